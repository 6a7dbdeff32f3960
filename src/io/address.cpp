#include "io/address.h"

#include "io/endpoint.h"

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <strings.h>
#endif

#include <cstring>

namespace ws::io {
namespace {

class resolve_operation final : public awaited {
  public:
    resolve_operation(endpoint& stream, const char* host, ws_io_address* room, size_t most, uint64_t due_ms) noexcept
        : stream_(stream), room_{reinterpret_cast<uintptr_t>(room), most * sizeof(ws_io_address)} {
        code = WS_IO_RESOLVE;
        due = due_ms;
        data = reinterpret_cast<uintptr_t>(host);
        buffers = reinterpret_cast<uintptr_t>(&room_);
        buffer_count = 1;
    }
    bool await_suspend(task::coroutine waiting) noexcept {
        continue_in(waiting);
        return stream_.start_making(*this);
    }
    outcome await_resume() noexcept { return stream_.prepared(*this); }
    size_t count() const noexcept { return static_cast<size_t>(result); }

  private:
    endpoint& stream_;
    ws_io_buffer room_;
};

bool is_localhost(const std::string& host) noexcept {
#ifdef _WIN32
    return _stricmp(host.c_str(), "localhost") == 0;
#else
    return strcasecmp(host.c_str(), "localhost") == 0;
#endif
}

} // namespace

void to_sockaddr(const ws_io_address& address, uint8_t (&out)[sockaddr_size]) noexcept {
    static_assert(sizeof(sockaddr_storage) == sockaddr_size);
    std::memset(out, 0, sockaddr_size);
    if (address.family == 4) {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(address.port);
        std::memcpy(&v4.sin_addr, address.bytes, sizeof v4.sin_addr);
        std::memcpy(out, &v4, sizeof v4);
    } else {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(address.port);
        v6.sin6_scope_id = address.scope;
        std::memcpy(&v6.sin6_addr, address.bytes, sizeof v6.sin6_addr);
        std::memcpy(out, &v6, sizeof v6);
    }
}

std::string to_host(const ws_io_address& address) {
    char text[INET6_ADDRSTRLEN] = "";
    (void)inet_ntop(address.family == 4 ? AF_INET : AF_INET6, address.bytes, text, sizeof text);
    return address.family == 4 ? std::string(text) : "[" + std::string(text) + "]";
}

bool parse_numeric_host(const std::string& host, ws_io_address& out) noexcept {
    ws_io_address parsed{};
    if (inet_pton(AF_INET, host.c_str(), parsed.bytes) == 1)
        parsed.family = 4;
    else if (inet_pton(AF_INET6, host.c_str(), parsed.bytes) == 1)
        parsed.family = 6;
    else
        return false;
    out = parsed;
    return true;
}

task resolve(endpoint& stream, const std::string& host, uint16_t port, uint64_t due, std::vector<ws_io_address>& out,
             outcome& failure) {
    ws_io_address numeric;
    out.clear();
    if (parse_numeric_host(host, numeric)) {
        out.push_back(numeric);
    } else if (is_localhost(host)) {
        out = {loopback_v4(port), loopback_v6(port)};
    } else {
        out.resize(32);
        resolve_operation lookup(stream, host.c_str(), out.data(), out.size(), due);
        failure = co_await lookup;
        if (!failure.ok()) co_return WS_E_ADDRESS_NOT_AVAILABLE;
        out.resize(lookup.count());
    }
    for (ws_io_address& address : out)
        address.port = port;
    co_return S_OK;
}

} // namespace ws::io
