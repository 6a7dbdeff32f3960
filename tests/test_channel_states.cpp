// WS_CHANNEL_STATE: which call is allowed in which state, and where it leads.
#include "support/session.h"

using namespace tests;

namespace {

// What every call that works on an open channel returns in another state.
void assert_work_fails(WS_CHANNEL* channel, HRESULT expected) {
    const test::error_ptr error = test::make_error();
    outgoing out(channel, "text");
    assert_hr(expected, out.send(nullptr, error.get()));
    assert_true(test::string_count(error.get()) > 0);
    completion unused;
    assert_hr(expected, outgoing(channel, "text").send(unused.context()));
    assert_hr(expected, receive_text(channel));
    incoming in(channel);
    assert_hr(expected, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, unused.context()));
    assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_EMPTY);
    assert_hr(expected, WsReadMessageStart(channel, in.get(), nullptr, nullptr));
    assert_hr(expected, WsReadMessageStart(channel, in.get(), unused.context(), nullptr));
    outgoing started(channel, "text");
    assert_hr(S_OK, WsInitializeMessage(started.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(expected, WsWriteMessageStart(channel, started.get(), nullptr, nullptr));
    assert_int_equal(test::state(started.message()), WS_MESSAGE_STATE_INITIALIZED);
    outgoing question(channel, "text");
    assert_hr(expected, in.request(question));
    WsResetError(error.get());
    assert_hr(expected, WsShutdownSessionChannel(channel, nullptr, error.get()));
    assert_true(test::string_count(error.get()) > 0);
    assert_hr(expected, WsShutdownSessionChannel(channel, unused.context(), nullptr));
    assert_int_equal(unused.calls(), 0);
    // These end what was begun: nothing was.
    assert_hr(WS_E_INVALID_OPERATION, WsWriteMessageEnd(channel, started.get(), nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsReadMessageEnd(channel, in.get(), nullptr, nullptr));
}

void assert_cannot_open_or_reset(channel& channel, const WS_STRING& url) {
    const test::error_ptr error = test::make_error();
    const WS_CHANNEL_STATE before = channel.state();
    assert_hr(WS_E_INVALID_OPERATION, channel.open(url, nullptr, error.get()));
    assert_true(test::string_count(error.get()) > 0);
    completion unused;
    assert_hr(WS_E_INVALID_OPERATION, channel.open(url, unused.context()));
    assert_int_equal(unused.calls(), 0);
    if (before != WS_CHANNEL_STATE_CLOSED) assert_hr(WS_E_INVALID_OPERATION, WsResetChannel(channel, nullptr));
    assert_int_equal(channel.state(), before);
}

// Those that can be read in every state.
void assert_properties(channel& channel) {
    ULONG value = 0;
    for (const WS_CHANNEL_PROPERTY_ID id :
         {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, WS_CHANNEL_PROPERTY_ENCODING,
          WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE, WS_CHANNEL_PROPERTY_SEND_TIMEOUT,
          WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, WS_CHANNEL_PROPERTY_TRANSFER_MODE,
          WS_CHANNEL_PROPERTY_CHANNEL_TYPE, WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE})
        assert_hr(S_OK, channel.get(id, &value));
    assert_hr(S_OK, channel.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, 12345));
    assert_hr(S_OK, channel.get(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, &value));
    assert_int_equal(value, 12345);
    assert_hr(E_INVALIDARG, channel.set(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 1));
    const BOOL readable = channel.state() == WS_CHANNEL_STATE_OPEN || channel.state() == WS_CHANNEL_STATE_FAULTED;
    value = 77;
    assert_hr(readable ? S_OK : WS_E_INVALID_OPERATION, channel.get(WS_CHANNEL_PROPERTY_IS_SESSION_SHUT_DOWN, &value));
    assert_int_equal(value, readable ? FALSE : 77);
}

void created(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        channel it(binding);
        assert_int_equal(it.state(), WS_CHANNEL_STATE_CREATED);
        assert_work_fails(it, WS_E_INVALID_OPERATION);
        assert_properties(it);
        outgoing message(it, "text");
        assert_hr(WS_E_INVALID_OPERATION, WsAbandonMessage(it, message.get(), nullptr));
        assert_hr(S_OK, WsResetChannel(it, nullptr));
        assert_int_equal(it.state(), WS_CHANNEL_STATE_CREATED);
        assert_hr(S_OK, it.close());
    });
}

void open(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (channel* it : {&both.client, &both.server}) {
            assert_int_equal(it->state(), WS_CHANNEL_STATE_OPEN);
            assert_cannot_open_or_reset(*it, both.listener.url());
            assert_properties(*it);
            outgoing message(*it, "text");
            assert_hr(E_INVALIDARG, WsAbandonMessage(*it, message.get(), nullptr));
            assert_hr(WS_E_INVALID_OPERATION, WsWriteMessageEnd(*it, message.get(), nullptr, nullptr));
            assert_hr(WS_E_INVALID_OPERATION, WsReadMessageEnd(*it, message.get(), nullptr, nullptr));
        }
        completion unused;
        assert_hr(WS_E_INVALID_OPERATION, WsAcceptChannel(both.listener, both.server, unused.context(), nullptr));
        assert_passes(both.client, both.server);
        assert_passes(both.server, both.client);
        both.close();
    });
}

void faulted(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (channel* it : {&both.client, &both.server}) {
            assert_hr(S_OK, it->abort());
            assert_int_equal(it->state(), WS_CHANNEL_STATE_FAULTED);
            assert_work_fails(*it, WS_E_OBJECT_FAULTED);
            assert_cannot_open_or_reset(*it, both.listener.url());
            assert_properties(*it);
            outgoing message(*it, "text");
            assert_hr(E_INVALIDARG, WsAbandonMessage(*it, message.get(), nullptr));
            assert_hr(S_OK, it->abort());
            assert_int_equal(it->state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(S_OK, it->close());
            assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
        }
    });
}

void closed(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        both.close();
        for (channel* it : {&both.client, &both.server}) {
            assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
            assert_work_fails(*it, WS_E_INVALID_OPERATION);
            assert_cannot_open_or_reset(*it, both.listener.url());
            assert_properties(*it);
            outgoing message(*it, "text");
            assert_hr(WS_E_INVALID_OPERATION, WsAbandonMessage(*it, message.get(), nullptr));
            assert_hr(S_OK, it->close());
            assert_hr(S_OK, it->abort());
            assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
        }
    });
}

void opens_again_after_a_reset(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (int round = 0; round < 5; ++round) {
            assert_passes(both.client, both.server, "round " + std::to_string(round));
            assert_passes(both.server, both.client);
            both.close();
            for (channel* it : {&both.client, &both.server}) {
                assert_hr(S_OK, WsResetChannel(*it, nullptr));
                assert_int_equal(it->state(), WS_CHANNEL_STATE_CREATED);
                assert_work_fails(*it, WS_E_INVALID_OPERATION);
            }
            both.connect();
        }
    });
}

// An accept may have to wait for the peer, and so may an open: no other call is allowed meanwhile.
void opening_and_accepting(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener listener(binding);
        channel client(binding);
        completion opened, accepted;
        assert_hr(WS_S_ASYNC, client.open(listener.url(), opened.context()));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPENING);
        assert_work_fails(client, WS_E_INVALID_OPERATION);
        assert_cannot_open_or_reset(client, listener.url());
        assert_hr(WS_E_INVALID_OPERATION, client.close());
        assert_properties(client);
        assert_int_equal(opened.calls(), 0);

        tests::listener quiet(binding);
        channel server(quiet);
        assert_hr(WS_S_ASYNC, WsAcceptChannel(quiet, server, accepted.context(), nullptr));
        assert_int_equal(server.state(), WS_CHANNEL_STATE_ACCEPTING);
        assert_work_fails(server, WS_E_INVALID_OPERATION);
        assert_hr(WS_E_INVALID_OPERATION, WsResetChannel(server, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, server.close());
        assert_hr(WS_E_INVALID_OPERATION, WsAcceptChannel(quiet, server, nullptr, nullptr));
        assert_properties(server);
        assert_int_equal(accepted.calls(), 0);

        assert_hr(S_OK, client.abort());
        assert_hr(S_OK, server.abort());
        assert_hr(WS_E_OPERATION_ABORTED, opened.wait());
        assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
        for (channel* it : {&client, &server}) {
            assert_int_equal(it->state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(S_OK, it->close());
        }
    });
}

void an_open_that_fails_leaves_a_channel_to_close(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        const auto nobody = unused_url(binding);
        channel client(binding);
        const test::error_ptr error = test::make_error();
        for (const bool async : {false, true}) {
            completion done;
            const HRESULT hr = client.open(view(nobody), async ? done.context() : nullptr, error.get());
            assert_hr(WS_E_ENDPOINT_NOT_FOUND, result_of(hr, done));
            assert_true(test::string_count(error.get()) > 0);
            assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
            assert_work_fails(client, WS_E_OBJECT_FAULTED);
            assert_hr(S_OK, client.close());
            assert_hr(S_OK, WsResetChannel(client, nullptr));
        }
        tests::listener listener(binding);
        channel server(listener);
        completion accepted;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
        assert_hr(S_OK, client.open(listener.url()));
        assert_hr(S_OK, accepted.wait());
    });
}

// What is wrong with the arguments is told before anything changes.
void a_bad_address_leaves_the_channel_as_it_was(void**) {
    channel tcp(WS_TCP_CHANNEL_BINDING);
    for (const char* url : {"", "nonsense", "http://localhost/", "net.pipe://localhost/x", "net.tcp://"}) {
        const auto text = widen(url);
        assert_hr(WS_E_INVALID_ENDPOINT_URL, tcp.open(view(text)));
        assert_int_equal(tcp.state(), WS_CHANNEL_STATE_CREATED);
    }
    assert_hr(E_INVALIDARG, WsOpenChannel(tcp, nullptr, nullptr, nullptr));
    assert_int_equal(tcp.state(), WS_CHANNEL_STATE_CREATED);
}

void opens_and_closes_in_the_background(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener listener(binding);
        channel server(listener), client(binding);
        for (int round = 0; round < 10; ++round) {
            completion accepted, opened, server_closed, client_closed;
            assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
            const HRESULT open = client.open(listener.url(), opened.context());
            assert_hr(S_OK, accepted.wait());
            assert_hr(S_OK, result_of(open, opened));
            const HRESULT one = WsCloseChannel(client, client_closed.context(), nullptr);
            const HRESULT other = WsCloseChannel(server, server_closed.context(), nullptr);
            assert_hr(S_OK, result_of(one, client_closed));
            assert_hr(S_OK, result_of(other, server_closed));
            assert_hr(S_OK, WsResetChannel(server, nullptr));
            assert_hr(S_OK, WsResetChannel(client, nullptr));
        }
    });
}

void an_abort_before_the_open_aborts_the_open(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener listener(binding);
        channel client(binding), server(listener);
        assert_hr(S_OK, client.abort());
        assert_hr(S_OK, server.abort());
        assert_int_equal(client.state(), WS_CHANNEL_STATE_CREATED);
        assert_hr(WS_E_OPERATION_ABORTED, client.open(listener.url()));
        assert_hr(WS_E_OPERATION_ABORTED, WsAcceptChannel(listener, server, nullptr, nullptr));
        for (channel* it : {&client, &server}) {
            assert_int_equal(it->state(), WS_CHANNEL_STATE_CREATED);
            assert_hr(S_OK, WsResetChannel(*it, nullptr));
        }
        completion accepted;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
        assert_hr(S_OK, client.open(listener.url()));
        assert_hr(S_OK, accepted.wait());
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(created),
        cmocka_unit_test(open),
        cmocka_unit_test(faulted),
        cmocka_unit_test(closed),
        cmocka_unit_test(opens_again_after_a_reset),
        cmocka_unit_test(opening_and_accepting),
        cmocka_unit_test(an_open_that_fails_leaves_a_channel_to_close),
        cmocka_unit_test(a_bad_address_leaves_the_channel_as_it_was),
        cmocka_unit_test(opens_and_closes_in_the_background),
        cmocka_unit_test(an_abort_before_the_open_aborts_the_open),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
