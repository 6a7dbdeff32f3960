// The backend on the host's side of Wine.
#pragma once

#include "io/backend.h"

namespace ws::io {

// Null on Windows, without webservices-io.dll and .so of this version, and with WEBSERVICES_IO=pe. Not under the
// loader's lock.
[[nodiscard]] const ws_io_backend* find_host_backend() noexcept;

} // namespace ws::io
