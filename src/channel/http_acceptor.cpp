#include "channel/http_acceptor.h"

#include "core/strings.h"

#include <algorithm>

namespace ws {
namespace {

// Requests that wait for an accept; the rest hear that the service is too busy. Windows has 1,000, which a single
// thread of a program reaches with as many connections that are always busy.
constexpr size_t most_waiting = 8192;

bool contains_ignoring_case(std::string_view text, std::string_view part) noexcept {
    for (size_t at = 0; at + part.size() <= text.size(); ++at)
        if (equal_ignoring_case(text.substr(at, part.size()), part)) return true;
    return false;
}

} // namespace

http_acceptor::http_acceptor(io::loop& l, const endpoint_url& url, const listener_settings& settings)
    : acceptor(l, url, settings), pattern_(url), url_options_(settings.transport_url_matching_options) {
    const WS_DISALLOWED_USER_AGENT_SUBSTRINGS& agents = settings.disallowed_user_agent;
    for (ULONG i = 0; i < agents.subStringCount; ++i)
        refused_agents_.push_back(to_utf8_lossy(view(*agents.subStrings[i])));
}

io::task http_acceptor::listen(const endpoint_url& url, const listener_settings&, error* err) {
    co_return co_await http_server::attach(std::static_pointer_cast<http_acceptor>(shared_from_this()), url, err);
}

bool http_acceptor::refuses_agent(std::string_view user_agent) const noexcept {
    return std::any_of(refused_agents_.begin(), refused_agents_.end(),
                       [&](const std::string& part) { return contains_ignoring_case(user_agent, part); });
}

bool http_acceptor::is_full() const noexcept {
    guard held(loop_.lock());
    return ready_count() >= most_waiting;
}

void http_acceptor::stop_locked() noexcept {
    if (server_) server_->detach_locked(*this);
}

io::task http_acceptor::stopped() {
    std::shared_ptr<http_server> left;
    {
        guard held(loop_.lock());
        left = std::move(server_);
    }
    if (left) co_await http_server::detached(std::move(left));
    co_return S_OK;
}

} // namespace ws
