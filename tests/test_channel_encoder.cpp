// WS_CHANNEL_PROPERTY_ENCODER and _DECODER on sessions: what is called when and with what, whatever fails; quotas;
// peers that do not know of the coding.
#include "support/coder.h"

using namespace tests;

namespace {

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
