#include "process.h"

#include "messages.h"
#include "objects.h"

#include "../measure.h"

#include <malloc.h>

#include <cmath>
#include <filesystem>
#include <thread>

namespace soak {
namespace {

using namespace std::chrono_literals;

void answer_one(WS_LISTENER* listener, const endpoint& at) {
    const owned<WS_CHANNEL> channel = make_channel(at, listener);
    const owned<WS_MESSAGE> in = make_message(channel.get()), out = make_message(channel.get());
    const owned<WS_HEAP> heap = make_heap();
    const WS_MESSAGE_DESCRIPTION* expected[] = {&question_message};
    question asked{};
    bench::check(WsAcceptChannel(listener, channel.get(), nullptr, nullptr), "WsAcceptChannel");
    bench::check(WsReceiveMessage(channel.get(), in.get(), expected, 1, WS_RECEIVE_REQUIRED_MESSAGE,
                                  WS_READ_REQUIRED_VALUE, heap.get(), &asked, sizeof asked, nullptr, nullptr, nullptr),
                 "WsReceiveMessage");
    const answer value{asked.number, asked.bytes};
    bench::check(WsSendReplyMessage(channel.get(), out.get(), &answer_message, WS_WRITE_REQUIRED_VALUE, &value,
                                    sizeof value, in.get(), nullptr, nullptr),
                 "WsSendReplyMessage");
    (void)WsCloseChannel(channel.get(), nullptr, nullptr);
}

void ask_one(const endpoint& to) {
    const owned<WS_CHANNEL> channel = make_channel(to);
    bench::check(open(channel.get(), to, nullptr, nullptr), "WsOpenChannel");
    const owned<WS_MESSAGE> in = make_message(channel.get()), out = make_message(channel.get());
    const owned<WS_HEAP> heap = make_heap();
    BYTE bytes[100] = {};
    const question asked{1, task_answer, sizeof bytes, {sizeof bytes, bytes}};
    answer got{};
    const HRESULT hr = run(true, [&](const WS_ASYNC_CONTEXT* async) {
        return WsRequestReply(channel.get(), out.get(), &question_message, WS_WRITE_REQUIRED_VALUE, &asked,
                              sizeof asked, in.get(), &answer_message, WS_READ_REQUIRED_VALUE, heap.get(), &got,
                              sizeof got, async, nullptr);
    });
    bench::check(hr, "WsRequestReply");
    bench::check(WsCloseChannel(channel.get(), nullptr, nullptr), "WsCloseChannel");
}

} // namespace

std::vector<endpoint> endpoints_of(const addresses& a) {
    std::vector<endpoint> out;
    for (const bool rough : {false, true}) {
        const std::string path = rough ? "/rough" : "/calm";
        const std::string name = "net.pipe://localhost/webservices-soak-" + std::to_string(a.name);
        out.push_back(
            {WS_TCP_CHANNEL_BINDING, rough, "net.tcp://127.0.0.1:" + std::to_string(a.tcp_port[rough]) + path});
        out.push_back({WS_NAMEDPIPE_CHANNEL_BINDING, rough, name + path});
        out.push_back({WS_HTTP_CHANNEL_BINDING, rough, "http://127.0.0.1:" + std::to_string(a.http_port) + path});
    }
    return out;
}

uint32_t random_source::size() {
    const double exponent = std::uniform_real_distribution<double>(0, 1)(engine_);
    return static_cast<uint32_t>(least_bytes * std::pow(double{most_bytes} / least_bytes, exponent));
}

void rest(const board& b, random_source& random, uint32_t times) {
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(2 * times * b.pause_us.load() + 1)));
}

long open_descriptors() {
    using entries = std::filesystem::directory_iterator;
    return std::distance(entries("/proc/self/fd"), entries()) - 1; // without the one that looks
}

uint64_t allocated_bytes() {
    const struct mallinfo2 all = mallinfo2();
    return all.uordblks + all.hblkhd;
}

void rehearse(board& b, tally& counts) {
    for (const endpoint& e : endpoints_of(b.rehearsed)) {
        const owned<WS_LISTENER> listener = make_listener(e);
        bench::check(open(listener.get(), e, nullptr), "WsOpenListener");
        std::thread answering([&] { answer_one(listener.get(), e); });
        ask_one(e);
        answering.join();
        bench::check(WsCloseListener(listener.get(), nullptr, nullptr), "WsCloseListener");
    }
    counts.descriptors_at_start = open_descriptors();
    counts.allocated_at_start = allocated_bytes();
}

bool wait_while_running(const board& b, std::chrono::milliseconds time) {
    for (const auto until = std::chrono::steady_clock::now() + time; b.runs();) {
        const auto left = until - std::chrono::steady_clock::now();
        if (left <= 0ms) return true;
        std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(left, 100ms));
    }
    return false;
}

void watch_until(board& b, tally& counts, stage last) {
    while (b.now.load() < last) {
        counts.allocated = allocated_bytes();
        std::this_thread::sleep_for(200ms);
    }
}

int end_of(board& b, tally& counts) {
    counts.has_ended = 1;
    watch_until(b, counts, stage::all_end);
    return 0;
}

} // namespace soak
