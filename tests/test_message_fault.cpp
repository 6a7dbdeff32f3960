// Faults: in a WS_ERROR, out of one, and in the body of a message.
#include "support/message.h"

using namespace test;

namespace {

WS_XML_STRING local(const char* text) {
    return xml(text);
}

struct sample_fault {
    WS_XML_BUFFER* detail = nullptr;
    heap_ptr heap = make_heap();
    WS_FAULT_CODE sub_code{{local("Busy"), local("urn:f")}, nullptr};
    WS_FAULT_CODE code{{local("Receiver"), local("")}, &sub_code};
    WS_FAULT_REASON reasons[2] = {{string(W("too busy")), string(W("en-US"))},
                                  {string(W("zu besch\u00e4ftigt")), string(W("de"))}};
    WS_FAULT fault{};

    sample_fault() {
        const reader_ptr reader = make_reader("<any><n xmlns=\"urn:n\">5</n></any>");
        assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &detail, nullptr));
        fault.code = &code;
        fault.reasons = reasons;
        fault.reasonCount = 2;
        fault.actor = string(W("urn:actor"));
        fault.node = string(W("urn:node"));
        fault.detail = detail;
    }
};

HRESULT set_fault(const error_ptr& error, const WS_FAULT& fault) {
    return WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault);
}
template <class T>
T fault_property(const error_ptr& error, WS_FAULT_ERROR_PROPERTY_ID id) {
    T value{};
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), id, &value, sizeof value));
    return value;
}
const WS_FAULT* fault_of(const error_ptr& error) {
    return fault_property<WS_FAULT*>(error, WS_FAULT_ERROR_PROPERTY_FAULT);
}
std::string buffer_text(WS_XML_BUFFER* buffer) {
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), buffer, nullptr));
    return written(writer.get());
}

void an_error_has_no_fault_at_first(void**) {
    const error_ptr error = make_error();
    assert_null(fault_of(error));
    assert_int_equal(fault_property<WS_XML_STRING>(error, WS_FAULT_ERROR_PROPERTY_ACTION).length, 0);
    assert_null(fault_property<WS_XML_BUFFER*>(error, WS_FAULT_ERROR_PROPERTY_HEADER));
}

void arguments_are_checked(void**) {
    const error_ptr error = make_error();
    sample_fault sample;
    alignas(8) char room[64] = {77};
    const auto none = static_cast<WS_FAULT_ERROR_PROPERTY_ID>(3);
    assert_hr(E_INVALIDARG, WsGetFaultErrorProperty(nullptr, WS_FAULT_ERROR_PROPERTY_FAULT, room, sizeof(void*)));
    assert_hr(E_INVALIDARG, WsGetFaultErrorProperty(error.get(), none, room, sizeof(void*)));
    assert_hr(E_INVALIDARG, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, room, 1));
    assert_hr(E_INVALIDARG,
              WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, nullptr, sizeof(void*)));
    assert_int_equal(room[0], 77);
    assert_hr(E_INVALIDARG,
              WsSetFaultErrorProperty(nullptr, WS_FAULT_ERROR_PROPERTY_FAULT, &sample.fault, sizeof sample.fault));
    assert_hr(E_INVALIDARG, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &sample.fault, 1));
    assert_hr(E_INVALIDARG, WsSetFaultErrorProperty(error.get(), none, &sample.fault, sizeof sample.fault));
    assert_hr(E_INVALIDARG, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, nullptr, 0));
    assert_hr(E_INVALIDARG,
              WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, nullptr, sizeof(WS_FAULT)));
    assert_hr(E_INVALIDARG,
              WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_ACTION, nullptr, sizeof(WS_XML_STRING)));
    sample.fault.reasons = nullptr;
    assert_hr(E_INVALIDARG, set_fault(error, sample.fault));
    WS_FAULT fault{};
    const heap_ptr heap = make_heap();
    const auto create = [&](WS_ERROR* from, HRESULT code, int disclosure, WS_HEAP* memory, WS_FAULT* out) {
        return WsCreateFaultFromError(from, code, static_cast<WS_FAULT_DISCLOSURE>(disclosure), memory, out);
    };
    assert_hr(E_INVALIDARG, create(nullptr, E_FAIL, WS_FULL_FAULT_DISCLOSURE, heap.get(), &fault));
    assert_hr(E_INVALIDARG, create(error.get(), S_OK, WS_FULL_FAULT_DISCLOSURE, heap.get(), &fault));
    assert_hr(E_INVALIDARG, create(error.get(), E_FAIL, 2, heap.get(), &fault));
    assert_hr(E_INVALIDARG, create(error.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE, nullptr, &fault));
    assert_hr(E_INVALIDARG, create(error.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE, heap.get(), nullptr));
    assert_null(fault.code);
    assert_null(fault_of(error));
}

void check_copy(const WS_FAULT& fault) {
    assert_string_equal(text_of(fault.code->value.localName).c_str(), "Receiver");
    assert_int_equal(fault.code->value.ns.length, 0);
    assert_string_equal(text_of(fault.code->subCode->value.localName).c_str(), "Busy");
    assert_string_equal(text_of(fault.code->subCode->value.ns).c_str(), "urn:f");
    assert_null(fault.code->subCode->subCode);
    assert_int_equal(fault.reasonCount, 2);
    assert_string_equal(narrow(fault.reasons[0].text).c_str(), "too busy");
    assert_string_equal(narrow(fault.reasons[1].lang).c_str(), "de");
    assert_string_equal(narrow(fault.actor).c_str(), "urn:actor");
    assert_string_equal(narrow(fault.node).c_str(), "urn:node");
    assert_string_equal(buffer_text(fault.detail).c_str(), "<any><n xmlns=\"urn:n\">5</n></any>");
}

void an_error_copies_its_fault(void**) {
    const error_ptr error = make_error();
    {
        sample_fault sample;
        assert_hr(S_OK, set_fault(error, sample.fault));
        const WS_XML_STRING action = xml("urn:action");
        assert_hr(S_OK, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_ACTION, &action, sizeof action));
        assert_hr(S_OK, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_HEADER, &sample.detail,
                                                sizeof sample.detail));
    }
    check_copy(*fault_of(error));
    assert_string_equal(text_of(fault_property<WS_XML_STRING>(error, WS_FAULT_ERROR_PROPERTY_ACTION)).c_str(),
                        "urn:action");
    assert_string_equal(buffer_text(fault_property<WS_XML_BUFFER*>(error, WS_FAULT_ERROR_PROPERTY_HEADER)).c_str(),
                        "<any><n xmlns=\"urn:n\">5</n></any>");
    // Copies of the error have it too, and are not changed with it.
    const error_ptr copy = make_error();
    assert_hr(S_OK, WsCopyError(error.get(), copy.get()));
    WS_XML_BUFFER* none = nullptr;
    assert_hr(S_OK, WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_HEADER, &none, sizeof none));
    assert_null(fault_property<WS_XML_BUFFER*>(error, WS_FAULT_ERROR_PROPERTY_HEADER));
    assert_hr(S_OK, WsResetError(error.get()));
    assert_null(fault_of(error));
    assert_int_equal(fault_property<WS_XML_STRING>(error, WS_FAULT_ERROR_PROPERTY_ACTION).length, 0);
    check_copy(*fault_of(copy));
    assert_non_null(fault_property<WS_XML_BUFFER*>(copy, WS_FAULT_ERROR_PROPERTY_HEADER));
}

void the_reason_is_a_string_of_the_error(void**) {
    const struct {
        LANGID language;
        const char* expected;
    } cases[] = {{0x0409, "The fault reason was: 'too busy'."},
                 {0x0809, "The fault reason was: 'too busy'."},
                 {0x0407, "The fault reason was: 'zu besch?ftigt'."},
                 {0x040c, nullptr}};
    for (const auto& each : cases) {
        sample_fault sample;
        LANGID language = each.language;
        const WS_ERROR_PROPERTY property{WS_ERROR_PROPERTY_LANGID, &language, sizeof language};
        WS_ERROR* handle = nullptr;
        assert_hr(S_OK, WsCreateError(&property, 1, &handle));
        const error_ptr error(handle);
        assert_hr(S_OK, set_fault(error, sample.fault));
        assert_int_equal(string_count(error.get()), each.expected != nullptr);
        if (each.expected != nullptr) assert_string_equal(error_string(error.get(), 0).c_str(), each.expected);
    }
}

void a_fault_may_be_empty(void**) {
    const error_ptr error = make_error();
    const WS_FAULT empty{};
    assert_hr(S_OK, set_fault(error, empty));
    assert_non_null(fault_of(error));
    assert_null(fault_of(error)->code);
    assert_int_equal(string_count(error.get()), 0);
    // One that is to be sent has a code and a reason.
    const heap_ptr heap = make_heap();
    WS_FAULT fault{};
    assert_hr(S_OK, WsCreateFaultFromError(error.get(), E_FAIL, WS_MINIMAL_FAULT_DISCLOSURE, heap.get(), &fault));
    assert_string_equal(text_of(fault.code->value.localName).c_str(), "Receiver");
    assert_int_equal(fault.reasonCount, 1);
    assert_hr(S_OK, WsResetError(error.get()));
    assert_null(fault_of(error));
}

// ---- detail ---------------------------------------------------------------------------------------------------------

WS_XML_STRING detail_name = xml("OrderNotFound"), detail_ns = xml("http://example.com");
WS_XML_STRING detail_action = xml("http://example.com/fault"), other_action = xml("urn:other");
WS_ELEMENT_DESCRIPTION detail_element{&detail_name, &detail_ns, WS_UINT32_TYPE, nullptr};
const WS_FAULT_DETAIL_DESCRIPTION described{&detail_action, &detail_element};

void a_detail_there_and_back(void**) {
    const error_ptr error = make_error();
    const UINT32 order = 321;
    assert_hr(S_OK, WsSetFaultErrorDetail(error.get(), &described, WS_WRITE_REQUIRED_VALUE, &order, sizeof order));
    assert_string_equal(text_of(fault_property<WS_XML_STRING>(error, WS_FAULT_ERROR_PROPERTY_ACTION)).c_str(),
                        "http://example.com/fault");
    assert_non_null(fault_of(error));
    UINT32 value = 0;
    assert_hr(S_OK,
              WsGetFaultErrorDetail(error.get(), &described, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value));
    assert_int_equal(value, 321);
    const heap_ptr heap = make_heap();
    UINT32* pointer = nullptr;
    assert_hr(S_OK, WsGetFaultErrorDetail(error.get(), &described, WS_READ_OPTIONAL_POINTER, heap.get(), &pointer,
                                          sizeof pointer));
    assert_int_equal(*pointer, 321);
    // Another fault's detail is looked for in vain.
    WS_XML_STRING other_name = xml("Other");
    WS_ELEMENT_DESCRIPTION other_element{&other_name, &detail_ns, WS_UINT32_TYPE, nullptr};
    const struct {
        WS_FAULT_DETAIL_DESCRIPTION description;
        HRESULT where_none_is_allowed;
    } others[] = {{{&other_action, &detail_element}, S_OK}, {{nullptr, &other_element}, WS_E_INVALID_FORMAT}};
    for (const auto& other : others) {
        // No pointer to what is not there, whatever is returned.
        for (const auto option : {WS_READ_OPTIONAL_POINTER, WS_READ_NILLABLE_POINTER}) {
            pointer = &value;
            assert_hr(other.where_none_is_allowed, WsGetFaultErrorDetail(error.get(), &other.description, option,
                                                                         heap.get(), &pointer, sizeof pointer));
            assert_null(pointer);
        }
        value = 7;
        assert_hr(WS_E_INVALID_FORMAT, WsGetFaultErrorDetail(error.get(), &other.description, WS_READ_REQUIRED_VALUE,
                                                             nullptr, &value, sizeof value));
        assert_int_equal(value, 7);
        assert_hr(WS_E_INVALID_FORMAT, WsGetFaultErrorDetail(error.get(), &other.description, WS_READ_REQUIRED_POINTER,
                                                             heap.get(), &pointer, sizeof pointer));
    }
    // An unnamed action fits any.
    const WS_FAULT_DETAIL_DESCRIPTION any{nullptr, &detail_element};
    assert_hr(S_OK, WsGetFaultErrorDetail(error.get(), &any, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value));
    assert_int_equal(value, 321);
}

// A detail that was read elsewhere; without the wanted element it fits no better under another root.
void a_detail_from_a_reader(void**) {
    WS_XML_STRING other_name = xml("Other");
    WS_ELEMENT_DESCRIPTION other_element{&other_name, &detail_ns, WS_UINT32_TYPE, nullptr};
    const WS_FAULT_DETAIL_DESCRIPTION other{nullptr, &other_element};
    const struct {
        const char* document;
        const WS_FAULT_DETAIL_DESCRIPTION* description;
        HRESULT result;
    } known[] = {
        {"<detail><OrderNotFound xmlns=\"http://example.com\">321</OrderNotFound></detail>", &described, S_OK},
        {"<detail><OrderNotFound xmlns=\"http://example.com\">321</OrderNotFound></detail>", &other,
         WS_E_INVALID_FORMAT},
        {"<bad><OrderNotFound xmlns=\"http://example.com\">321</OrderNotFound></bad>", &other, WS_E_INVALID_FORMAT},
    };
    for (const auto& [document, description, result] : known) {
        const error_ptr error = make_error();
        const heap_ptr heap = make_heap();
        const reader_ptr reader = make_reader(document);
        WS_FAULT fault{};
        assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &fault.detail, nullptr));
        assert_hr(S_OK, set_fault(error, fault));
        UINT32 value = 7;
        assert_hr(result, WsGetFaultErrorDetail(error.get(), description, WS_READ_REQUIRED_VALUE, heap.get(), &value,
                                                sizeof value));
        assert_int_equal(value, result == S_OK ? 321 : 7);
        for (const WS_READ_OPTION option :
             {WS_READ_REQUIRED_POINTER, WS_READ_OPTIONAL_POINTER, WS_READ_NILLABLE_POINTER}) {
            UINT32* pointer = &value;
            assert_hr(result,
                      WsGetFaultErrorDetail(error.get(), description, option, heap.get(), &pointer, sizeof pointer));
            if (result == S_OK) assert_int_equal(*pointer, 321);
            if (result != S_OK && option != WS_READ_REQUIRED_POINTER) assert_null(pointer);
        }
    }
}

void a_detail_needs_a_description(void**) {
    const error_ptr error = make_error();
    UINT32 order = 321;
    const WS_FAULT_DETAIL_DESCRIPTION empty{};
    assert_hr(E_INVALIDARG, WsSetFaultErrorDetail(nullptr, &described, WS_WRITE_REQUIRED_VALUE, &order, sizeof order));
    for (const WS_FAULT_DETAIL_DESCRIPTION* each : {static_cast<const WS_FAULT_DETAIL_DESCRIPTION*>(nullptr), &empty}) {
        assert_hr(E_INVALIDARG,
                  WsSetFaultErrorDetail(error.get(), each, WS_WRITE_REQUIRED_VALUE, &order, sizeof order));
        assert_hr(E_INVALIDARG,
                  WsGetFaultErrorDetail(error.get(), each, WS_READ_REQUIRED_VALUE, nullptr, &order, sizeof order));
    }
    assert_hr(E_INVALIDARG,
              WsSetFaultErrorDetail(error.get(), &described, WS_WRITE_NILLABLE_VALUE, &order, sizeof order));
    assert_hr(E_INVALIDARG, WsSetFaultErrorDetail(error.get(), &described, WS_WRITE_REQUIRED_VALUE, nullptr, 0));
    assert_null(fault_of(error));
    UINT32* pointer = &order;
    assert_hr(WS_E_INVALID_FORMAT,
              WsGetFaultErrorDetail(error.get(), &described, WS_READ_REQUIRED_VALUE, nullptr, &order, sizeof order));
    assert_hr(S_OK, WsGetFaultErrorDetail(error.get(), &described, WS_READ_OPTIONAL_POINTER, nullptr, &pointer,
                                          sizeof pointer));
    assert_null(pointer);
}

void a_detail_replaces_only_the_detail(void**) {
    const error_ptr error = make_error();
    sample_fault sample;
    assert_hr(S_OK, set_fault(error, sample.fault));
    const UINT32 order = 321;
    const WS_FAULT_DETAIL_DESCRIPTION without_action{nullptr, &detail_element};
    assert_hr(S_OK, WsSetFaultErrorDetail(error.get(), &without_action, WS_WRITE_REQUIRED_VALUE, &order, sizeof order));
    assert_string_equal(text_of(fault_of(error)->code->subCode->value.localName).c_str(), "Busy");
    assert_int_equal(fault_of(error)->reasonCount, 2);
    UINT32 value = 0;
    assert_hr(S_OK,
              WsGetFaultErrorDetail(error.get(), &described, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value));
    assert_int_equal(value, 321);
}

std::string sent_fault(WS_ENVELOPE_VERSION version, const WS_FAULT& fault) {
    const message_ptr message = initialized(version, WS_ADDRESSING_VERSION_1_0, WS_BLANK_MESSAGE);
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    const WS_ELEMENT_DESCRIPTION description{nullptr, nullptr, WS_FAULT_TYPE, nullptr};
    assert_hr(S_OK, WsWriteBody(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &fault, sizeof fault, nullptr));
    assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
    return written(writer.get());
}

// ---- faults of errors -----------------------------------------------------------------------------------------------

std::string reason_of(const error_ptr& error, HRESULT code, WS_FAULT_DISCLOSURE disclosure) {
    const heap_ptr heap = make_heap();
    WS_FAULT fault{};
    assert_hr(S_OK, WsCreateFaultFromError(error.get(), code, disclosure, heap.get(), &fault));
    assert_non_null(fault.code);
    assert_int_equal(fault.reasonCount, 1);
    assert_true(fault.reasons[0].lang.length >= 2);
    return narrow(fault.reasons[0].text);
}

void an_error_becomes_a_fault(void**) {
    const error_ptr error = make_error();
    const std::string generic = "The remote endpoint could not process the request.";
    assert_string_equal(reason_of(error, WS_E_INVALID_FORMAT, WS_MINIMAL_FAULT_DISCLOSURE).c_str(), generic.c_str());
    assert_string_equal(reason_of(error, WS_E_INVALID_FORMAT, WS_FULL_FAULT_DISCLOSURE).c_str(),
                        "The input data was not in the expected format or did not have the expected value.");
    WS_STRING text = string(W("first"));
    assert_hr(S_OK, WsAddErrorString(error.get(), &text));
    text = string(W("second"));
    assert_hr(S_OK, WsAddErrorString(error.get(), &text));
    assert_string_equal(reason_of(error, WS_E_INVALID_FORMAT, WS_FULL_FAULT_DISCLOSURE).c_str(), "second first");
    assert_string_equal(reason_of(error, WS_E_INVALID_FORMAT, WS_MINIMAL_FAULT_DISCLOSURE).c_str(), generic.c_str());
}

void what_the_fault_lacks_is_not_sent(void**) {
    const error_ptr error = make_error();
    const heap_ptr heap = make_heap();
    WS_FAULT fault{};
    assert_hr(S_OK, WsCreateFaultFromError(error.get(), WS_E_INVALID_FORMAT, WS_MINIMAL_FAULT_DISCLOSURE, heap.get(),
                                           &fault));
    const std::string reason = "xml:lang=\"en-US\">The remote endpoint could not process the request.";
    assert_string_equal(sent_fault(WS_ENVELOPE_VERSION_SOAP_1_1, fault).c_str(),
                        envelope("",
                                 "<s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring " + reason +
                                     "</faultstring></s:Fault></s:Body>",
                                 soap11)
                            .c_str());
    assert_string_equal(
        sent_fault(WS_ENVELOPE_VERSION_SOAP_1_2, fault).c_str(),
        envelope("", "<s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code><s:Reason><s:Text " + reason +
                         "</s:Text></s:Reason></s:Fault></s:Body>")
            .c_str());
}

void a_fault_of_the_error_is_the_fault(void**) {
    const error_ptr error = make_error();
    sample_fault sample;
    assert_hr(S_OK, set_fault(error, sample.fault));
    const heap_ptr heap = make_heap();
    WS_FAULT fault{};
    assert_hr(S_OK, WsCreateFaultFromError(error.get(), E_FAIL, WS_MINIMAL_FAULT_DISCLOSURE, heap.get(), &fault));
    assert_hr(S_OK, WsResetError(error.get()));
    check_copy(fault);
}

// ---- bodies ---------------------------------------------------------------------------------------------------------

void a_fault_in_a_body(void**) {
    for (const auto version : {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ENVELOPE_VERSION_SOAP_1_2}) {
        sample_fault sample;
        const std::string text = sent_fault(version, sample.fault);
        received in(text, version);
        assert_true(property<BOOL>(in.message, WS_MESSAGE_PROPERTY_IS_FAULT));
        const heap_ptr heap = make_heap();
        const WS_ELEMENT_DESCRIPTION description{nullptr, nullptr, WS_FAULT_TYPE, nullptr};
        WS_FAULT fault{};
        assert_hr(S_OK, WsReadBody(in.message.get(), &description, WS_READ_REQUIRED_VALUE, heap.get(), &fault,
                                   sizeof fault, nullptr));
        assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
        const bool whole = version == WS_ENVELOPE_VERSION_SOAP_1_2;
        // A code without a namespace is SOAP's, under the name that the version has for it.
        assert_string_equal(text_of(fault.code->value.localName).c_str(), whole ? "Receiver" : "Server");
        assert_string_equal(text_of(fault.code->value.ns).c_str(), std::string(whole ? soap12 : soap11).c_str());
        assert_int_equal(fault.code->subCode != nullptr, whole);
        assert_int_equal(fault.reasonCount, whole ? 2 : 1);
        assert_string_equal(narrow(fault.reasons[0].text).c_str(), "too busy");
        assert_string_equal(narrow(fault.actor).c_str(), "urn:actor");
        assert_string_equal(narrow(fault.node).c_str(), whole ? "urn:node" : "");
        assert_non_null(fault.detail);
        assert_non_null(strstr(buffer_text(fault.detail).c_str(), "<n xmlns=\"urn:n\">5</n>"));
        // The element has the version's own name.
        assert_non_null(strstr(text.c_str(), whole ? "<s:Detail>" : "<detail>"));
    }
}

void faults_of_other_makers(void**) {
    const std::string text =
        envelope("",
                 "<s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>OLS Exception</faultstring>"
                 "</s:Fault></s:Body>",
                 soap11, "");
    received in(text, WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9);
    const heap_ptr heap = make_heap();
    const WS_ELEMENT_DESCRIPTION description{nullptr, nullptr, WS_FAULT_TYPE, nullptr};
    WS_FAULT fault{};
    assert_hr(S_OK, WsReadBody(in.message.get(), &description, WS_READ_REQUIRED_VALUE, heap.get(), &fault, sizeof fault,
                               nullptr));
    assert_string_equal(text_of(fault.code->value.localName).c_str(), "Client");
    assert_null(fault.code->subCode);
    assert_int_equal(fault.reasonCount, 1);
    assert_string_equal(narrow(fault.reasons[0].text).c_str(), "OLS Exception");
    assert_null(fault.detail);
}

void addresses_in_a_body(void**) {
    const message_ptr message = blank();
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    const WS_ELEMENT_DESCRIPTION description{nullptr, nullptr, WS_ENDPOINT_ADDRESS_TYPE, nullptr};
    WS_ENDPOINT_ADDRESS address{};
    address.url = string(W("urn:e"));
    assert_hr(S_OK,
              WsWriteBody(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &address, sizeof address, nullptr));
    assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
    const std::string text = written(writer.get());
    assert_string_equal(text.c_str(), envelope("", "<s:Body><a:EndpointReference><a:Address>urn:e</a:Address>"
                                                   "</a:EndpointReference></s:Body>")
                                          .c_str());
    received in(text);
    const heap_ptr heap = make_heap();
    WS_ENDPOINT_ADDRESS got{};
    assert_hr(S_OK, WsReadBody(in.message.get(), &description, WS_READ_REQUIRED_VALUE, heap.get(), &got, sizeof got,
                               nullptr));
    assert_string_equal(narrow(got.url).c_str(), "urn:e");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(an_error_has_no_fault_at_first),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(an_error_copies_its_fault),
        cmocka_unit_test(the_reason_is_a_string_of_the_error),
        cmocka_unit_test(a_fault_may_be_empty),
        cmocka_unit_test(a_detail_there_and_back),
        cmocka_unit_test(a_detail_from_a_reader),
        cmocka_unit_test(a_detail_needs_a_description),
        cmocka_unit_test(a_detail_replaces_only_the_detail),
        cmocka_unit_test(an_error_becomes_a_fault),
        cmocka_unit_test(what_the_fault_lacks_is_not_sent),
        cmocka_unit_test(a_fault_of_the_error_is_the_fault),
        cmocka_unit_test(a_fault_in_a_body),
        cmocka_unit_test(faults_of_other_makers),
        cmocka_unit_test(addresses_in_a_body),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
