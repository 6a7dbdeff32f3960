#include "serialization/decimal.h"

#include <array>

namespace ws {
namespace {

// 96 bits, and what 28 more decimal digits need: the mantissas at the same scale.
using wide_mantissa = std::array<uint32_t, 6>;

wide_mantissa scaled(const DECIMAL& value, unsigned scale) noexcept {
    wide_mantissa digits{static_cast<uint32_t>(value.Lo32), static_cast<uint32_t>(value.Mid32),
                         static_cast<uint32_t>(value.Hi32)};
    for (unsigned i = value.scale; i < scale; ++i) {
        uint64_t carry = 0;
        for (uint32_t& digit : digits) {
            carry += uint64_t{digit} * 10;
            digit = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
    }
    return digits;
}

bool is_negative(const DECIMAL& value) noexcept {
    return value.sign != 0 && (value.Lo32 | value.Mid32 | value.Hi32) != 0;
}

} // namespace

int compare(const DECIMAL& a, const DECIMAL& b) noexcept {
    if (is_negative(a) != is_negative(b)) return is_negative(a) ? -1 : 1;
    const unsigned scale = a.scale > b.scale ? a.scale : b.scale;
    const wide_mantissa x = scaled(a, scale), y = scaled(b, scale);
    const int sign = is_negative(a) ? -1 : 1;
    for (size_t i = x.size(); i-- > 0;)
        if (x[i] != y[i]) return x[i] < y[i] ? -sign : sign;
    return 0;
}

} // namespace ws
