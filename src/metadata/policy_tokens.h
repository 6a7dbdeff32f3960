// The tokens that messages carry: what their assertions ask for, and the constraints on it.
#pragma once

#include "metadata/policy_security.h"

namespace ws {

// Adds the tokens in an assertion such as EndorsingSupportingTokens.
[[nodiscard]] HRESULT read_supporting_tokens(const matching& how, const assertion& tokens, assertion_kind kind,
                                             required_security& out);

[[nodiscard]] HRESULT match_issued_token(const matching& how, const assertion& token, const required_security& asked,
                                         WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT& constraint);
[[nodiscard]] HRESULT match_context(const matching& how, const assertion& token, const required_security& asked,
                                    WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT& constraint);

} // namespace ws
