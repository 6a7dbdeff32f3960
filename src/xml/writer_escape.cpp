#include "xml/writer_escape.h"

#include "core/scan.h"

#include <array>

namespace ws::escape {
namespace {

#if defined(__SSE2__)
template <char A, char B, char C>
scan::block any_of(scan::block bytes) noexcept {
    return scan::either(scan::equals(bytes, A), scan::either(scan::equals(bytes, B), scan::equals(bytes, C)));
}
#else
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
#endif

} // namespace

// A reader takes each tab and line feed for a space in an attribute, and a carriage return for a line feed anywhere;
// where there are no references, nothing can be done about that.
const char* skip_plain(const char* at, const char* end, context where) noexcept {
#if defined(__SSE2__)
    using namespace scan;
    switch (where) {
    case content:
        return find(at, end, [](block bytes) { return either(unusual(bytes), any_of<'<', '>', '&'>(bytes)); });
    case attribute:
        return find(at, end, [](block bytes) { return either(below_space(bytes), any_of<'<', '&', '"'>(bytes)); });
    case quoted_attribute:
        return find(at, end, [](block bytes) { return either(below_space(bytes), any_of<'<', '&', '\''>(bytes)); });
    case comment:
    case cdata:
        break;
    }
    return find(at, end, [](block bytes) { return _mm_andnot_si128(equals(bytes, '\r'), unusual(bytes)); });
#else
    while (at != end && (stops[static_cast<unsigned char>(*at)] & where) == 0)
        ++at;
    return at;
#endif
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
