// Booleans, integers, floating point and decimals.
#include "xml/values.h"

#include "xml/values_internal.h"

#include <bit>
#include <charconv>
#include <cstring>

#if defined(__x86_64__)
#include <xmmintrin.h>
#else
#include <cfenv>
#endif

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

// ---- wide integers --------------------------------------------------------------------------------------------------

namespace {

// Of N times 32 bits, least significant part first.
template <size_t N>
struct wide_integer {
    uint32_t part[N];

    bool is_zero() const noexcept {
        return std::all_of(part, part + N, [](uint32_t p) { return p == 0; });
    }

    // Gives the rest.
    uint32_t divide(uint32_t divisor) noexcept {
        uint64_t rest = 0;
        for (size_t i = N; i-- > 0;) {
            rest = rest << 32 | part[i];
            part[i] = static_cast<uint32_t>(rest / divisor);
            rest %= divisor;
        }
        return static_cast<uint32_t>(rest);
    }

    // False, and nothing changed, when the result has more bits.
    bool multiply_add(uint32_t factor, uint32_t addend) noexcept {
        wide_integer result;
        uint64_t carry = addend;
        for (size_t i = 0; i < N; ++i) {
            carry += static_cast<uint64_t>(part[i]) * factor;
            result.part[i] = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0) return false;
        *this = result;
        return true;
    }
};

using uint96 = wide_integer<3>;
using uint128 = wide_integer<4>;

} // namespace

// ---- floating point: formatting -------------------------------------------------------------------------------------

namespace {

// Whether arithmetic is exact where its result has a place in the type: where the processor rounds to nearest, as it
// does unless the program has told it otherwise, and to the type itself, as the 32-bit x86's older instructions don't.
bool arithmetic_is_exact() noexcept {
#if defined(__x86_64__)
    return _MM_GET_ROUNDING_MODE() == _MM_ROUND_NEAREST;
#elif defined(__i386__)
    return false;
#else
    return std::fegetround() == FE_TONEAREST;
#endif
}

// Most numbers that people write have few digits: n divided by a million. When that gives the value again, its digits
// are the shortest, for of two decimals of up to fifteen digits no double is the closest to both. Null when it does
// not.
char* format_short(char* out, double value) noexcept {
    constexpr double unit = 1e6;
    if (!(value >= 0.1 && value < 1e9) || !arithmetic_is_exact()) return nullptr;
    const auto n = static_cast<uint64_t>(value * unit + 0.5);
    if (static_cast<double>(n) / unit != value) return nullptr;
    out = std::to_chars(out, out + max_float_text, n / 1'000'000).ptr;
    auto fraction = static_cast<uint32_t>(n % 1'000'000);
    if (fraction == 0) return out;
    *out++ = '.';
    for (uint32_t place = 100'000; fraction != 0; place /= 10) {
        *out++ = static_cast<char>('0' + fraction / place);
        fraction %= place;
    }
    return out;
}

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
    if constexpr (std::is_same_v<T, double>)
        if (char* const end = format_short(out, value)) return end;

    // d.ddde+xx, with an exponent of two digits or three; what follows moves its digits to where they belong.
    char* end = std::to_chars(out, out + max_float_text, value, std::chars_format::scientific).ptr;
    char* const mark = end[-4] == 'e' ? end - 4 : end - 5;
    int exponent = 0;
    for (const char* digit = mark + 2; digit != end; ++digit)
        exponent = exponent * 10 + (*digit - '0');
    if (mark[1] == '-') exponent = -exponent;
    const auto count = static_cast<size_t>(mark - out > 1 ? mark - out - 1 : 1);

    if (exponent == -1) {
        std::memmove(out + 3, out + 2, count - 1);
        out[2] = out[0];
        out[0] = '0';
        out[1] = '.';
        return out + 2 + count;
    }
    if (exponent < 0 || exponent >= plain_digits) {
        *mark = 'E';
        if (end - mark == 4 && mark[2] == '0') {
            mark[2] = mark[3];
            --end;
        }
        return end;
    }
    const auto whole = static_cast<size_t>(exponent) + 1; // digits before the point
    if (count > whole) {
        std::memmove(out + 1, out + 2, whole - 1);
        out[whole] = '.';
        return mark;
    }
    std::memmove(out + 1, out + 2, count - 1);
    std::memset(out + count, '0', whole - count);
    return out + whole;
}

} // namespace

char* format_float(char* out, float value) noexcept {
    return format_floating(out, value, 7);
}

char* format_double(char* out, double value) noexcept {
    return format_floating(out, value, 15);
}

// ---- floating point: parsing ----------------------------------------------------------------------------------------

namespace {

// What a decimal number without a sign looks like.
struct decimal_shape {
    std::string_view significand;
    bool valid = false;
    bool has_digits = false;
    bool tiny = false;    // below 1: what is out of range is zero then, and infinite else
    uint64_t integer = 0; // the significand without its point, when it `fits`
    int64_t exponent = 0; // of the power of ten that goes with it
    bool fits = false;
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
    shape.valid = at == text.size() && shape.has_digits;
    shape.exponent = exponent - static_cast<int64_t>(fraction);

    // The power of ten of the first digit that is not zero.
    const size_t first = std::min(text.find_first_not_of("0."), shape.significand.size());
    const auto position = static_cast<int64_t>(first);
    exponent += first < whole ? static_cast<int64_t>(whole) - 1 - position : static_cast<int64_t>(whole) - position;
    shape.tiny = exponent < 0;

    constexpr size_t digits_that_fit = 19; // of any 64-bit number
    const std::string_view significant = shape.significand.substr(first);
    shape.fits = significant.size() <= digits_that_fit;
    for (const char c : significant)
        if (shape.fits && c != '.') shape.integer = shape.integer * 10 + digit_value(c);
    return shape;
}

template <class T>
struct floating_format;
template <>
struct floating_format<double> {
    using bits = uint64_t;
    static constexpr int max_short_exponent = 22; // from_chars computes up to here
};
template <>
struct floating_format<float> {
    using bits = uint32_t;
    static constexpr int max_short_exponent = 10;
};

// An integer that the type can hold, times a short power of ten: all of it in integers, rounded to nearest, half to
// even. The product has at most 53 and 74 bits; a quotient has 54 or more, and the rests tell what lies behind them.
template <class T>
T scale_exactly(uint64_t integer, int exponent) noexcept {
    constexpr uint32_t powers[] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000};
    constexpr int step = 9;
    constexpr int precision = std::numeric_limits<T>::digits;
    if (integer == 0) return 0;
    const int zeros = exponent < 0 ? std::countl_zero(integer) : 0;
    integer <<= zeros;
    const auto low = static_cast<uint32_t>(integer), high = static_cast<uint32_t>(integer >> 32);
    uint128 number = exponent < 0 ? uint128{{0, 0, low, high}} : uint128{{low, high, 0, 0}};
    int binary_exponent = exponent < 0 ? -64 - zeros : 0;
    bool rest = false;
    for (int left = exponent; left > 0; left -= step)
        number.multiply_add(powers[std::min(left, step)], 0);
    for (int left = -exponent; left > 0; left -= step)
        rest |= number.divide(powers[std::min(left, step)]) != 0;

    // All bits but the greatest 64 become part of the rest.
    size_t top = 3;
    while (number.part[top] == 0 && top > 1)
        --top;
    uint64_t bits = static_cast<uint64_t>(number.part[top]) << 32 | number.part[top - 1];
    const int leading = std::countl_zero(bits);
    const uint32_t behind = top > 1 ? number.part[top - 2] : 0;
    if (leading != 0) bits = bits << leading | static_cast<uint64_t>(behind) << 32 >> (64 - leading);
    rest |= static_cast<uint32_t>(static_cast<uint64_t>(behind) << leading) != 0;
    for (size_t i = 2; i < top; ++i)
        rest |= number.part[i - 2] != 0;
    binary_exponent += static_cast<int>(32 * (top - 1)) - leading;

    constexpr int dropped = 64 - precision;
    uint64_t significand = bits >> dropped;
    const uint64_t half = uint64_t{1} << (dropped - 1), tail = bits & (2 * half - 1);
    if (tail > half || (tail == half && (rest || (significand & 1) != 0))) ++significand;
    binary_exponent += dropped;
    // A significand that was rounded up to the next power of two carries into the exponent by itself.
    constexpr int bias = std::numeric_limits<T>::max_exponent - 1 + precision - 1;
    using format_bits = typename floating_format<T>::bits;
    return std::bit_cast<T>(
        static_cast<format_bits>((static_cast<uint64_t>(binary_exponent + bias - 1) << (precision - 1)) + significand));
}

// Without a sign, and not empty; true when the text is a number.
template <class T>
bool parse_unsigned(std::string_view text, T* out) noexcept {
    constexpr uint64_t greatest_integer = uint64_t{1} << std::numeric_limits<T>::digits;
    const bool exact = arithmetic_is_exact(); // std::from_chars computes short numbers in floating point
    const char* const end = text.data() + text.size();
    // from_chars knows names for what is no number, too.
    if (exact && (digit_value(text.front()) <= 9 || text.front() == '.')) {
        const auto [read_to, code] = std::from_chars(text.data(), end, *out);
        if (code == std::errc() && read_to == end) return true;
    }
    const decimal_shape shape = inspect_decimal(text);
    if (!shape.valid) return false;
    constexpr int64_t is_short = floating_format<T>::max_short_exponent;
    if (!exact && shape.fits && shape.integer <= greatest_integer && std::abs(shape.exponent) <= is_short) {
        *out = scale_exactly<T>(shape.integer, static_cast<int>(shape.exponent));
    } else if (std::from_chars(text.data(), end, *out).ec == std::errc::result_out_of_range) {
        *out = shape.tiny ? 0 : std::numeric_limits<T>::infinity();
    }
    return true;
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
    // What Windows takes for 0, whatever its sign.
    if (value.empty() || value == ".") {
        *out = 0;
        return S_OK;
    }
    T magnitude;
    if (!parse_unsigned(value, &magnitude)) return fail_value(text, "number", err);
    *out = negative ? -magnitude : magnitude;
    return S_OK;
}

} // namespace

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

// The digits that did not fit any more round what did, half to even.
bool must_round_up(const uint96& value, std::string_view rest) noexcept {
    const char first = rest.front();
    if (first != '5') return first > '5';
    return rest.find_first_not_of("0.", 1) != std::string_view::npos || (value.part[0] & 1) != 0;
}

// As many digits as there is room for; false when some before the point don't fit.
bool read_long_decimal(std::string_view value, uint96* number, int* scale) noexcept {
    bool in_fraction = false;
    for (size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '.') {
            in_fraction = true;
            continue;
        }
        if ((in_fraction && *scale == decimal_max_scale) || !number->multiply_add(10, digit_value(value[i]))) {
            if (!in_fraction) return false;
            if (must_round_up(*number, value.substr(i)) && !number->multiply_add(1, 1)) {
                // 2^96: one digit less, rounded again.
                if (*scale == 0) return false;
                *number = {{0x9999999a, 0x99999999, 0x19999999}};
                --*scale;
            }
            return true;
        }
        if (in_fraction) ++*scale;
    }
    return true;
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
    if (shape.fits && -shape.exponent <= decimal_max_scale) {
        number.part[0] = static_cast<uint32_t>(shape.integer);
        number.part[1] = static_cast<uint32_t>(shape.integer >> 32);
        scale = static_cast<int>(-shape.exponent);
    } else if (!read_long_decimal(value, &number, &scale)) {
        return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::bad_value, {value.substr(0, 100), "decimal"});
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
