// What a service's callbacks may do: fail, throw, end later or after an abort, refuse a sender, call other services.
#include "support/host.h"
#include "support/thrown.h"

using namespace tests;

namespace {

using context = const WS_OPERATION_CONTEXT*;
using async_context = const WS_ASYNC_CONTEXT*;

void add_string(WS_ERROR* error, test::wide_view text) {
    const WS_STRING why = test::string(text);
    WsAddErrorString(error, &why);
}

// Threads that are joined in the end: mingw's may never start when they are detached at once.
struct threads {
    std::mutex lock;
    std::vector<std::thread> all;
    ~threads() {
        for (std::thread& each : all)
            each.join();
    }
} ending;

void end_on_a_thread(async_context async, HRESULT hr) {
    const std::lock_guard held(ending.lock);
    ending.all.emplace_back([later = *async, hr] { later.callback(hr, WS_LONG_CALLBACK, later.callbackState); });
}

// Full disclosure shows the client what the error says.
host& disclosing(host& served) {
    return served.set(WS_SERVICE_PROPERTY_FAULT_DISCLOSURE, WS_FULL_FAULT_DISCLOSURE);
}

void open(host& served, host_endpoint& at) {
    assert_hr(S_OK, served.create({&at}));
    assert_hr(S_OK, served.open());
}

} // namespace

// --- operations

static void an_operation_that_fails(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_add = [](context, INT32 a, INT32 b, INT32* sum, async_context, WS_ERROR* error) -> HRESULT {
            *sum = a + b;
            if (a == 0) return S_OK;
            add_string(error, W("no such sum"));
            return a == 1 ? E_FAIL : WS_E_QUOTA_EXCEEDED;
        };
        open(disclosing(served), at);
        host_client one(at);
        for (const INT32 a : {1, 2, 0}) {
            INT32 sum = 7;
            assert_hr(a == 0 ? S_OK : WS_E_ENDPOINT_FAULT_RECEIVED, one.add(a, 5, &sum));
            assert_int_equal(sum, a == 0 ? 5 : 7);
            if (a != 0) assert_non_null(strstr(one.said().c_str(), "no such sum"));
        }
    }
}

// Without a word of its own, minimal disclosure has nothing of the service's words.
static void what_is_not_disclosed(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_add = [](context, INT32, INT32, INT32*, async_context, WS_ERROR* error) -> HRESULT {
            add_string(error, W("a secret"));
            return E_FAIL;
        };
        open(served, at);
        host_client one(at);
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(1, 1));
        assert_null(strstr(one.said().c_str(), "a secret"));
    }
}

static void an_operation_that_throws(void**) {
    if (!can_throw) skip();
    for (const auto binding : service_bindings)
        for (const thrown what : kinds) {
            host_endpoint at(binding);
            host served;
            bool throws = true;
            served.what.on_add = [&](context, INT32 a, INT32 b, INT32* sum, async_context, WS_ERROR*) -> HRESULT {
                if (throws) throw_one(what);
                *sum = a + b;
                return S_OK;
            };
            open(disclosing(served), at);
            host_client one(at);
            INT32 sum = 7;
            assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(1, 2, &sum));
            assert_int_equal(sum, 7);
            if (what == thrown::exception) assert_non_null(strstr(one.said().c_str(), "broken on purpose"));
            if (what != thrown::memory) assert_non_null(strstr(one.said().c_str(), "stubCallback"));
            throws = false;
            assert_hr(S_OK, one.add(1, 2, &sum)); // over the same session
            assert_int_equal(sum, 3);
        }
}

static void a_one_way_operation_that_fails(void**) {
    for (const auto binding : service_bindings)
        for (const bool throws : {false, true}) {
            if (throws && !can_throw) continue;
            host_endpoint at(binding);
            host served;
            served.what.on_note = [&](context, const std::string& text) -> HRESULT {
                if (text != "bad") return S_OK;
                if (throws) throw_one(thrown::exception);
                return E_FAIL;
            };
            open(served, at);
            host_client one(at);
            (void)note({one.caller, one.heap.get()}, W("bad"));
            assert_hr(S_OK, one.add(1, 1));
            assert_hr(S_OK, note({one.caller, one.heap.get()}, W("good")));
            served.what.wait_for([&] { return !served.what.notes.empty() && served.what.notes.back() == "good"; });
        }
}

static void a_function_that_is_missing(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        const void* none[4] = {};
        at.contract.methodTable = none;
        host served;
        open(disclosing(served), at);
        host_client one(at);
        for (int i = 0; i < 2; ++i) {
            assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(1, 1));
            assert_non_null(strstr(one.said().c_str(), "methodTable"));
        }
    }
}

// At once, from another thread before it has returned, from another thread later.
static void operations_that_end_elsewhere(void**) {
    enum { within, before, later, fails_later };
    for (const auto binding : service_bindings)
        for (const int how : {within, before, later, fails_later}) {
            host_endpoint at(binding);
            host served;
            served.what.on_add = [=](context, INT32 a, INT32 b, INT32* sum, async_context async,
                                     WS_ERROR* error) -> HRESULT {
                *sum = a + b;
                if (how == within) async->callback(S_OK, WS_SHORT_CALLBACK, async->callbackState);
                if (how == before)
                    std::thread([=] { async->callback(S_OK, WS_LONG_CALLBACK, async->callbackState); }).join();
                if (how == later) end_on_a_thread(async, S_OK);
                if (how == fails_later) {
                    add_string(error, W("too late"));
                    end_on_a_thread(async, E_FAIL);
                }
                return WS_S_ASYNC;
            };
            open(disclosing(served), at);
            host_client one(at);
            for (INT32 i = 0; i < 20; ++i) {
                INT32 sum = 0;
                if (how == fails_later) {
                    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, one.add(i, 1, &sum));
                    assert_non_null(strstr(one.said().c_str(), "too late"));
                    continue;
                }
                assert_hr(S_OK, one.add(i, 1, &sum));
                assert_int_equal(sum, i + 1);
            }
        }
}

// The host waits for it, whatever has become of the channel.
static void an_operation_that_ends_after_an_abort(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        WS_ASYNC_CONTEXT later{};
        served.what.on_add = [&](context, INT32 a, INT32 b, INT32* sum, async_context async, WS_ERROR*) -> HRESULT {
            *sum = a + b;
            served.what.change([&] { later = *async, ++served.what.running; });
            return WS_S_ASYNC;
        };
        open(served, at);
        std::thread calling([&] { assert_true(FAILED(host_client(at).add(1, 1))); });
        served.what.wait_until_held();
        assert_hr(S_OK, served.abort());
        calling.join();
        completion closed;
        assert_hr(WS_S_ASYNC, served.close(nullptr, closed.context()));
        assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CLOSING);
        later.callback(S_OK, WS_LONG_CALLBACK, later.callbackState);
        assert_hr(S_OK, closed.wait());
        assert_int_equal(served.what.closed, 1);
        served.what.on_add = nullptr;
        assert_hr(S_OK, served.reset());
        assert_hr(S_OK, served.open());
        assert_serves(at);
    }
}

static void the_end_of_a_session_by_its_operation(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_add = [](context, INT32 a, INT32 b, INT32* sum, async_context, WS_ERROR*) -> HRESULT {
            *sum = a + b;
            return WS_S_END;
        };
        open(served, at);
        host_client one(at);
        INT32 sum = 0;
        assert_hr(S_OK, one.add(1, 2, &sum));
        assert_int_equal(sum, 3);
        served.what.wait_for([&] { return served.what.closed == 1; });
        host_client another(at);
        assert_hr(S_OK, another.add(1, 2, &sum));
    }
}

// --- channels

static void an_accept_callback_that_fails(void**) {
    enum { fails, throws, fails_later };
    for (const auto binding : service_bindings)
        for (const int how : {fails, throws, fails_later}) {
            if (how == throws && !can_throw) continue;
            host_endpoint at(binding);
            host served;
            std::atomic<bool> refuses{true};
            served.what.on_accept = [&, how](context, void**, async_context async, WS_ERROR*) -> HRESULT {
                if (!refuses) return S_OK;
                if (how == throws) throw_one(thrown::exception);
                if (how == fails) return E_ACCESSDENIED;
                end_on_a_thread(async, E_ACCESSDENIED);
                return WS_S_ASYNC;
            };
            open(served, at);
            {
                host_client refused(at);
                assert_true(FAILED(refused.add(1, 1)));
            }
            served.what.wait_for([&] { return served.what.closed == 1; }); // so that its state can be freed
            refuses = false;
            assert_serves(at);
        }
}

static void an_accept_callback_that_ends_later(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        int mark = 0;
        served.what.on_accept = [&](context, void** state, async_context async, WS_ERROR*) -> HRESULT {
            *state = &mark;
            end_on_a_thread(async, S_OK);
            return WS_S_ASYNC;
        };
        served.what.on_ping = [&](context where, async_context, WS_ERROR*) -> HRESULT {
            void* state = nullptr;
            WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE, &state, sizeof state,
                                          nullptr);
            return state == &mark ? S_OK : E_FAIL;
        };
        open(served, at);
        host_client one(at);
        assert_hr(S_OK, one.ping());
    }
}

static void a_close_callback_that_fails(void**) {
    enum { fails, throws, fails_later };
    for (const auto binding : service_bindings)
        for (const int how : {fails, throws, fails_later}) {
            if (how == throws && !can_throw) continue;
            host_endpoint at(binding);
            host served;
            served.what.on_close = [=](context, async_context async) -> HRESULT {
                if (how == throws) throw_one(thrown::exception);
                if (how == fails) return E_FAIL;
                end_on_a_thread(async, E_FAIL);
                return WS_S_ASYNC;
            };
            open(served, at);
            for (int i = 0; i < 3; ++i)
                assert_serves(at);
            assert_hr(S_OK, served.close());
            assert_int_equal(served.what.closed, served.what.accepted);
        }
}

// --- authorization

static void an_authorization_that_refuses(void**) {
    enum { refuses, fails, throws, says_nothing };
    for (const auto binding : service_bindings)
        for (const int how : {refuses, fails, throws, says_nothing}) {
            if (how == throws && !can_throw) continue;
            host_endpoint at(binding);
            at.authorizes();
            host served;
            std::atomic<bool> allows{false};
            served.what.on_authorize = [&, how](context where, BOOL* authorized, WS_ERROR*) -> HRESULT {
                WS_MESSAGE* input = nullptr;
                if (WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE, &input,
                                                  sizeof input, nullptr) != S_OK ||
                    !input)
                    return S_OK;
                if (allows) return *authorized = TRUE, S_OK;
                if (how == throws) throw_one(thrown::number);
                if (how == fails) return *authorized = TRUE, E_FAIL;
                if (how == refuses) *authorized = FALSE;
                return S_OK;
            };
            bool was_called = false;
            served.what.on_ping = [&](context, async_context, WS_ERROR*) -> HRESULT { return was_called = true, S_OK; };
            open(served, at);
            {
                host_client refused(at);
                assert_true(FAILED(refused.ping()));
            }
            assert_false(was_called);
            served.what.wait_for([&] { return served.what.closed == 1; });
            allows = true;
            assert_serves(at);
        }
}

// --- a handler of all messages

static void a_handler_of_all_messages(void**) {
    enum { answers, fails, throws, ends };
    for (const auto binding : service_bindings)
        for (const int how : {answers, fails, throws, ends}) {
            if (how == throws && !can_throw) continue;
            host_endpoint at(binding);
            at.handles_messages();
            host served;
            std::atomic<bool> is_good{false};
            served.what.on_message = [&, how](context where, async_context, WS_ERROR* error) -> HRESULT {
                if (!is_good && how == fails) return E_FAIL;
                if (!is_good && how == throws) throw_one(thrown::exception);
                WS_CHANNEL* over = nullptr;
                WS_MESSAGE* request = nullptr;
                WS_HEAP* heap = nullptr;
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL, &over, sizeof over, error);
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE, &request,
                                              sizeof request, error);
                WsGetOperationContextProperty(where, WS_OPERATION_CONTEXT_PROPERTY_HEAP, &heap, sizeof heap, error);
                add_request body{};
                HRESULT hr = WsReadBody(request, add_operation.inputMessageDescription->bodyElementDescription,
                                        WS_READ_REQUIRED_VALUE, heap, &body, sizeof body, error);
                if (hr == S_OK) hr = WsReadMessageEnd(over, request, nullptr, error);
                if (hr != S_OK) return hr;
                WS_MESSAGE* made = nullptr;
                hr = WsCreateMessageForChannel(over, nullptr, 0, &made, error);
                const test::message_ptr reply(made);
                const add_reply sum{body.a + body.b};
                if (hr == S_OK)
                    hr = WsSendReplyMessage(over, made, add_operation.outputMessageDescription, WS_WRITE_REQUIRED_VALUE,
                                            &sum, sizeof sum, request, nullptr, error);
                return hr == S_OK && how == ends ? WS_S_END : hr;
            };
            open(served, at);
            {
                host_client one(at);
                INT32 sum = 0;
                const HRESULT hr = one.add(40, 2, &sum);
                if (how == answers || how == ends) {
                    assert_hr(S_OK, hr);
                    assert_int_equal(sum, 42);
                } else {
                    assert_true(FAILED(hr));
                }
            }
            is_good = true;
            assert_serves(at);
        }
}

// --- cancellation

namespace {

void CALLBACK throwing_cancel(WS_SERVICE_CANCEL_REASON, void* state) {
    auto& what = *static_cast<behaviour*>(state);
    what.change([&] { what.cancelled = 0, what.released = true; });
    throw std::runtime_error("cancelled");
}
void CALLBACK throwing_free(void* state) {
    auto& what = *static_cast<behaviour*>(state);
    what.change([&] { ++what.freed; });
    throw 7;
}

} // namespace

static void a_cancellation_that_throws(void**) {
    if (!can_throw) skip();
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_add = [&](context where, INT32, INT32, INT32*, async_context, WS_ERROR*) -> HRESULT {
            WsRegisterOperationForCancel(where, throwing_cancel, throwing_free, &served.what, nullptr);
            served.what.change([&] { ++served.what.running; });
            served.what.wait_for([&] { return served.what.released; });
            return E_ABORT;
        };
        open(served, at);
        std::thread calling([&] { assert_true(FAILED(host_client(at).add(1, 1))); });
        served.what.wait_until_held();
        assert_hr(S_OK, served.abort());
        calling.join();
        assert_hr(S_OK, served.close());
        assert_int_equal(served.what.freed, 1);
    }
}

static void registering_twice(void**) {
    host_endpoint at(WS_TCP_CHANNEL_BINDING);
    host served;
    HRESULT first = E_FAIL, second = S_OK, none = S_OK;
    served.what.on_ping = [&](context where, async_context, WS_ERROR*) -> HRESULT {
        none = WsRegisterOperationForCancel(where, nullptr, nullptr, nullptr, nullptr);
        first = WsRegisterOperationForCancel(where, throwing_cancel, nullptr, &served.what, nullptr);
        second = WsRegisterOperationForCancel(where, throwing_cancel, nullptr, &served.what, nullptr);
        return S_OK;
    };
    open(served, at);
    host_client one(at);
    assert_hr(S_OK, one.ping());
    assert_hr(E_INVALIDARG, none);
    assert_hr(S_OK, first);
    assert_hr(WS_E_INVALID_OPERATION, second);
}

// --- calls within callbacks

// The session reads a message while a receive callback runs: a call that waited there would wait for itself.
static void calls_within_message_callbacks(void**) {
    for (const auto binding : service_bindings)
        for (const auto when : {WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT}) {
            host_endpoint at(binding);
            host served(at);
            host_client one(at);
            const test::heap_ptr heap = test::make_heap();
            const test::error_ptr error = test::make_error();
            INT32 inner_sum = 0, later_sum = 0, sum = 0;
            HRESULT inner = E_FAIL, later = E_FAIL;
            completion done;
            message_callback callback([&](WS_MESSAGE*, WS_HEAP*, WS_ERROR*) -> HRESULT {
                call_arguments with{one.caller, heap.get()};
                with.error = error.get();
                inner = add(with, 1, 2, &inner_sum);
                with.async = done.context();
                with.error = nullptr;
                later = add(with, 3, 4, &later_sum);
                return S_OK;
            });
            call_arguments outer{one.caller, one.heap.get(), {callback.property(when)}};
            assert_hr(S_OK, add(outer, 40, 2, &sum));
            assert_int_equal(sum, 42);
            const bool waits_for_itself =
                binding != WS_HTTP_CHANNEL_BINDING && when == WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT;
            assert_hr(waits_for_itself ? WS_E_INVALID_OPERATION : S_OK, inner);
            assert_int_equal(inner_sum, waits_for_itself ? 0 : 3);
            assert_int_equal(test::string_count(error.get()) != 0, waits_for_itself);
            assert_hr(S_OK, result_of(later, done)); // with a context there is nothing to wait for
            assert_int_equal(later_sum, 7);
        }
}

static void closes_within_message_callbacks(void**) {
    for (const auto binding : service_bindings)
        for (const auto when : {WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT}) {
            host_endpoint at(binding);
            host served(at);
            host_client one(at);
            HRESULT closed = S_OK;
            message_callback callback(
                [&](WS_MESSAGE*, WS_HEAP*, WS_ERROR*) -> HRESULT { return closed = one.caller.close(), S_OK; });
            INT32 sum = 0;
            assert_hr(S_OK, add({one.caller, one.heap.get(), {callback.property(when)}}, 40, 2, &sum));
            assert_hr(WS_E_INVALID_OPERATION, closed);
            assert_int_equal(sum, 42);
            assert_hr(S_OK, one.caller.close());
        }
}

static void message_callbacks_that_throw(void**) {
    if (!can_throw) skip();
    for (const auto binding : service_bindings)
        for (const auto when : {WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT, WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT})
            for (const thrown what : kinds) {
                host_endpoint at(binding);
                host served(at);
                host_client one(at);
                message_callback callback([&](WS_MESSAGE*, WS_HEAP*, WS_ERROR*) -> HRESULT { throw_one(what); });
                call_arguments with{one.caller, one.heap.get(), {callback.property(when)}};
                with.error = one.error.get();
                INT32 sum = 7;
                assert_hr(what == thrown::memory ? E_OUTOFMEMORY : E_FAIL, add(with, 1, 2, &sum));
                assert_int_equal(sum, 7);
                assert_int_not_equal(test::string_count(one.error.get()), 0);
                if (what == thrown::exception) assert_non_null(strstr(one.said().c_str(), "broken on purpose"));
                assert_hr(S_OK, one.add(1, 2, &sum));
                assert_int_equal(sum, 3);
            }
}

// An operation calls another service, its own host over a session of its own, and its caller's session once more.
static void calls_within_operations(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint back(WS_TCP_CHANNEL_BINDING), at(binding);
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_MAX_CONCURRENCY, ULONG{10});
        host behind(back), served;
        std::unique_ptr<host_client> one;
        served.what.on_add = [&](context, INT32 a, INT32 b, INT32* sum, async_context, WS_ERROR*) -> HRESULT {
            if (a == 0) return *sum = b, S_OK;
            const test::heap_ptr heap = test::make_heap();
            INT32 other = 0, own = 0, again = 0;
            other = sum_of(back.url(), back.binding(), a, b);
            own = sum_of(at.url(), at.binding(), 0, 100);
            const HRESULT hr = add({one->caller, heap.get()}, 0, 1000, &again);
            *sum = other + own + again;
            return hr;
        };
        open(served, at);
        one = std::make_unique<host_client>(at);
        INT32 sum = 0;
        assert_hr(S_OK, one->add(1, 2, &sum));
        assert_int_equal(sum, 1103);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(an_operation_that_fails),
        cmocka_unit_test(what_is_not_disclosed),
        cmocka_unit_test(an_operation_that_throws),
        cmocka_unit_test(a_one_way_operation_that_fails),
        cmocka_unit_test(a_function_that_is_missing),
        cmocka_unit_test(operations_that_end_elsewhere),
        cmocka_unit_test(an_operation_that_ends_after_an_abort),
        cmocka_unit_test(the_end_of_a_session_by_its_operation),
        cmocka_unit_test(an_accept_callback_that_fails),
        cmocka_unit_test(an_accept_callback_that_ends_later),
        cmocka_unit_test(a_close_callback_that_fails),
        cmocka_unit_test(an_authorization_that_refuses),
        cmocka_unit_test(a_handler_of_all_messages),
        cmocka_unit_test(a_cancellation_that_throws),
        cmocka_unit_test(registering_twice),
        cmocka_unit_test(calls_within_message_callbacks),
        cmocka_unit_test(closes_within_message_callbacks),
        cmocka_unit_test(message_callbacks_that_throw),
        cmocka_unit_test(calls_within_operations),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
