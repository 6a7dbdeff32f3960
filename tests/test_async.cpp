// WsAsyncExecute: series of functions that end at once, later, or on another thread.
#include "support/api.h"

#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

using namespace test;

namespace {

// An operation that the test ends by hand, as an I/O completion would.
struct pending {
    WS_ASYNC_CONTEXT context{};
    void end(HRESULT hr, WS_CALLBACK_MODEL model) {
        const WS_ASYNC_CONTEXT ended = std::exchange(context, {});
        assert_non_null(ended.callback);
        ended.callback(hr, model, ended.callbackState);
    }
};

// What one series does and what it was told.
struct script {
    explicit script(std::vector<HRESULT> results) : steps(std::move(results)) {}

    std::vector<HRESULT> steps; // WS_S_ASYNC leaves an operation pending
    size_t at = 0;
    pending operation;
    std::vector<HRESULT> results_seen;
    std::vector<WS_CALLBACK_MODEL> models_seen;
    WS_ERROR* error_seen = nullptr;
    bool had_context = false;
    WS_ASYNC_FUNCTION next_seen = nullptr;

    int ended = 0;
    HRESULT end_result = E_FAIL;
    WS_CALLBACK_MODEL end_model = WS_SHORT_CALLBACK;
    WS_ASYNC_STATE state{};

    static HRESULT CALLBACK run(HRESULT hr, WS_CALLBACK_MODEL model, void* state, WS_ASYNC_OPERATION* next,
                                const WS_ASYNC_CONTEXT* context, WS_ERROR* error) {
        auto& self = *static_cast<script*>(state);
        self.results_seen.push_back(hr);
        self.models_seen.push_back(model);
        self.error_seen = error;
        self.had_context = context != nullptr;
        self.next_seen = next->function;
        const HRESULT now = self.steps.at(self.at++);
        next->function = self.at < self.steps.size() ? run : nullptr;
        if (now == WS_S_ASYNC && context != nullptr) self.operation.context = *context;
        return now;
    }
    static void CALLBACK done(HRESULT hr, WS_CALLBACK_MODEL model, void* state) {
        auto& self = *static_cast<script*>(state);
        ++self.ended;
        self.end_result = hr;
        self.end_model = model;
    }

    HRESULT execute(WS_CALLBACK_MODEL model, bool synchronous = false, WS_ERROR* error = nullptr) {
        const WS_ASYNC_CONTEXT context = {done, this};
        return WsAsyncExecute(&state, run, model, this, synchronous ? nullptr : &context, error);
    }
};

void runs_to_the_end_at_once(void**) {
    for (const bool synchronous : {true, false}) {
        const error_ptr error = make_error();
        script series({S_OK, WS_S_END, E_ABORT, S_FALSE});
        assert_hr(S_FALSE, series.execute(WS_LONG_CALLBACK, synchronous, error.get()));
        assert_true((series.results_seen == std::vector<HRESULT>{S_OK, S_OK, WS_S_END, E_ABORT}));
        assert_int_equal(series.ended, 0); // the callback is for what ends later
        assert_int_equal(series.had_context, !synchronous);
        assert_ptr_equal(series.error_seen, error.get());
        assert_null(series.next_seen);
        for (const WS_CALLBACK_MODEL model : series.models_seen)
            assert_int_equal(model, WS_LONG_CALLBACK);
    }
}

void returns_the_failure_of_the_last(void**) {
    script series({S_OK, WS_E_OPERATION_TIMED_OUT});
    assert_hr(WS_E_OPERATION_TIMED_OUT, series.execute(WS_SHORT_CALLBACK));
    assert_int_equal(series.ended, 0);
}

void goes_on_when_an_operation_ends(void**) {
    script series({WS_S_ASYNC, S_OK, WS_S_ASYNC, WS_S_ASYNC});
    assert_hr(WS_S_ASYNC, series.execute(WS_LONG_CALLBACK));
    assert_int_equal(series.at, 1);
    series.operation.end(S_FALSE, WS_SHORT_CALLBACK);
    assert_int_equal(series.at, 3);
    assert_int_equal(series.ended, 0);
    series.operation.end(E_FAIL, WS_LONG_CALLBACK);
    assert_int_equal(series.at, 4);
    assert_int_equal(series.ended, 0);
    series.operation.end(WS_E_OPERATION_ABORTED, WS_SHORT_CALLBACK);
    assert_int_equal(series.ended, 1);
    assert_hr(WS_E_OPERATION_ABORTED, series.end_result);
    assert_int_equal(series.end_model, WS_SHORT_CALLBACK);
    assert_true((series.results_seen == std::vector<HRESULT>{S_OK, S_FALSE, S_OK, E_FAIL}));
    assert_true((series.models_seen == std::vector<WS_CALLBACK_MODEL>{WS_LONG_CALLBACK, WS_SHORT_CALLBACK,
                                                                      WS_SHORT_CALLBACK, WS_LONG_CALLBACK}));
}

void the_state_can_be_used_again(void**) {
    script series({WS_S_ASYNC, S_OK});
    for (int round = 1; round <= 3; ++round) {
        series.at = 0;
        assert_hr(WS_S_ASYNC, series.execute(WS_LONG_CALLBACK));
        series.operation.end(S_OK, WS_LONG_CALLBACK);
        assert_int_equal(series.ended, round);
        assert_hr(S_OK, series.end_result);
    }
}

// Neither kind of ending may use up the stack.
struct countdown {
    explicit countdown(int count, int pending = 0) : left(count), pending_each(pending) {}

    int left;
    int pending_each; // every n-th ends later
    pending operation;
    WS_ASYNC_STATE state{};
    bool done = false;

    static HRESULT CALLBACK run(HRESULT hr, WS_CALLBACK_MODEL, void* state, WS_ASYNC_OPERATION* next,
                                const WS_ASYNC_CONTEXT* context, WS_ERROR*) {
        auto& self = *static_cast<countdown*>(state);
        if (--self.left == 0) return hr;
        next->function = run;
        if (self.pending_each == 0 || self.left % self.pending_each != 0) return S_OK;
        self.operation.context = *context;
        return WS_S_ASYNC;
    }
    static void CALLBACK ended(HRESULT, WS_CALLBACK_MODEL, void* state) { static_cast<countdown*>(state)->done = true; }
};

void long_series_take_no_stack(void**) {
    countdown at_once(1000000);
    assert_hr(S_OK, WsAsyncExecute(&at_once.state, countdown::run, WS_LONG_CALLBACK, &at_once, nullptr, nullptr));
    assert_int_equal(at_once.left, 0);

    countdown mixed(1000000, 7);
    const WS_ASYNC_CONTEXT context = {countdown::ended, &mixed};
    assert_hr(WS_S_ASYNC, WsAsyncExecute(&mixed.state, countdown::run, WS_LONG_CALLBACK, &mixed, &context, nullptr));
    while (!mixed.done)
        mixed.operation.end(S_OK, WS_LONG_CALLBACK);
    assert_int_equal(mixed.left, 0);
}

void an_operation_must_not_be_pending_without_a_context(void**) {
    const error_ptr error = make_error();
    script series({WS_S_ASYNC, S_OK});
    assert_hr(S_OK, series.execute(WS_LONG_CALLBACK, true, error.get()));
    assert_hr(WS_E_INVALID_OPERATION, series.results_seen.at(1));
    assert_int_equal(string_count(error.get()), 1);
}

// Threads that end operations as soon as they are started, often before the function that did so has returned.
class enders {
  public:
    enders() {
        for (std::thread& each : threads_)
            each = std::thread([this] { work(); });
    }
    ~enders() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        changed_.notify_all();
        for (std::thread& each : threads_)
            each.join();
    }
    void end(const WS_ASYNC_CONTEXT& context, HRESULT hr) {
        {
            const std::lock_guard lock(mutex_);
            waiting_.emplace_back(context, hr);
        }
        changed_.notify_one();
    }

  private:
    void work() {
        std::unique_lock lock(mutex_);
        for (;;) {
            changed_.wait(lock, [&] { return stopping_ || !waiting_.empty(); });
            if (waiting_.empty()) return;
            const auto [context, hr] = waiting_.back();
            waiting_.pop_back();
            lock.unlock();
            context.callback(hr, WS_LONG_CALLBACK, context.callbackState);
            lock.lock();
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::pair<WS_ASYNC_CONTEXT, HRESULT>> waiting_;
    bool stopping_ = false;
    std::thread threads_[3];
};

struct on_threads {
    explicit on_threads(enders& by) : by_(by) {}

    static HRESULT CALLBACK run(HRESULT hr, WS_CALLBACK_MODEL, void* state, WS_ASYNC_OPERATION* next,
                                const WS_ASYNC_CONTEXT* context, WS_ERROR*) {
        auto& self = *static_cast<on_threads*>(state);
        if (--self.left == 0) return hr;
        next->function = run;
        self.by_.end(*context, self.left);
        return WS_S_ASYNC;
    }
    static void CALLBACK done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        static_cast<on_threads*>(state)->ended.set_value(hr);
    }

    enders& by_;
    int left = 50;
    std::promise<HRESULT> ended;
    WS_ASYNC_STATE state{};
};

void works_across_threads(void**) {
    enders threads;
    for (int round = 0; round < 50; ++round) {
        on_threads series(threads);
        const WS_ASYNC_CONTEXT context = {on_threads::done, &series};
        std::future<HRESULT> ended = series.ended.get_future();
        assert_hr(WS_S_ASYNC,
                  WsAsyncExecute(&series.state, on_threads::run, WS_LONG_CALLBACK, &series, &context, nullptr));
        assert_hr(1, ended.get());
    }
}

void refuses_wrong_arguments(void**) {
    script series({S_OK});
    const error_ptr error = make_error();
    const WS_ASYNC_CONTEXT without_callback = {nullptr, &series};
    assert_hr(E_INVALIDARG, WsAsyncExecute(nullptr, script::run, WS_LONG_CALLBACK, &series, nullptr, error.get()));
    assert_hr(E_INVALIDARG, WsAsyncExecute(&series.state, nullptr, WS_LONG_CALLBACK, &series, nullptr, error.get()));
    assert_hr(E_INVALIDARG,
              WsAsyncExecute(&series.state, script::run, WS_CALLBACK_MODEL(2), &series, nullptr, error.get()));
    assert_hr(E_INVALIDARG,
              WsAsyncExecute(&series.state, script::run, WS_LONG_CALLBACK, &series, &without_callback, error.get()));
    assert_int_equal(series.at, 0);
    assert_int_equal(string_count(error.get()), 4);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(runs_to_the_end_at_once),
        cmocka_unit_test(returns_the_failure_of_the_last),
        cmocka_unit_test(goes_on_when_an_operation_ends),
        cmocka_unit_test(the_state_can_be_used_again),
        cmocka_unit_test(long_series_take_no_stack),
        cmocka_unit_test(an_operation_must_not_be_pending_without_a_context),
        cmocka_unit_test(works_across_threads),
        cmocka_unit_test(refuses_wrong_arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
