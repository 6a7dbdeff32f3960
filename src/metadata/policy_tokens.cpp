#include "metadata/policy_tokens.h"

#include "message/addressing.h"
#include "message/tree.h"
#include "metadata/document.h"
#include "metadata/document_tree.h"
#include "serialization/serialization.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view trust_2005_namespace = "http://schemas.xmlsoap.org/ws/2005/02/trust";
constexpr std::string_view trust_13_namespace = "http://docs.oasis-open.org/ws-sx/ws-trust/200512";
constexpr std::string_view identity_namespace = "http://schemas.xmlsoap.org/ws/2005/05/identity";

using names = std::initializer_list<std::string_view>;

struct token_traits {
    std::string_view name;
    WS_SECURITY_BINDING_CONSTRAINT_TYPE type;
    assertion_kind where;
    bool is_always_sent;
    names assertions; // that may be in its policy
    names elements;   // that may be in it besides
};

const token_traits known_tokens[] = {
    {"UsernameToken",
     WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE,
     assertion_kind::signed_tokens,
     true,
     {"WssUsernameToken10", "WssUsernameToken11"},
     {}},
    {"KerberosToken",
     WS_KERBEROS_APREQ_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE,
     assertion_kind::endorsing_tokens,
     true,
     {"WssGssKerberosV5ApReqToken11", "RequireKeyIdentifierReference"},
     {}},
    {"X509Token",
     WS_CERT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE,
     assertion_kind::endorsing_tokens,
     false,
     {"WssX509V3Token10", "WssX509V3Token11", "RequireThumbprintReference", "RequireKeyIdentifierReference",
      "RequireIssuerSerialReference", "RequireEmbeddedTokenReference"},
     {}},
    {"IssuedToken",
     WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE,
     assertion_kind::endorsing_tokens,
     false,
     {"RequireDerivedKeys", "RequireExternalReference", "RequireInternalReference"},
     {"Issuer", "RequestSecurityTokenTemplate", "Claims"}},
    {"SecureConversationToken",
     WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT_TYPE,
     assertion_kind::endorsing_tokens,
     false,
     {"RequireDerivedKeys", "RequireExternalUriReference", "SC10SecurityContextToken", "SC13SecurityContextToken",
      "MustNotSendAmend", "BootstrapPolicy"},
     {"Issuer"}},
};

bool is_trust(const WS_XML_ELEMENT_NODE& element, std::string_view name) noexcept {
    return is(element, trust_2005_namespace, name) || is(element, trust_13_namespace, name);
}

HRESULT check_token(const matching& how, const token_traits& traits, const assertion& token) {
    for (const assertion& each : token.inner())
        if (!is_security(each, traits.assertions)) return how.not_understood_in(each, token);
    for (const tree_node* child = first_element(*token.element); child != nullptr; child = next_element(*child)) {
        const WS_XML_ELEMENT_NODE& element = child->element;
        const bool is_ours = is_security_namespace(*element.ns) || is_trust(element, "Claims");
        if (!is_policy(element, "Policy") &&
            !(is_ours && std::any_of(traits.elements.begin(), traits.elements.end(),
                                     [&](std::string_view name) { return equal(*element.localName, name); })))
            return how.not_understood_in({child, {}}, token);
    }
    for (const std::string_view ns : {security_policy11_namespace, security_policy12_namespace})
        if (traits.is_always_sent && attribute_of(*token.element, "IncludeToken", ns).ends_with("/IncludeToken/Never"))
            return how.mismatch(message_id::policy_token_not_sent, {token.name()});
    return S_OK;
}

// What signs a message signs its To; other parts it cannot.
bool is_to_header(const tree_node& part) {
    const std::string ns = attribute_of(part, "Namespace");
    return is_security(part.element, "Header") && attribute_of(part, "Name") == "To" &&
           (equal(find_wsa_names(WS_ADDRESSING_VERSION_0_9)->ns, ns) ||
            equal(find_wsa_names(WS_ADDRESSING_VERSION_1_0)->ns, ns));
}
bool is_of_to_header(const assertion& parts) {
    const tree_node* part = first_element(*parts.element);
    if (part == nullptr) return false; // all headers and the body
    while (part != nullptr && is_to_header(*part))
        part = next_element(*part);
    return part == nullptr;
}

// By the namespace of WS-SecurityPolicy that the token's assertion has: each is made for these versions.
bool is_of_2005(const assertion& token) noexcept {
    return equal(token.ns(), security_policy11_namespace);
}

// --- issued tokens

const tree_node* find_child(const tree_node& parent, std::string_view name) noexcept {
    const tree_node* child = first_element(parent);
    while (child != nullptr && !is_security(child->element, name))
        child = next_element(*child);
    return child;
}

class issued_token_matcher {
  public:
    using constraint_type = WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT;

    issued_token_matcher(const matching& how, const assertion& token, constraint_type& constraint) noexcept
        : how_(how), token_(token), template_(find_child(*token.element, "RequestSecurityTokenTemplate")),
          constraint_(constraint) {}

    HRESULT match(const required_security& asked) {
        if (template_ == nullptr)
            return how_.mismatch(message_id::policy_lacks, {token_.name(), "RequestSecurityTokenTemplate"});
        HRESULT hr = match_trust_version(asked.trust_versions);
        if (hr == S_OK) hr = match_claims(*token_.element);
        if (hr == S_OK) hr = match_claims(*template_);
        return hr == S_OK && how_.out != nullptr ? fill() : hr;
    }

  private:
    HRESULT match_trust_version(value_set versions) {
        if (versions == any_value)
            versions = only(is_of_2005(token_) ? WS_TRUST_VERSION_FEBRUARY_2005 : WS_TRUST_VERSION_1_3);
        const std::string named = attribute_of(*template_, "TrustVersion");
        if (!named.empty())
            versions &= named == trust_2005_namespace ? only(WS_TRUST_VERSION_FEBRUARY_2005)
                        : named == trust_13_namespace ? only(WS_TRUST_VERSION_1_3)
                                                      : 0;
        return match_property(
            how_, constraint_.requestSecurityTokenPropertyConstraints,
            constraint_.requestSecurityTokenPropertyConstraintCount, WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION,
            "WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION", versions, WS_TRUST_VERSION_FEBRUARY_2005);
    }

    // No constraint allows all claims.
    HRESULT match_claims(const tree_node& parent) {
        if (constraint_.claimConstraintCount == 0) return S_OK;
        for (const tree_node* claims = first_element(parent); claims != nullptr; claims = next_element(*claims)) {
            if (!is_trust(claims->element, "Claims")) continue;
            for (const tree_node* claim = first_element(*claims); claim != nullptr; claim = next_element(*claim)) {
                const HRESULT hr = match_claim(*claim, *claims);
                if (hr != S_OK) return hr;
            }
        }
        return S_OK;
    }
    HRESULT match_claim(const tree_node& claim, const tree_node& claims) {
        if (!is(claim.element, identity_namespace, "ClaimType"))
            return how_.not_understood_in({&claim, {}}, {&claims, {}});
        std::string uri = attribute_of(claim, "Uri");
        if (uri.empty()) uri = text_in(claim);
        const WS_XML_STRING* const end = constraint_.claimConstraints + constraint_.claimConstraintCount;
        return std::any_of(static_cast<const WS_XML_STRING*>(constraint_.claimConstraints), end,
                           [&](const WS_XML_STRING& allowed) { return equal(allowed, uri); })
                   ? S_OK
                   : how_.mismatch(message_id::policy_claim, {uri});
    }

    HRESULT fill() {
        WS_ENDPOINT_ADDRESS* issuer = nullptr;
        xml_buffer* children;
        HRESULT hr = read_issuer(&issuer);
        if (hr == S_OK) hr = xml_buffer::create(*how_.out, nullptr, 0, &children, how_.err);
        for (const tree_node* child = first_element(*template_); hr == S_OK && child != nullptr;
             child = next_element(*child))
            hr = copy_tree(*children, *children->root()->end, *child, how_.err);
        if (hr == S_OK) constraint_.out = {issuer, to_handle(children)};
        return hr;
    }
    // Null where it is the program's affair.
    HRESULT read_issuer(WS_ENDPOINT_ADDRESS** out) {
        const tree_node* issuer = find_child(*token_.element, "Issuer");
        if (issuer == nullptr) return S_OK;
        heap scratch(SIZE_MAX, 0);
        xml_buffer* copy;
        owned<xml_reader> reader;
        BOOL found;
        HRESULT hr = xml_buffer::create(scratch, nullptr, 0, &copy, how_.err);
        if (hr == S_OK) hr = copy_tree(*copy, *copy->root()->end, *issuer, how_.err);
        if (hr == S_OK) hr = open_document(*copy, reader, how_.err);
        if (hr == S_OK) hr = reader->read_to_start_element(nullptr, nullptr, &found, how_.err);
        if (hr != S_OK) return hr;
        const WS_ENDPOINT_ADDRESS_DESCRIPTION description{addressing_of(*issuer)};
        return read_type(*reader, WS_ELEMENT_TYPE_MAPPING, WS_ENDPOINT_ADDRESS_TYPE, &description,
                         WS_READ_REQUIRED_POINTER, how_.out, out, sizeof *out, how_.err);
    }
    static WS_ADDRESSING_VERSION addressing_of(const tree_node& issuer) noexcept {
        const wsa_names& old = *find_wsa_names(WS_ADDRESSING_VERSION_0_9);
        for (const tree_node* child = first_element(issuer); child != nullptr; child = next_element(*child))
            if (equal(*child->element.ns, old.ns) && equal(*child->element.localName, old.address))
                return WS_ADDRESSING_VERSION_0_9;
        return WS_ADDRESSING_VERSION_1_0;
    }

    const matching& how_;
    const assertion& token_;
    const tree_node* template_;
    constraint_type& constraint_;
};

} // namespace

HRESULT read_supporting_tokens(const matching& how, const assertion& tokens, assertion_kind kind,
                               required_security& out) {
    if (tokens.inner().empty()) return how.mismatch(message_id::policy_lacks, {tokens.name(), "a token"});
    for (const assertion& each : tokens.inner()) {
        if (is_security(each, "SignedParts") && kind == assertion_kind::endorsing_tokens && is_of_to_header(each))
            continue;
        const auto* known = std::find_if(std::begin(known_tokens), std::end(known_tokens), [&](const token_traits& t) {
            return t.where == kind && is_security(each, t.name);
        });
        if (known == std::end(known_tokens)) return how.not_understood_in(each, tokens);
        const HRESULT hr = check_token(how, *known, each);
        if (hr != S_OK) return hr;
        out.tokens.push_back({known->type, &each});
    }
    return S_OK;
}

HRESULT match_issued_token(const matching& how, const assertion& token, const required_security& asked,
                           WS_ISSUED_TOKEN_MESSAGE_SECURITY_BINDING_CONSTRAINT& constraint) {
    return issued_token_matcher(how, token, constraint).match(asked);
}

HRESULT match_context(const matching& how, const assertion& token, const required_security& asked,
                      WS_SECURITY_CONTEXT_MESSAGE_SECURITY_BINDING_CONSTRAINT& constraint) {
    value_set versions = any_value;
    required_security bootstrap;
    for (const assertion& each : token.inner()) {
        if (is_security(each, "SC10SecurityContextToken"))
            versions &= only(WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005);
        if (is_security(each, "SC13SecurityContextToken")) versions &= only(WS_SECURE_CONVERSATION_VERSION_1_3);
        if (!is_security(each, "BootstrapPolicy")) continue;
        const HRESULT hr = read_security(how, each.inner(), bootstrap);
        if (hr != S_OK) return hr;
    }
    if (versions == any_value)
        versions =
            only(is_of_2005(token) ? WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005 : WS_SECURE_CONVERSATION_VERSION_1_3);
    WS_SECURITY_BINDING_CONSTRAINT& binding = constraint.bindingConstraint;
    HRESULT hr = match_property(how, binding.propertyConstraints, binding.propertyConstraintCount,
                                WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION,
                                "WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION", versions,
                                WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005);
    if (hr == S_OK)
        hr = match_property(how, binding.propertyConstraints, binding.propertyConstraintCount,
                            WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE,
                            "WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE",
                            asked.entropy_modes & bootstrap.entropy_modes, WS_SECURITY_KEY_ENTROPY_MODE_COMBINED);
    return hr == S_OK ? match_security(how, constraint.bootstrapSecurityConstraint, bootstrap) : hr;
}

} // namespace ws
