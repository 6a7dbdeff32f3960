// What the service floor does with channels and listeners, the same for all bindings: a program's own do it by their
// callbacks.
#pragma once

#include "channel/channel.h"
#include "channel/listener.h"

namespace ws::steps {

// The address must stay until it is open.
[[nodiscard]] io::task open(channel& c, const WS_ENDPOINT_ADDRESS& address, error* err);
[[nodiscard]] io::task close(channel& c, error* err);
[[nodiscard]] HRESULT reset(channel& c) noexcept;
void abort(channel& c) noexcept;
[[nodiscard]] WS_CHANNEL_STATE state_of(channel& c) noexcept;

// A message of the channel's versions.
[[nodiscard]] HRESULT create_message(const channel& c, const WS_MESSAGE_PROPERTY* properties, ULONG count,
                                     owned<message>& out, error* err);
// The other steps are the channel's own: write_message_end, read_message_start, abandon_message.
[[nodiscard]] io::task write_start(channel& c, message& m, error* err);
[[nodiscard]] io::task read_end(channel& c, message& m, error* err);

// The URL must stay until it is open.
[[nodiscard]] io::task open(listener& l, const WS_STRING& url, error* err);
[[nodiscard]] io::task accept(listener& l, channel& into, error* err);
[[nodiscard]] io::task close(listener& l, error* err);
[[nodiscard]] HRESULT reset(listener& l) noexcept;
void abort(listener& l) noexcept;

} // namespace ws::steps
