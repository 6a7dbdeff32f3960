// What a client of the library's says over a session of net.tcp, byte for byte, for the load to say.
#pragma once

#include "load.h"

#include <webservices.h>

namespace bench {

// The session's preamble, its first request, which brings strings for the dictionary, and the second, which is like
// those that follow. `send` sends one, of a message that is reset in between. All replies but the first of a session
// have to be the same.
dialogue session_dialogue(const std::string& path, const std::function<void(WS_CHANNEL* over, WS_MESSAGE*)>& send);

} // namespace bench
