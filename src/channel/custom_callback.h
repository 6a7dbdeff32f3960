// Calls of the callbacks that a program puts in place of parts of a channel or listener.
#pragma once

#include "channel/in_callback.h"
#include "io/task.h"

#include <optional>

#include <exception>

namespace ws {

// What a callback threw: it failed, and nothing of it goes through the library's frames.
[[nodiscard]] HRESULT callback_threw(const char* name, const char* what, error* err) noexcept;

// The result of a program's code, which may throw.
template <class Call>
[[nodiscard]] HRESULT contain(const char* name, error* err, Call&& call) noexcept {
    try {
        return call();
    } catch (const std::bad_alloc&) {
        return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    } catch (const std::exception& thrown) {
        return callback_threw(name, thrown.what(), err);
    } catch (...) {
        return callback_threw(name, "of a type that is no std::exception", err);
    }
}

// A callback's result, when the caller waits for it. WS_S_ASYNC is none then: nobody would ever hear of the end.
[[nodiscard]] HRESULT check_waited(HRESULT hr, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
// For what the program left null: it can be done without as long as nobody needs it.
[[nodiscard]] HRESULT callback_missing(const char* name, error* err) noexcept;

template <class Callback, class... Arguments>
[[nodiscard]] HRESULT call_back(Callback callback, const char* name, error* err, Arguments... arguments) noexcept {
    if (!callback) return callback_missing(name, err);
    return contain(name, err, [&] { return callback(arguments..., to_handle(err)); });
}
// One that has no say.
template <class Callback>
void call_to_free(Callback callback, const char* name, void* instance) noexcept {
    (void)contain(name, nullptr, [&] {
        callback(instance);
        return S_OK;
    });
}

// Properties that the object itself knows.
[[nodiscard]] HRESULT tell_instance(void* instance, const char* name, void* value, ULONG size, error* err) noexcept;

// A step of a longer operation that is a callback's to do. Awaited for its result.
//
// An operation that blocks its caller has the callback block too. One that ends with a callback gives it a
// WS_ASYNC_CONTEXT, which may be called on any thread: the operation goes on with a thread of the pool.
template <class... Arguments>
class callback_step final : public io::awaited {
  public:
    using function = HRESULT(CALLBACK*)(Arguments..., const WS_ASYNC_CONTEXT*, WS_ERROR*);

    callback_step(io::loop& l, function f, const char* name, error* err, Arguments... arguments) noexcept
        : callback_step(nullptr, l, f, name, err, arguments...) {}
    // `of`: whose callback it is, for in_callback.
    callback_step(const void* of, io::loop& l, function f, const char* name, error* err,
                  Arguments... arguments) noexcept
        : of_(of), loop_(l), function_(f), name_(name), error_(err), arguments_(arguments...) {}

    [[nodiscard]] bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        if (!function_) return ended_with(callback_missing(name_, error_));
        if (!home->needs_pool()) return ended_with(check_waited(call(nullptr), nullptr, error_));
        const HRESULT hr = call_in_pool();
        if (hr != WS_S_ASYNC) return ended_with(hr);
        guard held(loop_.lock());
        if (done_) return false;
        waits_ = true;
        loop_.start_local_locked(*this);
        return true;
    }
    [[nodiscard]] HRESULT await_resume() const noexcept { return result_; }

  private:
    bool ended_with(HRESULT hr) noexcept {
        result_ = hr;
        return false;
    }
    HRESULT call_in_pool() noexcept {
        const WS_ASYNC_CONTEXT context{on_done, this};
        const io::loop::absence here(loop_);
        return call(&context);
    }
    HRESULT call(const WS_ASYNC_CONTEXT* context) noexcept {
        const in_callback here(of_);
        return contain(name_, error_, [&] {
            return std::apply([&](Arguments... all) { return function_(all..., context, to_handle(error_)); },
                              arguments_);
        });
    }
    // Perhaps while the callback is still on its way back.
    static void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        auto& step = *static_cast<callback_step*>(state);
        guard held(step.loop_.lock());
        step.result_ = hr;
        step.done_ = true;
        if (step.waits_) step.loop_.finish_locked(step, WS_IO_OK);
    }

    const void* const of_;
    io::loop& loop_;
    const function function_;
    const char* const name_;
    error* const error_;
    const std::tuple<Arguments...> arguments_;
    HRESULT result_ = E_UNEXPECTED;
    bool done_ = false; // these two under the loop's lock
    bool waits_ = false;
};

// Callbacks that never go on in the background, or a few of them. Awaited for their result.
template <class Calls>
class user_code {
  public:
    user_code(io::loop& l, Calls calls) noexcept : loop_(l), calls_(std::move(calls)) {}
    bool await_ready() const noexcept { return false; }
    [[nodiscard]] bool await_suspend(io::task::coroutine waiting) {
        std::optional<io::loop::absence> here;
        if (waiting.promise().home->needs_pool()) here.emplace(loop_);
        try {
            result_ = calls_();
        } catch (const std::bad_alloc&) {
            result_ = E_OUTOFMEMORY;
        }
        return false;
    }
    [[nodiscard]] HRESULT await_resume() const noexcept { return result_; }

  private:
    io::loop& loop_;
    Calls calls_;
    HRESULT result_ = E_UNEXPECTED;
};

} // namespace ws
