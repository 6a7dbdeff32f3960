#include "channel/http_server.h"

#include "channel/http_acceptor.h"
#include "channel/http_reply.h"
#include "channel/http_text.h"
#include "channel/status.h"
#include "io/run.h"
#include "io/turn.h"

#include <map>

namespace ws {
namespace {

// Milliseconds that a client has to say something. A silent one costs only its connection, but that not for ever.
constexpr ULONG idle_timeout = 120'000;
constexpr ULONG head_timeout = 30'000;
constexpr ULONG linger_timeout = 2'000;
// Bytes of a head. WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE can be less.
constexpr size_t max_head = 256 * 1024;
constexpr uint32_t backlog = 4096;

} // namespace

// The servers of all ports. The turn is of who begins or ends one: so a port is free again before it is asked for anew.
struct http_server::registry {
    io::turn turn;
    std::map<uint16_t, std::shared_ptr<http_server>> servers; // of who has the turn

    static registry& all() {
        static registry* const made = new registry; // not destroyed: the loop's threads outlive the program's statics
        return *made;
    }
};

// --- connections that are given out

void served_connection::give_back_locked(bool reusable) noexcept {
    given_out_ = false;
    reusable_ = reusable;
    if (io::operation* waiting = std::exchange(awaited_back_, nullptr))
        stream().owner().finish_locked(*waiting, WS_IO_OK);
}

// Awaits that the connection comes back: whether it can be used again.
class served_connection::back_operation final : public io::awaited {
  public:
    explicit back_operation(served_connection& c) noexcept : connection_(c) {}
    bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        io::loop& l = connection_.stream().owner();
        guard held(l.lock());
        if (!connection_.given_out_) return false;
        connection_.awaited_back_ = this;
        l.start_local_locked(*this);
        return true;
    }
    [[nodiscard]] bool await_resume() const noexcept {
        guard held(connection_.stream().owner().lock());
        return connection_.reusable_;
    }

  private:
    served_connection& connection_;
};

// --- listeners come and go

io::task http_server::attach(std::shared_ptr<http_acceptor> listener, const endpoint_url& url, error* err) {
    io::loop& l = listener->owner();
    registry& all = registry::all();
    const io::turn::hold alone = co_await all.turn.claim(l);
    std::shared_ptr<http_server>& server = all.servers[url.port];
    if (server && server->has_ended()) {
        (void)co_await server->ended_sockets();
        server.reset();
    }
    if (!server) {
        auto made = std::make_shared<http_server>(l, url.port);
        const HRESULT hr = co_await made->begin(made, url, err);
        if (hr != S_OK) co_return hr;
        server = std::move(made);
    }
    guard held(l.lock());
    for (const http_acceptor* other : server->listeners_)
        if (other->pattern().same_as(listener->pattern())) {
            held.unlock();
            co_return fail(err, WS_E_ADDRESS_IN_USE, message_id::http_url_in_use, {url.text});
        }
    server->listeners_.push_back(listener.get());
    listener->server_ = server;
    if (!listener->is_stopped()) co_return S_OK;
    server->detach_locked(*listener); // an abort came first
    co_return WS_E_OPERATION_ABORTED;
}

void http_server::detach_locked(http_acceptor& listener) noexcept {
    std::erase(listeners_, &listener);
    if (!listeners_.empty() || ended_) return;
    ended_ = true;
    for (io::endpoint_owner& socket : sockets_)
        socket->close_locked(WS_E_OPERATION_ABORTED);
    for (served_connection* c = connections_; c; c = c->next_)
        if (!c->given_out_) c->stream().close_locked(WS_E_OPERATION_ABORTED);
}

io::task http_server::detached(std::shared_ptr<http_server> server) {
    registry& all = registry::all();
    const io::turn::hold alone = co_await all.turn.claim(server->loop_);
    if (!server->has_ended()) co_return S_OK;
    (void)co_await server->ended_sockets();
    const auto found = all.servers.find(server->port_);
    if (found != all.servers.end() && found->second == server) all.servers.erase(found);
    co_return S_OK;
}

bool http_server::has_ended() const noexcept {
    guard held(loop_.lock());
    return ended_;
}

io::task http_server::ended_sockets() {
    for (io::endpoint_owner& socket : sockets_)
        co_await socket->closed();
    co_return S_OK;
}

// Once it listens the first listener can be added: nothing may lack memory then, or the port would stay taken.
io::task http_server::begin(std::shared_ptr<http_server> self, const endpoint_url& url, error* err) {
    listeners_.reserve(1);
    HRESULT hr = co_await listen(url, err);
    if (hr != S_OK) co_return hr;
    try {
        for (io::endpoint_owner& socket : sockets_)
            if (socket->object() != 0) io::run_detached(loop_, accept_connections(self, *socket));
        co_return S_OK;
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    for (io::endpoint_owner& socket : sockets_)
        socket->close(WS_E_OPERATION_ABORTED);
    (void)co_await ended_sockets();
    co_return hr;
}

// All of this machine's addresses, whatever the URL's host: that is looked for in each request.
io::task http_server::listen(const endpoint_url& url, error* err) {
    io::outcome how;
    for (const ws_io_address& address : {io::any_v6(port_), io::any_v4(port_)}) {
        sockets_.emplace_back(loop_);
        how = co_await io::listen_operation(*sockets_.back(), address, false, backlog);
        if (how.ok()) co_return S_OK;
        if (how.status != WS_IO_ADDRESS_NOT_AVAILABLE && how.status != WS_IO_UNSUPPORTED) break;
    }
    co_return fail_io(err, how, io_activity::listening, url.text);
}

// The strong wildcard before names before the weak one, and of those that are equal the longest path.
std::shared_ptr<http_acceptor> http_server::find_listener(const url_target& target) noexcept {
    guard held(loop_.lock());
    http_acceptor* best = nullptr;
    for (http_acceptor* candidate : listeners_) {
        const url_pattern& pattern = candidate->pattern();
        if (!pattern.covers(target)) continue;
        if (!best || pattern.rank() < best->pattern().rank() ||
            (pattern.rank() == best->pattern().rank() && pattern.path_size() > best->pattern().path_size()))
            best = candidate;
    }
    return best ? std::static_pointer_cast<http_acceptor>(best->shared_from_this()) : nullptr;
}

// --- connections

bool http_server::enter(served_connection& c) noexcept {
    guard held(loop_.lock());
    if (ended_) return false;
    c.next_ = connections_;
    if (connections_) connections_->before_ = &c;
    connections_ = &c;
    return true;
}

void http_server::leave(served_connection& c) noexcept {
    guard held(loop_.lock());
    (c.before_ ? c.before_->next_ : connections_) = c.next_;
    if (c.next_) c.next_->before_ = c.before_;
}

io::task http_server::accept_connections(std::shared_ptr<http_server> self, io::endpoint& socket) {
    for (;;) {
        io::outcome how{WS_IO_NO_MEMORY, 0, S_OK};
        try {
            auto peer = std::make_shared<served_connection>(loop_, ++last_id_);
            how = co_await io::accept_operation(socket, peer->stream());
            if (how.ok()) io::run_detached(loop_, serve(self, std::move(peer)));
        } catch (const std::bad_alloc&) {
        }
        if (how.status == WS_IO_CANCELED) co_return S_OK;
        if (how.ok()) continue;
        // Too many files, most likely: some connection will end.
        constexpr ULONG pause = 100;
        io::local_operation wait(loop_);
        wait.due = io::due_in(pause);
        (void)co_await wait;
        if (has_ended()) co_return S_OK;
    }
}

io::task http_server::serve([[maybe_unused]] std::shared_ptr<http_server> self, std::shared_ptr<served_connection> c) {
    if (!enter(*c)) co_return WS_E_OPERATION_ABORTED;
    if (ws_io_address peer; c->stream().get_peer(peer) == WS_IO_OK) c->peer_ = peer;
    HRESULT hr;
    try {
        hr = co_await serve_requests(c);
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    leave(*c);
    c->stream().close(WS_E_OPERATION_ABORTED);
    co_return hr;
}

io::task http_server::serve_requests(std::shared_ptr<served_connection> c) {
    for (;;) {
        io::outcome how;
        HRESULT hr = co_await c->wait_for_message(io::due_in(idle_timeout), how);
        if (hr != S_OK) co_return hr;
        hr = co_await c->read_head(max_head, io::due_in(head_timeout));
        if (hr == S_OK && !c->target_.parse_request(c->head().target(), c->head().field("Host"), port_))
            hr = co_await refuse_request(*c, {400, "the target of the request is no URL"});
        else if (hr != S_OK && c->refused())
            hr = co_await refuse_request(*c, *c->refused());
        if (hr != S_OK) co_return hr;

        std::shared_ptr<http_acceptor> listener = find_listener(c->target_);
        if (!listener || !listener->serves(c->target_))
            co_return co_await refuse_request(*c, {404, "nobody listens there"});
        if (listener->is_full()) co_return co_await refuse_request(*c, {503, "too many requests wait"});
        auto request = std::make_unique<http_reply>(c, listener);
        {
            guard held(loop_.lock());
            c->given_out_ = true;
        }
        std::exchange(listener, nullptr)->deliver(std::move(request));
        if (!co_await served_connection::back_operation(*c)) co_return co_await linger(*c);
        constexpr size_t keep_buffer = 16384;
        c->next_message(keep_buffer);
        if (has_ended()) co_return S_OK;
    }
}

// --- without a channel

io::task refuse_request(http_connection& c, http_flaw why) {
    std::string answer = "HTTP/1.1 ";
    append_number(answer, why.status);
    answer.append(" ").append(http_reason(why.status)).append("\r\n");
    append_date(answer, seconds_now());
    const std::string_view text = why.text;
    append_field(answer, "Content-Type", "text/plain");
    append_field(answer, "Content-Length", text.size() + 1);
    answer.append("Connection: close\r\n\r\n");
    if (c.head().method() != "HEAD") answer.append(text).append("\n");
    ws_io_buffer piece[] = {io::buffer_of(answer.data(), answer.size())};
    const io::outcome how = co_await io::write(c.stream(), piece, io::due_in(head_timeout));
    if (how.ok()) (void)co_await linger(c);
    co_return WS_E_INVALID_FORMAT;
}

io::task linger(http_connection& c) {
    const uint64_t until = io::due_in(linger_timeout);
    constexpr size_t most = 1 << 20;
    constexpr size_t room = 4096;
    const auto unread = std::make_unique_for_overwrite<uint8_t[]>(room);
    io::outcome how = co_await io::shutdown(c.stream(), until);
    for (size_t got = 0; how.ok() && got < most;) {
        const auto piece = co_await io::read(c.stream(), unread.get(), room, until);
        how = piece;
        got += piece.size;
    }
    co_return S_OK;
}

} // namespace ws
