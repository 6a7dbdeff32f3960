#include "service/served_channel.h"

#include <algorithm>

namespace ws {

HRESULT check_for_service(const channel& c, const char* who, WS_TRANSFER_MODE streams, error* err) {
    const auto needs = [&](const char* what) {
        return fail(err, E_INVALIDARG, message_id::service_needs, {who, what});
    };
    if (c.custom()) { // only whoever waits for the service's own time-outs can be told of them
        BOOL times_out = TRUE;
        const HRESULT hr =
            c.custom()->get_property(WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, &times_out, sizeof times_out, err);
        if (FAILED(hr)) return hr;
        return times_out ? needs("WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS to be FALSE") : S_OK;
    }
    const channel_settings& settings = c.settings();
    if (settings.async_callback_model != WS_LONG_CALLBACK) return needs("WS_LONG_CALLBACK");
    if (settings.transfer_mode & ~static_cast<unsigned>(streams)) return needs("messages that are buffered");
    if (!settings.faults_as_errors) return needs("WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS to be TRUE");
    return S_OK;
}

// --- what runs, and its cancellation

served_channel::running::running(served_channel& of, operation_context& which, const operation_context::contents& what)
    : of_(of), which_(which) {
    guard held(of_.lock_);
    of_.contexts_.push_back(&which_);
    which_.begin(what);
}

served_channel::running::~running() {
    {
        guard held(of_.lock_);
        of_.contexts_.erase(std::find(of_.contexts_.begin(), of_.contexts_.end(), &which_));
    }
    which_.end();
}

// The program's callbacks are called without a lock. An operation whose callback is to be called does not end before.
void served_channel::cancel(WS_SERVICE_CANCEL_REASON reason) noexcept {
    for (;;) {
        operation_context* one;
        {
            guard held(lock_);
            const auto found = std::find_if(contexts_.begin(), contexts_.end(),
                                            [=](operation_context* c) { return c->begin_cancel(reason); });
            if (found == contexts_.end()) return;
            one = *found;
        }
        one->tell();
    }
}

void served_channel::abort() noexcept {
    if (is_aborted_.exchange(true)) return;
    {
        guard held(lock_);
        is_over_ = true;
        in_order_ = false;
    }
    steps::abort(*channel_);
}

operation_context::contents served_channel::contents() const noexcept {
    operation_context::contents what;
    what.channel = to_handle(channel_.get());
    what.contract = endpoint_.contract().contractDescription;
    what.host_state = endpoint_.host().user_state;
    what.channel_state = user_state_;
    what.listener = to_handle(&endpoint_.where());
    what.address = &endpoint_.description().address;
    return what;
}

operation_context::contents served_channel::contents(service_call& c, bool has_output) const noexcept {
    operation_context::contents what = contents();
    what.input = to_handle(c.input.get());
    if (has_output) what.output = to_handle(c.output.get());
    what.memory = to_handle(c.memory.get());
    return what;
}

// --- from the accept to the close

namespace {

HRESULT CALLBACK close_without_error(const WS_OPERATION_CONTEXT* context, const WS_SERVICE_PROPERTY_CLOSE_CALLBACK* of,
                                     const WS_ASYNC_CONTEXT* async, WS_ERROR*) {
    return of->callback(context, async);
}

} // namespace

void served_channel::begin_serving() noexcept {
    user_state_ = nullptr;
    guard held(lock_);
    is_over_ = is_aborted_;
    in_order_ = !is_over_;
    workers_ = 1;
    receiving_ = true;
    workers_done_.clear();
}

// Whoever was asked to accept is told of the close, even without memory: neither needs any.
io::task served_channel::serve() {
    begin_serving();
    const endpoint_settings& settings = endpoint_.settings();
    HRESULT hr = S_OK;
    if (settings.on_accept.callback) {
        operation_context context;
        const running here(*this, context, contents());
        hr = co_await callback_step<const WS_OPERATION_CONTEXT*, void**>(
            &endpoint_.host(), endpoint_.loop(), settings.on_accept.callback,
            "WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK", nullptr, to_handle(&context), &user_state_);
    }
    try {
        bool is_answered = false;
        if (SUCCEEDED(hr)) hr = co_await answer_get(is_answered);
        if (SUCCEEDED(hr) && !is_answered) hr = co_await work(nullptr);
        if (SUCCEEDED(hr) && is_answered) end_worker();
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    if (FAILED(hr)) {
        end(after::abort);
        end_worker();
    }
    (void)co_await workers_done_.wait();
    if (settings.on_close.callback) { // it has no say
        operation_context context;
        const running here(*this, context, contents());
        (void)co_await callback_step<const WS_OPERATION_CONTEXT*, const WS_SERVICE_PROPERTY_CLOSE_CALLBACK*>(
            &endpoint_.host(), endpoint_.loop(), close_without_error,
            "WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK", nullptr, to_handle(&context), &settings.on_close);
    }
    try {
        hr = co_await finish();
    } catch (const std::bad_alloc&) {
        steps::abort(*channel_);
    }
    co_return hr;
}

io::task served_channel::finish() {
    bool in_order;
    {
        guard held(lock_);
        in_order = in_order_;
    }
    if (!in_order) steps::abort(*channel_);
    HRESULT hr = co_await steps::close(*channel_, nullptr);
    if (steps::reset(*channel_) == S_OK) is_reset_ = true;
    co_return hr;
}

// --- workers

void served_channel::end(after how) noexcept {
    {
        guard held(lock_);
        if (std::exchange(is_over_, true)) return;
        in_order_ = how != after::abort;
    }
    if (how != after::abort) return;
    steps::abort(*channel_); // for those that send, or receive
    cancel(WS_SERVICE_CHANNEL_FAULTED);
}

void served_channel::end_worker() noexcept {
    {
        guard held(lock_);
        if (--workers_ != 0) return;
    }
    (void)workers_done_.set(S_OK);
}

// Whether another worker shall receive from now on.
bool served_channel::leave_receiving() noexcept {
    guard held(lock_);
    receiving_ = false;
    if (!is_session() || is_over_ || workers_ >= endpoint_.settings().max_concurrency) return false;
    ++workers_;
    receiving_ = true;
    return true;
}

// Whether there is more for this worker to do.
bool served_channel::take_receiving(bool had_it) noexcept {
    guard held(lock_);
    if (is_over_ || !is_session() || (!had_it && receiving_)) return false;
    receiving_ = true;
    return true;
}

io::task served_channel::receive(std::unique_ptr<service_call>& c) {
    const HRESULT hr = endpoint_.take_call(*channel_, c, nullptr);
    if (hr != S_OK) co_return hr;
    co_return co_await channel_->read_message_start(*c->input, io::never, c->said.get());
}

io::task served_channel::work([[maybe_unused]] std::shared_ptr<served_channel> self) {
    for (bool receives = true; receives;) {
        std::unique_ptr<service_call> c;
        HRESULT hr;
        after then = after::go_on;
        try {
            hr = co_await receive(c);
            if (hr == S_OK) {
                if (endpoint::is_starting()) co_await io::go_home(endpoint_.loop());
                hr = co_await handle(*c, receives, then);
            }
        } catch (const std::bad_alloc&) {
            hr = E_OUTOFMEMORY;
        }
        if (hr == WS_S_END)
            end(after::end);
        else if (hr != S_OK)
            end(after::abort);
        else if (then != after::go_on)
            end(then);
        if (c) endpoint_.give_back(std::move(c));
        receives = take_receiving(receives);
    }
    end_worker();
    co_return S_OK;
}

} // namespace ws
