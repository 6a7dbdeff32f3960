// Connected streams: connect, read into the submitter's buffer, gathered write, shutdown.
#include "io/uv_backend.h"

#include <algorithm>
#include <memory>
#include <new>

#ifndef _WIN32
#include <cerrno>
#include <sys/socket.h>
#endif

namespace ws::io::uv {

static void on_connected(uv_connect_t* request, int status) noexcept {
    object& o = object_of(request->handle->data);
    ws_io_op* op = o.connect;
    if (!op) { // it was canceled
        if (!o.closing) discard(o);
        return;
    }
    o.connect = nullptr;
    if (status < 0) {
        discard(o);
        op->result = 0;
        return complete(*o.owner, *op, status);
    }
    o.connected_flags = o.handle.any.flags;
    complete(*o.owner, *op, 0);
}

void connect_tcp(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    op.result = 0;
    object* o = make_object(l, object_kind::tcp, AF_UNSPEC, error);
    if (!o) return complete(l, op, error);
    sockaddr_storage address;
    to_sockaddr(op.address, address);
    o->connect = &op;
    op.result = handle_of(*o); // for a cancel; what the submitter reads only after completion
    error =
        uv_tcp_connect(&o->connect_request, &o->handle.tcp, reinterpret_cast<const sockaddr*>(&address), on_connected);
    if (error < 0) {
        discard(*o);
        op.result = 0;
        complete(l, op, error);
    }
}

void connect_pipe(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    op.result = 0;
    object* o = make_object(l, object_kind::pipe, 0, error);
    if (!o) return complete(l, op, error);
    o->connect = &op;
    op.result = handle_of(*o);
    uv_pipe_connect(&o->connect_request, &o->handle.pipe, text_of(op), on_connected);
}

// Under Wine 8 direct reads of 64 channels ended with no bytes on connections that were open, when many threads ended
// at once; it looks as if the read of a thread that ends may end with it. So an end is believed when the socket says
// so, too.
static bool ended_with_its_thread([[maybe_unused]] const object& o, [[maybe_unused]] ssize_t size) noexcept {
#ifdef _WIN32
    if (!reads_directly(o) || o.closing || !o.read) return false;
    if (size == UV_ECANCELED) return true;
    char next;
    return size == UV_EOF && recv(o.handle.tcp.socket, &next, 1, MSG_PEEK) != 0;
#else
    return false;
#endif
}

static void on_read(uv_stream_t* handle, ssize_t size, const uv_buf_t*) noexcept {
    object& o = object_of(handle->data);
    if (size == 0) return;
    if (ended_with_its_thread(o, size)) {
        handle->flags |= o.connected_flags;
        o.reading = false;
        if (!o.canceling_read) return read(*o.owner, *o.read);
        return complete_slot(o, o.read, UV_ECANCELED);
    }
    if (!o.read || size < 0 || reads_directly(o)) {
        uv_read_stop(handle);
        o.reading = false;
    }
    // libuv takes the stream of a read that was canceled for broken.
    if (size == UV_ECANCELED && !o.closing) handle->flags |= o.connected_flags;
    if (o.read && size > 0) o.read->result = static_cast<uint64_t>(size);
    complete_slot(o, o.read, size < 0 ? ended_with(o, static_cast<int>(size)) : 0);
}

void read(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    o.read = &op;
    o.canceling_read = false;
    if (o.reading) return;
    const int error = uv_read_start(&o.handle.stream, on_allocate, on_read);
    if (error < 0) return complete_slot(o, o.read, error);
    o.reading = true;
}

static void on_written(uv_write_t* request, int status) noexcept {
    object& o = object_of(request->handle->data);
    --o.owner->writes;
    complete_slot(o, o.write, ended_with(o, status));
}

void write(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    uv_buf_t few[most_buffers];
    std::unique_ptr<uv_buf_t[]> many;
    if (op.buffer_count > most_buffers) {
        many.reset(new (std::nothrow) uv_buf_t[op.buffer_count]);
        if (!many) return complete(l, op, UV_ENOMEM);
    }
    uv_buf_t* const buffers = many ? many.get() : few;
    to_uv_buffers(buffers_of(op), op.buffer_count, buffers);
    o.write = &op;
    const int error = uv_write(&o.write_request, &o.handle.stream, buffers, op.buffer_count, on_written);
    if (error < 0) return complete_slot(o, o.write, error);
    ++l.writes;
}

#ifdef _WIN32
uint32_t write_now(ws_io_object stream, const ws_io_buffer* all, uint32_t count, uint64_t* written) noexcept {
    *written = 0;
    uv_buf_t buffers[most_buffers];
    const uint32_t used = std::min(count, most_buffers);
    to_uv_buffers(all, used, buffers);
    const int result = uv_try_write(&object_of(stream).handle.stream, buffers, used);
    if (result < 0) return status_of(result);
    *written = static_cast<uint64_t>(result);
    return WS_IO_OK;
}
#else
// uv_try_write, but without the SIGPIPE.
uint32_t write_now(ws_io_object stream, const ws_io_buffer* all, uint32_t count, uint64_t* written) noexcept {
    *written = 0;
    uv_os_fd_t socket;
    if (const int error = uv_fileno(&object_of(stream).handle.any, &socket); error < 0) return status_of(error);
    iovec pieces[most_buffers];
    msghdr message{};
    message.msg_iov = pieces;
    message.msg_iovlen = std::min(count, most_buffers);
    for (size_t i = 0; i < message.msg_iovlen; ++i)
        pieces[i] = {reinterpret_cast<void*>(static_cast<uintptr_t>(all[i].base)), static_cast<size_t>(all[i].length)};
    ssize_t result;
    do
        result = sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (result < 0 && errno == EINTR);
    if (result < 0) return status_of(-errno);
    *written = static_cast<uint64_t>(result);
    return WS_IO_OK;
}
#endif

uint32_t peek(ws_io_object stream) noexcept {
    uv_os_fd_t handle;
    if (const int error = uv_fileno(&object_of(stream).handle.any, &handle); error < 0) return status_of(error);
    char next;
#ifdef _WIN32
    const int size = recv(reinterpret_cast<SOCKET>(handle), &next, 1, MSG_PEEK);
    const int error = size < 0 ? uv_translate_sys_error(WSAGetLastError()) : 0;
#else
    const ssize_t size = recv(handle, &next, 1, MSG_PEEK | MSG_DONTWAIT);
    const int error = size < 0 ? -errno : 0;
#endif
    return status_of(size == 0 ? UV_EOF : error);
}

static void on_shut_down(uv_shutdown_t* request, int status) noexcept {
    object& o = object_of(request->handle->data);
    complete_slot(o, o.shutdown, ended_with(o, status));
}

void shutdown(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    o.shutdown = &op;
    const int error = uv_shutdown(&o.shutdown_request, &o.handle.stream, on_shut_down);
    if (error < 0) complete_slot(o, o.shutdown, error);
}

} // namespace ws::io::uv
