// WsPushBytes and WsPullBytes: bytes that come from callbacks, at once or, for a part of an MTOM stream, at its end.
#include "xml/writer_callbacks.h"

#include "xml/writer_state.h"

#include <new>

namespace ws {
namespace {

// While it exists, the program's callback runs, and may not use the writer.
class callback_guard {
  public:
    explicit callback_guard(bool& flag) noexcept : flag_(flag) { flag_ = true; }
    callback_guard(const callback_guard&) = delete;
    callback_guard& operator=(const callback_guard&) = delete;
    ~callback_guard() { flag_ = false; }

  private:
    bool& flag_;
};

} // namespace

HRESULT expect_no_wait(HRESULT hr, error* err) noexcept {
    if (hr == WS_S_ASYNC) return fail(err, WS_E_INVALID_OPERATION, message_id::async_without_context);
    return SUCCEEDED(hr) ? S_OK : hr;
}

HRESULT call_pull(WS_PULL_BYTES_CALLBACK callback, void* state, BYTE* to, ULONG room, ULONG* count, error* err) {
    *count = 0;
    const HRESULT hr = expect_no_wait(callback(state, to, room, count, nullptr, to_handle(err)), err);
    if (hr == S_OK && *count > room) return fail(err, E_INVALIDARG, message_id::writer_bad_pull_size, {*count, room});
    return hr;
}

// Where the bytes can be a part of an MTOM package, or go on with one.
HRESULT xml_writer::state::open_part(bool* is_open, error* err) {
    *is_open = false;
    if (!writes_mtom() || !takes_nodes() || rest.what == remainder::bytes) return S_OK;
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = open_content(err);
    *is_open = hr == S_OK && mtom->takes_part();
    return hr;
}

// ---- pushing --------------------------------------------------------------------------------------------------------

HRESULT xml_writer::push_bytes(WS_PUSH_BYTES_CALLBACK callback, void* callback_state, error* err) {
    state& s = *state_;
    if (callback == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"callback"});
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    bool is_part;
    hr = s.open_part(&is_part, err);
    if (hr != S_OK) return hr;
    const mtom_encoder::push source = {callback, callback_state};
    // What is canonicalized must be known now.
    if (is_part && s.to == state::target::stream && !s.canonical) {
        s.mtom->add_push(source);
        return s.content_done(S_OK);
    }
    if (is_part) s.mtom->begin_part();
    return s.call_push(source, err);
}

HRESULT xml_writer::state::call_push(const mtom_encoder::push& source, error* err) {
    const callback_guard guard(calling_back);
    pushed = S_OK;
    const HRESULT hr = expect_no_wait(source.callback(source.state, write_pushed, this, nullptr, to_handle(err)), err);
    return hr == S_OK ? pushed : hr;
}

HRESULT CALLBACK xml_writer::state::write_pushed(void* self, const WS_BYTES* buffers, ULONG count,
                                                 const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    auto& s = *static_cast<state*>(self);
    ws::error* const err = from_handle<ws::error>(error);
    if (!s.calling_back) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_not_in_callback);
    if (count != 0 && buffers == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"buffers"});
    for (ULONG i = 0; i < count && s.pushed == S_OK; ++i) {
        if (buffers[i].length != 0 && buffers[i].bytes == nullptr)
            return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
        try {
            s.pushed = s.write_bytes(buffers[i].bytes, buffers[i].length, err);
        } catch (const std::bad_alloc&) {
            s.pushed = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
    }
    return s.pushed;
}

// ---- pulling --------------------------------------------------------------------------------------------------------

HRESULT xml_writer::pull_bytes(WS_PULL_BYTES_CALLBACK callback, void* callback_state, error* err) {
    state& s = *state_;
    if (callback == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"callback"});
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    bool is_part;
    hr = s.open_part(&is_part, err);
    if (hr != S_OK) return hr;
    const callback_guard guard(s.calling_back);
    if (is_part && !s.canonical) return s.content_done(s.mtom->pull(callback, callback_state, err));
    if (is_part) s.mtom->begin_part();
    return s.pull(callback, callback_state, err);
}

// In blocks that are full but for the last one, however little the callback provides at a time.
HRESULT xml_writer::state::pull(WS_PULL_BYTES_CALLBACK callback, void* callback_state, error* err) {
    BYTE block[4096 * base64_group];
    for (bool more = true; more;) {
        ULONG filled = 0;
        while (more && filled != sizeof(block)) {
            ULONG count;
            const HRESULT hr = call_pull(callback, callback_state, block + filled, sizeof(block) - filled, &count, err);
            if (hr != S_OK) return hr;
            filled += count;
            more = count != 0;
        }
        const HRESULT hr = write_bytes(block, filled, err);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
