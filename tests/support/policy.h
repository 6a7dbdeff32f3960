// Policies of endpoints out of WSDL documents, and matching them.
#pragma once

#include "support/message.h"

#include <algorithm>
#include <vector>

namespace test {

struct free_metadata {
    void operator()(WS_METADATA* handle) const { WsFreeMetadata(handle); }
};
using metadata_ptr = std::unique_ptr<WS_METADATA, free_metadata>;

inline metadata_ptr make_metadata(std::vector<WS_POLICY_PROPERTY> of_policies = {}) {
    WS_METADATA* handle = nullptr;
    WS_POLICY_PROPERTIES policies{of_policies.data(), static_cast<ULONG>(of_policies.size())};
    const WS_METADATA_PROPERTY property{WS_METADATA_PROPERTY_POLICY_PROPERTIES, &policies, sizeof policies};
    assert_hr(S_OK, WsCreateMetadata(&property, 1, &handle, nullptr));
    return metadata_ptr(handle);
}

// A document with one endpoint, and what stands in its elements besides; the attributes come after a start tag's name.
struct wsdl {
    std::string binding, soap = "<soap12:binding transport='http://schemas.xmlsoap.org/soap/http'/>";
    std::string definitions, port_type, service, port;
    std::string binding_attributes, port_type_attributes, service_attributes, port_attributes;
    std::string policy_ns = "http://schemas.xmlsoap.org/ws/2004/09/policy";

    std::string namespaces() const {
        return " xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/' xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/'"
               " xmlns:soap12='http://schemas.xmlsoap.org/wsdl/soap12/' xmlns:tns='urn:test' xmlns:x='urn:x'"
               " xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd'"
               " xmlns:sp='http://schemas.xmlsoap.org/ws/2005/07/securitypolicy'"
               " xmlns:sp12='http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702'"
               " xmlns:wst='http://schemas.xmlsoap.org/ws/2005/02/trust'"
               " xmlns:wsid='http://schemas.xmlsoap.org/ws/2005/05/identity'"
               " xmlns:netf='http://schemas.microsoft.com/ws/2006/05/framing/policy'"
               " xmlns:httpp='http://schemas.microsoft.com/ws/06/2004/policy/http'"
               " xmlns:binp='http://schemas.microsoft.com/ws/06/2004/mspolicy/netbinary1'"
               " xmlns:mtomp='http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization'"
               " xmlns:wsa09p='http://schemas.xmlsoap.org/ws/2004/08/addressing/policy'"
               " xmlns:wsa10p='http://www.w3.org/2006/05/addressing/wsdl'"
               " xmlns:wsam='http://www.w3.org/2007/05/addressing/metadata'"
               " xmlns:wsp='" +
               policy_ns + "'";
    }
    std::string text() const {
        return "<wsdl:definitions" + namespaces() + " targetNamespace='urn:test'>" + definitions +
               "<wsdl:portType name='I'" + port_type_attributes + ">" + port_type +
               "</wsdl:portType><wsdl:binding name='B' type='tns:I'" + binding_attributes + ">" + binding + soap +
               "</wsdl:binding><wsdl:service name='S'" + service_attributes + ">" + service +
               "<wsdl:port name='P' binding='tns:B'" + port_attributes + ">" + port +
               "<soap:address location='http://example.org/service'/></wsdl:port></wsdl:service></wsdl:definitions>";
    }
};

inline std::string policy_of(const std::string& content) {
    return "<wsp:Policy>" + content + "</wsp:Policy>";
}

inline HRESULT read_document(WS_METADATA* metadata, const std::string& text,
                             const std::basic_string<WCHAR>& url = W("http://example.org/service?wsdl"),
                             WS_ERROR* error = nullptr) {
    WS_XML_READER* handle = nullptr;
    ULONG depth = 100;
    const WS_XML_READER_PROPERTY property{WS_XML_READER_PROPERTY_MAX_DEPTH, &depth, sizeof depth};
    assert_hr(S_OK, WsCreateReader(&property, 1, &handle, nullptr));
    const reader_ptr reader(handle);
    set_input(handle, text);
    const WS_STRING from = string(url);
    return WsReadMetadata(metadata, handle, &from, error);
}

inline WS_POLICY* policy_of_endpoint(WS_METADATA* metadata, ULONG index = 0) {
    WS_METADATA_ENDPOINTS found{};
    assert_hr(S_OK, WsGetMetadataEndpoints(metadata, &found, nullptr));
    assert_true(index < found.endpointCount);
    return found.endpoints[index].endpointPolicy;
}

// The policy of a document's endpoint, with its metadata.
struct endpoint_policy {
    explicit endpoint_policy(const wsdl& document, std::vector<WS_POLICY_PROPERTY> properties = {})
        : metadata(make_metadata(std::move(properties))) {
        assert_hr(S_OK, read_document(metadata.get(), document.text()));
        handle = policy_of_endpoint(metadata.get());
    }
    // In the binding.
    explicit endpoint_policy(const std::string& content, std::vector<WS_POLICY_PROPERTY> properties = {})
        : endpoint_policy(
              [&] {
                  wsdl document;
                  document.binding = policy_of(content);
                  return document;
              }(),
              std::move(properties)) {}

    operator WS_POLICY*() const { return handle; }

    metadata_ptr metadata;
    WS_POLICY* handle = nullptr;
};

inline ULONG alternative_count(WS_POLICY* policy) {
    ULONG count = 77;
    assert_hr(S_OK, WsGetPolicyAlternativeCount(policy, &count, nullptr));
    return count;
}
inline WS_POLICY_STATE policy_state(WS_POLICY* policy) {
    WS_POLICY_STATE state{};
    assert_hr(S_OK, WsGetPolicyProperty(policy, WS_POLICY_PROPERTY_STATE, &state, sizeof state, nullptr));
    return state;
}

template <class C, class Id, class V>
C constraint(Id id, const std::vector<V>& allowed) {
    static_assert(sizeof(V) == sizeof(ULONG));
    C made{};
    made.id = id;
    made.allowedValues = const_cast<V*>(allowed.data());
    made.allowedValuesSize = static_cast<ULONG>(allowed.size() * sizeof(V));
    return made;
}

// Constraints that only security and extensions are missing from: text over HTTP, in any version.
struct channel_constraints {
    std::vector<WS_ENCODING> encodings{WS_ENCODING_XML_UTF8, WS_ENCODING_XML_UTF16LE, WS_ENCODING_XML_UTF16BE};
    std::vector<WS_ADDRESSING_VERSION> addressing{WS_ADDRESSING_VERSION_TRANSPORT, WS_ADDRESSING_VERSION_0_9,
                                                  WS_ADDRESSING_VERSION_1_0};
    std::vector<WS_ENVELOPE_VERSION> envelopes{WS_ENVELOPE_VERSION_SOAP_1_1, WS_ENVELOPE_VERSION_SOAP_1_2};
    std::vector<WS_CHANNEL_PROPERTY_CONSTRAINT> properties;
    std::vector<WS_POLICY_EXTENSION*> extensions;
    WS_POLICY_CONSTRAINTS all{};

    channel_constraints() {
        properties = {constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(WS_CHANNEL_PROPERTY_ENCODING, encodings),
                      constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, addressing),
                      constraint<WS_CHANNEL_PROPERTY_CONSTRAINT>(WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, envelopes)};
        all.channelBinding = WS_HTTP_CHANNEL_BINDING;
    }
    channel_constraints(const channel_constraints&) = delete;

    operator WS_POLICY_CONSTRAINTS*() {
        all.channelPropertyConstraints = properties.data();
        all.channelPropertyConstraintCount = static_cast<ULONG>(properties.size());
        all.policyExtensions = extensions.data();
        all.policyExtensionCount = static_cast<ULONG>(extensions.size());
        return &all;
    }
};

inline SIZE_T requested_size(WS_HEAP* heap) {
    SIZE_T size = 0;
    assert_hr(S_OK, WsGetHeapProperty(heap, WS_HEAP_PROPERTY_REQUESTED_SIZE, &size, sizeof size, nullptr));
    return size;
}

// Results are in the heap.
inline void assert_match(WS_POLICY* policy, WS_POLICY_CONSTRAINTS* constraints, WS_HEAP* heap, ULONG index = 0) {
    const error_ptr error = make_error();
    const HRESULT hr = WsMatchPolicyAlternative(policy, index, constraints, TRUE, heap, error.get());
    if (hr != S_OK && string_count(error.get()) != 0) print_message("%s\n", error_string(error.get(), 0).c_str());
    assert_hr(S_OK, hr);
    assert_hr(S_OK, WsMatchPolicyAlternative(policy, index, constraints, FALSE, heap, nullptr));
}
inline void assert_match(WS_POLICY* policy, WS_POLICY_CONSTRAINTS* constraints) {
    const heap_ptr heap = make_heap();
    assert_match(policy, constraints, heap.get());
}
// `why` are words of the reason. Nothing is taken from the heap, and the policy stays usable.
inline void assert_mismatch(WS_POLICY* policy, WS_POLICY_CONSTRAINTS* constraints, std::vector<std::string> why,
                            ULONG index = 0) {
    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    assert_hr(S_FALSE, WsMatchPolicyAlternative(policy, index, constraints, FALSE, heap.get(), error.get()));
    assert_int_equal(string_count(error.get()), 0);
    assert_hr(WS_E_INVALID_FORMAT, WsMatchPolicyAlternative(policy, index, constraints, TRUE, heap.get(), error.get()));
    assert_int_equal(string_count(error.get()), 1);
    const std::string text = error_string(error.get(), 0);
    for (const std::string& word : why)
        if (text.find(word) == std::string::npos) fail_msg("'%s' is not in: %s", word.c_str(), text.c_str());
    assert_int_equal(requested_size(heap.get()), 0);
    assert_int_equal(policy_state(policy), WS_POLICY_STATE_CREATED);
}

template <class V, class P>
V value_of(const P& property) {
    assert_int_equal(property.valueSize, sizeof(V));
    return *static_cast<const V*>(property.value);
}

} // namespace test
