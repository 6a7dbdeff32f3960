// Which UDP channels and listeners there are, what each of their states allows, and how aborts end what is under way.
#include "support/udp.h"

#include <thread>

using namespace tests;

namespace {

// --- states

void kinds_of_channels(void**) {
    WS_CHANNEL* made_channel = nullptr;
    for (const WS_CHANNEL_TYPE type : {WS_CHANNEL_TYPE_INPUT, WS_CHANNEL_TYPE_OUTPUT, WS_CHANNEL_TYPE_DUPLEX_SESSION,
                                       WS_CHANNEL_TYPE_REQUEST, WS_CHANNEL_TYPE_REPLY})
        assert_hr(E_INVALIDARG, WsCreateChannel(type, udp, nullptr, 0, nullptr, &made_channel, nullptr));
    assert_null(made_channel);
    WS_LISTENER* made_listener = nullptr;
    for (const WS_CHANNEL_TYPE type :
         {WS_CHANNEL_TYPE_OUTPUT, WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CHANNEL_TYPE_REQUEST, WS_CHANNEL_TYPE_REPLY})
        assert_hr(E_INVALIDARG, WsCreateListener(type, udp, nullptr, 0, nullptr, &made_listener, nullptr));
    WS_SECURITY_DESCRIPTION security{};
    assert_hr(E_INVALIDARG,
              WsCreateListener(WS_CHANNEL_TYPE_INPUT, udp, nullptr, 0, &security, &made_listener, nullptr));
    assert_null(made_listener);
    assert_hr(E_INVALIDARG,
              WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX, udp, nullptr, 0, &security, &made_channel, nullptr));
    assert_null(made_channel);

    channel client(udp);
    ULONG value = 1000;
    for (const WS_CHANNEL_PROPERTY_ID id :
         {WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT,
          WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE})
        assert_hr(E_INVALIDARG, client.set(id, value));
    assert_hr(S_OK, client.get(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &value));
    assert_int_equal(value, 65536);
}

void the_states_of_a_client(void**) {
    const auto url = unused_url(udp);
    channel client(udp);
    assert_hr(WS_E_INVALID_OPERATION, send_text(client));
    assert_hr(WS_E_INVALID_OPERATION, receive_text(client));
    assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(client, nullptr, nullptr));
    for (int round = 0; round < 2; ++round) {
        assert_hr(S_OK, client.open(view(url)));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        assert_hr(WS_E_INVALID_OPERATION, client.open(view(url)));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(client, nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(WS_E_INVALID_OPERATION, WsResetChannel(client, nullptr));
        assert_hr(S_OK, send_text(client));
        assert_hr(S_OK, client.close());
        assert_int_equal(client.state(), WS_CHANNEL_STATE_CLOSED);
        assert_hr(WS_E_INVALID_OPERATION, send_text(client));
        assert_hr(S_OK, client.close());
        assert_hr(S_OK, WsResetChannel(client, nullptr));
    }
    assert_hr(S_OK, client.open(view(url)));
    assert_hr(S_OK, client.abort());
    assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
    assert_hr(WS_E_OBJECT_FAULTED, send_text(client));
    assert_hr(WS_E_OBJECT_FAULTED, receive_text(client));
}

void the_states_of_a_listener(void**) {
    tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, {}, unused_url(udp));
    channel server(listener);
    assert_hr(WS_E_INVALID_OPERATION, accept(listener, server));
    assert_hr(S_OK, listener.open());
    assert_hr(WS_E_INVALID_OPERATION, listener.open());
    const auto url = listener.url();
    assert_hr(WS_E_INVALID_OPERATION, server.open(url));
    raw_datagrams peer;
    peer.send(listener.port(), envelope("in"));
    assert_hr(S_OK, accept(listener, server));
    assert_hr(WS_E_INVALID_OPERATION, accept(listener, server));
    assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(server, nullptr, nullptr));
    assert_hr(S_OK, WsAbortListener(listener, nullptr));
    assert_int_equal(listener.state(), WS_LISTENER_STATE_FAULTED);
    channel late(listener);
    assert_hr(WS_E_OBJECT_FAULTED, accept(listener, late));
    // What was accepted lives on.
    assert_hr(S_OK, receive_text(server));
    assert_hr(S_OK, send_text(server));
    assert_string_equal(text_in(peer.receive()).c_str(), "hello");
}

// --- aborts

void aborts_of_an_accept(void**) {
    for (int how = 0; how < 3; ++how) {
        tests::listener listener(udp);
        channel server(listener);
        completion accepted;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
        if (how == 0) assert_hr(S_OK, server.abort());
        if (how == 1) assert_hr(S_OK, WsAbortListener(listener, nullptr));
        if (how == 2) assert_hr(S_OK, listener.close());
        assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
        assert_int_equal(accepted.calls(), 1);
        assert_hr(S_OK, server.close());
        assert_hr(S_OK, WsResetChannel(server, nullptr));
        if (how != 0) {
            assert_hr(S_OK, listener.close());
            assert_hr(S_OK, WsResetListener(listener, nullptr));
            assert_hr(S_OK, listener.open());
        }
        raw_datagrams peer;
        peer.send(listener.port(), envelope("next"));
        assert_accepts(listener, server, "next");
    }
}

void aborts_of_a_receive(void**) {
    const auto url = unused_url(udp);
    channel client(udp);
    for (int how = 0; how < 3; ++how) {
        assert_hr(S_OK, client.open(view(url)));
        completion received;
        incoming message(client);
        HRESULT blocked = S_OK;
        std::thread waiting;
        if (how == 0)
            waiting = std::thread([&] { blocked = message.receive(); });
        else
            assert_hr(WS_S_ASYNC, message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, received.context()));
        if (how == 2) assert_hr(S_OK, client.close());
        assert_hr(S_OK, client.abort());
        if (how == 0) {
            waiting.join();
            assert_true(blocked == WS_E_OPERATION_ABORTED || blocked == WS_E_OBJECT_FAULTED); // it had not begun
        } else {
            assert_hr(WS_E_OPERATION_ABORTED, received.wait());
        }
        message.reset();
        assert_hr(S_OK, client.close());
        assert_hr(S_OK, WsResetChannel(client, nullptr));
    }
}

// Datagrams, accepts and aborts cross: each accept ends once, one way or the other.
void aborts_while_datagrams_come(void**) {
    tests::listener listener(udp);
    channel server(listener);
    raw_datagrams peer;
    int accepted_count = 0;
    for (int i = 0; i < 200; ++i) {
        completion accepted;
        const HRESULT begun = WsAcceptChannel(listener, server, accepted.context(), nullptr);
        peer.send(listener.port(), envelope("x"));
        if (i % 3 == 0) std::this_thread::yield();
        assert_hr(S_OK, server.abort());
        const HRESULT hr = result_of(begun, accepted);
        assert_true(hr == S_OK || hr == WS_E_OPERATION_ABORTED);
        accepted_count += hr == S_OK;
        finish(server);
    }
    print_message("%d of 200 accepts were not aborted\n", accepted_count);
    peer.send(listener.port(), envelope("last"));
    for (std::string got; got != "last"; finish(server)) {
        assert_hr(S_OK, accept(listener, server));
        assert_hr(S_OK, receive_text(server, &got));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(kinds_of_channels),        cmocka_unit_test(the_states_of_a_client),
        cmocka_unit_test(the_states_of_a_listener), cmocka_unit_test(aborts_of_an_accept),
        cmocka_unit_test(aborts_of_a_receive),      cmocka_unit_test(aborts_while_datagrams_come),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
