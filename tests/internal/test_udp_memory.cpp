// UDP while memory runs out: E_OUTOFMEMORY with a text, at most the one datagram lost, and all is usable afterwards.
#include "support/failing_allocator.h"
#include "support/udp.h"

using namespace tests;

namespace {

// What `call` gives with the first allocation of this thread failing, then the second, and so on until none does.
template <class Round>
void fail_each(Round&& round) {
    bool failed = true;
    for (long number = 1; failed; ++number)
        round([&](auto&& call) {
            const test::error_ptr error = test::make_error();
            test::allocations::fail_at(number);
            const HRESULT hr = call(error.get());
            failed = test::allocations::stop_failing();
            if (hr != S_OK) {
                assert_hr(E_OUTOFMEMORY, hr);
                assert_true(failed);
                assert_true(test::string_count(error.get()) > 0);
            }
            return hr;
        });
}

void opening_a_listener(void**) {
    for (const bool multicast : {false, true}) {
        BOOL is_multicast = multicast;
        ULONG interface_index = loopback_interface();
        std::vector<WS_LISTENER_PROPERTY> properties{
            {WS_LISTENER_PROPERTY_IS_MULTICAST, &is_multicast, sizeof is_multicast}};
        if (multicast && why_no_multicast(false).empty())
            properties.push_back({WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &interface_index, sizeof interface_index});
        fail_each([&](auto&& without_memory) {
            const unsigned port = free_port(true);
            tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, properties,
                                     udp_url(multicast ? "239.255.0.126" : "localhost", port));
            const HRESULT hr = without_memory([&](WS_ERROR* error) { return listener.open(error); });
            if (hr != S_OK) {
                assert_int_equal(listener.state(), WS_LISTENER_STATE_CREATED);
                assert_hr(S_OK, listener.open());
            }
            channel server(listener);
            raw_datagrams peer;
            peer.send(port, envelope("in"));
            assert_accepts(listener, server, "in");
        });
    }
}

void opening_a_client(void**) {
    raw_datagrams peer;
    const auto url = udp_url("127.0.0.1", peer.port());
    fail_each([&](auto&& without_memory) {
        channel client(udp);
        const HRESULT hr = without_memory([&](WS_ERROR* error) { return client.open(view(url), nullptr, error); });
        if (hr != S_OK) {
            assert_hr(S_OK, client.close());
            assert_hr(S_OK, WsResetChannel(client, nullptr));
            assert_hr(S_OK, client.open(view(url)));
        }
        assert_hr(S_OK, send_text(client, "out"));
        assert_string_equal(text_in(peer.receive()).c_str(), "out");
    });
}

void accepting(void**) {
    tests::listener listener(udp);
    channel server(listener);
    raw_datagrams peer;
    fail_each([&](auto&& without_memory) {
        peer.send(listener.port(), envelope("in"));
        const HRESULT hr = without_memory([&](WS_ERROR* error) { return accept(listener, server, error); });
        if (hr != S_OK) {
            assert_int_equal(server.state(), WS_CHANNEL_STATE_CREATED);
            peer.send(listener.port(), envelope("in"));
            assert_hr(S_OK, accept(listener, server));
        }
        assert_hr(S_OK, receive_text(server));
        finish(server);
        // Whether the first was lost is between the memory and it.
        peer.send(listener.port(), envelope("last"));
        for (std::string got; got != "last"; finish(server)) {
            assert_hr(S_OK, accept(listener, server));
            assert_hr(S_OK, receive_text(server, &got));
        }
    });
}

void messages(void**) {
    raw_datagrams peer;
    fail_each([&](auto&& without_memory) {
        udp_client client(peer.port());
        outgoing out(client, "out");
        const HRESULT hr = without_memory([&](WS_ERROR* error) { return out.send(nullptr, error); });
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        if (hr != S_OK) assert_hr(S_OK, send_text(client, "out"));
        assert_string_equal(text_in(peer.receive()).c_str(), "out");
    });
    fail_each([&](auto&& without_memory) {
        udp_client client(peer.port());
        assert_hr(S_OK, send_text(client));
        unsigned client_port;
        (void)peer.receive(&client_port);
        peer.send(client_port, envelope("in"));
        incoming in(client);
        (void)without_memory([&](WS_ERROR* error) { return in.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error); });
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        peer.send(client_port, envelope("last"));
        std::string got;
        do
            assert_hr(S_OK, receive_text(client, &got));
        while (got != "last");
    });
}

void joining(void**) {
    const std::string why = why_no_multicast(false);
    if (!why.empty()) {
        print_message("No multicast on the loopback interface here: %s\n", why.c_str());
        skip();
    }
    BOOL is_multicast = TRUE;
    tests::listener listener(udp, WS_CHANNEL_TYPE_INPUT,
                             {{WS_LISTENER_PROPERTY_IS_MULTICAST, &is_multicast, sizeof is_multicast}},
                             udp_url("239.255.0.126", free_port(true)));
    assert_hr(S_OK, listener.open());
    const ULONG interface_index = loopback_interface();
    fail_each([&](auto&& without_memory) {
        const auto join = [&](WS_ERROR* error) {
            return WsSetListenerProperty(listener, WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &interface_index,
                                         sizeof interface_index, error);
        };
        if (without_memory(join) != S_OK) assert_hr(S_OK, join(nullptr));
        assert_hr(S_OK, WsSetListenerProperty(listener, WS_LISTENER_PROPERTY_MULTICAST_INTERFACES, &interface_index, 0,
                                              nullptr));
    });
}

// An abort ends an accept with no memory at all.
void aborting(void**) {
    tests::listener listener(udp);
    channel server(listener);
    completion accepted;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
    test::allocations::fail_at(1, true);
    const HRESULT hr = WsAbortListener(listener, nullptr);
    (void)test::allocations::stop_failing();
    assert_hr(S_OK, hr);
    assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(opening_a_listener), cmocka_unit_test(opening_a_client), cmocka_unit_test(accepting),
        cmocka_unit_test(messages),           cmocka_unit_test(joining),          cmocka_unit_test(aborting),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
