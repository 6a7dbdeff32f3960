// WS_UDP_CHANNEL_BINDING: a datagram is an envelope, in UTF-8 text. There is no session, no order and no time-out, and
// what is lost is lost.
#pragma once

#include "channel/endpoint_url.h"
#include "channel/transport.h"
#include "io/datagram.h"

#include <vector>

namespace ws {

class transport_place;

// Room for every datagram that there is.
inline constexpr size_t datagram_room = 65536;

// "soap.udp://192.0.2.1:1234", "soap.udp://[2001:db8::1]:1234". Throws std::bad_alloc.
[[nodiscard]] std::string udp_url_of(const ws_io_address& address);

// A client's: datagrams to one address, and from whoever sends some. Who is asked need not be who answers, which with
// multicast is never the same.
class udp_client final : public transport {
  public:
    // Throws std::bad_alloc.
    udp_client(io::loop& l, std::string url) : socket_(l), url_(std::move(url)) {}

    io::endpoint& socket() noexcept { return *socket_; }
    void send_to(const ws_io_address& peer) noexcept {
        guard held(socket_->owner().lock());
        peer_ = peer;
    }

    [[nodiscard]] HRESULT apply(const channel_settings& settings, error* err) noexcept override;
    [[nodiscard]] io::task send(outgoing_message& out, uint64_t due, error* err) override;
    [[nodiscard]] io::task receive(byte_span& envelope, uint64_t due, error* err) override;
    void release(size_t keep_buffer) noexcept override;
    void keep() noexcept override { kept_ = true; }
    bool survives_send(HRESULT) const noexcept override { return true; }
    bool survives_receive(HRESULT hr) const noexcept override;
    void close(HRESULT reason) noexcept override { socket_->close(reason); }
    io::endpoint* connection() noexcept override { return &*socket_; }
    // The sender of the datagram that was received last.
    bool get_peer(ws_io_address& out) noexcept override;

  private:
    io::endpoint_owner socket_;
    const std::string url_;
    ws_io_address peer_{}; // changes under the loop's lock, before the channel is open
    std::unique_ptr<uint8_t[]> room_;
    size_t size_ = 0;
    ws_io_address sender_{};
    bool has_sender_ = false;
    bool kept_ = false;
};

// Resolves the URL's host and makes a socket for it; nothing is sent. `connected` is the transport that `place` has.
[[nodiscard]] io::task connect_udp(transport_place& place, const endpoint_url& url, const channel_settings& settings,
                                   udp_client*& connected, error* err);

// A listener's socket. It is open as long as the listener, or an accepted channel that may reply, is at it.
class udp_socket {
  public:
    // Throws std::bad_alloc.
    explicit udp_socket(io::loop& l) : endpoint_(l) {}

    io::endpoint& operator*() noexcept { return *endpoint_; }
    io::endpoint* operator->() noexcept { return &*endpoint_; }

    // With the loop's lock held. The last to leave closes it.
    void join_locked() noexcept { ++users_; }
    [[nodiscard]] bool leave_locked() noexcept;
    bool is_left_locked() const noexcept { return users_ == 0; }

  private:
    io::endpoint_owner endpoint_;
    unsigned users_ = 1; // the listener
};

// A listener's: the one datagram that an accept has waited for, and the way back to its sender.
class udp_message final : public transport {
  public:
    // Throws std::bad_alloc.
    udp_message(std::shared_ptr<udp_socket> through, const ws_io_address& sender, byte_span datagram);
    ~udp_message() { leave(); }

    std::string_view target_url() const noexcept override { return sender_url_; }
    [[nodiscard]] io::task accept(const channel_settings& settings, std::string_view, uint64_t) override;
    [[nodiscard]] HRESULT check_send(error* err) const noexcept override;
    [[nodiscard]] io::task send(outgoing_message& out, uint64_t due, error* err) override;
    // The second has nothing any more: WS_S_END.
    [[nodiscard]] io::task receive(byte_span& envelope, uint64_t due, error* err) override;
    void release(size_t) noexcept override {}
    void keep() noexcept override { taken_ = false; }
    bool survives_send(HRESULT) const noexcept override { return true; }
    bool survives_receive(HRESULT) const noexcept override { return true; }
    void close(HRESULT) noexcept override { leave(); }
    // It is the channel's own only when everybody else has left it.
    io::endpoint* connection() noexcept override;
    bool get_peer(ws_io_address& out) noexcept override {
        out = sender_;
        return true;
    }

  private:
    void leave() noexcept;

    io::loop& loop_;
    const std::shared_ptr<udp_socket> socket_;
    bool has_left_ = false; // under the loop's lock
    const ws_io_address sender_;
    const std::string sender_url_;
    const std::vector<uint8_t> datagram_;
    bool taken_ = false;
    bool replies_ = true; // unless it is an INPUT channel's
};

} // namespace ws
