// Listeners: states, addresses, properties, and what peers of all kinds meet.
#include "support/peer.h"
#include "support/test.h"

#include <cstring>
#include <memory>

namespace {

constexpr WS_CHANNEL_BINDING bindings[] = {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING};

void free_channel(WS_CHANNEL* channel) {
    WsAbortChannel(channel, nullptr);
    assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
    WsFreeChannel(channel);
}

HRESULT open(WS_LISTENER* listener, const char* url, WS_ERROR* error = nullptr) {
    const auto text = tests::widen(url);
    const WS_STRING address = tests::view(text);
    return WsOpenListener(listener, &address, nullptr, error);
}

// Accepts one channel in the background and gives it back when the test is done with it.
class pending_accept {
  public:
    explicit pending_accept(tests::listener& server) : channel(server.new_channel()) {
        if (WsAcceptChannel(server, channel, done.context(), nullptr) != WS_S_ASYNC) abort();
    }
    ~pending_accept() { free_channel(channel); }

    WS_CHANNEL* channel;
    tests::completion done;
};

const char fault_version[] = "http://schemas.microsoft.com/ws/2006/05/framing/faults/UnsupportedVersion";
const char fault_mode[] = "http://schemas.microsoft.com/ws/2006/05/framing/faults/UnsupportedMode";
const char fault_via[] = "http://schemas.microsoft.com/ws/2006/05/framing/faults/EndpointNotFound";
const char fault_encoding[] = "http://schemas.microsoft.com/ws/2006/05/framing/faults/ContentTypeInvalid";

std::string fault_record(const char* uri) {
    return std::string("\x08") + static_cast<char>(std::strlen(uri)) + uri;
}

// Version 1.0, duplex, the via, the encoding, the end of the preamble.
std::string preamble(const std::string& via, char encoding = 8) {
    const char head[] = {0, 1, 0, 1, 2, 2, static_cast<char>(via.size())};
    return std::string(head, sizeof head) + via + std::string("\x03") + encoding + "\x0c";
}

std::string answer_to(tests::listener& server, const std::string& bytes) {
    tests::raw_connection peer(server.port());
    assert_true(peer.connected());
    peer.send(bytes.data(), bytes.size());
    const auto got = peer.receive();
    return {got.begin(), got.end()};
}

} // namespace

static void the_states_are_the_documented_ones(void**) {
    for (const WS_CHANNEL_BINDING binding : bindings) {
        tests::listener server(binding, false);
        const WS_STRING url = server.url();
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
        WS_CHANNEL* channel = server.new_channel();
        assert_int_equal(WsAcceptChannel(server, channel, nullptr, nullptr), WS_E_INVALID_OPERATION);
        assert_int_equal(WsResetListener(server, nullptr), S_OK);
        assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
        assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), WS_E_INVALID_OPERATION);
        assert_int_equal(WsResetListener(server, nullptr), WS_E_INVALID_OPERATION);
        assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CLOSED);
        assert_int_equal(WsAcceptChannel(server, channel, nullptr, nullptr), WS_E_INVALID_OPERATION);
        assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), WS_E_INVALID_OPERATION);
        assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
        assert_int_equal(WsResetListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
        assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
        free_channel(channel);
    }
}

static void a_listener_opens_and_closes_in_the_background(void**) {
    for (const WS_CHANNEL_BINDING binding : bindings) {
        tests::listener server(binding, false);
        const WS_STRING url = server.url();
        for (int round = 0; round < 10; ++round) {
            tests::completion opened, closed;
            HRESULT hr = WsOpenListener(server, &url, opened.context(), nullptr);
            assert_int_equal(hr == WS_S_ASYNC ? opened.wait() : hr, S_OK);
            assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
            hr = WsCloseListener(server, closed.context(), nullptr);
            assert_int_equal(hr == WS_S_ASYNC ? closed.wait() : hr, S_OK);
            assert_int_equal(WsResetListener(server, nullptr), S_OK);
        }
    }
}

static void an_address_in_use_is_told_with_its_url(void**) {
    for (const WS_CHANNEL_BINDING binding : bindings) {
        tests::listener first(binding);
        tests::listener second(binding, false);
        const WS_STRING url = first.url();
        WS_ERROR* error;
        assert_int_equal(WsCreateError(nullptr, 0, &error), S_OK);
        assert_int_equal(WsOpenListener(second, &url, nullptr, error), WS_E_ADDRESS_IN_USE);
        assert_int_equal(second.state(), WS_LISTENER_STATE_CREATED);
        assert_int_not_equal(tests::original_code_of(error), 0);
        std::string expected;
        for (ULONG i = 0; i < url.length; ++i)
            expected += static_cast<char>(url.chars[i]);
        assert_non_null(std::strstr(tests::strings_of(error).c_str(), expected.c_str()));
        WsFreeError(error);
        first.free();
        assert_int_equal(WsOpenListener(second, &url, nullptr, nullptr), S_OK);
    }
}

static void bad_addresses_are_refused(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING, false);
    assert_int_equal(open(server, "http://localhost:80/"), E_INVALIDARG);
    assert_int_equal(open(server, "net.tcp://localhost:80/?query"), E_INVALIDARG);
    assert_int_equal(open(server, "net.tcp://"), E_INVALIDARG);
    assert_int_equal(open(server, "nonsense"), E_INVALIDARG);
    assert_int_equal(open(server, ""), E_INVALIDARG);
    assert_int_equal(WsOpenListener(server, nullptr, nullptr, nullptr), E_INVALIDARG);
    const WS_STRING no_characters = {20, nullptr};
    assert_int_equal(WsOpenListener(server, &no_characters, nullptr, nullptr), E_INVALIDARG);
    tests::client client(WS_TCP_CHANNEL_BINDING);
    assert_int_equal(client.open(no_characters), E_INVALIDARG);
    assert_int_equal(tests::state_of(client), WS_CHANNEL_STATE_CREATED);
    WS_ERROR* error;
    assert_int_equal(WsCreateError(nullptr, 0, &error), S_OK);
    assert_int_equal(open(server, "net.tcp://192.0.2.1:4711/", error), WS_E_ADDRESS_NOT_AVAILABLE);
    assert_non_null(std::strstr(tests::strings_of(error).c_str(), "192.0.2.1"));
    WsFreeError(error);
    assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
}

static void every_form_of_host_is_listened_on(void**) {
    for (const char* host : {"+", "*", "localhost", "127.0.0.1", "[::1]"}) {
        tests::listener server(WS_TCP_CHANNEL_BINDING, false);
        const std::string port = std::to_string(tests::free_port());
        assert_int_equal(open(server, ("net.tcp://" + std::string(host) + ":" + port + "/").c_str()), S_OK);
        pending_accept accepted(server);
        tests::client client(WS_TCP_CHANNEL_BINDING);
        const bool wildcard = host[1] == 0;
        const auto url = tests::widen("net.tcp://" + std::string(wildcard ? "127.0.0.1" : host) + ":" + port + "/");
        assert_int_equal(client.open(tests::view(url)), S_OK);
        assert_int_equal(accepted.done.wait(), S_OK);
    }
}

static void a_wildcard_takes_both_ip_versions(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING, false);
    const std::string port = std::to_string(tests::free_port());
    assert_int_equal(open(server, ("net.tcp://+:" + port + "/").c_str()), S_OK);
    for (const char* host : {"127.0.0.1", "[::1]", "localhost"}) {
        pending_accept accepted(server);
        tests::client client(WS_TCP_CHANNEL_BINDING);
        const auto url = tests::widen("net.tcp://" + std::string(host) + ":" + port + "/");
        assert_int_equal(client.open(tests::view(url)), S_OK);
        assert_int_equal(accepted.done.wait(), S_OK);
    }
}

// What a peer says its connection is for, and whether it gets one. With the port where there is a '*'.
struct expected_via {
    ULONG options;
    const char* via;
    bool served;
};

constexpr ULONG by_default =
    WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_EXACT_PATH | WS_MATCH_URL_PORT | WS_MATCH_URL_NO_QUERY;

static std::string with_port(std::string text, unsigned port) {
    if (const size_t star = text.find('*'); star != text.npos) text.replace(star, 1, std::to_string(port));
    return text;
}

static void assert_vias(const char* url, const std::vector<expected_via>& all) {
    for (expected_via e : all) {
        const unsigned port = tests::free_port();
        std::vector<WS_LISTENER_PROPERTY> properties;
        if (e.options != by_default)
            properties = {{WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, &e.options, sizeof e.options}};
        tests::listener server(WS_TCP_CHANNEL_BINDING, WS_CHANNEL_TYPE_DUPLEX_SESSION, properties,
                               tests::widen(with_port(url, port)));
        assert_int_equal(server.open(), S_OK);
        pending_accept accepted(server);
        tests::raw_connection peer(port);
        const std::string bytes = preamble(with_port(e.via, port));
        peer.send(bytes.data(), bytes.size());
        const auto got = peer.receive(e.served ? 1 : std::strlen(fault_via) + 2);
        const std::string answer(got.begin(), got.end());
        if (answer != (e.served ? std::string("\x0b") : fault_record(fault_via)))
            fail_msg("%s, with 0x%x, of %s: %s", e.via, static_cast<unsigned>(e.options), url, answer.c_str());
        if (!e.served) WsAbortListener(server, nullptr);
        assert_int_equal(accepted.done.wait(), e.served ? S_OK : WS_E_OPERATION_ABORTED);
    }
}

static void vias_are_matched_as_the_options_say(void**) {
    assert_vias("net.tcp://localhost:*/s/t", {
                                                 {by_default, "net.tcp://localhost:*/s/t", true},
                                                 {by_default, "NET.TCP://LocalHost:*/S/%74/", true},
                                                 {by_default, "net.tcp://localhost:*/s/t/below", false},
                                                 {by_default, "net.tcp://localhost:*/s/tt", false},
                                                 {by_default, "net.tcp://localhost:*/s/t?q", false},
                                                 {by_default, "net.tcp://127.0.0.1:*/s/t", false},
                                                 {by_default, "net.tcp://localhost:1/s/t", false},
                                                 {by_default, "net.tcp://localhost/s/t", false},
                                                 {by_default, "s/t", false},
                                                 {WS_MATCH_URL_PREFIX_PATH, "net.tcp://x:1/s/t/below?q", true},
                                                 {WS_MATCH_URL_PREFIX_PATH, "net.tcp://x:1/s/tt", false},
                                                 {WS_MATCH_URL_PORT, "net.tcp://x:*/else", true},
                                                 {0, "net.tcp://x:1/else?q", true},
                                             });
    assert_vias("net.tcp://+:*/s", {
                                       {by_default, "net.tcp://localhost:*/s", true},
                                       {by_default, "net.tcp://127.0.0.1:*/s", true},
                                       {by_default, "net.tcp://[::1]:*/s", true},
                                       {by_default, "net.tcp://nobody.example:*/s", false},
                                       {WS_MATCH_URL_LOCAL_HOST, "net.tcp://127.0.0.1:*/s", false},
                                       {WS_MATCH_URL_LOCAL_HOST, "net.tcp://localhost:1/else", true},
                                   });
}

// The property is not for pipes, whose name is found by the path.
static void vias_below_a_pipes_path_are_served(void**) {
    tests::listener server(WS_NAMEDPIPE_CHANNEL_BINDING);
    const WS_STRING url = server.url();
    const std::basic_string<WCHAR> base(url.chars, url.length);
    pending_accept accepted(server);
    tests::client below(WS_NAMEDPIPE_CHANNEL_BINDING), beside(WS_NAMEDPIPE_CHANNEL_BINDING);
    assert_int_equal(beside.open(tests::view(base + tests::widen("side"))), WS_E_ENDPOINT_NOT_FOUND);
    assert_int_equal(below.open(tests::view(base + tests::widen("/below"))), S_OK);
    assert_int_equal(accepted.done.wait(), S_OK);
}

static void a_client_hears_of_a_via_that_is_not_served(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    const WS_STRING url = server.url();
    pending_accept still_waiting(server);
    tests::client client(WS_TCP_CHANNEL_BINDING);
    const auto below = std::basic_string<WCHAR>(url.chars, url.length) + tests::widen("/below");
    assert_int_equal(client.open(tests::view(below)), WS_E_ENDPOINT_NOT_FOUND);
    assert_int_equal(still_waiting.done.calls(), 0);
    WsAbortListener(server, nullptr);
    assert_int_equal(still_waiting.done.wait(), WS_E_OPERATION_ABORTED);
}

static void hostile_preambles_get_a_fault_and_harm_nobody(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    const std::string via = "net.tcp://localhost:" + std::to_string(server.port()) + "/service";
    pending_accept accepted(server);
    assert_string_equal(answer_to(server, std::string("\0\x02\0", 3)).c_str(), fault_record(fault_version).c_str());
    assert_string_equal(answer_to(server, std::string("\0\1\0\1\3", 5)).c_str(), fault_record(fault_mode).c_str());
    assert_string_equal(answer_to(server, preamble(via + "-else")).c_str(), fault_record(fault_via).c_str());
    assert_string_equal(answer_to(server, preamble(via, 3)).c_str(), fault_record(fault_encoding).c_str());
    assert_int_equal(answer_to(server, "GET / HTTP/1.1\r\n\r\n").empty(), false);
    // Peers that say nothing, or half of it, wait beside the others.
    tests::raw_connection silent(server.port()), half(server.port()), gone(server.port());
    half.send("\0\1", 2);
    gone.close();
    assert_int_equal(accepted.done.calls(), 0);
    tests::client client(WS_TCP_CHANNEL_BINDING);
    assert_int_equal(client.open(server.url()), S_OK);
    assert_int_equal(accepted.done.wait(), S_OK);
    assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
}

static void an_upgrade_is_refused_properly(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    pending_accept accepted(server);
    const std::string via = "net.tcp://localhost:" + std::to_string(server.port()) + "/service";
    std::string asks = preamble(via);
    asks.pop_back();
    asks += "\x09\x15"
            "application/negotiate";
    const std::string answer = answer_to(server, asks);
    assert_int_equal(answer[0], 8);
    assert_non_null(std::strstr(answer.c_str(), "UpgradeInvalid"));
    WsAbortListener(server, nullptr);
    assert_int_equal(accepted.done.wait(), WS_E_OPERATION_ABORTED);
}

static void a_preamble_may_come_byte_by_byte(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    pending_accept accepted(server);
    const std::string bytes = preamble("net.tcp://localhost:" + std::to_string(server.port()) + "/service");
    tests::raw_connection peer(server.port());
    for (const char byte : bytes)
        peer.send(&byte, 1);
    const auto ack = peer.receive(1);
    assert_int_equal(ack.size(), 1);
    assert_int_equal(ack[0], 11);
    assert_int_equal(accepted.done.wait(), S_OK);
}

static void channels_belong_to_their_listener(void**) {
    tests::listener one(WS_TCP_CHANNEL_BINDING), other(WS_TCP_CHANNEL_BINDING);
    WS_CHANNEL* channel = one.new_channel();
    assert_int_equal(WsAcceptChannel(other, channel, nullptr, nullptr), E_INVALIDARG);
    assert_int_equal(WsAcceptChannel(one, nullptr, nullptr, nullptr), E_INVALIDARG);
    WS_ENDPOINT_ADDRESS address{};
    address.url = one.url();
    assert_int_equal(WsOpenChannel(channel, &address, nullptr, nullptr), WS_E_INVALID_OPERATION);
    free_channel(channel);
}

static void a_close_aborts_the_pending_accepts(void**) {
    for (const WS_CHANNEL_BINDING binding : bindings) {
        tests::listener server(binding);
        pending_accept first(server), second(server);
        assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
        assert_int_equal(first.done.wait(), WS_E_OPERATION_ABORTED);
        assert_int_equal(second.done.wait(), WS_E_OPERATION_ABORTED);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CLOSED);
    }
}

static void many_channels_connect_at_once(void**) {
    for (const WS_CHANNEL_BINDING binding : bindings) {
        constexpr int count = 32;
        tests::listener server(binding);
        std::vector<std::unique_ptr<pending_accept>> accepts;
        for (int i = 0; i < count; ++i)
            accepts.push_back(std::make_unique<pending_accept>(server));
        std::atomic<int> connected{0};
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < count / 4; ++i) {
                    tests::client client(binding);
                    if (client.open(server.url()) == S_OK) ++connected;
                }
            });
        for (std::thread& thread : threads)
            thread.join();
        assert_int_equal(connected, count);
        for (const auto& accepted : accepts)
            assert_int_equal(accepted->done.wait(), S_OK);
    }
}

int main() {
    const CMUnitTest all[] = {
        cmocka_unit_test(the_states_are_the_documented_ones),
        cmocka_unit_test(a_listener_opens_and_closes_in_the_background),
        cmocka_unit_test(an_address_in_use_is_told_with_its_url),
        cmocka_unit_test(bad_addresses_are_refused),
        cmocka_unit_test(every_form_of_host_is_listened_on),
        cmocka_unit_test(a_wildcard_takes_both_ip_versions),
        cmocka_unit_test(vias_are_matched_as_the_options_say),
        cmocka_unit_test(vias_below_a_pipes_path_are_served),
        cmocka_unit_test(a_client_hears_of_a_via_that_is_not_served),
        cmocka_unit_test(hostile_preambles_get_a_fault_and_harm_nobody),
        cmocka_unit_test(an_upgrade_is_refused_properly),
        cmocka_unit_test(a_preamble_may_come_byte_by_byte),
        cmocka_unit_test(channels_belong_to_their_listener),
        cmocka_unit_test(a_close_aborts_the_pending_accepts),
        cmocka_unit_test(many_channels_connect_at_once),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
