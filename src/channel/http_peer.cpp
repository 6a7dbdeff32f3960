#include "channel/http_peer.h"

#include <map>

namespace ws {
namespace {

struct known_peers {
    mutex lock;
    std::map<std::string, std::weak_ptr<http_peer>> all;

    static known_peers& instance() {
        static auto* const made = new known_peers; // not destroyed: a thread of the loop's may be the last to use it
        return *made;
    }
};

} // namespace

std::shared_ptr<http_peer> http_peer::find(io::loop& l, const std::string& name) {
    known_peers& known = known_peers::instance();
    guard held(known.lock);
    std::weak_ptr<http_peer>& place = known.all[name];
    std::shared_ptr<http_peer> found = place.lock();
    if (!found) place = found = std::make_shared<http_peer>(l, name);
    return found;
}

// Another one may have the name by now.
http_peer::~http_peer() {
    known_peers& known = known_peers::instance();
    guard held(known.lock);
    const auto found = known.all.find(name_);
    if (found != known.all.end() && found->second.expired()) known.all.erase(found);
}

http_peer::permit http_peer::enter(ULONG most) noexcept {
    size_t now = connections_;
    do
        if (most != INFINITE && now >= most) return {};
    while (!connections_.compare_exchange_weak(now, now + 1));
    return permit(shared_from_this());
}

http_peer::permit::~permit() {
    if (!of_) return;
    --of_->connections_;
    of_->changed();
}

bool http_peer::wait_locked(waiting& who, uint64_t since) noexcept {
    who.before = nullptr;
    who.next = first_;
    if (first_) first_->before = &who;
    first_ = &who;
    ++waiting_count_; // before the look: whoever changes something looks in the other order
    if (changes_ == since) return true;
    leave_locked(who);
    return false;
}

void http_peer::leave_locked(waiting& who) noexcept {
    (who.before ? who.before->next : first_) = who.next;
    if (who.next) who.next->before = who.before;
    --waiting_count_;
}

// All of them look again: each has a limit of its own.
void http_peer::changed() noexcept {
    ++changes_;
    if (waiting_count_ == 0) return;
    guard held(loop_.lock());
    for (waiting* who = first_; who; who = who->next)
        if (who->operation->where == io::phase::local) loop_.finish_locked(*who->operation, WS_IO_OK);
}

} // namespace ws
