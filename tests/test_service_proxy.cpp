// Service proxies: calls over channels of all bindings, to a service made of channels by hand.
#include "support/service.h"

using namespace tests;

namespace {

using wide = std::basic_string<WCHAR>;

} // namespace

static void values_go_both_ways(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        proxy caller(binding);
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
        assert_hr(S_OK, caller.open(served.url()));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
        const test::heap_ptr heap = test::make_heap();
        const call_arguments call{caller, heap.get()};
        for (INT32 i = 0; i < 3; ++i) {
            INT32 sum = 0;
            assert_hr(S_OK, add(call, i, 40, &sum));
            assert_int_equal(sum, i + 40);
        }
        wide first = W("ab"), second = W("c"), dash = W("-");
        WCHAR* words[] = {first.data(), second.data()};
        WCHAR *separator = dash.data(), *joined = nullptr;
        ULONG count = 7;
        INT32* lengths = nullptr;
        assert_hr(S_OK, join(call, 2, words, &separator, &joined, &count, &lengths));
        assert_true(wide(joined) == W("ab-c"));
        assert_true(wide(separator) == W("ab")); // replaced by what the heap has
        assert_int_equal(count, 2);
        assert_int_equal(lengths[0], 2);
        assert_int_equal(lengths[1], 1);
        assert_hr(S_OK, ping(call));
        assert_hr(S_OK, note(call, W("remember")));
        assert_hr(S_OK, ping(call)); // behind it, over a session
        assert_hr(S_OK, caller.close());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
        assert_string_equal(served.notes().front().c_str(), "remember");
        assert_hr(S_OK, WsResetServiceProxy(caller, nullptr));
        assert_hr(S_OK, caller.open(served.url()));
        INT32 sum = 0;
        assert_hr(S_OK, add(call, 1, 2, &sum));
        assert_int_equal(sum, 3);
    }
}

static void a_fault_leaves_the_proxy_as_it_was(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        const test::heap_ptr heap = test::make_heap();
        const test::error_ptr error = test::make_error();
        call_arguments call{caller, heap.get()};
        call.error = error.get();
        INT32 sum = 5;
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, add(call, service::fault, 1, &sum));
        assert_int_equal(sum, 5);
        assert_non_null(strstr(strings_of(error.get()).c_str(), "no such sum"));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
        assert_hr(S_OK, add(call, 1, 1, &sum));
        assert_int_equal(sum, 2);
    }
}

// Its reply comes later, and nobody waits for it any more.
static void a_call_can_be_given_up(void**) {
    for (const auto binding : service_bindings)
        for (const bool by_time : {false, true}) {
            service served(binding, 2);
            ULONG timeout = 200;
            std::vector<WS_PROXY_PROPERTY> properties;
            if (by_time) properties = {{WS_PROXY_PROPERTY_CALL_TIMEOUT, &timeout, sizeof timeout}};
            proxy caller(binding, properties);
            assert_hr(S_OK, caller.open(served.url()));
            const test::heap_ptr heap = test::make_heap(), other_heap = test::make_heap();
            const test::error_ptr error = test::make_error();
            ULONG id = 7;
            HRESULT hr = S_OK;
            INT32 never = -1;
            std::thread given_up([&] {
                call_arguments call{caller, other_heap.get(), {{WS_CALL_PROPERTY_CALL_ID, &id, sizeof id}}};
                call.error = error.get();
                hr = add(call, service::hold, 1, &never);
            });
            served.wait_until_held();
            if (!by_time) assert_hr(S_OK, WsAbandonCall(caller, 7, nullptr));
            given_up.join();
            assert_hr(by_time ? WS_E_OPERATION_TIMED_OUT : WS_E_OPERATION_ABANDONED, hr);
            assert_int_not_equal(test::string_count(error.get()), 0);
            assert_int_equal(never, -1);
            served.release();
            INT32 sum = 0;
            assert_hr(S_OK, add({caller, heap.get()}, 2, 3, &sum));
            assert_int_equal(sum, 5);
            assert_int_equal(never, -1);
            assert_hr(S_OK, caller.close());
        }
}

static void calls_in_the_background(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        const test::heap_ptr heap = test::make_heap();
        for (INT32 i = 0; i < 20; ++i) {
            completion done;
            call_arguments call{caller, heap.get()};
            call.async = done.context();
            INT32 sum = 0;
            assert_hr(S_OK, result_of(add(call, i, 1, &sum), done));
            assert_int_equal(sum, i + 1);
        }
        assert_hr(S_OK, caller.close());
    }
}

static void many_threads_share_a_proxy(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, binding == WS_HTTP_CHANNEL_BINDING ? 4 : 1);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        std::vector<std::thread> threads;
        std::atomic<int> wrong{0};
        for (INT32 t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                const test::heap_ptr heap = test::make_heap();
                for (INT32 i = 0; i < 50; ++i) {
                    INT32 sum = 0;
                    if (add({caller, heap.get()}, t * 100, i, &sum) != S_OK || sum != t * 100 + i) ++wrong;
                    WsResetHeap(heap.get(), nullptr);
                }
            });
        for (std::thread& t : threads)
            t.join();
        assert_int_equal(wrong, 0);
        assert_hr(S_OK, caller.close());
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(values_go_both_ways),        cmocka_unit_test(a_fault_leaves_the_proxy_as_it_was),
        cmocka_unit_test(a_call_can_be_given_up),     cmocka_unit_test(calls_in_the_background),
        cmocka_unit_test(many_threads_share_a_proxy),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
