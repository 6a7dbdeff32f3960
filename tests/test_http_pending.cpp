// Calls over HTTP that wait: their time-outs, aborts in each phase, and callbacks, which come exactly once.
#include "support/requester.h"

using namespace tests;

namespace {

const channel_numbers plain{soap_1_1, by_transport};
const channel_numbers large{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 1 << 26}};
constexpr size_t too_much = 32 << 20; // for any socket's buffers

// What a server does with a connection before it falls silent.
enum class phase { connect, send, response, head, body, chunks, error_page };
constexpr phase phases[] = {phase::connect, phase::send,   phase::response,  phase::head,
                            phase::body,    phase::chunks, phase::error_page};

const char* answer_in(phase p) {
    switch (p) {
    case phase::head:
        return "HTTP/1.1 200 OK\r\nContent-Ty";
    case phase::body:
        return "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 500\r\n\r\n<s:Envelope";
    case phase::chunks:
        return "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<s:En\r\n";
    case phase::error_page:
        return "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<html>";
    default:
        return "";
    }
}

// Falls silent in that phase.
class silent_server {
  public:
    explicit silent_server(phase in) {
        if (in == phase::connect) { // nobody else gets in
            for (int i = 0; i < 65; ++i)
                crowd_.push_back(std::make_unique<raw_connection>(server_.port()));
            return;
        }
        thread_ = std::thread([this, in] {
            raw_connection peer = server_.accept();
            if (!peer) return;
            if (in == phase::send) {
                (void)peer.receive(1);
            } else {
                std::string got;
                while (got.find("</s:Envelope>") == got.npos) {
                    const auto bytes = peer.receive_some();
                    if (bytes.empty()) return;
                    got.append(bytes.begin(), bytes.end());
                }
                const std::string answer = answer_in(in);
                peer.send(answer.data(), answer.size());
            }
            reached_ = true;
            (void)server_.accept(); // until it is stopped
        });
    }
    ~silent_server() {
        if (!thread_.joinable()) return;
        server_.stop();
        thread_.join();
    }
    std::basic_string<WCHAR> url() const {
        return widen("http://localhost:" + std::to_string(server_.port()) + "/service");
    }
    void wait() const {
        while (thread_.joinable() && !reached_)
            std::this_thread::yield();
    }

  private:
    raw_server server_;
    std::vector<std::unique_ptr<raw_connection>> crowd_;
    std::atomic<bool> reached_{false};
    std::thread thread_;
};

std::string question_in(phase p) {
    return p == phase::send ? std::string(too_much, 'x') : std::string("question");
}

} // namespace

// --- time-outs

static void every_phase_has_its_time_out(void**) {
    struct expected {
        phase in;
        WS_CHANNEL_PROPERTY_ID timeout;
        HRESULT hr;
    };
    for (const expected& e : {expected{phase::connect, WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::send, WS_CHANNEL_PROPERTY_SEND_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::response, WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::head, WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::body, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::chunks, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_E_OPERATION_TIMED_OUT},
                              {phase::error_page, WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, WS_E_ENDPOINT_NOT_FOUND}}) {
        const silent_server server(e.in);
        const auto url = server.url();
        requester client(view(url), large);
        assert_hr(S_OK, client.client.set(e.timeout, 100));
        const HRESULT hr = client.ask(question_in(e.in));
        if (hr != e.hr)
            fail_msg("phase %d: 0x%08x\n%s", int(e.in), unsigned(hr), strings_of(client.error.get()).c_str());
        assert_true(client.says("http://localhost:"));
        assert_int_equal(client.client.state(), WS_CHANNEL_STATE_OPEN);
        assert_hr(WS_E_INVALID_OPERATION, receive_text(client.client)); // nothing is left of the request
    }
}

static void a_channel_that_timed_out_goes_on(void**) {
    std::atomic<bool> silent{true};
    http_script script([&](const std::string&) {
        return silent ? "HTTP/1.1 100 Continue\r\n\r\n" : response(envelope_1_1("answer"));
    });
    requester client(script.url());
    assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, 50));
    assert_hr(WS_E_OPERATION_TIMED_OUT, client.ask());
    silent = false;
    assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, 30000));
    client.assert_usable();
    assert_int_equal(script.connections(), 2);
}

// --- aborts

static void aborts_in_every_phase(void**) {
    for (const phase in : phases)
        for (const bool async : {false, true}) {
            const silent_server server(in);
            const auto url = server.url();
            requester client(view(url), large);
            outgoing question(client.client, question_in(in));
            incoming answer(client.client);
            completion done;
            HRESULT hr = S_OK;
            if (async) {
                assert_hr(WS_S_ASYNC, answer.request(question, done.context()));
                server.wait();
                assert_hr(S_OK, client.client.abort());
                hr = done.wait();
            } else {
                std::atomic<bool> begun{false};
                std::thread asking([&] {
                    begun = true;
                    hr = answer.request(question);
                });
                while (!begun)
                    std::this_thread::yield();
                server.wait();
                assert_hr(S_OK, client.client.abort());
                asking.join();
            }
            // Without a server to wait for, the thread may come too late for its call to have begun.
            const bool late = hr == WS_E_OBJECT_FAULTED && in == phase::connect && !async;
            if (hr != WS_E_OPERATION_ABORTED && !late) fail_msg("phase %d: 0x%08x", int(in), unsigned(hr));
            assert_int_equal(done.calls(), async ? 1 : 0);
            assert_int_equal(client.client.state(), WS_CHANNEL_STATE_FAULTED);
            assert_hr(WS_E_OBJECT_FAULTED, send_text(client.client));
            assert_hr(S_OK, client.client.close());
            assert_hr(S_OK, WsResetChannel(client.client, nullptr));
            http_script good([](const std::string&) { return response(envelope_1_1("answer")); });
            assert_hr(S_OK, client.client.open(good.url()));
            client.assert_usable();
        }
}

// A close is no polite end while something is under way.
static void closes_in_every_phase(void**) {
    for (const phase in : phases) {
        const silent_server server(in);
        const auto url = server.url();
        requester client(view(url), large);
        outgoing question(client.client, question_in(in));
        incoming answer(client.client);
        completion done;
        assert_hr(WS_S_ASYNC, answer.request(question, done.context()));
        server.wait();
        assert_hr(S_OK, client.client.close());
        const HRESULT hr = done.wait();
        if (hr != WS_E_OPERATION_ABORTED) fail_msg("phase %d: 0x%08x", int(in), unsigned(hr));
        assert_int_equal(client.client.state(), WS_CHANNEL_STATE_CLOSED);
    }
}

static void aborts_of_accepted_channels(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, large);
    const loop_driver driver;
    // Before the request is read, in its middle, before the reply, and while that is sent.
    for (int when = 0; when < 4; ++when) {
        http_client client(server.port());
        const std::string whole = post(envelope_1_1("x"));
        client.send(when == 1 ? whole.substr(0, whole.size() - 5) : whole);
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        incoming request(accepted);
        outgoing reply(accepted, std::string(too_much, 'x'));
        completion done;
        HRESULT begun = S_OK;
        if (when == 1) begun = request.receive(WS_RECEIVE_REQUIRED_MESSAGE, done.context());
        if (when >= 2) assert_hr(S_OK, request.receive());
        if (when == 3) begun = reply.reply_to(request.get(), done.context());
        if (when % 2) assert_hr(WS_S_ASYNC, begun);
        assert_hr(S_OK, accepted.abort());
        if (when % 2) assert_hr(WS_E_OPERATION_ABORTED, done.wait());
        if (when != 3) assert_string_equal(client.rest().c_str(), "");
        assert_int_equal(accepted.state(), WS_CHANNEL_STATE_FAULTED);
        assert_hr(WS_E_OBJECT_FAULTED, send_text(accepted));
        assert_hr(S_OK, accepted.close());
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
}

static void an_accept_is_aborted_by_its_channel(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel one(server, plain), two(server, plain);
    completion first, second;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, one, first.context(), nullptr));
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, two, second.context(), nullptr));
    assert_hr(S_OK, one.abort());
    assert_hr(WS_E_OPERATION_ABORTED, first.wait());
    http_client client(server.port());
    client.send(post(envelope_1_1("x")));
    assert_hr(S_OK, second.wait());
    assert_hr(S_OK, receive_text(two));
    assert_int_equal(first.calls() + second.calls(), 2);
}

// --- clients that go

static void clients_that_leave_early(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, large);
    const loop_driver driver;
    const std::string whole = post(envelope_1_1("x"));
    { // in the middle of a head: no accept hears of it
        http_client client(server.port());
        client.send(whole.substr(0, 20));
    }
    for (const bool resets : {false, true}) {
        http_client client(server.port());
        client.send(whole.substr(0, whole.size() - 5));
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        if (resets)
            client.close();
        else
            client.end();
        const test::error_ptr error = test::make_error();
        incoming request(accepted);
        assert_hr(WS_E_ENDPOINT_DISCONNECTED, request.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
        assert_true(strings_of(error.get()).find("http://localhost") != std::string::npos);
        assert_int_equal(accepted.state(), WS_CHANNEL_STATE_OPEN);
        (void)accepted.close();
        assert_int_equal(accepted.state(), WS_CHANNEL_STATE_CLOSED);
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
    { // before the reply
        http_client client(server.port());
        client.send(whole);
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        incoming request(accepted);
        assert_hr(S_OK, request.receive());
        client.close();
        assert_hr(WS_E_ENDPOINT_DISCONNECTED, outgoing(accepted, std::string(too_much, 'x')).reply_to(request.get()));
        (void)accepted.close();
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
    { // A client that only says no more is answered.
        http_client client(server.port());
        client.send(whole);
        client.end();
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        incoming request(accepted);
        assert_hr(S_OK, request.receive());
        assert_hr(S_OK, outgoing(accepted, "late").reply_to(request.get()));
        assert_hr(S_OK, accepted.close());
        assert_int_equal(client.receive().status, 200);
    }
}

// --- callbacks

static void every_call_in_the_background(void**) {
    for (const ULONG model : {WS_LONG_CALLBACK, WS_SHORT_CALLBACK}) {
        listener server(WS_HTTP_CHANNEL_BINDING);
        const channel_numbers properties{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_ASYNC_CALLBACK_MODEL, model}};
        channel accepted(server, plain), client(WS_HTTP_CHANNEL_BINDING, properties);
        int calls = 0, callbacks = 0;
        const auto finish = [&](HRESULT begun, completion& done) {
            calls += begun == WS_S_ASYNC;
            const HRESULT hr = result_of(begun, done);
            callbacks += done.calls();
            return hr;
        };
        for (int round = 0; round < 20; ++round) {
            completion opened, accept, sent, received, replied, answered, closed_server, closed_client;
            assert_hr(S_OK, finish(client.open(server.url(), opened.context()), opened));
            const HRESULT accepting = WsAcceptChannel(server, accepted, accept.context(), nullptr);
            outgoing question(client, "question");
            incoming request(accepted), answer(client);
            outgoing reply(accepted, "answer");
            assert_hr(S_OK, finish(question.send(sent.context()), sent));
            const HRESULT answering = answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, answered.context());
            assert_hr(S_OK, finish(accepting, accept));
            assert_hr(S_OK, finish(request.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context()), received));
            assert_hr(S_OK, finish(reply.reply_to(request.get(), replied.context()), replied));
            assert_hr(S_OK, finish(answering, answered));
            assert_string_equal(answer.text().c_str(), "answer");
            assert_hr(S_OK, finish(WsCloseChannel(accepted, closed_server.context(), nullptr), closed_server));
            assert_hr(S_OK, finish(WsCloseChannel(client, closed_client.context(), nullptr), closed_client));
            assert_hr(S_OK, WsResetChannel(accepted, nullptr));
            assert_hr(S_OK, WsResetChannel(client, nullptr));
        }
        assert_true(calls > 0);
        assert_int_equal(calls, callbacks);
    }
}

static void failures_in_the_background(void**) {
    std::atomic<int> number{0};
    http_script script([&](const std::string&) {
        return number++ % 2 ? response("", "503 Busy") : response(fault_1_1("why"), "500 Fault");
    });
    requester client(script.url());
    for (int i = 0; i < 10; ++i) {
        outgoing question(client.client, "question");
        incoming answer(client.client);
        completion done;
        assert_hr(i % 2 ? WS_E_ENDPOINT_TOO_BUSY : WS_E_ENDPOINT_FAULT_RECEIVED,
                  result_of(answer.request(question, done.context(), client.error.get()), done));
        assert_in_range(done.calls(), 0, 1);
    }
    const auto nobody = unused_url(WS_HTTP_CHANNEL_BINDING);
    requester lost(view(nobody));
    outgoing question(lost.client, "question");
    completion done;
    assert_hr(WS_E_ENDPOINT_UNREACHABLE, result_of(question.send(done.context()), done));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_phase_has_its_time_out), cmocka_unit_test(a_channel_that_timed_out_goes_on),
        cmocka_unit_test(aborts_in_every_phase),        cmocka_unit_test(closes_in_every_phase),
        cmocka_unit_test(aborts_of_accepted_channels),  cmocka_unit_test(an_accept_is_aborted_by_its_channel),
        cmocka_unit_test(clients_that_leave_early),     cmocka_unit_test(every_call_in_the_background),
        cmocka_unit_test(failures_in_the_background),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
