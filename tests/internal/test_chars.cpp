// Text beyond ASCII: what is found block by block is what is found character by character.
#include "support/test.h"

#include "xml/chars.h"
#include "xml/writer_escape.h"

#include <memory>
#include <random>
#include <string>

using namespace ws;

namespace {

std::string utf8(char32_t c) {
    std::string out;
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3f));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
    return out;
}

// By the definitions, one character after another.
size_t first_stop(const std::string& text, bool (*is_stop)(char)) {
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        if (chars::is_ascii(*at)) {
            if (is_stop(*at)) break;
            ++at;
            continue;
        }
        const char* next = at;
        const char32_t c = chars::decode(next, end);
        if (c >= chars::truncated || !chars::is_xml_char(c)) break;
        at = next;
    }
    return static_cast<size_t>(at - text.data());
}

bool stops_text(char c) {
    return chars::is(c, chars::text_stop);
}
bool stops_attribute(char c) {
    return chars::is(c, chars::attribute_stop);
}
bool stops_content(char c) {
    return c == '<' || c == '>' || c == '&' || (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n');
}
bool stops_comment(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

void expect_same(const std::string& text) {
    // In memory of just that size, so that a look behind it is seen.
    const auto copy = std::make_unique<char[]>(text.size());
    std::copy(text.begin(), text.end(), copy.get());
    const char* const begin = copy.get();
    const char* const end = begin + text.size();
    assert_int_equal(first_stop(text, stops_text), chars::skip_text(begin, end) - begin);
    assert_int_equal(first_stop(text, stops_attribute), chars::skip_attribute(begin, end) - begin);
    assert_int_equal(first_stop(text, stops_content), escape::skip_plain(begin, end, escape::content) - begin);
    assert_int_equal(first_stop(text, stops_comment), escape::skip_plain(begin, end, escape::comment) - begin);
}

void each_character_at_each_place(void**) {
    constexpr char32_t characters[] = {0x7f,   0x80,   0xe9,   0x7ff,  0x800,   0xfff,   0x1000,  0xcfff,
                                       0xd7ff, 0xe000, 0xfffd, 0xfeff, 0x10000, 0x3ffff, 0x40000, 0x10ffff};
    for (const char32_t c : characters)
        for (size_t before = 0; before < 36; ++before)
            for (size_t after = 0; after < 20; after += 3)
                expect_same(std::string(before, 'a') + "\xc3\xa9" + utf8(c) + std::string(after, 'b') + "<");
}

void each_wrong_sequence_at_each_place(void**) {
    const std::string wrong[] = {"\x80",
                                 "\xbf",
                                 "\xc0\x80",
                                 "\xc1\xbf",
                                 "\xc3",
                                 "\xc3\xc3\xa9",
                                 "\xe0\x80\x80",
                                 "\xe0\x9f\xbf",
                                 "\xed\xa0\x80",
                                 "\xed\xbf\xbf",
                                 "\xef\xbf\xbe",
                                 "\xef\xbf\xbf",
                                 "\xe2\x82",
                                 "\xe2\x82\x28",
                                 "\xf0\x80\x80\x80",
                                 "\xf0\x8f\xbf\xbf",
                                 "\xf4\x90\x80\x80",
                                 "\xf5\x80\x80\x80",
                                 "\xf0\x9f\x98",
                                 "\xf0\x9f\x98\x28",
                                 "\xff",
                                 "\xfe",
                                 "\xe2\x82\xac\x80",
                                 "\xc3\xa9\xa9",
                                 "\xf0\x9f\x98\x80\x80"};
    for (const std::string& bytes : wrong) {
        for (size_t before = 0; before < 36; ++before) {
            for (size_t after = 0; after < 36; after += 5) {
                const std::string text = std::string(before, 'a') + bytes + std::string(after, 'b');
                expect_same(text);
                expect_same("\xc3\xa9" + text);
            }
        }
    }
}

void random_text(void**) {
    std::mt19937 random(1); // NOLINT: the same each time
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (unsigned left = below(70); left != 0; --left) {
            switch (below(16)) {
            case 0:
                text += "<>&]\"'\r\n\t\x01 "[below(11)];
                break;
            case 1:
                text += static_cast<char>(below(256));
                break;
            case 2:
            case 3:
                text += utf8(0x80 + below(0xd000));
                break;
            case 4:
                text += utf8(0x10000 + below(0x1000));
                break;
            default:
                text += static_cast<char>('a' + below(26));
            }
        }
        expect_same(text);
        const char* const malformed = chars::find_malformed(text);
        const char* at = text.data();
        while (at != text.data() + text.size() && chars::decode(at, text.data() + text.size()) < chars::truncated) {
        }
        assert_ptr_equal(at, malformed);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(each_character_at_each_place),
        cmocka_unit_test(each_wrong_sequence_at_each_place),
        cmocka_unit_test(random_text),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
