// What a message is created with, and what can be asked of it and told to it.
#include "core/property.h"
#include "message/message.h"
#include "message/tree.h"

#include <algorithm>

namespace ws {

// Headers come from whoever can connect: the heap that holds them is bounded, by much less than a program may need that
// also puts bodies there.
struct message::settings {
    const soap_names* soap = nullptr;
    const wsa_names* addressing = nullptr;
    SIZE_T max_heap_size = 131072;
    SIZE_T heap_trim_size = 4096;
    ULONG max_processed_headers = 64;
    property_copies<WS_XML_READER_PROPERTY> reader;
    property_copies<WS_XML_WRITER_PROPERTY> writer;

    [[nodiscard]] HRESULT take(const WS_MESSAGE_PROPERTY& property, error* err);

  private:
    [[nodiscard]] HRESULT take_heap(const WS_HEAP_PROPERTIES& properties, error* err);
};

namespace {

constexpr WS_XML_READER_PROPERTY_ID reader_ids[] = {
    WS_XML_READER_PROPERTY_MAX_DEPTH,
    WS_XML_READER_PROPERTY_MAX_ATTRIBUTES,
    WS_XML_READER_PROPERTY_READ_DECLARATION,
    WS_XML_READER_PROPERTY_UTF8_TRIM_SIZE,
    WS_XML_READER_PROPERTY_STREAM_BUFFER_SIZE,
    WS_XML_READER_PROPERTY_STREAM_MAX_ROOT_MIME_PART_SIZE,
    WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE,
    WS_XML_READER_PROPERTY_MAX_MIME_PARTS,
    WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES,
    WS_XML_READER_PROPERTY_MAX_NAMESPACES,
};
constexpr WS_XML_WRITER_PROPERTY_ID writer_ids[] = {
    WS_XML_WRITER_PROPERTY_MAX_DEPTH,
    WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES,
    WS_XML_WRITER_PROPERTY_WRITE_DECLARATION,
    WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE,
    WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE,
    WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES,
    WS_XML_WRITER_PROPERTY_MAX_NAMESPACES,
};

[[nodiscard]] HRESULT unknown_property(int id, error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::unknown_property, {id, object_name(message::kind)});
}

[[nodiscard]] HRESULT absent_property(int id, error* err) noexcept {
    return fail(err, WS_E_INVALID_OPERATION, message_id::message_lacks_property, {id});
}

// A WS_XML_READER_PROPERTIES or its like for writers.
template <class List, class Copies, class Allowed>
[[nodiscard]] HRESULT take_list(const WS_MESSAGE_PROPERTY& property, const Allowed& allowed, Copies& out, error* err) {
    List list{};
    if (const HRESULT hr = set_value(list, property.value, property.valueSize, err); hr != S_OK) return hr;
    if (list.properties == nullptr && list.propertyCount > 0)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < list.propertyCount; ++i) {
        const auto& one = list.properties[i];
        if (std::find(std::begin(allowed), std::end(allowed), one.id) == std::end(allowed))
            return unknown_property(one.id, err);
        if (one.value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
        out.add(one);
    }
    return S_OK;
}

} // namespace

HRESULT message::settings::take_heap(const WS_HEAP_PROPERTIES& properties, error* err) {
    if (properties.properties == nullptr && properties.propertyCount > 0)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < properties.propertyCount; ++i) {
        const WS_HEAP_PROPERTY& one = properties.properties[i];
        SIZE_T* const field = one.id == WS_HEAP_PROPERTY_MAX_SIZE    ? &max_heap_size
                              : one.id == WS_HEAP_PROPERTY_TRIM_SIZE ? &heap_trim_size
                                                                     : nullptr;
        if (field == nullptr) return unknown_property(one.id, err);
        if (const HRESULT hr = set_value(*field, one.value, one.valueSize, err); hr != S_OK) return hr;
    }
    return S_OK;
}

HRESULT message::settings::take(const WS_MESSAGE_PROPERTY& property, error* err) {
    switch (property.id) {
    case WS_MESSAGE_PROPERTY_HEAP_PROPERTIES: {
        WS_HEAP_PROPERTIES list{};
        const HRESULT hr = set_value(list, property.value, property.valueSize, err);
        return hr == S_OK ? take_heap(list, err) : hr;
    }
    case WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES:
        return take_list<WS_XML_READER_PROPERTIES>(property, reader_ids, reader, err);
    case WS_MESSAGE_PROPERTY_XML_WRITER_PROPERTIES:
        return take_list<WS_XML_WRITER_PROPERTIES>(property, writer_ids, writer, err);
    case WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS:
        return set_value(max_processed_headers, property.value, property.valueSize, err);
    default:
        return unknown_property(property.id, err);
    }
}

message::message(const settings& from) noexcept
    : handle_object(kind), memory_(from.max_heap_size, from.heap_trim_size),
      headers_(*from.soap, *from.addressing, memory_, from.max_processed_headers) {
    headers_.reset();
}

HRESULT message::create(WS_ENVELOPE_VERSION envelope, WS_ADDRESSING_VERSION addressing,
                        const WS_MESSAGE_PROPERTY* properties, ULONG count, owned<message>& out, error* err) {
    settings chosen;
    chosen.soap = find_soap_names(envelope);
    if (chosen.soap == nullptr)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"envelopeVersion", "no WS_ENVELOPE_VERSION"});
    chosen.addressing = find_wsa_names(addressing);
    if (chosen.addressing == nullptr)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"addressingVersion", "no WS_ADDRESSING_VERSION"});
    if (envelope == WS_ENVELOPE_VERSION_NONE && addressing != WS_ADDRESSING_VERSION_TRANSPORT)
        return fail(err, E_INVALIDARG, message_id::addressing_without_envelope);
    if (properties == nullptr && count > 0) return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < count; ++i)
        if (const HRESULT hr = chosen.take(properties[i], err); hr != S_OK) return hr;
    owned<message> made(new message(chosen));
    made->reader_properties_ = std::move(chosen.reader);
    made->writer_properties_ = std::move(chosen.writer);
    out = std::move(made);
    return S_OK;
}

HRESULT message::get_property(WS_MESSAGE_PROPERTY_ID id, void* value, ULONG size, error* err) {
    switch (id) {
    case WS_MESSAGE_PROPERTY_STATE:
        return get_value(state_, value, size, err);
    case WS_MESSAGE_PROPERTY_ENVELOPE_VERSION:
        return get_value(envelope_version(), value, size, err);
    case WS_MESSAGE_PROPERTY_ADDRESSING_VERSION:
        return get_value(addressing_version(), value, size, err);
    case WS_MESSAGE_PROPERTY_HEAP_PROPERTIES:
    case WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES:
    case WS_MESSAGE_PROPERTY_XML_WRITER_PROPERTIES:
    case WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS:
        return unknown_property(id, err);
    default:
        break;
    }
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    switch (id) {
    case WS_MESSAGE_PROPERTY_HEAP:
        return get_value(to_handle(&memory_), value, size, err);
    case WS_MESSAGE_PROPERTY_IS_ADDRESSED:
        return get_value(BOOL{is_addressed_}, value, size, err);
    case WS_MESSAGE_PROPERTY_IS_FAULT:
        return get_value(BOOL{is_fault_}, value, size, err);
    case WS_MESSAGE_PROPERTY_HEADER_BUFFER: {
        const HRESULT hr = headers_.make_tree(err);
        return hr == S_OK ? get_value(to_handle(&headers_.tree()), value, size, err) : hr;
    }
    case WS_MESSAGE_PROPERTY_HEADER_POSITION: {
        if (const HRESULT hr = headers_.make_tree(err); hr != S_OK) return hr;
        return get_value(WS_XML_NODE_POSITION{to_handle(&headers_.tree()), &headers_.header_element()}, value, size,
                         err);
    }
    case WS_MESSAGE_PROPERTY_BODY_READER: {
        const HRESULT hr = check_state(step::read_body, err);
        return hr == S_OK ? get_value(to_handle(reader_), value, size, err) : hr;
    }
    case WS_MESSAGE_PROPERTY_BODY_WRITER: {
        const HRESULT hr = check_state(step::write_body, err);
        return hr == S_OK ? get_value(to_handle(writer_), value, size, err) : hr;
    }
    default:
        return get_security_property(id, value, size, err);
    }
}

HRESULT message::set_property(WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG size, error* err) {
    if (const HRESULT hr = check_state(step::set_property, err); hr != S_OK) return hr;
    if (id == WS_MESSAGE_PROPERTY_IS_FAULT) {
        BOOL is_fault = FALSE;
        if (const HRESULT hr = set_value(is_fault, value, size, err); hr != S_OK) return hr;
        is_fault_ = is_fault != FALSE;
        return S_OK;
    }
    return set_security_property(id, value, size, err);
}

namespace {

// Which of the Windows tokens a property is, or -1.
int token_index(WS_MESSAGE_PROPERTY_ID id) noexcept {
    switch (id) {
    case WS_MESSAGE_PROPERTY_TRANSPORT_SECURITY_WINDOWS_TOKEN:
        return 0;
    case WS_MESSAGE_PROPERTY_HTTP_HEADER_AUTH_WINDOWS_TOKEN:
        return 1;
    case WS_MESSAGE_PROPERTY_MESSAGE_SECURITY_WINDOWS_TOKEN:
        return 2;
    default:
        return -1;
    }
}

} // namespace

HRESULT message::get_security_property(WS_MESSAGE_PROPERTY_ID id, void* value, ULONG size, error* err) {
    if (const int token = token_index(id); token >= 0)
        return security_.windows_tokens[token] == nullptr
                   ? absent_property(id, err)
                   : get_value(security_.windows_tokens[token], value, size, err);
    switch (id) {
    case WS_MESSAGE_PROPERTY_USERNAME:
        return security_.has_username ? get_value(security_.username, value, size, err) : absent_property(id, err);
    case WS_MESSAGE_PROPERTY_ENCODED_CERT:
        return security_.has_certificate ? get_value(security_.certificate, value, size, err)
                                         : absent_property(id, err);
    case WS_MESSAGE_PROPERTY_SAML_ASSERTION:
        return security_.saml_assertion == nullptr ? absent_property(id, err)
                                                   : get_value(to_handle(security_.saml_assertion), value, size, err);
    case WS_MESSAGE_PROPERTY_PROTECTION_LEVEL:
        return security_.has_protection_level ? get_value(security_.protection_level, value, size, err)
                                              : absent_property(id, err);
    case WS_MESSAGE_PROPERTY_SECURITY_CONTEXT:
        return absent_property(id, err);
    default:
        return unknown_property(id, err);
    }
}

HRESULT message::set_security_property(WS_MESSAGE_PROPERTY_ID id, const void* value, ULONG size, error* err) {
    if (const int token = token_index(id); token >= 0) {
        HANDLE handle = nullptr;
        const HRESULT hr = set_value(handle, value, size, err);
        return hr == S_OK ? set_windows_token(static_cast<size_t>(token), handle, err) : hr;
    }
    switch (id) {
    case WS_MESSAGE_PROPERTY_USERNAME: {
        WS_STRING from{};
        if (const HRESULT hr = set_value(from, value, size, err); hr != S_OK) return hr;
        WCHAR* chars;
        if (const HRESULT hr = memory_.alloc_array(from.length, &chars, err); hr != S_OK) return hr;
        std::copy_n(from.chars, from.length, chars);
        security_.username = {from.length, chars};
        security_.has_username = true;
        return S_OK;
    }
    case WS_MESSAGE_PROPERTY_ENCODED_CERT: {
        WS_BYTES from{};
        if (const HRESULT hr = set_value(from, value, size, err); hr != S_OK) return hr;
        BYTE* bytes;
        if (const HRESULT hr = memory_.alloc_array(from.length, &bytes, err); hr != S_OK) return hr;
        std::copy_n(from.bytes, from.length, bytes);
        security_.certificate = {from.length, bytes};
        security_.has_certificate = true;
        return S_OK;
    }
    case WS_MESSAGE_PROPERTY_SAML_ASSERTION: {
        WS_XML_BUFFER* from = nullptr;
        if (const HRESULT hr = set_value(from, value, size, err); hr != S_OK) return hr;
        xml_buffer* buffer = from_handle<xml_buffer>(from);
        if (buffer == nullptr) return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
        return copy_buffer(*buffer->root(), memory_, &security_.saml_assertion, err);
    }
    case WS_MESSAGE_PROPERTY_PROTECTION_LEVEL: {
        const HRESULT hr = set_value(security_.protection_level, value, size, err);
        security_.has_protection_level |= hr == S_OK;
        return hr;
    }
    default:
        return unknown_property(id, err);
    }
}

#ifdef _WIN32
HRESULT message::set_windows_token(size_t index, HANDLE token, error* err) {
    HANDLE copy = nullptr;
    const HANDLE process = GetCurrentProcess();
    if (token != nullptr && !DuplicateHandle(process, token, process, &copy, 0, FALSE, DUPLICATE_SAME_ACCESS)) {
        const DWORD code = GetLastError();
        return fail_because(err, HRESULT_FROM_WIN32(code), code, message_id::token_not_duplicated);
    }
    if (security_.windows_tokens[index] != nullptr) CloseHandle(security_.windows_tokens[index]);
    security_.windows_tokens[index] = copy;
    return S_OK;
}

void message::forget_security() noexcept {
    for (const HANDLE token : security_.windows_tokens)
        if (token != nullptr) CloseHandle(token);
    security_ = {};
}
#else
HRESULT message::set_windows_token(size_t, HANDLE, error* err) {
    return fail(err, WS_E_NOT_SUPPORTED, message_id::windows_only, {"A Windows token"});
}

void message::forget_security() noexcept {
    security_ = {};
}
#endif

} // namespace ws
