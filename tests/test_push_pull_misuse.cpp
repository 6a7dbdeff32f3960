// WsPushBytes and WsPullBytes where they fail: quotas, calls out of place, callbacks that fail or misbehave.
#include "support/push_pull.h"

using namespace test;

namespace {

// ---- quotas ---------------------------------------------------------------------------------------------------------

void no_more_than_is_allowed(void**) {
    const error_ptr error = make_error();
    const auto names = [&](const char* property) {
        assert_true(error_string(error.get(), 0).find(property) != std::string::npos);
        WsResetError(error.get());
    };
    for (const ULONG quota : {1, 100, 5000, 65536})
        for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
            for (int more = -1; more <= 1; ++more) {
                xml_writer w;
                mtom_output how;
                how.max_inline = 0;
                writer_properties properties = room;
                properties.push_back(property(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, quota));
                assert_ok(to_mtom(w, how, properties));
                assert_ok(w.start("a"));
                const std::string all(quota + static_cast<ULONG>(more), 'x');
                source bytes({all});
                assert_hr(more > 0 ? WS_E_QUOTA_EXCEEDED : S_OK, from(w, bytes, error.get()));
                if (more > 0) names("WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE");
                if (more > 0 && from == bytes_from(pull)) {
                    // Nothing was kept of it.
                    source fewer({std::string(quota, 'y')});
                    assert_ok(pull(w, fewer));
                    assert_ok(w.end());
                    assert_true(w.bytes().find(std::string(quota, 'y') + written_end) != std::string::npos);
                }
            }
    // What is pushed to a stream is not kept.
    xml_writer w;
    byte_sink sink;
    source bytes({std::string(100000, 'x')});
    assert_ok(to_mtom(w, sink));
    assert_ok(w.start("a"));
    assert_ok(push(w, bytes));
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_true(sink.bytes.find(std::string(100000, 'x')) != std::string::npos);

    const ULONG least = 20;
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)}) {
        source too_many({std::string(18, 'x')});
        assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, least)}));
        assert_ok(w.start("a"));
        assert_hr(WS_E_QUOTA_EXCEEDED, from(w, too_many, error.get()));
        names("WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE");
    }
}

// ---- misuse ---------------------------------------------------------------------------------------------------------

void where_bytes_cannot_be(void**) {
    source bytes({"x"});
    const error_ptr error = make_error();
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)}) {
        xml_writer w;
        assert_hr(WS_E_INVALID_OPERATION, from(w, bytes, error.get())); // no output
        assert_hr(E_INVALIDARG, from(nullptr, bytes, error.get()));
        bytes.pieces = {"x"};
        assert_ok(w.to_text());
        assert_hr(WS_E_INVALID_FORMAT, from(w, bytes, error.get())); // outside of all elements
        bytes.pieces = {"x"};
        assert_ok(to_mtom(w));
        assert_hr(WS_E_INVALID_FORMAT, from(w, bytes, error.get()));
        bytes.pieces = {"x"};
        assert_true(string_count(error.get()) != 0);
    }
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a"));
    assert_hr(E_INVALIDARG, WsPushBytes(w, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsPullBytes(w, nullptr, nullptr, nullptr));
}

HRESULT CALLBACK boast(void*, void*, ULONG most, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *count = most + 1;
    return S_OK;
}

HRESULT CALLBACK forget(void*, void*, ULONG, ULONG*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

HRESULT CALLBACK nonsense(void*, WS_WRITE_CALLBACK write, void* state, const WS_ASYNC_CONTEXT*, WS_ERROR* e) {
    const WS_BYTES bad = {3, nullptr}, empty = {0, nullptr};
    if (write(state, &empty, 1, nullptr, e) != S_OK || write(state, nullptr, 0, nullptr, e) != S_OK) return E_FAIL;
    if (write(state, nullptr, 1, nullptr, e) != E_INVALIDARG) return E_FAIL;
    return write(state, &bad, 1, nullptr, e);
}

HRESULT CALLBACK hide(void* seen, WS_WRITE_CALLBACK write, void* state, const WS_ASYNC_CONTEXT*, WS_ERROR* e) {
    char many[100] = {};
    const WS_BYTES bytes = {sizeof(many), reinterpret_cast<BYTE*>(many)}, few = {1, bytes.bytes};
    static_cast<HRESULT*>(seen)[0] = write(state, &bytes, 1, nullptr, e);
    static_cast<HRESULT*>(seen)[1] = write(state, &few, 1, nullptr, e);
    return S_OK;
}

void callbacks_that_fail(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    const auto to_each = [&](bool mtom) {
        assert_ok(mtom ? to_mtom(w) : w.to_text());
        assert_ok(w.start("a"));
    };
    for (const bool mtom : {false, true})
        for (const bytes_from from : {bytes_from(push), bytes_from(pull)})
            for (const HRESULT result : {E_FAIL, WS_E_ENDPOINT_FAILURE, E_OUTOFMEMORY}) {
                to_each(mtom);
                source bytes({"some"});
                bytes.result = result;
                assert_hr(result, from(w, bytes, error.get()));
                // The writer can be used, and the callback is forgotten.
                const int calls = bytes.calls;
                assert_ok(w.end());
                assert_false(w.bytes().empty());
                assert_int_equal(bytes.calls, calls);
            }
    // Nothing can be waited for.
    for (const bytes_from from : {bytes_from(push), bytes_from(pull)}) {
        to_each(false);
        source bytes({});
        bytes.result = WS_S_ASYNC;
        WsResetError(error.get());
        assert_hr(WS_E_INVALID_OPERATION, from(w, bytes, error.get()));
        assert_true(string_count(error.get()) != 0);
    }
    to_each(false);
    assert_hr(E_INVALIDARG, WsPullBytes(w, boast, nullptr, error.get()));
    assert_ok(WsPullBytes(w, forget, nullptr, nullptr)); // no count is none
    assert_hr(E_INVALIDARG, WsPushBytes(w, nonsense, nullptr, error.get()));
}

// A failure that the callback hides is one.
void failed_writes_are_not_forgotten(void**) {
    xml_writer w;
    const ULONG least = 20;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, least)}));
    assert_ok(w.start("a"));
    HRESULT seen[2] = {};
    assert_hr(WS_E_QUOTA_EXCEEDED, WsPushBytes(w, hide, seen, nullptr));
    assert_hr(WS_E_QUOTA_EXCEEDED, seen[0]);
    assert_hr(WS_E_QUOTA_EXCEEDED, seen[1]);
}

struct meddler {
    WS_XML_WRITER* writer;
    HRESULT results[5];
    WS_WRITE_CALLBACK write;
    void* state;

    void meddle() {
        const WS_XML_STRING name = xml("b"), ns = xml("");
        WS_BYTES bytes{};
        results[0] = WsWriteStartElement(writer, nullptr, &name, &ns, nullptr);
        results[1] = WsWriteBytes(writer, "x", 1, nullptr);
        results[2] = WsFlushWriter(writer, 0, nullptr, nullptr);
        results[3] = WsSetOutput(writer, nullptr, nullptr, nullptr, 0, nullptr);
        results[4] = WsGetWriterProperty(writer, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof(bytes), nullptr);
    }
    static HRESULT CALLBACK push(void* self, WS_WRITE_CALLBACK write, void* state, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        static_cast<meddler*>(self)->write = write;
        static_cast<meddler*>(self)->state = state;
        static_cast<meddler*>(self)->meddle();
        return S_OK;
    }
    static HRESULT CALLBACK pull(void* self, void*, ULONG, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        static_cast<meddler*>(self)->meddle();
        *count = 0;
        return S_OK;
    }
};

void callbacks_may_not_use_the_writer(void**) {
    xml_writer w;
    for (const bool mtom : {false, true})
        for (const bool pulls : {false, true}) {
            assert_ok(mtom ? to_mtom(w) : w.to_text());
            assert_ok(w.start("a"));
            meddler state{w, {}, nullptr, nullptr};
            assert_ok(pulls ? WsPullBytes(w, meddler::pull, &state, nullptr)
                            : WsPushBytes(w, meddler::push, &state, nullptr));
            for (const HRESULT hr : state.results)
                assert_hr(WS_E_INVALID_OPERATION, hr);
            if (pulls) continue;
            // Nor may they write when they have returned.
            const WS_BYTES late = {1, reinterpret_cast<BYTE*>(const_cast<char*>("x"))};
            assert_hr(WS_E_INVALID_OPERATION, state.write(state.state, &late, 1, nullptr, nullptr));
            assert_ok(w.end());
            assert_int_equal(w.bytes().find("<a>x"), std::string::npos);
        }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(no_more_than_is_allowed),
        cmocka_unit_test(where_bytes_cannot_be),
        cmocka_unit_test(callbacks_that_fail),
        cmocka_unit_test(failed_writes_are_not_forgotten),
        cmocka_unit_test(callbacks_may_not_use_the_writer),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
