#include "calculator_gsoap.h"

#include "gsoap_server.h"

#include "calculator/calculatorH.h"

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

namespace calculator {

#include "calculator/Calculator.nsmap"

int __ns1__Add(soap*, _ns1__Add* in, _ns1__AddResponse* out) {
    out->result = in->a + in->b;
    return SOAP_OK;
}
int __ns1__Subtract(soap*, _ns1__Subtract* in, _ns1__SubtractResponse* out) {
    out->result = in->a - in->b;
    return SOAP_OK;
}
int __ns1__Multiply(soap*, _ns1__Multiply* in, _ns1__MultiplyResponse* out) {
    out->result = in->a * in->b;
    return SOAP_OK;
}
int __ns1__Divide(soap*, _ns1__Divide* in, _ns1__DivideResponse* out) {
    out->result = in->a / in->b;
    return SOAP_OK;
}

} // namespace calculator

namespace bench {

void serve_gsoap_calculator(unsigned port) {
    soap* const listener = listen_as_gsoap(port, calculator::namespaces);
    std::puts("ready");
    std::fflush(stdout);
    serve_as_gsoap(listener, calculator::soap_serve);
}

std::function<double(double, double)> gsoap_calculator(unsigned port) {
    const std::string url = "http://localhost:" + std::to_string(port) + "/service";
    std::shared_ptr<soap> context(make_gsoap_context(calculator::namespaces), soap_free);
    return [=](double a, double b) {
        soap_destroy(context.get());
        soap_end(context.get());
        calculator::_ns1__Add in;
        in.a = a;
        in.b = b;
        calculator::_ns1__AddResponse out;
        if (calculator::soap_call___ns1__Add(context.get(), url.c_str(), nullptr, &in, &out) != SOAP_OK) {
            soap_print_fault(context.get(), stderr);
            std::exit(1);
        }
        return out.result;
    };
}

} // namespace bench
