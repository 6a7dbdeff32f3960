#include "xml/writer_escape.h"

#include <array>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ws::escape {
namespace {

constexpr auto stops = [] {
    std::array<uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        uint8_t where = 0;
        if (c < 0x20 || c >= 0x80) where = content | attribute | quoted_attribute | comment | cdata;
        // A reader takes each of these for a space in an attribute, and a carriage return for a line feed anywhere;
        // where there are no references, nothing can be done about that.
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

#if defined(__SSE2__)
// Sixteen bytes at a time up to the first of three characters, a control, or a byte beyond ASCII, which as a signed
// number is below the controls.
const char* skip_blocks(const char* at, const char* end, const char (&stop)[4], bool pass_whitespace) noexcept {
    const auto same = [](__m128i bytes, char c) { return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)); };
    for (; end - at >= 16; at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        __m128i found = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        if (pass_whitespace) found = _mm_andnot_si128(_mm_or_si128(same(bytes, '\t'), same(bytes, '\n')), found);
        found = _mm_or_si128(
            found, _mm_or_si128(same(bytes, stop[0]), _mm_or_si128(same(bytes, stop[1]), same(bytes, stop[2]))));
        const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found));
        if (mask != 0) return at + __builtin_ctz(mask);
    }
    return at;
}
#endif

} // namespace

const char* skip_plain(const char* at, const char* end, context where) noexcept {
#if defined(__SSE2__)
    if (end - at >= 16) {
        switch (where) {
        case content:
            at = skip_blocks(at, end, "<>&", true);
            break;
        case attribute:
            at = skip_blocks(at, end, "<&\"", false);
            break;
        case quoted_attribute:
            at = skip_blocks(at, end, "<&'", false);
            break;
        case comment:
        case cdata:
            at = skip_blocks(at, end, "\x7f\x7f\x7f", true);
            break;
        }
    }
#endif
    while (at != end && (stops[static_cast<unsigned char>(*at)] & where) == 0)
        ++at;
    return at;
}

std::string_view entity(char32_t c) noexcept {
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

} // namespace ws::escape
