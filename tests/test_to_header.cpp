// WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS: which messages a listener's channels take, by where they say they
// go.
#include "support/http.h"

using namespace tests;

namespace {

constexpr WS_CHANNEL_BINDING bindings[] = {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING,
                                           WS_HTTP_CHANNEL_BINDING, WS_UDP_CHANNEL_BINDING};

bool is_session(WS_CHANNEL_BINDING binding) {
    return binding == WS_TCP_CHANNEL_BINDING || binding == WS_NAMEDPIPE_CHANNEL_BINDING;
}

channel_numbers versions(WS_ADDRESSING_VERSION addressing) {
    return {{WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, static_cast<ULONG>(addressing)}};
}

// Empty: without the header.
void send_to(WS_CHANNEL* over, const std::string& to) {
    const outgoing out(over, "x");
    assert_hr(S_OK, WsInitializeMessage(out.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    const auto url = widen(to);
    WS_ENDPOINT_ADDRESS address{};
    address.url = view(url);
    assert_hr(S_OK, WsAddressMessage(out.get(), to.empty() ? nullptr : &address, nullptr));
    assert_hr(S_OK, WsSendMessage(over, out.get(), &text_description(), WS_WRITE_REQUIRED_VALUE, &out.body(),
                                  sizeof out.body(), nullptr, nullptr));
}

std::string narrow(const WS_STRING& text) {
    return {text.chars, text.chars + text.length};
}

// A channel that is accepted for what comes next.
class accepting {
  public:
    accepting(listener& at, channel& into) {
        assert_hr(WS_S_ASYNC, WsAcceptChannel(at, into, done_.context(), nullptr));
    }
    void wait() { assert_hr(S_OK, done_.wait()); }

  private:
    completion done_;
};

void again(channel& server) {
    assert_hr(S_OK, server.close());
    assert_hr(S_OK, WsResetChannel(server, nullptr));
}

void send_fault(WS_CHANNEL* over, WS_MESSAGE* request, const test::error_ptr& error) {
    const outgoing reply(over, "");
    assert_hr(S_OK, WsSendFaultMessageForError(over, reply.get(), error.get(), WS_E_ENDPOINT_NOT_FOUND,
                                               WS_MINIMAL_FAULT_DISCLOSURE, request, nullptr, nullptr));
}

void assert_unreachable(const test::error_ptr& error) {
    const WS_FAULT* fault = nullptr;
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    assert_non_null(fault);
    assert_non_null(fault->code->subCode);
    assert_string_equal(test::text_of(fault->code->subCode->value.localName).c_str(), "DestinationUnreachable");
}

} // namespace

// The receive fails, and nothing else: the sender can be told, and what is right passes.
static void a_message_for_somewhere_else(void**) {
    for (const auto binding : bindings)
        for (const auto addressing : {WS_ADDRESSING_VERSION_0_9, WS_ADDRESSING_VERSION_1_0}) {
            listener at(binding);
            channel server(at, versions(addressing)), client(binding, versions(addressing));
            accepting first(at, server);
            assert_hr(S_OK, client.open(at.url()));
            send_to(client, narrow(at.url()) + "/else");
            first.wait();
            incoming in(server);
            const test::error_ptr error = test::make_error(), received = test::make_error();
            assert_hr(WS_E_ENDPOINT_NOT_FOUND, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
            assert_non_null(strstr(strings_of(error.get()).c_str(), "/else"));
            assert_unreachable(error);
            send_fault(server, in.get(), error);
            incoming answer(client);
            assert_hr(WS_E_ENDPOINT_NOT_FOUND, answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, received.get()));
            assert_unreachable(received);

            for (const std::string& right : {narrow(at.url()), std::string()}) {
                std::unique_ptr<accepting> next;
                if (!is_session(binding)) {
                    again(server);
                    next = std::make_unique<accepting>(at, server);
                }
                send_to(client, right);
                if (next) next->wait();
                incoming good(server);
                assert_hr(S_OK, good.receive());
                if (binding != WS_HTTP_CHANNEL_BINDING) continue;
                assert_hr(S_OK, outgoing(server, "answer").reply_to(good.get()));
                assert_hr(S_OK, receive_text(client));
            }
        }
}

// What a message says to whoever it reaches, and whether it is taken.
struct expected {
    ULONG options;
    const char* to; // with the port where there is a '*'
    bool taken;
};

static void assert_taken(const char* url, const expected& e, ULONG transfer = WS_BUFFERED_TRANSFER_MODE) {
    const unsigned port = free_port();
    const auto with_port = [&](std::string text) {
        if (const size_t star = text.find('*'); star != text.npos) text.replace(star, 1, std::to_string(port));
        return text;
    };
    ULONG options = e.options;
    listener at(WS_HTTP_CHANNEL_BINDING, WS_CHANNEL_TYPE_REPLY,
                {{WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, &options, sizeof options}}, widen(with_port(url)));
    assert_hr(S_OK, at.open());
    channel server(at, {{WS_CHANNEL_PROPERTY_TRANSFER_MODE, transfer}});
    accepting one(at, server);
    http_client client(port);
    client.send("POST /s HTTP/1.1\r\nHost: localhost:" + std::to_string(port) +
                "\r\nContent-Type: application/soap+xml\r\nContent-Length: ");
    const std::string body = test::envelope(std::string("<s:Header><a:To> ") + with_port(e.to) + "\n</a:To></s:Header>",
                                            "<s:Body><text xmlns=\"urn:test\">x</text></s:Body>");
    client.send(std::to_string(body.size()) + "\r\n\r\n" + body);
    one.wait();
    incoming in(server);
    const HRESULT hr = in.receive(WS_RECEIVE_REQUIRED_MESSAGE);
    if (hr != (e.taken ? S_OK : WS_E_ENDPOINT_NOT_FOUND))
        fail_msg("0x%08x with the options 0x%x for %s", static_cast<unsigned>(hr), static_cast<unsigned>(e.options),
                 e.to);
    again(server);
    assert_int_equal(client.receive().status, e.taken ? 202 : 400);
}

static void what_the_options_say(void**) {
    for (const expected& e : {
             expected{0, "urn:anything", true},
             {WS_MATCH_URL_PORT, "urn:anything", false},
             {WS_MATCH_URL_PORT, "http://x:*/y", true},
             {WS_MATCH_URL_PORT, "http://x:1/s", false},
             {WS_MATCH_URL_PORT, "http://x/s", false},
             {WS_MATCH_URL_EXACT_PATH, "http://x/s", true},
             {WS_MATCH_URL_EXACT_PATH, "http://x/%73/", true},
             {WS_MATCH_URL_EXACT_PATH, "http://x/s/below", false},
             {WS_MATCH_URL_PREFIX_PATH, "http://x/s/below", true},
             {WS_MATCH_URL_PREFIX_PATH, "http://x/other", false},
             {WS_MATCH_URL_NO_QUERY, "http://x/s?q", false},
             {WS_MATCH_URL_NO_QUERY, "http://x/other", true},
             {WS_MATCH_URL_LOCAL_HOST, "http://LOCALHOST/s", true},
             {WS_MATCH_URL_LOCAL_HOST, "http://127.0.0.1/s", false},
             {WS_MATCH_URL_HOST_ADDRESSES, "http://127.0.0.1/s", true},
             {WS_MATCH_URL_HOST_ADDRESSES, "http://[::1]/s", true},
             {WS_MATCH_URL_THIS_HOST, "http://nobody.example/s", false},
             {WS_MATCH_URL_THIS_HOST, "http://www.w3.org/2005/08/addressing/anonymous", true},
         })
        assert_taken("http://+:*/s", e);
    // A host that the listener's URL names is compared itself.
    assert_taken("http://localhost:*/s", {WS_MATCH_URL_THIS_HOST, "http://localhost/", true});
    assert_taken("http://localhost:*/s", {WS_MATCH_URL_THIS_HOST, "http://127.0.0.1/", false});
}

static void streamed_messages_too(void**) {
    assert_taken("http://+:*/s", {WS_MATCH_URL_EXACT_PATH, "http://x/s", true}, WS_STREAMED_TRANSFER_MODE);
    assert_taken("http://+:*/s", {WS_MATCH_URL_EXACT_PATH, "http://x/else", false}, WS_STREAMED_TRANSFER_MODE);
}

// What the client receives is nobody else's business.
static void a_client_looks_at_no_destination(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    send_to(both.server, "net.tcp://somewhere/else");
    assert_hr(S_OK, receive_text(both.client));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_message_for_somewhere_else),
        cmocka_unit_test(what_the_options_say),
        cmocka_unit_test(streamed_messages_too),
        cmocka_unit_test(a_client_looks_at_no_destination),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
