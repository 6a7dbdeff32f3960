#include "facets.h"

#include "text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

namespace wsutil {
namespace {

struct integer_type {
    const char* ws_type;
    std::int64_t min;
    std::uint64_t max;
};

constexpr integer_type integers[] = {
    {"WS_INT8_TYPE", INT8_MIN, INT8_MAX},    {"WS_INT16_TYPE", INT16_MIN, INT16_MAX},
    {"WS_INT32_TYPE", INT32_MIN, INT32_MAX}, {"WS_INT64_TYPE", INT64_MIN, INT64_MAX},
    {"WS_UINT8_TYPE", 0, UINT8_MAX},         {"WS_UINT16_TYPE", 0, UINT16_MAX},
    {"WS_UINT32_TYPE", 0, UINT32_MAX},       {"WS_UINT64_TYPE", 0, UINT64_MAX},
};

const integer_type* find_integer(const std::string& ws_type) {
    for (const integer_type& type : integers)
        if (ws_type == type.ws_type) return &type;
    return nullptr;
}

// A whole number of up to 64 bits and its sign.
struct whole {
    bool negative = false;
    std::uint64_t size = 0;
};

std::optional<whole> parse_whole(std::string_view text) {
    text = trim(text);
    whole out;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        out.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    // Facets of decimals may say 10.0.
    if (const size_t point = text.find('.'); point != std::string_view::npos) {
        if (text.substr(point + 1).find_first_not_of('0') != std::string_view::npos) return std::nullopt;
        text = text.substr(0, point);
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out.size);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (out.size == 0) out.negative = false;
    return out;
}

bool fits(const whole& value, const integer_type& type) {
    if (!value.negative) return value.size <= type.max;
    return value.size <= static_cast<std::uint64_t>(-(type.min + 1)) + 1 && type.min != 0;
}

// INT64_MIN has no literal.
std::string c_whole(const whole& value, const integer_type& type) {
    const std::string digits = std::to_string(value.size);
    if (type.max == UINT64_MAX) return digits + "ULL";
    if (type.max == UINT32_MAX) return digits + "U";
    const std::string suffix = type.max == INT64_MAX ? "LL" : "";
    if (!value.negative) return digits + suffix;
    if (value.size == static_cast<std::uint64_t>(INT64_MAX) + 1) return "(-" + std::to_string(INT64_MAX) + "LL - 1)";
    if (type.min == INT32_MIN && value.size == static_cast<std::uint64_t>(INT32_MAX) + 1) return "(-2147483647 - 1)";
    return "-" + digits + suffix;
}

whole moved(whole value, int by) {
    const bool away = value.negative == (by < 0) && (value.size != 0 || by > 0);
    if (value.size == 0) return {by < 0, 1};
    value.size = away ? value.size + 1 : value.size - 1;
    if (value.size == 0) value.negative = false;
    return value;
}

std::optional<std::string> integer_bound(const integer_type& type, const std::optional<bound>& given, bool is_min,
                                         diagnostics& says) {
    if (!given) {
        if (!is_min) return c_whole({false, type.max}, type);
        return c_whole({type.min != 0, type.min == 0 ? 0 : static_cast<std::uint64_t>(-(type.min + 1)) + 1}, type);
    }
    auto value = parse_whole(given->value);
    if (value && given->exclusive) value = moved(*value, is_min ? 1 : -1);
    if (value && fits(*value, type)) return c_whole(*value, type);
    says.warning(given->at, 1, 2120,
                 "the bound '" + given->value + "' is no value of its type and is ignored; choose one within the type");
    return integer_bound(type, std::nullopt, is_min, says);
}

template <class T>
std::optional<T> parse_real(std::string_view text) {
    text = trim(text);
    if (text == "INF") return std::numeric_limits<T>::infinity();
    if (text == "-INF") return -std::numeric_limits<T>::infinity();
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

template <class T>
std::string c_real(T value) {
    std::array<char, 64> chars;
    const auto end = std::to_chars(chars.data(), chars.data() + chars.size(), value, std::chars_format::scientific);
    return std::string(chars.data(), end.ptr) + (sizeof(T) == sizeof(float) ? "F" : "");
}

// Infinity has no portable constant, so the largest number stands for it.
template <class T>
std::string real_bound(const std::optional<bound>& given, bool is_min, diagnostics& says) {
    constexpr T largest = std::numeric_limits<T>::max();
    T value = is_min ? -largest : largest;
    if (given) {
        const auto parsed = parse_real<T>(given->value);
        if (!parsed)
            says.warning(given->at, 1, 2120, "the bound '" + given->value + "' is no number and is ignored");
        else if (std::isfinite(*parsed))
            value = given->exclusive ? std::nextafter(*parsed, is_min ? largest : -largest) : *parsed;
    }
    return c_real(value);
}

// DECIMAL: 96 bits and a scale, by schoolbook multiplication.
std::optional<std::string> c_decimal(std::string_view text) {
    text = trim(text);
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::array<std::uint32_t, 3> limbs{};
    int scale = 0;
    bool point = false, digits = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9') return std::nullopt;
        digits = true;
        std::uint64_t carry = static_cast<std::uint64_t>(c - '0');
        for (std::uint32_t& limb : limbs) {
            carry += static_cast<std::uint64_t>(limb) * 10;
            limb = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
        if (carry != 0 || (point && ++scale > 28)) return std::nullopt;
    }
    if (!digits) return std::nullopt;
    return "{ 0, { { " + std::to_string(scale) + ", " + (negative ? "0x80" : "0") + " } }, 0x" + hex(limbs[2], 8) +
           ", { { 0x" + hex(limbs[0], 8) + ", 0x" + hex(limbs[1], 8) + " } } }";
}

std::string decimal_bound(const std::optional<bound>& given, bool is_min, diagnostics& says) {
    const std::string otherwise = is_min ? "-79228162514264337593543950335" : "79228162514264337593543950335";
    if (!given) return *c_decimal(otherwise);
    if (given->exclusive)
        says.warning(given->at, 2, 2221, "the bound '" + given->value + "' of a decimal is taken as inclusive");
    const auto value = c_decimal(given->value);
    if (!value) says.warning(given->at, 1, 2120, "the bound '" + given->value + "' is no decimal and is ignored");
    return value ? *value : *c_decimal(otherwise);
}

std::optional<c_range> make_lengths(const std::string& type, const facets& allowed) {
    if (!allowed.min_length && !allowed.max_length) return std::nullopt;
    return c_range{type, "{ " + std::to_string(allowed.min_length.value_or(0)) + ", " +
                             (allowed.max_length ? std::to_string(*allowed.max_length) : "0xffffffff") + " }"};
}

} // namespace

std::optional<c_range> make_range(const std::string& ws_type, const facets& allowed, diagnostics& says) {
    const std::string type = ws_type.substr(0, ws_type.size() - 4) + "DESCRIPTION";
    if (ws_type == "WS_WSZ_TYPE" || ws_type == "WS_STRING_TYPE" || ws_type == "WS_BYTES_TYPE")
        return make_lengths(type, allowed);
    if (!allowed.min && !allowed.max) return std::nullopt;
    if (const integer_type* integer = find_integer(ws_type))
        return c_range{type, "{ " + *integer_bound(*integer, allowed.min, true, says) + ", " +
                                 *integer_bound(*integer, allowed.max, false, says) + " }"};
    if (ws_type == "WS_FLOAT_TYPE")
        return c_range{type, "{ " + real_bound<float>(allowed.min, true, says) + ", " +
                                 real_bound<float>(allowed.max, false, says) + " }"};
    if (ws_type == "WS_DOUBLE_TYPE")
        return c_range{type, "{ " + real_bound<double>(allowed.min, true, says) + ", " +
                                 real_bound<double>(allowed.max, false, says) + " }"};
    if (ws_type == "WS_DECIMAL_TYPE")
        return c_range{type, "{ " + decimal_bound(allowed.min, true, says) + ", " +
                                 decimal_bound(allowed.max, false, says) + " }"};
    const bound& first = allowed.min ? *allowed.min : *allowed.max;
    says.warning(first.at, 1, 2122, "bounds of this type are not supported and are ignored; check the values yourself");
    return std::nullopt;
}

std::optional<std::string> make_number(const std::string& ws_type, const std::string& text) {
    if (const integer_type* integer = find_integer(ws_type)) {
        const auto value = parse_whole(text);
        if (!value || !fits(*value, *integer)) return std::nullopt;
        return c_whole(*value, *integer);
    }
    if (ws_type == "WS_BOOL_TYPE") {
        const std::string_view word = trim(text);
        if (word == "true" || word == "1") return "TRUE";
        if (word == "false" || word == "0") return "FALSE";
        return std::nullopt;
    }
    if (ws_type == "WS_FLOAT_TYPE") {
        const auto value = parse_real<float>(text);
        return value && std::isfinite(*value) ? std::optional(c_real(*value)) : std::nullopt;
    }
    if (ws_type == "WS_DOUBLE_TYPE") {
        const auto value = parse_real<double>(text);
        return value && std::isfinite(*value) ? std::optional(c_real(*value)) : std::nullopt;
    }
    if (ws_type == "WS_DECIMAL_TYPE") return c_decimal(text);
    return std::nullopt;
}

} // namespace wsutil
