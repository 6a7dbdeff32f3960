// typed_server WSDL: the contract served by a host and what wsutil makes of contract.wsdl, at /soap11 and /soap12,
// until it is killed. The host publishes the file WSDL, which has no service element, with its own. Says "port N".
#include "../../examples/hosting.h"

#include "contract.wsdl.h"
#include "notifications.h"

#include <future>
#include <random>

namespace {

notifications notified;

bool is(const WCHAR* text, const char* ascii) {
    return wide_view(text) == widen(ascii);
}

// All its parameters go both ways: what is not changed is echoed.
HRESULT CALLBACK echo(const WS_OPERATION_CONTEXT*, WCHAR** text, int* number, unsigned*, Item**, WS_BYTES*,
                      const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    if (is(*text, "notified")) *number = notified.take();
    if (!is(*text, "fault")) return S_OK;
    return operate([&]() -> HRESULT {
        wide_string reason = widen("asked for"), said = widen("A fault was asked for.");
        const EchoFault detail{reason.data()};
        const WS_MESSAGE_DESCRIPTION& message = contract_wsdl.messages.echoFault;
        const WS_FAULT_DETAIL_DESCRIPTION description = {message.action, message.bodyElementDescription};
        check("WsSetFaultErrorDetail",
              WsSetFaultErrorDetail(error, &description, WS_WRITE_REQUIRED_VALUE, &detail, sizeof detail));
        const WS_STRING string = view(said);
        check("WsAddErrorString", WsAddErrorString(error, &string));
        return E_INVALIDARG;
    });
}

HRESULT CALLBACK notify(const WS_OPERATION_CONTEXT*, WCHAR*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    notified.add();
    return S_OK;
}

Soap11FunctionTable soap11 = {echo, notify};
Soap12FunctionTable soap12 = {echo, notify};

WS_XML_STRING name = WS_XML_STRING_VALUE("Peers"), ns = WS_XML_STRING_VALUE("http://example.org/peers");
WS_XML_STRING soap11_name = WS_XML_STRING_VALUE("Soap11"), soap12_name = WS_XML_STRING_VALUE("Soap12");

template <class Create, class Table>
const WS_SERVICE_ENDPOINT* make_endpoint(Create create, Table& functions, WS_XML_STRING& binding,
                                         const wide_string& url, WS_HEAP* heap, WS_ERROR* error) {
    static WS_METADATA_EXCHANGE_TYPE exchange = WS_METADATA_EXCHANGE_TYPE_HTTP_GET;
    static ULONG channels = 10; // that wait for a request: a silent connection may hold one
    static WS_SERVICE_ENDPOINT_METADATA port = {&binding, &binding, &ns};
    static WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, &exchange, sizeof exchange},
        {WS_SERVICE_ENDPOINT_PROPERTY_METADATA, &port, sizeof port},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, &channels, sizeof channels},
    };
    const WS_STRING address = view(url);
    WS_SERVICE_ENDPOINT* endpoint = nullptr;
    check("_CreateServiceEndpoint",
          create(nullptr, &address, &functions, nullptr, properties, WsCountOf(properties), heap, &endpoint, error));
    return endpoint;
}

// False when another has the port.
bool serve(int port, WS_SERVICE_METADATA& metadata, WS_ERROR* error) {
    const owned<WS_HEAP> heap = make_heap();
    const std::string root = "http://127.0.0.1:" + std::to_string(port) + "/";
    const wide_string url11 = widen(root + "soap11"), url12 = widen(root + "soap12");
    const owned<WS_SERVICE_HOST> host =
        make_host({make_endpoint(Soap11_CreateServiceEndpoint, soap11, soap11_name, url11, heap.get(), error),
                   make_endpoint(Soap12_CreateServiceEndpoint, soap12, soap12_name, url12, heap.get(), error)},
                  metadata, error);
    const HRESULT opened = WsOpenServiceHost(host.get(), nullptr, error);
    if (opened == WS_E_ADDRESS_IN_USE) return false;
    check("WsOpenServiceHost", opened);
    say("port " + std::to_string(port));
    std::promise<void>().get_future().wait(); // until it is killed
    return true;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("usage: typed_server WSDL\n", stderr);
        return 2;
    }
    return run_example("typed_server", [&](WS_ERROR* error) {
        document contract(argv[1]);
        WS_SERVICE_METADATA_DOCUMENT* documents[] = {contract.published()};
        WS_SERVICE_METADATA metadata = {1, documents, &name, &ns};
        std::mt19937 random{std::random_device{}()};
        while (!serve(std::uniform_int_distribution<int>(20000, 32000)(random), metadata, error))
            check("WsResetError", WsResetError(error));
        return 0;
    });
}
