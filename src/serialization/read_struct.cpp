// Structures: attributes first, then the fields in their order, each taking as much of the content as it matches.
#include "serialization/type_reader.h"
#include "xml/name.h"

namespace ws {
namespace {

// Descriptions may form a net, and even a ring: so many are looked at and no more.
constexpr unsigned max_types = 4096;

const WS_STRUCT_DESCRIPTION* find_type(const WS_STRUCT_DESCRIPTION& declared, const WS_XML_STRING& local_name,
                                       const WS_XML_STRING& ns, unsigned depth, unsigned& left) noexcept {
    if (depth == max_type_depth || left == 0) return nullptr;
    --left;
    if (declared.typeLocalName != nullptr && declared.typeNs != nullptr && equal(*declared.typeLocalName, local_name) &&
        equal(*declared.typeNs, ns))
        return &declared;
    if (declared.subTypes == nullptr) return nullptr;
    for (ULONG i = 0; i < declared.subTypeCount; ++i) {
        if (declared.subTypes[i] == nullptr) continue;
        const WS_STRUCT_DESCRIPTION* found = find_type(*declared.subTypes[i], local_name, ns, depth + 1, left);
        if (found != nullptr) return found;
    }
    return nullptr;
}

} // namespace

HRESULT type_reader::resolve_type(const WS_STRUCT_DESCRIPTION& declared, const WS_STRUCT_DESCRIPTION** actual) {
    *actual = &declared;
    const WS_XML_ATTRIBUTE* type =
        type_field(declared) != nullptr ? reader_.attribute(xsi_type(), xsi_namespace()) : nullptr;
    if (type != nullptr) {
        WS_XML_STRING local_name, ns;
        const HRESULT hr = split_qname(*type->value, &local_name, &ns);
        if (hr != S_OK) return hr;
        unsigned left = max_types;
        *actual = find_type(declared, local_name, ns, 0, left);
        if (*actual == nullptr) return invalid(message_id::unknown_type_name, local_name, ns);
    }
    if (((*actual)->structOptions & WS_STRUCT_ABSTRACT) == 0) return S_OK;
    const WS_XML_STRING no_name{};
    return invalid(message_id::abstract_type, (*actual)->typeLocalName != nullptr ? *(*actual)->typeLocalName : no_name,
                   (*actual)->typeNs != nullptr ? *(*actual)->typeNs : no_name);
}

HRESULT type_reader::read_struct_element(const WS_STRUCT_DESCRIPTION& structure, void* out) {
    return read_struct(WS_ELEMENT_TYPE_MAPPING, structure, out);
}

HRESULT type_reader::read_struct(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& structure, void* out) {
    const level nested(depth_);
    if (nested.too_deep())
        return reader_.fail_here(err_, WS_E_QUOTA_EXCEEDED, message_id::types_too_deep, {max_type_depth});
    HRESULT hr = checked_.check(structure, err_);
    if (hr == S_OK && mapping == WS_ELEMENT_CONTENT_TYPE_MAPPING) hr = check_no_attributes(structure);
    if (hr != S_OK) return hr;
    const bool whole = mapping == WS_ELEMENT_TYPE_MAPPING;
    if (whole) {
        hr = read_attributes(structure, out);
        if (at_element())
            done_with_tag();
        else if (hr == S_OK)
            hr = reader_.read_start_element(err_);
    }
    if (hr == S_OK) hr = read_fields(structure, out);
    return hr == S_OK ? finish_struct(structure, whole) : hr;
}

HRESULT type_reader::check_no_attributes(const WS_STRUCT_DESCRIPTION& structure) {
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        if (!is_attribute_mapping(field.mapping)) continue;
        const HRESULT hr = bad_description(err_, "a structure read from content has no attributes");
        return in_field(hr, field, i, structure.typeLocalName, err_);
    }
    return S_OK;
}

HRESULT type_reader::read_struct_text(const WS_STRUCT_DESCRIPTION& structure, const WS_XML_TEXT& text, void* out) {
    const level nested(depth_);
    if (nested.too_deep())
        return reader_.fail_here(err_, WS_E_QUOTA_EXCEEDED, message_id::types_too_deep, {max_type_depth});
    HRESULT hr = checked_.check(structure, err_);
    if (hr != S_OK) return hr;
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        switch (field.mapping) {
        case WS_NO_FIELD_MAPPING:
            hr = set_default(field, out);
            break;
        case WS_TEXT_FIELD_MAPPING:
            hr = read_text_value(field, text, out);
            break;
        default:
            hr = bad_description(err_, "a structure in text has a text field only");
            break;
        }
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err_);
    }
    return S_OK;
}

HRESULT type_reader::read_fields(const WS_STRUCT_DESCRIPTION& structure, void* out) {
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        if (is_attribute_mapping(field.mapping)) continue;
        const HRESULT hr = read_field(field, out);
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err_);
    }
    return S_OK;
}

HRESULT type_reader::read_field(const WS_FIELD_DESCRIPTION& field, void* structure) {
    if (field.mapping == WS_NO_FIELD_MAPPING) return set_default(field, structure);
    if (field.mapping == WS_ELEMENT_FIELD_MAPPING && is_plain(field))
        if (const WS_XML_TEXT* text = take_element(*field.localName, *field.ns))
            return read_text_value(field, *text, structure);
    HRESULT hr = leave_tag();
    if (hr != S_OK) return hr;
    switch (field.mapping) {
    case WS_TEXT_FIELD_MAPPING:
        return read_text_field(field, structure);
    case WS_ANY_CONTENT_FIELD_MAPPING:
        return read_any_content(field, structure);
    default:
        break;
    }
    hr = to_tag();
    if (hr != S_OK) return hr;
    switch (field.mapping) {
    case WS_ELEMENT_FIELD_MAPPING:
        return read_element_field(field, structure);
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        return read_any_element(field, structure);
    case WS_ELEMENT_CHOICE_FIELD_MAPPING: {
        bool found;
        field_storage storage;
        hr = locate(field, structure, &storage, err_);
        if (hr != S_OK) return hr;
        hr = read_choice(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription), storage.value, &found);
        if (hr != S_OK || found) return hr;
        return (field.options & WS_FIELD_OPTIONAL) != 0 ? set_default(field, structure)
                                                        : invalid(message_id::choice_expected);
    }
    default:
        return read_repeating(field, structure);
    }
}

HRESULT type_reader::read_element_field(const WS_FIELD_DESCRIPTION& field, void* structure) {
    if (at_element(*field.localName, *field.ns)) return read_named_element(field, structure);
    if ((field.options & WS_FIELD_OPTIONAL) != 0) return set_default(field, structure);
    return invalid(message_id::element_expected, *field.localName, *field.ns);
}

// On the field's element, whatever its name is. The structure may be a union, or one item of an array.
HRESULT type_reader::read_named_element(const WS_FIELD_DESCRIPTION& field, void* structure) {
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    return read_element_value(field.type, field.typeDescription, (field.options & WS_FIELD_POINTER) != 0,
                              (field.options & WS_FIELD_NILLABLE) != 0, storage);
}

// What take_element did not see at once, or for which nobody was on the tag before. Those behind it may be taken.
HRESULT type_reader::read_text_element(WS_TYPE type, const void* description, const field_storage& storage) {
    const WS_XML_TEXT* text;
    HRESULT hr = reader_.read_element_text(&text, err_);
    if (hr == S_OK) hr = read_text_type(type, description, *text, storage.value, storage.count);
    if (hr != S_OK) return hr;
    if (reader_.node_type() != WS_XML_NODE_TYPE_END_ELEMENT) return reader_.read_end_element(err_);
    done_with_tag();
    return S_OK;
}

HRESULT type_reader::read_element_value(WS_TYPE type, const void* description, bool pointer, bool nillable,
                                        const field_storage& storage) {
    const bool keeps_nil = type == WS_XML_BUFFER_TYPE || type == WS_CUSTOM_TYPE || type == WS_VOID_TYPE;
    if (nillable || !keeps_nil) {
        bool nil;
        const HRESULT hr = is_nil(&nil);
        if (hr != S_OK) return hr;
        if (nil) {
            const WS_XML_ELEMENT_NODE* element = reader_.element();
            if (!nillable) return invalid(message_id::unexpected_nil, *element->localName, *element->ns);
            std::memset(storage.value, 0, storage.size);
            if (storage.count != nullptr) store(storage.count, ULONG{0});
            return skip_nil();
        }
    }
    if (!pointer)
        return is_text_type(type) ? read_text_element(type, description, storage)
                                  : read_element(type, description, storage.value, storage.count);
    void* value;
    const HRESULT hr = read_new(WS_ELEMENT_TYPE_MAPPING, type, description, &value);
    if (hr == S_OK) store(storage.value, value);
    return hr;
}

HRESULT type_reader::read_text_field(const WS_FIELD_DESCRIPTION& field, void* structure) {
    if (field.type == WS_CUSTOM_TYPE) {
        field_storage storage;
        const HRESULT hr = locate(field, structure, &storage, err_);
        if (hr != S_OK) return hr;
        return read_custom(WS_ELEMENT_CONTENT_TYPE_MAPPING, field.typeDescription, storage.value);
    }
    const WS_XML_TEXT* text;
    const HRESULT hr = reader_.read_text(&text, err_);
    return hr == S_OK ? read_text_value(field, *text, structure) : hr;
}

// A field whose whole content has been read already: of an attribute or of an element.
HRESULT type_reader::read_text_value(const WS_FIELD_DESCRIPTION& field, const WS_XML_TEXT& text, void* structure) {
    if (field.type == WS_VOID_TYPE) return S_OK;
    field_storage storage;
    const HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    return read_text_type(field.type, field.typeDescription, text, storage.value, storage.count);
}

HRESULT type_reader::finish_struct(const WS_STRUCT_DESCRIPTION& structure, bool whole_element) {
    HRESULT hr = leave_tag();
    if (hr == S_OK && (structure.structOptions & WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT) != 0) hr = skip_content();
    if (hr != S_OK) return hr;
    if (!whole_element) return S_OK; // the rest is the caller's
    hr = to_tag();
    if (hr != S_OK) return hr;
    return reader_.node_type() == WS_XML_NODE_TYPE_END_ELEMENT ? reader_.read_end_element(err_) : unexpected_node();
}

HRESULT type_reader::set_default(const WS_FIELD_DESCRIPTION& field, void* structure) {
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    if (storage.count != nullptr) store(storage.count, ULONG{0});
    if (is_repeating_mapping(field.mapping)) {
        if (field.type != WS_VOID_TYPE) store(storage.value, static_cast<void*>(nullptr));
        return S_OK;
    }
    if (field.type == WS_UNION_TYPE) {
        // Its size may be that of the whole structure, whose other fields are none of its business.
        const auto& choices = *static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription);
        store(storage.value + choices.enumOffset, choices.noneEnumValue);
        return S_OK;
    }
    const WS_DEFAULT_VALUE* value = field.defaultValue;
    // A type that is only a size has nothing to point to.
    const bool no_target = field.type == WS_VOID_TYPE && (field.options & WS_FIELD_POINTER) != 0;
    if (value == nullptr || value->value == nullptr || no_target) {
        std::memset(storage.value, 0, storage.size);
        return S_OK;
    }
    ULONG size;
    hr = storage_size(field.type, field.typeDescription, &size, err_);
    if (hr != S_OK) return hr;
    void* to = storage.value;
    if ((field.options & WS_FIELD_POINTER) != 0) {
        hr = allocate(size, &to);
        if (hr != S_OK) return hr;
        store(storage.value, to);
    }
    std::memcpy(to, value->value, size);
    return S_OK;
}

} // namespace ws
