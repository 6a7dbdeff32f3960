// The states of service proxies and hosts, which have the same: which call is allowed in which, as the documentation's
// diagrams have it.
#pragma once

#include "core/error.h"

namespace ws {

// WS_SERVICE_PROXY_STATE and WS_SERVICE_HOST_STATE, whose numbers are the same.
enum class service_state : uint8_t { created, opening, open, closing, closed, faulted };

enum class service_step { open, call, abandon, close, reset };

// S_OK, or WS_E_INVALID_OPERATION with the state's name.
[[nodiscard]] HRESULT check_state(handle_kind object, service_state state, service_step call, error* err) noexcept;

} // namespace ws
