// What the bindings of session channels differ in: how an address is listened on, and how it is reached.
#pragma once

#include "channel/acceptor.h"
#include "channel/channel_properties.h"
#include "channel/listener_properties.h"
#include "channel/pipe_name.h"
#include "channel/session_url.h"

namespace ws {

inline io::medium medium_of(WS_CHANNEL_BINDING binding) noexcept {
    return binding == WS_NAMEDPIPE_CHANNEL_BINDING ? io::medium::pipes : io::medium::sockets;
}

// Adds to the acceptor the servers that `url` stands for. On failure some may be listening: stop the acceptor then.
[[nodiscard]] io::task listen_tcp(acceptor& to, const session_url& url, const listener_settings& settings, error* err);
[[nodiscard]] io::task listen_pipe(acceptor& to, const session_url& url, const listener_settings& settings,
                                   pipe_registration& name, error* err);

// Connects a new session's stream. `adopt` installs each attempt's session where an abort finds it, and fails when
// there was one.
class session_place {
  public:
    [[nodiscard]] virtual HRESULT adopt(std::unique_ptr<session> attempt, session*& placed, error* err) = 0;

  protected:
    ~session_place() = default;
};
[[nodiscard]] io::task connect_tcp(session_place& place, const session_url& url, const channel_settings& settings,
                                   uint64_t due, error* err);
[[nodiscard]] io::task connect_pipe(session_place& place, const session_url& url, uint64_t due, error* err);

} // namespace ws
