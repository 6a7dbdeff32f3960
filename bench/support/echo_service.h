// Our server and client of contracts/echo.wsdl, over HTTP.
#pragma once

#include "echo.h"

namespace bench {

void host_echo(unsigned port);
std::unique_ptr<echo_call> our_echo(unsigned port, const echo_value& value);

} // namespace bench
