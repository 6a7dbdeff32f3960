// Peers that read no more in the middle of what is too much for the systems' buffers: the send ends by its time-out,
// and so does the wait for the rest at the other end.
#include "support/cutting_proxy.h"
#include "support/requester.h"

using namespace tests;

namespace {

constexpr ULONG soon = 100;      // ms
constexpr ULONG in_time = 60000; // for what must not be what ends it
constexpr ULONG most = 1 << 26;
constexpr int small_buffers = 4096;
const std::string too_much(32 << 20, 'x');
// Bytes of the large message that pass: none, within its first header, in its middle.
constexpr size_t passing[] = {0, 1, 3, 100000};

const channel_numbers large{{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, most}};
const channel_numbers large_http{{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, most}, soap_1_1, by_transport};

void assert_timed_out(HRESULT hr, WS_ERROR* error) {
    if (hr != WS_E_OPERATION_TIMED_OUT) fail_msg("0x%08x: %s", unsigned(hr), strings_of(error).c_str());
    assert_true(test::string_count(error) > 0);
}

// A session through a proxy, with a message each way that has passed already.
struct stalled_session {
    stalled_session() : client(WS_TCP_CHANNEL_BINDING, large), server(at, large), error(test::make_error()) {
        connect();
    }

    void connect(const cut& how = {}) {
        proxy.expect(how);
        const auto url = widen("net.tcp://localhost:" + std::to_string(proxy.port()) + "/service");
        completion accepted;
        const HRESULT accepting = WsAcceptChannel(at, server, accepted.context(), nullptr);
        assert_hr(S_OK, client.open(view(url)));
        assert_hr(S_OK, result_of(accepting, accepted));
        // Last what ends where the harm may be done.
        channel& last = how.where == to::server ? client : server;
        channel& first = how.where == to::server ? server : client;
        assert_passes(first, last);
        assert_passes(last, first);
    }
    void end() {
        for (channel* it : {&client, &server}) {
            assert_hr(S_OK, it->set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, in_time));
            assert_hr(S_OK, it->set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, in_time));
            assert_hr(S_OK, it->abort());
            assert_hr(S_OK, it->close());
            assert_hr(S_OK, WsResetChannel(*it, nullptr));
        }
    }
    size_t passed(to way) { return proxy.passed(way).size(); }

    proxied_listener at{WS_TCP_CHANNEL_BINDING};
    cutting_proxy proxy{at.port(), small_buffers};
    channel client, server;
    test::error_ptr error;
};

} // namespace

static void in_a_session(void**) {
    stalled_session both;
    const size_t to_server = both.passed(to::server), to_client = both.passed(to::client);
    for (const to way : {to::server, to::client})
        for (const size_t more : passing)
            for (const bool async : {false, true}) {
                both.end();
                both.connect({way, harm::stall, (way == to::server ? to_server : to_client) + more});
                channel& sender = way == to::server ? both.client : both.server;
                channel& reader = way == to::server ? both.server : both.client;
                assert_hr(S_OK, sender.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, soon));
                assert_hr(S_OK, reader.set(WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, soon));
                completion sent;
                outgoing message(sender, too_much);
                assert_timed_out(result_of(message.send(async ? sent.context() : nullptr, both.error.get()), sent),
                                 both.error.get());
                assert_int_equal(sender.state(), WS_CHANNEL_STATE_FAULTED);
                assert_hr(WS_E_OBJECT_FAULTED, send_text(sender));
                assert_hr(S_OK, WsResetError(both.error.get()));
                assert_timed_out(receive_text(reader, nullptr, both.error.get()), both.error.get());
                assert_int_equal(reader.state(), more ? WS_CHANNEL_STATE_FAULTED : WS_CHANNEL_STATE_OPEN);
            }
    both.end();
    both.connect();
}

// The proxy cuts by the bytes of a connection, whose first request is the large one.
static void in_a_request(void**) {
    proxied_listener at(WS_HTTP_CHANNEL_BINDING);
    cutting_proxy proxy(at.port(), small_buffers);
    const http_echo server(at, large_http,
                           [](const std::string& text) { return text == "question" ? "answer" : text; });
    const auto url = widen("http://localhost:" + std::to_string(proxy.port()) + "/service");
    requester client(view(url), large_http);
    for (const size_t bytes : passing)
        for (const bool async : {false, true}) {
            proxy.expect({to::server, harm::stall, bytes});
            assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, soon));
            completion sent;
            outgoing question(client.client, too_much);
            assert_timed_out(result_of(question.send(async ? sent.context() : nullptr, client.error.get()), sent),
                             client.error.get());
            assert_int_equal(client.client.state(), WS_CHANNEL_STATE_OPEN);
            assert_hr(S_OK, WsResetError(client.error.get()));
            assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, in_time));
            proxy.expect({});
            client.assert_usable();
        }
}

// The server cannot send all of its reply; the client waits for the rest of it.
static void in_an_answer(void**) {
    proxied_listener at(WS_HTTP_CHANNEL_BINDING);
    cutting_proxy proxy(at.port(), small_buffers);
    const http_echo server(at, large_http,
                           [](const std::string& text) { return text == "question" ? "answer" : too_much; });
    const auto url = widen("http://localhost:" + std::to_string(proxy.port()) + "/service");
    requester client(view(url), large_http);
    for (const size_t bytes : passing)
        for (const auto id : {WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT}) {
            // Each time-out has its part: one the answer's head, the other what comes behind.
            const bool of_head = id == WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT;
            if (of_head != (bytes < 100)) continue;
            proxy.expect({to::client, harm::stall, bytes});
            assert_hr(S_OK, client.client.set(id, soon));
            assert_timed_out(client.ask("much"), client.error.get());
            assert_int_equal(client.client.state(), WS_CHANNEL_STATE_OPEN);
            assert_hr(S_OK, client.client.set(id, in_time));
            proxy.expect({}); // ends the server's send as well
            client.assert_usable();
        }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(in_a_session),
        cmocka_unit_test(in_a_request),
        cmocka_unit_test(in_an_answer),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
