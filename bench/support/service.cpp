#include "service.h"

#include "../measure.h"

#include <iterator>

namespace bench {
namespace {

constexpr ULONG any_size = 0x7fffffff;
constexpr SIZE_T any_heap = 0x7fffffff;
constexpr ULONG version = WS_ENVELOPE_VERSION_SOAP_1_1;
constexpr ULONG addressing = WS_ADDRESSING_VERSION_TRANSPORT;

template <class Property, class Id, class Value>
Property property(Id id, const Value& value) {
    return {id, const_cast<Value*>(&value), sizeof value};
}

bool is_http(WS_CHANNEL_BINDING over) {
    return over == WS_HTTP_CHANNEL_BINDING;
}
WS_CHANNEL_TYPE type_of(WS_CHANNEL_BINDING over, WS_CHANNEL_TYPE http) {
    return is_http(over) ? http : WS_CHANNEL_TYPE_DUPLEX_SESSION;
}

// Those of net.tcp are as they are by themselves, the first apart.
std::vector<WS_CHANNEL_PROPERTY> channel_properties(WS_CHANNEL_BINDING over) {
    std::vector<WS_CHANNEL_PROPERTY> out{
        property<WS_CHANNEL_PROPERTY>(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, any_size)};
    if (!is_http(over)) return out;
    out.push_back(property<WS_CHANNEL_PROPERTY>(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, version));
    out.push_back(property<WS_CHANNEL_PROPERTY>(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, addressing));
    return out;
}

} // namespace

std::string service_url(WS_CHANNEL_BINDING over, unsigned port) {
    return (is_http(over) ? "http" : "net.tcp") + ("://localhost:" + std::to_string(port)) + "/service";
}

void host_service(WS_CHANNEL_BINDING over, unsigned port, const WS_CONTRACT_DESCRIPTION& description,
                  const void* functions) {
    // All of it stays as long as the host.
    static constexpr ULONG channels = 10000, accepting = 10, any = 0;
    // The load's sessions were made for another port.
    static const WS_LISTENER_PROPERTY taking_any[] = {
        property<WS_LISTENER_PROPERTY>(WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, any),
        property<WS_LISTENER_PROPERTY>(WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, any),
    };
    static const WS_LISTENER_PROPERTIES listener{const_cast<WS_LISTENER_PROPERTY*>(taking_any), std::size(taking_any)};
    static const WS_SERVICE_ENDPOINT_PROPERTY properties[] = {
        property<WS_SERVICE_ENDPOINT_PROPERTY>(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS, channels),
        property<WS_SERVICE_ENDPOINT_PROPERTY>(WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS, accepting),
        property<WS_SERVICE_ENDPOINT_PROPERTY>(WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE, any_heap),
        property<WS_SERVICE_ENDPOINT_PROPERTY>(WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, listener),
    };
    static std::vector<WS_CHANNEL_PROPERTY> of_channels = channel_properties(over);
    static url address(service_url(over, port));
    static WS_SERVICE_CONTRACT contract{};
    contract.contractDescription = &description;
    contract.methodTable = functions;
    static WS_SERVICE_ENDPOINT endpoint{};
    endpoint.address.url = address;
    endpoint.channelBinding = over;
    endpoint.channelType = type_of(over, WS_CHANNEL_TYPE_REPLY);
    endpoint.contract = &contract;
    endpoint.properties = properties;
    endpoint.propertyCount = std::size(properties);
    endpoint.channelProperties = {of_channels.data(), static_cast<ULONG>(of_channels.size())};
    const WS_SERVICE_ENDPOINT* const endpoints[] = {&endpoint};
    WS_SERVICE_HOST* host;
    check(WsCreateServiceHost(const_cast<const WS_SERVICE_ENDPOINT**>(endpoints), 1, nullptr, 0, &host, nullptr),
          "WsCreateServiceHost");
    check(WsOpenServiceHost(host, nullptr, nullptr), "WsOpenServiceHost");
}

WS_SERVICE_PROXY* open_proxy(WS_CHANNEL_BINDING over, unsigned port) {
    const std::vector<WS_CHANNEL_PROPERTY> of_channels = channel_properties(over);
    WS_SERVICE_PROXY* proxy;
    check(WsCreateServiceProxy(type_of(over, WS_CHANNEL_TYPE_REQUEST), over, nullptr, nullptr, 0, of_channels.data(),
                               static_cast<ULONG>(of_channels.size()), &proxy, nullptr),
          "WsCreateServiceProxy");
    url text(service_url(over, port));
    WS_ENDPOINT_ADDRESS address{};
    address.url = text;
    check(WsOpenServiceProxy(proxy, &address, nullptr, nullptr), "WsOpenServiceProxy");
    return proxy;
}

} // namespace bench
