// Matching policies: transports, channel properties, assertions of the program's own, and constraints that make no
// sense.
#include "support/policy.h"

using namespace test;

namespace {

wsdl with_soap(const std::string& soap, const std::string& content = "") {
    wsdl document;
    document.soap = soap;
    document.binding = policy_of(content);
    return document;
}

constexpr char binary[] = "<binp:BinaryEncoding/>";
constexpr char mtom[] = "<mtomp:OptimizedMimeSerialization/>";
constexpr char tcp12[] = "<soap12:binding transport='http://schemas.microsoft.com/soap/tcp'/>";
constexpr char http11[] = "<soap:binding transport='http://schemas.xmlsoap.org/soap/http'/>";
constexpr char http12[] = "<soap12:binding transport='http://schemas.xmlsoap.org/soap/http'/>";
const std::string using_addressing10 = "<wsa10p:UsingAddressing/>";

// What is given to the program has the constraint's id.
WS_ENCODING encoding_found(const endpoint_policy& policy, channel_constraints& constraints) {
    const heap_ptr heap = make_heap();
    assert_match(policy, constraints, heap.get());
    const WS_CHANNEL_PROPERTY& found = constraints.properties[0].out.channelProperty;
    assert_int_equal(found.id, WS_CHANNEL_PROPERTY_ENCODING);
    assert_true(requested_size(heap.get()) > 0);
    return value_of<WS_ENCODING>(found);
}

struct extension {
    explicit extension(const char* local_name, const char* in = "urn:x") : name(xml(local_name)), ns(xml(in)) {
        value = {{WS_ENDPOINT_POLICY_EXTENSION_TYPE}, &name, &ns, {}};
    }
    extension(const extension&) = delete;
    WS_XML_STRING name, ns;
    WS_ENDPOINT_POLICY_EXTENSION value;
};

std::string xml_in(WS_XML_BUFFER* buffer) {
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), buffer, nullptr));
    return written(writer.get());
}

} // namespace

static void the_channel_binding_is_the_transport(void**) {
    channel_constraints constraints;
    const endpoint_policy http(with_soap(http12)), http_soap11(with_soap(http11)),
        http_w3c(with_soap("<soap12:binding transport='http://www.w3.org/2003/05/soap/bindings/HTTP/'/>")),
        tcp(with_soap(tcp12, binary)),
        other(with_soap("<soap:binding transport='http://schemas.xmlsoap.org/soap/smtp'/>")), none(with_soap(""));
    for (WS_POLICY* policy : {http.handle, http_soap11.handle, http_w3c.handle})
        assert_match(policy, constraints);
    assert_mismatch(tcp, constraints, {"http://schemas.microsoft.com/soap/tcp", "WS_HTTP_CHANNEL_BINDING"});
    assert_mismatch(other, constraints, {"smtp"});
    assert_mismatch(none, constraints, {"WS_HTTP_CHANNEL_BINDING"});
    constraints.all.channelBinding = WS_TCP_CHANNEL_BINDING;
    constraints.encodings[0] = WS_ENCODING_XML_BINARY_SESSION_1;
    assert_match(tcp, constraints);
    assert_mismatch(http, constraints, {"http://schemas.xmlsoap.org/soap/http", "WS_TCP_CHANNEL_BINDING"});
}

// Policies say nothing of character sets and sessions: the first that is allowed is taken.
static void encodings_are_matched(void**) {
    using E = WS_ENCODING;
    const struct {
        const char* content;
        std::vector<E> allowed;
        int expected; // -1: none
    } cases[] = {
        {"", {WS_ENCODING_XML_UTF8}, WS_ENCODING_XML_UTF8},
        {"", {WS_ENCODING_XML_UTF16BE, WS_ENCODING_XML_UTF8}, WS_ENCODING_XML_UTF16BE},
        {"", {WS_ENCODING_XML_BINARY_1, WS_ENCODING_XML_MTOM_UTF8, WS_ENCODING_XML_UTF16LE}, WS_ENCODING_XML_UTF16LE},
        {"", {WS_ENCODING_XML_BINARY_1, WS_ENCODING_XML_BINARY_SESSION_1, WS_ENCODING_XML_MTOM_UTF8}, -1},
        {"", {WS_ENCODING_RAW}, -1},
        {"", {}, -1},
        {"", {static_cast<E>(64 + WS_ENCODING_XML_UTF8)}, -1},
        {binary, {WS_ENCODING_XML_UTF8, WS_ENCODING_XML_BINARY_1}, WS_ENCODING_XML_BINARY_1},
        {binary, {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENCODING_XML_BINARY_1}, WS_ENCODING_XML_BINARY_SESSION_1},
        {binary, {WS_ENCODING_XML_UTF8, WS_ENCODING_XML_MTOM_UTF8}, -1},
        {mtom, {WS_ENCODING_XML_UTF8, WS_ENCODING_XML_MTOM_UTF8}, WS_ENCODING_XML_MTOM_UTF8},
        {mtom, {WS_ENCODING_XML_MTOM_UTF16LE}, WS_ENCODING_XML_MTOM_UTF16LE},
        {mtom, {WS_ENCODING_XML_MTOM_UTF16BE}, WS_ENCODING_XML_MTOM_UTF16BE},
        {mtom, {WS_ENCODING_XML_UTF8, WS_ENCODING_XML_BINARY_1}, -1},
        {"<binp:BinaryEncoding/><binp:BinaryEncoding/>", {WS_ENCODING_XML_BINARY_1}, WS_ENCODING_XML_BINARY_1},
    };
    for (const auto& each : cases) {
        channel_constraints constraints;
        constraints.properties[0] =
            constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(WS_CHANNEL_PROPERTY_ENCODING, each.allowed);
        const endpoint_policy policy(each.content);
        if (each.expected < 0)
            assert_mismatch(policy, constraints, {"WS_CHANNEL_PROPERTY_ENCODING"});
        else
            assert_int_equal(encoding_found(policy, constraints), each.expected);
    }
    channel_constraints constraints;
    assert_mismatch(endpoint_policy(std::string(binary) + mtom), constraints,
                    {"OptimizedMimeSerialization", "contradicts"});
}

static void addressing_and_envelopes_are_matched(void**) {
    const struct {
        std::string content;
        WS_ADDRESSING_VERSION expected;
    } cases[] = {
        {"", WS_ADDRESSING_VERSION_TRANSPORT},
        {"<wsa09p:UsingAddressing/>", WS_ADDRESSING_VERSION_0_9},
        {using_addressing10, WS_ADDRESSING_VERSION_1_0},
        {using_addressing10 + using_addressing10, WS_ADDRESSING_VERSION_1_0},
        {"<wsam:Addressing/>", WS_ADDRESSING_VERSION_1_0},
        {"<wsam:Addressing><wsp:Policy/></wsam:Addressing>", WS_ADDRESSING_VERSION_1_0},
        {"<wsam:Addressing><wsp:Policy><wsam:AnonymousResponses/></wsp:Policy></wsam:Addressing>",
         WS_ADDRESSING_VERSION_1_0},
    };
    for (const auto& each : cases)
        for (const auto envelope : {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ENVELOPE_VERSION_SOAP_1_2}) {
            channel_constraints constraints;
            const endpoint_policy policy(
                with_soap(envelope == WS_ENVELOPE_VERSION_SOAP_1_1 ? http11 : http12, each.content));
            const heap_ptr heap = make_heap();
            assert_match(policy, constraints, heap.get());
            assert_int_equal(value_of<WS_ADDRESSING_VERSION>(constraints.properties[1].out.channelProperty),
                             each.expected);
            assert_int_equal(value_of<WS_ENVELOPE_VERSION>(constraints.properties[2].out.channelProperty), envelope);
            std::erase(constraints.addressing, each.expected);
            constraints.properties[1] = constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(
                WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, constraints.addressing);
            assert_mismatch(policy, constraints, {"WS_CHANNEL_PROPERTY_ADDRESSING_VERSION"});
            constraints.properties.erase(constraints.properties.begin() + 1);
            std::erase(constraints.envelopes, envelope);
            constraints.properties[1] =
                constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, constraints.envelopes);
            if (each.expected == WS_ADDRESSING_VERSION_1_0)
                assert_mismatch(policy, constraints, {"WS_CHANNEL_PROPERTY_ENVELOPE_VERSION"});
        }
    channel_constraints constraints;
    assert_mismatch(endpoint_policy("<wsa09p:UsingAddressing/>" + using_addressing10), constraints,
                    {"UsingAddressing", "contradicts"});
    assert_mismatch(
        endpoint_policy("<wsam:Addressing><wsp:Policy><wsam:NonAnonymousResponses/></wsp:Policy></wsam:Addressing>"),
        constraints, {"NonAnonymousResponses", "Addressing"});
}

static void defaults_hold_where_there_is_no_constraint(void**) {
    channel_constraints constraints;
    constraints.properties.clear();
    assert_match(endpoint_policy(using_addressing10), constraints);
    assert_mismatch(endpoint_policy(""), constraints, {"WS_CHANNEL_PROPERTY_ADDRESSING_VERSION", "default"});
    assert_mismatch(endpoint_policy(with_soap(http11, using_addressing10)), constraints,
                    {"WS_CHANNEL_PROPERTY_ENVELOPE_VERSION", "default"});
    assert_mismatch(endpoint_policy(using_addressing10 + binary), constraints,
                    {"WS_CHANNEL_PROPERTY_ENCODING", "default"});
    constraints.all.channelBinding = WS_TCP_CHANNEL_BINDING;
    assert_match(endpoint_policy(with_soap(tcp12, using_addressing10 + binary)), constraints);
    assert_mismatch(endpoint_policy(with_soap(tcp12, using_addressing10)), constraints,
                    {"WS_CHANNEL_PROPERTY_ENCODING"});
}

static void each_alternative_is_matched_for_itself(void**) {
    const endpoint_policy policy("<binp:BinaryEncoding wsp:Optional='true'/>");
    assert_int_equal(alternative_count(policy), 2);
    channel_constraints constraints;
    assert_mismatch(policy, constraints, {"WS_CHANNEL_PROPERTY_ENCODING"}, 0);
    const heap_ptr heap = make_heap();
    assert_match(policy, constraints, heap.get(), 1);
    assert_int_equal(value_of<WS_ENCODING>(constraints.properties[0].out.channelProperty), WS_ENCODING_XML_UTF8);
}

// ---- extensions
// -------------------------------------------------------------------------------------------------------

static void what_is_not_understood_needs_an_extension(void**) {
    const endpoint_policy policy("<x:mine level='2'>text<x:child/></x:mine>" + std::string("<netf:Streamed/>"));
    channel_constraints constraints;
    assert_mismatch(policy, constraints, {"'mine'", "'urn:x'", "extension"});
    extension mine("mine"), other("other"), other_ns("mine", "urn:y"),
        streamed("Streamed", "http://schemas.microsoft.com/ws/2006/05/framing/policy");
    constraints.extensions = {&mine.value.policyExtension};
    assert_mismatch(policy, constraints, {"'Streamed'"});
    constraints.extensions = {&streamed.value.policyExtension, &other_ns.value.policyExtension};
    assert_mismatch(policy, constraints, {"'mine'"});
    constraints.extensions = {&mine.value.policyExtension, &other.value.policyExtension,
                              &streamed.value.policyExtension};
    other.value.out.assertionValue = reinterpret_cast<WS_XML_BUFFER*>(&other);
    const heap_ptr heap = make_heap();
    assert_match(policy, constraints, heap.get());
    assert_null(other.value.out.assertionValue);
    assert_string_equal(xml_in(streamed.value.out.assertionValue).c_str(),
                        "<netf:Streamed xmlns:netf=\"http://schemas.microsoft.com/ws/2006/05/framing/policy\"/>");
    assert_string_equal(xml_in(mine.value.out.assertionValue).c_str(),
                        "<x:mine level='2' xmlns:x=\"urn:x\">text<x:child/></x:mine>");
}

// It is the program's then, and nothing else looks at it.
static void assertions_that_are_known_can_be_extensions(void**) {
    const endpoint_policy policy("<sp:TransportBinding><wsp:Policy><x:any/></wsp:Policy></sp:TransportBinding>");
    channel_constraints constraints;
    assert_mismatch(policy, constraints, {"'any'", "TransportBinding"});
    extension binding("TransportBinding", "http://schemas.xmlsoap.org/ws/2005/07/securitypolicy");
    constraints.extensions = {&binding.value.policyExtension};
    const heap_ptr heap = make_heap();
    assert_match(policy, constraints, heap.get());
    assert_true(xml_in(binding.value.out.assertionValue).find("any") != std::string::npos);
    WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT ssl{};
    ssl.bindingConstraint.type = WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT_TYPE;
    WS_SECURITY_BINDING_CONSTRAINT* bindings[] = {&ssl.bindingConstraint};
    WS_SECURITY_CONSTRAINTS security{nullptr, 0, bindings, 1};
    constraints.all.securityConstraints = &security;
    assert_mismatch(policy, constraints, {"WS_SSL_TRANSPORT_SECURITY_BINDING_CONSTRAINT"});
}

// ---- arguments
// --------------------------------------------------------------------------------------------------------

static void bad_arguments_are_refused(void**) {
    const endpoint_policy policy("");
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    channel_constraints constraints;
    ULONG count = 77, errors = 0;
    WS_POLICY_STATE state = WS_POLICY_STATE_FAULTED;
    const auto refused = [&](HRESULT hr) {
        assert_hr(E_INVALIDARG, hr);
        assert_int_equal(string_count(error.get()), ++errors);
    };
    for (WS_POLICY* bad : {static_cast<WS_POLICY*>(nullptr), reinterpret_cast<WS_POLICY*>(policy.metadata.get())}) {
        refused(WsGetPolicyAlternativeCount(bad, &count, error.get()));
        refused(WsGetPolicyProperty(bad, WS_POLICY_PROPERTY_STATE, &state, sizeof state, error.get()));
        refused(WsMatchPolicyAlternative(bad, 0, constraints, TRUE, heap.get(), error.get()));
    }
    refused(WsGetPolicyAlternativeCount(policy, nullptr, error.get()));
    refused(WsMatchPolicyAlternative(policy, 0, nullptr, TRUE, heap.get(), error.get()));
    refused(WsMatchPolicyAlternative(policy, 0, constraints, TRUE, nullptr, error.get()));
    refused(
        WsMatchPolicyAlternative(policy, 0, constraints, TRUE, reinterpret_cast<WS_HEAP*>(policy.handle), error.get()));
    for (const ULONG index : {1u, 0xffffffffu})
        refused(WsMatchPolicyAlternative(policy, index, constraints, FALSE, heap.get(), error.get()));
    assert_int_equal(count, 77);
    assert_int_equal(state, WS_POLICY_STATE_FAULTED);
    assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
    assert_match(policy, constraints);
}

// Whatever the policy is, and also where no match is required.
static void bad_constraints_are_refused(void**) {
    const endpoint_policy policy("<x:a/>");
    const auto refused = [&](const std::vector<std::string>& words, auto&& change) {
        channel_constraints constraints;
        change(constraints);
        const heap_ptr heap = make_heap();
        const error_ptr error = make_error();
        assert_hr(E_INVALIDARG, WsMatchPolicyAlternative(policy, 0, constraints, FALSE, heap.get(), error.get()));
        const std::string text = error_string(error.get(), 0);
        for (const std::string& word : words)
            if (text.find(word) == std::string::npos) fail_msg("'%s' is not in: %s", word.c_str(), text.c_str());
        assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
    };
    for (const auto binding : {WS_UDP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING, WS_CUSTOM_CHANNEL_BINDING,
                               static_cast<WS_CHANNEL_BINDING>(99)})
        refused({"WS_HTTP_CHANNEL_BINDING"}, [&](channel_constraints& c) { c.all.channelBinding = binding; });
    for (const auto id : {WS_CHANNEL_PROPERTY_TRANSFER_MODE, static_cast<WS_CHANNEL_PROPERTY_ID>(999)})
        refused({"channelPropertyConstraints", std::to_string(id)},
                [&](channel_constraints& c) { c.properties[1].id = id; });
    refused({"two"}, [](channel_constraints& c) { c.properties[1].id = WS_CHANNEL_PROPERTY_ENCODING; });
    refused({"allowedValuesSize"}, [](channel_constraints& c) { c.properties[1].allowedValuesSize = 6; });
    refused({"allowedValues"}, [](channel_constraints& c) { c.properties[1].allowedValues = nullptr; });
    WS_POLICY_CONSTRAINTS null{};
    null.channelBinding = WS_HTTP_CHANNEL_BINDING;
    null.channelPropertyConstraintCount = 1;
    const heap_ptr heap = make_heap();
    assert_hr(E_INVALIDARG, WsMatchPolicyAlternative(policy, 0, &null, FALSE, heap.get(), nullptr));
    null.channelPropertyConstraintCount = 0;
    null.policyExtensionCount = 1;
    assert_hr(E_INVALIDARG, WsMatchPolicyAlternative(policy, 0, &null, FALSE, heap.get(), nullptr));

    refused({"policyExtensions"}, [](channel_constraints& c) { c.extensions = {nullptr}; });
    extension mine("a");
    const auto with = [](extension& e) {
        return [&e](channel_constraints& c) { c.extensions = {&e.value.policyExtension}; };
    };
    mine.value.policyExtension.type = static_cast<WS_POLICY_EXTENSION_TYPE>(2);
    refused({"type"}, with(mine));
    mine.value.policyExtension.type = WS_ENDPOINT_POLICY_EXTENSION_TYPE;
    mine.value.assertionName = nullptr;
    refused({"assertionName"}, with(mine));
    mine.value.assertionName = &mine.name;
    mine.value.assertionNs = nullptr;
    refused({"assertionNs"}, with(mine));
    extension forbidden[] = {
        extension("UsingAddressing", "http://schemas.xmlsoap.org/ws/2004/08/addressing/policy"),
        extension("UsingAddressing", "http://www.w3.org/2006/05/addressing/wsdl"),
        extension("Addressing", "http://www.w3.org/2007/05/addressing/metadata"),
        extension("BinaryEncoding", "http://schemas.microsoft.com/ws/06/2004/mspolicy/netbinary1"),
        extension("OptimizedMimeSerialization",
                  "http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization"),
    };
    for (extension& each : forbidden)
        refused({text_of(each.name), "extension"}, with(each));
}

// What no longer fits is no mismatch.
static void results_are_limited_by_the_heap(void**) {
    const endpoint_policy policy("<x:mine/>");
    channel_constraints constraints;
    extension mine("mine");
    constraints.extensions = {&mine.value.policyExtension};
    const heap_ptr heap = make_heap(20);
    const error_ptr error = make_error();
    for (const BOOL required : {FALSE, TRUE})
        assert_hr(WS_E_QUOTA_EXCEEDED,
                  WsMatchPolicyAlternative(policy, 0, constraints, required, heap.get(), error.get()));
    assert_true(string_count(error.get()) > 0);
    assert_match(policy, constraints);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_channel_binding_is_the_transport),
        cmocka_unit_test(encodings_are_matched),
        cmocka_unit_test(addressing_and_envelopes_are_matched),
        cmocka_unit_test(defaults_hold_where_there_is_no_constraint),
        cmocka_unit_test(each_alternative_is_matched_for_itself),
        cmocka_unit_test(what_is_not_understood_needs_an_extension),
        cmocka_unit_test(assertions_that_are_known_can_be_extensions),
        cmocka_unit_test(bad_arguments_are_refused),
        cmocka_unit_test(bad_constraints_are_refused),
        cmocka_unit_test(results_are_limited_by_the_heap),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
