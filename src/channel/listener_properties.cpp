#include "channel/listener_properties.h"

#include <algorithm>
#include <iterator>

namespace ws {
namespace {

using namespace bindings;
using enum property_values;

constexpr uint8_t any_state = 0x3f;
constexpr bool fixed = false;
constexpr bool settable = true;
constexpr ULONG matching_flags = WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_PORT | WS_MATCH_URL_EXACT_PATH |
                                 WS_MATCH_URL_PREFIX_PATH | WS_MATCH_URL_NO_QUERY;

#define ROW(id, field)                                                                                                 \
    "WS_LISTENER_PROPERTY_" #id, offsetof(listener_settings, field), sizeof(listener_settings::field), none

constexpr property_rule rules[] = {
    // name, place                         given at creation  readable   settable  states     values
    {ROW(LISTEN_BACKLOG, listen_backlog), tcp, tcp, fixed, any_state, any, 0, 0},
    {ROW(IP_VERSION, ip_version), //
     tcp | udp, tcp | udp, fixed, any_state, range, WS_IP_VERSION_4, WS_IP_VERSION_AUTO},
    {ROW(STATE, state), none, every, fixed, any_state, any, 0, 0},
    {ROW(ASYNC_CALLBACK_MODEL, async_callback_model), //
     http | tcp | udp | pipe, every, fixed, any_state, range, WS_SHORT_CALLBACK, WS_LONG_CALLBACK},
    {ROW(CHANNEL_TYPE, channel_type), none, every, fixed, any_state, any, 0, 0},
    {ROW(CHANNEL_BINDING, channel_binding), none, every, fixed, any_state, any, 0, 0},
    {ROW(CONNECT_TIMEOUT, connect_timeout), session, session, fixed, any_state, any, 0, 0},
    {ROW(IS_MULTICAST, is_multicast), udp, udp, fixed, any_state, range, FALSE, TRUE},
    {ROW(MULTICAST_INTERFACES, multicast_interfaces), udp, none, settable, any_state, array, 0, 0},
    {ROW(MULTICAST_LOOPBACK, multicast_loopback), udp, udp, fixed, any_state, range, FALSE, TRUE},
    {ROW(CLOSE_TIMEOUT, close_timeout), http, http, fixed, any_state, any, 0, 0},
    {ROW(TO_HEADER_MATCHING_OPTIONS, to_header_matching_options), //
     http | tcp | udp | pipe, http | tcp | udp | pipe, fixed, any_state, flags, 0, matching_flags},
    {ROW(TRANSPORT_URL_MATCHING_OPTIONS, transport_url_matching_options), //
     http | session, http | session, fixed, any_state, flags, 0, matching_flags},
    {ROW(CUSTOM_LISTENER_CALLBACKS, custom_listener_callbacks), custom, none, fixed, any_state, any, 0, 0},
    {ROW(CUSTOM_LISTENER_PARAMETERS, custom_listener_parameters), custom, none, fixed, any_state, opaque, 0, 0},
    {ROW(CUSTOM_LISTENER_INSTANCE, custom_listener_instance), none, custom, fixed, any_state, any, 0, 0},
    {ROW(DISALLOWED_USER_AGENT, disallowed_user_agent), http, none, fixed, any_state, any, 0, 0},
};
#undef ROW

static_assert(std::size(rules) == WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT + 1,
              "every listener property has a row, which stands at its id");

constexpr property_table table{rules, "listener"};

WCHAR mozilla_chars[] = {'M', 'o', 'z', 'i', 'l', 'l', 'a'};
WS_STRING mozilla{std::size(mozilla_chars), mozilla_chars};
WS_STRING* browsers[] = {&mozilla};

} // namespace

listener_properties::listener_properties(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding) noexcept {
    settings_.channel_type = type;
    settings_.channel_binding = binding;
    settings_.disallowed_user_agent = {std::size(browsers), browsers};
}

HRESULT listener_properties::apply(std::span<const WS_LISTENER_PROPERTY> properties, error* err) {
    for (const WS_LISTENER_PROPERTY& property : properties) {
        const property_rule* rule = table.find(property.id, err);
        if (rule == nullptr) return E_INVALIDARG;
        if (!(rule->server & bit(settings_.channel_binding))) return table.not_applicable(*rule, err);
        const HRESULT hr = table.store(*rule, &settings_, property.value, property.valueSize, err);
        if (FAILED(hr)) return hr;
        given_ |= 1u << property.id;
    }
    const HRESULT hr = check(err);
    if (SUCCEEDED(hr)) keep_copies();
    return hr;
}

HRESULT listener_properties::check(error* err) const noexcept {
    const auto requires_that = [&](const char* name, const char* what) {
        return fail(err, E_INVALIDARG, message_id::property_requires, {name, what});
    };
    if (!settings_.is_multicast) {
        for (const auto id : {WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, WS_LISTENER_PROPERTY_MULTICAST_LOOPBACK})
            if (given(id)) return requires_that(rules[id].name, "WS_LISTENER_PROPERTY_IS_MULTICAST to be TRUE");
    }
    if (bit(settings_.channel_binding) & custom && !given(WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS))
        return requires_that("WS_CUSTOM_CHANNEL_BINDING", "WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS");
    return check_user_agents(err);
}

HRESULT listener_properties::check_user_agents(error* err) const noexcept {
    const WS_DISALLOWED_USER_AGENT_SUBSTRINGS& agents = settings_.disallowed_user_agent;
    const bool good =
        agents.subStringCount == 0 ||
        (agents.subStrings != nullptr &&
         std::all_of(agents.subStrings, agents.subStrings + agents.subStringCount, [](const WS_STRING* agent) {
             return agent != nullptr && (agent->length == 0 || agent->chars != nullptr);
         }));
    return good ? S_OK
                : fail(err, E_INVALIDARG, message_id::null_argument, {"WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT"});
}

void listener_properties::keep_copies() {
    if (given(WS_LISTENER_PROPERTY_MULTICAST_INTERFACES)) keep_interfaces();
    if (given(WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT)) {
        WS_DISALLOWED_USER_AGENT_SUBSTRINGS& agents = settings_.disallowed_user_agent;
        auto* const pointers = memory_.take_array<WS_STRING*>(agents.subStringCount);
        auto* const copies = memory_.take_array<WS_STRING>(agents.subStringCount);
        for (ULONG i = 0; i < agents.subStringCount; ++i) {
            copies[i] = memory_.copy(*agents.subStrings[i]);
            pointers[i] = &copies[i];
        }
        agents.subStrings = pointers;
    }
}

void listener_properties::keep_interfaces() {
    const auto given = settings_.interfaces();
    auto* const copy = memory_.take_array<ULONG>(given.size());
    std::ranges::copy(given, copy);
    settings_.multicast_interfaces.data = copy;
}

HRESULT listener_properties::set(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err) {
    const property_rule* rule = table.find(id, err);
    if (rule == nullptr) return E_INVALIDARG;
    if (!rule->server) return fail(err, E_INVALIDARG, message_id::property_cannot_be_set, {rule->name});
    if (!(rule->server & bit(settings_.channel_binding))) return table.not_applicable(*rule, err);
    if (!rule->settable)
        return fail(err, E_INVALIDARG, message_id::property_at_creation_only, {rule->name, table.object});
    if (!settings_.is_multicast)
        return fail(err, E_INVALIDARG, message_id::property_requires,
                    {rule->name, "WS_LISTENER_PROPERTY_IS_MULTICAST to be TRUE"});
    const array_value before = settings_.multicast_interfaces;
    const HRESULT hr = table.store(*rule, &settings_, value, size, err);
    if (FAILED(hr)) return hr;
    try {
        keep_interfaces();
    } catch (...) {
        settings_.multicast_interfaces = before;
        throw;
    }
    return S_OK;
}

HRESULT listener_properties::get(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, WS_LISTENER_STATE state,
                                 error* err) noexcept {
    const property_rule* rule = table.find(id, err);
    if (rule == nullptr) return E_INVALIDARG;
    if (!(rule->readable & bit(settings_.channel_binding)))
        return fail(err, E_INVALIDARG, message_id::property_cannot_be_read, {rule->name, table.object});
    settings_.state = state;
    return table.load(*rule, &settings_, value, size, err);
}

} // namespace ws
