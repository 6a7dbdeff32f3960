// The right to do what only one coroutine at a time may: the others wait for it in their order. Allocates nothing.
#pragma once

#include "io/task.h"

namespace ws::io {

class turn {
  public:
    // Had until it goes out of scope.
    class hold {
      public:
        explicit hold(turn& of) noexcept : turn_(&of) {}
        hold(hold&& other) noexcept : turn_(std::exchange(other.turn_, nullptr)) {}
        hold& operator=(hold&&) = delete;
        ~hold() {
            if (turn_) turn_->pass_on();
        }

      private:
        turn* turn_;
    };

    class claim_operation final : public awaited {
      public:
        explicit claim_operation(turn& of) noexcept : turn_(of) {}
        bool await_suspend(task::coroutine waiting) noexcept {
            continue_in(waiting);
            loop& l = *loop::instance();
            guard held(l.lock());
            if (!std::exchange(turn_.taken_, true)) return false;
            turn_.waiting_.push(*this);
            l.start_local_locked(*this);
            return true;
        }
        [[nodiscard]] hold await_resume() const noexcept { return hold(turn_); }

      private:
        turn& turn_;
    };

    // The loop must have been started.
    [[nodiscard]] claim_operation claim() noexcept { return claim_operation(*this); }

  private:
    void pass_on() noexcept {
        loop& l = *loop::instance();
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
