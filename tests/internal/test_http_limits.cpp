// HTTP and memory: what a peer can have the receiver spend, and what is left when memory runs out.
#include "channel/http_pool.h"
#include "support/failing_allocator.h"
#include "support/requester.h"

using namespace tests;

namespace {

std::string echo(const std::string& request) {
    const size_t begin = request.find("urn:test\">"), end = request.find("</text>");
    if (begin == std::string::npos || end == std::string::npos) return {};
    return response(envelope_1_1(request.substr(begin + 10, end - begin - 10)));
}

// --- what a peer can have the receiver spend

std::string chunked(const std::string& body) {
    char size[16];
    (void)std::snprintf(size, sizeof size, "%zx\r\n", body.size());
    return "Transfer-Encoding: chunked\r\nContent-Type: text/xml\r\n\r\n" + (size + body) + "\r\n0\r\n\r\n";
}

// The buffer grows with what comes, in few steps: not by a byte for each byte.
long allocations_for(const std::string& request, const channel_numbers& properties) {
    tests::listener listener(WS_HTTP_CHANNEL_BINDING);
    channel server(listener, properties);
    http_client peer(listener.port());
    std::thread sender([&] { peer.send(request); });
    const long before = test::allocations::count();
    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
    std::string text;
    assert_hr(S_OK, receive_text(server, &text));
    const long spent = test::allocations::count() - before;
    sender.join();
    return spent;
}

void large_messages(void**) {
    const channel_numbers properties{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, 1 << 20}};
    const std::string body = envelope_1_1(std::string(200'000, 'x'));
    const std::string start = "POST /service HTTP/1.1\r\nHost: localhost\r\n";
    assert_in_range(allocations_for(start + chunked(body), properties), 0, 500);
}

void large_heads(void**) {
    const channel_numbers properties{
        soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_HTTP_REQUEST_HEADERS_BUFFER_SIZE, 1 << 18}};
    const std::string large = "X-Large: " + std::string(100'000, 'x') + "\r\nContent-Type: text/xml\r\n";
    assert_in_range(allocations_for(post(envelope_1_1("text"), large), properties), 0, 500);
}

// What a head only promises costs nothing yet.
void promised_sizes(void**) {
    constexpr ULONG much = 1u << 30;
    const channel_numbers properties{soap_1_1, by_transport, {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, much}};
    tests::listener listener(WS_HTTP_CHANNEL_BINDING);
    channel server(listener, properties);
    http_client peer(listener.port());
    peer.send("POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\nContent-Length: " +
              std::to_string(much) + "\r\n\r\n<x");
    assert_hr(S_OK, WsAcceptChannel(listener, server, nullptr, nullptr));
    peer.close();
    test::allocations::forget_most();
    const size_t before = test::allocations::live_bytes();
    assert_hr(WS_E_ENDPOINT_DISCONNECTED, receive_text(server));
    assert_in_range(test::allocations::most_live_bytes() - before, 0, 1 << 20);
}

// --- connections of clients

// A request whose answer could not be received takes its connection with it: the answer is not the next request's.
void answers_stay_with_their_requests(void**) {
    http_script server(echo);
    bool failed = true;
    for (long number = 1; failed; ++number) {
        requester client(server.url());
        std::string answer;
        assert_hr(S_OK, client.ask("first", &answer)); // its connection is the next one's
        {
            outgoing question(client.client, "lost");
            incoming reply(client.client);
            test::allocations::fail_at(number);
            const HRESULT hr = reply.request(question);
            failed = test::allocations::stop_failing();
            if (hr != S_OK) assert_hr(E_OUTOFMEMORY, hr);
        }
        const HRESULT hr = client.ask("next", &answer);
        if (hr != S_OK) fail_msg("%ld: 0x%08x: %s", number, unsigned(hr), strings_of(client.error.get()).c_str());
        if (answer != "next") fail_msg("'%s' after allocation %ld failed", answer.c_str(), number);
    }
}

// Connections to servers that are never asked again do not gather.
void idle_connections_are_limited(void**) {
    ws::io::loop& l = *ws::io::loop::instance(ws::io::medium::sockets);
    constexpr size_t peers = 2000;
    const auto name = [](size_t i) { return "host" + std::to_string(i) + ":80"; };
    for (size_t i = 0; i < peers; ++i)
        ws::http_pool::put(std::make_unique<ws::client_connection>(l, name(i)));
    size_t left = 0;
    for (size_t i = 0; i < peers; ++i)
        if (ws::http_pool::take(name(i))) ++left;
    assert_in_range(left, 1, 256);
    ws::http_pool::put(std::make_unique<ws::client_connection>(l, name(1)));
    assert_non_null(ws::http_pool::take(name(1)).get());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(large_messages),
        cmocka_unit_test(large_heads),
        cmocka_unit_test(promised_sizes),
        cmocka_unit_test(answers_stay_with_their_requests),
        cmocka_unit_test(idle_connections_are_limited),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
