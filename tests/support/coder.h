// An encoder and a decoder of the program's, and sessions whose ends have them.
#pragma once

#include "support/session.h"
#include "support/thrown.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <utility>

namespace tests {

inline constexpr char plain_type[] = "application/soap+msbinsession1";
inline constexpr char coded_type[] = "application/x-upside-down";

// Turns all bits over, and counts itself in front: each message has a header and a trailer more. Writes and reads in
// small pieces.
class coder {
  public:
    coder() {
        encoder = {this, create_encoder, content_type_of_encoder, start_encoder, encode, end_encoder, free_encoder};
        decoder = {this, create_decoder, content_type_of_decoder, start_decoder, decode, end_decoder, free_decoder};
    }
    ~coder() {
        for (std::thread& each : threads_)
            each.join();
    }
    WS_CHANNEL_ENCODER encoder;
    WS_CHANNEL_DECODER decoder;
    bool later = false;
    std::map<std::string, HRESULT> result; // of callbacks that fail, by their names
    std::map<std::string, thrown> throws;  // likewise
    std::basic_string<WCHAR> type_made = widen(coded_type);
    std::basic_string<WCHAR> encoding_made;
    std::basic_string<WCHAR> type_decoded = widen(plain_type);
    size_t swell = 0;      // bytes more than there are
    size_t swell_read = 0; // when decoding
    bool ignores_failures = false;

    std::string log() {
        const std::lock_guard held(lock_);
        return std::exchange(log_, {});
    }
    std::string type_seen, type_to_decode, encoding_to_decode;
    int instances = 0;

    WS_WRITE_CALLBACK write_callback = nullptr;
    void* write_state = nullptr;
    WS_READ_CALLBACK read_callback = nullptr;
    void* read_state = nullptr;

  private:
    static coder& self(void* context) { return *static_cast<coder*>(context); }

    HRESULT note(const char* name) {
        const std::lock_guard held(lock_);
        log_ += (log_.empty() ? "" : " ") + std::string(name);
        if (const auto found = throws.find(name); found != throws.end()) throw_one(found->second);
        const auto found = result.find(name);
        return found == result.end() ? S_OK : found->second;
    }
    HRESULT end(HRESULT hr, const WS_ASYNC_CONTEXT* async) {
        if (!async || !later) return hr;
        const std::lock_guard held(lock_);
        threads_.emplace_back(
            [hr, context = *async] { context.callback(hr, WS_SHORT_CALLBACK, context.callbackState); });
        return WS_S_ASYNC;
    }
    HRESULT write(std::string bytes, WS_ERROR* error) {
        for (size_t at = 0; at < bytes.size(); at += 100) {
            const ULONG half = static_cast<ULONG>(std::min<size_t>(50, bytes.size() - at));
            const ULONG rest = static_cast<ULONG>(std::min<size_t>(50, bytes.size() - at - half));
            auto* begin = reinterpret_cast<BYTE*>(bytes.data()) + at;
            const WS_BYTES pieces[] = {{half, begin}, {rest, begin + half}};
            const HRESULT hr = write_callback(write_state, pieces, 2, nullptr, error);
            if (hr != S_OK && !ignores_failures) return hr;
        }
        return S_OK;
    }
    static std::string turned(std::string bytes) {
        for (char& each : bytes)
            each = static_cast<char>(~each);
        return bytes;
    }

    static HRESULT CALLBACK create_encoder(void* context, WS_WRITE_CALLBACK write, void* state, void** instance,
                                           WS_ERROR*) {
        const HRESULT hr = self(context).note("create");
        if (hr != S_OK) return hr;
        self(context).write_callback = write;
        self(context).write_state = state;
        ++self(context).instances;
        *instance = context;
        return S_OK;
    }
    static void CALLBACK free_encoder(void* context) {
        self(context).note("free");
        --self(context).instances;
    }
    static HRESULT CALLBACK content_type_of_encoder(void* context, const WS_STRING* type, WS_STRING* made,
                                                    WS_STRING* encoding, WS_ERROR*) {
        coder& it = self(context);
        it.type_seen = test::narrow(*type);
        *made = tests::view(it.type_made);
        *encoding = tests::view(it.encoding_made);
        return it.note("type");
    }
    static HRESULT CALLBACK start_encoder(void* context, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        HRESULT hr = self(context).note("start");
        if (hr == S_OK) hr = self(context).write("<<", error);
        return self(context).end(hr, async);
    }
    static HRESULT CALLBACK encode(void* context, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT* async,
                                   WS_ERROR* error) {
        HRESULT hr = self(context).note("encode");
        for (ULONG i = 0; hr == S_OK && i < count; ++i)
            hr = self(context).write(
                turned({reinterpret_cast<const char*>(buffers[i].bytes), size_t{buffers[i].length}}), error);
        return self(context).end(hr, async);
    }
    static HRESULT CALLBACK end_encoder(void* context, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        HRESULT hr = self(context).note("end");
        if (hr == S_OK) hr = self(context).write(std::string(self(context).swell, '.') + ">>", error);
        return self(context).end(hr, async);
    }

    static HRESULT CALLBACK create_decoder(void* context, WS_READ_CALLBACK read, void* state, void** instance,
                                           WS_ERROR*) {
        const HRESULT hr = self(context).note("create");
        if (hr != S_OK) return hr;
        self(context).read_callback = read;
        self(context).read_state = state;
        ++self(context).instances;
        *instance = context;
        return S_OK;
    }
    static void CALLBACK free_decoder(void* context) { free_encoder(context); }
    static HRESULT CALLBACK start_decoder(void* context, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
        coder& it = self(context);
        HRESULT hr = it.note("start");
        it.pending_.clear();
        for (ULONG got = 1; hr == S_OK && got != 0;) {
            char piece[37];
            hr = it.read_callback(it.read_state, piece, sizeof piece, &got, nullptr, error);
            if (hr == S_OK) it.pending_.append(piece, got);
        }
        if (hr == S_OK && (it.pending_.substr(0, 2) != "<<" || it.pending_.size() < 4)) hr = E_FAIL;
        if (hr == S_OK)
            it.pending_ = turned(it.pending_.substr(2, it.pending_.size() - 4)) + std::string(it.swell_read, ' ');
        return it.end(hr, async);
    }
    static HRESULT CALLBACK content_type_of_decoder(void* context, const WS_STRING* type, const WS_STRING* encoding,
                                                    WS_STRING* made, WS_ERROR*) {
        coder& it = self(context);
        it.type_to_decode = test::narrow(*type);
        it.encoding_to_decode = encoding ? test::narrow(*encoding) : "none";
        *made = tests::view(it.type_decoded);
        return it.note("type");
    }
    static HRESULT CALLBACK decode(void* context, void* buffer, ULONG most, ULONG* length,
                                   const WS_ASYNC_CONTEXT* async, WS_ERROR*) {
        coder& it = self(context);
        const HRESULT hr = it.pending_.empty() ? it.note("end-decode") : it.note("decode");
        *length = static_cast<ULONG>(std::min<size_t>({most, it.pending_.size(), 1000}));
        std::memcpy(buffer, it.pending_.data(), *length);
        it.pending_.erase(0, *length);
        return it.end(hr, async);
    }
    static HRESULT CALLBACK end_decoder(void* context, const WS_ASYNC_CONTEXT* async, WS_ERROR*) {
        return self(context).end(self(context).note("end"), async);
    }

    std::mutex lock_;
    std::string log_;
    std::string pending_;
    std::vector<std::thread> threads_;
};

// The two ends, each with coders or without. The client sends through `out`, which the server reads through `in`.
class coded_session {
  public:
    struct coders {
        coder* out = nullptr;
        coder* in = nullptr;
    };
    coded_session(WS_CHANNEL_BINDING binding, coders of_client, coders of_server, ULONG most = 65536,
                  WS_ENCODING encoding = WS_ENCODING_XML_BINARY_SESSION_1)
        : listener(binding), most_(most), encoding_(encoding) {
        const auto for_client = properties(of_client), for_server = properties(of_server);
        assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, for_client.data(),
                                        static_cast<ULONG>(for_client.size()), nullptr, &client, nullptr));
        assert_hr(S_OK, WsCreateChannelForListener(listener, for_server.data(), static_cast<ULONG>(for_server.size()),
                                                   &server, nullptr));
    }
    ~coded_session() {
        for (WS_CHANNEL* each : {client, server}) {
            WsAbortChannel(each, nullptr);
            WsCloseChannel(each, nullptr, nullptr);
        }
        (void)accept(); // its callback is past
        WsFreeChannel(client);
        WsFreeChannel(server);
    }
    HRESULT begin(WS_ERROR* error = nullptr) {
        accepting_ = WsAcceptChannel(listener, server, accepted_.context(), nullptr);
        WS_ENDPOINT_ADDRESS address{};
        address.url = listener.url();
        return WsOpenChannel(client, &address, nullptr, error);
    }
    HRESULT accept() {
        if (accepting_ == WS_S_ASYNC) accepting_ = accepted_.wait();
        return accepting_;
    }
    void connect() {
        assert_hr(S_OK, begin());
        assert_hr(S_OK, accept());
    }
    tests::listener listener;
    WS_CHANNEL* client = nullptr;
    WS_CHANNEL* server = nullptr;

  private:
    std::vector<WS_CHANNEL_PROPERTY> properties(const coders& with) {
        std::vector<WS_CHANNEL_PROPERTY> all = {{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &most_, sizeof most_},
                                                {WS_CHANNEL_PROPERTY_ENCODING, &encoding_, sizeof encoding_}};
        if (with.out) all.push_back({WS_CHANNEL_PROPERTY_ENCODER, &with.out->encoder, sizeof with.out->encoder});
        if (with.in) all.push_back({WS_CHANNEL_PROPERTY_DECODER, &with.in->decoder, sizeof with.in->decoder});
        return all;
    }
    ULONG most_;
    WS_ENCODING encoding_;
    completion accepted_;
    HRESULT accepting_ = E_UNEXPECTED;
};

inline HRESULT send(WS_CHANNEL* over, const std::string& text, bool async, WS_ERROR* error = nullptr) {
    completion done;
    outgoing out(over, text);
    return result_of(out.send(async ? done.context() : nullptr, error), done);
}
inline HRESULT receive(WS_CHANNEL* over, std::string* text, bool async, WS_ERROR* error = nullptr) {
    completion done;
    incoming in(over);
    const HRESULT hr =
        result_of(in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr, error), done);
    if (hr == S_OK && text) *text = in.text();
    return hr;
}

} // namespace tests
