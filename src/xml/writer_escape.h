// What a text writer cannot write as it is, and what it writes instead.
#pragma once

#include "core/platform.h"

namespace ws::escape {

enum context : uint8_t {
    content = 1,
    attribute = 2,        // in double quotes
    quoted_attribute = 4, // in single ones
    comment = 8,
    cdata = 16,
};

// The first byte that needs a look in this context, or end: one to escape, a control, or the first of a character
// beyond ASCII.
[[nodiscard]] const char* skip_plain(const char* at, const char* end, context where) noexcept;

[[nodiscard]] inline bool is_plain(std::string_view text, context where) noexcept {
    const char* const end = text.data() + text.size();
    return skip_plain(text.data(), end, where) == end;
}

inline context attribute_context(bool single_quote) noexcept {
    return single_quote ? quoted_attribute : attribute;
}

// What stands for a character where it cannot stand itself; empty for one that XML has no way to write.
[[nodiscard]] std::string_view entity(char32_t c) noexcept;

} // namespace ws::escape
