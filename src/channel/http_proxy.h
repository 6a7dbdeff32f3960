// Which HTTP proxy a channel goes through: WS_CHANNEL_PROPERTY_HTTP_PROXY_SETTING_MODE.
#pragma once

#include "channel/channel_properties.h"
#include "channel/endpoint_url.h"

namespace ws {

// No proxy when the host is empty.
struct http_proxy {
    std::string host;
    uint16_t port = 0;

    // As the channel's settings have it: none, its own servers and exceptions, or the system's: what the environment
    // variables http_proxy and no_proxy say natively, the user's Internet settings on Windows, and those variables
    // where there are none. Throws std::bad_alloc.
    [[nodiscard]] static http_proxy find(const endpoint_url& url, const channel_settings& settings);
    // "server[:port];server…": the first that is for HTTP.
    [[nodiscard]] static http_proxy parse(std::string_view servers);
    // Whether a host is among the exceptions "name;*.name;10.*;<local>".
    [[nodiscard]] static bool is_excepted(std::string_view host, std::string_view bypass) noexcept;
};

} // namespace ws
