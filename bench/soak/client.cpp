// The client: threads that open, ask, are told faults, run out of time, are aborted, and close; and strangers.
#include "messages.h"
#include "objects.h"
#include "process.h"

#include "../measure.h"

#include <thread>

namespace soak {
namespace {

constexpr ULONG too_short_ms = 30; // the server takes its time for slow tasks
constexpr unsigned session_threads = 5, http_threads = 3, stranger_threads = 2;

enum class fate { closed, shut_down, left, aborted_by_other, out_of_time };

class client_worker : worker {
  public:
    client_worker(board& b, std::vector<endpoint> to, random_source random)
        : worker(b, b.client, random), endpoints_(std::move(to)) {}

    void run_all() {
        while (board_.runs()) {
            to_ = &endpoints_[random_.below(static_cast<uint32_t>(endpoints_.size()))];
            const owned<WS_CHANNEL> channel = make_channel(*to_);
            const objects use{make_message(channel.get()), make_message(channel.get()), make_heap()};
            for (uint32_t rounds = 1 + random_.below(8); rounds > 0 && board_.runs(); --rounds) {
                be_client(channel.get(), use);
                rest(board_, random_);
            }
        }
    }

  private:
    struct objects {
        owned<WS_MESSAGE> in, out;
        owned<WS_HEAP> heap;
    };

    fate choose() {
        const uint32_t n = random_.below(100);
        if (n < 12) return fate::aborted_by_other;
        if (n < 20) return fate::left;
        if (n < 24) return fate::out_of_time;
        return n < 40 && to_->has_sessions() ? fate::shut_down : fate::closed;
    }

    // From its open to its reset, whatever comes between.
    void be_client(WS_CHANNEL* channel, const objects& use) {
        fate_ = choose();
        std::thread aborting;
        if (fate_ == fate::aborted_by_other)
            aborting = std::thread([this, channel, us = random_.below(random_.one_in(2) ? 1000 : 60000)] {
                std::this_thread::sleep_for(std::chrono::microseconds(us));
                WsAbortChannel(channel, nullptr);
                ++counts_.aborts;
            });
        if (open_it(channel) && talk(channel, use)) end_well(channel, use);
        if (aborting.joinable()) aborting.join();
        const HRESULT closed = run(random_.one_in(3), [&](const WS_ASYNC_CONTEXT* async) {
            return WsCloseChannel(channel, async, error_.get());
        });
        // It is already closed, or has met its end. A late answer may be in the way of a polite one.
        expect(closed, "WsCloseChannel", *to_, disturbed(), {WS_E_OPERATION_ABORTED, WS_E_ENDPOINT_DISCONNECTED});
        set_time_out(channel, 30000);
        expect(WsResetChannel(channel, error_.get()), "WsResetChannel", *to_, false, {});
    }

    bool disturbed() const { return to_->rough || fate_ == fate::aborted_by_other || fate_ == fate::out_of_time; }
    bool is_aborted() const { return fate_ == fate::aborted_by_other; }

    bool open_it(WS_CHANNEL* channel) {
        const HRESULT opened = run(
            random_.one_in(3), [&](const WS_ASYNC_CONTEXT* async) { return open(channel, *to_, async, error_.get()); });
        // A rough listener may just be closed, or close.
        const bool may_lack = to_->rough && (opened == WS_E_ENDPOINT_NOT_FOUND || opened == WS_E_ENDPOINT_DISCONNECTED);
        if (!may_lack && !expect(opened, "WsOpenChannel", *to_, is_aborted(), {WS_E_OPERATION_ABORTED})) return false;
        if (may_lack) return expect(opened, "WsOpenChannel", *to_, true, {opened});
        ++counts_.sessions;
        return true;
    }

    void set_time_out(WS_CHANNEL* channel, ULONG ms) {
        const auto id =
            to_->has_sessions() ? WS_CHANNEL_PROPERTY_RECEIVE_TIMEOUT : WS_CHANNEL_PROPERTY_RECEIVE_RESPONSE_TIMEOUT;
        expect(WsSetChannelProperty(channel, id, &ms, sizeof ms, error_.get()), "WsSetChannelProperty", *to_, false,
               {});
    }

    // True as long as the channel is as it should be.
    bool talk(WS_CHANNEL* channel, const objects& use) {
        for (uint32_t left = 1 + random_.below(10); left > 0; --left) {
            const uint32_t what = fate_ == fate::out_of_time && left == 1 ? task_slow
                                  : random_.one_in(15)                    ? task_fault
                                                                          : task_answer;
            if (what == task_slow) set_time_out(channel, too_short_ms);
            if (!ask_one(channel, use, static_cast<task>(what))) return false;
            rest(board_, random_);
        }
        return true;
    }

    bool ask_one(WS_CHANNEL* channel, const objects& use, task what) {
        const uint32_t number = ++number_ * 16 + random_.below(16), size = random_.size(), wanted = random_.size();
        fill(bytes_, number, size);
        const question asked{number, what, wanted, {size, bytes_.data()}};
        answer got{};
        for (const auto& message : {use.in.get(), use.out.get()})
            WsResetMessage(message, nullptr);
        WsResetHeap(use.heap.get(), nullptr);
        const HRESULT hr = request(channel, use, asked, got);
        if (hr == WS_E_ENDPOINT_FAULT_RECEIVED && what == task_fault) return take_fault(number);
        if (what == task_slow && hr == WS_E_OPERATION_TIMED_OUT) {
            expect(hr, "a slow request", *to_, true, {WS_E_OPERATION_TIMED_OUT});
            return false;
        }
        if (!allows(hr, what)) return false;
        if (what == task_fault) complain("a fault was asked for, and did not come", *to_, hr);
        if (got.number != number || !is_right(got.bytes, answer_to(number), wanted, room_))
            complain("an answer is wrong", *to_, hr);
        ++counts_.calls;
        counts_.bytes += size + wanted;
        return true;
    }

    // Over HTTP a rough listener's absence is told in the answer.
    bool allows(HRESULT hr, task what) {
        const char* const name = what == task_fault ? "a request for a fault" : "a request";
        if (to_->rough && !to_->has_sessions() &&
            (hr == WS_E_ENDPOINT_NOT_FOUND || hr == WS_E_ENDPOINT_NOT_AVAILABLE || hr == WS_E_ENDPOINT_FAILURE))
            return expect(hr, name, *to_, true, {hr});
        if (to_->rough)
            return expect(hr, name, *to_, true, {WS_E_ENDPOINT_DISCONNECTED},
                          is_aborted() ? results{WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED} : results{});
        return expect(hr, name, *to_, is_aborted(), {WS_E_OPERATION_ABORTED, WS_E_OBJECT_FAULTED});
    }

    HRESULT request(WS_CHANNEL* channel, const objects& use, const question& asked, answer& got) {
        const bool async = random_.one_in(2);
        if (!to_->has_sessions() || random_.one_in(2))
            return run(async, [&](const WS_ASYNC_CONTEXT* context) {
                return WsRequestReply(channel, use.out.get(), &question_message, WS_WRITE_REQUIRED_VALUE, &asked,
                                      sizeof asked, use.in.get(), &answer_message, WS_READ_REQUIRED_VALUE,
                                      use.heap.get(), &got, sizeof got, context, error_.get());
            });
        const HRESULT sent = run(async, [&](const WS_ASYNC_CONTEXT* context) {
            return WsSendMessage(channel, use.out.get(), &question_message, WS_WRITE_REQUIRED_VALUE, &asked,
                                 sizeof asked, context, error_.get());
        });
        if (sent != S_OK) return sent;
        const WS_MESSAGE_DESCRIPTION* expected[] = {&answer_message};
        return run(async, [&](const WS_ASYNC_CONTEXT* context) {
            return WsReceiveMessage(channel, use.in.get(), expected, 1, WS_RECEIVE_REQUIRED_MESSAGE,
                                    WS_READ_REQUIRED_VALUE, use.heap.get(), &got, sizeof got, nullptr, context,
                                    error_.get());
        });
    }

    bool take_fault(uint32_t number) {
        WS_FAULT* fault = nullptr;
        const HRESULT hr = WsGetFaultErrorProperty(error_.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault);
        std::string reason;
        if (hr == S_OK && fault && fault->reasonCount == 1)
            reason.assign(fault->reasons[0].text.chars, fault->reasons[0].text.chars + fault->reasons[0].text.length);
        if (reason.find("no answer to " + std::to_string(number)) == std::string::npos)
            complain(("a fault says '" + reason + "'").c_str(), *to_, hr);
        WsResetError(error_.get());
        ++counts_.faults;
        return true;
    }

    void end_well(WS_CHANNEL* channel, const objects& use) {
        if (fate_ == fate::left) {
            expect(WsAbortChannel(channel, error_.get()), "WsAbortChannel", *to_, false, {});
            ++counts_.aborts;
        }
        if (fate_ != fate::shut_down) return;
        const HRESULT ended = run(random_.one_in(3), [&](const WS_ASYNC_CONTEXT* async) {
            return WsShutdownSessionChannel(channel, async, error_.get());
        });
        if (!expect(ended, "WsShutdownSessionChannel", *to_, to_->rough, {WS_E_ENDPOINT_DISCONNECTED})) return;
        WsResetMessage(use.in.get(), nullptr);
        const WS_MESSAGE_DESCRIPTION* expected[] = {&answer_message};
        answer none{};
        const HRESULT last =
            WsReceiveMessage(channel, use.in.get(), expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_VALUE,
                             use.heap.get(), &none, sizeof none, nullptr, nullptr, error_.get());
        expect(last, "the receive of the session's end", *to_, to_->rough, {WS_E_ENDPOINT_DISCONNECTED}, {WS_S_END});
    }

    const std::vector<endpoint> endpoints_;
    const endpoint* to_ = nullptr;
    fate fate_ = fate::closed;
    uint32_t number_ = 0;
    std::vector<BYTE> bytes_, room_;
};

} // namespace

int ask(board& b) {
    rehearse(b, b.client);
    std::vector<endpoint> sessions, http;
    for (const endpoint& e : endpoints_of(b.soaked))
        (e.has_sessions() ? sessions : http).push_back(e);
    std::vector<std::thread> threads;
    uint64_t seed = b.seed;
    for (unsigned i = 0; i < session_threads + http_threads; ++i)
        threads.emplace_back([&b, &to = i < session_threads ? sessions : http, s = ++seed] {
            client_worker(b, to, random_source(s)).run_all();
        });
    for (unsigned i = 0; i < stranger_threads; ++i)
        threads.emplace_back([&b, s = ++seed] { be_strange(b, random_source(s)); });
    b.client.is_ready = 1;
    watch_until(b, b.client, stage::client_ends);
    for (std::thread& t : threads)
        t.join();
    return end_of(b, b.client);
}

} // namespace soak
