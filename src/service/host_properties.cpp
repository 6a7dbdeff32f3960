#include "service/host_properties.h"

#include "core/property.h"

#include <algorithm>

namespace ws {
namespace {

// The documentation does not say how wide a count is: programs were seen to give a USHORT, a ULONG or a SIZE_T.
template <class Number>
HRESULT set_number(Number& field, const void* value, ULONG size, error* err) noexcept {
    USHORT small = 0;
    ULONG medium = 0;
    SIZE_T large = 0;
    HRESULT hr;
    if (size == sizeof small) {
        hr = set_value(small, value, size, err);
        large = small;
    } else if (size == sizeof medium) {
        hr = set_value(medium, value, size, err);
        large = medium;
    } else {
        hr = set_value(large, value, size, err);
    }
    if (hr == S_OK) field = static_cast<Number>(std::min<SIZE_T>(large, static_cast<Number>(-1)));
    return hr;
}

bool is_url_matching(WS_LISTENER_PROPERTY_ID id) noexcept {
    return id == WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS ||
           id == WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS;
}

// One at least.
HRESULT set_count(ULONG& field, const WS_SERVICE_ENDPOINT_PROPERTY& p, error* err) noexcept {
    ULONG given = 0;
    const HRESULT hr = set_number(given, p.value, p.valueSize, err);
    if (hr != S_OK) return hr;
    if (given == 0) return fail(err, E_INVALIDARG, message_id::bad_argument, {"value", "it must not be 0"});
    field = given;
    return S_OK;
}

} // namespace

HRESULT take_message_properties(const void* value, ULONG size, property_copies<WS_MESSAGE_PROPERTY>& to, error* err) {
    WS_MESSAGE_PROPERTIES list{};
    if (const HRESULT hr = set_value(list, value, size, err); hr != S_OK) return hr;
    if (list.propertyCount != 0 && !list.properties)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < list.propertyCount; ++i) {
        const WS_MESSAGE_PROPERTY& one = list.properties[i];
        constexpr WS_MESSAGE_PROPERTY_ID allowed[] = {
            WS_MESSAGE_PROPERTY_HEAP_PROPERTIES, WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES,
            WS_MESSAGE_PROPERTY_XML_WRITER_PROPERTIES, WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS};
        if (std::find(std::begin(allowed), std::end(allowed), one.id) == std::end(allowed))
            return fail(err, E_INVALIDARG, message_id::unknown_property, {one.id, "service's messages"});
        if (!one.value) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
        to.add(one);
    }
    return S_OK;
}

// --- the host

HRESULT host_settings::take(std::span<const WS_SERVICE_PROPERTY> properties, error* err) noexcept {
    for (const WS_SERVICE_PROPERTY& p : properties) {
        const auto set = [&](auto& field) { return set_value(field, p.value, p.valueSize, err); };
        HRESULT hr;
        switch (p.id) {
        case WS_SERVICE_PROPERTY_HOST_USER_STATE:
            hr = set(user_state);
            break;
        case WS_SERVICE_PROPERTY_FAULT_DISCLOSURE:
            hr = set(fault_disclosure);
            break;
        case WS_SERVICE_PROPERTY_FAULT_LANGID:
            hr = set(fault_language);
            break;
        case WS_SERVICE_PROPERTY_METADATA:
            hr = set(metadata);
            has_metadata = hr == S_OK;
            break;
        case WS_SERVICE_PROPERTY_CLOSE_TIMEOUT:
            hr = set(close_timeout);
            break;
        case WS_SERVICE_PROPERTY_HOST_STATE:
            hr = fail(err, E_INVALIDARG, message_id::property_cannot_be_set, {"WS_SERVICE_PROPERTY_HOST_STATE"});
            break;
        default:
            hr = fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "service host"});
        }
        if (hr != S_OK) return hr;
    }
    if (static_cast<unsigned>(fault_disclosure) > WS_FULL_FAULT_DISCLOSURE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"WS_SERVICE_PROPERTY_FAULT_DISCLOSURE", "unknown"});
    return S_OK;
}

// --- its endpoints

HRESULT endpoint_settings::take_one(const WS_SERVICE_ENDPOINT_PROPERTY& p, error* err) {
    const auto set = [&](auto& field) { return set_value(field, p.value, p.valueSize, err); };
    switch (p.id) {
    case WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK:
        return set(on_accept);
    case WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK:
        return set(on_close);
    case WS_SERVICE_ENDPOINT_PROPERTY_MAX_ACCEPTING_CHANNELS:
        return set_count(max_accepting, p, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY:
        return set_count(max_concurrency, p, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_MAX_SIZE:
        return set_number(heap_max_size, p.value, p.valueSize, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_BODY_HEAP_TRIM_SIZE:
        return set_number(heap_trim_size, p.value, p.valueSize, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES:
        return take_message_properties(p.value, p.valueSize, message_properties, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_MAX_CALL_POOL_SIZE:
        return set_number(max_call_pool_size, p.value, p.valueSize, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNEL_POOL_SIZE:
        return set_number(max_channel_pool_size, p.value, p.valueSize, err);
    case WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES:
        return set(listener_properties);
    case WS_SERVICE_ENDPOINT_PROPERTY_CHECK_MUST_UNDERSTAND:
        return set(checks_understood);
    case WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE:
        return set(exchange);
    case WS_SERVICE_ENDPOINT_PROPERTY_METADATA:
        return set(metadata);
    case WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_URL_SUFFIX:
        return set(exchange_suffix);
    case WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNELS:
        return set_count(max_channels, p, err);
    default:
        return fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "service endpoint"});
    }
}

HRESULT endpoint_settings::check(const WS_SERVICE_ENDPOINT& from, error* err) const noexcept {
    const auto bad = [&](const char* why) {
        return fail(err, E_INVALIDARG, message_id::bad_endpoint, {from.address.url, why});
    };
    if (!from.contract) return bad("it lacks its contract");
    const WS_SERVICE_CONTRACT& contract = *from.contract;
    if (!contract.contractDescription && !contract.defaultMessageHandlerCallback)
        return bad("its contract has neither operations nor a handler");
    if (contract.contractDescription && !contract.methodTable) return bad("its contract lacks the functions");
    if (contract.contractDescription && contract.contractDescription->operationCount != 0 &&
        !contract.contractDescription->operations)
        return bad("its contract lacks its operations");
    if (contract.defaultMessageHandlerCallback && (max_accepting != 1 || max_concurrency != 1))
        return bad("a handler of all messages has one channel accepting, and one call at a time");
    if (listener_properties.propertyCount != 0 && !listener_properties.properties)
        return bad("it lacks the listener's properties");
    if (from.channelProperties.propertyCount != 0 && !from.channelProperties.properties)
        return bad("it lacks the channels' properties");
    if (exchange_suffix.length != 0 && exchange != WS_METADATA_EXCHANGE_TYPE_MEX)
        return bad("a suffix for metadata goes with WS_METADATA_EXCHANGE_TYPE_MEX");
    if (static_cast<unsigned>(exchange) > WS_METADATA_EXCHANGE_TYPE_HTTP_GET)
        return bad("its metadata type is unknown");
    if (exchange == WS_METADATA_EXCHANGE_TYPE_HTTP_GET && from.channelBinding != WS_HTTP_CHANNEL_BINDING)
        return bad("WS_METADATA_EXCHANGE_TYPE_HTTP_GET goes with HTTP");
    if (!is_absent(metadata) && !is_complete(metadata))
        return bad("its metadata needs a portName, a bindingName and a bindingNs, the first two XML names");
    if (exchange_suffix.length != 0 && !exchange_suffix.chars)
        return bad("its suffix for metadata lacks its characters");
    if (has_metadata_below() && matches_exactly())
        return bad("its metadata lies below its URL, which WS_MATCH_URL_EXACT_PATH excludes");
    return S_OK;
}

bool endpoint_settings::matches_exactly() const noexcept {
    for (ULONG i = 0; i < listener_properties.propertyCount; ++i) {
        const WS_LISTENER_PROPERTY& p = listener_properties.properties[i];
        ULONG options = 0;
        if (is_url_matching(p.id) && set_value(options, p.value, p.valueSize, nullptr) == S_OK &&
            options & WS_MATCH_URL_EXACT_PATH)
            return true;
    }
    return false;
}

HRESULT endpoint_settings::take(const WS_SERVICE_ENDPOINT& from, error* err) {
    if (from.propertyCount != 0 && !from.properties)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    HRESULT hr = S_OK;
    for (ULONG i = 0; hr == S_OK && i < from.propertyCount; ++i)
        hr = take_one(from.properties[i], err);
    return hr == S_OK ? check(from, err) : hr;
}

} // namespace ws
