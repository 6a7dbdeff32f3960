// WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS: a client's requests wait for one of the connections that it may
// have.
#include "support/requester.h"

using namespace tests;

namespace {

channel_numbers limited(ULONG most, ULONG connect_timeout = 30'000) {
    return {soap_1_1,
            by_transport,
            {WS_CHANNEL_PROPERTY_MAX_HTTP_SERVER_CONNECTIONS, most},
            {WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, connect_timeout}};
}

// Holds its answers back until it is told to give them.
class slow_server {
  public:
    slow_server()
        : script_([this](const std::string&) {
              std::unique_lock held(lock_);
              ++asked_;
              changed_.notify_all();
              changed_.wait(held, [this] { return open_; });
              return response(envelope_1_1("answer"));
          }) {}
    ~slow_server() { let_go(); }
    WS_STRING url() { return script_.url(); }
    int connections() { return script_.connections(); }
    void wait_for(int requests) {
        std::unique_lock held(lock_);
        changed_.wait(held, [&] { return asked_ >= requests; });
    }
    void let_go() {
        const std::lock_guard held(lock_);
        open_ = true;
        changed_.notify_all();
    }

  private:
    std::mutex lock_;
    std::condition_variable changed_;
    int asked_ = 0;
    bool open_ = false;
    http_script script_;
};

// A request in the background.
class asker {
  public:
    asker(slow_server& at, const channel_numbers& properties) : client_(at.url(), properties) {}
    asker& begin() {
        assert_hr(WS_S_ASYNC, reply_.request(question_, done_.context(), client_.error.get()));
        return *this;
    }
    HRESULT wait() { return done_.wait(); }
    int calls() { return done_.calls(); }
    requester& client() { return client_; }

  private:
    requester client_;
    outgoing question_{client_.client, "question"};
    incoming reply_{client_.client};
    completion done_;
};

} // namespace

static void requests_wait_for_a_connection(void**) {
    slow_server server;
    std::vector<std::unique_ptr<asker>> askers;
    for (int i = 0; i < 6; ++i)
        askers.push_back(std::make_unique<asker>(server, limited(1)));
    for (const auto& each : askers)
        each->begin();
    server.wait_for(1);
    for (const auto& each : askers)
        assert_int_equal(each->calls(), 0);
    server.let_go();
    for (const auto& each : askers)
        assert_hr(S_OK, each->wait());
    assert_int_equal(server.connections(), 1);
}

static void no_longer_than_they_have_time(void**) {
    slow_server server;
    asker first(server, limited(1)), late(server, limited(1, 50)), last(server, limited(1));
    first.begin();
    server.wait_for(1);
    late.begin();
    assert_hr(WS_E_OPERATION_TIMED_OUT, late.wait());
    assert_true(late.client().says("MAX_HTTP_SERVER_CONNECTIONS"));
    // An abort ends it at once.
    last.begin();
    assert_hr(S_OK, last.client().client.abort());
    assert_hr(WS_E_OPERATION_ABORTED, last.wait());
    server.let_go();
    assert_hr(S_OK, first.wait());
    late.client().assert_usable();
    assert_int_equal(server.connections(), 1);
}

// Each channel has its own limit; all connections of the process count.
static void who_has_no_limit_does_not_wait(void**) {
    slow_server server;
    asker first(server, limited(1)), other(server, {soap_1_1, by_transport}), third(server, limited(2)),
        fourth(server, limited(3));
    first.begin();
    other.begin();
    third.begin();
    server.wait_for(1); // the script answers one after the other
    assert_int_equal(third.calls(), 0);
    server.let_go();
    for (asker* each : {&first, &other, &third})
        assert_hr(S_OK, each->wait());
    assert_true(server.connections() <= 2);
    fourth.client().assert_usable();
}

// A connection that is lost makes room for another.
static void a_lost_connection_counts_no_more(void**) {
    std::atomic<int> asked{0};
    http_script server([&](const std::string&) {
        return response(envelope_1_1("answer"), "200 OK",
                        ++asked % 2 ? "Content-Type: text/xml\r\nConnection: close\r\n" : "Content-Type: text/xml\r\n");
    });
    requester one(server.url(), limited(1)), two(server.url(), limited(1));
    for (int i = 0; i < 6; ++i)
        (i % 2 ? one : two).assert_usable();
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(requests_wait_for_a_connection),
        cmocka_unit_test(no_longer_than_they_have_time),
        cmocka_unit_test(who_has_no_limit_does_not_wait),
        cmocka_unit_test(a_lost_connection_counts_no_more),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
