// Idle connections of clients: how long they stay.
#include "channel/http_pool.h"

#include "support/requester.h"

using namespace tests;

namespace {

std::string read_request(raw_connection& from) {
    std::string all;
    while (all.find("</s:Envelope>") == std::string::npos) {
        const auto more = from.receive_some();
        assert_false(more.empty());
        all.append(more.begin(), more.end());
    }
    return all;
}

// A question and its answer; the connection is the pool's then.
raw_connection exchange(raw_server& server, channel& client) {
    completion answered;
    outgoing question(client, "question");
    incoming answer(client);
    const HRESULT begun = answer.request(question, answered.context());
    raw_connection peer = server.accept();
    read_request(peer);
    const std::string text = response(envelope_1_1("answer"));
    peer.send(text.data(), text.size());
    assert_hr(S_OK, result_of(begun, answered));
    return peer;
}

void open(channel& client, raw_server& server) {
    auto url = widen("http://localhost:" + std::to_string(server.port()) + "/service");
    assert_hr(S_OK, client.open(view(url)));
}

} // namespace

// Also when the process makes no call any more.
static void unused_connections_are_closed(void**) {
    ws::http_pool::most_idle_ms = 100;
    raw_server server;
    channel client(WS_HTTP_CHANNEL_BINDING, {soap_1_1, by_transport}),
        other(WS_HTTP_CHANNEL_BINDING, {soap_1_1, by_transport});
    open(client, server);
    open(other, server);
    for (int round = 0; round < 2; ++round) {
        raw_connection peer = exchange(server, client);
        assert_hr(S_OK, client.close());
        assert_true(peer.receive_some().empty());
        assert_hr(S_OK, WsResetChannel(client, nullptr));
        open(client, server);
    }
    // Two that are closed one after the other.
    completion answered;
    outgoing question(other, "question");
    incoming answer(other);
    const HRESULT begun = answer.request(question, answered.context());
    raw_connection first = server.accept();
    raw_connection second = exchange(server, client);
    read_request(first);
    const std::string text = response(envelope_1_1("answer"));
    first.send(text.data(), text.size());
    assert_hr(S_OK, result_of(begun, answered));
    assert_true(first.receive_some().empty());
    assert_true(second.receive_some().empty());
}

// What is streamed gets a connection of its own, for it could not be sent again. Those do not become more and more.
static void streamed_requests_leave_one_connection(void**) {
    ws::http_pool::most_idle_ms = 60'000;
    raw_server server;
    channel client(WS_HTTP_CHANNEL_BINDING,
                   {soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_TRANSFER_MODE, WS_STREAMED_OUTPUT_TRANSFER_MODE}});
    open(client, server);
    std::vector<raw_connection> peers;
    for (int round = 0; round < 4; ++round)
        peers.push_back(exchange(server, client));
    for (size_t i = 0; i + 1 < peers.size(); ++i)
        while (!peers[i].receive_some().empty()) { // the end of what was streamed, and then that of the connection
        }
    const std::string name = "localhost:" + std::to_string(server.port());
    assert_non_null(ws::http_pool::take(name).get());
    assert_null(ws::http_pool::take(name).get());
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(unused_connections_are_closed),
        cmocka_unit_test(streamed_requests_leave_one_connection),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
