// The loop itself: submits what it is given, runs libuv until something completed, hands back what did.
#include "io/uv_backend.h"
#include "io/uv_sigpipe.h"

#include <new>
#include <optional>

namespace ws::io::uv {

void op_list::push(ws_io_op& op) noexcept {
    op.next = 0;
    if (last_)
        last_->next = reinterpret_cast<uintptr_t>(&op);
    else
        first_ = &op;
    last_ = &op;
}

static ws_io_op* op_at(uint64_t address) noexcept {
    return reinterpret_cast<ws_io_op*>(static_cast<uintptr_t>(address));
}

ws_io_op* op_list::pop() noexcept {
    ws_io_op* op = first_;
    if (op) {
        first_ = op_at(op->next);
        if (!first_) last_ = nullptr;
    }
    return op;
}

bool op_list::remove(ws_io_op& op) noexcept {
    ws_io_op* before = nullptr;
    for (ws_io_op* at = first_; at; before = at, at = op_at(at->next)) {
        if (at != &op) continue;
        if (before)
            before->next = op.next;
        else
            first_ = op_at(op.next);
        if (last_ == &op) last_ = before;
        return true;
    }
    return false;
}

uint64_t op_list::take_all() noexcept {
    ws_io_op* all = first_;
    first_ = last_ = nullptr;
    return reinterpret_cast<uintptr_t>(all);
}

void complete(loop& l, ws_io_op& op, int uv_error) noexcept {
    op.status = status_of(uv_error);
    op.system = uv_error < 0 ? -uv_error : 0;
    l.completed.push(op);
}

static void submit(loop& l, ws_io_op& op) noexcept {
    switch (op.code) {
    case WS_IO_LISTEN_TCP:
        return listen_tcp(l, op);
    case WS_IO_LISTEN_PIPE:
        return listen_pipe(l, op);
    case WS_IO_ACCEPT:
        return accept(l, op);
    case WS_IO_CONNECT_TCP:
        return connect_tcp(l, op);
    case WS_IO_CONNECT_PIPE:
        return connect_pipe(l, op);
    case WS_IO_READ:
        return read(l, op);
    case WS_IO_WRITE:
        return write(l, op);
    case WS_IO_SHUTDOWN:
        return shutdown(l, op);
    case WS_IO_CLOSE:
        return close(l, op);
    case WS_IO_CANCEL:
        return cancel(l, *op_at(op.target));
    case WS_IO_RESOLVE:
        return resolve(l, op);
    case WS_IO_BIND_UDP:
        return bind_udp(l, op);
    case WS_IO_RECEIVE_FROM:
        return receive_from(l, op);
    case WS_IO_SEND_TO:
        return send_to(l, op);
    }
    complete(l, op, UV_EINVAL);
}

// libuv up to 1.44 runs timers before it waits, and would then wait for what else may come: unless it is told to stop.
static void on_timer(uv_timer_t* timer) noexcept {
    loop& l = *static_cast<loop*>(timer->data);
    l.timer_due = UINT64_MAX;
    l.woken = true;
    uv_stop(&l.uv);
}

static void on_wake(uv_async_t* waker) noexcept {
    static_cast<loop*>(waker->data)->woken = true;
}

// Re-arms only for an earlier time: most operations have the same long time-out and never see it.
static void arm_timer(loop& l, int64_t timeout_ms) noexcept {
    if (timeout_ms < 0) return;
    uv_update_time(&l.uv);
    const uint64_t due = uv_now(&l.uv) + static_cast<uint64_t>(timeout_ms);
    if (due >= l.timer_due) return;
    l.timer_due = due;
    uv_timer_start(&l.timer, on_timer, static_cast<uint64_t>(timeout_ms), 0);
}

static ws_io_object open_loop() noexcept {
    auto* l = new (std::nothrow) loop;
    if (!l) return 0;
    if (uv_loop_init(&l->uv) < 0) {
        delete l;
        return 0;
    }
    l->waker.data = l->timer.data = l;
    uv_timer_init(&l->uv, &l->timer);
    if (uv_async_init(&l->uv, &l->waker, on_wake) < 0) {
        uv_loop_close(&l->uv);
        delete l;
        return 0;
    }
    return reinterpret_cast<uintptr_t>(l);
}

static uint64_t run(ws_io_object handle, uint64_t operations, int64_t timeout_ms) noexcept {
    loop& l = *reinterpret_cast<loop*>(static_cast<uintptr_t>(handle));
    std::optional<no_sigpipe> guarded;
    if (l.writes != 0) guarded.emplace();
    for (ws_io_op* op = op_at(operations); op;) {
        ws_io_op* next = op_at(op->next);
        if (op->code == WS_IO_WRITE && !guarded) guarded.emplace();
        submit(l, *op);
        op = next;
    }
    if (l.completed.empty() && timeout_ms == 0) {
        uv_run(&l.uv, UV_RUN_NOWAIT);
    } else if (l.completed.empty()) {
        arm_timer(l, timeout_ms);
        l.woken = false;
        while (l.completed.empty() && !l.woken)
            uv_run(&l.uv, UV_RUN_ONCE);
    }
    return l.completed.take_all();
}

static void wake(ws_io_object handle) noexcept {
    uv_async_send(&reinterpret_cast<loop*>(static_cast<uintptr_t>(handle))->waker);
}

} // namespace ws::io::uv

extern "C" const ws_io_backend ws_io_uv_backend;
const ws_io_backend ws_io_uv_backend = {
    WS_IO_VERSION,        sizeof(ws_io_backend), ws::io::uv::open_loop,     ws::io::uv::run,
    ws::io::uv::wake,     ws::io::uv::write_now, ws::io::uv::peek,          ws::io::uv::set_options,
    ws::io::uv::get_peer, ws::io::uv::send_now,  ws::io::uv::set_multicast,
};
