// The security that an alternative asks for, out of the assertions of WS-SecurityPolicy and those of Microsoft's that
// go with them.
#pragma once

#include "metadata/policy_constraints.h"

namespace ws {

enum class transport_security { none, ssl, sspi };

struct supporting_token {
    WS_SECURITY_BINDING_CONSTRAINT_TYPE type;
    const assertion* token;
};

struct required_security {
    const assertion* first = nullptr; // null when no security is asked for
    transport_security transport = transport_security::none;
    bool wants_client_certificate = false;
    property_value protection_level = WS_PROTECTION_LEVEL_NONE;
    property_value http_schemes = 0;
    bool has_timestamp = false;
    // What is not said may be anything.
    value_set layouts = any_value;
    value_set suites = any_value;
    value_set header_versions = any_value;
    value_set trust_versions = any_value;
    value_set entropy_modes = any_value;
    std::vector<supporting_token> tokens;
};

// Adds what one assertion asks for. A mismatch when no channel can do that. Throws std::bad_alloc.
[[nodiscard]] HRESULT read_security(const matching& how, const assertion& what, const known_assertion& known,
                                    required_security& out);
// The assertions of an alternative that is about nothing else.
[[nodiscard]] HRESULT read_security(const matching& how, std::span<const assertion> all, required_security& out);

// Whether the constraints are what is asked for, no more and no less; null is no security.
[[nodiscard]] HRESULT match_security(const matching& how, const WS_SECURITY_CONSTRAINTS* constraints,
                                     const required_security& asked);

} // namespace ws
