// Every allocation that a message makes, failing once: the call says so, and the message is as good as before. And the
// allocations that it does not make: a message that is used again needs no more memory than the first time.
#include "support/failing_allocator.h"
#include "support/message.h"

#include <functional>
#include <utility>

using namespace test;

namespace {

// Runs `call` with its first allocation failing, its second, and so on, until none fails any more. After each failure
// it must succeed when tried again. `reset` brings back what it started from.
void fail_each_allocation(const std::function<HRESULT()>& call, const std::function<void()>& reset) {
    for (long number = 1;; ++number) {
        allocations::fail_at(number);
        const HRESULT hr = call();
        const bool failed = allocations::stop_failing();
        if (hr != S_OK) {
            assert_true(failed);
            assert_hr(E_OUTOFMEMORY, hr);
            assert_hr(S_OK, call());
        }
        reset();
        if (!failed) return;
    }
}

// A message whose heap has room for everything that a test tries again and again.
message_ptr roomy_message() {
    SIZE_T max = 1 << 24;
    WS_HEAP_PROPERTY one{WS_HEAP_PROPERTY_MAX_SIZE, &max, sizeof max};
    WS_HEAP_PROPERTIES list{&one, 1};
    return make_message(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0,
                        {{WS_MESSAGE_PROPERTY_HEAP_PROPERTIES, &list, sizeof list}});
}

void initialize(const message_ptr& message, WS_MESSAGE_INITIALIZATION how, WS_MESSAGE* source = nullptr) {
    assert_hr(S_OK, WsInitializeMessage(message.get(), how, source, nullptr));
}

void creating(void**) {
    ULONG depth = 5;
    WS_XML_READER_PROPERTY one{WS_XML_READER_PROPERTY_MAX_DEPTH, &depth, sizeof depth};
    WS_XML_READER_PROPERTIES list{&one, 1};
    const WS_MESSAGE_PROPERTY property{WS_MESSAGE_PROPERTY_XML_READER_PROPERTIES, &list, sizeof list};
    WS_MESSAGE* message = nullptr;
    fail_each_allocation(
        [&] {
            return WsCreateMessage(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, &property, 1, &message,
                                   nullptr);
        },
        [&] {
            assert_non_null(message);
            WsFreeMessage(std::exchange(message, nullptr));
        });
}

void headers(void**) {
    const std::string long_text(5000, 'x'); // more than what a reset keeps
    for (const bool as_tree : {false, true}) {
        message_ptr message;
        const auto fresh = [&] {
            message = roomy_message();
            initialize(message, WS_BLANK_MESSAGE);
            if (as_tree) property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
        };
        fresh();
        fail_each_allocation([&] { return set_text(message, WS_ACTION_HEADER, long_text); }, fresh);
        WS_STRING got{};
        const auto with_header = [&] {
            fresh();
            assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, long_text));
        };
        with_header();
        fail_each_allocation(
            [&] {
                return WsGetHeader(message.get(), WS_ACTION_HEADER, WS_STRING_TYPE, WS_READ_REQUIRED_VALUE, nullptr,
                                   &got, sizeof got, nullptr);
            },
            with_header);
        WS_XML_STRING name = xml("h"), ns = xml("urn:h"), value = xml(long_text);
        const WS_ELEMENT_DESCRIPTION description{&name, &ns, WS_XML_STRING_TYPE, nullptr};
        const auto add = [&] {
            return WsAddCustomHeader(message.get(), &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, 1,
                                     nullptr);
        };
        fail_each_allocation(add, [&] {
            assert_string_equal(shown(message).c_str(),
                                envelope("<s:Header><a:Action s:mustUnderstand=\"1\">" + long_text +
                                         "</a:Action><h s:mustUnderstand=\"1\" xmlns=\"urn:h\">" + long_text +
                                         "</h></s:Header>")
                                    .c_str());
            with_header();
        });
        assert_hr(S_OK, add());
        fail_each_allocation(
            [&] {
                return WsGetCustomHeader(message.get(), &description, WS_SINGLETON_HEADER, 0, WS_READ_REQUIRED_VALUE,
                                         nullptr, &value, sizeof value, nullptr, nullptr);
            },
            [&] { assert_int_equal(value.length, 5000); });
        const auto add_mapped = [&] {
            return WsAddMappedHeader(message.get(), &name, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value,
                                     sizeof value, nullptr);
        };
        fail_each_allocation(add_mapped, [&] {
            WCHAR* mapped = nullptr;
            assert_hr(S_OK, WsGetMappedHeader(message.get(), &name, WS_SINGLETON_HEADER, 0, WS_WSZ_TYPE,
                                              WS_READ_REQUIRED_POINTER, nullptr, &mapped, sizeof mapped, nullptr));
            assert_hr(S_OK, WsRemoveMappedHeader(message.get(), &name, nullptr));
        });
    }
}

void envelopes(void**) {
    const std::string text =
        envelope("<s:Header><a:Action s:mustUnderstand=\"1\">do</a:Action><a:MessageID>urn:1</a:MessageID>"
                 "<a:ReplyTo><a:Address>urn:r</a:Address><x/></a:ReplyTo><h xmlns=\"urn:h\">v</h></s:Header>");
    const message_ptr message = make_message();
    const reader_ptr reader = make_reader(text);
    // The reader cannot go back: what failed is tried again from its start.
    fail_each_allocation(
        [&] {
            const HRESULT hr = WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr);
            if (hr == E_OUTOFMEMORY) set_input(reader.get(), text);
            return hr;
        },
        [&] {
            assert_string_equal(shown(message).c_str(), text.c_str());
            assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
            set_input(reader.get(), text);
        });
    received source(text);
    for (const auto how :
         {WS_BLANK_MESSAGE, WS_REQUEST_MESSAGE, WS_DUPLICATE_MESSAGE, WS_REPLY_MESSAGE, WS_FAULT_MESSAGE})
        fail_each_allocation([&] { return WsInitializeMessage(message.get(), how, source.message.get(), nullptr); },
                             [&] { assert_hr(S_OK, WsResetMessage(message.get(), nullptr)); });
}

void errors_and_faults(void**) {
    WS_XML_STRING name = xml("n"), ns = xml("urn:n");
    WS_ELEMENT_DESCRIPTION element{&name, &ns, WS_UINT32_TYPE, nullptr};
    const WS_FAULT_DETAIL_DESCRIPTION description{&name, &element};
    const UINT32 five = 5;
    error_ptr error = make_error();
    fail_each_allocation(
        [&] { return WsSetFaultErrorDetail(error.get(), &description, WS_WRITE_REQUIRED_VALUE, &five, sizeof five); },
        [&] {
            UINT32 value = 0;
            assert_hr(S_OK, WsGetFaultErrorDetail(error.get(), &description, WS_READ_REQUIRED_VALUE, nullptr, &value,
                                                  sizeof value));
            assert_int_equal(value, 5);
            error = make_error();
        });
    WS_FAULT fault{};
    heap_ptr heap = make_heap();
    fail_each_allocation(
        [&] { return WsCreateFaultFromError(error.get(), E_FAIL, WS_FULL_FAULT_DISCLOSURE, heap.get(), &fault); },
        [&] { assert_int_equal(fault.reasonCount, 1); });
    fail_each_allocation(
        [&] { return WsSetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault); },
        [&] { error = make_error(); });
}

// What a receiver finds wrong is in its error as a whole, or the call has failed for want of memory.
void prescribed_faults(void**) {
    const std::string twice = envelope("<s:Header><a:MessageID>urn:1</a:MessageID><a:MessageID>urn:2</a:MessageID>"
                                       "<h xmlns=\"urn:h\" s:mustUnderstand=\"1\"/></s:Header>");
    const std::string old = envelope("", "<s:Body/>", soap11, "");
    const received in(twice);
    const reader_ptr reader = make_reader();
    const message_ptr message = make_message();
    WS_XML_STRING value{};
    const auto read = [&](WS_HEADER_TYPE type, WS_ERROR* error) {
        return WsGetHeader(in.message.get(), type, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, nullptr, &value,
                           sizeof value, error);
    };
    const std::function<HRESULT(WS_ERROR*)> calls[] = {
        [&](WS_ERROR* error) { return read(WS_TO_HEADER, error); },
        [&](WS_ERROR* error) { return read(WS_MESSAGE_ID_HEADER, error); },
        [&](WS_ERROR* error) { return WsCheckMustUnderstandHeaders(in.message.get(), error); },
        [&](WS_ERROR* error) { return WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, error); },
    };
    for (const auto& call : calls)
        allocations::fail_each([&](auto&& without_memory) {
            const error_ptr error = make_error();
            set_input(reader.get(), old);
            const HRESULT hr = without_memory([&] { return call(error.get()); });
            if (hr != E_OUTOFMEMORY) assert_hr(WS_E_INVALID_FORMAT, hr);
            WS_FAULT* fault = nullptr;
            assert_hr(S_OK, WsGetFaultErrorProperty(error.get(), WS_FAULT_ERROR_PROPERTY_FAULT, &fault, sizeof fault));
            assert_true(hr == E_OUTOFMEMORY || fault != nullptr);
        });
}

void a_message_used_again_takes_no_memory(void**) {
    const message_ptr message = make_message();
    const message_ptr reply = make_message();
    const writer_ptr writer = make_writer(encoding::binary);
    const reader_ptr reader = make_reader();
    std::string bytes;
    [[maybe_unused]] long before = 0;
    for (int round = 0; round < 4; ++round) {
        if (round == 2) before = allocations::count();
        initialize(message, WS_REQUEST_MESSAGE);
        assert_hr(S_OK, set_text(message, WS_ACTION_HEADER, "http://example.com/action"));
        assert_hr(S_OK, set_text(message, WS_TO_HEADER, "net.tcp://localhost/"));
        set_output(writer.get(), encoding::binary);
        assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
        WS_BYTES written_bytes{};
        assert_hr(S_OK, WsGetWriterProperty(writer.get(), WS_XML_WRITER_PROPERTY_BYTES, &written_bytes,
                                            sizeof written_bytes, nullptr));
        bytes.assign(reinterpret_cast<const char*>(written_bytes.bytes), written_bytes.length);
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        set_input(reader.get(), bytes, encoding::binary);
        assert_hr(S_OK, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr));
        initialize(reply, WS_REPLY_MESSAGE, message.get());
        assert_hr(S_OK, WsReadEnvelopeEnd(message.get(), nullptr));
        assert_hr(S_OK, WsResetMessage(message.get(), nullptr));
        assert_hr(S_OK, WsResetMessage(reply.get(), nullptr));
    }
#ifndef __SANITIZE_ADDRESS__ // there a heap allocates each piece by itself
    assert_int_equal(allocations::count(), before);
#endif
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(creating),          cmocka_unit_test(headers),
        cmocka_unit_test(envelopes),         cmocka_unit_test(errors_and_faults),
        cmocka_unit_test(prescribed_faults), cmocka_unit_test(a_message_used_again_takes_no_memory),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
