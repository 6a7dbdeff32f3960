// The entries of writing: what an option asks for, and the way from a mapping to the text.
#include "serialization/serialization.h"
#include "serialization/type_writer.h"

namespace ws {
namespace {

struct write_request {
    WS_TYPE_MAPPING mapping;
    WS_TYPE type;
    const void* description;
    WS_WRITE_OPTION option;
    const void* value;
    ULONG size;
};

bool is_pointer_option(WS_WRITE_OPTION option) noexcept {
    return option == WS_WRITE_REQUIRED_POINTER || option == WS_WRITE_NILLABLE_POINTER;
}
bool is_nillable_option(WS_WRITE_OPTION option) noexcept {
    return option == WS_WRITE_NILLABLE_POINTER || option == WS_WRITE_NILLABLE_VALUE;
}

HRESULT check_option(const write_request& r, error* err) {
    bool suits = false;
    switch (r.option) {
    case WS_WRITE_REQUIRED_VALUE:
        suits = !is_pointer_type(r.type);
        break;
    case WS_WRITE_REQUIRED_POINTER:
        suits = true;
        break;
    case WS_WRITE_NILLABLE_VALUE:
        suits = has_nil(r.type) && !is_pointer_type(r.type);
        break;
    case WS_WRITE_NILLABLE_POINTER:
        suits = true;
        break;
    }
    // Nil is said in an element's start tag.
    if (is_nillable_option(r.option) && r.mapping != WS_ELEMENT_TYPE_MAPPING) suits = false;
    return suits ? S_OK : fail(err, E_INVALIDARG, message_id::option_not_supported, {r.option});
}

// The bytes that the value occupies: those of its actual type, which the value itself tells.
HRESULT check_size(type_writer& types, const write_request& r, error* err) {
    ULONG needed;
    HRESULT hr = storage_size(r.type, r.description, &needed, err);
    if (hr != S_OK) return hr;
    if (is_pointer_option(r.option)) {
        needed = sizeof(void*);
    } else if (r.type == WS_STRUCT_TYPE) {
        const auto& declared = *static_cast<const WS_STRUCT_DESCRIPTION*>(r.description);
        const WS_FIELD_DESCRIPTION* field = type_field(declared);
        if (field != nullptr && r.size >= field->offset + sizeof(void*)) {
            const WS_STRUCT_DESCRIPTION* actual;
            hr = types.actual_type(declared, r.value, &actual);
            if (hr != S_OK) return hr;
            needed = actual->size;
        }
    }
    return r.size == needed ? S_OK : fail(err, E_INVALIDARG, message_id::bad_value_size, {r.size, needed});
}

// Checks everything before the first byte is written; `value` is then the value itself, or null when it is nil.
HRESULT check_request(type_writer& types, const write_request& r, const void** value, error* err) {
    if (r.value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (!supports(r.type, r.mapping))
        return fail(err, E_INVALIDARG, message_id::mapping_not_supported, {r.type, r.mapping});
    HRESULT hr = check_option(r, err);
    if (hr == S_OK) hr = check_size(types, r, err);
    if (hr != S_OK) return hr;
    *value = r.value;
    bool nil = false;
    if (is_pointer_option(r.option)) {
        const auto* pointer = load<const void*>(r.value);
        nil = pointer == nullptr;
        if (nil || !is_pointer_type(r.type)) *value = pointer;
    } else if (r.option == WS_WRITE_NILLABLE_VALUE && is_nil_value(r.type, r.value, nullptr)) {
        nil = true;
        *value = nullptr;
    }
    return !nil || is_nillable_option(r.option) ? S_OK : fail(err, E_INVALIDARG, message_id::missing_value);
}

HRESULT write_checked(type_writer& types, const write_request& r, const void* value) {
    return value == nullptr ? types.write_nil() : types.write(r.mapping, r.type, r.description, value);
}

} // namespace

HRESULT write_type(xml_writer& writer, WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description,
                   WS_WRITE_OPTION option, const void* value, ULONG size, error* err) {
    const write_request request{mapping, type, description, option, value, size};
    type_writer types(writer, err);
    const void* checked;
    const HRESULT hr = check_request(types, request, &checked, err);
    return hr == S_OK ? write_checked(types, request, checked) : hr;
}

HRESULT write_element(xml_writer& writer, const WS_ELEMENT_DESCRIPTION& description, WS_WRITE_OPTION option,
                      const void* value, ULONG size, error* err) {
    const bool unnamed = description.elementLocalName == nullptr && description.elementNs == nullptr;
    if (unnamed) {
        const bool whole = description.type == WS_XML_BUFFER_TYPE || description.type == WS_CUSTOM_TYPE;
        return write_type(writer, whole ? WS_ANY_ELEMENT_TYPE_MAPPING : WS_ELEMENT_CONTENT_TYPE_MAPPING,
                          description.type, description.typeDescription, option, value, size, err);
    }
    if (description.elementLocalName == nullptr || description.elementNs == nullptr)
        return bad_description(err, "an element needs both its name and its namespace");
    const write_request request{
        WS_ELEMENT_TYPE_MAPPING, description.type, description.typeDescription, option, value, size};
    type_writer types(writer, err);
    const void* checked;
    HRESULT hr = check_request(types, request, &checked, err);
    if (hr == S_OK) hr = writer.write_start_element(nullptr, description.elementLocalName, description.elementNs, err);
    if (hr == S_OK) hr = write_checked(types, request, checked);
    return hr == S_OK ? writer.write_end_element(err) : hr;
}

HRESULT write_attribute(xml_writer& writer, const WS_ATTRIBUTE_DESCRIPTION& description, WS_WRITE_OPTION option,
                        const void* value, ULONG size, error* err) {
    if (description.attributeLocalName == nullptr || description.attributeNs == nullptr)
        return bad_description(err, "an attribute needs both its name and its namespace");
    const write_request request{
        WS_ATTRIBUTE_TYPE_MAPPING, description.type, description.typeDescription, option, value, size};
    type_writer types(writer, err);
    const void* checked;
    HRESULT hr = check_request(types, request, &checked, err);
    if (hr == S_OK)
        hr = writer.write_start_attribute(nullptr, description.attributeLocalName, description.attributeNs, FALSE, err);
    if (hr == S_OK) hr = write_checked(types, request, checked);
    return hr == S_OK ? writer.write_end_attribute(err) : hr;
}

HRESULT write_value(xml_writer& writer, WS_VALUE_TYPE type, const void* value, ULONG size, error* err) {
    if (type < WS_BOOL_VALUE_TYPE || type > WS_DURATION_VALUE_TYPE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"valueType", "it is none of WS_VALUE_TYPE"});
    return write_type(writer, writer.in_attribute() ? WS_ATTRIBUTE_TYPE_MAPPING : WS_ELEMENT_CONTENT_TYPE_MAPPING,
                      type_of(type), nullptr, WS_WRITE_REQUIRED_VALUE, value, size, err);
}

// ---- below the entries
// -----------------------------------------------------------------------------------------------

HRESULT type_writer::write(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, const void* value) {
    switch (type) {
    case WS_STRUCT_TYPE: {
        const auto& declared = *static_cast<const WS_STRUCT_DESCRIPTION*>(description);
        const WS_STRUCT_DESCRIPTION* actual;
        const HRESULT hr = actual_type(declared, value, &actual);
        return hr == S_OK ? write_struct(mapping, declared, *actual, value) : hr;
    }
    case WS_UNION_TYPE:
        return write_choice(*static_cast<const WS_UNION_DESCRIPTION*>(description), value, false);
    case WS_XML_BUFFER_TYPE: {
        auto* buffer = load<WS_XML_BUFFER*>(value);
        return mapping == WS_ANY_ELEMENT_TYPE_MAPPING ? write_buffer(buffer) : write_buffer_content(buffer);
    }
    case WS_CUSTOM_TYPE:
        return write_custom(mapping, description, value);
    case WS_FAULT_TYPE:
        return write_fault(description, value);
    case WS_ENDPOINT_ADDRESS_TYPE:
        return write_endpoint_address(description, value);
    case WS_VOID_TYPE:
        return S_OK;
    default:
        return write_text_type(type, description, value, nullptr);
    }
}

HRESULT type_writer::write_custom(WS_TYPE_MAPPING mapping, const void* description, const void* value) {
    const auto& custom = *static_cast<const WS_CUSTOM_TYPE_DESCRIPTION*>(description);
    if (custom.writeCallback == nullptr) return bad_description(err_, "a custom type lacks its write callback");
    return custom.writeCallback(to_handle(&writer_), mapping, custom.descriptionData, value, custom.size,
                                err_ != nullptr ? to_handle(err_) : nullptr);
}

HRESULT type_writer::write_nil() {
    HRESULT hr = writer_.write_start_attribute(nullptr, &xsi_nil(), &xsi_namespace(), FALSE, err_);
    const WS_XML_BOOL_TEXT text{{WS_XML_TEXT_TYPE_BOOL}, TRUE};
    if (hr == S_OK) hr = writer_.write_text(&text.text, err_);
    return hr == S_OK ? writer_.write_end_attribute(err_) : hr;
}

} // namespace ws
