// WsAbortListener: in every state, from any thread, whatever is pending.
#include "support/peer.h"
#include "support/test.h"

#include <cstring>
#include <memory>

namespace {

const WS_CHANNEL_BINDING bindings[] = {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING};

template <class F>
void for_each_binding(F&& test) {
    for (const WS_CHANNEL_BINDING binding : bindings)
        test(binding);
}

void free_channel(WS_CHANNEL* channel) {
    assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
    WsFreeChannel(channel);
}

HRESULT accept_once(tests::listener& server) {
    WS_CHANNEL* channel = server.new_channel();
    const HRESULT hr = WsAcceptChannel(server, channel, nullptr, nullptr);
    if (hr == S_OK) WsAbortChannel(channel, nullptr);
    free_channel(channel);
    return hr;
}

} // namespace

static void an_abort_before_the_open_aborts_the_open(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding, false);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
        const WS_STRING url = server.url();
        assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), WS_E_OPERATION_ABORTED);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
        assert_int_equal(WsResetListener(server, nullptr), S_OK);
        assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), S_OK);
    });
}

static void an_open_listener_is_faulted_when_abort_returns(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
    });
}

static void accepts_after_an_abort_fail_at_once(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(accept_once(server), WS_E_OBJECT_FAULTED);
        tests::completion done;
        WS_CHANNEL* channel = server.new_channel();
        assert_int_equal(WsAcceptChannel(server, channel, done.context(), nullptr), WS_E_OBJECT_FAULTED);
        assert_int_equal(done.calls(), 0);
        assert_int_equal(tests::state_of(channel), WS_CHANNEL_STATE_CREATED);
        free_channel(channel);
    });
}

static void an_abort_of_a_closed_listener_changes_nothing(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CLOSED);
    });
}

static void a_blocked_accept_ends_with_operation_aborted(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        constexpr int thread_count = 4;
        std::atomic<int> aborted{0};
        std::vector<std::thread> threads;
        std::vector<WS_CHANNEL*> channels;
        for (int i = 0; i < thread_count; ++i)
            channels.push_back(server.new_channel());
        for (WS_CHANNEL* channel : channels)
            threads.emplace_back([&, channel] {
                if (WsAcceptChannel(server, channel, nullptr, nullptr) == WS_E_OPERATION_ABORTED) ++aborted;
            });
        for (WS_CHANNEL* channel : channels)
            while (tests::state_of(channel) != WS_CHANNEL_STATE_ACCEPTING)
                std::this_thread::yield();
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
        for (std::thread& thread : threads)
            thread.join();
        assert_int_equal(aborted, thread_count);
        for (WS_CHANNEL* channel : channels)
            free_channel(channel);
    });
}

static void each_pending_accept_ends_exactly_once(void**) {
    for (const int count : {1, 100, 10000}) {
        for_each_binding([&](WS_CHANNEL_BINDING binding) {
            tests::listener server(binding);
            std::vector<std::unique_ptr<tests::completion>> done;
            std::vector<WS_CHANNEL*> channels;
            for (int i = 0; i < count; ++i) {
                channels.push_back(server.new_channel());
                done.push_back(std::make_unique<tests::completion>());
                assert_int_equal(WsAcceptChannel(server, channels[i], done[i]->context(), nullptr), WS_S_ASYNC);
            }
            assert_int_equal(WsAbortListener(server, nullptr), S_OK);
            assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
            for (int i = 0; i < count; ++i)
                assert_int_equal(done[i]->wait(), WS_E_OPERATION_ABORTED);
            server.free();
            for (int i = 0; i < count; ++i) {
                assert_int_equal(done[i]->calls(), 1);
                free_channel(channels[i]);
            }
        });
    }
}

static void an_abort_tells_why_in_the_accepts_error(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    WS_ERROR* error;
    assert_int_equal(WsCreateError(nullptr, 0, &error), S_OK);
    tests::completion done;
    WS_CHANNEL* channel = server.new_channel();
    assert_int_equal(WsAcceptChannel(server, channel, done.context(), error), WS_S_ASYNC);
    assert_int_equal(WsAbortListener(server, nullptr), S_OK);
    assert_int_equal(done.wait(), WS_E_OPERATION_ABORTED);
    assert_non_null(strstr(tests::strings_of(error).c_str(), "net.tcp://localhost"));
    WsFreeError(error);
    free_channel(channel);
}

static void accepted_channels_live_on(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        WS_CHANNEL* channel = server.new_channel();
        tests::completion accepted;
        assert_int_equal(WsAcceptChannel(server, channel, accepted.context(), nullptr), WS_S_ASYNC);
        tests::client client(binding);
        assert_int_equal(client.open(server.url()), S_OK);
        assert_int_equal(accepted.wait(), S_OK);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(tests::state_of(channel), WS_CHANNEL_STATE_OPEN);
        assert_int_equal(tests::state_of(client), WS_CHANNEL_STATE_OPEN);
        tests::completion closed;
        const HRESULT hr = WsCloseChannel(channel, closed.context(), nullptr);
        assert_int_equal(WsCloseChannel(client, nullptr, nullptr), S_OK);
        assert_int_equal(hr == WS_S_ASYNC ? closed.wait() : hr, S_OK);
        WsFreeChannel(channel);
    });
}

static void the_address_can_be_listened_on_again(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        for (int i = 0; i < 20; ++i) {
            tests::completion accepted;
            WS_CHANNEL* channel = server.new_channel();
            assert_int_equal(WsAcceptChannel(server, channel, accepted.context(), nullptr), WS_S_ASYNC);
            assert_int_equal(WsAbortListener(server, nullptr), S_OK);
            const WS_STRING url = server.url();
            assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), WS_E_INVALID_OPERATION);
            assert_int_equal(WsResetListener(server, nullptr), WS_E_INVALID_OPERATION);
            assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
            assert_int_equal(WsResetListener(server, nullptr), S_OK);
            assert_int_equal(accepted.wait(), WS_E_OPERATION_ABORTED);
            free_channel(channel);
            assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), S_OK);
        }
        tests::completion accepted;
        WS_CHANNEL* channel = server.new_channel();
        assert_int_equal(WsAcceptChannel(server, channel, accepted.context(), nullptr), WS_S_ASYNC);
        tests::client client(binding);
        assert_int_equal(client.open(server.url()), S_OK);
        assert_int_equal(accepted.wait(), S_OK);
        WsAbortChannel(channel, nullptr);
        free_channel(channel);
    });
}

// A peer that has not finished its handshake belongs to no accept: it is cut off.
static void a_connection_nobody_was_given_is_closed(void**) {
    tests::listener server(WS_TCP_CHANNEL_BINDING);
    tests::completion accepted;
    WS_CHANNEL* channel = server.new_channel();
    assert_int_equal(WsAcceptChannel(server, channel, accepted.context(), nullptr), WS_S_ASYNC);
    tests::raw_connection silent(server.port());
    assert_true(silent.connected());
    silent.send("\0\1", 2);
    assert_int_equal(WsAbortListener(server, nullptr), S_OK);
    assert_int_equal(accepted.wait(), WS_E_OPERATION_ABORTED);
    assert_int_equal(silent.receive().size(), 0);
    free_channel(channel);
}

static void an_abort_from_a_callback_is_allowed(void**) {
    struct both {
        tests::listener server{WS_TCP_CHANNEL_BINDING};
        tests::completion first_ended;
        static void CALLBACK on_first(HRESULT hr, WS_CALLBACK_MODEL model, void* state) {
            auto& self = *static_cast<both*>(state);
            WsAbortListener(self.server, nullptr);
            WS_ASYNC_CONTEXT* inner = self.first_ended.context();
            inner->callback(hr, model, inner->callbackState);
        }
    } test;
    WS_ASYNC_CONTEXT aborting{both::on_first, &test};
    WS_CHANNEL* first = test.server.new_channel();
    WS_CHANNEL* second = test.server.new_channel();
    tests::completion second_ended;
    assert_int_equal(WsAcceptChannel(test.server, first, &aborting, nullptr), WS_S_ASYNC);
    assert_int_equal(WsAcceptChannel(test.server, second, second_ended.context(), nullptr), WS_S_ASYNC);
    tests::client client(WS_TCP_CHANNEL_BINDING);
    assert_int_equal(client.open(test.server.url()), S_OK);
    assert_int_equal(test.first_ended.wait(), S_OK);
    assert_int_equal(second_ended.wait(), WS_E_OPERATION_ABORTED);
    assert_int_equal(test.server.state(), WS_LISTENER_STATE_FAULTED);
    WsAbortChannel(first, nullptr);
    free_channel(first);
    free_channel(second);
}

int main() {
    const CMUnitTest all[] = {
        cmocka_unit_test(an_abort_before_the_open_aborts_the_open),
        cmocka_unit_test(an_open_listener_is_faulted_when_abort_returns),
        cmocka_unit_test(accepts_after_an_abort_fail_at_once),
        cmocka_unit_test(an_abort_of_a_closed_listener_changes_nothing),
        cmocka_unit_test(a_blocked_accept_ends_with_operation_aborted),
        cmocka_unit_test(each_pending_accept_ends_exactly_once),
        cmocka_unit_test(an_abort_tells_why_in_the_accepts_error),
        cmocka_unit_test(accepted_channels_live_on),
        cmocka_unit_test(the_address_can_be_listened_on_again),
        cmocka_unit_test(a_connection_nobody_was_given_is_closed),
        cmocka_unit_test(an_abort_from_a_callback_is_allowed),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
