// Strings, bytes and names: characters go from the reader's view into the heap in one step.
#include "core/ascii.h"
#include "core/strings.h"
#include "serialization/type_reader.h"
#include "xml/name.h"
#include "xml/values.h"

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

constexpr ULONG no_limit = 0xffffffff;

struct length_range {
    ULONG min = 0;
    ULONG max = no_limit;
};

// The descriptions of the string types are all alike: two counts.
length_range range_of(const void* description) noexcept {
    static_assert(
        sizeof(WS_STRING_DESCRIPTION) == 2 * sizeof(ULONG) && sizeof(WS_WSZ_DESCRIPTION) == 2 * sizeof(ULONG) &&
        sizeof(WS_BYTES_DESCRIPTION) == 2 * sizeof(ULONG) && sizeof(WS_XML_STRING_DESCRIPTION) == 2 * sizeof(ULONG) &&
        sizeof(WS_UNIQUE_ID_DESCRIPTION) == 2 * sizeof(ULONG) &&
        sizeof(WS_CHAR_ARRAY_DESCRIPTION) == 2 * sizeof(ULONG) &&
        sizeof(WS_UTF8_ARRAY_DESCRIPTION) == 2 * sizeof(ULONG) &&
        sizeof(WS_BYTE_ARRAY_DESCRIPTION) == 2 * sizeof(ULONG));
    return description != nullptr ? load<length_range>(description) : length_range{};
}

constexpr std::string_view unique_id_prefix = "urn:uuid:";

} // namespace

HRESULT type_reader::check_length(size_t length, ULONG min, ULONG max) {
    if (length >= min && length <= max) return S_OK;
    return invalid(message_id::length_out_of_range, length, min, max);
}

HRESULT type_reader::read_wide(const WS_XML_TEXT& text, ULONG min, ULONG max, bool terminated, WCHAR** chars,
                               ULONG* length) {
    std::string_view utf8;
    wide_view wide;
    size_t count;
    bool is_ascii = false;
    if (text.textType == WS_XML_TEXT_TYPE_UTF16) {
        const auto& utf16 = as<WS_XML_UTF16_TEXT>(text);
        wide = {reinterpret_cast<const WCHAR*>(utf16.bytes), utf16.byteCount / sizeof(WCHAR)};
        count = wide.size();
    } else {
        HRESULT hr = reader_.text_chars(text, &utf8, err_);
        if (hr != S_OK) return hr;
        is_ascii = ascii_run(utf8) == utf8.size();
        count = is_ascii ? utf8.size() : utf16_length(utf8);
        if (count == SIZE_MAX) return invalid(message_id::bad_text_encoding, "UTF-8");
    }
    HRESULT hr = check_length(count, min, max);
    if (hr != S_OK) return hr;
    void* memory;
    hr = allocate((count + terminated) * sizeof(WCHAR), &memory);
    if (hr != S_OK) return hr;
    auto* out = static_cast<WCHAR*>(memory);
    if (!wide.empty()) std::memcpy(memory, wide.data(), count * sizeof(WCHAR));
    if (is_ascii)
        widen(out, utf8);
    else
        write_utf16(out, utf8);
    if (terminated) {
        if (utf8.find('\0') != utf8.npos || (!wide.empty() && wide_view(out, count).find(WCHAR{0}) != wide.npos))
            return invalid(message_id::embedded_zero);
        out[count] = 0;
    }
    *chars = out;
    *length = static_cast<ULONG>(count);
    return S_OK;
}

HRESULT type_reader::read_utf8(const WS_XML_TEXT& text, ULONG min, ULONG max, BYTE** bytes, ULONG* length) {
    std::string_view utf8;
    HRESULT hr = reader_.text_chars(text, &utf8, err_);
    if (hr == S_OK) hr = check_length(utf8.size(), min, max);
    if (hr != S_OK) return hr;
    void* memory;
    hr = allocate(utf8.size(), &memory);
    if (hr != S_OK) return hr;
    if (!utf8.empty()) std::memcpy(memory, utf8.data(), utf8.size());
    *bytes = static_cast<BYTE*>(memory);
    *length = static_cast<ULONG>(utf8.size());
    return S_OK;
}

HRESULT type_reader::read_bytes(const WS_XML_TEXT& text, ULONG min, ULONG max, BYTE** bytes, ULONG* length) {
    void* memory;
    if (text.textType == WS_XML_TEXT_TYPE_BASE64) {
        const auto& base64 = as<WS_XML_BASE64_TEXT>(text);
        HRESULT hr = check_length(base64.length, min, max);
        if (hr == S_OK) hr = allocate(base64.length, &memory);
        if (hr != S_OK) return hr;
        if (base64.length != 0) std::memcpy(memory, base64.bytes, base64.length);
        *bytes = static_cast<BYTE*>(memory);
        *length = base64.length;
        return S_OK;
    }
    std::string_view chars;
    HRESULT hr = reader_.text_chars(text, &chars, err_);
    if (hr != S_OK) return hr;
    // The heap gets the exact number: padding and whitespace are no bytes.
    size_t digits = 0;
    for (const char c : chars)
        digits += !is_xml_space(c) && c != '=';
    const size_t count = digits / 4 * 3 + digits % 4 * 3 / 4;
    hr = check_length(count, min, max);
    if (hr == S_OK) hr = allocate(count, &memory);
    if (hr != S_OK) return hr;
    auto* out = static_cast<BYTE*>(memory);
    base64_decoder decoder;
    hr = decoder.decode(chars, out, err_);
    if (hr == S_OK) hr = decoder.finish(err_);
    if (hr != S_OK) return hr;
    *bytes = static_cast<BYTE*>(memory);
    *length = static_cast<ULONG>(out - static_cast<BYTE*>(memory));
    return S_OK;
}

HRESULT type_reader::read_unique_id(const void* description, const WS_XML_TEXT& text, void* out) {
    WS_UNIQUE_ID id{};
    const length_range range = range_of(description);
    std::string_view chars;
    if (text.textType == WS_XML_TEXT_TYPE_UNIQUE_ID) {
        id.guid = as<WS_XML_UNIQUE_ID_TEXT>(text).value;
    } else {
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr != S_OK) return hr;
        if (chars.empty()) return invalid(message_id::value_expected);
        if (!chars.starts_with(unique_id_prefix) || !parse_unique_id(chars, &id.guid)) {
            hr = read_wide(text, range.min, range.max, false, &id.uri.chars, &id.uri.length);
            if (hr != S_OK) return hr;
        }
    }
    store(out, id);
    return S_OK;
}

HRESULT type_reader::copy_string(std::string_view from, WS_XML_STRING* to) {
    *to = {};
    void* memory;
    HRESULT hr = allocate(from.size(), &memory);
    if (hr != S_OK) return hr;
    if (!from.empty()) std::memcpy(memory, from.data(), from.size());
    to->bytes = static_cast<BYTE*>(memory);
    to->length = static_cast<ULONG>(from.size());
    return S_OK;
}

// Views only: into the text and the reader's namespaces.
HRESULT type_reader::split_qname(const WS_XML_TEXT& text, WS_XML_STRING* local_name, WS_XML_STRING* ns) {
    if (text.textType == WS_XML_TEXT_TYPE_QNAME) {
        const auto& name = as<WS_XML_QNAME_TEXT>(text);
        if (name.localName == nullptr || name.ns == nullptr) return invalid(message_id::value_expected);
        *local_name = *name.localName;
        *ns = *name.ns;
        return S_OK;
    }
    std::string_view chars, prefix, local;
    HRESULT hr = reader_.text_chars(text, &chars, err_);
    if (hr == S_OK) hr = split_qualified_name(trim_xml_space(chars), &prefix, &local, err_);
    if (hr != S_OK) return hr;
    const WS_XML_STRING prefix_string = xml_string(prefix);
    const WS_XML_STRING* found;
    hr = reader_.get_namespace_from_prefix(&prefix_string, TRUE, &found, err_);
    if (hr != S_OK) return hr;
    *local_name = xml_string(local);
    *ns = *found;
    return S_OK;
}

HRESULT type_reader::read_qname(const void* description, const WS_XML_TEXT& text, void* out) {
    WS_XML_STRING local_name{}, ns{};
    HRESULT hr = split_qname(text, &local_name, &ns);
    if (hr != S_OK) return hr;
    if (description != nullptr) {
        const auto& range = *static_cast<const WS_XML_QNAME_DESCRIPTION*>(description);
        hr = check_length(local_name.length, range.minLocalNameByteCount, range.maxLocalNameByteCount);
        if (hr == S_OK) hr = check_length(ns.length, range.minNsByteCount, range.maxNsByteCount);
        if (hr != S_OK) return hr;
    }
    WS_XML_QNAME name;
    hr = copy_string(view(local_name), &name.localName);
    if (hr == S_OK) hr = copy_string(view(ns), &name.ns);
    if (hr != S_OK) return hr;
    store(out, name);
    return S_OK;
}

HRESULT type_reader::read_string_type(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out,
                                      void* count) {
    const length_range range = type == WS_XML_QNAME_TYPE ? length_range{} : range_of(description);
    HRESULT hr;
    switch (type) {
    case WS_STRING_TYPE: {
        WS_STRING value{};
        hr = read_wide(text, range.min, range.max, false, &value.chars, &value.length);
        if (hr == S_OK) store(out, value);
        return hr;
    }
    case WS_WSZ_TYPE:
    case WS_CHAR_ARRAY_TYPE: {
        WCHAR* chars;
        ULONG length;
        hr = read_wide(text, range.min, range.max, type == WS_WSZ_TYPE, &chars, &length);
        if (hr != S_OK) return hr;
        store(out, chars);
        if (type == WS_CHAR_ARRAY_TYPE) store(count, length);
        return S_OK;
    }
    case WS_XML_STRING_TYPE: {
        WS_XML_STRING value{};
        hr = read_utf8(text, range.min, range.max, &value.bytes, &value.length);
        if (hr == S_OK) store(out, value);
        return hr;
    }
    case WS_BYTES_TYPE: {
        WS_BYTES value{};
        hr = read_bytes(text, range.min, range.max, &value.bytes, &value.length);
        if (hr == S_OK) store(out, value);
        return hr;
    }
    case WS_UTF8_ARRAY_TYPE:
    case WS_BYTE_ARRAY_TYPE: {
        BYTE* bytes;
        ULONG length;
        hr = type == WS_UTF8_ARRAY_TYPE ? read_utf8(text, range.min, range.max, &bytes, &length)
                                        : read_bytes(text, range.min, range.max, &bytes, &length);
        if (hr != S_OK) return hr;
        store(out, bytes);
        store(count, length);
        return S_OK;
    }
    case WS_UNIQUE_ID_TYPE:
        return read_unique_id(description, text, out);
    case WS_XML_QNAME_TYPE:
        return read_qname(description, text, out);
    default:
        return bad_description(err_, "the type is no string");
    }
}

HRESULT type_reader::read_text_type(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out,
                                    void* count) {
    switch (type) {
    case WS_UNIQUE_ID_TYPE:
    case WS_STRING_TYPE:
    case WS_WSZ_TYPE:
    case WS_BYTES_TYPE:
    case WS_XML_STRING_TYPE:
    case WS_XML_QNAME_TYPE:
    case WS_CHAR_ARRAY_TYPE:
    case WS_UTF8_ARRAY_TYPE:
    case WS_BYTE_ARRAY_TYPE:
        return read_string_type(type, description, text, out, count);
    case WS_STRUCT_TYPE:
        return read_struct_text(*static_cast<const WS_STRUCT_DESCRIPTION*>(description), text, out);
    default:
        return read_scalar(type, description, text, out);
    }
}

} // namespace ws
