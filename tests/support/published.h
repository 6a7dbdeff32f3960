// Service hosts that publish metadata, who asks for it, and how it is looked at.
#pragma once

#include "support/http.h"
#include "support/operations.h"
#include "support/service.h"

#include <deque>

namespace tests::published {

using wide = std::basic_string<WCHAR>;

inline constexpr char get_action[] = "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get";
inline constexpr char reply_action[] = "http://schemas.xmlsoap.org/ws/2004/09/transfer/GetResponse";

#define WSDL_START                                                                                                     \
    "<!--of a test--><wsdl:definitions xmlns:wsdl='http://schemas.xmlsoap.org/wsdl/'"                                  \
    " xmlns:soap='http://schemas.xmlsoap.org/wsdl/soap/' xmlns:xsd='http://www.w3.org/2001/XMLSchema'"                 \
    " xmlns:tns='urn:test' targetNamespace='urn:test'><wsdl:types><xsd:schema targetNamespace='urn:imports'>"          \
    "<xsd:import namespace='urn:test' schemaLocation='xsd'/></xsd:schema></wsdl:types>"                                \
    "<wsdl:portType name='Sums'/>"                                                                                     \
    "<wsdl:binding name='SumsBinding' type='tns:Sums'>"                                                                \
    "<soap:binding transport='http://schemas.xmlsoap.org/soap/http'/></wsdl:binding>"

inline const std::string wsdl = "<?xml version='1.0'?>" WSDL_START "</wsdl:definitions>";
inline const std::string wsdl_with_service = WSDL_START "<wsdl:service name='Own'/></wsdl:definitions>";
inline const std::string xsd = "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:test'>"
                               "<xsd:element name='a' type='xsd:int'/></xsd:schema>";
inline const std::string policy = "<wsp:Policy xmlns:wsp='http://schemas.xmlsoap.org/ws/2004/09/policy'"
                                  " xmlns:wsu='http://docs.oasis-open.org/wss/2004/01/"
                                  "oasis-200401-wss-wssecurity-utility-1.0.xsd' wsu:Id='own'/>";
inline const std::string broken = "<xsd:schema xmlns:tns='urn:test'elementFormDefault='qualified'/>";

inline HRESULT CALLBACK do_add(const WS_OPERATION_CONTEXT*, INT32 a, INT32 b, INT32* sum, const WS_ASYNC_CONTEXT*,
                               WS_ERROR*) {
    *sum = a + b;
    return S_OK;
}
using function = decltype(&do_add);
inline const function functions[] = {do_add, nullptr, nullptr, nullptr};

inline std::atomic<int> accepted, closed, handled;

inline HRESULT CALLBACK on_accept(const WS_OPERATION_CONTEXT*, void**, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    ++accepted;
    return S_OK;
}
inline HRESULT CALLBACK on_close(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*) {
    ++closed;
    return S_OK;
}
inline HRESULT CALLBACK refuse(const WS_OPERATION_CONTEXT*, BOOL* authorized, WS_ERROR*) {
    *authorized = FALSE;
    return S_OK;
}

// A handler as in Microsoft's HttpGetService: it reads the verb, and answers with a page.
inline HRESULT answer_with_page(WS_CHANNEL* over, WS_MESSAGE* request, WS_MESSAGE* reply, WS_ERROR* error) {
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
inline HRESULT CALLBACK handle_page(const WS_OPERATION_CONTEXT* context, const WS_ASYNC_CONTEXT*, WS_ERROR* error) {
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

inline unsigned port_of(const wide& url) {
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

inline published_documents usual() {
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

inline std::string get(const std::string& target, const std::string& verb = "GET") {
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

inline std::string text_in(WS_XML_READER* reader, ULONG attribute) {
    BYTE bytes[512];
    ULONG size = 0;
    assert_hr(S_OK, WsReadStartAttribute(reader, attribute, nullptr));
    assert_hr(S_OK, WsReadCharsUtf8(reader, bytes, sizeof bytes, &size, nullptr));
    assert_hr(S_OK, WsReadEndAttribute(reader, nullptr));
    return {reinterpret_cast<const char*>(bytes), size};
}

// A prefixed name becomes "{ns}name" where its prefix is known.
inline std::string resolved(WS_XML_READER* reader, const std::string& text) {
    const size_t colon = text.find(':');
    if (colon == std::string::npos) return text;
    const WS_XML_STRING prefix = test::xml(std::string_view(text).substr(0, colon));
    const WS_XML_STRING* ns = nullptr;
    if (WsGetNamespaceFromPrefix(reader, &prefix, FALSE, &ns, nullptr) != S_OK) return text;
    return "{" + test::text_of(*ns) + "}" + text.substr(colon + 1);
}

inline element element_here(WS_XML_READER* reader) {
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
inline std::vector<element> find(const std::string& document, const std::string& path) {
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
inline exchange_answer ask_for_metadata(WS_CHANNEL_BINDING binding, const wide& url, const std::string& to = {},
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
inline std::string failure_of(published_endpoint endpoint, WS_SERVICE_METADATA* metadata) {
    const test::error_ptr error = test::make_error();
    const WS_SERVICE_ENDPOINT* all[] = {endpoint.make()};
    const WS_SERVICE_PROPERTY property{WS_SERVICE_PROPERTY_METADATA, metadata, sizeof *metadata};
    WS_SERVICE_HOST* host = nullptr;
    assert_hr(E_INVALIDARG, WsCreateServiceHost(all, 1, &property, 1, &host, error.get()));
    assert_null(host);
    assert_int_not_equal(test::string_count(error.get()), 0);
    return test::error_string(error.get(), 0);
}

inline void assert_says(const std::string& text, const char* what) {
    if (text.find(what) == std::string::npos) fail_msg("'%s' does not say '%s'", text.c_str(), what);
}

} // namespace tests::published
