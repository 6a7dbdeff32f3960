// The envelopes that messages are sent in, byte for byte: every SOAP version with every addressing version.
#include "support/message.h"

using namespace test;

namespace {

constexpr const char* id_header = "<a:MessageID>urn:uuid:00000000-0000-0000-0000-000000000000</a:MessageID>";

std::string in_header(const std::string& blocks) {
    return "<s:Header>" + blocks + "</s:Header>";
}
std::string reply_to_09() {
    return "<a:ReplyTo><a:Address>" + std::string(addressing09) + "/role/anonymous</a:Address></a:ReplyTo>";
}

struct versions {
    WS_ENVELOPE_VERSION envelope;
    WS_ADDRESSING_VERSION addressing;
    std::string_view soap_ns;
    std::string_view addressing_ns;
    std::string request_headers;
};
std::vector<versions> with_addressing() {
    return {
        {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9, soap11, addressing09, id_header + reply_to_09()},
        {WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_0_9, soap12, addressing09, id_header + reply_to_09()},
        {WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_1_0, soap11, addressing10, id_header},
        {WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, soap12, addressing10, id_header},
    };
}

void a_request_has_an_id(void**) {
    for (const versions& each : with_addressing()) {
        const std::string expected =
            envelope(in_header(each.request_headers), "<s:Body/>", each.soap_ns, each.addressing_ns);
        const message_ptr message = initialized(each.envelope, each.addressing);
        assert_string_equal(sent(message).c_str(), expected.c_str());
        assert_string_equal(shown(message).c_str(), expected.c_str());
        const message_ptr shown_first = initialized(each.envelope, each.addressing);
        assert_string_equal(shown(shown_first).c_str(), expected.c_str());
        assert_string_equal(sent(shown_first).c_str(), expected.c_str());
    }
}

void a_blank_message_has_no_headers(void**) {
    for (const versions& each : with_addressing()) {
        const message_ptr message = initialized(each.envelope, each.addressing, WS_BLANK_MESSAGE);
        assert_string_equal(shown(message).c_str(),
                            envelope("<s:Header/>", "<s:Body/>", each.soap_ns, each.addressing_ns).c_str());
        // What would be empty is not sent.
        assert_string_equal(sent(message).c_str(), envelope("", "<s:Body/>", each.soap_ns, each.addressing_ns).c_str());
    }
}

void ids_differ(void**) {
    const message_ptr one = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const message_ptr other = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const std::string id = header_text(one, WS_MESSAGE_ID_HEADER);
    assert_int_equal(id.size(), 45);
    assert_true(id.starts_with("urn:uuid:"));
    assert_int_equal(id[9 + 14], '4'); // a random GUID
    assert_string_not_equal(id.c_str(), header_text(other, WS_MESSAGE_ID_HEADER).c_str());
}

void a_transport_keeps_its_headers_out_of_the_envelope(void**) {
    constexpr std::string_view none = "http://schemas.microsoft.com/ws/2005/05/addressing/none";
    const struct {
        WS_ENVELOPE_VERSION envelope;
        std::string_view soap_ns;
    } cases[] = {{WS_ENVELOPE_VERSION_SOAP_1_1, soap11}, {WS_ENVELOPE_VERSION_SOAP_1_2, soap12}};
    for (const auto& each : cases) {
        const message_ptr message = initialized(each.envelope, WS_ADDRESSING_VERSION_TRANSPORT);
        assert_string_equal(shown(message).c_str(), envelope("<s:Header/>", "<s:Body/>", each.soap_ns, "").c_str());
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
        const std::string action = "<Action s:mustUnderstand=\"1\" xmlns=\"" + std::string(none) + "\">do</Action>";
        assert_string_equal(shown(message).c_str(), envelope(in_header(action), "<s:Body/>", each.soap_ns, "").c_str());
        assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), "do");
        assert_string_equal(sent(message).c_str(), envelope("", "<s:Body/>", each.soap_ns, "").c_str());

        const message_ptr not_shown = initialized(each.envelope, WS_ADDRESSING_VERSION_TRANSPORT);
        assert_hr(S_OK, set_text(not_shown, WS_ACTION_HEADER, "do"));
        assert_string_equal(sent(not_shown).c_str(), envelope("", "<s:Body/>", each.soap_ns, "").c_str());
    }
}

void no_envelope_means_none(void**) {
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT);
    assert_string_equal(shown(message).c_str(), "<Envelope><Header/><Body/></Envelope>");
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "action"));
    assert_string_equal(shown(message).c_str(),
                        "<Envelope><Header><Action mustUnderstand=\"1\" "
                        "xmlns=\"http://schemas.microsoft.com/ws/2005/05/addressing/none\">action</Action>"
                        "</Header><Body/></Envelope>");
    assert_string_equal(sent(message).c_str(), "");
}

void the_start_ends_before_the_body(void**) {
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    std::string expected = envelope(in_header(id_header));
    expected.resize(expected.find("<s:Body/>"));
    // The tag of an element that may yet get attributes is not among the bytes.
    assert_string_equal(without_ids(written(writer.get())).c_str(), expected.c_str());
}

void headers_stand_in_the_order_they_were_set_in(void**) {
    const message_ptr message = blank();
    assert_hr(S_OK, set_text(message, WS_TO_HEADER, "http://localhost/"));
    assert_hr(S_OK, set_text(message, WS_RELATES_TO_HEADER, "urn:1"));
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "a&b"));
    assert_hr(S_OK, set_text(message, WS_MESSAGE_ID_HEADER, "urn:2"));
    const std::string expected =
        envelope(in_header("<a:To s:mustUnderstand=\"1\">http://localhost/</a:To><a:RelatesTo>urn:1</a:RelatesTo>"
                           "<a:Action s:mustUnderstand=\"1\">a&amp;b</a:Action><a:MessageID>urn:2</a:MessageID>"));
    assert_string_equal(shown(message).c_str(), expected.c_str());
    assert_string_equal(sent(message).c_str(), expected.c_str());
}

// As .NET writes it, but for the order of the namespaces, which is Windows': [MC-NBFX] with the numbers of [MC-NBFS].
void binary_uses_the_dictionary(void**) {
    const message_ptr message = blank();
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    WS_UNIQUE_ID id{};
    for (BYTE i = 0; i < 8; ++i)
        id.guid.Data4[i] = static_cast<BYTE>(8 + i);
    id.guid.Data1 = 0x03020100;
    id.guid.Data2 = 0x0504;
    id.guid.Data3 = 0x0706;
    assert_hr(S_OK, WsSetHeader(message.get(), WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, WS_WRITE_REQUIRED_VALUE, &id,
                                sizeof id, nullptr));
    const WS_ENDPOINT_ADDRESS anonymous{};
    assert_hr(S_OK, WsSetHeader(message.get(), WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, WS_WRITE_REQUIRED_VALUE,
                                &anonymous, sizeof anonymous, nullptr));
    assert_hr(S_OK, set_text(message, WS_TO_HEADER, "net.tcp://x/"));
    const BYTE expected[] = {
        0x56, 0x02,                                                             // <s:Envelope
        0x0b, 0x01, 'a',  0x06,                                                 // xmlns:a
        0x0b, 0x01, 's',  0x04,                                                 // xmlns:s
        0x56, 0x08,                                                             // <s:Header>
        0x44, 0x0a, 0x1e, 0x00, 0x82, 0x99, 0x02, 'd', 'o',                     // <a:Action s:mustUnderstand="1">do
        0x44, 0x1a, 0xad, 0,    1,    2,    3,    4,   5,   6,   7,             // <a:MessageID>
        8,    9,    10,   11,   12,   13,   14,   15,                           //
        0x44, 0x2c, 0x44, 0x2a, 0xab, 0x14, 0x01,                               // <a:ReplyTo><a:Address>anonymous
        0x44, 0x0c, 0x1e, 0x00, 0x82, 0x99, 0x0c, 'n', 'e', 't', '.', 't', 'c', // <a:To s:mustUnderstand="1">
        'p',  ':',  '/',  '/',  'x',  '/',                                      //
        0x01,                                                                   // </s:Header>
        0x56, 0x0e, 0x01, 0x01,                                                 // <s:Body/></s:Envelope>
    };
    const std::string bytes = sent(message, encoding::binary);
    assert_int_equal(bytes.size(), sizeof expected);
    assert_memory_equal(bytes.data(), expected, sizeof expected);
}

void a_tree_is_sent_as_the_values_are(void**) {
    for (const encoding in : {encoding::text, encoding::binary}) {
        std::string bytes[2];
        for (const bool as_tree : {false, true}) {
            const message_ptr message = blank();
            assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
            assert_hr(S_OK, set_text(message, WS_TO_HEADER, "net.tcp://x/"));
            WS_UNIQUE_ID id{};
            id.guid.Data1 = 1;
            assert_hr(S_OK, WsSetHeader(message.get(), WS_RELATES_TO_HEADER, WS_UNIQUE_ID_TYPE, WS_WRITE_REQUIRED_VALUE,
                                        &id, sizeof id, nullptr));
            const WS_ENDPOINT_ADDRESS anonymous{};
            assert_hr(S_OK, WsSetHeader(message.get(), WS_FROM_HEADER, WS_ENDPOINT_ADDRESS_TYPE,
                                        WS_WRITE_REQUIRED_VALUE, &anonymous, sizeof anonymous, nullptr));
            if (as_tree) property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
            bytes[as_tree] = sent(message, in);
        }
        assert_int_equal(bytes[0].size(), bytes[1].size());
        assert_memory_equal(bytes[0].data(), bytes[1].data(), bytes[0].size());
    }
}

void the_program_may_edit_the_headers(void**) {
    const message_ptr message = blank();
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    const auto position = property<WS_XML_NODE_POSITION>(message, WS_MESSAGE_PROPERTY_HEADER_POSITION);
    assert_ptr_equal(position.buffer, property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER));
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsSetOutputToBuffer(writer.get(), position.buffer, nullptr, 0, nullptr));
    assert_hr(S_OK, WsSetWriterPosition(writer.get(), &position, nullptr));
    BOOL found = FALSE;
    assert_hr(S_OK, WsMoveWriter(writer.get(), WS_MOVE_TO_END_ELEMENT, &found, nullptr));
    const WS_XML_STRING name = xml("mine"), ns = xml("urn:mine");
    assert_hr(S_OK, WsWriteStartElement(writer.get(), nullptr, &name, &ns, nullptr));
    assert_hr(S_OK, WsWriteEndElement(writer.get(), nullptr));
    assert_string_equal(
        sent(message).c_str(),
        envelope(in_header("<a:Action s:mustUnderstand=\"1\">do</a:Action><mine xmlns=\"urn:mine\"/>")).c_str());
}

struct order {
    UINT32 quantity;
};
WS_XML_STRING order_name = xml("order"), order_ns = xml("urn:shop"), quantity_name = xml("quantity");
WS_FIELD_DESCRIPTION quantity_field{};
WS_FIELD_DESCRIPTION* order_fields[] = {&quantity_field};
WS_STRUCT_DESCRIPTION order_structure{};
WS_ELEMENT_DESCRIPTION order_element{};

void describe_order() {
    quantity_field.mapping = WS_ELEMENT_FIELD_MAPPING;
    quantity_field.localName = &quantity_name;
    quantity_field.ns = &order_ns;
    quantity_field.type = WS_UINT32_TYPE;
    order_structure.size = sizeof(order);
    order_structure.alignment = alignof(order);
    order_structure.fields = order_fields;
    order_structure.fieldCount = 1;
    order_element = {&order_name, &order_ns, WS_STRUCT_TYPE, &order_structure};
}

void a_body_there_and_back(void**) {
    describe_order();
    for (const versions& each : with_addressing()) {
        for (const encoding in : {encoding::text, encoding::binary}) {
            const message_ptr message = initialized(each.envelope, each.addressing);
            assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "urn:shop/buy"));
            const writer_ptr writer = make_writer(in);
            assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
            const order bought{7};
            const order* pointer = &bought;
            assert_hr(S_OK, WsWriteBody(message.get(), &order_element, WS_WRITE_REQUIRED_POINTER, &pointer,
                                        sizeof pointer, nullptr));
            assert_hr(S_OK, WsFlushBody(message.get(), 0, nullptr, nullptr));
            assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
            const std::string bytes = written(writer.get());
            if (in == encoding::text) {
                const std::string headers =
                    each.request_headers + "<a:Action s:mustUnderstand=\"1\">urn:shop/buy</a:Action>";
                const std::string body = "<s:Body><order xmlns=\"urn:shop\"><quantity>7</quantity></order></s:Body>";
                assert_string_equal(without_ids(bytes).c_str(),
                                    envelope(in_header(headers), body, each.soap_ns, each.addressing_ns).c_str());
            }

            received back(bytes, each.envelope, each.addressing, in);
            assert_string_equal(header_text(back.message, WS_ACTION_HEADER).c_str(), "urn:shop/buy");
            assert_string_equal(header_text(back.message, WS_MESSAGE_ID_HEADER).c_str(),
                                header_text(message, WS_MESSAGE_ID_HEADER).c_str());
            assert_hr(S_OK, WsFillBody(back.message.get(), 1, nullptr, nullptr));
            order got{};
            assert_hr(S_OK, WsReadBody(back.message.get(), &order_element, WS_READ_REQUIRED_VALUE, nullptr, &got,
                                       sizeof got, nullptr));
            assert_int_equal(got.quantity, 7);
            assert_hr(S_OK, WsReadEnvelopeEnd(back.message.get(), nullptr));
            assert_int_equal(state(back.message), WS_MESSAGE_STATE_DONE);
        }
    }
}

void several_values_make_one_body(void**) {
    describe_order();
    const message_ptr message = blank();
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    for (const order each : {order{1}, order{2}})
        assert_hr(S_OK,
                  WsWriteBody(message.get(), &order_element, WS_WRITE_REQUIRED_VALUE, &each, sizeof each, nullptr));
    // A structure without an element of its own: its fields are the elements.
    const WS_ELEMENT_DESCRIPTION bare{nullptr, nullptr, WS_STRUCT_TYPE, &order_structure};
    const order third{3};
    assert_hr(S_OK, WsWriteBody(message.get(), &bare, WS_WRITE_REQUIRED_VALUE, &third, sizeof third, nullptr));
    assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
    const std::string text = written(writer.get());
    assert_string_equal(text.c_str(), envelope("", "<s:Body><order xmlns=\"urn:shop\"><quantity>1</quantity></order>"
                                                   "<order xmlns=\"urn:shop\"><quantity>2</quantity></order>"
                                                   "<quantity xmlns=\"urn:shop\">3</quantity></s:Body>")
                                          .c_str());
    received back(text);
    order got{};
    for (const UINT32 expected : {1u, 2u}) {
        assert_hr(S_OK, WsReadBody(back.message.get(), &order_element, WS_READ_REQUIRED_VALUE, nullptr, &got,
                                   sizeof got, nullptr));
        assert_int_equal(got.quantity, expected);
    }
    assert_hr(S_OK, WsReadBody(back.message.get(), &bare, WS_READ_REQUIRED_VALUE, nullptr, &got, sizeof got, nullptr));
    assert_int_equal(got.quantity, 3);
    assert_hr(S_OK, WsReadEnvelopeEnd(back.message.get(), nullptr));
}

void body_functions_check_their_arguments(void**) {
    describe_order();
    const message_ptr message = blank();
    order value{1};
    assert_hr(E_INVALIDARG,
              WsWriteBody(nullptr, &order_element, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr));
    assert_hr(E_INVALIDARG,
              WsWriteBody(message.get(), nullptr, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadBody(message.get(), nullptr, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, nullptr));
    const error_ptr error = make_error();
    assert_hr(WS_E_INVALID_OPERATION,
              WsWriteBody(message.get(), &order_element, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, error.get()));
    assert_string_equal(error_string(error.get(), 0).c_str(),
                        "The message is in the state WS_MESSAGE_STATE_INITIALIZED, which does not allow writing its "
                        "body.");
    assert_hr(WS_E_INVALID_OPERATION, WsReadBody(message.get(), &order_element, WS_READ_REQUIRED_VALUE, nullptr, &value,
                                                 sizeof value, nullptr));
    assert_int_equal(value.quantity, 1);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_request_has_an_id),
        cmocka_unit_test(a_blank_message_has_no_headers),
        cmocka_unit_test(ids_differ),
        cmocka_unit_test(a_transport_keeps_its_headers_out_of_the_envelope),
        cmocka_unit_test(no_envelope_means_none),
        cmocka_unit_test(the_start_ends_before_the_body),
        cmocka_unit_test(headers_stand_in_the_order_they_were_set_in),
        cmocka_unit_test(binary_uses_the_dictionary),
        cmocka_unit_test(a_tree_is_sent_as_the_values_are),
        cmocka_unit_test(the_program_may_edit_the_headers),
        cmocka_unit_test(a_body_there_and_back),
        cmocka_unit_test(several_values_make_one_body),
        cmocka_unit_test(body_functions_check_their_arguments),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
