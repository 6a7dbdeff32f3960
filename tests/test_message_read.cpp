// Received messages: whatever shape they have, nothing of them is lost, and what is no message is told apart.
#include "support/message.h"

using namespace test;

namespace {

const std::string action_block = "<a:Action s:mustUnderstand=\"1\">do</a:Action>";

void the_reader_stands_in_the_body(void**) {
    const std::string text = envelope("", "<s:Body/>", soap11, "");
    received in(text, WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9);
    assert_int_equal(state(in.message), WS_MESSAGE_STATE_READING);
    assert_true(property<BOOL>(in.message, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
    assert_false(property<BOOL>(in.message, WS_MESSAGE_PROPERTY_IS_FAULT));
    const WS_XML_NODE* node = nullptr;
    for (int i = 0; i < 2; ++i) { // Body, Envelope
        assert_hr(S_OK, WsGetReaderNode(in.reader.get(), &node, nullptr));
        assert_int_equal(node->nodeType, WS_XML_NODE_TYPE_END_ELEMENT);
        assert_hr(S_OK, WsReadEndElement(in.reader.get(), nullptr));
    }
    assert_hr(S_OK, WsGetReaderNode(in.reader.get(), &node, nullptr));
    assert_int_equal(node->nodeType, WS_XML_NODE_TYPE_EOF);
}

void a_fault_shows(void**) {
    const struct {
        const char* body;
        BOOL is_fault;
    } cases[] = {
        {"<s:Body><s:Fault/></s:Body>", TRUE},      {"<s:Body>  <!-- c --> <s:Fault/></s:Body>", TRUE},
        {"<s:Body><Fault/></s:Body>", FALSE},       {"<s:Body><s:Other/></s:Body>", FALSE},
        {"<s:Body><x/><s:Fault/></s:Body>", FALSE},
    };
    for (const auto& each : cases) {
        const std::string text = envelope("", each.body);
        received in(text);
        assert_int_equal(property<BOOL>(in.message, WS_MESSAGE_PROPERTY_IS_FAULT), each.is_fault);
    }
}

void arguments_are_checked(void**) {
    const message_ptr message = make_message();
    const reader_ptr reader = make_reader("<x/>");
    const writer_ptr writer = make_writer();
    assert_hr(E_INVALIDARG, WsReadEnvelopeStart(nullptr, nullptr, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadEnvelopeStart(message.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadEnvelopeStart(nullptr, reader.get(), nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadEnvelopeStart(message.get(), reinterpret_cast<WS_XML_READER*>(writer.get()), nullptr,
                                                nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsReadEnvelopeEnd(nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsWriteEnvelopeStart(message.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsWriteEnvelopeEnd(nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsFillBody(nullptr, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsFlushBody(nullptr, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsCheckMustUnderstandHeaders(nullptr, nullptr));
}

// The headers as the tree shows them are the ones that were received, in whatever form they came.
void nothing_is_lost(void**) {
    const std::string anonymous = "<a:Address>http://www.w3.org/2005/08/addressing/anonymous</a:Address>";
    const std::string headers[] = {
        "",
        action_block,
        action_block + "<a:MessageID>urn:1</a:MessageID><a:ReplyTo>" + anonymous + "</a:ReplyTo>" +
            "<a:To s:mustUnderstand=\"1\">http://localhost/</a:To>",
        // Headers of WS-Addressing that are more than a value.
        "<a:Action>do</a:Action>",
        "<a:Action s:mustUnderstand=\"0\">do</a:Action>",
        "<a:Action s:mustUnderstand=\"1\" x=\"y\">do</a:Action>",
        "<a:RelatesTo RelationshipType=\"urn:r\">urn:1</a:RelatesTo>",
        action_block + "<a:Action>twice</a:Action>",
        "<b:Action xmlns:b=\"http://www.w3.org/2005/08/addressing\">do</b:Action>",
        "<a:Action>do<x/>it</a:Action>",
        "<a:Action><x>1</x></a:Action>",
        "<a:Action/>",
        "<a:ReplyTo/>",
        "<a:ReplyTo><x/></a:ReplyTo>",
        "<a:ReplyTo>" + anonymous + "<a:ReferenceParameters><x>1</x></a:ReferenceParameters></a:ReplyTo>",
        "<a:ReplyTo><a:Address>u<x/>v</a:Address><y/></a:ReplyTo>",
        "<a:ReplyTo><a:Address z=\"1\">u</a:Address></a:ReplyTo>",
        "<a:FaultTo>" + anonymous + "<x/></a:FaultTo>" + action_block,
        "<a:Other>1</a:Other>",
        // The program's headers, before, between and after.
        "<h xmlns=\"urn:h\">1</h>",
        action_block + "<p:h p:x=\"1\" xmlns:p=\"urn:h\"><q/>text<!--c--></p:h>" + "<a:MessageID>urn:1</a:MessageID>",
        // More of them than there is room for values.
        "<a:To>1</a:To><a:To>2</a:To><a:To>3</a:To><a:To>4</a:To><a:To>5</a:To><a:To>6</a:To><a:To>7</a:To>"
        "<a:To>8</a:To><a:To>9</a:To><a:To>10</a:To>",
    };
    for (const std::string& each : headers) {
        const std::string text =
            envelope(each.empty() ? "<s:Header/>" : "<s:Header>" + each + "</s:Header>", "<s:Body/>");
        received in(text);
        assert_string_equal(shown(in.message).c_str(), text.c_str());
        assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
        assert_string_equal(shown(in.message).c_str(), text.c_str());
    }
}

void other_prefixes_and_attributes_stay(void**) {
    const std::string soap(soap12), addressing(addressing10);
    const std::string texts[] = {
        // .NET's order of the declarations
        "<s:Envelope xmlns:s=\"" + soap + "\" xmlns:a=\"" + addressing + "\"><s:Header>" + action_block +
            "</s:Header><s:Body/></s:Envelope>",
        // only what is used
        "<s:Envelope xmlns:s=\"" + soap + "\"><s:Header/><s:Body/></s:Envelope>",
        // other prefixes, further declarations, attributes
        "<soap:Envelope xmlns:soap=\"" + soap + "\" xmlns:wsa=\"" + addressing +
            "\"><soap:Header><wsa:Action soap:mustUnderstand=\"1\">do</wsa:Action></soap:Header><soap:Body/>"
            "</soap:Envelope>",
        "<Envelope xmlns=\"" + soap + "\"><Header/><Body/></Envelope>",
        "<s:Envelope xmlns:s=\"" + soap + "\" xmlns:a=\"" + addressing + "\" xmlns:u=\"urn:u\"><s:Header>" +
            action_block + "</s:Header><s:Body u:Id=\"1\"/></s:Envelope>",
        "<s:Envelope xmlns:s=\"" + soap + "\" xmlns:a=\"" + addressing + "\"><s:Header x=\"1\">" + action_block +
            "</s:Header><s:Body/></s:Envelope>",
        "<s:Envelope xmlns:s=\"" + soap + "\" xmlns:a=\"" + addressing + "\"><s:Header>" + action_block +
            "</s:Header><s:Body i:x=\"1\" xmlns:i=\"urn:i\"/></s:Envelope>",
        "<s:Envelope s:encodingStyle=\"urn:e\" xmlns:s=\"" + soap + "\"><s:Header/><s:Body/></s:Envelope>",
        // a prefix that means something else
        "<s:Envelope xmlns:s=\"" + soap + "\" xmlns:a=\"urn:not-addressing\"><s:Header>" + "<a:Action>x</a:Action>" +
            "</s:Header><s:Body/></s:Envelope>",
    };
    for (const std::string& text : texts) {
        received in(text);
        assert_string_equal(shown(in.message).c_str(), text.c_str());
    }
}

void a_header_is_shown_where_there_was_none(void**) {
    for (const char* extra : {"", " xmlns:u=\"urn:u\""}) {
        const std::string start = "<s:Envelope xmlns:s=\"" + std::string(soap12) + "\"" + extra + ">";
        const std::string text = start + "<s:Body/></s:Envelope>";
        received in(text);
        assert_string_equal(shown(in.message).c_str(), (start + "<s:Header/><s:Body/></s:Envelope>").c_str());
        const auto position = property<WS_XML_NODE_POSITION>(in.message, WS_MESSAGE_PROPERTY_HEADER_POSITION);
        const reader_ptr reader = make_reader();
        assert_hr(S_OK, WsSetInputToBuffer(reader.get(), position.buffer, nullptr, 0, nullptr));
        assert_hr(S_OK, WsSetReaderPosition(reader.get(), &position, nullptr));
        const WS_XML_NODE* node = nullptr;
        assert_hr(S_OK, WsGetReaderNode(reader.get(), &node, nullptr));
        assert_string_equal(text_of(*reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node)->localName).c_str(), "Header");
    }
}

void space_between_the_parts_is_nothing(void**) {
    const std::string text = "<?xml version=\"1.0\"?>\n<!-- c --><s:Envelope xmlns:a=\"" + std::string(addressing10) +
                             "\" xmlns:s=\"" + std::string(soap12) +
                             "\">\n  <s:Header>\n    <a:Action> do </a:Action>\n    <!-- c -->\n    <a:ReplyTo>\n"
                             "      <a:Address>urn:r</a:Address>\n    </a:ReplyTo>\n  </s:Header>\n\n  <s:Body>\n"
                             "    <x/>\n  </s:Body>\n</s:Envelope>\n";
    received in(text);
    assert_string_equal(header_text(in.message, WS_ACTION_HEADER).c_str(), " do ");
    WS_ENDPOINT_ADDRESS address{};
    assert_hr(S_OK, WsGetHeader(in.message.get(), WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, WS_READ_REQUIRED_VALUE,
                                nullptr, &address, sizeof address, nullptr));
    assert_string_equal(narrow(address.url).c_str(), "urn:r");
    assert_hr(S_OK, WsSkipNode(in.reader.get(), nullptr));
    assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
}

void text_in_pieces_is_one_value(void**) {
    const std::string text =
        envelope("<s:Header><a:Action>a&amp;b<![CDATA[<c>]]>&#x64;<!-- c -->e</a:Action></s:Header>");
    received in(text);
    assert_string_equal(header_text(in.message, WS_ACTION_HEADER).c_str(), "a&b<c>de");
    // The same from the tree, which another header made necessary.
    const std::string with_another =
        envelope("<s:Header><h/><a:Action>a&amp;b<![CDATA[<c>]]>&#x64;<!-- c -->e</a:Action></s:Header>");
    received tree(with_another);
    assert_string_equal(header_text(tree.message, WS_ACTION_HEADER).c_str(), "a&b<c>de");
}

void what_is_no_message(void**) {
    const std::string soap(soap12);
    const struct {
        std::string text;
        const char* error;
    } cases[] = {
        {"", nullptr},
        {"   ", nullptr},
        {"text", nullptr},
        {"<x/>", "no SOAP envelope"},
        {"<Envelope/>", "version"},
        {"<s:Envelope xmlns:s=\"" + std::string(soap11) + "\"><s:Body/></s:Envelope>", "version"},
        {"<s:Envelop xmlns:s=\"" + soap + "\"><s:Body/></s:Envelop>", "no SOAP envelope"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"/>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><Body/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\">text<s:Body/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><x/><s:Body/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header/><s:Header/><s:Body/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header/>text<s:Body/></s:Envelope>", "Body"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header>text</s:Header><s:Body/></s:Envelope>", "text"},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header><h></s:Header><s:Body/></s:Envelope>", nullptr},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header><h>", nullptr},
        {"<s:Envelope xmlns:s=\"" + soap + "\"><s:Header>", nullptr},
        {"<s:Envelope xmlns:s=\"" + soap + "\">", nullptr},
        {"<s:Envelope xmlns:s=\"" + soap + "\"", nullptr},
    };
    const message_ptr message = make_message();
    const reader_ptr reader = make_reader();
    for (const auto& each : cases) {
        const error_ptr error = make_error();
        set_input(reader.get(), each.text);
        assert_hr(WS_E_INVALID_FORMAT, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, error.get()));
        assert_int_equal(state(message), WS_MESSAGE_STATE_EMPTY);
        assert_true(string_count(error.get()) > 0);
        bool told = each.error == nullptr;
        for (ULONG i = 0; !told && i < string_count(error.get()); ++i)
            told = error_string(error.get(), i).find(each.error) != std::string::npos;
        if (!told) fail_msg("'%s' is not told of %s", each.error, each.text.c_str());
    }
    // The message can be used all the same.
    const std::string good = envelope("");
    set_input(reader.get(), good);
    assert_hr(S_OK, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr));
}

void another_version_is_a_version_mismatch(void**) {
    const std::string text = envelope("", "<s:Body/>", soap11, "");
    const reader_ptr reader = make_reader(text);
    const message_ptr message = make_message();
    const error_ptr error = make_error();
    assert_hr(WS_E_INVALID_FORMAT, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, error.get()));
    WS_FAULT* fault = nullptr;
    assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
    assert_non_null(fault);
    assert_string_equal(text_of(fault->code->value.localName).c_str(), "VersionMismatch");
}

void the_end_must_be_the_end(void**) {
    const struct {
        std::string text;
        HRESULT expected;
    } cases[] = {
        {envelope("", "<s:Body></s:Body>"), S_OK},
        {envelope("", "<s:Body> <!-- c --> </s:Body>") + " <!-- c -->\n", S_OK},
        {envelope("", "<s:Body><x/></s:Body>"), WS_E_INVALID_FORMAT},
        {envelope("", "<s:Body>text</s:Body>"), WS_E_INVALID_FORMAT},
        {envelope("", "<s:Body/><x/>"), WS_E_INVALID_FORMAT},
        {envelope("", "<s:Body/>text"), WS_E_INVALID_FORMAT},
        {envelope("", "<s:Body/>") + "text", WS_E_INVALID_FORMAT},
        {envelope("", "<s:Body/>") + "<x/>", WS_E_INVALID_FORMAT},
    };
    for (const auto& each : cases) {
        received in(each.text);
        assert_hr(each.expected, WsReadEnvelopeEnd(in.message.get(), nullptr));
        assert_int_equal(state(in.message), WS_MESSAGE_STATE_DONE);
        assert_hr(WS_E_INVALID_OPERATION, WsReadEnvelopeEnd(in.message.get(), nullptr));
    }
}

void a_header_twice_is_no_header(void**) {
    for (const char* other : {"", "<h/>"}) {
        const std::string text = envelope("<s:Header><a:To>1</a:To><a:To>2</a:To><a:Action>x</a:Action>" +
                                          std::string(other) + "</s:Header>");
        received in(text);
        WS_XML_STRING value{};
        const error_ptr error = make_error();
        assert_hr(WS_E_INVALID_FORMAT, WsGetHeader(in.message.get(), WS_TO_HEADER, WS_XML_STRING_TYPE,
                                                   WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, error.get()));
        assert_string_equal(error_string(error.get(), 0).c_str(),
                            "The message has the header 'To' of the namespace "
                            "'http://www.w3.org/2005/08/addressing' more than once.");
        assert_hr(WS_E_INVALID_FORMAT, set_text(in.message, WS_TO_HEADER, "3"));
        assert_hr(WS_E_INVALID_FORMAT, WsRemoveHeader(in.message.get(), WS_TO_HEADER, nullptr));
        assert_string_equal(header_text(in.message, WS_ACTION_HEADER).c_str(), "x");
    }
}

void a_header_of_the_wrong_content(void**) {
    const std::string text = envelope("<s:Header><a:Action>do<x/></a:Action><a:ReplyTo>none</a:ReplyTo></s:Header>");
    received in(text);
    WS_XML_STRING value{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetHeader(in.message.get(), WS_ACTION_HEADER, WS_XML_STRING_TYPE,
                                               WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, nullptr));
    WS_ENDPOINT_ADDRESS address{};
    assert_hr(WS_E_INVALID_FORMAT, WsGetHeader(in.message.get(), WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE,
                                               WS_READ_REQUIRED_VALUE, nullptr, &address, sizeof address, nullptr));
}

void headers_outlive_the_input(void**) {
    std::string text = envelope("<s:Header>" + action_block +
                                "<a:MessageID>urn:1</a:MessageID>"
                                "<h xmlns=\"urn:h\">v</h></s:Header>");
    std::string values = envelope("<s:Header>" + action_block + "<a:MessageID>urn:1</a:MessageID></s:Header>");
    for (std::string* each : {&text, &values}) {
        received in(*each);
        const std::string before = *each;
        assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
        in.reader.reset();
        std::fill(each->begin(), each->end(), 'X');
        assert_string_equal(header_text(in.message, WS_ACTION_HEADER).c_str(), "do");
        assert_string_equal(header_text(in.message, WS_MESSAGE_ID_HEADER).c_str(), "urn:1");
        assert_string_equal(shown(in.message).c_str(), before.c_str());
    }
}

void prefixes_in_content_keep_their_meaning(void**) {
    const std::string text = "<s:Envelope xmlns:s=\"" + std::string(soap12) +
                             "\" xmlns:q=\"urn:q\"><s:Header><h xmlns=\"urn:h\">q:name</h></s:Header><s:Body/>"
                             "</s:Envelope>";
    received in(text);
    WS_XML_STRING name = xml("h"), ns = xml("urn:h");
    const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_XML_QNAME_TYPE, nullptr};
    WS_XML_QNAME value{};
    assert_hr(S_OK, WsGetCustomHeader(in.message.get(), &description, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_VALUE,
                                      nullptr, &value, sizeof value, nullptr, nullptr));
    assert_string_equal(text_of(value.localName).c_str(), "name");
    assert_string_equal(text_of(value.ns).c_str(), "urn:q");
}

void without_an_envelope_all_is_body(void**) {
    received in("<x>1</x>", WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_TRANSPORT);
    WS_XML_STRING name = xml("x"), ns = xml("");
    const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_INT32_TYPE, nullptr};
    INT32 value = 0;
    assert_hr(S_OK, WsReadBody(in.message.get(), &description, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value,
                               nullptr));
    assert_int_equal(value, 1);
    assert_hr(S_OK, WsReadEnvelopeEnd(in.message.get(), nullptr));
    assert_string_equal(shown(in.message).c_str(), "<Envelope><Header/><Body/></Envelope>");
}

void binary_headers_keep_their_types(void**) {
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const WS_ENDPOINT_ADDRESS anonymous{};
    assert_hr(S_OK, WsSetHeader(message.get(), WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, WS_WRITE_REQUIRED_VALUE,
                                &anonymous, sizeof anonymous, nullptr));
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    const std::string bytes = sent(message, encoding::binary);
    for (const bool as_tree : {false, true}) {
        received in(bytes, WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, encoding::binary);
        if (as_tree) assert_string_equal(shown(in.message).c_str(), shown(message).c_str());
        const message_ptr copy = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                             WS_DUPLICATE_MESSAGE, in.message.get());
        const std::string again = sent(copy, encoding::binary);
        assert_int_equal(again.size(), bytes.size());
        assert_memory_equal(again.data(), bytes.data(), bytes.size());
    }
}

void every_cut_of_a_message_is_an_error(void**) {
    const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    WS_XML_STRING name = xml("h"), ns = xml("urn:h"), value = xml("v");
    const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_XML_STRING_TYPE, nullptr};
    assert_hr(S_OK, WsAddCustomHeader(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, 1,
                                      nullptr));
    for (const encoding in : {encoding::text, encoding::binary}) {
        const message_ptr copy =
            initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_DUPLICATE_MESSAGE, message.get());
        const std::string whole = sent(copy, in);
        const message_ptr reading = make_message();
        const reader_ptr reader = make_reader();
        for (size_t length = 0; length <= whole.size(); ++length) {
            const std::string part = whole.substr(0, length);
            set_input(reader.get(), part, in);
            HRESULT hr = WsReadEnvelopeStart(reading.get(), reader.get(), nullptr, nullptr, nullptr);
            if (hr == S_OK) hr = WsReadEnvelopeEnd(reading.get(), nullptr);
            assert_hr(length == whole.size() ? S_OK : WS_E_INVALID_FORMAT, hr);
            assert_hr(S_OK, WsResetMessage(reading.get(), nullptr));
        }
    }
}

// Whatever a damaged message is taken for, it is refused or is as good as any other.
void damaged_messages_do_no_harm(void**) {
    uint32_t random = 1;
    const auto next = [&](size_t limit) {
        random = random * 1664525 + 1013904223;
        return (random >> 8) % limit;
    };
    const std::string text = envelope("<s:Header>" + action_block +
                                          "<a:MessageID>urn:uuid:12345678-9abc-4def-8102-030405060708</a:MessageID>"
                                          "<a:ReplyTo><a:Address>urn:r</a:Address><x>1</x></a:ReplyTo>"
                                          "<h xmlns=\"urn:h\" s:mustUnderstand=\"1\" s:role=\"\">v</h></s:Header>",
                                      "<s:Body><s:Fault/></s:Body>");
    received source(text);
    for (const encoding in : {encoding::text, encoding::binary}) {
        const std::string whole = sent(initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                                   WS_DUPLICATE_MESSAGE, source.message.get()),
                                       in);
        const message_ptr message = make_message(), reply = make_message();
        const reader_ptr reader = make_reader();
        int good = 0, bad = 0;
        for (int round = 0; round < 10000; ++round) {
            std::string damaged = whole;
            for (size_t left = 1 + next(3); left > 0; --left) {
                const size_t at = next(damaged.size());
                switch (next(3)) {
                case 0:
                    damaged[at] = static_cast<char>(next(256));
                    break;
                case 1:
                    damaged.erase(at, 1 + next(4));
                    break;
                default:
                    damaged.insert(at, damaged.substr(next(damaged.size()), 1 + next(8)));
                    break;
                }
            }
            set_input(reader.get(), damaged, in);
            const HRESULT hr = WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr);
            if (hr == S_OK) {
                ++good;
                WS_XML_STRING* action = nullptr;
                const HRESULT got = WsGetHeader(message.get(), WS_ACTION_HEADER, WS_XML_STRING_TYPE,
                                                WS_READ_OPTIONAL_POINTER, nullptr, &action, sizeof action, nullptr);
                assert_true(got == S_OK || got == WS_E_INVALID_FORMAT);
                const HRESULT understood = WsCheckMustUnderstandHeaders(message.get(), nullptr);
                assert_true(understood == S_OK || understood == WS_E_INVALID_FORMAT);
                // A string of the dictionary may stand where a name must, which shows when it is written.
                const writer_ptr writer = make_writer(in);
                WS_XML_BUFFER* headers = property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
                const HRESULT written = WsWriteXmlBuffer(writer.get(), headers, nullptr);
                assert_true(written == S_OK || (written == WS_E_INVALID_FORMAT && in == encoding::binary));
                const HRESULT answered = WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, message.get(), nullptr);
                assert_true(answered == S_OK || answered == WS_E_INVALID_FORMAT);
                assert_hr(S_OK, WsResetMessage(reply.get(), nullptr));
            } else {
                ++bad;
                assert_true(hr == WS_E_INVALID_FORMAT || hr == WS_E_QUOTA_EXCEEDED);
            }
            assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        }
        assert_true(good > 100);
        assert_true(bad > 100);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_reader_stands_in_the_body),
        cmocka_unit_test(a_fault_shows),
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(nothing_is_lost),
        cmocka_unit_test(other_prefixes_and_attributes_stay),
        cmocka_unit_test(a_header_is_shown_where_there_was_none),
        cmocka_unit_test(space_between_the_parts_is_nothing),
        cmocka_unit_test(text_in_pieces_is_one_value),
        cmocka_unit_test(what_is_no_message),
        cmocka_unit_test(another_version_is_a_version_mismatch),
        cmocka_unit_test(the_end_must_be_the_end),
        cmocka_unit_test(a_header_twice_is_no_header),
        cmocka_unit_test(a_header_of_the_wrong_content),
        cmocka_unit_test(headers_outlive_the_input),
        cmocka_unit_test(prefixes_in_content_keep_their_meaning),
        cmocka_unit_test(without_an_envelope_all_is_body),
        cmocka_unit_test(binary_headers_keep_their_types),
        cmocka_unit_test(every_cut_of_a_message_is_an_error),
        cmocka_unit_test(damaged_messages_do_no_harm),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
