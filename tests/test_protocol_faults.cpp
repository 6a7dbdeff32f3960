// The faults that SOAP and WS-Addressing prescribe: what a receiver finds in its error, what its sender gets to see of
// them, and which of them the client's runtime knows.
#include "support/http.h"

using namespace tests;

namespace {

struct versions {
    WS_ENVELOPE_VERSION envelope;
    WS_ADDRESSING_VERSION addressing;

    bool is_soap_1_1() const { return envelope == WS_ENVELOPE_VERSION_SOAP_1_1; }
    bool is_1_0() const { return addressing == WS_ADDRESSING_VERSION_1_0; }
    std::string addressing_ns() const { return std::string(is_1_0() ? test::addressing10 : test::addressing09); }
    channel_numbers properties() const {
        return {{WS_CHANNEL_PROPERTY_ENCODING, WS_ENCODING_XML_UTF8},
                {WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, static_cast<ULONG>(envelope)},
                {WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, static_cast<ULONG>(addressing)}};
    }
};

template <class Test>
void for_each_version(Test&& test) {
    for (const auto envelope : {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ENVELOPE_VERSION_SOAP_1_2})
        for (const auto addressing : {WS_ADDRESSING_VERSION_0_9, WS_ADDRESSING_VERSION_1_0})
            test(versions{envelope, addressing});
}

template <class T>
T fault_property(const test::error_ptr& error, WS_FAULT_ERROR_PROPERTY_ID id) {
    T value{};
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), id, &value, sizeof value));
    return value;
}
std::string written(WS_XML_BUFFER* buffer) {
    const test::writer_ptr writer = test::make_writer();
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), buffer, nullptr));
    return test::written(writer.get());
}
// "{ns}name/{ns}name", outermost first.
std::string codes_of(const test::error_ptr& error) {
    const auto* fault = fault_property<const WS_FAULT*>(error, WS_FAULT_ERROR_PROPERTY_FAULT);
    std::string all;
    for (const WS_FAULT_CODE* code = fault ? fault->code : nullptr; code; code = code->subCode)
        all += (all.empty() ? "{" : "/{") + test::text_of(code->value.ns) + "}" + test::text_of(code->value.localName);
    return all;
}
std::string action_of(const test::error_ptr& error) {
    return test::text_of(fault_property<WS_XML_STRING>(error, WS_FAULT_ERROR_PROPERTY_ACTION));
}
std::string header_of(const test::error_ptr& error) {
    auto* header = fault_property<WS_XML_BUFFER*>(error, WS_FAULT_ERROR_PROPERTY_HEADER);
    return header ? written(header) : "";
}
std::string detail_of(const test::error_ptr& error) {
    const auto* fault = fault_property<const WS_FAULT*>(error, WS_FAULT_ERROR_PROPERTY_FAULT);
    return fault && fault->detail ? written(fault->detail) : "";
}
void assert_says(const std::string& text, const std::string& part) {
    if (text.find(part) == std::string::npos) fail_msg("no '%s' in '%s'", part.c_str(), text.c_str());
}

void send_fault(WS_CHANNEL* over, WS_MESSAGE* request, const test::error_ptr& error, HRESULT code) {
    const outgoing reply(over, "");
    assert_hr(S_OK, WsSendFaultMessageForError(over, reply.get(), error.get(), code, WS_MINIMAL_FAULT_DISCLOSURE,
                                               request, nullptr, nullptr));
}

// --- made by the receiver

void an_action_that_is_not_supported(void**) {
    for_each_version([](const versions& v) {
        session both(WS_TCP_CHANNEL_BINDING, v.properties(), v.properties());
        WS_XML_STRING action = test::xml("urn:unknown");
        const WS_MESSAGE_DESCRIPTION unknown{&action, nullptr};
        const outgoing out(both.client, "");
        assert_hr(S_OK, WsSendMessage(both.client, out.get(), &unknown, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr,
                                      nullptr));
        incoming in(both.server);
        const test::error_ptr error = test::make_error(), received = test::make_error();
        const test::heap_ptr heap = test::make_heap();
        const WS_MESSAGE_DESCRIPTION* expected[] = {&text_description()};
        WS_XML_STRING body{};
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED,
                  WsReceiveMessage(both.server, in.get(), expected, 1, WS_RECEIVE_REQUIRED_MESSAGE,
                                   WS_READ_REQUIRED_VALUE, heap.get(), &body, sizeof body, nullptr, nullptr,
                                   error.get()));
        const std::string code = "{" + v.addressing_ns() + "}ActionNotSupported";
        assert_string_equal(codes_of(error).c_str(), (v.is_soap_1_1() ? code : "{}Sender/" + code).c_str());
        send_fault(both.server, in.get(), error, WS_E_ENDPOINT_ACTION_NOT_SUPPORTED);

        incoming answer(both.client);
        assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED,
                  answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, received.get()));
        assert_string_equal(codes_of(received).c_str(),
                            (v.is_soap_1_1() ? code : "{" + std::string(test::soap12) + "}Sender/" + code).c_str());
        assert_string_equal(action_of(received).c_str(), (v.addressing_ns() + "/fault").c_str());
        assert_says(strings_of(received.get()), "ActionNotSupported");
        // The detail tells of a header, which in SOAP 1.1 only a header may; 0.9 has none.
        const std::string problem =
            "ProblemAction xmlns:a=\"" + v.addressing_ns() + "\"><a:Action>urn:unknown</a:Action></a:ProblemAction>";
        if (!v.is_1_0()) {
            assert_string_equal(detail_of(received).c_str(), "");
            assert_string_equal(header_of(error).c_str(), "");
        } else if (v.is_soap_1_1()) {
            assert_string_equal(detail_of(received).c_str(), "");
            assert_says(header_of(error), "<a:FaultDetail");
            assert_says(header_of(error), "<a:ProblemAction><a:Action>urn:unknown</a:Action></a:ProblemAction>");
        } else {
            assert_says(detail_of(received), problem);
        }
        assert_passes(both.client, both.server);
        assert_passes(both.server, both.client);
    });
}

// What was said in the old version cannot be read, not even its id: the answer says what would be understood.
void an_envelope_of_another_version(void**) {
    const struct {
        WS_ENVELOPE_VERSION ours;
        std::string_view theirs, type;
    } cases[] = {{WS_ENVELOPE_VERSION_SOAP_1_1, test::soap12, "text/xml"},
                 {WS_ENVELOPE_VERSION_SOAP_1_2, test::soap11, "application/soap+xml"}};
    for (const auto& each : cases) {
        listener at(WS_HTTP_CHANNEL_BINDING);
        channel server(at, {{WS_CHANNEL_PROPERTY_ENVELOPE_VERSION, static_cast<ULONG>(each.ours)}});
        completion accepting;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(at, server, accepting.context(), nullptr));
        http_client client(at.port());
        client.send(
            post(test::envelope("", "<s:Body/>", each.theirs), "Content-Type: " + std::string(each.type) + "\r\n"));
        assert_hr(S_OK, accepting.wait());
        incoming in(server);
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_FORMAT, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
        assert_string_equal(codes_of(error).c_str(), "{}VersionMismatch");
        send_fault(server, in.get(), error, WS_E_INVALID_FORMAT);
        const http_answer answer = client.receive();
        assert_int_equal(answer.status, 500);
        assert_says(answer.body, "s:VersionMismatch<");
        assert_says(answer.body, "http://www.w3.org/2005/08/addressing/soap/fault<");
        if (each.ours == WS_ENVELOPE_VERSION_SOAP_1_2) {
            assert_says(answer.body, "<s:Upgrade><s:SupportedEnvelope qname=\"h:Envelope\" xmlns:h=\"");
        } else {
            assert_null(strstr(answer.body.c_str(), "Upgrade"));
        }
        // A request that simply was not received is still none to be answered.
        const outgoing reply(server, "");
        const incoming unread(server);
        const test::error_ptr other = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION,
                  WsSendFaultMessageForError(server, reply.get(), other.get(), E_FAIL, WS_MINIMAL_FAULT_DISCLOSURE,
                                             unread.get(), nullptr, nullptr));
    }
}

void a_header_that_is_not_understood(void**) {
    for_each_version([](const versions& v) {
        session both(WS_TCP_CHANNEL_BINDING, v.properties(), v.properties());
        const outgoing out(both.client, "x");
        assert_hr(S_OK, WsInitializeMessage(out.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
        WS_XML_STRING name = test::xml("must"), ns = test::xml("urn:h");
        const WS_ELEMENT_DESCRIPTION header{&name, &ns, WS_INT32_TYPE, nullptr};
        const INT32 value = 1;
        assert_hr(S_OK, WsAddCustomHeader(out.get(), &header, WS_WRITE_REQUIRED_VALUE, &value, sizeof value,
                                          WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE, nullptr));
        assert_hr(S_OK, WsSendMessage(both.client, out.get(), &text_description(), WS_WRITE_REQUIRED_VALUE, &out.body(),
                                      sizeof out.body(), nullptr, nullptr));
        incoming in(both.server);
        const test::error_ptr error = test::make_error(), received = test::make_error();
        assert_hr(S_OK, WsReadMessageStart(both.server, in.get(), nullptr, nullptr));
        assert_hr(WS_E_INVALID_FORMAT, WsCheckMustUnderstandHeaders(in.get(), error.get()));
        send_fault(both.server, in.get(), error, WS_E_INVALID_FORMAT);
        assert_hr(S_OK, WsAbandonMessage(both.server, in.get(), nullptr));

        incoming answer(both.client);
        assert_hr(WS_E_INVALID_FORMAT, answer.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, received.get()));
        const std::string_view soap = v.is_soap_1_1() ? test::soap11 : test::soap12;
        assert_string_equal(codes_of(received).c_str(), ("{" + std::string(soap) + "}MustUnderstand").c_str());
        assert_string_equal(action_of(received).c_str(),
                            (v.addressing_ns() + (v.is_1_0() ? "/soap/fault" : "/fault")).c_str());
        WS_XML_STRING told = test::xml("NotUnderstood"), told_ns = test::xml(soap);
        const WS_ELEMENT_DESCRIPTION element{&told, &told_ns, WS_XML_BUFFER_TYPE, nullptr};
        WS_XML_BUFFER* buffer = nullptr;
        assert_hr(S_OK, WsGetCustomHeader(answer.get(), &element, WS_SINGLETON_HEADER, 0, WS_READ_OPTIONAL_POINTER,
                                          nullptr, &buffer, sizeof buffer, nullptr, nullptr));
        assert_int_equal(buffer != nullptr, !v.is_soap_1_1());
        if (buffer) assert_says(written(buffer), "qname=\"h:must\"");
        assert_passes(both.client, both.server);
    });
}

void headers_that_are_missing_or_repeated(void**) {
    for_each_version([](const versions& v) {
        const std::string_view soap = v.is_soap_1_1() ? test::soap11 : test::soap12;
        const std::string twice =
            test::envelope("<s:Header><a:MessageID>urn:1</a:MessageID><a:MessageID>urn:2</a:MessageID></s:Header>",
                           "<s:Body/>", soap, v.addressing_ns());
        const test::received in(twice, v.envelope, v.addressing);
        const auto read = [&](WS_HEADER_TYPE type, const test::error_ptr& error) {
            WS_XML_STRING value{};
            assert_hr(WS_E_INVALID_FORMAT,
                      WsGetHeader(in.message.get(), type, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, nullptr, &value,
                                  sizeof value, error.get()));
        };
        const std::string outer = v.is_soap_1_1() ? "" : "{}Sender/", ns = "{" + v.addressing_ns() + "}";
        const test::error_ptr missing = test::make_error(), repeated = test::make_error();
        read(WS_TO_HEADER, missing);
        assert_string_equal(
            codes_of(missing).c_str(),
            (outer + ns + (v.is_1_0() ? "MessageAddressingHeaderRequired" : "MessageInformationHeaderRequired"))
                .c_str());
        read(WS_MESSAGE_ID_HEADER, repeated);
        std::string expected =
            outer + ns + (v.is_1_0() ? "InvalidAddressingHeader" : "InvalidMessageInformationHeader");
        if (v.is_1_0() && !v.is_soap_1_1()) expected += "/" + ns + "InvalidCardinality";
        assert_string_equal(codes_of(repeated).c_str(), expected.c_str());
        if (!v.is_1_0()) return;
        assert_string_equal(action_of(repeated).c_str(), "http://www.w3.org/2005/08/addressing/fault");
        const auto problem = [&](const test::error_ptr& of) { return v.is_soap_1_1() ? header_of(of) : detail_of(of); };
        assert_says(problem(missing), ">a:To</a:ProblemHeaderQName>");
        assert_says(problem(repeated), ">a:MessageID</a:ProblemHeaderQName>");
    });
    // Nobody sent a message that lacks something on its way out.
    const test::message_ptr own = test::blank();
    const test::error_ptr error = test::make_error();
    WS_XML_STRING value{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetHeader(own.get(), WS_TO_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE,
                                               nullptr, &value, sizeof value, error.get()));
    assert_string_equal(codes_of(error).c_str(), "");
}

// By HTTP's own headers there is no addressing; WCF has a namespace for its faults all the same.
void an_action_of_the_transport(void**) {
    listener at(WS_HTTP_CHANNEL_BINDING);
    channel server(at, {soap_1_1, by_transport});
    completion accepting;
    assert_hr(WS_S_ASYNC, WsAcceptChannel(at, server, accepting.context(), nullptr));
    channel client(WS_HTTP_CHANNEL_BINDING, {soap_1_1, by_transport});
    assert_hr(S_OK, client.open(at.url()));
    completion answered;
    outgoing question(client, "x");
    incoming answer(client), in(server);
    const test::error_ptr error = test::make_error();
    assert_hr(WS_S_ASYNC, answer.request(question, answered.context()));
    assert_hr(S_OK, accepting.wait());
    WS_XML_STRING action = test::xml("urn:other");
    const WS_MESSAGE_DESCRIPTION other{&action, nullptr};
    const WS_MESSAGE_DESCRIPTION* expected[] = {&other};
    assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED,
              WsReceiveMessage(server, in.get(), expected, 1, WS_RECEIVE_REQUIRED_MESSAGE, WS_READ_REQUIRED_VALUE,
                               nullptr, nullptr, 0, nullptr, nullptr, error.get()));
    assert_string_equal(codes_of(error).c_str(),
                        "{http://schemas.microsoft.com/ws/2005/05/addressing/none}ActionNotSupported");
    send_fault(server, in.get(), error, WS_E_ENDPOINT_ACTION_NOT_SUPPORTED);
    assert_hr(WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, answered.wait());
}

// --- known by the client

void send_codes(session& both, std::string_view ns, std::string_view name, std::string_view sub_ns = {},
                std::string_view sub_name = {}) {
    assert_hr(S_OK, send_text(both.client));
    incoming request(both.server);
    assert_hr(S_OK, request.receive());
    WS_FAULT_CODE sub{{test::xml(sub_name), test::xml(sub_ns)}, nullptr};
    WS_FAULT_CODE code{{test::xml(name), test::xml(ns)}, sub_name.empty() ? nullptr : &sub};
    WS_FAULT fault{};
    fault.code = &code;
    const test::error_ptr error = test::make_error();
    assert_hr(S_OK, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    send_fault(both.server, request.get(), error, E_FAIL);
}

void faults_that_are_known(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    const struct {
        std::string_view ns, name, sub_ns, sub_name;
        HRESULT expected;
    } cases[] = {
        {"", "Sender", test::addressing10, "ActionNotSupported", WS_E_ENDPOINT_ACTION_NOT_SUPPORTED},
        {"", "Sender", test::addressing10, "DestinationUnreachable", WS_E_ENDPOINT_NOT_FOUND},
        {"", "Receiver", test::addressing10, "EndpointUnavailable", WS_E_ENDPOINT_NOT_AVAILABLE},
        {"", "VersionMismatch", "", "", WS_E_INVALID_FORMAT},
        {"", "MustUnderstand", "", "", WS_E_INVALID_FORMAT},
        {"", "Sender", "", "", WS_E_ENDPOINT_FAULT_RECEIVED},
        {"", "Sender", test::addressing10, "MessageAddressingHeaderRequired", WS_E_ENDPOINT_FAULT_RECEIVED},
        {"", "Sender", test::addressing09, "ActionNotSupported", WS_E_ENDPOINT_FAULT_RECEIVED},
        {"", "Sender", "urn:other", "ActionNotSupported", WS_E_ENDPOINT_FAULT_RECEIVED},
    };
    for (const auto& each : cases) {
        const auto send = [&] { send_codes(both, each.ns, each.name, each.sub_ns, each.sub_name); };
        send();
        const test::error_ptr error = test::make_error();
        assert_hr(each.expected, receive_text(both.client, nullptr, error.get()));
        assert_says(codes_of(error), std::string(each.sub_name.empty() ? each.name : each.sub_name));
        // It does not matter whether anybody wants to know more,
        send();
        assert_hr(each.expected, receive_text(both.client));
        // nor how it is read,
        send();
        incoming in(both.client);
        assert_hr(each.expected, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
        // unless the program wants faults as such.
        assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, FALSE));
        send();
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_text(both.client));
        assert_hr(S_OK, both.client.set(WS_CHANNEL_PROPERTY_FAULTS_AS_ERRORS, TRUE));
        assert_int_equal(both.client.state(), WS_CHANNEL_STATE_OPEN);
    }
}

// The property is the client's: what a server receives is some fault.
void a_server_knows_no_faults(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, send_text(both.server));
    incoming request(both.client);
    assert_hr(S_OK, request.receive());
    WS_FAULT_CODE code{{test::xml("MustUnderstand"), test::xml("")}, nullptr};
    WS_FAULT fault{};
    fault.code = &code;
    const test::error_ptr error = test::make_error();
    assert_hr(S_OK, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    send_fault(both.client, request.get(), error, E_FAIL);
    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_text(both.server));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(an_action_that_is_not_supported), cmocka_unit_test(an_envelope_of_another_version),
        cmocka_unit_test(a_header_that_is_not_understood), cmocka_unit_test(headers_that_are_missing_or_repeated),
        cmocka_unit_test(an_action_of_the_transport),      cmocka_unit_test(faults_that_are_known),
        cmocka_unit_test(a_server_knows_no_faults),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
