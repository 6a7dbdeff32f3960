// HTTP servers of others that echo orders. Natively only.
#pragma once

#include <string>

namespace bench {

// libuv and llhttp alone: whatever is asked, `answer` is the answer. Prints "ready" when it listens; does not return.
[[noreturn]] void serve_constant(unsigned port, const std::string& answer);
// gSOAP's engine with a thread for each connection, as its documentation has it.
[[noreturn]] void serve_gsoap(unsigned port);

} // namespace bench
