// What service hosts publish of themselves: documents by HTTP GET and by WS-MetadataExchange, and the service in them.
#include "support/http.h"
#include "support/operations.h"
#include "support/service.h"

#include <deque>

using namespace tests;

namespace {

using wide = std::basic_string<WCHAR>;

constexpr char get_action[] = "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get";
constexpr char reply_action[] = "http://schemas.xmlsoap.org/ws/2004/09/transfer/GetResponse";

#define WSDL_START                                                                                                     \
    "<!--of a test--><wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'"                                  \
    " xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' xmlns:xsd='http://www.w3.org/2001/XMLSchema'"                 \
    " xmlns:tns='urn:test' targetNamespace='urn:test'><wsdl:types><xsd:schema targetNamespace='urn:imports'>"          \
    "<xsd:import namespace='urn:test' schemaLocation='xsd'/></xsd:schema></wsdl:types>"                                \
    "<wsdl:portType name='Sums'/>"                                                                                     \
    "<wsdl:binding name='SumsBinding' type='tns:Sums'>"                                                                \
    "<soap:binding transport='http://schemas.xmlsoap.org/soap/http'/></wsdl:binding>"

const std::string wsdl = "<?xml version='1.0'?>" WSDL_START "</wsdl:definitions>";
const std::string wsdl_with_service = WSDL_START "<wsdl:service name='Own'/></wsdl:definitions>";
const std::string xsd = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:test'>"
                        "<xsd:element name='a' type='xsd:int'/></xsd:schema>";
const std::string policy = "<wsp:Policy xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy'"
                           " xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/"
                           "oasis-200401-wss-wssecurity-utility-1.0.xsd' wsu:Id='own'/>";
const std::string broken = "<xsd:schema xmlns:tns='urn:test'elementFormDefault='qualified'/>";

HRESULT CALLBACK do_add(const WS_OPERATION_CONTEXT*, INT32 a, INT32 b, INT32* sum, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    *sum = a + b;
    return S_OK;
}
using function = decltype(&do_add);
const function functions[] = {do_add, nullptr, nullptr, nullptr};

std::atomic<int> accepted, closed, handled;

HRESULT CALLBACK on_accept(const WS_OPERATION_CONTEXT*, void**, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    ++accepted;
    return S_OK;
}
HRESULT CALLBACK on_close(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*) {
    ++closed;
    return S_OK;
}
HRESULT CALLBACK refuse(const WS_OPERATION_CONTEXT*, BOOL* authorized, WS_ERROR*) {
    *authorized = FALSE;
    return S_OK;
}

// A handler as in Microsoft's HttpGetService: it reads the verb, and answers with a page.
HRESULT answer_with_page(WS_CHANNEL* over, WS_MESSAGE* request, WS_MESSAGE* reply, WS_ERROR* error) {
    const WS_XML_STRING verb_name = test::xml("Verb"), type_name = test::xml("Content-Type"),
                        code_name = test::xml("StatusCode"), text_name = test::xml("StatusText");
    HRESULT hr = WsInitializeMessage(reply, WS_REPLY_MESSAGE, request, error);
    WS_STRING verb{}, type = test::string(W("text/html"));
    if (hr == S_OK)
        hr = WsGetMappedHeader(request, &verb_name, WS_SINGLETON_HEADER, 0, WS_STRING_TYPE, WS_READ_REQUIRED_VALUE,
                               nullptr, &verb, sizeof verb, error);
    const bool is_get = test::view(verb) == W("GET");
    if (hr == S_OK && is_get) hr = WsReadMessageEnd(over, request, nullptr, error);
    if (hr == S_OK && is_get)
        hr = WsAddMappedHeader(reply, &type_name, WS_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &type, sizeof type, error);
    const WCHAR* text = is_get ? W("Fine") : W("Not Here");
    ULONG code = is_get ? 203 : 405;
    if (hr == S_OK)
        hr = WsAddMappedHeader(reply, &text_name, WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &text, sizeof text, error);
    if (hr == S_OK)
        hr = WsAddMappedHeader(reply, &code_name, WS_UINT32_TYPE, WS_WRITE_REQUIRED_VALUE, &code, sizeof code, error);
    static WS_ELEMENT_DESCRIPTION bytes{nullptr, nullptr, WS_BYTES_TYPE, nullptr};
    const WS_MESSAGE_DESCRIPTION page{nullptr, &bytes}, empty{};
    char words[] = "<html/>";
    const WS_BYTES body{7, reinterpret_cast<BYTE*>(words)};
    if (hr != S_OK) return hr;
    return is_get ? WsSendMessage(over, reply, &page, WS_WRITE_REQUIRED_VALUE, &body, sizeof body, nullptr, error)
                  : WsSendMessage(over, reply, &empty, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr, error);
}
HRESULT CALLBACK handle_page(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
    ++handled;
    WS_CHANNEL* over = nullptr;
    WS_MESSAGE *request = nullptr, *reply = nullptr;
    WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_CHANNEL, &over, sizeof over, error);
    WsGetOperationContextProperty(context, WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE, &request, sizeof request,
                                  error);
    HRESULT hr = WsCreateMessageForChannel(over, nullptr, 0, &reply, error);
    if (hr == S_OK) hr = answer_with_page(over, request, reply, error);
    WsFreeMessage(reply);
    return hr;
}

unsigned port_of(const wide& url) {
    const std::string text = test::narrow(url);
    return static_cast<unsigned>(std::stoul(text.substr(text.find(':', text.find("//")) + 1)));
}

// One endpoint in the making: to be filled before the host is created.
struct published_endpoint {
    WS_CHANNEL_BINDING binding = WS_HTTP_CHANNEL_BINDING;
    WS_METADATA_EXCHANGE_TYPE type = WS_METADATA_EXCHANGE_TYPE_NONE;
    wide url{}, suffix{};
    bool has_port = false, has_handler = false;
    std::string port = "SumsPort", binding_name = "SumsBinding", binding_ns = "urn:test";
    WS_SERVICE_SECURITY_CALLBACK authorization = nullptr;
    std::vector<WS_CHANNEL_PROPERTY> channel_properties{};
    std::vector<WS_LISTENER_PROPERTY> listener_properties{};

    // --- what is made of it
    WS_XML_STRING port_text{}, binding_text{}, ns_text{};
    WS_SERVICE_ENDPOINT_METADATA metadata{};
    WS_STRING suffix_text{};
    WS_LISTENER_PROPERTIES listener_list{};
    WS_SERVICE_CONTRACT made_contract{};
    WS_SERVICE_PROPERTY_ACCEPT_CALLBACK accept{on_accept};
    WS_SERVICE_PROPERTY_CLOSE_CALLBACK close{on_close};
    std::vector<WS_SERVICE_ENDPOINT_PROPERTY> properties{};
    WS_SERVICE_ENDPOINT made{};

    template <class T>
    void set(WS_SERVICE_ENDPOINT_PROPERTY_ID id, T& value) {
        properties.push_back({id, &value, sizeof value});
    }
    const WS_SERVICE_ENDPOINT* make() {
        if (url.empty()) url = unused_url(binding);
        port_text = test::xml(port), binding_text = test::xml(binding_name), ns_text = test::xml(binding_ns);
        if (has_port) metadata = {&port_text, &binding_text, &ns_text};
        suffix_text = tests::view(suffix);
        listener_list = {listener_properties.data(), static_cast<ULONG>(listener_properties.size())};
        set(WS_SERVICE_ENDPOINT_PROPERTY_ACCEPT_CHANNEL_CALLBACK, accept);
        set(WS_SERVICE_ENDPOINT_PROPERTY_CLOSE_CHANNEL_CALLBACK, close);
        set(WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_TYPE, type);
        set(WS_SERVICE_ENDPOINT_PROPERTY_METADATA, metadata);
        set(WS_SERVICE_ENDPOINT_PROPERTY_LISTENER_PROPERTIES, listener_list);
        if (!suffix.empty()) set(WS_SERVICE_ENDPOINT_PROPERTY_METADATA_EXCHANGE_URL_SUFFIX, suffix_text);
        if (has_handler)
            made_contract.defaultMessageHandlerCallback = handle_page;
        else
            made_contract.contractDescription = &contract, made_contract.methodTable = functions;
        made.address.url = tests::view(url);
        made.channelBinding = binding;
        made.channelType = type_of(binding, true);
        made.contract = &made_contract;
        made.authorizationCallback = authorization;
        made.properties = properties.data();
        made.propertyCount = static_cast<ULONG>(properties.size());
        made.channelProperties = {channel_properties.data(), static_cast<ULONG>(channel_properties.size())};
        return &made;
    }
};

using several = std::deque<published_endpoint>;

// The host's part of it.
struct published_documents {
    struct one {
        std::string text;
        wide name;
        WS_XML_STRING content{};
        WS_STRING wide_name{};
        WS_SERVICE_METADATA_DOCUMENT made{};
    };
    std::deque<one> documents{};
    std::string service = "SumsService", ns = "urn:test";
    WS_XML_STRING service_text{}, ns_text{};
    std::vector<WS_SERVICE_METADATA_DOCUMENT*> list{};
    WS_SERVICE_METADATA made{};

    published_documents& add(const std::string& text, const wide& name = {}) {
        documents.push_back({text, name});
        return *this;
    }
    WS_SERVICE_METADATA* make() {
        for (one& each : documents) {
            each.content = test::xml(each.text);
            each.wide_name = tests::view(each.name);
            each.made = {&each.content, each.name.empty() ? nullptr : &each.wide_name};
            list.push_back(&each.made);
        }
        service_text = test::xml(service), ns_text = test::xml(ns);
        made = {static_cast<ULONG>(list.size()), list.data(), service.empty() ? nullptr : &service_text,
                service.empty() ? nullptr : &ns_text};
        return &made;
    }
};

published_documents usual() {
    published_documents made;
    made.add(wsdl, W("wsdl")).add(xsd, W("xsd"));
    return made;
}

class published_host {
  public:
    explicit published_host(several endpoints, published_documents documents = usual(), bool has_metadata = true)
        : endpoints(std::move(endpoints)), documents_(std::move(documents)) {
        accepted = closed = handled = 0;
        std::vector<const WS_SERVICE_ENDPOINT*> all;
        for (published_endpoint& each : this->endpoints)
            all.push_back(each.make());
        const WS_SERVICE_PROPERTY property{WS_SERVICE_PROPERTY_METADATA, documents_.make(),
                                           sizeof(WS_SERVICE_METADATA)};
        assert_hr(S_OK, WsCreateServiceHost(all.data(), static_cast<USHORT>(all.size()), &property, has_metadata,
                                            &handle_, nullptr));
        assert_hr(S_OK, WsOpenServiceHost(handle_, nullptr, nullptr));
    }
    published_host(const published_host&) = delete;
    published_host& operator=(const published_host&) = delete;
    ~published_host() {
        WsAbortServiceHost(handle_, nullptr);
        WsCloseServiceHost(handle_, nullptr, nullptr);
        WsFreeServiceHost(handle_);
    }
    void abort() {
        assert_hr(S_OK, WsAbortServiceHost(handle_, nullptr));
        assert_hr(S_OK, WsCloseServiceHost(handle_, nullptr, nullptr));
    }
    unsigned port(size_t endpoint = 0) const { return port_of(endpoints[endpoint].url); }
    std::string url(size_t endpoint = 0) const { return test::narrow(endpoints[endpoint].url); }
    INT32 call(size_t endpoint = 0) {
        proxy caller(endpoints[endpoint].binding);
        assert_hr(S_OK, caller.open(tests::view(endpoints[endpoint].url)));
        const test::heap_ptr heap = test::make_heap();
        INT32 sum = 0;
        assert_hr(S_OK, add({caller, heap.get()}, 1, 2, &sum));
        return sum;
    }

    several endpoints;

  private:
    published_documents documents_;
    WS_SERVICE_HOST* handle_ = nullptr;
};

std::string get(const std::string& target, const std::string& verb = "GET") {
    return verb + " " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

// --- documents as they are read

// An element in a document, by its path of local names: its attributes, those of its names as "{ns}name".
struct element {
    std::string ns;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string operator[](const std::string& name) const {
        for (const auto& [each, value] : attributes)
            if (each == name) return value;
        return "(none)";
    }
};

std::string text_in(WS_XML_READER* reader, ULONG attribute) {
    BYTE bytes[512];
    ULONG size = 0;
    assert_hr(S_OK, WsReadStartAttribute(reader, attribute, nullptr));
    assert_hr(S_OK, WsReadCharsUtf8(reader, bytes, sizeof bytes, &size, nullptr));
    assert_hr(S_OK, WsReadEndAttribute(reader, nullptr));
    return {reinterpret_cast<const char*>(bytes), size};
}

// A prefixed name becomes "{ns}name" where its prefix is known.
std::string resolved(WS_XML_READER* reader, const std::string& text) {
    const size_t colon = text.find(':');
    if (colon == std::string::npos) return text;
    const WS_XML_STRING prefix = test::xml(std::string_view(text).substr(0, colon));
    const WS_XML_STRING* ns = nullptr;
    if (WsGetNamespaceFromPrefix(reader, &prefix, FALSE, &ns, nullptr) != S_OK) return text;
    return "{" + test::text_of(*ns) + "}" + text.substr(colon + 1);
}

element element_here(WS_XML_READER* reader) {
    const WS_XML_NODE* node = nullptr;
    assert_hr(S_OK, WsGetReaderNode(reader, &node, nullptr));
    const auto& from = *reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node);
    element made{test::text_of(*from.ns), {}};
    std::vector<std::pair<std::string, ULONG>> names;
    for (ULONG i = 0; i < from.attributeCount; ++i)
        if (!from.attributes[i]->isXmlNs) names.emplace_back(test::text_of(*from.attributes[i]->localName), i);
    for (const auto& [name, index] : names)
        made.attributes.emplace_back(name, resolved(reader, text_in(reader, index)));
    return made;
}

// All elements of a well-formed document that lie at the path, "a/b/c".
std::vector<element> find(const std::string& document, const std::string& path) {
    const test::reader_ptr reader = test::make_reader(document);
    std::vector<element> found;
    std::vector<std::string> open;
    for (;;) {
        const WS_XML_NODE* node = nullptr;
        assert_hr(S_OK, WsGetReaderNode(reader.get(), &node, nullptr));
        if (node->nodeType == WS_XML_NODE_TYPE_EOF) return found;
        if (node->nodeType == WS_XML_NODE_TYPE_END_ELEMENT) open.pop_back();
        if (node->nodeType == WS_XML_NODE_TYPE_ELEMENT) {
            open.push_back(test::text_of(*reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node)->localName));
            std::string here;
            for (const std::string& name : open)
                here += (here.empty() ? "" : "/") + name;
            if (here == path) found.push_back(element_here(reader.get()));
        }
        assert_hr(S_OK, WsReadNode(reader.get(), nullptr));
    }
}

// --- WS-MetadataExchange by hand

struct exchange_answer {
    HRESULT hr = E_FAIL;
    std::string action, body;
};

// The body of what a Get is answered with, as text.
exchange_answer ask_for_metadata(WS_CHANNEL_BINDING binding, const wide& url, const std::string& to = {},
                                 const channel_numbers& with = {}) {
    channel over(binding, with);
    assert_hr(S_OK, over.open(tests::view(url)));
    WS_MESSAGE *question = nullptr, *answer = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(over, nullptr, 0, &question, nullptr));
    const test::message_ptr question_owner(question);
    assert_hr(S_OK, WsCreateMessageForChannel(over, nullptr, 0, &answer, nullptr));
    const test::message_ptr answer_owner(answer);
    assert_hr(S_OK, WsInitializeMessage(question, WS_REQUEST_MESSAGE, nullptr, nullptr));
    if (!to.empty()) {
        // So that the address' own URL is not written in its place.
        WS_ENDPOINT_ADDRESS address{};
        const wide other = widen(to);
        address.url = tests::view(other);
        assert_hr(S_OK, WsAddressMessage(question, &address, nullptr));
    }
    WS_XML_STRING action = test::xml(get_action);
    const WS_MESSAGE_DESCRIPTION asked{&action, nullptr};
    WS_ELEMENT_DESCRIPTION any{nullptr, nullptr, WS_XML_BUFFER_TYPE, nullptr};
    const WS_MESSAGE_DESCRIPTION expected{nullptr, &any};
    const test::heap_ptr heap = test::make_heap();
    WS_XML_BUFFER* body = nullptr;
    exchange_answer got;
    got.hr = WsRequestReply(over, question, &asked, WS_WRITE_REQUIRED_VALUE, nullptr, 0, answer, &expected,
                            WS_READ_REQUIRED_POINTER, heap.get(), &body, sizeof body, nullptr, nullptr);
    if (got.hr == S_OK) {
        WS_XML_STRING text{};
        if (WsGetHeader(answer, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, heap.get(), &text,
                        sizeof text, nullptr) == S_OK)
            got.action = test::text_of(text);
        const test::writer_ptr writer = test::make_writer();
        assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), body, nullptr));
        got.body = test::written(writer.get());
    }
    (void)over.close();
    return got;
}

// What a create fails with, and says.
std::string failure_of(published_endpoint endpoint, WS_SERVICE_METADATA* metadata) {
    const test::error_ptr error = test::make_error();
    const WS_SERVICE_ENDPOINT* all[] = {endpoint.make()};
    const WS_SERVICE_PROPERTY property{WS_SERVICE_PROPERTY_METADATA, metadata, sizeof *metadata};
    WS_SERVICE_HOST* host = nullptr;
    assert_hr(E_INVALIDARG, WsCreateServiceHost(all, 1, &property, 1, &host, error.get()));
    assert_null(host);
    assert_int_not_equal(test::string_count(error.get()), 0);
    return test::error_string(error.get(), 0);
}

void assert_says(const std::string& text, const char* what) {
    if (text.find(what) == std::string::npos) fail_msg("'%s' does not say '%s'", text.c_str(), what);
}

} // namespace

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
        cmocka_unit_test(metadata_is_exchanged_over_every_binding),
        cmocka_unit_test(metadata_is_exchanged_without_addressing),
        cmocka_unit_test(a_suffix_tells_requests_for_metadata),
        cmocka_unit_test(a_message_without_a_destination_has_no_suffix),
        cmocka_unit_test(metadata_beyond_the_quota_is_a_fault),
        cmocka_unit_test(what_is_published_can_be_read),
        cmocka_unit_test(bad_metadata_is_refused),
        cmocka_unit_test(bad_endpoints_are_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
