// The end of a session: WsShutdownSessionChannel and WsCloseChannel, from both ends, and peers that end otherwise.
#include "support/session.h"

using namespace tests;

namespace {

bool is_shut_down(channel& it) {
    ULONG value = 77;
    assert_hr(S_OK, it.get(WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN, &value));
    return value == TRUE;
}

HRESULT shut_down(WS_CHANNEL* it, bool async) {
    completion done;
    return result_of(WsShutdownSessionChannel(it, async ? done.context() : nullptr, nullptr), done);
}

void one_direction_ends_before_the_other(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            assert_false(is_shut_down(both.client));
            assert_hr(S_OK, send_text(both.client, "the last"));
            assert_hr(S_OK, shut_down(both.client, async));
            assert_true(is_shut_down(both.client));
            assert_false(is_shut_down(both.server));
            std::string got;
            assert_hr(S_OK, receive_text(both.server, &got));
            assert_string_equal(got.c_str(), "the last");
            // Once told, the end is told as often as it is asked for.
            for (int i = 0; i < 3; ++i) {
                completion done;
                incoming message(both.server);
                assert_hr(WS_S_END,
                          result_of(message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, i ? done.context() : nullptr), done));
                assert_int_equal(test::state(message.message()), WS_MESSAGE_STATE_EMPTY);
                assert_hr(WS_S_END, WsReadMessageStart(both.server, message.get(), nullptr, nullptr));
            }
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_OPEN);
            // The other direction is still there.
            assert_passes(both.server, both.client, "the other way");
            assert_hr(S_OK, shut_down(both.server, async));
            assert_hr(WS_S_END, receive_text(both.client));
            both.close();
        }
    });
}

void after_the_shutdown_nothing_is_sent(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, shut_down(both.client, false));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION, send_text(both.client, "late", error.get()));
        assert_true(test::string_count(error.get()) > 0);
        outgoing message(both.client, "late");
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsWriteMessageStart(both.client, message.get(), nullptr, nullptr));
        assert_int_equal(test::state(message.message()), WS_MESSAGE_STATE_INITIALIZED);
        outgoing question(both.client, "late");
        incoming answer(both.client);
        assert_hr(WS_E_INVALID_OPERATION, answer.request(question));
        WsResetError(error.get());
        assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(both.client, nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
        assert_hr(WS_S_END, receive_text(both.server));
        assert_passes(both.server, both.client);
        both.close();
        assert_hr(S_OK, WsResetChannel(both.client, nullptr));
        assert_hr(S_OK, WsResetChannel(both.server, nullptr));
        both.connect();
        assert_false(is_shut_down(both.client));
        assert_passes(both.client, both.server);
    });
}

void a_shutdown_waits_for_no_message_in_the_making(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        outgoing message(both.client, "text");
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        assert_hr(S_OK, WsWriteMessageStart(both.client, message.get(), nullptr, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(both.client, nullptr, nullptr));
        assert_hr(S_OK, WsAbandonMessage(both.client, message.get(), nullptr));
        assert_hr(S_OK, WsShutdownSessionChannel(both.client, nullptr, nullptr));
        assert_hr(WS_S_END, receive_text(both.server));
    });
}

void a_required_message_that_does_not_come(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, shut_down(both.client, false));
        for (const bool async : {false, true}) {
            const test::error_ptr error = test::make_error();
            completion done;
            incoming message(both.server);
            const HRESULT hr =
                message.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr, error.get());
            assert_true(FAILED(result_of(hr, done)));
            assert_true(test::string_count(error.get()) > 0);
        }
        outgoing question(both.server, "question");
        incoming answer(both.server);
        assert_true(FAILED(answer.request(question)));
    });
}

// Both ends shut down and close in every order; what was sent before is not lost.
void closes_in_every_order(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (int order = 0; order < 8; ++order) {
            session both(binding);
            channel& first = order & 1 ? both.server : both.client;
            channel& second = order & 1 ? both.client : both.server;
            if (order & 2) assert_hr(S_OK, shut_down(first, false));
            if (order & 4) assert_hr(S_OK, shut_down(second, true));
            completion closed;
            const HRESULT begun = WsCloseChannel(first, closed.context(), nullptr);
            assert_hr(WS_S_END, receive_text(second));
            assert_hr(S_OK, second.close());
            assert_hr(S_OK, result_of(begun, closed));
            assert_int_equal(first.state(), WS_CHANNEL_STATE_CLOSED);
            assert_int_equal(second.state(), WS_CHANNEL_STATE_CLOSED);
        }
    });
}

// What nobody came for is dropped by the close, which still hears the peer's end.
void a_close_with_messages_unread(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (int i = 0; i < 50; ++i)
            assert_hr(S_OK, send_text(both.client, std::string(1000, 'x')));
        both.close();
    });
}

// A message that is read or written makes the close rude, and is parted from the channel.
void a_close_with_messages_under_way(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            outgoing out(both.client, "text");
            assert_hr(S_OK, WsInitializeMessage(out.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
            assert_hr(S_OK, WsWriteMessageStart(both.client, out.get(), nullptr, nullptr));
            assert_hr(S_OK, send_text(both.server));
            incoming in(both.client);
            assert_hr(S_OK, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
            completion done;
            assert_hr(S_OK, result_of(WsCloseChannel(both.client, async ? done.context() : nullptr, nullptr), done));
            assert_int_equal(both.client.state(), WS_CHANNEL_STATE_CLOSED);
            assert_int_equal(test::state(out.message()), WS_MESSAGE_STATE_DONE);
            assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_DONE);
            assert_hr(WS_E_INVALID_OPERATION, WsWriteMessageEnd(both.client, out.get(), nullptr, nullptr));
            assert_hr(WS_E_INVALID_OPERATION, WsReadMessageEnd(both.client, in.get(), nullptr, nullptr));
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, receive_text(both.server));
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_FAULTED);
            // The messages are their owner's still, whatever becomes of the channel.
            assert_hr(S_OK, WsResetChannel(both.client, nullptr));
            in.reset();
            assert_hr(S_OK, WsResetMessage(out.get(), nullptr));
        }
    });
}

// A peer that is gone without a word.
void a_peer_that_vanishes(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            completion received;
            incoming message(both.server);
            const test::error_ptr error = test::make_error();
            const HRESULT begun =
                async ? message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, received.context(), error.get()) : S_OK;
            assert_hr(S_OK, both.client.abort());
            assert_hr(S_OK, both.client.close());
            const HRESULT hr = async ? result_of(begun, received) : receive_text(both.server, nullptr, error.get());
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, hr);
            assert_non_null(strstr(strings_of(error.get()).c_str(), "localhost"));
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(WS_E_OBJECT_FAULTED, receive_text(both.server));
            assert_hr(S_OK, both.server.close());
        }
    });
}

void a_peer_that_vanishes_while_the_channel_closes(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        completion closed;
        const test::error_ptr error = test::make_error();
        const HRESULT begun = WsCloseChannel(both.server, closed.context(), error.get());
        assert_hr(WS_S_END, receive_text(both.client));
        assert_hr(S_OK, both.client.abort());
        assert_hr(WS_E_ENDPOINT_DISCONNECTED, result_of(begun, closed));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "did not end the session"));
        assert_int_equal(both.server.state(), WS_CHANNEL_STATE_CLOSED);
    });
}

// [MC-NMF] by hand: what the end looks like, and what must not follow it.
void the_end_record(void**) {
    tests::listener listener(WS_TCP_CHANNEL_BINDING);
    {
        channel server(listener);
        raw_peer peer(listener, server);
        assert_hr(S_OK, WsShutdownSessionChannel(server, nullptr, nullptr));
        assert_string_equal(peer.receive(1).c_str(), end_record);
        peer.send(end_record);
        assert_hr(S_OK, server.close());
        assert_int_equal(peer.receive().size(), 0); // said once, and the connection is closed
    }
    {
        channel server(listener);
        raw_peer peer(listener, server);
        peer.send(end_record);
        assert_hr(WS_S_END, receive_text(server));
        assert_hr(S_OK, server.close());
        assert_string_equal(peer.receive().c_str(), end_record);
    }
    channel server(listener);
    raw_peer peer(listener, server);
    completion closed;
    const HRESULT begun = WsCloseChannel(server, closed.context(), nullptr);
    assert_string_equal(peer.receive(1).c_str(), end_record);
    peer.send("\x63");
    assert_hr(WS_E_INVALID_FORMAT, result_of(begun, closed));
    assert_int_equal(server.state(), WS_CHANNEL_STATE_CLOSED);
    assert_string_equal(peer.receive().c_str(), fault_record("InvalidRecordSequence").c_str());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(one_direction_ends_before_the_other),
        cmocka_unit_test(after_the_shutdown_nothing_is_sent),
        cmocka_unit_test(a_shutdown_waits_for_no_message_in_the_making),
        cmocka_unit_test(a_required_message_that_does_not_come),
        cmocka_unit_test(closes_in_every_order),
        cmocka_unit_test(a_close_with_messages_unread),
        cmocka_unit_test(a_close_with_messages_under_way),
        cmocka_unit_test(a_peer_that_vanishes),
        cmocka_unit_test(a_peer_that_vanishes_while_the_channel_closes),
        cmocka_unit_test(the_end_record),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
