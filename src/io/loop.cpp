// Operations on their way: started, canceled, completed, and who drives the loop meanwhile. The pool is in pool.cpp.
#include "io/loop.h"

#include "io/endpoint.h"

#ifndef _WIN32
#include <time.h>
#endif

namespace ws::io {

uint64_t now_ms() noexcept {
#ifdef _WIN32
    return GetTickCount64();
#else
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<uint64_t>(now.tv_sec) * 1000 + static_cast<uint64_t>(now.tv_nsec) / 1000000;
#endif
}

loop::loop(const ws_io_backend& backend) noexcept : backend_(&backend), pool_(*this), detached_(*this) {}

bool loop::open() noexcept {
    object_ = backend_->open_loop();
    return object_ != 0;
}

// --- starting and ending operations

static ws_io_op* op_at(uint64_t address) noexcept {
    return reinterpret_cast<ws_io_op*>(static_cast<uintptr_t>(address));
}

void loop::submit(ws_io_op& op) noexcept {
    op.next = 0;
    if (last_submission_)
        last_submission_->next = reinterpret_cast<uintptr_t>(&op);
    else
        first_submission_ = &op;
    last_submission_ = &op;
}

void loop::begin(operation& op, phase where) noexcept {
    op.where = where;
    op.cancel_reason = S_OK;
    op.canceling = false;
    if (op.due != never) deadlines_.insert(op);
    if (op.home->needs_pool()) ++pool_pending_;
}

void loop::start_locked(operation& op) noexcept {
    begin(op, phase::pending);
    submit(op);
    if (driving_)
        interrupt();
    else if (pool_should_drive())
        find_driver();
}

void loop::start_local_locked(operation& op) noexcept {
    begin(op, phase::local);
    if (op.due != never && driving_) interrupt();
    if (pool_should_drive()) find_driver();
}

void loop::start(operation& op) noexcept {
    guard held(mutex_);
    start_locked(op);
}

void loop::start_local(operation& op) noexcept {
    guard held(mutex_);
    start_local_locked(op);
}

void loop::completed(operation& op) noexcept {
    if (op.armed) deadlines_.remove(op);
    if (op.canceling) unlink_cancel(op);
    if (op.home->needs_pool()) --pool_pending_;
    op.where = phase::completed;
    if (op.status == WS_IO_CANCELED && op.cancel_reason == S_OK) op.cancel_reason = WS_E_OPERATION_ABORTED;
    op.home->post(op);
}

void loop::finish_locked(operation& op, ws_io_status status) noexcept {
    op.status = status;
    completed(op);
}

void loop::finish(operation& op, ws_io_status status) noexcept {
    guard held(mutex_);
    finish_locked(op, status);
}

// --- cancellation: time-out, abort, abandon and reset all come this way

// Takes back what the backend was not given yet.
bool loop::unsubmit(operation& op) noexcept {
    ws_io_op* before = nullptr;
    for (ws_io_op* at = first_submission_; at; before = at, at = op_at(at->next)) {
        if (at != &op) continue;
        if (before)
            before->next = op.next;
        else
            first_submission_ = op_at(op.next);
        if (last_submission_ == at) last_submission_ = before;
        return true;
    }
    return false;
}

void loop::cancel_locked(operation& op, HRESULT reason) noexcept {
    if (op.where == phase::local || (op.where == phase::pending && !op.stream && unsubmit(op))) {
        op.cancel_reason = reason;
        finish_locked(op, WS_IO_CANCELED);
    } else if (op.where == phase::pending && !op.canceling) {
        op.canceling = true;
        op.cancel_reason = reason;
        if (op.stream) return op.stream->close_locked(WS_E_OBJECT_FAULTED);
        op.cancel_before = nullptr;
        op.cancel_next = cancels_;
        if (cancels_) cancels_->cancel_before = &op;
        cancels_ = &op;
        interrupt();
    }
}

void loop::cancel(operation& op, HRESULT reason) noexcept {
    guard held(mutex_);
    cancel_locked(op, reason);
}

void loop::unlink_cancel(operation& op) noexcept {
    if (op.cancel_next) op.cancel_next->cancel_before = op.cancel_before;
    if (op.cancel_before)
        op.cancel_before->cancel_next = op.cancel_next;
    else if (cancels_ == &op)
        cancels_ = op.cancel_next;
    op.cancel_next = op.cancel_before = nullptr;
}

void loop::abort_all_locked(operation_queue& local) noexcept {
    if (local.empty()) return;
    aborted_.splice(local);
    if (driving_)
        interrupt();
    else
        find_driver();
}

// A few at a time, so that nobody waits long for the lock behind ten thousand of them.
void loop::abort_some() noexcept {
    for (int i = 0; i < 64; ++i) {
        operation* op = aborted_.pop();
        if (!op) return;
        op->cancel_reason = WS_E_OPERATION_ABORTED;
        finish_locked(*op, WS_IO_CANCELED);
    }
}

void loop::expire() noexcept {
    if (!deadlines_.first()) return;
    const uint64_t now = now_ms();
    while (deadline* soonest = deadlines_.first()) {
        if (soonest->due > now) return;
        deadlines_.remove(*soonest);
        cancel_locked(static_cast<operation&>(*soonest), WS_E_OPERATION_TIMED_OUT);
    }
}

// --- driving

uint64_t loop::take_submissions() noexcept {
    for (operation* op = cancels_; op;) {
        operation* next = op->cancel_next;
        op->cancel_next = op->cancel_before = nullptr;
        op->cancel_request.code = WS_IO_CANCEL;
        op->cancel_request.target = reinterpret_cast<uintptr_t>(static_cast<ws_io_op*>(op));
        submit(op->cancel_request);
        op = next;
    }
    cancels_ = nullptr;
    const auto list = reinterpret_cast<uintptr_t>(first_submission_);
    first_submission_ = last_submission_ = nullptr;
    return list;
}

void loop::take_completions(uint64_t list) noexcept {
    for (ws_io_op* at = op_at(list); at;) {
        ws_io_op* next = op_at(at->next);
        completed(static_cast<operation&>(*at));
        at = next;
    }
}

void loop::poll(guard& held, bool may_wait, bool on_pool) noexcept {
    ++drives_;
    int64_t timeout = may_wait ? -1 : 0;
    if (may_wait && deadlines_.first()) {
        const uint64_t now = now_ms();
        const uint64_t due = deadlines_.first()->due;
        timeout = due > now ? static_cast<int64_t>(due - now) : 0;
    }
    const uint64_t submissions = take_submissions();
    driving_ = polling_ = true;
    driver_of_pool_ = on_pool;
    woken_ = false;
    held.unlock();
    const uint64_t done = backend_->run(object_, submissions, timeout);
    held.lock();
    polling_ = false;
    take_completions(done);
    expire();
    driving_ = false;
}

void loop::run_detached(guard& held) noexcept {
    operation* op = detached_.ready.pop();
    held.unlock();
    op->resume(*op);
    held.lock();
}

void loop::step(guard& held, bool may_wait, bool on_pool) noexcept {
    if (!aborted_.empty())
        abort_some();
    else if (!detached_.ready.empty())
        run_detached(held);
    else
        poll(held, may_wait, on_pool);
}

// Makes the driving thread come back from the backend and look again.
void loop::interrupt() noexcept {
    if (!polling_ || woken_) return;
    woken_ = true;
    backend_->wake(object_);
}

// Nobody drives: whoever waits longest shall, or else the pool if it has to.
void loop::find_driver() noexcept {
    if (followers_)
        followers_->wake_.signal();
    else if (pool_pending_ > 0 && pool_idle_ > 0 && !is_home())
        pool_wake_.signal();
}

void loop::flush() noexcept {
    guard held(mutex_);
    if (driving_ || (!first_submission_ && !cancels_)) return;
    // Under Wine a server's end takes milliseconds: who only wants it begun need not see it through.
    if (pool_idle_ > 0) return pool_wake_.signal();
    poll(held, false, false);
    find_driver();
}

// --- blocked threads

void waiter::post(operation& op) noexcept {
    ready_.push(op);
    if (following_)
        wake_.signal();
    else
        loop_.interrupt();
}

void loop::follow(guard& held, waiter& w) noexcept {
    w.before_ = last_follower_;
    w.next_ = nullptr;
    (last_follower_ ? last_follower_->next_ : followers_) = &w;
    last_follower_ = &w;
    w.following_ = true;
    w.wake_.wait(held);
    w.following_ = false;
    (w.before_ ? w.before_->next_ : followers_) = w.next_;
    (w.next_ ? w.next_->before_ : last_follower_) = w.before_;
}

operation& loop::wait(waiter& w) noexcept {
    guard held(mutex_);
    for (;;) {
        if (operation* op = w.ready_.pop()) {
            if (driving_) return *op;
            if (!followers_ && pool_pending_ == 0 && (first_submission_ || cancels_)) poll(held, false, false);
            find_driver(); // also for those who came while this thread was in the backend
            return *op;
        }
        if (driving_)
            follow(held, w);
        else
            step(held, true, false);
    }
}

} // namespace ws::io
