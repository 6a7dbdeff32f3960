// WsPushBytes and WsPullBytes: bytes that callbacks write or provide, in every encoding and into XML buffers.
#include "support/push_pull.h"

using namespace test;

namespace {

std::string long_bytes() {
    std::string bytes;
    for (int i = 0; i < 30000; ++i)
        bytes += static_cast<char>(i * 13);
    return bytes;
}

const std::vector<std::vector<std::string>> cases = {
    {}, {"a"}, {"abc"}, {"ab", "cd", "e"}, {"abcdef", "g"}, {std::string(100, 'x'), std::string(101, 'y')},
};

std::string joined(const std::vector<std::string>& pieces) {
    std::string all;
    for (const std::string& piece : pieces)
        all += piece;
    return all;
}

// ---- as if the bytes had been written -------------------------------------------------------------------------------

template <class Begin, class Finish>
void same_as_written(Begin&& begin, Finish&& finish) {
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
        for (const auto& pieces : cases)
            for (const bool each : {false, true}) {
                xml_writer expected, w;
                source bytes(pieces);
                bytes.one_call_a_piece = each;
                begin(expected);
                assert_ok(expected.raw_bytes(joined(pieces)));
                begin(w);
                assert_ok(from(w, bytes, nullptr));
                assert_true(bytes.calls > 0); // at once
                assert_null(bytes.async);
                assert_string_equal(finish(w).c_str(), finish(expected).c_str());
            }
}

void into_text(void**) {
    const auto finish = [](xml_writer& w) {
        assert_ok(w.end());
        return w.bytes();
    };
    same_as_written(
        [](xml_writer& w) {
            assert_ok(w.to_text(room));
            assert_ok(w.start("a"));
        },
        finish);
    // Bytes before and behind are one value with them, as those of several WsWriteBytes are.
    same_as_written(
        [](xml_writer& w) {
            assert_ok(w.to_text(WS_CHARSET_UTF16LE, room));
            assert_ok(w.start("a"));
            assert_ok(w.raw_bytes("before"));
        },
        [&](xml_writer& w) {
            assert_ok(w.raw_bytes("behind"));
            return finish(w);
        });
    same_as_written(
        [](xml_writer& w) {
            assert_ok(w.to_text(room));
            assert_ok(w.start("a"));
            assert_ok(w.start_attribute("b"));
        },
        [&](xml_writer& w) {
            assert_ok(w.end_attribute());
            return finish(w);
        });
    same_as_written(
        [](xml_writer& w) {
            assert_ok(w.to_text(room));
            assert_ok(w.start("a"));
            assert_ok(w.start_cdata());
        },
        [&](xml_writer& w) {
            assert_ok(w.end_cdata());
            return finish(w);
        });
}

void into_raw_bytes(void**) {
    const WS_XML_WRITER_RAW_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_RAW}};
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    same_as_written(
        [&](xml_writer& w) { assert_ok(WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr)); },
        [](xml_writer& w) { return w.bytes(); });
}

void into_buffers(void**) {
    const heap_ptr heap = make_heap(SIZE_MAX);
    WS_XML_BUFFER* buffer = nullptr;
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
        for (const auto& pieces : cases) {
            buffer = make_buffer(heap);
            xml_writer w;
            source bytes(pieces);
            assert_ok(w.to_buffer(buffer));
            assert_ok(w.start("a"));
            assert_ok(from(w, bytes, nullptr));
            assert_ok(w.end());
            const reader_ptr reader = make_reader();
            assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
            const std::string all = joined(pieces);
            assert_string_equal(read_all(reader).c_str(),
                                all.empty() ? "<a/> </> EOF" : ("<a> bytes:" + all + " </> EOF").c_str());
        }
    // However small the pieces, the heap does not grow with their square.
    const heap_ptr small = make_heap(1 << 19);
    xml_writer w;
    assert_ok(w.to_buffer(make_buffer(small)));
    assert_ok(w.start("a"));
    source bytes(std::vector<std::string>(20000, "seven.."));
    assert_ok(push(w, bytes));
    assert_ok(w.end());
}

// Binary has a record for each write of a push, and for each block of a pull.
void into_binary(void**) {
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
        for (const auto& pieces : cases) {
            xml_writer w;
            source bytes(pieces);
            assert_ok(w.to_binary(nullptr, nullptr, nullptr, room));
            assert_ok(w.start("a"));
            assert_ok(from(w, bytes, nullptr));
            assert_ok(w.end());
            const std::string written = w.bytes();
            const reader_ptr reader = make_reader();
            assert_ok(set_binary(reader, written));
            next(reader);
            std::string read;
            for (next(reader); node_type(reader) == WS_XML_NODE_TYPE_TEXT; next(reader))
                read += show(node(reader)).substr(6);
            assert_string_equal(read.c_str(), joined(pieces).c_str());
        }
    xml_writer expected, w;
    for (xml_writer* each : {&expected, &w}) {
        assert_ok(each->to_binary(nullptr, nullptr, nullptr, room));
        assert_ok(each->start("a"));
    }
    source bytes(std::vector<std::string>(100, "x")); // one at a time, but one record
    assert_ok(expected.raw_bytes(std::string(99, 'x')));
    assert_ok(expected.raw_bytes("x"));
    assert_ok(pull(w, bytes));
    assert_ok(expected.end());
    assert_ok(w.end());
    assert_string_equal(hex(w.bytes()).c_str(), hex(expected.bytes()).c_str());
}

void long_bytes_in_blocks(void**) {
    const std::string all = long_bytes();
    xml_writer expected, w;
    for (xml_writer* each : {&expected, &w}) {
        assert_ok(each->to_text(room));
        assert_ok(each->start("a"));
    }
    assert_ok(expected.raw_bytes(all));
    source bytes({all});
    assert_ok(pull(w, bytes));
    assert_ok(expected.end());
    assert_ok(w.end());
    assert_string_equal(w.bytes().c_str(), expected.bytes().c_str());
}

// ---- MTOM in memory -------------------------------------------------------------------------------------------------

// Always a part, however few the bytes are.
void into_a_part(void**) {
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
        for (const auto& pieces : cases) {
            xml_writer w;
            source bytes(pieces);
            mtom_output how;
            how.max_inline = 1000;
            assert_ok(to_mtom(w, how, room));
            assert_ok(w.start("a"));
            assert_ok(from(w, bytes, nullptr));
            assert_true(bytes.calls > 0);
            assert_ok(w.end());
            assert_package_written(written_header + written_root("<a>" + written_include(1) + "</a>") +
                                       written_part(1, joined(pieces)) + written_end,
                                   w);
        }
    // More of the same value joins the part.
    xml_writer w;
    source first({"first "}), second({"second "}), third({"third "});
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(push(w, first));
    assert_ok(w.raw_bytes("written "));
    assert_ok(pull(w, second));
    assert_ok(push(w, third));
    assert_ok(w.raw_bytes("."));
    assert_ok(w.end());
    assert_package_written(written_header + written_root("<a>" + written_include(1) + "</a>") +
                               written_part(1, "first written second third .") + written_end,
                           w);
}

void beside_other_content(void**) {
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
        for (const char* const before : {"", "x", "bytes", "attribute"}) {
            xml_writer w;
            source bytes({"ab", "cd"});
            assert_ok(to_mtom(w));
            assert_ok(w.start("a"));
            std::string expected;
            if (*before == 'x') {
                assert_ok(w.text("x"));
                assert_ok(from(w, bytes, nullptr));
                expected = "<a>xYWJjZA==";
            } else if (*before == 'b') {
                assert_ok(w.raw_bytes("z")); // few enough to be inline, and kept back
                assert_ok(from(w, bytes, nullptr));
                expected = "<a>emFiY2Q=";
            } else if (*before == 'a') {
                assert_ok(w.start_attribute("b"));
                assert_ok(from(w, bytes, nullptr));
                assert_ok(w.end_attribute());
                assert_ok(w.text("y"));
                expected = "<a b=\"YWJjZA==\">y";
            } else {
                assert_ok(from(w, bytes, nullptr));
                assert_ok(w.text("y"));
                expected = "<a>YWJjZA==y";
            }
            assert_ok(w.end());
            assert_package_written(written_header + written_root(expected + "</a>") + written_end, w);
        }
}

// ---- MTOM to a stream -----------------------------------------------------------------------------------------------

void a_push_writes_to_the_stream_itself(void**) {
    xml_writer w;
    byte_sink sink;
    source first({"first ", "bytes"}), second({"second"}), third({});
    third.one_call_a_piece = false;
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    for (source* const each : {&first, &second, &third}) {
        assert_ok(w.start("b"));
        assert_ok(push(w, *each));
        assert_ok(w.end());
        assert_ok(w.start("c"));
        assert_ok(w.raw_bytes("written"));
        assert_ok(w.end());
        assert_int_equal(each->calls, 0); // not before its turn
    }
    assert_ok(w.end());
    assert_int_equal(sink.calls.size(), 0);
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    std::string root = "<a>", parts;
    int number = 0;
    for (const char* const pushed : {"first bytes", "second", ""}) {
        root += "<b>" + written_include(++number) + "</b>";
        parts += written_part(number, pushed);
        root += "<c>" + written_include(++number) + "</c>";
        parts += written_part(number, "written");
    }
    assert_string_equal(without_guid(sink.bytes).c_str(),
                        (written_header + written_root(root + "</a>") + parts + written_end).c_str());
    for (const source* const each : {&first, &second, &third})
        assert_int_equal(each->calls, 1);
    assert_int_equal(sink.calls.size(), 8); // four of the writer's own, two and one and one of the program's
    assert_int_equal(sink.calls[1], 6);
    assert_int_equal(sink.calls[2], 5);
    assert_int_equal(sink.calls[4], 6);
}

void pulled_bytes_are_kept(void**) {
    xml_writer w;
    byte_sink sink;
    source bytes({"pulled ", "bytes"});
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    assert_ok(pull(w, bytes));
    assert_true(bytes.calls > 0); // which the program need not keep
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(without_guid(sink.bytes).c_str(),
                        (written_header + written_root("<a>" + written_include(1) + "</a>") +
                         written_part(1, "pulled bytes") + written_end)
                            .c_str());
    assert_int_equal(sink.calls.size(), 1);
}

void pushed_bytes_join(void**) {
    xml_writer w;
    byte_sink sink;
    source first({"first "}), second({"second "}), pulled({"pulled "});
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("written "));
    assert_ok(push(w, first));
    assert_ok(push(w, second));
    assert_ok(w.raw_bytes("again "));
    assert_ok(pull(w, pulled));
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(without_guid(sink.bytes).c_str(),
                        (written_header + written_root("<a>" + written_include(1) + "</a>") +
                         written_part(1, "written first second again pulled ") + written_end)
                            .c_str());
}

void a_push_stands_alone(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    w.error = error.get();
    byte_sink sink;
    source bytes({"pushed"});
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    assert_ok(push(w, bytes));
    assert_hr(WS_E_INVALID_OPERATION, w.text("x"));
    assert_true(string_count(error.get()) != 0);
    assert_hr(WS_E_INVALID_OPERATION, w.comment("x"));
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(
        without_guid(sink.bytes).c_str(),
        (written_header + written_root("<a>" + written_include(1) + "</a>") + written_part(1, "pushed") + written_end)
            .c_str());
    // Behind something else the bytes are characters, and asked for at once.
    source at_once({"pushed"});
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    assert_ok(w.text("x"));
    assert_ok(push(w, at_once));
    assert_int_equal(at_once.calls, 1);
    assert_ok(w.end());
    sink.bytes.clear();
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(sink.bytes.c_str(), (written_header + written_root("<a>xcHVzaGVk</a>") + written_end).c_str());
}

// ---- the SDK's example ----------------------------------------------------------------------------------------------

void one_package_of_four_kinds_of_bytes(void**) {
    const std::string inlined = "binary data inline", buffered = "binary data in mime part, buffered",
                      pushed = "binary data in mime part, via PushBytes",
                      pulled = "binary data in mime part, via PullBytes";
    xml_writer w;
    for (const bool to_stream : {false, true}) {
        byte_sink sink;
        source push_source({pushed}), pull_source({pulled});
        mtom_output how;
        how.boundary = W("boundaryString");
        how.start_info = W("startInfo");
        how.start = W("http://tempuri.org");
        how.max_inline = static_cast<ULONG>(inlined.size());
        assert_ok(to_stream ? to_mtom(w, sink, how) : to_mtom(w, how));
        assert_ok(w.start("data"));
        for (int type = 0; type < 4; ++type) {
            assert_ok(w.start("bytes"));
            assert_ok(type == 0   ? w.raw_bytes(inlined)
                      : type == 1 ? w.raw_bytes(buffered)
                      : type == 2 ? push(w, push_source)
                                  : pull(w, pull_source));
            assert_ok(w.end());
        }
        assert_ok(w.end());
        assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
        const std::string package = to_stream ? sink.bytes : w.bytes();
        assert_package(("<data> <bytes> 'YmluYXJ5IGRhdGEgaW5saW5l' </> <bytes> bytes:" + buffered +
                        " </> <bytes> bytes:" + pushed + " </> <bytes> bytes:" + pulled + " </> </> EOF")
                           .c_str(),
                       package);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(into_text),
        cmocka_unit_test(into_raw_bytes),
        cmocka_unit_test(into_buffers),
        cmocka_unit_test(into_binary),
        cmocka_unit_test(long_bytes_in_blocks),
        cmocka_unit_test(into_a_part),
        cmocka_unit_test(beside_other_content),
        cmocka_unit_test(a_push_writes_to_the_stream_itself),
        cmocka_unit_test(pulled_bytes_are_kept),
        cmocka_unit_test(pushed_bytes_join),
        cmocka_unit_test(a_push_stands_alone),
        cmocka_unit_test(one_package_of_four_kinds_of_bytes),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
