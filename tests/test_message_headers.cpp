// The headers of WS-Addressing: setting, getting and removing them, in every type that they have.
#include "support/message.h"

using namespace test;

namespace {

// Everything is tried with the headers as values, and again with them as the tree that a program asked for.
template <class Test>
void both_ways(Test&& test) {
    for (const bool as_tree : {false, true}) {
        const message_ptr message = blank();
        if (as_tree) property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
        test(message);
    }
}

HRESULT get(const message_ptr& message, WS_HEADER_TYPE type, WS_TYPE value_type, WS_READ_OPTION option, void* value,
            ULONG size, WS_HEAP* heap = nullptr) {
    return WsGetHeader(message.get(), type, value_type, option, heap, value, size, nullptr);
}
HRESULT set(const message_ptr& message, WS_HEADER_TYPE type, WS_TYPE value_type, const void* value, ULONG size) {
    return WsSetHeader(message.get(), type, value_type, WS_WRITE_REQUIRED_VALUE, value, size, nullptr);
}

void arguments_are_checked(void**) {
    const message_ptr message = make_message();
    const WCHAR* chars = W("action");
    const auto none = static_cast<WS_HEADER_TYPE>(0);
    const auto no_type = static_cast<WS_TYPE>(0);
    const auto no_read = static_cast<WS_READ_OPTION>(0);
    assert_hr(E_INVALIDARG, WsSetHeader(nullptr, none, no_type, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsGetHeader(nullptr, none, no_type, no_read, nullptr, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsRemoveHeader(nullptr, none, nullptr));
    // The number of the header is looked at before the state, but when one is removed.
    assert_hr(E_INVALIDARG, WsSetHeader(message.get(), none, no_type, WS_WRITE_REQUIRED_VALUE, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, get(message, none, no_type, no_read, nullptr, 0));
    assert_hr(WS_E_INVALID_OPERATION, WsRemoveHeader(message.get(), none, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsSetHeader(message.get(), WS_ACTION_HEADER, WS_WSZ_TYPE,
                                                  WS_WRITE_REQUIRED_POINTER, &chars, sizeof chars, nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsRemoveHeader(message.get(), none, nullptr));
    assert_hr(E_INVALIDARG, WsRemoveHeader(message.get(), static_cast<WS_HEADER_TYPE>(8), nullptr));
    assert_hr(E_INVALIDARG,
              WsSetHeader(message.get(), none, WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &chars, sizeof chars, nullptr));
    assert_hr(E_INVALIDARG, get(message, none, WS_WSZ_TYPE, WS_READ_REQUIRED_POINTER, nullptr, 0));
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, no_type, WS_READ_REQUIRED_POINTER, nullptr, 0));
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, no_read, nullptr, 0));
    // These headers are never nillable.
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, WS_READ_NILLABLE_POINTER, nullptr, 0));
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_STRING_TYPE, WS_READ_NILLABLE_VALUE, nullptr, 0));
    for (const auto option : {WS_WRITE_NILLABLE_VALUE, WS_WRITE_NILLABLE_POINTER, static_cast<WS_WRITE_OPTION>(0)})
        assert_hr(E_INVALIDARG,
                  WsSetHeader(message.get(), WS_ACTION_HEADER, WS_WSZ_TYPE, option, &chars, sizeof chars, nullptr));
    // What is not there is told before there is no place for it.
    assert_hr(WS_E_INVALID_FORMAT, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, WS_READ_REQUIRED_POINTER, nullptr, 0));
    assert_hr(S_OK, WsSetHeader(message.get(), WS_ACTION_HEADER, WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &chars,
                                sizeof chars, nullptr));
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, WS_READ_REQUIRED_POINTER, nullptr, 0));
    WCHAR* got = nullptr;
    assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, WS_READ_REQUIRED_POINTER, &got, 0));
    assert_null(got);
    WS_STRING value{};
    assert_hr(E_INVALIDARG, set(message, WS_ACTION_HEADER, WS_STRING_TYPE, &value, sizeof value - 1));
    assert_hr(E_INVALIDARG, set(message, WS_ACTION_HEADER, WS_STRING_TYPE, nullptr, sizeof value));
    const WS_STRING* null_pointer = nullptr;
    assert_hr(E_INVALIDARG, WsSetHeader(message.get(), WS_ACTION_HEADER, WS_STRING_TYPE, WS_WRITE_REQUIRED_POINTER,
                                        &null_pointer, sizeof null_pointer, nullptr));
}

void every_header_has_its_types(void**) {
    const WS_TYPE types[] = {WS_STRING_TYPE,    WS_XML_STRING_TYPE,       WS_WSZ_TYPE,
                             WS_UNIQUE_ID_TYPE, WS_ENDPOINT_ADDRESS_TYPE, WS_INT32_TYPE};
    both_ways([&](const message_ptr& message) {
        for (int header = WS_ACTION_HEADER; header <= WS_FAULT_TO_HEADER; ++header) {
            const auto type = static_cast<WS_HEADER_TYPE>(header);
            const bool address = header >= WS_FROM_HEADER;
            const bool id = type == WS_MESSAGE_ID_HEADER || type == WS_RELATES_TO_HEADER;
            for (const WS_TYPE value_type : types) {
                bool fits = !address;
                if (value_type == WS_UNIQUE_ID_TYPE) fits = id;
                if (value_type == WS_ENDPOINT_ADDRESS_TYPE) fits = address;
                if (value_type == WS_INT32_TYPE) fits = false;
                void* pointer = &pointer;
                assert_hr(fits ? S_OK : E_INVALIDARG,
                          get(message, type, value_type, WS_READ_OPTIONAL_POINTER, &pointer, sizeof pointer));
                if (fits) assert_null(pointer);
            }
        }
    });
}

void transports_have_but_two_headers(void**) {
    const message_ptr message =
        initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_TRANSPORT, WS_BLANK_MESSAGE);
    for (int header = WS_ACTION_HEADER; header <= WS_FAULT_TO_HEADER; ++header) {
        const auto type = static_cast<WS_HEADER_TYPE>(header);
        const HRESULT expected = header <= WS_TO_HEADER ? S_OK : E_INVALIDARG;
        assert_hr(expected, WsRemoveHeader(message.get(), type, nullptr));
        if (header < WS_FROM_HEADER) assert_hr(expected, set_text(message, type, "text"));
    }
    assert_string_equal(header_text(message, WS_TO_HEADER).c_str(), "text");
}

void text_in_every_type(void**) {
    both_ways([](const message_ptr& message) {
        const heap_ptr heap = make_heap();
        const std::string utf8 = "urn:\xc3\xa4\xf0\x9f\x98\x80";
        const std::basic_string<WCHAR> wide = W("urn:\u00e4\U0001f600");
        const WCHAR* chars = wide.c_str();
        const WS_STRING string_value = string(wide);
        const WS_STRING* string_pointer = &string_value;
        const struct {
            WS_TYPE type;
            WS_WRITE_OPTION option;
            const void* value;
            ULONG size;
        } ways[] = {
            {WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &chars, sizeof chars},
            {WS_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &string_value, sizeof string_value},
            {WS_STRING_TYPE, WS_WRITE_REQUIRED_POINTER, &string_pointer, sizeof string_pointer},
        };
        for (const auto& way : ways) {
            for (const auto header : {WS_ACTION_HEADER, WS_TO_HEADER, WS_MESSAGE_ID_HEADER, WS_RELATES_TO_HEADER}) {
                assert_hr(S_OK, set_text(message, header, "old"));
                assert_hr(S_OK, WsSetHeader(message.get(), header, way.type, way.option, way.value, way.size, nullptr));
                for (WS_HEAP* into : {static_cast<WS_HEAP*>(nullptr), heap.get()}) {
                    WCHAR* wsz = nullptr;
                    assert_hr(S_OK,
                              get(message, header, WS_WSZ_TYPE, WS_READ_REQUIRED_POINTER, &wsz, sizeof wsz, into));
                    assert_true(wide == wsz);
                    WS_STRING value{};
                    assert_hr(S_OK,
                              get(message, header, WS_STRING_TYPE, WS_READ_REQUIRED_VALUE, &value, sizeof value, into));
                    assert_true(view(value) == wide);
                    WS_XML_STRING* pointer = nullptr;
                    assert_hr(S_OK, get(message, header, WS_XML_STRING_TYPE, WS_READ_OPTIONAL_POINTER, &pointer,
                                        sizeof pointer, into));
                    assert_string_equal(text_of(*pointer).c_str(), utf8.c_str());
                }
            }
        }
        // A text that no XML can hold.
        const WCHAR unpaired[] = {0xd800, 'x', 0};
        const WCHAR* bad = unpaired;
        assert_hr(WS_E_INVALID_FORMAT, WsSetHeader(message.get(), WS_ACTION_HEADER, WS_WSZ_TYPE,
                                                   WS_WRITE_REQUIRED_POINTER, &bad, sizeof bad, nullptr));
        assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), utf8.c_str());
        // A WSZ has no value of its own, only a pointer to it.
        WCHAR* wsz = nullptr;
        assert_hr(E_INVALIDARG, get(message, WS_ACTION_HEADER, WS_WSZ_TYPE, WS_READ_REQUIRED_VALUE, &wsz, sizeof wsz));
    });
}

void ids_in_both_forms(void**) {
    both_ways([](const message_ptr& message) {
        WS_UNIQUE_ID id{};
        id.guid = {0x12345678, 0x9abc, 0x4def, {0x81, 2, 3, 4, 5, 6, 7, 8}};
        assert_hr(S_OK, set(message, WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, &id, sizeof id));
        assert_string_equal(header_text(message, WS_MESSAGE_ID_HEADER).c_str(),
                            "urn:uuid:12345678-9abc-4def-8102-030405060708");
        WS_UNIQUE_ID got{};
        assert_hr(S_OK,
                  get(message, WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, WS_READ_REQUIRED_VALUE, &got, sizeof got));
        assert_int_equal(got.uri.length, 0);
        assert_memory_equal(&got.guid, &id.guid, sizeof id.guid);
        // The same as text.
        assert_hr(S_OK, set_text(message, WS_RELATES_TO_HEADER, "urn:uuid:12345678-9abc-4def-8102-030405060708"));
        assert_hr(S_OK,
                  get(message, WS_RELATES_TO_HEADER, WS_UNIQUE_ID_TYPE, WS_READ_REQUIRED_VALUE, &got, sizeof got));
        assert_int_equal(got.uri.length, 0);
        assert_memory_equal(&got.guid, &id.guid, sizeof id.guid);
        // Any other URI stays one.
        id = {string(W("urn:x:1")), {}};
        assert_hr(S_OK, set(message, WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, &id, sizeof id));
        WS_UNIQUE_ID* pointer = nullptr;
        assert_hr(S_OK, get(message, WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, WS_READ_REQUIRED_POINTER, &pointer,
                            sizeof pointer));
        assert_string_equal(narrow(pointer->uri).c_str(), "urn:x:1");
        assert_hr(WS_E_INVALID_FORMAT,
                  get(blank(), WS_MESSAGE_ID_HEADER, WS_UNIQUE_ID_TYPE, WS_READ_REQUIRED_VALUE, &got, sizeof got));
    });
}

void addresses(void**) {
    both_ways([](const message_ptr& message) {
        for (const auto header : {WS_FROM_HEADER, WS_REPLY_TO_HEADER, WS_FAULT_TO_HEADER}) {
            WS_ENDPOINT_ADDRESS address{};
            address.url = string(W("http://localhost/a"));
            assert_hr(S_OK, set(message, header, WS_ENDPOINT_ADDRESS_TYPE, &address, sizeof address));
            WS_ENDPOINT_ADDRESS got{};
            assert_hr(S_OK, get(message, header, WS_ENDPOINT_ADDRESS_TYPE, WS_READ_REQUIRED_VALUE, &got, sizeof got));
            assert_string_equal(narrow(got.url).c_str(), "http://localhost/a");
            assert_null(got.headers);
            assert_null(got.extensions);
            assert_null(got.identity);
            // The anonymous address and no address are the same.
            address.url = {};
            assert_hr(S_OK, set(message, header, WS_ENDPOINT_ADDRESS_TYPE, &address, sizeof address));
            assert_non_null(strstr(shown(message).c_str(), "http://www.w3.org/2005/08/addressing/anonymous"));
            WS_ENDPOINT_ADDRESS* pointer = nullptr;
            assert_hr(S_OK, get(message, header, WS_ENDPOINT_ADDRESS_TYPE, WS_READ_OPTIONAL_POINTER, &pointer,
                                sizeof pointer));
            assert_int_equal(pointer->url.length, 0);
        }
    });
}

void addresses_with_more_than_a_url(void**) {
    both_ways([](const message_ptr& message) {
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
        WS_DNS_ENDPOINT_IDENTITY dns{};
        dns.identity.identityType = WS_DNS_ENDPOINT_IDENTITY_TYPE;
        dns.dns = string(W("example.com"));
        WS_ENDPOINT_ADDRESS address{};
        address.url = string(W("http://localhost/a"));
        address.identity = &dns.identity;
        assert_hr(S_OK, set(message, WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, &address, sizeof address));
        assert_hr(S_OK, set_text(message, WS_TO_HEADER, "x"));
        WS_ENDPOINT_ADDRESS got{};
        assert_hr(S_OK,
                  get(message, WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, WS_READ_REQUIRED_VALUE, &got, sizeof got));
        assert_string_equal(narrow(got.url).c_str(), "http://localhost/a");
        assert_non_null(got.identity);
        assert_int_equal(got.identity->identityType, WS_DNS_ENDPOINT_IDENTITY_TYPE);
        // Replaced in its place.
        address.url = string(W("http://localhost/b"));
        assert_hr(S_OK, set(message, WS_REPLY_TO_HEADER, WS_ENDPOINT_ADDRESS_TYPE, &address, sizeof address));
        const std::string text = shown(message);
        assert_null(strstr(text.c_str(), "localhost/a"));
        assert_true(text.find("<a:Action") < text.find("<a:ReplyTo"));
        assert_true(text.find("<a:ReplyTo") < text.find("<a:To "));
    });
}

void setting_again_replaces(void**) {
    both_ways([](const message_ptr& message) {
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "one"));
        assert_hr(S_OK, set_text(message, WS_TO_HEADER, "to"));
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "two"));
        assert_string_equal(shown(message).c_str(), envelope("<s:Header><a:Action s:mustUnderstand=\"1\">two</a:Action>"
                                                             "<a:To s:mustUnderstand=\"1\">to</a:To></s:Header>")
                                                        .c_str());
    });
}

void removing(void**) {
    both_ways([](const message_ptr& message) {
        assert_hr(S_OK, WsRemoveHeader(message.get(), WS_ACTION_HEADER, nullptr));
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "one"));
        assert_hr(S_OK, set_text(message, WS_TO_HEADER, "to"));
        assert_hr(S_OK, set_text(message, WS_MESSAGE_ID_HEADER, "id"));
        assert_hr(S_OK, WsRemoveHeader(message.get(), WS_TO_HEADER, nullptr));
        assert_hr(S_OK, WsRemoveHeader(message.get(), WS_TO_HEADER, nullptr));
        assert_string_equal(shown(message).c_str(), envelope("<s:Header><a:Action s:mustUnderstand=\"1\">one</a:Action>"
                                                             "<a:MessageID>id</a:MessageID></s:Header>")
                                                        .c_str());
        assert_hr(S_OK, WsRemoveHeader(message.get(), WS_ACTION_HEADER, nullptr));
        assert_hr(S_OK, WsRemoveHeader(message.get(), WS_MESSAGE_ID_HEADER, nullptr));
        assert_string_equal(shown(message).c_str(), envelope("<s:Header/>").c_str());
    });
}

void changes_after_the_start_are_not_sent(void**) {
    const message_ptr message = blank();
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "one"));
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    const std::string before = written(writer.get());
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "two"));
    assert_string_equal(written(writer.get()).c_str(), before.c_str());
    assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), "two");
}

void values_are_the_messages_own(void**) {
    both_ways([](const message_ptr& message) {
        std::string text = "first";
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, text));
        text = "XXXXX";
        assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), "first");
        const heap_ptr heap = make_heap();
        WS_XML_STRING kept{};
        assert_hr(S_OK, get(message, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, &kept, sizeof kept,
                            heap.get()));
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_string_equal(text_of(kept).c_str(), "first");
    });
}

void addressing_a_message(void**) {
    both_ways([](const message_ptr& message) {
        assert_false(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
        WS_ENDPOINT_ADDRESS address{};
        address.url = string(W("http://localhost/"));
        assert_hr(S_OK, WsAddressMessage(message.get(), &address, nullptr));
        assert_true(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
        assert_string_equal(
            shown(message).c_str(),
            envelope("<s:Header><a:To s:mustUnderstand=\"1\">http://localhost/</a:To></s:Header>").c_str());
        assert_hr(WS_E_INVALID_OPERATION, WsAddressMessage(message.get(), &address, nullptr));
        assert_hr(WS_E_INVALID_OPERATION, WsAddressMessage(message.get(), nullptr, nullptr));
    });
    const message_ptr message = blank();
    assert_hr(S_OK, WsAddressMessage(message.get(), nullptr, nullptr));
    assert_true(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
    assert_string_equal(shown(message).c_str(), envelope("<s:Header/>").c_str());
    assert_hr(E_INVALIDARG, WsAddressMessage(nullptr, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsAddressMessage(make_message().get(), nullptr, nullptr));
}

void no_url_is_the_anonymous_one(void**) {
    const struct {
        WS_ADDRESSING_VERSION version;
        std::string_view anonymous;
    } cases[] = {
        {WS_ADDRESSING_VERSION_0_9, "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"},
        {WS_ADDRESSING_VERSION_1_0, "http://www.w3.org/2005/08/addressing/anonymous"},
    };
    for (const auto& each : cases) {
        const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, each.version, WS_BLANK_MESSAGE);
        const WS_ENDPOINT_ADDRESS address{};
        assert_hr(S_OK, WsAddressMessage(message.get(), &address, nullptr));
        assert_string_equal(header_text(message, WS_TO_HEADER).c_str(), std::string(each.anonymous).c_str());
    }
}

void reference_parameters_become_headers(void**) {
    for (const auto version : {WS_ADDRESSING_VERSION_0_9, WS_ADDRESSING_VERSION_1_0}) {
        const heap_ptr heap = make_heap();
        BOOL fragment = TRUE;
        const WS_XML_WRITER_PROPERTY several{WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, &fragment, sizeof fragment};
        const reader_ptr reader = make_reader("<all><p:one xmlns:p=\"urn:p\">1<x/></p:one><two/></all>");
        assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        WS_XML_BUFFER* parameters = nullptr;
        assert_hr(S_OK, WsCreateXmlBuffer(heap.get(), nullptr, 0, &parameters, nullptr));
        const writer_ptr writer = make_writer();
        assert_hr(S_OK, WsSetOutputToBuffer(writer.get(), parameters, &several, 1, nullptr));
        assert_hr(S_OK, WsCopyNode(writer.get(), reader.get(), nullptr));
        assert_hr(S_OK, WsCopyNode(writer.get(), reader.get(), nullptr));
        const message_ptr message = initialized(WS_ENVELOPE_VERSION_SOAP_1_2, version, WS_BLANK_MESSAGE);
        WS_ENDPOINT_ADDRESS address{};
        address.url = string(W("http://localhost/"));
        address.headers = parameters;
        assert_hr(S_OK, WsAddressMessage(message.get(), &address, nullptr));
        const bool marked = version == WS_ADDRESSING_VERSION_1_0;
        const std::string mark = marked ? " a:IsReferenceParameter=\"true\"" : "";
        assert_string_equal(shown(message).c_str(),
                            envelope("<s:Header><p:one" + mark + " xmlns:p=\"urn:p\">1<x/></p:one><two" + mark +
                                         "/><a:To s:mustUnderstand=\"1\">http://localhost/</a:To></s:Header>",
                                     "<s:Body/>", soap12, marked ? addressing10 : addressing09)
                                .c_str());
    }
}

void too_many_headers_are_not_searched(void**) {
    for (const ULONG quota : {ULONG{2}, ULONG{64}}) {
        ULONG value = quota;
        const message_ptr message = make_message(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                                 {{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &value, sizeof value}});
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        WS_XML_STRING name = xml("h"), ns = xml("urn:h"), text = xml("x");
        const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_XML_STRING_TYPE, nullptr};
        const auto add = [&] {
            return WsAddCustomHeader(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &text, sizeof text, 0,
                                     nullptr);
        };
        for (ULONG i = 0; i + 1 < quota; ++i)
            assert_hr(S_OK, add());
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do")); // that many
        assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), "do");
        assert_hr(S_OK, add()); // one more
        WS_XML_STRING got{};
        const error_ptr error = make_error();
        assert_hr(WS_E_QUOTA_EXCEEDED, WsGetHeader(message.get(), WS_ACTION_HEADER, WS_XML_STRING_TYPE,
                                                   WS_READ_REQUIRED_VALUE, nullptr, &got, sizeof got, error.get()));
        assert_non_null(strstr(error_string(error.get(), 0).c_str(), "WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS"));
        assert_hr(WS_E_QUOTA_EXCEEDED, set_text(message, WS_ACTION_HEADER, "do"));
        assert_hr(WS_E_QUOTA_EXCEEDED,
                  WsGetCustomHeader(message.get(), &description, WS_REPEATING_HEADER, 0, WS_READ_REQUIRED_VALUE,
                                    nullptr, &got, sizeof got, nullptr, nullptr));
    }
    ULONG none = 0;
    const message_ptr message = make_message(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                             {{WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS, &none, sizeof none}});
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    assert_hr(WS_E_QUOTA_EXCEEDED, set_text(message, WS_ACTION_HEADER, "do"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(arguments_are_checked),
        cmocka_unit_test(every_header_has_its_types),
        cmocka_unit_test(transports_have_but_two_headers),
        cmocka_unit_test(text_in_every_type),
        cmocka_unit_test(ids_in_both_forms),
        cmocka_unit_test(addresses),
        cmocka_unit_test(addresses_with_more_than_a_url),
        cmocka_unit_test(setting_again_replaces),
        cmocka_unit_test(removing),
        cmocka_unit_test(changes_after_the_start_are_not_sent),
        cmocka_unit_test(values_are_the_messages_own),
        cmocka_unit_test(addressing_a_message),
        cmocka_unit_test(no_url_is_the_anonymous_one),
        cmocka_unit_test(reference_parameters_become_headers),
        cmocka_unit_test(too_many_headers_are_not_searched),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
