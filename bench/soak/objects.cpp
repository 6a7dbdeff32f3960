#include "objects.h"

#include "../measure.h"

#include <algorithm>

namespace soak {
namespace {

constexpr ULONG most_bytes = 1 << 20; // of a message: 256 KB in base64, and what is around them
constexpr ULONG versions[] = {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_TRANSPORT};

// Calm HTTP is SOAP 1.1 without addressing; everything else is as the library has it by itself.
std::vector<WS_CHANNEL_PROPERTY> properties_of(const endpoint& e) {
    std::vector<WS_CHANNEL_PROPERTY> out{
        {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, const_cast<ULONG*>(&most_bytes), sizeof most_bytes}};
    if (e.has_sessions() || e.rough) return out;
    out.push_back({WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, const_cast<ULONG*>(&versions[0]), sizeof versions[0]});
    out.push_back({WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, const_cast<ULONG*>(&versions[1]), sizeof versions[1]});
    return out;
}

std::string strings_of(WS_ERROR* error) {
    ULONG count = 0;
    std::string out;
    WsGetErrorProperty(error, WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof count);
    for (ULONG i = 0; i < count; ++i) {
        WS_STRING text{};
        if (WsGetErrorString(error, i, &text) != S_OK) continue;
        out += "\n      ";
        for (ULONG c = 0; c < text.length; ++c)
            out += text.chars[c] < 0x80 ? static_cast<char>(text.chars[c]) : '?';
    }
    return out;
}

} // namespace

owned<WS_ERROR> make_error() {
    WS_ERROR* handle = nullptr;
    bench::check(WsCreateError(nullptr, 0, &handle), "WsCreateError");
    return owned<WS_ERROR>(handle);
}

owned<WS_HEAP> make_heap() {
    WS_HEAP* handle = nullptr;
    bench::check(WsCreateHeap(4 << 20, 1 << 16, nullptr, 0, &handle, nullptr), "WsCreateHeap");
    return owned<WS_HEAP>(handle);
}

owned<WS_MESSAGE> make_message(WS_CHANNEL* channel) {
    WS_MESSAGE* handle = nullptr;
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &handle, nullptr), "WsCreateMessageForChannel");
    return owned<WS_MESSAGE>(handle);
}

owned<WS_CHANNEL> make_channel(const endpoint& to) {
    const auto properties = properties_of(to);
    WS_CHANNEL* handle = nullptr;
    const WS_CHANNEL_TYPE type = to.has_sessions() ? WS_CHANNEL_TYPE_DUPLEX_SESSION : WS_CHANNEL_TYPE_REQUEST;
    bench::check(WsCreateChannel(type, to.binding, properties.data(), static_cast<ULONG>(properties.size()), nullptr,
                                 &handle, nullptr),
                 "WsCreateChannel");
    return owned<WS_CHANNEL>(handle);
}

owned<WS_CHANNEL> make_channel(const endpoint& at, WS_LISTENER* listener) {
    const auto properties = properties_of(at);
    WS_CHANNEL* handle = nullptr;
    bench::check(WsCreateChannelForListener(listener, properties.data(), static_cast<ULONG>(properties.size()), &handle,
                                            nullptr),
                 "WsCreateChannelForListener");
    return owned<WS_CHANNEL>(handle);
}

owned<WS_LISTENER> make_listener(const endpoint& at) {
    WS_LISTENER* handle = nullptr;
    const WS_CHANNEL_TYPE type = at.has_sessions() ? WS_CHANNEL_TYPE_DUPLEX_SESSION : WS_CHANNEL_TYPE_REPLY;
    bench::check(WsCreateListener(type, at.binding, nullptr, 0, nullptr, &handle, nullptr), "WsCreateListener");
    return owned<WS_LISTENER>(handle);
}

HRESULT open(WS_LISTENER* listener, const endpoint& at, WS_ERROR* error) {
    bench::url url(at.url);
    const WS_STRING address = url;
    return WsOpenListener(listener, &address, nullptr, error);
}

HRESULT open(WS_CHANNEL* channel, const endpoint& to, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    bench::url url(to.url);
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    return WsOpenChannel(channel, &address, async, error);
}

HRESULT completion::wait() {
    std::unique_lock<std::mutex> held(lock_);
    changed_.wait(held, [this] { return done_; });
    return result_;
}

void CALLBACK completion::on_done(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
    auto& self = *static_cast<completion*>(state);
    std::lock_guard<std::mutex> held(self.lock_);
    if (self.done_) std::abort(); // called twice
    self.done_ = true;
    self.result_ = hr;
    self.changed_.notify_one();
}

bool worker::expect(HRESULT hr, const char* what, const endpoint& where, bool allowed, results also, results anyway) {
    counts_.disconnects += hr == WS_E_ENDPOINT_DISCONNECTED;
    counts_.time_outs += hr == WS_E_OPERATION_TIMED_OUT;
    const auto is_in = [hr](results of) { return std::find(of.begin(), of.end(), hr) != of.end(); };
    if (hr != S_OK && !(allowed && is_in(also)) && !is_in(anyway)) complain(what, where, hr);
    if (hr != S_OK) WsResetError(error_.get());
    return hr == S_OK;
}

void worker::complain(const char* what, const endpoint& where, HRESULT hr) {
    ++counts_.errors;
    std::printf("unexpected at the %s: %s, %s: 0x%08x%s\n", &counts_ == &board_.server ? "server" : "client",
                where.url.c_str(), what, static_cast<unsigned>(hr), strings_of(error_.get()).c_str());
    std::fflush(stdout);
}

} // namespace soak
