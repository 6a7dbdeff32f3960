#include "core/async_execute.h"

#include "core/error.h"

#include <new>

namespace ws {
namespace {

// What the caller's WS_ASYNC_STATE holds while the series is under way. It is the caller's again, and may be gone, once
// a function has returned WS_S_ASYNC (a callback may already run on another thread) or the last one has ended.
struct series {
    WS_ASYNC_CONTEXT done;
    WS_ASYNC_OPERATION next;
    void* callback_state;
    WS_ERROR* error;
};
static_assert(sizeof(series) <= sizeof(WS_ASYNC_STATE) && alignof(series) <= alignof(WS_ASYNC_STATE));

void CALLBACK continue_series(HRESULT result, WS_CALLBACK_MODEL model, void* state);

// Calls one function after the other until one is under way or none follows.
HRESULT run(series& state, HRESULT result, WS_CALLBACK_MODEL model) noexcept {
    const WS_ASYNC_CONTEXT resume{continue_series, &state};
    const bool synchronous = state.done.callback == nullptr;
    while (state.next.function != nullptr) {
        const WS_ASYNC_FUNCTION function = std::exchange(state.next.function, nullptr);
        result =
            function(result, model, state.callback_state, &state.next, synchronous ? nullptr : &resume, state.error);
        if (result != WS_S_ASYNC) continue;
        if (!synchronous) return result;
        // It was told to wait. Nobody will ever hear of its end, so the next function hears of this.
        result = fail(from_handle<error>(state.error), WS_E_INVALID_OPERATION, message_id::async_without_context);
    }
    return result;
}

void CALLBACK continue_series(HRESULT result, WS_CALLBACK_MODEL model, void* state) {
    auto& running = *static_cast<series*>(state);
    const WS_ASYNC_CONTEXT done = running.done;
    result = run(running, result, model);
    if (result != WS_S_ASYNC) done.callback(result, model, done.callbackState);
}

} // namespace

HRESULT async_execute(WS_ASYNC_STATE& state, WS_ASYNC_FUNCTION first, WS_CALLBACK_MODEL model, void* callback_state,
                      const WS_ASYNC_CONTEXT* context, WS_ERROR* error) noexcept {
    auto* made =
        new (&state) series{context != nullptr ? *context : WS_ASYNC_CONTEXT{}, {first}, callback_state, error};
    return run(*made, S_OK, model);
}

} // namespace ws
