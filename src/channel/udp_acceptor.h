// The datagrams that come to an open UDP listener, one for each accept. A socket is only asked for one while an accept
// waits: what nobody wants yet stays with the system, which drops what is too much.
#pragma once

#include "channel/acceptor.h"
#include "channel/udp.h"

namespace ws {

class udp_acceptor final : public acceptor {
  public:
    udp_acceptor(io::loop& l, const endpoint_url& url, const listener_settings& settings)
        : acceptor(l, url, settings), hears_itself_(settings.multicast_loopback != FALSE) {}

    [[nodiscard]] io::task listen(const endpoint_url& url, const listener_settings& settings, error* err) override;
    [[nodiscard]] io::task stopped() override;
    [[nodiscard]] HRESULT join_multicast(std::span<const ULONG> interfaces, error* err) override;

  private:
    struct server {
        explicit server(io::loop& l)
            : socket(std::make_shared<udp_socket>(l)), room(std::make_unique_for_overwrite<uint8_t[]>(datagram_room)) {}
        const std::shared_ptr<udp_socket> socket;
        const std::unique_ptr<uint8_t[]> room;
        io::operation* parked = nullptr;    // its receiving coroutine, while nobody wants a message
        io::operation* receiving = nullptr; // while it is pending
    };

    class receiving;

    std::shared_ptr<udp_acceptor> shared_from_this() {
        return std::static_pointer_cast<udp_acceptor>(acceptor::shared_from_this());
    }
    [[nodiscard]] io::task bind(const ws_io_address& at, bool shared, io::outcome& how);
    [[nodiscard]] io::task bind_all(const endpoint_url& url, const listener_settings& settings, io::outcome& how);
    [[nodiscard]] io::task receive(std::shared_ptr<udp_acceptor> self, server& from);
    [[nodiscard]] io::task is_own(ws_io_address address);
    [[nodiscard]] HRESULT change_locked(ws_io_multicast_option what, ULONG interface_index, error* err) noexcept;
    void stop_locked() noexcept override;
    void wanted_locked() noexcept override;

    const bool hears_itself_;
    std::vector<std::unique_ptr<server>> servers_;
    ws_io_address group_{};     // family 0: the URL has none
    std::vector<ULONG> joined_; // interfaces; under the loop's lock
};

} // namespace ws
