#include "text.h"

namespace wsutil {
namespace {

constexpr std::string_view white = " \t\r\n";

bool plain(char32_t c) {
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '?'; // ??= and the like are trigraphs
}

std::string octal(unsigned value) {
    std::string out = "\\000";
    for (size_t i = 3; i > 0; --i, value /= 8)
        out[i] = static_cast<char>('0' + value % 8);
    return out;
}

} // namespace

std::string_view trim(std::string_view text) {
    const size_t first = text.find_first_not_of(white);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white) - first + 1);
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out;
    for (text = trim(text); !text.empty(); text = trim(text)) {
        const size_t end = std::min(text.find_first_of(white), text.size());
        out.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return out;
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string c_bytes(std::string_view utf8) {
    std::string out;
    for (const char c : utf8)
        out += plain(static_cast<unsigned char>(c)) ? std::string(1, c) : octal(static_cast<unsigned char>(c));
    return out;
}

std::string c_wide(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        const char32_t c = next_character(utf8);
        if (plain(c))
            out += static_cast<char>(c);
        else if (c < 0xa0)
            out += octal(static_cast<unsigned>(c));
        else
            out += c <= 0xffff ? "\\u" + hex(c, 4) : "\\U" + hex(c, 8);
    }
    return out;
}

char32_t next_character(std::string_view& utf8) {
    const auto first = static_cast<unsigned char>(utf8.front());
    const size_t size = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
    if (size == 0 || size > utf8.size()) {
        utf8.remove_prefix(1);
        return 0xfffd;
    }
    char32_t c = size == 1 ? first : first & (0x7fu >> size);
    for (size_t i = 1; i < size; ++i)
        c = c << 6 | (static_cast<unsigned char>(utf8[i]) & 0x3fu);
    utf8.remove_prefix(size);
    return c;
}

std::string hex(unsigned long long value, int digits) {
    std::string out(static_cast<size_t>(digits), '0');
    for (size_t i = out.size(); i > 0; --i, value >>= 4)
        out[i - 1] = "0123456789abcdef"[value & 15];
    return out;
}

} // namespace wsutil
