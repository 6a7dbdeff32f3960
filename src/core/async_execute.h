// WsAsyncExecute: a series of the caller's functions, each of which may end at once or later.
#pragma once

#include "core/platform.h"

namespace ws {

[[nodiscard]] HRESULT async_execute(WS_ASYNC_STATE& state, WS_ASYNC_FUNCTION first, WS_CALLBACK_MODEL model,
                                    void* callback_state, const WS_ASYNC_CONTEXT* context, WS_ERROR* error) noexcept;

} // namespace ws
