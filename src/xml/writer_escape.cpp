#include "xml/writer_escape.h"

#include "xml/scan_wide.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ws::escape {
namespace {

constexpr auto stops = [] {
    std::array<uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        uint8_t where = 0;
        if (c < 0x20 || c >= 0x80) where = content | attribute | quoted_attribute | comment | cdata;
        if (c == '\t' || c == '\n') where = attribute | quoted_attribute;
        if (c == '\r') where = content | attribute | quoted_attribute;
        if (c == '<' || c == '&') where = content | attribute | quoted_attribute;
        if (c == '>') where = content;
        if (c == '"') where = attribute;
        if (c == '\'') where = quoted_attribute;
        table[c] = where;
    }
    return table;
}();

constexpr bool is_control(char c, bool text) noexcept {
    return static_cast<unsigned char>(c) < 0x20 && !(text && (c == '\t' || c == '\n'));
}

template <context Where, class Stops>
[[gnu::noinline]] const char* skip_wide_run(const char* at, const char* end, Stops&& marked) noexcept {
    return scan::find_wide(at, end, marked, [](char c) { return (stops[static_cast<unsigned char>(c)] & Where) != 0; });
}

#if defined(__SSE2__)
// `Text` says that tab and line feed are plain.
template <context Where, bool Text, class Marked>
const char* skip(const char* at, const char* end, Marked&& marked) noexcept {
    using namespace scan;
    at = find(at, end, [=](block b) { return either(Text ? unusual(b) : below_space(b), marked(b)); });
    if (at == end || chars::is_ascii(*at)) return at;
    return skip_wide_run<Where>(at, end,
                                [=](block b) { return either(Text ? wide_unusual(b) : wide_controls(b), marked(b)); });
}
#endif

} // namespace

size_t copy_plain_slowly(char* to, const char* from, size_t count, context where) noexcept {
    const size_t plain = static_cast<size_t>(skip_plain(from, from + count, where) - from);
    put_chars(to, from, plain);
    return plain;
}

#if defined(__SSE2__)
namespace {

// The entity of each character that has one, as eight bytes; those that have none have no length.
struct entity_bytes {
    char chars[8];
    uint8_t size;
};
constexpr auto entities = [] {
    std::array<entity_bytes, 256> table{};
    const auto set = [&](char c, std::string_view text) {
        entity_bytes& e = table[static_cast<unsigned char>(c)];
        std::copy(text.begin(), text.end(), e.chars);
        e.size = static_cast<uint8_t>(text.size());
    };
    for (const char c : {'<', '>', '&', '"', '\'', '\t', '\n', '\r'})
        set(c, entity(c));
    return table;
}();

constexpr ptrdiff_t least_room = 16 + sizeof(entity_bytes::chars);

// [at, end) has no characters but those of which `special` tells where an entity is needed.
template <class Special>
const char* copy_with_entities(char*& to, const char* limit, const char* at, const char* end,
                               Special&& special) noexcept {
    using namespace scan;
    char* out = to;
    while (limit - out >= least_room) {
        const auto rest = static_cast<size_t>(end - at);
        block bytes;
        unsigned found;
        if (rest >= 16) {
            bytes = load(at);
            found = marks(special(bytes));
        } else if (rest != 0) {
            bytes = load_few(at, rest);
            found = marks(special(bytes)) | 1u << rest;
        } else {
            break;
        }
        store(out, bytes);
        if (found == 0) {
            at += 16;
            out += 16;
            continue;
        }
        const int plain = __builtin_ctz(found);
        at += plain;
        out += plain;
        if (at == end) break;
        const entity_bytes& e = entities[static_cast<unsigned char>(*at)];
        if (e.size == 0) break;
        std::memcpy(out, e.chars, sizeof(e.chars));
        out += e.size;
        ++at;
    }
    to = out;
    return at;
}

// `Text` says that tab and line feed are plain.
template <bool Text, class Marked>
const char* copy_escaped_in(char*& to, const char* limit, const char* at, const char* end, Marked&& marked) noexcept {
    using namespace scan;
    if (limit - to < least_room) return at;
    at = copy_with_entities(to, limit, at, end,
                            [=](block b) { return either(Text ? unusual(b) : below_space(b), marked(b)); });
    if (at == end || chars::is_ascii(*at)) return at;
    // From here on characters beyond ASCII are checked beforehand, up to a control.
    const auto controls = [](block b) { return Text ? wide_unusual(b) : wide_controls(b); };
    const char* const checked = find_wide(at, end, controls, [](char c) { return is_control(c, Text); });
    return copy_with_entities(to, limit, at, checked, marked);
}

} // namespace

const char* copy_escaped(char*& to, const char* limit, const char* at, const char* end, context where) noexcept {
    if (where == content) return copy_escaped_in<true>(to, limit, at, end, any_of<'<', '>', '&'>);
    if (where == attribute) return copy_escaped_in<false>(to, limit, at, end, any_of<'<', '&', '"'>);
    if (where == quoted_attribute) return copy_escaped_in<false>(to, limit, at, end, any_of<'<', '&', '\''>);
    return at;
}
#else
const char* copy_escaped(char*&, const char*, const char* at, const char*, context) noexcept {
    return at;
}
#endif

// A reader takes each tab and line feed for a space in an attribute, and a carriage return for a line feed anywhere;
// where there are no references, nothing can be done about that.
const char* skip_plain(const char* at, const char* end, context where) noexcept {
    switch (where) {
#if defined(__SSE2__)
    case content:
        return skip<content, true>(at, end, any_of<'<', '>', '&'>);
    case attribute:
        return skip<attribute, false>(at, end, any_of<'<', '&', '"'>);
    case quoted_attribute:
        return skip<quoted_attribute, false>(at, end, any_of<'<', '&', '\''>);
    case comment:
    case cdata:
        break;
    }
    // Controls but for the carriage return too.
    for (;; ++at) {
        at = skip<cdata, true>(at, end, [](scan::block) { return _mm_setzero_si128(); });
        if (at == end || *at != '\r') return at;
    }
#else
    case content:
        return skip_wide_run<content>(at, end, nullptr);
    case attribute:
        return skip_wide_run<attribute>(at, end, nullptr);
    case quoted_attribute:
        return skip_wide_run<quoted_attribute>(at, end, nullptr);
    case comment:
    case cdata:
        break;
    }
    return skip_wide_run<cdata>(at, end, nullptr);
#endif
}

} // namespace ws::escape
