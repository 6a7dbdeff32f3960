// A custom binding that is laid over another one, as programs do it to see what passes: each callback calls the
// function of its name on an inner channel or listener of net.tcp, with the caller's own WS_ASYNC_CONTEXT.
#include "support/layered_binding.h"

using namespace tests;

namespace {

void requests_and_replies(void**) {
    layered_session both;
    both.connect();
    assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_OPEN);
    for (const bool async : {false, true})
        for (int i = 0; i < 20; ++i) {
            std::thread serving([&] {
                incoming question(both.server);
                completion received, sent;
                HRESULT hr = question.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? received.context() : nullptr);
                assert_hr(S_OK, result_of(hr, received));
                outgoing answer(both.server, question.text() + "!");
                hr = answer.reply_to(question.get(), async ? sent.context() : nullptr);
                assert_hr(S_OK, result_of(hr, sent));
            });
            outgoing question(both.client, "well " + std::to_string(i));
            incoming answer(both.client);
            completion done;
            const HRESULT hr = answer.request(question, async ? done.context() : nullptr);
            assert_hr(S_OK, result_of(hr, done));
            assert_true(answer.text() == "well " + std::to_string(i) + "!");
            serving.join();
        }
    completion closed;
    const HRESULT begun = WsCloseChannel(both.server, closed.context(), nullptr);
    assert_hr(S_OK, WsCloseChannel(both.client, nullptr, nullptr));
    assert_hr(S_OK, result_of(begun, closed));
    assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_CLOSED);
}

void faults(void**) {
    layered_session both;
    both.connect();
    std::thread serving([&] {
        incoming question(both.server);
        assert_hr(S_OK, question.receive(WS_RECEIVE_REQUIRED_MESSAGE));
        outgoing fault(both.server, "");
        const test::error_ptr cause = test::make_error();
        assert_hr(S_OK, WsSendFaultMessageForError(both.server, fault.get(), cause.get(), E_FAIL,
                                                   WS_FULL_FAULT_DISCLOSURE, question.get(), nullptr, nullptr));
    });
    outgoing question(both.client, "well");
    incoming answer(both.client);
    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, answer.request(question));
    serving.join();
    assert_passes(both.client, both.server); // the failed message was abandoned
    assert_passes(both.server, both.client);
}

struct blocking {
    layered_session& both;
    std::string text;
    completion ended;

    static void CALLBACK receive_another(HRESULT, WS_CALLBACK_MODEL, void* state) {
        auto& it = *static_cast<blocking*>(state);
        const HRESULT hr = receive_text(it.both.client, &it.text);
        const WS_ASYNC_CONTEXT& ended = *it.ended.context();
        ended.callback(hr, WS_LONG_CALLBACK, ended.callbackState);
    }
};

// A callback that blocks in the pool's thread holds up nobody.
void blocking_inside_a_completion(void**) {
    layered_session both;
    both.connect();
    blocking it{both, {}, {}};
    const WS_ASYNC_CONTEXT context{blocking::receive_another, &it};
    incoming first(both.client);
    assert_hr(WS_S_ASYNC, first.receive(WS_RECEIVE_REQUIRED_MESSAGE, &context));
    assert_hr(S_OK, send_text(both.server, "one"));
    completion sent;
    outgoing second(both.server, "two");
    assert_hr(S_OK, result_of(second.send(sent.context()), sent));
    assert_hr(S_OK, it.ended.wait());
    assert_string_equal(it.text.c_str(), "two");
}

void aborts_reach_the_inner_objects(void**) {
    {
        layered_session both;
        completion accepted;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(both.listener, both.server, accepted.context(), nullptr));
        assert_hr(S_OK, WsAbortListener(both.listener, nullptr));
        assert_hr(WS_E_OPERATION_ABORTED, accepted.wait());
    }
    for (const bool request : {false, true}) {
        layered_session both;
        both.connect();
        completion done;
        outgoing question(both.client, "well");
        incoming in(both.client);
        assert_hr(WS_S_ASYNC, request ? in.request(question, done.context())
                                      : in.receive(WS_RECEIVE_REQUIRED_MESSAGE, done.context()));
        assert_hr(S_OK, WsAbortChannel(both.client, nullptr));
        assert_hr(WS_E_OPERATION_ABORTED, done.wait());
        assert_int_equal(done.calls(), 1);
        assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_FAULTED);
    }
    assert_int_equal(layers_alive(), 0);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(requests_and_replies),
        cmocka_unit_test(faults),
        cmocka_unit_test(blocking_inside_a_completion),
        cmocka_unit_test(aborts_reach_the_inner_objects),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
