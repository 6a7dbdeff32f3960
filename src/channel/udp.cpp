#include "channel/udp.h"

#include "channel/bindings.h"
#include "io/address.h"

namespace ws {
namespace {

// What a datagram can carry: 16 bits of length, less the headers that they count.
size_t most_sent(const ws_io_address& to) noexcept {
    return to.family == 4 ? 65507 : 65527;
}

io::task send_datagram(io::endpoint& through, const ws_io_address& to, std::string_view url, outgoing_message& out,
                       error* err) {
    if (out.size > most_sent(to))
        co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::datagram_too_big, {out.size, most_sent(to), url});
    const io::outcome how = co_await io::send_to_operation(through, to, out.pieces.subspan(1));
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::sending_datagram, url);
}

// A socket that is not there yet gets its options when it is; one that is closed needs none.
bool is_refused(uint32_t status) noexcept {
    return status != WS_IO_OK && status != WS_IO_CANCELED;
}

} // namespace

std::string udp_url_of(const ws_io_address& address) {
    return "soap.udp://" + io::to_host(address) + ":" + std::to_string(address.port);
}

// --- the client's

HRESULT udp_client::apply(const channel_settings& settings, error* err) noexcept {
    const ULONG from = settings.multicast_interface, hops = settings.multicast_hops;
    uint32_t chosen, limited;
    {
        guard held(socket_->owner().lock());
        chosen = socket_->set_multicast_locked({WS_IO_MULTICAST_INTERFACE, from, peer_});
        limited = socket_->set_multicast_locked({WS_IO_MULTICAST_HOPS, hops, peer_});
    }
    if (is_refused(chosen)) return fail(err, E_INVALIDARG, message_id::multicast_interface, {from});
    return is_refused(limited) ? fail(err, E_INVALIDARG, message_id::multicast_hops, {hops}) : S_OK;
}

io::task udp_client::send(outgoing_message& out, uint64_t, error* err) {
    co_return co_await send_datagram(*socket_, peer_, url_, out, err);
}

io::task udp_client::receive(byte_span& envelope, uint64_t, error* err) {
    while (!std::exchange(kept_, false)) {
        if (!room_) room_ = std::make_unique_for_overwrite<uint8_t[]>(datagram_room);
        const auto got = co_await io::receive_from_operation(*socket_, room_.get(), datagram_room);
        if (io::is_about_another(got)) continue;
        if (!got.ok()) co_return fail_io(err, got, io_activity::receiving_datagram, url_);
        size_ = got.size;
        sender_ = got.sender;
        has_sender_ = true;
        break;
    }
    envelope = {room_.get(), size_};
    co_return S_OK;
}

void udp_client::release(size_t keep_buffer) noexcept {
    if (!kept_ && keep_buffer < datagram_room) room_.reset();
}

// A socket that does not work any more fails every time.
bool udp_client::survives_receive(HRESULT hr) const noexcept {
    return SUCCEEDED(hr) || hr == E_OUTOFMEMORY || hr == WS_E_QUOTA_EXCEEDED;
}

bool udp_client::get_peer(ws_io_address& out) noexcept {
    if (has_sender_) out = sender_;
    return has_sender_;
}

io::task connect_udp(transport_place& place, const endpoint_url& url, const channel_settings& settings,
                     udp_client*& connected, error* err) {
    auto attempt = std::make_unique<udp_client>(*io::loop::instance(io::medium::sockets), url.text);
    udp_client& made = *attempt;
    HRESULT hr = place.adopt(std::move(attempt), err);
    if (hr != S_OK) co_return hr;
    std::vector<ws_io_address> addresses;
    io::outcome how{WS_IO_NAME_UNKNOWN, 0, S_OK};
    hr = co_await io::resolve(made.socket(), url.host, url.port, io::never, addresses, how);
    if (hr == E_OUTOFMEMORY) co_return fail(err, hr, message_id::out_of_memory);
    if (hr != S_OK) co_return fail_io(err, how, io_activity::connecting, url.text);

    how = {WS_IO_NAME_UNKNOWN, 0, S_OK};
    for (const ws_io_address& address : addresses) {
        if (settings.ip_version == WS_IP_VERSION_4 && address.family != 4) continue;
        if (settings.ip_version == WS_IP_VERSION_6 && address.family != 6) continue;
        made.send_to(address);
        how = co_await io::bind_operation(made.socket(), address.family == 4 ? io::any_v4(0) : io::any_v6(0),
                                          WS_IO_IPV6_ONLY);
        if (how.ok() || how.status == WS_IO_CANCELED) break; // whether anybody is there is not to be known
    }
    if (how.ok()) connected = &made;
    co_return how.ok() ? S_OK : fail_io(err, how, io_activity::connecting, url.text);
}

// --- the listener's

bool udp_socket::leave_locked() noexcept {
    if (--users_ != 0) return false;
    endpoint_->close_locked(WS_E_OPERATION_ABORTED);
    return true;
}

udp_message::udp_message(std::shared_ptr<udp_socket> through, const ws_io_address& sender, byte_span datagram)
    : loop_((*through)->owner()), socket_(std::move(through)), sender_(sender), sender_url_(udp_url_of(sender)),
      datagram_(datagram.begin(), datagram.end()) {
    guard held(loop_.lock());
    socket_->join_locked();
}

void udp_message::leave() noexcept {
    bool was_last;
    {
        guard held(loop_.lock());
        if (std::exchange(has_left_, true)) return;
        was_last = socket_->leave_locked();
    }
    if (was_last) loop_.flush();
}

io::endpoint* udp_message::connection() noexcept {
    guard held(loop_.lock());
    return socket_->is_left_locked() ? &**socket_ : nullptr;
}

io::task udp_message::accept(const channel_settings& settings, std::string_view, uint64_t) {
    replies_ = settings.channel_type != WS_CHANNEL_TYPE_INPUT;
    if (!replies_) leave();
    co_return S_OK;
}

HRESULT udp_message::check_send(error* err) const noexcept {
    return replies_ ? S_OK : fail(err, WS_E_INVALID_OPERATION, message_id::send_on_input_channel);
}

io::task udp_message::send(outgoing_message& out, uint64_t, error* err) {
    co_return co_await send_datagram(**socket_, sender_, sender_url_, out, err);
}

io::task udp_message::receive(byte_span& envelope, uint64_t, error*) {
    if (std::exchange(taken_, true)) co_return WS_S_END;
    // The To header, which WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS is about, is in the envelope: it is for
    // describe() to look at, with what the acceptor would have to tell this object of its listener. Not checked yet.
    envelope = datagram_;
    co_return S_OK;
}

} // namespace ws
