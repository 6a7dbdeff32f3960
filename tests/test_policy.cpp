// Policies of endpoints: where they are attached, their alternatives, their quotas, and matching them with channel
// properties and with assertions of the program's own.
#include "support/policy.h"

using namespace test;

namespace {

constexpr char letters[] = "abcdefgh";

// Extensions for the assertions a to h of urn:x.
struct letter_extensions {
    std::vector<WS_XML_STRING> names;
    WS_XML_STRING ns = xml("urn:x");
    std::vector<WS_ENDPOINT_POLICY_EXTENSION> extensions;
    channel_constraints constraints;

    letter_extensions() {
        for (const char& c : std::string_view(letters))
            names.push_back(xml({&c, 1}));
        for (WS_XML_STRING& name : names)
            extensions.push_back({{WS_ENDPOINT_POLICY_EXTENSION_TYPE}, &name, &ns, {}});
        for (auto& each : extensions)
            constraints.extensions.push_back(&each.policyExtension);
    }
    // The letters of an alternative.
    std::string found(WS_POLICY* policy, ULONG index) {
        const heap_ptr heap = make_heap();
        assert_match(policy, constraints, heap.get(), index);
        std::string found;
        for (size_t i = 0; i < extensions.size(); ++i)
            if (extensions[i].out.assertionValue != nullptr) found += letters[i];
        return found;
    }
};

// "ab|c|" for three alternatives, of which the last is empty.
std::string alternatives(WS_POLICY* policy) {
    letter_extensions letters_of;
    std::string all;
    const ULONG count = alternative_count(policy);
    for (ULONG i = 0; i < count; ++i)
        all += (i == 0 ? "" : "|") + letters_of.found(policy, i);
    return count == 0 ? "none" : all;
}

std::string reference(const std::string& uri) {
    return "<wsp:PolicyReference URI='" + uri + "'/>";
}
std::string named(const std::string& id, const std::string& content) {
    return "<wsp:Policy wsu:Id='" + id + "'>" + content + "</wsp:Policy>";
}

// What WCF writes for each message.
std::string policy_of_message() {
    std::string headers = "<sp:Body/>";
    for (const char* name : {"To", "From", "FaultTo", "ReplyTo", "MessageID", "RelatesTo", "Action"})
        headers += "<sp:Header Name='" + std::string(name) + "' Namespace='http://www.w3.org/2005/08/addressing'/>";
    return "<wsp:ExactlyOne><wsp:All><sp:SignedParts>" + headers +
           "</sp:SignedParts><sp:EncryptedParts><sp:Body/></sp:EncryptedParts></wsp:All></wsp:ExactlyOne>";
}

} // namespace

// ---- alternatives
// -----------------------------------------------------------------------------------------------------

static void a_policy_has_its_normal_form(void**) {
    const struct {
        const char* content;
        const char* expected;
    } cases[] = {
        {"", ""},
        {"<x:a/>", "a"},
        {"<x:a/><!-- and --><x:b/>", "ab"},
        {"<wsp:ExactlyOne><wsp:All><x:a/><x:b/></wsp:All><wsp:All><x:c/></wsp:All></wsp:ExactlyOne>", "ab|c"},
        {"<wsp:ExactlyOne><x:a/><x:b/></wsp:ExactlyOne>", "a|b"},
        {"<wsp:All><x:a/><wsp:All><x:b/></wsp:All></wsp:All>", "ab"},
        {"<wsp:ExactlyOne/>", "none"},
        {"<x:a/><wsp:ExactlyOne/>", "none"},
        {"<wsp:ExactlyOne><wsp:All/></wsp:ExactlyOne>", ""},
        {"<wsp:ExactlyOne><x:a/><wsp:ExactlyOne><x:b/><x:c/></wsp:ExactlyOne></wsp:ExactlyOne>", "a|b|c"},
        {"<x:a/><wsp:ExactlyOne><x:b/><x:c/></wsp:ExactlyOne>", "ab|ac"},
        {"<wsp:ExactlyOne><x:a/><x:b/></wsp:ExactlyOne><wsp:ExactlyOne><x:c/><x:d/></wsp:ExactlyOne>", "ac|ad|bc|bd"},
        {"<x:a wsp:Optional='true'/>", "a|"},
        {"<x:a wsp:Optional=' 1 '/><x:b/>", "ab|b"},
        {"<x:a wsp:Optional='false'/>", "a"},
        {"<x:a Optional='true'/>", "a"},
        {"<x:a wsp:Optional='true'/><x:b wsp:Optional='true'/>", "ab|a|b|"},
        {"<wsp:Policy><x:a/></wsp:Policy>", "a"},
        // The policy in an assertion has alternatives, too.
        {"<x:a><wsp:Policy><x:p/><x:q/></wsp:Policy></x:a>", "a"},
        {"<x:a><wsp:Policy><wsp:ExactlyOne><x:p/><x:q/></wsp:ExactlyOne></wsp:Policy></x:a>", "a|a"},
        {"<x:a wsp:Optional='true'><wsp:Policy><x:p wsp:Optional='true'/></wsp:Policy></x:a>", "a|a|"},
        {"<x:a><wsp:Policy><wsp:ExactlyOne/></wsp:Policy></x:a>", "none"},
        {"<x:a><x:b/><wsp:ExactlyOne><x:c/><x:d/></wsp:ExactlyOne></x:a>", "a"},
        {"<wsp:ExactlyOne><x:a/><x:a/></wsp:ExactlyOne>", "a|a"},
    };
    for (const char* ns : {"http://schemas.xmlsoap.org/ws/2004/09/policy", "http://www.w3.org/ns/ws-policy"})
        for (const auto& each : cases) {
            wsdl document;
            document.policy_ns = ns;
            document.binding = policy_of(each.content);
            assert_string_equal(alternatives(endpoint_policy(document)).c_str(), each.expected);
        }
}

static void policies_are_attached_to_the_endpoint(void**) {
    assert_string_equal(alternatives(endpoint_policy(wsdl{})).c_str(), "");
    wsdl document;
    document.port = policy_of("<x:a/>");
    document.service = policy_of("<x:b/>");
    document.binding = policy_of("<x:c/>");
    document.port_type = policy_of("<x:d/>") + policy_of("<x:e/>");
    document.definitions = named("f", "<x:f/>") + named("g", "<x:g/>") +
                           "<wsdl:portType name='Other'><wsp:Policy><x:h/></wsp:Policy></wsdl:portType>"
                           "<wsdl:binding name='Other' type='tns:Other'><wsp:Policy><x:h/></wsp:Policy></wsdl:binding>"
                           "<wsdl:message name='m'><wsp:Policy><x:h/></wsp:Policy></wsdl:message>";
    document.binding += "<wsdl:operation name='o'><wsp:Policy><x:h/></wsp:Policy></wsdl:operation>" + reference("#f");
    document.port_attributes = " wsp:PolicyURIs=' #g  #f '";
    assert_string_equal(alternatives(endpoint_policy(document)).c_str(), "abcdefg");

    for (std::string wsdl::*where :
         {&wsdl::port_attributes, &wsdl::service_attributes, &wsdl::binding_attributes, &wsdl::port_type_attributes}) {
        wsdl one;
        one.definitions = named("a", "<x:a/>") + named("b", "<x:b/>");
        one.*where = " wsp:PolicyURIs='#a'";
        assert_string_equal(alternatives(endpoint_policy(one)).c_str(), "a");
    }
    // Merged, they have all combinations.
    wsdl choices;
    choices.port = policy_of("<x:a wsp:Optional='true'/>");
    choices.binding = policy_of("<wsp:ExactlyOne><x:b/><x:c/></wsp:ExactlyOne>");
    assert_string_equal(alternatives(endpoint_policy(choices)).c_str(), "ab|ac|b|c");
}

// A service's policy is that of all of its ports, wherever in it the policy stands; a port's is no other one's.
static void endpoints_have_policies_of_their_own(void**) {
    wsdl document;
    document.service = "<wsdl:port name='Q' binding='tns:B'><wsp:Policy><x:a/></wsp:Policy>"
                       "<soap:address location='http://example.org/q'/></wsdl:port>" +
                       policy_of("<x:b/>");
    document.port = policy_of("<x:c/>");
    document.definitions = "<wsdl:service name='T'><wsp:Policy><x:d/></wsp:Policy><wsdl:port name='R' binding='tns:B'>"
                           "<soap:address location='http://example.org/r'/></wsdl:port></wsdl:service>";
    const metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read_document(metadata.get(), document.text()));
    assert_string_equal(alternatives(policy_of_endpoint(metadata.get(), 0)).c_str(), "d");
    assert_string_equal(alternatives(policy_of_endpoint(metadata.get(), 1)).c_str(), "ab");
    assert_string_equal(alternatives(policy_of_endpoint(metadata.get(), 2)).c_str(), "bc");
}

static void references_lead_anywhere(void**) {
    wsdl document;
    document.binding = reference("#a") + reference("policies#b") + reference("urn:c") + reference("/root.xml") +
                       reference("#e") + named("f", "<x:f/>");
    document.port = reference("#f"); // which stands in the binding
    document.definitions = named("a", "<wsp:All><x:a/>" + reference("#e") + "</wsp:All>") +
                           "<wsp:Policy Name='urn:c'><x:c/></wsp:Policy>" +
                           "<wsp:Policy xml:id='e'><x:e/></wsp:Policy>";
    const metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read_document(metadata.get(), document.text()));
    const auto missing = [&] {
        WS_ENDPOINT_ADDRESS* address = nullptr;
        assert_hr(S_OK, WsGetMissingMetadataDocumentAddress(metadata.get(), &address, nullptr));
        return address != nullptr ? narrow(address->url) : "";
    };
    assert_string_equal(missing().c_str(), "http://example.org/policies");
    // A policy document, whose own references are relative to where it lies.
    assert_hr(S_OK, read_document(metadata.get(),
                                  "<wsp:Policy" + document.namespaces() + " wsu:Id='b'><x:b/>" +
                                      reference("more#part") + "</wsp:Policy>",
                                  W("http://example.org/policies")));
    assert_string_equal(missing().c_str(), "http://example.org/root.xml");
    assert_hr(S_OK, read_document(metadata.get(), "<wsp:Policy" + document.namespaces() + "><x:d/></wsp:Policy>",
                                  W("http://example.org/root.xml")));
    assert_string_equal(missing().c_str(), "http://example.org/more");
    assert_hr(S_OK, read_document(metadata.get(),
                                  "<Policy xmlns='http://www.w3.org/ns/ws-policy'" + document.namespaces() +
                                      " wsu:Id='part'><x:g/></Policy>",
                                  W("http://example.org/more")));
    assert_string_equal(missing().c_str(), "");
    assert_string_equal(alternatives(policy_of_endpoint(metadata.get())).c_str(), "abcdefg");
}

// A policy in another has a name of its own, and means itself alone.
static void parts_of_policies_are_referred_to(void**) {
    wsdl document;
    document.definitions = "<wsp:Policy wsu:Id='outer'><x:a/>" + reference("#last") + "<wsp:All>" +
                           named("inner", "<x:b/>" + reference("#last")) + "</wsp:All><x:c><wsp:Policy wsu:Id='in'>" +
                           "<x:d/></wsp:Policy></x:c>" + named("last", "<x:e/>") + "</wsp:Policy>";
    const std::pair<const char*, const char*> cases[] = {
        {"#outer", "abce"}, {"#inner", "be"}, {"#in", "d"}, {"#last", "e"}};
    for (const auto& [uri, expected] : cases) {
        document.binding = reference(uri);
        assert_string_equal(alternatives(endpoint_policy(document)).c_str(), expected);
    }
}

// Most policies of a document are of its operations. Kept as text they need little more than they have in the document.
static void policies_that_nobody_asks_for_are_small(void**) {
    wsdl document;
    const std::string parts = policy_of_message();
    for (int i = 0; i < 100; ++i)
        document.definitions += named("p" + std::to_string(i), parts);
    assert_in_range(100 * parts.size(), 64 * 1024, 200 * 1024);
    document.binding = policy_of("<x:a/>");
    assert_string_equal(alternatives(endpoint_policy(document)).c_str(), "a");
}

// Policies that an assertion's parameters talk about are not the endpoint's: they are not looked for.
static void parameters_of_assertions_are_left(void**) {
    const endpoint_policy policy("<x:a><x:other><wsp:Policy>" + reference("http://elsewhere.example/p") +
                                 "</wsp:Policy></x:other></x:a>");
    assert_string_equal(alternatives(policy).c_str(), "a");
}

static void unknown_references_fail_the_metadata(void**) {
    for (const std::string& content : {reference("#none"), policy_of("<wsp:All>" + reference("#none") + "</wsp:All>"),
                                       policy_of("<x:a><wsp:Policy>" + reference("#none") + "</wsp:Policy></x:a>")}) {
        wsdl document;
        document.binding = content;
        const metadata_ptr metadata = make_metadata();
        assert_hr(S_OK, read_document(metadata.get(), document.text()));
        const error_ptr error = make_error();
        WS_METADATA_ENDPOINTS found{};
        assert_hr(WS_E_INVALID_FORMAT, WsGetMetadataEndpoints(metadata.get(), &found, error.get()));
        assert_true(error_string(error.get(), 0).find("#none") != std::string::npos);
    }
    wsdl document;
    document.binding = policy_of("<wsp:PolicyReference/>");
    assert_hr(WS_E_INVALID_FORMAT, read_document(make_metadata().get(), document.text()));
}

// ---- quotas
// -----------------------------------------------------------------------------------------------------------

static void assert_faulted(WS_POLICY* policy, const char* quota) {
    const error_ptr error = make_error();
    ULONG count = 77;
    assert_hr(WS_E_QUOTA_EXCEEDED, WsGetPolicyAlternativeCount(policy, &count, error.get()));
    assert_true(error_string(error.get(), 0).find(quota) != std::string::npos);
    assert_int_equal(count, 77);
    assert_int_equal(policy_state(policy), WS_POLICY_STATE_FAULTED);
    assert_hr(S_OK, WsResetError(error.get()));
    assert_hr(WS_E_OBJECT_FAULTED, WsGetPolicyAlternativeCount(policy, &count, error.get()));
    assert_int_equal(string_count(error.get()), 1);
    channel_constraints constraints;
    const heap_ptr heap = make_heap();
    for (const BOOL required : {FALSE, TRUE})
        assert_hr(WS_E_OBJECT_FAULTED, WsMatchPolicyAlternative(policy, 0, constraints, required, heap.get(), nullptr));
}

static std::string choices(size_t count) {
    std::string all;
    for (size_t i = 0; i < count; ++i)
        all += "<x:a/>";
    return "<wsp:ExactlyOne>" + all + "</wsp:ExactlyOne>";
}
static std::string nested(size_t count) { // operators, with the policy itself
    std::string all = "<x:a/>";
    for (size_t i = 1; i < count; ++i)
        all = "<wsp:All>" + all + "</wsp:All>";
    return all;
}
static std::string nested_policies(size_t count) { // in assertions
    std::string all;
    for (size_t i = 1; i < count; ++i)
        all = "<x:a><wsp:Policy>" + all + "</wsp:Policy></x:a>";
    return all;
}

static void alternatives_are_limited(void**) {
    assert_int_equal(alternative_count(endpoint_policy(choices(32))), 32);
    assert_faulted(endpoint_policy(choices(33)), "WS_POLICY_PROPERTY_MAX_ALTERNATIVES");
    assert_int_equal(alternative_count(endpoint_policy(choices(8) + choices(4))), 32);
    assert_faulted(endpoint_policy(choices(11) + choices(3)), "WS_POLICY_PROPERTY_MAX_ALTERNATIVES");
    assert_faulted(endpoint_policy("<x:a><wsp:Policy>" + choices(33) + "</wsp:Policy></x:a>"),
                   "WS_POLICY_PROPERTY_MAX_ALTERNATIVES");
    ULONG most = 40;
    const WS_POLICY_PROPERTY property{WS_POLICY_PROPERTY_MAX_ALTERNATIVES, &most, sizeof most};
    assert_int_equal(alternative_count(endpoint_policy(choices(10) + choices(4), {property})), 40);
    assert_faulted(endpoint_policy(choices(41), {property}), "MAX_ALTERNATIVES allows, 40");
    // All of what is attached to an endpoint is its policy.
    wsdl document;
    document.port = policy_of(choices(7));
    document.binding = policy_of(choices(6));
    assert_faulted(endpoint_policy(document, {property}), "WS_POLICY_PROPERTY_MAX_ALTERNATIVES");
}

static void depth_is_limited(void**) {
    assert_int_equal(alternative_count(endpoint_policy(nested(32))), 1);
    assert_faulted(endpoint_policy(nested(33)), "WS_POLICY_PROPERTY_MAX_DEPTH");
    assert_int_equal(alternative_count(endpoint_policy(nested_policies(32))), 1);
    assert_faulted(endpoint_policy(nested_policies(33)), "WS_POLICY_PROPERTY_MAX_DEPTH");
    ULONG most = 3;
    const WS_POLICY_PROPERTY property{WS_POLICY_PROPERTY_MAX_DEPTH, &most, sizeof most};
    assert_int_equal(alternative_count(endpoint_policy(nested(3), {property})), 1);
    assert_faulted(endpoint_policy(nested(4), {property}), "MAX_DEPTH allows, 3");
    // What is referred to counts, and a circle never ends.
    wsdl document;
    document.definitions = named("a", "<wsp:All>" + reference("#b") + "</wsp:All>") + named("b", "<x:a/>");
    document.binding = reference("#a");
    assert_int_equal(alternative_count(endpoint_policy(document, {property})), 1);
    document.binding = policy_of(reference("#a"));
    assert_faulted(endpoint_policy(document, {property}), "WS_POLICY_PROPERTY_MAX_DEPTH");
    document.definitions = named("a", reference("#b")) + named("b", "<x:a/>" + reference("#a"));
    assert_faulted(endpoint_policy(document), "WS_POLICY_PROPERTY_MAX_DEPTH");
    most = INFINITE;
    assert_faulted(endpoint_policy(document, {property}), "WS_POLICY_PROPERTY_MAX_DEPTH");
}

static void extensions_are_limited(void**) {
    const auto unknown = [](size_t count) {
        std::string all;
        for (size_t i = 0; i < count; ++i)
            all += "<x:e" + std::to_string(i) + "/>";
        return all;
    };
    const std::string known = "<wsa10p:UsingAddressing/><sp:Wss11/><sp:Trust10/><httpp:BasicAuthentication/>";
    assert_int_equal(alternative_count(endpoint_policy(unknown(8) + known)), 1);
    assert_faulted(endpoint_policy(unknown(9)), "WS_POLICY_PROPERTY_MAX_EXTENSIONS");
    // How often, and in how many alternatives, they are there does not matter.
    const std::string optional = "<x:o wsp:Optional='true'/>";
    assert_int_equal(alternative_count(endpoint_policy(unknown(7) + optional + unknown(7))), 2);
    assert_faulted(endpoint_policy(unknown(8) + "<y:e0 xmlns:y='urn:y'/>"), "WS_POLICY_PROPERTY_MAX_EXTENSIONS");
    assert_faulted(endpoint_policy("<wsp:ExactlyOne>" + unknown(9) + "</wsp:ExactlyOne>"),
                   "WS_POLICY_PROPERTY_MAX_EXTENSIONS");
    ULONG most = 0;
    const WS_POLICY_PROPERTY property{WS_POLICY_PROPERTY_MAX_EXTENSIONS, &most, sizeof most};
    assert_int_equal(alternative_count(endpoint_policy(known, {property})), 1);
    assert_faulted(endpoint_policy(unknown(1), {property}), "MAX_EXTENSIONS allows, 0");
}

// Each refers to the next one twice, and so on: no quota of the API's is exceeded, and it would never end.
static void references_do_not_multiply_without_end(void**) {
    wsdl document;
    for (int i = 0; i < 30; ++i)
        document.definitions += named("p" + std::to_string(i), reference("#p" + std::to_string(i + 1)) +
                                                                   reference("#p" + std::to_string(i + 1)));
    document.definitions += named("p30", "");
    document.binding = reference("#p0");
    assert_faulted(endpoint_policy(document), "too big");
}

// What a policy is made into counts against the limit of the metadata's heap, for each policy by itself.
static void memory_is_limited(void**) {
    SIZE_T size = 16 * 1024;
    WS_HEAP_PROPERTY most{WS_HEAP_PROPERTY_MAX_SIZE, &size, sizeof size};
    WS_HEAP_PROPERTIES of_heap{&most, 1};
    const WS_METADATA_PROPERTY property{WS_METADATA_PROPERTY_HEAP_PROPERTIES, &of_heap, sizeof of_heap};
    const auto count_with = [&](size_t elements, bool fits) {
        std::string content;
        for (size_t i = 0; i < elements; ++i)
            content += "<x:b/>";
        wsdl document;
        document.binding = policy_of("<x:a>" + content + "</x:a>");
        document.service =
            "<wsdl:port name='Q' binding='tns:B'><soap:address location='http://example.org/q'/></wsdl:port>";
        WS_METADATA* handle = nullptr;
        assert_hr(S_OK, WsCreateMetadata(&property, 1, &handle, nullptr));
        const metadata_ptr metadata(handle);
        assert_hr(S_OK, read_document(handle, document.text()));
        if (!fits) {
            assert_faulted(policy_of_endpoint(handle, 0), "WS_HEAP_PROPERTY_MAX_SIZE");
            assert_faulted(policy_of_endpoint(handle, 1), "WS_HEAP_PROPERTY_MAX_SIZE");
            return;
        }
        assert_int_equal(alternative_count(policy_of_endpoint(handle, 0)), 1);
        assert_int_equal(alternative_count(policy_of_endpoint(handle, 1)), 1);
    };
    count_with(15, true);
    count_with(500, false);
}

static void one_failed_policy_is_not_the_others(void**) {
    wsdl document;
    document.port = policy_of(choices(33));
    document.service =
        "<wsdl:port name='Q' binding='tns:B'><soap:address location='http://example.org/q'/></wsdl:port>";
    const metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read_document(metadata.get(), document.text()));
    assert_faulted(policy_of_endpoint(metadata.get(), 1), "WS_POLICY_PROPERTY_MAX_ALTERNATIVES");
    assert_int_equal(alternative_count(policy_of_endpoint(metadata.get(), 0)), 1);
    assert_hr(S_OK, WsResetMetadata(metadata.get(), nullptr));
    assert_hr(S_OK, read_document(metadata.get(), wsdl{}.text()));
    assert_int_equal(alternative_count(policy_of_endpoint(metadata.get())), 1);
}

// Matching finds the alternatives, too.
static void a_match_may_be_the_first_call(void**) {
    channel_constraints constraints;
    assert_match(endpoint_policy(""), constraints);
    const endpoint_policy too_big(choices(33));
    const heap_ptr heap = make_heap();
    assert_hr(WS_E_QUOTA_EXCEEDED, WsMatchPolicyAlternative(too_big, 0, constraints, FALSE, heap.get(), nullptr));
    assert_int_equal(policy_state(too_big), WS_POLICY_STATE_FAULTED);
}

static void policy_properties_are_checked(void**) {
    WS_METADATA* handle = nullptr;
    ULONG number = 1;
    const WS_POLICY_PROPERTY bad[] = {
        {WS_POLICY_PROPERTY_STATE, &number, sizeof number},
        {static_cast<WS_POLICY_PROPERTY_ID>(99), &number, sizeof number},
        {WS_POLICY_PROPERTY_MAX_ALTERNATIVES, &number, 2},
        {WS_POLICY_PROPERTY_MAX_DEPTH, nullptr, sizeof number},
        {WS_POLICY_PROPERTY_MAX_EXTENSIONS, &number, 8},
    };
    for (const WS_POLICY_PROPERTY& each : bad) {
        WS_POLICY_PROPERTIES policies{const_cast<WS_POLICY_PROPERTY*>(&each), 1};
        const WS_METADATA_PROPERTY property{WS_METADATA_PROPERTY_POLICY_PROPERTIES, &policies, sizeof policies};
        const error_ptr error = make_error();
        assert_hr(E_INVALIDARG, WsCreateMetadata(&property, 1, &handle, error.get()));
        assert_null(handle);
        assert_int_not_equal(string_count(error.get()), 0);
    }
    WS_POLICY_PROPERTIES null{nullptr, 1};
    const WS_METADATA_PROPERTY property{WS_METADATA_PROPERTY_POLICY_PROPERTIES, &null, sizeof null};
    assert_hr(E_INVALIDARG, WsCreateMetadata(&property, 1, &handle, nullptr));

    const endpoint_policy policy("");
    const error_ptr error = make_error();
    for (const auto id : {WS_POLICY_PROPERTY_MAX_ALTERNATIVES, WS_POLICY_PROPERTY_MAX_DEPTH,
                          WS_POLICY_PROPERTY_MAX_EXTENSIONS, static_cast<WS_POLICY_PROPERTY_ID>(0)})
        assert_hr(E_INVALIDARG, WsGetPolicyProperty(policy, id, &number, sizeof number, error.get()));
    assert_int_equal(string_count(error.get()), 4);
    assert_hr(E_INVALIDARG, WsGetPolicyProperty(policy, WS_POLICY_PROPERTY_STATE, &number, 3, error.get()));
    assert_hr(E_INVALIDARG, WsGetPolicyProperty(policy, WS_POLICY_PROPERTY_STATE, nullptr, 4, error.get()));
    assert_int_equal(string_count(error.get()), 6);
    assert_int_equal(number, 1);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_policy_has_its_normal_form),
        cmocka_unit_test(policies_are_attached_to_the_endpoint),
        cmocka_unit_test(endpoints_have_policies_of_their_own),
        cmocka_unit_test(references_lead_anywhere),
        cmocka_unit_test(parts_of_policies_are_referred_to),
        cmocka_unit_test(policies_that_nobody_asks_for_are_small),
        cmocka_unit_test(parameters_of_assertions_are_left),
        cmocka_unit_test(unknown_references_fail_the_metadata),
        cmocka_unit_test(alternatives_are_limited),
        cmocka_unit_test(depth_is_limited),
        cmocka_unit_test(extensions_are_limited),
        cmocka_unit_test(references_do_not_multiply_without_end),
        cmocka_unit_test(memory_is_limited),
        cmocka_unit_test(one_failed_policy_is_not_the_others),
        cmocka_unit_test(a_match_may_be_the_first_call),
        cmocka_unit_test(policy_properties_are_checked),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
