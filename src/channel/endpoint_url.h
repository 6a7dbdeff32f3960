// The URL of an endpoint, as both ends need it.
#pragma once

#include "core/error.h"
#include "core/url.h"

#include <string>

namespace ws {

struct endpoint_url {
    std::string text; // all of it: the via of a client, and what error strings say
    wide_string wide; // the same
    std::string host; // unescaped, without brackets
    std::string path;
    std::string authority; // the host and port as they stand in the URL
    std::string query;     // with its question mark
    uint16_t port = 0;
    bool wildcard_host = false;

    // The scheme must be the binding's, and only a listener's host may be a wildcard; it has no query or fragment.
    // WS_E_INVALID_ENDPOINT_URL for a client's URL that is none, E_INVALIDARG for a listener's. Throws std::bad_alloc.
    [[nodiscard]] HRESULT parse(wide_view url, WS_CHANNEL_BINDING binding, bool for_listener, error* err);
};

} // namespace ws
