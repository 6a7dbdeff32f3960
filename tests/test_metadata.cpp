// WSDL and policies that are read: the endpoints in them, and the documents that they refer to.
#include "support/message.h"

#include <vector>

namespace {

using wide = std::basic_string<WCHAR>;

struct free_metadata {
    void operator()(WS_METADATA* handle) const { WsFreeMetadata(handle); }
};
using metadata_ptr = std::unique_ptr<WS_METADATA, free_metadata>;

metadata_ptr make_metadata(const std::vector<WS_METADATA_PROPERTY>& properties = {}) {
    WS_METADATA* handle = nullptr;
    assert_hr(S_OK, WsCreateMetadata(properties.data(), static_cast<ULONG>(properties.size()), &handle, nullptr));
    return metadata_ptr(handle);
}

HRESULT read(const metadata_ptr& metadata, const std::string& document,
             const wide& url = W("http://example.org/service?wsdl"), WS_ERROR* error = nullptr) {
    const test::reader_ptr reader = test::make_reader(document);
    const WS_STRING from = test::string(url);
    return WsReadMetadata(metadata.get(), reader.get(), &from, error);
}

WS_METADATA_STATE state(const metadata_ptr& metadata) {
    WS_METADATA_STATE state{};
    assert_hr(S_OK, WsGetMetadataProperty(metadata.get(), WS_METADATA_PROPERTY_STATE, &state, sizeof state, nullptr));
    return state;
}

std::vector<WS_METADATA_ENDPOINT> endpoints(const metadata_ptr& metadata) {
    WS_METADATA_ENDPOINTS found{};
    assert_hr(S_OK, WsGetMetadataEndpoints(metadata.get(), &found, nullptr));
    return {found.endpoints, found.endpoints + found.endpointCount};
}

std::string missing(const metadata_ptr& metadata) {
    WS_ENDPOINT_ADDRESS* address = nullptr;
    assert_hr(S_OK, WsGetMissingMetadataDocumentAddress(metadata.get(), &address, nullptr));
    return address ? test::narrow(address->url) : "";
}

constexpr char start[] = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'"
                         " xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/'"
                         " xmlns:soap12='http://schemas.xmlsoap.org/wsdl/soap12/'"
                         " xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy'"
                         " xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/"
                         "oasis-200401-wss-wssecurity-utility-1.0.xsd'"
                         " xmlns:tns='urn:test' targetNamespace='urn:test'>";
constexpr char end[] = "</wsdl:definitions>";

std::string definitions(const std::string& content) {
    return start + content + end;
}
std::string binding(const std::string& name = "B", const std::string& content = "") {
    return "<wsdl:binding name='" + name + "' type='tns:I'>" + content + "</wsdl:binding>";
}
std::string service(const std::string& ports) {
    return "<wsdl:service name='S'>" + ports + "</wsdl:service>";
}
std::string port(const std::string& name, const std::string& location, const std::string& binding = "tns:B") {
    return "<wsdl:port name='" + name + "' binding='" + binding + "'><soap:address location='" + location +
           "'/></wsdl:port>";
}
const std::string usual = definitions(binding() + service(port("P", "http://example.org/service")));

void assert_text(const char* expected, const WS_XML_STRING* text) {
    assert_non_null(text);
    assert_string_equal(test::text_of(*text).c_str(), expected);
}

} // namespace

static void endpoints_have_their_places(void**) {
    const metadata_ptr metadata = make_metadata();
    // The reader stands before the document. What a binding belongs to may come after it is referred to.
    assert_hr(S_OK, read(metadata, "<?xml version='1.0'?><!--c-->" +
                                       definitions("<wsdl:documentation>text <b/></wsdl:documentation> <wsdl:types/>" +
                                                   service(port("P", "http://example.org/service") +
                                                           port("Q", "net.tcp://example.org/q", "o:Other")) +
                                                   binding("B", "<soap:binding/><wsdl:operation name='o'/>") +
                                                   "<wsdl:portType name='I'/>")
                                           .replace(0, 17, "<wsdl:definitions xmlns:o='urn:other'")));
    assert_hr(S_OK, read(metadata,
                         "<definitions xmlns='http://schemas.xmlsoap.org/wsdl/' xmlns:t='urn:types'"
                         " targetNamespace='urn:other'><binding name='Other' type='t:J'/></definitions>",
                         W("http://example.org/other#part")));
    assert_int_equal(state(metadata), WS_METADATA_STATE_CREATED);
    assert_string_equal(missing(metadata).c_str(), "");
    const auto found = endpoints(metadata);
    assert_int_equal(state(metadata), WS_METADATA_STATE_RESOLVED);
    assert_int_equal(found.size(), 2);
    assert_string_equal(test::narrow(found[0].endpointAddress.url).c_str(), "http://example.org/service");
    assert_text("P", found[0].portName);
    ULONG count = 0;
    assert_hr(S_OK, WsGetPolicyAlternativeCount(found[0].endpointPolicy, &count, nullptr));
    assert_int_equal(count, 1);
    assert_text("S", found[0].serviceName);
    assert_text("urn:test", found[0].serviceNs);
    assert_text("B", found[0].bindingName);
    assert_text("urn:test", found[0].bindingNs);
    assert_text("I", found[0].portTypeName);
    assert_text("urn:test", found[0].portTypeNs);
    assert_string_equal(test::narrow(found[1].endpointAddress.url).c_str(), "net.tcp://example.org/q");
    assert_text("Other", found[1].bindingName);
    assert_text("urn:other", found[1].bindingNs);
    assert_text("J", found[1].portTypeName);
    assert_text("urn:types", found[1].portTypeNs);
    // The same once more.
    assert_ptr_equal(endpoints(metadata)[1].portName, found[1].portName);
}

static void an_endpoint_reference_says_more(void**) {
    const metadata_ptr metadata = make_metadata();
    const std::string reference = "<a:EndpointReference xmlns:a='http://www.w3.org/2005/08/addressing'><a:Address>"
                                  "http://example.org/real</a:Address><a:ReferenceParameters><x xmlns='urn:x'/>"
                                  "</a:ReferenceParameters></a:EndpointReference>";
    const std::string old = "<a:EndpointReference xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'>"
                            "<a:Address>http://example.org/old</a:Address></a:EndpointReference>";
    const std::string address = "<soap12:address location='http://example.org/plain'/>";
    const auto with = [](const char* name, const std::string& content) {
        return "<wsdl:port name='" + std::string(name) + "' binding='tns:B'>" + content + "</wsdl:port>";
    };
    assert_hr(S_OK, read(metadata, definitions(binding() +
                                               service(with("a", reference + address) + with("b", address + reference) +
                                                       with("c", old) + with("d", address) + with("e", "<other/>") +
                                                       with("f", "<soap:address location='jms:queue'/>")))));
    const auto found = endpoints(metadata);
    assert_int_equal(found.size(), 4); // what has no address known here is none
    const char* const urls[] = {"http://example.org/real", "http://example.org/real", "http://example.org/old",
                                "http://example.org/plain"};
    for (size_t i = 0; i < 4; ++i)
        assert_string_equal(test::narrow(found[i].endpointAddress.url).c_str(), urls[i]);
    assert_non_null(found[0].endpointAddress.headers);
    assert_null(found[3].endpointAddress.headers);
}

static void other_elements_are_left(void**) {
    const metadata_ptr metadata = make_metadata();
    for (const char* text : {"<a/>", "<definitions/>", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>",
                             "<Policy xmlns='http://www.w3.org/2002/policy'/>"}) {
        const test::reader_ptr reader = test::make_reader(text);
        const WS_STRING url = test::string(W("http://example.org/x"));
        assert_hr(S_FALSE, WsReadMetadata(metadata.get(), reader.get(), &url, nullptr));
        const WS_XML_NODE* node = nullptr;
        assert_hr(S_OK, WsGetReaderNode(reader.get(), &node, nullptr));
        assert_int_equal(node->nodeType, WS_XML_NODE_TYPE_ELEMENT);
    }
    assert_hr(S_OK, read(metadata, usual, W("http://example.org/x"))); // the URL was not used up
    assert_int_equal(endpoints(metadata).size(), 1);
}

// Such as those of WS-MetadataExchange's sections.
static void a_document_may_be_inside_another(void**) {
    const metadata_ptr metadata = make_metadata();
    const std::string text = "<section>" + usual + "<next/></section>";
    const test::reader_ptr reader = test::make_reader(text);
    const WS_STRING url = test::string(W("http://example.org/x"));
    BOOL found = FALSE;
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(S_OK, WsReadMetadata(metadata.get(), reader.get(), &url, nullptr));
    const WS_XML_STRING next = test::xml("next"), none = test::xml("");
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &next, &none, &found, nullptr));
    assert_true(found);
    assert_int_equal(endpoints(metadata).size(), 1);
}

static void missing_documents_are_told(void**) {
    const metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read(metadata,
                         definitions("<wsdl:import namespace='urn:a' location='a.wsdl#x'/>"
                                     "<wsdl:import namespace='urn:b' location='/b.wsdl'/>"
                                     "<wsdl:import namespace='urn:b'/>" +
                                     service(port("P", "http://example.org/service"))),
                         W("http://example.org/dir/service")));
    WS_ENDPOINT_ADDRESS *first = nullptr, *again = nullptr;
    assert_hr(S_OK, WsGetMissingMetadataDocumentAddress(metadata.get(), &first, nullptr));
    assert_hr(S_OK, WsGetMissingMetadataDocumentAddress(metadata.get(), &again, nullptr));
    assert_ptr_equal(first, again);
    assert_string_equal(test::narrow(first->url).c_str(), "http://example.org/dir/a.wsdl");
    const test::error_ptr error = test::make_error();
    WS_METADATA_ENDPOINTS found{nullptr, 77};
    assert_hr(WS_E_INVALID_OPERATION, WsGetMetadataEndpoints(metadata.get(), &found, error.get()));
    assert_int_equal(found.endpointCount, 77);
    assert_true(test::error_string(error.get(), 0).find("a.wsdl") != std::string::npos);
    assert_int_equal(state(metadata), WS_METADATA_STATE_CREATED); // it can still be added
    assert_hr(S_OK, read(metadata, definitions(binding()), W("http://example.org/b.wsdl")));
    assert_string_equal(missing(metadata).c_str(), "http://example.org/dir/a.wsdl");
    assert_hr(S_OK, read(metadata, definitions(""), W("http://example.org/dir/a.wsdl")));
    assert_string_equal(missing(metadata).c_str(), "");
    assert_int_equal(endpoints(metadata).size(), 1);
}

static void policies_are_referred_to(void**) {
    const std::string policy = "<wsp:Policy wsu:Id='p'/>";
    const auto reference = [](const std::string& to) { return "<wsp:PolicyReference URI='" + to + "'/>"; };
    metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read(metadata, definitions(policy + binding("B", reference("#p")))));
    assert_string_equal(missing(metadata).c_str(), "");
    assert_int_equal(endpoints(metadata).size(), 0);

    metadata = make_metadata();
    assert_hr(S_OK, read(metadata, definitions(binding("B", reference("policies#p")))));
    assert_string_equal(missing(metadata).c_str(), "http://example.org/policies");
    assert_hr(S_OK, read(metadata,
                         "<wsp:Policy xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy' xmlns:wsu='http://docs."
                         "oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd' wsu:Id='p'/>",
                         W("http://example.org/policies")));
    assert_string_equal(missing(metadata).c_str(), "");
    assert_int_equal(endpoints(metadata).size(), 0);

    metadata = make_metadata();
    assert_hr(S_OK, read(metadata, definitions("<wsp:Policy Name='urn:name'/>" + binding("B", reference("urn:name")))));
    assert_string_equal(missing(metadata).c_str(), "");
    assert_int_equal(endpoints(metadata).size(), 0);

    metadata = make_metadata();
    const test::error_ptr error = test::make_error();
    assert_hr(S_OK, read(metadata, definitions(policy + binding("B", reference("#q")))));
    WS_METADATA_ENDPOINTS found{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetMetadataEndpoints(metadata.get(), &found, error.get()));
    assert_true(test::error_string(error.get(), 0).find("#q") != std::string::npos);
    assert_int_equal(state(metadata), WS_METADATA_STATE_FAULTED);
}

// Whoever made a document might send the program anywhere.
static void hosts_are_verified(void**) {
    const std::string imports = definitions("<wsdl:import location='http://other.example/a'/>");
    const std::string elsewhere = definitions(binding() + service(port("P", "http://other.example/service")));
    const test::error_ptr error = test::make_error();
    metadata_ptr metadata = make_metadata();
    assert_hr(S_OK, read(metadata, imports));
    WS_ENDPOINT_ADDRESS* address = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, WsGetMissingMetadataDocumentAddress(metadata.get(), &address, error.get()));
    assert_null(address);
    assert_true(test::error_string(error.get(), 0).find("http://other.example/a") != std::string::npos);
    metadata = make_metadata();
    assert_hr(S_OK, read(metadata, elsewhere));
    WS_METADATA_ENDPOINTS found{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetMetadataEndpoints(metadata.get(), &found, nullptr));
    assert_int_equal(state(metadata), WS_METADATA_STATE_FAULTED);

    WS_STRING name = test::string(W("OTHER.example"));
    WS_HOST_NAMES names{&name, 1};
    const WS_METADATA_PROPERTY allowed{WS_METADATA_PROPERTY_HOST_NAMES, &names, sizeof names};
    BOOL no = FALSE;
    const WS_METADATA_PROPERTY unverified{WS_METADATA_PROPERTY_VERIFY_HOST_NAMES, &no, sizeof no};
    for (const WS_METADATA_PROPERTY& property : {allowed, unverified}) {
        metadata = make_metadata({property});
        assert_hr(S_OK, read(metadata, imports));
        assert_string_equal(missing(metadata).c_str(), "http://other.example/a");
        metadata = make_metadata({property});
        assert_hr(S_OK, read(metadata, elsewhere));
        assert_int_equal(endpoints(metadata).size(), 1);
    }
    // A host that one document came from is known.
    metadata = make_metadata();
    assert_hr(S_OK, read(metadata, elsewhere));
    assert_hr(S_OK, read(metadata, definitions(""), W("https://other.example/x")));
    assert_int_equal(endpoints(metadata).size(), 1);
    WS_METADATA* handle = nullptr;
    const WS_METADATA_PROPERTY both[] = {allowed, unverified};
    assert_hr(E_INVALIDARG, WsCreateMetadata(both, 2, &handle, nullptr));
    assert_null(handle);
}

static void bad_documents_fail_the_object(void**) {
    const std::string bad[] = {
        definitions("<wsdl:binding type='tns:I'/>"),
        definitions("<wsdl:binding name='B'/>"),
        definitions("<wsdl:binding name='B' type='x:I'/>"),
        definitions("<wsdl:service/>"),
        definitions(service("<wsdl:port binding='tns:B'/>")),
        definitions(service("<wsdl:port name='P'/>")),
        definitions(service("<wsdl:port name='P' binding='tns:B'><soap:address/></wsdl:port>")),
        definitions(binding("B", "<wsp:PolicyReference/>")),
        definitions(service("<wsdl:port name='P' binding='tns:B'><a:EndpointReference"
                            " xmlns:a='http://www.w3.org/2005/08/addressing'/></wsdl:port>")),
        definitions(service(port("P", "http://no host/"))),
        definitions("<not ended>"),
        start,
        "no XML",
    };
    for (const std::string& text : bad) {
        const metadata_ptr metadata = make_metadata();
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_FORMAT, read(metadata, text, W("http://example.org/x"), error.get()));
        assert_int_not_equal(test::string_count(error.get()), 0);
        assert_int_equal(state(metadata), WS_METADATA_STATE_FAULTED);
        assert_hr(WS_E_INVALID_OPERATION, read(metadata, usual, W("http://example.org/y")));
        WS_METADATA_ENDPOINTS found{};
        WS_ENDPOINT_ADDRESS* address = nullptr;
        assert_hr(WS_E_INVALID_OPERATION, WsGetMetadataEndpoints(metadata.get(), &found, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsGetMissingMetadataDocumentAddress(metadata.get(), &address, nullptr));
        assert_hr(S_OK, WsResetMetadata(metadata.get(), nullptr));
        assert_hr(S_OK, read(metadata, usual));
        assert_int_equal(endpoints(metadata).size(), 1);
    }
    const metadata_ptr metadata = make_metadata();
    const test::error_ptr error = test::make_error();
    assert_hr(S_OK, read(metadata, definitions(service(port("P", "http://example.org/", "tns:None")))));
    WS_METADATA_ENDPOINTS found{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetMetadataEndpoints(metadata.get(), &found, error.get()));
    assert_true(test::error_string(error.get(), 0).find("None") != std::string::npos);
}

static void bad_arguments_change_nothing(void**) {
    const metadata_ptr metadata = make_metadata();
    for (const WCHAR* url :
         {W(""), W("service"), W("/service"), W("ftp://example.org/"), W("net.pipe://localhost/x"), W("http://")})
        assert_hr(E_INVALIDARG, read(metadata, usual, url));
    assert_hr(S_OK, read(metadata, usual, W("http://example.org/a#b")));
    assert_hr(E_INVALIDARG, read(metadata, usual, W("http://example.org/a")));
    assert_hr(E_INVALIDARG, read(metadata, usual, W("http://example.org/a#c")));
    const WS_STRING url = test::string(W("http://example.org/b"));
    assert_hr(E_INVALIDARG, WsReadMetadata(metadata.get(), nullptr, &url, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadMetadata(metadata.get(), reinterpret_cast<WS_XML_READER*>(metadata.get()), &url, nullptr));
    const test::reader_ptr reader = test::make_reader(usual);
    assert_hr(E_INVALIDARG, WsReadMetadata(metadata.get(), reader.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadMetadata(nullptr, reader.get(), &url, nullptr));
    ULONG small = 0;
    assert_hr(E_INVALIDARG,
              WsGetMetadataProperty(metadata.get(), WS_METADATA_PROPERTY_MAX_DOCUMENTS, &small, sizeof small, nullptr));
    assert_int_equal(state(metadata), WS_METADATA_STATE_CREATED);
    assert_int_equal(endpoints(metadata).size(), 1);
    assert_hr(WS_E_INVALID_OPERATION, WsReadMetadata(metadata.get(), reader.get(), &url, nullptr));
    assert_int_equal(state(metadata), WS_METADATA_STATE_RESOLVED);
    WsFreeMetadata(nullptr);
}

static void quotas_hold(void**) {
    ULONG two = 2;
    metadata_ptr metadata = make_metadata({{WS_METADATA_PROPERTY_MAX_DOCUMENTS, &two, sizeof two}});
    assert_hr(S_OK, read(metadata, usual, W("http://example.org/1")));
    assert_hr(S_OK, read(metadata, definitions(""), W("http://example.org/2")));
    assert_hr(WS_E_QUOTA_EXCEEDED, read(metadata, definitions(""), W("http://example.org/3")));
    assert_int_equal(state(metadata), WS_METADATA_STATE_FAULTED);

    SIZE_T size = 1000;
    WS_HEAP_PROPERTY most{WS_HEAP_PROPERTY_MAX_SIZE, &size, sizeof size};
    WS_HEAP_PROPERTIES of_heap{&most, 1};
    metadata = make_metadata({{WS_METADATA_PROPERTY_HEAP_PROPERTIES, &of_heap, sizeof of_heap}});
    assert_hr(S_OK, read(metadata, usual, W("http://example.org/1")));
    SIZE_T used = 0;
    assert_hr(S_OK, WsGetMetadataProperty(metadata.get(), WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE, &used, sizeof used,
                                          nullptr));
    assert_true(used > 0 && used < 1000);
    assert_hr(WS_E_QUOTA_EXCEEDED,
              read(metadata, definitions(binding(std::string(1000, 'x'))), W("http://example.org/2")));
}

static void properties_are_checked(void**) {
    WS_METADATA* handle = nullptr;
    ULONG number = 1;
    WS_STRING no_chars{3, nullptr};
    WS_HOST_NAMES bad_names{&no_chars, 1}, no_names{nullptr, 1};
    WS_HEAP_PROPERTIES no_heap{nullptr, 1};
    WS_METADATA_STATE state = WS_METADATA_STATE_RESOLVED;
    SIZE_T size = 1;
    const WS_METADATA_PROPERTY bad[] = {
        {static_cast<WS_METADATA_PROPERTY_ID>(99), &number, sizeof number},
        {WS_METADATA_PROPERTY_STATE, &state, sizeof state},
        {WS_METADATA_PROPERTY_HEAP_REQUESTED_SIZE, &size, sizeof size},
        {WS_METADATA_PROPERTY_MAX_DOCUMENTS, &number, 2},
        {WS_METADATA_PROPERTY_MAX_DOCUMENTS, nullptr, sizeof number},
        {WS_METADATA_PROPERTY_HOST_NAMES, &bad_names, sizeof bad_names},
        {WS_METADATA_PROPERTY_HOST_NAMES, &no_names, sizeof no_names},
        {WS_METADATA_PROPERTY_HEAP_PROPERTIES, &no_heap, sizeof no_heap},
    };
    for (const WS_METADATA_PROPERTY& each : bad) {
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG, WsCreateMetadata(&each, 1, &handle, error.get()));
        assert_null(handle);
        assert_int_not_equal(test::string_count(error.get()), 0);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(endpoints_have_their_places),  cmocka_unit_test(an_endpoint_reference_says_more),
        cmocka_unit_test(other_elements_are_left),      cmocka_unit_test(a_document_may_be_inside_another),
        cmocka_unit_test(missing_documents_are_told),   cmocka_unit_test(policies_are_referred_to),
        cmocka_unit_test(hosts_are_verified),           cmocka_unit_test(bad_documents_fail_the_object),
        cmocka_unit_test(bad_arguments_change_nothing), cmocka_unit_test(quotas_hold),
        cmocka_unit_test(properties_are_checked),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
