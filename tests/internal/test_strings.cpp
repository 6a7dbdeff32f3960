// UTF-8 to UTF-16 and back: every code point, and every way to be malformed.
#include "support/test.h"

#include "core/ascii.h"
#include "core/strings.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#include <unistd.h>
#endif

#include <cstring>

using namespace ws;

namespace {

// The encodings by their definitions.
std::string utf8_of(uint32_t point) {
    std::string out;
    const auto put = [&](uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6), put(0x80 | (point & 63));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12), put(0x80 | (point >> 6 & 63)), put(0x80 | (point & 63));
    } else {
        put(0xf0 | point >> 18), put(0x80 | (point >> 12 & 63)), put(0x80 | (point >> 6 & 63)),
            put(0x80 | (point & 63));
    }
    return out;
}
wide_string utf16_of(uint32_t point) {
    if (point < 0x10000) return wide_string(1, static_cast<WCHAR>(point));
    return {static_cast<WCHAR>(0xd800 + ((point - 0x10000) >> 10)),
            static_cast<WCHAR>(0xdc00 + ((point - 0x10000) & 0x3ff))};
}

void converts_every_code_point(void**) {
    for (uint32_t point = 0; point < 0x110000; ++point) {
        const bool surrogate = point >= 0xd800 && point < 0xe000;
        const std::string narrow = utf8_of(point);
        const wide_string wide = utf16_of(point);
        wide_string to_wide = WS_TEXT("<");
        std::string to_narrow = "<";
        const bool widened = append_utf16(to_wide, narrow);
        const bool narrowed = append_utf8(to_narrow, wide);
        if (widened == surrogate || narrowed == surrogate) fail_msg("U+%04X", point);
        if (to_wide != (surrogate ? WS_TEXT("<") : WS_TEXT("<") + wide)) fail_msg("U+%04X to UTF-16", point);
        if (to_narrow != (surrogate ? "<" : "<" + narrow)) fail_msg("U+%04X to UTF-8", point);
    }
}

// Memory whose last byte is followed by nothing that can be read.
char* page_before_nothing(size_t* size) {
#ifdef _WIN32
    *size = 4096;
    auto* const pages = static_cast<char*>(VirtualAlloc(nullptr, 2 * *size, MEM_RESERVE, PAGE_NOACCESS));
    assert_non_null(VirtualAlloc(pages, *size, MEM_COMMIT, PAGE_READWRITE));
    return pages;
#else
    *size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    void* const pages = mmap(nullptr, 2 * *size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_true(pages != MAP_FAILED);
    assert_int_equal(mprotect(static_cast<char*>(pages) + *size, *size, PROT_NONE), 0);
    return static_cast<char*>(pages);
#endif
}

// At each place in a block of sixteen bytes, with and without something behind the zero.
void finds_the_end_of_a_string(void**) {
    size_t size;
    char* const page = page_before_nothing(&size);
    for (size_t length = 0; length < 70; ++length)
        for (size_t behind = 0; behind < 20; ++behind) {
            std::memset(page, 0, 32);
            std::memset(page + 32, 0x61, size - 32);
            char* const begin = page + size - behind - (length + 1) * sizeof(WCHAR);
            std::memset(begin - 16, 0, 16);
            for (size_t i = 0; i < length; ++i) { // with zero bytes in it
                const WCHAR unit = i % 2 ? WCHAR{0x6100} : WCHAR{0x61};
                std::memcpy(begin + i * sizeof unit, &unit, sizeof unit);
            }
            std::memset(begin + length * sizeof(WCHAR), 0, sizeof(WCHAR));
            if (reinterpret_cast<uintptr_t>(begin) % sizeof(WCHAR) == 0)
                assert_int_equal(utf16_size(reinterpret_cast<const WCHAR*>(begin)), length);
        }
}

// No unit is left out or written behind the last, whatever the length.
void widens_each_length(void**) {
    std::string ascii;
    for (size_t length = 0; length < 70; ++length) {
        constexpr WCHAR untouched = 0xffff;
        wide_string wide(length + 9, untouched);
        assert_ptr_equal(widen(wide.data(), ascii), wide.data() + length);
        for (size_t i = 0; i < length; ++i)
            assert_int_equal(wide[i], ascii[i]);
        assert_int_equal(wide.find(untouched), length);
        assert_int_equal(wide.find_first_not_of(untouched, length), wide_string::npos);
        ascii += static_cast<char>('!' + length);
    }
}

void counts_what_it_writes(void**) {
    const std::string narrow = "a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80z";
    const wide_string wide = WS_TEXT("a\u00e4\u20ac\U0001F600z");
    assert_int_equal(utf16_length(narrow), wide.size());
    assert_int_equal(utf8_length(wide), narrow.size());
    wide_string to_wide(wide.size(), 0);
    std::string to_narrow(narrow.size(), 0);
    write_utf16(to_wide.data(), narrow);
    write_utf8(to_narrow.data(), wide);
    assert_true(to_wide == wide);
    assert_true(to_narrow == narrow);
    assert_int_equal(utf16_length(""), 0);
    assert_int_equal(utf8_length({}), 0);
}

void refuses_malformed_utf8(void**) {
    const std::string_view malformed[] = {
        "\x80",
        "\xbf",
        "\xc3",
        "\xc3(",
        "\xc0\x80",
        "\xc1\xbf",
        "\xe0\x9f\xbf",
        "\xe2\x82",
        "\xe2(\xa1",
        "\xed\xa0\x80",
        "\xed\xbf\xbf",
        "\xf0\x8f\xbf\xbf",
        "\xf0\x9f\x98",
        "\xf4\x90\x80\x80",
        "\xf5\x80\x80\x80",
        "\xfe",
        "\xff",
    };
    for (const std::string_view each : malformed) {
        wide_string out = WS_TEXT("kept");
        assert_int_equal(utf16_length(each), SIZE_MAX);
        assert_false(append_utf16(out, each));
        assert_false(append_utf16(out, std::string("ok").append(each).append("ok")));
        assert_true(out == WS_TEXT("kept"));
        append_lossy(out, std::string("<").append(each).append(">"));
        assert_true(out.starts_with(WS_TEXT("kept<\ufffd")) && out.ends_with(WS_TEXT(">")));
    }
}

void refuses_unpaired_surrogates(void**) {
    const wide_string unpaired[] = {
        {0xd800}, {0xdc00}, {0xdbff, 'a'}, {0xdc00, 0xd800}, {0xd800, 0xd800, 0xdc00}, {'a', 0xdfff},
    };
    for (const wide_string& each : unpaired) {
        std::string out = "kept";
        assert_int_equal(utf8_length(each), SIZE_MAX);
        assert_false(append_utf8(out, each));
        assert_string_equal(out.c_str(), "kept");
        assert_true(to_utf8_lossy(each).find("\xef\xbf\xbd") != std::string::npos);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(converts_every_code_point), cmocka_unit_test(counts_what_it_writes),
        cmocka_unit_test(finds_the_end_of_a_string), cmocka_unit_test(widens_each_length),
        cmocka_unit_test(refuses_malformed_utf8),    cmocka_unit_test(refuses_unpaired_surrogates),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
