// One thing that is waited for: an operation of the backend, or a local one that another thread finishes.
#pragma once

#include "core/platform.h"
#include "io/backend.h"
#include "io/deadlines.h"

namespace ws::io {

class endpoint;
class executor;

enum class phase : uint8_t { idle, local, pending, completed };

struct operation : ws_io_op, deadline {
    operation() : ws_io_op{} {}
    operation(const operation&) = delete;
    operation& operator=(const operation&) = delete;

    executor* home = nullptr;             // where it continues
    void (*resume)(operation&) = nullptr; // what happens there
    HRESULT cancel_reason = S_OK;         // set before a completion with WS_IO_CANCELED
    endpoint* stream = nullptr;           // of a write or shutdown, which ends early only together with its stream
    phase where = phase::idle;            // the rest is the loop's, under its lock
    bool canceling = false;
    operation* queue_next = nullptr;
    operation* cancel_next = nullptr;
    operation* cancel_before = nullptr;
    ws_io_op cancel_request{};
};

// First in, first out; linked through the operations.
class operation_queue {
  public:
    bool empty() const noexcept { return first_ == nullptr; }

    void push(operation& op) noexcept {
        op.queue_next = nullptr;
        (last_ ? last_->queue_next : first_) = &op;
        last_ = &op;
    }

    operation* pop() noexcept {
        operation* op = first_;
        if (op) first_ = op->queue_next;
        if (!first_) last_ = nullptr;
        return op;
    }

    bool remove(operation& op) noexcept {
        operation* before = nullptr;
        for (operation* at = first_; at; before = at, at = at->queue_next) {
            if (at != &op) continue;
            (before ? before->queue_next : first_) = op.queue_next;
            if (last_ == &op) last_ = before;
            return true;
        }
        return false;
    }

    // Moves all of `other` to the end of this one, however many there are.
    void splice(operation_queue& other) noexcept {
        if (other.empty()) return;
        (last_ ? last_->queue_next : first_) = other.first_;
        last_ = other.last_;
        other.first_ = other.last_ = nullptr;
    }

  private:
    operation* first_ = nullptr;
    operation* last_ = nullptr;
};

// Where completed operations continue.
class executor {
  public:
    // With the loop's lock held: queue the operation, and see that somebody comes for it.
    virtual void post(operation& op) noexcept = 0;
    // Whether a thread of the pool has to drive the loop for this executor's operations.
    virtual bool needs_pool() const noexcept = 0;

  protected:
    ~executor() = default;
};

} // namespace ws::io
