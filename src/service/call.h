// One call of a service, between its caller and what goes on in the background for it.
#pragma once

#include "service/signal.h"

#include "message/message.h"

namespace ws {

// The background never sees the caller's memory: a call that was given up may still be sent, and answered.
struct call {
    explicit call(io::loop& l) noexcept : turn(l), ended(l) {}

    owned<message> request;
    owned<error> said; // by the background, of why it failed; null for a caller that keeps no error
    signal turn;       // the caller may send
    signal ended;      // the reply is there to be read, or the message went out that has none; or why not
    ULONG id = 0;      // WS_CALL_PROPERTY_CALL_ID
    bool is_one_way = false;
    bool is_sending = false; // in the background: this and the next under its line's lock
    bool is_left = false;    // nobody waits for it any more
};

} // namespace ws
