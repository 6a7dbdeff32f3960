// Small typed requests and their replies over net.tcp, client and server each a process.
//
//   roundtrip server URL [CHANNELS]            prints "ready" when it listens, serves that many channels, each on a
//                                              thread, ends with them, and prints the microseconds of CPU it took
//   roundtrip client URL CALLS [CHANNELS]      calls on each channel, one after the other: prints microseconds a call
//                                              of all, and of CPU
//   roundtrip accept URL COUNT                 accepts so many channels, one after the other
//   roundtrip connect URL COUNT                opens them: prints how many a second
//
// It uses only what Wine's own webservices.dll can do too, so that the same program measures both.
#include "measure.h"
#include "support/small_order.h"

#include <thread>

namespace {

using order = bench::small_order;

void send(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION& description, const order& value) {
    bench::check(
        WsSendMessage(channel, message, &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr, nullptr),
        "WsSendMessage");
    bench::check(WsResetMessage(message, nullptr), "WsResetMessage");
}

HRESULT receive(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION& description, order& value) {
    const WS_MESSAGE_DESCRIPTION* expected[] = {&description};
    const HRESULT hr =
        WsReceiveMessage(channel, message, expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_VALUE, nullptr,
                         &value, sizeof value, nullptr, nullptr, nullptr);
    bench::check(WsResetMessage(message, nullptr), "WsResetMessage");
    return hr;
}

void free_channel(WS_CHANNEL* channel) {
    WsAbortChannel(channel, nullptr);
    WsCloseChannel(channel, nullptr, nullptr);
    WsFreeChannel(channel);
}

WS_LISTENER* listen(const WS_STRING& url) {
    WS_LISTENER* listener;
    bench::check(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr,
                                  &listener, nullptr),
                 "WsCreateListener");
    bench::check(WsOpenListener(listener, &url, nullptr, nullptr), "WsOpenListener");
    std::printf("ready\n");
    std::fflush(stdout);
    return listener;
}

void end(WS_LISTENER* listener) {
    WsCloseListener(listener, nullptr, nullptr);
    WsFreeListener(listener);
}

WS_CHANNEL* accept(WS_LISTENER* listener) {
    WS_CHANNEL* channel;
    bench::check(WsCreateChannelForListener(listener, nullptr, 0, &channel, nullptr), "WsCreateChannelForListener");
    bench::check(WsAcceptChannel(listener, channel, nullptr, nullptr), "WsAcceptChannel");
    return channel;
}

WS_CHANNEL* connect(const WS_STRING& url) {
    WS_CHANNEL* channel;
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    bench::check(
        WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &channel, nullptr),
        "WsCreateChannel");
    bench::check(WsOpenChannel(channel, &address, nullptr, nullptr), "WsOpenChannel");
    return channel;
}

struct messages {
    explicit messages(WS_CHANNEL* channel) {
        bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &in, nullptr), "WsCreateMessageForChannel");
        bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &out, nullptr), "WsCreateMessageForChannel");
    }
    ~messages() {
        WsFreeMessage(in);
        WsFreeMessage(out);
    }
    WS_MESSAGE* in;
    WS_MESSAGE* out;
};

void serve(WS_CHANNEL* channel) {
    {
        const messages use(channel);
        order value;
        while (receive(channel, use.in, bench::small_request, value) == S_OK) {
            ++value.quantity;
            send(channel, use.out, bench::small_reply, value);
        }
    }
    free_channel(channel);
}

int serve(const WS_STRING& url, int channels) {
    WS_LISTENER* const listener = listen(url);
    std::vector<std::thread> others;
    for (int i = 1; i < channels; ++i)
        others.emplace_back([channel = accept(listener)] { serve(channel); });
    serve(accept(listener));
    for (std::thread& other : others)
        other.join();
    end(listener);
    std::printf("%.0f\n", bench::cpu_us());
    return 0;
}

void call(WS_CHANNEL* channel, int first, int last) {
    const messages use(channel);
    for (int i = first; i < last; ++i) {
        const order request{i, 1};
        order reply{};
        send(channel, use.out, bench::small_request, request);
        bench::check(receive(channel, use.in, bench::small_reply, reply), "WsReceiveMessage");
        if (reply.id != i || reply.quantity != 2) std::exit(1);
    }
}

// Runs `work` with each channel, on a thread of its own but for the first.
template <class Work>
void on_each(const std::vector<WS_CHANNEL*>& channels, Work&& work) {
    std::vector<std::thread> others;
    for (size_t i = 1; i < channels.size(); ++i)
        others.emplace_back([&, i] { work(channels[i]); });
    work(channels[0]);
    for (std::thread& other : others)
        other.join();
}

int call(const WS_STRING& url, int calls, int count) {
    std::vector<WS_CHANNEL*> channels;
    for (int i = 0; i < count; ++i)
        channels.push_back(connect(url));
    on_each(channels, [&](WS_CHANNEL* channel) { call(channel, -calls / 10, 0); });
    const double start = bench::now_us(), cpu = bench::cpu_us();
    on_each(channels, [&](WS_CHANNEL* channel) { call(channel, 0, calls); });
    const double all = static_cast<double>(calls) * count;
    std::printf("%.3f %.3f\n", (bench::now_us() - start) / all, (bench::cpu_us() - cpu) / all);
    for (WS_CHANNEL* channel : channels)
        free_channel(channel);
    return 0;
}

int accept(const WS_STRING& url, int count) {
    WS_LISTENER* const listener = listen(url);
    for (int i = 0; i < count; ++i)
        free_channel(accept(listener));
    end(listener);
    return 0;
}

int connect(const WS_STRING& url, int count) {
    const double start = bench::now_us();
    for (int i = 0; i < count; ++i)
        free_channel(connect(url));
    std::printf("%.1f\n", count * 1e6 / (bench::now_us() - start));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const std::string what = argv[1];
    bench::url url(argv[2]);
    const auto number = [&](int at, int otherwise) { return argc > at ? std::atoi(argv[at]) : otherwise; };
    if (what == "server") return serve(url, number(3, 1));
    if (what == "client") return call(url, number(3, 1000), number(4, 1));
    if (what == "accept") return accept(url, number(3, 1000));
    if (what == "connect") return connect(url, number(3, 1000));
    return 2;
}
