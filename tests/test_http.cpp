// HTTP between a channel of ours and a listener of ours, and what goes over the wire between them and others.
#include "support/http.h"
#include "support/test.h"

using namespace tests;

namespace {

const channel_numbers plain{soap_1_1, by_transport};

// A client's channel that is open.
struct open_channel {
    channel client;
    explicit open_channel(const WS_STRING& url, const channel_numbers& properties = plain)
        : client(WS_HTTP_CHANNEL_BINDING, properties) {
        assert_hr(S_OK, client.open(url));
    }
    HRESULT ask(const std::string& text, std::string* answer = nullptr, WS_ERROR* error = nullptr) {
        outgoing question(client, text);
        incoming reply(client);
        const HRESULT hr = reply.request(question, nullptr, error);
        if (hr == S_OK && answer) *answer = reply.text();
        return hr;
    }
};

} // namespace

static void a_request_gets_its_reply(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, plain, [](const std::string& text) { return text + " too"; });
    open_channel both(server.url());
    for (int i = 0; i < 3; ++i) {
        std::string answer;
        assert_hr(S_OK, both.ask("hello", &answer));
        assert_string_equal(answer.c_str(), "hello too");
    }
    assert_hr(S_OK, both.client.close());
}

static void with_addressing_and_soap_1_2(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, {});
    open_channel both(server.url(), {});
    std::string answer;
    assert_hr(S_OK, both.ask("hello", &answer));
    assert_string_equal(answer.c_str(), "hello");
}

static void in_every_encoding(void**) {
    for (const ULONG encoding : {WS_ENCODING_XML_BINARY_1, WS_ENCODING_XML_MTOM_UTF8, WS_ENCODING_XML_MTOM_UTF16LE,
                                 WS_ENCODING_XML_UTF8, WS_ENCODING_XML_UTF16LE, WS_ENCODING_XML_UTF16BE}) {
        const channel_numbers properties{{WS_CHANNEL_PROPERTY_ENCODING, encoding}};
        listener server(WS_HTTP_CHANNEL_BINDING);
        http_echo echo(server, properties);
        open_channel both(server.url(), properties);
        std::string answer;
        const test::error_ptr error = test::make_error();
        if (both.ask("Grüße", &answer, error.get()) != S_OK)
            fail_msg("encoding %u: %s", unsigned(encoding), strings_of(error.get()).c_str());
        assert_string_equal(answer.c_str(), "Grüße");
    }
}

static void the_request_on_the_wire(void**) {
    http_script script([](const std::string&) { return response(envelope_1_1("answer")); });
    open_channel both(script.url());
    std::string answer;
    assert_hr(S_OK, both.ask("question", &answer));
    assert_string_equal(answer.c_str(), "answer");
    const std::string body = envelope_1_1("question");
    const std::string expected = "POST /service HTTP/1.1\r\nHost: localhost:" + std::to_string(script.port()) +
                                 "\r\nContent-Type: text/xml; charset=utf-8\r\nSOAPAction: \"urn:test:text\"\r\n"
                                 "Content-Length: " +
                                 std::to_string(body.size()) + "\r\nUser-Agent: MS-WebServices/1.0\r\n\r\n" + body;
    assert_string_equal(script.last_request().c_str(), expected.c_str());
}

static void the_action_of_soap_1_2_stands_in_the_content_type(void**) {
    http_script script([](const std::string&) { return std::string(); });
    open_channel both(script.url(), {by_transport});
    assert_hr(WS_E_ENDPOINT_DISCONNECTED, both.ask("question"));
    const std::string seen = script.last_request();
    assert_non_null(std::strstr(seen.c_str(),
                                "\r\nContent-Type: application/soap+xml; charset=utf-8; action=\"urn:test:text\"\r\n"));
    assert_null(std::strstr(seen.c_str(), "SOAPAction"));
}

static void an_action_of_the_envelope_does_not_stand_there(void**) {
    for (const auto& [encoding, type] : {std::pair{WS_ENCODING_XML_UTF8, "application/soap+xml; charset=utf-8"},
                                         std::pair{WS_ENCODING_XML_BINARY_1, "application/soap+msbin1"}}) {
        http_script script([](const std::string&) { return std::string(); });
        open_channel both(script.url(), {{WS_CHANNEL_PROPERTY_ENCODING, ULONG(encoding)}});
        assert_hr(WS_E_ENDPOINT_DISCONNECTED, both.ask("question"));
        const std::string seen = script.last_request();
        assert_non_null(std::strstr(seen.c_str(), ("\r\nContent-Type: " + std::string(type) + "\r\n").c_str()));
    }
}

// A reply of SOAP 1.2 with addressing, which says that it relates to `id` if there is one.
static std::string addressed_reply(const std::string& id) {
    const std::string relates_to = id.empty() ? "" : "<a:RelatesTo>" + id + "</a:RelatesTo>";
    return response(R"(<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" )"
                    R"(xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action>urn:test:text</a:Action>)" +
                        relates_to + R"(</s:Header><s:Body><text xmlns="urn:test">hi</text></s:Body></s:Envelope>)",
                    "200 OK", "Content-Type: application/soap+xml\r\n");
}

static void a_reply_needs_not_say_to_what(void**) {
    std::string id;
    http_script script([&](const std::string&) { return addressed_reply(id); });
    open_channel both(script.url(), {});
    std::string answer;
    assert_hr(S_OK, both.ask("question", &answer));
    assert_string_equal(answer.c_str(), "hi");
    id = "urn:uuid:00000000-0000-0000-0000-000000000001"; // but that is another's
    assert_hr(WS_E_INVALID_FORMAT, both.ask("question"));
    id.clear();
    assert_hr(S_OK, both.ask("question"));
}

static void a_server_that_reads_another_type(void**) {
    http_script script([](const std::string&) { return response("", "415 Unsupported Media Type"); });
    open_channel both(script.url());
    assert_hr(WS_E_INVALID_FORMAT, both.ask("question"));
}

static void the_reply_on_the_wire(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    http_client client(server.port());
    const http_answer answer = client.ask(post(envelope_1_1("hello")));
    assert_int_equal(answer.status, 200);
    assert_string_equal(answer.body.c_str(), envelope_1_1("hello").c_str());
    assert_true(answer.has("Content-Type: text/xml; charset=utf-8"));
    assert_false(answer.has("Connection: close"));
    // The connection goes on.
    assert_int_equal(client.ask(post(envelope_1_1("again"))).status, 200);
}

static void connections_are_used_again(void**) {
    http_script script([](const std::string&) { return response(envelope_1_1("answer")); });
    for (int i = 0; i < 3; ++i) { // by other channels, too
        open_channel both(script.url());
        assert_hr(S_OK, both.ask("question"));
        assert_hr(S_OK, both.ask("question"));
    }
    assert_int_equal(script.connections(), 1);
}

// A connection that was closed while it was idle is no failure of the next request.
static void a_connection_that_the_server_closed_is_replaced(void**) {
    std::atomic<int> requests{0};
    http_script script([&](const std::string&) { // and not of the first on a new one
        return ++requests == 2 ? std::string() : response(envelope_1_1("answer"));
    });
    open_channel both(script.url());
    assert_hr(S_OK, both.ask("question"));
    assert_hr(S_OK, both.ask("question"));
    assert_int_equal(requests, 3);
    assert_int_equal(script.connections(), 2);
}

static void requests_can_be_pipelined(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    http_client client(server.port());
    client.send(post(envelope_1_1("one")) + post(envelope_1_1("two")) + post(envelope_1_1("three")));
    for (const char* text : {"one", "two", "three"})
        assert_string_equal(client.receive().body.c_str(), envelope_1_1(text).c_str());
}

static void chunked_requests(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    const std::string body = envelope_1_1("in chunks");
    std::string chunks;
    for (const char c : body)
        chunks += std::string("1\r\n") + c + "\r\n";
    const std::string head = "POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                             "Transfer-Encoding: chunked\r\n\r\n";
    http_client client(server.port());
    for (int i = 0; i < 2; ++i) {
        const http_answer answer = client.ask(head + chunks + "0\r\n\r\n");
        assert_string_equal(answer.body.c_str(), body.c_str());
    }
}

// Behind a body that has moved together, where the bytes that are refused are fewer than those taken.
static void trailers_that_are_none(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    const std::string body = envelope_1_1("in one chunk");
    char size[16];
    std::snprintf(size, sizeof size, "%zx", body.size());
    http_client client(server.port());
    const http_answer answer = client.ask("POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                                          "Transfer-Encoding: chunked\r\n\r\n" +
                                          std::string(size) + "\r\n" + body + "\r\n0\r\nno trailer\n\r\n\r\n");
    assert_int_equal(answer.status, 400);
}

static void whoever_asks_first_is_told_to_go_on(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    http_client client(server.port());
    const std::string whole = post(envelope_1_1("hello"), "Content-Type: text/xml\r\nExpect: 100-continue\r\n");
    const size_t head = whole.find("\r\n\r\n") + 4;
    client.send(whole.substr(0, head));
    assert_int_equal(client.receive().status, 100);
    assert_int_equal(client.ask(whole.substr(head)).status, 200);
}

static void a_request_in_single_bytes(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    http_client client(server.port());
    for (const char c : post(envelope_1_1("slow")))
        client.send({c});
    assert_string_equal(client.receive().body.c_str(), envelope_1_1("slow").c_str());
}

// The program has no thread in the library meanwhile.
static void clients_are_answered_while_the_program_is_elsewhere(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_client client(server.port());
    assert_int_equal(client.ask(post("", "", "/elsewhere")).status, 404);
    assert_string_equal(client.rest().c_str(), ""); // and the connection ends
}

// --- one-way messages

static void without_a_reply_the_client_hears_that_it_was_accepted(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, plain, [](const std::string&) { return std::string(); });
    http_client by_hand(server.port());
    const http_answer answer = by_hand.ask(post(envelope_1_1("hello")));
    assert_int_equal(answer.status, 202);
    assert_string_equal(answer.body.c_str(), "");

    open_channel both(server.url());
    for (int i = 0; i < 2; ++i) {
        assert_hr(S_OK, send_text(both.client));
        assert_hr(WS_S_END, receive_text(both.client));
    }
}

// Its sender is not to believe that it arrived.
static void what_is_no_message_was_not_accepted(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server);
    http_client by_hand(server.port());
    std::string of_1_2 = envelope_1_1("hello");
    const std::string ns = "http://schemas.xmlsoap.org/soap/envelope/";
    of_1_2.replace(of_1_2.find(ns), ns.size(), "http://www.w3.org/2003/05/soap-envelope");
    for (const std::string& body : {std::string(), std::string("<s:Envelope"), of_1_2}) {
        const http_answer answer = by_hand.ask(post(body));
        assert_int_equal(answer.status, 400);
        assert_string_equal(answer.body.c_str(), "");
    }
    assert_int_equal(by_hand.ask(post(envelope_1_1("hello"))).status, 200); // the connection goes on
}

// --- the order of things

static void a_request_comes_before_its_reply(void**) {
    http_script script([](const std::string&) { return response(envelope_1_1("answer")); });
    open_channel both(script.url());
    assert_hr(WS_E_INVALID_OPERATION, receive_text(both.client));
    assert_hr(S_OK, send_text(both.client));
    assert_hr(WS_E_INVALID_OPERATION, send_text(both.client));
    assert_hr(S_OK, receive_text(both.client));
    assert_hr(WS_E_INVALID_OPERATION, receive_text(both.client));
    assert_hr(S_OK, send_text(both.client));
    assert_hr(S_OK, both.client.close()); // with the answer unread
}

static void an_accepted_channel_has_one_request_and_one_reply(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, plain);
    http_client client(server.port());
    client.send(post(envelope_1_1("one")) + post(envelope_1_1("two")));
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, send_text(accepted)); // to nothing
    std::string text;
    assert_hr(S_OK, receive_text(accepted, &text));
    assert_string_equal(text.c_str(), "one");
    assert_hr(WS_S_END, receive_text(accepted));
    assert_hr(S_OK, send_text(accepted, "reply"));
    assert_hr(WS_E_INVALID_OPERATION, send_text(accepted));
    assert_hr(WS_S_END, receive_text(accepted));
    assert_hr(S_OK, accepted.close());
    assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    assert_string_equal(client.receive().body.c_str(), envelope_1_1("reply").c_str());
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    assert_hr(S_OK, receive_text(accepted, &text));
    assert_string_equal(text.c_str(), "two");
}

static void there_is_no_session_to_shut_down(void**) {
    http_script script([](const std::string&) { return std::string(); });
    open_channel both(script.url());
    assert_hr(WS_E_INVALID_OPERATION, WsShutdownSessionChannel(both.client, nullptr, nullptr));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_request_gets_its_reply),
        cmocka_unit_test(with_addressing_and_soap_1_2),
        cmocka_unit_test(in_every_encoding),
        cmocka_unit_test(the_request_on_the_wire),
        cmocka_unit_test(the_action_of_soap_1_2_stands_in_the_content_type),
        cmocka_unit_test(an_action_of_the_envelope_does_not_stand_there),
        cmocka_unit_test(a_reply_needs_not_say_to_what),
        cmocka_unit_test(a_server_that_reads_another_type),
        cmocka_unit_test(the_reply_on_the_wire),
        cmocka_unit_test(connections_are_used_again),
        cmocka_unit_test(a_connection_that_the_server_closed_is_replaced),
        cmocka_unit_test(requests_can_be_pipelined),
        cmocka_unit_test(chunked_requests),
        cmocka_unit_test(trailers_that_are_none),
        cmocka_unit_test(whoever_asks_first_is_told_to_go_on),
        cmocka_unit_test(a_request_in_single_bytes),
        cmocka_unit_test(clients_are_answered_while_the_program_is_elsewhere),
        cmocka_unit_test(without_a_reply_the_client_hears_that_it_was_accepted),
        cmocka_unit_test(what_is_no_message_was_not_accepted),
        cmocka_unit_test(a_request_comes_before_its_reply),
        cmocka_unit_test(an_accepted_channel_has_one_request_and_one_reply),
        cmocka_unit_test(there_is_no_session_to_shut_down),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
