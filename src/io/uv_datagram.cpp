// Datagram sockets: one receive and one send at a time, straight from and to the submitter's buffers.
#include "io/uv_backend.h"

namespace ws::io::uv {

void bind_udp(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    object* o = make_object(l, object_kind::udp, AF_UNSPEC, error);
    if (!o) return complete(l, op, error);
    sockaddr_storage address;
    to_sockaddr(op.address, address);
    const unsigned flags = op.address.family == 6 && (op.flags & WS_IO_IPV6_ONLY) ? UV_UDP_IPV6ONLY : 0;
    error = uv_udp_bind(&o->handle.udp, reinterpret_cast<const sockaddr*>(&address), flags);
    if (error < 0) {
        discard(*o);
        return complete(l, op, error);
    }
    op.result = handle_of(*o);
    int length = sizeof address;
    if (uv_udp_getsockname(&o->handle.udp, reinterpret_cast<sockaddr*>(&address), &length) == 0)
        from_sockaddr(reinterpret_cast<const sockaddr*>(&address), op.address);
    complete(l, op, 0);
}

static void on_datagram(uv_udp_t* handle, ssize_t size, const uv_buf_t*, const sockaddr* sender,
                        unsigned flags) noexcept {
    object& o = object_of(handle->data);
    if (size == 0 && !sender) return;
    if (!o.read) {
        uv_udp_recv_stop(handle);
        o.reading = false;
        return;
    }
    int error = size < 0 ? static_cast<int>(size) : (flags & UV_UDP_PARTIAL) ? UV_EMSGSIZE : 0;
    if (size >= 0) o.read->result = static_cast<uint64_t>(size);
    if (sender) from_sockaddr(sender, o.read->address);
    complete_slot(o, o.read, error);
}

void receive_from(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    o.read = &op;
    if (o.reading) return;
    const int error = uv_udp_recv_start(&o.handle.udp, on_allocate, on_datagram);
    if (error < 0) return complete_slot(o, o.read, error);
    o.reading = true;
}

static void on_sent(uv_udp_send_t* request, int status) noexcept {
    object& o = object_of(request->handle->data);
    complete_slot(o, o.write, status);
}

void send_to(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    if (op.buffer_count > most_buffers) return complete(l, op, UV_EINVAL);
    uv_buf_t buffers[most_buffers];
    to_uv_buffers(buffers_of(op), op.buffer_count, buffers);
    sockaddr_storage address;
    to_sockaddr(op.address, address);
    o.write = &op;
    const int error = uv_udp_send(&o.send_request, &o.handle.udp, buffers, op.buffer_count,
                                  reinterpret_cast<const sockaddr*>(&address), on_sent);
    if (error < 0) complete_slot(o, o.write, error);
}

} // namespace ws::io::uv
