// Listeners of HTTP: several on one port, which of them gets a request, what they refuse, and how they end.
#include "support/requester.h"

using namespace tests;

namespace {

const channel_numbers plain{soap_1_1, by_transport};

// A listener with properties, at a URL that the test chooses.
class http_listener {
  public:
    explicit http_listener(std::vector<WS_LISTENER_PROPERTY> properties = {}) {
        assert_hr(S_OK, WsCreateListener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, properties.data(),
                                         static_cast<ULONG>(properties.size()), nullptr, &handle_, nullptr));
    }
    http_listener(const http_listener&) = delete;
    http_listener& operator=(const http_listener&) = delete;
    ~http_listener() {
        WsAbortListener(handle_, nullptr);
        WsCloseListener(handle_, nullptr, nullptr);
        WsFreeListener(handle_);
    }
    operator WS_LISTENER*() { return handle_; }
    HRESULT open(const std::string& url, const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr) {
        const auto text = widen(url);
        const WS_STRING address = view(text);
        return WsOpenListener(handle_, &address, async, error);
    }
    HRESULT close() { return WsCloseListener(handle_, nullptr, nullptr); }
    HRESULT abort() { return WsAbortListener(handle_, nullptr); }
    HRESULT reset() { return WsResetListener(handle_, nullptr); }
    WS_LISTENER_STATE state() {
        WS_LISTENER_STATE value{};
        assert_hr(S_OK, WsGetListenerProperty(handle_, WS_LISTENER_PROPERTY_STATE, &value, sizeof value, nullptr));
        return value;
    }

  private:
    WS_LISTENER* handle_ = nullptr;
};

struct any_channel {
    WS_CHANNEL* handle = nullptr;
    explicit any_channel(WS_LISTENER* from) {
        ULONG envelope = WS_ENVELOPE_VERSION_SOAP_1_1, addressing = WS_ADDRESSING_VERSION_TRANSPORT;
        const WS_CHANNEL_PROPERTY properties[] = {
            {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope, sizeof envelope},
            {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing}};
        assert_hr(S_OK, WsCreateChannelForListener(from, properties, 2, &handle, nullptr));
    }
    any_channel(const any_channel&) = delete;
    any_channel& operator=(const any_channel&) = delete;
    ~any_channel() {
        WsAbortChannel(handle, nullptr);
        WsCloseChannel(handle, nullptr, nullptr);
        WsFreeChannel(handle);
    }
};

// Answers everything with its name.
class named_server {
  public:
    named_server(std::string name, const std::string& url, std::vector<WS_LISTENER_PROPERTY> properties = {})
        : name_(std::move(name)), listener_(std::move(properties)) {
        const test::error_ptr error = test::make_error();
        if (listener_.open(url, nullptr, error.get()) != S_OK) fail_msg("%s", strings_of(error.get()).c_str());
        channel_ = std::make_unique<any_channel>(listener_);
        thread_ = std::thread([this] { serve(); });
    }
    ~named_server() {
        listener_.abort();
        WsAbortChannel(channel_->handle, nullptr);
        thread_.join();
    }

  private:
    void serve() {
        while (WsAcceptChannel(listener_, channel_->handle, nullptr, nullptr) == S_OK) {
            incoming request(channel_->handle);
            if (request.receive(WS_RECEIVE_REQUIRED_MESSAGE) == S_OK)
                (void)outgoing(channel_->handle, name_).reply_to(request.get());
            if (WsCloseChannel(channel_->handle, nullptr, nullptr) != S_OK) return;
            if (WsResetChannel(channel_->handle, nullptr) != S_OK) return;
        }
    }
    const std::string name_;
    http_listener listener_;
    std::unique_ptr<any_channel> channel_;
    std::thread thread_;
};

std::string at(unsigned port, const std::string& path, const std::string& host = "localhost") {
    return "http://" + host + ":" + std::to_string(port) + path;
}

// Who answers; or the status of a refusal.
std::string who(unsigned port, const std::string& path, const std::string& host = "localhost",
                const std::string& more = "Content-Type: text/xml\r\n") {
    http_client client(port);
    const std::string body = envelope_1_1("?");
    const http_answer answer = client.ask("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + more +
                                          "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    if (answer.status != 200) return std::to_string(answer.status);
    const size_t begin = answer.body.find("\">", answer.body.find("<text")) + 2;
    return answer.body.substr(begin, answer.body.find("</text>") - begin);
}
void assert_who(const char* expected, unsigned port, const std::string& path, const std::string& host = "localhost") {
    const std::string got = who(port, path, host);
    if (got != expected) fail_msg("%s of %s: %s instead of %s", path.c_str(), host.c_str(), got.c_str(), expected);
}

// Matching options as a property.
WS_LISTENER_PROPERTY matching(ULONG& options) {
    return {WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, &options, sizeof options};
}

} // namespace

// --- several on one port

static void the_longest_path_serves(void**) {
    const unsigned port = free_port();
    const std::string host = "localhost:" + std::to_string(port);
    ULONG prefix = WS_MATCH_URL_PREFIX_PATH;
    const named_server root("root", at(port, "/"), {matching(prefix)}), a("a", at(port, "/a"), {matching(prefix)}),
        ab("ab", at(port, "/a/b/"), {matching(prefix)}), exact("exact", at(port, "/exact"));
    assert_who("root", port, "/", host);
    assert_who("root", port, "/x", host);
    assert_who("root", port, "/ab", host);
    assert_who("a", port, "/a", host);
    assert_who("a", port, "/A/x", host);
    assert_who("a", port, "/a/bc", host);
    assert_who("ab", port, "/a/b", host);
    assert_who("ab", port, "/a/b/c?d", host);
    assert_who("ab", port, "/%61/b", host);
    assert_who("exact", port, "/exact", host);
    assert_who("404", port, "/exact/below", host); // nobody else is asked
    assert_who("404", port, "/exact?query", host);
}

static void hosts_and_wildcards(void**) {
    const unsigned port = free_port();
    const std::string p = ":" + std::to_string(port);
    ULONG any = WS_MATCH_URL_PREFIX_PATH;
    const named_server weak("weak", at(port, "/", "*"), {matching(any)}),
        local("local", at(port, "/", "localhost"), {matching(any)}),
        named("named", at(port, "/n", "some.name"), {matching(any)});
    assert_who("weak", port, "/", "other" + p);
    assert_who("local", port, "/", "localhost" + p);
    assert_who("local", port, "/n", "LOCALHOST" + p);
    assert_who("named", port, "/n", "some.name" + p);
    assert_who("weak", port, "/x", "some.name" + p);
    {
        const named_server strong("strong", at(port, "/n", "+"), {matching(any)});
        assert_who("strong", port, "/n", "some.name" + p);
        assert_who("strong", port, "/n/x", "whatever" + p);
        assert_who("local", port, "/", "localhost" + p);
    }
    assert_who("named", port, "/n", "some.name" + p);
    // An absolute target's host counts, not the header's.
    assert_who("named", port, "http://some.name" + p + "/n", "localhost" + p);
}

static void what_the_options_say(void**) {
    struct expected {
        ULONG options;
        const char* path;
        const char* host; // with the port where there is a '*'
        const char* answer;
    };
    for (const expected& e : {
             expected{0, "/s", "anything", "it"},
             {0, "/s/below?q", "anything:1", "it"},
             {WS_MATCH_URL_EXACT_PATH, "/s/below", "x", "404"},
             {WS_MATCH_URL_EXACT_PATH, "/s?q", "x", "it"},
             {WS_MATCH_URL_PREFIX_PATH, "/s/below", "x", "it"},
             {WS_MATCH_URL_NO_QUERY, "/s/x", "x", "it"},
             {WS_MATCH_URL_NO_QUERY, "/s?q", "x", "404"},
             {WS_MATCH_URL_PORT, "/s", "x:*", "it"},
             {WS_MATCH_URL_PORT, "/s", "x:1", "404"},
             {WS_MATCH_URL_LOCAL_HOST, "/s", "localhost", "it"},
             {WS_MATCH_URL_LOCAL_HOST, "/s", "127.0.0.1", "404"},
             {WS_MATCH_URL_HOST_ADDRESSES, "/s", "127.0.0.1", "it"},
             {WS_MATCH_URL_HOST_ADDRESSES, "/s", "localhost", "404"},
             {WS_MATCH_URL_THIS_HOST, "/s", "127.0.0.1", "it"},
             {WS_MATCH_URL_THIS_HOST, "/s", "localhost:*", "it"},
             {WS_MATCH_URL_THIS_HOST, "/s", "nobody.example", "404"},
         }) {
        const unsigned port = free_port();
        ULONG options = e.options;
        const named_server server("it", at(port, "/s", "+"), {matching(options)});
        std::string host = e.host;
        if (const size_t star = host.find('*'); star != host.npos) host.replace(star, 1, std::to_string(port));
        assert_who(e.answer, port, e.path, host);
    }
}

static void agents_that_are_not_served(void**) {
    const auto ask_as = [](unsigned port, const std::string& agent) {
        return who(port, "/s", "localhost", "Content-Type: text/xml\r\n" + agent);
    };
    const unsigned port = free_port();
    {
        const named_server server("it", at(port, "/s"));
        assert_string_equal(ask_as(port, "User-Agent: Mozilla/5.0 (X11)\r\n").c_str(), "403");
        assert_string_equal(ask_as(port, "User-Agent: like Mozilla\r\n").c_str(), "403");
        assert_string_equal(ask_as(port, "User-Agent: Opera\r\n").c_str(), "it");
        assert_string_equal(ask_as(port, "").c_str(), "it");
    }
    WS_STRING one = test::string(W("Bad")), two = test::string(W("Worse"));
    WS_STRING* parts[] = {&one, &two};
    WS_DISALLOWED_USER_AGENT_SUBSTRINGS refused{2, parts};
    {
        const named_server server("it", at(port, "/s"),
                                  {{WS_LISTENER_PROPERTY_DISALLOWED_USER_AGENT, &refused, sizeof refused}});
        assert_string_equal(ask_as(port, "User-Agent: Mozilla/5.0\r\n").c_str(), "it");
        assert_string_equal(ask_as(port, "User-Agent: a Bad one\r\n").c_str(), "403");
        assert_string_equal(ask_as(port, "User-Agent: Worse\r\n").c_str(), "403");
        assert_string_equal(ask_as(port, "User-Agent: Ba d\r\n").c_str(), "it");
    }
}

// --- addresses

static void urls_and_ports_in_use(void**) {
    const unsigned port = free_port();
    http_listener first, second, third;
    assert_hr(S_OK, first.open(at(port, "/a")));
    const test::error_ptr error = test::make_error();
    assert_hr(WS_E_ADDRESS_IN_USE, second.open(at(port, "/A/"), nullptr, error.get()));
    assert_true(strings_of(error.get()).find("/A/") != std::string::npos);
    assert_int_equal(second.state(), WS_LISTENER_STATE_CREATED);
    assert_hr(S_OK, second.open(at(port, "/a", "+")));
    assert_hr(S_OK, third.open(at(port, "/b")));
    assert_hr(S_OK, first.close());
    assert_hr(S_OK, first.reset());
    assert_hr(S_OK, first.open(at(port, "/a")));
    // Another program's port, as it were.
    raw_server foreign;
    http_listener other;
    assert_hr(WS_E_ADDRESS_IN_USE, other.open(at(foreign.port(), "/a")));
    assert_int_equal(other.state(), WS_LISTENER_STATE_CREATED);
    assert_hr(S_OK, other.open(at(port, "/c")));
}

static void urls_that_no_listener_can_have(void**) {
    for (const char* url : {"http://localhost:80/a?query", "http://localhost:80/a#fragment", "https://localhost:8080/",
                            "net.tcp://localhost:80/", "localhost", "", "http://"}) {
        http_listener server;
        if (server.open(url) != E_INVALIDARG) fail_msg("%s", url);
        assert_int_equal(server.state(), WS_LISTENER_STATE_CREATED);
    }
}

static void a_port_is_free_after_the_last_close(void**) {
    const loop_driver driver;
    const unsigned port = free_port();
    for (int round = 0; round < 20; ++round) {
        http_listener first, second;
        assert_hr(S_OK, first.open(at(port, "/a")));
        assert_hr(S_OK, second.open(at(port, "/b")));
        if (round % 2) { // with connections that were used
            any_channel channel(first);
            http_client client(port);
            client.send(post(envelope_1_1("x"), "Content-Type: text/xml\r\n", "/a"));
            assert_hr(S_OK, WsAcceptChannel(first, channel.handle, nullptr, nullptr));
            assert_hr(S_OK, receive_text(channel.handle));
            assert_hr(S_OK, WsCloseChannel(channel.handle, nullptr, nullptr));
            assert_int_equal(client.receive().status, 202);
            assert_hr(S_OK, first.close());
            assert_hr(S_OK, second.close());
            assert_string_equal(client.rest().c_str(), ""); // idle connections end
        }
        assert_hr(S_OK, first.close());
        assert_hr(S_OK, second.close());
        raw_connection refused(port);
        assert_false(refused.connected());
    }
}

// --- the end

static void aborts_while_accepts_wait(void**) {
    const loop_driver driver;
    const unsigned port = free_port();
    http_listener server, other;
    assert_hr(S_OK, server.open(at(port, "/a")));
    assert_hr(S_OK, other.open(at(port, "/b")));
    any_channel one(server), two(server), bystander(other);
    completion first, second, third;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, one.handle, first.context(), nullptr));
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, two.handle, second.context(), nullptr));
    assert_hr(WS_S_ASYNC, WsAcceptChannel(other, bystander.handle, third.context(), nullptr));
    assert_hr(S_OK, server.abort());
    assert_hr(WS_E_OPERATION_ABORTED, first.wait());
    assert_hr(WS_E_OPERATION_ABORTED, second.wait());
    assert_int_equal(server.state(), WS_LISTENER_STATE_FAULTED);
    assert_hr(WS_E_OBJECT_FAULTED, WsAcceptChannel(server, one.handle, nullptr, nullptr));
    // The other one goes on, and nobody listens at the first's URL.
    assert_int_equal(third.calls(), 0);
    assert_who("404", port, "/a");
    http_client client(port);
    client.send(post(envelope_1_1("x"), "Content-Type: text/xml\r\n", "/b"));
    assert_hr(S_OK, third.wait());
    assert_hr(S_OK, receive_text(bystander.handle));
    assert_hr(S_OK, server.close());
    assert_hr(S_OK, server.reset());
    assert_hr(S_OK, server.open(at(port, "/a")));
    assert_int_equal(first.calls() + second.calls() + third.calls(), 3);
}

// What was accepted is the channel's, and can still be answered.
static void aborts_while_a_request_is_served(void**) {
    const loop_driver driver;
    for (const bool abort : {true, false}) {
        const unsigned port = free_port();
        http_listener server;
        assert_hr(S_OK, server.open(at(port, "/service")));
        any_channel channel(server);
        http_client client(port), waiting(port);
        client.send(post(envelope_1_1("x")));
        assert_hr(S_OK, WsAcceptChannel(server, channel.handle, nullptr, nullptr));
        waiting.send(post(envelope_1_1("y")));
        incoming request(channel.handle);
        assert_hr(S_OK, request.receive());
        assert_hr(S_OK, abort ? server.abort() : server.close());
        assert_hr(S_OK, outgoing(channel.handle, "late").reply_to(request.get()));
        assert_hr(S_OK, WsCloseChannel(channel.handle, nullptr, nullptr));
        assert_int_equal(client.receive().status, 200);
        assert_hr(S_OK, server.close());
        assert_string_equal(waiting.rest().c_str(), ""); // nobody accepted it
        http_listener next;
        assert_hr(S_OK, next.open(at(port, "/service")));
    }
}

static void closes_while_connections_do_nothing(void**) {
    const loop_driver driver;
    const unsigned port = free_port();
    http_listener server;
    assert_hr(S_OK, server.open(at(port, "/service")));
    http_client silent(port), half(port);
    half.send("POST /service HTTP/1.1\r\nHost: ");
    assert_who("404", port, "/x"); // both have been taken in, before this one
    assert_hr(S_OK, server.close());
    assert_string_equal(silent.rest().c_str(), "");
    assert_string_equal(half.rest().c_str(), "");
    assert_hr(S_OK, server.reset());
    assert_hr(S_OK, server.open(at(port, "/service")));
}

static void aborts_in_the_middle_of_opening(void**) {
    const unsigned port = free_port();
    for (int round = 0; round < 200; ++round) {
        http_listener server;
        completion opened;
        const HRESULT begun = server.open(at(port, "/service"), opened.context());
        for (int i = 0; i < round % 20; ++i)
            std::this_thread::yield();
        assert_hr(S_OK, server.abort());
        const HRESULT hr = result_of(begun, opened);
        if (hr != S_OK && hr != WS_E_OPERATION_ABORTED) fail_msg("0x%08x", unsigned(hr));
        assert_hr(S_OK, server.close());
        assert_hr(S_OK, server.reset());
        if (round % 10 == 0) assert_hr(S_OK, server.open(at(port, "/service")));
    }
}

static void opens_and_closes_of_one_port_by_several_threads(void**) {
    const unsigned port = free_port();
    std::atomic<int> failed{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            WS_LISTENER* server = nullptr;
            if (WsCreateListener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, nullptr, 0, nullptr, &server,
                                 nullptr) != S_OK)
                return void(++failed);
            const auto url = widen(at(port, "/" + std::to_string(t)));
            const WS_STRING address = view(url);
            for (int round = 0; round < 50; ++round)
                if (WsOpenListener(server, &address, nullptr, nullptr) != S_OK ||
                    WsCloseListener(server, nullptr, nullptr) != S_OK || WsResetListener(server, nullptr) != S_OK)
                    ++failed;
            WsFreeListener(server);
        });
    for (std::thread& t : threads)
        t.join();
    assert_int_equal(failed, 0);
    assert_false(raw_connection(port).connected());
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_path_serves),
        cmocka_unit_test(hosts_and_wildcards),
        cmocka_unit_test(what_the_options_say),
        cmocka_unit_test(agents_that_are_not_served),
        cmocka_unit_test(urls_and_ports_in_use),
        cmocka_unit_test(urls_that_no_listener_can_have),
        cmocka_unit_test(a_port_is_free_after_the_last_close),
        cmocka_unit_test(aborts_while_accepts_wait),
        cmocka_unit_test(aborts_while_a_request_is_served),
        cmocka_unit_test(closes_while_connections_do_nothing),
        cmocka_unit_test(aborts_in_the_middle_of_opening),
        cmocka_unit_test(opens_and_closes_of_one_port_by_several_threads),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
