// One session carries messages both ways at once: what happens to one does not touch the other.
#include "support/session.h"

using namespace tests;

namespace {

// Names of a program's own dictionary: they go over the wire once, in front of the message that uses them first.
extern WS_XML_DICTIONARY own_dictionary;
WS_XML_STRING own_names[] = {
    {6, reinterpret_cast<BYTE*>(const_cast<char*>("number")), &own_dictionary, 0},
    {8, reinterpret_cast<BYTE*>(const_cast<char*>("urn:test")), &own_dictionary, 1},
};
WS_XML_DICTIONARY own_dictionary = {{0x1b5a, 1, 2, {3}}, own_names, 2, TRUE};
const WS_ELEMENT_DESCRIPTION number_element{&own_names[0], &own_names[1], WS_INT32_TYPE, nullptr};

test::message_ptr message_for(WS_CHANNEL* channel) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(channel, nullptr, 0, &handle, nullptr));
    return test::message_ptr(handle);
}

void begin_number(WS_CHANNEL* over, WS_MESSAGE* message, INT32 value) {
    assert_hr(S_OK, WsInitializeMessage(message, WS_BLANK_MESSAGE, nullptr, nullptr));
    assert_hr(S_OK, WsWriteMessageStart(over, message, nullptr, nullptr));
    assert_hr(S_OK, WsWriteBody(message, &number_element, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr));
}

INT32 read_number(WS_CHANNEL* over) {
    const test::message_ptr message = message_for(over);
    INT32 value = 0;
    assert_hr(S_OK, WsReadMessageStart(over, message.get(), nullptr, nullptr));
    assert_hr(S_OK, WsReadBody(message.get(), &number_element, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value,
                               nullptr));
    assert_hr(S_OK, WsReadMessageEnd(over, message.get(), nullptr, nullptr));
    return value;
}

void abandoning_what_comes_leaves_what_goes(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        const test::message_ptr out = message_for(both.client), in = message_for(both.client);
        begin_number(both.client, out.get(), 42);
        assert_hr(S_OK, send_text(both.server));
        assert_hr(S_OK, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
        assert_hr(S_OK, WsAbandonMessage(both.client, in.get(), nullptr));
        assert_hr(S_OK, WsWriteMessageEnd(both.client, out.get(), nullptr, nullptr));
        assert_int_equal(read_number(both.server), 42);
    });
}

void abandoning_what_goes_leaves_what_comes(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        const test::message_ptr out = message_for(both.client), again = message_for(both.client);
        const test::message_ptr first = message_for(both.server);
        begin_number(both.server, first.get(), 1);
        assert_hr(S_OK, WsWriteMessageEnd(both.server, first.get(), nullptr, nullptr));
        begin_number(both.client, out.get(), 2);
        assert_hr(S_OK, WsAbandonMessage(both.client, out.get(), nullptr));
        assert_int_equal(read_number(both.client), 1);
        begin_number(both.client, again.get(), 3);
        assert_hr(S_OK, WsWriteMessageEnd(both.client, again.get(), nullptr, nullptr));
        assert_int_equal(read_number(both.server), 3);
    });
}

// One thread sends while another throws away what it receives.
void both_directions_at_once(void**) {
    constexpr INT32 count = 300;
    session both(WS_TCP_CHANNEL_BINDING);
    std::thread replying([&] {
        for (INT32 i = 0; i < count; ++i)
            assert_hr(S_OK, send_text(both.server));
    });
    std::thread throwing_away([&] {
        for (INT32 i = 0; i < count; ++i) {
            const test::message_ptr in = message_for(both.client);
            assert_hr(S_OK, WsReadMessageStart(both.client, in.get(), nullptr, nullptr));
            assert_hr(S_OK, WsAbandonMessage(both.client, in.get(), nullptr));
        }
    });
    std::thread reading([&] {
        for (INT32 i = 0; i < count; ++i)
            assert_int_equal(read_number(both.server), i);
    });
    for (INT32 i = 0; i < count; ++i) {
        const test::message_ptr out = message_for(both.client);
        begin_number(both.client, out.get(), i);
        assert_hr(S_OK, WsWriteMessageEnd(both.client, out.get(), nullptr, nullptr));
    }
    for (std::thread* each : {&replying, &throwing_away, &reading})
        each->join();
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(abandoning_what_comes_leaves_what_goes),
        cmocka_unit_test(abandoning_what_goes_leaves_what_comes),
        cmocka_unit_test(both_directions_at_once),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
