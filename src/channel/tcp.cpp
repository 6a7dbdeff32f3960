// WS_TCP_CHANNEL_BINDING: net.tcp URLs as addresses.
#include "channel/bindings.h"
#include "io/address.h"

namespace ws {
namespace {

uint32_t backlog_of(const listener_settings& settings) noexcept {
    constexpr ULONG most = 4096; // what systems take at the most; libuv's is an int
    return settings.listen_backlog < most ? settings.listen_backlog : most;
}

io::task listen_on(session_acceptor& to, const ws_io_address& address, bool ipv6_only, const endpoint_url& url,
                   const listener_settings& settings, bool& no_such_family, error* err) {
    io::endpoint& server = to.add_server();
    const io::outcome how = co_await io::listen_operation(server, address, ipv6_only, backlog_of(settings));
    no_such_family = how.status == WS_IO_ADDRESS_NOT_AVAILABLE || how.status == WS_IO_UNSUPPORTED;
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::listening, url.text);
}

} // namespace

// A literal address is listened on as it is; every other host stands for all of this machine's addresses, as the
// documentation of WsOpenListener has it.
io::task listen_tcp(session_acceptor& to, const endpoint_url& url, const listener_settings& settings, error* err) {
    bool no_such_family = false;
    ws_io_address literal;
    if (!url.wildcard_host && io::parse_numeric_host(url.host, literal)) {
        literal.port = url.port;
        co_return co_await listen_on(to, literal, true, url, settings, no_such_family, err);
    }
    if (settings.ip_version == WS_IP_VERSION_4)
        co_return co_await listen_on(to, io::any_v4(url.port), false, url, settings, no_such_family, err);
    const bool both = settings.ip_version == WS_IP_VERSION_AUTO;
    const HRESULT hr =
        co_await listen_on(to, io::any_v6(url.port), !both, url, settings, no_such_family, both ? nullptr : err);
    if (hr == S_OK || !both) co_return hr;
    // A host without IPv6, or, to tell the failure once more with its strings, the same address again.
    if (no_such_family)
        co_return co_await listen_on(to, io::any_v4(url.port), false, url, settings, no_such_family, err);
    co_return co_await listen_on(to, io::any_v6(url.port), false, url, settings, no_such_family, err);
}

io::task connect_tcp(transport_place& place, const endpoint_url& url, const channel_settings& settings, uint64_t due,
                     session*& connected, error* err) {
    std::vector<ws_io_address> addresses;
    io::outcome how;
    const auto adopt_new = [&] {
        auto attempt = std::make_unique<session>(*io::loop::instance(io::medium::sockets));
        connected = attempt.get();
        return place.adopt(std::move(attempt), err);
    };
    HRESULT hr = adopt_new();
    if (hr != S_OK) co_return hr;
    hr = co_await io::resolve(connected->stream(), url.host, url.port, due, addresses, how);
    if (hr == E_OUTOFMEMORY) co_return fail(err, hr, message_id::out_of_memory);
    if (hr != S_OK) co_return fail_io(err, how, io_activity::connecting, url.text);

    how = {WS_IO_NAME_UNKNOWN, 0, S_OK};
    bool tried = false;
    for (const ws_io_address& address : addresses) {
        if (settings.ip_version == WS_IP_VERSION_4 && address.family != 4) continue;
        if (settings.ip_version == WS_IP_VERSION_6 && address.family != 6) continue;
        if (std::exchange(tried, true)) hr = adopt_new(); // what failed to connect is not tried again
        if (hr != S_OK) co_return hr;
        how = co_await io::connect_operation(connected->stream(), address, due);
        if (how.ok()) co_return S_OK;
        if (how.status == WS_IO_CANCELED || how.status == WS_IO_NO_MEMORY) break;
    }
    co_return fail_io(err, how, io_activity::connecting, url.text);
}

} // namespace ws
