// What a server, or a proxy, asks for before it answers (RFC 9110, 11.3).
#pragma once

#include "channel/http_syntax.h"

namespace ws {

// The result of an answer with the status 401, or 407 of a proxy, by the schemes that its challenges name.
[[nodiscard]] HRESULT authentication_result(const http_parser& head, bool of_proxy) noexcept;

} // namespace ws
