// Service hosts: operations called over channels of all bindings, with proxies as clients.
#include "support/host.h"
#include "support/http.h"

#include <optional>

using namespace tests;

namespace {

using wide = std::basic_string<WCHAR>;
constexpr INT32 held_back = behaviour::held_back;

// A host with one endpoint, and a client. Each channel has the behaviour as its state.
class hosted {
  public:
    explicit hosted(WS_CHANNEL_BINDING binding, ULONG concurrency = 1, ULONG close_timeout = 5000) : at(binding) {
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, concurrency);
        what.on_accept = [this](auto, void** state, auto...) -> HRESULT { return *state = &what, S_OK; };
        what.on_close = [this](auto context, auto) -> HRESULT { return state_of_channel(context), S_OK; };
        what.on_ping = [this](auto context, auto...) -> HRESULT {
            return state_of_channel(context) == &what ? S_OK : E_UNEXPECTED;
        };
        served.set(WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, close_timeout);
        assert_hr(S_OK, served.create({&at}));
        assert_hr(S_OK, served.open());
        client.emplace(at);
    }
    call_arguments call(WS_ERROR* error = nullptr) { return {client->caller, client->heap.get(), {}, nullptr, error}; }

    std::atomic<int> strange_channels{0};
    host_endpoint at;
    host served;
    behaviour& what = served.what;
    std::optional<host_client> client;

  private:
    void* state_of_channel(const WS_OPERATION_CONTEXT* context) {
        void* state = nullptr;
        WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE, &state, sizeof state,
                                      nullptr);
        if (state != &what) ++strange_channels;
        return state;
    }
};

} // namespace

static void operations_are_called(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding);
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_OPEN);
        for (INT32 i = 0; i < 3; ++i) {
            INT32 sum = 0;
            assert_hr(S_OK, add(both.call(), i, 40, &sum));
            assert_int_equal(sum, i + 40);
        }
        wide first = W("ab"), second = W("c"), dash = W("-");
        WCHAR* words[] = {first.data(), second.data()};
        WCHAR *separator = dash.data(), *joined = nullptr;
        ULONG count = 0;
        INT32* lengths = nullptr;
        assert_hr(S_OK, join(both.call(), 2, words, &separator, &joined, &count, &lengths));
        assert_true(wide(joined) == W("ab-c"));
        assert_true(wide(separator) == W("ab"));
        assert_int_equal(count, 2);
        assert_int_equal(lengths[0], 2);
        assert_int_equal(lengths[1], 1);
        assert_hr(S_OK, note(both.call(), W("remember")));
        assert_hr(S_OK, ping(both.call()));
        both.what.wait_for([&] { return !both.what.notes.empty(); });
        assert_string_equal(both.what.notes.front().c_str(), "remember");
        assert_hr(S_OK, both.client->caller.close());
        const int channels = binding == WS_HTTP_CHANNEL_BINDING ? 6 : 1;
        both.what.wait_for([&] { return both.what.closed == channels; });
        assert_int_equal(both.what.accepted, channels);
        assert_int_equal(both.strange_channels, 0);
        assert_hr(S_OK, both.served.close());
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_CLOSED);
    }
}

static void an_unknown_action_is_refused(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding);
        WS_OPERATION_DESCRIPTION other = ping_operation;
        WS_XML_STRING action = test::xml("urn:test:other");
        WS_MESSAGE_DESCRIPTION message{&action, ping_operation.inputMessageDescription->bodyElementDescription};
        other.inputMessageDescription = &message;
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, both.call(error.get())(other, {}));
        assert_hr(S_OK, ping(both.call()));
    }
}

static std::string add_by_hand(INT32 a, INT32 b) {
    return post("<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope' "
                "xmlns:a='http://www.w3.org/2005/08/addressing'><s:Header><a:Action>urn:test:add</a:Action>"
                "<a:MessageID>urn:uuid:9c6b8f5e-3f4e-4d5a-8b7e-0123456789ab</a:MessageID></s:Header>"
                "<s:Body><Add xmlns='urn:test'><a>" +
                    std::to_string(a) + "</a><b>" + std::to_string(b) + "</b></Add></s:Body></s:Envelope>",
                "Content-Type: application/soap+xml; charset=utf-8\r\n");
}

// The clients are no proxies: none of their threads drives the loop while it waits. After many operations that were
// quick the next is expected to be.
static void an_operation_that_blocks_holds_up_no_other(void**) {
    hosted both(WS_HTTP_CHANNEL_BINDING);
    const std::string url = test::narrow(both.at.url());
    const auto port = static_cast<unsigned>(std::atoi(url.c_str() + url.rfind(':') + 1));
    http_client quick(port), slow(port);
    for (int round = 0; round < 3; ++round) {
        for (INT32 i = 0; i < 150; ++i)
            assert_non_null(
                std::strstr(quick.ask(add_by_hand(i, 1)).body.c_str(), (">" + std::to_string(i + 1) + "</").c_str()));
        slow.send(add_by_hand(held_back, 1));
        both.what.wait_until_held();
        for (INT32 i = 0; i < 3; ++i)
            assert_int_equal(quick.ask(add_by_hand(i, 1)).status, 200);
        both.what.release();
        assert_non_null(std::strstr(slow.receive().body.c_str(), ">1001</"));
        both.what.change([&] { both.what.released = false; });
    }
}

// A session with more than one call at a time goes on while one is held back.
static void calls_of_one_session_at_once(void**) {
    for (const auto binding : session_bindings) {
        hosted both(binding, 10);
        INT32 sum = 0;
        HRESULT hr = E_FAIL;
        std::thread slow([&] {
            const test::heap_ptr heap = test::make_heap();
            hr = add({both.client->caller, heap.get()}, held_back, 1, &sum);
        });
        both.what.wait_until_held();
        INT32 quick = 0;
        assert_hr(S_OK, add(both.call(), 1, 2, &quick));
        assert_int_equal(quick, 3);
        both.what.release();
        slow.join();
        assert_hr(S_OK, hr);
        assert_int_equal(sum, held_back + 1);
        assert_int_equal(both.what.freed, 1);
        assert_int_equal(both.what.cancelled, -1);
    }
}

static void an_abort_cancels_operations(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding);
        INT32 sum = -1;
        HRESULT hr = S_OK;
        std::thread slow([&] { hr = add(both.call(), held_back, 1, &sum); });
        both.what.wait_until_held();
        assert_hr(S_OK, both.served.abort());
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_FAULTED);
        slow.join();
        assert_true(FAILED(hr));
        assert_int_equal(sum, -1);
        assert_hr(S_OK, both.served.close());
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_CLOSED);
        assert_int_equal(both.what.cancelled, WS_SERVICE_HOST_ABORT);
        assert_int_equal(both.what.freed, 1);
        assert_int_equal(both.what.closed, 1);
    }
}

// The client is gone: an operation that waits hears of it, if the host still receives.
static void a_lost_session_cancels_operations(void**) {
    for (const auto binding : session_bindings) {
        hosted both(binding, 10);
        std::thread slow([&] {
            INT32 sum = 0;
            (void)add(both.call(), held_back, 1, &sum);
        });
        both.what.wait_until_held();
        both.client->caller.abort();
        slow.join();
        both.what.wait_for([&] { return both.what.closed == 1; });
        assert_int_equal(both.what.cancelled, WS_SERVICE_CHANNEL_FAULTED);
        assert_int_equal(both.what.freed, 1);
    }
}

static void a_close_waits_for_calls(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding, 1, INFINITE);
        INT32 sum = 0;
        HRESULT hr = E_FAIL;
        std::thread slow([&] {
            hr = add(both.call(), held_back, 1, &sum);
            both.client->caller.close();
        });
        both.what.wait_until_held();
        completion closed;
        const HRESULT begun = both.served.close(nullptr, closed.context());
        assert_hr(WS_S_ASYNC, begun);
        both.what.release();
        slow.join();
        assert_hr(S_OK, hr);
        assert_int_equal(sum, held_back + 1);
        assert_hr(S_OK, closed.wait());
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_CLOSED);
        assert_int_equal(both.what.cancelled, -1);
    }
}

static void a_close_gives_up_in_time(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding, 1, 100);
        std::thread slow([&] {
            INT32 sum = 0;
            (void)add(both.call(), held_back, 1, &sum);
        });
        both.what.wait_until_held();
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_OPERATION_TIMED_OUT, both.served.close(error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "CLOSE_TIMEOUT"));
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_CLOSED);
        slow.join();
        assert_int_equal(both.what.cancelled, WS_SERVICE_HOST_ABORT);
    }
}

static void a_host_can_be_opened_again(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding);
        INT32 sum = 0;
        assert_hr(S_OK, add(both.call(), 1, 1, &sum));
        assert_hr(S_OK, both.client->caller.close());
        assert_hr(S_OK, both.served.close());
        assert_hr(S_OK, both.served.reset());
        assert_int_equal(both.served.state(), WS_SERVICE_HOST_STATE_CREATED);
        assert_hr(S_OK, both.served.open());
        assert_hr(S_OK, both.client->caller.reset());
    }
}

static void many_clients_at_once(void**) {
    for (const auto binding : service_bindings) {
        hosted both(binding);
        std::vector<std::thread> threads;
        std::atomic<int> wrong{0};
        for (INT32 t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                const test::heap_ptr heap = test::make_heap();
                for (INT32 i = 0; i < 50; ++i) {
                    INT32 sum = 0;
                    if (add({both.client->caller, heap.get()}, t, i, &sum) != S_OK || sum != t + i) ++wrong;
                    WsResetHeap(heap.get(), nullptr);
                }
            });
        for (std::thread& t : threads)
            t.join();
        assert_int_equal(wrong, 0);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(operations_are_called),
        cmocka_unit_test(an_unknown_action_is_refused),
        cmocka_unit_test(an_operation_that_blocks_holds_up_no_other),
        cmocka_unit_test(calls_of_one_session_at_once),
        cmocka_unit_test(an_abort_cancels_operations),
        cmocka_unit_test(a_lost_session_cancels_operations),
        cmocka_unit_test(a_close_waits_for_calls),
        cmocka_unit_test(a_close_gives_up_in_time),
        cmocka_unit_test(a_host_can_be_opened_again),
        cmocka_unit_test(many_clients_at_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
