// Thousands of rounds of aborts and closes against sends, receives and opens, of both ends in one process.
#include "support/race.h"
#include "support/session.h"

using namespace tests;

namespace {

#ifdef _WIN32
constexpr int rounds = 100; // Wine's sockets are slow
#else
constexpr int rounds = 1000;
#endif

// What a peer's or one's own end does to a send or a receive.
bool is_an_end(HRESULT hr) {
    return is_one_of(hr, {WS_S_END, WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED, WS_E_INVALID_OPERATION,
                          WS_E_ENDPOINT_DISCONNECTED});
}
bool is_end_of_close(HRESULT hr) {
    return is_one_of(hr, {S_OK, WS_E_OPERATION_ABORTED, WS_E_INVALID_OPERATION, WS_E_ENDPOINT_DISCONNECTED});
}

// Receives until something ends it; the results are looked at on the test's own thread.
struct receiver {
    int messages = 0;
    bool damaged = false;
    int calls = 0, callbacks = 0;
    HRESULT last = S_OK;

    void run(WS_CHANNEL* from, bool async) {
        for (incoming in(from);; in.reset()) {
            completion done;
            const HRESULT returned = in.receive(WS_RECEIVE_OPTIONAL_MESSAGE, async ? done.context() : nullptr);
            last = result_of(returned, done);
            calls += returned == WS_S_ASYNC;
            callbacks += done.calls();
            if (last != S_OK) return;
            damaged |= in.text() != "message " + std::to_string(messages++);
        }
    }
};

struct sender {
    int messages = 0;
    HRESULT last = S_OK;

    void run(WS_CHANNEL* to, bool async) {
        while (messages < 20 && last == S_OK) {
            completion done;
            outgoing out(to, "message " + std::to_string(messages));
            last = result_of(out.send(async ? done.context() : nullptr), done);
            messages += last == S_OK;
        }
    }
};

// One message after the other goes from the client to the server, until one of the ends is aborted or closed.
void race(WS_CHANNEL_BINDING binding, int round) {
    session both(binding);
    starting_line line(3);
    receiver in;
    sender out;
    HRESULT server_closed = S_OK, client_closed = S_OK;
    const bool async = round % 2 == 1;
    std::thread receiving([&] {
        line.wait();
        in.run(both.server, async);
        server_closed = both.server.close(); // the other end may be waiting for it
    });
    std::thread sending([&] {
        line.wait();
        out.run(both.client, round % 3 == 0);
    });
    line.wait();
    pause(round % 61);
    completion closed;
    HRESULT begun = S_OK;
    switch (round / 2 % 5) {
    case 0:
        both.client.abort();
        break;
    case 1:
        both.server.abort();
        break;
    case 2:
        begun = WsCloseChannel(both.client, closed.context(), nullptr);
        break;
    case 3:
        begun = WsCloseChannel(both.server, closed.context(), nullptr);
        break;
    default:
        begun = WsCloseChannel(both.client, closed.context(), nullptr);
        pause(round % 7);
        both.client.abort();
    }
    sending.join();
    if (round / 2 % 5 == 3) both.client.abort(); // the server's close may be polite, and wait for this end
    receiving.join();
    client_closed = result_of(begun, closed);
    if (!is_an_end(in.last) || !(out.last == S_OK || is_an_end(out.last)) || !is_end_of_close(server_closed) ||
        !is_end_of_close(client_closed))
        fail_msg("round %d: received 0x%08x, sent 0x%08x, closed 0x%08x and 0x%08x", round, unsigned(in.last),
                 unsigned(out.last), unsigned(server_closed), unsigned(client_closed));
    assert_false(in.damaged);
    assert_int_equal(in.calls, in.callbacks);
    assert_true(in.messages <= 20 && out.messages <= 20);
    assert_int_equal(closed.calls(), begun == WS_S_ASYNC);
}

void ends_against_messages_over_tcp(void**) {
    for (int round = 0; round < rounds; ++round)
        race(WS_TCP_CHANNEL_BINDING, round);
}

void ends_against_messages_over_pipes(void**) {
    for (int round = 0; round < rounds; ++round)
        race(WS_NAMEDPIPE_CHANNEL_BINDING, round);
}

// The same two channels again and again, closed and reset whatever has become of them.
void opens_against_aborts(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        tests::listener listener(binding);
        channel server(listener), client(binding);
        for (int round = 0; round < rounds; ++round) {
            starting_line line(3);
            HRESULT opened = S_OK, accepted = S_OK;
            std::thread opening([&] {
                line.wait();
                opened = client.open(listener.url());
            });
            std::thread accepting([&] {
                line.wait();
                accepted = WsAcceptChannel(listener, server, nullptr, nullptr);
            });
            line.wait();
            pause(round % 41);
            assert_hr(S_OK, client.abort());
            pause(round % 5);
            assert_hr(S_OK, server.abort());
            const HRESULT server_closed = round % 2 ? server.close() : S_OK;
            opening.join();
            accepting.join();
            // A close before the call was one of a channel that was never accepted, or is being accepted still.
            assert_true(is_one_of(server_closed, {S_OK, WS_E_INVALID_OPERATION}));
            assert_true(is_one_of(opened, {S_OK, WS_E_OPERATION_ABORTED}));
            assert_true(is_one_of(accepted, {S_OK, WS_E_OPERATION_ABORTED, WS_E_INVALID_OPERATION}));
            for (channel* it : {&client, &server}) {
                assert_hr(S_OK, it->close());
                assert_int_equal(it->state(), WS_CHANNEL_STATE_CLOSED);
                assert_hr(S_OK, WsResetChannel(*it, nullptr));
            }
        }
    });
}

// A request is a send and a receive: what ends the channel in between ends the request all the same.
void aborts_against_requests(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (int round = 0; round < rounds; ++round) {
            session both(binding);
            starting_line line(2);
            HRESULT asked = S_OK;
            completion answered;
            std::thread asking([&] {
                outgoing question(both.client, "question");
                incoming answer(both.client);
                line.wait();
                const HRESULT begun = answer.request(question, round % 2 ? answered.context() : nullptr);
                asked = result_of(begun, answered);
            });
            line.wait();
            pause(round % 37);
            if (round % 4 < 2)
                both.client.abort();
            else
                both.server.abort();
            asking.join();
            // The thread may come too late for an abort of its own channel; a call that was begun is aborted.
            const bool own = round % 4 < 2;
            assert_true(is_one_of(asked, {own ? WS_E_OPERATION_ABORTED : WS_E_ENDPOINT_DISCONNECTED,
                                          own ? WS_E_OBJECT_FAULTED : WS_E_ENDPOINT_DISCONNECTED}));
            assert_true(answered.calls() == 0 || !own || asked == WS_E_OPERATION_ABORTED);
        }
    });
}

// Time-outs that end operations at the moment when they would succeed.
void time_outs_against_messages(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding, {}, {{WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, 1}});
        int received = 0;
        std::atomic<bool> failed{false};
        std::thread sending([&] {
            for (int i = 0; i < rounds && !failed; ++i) {
                if (send_text(both.client, std::to_string(i)) != S_OK) failed = true;
                pause(i % 50);
            }
        });
        HRESULT hr = S_OK;
        bool damaged = false;
        while (received < rounds && !damaged && !failed) {
            std::string text;
            hr = receive_text(both.server, &text);
            if (hr == S_OK)
                damaged = text != std::to_string(received++);
            else if (hr != WS_E_OPERATION_TIMED_OUT || both.server.state() != WS_CHANNEL_STATE_OPEN)
                break; // also one in the middle of a message
        }
        if (hr != S_OK) both.server.abort();
        sending.join();
        assert_false(damaged);
        assert_true(received == rounds || hr == WS_E_OPERATION_TIMED_OUT);
    });
}

// Properties are read and set while everything else goes on.
void properties_against_messages(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    std::atomic<bool> over{false};
    std::thread setting([&] {
        for (ULONG i = 0; !over; ++i)
            for (channel* it : {&both.client, &both.server})
                for (const WS_CHANNEL_PROPERTY_ID id :
                     {WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT}) {
                    ULONG value = 0;
                    it->set(id, 30000 + i % 10);
                    it->get(id, &value);
                    it->state();
                }
    });
    receiver in;
    std::thread receiving([&] { in.run(both.server, false); });
    sender out;
    for (int i = 0; i < 20; ++i)
        out.run(both.client, i % 2 == 1);
    const HRESULT ended = WsShutdownSessionChannel(both.client, nullptr, nullptr);
    receiving.join();
    over = true;
    setting.join();
    assert_hr(S_OK, ended);
    assert_hr(S_OK, out.last);
    assert_hr(WS_S_END, in.last);
    assert_int_equal(in.messages, out.messages);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(ends_against_messages_over_tcp), cmocka_unit_test(ends_against_messages_over_pipes),
        cmocka_unit_test(opens_against_aborts),           cmocka_unit_test(aborts_against_requests),
        cmocka_unit_test(time_outs_against_messages),     cmocka_unit_test(properties_against_messages),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
