// The callbacks of WsPushBytes and WsPullBytes where nothing can wait for them.
#pragma once

#include "core/error.h"

namespace ws {

// WS_S_ASYNC makes no sense without a WS_ASYNC_CONTEXT; other codes of success all mean the same.
[[nodiscard]] HRESULT expect_no_wait(HRESULT hr, error* err) noexcept;

[[nodiscard]] HRESULT call_pull(WS_PULL_BYTES_CALLBACK callback, void* state, BYTE* to, ULONG room, ULONG* count,
                                error* err);

} // namespace ws
