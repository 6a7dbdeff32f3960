// Order of WS_DURATIONs, as far as there is one: months have no fixed number of days.
#pragma once

#include "core/error.h"

namespace ws {

// By the description's own comparer, or by the default one, which knows durations of years and months only, and of
// neither. Durations that it cannot compare are not within.
[[nodiscard]] HRESULT is_within(const WS_DURATION& value, const WS_DURATION_DESCRIPTION& range, bool* within,
                                error* err);

} // namespace ws
