#include "xml/chars.h"

#include "core/ascii.h"
#include "xml/scan_wide.h"

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

} // namespace

constinit const std::array<uint8_t, 256> classes = make_classes();

namespace {

template <uint8_t Stop, class Stops>
[[gnu::noinline]] const char* skip_wide_run(const char* at, const char* end, Stops&& stops) noexcept {
    return scan::find_wide(at, end, stops, [](char c) { return is(c, Stop); });
}

} // namespace

#if defined(__SSE2__)
const char* skip_text(const char* at, const char* end) noexcept {
    using namespace scan;
    const auto markup = [](block bytes) {
        return either(equals(bytes, '<'), either(equals(bytes, '&'), equals(bytes, ']')));
    };
    at = find(at, end, [=](block bytes) { return either(unusual(bytes), markup(bytes)); });
    if (at == end || is_ascii(*at)) return at;
    return skip_wide_run<text_stop>(at, end, [=](block bytes) { return either(wide_unusual(bytes), markup(bytes)); });
}

const char* skip_attribute(const char* at, const char* end) noexcept {
    using namespace scan;
    const auto markup = [](block bytes) {
        return either(either(equals(bytes, '"'), equals(bytes, '\'')), either(equals(bytes, '<'), equals(bytes, '&')));
    };
    at = find(at, end, [=](block bytes) { return either(below_space(bytes), markup(bytes)); });
    if (at == end || is_ascii(*at)) return at;
    return skip_wide_run<attribute_stop>(at, end,
                                         [=](block bytes) { return either(wide_controls(bytes), markup(bytes)); });
}
#else
const char* skip_text(const char* at, const char* end) noexcept {
    return skip_wide_run<text_stop>(at, end, nullptr);
}

const char* skip_attribute(const char* at, const char* end) noexcept {
    return skip_wide_run<attribute_stop>(at, end, nullptr);
}
#endif

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

bool is_unusual_ncname(std::string_view text) noexcept {
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

const char* skip_wide(const char* at, const char* end) noexcept {
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(at[i]); };
    const auto continues = [&](size_t i) { return (at[i] & 0xc0) == 0x80; };
    while (at != end && byte(0) >= 0xc2) {
        if (byte(0) < 0xe0) {
            if (end - at < 2 || !continues(1)) break;
            at += 2;
        } else if (byte(0) < 0xf0) {
            if (end - at < 3 || !continues(1) || !continues(2)) break;
            // Neither overlong, nor a surrogate, nor U+FFFE or U+FFFF.
            const unsigned c = (byte(0) & 0xfu) << 12 | (byte(1) & 0x3fu) << 6 | (byte(2) & 0x3fu);
            if (c < 0x800 || (c >= 0xd800 && c < 0xe000) || c >= 0xfffe) break;
            at += 3;
        } else {
            const char* next = at;
            if (decode(next, end) >= truncated) break;
            at = next;
        }
    }
    return at;
}

const char* find_malformed(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
    const char* at = text.data() + ascii_run(text);
    while (at != end) {
#if defined(__SSE2__)
        at = scan::find_wide(
            at, end, [](scan::block) { return _mm_setzero_si128(); }, [](char) { return false; });
#else
        at = scan::find_wide(at, end, nullptr, [](char) { return false; });
#endif
        // What stops here is malformed, unless it is one of the two characters that only XML knows not.
        if (at != end && decode(at, end) >= truncated) break;
    }
    return at;
}

} // namespace ws::chars
