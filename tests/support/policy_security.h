// Policies with security, and the constraints on it.
#pragma once

#include "support/policy.h"

#include <deque>

namespace test {

// ---- policies

// An assertion with a policy in it.
inline std::string with_policy(const std::string& name, const std::string& content,
                               const std::string& attributes = "") {
    return "<" + name + attributes + "><wsp:Policy>" + content + "</wsp:Policy></" + name + ">";
}
struct transport_binding {
    std::string token = "<sp:HttpsToken RequireClientCertificate='false'/>";
    std::string suite = "<sp:Basic256/>", layout = "<sp:Strict/>", rest = "<sp:IncludeTimestamp/>";
    std::string text() const {
        return with_policy("sp:TransportBinding", with_policy("sp:TransportToken", token) +
                                                      (suite.empty() ? "" : with_policy("sp:AlgorithmSuite", suite)) +
                                                      (layout.empty() ? "" : with_policy("sp:Layout", layout)) + rest);
    }
};
inline std::string over_ssl(const std::string& more = "", const char* suite = "<sp:Basic256/>") {
    transport_binding binding;
    binding.suite = suite;
    return binding.text() + more + "<sp:Wss11/>";
}
inline std::string signed_tokens(const std::string& token) {
    return with_policy("sp:SignedSupportingTokens", token);
}
inline std::string endorsing_tokens(const std::string& token) {
    return with_policy("sp:EndorsingSupportingTokens", token);
}

// ---- constraints

template <class T, WS_SECURITY_BINDING_CONSTRAINT_TYPE type>
struct binding_constraint {
    binding_constraint() {
        value.bindingConstraint.type = type;
        if constexpr (requires { value.bindingUsage; }) value.bindingUsage = WS_SUPPORTING_MESSAGE_SECURITY_USAGE;
    }
    operator WS_SECURITY_BINDING_CONSTRAINT*() { return &value.bindingConstraint; }
    T* operator->() { return &value; }
    T value{};
};
using ssl_constraint =
    binding_constraint<WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT, WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE>;
using sspi_constraint = binding_constraint<WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT,
                                           WS_TCP_SSPI_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE>;
using http_constraint = binding_constraint<WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT,
                                           WS_HTTP_HEADER_AUTH_SECURITY_BINDING_CONSTRAINT_TYPE>;
using username_constraint = binding_constraint<WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT,
                                               WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE>;
using kerberos_constraint = binding_constraint<WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT,
                                               WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE>;
using cert_constraint =
    binding_constraint<WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT, WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE>;
using issued_constraint = binding_constraint<WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT,
                                             WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE>;
using context_constraint = binding_constraint<WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT,
                                              WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE>;

// Property constraints of one kind.
template <class C>
struct property_constraints {
    template <class Id>
    void allow(Id id, std::vector<ULONG> values) {
        allowed.push_back(std::move(values));
        all.push_back(constraint<C>(id, allowed.back()));
    }
    C* data() { return all.data(); }
    ULONG count() const { return static_cast<ULONG>(all.size()); }

    std::vector<C> all;
    std::deque<std::vector<ULONG>> allowed;
};

struct security_constraints {
    explicit security_constraints(std::vector<WS_SECURITY_BINDING_CONSTRAINT*> of = {}) : bindings(std::move(of)) {}
    security_constraints(const security_constraints&) = delete;

    WS_SECURITY_CONSTRAINTS* security() {
        value = {properties.data(), properties.count(), bindings.data(), static_cast<ULONG>(bindings.size())};
        return &value;
    }
    operator WS_POLICY_CONSTRAINTS*() {
        channel.all.securityConstraints = security();
        return channel;
    }

    channel_constraints channel;
    property_constraints<WS_SECURITY_PROPERTY_CONSTRAINT> properties;
    std::vector<WS_SECURITY_BINDING_CONSTRAINT*> bindings;
    WS_SECURITY_CONSTRAINTS value{};
};

template <class C>
void set_properties(WS_SECURITY_BINDING_CONSTRAINT* binding, property_constraints<C>& properties) {
    binding->propertyConstraints = properties.data();
    binding->propertyConstraintCount = properties.count();
}

} // namespace test
