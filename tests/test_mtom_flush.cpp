// Flushing an MTOM package to a stream: when it ends, in which order what is written, and what fails.
#include "support/mtom_writer.h"

using namespace test;

namespace {

const std::string one_part =
    written_header + written_root("<a>" + written_include(1) + "</a>") + written_part(1, "fives") + written_end;

void write_one_part(xml_writer& w) {
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
}

HRESULT flush(xml_writer& w, ULONG min_size = 0) {
    return WsFlushWriter(w, min_size, nullptr, w.error);
}

void the_document_goes_before_the_parts(void**) {
    xml_writer w;
    byte_sink sink;
    assert_ok(to_mtom(w, sink));
    assert_ok(flush(w));
    assert_string_equal(sink.bytes.c_str(), ""); // no document, no end
    assert_int_equal(sink.calls.size(), 1);
    assert_ok(w.comment("c"));
    assert_ok(flush(w));
    std::string expected = written_header + written_root("<!--c-->");
    assert_string_equal(sink.bytes.c_str(), expected.c_str());
    assert_ok(w.start("a"));
    assert_ok(flush(w)); // still open for attributes
    assert_string_equal(sink.bytes.c_str(), expected.c_str());
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(flush(w)); // whether it is an include is not certain
    expected += "<a><b>";
    assert_string_equal(sink.bytes.c_str(), expected.c_str());
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 0);
    assert_ok(w.end());
    assert_ok(flush(w));
    expected += written_include(1) + "</b>";
    assert_string_equal(without_guid(sink.bytes).c_str(), expected.c_str());
    assert_ok(w.end());
    const auto rest = w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN);
    assert_int_equal(rest, 4);
    assert_ok(flush(w));
    expected += "</a>" + written_part(1, "fives") + written_end;
    assert_string_equal(without_guid(sink.bytes).c_str(), expected.c_str());
    // That was all.
    assert_hr(WS_E_INVALID_OPERATION, w.comment("d"));
    assert_hr(WS_E_INVALID_OPERATION, w.start("d"));
    assert_hr(WS_E_INVALID_OPERATION, w.text(" "));
    const size_t calls = sink.calls.size();
    assert_ok(flush(w));
    assert_string_equal(without_guid(sink.bytes).c_str(), expected.c_str());
    assert_int_equal(sink.calls.size(), calls + 1); // with nothing
    WS_BYTES bytes{};
    assert_hr(E_INVALIDARG, WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr));
    // Another package on the same writer.
    byte_sink other;
    assert_ok(to_mtom(w, other));
    write_one_part(w);
    assert_ok(flush(w));
    assert_string_equal(without_guid(other.bytes).c_str(), one_part.c_str());
    assert_int_equal(other.calls.size(), 1); // all at once
}

void the_least_size_counts_the_parts(void**) {
    xml_writer w;
    byte_sink sink;
    const size_t size = one_part.size() + 2 * 35; // each "*" is a GUID
    assert_ok(to_mtom(w, sink));
    write_one_part(w);
    assert_ok(flush(w, 100000));
    assert_int_equal(sink.calls.size(), 0);
    assert_ok(w.comment("c")); // not ended
    const size_t comment = 8;
    assert_ok(flush(w, static_cast<ULONG>(size + comment + 1)));
    assert_int_equal(sink.calls.size(), 0);
    assert_ok(flush(w, static_cast<ULONG>(size + comment)));
    assert_int_equal(sink.calls.size(), 1);
    assert_int_equal(sink.bytes.size(), size + comment);
    assert_hr(WS_E_INVALID_OPERATION, w.comment("c"));
}

void what_was_not_written_can_be_written_again(void**) {
    xml_writer w;
    byte_sink sink;
    assert_ok(to_mtom(w, sink));
    write_one_part(w);
    sink.result = WS_E_ENDPOINT_FAILURE;
    assert_hr(WS_E_ENDPOINT_FAILURE, flush(w));
    assert_hr(WS_E_INVALID_OPERATION, w.comment("c"));
    assert_hr(WS_E_ENDPOINT_FAILURE, flush(w));
    sink.result = S_OK;
    assert_ok(flush(w));
    assert_string_equal(without_guid(sink.bytes).c_str(), one_part.c_str());
}

// ---- pushes ---------------------------------------------------------------------------------------------------------

// A push that can be told to fail, or to be done later.
struct pusher {
    std::string bytes;
    HRESULT result = S_OK;
    bool later = false;
    int calls = 0;
    WS_ASYNC_CONTEXT pending{};
    WS_WRITE_CALLBACK write = nullptr;
    void* write_state = nullptr;

    static HRESULT CALLBACK push(void* state, WS_WRITE_CALLBACK write, void* write_state, const WS_ASYNC_CONTEXT* async,
                                 WS_ERROR* error) {
        auto& self = *static_cast<pusher*>(state);
        ++self.calls;
        self.write = write;
        self.write_state = write_state;
        if (self.later) {
            if (async != nullptr) self.pending = *async;
            return WS_S_ASYNC;
        }
        const HRESULT hr = self.put(error);
        return FAILED(hr) ? hr : self.result;
    }
    HRESULT put(WS_ERROR* error = nullptr) {
        const WS_BYTES buffer = {static_cast<ULONG>(bytes.size()), reinterpret_cast<BYTE*>(bytes.data())};
        return write(write_state, &buffer, 1, nullptr, error);
    }
    bool complete(HRESULT hr) {
        if (pending.callback == nullptr) return false;
        const WS_ASYNC_CONTEXT context = pending;
        pending = {};
        if (SUCCEEDED(hr)) static_cast<void>(put());
        context.callback(hr, WS_SHORT_CALLBACK, context.callbackState);
        return true;
    }
};

void write_pushes(xml_writer& w, std::initializer_list<pusher*> pushes) {
    assert_ok(w.start("a"));
    for (pusher* const each : pushes) {
        assert_ok(w.start("b"));
        assert_ok(WsPushBytes(w, pusher::push, each, nullptr));
        assert_ok(w.end());
    }
    assert_ok(w.end());
}

const std::string two_pushes =
    written_header + written_root("<a><b>" + written_include(1) + "</b><b>" + written_include(2) + "</b></a>") +
    written_part(1, "first") + written_part(2, "second") + written_end;

void a_push_that_fails_breaks_the_package(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    w.error = error.get();
    byte_sink sink;
    pusher first{"first"}, second{"second"};
    first.result = E_FAIL;
    assert_ok(to_mtom(w, sink));
    write_pushes(w, {&first, &second});
    assert_hr(E_FAIL, flush(w));
    WsResetError(error.get());
    assert_hr(WS_E_OBJECT_FAULTED, flush(w));
    assert_true(string_count(error.get()) != 0);
    assert_int_equal(first.calls, 1); // once, and no other
    assert_int_equal(second.calls, 0);
    assert_hr(WS_E_INVALID_OPERATION, w.comment("c"));
    // A new output is a new beginning.
    pusher third{"first"}, fourth{"second"};
    byte_sink other;
    assert_ok(to_mtom(w, other));
    write_pushes(w, {&third, &fourth});
    assert_ok(flush(w));
    assert_string_equal(without_guid(other.bytes).c_str(), two_pushes.c_str());
}

void the_stream_fails_between_pushes(void**) {
    xml_writer w;
    struct failing : byte_sink {
        size_t fails_at = 0; // calls
        static HRESULT CALLBACK write_or_fail(void* state, const WS_BYTES* buffers, ULONG count,
                                              const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
            auto& self = *static_cast<failing*>(state);
            if (self.calls.size() == self.fails_at) {
                self.fails_at = 100;
                return WS_E_ENDPOINT_FAILURE;
            }
            return write(static_cast<byte_sink*>(&self), buffers, count, async, error);
        }
    };
    for (const size_t fails_at : {0, 2, 4}) { // the writer's own calls
        failing sink;
        sink.fails_at = fails_at;
        pusher first{"first"}, second{"second"};
        WS_XML_WRITER_STREAM_OUTPUT output = sink.output();
        output.writeCallback = failing::write_or_fail;
        assert_ok(set_mtom_output(w, output.output));
        write_pushes(w, {&first, &second});
        assert_hr(WS_E_ENDPOINT_FAILURE, flush(w));
        assert_ok(flush(w));
        assert_string_equal(without_guid(sink.bytes).c_str(), two_pushes.c_str());
        assert_int_equal(first.calls, 1);
        assert_int_equal(second.calls, 1);
    }
}

void a_push_cannot_be_waited_for_unless_asked(void**) {
    xml_writer w;
    byte_sink sink;
    pusher only{"only"};
    only.later = true;
    assert_ok(to_mtom(w, sink));
    write_pushes(w, {&only});
    assert_hr(WS_E_INVALID_OPERATION, flush(w));
    assert_hr(WS_E_OBJECT_FAULTED, flush(w));
}

void parts_that_are_never_asked_for_are_dropped(void**) {
    pusher never{"never"};
    {
        xml_writer w;
        byte_sink sink;
        assert_ok(to_mtom(w, sink));
        write_pushes(w, {&never});
        assert_ok(to_mtom(w, sink));
        write_one_part(w);
        assert_ok(flush(w));
        assert_string_equal(without_guid(sink.bytes).c_str(), one_part.c_str());
        assert_ok(to_mtom(w, sink));
        write_pushes(w, {&never});
    }
    assert_int_equal(never.calls, 0);
}

// ---- asynchronously -------------------------------------------------------------------------------------------------

struct async_sink {
    std::string bytes;
    WS_ASYNC_CONTEXT pending{};
    int waits = 0;

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT* async,
                                  WS_ERROR*) {
        auto& self = *static_cast<async_sink*>(state);
        for (ULONG i = 0; i < count; ++i)
            self.bytes.append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
        if (async == nullptr) return S_OK; // from a push
        ++self.waits;
        self.pending = *async;
        return WS_S_ASYNC;
    }
    bool complete(HRESULT hr) {
        if (pending.callback == nullptr) return false;
        const WS_ASYNC_CONTEXT context = pending;
        pending = {};
        context.callback(hr, WS_SHORT_CALLBACK, context.callbackState);
        return true;
    }
};

struct outcome {
    HRESULT result = E_PENDING;
    int calls = 0;
    static void CALLBACK note(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        auto& self = *static_cast<outcome*>(state);
        self.result = hr;
        ++self.calls;
    }
};

void writes_and_pushes_one_after_another(void**) {
    xml_writer w;
    for (const bool first_later : {false, true})
        for (const bool second_later : {false, true}) {
            async_sink sink;
            pusher first{"first"}, second{"second"};
            first.later = first_later;
            second.later = second_later;
            const WS_XML_WRITER_STREAM_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, async_sink::write, &sink};
            assert_ok(set_mtom_output(w, output.output));
            write_pushes(w, {&first, &second});
            outcome done;
            const WS_ASYNC_CONTEXT context = {outcome::note, &done};
            assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &context, nullptr));
            int steps = 0;
            while (sink.complete(S_OK) || first.complete(S_OK) || second.complete(S_OK)) {
                ++steps;
                if (done.calls == 0) assert_hr(WS_E_INVALID_OPERATION, WsFlushWriter(w, 0, nullptr, nullptr));
            }
            assert_int_equal(done.calls, 1);
            assert_hr(S_OK, done.result);
            assert_int_equal(steps, 3 + first_later + second_later);
            assert_string_equal(without_guid(sink.bytes).c_str(), two_pushes.c_str());
            const WS_ASYNC_CONTEXT nothing = {outcome::note, &done};
            assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &nothing, nullptr));
            assert_true(sink.complete(S_OK));
            assert_int_equal(done.calls, 2);
        }
}

void asynchronous_failures(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    // The writer's own write, and then the push.
    for (const bool push_fails : {false, true}) {
        async_sink sink;
        pusher only{"first"};
        only.later = true;
        const WS_XML_WRITER_STREAM_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, async_sink::write, &sink};
        assert_ok(set_mtom_output(w, output.output));
        write_pushes(w, {&only});
        outcome done;
        const WS_ASYNC_CONTEXT context = {outcome::note, &done};
        assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &context, error.get()));
        if (push_fails) assert_true(sink.complete(S_OK));
        assert_true(push_fails ? only.complete(E_FAIL) : sink.complete(E_FAIL));
        assert_int_equal(done.calls, 1);
        assert_hr(E_FAIL, done.result);
        if (push_fails) {
            assert_hr(WS_E_OBJECT_FAULTED, WsFlushWriter(w, 0, &context, nullptr));
            continue;
        }
        sink.bytes.clear();
        assert_hr(WS_S_ASYNC, WsFlushWriter(w, 0, &context, nullptr));
        while (sink.complete(S_OK) || only.complete(S_OK)) {
        }
        assert_int_equal(done.calls, 2);
        assert_hr(S_OK, done.result);
        assert_true(sink.bytes.ends_with("\r\n\r\nfirst" + written_end));
    }
    assert_int_equal(string_count(error.get()), 0); // which failures of callbacks fill themselves
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_document_goes_before_the_parts),
        cmocka_unit_test(the_least_size_counts_the_parts),
        cmocka_unit_test(what_was_not_written_can_be_written_again),
        cmocka_unit_test(a_push_that_fails_breaks_the_package),
        cmocka_unit_test(the_stream_fails_between_pushes),
        cmocka_unit_test(a_push_cannot_be_waited_for_unless_asked),
        cmocka_unit_test(parts_that_are_never_asked_for_are_dropped),
        cmocka_unit_test(writes_and_pushes_one_after_another),
        cmocka_unit_test(asynchronous_failures),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
