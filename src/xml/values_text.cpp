// Identifiers, qualified names, and the characters of any WS_XML_TEXT.
#include "xml/unicode.h"
#include "xml/values_internal.h"

#include <array>

namespace ws {
namespace {

constexpr std::string_view uuid_scheme = "urn:uuid:";

char* put_hex(char* out, uint32_t value, unsigned width) noexcept {
    for (unsigned i = width; i-- > 0; value >>= 4)
        out[i] = "0123456789abcdef"[value & 15];
    return out + width;
}

// Digits' values by character; what is no digit has more than four bits.
constexpr std::array<uint8_t, 256> hex_values = [] {
    std::array<uint8_t, 256> values{};
    values.fill(0xff);
    for (unsigned digit = 0; digit < 16; ++digit)
        values["0123456789abcdef"[digit]] = values["0123456789ABCDEF"[digit]] = static_cast<uint8_t>(digit);
    return values;
}();

bool scan_hex(const char*& at, unsigned width, uint64_t* out) noexcept {
    uint64_t value = 0;
    unsigned seen = 0;
    for (unsigned i = 0; i < width; ++i) {
        const uint8_t digit = hex_values[static_cast<unsigned char>(*at++)];
        seen |= digit;
        value = value << 4 | (digit & 15);
    }
    *out = value;
    return seen <= 15;
}

// xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
bool scan_guid(std::string_view text, GUID* out) noexcept {
    if (text.size() != max_guid_text) return false;
    constexpr unsigned widths[] = {8, 4, 4, 4, 12};
    uint64_t groups[std::size(widths)];
    const char* at = text.data();
    for (size_t i = 0; i < std::size(widths); ++i) {
        if (i != 0 && *at++ != '-') return false;
        if (!scan_hex(at, widths[i], &groups[i])) return false;
    }
    out->Data1 = static_cast<uint32_t>(groups[0]);
    out->Data2 = static_cast<uint16_t>(groups[1]);
    out->Data3 = static_cast<uint16_t>(groups[2]);
    const uint64_t last = groups[3] << 48 | groups[4];
    for (unsigned i = 0; i < 8; ++i)
        out->Data4[i] = static_cast<BYTE>(last >> (56 - 8 * i));
    return true;
}

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

std::string_view view_or_empty(const WS_XML_STRING* string) noexcept {
    return string != nullptr ? view(*string) : std::string_view();
}

} // namespace

// ---- identifiers ----------------------------------------------------------------------------------------------------

char* format_guid(char* out, const GUID& value) noexcept {
    out = put_hex(out, static_cast<uint32_t>(value.Data1), 8);
    *out++ = '-';
    out = put_hex(out, value.Data2, 4);
    *out++ = '-';
    out = put_hex(out, value.Data3, 4);
    for (unsigned i = 0; i < 8; ++i) {
        if (i == 0 || i == 2) *out++ = '-';
        out = put_hex(out, value.Data4[i], 2);
    }
    return out;
}

char* format_unique_id(char* out, const GUID& value) noexcept {
    return format_guid(append(out, uuid_scheme), value);
}

HRESULT parse_guid(std::string_view text, GUID* out, error* err) noexcept {
    return scan_guid(trim_xml_space(text), out) ? S_OK : fail_value(text, "GUID", err);
}

bool parse_unique_id(std::string_view text, GUID* out) noexcept {
    return text.starts_with(uuid_scheme) && scan_guid(text.substr(uuid_scheme.size()), out);
}

HRESULT split_qualified_name(std::string_view text, std::string_view* prefix, std::string_view* local_name,
                             error* err) noexcept {
    const std::string_view name = trim_xml_space(text);
    const size_t colon = name.find(':');
    if (name.empty() || colon == 0 || colon == name.size() - 1) return fail_value(text, "qualified name", err);
    *prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
    *local_name = colon == std::string_view::npos ? name : name.substr(colon + 1);
    return S_OK;
}

// ---- any text -------------------------------------------------------------------------------------------------------

size_t text_size_bound(const WS_XML_TEXT& text) noexcept {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        return as<WS_XML_UTF8_TEXT>(text).value.length;
    case WS_XML_TEXT_TYPE_UTF16:
        return as<WS_XML_UTF16_TEXT>(text).byteCount / 2 * max_utf8_per_utf16;
    case WS_XML_TEXT_TYPE_BASE64:
        return base64_length(as<WS_XML_BASE64_TEXT>(text).length);
    case WS_XML_TEXT_TYPE_QNAME: {
        const auto& name = as<WS_XML_QNAME_TEXT>(text);
        return view_or_empty(name.prefix).size() + 1 + view_or_empty(name.localName).size();
    }
    case WS_XML_TEXT_TYPE_LIST: {
        const auto& list = as<WS_XML_LIST_TEXT>(text);
        size_t size = list.itemCount;
        for (ULONG i = 0; i < list.itemCount; ++i)
            size += text_size_bound(*list.items[i]);
        return size;
    }
    default:
        return max_value_text;
    }
}

HRESULT format_text(const WS_XML_TEXT& text, char* out, char** end, error* err) noexcept {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        *end = append(out, view(as<WS_XML_UTF8_TEXT>(text).value));
        return S_OK;
    case WS_XML_TEXT_TYPE_UTF16: {
        const auto& utf16 = as<WS_XML_UTF16_TEXT>(text);
        char* const stop = utf16.byteCount % 2 == 0 ? transcode(out, utf16.bytes, utf16.byteCount / 2) : nullptr;
        if (stop == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
        *end = stop;
        return S_OK;
    }
    case WS_XML_TEXT_TYPE_BASE64: {
        const auto& base64 = as<WS_XML_BASE64_TEXT>(text);
        *end = encode_base64(out, base64.bytes, base64.length);
        return S_OK;
    }
    case WS_XML_TEXT_TYPE_BOOL:
        *end = format_bool(out, as<WS_XML_BOOL_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_INT32:
        *end = format_int64(out, as<WS_XML_INT32_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_INT64:
        *end = format_int64(out, as<WS_XML_INT64_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_UINT64:
        *end = format_uint64(out, as<WS_XML_UINT64_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_FLOAT:
        *end = format_float(out, as<WS_XML_FLOAT_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_DOUBLE:
        *end = format_double(out, as<WS_XML_DOUBLE_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_DECIMAL: {
        const DECIMAL& value = as<WS_XML_DECIMAL_TEXT>(text).value;
        if (!is_valid(value)) return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"DECIMAL"});
        *end = format_decimal(out, value);
        return S_OK;
    }
    case WS_XML_TEXT_TYPE_GUID:
        *end = format_guid(out, as<WS_XML_GUID_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_UNIQUE_ID:
        *end = format_unique_id(out, as<WS_XML_UNIQUE_ID_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_DATETIME: {
        char* const stop = format_datetime(out, as<WS_XML_DATETIME_TEXT>(text).value);
        if (stop == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"WS_DATETIME"});
        *end = stop;
        return S_OK;
    }
    case WS_XML_TEXT_TYPE_TIMESPAN:
        *end = format_timespan(out, as<WS_XML_TIMESPAN_TEXT>(text).value);
        return S_OK;
    case WS_XML_TEXT_TYPE_QNAME: {
        const auto& name = as<WS_XML_QNAME_TEXT>(text);
        const std::string_view prefix = view_or_empty(name.prefix);
        out = append(out, prefix);
        if (!prefix.empty()) *out++ = ':';
        *end = append(out, view_or_empty(name.localName));
        return S_OK;
    }
    case WS_XML_TEXT_TYPE_LIST: {
        const auto& list = as<WS_XML_LIST_TEXT>(text);
        for (ULONG i = 0; i < list.itemCount; ++i) {
            if (i != 0) *out++ = ' ';
            const HRESULT hr = format_text(*list.items[i], out, &out, err);
            if (hr != S_OK) return hr;
        }
        *end = out;
        return S_OK;
    }
    }
    return fail(err, E_INVALIDARG, message_id::unknown_text_type, {text.textType});
}

} // namespace ws
