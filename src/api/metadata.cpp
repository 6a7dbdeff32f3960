#include "metadata/metadata.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateMetadata(const WS_METADATA_PROPERTY* properties, ULONG propertyCount, WS_METADATA** metadata,
                                WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(metadata, "metadata", err);
        if (hr == S_OK) hr = api::require_array(properties, propertyCount, "properties", err);
        owned<ws::metadata> made;
        if (hr == S_OK) hr = ws::metadata::create({properties, propertyCount}, made, err);
        if (hr == S_OK) *metadata = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsReadMetadata(WS_METADATA* metadata, WS_XML_READER* reader, const WS_STRING* url, WS_ERROR* error) {
    return api::enter<ws::metadata>(metadata, error, [&](ws::metadata& object, ws::error* err) -> HRESULT {
        xml_reader* from;
        HRESULT hr = api::require_handle(reader, from, err);
        if (hr == S_OK) hr = api::require(url, "url", err);
        if (hr == S_OK) hr = api::require_text(*url, "url", err);
        return hr == S_OK ? object.read(*from, view(*url), err) : hr;
    });
}

HRESULT WINAPI WsGetMissingMetadataDocumentAddress(WS_METADATA* metadata, WS_ENDPOINT_ADDRESS** address,
                                                   WS_ERROR* error) {
    return api::enter<ws::metadata>(metadata, error, [&](ws::metadata& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(address, "address", err);
        return hr == S_OK ? object.get_missing_address(address, err) : hr;
    });
}

HRESULT WINAPI WsGetMetadataEndpoints(WS_METADATA* metadata, WS_METADATA_ENDPOINTS* endpoints, WS_ERROR* error) {
    return api::enter<ws::metadata>(metadata, error, [&](ws::metadata& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(endpoints, "endpoints", err);
        return hr == S_OK ? object.get_endpoints(endpoints, err) : hr;
    });
}

HRESULT WINAPI WsGetMetadataProperty(WS_METADATA* metadata, WS_METADATA_PROPERTY_ID id, void* value, ULONG valueSize,
                                     WS_ERROR* error) {
    return api::enter<ws::metadata>(metadata, error, [&](ws::metadata& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return hr == S_OK ? object.get_property(id, value, valueSize, err) : hr;
    });
}

HRESULT WINAPI WsResetMetadata(WS_METADATA* metadata, WS_ERROR* error) {
    return api::enter<ws::metadata>(metadata, error, [](ws::metadata& object, ws::error*) -> HRESULT {
        object.reset();
        return S_OK;
    });
}

void WINAPI WsFreeMetadata(WS_METADATA* metadata) {
    owned<ws::metadata> dying(from_handle<ws::metadata>(metadata));
}
