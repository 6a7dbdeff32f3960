// The server: threads that accept, receive, reply, close and reset, and one that ends and opens the rough listeners.
#include "messages.h"
#include "objects.h"
#include "process.h"

#include "../measure.h"

#include <thread>

namespace soak {
namespace {

using namespace std::chrono_literals;

constexpr auto slowness = 200ms;

// A listener that others than its user may close and open again.
class served {
  public:
    explicit served(const endpoint& at) : where(at), listener(make_listener(at)) { open_again(); }

    HRESULT open_again(WS_ERROR* error = nullptr) {
        const HRESULT hr = open(listener.get(), where, error);
        const std::lock_guard<std::mutex> held(lock_);
        is_open_ = hr == S_OK;
        changed_.notify_all();
        return hr;
    }
    void will_close() {
        const std::lock_guard<std::mutex> held(lock_);
        is_open_ = false;
    }
    void end() {
        const std::lock_guard<std::mutex> held(lock_);
        ended_ = true;
        changed_.notify_all();
    }
    // Waits until it is open; false when it will not be any more.
    bool wait() {
        std::unique_lock<std::mutex> held(lock_);
        changed_.wait(held, [this] { return is_open_ || ended_; });
        return !ended_;
    }

    const endpoint where;
    const owned<WS_LISTENER> listener;

  private:
    std::mutex lock_;
    std::condition_variable changed_;
    bool is_open_ = false;
    bool ended_ = false;
};

class server_worker : worker {
  public:
    server_worker(board& b, served& at, random_source random) : worker(b, b.server, random), at_(at) {}

    void run_all() {
        while (at_.wait()) {
            const owned<WS_CHANNEL> channel = make_channel(at_.where, at_.listener.get());
            const objects use{make_message(channel.get()), make_message(channel.get()), make_heap()};
            for (uint32_t rounds = 1 + random_.below(60); rounds > 0 && at_.wait(); --rounds)
                if (!serve_one(channel.get(), use)) break;
        }
    }

  private:
    struct objects {
        owned<WS_MESSAGE> in, out;
        owned<WS_HEAP> heap;
    };

    // A session, or a request of HTTP. False when the channel is not to be used again.
    bool serve_one(WS_CHANNEL* channel, const objects& use) {
        async_ = random_.one_in(3);
        const HRESULT accepted = run(async_, [&](const WS_ASYNC_CONTEXT* async) {
            return WsAcceptChannel(at_.listener.get(), channel, async, error_.get());
        });
        // The listener may end at any time when it is rough; and in the end each does.
        const bool may_end = at_.where.rough || !board_.runs();
        if (!expect(accepted, "WsAcceptChannel", at_.where, may_end,
                    {WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED, WS_E_INVALID_OPERATION}))
            return false;
        ++counts_.sessions;
        aborted_ = at_.where.rough && random_.one_in(8);
        std::thread aborting;
        if (aborted_)
            aborting = std::thread([this, channel, us = random_.below(20000)] {
                std::this_thread::sleep_for(std::chrono::microseconds(us));
                WsAbortChannel(channel, nullptr);
                ++counts_.aborts;
            });
        while (answer_one(channel, use))
            if (!at_.where.has_sessions()) break;
        const HRESULT closed = run(random_.one_in(3), [&](const WS_ASYNC_CONTEXT* async) {
            return WsCloseChannel(channel, async, error_.get());
        });
        // Whoever left is told of by the close, too.
        expect(closed, "WsCloseChannel", at_.where, aborted_, {WS_E_OPERATION_ABORTED}, {WS_E_ENDPOINT_DISCONNECTED});
        if (aborting.joinable()) aborting.join();
        if (aborted_) (void)WsCloseChannel(channel, nullptr, nullptr); // the abort may have come between
        return expect(WsResetChannel(channel, error_.get()), "WsResetChannel", at_.where, false, {});
    }

    bool answer_one(WS_CHANNEL* channel, const objects& use) {
        const WS_MESSAGE_DESCRIPTION* expected[] = {&question_message};
        question asked{};
        WsResetMessage(use.in.get(), nullptr);
        WsResetHeap(use.heap.get(), nullptr);
        const HRESULT received = run(async_, [&](const WS_ASYNC_CONTEXT* async) {
            return WsReceiveMessage(channel, use.in.get(), expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE,
                                    WS_READ_REQUIRED_VALUE, use.heap.get(), &asked, sizeof asked, nullptr, async,
                                    error_.get());
        });
        // Strangers send what is no message, and clients leave.
        if (!expect(received, "WsReceiveMessage", at_.where, aborted_, {WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED},
                    {WS_S_END, WS_E_ENDPOINT_DISCONNECTED, WS_E_INVALID_FORMAT}))
            return false;
        if (!is_right(asked.bytes, asked.number, asked.bytes.length, room_))
            complain("a question's bytes are wrong", at_.where, E_FAIL);
        if (asked.task == task_slow) std::this_thread::sleep_for(slowness);
        const HRESULT replied = asked.task == task_fault ? refuse(channel, use, asked) : reply(channel, use, asked);
        if (!expect(replied, "the reply", at_.where, aborted_,
                    {WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED, WS_E_INVALID_OPERATION},
                    {WS_E_ENDPOINT_DISCONNECTED}))
            return false;
        ++(asked.task == task_fault ? counts_.faults : counts_.calls);
        counts_.bytes += asked.bytes.length + asked.wanted;
        return true;
    }

    HRESULT reply(WS_CHANNEL* channel, const objects& use, const question& asked) {
        fill(room_, answer_to(asked.number), asked.wanted);
        const answer value{asked.number, {static_cast<ULONG>(room_.size()), room_.data()}};
        WsResetMessage(use.out.get(), nullptr);
        return run(async_, [&](const WS_ASYNC_CONTEXT* async) {
            return WsSendReplyMessage(channel, use.out.get(), &answer_message, WS_WRITE_REQUIRED_VALUE, &value,
                                      sizeof value, use.in.get(), async, error_.get());
        });
    }

    HRESULT refuse(WS_CHANNEL* channel, const objects& use, const question& asked) {
        const owned<WS_ERROR> why = make_error();
        bench::url text("no answer to " + std::to_string(asked.number));
        const WS_STRING reason = text;
        bench::check(WsAddErrorString(why.get(), &reason), "WsAddErrorString");
        WsResetMessage(use.out.get(), nullptr);
        return run(async_, [&](const WS_ASYNC_CONTEXT* async) {
            return WsSendFaultMessageForError(channel, use.out.get(), why.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE,
                                              use.in.get(), async, error_.get());
        });
    }

    served& at_;
    bool async_ = false;
    bool aborted_ = false;
    std::vector<BYTE> room_;
};

// Ends a rough listener every few seconds, rudely or not, and opens it again.
class disturber : worker {
  public:
    disturber(board& b, std::vector<std::unique_ptr<served>>& all, random_source random) : worker(b, b.server, random) {
        for (const auto& one : all)
            if (one->where.rough) rough_.push_back(one.get());
    }

    void run_all() {
        while (wait_while_running(board_, std::chrono::milliseconds(500 + random_.below(3000)))) {
            disturb(*rough_[random_.below(static_cast<uint32_t>(rough_.size()))]);
        }
    }

  private:
    void disturb(served& one) {
        WS_LISTENER* const listener = one.listener.get();
        one.will_close();
        if (random_.one_in(2)) {
            expect(WsAbortListener(listener, error_.get()), "WsAbortListener", one.where, false, {});
            ++counts_.aborts;
        }
        const HRESULT closed = run(random_.one_in(2), [&](const WS_ASYNC_CONTEXT* async) {
            return WsCloseListener(listener, async, error_.get());
        });
        expect(closed, "WsCloseListener", one.where, false, {});
        expect(WsResetListener(listener, error_.get()), "WsResetListener", one.where, false, {});
        expect(one.open_again(error_.get()), "WsOpenListener", one.where, false, {});
        ++counts_.reopened;
    }

    std::vector<served*> rough_;
};

unsigned threads_at(const endpoint& e) {
    return e.binding == WS_TCP_CHANNEL_BINDING ? 4 : 3;
}

} // namespace

int serve(board& b) {
    rehearse(b, b.server);
    std::vector<std::unique_ptr<served>> all;
    std::vector<std::thread> threads;
    uint64_t seed = b.seed + 1000;
    for (const endpoint& e : endpoints_of(b.soaked)) {
        all.push_back(std::make_unique<served>(e));
        for (unsigned i = 0; i < threads_at(e); ++i)
            threads.emplace_back(
                [&b, &at = *all.back(), s = ++seed] { server_worker(b, at, random_source(s)).run_all(); });
    }
    threads.emplace_back([&] { disturber(b, all, random_source(seed + 1)).run_all(); });
    b.server.is_ready = 1;
    watch_until(b, b.server, stage::server_ends);
    for (const auto& one : all) {
        one->end();
        WsAbortListener(one->listener.get(), nullptr);
    }
    for (std::thread& t : threads)
        t.join();
    for (const auto& one : all)
        bench::check(WsCloseListener(one->listener.get(), nullptr, nullptr), "the last WsCloseListener");
    all.clear();
    return end_of(b, b.server);
}

} // namespace soak
