// The life of a channel: created, opened or accepted, closed, reset. Messages are in channel_messages.cpp.
#include "channel/channel.h"

#include "channel/endpoint_copy.h"
#include "channel/http_request.h"
#include "channel/listener.h"
#include "channel/states.h"
#include "core/strings.h"
#include "io/address.h"
#include "io/run.h"

namespace ws {

channel::channel(const channel_kind& kind, const listener* from) noexcept
    : handle_object(channel::kind), properties_(kind), created_for_(from), address_memory_(SIZE_MAX, 0), sent_(0),
      received_(0) {}

HRESULT channel::create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                        std::span<const WS_CHANNEL_PROPERTY> properties, const WS_SECURITY_DESCRIPTION* security,
                        const listener* from, owned<channel>& out, error* err) {
    const channel_kind kind{type, binding, from != nullptr};
    HRESULT hr = kind.check(err);
    if (hr != S_OK) return hr;
    if (binding == WS_CUSTOM_CHANNEL_BINDING) return create_custom(kind, properties, security, from, out, err);
    if (security && binding == WS_UDP_CHANNEL_BINDING)
        return fail(err, E_INVALIDARG, message_id::binding_without_security, {binding});
    if (security) return fail(err, E_NOTIMPL, message_id::unsupported_security);
    owned<channel> made(new channel(kind, from));
    hr = made->properties_.apply(properties, err);
    if (hr == S_OK) hr = made->make_coders(err);
    if (hr != S_OK) return hr;
    made->prepare_messages();
    out = std::move(made);
    return S_OK;
}

HRESULT channel::create_like(const channel& other, owned<channel>& out, error* err) {
    owned<channel> made(new channel(other.what(), other.created_for_));
    {
        guard held(other.lock_); // some of them tell what goes on
        made->properties_.share(other.properties_);
    }
    const HRESULT hr = other.custom_
                           ? custom_channel::create(other.what().type, made->settings(), nullptr, made->custom_, err)
                           : made->make_coders(err);
    if (hr != S_OK) return hr;
    made->prepare_messages();
    out = std::move(made);
    return S_OK;
}

void channel::prepare_messages() {
    sent_ = sent_dictionary(settings().max_session_dictionary_size);
    received_ = received_dictionary(settings().max_session_dictionary_size);
}

HRESULT channel::create_custom(const channel_kind& kind, std::span<const WS_CHANNEL_PROPERTY> properties,
                               const WS_SECURITY_DESCRIPTION* security, const listener* from, owned<channel>& out,
                               error* err) {
    if (security) return fail(err, E_INVALIDARG, message_id::custom_security);
    owned<channel> made(new channel(kind, from));
    HRESULT hr = made->properties_.apply(properties, err);
    if (hr == S_OK)
        hr = custom_channel::create(kind.type, made->settings(), from ? from->custom() : nullptr, made->custom_, err);
    if (hr == S_OK) out = std::move(made);
    return hr;
}

// Freeing an open channel is the caller's mistake; its connection ends then.
channel::~channel() {
    disassociate();
}

// --- who is at work on the channel

channel::in_use::in_use(channel& c) noexcept : channel_(c) {
    channel_.users_.fetch_add(1, std::memory_order_relaxed);
}

// The last one takes the lock if it has somebody to tell, and from then on may not look at the channel again: it may be
// gone.
channel::in_use::~in_use() {
    unsigned users = channel_.users_.load(std::memory_order_relaxed);
    while (!(users & awaited_idle))
        if (channel_.users_.compare_exchange_weak(users, users - 1, std::memory_order_release)) return;
    io::loop& over = *io::loop::instance(channel_.medium());
    io::operation_queue waiters;
    {
        guard held(channel_.lock_);
        if (channel_.users_.fetch_sub(1, std::memory_order_acq_rel) == (awaited_idle | 1)) {
            channel_.users_.fetch_and(~awaited_idle, std::memory_order_relaxed);
            waiters.splice(channel_.idle_waiters_);
        }
    }
    while (io::operation* waiter = waiters.pop())
        over.finish(*waiter, WS_IO_OK);
}

// With the lock held: whether there is anybody, of whom the last one will then look for waiters.
bool channel::await_idle() noexcept {
    if (users_.fetch_or(awaited_idle, std::memory_order_acq_rel) & ~awaited_idle) return true;
    users_.fetch_and(~awaited_idle, std::memory_order_relaxed);
    return false;
}

class channel::idle_operation final : public io::awaited {
  public:
    explicit idle_operation(channel& c) noexcept : channel_(c) {}
    bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        guard held(channel_.lock_);
        if (!channel_.await_idle()) return false;
        channel_.idle_waiters_.push(*this);
        io::loop::instance(channel_.medium())->start_local(*this);
        return true;
    }
    void await_resume() const noexcept {}

  private:
    channel& channel_;
};

// --- open

HRESULT channel::leave_created(error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::open, err);
    if (hr != S_OK) return hr;
    if (created_for_) return fail(err, WS_E_INVALID_OPERATION, message_id::open_of_accepted);
    if (aborted_) return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsOpenChannel"});
    state_ = WS_CHANNEL_STATE_OPENING;
    return S_OK;
}

HRESULT channel::end_open(HRESULT hr, error* err) noexcept {
    guard held(lock_);
    if (state_ != WS_CHANNEL_STATE_OPENING)
        return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsOpenChannel"});
    state_ = hr == S_OK ? WS_CHANNEL_STATE_OPEN : WS_CHANNEL_STATE_FAULTED;
    if (hr != S_OK) transport_.reset();
    return hr;
}

HRESULT channel::begin_open(const WS_ENDPOINT_ADDRESS& address, endpoint_url& url, error* err) {
    HRESULT hr = url.parse(view(address.url), what().binding, false, err);
    if (hr == S_OK) hr = leave_created(err);
    if (hr != S_OK) return hr;
    try {
        url_ = url.text;
        hr = remember_address(address, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    return hr == S_OK ? S_OK : end_open(hr, err);
}

HRESULT channel::open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err) {
    endpoint_url url;
    HRESULT hr = begin_open(address, url, err);
    if (hr != S_OK) return hr;
    try {
        hr = io::run(medium(), open_transport(std::move(url), err), async, settings().async_callback_model, err);
        if (hr != E_OUTOFMEMORY) return hr;
        guard held(lock_); // for the case that it did not begin
        if (state_ == WS_CHANNEL_STATE_OPENING) state_ = WS_CHANNEL_STATE_FAULTED;
        return hr;
    } catch (const std::bad_alloc&) {
        return end_open(fail(err, E_OUTOFMEMORY, message_id::out_of_memory), err);
    }
}

io::task channel::open(const WS_ENDPOINT_ADDRESS& address, error* err) {
    endpoint_url url;
    HRESULT hr = begin_open(address, url, err);
    if (hr != S_OK) co_return hr;
    try {
        co_return co_await open_transport(std::move(url), err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    co_return end_open(hr, err);
}

// Messages that the program does not address go there, and WS_CHANNEL_PROPERTY_REMOTE_ADDRESS tells it.
HRESULT channel::remember_address(const WS_ENDPOINT_ADDRESS& address, error* err) {
    address_memory_.reset();
    WS_ENDPOINT_ADDRESS copy{};
    const HRESULT hr = copy_address(address, address_memory_, copy, err);
    if (hr != S_OK) return hr;
    guard held(lock_);
    properties_.told().remote_address = copy;
    return S_OK;
}

// Where connects place their transports, for an abort to find.
class channel::opening final : public transport_place {
  public:
    explicit opening(channel& c) noexcept : channel_(c) {}
    HRESULT adopt(std::unique_ptr<transport> attempt, error* err) override {
        guard held(channel_.lock_);
        if (channel_.state_ != WS_CHANNEL_STATE_OPENING)
            return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsOpenChannel"});
        channel_.transport_.swap(attempt);
        return S_OK;
    }

  private:
    channel& channel_;
};

// For the first message.
void channel::prepare() {
    sent_.reset();
    received_.reset();
    kept_table_size_ = 0;
    guard held(lock_);
    set_tcp_options();
    tell_peer();
}

// A system that does not take them is no reason not to talk.
void channel::set_tcp_options() noexcept {
    if (what().binding != WS_TCP_CHANNEL_BINDING || !transport_) return;
    (void)transport_->connection()->set_options({settings().no_delay != FALSE, settings().send_keep_alives != FALSE,
                                                 settings().keep_alive_time, settings().keep_alive_interval});
}

// Who is at the other end, and what URL it has asked for.
void channel::tell_peer() noexcept {
    ws_io_address peer;
    if (transport_->get_peer(peer)) {
        io::to_sockaddr(peer, properties_.told().remote_ip_address);
        properties_.publish(WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS);
    }
    properties_.publish(WS_CHANNEL_PROPERTY_REMOTE_ADDRESS);
    if (!created_for_) return;
    if (const uint64_t id = transport_->connection_id()) {
        properties_.told().http_connection_id = id;
        properties_.publish(WS_CHANNEL_PROPERTY_HTTP_CONNECTION_ID);
    }
    properties_.publish(WS_CHANNEL_PROPERTY_TRANSPORT_URL);
}

// As WCHARs when a program asks for it, which few do.
void channel::tell_transport_url() {
    if (!created_for_ || !transport_url_.empty()) return;
    append_lossy(transport_url_, url_);
    properties_.told().transport_url = {static_cast<ULONG>(transport_url_.size()), transport_url_.data()};
    if (what().binding != WS_UDP_CHANNEL_BINDING) return;
    // Nothing is asked for: the target is the sender itself.
    properties_.told().remote_address = {};
    properties_.told().remote_address.url = properties_.told().transport_url;
}

io::task channel::open_transport(endpoint_url url, error* err) {
    in_use here(*this);
    HRESULT hr;
    try {
        hr = co_await connect(url, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    co_return end_open(hr, err);
}

io::task channel::connect(const endpoint_url& url, error* err) {
    if (what().binding == WS_UDP_CHANNEL_BINDING) co_return co_await connect_datagrams(url, err);
    if (what().binding != WS_HTTP_CHANNEL_BINDING)
        co_return co_await connect_session(url, due(&channel_settings::connect_timeout), err);
    opening place(*this);
    co_return place.adopt(std::make_unique<http_request>(*io::loop::instance(medium()), url, settings()), err);
}

io::task channel::connect_session(const endpoint_url& url, uint64_t until, error* err) {
    framing_encoding encoding;
    if (!framing_encoding::from(settings().encoding, settings().envelope_version, encoding))
        co_return fail(err, E_INVALIDARG, message_id::encoding_without_framing);
    HRESULT hr = S_OK;
    if (encoder_) hr = co_await ask_content_type(err);
    if (hr != S_OK) co_return hr;
    if (encoder_ && coded_type_ != encoding.text()) encoding = {framing_encoding::extensible, coded_type_};
    opening place(*this);
    session* connected;
    if (what().binding == WS_TCP_CHANNEL_BINDING)
        hr = co_await connect_tcp(place, url, settings(), until, connected, err);
    else
        hr = co_await connect_pipe(place, url, until, connected, err);
    if (hr != S_OK) co_return hr;
    prepare();
    connected->begin(url_, settings().max_buffered_message_size);
    co_return co_await connected->open(url.text, encoding, until, err);
}

io::task channel::connect_datagrams(const endpoint_url& url, error* err) {
    opening place(*this);
    udp_client* connected;
    HRESULT hr = co_await connect_udp(place, url, settings(), connected, err);
    if (hr != S_OK) co_return hr;
    {
        guard held(lock_); // a property that is set from now on is applied by that
        hr = connected->apply(settings(), err);
    }
    if (hr == S_OK) prepare();
    co_return hr;
}

// --- accept

HRESULT channel::begin_accept(const listener& by, error* err) {
    guard held(lock_);
    if (created_for_ != &by) return fail(err, E_INVALIDARG, message_id::channel_of_other_listener);
    const HRESULT hr = check_state(state_, channel_call::accept, err);
    if (hr != S_OK) return hr;
    if (aborted_) return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsAcceptChannel"});
    state_ = WS_CHANNEL_STATE_ACCEPTING;
    return S_OK;
}

bool channel::wait_in(accept_request& request, acceptor& from) noexcept {
    guard held(lock_);
    if (state_ != WS_CHANNEL_STATE_ACCEPTING) return false;
    waiting_for_ = &request;
    waiting_in_ = &from;
    return true;
}

void channel::waited() noexcept {
    guard held(lock_);
    waiting_for_ = nullptr;
    waiting_in_ = nullptr;
}

io::task channel::take(std::unique_ptr<transport> accepted, std::shared_ptr<const destination_filter> destinations) {
    transport* const taken = accepted.get();
    {
        guard held(lock_);
        if (state_ != WS_CHANNEL_STATE_ACCEPTING) return io::task::ended(WS_E_OPERATION_ABORTED);
        url_ = taken->target_url();
        transport_url_.clear();
        transport_ = std::move(accepted);
        destinations_ = std::move(destinations);
    }
    prepare();
    return taken->accept(settings(), url_, due(&channel_settings::connect_timeout));
}

HRESULT channel::taken(HRESULT hr) noexcept {
    guard held(lock_);
    if (state_ != WS_CHANNEL_STATE_ACCEPTING) return WS_E_OPERATION_ABORTED;
    if (hr != S_OK) transport_.reset();
    return hr;
}

// A channel that was not accepted is as it was, and can try again, unless it was aborted.
HRESULT channel::end_accept(HRESULT hr, error* err) noexcept {
    guard held(lock_);
    if (state_ != WS_CHANNEL_STATE_ACCEPTING)
        return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsAcceptChannel"});
    state_ = hr == S_OK ? WS_CHANNEL_STATE_OPEN : WS_CHANNEL_STATE_CREATED;
    if (hr != S_OK) transport_.reset();
    return hr;
}

// --- the end

void channel::abort() noexcept {
    guard held(lock_);
    aborted_ = true;
    switch (state_) {
    case WS_CHANNEL_STATE_CREATED:
    case WS_CHANNEL_STATE_FAULTED:
    case WS_CHANNEL_STATE_CLOSED:
        return;
    default:
        state_ = WS_CHANNEL_STATE_FAULTED;
    }
    if (waiting_for_) waiting_in_->cancel(*waiting_for_);
    if (transport_) transport_->close(WS_E_OPERATION_ABORTED);
}

// The session can no longer be used: whoever is at work on it finds out.
void channel::fault() noexcept {
    guard held(lock_);
    if (state_ == WS_CHANNEL_STATE_OPEN) state_ = WS_CHANNEL_STATE_FAULTED;
    if (transport_) transport_->close(WS_E_OBJECT_FAULTED);
}

HRESULT channel::shut_down_session(const WS_ASYNC_CONTEXT* async, error* err) {
    return io::run(medium(), say_end(err), async, settings().async_callback_model, err);
}

HRESULT channel::begin_shutdown(error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::shut_down, err);
    if (hr != S_OK) return hr;
    if (!(what().type & WS_CHANNEL_TYPE_SESSION))
        return fail(err, WS_E_INVALID_OPERATION, message_id::channel_without_session, {what().type});
    if (shut_down_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_shut_down);
    if (sending_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_busy, {"sent"});
    shut_down_ = true;
    return S_OK;
}

io::task channel::say_end(error* err) {
    in_use here(*this);
    HRESULT hr = begin_shutdown(err);
    if (hr != S_OK) co_return hr;
    try {
        hr = co_await transport_->say_end(due(&channel_settings::send_timeout), err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr != S_OK && hr != E_OUTOFMEMORY) fault();
    guard held(lock_);
    if (hr == S_OK) properties_.told().is_session_shut_down = TRUE;
    if (hr == E_OUTOFMEMORY) shut_down_ = false; // nothing was said: it can be tried again
    co_return hr;
}

// What has no connection needs no loop to be closed, which may never have been started.
HRESULT channel::close_unused(bool& done, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::close, err);
    if (hr != S_OK) return hr;
    // An open or accept that was aborted may still be under way.
    const bool idle = !transport_ && (users_.load(std::memory_order_acquire) & ~awaited_idle) == 0;
    done = idle || state_ == WS_CHANNEL_STATE_CREATED || state_ == WS_CHANNEL_STATE_CLOSED;
    if (done) state_ = WS_CHANNEL_STATE_CLOSED;
    return S_OK;
}

HRESULT channel::close(const WS_ASYNC_CONTEXT* async, error* err) {
    bool done;
    const HRESULT hr = close_unused(done, err);
    if (hr != S_OK || done) return hr;
    return io::run(medium(), end(err), async, settings().async_callback_model, err);
}

io::task channel::close(error* err) {
    bool done;
    const HRESULT hr = close_unused(done, err);
    return hr != S_OK || done ? io::task::ended(hr) : end(err);
}

HRESULT channel::begin_close(bool& gracefully, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::close, err);
    if (hr != S_OK) return hr;
    gracefully = state_ == WS_CHANNEL_STATE_OPEN && !sending_ && !receiving_;
    state_ = WS_CHANNEL_STATE_CLOSING;
    return S_OK;
}

io::task channel::end(error* err) {
    bool gracefully;
    HRESULT hr = begin_close(gracefully, err);
    if (hr != S_OK) co_return hr;
    if (gracefully) try {
            hr = co_await close_gracefully(err);
        } catch (const std::bad_alloc&) {
            hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
    if (transport_) transport_->close(WS_E_OPERATION_ABORTED);
    co_await idle_operation(*this);
    if (transport_ && transport_->connection()) co_await transport_->connection()->closed();
    disassociate();
    guard held(lock_); // the session stays until the reset: a message may still be read where it arrived
    if (state_ == WS_CHANNEL_STATE_FAULTED)
        co_return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"WsCloseChannel"});
    state_ = WS_CHANNEL_STATE_CLOSED;
    co_return hr;
}

// Tells the peer that no more comes, and waits to hear the same.
io::task channel::close_gracefully(error* err) {
    const uint64_t until = due(&channel_settings::close_timeout);
    bool told;
    {
        guard held(lock_); // a shutdown that found no memory may be taking it back
        told = shut_down_;
    }
    HRESULT hr = S_OK;
    if (!told) hr = co_await transport_->say_end(until, err);
    if (hr == S_OK) hr = co_await transport_->drain(until, err);
    if (hr == WS_E_ENDPOINT_DISCONNECTED || hr == WS_E_OPERATION_TIMED_OUT)
        co_return fail(err, hr, message_id::session_not_ended, {url()});
    co_return hr;
}

HRESULT channel::reset(error* err) {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::reset, err);
    if (hr != S_OK) return hr;
    state_ = WS_CHANNEL_STATE_CREATED;
    aborted_ = false;
    shut_down_ = false;
    transport_.reset();
    properties_.told().is_session_shut_down = FALSE;
    properties_.withdraw();
    return S_OK;
}

// --- properties

HRESULT channel::get_property(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, error* err) {
    guard held(lock_);
    if (id == WS_CHANNEL_PROPERTY_TRANSPORT_URL || id == WS_CHANNEL_PROPERTY_REMOTE_ADDRESS) tell_transport_url();
    return properties_.get(id, value, size, state_, err);
}

HRESULT channel::set_property(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err) {
    guard held(lock_);
    const ULONG before = settings().multicast_interface;
    HRESULT hr = properties_.set(id, value, size, err);
    if (hr == S_OK && id == WS_CHANNEL_PROPERTY_NO_DELAY) set_tcp_options();
    if (hr == S_OK && id == WS_CHANNEL_PROPERTY_MULTICAST_INTERFACE && transport_) {
        hr = transport_->apply(settings(), err);
        if (hr != S_OK) change(properties_.told().multicast_interface, before);
    }
    return hr;
}

uint64_t channel::due(ULONG channel_settings::*timeout) const noexcept {
    return io::due_in(look_at(settings().*timeout));
}

bool channel::faults_as_errors() const noexcept {
    return !created_for_ && look_at(settings().faults_as_errors) != FALSE;
}

} // namespace ws
