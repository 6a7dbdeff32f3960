// The life of a socket or pipe of the backend: made by listen, accept or connect, ended by close.
#include "io/uv_backend.h"

#include <new>

namespace ws::io::uv {

object* make_object(loop& l, object_kind kind, int family, int& error) noexcept {
    auto* o = new (std::nothrow) object;
    if (!o) {
        error = UV_ENOMEM;
        return nullptr;
    }
    o->owner = &l;
    o->kind = kind;
    switch (kind) {
    case object_kind::tcp:
        error = uv_tcp_init_ex(&l.uv, &o->handle.tcp, static_cast<unsigned>(family));
        break;
    case object_kind::pipe:
        error = uv_pipe_init(&l.uv, &o->handle.pipe, 0);
        break;
    case object_kind::udp:
        error = uv_udp_init_ex(&l.uv, &o->handle.udp, static_cast<unsigned>(family));
        break;
    }
    if (error < 0) {
        delete o;
        return nullptr;
    }
    o->handle.any.data = o;
    return o;
}

// With nobody waiting libuv gets no buffer, which makes it stop: the bytes stay with the system. Stopping only then,
// and not after each read, spares the descriptor's way out of the poll set and back.
void on_allocate(uv_handle_t* handle, size_t, uv_buf_t* buffer) noexcept {
    object& o = object_of(handle->data);
    if (!o.read) {
        *buffer = uv_buf_init(nullptr, 0);
        return;
    }
    const ws_io_buffer& target = *buffers_of(*o.read);
    *buffer =
        uv_buf_init(reinterpret_cast<char*>(static_cast<uintptr_t>(target.base)), static_cast<unsigned>(target.length));
}

static void on_closed(uv_handle_t* handle) noexcept {
    object& o = object_of(handle->data);
    loop& l = *o.owner;
    ws_io_op* op = o.close;
    complete_slot(o, o.read, UV_ECANCELED);
    delete &o;
    if (op) complete(l, *op, 0);
}

// libuv cancels its writes with CancelIo, which reaches only what the closing thread itself has started; and under Wine
// they do not always end with their socket. Closing a pipe that still waits for a client can make Wine 8's server use
// memory that it has freed; it ends then, and so do all its programs.
static void cancel_pending([[maybe_unused]] object& o) noexcept {
#ifdef _WIN32
    if (o.kind == object_kind::tcp && o.handle.tcp.socket != INVALID_SOCKET)
        CancelIoEx(reinterpret_cast<HANDLE>(o.handle.tcp.socket), nullptr);
    if (o.kind == object_kind::pipe && o.listening)
        for (int i = 0; i < o.handle.pipe.pipe.serv.pending_instances; ++i)
            if (uv_pipe_accept_t& waiting = o.handle.pipe.pipe.serv.accept_reqs[i];
                waiting.pipeHandle != INVALID_HANDLE_VALUE)
                CancelIoEx(waiting.pipeHandle, nullptr);
#endif
}

// True when libuv's callback will end the read.
static bool cancel_read([[maybe_unused]] object& o) noexcept {
#ifdef _WIN32
    if (reads_directly(o) && o.reading) {
        o.canceling_read = true;
        CancelIoEx(reinterpret_cast<HANDLE>(o.handle.tcp.socket), &o.handle.tcp.read_req.u.io.overlapped);
        return true;
    }
#endif
    return false;
}

void discard(object& o) noexcept {
    o.closing = true;
    cancel_pending(o);
#ifdef _WIN32
    // The close of a handle that reads directly makes libuv count the end of its read twice.
    if (reads_directly(o) && o.reading) ++o.handle.tcp.activecnt;
#endif
    uv_close(&o.handle.any, on_closed);
}

static bool connects_in_background([[maybe_unused]] const object& o) noexcept {
#ifdef _WIN32
    return o.kind == object_kind::pipe;
#else
    return false;
#endif
}

void close(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    o.close = &op;
    if (!reads_directly(o)) complete_slot(o, o.read, UV_ECANCELED);
    // What libuv holds itself (a write, a shutdown, a connect) comes back through its callback, before the close's.
    while (ws_io_op* pending = o.accepts.pop())
        complete(l, *pending, UV_ECANCELED);
    while (ws_io_op* pending = o.sends.pop())
        complete(l, *pending, UV_ECANCELED);
    discard(o);
}

void cancel(loop& l, ws_io_op& canceled) noexcept {
    switch (canceled.code) {
    case WS_IO_ACCEPT:
        if (object_of(canceled.target).accepts.remove(canceled)) complete(l, canceled, UV_ECANCELED);
        return;
    case WS_IO_READ:
    case WS_IO_RECEIVE_FROM: {
        object& o = object_of(canceled.target);
        if (o.read == &canceled && !cancel_read(o)) complete_slot(o, o.read, UV_ECANCELED);
        return;
    }
    case WS_IO_CONNECT_TCP:
    case WS_IO_CONNECT_PIPE: {
        // Nobody waits for libuv's own end of it: for a busy pipe of Windows that may take half a minute, in which a
        // thread of the system's still looks at the handle. Then its end is what closes it.
        if (canceled.result == 0) return; // it failed before it was pending
        object& o = object_of(canceled.result);
        if (o.connect != &canceled) return;
        o.connect = nullptr;
        canceled.result = 0;
        if (!connects_in_background(o)) discard(o);
        return complete(l, canceled, UV_ECANCELED);
    }
    case WS_IO_RESOLVE:
        return cancel_resolve(canceled);
    default:
        return; // a write or shutdown ends with its stream
    }
}

} // namespace ws::io::uv
