// Which URLs a listener serves: WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS for what a request asks for,
// WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS for where a message says it goes.
#pragma once

#include "channel/endpoint_url.h"

#include <optional>

namespace ws {

// What is compared of a URL.
struct url_target {
    std::string host; // without brackets
    uint16_t port = 0;
    std::string path; // unescaped
    bool has_query = false;

    // From the target of an HTTP request and its Host header. False when they are no URL's. Throws std::bad_alloc.
    [[nodiscard]] bool parse_request(std::string_view target, std::string_view host_header, uint16_t own_port);
    // From a whole URL; false when it is none. Throws std::bad_alloc.
    [[nodiscard]] bool parse(std::string_view url);
};

class url_pattern {
  public:
    // In the order in which they are asked when several would serve.
    enum class host_rank { strong_wildcard, name, weak_wildcard };

    // Throws std::bad_alloc.
    explicit url_pattern(const endpoint_url& url);

    host_rank rank() const noexcept { return rank_; }
    size_t path_size() const noexcept { return path_.size(); }
    bool same_as(const url_pattern& other) const noexcept;
    // Whether what is asked for lies under this URL: that decides which listener gets it.
    bool covers(const url_target& target) const noexcept;
    // Whether the listener serves it, too. `options` are WS_MATCH_URL_…
    bool matches(const url_target& target, ULONG options) const noexcept;
    // What the target's path has behind this URL's; nothing when it does not lie under it.
    std::optional<std::string_view> path_below(const url_target& target) const noexcept;

  private:
    bool matches_host(const std::string& host, ULONG options) const noexcept;
    bool is_prefix_of(std::string_view path) const noexcept;

    host_rank rank_;
    std::string host_;
    uint16_t port_;
    std::string path_; // unescaped, without slashes at its end
};

// Where a listener's connections or messages may say that they go.
class destination_filter {
  public:
    // Throws std::bad_alloc.
    destination_filter(const endpoint_url& url, ULONG options) : url_(url.text), pattern_(url), options_(options) {}

    const std::string& url() const noexcept { return url_; }
    // Throws std::bad_alloc.
    [[nodiscard]] bool accepts(std::string_view to) const;

  private:
    const std::string url_; // as the program gave it
    const url_pattern pattern_;
    const ULONG options_;
};

} // namespace ws
