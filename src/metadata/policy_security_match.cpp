#include "metadata/policy_security.h"
#include "metadata/policy_tokens.h"

namespace ws {
namespace {

const char* name_of(WS_SECURITY_BINDING_CONSTRAINT_TYPE type) noexcept {
    switch (type) {
    case WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT";
    case WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT";
    case WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT";
    case WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT";
    case WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT";
    case WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT";
    case WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        return "WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT";
    default:
        return "WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT";
    }
}

// The first field of each structure is the base's.
template <class T>
T& as(WS_SECURITY_BINDING_CONSTRAINT& of) noexcept {
    return reinterpret_cast<T&>(of);
}

class security_matcher {
  public:
    security_matcher(const matching& how, const WS_SECURITY_CONSTRAINTS& constraints, const required_security& asked)
        : how_(how), constraints_(constraints), asked_(asked), token_is_met_(asked.tokens.size()) {}

    HRESULT match() {
        if (constraints_.securityBindingConstraintCount == 0 && asked_.first != nullptr)
            return how_.mismatch(message_id::policy_no_security, {asked_.first->name()});
        for (ULONG i = 0; i < constraints_.securityBindingConstraintCount; ++i) {
            const HRESULT hr = match_binding(*constraints_.securityBindingConstraints[i]);
            if (hr != S_OK) return hr;
        }
        const HRESULT hr = check_all_met();
        return hr == S_OK ? match_properties() : hr;
    }

  private:
    HRESULT match_binding(WS_SECURITY_BINDING_CONSTRAINT& binding) {
        switch (binding.type) {
        case WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
            if (!meet_transport(transport_security::ssl)) return not_asked(binding);
            if (how_.out != nullptr)
                as<WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT>(binding).out.clientCertCredentialRequired =
                    asked_.wants_client_certificate;
            return S_OK;
        case WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
            return meet_transport(transport_security::sspi) ? S_OK : not_asked(binding);
        case WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE:
            if (http_is_met_ || asked_.http_schemes == 0) return not_asked(binding);
            http_is_met_ = true;
            return match_property(how_, binding.propertyConstraints, binding.propertyConstraintCount,
                                  WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME,
                                  "WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME", only(asked_.http_schemes),
                                  WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE);
        default:
            return match_token(binding);
        }
    }
    HRESULT match_token(WS_SECURITY_BINDING_CONSTRAINT& binding) {
        size_t i = 0;
        while (i < asked_.tokens.size() && (token_is_met_[i] || asked_.tokens[i].type != binding.type))
            ++i;
        if (i == asked_.tokens.size()) return not_asked(binding);
        token_is_met_[i] = true;
        has_tokens_ = true;
        const assertion& token = *asked_.tokens[i].token;
        if (binding.type == WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE) has_kerberos_ = true;
        if (binding.type == WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE)
            return match_issued_token(how_, token, asked_,
                                      as<WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding));
        if (binding.type == WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE)
            return match_context(how_, token, asked_,
                                 as<WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding));
        return S_OK;
    }
    bool meet_transport(transport_security transport) noexcept {
        if (transport_is_met_ || asked_.transport != transport) return false;
        return transport_is_met_ = true;
    }
    HRESULT not_asked(const WS_SECURITY_BINDING_CONSTRAINT& binding) const noexcept {
        return how_.mismatch(message_id::policy_not_asked, {name_of(binding.type)});
    }

    HRESULT unmet(WS_SECURITY_BINDING_CONSTRAINT_TYPE type) const noexcept {
        return how_.mismatch(message_id::policy_unmet, {name_of(type)});
    }
    HRESULT check_all_met() const noexcept {
        if (!transport_is_met_ && asked_.transport == transport_security::ssl)
            return unmet(WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE);
        if (!transport_is_met_ && asked_.transport == transport_security::sspi)
            return unmet(WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE);
        if (!http_is_met_ && asked_.http_schemes != 0)
            return unmet(WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE);
        for (size_t i = 0; i < asked_.tokens.size(); ++i)
            if (!token_is_met_[i]) return unmet(asked_.tokens[i].type);
        return S_OK;
    }

    HRESULT match_one(WS_SECURITY_PROPERTY_ID id, const char* name, value_set permitted,
                      std::optional<property_value> default_value) const noexcept {
        return match_property(how_, constraints_.securityPropertyConstraints,
                              constraints_.securityPropertyConstraintCount, id, name, permitted, default_value);
    }
    // Where messages carry no token they have no security header, so that only what the program names is compared; and
    // no timestamp either.
    std::optional<property_value> in_header(property_value value) const noexcept {
        return has_tokens_ ? std::optional(value) : std::nullopt;
    }
    HRESULT match_properties() const noexcept {
        const bool has_transport = transport_is_met_ || http_is_met_;
        HRESULT hr = match_one(WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL,
                               "WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL", only(asked_.protection_level),
                               has_transport ? std::optional<property_value>(WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT)
                                             : std::nullopt);
        if (hr == S_OK)
            hr = match_one(
                WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, "WS_SECURITY_PROPERTY_TIMESTAMP_USAGE",
                only(asked_.has_timestamp ? WS_SECURITY_TIMESTAMP_USAGE_ALWAYS : WS_SECURITY_TIMESTAMP_USAGE_NEVER),
                has_tokens_ ? WS_SECURITY_TIMESTAMP_USAGE_ALWAYS : WS_SECURITY_TIMESTAMP_USAGE_NEVER);
        if (hr == S_OK)
            hr = match_one(WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, "WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT",
                           asked_.layouts, in_header(WS_SECURITY_HEADER_LAYOUT_STRICT));
        if (hr == S_OK)
            hr = match_one(WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, "WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION",
                           asked_.header_versions, in_header(WS_SECURITY_HEADER_VERSION_1_1));
        if (hr == S_OK)
            hr = match_one(WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME, "WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME",
                           asked_.suites,
                           in_header(has_kerberos_ ? WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128
                                                   : WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256));
        return hr;
    }

    const matching& how_;
    const WS_SECURITY_CONSTRAINTS& constraints_;
    const required_security& asked_;
    bool transport_is_met_ = false;
    bool http_is_met_ = false;
    bool has_tokens_ = false;
    bool has_kerberos_ = false;
    std::vector<bool> token_is_met_;
};

} // namespace

HRESULT match_security(const matching& how, const WS_SECURITY_CONSTRAINTS* constraints,
                       const required_security& asked) {
    const WS_SECURITY_CONSTRAINTS none{};
    return security_matcher(how, constraints != nullptr ? *constraints : none, asked).match();
}

} // namespace ws
