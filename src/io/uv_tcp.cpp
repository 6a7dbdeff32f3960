// What is asked of a connected TCP stream besides reading and writing.
#include "io/uv_backend.h"

#ifdef _WIN32
#include <mstcpip.h>
#else
#include <cerrno>
#include <netinet/tcp.h>
#endif

namespace ws::io::uv {
namespace {

// The system's own calls, for libuv's change the handle, which is the driving thread's.
#ifdef _WIN32
uint32_t set_on(SOCKET socket, const ws_io_tcp_options& options) noexcept {
    const BOOL no_delay = options.no_delay != 0;
    tcp_keepalive values{options.keep_alive != 0, options.keep_alive_time_ms, options.keep_alive_interval_ms};
    DWORD size;
    const bool done =
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<const char*>(&no_delay), sizeof no_delay) == 0 &&
        WSAIoctl(socket, SIO_KEEPALIVE_VALS, &values, sizeof values, nullptr, 0, &size, nullptr, nullptr) == 0;
    return done ? uint32_t{WS_IO_OK} : status_of(uv_translate_sys_error(WSAGetLastError()));
}
#else
bool set_number(int socket, int level, int option, int value) noexcept {
    return setsockopt(socket, level, option, &value, sizeof value) == 0;
}

// The system counts in seconds, and takes none for too few.
int seconds(uint32_t ms) noexcept {
    constexpr uint32_t most = 32767;
    const uint32_t rounded = ms / 1000 + (ms % 1000 != 0);
    return static_cast<int>(rounded == 0 ? 1 : rounded > most ? most : rounded);
}

uint32_t set_on(int socket, const ws_io_tcp_options& options) noexcept {
    bool done = set_number(socket, IPPROTO_TCP, TCP_NODELAY, options.no_delay != 0) &&
                set_number(socket, SOL_SOCKET, SO_KEEPALIVE, options.keep_alive != 0);
    if (done && options.keep_alive)
        done = set_number(socket, IPPROTO_TCP, TCP_KEEPIDLE, seconds(options.keep_alive_time_ms)) &&
               set_number(socket, IPPROTO_TCP, TCP_KEEPINTVL, seconds(options.keep_alive_interval_ms));
    return done ? uint32_t{WS_IO_OK} : status_of(-errno);
}
#endif

} // namespace

uint32_t set_options(ws_io_object stream, const ws_io_tcp_options* options) noexcept {
    object& o = object_of(stream);
    if (o.kind != object_kind::tcp) return WS_IO_UNSUPPORTED;
#ifdef _WIN32
    return set_on(o.handle.tcp.socket, *options);
#else
    uv_os_fd_t socket;
    if (const int error = uv_fileno(&o.handle.any, &socket); error < 0) return status_of(error);
    return set_on(socket, *options);
#endif
}

uint32_t get_peer(ws_io_object stream, ws_io_address* address) noexcept {
    object& o = object_of(stream);
    if (o.kind != object_kind::tcp) return WS_IO_UNSUPPORTED;
    sockaddr_storage peer;
    int size = sizeof peer;
    const int error = uv_tcp_getpeername(&o.handle.tcp, reinterpret_cast<sockaddr*>(&peer), &size);
    if (error < 0) return status_of(error);
    return from_sockaddr(reinterpret_cast<const sockaddr*>(&peer), *address) ? WS_IO_OK : WS_IO_UNSUPPORTED;
}

} // namespace ws::io::uv
