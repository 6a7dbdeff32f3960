// calculator_service WSDL URL...: the calculator of calculator.wsdl at each URL, http:, net.tcp: or net.pipe:. It
// publishes the file WSDL at each http: URL, as URL/calculator.wsdl.
#include "hosting.h"

#include "calculator.wsdl.h" // wsutil's, as are Calculator_CreateServiceEndpoint and calculator_wsdl

#include <atomic>
#include <list>

namespace {

// ---- the operations ------------------------------------------------------------------------------------------------
// Each is called on a thread of the host's. A failure becomes a SOAP fault with the strings of the error.

HRESULT CALLBACK add(const WS_OPERATION_CONTEXT*, double a, double b, double* sum, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *sum = a + b;
    return S_OK;
}

// A fault of a type of its own: its detail is an element of the WSDL.
HRESULT division_by_zero(double dividend, WS_ERROR* error) {
    _DivisionByZero detail{dividend};
    const WS_MESSAGE_DESCRIPTION& message = calculator_wsdl.messages.DivisionByZero;
    const WS_FAULT_DETAIL_DESCRIPTION description = {message.action, message.bodyElementDescription};
    const HRESULT result = WsSetFaultErrorDetail(error, &description, WS_WRITE_REQUIRED_VALUE, &detail, sizeof detail);
    if (FAILED(result)) return result;
    const WS_STRING reason = WS_STRING_VALUE(TEXT("Nothing can be divided by zero."));
    WsAddErrorString(error, &reason);
    return E_INVALIDARG;
}

HRESULT CALLBACK divide(const WS_OPERATION_CONTEXT*, double dividend, double divisor, double* quotient,
                        const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    if (divisor == 0) return division_by_zero(dividend, error);
    *quotient = dividend / divisor;
    return S_OK;
}

// Called when the client's session has ended or the host is aborted, while the operation still runs.
void CALLBACK on_cancel(WS_SERVICE_CANCEL_REASON reason, void* state) {
    say(std::string("service: CountPrimes is cancelled, for ") +
        (reason == WS_SERVICE_CHANNEL_FAULTED ? "its client has gone" : "the host is aborted"));
    *static_cast<std::atomic<bool>*>(state) = true;
}

// Called when on_cancel cannot be called any more: behind the operation.
void CALLBACK on_free(void* state) {
    delete static_cast<std::atomic<bool>*>(state);
}

bool is_prime(unsigned n) {
    for (unsigned i = 2; i <= n / i; ++i)
        if (n % i == 0) return false;
    return n > 1;
}

// What takes long looks from time to time whether anybody still wants it.
HRESULT CALLBACK count_primes(const WS_OPERATION_CONTEXT* context, unsigned limit, unsigned* count,
                              const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    return operate([&] {
        auto flag = std::make_unique<std::atomic<bool>>(false);
        check("WsRegisterOperationForCancel",
              WsRegisterOperationForCancel(context, on_cancel, on_free, flag.get(), error));
        const std::atomic<bool>& cancelled = *flag.release(); // on_free's from here on
        *count = 0;
        for (unsigned n = 2; n <= limit && n != 0; ++n) {
            if (cancelled) return WS_E_OPERATION_ABORTED;
            *count += is_prime(n);
        }
        return S_OK;
    });
}

CalculatorFunctionTable operations = {add, divide, count_primes};

// ---- the endpoints -------------------------------------------------------------------------------------------------

WS_XML_STRING service_name = WS_XML_STRING_VALUE("CalculatorService");
WS_XML_STRING port_name = WS_XML_STRING_VALUE("CalculatorPort");
WS_XML_STRING binding_name = WS_XML_STRING_VALUE("Calculator");
WS_XML_STRING ns = WS_XML_STRING_VALUE("http://example.org/calculator");

// Over HTTP it is what the WSDL says, which is published there.
WS_SERVICE_ENDPOINT* make_http_endpoint(const WS_STRING& url, WS_HEAP* heap, WS_ERROR* error) {
    static WS_METADATA_EXCHANGE_TYPE exchange = WS_METADATA_EXCHANGE_TYPE_HTTP_GET;
    static WS_SERVICE_ENDPOINT_METADATA port = {&port_name, &binding_name, &ns};
    static WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, &exchange, sizeof exchange},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA, &port, sizeof port},
    };
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    check("Calculator_CreateServiceEndpoint",
          Calculator_CreateServiceEndpoint(nullptr, &url, &operations, nullptr, properties, WsCountOf(properties), heap,
                                           &endpoint, error));
    return endpoint;
}

// The same operations over a binding that no WSDL tells of: a session's default is binary, with addressing.
WS_SERVICE_ENDPOINT make_session_endpoint(const WS_STRING& url, WS_CHANNEL_BINDING binding) {
    static const WS_SERVICE_CONTRACT contract = {&calculator_wsdl.contracts.Calculator, nullptr, &operations};
    static ULONG concurrency =
        10; // calls of one client at once; with one, its leaving is noticed between two calls only
    static const WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, &concurrency, sizeof concurrency},
    };
    WS_SERVICE_ENDPOINT endpoint{};
    endpoint.address.url = url;
    endpoint.channelBinding = binding;
    endpoint.channelType = WS_CHANNEL_TYPE_DUPLEX_SESSION;
    endpoint.contract = &contract;
    endpoint.properties = properties;
    endpoint.propertyCount = WsCountOf(properties);
    return endpoint;
}

void run(const std::string& wsdl, const std::vector<wide_string>& urls, WS_ERROR* error) {
    const owned<WS_HEAP> heap = make_heap();
    std::list<WS_SERVICE_ENDPOINT> sessions;
    std::vector<const WS_SERVICE_ENDPOINT*> endpoints;
    for (const wide_string& url : urls)
        if (has_sessions(url))
            endpoints.push_back(&sessions.emplace_back(make_session_endpoint(view(url), binding_of(url))));
        else
            endpoints.push_back(make_http_endpoint(view(url), heap.get(), error));

    document contract(wsdl);
    WS_SERVICE_METADATA_DOCUMENT* documents[] = {contract.published()};
    WS_SERVICE_METADATA metadata = {WsCountOf(documents), documents, &service_name, &ns};
    host_until_enter(endpoints, metadata, error);
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: calculator_service WSDL URL...\n", stderr);
        return 2;
    }
    return run_example("service", [&](WS_ERROR* error) {
        run(argv[1], urls_of(argc - 2, argv + 2), error);
        return 0;
    });
}
