#include "channel/listener.h"

#include "channel/channel.h"
#include "channel/states.h"
#include "io/run.h"

namespace ws {

HRESULT listener::create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                         std::span<const WS_LISTENER_PROPERTY> properties, const WS_SECURITY_DESCRIPTION* security,
                         owned<listener>& out, error* err) {
    HRESULT hr = channel_kind{type, binding, true}.check(err);
    if (hr != S_OK) return hr;
    if (type != WS_CHANNEL_TYPE_DUPLEX_SESSION ||
        (binding != WS_TCP_CHANNEL_BINDING && binding != WS_NAMEDPIPE_CHANNEL_BINDING))
        return fail(err, E_NOTIMPL, message_id::unsupported_binding, {type, binding});
    if (security) return fail(err, E_NOTIMPL, message_id::unsupported_security);
    owned<listener> made(new listener(type, binding));
    hr = made->properties_.apply(properties, err);
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

HRESULT listener::open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, error* err) {
    session_url parsed;
    HRESULT hr = parsed.parse(view(url), channel_binding(), true, err);
    if (hr != S_OK) return hr;
    {
        guard held(lock_);
        hr = check_open(err);
        if (hr != S_OK) return hr;
    }
    io::loop* l = io::loop::instance(medium_of(channel_binding()));
    if (!l) throw std::bad_alloc();
    auto made =
        std::make_shared<acceptor>(*l, acceptor::settings{parsed.text, parsed.path, properties_->connect_timeout});
    return io::run(medium_of(channel_binding()), open_servers(std::move(parsed), std::move(made), err), async,
                   properties_->async_callback_model, err);
}

io::task listener::start_servers(const session_url& url, acceptor& servers, error* err) {
    HRESULT hr;
    if (channel_binding() == WS_TCP_CHANNEL_BINDING)
        hr = co_await listen_tcp(servers, url, *properties_, err);
    else
        hr = co_await listen_pipe(servers, url, *properties_, pipe_, err);
    if (hr == S_OK) servers.begin();
    co_return hr;
}

io::task listener::open_servers(session_url url, std::shared_ptr<acceptor> made, error* err) {
    const io::turn::hold alone = co_await turn_.claim(*io::loop::instance(medium_of(channel_binding())));
    {
        guard held(lock_);
        const HRESULT hr = check_open(err);
        if (hr != S_OK) co_return hr;
        state_ = WS_LISTENER_STATE_OPENING;
        acceptor_ = made;
    }
    HRESULT hr;
    try {
        hr = co_await start_servers(url, *made, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK) {
        made->stop();
        try {
            (void)co_await made->stopped();
        } catch (const std::bad_alloc&) { // they end all the same
        }
        pipe_ = {};
    }
    guard held(lock_);
    // What an abort meanwhile has stopped stays faulted, to be closed.
    if (state_ == WS_LISTENER_STATE_FAULTED)
        co_return fail(err, WS_E_OPERATION_ABORTED, message_id::listener_aborted, {"WsOpenListener"});
    state_ = hr == S_OK ? WS_LISTENER_STATE_OPEN : WS_LISTENER_STATE_CREATED;
    co_return hr;
}

// --- accept

HRESULT listener::accept(channel& into, const WS_ASYNC_CONTEXT* async, error* err) {
    std::shared_ptr<acceptor> from;
    {
        guard held(lock_);
        const HRESULT hr = check_state(state_, listener_call::accept, err);
        if (hr != S_OK) return hr;
        from = acceptor_;
    }
    return io::run(medium_of(channel_binding()), accept_into(std::move(from), into, err), async,
                   properties_->async_callback_model, err);
}

io::task listener::accept_into(std::shared_ptr<acceptor> from, channel& into, error* err) {
    const channel::in_use here(into);
    const HRESULT begun = into.begin_accept(*this, err);
    if (begun != S_OK) co_return begun;
    for (;;) {
        accept_request request(*from);
        io::outcome how{WS_IO_CANCELED, 0, WS_E_OPERATION_ABORTED};
        if (into.wait_in(request, *from)) how = co_await request;
        into.waited();
        if (!how.ok()) co_return into.end_accept(fail_io(err, how, io_activity::accepting, from->url()), err);
        // A peer that does not fit the channel, or is gone already, is no failure of the accept: the next one may do.
        HRESULT hr;
        try {
            hr = co_await into.take_session(std::move(request.accepted));
        } catch (const std::bad_alloc&) {
            hr = E_OUTOFMEMORY;
        }
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

HRESULT listener::close(const WS_ASYNC_CONTEXT* async, error* err) {
    {
        guard held(lock_);
        const HRESULT hr = check_state(state_, listener_call::close, err);
        if (hr != S_OK) return hr;
        if (!acceptor_) { // it never opened, and the loop may never have been started
            state_ = WS_LISTENER_STATE_CLOSED;
            return S_OK;
        }
    }
    return io::run(medium_of(channel_binding()), close_servers(err), async, properties_->async_callback_model, err);
}

// An aborted open or close may still be on its way to its end: this one follows it.
io::task listener::close_servers(error* err) {
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
        try {
            (void)co_await stopping->stopped();
        } catch (const std::bad_alloc&) { // they end all the same
        }
        pipe_ = {};
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
    return properties_.set(id, value, size, err);
}

} // namespace ws
