// What service hosts publish of themselves: documents by HTTP GET, and the service in them.
#include "support/published.h"

using namespace tests;
using namespace tests::published;

// --- HTTP GET

static void documents_come_by_get(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true}});
    http_client client(host.port());
    http_answer answer = client.ask(get("/service/xsd"));
    assert_int_equal(answer.status, 200);
    assert_string_equal(answer.body.c_str(), xsd.c_str());
    assert_true(answer.has("Content-Type: text/xml; charset=utf-8"));
    assert_false(answer.has("Connection: close"));
    answer = client.ask(get("/SERVICE/wsdl")); // as the listener compares
    assert_int_equal(answer.status, 200);
    assert_int_equal(find(answer.body, "definitions/service").size(), 1);
    const http_answer again = client.ask(get("/service/wsdl"));
    assert_string_equal(again.body.c_str(), answer.body.c_str());
    assert_int_equal(host.call(), 3); // messages are posted as ever
    client.send(get("/service/xsd", "HEAD"));
    assert_true(client.until("\r\n\r\n").find("Content-Length: " + std::to_string(xsd.size())) != std::string::npos);
    assert_int_equal(client.ask(get("/service/wsdl")).status, 200); // no body came
}

// It means nothing, but it must not be taken for the next request.
static void a_get_may_have_a_body(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}});
    http_client client(host.port());
    client.send("GET /service/xsd HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nGET /" + get("/service/xsd"));
    for (int i = 0; i < 2; ++i) {
        const http_answer answer = client.receive();
        assert_int_equal(answer.status, 200);
        assert_string_equal(answer.body.c_str(), xsd.c_str());
    }
    client.send("GET /service/xsd HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
    assert_int_not_equal(client.receive().status, 200); // beyond the quota of messages
    assert_int_equal(host.call(), 3);
}

static void a_host_ends_while_a_document_is_sent(void**) {
    published_documents documents;
    documents.add(std::string(50'000'000, 'x'), W("xsd")).add(wsdl, W("wsdl"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}}, std::move(documents));
    http_client client(host.port());
    client.send(get("/service/xsd"));
    assert_true(client.until("\r\n\r\n").find("Content-Length: 50000000\r\n") != std::string::npos);
    host.abort(); // nobody reads on
    assert_int_equal(closed, 1);
    assert_true(client.rest().size() < 50'000'000);
}

// Listeners refuse these user agents' messages, unless the program says otherwise.
static void browsers_may_read_documents(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}});
    const std::string agent =
        "Host: localhost\r\nUser-Agent: Mozilla/4.0 (compatible; MS Web Services Client Protocol)\r\n";
    http_client client(host.port());
    assert_int_equal(client.ask("GET /service/wsdl HTTP/1.1\r\n" + agent + "\r\n").status, 200);
    assert_int_equal(client.ask("POST /service HTTP/1.1\r\n" + agent + "Content-Length: 0\r\n\r\n").status, 403);
}

static void what_is_no_document_is_not_found(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}});
    http_client client(host.port());
    for (const char* target : {"/service", "/service/", "/service/other", "/service/WSDL", "/service/wsdl/x",
                               "/service?xsd", "/service/%77sdl%00"}) {
        const http_answer answer = client.ask(get(target));
        assert_int_equal(answer.status, 404);
        assert_false(answer.has("Connection: close"));
    }
    assert_int_equal(client.ask(get("/service/%77sdl")).status, 200);
    const http_answer other = client.ask(get("/service/wsdl", "DELETE"));
    assert_int_equal(other.status, 405);
    assert_true(other.has("Allow: GET, HEAD, POST"));
}

// What tools of other makers ask for. Its imports lie where its own place is.
static void a_query_gets_the_wsdl(void**) {
    published_documents documents;
    documents.add(xsd, W("xsd")).add(wsdl, W("of sums/\u00e4"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}}, std::move(documents));
    http_client client(host.port());
    for (const char* target : {"/service?wsdl", "/service/?WSDL", "/SERVICE?wsdl"}) {
        const http_answer answer = client.ask(get(target));
        assert_int_equal(answer.status, 200);
        assert_true(answer.has("Content-Type: text/xml; charset=utf-8"));
        assert_int_equal(find(answer.body, "definitions/service").size(), 1);
        const std::string location = find(answer.body, "definitions/types/schema/import")[0]["schemaLocation"];
        const std::string path(target, 8);
        assert_string_equal(location.c_str(), ("http://localhost" + path + "/of%20sums/xsd").c_str());
    }
    const http_answer answer = client.ask(get("/service/of%20sums/%C3%A4"));
    assert_int_equal(answer.status, 200);
    assert_string_equal(find(answer.body, "definitions/types/schema/import")[0]["schemaLocation"].c_str(), "xsd");
}

static void only_relative_locations_change(void**) {
    const char* const references[][2] = {{"a.xsd", "http://localhost/service/a.xsd"},
                                         {"../a:b.xsd", "http://localhost/service/../a:b.xsd"},
                                         {"?x=urn:y", "http://localhost/service/?x=urn:y"},
                                         {"/a.xsd", "/a.xsd"},
                                         {"http://example.org/a.xsd", "http://example.org/a.xsd"},
                                         {"urn:a", "urn:a"},
                                         {"#a", "#a"},
                                         {"", ""}};
    std::string text = "<wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'>", includes;
    for (const auto& [given, expected] : references) {
        text += "<wsdl:import location='" + std::string(given) + "'/>";
        includes += "<xs:include schemaLocation='" + std::string(given) + "' id='a.xsd'/>";
    }
    text +=
        "<wsdl:import/><other location='a.xsd'/><wsdl:types><xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>" +
        includes + "</xs:schema></wsdl:types></wsdl:definitions>";
    published_documents documents;
    documents.add(text, W("wsdl"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}}, std::move(documents));
    const std::string got = http_client(host.port()).ask(get("/service?wsdl")).body;
    const auto imports = find(got, "definitions/import"), included = find(got, "definitions/types/schema/include");
    assert_int_equal(imports.size(), std::size(references) + 1);
    assert_int_equal(included.size(), std::size(references));
    for (size_t i = 0; i < std::size(references); ++i) {
        assert_string_equal(imports[i]["location"].c_str(), references[i][1]);
        assert_string_equal(included[i]["schemaLocation"].c_str(), references[i][1]);
        assert_string_equal(included[i]["id"].c_str(), "a.xsd");
    }
    assert_string_equal(find(got, "definitions/other")[0]["location"].c_str(), "a.xsd");
}

static void a_document_may_be_named_by_a_query(void**) {
    published_documents documents;
    documents.add(wsdl, W("wsdl")).add(xsd, W("?wsdl"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}}, std::move(documents));
    http_client client(host.port());
    const http_answer answer = client.ask(get("/service?wsdl"));
    assert_int_equal(answer.status, 200);
    assert_string_equal(answer.body.c_str(), xsd.c_str());
}

// As in Microsoft's HttpGetService.
static void other_requests_go_to_the_handler(void**) {
    published_documents documents;
    documents.add(wsdl, W("wsdl")).add(broken, W("xsd"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_MEX, .has_port = true},
                                {.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_handler = true}},
                        std::move(documents));
    http_client client(host.port(1));
    http_answer answer = client.ask(get("/service"));
    assert_int_equal(answer.status, 203);
    assert_string_equal(answer.body.c_str(), "<html/>");
    assert_true(answer.head.find("203 Fine\r\n") != std::string::npos);
    assert_true(answer.has("Content-Type: text/html"));
    assert_int_equal(client.ask(get("/service/other")).status, 203);
    assert_int_equal(handled, 2);
    answer = client.ask(get("/service/xsd")); // as the program wrote it
    assert_int_equal(answer.status, 200);
    assert_string_equal(answer.body.c_str(), broken.c_str());
    answer = client.ask(get("/service/wsdl"));
    assert_int_equal(answer.status, 200);
    const auto ports = find(answer.body, "definitions/service/port/address");
    assert_int_equal(ports.size(), 1); // the handler's endpoint has no port
    assert_string_equal(ports[0]["location"].c_str(), host.url(0).c_str());
    assert_int_equal(handled, 2);
    assert_int_equal(client.ask(post("x")).status, 405);
    assert_int_equal(handled, 3);
    assert_int_equal(host.call(0), 3);
}

static void callbacks_are_called_for_each_request(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}});
    for (int i = 1; i <= 3; ++i) {
        http_client client(host.port());
        assert_int_equal(client.ask(get(i == 1 ? "/service/other" : "/service/xsd")).status, i == 1 ? 404 : 200);
        assert_int_equal(accepted, i);
    }
}

static void nothing_is_published_unasked(void**) {
    published_host without(several{{.type = WS_METADATA_EXCHANGE_TYPE_NONE, .has_port = true}});
    assert_int_equal(http_client(without.port()).ask(get("/service")).status, 405);
    assert_int_equal(http_client(without.port()).ask(get("/service/wsdl")).status, 404);
    assert_true(FAILED(ask_for_metadata(WS_HTTP_CHANNEL_BINDING, without.endpoints[0].url).hr));
    // The endpoints would, and the host has nothing.
    published_host bare(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET}, {.type = WS_METADATA_EXCHANGE_TYPE_MEX}},
                        usual(), false);
    assert_int_equal(http_client(bare.port()).ask(get("/service/wsdl")).status, 405);
    assert_true(FAILED(ask_for_metadata(WS_HTTP_CHANNEL_BINDING, bare.endpoints[1].url).hr));
    assert_int_equal(bare.call(0), 3);
    assert_int_equal(bare.call(1), 3);
}

static void refused_senders_get_no_metadata(void**) {
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .authorization = refuse},
                                {.type = WS_METADATA_EXCHANGE_TYPE_MEX, .authorization = refuse}});
    assert_int_equal(http_client(host.port()).ask(get("/service/wsdl")).status, 0);
    assert_true(FAILED(ask_for_metadata(WS_HTTP_CHANNEL_BINDING, host.endpoints[1].url).hr));
}

// --- the service element

static void ports_have_the_endpoints_addresses(void**) {
    ULONG soap_1_1 = WS_ENVELOPE_VERSION_SOAP_1_1;
    published_host host(
        several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true, .port = "Http"},
                {.binding = WS_TCP_CHANNEL_BINDING, .has_port = true, .port = "Tcp", .binding_name = "NotThere"},
                {.has_port = true,
                 .port = "Old",
                 .binding_name = "Elsewhere",
                 .binding_ns = "urn:elsewhere",
                 .channel_properties = {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, &soap_1_1, sizeof soap_1_1}}},
                {}});
    const std::string document = http_client(host.port()).ask(get("/service/wsdl")).body;
    assert_int_equal(document.find("<!--of a test-->"), 0);
    const auto services = find(document, "definitions/service");
    assert_int_equal(services.size(), 1);
    assert_string_equal(services[0]["name"].c_str(), "SumsService");
    assert_string_equal(services[0].ns.c_str(), "http://schemas.xmlsoap.org/wsdl/");
    const auto ports = find(document, "definitions/service/port");
    const auto addresses = find(document, "definitions/service/port/address");
    assert_int_equal(ports.size(), 3);
    assert_int_equal(addresses.size(), 3);
    const struct {
        const char *name, *binding, *protocol;
    } expected[] = {
        {"Http", "{urn:test}SumsBinding", "http://schemas.xmlsoap.org/wsdl/soap/"}, // as the binding says
        {"Tcp", "{urn:test}NotThere", "http://schemas.xmlsoap.org/wsdl/soap12/"},
        {"Old", "{urn:elsewhere}Elsewhere", "http://schemas.xmlsoap.org/wsdl/soap/"},
    };
    for (size_t i = 0; i < 3; ++i) {
        assert_string_equal(ports[i].ns.c_str(), "http://schemas.xmlsoap.org/wsdl/");
        assert_string_equal(ports[i]["name"].c_str(), expected[i].name);
        assert_string_equal(ports[i]["binding"].c_str(), expected[i].binding);
        assert_string_equal(addresses[i].ns.c_str(), expected[i].protocol);
        assert_string_equal(addresses[i]["location"].c_str(), host.url(i).c_str());
    }
    // Nothing else has changed.
    assert_int_equal(find(document, "definitions/types/schema/import").size(), 1);
    assert_string_equal(find(document, "definitions/binding")[0]["type"].c_str(), "{urn:test}Sums");
}

static void a_wildcard_becomes_this_machine(void**) {
    published_endpoint endpoint{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true};
    endpoint.url = unused_url(WS_HTTP_CHANNEL_BINDING);
    const unsigned port = port_of(endpoint.url);
    const size_t host_at = endpoint.url.find(W("localhost"));
    endpoint.url = endpoint.url.substr(0, host_at) + W("+") + endpoint.url.substr(host_at + 9);
    ULONG any_host = WS_MATCH_URL_PREFIX_PATH;
    endpoint.listener_properties = {{WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS, &any_host, sizeof any_host}};
    published_host host(several{endpoint});
    const http_answer answer = http_client(port).ask(get("/service/wsdl"));
    assert_int_equal(answer.status, 200);
    const std::string location = find(answer.body, "definitions/service/port/address")[0]["location"];
    assert_int_equal(location.find("http://"), 0);
    assert_int_equal(location.find('+'), std::string::npos);
    const std::string end = ":" + std::to_string(port) + "/service";
    assert_true(location.size() > 7 + end.size());
    assert_string_equal(location.substr(location.size() - end.size()).c_str(), end.c_str());
    // Who names no host is told of none.
    http_client old(port);
    old.send("GET /service?wsdl HTTP/1.0\r\n\r\n");
    assert_true(old.rest().find("schemaLocation='/service/xsd'") != std::string::npos);
}

static void a_service_is_added_only_where_it_is_wanted(void**) {
    const auto published = [](published_documents documents) {
        published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true}},
                            std::move(documents));
        return http_client(host.port()).ask(get("/service/wsdl")).body;
    };
    published_documents has_one;
    has_one.add(wsdl_with_service, W("wsdl"));
    assert_string_equal(published(has_one).c_str(), wsdl_with_service.c_str());
    published_documents elsewhere;
    elsewhere.add(wsdl, W("wsdl")).add(wsdl_with_service, W("other"));
    assert_string_equal(published(elsewhere).c_str(), wsdl.c_str());
    published_documents unnamed = usual();
    unnamed.service.clear();
    assert_string_equal(published(unnamed).c_str(), wsdl.c_str());
    published_documents of_another = usual();
    of_another.ns = "urn:another";
    assert_string_equal(published(of_another).c_str(), wsdl.c_str());
    published_documents no_xml;
    no_xml.add("no XML", W("wsdl"));
    assert_string_equal(published(no_xml).c_str(), "no XML");
    published_documents no_end;
    no_end.add(WSDL_START, W("wsdl"));
    assert_string_equal(published(no_end).c_str(), WSDL_START);
}

// Quotas are against what comes from others.
static void a_program_s_documents_may_be_large(void**) {
    std::string start = "<wsdl:definitions targetNamespace='urn:test' xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'";
    for (int i = 0; i < 200; ++i)
        start += " xmlns:p" + std::to_string(i) + "='urn:" + std::to_string(i) + "'";
    start += ">";
    std::string text = start, end;
    for (int i = 0; i < 300; ++i) {
        text += "<a>" + std::string(1000, 'x');
        end += "</a>";
    }
    text += end;
    published_documents documents;
    documents.add(text + "</wsdl:definitions>", W("wsdl"));
    published_host host(several{{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .has_port = true}}, std::move(documents));
    const http_answer answer = http_client(host.port()).ask(get("/service/wsdl"));
    assert_int_equal(answer.status, 200);
    assert_true(answer.body.find("<wsdl:service name=\"SumsService\">") > text.size() - start.size());
    assert_int_not_equal(answer.body.find("<wsdl:service name=\"SumsService\">"), std::string::npos);
}

// --- what cannot be published

static void bad_metadata_is_refused(void**) {
    const published_endpoint by_get{.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET};
    const published_endpoint by_mex{.type = WS_METADATA_EXCHANGE_TYPE_MEX};
    published_documents d = usual();
    WS_SERVICE_METADATA* m = d.make();
    const WS_SERVICE_METADATA good = *m;
    m->documents = nullptr;
    assert_says(failure_of(by_mex, m), "documents");
    *m = good;
    m->serviceNs = nullptr;
    assert_says(failure_of(by_mex, m), "serviceNs");
    *m = good;
    m->serviceName = nullptr;
    assert_says(failure_of(by_mex, m), "serviceName");
    *m = good;
    WS_XML_STRING no_name = test::xml("no name");
    m->serviceName = &no_name;
    assert_says(failure_of(by_mex, m), "serviceName");
    *m = good;
    WS_SERVICE_METADATA_DOCUMENT* const second = m->documents[1];
    m->documents[1] = nullptr;
    assert_says(failure_of(by_mex, m), "index 1");
    m->documents[1] = second;
    WS_XML_STRING* const content = second->content;
    second->content = nullptr;
    assert_says(failure_of(by_mex, m), "content");
    WS_XML_STRING no_bytes{5, nullptr, nullptr, 0};
    second->content = &no_bytes;
    assert_says(failure_of(by_mex, m), "content");
    second->content = content;
    WS_STRING* const name = second->name;
    second->name = nullptr;
    assert_says(failure_of(by_get, m), "index 1 has no name");
    second->name = m->documents[0]->name;
    assert_says(failure_of(by_get, m), "index 1 has the name of an earlier one");
    WS_STRING no_chars{3, nullptr};
    second->name = &no_chars;
    assert_says(failure_of(by_get, m), "index 1");
    second->name = name;
    // Nothing is wrong with it now.
    published_endpoint right = by_get;
    const WS_SERVICE_ENDPOINT* all[] = {right.make()};
    const WS_SERVICE_PROPERTY property{WS_SERVICE_PROPERTY_METADATA, m, sizeof *m};
    WS_SERVICE_HOST* host = nullptr;
    assert_hr(S_OK, WsCreateServiceHost(all, 1, &property, 1, &host, nullptr));
    WsFreeServiceHost(host);
}

static void bad_endpoints_are_refused(void**) {
    published_documents d = usual();
    WS_SERVICE_METADATA* m = d.make();
    published_endpoint one{.has_port = true, .port = "no name"};
    assert_says(failure_of(one, m), "portName");
    one = {.has_port = true, .binding_name = ""};
    assert_says(failure_of(one, m), "bindingName");
    one = {.binding = WS_TCP_CHANNEL_BINDING, .type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET};
    assert_says(failure_of(one, m), "goes with HTTP");
    one = {.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .suffix = W("/mex")};
    assert_says(failure_of(one, m), "WS_METADATA_EXCHANGE_TYPE_MEX");
    one = {.type = static_cast<WS_METADATA_EXCHANGE_TYPE>(3)};
    assert_says(failure_of(one, m), "unknown");
    ULONG exact = WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_EXACT_PATH;
    for (const auto id :
         {WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS, WS_LISTENER_PROPERTY_TRANSPORT_URL_MATCHING_OPTIONS}) {
        one = {.type = WS_METADATA_EXCHANGE_TYPE_HTTP_GET, .listener_properties = {{id, &exact, sizeof exact}}};
        assert_says(failure_of(one, m), "WS_MATCH_URL_EXACT_PATH");
        one = {.type = WS_METADATA_EXCHANGE_TYPE_MEX,
               .suffix = W("/mex"),
               .listener_properties = {{id, &exact, sizeof exact}}};
        assert_says(failure_of(one, m), "WS_MATCH_URL_EXACT_PATH");
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(documents_come_by_get),
        cmocka_unit_test(a_get_may_have_a_body),
        cmocka_unit_test(a_host_ends_while_a_document_is_sent),
        cmocka_unit_test(browsers_may_read_documents),
        cmocka_unit_test(what_is_no_document_is_not_found),
        cmocka_unit_test(a_query_gets_the_wsdl),
        cmocka_unit_test(only_relative_locations_change),
        cmocka_unit_test(a_document_may_be_named_by_a_query),
        cmocka_unit_test(other_requests_go_to_the_handler),
        cmocka_unit_test(callbacks_are_called_for_each_request),
        cmocka_unit_test(nothing_is_published_unasked),
        cmocka_unit_test(refused_senders_get_no_metadata),
        cmocka_unit_test(ports_have_the_endpoints_addresses),
        cmocka_unit_test(a_wildcard_becomes_this_machine),
        cmocka_unit_test(a_service_is_added_only_where_it_is_wanted),
        cmocka_unit_test(a_program_s_documents_may_be_large),
        cmocka_unit_test(bad_metadata_is_refused),
        cmocka_unit_test(bad_endpoints_are_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
