// Content types, of session preambles and of HTTP: "text/xml; charset=utf-8".
#pragma once

#include "core/platform.h"

#include <string>

namespace ws {

// Without spaces and tabs at its ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

// Takes the first element of a list off it, trimmed; a separator between quotes is none.
[[nodiscard]] std::string_view take_element(std::string_view& rest, char separator) noexcept;

// What stands before the parameters.
[[nodiscard]] std::string_view media_type(std::string_view content_type) noexcept;
// The value of "; name=value" or "; name="value"", as it stands between the quotes; empty when there is none.
[[nodiscard]] std::string_view parameter(std::string_view content_type, std::string_view name) noexcept;

[[nodiscard]] bool is_mtom(WS_ENCODING encoding) noexcept;
[[nodiscard]] bool is_binary(WS_ENCODING encoding) noexcept;
[[nodiscard]] WS_CHARSET charset_of(WS_ENCODING encoding) noexcept;

// --- HTTP's

// What tells a receiver how a message is to be read.
struct http_content {
    std::string_view media_type;
    WS_CHARSET charset = WS_CHARSET_AUTO; // of text
    std::string_view boundary;            // of MTOM's package, with the next two
    std::string_view start;
    std::string_view start_info;
};

// Whether a channel of this encoding and version reads what has this content type: text may be in any of the API's
// charsets, and an MTOM channel also reads text. `out` views into `content_type`.
[[nodiscard]] bool read_content_type(std::string_view content_type, WS_ENCODING encoding, WS_ENVELOPE_VERSION version,
                                     http_content& out) noexcept;

// The value of the Content-Type header. An MTOM package begins with the part `start`, SOAP 1.2 names the action, when
// there is one to name.
void append_content_type(std::string& out, WS_ENCODING encoding, WS_ENVELOPE_VERSION version, std::string_view action,
                         std::string_view boundary, std::string_view start);
// Between quotes, with what needs it escaped.
void append_quoted(std::string& out, std::string_view text);

} // namespace ws
