#include "service/service_host.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateServiceHost(const WS_SERVICE_ENDPOINT** endpoints, USHORT endpointCount,
                                   const WS_SERVICE_PROPERTY* serviceProperties, ULONG servicePropertyCount,
                                   WS_SERVICE_HOST** serviceHost, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(serviceHost, "serviceHost", err);
        if (hr == S_OK) hr = api::require_array(endpoints, endpointCount, "endpoints", err);
        if (hr == S_OK) hr = api::require_array(serviceProperties, servicePropertyCount, "serviceProperties", err);
        owned<service_host> made;
        if (hr == S_OK)
            hr = service_host::create({endpoints, endpointCount}, {serviceProperties, servicePropertyCount}, made, err);
        if (hr == S_OK) *serviceHost = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsOpenServiceHost(WS_SERVICE_HOST* serviceHost, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<service_host>(serviceHost, error, [&](service_host& host, ws::error* err) -> HRESULT {
        return host.open(asyncContext, err);
    });
}

HRESULT WINAPI WsCloseServiceHost(WS_SERVICE_HOST* serviceHost, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<service_host>(serviceHost, error, [&](service_host& host, ws::error* err) -> HRESULT {
        return host.close(asyncContext, err);
    });
}

HRESULT WINAPI WsAbortServiceHost(WS_SERVICE_HOST* serviceHost, WS_ERROR* error) {
    return api::enter<service_host>(serviceHost, error, [](service_host& host, ws::error*) -> HRESULT {
        host.abort();
        return S_OK;
    });
}

HRESULT WINAPI WsResetServiceHost(WS_SERVICE_HOST* serviceHost, WS_ERROR* error) {
    return api::enter<service_host>(serviceHost, error,
                                    [](service_host& host, ws::error* err) -> HRESULT { return host.reset(err); });
}

void WINAPI WsFreeServiceHost(WS_SERVICE_HOST* serviceHost) {
    owned<service_host> dying(from_handle<service_host>(serviceHost));
}

HRESULT WINAPI WsGetServiceHostProperty(WS_SERVICE_HOST* serviceHost, WS_SERVICE_PROPERTY_ID id, void* value,
                                        ULONG valueSize, WS_ERROR* error) {
    return api::enter<service_host>(serviceHost, error, [&](service_host& host, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return hr == S_OK ? host.get_property(id, value, valueSize, err) : hr;
    });
}
