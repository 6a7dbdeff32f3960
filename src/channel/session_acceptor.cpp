#include "channel/session_acceptor.h"

#include "channel/bindings.h"
#include "io/run.h"

namespace ws {
namespace {

// Connections that shake hands at a time. One more ends the oldest, which has had the longest time to say something: so
// many silent peers cannot hold up one that does.
constexpr size_t most_shaking = 64;

} // namespace

// --- accepting

void session_acceptor::wanted_locked() noexcept {
    for (const auto& s : servers_)
        unpark_locked(s->parked);
}

io::endpoint& session_acceptor::add_server() {
    auto made = std::make_unique<server>(loop_);
    io::endpoint& socket = *made->socket;
    guard held(loop_.lock());
    servers_.push_back(std::move(made));
    if (is_stopped()) socket.close_locked(WS_E_OPERATION_ABORTED);
    return socket;
}

io::task session_acceptor::listen(const endpoint_url& url, const listener_settings& settings, error* err) {
    HRESULT hr;
    if (binding_ == WS_TCP_CHANNEL_BINDING)
        hr = co_await listen_tcp(*this, url, settings, err);
    else
        hr = co_await listen_pipe(*this, url, settings, pipe_, err);
    if (hr == S_OK) begin();
    co_return hr;
}

void session_acceptor::begin() {
    for (const auto& s : servers_)
        if (s->socket->object() != 0) io::run_detached(loop_, accept_connections(shared_from_this(), *s));
}

io::task session_acceptor::accept_connections(std::shared_ptr<session_acceptor> self, server& from) {
    while (co_await parking(*this, from.parked)) {
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

bool session_acceptor::begin_handshake(incoming& peer) noexcept {
    guard held(loop_.lock());
    if (is_stopped()) return false;
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
bool session_acceptor::end_handshake(incoming& peer) noexcept {
    guard held(loop_.lock());
    if (!std::exchange(peer.is_shaking, false)) return false;
    shaking_.remove(peer);
    --shaking_count_;
    return true;
}

io::task session_acceptor::shake_hands([[maybe_unused]] std::shared_ptr<session_acceptor> self,
                                       std::unique_ptr<incoming> peer) {
    if (!begin_handshake(*peer)) co_return WS_E_OPERATION_ABORTED;
    session& connection = *peer->connection;
    connection.begin(url(), max_record_size);
    // Whatever is wrong with the peer is between it and us: no accept hears of it.
    HRESULT hr;
    try {
        hr = co_await connection.read_preamble(io::due_in(handshake_timeout_), nullptr);
        if (hr == S_OK && !vias_.accepts(connection.preamble().via())) {
            hr = WS_E_ENDPOINT_NOT_FOUND;
            (void)co_await connection.refuse(framing_fault::endpoint_not_found);
        }
    } catch (const std::bad_alloc&) {
        hr = E_OUTOFMEMORY;
    }
    if (!end_handshake(*peer)) hr = WS_E_OPERATION_ABORTED; // also when its last byte came just then
    if (hr == S_OK) deliver(std::move(peer->connection));
    co_return hr;
}

// --- the end

void session_acceptor::stop_locked() noexcept {
    wanted_locked();
    for (const auto& s : servers_)
        s->socket->close_locked(WS_E_OPERATION_ABORTED);
    shaking_.for_each([](incoming& peer) { peer.connection->stream().close_locked(WS_E_OPERATION_ABORTED); });
}

io::task session_acceptor::stopped() {
    for (const auto& s : servers_)
        co_await s->socket->closed();
    pipe_ = {};
    co_return S_OK;
}

} // namespace ws
