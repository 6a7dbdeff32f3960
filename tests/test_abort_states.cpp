// WsAbortListener while the listener is being opened or closed, and while many threads wait in it. Which of the two
// comes first is nobody's to choose, so every outcome is allowed that the documentation has; each call ends once.
#include "support/session.h"

#include <memory>

using tests::for_each_binding;

namespace {

constexpr int rounds = 50;
#ifdef _WIN32
constexpr int thread_count = 50; // Wine's threads are dear
#else
constexpr int thread_count = 200;
#endif

void free_channel(WS_CHANNEL* channel) {
    assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
    WsFreeChannel(channel);
}

void wait_until_accepting(WS_CHANNEL* channel) {
    while (tests::state_of(channel) != WS_CHANNEL_STATE_ACCEPTING)
        std::this_thread::yield();
}

// A thread that is blocked in the library all the time. It does what others begin, so that their calls return while
// there is something left to do.
class blocked_thread {
  public:
    blocked_thread() { wait_until_accepting(channel_); }
    ~blocked_thread() {
        WsAbortListener(elsewhere_, nullptr);
        thread_.join();
        free_channel(channel_);
    }

  private:
    tests::listener elsewhere_{WS_TCP_CHANNEL_BINDING};
    WS_CHANNEL* channel_ = elsewhere_.new_channel();
    std::thread thread_{[this] { (void)WsAcceptChannel(elsewhere_, channel_, nullptr, nullptr); }};
};

// Without such a thread, and with one.
template <class F>
void for_each_binding_and_way(F&& test) {
    for_each_binding(test);
    const blocked_thread busy;
    for_each_binding(test);
}

// A call with a context: it has the result, or its callback does.
class async_call {
  public:
    WS_ASYNC_CONTEXT* context() { return done_.context(); }
    void returned(HRESULT hr) {
        assert_true(hr == S_OK || hr == WS_S_ASYNC);
        returned_ = hr;
    }
    HRESULT result() { return returned_ == WS_S_ASYNC ? done_.wait() : returned_; }
    void assert_called_back_once() { assert_int_equal(done_.calls(), returned_ == WS_S_ASYNC ? 1 : 0); }

  private:
    tests::completion done_;
    HRESULT returned_ = E_UNEXPECTED;
};
// Kept until the listener is freed, so that a callback too many is seen.
using async_calls = std::vector<std::unique_ptr<async_call>>;

async_call& add_to(async_calls& all) {
    return *all.emplace_back(std::make_unique<async_call>());
}

void assert_called_back_once(const async_calls& all) {
    for (const auto& each : all)
        each->assert_called_back_once();
}

HRESULT accept_once(tests::listener& server) {
    WS_CHANNEL* channel = server.new_channel();
    const HRESULT hr = WsAcceptChannel(server, channel, nullptr, nullptr);
    free_channel(channel);
    return hr;
}

void assert_faulted(tests::listener& server) {
    assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
    assert_int_equal(accept_once(server), WS_E_OBJECT_FAULTED);
    const WS_STRING url = server.url();
    assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), WS_E_INVALID_OPERATION);
    assert_int_equal(WsResetListener(server, nullptr), WS_E_INVALID_OPERATION);
    assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
}

// What is faulted or closed can be closed, reset, and opened where it was.
void open_again(tests::listener& server) {
    assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
    assert_int_equal(server.state(), WS_LISTENER_STATE_CLOSED);
    assert_int_equal(WsResetListener(server, nullptr), S_OK);
    assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
    const WS_STRING url = server.url();
    assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), S_OK);
    assert_int_equal(server.state(), WS_LISTENER_STATE_OPEN);
}

void close_and_reset(tests::listener& server) {
    assert_int_equal(WsCloseListener(server, nullptr, nullptr), S_OK);
    assert_int_equal(WsResetListener(server, nullptr), S_OK);
}

void assert_serves(tests::listener& server, WS_CHANNEL_BINDING binding) {
    WS_CHANNEL* channel = server.new_channel();
    async_call accepted;
    accepted.returned(WsAcceptChannel(server, channel, accepted.context(), nullptr));
    tests::client client(binding);
    assert_int_equal(client.open(server.url()), S_OK);
    assert_int_equal(accepted.result(), S_OK);
    WsAbortChannel(channel, nullptr);
    free_channel(channel);
}

void open_then_abort(tests::listener& server, async_call& opening) {
    const WS_STRING url = server.url();
    opening.returned(WsOpenListener(server, &url, opening.context(), nullptr));
    assert_int_equal(WsAbortListener(server, nullptr), S_OK);
    // Whether it was still opening or open already.
    assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
}

void assert_opened_or_aborted(async_call& opening) {
    const HRESULT hr = opening.result();
    assert_true(hr == S_OK || hr == WS_E_OPERATION_ABORTED);
}

} // namespace

static void an_abort_faults_what_is_being_opened(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding, false);
        async_calls opens;
        for (int i = 0; i < rounds; ++i) {
            async_call& opening = add_to(opens);
            open_then_abort(server, opening);
            assert_opened_or_aborted(opening);
            assert_faulted(server);
            open_again(server);
            close_and_reset(server);
        }
        open_again(server);
        assert_serves(server, binding);
        server.free();
        assert_called_back_once(opens);
    });
}

// The open's callback may come after the close has begun: the close waits for its turn.
static void what_is_being_opened_can_be_closed_right_after_the_abort(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding, false);
        async_calls opens, closes;
        for (int i = 0; i < rounds; ++i) {
            async_call& opening = add_to(opens);
            open_then_abort(server, opening);
            if (i % 2 == 0) {
                async_call& closing = add_to(closes);
                closing.returned(WsCloseListener(server, closing.context(), nullptr));
                assert_int_equal(closing.result(), S_OK);
            }
            open_again(server);
            assert_opened_or_aborted(opening);
            close_and_reset(server);
        }
        open_again(server);
        assert_serves(server, binding);
        server.free();
        assert_called_back_once(opens);
        assert_called_back_once(closes);
    });
}

static void what_is_being_opened_can_be_freed_right_after_the_abort(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        async_calls opens;
        for (int i = 0; i < rounds; ++i) {
            tests::listener server(binding, false);
            async_call& opening = add_to(opens);
            open_then_abort(server, opening);
            server.free(); // closes it first
            assert_opened_or_aborted(opening);
        }
        assert_called_back_once(opens);
    });
}

// An abort before the close has ended faults the listener; one that comes later finds it closed, and leaves it so.
static void an_abort_faults_what_is_being_closed(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        async_calls closes, accepts;
        std::vector<WS_CHANNEL*> channels;
        for (int i = 0; i < rounds; ++i) {
            channels.push_back(server.new_channel());
            async_call& accepting = add_to(accepts);
            accepting.returned(WsAcceptChannel(server, channels.back(), accepting.context(), nullptr));
            async_call& closing = add_to(closes);
            closing.returned(WsCloseListener(server, closing.context(), nullptr));
            assert_int_equal(WsAbortListener(server, nullptr), S_OK);
            const WS_LISTENER_STATE state = server.state();
            const HRESULT closed = closing.result();
            assert_int_equal(closed, state == WS_LISTENER_STATE_CLOSED ? S_OK : WS_E_OPERATION_ABORTED);
            assert_int_equal(accepting.result(), WS_E_OPERATION_ABORTED);
            assert_int_equal(server.state(), state);
            if (state != WS_LISTENER_STATE_CLOSED) assert_faulted(server);
            open_again(server);
        }
        assert_serves(server, binding);
        server.free();
        assert_called_back_once(closes);
        assert_called_back_once(accepts);
        for (WS_CHANNEL* channel : channels)
            free_channel(channel);
    });
}

// The first close's callback may come after the second close has begun.
static void what_is_being_closed_can_be_closed_right_after_the_abort(void**) {
    for_each_binding_and_way([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        async_calls closes;
        for (int i = 0; i < rounds; ++i) {
            async_call& first = add_to(closes);
            first.returned(WsCloseListener(server, first.context(), nullptr));
            assert_int_equal(WsAbortListener(server, nullptr), S_OK);
            const bool faulted = server.state() == WS_LISTENER_STATE_FAULTED;
            if (i % 2 == 0) {
                async_call& second = add_to(closes);
                second.returned(WsCloseListener(server, second.context(), nullptr));
                assert_int_equal(second.result(), S_OK);
            }
            open_again(server);
            assert_int_equal(first.result(), faulted ? WS_E_OPERATION_ABORTED : S_OK);
        }
        assert_serves(server, binding);
        server.free();
        assert_called_back_once(closes);
    });
}

static void many_blocked_accepts_end_once(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener server(binding);
        std::vector<WS_CHANNEL*> channels;
        std::vector<HRESULT> results(thread_count, E_UNEXPECTED);
        std::atomic<int> ended{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < thread_count; ++i)
            channels.push_back(server.new_channel());
        for (int i = 0; i < thread_count; ++i)
            threads.emplace_back([&, i] {
                results[i] = WsAcceptChannel(server, channels[i], nullptr, nullptr);
                ++ended;
            });
        for (WS_CHANNEL* channel : channels)
            wait_until_accepting(channel);
        assert_int_equal(ended, 0);
        assert_int_equal(WsAbortListener(server, nullptr), S_OK);
        assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
        for (std::thread& thread : threads)
            thread.join();
        assert_int_equal(ended, thread_count);
        for (int i = 0; i < thread_count; ++i) {
            assert_int_equal(results[i], WS_E_OPERATION_ABORTED);
            assert_int_equal(tests::state_of(channels[i]), WS_CHANNEL_STATE_CREATED);
        }
        assert_faulted(server);
        open_again(server);
        assert_serves(server, binding);
        for (WS_CHANNEL* channel : channels)
            free_channel(channel);
    });
}

int main() {
    const CMUnitTest all[] = {
        cmocka_unit_test(an_abort_faults_what_is_being_opened),
        cmocka_unit_test(what_is_being_opened_can_be_closed_right_after_the_abort),
        cmocka_unit_test(what_is_being_opened_can_be_freed_right_after_the_abort),
        cmocka_unit_test(an_abort_faults_what_is_being_closed),
        cmocka_unit_test(what_is_being_closed_can_be_closed_right_after_the_abort),
        cmocka_unit_test(many_blocked_accepts_end_once),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
