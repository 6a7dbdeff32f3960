// Conversions between UTF-8, which XML is kept in, and the API's WCHARs.
#pragma once

#include "core/platform.h"

namespace ws {

// Both return false on malformed input (unpaired surrogates, overlong or truncated sequences) and append nothing then.
[[nodiscard]] bool append_utf16(wide_string& out, std::string_view utf8);
[[nodiscard]] bool append_utf8(std::string& out, wide_view utf16);

// For texts that only a person reads: malformed input becomes U+FFFD.
void append_lossy(wide_string& out, std::string_view utf8);
std::string to_utf8_lossy(wide_view utf16);

// Counts and writes without allocating; the length functions return SIZE_MAX for malformed input.
[[nodiscard]] size_t utf16_length(std::string_view utf8) noexcept;
[[nodiscard]] size_t utf8_length(wide_view utf16) noexcept;
void write_utf16(WCHAR* out, std::string_view utf8) noexcept;
void write_utf8(char* out, wide_view utf16) noexcept;

// Of ASCII's letters only, in no language.
[[nodiscard]] bool equal_ignoring_case(const char* a, const char* b, size_t size) noexcept;
[[nodiscard]] inline bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && equal_ignoring_case(a.data(), b.data(), a.size());
}
[[nodiscard]] bool equal_ignoring_case(wide_view a, wide_view b) noexcept;

} // namespace ws
