#include "xml/writer_escape.h"

#include "xml/text_blocks.h"

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

// False for a character that has none.
bool put_entity(char*& to, char c) noexcept {
    const entity_bytes& e = entities[static_cast<unsigned char>(c)];
    std::memcpy(to, e.chars, sizeof(e.chars));
    to += e.size;
    return e.size != 0;
}

// [at, end) has no characters but those of which `special` tells where an entity is needed.
template <class Special>
const char* copy_with_entities(char*& to, const char* limit, const char* at, const char* end,
                               Special&& special) noexcept {
    using namespace scan;
    char* out = to;
    while (at != end && limit - out >= least_room) {
        const auto rest = static_cast<size_t>(end - at);
        const block bytes = rest >= 16 ? load(at) : load_few(at, rest);
        const unsigned found = marks(special(bytes)) | (rest < 16 ? 1u << rest : 0);
        store(out, bytes);
        const int plain = found == 0 ? 16 : __builtin_ctz(found);
        at += plain;
        out += plain;
        if (found == 0 || at == end) continue;
        if (!put_entity(out, *at)) break;
        ++at;
    }
    to = out;
    return at;
}

// The same, with characters beyond ASCII, as far as there are whole blocks: where the entities are is known for all of
// a block at once, so that no branch has to foretell it byte by byte.
template <class Special>
[[gnu::target("ssse3")]] const char* copy_blocks(char*& to, const char* limit, const char* const begin, const char* end,
                                                 Special&& special) noexcept {
    using blocks = scan::text_blocks;
    constexpr ptrdiff_t most = blocks::size * sizeof(entity_bytes::chars) + blocks::size;
    constexpr ptrdiff_t ahead = 1024; // far enough for what comes from memory
    scan::text_blocks look;
    const char* at = begin;
    char* out = to;
    bool goes_on = true;
    while (goes_on && end - at >= blocks::size && limit - out >= most) {
        const char* const block = at;
        __builtin_prefetch(at + ahead);
        __builtin_prefetch(out + ahead, 1);
        blocks::copy(out, at);
        const blocks::findings found = look(block, special, [](scan::block b) { return _mm_xor_si128(b, b); });
        const uint64_t stop = found.stops & -found.stops; // the first one
        const char* const last = block + (stop != 0 ? __builtin_ctzll(stop) : blocks::size);
        goes_on = stop == 0;
        for (uint64_t marks = found.marks & (stop - 1); marks != 0; marks &= marks - 1) {
            const char* const next = block + __builtin_ctzll(marks);
            out += next - at;
            at = next;
            if (!put_entity(out, *at)) {
                to = out;
                return at;
            }
            ++at;
            if (end - at >= blocks::size)
                blocks::copy(out, at);
            else
                put_chars(out, at, static_cast<size_t>(last - at));
        }
        out += last - at;
        at = last;
    }
    // What is wrong, and the last block, may end within a character.
    const char* const whole = scan::back_to_character(begin, at);
    to = out - (at - whole);
    return whole;
}

// `Text` says that tab and line feed are plain.
template <bool Text, class Marked>
const char* copy_escaped_in(char*& to, const char* limit, const char* at, const char* end, Marked&& marked) noexcept {
    using namespace scan;
    const auto controls = [](block b) { return Text ? wide_unusual(b) : wide_controls(b); };
    if (end - at >= text_blocks::size && __builtin_cpu_supports("ssse3"))
        at = copy_blocks(to, limit, at, end, [=](block b) { return either(controls(b), marked(b)); });
    at = copy_with_entities(to, limit, at, end,
                            [=](block b) { return either(Text ? unusual(b) : below_space(b), marked(b)); });
    if (at == end || chars::is_ascii(*at)) return at;
    // The rest is checked beforehand, up to a control, and as far as there may be room for it.
    const char* const reach = at + std::min(end - at, limit - to);
    const char* const begin = at;
    const char* const checked = find_wide(at, reach, controls, [](char c) { return is_control(c, Text); });
    at = copy_with_entities(to, limit, at, checked, marked);
    const char* const whole = at == checked ? at : back_to_character(begin, at); // the room ended within one
    to -= at - whole;
    return whole;
}

} // namespace

const char* copy_escaped(char*& to, const char* limit, const char* at, const char* end, context where) noexcept {
    if (where == content)
        return copy_escaped_in<true>(to, limit, at, end, [](scan::block b) { return any_of<'<', '>', '&'>(b); });
    if (where == attribute)
        return copy_escaped_in<false>(to, limit, at, end, [](scan::block b) { return any_of<'<', '&', '"'>(b); });
    if (where == quoted_attribute)
        return copy_escaped_in<false>(to, limit, at, end, [](scan::block b) { return any_of<'<', '&', '\''>(b); });
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
        return skip<content, true>(at, end, [](scan::block b) { return any_of<'<', '>', '&'>(b); });
    case attribute:
        return skip<attribute, false>(at, end, [](scan::block b) { return any_of<'<', '&', '"'>(b); });
    case quoted_attribute:
        return skip<quoted_attribute, false>(at, end, [](scan::block b) { return any_of<'<', '&', '\''>(b); });
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
