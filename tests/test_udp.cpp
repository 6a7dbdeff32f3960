// Datagrams: one an accept on the listener's side, any number on the client's.
#include "support/udp.h"

#include <atomic>
#include <cstring>
#include <memory>
#include <thread>

using namespace tests;

namespace {

HRESULT remote_ip_of(WS_CHANNEL* of, unsigned* port) {
    unsigned char address[128] = {};
    const HRESULT hr =
        WsGetChannelProperty(of, WS_CHANNEL_PROPERTY_REMOTE_IP_ADDRESS, address, sizeof address, nullptr);
    *port = address[2] * 256u + address[3];
    return hr;
}

// --- the listener's side

void one_accept_is_one_datagram(void**) {
    tests::listener listener(udp);
    channel server(listener);
    udp_client client(listener);
    for (int i = 0; i < 5; ++i)
        assert_hr(S_OK, send_text(client, "number " + std::to_string(i)));
    for (int i = 0; i < 5; ++i) {
        assert_accepts(listener, server, "number " + std::to_string(i));
        assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
        for (int again = 0; again < 2; ++again)
            assert_hr(WS_S_END, receive_text(server));
        const test::error_ptr error = test::make_error();
        incoming required(server);
        assert_true(FAILED(required.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get())));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
        finish(server);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_CREATED);
    }
}

void an_accept_waits_for_its_datagram(void**) {
    tests::listener listener(udp);
    channel server(listener);
    completion accepted;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, server, accepted.context(), nullptr));
    assert_int_equal(server.state(), WS_CHANNEL_STATE_ACCEPTING);
    raw_datagrams peer;
    peer.send(listener.port(), envelope("now"));
    assert_hr(S_OK, accepted.wait());
    std::string got;
    assert_hr(S_OK, receive_text(server, &got));
    assert_string_equal(got.c_str(), "now");
}

void a_reply_goes_to_the_sender(void**) {
    tests::listener listener(udp);
    channel server(listener);
    udp_client client(listener);
    for (int round = 0; round < 3; ++round) {
        outgoing question(client, "question");
        assert_hr(S_OK, question.send());
        assert_hr(S_OK, accept(listener, server));
        incoming asked(server);
        assert_hr(S_OK, asked.receive());
        // Any number of them.
        for (const char* text : {"one", "two"})
            assert_hr(S_OK, outgoing(server, text).reply_to(asked.get()));
        for (const char* text : {"one", "two"}) {
            incoming answer(client);
            assert_hr(S_OK, answer.receive());
            assert_string_equal(answer.text().c_str(), text);
        }
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        finish(server);
    }
    // It comes from where the question went.
    raw_datagrams peer;
    peer.send(listener.port(), envelope("by hand"));
    assert_accepts(listener, server, "by hand");
    assert_hr(S_OK, send_text(server, "to hand"));
    unsigned from;
    assert_string_equal(text_in(peer.receive(&from)).c_str(), "to hand");
    assert_int_equal(from, listener.port());
}

void a_request_and_its_reply(void**) {
    tests::listener listener(udp);
    channel server(listener);
    udp_client client(listener);
    outgoing question(client, "question");
    incoming answer(client);
    completion answered;
    const HRESULT begun = answer.request(question, answered.context());
    assert_hr(S_OK, accept(listener, server));
    incoming asked(server);
    assert_hr(S_OK, asked.receive());
    assert_hr(S_OK, send_text(server, "to no question"));
    assert_hr(S_OK, outgoing(server, "answer").reply_to(asked.get()));
    assert_hr(S_OK, result_of(begun, answered));
    assert_string_equal(answer.text().c_str(), "answer");
}

void many_senders_at_many_channels(void**) {
    constexpr unsigned count = 8;
    tests::listener listener(udp);
    std::vector<std::unique_ptr<channel>> servers;
    std::vector<std::unique_ptr<raw_datagrams>> peers;
    completion accepted[count];
    for (unsigned i = 0; i < count; ++i) {
        servers.push_back(std::make_unique<channel>(listener));
        peers.push_back(std::make_unique<raw_datagrams>());
        assert_hr(WS_S_ASYNC, WsAcceptChannel(listener, *servers[i], accepted[i].context(), nullptr));
    }
    for (unsigned i = 0; i < count; ++i)
        peers[i]->send(listener.port(), envelope(std::to_string(i)));
    for (unsigned i = 0; i < count; ++i)
        assert_hr(S_OK, accepted[i].wait());
    // All are open at once, and each answers its own.
    std::vector<std::thread> threads;
    std::atomic<unsigned> answered{0};
    for (unsigned i = 0; i < count; ++i)
        threads.emplace_back([&, i] {
            std::string got;
            if (receive_text(*servers[i], &got) == S_OK && send_text(*servers[i], "re: " + got) == S_OK) ++answered;
        });
    for (std::thread& thread : threads)
        thread.join();
    assert_int_equal(answered, count);
    for (unsigned i = 0; i < count; ++i)
        assert_string_equal(text_in(peers[i]->receive()).c_str(), ("re: " + std::to_string(i)).c_str());
}

void an_input_channel_only_receives(void**) {
    tests::listener listener(udp, WS_CHANNEL_TYPE_INPUT, {}, unused_url(udp));
    assert_hr(S_OK, listener.open());
    channel server(listener);
    raw_datagrams peer;
    for (int i = 0; i < 2; ++i) {
        peer.send(listener.port(), envelope("in"));
        assert_hr(S_OK, accept(listener, server));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION, send_text(server, "out", error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
        std::string got;
        assert_hr(S_OK, receive_text(server, &got));
        assert_string_equal(got.c_str(), "in");
        assert_hr(WS_S_END, receive_text(server));
        finish(server);
    }
}

// The listener's socket is there for who may still reply, and gone with the last of them.
void a_channel_outlives_its_listener(void**) {
    for (const bool abort : {false, true}) {
        tests::listener listener(udp);
        const auto url = udp_url("127.0.0.1", listener.port());
        channel server(listener);
        raw_datagrams peer;
        peer.send(listener.port(), envelope("question"));
        assert_hr(S_OK, accept(listener, server));
        if (abort) assert_hr(S_OK, WsAbortListener(listener, nullptr));
        assert_hr(S_OK, listener.close());
        std::string got;
        assert_hr(S_OK, receive_text(server, &got));
        assert_hr(S_OK, send_text(server, "answer"));
        assert_string_equal(text_in(peer.receive()).c_str(), "answer");
        assert_hr(S_OK, server.close());
        tests::listener next(udp, WS_CHANNEL_TYPE_DUPLEX, {}, url);
        assert_hr(S_OK, next.open());
        channel other(next);
        peer.send(next.port(), envelope("again"));
        assert_accepts(next, other, "again");
    }
}

void the_listener_opens_again_where_it_was(void**) {
    tests::listener listener(udp);
    channel server(listener);
    raw_datagrams peer;
    for (int i = 0; i < 3; ++i) {
        peer.send(listener.port(), envelope("in"));
        assert_accepts(listener, server, "in");
        finish(server);
        assert_hr(S_OK, listener.close());
        assert_hr(S_OK, WsResetListener(listener, nullptr));
        assert_hr(S_OK, listener.open());
    }
}

// --- the client's side

void a_client_hears_everybody(void**) {
    raw_datagrams asked, other;
    udp_client client(asked.port());
    unsigned port;
    assert_hr(WS_E_INVALID_OPERATION, remote_ip_of(client, &port));
    assert_hr(S_OK, send_text(client, "question"));
    unsigned client_port;
    assert_string_equal(text_in(asked.receive(&client_port)).c_str(), "question");
    for (int round = 0; round < 2; ++round)
        for (raw_datagrams* peer : {&other, &asked}) {
            peer->send(client_port, envelope("answer"));
            std::string got;
            assert_hr(S_OK, receive_text(client, &got));
            assert_string_equal(got.c_str(), "answer");
            assert_hr(S_OK, remote_ip_of(client, &port));
            assert_int_equal(port, peer->port());
        }
    // Whoever spoke last: the channel sends where it was opened to.
    other.send(client_port, envelope("me"));
    assert_hr(S_OK, receive_text(client));
    assert_hr(S_OK, send_text(client, "still you"));
    assert_string_equal(text_in(asked.receive()).c_str(), "still you");
    assert_string_equal(remote_url(client).c_str(), ("soap.udp://127.0.0.1:" + std::to_string(asked.port())).c_str());
}

// Whether anybody is there is not to be known, and a message that reached nobody is no failure of the next.
void one_way_to_nobody(void**) {
    udp_client client(free_port(true));
    for (int i = 0; i < 5; ++i)
        assert_hr(S_OK, send_text(client));
    completion received;
    incoming message(client);
    assert_hr(WS_S_ASYNC, message.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context()));
    for (int i = 0; i < 5; ++i)
        assert_hr(S_OK, send_text(client));
    assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
    assert_int_equal(received.calls(), 0);
    assert_hr(S_OK, client.abort());
    assert_hr(WS_E_OPERATION_ABORTED, received.wait());
}

void malformed_datagrams(void**) {
    const std::string bad[] = {"",
                               "x",
                               "<a/>",
                               std::string(10, '\0'),
                               "\xff\xfe\xfd",
                               envelope("cut off").substr(0, 60),
                               std::string(65507, '<'),
                               "<s:Envelope xmlns:s=\"urn:other\"><s:Body/></s:Envelope>"};
    tests::listener listener(udp);
    channel server(listener);
    raw_datagrams peer;
    udp_client client(peer.port());
    unsigned client_port;
    assert_hr(S_OK, send_text(client));
    (void)peer.receive(&client_port);
    for (const std::string& datagram : bad) {
        peer.send(listener.port(), datagram);
        assert_hr(S_OK, accept(listener, server));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_FORMAT, receive_text(server, nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_OPEN);
        assert_hr(WS_S_END, receive_text(server));
        assert_hr(S_OK, send_text(server, "what?"));
        assert_string_equal(text_in(peer.receive()).c_str(), "what?");
        finish(server);

        peer.send(client_port, datagram);
        assert_hr(WS_E_INVALID_FORMAT, receive_text(client));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        peer.send(client_port, envelope("good"));
        std::string got;
        assert_hr(S_OK, receive_text(client, &got));
        assert_string_equal(got.c_str(), "good");
    }
    peer.send(listener.port(), envelope("good"));
    assert_accepts(listener, server, "good");
}

// What is over a quota, and what only no datagram can carry.
void the_largest_message(void**) {
    raw_datagrams peer;
    udp_client client(peer.port());
    assert_hr(S_OK, send_text(client, "x"));
    unsigned client_port;
    const size_t around = peer.receive(&client_port).size() - 1;
    const size_t most = 65507 - around;
    assert_hr(S_OK, send_text(client, std::string(most, 'x')));
    assert_int_equal(peer.receive().size(), 65507);
    for (const size_t size : {most + 1, size_t{65536} - around, size_t{65536} - around + 1, size_t{1000000}}) {
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_QUOTA_EXCEEDED, send_text(client, std::string(size, 'x'), error.get()));
        assert_true(test::string_count(error.get()) > 0);
        if (size == most + 1) assert_non_null(strstr(strings_of(error.get()).c_str(), "65508"));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
        assert_hr(S_OK, send_text(client, "small"));
        assert_string_equal(text_in(peer.receive()).c_str(), "small");
    }
    const size_t room = 65507 - envelope("").size();
    peer.send(client_port, envelope(std::string(room, 'y')));
    std::string got;
    assert_hr(S_OK, receive_text(client, &got));
    assert_int_equal(got.size(), room);
    tests::listener listener(udp);
    channel server(listener);
    peer.send(listener.port(), envelope(std::string(room, 'z')));
    assert_accepts(listener, server, std::string(room, 'z'));
    assert_hr(WS_E_QUOTA_EXCEEDED, send_text(server, std::string(65507, 'x')));
    assert_hr(S_OK, send_text(server, "small"));
    assert_string_equal(text_in(peer.receive()).c_str(), "small");
}

// --- addresses

void the_remote_address(void**) {
    tests::listener listener(udp);
    channel server(listener);
    raw_datagrams peer;
    WS_ENDPOINT_ADDRESS address{};
    unsigned port;
    const auto is_unknown = [&] {
        assert_hr(WS_E_INVALID_OPERATION,
                  WsGetChannelProperty(server, WS_CHANNEL_PROPERTY_REMOTE_ADDRESS, &address, sizeof address, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, remote_ip_of(server, &port));
    };
    is_unknown();
    peer.send(listener.port(), envelope("in"));
    assert_hr(S_OK, accept(listener, server));
    const std::string wanted = "soap.udp://127.0.0.1:" + std::to_string(peer.port());
    assert_string_equal(remote_url(server).c_str(), wanted.c_str());
    assert_hr(S_OK, receive_text(server));
    assert_hr(S_OK, remote_ip_of(server, &port));
    assert_int_equal(port, peer.port());
    assert_hr(S_OK, server.close());
    assert_string_equal(remote_url(server).c_str(), wanted.c_str());
    assert_hr(S_OK, WsResetChannel(server, nullptr));
    is_unknown();

    channel client(udp, {{WS_CHANNEL_PROPERTY_MULTICAST_HOPS, 256}});
    for (int i = 0; i < 2; ++i) { // before the open, and after one that failed
        assert_hr(WS_E_INVALID_OPERATION,
                  WsGetChannelProperty(client, WS_CHANNEL_PROPERTY_REMOTE_ADDRESS, &address, sizeof address, nullptr));
        const auto url = udp_url("127.0.0.1", peer.port());
        if (i == 0) assert_hr(E_INVALIDARG, client.open(view(url)));
    }
}

void both_versions_of_the_internet_protocol(void**) {
    if (!raw_datagrams(true).is_open()) {
        print_message("This machine has no IPv6: skipped.\n");
        skip();
    }
    // A name stands for all addresses of both, or of the one that is asked for.
    WS_IP_VERSION version = WS_IP_VERSION_AUTO;
    const WS_LISTENER_PROPERTY property{WS_LISTENER_PROPERTY_IP_VERSION, &version, sizeof version};
    for (const WS_IP_VERSION each : {WS_IP_VERSION_AUTO, WS_IP_VERSION_4, WS_IP_VERSION_6}) {
        version = each;
        tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, {property}, unused_url(udp));
        assert_hr(S_OK, listener.open());
        channel server(listener);
        for (const bool v6 : {false, true}) {
            if (each == (v6 ? WS_IP_VERSION_4 : WS_IP_VERSION_6)) continue;
            raw_datagrams peer(v6);
            peer.send(listener.port(), envelope("in"));
            assert_accepts(listener, server, "in");
            const std::string host = v6 ? "[::1]" : "127.0.0.1";
            assert_string_equal(remote_url(server).c_str(),
                                ("soap.udp://" + host + ":" + std::to_string(peer.port())).c_str());
            assert_hr(S_OK, send_text(server, "out"));
            assert_string_equal(text_in(peer.receive()).c_str(), "out");
            finish(server);

            udp_client client("localhost", peer.port(),
                              {{WS_CHANNEL_PROPERTY_IP_VERSION, ULONG(v6 ? WS_IP_VERSION_6 : WS_IP_VERSION_4)}});
            assert_hr(S_OK, send_text(client, "by name"));
            assert_string_equal(text_in(peer.receive()).c_str(), "by name");
        }
    }
    tests::listener literal(udp, WS_CHANNEL_TYPE_DUPLEX, {}, udp_url("[::1]", free_port(true)));
    assert_hr(S_OK, literal.open());
    channel server(literal);
    udp_client client("[::1]", literal.port());
    assert_hr(S_OK, send_text(client, "literal"));
    assert_accepts(literal, server, "literal");
    assert_hr(S_OK, send_text(server, "answer"));
    std::string got;
    assert_hr(S_OK, receive_text(client, &got));
    assert_string_equal(got.c_str(), "answer");
}

void addresses_that_are_none(void**) {
    channel client(udp);
    for (const char* text : {"http://localhost:80/", "net.tcp://localhost:80/", "soap.udp://", "localhost:80"}) {
        const auto url = widen(text);
        assert_hr(WS_E_INVALID_ENDPOINT_URL, client.open(view(url)));
        assert_int_equal(client.state(), WS_CHANNEL_STATE_CREATED);
    }
    for (const bool v6 : {false, true}) { // the other version's literal
        channel other(udp, {{WS_CHANNEL_PROPERTY_IP_VERSION, ULONG(v6 ? WS_IP_VERSION_4 : WS_IP_VERSION_6)}});
        const auto url = udp_url(v6 ? "[::1]" : "127.0.0.1", 80);
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_ENDPOINT_NOT_FOUND, other.open(view(url), nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(other.state(), WS_CHANNEL_STATE_FAULTED);
    }
    for (const char* text :
         {"net.tcp://localhost:80/", "soap.udp://localhost:80/?query", "soap.udp://localhost:80/#f"}) {
        tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, {}, widen(text));
        assert_hr(E_INVALIDARG, listener.open());
    }
    tests::listener first(udp);
    for (const char* host : {"localhost", "+", "127.0.0.1"}) {
        tests::listener second(udp, WS_CHANNEL_TYPE_DUPLEX, {}, udp_url(host, first.port()));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_ADDRESS_IN_USE, second.open(error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), "soap.udp://"));
        assert_int_equal(second.state(), WS_LISTENER_STATE_CREATED);
    }
    // TCP's ports are others.
    tests::listener tcp(WS_TCP_CHANNEL_BINDING);
    tests::listener same(udp, WS_CHANNEL_TYPE_DUPLEX, {}, udp_url("127.0.0.1", tcp.port()));
    const HRESULT hr = same.open();
    assert_true(hr == S_OK || hr == WS_E_ADDRESS_IN_USE); // of another test's
}

// --- async

void everything_in_the_background(void**) {
    const auto url = unused_url(udp);
    tests::listener listener(udp, WS_CHANNEL_TYPE_DUPLEX, {}, url);
    completion done;
    const WS_STRING address = listener.url();
    assert_hr(S_OK, result_of(WsOpenListener(listener, &address, done.context(), nullptr), done));
    channel server(listener), client(udp);
    assert_hr(S_OK, result_of(client.open(address, done.context()), done));
    for (int i = 0; i < 20; ++i) {
        completion accepted, sent, received, replied, answered;
        incoming in(server), answer(client);
        outgoing out(client, "question"), reply(server, "answer");
        const HRESULT accepting = WsAcceptChannel(listener, server, accepted.context(), nullptr);
        const HRESULT answering = answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, answered.context());
        assert_hr(S_OK, result_of(out.send(sent.context()), sent));
        assert_hr(S_OK, result_of(accepting, accepted));
        assert_hr(S_OK, result_of(in.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context()), received));
        assert_hr(S_OK, result_of(reply.reply_to(in.get(), replied.context()), replied));
        assert_hr(S_OK, result_of(answering, answered));
        assert_string_equal(answer.text().c_str(), "answer");
        assert_hr(S_OK, result_of(WsCloseChannel(server, done.context(), nullptr), done));
        assert_hr(S_OK, WsResetChannel(server, nullptr));
    }
    assert_hr(S_OK, result_of(WsCloseChannel(client, done.context(), nullptr), done));
    assert_hr(S_OK, result_of(WsCloseListener(listener, done.context(), nullptr), done));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(one_accept_is_one_datagram),
        cmocka_unit_test(an_accept_waits_for_its_datagram),
        cmocka_unit_test(a_reply_goes_to_the_sender),
        cmocka_unit_test(a_request_and_its_reply),
        cmocka_unit_test(many_senders_at_many_channels),
        cmocka_unit_test(an_input_channel_only_receives),
        cmocka_unit_test(a_channel_outlives_its_listener),
        cmocka_unit_test(the_listener_opens_again_where_it_was),
        cmocka_unit_test(a_client_hears_everybody),
        cmocka_unit_test(one_way_to_nobody),
        cmocka_unit_test(malformed_datagrams),
        cmocka_unit_test(the_largest_message),
        cmocka_unit_test(the_remote_address),
        cmocka_unit_test(both_versions_of_the_internet_protocol),
        cmocka_unit_test(addresses_that_are_none),
        cmocka_unit_test(everything_in_the_background),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
