#include "channel/url_matching.h"

#include "core/host_name.h"
#include "core/strings.h"
#include "io/address.h"

#include <charconv>

namespace ws {
namespace {

int digit_of(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// Escapes that are none stay as they are: such a path matches only itself.
std::string unescape(std::string_view path) {
    std::string out;
    out.reserve(path.size());
    for (size_t at = 0; at < path.size(); ++at) {
        const bool escape =
            path[at] == '%' && at + 2 < path.size() && digit_of(path[at + 1]) >= 0 && digit_of(path[at + 2]) >= 0;
        out += escape ? static_cast<char>(digit_of(path[at + 1]) * 16 + digit_of(path[at + 2])) : path[at];
        if (escape) at += 2;
    }
    return out;
}

// "host", "host:port", "[address]:port".
bool split_authority(std::string_view authority, std::string_view& host, std::string_view& port) noexcept {
    port = {};
    if (!authority.empty() && authority.front() == '[') {
        const size_t end = authority.find(']');
        if (end == authority.npos || end == 1) return false;
        host = authority.substr(1, end - 1);
        authority.remove_prefix(end + 1);
        if (authority.empty()) return true;
        if (authority.front() != ':') return false;
        port = authority.substr(1);
        return true;
    }
    const size_t colon = authority.find(':');
    host = authority.substr(0, colon);
    if (colon != authority.npos) port = authority.substr(colon + 1);
    return !host.empty() && host.find_first_of("/?#@\\ \t") == host.npos;
}

void drop_slashes_at_end(std::string& path) {
    while (!path.empty() && path.back() == '/')
        path.pop_back();
}

} // namespace

bool url_target::parse_request(std::string_view target, std::string_view host_header, uint16_t own_port) {
    std::string_view authority = host_header;
    constexpr std::string_view scheme = "http://";
    const bool absolute = equal_ignoring_case(target.substr(0, scheme.size()), scheme);
    if (absolute) {
        target.remove_prefix(scheme.size());
        const size_t end = target.find_first_of("/?");
        authority = target.substr(0, end);
        target = end == target.npos ? std::string_view("/") : target.substr(end);
    } else if (target != "*" && (target.empty() || target.front() != '/')) {
        return false;
    }
    std::string_view name, digits;
    // Version 1.0 can do without a host.
    if (!split_authority(authority, name, digits) && (absolute || !authority.empty())) return false;
    host = name;
    port = own_port;
    if (!digits.empty()) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (error != std::errc() || end != digits.data() + digits.size()) return false;
    }
    const size_t query = target.find('?');
    has_query = query != target.npos;
    path = unescape(target.substr(0, query));
    return true;
}

bool url_target::parse(std::string_view text) {
    wide_string wide;
    append_lossy(wide, text);
    url parts{};
    if (FAILED(parse_url(wide, 0, parts, nullptr))) return false;
    host = unescape(to_utf8_lossy(parts.host));
    port = parts.port;
    path = unescape(to_utf8_lossy(parts.path));
    has_query = parts.has_query;
    return true;
}

url_pattern::url_pattern(const endpoint_url& url)
    : rank_(url.wildcard_host ? url.host == "+" ? host_rank::strong_wildcard : host_rank::weak_wildcard
                              : host_rank::name),
      host_(url.host), port_(url.port), path_(unescape(url.path)) {
    drop_slashes_at_end(path_);
}

bool url_pattern::same_as(const url_pattern& other) const noexcept {
    return rank_ == other.rank_ && port_ == other.port_ && equal_ignoring_case(host_, other.host_) &&
           equal_ignoring_case(path_, other.path_);
}

bool url_pattern::is_prefix_of(std::string_view path) const noexcept {
    return equal_ignoring_case(path.substr(0, path_.size()), path_) &&
           (path.size() == path_.size() || path[path_.size()] == '/');
}

bool url_pattern::covers(const url_target& target) const noexcept {
    return (rank_ != host_rank::name || equal_ignoring_case(target.host, host_)) && is_prefix_of(target.path);
}

// An explicit host is compared itself. A wildcard stands for what this machine is called, as far as the options say so.
bool url_pattern::matches_host(const std::string& host, ULONG options) const noexcept {
    if (!(options & WS_MATCH_URL_THIS_HOST)) return true;
    if (rank_ == host_rank::name) return equal_ignoring_case(host, host_);
    if (options & WS_MATCH_URL_LOCAL_HOST && equal_ignoring_case(host, "localhost")) return true;
    // Whatever address the client used, it reached us by it.
    ws_io_address address;
    if (options & WS_MATCH_URL_HOST_ADDRESSES && io::parse_numeric_host(host, address)) return true;
    const std::string_view full = host_name();
    const std::string_view first = full.substr(0, full.find('.'));
    const bool by_name = options & (WS_MATCH_URL_DNS_HOST | WS_MATCH_URL_NETBIOS_HOST);
    return (by_name && equal_ignoring_case(host, first)) ||
           (options & WS_MATCH_URL_DNS_FULLY_QUALIFIED_HOST && equal_ignoring_case(host, full));
}

bool url_pattern::matches(const url_target& target, ULONG options) const noexcept {
    if (!matches_host(target.host, options)) return false;
    if (options & WS_MATCH_URL_PORT && target.port != port_) return false;
    if (options & WS_MATCH_URL_NO_QUERY && target.has_query) return false;
    if (!(options & (WS_MATCH_URL_EXACT_PATH | WS_MATCH_URL_PREFIX_PATH))) return true;
    if (options & WS_MATCH_URL_PREFIX_PATH && is_prefix_of(target.path)) return true;
    std::string_view path = target.path;
    while (!path.empty() && path.back() == '/')
        path.remove_suffix(1);
    return options & WS_MATCH_URL_EXACT_PATH && equal_ignoring_case(path, path_);
}

std::optional<std::string_view> url_pattern::path_below(const url_target& target) const noexcept {
    if (!is_prefix_of(target.path)) return std::nullopt;
    return std::string_view(target.path).substr(path_.size());
}

// Most say exactly what the listener was opened with.
bool destination_filter::accepts(std::string_view to) const {
    if (options_ == 0 || (to == url_ && pattern_.rank() == url_pattern::host_rank::name)) return true;
    url_target target;
    return target.parse(to) && pattern_.matches(target, options_);
}

} // namespace ws
