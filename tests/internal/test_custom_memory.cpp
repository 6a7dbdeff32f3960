// Custom bindings, encoders and decoders while memory runs out: E_OUTOFMEMORY, the channel usable afterwards, and the
// program's instances freed once each.
#include "support/failing_allocator.h"
#include "support/layered_binding.h"

#include <algorithm>
#include <cstring>

using namespace tests;
using test::allocations::assert_memory;
using test::allocations::fail_each;
using test::allocations::fail_each_once;

namespace {

// --- custom bindings

void creating(void**) {
    assert_hr(S_OK, fail_each_once([] {
                  WS_CHANNEL* made = nullptr;
                  const HRESULT hr = WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING,
                                                     &layered_channel_property, 1, nullptr, &made, nullptr);
                  assert_true((hr == S_OK) == (made != nullptr));
                  WsFreeChannel(made);
                  assert_int_equal(layers_alive(), 0);
                  return hr;
              }));
    assert_hr(S_OK, fail_each_once([] {
                  WS_LISTENER* made = nullptr;
                  HRESULT hr = WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_CUSTOM_CHANNEL_BINDING,
                                                &layered_listener_property, 1, nullptr, &made, nullptr);
                  if (hr != S_OK) return hr;
                  WS_CHANNEL* channel = nullptr;
                  hr = WsCreateChannelForListener(made, &layered_channel_property, 1, &channel, nullptr);
                  WsFreeChannel(channel);
                  WsFreeListener(made);
                  assert_int_equal(layers_alive(), 0);
                  return hr;
              }));
}

void sending(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            layered_session both;
            both.connect();
            completion done;
            outgoing out(both.client, "first");
            HRESULT hr = without_memory([&] { return out.send(async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            if (hr == S_OK) assert_hr(S_OK, receive_text(both.server));
            assert_passes(both.client, both.server);
        });
}

// A message whose start was read before its memory was there may be lost.
void receiving(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            layered_session both;
            both.connect();
            assert_hr(S_OK, send_text(both.client, "first"));
            assert_hr(S_OK, send_text(both.client, "second"));
            completion done;
            incoming in(both.server);
            HRESULT hr = without_memory(
                [&] { return in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            std::string text;
            while (text != "second")
                assert_hr(S_OK, receive_text(both.server, &text));
            assert_passes(both.server, both.client);
        });
}

// --- coders that change nothing, and take no memory

struct copier {
    WS_WRITE_CALLBACK write = nullptr;
    WS_READ_CALLBACK read = nullptr;
    void* state = nullptr;
    int alive = 0;
};
WCHAR type_text[64];
WS_STRING type{};

copier& self(void* context) {
    return *static_cast<copier*>(context);
}
HRESULT CALLBACK create_encoder(void* context, WS_WRITE_CALLBACK write, void* state, void** instance, WS_ERROR*) {
    self(context).write = write;
    self(context).state = state;
    ++self(context).alive;
    *instance = context;
    return S_OK;
}
HRESULT CALLBACK create_decoder(void* context, WS_READ_CALLBACK read, void* state, void** instance, WS_ERROR*) {
    self(context).read = read;
    self(context).state = state;
    ++self(context).alive;
    *instance = context;
    return S_OK;
}
void CALLBACK free_copier(void* context) {
    --self(context).alive;
}
HRESULT CALLBACK same_type(void*, const WS_STRING* given, WS_STRING* made, WS_STRING*, WS_ERROR*) {
    std::copy_n(given->chars, given->length, type_text);
    type = {given->length, type_text};
    *made = type;
    return S_OK;
}
HRESULT CALLBACK same_type_decoded(void*, const WS_STRING*, const WS_STRING*, WS_STRING* made, WS_ERROR*) {
    *made = type;
    return S_OK;
}
HRESULT CALLBACK nothing(void*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}
HRESULT CALLBACK encode(void* context, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    return self(context).write(self(context).state, buffers, count, nullptr, error);
}
HRESULT CALLBACK decode(void* context, void* buffer, ULONG most, ULONG* length, const WS_ASYNC_CONTEXT*,
                        WS_ERROR* error) {
    return self(context).read(self(context).state, buffer, most, length, nullptr, error);
}

// The client encodes, the server decodes.
class coded_session {
  public:
    coded_session() {
        WS_CHANNEL_ENCODER encoder{&out, create_encoder, same_type, nothing, encode, nothing, free_copier};
        WS_CHANNEL_DECODER decoder{&in, create_decoder, same_type_decoded, nothing, decode, nothing, free_copier};
        const WS_CHANNEL_PROPERTY for_client{WS_CHANNEL_PROPERTY_ENCODER, &encoder, sizeof encoder};
        const WS_CHANNEL_PROPERTY for_server{WS_CHANNEL_PROPERTY_DECODER, &decoder, sizeof decoder};
        assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, &for_client, 1, nullptr,
                                        &client, nullptr));
        assert_hr(S_OK, WsCreateChannelForListener(listener, &for_server, 1, &server, nullptr));
    }
    ~coded_session() {
        for (WS_CHANNEL* each : {client, server}) {
            WsAbortChannel(each, nullptr);
            WsCloseChannel(each, nullptr, nullptr);
            WsFreeChannel(each);
        }
        assert_int_equal(out.alive + in.alive, 0);
    }
    void connect() {
        completion accepted;
        WS_ENDPOINT_ADDRESS address{};
        address.url = listener.url();
        const HRESULT begun = WsAcceptChannel(listener, server, accepted.context(), nullptr);
        assert_hr(S_OK, WsOpenChannel(client, &address, nullptr, nullptr));
        assert_hr(S_OK, result_of(begun, accepted));
    }
    copier out, in;
    tests::listener listener{WS_TCP_CHANNEL_BINDING};
    WS_CHANNEL* client = nullptr;
    WS_CHANNEL* server = nullptr;
};

void encoding(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            coded_session both;
            both.connect();
            const std::string large(20000, 'x');
            completion done;
            outgoing out(both.client, large);
            HRESULT hr = without_memory([&] { return out.send(async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            std::string text;
            if (hr == S_OK) {
                assert_hr(S_OK, receive_text(both.server, &text));
                assert_true(text == large);
            }
            assert_passes(both.client, both.server);
        });
}

// What was not decoded for lack of memory is still there; what was, may be lost.
void decoding(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            coded_session both;
            both.connect();
            assert_hr(S_OK, send_text(both.client, std::string(20000, 'x')));
            assert_hr(S_OK, send_text(both.client, "second"));
            completion done;
            incoming in(both.server);
            HRESULT hr = without_memory(
                [&] { return in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_OPEN);
            std::string text;
            while (text != "second")
                assert_hr(S_OK, receive_text(both.server, &text));
            assert_passes(both.server, both.client);
        });
}

void opening(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            coded_session both;
            std::thread accepting([&] {
                for (;;) { // whoever drives the loop shakes hands for it, and may have no memory
                    const HRESULT hr = WsAcceptChannel(both.listener, both.server, nullptr, nullptr);
                    if (hr == S_OK && receive_text(both.server) == S_OK) return;
                    if (hr != S_OK && hr != E_OUTOFMEMORY) return;
                    WsAbortChannel(both.server, nullptr);
                    WsCloseChannel(both.server, nullptr, nullptr);
                    WsResetChannel(both.server, nullptr);
                }
            });
            WS_ENDPOINT_ADDRESS address{};
            address.url = both.listener.url();
            completion done;
            HRESULT hr = without_memory(
                [&] { return WsOpenChannel(both.client, &address, async ? done.context() : nullptr, nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            // Where the listener has no memory it closes the connection.
            if (hr != S_OK) {
                assert_true(hr == E_OUTOFMEMORY || hr == WS_E_ENDPOINT_DISCONNECTED);
                const WS_CHANNEL_STATE state = state_of(both.client);
                assert_true(state == WS_CHANNEL_STATE_CREATED || state == WS_CHANNEL_STATE_FAULTED);
                assert_hr(S_OK, WsCloseChannel(both.client, nullptr, nullptr));
                assert_hr(S_OK, WsResetChannel(both.client, nullptr));
                assert_hr(S_OK, WsOpenChannel(both.client, &address, nullptr, nullptr));
            }
            assert_hr(S_OK, send_text(both.client));
            accepting.join();
        });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating), cmocka_unit_test(sending),  cmocka_unit_test(receiving),
        cmocka_unit_test(encoding), cmocka_unit_test(decoding), cmocka_unit_test(opening),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
