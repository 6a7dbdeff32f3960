// The text forms of values, both ways, in XML's spelling and without any locale. Formatting writes into the caller's
// memory, parsing reads a view: nothing here allocates.
#pragma once

#include "core/error.h"

#include <limits>
#include <type_traits>

namespace ws {

// ---- formatting -----------------------------------------------------------------------------------------------------
// Each function writes at `out`, which has room for the form's greatest length, and returns the end. No terminator.

inline constexpr size_t max_bool_text = 5;
inline constexpr size_t max_integer_text = 20;
inline constexpr size_t max_float_text = 32;
inline constexpr size_t max_decimal_text = 32;
inline constexpr size_t max_guid_text = 36;
inline constexpr size_t max_unique_id_text = 45;
inline constexpr size_t max_datetime_text = 33;
inline constexpr size_t max_timespan_text = 26;
inline constexpr size_t max_duration_text = 84;
inline constexpr size_t max_value_text = max_duration_text;

char* format_bool(char* out, BOOL value) noexcept;
char* format_int64(char* out, int64_t value) noexcept;
char* format_uint64(char* out, uint64_t value) noexcept;
char* format_float(char* out, float value) noexcept;
char* format_double(char* out, double value) noexcept;
char* format_decimal(char* out, const DECIMAL& value) noexcept;
char* format_guid(char* out, const GUID& value) noexcept;
char* format_unique_id(char* out, const GUID& value) noexcept; // urn:uuid:…
char* format_timespan(char* out, const WS_TIMESPAN& value) noexcept;

// What these are given may lie outside of what has a text form: they return null then.
char* format_datetime(char* out, const WS_DATETIME& value) noexcept;
char* format_duration(char* out, const WS_DURATION& value) noexcept;

[[nodiscard]] bool is_valid(const WS_DATETIME& value) noexcept;
[[nodiscard]] bool is_valid(const DECIMAL& value) noexcept;

// ---- parsing --------------------------------------------------------------------------------------------------------
// XML's whitespace around a value is no part of it. A text that is no value of the type gives WS_E_INVALID_FORMAT;
// `out` is touched on success only.

[[nodiscard]] HRESULT parse_bool(std::string_view text, BOOL* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_float(std::string_view text, float* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_double(std::string_view text, double* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_decimal(std::string_view text, DECIMAL* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_guid(std::string_view text, GUID* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_datetime(std::string_view text, WS_DATETIME* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_timespan(std::string_view text, WS_TIMESPAN* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_duration(std::string_view text, WS_DURATION* out, error* err) noexcept;
// True for urn:uuid: and a GUID; any other text is a URI of its own.
[[nodiscard]] bool parse_unique_id(std::string_view text, GUID* out) noexcept;

// Integers are read as Windows reads them: in the next of INT32, INT64 and UINT64 that holds the type. A text outside
// of that one is WS_E_INVALID_FORMAT, a value that only the type itself cannot hold WS_E_NUMERIC_OVERFLOW.
[[nodiscard]] HRESULT parse_int32(std::string_view text, int32_t* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_int64(std::string_view text, int64_t* out, error* err) noexcept;
[[nodiscard]] HRESULT parse_uint64(std::string_view text, uint64_t* out, error* err) noexcept;
[[nodiscard]] HRESULT fail_overflow(std::string_view text, int64_t min, int64_t max, error* err) noexcept;

template <class T>
[[nodiscard]] HRESULT parse_integer(std::string_view text, T* out, error* err) noexcept {
    using limits = std::numeric_limits<T>;
    if constexpr (!limits::is_signed && sizeof(T) == 8) {
        uint64_t value;
        const HRESULT hr = parse_uint64(text, &value, err);
        if (hr == S_OK) *out = value;
        return hr;
    } else {
        constexpr bool wide = sizeof(T) == 8 || (sizeof(T) == 4 && !limits::is_signed);
        std::conditional_t<wide, int64_t, int32_t> value;
        HRESULT hr;
        if constexpr (wide) {
            hr = parse_int64(text, &value, err);
        } else {
            hr = parse_int32(text, &value, err);
        }
        if (hr != S_OK) return hr;
        if (value < static_cast<int64_t>(limits::min()) || value > static_cast<int64_t>(limits::max()))
            return fail_overflow(text, limits::min(), limits::max(), err);
        *out = static_cast<T>(value);
        return S_OK;
    }
}

// The integer that a number is: false when it has a fraction, is -0, or lies outside of 64 bits.
[[nodiscard]] bool exact_integer(double value, int64_t* out) noexcept;

inline constexpr bool is_xml_space(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
[[nodiscard]] std::string_view trim_xml_space(std::string_view text) noexcept;

// "prefix:local", either part as a view into `text`; an absent prefix is empty.
[[nodiscard]] HRESULT split_qualified_name(std::string_view text, std::string_view* prefix,
                                           std::string_view* local_name, error* err) noexcept;

// ---- base64 ---------------------------------------------------------------------------------------------------------

inline constexpr size_t base64_group = 3; // bytes, which become four characters

inline constexpr size_t base64_length(size_t byte_count) noexcept {
    return (byte_count + 2) / 3 * 4;
}
char* encode_base64(char* out, const void* bytes, size_t count) noexcept;

// Decodes a text that may come in pieces; whitespace between the characters is skipped.
class base64_decoder {
  public:
    // At most this many bytes come from `length` more characters.
    static constexpr size_t max_bytes(size_t length) noexcept { return length / 4 * 3 + 3; }

    // Writes at `out` and moves it on.
    [[nodiscard]] HRESULT decode(std::string_view text, BYTE*& out, error* err) noexcept;
    // After the last piece: the text must have ended at a whole quantum.
    [[nodiscard]] HRESULT finish(error* err) const noexcept;

  private:
    uint32_t bits_ = 0;
    unsigned digits_ = 0;  // of the open quantum, padding counted
    unsigned padding_ = 0; // seen '='
};

// ---- any text -------------------------------------------------------------------------------------------------------

// Room that format_text needs at most for this text; UTF-16 that is malformed counts as if it were not.
[[nodiscard]] size_t text_size_bound(const WS_XML_TEXT& text) noexcept;
// The characters of any WS_XML_TEXT, in UTF-8.
[[nodiscard]] HRESULT format_text(const WS_XML_TEXT& text, char* out, char** end, error* err) noexcept;

} // namespace ws
