// A service host's states: what each allows, how aborts and closes end what is under way, what is left after a failure.
#include "support/custom_binding.h"
#include "support/host.h"

using namespace tests;

namespace {

constexpr WS_SERVICE_HOST_STATE states[] = {WS_SERVICE_HOST_STATE_CREATED, WS_SERVICE_HOST_STATE_OPENING,
                                            WS_SERVICE_HOST_STATE_OPEN,    WS_SERVICE_HOST_STATE_CLOSING,
                                            WS_SERVICE_HOST_STATE_CLOSED,  WS_SERVICE_HOST_STATE_FAULTED};

// A call that a thread of its own waits for.
class calling {
  public:
    explicit calling(host_endpoint& at, INT32 a = behaviour::held_back) : caller_(at.binding()) {
        assert_hr(S_OK, caller_.open(at.url()));
        thread_ = std::thread([this, a] {
            const test::heap_ptr heap = test::make_heap();
            result_ = add({caller_, heap.get()}, a, 1, &sum_);
            if (result_ == S_OK) caller_.close();
        });
    }
    ~calling() { wait(); }
    HRESULT wait() {
        if (thread_.joinable()) thread_.join();
        return result_;
    }
    INT32 sum() const { return sum_; }
    WS_SERVICE_PROXY* caller() { return caller_; }

  private:
    proxy caller_;
    HRESULT result_ = E_UNEXPECTED;
    INT32 sum_ = -1;
    std::thread thread_;
};

// A custom binding whose listener opens when it is told to, so that its host stays in OPENING.
class gated_endpoint {
  public:
    gated_endpoint() : at(WS_CUSTOM_CHANNEL_BINDING, std::basic_string<WCHAR>(test::view(custom_url()))) {
        now_ = this;
        listener_callbacks_ = over_.listener_callbacks;
        listener_callbacks_.openListenerCallback = open;
        at.endpoint.channelType = WS_CHANNEL_TYPE_DUPLEX_SESSION;
        at.set(WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, WS_LISTENER_PROPERTIES{listener_properties_, 2});
        channel_properties_[0] = {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &over_.channel_callbacks,
                                  sizeof over_.channel_callbacks};
        channel_properties_[1] = {WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS, &self_, sizeof self_};
        at.endpoint.channelProperties = {channel_properties_, 2};
    }
    ~gated_endpoint() { now_ = nullptr; }
    void wait_until_opening() {
        std::unique_lock held(lock_);
        changed_.wait(held, [this] { return is_opening_; });
    }
    void go_on() {
        const std::lock_guard held(lock_);
        is_open_ = true;
        changed_.notify_all();
    }

    host_endpoint at;

  private:
    static HRESULT CALLBACK open(void* instance, const WS_STRING* url, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        {
            std::unique_lock held(now_->lock_);
            now_->is_opening_ = true;
            now_->changed_.notify_all();
            now_->changed_.wait(held, [] { return now_->is_open_; });
        }
        return now_->over_.listener_callbacks.openListenerCallback(instance, url, async, error);
    }

    static gated_endpoint* now_;
    custom_binding over_;
    custom_binding* self_ = &over_;
    WS_CUSTOM_LISTENER_CALLBACKS listener_callbacks_;
    WS_LISTENER_PROPERTY listener_properties_[2] = {
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, &listener_callbacks_, sizeof listener_callbacks_},
        {WS_LISTENER_PROPERTY_CUSTOM_LISTENER_PARAMETERS, &self_, sizeof self_}};
    WS_CHANNEL_PROPERTY channel_properties_[2]{};
    std::mutex lock_;
    std::condition_variable changed_;
    bool is_opening_ = false, is_open_ = false;
};
gated_endpoint* gated_endpoint::now_;

// A host in some state, which it stays in.
class staged {
  public:
    explicit staged(WS_SERVICE_HOST_STATE wanted) : state(wanted), at(WS_TCP_CHANNEL_BINDING) {
        const ULONG for_ever = INFINITE;
        served.set(WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, for_ever);
        if (state == WS_SERVICE_HOST_STATE_OPENING) {
            assert_hr(S_OK, served.create({&at, &gated.at}));
            thread_ = std::thread([this] { result = served.open(error.get()); });
            gated.wait_until_opening();
            return;
        }
        assert_hr(S_OK, served.create({&at}));
        if (state == WS_SERVICE_HOST_STATE_CREATED) return;
        assert_hr(S_OK, served.open());
        if (state == WS_SERVICE_HOST_STATE_CLOSING) {
            pending = std::make_unique<calling>(at);
            served.what.wait_until_held();
            assert_hr(WS_S_ASYNC, served.close(error.get(), closed.context()));
        }
        if (state == WS_SERVICE_HOST_STATE_CLOSED) assert_hr(S_OK, served.close());
        if (state == WS_SERVICE_HOST_STATE_FAULTED) assert_hr(S_OK, served.abort());
    }
    ~staged() { finish(); }
    // Aborts, and waits for what is under way then. What it led to is in `result`.
    void finish() {
        if (std::exchange(finished_, true)) return;
        served.abort();
        gated.go_on();
        served.what.release();
        if (thread_.joinable()) thread_.join();
        if (pending) {
            (void)pending->wait();
            result = closed.wait();
        }
    }

    const WS_SERVICE_HOST_STATE state;
    host_endpoint at;
    gated_endpoint gated;
    test::error_ptr error = test::make_error();
    host served;
    HRESULT result = S_OK;
    completion closed;
    std::unique_ptr<calling> pending;

  private:
    bool finished_ = false;
    std::thread thread_;
};

void assert_works_again(host& served, host_endpoint& at) {
    if (served.state() != WS_SERVICE_HOST_STATE_CREATED) assert_hr(S_OK, served.reset());
    assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CREATED);
    assert_hr(S_OK, served.open());
    assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_OPEN);
    assert_serves(at);
}

} // namespace

static void every_function_in_every_state(void**) {
    struct expectation {
        const char* name;
        HRESULT (*run)(host&, WS_ERROR*);
        bool allowed[6]; // in created, opening, open, closing, closed, faulted
    };
    const expectation functions[] = {
        {"WsOpenServiceHost", [](host& h, WS_ERROR* e) { return h.open(e); }, {1, 0, 0, 0, 0, 0}},
        {"WsCloseServiceHost", [](host& h, WS_ERROR* e) { return h.close(e); }, {1, 0, 1, 0, 1, 1}},
        {"WsResetServiceHost", [](host& h, WS_ERROR* e) { return h.reset(e); }, {1, 0, 0, 0, 1, 0}},
        {"WsAbortServiceHost", [](host& h, WS_ERROR*) { return h.abort(); }, {1, 1, 1, 1, 1, 1}},
    };
    for (const expectation& f : functions)
        for (size_t i = 0; i < std::size(states); ++i) {
            staged s(states[i]);
            assert_int_equal(s.served.state(), states[i]);
            const test::error_ptr error = test::make_error();
            const HRESULT hr = f.run(s.served, error.get());
            if (hr != (f.allowed[i] ? S_OK : WS_E_INVALID_OPERATION))
                fail_msg("%s in the state %d: 0x%08x", f.name, states[i], static_cast<unsigned>(hr));
            if (f.allowed[i]) continue;
            assert_int_equal(s.served.state(), states[i]);
            assert_non_null(strstr(strings_of(error.get()).c_str(), f.name));
        }
}

static void what_an_abort_leads_to(void**) {
    for (const auto state : states) {
        staged s(state);
        assert_hr(S_OK, s.served.abort());
        WS_SERVICE_HOST_STATE then = state;
        if (state == WS_SERVICE_HOST_STATE_OPEN) then = WS_SERVICE_HOST_STATE_FAULTED;
        if (state == WS_SERVICE_HOST_STATE_OPENING) then = WS_SERVICE_HOST_STATE_CREATED;
        if (state == WS_SERVICE_HOST_STATE_CLOSING) then = WS_SERVICE_HOST_STATE_CLOSED;
        s.finish();
        assert_int_equal(s.served.state(), then);
        const bool was_under_way = state == WS_SERVICE_HOST_STATE_OPENING || state == WS_SERVICE_HOST_STATE_CLOSING;
        assert_hr(was_under_way ? WS_E_OPERATION_ABORTED : S_OK, s.result);
        assert_int_equal(test::string_count(s.error.get()) != 0, was_under_way);
        // From everywhere there is a way back.
        if (then == WS_SERVICE_HOST_STATE_FAULTED || then == WS_SERVICE_HOST_STATE_OPEN)
            assert_hr(S_OK, s.served.close());
        assert_works_again(s.served, s.at);
    }
}

static void wrong_handles(void**) {
    const test::heap_ptr heap = test::make_heap();
    for (auto* handle : {static_cast<WS_SERVICE_HOST*>(nullptr), reinterpret_cast<WS_SERVICE_HOST*>(heap.get())}) {
        const test::error_ptr error = test::make_error();
        auto state = static_cast<WS_SERVICE_HOST_STATE>(77);
        assert_hr(E_INVALIDARG, WsOpenServiceHost(handle, nullptr, error.get()));
        assert_hr(E_INVALIDARG, WsCloseServiceHost(handle, nullptr, nullptr));
        assert_hr(E_INVALIDARG, WsAbortServiceHost(handle, nullptr));
        assert_hr(E_INVALIDARG, WsResetServiceHost(handle, nullptr));
        assert_hr(E_INVALIDARG,
                  WsGetServiceHostProperty(handle, WS_SERVICE_PROPERTY_HOST_STATE, &state, sizeof state, nullptr));
        assert_int_equal(state, 77);
        assert_non_null(strstr(strings_of(error.get()).c_str(), "service host"));
    }
    WsFreeServiceHost(nullptr);
    void* value = nullptr;
    assert_hr(E_INVALIDARG,
              WsGetOperationContextProperty(reinterpret_cast<WS_OPERATION_CONTEXT*>(heap.get()),
                                            WS_OPERATION_CONTEXT_PROPERTY_HEAP, &value, sizeof value, nullptr));
    assert_hr(E_INVALIDARG, WsRegisterOperationForCancel(nullptr, nullptr, nullptr, nullptr, nullptr));
}

// A failed creation gives nothing, and says why.
static void hosts_that_cannot_be(void**) {
    const auto refuse = [](const std::vector<host_endpoint*>& at, const char* why) {
        std::vector<const WS_SERVICE_ENDPOINT*> all;
        for (host_endpoint* each : at)
            all.push_back(each ? each->get() : nullptr);
        auto* made = reinterpret_cast<WS_SERVICE_HOST*>(0x55);
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG,
                  WsCreateServiceHost(all.data(), static_cast<USHORT>(all.size()), nullptr, 0, &made, error.get()));
        assert_ptr_equal(made, reinterpret_cast<WS_SERVICE_HOST*>(0x55));
        if (!strstr(strings_of(error.get()).c_str(), why)) fail_msg("'%s': %s", strings_of(error.get()).c_str(), why);
    };
    for (const auto binding : service_bindings) {
        host_endpoint good(binding), none(binding), neither(binding), no_table(binding), of_clients(binding);
        refuse({&good, nullptr}, "endpoints");
        none.endpoint.contract = nullptr;
        refuse({&good, &none}, "contract");
        neither.contract.contractDescription = nullptr;
        refuse({&neither}, "handler");
        no_table.contract.methodTable = nullptr;
        refuse({&no_table}, "functions");
        of_clients.endpoint.channelType = type_of(binding, false);
        if (binding == WS_HTTP_CHANNEL_BINDING) refuse({&of_clients}, "type");
        host_endpoint bad(binding);
        bad.endpoint.channelBinding = static_cast<WS_CHANNEL_BINDING>(99);
        refuse({&bad}, "");
    }
    host_endpoint good(WS_TCP_CHANNEL_BINDING);
    const WS_SERVICE_ENDPOINT* one = good.get();
    const test::error_ptr error = test::make_error();
    assert_hr(E_INVALIDARG, WsCreateServiceHost(&one, 1, nullptr, 0, nullptr, error.get()));
    WS_SERVICE_HOST* made = nullptr;
    assert_hr(E_INVALIDARG, WsCreateServiceHost(nullptr, 1, nullptr, 0, &made, error.get()));
    assert_hr(E_INVALIDARG, WsCreateServiceHost(&one, 1, nullptr, 1, &made, error.get()));
    assert_null(made);
}

// --- opening

// All or nothing: the endpoints before the one that cannot be opened are closed again.
static void a_listener_that_cannot_be_opened(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint taken(binding);
        auto first = std::make_unique<host>(taken);
        host_endpoint good(WS_TCP_CHANNEL_BINDING), again(binding, std::basic_string<WCHAR>(test::view(taken.url())));
        host second;
        assert_hr(S_OK, second.create({&good, &again}));
        for (const bool async : {false, true}) {
            const test::error_ptr error = test::make_error();
            completion done;
            const HRESULT hr = second.open(error.get(), async ? done.context() : nullptr);
            assert_hr(WS_E_ADDRESS_IN_USE, result_of(hr, done));
            assert_non_null(strstr(strings_of(error.get()).c_str(), test::narrow(taken.url()).c_str()));
            assert_int_equal(second.state(), WS_SERVICE_HOST_STATE_CREATED);
        }
        assert_serves(taken); // whom nothing has happened to
        first = nullptr;
        assert_hr(S_OK, second.open());
        assert_serves(good);
        assert_serves(again);
        assert_hr(S_OK, second.close());
    }
    host_endpoint nonsense(WS_TCP_CHANNEL_BINDING, W("nonsense"));
    host one;
    assert_hr(S_OK, one.create({&nonsense}));
    const test::error_ptr error = test::make_error();
    assert_true(FAILED(one.open(error.get())));
    assert_non_null(strstr(strings_of(error.get()).c_str(), "nonsense"));
    assert_int_equal(one.state(), WS_SERVICE_HOST_STATE_CREATED);
}

static HRESULT CALLBACK pong(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

// Of different bindings, and with different contracts: what one answers the other does not know.
static void several_endpoints(void**) {
    std::deque<host_endpoint> at;
    std::vector<host_endpoint*> all;
    WS_OPERATION_DESCRIPTION* only_ping[] = {const_cast<WS_OPERATION_DESCRIPTION*>(&ping_operation)};
    const WS_CONTRACT_DESCRIPTION ping_contract{1, only_ping};
    const decltype(&pong) table[] = {pong};
    for (const auto binding : service_bindings)
        for (const bool pings : {false, true}) {
            host_endpoint& one = at.emplace_back(binding);
            all.push_back(&one);
            if (!pings) continue;
            one.contract.contractDescription = &ping_contract;
            one.contract.methodTable = table;
        }
    host served;
    assert_hr(S_OK, served.create(all));
    for (int round = 0; round < 2; ++round) {
        assert_hr(S_OK, served.open());
        for (size_t i = 0; i < at.size(); ++i) {
            proxy caller(at[i].binding());
            assert_hr(S_OK, caller.open(at[i].url()));
            const test::heap_ptr heap = test::make_heap();
            assert_hr(S_OK, ping({caller, heap.get()}));
            INT32 sum = 0;
            assert_hr(i % 2 ? WS_E_ENDPOINT_ACTION_NOT_SUPPORTED : S_OK, add({caller, heap.get()}, 40, 2, &sum));
            assert_int_equal(sum, i % 2 ? 0 : 42);
            assert_hr(S_OK, caller.close());
        }
        assert_hr(S_OK, served.close());
        assert_hr(S_OK, served.reset());
    }
}

static void a_host_without_endpoints(void**) {
    host served;
    assert_hr(S_OK, served.create({}));
    assert_hr(S_OK, served.open());
    assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_OPEN);
    assert_hr(S_OK, served.close());
}

static void a_host_opens_many_times(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        assert_hr(S_OK, served.create({&at}));
        for (int i = 0; i < 5; ++i) {
            assert_hr(S_OK, served.open());
            assert_serves(at);
            if (i % 2) assert_hr(S_OK, served.abort());
            assert_hr(S_OK, served.close());
            assert_hr(S_OK, served.reset());
        }
    }
}

// --- aborts from other threads

static void aborts_at_any_time(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        assert_hr(S_OK, served.create({&at}));
        for (int i = 0; i < 60; ++i) {
            std::atomic<bool> over{false};
            std::thread aborting([&] {
                for (int yields = i % 10; yields > 0; --yields)
                    std::this_thread::yield();
                do
                    served.abort();
                while (!over);
            });
            const HRESULT opened = served.open();
            if (opened != S_OK) assert_hr(WS_E_OPERATION_ABORTED, opened);
            if (opened == S_OK) {
                const HRESULT closed = served.close();
                if (closed != S_OK) assert_hr(WS_E_OPERATION_ABORTED, closed);
                assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CLOSED);
                assert_hr(S_OK, served.reset());
            }
            over = true;
            aborting.join();
            assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CREATED);
        }
        assert_works_again(served, at);
    }
}

// An abort that others overtake, with a close and the next open, leaves a host that serves, or one that is faulted.
static void aborts_that_are_overtaken(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        assert_hr(S_OK, served.create({&at}));
        for (int i = 0; i < 30; ++i) {
            assert_hr(S_OK, served.open());
            std::thread aborting([&] { served.abort(); });
            HRESULT opened = S_OK;
            for (int again = 0; again < 3 && opened == S_OK; ++again) {
                (void)served.close();
                assert_hr(S_OK, served.reset());
                opened = served.open();
            }
            aborting.join();
            if (opened != S_OK) assert_hr(WS_E_OPERATION_ABORTED, opened);
            if (served.state() == WS_SERVICE_HOST_STATE_OPEN) assert_serves(at);
            assert_hr(S_OK, served.close());
            assert_hr(S_OK, served.reset());
        }
        assert_works_again(served, at);
    }
}

// While clients connect and call.
static void aborts_among_clients(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        assert_hr(S_OK, served.create({&at}));
        std::atomic<bool> over{false};
        std::vector<std::thread> clients;
        for (int c = 0; c < 3; ++c)
            clients.emplace_back([&] {
                const test::heap_ptr heap = test::make_heap();
                while (!over) {
                    proxy caller(binding);
                    INT32 sum = 3;
                    if (caller.open(at.url()) != S_OK || add({caller, heap.get()}, 1, 1, &sum) != S_OK) continue;
                    if (sum != 2) over = true;
                }
            });
        for (int i = 0; i < 15; ++i) {
            int before = 0;
            served.what.change([&] { before = served.what.accepted; });
            assert_hr(S_OK, served.open());
            served.what.wait_for([&] { return served.what.accepted > before; });
            assert_hr(S_OK, served.abort());
            assert_hr(S_OK, served.close());
            assert_int_equal(served.what.accepted, served.what.closed); // all are told before the close ends
            assert_hr(S_OK, served.reset());
        }
        assert_false(over);
        over = true;
        for (std::thread& each : clients)
            each.join();
        assert_works_again(served, at);
    }
}

// A close that waits ends all operations.
static void an_abort_during_a_close(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        const ULONG for_ever = INFINITE;
        assert_hr(S_OK, served.set(WS_SERVICE_PROPERTY_CLOSE_TIMEOUT, for_ever).create({&at}));
        assert_hr(S_OK, served.open());
        calling slow(at);
        served.what.wait_until_held();
        completion closed;
        const test::error_ptr error = test::make_error();
        assert_hr(WS_S_ASYNC, served.close(error.get(), closed.context()));
        assert_hr(S_OK, served.abort());
        assert_hr(WS_E_OPERATION_ABORTED, closed.wait());
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_CLOSED);
        assert_true(FAILED(slow.wait()));
        assert_int_equal(served.what.cancelled, WS_SERVICE_HOST_ABORT);
        assert_int_equal(served.what.freed, 1);
        assert_works_again(served, at);
    }
}

// --- callbacks that call the host

// A close that waited for its own operation would never end; one with a context waits for it elsewhere.
static void a_close_within_an_operation(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        HRESULT waiting = S_OK, later = E_FAIL;
        const test::error_ptr error = test::make_error();
        completion closed;
        served.what.on_ping = [&](const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*) -> HRESULT {
            waiting = served.close(error.get());
            later = served.close(nullptr, closed.context());
            return S_OK;
        };
        assert_hr(S_OK, served.create({&at}));
        assert_hr(S_OK, served.open());
        {
            proxy caller(binding);
            assert_hr(S_OK, caller.open(at.url()));
            const test::heap_ptr heap = test::make_heap();
            assert_hr(S_OK, ping({caller, heap.get()}));
            assert_hr(S_OK, caller.close());
        }
        assert_hr(WS_E_INVALID_OPERATION, waiting);
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_hr(WS_S_ASYNC, later);
        assert_hr(S_OK, closed.wait());
        served.what.on_ping = nullptr;
        assert_works_again(served, at);
    }
}

static void an_abort_within_an_operation(void**) {
    for (const auto binding : service_bindings) {
        host_endpoint at(binding);
        host served;
        served.what.on_ping = [&](const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*) -> HRESULT {
            return served.abort();
        };
        assert_hr(S_OK, served.create({&at}));
        assert_hr(S_OK, served.open());
        proxy caller(binding);
        assert_hr(S_OK, caller.open(at.url()));
        const test::heap_ptr heap = test::make_heap();
        assert_true(FAILED(ping({caller, heap.get()})));
        assert_int_equal(served.state(), WS_SERVICE_HOST_STATE_FAULTED);
        assert_hr(S_OK, served.close());
        assert_works_again(served, at);
    }
}

// --- freed while open

// The caller's mistake; but what still goes on uses nothing that went with the host, nor its description.
static void a_host_that_is_freed_while_open(void**) {
    for (const auto binding : service_bindings)
        for (const bool is_called : {false, true}) {
            std::unique_ptr<calling> slow;
            behaviour* what;
            auto served = std::make_unique<host>();
            what = &served->what;
            {
                auto at = std::make_unique<host_endpoint>(binding);
                assert_hr(S_OK, served->create({at.get()}));
                assert_hr(S_OK, served->open());
                if (is_called) {
                    slow = std::make_unique<calling>(*at);
                    what->wait_until_held();
                }
                served->free();
            }
            if (!is_called) continue;
            assert_true(FAILED(slow->wait()));
            what->wait_for([&] { return what->closed == what->accepted && what->freed == 1; });
            assert_int_equal(what->cancelled, WS_SERVICE_HOST_ABORT);
        }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_function_in_every_state),
        cmocka_unit_test(what_an_abort_leads_to),
        cmocka_unit_test(wrong_handles),
        cmocka_unit_test(hosts_that_cannot_be),
        cmocka_unit_test(a_listener_that_cannot_be_opened),
        cmocka_unit_test(several_endpoints),
        cmocka_unit_test(a_host_without_endpoints),
        cmocka_unit_test(a_host_opens_many_times),
        cmocka_unit_test(aborts_at_any_time),
        cmocka_unit_test(aborts_that_are_overtaken),
        cmocka_unit_test(aborts_among_clients),
        cmocka_unit_test(an_abort_during_a_close),
        cmocka_unit_test(a_close_within_an_operation),
        cmocka_unit_test(an_abort_within_an_operation),
        cmocka_unit_test(a_host_that_is_freed_while_open),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
