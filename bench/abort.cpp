// WsAbortListener: the time of the call, and until the last pending accept has ended.
//
//   abort [rounds]
#include "measure.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace {

struct all_ended {
    std::mutex lock;
    std::condition_variable changed;
    std::atomic<int> left{0};
    double last = 0;

    static void CALLBACK on_accept(HRESULT hr, WS_CALLBACK_MODEL, void* state) {
        auto& self = *static_cast<all_ended*>(state);
        if (hr != WS_E_OPERATION_ABORTED) std::abort();
        if (--self.left != 0) return;
        std::lock_guard<std::mutex> held(self.lock);
        self.last = bench::now_us();
        self.changed.notify_one();
    }
};

struct figures {
    double call;
    double until_last;
};

figures abort_once(WS_CHANNEL_BINDING binding, int pending, int round) {
    WS_LISTENER* listener;
    bench::check(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, binding, nullptr, 0, nullptr, &listener, nullptr),
                 "WsCreateListener");
    const std::string number = std::to_string(28000 + round % 500);
    bench::url address(binding == WS_TCP_CHANNEL_BINDING ? "net.tcp://127.0.0.1:" + number + "/"
                                                         : "net.pipe://localhost/abort-" + number);
    const WS_STRING url = address;
    bench::check(WsOpenListener(listener, &url, nullptr, nullptr), "WsOpenListener");

    all_ended ended;
    ended.left = pending;
    WS_ASYNC_CONTEXT context{all_ended::on_accept, &ended};
    std::vector<WS_CHANNEL*> channels(static_cast<size_t>(pending));
    for (WS_CHANNEL*& channel : channels) {
        bench::check(WsCreateChannelForListener(listener, nullptr, 0, &channel, nullptr), "WsCreateChannelForListener");
        bench::check(WsAcceptChannel(listener, channel, &context, nullptr), "WsAcceptChannel");
    }
    const double start = bench::now_us();
    bench::check(WsAbortListener(listener, nullptr), "WsAbortListener");
    const double returned = bench::now_us();
    {
        std::unique_lock<std::mutex> held(ended.lock);
        ended.changed.wait(held, [&] { return ended.last != 0; });
    }
    bench::check(WsCloseListener(listener, nullptr, nullptr), "WsCloseListener");
    WsFreeListener(listener);
    for (WS_CHANNEL* channel : channels)
        WsFreeChannel(channel);
    return {returned - start, ended.last - start};
}

void measure(const char* name, WS_CHANNEL_BINDING binding, int rounds) {
    for (const int pending : {1, 100, 10000}) {
        std::vector<double> calls, lasts;
        for (int round = 0; round < rounds; ++round) {
            const figures f = abort_once(binding, pending, round);
            calls.push_back(f.call);
            lasts.push_back(f.until_last);
        }
        const double last = bench::median(lasts);
        std::printf("%-8s %7d pending: the call %7.1f us, the last accept ended after %9.1f us (%6.2f us each)\n", name,
                    pending, bench::median(calls), last, last / pending);
    }
}

} // namespace

int main(int argc, char** argv) {
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 21;
    measure("net.tcp", WS_TCP_CHANNEL_BINDING, rounds);
    measure("net.pipe", WS_NAMEDPIPE_CHANNEL_BINDING, rounds);
}
