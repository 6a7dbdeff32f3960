// A gSOAP server as its documentation has it: a thread for each connection. Natively only.
#pragma once

#include <stdsoap2.h>

namespace bench {

// A context for calls, or for a server: neither graphs nor 8-bit strings, which would cost it more.
soap* make_gsoap_context(const Namespace* with_soap);
// Listens, or ends the program.
soap* listen_as_gsoap(unsigned port, const Namespace* with_soap);
// `serve` is what soapcpp2 generates: it answers all requests of a connection.
[[noreturn]] void serve_as_gsoap(soap* listener, int (*serve)(soap*));

} // namespace bench
