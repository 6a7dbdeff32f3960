#include "service/templates.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateServiceProxyFromTemplate(WS_CHANNEL_TYPE channelType, const WS_PROXY_PROPERTY* properties,
                                                ULONG propertyCount, WS_BINDING_TEMPLATE_TYPE templateType,
                                                void* templateValue, ULONG templateSize,
                                                const void* templateDescription, ULONG templateDescriptionSize,
                                                WS_SERVICE_PROXY** serviceProxy, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(serviceProxy, "serviceProxy", err);
        if (hr == S_OK) hr = api::require_array(properties, propertyCount, "properties", err);
        if (hr == S_OK) hr = api::require(templateDescription, "templateDescription", err);
        const binding_template from{templateType, templateValue, templateSize, templateDescription,
                                    templateDescriptionSize};
        owned<service_proxy> made;
        if (hr == S_OK) hr = create_proxy_from_template(channelType, {properties, propertyCount}, from, made, err);
        if (hr == S_OK) *serviceProxy = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsCreateServiceEndpointFromTemplate(WS_CHANNEL_TYPE channelType,
                                                   const WS_SERVICE_ENDPOINT_PROPERTY* properties, ULONG propertyCount,
                                                   const WS_STRING* addressUrl, const WS_SERVICE_CONTRACT* contract,
                                                   WS_SERVICE_SECURITY_CALLBACK authorizationCallback, WS_HEAP* heap,
                                                   WS_BINDING_TEMPLATE_TYPE templateType, void* templateValue,
                                                   ULONG templateSize, const void* templateDescription,
                                                   ULONG templateDescriptionSize, WS_SERVICE_ENDPOINT** serviceEndpoint,
                                                   WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(serviceEndpoint, "serviceEndpoint", err);
        if (hr == S_OK) hr = api::require_array(properties, propertyCount, "properties", err);
        if (hr == S_OK && addressUrl) hr = api::require_text(*addressUrl, "addressUrl", err);
        if (hr == S_OK) hr = api::require(contract, "contract", err);
        ws::heap* memory = nullptr;
        if (hr == S_OK) hr = api::require_handle(heap, memory, err);
        if (hr == S_OK) hr = api::require(templateDescription, "templateDescription", err);
        if (hr != S_OK) return hr;
        const binding_template from{templateType, templateValue, templateSize, templateDescription,
                                    templateDescriptionSize};
        const endpoint_parts parts{
            channelType, {properties, propertyCount}, addressUrl, contract, authorizationCallback};
        return create_endpoint_from_template(parts, from, *memory, *serviceEndpoint, err);
    });
}
