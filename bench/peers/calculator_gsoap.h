// gSOAP's generated server and client of contracts/calculator.wsdl. Natively only.
#pragma once

#include <functional>

namespace bench {

// Prints "ready" when it listens.
[[noreturn]] void serve_gsoap_calculator(unsigned port);
// Add, over a connection of its own that is kept.
std::function<double(double, double)> gsoap_calculator(unsigned port);

} // namespace bench
