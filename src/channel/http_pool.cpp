#include "channel/http_pool.h"

#include "io/run.h"

#include <algorithm>

namespace ws {
namespace {

constexpr size_t most_of_a_peer = 64;
constexpr size_t most_in_all = 256;

using connection = std::unique_ptr<client_connection>;

struct idle_connections {
    mutex lock;
    std::vector<connection> all; // used last at the end
    bool watched = false;        // by close_unused

    static idle_connections* instance() {
        static auto* const made = [] {
            auto idle = std::make_unique<idle_connections>();
            idle->all.reserve(most_in_all + 1);
            return idle.release(); // not destroyed: a thread of the loop's may be the last to use it
        }();
        return made;
    }
};

} // namespace

// The oldest, when it has been there for too long. Else null, and `due` is the time for the next look: never, and
// nobody looks any more, when there is none.
connection http_pool::take_unused(uint64_t& due) noexcept {
    idle_connections& idle = *idle_connections::instance();
    guard held(idle.lock);
    idle.watched = !idle.all.empty();
    due = idle.watched ? idle.all.front()->idle_since_ + most_idle_ms : io::never;
    if (due > io::now_ms()) return nullptr;
    connection oldest = std::move(idle.all.front());
    idle.all.erase(idle.all.begin());
    return oldest;
}

// Closes what nobody has asked for, also if the program calls nothing any more.
io::task http_pool::close_unused(io::loop& l) {
    const io::loop::attendance attended(l);
    for (;;) {
        io::local_operation later(l);
        while (take_unused(later.due)) {
        }
        if (later.due == io::never) co_return S_OK;
        (void)co_await later;
    }
}

connection http_pool::take(const std::string& peer) noexcept try {
    idle_connections& idle = *idle_connections::instance();
    for (;;) {
        connection taken; // if it is of no use, it is closed without the lock
        guard held(idle.lock);
        const auto found =
            std::find_if(idle.all.rbegin(), idle.all.rend(), [&](const auto& c) { return c->peer() == peer; });
        if (found == idle.all.rend()) return nullptr;
        taken = std::move(*found);
        idle.all.erase(std::next(found).base());
        held.unlock();
        if (io::now_ms() - taken->idle_since_ < most_idle_ms && taken->stream().peek() == WS_IO_AGAIN) return taken;
    }
} catch (const std::bad_alloc&) {
    return nullptr;
}

// One too many is closed without the lock.
void http_pool::put(connection left) noexcept try {
    idle_connections& idle = *idle_connections::instance();
    io::loop& l = left->stream().owner();
    connection oldest;
    guard held(idle.lock);
    auto& all = idle.all;
    const auto is_same = [&](const auto& c) { return c->peer() == left->peer(); };
    const bool many_of_peer = static_cast<size_t>(std::count_if(all.begin(), all.end(), is_same)) == most_of_a_peer;
    if (many_of_peer || all.size() == most_in_all) {
        const auto found = many_of_peer ? std::find_if(all.begin(), all.end(), is_same) : all.begin();
        oldest = std::move(*found);
        all.erase(found);
    }
    left->idle_since_ = io::now_ms();
    all.push_back(std::move(left));
    if (std::exchange(idle.watched, true)) return;
    held.unlock();
    try {
        io::run_detached(l, close_unused(l));
    } catch (const std::bad_alloc&) { // the next one tries again
        held.lock();
        idle.watched = false;
    }
} catch (const std::bad_alloc&) { // then it is closed
}

} // namespace ws
