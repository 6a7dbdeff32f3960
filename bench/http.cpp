// Typed requests of about a kilobyte over HTTP, echoed: requests a second and their latency.
//
//   http server [ours|gsoap|constant] PORT [THREADS]   prints "ready" when it listens, and serves until it is killed;
//                                                      ours prints then the KB that it keeps, allocated and resident
//   http load PORT CONNECTIONS SECONDS [PROCESS]       prints requests a second; microseconds: median, 99%, longest,
//                                                      and of the server's processor for each, when that is PROCESS
//
// gsoap, constant (libuv and llhttp with one answer for all) and load are there natively only.
#include "measure.h"
#include "support/orders.h"

#ifndef _WIN32
#include "peers/http_peers.h"
#include "peers/load.h"
#endif

#include <cstring>
#include <thread>

namespace {

constexpr size_t order_bytes = 900;

WS_MESSAGE_DESCRIPTION described{nullptr, const_cast<WS_ELEMENT_DESCRIPTION*>(&bench::orders_element)};

constexpr ULONG version = WS_ENVELOPE_VERSION_SOAP_1_1;
constexpr ULONG addressing = WS_ADDRESSING_VERSION_TRANSPORT;

const WS_CHANNEL_PROPERTY properties[] = {
    {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, const_cast<ULONG*>(&version), sizeof version},
    {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, const_cast<ULONG*>(&addressing), sizeof addressing},
};

WS_MESSAGE* message_for(WS_CHANNEL* channel) {
    WS_MESSAGE* message;
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &message, nullptr), "WsCreateMessageForChannel");
    return message;
}

// One thread's work: a request after the other, whichever connections they come over.
void serve(WS_LISTENER* listener) {
    WS_CHANNEL* channel;
    WS_HEAP* heap;
    bench::check(WsCreateChannelForListener(listener, properties, 2, &channel, nullptr), "WsCreateChannelForListener");
    bench::check(WsCreateHeap(1 << 20, 1 << 16, nullptr, 0, &heap, nullptr), "WsCreateHeap");
    WS_MESSAGE* const request = message_for(channel);
    WS_MESSAGE* const reply = message_for(channel);
    const WS_MESSAGE_DESCRIPTION* const expected[] = {&described};
    for (;;) {
        bench::check(WsAcceptChannel(listener, channel, nullptr, nullptr), "WsAcceptChannel");
        bench::orders_record orders;
        HRESULT hr = WsReceiveMessage(channel, request, const_cast<const WS_MESSAGE_DESCRIPTION**>(expected), 1,
                                      WS_RECEIVE_REQUIRED_MESSAGE, WS_READ_REQUIRED_VALUE, heap, &orders, sizeof orders,
                                      nullptr, nullptr, nullptr);
        if (hr == S_OK)
            hr = WsSendReplyMessage(channel, reply, &described, WS_WRITE_REQUIRED_VALUE, &orders, sizeof orders,
                                    request, nullptr, nullptr);
        WsResetMessage(request, nullptr);
        WsResetMessage(reply, nullptr);
        WsResetHeap(heap, nullptr);
        (void)WsCloseChannel(channel, nullptr, nullptr);
        bench::check(WsResetChannel(channel, nullptr), "WsResetChannel");
    }
}

[[noreturn]] void serve_ours(unsigned port, unsigned threads) {
#ifndef _WIN32
    bench::tell_memory_at_end();
#endif
    WS_LISTENER* listener;
    bench::check(
        WsCreateListener(WS_CHANNEL_TYPE_REPLY, WS_HTTP_CHANNEL_BINDING, nullptr, 0, nullptr, &listener, nullptr),
        "WsCreateListener");
    bench::url address("http://localhost:" + std::to_string(port) + "/echo");
    const WS_STRING url = address;
    bench::check(WsOpenListener(listener, &url, nullptr, nullptr), "WsOpenListener");
    std::puts("ready");
    std::fflush(stdout);
    std::vector<std::thread> others;
    for (unsigned i = 1; i < threads; ++i)
        others.emplace_back(serve, listener);
    serve(listener);
    std::exit(0);
}

#ifndef _WIN32
std::string envelope() {
    std::string xml = bench::xml_of(bench::make_orders(order_bytes));
    if (xml.compare(0, 5, "<?xml") == 0) xml.erase(0, xml.find("?>") + 2);
    return R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)" + xml +
           "</s:Body></s:Envelope>";
}

std::string request() {
    return bench::with_length("POST /echo HTTP/1.1\r\nHost: localhost\r\nSOAPAction: \"\"\r\n", envelope());
}
#endif

int usage() {
    std::fprintf(stderr, "usage: http server [ours|gsoap|constant] PORT [THREADS]\n"
                         "       http load PORT CONNECTIONS SECONDS [PROCESS]\n");
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    const auto number = [&](int i, unsigned otherwise) {
        return argc > i ? static_cast<unsigned>(std::strtoul(argv[i], nullptr, 10)) : otherwise;
    };
    const std::string what = argc > 1 ? argv[1] : "";
    if (what == "server" && argc >= 4) {
        const std::string whose = argv[2];
        if (whose == "ours") serve_ours(number(3, 0), number(4, 1));
#ifndef _WIN32
        if (whose == "gsoap") bench::serve_gsoap(number(3, 0));
        if (whose == "constant")
            bench::serve_constant(number(3, 0), bench::with_length("HTTP/1.1 200 OK\r\n", envelope()));
    } else if (what == "load" && argc >= 5) {
        bench::print_load(bench::load(number(2, 0), bench::http_dialogue(request()), number(3, 1),
                                      std::strtod(argv[4], nullptr), static_cast<int>(number(5, 0))));
        return 0;
#endif
    }
    return usage();
}
