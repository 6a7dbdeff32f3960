#include "service/service_host.h"

#include "channel/in_callback.h"
#include "core/property.h"
#include "io/run.h"

namespace ws {

class service_host::state final : public endpoint::owner, public std::enable_shared_from_this<state> {
  public:
    // Throws std::bad_alloc.
    state(io::medium over, io::loop& l) : medium_(over), loop_(l), quiet_(l) {}
    io::medium medium() const noexcept { return medium_; }

    [[nodiscard]] HRESULT configure(std::span<const WS_SERVICE_ENDPOINT* const> endpoints,
                                    std::span<const WS_SERVICE_PROPERTY> properties, error* err);
    [[nodiscard]] HRESULT describe_metadata(error* err);
    // Without the memory for a task nothing has begun.
    [[nodiscard]] io::task open(std::shared_ptr<state> self, error* err);
    [[nodiscard]] io::task close(std::shared_ptr<state> self, error* err);
    [[nodiscard]] HRESULT reset(error* err) noexcept;
    void abort() noexcept;
    void dispose() noexcept;
    [[nodiscard]] HRESULT get_property(WS_SERVICE_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    void endpoint_is_quiet() noexcept override;

    bool is_in_callback() const noexcept { return in_callback::is_of(settings_.get()); }

  private:
    [[nodiscard]] HRESULT begin_open(error* err) noexcept;
    [[nodiscard]] HRESULT begin_accepting(HRESULT hr, error* err) noexcept;
    [[nodiscard]] HRESULT begin_close(bool& done, bool& was_faulted, error* err) noexcept;
    [[nodiscard]] io::task on_its_loop(endpoint& at, io::task step, error* err);
    [[nodiscard]] io::task open_listeners(size_t& opened, error* err);
    [[nodiscard]] io::task close_listeners(size_t count);
    void abort_listeners(size_t count) noexcept;
    void reset_listeners(size_t count) noexcept;
    [[nodiscard]] bool begin_abort(size_t& of_open) noexcept;
    void abort_endpoints() noexcept;
    [[nodiscard]] bool is_quiet() noexcept;
    void await_quiet() noexcept;

    const io::medium medium_; // of the first endpoint
    io::loop& loop_;
    const std::shared_ptr<host_settings> settings_ = std::make_shared<host_settings>(); // does not change, as
    std::vector<std::shared_ptr<endpoint>> endpoints_;                                  // these do not

    mutex lock_; // from here
    service_state state_ = service_state::created;
    bool aborted_ = false; // since it began to open
    size_t opens_ = 0;
    bool closing_ = false;
    signal quiet_; // for a close: nobody accepts, serves or executes any more
};

// --- how it is made

HRESULT service_host::state::configure(std::span<const WS_SERVICE_ENDPOINT* const> endpoints,
                                       std::span<const WS_SERVICE_PROPERTY> properties, error* err) {
    HRESULT hr = settings_->take(properties, err);
    for (size_t i = 0; hr == S_OK && i < endpoints.size(); ++i) {
        if (!endpoints[i]) return fail(err, E_INVALIDARG, message_id::null_argument, {"endpoints"});
        io::loop* const l = io::loop::instance(medium_of(endpoints[i]->channelBinding));
        if (!l) throw std::bad_alloc();
        endpoints_.push_back(std::make_shared<endpoint>(*endpoints[i], settings_, *l));
        hr = endpoints_.back()->configure(err);
    }
    return hr == S_OK && settings_->has_metadata ? describe_metadata(err) : hr;
}

HRESULT service_host::state::describe_metadata(error* err) {
    std::vector<metadata_port> ports;
    bool by_name = false;
    for (const auto& each : endpoints_) {
        if (auto port = each->port()) ports.push_back(std::move(*port));
        by_name = by_name || each->settings().exchange == WS_METADATA_EXCHANGE_TYPE_HTTP_GET;
    }
    return settings_->documents.take(settings_->metadata, ports, by_name, err);
}

HRESULT service_host::state::get_property(WS_SERVICE_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    guard held(lock_);
    switch (id) {
    case WS_SERVICE_PROPERTY_HOST_USER_STATE:
        return get_value(settings_->user_state, value, size, err);
    case WS_SERVICE_PROPERTY_FAULT_DISCLOSURE:
        return get_value(settings_->fault_disclosure, value, size, err);
    case WS_SERVICE_PROPERTY_FAULT_LANGID:
        return get_value(settings_->fault_language, value, size, err);
    case WS_SERVICE_PROPERTY_HOST_STATE:
        return get_value(static_cast<WS_SERVICE_HOST_STATE>(state_), value, size, err);
    case WS_SERVICE_PROPERTY_METADATA:
        return get_value(settings_->metadata, value, size, err);
    case WS_SERVICE_PROPERTY_CLOSE_TIMEOUT:
        return get_value(settings_->close_timeout, value, size, err);
    }
    return fail(err, E_INVALIDARG, message_id::unknown_property, {id, "service host"});
}

// --- open

HRESULT service_host::state::begin_open(error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::open, err);
    if (hr != S_OK) return hr;
    state_ = service_state::opening;
    aborted_ = closing_ = false;
    ++opens_;
    return S_OK;
}

// A coroutine waits in one loop. What other endpoints need of theirs does not take long.
io::task service_host::state::on_its_loop(endpoint& at, io::task step, error* err) {
    if (&at.loop() == &loop_) return step;
    return io::task::ended(io::run(medium_of(at.description().channelBinding), std::move(step), err));
}

io::task service_host::state::open_listeners(size_t& opened, error* err) {
    for (const auto& each : endpoints_) {
        HRESULT hr = co_await on_its_loop(*each, each->open(err), err);
        if (hr != S_OK) {
            hr = fail(err, hr, message_id::endpoint_not_opened, {each->description().address.url});
            co_return hr;
        }
        ++opened;
    }
    co_return S_OK;
}

// Endpoints that were not opened have nothing to close.
io::task service_host::state::close_listeners(size_t count) {
    for (size_t i = 0; i < count; ++i) {
        endpoint& each = *endpoints_[i];
        try {
            (void)co_await on_its_loop(each, each.close_listener(), nullptr);
        } catch (const std::bad_alloc&) {
            each.abort_listener();
        }
    }
    co_return S_OK;
}

// `hr`: how opening the listeners ended.
HRESULT service_host::state::begin_accepting(HRESULT hr, error* err) noexcept {
    const auto aborted = [&] {
        return fail(err, WS_E_OPERATION_ABORTED, message_id::host_aborted, {"WsOpenServiceHost"});
    };
    {
        guard held(lock_);
        if (aborted_) return aborted();
        if (hr != S_OK) return hr;
        for (const auto& each : endpoints_)
            each->allow(shared_from_this());
    }
    for (size_t i = 0; hr == S_OK && i < endpoints_.size(); ++i)
        hr = endpoints_[i]->begin(err);
    guard held(lock_);
    if (aborted_) return aborted();
    if (hr == S_OK) state_ = service_state::open;
    return hr;
}

io::task service_host::state::open([[maybe_unused]] std::shared_ptr<state> self, error* err) {
    HRESULT hr = begin_open(err);
    if (hr != S_OK) co_return hr;
    size_t opened = 0;
    try {
        hr = co_await open_listeners(opened, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    hr = begin_accepting(hr, err);
    if (hr == S_OK) co_return hr;
    if (opened == endpoints_.size()) { // some may accept, or serve, already
        abort_endpoints();
        await_quiet();
        (void)co_await quiet_.wait();
    }
    // The one that failed is as it was, unless it was aborted.
    if (hr == WS_E_OPERATION_ABORTED) opened = endpoints_.size();
    try {
        (void)co_await close_listeners(opened);
    } catch (const std::bad_alloc&) { // the next open tries it again
        abort_listeners(opened);
    }
    reset_listeners(opened);
    guard held(lock_);
    state_ = service_state::created;
    co_return hr;
}

// --- the end

void service_host::state::abort_listeners(size_t count) noexcept {
    for (size_t i = 0; i < count; ++i)
        endpoints_[i]->abort_listener();
}

void service_host::state::reset_listeners(size_t count) noexcept {
    for (size_t i = 0; i < count; ++i)
        endpoints_[i]->reset_listener();
}

void service_host::state::abort_endpoints() noexcept {
    for (const auto& each : endpoints_)
        each->abort();
}

bool service_host::state::begin_abort(size_t& of_open) noexcept {
    guard held(lock_);
    if (state_ == service_state::open)
        state_ = service_state::faulted;
    else if (state_ != service_state::opening && state_ != service_state::closing)
        return false;
    aborted_ = true;
    of_open = opens_;
    return true;
}

// Others may close, reset and open the host again meanwhile. Endpoints of that open may have been aborted, too: then
// all of it is, for an open host that does not accept would be worse.
void service_host::state::abort() noexcept {
    size_t of_open;
    const auto is_overtaken = [&] {
        guard held(lock_);
        return opens_ != of_open;
    };
    do {
        if (!begin_abort(of_open)) return;
        abort_endpoints();
    } while (is_overtaken());
}

// What the program gave is not asked for once the host is freed, although a thread may let go of the state after that.
void service_host::state::dispose() noexcept {
    {
        guard held(lock_);
        if (state_ == service_state::opening || state_ == service_state::closing) return;
    }
    for (const auto& each : endpoints_)
        each->dispose();
}

bool service_host::state::is_quiet() noexcept {
    for (const auto& each : endpoints_)
        if (!each->is_quiet()) return false;
    return true;
}

void service_host::state::endpoint_is_quiet() noexcept {
    guard held(lock_);
    if (closing_ && is_quiet()) (void)quiet_.set(S_OK);
}

void service_host::state::await_quiet() noexcept {
    guard held(lock_);
    closing_ = true;
    quiet_.clear();
    if (is_quiet()) (void)quiet_.set(S_OK);
}

HRESULT service_host::state::begin_close(bool& done, bool& was_faulted, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::close, err);
    if (hr != S_OK) return hr;
    was_faulted = state_ == service_state::faulted; // there is nothing to wait for
    done = state_ == service_state::created || state_ == service_state::closed;
    state_ = done ? service_state::closed : service_state::closing;
    aborted_ = false;
    return S_OK;
}

io::task service_host::state::close([[maybe_unused]] std::shared_ptr<state> self, error* err) {
    const uint64_t until = io::due_in(settings_->close_timeout);
    bool done = false, was_faulted = false;
    HRESULT hr = begin_close(done, was_faulted, err);
    if (hr != S_OK || done) co_return hr;
    try {
        (void)co_await close_listeners(endpoints_.size());
    } catch (const std::bad_alloc&) {
        abort_listeners(endpoints_.size());
    }
    await_quiet();
    hr = co_await quiet_.wait(was_faulted ? io::never : until);
    if (hr == WS_E_OPERATION_TIMED_OUT) {
        hr = fail(err, hr, message_id::host_close_timed_out, {settings_->close_timeout});
        abort_endpoints();
        await_quiet();
        (void)co_await quiet_.wait(); // for the operations, however long they take
    }
    reset_listeners(endpoints_.size());
    guard held(lock_);
    state_ = service_state::closed;
    if (aborted_) co_return fail(err, WS_E_OPERATION_ABORTED, message_id::host_aborted, {"WsCloseServiceHost"});
    co_return hr;
}

HRESULT service_host::state::reset(error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::reset, err);
    if (hr == S_OK) state_ = service_state::created;
    return hr;
}

// --- the handle

HRESULT service_host::create(std::span<const WS_SERVICE_ENDPOINT* const> endpoints,
                             std::span<const WS_SERVICE_PROPERTY> properties, owned<service_host>& out, error* err) {
    const bool has_one = !endpoints.empty() && endpoints.front();
    const io::medium over = has_one ? medium_of(endpoints.front()->channelBinding) : io::medium::sockets;
    io::loop* const l = io::loop::instance(over);
    if (!l) throw std::bad_alloc();
    auto made = std::make_shared<state>(over, *l);
    const HRESULT hr = made->configure(endpoints, properties, err);
    if (hr == S_OK) out.reset(new service_host(std::move(made)));
    return hr;
}

// Freeing an open host is the caller's mistake; its channels end then.
service_host::~service_host() {
    state_->abort();
    state_->dispose();
}

HRESULT service_host::open(const WS_ASYNC_CONTEXT* async, error* err) {
    return io::run(state_->medium(), state_->open(state_, err), async, WS_LONG_CALLBACK, err);
}

HRESULT service_host::close(const WS_ASYNC_CONTEXT* async, error* err) {
    if (!async && state_->is_in_callback())
        return fail(err, WS_E_INVALID_OPERATION, message_id::close_in_callback, {object_name(kind)});
    return io::run(state_->medium(), state_->close(state_, err), async, WS_LONG_CALLBACK, err);
}

HRESULT service_host::reset(error* err) noexcept {
    return state_->reset(err);
}

void service_host::abort() noexcept {
    state_->abort();
}

HRESULT service_host::get_property(WS_SERVICE_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    return state_->get_property(id, value, size, err);
}

} // namespace ws
