#include "channel/udp_acceptor.h"

#include "channel/status.h"
#include "io/address.h"
#include "io/run.h"

#include <algorithm>

namespace ws {
namespace {

bool is_multicast(const ws_io_address& address) noexcept {
    return address.family == 4 ? (address.bytes[0] & 0xf0) == 0xe0 : address.bytes[0] == 0xff;
}

bool is_no_such_family(const io::outcome& how) noexcept {
    return how.status == WS_IO_ADDRESS_NOT_AVAILABLE || how.status == WS_IO_UNSUPPORTED;
}

bool contains(std::span<const ULONG> all, ULONG one) noexcept {
    return std::ranges::find(all, one) != all.end();
}

} // namespace

// --- the sockets

io::task udp_acceptor::bind(const ws_io_address& at, bool shared, io::outcome& how) {
    auto made = std::make_unique<server>(loop_);
    io::endpoint& socket = **made->socket;
    {
        guard held(loop_.lock());
        servers_.push_back(std::move(made));
        if (is_stopped()) (void)servers_.back()->socket->leave_locked();
    }
    how = co_await io::bind_operation(socket, at, WS_IO_IPV6_ONLY | (shared ? WS_IO_SHARE_ADDRESS : 0));
    co_return S_OK;
}

// A literal address is listened on as it is, unless it is a group's, which is joined instead; every other host stands
// for all of this machine's addresses, with a socket for each family.
io::task udp_acceptor::bind_all(const endpoint_url& url, const listener_settings& settings, io::outcome& how) {
    const bool shared = settings.is_multicast != FALSE;
    ws_io_address literal;
    if (!url.wildcard_host && io::parse_numeric_host(url.host, literal)) {
        literal.port = url.port;
        if (is_multicast(literal)) {
            if (shared) {
                guard held(loop_.lock());
                group_ = literal;
            }
            literal = literal.family == 4 ? io::any_v4(url.port) : io::any_v6(url.port);
        }
        co_return co_await bind(literal, shared, how);
    }
    io::outcome v6;
    const bool has_v6 = settings.ip_version != WS_IP_VERSION_4;
    HRESULT hr = S_OK;
    if (has_v6) hr = co_await bind(io::any_v6(url.port), shared, v6);
    how = v6;
    if (hr != S_OK || settings.ip_version == WS_IP_VERSION_6) co_return hr;
    if (has_v6 && !v6.ok() && !is_no_such_family(v6)) co_return hr;
    hr = co_await bind(io::any_v4(url.port), shared, how);
    if (has_v6 && v6.ok() && is_no_such_family(how)) how = v6;
    co_return hr;
}

io::task udp_acceptor::listen(const endpoint_url& url, const listener_settings& settings, error* err) {
    io::outcome how;
    const HRESULT hr = co_await bind_all(url, settings, how);
    if (hr != S_OK) co_return hr == E_OUTOFMEMORY ? fail(err, hr, message_id::out_of_memory) : hr;
    if (!how.ok()) co_return fail_io(err, how, io_activity::listening, url.text);
    for (const auto& s : servers_) {
        if ((*s->socket)->object() == 0) continue;
        // Where this is the receiver's to say. A system without multicast has nothing to receive, either.
        if (group_.family != 0)
            (void)(*s->socket)->set_multicast({WS_IO_MULTICAST_LOOPBACK, hears_itself_ ? 1u : 0u, group_});
        io::run_detached(loop_, receive(shared_from_this(), *s));
    }
    co_return S_OK;
}

// --- receiving

// A stop ends it by itself: the socket may have to stay for the channels that were accepted.
class udp_acceptor::receiving final : public io::receive_from_operation {
  public:
    receiving(udp_acceptor& a, server& s) noexcept
        : receive_from_operation(**s.socket, s.room.get(), datagram_room), acceptor_(a), server_(s) {}

    bool await_suspend(io::task::coroutine waiting) noexcept {
        continue_in(waiting);
        guard held(acceptor_.loop_.lock());
        if (acceptor_.is_stopped()) {
            status = WS_IO_CANCELED;
            cancel_reason = WS_E_OPERATION_ABORTED;
            return false;
        }
        if (!endpoint_.start_locked(*this)) return false;
        server_.receiving = this;
        return true;
    }
    receive_outcome await_resume() noexcept {
        {
            guard held(acceptor_.loop_.lock());
            server_.receiving = nullptr;
        }
        return receive_from_operation::await_resume();
    }

  private:
    udp_acceptor& acceptor_;
    server& server_;
};

io::task udp_acceptor::receive([[maybe_unused]] std::shared_ptr<udp_acceptor> self, server& from) {
    while (co_await parking(*this, from.parked)) {
        const auto got = co_await receiving(*this, from);
        if (got.status == WS_IO_CANCELED) break;
        if (io::is_about_another(got) || got.status == WS_IO_TOO_BIG) continue;
        if (!got.ok()) {
            fail_one(got.status, got.system);
            continue;
        }
        try {
            if (!hears_itself_ && co_await is_own(got.sender) == S_OK) continue;
            deliver(std::make_unique<udp_message>(from.socket, got.sender, byte_span(from.room.get(), got.size)));
        } catch (const std::bad_alloc&) { // the datagram is lost, as any may be
            fail_one(WS_IO_NO_MEMORY, 0);
        }
    }
    co_return S_OK;
}

// Whether the address is one of this machine's: then a socket can have it.
io::task udp_acceptor::is_own(ws_io_address address) {
    io::endpoint_owner probe(loop_);
    address.port = 0;
    const io::outcome how = co_await io::bind_operation(*probe, address, 0);
    co_return how.ok() ? S_OK : S_FALSE;
}

void udp_acceptor::wanted_locked() noexcept {
    for (const auto& s : servers_)
        unpark_locked(s->parked);
}

// --- multicast

HRESULT udp_acceptor::change_locked(ws_io_multicast_option what, ULONG interface_index, error* err) noexcept {
    io::endpoint& socket = **servers_.front()->socket;
    const uint32_t status = socket.set_multicast_locked({static_cast<uint32_t>(what), interface_index, group_});
    if (status == WS_IO_OK || status == WS_IO_CANCELED) return S_OK;
    return fail(err, E_INVALIDARG, message_id::multicast_join, {interface_index, url()});
}

// All of them, or none; and then none of those that are no longer asked for.
HRESULT udp_acceptor::join_multicast(std::span<const ULONG> interfaces, error* err) {
    std::vector<ULONG> wanted(interfaces.begin(), interfaces.end());
    std::vector<ULONG> added;
    added.reserve(wanted.size());
    guard held(loop_.lock());
    if (group_.family == 0 || is_stopped() || servers_.empty()) return S_OK;
    if ((*servers_.front()->socket)->object() == 0) return S_OK; // the end of the open comes back here
    HRESULT hr = S_OK;
    for (const ULONG each : wanted) {
        if (contains(joined_, each) || contains(added, each)) continue;
        hr = change_locked(WS_IO_MULTICAST_JOIN, each, err);
        if (hr != S_OK) break;
        added.push_back(each);
    }
    for (const ULONG each : hr == S_OK ? joined_ : added)
        if (hr != S_OK || !contains(wanted, each)) (void)change_locked(WS_IO_MULTICAST_LEAVE, each, nullptr);
    if (hr == S_OK) joined_.swap(wanted);
    return hr;
}

// --- the end

void udp_acceptor::stop_locked() noexcept {
    wanted_locked();
    for (const auto& s : servers_)
        if (!s->socket->leave_locked() && s->receiving) loop_.cancel_locked(*s->receiving, WS_E_OPERATION_ABORTED);
}

// A socket that accepted channels still use is closed with the last of them.
io::task udp_acceptor::stopped() {
    for (const auto& s : servers_) {
        bool closes;
        {
            guard held(loop_.lock());
            closes = s->socket->is_left_locked();
        }
        if (closes) co_await (*s->socket)->closed();
    }
    co_return S_OK;
}

} // namespace ws
