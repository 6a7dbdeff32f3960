// A connection that HTTP messages pass over, at either end: heads and bodies in, bytes out. Belongs to one exchange at
// a time.
#pragma once

#include "channel/http_syntax.h"
#include "channel/receive_buffer.h"

namespace ws {

class http_connection {
  public:
    // Throws std::bad_alloc.
    http_connection(io::loop& l, http_side receives) : stream_(l), parser_(receives) {}

    io::endpoint& stream() noexcept { return *stream_; }
    const http_parser& head() const noexcept { return parser_; }
    // The whole head, as it came.
    std::string_view head_text() const noexcept {
        return {reinterpret_cast<const char*>(in_.bytes().data()), head_size_};
    }

    // Something of the next message has come.
    bool has_begun() const noexcept { return !in_.bytes().empty(); }
    // Waits for its first byte. WS_S_END: the peer has closed the connection instead.
    [[nodiscard]] io::task wait_for_message(uint64_t due, io::outcome& how);
    // Reads the next message's head, of at most `most` bytes. Failures as `refused` or `broken` tell.
    [[nodiscard]] io::task read_head(size_t most, uint64_t due);
    // Before the head of a response to HEAD.
    void expect_no_body() noexcept { expect_no_body_ = true; }

    // Reads all of its body, of at most `most` bytes, to where it lies behind the head. Can be called again after a
    // time-out or lack of memory.
    [[nodiscard]] io::task read_body(uint64_t most, uint64_t due, byte_span& body);
    // Or in pieces: more bytes, at least one, until `is_complete`.
    [[nodiscard]] io::task read_some_body(uint64_t due, byte_span& bytes);
    bool is_complete() const noexcept { return parser_.is_complete(); }

    // Forgets the message, which is complete, and keeps what has come of the next one.
    void next_message(size_t keep_buffer) noexcept;
    // The connection can be used again, as far as this message is concerned.
    bool keeps_alive() const noexcept { return parser_.is_complete() && parser_.keeps_alive(); }

    // What made reading fail: a message that is refused, or else the connection's end.
    const http_flaw* refused() const noexcept { return refused_.status != 0 ? &refused_ : nullptr; }
    const io::outcome& broken() const noexcept { return broken_; }

  private:
    class receive_operation;

    [[nodiscard]] receive_operation receive_more(size_t expected, uint64_t due);
    [[nodiscard]] HRESULT refuse(const http_flaw& flaw) noexcept;

    io::endpoint_owner stream_;
    http_parser parser_;
    receive_buffer in_;
    size_t head_size_ = 0; // once it has been read
    size_t body_end_ = 0;  // in in_
    bool expect_no_body_ = false;
    http_flaw refused_{};
    io::outcome broken_;
};

} // namespace ws
