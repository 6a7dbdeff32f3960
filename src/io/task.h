// An operation of the API, written once: a coroutine that ends with an HRESULT. It starts when it is awaited or run,
// and continues wherever its root's executor has it.
#pragma once

#include "core/error.h"
#include "io/loop.h"

#include <coroutine>
#include <exception>
#include <new>
#include <utility>

namespace ws::io {

class task {
  public:
    struct promise_type;
    using coroutine = std::coroutine_handle<promise_type>;

    // What runs the outermost task; told once when that has ended, after which it may destroy the task.
    class root {
      public:
        virtual void finished() noexcept = 0;

      protected:
        ~root() = default;
    };

    struct promise_type {
        // From the coroutine's parameters: one of them may be the caller's WS_ERROR.
        template <class... Parameters>
        explicit promise_type(const Parameters&... parameters) noexcept {
            (remember(parameters), ...);
        }

        executor* home = nullptr;
        HRESULT result = E_UNEXPECTED;
        std::coroutine_handle<> continuation;
        root* outermost = nullptr;

        task get_return_object() noexcept { return task(coroutine::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        void return_value(HRESULT hr) noexcept { result = hr; }
        // Only lack of memory is thrown below the API.
        void unhandled_exception() noexcept { result = fail(err, E_OUTOFMEMORY, message_id::out_of_memory); }

        struct last_suspend {
            bool await_ready() noexcept { return false; }
            std::coroutine_handle<> await_suspend(coroutine ended) noexcept {
                promise_type& promise = ended.promise();
                if (promise.continuation) return promise.continuation;
                promise.outermost->finished();
                return std::noop_coroutine();
            }
            void await_resume() noexcept {}
        };
        last_suspend final_suspend() noexcept { return {}; }

      private:
        void remember(error* e) noexcept { err = e; }
        template <class Other>
        void remember(const Other&) noexcept {}

        error* err = nullptr;
    };

    // One with nothing to do, which needs no coroutine.
    [[nodiscard]] static task ended(HRESULT hr) noexcept { return task(nullptr, hr); }

    task(task&& other) noexcept : coroutine_(std::exchange(other.coroutine_, nullptr)), ended_(other.ended_) {}
    task& operator=(task&& other) noexcept {
        std::swap(coroutine_, other.coroutine_);
        std::swap(ended_, other.ended_);
        return *this;
    }
    ~task() {
        if (coroutine_) coroutine_.destroy();
    }

    void start(executor& home, root& outermost) noexcept {
        if (!coroutine_) return outermost.finished();
        coroutine_.promise().home = &home;
        coroutine_.promise().outermost = &outermost;
        coroutine_.resume();
    }
    HRESULT result() const noexcept { return coroutine_ ? coroutine_.promise().result : ended_; }

    auto operator co_await() && noexcept {
        struct awaiter {
            const task& child;
            bool await_ready() noexcept { return !child.coroutine_; }
            std::coroutine_handle<> await_suspend(coroutine parent) noexcept {
                promise_type& promise = child.coroutine_.promise();
                promise.home = parent.promise().home;
                promise.continuation = parent;
                return child.coroutine_;
            }
            HRESULT await_resume() noexcept { return child.result(); }
        };
        return awaiter{*this};
    }

  private:
    explicit task(coroutine c, HRESULT hr = E_UNEXPECTED) noexcept : coroutine_(c), ended_(hr) {}

    coroutine coroutine_;
    HRESULT ended_; // without a coroutine
};

// An operation that a coroutine awaits. Derived classes say how it starts and what it gives.
class awaited : public operation {
  public:
    bool await_ready() const noexcept { return false; }

  protected:
    void continue_in(task::coroutine waiting) noexcept {
        waiting_ = waiting;
        home = waiting.promise().home;
        resume = [](operation& op) { static_cast<awaited&>(op).waiting_.resume(); };
    }

  private:
    std::coroutine_handle<> waiting_;
};

// Awaits a local operation: something that another thread finishes, or a moment in time.
class local_operation : public awaited {
  public:
    explicit local_operation(loop& l) noexcept : loop_(l) {}
    void await_suspend(task::coroutine waiting) noexcept {
        continue_in(waiting);
        loop_.start_local(*this);
    }
    HRESULT await_resume() const noexcept { return status == WS_IO_CANCELED ? cancel_reason : S_OK; }

  private:
    loop& loop_;
};

// Goes on where the coroutine is at home, from a thread that has something else to do.
class go_home final : public awaited {
  public:
    explicit go_home(loop& l) noexcept : loop_(l) {}
    void await_suspend(task::coroutine waiting) noexcept {
        continue_in(waiting);
        guard held(loop_.lock());
        loop_.start_local_locked(*this);
        loop_.finish_locked(*this, WS_IO_OK);
    }
    void await_resume() const noexcept {}

  private:
    loop& loop_;
};

} // namespace ws::io
