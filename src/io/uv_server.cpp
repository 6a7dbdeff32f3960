// Listening handles: connections wait in the system's backlog until an accept was submitted for them.
#include "io/uv_backend.h"

#include <cstring>

namespace ws::io::uv {

static void finish_accept(object& server, ws_io_op& op) noexcept {
    loop& l = *server.owner;
    int error = 0;
    object* stream = make_object(l, server.kind, AF_UNSPEC, error);
    if (!stream) return complete(l, op, error);
    error = uv_accept(&server.handle.stream, &stream->handle.stream);
    if (error < 0) {
        discard(*stream);
        if (error == UV_EAGAIN) return server.accepts.push(op);
        return complete(l, op, error);
    }
    stream->connected_flags = stream->handle.any.flags;
    op.result = handle_of(*stream);
    complete(l, op, 0);
}

static void on_connection(uv_stream_t* handle, int status) noexcept {
    object& server = object_of(handle->data);
    // Without a waiting accept libuv keeps the connection, and stops taking more, until uv_accept.
    ws_io_op* op = server.accepts.pop();
    if (!op) return;
    if (status < 0)
        complete(*server.owner, *op, status);
    else
        finish_accept(server, *op);
}

void accept(loop& l, ws_io_op& op) noexcept {
    object& server = object_of(op.target);
    if (server.closing) return complete(l, op, UV_ECANCELED);
    if (!server.accepts.empty()) return server.accepts.push(op);
#ifdef _WIN32
    // uv_accept without a waiting connection would cost a handle made and closed; ask libuv's own list first.
    const bool waiting = server.kind == object_kind::tcp ? server.handle.tcp.tcp.serv.pending_accepts != nullptr
                                                         : server.handle.pipe.pipe.serv.pending_accepts != nullptr;
#else
    const bool waiting = server.handle.stream.accepted_fd != -1;
#endif
    if (waiting)
        finish_accept(server, op);
    else
        server.accepts.push(op);
}

static void start_listening(loop& l, object& server, ws_io_op& op, int error) noexcept {
    if (error == 0) error = uv_listen(&server.handle.stream, static_cast<int>(op.backlog), on_connection);
    if (error < 0) {
        discard(server);
        return complete(l, op, error);
    }
    server.listening = true;
    op.result = handle_of(server);
    complete(l, op, 0);
}

void listen_tcp(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    object* server = make_object(l, object_kind::tcp, AF_UNSPEC, error);
    if (!server) return complete(l, op, error);
    sockaddr_storage address;
    to_sockaddr(op.address, address);
    const unsigned flags = op.address.family == 6 && (op.flags & WS_IO_IPV6_ONLY) ? UV_TCP_IPV6ONLY : 0;
    error = uv_tcp_bind(&server->handle.tcp, reinterpret_cast<const sockaddr*>(&address), flags);
    start_listening(l, *server, op, error);
}

void listen_pipe(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    object* server = make_object(l, object_kind::pipe, 0, error);
    if (!server) return complete(l, op, error);
    start_listening(l, *server, op, uv_pipe_bind(&server->handle.pipe, text_of(op)));
}

} // namespace ws::io::uv
