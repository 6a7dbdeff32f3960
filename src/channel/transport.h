// What carries a channel's messages: a net framing session, an HTTP exchange, datagrams. The channel makes and reads
// envelopes; the transport knows bytes.
//
// One coroutine at a time sends and one receives; `close` comes from any thread.
#pragma once

#include "channel/channel_properties.h"
#include "io/stream.h"

namespace ws {

class message;

using byte_span = std::span<const uint8_t>;

// One encoded message on its way out.
struct outgoing_message {
    message& what;
    // The first is left free for what the transport puts before the envelope. Used up by the sending.
    std::span<ws_io_buffer> pieces;
    size_t size; // of all pieces, in bytes
    std::string_view content_type{};
    std::string_view content_encoding{}; // mostly empty
};

class transport {
  public:
    virtual ~transport() = default;

    // --- accepted ones: what the listener's peer has asked for
    virtual std::string_view target_url() const noexcept { return {}; }
    // Answers the peer, if it goes with the channel. What fails is between the peer and us: no accept hears of it.
    [[nodiscard]] virtual io::task accept(const channel_settings&, std::string_view, uint64_t) {
        return io::task::ended(S_OK);
    }

    // With the channel's lock held: the settings that can change while the channel is open.
    [[nodiscard]] virtual HRESULT apply(const channel_settings&, error*) noexcept { return S_OK; }

    // --- messages
    // With the channel's lock held: whether it is the time for it.
    [[nodiscard]] virtual HRESULT check_send(error*) const noexcept { return S_OK; }
    [[nodiscard]] virtual HRESULT check_receive(error*) const noexcept { return S_OK; }
    [[nodiscard]] virtual io::task send(outgoing_message& out, uint64_t due, error* err) = 0;
    // S_OK: `envelope` is the next message, valid until `release`. WS_S_END: no more comes.
    [[nodiscard]] virtual io::task receive(byte_span& envelope, uint64_t due, error* err) = 0;
    // Nobody will receive the answer to what was sent.
    virtual void drop_answer() noexcept {}
    // The content type that a session was opened with: of what goes over the wire.
    virtual std::string_view agreed_content_type() const noexcept { return {}; }
    // What came beside the envelope goes to the message that was read from it.
    [[nodiscard]] virtual HRESULT describe(message&, error*) { return S_OK; }
    // The message was read to its end, and is one.
    virtual void understood() noexcept {}
    // Gives memory beyond `keep_buffer` bytes back.
    virtual void release(size_t keep_buffer) noexcept = 0;
    // Leaves the envelope for the next receive.
    virtual void keep() noexcept = 0;
    // Whether a send or receive that failed did no harm: the channel goes on.
    [[nodiscard]] virtual bool survives_send(HRESULT hr) const noexcept { return hr == S_OK; }
    [[nodiscard]] virtual bool survives_receive(HRESULT hr) const noexcept = 0;

    // --- the end
    // Tells the peer that no more comes; only sessions have to.
    [[nodiscard]] virtual io::task say_end(uint64_t, error*) { return io::task::ended(S_OK); }
    // Reads on until the peer has said so too.
    [[nodiscard]] virtual io::task drain(uint64_t, error*) { return io::task::ended(S_OK); }
    // From any thread, any number of times; allocates and waits for nothing. What is pending ends with `reason`.
    virtual void close(HRESULT reason) noexcept = 0;

    // The socket or pipe that is the channel's own; null while there is none.
    virtual io::endpoint* connection() noexcept = 0;
    // That a listener tells its connections apart by; 0 where that means nothing.
    virtual uint64_t connection_id() const noexcept { return 0; }
    // False where that means nothing.
    [[nodiscard]] virtual bool get_peer(ws_io_address& out) noexcept {
        return connection() && connection()->get_peer(out) == WS_IO_OK;
    }

  private:
    friend class transport_queue;
    transport* next_ = nullptr;
};

// First in, first out; linked through the transports, which it owns.
class transport_queue {
  public:
    transport_queue() = default;
    transport_queue(const transport_queue&) = delete;
    transport_queue& operator=(const transport_queue&) = delete;
    ~transport_queue() {
        while (!empty())
            (void)pop();
    }

    bool empty() const noexcept { return first_ == nullptr; }
    size_t size() const noexcept { return size_; }
    void push(std::unique_ptr<transport> t) noexcept {
        t->next_ = nullptr;
        transport* const added = t.release();
        (last_ ? last_->next_ : first_) = added;
        last_ = added;
        ++size_;
    }
    std::unique_ptr<transport> pop() noexcept {
        std::unique_ptr<transport> oldest(first_);
        first_ = first_->next_;
        if (!first_) last_ = nullptr;
        --size_;
        return oldest;
    }
    void swap(transport_queue& other) noexcept {
        std::swap(first_, other.first_);
        std::swap(last_, other.last_);
        std::swap(size_, other.size_);
    }

  private:
    transport* first_ = nullptr;
    transport* last_ = nullptr;
    size_t size_ = 0;
};

} // namespace ws
