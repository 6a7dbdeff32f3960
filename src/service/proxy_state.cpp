// The life of a service proxy: created, opened, closed, reset. Calls are in proxy_call.cpp.
#include "service/proxy_state.h"

#include "channel/channel_steps.h"
#include "channel/endpoint_copy.h"
#include "service/served_channel.h"

#include <algorithm>

namespace ws {

// --- how it is made

HRESULT service_proxy::state::make_line(owned<channel> made, std::shared_ptr<line>& out, error* err) {
    owned<message> incoming;
    const auto& properties = settings_.message_properties;
    const HRESULT hr = steps::create_message(*made, properties.data(), properties.count(), incoming, err);
    if (hr != S_OK) return hr;
    out = std::make_shared<line>(std::move(made), std::move(incoming), loop_);
    out->belongs_to(shared_from_this());
    return S_OK;
}

HRESULT service_proxy::state::configure(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                        const WS_SECURITY_DESCRIPTION* security,
                                        std::span<const WS_PROXY_PROPERTY> properties,
                                        std::span<const WS_CHANNEL_PROPERTY> channel_properties, error* err) {
    HRESULT hr = settings_.take(properties, err);
    if (hr != S_OK) return hr;
    std::vector<WS_CHANNEL_PROPERTY> all(channel_properties.begin(), channel_properties.end());
    BOOL no = FALSE;
    for (WS_CHANNEL_PROPERTY& p : all) {
        if (p.id != WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_PARAMETERS || !p.value) continue;
        custom_parameters_.assign(static_cast<const char*>(p.value), static_cast<const char*>(p.value) + p.valueSize);
        p.value = custom_parameters_.data(); // for the channels of other calls
    }
    if (binding != WS_CUSTOM_CHANNEL_BINDING) all.push_back({WS_CHANNEL_PROPERTY_ENABLE_TIMEOUTS, &no, sizeof no});
    const bool has_security = binding == WS_UDP_CHANNEL_BINDING || binding == WS_CUSTOM_CHANNEL_BINDING;
    unsupported_security_ = security && !has_security;
    owned<channel> made;
    hr = channel::create(type, binding, all, unsupported_security_ ? nullptr : security, nullptr, made, err);
    if (hr == S_OK) hr = check_for_service(*made, "proxy", WS_BUFFERED_TRANSFER_MODE, err);
    if (hr == S_OK) hr = make_line(std::move(made), first_, err);
    return hr;
}

service_state service_proxy::state::now() noexcept {
    guard held(lock_);
    return state_;
}

// --- open

HRESULT service_proxy::state::begin_open(const WS_ENDPOINT_ADDRESS& address, error* err) noexcept {
    {
        guard held(lock_);
        const HRESULT hr = check_state(kind, state_, service_step::open, err);
        if (hr != S_OK) return hr;
        if (unsupported_security_)
            return fail(err, WS_E_NOT_SUPPORTED, message_id::security_not_supported, {address.url});
        state_ = service_state::opening;
        aborted_ = closing_ = false;
    }
    HRESULT hr;
    try {
        address_memory_.reset();
        hr = copy_address(address, address_memory_, address_, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    guard held(lock_);
    if (hr != S_OK) state_ = service_state::created;
    return hr;
}

// An earlier failure may have left the channel as it was, for want of memory.
io::task service_proxy::state::open_first(error* err) {
    line& first = *first_;
    try {
        const HRESULT left = first.state() != WS_CHANNEL_STATE_CREATED ? co_await first.close(0, nullptr) : S_OK;
        if (left == E_OUTOFMEMORY) co_return fail(err, left, message_id::out_of_memory);
        co_return co_await first.open(address_, err);
    } catch (const std::bad_alloc&) {
        co_return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
}

io::task service_proxy::state::open([[maybe_unused]] std::shared_ptr<state> self, const WS_ENDPOINT_ADDRESS& address,
                                    error* err) {
    HRESULT hr = begin_open(address, err);
    if (hr != S_OK) co_return hr;
    line& first = *first_;
    try {
        hr = co_await open_first(err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    {
        guard held(lock_);
        if (aborted_) hr = fail(err, WS_E_OPERATION_ABORTED, message_id::proxy_aborted, {"WsOpenServiceProxy"});
        if (hr == S_OK && !is_shared()) try {
                idle_.push_back(&first);
            } catch (const std::bad_alloc&) {
                hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
            }
        if (hr == S_OK) state_ = service_state::open;
    }
    if (hr == S_OK) co_return hr;
    try {
        (void)co_await first.close(0, nullptr);
    } catch (const std::bad_alloc&) { // the next open tries it again
    }
    guard held(lock_);
    state_ = service_state::created;
    co_return hr;
}

// --- the end

void service_proxy::state::abort_lines() noexcept {
    first_->abort(); // which may be a program's callback
    for (size_t i = 0;; ++i) {
        std::shared_ptr<line> one;
        {
            guard held(lock_);
            if (i >= others_.size()) return;
            one = others_[i];
        }
        one->abort();
    }
}

void service_proxy::state::abort() noexcept {
    {
        guard held(lock_);
        switch (state_) {
        case service_state::open:
            state_ = service_state::faulted;
            break;
        case service_state::opening:
        case service_state::closing:
            break;
        default:
            return;
        }
        aborted_ = true;
        for (const auto& c : calls_) {
            (void)c->turn.set(WS_E_OPERATION_ABORTED);
            (void)c->ended.set(WS_E_OPERATION_ABORTED);
        }
    }
    abort_lines();
}

// The proxy is freed. Its channels, which may be the program's own, are freed with it if it is quiet, although a thread
// may let go of the state after that.
void service_proxy::state::dispose() noexcept {
    std::vector<std::shared_ptr<line>> lines;
    {
        guard held(lock_);
        if (!is_quiet() || state_ == service_state::opening || state_ == service_state::closing) return;
        lines.swap(others_);
        idle_.clear();
    }
    for (const auto& each : lines)
        each->dispose();
    if (first_) first_->dispose();
}

void service_proxy::state::look_for_quiet() noexcept {
    if (closing_ && is_quiet()) (void)quiet_.set(S_OK);
}

// The state is then CLOSING, or CLOSED when there is nothing to close.
HRESULT service_proxy::state::begin_close(bool& was_faulted, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::close, err);
    if (hr != S_OK) return hr;
    was_faulted = state_ == service_state::faulted; // there is nothing to wait for
    const bool done = state_ == service_state::created || state_ == service_state::closed;
    state_ = done ? service_state::closed : service_state::closing;
    aborted_ = false;
    closing_ = !done;
    quiet_.clear();
    look_for_quiet();
    return S_OK;
}

io::task service_proxy::state::close_line(line& which, uint64_t until, error* err) {
    const uint64_t now = io::now_ms();
    const ULONG left = until > now ? static_cast<ULONG>(std::min<uint64_t>(until - now, INFINITE)) : 0;
    if (left == 0) which.abort();
    return which.close(left, err);
}

io::task service_proxy::state::close_lines(uint64_t until, error* err) {
    const HRESULT result = co_await close_line(*first_, until, err);
    for (const auto& each : others_)
        (void)co_await close_line(*each, until, nullptr);
    co_return result;
}

io::task service_proxy::state::close([[maybe_unused]] std::shared_ptr<state> self, error* err) {
    const uint64_t until = io::due_in(settings_.max_close_timeout);
    bool was_faulted = false;
    HRESULT hr = begin_close(was_faulted, err);
    if (hr != S_OK || now() == service_state::closed) co_return hr;
    if (was_faulted) abort_lines();
    hr = co_await quiet_.wait(until);
    if (hr == WS_E_OPERATION_TIMED_OUT) {
        hr = fail(err, hr, message_id::proxy_close_timed_out, {settings_.max_close_timeout});
        abort();
        {
            guard held(lock_);
            aborted_ = false; // not by the program
            quiet_.clear();
            look_for_quiet();
        }
        (void)co_await quiet_.wait();
    }
    try {
        const HRESULT closed = co_await close_lines(hr == S_OK && !was_faulted ? until : 0, hr == S_OK ? err : nullptr);
        if (hr == S_OK && !was_faulted) hr = closed;
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        abort_lines(); // the other end is to hear of it; the next open does the rest
    }
    guard held(lock_);
    idle_.clear();
    for (const auto& each : others_)
        try {
            idle_.push_back(each.get());
        } catch (const std::bad_alloc&) { // it is freed with the proxy
        }
    state_ = service_state::closed;
    if (aborted_) co_return fail(err, WS_E_OPERATION_ABORTED, message_id::proxy_aborted, {"WsCloseServiceProxy"});
    co_return hr;
}

HRESULT service_proxy::state::reset(error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::reset, err);
    if (hr == S_OK) state_ = service_state::created;
    return hr;
}

// --- lines and calls

// The session, or a channel that no other call is at.
HRESULT service_proxy::state::find_line(std::shared_ptr<line>& out, error* err) {
    {
        guard held(lock_);
        if (is_shared()) {
            out = first_;
        } else if (!idle_.empty()) {
            out = idle_.back()->shared_from_this();
            idle_.pop_back();
        }
        if (out) return out->join() ? (++busy_, S_OK) : S_OK;
    }
    owned<channel> another;
    HRESULT hr = channel::create_like(first_->over(), another, err);
    std::shared_ptr<line> added;
    if (hr == S_OK) hr = make_line(std::move(another), added, err);
    if (hr != S_OK) return hr;
    guard held(lock_);
    others_.push_back(added);
    out = std::move(added);
    if (out->join()) ++busy_;
    return S_OK;
}

io::task service_proxy::state::take_line(std::shared_ptr<line>& out, error* err) {
    HRESULT hr = find_line(out, err);
    if (hr != S_OK || is_shared()) co_return hr;
    // One exchange may have gone so wrong that the channel has to be opened once more.
    if (const WS_CHANNEL_STATE how = out->state(); how != WS_CHANNEL_STATE_OPEN) {
        if (how != WS_CHANNEL_STATE_CREATED) (void)co_await out->close(0, nullptr);
        hr = co_await out->open(address_, err);
    }
    co_return hr;
}

void service_proxy::state::give_back(line& which) noexcept {
    guard held(lock_);
    --busy_;
    if (!is_shared() && (state_ == service_state::open || state_ == service_state::closing)) try {
            idle_.push_back(&which);
        } catch (const std::bad_alloc&) { // it is closed with the proxy
        }
    look_for_quiet();
}

// Whether another may begin.
HRESULT service_proxy::state::check_call(error* err) const noexcept {
    const HRESULT hr = check_state(kind, state_, service_step::call, err);
    if (hr != S_OK || calls_.size() < settings_.max_pending_calls) return hr;
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::calls_pending, {settings_.max_pending_calls});
}

HRESULT service_proxy::state::begin_call(ULONG id, bool keeps_error, std::shared_ptr<ws::call>& out, error* err) {
    std::shared_ptr<ws::call> c;
    {
        guard held(lock_);
        const HRESULT hr = check_call(err);
        if (hr != S_OK) return hr;
        if (!spare_.empty()) {
            c = std::move(spare_.back());
            spare_.pop_back();
        }
    }
    if (!c) {
        c = std::make_shared<ws::call>(loop_);
        const message& like = first_->reply();
        const auto& properties = settings_.message_properties;
        const HRESULT hr = message::create(like.envelope_version(), like.addressing_version(), properties.data(),
                                           properties.count(), c->request, err);
        if (hr != S_OK) return hr;
    }
    if (keeps_error && !c->said)
        if (const HRESULT hr = error::create(nullptr, 0, c->said); hr != S_OK) return hr;
    c->id = id;
    c->is_left = false;
    c->is_one_way = false;
    guard held(lock_);
    const HRESULT hr = check_call(err); // much may have happened meanwhile
    if (hr != S_OK) return hr;
    calls_.push_back(c);
    out = std::move(c);
    return S_OK;
}

// `is_free`: nothing of it is left in the background.
void service_proxy::state::end_call(const std::shared_ptr<ws::call>& c, bool is_free) noexcept {
    if (is_free) {
        c->request->reset();
        if (c->said) c->said->reset();
    }
    guard held(lock_);
    calls_.erase(std::find(calls_.begin(), calls_.end(), c));
    c->turn.clear();
    c->ended.clear();
    if (is_free && spare_.size() < settings_.max_call_pool_size) try {
            spare_.push_back(c);
        } catch (const std::bad_alloc&) {
        }
    look_for_quiet();
}

// A session that cannot be used any more takes the proxy with it.
void service_proxy::state::look_for_fault(line& over) noexcept {
    if (!is_shared() || over.state() != WS_CHANNEL_STATE_FAULTED) return;
    guard held(lock_);
    if (state_ == service_state::open) state_ = service_state::faulted;
}

HRESULT service_proxy::state::abandon(ULONG id, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(kind, state_, service_step::abandon, err);
    if (hr != S_OK) return hr;
    for (const auto& c : calls_) {
        if (id != 0 && c->id != id) continue;
        (void)c->turn.set(WS_E_OPERATION_ABANDONED);
        (void)c->ended.set(WS_E_OPERATION_ABANDONED);
    }
    return S_OK;
}

} // namespace ws
