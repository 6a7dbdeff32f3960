// What channels owe to peers that do not behave, and what they tell of those that do.
#include "support/session.h"

#include <cstring>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#endif

using namespace tests;

namespace {

std::string via_of(const listener& at) {
    return "net.tcp://localhost:" + std::to_string(at.port()) + "/service";
}

std::string answer_of(raw_connection& peer) {
    const auto bytes = peer.receive();
    return {bytes.begin(), bytes.end()};
}

} // namespace

// More of them than shake hands at a time.
static void silent_peers_hold_up_nobody(void**) {
    listener server(WS_TCP_CHANNEL_BINDING);
    channel accepted(server);
    completion done;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, accepted, done.context(), nullptr));
    std::vector<std::unique_ptr<raw_connection>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<raw_connection>(server.port()));
        assert_true(silent.back()->connected());
    }
    // Much less than the time that a silent peer is given.
    channel honest(WS_TCP_CHANNEL_BINDING, {{WS_CHANNEL_PROPERTY_CONNECT_TIMEOUT, 10000}});
    assert_hr(S_OK, honest.open(server.url()));
    assert_hr(S_OK, done.wait());
    assert_passes(honest, accepted);
}

static void a_preamble_that_ends_early_gets_a_fault_record(void**) {
    listener server(WS_TCP_CHANNEL_BINDING);
    channel accepted(server);
    completion done;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(server, accepted, done.context(), nullptr));
    const std::string whole = preamble(via_of(server));
    for (size_t size = 1; size < whole.size(); ++size) {
        raw_connection peer(server.port());
        peer.send(whole.data(), size);
        peer.end();
        assert_string_equal(answer_of(peer).c_str(), fault_record("InvalidRecordSequence").c_str());
    }
    // Who has said nothing has not begun one.
    raw_connection mute(server.port());
    mute.end();
    assert_string_equal(answer_of(mute).c_str(), "");
    assert_int_equal(done.calls(), 0);
    assert_hr(S_OK, WsAbortListener(server, nullptr));
    assert_hr(WS_E_OPERATION_ABORTED, done.wait());
}

// The body is good, and what follows it is not.
static void a_value_is_not_touched_by_a_message_that_fails_at_its_end(void**) {
    listener server(WS_TCP_CHANNEL_BINDING);
    channel accepted(server, {{WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_XML_UTF8}});
    raw_peer peer(server, accepted, 3);
    static WS_XML_STRING name = test::xml("number"), ns = test::xml("urn:test");
    static WS_ELEMENT_DESCRIPTION element{&name, &ns, WS_INT32_TYPE, nullptr};
    static const WS_MESSAGE_DESCRIPTION description{nullptr, &element};
    const WS_MESSAGE_DESCRIPTION* expected = &description;
    const std::string good = "<s:Envelope xmlns:s='http://www.w3.org/2003/05/soap-envelope'><s:Body>"
                             "<number xmlns='urn:test'>42</number></s:Body>";
    const auto receive = [&](INT32* number, ULONG* index) {
        incoming message(accepted);
        return WsReceiveMessage(accepted, message.get(), &expected, 1, WS_RECEIVE_REQUIRED_MESSAGE,
                                WS_READ_REQUIRED_VALUE, nullptr, number, sizeof *number, index, nullptr, nullptr);
    };
    INT32 number = 77;
    ULONG index = 77;
    peer.send(sized_envelope(good + "</s:Wrong>"));
    assert_hr(WS_E_INVALID_FORMAT, receive(&number, &index));
    assert_int_equal(number, 77);
    assert_int_equal(index, 77);
    peer.send(sized_envelope(good + "</s:Envelope>"));
    assert_hr(S_OK, receive(&number, &index));
    assert_int_equal(number, 42);
    assert_int_equal(index, 0);
}

static void the_peers_address_is_told_while_there_is_one(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    for (channel* end : {&both.client, &both.server}) {
        sockaddr_storage peer;
        assert_hr(S_OK, WsGetChannelProperty(*end, WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS, &peer, sizeof peer, nullptr));
        assert_true(peer.ss_family == AF_INET || peer.ss_family == AF_INET6);
        const auto port = peer.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in&>(peer).sin_port
                                                    : reinterpret_cast<const sockaddr_in6&>(peer).sin6_port;
        if (end == &both.client) assert_int_equal(ntohs(port), both.listener.port());
    }
    WS_STRING url{};
    assert_hr(S_OK, WsGetChannelProperty(both.server, WS_CHANNEL_PROPERTY_TRANSPORT_URL, &url, sizeof url, nullptr));
    assert_string_equal(std::string(url.chars, url.chars + url.length).c_str(), via_of(both.listener).c_str());
    both.close();
    assert_hr(S_OK, WsResetChannel(both.client, nullptr));
    sockaddr_storage peer;
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetChannelProperty(both.client, WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS, &peer, sizeof peer, nullptr));
}

#ifdef __linux__
// An option of this process's connection to a port.
static int option_of_connection_to(unsigned port, int level, int option) {
    for (int fd = 0; fd < 1024; ++fd) {
        sockaddr_storage peer;
        socklen_t size = sizeof peer;
        if (getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) != 0) continue;
        const auto of = peer.ss_family == AF_INET ? reinterpret_cast<const sockaddr_in&>(peer).sin_port
                                                  : reinterpret_cast<const sockaddr_in6&>(peer).sin6_port;
        int value = -1;
        size = sizeof value;
        if (ntohs(of) == port && getsockopt(fd, level, option, &value, &size) == 0) return value;
    }
    return -1;
}

static void tcp_options_reach_the_system(void**) {
    session plain(WS_TCP_CHANNEL_BINDING);
    assert_int_equal(option_of_connection_to(plain.listener.port(), IPPROTO_TCP, TCP_NODELAY), 0);
    assert_int_equal(option_of_connection_to(plain.listener.port(), SOL_SOCKET, SO_KEEPALIVE), 0);
    assert_hr(S_OK, plain.client.set(WS_CHANNEL_PROPERTY_NO_DELAY, TRUE));
    assert_int_equal(option_of_connection_to(plain.listener.port(), IPPROTO_TCP, TCP_NODELAY), 1);
    assert_hr(S_OK, plain.client.set(WS_CHANNEL_PROPERTY_NO_DELAY, FALSE));
    assert_int_equal(option_of_connection_to(plain.listener.port(), IPPROTO_TCP, TCP_NODELAY), 0);
    session given(WS_TCP_CHANNEL_BINDING, {{WS_CHANNEL_PROPERTY_NO_DELAY, TRUE},
                                           {WS_CHANNEL_PROPERTY_SEND_KEEP_ALIVES, TRUE},
                                           {WS_CHANNEL_PROPERTY_KEEP_ALIVE_TIME, 5001},
                                           {WS_CHANNEL_PROPERTY_KEEP_ALIVE_INTERVAL, 2000}});
    assert_int_equal(option_of_connection_to(given.listener.port(), IPPROTO_TCP, TCP_NODELAY), 1);
    assert_int_equal(option_of_connection_to(given.listener.port(), SOL_SOCKET, SO_KEEPALIVE), 1);
    assert_int_equal(option_of_connection_to(given.listener.port(), IPPROTO_TCP, TCP_KEEPIDLE), 6);
    assert_int_equal(option_of_connection_to(given.listener.port(), IPPROTO_TCP, TCP_KEEPINTVL), 2);
}
#endif

// A program's callbacks may wait for one another.
static void callbacks_that_wait_hold_up_nobody(void**) {
    constexpr int many = 100;
    static struct meeting { // static: the last callbacks still look at it when the test has seen what it wanted
        std::mutex lock;
        std::condition_variable changed;
        int there = 0;

        static void CALLBACK come(HRESULT, WS_CALLBACK_MODEL, void* state) {
            auto& self = *static_cast<meeting*>(state);
            std::unique_lock held(self.lock);
            ++self.there;
            self.changed.notify_all();
            self.changed.wait(held, [&] { return self.there == many; });
        }
    } all;
    listener server(WS_TCP_CHANNEL_BINDING);
    const WS_ASYNC_CONTEXT context{meeting::come, &all};
    std::vector<std::unique_ptr<channel>> channels;
    for (int i = 0; i < many; ++i) {
        channels.push_back(std::make_unique<channel>(server));
        assert_hr(WS_S_ASYNC, WsAcceptChannel(server, *channels.back(), &context, nullptr));
    }
    assert_hr(S_OK, WsAbortListener(server, nullptr));
    std::unique_lock held(all.lock);
    assert_true(all.changed.wait_for(held, std::chrono::seconds(60), [&] { return all.there == many; }));
}

int main() {
    const CMUnitTest all[] = {
        cmocka_unit_test(silent_peers_hold_up_nobody),
        cmocka_unit_test(a_preamble_that_ends_early_gets_a_fault_record),
        cmocka_unit_test(a_value_is_not_touched_by_a_message_that_fails_at_its_end),
        cmocka_unit_test(the_peers_address_is_told_while_there_is_one),
#ifdef __linux__
        cmocka_unit_test(tcp_options_reach_the_system),
#endif
        cmocka_unit_test(callbacks_that_wait_hold_up_nobody),
    };
    return cmocka_run_group_tests(all, nullptr, nullptr);
}
