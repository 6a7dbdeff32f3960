// What comes of each HTTP status at a client, of malformed answers, and what a server answers by itself.
#include "support/requester.h"

using namespace tests;

namespace {

const channel_numbers plain{soap_1_1, by_transport};

// A server that gives one answer of its own, and then good ones. Names what it was given in failures.
class one_answer {
  public:
    explicit one_answer(std::string first)
        : first_(std::move(first)),
          script_([this](const std::string&) { return ++asked_ == 1 ? first_ : response(envelope_1_1("answer")); }) {}
    WS_STRING url() const { return script_.url(); }

  private:
    const std::string first_;
    std::atomic<int> asked_{0};
    http_script script_;
};

// The channel gets `expected`, and goes on.
void assert_gives(HRESULT expected, const std::string& answer, std::string* strings = nullptr, ULONG* code = nullptr,
                  channel_numbers properties = plain) {
    one_answer server(answer);
    requester client(server.url(), properties);
    const HRESULT hr = client.ask();
    if (hr != expected)
        fail_msg("0x%08x instead of 0x%08x for:\n%s\n%s", unsigned(hr), unsigned(expected), answer.c_str(),
                 strings_of(client.error.get()).c_str());
    if (strings) *strings = strings_of(client.error.get());
    if (code) *code = original_code_of(client.error.get());
    client.assert_usable();
}

} // namespace

// --- the client

static void every_status_has_its_code(void**) {
    struct expected {
        int status;
        HRESULT hr;
    };
    for (const expected& e : {
             expected{300, WS_E_ENDPOINT_FAILURE},
             {301, WS_E_ENDPOINT_FAILURE},
             {302, WS_E_ENDPOINT_FAILURE},
             {303, WS_E_ENDPOINT_FAILURE},
             {307, WS_E_ENDPOINT_FAILURE},
             {400, WS_E_ENDPOINT_FAILURE},
             {401, WS_E_ENDPOINT_ACCESS_DENIED},
             {403, WS_E_ENDPOINT_ACCESS_DENIED},
             {404, WS_E_ENDPOINT_NOT_FOUND},
             {405, WS_E_ENDPOINT_FAILURE},
             {407, WS_E_PROXY_ACCESS_DENIED},
             {408, WS_E_OPERATION_TIMED_OUT},
             {410, WS_E_ENDPOINT_NOT_AVAILABLE},
             {413, WS_E_ENDPOINT_FAILURE},
             {415, WS_E_INVALID_FORMAT},
             {418, WS_E_ENDPOINT_FAILURE},
             {500, WS_E_ENDPOINT_FAILURE},
             {501, WS_E_ENDPOINT_FAILURE},
             {502, WS_E_PROXY_FAILURE},
             {503, WS_E_ENDPOINT_TOO_BUSY},
             {504, WS_E_PROXY_FAILURE},
             {505, WS_E_ENDPOINT_FAILURE},
             {599, WS_E_ENDPOINT_FAILURE},
             {999, WS_E_ENDPOINT_FAILURE},
         })
        for (const std::string body : {"", "<html>an error</html>"}) {
            std::string strings;
            ULONG code = 0;
            const std::string number = std::to_string(e.status);
            assert_gives(e.hr, response(body, number + " Some Reason", "Content-Type: text/html\r\n"), &strings, &code);
            assert_int_equal(code, e.status);
            assert_true(strings.find(number) != std::string::npos);
            assert_true(strings.find("Some Reason") != std::string::npos);
            assert_true(strings.find("http://localhost:") != std::string::npos);
        }
}

static void what_authentication_is_asked_for(void**) {
    struct expected {
        const char* schemes;
        HRESULT server, proxy;
    };
    for (const expected& e : {
             expected{"Basic realm=\"x\"", WS_E_SERVER_REQUIRES_BASIC_AUTH, WS_E_PROXY_REQUIRES_BASIC_AUTH},
             {"bASIC", WS_E_SERVER_REQUIRES_BASIC_AUTH, WS_E_PROXY_REQUIRES_BASIC_AUTH},
             {"Digest realm=\"x\", nonce=\"y\"", WS_E_SERVER_REQUIRES_DIGEST_AUTH, WS_E_PROXY_REQUIRES_DIGEST_AUTH},
             {"NTLM", WS_E_SERVER_REQUIRES_NTLM_AUTH, WS_E_PROXY_REQUIRES_NTLM_AUTH},
             {"Negotiate", WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH, WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH},
             {"NTLM\r\n*: Negotiate", WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH, WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH},
             {"Basic realm=\"x\"\r\n*: Digest y=z", WS_E_SERVER_REQUIRES_DIGEST_AUTH, WS_E_PROXY_REQUIRES_DIGEST_AUTH},
             // Several in a line, with commas in and between their parameters (RFC 9110, 11.6.1)
             {"Basic realm=\"x\", Digest realm=\"y\", nonce=\"z\"", WS_E_SERVER_REQUIRES_DIGEST_AUTH,
              WS_E_PROXY_REQUIRES_DIGEST_AUTH},
             {"Bearer realm = \"a, NTLM\", Basic realm=\"x\"", WS_E_SERVER_REQUIRES_BASIC_AUTH,
              WS_E_PROXY_REQUIRES_BASIC_AUTH},
             {"Basic realm=\"\\\", Negotiate \"", WS_E_SERVER_REQUIRES_BASIC_AUTH, WS_E_PROXY_REQUIRES_BASIC_AUTH},
             {"Bearer abc==, , NTLM", WS_E_SERVER_REQUIRES_NTLM_AUTH, WS_E_PROXY_REQUIRES_NTLM_AUTH},
             {"Basic,NTLM,Negotiate", WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH, WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH},
             {"Bearer x=\"y\", Digest=z, NTLM = 1", WS_E_ENDPOINT_ACCESS_DENIED, WS_E_PROXY_ACCESS_DENIED},
             {"Bearer Basic", WS_E_ENDPOINT_ACCESS_DENIED, WS_E_PROXY_ACCESS_DENIED},
             {"Bearer", WS_E_ENDPOINT_ACCESS_DENIED, WS_E_PROXY_ACCESS_DENIED},
             {"Basically", WS_E_ENDPOINT_ACCESS_DENIED, WS_E_PROXY_ACCESS_DENIED},
         })
        for (const bool proxy : {false, true}) {
            const std::string name = proxy ? "Proxy-Authenticate" : "WWW-Authenticate";
            std::string schemes = e.schemes;
            if (const size_t star = schemes.find('*'); star != std::string::npos) schemes.replace(star, 1, name);
            ULONG code = 0;
            assert_gives(proxy ? e.proxy : e.server,
                         response("denied", proxy ? "407 Denied" : "401 Denied", name + ": " + schemes + "\r\n"),
                         nullptr, &code);
            assert_int_equal(code, proxy ? 407 : 401);
        }
}

static void answers_without_a_message(void**) {
    for (const char* status : {"200 OK", "202 Accepted", "204 No Content"}) {
        one_answer server(std::string("HTTP/1.1 ") + status + "\r\nContent-Length: 0\r\n\r\n");
        requester client(server.url());
        assert_hr(S_OK, send_text(client.client));
        assert_hr(WS_S_END, receive_text(client.client));
        client.assert_usable();
    }
    // Whatever 204 says of its length, it has none.
    one_answer server("HTTP/1.1 204 No Content\r\n\r\n");
    requester client(server.url());
    assert_hr(S_OK, send_text(client.client));
    incoming answer(client.client);
    assert_hr(WS_E_ENDPOINT_DISCONNECTED, answer.receive(WS_RECEIVE_REQUIRED_MESSAGE));
    client.assert_usable();
}

static void faults_come_with_their_status(void**) {
    for (const char* status : {"500 Internal Server Error", "400 Bad Request", "200 OK"}) {
        std::string strings;
        ULONG code = 1;
        assert_gives(WS_E_ENDPOINT_FAULT_RECEIVED, response(fault_1_1("a reason"), status), &strings, &code);
        assert_true(strings.find("a reason") != std::string::npos);
        // As a message, where the channel is told so.
        one_answer server(response(fault_1_1("a reason"), status));
        requester client(server.url(), {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, FALSE}});
        assert_hr(S_OK, send_text(client.client));
        WS_MESSAGE* handle = nullptr;
        assert_hr(S_OK, WsCreateMessageForChannel(client.client, nullptr, 0, &handle, nullptr));
        const test::message_ptr message(handle);
        assert_hr(S_OK, WsReadMessageStart(client.client, handle, nullptr, nullptr));
        assert_int_equal(test::property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_FAULT), TRUE);
        assert_hr(S_OK, WsAbandonMessage(client.client, handle, nullptr));
        client.assert_usable();
    }
    // Others carry no message, whatever they say.
    assert_gives(WS_E_ENDPOINT_TOO_BUSY, response(fault_1_1("x"), "503 Busy"));
    assert_gives(WS_E_ENDPOINT_NOT_FOUND, response(fault_1_1("x"), "404 Not Found"));
    assert_gives(WS_E_ENDPOINT_FAILURE, response("", "500 Error"));
}

static void content_types_of_answers(void**) {
    const std::string body = envelope_1_1("answer");
    for (const char* type :
         {"", "Content-Type: text/html\r\n", "Content-Type: application/soap+xml\r\n",
          "Content-Type: text/xml; charset=iso-8859-1\r\n", "Content-Type: application/octet-stream\r\n",
          "Content-Type: text/xmlx\r\n", "Content-Type:\r\n"}) {
        std::string strings;
        assert_gives(WS_E_INVALID_FORMAT, response(body, "200 OK", type), &strings);
        assert_true(strings.find("http://localhost:") != std::string::npos);
    }
    for (const char* type :
         {"text/xml", "TEXT/XML", "text/xml ; x=y", "text/xml; charset=\"UTF-8\" ", "text/xml;charset=utf8"})
        assert_gives(S_OK, response(body, "200 OK", std::string("Content-Type: ") + type + "\r\n"));
}

static void answers_that_are_malformed(void**) {
    const std::string close = "Connection: close\r\n", type = "Content-Type: text/xml\r\n";
    for (const std::string& answer : {
             std::string("<html>no HTTP</html>\r\n\r\n"),
             "HTTP/1.1 200 OK\r\nContent-Length: x\r\n" + close + type + "\r\nbody",
             "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n" + close + type + "\r\nbody",
             "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n" + close + type + "\r\n0\r\n\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n" + close + type + "\r\nbody",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + close + type + "\r\nx\r\n",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n" + close + type + "\r\n2;e=f\r\nab\r\n0\r\n\r\n",
             "HTTP/2.0 200 OK\r\n" + close + type + "\r\nbody",
             "HTTP/1.1 200 OK\nContent-Length: 0\r\n" + close + type + "\r\n",
             "HTTP/1.1 200 OK\r\nFolded: a\r\n b\r\n" + close + type + "\r\n",
             "HTTP/1.1 200 OK\r\nContent-Length : 3\r\n" + close + type + "\r\nabc",
             "HTTP/1.1 200 OK\r\n" + close + "X: " + std::string(70000, 'x') + "\r\n\r\n",
         }) {
        std::string strings;
        assert_gives(WS_E_INVALID_FORMAT, answer, &strings);
        assert_true(strings.find("http://localhost:") != std::string::npos);
    }
    // The envelope itself.
    assert_gives(WS_E_INVALID_FORMAT, response("<no envelope/>"));
    assert_gives(WS_E_INVALID_FORMAT, response("no XML"));
}

static void answers_that_are_cut_off(void**) {
    const std::string body = envelope_1_1("answer");
    const std::string whole = response(body, "200 OK", "Connection: close\r\nContent-Type: text/xml\r\n");
    for (const size_t size : {size_t(60), whole.find("\r\n\r\n") + 2, whole.find("\r\n\r\n") + 4, whole.size() - 1})
        assert_gives(WS_E_ENDPOINT_DISCONNECTED, whole.substr(0, size));
    assert_gives(WS_E_ENDPOINT_DISCONNECTED, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/xml\r\n"
                                             "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n");
    assert_gives(WS_E_ENDPOINT_DISCONNECTED, "");
}

static void answers_over_the_quota(void**) {
    const channel_numbers small{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 400}};
    const std::string body = envelope_1_1(std::string(400, 'x'));
    const auto hex = [](size_t n) {
        char text[20];
        std::snprintf(text, sizeof text, "%zx", n);
        return std::string(text);
    };
    const std::string type = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n";
    for (const std::string& answer :
         {response(body), type + "Connection: close\r\n\r\n" + body,
          type + "Transfer-Encoding: chunked\r\n\r\n" + hex(body.size()) + "\r\n" + body + "\r\n0\r\n\r\n",
          type + "Content-Length: 99999999999\r\n\r\n"}) {
        std::string strings;
        assert_gives(WS_E_QUOTA_EXCEEDED, answer, &strings, nullptr, small);
        assert_true(strings.find("400") != std::string::npos);
    }
    // A message that just fits does.
    const std::string fits = envelope_1_1(std::string(400 - envelope_1_1("").size(), 'x'));
    assert_gives(S_OK, response(fits), nullptr, nullptr, small);
    // What goes out counts as well.
    one_answer server(response(envelope_1_1("answer")));
    requester client(server.url(), small);
    assert_hr(WS_E_QUOTA_EXCEEDED, client.ask(std::string(400, 'x')));
    client.assert_usable();
}

// An error's page is of no interest, however large.
static void errors_with_large_pages(void**) {
    const channel_numbers small{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 400}};
    assert_gives(WS_E_ENDPOINT_NOT_FOUND, response(std::string(5000, 'x'), "404 Not Found", ""), nullptr, nullptr,
                 small);
    assert_gives(WS_E_ENDPOINT_NOT_FOUND,
                 "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 9\r\n\r\nhalf");
}

static void nobody_there(void**) {
    const auto text = unused_url(WS_HTTP_CHANNEL_BINDING);
    requester client(view(text));
    assert_hr(WS_E_ENDPOINT_UNREACHABLE, client.ask());
    assert_true(original_code_of(client.error.get()) != 0);
    assert_int_equal(client.client.state(), WS_CHANNEL_STATE_OPEN);
    assert_hr(WS_E_ENDPOINT_UNREACHABLE, client.ask());
    const auto nowhere = widen("http://no-such-host.invalid/service");
    requester lost(view(nowhere));
    assert_hr(WS_E_ENDPOINT_NOT_FOUND, lost.ask());
}

// --- the server

namespace {

// What the server says to a request, and that it closes the connection then.
void assert_refused(unsigned port, const std::string& request, int status, const std::string& header = {}) {
    http_client client(port);
    const http_answer answer = client.ask(request);
    if (answer.status != status) fail_msg("%d instead of %d for:\n%s", answer.status, status, request.c_str());
    if (!answer.has("Connection: close")) fail_msg("%s", answer.head.c_str());
    if (!header.empty() && !answer.has(header)) fail_msg("%s", answer.head.c_str());
    if (!client.rest().empty()) fail_msg("more follows %s", answer.head.c_str());
}

void assert_serves(unsigned port) {
    http_client client(port);
    const http_answer answer = client.ask(post(envelope_1_1("hello")));
    assert_int_equal(answer.status, 200);
}

} // namespace

static void what_a_server_refuses_by_itself(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    const std::string good = envelope_1_1("hello"), type = "Content-Type: text/xml\r\n";
    const unsigned port = server.port();
    assert_refused(port, "nonsense\r\n\r\n", 400);
    assert_refused(port, "POST /service HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400);
    assert_refused(port, "POST service HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n", 400);
    assert_refused(port, "POST /service HTTP/1.1\r\nHost: a b\r\nContent-Length: 0\r\n\r\n", 400);
    assert_refused(port, post(good, "Transfer-Encoding: chunked\r\n" + type), 400);
    assert_refused(port, post(good, type, "/other"), 404);
    assert_refused(port, post(good, type, "/service?query"), 404);
    assert_refused(port, post(good, type, "/service/below"), 404);
    assert_refused(port, "GET /service HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "Allow: POST");
    assert_refused(port, "OPTIONS /service HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, "Allow: POST");
    assert_refused(port, post(good, ""), 415);
    assert_refused(port, post(good, "Content-Type: application/json\r\n"), 415);
    assert_refused(port, post(good, "X: " + std::string(70000, 'x') + "\r\n" + type), 431);
    assert_refused(port, post(good, "X: " + std::string(300000, 'x') + "\r\n" + type), 431);
    assert_refused(port, "POST /service HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", 501);
    assert_refused(port, "POST /service HTTP/2.0\r\nHost: localhost\r\n\r\n", 505);
    // The answer to HEAD has a head only.
    http_client head(port);
    head.send("HEAD /service HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const std::string answer = head.rest();
    assert_true(answer.starts_with("HTTP/1.1 405 "));
    assert_int_equal(answer.find("\r\n\r\n") + 4, answer.size());
    http_client missing(port);
    missing.send("HEAD /other HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const std::string other = missing.rest();
    assert_true(other.starts_with("HTTP/1.1 404 "));
    assert_int_equal(other.find("\r\n\r\n") + 4, other.size());
    assert_serves(port);
}

static void requests_of_version_1_0(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    const std::string body = envelope_1_1("old");
    const std::string rest =
        "Content-Type: text/xml\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    http_client closing(server.port());
    http_answer answer = closing.ask("POST /service HTTP/1.0\r\nHost: localhost\r\n" + rest);
    assert_int_equal(answer.status, 200);
    assert_true(answer.has("Connection: close"));
    assert_string_equal(closing.rest().c_str(), "");
    http_client lasting(server.port());
    for (int i = 0; i < 2; ++i) {
        answer = lasting.ask("POST /service HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n" + rest);
        assert_int_equal(answer.status, 200);
        assert_true(answer.has("Connection: keep-alive"));
    }
}

static void messages_over_the_servers_quota(void**) {
    const loop_driver driver;
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 400}});
    const std::string large = envelope_1_1(std::string(400, 'x'));
    for (const bool with_fault : {false, true})
        for (const bool sized : {false, true}) {
            http_client client(server.port());
            if (sized)
                client.send(post(large));
            else
                client.send("POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                            "Transfer-Encoding: chunked\r\n\r\n1000\r\n" +
                            std::string(0x1000, 'x') + "\r\n0\r\n\r\n");
            assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
            const test::error_ptr error = test::make_error();
            incoming request(accepted);
            assert_hr(WS_E_QUOTA_EXCEEDED, request.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
            assert_true(strings_of(error.get()).find("400") != std::string::npos);
            if (with_fault) {
                outgoing reply(accepted, "too much");
                assert_hr(S_OK, reply.send());
            }
            assert_hr(S_OK, accepted.close());
            const http_answer answer = client.receive();
            assert_int_equal(answer.status, with_fault ? 200 : 413);
            assert_true(answer.has("Connection: close"));
            assert_string_equal(client.rest().c_str(), "");
            assert_hr(S_OK, WsResetChannel(accepted, nullptr));
        }
}

// Who asks first need not send what nobody would take.
static void too_much_is_refused_before_it_is_sent(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain);
    http_client client(server.port());
    client.send("POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nExpect: 100-continue\r\n"
                "Content-Length: 1000000\r\n\r\n");
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    assert_hr(WS_E_QUOTA_EXCEEDED, receive_text(accepted));
    assert_hr(S_OK, accepted.close());
    assert_int_equal(client.receive().status, 413);
}

// After a receive that failed the program answers with a fault, or closes.
static void requests_that_are_no_messages(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain);
    for (const bool with_fault : {false, true}) {
        http_client client(server.port());
        client.send(post("<no envelope/>"));
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        const test::error_ptr error = test::make_error();
        incoming request(accepted);
        assert_hr(WS_E_INVALID_FORMAT, request.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
        assert_int_equal(accepted.state(), WS_CHANNEL_STATE_OPEN);
        if (with_fault) {
            outgoing reply(accepted, "no");
            assert_hr(S_OK, reply.send());
        }
        assert_hr(S_OK, accepted.close());
        if (with_fault) assert_int_equal(client.receive().status, 200);
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
}

// However late that turns out, it is not accepted.
static void requests_that_are_no_messages_at_their_end(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain);
    const loop_driver driver;
    const std::string good = envelope_1_1("x");
    const size_t body = good.find("</text>");
    for (const std::string& bad :
         {good.substr(0, good.size() - 1), good.substr(0, body) + "</other>" + good.substr(body),
          good.substr(0, body) + "</text></s:Body></s:Other>"}) {
        http_client client(server.port());
        client.send(post(bad));
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        assert_hr(WS_E_INVALID_FORMAT, receive_text(accepted));
        assert_hr(S_OK, accepted.close());
        assert_int_equal(client.receive().status, 400);
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
    http_client client(server.port());
    client.send(post(good));
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    assert_hr(S_OK, receive_text(accepted));
    assert_hr(S_OK, accepted.close());
    assert_int_equal(client.receive().status, 202);
}

static void a_fault_has_the_status_500(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain);
    http_client client(server.port());
    client.send(post(envelope_1_1("hello")));
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    incoming request(accepted);
    assert_hr(S_OK, request.receive());
    const test::error_ptr error = test::make_error();
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(accepted, nullptr, 0, &handle, nullptr));
    const test::message_ptr reply(handle);
    assert_hr(S_OK, WsSendFaultMessageForError(accepted, handle, error.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE,
                                               request.get(), nullptr, nullptr));
    assert_hr(S_OK, accepted.close());
    const http_answer answer = client.receive();
    assert_int_equal(answer.status, 500);
    assert_true(answer.body.find("Fault") != std::string::npos);
    assert_false(answer.has("Connection: close"));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_status_has_its_code),       cmocka_unit_test(what_authentication_is_asked_for),
        cmocka_unit_test(answers_without_a_message),       cmocka_unit_test(faults_come_with_their_status),
        cmocka_unit_test(content_types_of_answers),        cmocka_unit_test(answers_that_are_malformed),
        cmocka_unit_test(answers_that_are_cut_off),        cmocka_unit_test(answers_over_the_quota),
        cmocka_unit_test(errors_with_large_pages),         cmocka_unit_test(nobody_there),
        cmocka_unit_test(what_a_server_refuses_by_itself), cmocka_unit_test(requests_of_version_1_0),
        cmocka_unit_test(messages_over_the_servers_quota), cmocka_unit_test(too_much_is_refused_before_it_is_sent),
        cmocka_unit_test(requests_that_are_no_messages),   cmocka_unit_test(requests_that_are_no_messages_at_their_end),
        cmocka_unit_test(a_fault_has_the_status_500),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
