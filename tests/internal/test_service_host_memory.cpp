// Service hosts while memory runs out: E_OUTOFMEMORY or a client's failure, the host usable afterwards, nothing lost
// (the leak checker of the asan tree looks when the program ends).
#include "support/failing_allocator.h"
#include "support/host.h"

using namespace tests;
using test::allocations::assert_memory;
using test::allocations::fail_each;
using test::allocations::fail_each_once;

namespace {

// The threads of the pool, where hosts work, know nothing of a test. So callbacks have the allocations of the thread
// that they run on looked at, from then on: the one is to fail that the countdown ends with.
std::atomic<long> countdown{0};
bool is_to_fail() {
    return countdown > 0 && --countdown == 0;
}
void look_at_this_thread() {
    test::allocations::fail_when(is_to_fail);
}
void look_at_its_threads(host& served) {
    served.what.on_accept = [](auto...) -> HRESULT { return look_at_this_thread(), S_OK; };
    served.what.on_close = [](auto...) -> HRESULT { return look_at_this_thread(), S_OK; };
    served.what.on_add = [](auto, INT32 a, INT32 b, INT32* sum, auto...) -> HRESULT {
        look_at_this_thread();
        *sum = a + b;
        return S_OK;
    };
}

HRESULT call_once(host_endpoint& at, INT32* sum) {
    proxy caller(at.binding());
    const test::heap_ptr heap = test::make_heap();
    HRESULT hr = caller.open(at.url());
    if (hr == S_OK) hr = add({caller, heap.get()}, 40, 2, sum);
    if (hr == S_OK) hr = note({caller, heap.get()}, W("text"));
    caller.close();
    return hr;
}

// Calls over and over, until no allocation fails any more.
template <class Call>
void fail_each_of_the_pool(host_endpoint& at, Call&& call) {
    for (int i = 0; i < 20; ++i) // so that its threads are looked at
        assert_serves(at);
    bool failed = true;
    for (long number = 1; failed; ++number) {
        countdown = number;
        call();
        failed = countdown.exchange(0) <= 0;
        assert_serves(at);
    }
}

} // namespace

static void creating(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        ULONG headers = 5;
        WS_MESSAGE_PROPERTY one{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &headers, sizeof headers};
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MESSAGE_PROPERTIES, WS_MESSAGE_PROPERTIES{&one, 1});
        at.set_channel(WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 70000);
        host_endpoint other(WS_HTTP_CHANNEL_BINDING);
        const WS_SERVICE_ENDPOINT* all[] = {at.get(), other.get()};
        ULONG timeout = 5;
        const WS_SERVICE_PROPERTY property{WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, &timeout, sizeof timeout};
        const auto create = [&] {
            WS_SERVICE_HOST* made = nullptr;
            const HRESULT hr = WsCreateServiceHost(all, 2, &property, 1, &made, nullptr);
            assert_true((hr == S_OK) == (made != nullptr));
            WsFreeServiceHost(made);
            return hr;
        };
        assert_hr(S_OK, create()); // what all of a process's have in common is made once
        assert_hr(S_OK, fail_each_once(create));
    }
}

static void opening(void**) {
    for (const auto binding : service_bindings)
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                host_endpoint at(binding), second(WS_TCP_CHANNEL_BINDING);
                host served;
                assert_hr(S_OK, served.create({&at, &second}));
                completion done;
                HRESULT hr = without_memory([&] { return served.open(nullptr, async ? done.context() : nullptr); });
                hr = result_of(hr, done);
                assert_memory(hr);
                assert_int_equal(served.state(),
                                 hr == S_OK ? WS_SERVICE_HOST_STATE_OPEN : WS_SERVICE_HOST_STATE_CREATED);
                if (hr != S_OK) assert_hr(S_OK, served.open());
                assert_serves(at);
                assert_serves(second);
                assert_hr(S_OK, served.close());
            });
}

static void closing(void**) {
    for (const auto binding : service_bindings)
        for (const bool faulted : {false, true})
            for (const bool async : {false, true})
                fail_each([&](auto&& without_memory) {
                    host_endpoint at(binding), second(WS_TCP_CHANNEL_BINDING);
                    host served;
                    assert_hr(S_OK, served.create({&at, &second}));
                    assert_hr(S_OK, served.open());
                    assert_serves(at);
                    if (faulted) assert_hr(S_OK, served.abort());
                    const WS_SERVICE_HOST_STATE before = served.state();
                    completion done;
                    HRESULT hr =
                        without_memory([&] { return served.close(nullptr, async ? done.context() : nullptr); });
                    hr = result_of(hr, done);
                    assert_memory(hr);
                    // Either it did not begin, or it is done.
                    if (served.state() == before)
                        assert_hr(E_OUTOFMEMORY, hr);
                    else
                        assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CLOSED);
                    assert_hr(S_OK, served.close());
                    assert_hr(S_OK, served.reset());
                    assert_hr(S_OK, served.open());
                    assert_serves(at);
                    assert_serves(second);
                });
}

static void aborting(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served(at);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(at.url()));
        assert_serves(at);
        test::allocations::fail_at(1, true);
        const HRESULT hr = served.abort();
        assert_false(test::allocations::stop_failing());
        assert_hr(S_OK, hr);
        assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_FAULTED);
        assert_hr(S_OK, served.close());
    }
}

// A client may fail for it, and no other.
static void accepting_and_serving(void**) {
    for (const auto binding : service_bindings)
        for (const bool keeps : {true, false}) {
            host_endpoint at(binding);
            const ULONG kept = keeps ? 100 : 0;
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CALL_POOL_SIZE, kept);
            at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CHANNEL_POOL_SIZE, kept);
            host served;
            look_at_its_threads(served);
            assert_hr(S_OK, served.create({&at}));
            assert_hr(S_OK, served.open());
            fail_each_of_the_pool(at, [&] {
                INT32 sum = 0;
                const HRESULT hr = call_once(at, &sum);
                assert_int_equal(sum, hr == S_OK || sum != 0 ? 42 : 0);
            });
            assert_hr(S_OK, served.close());
            assert_int_equal(served.what.accepted, served.what.closed);
        }
}

static void several_calls_of_a_session(void**) {
    for (const auto binding : session_bindings) {
        host_endpoint at(binding);
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, ULONG{4});
        host served;
        look_at_its_threads(served);
        assert_hr(S_OK, served.create({&at}));
        assert_hr(S_OK, served.open());
        fail_each_of_the_pool(at, [&] {
            proxy caller(binding);
            if (caller.open(at.url()) != S_OK) return;
            const test::heap_ptr heap = test::make_heap();
            for (INT32 i = 0; i < 3; ++i) {
                INT32 sum = 0;
                if (add({caller, heap.get()}, i, 1, &sum) == S_OK) assert_int_equal(sum, i + 1);
            }
        });
        assert_hr(S_OK, served.close());
    }
}

// All that a host does in its life leaves nothing behind; nor do the calls of a long one.
static void a_whole_life(void**) {
    for (const auto binding : service_bindings) {
        const auto live = [&](int calls) {
            host_endpoint at(binding);
            host served(at);
            for (int i = 0; i < calls; ++i)
                assert_serves(at);
            assert_hr(S_OK, served.close());
        };
        // The debug library keeps the last thousand freed objects.
        for (int i = 0; i < 150; ++i)
            live(1);
        const long before = test::allocations::live();
        for (int i = 0; i < 100; ++i)
            live(1);
        live(200);
        assert_true(test::allocations::live() < before + 200);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating),
        cmocka_unit_test(opening),
        cmocka_unit_test(closing),
        cmocka_unit_test(aborting),
        cmocka_unit_test(accepting_and_serving),
        cmocka_unit_test(several_calls_of_a_session),
        cmocka_unit_test(a_whole_life),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
