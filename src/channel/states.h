// WS_LISTENER_STATE and WS_CHANNEL_STATE: which call is allowed in which state, as the documentation's diagrams have
// it.
#pragma once

#include "core/error.h"

namespace ws {

enum class listener_call { open, accept, close, reset };
enum class channel_call { open, accept, send, receive, shut_down, close, reset };

// S_OK, or WS_E_OBJECT_FAULTED (for work on a faulted object) or WS_E_INVALID_OPERATION with the state's name.
[[nodiscard]] HRESULT check_state(WS_LISTENER_STATE state, listener_call call, error* err) noexcept;
[[nodiscard]] HRESULT check_state(WS_CHANNEL_STATE state, channel_call call, error* err) noexcept;

} // namespace ws
