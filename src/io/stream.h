// Connected streams over TCP and pipes, as coroutines use them.
#pragma once

#include "io/address.h"
#include "io/endpoint.h"

#include <span>

namespace ws::io {

// An operation on an endpoint that ends with an outcome.
class endpoint_operation : public awaited {
  public:
    endpoint_operation(endpoint& e, ws_io_code operation_code, uint64_t due_ms) noexcept : endpoint_(e) {
        code = operation_code;
        due = due_ms;
    }
    bool await_suspend(task::coroutine waiting) noexcept {
        continue_in(waiting);
        if (code == WS_IO_WRITE || code == WS_IO_SHUTDOWN) stream = &endpoint_;
        return endpoint_.start(*this);
    }
    outcome await_resume() const noexcept { return endpoint_.outcome_on(*this); }

  protected:
    endpoint& endpoint_;
};

class read_operation : public endpoint_operation {
  public:
    read_operation(endpoint& e, void* into, size_t most, uint64_t due_ms) noexcept
        : endpoint_operation(e, WS_IO_READ, due_ms), buffer_{reinterpret_cast<uintptr_t>(into), most} {
        buffers = reinterpret_cast<uintptr_t>(&buffer_);
        buffer_count = 1;
    }
    struct read_outcome : outcome {
        size_t size; // at least 1 when it is ok
    };
    read_outcome await_resume() const noexcept { return {endpoint_.outcome_on(*this), static_cast<size_t>(result)}; }

  private:
    ws_io_buffer buffer_;
};

// Writes all of the buffers. The caller's array is advanced past what went out at once.
class write_operation : public endpoint_operation {
  public:
    write_operation(endpoint& e, std::span<ws_io_buffer> all, uint64_t due_ms) noexcept
        : endpoint_operation(e, WS_IO_WRITE, due_ms), left_(all) {}
    bool await_ready() noexcept;

  private:
    std::span<ws_io_buffer> left_;
};

// Operations that make an endpoint's object: connect, listen, accept, bind.
class making_operation : public awaited {
  public:
    making_operation(endpoint& made, ws_io_code operation_code, uint64_t due_ms) noexcept : made_(made) {
        code = operation_code;
        due = due_ms;
    }
    bool await_suspend(task::coroutine waiting) noexcept {
        continue_in(waiting);
        return made_.start_making(*this);
    }
    outcome await_resume() noexcept { return made_.made(*this); }

  protected:
    endpoint& made_;
};

class connect_operation final : public making_operation {
  public:
    connect_operation(endpoint& made, const ws_io_address& to, uint64_t due_ms) noexcept
        : making_operation(made, WS_IO_CONNECT_TCP, due_ms) {
        address = to;
    }
    connect_operation(endpoint& made, const char* pipe, uint64_t due_ms) noexcept
        : making_operation(made, WS_IO_CONNECT_PIPE, due_ms) {
        data = reinterpret_cast<uintptr_t>(pipe);
    }
};

class listen_operation final : public making_operation {
  public:
    listen_operation(endpoint& made, const ws_io_address& at, bool ipv6_only, uint32_t most_waiting) noexcept
        : making_operation(made, WS_IO_LISTEN_TCP, never) {
        address = at;
        flags = ipv6_only ? WS_IO_IPV6_ONLY : 0;
        backlog = most_waiting;
    }
    listen_operation(endpoint& made, const char* pipe, uint32_t most_waiting) noexcept
        : making_operation(made, WS_IO_LISTEN_PIPE, never) {
        data = reinterpret_cast<uintptr_t>(pipe);
        backlog = most_waiting;
    }
};

// Accepts the next connection of `server` into `made`.
class accept_operation final : public endpoint_operation {
  public:
    accept_operation(endpoint& server, endpoint& made) noexcept
        : endpoint_operation(server, WS_IO_ACCEPT, never), made_(made) {}
    outcome await_resume() noexcept {
        if (status == WS_IO_OK) made_.adopt(result);
        return endpoint_.outcome_on(*this);
    }

  private:
    endpoint& made_;
};

inline read_operation read(endpoint& e, void* into, size_t most, uint64_t due) noexcept {
    return {e, into, most, due};
}
inline write_operation write(endpoint& e, std::span<ws_io_buffer> all, uint64_t due) noexcept {
    return {e, all, due};
}
// No more will be written; the peer reads to the end.
inline endpoint_operation shutdown(endpoint& e, uint64_t due) noexcept {
    return {e, WS_IO_SHUTDOWN, due};
}

inline ws_io_buffer buffer_of(const void* bytes, size_t size) noexcept {
    return {reinterpret_cast<uintptr_t>(bytes), size};
}

} // namespace ws::io
