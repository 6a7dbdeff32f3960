// A stream's writer hands out what it has; and an MTOM package's parts when the document is whole.
#include "xml/writer_callbacks.h"
#include "xml/writer_state.h"

#include <new>

namespace ws {

HRESULT xml_writer::flush(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err) {
    state& s = *state_;
    const HRESULT hr = s.idle(err);
    if (hr != S_OK) return hr;
    if (s.flush.is_broken) return fail(err, WS_E_OBJECT_FAULTED, message_id::writer_package_broken);
    const bool ends = s.is_package_due();
    if (s.to != state::target::stream || s.out.size() + (ends ? s.mtom->rest_size() : 0) < min_size) return S_OK;
    if (ends) {
        s.mtom->close();
        s.flush.source = s.mtom->add_run();
        s.where = state::place::ended;
    }
    s.flush.done = async != nullptr ? *async : WS_ASYNC_CONTEXT{};
    s.flush.err = err;
    s.flushing = true;
    undo_unless_done undo([&] { s.flushing = false; });
    const HRESULT flushed = s.continue_flush(async != nullptr);
    undo.done();
    return flushed;
}

HRESULT xml_writer::state::continue_flush(bool async) {
    const WS_ASYNC_CONTEXT ours = {step_done, this};
    const WS_ASYNC_CONTEXT* const context = async ? &ours : nullptr;
    WS_ERROR* const error = to_handle(flush.err);
    for (bool more = true; more;) {
        HRESULT hr = S_OK;
        switch (flush.step) {
        case pending_flush::write: {
            WS_BUFFERS buffers = out.buffers();
            WS_BYTES nothing{};
            if (buffers.buffers == nullptr) buffers.buffers = &nothing;
            hr = write_callback(write_callback_state, buffers.buffers, buffers.bufferCount, context, error);
            break;
        }
        case pending_flush::push: {
            const mtom_encoder::push source = flush.source;
            hr = source.callback(source.state, write_callback, write_callback_state, context, error);
            if (!async) hr = expect_no_wait(hr, flush.err);
            break;
        }
        case pending_flush::next_run:
            flush.source = mtom->add_run();
            break;
        }
        if (hr == WS_S_ASYNC && async) return hr;
        hr = finish_step(hr, &more);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

// What was not written can be flushed again; but a callback that pushes bytes is called once.
HRESULT xml_writer::state::finish_step(HRESULT hr, bool* more) noexcept {
    *more = false;
    if (hr != S_OK) {
        flushing = false;
        flush.is_broken = flush.step == pending_flush::push;
        return hr;
    }
    switch (flush.step) {
    case pending_flush::write:
        has_flushed = has_flushed || !out.empty();
        // A stream's trim size is documented to hold between flushes, too.
        out.clear(properties.buffer_trim_size);
        *more = flush.source.callback != nullptr;
        if (*more) flush.step = pending_flush::push;
        break;
    case pending_flush::push:
        flush.step = pending_flush::next_run;
        *more = true;
        break;
    case pending_flush::next_run:
        flush.step = pending_flush::write;
        *more = true;
        break;
    }
    flushing = *more;
    return S_OK;
}

void CALLBACK xml_writer::state::step_done(HRESULT hr, WS_CALLBACK_MODEL model, void* self) {
    auto& s = *static_cast<state*>(self);
    const WS_ASYNC_CONTEXT caller = s.flush.done;
    try {
        bool more;
        hr = s.finish_step(hr, &more);
        if (more) hr = s.continue_flush(true);
        if (more && hr == WS_S_ASYNC) return;
    } catch (const std::bad_alloc&) {
        s.flushing = false;
        hr = fail(s.flush.err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    caller.callback(hr, model, caller.callbackState);
}

} // namespace ws
