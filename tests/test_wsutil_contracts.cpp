// Contracts that wsutil made: their descriptions, and the stubs that call a service's functions.
#include "support/typed.h"

#include "wsutil/expected/assertions/assertions.wsdl.h"
#include "wsutil/expected/headers/headers.wsdl.h"
#include "wsutil/expected/library/library.wsdl.h"
#include "wsutil/expected/policies/policies.wsdl.h"
#include "wsutil/expected/rpc/rpc.wsdl.h"

using namespace test;

namespace {

struct parameter {
    WS_PARAMETER_TYPE type;
    int input, output;
};

void assert_parameters(const WS_OPERATION_DESCRIPTION& operation, const std::vector<parameter>& expected) {
    assert_int_equal(operation.parameterCount, expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        assert_int_equal(operation.parameterDescription[i].parameterType, expected[i].type);
        assert_int_equal(operation.parameterDescription[i].inputMessageIndex, static_cast<USHORT>(expected[i].input));
        assert_int_equal(operation.parameterDescription[i].outputMessageIndex, static_cast<USHORT>(expected[i].output));
    }
}

constexpr WS_PARAMETER_TYPE normal = WS_PARAMETER_TYPE_NORMAL, array = WS_PARAMETER_TYPE_ARRAY,
                            count = WS_PARAMETER_TYPE_ARRAY_COUNT, whole = WS_PARAMETER_TYPE_MESSAGES;

const WS_OPERATION_DESCRIPTION& operation(const WS_CONTRACT_DESCRIPTION& contract, ULONG index) {
    assert_true(index < contract.operationCount);
    assert_int_equal(contract.operations[index]->versionInfo, 1);
    return *contract.operations[index];
}

const WS_OPERATION_DESCRIPTION& library(ULONG index) {
    return operation(library_wsdl.contracts.LibrarySoap, index);
}

// Fields of both messages that are alike are one parameter; those of one name and two types are two.
void parameters_of_documents(void**) {
    assert_int_equal(library_wsdl.contracts.LibrarySoap.operationCount, 8);
    const WS_OPERATION_DESCRIPTION& find = library(0);
    assert_parameters(find, {{normal, 0, -1},
                             {normal, 1, -1},
                             {count, 2, 3},
                             {array, 2, 3},
                             {normal, 3, -1},
                             {normal, 4, 0},
                             {count, -1, 1},
                             {array, -1, 1},
                             {normal, -1, 2},
                             {normal, -1, 4}});
    assert_ptr_equal(find.inputMessageDescription, &library_wsdl.messages.FindIn);
    assert_ptr_equal(find.outputMessageDescription, &library_wsdl.messages.FindOut);
    assert_ptr_equal(find.inputMessageDescription->bodyElementDescription, &library_wsdl.globalElements.Find);
    assert_int_equal(find.style, WS_NON_RPC_LITERAL_OPERATION);
    assert_parameters(library(1), {});
    assert_parameters(library(2), {{whole, 0, -1}, {whole, -1, 0}});
    assert_int_equal(library(2).inputMessageOptions, 0);
    assert_parameters(library(3), {{whole, 0, -1}, {whole, -1, 0}});
    assert_int_equal(library(3).inputMessageOptions, WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT);
    assert_parameters(library(4), {{normal, 0, 0}, {normal, 1, 1}});
    assert_parameters(library(6), {});
}

// What WS-Addressing says comes before soapAction, and what follows from the names is last.
void actions(void**) {
    const auto action = [](const WS_MESSAGE_DESCRIPTION& message) { return utf8(*message.action); };
    assert_string_equal(action(library_wsdl.messages.FindIn).c_str(), "urn:library/find");
    assert_string_equal(action(library_wsdl.messages.FindOut).c_str(), "urn:library/found");
    assert_string_equal(action(library_wsdl.messages.PingIn).c_str(), "");
    assert_string_equal(action(library_wsdl.messages.PingOut).c_str(), "urn:library:ILibrary:PingResponse");
    assert_string_equal(action(library_wsdl.messages.Add).c_str(), "urn:library/add");
    assert_string_equal(action(library_wsdl.messages.Lend).c_str(), "urn:library:ILibrary:LendRequest");
    assert_string_equal(action(library_wsdl.messages.NotFoundFault).c_str(),
                        "urn:library:ILibrary:Find/Fault/NotFound");
    assert_ptr_equal(library_wsdl.messages.NotFoundFault.bodyElementDescription, &library_wsdl.globalElements.NotFound);
    assert_null(library_wsdl.messages.Spare.action);
    // One-way, with a message that another operation sends, too, but with another action.
    assert_null(library(5).outputMessageDescription);
    assert_string_equal(action(*library(5).inputMessageDescription).c_str(), "urn:library/tell");
    assert_string_equal(action(*operation(library_wsdl.contracts.LibrarySoap12, 5).inputMessageDescription).c_str(),
                        "urn:library/tell");
}

// The parts of rpc stand in an element with the operation's name.
void rpc(void**) {
    const WS_OPERATION_DESCRIPTION& move = operation(rpc_wsdl.contracts.GeometryBinding, 0);
    assert_int_equal(move.style, WS_RPC_LITERAL_OPERATION);
    assert_parameters(move, {{normal, 0, 0}, {normal, 1, -1}, {normal, -1, 1}});
    xml_session xml;
    xml.set_input("<n:move xmlns:n=\"urn:ns\"><point><x>1</x><y>2</y></point><by>3</by></n:move>");
    _Move* in = nullptr;
    xml.assert_ok(WsReadElement(xml.reader(), move.inputMessageDescription->bodyElementDescription,
                                WS_READ_REQUIRED_POINTER, xml.heap(), &in, sizeof(in), xml.error()));
    assert_int_equal(in->point->y, 2);
    assert_int_equal(in->by, 3);
    _Moved out{in->point, 0.5};
    xml.set_output();
    xml.assert_ok(WsWriteElement(xml.writer(), move.outputMessageDescription->bodyElementDescription,
                                 WS_WRITE_REQUIRED_VALUE, &out, sizeof(out), xml.error()));
    assert_non_null(std::strstr(xml.output().c_str(), "moveResponse"));
    assert_non_null(std::strstr(xml.output().c_str(), ">0.5</distance>"));
    // echo has its message twice: as a request and as a response.
    const WS_OPERATION_DESCRIPTION& echo = operation(rpc_wsdl.contracts.GeometryBinding, 1);
    assert_string_equal(utf8(*echo.inputMessageDescription->bodyElementDescription->elementLocalName).c_str(), "echo");
    assert_string_equal(utf8(*echo.outputMessageDescription->bodyElementDescription->elementLocalName).c_str(),
                        "echoResponse");
    assert_parameters(echo, {{normal, 0, 0}});
    assert_parameters(operation(rpc_wsdl.contracts.GeometryBinding, 2), {});
    const WS_OPERATION_DESCRIPTION& encoded = operation(rpc_wsdl.contracts.GeometryBinding, 3);
    assert_parameters(encoded, {{whole, 0, -1}, {whole, -1, 0}});
    assert_int_equal(encoded.inputMessageDescription->bodyElementDescription->type, WS_XML_BUFFER_TYPE);
}

// What goes into the head is no part of the body, and no parameter; the descriptions of both are there.
void headers(void**) {
    const WS_OPERATION_DESCRIPTION& order = operation(headers_wsdl.contracts.ShopSoap, 0);
    assert_parameters(order, {{normal, 0, -1}, {normal, -1, 0}});
    assert_ptr_equal(order.inputMessageDescription->bodyElementDescription, &headers_wsdl.globalElements.Order);
    assert_ptr_equal(order.outputMessageDescription->bodyElementDescription,
                     &headers_wsdl.globalElements.OrderResponse);
    assert_string_equal(utf8(*headers_wsdl.globalElements.ticket.elementLocalName).c_str(), "ticket");
    // Here the response has both parts in its body.
    const WS_OPERATION_DESCRIPTION& both = operation(headers_wsdl.contracts.ShopSoap12, 0);
    assert_parameters(both, {{normal, 0, -1}, {normal, -1, 0}, {normal, -1, 1}});
    assert_null(both.outputMessageDescription->bodyElementDescription->elementLocalName);
}

void endpoint_references(void**) {
    const auto& reference = library_wsdl.endpointReferences.LibrarySoap;
    xml_session xml;
    WS_ENDPOINT_ADDRESS address{};
    xml.assert_ok(xml.read(utf8(*reference.endpointReferenceString), WS_ENDPOINT_ADDRESS_TYPE,
                           &reference.endpointAddressDescription, &address));
    assert_string_equal(narrow(address.url).c_str(), "http://localhost/a&b");
}

HRESULT CALLBACK find(const WS_OPERATION_CONTEXT* context, WCHAR* author, int year, unsigned int* keyword_count,
                      WCHAR*** keywords, Book* like, unsigned int* page, unsigned int* result_count, Book*** result,
                      WCHAR** year_text, Book** best, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    assert_ptr_equal(context, reinterpret_cast<const WS_OPERATION_CONTEXT*>(1));
    assert_true(wide_view(author) == W("a"));
    assert_int_equal(year, 1999);
    assert_int_equal(*keyword_count, 7);
    assert_null(*keywords);
    assert_int_equal(like->pages, 8);
    *page += 1;
    *result_count = 2;
    *result = reinterpret_cast<Book**>(3);
    *year_text = nullptr;
    *best = like;
    assert_ptr_equal(async, reinterpret_cast<const WS_ASYNC_CONTEXT*>(4));
    assert_ptr_equal(error, reinterpret_cast<WS_ERROR*>(5));
    return S_FALSE;
}

HRESULT CALLBACK ping(const WS_OPERATION_CONTEXT*, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    return S_OK;
}

// A stub takes an array with a pointer to the place of each parameter's value, and the function of the table.
void stubs(void**) {
    const LibrarySoapFunctionTable table = {find, ping, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};
    WCHAR letter[] = {'a', 0};
    WCHAR* author = letter;
    int year = 1999;
    unsigned int keyword_count = 7, page = 1, result_count = 0;
    WCHAR **keywords = nullptr, *year_text = letter;
    Book book{nullptr, 8}, *like = &book, **result = nullptr, *best = nullptr;
    void* frame[] = {&author, &year,         &keyword_count, &keywords,  &like,
                     &page,   &result_count, &result,        &year_text, &best};
    const HRESULT hr = library(0).stubCallback(
        reinterpret_cast<const WS_OPERATION_CONTEXT*>(1), frame, reinterpret_cast<const void*>(table.LibrarySoap_Find),
        reinterpret_cast<const WS_ASYNC_CONTEXT*>(4), reinterpret_cast<WS_ERROR*>(5));
    assert_hr(S_FALSE, hr);
    assert_int_equal(page, 2);
    assert_int_equal(result_count, 2);
    assert_null(year_text);
    assert_ptr_equal(best, &book);
    assert_hr(S_OK, library(1).stubCallback(nullptr, nullptr, reinterpret_cast<const void*>(table.LibrarySoap_Ping),
                                            nullptr, nullptr));
}

template <class T>
T property(const WS_CHANNEL_PROPERTIES& properties, WS_CHANNEL_PROPERTY_ID id) {
    for (ULONG i = 0; i < properties.propertyCount; ++i) {
        if (properties.properties[i].id != id) continue;
        assert_int_equal(properties.properties[i].valueSize, sizeof(T));
        return *static_cast<const T*>(properties.properties[i].value);
    }
    fail_msg("the policy has no channel property %d", id);
    return {};
}

void assert_channel(const WS_CHANNEL_PROPERTIES& properties, WS_ENCODING encoding, WS_ADDRESSING_VERSION addressing,
                    WS_ENVELOPE_VERSION envelope) {
    assert_int_equal(properties.propertyCount, 3);
    assert_int_equal(property<WS_ENCODING>(properties, WS_CHANNEL_PROPERTY_ENCODING), encoding);
    assert_int_equal(property<WS_ADDRESSING_VERSION>(properties, WS_CHANNEL_PROPERTY_ADDRESSING_VERSION), addressing);
    assert_int_equal(property<WS_ENVELOPE_VERSION>(properties, WS_CHANNEL_PROPERTY_ENVELOPE_VERSION), envelope);
}

template <class T>
T security(const WS_SECURITY_PROPERTIES& properties, WS_SECURITY_PROPERTY_ID id) {
    for (ULONG i = 0; i < properties.propertyCount; ++i)
        if (properties.properties[i].id == id) return *static_cast<const T*>(properties.properties[i].value);
    return {};
}

void policies(void**) {
    const auto& p = policies_wsdl.policies;
    assert_channel(p.Http.channelProperties, WS_ENCODING_XML_UTF8, WS_ADDRESSING_VERSION_TRANSPORT,
                   WS_ENVELOPE_VERSION_SOAP_1_1);
    assert_channel(p.HttpAddressing.channelProperties, WS_ENCODING_XML_UTF8, WS_ADDRESSING_VERSION_1_0,
                   WS_ENVELOPE_VERSION_SOAP_1_2);
    assert_channel(p.HttpOld.channelProperties, WS_ENCODING_XML_UTF8, WS_ADDRESSING_VERSION_0_9,
                   WS_ENVELOPE_VERSION_SOAP_1_1);
    assert_channel(p.HttpMtom.channelProperties, WS_ENCODING_XML_MTOM_UTF8, WS_ADDRESSING_VERSION_1_0,
                   WS_ENVELOPE_VERSION_SOAP_1_2);
    assert_channel(p.HttpBinary.channelProperties, WS_ENCODING_XML_BINARY_1, WS_ADDRESSING_VERSION_1_0,
                   WS_ENVELOPE_VERSION_SOAP_1_2);
    assert_channel(p.Tcp.channelProperties, WS_ENCODING_XML_BINARY_SESSION_1, WS_ADDRESSING_VERSION_1_0,
                   WS_ENVELOPE_VERSION_SOAP_1_2);
    assert_channel(p.Alternatives.channelProperties, WS_ENCODING_XML_UTF8, WS_ADDRESSING_VERSION_1_0,
                   WS_ENVELOPE_VERSION_SOAP_1_2);

    const WS_SECURITY_PROPERTIES& ssl = p.HttpSsl.securityProperties;
    assert_int_equal(security<WS_SECURITY_TIMESTAMP_USAGE>(ssl, WS_SECURITY_PROPERTY_TIMESTAMP_USAGE),
                     WS_SECURITY_TIMESTAMP_USAGE_ALWAYS);
    assert_int_equal(security<WS_SECURITY_HEADER_LAYOUT>(ssl, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT),
                     WS_SECURITY_HEADER_LAYOUT_STRICT);
    assert_int_equal(security<WS_PROTECTION_LEVEL>(ssl, WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL),
                     WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT);
    assert_int_equal(
        security<WS_PROTECTION_LEVEL>(p.TcpSspi.securityProperties, WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL),
        WS_PROTECTION_LEVEL_SIGN);
    assert_int_equal(security<WS_SECURITY_HEADER_VERSION>(p.HttpSslUsername.securityProperties,
                                                          WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION),
                     WS_SECURITY_HEADER_VERSION_1_1);
    assert_int_equal(p.HttpSslUsername.usernameMessageSecurityBinding.bindingUsage,
                     WS_SUPPORTING_MESSAGE_SECURITY_USAGE);

    const WS_SECURITY_BINDING_PROPERTIES& basic = p.HttpBasic.httpHeaderAuthSecurityBinding.securityBindingProperties;
    assert_int_equal(basic.propertyCount, 1);
    assert_int_equal(basic.properties[0].id, WS_SECURITY_BINDING_PROPERTY_HTTP_HEADER_AUTH_SCHEME);
    assert_int_equal(*static_cast<ULONG*>(basic.properties[0].value), WS_HTTP_HEADER_AUTH_SCHEME_BASIC);

    const WS_SECURITY_CONTEXT_SECURITY_BINDING_POLICY_DESCRIPTION& session =
        p.HttpSslUsernameSession.securityContextSecurityBinding;
    assert_int_equal(session.securityContextMessageSecurityBinding.securityBindingProperties.propertyCount, 1);
    assert_int_equal(
        security<WS_SECURITY_HEADER_VERSION>(session.securityProperties, WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION),
        WS_SECURITY_HEADER_VERSION_1_1);
}

template <class T>
T binding_property(const WS_SECURITY_BINDING_PROPERTIES& properties) {
    assert_int_equal(properties.propertyCount, 1);
    return *static_cast<const T*>(properties.properties[0].value);
}

void other_policies(void**) {
    const auto& p = assertions_wsdl.policies;
    assert_int_equal(binding_property<ULONG>(p.TwoSchemes.httpHeaderAuthSecurityBinding.securityBindingProperties),
                     WS_HTTP_HEADER_AUTH_SCHEME_BASIC | WS_HTTP_HEADER_AUTH_SCHEME_NTLM);
    assert_int_equal(
        security<WS_PROTECTION_LEVEL>(p.SspiNone.securityProperties, WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL),
        WS_PROTECTION_LEVEL_NONE);
    assert_int_equal(
        security<WS_SECURITY_HEADER_LAYOUT>(p.LaxLast.securityProperties, WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT),
        WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_LAST);
    assert_int_equal(
        security<WS_SECURITY_TIMESTAMP_USAGE>(p.LaxLast.securityProperties, WS_SECURITY_PROPERTY_TIMESTAMP_USAGE),
        WS_SECURITY_TIMESTAMP_USAGE_NEVER);
    assert_int_equal(security<WS_SECURITY_HEADER_LAYOUT>(p.OldHeader.securityProperties,
                                                         WS_SECURITY_PROPERTY_SECURITY_HEADER_LAYOUT),
                     WS_SECURITY_HEADER_LAYOUT_LAX_WITH_TIMESTAMP_FIRST);
    assert_int_equal(security<WS_SECURITY_HEADER_VERSION>(p.OldHeader.securityProperties,
                                                          WS_SECURITY_PROPERTY_SECURITY_HEADER_VERSION),
                     WS_SECURITY_HEADER_VERSION_1_0);
    const auto entropy = [](const WS_SECURITY_CONTEXT_SECURITY_BINDING_POLICY_DESCRIPTION& session) {
        return binding_property<WS_SECURITY_KEY_ENTROPY_MODE>(
            session.securityContextMessageSecurityBinding.securityBindingProperties);
    };
    assert_int_equal(entropy(p.ClientEntropy.securityContextSecurityBinding), WS_SECURITY_KEY_ENTROPY_MODE_CLIENT_ONLY);
    assert_int_equal(entropy(p.ServerEntropy.securityContextSecurityBinding), WS_SECURITY_KEY_ENTROPY_MODE_SERVER_ONLY);
    // A portType's policy, and those of a port and its service.
    for (const WS_HTTP_SSL_POLICY_DESCRIPTION* policy : {&p.OfPortType, &p.OfService}) {
        assert_channel(policy->channelProperties, WS_ENCODING_XML_UTF8, WS_ADDRESSING_VERSION_1_0,
                       WS_ENVELOPE_VERSION_SOAP_1_2);
        assert_int_equal(
            security<WS_PROTECTION_LEVEL>(policy->securityProperties, WS_SECURITY_PROPERTY_TRANSPORT_PROTECTION_LEVEL),
            WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(parameters_of_documents),
        cmocka_unit_test(actions),
        cmocka_unit_test(rpc),
        cmocka_unit_test(headers),
        cmocka_unit_test(endpoint_references),
        cmocka_unit_test(stubs),
        cmocka_unit_test(policies),
        cmocka_unit_test(other_policies),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
