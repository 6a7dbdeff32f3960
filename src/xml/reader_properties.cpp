#include "xml/reader_properties.h"

#include "core/property.h"

namespace ws {

HRESULT reader_properties::set(const WS_XML_READER_PROPERTY* properties, ULONG count, error* err) noexcept {
    if (properties == nullptr && count != 0) return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i != count; ++i)
        if (const HRESULT hr = set_one(properties[i], err); FAILED(hr)) return hr;
    return S_OK;
}

HRESULT reader_properties::set_one(const WS_XML_READER_PROPERTY& property, error* err) noexcept {
    const auto set = [&](auto& field) { return set_value(field, property.value, property.valueSize, err); };
    switch (property.id) {
    case WS_XML_READER_PROPERTY_MAX_DEPTH:
        return set(max_depth);
    case WS_XML_READER_PROPERTY_ALLOW_FRAGMENT:
        return set(allow_fragment);
    case WS_XML_READER_PROPERTY_MAX_ATTRIBUTES:
        return set(max_attributes);
    case WS_XML_READER_PROPERTY_READ_DECLARATION:
        return set(read_declaration);
    case WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE:
        return set(utf8_trim_size);
    case WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE:
        return set(stream_buffer_size);
    case WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE:
        return set(stream_max_root_mime_part_size);
    case WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE:
        return set(stream_max_mime_headers_size);
    case WS_XML_READER_PROPERTY_MAX_MIME_PARTS:
        return set(max_mime_parts);
    case WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES:
        return set(allow_invalid_character_references);
    case WS_XML_READER_PROPERTY_MAX_NAMESPACES:
        return set(max_namespaces);
    case WS_XML_READER_PROPERTY_CHARSET:
    case WS_XML_READER_PROPERTY_ROW:
    case WS_XML_READER_PROPERTY_COLUMN:
    case WS_XML_READER_PROPERTY_IN_ATTRIBUTE:
        return fail(err, E_INVALIDARG, message_id::read_only_property, {property.id});
    }
    return fail(err, E_INVALIDARG, message_id::unknown_property, {property.id, "XML reader"});
}

HRESULT reader_properties::get(WS_XML_READER_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept {
    const auto get = [&](const auto& field) { return get_value(field, value, size, err); };
    switch (id) {
    case WS_XML_READER_PROPERTY_MAX_DEPTH:
        return get(max_depth);
    case WS_XML_READER_PROPERTY_ALLOW_FRAGMENT:
        return get(allow_fragment);
    case WS_XML_READER_PROPERTY_MAX_ATTRIBUTES:
        return get(max_attributes);
    case WS_XML_READER_PROPERTY_READ_DECLARATION:
        return get(read_declaration);
    case WS_XML_READER_PROPERTY_MAX_MIME_PARTS:
        return get(max_mime_parts);
    case WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES:
        return get(allow_invalid_character_references);
    case WS_XML_READER_PROPERTY_MAX_NAMESPACES:
        return get(max_namespaces);
    default:
        return fail(err, E_INVALIDARG, message_id::unknown_property, {id, "XML reader"});
    }
}

} // namespace ws
