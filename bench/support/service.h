// A service host with one endpoint, and a proxy of it, over HTTP with SOAP 1.1 or over net.tcp.
#pragma once

#include <webservices.h>

#include <string>

namespace bench {

// As the address has it.
std::string service_url(WS_CHANNEL_BINDING over, unsigned port);

// Serves until the program ends. Messages may be as large as they like.
void host_service(WS_CHANNEL_BINDING over, unsigned port, const WS_CONTRACT_DESCRIPTION& description,
                  const void* functions);

// Never freed: the program ends with it.
WS_SERVICE_PROXY* open_proxy(WS_CHANNEL_BINDING over, unsigned port);

} // namespace bench
