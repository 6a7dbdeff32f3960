// What assertions mean for a channel and its security.
#include "policy.h"

#include "text.h"

#include <algorithm>
#include <array>

namespace wsutil {
namespace {

constexpr char http_policy_ns[] = "http://schemas.microsoft.com/ws/06/2004/policy/http";
constexpr char framing_ns[] = "http://schemas.microsoft.com/ws/2006/05/framing/policy";
constexpr char binary_ns[] = "http://schemas.microsoft.com/ws/06/2004/mspolicy/netbinary1";
constexpr char mtom_ns[] = "http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization";

bool is_security(const node& assertion, std::string_view name) {
    return assertion.name.local == name && is_security_ns(assertion.name.ns);
}

constexpr std::array kinds = std::to_array<std::string_view>(
    {"HTTP", "HTTP_SSL", "HTTP_HEADER_AUTH", "HTTP_SSL_HEADER_AUTH", "HTTP_SSL_USERNAME", "HTTP_SSL_KERBEROS_APREQ",
     "TCP", "TCP_SSPI", "TCP_SSPI_USERNAME", "TCP_SSPI_KERBEROS_APREQ", "HTTP_SSL_USERNAME_SECURITY_CONTEXT",
     "HTTP_SSL_KERBEROS_APREQ_SECURITY_CONTEXT", "TCP_SSPI_USERNAME_SECURITY_CONTEXT",
     "TCP_SSPI_KERBEROS_APREQ_SECURITY_CONTEXT"});

std::string kind_of(const c_policy& policy) {
    std::string out = policy.tcp ? "TCP" : "HTTP";
    if (policy.ssl) out += "_SSL";
    if (policy.sspi) out += "_SSPI";
    if (policy.header_auth) out += "_HEADER_AUTH";
    if (policy.username) out += "_USERNAME";
    if (policy.kerberos) out += "_KERBEROS_APREQ";
    if (policy.context) out += "_SECURITY_CONTEXT";
    return out;
}

} // namespace

bool is_security_ns(const std::string& ns) {
    return ns == "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy" ||
           ns == "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702";
}

void policy_set::read(const alternative& assertions, finding& found, bool bootstrap) {
    for (const node* assertion : assertions) {
        const std::string& ns = assertion->name.ns;
        const std::string& name = assertion->name.local;
        if (name == "UsingAddressing" && ns == wsa09_policy_ns) {
            found.addressing = "WS_ADDRESSING_VERSION_0_9";
        } else if ((name == "UsingAddressing" && ns == wsa10_wsdl_ns) ||
                   (name == "Addressing" && ns == wsa10_metadata_ns)) {
            found.addressing = "WS_ADDRESSING_VERSION_1_0";
        } else if (name == "BinaryEncoding" && ns == binary_ns) {
            found.encoding = "BINARY";
        } else if (name == "OptimizedMimeSerialization" && ns == mtom_ns) {
            found.encoding = "MTOM";
        } else if (ns == http_policy_ns && name.ends_with("Authentication")) {
            std::string scheme = name.substr(0, name.size() - 14);
            std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
            if (scheme != "BASIC" && scheme != "NEGOTIATE" && scheme != "NTLM" && scheme != "DIGEST")
                found.why_not = "the scheme of " + name + " is not supported";
            found.policy.header_auth = true;
            found.schemes.push_back("WS_HTTP_HEADER_AUTH_SCHEME_" + scheme);
        } else if (is_security(*assertion, "TransportBinding")) {
            read_transport(*assertion, found);
        } else if (is_security_ns(ns) && name.ends_with("SupportingTokens")) {
            read_tokens(*assertion, found, bootstrap);
        } else if (is_security(*assertion, "Wss10")) {
            found.header_version = "WS_SECURITY_HEADER_VERSION_1_0";
        } else if (is_security(*assertion, "Wss11")) {
            found.header_version = "WS_SECURITY_HEADER_VERSION_1_1";
        } else if (is_security(*assertion, "Trust10") || is_security(*assertion, "Trust13")) {
            read_trust(*assertion, found);
        } else if (ns == framing_ns && name == "Streamed") {
            says_.warning(assertion->at, 2, 4201,
                          "set WS_CHANNEL_PROPERTY_TRANSFER_MODE yourself: the template has no streaming");
        } else {
            found.why_not = "the assertion " + show(assertion->name) + " is not supported";
        }
    }
}

void policy_set::read_transport(const node& binding, finding& found) {
    bool timestamp = false;
    for (const node* assertion : first_nested(binding)) {
        if (is_security(*assertion, "TransportToken")) {
            const alternative tokens = first_nested(*assertion);
            if (tokens.size() != 1)
                found.why_not = "sp:TransportToken names no token";
            else
                read_transport_token(*tokens.front(), found);
        } else if (is_security(*assertion, "IncludeTimestamp")) {
            timestamp = true;
        } else if (is_security(*assertion, "Layout")) {
            for (const node* layout : first_nested(*assertion)) {
                const std::string& name = layout->name.local;
                found.layout = name == "Strict"                                      ? "STRICT"
                               : name == "LaxTsFirst" || name == "LaxTimestampFirst" ? "LAX_WITH_TIMESTAMP_FIRST"
                               : name == "LaxTsLast" || name == "LaxTimestampLast"   ? "LAX_WITH_TIMESTAMP_LAST"
                                                                                     : "LAX";
            }
        } else if (is_security(*assertion, "AlgorithmSuite")) {
            for (const node* suite : first_nested(*assertion))
                if (suite->name.local != "Basic256")
                    says_.warning(
                        suite->at, 2, 4202,
                        "set WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME yourself: the template keeps Basic256");
        }
    }
    found.timestamp = timestamp ? "WS_SECURITY_TIMESTAMP_USAGE_ALWAYS" : "WS_SECURITY_TIMESTAMP_USAGE_NEVER";
}

void policy_set::read_transport_token(const node& token, finding& found) {
    if (is_security(token, "HttpsToken")) {
        found.policy.ssl = true;
        found.protection = "WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT";
        bool certificate = token.get("RequireClientCertificate") == "true";
        for (const node* nested : first_nested(token))
            certificate = certificate || nested->name.local == "RequireClientCertificate";
        if (certificate)
            says_.warning(token.at, 2, 4203,
                          "a client certificate is required: give it in the template's localCertCredential");
    } else if (token.name.local == "WindowsTransportSecurity" && token.name.ns == framing_ns) {
        found.policy.sspi = true;
        std::string level(trim(token.text));
        for (const node* nested : first_nested(token))
            if (nested->name.local == "ProtectionLevel") level = trim(nested->text);
        found.protection = level == "None"   ? "WS_PROTECTION_LEVEL_NONE"
                           : level == "Sign" ? "WS_PROTECTION_LEVEL_SIGN"
                                             : "WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT";
    } else {
        found.why_not = "the transport token " + show(token.name) + " is not supported";
    }
}

void policy_set::read_tokens(const node& tokens, finding& found, bool bootstrap) {
    for (const node* token : first_nested(tokens)) {
        if (is_security(*token, "UsernameToken"))
            found.policy.username = true;
        else if (is_security(*token, "KerberosToken"))
            found.policy.kerberos = true;
        else if (is_security(*token, "SecureConversationToken") && !bootstrap)
            read_context(*token, found);
        else if (is_security(*token, "X509Token") || is_security(*token, "IssuedToken"))
            found.why_not = "there is no template with an sp:" + token->name.local;
        // What says how the tokens are used is for the message's signature.
        else if (!is_security(*token, "AlgorithmSuite") && !is_security(*token, "SignedParts") &&
                 !is_security(*token, "SignedElements"))
            found.why_not = "the supporting token " + show(token->name) + " is not supported";
    }
}

// A session: its bootstrap policy says how it is set up.
void policy_set::read_context(const node& token, finding& found) {
    found.policy.context = true;
    for (const node* assertion : first_nested(token)) {
        if (!is_security(*assertion, "BootstrapPolicy")) continue;
        finding bootstrap;
        read(first_nested(*assertion), bootstrap, true);
        if (!bootstrap.why_not.empty()) found.why_not = "in its bootstrap policy " + bootstrap.why_not;
        found.policy.username = found.policy.username || bootstrap.policy.username;
        found.policy.kerberos = found.policy.kerberos || bootstrap.policy.kerberos;
        if (!bootstrap.entropy.empty()) found.entropy = bootstrap.entropy;
        auto& properties = found.policy.bootstrap_security;
        if (!bootstrap.timestamp.empty())
            properties.push_back(
                {"WS_SECURITY_PROPERTY_TIMESTAMP_USAGE", "WS_SECURITY_TIMESTAMP_USAGE", bootstrap.timestamp});
        if (!bootstrap.layout.empty())
            properties.push_back({"WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT", "WS_SECURITY_HEADER_LAYOUT",
                                  "WS_SECURITY_HEADER_LAYOUT_" + bootstrap.layout});
        if (!bootstrap.header_version.empty())
            properties.push_back({"WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION", "WS_SECURITY_HEADER_VERSION",
                                  bootstrap.header_version});
    }
}

void policy_set::read_trust(const node& trust, finding& found) {
    bool client = false, server = false;
    for (const node* assertion : first_nested(trust)) {
        client = client || assertion->name.local == "RequireClientEntropy";
        server = server || assertion->name.local == "RequireServerEntropy";
    }
    if (client || server)
        found.entropy = client && server ? "WS_SECURITY_KEY_ENTROPY_MODE_COMBINED"
                        : client         ? "WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY"
                                         : "WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY";
}

// All that was found, as the properties of a template.
void policy_set::finish(finding& found, const wsdl_binding& binding) {
    c_policy& policy = found.policy;
    policy.tcp = binding.transport == "http://schemas.microsoft.com/soap/tcp";
    if (!policy.tcp && binding.transport != "http://schemas.xmlsoap.org/soap/http" &&
        binding.transport != "http://www.w3.org/2003/05/soap/bindings/HTTP/") {
        found.why_not = "the transport '" + binding.transport + "' has no template";
        return;
    }
    policy.kind = kind_of(policy);
    if (std::find(kinds.begin(), kinds.end(), policy.kind) == kinds.end()) {
        found.why_not = "there is no template " + policy.kind;
        return;
    }
    const std::string encoding = found.encoding == "BINARY" ? policy.tcp ? "BINARY_SESSION_1" : "BINARY_1"
                                 : found.encoding == "MTOM" ? "MTOM_UTF8"
                                                            : "UTF8";
    policy.channel = {{"WS_CHANNEL_PROPERTY_ENCODING", "WS_ENCODING", "WS_ENCODING_XML_" + encoding},
                      {"WS_CHANNEL_PROPERTY_ADDRESSING_VERSION", "WS_ADDRESSING_VERSION", found.addressing},
                      {"WS_CHANNEL_PROPERTY_ENVELOPE_VERSION", "WS_ENVELOPE_VERSION",
                       binding.soap12 ? "WS_ENVELOPE_VERSION_SOAP_1_2" : "WS_ENVELOPE_VERSION_SOAP_1_1"}};
    if (policy.header_auth && found.protection.empty()) found.protection = "WS_PROTECTION_LEVEL_NONE";
    if (!found.timestamp.empty())
        policy.security.push_back(
            {"WS_SECURITY_PROPERTY_TIMESTAMP_USAGE", "WS_SECURITY_TIMESTAMP_USAGE", found.timestamp});
    if (!found.layout.empty())
        policy.security.push_back({"WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT", "WS_SECURITY_HEADER_LAYOUT",
                                   "WS_SECURITY_HEADER_LAYOUT_" + found.layout});
    if (!found.protection.empty())
        policy.security.push_back(
            {"WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL", "WS_PROTECTION_LEVEL", found.protection});
    if (!found.header_version.empty() && (policy.username || policy.kerberos))
        policy.security.push_back(
            {"WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION", "WS_SECURITY_HEADER_VERSION", found.header_version});
    std::string schemes;
    for (const std::string& scheme : found.schemes)
        schemes += (schemes.empty() ? "" : " | ") + scheme;
    if (!schemes.empty())
        policy.header_auth_properties = {{"WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME", "ULONG", schemes}};
    if (policy.context && !found.entropy.empty())
        policy.context_properties = {{"WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE",
                                      "WS_SECURITY_KEY_ENTROPY_MODE", found.entropy}};
}

} // namespace wsutil
