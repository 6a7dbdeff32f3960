// What both ends of HTTP have in common as transports: exchanges that stand for themselves, and messages in parts.
#pragma once

#include "channel/http_syntax.h"

namespace ws {

class http_exchange : public transport {
  public:
    // What the sender says of the message that is being read.
    std::string_view content_type() const noexcept { return received_head().field("Content-Type"); }
    std::optional<std::string_view> content_encoding() const noexcept { return received_head().content_encoding(); }

    // --- streamed: as `send` and `receive`, in parts
    // The last piece of a part is left free, too; an empty part that is not the last of the message sends at most its
    // start.
    [[nodiscard]] virtual io::task send_part(outgoing_message& out, bool last, uint64_t due, error* err) = 0;
    // The next message begins; then its parts, until an empty one.
    [[nodiscard]] virtual io::task receive_start(uint64_t due, error* err) = 0;
    [[nodiscard]] virtual io::task receive_part(byte_span& part, uint64_t due, error* err) = 0;
    // A message that was begun is not going to end. Waits for nothing.
    virtual void cut() noexcept = 0;

    // A failure of one exchange leaves the channel for others, or for a fault in reply.
    [[nodiscard]] bool survives_send(HRESULT) const noexcept final { return true; }
    [[nodiscard]] bool survives_receive(HRESULT) const noexcept final { return true; }
    void keep() noexcept override {}
    // Connections are shared with other channels.
    io::endpoint* connection() noexcept final { return nullptr; }

  protected:
    virtual const http_parser& received_head() const noexcept = 0;

    // Puts a chunk around a part, behind `head`, or nothing around an empty one: it gives what ends it, and the message
    // with the last. Throws std::bad_alloc.
    [[nodiscard]] static std::string_view frame_chunk(std::string& head, size_t size, bool last);
    static void set_ends(outgoing_message& out, std::string_view head, std::string_view tail) noexcept {
        out.pieces.front() = io::buffer_of(head.data(), head.size());
        out.pieces.back() = io::buffer_of(tail.data(), tail.size());
    }
};

} // namespace ws
