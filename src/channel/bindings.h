// What the bindings of session channels differ in: how an address is listened on, and how it is reached.
#pragma once

#include "channel/session_acceptor.h"
#include "channel/udp_acceptor.h"

namespace ws {

inline io::medium medium_of(WS_CHANNEL_BINDING binding) noexcept {
    return binding == WS_NAMEDPIPE_CHANNEL_BINDING ? io::medium::pipes : io::medium::sockets;
}

// Adds to the acceptor the servers that `url` stands for. On failure some may be listening: stop the acceptor then.
[[nodiscard]] io::task listen_tcp(session_acceptor& to, const endpoint_url& url, const listener_settings& settings,
                                  error* err);
[[nodiscard]] io::task listen_pipe(session_acceptor& to, const endpoint_url& url, const listener_settings& settings,
                                   pipe_registration& name, error* err);

// Where a channel that opens takes its transport: there an abort finds it. Fails when there was one.
class transport_place {
  public:
    [[nodiscard]] virtual HRESULT adopt(std::unique_ptr<transport> attempt, error* err) = 0;

  protected:
    ~transport_place() = default;
};
// Connect a new session; the handshake is its next.
[[nodiscard]] io::task connect_tcp(transport_place& place, const endpoint_url& url, const channel_settings& settings,
                                   uint64_t due, session*& connected, error* err);
[[nodiscard]] io::task connect_pipe(transport_place& place, const endpoint_url& url, uint64_t due, session*& connected,
                                    error* err);

} // namespace ws
