// Policies while memory runs out: E_OUTOFMEMORY, the objects usable afterwards, nothing lost.
#include "support/failing_allocator.h"
#include "support/policy_security.h"

using namespace test;
using test::allocations::fail_each;

namespace {

std::string a_policy() {
    std::string issued = "<sp:IssuedToken><sp:Issuer><a:Address xmlns:a='http://www.w3.org/2005/08/addressing'>"
                         "http://sts.example/</a:Address></sp:Issuer><sp:RequestSecurityTokenTemplate>"
                         "<wst:Claims><wsid:ClaimType Uri='urn:email'/></wst:Claims></sp:RequestSecurityTokenTemplate>"
                         "</sp:IssuedToken>";
    return over_ssl(endorsing_tokens(issued)) + "<wsa10p:UsingAddressing wsp:Optional='true'/><x:a>" +
           std::string(100, 'x') + "</x:a>";
}
wsdl a_document() {
    wsdl document;
    document.definitions = "<wsp:Policy wsu:Id='p'>" + a_policy() + "</wsp:Policy>";
    document.binding = "<wsp:PolicyReference URI='#p'/>";
    return document;
}

struct all_constraints {
    all_constraints() : constraints({ssl, issued}) {
        extension = {{WS_ENDPOINT_POLICY_EXTENSION_TYPE}, &name, &ns, {}};
        constraints.channel.extensions = {&extension.policyExtension};
        claims[0] = xml("urn:email");
        issued->claimConstraints = claims;
        issued->claimConstraintCount = 1;
    }
    WS_XML_STRING name = xml("a"), ns = xml("urn:x"), claims[1];
    WS_ENDPOINT_POLICY_EXTENSION extension{};
    ssl_constraint ssl;
    issued_constraint issued;
    security_constraints constraints;
};

void assert_found(all_constraints& all) {
    assert_string_equal(narrow(all.issued->out.issuerAddress->url).c_str(), "http://sts.example/");
    assert_non_null(all.issued->out.requestSecurityTokenTemplate);
    assert_non_null(all.extension.out.assertionValue);
}

} // namespace

static void documents_can_be_read_again(void**) {
    const std::string text = a_document().text();
    fail_each([&](auto&& fails) {
        const metadata_ptr metadata = make_metadata();
        const reader_ptr reader = make_reader(text);
        const WS_STRING url = string(W("http://example.org/"));
        const HRESULT hr = fails([&] { return WsReadMetadata(metadata.get(), reader.get(), &url, nullptr); });
        allocations::assert_memory(hr);
        if (hr != S_OK) assert_hr(S_OK, read_document(metadata.get(), text, W("http://example.org/")));
        assert_int_equal(alternative_count(policy_of_endpoint(metadata.get())), 2);
    });
}

static void endpoints_can_be_asked_for_again(void**) {
    const std::string text = a_document().text();
    fail_each([&](auto&& fails) {
        const metadata_ptr metadata = make_metadata();
        assert_hr(S_OK, read_document(metadata.get(), text));
        WS_METADATA_ENDPOINTS found{};
        allocations::assert_memory(fails([&] { return WsGetMetadataEndpoints(metadata.get(), &found, nullptr); }));
        assert_int_equal(alternative_count(policy_of_endpoint(metadata.get())), 2);
    });
}

static void alternatives_can_be_counted_again(void**) {
    fail_each([&](auto&& fails) {
        const endpoint_policy policy(a_document());
        ULONG count = 77;
        const HRESULT hr = fails([&] { return WsGetPolicyAlternativeCount(policy, &count, nullptr); });
        allocations::assert_memory(hr);
        assert_int_equal(count, hr == S_OK ? 2 : 77);
        assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
        assert_int_equal(alternative_count(policy), 2);
    });
}

static void policies_can_be_matched_again(void**) {
    long failures = 0;
    fail_each([&](auto&& fails) {
        const endpoint_policy policy(a_document());
        all_constraints all;
        WS_POLICY_CONSTRAINTS* const constraints = all.constraints;
        const heap_ptr heap = make_heap();
        const HRESULT hr =
            fails([&] { return WsMatchPolicyAlternative(policy, 0, constraints, FALSE, heap.get(), nullptr); });
        allocations::assert_memory(hr);
        failures += hr != S_OK;
        assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
        assert_match(policy, constraints, heap.get());
        assert_found(all);
    });
    assert_true(failures > 10);
}

// A reason that there is no memory for is none, but the result is the same.
static void mismatches_need_no_memory(void**) {
    const endpoint_policy policy(a_document());
    channel_constraints constraints;
    assert_int_equal(alternative_count(policy), 2);
    fail_each([&](auto&& fails) {
        const heap_ptr heap = make_heap();
        const error_ptr error = make_error();
        const HRESULT hr =
            fails([&] { return WsMatchPolicyAlternative(policy, 0, constraints, TRUE, heap.get(), error.get()); });
        if (hr != E_OUTOFMEMORY) assert_hr(WS_E_INVALID_FORMAT, hr);
        assert_mismatch(policy, constraints, {});
    });
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(documents_can_be_read_again),       cmocka_unit_test(endpoints_can_be_asked_for_again),
        cmocka_unit_test(alternatives_can_be_counted_again), cmocka_unit_test(policies_can_be_matched_again),
        cmocka_unit_test(mismatches_need_no_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
