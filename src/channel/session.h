// A net framing session over a connection, TCP's or a pipe's: its handshake from both ends, envelopes, and its end.
// One coroutine at a time may send and one receive; `stream()` may be closed from any thread. Who receives what is
// malformed sends a fault record too, unless somebody is just sending; after it nothing more is sent.
#pragma once

#include "channel/net_framing_preamble.h"
#include "channel/receive_buffer.h"
#include "channel/status.h"
#include "channel/transport.h"

#include <atomic>

namespace ws {

class session final : public transport {
  public:
    class send_operation;

    // Throws std::bad_alloc.
    explicit session(io::loop& l) : stream_(l), preamble_(std::make_unique<preamble_reader>()) {}

    io::endpoint& stream() noexcept { return *stream_; }

    // --- the listener's end
    // Reads the preamble. On a malformed one the peer has got its fault record, and the connection is of no more use.
    [[nodiscard]] io::task read_preamble(uint64_t due, error* err);
    const preamble_reader& preamble() const noexcept { return *preamble_; }
    // Answers it. What comes next is the channel's: envelopes up to max_message_size bytes.
    [[nodiscard]] send_operation acknowledge(uint64_t due, error* err);
    [[nodiscard]] io::task accept(const channel_settings& settings, std::string_view url, uint64_t due) override;
    std::string_view target_url() const noexcept override { return preamble_->via(); }
    [[nodiscard]] io::task refuse(framing_fault why);

    // --- the client's end
    [[nodiscard]] io::task open(std::string_view via, const framing_encoding& encoding, uint64_t due, error* err);

    // --- both
    // `url` is for error strings; it must stay as long as the session.
    void begin(std::string_view url, uint32_t max_message_size) noexcept;

    // S_OK: `envelope` is the next envelope's payload, valid until `release_envelope`. WS_S_END: the peer ended.
    [[nodiscard]] io::task receive_envelope(byte_span& envelope, uint64_t due, error* err);
    void release_envelope(size_t keep_buffer) noexcept;
    // Leaves the envelope for the next receive_envelope.
    void keep_envelope() noexcept { kept_ = true; }
    // Sends one sized envelope: pieces[0] is left free for its header.
    [[nodiscard]] send_operation send_envelope(std::span<ws_io_buffer> pieces, uint64_t due, error* err);
    [[nodiscard]] send_operation send_end(uint64_t due, error* err);
    // Reads until the peer's end record or the end of the connection; envelopes that still come are dropped.
    [[nodiscard]] io::task drain(uint64_t due, error* err) override;
    // Nothing of the next record has come yet.
    bool between_records() const noexcept { return in_.bytes().empty() && !decoder_.inside_envelope(); }

    // --- as a transport
    [[nodiscard]] io::task send(outgoing_message& out, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive(byte_span& envelope, uint64_t due, error* err) override {
        return receive_envelope(envelope, due, err);
    }
    // What the preamble said: it holds for both directions.
    std::string_view agreed_content_type() const noexcept override { return content_type_; }
    void release(size_t keep_buffer) noexcept override { release_envelope(keep_buffer); }
    void keep() noexcept override { keep_envelope(); }
    // Nobody is harmed by a wait for a message that did not begin, or that had no memory; after anything else the
    // session is of no use.
    bool survives_receive(HRESULT hr) const noexcept override {
        return SUCCEEDED(hr) || hr == E_OUTOFMEMORY || (hr == WS_E_OPERATION_TIMED_OUT && between_records());
    }
    [[nodiscard]] io::task say_end(uint64_t due, error* err) override;
    void close(HRESULT reason) noexcept override { stream_->close(reason); }
    io::endpoint* connection() noexcept override { return &*stream_; }

  private:
    class receive_operation;

    // More bytes, at least one. Throws std::bad_alloc.
    [[nodiscard]] receive_operation receive_some(uint64_t due, error* err);
    [[nodiscard]] io::task receive_more(size_t at_least, uint64_t due, error* err);
    void take_sized(const frame& header, byte_span& envelope) noexcept;
    [[nodiscard]] io::task receive_payload(const frame& header, byte_span& envelope, uint64_t due, error* err);
    [[nodiscard]] io::task receive_chunks(byte_span& envelope, uint64_t due, error* err);
    [[nodiscard]] io::task receive_fault(const frame& header, uint64_t due, error* err);

    io::endpoint_owner stream_;
    std::unique_ptr<preamble_reader> preamble_;
    receive_buffer in_;
    frame_decoder decoder_;
    std::string_view url_;
    std::string content_type_;
    size_t header_size_ = 0;   // of the envelope that was received last
    size_t envelope_size_ = 0; // with its header
    bool kept_ = false;
    bool peer_ended_ = false;
    std::atomic<bool> sending_{false}; // stays true after a fault record
    uint8_t header_[max_sized_header];
};

// Awaited for S_OK once all has been handed to the system. It is no coroutine, so nothing can fail for lack of memory
// after the first byte went out. WS_E_OBJECT_FAULTED when a fault record was sent, or is just being sent.
class session::send_operation final : public io::write_operation {
  public:
    // The pieces must stay until the end.
    send_operation(session& s, std::span<ws_io_buffer> pieces, uint64_t due_ms, error* err) noexcept
        : write_operation(*s.stream_, pieces, due_ms), session_(s), error_(err) {}
    send_operation(session& s, byte_span bytes, uint64_t due_ms, error* err) noexcept
        : send_operation(s, {&only_piece_, 1}, due_ms, err) {
        only_piece_ = io::buffer_of(bytes.data(), bytes.size());
    }
    ~send_operation() {
        if (mine_) session_.sending_ = false;
    }

    bool await_ready() noexcept {
        mine_ = !session_.sending_.exchange(true);
        return !mine_ || write_operation::await_ready();
    }
    [[nodiscard]] HRESULT await_resume() noexcept;

  private:
    session& session_;
    error* error_;
    ws_io_buffer only_piece_{};
    bool mine_ = false; // to send
};

} // namespace ws
