// The life of a message: its states, its properties, and what a reset leaves of it.
#include "support/message.h"

#include <algorithm>

using namespace test;

namespace {

constexpr std::string_view text =
    "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body/></s:Envelope>";

// A message in each of the states, with what it needs to be there.
struct in_state {
    writer_ptr writer = make_writer();
    reader_ptr reader = make_reader(text);
    message_ptr message = make_message();

    explicit in_state(WS_MESSAGE_STATE wanted, bool done_reading = true) {
        const bool reads = wanted == WS_MESSAGE_STATE_READING || (wanted == WS_MESSAGE_STATE_DONE && done_reading);
        if (wanted == WS_MESSAGE_STATE_EMPTY) return;
        if (reads) {
            assert_hr(S_OK, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr));
        } else {
            assert_hr(S_OK, WsInitializeMessage(message.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
            if (wanted == WS_MESSAGE_STATE_INITIALIZED) return;
            assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
        }
        if (wanted == WS_MESSAGE_STATE_DONE)
            assert_hr(S_OK,
                      reads ? WsReadEnvelopeEnd(message.get(), nullptr) : WsWriteEnvelopeEnd(message.get(), nullptr));
        assert_int_equal(state(message), wanted);
    }
};

constexpr WS_MESSAGE_STATE every_state[] = {WS_MESSAGE_STATE_EMPTY, WS_MESSAGE_STATE_INITIALIZED,
                                            WS_MESSAGE_STATE_READING, WS_MESSAGE_STATE_WRITING, WS_MESSAGE_STATE_DONE};

// Runs a step in every state: it must lead to `next` from the states that allow it and be refused, with nothing
// changed, by the others.
template <class Step>
void check_step(std::initializer_list<WS_MESSAGE_STATE> allowed, WS_MESSAGE_STATE next, Step&& step) {
    for (const WS_MESSAGE_STATE from : every_state) {
        in_state at(from);
        const bool expected = std::find(allowed.begin(), allowed.end(), from) != allowed.end();
        assert_hr(expected ? S_OK : WS_E_INVALID_OPERATION, step(at));
        assert_int_equal(state(at.message), expected ? next : from);
    }
}

void only_the_documented_steps_are_allowed(void**) {
    check_step({WS_MESSAGE_STATE_EMPTY}, WS_MESSAGE_STATE_INITIALIZED,
               [](in_state& at) { return WsInitializeMessage(at.message.get(), WS_BLANK_MESSAGE, nullptr, nullptr); });
    check_step({WS_MESSAGE_STATE_INITIALIZED}, WS_MESSAGE_STATE_WRITING, [](in_state& at) {
        set_output(at.writer.get(), encoding::text);
        return WsWriteEnvelopeStart(at.message.get(), at.writer.get(), nullptr, nullptr, nullptr);
    });
    check_step({WS_MESSAGE_STATE_WRITING}, WS_MESSAGE_STATE_DONE,
               [](in_state& at) { return WsWriteEnvelopeEnd(at.message.get(), nullptr); });
    check_step({WS_MESSAGE_STATE_EMPTY}, WS_MESSAGE_STATE_READING, [](in_state& at) {
        set_input(at.reader.get(), text);
        return WsReadEnvelopeStart(at.message.get(), at.reader.get(), nullptr, nullptr, nullptr);
    });
    check_step({WS_MESSAGE_STATE_READING}, WS_MESSAGE_STATE_DONE,
               [](in_state& at) { return WsReadEnvelopeEnd(at.message.get(), nullptr); });
    check_step({WS_MESSAGE_STATE_READING}, WS_MESSAGE_STATE_READING,
               [](in_state& at) { return WsFillBody(at.message.get(), 1, nullptr, nullptr); });
    check_step({WS_MESSAGE_STATE_WRITING}, WS_MESSAGE_STATE_WRITING,
               [](in_state& at) { return WsFlushBody(at.message.get(), 0, nullptr, nullptr); });
    check_step({WS_MESSAGE_STATE_READING}, WS_MESSAGE_STATE_READING,
               [](in_state& at) { return WsCheckMustUnderstandHeaders(at.message.get(), nullptr); });
}

void headers_need_a_message_that_has_some(void**) {
    const WS_XML_STRING name = xml("name"), ns = xml("urn:ns"), value = xml("value");
    const WS_ELEMENT_DESCRIPTION description{const_cast<WS_XML_STRING*>(&name), const_cast<WS_XML_STRING*>(&ns),
                                             WS_XML_STRING_TYPE, nullptr};
    for (const WS_MESSAGE_STATE each : every_state) {
        in_state at(each);
        WS_MESSAGE* message = at.message.get();
        const HRESULT expected = each == WS_MESSAGE_STATE_EMPTY ? WS_E_INVALID_OPERATION : S_OK;
        WS_XML_STRING* got = nullptr;
        assert_hr(expected, set_text(at.message, WS_ACTION_HEADER, "do"));
        assert_hr(expected, WsGetHeader(message, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_POINTER,
                                        nullptr, &got, sizeof got, nullptr));
        assert_hr(expected, WsRemoveHeader(message, WS_ACTION_HEADER, nullptr));
        assert_hr(expected,
                  WsAddCustomHeader(message, &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, 0, nullptr));
        assert_hr(expected, WsGetCustomHeader(message, &description, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_POINTER,
                                              nullptr, &got, sizeof got, nullptr, nullptr));
        assert_hr(expected, WsRemoveCustomHeader(message, &name, &ns, nullptr));
        assert_hr(expected, WsAddMappedHeader(message, &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value,
                                              sizeof value, nullptr));
        assert_hr(expected, WsGetMappedHeader(message, &name, WS_SINGLETON_HEADER, 0, WS_XML_STRING_TYPE,
                                              WS_READ_REQUIRED_POINTER, nullptr, &got, sizeof got, nullptr));
        assert_hr(expected, WsRemoveMappedHeader(message, &name, nullptr));
    }
}

void creating_checks_its_arguments(void**) {
    WS_MESSAGE* message = nullptr;
    const auto create = [&](int envelope, int addressing) {
        return WsCreateMessage(static_cast<WS_ENVELOPE_VERSION>(envelope),
                               static_cast<WS_ADDRESSING_VERSION>(addressing), nullptr, 0, &message, nullptr);
    };
    assert_hr(E_INVALIDARG, create(0, 0));
    assert_hr(E_INVALIDARG, create(4, WS_ADDRESSING_VERSION_1_0));
    assert_hr(E_INVALIDARG, create(WS_ENVELOPE_VERSION_SOAP_1_1, 0));
    assert_hr(E_INVALIDARG, create(WS_ENVELOPE_VERSION_SOAP_1_1, 4));
    assert_hr(E_INVALIDARG, create(0, WS_ADDRESSING_VERSION_0_9));
    assert_hr(E_INVALIDARG, create(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_0_9));
    assert_hr(E_INVALIDARG, create(WS_ENVELOPE_VERSION_NONE, WS_ADDRESSING_VERSION_1_0));
    assert_hr(E_INVALIDARG,
              WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, nullptr, 0, nullptr, nullptr));
    assert_hr(E_INVALIDARG,
              WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, nullptr, 1, &message, nullptr));
    // Only what a message is made with can be given to it here.
    WS_ENVELOPE_VERSION version = WS_ENVELOPE_VERSION_SOAP_1_1;
    const WS_MESSAGE_PROPERTY property{WS_MESSAGE_PROPERTY_ENVELOPE_VERSION, &version, sizeof version};
    assert_hr(E_INVALIDARG, WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9, &property, 1,
                                            &message, nullptr));
    assert_null(message);
    WsFreeMessage(nullptr);
    assert_hr(E_INVALIDARG, WsResetMessage(nullptr, nullptr));
}

void a_new_message_tells_its_versions(void**) {
    const message_ptr message = make_message(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9);
    assert_int_equal(state(message), WS_MESSAGE_STATE_EMPTY);
    assert_int_equal(property<WS_ENVELOPE_VERSION>(message, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION),
                     WS_ENVELOPE_VERSION_SOAP_1_1);
    assert_int_equal(property<WS_ADDRESSING_VERSION>(message, WS_MESSAGE_PROPERTY_ADDRESSING_VERSION),
                     WS_ADDRESSING_VERSION_0_9);
    // The rest of it begins with its content.
    alignas(8) char room[64];
    for (int id = 0; id <= WS_MESSAGE_PROPERTY_PROTECTION_LEVEL; ++id) {
        if (id == WS_MESSAGE_PROPERTY_STATE || id == WS_MESSAGE_PROPERTY_ENVELOPE_VERSION ||
            id == WS_MESSAGE_PROPERTY_ADDRESSING_VERSION)
            continue;
        const bool only_at_creation = id >= WS_MESSAGE_PROPERTY_HEAP_PROPERTIES &&
                                      id <= WS_MESSAGE_PROPERTY_MAX_PROCESSED_HEADERS &&
                                      id != WS_MESSAGE_PROPERTY_IS_FAULT;
        assert_hr(
            only_at_creation ? E_INVALIDARG : WS_E_INVALID_OPERATION,
            WsGetMessageProperty(message.get(), static_cast<WS_MESSAGE_PROPERTY_ID>(id), room, sizeof(void*), nullptr));
    }
}

void what_is_fixed_cannot_be_set(void**) {
    const message_ptr message = make_message();
    WS_MESSAGE_STATE value = WS_MESSAGE_STATE_EMPTY;
    for (const auto id :
         {WS_MESSAGE_PROPERTY_STATE, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION, WS_MESSAGE_PROPERTY_ADDRESSING_VERSION})
        assert_hr(WS_E_INVALID_OPERATION, WsSetMessageProperty(message.get(), id, &value, sizeof value, nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    for (const auto id : {WS_MESSAGE_PROPERTY_STATE, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION,
                          WS_MESSAGE_PROPERTY_ADDRESSING_VERSION, WS_MESSAGE_PROPERTY_IS_ADDRESSED})
        assert_hr(E_INVALIDARG, WsSetMessageProperty(message.get(), id, &value, sizeof value, nullptr));
}

void properties_know_their_size(void**) {
    const message_ptr message = blank();
    BOOL flag = 7;
    assert_hr(E_INVALIDARG, WsGetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_IS_FAULT, &flag, 3, nullptr));
    assert_hr(E_INVALIDARG,
              WsGetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_IS_FAULT, nullptr, sizeof flag, nullptr));
    assert_hr(E_INVALIDARG, WsGetMessageProperty(message.get(), static_cast<WS_MESSAGE_PROPERTY_ID>(22), &flag,
                                                 sizeof flag, nullptr));
    assert_hr(E_INVALIDARG, WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_IS_FAULT, &flag, 3, nullptr));
    assert_int_equal(flag, 7);
}

void a_fault_is_told(void**) {
    const message_ptr message = blank();
    assert_false(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_FAULT));
    const BOOL yes = TRUE;
    assert_hr(S_OK, WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_IS_FAULT, &yes, sizeof yes, nullptr));
    assert_true(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_FAULT));
    assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_false(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_FAULT));
}

void reader_and_writer_are_shown_while_in_use(void**) {
    for (const WS_MESSAGE_STATE each : every_state) {
        if (each == WS_MESSAGE_STATE_EMPTY) continue;
        in_state at(each);
        WS_XML_READER* reader = nullptr;
        WS_XML_WRITER* writer = nullptr;
        assert_hr(
            each == WS_MESSAGE_STATE_READING ? S_OK : WS_E_INVALID_OPERATION,
            WsGetMessageProperty(at.message.get(), WS_MESSAGE_PROPERTY_BODY_READER, &reader, sizeof reader, nullptr));
        assert_hr(
            each == WS_MESSAGE_STATE_WRITING ? S_OK : WS_E_INVALID_OPERATION,
            WsGetMessageProperty(at.message.get(), WS_MESSAGE_PROPERTY_BODY_WRITER, &writer, sizeof writer, nullptr));
        if (each == WS_MESSAGE_STATE_READING) assert_ptr_equal(reader, at.reader.get());
        if (each == WS_MESSAGE_STATE_WRITING) assert_ptr_equal(writer, at.writer.get());
    }
}

void CALLBACK count_call(void* state) {
    ++*static_cast<int*>(state);
}

void whoever_lent_the_writer_is_told_when_it_is_free(void**) {
    const writer_ptr writer = make_writer();
    const reader_ptr reader = make_reader(text);
    int writer_free = 0, reader_free = 0, never = 0;
    {
        const message_ptr message = make_message();
        assert_hr(WS_E_INVALID_OPERATION,
                  WsWriteEnvelopeStart(message.get(), writer.get(), count_call, &never, nullptr));
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), count_call, &writer_free, nullptr));
        assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
        assert_int_equal(writer_free, 0);
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_int_equal(writer_free, 1);
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_hr(S_OK, WsReadEnvelopeStart(message.get(), reader.get(), count_call, &reader_free, nullptr));
        assert_int_equal(reader_free, 0);
    }
    assert_int_equal(writer_free, 1);
    assert_int_equal(reader_free, 1);
    assert_int_equal(never, 0);
}

void a_reset_message_is_as_new(void**) {
    const message_ptr message = make_message(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_0_9);
    for (int round = 0; round < 3; ++round) {
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        assert_false(property<BOOL>(message, WS_MESSAGE_PROPERTY_IS_ADDRESSED));
        assert_string_equal(shown(message).c_str(), envelope("<s:Header/>", "<s:Body/>", soap11, addressing09).c_str());
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
        assert_hr(S_OK, WsAddressMessage(message.get(), nullptr, nullptr));
        const WS_XML_STRING name = xml("h"), value = xml("v");
        assert_hr(S_OK, WsAddMappedHeader(message.get(), &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value,
                                          sizeof value, nullptr));
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_int_equal(state(message), WS_MESSAGE_STATE_EMPTY);
        assert_int_equal(property<WS_ENVELOPE_VERSION>(message, WS_MESSAGE_PROPERTY_ENVELOPE_VERSION),
                         WS_ENVELOPE_VERSION_SOAP_1_1);
        assert_int_equal(property<WS_ADDRESSING_VERSION>(message, WS_MESSAGE_PROPERTY_ADDRESSING_VERSION),
                         WS_ADDRESSING_VERSION_0_9);
    }
}

void the_heap_is_the_programs_too(void**) {
    SIZE_T max = 2000, trim = 1000;
    WS_HEAP_PROPERTY both[] = {{WS_HEAP_PROPERTY_MAX_SIZE, &max, sizeof max},
                               {WS_HEAP_PROPERTY_TRIM_SIZE, &trim, sizeof trim}};
    WS_HEAP_PROPERTIES list{both, 2};
    const message_ptr message = make_message(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                                             {{WS_MESSAGE_PROPERTY_HEAP_PROPERTIES, &list, sizeof list}});
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    auto* heap = property<WS_HEAP*>(message, WS_MESSAGE_PROPERTY_HEAP);
    SIZE_T value = 0;
    assert_hr(S_OK, WsGetHeapProperty(heap, WS_HEAP_PROPERTY_MAX_SIZE, &value, sizeof value, nullptr));
    assert_int_equal(value, 2000);
    assert_hr(S_OK, WsGetHeapProperty(heap, WS_HEAP_PROPERTY_TRIM_SIZE, &value, sizeof value, nullptr));
    assert_int_equal(value, 1000);
    void* memory = nullptr;
    assert_hr(S_OK, WsAlloc(heap, 1000, &memory, nullptr));
    // Headers share the quota; what did not fit leaves the message as it was.
    assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "do"));
    assert_hr(WS_E_QUOTA_EXCEEDED, set_text(message, WS_TO_HEADER, std::string(1000, 'x')));
    assert_string_equal(header_text(message, WS_ACTION_HEADER).c_str(), "do");
    assert_hr(S_OK, WsRemoveHeader(message.get(), WS_TO_HEADER, nullptr));
    assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(S_OK, set_text(message, WS_TO_HEADER, std::string(1000, 'x')));
}

void reader_properties_hold_for_the_headers(void**) {
    ULONG depth = 3;
    WS_XML_READER_PROPERTY one{WS_XML_READER_PROPERTY_MAX_DEPTH, &depth, sizeof depth};
    WS_XML_READER_PROPERTIES list{&one, 1};
    const WS_MESSAGE_PROPERTY property{WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES, &list, sizeof list};
    make_message(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, {property});
    const auto refused = [&] {
        WS_MESSAGE* message = nullptr;
        return WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, &property, 1, &message,
                               nullptr);
    };
    one.id = WS_XML_READER_PROPERTY_ROW;
    assert_hr(E_INVALIDARG, refused());
    one = {WS_XML_READER_PROPERTY_MAX_DEPTH, nullptr, 4};
    assert_hr(E_INVALIDARG, refused());
    list = {nullptr, 1};
    assert_hr(E_INVALIDARG, refused());
    WS_HEAP_PROPERTY heap_property{WS_HEAP_PROPERTY_REQUESTED_SIZE, &depth, sizeof depth};
    WS_HEAP_PROPERTIES heap_list{&heap_property, 1};
    const WS_MESSAGE_PROPERTY bad_heap{WS_MESSAGE_PROPERTY_HEAP_PROPERTIES, &heap_list, sizeof heap_list};
    WS_MESSAGE* message = nullptr;
    assert_hr(E_INVALIDARG, WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, &bad_heap, 1,
                                            &message, nullptr));
}

void what_a_channel_knows_of_the_sender_is_copied(void**) {
    const message_ptr message = blank();
    std::basic_string<WCHAR> name = W("somebody");
    WS_STRING username = string(name);
    alignas(8) char room[sizeof(WS_STRING)];
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_USERNAME, room, sizeof room, nullptr));
    assert_hr(S_OK,
              WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_USERNAME, &username, sizeof username, nullptr));
    name[0] = W('x');
    assert_string_equal(narrow(property<WS_STRING>(message, WS_MESSAGE_PROPERTY_USERNAME)).c_str(), "somebody");
    BYTE certificate[] = {1, 2, 3};
    WS_BYTES bytes{sizeof certificate, certificate};
    assert_hr(S_OK,
              WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_ENCODED_CERT, &bytes, sizeof bytes, nullptr));
    certificate[0] = 0;
    const auto copy = property<WS_BYTES>(message, WS_MESSAGE_PROPERTY_ENCODED_CERT);
    assert_int_equal(copy.length, 3);
    assert_int_equal(copy.bytes[0], 1);
    WS_PROTECTION_LEVEL level = WS_PROTECTION_LEVEL_SIGN;
    assert_hr(S_OK,
              WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_PROTECTION_LEVEL, &level, sizeof level, nullptr));
    assert_int_equal(property<WS_PROTECTION_LEVEL>(message, WS_MESSAGE_PROPERTY_PROTECTION_LEVEL), level);
    WS_XML_BUFFER* none = nullptr;
    assert_hr(E_INVALIDARG,
              WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_SAML_ASSERTION, &none, sizeof none, nullptr));
    auto* headers = property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
    assert_hr(S_OK, WsSetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_SAML_ASSERTION, &headers, sizeof headers,
                                         nullptr));
    auto* assertion = property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_SAML_ASSERTION);
    assert_ptr_not_equal(assertion, headers);
    const writer_ptr writer = make_writer();
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), assertion, nullptr));
    assert_string_equal(written(writer.get()).c_str(), envelope("<s:Header/>").c_str());
    assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
    assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(WS_E_INVALID_OPERATION,
              WsGetMessageProperty(message.get(), WS_MESSAGE_PROPERTY_USERNAME, room, sizeof room, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(only_the_documented_steps_are_allowed),
        cmocka_unit_test(headers_need_a_message_that_has_some),
        cmocka_unit_test(creating_checks_its_arguments),
        cmocka_unit_test(a_new_message_tells_its_versions),
        cmocka_unit_test(what_is_fixed_cannot_be_set),
        cmocka_unit_test(properties_know_their_size),
        cmocka_unit_test(a_fault_is_told),
        cmocka_unit_test(reader_and_writer_are_shown_while_in_use),
        cmocka_unit_test(whoever_lent_the_writer_is_told_when_it_is_free),
        cmocka_unit_test(a_reset_message_is_as_new),
        cmocka_unit_test(the_heap_is_the_programs_too),
        cmocka_unit_test(reader_properties_hold_for_the_headers),
        cmocka_unit_test(what_a_channel_knows_of_the_sender_is_copied),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
