// Matching policies with security: transports, HTTP authentication, and the properties of security.
#include "support/policy_security.h"

using namespace test;

static void no_security_is_no_security(void**) {
    channel_constraints without;
    security_constraints empty;
    for (const char* content : {"<sp:Wss11/>", "<sp:Trust10/>", "<httpp:BasicAuthentication/>"}) {
        assert_mismatch(endpoint_policy(content), without, {"security"});
        assert_mismatch(endpoint_policy(content), empty, {"security"});
    }
    assert_mismatch(endpoint_policy(over_ssl()), without, {"'TransportBinding'", "security"});
    assert_mismatch(endpoint_policy(over_ssl()), empty, {"'TransportBinding'", "security"});
    assert_match(endpoint_policy(""), empty);
}

static void what_is_asked_for_is_all_that_is_constrained(void**) {
    ssl_constraint ssl, ssl_too;
    sspi_constraint sspi;
    http_constraint http;
    username_constraint username;
    kerberos_constraint kerberos;
    cert_constraint cert;
    issued_constraint issued;
    context_constraint context;
    const endpoint_policy none("");
    WS_SECURITY_BINDING_CONSTRAINT* const all[] = {ssl, sspi, http, username, kerberos, cert, issued, context};
    const char* const names[] = {"WS_SSL_TRANSPORT_",        "WS_TCP_SSPI_TRANSPORT_",      "WS_HTTP_HEADER_AUTH_",
                                 "WS_USERNAME_MESSAGE_",     "WS_KERBEROS_APREQ_MESSAGE_",  "WS_CERT_MESSAGE_",
                                 "WS_ISSUED_TOKEN_MESSAGE_", "WS_SECURITY_CONTEXT_MESSAGE_"};
    for (size_t i = 0; i < std::size(all); ++i) {
        security_constraints one({all[i]});
        assert_mismatch(none, one, {std::string(names[i]) + "SECURITY_BINDING_CONSTRAINT", "does not ask"});
    }
    security_constraints twice({ssl, ssl_too});
    transport_binding plain;
    plain.rest = "";
    assert_mismatch(endpoint_policy(plain.text()), twice, {names[0], "does not ask"});
    // The other way round.
    security_constraints http_only({http}), ssl_only({ssl});
    transport_binding windows;
    windows.token = "<netf:WindowsTransportSecurity>Sign</netf:WindowsTransportSecurity>";
    const std::string header = "<httpp:NegotiateAuthentication/>";
    assert_mismatch(endpoint_policy(plain.text() + header), http_only, {names[0], "more"});
    assert_mismatch(endpoint_policy(windows.text() + header), http_only, {names[1], "more"});
    assert_mismatch(endpoint_policy(plain.text() + header), ssl_only, {names[2], "more"});
    assert_mismatch(endpoint_policy(over_ssl(signed_tokens("<sp:UsernameToken/>"))), ssl_only, {names[3], "more"});
    const char* const endorsing[] = {"<sp:KerberosToken/>", "<sp:X509Token/>", "<sp:IssuedToken/>",
                                     "<sp:SecureConversationToken/>"};
    for (size_t i = 0; i < std::size(endorsing); ++i)
        assert_mismatch(endpoint_policy(over_ssl(endorsing_tokens(endorsing[i]))), ssl_only, {names[4 + i], "more"});
}

static void ssl_is_matched(void**) {
    const struct {
        std::string token;
        BOOL wants_certificate;
    } cases[] = {
        {"<sp:HttpsToken/>", FALSE},
        {"<sp:HttpsToken RequireClientCertificate='false'/>", FALSE},
        {"<sp:HttpsToken RequireClientCertificate='true'/>", TRUE},
        {"<sp:HttpsToken RequireClientCertificate='1'/>", TRUE},
        {"<sp12:HttpsToken><wsp:Policy/></sp12:HttpsToken>", FALSE},
        {"<sp12:HttpsToken><wsp:Policy><sp12:RequireClientCertificate/></wsp:Policy></sp12:HttpsToken>", TRUE},
    };
    for (const auto& each : cases) {
        transport_binding binding;
        binding.token = each.token;
        binding.rest = "";
        ssl_constraint ssl;
        ssl->out.clientCertCredentialRequired = 77;
        security_constraints constraints({ssl});
        constraints.properties.allow(WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL,
                                     {WS_PROTECTION_LEVEL_SIGN, WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT});
        const heap_ptr heap = make_heap();
        assert_match(endpoint_policy(binding.text()), constraints, heap.get());
        assert_int_equal(ssl->out.clientCertCredentialRequired, each.wants_certificate);
        assert_int_equal(value_of<WS_PROTECTION_LEVEL>(constraints.properties.all[0].out.securityProperty),
                         WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT);
        assert_int_equal(constraints.properties.all[0].out.securityProperty.id,
                         WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL);
        constraints.properties = {};
        constraints.properties.allow(WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, {WS_PROTECTION_LEVEL_SIGN});
        ssl->out.clientCertCredentialRequired = 77;
        assert_mismatch(endpoint_policy(binding.text()), constraints,
                        {"WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL"});
        assert_int_equal(ssl->out.clientCertCredentialRequired, 77);
    }
}

static void windows_security_is_matched(void**) {
    const struct {
        std::string content;
        int expected; // 0: none
    } cases[] = {
        {">None<", WS_PROTECTION_LEVEL_NONE},
        {"> Sign\n<", WS_PROTECTION_LEVEL_SIGN},
        {">EncryptAndSign<", WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT},
        {"><![CDATA[Sign]]><", WS_PROTECTION_LEVEL_SIGN},
        {"><", WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT},
        {"><netf:ProtectionLevel>Sign</netf:ProtectionLevel><", WS_PROTECTION_LEVEL_SIGN},
        {"><wsp:Policy><netf:ProtectionLevel>None</netf:ProtectionLevel></wsp:Policy><", WS_PROTECTION_LEVEL_NONE},
        {">Everything<", 0},
        {"><netf:Other/><", 0},
        {"><wsp:Policy><netf:Other/></wsp:Policy><", 0},
    };
    for (const auto& each : cases) {
        transport_binding binding;
        binding.token = "<netf:WindowsTransportSecurity" + each.content + "/netf:WindowsTransportSecurity>";
        binding.rest = "";
        wsdl document;
        document.soap = "<soap12:binding transport='http://schemas.microsoft.com/soap/tcp'/>";
        document.binding = policy_of(binding.text());
        const endpoint_policy policy(document);
        sspi_constraint sspi;
        security_constraints constraints({sspi});
        constraints.channel.all.channelBinding = WS_TCP_CHANNEL_BINDING;
        if (each.expected == WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT)
            assert_match(policy, constraints); // the default
        else
            assert_mismatch(policy, constraints, {"policy"});
        constraints.properties.allow(
            WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL,
            {WS_PROTECTION_LEVEL_NONE, WS_PROTECTION_LEVEL_SIGN, WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT});
        if (each.expected == 0) {
            assert_mismatch(policy, constraints, {each.content == ">Everything<" ? "'Everything'" : "'Other'"});
            continue;
        }
        const heap_ptr heap = make_heap();
        assert_match(policy, constraints, heap.get());
        assert_int_equal(value_of<WS_PROTECTION_LEVEL>(constraints.properties.all[0].out.securityProperty),
                         each.expected);
    }
}

static void http_authentication_is_matched(void**) {
    const struct {
        const char* name;
        ULONG scheme;
    } schemes[] = {{"Basic", WS_HTTP_HEADER_AUTH_SCHEME_BASIC},
                   {"Digest", WS_HTTP_HEADER_AUTH_SCHEME_DIGEST},
                   {"Ntlm", WS_HTTP_HEADER_AUTH_SCHEME_NTLM},
                   {"Negotiate", WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE}};
    for (const auto& each : schemes) {
        const endpoint_policy policy("<httpp:" + std::string(each.name) + "Authentication/>");
        http_constraint http;
        security_constraints constraints({http});
        // The protection is none, and a program has to allow that.
        assert_mismatch(policy, constraints,
                        {each.scheme == WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE
                             ? "WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL"
                             : "WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME"});
        constraints.properties.allow(WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, {WS_PROTECTION_LEVEL_NONE});
        if (each.scheme == WS_HTTP_HEADER_AUTH_SCHEME_NEGOTIATE)
            assert_match(policy, constraints);
        else
            assert_mismatch(policy, constraints, {"WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME"});
        property_constraints<WS_SECURITY_BINDING_PROPERTY_CONSTRAINT> properties;
        properties.allow(WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME,
                         {WS_HTTP_HEADER_AUTH_SCHEME_NONE, each.scheme});
        set_properties(http, properties);
        const heap_ptr heap = make_heap();
        assert_match(policy, constraints, heap.get());
        assert_int_equal(value_of<ULONG>(properties.all[0].out.securityBindingProperty), each.scheme);
        assert_int_equal(properties.all[0].out.securityBindingProperty.id,
                         WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME);
        properties.allowed[0][1] ^= 0x1e;
        assert_mismatch(policy, constraints, {"WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME"});
    }
    http_constraint http;
    property_constraints<WS_SECURITY_BINDING_PROPERTY_CONSTRAINT> properties;
    properties.allow(WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME,
                     {WS_HTTP_HEADER_AUTH_SCHEME_BASIC, WS_HTTP_HEADER_AUTH_SCHEME_DIGEST,
                      WS_HTTP_HEADER_AUTH_SCHEME_BASIC | WS_HTTP_HEADER_AUTH_SCHEME_NTLM});
    set_properties(http, properties);
    security_constraints constraints({http});
    constraints.properties.allow(WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL, {WS_PROTECTION_LEVEL_NONE});
    const heap_ptr heap = make_heap();
    assert_match(endpoint_policy("<httpp:BasicAuthentication/><httpp:NtlmAuthentication/>"), constraints, heap.get());
    assert_int_equal(value_of<ULONG>(properties.all[0].out.securityBindingProperty),
                     WS_HTTP_HEADER_AUTH_SCHEME_BASIC | WS_HTTP_HEADER_AUTH_SCHEME_NTLM);
    assert_mismatch(endpoint_policy("<httpp:OtherAuthentication/>"), constraints, {"'OtherAuthentication'"});
    // Over SSL the protection is that of SSL; its token may name the scheme.
    ssl_constraint ssl;
    security_constraints both({http, ssl});
    transport_binding binding;
    binding.rest = "";
    assert_match(endpoint_policy(binding.text() + "<httpp:BasicAuthentication/>"), both, heap.get());
    for (const char* name : {"Basic", "Digest"}) {
        binding.token = with_policy("sp12:HttpsToken", "<sp12:Http" + std::string(name) + "Authentication/>");
        assert_match(endpoint_policy(binding.text()), both, heap.get());
        assert_int_equal(value_of<ULONG>(properties.all[0].out.securityBindingProperty),
                         name[0] == 'B' ? WS_HTTP_HEADER_AUTH_SCHEME_BASIC : WS_HTTP_HEADER_AUTH_SCHEME_DIGEST);
    }
}

// ---- properties
// -------------------------------------------------------------------------------------------------------

namespace {

// What a policy over SSL with a user name has for a property; 0 for what is not allowed.
ULONG property_found(const std::string& content, WS_SECURITY_PROPERTY_ID id, const std::vector<ULONG>& allowed,
                     const char* name) {
    ssl_constraint ssl;
    username_constraint username;
    security_constraints constraints({ssl, username});
    constraints.properties.allow(id, allowed);
    const endpoint_policy policy(content);
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    if (WsMatchPolicyAlternative(policy, 0, constraints, TRUE, heap.get(), error.get()) != S_OK) {
        assert_true(error_string(error.get(), 0).find(name) != std::string::npos);
        assert_mismatch(policy, constraints, {name});
        return 0;
    }
    assert_match(policy, constraints, heap.get());
    assert_int_equal(constraints.properties.all[0].out.securityProperty.id, id);
    return value_of<ULONG>(constraints.properties.all[0].out.securityProperty);
}
bool matches_by_default(const std::string& content, const char* name) {
    ssl_constraint ssl;
    username_constraint username;
    security_constraints constraints({ssl, username});
    const endpoint_policy policy(content);
    const heap_ptr heap = make_heap();
    const HRESULT hr = WsMatchPolicyAlternative(policy, 0, constraints, FALSE, heap.get(), nullptr);
    if (hr == S_FALSE)
        assert_mismatch(policy, constraints, {name});
    else
        assert_hr(S_OK, hr);
    return hr == S_OK;
}
const std::string username = signed_tokens("<sp:UsernameToken/>");

} // namespace

static void layouts_are_matched(void**) {
    const struct {
        const char* layout;
        ULONG expected;
    } cases[] = {{"<sp:Strict/>", WS_SECURITY_HEADER_LAYOUT_STRICT},
                 {"<sp:Lax/>", WS_SECURITY_HEADER_LAYOUT_LAX},
                 {"", WS_SECURITY_HEADER_LAYOUT_LAX}, // so the specification
                 {"<sp:LaxTsFirst/>", WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST},
                 {"<sp:LaxTsLast/>", WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST}};
    constexpr char name[] = "WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT";
    for (const auto& each : cases) {
        transport_binding binding;
        binding.layout = each.layout;
        const std::string content = binding.text() + username + "<sp:Wss11/>";
        std::vector<ULONG> all{WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST,
                               WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST, WS_SECURITY_HEADER_LAYOUT_LAX,
                               WS_SECURITY_HEADER_LAYOUT_STRICT};
        assert_int_equal(property_found(content, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, all, name),
                         each.expected);
        std::erase(all, each.expected);
        assert_int_equal(property_found(content, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, all, name), 0);
        assert_int_equal(matches_by_default(content, name), each.expected == WS_SECURITY_HEADER_LAYOUT_STRICT);
    }
}

static void algorithm_suites_are_matched(void**) {
    const char* const names[] = {"Basic256",
                                 "Basic192",
                                 "Basic128",
                                 "Basic256Rsa15",
                                 "Basic192Rsa15",
                                 "Basic128Rsa15",
                                 "Basic256Sha256",
                                 "Basic192Sha256",
                                 "Basic128Sha256",
                                 "Basic256Sha256Rsa15",
                                 "Basic192Sha256Rsa15",
                                 "Basic128Sha256Rsa15"};
    std::vector<ULONG> all;
    for (ULONG i = 1; i <= std::size(names); ++i)
        all.push_back(i);
    constexpr char name[] = "WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME";
    for (ULONG i = 1; i <= std::size(names); ++i) {
        const std::string content = over_ssl(username, ("<sp:" + std::string(names[i - 1]) + "/>").c_str());
        assert_int_equal(property_found(content, WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME, all, name), i);
        assert_int_equal(property_found(content, WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME, {i % 12 + 1}, name), 0);
        assert_int_equal(matches_by_default(content, name), i == WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256);
    }
    // What is not said may be anything.
    assert_int_equal(property_found(over_ssl(username, ""), WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME,
                                    {WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192}, name),
                     WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC192);
    assert_false(matches_by_default(over_ssl(username, "<sp:TripleDes/>"), "'TripleDes'"));
    assert_false(matches_by_default(over_ssl(username, "<sp:Basic256/><sp:InclusiveC14N/>"), "'InclusiveC14N'"));
    assert_false(matches_by_default(over_ssl(username, "<sp:Basic256/><sp:Basic128/>"), "contradicts"));
}

static void header_versions_are_matched(void**) {
    constexpr char name[] = "WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION";
    const std::string with = transport_binding().text() + username;
    const std::vector<ULONG> both{WS_SECURITY_HEADER_VERSION_1_0, WS_SECURITY_HEADER_VERSION_1_1};
    const auto found = [&](const std::string& more, const std::vector<ULONG>& allowed) {
        return property_found(with + more, WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION, allowed, name);
    };
    const std::string wss10 = with_policy("sp:Wss10", "<sp:MustSupportRefKeyIdentifier/>");
    const std::string wss11 = with_policy("sp12:Wss11", "<sp12:MustSupportRefThumbprint/>");
    assert_int_equal(found(wss10, both), WS_SECURITY_HEADER_VERSION_1_0);
    assert_int_equal(found(wss11, both), WS_SECURITY_HEADER_VERSION_1_1);
    assert_int_equal(found("", both), WS_SECURITY_HEADER_VERSION_1_0); // not said
    assert_int_equal(found(wss10, {WS_SECURITY_HEADER_VERSION_1_1}), 0);
    assert_int_equal(found(wss11, {WS_SECURITY_HEADER_VERSION_1_0}), 0);
    assert_true(matches_by_default(with, name));
    assert_true(matches_by_default(with + wss11, name));
    assert_false(matches_by_default(with + wss10, name));
    assert_false(matches_by_default(with + wss10 + wss11, "contradicts"));
    assert_false(matches_by_default(with + with_policy("sp:Wss11", "<sp:RequireSignatureConfirmation/>"),
                                    "'RequireSignatureConfirmation'"));
    assert_false(matches_by_default(with + with_policy("sp:Wss11", "<x:MustSupportThat/>"), "'MustSupportThat'"));
}

static void timestamps_are_matched(void**) {
    constexpr char name[] = "WS_SECURITY_PROPERTY_TIMESTAMP_USAGE";
    transport_binding binding;
    const std::string with = binding.text() + username;
    binding.rest = "";
    const std::string without = binding.text() + username;
    const auto found = [&](const std::string& content, const std::vector<ULONG>& allowed) {
        return property_found(content, WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, allowed, name);
    };
    const std::vector<ULONG> all{WS_SECURITY_TIMESTAMP_USAGE_REQUESTS_ONLY, WS_SECURITY_TIMESTAMP_USAGE_NEVER,
                                 WS_SECURITY_TIMESTAMP_USAGE_ALWAYS};
    assert_int_equal(found(with, all), WS_SECURITY_TIMESTAMP_USAGE_ALWAYS);
    assert_int_equal(found(without, all), WS_SECURITY_TIMESTAMP_USAGE_NEVER);
    assert_int_equal(found(with, {all[0], all[1]}), 0);
    assert_int_equal(found(without, {all[0], all[2]}), 0);
    assert_true(matches_by_default(with, name));
    assert_false(matches_by_default(without, name));
    // Without a security header there is none.
    ssl_constraint ssl;
    security_constraints transport_only({ssl});
    binding.layout = "<sp:Lax/>"; // which is of the header, too
    binding.suite = "<sp:Basic128/>";
    assert_match(endpoint_policy(binding.text()), transport_only);
    binding.rest = "<sp:IncludeTimestamp/>";
    assert_mismatch(endpoint_policy(binding.text()), transport_only, {name});
    transport_only.properties.allow(WS_SECURITY_PROPERTY_TIMESTAMP_USAGE, {WS_SECURITY_TIMESTAMP_USAGE_ALWAYS});
    assert_match(endpoint_policy(binding.text()), transport_only);
}

static void transport_bindings_have_to_be_understood(void**) {
    ssl_constraint ssl;
    security_constraints constraints({ssl});
    const auto mismatch = [&](const std::string& content, std::vector<std::string> words) {
        assert_mismatch(endpoint_policy(content), constraints, std::move(words));
    };
    transport_binding plain;
    plain.rest = "";
    assert_match(endpoint_policy(plain.text() + plain.text()), constraints);
    const auto with = [&](std::string transport_binding::*part, const std::string& content) {
        transport_binding changed = plain;
        changed.*part = content;
        return changed.text();
    };
    mismatch("<sp:TransportBinding/>", {"'TransportBinding'", "TransportToken"});
    mismatch(with_policy("sp:TransportBinding", "<sp:TransportToken/>"), {"'TransportToken'", "HttpsToken"});
    mismatch(with(&transport_binding::token, ""), {"'TransportToken'", "HttpsToken"});
    mismatch(with(&transport_binding::token, "<netf:SslTransportSecurity/>"), {"'SslTransportSecurity'"});
    mismatch(with(&transport_binding::token, "<sp:HttpsToken/><netf:WindowsTransportSecurity/>"), {"contradicts"});
    mismatch(with(&transport_binding::token, with_policy("sp12:HttpsToken", "<sp12:Other/>")),
             {"'Other'", "'HttpsToken'"});
    mismatch(with(&transport_binding::layout, "<sp:Neat/>"), {"'Neat'", "'Layout'"});
    mismatch(plain.text() + with(&transport_binding::layout, "<sp:Lax/>"), {"contradicts"});
    mismatch(with(&transport_binding::rest, "<sp:EncryptSignature/>"), {"'EncryptSignature'", "'TransportBinding'"});
    mismatch(with_policy("sp:TransportBinding",
                         with_policy("sp:TransportToken", "<sp:HttpsToken/>") + "<sp:AlgorithmSuite/>"),
             {"'AlgorithmSuite'", "lacks"});
    for (const char* name : {"SymmetricBinding", "AsymmetricBinding", "SignedParts", "SupportingTokens"})
        mismatch(plain.text() + "<sp:" + name + "/>", {"'" + std::string(name) + "'"});
    mismatch(plain.text() + with_policy("sp:Trust10", "<sp:RequireAppliesTo/>"), {"'RequireAppliesTo'", "'Trust10'"});
    mismatch(plain.text() + "<sp:Trust10/><sp12:Trust13/>", {"'Trust13'", "contradicts"});
    assert_match(endpoint_policy(plain.text() + with_policy("sp:Trust10", "<sp:MustSupportClientChallenge/>"
                                                                          "<sp:MustSupportServerChallenge/>"
                                                                          "<sp:MustSupportIssuedTokens/>")),
                 constraints);
}

// ---- constraints that make no sense
// -----------------------------------------------------------------------------------

static void bad_security_constraints_are_refused(void**) {
    const endpoint_policy policy("");
    const heap_ptr heap = make_heap();
    const auto refused = [&](security_constraints& constraints, const char* word) {
        const error_ptr error = make_error();
        assert_hr(E_INVALIDARG, WsMatchPolicyAlternative(policy, 0, constraints, FALSE, heap.get(), error.get()));
        const std::string text = error_string(error.get(), 0);
        if (text.find(word) == std::string::npos) fail_msg("'%s' is not in: %s", word, text.c_str());
    };
    security_constraints null({nullptr});
    refused(null, "securityBindingConstraints");
    for (const auto id : {WS_SECURITY_PROPERTY_ALGORITHM_SUITE, WS_SECURITY_PROPERTY_MAX_ALLOWED_LATENCY,
                          static_cast<WS_SECURITY_PROPERTY_ID>(99)}) {
        security_constraints constraints;
        constraints.properties.allow(id, {1});
        refused(constraints, "securityPropertyConstraints");
    }
    ssl_constraint unknown;
    unknown->bindingConstraint.type = static_cast<WS_SECURITY_BINDING_CONSTRAINT_TYPE>(9);
    security_constraints of_unknown({unknown});
    refused(of_unknown, "type");

    username_constraint username;
    kerberos_constraint kerberos;
    cert_constraint cert;
    issued_constraint issued;
    context_constraint context;
    const auto bad_usage = [&](auto& binding) {
        binding->bindingUsage = static_cast<WS_MESSAGE_SECURITY_USAGE>(0);
        security_constraints constraints({binding});
        refused(constraints, "bindingUsage");
        binding->bindingUsage = WS_SUPPORTING_MESSAGE_SECURITY_USAGE;
    };
    bad_usage(username), bad_usage(kerberos), bad_usage(cert), bad_usage(issued), bad_usage(context);

    ssl_constraint ssl;
    sspi_constraint sspi;
    http_constraint http;
    for (WS_SECURITY_BINDING_CONSTRAINT* each : std::initializer_list<WS_SECURITY_BINDING_CONSTRAINT*>{
             ssl, sspi, http, username, kerberos, cert, issued, context}) {
        property_constraints<WS_SECURITY_BINDING_PROPERTY_CONSTRAINT> properties;
        properties.allow(WS_SECURITY_BINDING_PROPERTY_REQUIRE_SSL_CLIENT_CERT, {1});
        set_properties(each, properties);
        security_constraints constraints({each});
        refused(constraints, "propertyConstraints");
        each->propertyConstraints = nullptr;
        refused(constraints, "propertyConstraints");
        each->propertyConstraintCount = 0;
    }

    security_constraints of_issued({issued});
    issued->claimConstraintCount = 1;
    refused(of_issued, "claimConstraints");
    issued->claimConstraintCount = 0;
    property_constraints<WS_REQUEST_SECURITY_TOKEN_PROPERTY_CONSTRAINT> of_request;
    of_request.allow(WS_REQUEST_SECURITY_TOKEN_PROPERTY_ISSUED_TOKEN_KEY_SIZE, {256});
    issued->requestSecurityTokenPropertyConstraints = of_request.data();
    issued->requestSecurityTokenPropertyConstraintCount = 1;
    refused(of_issued, "requestSecurityTokenPropertyConstraints");

    security_constraints bootstrap({context}), of_context({context}); // round and round
    context->bootstrapSecurityConstraint = bootstrap.security();
    refused(of_context, "bootstrapped");
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(no_security_is_no_security),
        cmocka_unit_test(what_is_asked_for_is_all_that_is_constrained),
        cmocka_unit_test(ssl_is_matched),
        cmocka_unit_test(windows_security_is_matched),
        cmocka_unit_test(http_authentication_is_matched),
        cmocka_unit_test(layouts_are_matched),
        cmocka_unit_test(algorithm_suites_are_matched),
        cmocka_unit_test(header_versions_are_matched),
        cmocka_unit_test(timestamps_are_matched),
        cmocka_unit_test(transport_bindings_have_to_be_understood),
        cmocka_unit_test(bad_security_constraints_are_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
