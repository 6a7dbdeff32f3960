#include "metadata/policy_assertions.h"

#include "xml/name.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view addressing09 = "http://schemas.xmlsoap.org/ws/2004/08/addressing/policy";
constexpr std::string_view addressing10 = "http://www.w3.org/2006/05/addressing/wsdl";
constexpr std::string_view addressing10_metadata = "http://www.w3.org/2007/05/addressing/metadata";
constexpr std::string_view net_binary = "http://schemas.microsoft.com/ws/06/2004/mspolicy/netbinary1";
constexpr std::string_view optimized_mime = "http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization";
constexpr std::string_view http_policy = "http://schemas.microsoft.com/ws/06/2004/policy/http";

constexpr known_assertion known[] = {
    {"UsingAddressing", addressing09, assertion_kind::addressing, WS_ADDRESSING_VERSION_0_9},
    {"UsingAddressing", addressing10, assertion_kind::addressing, WS_ADDRESSING_VERSION_1_0},
    {"Addressing", addressing10_metadata, assertion_kind::addressing, WS_ADDRESSING_VERSION_1_0},
    {"BinaryEncoding", net_binary, assertion_kind::encoding, binary_encoding},
    {"OptimizedMimeSerialization", optimized_mime, assertion_kind::encoding, mtom_encoding},
    {"BasicAuthentication", http_policy, assertion_kind::http_authentication, WS_HTTP_HEADER_AUTH_SCHEME_BASIC},
    {"DigestAuthentication", http_policy, assertion_kind::http_authentication, WS_HTTP_HEADER_AUTH_SCHEME_DIGEST},
    {"NtlmAuthentication", http_policy, assertion_kind::http_authentication, WS_HTTP_HEADER_AUTH_SCHEME_NTLM},
    {"NegotiateAuthentication", http_policy, assertion_kind::http_authentication, WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE},
    {"TransportBinding", {}, assertion_kind::transport_binding, 0},
    {"SignedSupportingTokens", {}, assertion_kind::signed_tokens, 0},
    {"SignedEncryptedSupportingTokens", security_policy12_namespace, assertion_kind::signed_tokens, 0},
    {"EndorsingSupportingTokens", {}, assertion_kind::endorsing_tokens, 0},
    {"Wss10", {}, assertion_kind::header_version, WS_SECURITY_HEADER_VERSION_1_0},
    {"Wss11", {}, assertion_kind::header_version, WS_SECURITY_HEADER_VERSION_1_1},
    {"Trust10", {}, assertion_kind::trust, WS_TRUST_VERSION_FEBRUARY_2005},
    {"Trust13", security_policy12_namespace, assertion_kind::trust, WS_TRUST_VERSION_1_3},
};

} // namespace

const known_assertion* find_assertion(const WS_XML_STRING& name, const WS_XML_STRING& ns) noexcept {
    const auto found = std::find_if(std::begin(known), std::end(known), [&](const known_assertion& each) {
        return equal(name, each.name) && (each.ns.empty() ? is_security_namespace(ns) : equal(ns, each.ns));
    });
    return found != std::end(known) ? found : nullptr;
}

bool is_security_namespace(const WS_XML_STRING& ns) noexcept {
    return equal(ns, security_policy11_namespace) || equal(ns, security_policy12_namespace);
}

bool is_security(const WS_XML_ELEMENT_NODE& element, std::string_view name) noexcept {
    return equal(*element.localName, name) && is_security_namespace(*element.ns);
}

bool is_security(const assertion& of, std::string_view name) noexcept {
    return is_security(of.element->element, name);
}

bool is_security(const assertion& of, std::initializer_list<std::string_view> names) noexcept {
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return is_security(of, name); });
}

} // namespace ws
