// WS_ENCODING_RAW: HTTP without SOAP, with the verb, the status and headers as headers of the message.
#include "support/requester.h"

using namespace tests;

namespace {

WS_XML_STRING content_type = test::xml("Content-Type"), x_list = test::xml("X-List"), x_quoted = test::xml("X-Quoted"),
              x_plain = test::xml("X-Plain"), verb = test::xml("Verb"), status_code = test::xml("StatusCode"),
              status_text = test::xml("StatusText"), agent = test::xml("user-agent");

// Both ends map the same.
class raw_properties {
  public:
    std::vector<WS_CHANNEL_PROPERTY> get() {
        return {{WS_CHANNEL_PROPERTY_ENCODING, &encoding_, sizeof encoding_},
                {WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, &mapping_, sizeof mapping_}};
    }

  private:
    WS_ENCODING encoding_ = WS_ENCODING_RAW;
    WS_HTTP_HEADER_MAPPING type_{content_type, 0}, plain_{x_plain, 0}, agent_{agent, 0},
        list_{x_list, WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR},
        quoted_{x_quoted, WS_HTTP_HEADER_MAPPING_SEMICOLON_SEPARATOR | WS_HTTP_HEADER_MAPPING_QUOTED_VALUE};
    WS_HTTP_HEADER_MAPPING* headers_[5] = {&type_, &plain_, &agent_, &list_, &quoted_};
    WS_HTTP_MESSAGE_MAPPING mapping_{WS_HTTP_REQUEST_MAPPING_VERB,
                                     WS_HTTP_RESPONSE_MAPPING_STATUS_CODE | WS_HTTP_RESPONSE_MAPPING_STATUS_TEXT,
                                     headers_,
                                     5,
                                     headers_,
                                     5};
};

struct raw_channel : channel_with {
    explicit raw_channel(WS_LISTENER* from = nullptr) : channel_with(raw_properties().get(), from) {}
};

test::message_ptr message_of(WS_CHANNEL* over) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(over, nullptr, 0, &handle, nullptr));
    return test::message_ptr(handle);
}

using headers = std::vector<std::pair<WS_XML_STRING*, std::string>>;

test::message_ptr message_with(WS_CHANNEL* over, const headers& mapped, WS_MESSAGE_INITIALIZATION how) {
    test::message_ptr m = message_of(over);
    assert_hr(S_OK, WsInitializeMessage(m.get(), how, nullptr, nullptr));
    for (const auto& [name, value] : mapped) {
        const WS_XML_STRING text = test::xml(value);
        assert_hr(S_OK, WsAddMappedHeader(m.get(), name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &text,
                                          sizeof text, nullptr));
    }
    return m;
}

HRESULT send(WS_CHANNEL* over, const std::string& body, const headers& mapped,
             WS_MESSAGE_INITIALIZATION how = WS_REQUEST_MESSAGE) {
    const test::message_ptr m = message_with(over, mapped, how);
    WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_BYTES_TYPE, nullptr};
    const WS_MESSAGE_DESCRIPTION with_body{nullptr, &element}, without{nullptr, nullptr};
    const WS_BYTES bytes{static_cast<ULONG>(body.size()), reinterpret_cast<BYTE*>(const_cast<char*>(body.data()))};
    if (body.empty())
        return WsSendMessage(over, m.get(), &without, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr, nullptr);
    return WsSendMessage(over, m.get(), &with_body, WS_WRITE_REQUIRED_VALUE, &bytes, sizeof bytes, nullptr, nullptr);
}

struct raw_message {
    test::message_ptr message;
    std::string body;

    HRESULT receive(WS_CHANNEL* over) {
        message = message_of(over);
        WS_ELEMENT_DESCRIPTION element{nullptr, nullptr, WS_BYTES_TYPE, nullptr};
        const WS_MESSAGE_DESCRIPTION description{nullptr, &element};
        const WS_MESSAGE_DESCRIPTION* expected[] = {&description};
        WS_BYTES bytes{};
        const test::heap_ptr heap = test::make_heap();
        const HRESULT hr =
            WsReceiveMessage(over, message.get(), expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_VALUE,
                             heap.get(), &bytes, sizeof bytes, nullptr, nullptr, nullptr);
        if (hr == S_OK) body.assign(reinterpret_cast<const char*>(bytes.bytes), bytes.length);
        return hr;
    }
    // All values of that name: "<a><b>".
    std::string header(const WS_XML_STRING& name) const {
        std::string all;
        for (ULONG i = 0;; ++i) {
            WS_XML_STRING* value = nullptr;
            assert_hr(S_OK, WsGetMappedHeader(message.get(), &name, WS_REPEATING_HEADER, i, WS_XML_STRING_TYPE,
                                              WS_READ_OPTIONAL_POINTER, nullptr, &value, sizeof value, nullptr));
            if (!value) return all;
            all.append("<").append(test::text_of(*value)).append(">");
        }
    }
};

// A raw server whose channel is accepted, and one exchange over it.
struct raw_server_side {
    listener server{WS_HTTP_CHANNEL_BINDING};
    raw_channel accepted{server.get()};
    http_client client{server.port()};

    raw_message accept(const std::string& request) {
        client.send(request);
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        raw_message got;
        assert_hr(S_OK, got.receive(accepted));
        return got;
    }
    void end() {
        assert_hr(S_OK, WsCloseChannel(accepted, nullptr, nullptr));
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
};

std::string plain_request(const std::string& method, const std::string& more = {}, const std::string& body = {}) {
    return method + " /service HTTP/1.1\r\nHost: localhost\r\n" + more +
           (body.empty() ? std::string("\r\n") : "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
}

} // namespace

static void both_ends(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    raw_channel accepted(server.get()), client;
    assert_hr(S_OK, client.open(server.url()));
    for (int i = 0; i < 2; ++i) {
        assert_hr(S_OK, send(client, "question",
                             {{&verb, "PUT"},
                              {&content_type, "text/plain"},
                              {&x_list, "a"},
                              {&x_list, "b"},
                              {&x_quoted, "c; \"d\""}}));
        assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
        raw_message request, reply;
        assert_hr(S_OK, request.receive(accepted));
        assert_string_equal(request.body.c_str(), "question");
        assert_string_equal(request.header(verb).c_str(), "<PUT>");
        assert_string_equal(request.header(content_type).c_str(), "<text/plain>");
        assert_string_equal(request.header(x_list).c_str(), "<a><b>");
        assert_string_equal(request.header(x_quoted).c_str(), "<c; \"d\">");
        assert_string_equal(request.header(x_plain).c_str(), "");
        assert_hr(S_OK, send(accepted, "answer",
                             {{&status_code, "404"}, {&status_text, "No Way"}, {&x_plain, "p"}, {&x_plain, "q"}},
                             WS_BLANK_MESSAGE));
        assert_hr(S_OK, reply.receive(client));
        assert_string_equal(reply.body.c_str(), "answer");
        assert_string_equal(reply.header(status_code).c_str(), "<404>");
        assert_string_equal(reply.header(status_text).c_str(), "<No Way>");
        assert_string_equal(reply.header(x_plain).c_str(), "<p><q>");
        assert_hr(S_OK, WsCloseChannel(accepted, nullptr, nullptr));
        assert_hr(S_OK, WsResetChannel(accepted, nullptr));
    }
}

static void requests_on_the_wire(void**) {
    std::string seen;
    http_script script([&](const std::string& request) {
        seen = request;
        return response("ok", "200 OK", "Content-Type: x/y\r\n");
    });
    raw_channel client;
    assert_hr(S_OK, client.open(script.url()));
    const auto ask = [&](const std::string& body, const headers& mapped) {
        raw_message answer;
        assert_hr(S_OK, send(client, body, mapped));
        assert_hr(S_OK, answer.receive(client));
        assert_string_equal(answer.header(content_type).c_str(), "<x/y>");
    };
    ask("body", {});
    assert_true(seen.starts_with("POST /service HTTP/1.1\r\nHost: "));
    assert_true(seen.find("\r\nContent-Length: 4\r\n") != std::string::npos);
    assert_true(seen.find("Content-Type") == std::string::npos);
    assert_true(seen.find("SOAPAction") == std::string::npos);
    assert_true(seen.ends_with("\r\n\r\nbody"));
    ask("", {});
    assert_true(seen.find("\r\nContent-Length: 0\r\n") != std::string::npos);
    ask("", {{&verb, "GET"}});
    assert_true(seen.starts_with("GET /service HTTP/1.1\r\n"));
    assert_true(seen.find("Content-Length") == std::string::npos);
    ask("x", {{&verb, "DELETE"}, {&content_type, "a/b"}, {&x_list, "1"}, {&x_list, "2"}, {&x_quoted, "\"\\"}});
    assert_true(seen.starts_with("DELETE "));
    assert_true(seen.find("\r\nContent-Type: a/b\r\n") != std::string::npos);
    assert_true(seen.find("\r\nX-List: 1, 2\r\n") != std::string::npos);
    assert_true(seen.find("\r\nX-Quoted: \"\\\"\\\\\"\r\n") != std::string::npos);
}

// The channel says who it is only where the program does not.
static void user_agents(void**) {
    std::string seen;
    http_script script([&](const std::string& request) {
        seen = request;
        return response("ok");
    });
    raw_channel client;
    assert_hr(S_OK, client.open(script.url()));
    raw_message answer;
    assert_hr(S_OK, send(client, "x", {{&agent, "Mine/1"}}));
    assert_hr(S_OK, answer.receive(client));
    assert_true(seen.find("\r\nuser-agent: Mine/1\r\n") != std::string::npos);
    assert_true(seen.find("MS-WebServices") == std::string::npos);
    assert_hr(S_OK, send(client, "x", {{&x_plain, "User-Agent: none"}}));
    assert_hr(S_OK, answer.receive(client));
    assert_true(seen.find("\r\nUser-Agent: MS-WebServices/1.0\r\n") != std::string::npos);
}

static void answers_to_head(void**) {
    std::string more;
    http_script script([&](const std::string& request) {
        return request.starts_with("HEAD") ? "HTTP/1.1 200 OK\r\nX-Plain: h\r\n" + more + "\r\n" : response("ok");
    });
    raw_channel client;
    assert_hr(S_OK, client.open(script.url()));
    // A length is that of what GET would give; it may be over the quota.
    for (const char* says :
         {"Content-Length: 5\r\n", "Content-Length: 5000000\r\n", "Transfer-Encoding: chunked\r\n", ""}) {
        more = says;
        assert_hr(S_OK, send(client, "", {{&verb, "HEAD"}}));
        raw_message answer;
        const HRESULT hr = answer.receive(client);
        if (hr != S_OK) fail_msg("0x%08x with '%s'", unsigned(hr), says);
        assert_string_equal(answer.body.c_str(), "");
        assert_string_equal(answer.header(x_plain).c_str(), "<h>");
        assert_hr(S_OK, send(client, "", {{&verb, "GET"}}));
        assert_hr(S_OK, answer.receive(client));
        assert_string_equal(answer.body.c_str(), "ok");
    }
}

static void any_status_is_an_answer(void**) {
    std::string status;
    http_script script([&](const std::string&) { return response("page", status); });
    raw_channel client;
    assert_hr(S_OK, client.open(script.url()));
    for (const char* each :
         {"200 OK", "302 Found", "401 Unauthorized", "404 Not Found", "500 Oops", "503 Busy", "599 "}) {
        status = each;
        assert_hr(S_OK, send(client, "x", {}));
        raw_message answer;
        assert_hr(S_OK, answer.receive(client));
        assert_string_equal(answer.body.c_str(), "page");
        assert_string_equal(answer.header(status_code).c_str(), ("<" + status.substr(0, 3) + ">").c_str());
        assert_string_equal(answer.header(status_text).c_str(), ("<" + status.substr(4) + ">").c_str());
    }
    // An empty one is a message, too.
    http_script empty([](const std::string&) { return response("", "204 Nothing", ""); });
    raw_channel other;
    assert_hr(S_OK, other.open(empty.url()));
    assert_hr(S_OK, send(other, "x", {}));
    raw_message answer;
    assert_hr(S_OK, answer.receive(other));
    assert_string_equal(answer.body.c_str(), "");
}

static void without_the_status_errors_stay_errors(void**) {
    http_script script([](const std::string&) { return response("page", "404 Not Found"); });
    const WS_ENCODING encoding = WS_ENCODING_RAW;
    channel_with client({{WS_CHANNEL_PROPERTY_ENCODING, const_cast<WS_ENCODING*>(&encoding), sizeof encoding}});
    assert_hr(S_OK, client.open(script.url()));
    assert_hr(S_OK, send(client, "x", {}));
    raw_message answer;
    assert_hr(WS_E_ENDPOINT_NOT_FOUND, answer.receive(client));
}

// --- the server

static void verbs_that_a_server_gets(void**) {
    raw_server_side side;
    for (const char* method : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "FROB"}) {
        const raw_message got = side.accept(plain_request(method, "X-List: a, b\r\nX-List: c\r\nX-Plain:  p \r\n"));
        assert_string_equal(got.header(verb).c_str(), (std::string("<") + method + ">").c_str());
        assert_string_equal(got.header(x_list).c_str(), "<a><b><c>");
        assert_string_equal(got.header(x_plain).c_str(), "<p>");
        assert_string_equal(got.body.c_str(), "");
        assert_hr(S_OK, send(side.accepted, "answer", {{&content_type, "text/plain"}}, WS_BLANK_MESSAGE));
        if (std::string(method) == "HEAD") { // the length of what is not sent
            side.client.send(plain_request("GET"));
            side.end();
            assert_hr(S_OK, WsAcceptChannel(side.server, side.accepted, nullptr, nullptr));
            raw_message next;
            assert_hr(S_OK, next.receive(side.accepted));
            assert_hr(S_OK, send(side.accepted, "second", {{&status_code, "203"}}, WS_BLANK_MESSAGE));
            side.end();
            WsAbortListener(side.server, nullptr);
            const std::string all = side.client.rest();
            const size_t second = all.find("HTTP/1.1 203 ");
            assert_true(second != std::string::npos);
            assert_string_equal(all.substr(second - 4, 4).c_str(), "\r\n\r\n");
            assert_true(all.find("\r\nContent-Length: 6\r\n") < second);
            return;
        }
        const http_answer answer = side.client.receive();
        assert_int_equal(answer.status, 200);
        assert_string_equal(answer.body.c_str(), "answer");
        assert_true(answer.has("Content-Type: text/plain"));
        side.end();
    }
}

static void any_agent_is_served_raw(void**) {
    raw_server_side side;
    const raw_message got = side.accept(plain_request("GET", "User-Agent: Mozilla/5.0\r\n"));
    assert_string_equal(got.header(agent).c_str(), "<Mozilla/5.0>");
    assert_hr(S_OK, send(side.accepted, "x", {}, WS_BLANK_MESSAGE));
    assert_int_equal(side.client.receive().status, 200);
}

static void replies_on_the_wire(void**) {
    raw_server_side side;
    struct expected {
        headers mapped;
        const char* start;
    };
    for (const expected& e : {expected{{}, "HTTP/1.1 200 OK\r\n"},
                              {{{&status_code, "201"}}, "HTTP/1.1 201 "},
                              {{{&status_code, "404"}}, "HTTP/1.1 404 Not Found\r\n"},
                              {{{&status_text, "Fine"}}, "HTTP/1.1 200 Fine\r\n"},
                              {{{&status_code, "599"}, {&status_text, ""}}, "HTTP/1.1 599 \r\n"}}) {
        (void)side.accept(plain_request("POST", "", "question"));
        assert_hr(S_OK, send(side.accepted, "answer", e.mapped, WS_BLANK_MESSAGE));
        const http_answer answer = side.client.receive();
        if (!answer.head.starts_with(e.start)) fail_msg("%s", answer.head.c_str());
        assert_string_equal(answer.body.c_str(), "answer");
        side.end();
    }
    (void)side.accept(plain_request("GET"));
    assert_hr(S_OK, send(side.accepted, "", {{&status_code, "405"}}, WS_BLANK_MESSAGE));
    assert_string_equal(side.client.receive().body.c_str(), "");
}

// Whatever the program gives: what follows would be taken for the next answer.
static void replies_that_have_no_body(void**) {
    for (const char* status : {"204", "304"}) {
        raw_server_side side;
        (void)side.accept(plain_request("GET"));
        assert_hr(S_OK,
                  send(side.accepted, "HTTP/1.1 200 Smuggled\r\n\r\n", {{&status_code, status}}, WS_BLANK_MESSAGE));
        side.end();
        const http_answer answer = side.client.receive();
        assert_int_equal(std::to_string(answer.status) == status, 1);
        (void)side.accept(plain_request("GET"));
        assert_hr(S_OK, send(side.accepted, "x", {{&status_code, "203"}}, WS_BLANK_MESSAGE));
        assert_int_equal(side.client.receive().status, 203);
    }
}

// --- injection

static void what_no_request_can_carry(void**) {
    int requests = 0;
    http_script script([&](const std::string&) {
        ++requests;
        return response("ok");
    });
    raw_channel client;
    assert_hr(S_OK, client.open(script.url()));
    for (const headers& bad : {headers{{&x_plain, "a\r\nX: y"}},
                               {{&x_plain, "a\nX: y"}},
                               {{&x_plain, "a\rX"}},
                               {{&x_quoted, "a\r\nX: y"}},
                               {{&x_list, "a"}, {&x_list, "b\r\n"}},
                               {{&verb, "GET / HTTP/1.1\r\nX: y\r\n\r\nGET"}},
                               {{&verb, "GET /x"}},
                               {{&verb, ""}},
                               {{&content_type, "a\r\n\r\nb"}}})
        assert_hr(E_INVALIDARG, send(client, "x", bad));
    assert_int_equal(requests, 0);
    assert_hr(S_OK, send(client, "x", {}));
    raw_message answer;
    assert_hr(S_OK, answer.receive(client));
}

static void what_no_reply_can_carry(void**) {
    raw_server_side side;
    (void)side.accept(plain_request("GET"));
    for (const headers& bad : {headers{{&x_plain, "a\r\nX: y"}},
                               {{&status_text, "OK\r\nX: y"}},
                               {{&status_code, "abc"}},
                               {{&status_code, "99"}},
                               {{&status_code, "100"}},
                               {{&status_code, "1000"}},
                               {{&status_code, "200\r\n"}},
                               {{&status_code, ""}},
                               {{&status_code, "-200"}},
                               {{&content_type, "a\nb"}}})
        assert_hr(E_INVALIDARG, send(side.accepted, "x", bad, WS_BLANK_MESSAGE));
    assert_hr(S_OK, send(side.accepted, "x", {}, WS_BLANK_MESSAGE)); // nothing has been said yet
    const http_answer answer = side.client.receive();
    assert_int_equal(answer.status, 200);
    assert_false(answer.has("X: y"));
}

static void actions_that_no_request_can_carry(void**) {
    int requests = 0;
    http_script script([&](const std::string&) {
        ++requests;
        return response(envelope_1_1("answer"));
    });
    for (const ULONG version : {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ENVELOPE_VERSION_SOAP_1_2}) {
        requester client(script.url(), {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, version}, by_transport});
        for (const char* action : {"a\r\nX: y", "a\nb", "a\rb", "a\x01"}) {
            outgoing message(client.client, "x");
            const HRESULT hr = message.send(nullptr, nullptr, nullptr); // its own action
            assert_hr(S_OK, hr);
            incoming reply(client.client);
            (void)reply.receive();
            requests = 0;
            const test::message_ptr other = message_of(client.client);
            assert_hr(S_OK, WsInitializeMessage(other.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
            assert_hr(S_OK, test::set_text(other, WS_ACTION_HEADER, action));
            assert_hr(E_INVALIDARG,
                      WsSendMessage(client.client, other.get(), &text_description(nullptr), WS_WRITE_REQUIRED_VALUE,
                                    &message.body(), sizeof(WS_XML_STRING), nullptr, nullptr));
            assert_int_equal(requests, 0);
        }
    }
}

static void urls_that_no_request_can_carry(void**) {
    for (const char* url : {"http://localhost:1/a\r\nX: y", "http://localhost:1/a b HTTP/1.1", "http://loc\r\nX: y/",
                            "http://localhost:1/?a\nb"}) {
        channel client(WS_HTTP_CHANNEL_BINDING);
        const auto text = widen(url);
        assert_hr(WS_E_INVALID_ENDPOINT_URL, client.open(view(text)));
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(both_ends),
        cmocka_unit_test(requests_on_the_wire),
        cmocka_unit_test(user_agents),
        cmocka_unit_test(answers_to_head),
        cmocka_unit_test(any_status_is_an_answer),
        cmocka_unit_test(without_the_status_errors_stay_errors),
        cmocka_unit_test(verbs_that_a_server_gets),
        cmocka_unit_test(any_agent_is_served_raw),
        cmocka_unit_test(replies_on_the_wire),
        cmocka_unit_test(replies_that_have_no_body),
        cmocka_unit_test(what_no_request_can_carry),
        cmocka_unit_test(what_no_reply_can_carry),
        cmocka_unit_test(actions_that_no_request_can_carry),
        cmocka_unit_test(urls_that_no_request_can_carry),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
