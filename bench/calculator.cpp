// The smallest calls of a service, by what is made of contracts/calculator.wsdl: of the host's and proxy's by wsutil,
// of gSOAP's by wsdl2h and soapcpp2. Calls a second and their latency.
//
//   calculator server ours|gsoap http|tcp PORT       prints "ready" when it listens, and serves until it is killed
//   calculator load http|tcp PORT CONNECTIONS SECONDS [PROCESS]
//                                                    one thread that says what a client says: prints calls a second;
//                                                    microseconds: median, 99%, longest, and of the server's processor
//                                                    for each, when that is PROCESS
//   calculator client ours|gsoap http|tcp PORT THREADS SECONDS [PROCESS]
//                                                    the same of proxies, each on a thread; and of their processor
//
// There is a server under Wine, too; load, client and gSOAP are there natively only.
#include "measure.h"
#include "support/service.h"

#include "calculator.wsdl.h"

#ifndef _WIN32
#include "peers/calculator_gsoap.h"
#include "peers/load.h"
#include "peers/session.h"
#endif

#include <cstring>

namespace {

using bench::check;

constexpr double a = 1.25, b = 2.5, sum = 3.75;

WS_CHANNEL_BINDING binding_of(const std::string& name) {
    return name == "tcp" ? WS_TCP_CHANNEL_BINDING : WS_HTTP_CHANNEL_BINDING;
}

// ---- the service ---------------------------------------------------------------------------------------------------

template <double (*Result)(double, double)>
HRESULT CALLBACK calculate(const WS_OPERATION_CONTEXT*, double left, double right, double* result,
                           const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *result = Result(left, right);
    return S_OK;
}
double add(double left, double right) {
    return left + right;
}
double subtract(double left, double right) {
    return left - right;
}
double multiply(double left, double right) {
    return left * right;
}
double divide(double left, double right) {
    return left / right;
}
constexpr CalculatorFunctionTable functions{calculate<add>, calculate<subtract>, calculate<multiply>,
                                            calculate<divide>};

[[noreturn]] void serve(WS_CHANNEL_BINDING over, unsigned port) {
    bench::host_service(over, port, calculator_wsdl.contracts.Calculator, &functions);
    std::puts("ready");
    std::fflush(stdout);
    bench::wait_for_ever();
}

#ifndef _WIN32
// ---- its clients ---------------------------------------------------------------------------------------------------

// As the proxy sends it.
void send_add(WS_CHANNEL* over, WS_MESSAGE* message) {
    const WS_MESSAGE_DESCRIPTION& described = calculator_wsdl.messages.Add;
    _Add in{a, b};
    check(WsInitializeMessage(message, WS_REQUEST_MESSAGE, nullptr, nullptr), "WsInitializeMessage");
    check(WsSetHeader(message, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, described.action,
                      sizeof *described.action, nullptr),
          "WsSetHeader");
    check(WsWriteMessageStart(over, message, nullptr, nullptr), "WsWriteMessageStart");
    check(WsWriteBody(message, described.bodyElementDescription, WS_WRITE_REQUIRED_VALUE, &in, sizeof in, nullptr),
          "WsWriteBody");
    check(WsWriteMessageEnd(over, message, nullptr, nullptr), "WsWriteMessageEnd");
}

bench::dialogue http_call() {
    return bench::http_dialogue(
        bench::with_length("POST /service HTTP/1.1\r\nHost: localhost\r\n"
                           "SOAPAction: \"http://example.com/calculator/Add\"\r\n",
                           R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)"
                           R"(<Add xmlns="http://example.com/calculator"><a>1.25</a><b>2.5</b></Add>)"
                           "</s:Body></s:Envelope>"),
        "result>3.75</");
}

bench::dialogue call_over(WS_CHANNEL_BINDING over) {
    return over == WS_HTTP_CHANNEL_BINDING ? http_call() : bench::session_dialogue("/service", send_add);
}

void require_sum(double result) {
    if (result != sum) check(E_FAIL, "the sum");
}

bench::caller our_caller(WS_CHANNEL_BINDING over, unsigned port) {
    WS_SERVICE_PROXY* const proxy = bench::open_proxy(over, port);
    WS_HEAP* heap;
    check(WsCreateHeap(1 << 16, 1 << 12, nullptr, 0, &heap, nullptr), "WsCreateHeap");
    return [=] {
        double result = 0;
        check(Calculator_Add(proxy, a, b, &result, heap, nullptr, 0, nullptr, nullptr), "Calculator_Add");
        check(WsResetHeap(heap, nullptr), "WsResetHeap");
        require_sum(result);
    };
}

bench::caller gsoap_caller(unsigned port) {
    return [add = bench::gsoap_calculator(port)] { require_sum(add(a, b)); };
}
#endif

int usage() {
    std::fprintf(stderr, "usage: calculator server ours|gsoap http|tcp PORT\n"
                         "       calculator load http|tcp PORT CONNECTIONS SECONDS [PROCESS]\n"
                         "       calculator client ours|gsoap http|tcp PORT THREADS SECONDS [PROCESS]\n");
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    const auto text = [&](int i) { return std::string(argc > i ? argv[i] : ""); };
    const auto number = [&](int i) { return argc > i ? static_cast<unsigned>(std::strtoul(argv[i], nullptr, 10)) : 0; };
    if (text(1) == "server" && argc == 5) {
        if (text(2) == "ours") serve(binding_of(text(3)), number(4));
#ifndef _WIN32
        if (text(2) == "gsoap" && text(3) == "http") bench::serve_gsoap_calculator(number(4));
    } else if (text(1) == "load" && argc >= 6) {
        bench::print_load(bench::load(number(3), call_over(binding_of(text(2))), number(4),
                                      std::strtod(argv[5], nullptr), static_cast<int>(number(6))));
        return 0;
    } else if (text(1) == "client" && argc >= 7) {
        const unsigned port = number(4);
        const auto make = [&] {
            return text(2) == "ours" ? our_caller(binding_of(text(3)), port) : gsoap_caller(port);
        };
        bench::print_load(
            bench::call_from_threads(make, number(5), std::strtod(argv[6], nullptr), static_cast<int>(number(7))));
        return 0;
#endif
    }
    return usage();
}
