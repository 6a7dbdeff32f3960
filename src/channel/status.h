// How the system's failures come out of the API.
#pragma once

#include "core/error.h"
#include "io/endpoint.h"

namespace ws {

enum class io_activity {
    listening,
    accepting,
    connecting,
    connecting_http, // which calls a host where nobody listens unreachable; the others do not find the endpoint
    sending,
    receiving,
    sending_datagram,
    receiving_datagram,
    closing
};

// The WS_E_* for a failed operation on `url`, with the system's own code as original error and its text.
[[nodiscard]] HRESULT fail_io(error* err, const io::outcome& how, io_activity doing, text_argument url) noexcept;

} // namespace ws
