// Matching policies with tokens in messages: user names, Kerberos tickets, certificates, issued tokens and security
// contexts.
#include "support/policy_security.h"

using namespace test;

namespace {

constexpr char always[] =
    " sp:IncludeToken='http://schemas.xmlsoap.org/ws/2005/07/securitypolicy/IncludeToken/AlwaysToRecipient'";
constexpr char never[] = " sp:IncludeToken='http://schemas.xmlsoap.org/ws/2005/07/securitypolicy/IncludeToken/Never'";
constexpr char never12[] =
    " sp12:IncludeToken='http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702/IncludeToken/Never'";
const std::string to_header =
    "<sp:SignedParts><sp:Header Name='To' Namespace='http://www.w3.org/2005/08/addressing'/></sp:SignedParts>";

// One kind of token over SSL.
template <class Constraint>
struct token_matcher {
    token_matcher() : constraints({ssl, binding}) {}
    void matches(const std::string& content) {
        constraints.bindings = {ssl, binding};
        assert_match(endpoint_policy(content), constraints);
        constraints.bindings = {binding, ssl};
        assert_match(endpoint_policy(content), constraints);
    }
    void does_not_match(const std::string& content, std::vector<std::string> why) {
        assert_mismatch(endpoint_policy(content), constraints, std::move(why));
    }
    Constraint binding;
    ssl_constraint ssl;
    security_constraints constraints;
};

} // namespace

static void user_names_are_matched(void**) {
    token_matcher<username_constraint> match;
    const auto with = [](const std::string& content, const std::string& attributes = "") {
        return over_ssl(signed_tokens(with_policy("sp:UsernameToken", content, attributes)));
    };
    match.matches(over_ssl(signed_tokens("<sp:UsernameToken/>")));
    match.matches(with("<sp:WssUsernameToken10/>", always));
    match.matches(with("<sp:WssUsernameToken11/>"));
    match.matches(over_ssl(with_policy("sp12:SignedSupportingTokens", "<sp12:UsernameToken/>")));
    match.matches(over_ssl(with_policy("sp12:SignedEncryptedSupportingTokens", "<sp12:UsernameToken/>")));
    match.does_not_match(with("", never), {"'UsernameToken'", "sent"});
    match.does_not_match(with("", never12), {"'UsernameToken'", "sent"});
    for (const char* name : {"NoPassword", "HashPassword", "RequireDerivedKeys"})
        match.does_not_match(with("<sp:" + std::string(name) + "/>"), {"'" + std::string(name) + "'", "UsernameToken"});
    match.does_not_match(over_ssl(signed_tokens("<sp:UsernameToken><sp:Issuer/></sp:UsernameToken>")), {"'Issuer'"});
    match.does_not_match(over_ssl(endorsing_tokens("<sp:UsernameToken/>")),
                         {"'UsernameToken'", "'EndorsingSupportingTokens'"});
    match.does_not_match(over_ssl(with_policy("sp:SupportingTokens", "<sp:UsernameToken/>")), {"'SupportingTokens'"});
    match.does_not_match(over_ssl(with_policy("sp:SignedEncryptedSupportingTokens", "<sp:UsernameToken/>")),
                         {"'SignedEncryptedSupportingTokens'"});
    match.does_not_match(over_ssl(signed_tokens("")), {"'SignedSupportingTokens'", "lacks"});
    match.does_not_match(over_ssl(signed_tokens("<sp:UsernameToken/>" + to_header)), {"'SignedParts'"});
    match.does_not_match(over_ssl(signed_tokens("<sp:UsernameToken/><sp:UsernameToken/>")),
                         {"WS_USERNAME_MESSAGE_SECURITY_BINDING_CONSTRAINT", "more"});
    match.does_not_match(over_ssl(signed_tokens("<x:UsernameToken/>")), {"'UsernameToken'", "urn:x"});
    // Over Windows security too.
    transport_binding windows;
    windows.token = "<netf:WindowsTransportSecurity/>";
    sspi_constraint sspi;
    match.constraints.bindings = {sspi, match.binding};
    assert_match(endpoint_policy(windows.text() + signed_tokens("<sp:UsernameToken/>")), match.constraints);
}

static void kerberos_tokens_are_matched(void**) {
    token_matcher<kerberos_constraint> match;
    const auto with = [](const std::string& content, const char* suite = "<sp:Basic128/>",
                         const std::string& attributes = "") {
        return over_ssl(endorsing_tokens(with_policy("sp:KerberosToken", content, attributes)), suite);
    };
    match.matches(with("<sp:WssGssKerberosV5ApReqToken11/>", "<sp:Basic128/>", always));
    match.matches(with("<sp:WssGssKerberosV5ApReqToken11/><sp:RequireKeyIdentifierReference/>"));
    match.matches(over_ssl(with_policy("sp12:EndorsingSupportingTokens", "<sp12:KerberosToken/>"), "<sp:Basic128/>"));
    // Its default is not that of the others.
    match.does_not_match(with("", "<sp:Basic256/>"), {"WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME"});
    match.does_not_match(with("<sp:WssKerberosV5ApReqToken11/>"), {"'WssKerberosV5ApReqToken11'"});
    match.does_not_match(with("<sp:RequireDerivedKeys/>"), {"'RequireDerivedKeys'"});
    match.does_not_match(with("", "<sp:Basic128/>", never), {"'KerberosToken'", "sent"});
    match.does_not_match(over_ssl(signed_tokens("<sp:KerberosToken/>")), {"'KerberosToken'"});
    match.constraints.properties.allow(WS_SECURITY_PROPERTY_ALGORITHM_SUITE_NAME,
                                       {WS_SECURITY_ALGORITHM_SUITE_NAME_BASIC256});
    match.matches(with("", "<sp:Basic256/>"));
}

static void certificates_are_matched(void**) {
    token_matcher<cert_constraint> match;
    const auto with = [](const std::string& content, const std::string& more = "") {
        return over_ssl(endorsing_tokens(with_policy("sp:X509Token", content, always) + more));
    };
    match.matches(with("<sp:RequireThumbprintReference/><sp:WssX509V3Token10/>", to_header));
    for (const char* name : {"WssX509V3Token11", "RequireKeyIdentifierReference", "RequireIssuerSerialReference",
                             "RequireEmbeddedTokenReference"})
        match.matches(with("<sp:" + std::string(name) + "/>"));
    match.matches(over_ssl(endorsing_tokens(std::string("<sp:X509Token") + never + "/>"))); // referred to
    match.matches(with("", "<sp:SignedParts><sp:Header Name='To' Namespace="
                           "'http://schemas.xmlsoap.org/ws/2004/08/addressing'/></sp:SignedParts>"));
    for (const char* name : {"WssX509V1Token11", "RequireDerivedKeys"})
        match.does_not_match(with("<sp:" + std::string(name) + "/>"), {"'" + std::string(name) + "'"});
    // Nothing else is signed.
    for (const char* parts :
         {"", "<sp:Body/>", "<sp:Header Name='To'/>", "<sp:Header Namespace='http://www.w3.org/2005/08/addressing'/>",
          "<sp:Header Name='From' Namespace='http://www.w3.org/2005/08/addressing'/>",
          "<sp:Header Name='To' Namespace='http://www.w3.org/2005/08/addressing'/><sp:Body/>"})
        match.does_not_match(with("", "<sp:SignedParts>" + std::string(parts) + "</sp:SignedParts>"),
                             {"'SignedParts'", "'EndorsingSupportingTokens'"});
    match.does_not_match(with("", "<sp:EncryptedParts/>"), {"'EncryptedParts'"});
    match.does_not_match(with("", "<sp:AlgorithmSuite/>"), {"'AlgorithmSuite'"});
    // Of two tokens each has its constraint.
    cert_constraint second;
    match.constraints.bindings = {match.ssl, match.binding, second};
    assert_match(endpoint_policy(with("", "<sp:X509Token/>")), match.constraints);
    assert_mismatch(endpoint_policy(with("")), match.constraints, {"WS_CERT_MESSAGE_", "does not ask"});
}

// ---- issued tokens
// ----------------------------------------------------------------------------------------------------

namespace {

struct issued_token {
    std::string issuer = "<sp:Issuer><a:Address xmlns:a='http://www.w3.org/2005/08/addressing'>http://sts.example/"
                         "</a:Address></sp:Issuer>";
    std::string claims = "<wst:Claims><wsid:ClaimType Uri='urn:email'/>"
                         "<wsid:ClaimType Optional='true'> urn:name </wsid:ClaimType></wst:Claims>";
    std::string attributes, content;
    std::string policy = "<wsp:Policy><sp:RequireInternalReference/></wsp:Policy>";

    std::string token() const {
        return "<sp:IssuedToken" + std::string(always) + ">" + issuer + "<sp:RequestSecurityTokenTemplate" +
               attributes + ">" + claims + content + "</sp:RequestSecurityTokenTemplate>" + policy +
               "</sp:IssuedToken>";
    }
    std::string text(const std::string& more = "") const {
        return over_ssl(endorsing_tokens(token() + to_header) + more);
    }
};

std::string xml_in(WS_XML_BUFFER* buffer) {
    WS_XML_WRITER* handle = nullptr;
    BOOL fragment = TRUE;
    const WS_XML_WRITER_PROPERTY property{WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment, sizeof fragment};
    assert_hr(S_OK, WsCreateWriter(&property, 1, &handle, nullptr));
    const writer_ptr writer(handle);
    set_output(handle, encoding::text);
    assert_hr(S_OK, WsWriteXmlBuffer(handle, buffer, nullptr));
    return written(handle);
}

} // namespace

static void issued_tokens_are_matched(void**) {
    token_matcher<issued_constraint> match;
    issued_token asked;
    asked.content = " <x:mine>1</x:mine> ";
    const endpoint_policy policy(asked.text(with_policy("sp:Trust10", "<sp:RequireClientEntropy/>")));
    const heap_ptr heap = make_heap();
    assert_match(policy, match.constraints, heap.get());
    assert_non_null(match.binding->out.issuerAddress);
    assert_string_equal(narrow(match.binding->out.issuerAddress->url).c_str(), "http://sts.example/");
    assert_string_equal(
        xml_in(match.binding->out.requestSecurityTokenTemplate).c_str(),
        "<wst:Claims xmlns:wst=\"http://schemas.xmlsoap.org/ws/2005/02/trust\"><wsid:ClaimType Uri='urn:email'"
        " xmlns:wsid=\"http://schemas.xmlsoap.org/ws/2005/05/identity\"/><wsid:ClaimType Optional='true'"
        " xmlns:wsid=\"http://schemas.xmlsoap.org/ws/2005/05/identity\"> urn:name </wsid:ClaimType></wst:Claims>"
        "<x:mine xmlns:x=\"urn:x\">1</x:mine>");
    asked.issuer = "<sp:Issuer><a:Address xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'>"
                   "http://old.example/</a:Address></sp:Issuer>";
    assert_match(endpoint_policy(asked.text()), match.constraints, heap.get());
    assert_string_equal(narrow(match.binding->out.issuerAddress->url).c_str(), "http://old.example/");
    asked.issuer = asked.claims = asked.content = asked.policy = "";
    assert_match(endpoint_policy(asked.text()), match.constraints, heap.get());
    assert_null(match.binding->out.issuerAddress);
    assert_string_equal(xml_in(match.binding->out.requestSecurityTokenTemplate).c_str(), "");
    asked.policy = "<wsp:Policy><sp:RequireDerivedKeys/><sp:RequireExternalReference/></wsp:Policy>";
    match.matches(asked.text());
    asked.policy = "<wsp:Policy><sp:Other/></wsp:Policy>";
    match.does_not_match(asked.text(), {"'Other'", "'IssuedToken'"});
    asked.policy = "<sp:Other/>";
    match.does_not_match(asked.text(), {"'Other'", "'IssuedToken'"});
    match.does_not_match(over_ssl(endorsing_tokens("<sp:IssuedToken/>")), {"RequestSecurityTokenTemplate"});
}

static void an_issuers_metadata_is_kept(void**) {
    token_matcher<issued_constraint> match;
    issued_token asked;
    asked.issuer = "<Issuer xmlns='http://schemas.xmlsoap.org/ws/2005/07/securitypolicy'><Address xmlns='http://www.w3."
                   "org/2005/08/addressing'>http://sts.example/</Address><Metadata xmlns='http://www.w3.org/2005/08/"
                   "addressing'><Metadata xmlns='http://schemas.xmlsoap.org/ws/2004/09/mex'><MetadataSection>"
                   "<MetadataReference><Address xmlns='http://www.w3.org/2005/08/addressing'>http://sts.example/mex"
                   "</Address></MetadataReference></MetadataSection></Metadata></Metadata></Issuer>";
    const heap_ptr heap = make_heap();
    {
        const endpoint_policy policy(asked.text());
        assert_match(policy, match.constraints, heap.get());
    } // what was found is the heap's
    const reader_ptr reader = make_reader();
    WS_ENDPOINT_ADDRESS* metadata = nullptr;
    assert_hr(S_OK, WsReadEndpointAddressExtension(
                        reader.get(), match.binding->out.issuerAddress, WS_ENDPOINT_ADDRESS_EXTENSION_METADATA_ADDRESS,
                        WS_READ_OPTIONAL_POINTER, heap.get(), &metadata, sizeof metadata, nullptr));
    assert_non_null(metadata);
    assert_string_equal(narrow(metadata->url).c_str(), "http://sts.example/mex");
}

static void a_bad_issuer_is_no_mismatch(void**) {
    token_matcher<issued_constraint> match;
    issued_token asked;
    asked.issuer = "<sp:Issuer><x:nothing/></sp:Issuer>";
    const endpoint_policy policy(asked.text());
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    for (const BOOL required : {FALSE, TRUE})
        assert_hr(WS_E_INVALID_FORMAT,
                  WsMatchPolicyAlternative(policy, 0, match.constraints, required, heap.get(), error.get()));
    assert_true(string_count(error.get()) >= 2);
    assert_null(match.binding->out.issuerAddress);
    assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
}

static void claims_are_constrained(void**) {
    token_matcher<issued_constraint> match;
    WS_XML_STRING claims[] = {xml("urn:other"), xml("urn:name"), xml("urn:email")};
    issued_token asked;
    match.binding->claimConstraints = claims;
    match.binding->claimConstraintCount = 3;
    match.matches(asked.text());
    match.binding->claimConstraintCount = 2;
    match.does_not_match(asked.text(), {"'urn:email'"});
    match.binding->claimConstraintCount = 1;
    match.binding->claimConstraints = claims + 2;
    match.does_not_match(asked.text(), {"'urn:name'"}); // optional or not
    asked.claims = "";
    match.matches(asked.text());
    asked.content = "<x:Claims><wsid:ClaimType Uri='urn:any'/></x:Claims>"; // is something else
    match.matches(asked.text());
    asked.content = "<wst:Claims><x:Claim/></wst:Claims>";
    match.does_not_match(asked.text(), {"'Claim'", "'Claims'"});
    match.binding->claimConstraintCount = 0;
    match.matches(asked.text());
    // WS-SecurityPolicy 1.2 has them beside the template, too.
    match.binding->claimConstraintCount = 1;
    asked.content = "";
    asked.policy = "<c:Claims xmlns:c='http://docs.oasis-open.org/ws-sx/ws-trust/200512'>"
                   "<wsid:ClaimType Uri='urn:beside'/></c:Claims>";
    match.does_not_match(asked.text(), {"'urn:beside'"});
    claims[2] = xml("urn:beside");
    match.matches(asked.text());
}

static void trust_versions_are_matched(void**) {
    constexpr char name[] = "WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION";
    const std::string token = issued_token().token();
    issued_token named;
    named.attributes = " TrustVersion='http://schemas.xmlsoap.org/ws/2005/02/trust'";
    const std::string of_2005 = named.token();
    named.attributes = " TrustVersion='http://docs.oasis-open.org/ws-sx/ws-trust/200512'";
    const std::string of_13 = named.token();
    named.attributes = " TrustVersion='urn:unknown'";
    const std::string of_none = named.token();
    const std::string token12 = "<sp12:IssuedToken><sp12:RequestSecurityTokenTemplate/></sp12:IssuedToken>";
    const struct {
        std::string token, trust;
        int expected; // 0: none
    } cases[] = {
        {token, "", WS_TRUST_VERSION_FEBRUARY_2005},
        {token, "<sp:Trust10/>", WS_TRUST_VERSION_FEBRUARY_2005},
        {token, "<sp12:Trust13/>", WS_TRUST_VERSION_1_3},
        {token12, "", WS_TRUST_VERSION_1_3},
        {token12, "<sp12:Trust10/>", WS_TRUST_VERSION_FEBRUARY_2005},
        {of_2005, "<sp:Trust10/>", WS_TRUST_VERSION_FEBRUARY_2005},
        {of_13, "<sp12:Trust13/>", WS_TRUST_VERSION_1_3},
        {of_13, "<sp:Trust10/>", 0},
        {of_none, "<sp:Trust10/>", 0},
        {of_none, "", 0},
    };
    for (const auto& each : cases) {
        const endpoint_policy policy(over_ssl(endorsing_tokens(each.token) + each.trust));
        token_matcher<issued_constraint> match;
        if (each.expected == WS_TRUST_VERSION_FEBRUARY_2005)
            assert_match(policy, match.constraints);
        else
            assert_mismatch(policy, match.constraints, {name});
        property_constraints<WS_REQUEST_SECURITY_TOKEN_PROPERTY_CONSTRAINT> properties;
        properties.allow(WS_REQUEST_SECURITY_TOKEN_PROPERTY_TRUST_VERSION,
                         {WS_TRUST_VERSION_1_3, WS_TRUST_VERSION_FEBRUARY_2005});
        match.binding->requestSecurityTokenPropertyConstraints = properties.data();
        match.binding->requestSecurityTokenPropertyConstraintCount = 1;
        if (each.expected == 0) {
            assert_mismatch(policy, match.constraints, {name});
            continue;
        }
        const heap_ptr heap = make_heap();
        assert_match(policy, match.constraints, heap.get());
        assert_int_equal(value_of<WS_TRUST_VERSION>(properties.all[0].out.requestSecurityTokenProperty), each.expected);
    }
}

// ---- security contexts
// ------------------------------------------------------------------------------------------------

namespace {

std::string context_token(const std::string& bootstrap, const std::string& more = "",
                          const std::string& name = "sp:SecureConversationToken") {
    return endorsing_tokens(with_policy(name, more + with_policy("sp:BootstrapPolicy", bootstrap)));
}
const std::string bootstrap_policy = over_ssl(signed_tokens("<sp:UsernameToken/>"));

struct context_matcher : token_matcher<context_constraint> {
    context_matcher() : bootstrap({bootstrap_ssl, username}) {
        binding->bootstrapSecurityConstraint = bootstrap.security();
    }
    ssl_constraint bootstrap_ssl;
    username_constraint username;
    security_constraints bootstrap;
};

} // namespace

static void security_contexts_are_matched(void**) {
    context_matcher match;
    match.matches(over_ssl(context_token(bootstrap_policy)));
    match.matches(over_ssl(context_token(bootstrap_policy, "<sp:RequireDerivedKeys/><sp:RequireExternalUriReference/>"
                                                           "<sp:SC10SecurityContextToken/>")));
    match.matches(
        over_ssl(context_token("<wsp:ExactlyOne><wsp:All>" + bootstrap_policy + "</wsp:All></wsp:ExactlyOne>")));
    match.does_not_match(over_ssl(context_token(bootstrap_policy, "<sp:MustNotSendCancel/>")),
                         {"'MustNotSendCancel'", "'SecureConversationToken'"});
    match.does_not_match(over_ssl(signed_tokens("<sp:SecureConversationToken/>")), {"'SecureConversationToken'"});
    // The bootstrap's constraints are its own.
    match.does_not_match(over_ssl(context_token(over_ssl())), {"WS_USERNAME_MESSAGE_", "does not ask"});
    match.does_not_match(over_ssl(context_token(over_ssl(bootstrap_policy + endorsing_tokens("<sp:X509Token/>")))),
                         {"WS_CERT_MESSAGE_", "more"});
    match.does_not_match(over_ssl(context_token(bootstrap_policy + "<x:a/>")), {"'a'"});
    match.does_not_match(over_ssl(context_token(bootstrap_policy + "<binp:BinaryEncoding/>")), {"'BinaryEncoding'"});
    match.does_not_match(over_ssl(context_token(bootstrap_policy + context_token(bootstrap_policy))),
                         {"WS_SECURITY_CONTEXT_MESSAGE_", "more"});
    match.does_not_match(over_ssl(context_token("")), {"WS_SSL_TRANSPORT_", "does not ask"});
    match.does_not_match(over_ssl(endorsing_tokens("<sp:SecureConversationToken/>")),
                         {"WS_SSL_TRANSPORT_", "does not ask"});
    match.bootstrap.properties.allow(WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT, {WS_SECURITY_HEADER_LAYOUT_LAX});
    match.binding->bootstrapSecurityConstraint = match.bootstrap.security();
    match.does_not_match(over_ssl(context_token(bootstrap_policy)), {"WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT"});
    match.binding->bootstrapSecurityConstraint = nullptr;
    match.does_not_match(over_ssl(context_token(bootstrap_policy)), {"'TransportBinding'", "security"});
    match.matches(over_ssl(endorsing_tokens("<sp:SecureConversationToken/>")));
}

static void what_the_bootstrap_has_is_filled_in(void**) {
    context_matcher match;
    match.bootstrap_ssl->out.clientCertCredentialRequired = 77;
    match.bootstrap.properties.allow(WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION,
                                     {WS_SECURITY_HEADER_VERSION_1_0, WS_SECURITY_HEADER_VERSION_1_1});
    match.binding->bootstrapSecurityConstraint = match.bootstrap.security();
    const heap_ptr heap = make_heap();
    assert_match(endpoint_policy(over_ssl(context_token(bootstrap_policy))), match.constraints, heap.get());
    assert_int_equal(match.bootstrap_ssl->out.clientCertCredentialRequired, FALSE);
    assert_int_equal(value_of<WS_SECURITY_HEADER_VERSION>(match.bootstrap.properties.all[0].out.securityProperty),
                     WS_SECURITY_HEADER_VERSION_1_1);
}

// Without a constraint only the default matches; with one that allows all of these values, the expected one, or none
// (0).
template <class Value>
static void assert_property(const endpoint_policy& policy, WS_SECURITY_BINDING_PROPERTY_ID id, const char* name,
                            std::vector<ULONG> allowed, int default_value, int expected) {
    context_matcher match;
    if (expected == default_value)
        assert_match(policy, match.constraints);
    else
        assert_mismatch(policy, match.constraints, {name});
    property_constraints<WS_SECURITY_BINDING_PROPERTY_CONSTRAINT> properties;
    properties.allow(id, std::move(allowed));
    set_properties(match.binding, properties);
    if (expected == 0) {
        assert_mismatch(policy, match.constraints, {name});
        return;
    }
    const heap_ptr heap = make_heap();
    assert_match(policy, match.constraints, heap.get());
    assert_int_equal(value_of<Value>(properties.all[0].out.securityBindingProperty), expected);
}

static void conversation_versions_are_matched(void**) {
    constexpr char name[] = "WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION";
    const struct {
        std::string token;
        int expected; // 0: none
    } cases[] = {
        {context_token(bootstrap_policy), WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005},
        {context_token(bootstrap_policy, "<sp:SC10SecurityContextToken/>"),
         WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005},
        {context_token(bootstrap_policy, "<sp12:SC13SecurityContextToken/>", "sp12:SecureConversationToken"),
         WS_SECURE_CONVERSATION_VERSION_1_3},
        {context_token(bootstrap_policy, "", "sp12:SecureConversationToken"), WS_SECURE_CONVERSATION_VERSION_1_3},
        {context_token(bootstrap_policy, "<sp:SC10SecurityContextToken/><sp12:SC13SecurityContextToken/>"), 0},
    };
    for (const auto& each : cases) {
        const endpoint_policy policy(over_ssl(each.token));
        assert_property<WS_SECURE_CONVERSATION_VERSION>(
            policy, WS_SECURITY_BINDING_PROPERTY_SECURE_CONVERSATION_VERSION, name,
            {WS_SECURE_CONVERSATION_VERSION_1_3, WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005},
            WS_SECURE_CONVERSATION_VERSION_FEBRUARY_2005, each.expected);
    }
}

static void entropy_modes_are_matched(void**) {
    constexpr char name[] = "WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE";
    const auto trust = [](const std::string& content) { return with_policy("sp:Trust10", content); };
    const std::string client = "<sp:RequireClientEntropy/>", server = "<sp:RequireServerEntropy/>";
    const struct {
        std::string outside, inside;
        int expected; // 0: none
    } cases[] = {
        {trust(client + server), "", WS_SECURITY_KEY_ENTROPY_MODE_COMBINED},
        {"", trust(client + server), WS_SECURITY_KEY_ENTROPY_MODE_COMBINED},
        {trust(client + server), trust(client + server), WS_SECURITY_KEY_ENTROPY_MODE_COMBINED},
        {trust(client), "", WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY},
        {"", trust(server), WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY},
        {trust("<sp:MustSupportIssuedTokens/>"), trust(server), WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY},
        {trust(client), trust(server), 0},
    };
    for (const auto& each : cases) {
        const endpoint_policy policy(over_ssl(context_token(bootstrap_policy + each.inside) + each.outside));
        assert_property<WS_SECURITY_KEY_ENTROPY_MODE>(
            policy, WS_SECURITY_BINDING_PROPERTY_SECURITY_CONTEXT_KEY_ENTROPY_MODE, name,
            {WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY, WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY,
             WS_SECURITY_KEY_ENTROPY_MODE_COMBINED},
            WS_SECURITY_KEY_ENTROPY_MODE_COMBINED, each.expected);
    }
    // What is not said may be anything.
    context_matcher match;
    assert_match(endpoint_policy(over_ssl(context_token(bootstrap_policy))), match.constraints);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(user_names_are_matched),
        cmocka_unit_test(kerberos_tokens_are_matched),
        cmocka_unit_test(certificates_are_matched),
        cmocka_unit_test(issued_tokens_are_matched),
        cmocka_unit_test(an_issuers_metadata_is_kept),
        cmocka_unit_test(a_bad_issuer_is_no_mismatch),
        cmocka_unit_test(claims_are_constrained),
        cmocka_unit_test(trust_versions_are_matched),
        cmocka_unit_test(security_contexts_are_matched),
        cmocka_unit_test(what_the_bootstrap_has_is_filled_in),
        cmocka_unit_test(conversation_versions_are_matched),
        cmocka_unit_test(entropy_modes_are_matched),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
