// gSOAP's generated server and client of contracts/echo.wsdl. Natively only.
#pragma once

#include "../support/echo.h"

namespace bench {

// Calls `ready` when it listens.
[[noreturn]] void serve_gsoap_echo(unsigned port, void (*ready)());
std::unique_ptr<echo_call> gsoap_echo(unsigned port, const echo_value& value);

} // namespace bench
