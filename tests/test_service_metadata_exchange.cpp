// What service hosts publish of themselves, by WS-MetadataExchange.
#include "support/published.h"

using namespace tests;
using namespace tests::published;
// --- WS-MetadataExchange

static void metadata_is_exchanged_over_every_binding(void**) {
    for (const auto binding : service_bindings) {
        published_documents documents;
        documents.add(wsdl).add(xsd).add(broken).add(policy); // which need no names for this
        published_host host(several{{.binding = binding, .type = WS_METADATA_EXCHANGE_TYPE_MEX, .has_port = true}},
                            std::move(documents));
        const exchange_answer answer = ask_for_metadata(binding, host.endpoints[0].url);
        assert_hr(S_OK, answer.hr);
        assert_string_equal(answer.action.c_str(), reply_action);
        const auto roots = find(answer.body, "Metadata");
        assert_int_equal(roots.size(), 1);
        assert_string_equal(roots[0].ns.c_str(), "http://schemas.xmlsoap.org/ws/2004/09/mex");
        const auto sections = find(answer.body, "Metadata/MetadataSection");
        assert_int_equal(sections.size(), 3); // what is no XML cannot be in it
        const char* const expected[][2] = {{"http://schemas.xmlsoap.org/wsdl/", "urn:test"},
                                           {"http://www.w3.org/2001/XMLSchema", "urn:test"},
                                           {"http://schemas.xmlsoap.org/ws/2004/09/policy", "own"}};
        for (size_t i = 0; i < 3; ++i) {
            assert_string_equal(sections[i]["Dialect"].c_str(), expected[i][0]);
            assert_string_equal(sections[i]["Identifier"].c_str(), expected[i][1]);
        }
        const auto ports = find(answer.body, "Metadata/MetadataSection/definitions/service/port");
        assert_int_equal(ports.size(), 1);
        assert_string_equal(ports[0]["binding"].c_str(), "{urn:test}SumsBinding");
        const auto addresses = find(answer.body, "Metadata/MetadataSection/definitions/service/port/address");
        assert_string_equal(addresses[0]["location"].c_str(), host.url().c_str());
        assert_string_equal(find(answer.body, "Metadata/MetadataSection/schema/element")[0]["type"].c_str(),
                            "{http://www.w3.org/2001/XMLSchema}int");
        assert_int_equal(find(answer.body, "Metadata/MetadataSection/Policy").size(), 1);
        assert_int_equal(host.call(), 3); // the operations are there as ever
    }
}

// Where HTTP carries the action.
static void metadata_is_exchanged_without_addressing(void**) {
    ULONG version = WS_ENVELOPE_VERSION_SOAP_1_1, addressing = WS_ADDRESSING_VERSION_TRANSPORT;
    published_host host(
        several{{.type = WS_METADATA_EXCHANGE_TYPE_MEX,
                 .channel_properties = {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &version, sizeof version},
                                        {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing}}}});
    const exchange_answer answer =
        ask_for_metadata(WS_HTTP_CHANNEL_BINDING, host.endpoints[0].url, {}, {soap_1_1, by_transport});
    assert_hr(S_OK, answer.hr);
    assert_int_equal(find(answer.body, "Metadata/MetadataSection").size(), 2);
}

static void a_suffix_tells_requests_for_metadata(void**) {
    for (const auto binding : service_bindings) {
        published_host host(several{{.binding = binding, .type = WS_METADATA_EXCHANGE_TYPE_MEX, .suffix = W("/mex")}});
        const wide& url = host.endpoints[0].url;
        assert_hr(S_OK, ask_for_metadata(binding, url, host.url() + "/mex").hr);
        assert_hr(S_OK, ask_for_metadata(binding, url + W("/mex")).hr); // the connection says so, too
        // The operations' own, of which there is none for it.
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, ask_for_metadata(binding, url).hr);
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, ask_for_metadata(binding, url, host.url() + "/mex/other").hr);
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, ask_for_metadata(binding, url, host.url() + "/other").hr);
        assert_int_equal(host.call(), 3);
    }
}

static void a_message_without_a_destination_has_no_suffix(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_MEX, .suffix = W("/mex")}});
    const std::string headers = "<a:Action>" + std::string(get_action) + "</a:Action><a:MessageID>urn:1</a:MessageID>";
    const auto ask = [&](const std::string& more) {
        return http_client(host.port())
            .ask(post(test::envelope("<s:Header>" + headers + more + "</s:Header>"),
                      "Content-Type: application/soap+xml; charset=utf-8\r\n"));
    };
    const http_answer answer = ask("");
    assert_int_equal(answer.status, 500);
    assert_true(answer.body.find("ActionNotSupported") != std::string::npos);
    assert_int_equal(ask("<a:To>" + host.url() + "/mex</a:To>").status, 200);
}

// The channel's quota is the program's to set; who asks hears that there is none for so much.
static void metadata_beyond_the_quota_is_a_fault(void**) {
    for (const auto binding : service_bindings) {
        published_documents documents;
        documents.add("<a xmlns='urn:test'>" + std::string(70000, 'x') + "</a>");
        published_host host(several{{.binding = binding, .type = WS_METADATA_EXCHANGE_TYPE_MEX}}, std::move(documents));
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, ask_for_metadata(binding, host.endpoints[0].url).hr);
        assert_int_equal(host.call(), 3);
    }
}

// --- both ends

// What comes of one's own host is what one's own client understands.
static void what_is_published_can_be_read(void**) {
    published_host host(several{
        {.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true},
        {.binding = WS_TCP_CHANNEL_BINDING, .type = WS_METADATA_EXCHANGE_TYPE_MEX, .has_port = true, .port = "Tcp"}});
    const std::string by_get = http_client(host.port()).ask(get("/service?wsdl")).body;
    const std::string by_exchange = ask_for_metadata(WS_TCP_CHANNEL_BINDING, host.endpoints[1].url).body;
    const WS_XML_STRING definitions = test::xml("definitions"), ns = test::xml("http://schemas.xmlsoap.org/wsdl/");
    for (const std::string& text : {by_get, by_exchange}) {
        const test::reader_ptr reader = test::make_reader(text);
        WS_METADATA* metadata = nullptr;
        assert_hr(S_OK, WsCreateMetadata(nullptr, 0, &metadata, nullptr));
        BOOL found = FALSE;
        assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
        for (int i = 0; text == by_exchange && i < 2; ++i) { // Metadata, MetadataSection
            assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
            assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
        }
        assert_hr(S_OK, WsReadToStartElement(reader.get(), &definitions, &ns, &found, nullptr));
        assert_true(found);
        const WS_STRING url = tests::view(host.endpoints[0].url);
        assert_hr(S_OK, WsReadMetadata(metadata, reader.get(), &url, nullptr));
        WS_METADATA_ENDPOINTS endpoints{};
        assert_hr(S_OK, WsGetMetadataEndpoints(metadata, &endpoints, nullptr));
        assert_int_equal(endpoints.endpointCount, 2);
        for (size_t i = 0; i < 2; ++i) {
            const WS_METADATA_ENDPOINT& one = endpoints.endpoints[i];
            assert_string_equal(test::narrow(one.endpointAddress.url).c_str(), host.url(i).c_str());
            assert_string_equal(test::text_of(*one.portName).c_str(), i == 0 ? "SumsPort" : "Tcp");
            assert_string_equal(test::text_of(*one.portTypeName).c_str(), "Sums");
        }
        WsFreeMetadata(metadata);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(metadata_is_exchanged_over_every_binding),
        cmocka_unit_test(metadata_is_exchanged_without_addressing),
        cmocka_unit_test(a_suffix_tells_requests_for_metadata),
        cmocka_unit_test(a_message_without_a_destination_has_no_suffix),
        cmocka_unit_test(metadata_beyond_the_quota_is_a_fault),
        cmocka_unit_test(what_is_published_can_be_read),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
