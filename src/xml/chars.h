// What XML 1.0 says of characters, for scanners that work on UTF-8.
#pragma once

#include "core/platform.h"

#include <array>

namespace ws::chars {

enum : uint8_t {
    space = 1,           // tab, line feed, carriage return, space
    name_start = 2,      // of the ASCII characters, without the colon
    name = 4,            // likewise
    text_stop = 8,       // needs a look in character data: < & ] CR, controls, and what is beyond ASCII
    attribute_stop = 16, // likewise in an attribute's value: both quotes, < & and all whitespace but the space
};

extern const std::array<uint8_t, 256> classes;

inline bool is(char c, uint8_t kind) noexcept {
    return (classes[static_cast<unsigned char>(c)] & kind) != 0;
}
inline bool is_ascii(char c) noexcept {
    return static_cast<signed char>(c) >= 0;
}

[[nodiscard]] bool is_xml_char(char32_t c) noexcept;
[[nodiscard]] bool is_name_start(char32_t c) noexcept;
[[nodiscard]] bool is_name_char(char32_t c) noexcept;
// A name without a colon, in UTF-8.
[[nodiscard]] bool is_unusual_ncname(std::string_view text) noexcept;
[[nodiscard]] inline bool is_ncname(std::string_view text) noexcept {
    const char* at = text.data();
    const char* end = at + text.size();
    if (at == end || !is(*at, name_start)) return is_unusual_ncname(text);
    do {
        if (++at == end) return true;
    } while (is(*at, name));
    return is_unusual_ncname(text);
}

inline constexpr char32_t malformed = 0xffffffff; // no UTF-8
inline constexpr char32_t truncated = 0xfffffffe; // UTF-8 as far as it goes
// The character at `at`, which is before `end`; moves `at` behind it when it is one.
[[nodiscard]] char32_t decode(const char*& at, const char* end) noexcept;
// Past the characters beyond ASCII that XML allows, up to the first byte that begins none of them.
[[nodiscard]] const char* skip_wide(const char* at, const char* end) noexcept;
// The first byte that is not the start of a valid sequence, or the text's end.
[[nodiscard]] const char* find_malformed(std::string_view text) noexcept;

// The first byte of [at, end) with text_stop or attribute_stop, or end; well-formed characters beyond ASCII are passed.
[[nodiscard]] const char* skip_text(const char* at, const char* end) noexcept;
[[nodiscard]] const char* skip_attribute(const char* at, const char* end) noexcept;

inline const char* skip_space(const char* at, const char* end) noexcept {
    while (at != end && is(*at, space))
        ++at;
    return at;
}
inline bool is_space(std::string_view text) noexcept {
    const char* end = text.data() + text.size();
    return skip_space(text.data(), end) == end;
}

} // namespace ws::chars
