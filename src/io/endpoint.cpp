#include "io/endpoint.h"

namespace ws::io {

bool endpoint::start_making(operation& op) noexcept {
    guard held(loop_.lock());
    if (!start_locked(op)) return false;
    making_ = &op;
    return true;
}

outcome endpoint::made(const operation& op) noexcept {
    guard held(loop_.lock());
    if (op.status == WS_IO_OK) adopt_locked(op.result);
    return end_making_locked(op);
}

outcome endpoint::prepared(const operation& op) noexcept {
    guard held(loop_.lock());
    return end_making_locked(op);
}

outcome endpoint::end_making_locked(const operation& op) noexcept {
    making_ = nullptr;
    if (op.status == WS_IO_OK && is_closing()) return {WS_IO_CANCELED, 0, reason_};
    return outcome_on(op);
}

void endpoint::adopt(ws_io_object object) noexcept {
    guard held(loop_.lock());
    adopt_locked(object);
}

void endpoint::adopt_locked(ws_io_object object) noexcept {
    object_ = object;
    if (is_closing()) submit_close_locked();
}

bool endpoint::start_locked(operation& op) noexcept {
    op.target = object_;
    if (is_closing()) {
        op.status = WS_IO_CANCELED;
        op.system = 0;
        op.cancel_reason = reason_;
        op.canceling = false;
        return false;
    }
    loop_.start_locked(op);
    return true;
}

bool endpoint::start(operation& op) noexcept {
    guard held(loop_.lock());
    return start_locked(op);
}

void endpoint::submit_close_locked() noexcept {
    references_.fetch_add(1, std::memory_order_relaxed);
    close_.code = WS_IO_CLOSE;
    close_.target = object_;
    close_.home = &loop_.immediate();
    close_.resume = [](operation& op) {
        auto& self = *reinterpret_cast<endpoint*>(static_cast<uintptr_t>(op.data));
        self.close_ended_ = true;
        while (operation* waiter = self.close_waiters_.pop())
            self.loop_.finish_locked(*waiter, WS_IO_OK);
        self.unreference();
    };
    close_.data = reinterpret_cast<uintptr_t>(this);
    loop_.start_locked(close_);
}

void endpoint::close_locked(HRESULT reason) noexcept {
    if (is_closing()) return;
    reason_ = reason;
    const uint8_t before = bits_.fetch_or(closing);
    if (making_) loop_.cancel_locked(*making_, reason);
    if (object_ != 0 && !(before & writing)) submit_close_locked();
}

void endpoint::close(HRESULT reason) noexcept {
    {
        guard held(loop_.lock());
        if (is_closing()) return;
        close_locked(reason);
    }
    loop_.flush();
}

// Keeps the object while the call is at work on it; WS_IO_CANCELED when it is closing, or another thread does so.
template <class Call>
uint32_t endpoint::at_once(Call&& call) noexcept {
    uint8_t idle = 0;
    if (!bits_.compare_exchange_strong(idle, writing)) return WS_IO_CANCELED;
    const uint32_t status = call();
    // A close that came meanwhile left the object to us.
    if (bits_.fetch_and(static_cast<uint8_t>(~writing)) & closing) {
        {
            guard held(loop_.lock());
            submit_close_locked();
        }
        loop_.flush();
    }
    return status;
}

uint32_t endpoint::write_now(const ws_io_buffer* buffers, uint32_t count, uint64_t& written) noexcept {
    written = 0;
    return at_once([&] { return loop_.backend().write_now(object_, buffers, count, &written); });
}

// Nothing has come over what is not connected yet.
uint32_t endpoint::peek() noexcept {
    return at_once([&] { return object_ != 0 ? loop_.backend().peek(object_) : uint32_t{WS_IO_AGAIN}; });
}

uint32_t endpoint::send_now(const ws_io_address& to, const ws_io_buffer* buffers, uint32_t count) noexcept {
    return at_once([&] { return loop_.backend().send_now(object_, &to, buffers, count); });
}

// With the lock held nobody can begin a close, so the object stays; what the driver does with it meanwhile is its own.
uint32_t endpoint::set_options(const ws_io_tcp_options& options) noexcept {
    guard held(loop_.lock());
    if (is_closing() || object_ == 0) return WS_IO_CANCELED;
    return loop_.backend().set_options(object_, &options);
}

uint32_t endpoint::set_multicast_locked(const ws_io_multicast& option) noexcept {
    if (is_closing() || object_ == 0) return WS_IO_CANCELED;
    return loop_.backend().set_multicast(object_, &option);
}

uint32_t endpoint::set_multicast(const ws_io_multicast& option) noexcept {
    guard held(loop_.lock());
    return set_multicast_locked(option);
}

uint32_t endpoint::get_peer(ws_io_address& address) noexcept {
    guard held(loop_.lock());
    if (is_closing() || object_ == 0) return WS_IO_CANCELED;
    return loop_.backend().get_peer(object_, &address);
}

bool endpoint::closed_operation::await_suspend(task::coroutine waiting) noexcept {
    continue_in(waiting);
    loop& l = endpoint_.loop_;
    guard held(l.lock());
    if (endpoint_.close_ended_ || endpoint_.object_ == 0) return false;
    endpoint_.close_waiters_.push(*this);
    l.start_local_locked(*this);
    return true;
}

void endpoint::release() noexcept {
    close(WS_E_OPERATION_ABORTED);
    unreference();
}

void endpoint::unreference() noexcept {
    if (references_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
}

} // namespace ws::io
