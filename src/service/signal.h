// What one coroutine waits for and another brings about, once: whoever is first, the end of the wait included, decides.
#pragma once

#include "io/task.h"

namespace ws {

class signal {
  public:
    explicit signal(io::loop& l) noexcept : loop_(l) {}
    signal(const signal&) = delete;
    signal& operator=(const signal&) = delete;

    // Before or while it is waited for. False: it was decided already.
    bool set(HRESULT how) noexcept {
        guard held(loop_.lock());
        if (is_set_) return false;
        is_set_ = true;
        result_ = how;
        // A wait whose time has come may not have gone on yet.
        if (waiting_ && waiting_->where == io::phase::local) loop_.finish_locked(*waiting_, WS_IO_OK);
        return true;
    }
    // Whether it was decided already, and how.
    bool is_set(HRESULT& how) noexcept {
        guard held(loop_.lock());
        if (is_set_) how = result_;
        return is_set_;
    }
    // For another use, when nobody waits.
    void clear() noexcept {
        guard held(loop_.lock());
        is_set_ = false;
    }

    class wait_operation final : public io::awaited {
      public:
        wait_operation(signal& s, uint64_t until) noexcept : signal_(s) { due = until; }
        [[nodiscard]] bool await_suspend(io::task::coroutine waiting) noexcept {
            continue_in(waiting);
            guard held(signal_.loop_.lock());
            if (signal_.is_set_) return false;
            signal_.waiting_ = this;
            signal_.loop_.start_local_locked(*this);
            return true;
        }
        [[nodiscard]] HRESULT await_resume() noexcept {
            guard held(signal_.loop_.lock());
            signal_.waiting_ = nullptr;
            if (!std::exchange(signal_.is_set_, true)) signal_.result_ = WS_E_OPERATION_TIMED_OUT;
            return signal_.result_;
        }

      private:
        signal& signal_;
    };

    // What it was set to, or WS_E_OPERATION_TIMED_OUT.
    [[nodiscard]] wait_operation wait(uint64_t until = io::never) noexcept { return {*this, until}; }

  private:
    io::loop& loop_;
    wait_operation* waiting_ = nullptr; // these under the loop's lock
    bool is_set_ = false;
    HRESULT result_ = S_OK;
};

} // namespace ws
