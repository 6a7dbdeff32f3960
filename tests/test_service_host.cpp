// Service hosts: operations called over channels of all bindings, with proxies as clients.
#include "support/http.h"
#include "support/operations.h"
#include "support/session.h"

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace tests;

namespace {

constexpr WS_CHANNEL_BINDING bindings[] = {WS_HTTP_CHANNEL_BINDING, WS_TCP_CHANNEL_BINDING,
                                           WS_NAMEDPIPE_CHANNEL_BINDING};

using wide = std::basic_string<WCHAR>;

// What the operations do is the test's to say, one test at a time.
struct behaviour {
    std::mutex lock;
    std::condition_variable changed;
    std::vector<std::string> notes;
    int accepted = 0, closed = 0, running = 0, cancelled = -1, freed = 0;
    bool released = false;
    HRESULT add_result = S_OK;
    bool adds_later = false;

    template <class Predicate>
    void wait_for(Predicate&& is_so) {
        std::unique_lock held(lock);
        changed.wait(held, is_so);
    }
    template <class Change>
    void change(Change&& what) {
        const std::lock_guard held(lock);
        what();
        changed.notify_all();
    }
};
behaviour* now;

constexpr INT32 held_back = 1000; // `a` of an add that waits until it is released, or cancelled

void CALLBACK on_cancel(WS_SERVICE_CANCEL_REASON reason, void* state) {
    auto& b = *static_cast<behaviour*>(state);
    b.change([&] { b.cancelled = reason, b.released = true; });
}
void CALLBACK on_free(void* state) {
    auto& b = *static_cast<behaviour*>(state);
    b.change([&] { ++b.freed; });
}

HRESULT CALLBACK do_add(const WS_OPERATION_CONTEXT* context, INT32 a, INT32 b, INT32* sum,
                        const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    if (a == held_back) {
        WsRegisterOperationForCancel(context, on_cancel, on_free, now, nullptr);
        now->change([] { ++now->running; });
        now->wait_for([] { return now->released; });
    }
    *sum = a + b;
    if (now->add_result != S_OK) {
        const WS_STRING why = test::string(W("no such sum"));
        WsAddErrorString(error, &why);
        return now->add_result;
    }
    if (!now->adds_later) return S_OK;
    std::thread([later = *async] { later.callback(S_OK, WS_LONG_CALLBACK, later.callbackState); }).detach();
    return WS_S_ASYNC;
}

HRESULT CALLBACK do_join(const WS_OPERATION_CONTEXT* context, ULONG count, WCHAR** words, WCHAR** separator,
                         WCHAR** joined, ULONG* lengths_count, INT32** lengths, const WS_ASYNC_CONTEXT*,
                         WS_ERROR* error) {
    WS_HEAP* heap = nullptr;
    HRESULT hr = WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &heap, sizeof heap, error);
    if (hr != S_OK) return hr;
    wide all;
    void* memory = nullptr;
    hr = WsAlloc(heap, (count + 1) * sizeof(INT32), &memory, error);
    if (hr != S_OK) return hr;
    *lengths = static_cast<INT32*>(memory);
    for (ULONG i = 0; i < count; ++i) {
        if (i > 0) all += *separator;
        all += words[i];
        (*lengths)[i] = static_cast<INT32>(wide(words[i]).size());
    }
    *lengths_count = count;
    hr = WsAlloc(heap, (all.size() + 1) * sizeof(WCHAR), &memory, error);
    if (hr != S_OK) return hr;
    *joined = static_cast<WCHAR*>(memory);
    std::copy_n(all.c_str(), all.size() + 1, *joined);
    if (count > 0) *separator = words[0];
    return S_OK;
}

HRESULT CALLBACK do_note(const WS_OPERATION_CONTEXT*, WCHAR* text, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    now->change([&] { now->notes.push_back(test::narrow(text)); });
    return S_OK;
}

HRESULT CALLBACK do_ping(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    void* state = nullptr;
    const HRESULT hr = WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE, &state,
                                                     sizeof state, error);
    return hr == S_OK && state == now ? S_OK : E_UNEXPECTED;
}

struct functions {
    decltype(&do_add) add;
    decltype(&do_join) join;
    decltype(&do_note) note;
    decltype(&do_ping) ping;
};
const functions all_functions{do_add, do_join, do_note, do_ping};

HRESULT CALLBACK on_accept(const WS_OPERATION_CONTEXT*, void** state, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *state = now;
    now->change([] { ++now->accepted; });
    return S_OK;
}
HRESULT CALLBACK on_close(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT*) {
    void* state = nullptr;
    WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE, &state, sizeof state,
                                  nullptr);
    now->change([&] { now->closed += state == now; });
    return S_OK;
}

// A host with one endpoint, and a proxy for it.
class hosted {
  public:
    explicit hosted(WS_CHANNEL_BINDING binding, ULONG concurrency = 1, ULONG close_timeout = 5000)
        : url_(unused_url(binding)), concurrency_(concurrency), close_timeout_(close_timeout) {
        now = &what;
        contract_.contractDescription = &contract;
        contract_.methodTable = &all_functions;
        endpoint_.address.url = view(url_);
        endpoint_.channelBinding = binding;
        endpoint_.channelType = type_of(binding, true);
        endpoint_.contract = &contract_;
        endpoint_.properties = properties_;
        endpoint_.propertyCount = 3;
        const WS_SERVICE_ENDPOINT* all[] = {&endpoint_};
        const WS_SERVICE_PROPERTY of_host[] = {
            {WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, &close_timeout_, sizeof close_timeout_}};
        assert_hr(S_OK, WsCreateServiceHost(all, 1, of_host, 1, &host, nullptr));
        assert_hr(S_OK, WsOpenServiceHost(host, nullptr, nullptr));
        assert_hr(S_OK, WsCreateServiceProxy(type_of(binding, false), binding, nullptr, nullptr, 0, nullptr, 0, &proxy,
                                             nullptr));
        WS_ENDPOINT_ADDRESS address{};
        address.url = view(url_);
        assert_hr(S_OK, WsOpenServiceProxy(proxy, &address, nullptr, nullptr));
    }
    ~hosted() {
        what.change([this] { what.released = true; });
        WsAbortServiceProxy(proxy, nullptr);
        WsCloseServiceProxy(proxy, nullptr, nullptr);
        WsFreeServiceProxy(proxy);
        WsAbortServiceHost(host, nullptr);
        WsCloseServiceHost(host, nullptr, nullptr);
        WsFreeServiceHost(host);
    }
    WS_SERVICE_HOST_STATE state() {
        WS_SERVICE_HOST_STATE state{};
        assert_hr(S_OK, WsGetServiceHostProperty(host, WS_SERVICE_PROPERTY_HOST_STATE, &state, sizeof state, nullptr));
        return state;
    }
    call_arguments call(WS_ERROR* error = nullptr) {
        call_arguments with{proxy, heap.get()};
        with.error = error;
        return with;
    }
    unsigned port() const {
        const std::string url = test::narrow(url_.c_str());
        return static_cast<unsigned>(std::atoi(url.c_str() + url.rfind(':') + 1));
    }

    behaviour what;
    WS_SERVICE_HOST* host = nullptr;
    WS_SERVICE_PROXY* proxy = nullptr;
    test::heap_ptr heap = test::make_heap();

  private:
    const wide url_;
    ULONG concurrency_, close_timeout_;
    WS_SERVICE_CONTRACT contract_{};
    WS_SERVICE_PROPERTY_ACCEPT_CALLBACK accept_{on_accept};
    WS_SERVICE_PROPERTY_CLOSE_CALLBACK close_{on_close};
    WS_SERVICE_ENDPOINT_PROPERTY properties_[3] = {
        {WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK, &accept_, sizeof accept_},
        {WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK, &close_, sizeof close_},
        {WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, &concurrency_, sizeof concurrency_}};
    WS_SERVICE_ENDPOINT endpoint_{};
};

} // namespace

static void operations_are_called(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_OPEN);
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
        assert_hr(S_OK, WsCloseServiceProxy(both.proxy, nullptr, nullptr));
        const int channels = binding == WS_HTTP_CHANNEL_BINDING ? 6 : 1;
        both.what.wait_for([&] { return both.what.closed == channels; });
        assert_int_equal(both.what.accepted, channels);
        assert_hr(S_OK, WsCloseServiceHost(both.host, nullptr, nullptr));
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_CLOSED);
    }
}

static void operations_may_end_later(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        both.what.adds_later = true;
        for (INT32 i = 0; i < 10; ++i) {
            INT32 sum = 0;
            assert_hr(S_OK, add(both.call(), i, 1, &sum));
            assert_int_equal(sum, i + 1);
        }
    }
}

static void a_failure_becomes_a_fault(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        const test::error_ptr error = test::make_error();
        both.what.add_result = E_FAIL;
        INT32 sum = 5;
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, add(both.call(error.get()), 1, 1, &sum));
        assert_int_equal(sum, 5);
        both.what.add_result = S_OK;
        assert_hr(S_OK, add(both.call(), 1, 1, &sum));
        assert_int_equal(sum, 2);
    }
}

static void an_unknown_action_is_refused(void**) {
    for (const auto binding : bindings) {
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
    http_client quick(both.port()), slow(both.port());
    for (int round = 0; round < 3; ++round) {
        for (INT32 i = 0; i < 150; ++i)
            assert_non_null(
                std::strstr(quick.ask(add_by_hand(i, 1)).body.c_str(), (">" + std::to_string(i + 1) + "</").c_str()));
        slow.send(add_by_hand(held_back, 1));
        both.what.wait_for([&] { return both.what.running == round + 1; });
        for (INT32 i = 0; i < 3; ++i)
            assert_int_equal(quick.ask(add_by_hand(i, 1)).status, 200);
        both.what.change([&] { both.what.released = true; });
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
            hr = add({both.proxy, heap.get()}, held_back, 1, &sum);
        });
        both.what.wait_for([&] { return both.what.running == 1; });
        INT32 quick = 0;
        assert_hr(S_OK, add(both.call(), 1, 2, &quick));
        assert_int_equal(quick, 3);
        both.what.change([&] { both.what.released = true; });
        slow.join();
        assert_hr(S_OK, hr);
        assert_int_equal(sum, held_back + 1);
        assert_int_equal(both.what.freed, 1);
        assert_int_equal(both.what.cancelled, -1);
    }
}

static void an_abort_cancels_operations(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        INT32 sum = -1;
        HRESULT hr = S_OK;
        std::thread slow([&] { hr = add(both.call(), held_back, 1, &sum); });
        both.what.wait_for([&] { return both.what.running == 1; });
        assert_hr(S_OK, WsAbortServiceHost(both.host, nullptr));
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_FAULTED);
        slow.join();
        assert_true(FAILED(hr));
        assert_int_equal(sum, -1);
        assert_hr(S_OK, WsCloseServiceHost(both.host, nullptr, nullptr));
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_CLOSED);
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
        both.what.wait_for([&] { return both.what.running == 1; });
        WsAbortServiceProxy(both.proxy, nullptr);
        slow.join();
        both.what.wait_for([&] { return both.what.closed == 1; });
        assert_int_equal(both.what.cancelled, WS_SERVICE_CHANNEL_FAULTED);
        assert_int_equal(both.what.freed, 1);
    }
}

static void a_close_waits_for_calls(void**) {
    for (const auto binding : bindings) {
        hosted both(binding, 1, INFINITE);
        INT32 sum = 0;
        HRESULT hr = E_FAIL;
        std::thread slow([&] {
            hr = add(both.call(), held_back, 1, &sum);
            WsCloseServiceProxy(both.proxy, nullptr, nullptr);
        });
        both.what.wait_for([&] { return both.what.running == 1; });
        completion closed;
        const HRESULT begun = WsCloseServiceHost(both.host, closed.context(), nullptr);
        assert_hr(WS_S_ASYNC, begun);
        both.what.change([&] { both.what.released = true; });
        slow.join();
        assert_hr(S_OK, hr);
        assert_int_equal(sum, held_back + 1);
        assert_hr(S_OK, closed.wait());
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_CLOSED);
        assert_int_equal(both.what.cancelled, -1);
    }
}

static void a_close_gives_up_in_time(void**) {
    for (const auto binding : bindings) {
        hosted both(binding, 1, 100);
        std::thread slow([&] {
            INT32 sum = 0;
            (void)add(both.call(), held_back, 1, &sum);
        });
        both.what.wait_for([&] { return both.what.running == 1; });
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_OPERATION_TIMED_OUT, WsCloseServiceHost(both.host, nullptr, error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "CLOSE_TIMEOUT"));
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_CLOSED);
        slow.join();
        assert_int_equal(both.what.cancelled, WS_SERVICE_HOST_ABORT);
    }
}

static void a_host_can_be_opened_again(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        INT32 sum = 0;
        assert_hr(S_OK, add(both.call(), 1, 1, &sum));
        assert_hr(S_OK, WsCloseServiceProxy(both.proxy, nullptr, nullptr));
        assert_hr(S_OK, WsCloseServiceHost(both.host, nullptr, nullptr));
        assert_hr(S_OK, WsResetServiceHost(both.host, nullptr));
        assert_int_equal(both.state(), WS_SERVICE_HOST_STATE_CREATED);
        assert_hr(S_OK, WsOpenServiceHost(both.host, nullptr, nullptr));
        assert_hr(S_OK, WsResetServiceProxy(both.proxy, nullptr));
    }
}

static void many_clients_at_once(void**) {
    for (const auto binding : bindings) {
        hosted both(binding);
        std::vector<std::thread> threads;
        std::atomic<int> wrong{0};
        for (INT32 t = 0; t < 8; ++t)
            threads.emplace_back([&, t] {
                const test::heap_ptr heap = test::make_heap();
                for (INT32 i = 0; i < 50; ++i) {
                    INT32 sum = 0;
                    if (add({both.proxy, heap.get()}, t, i, &sum) != S_OK || sum != t + i) ++wrong;
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
        cmocka_unit_test(operations_may_end_later),
        cmocka_unit_test(a_failure_becomes_a_fault),
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
