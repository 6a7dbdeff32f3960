// An object of the backend as the floors above own it: started on, closed from any thread, ended exactly once.
#pragma once

#include "io/task.h"

#include <atomic>

namespace ws::io {

// How an operation ended.
struct outcome {
    uint32_t status = WS_IO_OK;
    int32_t system = 0;    // the host's own number for a failure
    HRESULT reason = S_OK; // of WS_IO_CANCELED: a time-out, an abort, …

    bool ok() const noexcept { return status == WS_IO_OK; }
};

inline outcome outcome_of(const operation& op) noexcept {
    return {op.status, op.system, op.cancel_reason};
}

class endpoint {
  public:
    // Throws std::bad_alloc.
    static endpoint* make(loop& l) { return new endpoint(l); }

    loop& owner() noexcept { return loop_; }
    ws_io_object object() const noexcept { return object_; }
    // Starts the operation that makes the object: a close ends it. False when the endpoint was closed already.
    [[nodiscard]] bool start_making(operation& op) noexcept;
    // What became of it. An endpoint closed meanwhile closes its object at once.
    outcome made(const operation& op) noexcept;
    // The same for an operation that made no object yet, but found what is needed for it.
    outcome prepared(const operation& op) noexcept;
    // The object that an operation on another endpoint, a server's accept, made for this one.
    void adopt(ws_io_object object) noexcept;

    // Starts an operation on the object, or gives it the outcome of a closed one and returns false.
    [[nodiscard]] bool start(operation& op) noexcept;
    [[nodiscard]] bool start_locked(operation& op) noexcept;

    // From any thread, any number of times; allocates and waits for nothing. What is pending ends with `reason`.
    void close(HRESULT reason) noexcept;
    void close_locked(HRESULT reason) noexcept;
    bool is_closing() const noexcept { return bits_.load(std::memory_order_acquire) & closing; }

    // How an operation on the object ended: when the close ended it, for the close's reason.
    outcome outcome_on(const operation& op) const noexcept {
        outcome how = outcome_of(op);
        if (how.status == WS_IO_CANCELED && !op.canceling && is_closing()) how.reason = reason_;
        return how;
    }

    // Writes what the system takes at once, without the loop; see backend.h.
    [[nodiscard]] uint32_t write_now(const ws_io_buffer* buffers, uint32_t count, uint64_t& written) noexcept;

    // What a read would come to now, WS_IO_AGAIN if it had to wait; see backend.h.
    [[nodiscard]] uint32_t peek() noexcept;

    // Sends a datagram at once, without the loop. When it does not return WS_IO_OK nothing was sent.
    [[nodiscard]] uint32_t send_now(const ws_io_address& to, const ws_io_buffer* buffers, uint32_t count) noexcept;

    // From any thread; a WS_IO_CANCELED when the endpoint is closed already, or has no object yet.
    uint32_t set_options(const ws_io_tcp_options& options) noexcept;
    [[nodiscard]] uint32_t set_multicast(const ws_io_multicast& option) noexcept;
    [[nodiscard]] uint32_t set_multicast_locked(const ws_io_multicast& option) noexcept;
    uint32_t get_peer(ws_io_address& address) noexcept;

    // Awaits the end of a close that was begun.
    class closed_operation : public awaited {
      public:
        explicit closed_operation(endpoint& e) noexcept : endpoint_(e) {}
        bool await_suspend(task::coroutine waiting) noexcept;
        void await_resume() const noexcept {}

      private:
        endpoint& endpoint_;
    };
    closed_operation closed() noexcept { return closed_operation(*this); }

    void release() noexcept;

  private:
    explicit endpoint(loop& l) noexcept : loop_(l) {}
    ~endpoint() = default;

    template <class Call>
    [[nodiscard]] uint32_t at_once(Call&& call) noexcept;
    [[nodiscard]] outcome end_making_locked(const operation& op) noexcept;
    void adopt_locked(ws_io_object object) noexcept;
    void submit_close_locked() noexcept;
    void unreference() noexcept;

    enum : uint8_t { closing = 1, writing = 2 };

    loop& loop_;
    ws_io_object object_ = 0;
    std::atomic<uint8_t> bits_{0};
    std::atomic<uint8_t> references_{1}; // its owner, and a close under way
    bool close_ended_ = false;
    HRESULT reason_ = S_OK;
    operation* making_ = nullptr; // while it is pending
    operation close_;
    operation_queue close_waiters_;
};

// Owns an endpoint; closes it when it goes.
class endpoint_owner {
  public:
    endpoint_owner() = default;
    explicit endpoint_owner(loop& l) : endpoint_(endpoint::make(l)) {}
    endpoint_owner(endpoint_owner&& other) noexcept : endpoint_(std::exchange(other.endpoint_, nullptr)) {}
    endpoint_owner& operator=(endpoint_owner&& other) noexcept {
        std::swap(endpoint_, other.endpoint_);
        return *this;
    }
    ~endpoint_owner() {
        if (endpoint_) endpoint_->release();
    }
    void reset() noexcept { endpoint_owner(std::move(*this)); }

    explicit operator bool() const noexcept { return endpoint_ != nullptr; }
    endpoint* operator->() const noexcept { return endpoint_; }
    endpoint& operator*() const noexcept { return *endpoint_; }

  private:
    endpoint* endpoint_ = nullptr;
};

} // namespace ws::io
