#include "support/layered_binding.h"

namespace tests {
namespace {

std::atomic<int> alive{0};

WS_CHANNEL* inner(void* instance) {
    return static_cast<WS_CHANNEL*>(instance);
}
WS_LISTENER* inner_listener(void* instance) {
    return static_cast<WS_LISTENER*>(instance);
}

HRESULT CALLBACK create(WS_CHANNEL_TYPE type, const void*, ULONG, void** instance, WS_ERROR* error) {
    WS_CHANNEL* made = nullptr;
    const HRESULT hr = WsCreateChannel(type, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &made, error);
    if (hr != S_OK) return hr;
    ++alive;
    *instance = static_cast<void*>(made);
    return S_OK;
}
void CALLBACK free(void* instance) {
    --alive;
    WsFreeChannel(inner(instance));
}
HRESULT CALLBACK reset(void* it, WS_ERROR* e) {
    return WsResetChannel(inner(it), e);
}
HRESULT CALLBACK open(void* it, const WS_ENDPOINT_ADDRESS* address, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsOpenChannel(inner(it), address, async, e);
}
HRESULT CALLBACK close(void* it, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsCloseChannel(inner(it), async, e);
}
HRESULT CALLBACK abort(void* it, WS_ERROR* e) {
    return WsAbortChannel(inner(it), e);
}
HRESULT CALLBACK get(void* it, WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, WS_ERROR* e) {
    return WsGetChannelProperty(inner(it), id, value, size, e);
}
HRESULT CALLBACK set(void* it, WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, WS_ERROR* e) {
    return WsSetChannelProperty(inner(it), id, value, size, e);
}
HRESULT CALLBACK write_start(void* it, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsWriteMessageStart(inner(it), message, async, e);
}
HRESULT CALLBACK write_end(void* it, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsWriteMessageEnd(inner(it), message, async, e);
}
HRESULT CALLBACK read_start(void* it, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsReadMessageStart(inner(it), message, async, e);
}
HRESULT CALLBACK read_end(void* it, WS_MESSAGE* message, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsReadMessageEnd(inner(it), message, async, e);
}
HRESULT CALLBACK abandon(void* it, WS_MESSAGE* message, WS_ERROR* e) {
    return WsAbandonMessage(inner(it), message, e);
}
HRESULT CALLBACK shut_down(void* it, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsShutdownSessionChannel(inner(it), async, e);
}

HRESULT CALLBACK create_listener(WS_CHANNEL_TYPE type, const void*, ULONG, void** instance, WS_ERROR* error) {
    WS_LISTENER* made = nullptr;
    const HRESULT hr = WsCreateListener(type, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &made, error);
    if (hr != S_OK) return hr;
    ++alive;
    *instance = static_cast<void*>(made);
    return S_OK;
}
void CALLBACK free_listener(void* instance) {
    --alive;
    WsFreeListener(inner_listener(instance));
}
HRESULT CALLBACK reset_listener(void* it, WS_ERROR* e) {
    return WsResetListener(inner_listener(it), e);
}
HRESULT CALLBACK open_listener(void* it, const WS_STRING* url, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsOpenListener(inner_listener(it), url, async, e);
}
HRESULT CALLBACK close_listener(void* it, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsCloseListener(inner_listener(it), async, e);
}
HRESULT CALLBACK abort_listener(void* it, WS_ERROR* e) {
    return WsAbortListener(inner_listener(it), e);
}
HRESULT CALLBACK get_of_listener(void* it, WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, WS_ERROR* e) {
    return WsGetListenerProperty(inner_listener(it), id, value, size, e);
}
HRESULT CALLBACK set_of_listener(void* it, WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, WS_ERROR* e) {
    return WsSetListenerProperty(inner_listener(it), id, value, size, e);
}
HRESULT CALLBACK create_for_listener(void* it, const void*, ULONG, void** instance, WS_ERROR* error) {
    WS_CHANNEL* made = nullptr;
    const HRESULT hr = WsCreateChannelForListener(inner_listener(it), nullptr, 0, &made, error);
    if (hr != S_OK) return hr;
    ++alive;
    *instance = static_cast<void*>(made);
    return S_OK;
}
HRESULT CALLBACK accept(void* it, void* channel, const WS_ASYNC_CONTEXT* async, WS_ERROR* e) {
    return WsAcceptChannel(inner_listener(it), inner(channel), async, e);
}

WS_CUSTOM_CHANNEL_CALLBACKS channel_callbacks = {create,     free,     reset,   open,        close,
                                                 abort,      get,      set,     write_start, write_end,
                                                 read_start, read_end, abandon, shut_down};
WS_CUSTOM_LISTENER_CALLBACKS listener_callbacks = {
    create_listener, free_listener,   reset_listener,  open_listener,       close_listener,
    abort_listener,  get_of_listener, set_of_listener, create_for_listener, accept};
} // namespace

const WS_CHANNEL_PROPERTY layered_channel_property{WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS, &channel_callbacks,
                                                   sizeof channel_callbacks};
const WS_LISTENER_PROPERTY layered_listener_property{WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS,
                                                     &listener_callbacks, sizeof listener_callbacks};

int layers_alive() {
    return alive;
}

layered_session::layered_session() : url_(unused_url(WS_TCP_CHANNEL_BINDING)) {
    const WS_STRING url = tests::view(url_);
    assert_hr(S_OK, WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING,
                                     &layered_listener_property, 1, nullptr, &listener, nullptr));
    assert_hr(S_OK, WsOpenListener(listener, &url, nullptr, nullptr));
    assert_hr(S_OK, WsCreateChannelForListener(listener, &layered_channel_property, 1, &server, nullptr));
    assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING,
                                    &layered_channel_property, 1, nullptr, &client, nullptr));
}

layered_session::~layered_session() {
    for (WS_CHANNEL* each : {client, server}) {
        WsAbortChannel(each, nullptr);
        WsCloseChannel(each, nullptr, nullptr);
        WsFreeChannel(each);
    }
    WsCloseListener(listener, nullptr, nullptr);
    WsFreeListener(listener);
}

void layered_session::connect() {
    completion accepted, opened;
    WS_ENDPOINT_ADDRESS address{};
    address.url = tests::view(url_);
    const HRESULT begun = WsAcceptChannel(listener, server, accepted.context(), nullptr);
    assert_hr(S_OK, result_of(WsOpenChannel(client, &address, opened.context(), nullptr), opened));
    assert_hr(S_OK, result_of(begun, accepted));
}

} // namespace tests
