// Headers that a program defines, in the envelope and beside it, and SOAP's attributes of them.
#include "support/message.h"

using namespace test;

namespace {

WS_XML_STRING header_name = xml("header"), other_name = xml("other"), header_ns = xml("urn:h");
const WS_ELEMENT_DESCRIPTION header{&header_name, &header_ns, WS_WSZ_TYPE, nullptr};
const WS_ELEMENT_DESCRIPTION other{&other_name, &header_ns, WS_WSZ_TYPE, nullptr};

HRESULT add(const message_ptr& message, const WS_ELEMENT_DESCRIPTION& description, const WCHAR* value,
            ULONG attributes = 0) {
    return WsAddCustomHeader(message.get(), &description, WS_WRITE_REQUIRED_POINTER, &value, sizeof value, attributes,
                             nullptr);
}
HRESULT get(const message_ptr& message, const WS_ELEMENT_DESCRIPTION& description, WS_REPEATING_HEADER_OPTION repeating,
            ULONG index, WCHAR** value, ULONG* attributes = nullptr) {
    return WsGetCustomHeader(message.get(), &description, repeating, index, WS_READ_REQUIRED_POINTER, nullptr, value,
                             sizeof *value, attributes, nullptr);
}

void in_the_envelope(void**) {
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const std::string id = "<a:MessageID>urn:uuid:00000000-0000-0000-0000-000000000000</a:MessageID>";
    std::string headers = id;
    const auto check = [&](const std::string& added) {
        headers += added;
        assert_string_equal(shown(message).c_str(), envelope("<s:Header>" + headers + "</s:Header>").c_str());
    };
    assert_hr(S_OK, add(message, header, W("value")));
    check("<header xmlns=\"urn:h\">value</header>");
    assert_hr(S_OK, add(message, header, W("value2")));
    check("<header xmlns=\"urn:h\">value2</header>");
    assert_hr(S_OK, add(message, other, W("<>")));
    check("<other xmlns=\"urn:h\">&lt;&gt;</other>");
    assert_string_equal(sent(message).c_str(), envelope("<s:Header>" + headers + "</s:Header>").c_str());

    WCHAR* value = nullptr;
    assert_hr(S_OK, get(message, other, WS_SINGLETON_HEADER, 0, &value));
    assert_string_equal(narrow(value).c_str(), "<>");
    assert_hr(S_OK, get(message, header, WS_REPEATING_HEADER, 0, &value));
    assert_string_equal(narrow(value).c_str(), "value");
    assert_hr(S_OK, get(message, header, WS_REPEATING_HEADER, 1, &value));
    assert_string_equal(narrow(value).c_str(), "value2");
    value = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, get(message, header, WS_REPEATING_HEADER, 2, &value));
    assert_hr(WS_E_INVALID_FORMAT, get(message, header, WS_SINGLETON_HEADER, 0, &value));
    assert_hr(E_INVALIDARG, get(message, other, WS_SINGLETON_HEADER, 1, &value));
    assert_hr(E_INVALIDARG, get(message, other, static_cast<WS_REPEATING_HEADER_OPTION>(0), 0, &value));
    assert_null(value);

    // All of the name go.
    assert_hr(S_OK, WsRemoveCustomHeader(message.get(), &header_name, &header_ns, nullptr));
    assert_string_equal(shown(message).c_str(),
                        envelope("<s:Header>" + id + "<other xmlns=\"urn:h\">&lt;&gt;</other></s:Header>").c_str());
    assert_hr(S_OK, WsRemoveCustomHeader(message.get(), &header_name, &header_ns, nullptr));
    assert_hr(S_OK, WsRemoveCustomHeader(message.get(), &other_name, &header_ns, nullptr));
    assert_string_equal(shown(message).c_str(), envelope("<s:Header>" + id + "</s:Header>").c_str());
}

void arguments_are_checked(void**) {
    const message_ptr message = make_message();
    const WCHAR* value = W("value");
    assert_hr(E_INVALIDARG,
              WsAddCustomHeader(nullptr, &header, WS_WRITE_REQUIRED_POINTER, &value, sizeof value, 0, nullptr));
    assert_hr(E_INVALIDARG,
              WsAddCustomHeader(message.get(), nullptr, WS_WRITE_REQUIRED_POINTER, &value, sizeof value, 0, nullptr));
    assert_hr(WS_E_INVALID_OPERATION,
              WsAddCustomHeader(message.get(), &header, static_cast<WS_WRITE_OPTION>(0), nullptr, 0, 0, nullptr));
    assert_hr(E_INVALIDARG, WsGetCustomHeader(message.get(), nullptr, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_VALUE,
                                              nullptr, nullptr, 0, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsRemoveCustomHeader(message.get(), &header_name, &header_ns, nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsRemoveCustomHeader(message.get(), nullptr, &header_ns, nullptr));
    assert_hr(E_INVALIDARG, WsRemoveCustomHeader(message.get(), &header_name, nullptr, nullptr));
    assert_hr(E_INVALIDARG,
              WsAddCustomHeader(message.get(), &header, WS_WRITE_REQUIRED_POINTER, nullptr, 0, 0, nullptr));
    assert_hr(E_INVALIDARG,
              WsAddCustomHeader(message.get(), &header, WS_WRITE_REQUIRED_POINTER, &value, sizeof value, 4, nullptr));
    const WS_ELEMENT_DESCRIPTION nameless{nullptr, nullptr, WS_WSZ_TYPE, nullptr};
    assert_hr(E_INVALIDARG, add(message, nameless, value));
    // What failed left nothing behind.
    assert_string_equal(shown(message).c_str(), envelope("<s:Header/>").c_str());
    assert_hr(S_OK, add(message, header, value));
    assert_hr(E_INVALIDARG, WsGetCustomHeader(message.get(), &header, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER,
                                              nullptr, nullptr, 0, nullptr, nullptr));
}

struct pair {
    UINT32 number;
    WCHAR* text;
};

void structures(void**) {
    WS_XML_STRING number_name = xml("number"), text_name = xml("text");
    WS_FIELD_DESCRIPTION number{}, text{};
    number.mapping = text.mapping = WS_ELEMENT_FIELD_MAPPING;
    number.ns = text.ns = &header_ns;
    number.localName = &number_name;
    number.type = WS_UINT32_TYPE;
    text.localName = &text_name;
    text.type = WS_WSZ_TYPE;
    text.offset = offsetof(pair, text);
    WS_FIELD_DESCRIPTION* fields[] = {&number, &text};
    WS_STRUCT_DESCRIPTION structure{};
    structure.size = sizeof(pair);
    structure.alignment = alignof(pair);
    structure.fields = fields;
    structure.fieldCount = 2;
    const WS_ELEMENT_DESCRIPTION description{&header_name, &header_ns, WS_STRUCT_TYPE, &structure};
    const message_ptr message =
        initialized(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT, WS_BLANK_MESSAGE);
    WCHAR pencil[] = W("Pencil");
    const pair value{100, pencil};
    assert_hr(S_OK, WsAddCustomHeader(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, 0,
                                      nullptr));
    assert_string_equal(shown(message).c_str(),
                        "<Envelope><Header><header xmlns=\"urn:h\"><number>100</number><text>Pencil</text></header>"
                        "</Header><Body/></Envelope>");
    pair* got = nullptr;
    assert_hr(S_OK, WsGetCustomHeader(message.get(), &description, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER,
                                      nullptr, &got, sizeof got, nullptr, nullptr));
    assert_int_equal(got->number, 100);
    assert_string_equal(narrow(got->text).c_str(), "Pencil");
    // The wrong type is told, and the message lives on.
    const WS_ELEMENT_DESCRIPTION wrong{&header_name, &header_ns, WS_INT32_TYPE, nullptr};
    INT32 none = 7;
    assert_hr(WS_E_INVALID_FORMAT,
              WsGetCustomHeader(message.get(), &wrong, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_VALUE, nullptr, &none,
                                sizeof none, nullptr, nullptr));
    assert_int_equal(none, 7);
}

void absent_headers(void**) {
    const message_ptr message = blank();
    for (const bool as_tree : {false, true}) {
        if (as_tree) shown(message);
        WCHAR* value = const_cast<WCHAR*>(W("old"));
        ULONG attributes = 77;
        assert_hr(WS_E_INVALID_FORMAT, get(message, header, WS_SINGLETON_HEADER, 0, &value, &attributes));
        assert_int_equal(attributes, 77);
        assert_hr(S_OK, WsGetCustomHeader(message.get(), &header, WS_SINGLETON_HEADER, 0, WS_READ_OPTIONAL_POINTER,
                                          nullptr, &value, sizeof value, &attributes, nullptr));
        assert_null(value);
        assert_int_equal(attributes, 0);
    }
}

void a_standard_header_by_its_name(void**) {
    const message_ptr message = blank();
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    WS_XML_STRING name = xml("Action"), ns = xml(addressing10);
    const WS_ELEMENT_DESCRIPTION action{&name, &ns, WS_WSZ_TYPE, nullptr};
    WCHAR* value = nullptr;
    ULONG attributes = 0;
    assert_hr(S_OK, get(message, action, WS_SINGLETON_HEADER, 0, &value, &attributes));
    assert_string_equal(narrow(value).c_str(), "do");
    assert_int_equal(attributes, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE);
    assert_hr(S_OK, WsRemoveCustomHeader(message.get(), &name, &ns, nullptr));
    assert_string_equal(shown(message).c_str(), envelope("<s:Header/>").c_str());
}

void attributes_there_and_back(void**) {
    const struct {
        WS_ENVELOPE_VERSION version;
        std::string_view soap;
        ULONG attributes;
        const char* text;
    } cases[] = {
        {WS_ENVELOPE_VERSION_SOAP_1_2, soap12, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE, " s:mustUnderstand=\"1\""},
        {WS_ENVELOPE_VERSION_SOAP_1_2, soap12, WS_RELAY_HEADER_ATTRIBUTE, " s:relay=\"1\""},
        {WS_ENVELOPE_VERSION_SOAP_1_2, soap12, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE | WS_RELAY_HEADER_ATTRIBUTE,
         " s:mustUnderstand=\"1\" s:relay=\"1\""},
        {WS_ENVELOPE_VERSION_SOAP_1_1, soap11, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE, " s:mustUnderstand=\"1\""},
    };
    for (const auto& each : cases) {
        const message_ptr message = initialized(each.version, WS_ADDRESSING_VERSION_1_0, WS_BLANK_MESSAGE);
        assert_hr(S_OK, add(message, header, W("v"), each.attributes));
        const std::string text = sent(message);
        assert_string_equal(text.c_str(), envelope("<s:Header><header" + std::string(each.text) +
                                                       " xmlns=\"urn:h\">v</header></s:Header>",
                                                   "<s:Body/>", each.soap)
                                              .c_str());
        received back(text, each.version);
        WCHAR* value = nullptr;
        ULONG attributes = 0;
        assert_hr(S_OK, get(back.message, header, WS_SINGLETON_HEADER, 0, &value, &attributes));
        assert_int_equal(attributes, each.attributes);
    }
    // SOAP 1.1 cannot relay.
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_1_0, WS_BLANK_MESSAGE);
    assert_hr(E_INVALIDARG, add(message, header, W("v"), WS_RELAY_HEADER_ATTRIBUTE));
}

void attributes_where_a_reader_stands(void**) {
    const std::string text = envelope("<s:Header><h s:mustUnderstand=\"true\" s:relay=\"false\"/></s:Header>");
    received in(text);
    const auto position = property<WS_XML_NODE_POSITION>(in.message, WS_MESSAGE_PROPERTY_HEADER_POSITION);
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), position.buffer, nullptr, 0, nullptr));
    assert_hr(S_OK, WsSetReaderPosition(reader.get(), &position, nullptr));
    BOOL found = FALSE;
    assert_hr(S_OK, WsMoveReader(reader.get(), WS_MOVE_TO_CHILD_ELEMENT, &found, nullptr));
    ULONG attributes = 77;
    assert_hr(E_INVALIDARG, WsGetHeaderAttributes(nullptr, reader.get(), &attributes, nullptr));
    assert_hr(E_INVALIDARG, WsGetHeaderAttributes(in.message.get(), nullptr, &attributes, nullptr));
    assert_hr(E_INVALIDARG, WsGetHeaderAttributes(in.message.get(), reader.get(), nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsGetHeaderAttributes(make_message().get(), reader.get(), &attributes, nullptr));
    assert_int_equal(attributes, 77);
    assert_hr(S_OK, WsGetHeaderAttributes(in.message.get(), reader.get(), &attributes, nullptr));
    assert_int_equal(attributes, WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE);
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), position.buffer, nullptr, 0, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsGetHeaderAttributes(in.message.get(), reader.get(), &attributes, nullptr));
}

void what_must_be_understood(void**) {
    const struct {
        const char* header;
        HRESULT expected;
    } cases[] = {
        {"<h/>", S_OK},
        {"<h s:mustUnderstand=\"0\"/>", S_OK},
        {"<h s:mustUnderstand=\"false\"/>", S_OK},
        {"<h s:mustUnderstand=\"1\"/>", WS_E_INVALID_FORMAT},
        {"<h s:mustUnderstand=\" true \"/>", WS_E_INVALID_FORMAT},
        {"<h s:mustUnderstand=\"2\"/>", WS_E_INVALID_FORMAT},
        {"<h mustUnderstand=\"1\"/>", S_OK},
        {"<a:Action s:mustUnderstand=\"1\">x</a:Action>", S_OK},
        {"<a:FaultTo s:mustUnderstand=\"1\"><a:Address>x</a:Address><x/></a:FaultTo>", S_OK},
        {"<a:Other s:mustUnderstand=\"1\">x</a:Other>", WS_E_INVALID_FORMAT},
        {"<h s:mustUnderstand=\"1\" s:role=\"http://www.w3.org/2003/05/soap-envelope/role/next\"/>",
         WS_E_INVALID_FORMAT},
        {"<h s:mustUnderstand=\"1\" s:role=\"http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver\"/>",
         WS_E_INVALID_FORMAT},
        {"<h s:mustUnderstand=\"1\" s:role=\"http://www.w3.org/2003/05/soap-envelope/role/none\"/>", S_OK},
        {"<h s:mustUnderstand=\"1\" s:role=\"urn:somebody-else\"/>", S_OK},
        {"<h/><i/><j s:mustUnderstand=\"1\"/>", WS_E_INVALID_FORMAT},
    };
    for (const auto& each : cases) {
        const std::string text = envelope("<s:Header>" + std::string(each.header) + "</s:Header>");
        received in(text);
        assert_hr(each.expected, WsCheckMustUnderstandHeaders(in.message.get(), nullptr));
    }
}

void understanding(void**) {
    const std::string text = envelope("<s:Header><header xmlns=\"urn:h\" s:mustUnderstand=\"1\">v</header>"
                                      "<p:other xmlns:p=\"urn:h\" s:mustUnderstand=\"1\">w</p:other></s:Header>");
    received in(text);
    const error_ptr error = make_error();
    assert_hr(WS_E_INVALID_FORMAT, WsCheckMustUnderstandHeaders(in.message.get(), error.get()));
    // The error has what the sender must be told.
    WS_FAULT* fault = nullptr;
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    assert_non_null(fault);
    assert_string_equal(text_of(fault->code->value.localName).c_str(), "MustUnderstand");
    WS_XML_BUFFER* not_understood = nullptr;
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_HEADER, &not_understood,
                                            sizeof not_understood));
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), not_understood, nullptr));
    const std::string told = written(writer.get());
    assert_true(told.starts_with("<s:NotUnderstood "));
    assert_true(told.ends_with("/>"));
    for (const char* part :
         {" qname=\"h:header\"", " xmlns:h=\"urn:h\"", " xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\""})
        assert_non_null(strstr(told.c_str(), part));
    // Reading a header is understanding it,
    WCHAR* value = nullptr;
    assert_hr(S_OK, get(in.message, header, WS_SINGLETON_HEADER, 0, &value));
    assert_hr(WS_E_INVALID_FORMAT, WsCheckMustUnderstandHeaders(in.message.get(), nullptr));
    // and so is saying so.
    WS_XML_NODE_POSITION position = property<WS_XML_NODE_POSITION>(in.message, WS_MESSAGE_PROPERTY_HEADER_POSITION);
    assert_hr(E_INVALIDARG, WsMarkHeaderAsUnderstood(in.message.get(), nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsMarkHeaderAsUnderstood(in.message.get(), &position, nullptr));
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), position.buffer, nullptr, 0, nullptr));
    assert_hr(S_OK, WsSetReaderPosition(reader.get(), &position, nullptr));
    BOOL found = FALSE;
    assert_hr(S_OK, WsMoveReader(reader.get(), WS_MOVE_TO_CHILD_ELEMENT, &found, nullptr));
    assert_hr(S_OK, WsMoveReader(reader.get(), WS_MOVE_TO_NEXT_ELEMENT, &found, nullptr));
    assert_true(found);
    assert_hr(S_OK, WsGetReaderPosition(reader.get(), &position, nullptr));
    assert_hr(S_OK, WsMarkHeaderAsUnderstood(in.message.get(), &position, nullptr));
    assert_hr(S_OK, WsMarkHeaderAsUnderstood(in.message.get(), &position, nullptr));
    assert_hr(S_OK, WsCheckMustUnderstandHeaders(in.message.get(), nullptr));
}

void others_headers_are_not_ours(void**) {
    const std::string text =
        envelope("<s:Header><a:Action s:role=\"urn:relay\">theirs</a:Action><a:Action>ours</a:Action>"
                 "<header s:role=\"urn:relay\" xmlns=\"urn:h\">theirs</header>"
                 "<header xmlns=\"urn:h\" s:role=\"\">ours</header></s:Header>");
    received in(text);
    assert_string_equal(header_text(in.message, WS_ACTION_HEADER).c_str(), "ours");
    WCHAR* value = nullptr;
    assert_hr(S_OK, get(in.message, header, WS_SINGLETON_HEADER, 0, &value));
    assert_string_equal(narrow(value).c_str(), "ours");
    assert_hr(S_OK, WsRemoveHeader(in.message.get(), WS_ACTION_HEADER, nullptr));
    assert_hr(S_OK, WsRemoveCustomHeader(in.message.get(), &header_name, &header_ns, nullptr));
    assert_string_equal(shown(in.message).c_str(),
                        envelope("<s:Header><a:Action s:role=\"urn:relay\">theirs</a:Action>"
                                 "<header s:role=\"urn:relay\" xmlns=\"urn:h\">theirs</header></s:Header>")
                            .c_str());
}

void mapped_headers(void**) {
    const message_ptr message = make_message();
    const WS_XML_STRING name = xml("Header"), lower = xml("header"), other = xml("X-Other");
    const WS_XML_STRING value = xml("value"), second = xml("second");
    const auto add_mapped = [&](const WS_XML_STRING& text) {
        return WsAddMappedHeader(message.get(), &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &text, sizeof text,
                                 nullptr);
    };
    assert_hr(E_INVALIDARG, WsAddMappedHeader(nullptr, &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value,
                                              sizeof value, nullptr));
    assert_hr(E_INVALIDARG, WsAddMappedHeader(message.get(), nullptr, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE,
                                              &value, sizeof value, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, add_mapped(value));
    assert_hr(E_INVALIDARG, WsRemoveMappedHeader(message.get(), nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsRemoveMappedHeader(message.get(), &name, nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsAddMappedHeader(message.get(), &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE,
                                              nullptr, 0, nullptr));
    assert_hr(S_OK, add_mapped(value));

    WCHAR* got = nullptr;
    const auto get_mapped = [&](const WS_XML_STRING& of, WS_REPEATING_HEADER_OPTION repeating, ULONG index,
                                WS_READ_OPTION option) {
        return WsGetMappedHeader(message.get(), &of, repeating, index, WS_WSZ_TYPE, option, nullptr, &got, sizeof got,
                                 nullptr);
    };
    assert_hr(S_OK, get_mapped(name, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER));
    assert_string_equal(narrow(got).c_str(), "value");
    got = nullptr;
    assert_hr(S_OK, get_mapped(lower, WS_SINGLETON_HEADER, 0, WS_READ_OPTIONAL_POINTER));
    assert_string_equal(narrow(got).c_str(), "value");
    assert_hr(S_OK, add_mapped(second));
    got = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, get_mapped(name, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER));
    assert_hr(E_INVALIDARG, get_mapped(name, WS_SINGLETON_HEADER, 1, WS_READ_REQUIRED_POINTER));
    assert_null(got);
    assert_hr(S_OK, get_mapped(name, WS_REPEATING_HEADER, 1, WS_READ_REQUIRED_POINTER));
    assert_string_equal(narrow(got).c_str(), "second");
    assert_hr(WS_E_INVALID_FORMAT, get_mapped(name, WS_REPEATING_HEADER, 2, WS_READ_REQUIRED_POINTER));
    assert_hr(WS_E_INVALID_FORMAT, get_mapped(other, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER));
    assert_hr(S_OK, get_mapped(other, WS_SINGLETON_HEADER, 0, WS_READ_OPTIONAL_POINTER));
    assert_null(got);

    // Any type that is text, and none of it in the envelope.
    const INT32 number = -5;
    assert_hr(S_OK, WsAddMappedHeader(message.get(), &other, WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, &number,
                                      sizeof number, nullptr));
    INT32 number_back = 0;
    assert_hr(S_OK, WsGetMappedHeader(message.get(), &other, WS_SINGLETON_HEADER, 0, WS_INT32_TYPE,
                                      WS_READ_REQUIRED_VALUE, nullptr, &number_back, sizeof number_back, nullptr));
    assert_int_equal(number_back, -5);
    assert_string_equal(shown(message).c_str(), envelope("<s:Header/>").c_str());
    assert_string_equal(sent(message).c_str(), envelope("").c_str());

    assert_hr(S_OK, WsRemoveMappedHeader(message.get(), &lower, nullptr));
    assert_hr(S_OK, WsRemoveMappedHeader(message.get(), &lower, nullptr));
    assert_hr(S_OK, get_mapped(name, WS_REPEATING_HEADER, 0, WS_READ_OPTIONAL_POINTER));
    assert_null(got);
    assert_hr(S_OK, get_mapped(other, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER));
    assert_string_equal(narrow(got).c_str(), "-5");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(in_the_envelope),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(structures),
        cmocka_unit_test(absent_headers),
        cmocka_unit_test(a_standard_header_by_its_name),
        cmocka_unit_test(attributes_there_and_back),
        cmocka_unit_test(attributes_where_a_reader_stands),
        cmocka_unit_test(what_must_be_understood),
        cmocka_unit_test(understanding),
        cmocka_unit_test(others_headers_are_not_ours),
        cmocka_unit_test(mapped_headers),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
