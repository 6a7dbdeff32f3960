#include "xml/chars.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ws::chars {
namespace {

constexpr std::array<uint8_t, 256> make_classes() {
    std::array<uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        uint8_t kind = 0;
        const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') kind |= space;
        if (letter) kind |= name_start | name;
        if ((c >= '0' && c <= '9') || c == '-' || c == '.') kind |= name;
        const bool unusual = c < 0x20 || c >= 0x80 || c == '<' || c == '&';
        if ((unusual && c != '\t' && c != '\n') || c == ']') kind |= text_stop;
        if (unusual || c == '"' || c == '\'') kind |= attribute_stop;
        table[c] = kind;
    }
    return table;
}

struct range {
    char32_t first, last;
};

// XML 1.0, fifth edition, productions 4 and 4a, beyond ASCII.
constexpr range start_ranges[] = {{0xc0, 0xd6},     {0xd8, 0xf6},     {0xf8, 0x2ff},    {0x370, 0x37d},
                                  {0x37f, 0x1fff},  {0x200c, 0x200d}, {0x2070, 0x218f}, {0x2c00, 0x2fef},
                                  {0x3001, 0xd7ff}, {0xf900, 0xfdcf}, {0xfdf0, 0xfffd}, {0x10000, 0xeffff}};
constexpr range more_ranges[] = {{0xb7, 0xb7}, {0x300, 0x36f}, {0x203f, 0x2040}};

template <size_t N>
bool in_any(char32_t c, const range (&ranges)[N]) noexcept {
    for (const range& r : ranges)
        if (c >= r.first && c <= r.last) return true;
    return false;
}

const char* skip_class(const char* at, const char* end, uint8_t stop) noexcept {
    while (at != end && !is(*at, stop))
        ++at;
    return at;
}

#if defined(__SSE2__)
__m128i equals(__m128i bytes, char c) noexcept {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
}
// As signed numbers, the bytes beyond ASCII are below the controls.
__m128i below_space(__m128i bytes) noexcept {
    return _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
}
__m128i text_stops(__m128i bytes) noexcept {
    const __m128i whitespace = _mm_or_si128(equals(bytes, '\t'), equals(bytes, '\n'));
    const __m128i markup = _mm_or_si128(_mm_or_si128(equals(bytes, '<'), equals(bytes, '&')), equals(bytes, ']'));
    return _mm_or_si128(_mm_andnot_si128(whitespace, below_space(bytes)), markup);
}
__m128i attribute_stops(__m128i bytes) noexcept {
    const __m128i quotes = _mm_or_si128(equals(bytes, '"'), equals(bytes, '\''));
    const __m128i markup = _mm_or_si128(equals(bytes, '<'), equals(bytes, '&'));
    return _mm_or_si128(below_space(bytes), _mm_or_si128(quotes, markup));
}

template <__m128i (*stops)(__m128i)>
const char* skip_blocks(const char* at, const char* end, uint8_t stop) noexcept {
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const auto found = static_cast<unsigned>(_mm_movemask_epi8(stops(bytes)));
        if (found != 0) return at + __builtin_ctz(found);
    }
    return skip_class(at, end, stop);
}
#endif

} // namespace

constinit const std::array<uint8_t, 256> classes = make_classes();

const char* skip_text(const char* at, const char* end) noexcept {
#if defined(__SSE2__)
    return skip_blocks<text_stops>(at, end, text_stop);
#else
    return skip_class(at, end, text_stop);
#endif
}

const char* skip_attribute(const char* at, const char* end) noexcept {
#if defined(__SSE2__)
    return skip_blocks<attribute_stops>(at, end, attribute_stop);
#else
    return skip_class(at, end, attribute_stop);
#endif
}

bool is_xml_char(char32_t c) noexcept {
    if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
    return c < 0xd800 || (c >= 0xe000 && c < 0xfffe) || (c >= 0x10000 && c < 0x110000);
}

bool is_name_start(char32_t c) noexcept {
    return c < 0x80 ? is(static_cast<char>(c), name_start) : in_any(c, start_ranges);
}

bool is_name_char(char32_t c) noexcept {
    return c < 0x80 ? is(static_cast<char>(c), name) : in_any(c, start_ranges) || in_any(c, more_ranges);
}

bool is_ncname(std::string_view text) noexcept {
    const char* at = text.data();
    const char* end = at + text.size();
    if (at == end) return false;
    if (is(*at, name_start))
        ++at;
    else if (!is_name_start(decode(at, end)))
        return false;
    for (;;) {
        while (at != end && is(*at, name))
            ++at;
        if (at == end) return true;
        if (!is_name_char(decode(at, end))) return false;
    }
}

char32_t decode(const char*& at, const char* end) noexcept {
    const auto lead = static_cast<unsigned char>(*at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const int more = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (more == 0) return malformed;
    char32_t c = lead & (0x3f >> more);
    for (int i = 1; i <= more; ++i) {
        if (at + i == end) return truncated;
        const auto next = static_cast<unsigned char>(at[i]);
        if ((next & 0xc0) != 0x80) return malformed;
        c = c << 6 | (next & 0x3f);
    }
    constexpr char32_t least[] = {0, 0x80, 0x800, 0x10000};
    if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return malformed;
    at += more + 1;
    return c;
}

const char* find_malformed(std::string_view text) noexcept {
    const char* at = text.data();
    const char* end = at + text.size();
    while (at != end) {
#if defined(__SSE2__)
        while (end - at >= 16 && _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) == 0)
            at += 16;
#endif
        while (at != end && is_ascii(*at))
            ++at;
        if (at != end && decode(at, end) >= truncated) return at;
    }
    return end;
}

} // namespace ws::chars
