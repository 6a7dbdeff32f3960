// The texts of HTTP that we send.
#pragma once

#include "core/platform.h"

#include <string>

namespace ws {

// "Not Found", …; empty for a number that has no name.
[[nodiscard]] std::string_view http_reason(unsigned status) noexcept;

void append_number(std::string& out, uint64_t number);
// "name: value" and the end of the line.
void append_field(std::string& out, std::string_view name, std::string_view value);
void append_field(std::string& out, std::string_view name, uint64_t value);
// The line before a chunk of that size.
void append_chunk_size(std::string& out, uint64_t size);
// "Date: Sun, 06 Nov 1994 08:49:37 GMT". Seconds since 1970.
void append_date(std::string& out, int64_t seconds);
[[nodiscard]] int64_t seconds_now() noexcept;
// The date of a cookie, which comes in several forms (RFC 6265, 5.1.1); false when it is none.
[[nodiscard]] bool parse_date(std::string_view text, int64_t& seconds) noexcept;

// What may stand in a header's value, or in a status line: no control characters, which could begin a header of their
// own.
[[nodiscard]] bool is_field_value(std::string_view text) noexcept;
[[nodiscard]] bool is_token(std::string_view text) noexcept;

} // namespace ws
