#include "xml/writer_escape.h"

#include "xml/scan_wide.h"

#include <array>

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

template <char A, char B, char C>
scan::block any_of(scan::block bytes) noexcept {
    return scan::either(scan::equals(bytes, A), scan::either(scan::equals(bytes, B), scan::equals(bytes, C)));
}
#endif

} // namespace

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
