// The server of one port, which all HTTP listeners of the process on it share: accepts connections, reads the head of
// each request, and offers it to the listener whose URL covers what it asks for. A request is then its channel's until
// that has answered it; meanwhile the connection waits.
#pragma once

#include "channel/http_connection.h"
#include "channel/url_matching.h"

#include <vector>

namespace ws {

class http_acceptor;
class http_server;

// A connection of a client of ours.
class served_connection final : public http_connection {
  public:
    served_connection(io::loop& l, uint64_t id) : http_connection(l, http_side::request), id_(id) {}

    uint64_t id() const noexcept { return id_; }
    // Who is at the other end, if the system tells.
    const std::optional<ws_io_address>& peer() const noexcept { return peer_; }
    const url_target& asked_for() const noexcept { return target_; }

    // With the loop's lock held: the request that it was given out for is over. `reusable`: it was answered, and read
    // to its end.
    void give_back_locked(bool reusable) noexcept;

  private:
    friend class http_server;
    class back_operation;

    const uint64_t id_;
    std::optional<ws_io_address> peer_;
    url_target target_;
    // Under the loop's lock:
    bool given_out_ = false;
    bool reusable_ = false;
    io::operation* awaited_back_ = nullptr;
    served_connection* next_ = nullptr;
    served_connection* before_ = nullptr;
};

class http_server final : public std::enable_shared_from_this<http_server> {
  public:
    // Adds a listener to its port's server, which begins to listen with the first. WS_E_ADDRESS_IN_USE when another
    // process has the port, or another listener the URL.
    [[nodiscard]] static io::task attach(std::shared_ptr<http_acceptor> listener, const endpoint_url& url, error* err);
    // With the loop's lock held. With the last listener the server ends, and so does every connection that is not given
    // out.
    void detach_locked(http_acceptor& listener) noexcept;
    // After that: the end of its sockets, if they do end.
    [[nodiscard]] static io::task detached(std::shared_ptr<http_server> server);

    explicit http_server(io::loop& l, uint16_t port) noexcept : loop_(l), port_(port), attended_(l) {}

  private:
    struct registry;

    [[nodiscard]] io::task begin(std::shared_ptr<http_server> self, const endpoint_url& url, error* err);
    [[nodiscard]] io::task listen(const endpoint_url& url, error* err);
    [[nodiscard]] io::task ended_sockets();
    [[nodiscard]] io::task accept_connections(std::shared_ptr<http_server> self, io::endpoint& socket);
    [[nodiscard]] io::task serve(std::shared_ptr<http_server> self, std::shared_ptr<served_connection> c);
    [[nodiscard]] io::task serve_requests(std::shared_ptr<served_connection> c);
    [[nodiscard]] io::task next_request(served_connection& c, bool& refused);
    [[nodiscard]] std::shared_ptr<http_acceptor> find_listener(const url_target& target) noexcept;
    [[nodiscard]] bool has_ended() const noexcept;
    [[nodiscard]] bool enter(served_connection& c) noexcept;
    void leave(served_connection& c) noexcept;

    io::loop& loop_;
    const uint16_t port_;
    const io::loop::attendance attended_; // clients are answered also while the program is busy with something else
    std::vector<io::endpoint_owner> sockets_;
    uint64_t last_id_ = 0;
    // Under the loop's lock:
    std::vector<http_acceptor*> listeners_;
    served_connection* connections_ = nullptr;
    bool ended_ = false;
};

// Sends an answer that no channel gives. The rest of the request is not read: the connection is to be closed.
[[nodiscard]] io::task refuse_request(http_connection& c, http_flaw why);
// Lets the peer read what was sent last, before the connection is closed with bytes unread.
[[nodiscard]] io::task linger(http_connection& c);

} // namespace ws
