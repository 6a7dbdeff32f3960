// HTTP while memory runs out: E_OUTOFMEMORY, the object usable afterwards, nothing lost (the leak checker of the asan
// tree looks when the program ends). And aborts, which take no memory at all.
#include "support/failing_allocator.h"
#include "support/requester.h"

using namespace tests;
using test::allocations::assert_memory;
using test::allocations::fail_each;
using test::allocations::fail_each_once;

namespace {

const channel_numbers plain{soap_1_1, by_transport};

std::string good(const std::string& more = {}) {
    return response(envelope_1_1("answer"), "200 OK", "Content-Type: text/xml\r\n" + more);
}

// --- a client

void creating(void**) {
    assert_hr(S_OK, fail_each_once([] {
                  WS_CHANNEL* made = nullptr;
                  const HRESULT hr = WsCreateChannel(WS_CHANNEL_TYPE_REQUEST, WS_HTTP_CHANNEL_BINDING, nullptr, 0,
                                                     nullptr, &made, nullptr);
                  WsFreeChannel(made);
                  return hr;
              }));
    assert_hr(S_OK, fail_each_once([] {
                  WS_LISTENER* made = nullptr;
                  const HRESULT hr = WsCreateListener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, nullptr, 0,
                                                      nullptr, &made, nullptr);
                  WsFreeListener(made);
                  return hr;
              }));
}

void opening(void**) {
    http_script script([](const std::string&) { return good(); });
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            channel client(WS_HTTP_CHANNEL_BINDING, plain);
            completion done;
            HRESULT hr = without_memory([&] { return client.open(script.url(), async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            if (hr != S_OK) {
                assert_hr(S_OK, client.close());
                assert_hr(S_OK, WsResetChannel(client, nullptr));
                assert_hr(S_OK, client.open(script.url()));
            }
            assert_hr(S_OK, ask(client));
        });
}

// Whatever the server answers, on a new connection and on one that is used again.
void asking(void**) {
    enum class kind { plain, closing, redirect, cookies, fault, chunked, closed };
    for (const kind what :
         {kind::plain, kind::closing, kind::redirect, kind::cookies, kind::fault, kind::chunked, kind::closed}) {
        std::atomic<int> number{0};
        http_script script([&](const std::string& request) {
            ++number;
            switch (what) {
            case kind::closing:
                return good("Connection: close\r\n");
            case kind::redirect:
                return request.starts_with("POST /new") ? good() : response("", "307 X", "Location: /new?x=y\r\n");
            case kind::cookies:
                return good("Set-Cookie: a-cookie-with-a-long-name=and-a-long-value; Path=/; Max-Age=100\r\n");
            case kind::fault:
                return response(fault_1_1("a reason"), "500 Fault");
            case kind::chunked:
                return std::string("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
                                   "Transfer-Encoding: chunked\r\n\r\n5\r\n") +
                       envelope_1_1("answer").substr(0, 5) + "\r\n" + "1000\r\n" + envelope_1_1("answer").substr(5) +
                       std::string(0x1000 - envelope_1_1("answer").size() + 5, ' ') + "\r\n0\r\n\r\n";
            case kind::closed:
                return number % 3 == 0 ? std::string() : good(); // while it is idle, as it were
            default:
                return good();
            }
        });
        const HRESULT expected = what == kind::fault ? WS_E_ENDPOINT_FAULT_RECEIVED : S_OK;
        for (const bool async : {false, true}) {
            requester client(script.url(), {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, TRUE}});
            fail_each([&](auto&& without_memory) {
                {
                    outgoing question(client.client, "question");
                    incoming answer(client.client);
                    completion done;
                    HRESULT hr =
                        without_memory([&] { return answer.request(question, async ? done.context() : nullptr); });
                    if (hr == WS_S_ASYNC) hr = done.wait();
                    // A server that closes the connection in the midst of it all ends the request of a new one.
                    const bool cut = what == kind::closed && hr == WS_E_ENDPOINT_DISCONNECTED;
                    if (hr != expected && hr != E_OUTOFMEMORY && !cut)
                        fail_msg("0x%08x for kind %d", unsigned(hr), int(what));
                }
                assert_int_equal(client.client.state(), WS_CHANNEL_STATE_OPEN);
                HRESULT next = client.ask();
                if (what == kind::closed && next == WS_E_ENDPOINT_DISCONNECTED) next = client.ask();
                if (next != expected) fail_msg("0x%08x then, for kind %d", unsigned(next), int(what));
            });
        }
    }
}

// --- a server

void opening_a_listener(void**) {
    for (const bool shared : {false, true}) {
        const unsigned port = free_port();
        const auto text = widen("http://localhost:" + std::to_string(port) + "/service"),
                   beside = widen("http://localhost:" + std::to_string(port) + "/beside");
        const WS_STRING url = view(text), other_url = view(beside);
        fail_each([&](auto&& without_memory) {
            listener server(WS_HTTP_CHANNEL_BINDING, false), other(WS_HTTP_CHANNEL_BINDING, false);
            if (shared) assert_hr(S_OK, WsOpenListener(other, &other_url, nullptr, nullptr));
            const HRESULT hr = without_memory([&] { return WsOpenListener(server, &url, nullptr, nullptr); });
            assert_memory(hr);
            if (hr != S_OK) {
                assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
                if (!shared) assert_false(raw_connection(port).connected()); // nobody listens
                assert_hr(S_OK, WsOpenListener(server, &url, nullptr, nullptr));
            }
            assert_true(raw_connection(port).connected());
        });
    }
}

void closing_a_listener(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            listener server(WS_HTTP_CHANNEL_BINDING);
            channel accepted(server, plain);
            completion accept, closed;
            assert_hr(WS_S_ASYNC, WsAcceptChannel(server, accepted, accept.context(), nullptr));
            HRESULT hr =
                without_memory([&] { return WsCloseListener(server, async ? closed.context() : nullptr, nullptr); });
            if (hr == WS_S_ASYNC) hr = closed.wait();
            assert_memory(hr);
            assert_hr(S_OK, WsCloseListener(server, nullptr, nullptr));
            assert_hr(WS_E_OPERATION_ABORTED, accept.wait());
            assert_hr(S_OK, WsResetListener(server, nullptr));
            const WS_STRING url = server.url();
            assert_hr(S_OK, WsOpenListener(server, &url, nullptr, nullptr));
        });
}

// A connection that found no memory is closed; the next one is served.
void accepting(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            listener server(WS_HTTP_CHANNEL_BINDING);
            channel accepted(server, plain);
            std::atomic<bool> over{false};
            std::thread asking([&] {
                while (!over) {
                    http_client client(server.port());
                    client.send(post(envelope_1_1("x")));
                    if (client.receive().status == 202) over = true;
                }
            });
            completion done;
            HRESULT hr = without_memory(
                [&] { return WsAcceptChannel(server, accepted, async ? done.context() : nullptr, nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            HRESULT next = S_OK;
            const WS_CHANNEL_STATE state = accepted.state();
            if (hr != S_OK) next = WsAcceptChannel(server, accepted, nullptr, nullptr);
            if (next == S_OK) next = receive_text(accepted);
            if (next == S_OK) next = accepted.close();
            if (next != S_OK) {
                over = true;
                accepted.abort();
                WsCloseListener(server, nullptr, nullptr);
            }
            asking.join();
            assert_memory(hr);
            assert_int_equal(state, hr == S_OK ? WS_CHANNEL_STATE_OPEN : WS_CHANNEL_STATE_CREATED);
            assert_hr(S_OK, next);
        });
}

// A channel with a request that has come.
struct accepted_request {
    listener server{WS_HTTP_CHANNEL_BINDING};
    channel accepted{server, plain};
    http_client client{server.port()};
    explicit accepted_request(const std::string& bytes = post(envelope_1_1("question"))) {
        client.send(bytes);
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    }
};

// What has come can be received again.
void receiving(void**) {
    const std::string large = envelope_1_1("question") + std::string(32 * 1024, ' ');
    char size[16];
    std::snprintf(size, sizeof size, "%zx", large.size());
    const std::string chunked = "POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n" +
                                std::string(size) + "\r\n" + large + "\r\n0\r\n\r\n";
    for (const std::string& bytes : {post(envelope_1_1("question")), chunked})
        for (const bool async : {false, true})
            fail_each([&](auto&& without_memory) {
                accepted_request both(bytes);
                HRESULT hr;
                {
                    incoming request(both.accepted);
                    completion done;
                    hr = without_memory(
                        [&] { return request.receive(WS_RECEIVE_REQUIRED_MESSAGE, async ? done.context() : nullptr); });
                    if (hr == WS_S_ASYNC) hr = done.wait();
                }
                assert_memory(hr);
                assert_int_equal(both.accepted.state(), WS_CHANNEL_STATE_OPEN);
                if (hr != S_OK) {
                    std::string text;
                    assert_hr(S_OK, receive_text(both.accepted, &text));
                    assert_string_equal(text.c_str(), "question");
                }
                assert_hr(WS_S_END, receive_text(both.accepted));
                assert_hr(S_OK, send_text(both.accepted, "answer"));
                assert_hr(S_OK, both.accepted.close());
                assert_int_equal(both.client.receive().status, 200);
            });
}

// Nobody has to receive it again before the answer; what was not received is no message that was accepted.
void answering_what_found_no_memory(void**) {
    for (const bool replies : {false, true})
        fail_each([&](auto&& without_memory) {
            accepted_request both;
            incoming request(both.accepted);
            const HRESULT hr = without_memory([&] { return request.receive(); });
            assert_memory(hr);
            const HRESULT sent = replies ? send_text(both.accepted, "answer") : S_OK;
            if (sent != S_OK) assert_hr(WS_E_INVALID_OPERATION, sent); // not even its bytes had been read
            if (replies && sent == S_OK) assert_hr(WS_S_END, receive_text(both.accepted));
            assert_hr(S_OK, both.accepted.close());
            const int status = both.client.receive().status;
            assert_int_equal(status, replies && sent == S_OK ? 200 : hr == S_OK ? 202 : 500);
        });
}

void replying(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            accepted_request both;
            incoming request(both.accepted);
            assert_hr(S_OK, request.receive());
            outgoing reply(both.accepted, "answer");
            completion done;
            HRESULT hr =
                without_memory([&] { return reply.reply_to(request.get(), async ? done.context() : nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            assert_int_equal(both.accepted.state(), WS_CHANNEL_STATE_OPEN);
            if (hr != S_OK) assert_hr(S_OK, outgoing(both.accepted, "answer").reply_to(request.get()));
            assert_hr(S_OK, both.accepted.close());
            const http_answer answer = both.client.receive();
            assert_int_equal(answer.status, 200);
            assert_string_equal(answer.body.c_str(), envelope_1_1("answer").c_str());
        });
}

void closing(void**) {
    for (const bool async : {false, true})
        fail_each([&](auto&& without_memory) {
            accepted_request both;
            assert_hr(S_OK, receive_text(both.accepted));
            completion done;
            HRESULT hr = without_memory(
                [&] { return WsCloseChannel(both.accepted, async ? done.context() : nullptr, nullptr); });
            if (hr == WS_S_ASYNC) hr = done.wait();
            assert_memory(hr);
            assert_hr(S_OK, both.accepted.close());
            assert_int_equal(both.accepted.state(), WS_CHANNEL_STATE_CLOSED);
            assert_hr(S_OK, WsResetChannel(both.accepted, nullptr));
            // Without memory for a word the connection ends.
            const loop_driver driver;
            const int status = both.client.receive().status;
            assert_true(status == 202 || (status == 0 && hr != S_OK));
        });
}

// --- aborts

void aborts_take_no_memory(void**) {
    const auto without_any = [](auto&& call) {
        const long before = test::allocations::count();
        test::allocations::fail_at(1, true);
        const HRESULT hr = call();
        const bool failed = test::allocations::stop_failing();
        assert_int_equal(test::allocations::count(), before);
        assert_false(failed);
        assert_hr(S_OK, hr);
    };
    { // a client that waits
        raw_server silent;
        const auto url = widen("http://localhost:" + std::to_string(silent.port()) + "/service");
        requester client(view(url));
        outgoing question(client.client, "question");
        incoming answer(client.client);
        completion done;
        assert_hr(WS_S_ASYNC, answer.request(question, done.context()));
        without_any([&] { return client.client.abort(); });
        assert_hr(WS_E_OPERATION_ABORTED, done.wait());
    }
    { // a server that reads
        const std::string whole = post(envelope_1_1("question"));
        accepted_request both(whole.substr(0, whole.size() - 5));
        incoming request(both.accepted);
        completion done;
        assert_hr(WS_S_ASYNC, request.receive(WS_RECEIVE_REQUIRED_MESSAGE, done.context()));
        without_any([&] { return both.accepted.abort(); });
        assert_hr(WS_E_OPERATION_ABORTED, done.wait());
    }
    { // a listener with accepts, and others with requests
        listener server(WS_HTTP_CHANNEL_BINDING);
        std::vector<std::unique_ptr<channel>> channels;
        std::vector<std::unique_ptr<completion>> accepted;
        for (int i = 0; i < 100; ++i) {
            channels.push_back(std::make_unique<channel>(server));
            accepted.push_back(std::make_unique<completion>());
            assert_hr(WS_S_ASYNC, WsAcceptChannel(server, *channels.back(), accepted.back()->context(), nullptr));
        }
        without_any([&] { return WsAbortListener(server, nullptr); });
        for (const auto& each : accepted)
            assert_hr(WS_E_OPERATION_ABORTED, each->wait());
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating),
        cmocka_unit_test(opening),
        cmocka_unit_test(asking),
        cmocka_unit_test(opening_a_listener),
        cmocka_unit_test(closing_a_listener),
        cmocka_unit_test(accepting),
        cmocka_unit_test(receiving),
        cmocka_unit_test(answering_what_found_no_memory),
        cmocka_unit_test(replying),
        cmocka_unit_test(closing),
        cmocka_unit_test(aborts_take_no_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
