#include "channel/acceptor.h"

namespace ws {

bool accept_request::await_suspend(io::task::coroutine waiting) noexcept {
    continue_in(waiting);
    guard held(from_.loop_.lock());
    if (from_.stopped_ || canceled_) {
        status = WS_IO_CANCELED;
        cancel_reason = WS_E_OPERATION_ABORTED;
        return false;
    }
    if (!from_.ready_.empty()) {
        accepted = from_.ready_.pop();
        status = WS_IO_OK;
        return false;
    }
    from_.waiting_.push(*this);
    from_.loop_.start_local_locked(*this);
    from_.wanted_locked();
    return true;
}

bool acceptor::parking::await_suspend(io::task::coroutine waiting) noexcept {
    continue_in(waiting);
    guard held(acceptor_.loop_.lock());
    if (acceptor_.stopped_ || acceptor_.is_wanted()) return false;
    place_ = this;
    acceptor_.loop_.start_local_locked(*this);
    return true;
}

bool acceptor::parking::await_resume() const noexcept {
    guard held(acceptor_.loop_.lock());
    return !acceptor_.stopped_;
}

void acceptor::cancel(accept_request& request) noexcept {
    guard held(loop_.lock());
    request.canceled_ = true;
    if (!waiting_.remove(request)) return; // not waiting yet, or no more
    request.cancel_reason = WS_E_OPERATION_ABORTED;
    loop_.finish_locked(request, WS_IO_CANCELED);
}

void acceptor::fail_one(uint32_t status, int32_t system) noexcept {
    guard held(loop_.lock());
    io::operation* request = waiting_.pop();
    if (!request) return;
    request->system = system;
    loop_.finish_locked(*request, static_cast<ws_io_status>(status));
}

void acceptor::deliver(std::unique_ptr<transport> incoming) noexcept {
    guard held(loop_.lock());
    if (stopped_) return; // it goes, and closes what it has
    if (io::operation* waiting = waiting_.pop()) {
        static_cast<accept_request*>(waiting)->accepted = std::move(incoming);
        loop_.finish_locked(*waiting, WS_IO_OK);
    } else {
        ready_.push(std::move(incoming));
    }
}

// What nobody was given goes without the lock: it closes what it has.
void acceptor::stop() noexcept {
    transport_queue abandoned;
    {
        guard held(loop_.lock());
        if (stopped_) return;
        stopped_ = true;
        loop_.abort_all_locked(waiting_);
        stop_locked();
        abandoned.swap(ready_);
    }
    loop_.flush();
}

} // namespace ws
