// What both processes of the soak do besides their work.
#pragma once

#include "board.h"

#include <chrono>

namespace soak {

// One of everything, at private addresses, so that what the library keeps for good is there. Then notes what is there.
void rehearse(board& b, tally& counts);
// False once the soak does not run any more; until then waits.
bool wait_while_running(const board& b, std::chrono::milliseconds time);
// Tells now and then what is allocated.
void watch_until(board& b, tally& counts, stage last);
// All is freed: stays until the supervisor has looked.
int end_of(board& b, tally& counts);

} // namespace soak
