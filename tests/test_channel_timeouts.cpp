// The time-outs of channels: what a silent peer, or one that does not read, comes to.
#include "support/session.h"

#include <chrono>

using namespace tests;

namespace {

constexpr ULONG soon = 30;        // ms
constexpr ULONG in_time = 30000;  // for what must not be what ends it
constexpr size_t too_much = 4096; // messages that no system buffers

// Nobody accepts: the peer's system takes the connection and the preamble, and no answer comes.
void a_silent_listener(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener silent(binding);
        channel client(binding, {{WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, soon}});
        for (const bool async : {false, true}) {
            const test::error_ptr error = test::make_error();
            completion done;
            const HRESULT hr = client.open(silent.url(), async ? done.context() : nullptr, error.get());
            assert_hr(WS_E_OPERATION_TIMED_OUT, result_of(hr, done));
            assert_non_null(strstr(strings_of(error.get()).c_str(), "localhost"));
            assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(S_OK, client.close());
            assert_hr(S_OK, WsResetChannel(client, nullptr));
        }
    });
}

// The listener's own: a peer that does not finish its preamble is not waited for any longer, and harms no accept.
void a_silent_client(void**) {
    const ULONG timeout = soon;
    const WS_LISTENER_PROPERTY properties[] = {
        {WS_LISTENER_PROPERTY_CONNECT_TIMEOUT, const_cast<ULONG*>(&timeout), sizeof timeout}};
    WS_LISTENER* listener;
    assert_hr(S_OK, WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, properties, 1, nullptr,
                                     &listener, nullptr));
    const unsigned port = free_port();
    const auto url = widen("net.tcp://localhost:" + std::to_string(port) + "/");
    const WS_STRING address = view(url);
    assert_hr(S_OK, WsOpenListener(listener, &address, nullptr, nullptr));
    WS_CHANNEL* server;
    assert_hr(S_OK, WsCreateChannelForListener(listener, nullptr, 0, &server, nullptr));
    completion accepted;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
    raw_connection silent(port);
    silent.send("\0\1", 2);
    assert_int_equal(silent.receive().size(), 0); // returns when the listener has closed it
    assert_int_equal(accepted.calls(), 0);
    channel client(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, client.open(address));
    assert_hr(S_OK, accepted.wait());
    WsAbortChannel(server, nullptr);
    WsCloseChannel(server, nullptr, nullptr);
    WsFreeChannel(server);
    WsCloseListener(listener, nullptr, nullptr);
    WsFreeListener(listener);
}

// Nothing of a message came: the session is as good as before.
void a_receive_without_a_message(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (channel* it : {&both.client, &both.server}) {
            assert_hr(S_OK, it->set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
            for (const bool async : {false, true}) {
                const test::error_ptr error = test::make_error();
                completion done;
                incoming message(*it);
                const HRESULT hr =
                    message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, async ? done.context() : nullptr, error.get());
                assert_hr(WS_E_OPERATION_TIMED_OUT, result_of(hr, done));
                assert_true(test::string_count(error.get()) > 0);
                assert_int_equal(it->state(), WS_CHANNEL_STATE_OPEN);
                assert_int_equal(test::state(message.message()), WS_MESSAGE_STATE_EMPTY);
            }
            assert_hr(S_OK, it->set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, in_time));
        }
        assert_passes(both.client, both.server);
        assert_passes(both.server, both.client);
        both.close();
    });
}

// Half a message came: nobody can tell any more where the next begins.
void a_receive_of_half_a_message(void**) {
    for (const char* half : {"\x06", "\x06\x20", "\x06\x20half"}) {
        tests::listener listener(WS_TCP_CHANNEL_BINDING);
        channel server(listener);
        raw_peer peer(listener, server);
        peer.send(half);
        assert_hr(S_OK, server.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
        // The bytes may be late themselves.
        HRESULT hr;
        do
            hr = receive_text(server);
        while (hr == WS_E_OPERATION_TIMED_OUT && server.state() == WS_CHANNEL_STATE_OPEN);
        assert_hr(WS_E_OPERATION_TIMED_OUT, hr);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_FAULTED);
        assert_hr(WS_E_OBJECT_FAULTED, receive_text(server));
        assert_hr(S_OK, server.close());
    }
}

// The time-out bounds the whole message, however steadily its bytes come.
void a_receive_that_trickles(void**) {
    constexpr ULONG size = 1 << 26; // more single bytes than fit any time-out of this test
    tests::listener listener(WS_TCP_CHANNEL_BINDING);
    channel server(listener, {{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, size}});
    raw_peer peer(listener, server);
    std::atomic<bool> over{false};
    assert_hr(S_OK, server.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
    std::thread trickling([&] {
        peer.send("\x06" + size_of_record(size));
        for (size_t sent = 0; !over && sent < size - 1; ++sent)
            peer.send("x");
    });
    HRESULT hr;
    do
        hr = receive_text(server);
    while (hr == WS_E_OPERATION_TIMED_OUT && server.state() == WS_CHANNEL_STATE_OPEN);
    over = true;
    trickling.join();
    assert_hr(WS_E_OPERATION_TIMED_OUT, hr);
    assert_int_equal(server.state(), WS_CHANNEL_STATE_FAULTED);
}

// WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT is HTTP's: a session's reply is waited for as any message is.
void a_request_without_a_reply(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding, {{WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon}});
        ULONG value = 77;
        assert_hr(E_INVALIDARG, both.client.get(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, &value));
        assert_hr(E_INVALIDARG, both.client.set(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, soon));
        assert_int_equal(value, 77);
        for (const bool async : {false, true}) {
            completion done;
            outgoing question(both.client, "question");
            incoming answer(both.client);
            const HRESULT hr = answer.request(question, async ? done.context() : nullptr);
            assert_hr(WS_E_OPERATION_TIMED_OUT, result_of(hr, done));
            assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
        }
    });
}

void a_peer_that_does_not_read(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding, {{WS_CHANNEL_PROPERTY_SEND_TIMEOUT, soon}});
            const std::string much(60000, 'x');
            const test::error_ptr error = test::make_error();
            HRESULT hr = S_OK;
            for (size_t sent = 0; hr == S_OK && sent < too_much; ++sent) {
                completion done;
                outgoing message(both.client, much);
                hr = result_of(message.send(async ? done.context() : nullptr, error.get()), done);
            }
            assert_hr(WS_E_OPERATION_TIMED_OUT, hr);
            assert_true(test::string_count(error.get()) > 0);
            assert_int_equal(both.client.state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(WS_E_OBJECT_FAULTED, send_text(both.client));
            assert_hr(S_OK, both.client.close());
        }
    });
}

// The close is polite, but not for ever; the channel is closed however it ended.
void a_close_that_is_not_answered(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding, {{WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, soon}});
            const test::error_ptr error = test::make_error();
            completion done;
            const HRESULT hr = WsCloseChannel(both.client, async ? done.context() : nullptr, error.get());
            assert_hr(WS_E_OPERATION_TIMED_OUT, result_of(hr, done));
            assert_true(test::string_count(error.get()) > 0);
            assert_int_equal(both.client.state(), WS_CHANNEL_STATE_CLOSED);
            assert_hr(S_OK, both.client.close());
            assert_hr(S_OK, WsResetChannel(both.client, nullptr));
            // The end was said before.
            assert_hr(WS_S_END, receive_text(both.server));
        }
    });
}

void a_time_out_can_be_set_in_any_state(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, both.server.set(WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, soon));
        assert_hr(WS_E_OPERATION_TIMED_OUT, both.server.close());
        assert_hr(S_OK, both.client.abort());
        for (const WS_CHANNEL_PROPERTY_ID id : {WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT,
                                                WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT}) {
            for (channel* it : {&both.client, &both.server})
                assert_hr(S_OK, it->set(id, soon));
            // The client's handshake has a time-out of the channel, the server's one of the listener.
            assert_hr(E_INVALIDARG, both.server.set(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, soon));
            assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, soon));
        }
    });
}

// With WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS off those that are given still hold, and those set later.
void without_time_outs_the_given_ones_hold(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding,
                     {{WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, FALSE}, {WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon}},
                     {{WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, FALSE}});
        ULONG value = 0;
        assert_hr(S_OK, both.client.get(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, &value));
        assert_int_equal(value, soon);
        assert_hr(S_OK, both.client.get(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, &value));
        assert_int_equal(value, 0xffffffff);
        assert_hr(WS_E_OPERATION_TIMED_OUT, receive_text(both.client));
        assert_hr(S_OK, both.server.get(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, &value));
        assert_int_equal(value, 0xffffffff);
        assert_hr(S_OK, both.server.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
        assert_hr(WS_E_OPERATION_TIMED_OUT, receive_text(both.server));
    });
}

// The time of a wait that ended early goes by while the program does something else.
void a_time_out_after_a_pause(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
        for (int i = 0; i < 3; ++i) {
            assert_passes(both.server, both.client);
            std::this_thread::sleep_for(std::chrono::milliseconds(2 * soon));
            assert_hr(WS_E_OPERATION_TIMED_OUT, incoming(both.client).receive());
        }
    });
}

// What is no reply to the request does not put off the end of the wait, however much of it comes.
void a_peer_that_talks_about_other_things(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, 100));
        std::atomic<bool> over{false};
        std::thread talking([&] {
            while (!over && send_text(both.server, "no reply") == S_OK)
                std::this_thread::yield();
        });
        const test::error_ptr error = test::make_error();
        outgoing question(both.client, "question");
        incoming answer(both.client);
        const HRESULT hr = answer.request(question, nullptr, error.get());
        over = true;
        both.client.abort(); // who sends may wait for room
        talking.join();
        assert_hr(WS_E_OPERATION_TIMED_OUT, hr);
        assert_non_null(strstr(strings_of(error.get()).c_str(), "dropped"));
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_silent_listener),
        cmocka_unit_test(a_silent_client),
        cmocka_unit_test(a_receive_without_a_message),
        cmocka_unit_test(a_time_out_after_a_pause),
        cmocka_unit_test(a_peer_that_talks_about_other_things),
        cmocka_unit_test(a_receive_of_half_a_message),
        cmocka_unit_test(a_receive_that_trickles),
        cmocka_unit_test(a_request_without_a_reply),
        cmocka_unit_test(a_peer_that_does_not_read),
        cmocka_unit_test(a_close_that_is_not_answered),
        cmocka_unit_test(a_time_out_can_be_set_in_any_state),
        cmocka_unit_test(without_time_outs_the_given_ones_hold),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
