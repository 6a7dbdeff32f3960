// Randomness from the host, for identifiers that nobody may guess or repeat.
#pragma once

#include "core/error.h"

namespace ws {

[[nodiscard]] HRESULT random_bytes(void* out, size_t count, error* err) noexcept;

// A version 4 GUID. Cheap enough for one a message: randomness is fetched from the host for many at a time.
[[nodiscard]] HRESULT random_guid(GUID* out, error* err) noexcept;

} // namespace ws
