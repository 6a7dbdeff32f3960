#include "metadata/policy_constraints.h"

#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

HRESULT refuse(error* err, const char* why) noexcept {
    return fail(err, E_INVALIDARG, message_id::policy_bad_constraint, {why});
}

template <class P>
HRESULT check_array(const P* array, ULONG count, const char* name, error* err) noexcept {
    return count == 0 || array != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::null_argument, {name});
}

// Of any of the kinds of properties; `known` are those that a policy says something of.
template <class C, class Id>
HRESULT check_properties(const C* all, ULONG count, std::initializer_list<Id> known, const char* name,
                         error* err) noexcept {
    HRESULT hr = check_array(all, count, name, err);
    for (ULONG i = 0; hr == S_OK && i < count; ++i) {
        const C& each = all[i];
        if (std::find(known.begin(), known.end(), each.id) == known.end())
            return fail(err, E_INVALIDARG, message_id::policy_property_id, {name, i, each.id});
        if (find_constraint(all, i, each.id) != nullptr)
            return fail(err, E_INVALIDARG, message_id::policy_property_twice, {name, each.id});
        if (each.allowedValuesSize % sizeof(property_value) != 0)
            return fail(err, E_INVALIDARG, message_id::policy_property_size, {name, each.id, each.allowedValuesSize});
        hr = check_array(static_cast<const BYTE*>(each.allowedValues), each.allowedValuesSize, "allowedValues", err);
    }
    return hr;
}

HRESULT check_usage(WS_MESSAGE_SECURITY_USAGE usage, error* err) noexcept {
    return usage == WS_SUPPORTING_MESSAGE_SECURITY_USAGE
               ? S_OK
               : refuse(err, "the bindingUsage of a security binding constraint is not "
                             "WS_SUPPORTING_MESSAGE_SECURITY_USAGE");
}

HRESULT check_issued_token(const WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT& token, error* err) noexcept {
    HRESULT hr = check_usage(token.bindingUsage, err);
    if (hr == S_OK) hr = check_array(token.claimConstraints, token.claimConstraintCount, "claimConstraints", err);
    for (ULONG i = 0; hr == S_OK && i < token.claimConstraintCount; ++i)
        hr = check_array(token.claimConstraints[i].bytes, token.claimConstraints[i].length, "claimConstraints", err);
    return hr == S_OK ? check_properties(token.requestSecurityTokenPropertyConstraints,
                                         token.requestSecurityTokenPropertyConstraintCount,
                                         {WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION},
                                         "requestSecurityTokenPropertyConstraints", err)
                      : hr;
}

HRESULT check_security(const WS_SECURITY_CONSTRAINTS& security, bool is_bootstrap, error* err) noexcept;

HRESULT check_context(const WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT& context, bool is_bootstrap,
                      error* err) noexcept {
    if (is_bootstrap) return refuse(err, "a security context is to be bootstrapped with a security context");
    const HRESULT hr = check_usage(context.bindingUsage, err);
    if (hr != S_OK || context.bootstrapSecurityConstraint == nullptr) return hr;
    return check_security(*context.bootstrapSecurityConstraint, true, err);
}

// The first field of each structure is the base's.
template <class T>
const T& as(const WS_SECURITY_BINDING_CONSTRAINT& of) noexcept {
    return reinterpret_cast<const T&>(of);
}

HRESULT check_binding(const WS_SECURITY_BINDING_CONSTRAINT& binding, bool is_bootstrap, error* err) noexcept {
    std::initializer_list<WS_SECURITY_BINDING_PROPERTY_ID> properties{};
    HRESULT hr = S_OK;
    switch (binding.type) {
    case WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
    case WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE:
        break;
    case WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE:
        return check_properties(binding.propertyConstraints, binding.propertyConstraintCount,
                                {WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME}, "propertyConstraints", err);
    case WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        hr = check_usage(as<WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding).bindingUsage, err);
        break;
    case WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        hr = check_usage(as<WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding).bindingUsage, err);
        break;
    case WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        hr = check_usage(as<WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding).bindingUsage, err);
        break;
    case WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        hr = check_issued_token(as<WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding), err);
        break;
    case WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE:
        hr = check_context(as<WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT>(binding), is_bootstrap, err);
        if (hr != S_OK) return hr;
        return check_properties(binding.propertyConstraints, binding.propertyConstraintCount,
                                {WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION,
                                 WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE},
                                "propertyConstraints", err);
    default:
        return refuse(err, "a security binding constraint has an unknown type");
    }
    if (hr != S_OK) return hr;
    return check_properties(binding.propertyConstraints, binding.propertyConstraintCount, properties,
                            "propertyConstraints", err);
}

HRESULT check_security(const WS_SECURITY_CONSTRAINTS& security, bool is_bootstrap, error* err) noexcept {
    HRESULT hr =
        check_properties(security.securityPropertyConstraints, security.securityPropertyConstraintCount,
                         {WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME,
                          WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT,
                          WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION},
                         "securityPropertyConstraints", err);
    if (hr == S_OK)
        hr = check_array(security.securityBindingConstraints, security.securityBindingConstraintCount,
                         "securityBindingConstraints", err);
    for (ULONG i = 0; hr == S_OK && i < security.securityBindingConstraintCount; ++i) {
        hr = check_array(security.securityBindingConstraints[i], 1, "securityBindingConstraints", err);
        if (hr == S_OK) hr = check_binding(*security.securityBindingConstraints[i], is_bootstrap, err);
    }
    return hr;
}

HRESULT check_extension(const WS_POLICY_EXTENSION& extension, error* err) noexcept {
    if (extension.type != WS_ENDPOINT_POLICY_EXTENSION_TYPE)
        return refuse(err, "a policy extension has an unknown type");
    const auto& endpoint = reinterpret_cast<const WS_ENDPOINT_POLICY_EXTENSION&>(extension);
    HRESULT hr = check_array(endpoint.assertionName, 1, "assertionName", err);
    if (hr == S_OK) hr = check_array(endpoint.assertionNs, 1, "assertionNs", err);
    for (const WS_XML_STRING* text : {endpoint.assertionName, endpoint.assertionNs})
        if (hr == S_OK) hr = check_array(text->bytes, text->length, "assertionName", err);
    if (hr != S_OK) return hr;
    const known_assertion* known = find_assertion(*endpoint.assertionName, *endpoint.assertionNs);
    if (known != nullptr && (known->kind == assertion_kind::addressing || known->kind == assertion_kind::encoding))
        return fail(err, E_INVALIDARG, message_id::policy_extension_refused, {*endpoint.assertionName});
    return S_OK;
}

} // namespace

HRESULT check_constraints(const WS_POLICY_CONSTRAINTS& constraints, error* err) noexcept {
    if (constraints.channelBinding != WS_HTTP_CHANNEL_BINDING && constraints.channelBinding != WS_TCP_CHANNEL_BINDING)
        return refuse(err, "the channel binding is neither WS_HTTP_CHANNEL_BINDING nor WS_TCP_CHANNEL_BINDING");
    HRESULT hr = check_properties(
        constraints.channelPropertyConstraints, constraints.channelPropertyConstraintCount,
        {WS_CHANNEL_PROPERTY_ENCODING, WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, WS_CHANNEL_PROPERTY_ENVELOPE_VERSION},
        "channelPropertyConstraints", err);
    if (hr == S_OK && constraints.securityConstraints != nullptr)
        hr = check_security(*constraints.securityConstraints, false, err);
    if (hr == S_OK)
        hr = check_array(constraints.policyExtensions, constraints.policyExtensionCount, "policyExtensions", err);
    for (ULONG i = 0; hr == S_OK && i < constraints.policyExtensionCount; ++i) {
        hr = check_array(constraints.policyExtensions[i], 1, "policyExtensions", err);
        if (hr == S_OK) hr = check_extension(*constraints.policyExtensions[i], err);
    }
    return hr;
}

} // namespace ws
