// Datagram sockets: one receive at a time, sends one after the other, straight to and from the submitter's buffers.
#include "io/uv_backend.h"

#include <memory>
#include <new>

#ifdef _WIN32
#include <iphlpapi.h>
#else
#include <cerrno>
#include <sys/socket.h>
#endif

namespace ws::io::uv {
namespace {

// What comes while nobody receives waits with the system; its own choice may be a few large datagrams only. How much it
// really gives is its own to say.
constexpr int wanted_receive_buffer = 1 << 20;

#ifdef _WIN32
SOCKET socket_of(const object& o) noexcept {
    return o.handle.udp.socket;
}
int last_error() noexcept {
    return uv_translate_sys_error(WSAGetLastError());
}
#else
int socket_of(const object& o) noexcept {
    uv_os_fd_t socket = -1;
    (void)uv_fileno(&o.handle.any, &socket);
    return socket;
}
int last_error() noexcept {
    return -errno;
}
#endif

template <class Value>
int set(const object& o, int level, int option, const Value& value) noexcept {
    return setsockopt(socket_of(o), level, option, reinterpret_cast<const char*>(&value), sizeof value) == 0
               ? 0
               : last_error();
}

// Windows lets another socket have a part of the address, or all of it, unless it is told not to.
void keep_address([[maybe_unused]] const object& o) noexcept {
#ifdef _WIN32
    const BOOL alone = TRUE;
    (void)set(o, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, alone);
#endif
}

// Linux gives a socket what comes for any group that any socket of the machine has joined, unless it is told not to.
void take_own_groups_only([[maybe_unused]] const object& o, [[maybe_unused]] int family) noexcept {
    [[maybe_unused]] const int all = 0;
#ifdef IP_MULTICAST_ALL
    if (family == 4) (void)set(o, IPPROTO_IP, IP_MULTICAST_ALL, all);
#endif
#ifdef IPV6_MULTICAST_ALL
    if (family == 6) (void)set(o, IPPROTO_IPV6, IPV6_MULTICAST_ALL, all);
#endif
}

} // namespace

void bind_udp(loop& l, ws_io_op& op) noexcept {
    int error = 0;
    object* o = make_object(l, object_kind::udp, op.address.family == 4 ? AF_INET : AF_INET6, error);
    if (!o) return complete(l, op, error);
    sockaddr_storage address;
    to_sockaddr(op.address, address);
    unsigned flags = op.address.family == 6 && (op.flags & WS_IO_IPV6_ONLY) ? UV_UDP_IPV6ONLY : 0;
    if (op.flags & WS_IO_SHARE_ADDRESS)
        flags |= UV_UDP_REUSEADDR;
    else
        keep_address(*o);
    error = uv_udp_bind(&o->handle.udp, reinterpret_cast<const sockaddr*>(&address), flags);
    if (error < 0) {
        discard(*o);
        return complete(l, op, error);
    }
    int size = wanted_receive_buffer;
    (void)uv_recv_buffer_size(&o->handle.any, &size);
    take_own_groups_only(*o, op.address.family);
    op.result = handle_of(*o);
    int length = sizeof address;
    if (uv_udp_getsockname(&o->handle.udp, reinterpret_cast<sockaddr*>(&address), &length) == 0)
        from_sockaddr(reinterpret_cast<const sockaddr*>(&address), op.address);
    complete(l, op, 0);
}

// --- in

static void on_datagram(uv_udp_t* handle, ssize_t size, const uv_buf_t*, const sockaddr* sender,
                        unsigned flags) noexcept {
    object& o = object_of(handle->data);
    if (size == 0 && !sender) return;
    if (!o.read || size < 0) { // after an error libuv goes on here and stops there
        uv_udp_recv_stop(handle);
        o.reading = false;
    }
    if (!o.read) return;
    const int error = size < 0 ? ended_with(o, static_cast<int>(size)) : (flags & UV_UDP_PARTIAL) ? UV_EMSGSIZE : 0;
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

// --- out

static void start_send(object& o) noexcept;

static void on_sent(uv_udp_send_t* request, int status) noexcept {
    object& o = object_of(request->handle->data);
    complete_slot(o, o.write, ended_with(o, status));
    start_send(o);
}

static void start_send(object& o) noexcept {
    while (!o.write) {
        ws_io_op* op = o.sends.pop();
        if (!op) return;
        uv_buf_t few[most_buffers];
        std::unique_ptr<uv_buf_t[]> many;
        if (op->buffer_count > most_buffers) many.reset(new (std::nothrow) uv_buf_t[op->buffer_count]);
        uv_buf_t* const buffers = op->buffer_count > most_buffers ? many.get() : few;
        if (!buffers) {
            complete(*o.owner, *op, UV_ENOMEM);
            continue;
        }
        to_uv_buffers(buffers_of(*op), op->buffer_count, buffers);
        to_sockaddr(op->address, o.send_address);
        o.write = op;
        const int error = uv_udp_send(&o.send_request, &o.handle.udp, buffers, op->buffer_count,
                                      reinterpret_cast<const sockaddr*>(&o.send_address), on_sent);
        if (error < 0) complete_slot(o, o.write, error);
    }
}

void send_to(loop& l, ws_io_op& op) noexcept {
    object& o = object_of(op.target);
    if (o.closing) return complete(l, op, UV_ECANCELED);
    o.sends.push(op);
    start_send(o);
}

#ifdef _WIN32
uint32_t send_now(ws_io_object socket, const ws_io_address* to, const ws_io_buffer* all, uint32_t count) noexcept {
    if (count > most_buffers) return WS_IO_AGAIN;
    uv_buf_t buffers[most_buffers];
    to_uv_buffers(all, count, buffers);
    sockaddr_storage address;
    to_sockaddr(*to, address);
    const int length = to->family == 4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    DWORD sent;
    const int result = WSASendTo(socket_of(object_of(socket)), reinterpret_cast<WSABUF*>(buffers), count, &sent, 0,
                                 reinterpret_cast<const sockaddr*>(&address), length, nullptr, nullptr);
    return result == 0 ? uint32_t{WS_IO_OK} : status_of(last_error());
}
#else
uint32_t send_now(ws_io_object socket, const ws_io_address* to, const ws_io_buffer* all, uint32_t count) noexcept {
    if (count > most_buffers) return WS_IO_AGAIN;
    iovec pieces[most_buffers];
    for (uint32_t i = 0; i < count; ++i)
        pieces[i] = {reinterpret_cast<void*>(static_cast<uintptr_t>(all[i].base)), static_cast<size_t>(all[i].length)};
    sockaddr_storage address;
    to_sockaddr(*to, address);
    msghdr message{};
    message.msg_name = &address;
    message.msg_namelen = to->family == 4 ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    message.msg_iov = pieces;
    message.msg_iovlen = count;
    ssize_t result;
    do
        result = sendmsg(socket_of(object_of(socket)), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    while (result < 0 && errno == EINTR);
    return result < 0 ? status_of(last_error()) : uint32_t{WS_IO_OK};
}
#endif

// --- multicast

namespace {

#ifdef _WIN32
// Windows takes an interface's index as the address 0.x.x.x. Wine wants an address that the interface has.
template <class Use>
int with_interface(uint32_t index, Use&& use) noexcept {
    const int result = use(htonl(index));
    alignas(MIB_IPADDRTABLE) BYTE memory[4096];
    auto& all = reinterpret_cast<MIB_IPADDRTABLE&>(memory);
    ULONG size = sizeof memory;
    if (result == 0 || GetIpAddrTable(&all, &size, FALSE) != NO_ERROR) return result;
    for (DWORD i = 0; i < all.dwNumEntries; ++i)
        if (all.table[i].dwIndex == index) return use(all.table[i].dwAddr);
    return result;
}
#endif

int set_membership(const object& o, const ws_io_multicast& option, bool join) noexcept {
    sockaddr_storage group;
    to_sockaddr(option.group, group);
    if (option.group.family == 6) {
        ipv6_mreq request{};
        request.ipv6mr_multiaddr = reinterpret_cast<const sockaddr_in6&>(group).sin6_addr;
        request.ipv6mr_interface = option.value;
        return set(o, IPPROTO_IPV6, join ? IPV6_JOIN_GROUP : IPV6_LEAVE_GROUP, request);
    }
    const in_addr address = reinterpret_cast<const sockaddr_in&>(group).sin_addr;
    const int change = join ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP;
#ifdef _WIN32
    return with_interface(option.value, [&](ULONG at) {
        ip_mreq request{};
        request.imr_multiaddr = address;
        request.imr_interface.s_addr = at;
        return set(o, IPPROTO_IP, change, request);
    });
#else
    ip_mreqn request{};
    request.imr_multiaddr = address;
    request.imr_ifindex = static_cast<int>(option.value);
    return set(o, IPPROTO_IP, change, request);
#endif
}

int set_sending_interface(const object& o, const ws_io_multicast& option) noexcept {
    if (option.group.family == 6) return set(o, IPPROTO_IPV6, IPV6_MULTICAST_IF, option.value);
#ifdef _WIN32
    return with_interface(option.value, [&](ULONG at) { return set(o, IPPROTO_IP, IP_MULTICAST_IF, at); });
#else
    ip_mreqn request{};
    request.imr_ifindex = static_cast<int>(option.value);
    return set(o, IPPROTO_IP, IP_MULTICAST_IF, request);
#endif
}

} // namespace

// The system's own calls, for libuv knows interfaces by their addresses only.
uint32_t set_multicast(ws_io_object socket, const ws_io_multicast* option) noexcept {
    const object& o = object_of(socket);
    if (o.kind != object_kind::udp) return WS_IO_UNSUPPORTED;
    const bool v6 = option->group.family == 6;
    const auto number = static_cast<int>(option->value);
    switch (option->option) {
    case WS_IO_MULTICAST_JOIN:
    case WS_IO_MULTICAST_LEAVE:
        return status_of(set_membership(o, *option, option->option == WS_IO_MULTICAST_JOIN));
    case WS_IO_MULTICAST_HOPS:
        return status_of(v6 ? set(o, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, number)
                            : set(o, IPPROTO_IP, IP_MULTICAST_TTL, number));
    case WS_IO_MULTICAST_INTERFACE:
        return status_of(set_sending_interface(o, *option));
    case WS_IO_MULTICAST_LOOPBACK:
        return status_of(v6 ? set(o, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, number)
                            : set(o, IPPROTO_IP, IP_MULTICAST_LOOP, number));
    }
    return WS_IO_INVALID;
}

} // namespace ws::io::uv
