// What a GET is answered with where messages are posted: no message, but what lies at a URL.
#pragma once

#include <string>
#include <string_view>

namespace ws {

struct http_answer {
    unsigned status = 200;
    std::string location{};          // of a 302
    std::string_view content_type{}; // this and the body must live until it is sent
    std::string_view body{};
};

} // namespace ws
