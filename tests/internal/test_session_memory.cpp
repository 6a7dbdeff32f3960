// Opening listeners and channels while memory runs out: E_OUTOFMEMORY with a text, and another try succeeds.
#include "support/failing_allocator.h"
#include "support/session.h"
#include "support/test.h"

using namespace tests;

namespace {

// What `call` gives with the first allocation failing, then the second, …, until none does.
template <class Call>
void fail_each(Call&& call) {
    for (long number = 1;; ++number) {
        WS_ERROR* error;
        assert_int_equal(WsCreateError(nullptr, 0, &error), S_OK);
        if (!call(number, error)) number = -1;
        WsFreeError(error);
        if (number == -1) return;
    }
}

} // namespace

static void a_listener_that_found_no_memory_opens_later(void**) {
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        fail_each([&](long number, WS_ERROR* error) {
            listener server(binding, false);
            const WS_STRING url = server.url();
            test::allocations::fail_at(number);
            const HRESULT hr = WsOpenListener(server, &url, nullptr, error);
            const bool failed = test::allocations::stop_failing();
            if (hr != S_OK) {
                assert_int_equal(hr, E_OUTOFMEMORY);
                assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
                assert_int_not_equal(strings_of(error).size(), 0);
                assert_int_equal(WsOpenListener(server, &url, nullptr, nullptr), S_OK);
            }
            return failed;
        });
    }
}

static void a_channel_that_found_no_memory_can_be_used_again(void**) {
    for (const WS_CHANNEL_BINDING binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        const auto text = unused_url(binding); // nobody listens there
        const WS_STRING url = view(text);
        fail_each([&](long number, WS_ERROR* error) {
            client channel(binding);
            test::allocations::fail_at(number);
            const HRESULT hr = channel.open(url, error);
            const bool failed = test::allocations::stop_failing();
            assert_true(hr == E_OUTOFMEMORY || hr == WS_E_ENDPOINT_NOT_FOUND);
            assert_true(strings_of(error).size() != 0 || failed);
            const WS_CHANNEL_STATE state = state_of(channel);
            assert_true(state == WS_CHANNEL_STATE_FAULTED || (state == WS_CHANNEL_STATE_CREATED && failed));
            assert_int_equal(WsCloseChannel(channel, nullptr, nullptr), S_OK);
            assert_int_equal(WsResetChannel(channel, nullptr), S_OK);
            assert_int_equal(channel.open(url), WS_E_ENDPOINT_NOT_FOUND);
            return failed;
        });
    }
}

// Whichever allocation fails: the session is intact, and what was received is received again.
static void messages_that_found_no_memory_leave_the_channel_free(void**) {
    fail_each([&](long number, WS_ERROR* error) {
        session both(WS_TCP_CHANNEL_BINDING);
        assert_passes(both.client, both.server);
        outgoing out(both.client, "one");
        incoming in(both.server);
        test::allocations::fail_at(number);
        HRESULT hr = out.send(nullptr, error);
        bool failed = test::allocations::stop_failing();
        if (hr != S_OK) {
            assert_int_equal(hr, E_OUTOFMEMORY);
            assert_int_not_equal(strings_of(error).size(), 0);
            assert_int_equal(send_text(both.client, "one"), S_OK);
        }
        WsResetError(error);
        test::allocations::fail_at(number);
        hr = in.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error);
        failed = test::allocations::stop_failing() || failed;
        if (hr != S_OK) {
            assert_int_equal(hr, E_OUTOFMEMORY);
            assert_int_not_equal(strings_of(error).size(), 0);
        } else {
            assert_string_equal(in.text().c_str(), "one");
        }
        assert_int_equal(send_text(both.client, "two"), S_OK);
        std::string text;
        assert_int_equal(receive_text(both.server, &text), S_OK);
        assert_string_equal(text.c_str(), hr == S_OK ? "two" : "one");
        if (hr == S_OK) return failed;
        assert_int_equal(receive_text(both.server, &text), S_OK);
        assert_string_equal(text.c_str(), "two");
        return failed;
    });
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_listener_that_found_no_memory_opens_later),
        cmocka_unit_test(messages_that_found_no_memory_leave_the_channel_free),
        cmocka_unit_test(a_channel_that_found_no_memory_can_be_used_again),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
