// What a request channel does between a request and its answer: redirects, cookies, proxies, time-outs, and connections
// that are used again or not.
#include "support/requester.h"

#include <algorithm>

using namespace tests;

namespace {

const channel_numbers plain{soap_1_1, by_transport};
const channel_numbers redirecting{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, TRUE}};

std::string good(const std::string& more_headers = {}) {
    return response(envelope_1_1("answer"), "200 OK", "Content-Type: text/xml\r\n" + more_headers);
}
std::string redirect(const std::string& to, const std::string& status = "307 Moved") {
    return response("<html>elsewhere</html>", status, "Location: " + to + "\r\n");
}

// A server that remembers what it was asked.
class recorder {
  public:
    using answer = std::function<std::string(const std::string& request, size_t number)>; // from 1
    explicit recorder(answer how)
        : script_([this, how = std::move(how)](const std::string& request) {
              size_t number;
              {
                  const std::lock_guard held(lock_);
                  requests_.push_back(request);
                  number = requests_.size();
              }
              return how(request, number);
          }) {}
    WS_STRING url() const { return script_.url(); }
    std::string authority(const char* host = "localhost") const {
        return std::string(host) + ":" + std::to_string(script_.port());
    }
    int connections() const { return script_.connections(); }
    std::vector<std::string> requests() {
        const std::lock_guard held(lock_);
        return requests_;
    }
    std::string last() {
        const std::lock_guard held(lock_);
        return requests_.empty() ? std::string() : requests_.back();
    }

  private:
    std::mutex lock_;
    std::vector<std::string> requests_;
    http_script script_;
};

bool has(const std::string& request, const std::string& part) {
    return request.find(part) != std::string::npos;
}

} // namespace

// --- redirects

static void redirects_are_followed_where_they_may(void**) {
    for (const char* status : {"301 Moved", "302 Found", "307 Temporary", "308 Permanent"}) {
        recorder server([&](const std::string&, size_t number) {
            return number % 2 ? redirect(number == 1 ? "/other/place?x=y" : "below", status) : good();
        });
        requester client(server.url(), redirecting);
        client.assert_usable();
        client.assert_usable();
        const auto requests = server.requests();
        assert_int_equal(requests.size(), 4);
        for (const std::string& request : requests) {
            assert_true(request.ends_with("\r\n\r\n" + envelope_1_1("question")));
            assert_true(has(request, "\r\nHost: " + server.authority() + "\r\n"));
        }
        assert_true(requests[1].starts_with("POST /other/place?x=y HTTP/1.1\r\n"));
        assert_true(requests[2].starts_with("POST /service HTTP/1.1\r\n")); // the channel's own URL again
        assert_true(requests[3].starts_with("POST /below HTTP/1.1\r\n"));

        requester strict(server.url());
        assert_hr(WS_E_ENDPOINT_FAILURE, strict.ask());
        assert_int_equal(original_code_of(strict.error.get()), std::atoi(status));
    }
}

static void to_another_server(void**) {
    recorder other([](const std::string&, size_t) { return good("Set-Cookie: theirs=1\r\n"); });
    recorder server([&](const std::string&, size_t number) {
        return number % 2 ? redirect("http://" + other.authority("127.0.0.1") + "/there")
                          : good("Set-Cookie: ours=2\r\n");
    });
    requester client(server.url(), redirecting);
    client.assert_usable(); // there
    client.assert_usable(); // here
    client.assert_usable(); // there
    const auto requests = other.requests();
    assert_int_equal(requests.size(), 2);
    assert_true(requests[0].starts_with("POST /there HTTP/1.1\r\nHost: " + other.authority("127.0.0.1") + "\r\n"));
    assert_true(has(requests[1], "\r\nCookie: theirs=1\r\n"));
    assert_false(has(requests[1], "ours"));
    assert_true(has(server.last(), "\r\nCookie: ours=2\r\n"));
    assert_false(has(server.last(), "theirs"));
}

// As when somebody logs on.
static void a_redirects_cookies_are_known_where_it_leads(void**) {
    recorder server([](const std::string&, size_t number) {
        return number == 1 ? response("", "302 Found", "Location: /in\r\nSet-Cookie: a=b; Path=/\r\n") : good();
    });
    requester client(server.url(), redirecting);
    client.assert_usable();
    assert_true(has(server.last(), "\r\nCookie: a=b\r\n"));
}

static void redirects_that_lead_nowhere(void**) {
    const auto closed = "http://localhost:" + std::to_string(free_port()) + "/";
    for (const std::string& to :
         {std::string(), std::string("ftp://localhost/"), std::string("https://localhost/"), std::string("http://"),
          std::string("http://localhost:99999/"), std::string("/a b HTTP/1.1"), closed}) {
        recorder server([&](const std::string&, size_t number) {
            return number == 1 ? (to.empty() ? response("", "302 Found", "") : redirect(to)) : good();
        });
        requester client(server.url(), redirecting);
        const HRESULT hr = client.ask();
        const HRESULT expected = to == closed ? WS_E_ENDPOINT_UNREACHABLE : WS_E_ENDPOINT_FAILURE;
        if (hr != expected && !(to.empty() && hr == S_OK)) fail_msg("0x%08x for '%s'", unsigned(hr), to.c_str());
        for (const std::string& request : server.requests())
            assert_true(request.starts_with("POST /service HTTP/1.1\r\n"));
        client.assert_usable();
    }
}

static void redirects_in_a_circle(void**) {
    recorder server([](const std::string&, size_t) { return redirect("/service"); });
    requester client(server.url(), redirecting);
    assert_hr(WS_E_ENDPOINT_FAILURE, client.ask());
    assert_true(client.says("/service"));
    assert_in_range(server.requests().size(), 2, 20);
    const size_t before = server.requests().size();
    assert_hr(WS_E_ENDPOINT_FAILURE, client.ask()); // each request has its own redirects
    assert_int_equal(server.requests().size(), 2 * before);
}

namespace {

struct redirect_asked {
    HRESULT answer = S_OK;
    int calls = 0;
    std::string from, to;
    static HRESULT CALLBACK call(void* state, const WS_STRING* from, const WS_STRING* to) {
        auto& self = *static_cast<redirect_asked*>(state);
        ++self.calls;
        self.from = test::narrow(*from);
        self.to = test::narrow(*to);
        return self.answer;
    }
};

} // namespace

static void the_callback_decides(void**) {
    WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_SOAP_1_1;
    WS_ADDRESSING_VERSION addressing = WS_ADDRESSING_VERSION_TRANSPORT;
    for (const BOOL enabled : {FALSE, TRUE})
        for (const HRESULT answer : {S_OK, S_FALSE, E_FAIL}) {
            recorder server(
                [](const std::string&, size_t number) { return number == 1 ? redirect("/new?q") : good(); });
            redirect_asked asked;
            asked.answer = answer;
            WS_HTTP_REDIRECT_CALLBACK_CONTEXT context{redirect_asked::call, &asked};
            BOOL enable = enabled;
            channel_with client({{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope, sizeof envelope},
                                 {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing},
                                 {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, &enable, sizeof enable},
                                 {WS_CHANNEL_PROPERTY_HTTP_REDIRECT_CALLBACK_CONTEXT, &context, sizeof context}});
            assert_hr(S_OK, client.open(server.url()));
            assert_hr(answer == S_OK ? S_OK : WS_E_ENDPOINT_FAILURE, ask(client));
            assert_int_equal(asked.calls, 1);
            assert_string_equal(asked.from.c_str(), ("http://" + server.authority() + "/service").c_str());
            assert_string_equal(asked.to.c_str(), ("http://" + server.authority() + "/new?q").c_str());
            assert_int_equal(server.requests().size(), answer == S_OK ? 2 : 1);
        }
}

// --- cookies

static void cookies_are_sent_back(void**) {
    recorder server([](const std::string&, size_t number) {
        return number == 1   ? good("Set-Cookie: a=1\r\nSet-Cookie: b=2; Path=/elsewhere\r\nSet-Cookie: c=3\r\n")
               : number == 2 ? good("Set-Cookie: a=4\r\nSet-Cookie: c=; Max-Age=0\r\n")
                             : good();
    });
    requester client(server.url());
    for (int i = 0; i < 3; ++i)
        client.assert_usable();
    const auto requests = server.requests();
    assert_false(has(requests[0], "Cookie"));
    assert_true(has(requests[1], "\r\nCookie: a=1; c=3\r\n"));
    assert_true(has(requests[2], "\r\nCookie: a=4\r\n"));
    requester another(server.url()); // each channel has its own
    another.assert_usable();
    assert_false(has(server.last(), "Cookie"));
}

static void unless_the_program_does_it(void**) {
    recorder server([](const std::string&, size_t) { return good("Set-Cookie: a=1\r\n"); });
    requester client(server.url(), {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_COOKIE_MODE, WS_MANUAL_COOKIE_MODE}});
    client.assert_usable();
    client.assert_usable();
    assert_false(has(server.last(), "Cookie"));
}

// --- proxies

namespace {

class proxied {
  public:
    proxied(const std::string& servers, const std::string& bypass, BOOL follows = FALSE)
        : follows_(follows), servers_(widen(servers)), bypass_(widen(bypass)), proxy_{view(servers_), view(bypass_)},
          client({{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &envelope_, sizeof envelope_},
                  {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing_, sizeof addressing_},
                  {WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE, &mode_, sizeof mode_},
                  {WS_CHANNEL_PROPERTY_ENABLE_HTTP_REDIRECT, &follows_, sizeof follows_},
                  {WS_CHANNEL_PROPERTY_CUSTOM_HTTP_PROXY, &proxy_, sizeof proxy_}}) {}

  private:
    BOOL follows_;
    const std::basic_string<WCHAR> servers_, bypass_;
    WS_CUSTOM_HTTP_PROXY proxy_;
    WS_ENVELOPE_VERSION envelope_ = WS_ENVELOPE_VERSION_SOAP_1_1;
    WS_ADDRESSING_VERSION addressing_ = WS_ADDRESSING_VERSION_TRANSPORT;
    WS_HTTP_PROXY_SETTING_MODE mode_ = WS_HTTP_PROXY_SETTING_MODE_CUSTOM;

  public:
    channel_with client;
};

} // namespace

static void a_proxy_gets_the_whole_url(void**) {
    recorder proxy(
        [](const std::string&, size_t number) { return number == 3 ? redirect("http://else.example/x") : good(); });
    proxied through(proxy.authority(), "");
    const auto url = widen("http://no-such-host.example:81/service?x=y");
    assert_hr(S_OK, through.client.open(view(url)));
    assert_hr(S_OK, ask(through.client));
    assert_true(proxy.last().starts_with(
        "POST http://no-such-host.example:81/service?x=y HTTP/1.1\r\nHost: no-such-host.example:81\r\n"));
    assert_hr(S_OK, ask(through.client));
    assert_int_equal(proxy.connections(), 1);
    proxied bare(proxy.authority(), "");
    const auto no_path = widen("http://no-such-host.example");
    assert_hr(S_OK, bare.client.open(view(no_path)));
    assert_hr(WS_E_ENDPOINT_FAILURE, ask(bare.client)); // the redirect
    assert_true(proxy.last().starts_with("POST http://no-such-host.example/ HTTP/1.1\r\n"));
}

static void exceptions_go_around_the_proxy(void**) {
    recorder proxy([](const std::string&, size_t) { return good(); });
    recorder server([](const std::string&, size_t) { return good(); });
    for (const char* bypass : {"localhost", "<local>", "x;local*"}) {
        proxied around(proxy.authority(), bypass);
        assert_hr(S_OK, around.client.open(server.url()));
        assert_hr(S_OK, ask(around.client));
        assert_true(server.last().starts_with("POST /service "));
    }
    assert_int_equal(proxy.requests().size(), 0);
    proxied through(proxy.authority(), "other");
    assert_hr(S_OK, through.client.open(server.url()));
    assert_hr(S_OK, ask(through.client));
    assert_int_equal(proxy.requests().size(), 1);
}

// The proxy is the URL's that is asked for: a redirect that goes around it is over with the next request.
static void a_redirect_around_the_proxy(void**) {
    recorder server([](const std::string&, size_t) { return good(); });
    recorder proxy([&](const std::string&, size_t number) {
        return number == 1 ? redirect("http://" + server.authority() + "/around") : good();
    });
    proxied both(proxy.authority(), "localhost", TRUE);
    const auto url = widen("http://no-such-host.example/service");
    assert_hr(S_OK, both.client.open(view(url)));
    assert_hr(S_OK, ask(both.client));
    assert_int_equal(server.requests().size(), 1);
    assert_hr(S_OK, ask(both.client));
    assert_int_equal(proxy.requests().size(), 2);
    assert_true(proxy.last().starts_with("POST http://no-such-host.example/service HTTP/1.1\r\n"));
}

static void proxies_that_fail(void**) {
    proxied nobody("localhost:" + std::to_string(free_port()), "");
    const auto url = widen("http://host.example/");
    assert_hr(S_OK, nobody.client.open(view(url)));
    const test::error_ptr error = test::make_error();
    assert_hr(WS_E_PROXY_FAILURE, ask(nobody.client, nullptr, error.get()));
    assert_true(has(strings_of(error.get()), "localhost:"));
    recorder denies([](const std::string&, size_t number) { return number == 1 ? response("", "407 No") : good(); });
    proxied through(denies.authority(), "");
    assert_hr(S_OK, through.client.open(view(url)));
    assert_hr(WS_E_PROXY_ACCESS_DENIED, ask(through.client));
    assert_hr(S_OK, ask(through.client));
}

// --- connections

// Whose reply cannot be received, because its message is not one that can, is not in the next one's way.
static void answers_that_nobody_can_receive(void**) {
    recorder server([](const std::string&, size_t) { return good(); });
    requester client(server.url());
    outgoing question(client.client, "question");
    incoming used(client.client);
    assert_hr(S_OK, WsInitializeMessage(used.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, used.request(question));
    client.assert_usable();
}

static void what_comes_behind_an_answer_is_nobodys(void**) {
    recorder server([](const std::string&, size_t number) {
        return number == 1 ? good() + response(envelope_1_1("forged")) : good();
    });
    requester client(server.url());
    client.assert_usable();
    client.assert_usable();
    assert_int_equal(server.connections(), 2);
}

static void answers_that_end_with_the_connection(void**) {
    recorder server([](const std::string&, size_t) {
        return "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/xml\r\n\r\n" + envelope_1_1("answer");
    });
    requester client(server.url());
    for (int i = 1; i <= 3; ++i) {
        client.assert_usable();
        assert_int_equal(server.connections(), i);
    }
}

static void answers_of_version_1_0(void**) {
    recorder server([](const std::string&, size_t) {
        std::string answer = good("Connection: close\r\n");
        return answer.replace(7, 1, "0");
    });
    requester client(server.url());
    client.assert_usable();
    client.assert_usable();
    assert_int_equal(server.connections(), 2);
}

static void chunked_answers(void**) {
    recorder server([](const std::string&, size_t) {
        const std::string body = envelope_1_1("answer");
        std::string answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/xml\r\n\r\n";
        for (const char c : body)
            answer += std::string("1\r\n") + c + "\r\n";
        return answer + "0\r\nX-Trailer: y\r\n\r\n";
    });
    requester client(server.url());
    client.assert_usable();
    client.assert_usable();
    assert_int_equal(server.connections(), 1);
}

static void answers_before_the_answer(void**) {
    recorder server([](const std::string&, size_t) {
        return "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + good();
    });
    requester client(server.url());
    client.assert_usable();
    client.assert_usable();
    assert_int_equal(server.connections(), 1);
    recorder other([](const std::string&, size_t number) {
        return number == 1 ? "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n" : good();
    });
    requester upgraded(other.url());
    assert_hr(WS_E_ENDPOINT_FAILURE, upgraded.ask());
    upgraded.assert_usable();
}

static void answers_that_stop_in_the_middle(void**) {
    for (const char* begun : {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 2", "H"}) {
        recorder server([&](const std::string&, size_t number) { return number == 2 ? std::string(begun) : good(); });
        requester client(server.url());
        client.assert_usable();
        assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, 50));
        assert_hr(WS_E_OPERATION_TIMED_OUT, client.ask());
        assert_int_equal(server.requests().size(), 2);
        assert_hr(S_OK, client.client.set(WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT, 30000));
        client.assert_usable();
    }
}

namespace {

// Answers by hand on a thread of its own.
class by_hand {
  public:
    explicit by_hand(std::function<void(raw_server&)> what)
        : thread_([this, what = std::move(what)] { what(server_); }) {}
    ~by_hand() {
        server_.stop();
        thread_.join();
    }
    std::basic_string<WCHAR> url() const {
        return widen("http://localhost:" + std::to_string(server_.port()) + "/service");
    }

  private:
    raw_server server_;
    std::thread thread_;
};

void read_request(raw_connection& peer) {
    std::string got;
    while (got.find("</s:Envelope>") == got.npos) {
        const auto bytes = peer.receive_some();
        if (bytes.empty()) return;
        got.append(bytes.begin(), bytes.end());
    }
}

void answer(raw_connection& peer, const std::string& bytes) {
    peer.send(bytes.data(), bytes.size());
}

} // namespace

// What comes while nobody asks is no answer to the next request.
static void what_comes_unasked_is_nobodys(void**) {
    std::atomic<bool> said{false};
    by_hand server([&](raw_server& s) {
        raw_connection first = s.accept();
        read_request(first);
        answer(first, good());
        while (!said) // the client has its answer, and nothing to ask
            std::this_thread::yield();
        answer(first, response(envelope_1_1("forged")));
        said = false;
        raw_connection second = s.accept();
        if (!second) return;
        read_request(second);
        answer(second, good("Connection: close\r\n"));
    });
    const auto url = server.url();
    requester client(view(url));
    client.assert_usable();
    said = true;
    while (said)
        std::this_thread::yield();
    client.assert_usable();
}

// What has begun to be answered is not asked again.
static void a_request_is_sent_again_only_when_nothing_came(void**) {
    for (const char* begun : {"", "HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 2"}) {
        std::atomic<int> requests{0};
        by_hand server([&](raw_server& s) {
            raw_connection first = s.accept();
            read_request(first);
            answer(first, good());
            read_request(first);
            answer(first, begun);
            first.close();
            for (;;) {
                raw_connection next = s.accept();
                if (!next) return;
                read_request(next);
                ++requests;
                answer(next, good("Connection: close\r\n"));
            }
        });
        const auto url = server.url();
        requester client(view(url));
        client.assert_usable();
        assert_hr(*begun ? WS_E_ENDPOINT_DISCONNECTED : S_OK, client.ask());
        assert_int_equal(requests, *begun ? 0 : 1);
        client.assert_usable();
    }
}

// Half of the request is there: nobody else may write behind it.
static void a_connection_that_a_request_is_stuck_in_is_not_used_again(void**) {
    std::mutex lock;
    std::string second_request;
    by_hand server([&](raw_server& s) {
        raw_connection first = s.accept();
        read_request(first);
        answer(first, good());
        raw_connection second = s.accept(); // while the first is not read
        if (!second) return;
        const auto bytes = second.receive_some();
        {
            const std::lock_guard held(lock);
            second_request.assign(bytes.begin(), bytes.end());
        }
        answer(second, good("Connection: close\r\n"));
    });
    const auto url = server.url();
    requester client(view(url), {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 1 << 26}});
    client.assert_usable();
    client.client.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, 100);
    assert_hr(WS_E_OPERATION_TIMED_OUT, client.ask(std::string(32 << 20, 'x')));
    client.client.set(WS_CHANNEL_PROPERTY_SEND_TIMEOUT, 2000);
    client.assert_usable();
    const std::lock_guard held(lock);
    assert_true(second_request.starts_with("POST /service HTTP/1.1\r\n"));
}

static void idle_connections_are_used_by_several_channels(void**) {
    recorder server([](const std::string&, size_t) { return good(); });
    {
        std::vector<std::unique_ptr<requester>> channels;
        for (int i = 0; i < 5; ++i)
            channels.push_back(std::make_unique<requester>(server.url()));
        for (int round = 0; round < 4; ++round)
            for (const auto& each : channels)
                each->assert_usable();
    }
    assert_int_equal(server.connections(), 1);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(redirects_are_followed_where_they_may),
        cmocka_unit_test(to_another_server),
        cmocka_unit_test(a_redirects_cookies_are_known_where_it_leads),
        cmocka_unit_test(redirects_that_lead_nowhere),
        cmocka_unit_test(redirects_in_a_circle),
        cmocka_unit_test(the_callback_decides),
        cmocka_unit_test(cookies_are_sent_back),
        cmocka_unit_test(unless_the_program_does_it),
        cmocka_unit_test(a_proxy_gets_the_whole_url),
        cmocka_unit_test(exceptions_go_around_the_proxy),
        cmocka_unit_test(a_redirect_around_the_proxy),
        cmocka_unit_test(proxies_that_fail),
        cmocka_unit_test(answers_that_nobody_can_receive),
        cmocka_unit_test(what_comes_behind_an_answer_is_nobodys),
        cmocka_unit_test(answers_that_end_with_the_connection),
        cmocka_unit_test(answers_of_version_1_0),
        cmocka_unit_test(chunked_answers),
        cmocka_unit_test(answers_before_the_answer),
        cmocka_unit_test(answers_that_stop_in_the_middle),
        cmocka_unit_test(what_comes_unasked_is_nobodys),
        cmocka_unit_test(a_request_is_sent_again_only_when_nothing_came),
        cmocka_unit_test(a_connection_that_a_request_is_stuck_in_is_not_used_again),
        cmocka_unit_test(idle_connections_are_used_by_several_channels),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
