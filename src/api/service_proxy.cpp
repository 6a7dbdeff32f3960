#include "service/service_proxy.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateServiceProxy(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                                    const WS_SECURITY_DESCRIPTION* securityDescription,
                                    const WS_PROXY_PROPERTY* properties, ULONG propertyCount,
                                    const WS_CHANNEL_PROPERTY* channelProperties, ULONG channelPropertyCount,
                                    WS_SERVICE_PROXY** serviceProxy, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(serviceProxy, "serviceProxy", err);
        if (hr == S_OK) hr = api::require_array(properties, propertyCount, "properties", err);
        if (hr == S_OK) hr = api::require_array(channelProperties, channelPropertyCount, "channelProperties", err);
        owned<service_proxy> made;
        if (hr == S_OK)
            hr = service_proxy::create(channelType, channelBinding, securityDescription, {properties, propertyCount},
                                       {channelProperties, channelPropertyCount}, made, err);
        if (hr == S_OK) *serviceProxy = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsOpenServiceProxy(WS_SERVICE_PROXY* serviceProxy, const WS_ENDPOINT_ADDRESS* address,
                                  const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [&](service_proxy& proxy, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(address, "address", err);
        if (hr == S_OK) hr = api::require_text(address->url, "address->url", err);
        return hr == S_OK ? proxy.open(*address, asyncContext, err) : hr;
    });
}

HRESULT WINAPI WsCall(WS_SERVICE_PROXY* serviceProxy, const WS_OPERATION_DESCRIPTION* operation, const void** arguments,
                      WS_HEAP* heap, const WS_CALL_PROPERTY* callProperties, ULONG callPropertyCount,
                      const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [&](service_proxy& proxy, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(operation, "operation", err);
        ws::heap* memory = nullptr;
        if (hr == S_OK) hr = api::require_handle(heap, memory, err);
        if (hr == S_OK) hr = api::require_array(callProperties, callPropertyCount, "callProperties", err);
        if (hr != S_OK) return hr;
        return proxy.call(*operation, arguments, *memory, {callProperties, callPropertyCount}, asyncContext, err);
    });
}

HRESULT WINAPI WsAbandonCall(WS_SERVICE_PROXY* serviceProxy, ULONG callId, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [&](service_proxy& proxy, ws::error* err) -> HRESULT {
        return proxy.abandon(callId, err);
    });
}

HRESULT WINAPI WsCloseServiceProxy(WS_SERVICE_PROXY* serviceProxy, const WS_ASYNC_CONTEXT* asyncContext,
                                   WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [&](service_proxy& proxy, ws::error* err) -> HRESULT {
        return proxy.close(asyncContext, err);
    });
}

HRESULT WINAPI WsAbortServiceProxy(WS_SERVICE_PROXY* serviceProxy, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [](service_proxy& proxy, ws::error*) -> HRESULT {
        proxy.abort();
        return S_OK;
    });
}

HRESULT WINAPI WsResetServiceProxy(WS_SERVICE_PROXY* serviceProxy, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error,
                                     [](service_proxy& proxy, ws::error* err) -> HRESULT { return proxy.reset(err); });
}

void WINAPI WsFreeServiceProxy(WS_SERVICE_PROXY* serviceProxy) {
    owned<service_proxy> dying(from_handle<service_proxy>(serviceProxy));
}

HRESULT WINAPI WsGetServiceProxyProperty(WS_SERVICE_PROXY* serviceProxy, WS_PROXY_PROPERTY_ID id, void* value,
                                         ULONG valueSize, WS_ERROR* error) {
    return api::enter<service_proxy>(serviceProxy, error, [&](service_proxy& proxy, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return hr == S_OK ? proxy.get_property(id, value, valueSize, err) : hr;
    });
}
