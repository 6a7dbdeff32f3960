// The two ways to run a task: to its end on the calling thread, or with a callback later.
#pragma once

#include "io/task.h"

namespace ws::io {

// Blocks. The calling thread drives the medium's loop while it waits.
[[nodiscard]] HRESULT run(medium over, task work, error* err = nullptr) noexcept;

// Starts; returns the result if the task ended meanwhile, else WS_S_ASYNC, and the callback is invoked once with it,
// on a thread of the pool. Fails with E_OUTOFMEMORY, and says so in `err`, before anything has started.
[[nodiscard]] HRESULT run_async(medium over, task work, const WS_ASYNC_CONTEXT& context, WS_CALLBACK_MODEL model,
                                error* err = nullptr) noexcept;

// As the caller's WS_ASYNC_CONTEXT asks.
[[nodiscard]] inline HRESULT run(medium over, task work, const WS_ASYNC_CONTEXT* context,
                                 WS_CALLBACK_MODEL model = WS_LONG_CALLBACK, error* err = nullptr) noexcept {
    return context ? run_async(over, std::move(work), *context, model, err) : run(over, std::move(work), err);
}

// Runs a task in the background on whichever thread drives that loop. It must own what it uses, run no user code and
// deal with its own failures.
void run_detached(loop& over, task work);
// The same on threads of the pool, where it may run user code; it begins on this one.
void run_in_pool(loop& over, task work);

} // namespace ws::io
