// A message through its whole life, written and read, with each allocation failing once: the call says so and changes
// nothing, and the same objects do it all after a reset.
#include "support/message.h"
#include "support/scenario.h"

using namespace test;

namespace {

const std::string long_text(3000, 'x');

struct objects {
    message_ptr message = make_message();
    message_ptr reply = make_message();
    reader_ptr reader = make_reader();
    writer_ptr writer = make_writer();
    heap_ptr heap = make_heap();
    error_ptr error = make_error();

    void reset() {
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_hr(S_OK, WsResetMessage(reply.get(), nullptr));
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
        assert_hr(S_OK, WsResetError(error.get()));
    }
};

WS_XML_STRING name = xml("h"), ns = xml("urn:h"), body_name = xml("body"), reference = xml("r");
const WS_ELEMENT_DESCRIPTION header_element{&name, &ns, WS_XML_STRING_TYPE, nullptr};
const WS_ELEMENT_DESCRIPTION body_element{&body_name, &ns, WS_XML_STRING_TYPE, nullptr};

// Headers of each kind, and a body.
void write_message(calls& call, objects& o, encoding as) {
    WS_MESSAGE* const message = o.message.get();
    WS_ERROR* const error = o.error.get();
    const WS_XML_STRING text = xml(long_text), action = xml("urn:action");
    const std::basic_string<WCHAR> url(400, 'u');
    WS_ENDPOINT_ADDRESS address{};
    address.url = string(url);
    set_output(o.writer.get(), as);
    call(WsInitializeMessage, message, WS_REQUEST_MESSAGE, nullptr, error);
    call(WsAddressMessage, message, &address, error);
    call(WsSetHeader, message, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &action,
         ULONG{sizeof action}, error);
    call(WsAddCustomHeader, message, &header_element, WS_WRITE_REQUIRED_VALUE, &text, ULONG{sizeof text},
         ULONG{WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE}, error);
    call(WsAddMappedHeader, message, &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &text, ULONG{sizeof text},
         error);
    call(WsWriteEnvelopeStart, message, o.writer.get(), nullptr, nullptr, error);
    call(WsWriteBody, message, &body_element, WS_WRITE_REQUIRED_VALUE, &text, ULONG{sizeof text}, error);
    call(WsWriteEnvelopeEnd, message, error);
}

// All that is in `bytes`, as text.
std::string read_message(calls& call, objects& o, const std::string& bytes, encoding as) {
    WS_MESSAGE* const message = o.message.get();
    WS_ERROR* const error = o.error.get();
    WS_XML_STRING action{}, header{}, body{};
    WS_ENDPOINT_ADDRESS* to = nullptr;
    WS_XML_BUFFER* headers = nullptr;
    ULONG attributes = 0;
    set_input(o.reader.get(), bytes, as);
    call(WsResetMessage, message, error);
    call(WsReadEnvelopeStart, message, o.reader.get(), nullptr, nullptr, error);
    call(WsGetMessageProperty, message, WS_MESSAGE_PROPERTY_HEADER_BUFFER, &headers, ULONG{sizeof headers}, error);
    call(WsGetHeader, message, WS_ACTION_HEADER, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, nullptr, &action,
         ULONG{sizeof action}, error);
    call(WsGetHeader, message, WS_FROM_HEADER, WS_ENDPOINT_ADDRESS_TYPE, WS_READ_OPTIONAL_POINTER, o.heap.get(), &to,
         ULONG{sizeof to}, error);
    call(WsGetCustomHeader, message, &header_element, WS_SINGLETON_HEADER, ULONG{0}, WS_READ_REQUIRED_VALUE, nullptr,
         &header, ULONG{sizeof header}, &attributes, error);
    call(WsCheckMustUnderstandHeaders, message, error);
    call(WsReadBody, message, &body_element, WS_READ_REQUIRED_VALUE, o.heap.get(), &body, ULONG{sizeof body}, error);
    call(WsInitializeMessage, o.reply.get(), WS_REPLY_MESSAGE, message, error);
    call(WsReadEnvelopeEnd, message, error);
    return FAILED(call.result()) ? "" : text_of(action) + text_of(header) + std::to_string(attributes) + text_of(body);
}

void requests_and_replies(void**) {
    for (const encoding as : {encoding::text, encoding::binary}) {
        survives_each_failure<objects>([&](calls& call, objects& o) {
            write_message(call, o, as);
            if (FAILED(call.result())) return std::string();
            const std::string bytes = written(o.writer.get());
            return read_message(call, o, bytes, as);
        });
    }
}

// An error that becomes a fault, which is sent, received, and becomes an error again.
void faults(void**) {
    survives_each_failure<objects>([](calls& call, objects& o) {
        WS_MESSAGE* const message = o.message.get();
        WS_ERROR* const error = o.error.get();
        const std::basic_string<WCHAR> wide(500, 'w');
        const WS_STRING text = string(wide);
        const WS_FAULT_DETAIL_DESCRIPTION detail{&name, const_cast<WS_ELEMENT_DESCRIPTION*>(&header_element)};
        const WS_XML_STRING value = xml(long_text);
        const WS_FAULT_DESCRIPTION of_soap12{WS_ENVELOPE_VERSION_SOAP_1_2};
        WS_XML_STRING fault_name = xml("Fault"), soap_ns = xml(soap12);
        const WS_ELEMENT_DESCRIPTION fault_element{&fault_name, &soap_ns, WS_FAULT_TYPE,
                                                   const_cast<WS_FAULT_DESCRIPTION*>(&of_soap12)};
        WS_FAULT fault{};
        set_output(o.writer.get(), encoding::text);
        call(WsAddErrorString, error, &text);
        call(WsSetFaultErrorDetail, error, &detail, WS_WRITE_REQUIRED_VALUE, &value, ULONG{sizeof value});
        call(WsCreateFaultFromError, error, E_FAIL, WS_FULL_FAULT_DISCLOSURE, o.heap.get(), &fault);
        call(WsInitializeMessage, message, WS_BLANK_MESSAGE, nullptr, error);
        call(WsWriteEnvelopeStart, message, o.writer.get(), nullptr, nullptr, error);
        call(WsWriteBody, message, &fault_element, WS_WRITE_REQUIRED_VALUE, &fault, ULONG{sizeof fault}, error);
        call(WsWriteEnvelopeEnd, message, error);
        call(WsResetMessage, message, error);
        call(WsResetError, error);
        if (FAILED(call.result())) return std::string();

        const std::string bytes = written(o.writer.get());
        WS_FAULT* received = nullptr;
        set_input(o.reader.get(), bytes);
        call(WsReadEnvelopeStart, message, o.reader.get(), nullptr, nullptr, error);
        call(WsReadBody, message, &fault_element, WS_READ_REQUIRED_POINTER, o.heap.get(), &received,
             ULONG{sizeof received}, error);
        call([&] { return WsSetFaultErrorProperty(error, WS_FAULT_ERROR_PROPERTY_FAULT, received, sizeof *received); });
        WS_XML_STRING shown{};
        call(WsGetFaultErrorDetail, error, &detail, WS_READ_REQUIRED_VALUE, o.heap.get(), &shown, ULONG{sizeof shown});
        return FAILED(call.result()) ? "" : narrow(received->reasons[0].text) + text_of(shown);
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(requests_and_replies),
        cmocka_unit_test(faults),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
