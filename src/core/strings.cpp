#include "core/strings.h"

#include "core/ascii.h"

#include <algorithm>

namespace ws {
namespace {

constexpr char32_t malformed = 0xffffffff;
constexpr char32_t replacement = 0xfffd;

// Reads one character and moves `at` past it; on malformed input moves one byte on.
char32_t next_utf8(std::string_view text, size_t& at) noexcept {
    const auto lead = static_cast<unsigned char>(text[at++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xf0 && lead < 0xf5   ? 3
                     : lead >= 0xe0 && lead < 0xf0 ? 2
                     : lead >= 0xc2 && lead < 0xe0 ? 1
                                                   : 0;
    if (more == 0 || text.size() - at < static_cast<size_t>(more)) return malformed;
    char32_t c = lead & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xc0) != 0x80) return malformed;
        c = c << 6 | (next & 0x3f);
    }
    constexpr char32_t smallest[] = {0, 0x80, 0x800, 0x10000};
    if (c < smallest[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) return malformed;
    at += more;
    return c;
}

char32_t next_utf16(wide_view text, size_t& at) noexcept {
    const char32_t unit = static_cast<uint16_t>(text[at++]);
    if (unit < 0xd800 || unit > 0xdfff) return unit;
    if (unit > 0xdbff || at == text.size()) return malformed;
    const char32_t low = static_cast<uint16_t>(text[at]);
    if (low < 0xdc00 || low > 0xdfff) return malformed;
    ++at;
    return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
}

WCHAR* put_utf16(WCHAR* out, char32_t c) noexcept {
    if (c < 0x10000) {
        *out++ = static_cast<WCHAR>(c);
    } else {
        *out++ = static_cast<WCHAR>(0xd800 + ((c - 0x10000) >> 10));
        *out++ = static_cast<WCHAR>(0xdc00 + ((c - 0x10000) & 0x3ff));
    }
    return out;
}

char* put_utf8(char* out, char32_t c) noexcept {
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
        return out;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    constexpr unsigned char lead[] = {0, 0xc0, 0xe0, 0xf0};
    *out++ = static_cast<char>(lead[more] | c >> (6 * more));
    for (int i = more - 1; i >= 0; --i)
        *out++ = static_cast<char>(0x80 | (c >> (6 * i) & 0x3f));
    return out;
}

size_t utf8_units(char32_t c) noexcept {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

// Of the characters that it begins with.
size_t ascii_length(wide_view utf16) noexcept {
    size_t at = 0;
    while (at < utf16.size() && utf16[at] < 0x80)
        ++at;
    return at;
}

} // namespace

size_t utf16_length(std::string_view utf8) noexcept {
    size_t units = 0;
    for (size_t at = 0;;) {
        const size_t ascii = ascii_run(utf8.substr(at));
        units += ascii;
        at += ascii;
        if (at == utf8.size()) return units;
        const char32_t c = next_utf8(utf8, at);
        if (c == malformed) return SIZE_MAX;
        units += c < 0x10000 ? 1 : 2;
    }
}

size_t utf8_length(wide_view utf16) noexcept {
    size_t units = ascii_length(utf16);
    for (size_t at = units; at < utf16.size();) {
        const char32_t c = next_utf16(utf16, at);
        if (c == malformed) return SIZE_MAX;
        units += utf8_units(c);
    }
    return units;
}

void write_utf16(WCHAR* out, std::string_view utf8) noexcept {
    for (size_t at = 0;;) {
        const size_t ascii = ascii_run(utf8.substr(at));
        out = widen(out, utf8.substr(at, ascii));
        at += ascii;
        if (at == utf8.size()) return;
        out = put_utf16(out, next_utf8(utf8, at));
    }
}

void write_utf8(char* out, wide_view utf16) noexcept {
    for (size_t at = 0;;) {
        const size_t ascii = narrow_run(out, utf16.data() + at, utf16.size() - at);
        out += ascii;
        at += ascii;
        if (at == utf16.size()) return;
        out = put_utf8(out, next_utf16(utf16, at));
    }
}

bool append_utf16(wide_string& out, std::string_view utf8) {
    const size_t units = utf16_length(utf8);
    if (units == SIZE_MAX) return false;
    const size_t start = out.size();
    out.resize(start + units);
    write_utf16(out.data() + start, utf8);
    return true;
}

bool append_utf8(std::string& out, wide_view utf16) {
    const size_t units = utf8_length(utf16);
    if (units == SIZE_MAX) return false;
    const size_t start = out.size();
    out.resize(start + units);
    write_utf8(out.data() + start, utf16);
    return true;
}

void append_lossy(wide_string& out, std::string_view utf8) {
    for (size_t at = 0;;) {
        const size_t ascii = ascii_run(utf8.substr(at)), start = out.size();
        out.resize(start + ascii);
        (void)widen(out.data() + start, utf8.substr(at, ascii));
        at += ascii;
        if (at == utf8.size()) return;
        const char32_t c = next_utf8(utf8, at);
        WCHAR units[2];
        out.append(units, put_utf16(units, c == malformed ? replacement : c));
    }
}

std::string to_utf8_lossy(wide_view utf16) {
    std::string out;
    for (size_t at = 0; at < utf16.size();) {
        const char32_t c = next_utf16(utf16, at);
        char units[4];
        out.append(units, put_utf8(units, c == malformed ? replacement : c));
    }
    return out;
}

namespace {
template <class Char>
bool same_but_for_case(const Char* a, const Char* b, size_t size) noexcept {
    for (size_t i = 0; i < size; ++i) {
        if (a[i] == b[i]) continue;
        const int lower = a[i] | ('a' - 'A');
        if ((a[i] ^ b[i]) != 'a' - 'A' || lower < 'a' || lower > 'z') return false;
    }
    return true;
}
} // namespace

// Most are the same in their case, too.
bool equal_ignoring_case(const char* a, const char* b, size_t size) noexcept {
    return same_chars(a, b, size) || same_but_for_case(a, b, size);
}

bool equal_ignoring_case(wide_view a, wide_view b) noexcept {
    return a.size() == b.size() && same_but_for_case(a.data(), b.data(), a.size());
}

} // namespace ws
