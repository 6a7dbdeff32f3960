// Datagrams that are cut off, followed by garbage, or changed in a byte, and peers that are gone: each harms itself
// only.
#include "support/udp.h"

using namespace tests;

namespace {

// What comes of one datagram at a listener: its message, or a channel that is as good as before.
void assert_survives(listener& at, channel& server, WS_ERROR* error) {
    assert_hr(S_OK, accept(at, server));
    const HRESULT hr = receive_text(server, nullptr, error);
    if (hr != S_OK && test::string_count(error) == 0) fail_msg("0x%08x without a text", unsigned(hr));
    if (hr != S_OK && hr != WS_E_INVALID_FORMAT && hr != WS_E_QUOTA_EXCEEDED)
        fail_msg("0x%08x: %s", unsigned(hr), strings_of(error).c_str());
    assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
    assert_hr(WS_S_END, receive_text(server));
    assert_hr(S_OK, WsResetError(error));
    finish(server);
}

} // namespace

static void cut_off_at_every_byte(void**) {
    listener at(udp);
    channel server(at);
    raw_datagrams peer;
    const test::error_ptr error = test::make_error();
    const std::string whole = envelope("good");
    for (size_t size = 0; size < whole.size(); ++size) {
        peer.send(at.port(), whole.substr(0, size));
        assert_hr(S_OK, accept(at, server));
        assert_hr(WS_E_INVALID_FORMAT, receive_text(server, nullptr, error.get()));
        assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
        finish(server);
        peer.send(at.port(), whole);
        assert_accepts(at, server, "good");
        finish(server);
    }
}

static void changed_at_every_byte(void**) {
    listener at(udp);
    channel server(at);
    raw_datagrams peer;
    const test::error_ptr error = test::make_error();
    const std::string whole = envelope("good");
    for (size_t changed = 0; changed < whole.size(); ++changed)
        for (const char byte : {'\0', '<', '&', '\xff'}) {
            std::string bad = whole;
            bad[changed] = byte;
            peer.send(at.port(), bad);
            assert_survives(at, server, error.get());
        }
    for (const char* garbage : {"<", "x", "<a/>", "\xff\xfe", "<?xml?>"}) {
        peer.send(at.port(), whole + garbage);
        assert_survives(at, server, error.get());
    }
    peer.send(at.port(), whole);
    assert_accepts(at, server, "good");
}

// Some systems tell the socket that nobody was there; that is no end of the waits of others.
static void answers_to_senders_that_are_gone(void**) {
    listener at(udp);
    channel server(at), waiting(at);
    for (int i = 0; i < 20; ++i) {
        {
            raw_datagrams gone;
            gone.send(at.port(), envelope("question"));
        }
        assert_hr(S_OK, accept(at, server));
        incoming question(server);
        assert_hr(S_OK, question.receive());
        completion accepted;
        const HRESULT accepting = WsAcceptChannel(at, waiting, accepted.context(), nullptr);
        assert_hr(S_OK, outgoing(server, "answer").reply_to(question.get()));
        raw_datagrams there;
        there.send(at.port(), envelope("next"));
        assert_hr(S_OK, result_of(accepting, accepted));
        std::string text;
        assert_hr(S_OK, receive_text(waiting, &text));
        assert_string_equal(text.c_str(), "next");
        finish(server);
        finish(waiting);
    }
}

// A request to nobody waits: there is no time-out for datagrams. It ends with its channel.
static void requests_to_a_server_that_is_gone(void**) {
    unsigned port;
    {
        const raw_datagrams gone;
        port = gone.port();
    }
    for (const bool close : {false, true}) {
        udp_client client(port);
        outgoing question(client, "question");
        incoming answer(client);
        completion answered;
        assert_hr(WS_S_ASYNC, answer.request(question, answered.context()));
        for (int i = 0; i < 5; ++i)
            assert_hr(S_OK, send_text(client));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        assert_int_equal(answered.calls(), 0);
        assert_hr(S_OK, close ? client.close() : client.abort());
        assert_hr(WS_E_OPERATION_ABORTED, answered.wait());
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(cut_off_at_every_byte),
        cmocka_unit_test(changed_at_every_byte),
        cmocka_unit_test(answers_to_senders_that_are_gone),
        cmocka_unit_test(requests_to_a_server_that_is_gone),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
