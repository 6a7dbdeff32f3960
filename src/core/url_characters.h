// The character classes of RFC 3986.
#pragma once

#include "core/platform.h"

#include <array>

namespace ws {

// What may stand unescaped in each part of a URL; a bit a part.
enum url_part : uint8_t {
    url_host = 1,       // reg-name
    url_ip_literal = 2, // between the brackets
    url_path = 4,
    url_query = 8, // and fragment
};

inline constexpr auto url_characters = [] {
    std::array<uint8_t, 128> table{};
    const auto allow = [&](std::string_view characters, int parts) {
        for (const char c : characters)
            table[static_cast<unsigned char>(c)] |= static_cast<uint8_t>(parts);
    };
    constexpr int all = url_host | url_ip_literal | url_path | url_query;
    allow("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~", all); // unreserved
    allow("!$&'()*+,;=", all);                                                        // sub-delims
    allow(":", url_ip_literal | url_path | url_query);
    allow("@/", url_path | url_query);
    allow("?", url_query);
    return table;
}();

constexpr bool allowed_in(url_part part, uint16_t c) noexcept {
    return c < 128 && (url_characters[c] & part) != 0;
}

// Appends UTF-8 to a URL's text, of bytes or WCHARs, with escapes for what may not stand in that part.
template <class Text>
void append_escaped(Text& to, std::string_view utf8, url_part part) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (allowed_in(part, byte)) {
            to += static_cast<typename Text::value_type>(byte);
        } else {
            to += '%';
            to += static_cast<typename Text::value_type>(digits[byte >> 4]);
            to += static_cast<typename Text::value_type>(digits[byte & 15]);
        }
    }
}

// The value of a hexadecimal digit, or -1.
constexpr int hex_value(uint16_t c) noexcept {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

// The byte that the escape at the front of `text` stands for, or -1 when there is none.
constexpr int escaped_byte(wide_view text) noexcept {
    if (text.size() < 3 || text[0] != '%') return -1;
    const int high = hex_value(text[1]);
    const int low = hex_value(text[2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

} // namespace ws
