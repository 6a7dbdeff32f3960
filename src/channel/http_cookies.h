// The cookies that a channel was given and sends back (RFC 6265), each to the host that gave it.
#pragma once

#include "channel/http_syntax.h"

#include <string>

namespace ws {

class http_cookies {
  public:
    // Takes the Set-Cookie headers of an answer to a request for `path` of `host`. Throws std::bad_alloc.
    void take(const http_parser& head, std::string_view host, std::string_view path, int64_t now);
    // Appends the Cookie header of such a request, if there are any.
    void append_to(std::string& head, std::string_view host, std::string_view path, int64_t now) const;

  private:
    struct cookie {
        std::string name;
        std::string value;
        std::string host;
        std::string path;
        int64_t until; // seconds since 1970
    };
    void take_one(std::string_view text, std::string_view host, std::string_view path, int64_t now);

    std::vector<cookie> cookies_;
};

} // namespace ws
