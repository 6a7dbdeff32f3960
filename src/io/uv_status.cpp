// libuv's error numbers, which differ from host to host, as the fixed ones of backend.h.
#include "io/uv_backend.h"

#include <cstring>

namespace ws::io::uv {

uint32_t status_of(int error) noexcept {
    if (error >= 0) return WS_IO_OK;
    switch (error) {
    case UV_EOF:
        return WS_IO_EOF;
    case UV_ECANCELED:
    case UV_EAI_CANCELED:
        return WS_IO_CANCELED;
    case UV_ENOMEM:
    case UV_ENOBUFS:
    case UV_EAI_MEMORY:
        return WS_IO_NO_MEMORY;
    case UV_EADDRINUSE:
    case UV_EEXIST:
        return WS_IO_ADDRESS_IN_USE;
    case UV_EADDRNOTAVAIL:
    case UV_EAFNOSUPPORT:
        return WS_IO_ADDRESS_NOT_AVAILABLE;
    case UV_EACCES:
    case UV_EPERM:
        return WS_IO_ACCESS_DENIED;
    case UV_ENOENT:
        return WS_IO_NOT_FOUND;
    case UV_ECONNREFUSED:
        return WS_IO_REFUSED;
    case UV_ECONNRESET:
    case UV_ECONNABORTED:
    case UV_EPIPE:
    case UV_ENOTCONN:
        return WS_IO_RESET;
    case UV_EHOSTUNREACH:
    case UV_ENETUNREACH:
    case UV_ENETDOWN:
        return WS_IO_UNREACHABLE;
    case UV_ETIMEDOUT:
        return WS_IO_TIMED_OUT;
    case UV_EAI_NONAME:
    case UV_EAI_NODATA:
    case UV_EAI_AGAIN:
    case UV_EAI_FAIL:
    case UV_EAI_ADDRFAMILY:
        return WS_IO_NAME_UNKNOWN;
    case UV_EMFILE:
    case UV_ENFILE:
        return WS_IO_TOO_MANY_FILES;
    case UV_EMSGSIZE:
    case UV_ENAMETOOLONG:
        return WS_IO_TOO_BIG;
    case UV_ENOTSUP:
    case UV_ENOSYS:
        return WS_IO_UNSUPPORTED;
    case UV_EINVAL:
    case UV_EBADF:
        return WS_IO_INVALID;
    case UV_EAGAIN:
    case UV_EBUSY:
        return WS_IO_AGAIN;
    }
    return WS_IO_OTHER;
}

void to_sockaddr(const ws_io_address& address, sockaddr_storage& out) noexcept {
    std::memset(&out, 0, sizeof out);
    if (address.family == 4) {
        auto& v4 = reinterpret_cast<sockaddr_in&>(out);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(address.port);
        std::memcpy(&v4.sin_addr, address.bytes, 4);
    } else {
        auto& v6 = reinterpret_cast<sockaddr_in6&>(out);
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(address.port);
        v6.sin6_scope_id = address.scope;
        std::memcpy(&v6.sin6_addr, address.bytes, 16);
    }
}

bool from_sockaddr(const sockaddr* address, ws_io_address& out) noexcept {
    out = {};
    if (address->sa_family == AF_INET) {
        const auto& v4 = reinterpret_cast<const sockaddr_in&>(*address);
        out.family = 4;
        out.port = ntohs(v4.sin_port);
        std::memcpy(out.bytes, &v4.sin_addr, 4);
        return true;
    }
    if (address->sa_family == AF_INET6) {
        const auto& v6 = reinterpret_cast<const sockaddr_in6&>(*address);
        out.family = 6;
        out.port = ntohs(v6.sin6_port);
        out.scope = static_cast<uint32_t>(v6.sin6_scope_id);
        std::memcpy(out.bytes, &v6.sin6_addr, 16);
        return true;
    }
    return false;
}

void to_uv_buffers(const ws_io_buffer* buffers, uint32_t count, uv_buf_t* out) noexcept {
    for (uint32_t i = 0; i < count; ++i)
        out[i] = uv_buf_init(reinterpret_cast<char*>(static_cast<uintptr_t>(buffers[i].base)),
                             static_cast<unsigned>(buffers[i].length));
}

} // namespace ws::io::uv
