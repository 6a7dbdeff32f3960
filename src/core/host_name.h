// What this machine calls itself.
#pragma once

#include "core/platform.h"

namespace ws {

// Its full DNS name, or as much of that as it knows, in UTF-8; empty when it does not tell.
[[nodiscard]] std::string_view host_name() noexcept;

} // namespace ws
