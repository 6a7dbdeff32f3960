// Endpoint addresses that outlive the call they were given in.
#pragma once

#include "core/error.h"

namespace ws {

// The URL and the headers; who is there is security's to know. Throws std::bad_alloc.
[[nodiscard]] HRESULT copy_address(const WS_ENDPOINT_ADDRESS& from, heap& memory, WS_ENDPOINT_ADDRESS& to, error* err);

} // namespace ws
