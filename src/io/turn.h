// The right to do what only one coroutine at a time may: the others wait for it in their order. Allocates nothing.
#pragma once

#include "io/task.h"

namespace ws::io {

class turn {
  public:
    // Had until it goes out of scope.
    class hold {
      public:
        hold(turn& of, loop& l) noexcept : turn_(&of), loop_(l) {}
        hold(hold&& other) noexcept : turn_(std::exchange(other.turn_, nullptr)), loop_(other.loop_) {}
        hold& operator=(hold&&) = delete;
        ~hold() {
            if (turn_) turn_->pass_on(loop_);
        }

      private:
        turn* turn_;
        loop& loop_;
    };

    class claim_operation final : public awaited {
      public:
        claim_operation(turn& of, loop& l) noexcept : turn_(of), loop_(l) {}
        bool await_suspend(task::coroutine waiting) noexcept {
            continue_in(waiting);
            guard held(loop_.lock());
            if (!std::exchange(turn_.taken_, true)) return false;
            turn_.waiting_.push(*this);
            loop_.start_local_locked(*this);
            return true;
        }
        [[nodiscard]] hold await_resume() const noexcept { return hold(turn_, loop_); }

      private:
        turn& turn_;
        loop& loop_;
    };

    // All who claim it run on the same loop.
    [[nodiscard]] claim_operation claim(loop& l) noexcept { return claim_operation(*this, l); }

  private:
    void pass_on(loop& l) noexcept {
        guard held(l.lock());
        if (operation* next = waiting_.pop())
            l.finish_locked(*next, WS_IO_OK);
        else
            taken_ = false;
    }

    operation_queue waiting_; // under the loop's lock, as `taken_`
    bool taken_ = false;
};

} // namespace ws::io
