// UTF-8 and UTF-16 of XML's content: checked, and without alignment, as the API's byte pointers come.
#pragma once

#include "core/ascii.h"

namespace ws {

inline constexpr size_t max_utf8_per_utf16 = 3; // bytes a unit; a surrogate pair needs 4 for its 2

inline constexpr bool is_high_surrogate(unsigned unit) noexcept {
    return (unit & 0xfc00) == 0xd800;
}
inline constexpr bool is_low_surrogate(unsigned unit) noexcept {
    return (unit & 0xfc00) == 0xdc00;
}

inline unsigned load_utf16(const void* units, size_t index) noexcept {
    uint16_t unit;
    std::memcpy(&unit, static_cast<const BYTE*>(units) + 2 * index, sizeof(unit));
    return unit;
}

inline char* put_utf8(char* out, unsigned c) noexcept {
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xc0 | c >> 6);
        *out++ = static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xe0 | c >> 12);
        *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3f));
        *out++ = static_cast<char>(0x80 | (c & 0x3f));
    } else {
        *out++ = static_cast<char>(0xf0 | c >> 18);
        *out++ = static_cast<char>(0x80 | (c >> 12 & 0x3f));
        *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3f));
        *out++ = static_cast<char>(0x80 | (c & 0x3f));
    }
    return out;
}

// UTF-16 in this machine's byte order to UTF-8; null when a surrogate stands alone.
inline char* transcode(char* out, const void* units, size_t count) noexcept {
    for (size_t i = 0;; ++i) {
        const size_t ascii = narrow_run(out, static_cast<const BYTE*>(units) + 2 * i, count - i);
        out += ascii;
        i += ascii;
        if (i == count) return out;
        unsigned c = load_utf16(units, i);
        if (is_low_surrogate(c)) return nullptr;
        if (is_high_surrogate(c)) {
            const unsigned low = i + 1 < count ? load_utf16(units, i + 1) : 0;
            if (!is_low_surrogate(low)) return nullptr;
            c = 0x10000 + ((c & 0x3ff) << 10) + (low & 0x3ff);
            ++i;
        }
        out = put_utf8(out, c);
    }
}

} // namespace ws
