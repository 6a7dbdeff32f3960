#include "service/service_proxy.h"

#include "service/proxy_state.h"

#include "core/property.h"

namespace ws {

HRESULT service_proxy::create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding, const WS_SECURITY_DESCRIPTION* security,
                              std::span<const WS_PROXY_PROPERTY> properties,
                              std::span<const WS_CHANNEL_PROPERTY> channel_properties, owned<service_proxy>& out,
                              error* err) {
    const io::medium over = binding == WS_NAMEDPIPE_CHANNEL_BINDING ? io::medium::pipes : io::medium::sockets;
    io::loop* const l = io::loop::instance(over);
    if (!l) throw std::bad_alloc();
    auto made = std::make_shared<state>(*l);
    const HRESULT hr = made->configure(type, binding, security, properties, channel_properties, err);
    if (hr == S_OK) out.reset(new service_proxy(std::move(made)));
    return hr;
}

// Freeing an open proxy is the caller's mistake; its channels end then.
service_proxy::~service_proxy() {
    state_->abort();
    state_->dispose();
}

HRESULT service_proxy::open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err) {
    return io::run(state_->medium(), state_->open(state_, address, err), async, WS_LONG_CALLBACK, err);
}

HRESULT service_proxy::call(const WS_OPERATION_DESCRIPTION& description, const void* const* arguments, heap& memory,
                            std::span<const WS_CALL_PROPERTY> properties, const WS_ASYNC_CONTEXT* async, error* err) {
    if (!async && state_->is_reading_here()) return fail(err, WS_E_INVALID_OPERATION, message_id::call_in_callback);
    return io::run(state_->medium(), state_->perform(state_, description, arguments, memory, properties, err), async,
                   WS_LONG_CALLBACK, err);
}

HRESULT service_proxy::abandon(ULONG id, error* err) {
    return state_->abandon(id, err);
}

HRESULT service_proxy::close(const WS_ASYNC_CONTEXT* async, error* err) {
    if (!async && state_->is_in_callback())
        return fail(err, WS_E_INVALID_OPERATION, message_id::close_in_callback, {object_name(kind)});
    return io::run(state_->medium(), state_->close(state_, err), async, WS_LONG_CALLBACK, err);
}

HRESULT service_proxy::reset(error* err) {
    return state_->reset(err);
}

void service_proxy::abort() noexcept {
    state_->abort();
}

// The others are told at creation, and by nobody.
HRESULT service_proxy::get_property(WS_PROXY_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    if (id != WS_PROXY_PROPERTY_STATE)
        return fail(err, E_INVALIDARG, message_id::unknown_property, {id, "service proxy"});
    return get_value(static_cast<WS_SERVICE_PROXY_STATE>(state_->now()), value, size, err);
}

} // namespace ws
