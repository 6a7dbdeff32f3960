// WS_FAULT, described like any structure: one description for each version of the envelope.
#pragma once

#include "core/platform.h"

namespace ws {

// The content of the version's Fault element; null for a version that has none.
[[nodiscard]] const WS_STRUCT_DESCRIPTION* fault_structure(WS_ENVELOPE_VERSION version) noexcept;

} // namespace ws
