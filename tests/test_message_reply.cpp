// Messages that come from another: replies, faults, duplicates.
#include "support/message.h"

using namespace test;

namespace {

const std::string anonymous09 = std::string(addressing09) + "/role/anonymous";
const std::string anonymous10 = std::string(addressing10) + "/anonymous";

std::string to(const std::string& address) {
    return "<a:To s:mustUnderstand=\"1\">" + address + "</a:To>";
}

void arguments_are_checked(void**) {
    const message_ptr message = make_message();
    const message_ptr source = make_message();
    assert_hr(E_INVALIDARG, WsInitializeMessage(nullptr, WS_REQUEST_MESSAGE, nullptr, nullptr));
    for (const int how : {-1, 5, 1000})
        assert_hr(E_INVALIDARG, WsInitializeMessage(message.get(), static_cast<WS_MESSAGE_INITIALIZATION>(how),
                                                    source.get(), nullptr));
    for (const auto how : {WS_DUPLICATE_MESSAGE, WS_REPLY_MESSAGE, WS_FAULT_MESSAGE}) {
        assert_hr(E_INVALIDARG, WsInitializeMessage(message.get(), how, nullptr, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsInitializeMessage(message.get(), how, source.get(), nullptr));
        assert_int_equal(state(message), WS_MESSAGE_STATE_EMPTY);
    }
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
}

void a_reply_goes_back(void**) {
    for (const auto& [version, ns, anonymous] : {std::tuple{WS_ADDRESSING_VERSION_0_9, addressing09, anonymous09},
                                                 std::tuple{WS_ADDRESSING_VERSION_1_0, addressing10, anonymous10}}) {
        const struct {
            std::string request;
            std::string reply;
            std::string fault;
        } cases[] = {
            {"<a:MessageID>urn:1</a:MessageID>", to(anonymous), to(anonymous)},
            {"<a:MessageID>urn:1</a:MessageID><a:ReplyTo><a:Address>" + anonymous + "</a:Address></a:ReplyTo>",
             to(anonymous), to(anonymous)},
            {"<a:MessageID>urn:1</a:MessageID><a:ReplyTo><a:Address>urn:r</a:Address></a:ReplyTo>", to("urn:r"),
             to("urn:r")},
            {"<a:MessageID>urn:1</a:MessageID><a:FaultTo><a:Address>urn:f</a:Address></a:FaultTo>", to(anonymous),
             to("urn:f")},
            {"<a:ReplyTo><a:Address>urn:r</a:Address></a:ReplyTo><a:MessageID>urn:1</a:MessageID>"
             "<a:FaultTo><a:Address>urn:f</a:Address></a:FaultTo>",
             to("urn:r"), to("urn:f")},
        };
        for (const auto& each : cases) {
            // With and without a header that makes a tree of them.
            for (const char* other : {"", "<h/>"}) {
                const std::string text =
                    envelope("<s:Header><a:Action>do</a:Action>" + each.request + other + "</s:Header>", "<s:Body/>",
                             soap12, ns);
                received in(text, WS_ENVELOPE_VERSION_SOAP_1_2, version);
                for (const bool fault : {false, true}) {
                    const message_ptr reply =
                        initialized(WS_ENVELOPE_VERSION_SOAP_1_2, version, fault ? WS_FAULT_MESSAGE : WS_REPLY_MESSAGE,
                                    in.message.get());
                    assert_true(property<BOOL>(reply, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
                    assert_int_equal(property<BOOL>(reply, WS_MESSAGE_PROPERTY_IS_FAULT), fault);
                    assert_string_equal(sent(reply).c_str(),
                                        envelope("<s:Header><a:RelatesTo>urn:1</a:RelatesTo>" +
                                                     (fault ? each.fault : each.reply) + "</s:Header>",
                                                 "<s:Body/>", soap12, ns)
                                            .c_str());
                }
            }
        }
    }
}

void a_request_without_an_id_has_nothing_to_relate_to(void**) {
    const std::string text = envelope("");
    received in(text);
    const message_ptr reply =
        initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_REPLY_MESSAGE, in.message.get());
    assert_string_equal(sent(reply).c_str(), envelope("<s:Header>" + to(anonymous10) + "</s:Header>").c_str());
}

void ids_come_back_in_the_form_they_came(void**) {
    const message_ptr request = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const std::string id = header_text(request, WS_MESSAGE_ID_HEADER);
    for (const encoding in : {encoding::text, encoding::binary}) {
        const message_ptr copy =
            initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_DUPLICATE_MESSAGE, request.get());
        const writer_ptr writer = make_writer(in);
        assert_hr(S_OK, WsWriteEnvelopeStart(copy.get(), writer.get(), nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsWriteEnvelopeEnd(copy.get(), nullptr));
        const std::string bytes = written(writer.get());
        received back(bytes, WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, in);
        const message_ptr reply =
            initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_REPLY_MESSAGE, back.message.get());
        assert_string_equal(header_text(reply, WS_RELATES_TO_HEADER).c_str(), id.c_str());
    }
}

void reference_parameters_come_back(void**) {
    const std::string text = envelope(
        "<s:Header><a:MessageID>urn:1</a:MessageID><a:ReplyTo><a:Address>urn:r</a:Address>"
        "<a:ReferenceParameters><p:k xmlns:p=\"urn:p\">7</p:k></a:ReferenceParameters></a:ReplyTo></s:Header>");
    received in(text);
    const message_ptr reply =
        initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_REPLY_MESSAGE, in.message.get());
    in.message.reset(); // the reply does not need it any more
    assert_string_equal(sent(reply).c_str(), envelope("<s:Header><a:RelatesTo>urn:1</a:RelatesTo>"
                                                      "<p:k a:IsReferenceParameter=\"true\" xmlns:p=\"urn:p\">7</p:k>" +
                                                      to("urn:r") + "</s:Header>")
                                                 .c_str());
}

void transports_relate_by_themselves(void**) {
    const message_ptr request = initialized(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_TRANSPORT);
    const message_ptr reply =
        initialized(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_TRANSPORT, WS_REPLY_MESSAGE, request.get());
    assert_true(property<BOOL>(reply, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
    assert_string_equal(shown(reply).c_str(), envelope("<s:Header/>", "<s:Body/>", soap11, "").c_str());
}

void a_request_that_is_ambiguous_cannot_be_answered(void**) {
    const std::string text = envelope("<s:Header><a:MessageID>urn:1</a:MessageID><a:MessageID>urn:2</a:MessageID>"
                                      "</s:Header>");
    received in(text);
    const message_ptr reply = make_message();
    assert_hr(WS_E_INVALID_FORMAT, WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, in.message.get(), nullptr));
    assert_int_equal(state(reply), WS_MESSAGE_STATE_EMPTY);
    assert_hr(S_OK, WsInitializeMessage(reply.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_string_equal(shown(reply).c_str(), envelope("<s:Header/>").c_str());
}

void a_duplicate_has_the_same_headers(void**) {
    for (const char* other : {"", "<p:h s:mustUnderstand=\"1\" xmlns:p=\"urn:p\"><x>1</x>y</p:h>"}) {
        const std::string text = envelope("<s:Header><a:Action s:mustUnderstand=\"1\">do</a:Action>" +
                                          std::string(other) + "<a:MessageID>urn:1</a:MessageID></s:Header>");
        received in(text);
        const message_ptr copy = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                             WS_DUPLICATE_MESSAGE, in.message.get());
        in.message.reset();
        // It is addressed anew.
        assert_false(property<BOOL>(copy, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
        assert_string_equal(header_text(copy, WS_ACTION_HEADER).c_str(), "do");
        assert_string_equal(sent(copy).c_str(), text.c_str());
        assert_string_equal(shown(copy).c_str(), text.c_str());
    }
    const message_ptr source = blank();
    const message_ptr different = make_message(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_1_0);
    assert_hr(E_INVALIDARG, WsInitializeMessage(different.get(), WS_DUPLICATE_MESSAGE, source.get(), nullptr));
    assert_int_equal(state(different), WS_MESSAGE_STATE_EMPTY);
}

// As an intermediary does it, node for node.
void forwarding(void**) {
    const std::string text =
        envelope("<s:Header><a:Action s:mustUnderstand=\"1\">do</a:Action><h xmlns=\"urn:h\">v</h></s:Header>",
                 "<s:Body><one x=\"1\">t<two/></one><three/></s:Body>");
    received in(text);
    const message_ptr out =
        initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_DUPLICATE_MESSAGE, in.message.get());
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(out.get(), writer.get(), nullptr, nullptr, nullptr));
    auto* from = property<WS_XML_READER*>(in.message, WS_MESSAGE_PROPERTY_BODY_READER);
    auto* into = property<WS_XML_WRITER*>(out, WS_MESSAGE_PROPERTY_BODY_WRITER);
    for (;;) {
        const WS_XML_NODE* node = nullptr;
        assert_hr(S_OK, WsGetReaderNode(from, &node, nullptr));
        if (node->nodeType == WS_XML_NODE_TYPE_END_ELEMENT) break;
        assert_hr(S_OK, WsCopyNode(into, from, nullptr));
    }
    assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
    assert_hr(S_OK, WsWriteEnvelopeEnd(out.get(), nullptr));
    assert_string_equal(written(writer.get()).c_str(), text.c_str());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(a_reply_goes_back),
        cmocka_unit_test(a_request_without_an_id_has_nothing_to_relate_to),
        cmocka_unit_test(ids_come_back_in_the_form_they_came),
        cmocka_unit_test(reference_parameters_come_back),
        cmocka_unit_test(transports_relate_by_themselves),
        cmocka_unit_test(a_request_that_is_ambiguous_cannot_be_answered),
        cmocka_unit_test(a_duplicate_has_the_same_headers),
        cmocka_unit_test(forwarding),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
