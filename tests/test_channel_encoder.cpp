// WS_CHANNEL_PROPERTY_ENCODER and _DECODER on sessions: what is called when and with what, whatever fails; quotas;
// peers that do not know of the coding.
#include "support/session.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <utility>

using namespace tests;

namespace {

constexpr char plain_type[] = "application/soap+msbinsession1";
constexpr char coded_type[] = "application/x-upside-down";

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

HRESULT send(WS_CHANNEL* over, const std::string& text, bool async, WS_ERROR* error = nullptr) {
    completion done;
    outgoing out(over, text);
    return result_of(out.send(async ? done.context() : nullptr, error), done);
}
HRESULT receive(WS_CHANNEL* over, std::string* text, bool async, WS_ERROR* error = nullptr) {
    completion done;
    incoming in(over);
    const HRESULT hr =
        result_of(in.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr, error), done);
    if (hr == S_OK && text) *text = in.text();
    return hr;
}

// --- the order of the calls

void calls_in_their_order(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const bool async : {false, true})
            for (const bool later : {false, true}) {
                coder out, in;
                {
                    coded_session both(binding, {&out, nullptr}, {nullptr, &in});
                    both.connect();
                    assert_string_equal(out.log().c_str(), "create type");
                    assert_string_equal(out.type_seen.c_str(), plain_type);
                    assert_string_equal(in.log().c_str(), "");
                    out.later = in.later = later;
                    for (int i = 0; i < 3; ++i) {
                        std::string text;
                        assert_hr(S_OK, send(both.client, "hello", async));
                        assert_string_equal(out.log().c_str(), "type start encode end");
                        assert_hr(S_OK, receive(both.server, &text, async));
                        assert_string_equal(in.log().c_str(), i ? "start type decode end-decode end"
                                                                : "create start type decode end-decode end");
                        assert_string_equal(text.c_str(), "hello");
                        assert_string_equal(in.type_to_decode.c_str(), coded_type);
                        assert_string_equal(in.encoding_to_decode.c_str(), "none");
                        // The other direction has no coders.
                        assert_passes(both.server, both.client);
                    }
                    // Many pieces.
                    std::string text;
                    const std::string large(20000, 'x');
                    std::thread sending([&] { assert_hr(S_OK, send(both.client, large, async)); });
                    assert_hr(S_OK, receive(both.server, &text, async));
                    sending.join();
                    assert_true(text == large);
                    (void)out.log();
                    (void)in.log();
                }
                assert_string_equal(out.log().c_str(), "free");
                assert_string_equal(in.log().c_str(), "free");
                assert_int_equal(out.instances + in.instances, 0);
            }
    });
}

void both_directions(void**) {
    coder out, in, back, from;
    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, &from}, {&back, &in});
    both.connect();
    for (int i = 0; i < 5; ++i) {
        assert_passes(both.client, both.server, "there " + std::to_string(i));
        assert_passes(both.server, both.client, "back " + std::to_string(i));
    }
    assert_string_equal(from.type_to_decode.c_str(), coded_type);
    // And after a reset, with the same instances.
    completion closed;
    const HRESULT begun = WsCloseChannel(both.server, closed.context(), nullptr);
    assert_hr(S_OK, WsCloseChannel(both.client, nullptr, nullptr));
    assert_hr(S_OK, result_of(begun, closed));
    assert_hr(S_OK, WsResetChannel(both.client, nullptr));
    assert_hr(S_OK, WsResetChannel(both.server, nullptr));
    assert_int_equal(out.instances, 1);
    both.connect();
    assert_passes(both.client, both.server);
    assert_passes(both.server, both.client);
    assert_int_equal(out.instances + in.instances + back.instances + from.instances, 4);
}

// An encoder that keeps the content type: no peer has to know.
void a_content_type_that_stays(void**) {
    coder out, in;
    out.type_made = widen(plain_type);
    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
    both.connect();
    assert_passes(both.client, both.server);
    assert_string_equal(in.type_to_decode.c_str(), plain_type);
}

// --- on the wire

void the_preamble_and_the_envelope(void**) {
    tests::listener listener(WS_TCP_CHANNEL_BINDING);
    coder in;
    const WS_CHANNEL_PROPERTY property{WS_CHANNEL_PROPERTY_DECODER, &in.decoder, sizeof in.decoder};
    WS_ENCODING text_encoding = WS_ENCODING_XML_UTF8;
    const WS_CHANNEL_PROPERTY properties[] = {property,
                                              {WS_CHANNEL_PROPERTY_ENCODING, &text_encoding, sizeof text_encoding}};
    WS_CHANNEL* server = nullptr;
    assert_hr(S_OK, WsCreateChannelForListener(listener, properties, 2, &server, nullptr));
    completion accepted;
    const HRESULT begun = WsAcceptChannel(listener, server, accepted.context(), nullptr);
    raw_connection peer(listener.port());
    const std::string via = "net.tcp://localhost:" + std::to_string(listener.port()) + "/service";
    const std::string type = coded_type;
    std::string bytes = std::string("\0\1\0\1\2\2", 6) + size_of_record(via.size()) + via + "\x04" +
                        size_of_record(type.size()) + type + "\x0c";
    std::string envelope = test::envelope("", "<s:Body><text xmlns=\"urn:test\">by hand</text></s:Body>");
    for (char& each : envelope)
        each = static_cast<char>(~each);
    bytes += sized_envelope("<<" + envelope + ">>");
    peer.send(bytes.data(), bytes.size());
    assert_hr(S_OK, result_of(begun, accepted));
    in.type_decoded = widen("application/soap+xml; charset=utf-8");
    incoming message(server);
    assert_hr(S_OK, WsReadMessageStart(server, message.get(), nullptr, nullptr));
    assert_string_equal(in.type_to_decode.c_str(), coded_type);
    assert_hr(S_OK, WsAbandonMessage(server, message.get(), nullptr));
    WsAbortChannel(server, nullptr);
    WsCloseChannel(server, nullptr, nullptr);
    WsFreeChannel(server);
}

// --- peers without it

void peers_without_it_are_refused(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        { // The server does not know the content type.
            coder out;
            coded_session both(binding, {&out, nullptr}, {});
            const test::error_ptr error = test::make_error();
            assert_true(FAILED(both.begin(error.get())));
            assert_non_null(std::strstr(strings_of(error.get()).c_str(), "ContentTypeInvalid"));
            assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_ACCEPTING); // it waits for another
            WsAbortChannel(both.server, nullptr);
            assert_hr(WS_E_OPERATION_ABORTED, both.accept());
        }
        { // The client was told nothing of what the server would send.
            coder out;
            coded_session both(binding, {}, {&out, nullptr});
            assert_true(FAILED(both.begin()));
            WsAbortChannel(both.server, nullptr);
            assert_hr(WS_E_OPERATION_ABORTED, both.accept());
        }
        { // A message that is not encoded: the decoder decides.
            coder in;
            coded_session both(binding, {}, {nullptr, &in});
            both.connect();
            assert_hr(S_OK, send(both.client, "plain", false));
            assert_hr(E_FAIL, receive(both.server, nullptr, false));
            assert_string_equal(in.log().c_str(), "create start");
            assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_FAULTED); // its strings are lost
        }
    });
}

void an_accept_whose_encoder_fails(void**) {
    coder out;
    coded_session both(WS_TCP_CHANNEL_BINDING, {}, {&out, nullptr});
    out.result["create"] = HRESULT(0x80123456);
    assert_hr(0x80123456, WsAcceptChannel(both.listener, both.server, nullptr, nullptr));
    assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_CREATED);
    out.result = {{"type", HRESULT(0x80123457)}};
    assert_hr(0x80123457, WsAcceptChannel(both.listener, both.server, nullptr, nullptr));
    out.result.clear();
    out.type_made = widen(plain_type);
    both.connect();
    assert_hr(S_OK, send(both.client, "hello", false));
    assert_hr(S_OK, receive(both.server, nullptr, false));
}

// --- failures

void encoders_that_fail(void**) {
    for (const bool async : {false, true})
        for (const char* name : {"type", "start", "encode", "end"}) {
            coder out, in;
            coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
            both.connect();
            assert_hr(S_OK, send(both.client, "before", async));
            (void)out.log();
            out.later = async;
            out.result[name] = HRESULT(0x80123456);
            assert_hr(0x80123456, send(both.client, "lost", async));
            const std::string all = "type start encode end";
            assert_true(out.log() == all.substr(0, all.find(name) + std::strlen(name)));
            // Nothing of it went out, and the session's strings are those that did.
            out.result.clear();
            assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_OPEN);
            assert_hr(S_OK, send(both.client, "after", async));
            for (const char* expected : {"before", "after"}) {
                std::string text;
                assert_hr(S_OK, receive(both.server, &text, async));
                assert_string_equal(text.c_str(), expected);
            }
        }
    for (const char* name : {"create", "type"}) {
        coder out;
        out.result[name] = HRESULT(0x80123456);
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {});
        assert_hr(0x80123456, both.begin());
        assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_FAULTED);
        assert_int_equal(out.instances, *name == 't');
    }
}

void decoders_that_fail(void**) {
    for (const WS_ENCODING encoding : {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENCODING_XML_UTF8})
        for (const bool async : {false, true})
            for (const char* name : {"create", "start", "type", "decode", "end-decode", "end"})
                for (const HRESULT code : {HRESULT(0x80123456), E_OUTOFMEMORY}) {
                    coder out, in;
                    in.type_decoded = widen(encoding == WS_ENCODING_XML_UTF8 ? "application/soap+xml" : plain_type);
                    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in}, 65536, encoding);
                    both.connect();
                    in.later = async;
                    in.result[name] = code;
                    assert_hr(S_OK, send(both.client, "first", false));
                    assert_hr(S_OK, send(both.client, "second", false));
                    assert_hr(code, receive(both.server, nullptr, async));
                    const std::string all = "create start type decode end-decode end";
                    const std::string wanted = std::string(" ") + name;
                    const size_t at = (" " + all).find(wanted);
                    assert_true(in.log() == all.substr(0, at + std::strlen(name)) || !std::strcmp(name, "decode") ||
                                !std::strcmp(name, "end"));
                    in.result.clear();
                    if (code != E_OUTOFMEMORY && encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
                        assert_int_equal(state_of(both.server), WS_CHANNEL_STATE_FAULTED);
                        continue;
                    }
                    // Without memory the message is still there.
                    std::string text;
                    assert_hr(S_OK, receive(both.server, &text, async));
                    assert_string_equal(text.c_str(), code == E_OUTOFMEMORY ? "first" : "second");
                }
}

void an_encoder_that_ignores_failures(void**) {
    coder out;
    out.type_made = widen(plain_type);
    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {}, 2000);
    both.connect();
    out.ignores_failures = true;
    const test::error_ptr error = test::make_error();
    assert_hr(WS_E_QUOTA_EXCEEDED, send(both.client, std::string(1950, 'x'), false, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "MAX_BUFFERED_MESSAGE_SIZE"));
}

void a_content_type_that_changes(void**) {
    coder out, in;
    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
    both.connect();
    out.type_made = widen("application/x-other");
    const test::error_ptr error = test::make_error();
    assert_hr(E_INVALIDARG, send(both.client, "text", false, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "application/x-other"));
    out.type_made = widen(coded_type);
    out.encoding_made = widen("gzip"); // which is HTTP's
    assert_hr(E_INVALIDARG, send(both.client, "text", false));
    out.encoding_made.clear();
    assert_passes(both.client, both.server);
    // What the decoder says must be the channel's own.
    in.type_decoded = widen("text/plain");
    WsResetError(error.get());
    assert_hr(S_OK, send(both.client, "text", false));
    assert_hr(WS_E_INVALID_FORMAT, receive(both.server, nullptr, false, error.get()));
    assert_non_null(std::strstr(strings_of(error.get()).c_str(), "text/plain"));
}

void names_that_are_none(void**) {
    for (const char* made : {"", "gzip", "long"}) {
        coder out;
        if (!std::strcmp(made, "gzip"))
            out.encoding_made = widen(made);
        else
            out.type_made = widen(*made ? std::string(257, 'x') : "");
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {});
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG, both.begin(error.get()));
        assert_true(test::string_count(error.get()) > 0);
    }
}

void callbacks_out_of_turn(void**) {
    coder out, in;
    coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
    both.connect();
    BYTE byte = 'x';
    const WS_BYTES bytes{1, &byte};
    ULONG got = 77;
    assert_hr(WS_E_INVALID_OPERATION, out.write_callback(out.write_state, &bytes, 1, nullptr, nullptr));
    assert_passes(both.client, both.server);
    assert_hr(WS_E_INVALID_OPERATION, out.write_callback(out.write_state, &bytes, 1, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, in.read_callback(in.read_state, &byte, 1, &got, nullptr, nullptr));
    assert_int_equal(got, 77);
    assert_passes(both.client, both.server);
}

void callbacks_that_are_missing(void**) {
    coder good;
    for (size_t i = 0; i < 6; ++i)
        for (const bool encoder : {true, false}) {
            coder it;
            void* none = nullptr; // the context is first
            std::memcpy(reinterpret_cast<char*>(encoder ? static_cast<void*>(&it.encoder) : &it.decoder) +
                            (i + 1) * sizeof none,
                        &none, sizeof none);
            const WS_CHANNEL_PROPERTY property =
                encoder ? WS_CHANNEL_PROPERTY{WS_CHANNEL_PROPERTY_ENCODER, &it.encoder, sizeof it.encoder}
                        : WS_CHANNEL_PROPERTY{WS_CHANNEL_PROPERTY_DECODER, &it.decoder, sizeof it.decoder};
            WS_CHANNEL* made = nullptr;
            const test::error_ptr error = test::make_error();
            assert_hr(E_INVALIDARG, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, &property,
                                                    1, nullptr, &made, error.get()));
            assert_null(made);
            assert_non_null(std::strstr(strings_of(error.get()).c_str(), "coder"));
        }
}

// --- quotas

void quotas(void**) {
    constexpr ULONG most = 4000;
    { // What goes over the wire counts, not what it is made from.
        coder out, in;
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in}, most);
        both.connect();
        assert_passes(both.client, both.server, std::string(3000, 'x'));
        out.swell = 1500;
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_QUOTA_EXCEEDED, send(both.client, std::string(3000, 'x'), false, error.get()));
        assert_non_null(std::strstr(strings_of(error.get()).c_str(), "MAX_BUFFERED_MESSAGE_SIZE"));
        out.swell = 0;
        assert_int_equal(state_of(both.client), WS_CHANNEL_STATE_OPEN);
        assert_passes(both.client, both.server);
    }
    for (const size_t swell : {100, 200000}) { // And what comes out of the decoder.
        coder out, in;
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in}, most);
        both.connect();
        in.swell_read = swell;
        const test::error_ptr error = test::make_error();
        assert_hr(S_OK, send(both.client, std::string(3600, 'x'), false));
        const HRESULT hr = receive(both.server, nullptr, false, error.get());
        if (swell == 100) {
            assert_hr(WS_E_INVALID_FORMAT, hr); // it fits: blanks are no binary XML
        } else {
            assert_hr(WS_E_QUOTA_EXCEEDED, hr);
            assert_non_null(std::strstr(strings_of(error.get()).c_str(), "MAX_BUFFERED_MESSAGE_SIZE"));
        }
    }
}

// --- aborts

void an_abort_meanwhile(void**) {
    for (int i = 0; i < 50; ++i) {
        coder out, in;
        coded_session both(WS_TCP_CHANNEL_BINDING, {&out, nullptr}, {nullptr, &in});
        both.connect();
        out.later = in.later = true;
        completion sent, received;
        outgoing message(both.client, "text");
        incoming answer(both.server);
        const HRESULT receiving = answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context());
        const HRESULT sending = message.send(sent.context());
        for (int spin = 0; spin < i; ++spin)
            std::this_thread::yield();
        WsAbortChannel(i & 1 ? both.client : both.server, nullptr);
        const HRESULT hrs[] = {result_of(sending, sent), result_of(receiving, received)};
        assert_true(hrs[0] == S_OK || hrs[0] == WS_E_OPERATION_ABORTED || hrs[0] == WS_E_ENDPOINT_DISCONNECTED);
        assert_true(hrs[1] == S_OK || hrs[1] == WS_E_OPERATION_ABORTED || hrs[1] == WS_E_ENDPOINT_DISCONNECTED);
        assert_true(sent.calls() <= 1 && received.calls() <= 1);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(calls_in_their_order),
        cmocka_unit_test(both_directions),
        cmocka_unit_test(a_content_type_that_stays),
        cmocka_unit_test(the_preamble_and_the_envelope),
        cmocka_unit_test(peers_without_it_are_refused),
        cmocka_unit_test(an_accept_whose_encoder_fails),
        cmocka_unit_test(encoders_that_fail),
        cmocka_unit_test(decoders_that_fail),
        cmocka_unit_test(an_encoder_that_ignores_failures),
        cmocka_unit_test(a_content_type_that_changes),
        cmocka_unit_test(names_that_are_none),
        cmocka_unit_test(callbacks_out_of_turn),
        cmocka_unit_test(callbacks_that_are_missing),
        cmocka_unit_test(quotas),
        cmocka_unit_test(an_abort_meanwhile),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
