// Host names and numbers to addresses.
#pragma once

#include "io/task.h"

#include <string>
#include <vector>

namespace ws::io {

class endpoint;

// A numeric IPv4 or IPv6 (no brackets) host; false when it is a name.
[[nodiscard]] bool parse_numeric_host(const std::string& host, ws_io_address& out) noexcept;

// As it stands in a URL: an IPv6 address in brackets. Throws std::bad_alloc.
[[nodiscard]] std::string to_host(const ws_io_address& address);

// As the system's sockaddr_in or sockaddr_in6, in the room of a sockaddr_storage.
inline constexpr size_t sockaddr_size = 128;
void to_sockaddr(const ws_io_address& address, uint8_t (&out)[sockaddr_size]) noexcept;

// Looks a host up: numbers and "localhost" at once, names in libuv's workers. The ports are set to `port`. A close of
// `stream`, which is going to connect there, ends the look-up.
[[nodiscard]] task resolve(endpoint& stream, const std::string& host, uint16_t port, uint64_t due,
                           std::vector<ws_io_address>& out, struct outcome& failure);

constexpr ws_io_address any_v4(uint16_t port) noexcept {
    return {{0}, 0, port, 4};
}
constexpr ws_io_address any_v6(uint16_t port) noexcept {
    return {{0}, 0, port, 6};
}
constexpr ws_io_address loopback_v4(uint16_t port) noexcept {
    return {{127, 0, 0, 1}, 0, port, 4};
}
constexpr ws_io_address loopback_v6(uint16_t port) noexcept {
    return {{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 0, port, 6};
}

} // namespace ws::io
