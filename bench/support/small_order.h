// The small typed request of the round trip, and its reply. It uses only what Wine's own webservices.dll can do too.
#pragma once

#include <webservices.h>

namespace bench {

struct small_order {
    INT32 id;
    INT32 quantity;
};

extern const WS_MESSAGE_DESCRIPTION small_request, small_reply;

} // namespace bench
