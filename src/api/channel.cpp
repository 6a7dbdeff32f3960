#include "channel/channel.h"

#include "api/enter.h"
#include "io/run.h"

using namespace ws;

HRESULT WINAPI WsCreateChannel(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                               const WS_CHANNEL_PROPERTY* properties, ULONG propertyCount,
                               const WS_SECURITY_DESCRIPTION* securityDescription, WS_CHANNEL** channel,
                               WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(channel, "channel", err);
        if (hr == S_OK && propertyCount != 0) hr = api::require(properties, "properties", err);
        owned<ws::channel> made;
        if (hr == S_OK)
            hr = ws::channel::create(channelType, channelBinding, {properties, propertyCount}, securityDescription,
                                     nullptr, made, err);
        if (hr == S_OK) *channel = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsOpenChannel(WS_CHANNEL* channel, const WS_ENDPOINT_ADDRESS* endpointAddress,
                             const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& object, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(endpointAddress, "endpointAddress", err);
        if (hr == S_OK) hr = api::require_text(endpointAddress->url, "endpointAddress->url", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->open(*endpointAddress, asyncContext, err);
        return object.open(*endpointAddress, asyncContext, err);
    });
}

HRESULT WINAPI WsCloseChannel(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->close(asyncContext, err);
        return object.close(asyncContext, err);
    });
}

HRESULT WINAPI WsAbortChannel(WS_CHANNEL* channel, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [](ws::channel& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->abort(err);
        object.abort();
        return S_OK;
    });
}

HRESULT WINAPI WsShutdownSessionChannel(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->shut_down_session(asyncContext, err);
        return object.shut_down_session(asyncContext, err);
    });
}

HRESULT WINAPI WsResetChannel(WS_CHANNEL* channel, WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [](ws::channel& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->reset(err);
        return object.reset(err);
    });
}

void WINAPI WsFreeChannel(WS_CHANNEL* channel) {
    owned<ws::channel> dying(from_handle<ws::channel>(channel));
}

HRESULT WINAPI WsGetChannelProperty(WS_CHANNEL* channel, WS_CHANNEL_PROPERTY_ID id, void* value, ULONG valueSize,
                                    WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->get_property(id, value, valueSize, err);
        return object.get_property(id, value, valueSize, err);
    });
}

HRESULT WINAPI WsSetChannelProperty(WS_CHANNEL* channel, WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG valueSize,
                                    WS_ERROR* error) {
    return api::enter<ws::channel>(channel, error, [&](ws::channel& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->set_property(id, value, valueSize, err);
        return object.set_property(id, value, valueSize, err);
    });
}
