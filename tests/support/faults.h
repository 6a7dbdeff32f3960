// Tables of what may come of a conversation that is harmed at some byte, and how it is compared with what did.
#pragma once

#include "support/cutting_proxy.h"
#include "support/session.h"

#include <algorithm>
#include <vector>

namespace tests {

// The call that failed; those before gave what they should.
enum class step : uint8_t { none, accept, open, ask, ask_again, receive, reply, end, close };

struct ending {
    step at = step::none;
    HRESULT hr = S_OK;
    WS_CHANNEL_STATE state = WS_CHANNEL_STATE_OPEN; // behind the failure
    HRESULT next = S_OK;                            // what another call gave then
    WS_CHANNEL_STATE closed = WS_CHANNEL_STATE_OPEN;
    std::string why;  // the error's strings
    std::string text; // that came

    // Threads of their own may not assert: what is wrong here is found later.
    void fails(step where, HRESULT with, WS_ERROR* error, WS_CHANNEL* over) {
        if (at != step::none) return;
        at = where;
        hr = with;
        why = strings_of(error);
        state = state_of(over);
        WsResetError(error);
    }
    void closes(HRESULT with, WS_ERROR* error, WS_CHANNEL* over) {
        closed = state_of(over);
        if (with != S_OK) fails(step::close, with, error, over); // unless something else has before
        WsResetError(error);
    }
};

struct may {
    step at;
    HRESULT hr = S_OK;
};
inline constexpr may fine{step::none};
inline constexpr may unheard{step::accept}; // no accept heard of the peer

// Phases are the binding's own: where the harm is done, by the last whole thing that has passed.
template <class Phase>
struct fault_row {
    to where;
    std::vector<harm> how;
    std::vector<Phase> in;
    std::vector<may> client, server;
};

template <class T>
bool has(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

inline constexpr const char* harm_names[] = {"none", "close", "reset", "half", "stall", "garbage", "trickle"};

[[noreturn]] inline void fail_about(const cut& c, const ending& e, const char* who) {
    static constexpr const char* steps[] = {"no call",     "the accept",         "the open",
                                            "the request", "the second request", "the receive",
                                            "the reply",   "the second receive", "the close"};
    fail_msg("%s behind %u bytes to the %s: %s failed at %s: 0x%08x, state %d, next 0x%08x, closed as %d\n%s",
             harm_names[size_t(c.how)], unsigned(c.after), c.where == to::server ? "server" : "client", who,
             steps[size_t(e.at)], unsigned(e.hr), e.state, unsigned(e.next), e.closed, e.why.c_str());
    abort();
}

template <class Phase, size_t Rows>
const fault_row<Phase>& row_of(const fault_row<Phase> (&table)[Rows], const cut& c, Phase in) {
    for (const fault_row<Phase>& r : table)
        if (r.where == c.where && has(r.how, c.how) && has(r.in, in)) return r;
    fail_about(c, {}, "no row: the test");
}

inline bool allows(const std::vector<may>& expected, step at, HRESULT hr) {
    return std::any_of(expected.begin(), expected.end(), [&](const may& m) { return m.at == at && m.hr == hr; });
}

// How what a server served ended, one after the other; asked for from another thread.
class served_endings {
  public:
    void add(ending how) {
        const std::lock_guard held(lock_);
        all_.push_back(std::move(how));
        changed_.notify_all();
    }
    // Waits for one that is so.
    template <class Predicate>
    void wait_for(Predicate&& is_so) {
        std::unique_lock held(lock_);
        changed_.wait(held, [&] { return std::any_of(all_.begin(), all_.end(), is_so); });
    }
    // Waits for the one of the text "clean", which was good, and takes the others. Of several connections' requests a
    // later one may be served first: so what was harmed may stand behind it, or come another time.
    std::vector<ending> take() {
        std::unique_lock held(lock_);
        const auto clean = [this] {
            return std::find_if(all_.begin(), all_.end(), [](const ending& e) { return e.text == "clean"; });
        };
        changed_.wait(held, [&] { return clean() != all_.end(); });
        assert_int_equal(clean()->at, step::none);
        all_.erase(clean());
        return std::exchange(all_, {});
    }

  private:
    std::mutex lock_;
    std::condition_variable changed_;
    std::vector<ending> all_; // under the lock
};

} // namespace tests
