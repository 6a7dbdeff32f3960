// Order of DECIMALs, whatever their scales.
#pragma once

#include "core/platform.h"

namespace ws {

// Less than 0, 0 or greater than 0, as `a` is to `b`. Zeros of either sign are equal.
[[nodiscard]] int compare(const DECIMAL& a, const DECIMAL& b) noexcept;

} // namespace ws
