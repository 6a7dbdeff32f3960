// The idle connections of all HTTP clients of the process, for whoever asks the same server next.
#pragma once

#include "channel/http_connection.h"
#include "channel/http_peer.h"

#include <atomic>
#include <memory>
#include <string>

namespace ws {

// A connection to a server, or to a proxy.
class client_connection final : public http_connection {
  public:
    // Throws std::bad_alloc.
    client_connection(io::loop& l, std::string peer, http_peer::permit permit = {})
        : http_connection(l, http_side::response), permit_(std::move(permit)), peer_(std::move(peer)) {}

    const std::string& peer() const noexcept { return peer_; } // "host:port"
    // For the one that comes in its place.
    [[nodiscard]] http_peer::permit give_up_permit() noexcept { return std::move(permit_); }
    bool was_idle() const noexcept { return idle_since_ != 0; }

  private:
    friend class http_pool;
    http_peer::permit permit_;
    const std::string peer_;
    uint64_t idle_since_ = 0; // ms, since it was used last
};

class http_pool {
  public:
    // That a connection stays for. A test may be in more of a hurry.
    static constinit inline std::atomic<uint64_t> most_idle_ms{60'000};

    // One that was used last a short while ago, or null. What the server has said since then is no answer to what it
    // is asked next, so such a connection is not taken; but it may be saying it, or closing, just now.
    [[nodiscard]] static std::unique_ptr<client_connection> take(const std::string& peer) noexcept;
    // Between messages, and reusable.
    static void put(std::unique_ptr<client_connection> idle) noexcept;

  private:
    [[nodiscard]] static std::unique_ptr<client_connection> take_unused(uint64_t& due) noexcept;
    [[nodiscard]] static io::task close_unused(io::loop& l);
};

} // namespace ws
