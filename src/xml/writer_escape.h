// What a text writer cannot write as it is, and what it writes instead.
#pragma once

#include "core/platform.h"
#include "core/scan.h"

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

#if defined(__SSE2__)
// Which bytes of a block need a look in content, or in an attribute.
template <char A, char B, char C>
scan::block any_of(scan::block bytes) noexcept {
    return scan::either(scan::equals(bytes, A), scan::either(scan::equals(bytes, B), scan::equals(bytes, C)));
}
inline scan::block special_in_content(scan::block bytes) noexcept {
    return scan::either(scan::unusual(bytes), any_of<'<', '>', '&'>(bytes));
}
template <char Quote>
scan::block special_in_attribute(scan::block bytes) noexcept {
    return scan::either(scan::below_space(bytes), any_of<'<', '&', Quote>(bytes));
}
#endif

// Copies characters up to the first that needs a look in this context, which is content or an attribute; returns how
// many. There must be room for copy_slack bytes more than there are.
[[nodiscard]] size_t copy_plain_slowly(char* to, const char* from, size_t count, context where) noexcept;

template <context Where>
[[nodiscard]] size_t copy_plain(char* to, const char* from, size_t count) noexcept {
#if defined(__SSE2__)
    const auto special = [](scan::block bytes) {
        const scan::block marked = Where == content     ? special_in_content(bytes)
                                   : Where == attribute ? special_in_attribute<'"'>(bytes)
                                                        : special_in_attribute<'\''>(bytes);
        return scan::marks(marked);
    };
    return scan::copy(to, from, count, special);
#else
    return copy_plain_slowly(to, from, count, Where);
#endif
}

[[nodiscard]] inline bool is_plain(std::string_view text, context where) noexcept {
    const char* const end = text.data() + text.size();
    return skip_plain(text.data(), end, where) == end;
}

inline context attribute_context(bool single_quote) noexcept {
    return single_quote ? quoted_attribute : attribute;
}

// What stands for a character where it cannot stand itself; empty for one that XML has no way to write.
[[nodiscard]] constexpr std::string_view entity(char32_t c) noexcept {
    switch (c) {
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '&':
        return "&amp;";
    case '"':
        return "&quot;";
    case '\'':
        return "&apos;";
    case '\t':
        return "&#x9;";
    case '\n':
        return "&#xA;";
    case '\r':
        return "&#xD;";
    default:
        return {};
    }
}

// Writes characters to [to, limit), those that cannot stand there themselves as entities, up to one that needs more
// than that, or until the room is not surely enough. Returns where it stopped, and moves `to`.
[[nodiscard]] const char* copy_escaped(char*& to, const char* limit, const char* at, const char* end,
                                       context where) noexcept;

} // namespace ws::escape
