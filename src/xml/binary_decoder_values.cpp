#include "xml/binary_decoder.h"
#include "xml/binary_records.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/unicode.h"
#include "xml/values.h"

#include <cstring>

namespace ws {
namespace {

constexpr uint64_t datetime_ticks_mask = (uint64_t{1} << nbfx::datetime_kind_shift) - 1;

bool is_utf16(const char* at, size_t count) noexcept {
    bool after_high = false;
    for (size_t i = 0; i + 1 < count; i += 2) {
        const unsigned unit = load_utf16(at, i / 2);
        if (is_low_surrogate(unit) != after_high) return false;
        after_high = is_high_surrogate(unit);
    }
    return count % 2 == 0 && !after_high;
}

bool is_name(std::string_view chars) noexcept {
#if defined(__SSE2__)
    const char* const end = chars.data() + chars.size();
    const auto others = [](scan::block bytes) { return scan::equals(scan::in_names(bytes), 0); };
    if (!chars.empty() && chars::is(chars[0], chars::name_start) && scan::find(chars.data(), end, others) == end)
        return true;
#endif
    return chars::is_ncname(chars);
}

} // namespace

WS_XML_DICTIONARY inline_dictionary{};

HRESULT binary_decoder::too_short(span from, size_t count, error* err) {
    if (!input_.is_complete()) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
    return malformed(from.at, err, message_id::xml_length_over_end, {count, from.size()});
}

// Seven bits a byte, the lowest first; a fifth byte has room for three more.
HRESULT binary_decoder::take_long_int31(span& from, ULONG* number, error* err) {
    const char* const place = from.at;
    uint32_t value = 0;
    for (int shift = 0;; shift += 7) {
        uint8_t byte = 0;
        if (const HRESULT hr = take_byte(from, &byte, err); FAILED(hr)) return hr;
        if (shift == 28 && byte > 7) return malformed(place, err, message_id::xml_bad_length);
        value |= static_cast<uint32_t>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) break;
    }
    *number = value;
    return S_OK;
}

template <class T>
HRESULT binary_decoder::take_number(span& from, T* number, error* err) {
    const char* bytes = nullptr;
    const HRESULT hr = take(from, sizeof(T), &bytes, err);
    if (SUCCEEDED(hr)) std::memcpy(number, bytes, sizeof(T));
    return hr;
}

// A record's own length field: one, two or four bytes.
HRESULT binary_decoder::take_length(span& from, size_t size_bytes, ULONG* length, error* err) {
    const char* const place = from.at;
    uint8_t byte = 0;
    uint16_t word = 0;
    int32_t number = 0;
    HRESULT hr;
    switch (size_bytes) {
    case 1:
        hr = take_byte(from, &byte, err);
        number = byte;
        break;
    case 2:
        hr = take_number(from, &word, err);
        number = word;
        break;
    default:
        hr = take_number(from, &number, err);
    }
    if (SUCCEEDED(hr) && number < 0) return malformed(place, err, message_id::xml_bad_length);
    *length = static_cast<ULONG>(number);
    return hr;
}

HRESULT binary_decoder::check_chars(std::string_view chars, error* err) {
    const char* bad = chars::find_malformed(chars);
    if (bad == chars.data() + chars.size()) return S_OK;
    return malformed(bad, err, message_id::xml_bad_utf8, {hex_number(static_cast<unsigned char>(*bad)).text()});
}

HRESULT binary_decoder::take_string(span& from, std::string_view* chars, error* err) {
    ULONG length = 0;
    if (const HRESULT hr = take_int31(from, &length, err); FAILED(hr)) return hr;
    return take_chars(from, length, chars, err);
}

HRESULT binary_decoder::take_long_name(span& from, WS_XML_STRING* name, error* err) {
    const char* const place = from.at;
    ULONG length = 0;
    if (const HRESULT hr = take_int31(from, &length, err); FAILED(hr)) return hr;
    const char* bytes = nullptr;
    if (const HRESULT hr = take(from, length, &bytes, err); FAILED(hr)) return hr;
    const std::string_view chars(bytes, length);
    if (!is_name(chars)) return malformed(place, err, message_id::xml_expected, {"a name", chars});
    set_string(*name, chars, &inline_dictionary);
    return S_OK;
}

// ---- values
// ----------------------------------------------------------------------------------------------------------

// What follows a text record's type. Without `lists`, a list is not allowed.
HRESULT binary_decoder::read_value(uint8_t record, span& from, stored_text& text, list_store* lists, error* err) {
    const auto number = [&](auto& typed, WS_XML_TEXT_TYPE type) {
        typed.text.textType = type;
        return take_number(from, &typed.value, err);
    };
    const auto integer = [&](int32_t value) {
        text.value.int32 = {{WS_XML_TEXT_TYPE_INT32}, value};
        return S_OK;
    };
    const auto boolean = [&](bool value) {
        text.value.boolean = {{WS_XML_TEXT_TYPE_BOOL}, value};
        return S_OK;
    };
    const auto small = [&](auto value) {
        const HRESULT hr = take_number(from, &value, err);
        return SUCCEEDED(hr) ? integer(value) : hr;
    };
    const auto counted = [&](size_t size_bytes, auto&& use) {
        ULONG length = 0;
        const HRESULT hr = take_length(from, size_bytes, &length, err);
        return SUCCEEDED(hr) ? use(length) : hr;
    };
    const auto utf8 = [&](size_t count) {
        std::string_view chars;
        const HRESULT hr = take_chars(from, count, &chars, err);
        if (SUCCEEDED(hr)) text.value.set_chars(chars);
        return hr;
    };
    const auto utf16 = [&](size_t count) { return read_utf16(from, count, text, err); };
    const auto bytes = [&](size_t count) {
        const char* first = nullptr;
        const HRESULT hr = take(from, count, &first, err);
        if (SUCCEEDED(hr)) text.value.set_bytes({first, count});
        return hr;
    };

    const char* const place = from.at - 1;
    switch (record) {
    case nbfx::zero_text:
        return integer(0);
    case nbfx::one_text:
        return integer(1);
    case nbfx::false_text:
        return boolean(false);
    case nbfx::true_text:
        return boolean(true);
    case nbfx::int8_text:
        return small(int8_t{});
    case nbfx::int16_text:
        return small(int16_t{});
    case nbfx::int32_text:
        return small(int32_t{});
    case nbfx::int64_text:
        return number(text.value.int64, WS_XML_TEXT_TYPE_INT64);
    case nbfx::uint64_text:
        return number(text.value.uint64, WS_XML_TEXT_TYPE_UINT64);
    case nbfx::float_text:
        return number(text.value.float32, WS_XML_TEXT_TYPE_FLOAT);
    case nbfx::double_text:
        return number(text.value.float64, WS_XML_TEXT_TYPE_DOUBLE);
    case nbfx::decimal_text:
        return read_decimal(from, text, err);
    case nbfx::datetime_text:
        return read_datetime(from, text, err);
    case nbfx::chars8_text:
        return counted(1, utf8);
    case nbfx::chars16_text:
        return counted(2, utf8);
    case nbfx::chars32_text:
        return counted(4, utf8);
    case nbfx::bytes8_text:
        return counted(1, bytes);
    case nbfx::bytes16_text:
        return counted(2, bytes);
    case nbfx::bytes32_text:
        return counted(4, bytes);
    case nbfx::unicode_chars8_text:
        return counted(1, utf16);
    case nbfx::unicode_chars16_text:
        return counted(2, utf16);
    case nbfx::unicode_chars32_text:
        return counted(4, utf16);
    case nbfx::empty_text:
        text.value.set_chars(std::string_view("", 0));
        return S_OK;
    case nbfx::unique_id_text:
        return number(text.value.unique_id, WS_XML_TEXT_TYPE_UNIQUE_ID);
    case nbfx::uuid_text:
        return number(text.value.guid, WS_XML_TEXT_TYPE_GUID);
    case nbfx::timespan_text:
        text.value.timespan.text.textType = WS_XML_TEXT_TYPE_TIMESPAN;
        return take_number(from, &text.value.timespan.value.ticks, err);
    case nbfx::bool_text: {
        uint8_t byte = 0;
        const HRESULT hr = take_byte(from, &byte, err);
        return SUCCEEDED(hr) ? boolean(byte != 0) : hr;
    }
    case nbfx::dictionary_text: {
        WS_XML_STRING string{};
        const HRESULT hr = take_dictionary_string(from, &string, err);
        if (SUCCEEDED(hr)) text.value.utf8 = {{WS_XML_TEXT_TYPE_UTF8}, string};
        return hr;
    }
    case nbfx::qname_dictionary_text: {
        uint8_t letter = 0;
        if (const HRESULT hr = take_byte(from, &letter, err); FAILED(hr)) return hr;
        if (letter >= nbfx::letters) return malformed(place, err, message_id::xml_bad_value, {"the prefixes a to z"});
        WS_XML_STRING name{};
        if (const HRESULT hr = take_dictionary_string(from, &name, err); FAILED(hr)) return hr;
        text.set_name(xml_string(prefix_letter(letter)), name);
        return S_OK;
    }
    case nbfx::start_list_text:
        if (lists != nullptr) return read_list(from, text, *lists, nullptr, err);
        [[fallthrough]];
    default:
        return bad_record(place, record, err);
    }
}

HRESULT binary_decoder::read_utf16(span& from, size_t count, stored_text& text, error* err) {
    const char* const place = from.at;
    const char* bytes = nullptr;
    if (const HRESULT hr = take(from, count, &bytes, err); FAILED(hr)) return hr;
    if (!is_utf16(bytes, count)) return malformed(place, err, message_id::xml_bad_utf16);
    text.value.utf16 = {
        {WS_XML_TEXT_TYPE_UTF16}, reinterpret_cast<BYTE*>(const_cast<char*>(bytes)), static_cast<ULONG>(count)};
    return S_OK;
}

HRESULT binary_decoder::read_datetime(span& from, stored_text& text, error* err) {
    const char* const place = from.at;
    uint64_t packed = 0;
    if (const HRESULT hr = take_number(from, &packed, err); FAILED(hr)) return hr;
    constexpr WS_DATETIME_FORMAT formats[] = {WS_DATETIME_FORMAT_NONE, WS_DATETIME_FORMAT_UTC,
                                              WS_DATETIME_FORMAT_LOCAL};
    const uint64_t kind = packed >> nbfx::datetime_kind_shift;
    if (kind < std::size(formats)) {
        text.value.datetime = {{WS_XML_TEXT_TYPE_DATETIME}, {packed & datetime_ticks_mask, formats[kind]}};
        if (is_valid(text.value.datetime.value)) return S_OK;
    }
    return malformed(place, err, message_id::xml_bad_value, {"a date and time"});
}

HRESULT binary_decoder::read_decimal(span& from, stored_text& text, error* err) {
    const char* const place = from.at;
    text.value.decimal.text.textType = WS_XML_TEXT_TYPE_DECIMAL;
    if (const HRESULT hr = take_number(from, &text.value.decimal.value, err); FAILED(hr)) return hr;
    if (is_valid(text.value.decimal.value)) return S_OK;
    return malformed(place, err, message_id::xml_bad_value, {"a decimal number"});
}

// Values up to the end of the list, which may be the element's end too where the caller wants to know of it. Where the
// items are is known only when the store does not grow any more.
HRESULT binary_decoder::read_list(span& from, stored_text& text, list_store& lists, bool* ends_element, error* err) {
    const size_t first = lists.count();
    for (;;) {
        uint8_t record = 0;
        if (const HRESULT hr = take_byte(from, &record, err); FAILED(hr)) return hr;
        if (record == nbfx::end_list_text) break;
        if (ends_element != nullptr && record == (nbfx::end_list_text | nbfx::with_end_element)) {
            *ends_element = true;
            break;
        }
        if (const HRESULT hr = read_value(record, from, lists.add(), nullptr, err); FAILED(hr)) return hr;
    }
    text.value.list = {{WS_XML_TEXT_TYPE_LIST}, static_cast<ULONG>(lists.count() - first), nullptr};
    return S_OK;
}

HRESULT binary_decoder::bad_string_id(const char* place, ULONG id, error* err) noexcept {
    const bool is_dynamic = (id & nbfx::dynamic_string) != 0;
    return malformed(place, err, message_id::xml_bad_string_id, {id / 2, is_dynamic ? "dynamic" : "static"});
}

HRESULT binary_decoder::bad_record(const char* place, uint8_t record, error* err) noexcept {
    return malformed(place, err, message_id::xml_bad_record, {hex_number(record).text()});
}

void binary_decoder::tell_place_of(const char* place, error* err) noexcept {
    static_cast<void>(fail(err, WS_E_INVALID_FORMAT, message_id::xml_at_byte, {input_.offset(place)}));
}

} // namespace ws
