// Datagram sockets, as coroutines use them.
#pragma once

#include "io/stream.h"

namespace ws::io {

// `flags` are WS_IO_IPV6_ONLY and WS_IO_SHARE_ADDRESS.
class bind_operation final : public making_operation {
  public:
    bind_operation(endpoint& made, const ws_io_address& at, uint32_t bind_flags) noexcept
        : making_operation(made, WS_IO_BIND_UDP, never) {
        address = at;
        flags = bind_flags;
    }
    // With the port that the system chose for 0.
    const ws_io_address& bound() const noexcept { return address; }
};

// Receives one datagram; what does not fit is WS_IO_TOO_BIG. One at a time on a socket.
class receive_from_operation : public endpoint_operation {
  public:
    receive_from_operation(endpoint& e, void* into, size_t most) noexcept
        : endpoint_operation(e, WS_IO_RECEIVE_FROM, never), buffer_{reinterpret_cast<uintptr_t>(into), most} {
        buffers = reinterpret_cast<uintptr_t>(&buffer_);
        buffer_count = 1;
    }
    struct receive_outcome : outcome {
        size_t size; // can be 0
        ws_io_address sender;
    };
    receive_outcome await_resume() const noexcept {
        return {endpoint_.outcome_on(*this), static_cast<size_t>(result), address};
    }

  private:
    ws_io_buffer buffer_;
};

// Sends one datagram of all the buffers. Any number at a time, in no order.
class send_to_operation final : public endpoint_operation {
  public:
    send_to_operation(endpoint& e, const ws_io_address& to, std::span<const ws_io_buffer> all) noexcept
        : endpoint_operation(e, WS_IO_SEND_TO, never) {
        address = to;
        buffers = reinterpret_cast<uintptr_t>(all.data());
        buffer_count = static_cast<uint32_t>(all.size());
    }
    // Nearly all end here, on the caller's thread. Whatever the attempt met, the loop's own will tell.
    bool await_ready() noexcept {
        const auto* all = reinterpret_cast<const ws_io_buffer*>(static_cast<uintptr_t>(buffers));
        return endpoint_.send_now(address, all, buffer_count) == WS_IO_OK;
    }
};

// The system tells of an earlier datagram that reached nobody when the next is received; that ends nothing.
inline bool is_about_another(const outcome& how) noexcept {
    return how.status == WS_IO_RESET || how.status == WS_IO_REFUSED || how.status == WS_IO_UNREACHABLE;
}

} // namespace ws::io
