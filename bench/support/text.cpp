#include "text.h"

#include <iterator>

namespace bench {
namespace {

constexpr const char* words[] = {"order", "the",     "catalogue", "river", "blue",  "measure", "of",   "station",
                                 "and",   "garden",  "quiet",     "seven", "paper", "to",      "wind", "harbour",
                                 "light", "machine", "a",         "stone", "early", "winter",  "road", "letter"};
constexpr const char* foreign_words[] = {"Stra\u00dfe",
                                         "\u00e9t\u00e9",
                                         "na\u00efve",
                                         "se\u00f1or",
                                         "\u0433\u043e\u0440\u0430",
                                         "\u03bb\u03cc\u03b3\u03bf\u03c2",
                                         "\u6771\u4eac\u90fd",
                                         "\u20ac",
                                         "\U0001f600"};

} // namespace

const char* word(random_numbers& random) {
    return words[random.below(std::size(words))];
}

const char* foreign_word(random_numbers& random) {
    return foreign_words[random.below(std::size(foreign_words))];
}

std::string sentence(random_numbers& random, uint32_t words) {
    std::string out;
    for (uint32_t i = 0; i < words; ++i) {
        if (i != 0) out += ' ';
        out += word(random);
    }
    return out;
}

void append_utf16(std::basic_string<WCHAR>& to, std::string_view from) {
    for (size_t i = 0; i < from.size();) {
        const auto first = static_cast<unsigned char>(from[i++]);
        const int more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
        uint32_t code = more == 0 ? first : first & (0x3f >> more);
        for (int k = 0; k < more; ++k)
            code = code << 6 | (from[i++] & 0x3f);
        if (code >= 0x10000) to += static_cast<WCHAR>(0xd7c0 + (code >> 10));
        to += static_cast<WCHAR>(code < 0x10000 ? code : 0xdc00 | (code & 0x3ff));
    }
}

std::string utf8(const WCHAR* from) {
    std::string out;
    while (*from != 0) {
        uint32_t code = static_cast<uint16_t>(*from++);
        if (code >= 0xd800 && code < 0xdc00) code = 0x10000 + ((code & 0x3ff) << 10 | (*from++ & 0x3ff));
        int more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        constexpr unsigned first[] = {0, 0xc0, 0xe0, 0xf0};
        out += static_cast<char>(first[more] | code >> 6 * more);
        while (more-- > 0)
            out += static_cast<char>(0x80 | (code >> 6 * more & 0x3f));
    }
    return out;
}

} // namespace bench
