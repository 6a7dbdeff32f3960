// A custom binding that is laid over another one, as programs do it to see what passes: each callback calls the
// function of its name on an inner channel or listener of net.tcp, with the caller's own WS_ASYNC_CONTEXT.
#pragma once

#include "support/session.h"

namespace tests {

extern const WS_CHANNEL_PROPERTY layered_channel_property;
extern const WS_LISTENER_PROPERTY layered_listener_property;
// Instances that were not freed yet.
int layers_alive();

// Two layered ends.
class layered_session {
  public:
    layered_session();
    layered_session(const layered_session&) = delete;
    layered_session& operator=(const layered_session&) = delete;
    ~layered_session();
    void connect();

    WS_LISTENER* listener = nullptr;
    WS_CHANNEL* server = nullptr;
    WS_CHANNEL* client = nullptr;

  private:
    std::basic_string<WCHAR> url_;
};

} // namespace tests
