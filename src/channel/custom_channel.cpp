#include "channel/custom_channel.h"

#include "channel/custom_listener.h"

namespace ws {

// --- its life

HRESULT custom_channel::create(WS_CHANNEL_TYPE type, const channel_settings& settings, custom_listener* from,
                               std::unique_ptr<custom_channel>& out, error* err) {
    const WS_CUSTOM_CHANNEL_CALLBACKS& callbacks = settings.custom_channel_callbacks;
    const array_value& parameters = settings.custom_channel_parameters;
    if (!from && !callbacks.createChannelCallback)
        return fail(err, E_INVALIDARG, message_id::callback_missing, {"createChannelCallback"});
    if (!callbacks.freeChannelCallback)
        return fail(err, E_INVALIDARG, message_id::callback_missing, {"freeChannelCallback"});
    std::unique_ptr<custom_channel> made(new custom_channel(callbacks));
    const HRESULT hr =
        from ? from->create_channel(parameters, made->instance_, err) : made->create_instance(type, parameters, err);
    if (FAILED(hr)) return hr;
    made->created_ = true;
    out = std::move(made);
    return S_OK;
}

HRESULT custom_channel::create_instance(WS_CHANNEL_TYPE type, const array_value& parameters, error* err) noexcept {
    return check_waited(
        callbacks_.createChannelCallback(type, parameters.data, parameters.size, &instance_, to_handle(err)), nullptr,
        err);
}

custom_channel::~custom_channel() {
    if (created_) call_to_free(callbacks_.freeChannelCallback, "freeChannelCallback", instance_);
}

// --- what has a callback of its own

HRESULT custom_channel::open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(
        call_back(callbacks_.openChannelCallback, "openChannelCallback", err, instance_, &address, async), async, err);
}

HRESULT custom_channel::close(const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(call_back(callbacks_.closeChannelCallback, "closeChannelCallback", err, instance_, async),
                        async, err);
}

HRESULT custom_channel::shut_down_session(const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(
        call_back(callbacks_.shutdownSessionChannelCallback, "shutdownSessionChannelCallback", err, instance_, async),
        async, err);
}

HRESULT custom_channel::abort(error* err) noexcept {
    return call_back(callbacks_.abortChannelCallback, "abortChannelCallback", err, instance_);
}

HRESULT custom_channel::reset(error* err) noexcept {
    return call_back(callbacks_.resetChannelCallback, "resetChannelCallback", err, instance_);
}

HRESULT custom_channel::get_property(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    if (id == WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE)
        return tell_instance(instance_, "WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE", value, size, err);
    return call_back(callbacks_.getChannelPropertyCallback, "getChannelPropertyCallback", err, instance_, id, value,
                     size);
}

HRESULT custom_channel::set_property(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept {
    if (id == WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE)
        return fail(err, E_INVALIDARG, message_id::property_cannot_be_set,
                    {"WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE"});
    return call_back(callbacks_.setChannelPropertyCallback, "setChannelPropertyCallback", err, instance_, id, value,
                     size);
}

HRESULT custom_channel::write_message_start(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(call_back(callbacks_.writeMessageStartCallback, "writeMessageStartCallback", err, instance_,
                                  to_handle(&m), async),
                        async, err);
}

HRESULT custom_channel::write_message_end(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(
        call_back(callbacks_.writeMessageEndCallback, "writeMessageEndCallback", err, instance_, to_handle(&m), async),
        async, err);
}

HRESULT custom_channel::read_message_start(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(call_back(callbacks_.readMessageStartCallback, "readMessageStartCallback", err, instance_,
                                  to_handle(&m), async),
                        async, err);
}

HRESULT custom_channel::read_message_end(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    return check_waited(
        call_back(callbacks_.readMessageEndCallback, "readMessageEndCallback", err, instance_, to_handle(&m), async),
        async, err);
}

HRESULT custom_channel::abandon_message(message& m, error* err) noexcept {
    return call_back(callbacks_.abandonMessageCallback, "abandonMessageCallback", err, instance_, to_handle(&m));
}

// --- steps. Whoever runs them has started the loop.

auto custom_channel::make_step(step::function f, const char* name, message& m, error* err) noexcept -> step {
    return {*io::loop::instance(io::medium::sockets), f, name, err, instance_, to_handle(&m)};
}

callback_step<void*, const WS_ENDPOINT_ADDRESS*> custom_channel::open(const WS_ENDPOINT_ADDRESS& address,
                                                                      error* err) noexcept {
    return {*io::loop::instance(io::medium::sockets),
            callbacks_.openChannelCallback,
            "openChannelCallback",
            err,
            instance_,
            &address};
}

callback_step<void*> custom_channel::close(error* err) noexcept {
    return {*io::loop::instance(io::medium::sockets), callbacks_.closeChannelCallback, "closeChannelCallback", err,
            instance_};
}

auto custom_channel::write_message_start(message& m, error* err) noexcept -> step {
    return make_step(callbacks_.writeMessageStartCallback, "writeMessageStartCallback", m, err);
}

auto custom_channel::write_message_end(message& m, error* err) noexcept -> step {
    return make_step(callbacks_.writeMessageEndCallback, "writeMessageEndCallback", m, err);
}

auto custom_channel::read_message_start(message& m, error* err) noexcept -> step {
    return make_step(callbacks_.readMessageStartCallback, "readMessageStartCallback", m, err);
}

auto custom_channel::read_message_end(message& m, error* err) noexcept -> step {
    return make_step(callbacks_.readMessageEndCallback, "readMessageEndCallback", m, err);
}

// --- what others ask of the callbacks

HRESULT custom_channel::get_versions(WS_ENVELOPE_VERSION& envelope, WS_ADDRESSING_VERSION& addressing,
                                     error* err) noexcept {
    const HRESULT hr = get_property(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope, sizeof envelope, err);
    if (FAILED(hr)) return hr;
    return get_property(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing, err);
}

} // namespace ws
