// What the parts of values_*.cpp share.
#pragma once

#include "xml/values.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace ws {

inline char* append(char* out, std::string_view text) noexcept {
    return std::copy(text.begin(), text.end(), out);
}

// 0 to 9; greater for what is no digit.
inline unsigned digit_value(char c) noexcept {
    return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0';
}

// WS_E_INVALID_FORMAT: the text, or as much of it as a person needs, is no value of `type`.
[[nodiscard]] HRESULT fail_value(std::string_view text, const char* type, error* err) noexcept;

} // namespace ws
