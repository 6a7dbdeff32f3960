#include "channel/custom_listener.h"

namespace ws {

// --- its life

HRESULT custom_listener::create(WS_CHANNEL_TYPE type, const listener_settings& settings,
                                std::unique_ptr<custom_listener>& out, error* err) {
    const WS_CUSTOM_LISTENER_CALLBACKS& callbacks = settings.custom_listener_callbacks;
    const array_value& parameters = settings.custom_listener_parameters;
    if (!callbacks.createListenerCallback)
        return fail(err, E_INVALIDARG, message_id::callback_missing, {"createListenerCallback"});
    if (!callbacks.freeListenerCallback)
        return fail(err, E_INVALIDARG, message_id::callback_missing, {"freeListenerCallback"});
    std::unique_ptr<custom_listener> made(new custom_listener(callbacks));
    const HRESULT hr = check_waited(
        callbacks.createListenerCallback(type, parameters.data, parameters.size, &made->instance_, to_handle(err)),
        nullptr, err);
    if (FAILED(hr)) return hr;
    made->created_ = true;
    out = std::move(made);
    return S_OK;
}

custom_listener::~custom_listener() {
    if (created_) call_to_free(callbacks_.freeListenerCallback, "freeListenerCallback", instance_);
}

// --- what has a callback of its own

HRESULT custom_listener::create_channel(const array_value& parameters, void*& instance, error* err) noexcept {
    if (!callbacks_.createChannelForListenerCallback) return callback_missing("createChannelForListenerCallback", err);
    return check_waited(callbacks_.createChannelForListenerCallback(instance_, parameters.data, parameters.size,
                                                                    &instance, to_handle(err)),
                        nullptr, err);
}

HRESULT custom_listener::open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(call_back(callbacks_.openListenerCallback, "openListenerCallback", err, instance_, &url, async),
                        async, err);
}

HRESULT custom_listener::accept(custom_channel& into, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(
        call_back(callbacks_.acceptChannelCallback, "acceptChannelCallback", err, instance_, into.instance(), async),
        async, err);
}

HRESULT custom_listener::close(const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(call_back(callbacks_.closeListenerCallback, "closeListenerCallback", err, instance_, async),
                        async, err);
}

HRESULT custom_listener::abort(error* err) noexcept {
    return call_back(callbacks_.abortListenerCallback, "abortListenerCallback", err, instance_);
}

HRESULT custom_listener::reset(error* err) noexcept {
    return call_back(callbacks_.resetListenerCallback, "resetListenerCallback", err, instance_);
}

HRESULT custom_listener::get_property(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    if (id == WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE)
        return tell_instance(instance_, "WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE", value, size, err);
    return call_back(callbacks_.getListenerPropertyCallback, "getListenerPropertyCallback", err, instance_, id, value,
                     size);
}

HRESULT custom_listener::set_property(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept {
    if (id == WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE)
        return fail(err, E_INVALIDARG, message_id::property_cannot_be_set,
                    {"WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE"});
    return call_back(callbacks_.setListenerPropertyCallback, "setListenerPropertyCallback", err, instance_, id, value,
                     size);
}

// --- steps. Whoever runs them has started the loop.

callback_step<void*, const WS_STRING*> custom_listener::open(const WS_STRING& url, error* err) noexcept {
    return {*io::loop::instance(io::medium::sockets),
            callbacks_.openListenerCallback,
            "openListenerCallback",
            err,
            instance_,
            &url};
}

callback_step<void*, void*> custom_listener::accept(custom_channel& into, error* err) noexcept {
    return {*io::loop::instance(io::medium::sockets),
            callbacks_.acceptChannelCallback,
            "acceptChannelCallback",
            err,
            instance_,
            into.instance()};
}

callback_step<void*> custom_listener::close(error* err) noexcept {
    return {*io::loop::instance(io::medium::sockets), callbacks_.closeListenerCallback, "closeListenerCallback", err,
            instance_};
}

} // namespace ws
