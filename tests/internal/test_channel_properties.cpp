// WS_CHANNEL_PROPERTY_*: defaults, where each may be given, set and read, and which values go together.
#include "internal/recorded_error.h"

#include "channel/channel_properties.h"

#include <cstring>
#include <vector>

using namespace ws;

namespace {

constexpr channel_kind tcp_client{WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, false};
constexpr channel_kind tcp_server{WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, true};
constexpr channel_kind pipe_client{WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_NAMEDPIPE_CHANNEL_BINDING, false};
constexpr channel_kind pipe_server{WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_NAMEDPIPE_CHANNEL_BINDING, true};
constexpr channel_kind http_client{WS_CHANNEL_TYPE_REQUEST, WS_HTTP_CHANNEL_BINDING, false};
constexpr channel_kind http_server{WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, true};
constexpr channel_kind udp_client{WS_CHANNEL_TYPE_DUPLEX, WS_UDP_CHANNEL_BINDING, false};
constexpr channel_kind udp_server{WS_CHANNEL_TYPE_INPUT, WS_UDP_CHANNEL_BINDING, true};
constexpr channel_kind custom_client{WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING, false};

constexpr channel_kind kinds[] = {tcp_client,  tcp_server, pipe_client, pipe_server,  http_client,
                                  http_server, udp_client, udp_server,  custom_client};

// Properties to give, with values kept here.
class given_properties {
  public:
    template <class T>
    given_properties& add(WS_CHANNEL_PROPERTY_ID id, const T& value) {
        values_.push_back(std::make_unique<std::byte[]>(sizeof(T)));
        auto* const copy = values_.back().get();
        std::memcpy(copy, &value, sizeof(T));
        return add(id, copy, sizeof(T));
    }
    given_properties& add(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size) {
        properties_.push_back({id, value, size});
        return *this;
    }
    operator std::span<const WS_CHANNEL_PROPERTY>() const { return properties_; }

  private:
    std::vector<std::unique_ptr<std::byte[]>> values_;
    std::vector<WS_CHANNEL_PROPERTY> properties_;
};

template <class T>
given_properties one(WS_CHANNEL_PROPERTY_ID id, const T& value) {
    return std::move(given_properties().add(id, value));
}

HRESULT apply(const channel_kind& kind, const given_properties& given, std::string_view mentioned = {}) {
    channel_properties properties(kind);
    recorded_error err;
    const HRESULT hr = properties.apply(given, err);
    if (FAILED(hr) && !err.mentions(mentioned)) fail_msg("%s", err.text().c_str());
    return hr;
}

template <class T>
T get(channel_properties& properties, WS_CHANNEL_PROPERTY_ID id, WS_CHANNEL_STATE state = WS_CHANNEL_STATE_CREATED) {
    T value{};
    recorded_error err;
    if (properties.get(id, &value, sizeof(value), state, err) != S_OK) fail_msg("%s", err.text().c_str());
    return value;
}

void kinds_that_exist(void**) {
    for (const channel_kind& kind : kinds)
        assert_int_equal(kind.check(nullptr), S_OK);
    const channel_kind others[] = {
        {WS_CHANNEL_TYPE_REQUEST, WS_TCP_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_REQUEST, WS_HTTP_CHANNEL_BINDING, true},
        {WS_CHANNEL_TYPE_INPUT, WS_UDP_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_OUTPUT, WS_UDP_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_SESSION, WS_CUSTOM_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_DUPLEX, WS_NAMEDPIPE_CHANNEL_BINDING, true},
        {static_cast<WS_CHANNEL_TYPE>(0), WS_TCP_CHANNEL_BINDING, false},
        {WS_CHANNEL_TYPE_DUPLEX_SESSION, static_cast<WS_CHANNEL_BINDING>(5), false},
    };
    for (const channel_kind& kind : others) {
        recorded_error err;
        assert_int_equal(kind.check(err), E_INVALIDARG);
        assert_false(err.text().empty());
    }
}

void defaults(void**) {
    channel_properties tcp(tcp_client);
    assert_int_equal(tcp.apply({}, nullptr), S_OK);
    assert_int_equal(get<ULONG>(tcp, WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE), 65536);
    assert_int_equal(get<WS_ENCODING>(tcp, WS_CHANNEL_PROPERTY_ENCODING), WS_ENCODING_XML_BINARY_SESSION_1);
    assert_int_equal(get<WS_ENVELOPE_VERSION>(tcp, WS_CHANNEL_PROPERTY_ENVELOPE_VERSION), WS_ENVELOPE_VERSION_SOAP_1_2);
    assert_int_equal(get<WS_ADDRESSING_VERSION>(tcp, WS_CHANNEL_PROPERTY_ADDRESSING_VERSION),
                     WS_ADDRESSING_VERSION_1_0);
    assert_int_equal(get<ULONG>(tcp, WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE), 2048);
    assert_int_equal(get<WS_CALLBACK_MODEL>(tcp, WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL), WS_LONG_CALLBACK);
    assert_int_equal(get<WS_IP_VERSION>(tcp, WS_CHANNEL_PROPERTY_IP_VERSION), WS_IP_VERSION_AUTO);
    assert_int_equal(get<WS_TRANSFER_MODE>(tcp, WS_CHANNEL_PROPERTY_TRANSFER_MODE), WS_BUFFERED_TRANSFER_MODE);
    assert_int_equal(get<WS_CHANNEL_TYPE>(tcp, WS_CHANNEL_PROPERTY_CHANNEL_TYPE), WS_CHANNEL_TYPE_DUPLEX_SESSION);
    assert_int_equal(get<WS_PROTECTION_LEVEL>(tcp, WS_CHANNEL_PROPERTY_PROTECTION_LEVEL), WS_PROTECTION_LEVEL_NONE);
    assert_int_equal(get<ULONG>(tcp, WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE), 65536);
    assert_int_equal(get<BOOL>(tcp, WS_CHANNEL_PROPERTY_NO_DELAY), FALSE);
    assert_int_equal(get<BOOL>(tcp, WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES), FALSE);
    assert_int_equal(get<ULONG>(tcp, WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME), 7200000);
    assert_int_equal(get<ULONG>(tcp, WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL), 1000);
    assert_int_equal(get<BOOL>(tcp, WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS), TRUE);
    assert_int_equal(get<BOOL>(tcp, WS_CHANNEL_PROPERTY_ALLOW_UNSECURED_FAULTS), FALSE);
    for (const auto id : {WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, WS_CHANNEL_PROPERTY_SEND_TIMEOUT,
                          WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT})
        assert_int_equal(get<ULONG>(tcp, id), 30000);

    channel_properties pipe(pipe_server);
    assert_int_equal(get<WS_ENCODING>(pipe, WS_CHANNEL_PROPERTY_ENCODING), WS_ENCODING_XML_BINARY_SESSION_1);

    channel_properties http(http_client);
    assert_int_equal(get<WS_ENCODING>(http, WS_CHANNEL_PROPERTY_ENCODING), WS_ENCODING_XML_UTF8);
    assert_int_equal(get<WS_CHANNEL_TYPE>(http, WS_CHANNEL_PROPERTY_CHANNEL_TYPE), WS_CHANNEL_TYPE_REQUEST);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT), INFINITE);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT), 30000);
    assert_int_equal(get<ULONGLONG>(http, WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE), 4194304);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE), 16384);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE), 65536);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS), INFINITE);
    assert_int_equal(get<WS_COOKIE_MODE>(http, WS_CHANNEL_PROPERTY_COOKIE_MODE), WS_AUTO_COOKIE_MODE);
    assert_int_equal(get<WS_HTTP_PROXY_SETTING_MODE>(http, WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE),
                     WS_HTTP_PROXY_SETTING_MODE_AUTO);
    assert_int_equal(get<BOOL>(http, WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT), FALSE);

    channel_properties reply(http_server);
    assert_int_equal(get<ULONG>(reply, WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE), 65536);

    channel_properties udp(udp_client);
    assert_int_equal(get<WS_ENCODING>(udp, WS_CHANNEL_PROPERTY_ENCODING), WS_ENCODING_XML_UTF8);
    assert_int_equal(get<ULONG>(udp, WS_CHANNEL_PROPERTY_MULTICAST_HOPS), 1);
    assert_int_equal(get<ULONG>(udp, WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE), 0);
}

// What the documentation's pages say of each property: which channels it may be given for.
void where_each_may_be_given(void**) {
    enum : unsigned { tc = 1, ts = 2, pc = 4, ps = 8, hc = 16, hs = 32, uc = 64, us = 128, cc = 256 };
    const struct {
        WS_CHANNEL_PROPERTY_ID id;
        ULONG size;
        unsigned where; // a bit a kind, in the order of `kinds`
    } cases[] = {
        {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 4, tc | ts | pc | ps | hc | hs},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE, 8, hc | hs},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE, 4, hc | hs},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE, 4, hc | hs},
        {WS_CHANNEL_PROPERTY_ENCODING, 4, tc | ts | pc | ps | hc | hs},
        {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, 4, tc | ts | hc | hs | uc | us},
        {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, 4, tc | ts | pc | ps | hc | hs | uc | us},
        {WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE, 4, tc | ts | pc | ps},
        {WS_CHANNEL_PROPERTY_STATE, 4, 0},
        {WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, 4, tc | pc | hc | uc},
        {WS_CHANNEL_PROPERTY_IP_VERSION, 4, tc | uc},
        {WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT, 4, hc},
        {WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, 4, tc | pc | hc},
        {WS_CHANNEL_PROPERTY_SEND_TIMEOUT, 4, tc | ts | pc | ps | hc},
        {WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, 4, hc},
        {WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, 4, tc | ts | pc | ps | hc},
        {WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, 4, tc | ts | pc | ps},
        {WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, 4, tc | ts | pc | ps | hc | hs | uc | us},
        {WS_CHANNEL_PROPERTY_TRANSFER_MODE, 4, hc | hs},
        {WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE, 4, uc},
        {WS_CHANNEL_PROPERTY_MULTICAST_HOPS, 4, uc},
        {WS_CHANNEL_PROPERTY_REMOTE_ADDRESS, sizeof(WS_ENDPOINT_ADDRESS), 0},
        {WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS, 128, 0},
        {WS_CHANNEL_PROPERTY_HTTP_CONNECTION_ID, 8, 0},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, sizeof(WS_CUSTOM_CHANNEL_CALLBACKS), cc},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, 17, cc},
        {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE, sizeof(void*), 0},
        {WS_CHANNEL_PROPERTY_TRANSPORT_URL, sizeof(WS_STRING), 0},
        {WS_CHANNEL_PROPERTY_NO_DELAY, 4, tc | ts},
        {WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES, 4, tc | ts},
        {WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME, 4, tc | ts},
        {WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL, 4, tc | ts},
        {WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS, 4, hc},
        {WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN, 4, 0},
        {WS_CHANNEL_PROPERTY_CHANNEL_TYPE, 4, 0},
        {WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE, 4, tc | ts | pc | ps | hc | hs},
        {WS_CHANNEL_PROPERTY_ENCODER, sizeof(WS_CHANNEL_ENCODER), tc | ts | pc | ps | hc | hs},
        {WS_CHANNEL_PROPERTY_DECODER, sizeof(WS_CHANNEL_DECODER), tc | ts | pc | ps | hc | hs},
        {WS_CHANNEL_PROPERTY_PROTECTION_LEVEL, 4, 0},
        {WS_CHANNEL_PROPERTY_COOKIE_MODE, 4, hc},
        {WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, 4, hc},
        {WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, sizeof(WS_CUSTOM_HTTP_PROXY), hc},
        {WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, sizeof(WS_HTTP_MESSAGE_MAPPING), hc | hs},
        {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, 4, hc},
        {WS_CHANNEL_PROPERTY_HTTP_REDIRECT_CALLBACK_CONTEXT, sizeof(WS_HTTP_REDIRECT_CALLBACK_CONTEXT), hc},
        {WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, 4, tc | pc | hc | uc},
        {WS_CHANNEL_PROPERTY_ALLOW_UNSECURED_FAULTS, 4, tc | pc | hc},
        {WS_CHANNEL_PROPERTY_HTTP_SERVER_SPN, sizeof(WCHAR*), 0},
        {WS_CHANNEL_PROPERTY_HTTP_PROXY_SPN, sizeof(WCHAR*), 0},
        {WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE, 4, hs},
    };
    assert_int_equal(std::size(cases), 50);
    uint64_t value[32] = {1};
    unsigned next = 0;
    for (const auto& each : cases) {
        assert_int_equal(each.id, next++);
        for (size_t i = 0; i < std::size(kinds); ++i) {
            channel_properties properties(kinds[i]);
            const WS_CHANNEL_PROPERTY property{each.id, value, each.size};
            recorded_error err;
            const HRESULT hr = properties.apply({&property, 1}, err);
            // Given where it may not be, it is the property itself that does not apply.
            const bool applies = SUCCEEDED(hr) || !err.mentions("does not apply to this channel");
            if (applies != (each.where >> i & 1)) fail_msg("property %d, kind %d", each.id, static_cast<int>(i));
            if (FAILED(hr)) assert_int_equal(hr, E_INVALIDARG);
            if (!applies || each.id == WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS) continue;
            const WS_CHANNEL_PROPERTY wrong_size{each.id, value, each.size + 1};
            channel_properties others(kinds[i]);
            assert_int_equal(others.apply({&wrong_size, 1}, nullptr), E_INVALIDARG);
        }
    }
    const WS_CHANNEL_PROPERTY unknown{static_cast<WS_CHANNEL_PROPERTY_ID>(50), value, 4};
    const WS_CHANNEL_PROPERTY null_value{WS_CHANNEL_PROPERTY_ENCODING, nullptr, 4};
    for (const auto& wrong : {unknown, null_value}) {
        channel_properties properties(tcp_client);
        recorded_error err;
        assert_int_equal(properties.apply({&wrong, 1}, err), E_INVALIDARG);
        assert_false(err.text().empty());
    }
}

void values_have_ranges(void**) {
    const auto number = [](const channel_kind& kind, WS_CHANNEL_PROPERTY_ID id, ULONG value) {
        return apply(kind, one(id, value), "WS_CHANNEL_PROPERTY_");
    };
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 0), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 1), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 0xffffffff), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE, 0), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_NO_DELAY, 1), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_NO_DELAY, 2), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_IP_VERSION, 0), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_IP_VERSION, WS_IP_VERSION_4), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_IP_VERSION, WS_IP_VERSION_AUTO), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_IP_VERSION, 4), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, WS_SHORT_CALLBACK), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, 2), E_INVALIDARG);
    assert_int_equal(number(http_client, WS_CHANNEL_PROPERTY_TRANSFER_MODE, 4), E_INVALIDARG);
    assert_int_equal(number(http_client, WS_CHANNEL_PROPERTY_COOKIE_MODE, 0), E_INVALIDARG);
    assert_int_equal(number(http_client, WS_CHANNEL_PROPERTY_COOKIE_MODE, 2), S_OK);
    assert_int_equal(number(http_client, WS_CHANNEL_PROPERTY_COOKIE_MODE, 3), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_ENCODING, 9), E_INVALIDARG);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_SEND_TIMEOUT, 0), S_OK);
    assert_int_equal(number(tcp_client, WS_CHANNEL_PROPERTY_SEND_TIMEOUT, INFINITE), S_OK);
    const auto streamed = [](ULONGLONG size) {
        return apply(http_client, one(WS_CHANNEL_PROPERTY_TRANSFER_MODE, WS_STREAMED_TRANSFER_MODE)
                                      .add(WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE, size));
    };
    assert_int_equal(streamed(0), E_INVALIDARG);
    assert_int_equal(streamed(1), S_OK);
    assert_int_equal(streamed(0x100000000), S_OK);
}

void encodings_that_go_together(void**) {
    const auto all = [](const channel_kind& kind, WS_ENCODING encoding, WS_ENVELOPE_VERSION envelope,
                        WS_ADDRESSING_VERSION addressing) {
        return apply(kind, one(WS_CHANNEL_PROPERTY_ENCODING, encoding)
                               .add(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, envelope)
                               .add(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, addressing));
    };
    const auto soap11 = WS_ENVELOPE_VERSION_SOAP_1_1;
    const auto soap12 = WS_ENVELOPE_VERSION_SOAP_1_2;
    const auto wsa10 = WS_ADDRESSING_VERSION_1_0;
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_UTF8, soap11, wsa10), S_OK);
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_UTF16LE, soap12, WS_ADDRESSING_VERSION_0_9), S_OK);
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_BINARY_1, soap12, wsa10), S_OK);
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_BINARY_1, soap11, wsa10), E_INVALIDARG);
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_BINARY_SESSION_1, soap11, wsa10), E_INVALIDARG);
    assert_int_equal(all(http_client, WS_ENCODING_XML_BINARY_1, soap12, wsa10), S_OK);
    assert_int_equal(all(http_client, WS_ENCODING_XML_BINARY_SESSION_1, soap12, wsa10), E_INVALIDARG);
    assert_int_equal(all(tcp_client, WS_ENCODING_XML_UTF8, soap12, WS_ADDRESSING_VERSION_TRANSPORT), E_INVALIDARG);
    assert_int_equal(all(http_client, WS_ENCODING_XML_UTF8, soap12, WS_ADDRESSING_VERSION_TRANSPORT), S_OK);
    assert_int_equal(all(tcp_client, WS_ENCODING_RAW, WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT),
                     E_INVALIDARG);
    assert_int_equal(all(http_client, WS_ENCODING_RAW, soap12, WS_ADDRESSING_VERSION_TRANSPORT), E_INVALIDARG);
    assert_int_equal(all(http_client, WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_NONE, wsa10), E_INVALIDARG);
    assert_int_equal(apply(tcp_client, one(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, soap11)), E_INVALIDARG);

    // Raw HTTP has no envelope, and only the transport's addressing.
    channel_properties raw(http_client);
    assert_int_equal(raw.apply(one(WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_RAW), nullptr), S_OK);
    assert_int_equal(raw->envelope_version, WS_ENVELOPE_VERSION_NONE);
    assert_int_equal(raw->addressing_version, WS_ADDRESSING_VERSION_TRANSPORT);
}

void properties_that_require_others(void**) {
    const ULONG size = 100;
    const auto streamed = [&](WS_CHANNEL_PROPERTY_ID id, WS_TRANSFER_MODE mode) {
        given_properties given = one(WS_CHANNEL_PROPERTY_TRANSFER_MODE, mode);
        if (id == WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE) {
            given.add(id, ULONGLONG{100});
        } else {
            given.add(id, size);
        }
        return apply(http_client, given, "requires");
    };
    const auto buffered = WS_BUFFERED_TRANSFER_MODE;
    const auto in = WS_STREAMED_INPUT_TRANSFER_MODE;
    const auto out = WS_STREAMED_OUTPUT_TRANSFER_MODE;
    const auto both = WS_STREAMED_TRANSFER_MODE;
    const struct {
        WS_CHANNEL_PROPERTY_ID id;
        HRESULT in_buffered, in_input, in_output, in_both;
    } cases[] = {
        {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, S_OK, S_OK, S_OK, E_INVALIDARG},
        {WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE, S_OK, S_OK, S_OK, E_INVALIDARG},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_MESSAGE_SIZE, E_INVALIDARG, S_OK, S_OK, S_OK},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE, E_INVALIDARG, S_OK, E_INVALIDARG, S_OK},
        {WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE, E_INVALIDARG, E_INVALIDARG, S_OK, S_OK},
    };
    for (const auto& each : cases) {
        assert_int_equal(streamed(each.id, buffered), each.in_buffered);
        assert_int_equal(streamed(each.id, in), each.in_input);
        assert_int_equal(streamed(each.id, out), each.in_output);
        assert_int_equal(streamed(each.id, both), each.in_both);
    }
    // The order in which they are given does not matter.
    assert_int_equal(apply(tcp_client, one(WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME, size), "SEND_KEEP_ALIVES"),
                     E_INVALIDARG);
    assert_int_equal(apply(tcp_client, one(WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME, size)
                                           .add(WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL, size)
                                           .add(WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES, BOOL{TRUE})),
                     S_OK);
    assert_int_equal(apply(custom_client, {}, "CUSTOM_CHANNEL_CALLBACKS"), E_INVALIDARG);
    assert_int_equal(
        apply(custom_client, one(WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, WS_CUSTOM_CHANNEL_CALLBACKS{})), S_OK);
}

void time_outs_can_be_disabled_together(void**) {
    channel_properties properties(tcp_client);
    assert_int_equal(
        properties.apply(
            one(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, ULONG{700}).add(WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, BOOL{FALSE}),
            nullptr),
        S_OK);
    assert_true(properties.given(WS_CHANNEL_PROPERTY_SEND_TIMEOUT));
    assert_false(properties.given(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT));
    assert_int_equal(properties->send_timeout, 700);
    assert_int_equal(properties->receive_timeout, INFINITE);
    assert_int_equal(properties->connect_timeout, INFINITE);
    assert_int_equal(properties->close_timeout, INFINITE);
    assert_int_equal(properties->receive_response_timeout, INFINITE);
}

void only_some_can_be_set_later(void**) {
    ULONG number = 1;
    for (unsigned i = 0; i < 50; ++i) {
        const auto id = static_cast<WS_CHANNEL_PROPERTY_ID>(i);
        const bool settable = id == WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT || id == WS_CHANNEL_PROPERTY_SEND_TIMEOUT ||
                              id == WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT || id == WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT ||
                              id == WS_CHANNEL_PROPERTY_NO_DELAY || id == WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS ||
                              id == WS_CHANNEL_PROPERTY_ALLOW_UNSECURED_FAULTS;
        channel_properties properties(tcp_client);
        recorded_error err;
        const HRESULT hr = properties.set(id, &number, sizeof(number), err);
        assert_int_equal(hr, settable ? S_OK : E_INVALIDARG);
        if (settable) {
            assert_int_equal(get<ULONG>(properties, id), 1);
        } else {
            assert_false(err.text().empty());
        }
    }
    channel_properties http(http_client);
    number = 5000;
    assert_int_equal(http.set(WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT, &number, sizeof(number), nullptr), S_OK);
    assert_int_equal(get<ULONG>(http, WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT), 5000);
    assert_int_equal(http.set(WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, &number, sizeof(number), nullptr), E_INVALIDARG);
    assert_int_equal(http.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, &number, 2, nullptr), E_INVALIDARG);
    assert_int_equal(http.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, nullptr, sizeof(number), nullptr), E_INVALIDARG);
    assert_int_equal(http.set(static_cast<WS_CHANNEL_PROPERTY_ID>(50), &number, sizeof(number), nullptr), E_INVALIDARG);
    assert_int_equal(http->send_timeout, 30000);
    channel_properties server(tcp_server);
    assert_int_equal(server.set(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, &number, sizeof(number), nullptr), E_INVALIDARG);
}

void what_the_channel_tells(void**) {
    channel_properties properties(tcp_server);
    for (unsigned state = 0; state <= WS_CHANNEL_STATE_CLOSED; ++state) {
        const auto given = static_cast<WS_CHANNEL_STATE>(state);
        assert_int_equal(get<WS_CHANNEL_STATE>(properties, WS_CHANNEL_PROPERTY_STATE, given), given);
        BOOL down = 77;
        const bool open = given == WS_CHANNEL_STATE_OPEN || given == WS_CHANNEL_STATE_FAULTED;
        recorded_error err;
        assert_int_equal(properties.get(WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN, &down, sizeof(down), given, err),
                         open ? S_OK : WS_E_INVALID_OPERATION);
        assert_int_equal(down, open ? FALSE : 77);
    }
    properties.told().is_session_shut_down = TRUE;
    assert_int_equal(get<BOOL>(properties, WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN, WS_CHANNEL_STATE_OPEN), TRUE);

    WCHAR chars[] = {'u'};
    WS_STRING url{};
    recorded_error err;
    assert_int_equal(properties.get(WS_CHANNEL_PROPERTY_TRANSPORT_URL, &url, sizeof(url), WS_CHANNEL_STATE_OPEN, err),
                     WS_E_INVALID_OPERATION);
    assert_true(err.mentions("WS_CHANNEL_PROPERTY_TRANSPORT_URL"));
    properties.told().transport_url = {1, chars};
    properties.publish(WS_CHANNEL_PROPERTY_TRANSPORT_URL);
    url = get<WS_STRING>(properties, WS_CHANNEL_PROPERTY_TRANSPORT_URL, WS_CHANNEL_STATE_OPEN);
    assert_ptr_equal(url.chars, chars);
    // The one that was published only.
    uint8_t address[128];
    assert_int_equal(
        properties.get(WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS, address, sizeof(address), WS_CHANNEL_STATE_OPEN, nullptr),
        WS_E_INVALID_OPERATION);
    properties.withdraw();
    assert_int_equal(
        properties.get(WS_CHANNEL_PROPERTY_TRANSPORT_URL, &url, sizeof(url), WS_CHANNEL_STATE_OPEN, nullptr),
        WS_E_INVALID_OPERATION);
}

void reading_checks_its_arguments(void**) {
    channel_properties properties(tcp_client);
    ULONG number = 77;
    const auto refuses = [&](WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size) {
        recorded_error err;
        assert_int_equal(properties.get(id, value, size, WS_CHANNEL_STATE_CREATED, err), E_INVALIDARG);
        assert_false(err.text().empty());
        assert_int_equal(number, 77);
    };
    refuses(WS_CHANNEL_PROPERTY_ENCODING, nullptr, sizeof(number));
    refuses(WS_CHANNEL_PROPERTY_ENCODING, &number, 3);
    refuses(WS_CHANNEL_PROPERTY_ENCODING, &number, 5);
    refuses(static_cast<WS_CHANNEL_PROPERTY_ID>(50), &number, sizeof(number));
    refuses(static_cast<WS_CHANNEL_PROPERTY_ID>(-1), &number, sizeof(number));
    refuses(WS_CHANNEL_PROPERTY_RESOLVE_TIMEOUT, &number, sizeof(number)); // HTTP's
    refuses(WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &number, sizeof(number));
}

void what_outlives_the_call_is_copied(void**) {
    WCHAR server[] = {'p', 'r', 'o', 'x', 'y'}, bypass[] = {'*'};
    BYTE name[] = {'X', '-', 'A'};
    WS_HTTP_HEADER_MAPPING header{{3, name, nullptr, 0}, WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR};
    WS_HTTP_HEADER_MAPPING* headers[] = {&header};
    WS_HTTP_MESSAGE_MAPPING mapping{};
    mapping.requestHeaderMappings = headers;
    mapping.requestHeaderMappingCount = 1;
    channel_properties properties(http_client);
    assert_int_equal(
        properties.apply(one(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, WS_CUSTOM_HTTP_PROXY{{5, server}, {1, bypass}})
                             .add(WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, WS_HTTP_PROXY_SETTING_MODE_CUSTOM)
                             .add(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, mapping),
                         nullptr),
        S_OK);
    server[0] = bypass[0] = '!';
    name[0] = '!';
    header = {};
    headers[0] = nullptr;
    const WCHAR expected[] = {'p', 'r', 'o', 'x', 'y'};
    assert_true(view(properties->custom_http_proxy.servers) == wide_view(expected, 5));
    assert_int_equal(properties->custom_http_proxy.bypass.chars[0], '*');
    assert_int_equal(properties->http_message_mapping.requestHeaderMappingCount, 1);
    const WS_HTTP_HEADER_MAPPING& kept = *properties->http_message_mapping.requestHeaderMappings[0];
    assert_true(view(kept.headerName) == "X-A");
    assert_int_equal(kept.headerMappingOptions, WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR);
    assert_int_equal(properties->http_message_mapping.responseHeaderMappingCount, 0);
}

void incomplete_structures_are_refused(void**) {
    assert_int_equal(apply(http_client,
                           one(WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, WS_HTTP_PROXY_SETTING_MODE_CUSTOM),
                           "CUSTOM_HTTP_PROXY"),
                     E_INVALIDARG);
    assert_int_equal(
        apply(http_client, one(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, WS_CUSTOM_HTTP_PROXY{}), "MODE_CUSTOM"),
        E_INVALIDARG);
    assert_int_equal(
        apply(http_client, one(WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, WS_CUSTOM_HTTP_PROXY{{5, nullptr}, {0, nullptr}})
                               .add(WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, WS_HTTP_PROXY_SETTING_MODE_CUSTOM)),
        E_INVALIDARG);
    WS_HTTP_MESSAGE_MAPPING mapping{};
    mapping.responseHeaderMappingCount = 1;
    assert_int_equal(apply(http_server, one(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, mapping)), E_INVALIDARG);
    WS_HTTP_HEADER_MAPPING* headers[] = {nullptr};
    mapping.responseHeaderMappings = headers;
    assert_int_equal(apply(http_server, one(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, mapping)), E_INVALIDARG);
    mapping = {};
    mapping.requestMappingOptions = 1;
    assert_int_equal(apply(http_server, one(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, mapping), "WS_ENCODING_RAW"),
                     E_INVALIDARG);
    assert_int_equal(apply(http_server, one(WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, mapping)
                                            .add(WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_RAW)),
                     S_OK);
}

void parameters_of_custom_channels_have_any_size(void**) {
    char parameters[13] = "any contents";
    channel_properties properties(custom_client);
    assert_int_equal(
        properties.apply(one(WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, WS_CUSTOM_CHANNEL_CALLBACKS{})
                             .add(WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, parameters, sizeof(parameters)),
                         nullptr),
        S_OK);
    assert_ptr_equal(properties->custom_channel_parameters.data, parameters);
    assert_int_equal(properties->custom_channel_parameters.size, 13);
    channel_properties without(custom_client);
    assert_null(without->custom_channel_parameters.data);
    assert_int_equal(without->custom_channel_parameters.size, 0);
    void* instance = parameters;
    without.told().custom_channel_instance = instance;
    assert_ptr_equal(get<void*>(without, WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_INSTANCE), instance);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(kinds_that_exist),
        cmocka_unit_test(defaults),
        cmocka_unit_test(where_each_may_be_given),
        cmocka_unit_test(values_have_ranges),
        cmocka_unit_test(encodings_that_go_together),
        cmocka_unit_test(properties_that_require_others),
        cmocka_unit_test(time_outs_can_be_disabled_together),
        cmocka_unit_test(only_some_can_be_set_later),
        cmocka_unit_test(what_the_channel_tells),
        cmocka_unit_test(reading_checks_its_arguments),
        cmocka_unit_test(what_outlives_the_call_is_copied),
        cmocka_unit_test(incomplete_structures_are_refused),
        cmocka_unit_test(parameters_of_custom_channels_have_any_size),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
