// What a GET is answered with where messages are posted: no message, but what lies at a URL.
#pragma once

#include <string>
#include <string_view>

namespace ws {

struct http_answer {
    unsigned status;
    std::string_view content_type;
    std::string_view lasting; // the body, which outlives the sending
    std::string made{};       // or this is it, when it is not empty

    std::string_view body() const noexcept { return made.empty() ? lasting : std::string_view(made); }
};

} // namespace ws
