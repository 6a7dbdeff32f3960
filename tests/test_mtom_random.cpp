// Packages that were damaged at random: what memory's reader makes of one, a stream's reader makes too, with any cuts;
// nothing is read beyond the end, and no writer's package fails to be read. The seeds are fixed.
#include "support/mtom_writer.h"

#include <random>

using namespace test;

namespace {

using random = std::mt19937;

size_t below(random& numbers, size_t limit) {
    return static_cast<size_t>(numbers()) % limit;
}

const std::string good = package()
                             .root("<?xml version='1.0'?><d a='&lt;'>text<e>" + include("1") + "</e>\n<f>" +
                                   include("a%40b") + "<!--c--></f><g>aGg=</g></d>")
                             .binary("1", "\r\n-\r\n--\r\n--bb\r\n\r")
                             .part("X: y\r\n z\r\n", "nobody's")
                             .part("content-id:\r\n <a@b>\r\n", std::string(50, '\0'))
                             .whole();

const std::string tokens[] = {"\r\n--b", "\r\n--b\r\n", "\r\n--b--", "--b\r\n",         "\r\n\r\n",     "\r\n", "\r",
                              "--",      " ",           "\t",        "Content-ID: <1>", "boundary=",    "\"",   "\\",
                              ";",       "<1>",         "<root>",    include("1"),      include("a@b"), "<d>",  "</d>",
                              "cid:",    "%",           "%zz"};

std::string damaged(random& numbers) {
    std::string bytes = good;
    for (size_t changes = 1 + below(numbers, 3); changes != 0; --changes) {
        const size_t at = below(numbers, bytes.size());
        switch (below(numbers, 6)) {
        case 0:
            bytes[at] = static_cast<char>(numbers());
            break;
        case 1:
            bytes.erase(at, 1 + below(numbers, 20));
            break;
        case 2:
            bytes.insert(at, tokens[below(numbers, std::size(tokens))]);
            break;
        case 3: {
            const std::string& token = tokens[below(numbers, std::size(tokens))];
            if (const size_t found = bytes.find(token, at); found != std::string::npos)
                bytes.replace(found, token.size(), tokens[below(numbers, std::size(tokens))]);
            break;
        }
        case 4:
            bytes.insert(below(numbers, bytes.size()), bytes.substr(at, below(numbers, 200)));
            break;
        case 5:
            if (below(numbers, 4) == 0) bytes.resize(at);
            break;
        }
        if (bytes.empty()) bytes = "x";
    }
    return bytes;
}

void damaged_packages(void**) {
    random numbers(20240229);
    const reader_ptr reader = make_reader(), other = make_reader();
    int read_whole = 0, refused = 0;
    for (int i = 0; i < 20000; ++i) {
        const exact_copy bytes(damaged(numbers));
        assert_hr(S_OK, set_mtom(reader, bytes));
        const std::string expected = read_all(reader);
        const bool failed = expected.ends_with("!803d0000");
        failed ? ++refused : ++read_whole;
        if (i % 4 != 0) continue;
        byte_source source{std::string(std::string_view(bytes)), 1 + below(numbers, 40), 1 + below(numbers, 300)};
        const ULONG plenty = 100000;
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, set_mtom(other, input.input, {},
                                 {property(WS_XML_READER_PROPERTY_STREAM_MAX_MIME_HEADERS_SIZE, plenty)}));
        const std::string streamed = read_slowly(other);
        // Memory sees errors that a stream's reader does not come to; a stream's reader cannot go back.
        if (!failed && streamed != expected && !streamed.ends_with("!803d0000"))
            fail_msg("package %d: %s\nand %s", i, expected.c_str(), streamed.c_str());
    }
    assert_true(read_whole > 1000);
    assert_true(refused > 1000);
}

// Elements with bytes of any number, in pieces or beside other content.
void packages_of_any_content(void**) {
    random numbers(1);
    const ULONG plenty = 1 << 20;
    const writer_properties properties = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, plenty),
                                          property(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, plenty)};
    xml_writer mtom, binary;
    const reader_ptr reader = make_reader(), other = make_reader();
    for (int i = 0; i < 500; ++i) {
        mtom_output how;
        how.max_inline = static_cast<ULONG>(below(numbers, 60));
        assert_ok(to_mtom(mtom, how, properties));
        assert_ok(binary.to_text(properties)); // the same document, which both must be
        for (xml_writer* w : {&mtom, &binary})
            assert_ok(w->start("d"));
        for (size_t elements = below(numbers, 20); elements != 0; --elements) {
            const bool nested = below(numbers, 4) == 0;
            const size_t pieces = below(numbers, 4);
            for (xml_writer* w : {&mtom, &binary})
                assert_ok(w->start("e"));
            for (size_t piece = 0; piece != pieces; ++piece) {
                std::string bytes(below(numbers, 100), '\0');
                for (char& c : bytes)
                    c = below(numbers, 3) == 0 ? "\r\n-b"[below(numbers, 4)] : static_cast<char>(numbers());
                const size_t what = below(numbers, 12);
                for (xml_writer* w : {&mtom, &binary})
                    assert_ok(what == 0 && !nested ? w->comment("c") : w->raw_bytes(bytes));
            }
            for (xml_writer* w : {&mtom, &binary}) {
                if (nested) {
                    assert_ok(w->start("f"));
                    assert_ok(w->end());
                }
                assert_ok(w->end());
            }
        }
        for (xml_writer* w : {&mtom, &binary})
            assert_ok(w->end());
        const std::string package = mtom.bytes(), text = binary.bytes();
        // Copied to text, the package is the document that text makes.
        assert_hr(S_OK, set_mtom(reader, package));
        xml_writer copy;
        assert_ok(copy.to_text(properties));
        assert_ok(WsCopyNode(copy, reader.get(), nullptr));
        assert_string_equal(copy.bytes().c_str(), text.c_str());
        byte_source source{package, 1 + below(numbers, 100)};
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, set_mtom(other, input.input));
        assert_hr(S_OK, WsFillReader(other.get(), plenty, nullptr, nullptr));
        assert_ok(copy.to_text(properties));
        assert_ok(WsCopyNode(copy, other.get(), nullptr));
        assert_string_equal(copy.bytes().c_str(), text.c_str());
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(damaged_packages),
        cmocka_unit_test(packages_of_any_content),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
