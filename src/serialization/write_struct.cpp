// Structures: the attributes into the start tag, then each field's content in the order of the description.
#include "serialization/type_writer.h"
#include "xml/name.h"

namespace ws {
namespace {

bool is_derived(const WS_STRUCT_DESCRIPTION& type, const WS_STRUCT_DESCRIPTION& declared) noexcept {
    const WS_STRUCT_DESCRIPTION* at = &type;
    for (unsigned depth = 0; at != nullptr && depth < max_type_depth; ++depth, at = at->parentType)
        if (at == &declared) return true;
    return false;
}

const WS_XML_STRING& xml_ns() noexcept {
    static const WS_XML_STRING ns = xml_string(xml_namespace);
    return ns;
}

const void* field_value(const WS_FIELD_DESCRIPTION& field, const field_storage& storage) noexcept {
    return (field.options & WS_FIELD_POINTER) != 0 ? load<const void*>(storage.value) : storage.value;
}

HRESULT locate(const WS_FIELD_DESCRIPTION& field, const void* structure, field_storage* out, error* err) noexcept {
    return ws::locate(field, const_cast<void*>(structure), out, err);
}

} // namespace

HRESULT type_writer::actual_type(const WS_STRUCT_DESCRIPTION& declared, const void* value,
                                 const WS_STRUCT_DESCRIPTION** actual) {
    *actual = &declared;
    if (const HRESULT hr = checked_.check(declared, err_); hr != S_OK) return hr;
    const WS_FIELD_DESCRIPTION* field = type_field(declared);
    const WS_STRUCT_DESCRIPTION* type = nullptr;
    if (field != nullptr) type = load<const WS_STRUCT_DESCRIPTION*>(static_cast<const BYTE*>(value) + field->offset);
    if (type == nullptr) type = &declared;
    if (!is_derived(*type, declared))
        return bad_description(err_, "a value's type is not derived from the declared one");
    if ((type->structOptions & WS_STRUCT_ABSTRACT) != 0) return bad_description(err_, "a value's type is abstract");
    *actual = type;
    return S_OK;
}

HRESULT type_writer::write_struct(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& declared,
                                  const WS_STRUCT_DESCRIPTION& structure, const void* value) {
    struct level {
        unsigned& depth;
        ~level() { --depth; }
    } nested{++depth_};
    if (depth_ > max_type_depth) return fail(err_, WS_E_QUOTA_EXCEEDED, message_id::types_too_deep, {max_type_depth});
    HRESULT hr = checked_.check(structure, err_);
    if (hr != S_OK) return hr;
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        if (!is_attribute_mapping(field.mapping)) continue;
        // What is of the declared type need not say so.
        const bool implied = field.mapping == WS_TYPE_ATTRIBUTE_FIELD_MAPPING && &structure == &declared;
        if (mapping != WS_ELEMENT_TYPE_MAPPING) {
            hr = bad_description(err_, "a structure has attributes in an element of its own only");
        } else if (!implied) {
            hr = write_field(mapping, structure, field, value);
        }
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err_);
    }
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        if (is_attribute_mapping(field.mapping)) continue;
        hr = write_field(mapping, structure, field, value);
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err_);
    }
    return S_OK;
}

HRESULT type_writer::write_field(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& structure,
                                 const WS_FIELD_DESCRIPTION& field, const void* value) {
    // Nothing was kept of what a field of this type had stood for.
    if (field.mapping == WS_NO_FIELD_MAPPING || field.type == WS_VOID_TYPE) return S_OK;
    if (mapping == WS_ATTRIBUTE_TYPE_MAPPING && field.mapping != WS_TEXT_FIELD_MAPPING)
        return bad_description(err_, "a structure in an attribute has a text field only");
    switch (field.mapping) {
    case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
        return write_xsi_type(structure);
    case WS_ATTRIBUTE_FIELD_MAPPING:
    case WS_XML_ATTRIBUTE_FIELD_MAPPING:
        return write_attribute_field(field, value);
    case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
        return write_any_attributes(load<WS_ANY_ATTRIBUTES>(static_cast<const BYTE*>(value) + field.offset));
    case WS_TEXT_FIELD_MAPPING:
        return write_text_field(mapping, field, value);
    case WS_ELEMENT_FIELD_MAPPING:
        return write_element_field(field, value);
    case WS_ELEMENT_CHOICE_FIELD_MAPPING: {
        field_storage storage;
        const HRESULT hr = locate(field, value, &storage, err_);
        if (hr != S_OK) return hr;
        return write_choice(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription), storage.value,
                            (field.options & WS_FIELD_OPTIONAL) != 0);
    }
    case WS_ANY_ELEMENT_FIELD_MAPPING:
    case WS_ANY_CONTENT_FIELD_MAPPING:
        return write_any_field(field, value);
    default:
        return write_repeating(field, value);
    }
}

HRESULT type_writer::write_xsi_type(const WS_STRUCT_DESCRIPTION& structure) {
    if (structure.typeLocalName == nullptr || structure.typeNs == nullptr)
        return bad_description(err_, "a structure that can be derived from lacks its type's name");
    HRESULT hr = writer_.write_start_attribute(nullptr, &xsi_type(), &xsi_namespace(), FALSE, err_);
    if (hr == S_OK) hr = write_qname(*structure.typeLocalName, *structure.typeNs);
    return hr == S_OK ? writer_.write_end_attribute(err_) : hr;
}

HRESULT type_writer::write_attribute_field(const WS_FIELD_DESCRIPTION& field, const void* structure) {
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    const void* value = field_value(field, storage);
    if ((field.options & WS_FIELD_OPTIONAL) != 0) {
        bool is_default;
        hr = is_default_value(field, value, storage.count, &is_default, err_);
        if (hr != S_OK || is_default) return hr;
    }
    const bool xml = field.mapping == WS_XML_ATTRIBUTE_FIELD_MAPPING;
    static const WS_XML_STRING xml_prefix = xml_string("xml");
    hr = writer_.write_start_attribute(xml ? &xml_prefix : nullptr, field.localName, xml ? &xml_ns() : field.ns, FALSE,
                                       err_);
    if (hr == S_OK)
        hr = is_text_type(field.type) ? write_text_type(field.type, field.typeDescription, value, storage.count)
                                      : write(WS_ATTRIBUTE_TYPE_MAPPING, field.type, field.typeDescription, value);
    return hr == S_OK ? writer_.write_end_attribute(err_) : hr;
}

HRESULT type_writer::write_any_attributes(const WS_ANY_ATTRIBUTES& attributes) {
    if (attributes.attributeCount != 0 && attributes.attributes == nullptr) return missing_value();
    for (ULONG i = 0; i < attributes.attributeCount; ++i) {
        const WS_ANY_ATTRIBUTE& attribute = attributes.attributes[i];
        HRESULT hr = writer_.write_start_attribute(nullptr, &attribute.localName, &attribute.ns, FALSE, err_);
        if (hr == S_OK && attribute.value != nullptr) hr = writer_.write_text(attribute.value, err_);
        if (hr == S_OK) hr = writer_.write_end_attribute(err_);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

HRESULT type_writer::write_text_field(WS_TYPE_MAPPING mapping, const WS_FIELD_DESCRIPTION& field,
                                      const void* structure) {
    field_storage storage;
    const HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    const void* value = field_value(field, storage);
    const bool optional = (field.options & WS_FIELD_OPTIONAL) != 0;
    if (value == nullptr || (field.type == WS_WSZ_TYPE && load<const WCHAR*>(value) == nullptr))
        return optional ? S_OK : missing_value();
    if (is_text_type(field.type)) return write_text_type(field.type, field.typeDescription, value, storage.count);
    const bool attribute = mapping == WS_ATTRIBUTE_TYPE_MAPPING;
    return write(attribute ? mapping : WS_ELEMENT_CONTENT_TYPE_MAPPING, field.type, field.typeDescription, value);
}

HRESULT type_writer::write_element_field(const WS_FIELD_DESCRIPTION& field, const void* structure) {
    field_storage storage;
    HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    const void* value = field_value(field, storage);
    if ((field.options & WS_FIELD_OPTIONAL) != 0) {
        bool is_default;
        hr = is_default_value(field, value, storage.count, &is_default, err_);
        if (hr != S_OK || is_default) return hr;
    }
    return write_element(*field.localName, *field.ns, field, value, storage.count,
                         (field.options & WS_FIELD_NILLABLE) != 0);
}

HRESULT type_writer::write_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                                   const WS_FIELD_DESCRIPTION& field, const void* value, const void* count,
                                   bool nillable) {
    const bool nil = value == nullptr || (nillable && is_nil_value(field.type, value, count)) ||
                     (is_pointer_type(field.type) && load<const void*>(value) == nullptr);
    if (nil && !nillable) return missing_value();
    if (!nil && is_text_type(field.type) &&
        put_element(local_name, ns, field.type, field.typeDescription, value, count))
        return S_OK;
    HRESULT hr = writer_.write_start_element(nullptr, &local_name, &ns, err_);
    if (hr == S_OK)
        hr = nil                        ? write_nil()
             : is_text_type(field.type) ? write_text_type(field.type, field.typeDescription, value, count)
                                        : write(WS_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, value);
    return hr == S_OK ? writer_.write_end_element(err_) : hr;
}

HRESULT type_writer::write_any_field(const WS_FIELD_DESCRIPTION& field, const void* structure) {
    field_storage storage;
    const HRESULT hr = locate(field, structure, &storage, err_);
    if (hr != S_OK) return hr;
    const void* value = field_value(field, storage);
    const bool may_be_missing =
        (field.options & WS_FIELD_OPTIONAL) != 0 || field.mapping == WS_ANY_CONTENT_FIELD_MAPPING;
    if (value == nullptr || (field.type == WS_XML_BUFFER_TYPE && load<const void*>(value) == nullptr))
        return may_be_missing ? S_OK : missing_value();
    return write(WS_ANY_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, value);
}

} // namespace ws
