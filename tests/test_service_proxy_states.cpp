// A service proxy's states: what each allows, how aborts and closes end what is under way, and what a dead server does.
#include "support/http.h"
#include "support/service.h"

#include <algorithm>

using namespace tests;

namespace {

// A server that accepts connections and says nothing, until it is told to close them.
class silent_server {
  public:
    silent_server() : url_(widen("net.tcp://localhost:" + std::to_string(server_.port()) + "/silent")) {
        thread_ = std::thread([this] {
            for (;;) {
                raw_connection peer = server_.accept();
                if (!peer) return;
                const std::lock_guard held(lock_);
                peers_.push_back(std::move(peer));
                changed_.notify_all();
            }
        });
    }
    ~silent_server() {
        server_.stop();
        thread_.join();
    }
    WS_STRING url() const { return tests::view(url_); }
    void wait_for_connection() {
        std::unique_lock held(lock_);
        changed_.wait(held, [this] { return !peers_.empty(); });
    }

  private:
    raw_server server_;
    std::basic_string<WCHAR> url_;
    std::mutex lock_;
    std::condition_variable changed_;
    std::vector<raw_connection> peers_;
    std::thread thread_;
};

// A call that goes on in the background.
class pending_call {
  public:
    explicit pending_call(WS_SERVICE_PROXY* over, INT32 a = service::hold, ULONG id = 0)
        : heap_(test::make_heap()), error_(test::make_error()), id_(id) {
        call_arguments call{over, heap_.get(), {{WS_CALL_PROPERTY_CALL_ID, &id_, sizeof id_}}};
        call.async = done_.context();
        call.error = error_.get();
        started_ = add(call, a, 1, &sum_);
    }
    HRESULT started() const { return started_; }
    HRESULT wait() { return result_of(started_, done_); }
    int calls() { return done_.calls(); }
    INT32 sum() const { return sum_; }
    std::string text() { return strings_of(error_.get()); }

  private:
    test::heap_ptr heap_;
    test::error_ptr error_;
    ULONG id_;
    INT32 sum_ = -1;
    completion done_;
    HRESULT started_;
};

HRESULT add_once(WS_SERVICE_PROXY* over, INT32 a = 1, INT32* sum = nullptr) {
    const test::heap_ptr heap = test::make_heap();
    INT32 ignored = 0;
    return add({over, heap.get()}, a, 2, sum ? sum : &ignored);
}

void assert_works(proxy& caller) {
    INT32 sum = 0;
    assert_hr(S_OK, add_once(caller, 40, &sum));
    assert_int_equal(sum, 42);
}
void assert_works_again(proxy& caller, const WS_STRING& url) {
    assert_hr(S_OK, caller.reset());
    assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
    assert_hr(S_OK, caller.open(url));
    assert_works(caller);
}

constexpr WS_SERVICE_PROXY_STATE states[] = {WS_SERVICE_PROXY_STATE_CREATED, WS_SERVICE_PROXY_STATE_OPENING,
                                             WS_SERVICE_PROXY_STATE_OPEN,    WS_SERVICE_PROXY_STATE_CLOSING,
                                             WS_SERVICE_PROXY_STATE_CLOSED,  WS_SERVICE_PROXY_STATE_FAULTED};

// A proxy in some state, which it stays in.
class staged {
  public:
    explicit staged(WS_SERVICE_PROXY_STATE state) : served(WS_TCP_CHANNEL_BINDING), caller(WS_TCP_CHANNEL_BINDING) {
        if (state == WS_SERVICE_PROXY_STATE_CREATED) return;
        if (state == WS_SERVICE_PROXY_STATE_OPENING) {
            assert_hr(WS_S_ASYNC, caller.open(silent.url(), nullptr, opened.context()));
            silent.wait_for_connection();
            return;
        }
        assert_hr(S_OK, caller.open(served.url()));
        if (state == WS_SERVICE_PROXY_STATE_CLOSING) {
            pending = std::make_unique<pending_call>(caller);
            served.wait_until_held();
            assert_hr(WS_S_ASYNC, WsCloseServiceProxy(caller, closed.context(), nullptr));
        }
        if (state == WS_SERVICE_PROXY_STATE_CLOSED) assert_hr(S_OK, caller.close());
        if (state == WS_SERVICE_PROXY_STATE_FAULTED) assert_hr(S_OK, caller.abort());
    }
    void finish(WS_SERVICE_PROXY_STATE state) {
        served.release();
        caller.abort();
        if (state == WS_SERVICE_PROXY_STATE_OPENING) assert_hr(WS_E_OPERATION_ABORTED, opened.wait());
        if (state == WS_SERVICE_PROXY_STATE_CLOSING) (void)pending->wait(), (void)closed.wait();
    }

    service served;
    silent_server silent;
    proxy caller;
    completion opened, closed;
    std::unique_ptr<pending_call> pending;
};

} // namespace

static void every_function_in_every_state(void**) {
    struct expectation {
        const char* name;
        HRESULT (*run)(staged&);
        bool allowed[6]; // in created, opening, open, closing, closed, faulted
    };
    const expectation functions[] = {
        {"WsOpenServiceProxy", [](staged& s) { return s.caller.open(s.served.url()); }, {1, 0, 0, 0, 0, 0}},
        {"WsCall", [](staged& s) { return add_once(s.caller); }, {0, 0, 1, 0, 0, 0}},
        {"WsAbandonCall", [](staged& s) { return WsAbandonCall(s.caller, 5, nullptr); }, {0, 0, 1, 1, 0, 0}},
        {"WsCloseServiceProxy", [](staged& s) { return s.caller.close(); }, {1, 0, 1, 0, 1, 1}},
        {"WsResetServiceProxy", [](staged& s) { return s.caller.reset(); }, {1, 0, 0, 0, 1, 0}},
        {"WsAbortServiceProxy", [](staged& s) { return s.caller.abort(); }, {1, 1, 1, 1, 1, 1}},
    };
    for (const expectation& f : functions)
        for (size_t i = 0; i < std::size(states); ++i) {
            staged s(states[i]);
            assert_int_equal(s.caller.state(), states[i]);
            const HRESULT hr = f.run(s);
            if (hr != (f.allowed[i] ? S_OK : WS_E_INVALID_OPERATION))
                fail_msg("%s in the state %d: 0x%08x", f.name, states[i], static_cast<unsigned>(hr));
            if (!f.allowed[i]) assert_int_equal(s.caller.state(), states[i]);
            s.finish(states[i]);
        }
}

static void what_an_abort_leads_to(void**) {
    for (const auto state : states) {
        staged s(state);
        assert_hr(S_OK, s.caller.abort());
        WS_SERVICE_PROXY_STATE then = state;
        if (state == WS_SERVICE_PROXY_STATE_OPENING) {
            assert_hr(WS_E_OPERATION_ABORTED, s.opened.wait());
            then = WS_SERVICE_PROXY_STATE_CREATED;
        }
        if (state == WS_SERVICE_PROXY_STATE_OPEN) then = WS_SERVICE_PROXY_STATE_FAULTED;
        if (state == WS_SERVICE_PROXY_STATE_CLOSING) {
            assert_hr(WS_E_OPERATION_ABORTED, s.pending->wait());
            assert_hr(WS_E_OPERATION_ABORTED, s.closed.wait());
            then = WS_SERVICE_PROXY_STATE_CLOSED;
        }
        assert_int_equal(s.caller.state(), then);
        s.served.release();
        // From everywhere there is a way back.
        if (then == WS_SERVICE_PROXY_STATE_FAULTED) assert_hr(S_OK, s.caller.close());
        assert_works_again(s.caller, s.served.url());
    }
}

static void wrong_handles(void**) {
    const test::heap_ptr heap = test::make_heap();
    for (auto* handle : {static_cast<WS_SERVICE_PROXY*>(nullptr), reinterpret_cast<WS_SERVICE_PROXY*>(heap.get())}) {
        WS_ENDPOINT_ADDRESS address{};
        WS_SERVICE_PROXY_STATE state{};
        assert_hr(E_INVALIDARG, WsOpenServiceProxy(handle, &address, nullptr, nullptr));
        assert_hr(E_INVALIDARG, add_once(handle));
        assert_hr(E_INVALIDARG, WsAbandonCall(handle, 0, nullptr));
        assert_hr(E_INVALIDARG, WsCloseServiceProxy(handle, nullptr, nullptr));
        assert_hr(E_INVALIDARG, WsAbortServiceProxy(handle, nullptr));
        assert_hr(E_INVALIDARG, WsResetServiceProxy(handle, nullptr));
        assert_hr(E_INVALIDARG,
                  WsGetServiceProxyProperty(handle, WS_PROXY_PROPERTY_STATE, &state, sizeof state, nullptr));
    }
    WsFreeServiceProxy(nullptr);
}

// --- opening

static void an_address_that_nobody_has(void**) {
    for (const auto binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        proxy caller(binding);
        const test::error_ptr error = test::make_error();
        const auto url = unused_url(binding);
        for (const bool async : {false, true}) {
            completion done;
            const HRESULT hr = caller.open(tests::view(url), error.get(), async ? done.context() : nullptr);
            assert_hr(WS_E_ENDPOINT_NOT_FOUND, result_of(hr, done));
            assert_int_not_equal(test::string_count(error.get()), 0);
            assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
            WsResetError(error.get());
        }
        service served(binding);
        assert_hr(S_OK, caller.open(served.url()));
        assert_works(caller);
    }
    // Over HTTP it is the call that finds out.
    proxy caller(WS_HTTP_CHANNEL_BINDING);
    const auto url = unused_url(WS_HTTP_CHANNEL_BINDING);
    assert_hr(S_OK, caller.open(tests::view(url)));
    for (int i = 0; i < 2; ++i) {
        assert_hr(WS_E_ENDPOINT_UNREACHABLE, add_once(caller));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
    }
    assert_hr(S_OK, caller.close());
}

static void addresses_that_are_none(void**) {
    for (const auto binding : service_bindings) {
        proxy caller(binding);
        for (const test::wide_view url :
             {test::wide_view(), test::wide_view(W("nonsense")), test::wide_view(W("soap.udp://localhost/other"))}) {
            assert_true(FAILED(caller.open(test::string(url))));
            assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
        }
        assert_hr(E_INVALIDARG, caller.open({3, nullptr}));
        assert_hr(E_INVALIDARG, WsOpenServiceProxy(caller, nullptr, nullptr, nullptr));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
    }
}

static void an_abort_while_a_thread_opens(void**) {
    silent_server silent;
    proxy caller(WS_TCP_CHANNEL_BINDING);
    service served(WS_TCP_CHANNEL_BINDING);
    for (int i = 0; i < 3; ++i) {
        const test::error_ptr error = test::make_error();
        HRESULT hr = S_OK;
        std::thread opening([&] { hr = caller.open(silent.url(), error.get()); });
        if (i == 0) silent.wait_for_connection();
        // Of the others the connection may not be there yet: the abort has to find them all the same.
        while (caller.state() == WS_SERVICE_PROXY_STATE_CREATED)
            std::this_thread::yield();
        assert_hr(S_OK, caller.abort());
        opening.join();
        assert_hr(WS_E_OPERATION_ABORTED, hr);
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CREATED);
    }
    assert_hr(S_OK, caller.open(served.url()));
    assert_works(caller);
}

// --- aborts of calls

static void an_abort_ends_all_calls(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, 3);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        constexpr size_t count = 3;
        const bool is_session = binding != WS_HTTP_CHANNEL_BINDING;
        std::vector<std::unique_ptr<pending_call>> calls;
        for (size_t i = 0; i < count; ++i) {
            calls.push_back(std::make_unique<pending_call>(caller));
            assert_hr(WS_S_ASYNC, calls.back()->started());
        }
        HRESULT of_thread = S_OK;
        std::thread another([&] { of_thread = add_once(caller, service::hold); });
        served.wait_until_held(is_session ? 1 : count);
        assert_hr(S_OK, caller.abort());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_FAULTED);
        for (auto& each : calls) {
            assert_hr(WS_E_OPERATION_ABORTED, each->wait());
            assert_int_equal(each->sum(), -1);
            assert_true(each->text().size() > 10);
        }
        another.join();
        assert_true(of_thread == WS_E_OPERATION_ABORTED || of_thread == WS_E_INVALID_OPERATION);
        assert_hr(WS_E_INVALID_OPERATION, add_once(caller));
        assert_hr(S_OK, caller.abort());
        assert_hr(S_OK, caller.close());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
        for (auto& each : calls)
            assert_int_equal(each->calls(), 1);
        served.release();
        assert_works_again(caller, served.url());
    }
}

namespace {

struct aborting_callback {
    explicit aborting_callback(WS_SERVICE_PROXY* of) : proxy(of) {}
    static void CALLBACK done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        auto* self = static_cast<aborting_callback*>(state);
        const std::lock_guard held(self->lock);
        self->result = hr;
        self->of_abort = WsAbortServiceProxy(self->proxy, nullptr);
        self->of_call = add_once(self->proxy);
        self->is_done = true;
        self->changed.notify_all();
    }
    void wait() {
        std::unique_lock held(lock);
        changed.wait(held, [this] { return is_done; });
    }
    WS_SERVICE_PROXY* proxy;
    HRESULT result = E_UNEXPECTED, of_abort = E_UNEXPECTED, of_call = E_UNEXPECTED;
    bool is_done = false;
    std::mutex lock;
    std::condition_variable changed;
};

} // namespace

// One call's callback aborts the proxy while another is pending.
static void an_abort_in_a_callback(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, 2);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        pending_call pending(caller, service::hold);
        served.wait_until_held();
        aborting_callback callback(caller);
        const test::heap_ptr heap = test::make_heap();
        WS_ASYNC_CONTEXT context{aborting_callback::done, &callback};
        ULONG id = 77;
        call_arguments call{caller, heap.get(), {{WS_CALL_PROPERTY_CALL_ID, &id, sizeof id}}};
        call.async = &context;
        INT32 sum = -1;
        assert_hr(WS_S_ASYNC, add(call, service::hold, 1, &sum));
        assert_hr(S_OK, WsAbandonCall(caller, 77, nullptr)); // so that it ends, and the other does not
        callback.wait();
        assert_hr(WS_E_OPERATION_ABANDONED, callback.result);
        assert_hr(S_OK, callback.of_abort);
        assert_hr(WS_E_INVALID_OPERATION, callback.of_call);
        assert_hr(WS_E_OPERATION_ABORTED, pending.wait());
        served.release();
        assert_hr(S_OK, caller.close());
        assert_int_equal(pending.calls(), 1);
        assert_works_again(caller, served.url());
    }
}

// As a sample does it, one after the other on one thread, while the server is at work on the call.
static void abort_close_and_free(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        std::unique_ptr<pending_call> pending;
        {
            proxy caller(binding);
            assert_hr(S_OK, caller.open(served.url()));
            pending = std::make_unique<pending_call>(caller);
            served.wait_until_held();
        }
        assert_hr(WS_E_OPERATION_ABORTED, pending->wait());
        assert_int_equal(pending->calls(), 1);
    }
}

// Two faults may be under way, one of which nobody waits for any more.
static void a_fault_of_a_call_that_was_abandoned(void**) {
    for (const auto binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        service served(binding);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        pending_call first(caller);
        served.wait_until_held();
        pending_call second(caller, service::fault, 9), third(caller, 1);
        assert_hr(S_OK, WsAbandonCall(caller, 9, nullptr));
        assert_hr(WS_E_OPERATION_ABANDONED, second.wait());
        served.release();
        assert_hr(S_OK, first.wait());
        assert_hr(S_OK, third.wait());
        assert_int_equal(third.sum(), 2);
        assert_hr(S_OK, caller.close());
    }
}

// --- closing

static void a_close_waits_for_calls(void**) {
    for (const auto binding : service_bindings) {
        service served(binding);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        pending_call pending(caller);
        served.wait_until_held();
        completion closed;
        assert_hr(WS_S_ASYNC, WsCloseServiceProxy(caller, closed.context(), nullptr));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSING);
        assert_hr(WS_E_INVALID_OPERATION, add_once(caller));
        served.release();
        assert_hr(S_OK, pending.wait());
        assert_int_equal(pending.sum(), service::hold + 1);
        assert_hr(S_OK, closed.wait());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
        assert_int_equal(closed.calls(), 1);
        assert_works_again(caller, served.url());
    }
}

static void a_close_does_not_wait_for_ever(void**) {
    for (const auto binding : service_bindings)
        for (const bool async : {false, true}) {
            service served(binding);
            ULONG timeout = 50;
            proxy caller(binding, {{WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT, &timeout, sizeof timeout}});
            assert_hr(S_OK, caller.open(served.url()));
            pending_call pending(caller);
            served.wait_until_held();
            const test::error_ptr error = test::make_error();
            completion closed;
            const HRESULT hr = WsCloseServiceProxy(caller, async ? closed.context() : nullptr, error.get());
            assert_hr(WS_E_OPERATION_TIMED_OUT, result_of(hr, closed));
            assert_non_null(strstr(strings_of(error.get()).c_str(), "MAX_CLOSE_TIMEOUT"));
            assert_hr(WS_E_OPERATION_ABORTED, pending.wait());
            assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
            served.release();
            assert_works_again(caller, served.url());
        }
}

// So that a close that waits can be hurried.
static void calls_can_be_abandoned_while_closing(void**) {
    service served(WS_HTTP_CHANNEL_BINDING);
    proxy caller(WS_HTTP_CHANNEL_BINDING);
    assert_hr(S_OK, caller.open(served.url()));
    pending_call pending(caller);
    served.wait_until_held();
    completion closed;
    assert_hr(WS_S_ASYNC, WsCloseServiceProxy(caller, closed.context(), nullptr));
    assert_hr(S_OK, WsAbandonCall(caller, 0, nullptr));
    assert_hr(WS_E_OPERATION_ABANDONED, pending.wait());
    served.release();
    assert_hr(S_OK, closed.wait());
}

// What was given up goes on, and is waited for as well.
static void a_close_after_a_call_was_abandoned(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, 2);
        ULONG timeout = 50;
        proxy caller(binding, {{WS_PROXY_PROPERTY_MAX_CLOSE_TIMEOUT, &timeout, sizeof timeout}});
        assert_hr(S_OK, caller.open(served.url()));
        pending_call pending(caller);
        served.wait_until_held();
        assert_hr(S_OK, WsAbandonCall(caller, 0, nullptr));
        assert_hr(WS_E_OPERATION_ABANDONED, pending.wait());
        assert_hr(WS_E_OPERATION_TIMED_OUT, caller.close());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
        served.release();
        assert_works_again(caller, served.url());
    }
}

// Which is a mistake, but nothing is lost.
static void free_without_a_close(void**) {
    for (const auto binding : service_bindings)
        for (const bool aborted : {false, true}) {
            service served(binding);
            WS_SERVICE_PROXY* made = nullptr;
            assert_hr(S_OK, WsCreateServiceProxy(type_of(binding, false), binding, nullptr, nullptr, 0, nullptr, 0,
                                                 &made, nullptr));
            WS_ENDPOINT_ADDRESS address{};
            address.url = served.url();
            assert_hr(S_OK, WsOpenServiceProxy(made, &address, nullptr, nullptr));
            assert_hr(S_OK, add_once(made));
            if (aborted) assert_hr(S_OK, WsAbortServiceProxy(made, nullptr));
            WsFreeServiceProxy(made);
        }
}

// --- how many

static void too_many_calls(void**) {
    for (const auto binding : service_bindings) {
        constexpr ULONG most = 2;
        service served(binding, most);
        ULONG quota = most;
        proxy caller(binding, {{WS_PROXY_PROPERTY_MAX_PENDING_CALLS, &quota, sizeof quota}});
        assert_hr(S_OK, caller.open(served.url()));
        pending_call first(caller), second(caller);
        served.wait_until_held();
        const test::heap_ptr heap = test::make_heap();
        const test::error_ptr error = test::make_error();
        call_arguments call{caller, heap.get()};
        call.error = error.get();
        INT32 sum = -1;
        assert_hr(WS_E_QUOTA_EXCEEDED, add(call, 1, 1, &sum));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "MAX_PENDING_CALLS"));
        assert_int_equal(sum, -1);
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
        served.release();
        assert_hr(S_OK, first.wait());
        assert_hr(S_OK, second.wait());
        assert_works(caller);
        assert_hr(S_OK, caller.close());
    }
}

// However many begin at once, no more are let in.
static void the_quota_holds_between_threads(void**) {
    constexpr unsigned most = 4, count = 12;
    for (int round = 0; round < 20; ++round) {
        service served(WS_HTTP_CHANNEL_BINDING, count);
        ULONG quota = most;
        proxy caller(WS_HTTP_CHANNEL_BINDING, {{WS_PROXY_PROPERTY_MAX_PENDING_CALLS, &quota, sizeof quota}});
        assert_hr(S_OK, caller.open(served.url()));
        std::atomic<unsigned> waiting{0}, refused{0}, answered{0};
        std::vector<std::thread> threads;
        for (unsigned i = 0; i < count; ++i)
            threads.emplace_back([&] {
                for (++waiting; waiting < count;)
                    std::this_thread::yield();
                const HRESULT hr = add_once(caller, service::hold);
                if (hr == WS_E_QUOTA_EXCEEDED) ++refused;
                if (hr == S_OK) ++answered;
            });
        while (refused + served.held() < count)
            std::this_thread::yield();
        served.release();
        for (std::thread& t : threads)
            t.join();
        assert_int_equal(refused, count - most);
        assert_int_equal(answered, most);
    }
}

// --- the server's end

static void a_session_that_dies_takes_the_proxy_with_it(void**) {
    for (const auto binding : {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING}) {
        service served(binding);
        proxy caller(binding);
        assert_hr(S_OK, caller.open(served.url()));
        pending_call first(caller), second(caller);
        served.wait_until_held();
        served.abort_channels();
        for (pending_call* each : {&first, &second}) {
            const HRESULT hr = each->wait();
            assert_true(FAILED(hr));
            assert_true(hr != WS_E_OPERATION_ABORTED && hr != WS_E_OPERATION_TIMED_OUT);
            assert_true(each->text().size() > 10);
            assert_int_equal(each->sum(), -1);
        }
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_FAULTED);
        assert_hr(WS_E_INVALID_OPERATION, add_once(caller));
        assert_hr(WS_E_INVALID_OPERATION, caller.reset());
        assert_hr(S_OK, caller.close());
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_CLOSED);
        served.release();
        assert_works_again(caller, served.url());
    }
}

static void over_http_only_the_call_fails(void**) {
    std::atomic<bool> dies{true};
    http_script server([&](const std::string&) { return dies ? std::string() : response("", "202 Accepted"); });
    proxy caller(WS_HTTP_CHANNEL_BINDING);
    assert_hr(S_OK, caller.open(server.url()));
    for (int i = 0; i < 3; ++i) {
        const test::heap_ptr heap = test::make_heap();
        dies = true;
        assert_true(FAILED(add_once(caller)));
        assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_OPEN);
        dies = false;
        assert_hr(S_OK, note({caller, heap.get()}, W("one-way")));
        assert_true(FAILED(add_once(caller))); // an answer without a message is none for this
    }
    assert_hr(S_OK, caller.close());
}

// Most of its life a session is not called; that its server left is for the next call to find out.
static void a_session_that_ended_between_calls(void**) {
    service served(WS_TCP_CHANNEL_BINDING);
    proxy caller(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, caller.open(served.url()));
    assert_works(caller);
    served.abort_channels();
    while (caller.state() == WS_SERVICE_PROXY_STATE_OPEN)
        if (add_once(caller) == S_OK) std::this_thread::yield();
    assert_int_equal(caller.state(), WS_SERVICE_PROXY_STATE_FAULTED);
    assert_hr(S_OK, caller.close());
    assert_works_again(caller, served.url());
}

// --- all at once

// Calls of several threads while others abandon them, and abort, close, reset and open the proxy.
static void threads_that_do_not_agree(void**) {
    for (const auto binding : service_bindings) {
        service served(binding, 4);
        proxy caller(binding);
        std::atomic<bool> stop{false};
        std::atomic<unsigned> answered{0}, wrong{0};
        const auto expect = [&](HRESULT hr, std::initializer_list<HRESULT> allowed) {
            if (std::find(allowed.begin(), allowed.end(), hr) == allowed.end()) {
                print_error("0x%08x\n", static_cast<unsigned>(hr));
                ++wrong;
            }
        };
        std::vector<std::thread> threads;
        for (int t = 0; t < 3; ++t)
            threads.emplace_back([&] {
                while (!stop) {
                    INT32 sum = 0;
                    const HRESULT hr = add_once(caller, 40, &sum);
                    if (hr == S_OK && sum == 42) ++answered;
                    expect(hr, {S_OK, WS_E_INVALID_OPERATION, WS_E_OPERATION_ABORTED, WS_E_OPERATION_ABANDONED});
                }
            });
        threads.emplace_back([&] {
            while (!stop) {
                // Whoever abandons without end keeps a session busy with what nobody waits for.
                for (const unsigned before = answered; answered == before && !stop;)
                    std::this_thread::yield();
                expect(WsAbandonCall(caller, 0, nullptr), {S_OK, WS_E_INVALID_OPERATION});
            }
        });
        for (int round = 0; round < 40; ++round) {
            expect(caller.open(served.url()), {S_OK});
            for (const unsigned before = answered; answered == before;)
                std::this_thread::yield();
            if (round % 2 == 0) expect(caller.abort(), {S_OK});
            expect(caller.close(), {S_OK});
            expect(caller.reset(), {S_OK});
        }
        stop = true;
        for (std::thread& t : threads)
            t.join();
        assert_int_equal(wrong, 0);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_function_in_every_state),
        cmocka_unit_test(what_an_abort_leads_to),
        cmocka_unit_test(wrong_handles),
        cmocka_unit_test(an_address_that_nobody_has),
        cmocka_unit_test(addresses_that_are_none),
        cmocka_unit_test(an_abort_while_a_thread_opens),
        cmocka_unit_test(an_abort_ends_all_calls),
        cmocka_unit_test(an_abort_in_a_callback),
        cmocka_unit_test(abort_close_and_free),
        cmocka_unit_test(a_fault_of_a_call_that_was_abandoned),
        cmocka_unit_test(a_close_waits_for_calls),
        cmocka_unit_test(a_close_does_not_wait_for_ever),
        cmocka_unit_test(calls_can_be_abandoned_while_closing),
        cmocka_unit_test(a_close_after_a_call_was_abandoned),
        cmocka_unit_test(free_without_a_close),
        cmocka_unit_test(too_many_calls),
        cmocka_unit_test(the_quota_holds_between_threads),
        cmocka_unit_test(a_session_that_dies_takes_the_proxy_with_it),
        cmocka_unit_test(over_http_only_the_call_fails),
        cmocka_unit_test(a_session_that_ended_between_calls),
        cmocka_unit_test(threads_that_do_not_agree),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
