// Small tools for text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wsutil {

[[nodiscard]] std::string_view trim(std::string_view text);
// The words between white space.
[[nodiscard]] std::vector<std::string> words(std::string_view text);
[[nodiscard]] std::string lower(std::string_view text);
// The contents of a C string literal, in ASCII: other bytes as octal escapes, which end after three digits.
[[nodiscard]] std::string c_bytes(std::string_view utf8);
// The contents of a wide C string literal, in ASCII: other characters as universal character names.
[[nodiscard]] std::string c_wide(std::string_view utf8);
// The next character of UTF-8, which is taken off the text; an invalid byte is U+FFFD.
[[nodiscard]] char32_t next_character(std::string_view& utf8);
[[nodiscard]] std::string hex(unsigned long long value, int digits);

} // namespace wsutil
