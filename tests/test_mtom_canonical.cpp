// Canonicalization of MTOM packages and raw bytes: what is canonicalized is the document, with its bytes as base64,
// wherever they lie.
#include "support/canonical.h"
#include "support/push_pull.h"

using namespace test;

namespace {

// ---- reading --------------------------------------------------------------------------------------------------------

void packages_are_canonicalized_as_their_document(void**) {
    const std::string begin = "<d z='1' a='2'><e xmlns:p='urn:p'>", middle = "</e><f>x", end = "</f></d>";
    const std::string document = begin + "YWJjZA==" + middle + "ZWY=" + end;
    const std::string bytes = package()
                                  .root(begin + include("1") + middle + include("2") + end)
                                  .binary("1", "abcd")
                                  .binary("2", "ef")
                                  .whole();
    for (const canonical_options& options : {exclusive, inclusive_with_comments}) {
        const reader_ptr reader = make_reader();
        const std::string expected = canonical(document, options);
        assert_hr(S_OK, set_mtom(reader, bytes));
        assert_string_equal(canonical_rest(reader, options).c_str(), expected.c_str());
        for (const size_t piece : {1, 3, 7, 1000}) {
            byte_source source{bytes, piece};
            const WS_XML_READER_STREAM_INPUT input = source.input();
            assert_hr(S_OK, set_mtom(reader, input.input));
            canonical_sink sink;
            assert_ok(sink.start(reader.get(), options));
            static_cast<void>(read_slowly(reader));
            assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
            assert_string_equal(sink.take().c_str(), expected.c_str());
        }
    }
}

void one_element_of_a_package(void**) {
    const std::string bytes =
        package().root("<d xmlns:p='urn:p'><p:e>" + include("1") + "</p:e></d>").binary("1", "abcd").whole();
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_mtom(reader, bytes));
    next(reader);
    next(reader);
    canonical_sink sink;
    assert_ok(sink.start(reader.get()));
    assert_ok(WsSkipNode(reader.get(), nullptr));
    assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
    assert_string_equal(sink.take().c_str(), "<p:e xmlns:p=\"urn:p\">YWJjZA==</p:e>");
    // From the bytes on, of which the include's own declaration is no part.
    assert_hr(S_OK, set_mtom(reader, bytes));
    for (int i = 0; i < 3; ++i)
        next(reader);
    assert_int_equal(text(reader).textType, WS_XML_TEXT_TYPE_BASE64);
    assert_ok(sink.start(reader.get(), canonical_options(exclusive).prefixes({"xop", "p"})));
    next(reader);
    assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
    assert_string_equal(sink.take().c_str(), "YWJjZA==");
}

void raw_bytes_are_canonicalized_as_base64(void**) {
    const WS_XML_READER_RAW_ENCODING encoding = {{WS_XML_READER_ENCODING_TYPE_RAW}};
    const reader_ptr reader = make_reader();
    const std::string bytes = "abcdefg";
    for (const size_t piece : {1, 2, 100}) {
        byte_source source{bytes, piece};
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, WsSetInput(reader.get(), &encoding.encoding, &input.input, nullptr, 0, nullptr));
        canonical_sink sink;
        assert_ok(sink.start(reader.get()));
        static_cast<void>(read_slowly(reader));
        assert_ok(WsEndReaderCanonicalization(reader.get(), nullptr));
        assert_string_equal(sink.take().c_str(), "YWJjZGVmZw==");
    }
}

// ---- writing --------------------------------------------------------------------------------------------------------

using step = std::function<void(xml_writer&)>;

// The same steps to text, and to a package in memory and in a stream: the canonical form is the same, and so is the
// document.
void check_writers(const step& before, const step& canonicalized, const step& after, const std::string& parts) {
    const auto write = [&](xml_writer& w) {
        canonical_sink sink;
        assert_ok(w.start("root"));
        assert_ok(w.start("around"));
        before(w);
        assert_ok(sink.start(w));
        canonicalized(w);
        assert_ok(WsEndWriterCanonicalization(w, nullptr));
        after(w);
        assert_ok(w.end());
        assert_ok(w.end());
        return sink.take();
    };
    xml_writer text, mtom;
    assert_ok(text.to_text());
    const std::string expected = write(text);
    for (const bool to_stream : {false, true}) {
        byte_sink stream;
        assert_ok(to_stream ? to_mtom(mtom, stream) : to_mtom(mtom));
        assert_string_equal(write(mtom).c_str(), expected.c_str());
        if (to_stream) assert_ok(WsFlushWriter(mtom, 0, nullptr, nullptr));
        const std::string package = to_stream ? stream.bytes : mtom.bytes();
        assert_true(without_guid(package).ends_with(parts + written_end));
        const reader_ptr reader = make_reader();
        assert_hr(S_OK, set_mtom(reader, package));
        xml_writer copy;
        assert_ok(copy.to_text());
        assert_ok(WsCopyNode(copy, reader.get(), nullptr));
        assert_string_equal(copy.bytes().c_str(), text.bytes().c_str());
    }
}

const step nothing = [](xml_writer&) {};

step element_with(const step& content) {
    return [content](xml_writer& w) {
        assert_ok(w.start("e"));
        content(w);
        assert_ok(w.end());
    };
}
step bytes(std::string value) {
    return [value](xml_writer& w) { assert_ok(w.raw_bytes(value)); };
}
step then(const step& first, const step& second) {
    return [first, second](xml_writer& w) {
        first(w);
        second(w);
    };
}
const step characters = [](xml_writer& w) { assert_ok(w.text("x")); };

void parts_are_canonicalized(void**) {
    check_writers(nothing, element_with(bytes("fives")), nothing, written_part(1, "fives"));
    check_writers(nothing, element_with(bytes("four")), nothing, "</root>");
    check_writers(element_with(bytes("before")), element_with(bytes("fives")), element_with(bytes("behind")),
                  written_part(1, "before") + written_part(2, "fives") + written_part(3, "behind"));
    check_writers(nothing, element_with(then(bytes("fives"), bytes("more"))), nothing, written_part(1, "fivesmore"));
    check_writers(nothing, element_with(then(bytes("fives"), characters)), nothing, "</root>");
    check_writers(nothing, element_with(then(characters, bytes("fives"))), nothing, "</root>");
}

// Bytes before and behind the beginning, or the end, are two values.
void bytes_do_not_run_over_its_ends(void**) {
    check_writers(nothing, bytes("inside"), nothing, written_part(1, "inside"));
    check_writers(bytes("before"), bytes("inside"), nothing, "</root>");
    check_writers(bytes("before"), nothing, bytes("behind"), "</root>");
    check_writers(nothing, bytes("inside"), bytes("behind"), "</root>");
    check_writers(nothing, bytes("inside"), characters, "</root>");
}

void pushed_and_pulled_bytes_are_canonicalized(void**) {
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)}) {
        const step call = [from](xml_writer& w) {
            source bytes({"call", "back"});
            assert_ok(from(w, bytes, nullptr));
            assert_true(bytes.calls > 0); // at once
        };
        check_writers(nothing, element_with(call), nothing, written_part(1, "callback"));
        check_writers(nothing, element_with(then(characters, call)), nothing, "</root>");
    }
}

void raw_bytes_are_written_and_canonicalized(void**) {
    const WS_XML_WRITER_RAW_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_RAW}};
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    for (const canonical_options& options : {exclusive, inclusive}) {
        xml_writer w;
        canonical_sink sink;
        assert_ok(WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
        assert_ok(sink.start(w, options));
        assert_ok(w.raw_bytes("a"));
        assert_ok(w.raw_bytes("bcd"));
        assert_ok(WsEndWriterCanonicalization(w, nullptr));
        assert_string_equal(sink.take().c_str(), "YWJjZA==");
        assert_written("abcd", w);
    }
}

// A package that has a beginning cannot be canonicalized as a whole any more.
void whole_packages(void**) {
    xml_writer w;
    canonical_sink sink;
    assert_ok(to_mtom(w));
    assert_ok(sink.start(w, inclusive));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
    assert_ok(WsEndWriterCanonicalization(w, nullptr));
    assert_string_equal(sink.take().c_str(), "<a>Zml2ZXM=</a>");
    assert_ok(to_mtom(w));
    assert_ok(w.comment("c"));
    assert_hr(WS_E_INVALID_OPERATION, sink.start(w, inclusive));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(packages_are_canonicalized_as_their_document),
        cmocka_unit_test(one_element_of_a_package),
        cmocka_unit_test(raw_bytes_are_canonicalized_as_base64),
        cmocka_unit_test(parts_are_canonicalized),
        cmocka_unit_test(bytes_do_not_run_over_its_ends),
        cmocka_unit_test(pushed_and_pulled_bytes_are_canonicalized),
        cmocka_unit_test(raw_bytes_are_written_and_canonicalized),
        cmocka_unit_test(whole_packages),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
