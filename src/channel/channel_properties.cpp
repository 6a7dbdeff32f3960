#include "channel/channel_properties.h"

#include <algorithm>
#include <iterator>

namespace ws {
namespace {

using namespace bindings;
using enum property_values;

constexpr uint8_t in(WS_CHANNEL_STATE state) noexcept {
    return static_cast<uint8_t>(1u << state);
}
constexpr uint8_t any_state = 0x7f;
constexpr uint8_t while_open = in(WS_CHANNEL_STATE_OPEN) | in(WS_CHANNEL_STATE_FAULTED);

constexpr bool fixed = false;
constexpr bool settable = true;

#define ROW(id, field) "WS_CHANNEL_PROPERTY_" #id, offsetof(channel_settings, field), sizeof(channel_settings::field)

// A client's HTTP channel is always a REQUEST channel and a listener's a REPLY channel, so the two columns of bindings
// say what the documentation says about types, too.
constexpr property_rule rules[] = {
    // name, place               client                server          readable        settable  states     values
    {ROW(MAX_BUFFERED_MESSAGE_SIZE, max_buffered_message_size), //
     http | session, http | session, every, fixed, any_state, positive, 0, 0},
    {ROW(MAX_STREAMED_MESSAGE_SIZE, max_streamed_message_size), //
     http, http, http, fixed, any_state, positive, 0, 0},
    {ROW(MAX_STREAMED_START_SIZE, max_streamed_start_size), //
     http, http, http, fixed, any_state, positive, 0, 0},
    {ROW(MAX_STREAMED_FLUSH_SIZE, max_streamed_flush_size), //
     http, http, http, fixed, any_state, any, 0, 0},
    {ROW(ENCODING, encoding), //
     http | session, http | session, every, fixed, any_state, range, WS_ENCODING_XML_BINARY_1, WS_ENCODING_RAW},
    {ROW(ENVELOPE_VERSION, envelope_version), //
     http | tcp | udp, http | tcp | udp, every, fixed, any_state, range, WS_ENVELOPE_VERSION_SOAP_1_1,
     WS_ENVELOPE_VERSION_NONE},
    {ROW(ADDRESSING_VERSION, addressing_version), //
     http | tcp | udp | pipe, http | tcp | udp | pipe, every, fixed, any_state, range, WS_ADDRESSING_VERSION_0_9,
     WS_ADDRESSING_VERSION_TRANSPORT},
    {ROW(MAX_SESSION_DICTIONARY_SIZE, max_session_dictionary_size), //
     session, session, session, fixed, any_state, any, 0, 0},
    {ROW(STATE, state), none, none, every, fixed, any_state, any, 0, 0},
    {ROW(ASYNC_CALLBACK_MODEL, async_callback_model), //
     http | tcp | udp | pipe, none, every, fixed, any_state, range, WS_SHORT_CALLBACK, WS_LONG_CALLBACK},
    {ROW(IP_VERSION, ip_version), //
     tcp | udp, none, tcp | udp, fixed, any_state, range, WS_IP_VERSION_4, WS_IP_VERSION_AUTO},
    {ROW(RESOLVE_TIMEOUT, resolve_timeout), //
     http, none, http, settable, any_state, any, 0, 0},
    {ROW(CONNECT_TIMEOUT, connect_timeout), //
     http | session, none, http | session, settable, any_state, any, 0, 0},
    {ROW(SEND_TIMEOUT, send_timeout), //
     http | session, session, http | session, settable, any_state, any, 0, 0},
    {ROW(RECEIVE_RESPONSE_TIMEOUT, receive_response_timeout), //
     http, none, http, settable, any_state, any, 0, 0},
    {ROW(RECEIVE_TIMEOUT, receive_timeout), //
     http | session, session, http | session, settable, any_state, any, 0, 0},
    {ROW(CLOSE_TIMEOUT, close_timeout), //
     session, session, session, settable, any_state, any, 0, 0},
    {ROW(ENABLE_TIMEOUTS, enable_timeouts), //
     http | tcp | udp | pipe, http | tcp | udp | pipe, every, fixed, any_state, range, FALSE, TRUE},
    {ROW(TRANSFER_MODE, transfer_mode), //
     http, http, every, fixed, any_state, range, WS_BUFFERED_TRANSFER_MODE, WS_STREAMED_TRANSFER_MODE},
    {ROW(MULTICAST_INTERFACE, multicast_interface), //
     udp, none, udp, settable, any_state, any, 0, 0},
    {ROW(MULTICAST_HOPS, multicast_hops), //
     udp, none, udp, fixed, any_state, any, 0, 0},
    {ROW(REMOTE_ADDRESS, remote_address), none, none, udp, fixed, any_state, any, 0, 0},
    {ROW(REMOTE_IP_ADDRESS, remote_ip_address), none, none, every, fixed, any_state, any, 0, 0},
    {ROW(HTTP_CONNECTION_ID, http_connection_id), none, none, http, fixed, any_state, any, 0, 0},
    {ROW(CUSTOM_CHANNEL_CALLBACKS, custom_channel_callbacks), //
     custom, custom, none, fixed, any_state, any, 0, 0},
    {ROW(CUSTOM_CHANNEL_PARAMETERS, custom_channel_parameters), //
     custom, custom, none, fixed, any_state, opaque, 0, 0},
    {ROW(CUSTOM_CHANNEL_INSTANCE, custom_channel_instance), none, none, custom, fixed, any_state, any, 0, 0},
    {ROW(TRANSPORT_URL, transport_url), none, none, http | session, fixed, any_state, any, 0, 0},
    {ROW(NO_DELAY, no_delay), tcp, tcp, tcp, settable, any_state, range, FALSE, TRUE},
    {ROW(SEND_KEEP_ALIVES, send_keep_alives), tcp, tcp, tcp, fixed, any_state, range, FALSE, TRUE},
    {ROW(KEEP_ALIVE_TIME, keep_alive_time), tcp, tcp, tcp, fixed, any_state, any, 0, 0},
    {ROW(KEEP_ALIVE_INTERVAL, keep_alive_interval), tcp, tcp, tcp, fixed, any_state, any, 0, 0},
    {ROW(MAX_HTTP_SERVER_CONNECTIONS, max_http_server_connections), //
     http, none, http, fixed, any_state, positive, 0, 0},
    {ROW(IS_SESSION_SHUT_DOWN, is_session_shut_down), none, none, session, fixed, while_open, any, 0, 0},
    {ROW(CHANNEL_TYPE, channel_type), none, none, every, fixed, any_state, any, 0, 0},
    {ROW(TRIM_BUFFERED_MESSAGE_SIZE, trim_buffered_message_size), //
     http | session, http | session, every, fixed, any_state, any, 0, 0},
    {ROW(ENCODER, encoder), http | session, http | session, none, fixed, any_state, any, 0, 0},
    {ROW(DECODER, decoder), http | session, http | session, none, fixed, any_state, any, 0, 0},
    {ROW(PROTECTION_LEVEL, protection_level), none, none, every, fixed, any_state, any, 0, 0},
    {ROW(COOKIE_MODE, cookie_mode), //
     http, none, http, fixed, any_state, range, WS_MANUAL_COOKIE_MODE, WS_AUTO_COOKIE_MODE},
    {ROW(HTTP_PROXY_SETTING_MODE, http_proxy_setting_mode), //
     http, none, http, fixed, any_state, range, WS_HTTP_PROXY_SETTING_MODE_AUTO, WS_HTTP_PROXY_SETTING_MODE_CUSTOM},
    {ROW(CUSTOM_HTTP_PROXY, custom_http_proxy), http, none, none, fixed, any_state, any, 0, 0},
    {ROW(HTTP_MESSAGE_MAPPING, http_message_mapping), http, http, none, fixed, any_state, any, 0, 0},
    {ROW(ENABLE_HTTP_REDIRECT, enable_http_redirect), //
     http, none, http, fixed, any_state, range, FALSE, TRUE},
    {ROW(HTTP_REDIRECT_CALLBACK_CONTEXT, http_redirect_callback_context), //
     http, none, none, fixed, any_state, any, 0, 0},
    {ROW(FAULTS_AS_ERRORS, faults_as_errors), //
     http | tcp | udp | pipe, none, http | tcp | udp | pipe, settable, any_state, range, FALSE, TRUE},
    {ROW(ALLOW_UNSECURED_FAULTS, allow_unsecured_faults), //
     http | session, none, http | session, settable, any_state, range, FALSE, TRUE},
    {ROW(HTTP_SERVER_SPN, http_server_spn), none, none, http, fixed, any_state, any, 0, 0},
    {ROW(HTTP_PROXY_SPN, http_proxy_spn), none, none, http, fixed, any_state, any, 0, 0},
    {ROW(MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE, max_http_request_headers_buffer_size), //
     none, http, http, fixed, any_state, any, 0, 0},
};
#undef ROW

static_assert(std::size(rules) == WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE + 1,
              "every channel property has a row, which stands at its id");

constexpr property_table table{rules, "channel"};

constexpr uint64_t bit_of(WS_CHANNEL_PROPERTY_ID id) noexcept {
    return uint64_t{1} << id;
}
constexpr uint64_t to_be_published =
    bit_of(WS_CHANNEL_PROPERTY_REMOTE_ADDRESS) | bit_of(WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS) |
    bit_of(WS_CHANNEL_PROPERTY_HTTP_CONNECTION_ID) | bit_of(WS_CHANNEL_PROPERTY_TRANSPORT_URL) |
    bit_of(WS_CHANNEL_PROPERTY_HTTP_SERVER_SPN) | bit_of(WS_CHANNEL_PROPERTY_HTTP_PROXY_SPN);

struct supported_kind {
    WS_CHANNEL_BINDING binding;
    WS_CHANNEL_TYPE type;
    bool client;
    bool server;
};

constexpr supported_kind supported[] = {
    {WS_HTTP_CHANNEL_BINDING, WS_CHANNEL_TYPE_REQUEST, true, false},
    {WS_HTTP_CHANNEL_BINDING, WS_CHANNEL_TYPE_REPLY, false, true},
    {WS_TCP_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX_SESSION, true, true},
    {WS_NAMEDPIPE_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX_SESSION, true, true},
    {WS_UDP_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX, true, true},
    {WS_UDP_CHANNEL_BINDING, WS_CHANNEL_TYPE_INPUT, false, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_INPUT, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_OUTPUT, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_INPUT_SESSION, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_OUTPUT_SESSION, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX_SESSION, true, true},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_REQUEST, true, false},
    {WS_CUSTOM_CHANNEL_BINDING, WS_CHANNEL_TYPE_REPLY, false, true},
};

} // namespace

// What net framing, and our own buffers, can express.
constexpr uint64_t most_of_all = 0x7fffffff;

message_limit channel_settings::limit(WS_TRANSFER_MODE direction) const noexcept {
    const bool streamed = transfer_mode & direction;
    const uint64_t bytes = streamed ? max_streamed_message_size : max_buffered_message_size;
    return {static_cast<uint32_t>(std::min(bytes, most_of_all)), streamed
                                                                     ? "WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE"
                                                                     : "WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE"};
}

HRESULT channel_kind::check(error* err) const noexcept {
    for (const supported_kind& kind : supported)
        if (kind.binding == binding && kind.type == type && (for_listener ? kind.server : kind.client)) return S_OK;
    return fail(err, E_INVALIDARG, message_id::channel_kind_unsupported, {type, binding});
}

channel_properties::channel_properties(const channel_kind& kind) noexcept : kind_(kind) {
    settings_.channel_type = kind.type;
    if (bit(kind.binding) & session) settings_.encoding = WS_ENCODING_XML_BINARY_SESSION_1;
}

HRESULT channel_properties::apply(std::span<const WS_CHANNEL_PROPERTY> properties, error* err) {
    for (const WS_CHANNEL_PROPERTY& property : properties) {
        const property_rule* rule = table.find(property.id, err);
        if (rule == nullptr) return E_INVALIDARG;
        if (!((kind_.for_listener ? rule->server : rule->client) & bit(kind_.binding)))
            return table.not_applicable(*rule, err);
        const HRESULT hr = table.store(*rule, &settings_, property.value, property.valueSize, err);
        if (FAILED(hr)) return hr;
        given_ |= bit_of(property.id);
    }
    if (!settings_.enable_timeouts) {
        const auto disable = [this](WS_CHANNEL_PROPERTY_ID id, ULONG& timeout) {
            if (!given(id)) timeout = INFINITE;
        };
        disable(WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT, settings_.resolve_timeout);
        disable(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, settings_.connect_timeout);
        disable(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, settings_.send_timeout);
        disable(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, settings_.receive_response_timeout);
        disable(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, settings_.receive_timeout);
        disable(WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, settings_.close_timeout);
    }
    if (settings_.encoding == WS_ENCODING_RAW) {
        if (!given(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION)) settings_.envelope_version = WS_ENVELOPE_VERSION_NONE;
        if (!given(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION))
            settings_.addressing_version = WS_ADDRESSING_VERSION_TRANSPORT;
    }
    HRESULT hr = check_streaming(err);
    if (SUCCEEDED(hr)) hr = check_encoding(err);
    if (SUCCEEDED(hr)) hr = check_others(err);
    if (SUCCEEDED(hr)) hr = check_pointers(err);
    if (SUCCEEDED(hr)) keep_copies();
    return hr;
}

// The limits of buffered messages go with buffering, those of streamed messages with streaming.
HRESULT channel_properties::check_streaming(error* err) const noexcept {
    const unsigned mode = settings_.transfer_mode;
    const auto needs = [&](WS_CHANNEL_PROPERTY_ID id, bool fits, const char* what) -> HRESULT {
        if (!given(id) || fits) return S_OK;
        return fail(err, E_INVALIDARG, message_id::property_requires, {rules[id].name, what});
    };
    const bool buffers = mode != WS_STREAMED_TRANSFER_MODE;
    const bool streams = mode != WS_BUFFERED_TRANSFER_MODE;
    HRESULT hr = needs(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, buffers, "buffered input or output");
    if (SUCCEEDED(hr)) hr = needs(WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE, buffers, "buffered input or output");
    if (SUCCEEDED(hr)) hr = needs(WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE, streams, "streamed input or output");
    if (SUCCEEDED(hr))
        hr = needs(WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE, mode & WS_STREAMED_INPUT_TRANSFER_MODE,
                   "streamed input");
    if (SUCCEEDED(hr))
        hr = needs(WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE, mode & WS_STREAMED_OUTPUT_TRANSFER_MODE,
                   "streamed output");
    return hr;
}

// Raw data has no envelope, binary XML is SOAP 1.2's, its session needs a session, and only HTTP addresses by itself.
HRESULT channel_properties::check_encoding(error* err) const noexcept {
    const binding_set binding = bit(kind_.binding);
    if (binding & custom) return S_OK;
    const bool raw = settings_.encoding == WS_ENCODING_RAW;
    const bool soap12 = settings_.envelope_version == WS_ENVELOPE_VERSION_SOAP_1_2;
    const bool transport = settings_.addressing_version == WS_ADDRESSING_VERSION_TRANSPORT;
    bool good = raw == (settings_.envelope_version == WS_ENVELOPE_VERSION_NONE);
    if (raw || transport) good = good && binding & http;
    if (raw) good = good && transport;
    if (settings_.encoding == WS_ENCODING_XML_BINARY_1) good = good && soap12;
    if (settings_.encoding == WS_ENCODING_XML_BINARY_SESSION_1) good = good && soap12 && binding & session;
    if (good) return S_OK;
    return fail(err, E_INVALIDARG, message_id::encoding_unsupported,
                {settings_.encoding, settings_.envelope_version, settings_.addressing_version, kind_.binding});
}

HRESULT channel_properties::check_pointers(error* err) const noexcept {
    const auto missing = [](const auto& string, const auto* chars) { return string.length != 0 && chars == nullptr; };
    const auto incomplete = [&](WS_HTTP_HEADER_MAPPING* const* mappings, ULONG count) {
        return count != 0 && (mappings == nullptr || std::any_of(mappings, mappings + count, [&](const auto* mapping) {
                                  return mapping == nullptr || missing(mapping->headerName, mapping->headerName.bytes);
                              }));
    };
    const WS_CUSTOM_HTTP_PROXY& proxy = settings_.custom_http_proxy;
    if (missing(proxy.servers, proxy.servers.chars) || missing(proxy.bypass, proxy.bypass.chars))
        return fail(err, E_INVALIDARG, message_id::null_argument, {rules[WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY].name});
    const WS_HTTP_MESSAGE_MAPPING& mapping = settings_.http_message_mapping;
    if (incomplete(mapping.requestHeaderMappings, mapping.requestHeaderMappingCount) ||
        incomplete(mapping.responseHeaderMappings, mapping.responseHeaderMappingCount))
        return fail(err, E_INVALIDARG, message_id::null_argument,
                    {rules[WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING].name});
    return S_OK;
}

HRESULT channel_properties::check_others(error* err) const noexcept {
    const auto requires_that = [&](WS_CHANNEL_PROPERTY_ID id, const char* what) {
        return fail(err, E_INVALIDARG, message_id::property_requires, {rules[id].name, what});
    };
    if (!settings_.send_keep_alives) {
        for (const auto id : {WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME, WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL})
            if (given(id)) return requires_that(id, "WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES to be TRUE");
    }
    const bool custom_proxy = settings_.http_proxy_setting_mode == WS_HTTP_PROXY_SETTING_MODE_CUSTOM;
    if (custom_proxy && !given(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY))
        return requires_that(WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, "WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY");
    if (!custom_proxy && given(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY))
        return requires_that(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, "WS_HTTP_PROXY_SETTING_MODE_CUSTOM");
    const WS_HTTP_MESSAGE_MAPPING& mapping = settings_.http_message_mapping;
    if ((mapping.requestMappingOptions != 0 || mapping.responseMappingOptions != 0) &&
        settings_.encoding != WS_ENCODING_RAW)
        return requires_that(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, "WS_ENCODING_RAW for its options");
    if (bit(kind_.binding) & custom && !given(WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS))
        return fail(err, E_INVALIDARG, message_id::property_requires,
                    {"WS_CUSTOM_CHANNEL_BINDING", "WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS"});
    return S_OK;
}

void channel_properties::keep_copies() {
    if (given(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY)) {
        WS_CUSTOM_HTTP_PROXY& proxy = settings_.custom_http_proxy;
        proxy = {memory_.copy(proxy.servers), memory_.copy(proxy.bypass)};
    }
    const auto keep = [this](WS_HTTP_HEADER_MAPPING**& mappings, ULONG count) {
        auto* const pointers = memory_.take_array<WS_HTTP_HEADER_MAPPING*>(count);
        auto* const copies = memory_.take_array<WS_HTTP_HEADER_MAPPING>(count);
        for (ULONG i = 0; i < count; ++i) {
            copies[i] = {memory_.copy(mappings[i]->headerName), mappings[i]->headerMappingOptions};
            pointers[i] = &copies[i];
        }
        mappings = pointers;
    };
    if (given(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING)) {
        WS_HTTP_MESSAGE_MAPPING& mapping = settings_.http_message_mapping;
        keep(mapping.requestHeaderMappings, mapping.requestHeaderMappingCount);
        keep(mapping.responseHeaderMappings, mapping.responseHeaderMappingCount);
    }
}

HRESULT channel_properties::set(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept {
    const property_rule* rule = table.find(id, err);
    if (rule == nullptr) return E_INVALIDARG;
    if (!(rule->client | rule->server))
        return fail(err, E_INVALIDARG, message_id::property_cannot_be_set, {rule->name});
    if (!((kind_.for_listener ? rule->server : rule->client) & bit(kind_.binding)))
        return table.not_applicable(*rule, err);
    if (!rule->settable)
        return fail(err, E_INVALIDARG, message_id::property_at_creation_only, {rule->name, table.object});
    return table.store(*rule, &settings_, value, size, err);
}

HRESULT channel_properties::get(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, WS_CHANNEL_STATE state,
                                error* err) noexcept {
    const property_rule* rule = table.find(id, err);
    if (rule == nullptr) return E_INVALIDARG;
    if (!(rule->readable & bit(kind_.binding)))
        return fail(err, E_INVALIDARG, message_id::property_cannot_be_read, {rule->name, table.object});
    if (!(rule->states & in(state)) || (bit_of(id) & to_be_published & ~published_))
        return fail(err, WS_E_INVALID_OPERATION, message_id::property_not_available, {rule->name, table.object});
    settings_.state = state;
    return table.load(*rule, &settings_, value, size, err);
}

} // namespace ws
