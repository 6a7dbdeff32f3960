// Mapped headers of the names that the library sends itself: the program's takes the place of the library's.
#include "support/requester.h"

using namespace tests;

namespace {

// The headers of these names are mapped, in both directions.
class mapped_names {
  public:
    explicit mapped_names(std::initializer_list<const char*> names, ULONG transfer = WS_BUFFERED_TRANSFER_MODE)
        : transfer_(transfer) {
        for (const char* name : names)
            mappings_.push_back({test::xml(name), 0});
        for (WS_HTTP_HEADER_MAPPING& mapping : mappings_)
            pointers_.push_back(&mapping);
        const auto count = static_cast<ULONG>(pointers_.size());
        all_ = {0, 0, pointers_.data(), count, pointers_.data(), count};
    }
    std::vector<WS_CHANNEL_PROPERTY> properties() {
        return {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope_, sizeof envelope_},
                {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing_, sizeof addressing_},
                {WS_CHANNEL_PROPERTY_TRANSFER_MODE, &transfer_, sizeof transfer_},
                {WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, &all_, sizeof all_}};
    }

  private:
    ULONG envelope_ = WS_ENVELOPE_VERSION_SOAP_1_1, addressing_ = WS_ADDRESSING_VERSION_TRANSPORT, transfer_;
    std::vector<WS_HTTP_HEADER_MAPPING> mappings_;
    std::vector<WS_HTTP_HEADER_MAPPING*> pointers_;
    WS_HTTP_MESSAGE_MAPPING all_{};
};

struct header {
    const char* name;
    const char* value;
};

void add(WS_MESSAGE* to, const std::vector<header>& headers) {
    for (const header& each : headers) {
        const WS_XML_STRING name = test::xml(each.name), value = test::xml(each.value);
        assert_hr(S_OK, WsAddMappedHeader(to, &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value, sizeof value,
                                          nullptr));
    }
}

void exchange(WS_CHANNEL* over, const std::vector<header>& headers) {
    outgoing question(over, "question");
    assert_hr(S_OK, WsInitializeMessage(question.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    add(question.get(), headers);
    incoming reply(over);
    assert_hr(S_OK, reply.request(question));
}

// The lines of this name in any case, one behind the other.
std::string lines_of(const std::string& head, const std::string& name) {
    std::string found;
    for (size_t at = 0; at < head.size();) {
        const size_t end = std::min(head.find("\r\n", at), head.size());
        const std::string line = head.substr(at, end - at);
        if (line.empty()) break;
        bool same = line.size() > name.size() && line[name.size()] == ':';
        for (size_t i = 0; same && i < name.size(); ++i)
            same = (line[i] | 0x20) == (name[i] | 0x20);
        if (same) found += line + "\n";
        at = end + 2;
    }
    return found;
}
void assert_lines(const std::string& head, const char* name, const std::string& expected) {
    assert_string_equal(lines_of(head, name).c_str(), expected.c_str());
}

} // namespace

static void of_a_request(void**) {
    http_script server([](const std::string&) {
        return response(envelope_1_1("answer"), "200 OK", "Content-Type: text/xml\r\nSet-Cookie: given=1\r\n");
    });
    mapped_names names({"SOAPAction", "Cookie", "User-Agent", "Content-Type"});
    channel_with client(names.properties());
    assert_hr(S_OK, client.open(server.url()));
    exchange(client, {});
    std::string head = server.last_request();
    assert_lines(head, "SOAPAction", "SOAPAction: \"urn:test:text\"\n");
    assert_lines(head, "Cookie", "");
    exchange(client, {});
    assert_lines(server.last_request(), "Cookie", "Cookie: given=1\n");
    exchange(
        client,
        {{"soapaction", "\"urn:mine\""}, {"COOKIE", "mine=2"}, {"user-agent", "me"}, {"Content-type", "text/xml"}});
    head = server.last_request();
    assert_lines(head, "SOAPAction", "soapaction: \"urn:mine\"\n");
    assert_lines(head, "Cookie", "COOKIE: mine=2\n");
    assert_lines(head, "User-Agent", "user-agent: me\n");
    assert_lines(head, "Content-Type", "Content-type: text/xml\n");
    exchange(client, {});
    assert_lines(server.last_request(), "Cookie", "Cookie: given=1\n");
}

static void of_a_reply(void**) {
    for (const ULONG transfer : {WS_BUFFERED_TRANSFER_MODE, WS_STREAMED_TRANSFER_MODE})
        for (const bool mapped : {false, true}) {
            listener at(WS_HTTP_CHANNEL_BINDING);
            mapped_names names({"Date", "Server"}, transfer);
            channel_with server(names.properties(), at);
            completion accepting;
            assert_hr(WS_S_ASYNC, WsAcceptChannel(at, server, accepting.context(), nullptr));
            http_client client(at.port());
            client.send(post(envelope_1_1("question")));
            assert_hr(S_OK, accepting.wait());
            incoming asked(server);
            assert_hr(S_OK, asked.receive());
            outgoing answer(server, "answer");
            assert_hr(S_OK, WsInitializeMessage(answer.get(), WS_REPLY_MESSAGE, asked.get(), nullptr));
            if (mapped) add(answer.get(), {{"date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"Server", "mine"}});
            assert_hr(S_OK, answer.reply_to(asked.get()));
            const std::string head = client.receive().head;
            if (mapped) {
                assert_lines(head, "Date", "date: Sun, 06 Nov 1994 08:49:37 GMT\n");
                assert_lines(head, "Server", "Server: mine\n");
            } else {
                assert_int_equal(lines_of(head, "Date").size(), sizeof "Date: Sun, 06 Nov 1994 08:49:37 GMT\n" - 1);
            }
        }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(of_a_request),
        cmocka_unit_test(of_a_reply),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
