// Booleans, integers, floating point and decimals.
#include "xml/values.h"

#include "xml/values_internal.h"

#include <charconv>
#include <cstring>

namespace ws {

std::string_view trim_xml_space(std::string_view text) noexcept {
    while (!text.empty() && is_xml_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_xml_space(text.back()))
        text.remove_suffix(1);
    return text;
}

HRESULT fail_value(std::string_view text, const char* type, error* err) noexcept {
    constexpr size_t enough_to_recognise = 100;
    return fail(err, WS_E_INVALID_FORMAT, message_id::bad_value, {text.substr(0, enough_to_recognise), type});
}

// ---- booleans and integers ------------------------------------------------------------------------------------------

char* format_bool(char* out, BOOL value) noexcept {
    return append(out, value ? "true" : "false");
}

HRESULT parse_bool(std::string_view text, BOOL* out, error* err) noexcept {
    const std::string_view value = trim_xml_space(text);
    if (value == "true" || value == "1") {
        *out = TRUE;
    } else if (value == "false" || value == "0") {
        *out = FALSE;
    } else {
        return fail_value(text, "boolean", err);
    }
    return S_OK;
}

char* format_int64(char* out, int64_t value) noexcept {
    return std::to_chars(out, out + max_integer_text, value).ptr;
}

char* format_uint64(char* out, uint64_t value) noexcept {
    return std::to_chars(out, out + max_integer_text, value).ptr;
}

namespace {

// One or more digits and nothing else, up to `max`.
bool parse_magnitude(std::string_view digits, uint64_t max, uint64_t* out) noexcept {
    if (digits.empty()) return false;
    uint64_t value = 0;
    for (const char c : digits) {
        const unsigned digit = digit_value(c);
        if (digit > 9 || value > max / 10 || value * 10 > max - digit) return false;
        value = value * 10 + digit;
    }
    *out = value;
    return true;
}

template <class T>
HRESULT parse_signed(std::string_view text, T* out, error* err) noexcept {
    std::string_view digits = trim_xml_space(text);
    const bool negative = !digits.empty() && digits.front() == '-';
    if (negative) digits.remove_prefix(1);
    uint64_t magnitude;
    const uint64_t max = static_cast<uint64_t>(std::numeric_limits<T>::max()) + negative;
    if (!parse_magnitude(digits, max, &magnitude)) return fail_value(text, "integer", err);
    *out = static_cast<T>(negative ? 0 - magnitude : magnitude);
    return S_OK;
}

} // namespace

HRESULT parse_int32(std::string_view text, int32_t* out, error* err) noexcept {
    return parse_signed(text, out, err);
}

HRESULT parse_int64(std::string_view text, int64_t* out, error* err) noexcept {
    return parse_signed(text, out, err);
}

HRESULT parse_uint64(std::string_view text, uint64_t* out, error* err) noexcept {
    if (!parse_magnitude(trim_xml_space(text), UINT64_MAX, out)) return fail_value(text, "unsigned integer", err);
    return S_OK;
}

HRESULT fail_overflow(std::string_view text, int64_t min, int64_t max, error* err) noexcept {
    return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::value_overflow, {trim_xml_space(text), min, max});
}

bool exact_integer(double value, int64_t* out) noexcept {
    constexpr double limit = 9223372036854775808.0; // 2^63
    if (!(value >= -limit && value < limit)) return false;
    const auto integer = static_cast<int64_t>(value);
    if (static_cast<double>(integer) != value || (integer == 0 && std::signbit(value))) return false;
    *out = integer;
    return true;
}

// ---- floating point -------------------------------------------------------------------------------------------------

namespace {

// The shortest digits that read back to the same value, as Windows spells them: plain from 0.1 up to `plain_digits`
// digits before the point, else d.dddE+x.
template <class T>
char* format_floating(char* out, T value, int plain_digits) noexcept {
    if (value != value) return append(out, "NaN");
    if (std::signbit(value)) {
        *out++ = '-';
        value = -value;
    }
    if (value > std::numeric_limits<T>::max()) return append(out, "INF");
    if (value == 0) return append(out, "0");

    char scientific[max_float_text];
    const char* end = std::to_chars(scientific, std::end(scientific), value, std::chars_format::scientific).ptr;
    const char* mark = std::find(scientific, scientific + (end - scientific), 'e');
    int exponent = 0;
    std::from_chars(mark[1] == '+' ? mark + 2 : mark + 1, end, exponent);
    char digits[max_float_text];
    digits[0] = scientific[0];
    const int count = mark - scientific > 1 ? static_cast<int>(mark - scientific) - 1 : 1;
    std::memcpy(digits + 1, scientific + 2, static_cast<size_t>(count) - 1);

    if (exponent == -1) return append(append(out, "0."), {digits, static_cast<size_t>(count)});
    const bool plain = exponent >= 0 && exponent < plain_digits;
    const int whole = plain ? exponent + 1 : 1; // digits before the point
    for (int i = 0; i < whole; ++i)
        *out++ = i < count ? digits[i] : '0';
    if (count > whole) {
        *out++ = '.';
        out = append(out, {digits + whole, static_cast<size_t>(count - whole)});
    }
    if (plain) return out;
    *out++ = 'E';
    if (exponent >= 0) *out++ = '+';
    return std::to_chars(out, out + 5, exponent).ptr;
}

// What a decimal number without a sign looks like. Windows takes "." and nothing at all for 0 if a sign stands before
// it; it does not without digits before an exponent.
struct decimal_shape {
    std::string_view significand;
    bool valid = false;
    bool has_digits = false;
    bool tiny = false; // below 1: what is out of range is zero then, and infinite else
};

size_t count_digits(std::string_view text) noexcept {
    size_t n = 0;
    while (n < text.size() && digit_value(text[n]) <= 9)
        ++n;
    return n;
}

decimal_shape inspect_decimal(std::string_view text) noexcept {
    decimal_shape shape;
    const size_t whole = count_digits(text);
    size_t at = whole;
    size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        fraction = count_digits(text.substr(at));
        at += fraction;
    }
    shape.significand = text.substr(0, at);
    shape.has_digits = whole + fraction > 0;
    int64_t exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E') && shape.has_digits) {
        ++at;
        const bool negative = at < text.size() && text[at] == '-';
        if (negative || (at < text.size() && text[at] == '+')) ++at;
        const size_t length = count_digits(text.substr(at));
        if (length == 0) return shape;
        constexpr int64_t beyond_any = 100000000000;
        for (const char c : text.substr(at, length))
            exponent = std::min(exponent * 10 + static_cast<int64_t>(digit_value(c)), beyond_any);
        if (negative) exponent = -exponent;
        at += length;
    }
    shape.valid = at == text.size();
    // The power of ten of the first digit that is not zero.
    const size_t first = text.find_first_not_of("0.");
    const auto position = static_cast<int64_t>(first);
    exponent += first < whole ? static_cast<int64_t>(whole) - 1 - position : static_cast<int64_t>(whole) - position;
    shape.tiny = exponent < 0;
    return shape;
}

template <class T>
HRESULT parse_floating(std::string_view text, T* out, error* err) noexcept {
    std::string_view value = trim_xml_space(text);
    constexpr T infinity = std::numeric_limits<T>::infinity();
    if (value == "INF" || value == "-INF") {
        *out = value.front() == '-' ? -infinity : infinity;
        return S_OK;
    }
    if (value == "NaN") {
        *out = -std::numeric_limits<T>::quiet_NaN(); // with the sign bit, as Windows has it
        return S_OK;
    }
    if (value.empty()) return fail_value(text, "number", err);
    const bool negative = value.front() == '-';
    if (negative || value.front() == '+') value.remove_prefix(1);
    const decimal_shape shape = inspect_decimal(value);
    if (!shape.valid) return fail_value(text, "number", err);
    if (!shape.has_digits) {
        *out = 0;
        return S_OK;
    }
    T magnitude;
    const auto result = std::from_chars(value.data(), value.data() + value.size(), magnitude);
    if (result.ec == std::errc::result_out_of_range) magnitude = shape.tiny ? 0 : infinity;
    *out = negative ? -magnitude : magnitude;
    return S_OK;
}

} // namespace

char* format_float(char* out, float value) noexcept {
    return format_floating(out, value, 7);
}

char* format_double(char* out, double value) noexcept {
    return format_floating(out, value, 15);
}

HRESULT parse_float(std::string_view text, float* out, error* err) noexcept {
    return parse_floating(text, out, err);
}

HRESULT parse_double(std::string_view text, double* out, error* err) noexcept {
    return parse_floating(text, out, err);
}

// ---- decimals -------------------------------------------------------------------------------------------------------

namespace {

constexpr BYTE decimal_negative = 0x80;
constexpr int decimal_max_scale = 28;

// 96 bits, least significant part first.
struct uint96 {
    uint32_t part[3];

    bool is_zero() const noexcept { return (part[0] | part[1] | part[2]) == 0; }

    uint32_t divide(uint32_t divisor) noexcept {
        uint64_t rest = 0;
        for (int i = 2; i >= 0; --i) {
            rest = rest << 32 | part[i];
            part[i] = static_cast<uint32_t>(rest / divisor);
            rest %= divisor;
        }
        return static_cast<uint32_t>(rest);
    }

    // False, and nothing changed, when the result has more than 96 bits.
    bool multiply_add(uint32_t factor, uint32_t addend) noexcept {
        uint96 result;
        uint64_t carry = addend;
        for (int i = 0; i < 3; ++i) {
            carry += static_cast<uint64_t>(part[i]) * factor;
            result.part[i] = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) return false;
        *this = result;
        return true;
    }
};

// The digits that did not fit any more round what did, half to even.
bool must_round_up(const uint96& value, std::string_view rest) noexcept {
    const char first = rest.front();
    if (first != '5') return first > '5';
    return rest.find_first_not_of("0.", 1) != std::string_view::npos || (value.part[0] & 1) != 0;
}

} // namespace

bool is_valid(const DECIMAL& value) noexcept {
    return value.scale <= decimal_max_scale && (value.sign & ~decimal_negative) == 0;
}

char* format_decimal(char* out, const DECIMAL& value) noexcept {
    uint96 rest{{static_cast<uint32_t>(value.Lo64), static_cast<uint32_t>(value.Lo64 >> 32),
                 static_cast<uint32_t>(value.Hi32)}};
    if (value.sign != 0 && !rest.is_zero()) *out++ = '-';
    char digits[max_decimal_text]; // least significant first
    int count = 0;
    while (!rest.is_zero() || count <= value.scale)
        digits[count++] = static_cast<char>('0' + rest.divide(10));
    while (count-- > 0) {
        *out++ = digits[count];
        if (count == value.scale && count != 0) *out++ = '.';
    }
    return out;
}

HRESULT parse_decimal(std::string_view text, DECIMAL* out, error* err) noexcept {
    std::string_view value = trim_xml_space(text);
    const bool negative = !value.empty() && value.front() == '-';
    if (negative || (!value.empty() && value.front() == '+')) value.remove_prefix(1);
    const decimal_shape shape = inspect_decimal(value);
    if (!shape.has_digits || shape.significand.size() != value.size()) return fail_value(text, "decimal", err);

    uint96 number{};
    int scale = 0;
    bool in_fraction = false;
    for (size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '.') {
            in_fraction = true;
            continue;
        }
        if ((in_fraction && scale == decimal_max_scale) || !number.multiply_add(10, digit_value(value[i]))) {
            if (!in_fraction)
                return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::bad_value, {value.substr(0, 100), "decimal"});
            if (must_round_up(number, value.substr(i)) && !number.multiply_add(1, 1)) {
                // 2^96: one digit less, rounded again.
                if (scale == 0)
                    return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::bad_value, {value.substr(0, 100), "decimal"});
                number = {{0x9999999a, 0x99999999, 0x19999999}};
                --scale;
            }
            break;
        }
        if (in_fraction) ++scale;
    }
    DECIMAL result{};
    result.scale = static_cast<BYTE>(scale);
    result.sign = negative ? decimal_negative : 0;
    result.Hi32 = number.part[2];
    result.Lo64 = static_cast<uint64_t>(number.part[1]) << 32 | number.part[0];
    *out = result;
    return S_OK;
}

} // namespace ws
