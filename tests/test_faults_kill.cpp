// The other process is killed, in each phase of each protocol: the call that waits ends with the documented code, long
// before its time-out, and whoever is left goes on.
#include "support/child_process.h"
#include "support/requester.h"

using namespace tests;

namespace {

constexpr ULONG most = 1 << 26;
const std::string too_much(32 << 20, 'x'); // for any system's buffers
constexpr ULONG never = 600000;            // ms: nothing here is to time out

channel_numbers numbers(WS_CHANNEL_BINDING binding, bool of_server) {
    channel_numbers all{{WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, most}};
    const bool http = binding == WS_HTTP_CHANNEL_BINDING;
    if (http) all.insert(all.end(), {soap_1_1, by_transport});
    if (!http || !of_server) all.push_back({WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT, never});
    if (!http || !of_server) all.push_back({WS_CHANNEL_PROPERTY_SEND_TIMEOUT, never});
    if (!of_server) all.push_back({WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, never});
    if (http && !of_server) all.push_back({WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, never});
    if (!http) all.push_back({WS_CHANNEL_PROPERTY_CLOSE_TIMEOUT, never});
    return all;
}

// --- the one that is killed

unsigned port_of(const std::string& url) {
    return static_cast<unsigned>(std::atoi(url.c_str() + url.rfind(':') + 1));
}

void must(bool good, const char* what) {
    if (!good) child_process::say(what);
}

[[noreturn]] void there() {
    child_process::say("there");
    child_process::stay();
}

[[noreturn]] void be_raw_client(const std::string& url, const std::string& bytes) {
    raw_connection connection(port_of(url));
    must(connection.connected(), "no connection");
    connection.send(bytes.data(), bytes.size());
    there();
}

std::string half(const std::string& whole) {
    return whole.substr(0, whole.size() / 2);
}

[[noreturn]] void be_client(WS_CHANNEL_BINDING binding, const std::string& url, const std::string& phase) {
    if (phase == "half-a-preamble") be_raw_client(url, half(preamble(url)));
    if (phase == "half-a-record") be_raw_client(url, preamble(url) + half(sized_envelope(std::string(100, 'x'))));
    if (phase == "half-a-head") be_raw_client(url, post("").substr(0, 20));
    if (phase == "half-a-body") be_raw_client(url, half(post(envelope_1_1(std::string(1000, 'x')))));
    const auto wide = widen(url);
    channel mine(binding, numbers(binding, false));
    must(mine.open(view(wide)) == S_OK, "no open");
    if (phase == "idle" && binding != WS_HTTP_CHANNEL_BINDING) there();
    completion done;
    outgoing question(mine, "question"), much(mine, too_much);
    incoming answer(mine);
    if (phase == "idle") must(answer.request(question) == S_OK, "no answer");
    if (phase == "sending") must(much.send(done.context()) == WS_S_ASYNC, "all is sent");
    if (phase == "waiting") must(answer.request(question, done.context()) == WS_S_ASYNC, "it is no request");
    if (phase == "not-reading") must(question.send() == S_OK, "no question");
    if (phase == "closing") must(WsCloseChannel(mine, done.context(), nullptr) == WS_S_ASYNC, "closed");
    there();
}

[[noreturn]] void be_raw_server(const std::string& phase) {
    raw_server server;
    child_process::say(std::to_string(server.port()).c_str());
    raw_connection peer = server.accept();
    if (phase == "not-reading") there();
    std::string answer;
    if (phase == "half-a-record") {
        const std::string via = "net.tcp://localhost:" + std::to_string(server.port()) + "/service";
        (void)peer.receive(preamble(via).size());
        peer.send("\x0b", 1);
        answer = half(sized_envelope(std::string(100, 'x')));
    } else {
        answer = response(envelope_1_1(std::string(1000, 'x')));
        answer.resize(phase == "half-a-head" ? 20 : answer.size() / 2);
    }
    (void)peer.receive_some(); // the request, or some of it
    peer.send(answer.data(), answer.size());
    there();
}

[[noreturn]] void be_server(WS_CHANNEL_BINDING binding, const std::string& url, const std::string& phase) {
    listener mine(binding, type_of(binding, true), {}, widen(url));
    must(mine.open() == S_OK, "no listener");
    child_process::say("listening");
    if (phase == "silent") there();
    channel accepted(mine, numbers(binding, true));
    must(WsAcceptChannel(mine, accepted, nullptr, nullptr) == S_OK, "no client");
    if (phase == "not-reading" || (phase == "idle" && binding != WS_HTTP_CHANNEL_BINDING)) there();
    completion done;
    if (phase == "closing") {
        must(WsCloseChannel(accepted, done.context(), nullptr) == WS_S_ASYNC, "closed");
        there();
    }
    incoming question(accepted);
    outgoing answer(accepted, "answer"), much(accepted, too_much);
    must(question.receive() == S_OK, "no question");
    if (phase == "idle") must(answer.reply_to(question.get()) == S_OK, "no answer");
    if (phase == "idle") must(accepted.close() == S_OK, "no end");
    if (phase == "sending") must(much.reply_to(question.get(), done.context()) == WS_S_ASYNC, "all is sent");
    there();
}

int be_child(char** words) {
    const std::string role = words[0], binding_name = words[1], url = words[2], phase = words[3];
    const WS_CHANNEL_BINDING binding = binding_name == "tcp"    ? WS_TCP_CHANNEL_BINDING
                                       : binding_name == "pipe" ? WS_NAMEDPIPE_CHANNEL_BINDING
                                                                : WS_HTTP_CHANNEL_BINDING;
    if (role == "client") be_client(binding, url, phase);
    if (role == "raw-server") be_raw_server(phase);
    be_server(binding, url, phase);
}

// --- the one that is left

const char* name_of(WS_CHANNEL_BINDING binding) {
    return binding == WS_TCP_CHANNEL_BINDING ? "tcp" : binding == WS_NAMEDPIPE_CHANNEL_BINDING ? "pipe" : "http";
}

void assert_says(child_process& child, const char* what) {
    assert_string_equal(child.line().c_str(), what);
}

// What came of a call that a death ended.
void assert_disconnected(HRESULT hr, WS_ERROR* error, const char* phase) {
    if (hr != WS_E_ENDPOINT_DISCONNECTED) fail_msg("%s: 0x%08x\n%s", phase, unsigned(hr), strings_of(error).c_str());
    if (test::string_count(error) == 0) fail_msg("%s: no text", phase);
}

// A listener of ours, a channel of it, and a client that is to die.
struct left_server {
    left_server(WS_CHANNEL_BINDING of, const char* phase)
        : binding(of), at(of), accepted(at, numbers(of, true)), error(test::make_error()),
          child({"client", name_of(of), test::narrow(at.url()), phase}) {}

    void accept() { assert_hr(S_OK, WsAcceptChannel(at, accepted, nullptr, nullptr)); }
    // The same channel serves an honest client.
    void assert_goes_on() {
        if (accepted.state() != WS_CHANNEL_STATE_CREATED) {
            (void)accepted.close();
            assert_int_equal(accepted.state(), WS_CHANNEL_STATE_CLOSED);
            assert_hr(S_OK, WsResetChannel(accepted, nullptr));
        }
        completion done;
        const HRESULT accepting = WsAcceptChannel(at, accepted, done.context(), nullptr);
        assert_serves(accepting, done);
    }
    void assert_serves(HRESULT accepting, completion& done) {
        completion answered;
        channel honest(binding, numbers(binding, false));
        assert_hr(S_OK, honest.open(at.url()));
        outgoing question(honest, "question");
        incoming answer(honest), request(accepted);
        const HRESULT asking = answer.request(question, answered.context());
        assert_hr(S_OK, result_of(accepting, done));
        assert_hr(S_OK, request.receive());
        assert_string_equal(request.text().c_str(), "question");
        assert_hr(S_OK, outgoing(accepted, "answer").reply_to(request.get()));
        assert_hr(S_OK, result_of(asking, answered));
        assert_string_equal(answer.text().c_str(), "answer");
    }

    WS_CHANNEL_BINDING binding;
    listener at;
    channel accepted;
    test::error_ptr error;
    child_process child;
};

constexpr WS_CHANNEL_BINDING all_bindings[] = {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING,
                                               WS_HTTP_CHANNEL_BINDING};

} // namespace

// It is Wine 8 that now and then does not end a WSARecv that waits when the connection does: the socket is in
// CLOSE_WAIT then, and nothing of it comes to the program.
static void where_ends_are_seen() {
    if (sockets_are_wines()) skip();
}

// --- clients that die

static void before_anything_is_accepted(void**) {
    where_ends_are_seen();
    for (const auto& [binding, phase] :
         {std::pair{WS_TCP_CHANNEL_BINDING, "half-a-preamble"}, {WS_HTTP_CHANNEL_BINDING, "half-a-head"}}) {
        left_server left(binding, phase);
        completion done;
        const HRESULT accepting = WsAcceptChannel(left.at, left.accepted, done.context(), nullptr);
        assert_hr(WS_S_ASYNC, accepting);
        assert_says(left.child, "there");
        left.child.kill();
        left.assert_serves(accepting, done);
        assert_int_equal(done.calls(), 1);
    }
}

static void while_a_receive_waits(void**) {
    where_ends_are_seen();
    for (const auto& [binding, phase] : {std::pair{WS_TCP_CHANNEL_BINDING, "idle"},
                                         {WS_TCP_CHANNEL_BINDING, "half-a-record"},
                                         {WS_NAMEDPIPE_CHANNEL_BINDING, "idle"},
                                         {WS_HTTP_CHANNEL_BINDING, "half-a-body"}}) {
        left_server left(binding, phase);
        left.accept();
        assert_says(left.child, "there");
        completion done;
        incoming message(left.accepted);
        assert_hr(WS_S_ASYNC, message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, done.context(), left.error.get()));
        left.child.kill();
        assert_disconnected(done.wait(), left.error.get(), phase);
        // HTTP has no session to lose.
        assert_int_equal(left.accepted.state(),
                         binding == WS_HTTP_CHANNEL_BINDING ? WS_CHANNEL_STATE_OPEN : WS_CHANNEL_STATE_FAULTED);
        left.assert_goes_on();
    }
}

static void in_the_middle_of_what_it_sends(void**) {
    where_ends_are_seen();
    for (const WS_CHANNEL_BINDING binding : all_bindings) {
        left_server left(binding, "sending");
        left.accept();
        assert_says(left.child, "there");
        left.child.kill();
        assert_disconnected(receive_text(left.accepted, nullptr, left.error.get()), left.error.get(), "sending");
        left.assert_goes_on();
    }
}

static void before_it_gets_the_answer(void**) {
    where_ends_are_seen();
    for (const WS_CHANNEL_BINDING binding : all_bindings) {
        left_server left(binding, "waiting");
        left.accept();
        incoming request(left.accepted);
        assert_hr(S_OK, request.receive());
        assert_says(left.child, "there");
        left.child.kill();
        outgoing reply(left.accepted, too_much);
        assert_disconnected(reply.reply_to(request.get(), nullptr, left.error.get()), left.error.get(), "waiting");
        if (binding != WS_HTTP_CHANNEL_BINDING) assert_hr(WS_E_OBJECT_FAULTED, receive_text(left.accepted));
        left.assert_goes_on();
    }
}

static void in_the_middle_of_the_answer(void**) {
    where_ends_are_seen();
    for (const WS_CHANNEL_BINDING binding : all_bindings) {
        left_server left(binding, "not-reading");
        left.accept();
        incoming request(left.accepted);
        assert_hr(S_OK, request.receive());
        assert_says(left.child, "there");
        outgoing reply(left.accepted, too_much);
        completion done;
        assert_hr(WS_S_ASYNC, reply.reply_to(request.get(), done.context(), left.error.get()));
        left.child.kill();
        assert_disconnected(done.wait(), left.error.get(), "not-reading");
        left.assert_goes_on();
    }
}

static void while_it_closes(void**) {
    where_ends_are_seen();
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        left_server left(binding, "closing");
        left.accept();
        assert_says(left.child, "there");
        assert_hr(WS_S_END, receive_text(left.accepted));
        left.child.kill();
        const HRESULT hr = left.accepted.close(left.error.get());
        if (hr != S_OK) assert_disconnected(hr, left.error.get(), "closing");
        left.assert_goes_on();
    });
}

static void while_its_connection_is_idle(void**) {
    where_ends_are_seen();
    left_server left(WS_HTTP_CHANNEL_BINDING, "idle");
    left.accept();
    incoming request(left.accepted);
    assert_hr(S_OK, request.receive());
    assert_hr(S_OK, outgoing(left.accepted, "answer").reply_to(request.get()));
    assert_hr(S_OK, left.accepted.close());
    assert_says(left.child, "there");
    left.child.kill();
    left.assert_goes_on();
}

// --- servers that die

namespace {

// A channel of ours, and the server that is to die.
struct left_client {
    left_client(WS_CHANNEL_BINDING of, const char* phase, bool is_raw = false)
        : binding(of), url(unused_url(of)), mine(of, numbers(of, false)), error(test::make_error()),
          child({is_raw ? "raw-server" : "server", name_of(of), test::narrow(url), phase}) {
        const std::string said = child.line();
        if (is_raw)
            url = widen((of == WS_HTTP_CHANNEL_BINDING ? "http" : "net.tcp") + ("://localhost:" + said) + "/service");
        else
            assert_string_equal(said.c_str(), "listening");
    }
    HRESULT open() { return mine.open(view(url), nullptr, error.get()); }
    // The same channel talks to an honest server.
    void assert_goes_on() {
        (void)mine.close();
        assert_int_equal(mine.state(), WS_CHANNEL_STATE_CLOSED);
        assert_hr(S_OK, WsResetChannel(mine, nullptr));
        listener honest(binding);
        channel accepted(honest, numbers(binding, true));
        completion done, answered;
        const HRESULT accepting = WsAcceptChannel(honest, accepted, done.context(), nullptr);
        assert_hr(S_OK, mine.open(honest.url()));
        outgoing question(mine, "question");
        incoming answer(mine), request(accepted);
        const HRESULT asking = answer.request(question, answered.context());
        assert_hr(S_OK, result_of(accepting, done));
        assert_hr(S_OK, request.receive());
        assert_hr(S_OK, outgoing(accepted, "answer").reply_to(request.get()));
        assert_hr(S_OK, result_of(asking, answered));
    }

    WS_CHANNEL_BINDING binding;
    std::basic_string<WCHAR> url;
    channel mine;
    test::error_ptr error;
    child_process child;
};

} // namespace

static void while_an_open_waits(void**) {
    where_ends_are_seen();
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        left_client left(binding, "silent");
        completion done;
        assert_says(left.child, "there");
        assert_hr(WS_S_ASYNC, left.mine.open(view(left.url), done.context(), left.error.get()));
        left.child.kill();
        // The connection may not have been one yet.
        const HRESULT hr = done.wait();
        if (hr != WS_E_ENDPOINT_NOT_FOUND) assert_disconnected(hr, left.error.get(), "silent");
        assert_int_equal(left.mine.state(), WS_CHANNEL_STATE_FAULTED);
        left.assert_goes_on();
    });
}

static void while_a_session_is_idle(void**) {
    where_ends_are_seen();
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        left_client left(binding, "idle");
        assert_hr(S_OK, left.open());
        assert_says(left.child, "there");
        completion done;
        incoming message(left.mine);
        assert_hr(WS_S_ASYNC, message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, done.context(), left.error.get()));
        left.child.kill();
        assert_disconnected(done.wait(), left.error.get(), "idle");
        assert_int_equal(left.mine.state(), WS_CHANNEL_STATE_FAULTED);
        left.assert_goes_on();
    });
}

static void while_a_request_is_sent(void**) {
    where_ends_are_seen();
    for (const WS_CHANNEL_BINDING binding : all_bindings) {
        left_client left(binding, "not-reading", binding == WS_HTTP_CHANNEL_BINDING);
        assert_hr(S_OK, left.open());
        completion done;
        outgoing question(left.mine, too_much);
        assert_hr(WS_S_ASYNC, question.send(done.context(), left.error.get()));
        assert_says(left.child, "there");
        left.child.kill();
        assert_disconnected(done.wait(), left.error.get(), "not-reading");
        left.assert_goes_on();
    }
}

// Whatever there is of the answer.
static void while_a_request_waits_for_its_answer(void**) {
    where_ends_are_seen();
    struct one {
        WS_CHANNEL_BINDING binding;
        const char* phase;
        bool is_raw;
    };
    for (const one& o : {one{WS_TCP_CHANNEL_BINDING, "working", false},
                         {WS_NAMEDPIPE_CHANNEL_BINDING, "working", false},
                         {WS_HTTP_CHANNEL_BINDING, "working", false},
                         {WS_HTTP_CHANNEL_BINDING, "silent", false},
                         {WS_TCP_CHANNEL_BINDING, "half-a-record", true},
                         {WS_HTTP_CHANNEL_BINDING, "half-a-head", true},
                         {WS_HTTP_CHANNEL_BINDING, "half-a-body", true}}) {
        left_client left(o.binding, o.phase, o.is_raw);
        assert_hr(S_OK, left.open());
        completion done;
        outgoing question(left.mine, "question");
        incoming answer(left.mine);
        assert_hr(WS_S_ASYNC, answer.request(question, done.context(), left.error.get()));
        assert_says(left.child, "there");
        left.child.kill();
        const HRESULT hr = done.wait();
        // Who never accepts may die before the connection is one.
        if (hr != WS_E_ENDPOINT_UNREACHABLE || std::string(o.phase) != "silent")
            assert_disconnected(hr, left.error.get(), o.phase);
        left.assert_goes_on();
    }
}

static void in_the_middle_of_what_a_server_sends(void**) {
    where_ends_are_seen();
    for (const WS_CHANNEL_BINDING binding : all_bindings) {
        left_client left(binding, "sending");
        assert_hr(S_OK, left.open());
        assert_hr(S_OK, send_text(left.mine));
        assert_says(left.child, "there");
        left.child.kill();
        assert_disconnected(receive_text(left.mine, nullptr, left.error.get()), left.error.get(), "sending");
        left.assert_goes_on();
    }
}

static void while_a_server_closes(void**) {
    where_ends_are_seen();
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        left_client left(binding, "closing");
        assert_hr(S_OK, left.open());
        assert_says(left.child, "there");
        assert_hr(WS_S_END, receive_text(left.mine));
        left.child.kill();
        const HRESULT hr = left.mine.close(left.error.get());
        if (hr != S_OK) assert_disconnected(hr, left.error.get(), "closing");
        left.assert_goes_on();
    });
}

static void while_a_servers_connection_is_idle(void**) {
    where_ends_are_seen();
    left_client left(WS_HTTP_CHANNEL_BINDING, "idle");
    assert_hr(S_OK, left.open());
    assert_hr(S_OK, ask(left.mine));
    assert_says(left.child, "there");
    left.child.kill();
    // A system that takes the connection away before the listener lets another one begin, and then be reset.
    const HRESULT hr = ask(left.mine);
    if (hr != WS_E_ENDPOINT_UNREACHABLE) assert_hr(WS_E_ENDPOINT_DISCONNECTED, hr);
    left.assert_goes_on();
}

int main(int count, char** words) {
    if (count == 5) return be_child(words + 1);
    const CMUnitTest tests[] = {
        cmocka_unit_test(before_anything_is_accepted),
        cmocka_unit_test(while_a_receive_waits),
        cmocka_unit_test(in_the_middle_of_what_it_sends),
        cmocka_unit_test(before_it_gets_the_answer),
        cmocka_unit_test(in_the_middle_of_the_answer),
        cmocka_unit_test(while_it_closes),
        cmocka_unit_test(while_its_connection_is_idle),
        cmocka_unit_test(while_an_open_waits),
        cmocka_unit_test(while_a_session_is_idle),
        cmocka_unit_test(while_a_request_is_sent),
        cmocka_unit_test(while_a_request_waits_for_its_answer),
        cmocka_unit_test(in_the_middle_of_what_a_server_sends),
        cmocka_unit_test(while_a_server_closes),
        cmocka_unit_test(while_a_servers_connection_is_idle),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
