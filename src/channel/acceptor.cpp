#include "channel/acceptor.h"

#include "core/strings.h"
#include "io/run.h"

namespace ws {
namespace {

// Connections that shake hands at a time. One more ends the oldest, which has had the longest time to say something: so
// many silent peers cannot hold up one that does.
constexpr size_t most_shaking = 64;

std::string_view path_of(std::string_view url) noexcept {
    const size_t authority = url.find("://");
    if (authority == std::string_view::npos) return {};
    const size_t path = url.find('/', authority + 3);
    return path == std::string_view::npos ? std::string_view() : url.substr(path);
}

} // namespace

// --- waiting for a connection

bool accept_request::await_suspend(io::task::coroutine waiting) noexcept {
    continue_in(waiting);
    std::unique_ptr<acceptor::incoming> taken; // freed after the lock was let go
    guard held(from_.loop_.lock());
    if (from_.stopped_ || canceled_) {
        status = WS_IO_CANCELED;
        cancel_reason = WS_E_OPERATION_ABORTED;
        return false;
    }
    if (!from_.ready_.empty()) {
        taken.reset(&from_.ready_.pop());
        accepted = std::move(taken->connection);
        status = WS_IO_OK;
        return false;
    }
    from_.waiting_.push(*this);
    from_.loop_.start_local_locked(*this);
    from_.unpark();
    return true;
}

void acceptor::cancel(accept_request& request) noexcept {
    guard held(loop_.lock());
    request.canceled_ = true;
    if (!waiting_.remove(request)) return; // not waiting yet, or no more
    request.cancel_reason = WS_E_OPERATION_ABORTED;
    loop_.finish_locked(request, WS_IO_CANCELED);
}

void acceptor::fail_one(uint32_t status, int32_t system) noexcept {
    guard held(loop_.lock());
    io::operation* request = waiting_.pop();
    if (!request) return;
    request->system = system;
    loop_.finish_locked(*request, static_cast<ws_io_status>(status));
}

void acceptor::deliver(std::unique_ptr<incoming> peer) noexcept {
    guard held(loop_.lock());
    if (stopped_) return;
    if (io::operation* waiting = waiting_.pop()) {
        static_cast<accept_request*>(waiting)->accepted = std::move(peer->connection);
        loop_.finish_locked(*waiting, WS_IO_OK);
    } else {
        ready_.push(*peer.release());
    }
}

// --- accepting

// Suspends a server's coroutine while nobody wants a connection; tells whether there is more to do.
class acceptor::parking final : public io::awaited {
  public:
    parking(acceptor& a, server& s) noexcept : acceptor_(a), server_(s) {}

    bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        guard held(acceptor_.loop_.lock());
        if (acceptor_.stopped_ || !acceptor_.waiting_.empty()) return false;
        server_.parked = this;
        acceptor_.loop_.start_local_locked(*this);
        return true;
    }
    bool await_resume() const noexcept {
        guard held(acceptor_.loop_.lock());
        return !acceptor_.stopped_;
    }

  private:
    acceptor& acceptor_;
    server& server_;
};

void acceptor::unpark() noexcept {
    for (const auto& s : servers_)
        if (s->parked && (stopped_ || !waiting_.empty()))
            loop_.finish_locked(*std::exchange(s->parked, nullptr), WS_IO_OK);
}

io::endpoint& acceptor::add_server() {
    auto made = std::make_unique<server>(loop_);
    io::endpoint& socket = *made->socket;
    guard held(loop_.lock());
    servers_.push_back(std::move(made));
    if (stopped_) socket.close_locked(WS_E_OPERATION_ABORTED);
    return socket;
}

void acceptor::begin() {
    for (const auto& s : servers_)
        if (s->socket->object() != 0) io::run_detached(loop_, accept_connections(shared_from_this(), *s));
}

io::task acceptor::accept_connections(std::shared_ptr<acceptor> self, server& from) {
    while (co_await parking(*this, from)) {
        std::unique_ptr<incoming> peer;
        try {
            peer = std::make_unique<incoming>(loop_);
        } catch (const std::bad_alloc&) {
            fail_one(WS_IO_NO_MEMORY, 0);
            continue;
        }
        io::endpoint& stream = peer->connection->stream();
        const io::outcome how = co_await io::accept_operation(*from.socket, stream);
        if (how.status == WS_IO_CANCELED) break;
        if (!how.ok()) {
            fail_one(how.status, how.system);
            continue;
        }
        try {
            io::run_detached(loop_, shake_hands(self, std::move(peer)));
        } catch (const std::bad_alloc&) {
            fail_one(WS_IO_NO_MEMORY, 0);
        }
    }
    co_return S_OK;
}

// --- the handshake

bool acceptor::serves(std::string_view via) const noexcept {
    std::string_view prefix = settings_.path;
    while (!prefix.empty() && prefix.back() == '/')
        prefix.remove_suffix(1);
    const std::string_view path = path_of(via);
    if (!equal_ignoring_case(path.substr(0, prefix.size()), prefix)) return false;
    return path.size() == prefix.size() || path[prefix.size()] == '/';
}

bool acceptor::begin_handshake(incoming& peer) noexcept {
    guard held(loop_.lock());
    if (stopped_) return false;
    if (shaking_count_ == most_shaking) {
        incoming& oldest = shaking_.pop();
        oldest.is_shaking = false;
        --shaking_count_;
        oldest.connection->stream().close_locked(WS_E_OPERATION_ABORTED);
    }
    shaking_.push(peer);
    peer.is_shaking = true;
    ++shaking_count_;
    return true;
}

// False when it was ended for another's sake.
bool acceptor::end_handshake(incoming& peer) noexcept {
    guard held(loop_.lock());
    if (!std::exchange(peer.is_shaking, false)) return false;
    shaking_.remove(peer);
    --shaking_count_;
    return true;
}

io::task acceptor::shake_hands([[maybe_unused]] std::shared_ptr<acceptor> self, std::unique_ptr<incoming> peer) {
    if (!begin_handshake(*peer)) co_return WS_E_OPERATION_ABORTED;
    session& connection = *peer->connection;
    connection.begin(settings_.url, max_record_size);
    // Whatever is wrong with the peer is between it and us: no accept hears of it.
    HRESULT hr;
    try {
        hr = co_await connection.read_preamble(io::due_in(settings_.handshake_timeout), nullptr);
        if (hr == S_OK && !serves(connection.preamble().via())) {
            hr = WS_E_ENDPOINT_NOT_FOUND;
            (void)co_await connection.refuse(framing_fault::endpoint_not_found);
        }
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    if (!end_handshake(*peer)) hr = WS_E_OPERATION_ABORTED; // also when its last byte came just then
    if (hr == S_OK) deliver(std::move(peer));
    co_return hr;
}

// --- the end

void acceptor::stop() noexcept {
    incoming_queue abandoned;
    {
        guard held(loop_.lock());
        if (stopped_) return;
        stopped_ = true;
        loop_.abort_all_locked(waiting_);
        unpark();
        for (const auto& s : servers_)
            s->socket->close_locked(WS_E_OPERATION_ABORTED);
        shaking_.for_each([](incoming& peer) { peer.connection->stream().close_locked(WS_E_OPERATION_ABORTED); });
        ready_.for_each([](incoming& peer) { peer.connection->stream().close_locked(WS_E_OPERATION_ABORTED); });
        std::swap(abandoned, ready_);
    }
    loop_.flush();
    while (!abandoned.empty())
        std::unique_ptr<incoming> freed(&abandoned.pop());
}

io::task acceptor::stopped() {
    for (const auto& s : servers_)
        co_await s->socket->closed();
    co_return S_OK;
}

} // namespace ws
