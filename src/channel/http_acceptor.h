// What an open HTTP listener takes from its port's server: the requests for its URL.
#pragma once

#include "channel/acceptor.h"
#include "channel/http_server.h"

namespace ws {

class http_acceptor final : public acceptor {
  public:
    // Throws std::bad_alloc.
    http_acceptor(io::loop& l, const endpoint_url& url, const listener_settings& settings);

    [[nodiscard]] io::task listen(const endpoint_url& url, const listener_settings& settings, error* err) override;
    [[nodiscard]] io::task stopped() override;

    const url_pattern& pattern() const noexcept { return pattern_; }
    // Whether a request that the URL covers is the listener's after all.
    bool serves(const url_target& target) const noexcept { return pattern_.matches(target, url_options_); }
    // A part of what such clients call themselves.
    bool refuses_agent(std::string_view user_agent) const noexcept;

    // Too many requests wait for an accept already.
    [[nodiscard]] bool is_full() const noexcept;

  private:
    friend class http_server;

    void stop_locked() noexcept override;

    const url_pattern pattern_;
    const ULONG url_options_;
    std::vector<std::string> refused_agents_;
    std::shared_ptr<http_server> server_; // under the loop's lock
};

} // namespace ws
