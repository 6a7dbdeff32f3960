// Properties, quotas, and where the bytes go: buffers that stay, and streams.
#include "support/xml_writer.h"

#include <cstring>

using namespace test;

namespace {

// ---- properties -----------------------------------------------------------------------------------------------------

void defaults(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 32);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT), FALSE);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES), 128);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION), FALSE);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_INDENT), 0);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE), 4096);
    assert_int_equal(w.get<WS_CHARSET>(WS_XML_WRITER_PROPERTY_CHARSET), WS_CHARSET_UTF8);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE), 65536);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE), FALSE);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE), 65536);
    const WS_BYTES initial = w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_INITIAL_BUFFER);
    assert_int_equal(initial.length, 0);
    assert_null(initial.bytes);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES), FALSE);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_NAMESPACES), 32);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 0);
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE), 0);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_COMPRESS_EMPTY_ELEMENTS), FALSE);
    assert_int_equal(w.get<BOOL>(WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS), FALSE);
    const WS_BUFFERS buffers = w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS);
    assert_int_equal(buffers.bufferCount, 0);
    assert_null(buffers.buffers);
    const WS_BYTES bytes = w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_BYTES);
    assert_int_equal(bytes.length, 0);
    assert_non_null(bytes.bytes);
}

void properties_are_set_at_two_times(void**) {
    const ULONG sixteen = 16, eight = 8;
    xml_writer w({property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, sixteen)});
    assert_ok(w.to_text());
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 16);
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, eight)}));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 8);
    assert_ok(w.to_text()); // for one output only
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 16);
    const heap_ptr heap = make_heap();
    assert_ok(w.to_buffer(make_buffer(heap), {property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, eight)}));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_MAX_DEPTH), 8);
}

void properties_that_cannot_be_set(void**) {
    const ULONG number = 1;
    WS_XML_WRITER* writer = nullptr;
    for (const auto id : {WS_XML_WRITER_PROPERTY_CHARSET, WS_XML_WRITER_PROPERTY_BUFFERS, WS_XML_WRITER_PROPERTY_BYTES,
                          WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE, WS_XML_WRITER_PROPERTY_BYTES_WRITTEN,
                          WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE, static_cast<WS_XML_WRITER_PROPERTY_ID>(19)}) {
        const WS_XML_WRITER_PROPERTY bad = property(id, number);
        assert_hr(E_INVALIDARG, WsCreateWriter(&bad, 1, &writer, nullptr));
        assert_null(writer);
    }
    WS_XML_WRITER_PROPERTY bad = property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, number);
    bad.valueSize = 2;
    assert_hr(E_INVALIDARG, WsCreateWriter(&bad, 1, &writer, nullptr));
    bad = {WS_XML_WRITER_PROPERTY_MAX_DEPTH, nullptr, sizeof(ULONG)};
    assert_hr(E_INVALIDARG, WsCreateWriter(&bad, 1, &writer, nullptr));
    assert_hr(E_INVALIDARG, WsCreateWriter(nullptr, 1, &writer, nullptr));
    assert_hr(E_INVALIDARG, WsCreateWriter(nullptr, 0, nullptr, nullptr));
    // What cannot be set leaves the output as it is.
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_hr(E_INVALIDARG, w.to_text({bad}));
    assert_ok(w.end());
    assert_written("<t/>", w);
    ULONG depth = 77;
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_MAX_DEPTH, &depth, 2, nullptr));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_MAX_DEPTH, nullptr, 4, nullptr));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, static_cast<WS_XML_WRITER_PROPERTY_ID>(19), &depth, 4, nullptr));
    assert_int_equal(depth, 77);
}

void outputs_that_are_none(void**) {
    const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_ENCODING unknown_encoding = {static_cast<WS_XML_WRITER_ENCODING_TYPE>(9)};
    const WS_XML_WRITER_BUFFER_OUTPUT buffer = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    const WS_XML_WRITER_OUTPUT unknown_output = {static_cast<WS_XML_WRITER_OUTPUT_TYPE>(9)};
    const WS_XML_WRITER_STREAM_OUTPUT no_callback = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, nullptr, nullptr};
    xml_writer w;
    assert_hr(E_INVALIDARG, WsSetOutput(nullptr, nullptr, nullptr, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsSetOutput(w, &text.encoding, nullptr, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsSetOutput(w, &unknown_encoding, &buffer.output, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsSetOutput(w, &text.encoding, &unknown_output, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsSetOutput(w, &text.encoding, &no_callback.output, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsSetOutputToBuffer(nullptr, nullptr, nullptr, 0, nullptr));
}

// ---- quotas ---------------------------------------------------------------------------------------------------------

void depth_quota(void**) {
    for (const ULONG depth : {0, 1, 2, 32}) {
        xml_writer w;
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_DEPTH, depth)}));
        for (ULONG i = 0; i < depth; ++i)
            assert_ok(w.start("t"));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.start("u"));
        // Beside the deepest one there is room.
        if (depth == 0) continue;
        assert_ok(w.end());
        if (depth > 1) assert_ok(w.start("v"));
        if (depth > 1) assert_hr(WS_E_QUOTA_EXCEEDED, w.start("u"));
    }
}

void attribute_quota(void**) {
    for (const ULONG most : {0, 1, 128}) {
        xml_writer w;
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, most)}));
        assert_ok(w.start("t"));
        for (ULONG i = 0; i < most; ++i)
            assert_ok(w.attribute("a" + std::to_string(i), ""));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.start_attribute("one-more"));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.xmlns("p", "ns"));
        assert_ok(w.start("u")); // each element has its own
        if (most > 0) assert_ok(w.xmlns({}, ""));
        assert_ok(w.end());
        assert_ok(w.end());
    }
}

void namespace_quota(void**) {
    for (const ULONG most : {1, 2, 32}) {
        xml_writer w;
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, most)}));
        assert_ok(w.start("t"));
        for (ULONG i = 0; i < most; ++i)
            assert_ok(w.xmlns("p" + std::to_string(i), "ns"));
        assert_ok(w.start("u"));
        assert_ok(w.xmlns("p0", "ns")); // nothing new
        assert_ok(w.attribute("a", "", "ns"));
        assert_ok(w.end());
        assert_ok(w.start("v", "ns2"));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.end());
        // What is out of scope does not count.
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, most)}));
        assert_ok(w.start("t"));
        for (ULONG i = 0; i < 2 * most; ++i) {
            assert_ok(w.start("u", "ns" + std::to_string(i)));
            assert_ok(w.end());
        }
        assert_ok(w.end());
    }
}

void size_quota(void**) {
    const std::string document = "<t>0123456789</t>";
    for (const bool split : {false, true}) {
        for (const int more : {-1, 0, 1}) {
            const auto most = static_cast<ULONG>(document.size() + more);
            xml_writer w;
            assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
            assert_ok(w.start("t"));
            assert_ok(split ? w.text("01234") : w.text("0123456789"));
            if (split) assert_ok(w.text("56789"));
            assert_hr(more < 0 ? WS_E_QUOTA_EXCEEDED : S_OK, w.end());
            assert_written(more < 0 ? "<t>0123456789" : document.c_str(), w);
        }
    }
    const ULONG default_most = 65536;
    xml_writer w;
    for (const size_t length : {default_most - 8, default_most - 7, default_most - 6}) {
        for (const size_t step : {size_t{1}, size_t{1000}, length}) {
            if (step == 1 && length != default_most - 7) continue;
            assert_ok(w.to_text());
            assert_ok(w.start("t"));
            for (size_t at = 0; at < length; at += step)
                assert_ok(w.text(std::string(std::min(step, length - at), 'x')));
            assert_hr(length + 7 > default_most ? WS_E_QUOTA_EXCEEDED : S_OK, w.end());
        }
    }
    // In binary, and in UTF-16.
    for (const int more : {-1, 0}) {
        const auto most = static_cast<ULONG>(15 + more);
        assert_ok(w.to_binary(nullptr, nullptr, nullptr, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
        assert_ok(w.start("t"));
        assert_hr(more < 0 ? WS_E_QUOTA_EXCEEDED : S_OK, w.text("0123456789"));
        assert_ok(w.end());
        assert_int_equal(w.bytes().size(), more < 0 ? 4 : 15);
        const auto wide = static_cast<ULONG>(2 * document.size() + more);
        assert_ok(w.to_text(WS_CHARSET_UTF16BE, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, wide)}));
        assert_ok(w.start("t"));
        assert_ok(w.text("0123456789"));
        assert_hr(more < 0 ? WS_E_QUOTA_EXCEEDED : S_OK, w.end());
    }
}

void what_fails_leaves_no_trace(void**) {
    const ULONG most = 100;
    xml_writer w;
    const std::string long_text(101, 'x');
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
    assert_ok(w.start("t"));
    assert_ok(w.end_start());
    assert_hr(WS_E_QUOTA_EXCEEDED, w.text(long_text));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.text("&" + long_text));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.raw_bytes(long_text));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.chars(std::basic_string<WCHAR>(2000, 'x')));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.comment(long_text));
    assert_written("<t>", w);
    assert_ok(w.start("u"));
    assert_ok(w.attribute("a", long_text));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.text("y"));
    assert_written("<t>", w);
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
    assert_ok(w.start("t"));
    assert_ok(w.text("again"));
    assert_ok(w.end());
    assert_written("<t>again</t>", w);
}

// ---- buffers --------------------------------------------------------------------------------------------------------

std::string joined(const WS_BUFFERS& buffers) {
    std::string all;
    for (ULONG i = 0; i < buffers.bufferCount; ++i)
        all.append(reinterpret_cast<const char*>(buffers.buffers[i].bytes), buffers.buffers[i].length);
    return all;
}

void bytes_stay_until_the_next_output(void**) {
    const ULONG most = 1 << 22;
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
    assert_ok(w.start("t"));
    std::string expected = "<t>";
    std::vector<std::pair<WS_BYTES, size_t>> given_bytes;
    std::vector<std::pair<WS_BUFFERS, size_t>> given_buffers;
    for (int i = 0; i < 60; ++i) {
        const std::string piece(static_cast<size_t>(i * i * 7 + 1), static_cast<char>('a' + i % 26));
        assert_ok(w.text(piece));
        expected += piece;
        if (i % 5 == 0) given_bytes.push_back({w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_BYTES), expected.size()});
        if (i % 7 == 0) given_buffers.push_back({w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS), expected.size()});
        assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), expected.size());
    }
    assert_ok(w.end());
    expected += "</t>";
    assert_true(given_buffers[2].first.bufferCount > 1 || given_buffers[3].first.bufferCount > 1);
    assert_true(joined(w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS)) == expected);
    assert_true(w.bytes() == expected);
    for (const auto& [bytes, length] : given_bytes)
        assert_true(expected.compare(0, length, reinterpret_cast<const char*>(bytes.bytes), bytes.length) == 0);
    for (const auto& [buffers, length] : given_buffers)
        assert_true(joined(buffers) == expected.substr(0, length));
}

void an_initial_buffer(void**) {
    BYTE memory[20];
    std::memset(memory, '#', sizeof(memory));
    const WS_BYTES initial = {sizeof(memory), memory};
    const WS_BYTES bad = {5, nullptr};
    xml_writer w;
    for (int round = 0; round < 2; ++round) {
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_INITIAL_BUFFER, initial)}));
        assert_ptr_equal(w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_INITIAL_BUFFER).bytes, memory);
        assert_ok(w.start("t"));
        assert_ok(w.text("01234"));
        assert_ok(w.end());
        assert_ptr_equal(w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_BYTES).bytes, memory);
        assert_memory_equal(memory, "<t>01234</t>", 12);
    }
    // Beyond it the writer's own memory follows.
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_INITIAL_BUFFER, initial)}));
    assert_ok(w.start("t"));
    assert_ok(w.text(std::string(100, 'x')));
    assert_ok(w.end());
    const WS_BUFFERS buffers = w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS);
    assert_int_equal(buffers.bufferCount, 2);
    assert_ptr_equal(buffers.buffers[0].bytes, memory);
    assert_written(("<t>" + std::string(100, 'x') + "</t>").c_str(), w);
    // The next output has none.
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_ptr_not_equal(w.get<WS_BYTES>(WS_XML_WRITER_PROPERTY_BYTES).bytes, memory);
    assert_hr(E_INVALIDARG, w.to_text({property(WS_XML_WRITER_PROPERTY_INITIAL_BUFFER, bad)}));
}

void bytes_to_close(void**) {
    xml_writer w;
    const auto to_close = [&] { return w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE); };
    const auto check = [&] {
        assert_ok(w.start("abc", "ns", "p"));
        assert_ok(w.text("x"));
        assert_ok(w.start("d"));
        assert_ok(w.end_start());
        const ULONG most = to_close();
        const size_t before = w.bytes().size();
        assert_ok(w.end());
        assert_ok(w.end());
        assert_true(w.bytes().size() - before <= most);
        assert_int_equal(to_close(), 0);
        return most;
    };
    assert_ok(w.to_text());
    assert_int_equal(check(), 12); // </d></p:abc>
    assert_ok(w.to_text(WS_CHARSET_UTF16LE));
    assert_int_equal(check(), 24);
    assert_ok(w.to_binary());
    assert_int_equal(check(), 2);
}

// ---- streams --------------------------------------------------------------------------------------------------------

struct stream {
    std::string received;
    unsigned calls = 0;
    HRESULT result = S_OK;
    WS_ASYNC_CONTEXT pending{};

    stream() { received.reserve(1 << 14); } // so that the callback allocates nothing, where each allocation may fail

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT* async,
                                  WS_ERROR*) {
        auto& self = *static_cast<stream*>(state);
        ++self.calls;
        if (FAILED(self.result)) return self.result;
        for (ULONG i = 0; i < count; ++i)
            self.received.append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
        if (async != nullptr) self.pending = *async;
        return self.result;
    }
};

HRESULT to_stream(xml_writer& w, stream& s, const writer_properties& properties = {}, bool binary = false) {
    const WS_XML_WRITER_TEXT_ENCODING text = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BINARY_ENCODING records = {{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
    const WS_XML_WRITER_STREAM_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, stream::write, &s};
    return WsSetOutput(w, binary ? &records.encoding : &text.encoding, &output.output, properties.data(),
                       static_cast<ULONG>(properties.size()), nullptr);
}

void streams_get_what_is_flushed(void**) {
    xml_writer w;
    for (const ULONG least : {0, 1, 4, 5}) {
        stream s;
        assert_ok(to_stream(w, s));
        assert_ok(w.start("t"));
        assert_ok(w.end());
        assert_int_equal(s.calls, 0);
        assert_ok(WsFlushWriter(w, least, nullptr, nullptr));
        assert_int_equal(s.calls, least <= 4 ? 1 : 0);
        assert_string_equal(s.received.c_str(), least <= 4 ? "<t/>" : "");
    }
    WS_BYTES bytes{};
    WS_BUFFERS buffers{};
    stream s;
    assert_ok(to_stream(w, s));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr));
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BUFFERS, &buffers, sizeof(buffers), nullptr));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr)); // nothing, but asked for
    assert_int_equal(s.calls, 1);
}

void a_start_tag_is_not_flushed(void**) {
    stream s;
    xml_writer w;
    assert_ok(to_stream(w, s));
    assert_ok(w.start("t"));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(s.received.c_str(), "");
    assert_ok(w.attribute("a", "1"));
    assert_ok(w.text("x"));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 10);
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 0);
    assert_string_equal(s.received.c_str(), "<t a=\"1\">x");
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(s.received.c_str(), "<t a=\"1\">x</t>");
}

void an_end_is_a_record_of_its_own_after_a_flush(void**) {
    stream s;
    xml_writer w;
    assert_ok(to_stream(w, s, {}, true));
    assert_ok(w.start("t"));
    assert_ok(w.text("x"));
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(hex(s.received).c_str(), "40 01 74 98 01 78 01");
}

void the_quota_of_a_stream_is_between_flushes(void**) {
    const ULONG most = 100;
    const std::string piece(90, 'x');
    stream s;
    xml_writer w;
    assert_ok(to_stream(w, s, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
    assert_ok(w.start("t"));
    std::string expected = "<t>";
    for (int i = 0; i < 50; ++i) {
        assert_ok(w.text(piece));
        assert_hr(WS_E_QUOTA_EXCEEDED, w.text(piece));
        assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
        expected += piece;
    }
    assert_true(s.received == expected);
}

void a_tag_that_did_not_fit_is_completed_after_a_flush(void**) {
    xml_writer w;
    stream s;
    const ULONG most = 64;
    assert_ok(to_stream(w, s, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
    assert_ok(w.start("r"));
    assert_ok(w.text(std::string(40, '.')));
    assert_ok(w.start("b"));
    assert_ok(w.xmlns("p", "P"));
    assert_ok(w.attribute("x", "1", "urn:x", ""));
    assert_hr(WS_E_QUOTA_EXCEEDED, w.end_start());
    assert_hr(WS_E_QUOTA_EXCEEDED, w.end_start());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    s.received.clear();
    assert_ok(w.end_start());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal("<b a:x=\"1\" xmlns:p=\"P\" xmlns:a=\"urn:x\">", s.received.c_str());
}

void a_stream_that_fails(void**) {
    stream s;
    xml_writer w;
    assert_ok(to_stream(w, s));
    assert_ok(w.start("t"));
    assert_ok(w.end());
    s.result = WS_E_ENDPOINT_DISCONNECTED;
    assert_hr(WS_E_ENDPOINT_DISCONNECTED, WsFlushWriter(w, 0, nullptr, nullptr));
    // Nothing is lost.
    s.result = S_OK;
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_string_equal(s.received.c_str(), "<t/>");
}

struct completion {
    unsigned calls = 0;
    HRESULT result = E_FAIL;
    WS_CALLBACK_MODEL model = WS_LONG_CALLBACK;

    static void CALLBACK done(HRESULT result, WS_CALLBACK_MODEL model, void* state) {
        auto& self = *static_cast<completion*>(state);
        ++self.calls;
        self.result = result;
        self.model = model;
    }
};

void asynchronous_flushes(void**) {
    stream s;
    completion c;
    const WS_ASYNC_CONTEXT async = {completion::done, &c};
    xml_writer w;
    assert_ok(to_stream(w, s));
    assert_ok(w.start("t"));
    assert_ok(w.text("x"));
    // Done at once: no callback.
    assert_ok(WsFlushWriter(w, 0, &async, nullptr));
    assert_int_equal(c.calls, 0);
    assert_ok(w.text("y"));
    s.result = WS_S_ASYNC;
    assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &async, nullptr));
    // Until it is done, the writer is busy.
    assert_hr(WS_E_INVALID_OPERATION, w.text("z"));
    assert_hr(WS_E_INVALID_OPERATION, WsFlushWriter(w, 0, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, w.to_text());
    s.pending.callback(S_OK, WS_SHORT_CALLBACK, s.pending.callbackState);
    assert_int_equal(c.calls, 1);
    assert_hr(S_OK, c.result);
    assert_int_equal(c.model, WS_SHORT_CALLBACK);
    assert_ok(w.end());
    s.result = WS_S_ASYNC;
    assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &async, nullptr));
    s.pending.callback(WS_E_ENDPOINT_FAILURE, WS_LONG_CALLBACK, s.pending.callbackState);
    assert_int_equal(c.calls, 2);
    assert_hr(WS_E_ENDPOINT_FAILURE, c.result);
    assert_string_equal(s.received.c_str(), "<t>xy</t>");
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 4); // still there
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(defaults),
        cmocka_unit_test(properties_are_set_at_two_times),
        cmocka_unit_test(properties_that_cannot_be_set),
        cmocka_unit_test(outputs_that_are_none),
        cmocka_unit_test(depth_quota),
        cmocka_unit_test(attribute_quota),
        cmocka_unit_test(namespace_quota),
        cmocka_unit_test(size_quota),
        cmocka_unit_test(what_fails_leaves_no_trace),
        cmocka_unit_test(bytes_stay_until_the_next_output),
        cmocka_unit_test(an_initial_buffer),
        cmocka_unit_test(bytes_to_close),
        cmocka_unit_test(streams_get_what_is_flushed),
        cmocka_unit_test(a_start_tag_is_not_flushed),
        cmocka_unit_test(an_end_is_a_record_of_its_own_after_a_flush),
        cmocka_unit_test(the_quota_of_a_stream_is_between_flushes),
        cmocka_unit_test(a_tag_that_did_not_fit_is_completed_after_a_flush),
        cmocka_unit_test(a_stream_that_fails),
        cmocka_unit_test(asynchronous_flushes),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
