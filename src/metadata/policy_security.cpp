#include "metadata/policy_security.h"

#include "metadata/document.h"
#include "metadata/document_tree.h"
#include "metadata/policy_tokens.h"

namespace ws {
namespace {

constexpr std::string_view framing_namespace = "http://schemas.microsoft.com/ws/2006/05/framing/policy";

struct named_value {
    std::string_view name;
    property_value value;
};

constexpr named_value layouts[] = {
    {"Strict", WS_SECURITY_HEADER_LAYOUT_STRICT},
    {"Lax", WS_SECURITY_HEADER_LAYOUT_LAX},
    {"LaxTsFirst", WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST},
    {"LaxTsLast", WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST},
};
constexpr named_value suites[] = {
    {"Basic256", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256},
    {"Basic192", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192},
    {"Basic128", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128},
    {"Basic256Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_RSA15},
    {"Basic192Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_RSA15},
    {"Basic128Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_RSA15},
    {"Basic256Sha256", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_SHA256},
    {"Basic192Sha256", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_SHA256},
    {"Basic128Sha256", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_SHA256},
    {"Basic256Sha256Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256_SHA256_RSA15},
    {"Basic192Sha256Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192_SHA256_RSA15},
    {"Basic128Sha256Rsa15", WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC128_SHA256_RSA15},
};
constexpr named_value protection_levels[] = {
    {"None", WS_PROTECTION_LEVEL_NONE},
    {"Sign", WS_PROTECTION_LEVEL_SIGN},
    {"EncryptAndSign", WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT},
};

bool is_framing(const assertion& of, std::string_view name) noexcept {
    return is(of.element->element, framing_namespace, name);
}

class security_reader {
  public:
    security_reader(const matching& how, required_security& out) noexcept : how_(how), out_(out) {}

    HRESULT read(const assertion& what, const known_assertion& known) {
        if (out_.first == nullptr) out_.first = &what;
        switch (known.kind) {
        case assertion_kind::http_authentication:
            out_.http_schemes |= known.value;
            return S_OK;
        case assertion_kind::transport_binding:
            return read_transport_binding(what);
        case assertion_kind::signed_tokens:
        case assertion_kind::endorsing_tokens:
            return read_supporting_tokens(how_, what, known.kind, out_);
        case assertion_kind::header_version:
            return read_header_version(what, known.value);
        case assertion_kind::trust:
            return read_trust(what, known.value);
        default:
            return how_.not_understood(what);
        }
    }

  private:
    // Several assertions may be about the same; they have to agree.
    HRESULT narrow(value_set& set, property_value value, const assertion& by) noexcept {
        set &= only(value);
        return set != 0 ? S_OK : how_.mismatch(message_id::policy_contradiction, {by.name()});
    }

    HRESULT read_transport_binding(const assertion& binding) {
        bool has_token = false, has_layout = false;
        for (const assertion& each : binding.inner()) {
            HRESULT hr = S_OK;
            if (is_security(each, "TransportToken")) {
                has_token = true;
                hr = read_transport_token(each);
            } else if (is_security(each, "AlgorithmSuite")) {
                hr = read_choice(each, suites, out_.suites);
            } else if (is_security(each, "Layout")) {
                has_layout = true;
                hr = read_choice(each, layouts, out_.layouts);
            } else if (is_security(each, "IncludeTimestamp")) {
                out_.has_timestamp = true;
            } else {
                hr = how_.not_understood_in(each, binding);
            }
            if (hr != S_OK) return hr;
        }
        if (!has_token) return how_.mismatch(message_id::policy_lacks, {binding.name(), "TransportToken"});
        // WS-SecurityPolicy's default
        return has_layout ? S_OK : narrow(out_.layouts, WS_SECURITY_HEADER_LAYOUT_LAX, binding);
    }

    // An assertion whose policy is one of these names.
    HRESULT read_choice(const assertion& choice, std::span<const named_value> known, value_set& out) noexcept {
        if (choice.inner().empty()) return how_.mismatch(message_id::policy_lacks, {choice.name(), known[0].name});
        for (const assertion& each : choice.inner()) {
            const named_value* found = nullptr;
            for (const named_value& one : known)
                if (is_security(each, one.name)) found = &one;
            if (found == nullptr) return how_.not_understood_in(each, choice);
            const HRESULT hr = narrow(out, found->value, choice);
            if (hr != S_OK) return hr;
        }
        return S_OK;
    }

    HRESULT read_transport_token(const assertion& token) {
        if (token.inner().empty()) return how_.mismatch(message_id::policy_lacks, {token.name(), "HttpsToken"});
        for (const assertion& each : token.inner()) {
            HRESULT hr;
            if (is_security(each, "HttpsToken"))
                hr = read_https_token(each);
            else if (is_framing(each, "WindowsTransportSecurity"))
                hr = read_windows_security(each);
            else
                hr = how_.not_understood_in(each, token);
            if (hr != S_OK) return hr;
        }
        return S_OK;
    }
    HRESULT set_transport(transport_security transport, property_value level, const assertion& by) noexcept {
        if (out_.transport != transport_security::none &&
            (out_.transport != transport || out_.protection_level != level))
            return how_.mismatch(message_id::policy_contradiction, {by.name()});
        out_.transport = transport;
        out_.protection_level = level;
        return S_OK;
    }
    HRESULT read_https_token(const assertion& token) {
        if (is_true(*token.element, "RequireClientCertificate")) out_.wants_client_certificate = true;
        for (const assertion& each : token.inner())
            if (is_security(each, "RequireClientCertificate"))
                out_.wants_client_certificate = true;
            else if (is_security(each, "HttpBasicAuthentication"))
                out_.http_schemes |= WS_HTTP_HEADER_AUTH_SCHEME_BASIC;
            else if (is_security(each, "HttpDigestAuthentication"))
                out_.http_schemes |= WS_HTTP_HEADER_AUTH_SCHEME_DIGEST;
            else
                return how_.not_understood_in(each, token);
        return set_transport(transport_security::ssl, WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT, token);
    }
    // The level stands in it, in an element in it, or in an assertion in it. The highest is meant where there is none.
    HRESULT read_windows_security(const assertion& token) {
        std::string level = text_in(*token.element);
        for (const tree_node* child = first_element(*token.element); child != nullptr; child = next_element(*child)) {
            if (is_policy(child->element, "Policy")) continue;
            if (!is(child->element, framing_namespace, "ProtectionLevel"))
                return how_.not_understood_in({child, {}}, token);
            level = text_in(*child);
        }
        for (const assertion& each : token.inner()) {
            if (!is_framing(each, "ProtectionLevel")) return how_.not_understood_in(each, token);
            level = text_in(*each.element);
        }
        if (level.empty()) level = "EncryptAndSign";
        for (const named_value& each : protection_levels)
            if (level == each.name) return set_transport(transport_security::sspi, each.value, token);
        return how_.mismatch(message_id::policy_protection_level, {level});
    }

    // What a peer is able to do is no demand.
    HRESULT read_header_version(const assertion& version, property_value value) noexcept {
        for (const assertion& each : version.inner())
            if (!is_security_namespace(each.ns()) || !view(each.name()).starts_with("MustSupport"))
                return how_.not_understood_in(each, version);
        return narrow(out_.header_versions, value, version);
    }

    HRESULT read_trust(const assertion& trust, property_value value) noexcept {
        bool by_client = false, by_server = false;
        for (const assertion& each : trust.inner())
            if (is_security(each, "RequireClientEntropy"))
                by_client = true;
            else if (is_security(each, "RequireServerEntropy"))
                by_server = true;
            else if (!is_security(
                         each, {"MustSupportClientChallenge", "MustSupportServerChallenge", "MustSupportIssuedTokens"}))
                return how_.not_understood_in(each, trust);
        const HRESULT hr = narrow(out_.trust_versions, value, trust);
        if (hr != S_OK || (!by_client && !by_server)) return hr;
        return narrow(out_.entropy_modes,
                      by_client && by_server ? WS_SECURITY_KEY_ENTROPY_MODE_COMBINED
                      : by_client            ? WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY
                                             : WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY,
                      trust);
    }

    const matching& how_;
    required_security& out_;
};

} // namespace

HRESULT read_security(const matching& how, const assertion& what, const known_assertion& known,
                      required_security& out) {
    return security_reader(how, out).read(what, known);
}

HRESULT read_security(const matching& how, std::span<const assertion> all, required_security& out) {
    for (const assertion& each : all) {
        const known_assertion* known = find_assertion(each.name(), each.ns());
        const HRESULT hr = known != nullptr ? read_security(how, each, *known, out) : how.not_understood(each);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
