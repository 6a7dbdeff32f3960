#include "channel/listener.h"

#include "channel/channel.h"
#include "channel/http_acceptor.h"
#include "channel/states.h"
#include "io/run.h"

namespace ws {

HRESULT listener::create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                         std::span<const WS_LISTENER_PROPERTY> properties, const WS_SECURITY_DESCRIPTION* security,
                         owned<listener>& out, error* err) {
    HRESULT hr = channel_kind{type, binding, true}.check(err);
    if (hr != S_OK) return hr;
    if (security && binding == WS_CUSTOM_CHANNEL_BINDING) return fail(err, E_INVALIDARG, message_id::custom_security);
    if (security && binding == WS_UDP_CHANNEL_BINDING)
        return fail(err, E_INVALIDARG, message_id::binding_without_security, {binding});
    if (security) return fail(err, E_NOTIMPL, message_id::unsupported_security);
    owned<listener> made(new listener(type, binding));
    hr = made->properties_.apply(properties, err);
    if (hr == S_OK && binding == WS_CUSTOM_CHANNEL_BINDING)
        hr = custom_listener::create(type, *made->properties_, made->custom_, err);
    if (hr == S_OK) out = std::move(made);
    return hr;
}

// Freeing an open listener is the caller's mistake; it is closed then, and its pending accepts end.
listener::~listener() {
    if (acceptor_) acceptor_->stop();
}

// --- open

HRESULT listener::check_open(error* err) noexcept {
    const HRESULT hr = check_state(state_, listener_call::open, err);
    if (hr != S_OK || !aborted_) return hr;
    return fail(err, WS_E_OPERATION_ABORTED, message_id::listener_aborted, {"WsOpenListener"});
}

HRESULT listener::begin_open(const WS_STRING& url, endpoint_url& parsed, error* err) {
    const HRESULT hr = parsed.parse(view(url), channel_binding(), true, err);
    if (hr != S_OK) return hr;
    guard held(lock_);
    return check_open(err);
}

HRESULT listener::open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, error* err) {
    endpoint_url parsed;
    const HRESULT hr = begin_open(url, parsed, err);
    if (hr != S_OK) return hr;
    std::shared_ptr<acceptor> made = make_acceptor(parsed);
    return io::run(medium_of(channel_binding()), begin_listening(std::move(parsed), std::move(made), err), async,
                   properties_->async_callback_model, err);
}

io::task listener::open(const WS_STRING& url, error* err) {
    endpoint_url parsed;
    const HRESULT hr = begin_open(url, parsed, err);
    if (hr != S_OK) return io::task::ended(hr);
    std::shared_ptr<acceptor> made = make_acceptor(parsed);
    return begin_listening(std::move(parsed), std::move(made), err);
}

std::shared_ptr<acceptor> listener::make_acceptor(const endpoint_url& url) {
    io::loop* l = io::loop::instance(medium_of(channel_binding()));
    if (!l) throw std::bad_alloc();
    if (channel_binding() == WS_HTTP_CHANNEL_BINDING) return std::make_shared<http_acceptor>(*l, url, *properties_);
    if (channel_binding() == WS_UDP_CHANNEL_BINDING) return std::make_shared<udp_acceptor>(*l, url, *properties_);
    return std::make_shared<session_acceptor>(*l, channel_binding(), url, *properties_);
}

io::task listener::begin_listening(endpoint_url url, std::shared_ptr<acceptor> made, error* err) {
    const io::turn::hold alone = co_await turn_.claim(*io::loop::instance(medium_of(channel_binding())));
    io::task stopped = made->stopped(); // what the end needs is had now
    {
        guard held(lock_);
        const HRESULT hr = check_open(err);
        if (hr != S_OK) co_return hr;
        state_ = WS_LISTENER_STATE_OPENING;
        acceptor_ = made;
        stop_.emplace(std::move(stopped));
    }
    HRESULT hr;
    try {
        hr = co_await made->listen(url, *properties_, err);
        guard held(lock_); // no property may change in between
        if (hr == S_OK) hr = made->join_multicast(properties_->interfaces(), err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK) {
        made->stop();
        (void)co_await *std::exchange(stop_, std::nullopt);
    }
    guard held(lock_);
    // What an abort meanwhile has stopped stays faulted, to be closed.
    if (state_ == WS_LISTENER_STATE_FAULTED)
        co_return fail(err, WS_E_OPERATION_ABORTED, message_id::listener_aborted, {"WsOpenListener"});
    state_ = hr == S_OK ? WS_LISTENER_STATE_OPEN : WS_LISTENER_STATE_CREATED;
    co_return hr;
}

// --- accept

HRESULT listener::begin_accept(std::shared_ptr<acceptor>& from, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, listener_call::accept, err);
    if (hr == S_OK) from = acceptor_;
    return hr;
}

HRESULT listener::accept(channel& into, const WS_ASYNC_CONTEXT* async, error* err) {
    std::shared_ptr<acceptor> from;
    const HRESULT hr = begin_accept(from, err);
    if (hr != S_OK) return hr;
    return io::run(medium_of(channel_binding()), accept_into(std::move(from), into, err), async,
                   properties_->async_callback_model, err);
}

io::task listener::accept(channel& into, error* err) {
    std::shared_ptr<acceptor> from;
    const HRESULT hr = begin_accept(from, err);
    return hr == S_OK ? accept_into(std::move(from), into, err) : io::task::ended(hr);
}

io::task listener::accept_into(std::shared_ptr<acceptor> from, channel& into, error* err) {
    const channel::in_use here(into);
    const HRESULT begun = into.begin_accept(*this, err);
    if (begun != S_OK) co_return begun;
    HRESULT asked = S_OK;
    if (into.agrees_on_coding()) try {
            asked = co_await into.ask_content_type(err);
        } catch (const std::bad_alloc&) {
            asked = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
    if (asked != S_OK) co_return into.end_accept(asked, err);
    for (;;) {
        accept_request request(*from);
        io::outcome how{WS_IO_CANCELED, 0, WS_E_OPERATION_ABORTED};
        if (into.wait_in(request, *from)) how = co_await request;
        into.waited();
        if (!how.ok()) co_return into.end_accept(fail_io(err, how, io_activity::accepting, from->url()), err);
        // A peer that does not fit the channel, or is gone already, is no failure of the accept: the next one may do.
        HRESULT hr;
        try {
            hr = co_await into.take(std::move(request.accepted), from->destinations());
        } catch (const std::bad_alloc&) {
            hr = E_OUTOFMEMORY;
        }
        hr = into.taken(hr);
        if (hr == E_OUTOFMEMORY) (void)fail(err, hr, message_id::out_of_memory);
        if (hr == S_OK || hr == WS_E_OPERATION_ABORTED || hr == E_OUTOFMEMORY) co_return into.end_accept(hr, err);
    }
}

// --- the end

void listener::abort() noexcept {
    std::shared_ptr<acceptor> stopping;
    {
        guard held(lock_);
        switch (state_) {
        case WS_LISTENER_STATE_CREATED:
            aborted_ = true;
            return;
        case WS_LISTENER_STATE_OPENING:
        case WS_LISTENER_STATE_OPEN:
        case WS_LISTENER_STATE_CLOSING:
            state_ = WS_LISTENER_STATE_FAULTED;
            break;
        default:
            return;
        }
        stopping = acceptor_;
    }
    if (stopping) stopping->stop();
}

// What never opened needs no loop to be closed, which may never have been started.
HRESULT listener::close_unused(bool& done, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, listener_call::close, err);
    done = !acceptor_;
    if (hr == S_OK && done) state_ = WS_LISTENER_STATE_CLOSED;
    return hr;
}

HRESULT listener::close(const WS_ASYNC_CONTEXT* async, error* err) {
    bool done;
    const HRESULT hr = close_unused(done, err);
    if (hr != S_OK || done) return hr;
    return io::run(medium_of(channel_binding()), end_listening(err), async, properties_->async_callback_model, err);
}

io::task listener::close(error* err) {
    bool done;
    const HRESULT hr = close_unused(done, err);
    return hr != S_OK || done ? io::task::ended(hr) : end_listening(err);
}

// An aborted open or close may still be on its way to its end: this one follows it.
io::task listener::end_listening(error* err) {
    const io::turn::hold alone = co_await turn_.claim(*io::loop::instance(medium_of(channel_binding())));
    std::shared_ptr<acceptor> stopping;
    {
        guard held(lock_);
        const HRESULT hr = check_state(state_, listener_call::close, err);
        if (hr != S_OK) co_return hr;
        state_ = WS_LISTENER_STATE_CLOSING;
        stopping = acceptor_;
    }
    if (stopping) {
        stopping->stop();
        if (stop_) (void)co_await *std::exchange(stop_, std::nullopt);
    }
    guard held(lock_);
    if (state_ == WS_LISTENER_STATE_FAULTED)
        co_return fail(err, WS_E_OPERATION_ABORTED, message_id::listener_aborted, {"WsCloseListener"});
    state_ = WS_LISTENER_STATE_CLOSED;
    co_return S_OK;
}

HRESULT listener::reset(error* err) {
    std::shared_ptr<acceptor> old;
    guard held(lock_);
    const HRESULT hr = check_state(state_, listener_call::reset, err);
    if (hr != S_OK) return hr;
    state_ = WS_LISTENER_STATE_CREATED;
    aborted_ = false;
    std::swap(old, acceptor_);
    return S_OK;
}

// --- properties

HRESULT listener::get_property(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, error* err) {
    guard held(lock_);
    return properties_.get(id, value, size, state_, err);
}

HRESULT listener::set_property(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err) {
    guard held(lock_);
    const array_value before = properties_->multicast_interfaces;
    HRESULT hr = properties_.set(id, value, size, err);
    if (hr != S_OK || id != WS_LISTENER_PROPERTY_MULTICAST_INTERFACES || !acceptor_) return hr;
    try {
        hr = acceptor_->join_multicast(properties_->interfaces(), err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK) properties_.told().multicast_interfaces = before;
    return hr;
}

} // namespace ws
