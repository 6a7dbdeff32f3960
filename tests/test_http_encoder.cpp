// WS_CHANNEL_PROPERTY_ENCODER over HTTP: what it made is sent again when it has to be, and what it says of it goes into
// the head as it is, or not at all.
#include "support/requester.h"

using namespace tests;

namespace {

// Passes all on as it is, and says what it is told to.
class passing {
  public:
    explicit passing(bool of_server = false) {
        for (const auto& [id, value] : std::initializer_list<std::pair<WS_CHANNEL_PROPERTY_ID, void*>>{
                 {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope_},
                 {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing_},
                 {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, &redirect_},
                 {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, &most_},
                 {WS_CHANNEL_PROPERTY_TRIM_BUFFERED_MESSAGE_SIZE, &trim_}})
            if (id != WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT || !of_server)
                properties_.push_back({id, value, sizeof(ULONG)});
        properties_.push_back({WS_CHANNEL_PROPERTY_ENCODER, &encoder_, sizeof encoder_});
    }
    std::vector<WS_CHANNEL_PROPERTY> properties() const { return properties_; }
    std::basic_string<WCHAR> type = widen("text/xml"), encoding;

  private:
    static passing& self(void* context) { return *static_cast<passing*>(context); }
    static HRESULT CALLBACK create(void* context, WS_WRITE_CALLBACK write, void* state, void** instance, WS_ERROR*) {
        self(context).write_ = write;
        self(context).state_ = state;
        *instance = context;
        return S_OK;
    }
    static HRESULT CALLBACK get_type(void* context, const WS_STRING*, WS_STRING* made, WS_STRING* coding, WS_ERROR*) {
        *made = view(self(context).type);
        *coding = view(self(context).encoding);
        return S_OK;
    }
    static HRESULT CALLBACK encode(void* context, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                   WS_ERROR* error) {
        return self(context).write_(self(context).state_, buffers, count, nullptr, error);
    }
    static HRESULT CALLBACK nothing(void*, const WS_ASYNC_CONTEXT*, WS_ERROR*) { return S_OK; }
    static void CALLBACK free(void*) {}

    WS_WRITE_CALLBACK write_ = nullptr;
    void* state_ = nullptr;
    WS_CHANNEL_ENCODER encoder_{this, create, get_type, nothing, encode, nothing, free};
    ULONG envelope_ = WS_ENVELOPE_VERSION_SOAP_1_1, addressing_ = WS_ADDRESSING_VERSION_TRANSPORT, redirect_ = TRUE,
          most_ = 1 << 20, trim_ = 0;
    std::vector<WS_CHANNEL_PROPERTY> properties_;
};

// Answers what it is asked, at its second place.
std::string echo(const std::string& request) {
    if (!request.starts_with("POST /second ")) return response("", "307 Moved", "Location: /second\r\n");
    const size_t body = request.find("\r\n\r\n");
    return response(request.substr(body + 4));
}

} // namespace

static void what_was_encoded_is_sent_again(void**) {
    http_script server(echo);
    passing coder;
    channel_with client(coder.properties());
    assert_hr(S_OK, client.open(server.url()));
    for (const size_t size : {100'000, 10}) {
        std::string answer;
        const std::string text(size, 'x');
        assert_hr(S_OK, ask(client, &answer, nullptr, text));
        assert_true(answer == text);
    }
}

static void what_it_says_is_no_more_than_a_header(void**) {
    const char* const requests[][2] = {{"text/xml\r\nX-More: 1", ""}, {"text/xml", "gzip\r\nX-More: 1"}, {"\n", ""}};
    for (const auto& [type, encoding] : requests) {
        http_script server([](const std::string&) { return std::string(); });
        passing coder;
        coder.type = widen(type);
        coder.encoding = widen(encoding);
        channel_with client(coder.properties());
        assert_hr(S_OK, client.open(server.url()));
        assert_hr(E_INVALIDARG, send_text(client));

        coder.type = widen("text/xml");
        coder.encoding.clear();
        assert_hr(S_OK, send_text(client));
    }
    passing coder(true);
    tests::listener listener(WS_HTTP_CHANNEL_BINDING);
    channel_with server(coder.properties(), listener.get());
    http_client peer(listener.port());
    peer.send(post(envelope_1_1("question")));
    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
    assert_hr(S_OK, receive_text(server));
    coder.type = widen("text/xml\r\nX-More: 1");
    assert_hr(E_INVALIDARG, send_text(server));
    coder.type = widen("text/xml");
    assert_hr(S_OK, send_text(server));
    assert_true(peer.receive().has("Content-Type: text/xml"));
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(what_was_encoded_is_sent_again),
        cmocka_unit_test(what_it_says_is_no_more_than_a_header),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
