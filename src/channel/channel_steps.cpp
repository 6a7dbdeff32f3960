#include "channel/channel_steps.h"

namespace ws::steps {
namespace {

// Coroutines, because a callback of the program's may end later.
io::task write_custom_start(custom_channel& c, message& m, error* err) {
    co_return co_await c.write_message_start(m, err);
}
io::task read_custom_end(custom_channel& c, message& m, error* err) {
    co_return co_await c.read_message_end(m, err);
}
io::task open_custom(custom_channel& c, const WS_ENDPOINT_ADDRESS& address, error* err) {
    co_return co_await c.open(address, err);
}
io::task close_custom(custom_channel& c, error* err) {
    co_return co_await c.close(err);
}

io::task open_custom(custom_listener& l, const WS_STRING& url, error* err) {
    co_return co_await l.open(url, err);
}
io::task accept_custom(custom_listener& l, custom_channel& into, error* err) {
    co_return co_await l.accept(into, err);
}
io::task close_custom(custom_listener& l, error* err) {
    co_return co_await l.close(err);
}

} // namespace

// --- channels

io::task open(channel& c, const WS_ENDPOINT_ADDRESS& address, error* err) {
    return c.custom() ? open_custom(*c.custom(), address, err) : c.open(address, err);
}

io::task close(channel& c, error* err) {
    return c.custom() ? close_custom(*c.custom(), err) : c.close(err);
}

HRESULT reset(channel& c) noexcept {
    return c.custom() ? c.custom()->reset(nullptr) : c.reset(nullptr);
}

void abort(channel& c) noexcept {
    if (c.custom())
        (void)c.custom()->abort(nullptr);
    else
        c.abort();
}

WS_CHANNEL_STATE state_of(channel& c) noexcept {
    WS_CHANNEL_STATE state = WS_CHANNEL_STATE_FAULTED;
    if (c.custom())
        (void)c.custom()->get_property(WS_CHANNEL_PROPERTY_STATE, &state, sizeof state, nullptr);
    else
        (void)c.get_property(WS_CHANNEL_PROPERTY_STATE, &state, sizeof state, nullptr);
    return state;
}

HRESULT create_message(const channel& c, const WS_MESSAGE_PROPERTY* properties, ULONG count, owned<message>& out,
                       error* err) {
    WS_ENVELOPE_VERSION envelope = c.settings().envelope_version;
    WS_ADDRESSING_VERSION addressing = c.settings().addressing_version;
    const HRESULT hr = c.custom() ? c.custom()->get_versions(envelope, addressing, err) : S_OK;
    return hr == S_OK ? message::create(envelope, addressing, properties, count, out, err) : hr;
}

io::task write_start(channel& c, message& m, error* err) {
    return c.custom() ? write_custom_start(*c.custom(), m, err) : io::task::ended(c.write_message_start(m, err));
}

io::task read_end(channel& c, message& m, error* err) {
    return c.custom() ? read_custom_end(*c.custom(), m, err) : io::task::ended(c.read_message_end(m, err));
}

// --- listeners

io::task open(listener& l, const WS_STRING& url, error* err) {
    return l.custom() ? open_custom(*l.custom(), url, err) : l.open(url, err);
}

io::task accept(listener& l, channel& into, error* err) {
    return l.custom() ? accept_custom(*l.custom(), *into.custom(), err) : l.accept(into, err);
}

io::task close(listener& l, error* err) {
    return l.custom() ? close_custom(*l.custom(), err) : l.close(err);
}

HRESULT reset(listener& l) noexcept {
    return l.custom() ? l.custom()->reset(nullptr) : l.reset(nullptr);
}

void abort(listener& l) noexcept {
    if (l.custom())
        (void)l.custom()->abort(nullptr);
    else
        l.abort();
}

} // namespace ws::steps
