#include "channel/listener.h"

#include "api/enter.h"
#include "channel/channel.h"

using namespace ws;

HRESULT WINAPI WsCreateListener(WS_CHANNEL_TYPE channelType, WS_CHANNEL_BINDING channelBinding,
                                const WS_LISTENER_PROPERTY* properties, ULONG propertyCount,
                                const WS_SECURITY_DESCRIPTION* securityDescription, WS_LISTENER** listener,
                                WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(listener, "listener", err);
        if (hr == S_OK && propertyCount != 0) hr = api::require(properties, "properties", err);
        owned<ws::listener> made;
        if (hr == S_OK)
            hr = ws::listener::create(channelType, channelBinding, {properties, propertyCount}, securityDescription,
                                      made, err);
        if (hr == S_OK) *listener = to_handle(made.release());
        return hr;
    });
}

HRESULT WINAPI WsOpenListener(WS_LISTENER* listener, const WS_STRING* url, const WS_ASYNC_CONTEXT* asyncContext,
                              WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(url, "url", err);
        if (hr == S_OK) hr = api::require_text(*url, "url", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->open(*url, asyncContext, err);
        return object.open(*url, asyncContext, err);
    });
}

HRESULT WINAPI WsAcceptChannel(WS_LISTENER* listener, WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* asyncContext,
                               WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        auto* into = from_handle<ws::channel>(channel);
        if (!into) return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(ws::channel::kind)});
        if (object.custom()) {
            if (!into->is_for(object)) return fail(err, E_INVALIDARG, message_id::channel_of_other_listener);
            return object.custom()->accept(*into->custom(), asyncContext, err);
        }
        return object.accept(*into, asyncContext, err);
    });
}

HRESULT WINAPI WsCloseListener(WS_LISTENER* listener, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->close(asyncContext, err);
        return object.close(asyncContext, err);
    });
}

HRESULT WINAPI WsAbortListener(WS_LISTENER* listener, WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [](ws::listener& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->abort(err);
        object.abort();
        return S_OK;
    });
}

HRESULT WINAPI WsResetListener(WS_LISTENER* listener, WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [](ws::listener& object, ws::error* err) -> HRESULT {
        if (object.custom()) return object.custom()->reset(err);
        return object.reset(err);
    });
}

void WINAPI WsFreeListener(WS_LISTENER* listener) {
    owned<ws::listener> dying(from_handle<ws::listener>(listener));
}

HRESULT WINAPI WsGetListenerProperty(WS_LISTENER* listener, WS_LISTENER_PROPERTY_ID id, void* value, ULONG valueSize,
                                     WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->get_property(id, value, valueSize, err);
        return object.get_property(id, value, valueSize, err);
    });
}

HRESULT WINAPI WsSetListenerProperty(WS_LISTENER* listener, WS_LISTENER_PROPERTY_ID id, const void* value,
                                     ULONG valueSize, WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        if (hr != S_OK) return hr;
        if (object.custom()) return object.custom()->set_property(id, value, valueSize, err);
        return object.set_property(id, value, valueSize, err);
    });
}

HRESULT WINAPI WsCreateChannelForListener(WS_LISTENER* listener, const WS_CHANNEL_PROPERTY* properties,
                                          ULONG propertyCount, WS_CHANNEL** channel, WS_ERROR* error) {
    return api::enter<ws::listener>(listener, error, [&](ws::listener& object, ws::error* err) -> HRESULT {
        HRESULT hr = api::require(channel, "channel", err);
        if (hr == S_OK && propertyCount != 0) hr = api::require(properties, "properties", err);
        owned<ws::channel> made;
        if (hr == S_OK)
            hr = ws::channel::create(object.channel_type(), object.channel_binding(), {properties, propertyCount},
                                     nullptr, &object, made, err);
        if (hr == S_OK) *channel = to_handle(made.release());
        return hr;
    });
}
