// The libuv backend: what stands behind the table of backend.h. Nothing outside these uv_*.cpp files knows libuv.
#pragma once

#include "io/backend.h"

#include <uv.h>

namespace ws::io::uv {

// Lists of operations, first in, first out, linked through the operations themselves.
class op_list {
  public:
    bool empty() const noexcept { return first_ == nullptr; }
    void push(ws_io_op& op) noexcept;
    ws_io_op* pop() noexcept;
    bool remove(ws_io_op& op) noexcept;
    uint64_t take_all() noexcept;

  private:
    ws_io_op* first_ = nullptr;
    ws_io_op* last_ = nullptr;
};

struct loop {
    uv_loop_t uv;
    uv_async_t waker;
    uv_timer_t timer;
    uint64_t timer_due = UINT64_MAX; // in uv_now's milliseconds; the timer may fire early, never late
    op_list completed;
    size_t writes = 0; // that libuv has
    bool woken = false;
};

enum class object_kind : uint32_t { tcp, pipe, udp };

// A socket or pipe, listening or connected. Lives from the operation that made it to the end of its WS_IO_CLOSE.
struct object {
    union {
        uv_handle_t any;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
        uv_udp_t udp;
    } handle;
    loop* owner;
    object_kind kind;
    unsigned connected_flags = 0; // libuv's, when it was made
    bool listening = false;
    bool reading = false;
    bool canceling_read = false;
    bool closing = false;
    op_list accepts;
    op_list sends; // that wait for the one before: several channels can share a datagram socket
    ws_io_op* read = nullptr;
    ws_io_op* write = nullptr;
    ws_io_op* shutdown = nullptr;
    ws_io_op* connect = nullptr;
    ws_io_op* close = nullptr;
    union {
        uv_connect_t connect_request;
        uv_write_t write_request;
        uv_udp_send_t send_request;
    };
    // Where it goes, until it has ended: Wine looks at that later than Windows does.
    sockaddr_storage send_address;
    uv_shutdown_t shutdown_request;
};

inline object& object_of(ws_io_object handle) noexcept {
    return *reinterpret_cast<object*>(static_cast<uintptr_t>(handle));
}
inline ws_io_object handle_of(object& o) noexcept {
    return reinterpret_cast<uintptr_t>(&o);
}
inline object& object_of(void* data) noexcept {
    return *static_cast<object*>(data);
}

// Whether the system puts the bytes into the reader's buffer by itself, once it was asked to: then the buffer is not to
// be given back before libuv's callback or the end of the handle. (tools/setup makes libuv do so.)
inline bool reads_directly([[maybe_unused]] const object& o) noexcept {
#ifdef _WIN32
    return o.kind == object_kind::tcp;
#else
    return false;
#endif
}

// Null without memory; the error of libuv's init goes to `error`.
object* make_object(loop& l, object_kind kind, int family, int& error) noexcept;
// Closes an object that nobody above has seen yet.
void discard(object& o) noexcept;

uint32_t status_of(int uv_error) noexcept;
void complete(loop& l, ws_io_op& op, int uv_error) noexcept;
inline void complete_slot(object& o, ws_io_op*& slot, int uv_error) noexcept {
    if (ws_io_op* op = slot) {
        slot = nullptr;
        complete(*o.owner, *op, uv_error);
    }
}

// What the end of its own object ended was canceled, whatever the system calls it (Windows: a broken connection).
inline int ended_with(const object& o, int status) noexcept {
    return status < 0 && o.closing ? UV_ECANCELED : status;
}

// The buffer of the operation that reads.
void on_allocate(uv_handle_t* handle, size_t suggested, uv_buf_t* buffer) noexcept;

void listen_tcp(loop& l, ws_io_op& op) noexcept;
void listen_pipe(loop& l, ws_io_op& op) noexcept;
void accept(loop& l, ws_io_op& op) noexcept;
void connect_tcp(loop& l, ws_io_op& op) noexcept;
void connect_pipe(loop& l, ws_io_op& op) noexcept;
void read(loop& l, ws_io_op& op) noexcept;
void write(loop& l, ws_io_op& op) noexcept;
void shutdown(loop& l, ws_io_op& op) noexcept;
void close(loop& l, ws_io_op& op) noexcept;
void cancel(loop& l, ws_io_op& canceled) noexcept;
void resolve(loop& l, ws_io_op& op) noexcept;
void cancel_resolve(ws_io_op& op) noexcept;
void bind_udp(loop& l, ws_io_op& op) noexcept;
void receive_from(loop& l, ws_io_op& op) noexcept;
void send_to(loop& l, ws_io_op& op) noexcept;

uint32_t write_now(ws_io_object stream, const ws_io_buffer* buffers, uint32_t count, uint64_t* written) noexcept;
uint32_t peek(ws_io_object stream) noexcept;
uint32_t set_options(ws_io_object stream, const ws_io_tcp_options* options) noexcept;
uint32_t get_peer(ws_io_object stream, ws_io_address* address) noexcept;

uint32_t send_now(ws_io_object socket, const ws_io_address* to, const ws_io_buffer* buffers, uint32_t count) noexcept;
uint32_t set_multicast(ws_io_object socket, const ws_io_multicast* option) noexcept;

void to_sockaddr(const ws_io_address& address, sockaddr_storage& out) noexcept;
bool from_sockaddr(const sockaddr* address, ws_io_address& out) noexcept;

// Views an operation's buffers as libuv's. This many fit on the stack.
constexpr uint32_t most_buffers = 64;
void to_uv_buffers(const ws_io_buffer* buffers, uint32_t count, uv_buf_t* out) noexcept;
inline const ws_io_buffer* buffers_of(const ws_io_op& op) noexcept {
    return reinterpret_cast<const ws_io_buffer*>(static_cast<uintptr_t>(op.buffers));
}
inline const char* text_of(const ws_io_op& op) noexcept {
    return reinterpret_cast<const char*>(static_cast<uintptr_t>(op.data));
}

} // namespace ws::io::uv
