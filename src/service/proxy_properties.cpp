#include "service/proxy_properties.h"

#include "core/property.h"
#include "service/host_properties.h"

namespace ws {
HRESULT proxy_settings::take(std::span<const WS_PROXY_PROPERTY> properties, error* err) {
    for (const WS_PROXY_PROPERTY& p : properties) {
        const auto set = [&](auto& field) { return set_value(field, p.value, p.valueSize, err); };
        HRESULT hr;
        switch (p.id) {
        case WS_PROXY_PROPERTY_CALL_TIMEOUT:
            hr = set(call_timeout);
            break;
        case WS_PROXY_PROPERTY_MESSAGE_PROPERTIES:
            hr = take_message_properties(p.value, p.valueSize, message_properties, err);
            break;
        case WS_PROXY_PROPERTY_MAX_CALL_POOL_SIZE:
            hr = set(max_call_pool_size);
            break;
        case WS_PROXY_PROPERTY_MAX_PENDING_CALLS:
            hr = set(max_pending_calls);
            break;
        case WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT:
            hr = set(max_close_timeout);
            break;
        case WS_PROXY_FAULT_LANG_ID:
            hr = set(fault_language);
            break;
        case WS_PROXY_PROPERTY_STATE:
            hr = fail(err, E_INVALIDARG, message_id::property_cannot_be_set, {"WS_PROXY_PROPERTY_STATE"});
            break;
        default:
            hr = fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "service proxy"});
        }
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

HRESULT call_settings::take(std::span<const WS_CALL_PROPERTY> properties, error* err) noexcept {
    for (const WS_CALL_PROPERTY& p : properties) {
        const auto set = [&](auto& field) { return set_value(field, p.value, p.valueSize, err); };
        HRESULT hr;
        switch (p.id) {
        case WS_CALL_PROPERTY_CHECK_MUST_UNDERSTAND:
            hr = set(checks_understood);
            break;
        case WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT:
            hr = set(on_send);
            break;
        case WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT:
            hr = set(on_receive);
            break;
        case WS_CALL_PROPERTY_CALL_ID:
            hr = set(id);
            break;
        default:
            hr = fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "call"});
        }
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
