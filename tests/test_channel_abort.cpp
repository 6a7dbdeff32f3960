// WsAbortChannel while something is pending, blocked in another thread or in the background: each ends exactly once.
#include "support/session.h"

using namespace tests;

namespace {

constexpr ULONG plenty = 1 << 26;
constexpr size_t too_much = 1 << 25; // bytes that no system buffers

// The result of a call that blocks in a thread of its own.
template <class Call>
class blocked {
  public:
    explicit blocked(Call call) : thread_([this, call] { result_ = call(); }) {}
    ~blocked() {
        if (thread_.joinable()) thread_.join();
    }
    HRESULT result() {
        thread_.join();
        return result_;
    }

  private:
    HRESULT result_ = E_UNEXPECTED;
    std::thread thread_;
};

void wait_for(channel& it, WS_CHANNEL_STATE state) {
    while (it.state() != state)
        std::this_thread::yield();
}

// Until another thread has begun to send on the channel: then no second message can be started.
void wait_until_sending(WS_CHANNEL* it) {
    for (HRESULT hr = S_OK; hr == S_OK; std::this_thread::yield()) {
        outgoing probe(it, "");
        assert_hr(S_OK, WsInitializeMessage(probe.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        hr = WsWriteMessageStart(it, probe.get(), nullptr, nullptr);
        if (hr == S_OK) assert_hr(S_OK, WsAbandonMessage(it, probe.get(), nullptr));
    }
}

// The same for receiving. The probe could not receive anything itself.
void wait_until_receiving(WS_CHANNEL* it) {
    outgoing probe(it, "");
    assert_hr(S_OK, WsInitializeMessage(probe.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    const test::error_ptr error = test::make_error();
    do {
        std::this_thread::yield();
        WsResetError(error.get());
        assert_hr(WS_E_INVALID_OPERATION, WsReadMessageStart(it, probe.get(), nullptr, error.get()));
    } while (!strstr(strings_of(error.get()).c_str(), "being received"));
}

void assert_aborted(channel& it, WS_ERROR* error) {
    if (error) assert_true(test::string_count(error) > 0);
    assert_int_equal(it.state(), WS_CHANNEL_STATE_FAULTED);
    assert_hr(WS_E_OBJECT_FAULTED, send_text(it));
    assert_hr(WS_E_OBJECT_FAULTED, receive_text(it));
    assert_hr(S_OK, it.close());
    assert_int_equal(it.state(), WS_CHANNEL_STATE_CLOSED);
}

// --- open and accept

void an_open(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener silent(binding);
        channel client(binding);
        const test::error_ptr error = test::make_error();
        for (const bool async : {false, true}) {
            completion done;
            if (async) {
                assert_hr(WS_S_ASYNC, client.open(silent.url(), done.context(), error.get()));
                assert_hr(S_OK, client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, done.wait());
            } else {
                blocked opening([&] { return client.open(silent.url(), nullptr, error.get()); });
                wait_for(client, WS_CHANNEL_STATE_OPENING);
                assert_hr(S_OK, client.abort());
                assert_int_equal(client.state(), WS_CHANNEL_STATE_FAULTED);
                assert_hr(WS_E_OPERATION_ABORTED, opening.result());
            }
            assert_aborted(client, error.get());
            assert_int_equal(done.calls(), async);
            assert_hr(S_OK, WsResetChannel(client, nullptr));
        }
    });
}

// The close comes while the open or accept, which the abort has ended, is still on its way back.
void an_open_or_accept_and_a_close_at_once(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener silent(binding), quiet(binding);
        for (int round = 0; round < 100; ++round) {
            channel client(binding), server(quiet);
            completion opened, accepted;
            const HRESULT open = client.open(silent.url(), opened.context());
            assert_hr(WS_S_ASYNC, open);
            assert_hr(WS_S_ASYNC, WsAcceptChannel(quiet, server, accepted.context(), nullptr));
            for (channel* it : {&client, &server}) {
                assert_hr(S_OK, it->abort());
                assert_hr(S_OK, it->close());
                assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
            }
            assert_hr(WS_E_OPERATION_ABORTED, opened.wait());
            assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
            for (channel* it : {&client, &server}) {
                assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
                assert_hr(S_OK, WsResetChannel(*it, nullptr));
            }
            assert_int_equal(opened.calls(), 1);
            assert_int_equal(accepted.calls(), 1);
        }
    });
}

// --- receive

void a_receive(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            incoming in(both.server);
            completion done;
            const test::error_ptr error = test::make_error();
            if (async) {
                assert_hr(WS_S_ASYNC, in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, done.context(), error.get()));
                assert_hr(S_OK, both.server.abort());
                assert_hr(WS_E_OPERATION_ABORTED, done.wait());
            } else {
                blocked receiving([&] { return in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, nullptr, error.get()); });
                wait_until_receiving(both.server);
                assert_hr(S_OK, both.server.abort());
                assert_hr(WS_E_OPERATION_ABORTED, receiving.result());
            }
            assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_EMPTY);
            assert_aborted(both.server, error.get());
            assert_int_equal(done.calls(), async);
            // The peer finds out.
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, receive_text(both.client));
        }
    });
}

void a_start_of_a_message(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    incoming in(both.server);
    completion done;
    assert_hr(WS_S_ASYNC, WsReadMessageStart(both.server, in.get(), done.context(), nullptr));
    assert_hr(S_OK, both.server.abort());
    assert_hr(WS_E_OPERATION_ABORTED, done.wait());
    assert_aborted(both.server, nullptr);
    assert_int_equal(done.calls(), 1);
}

void a_request(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            outgoing question(both.client, "question");
            incoming answer(both.client);
            completion done;
            const test::error_ptr error = test::make_error();
            if (async) {
                assert_hr(WS_S_ASYNC, answer.request(question, done.context(), error.get()));
                assert_hr(S_OK, receive_text(both.server));
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, done.wait());
            } else {
                blocked asking([&] { return answer.request(question, nullptr, error.get()); });
                wait_until_receiving(both.client);
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, asking.result());
            }
            assert_aborted(both.client, error.get());
            assert_int_equal(done.calls(), async);
        }
    });
}

// --- send

void a_send(void**) {
    const channel_numbers large = {{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, plenty}};
    for_each_binding([&](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding, large, large);
            outgoing out(both.client, std::string(too_much, 'x'));
            completion done;
            const test::error_ptr error = test::make_error();
            if (async) {
                assert_hr(WS_S_ASYNC, out.send(done.context(), error.get()));
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, done.wait());
            } else {
                blocked sending([&] {
                    HRESULT hr; // the probe may come first
                    do
                        hr = out.send(nullptr, error.get());
                    while (hr == WS_E_INVALID_OPERATION);
                    return hr;
                });
                wait_until_sending(both.client);
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, sending.result());
            }
            assert_aborted(both.client, error.get());
            assert_int_equal(done.calls(), async);
            // Half a message is none.
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, receive_text(both.server));
        }
    });
}

// --- close

void a_close(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            completion done;
            const test::error_ptr error = test::make_error();
            if (async) {
                assert_hr(WS_S_ASYNC, WsCloseChannel(both.client, done.context(), error.get()));
                assert_int_equal(both.client.state(), WS_CHANNEL_STATE_CLOSING);
                assert_hr(WS_E_INVALID_OPERATION, both.client.close());
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, done.wait());
            } else {
                blocked closing([&] { return both.client.close(error.get()); });
                wait_for(both.client, WS_CHANNEL_STATE_CLOSING);
                assert_hr(WS_E_INVALID_OPERATION, both.client.close());
                assert_hr(S_OK, both.client.abort());
                assert_hr(WS_E_OPERATION_ABORTED, closing.result());
            }
            assert_aborted(both.client, error.get());
            assert_int_equal(done.calls(), async);
        }
    });
}

// Without an abort: a close ends what is pending itself, and waits for it.
void a_close_ends_what_is_pending(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true}) {
            session both(binding);
            incoming in(both.server);
            completion received;
            if (async) {
                assert_hr(WS_S_ASYNC, in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, received.context()));
                assert_hr(S_OK, both.server.close());
                assert_hr(WS_E_OPERATION_ABORTED, received.wait());
            } else {
                blocked receiving([&] { return in.receive(); });
                wait_until_receiving(both.server);
                assert_hr(S_OK, both.server.close());
                assert_hr(WS_E_OPERATION_ABORTED, receiving.result());
            }
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_CLOSED);
            assert_int_equal(received.calls(), async);
            assert_hr(WS_E_ENDPOINT_DISCONNECTED, receive_text(both.client));
        }
    });
}

// Both directions at once, each with its own end.
void everything_at_once(void**) {
    const channel_numbers large = {{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, plenty}};
    for_each_binding([&](WS_CHANNEL_BINDING binding) {
        session both(binding, large, large);
        outgoing out(both.client, std::string(too_much, 'x'));
        incoming in(both.client);
        completion sent, received;
        assert_hr(WS_S_ASYNC, out.send(sent.context()));
        assert_hr(WS_S_ASYNC, in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, received.context()));
        assert_hr(S_OK, both.client.abort());
        assert_hr(S_OK, both.client.close());
        assert_hr(WS_E_OPERATION_ABORTED, sent.wait());
        assert_hr(WS_E_OPERATION_ABORTED, received.wait());
        assert_int_equal(sent.calls(), 1);
        assert_int_equal(received.calls(), 1);
    });
}

// The callback of one operation aborts the channel under another.
void an_abort_from_a_callback(void**) {
    struct aborting {
        session both{WS_TCP_CHANNEL_BINDING};
        completion ended;
        static void CALLBACK on_sent(HRESULT hr, WS_CALLBACK_MODEL model, void* state) {
            auto& self = *static_cast<aborting*>(state);
            self.both.server.abort();
            WS_ASYNC_CONTEXT* inner = self.ended.context();
            inner->callback(hr, model, inner->callbackState);
        }
    } test;
    incoming first(test.both.client), second(test.both.server);
    completion second_ended;
    WS_ASYNC_CONTEXT context{aborting::on_sent, &test};
    assert_hr(WS_S_ASYNC, second.receive(WS_RECEIVE_OPTIONAL_MESSAGE, second_ended.context()));
    assert_hr(WS_S_ASYNC, first.receive(WS_RECEIVE_OPTIONAL_MESSAGE, &context));
    assert_hr(S_OK, send_text(test.both.server));
    assert_hr(S_OK, test.ended.wait());
    assert_hr(WS_E_OPERATION_ABORTED, second_ended.wait());
    assert_int_equal(test.both.server.state(), WS_CHANNEL_STATE_FAULTED);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(an_open),
        cmocka_unit_test(an_open_or_accept_and_a_close_at_once),
        cmocka_unit_test(a_receive),
        cmocka_unit_test(a_start_of_a_message),
        cmocka_unit_test(a_request),
        cmocka_unit_test(a_send),
        cmocka_unit_test(a_close),
        cmocka_unit_test(a_close_ends_what_is_pending),
        cmocka_unit_test(everything_at_once),
        cmocka_unit_test(an_abort_from_a_callback),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
