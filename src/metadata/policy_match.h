// Whether a program can do what an alternative of an endpoint's policy asks for.
#pragma once

#include "metadata/policy.h"
#include "metadata/policy_constraints.h"

namespace ws {

// The constraints' `out` fields are filled when there is a heap for it. Throws std::bad_alloc.
[[nodiscard]] HRESULT match_policy(const matching& how, const policy_alternative& alternative,
                                   const endpoint_requirements& endpoint, const WS_POLICY_CONSTRAINTS& constraints);

} // namespace ws
