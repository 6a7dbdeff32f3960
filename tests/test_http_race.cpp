// HTTP from many threads at once: channels, listeners and their aborts, in one process.
#include "support/race.h"
#include "support/requester.h"

using namespace tests;

namespace {

#ifdef _WIN32
constexpr int rounds = 30; // Wine's sockets are slow
#else
constexpr int rounds = 300;
#endif
const channel_numbers plain{soap_1_1, by_transport};

// No assertions but on the test's own thread.
HRESULT ask_for(WS_CHANNEL* over, const std::string& text, bool async, bool& right) {
    outgoing question(over, text);
    incoming answer(over);
    completion done;
    const HRESULT begun = answer.request(question, async ? done.context() : nullptr);
    const HRESULT hr = result_of(begun, done);
    right = (hr != S_OK || answer.text() == text) && done.calls() == (begun == WS_S_ASYNC);
    return hr;
}

} // namespace

static void many_clients_and_servers(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    std::vector<std::unique_ptr<http_echo>> echoes;
    for (int i = 0; i < 3; ++i)
        echoes.push_back(std::make_unique<http_echo>(server));
    std::atomic<int> failed{0}, asked{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 6; ++t)
        threads.emplace_back([&, t] {
            channel client(WS_HTTP_CHANNEL_BINDING, plain);
            for (int i = 0; i < rounds; ++i) {
                if (i % 20 == 0 && client.open(server.url()) != S_OK) ++failed;
                bool right;
                const HRESULT hr = ask_for(client, std::to_string(t) + "." + std::to_string(i), i % 3 == 0, right);
                failed += hr != S_OK || !right;
                ++asked;
                if (i % 20 == 19 && (client.close() != S_OK || WsResetChannel(client, nullptr) != S_OK)) ++failed;
            }
        });
    for (std::thread& t : threads)
        t.join();
    assert_int_equal(failed, 0);
    assert_int_equal(asked, 6 * rounds);
}

static void aborts_against_requests(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    channel client(WS_HTTP_CHANNEL_BINDING, plain);
    for (int round = 0; round < 2 * rounds; ++round) {
        assert_hr(S_OK, client.open(server.url()));
        starting_line line(2);
        HRESULT hr = S_OK;
        bool right = true;
        std::thread asking([&] {
            line.wait();
            hr = ask_for(client, "question", round % 2 == 1, right);
        });
        line.wait();
        pause(round % 53);
        completion closed;
        HRESULT begun = S_OK;
        if (round % 3 == 0)
            begun = WsCloseChannel(client, closed.context(), nullptr);
        else
            assert_hr(S_OK, client.abort());
        asking.join();
        const HRESULT ended = result_of(begun, closed);
        if (!right || !is_one_of(hr, {S_OK, WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED, WS_E_INVALID_OPERATION}))
            fail_msg("round %d: 0x%08x", round, unsigned(hr));
        assert_hr(S_OK, ended);
        assert_hr(S_OK, client.close());
        assert_hr(S_OK, WsResetChannel(client, nullptr));
    }
}

static void aborts_against_replies(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain), client(WS_HTTP_CHANNEL_BINDING, plain);
    assert_hr(S_OK, client.open(server.url()));
    for (int round = 0; round < 2 * rounds; ++round) {
        starting_line line(3);
        HRESULT asked = S_OK, accepting = S_OK, received = S_OK, replied = S_OK;
        bool right = true;
        std::thread asking([&] {
            line.wait();
            asked = ask_for(client, "question", false, right);
        });
        std::thread serving([&] {
            line.wait();
            accepting = WsAcceptChannel(server, accepted, nullptr, nullptr);
            if (accepting != S_OK) return;
            incoming request(accepted);
            received = request.receive(WS_RECEIVE_REQUIRED_MESSAGE);
            if (received == S_OK) replied = outgoing(accepted, "question").reply_to(request.get());
        });
        line.wait();
        pause(round % 71);
        if (round % 2)
            assert_hr(S_OK, accepted.abort());
        else
            (void)accepted.close();
        serving.join();
        (void)accepted.abort();
        const HRESULT closed = accepted.close();
        const HRESULT reset = WsResetChannel(accepted, nullptr);
        // The request may have come too late for it, or comes again over a new connection: nobody answers it.
        std::atomic<bool> over{false}, ended{false};
        std::thread ending([&] {
            while (!over) {
                (void)WsAcceptChannel(server, accepted, nullptr, nullptr);
                accepted.abort();
                accepted.close();
                WsResetChannel(accepted, nullptr);
            }
            ended = true;
        });
        asking.join();
        over = true;
        while (!ended) {
            accepted.abort();
            std::this_thread::yield();
        }
        ending.join();
        (void)accepted.close();
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
        assert_hr(S_OK, closed);
        assert_hr(S_OK, reset);
        if (!is_one_of(asked, {S_OK, WS_E_ENDPOINT_DISCONNECTED, WS_E_ENDPOINT_FAILURE}) || !right)
            fail_msg("round %d: asked 0x%08x, accepted 0x%08x, received 0x%08x, replied 0x%08x", round, unsigned(asked),
                     unsigned(accepting), unsigned(received), unsigned(replied));
    }
}

static void listeners_that_end_against_requests(void**) {
    const auto url = unused_url(WS_HTTP_CHANNEL_BINDING);
    const WS_STRING address = view(url);
    WS_LISTENER* server = nullptr;
    assert_hr(S_OK,
              WsCreateListener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, nullptr, 0, nullptr, &server, nullptr));
    ULONG envelope = WS_ENVELOPE_VERSION_SOAP_1_1, addressing = WS_ADDRESSING_VERSION_TRANSPORT;
    const WS_CHANNEL_PROPERTY properties[] = {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope, sizeof envelope},
                                              {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing}};
    for (int round = 0; round < rounds; ++round) {
        assert_hr(S_OK, WsOpenListener(server, &address, nullptr, nullptr));
        WS_CHANNEL* accepted = nullptr;
        assert_hr(S_OK, WsCreateChannelForListener(server, properties, 2, &accepted, nullptr));
        std::vector<std::thread> asking;
        std::atomic<int> wrong{0};
        starting_line line(4);
        for (int t = 0; t < 2; ++t)
            asking.emplace_back([&] {
                channel client(WS_HTTP_CHANNEL_BINDING, plain);
                if (client.open(address) != S_OK) ++wrong;
                line.wait();
                for (int i = 0; i < 3; ++i) {
                    bool right;
                    const HRESULT hr = ask_for(client, "question", false, right);
                    if (!right || !is_one_of(hr, {S_OK, WS_E_ENDPOINT_DISCONNECTED, WS_E_ENDPOINT_UNREACHABLE,
                                                  WS_E_ENDPOINT_NOT_FOUND}))
                        wrong = int(hr);
                }
            });
        std::thread serving([&] {
            line.wait();
            while (WsAcceptChannel(server, accepted, nullptr, nullptr) == S_OK) {
                incoming request(accepted);
                if (request.receive(WS_RECEIVE_REQUIRED_MESSAGE) == S_OK)
                    (void)outgoing(accepted, "question").reply_to(request.get());
                WsCloseChannel(accepted, nullptr, nullptr);
                WsResetChannel(accepted, nullptr);
            }
        });
        line.wait();
        pause(round % 97);
        if (round % 2) assert_hr(S_OK, WsAbortListener(server, nullptr));
        assert_hr(S_OK, WsCloseListener(server, nullptr, nullptr));
        for (std::thread& t : asking)
            t.join();
        serving.join();
        if (wrong != 0) fail_msg("round %d: 0x%08x", round, unsigned(wrong.load()));
        WsAbortChannel(accepted, nullptr);
        WsCloseChannel(accepted, nullptr, nullptr);
        WsFreeChannel(accepted);
        assert_hr(S_OK, WsResetListener(server, nullptr));
    }
    WsFreeListener(server);
}

// A server that ends its connections now and then, also idle ones that somebody takes just then.
static void connections_that_end_at_any_moment(void**) {
    std::atomic<int> number{0};
    http_script script([&](const std::string&) {
        const int n = ++number;
        return response(envelope_1_1("question"), "200 OK",
                        n % 5 == 0 ? "Content-Type: text/xml\r\nConnection: close\r\n" : "Content-Type: text/xml\r\n");
    });
    std::atomic<int> failed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < rounds / 3; ++i) {
                channel client(WS_HTTP_CHANNEL_BINDING, plain);
                bool right = true;
                if (client.open(script.url()) != S_OK || ask_for(client, "question", i % 2, right) != S_OK || !right)
                    ++failed;
            }
        });
    for (std::thread& t : threads)
        t.join();
    assert_int_equal(failed, 0);
}

// Time-outs that end a request when its answer comes.
static void time_outs_against_answers(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    channel client(WS_HTTP_CHANNEL_BINDING, plain);
    assert_hr(S_OK, client.open(server.url()));
    for (const auto id : {WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT})
        assert_hr(S_OK, client.set(id, 1));
    int answered = 0;
    for (int i = 0; i < rounds; ++i) {
        bool right;
        const HRESULT hr = ask_for(client, std::to_string(i), i % 2, right);
        assert_true(right); // never another request's
        assert_true(is_one_of(hr, {S_OK, WS_E_OPERATION_TIMED_OUT}));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        answered += hr == S_OK;
    }
    for (const auto id : {WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT})
        assert_hr(S_OK, client.set(id, 30000));
    bool right;
    assert_hr(S_OK, ask_for(client, "last", false, right));
    assert_true(right);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(many_clients_and_servers),
        cmocka_unit_test(aborts_against_requests),
        cmocka_unit_test(aborts_against_replies),
        cmocka_unit_test(listeners_that_end_against_requests),
        cmocka_unit_test(connections_that_end_at_any_moment),
        cmocka_unit_test(time_outs_against_answers),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
