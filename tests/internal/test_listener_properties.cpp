// WS_LISTENER_PROPERTY_*: defaults, where each may be given, set and read, and which values go together.
#include "internal/recorded_error.h"
#include "support/failing_allocator.h"

#include "channel/listener_properties.h"

#include <cstring>

using namespace ws;

namespace {

listener_properties tcp() {
    return {WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING};
}
listener_properties udp() {
    return {WS_CHANNEL_TYPE_DUPLEX, WS_UDP_CHANNEL_BINDING};
}
listener_properties http() {
    return {WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING};
}

template <class T>
WS_LISTENER_PROPERTY property(WS_LISTENER_PROPERTY_ID id, T& value) {
    return {id, &value, sizeof(value)};
}

template <class T>
T get(listener_properties& properties, WS_LISTENER_PROPERTY_ID id,
      WS_LISTENER_STATE state = WS_LISTENER_STATE_CREATED) {
    T value{};
    recorded_error err;
    if (properties.get(id, &value, sizeof(value), state, err) != S_OK) fail_msg("%s", err.text().c_str());
    return value;
}

std::string text_of(const WS_STRING& string) {
    return to_utf8_lossy(view(string));
}

void defaults(void**) {
    auto session = tcp();
    assert_int_equal(session.apply({}, nullptr), S_OK);
    assert_int_equal(get<WS_IP_VERSION>(session, WS_LISTENER_PROPERTY_IP_VERSION), WS_IP_VERSION_AUTO);
    assert_int_equal(get<WS_CALLBACK_MODEL>(session, WS_LISTENER_PROPERTY_ASYNC_CALLBACK_MODEL), WS_LONG_CALLBACK);
    assert_int_equal(get<ULONG>(session, WS_LISTENER_PROPERTY_CONNECT_TIMEOUT), 15000);
    assert_int_equal(get<ULONG>(session, WS_LISTENER_PROPERTY_LISTEN_BACKLOG), 0x7fffffff);
    assert_int_equal(get<WS_CHANNEL_TYPE>(session, WS_LISTENER_PROPERTY_CHANNEL_TYPE), WS_CHANNEL_TYPE_DUPLEX_SESSION);
    assert_int_equal(get<WS_CHANNEL_BINDING>(session, WS_LISTENER_PROPERTY_CHANNEL_BINDING), WS_TCP_CHANNEL_BINDING);
    const ULONG matching = WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_EXACT_PATH | WS_MATCH_URL_PORT | WS_MATCH_URL_NO_QUERY;
    assert_int_equal(get<ULONG>(session, WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS), matching);
    assert_int_equal(get<ULONG>(session, WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS), matching);

    auto datagrams = udp();
    assert_int_equal(get<BOOL>(datagrams, WS_LISTENER_PROPERTY_IS_MULTICAST), FALSE);
    assert_int_equal(get<BOOL>(datagrams, WS_LISTENER_PROPERTY_MULTICAST_LOOPBACK), TRUE);
    assert_int_equal(datagrams->interfaces().size(), 0);

    auto reply = http();
    assert_int_equal(get<ULONG>(reply, WS_LISTENER_PROPERTY_CLOSE_TIMEOUT), 5000);
    assert_int_equal(reply->disallowed_user_agent.subStringCount, 1);
    assert_string_equal(text_of(*reply->disallowed_user_agent.subStrings[0]).c_str(), "Mozilla");
}

void where_each_may_be_given(void**) {
    enum : unsigned { h = 1, t = 2, u = 4, c = 8, p = 16 }; // in the order of WS_CHANNEL_BINDING
    const struct {
        ULONG size;
        unsigned where, readable;
    } cases[] = {
        {4, t, t},                                           // LISTEN_BACKLOG
        {4, t | u, t | u},                                   // IP_VERSION
        {4, 0, h | t | u | c | p},                           // STATE
        {4, h | t | u | p, h | t | u | c | p},               // ASYNC_CALLBACK_MODEL
        {4, 0, h | t | u | c | p},                           // CHANNEL_TYPE
        {4, 0, h | t | u | c | p},                           // CHANNEL_BINDING
        {4, t | p, t | p},                                   // CONNECT_TIMEOUT
        {4, u, u},                                           // IS_MULTICAST
        {4, u, 0},                                           // MULTICAST_INTERFACES
        {4, u, u},                                           // MULTICAST_LOOPBACK
        {4, h, h},                                           // CLOSE_TIMEOUT
        {4, h | t | u | p, h | t | u | p},                   // TO_HEADER_MATCHING_OPTIONS
        {4, h | t | p, h | t | p},                           // TRANSPORT_URL_MATCHING_OPTIONS
        {sizeof(WS_CUSTOM_LISTENER_CALLBACKS), c, 0},        // CUSTOM_LISTENER_CALLBACKS
        {9, c, 0},                                           // CUSTOM_LISTENER_PARAMETERS
        {sizeof(void*), 0, c},                               // CUSTOM_LISTENER_INSTANCE
        {sizeof(WS_DISALLOWED_USER_AGENT_SUBSTRINGS), h, 0}, // DISALLOWED_USER_AGENT
    };
    uint64_t value[32] = {1};
    for (unsigned i = 0; i < std::size(cases); ++i) {
        const auto id = static_cast<WS_LISTENER_PROPERTY_ID>(i);
        for (unsigned b = 0; b <= WS_NAMEDPIPE_CHANNEL_BINDING; ++b) {
            const auto binding = static_cast<WS_CHANNEL_BINDING>(b);
            listener_properties properties(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding);
            const WS_LISTENER_PROPERTY given{id, value, cases[i].size};
            recorded_error err;
            const HRESULT hr = properties.apply({&given, 1}, err);
            const bool applies = SUCCEEDED(hr) || !err.mentions("does not apply to this listener");
            if (applies != (cases[i].where >> b & 1)) fail_msg("property %u, binding %u", i, b);
            if (FAILED(hr)) assert_int_equal(hr, E_INVALIDARG);

            listener_properties others(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding);
            uint64_t read[32];
            recorded_error read_error;
            const HRESULT read_hr = others.get(id, read, cases[i].size, WS_LISTENER_STATE_CREATED, read_error);
            assert_int_equal(read_hr, cases[i].readable >> b & 1 ? S_OK : E_INVALIDARG);
            if (FAILED(read_hr)) assert_false(read_error.text().empty());
        }
    }
    auto properties = tcp();
    const WS_LISTENER_PROPERTY unknown{static_cast<WS_LISTENER_PROPERTY_ID>(17), value, 4};
    assert_int_equal(properties.apply({&unknown, 1}, nullptr), E_INVALIDARG);
    const WS_LISTENER_PROPERTY wrong_size{WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, value, 8};
    assert_int_equal(properties.apply({&wrong_size, 1}, nullptr), E_INVALIDARG);
    const WS_LISTENER_PROPERTY null_value{WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, nullptr, 4};
    assert_int_equal(properties.apply({&null_value, 1}, nullptr), E_INVALIDARG);
    assert_int_equal(properties->connect_timeout, 15000);
}

void values_have_ranges(void**) {
    const auto apply = [](listener_properties properties, WS_LISTENER_PROPERTY_ID id, ULONG value) {
        const WS_LISTENER_PROPERTY given = property(id, value);
        return properties.apply({&given, 1}, nullptr);
    };
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_IP_VERSION, 0), E_INVALIDARG);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_IP_VERSION, WS_IP_VERSION_6), S_OK);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_IP_VERSION, 4), E_INVALIDARG);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_ASYNC_CALLBACK_MODEL, WS_SHORT_CALLBACK), S_OK);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_ASYNC_CALLBACK_MODEL, 2), E_INVALIDARG);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, INFINITE), S_OK);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_LISTEN_BACKLOG, 0), S_OK);
    assert_int_equal(apply(udp(), WS_LISTENER_PROPERTY_IS_MULTICAST, 2), E_INVALIDARG);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, 0), S_OK);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, 0x1ff), S_OK);
    assert_int_equal(apply(tcp(), WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, 0x200), E_INVALIDARG);
}

void nothing_but_interfaces_can_be_set_later(void**) {
    uint64_t value[32] = {1};
    for (unsigned i = 0; i <= 17; ++i) {
        for (const auto make : {tcp, udp, http}) {
            listener_properties properties = make();
            recorded_error err;
            assert_int_equal(properties.set(static_cast<WS_LISTENER_PROPERTY_ID>(i), value, sizeof(ULONG), err),
                             E_INVALIDARG);
            assert_false(err.text().empty());
        }
    }
}

void interfaces_of_a_multicast(void**) {
    BOOL multicast = TRUE;
    ULONG interfaces[] = {3, 5, 8};
    const WS_LISTENER_PROPERTY given[] = {{WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, interfaces, sizeof(interfaces)},
                                          property(WS_LISTENER_PROPERTY_IS_MULTICAST, multicast)};
    auto properties = udp();
    assert_int_equal(properties.apply(given, nullptr), S_OK);
    interfaces[0] = 99;
    assert_int_equal(properties->interfaces().size(), 3);
    assert_int_equal(properties->interfaces()[0], 3);
    assert_int_equal(properties->interfaces()[2], 8);

    const auto id = WS_LISTENER_PROPERTY_MULTICAST_INTERFACES;
    assert_int_equal(properties.set(id, interfaces, sizeof(ULONG), nullptr), S_OK);
    assert_int_equal(properties->interfaces().size(), 1);
    assert_int_equal(properties->interfaces()[0], 99);
    assert_int_equal(properties.set(id, interfaces, 6, nullptr), E_INVALIDARG);
    assert_int_equal(properties.set(id, nullptr, 4, nullptr), E_INVALIDARG);
    assert_int_equal(properties->interfaces().size(), 1);

    test::allocations::fail_at(1, true);
    bool thrown = false;
    try {
        (void)properties.set(id, interfaces, sizeof(interfaces), nullptr);
    } catch (const std::bad_alloc&) {
        thrown = true;
    }
    assert_true(test::allocations::stop_failing());
    assert_true(thrown);
    assert_int_equal(properties->interfaces().size(), 1);
    assert_int_equal(properties->interfaces()[0], 99);

    // Without multicast they mean nothing, and neither does the loopback.
    auto alone = udp();
    recorded_error err;
    assert_int_equal(alone.apply({given, 1}, err), E_INVALIDARG);
    assert_true(err.mentions("IS_MULTICAST"));
    BOOL loopback = FALSE;
    const WS_LISTENER_PROPERTY only = property(WS_LISTENER_PROPERTY_MULTICAST_LOOPBACK, loopback);
    auto others = udp();
    assert_int_equal(others.apply({&only, 1}, nullptr), E_INVALIDARG);
}

void user_agents_are_copied(void**) {
    WCHAR chars[] = {'B', 'a', 'd'};
    WS_STRING bad{3, chars}, empty{0, nullptr};
    WS_STRING* strings[] = {&bad, &empty};
    WS_DISALLOWED_USER_AGENT_SUBSTRINGS agents{2, strings};
    const WS_LISTENER_PROPERTY given = property(WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT, agents);
    auto properties = http();
    assert_int_equal(properties.apply({&given, 1}, nullptr), S_OK);
    chars[0] = '!';
    bad = {};
    strings[0] = nullptr;
    assert_int_equal(properties->disallowed_user_agent.subStringCount, 2);
    assert_string_equal(text_of(*properties->disallowed_user_agent.subStrings[0]).c_str(), "Bad");
    assert_int_equal(properties->disallowed_user_agent.subStrings[1]->length, 0);

    auto others = http();
    assert_int_equal(others.apply({&given, 1}, nullptr), E_INVALIDARG); // with a null string
    agents = {1, nullptr};
    auto third = http();
    assert_int_equal(third.apply({&given, 1}, nullptr), E_INVALIDARG);
    agents = {0, nullptr};
    auto fourth = http();
    assert_int_equal(fourth.apply({&given, 1}, nullptr), S_OK);
    assert_int_equal(fourth->disallowed_user_agent.subStringCount, 0);
}

void custom_listeners(void**) {
    WS_CUSTOM_LISTENER_CALLBACKS callbacks{};
    char parameters[5] = "four";
    const WS_LISTENER_PROPERTY given[] = {
        property(WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, callbacks),
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS, parameters, sizeof(parameters)}};
    listener_properties properties(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING);
    assert_int_equal(properties.apply(given, nullptr), S_OK);
    assert_ptr_equal(properties->custom_listener_parameters.data, parameters);
    assert_int_equal(properties->custom_listener_parameters.size, 5);
    properties.told().custom_listener_instance = parameters;
    assert_ptr_equal(get<void*>(properties, WS_LISTENER_PROPERTY_CUSTOM_LISTENER_INSTANCE), parameters);
    listener_properties without(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING);
    recorded_error err;
    assert_int_equal(without.apply({given + 1, 1}, err), E_INVALIDARG);
    assert_true(err.mentions("CUSTOM_LISTENER_CALLBACKS"));
}

void reading_tells_the_state(void**) {
    auto properties = tcp();
    for (unsigned state = 0; state <= WS_LISTENER_STATE_CLOSED; ++state)
        assert_int_equal(
            get<WS_LISTENER_STATE>(properties, WS_LISTENER_PROPERTY_STATE, static_cast<WS_LISTENER_STATE>(state)),
            state);
    ULONG number = 77;
    for (const ULONG size : {0, 3, 5}) {
        assert_int_equal(properties.get(WS_LISTENER_PROPERTY_STATE, &number, size, WS_LISTENER_STATE_OPEN, nullptr),
                         E_INVALIDARG);
        assert_int_equal(number, 77);
    }
    assert_int_equal(properties.get(WS_LISTENER_PROPERTY_STATE, nullptr, 4, WS_LISTENER_STATE_OPEN, nullptr),
                     E_INVALIDARG);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(defaults),
        cmocka_unit_test(where_each_may_be_given),
        cmocka_unit_test(values_have_ranges),
        cmocka_unit_test(nothing_but_interfaces_can_be_set_later),
        cmocka_unit_test(interfaces_of_a_multicast),
        cmocka_unit_test(user_agents_are_copied),
        cmocka_unit_test(custom_listeners),
        cmocka_unit_test(reading_tells_the_state),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
