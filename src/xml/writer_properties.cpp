#include "xml/writer_properties.h"

#include "core/property.h"

namespace ws {
namespace {

// Calls `use` with the field of a property; S_FALSE for the ids that have none.
template <class Properties, class Use>
HRESULT with_field(Properties& p, WS_XML_WRITER_PROPERTY_ID id, Use&& use) noexcept {
    switch (id) {
    case WS_XML_WRITER_PROPERTY_MAX_DEPTH:
        return use(p.max_depth);
    case WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT:
        return use(p.allow_fragment);
    case WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES:
        return use(p.max_attributes);
    case WS_XML_WRITER_PROPERTY_WRITE_DECLARATION:
        return use(p.write_declaration);
    case WS_XML_WRITER_PROPERTY_INDENT:
        return use(p.indent);
    case WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE:
        return use(p.buffer_trim_size);
    case WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE:
        return use(p.buffer_max_size);
    case WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE:
        return use(p.max_mime_parts_buffer_size);
    case WS_XML_WRITER_PROPERTY_INITIAL_BUFFER:
        return use(p.initial_buffer);
    case WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES:
        return use(p.allow_invalid_references);
    case WS_XML_WRITER_PROPERTY_MAX_NAMESPACES:
        return use(p.max_namespaces);
    case WS_XML_WRITER_PROPERTY_COMPRESS_EMPTY_ELEMENTS:
        return use(p.compress_empty_elements);
    case WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS:
        return use(p.emit_uncompressed_empty_elements);
    case WS_XML_WRITER_PROPERTY_CHARSET:
    case WS_XML_WRITER_PROPERTY_BUFFERS:
    case WS_XML_WRITER_PROPERTY_BYTES:
    case WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE:
    case WS_XML_WRITER_PROPERTY_BYTES_WRITTEN:
    case WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE:
        break;
    }
    return S_FALSE;
}

} // namespace

HRESULT writer_properties::set(const WS_XML_WRITER_PROPERTY* properties, ULONG count, error* err) noexcept {
    if (count != 0 && properties == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < count; ++i) {
        const WS_XML_WRITER_PROPERTY& p = properties[i];
        const HRESULT hr =
            with_field(*this, p.id, [&](auto& field) { return set_value(field, p.value, p.valueSize, err); });
        if (hr == S_FALSE) {
            const bool known = static_cast<unsigned>(p.id) <= WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS;
            if (known) return fail(err, E_INVALIDARG, message_id::read_only_property, {p.id});
            return fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "XML writer"});
        }
        if (hr != S_OK) return hr;
    }
    if (initial_buffer.length != 0 && initial_buffer.bytes == nullptr)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"WS_XML_WRITER_PROPERTY_INITIAL_BUFFER"});
    return S_OK;
}

HRESULT writer_properties::get(WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept {
    return with_field(*this, id, [&](const auto& field) { return get_value(field, value, size, err); });
}

} // namespace ws
