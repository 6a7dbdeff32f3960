// Canonicalization of what a writer writes: to whatever output, in whatever pieces, and what is not allowed meanwhile.
#include "support/canonical.h"

using namespace test;

namespace {

HRESULT end(const xml_writer& w) {
    return WsEndWriterCanonicalization(w, nullptr);
}

// Each kind of output in turn, set anew.
template <class Run>
void for_each_output(Run&& run, const writer_properties& properties = {}) {
    const heap_ptr heap = make_heap();
    xml_writer w;
    for (const WS_CHARSET charset : {WS_CHARSET_UTF8, WS_CHARSET_UTF16LE}) {
        assert_ok(w.to_text(charset, properties));
        run(w);
    }
    assert_ok(w.to_binary(nullptr, nullptr, nullptr, properties));
    run(w);
    assert_ok(w.to_buffer(make_buffer(heap), properties));
    run(w);
}

template <class Write>
void check_written(const char* expected, Write&& write, const canonical_options& options = {}) {
    for_each_output([&](xml_writer& w) {
        canonical_sink sink;
        assert_ok(sink.start(w, options));
        write(w);
        assert_ok(end(w));
        assert_string_equal(expected, sink.bytes.c_str());
    });
}

// ---- what is written ------------------------------------------------------------------------------------------------

void tags_get_what_they_need(void**) {
    const auto write = [](xml_writer& w) {
        assert_ok(w.start("r", "urn:d"));
        assert_ok(w.attribute("z", "1\n<\"", "", {}, TRUE));
        assert_ok(w.attribute("a", "2", "urn:invented"));
        assert_ok(w.xmlns("unused", "urn:u"));
        assert_ok(w.start("b", "", ""));
        assert_ok(w.end_start());
        assert_ok(w.end());
        assert_ok(w.start("c", "urn:u"));
        assert_ok(w.end());
        assert_ok(w.end());
    };
    check_written("<r xmlns=\"urn:d\" xmlns:a=\"urn:invented\" z=\"1&#xA;&lt;&quot;\" a:a=\"2\"><b xmlns=\"\"></b>"
                  "<unused:c xmlns:unused=\"urn:u\"></unused:c></r>",
                  write);
    check_written("<r xmlns=\"urn:d\" xmlns:a=\"urn:invented\" xmlns:unused=\"urn:u\" z=\"1&#xA;&lt;&quot;\" a:a=\"2\">"
                  "<b xmlns=\"\"></b><unused:c></unused:c></r>",
                  write, inclusive);
}

void content_comes_in_pieces(void**) {
    check_written("<r>a&lt;b\xe2\x82\xac c&amp;d\xf0\x9f\x98\x80&#xD;</r>", [](xml_writer& w) {
        assert_ok(w.start("r"));
        assert_ok(w.chars_utf8("a<b\xe2\x82"));
        assert_ok(w.chars_utf8("\xac "));
        assert_ok(w.start_cdata());
        assert_ok(w.chars(W("c&d\xd83d")));
        assert_ok(w.chars(W("\xde00")));
        assert_ok(w.end_cdata());
        assert_ok(w.text("\r"));
        assert_ok(w.end());
    });
}

void bytes_in_pieces_are_one_value(void**) {
    check_written("<r>AAECAwQFBgcICQ==<a>AQ==</a>Ag==<a>AwQF</a></r>", [](xml_writer& w) {
        assert_ok(w.start("r"));
        assert_ok(w.raw_bytes("\x00"_b));
        assert_ok(w.raw_bytes("\x01\x02\x03\x04"));
        assert_ok(w.raw_bytes(""));
        assert_ok(w.raw_bytes("\x05\x06\x07\x08\x09"));
        assert_ok(w.start("a"));
        assert_ok(w.raw_bytes("\x01"));
        assert_ok(w.end());
        assert_ok(w.raw_bytes("\x02"));
        assert_ok(w.start("a"));
        assert_ok(w.raw_bytes("\x03\x04"));
        assert_ok(w.raw_bytes("\x05"));
        assert_ok(w.end());
        assert_ok(w.end());
    });
}

void values_are_their_characters(void**) {
    check_written(
        "<r xmlns:p=\"urn:p\" b=\"AAE=\" d=\"0.5\" q=\"p:n\">-7<i>1</i><i>2</i>p:n</r>",
        [](xml_writer& w) {
            const INT32 items[] = {1, 2};
            const WS_XML_STRING i = xml("i"), none = xml("");
            const WS_XML_DOUBLE_TEXT half = {{WS_XML_TEXT_TYPE_DOUBLE}, 0.5};
            const WS_XML_INT32_TEXT number = {{WS_XML_TEXT_TYPE_INT32}, -7};
            assert_ok(w.start("r"));
            assert_ok(w.xmlns("p", "urn:p"));
            assert_ok(w.start_attribute("q"));
            assert_ok(w.name(std::nullopt, "n", "urn:p"));
            assert_ok(w.end_attribute());
            assert_ok(w.start_attribute("d"));
            assert_ok(w.typed(half));
            assert_ok(w.end_attribute());
            assert_ok(w.start_attribute("b"));
            assert_ok(w.raw_bytes("\x00"_b));
            assert_ok(w.raw_bytes("\x01"));
            assert_ok(w.end_attribute());
            assert_ok(w.typed(number));
            assert_ok(WsWriteArray(w, &i, &none, WS_INT32_VALUE_TYPE, items, sizeof(items), 0, 2, nullptr));
            assert_ok(w.name(std::nullopt, "n", "urn:p"));
            assert_ok(w.end());
        },
        inclusive);
}

void comments_and_whitespace_around_the_root(void**) {
    const auto write = [](xml_writer& w) {
        assert_ok(w.text("\n"));
        assert_ok(w.comment("1"));
        assert_ok(w.text(" "));
        assert_ok(w.start("r"));
        assert_ok(w.comment("2"));
        assert_ok(w.text(" "));
        assert_ok(w.end());
        assert_ok(w.comment("3"));
        assert_ok(w.text(" "));
    };
    check_written("<r> </r>", write, inclusive);
    check_written("<!--1-->\n<r><!--2--> </r>\n<!--3-->", write, exclusive_with_comments);
}

// Of a fragment, what stands outside of all elements is content like any other.
void a_fragment_is_content(void**) {
    const BOOL yes = TRUE;
    for_each_output(
        [](xml_writer& w) {
            canonical_sink sink;
            assert_ok(sink.start(w, inclusive_with_comments));
            assert_ok(w.text(" a"));
            assert_ok(w.start("b"));
            assert_ok(w.end());
            assert_ok(w.text("\t"));
            assert_ok(w.comment("c"));
            assert_ok(w.start("b"));
            assert_ok(w.end());
            assert_ok(w.raw_bytes("d"));
            assert_ok(end(w));
            assert_string_equal(" a<b></b>\t<!--c--><b></b>ZA==", sink.bytes.c_str());
        },
        {property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)});
}

void elements_are_omitted(void**) {
    check_written(
        "<r>1<b></b>3</r>",
        [](xml_writer& w) {
            assert_ok(w.start("r"));
            assert_ok(w.text("1"));
            assert_ok(w.start("s", "urn:s"));
            assert_ok(w.attribute("c", "d"));
            assert_ok(w.raw_bytes("2"));
            assert_ok(w.start("s", "urn:s"));
            assert_ok(w.end());
            assert_ok(w.end());
            assert_ok(w.start("b"));
            assert_ok(w.end());
            assert_ok(w.text("3"));
            assert_ok(w.end());
        },
        canonical_options(exclusive).without("s", "urn:s"));
}

void copies_and_buffers_are_written_like_anything_else(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer filler;
    assert_ok(filler.to_buffer(buffer));
    assert_ok(filler.start("b", "urn:b"));
    assert_ok(filler.end());
    const reader_ptr reader = make_reader();
    const std::string text = "<p:c xmlns:p='urn:p' z='1' a='2'>t<!--u--></p:c>";
    const auto write = [&](xml_writer& w) {
        assert_ok(w.start("r"));
        assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
        assert_hr(S_OK, set_text(reader, text));
        next(reader);
        assert_ok(WsCopyNode(w, reader.get(), nullptr));
        assert_ok(w.end());
    };
    check_written("<r><b xmlns=\"urn:b\"></b><p:c xmlns:p=\"urn:p\" a=\"2\" z=\"1\">t</p:c></r>", write);
}

// What the writer adds to look nice is part of the document.
void indentation_is_written_too(void**) {
    const ULONG four = 4;
    const BOOL yes = TRUE;
    xml_writer w;
    const reader_ptr reader = make_reader();
    for (const WS_CHARSET charset : {WS_CHARSET_UTF8, WS_CHARSET_UTF16BE}) {
        assert_ok(w.to_text(charset, {property(WS_XML_WRITER_PROPERTY_INDENT, four),
                                      property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes)}));
        canonical_sink sink;
        assert_ok(sink.start(w, inclusive_with_comments));
        assert_ok(w.comment("0"));
        assert_ok(w.start("r"));
        assert_ok(w.start("a"));
        assert_ok(w.comment("1"));
        assert_ok(w.start("b"));
        assert_ok(w.text("2"));
        assert_ok(w.end());
        assert_ok(w.end());
        assert_ok(w.start("c"));
        assert_ok(w.end());
        assert_ok(w.end());
        assert_ok(w.comment("3"));
        assert_ok(end(w));
        assert_string_equal("<!--0-->\n<r>\n    <a>\n        <!--1-->\n        <b>2</b>\n    </a>\n    <c></c>\n</r>\n"
                            "<!--3-->",
                            sink.bytes.c_str());
        const std::string written = w.bytes();
        assert_hr(S_OK, set_text(reader, written));
        assert_string_equal(sink.bytes.c_str(), canonical_rest(reader, inclusive_with_comments).c_str());
    }
}

// ---- parts of a document --------------------------------------------------------------------------------------------

void it_may_be_a_part(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink;
        assert_ok(w.start("r", "urn:d", ""));
        assert_ok(w.xmlns("p", "urn:p"));
        assert_ok(w.start("a", "urn:d"));
        assert_ok(w.attribute("before", "1")); // the start tag is complete with the start
        assert_ok(sink.start(w, canonical_options(exclusive).prefixes({"p"})));
        assert_hr(WS_E_INVALID_OPERATION, w.start_attribute("after"));
        assert_ok(w.start("b", "urn:d"));
        assert_ok(w.text("t"));
        assert_ok(w.end());
        assert_ok(w.text("u"));
        assert_ok(w.start("c", "", ""));
        assert_ok(w.end());
        assert_ok(end(w));
        assert_ok(w.text("not this"));
        assert_ok(sink.start(w));
        assert_ok(w.text("that"));
        assert_ok(end(w));
        assert_ok(w.end());
        assert_ok(w.end());
        assert_string_equal("<b xmlns=\"urn:d\" xmlns:p=\"urn:p\">t</b>u<c xmlns:p=\"urn:p\"></c>that",
                            sink.bytes.c_str());
    });
}

void bytes_do_not_run_over_its_ends(void**) {
    const heap_ptr heap = make_heap();
    const reader_ptr reader = make_reader();
    for_each_output([&](xml_writer& w) {
        canonical_sink sink;
        assert_ok(w.start("r"));
        assert_ok(w.raw_bytes("1"));
        assert_ok(sink.start(w));
        assert_ok(w.raw_bytes("2"));
        assert_ok(w.raw_bytes("3"));
        assert_ok(end(w));
        assert_ok(w.raw_bytes("4"));
        assert_ok(w.end());
        assert_string_equal("MjM=", sink.bytes.c_str());
    });
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    canonical_sink sink;
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("r"));
    assert_ok(w.raw_bytes("1"));
    assert_ok(sink.start(w));
    assert_ok(w.raw_bytes("2"));
    assert_ok(end(w));
    assert_ok(w.raw_bytes("3"));
    assert_ok(w.end());
    assert_ok(WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_string_equal("<r>MQ==Mg==Mw==</r>", canonical_rest(reader).c_str());
}

void it_ends_at_the_depth_where_it_started(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink;
        assert_ok(w.start("r"));
        assert_ok(sink.start(w));
        assert_ok(end(w));
        assert_int_equal(sink.calls.size(), 0);
        assert_ok(sink.start(w));
        assert_ok(w.start("a"));
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_ok(w.start("b"));
        assert_ok(w.text("t"));
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_ok(w.end());
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_ok(w.end());
        assert_hr(WS_E_INVALID_OPERATION, w.end());
        assert_ok(w.text("u"));
        assert_ok(w.start("c"));
        assert_ok(w.end());
        assert_hr(WS_E_INVALID_OPERATION, w.end());
        assert_ok(end(w));
        assert_ok(w.end());
        assert_string_equal("<a><b>t</b></a>u<c></c>", sink.bytes.c_str());
    });
}

void inclusive_algorithms_are_for_whole_documents(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink;
        assert_ok(sink.start(w, inclusive));
        assert_ok(end(w));
        assert_ok(w.comment("c"));
        assert_hr(WS_E_INVALID_OPERATION, sink.start(w, inclusive));
        assert_ok(w.start("r"));
        assert_hr(WS_E_INVALID_OPERATION, sink.start(w, inclusive_with_comments));
        assert_ok(w.attribute("a", "b")); // that did not end the start tag
        assert_ok(w.end());
        assert_hr(WS_E_INVALID_OPERATION, sink.start(w, inclusive));
        assert_ok(sink.start(w, exclusive_with_comments));
        assert_ok(w.comment("d"));
        assert_ok(end(w));
        assert_string_equal("\n<!--d-->", sink.bytes.c_str());
    });
}

struct stream {
    std::string bytes;

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        for (ULONG i = 0; i != count; ++i)
            static_cast<stream*>(state)->bytes.append(reinterpret_cast<const char*>(buffers[i].bytes),
                                                      buffers[i].length);
        return S_OK;
    }
};

void a_stream_is_flushed_meanwhile(void**) {
    stream to;
    xml_writer w;
    const WS_XML_WRITER_TEXT_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_STREAM_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, stream::write, &to};
    assert_ok(WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
    canonical_sink sink;
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_ok(sink.start(w, inclusive));
    assert_ok(w.start("r"));
    assert_ok(w.attribute("b", "1"));
    assert_ok(w.attribute("a", "2"));
    assert_ok(w.text("t"));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_ok(w.end());
    assert_ok(end(w));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal("<r b=\"1\" a=\"2\">t</r>", to.bytes.c_str());
    assert_string_equal("<r a=\"2\" b=\"1\">t</r>", sink.bytes.c_str());
    // What was flushed was written, too.
    assert_ok(WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
    assert_ok(w.comment("c"));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, sink.start(w, inclusive));
}

// ---- failures -------------------------------------------------------------------------------------------------------

void what_is_not_written_is_not_canonicalized(void**) {
    const ULONG few = 40;
    xml_writer w;
    canonical_sink sink;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, few)}));
    assert_ok(sink.start(w));
    assert_ok(w.start("r", "urn:r", "p"));
    assert_ok(w.text("a"));
    assert_hr(WS_E_INVALID_FORMAT, w.text("b\x01"));
    assert_hr(WS_E_INVALID_FORMAT, w.chars(W("c\xd800 ")));
    assert_hr(WS_E_INVALID_FORMAT, w.comment("--"));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.text(std::string(50, 'd')));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes(std::string(51, 'd')));
    assert_ok(w.end());
    assert_hr(WS_E_INVALID_FORMAT, w.start_cdata());
    assert_ok(end(w));
    assert_string_equal("<p:r xmlns:p=\"urn:r\">a</p:r>", sink.take().c_str());

    // A start tag that does not fit leaves nothing behind, neither of its name nor of its namespaces.
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, few)}));
    assert_ok(sink.start(w));
    assert_ok(w.start("r"));
    assert_ok(w.start("e", std::string(40, 'e'), "q"));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.end());
    assert_hr(WS_E_QUOTA_EXCEEDED, w.end_start());
    assert_hr(WS_E_INVALID_OPERATION, end(w));
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_OPERATION, end(w));
    assert_string_equal("", sink.bytes.c_str());
}

void quotas_hold_for_the_output_only(void**) {
    const ULONG few = 40;
    xml_writer w;
    canonical_sink sink;
    assert_ok(w.to_binary(nullptr, nullptr, nullptr, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, few)}));
    assert_ok(sink.start(w));
    assert_ok(w.start("r"));
    assert_ok(w.raw_bytes(std::string(30, 'x')));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes(std::string(30, 'x')));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.text(std::string(30, 'y')));
    assert_ok(w.end());
    assert_ok(end(w));
    std::string expected = "<r>";
    for (int i = 0; i != 10; ++i)
        expected += "eHh4";
    assert_string_equal((expected + "</r>").c_str(), sink.bytes.c_str());
}

void a_callback_that_fails_fails_the_call(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink;
        assert_ok(sink.start(w, canonical_options(exclusive).buffer(4)));
        assert_ok(w.start("r"));
        assert_ok(w.start("a"));
        assert_ok(w.text("1111"));
        sink.answer = WS_E_ENDPOINT_FAILURE;
        for (int i = 0; i != 2; ++i) {
            assert_hr(WS_E_ENDPOINT_FAILURE, w.text("2"));
            assert_hr(WS_E_ENDPOINT_FAILURE, w.end());
        }
        // Nothing was written by those; the same calls may be made again.
        sink.answer = S_OK;
        assert_ok(w.text("2"));
        assert_ok(w.end());
        assert_ok(w.end());
        sink.answer = E_ABORT;
        assert_hr(E_ABORT, end(w));
        assert_hr(WS_E_INVALID_OPERATION, end(w)); // it is over all the same
        assert_ok(w.comment("3"));
        const std::string whole = "<r><a>11112</a></r>";
        assert_true(!sink.bytes.empty() && whole.starts_with(sink.bytes));
        for (const size_t size : sink.calls)
            assert_int_equal(size, 4);
    });
    xml_writer w;
    canonical_sink sink;
    assert_ok(w.to_text());
    assert_ok(sink.start(w, canonical_options(exclusive).buffer(1)));
    assert_ok(w.start("r"));
    assert_ok(w.end_start());
    sink.answer = E_ABORT;
    assert_hr(E_ABORT, w.text("t"));
    sink.answer = S_OK;
    assert_ok(w.end());
    assert_ok(end(w));
    assert_written("<r></r>", w);
    assert_string_equal("<r></r>", sink.bytes.c_str());
}

void a_callback_cannot_use_the_writer(void**) {
    const heap_ptr heap = make_heap();
    xml_writer w;
    canonical_sink sink, second;
    assert_ok(w.to_text());
    assert_ok(sink.start(w, canonical_options(exclusive).buffer(1)));
    sink.inside = [&] {
        assert_hr(WS_E_INVALID_OPERATION, w.comment("c"));
        assert_true(FAILED(end(w)));
        assert_hr(WS_E_INVALID_OPERATION, second.start(w));
        assert_hr(WS_E_INVALID_OPERATION, w.to_text());
        assert_hr(WS_E_INVALID_OPERATION, w.to_buffer(make_buffer(heap)));
    };
    assert_ok(w.start("r"));
    assert_ok(w.end());
    assert_ok(w.comment("d"));
    assert_ok(end(w));
    assert_string_equal("<r></r>", sink.bytes.c_str());
    assert_written("<r/><!--d-->", w);
}

// ---- wrong calls ----------------------------------------------------------------------------------------------------

void it_cannot_be_nested_or_ended_twice(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink, second;
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_ok(sink.start(w));
        assert_hr(WS_E_INVALID_OPERATION, second.start(w));
        assert_ok(w.start("r"));
        assert_ok(w.end());
        assert_ok(end(w));
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_string_equal("<r></r>", sink.bytes.c_str());
        assert_string_equal("", second.bytes.c_str());
    });
}

void it_needs_an_output_and_good_arguments(void**) {
    xml_writer w;
    canonical_sink sink;
    assert_hr(WS_E_INVALID_OPERATION, sink.start(w));
    assert_hr(WS_E_INVALID_OPERATION, end(w));
    assert_ok(w.to_text());
    assert_hr(E_INVALIDARG, WsStartWriterCanonicalization(w, nullptr, nullptr, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, sink.start(static_cast<WS_XML_WRITER*>(nullptr)));
    assert_hr(E_INVALIDARG, WsEndWriterCanonicalization(nullptr, nullptr));
    assert_hr(E_INVALIDARG, sink.start(w, static_cast<WS_XML_CANONICALIZATION_ALGORITHM>(4)));
    assert_hr(E_INVALIDARG, sink.start(w, static_cast<WS_XML_CANONICALIZATION_ALGORITHM>(-1)));
    assert_hr(WS_E_INVALID_OPERATION, end(w));
}

void an_attribute_is_no_place_for_it(void**) {
    for_each_output([](xml_writer& w) {
        canonical_sink sink;
        assert_ok(w.start("r"));
        assert_ok(w.start_attribute("a"));
        assert_hr(WS_E_INVALID_OPERATION, sink.start(w));
        assert_ok(w.end_attribute());
        assert_ok(w.end_start());
        assert_ok(sink.start(w));
        assert_ok(w.start("b"));
        assert_ok(w.start_attribute("c"));
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_ok(w.end_attribute());
        assert_ok(w.end());
        assert_ok(end(w));
        assert_string_equal("<b c=\"\"></b>", sink.bytes.c_str());
    });
}

void positions_stay_as_they_are(void**) {
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    xml_writer w;
    canonical_sink sink;
    BOOL found = FALSE;
    WS_XML_NODE_POSITION position{};
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("r"));
    assert_ok(w.xmlns("p", "urn:p"));
    assert_ok(w.start("a"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_ROOT_ELEMENT, nullptr, nullptr));
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_CHILD_ELEMENT, nullptr, nullptr));
    assert_ok(sink.start(w, canonical_options(exclusive).prefixes({"p"})));
    assert_ok(WsGetWriterPosition(w, &position, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsMoveWriter(w, WS_MOVE_TO_ROOT_ELEMENT, &found, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsSetWriterPosition(w, &position, nullptr));
    // An element that stands there already gets no attributes, for it is not canonicalized.
    assert_hr(WS_E_INVALID_OPERATION, w.start_attribute("b"));
    assert_hr(WS_E_INVALID_OPERATION, w.xmlns("q", "urn:q"));
    assert_ok(w.start("c"));
    assert_ok(w.end());
    assert_ok(end(w));
    assert_string_equal("<c xmlns:p=\"urn:p\"></c>", sink.bytes.c_str());
    assert_ok(w.attribute("b", "1"));
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_ROOT_ELEMENT, &found, nullptr));
    assert_buffer("<r xmlns:p=\"urn:p\"><c/><a b=\"1\"/></r>", buffer);
}

void a_new_output_ends_it(void**) {
    const heap_ptr heap = make_heap();
    xml_writer w;
    canonical_sink sink;
    for (int how = 0; how != 3; ++how) {
        assert_ok(w.to_text());
        assert_ok(sink.start(w));
        assert_ok(w.start("r"));
        assert_ok(w.end());
        if (how == 0) assert_ok(w.to_binary());
        if (how == 1) assert_ok(w.to_buffer(make_buffer(heap)));
        if (how == 2) assert_ok(WsSetOutput(w, nullptr, nullptr, nullptr, 0, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, end(w));
        assert_string_equal("", sink.bytes.c_str());
    }
    // And a writer can be freed at any time.
    assert_ok(w.to_text());
    assert_ok(sink.start(w));
    assert_ok(w.start("r"));
    assert_ok(w.text("t"));
}

void properties_are_those_of_the_output(void**) {
    xml_writer w;
    canonical_sink sink;
    assert_ok(w.to_text(WS_CHARSET_UTF16LE));
    assert_ok(sink.start(w));
    assert_ok(w.start("r"));
    assert_ok(w.end_start());
    assert_int_equal(w.get<WS_CHARSET>(WS_XML_WRITER_PROPERTY_CHARSET), WS_CHARSET_UTF16LE);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 6);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE), 8);
    WS_CHARSET charset{};
    assert_ok(w.to_binary());
    assert_ok(sink.start(w));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_CHARSET, &charset, sizeof(charset), nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(tags_get_what_they_need),
        cmocka_unit_test(content_comes_in_pieces),
        cmocka_unit_test(bytes_in_pieces_are_one_value),
        cmocka_unit_test(values_are_their_characters),
        cmocka_unit_test(comments_and_whitespace_around_the_root),
        cmocka_unit_test(a_fragment_is_content),
        cmocka_unit_test(elements_are_omitted),
        cmocka_unit_test(copies_and_buffers_are_written_like_anything_else),
        cmocka_unit_test(indentation_is_written_too),
        cmocka_unit_test(it_may_be_a_part),
        cmocka_unit_test(bytes_do_not_run_over_its_ends),
        cmocka_unit_test(it_ends_at_the_depth_where_it_started),
        cmocka_unit_test(inclusive_algorithms_are_for_whole_documents),
        cmocka_unit_test(a_stream_is_flushed_meanwhile),
        cmocka_unit_test(what_is_not_written_is_not_canonicalized),
        cmocka_unit_test(quotas_hold_for_the_output_only),
        cmocka_unit_test(a_callback_that_fails_fails_the_call),
        cmocka_unit_test(a_callback_cannot_use_the_writer),
        cmocka_unit_test(it_cannot_be_nested_or_ended_twice),
        cmocka_unit_test(it_needs_an_output_and_good_arguments),
        cmocka_unit_test(an_attribute_is_no_place_for_it),
        cmocka_unit_test(positions_stay_as_they_are),
        cmocka_unit_test(a_new_output_ends_it),
        cmocka_unit_test(properties_are_those_of_the_output),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
