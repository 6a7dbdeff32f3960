// Messages over a channel, step by step: in parts, one at a time, abandoned.
#include "support/session.h"

using namespace tests;

namespace {

WS_XML_STRING part_name = test::xml("part"), part_ns = test::xml("urn:test");
const WS_ELEMENT_DESCRIPTION part{&part_name, &part_ns, WS_INT32_TYPE, nullptr};

HRESULT write_part(const outgoing& message, INT32 value) {
    return WsWriteBody(message.get(), &part, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr);
}
HRESULT read_part(const incoming& message, INT32* value) {
    return WsReadBody(message.get(), &part, WS_READ_REQUIRED_VALUE, nullptr, value, sizeof *value, nullptr);
}
HRESULT initialize(const outgoing& message) {
    return WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr);
}
HRESULT start(WS_CHANNEL* over, const outgoing& message) {
    const HRESULT hr = initialize(message);
    return hr == S_OK ? WsWriteMessageStart(over, message.get(), nullptr, nullptr) : hr;
}
HRESULT end(WS_CHANNEL* over, const outgoing& message, bool async = false) {
    completion done;
    return result_of(WsWriteMessageEnd(over, message.get(), async ? done.context() : nullptr, nullptr), done);
}
HRESULT start(WS_CHANNEL* over, const incoming& message, bool async = false) {
    completion done;
    return result_of(WsReadMessageStart(over, message.get(), async ? done.context() : nullptr, nullptr), done);
}
HRESULT end(WS_CHANNEL* over, const incoming& message) {
    return WsReadMessageEnd(over, message.get(), nullptr, nullptr);
}

// --- in parts

void in_parts_with_the_same_messages(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        outgoing out(both.client, "");
        incoming in(both.server);
        for (const INT32 parts : {0, 1, 3, 500}) {
            const bool async = parts % 2 == 1;
            assert_hr(S_OK, start(both.client, out));
            assert_int_equal(test::state(out.message()), WS_MESSAGE_STATE_WRITING);
            for (INT32 i = 0; i < parts; ++i)
                assert_hr(S_OK, write_part(out, i));
            assert_hr(S_OK, end(both.client, out, async));
            assert_int_equal(test::state(out.message()), WS_MESSAGE_STATE_DONE);

            assert_hr(S_OK, start(both.server, in, async));
            assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_READING);
            for (INT32 i = 0; i < parts; ++i) {
                INT32 value = -1;
                assert_hr(S_OK, read_part(in, &value));
                assert_int_equal(value, i);
            }
            assert_hr(S_OK, end(both.server, in));
            assert_int_equal(test::state(in.message()), WS_MESSAGE_STATE_DONE);
            assert_hr(S_OK, WsResetMessage(out.get(), nullptr));
            in.reset();
        }
        both.close();
    });
}

void one_at_a_time_in_each_direction(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        const test::error_ptr error = test::make_error();
        outgoing first(both.client, "first"), second(both.client, "second");
        assert_hr(S_OK, start(both.client, first));
        assert_hr(WS_E_INVALID_OPERATION, second.send(nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(WS_E_INVALID_OPERATION, end(both.client, second));
        assert_hr(E_INVALIDARG, WsAbandonMessage(both.client, second.get(), nullptr));
        // The message belongs to this channel, not to the other.
        assert_hr(WS_E_INVALID_OPERATION, end(both.server, first));
        assert_hr(E_INVALIDARG, WsAbandonMessage(both.server, first.get(), nullptr));
        assert_hr(S_OK, end(both.client, first));
        assert_hr(S_OK, send_text(both.client, "second"));

        incoming in(both.server), other(both.server);
        assert_hr(S_OK, start(both.server, in));
        assert_hr(WS_E_INVALID_OPERATION, start(both.server, other));
        assert_hr(WS_E_INVALID_OPERATION, other.receive());
        assert_hr(WS_E_INVALID_OPERATION, end(both.server, other));
        assert_hr(S_OK, end(both.server, in));
        std::string got;
        assert_hr(S_OK, receive_text(both.server, &got));
        assert_string_equal(got.c_str(), "second");
        both.close();
    });
}

// Whoever resets or frees a message gives the channel free.
void a_reset_ends_what_was_begun(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        outgoing out(both.client, "");
        assert_hr(S_OK, start(both.client, out));
        assert_hr(S_OK, write_part(out, 5));
        assert_hr(S_OK, WsResetMessage(out.get(), nullptr));
        {
            outgoing freed(both.client, "");
            assert_hr(S_OK, start(both.client, freed));
        }
        assert_hr(S_OK, send_text(both.client, "one"));
        assert_hr(S_OK, send_text(both.client, "two"));
        incoming in(both.server);
        assert_hr(S_OK, start(both.server, in));
        in.reset();
        assert_passes(both.server, both.client);
        std::string got;
        assert_hr(S_OK, receive_text(both.server, &got));
        assert_string_equal(got.c_str(), "two");
        assert_hr(S_OK, send_text(both.client, "three"));
        {
            incoming freed(both.server);
            assert_hr(S_OK, start(both.server, freed));
        }
        assert_passes(both.client, both.server, "four");
        both.close();
    });
}

// What is not read to its end is an error of the reader, and only to be abandoned.
void a_body_that_was_not_read(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    assert_hr(S_OK, send_text(both.client));
    incoming in(both.server);
    assert_hr(S_OK, start(both.server, in));
    assert_hr(WS_E_INVALID_FORMAT, end(both.server, in));
    assert_hr(S_OK, WsAbandonMessage(both.server, in.get(), nullptr));
    assert_passes(both.client, both.server);
}

// A message that cannot take it costs no received one.
void a_message_that_is_not_empty(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        assert_hr(S_OK, send_text(both.client, "kept"));
        incoming in(both.server);
        assert_hr(S_OK, WsInitializeMessage(in.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_OPERATION, in.receive(WS_RECEIVE_REQUIRED_MESSAGE, nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(WS_E_INVALID_OPERATION, start(both.server, in));
        in.reset();
        assert_hr(S_OK, in.receive());
        assert_string_equal(in.text().c_str(), "kept");
        // Sent a second time without a reset in between.
        outgoing out(both.client, "once");
        assert_hr(S_OK, out.send());
        assert_hr(WS_E_INVALID_OPERATION, out.send());
        std::string got;
        assert_hr(S_OK, receive_text(both.server, &got));
        assert_string_equal(got.c_str(), "once");
        assert_passes(both.client, both.server);
    });
}

// A channel's messages have its envelope and addressing versions.
void a_message_of_another_version(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    const auto try_both = [&](WS_ENVELOPE_VERSION envelope, WS_ADDRESSING_VERSION addressing) {
        const test::message_ptr out = test::initialized(envelope, addressing);
        const test::message_ptr in = test::make_message(envelope, addressing);
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG, WsWriteMessageStart(both.client, out.get(), nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(E_INVALIDARG, WsReadMessageStart(both.server, in.get(), nullptr, nullptr));
        assert_int_equal(test::state(in), WS_MESSAGE_STATE_EMPTY);
    };
    try_both(WS_ENVELOPE_VERSION_SOAP_1_1, WS_ADDRESSING_VERSION_1_0);
    try_both(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_0_9);
    assert_passes(both.client, both.server);
}

// --- abandoned

void abandoned_on_the_way_out(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        outgoing out(both.client, "");
        assert_hr(S_OK, start(both.client, out));
        assert_hr(S_OK, write_part(out, 5));
        assert_hr(S_OK, WsAbandonMessage(both.client, out.get(), nullptr));
        assert_int_equal(test::state(out.message()), WS_MESSAGE_STATE_DONE);
        const test::error_ptr error = test::make_error();
        assert_hr(E_INVALIDARG, WsAbandonMessage(both.client, out.get(), error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_hr(WS_E_INVALID_OPERATION, end(both.client, out));
        assert_passes(both.client, both.server, "the first that was sent");
        both.close();
    });
}

void abandoned_on_the_way_in(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (const char* text : {"skipped", "skipped too", "wanted"})
            assert_hr(S_OK, send_text(both.client, text));
        for (int i = 0; i < 2; ++i) {
            incoming in(both.server);
            assert_hr(S_OK, start(both.server, in));
            assert_hr(S_OK, WsAbandonMessage(both.server, in.get(), nullptr));
            assert_hr(WS_E_INVALID_OPERATION, end(both.server, in));
        }
        std::string got;
        assert_hr(S_OK, receive_text(both.server, &got));
        assert_string_equal(got.c_str(), "wanted");
        both.close();
    });
}

void abandoned_when_the_channel_has_faulted(void**) {
    session both(WS_TCP_CHANNEL_BINDING);
    outgoing out(both.client, "");
    incoming in(both.client);
    assert_hr(S_OK, send_text(both.server));
    assert_hr(S_OK, start(both.client, out));
    assert_hr(S_OK, start(both.client, in));
    assert_hr(S_OK, both.client.abort());
    assert_hr(S_OK, WsAbandonMessage(both.client, out.get(), nullptr));
    assert_hr(S_OK, WsAbandonMessage(both.client, in.get(), nullptr));
    assert_int_equal(both.client.state(), WS_CHANNEL_STATE_FAULTED);
}

class named_element {
  public:
    explicit named_element(std::string name) : name_(std::move(name)) {}
    HRESULT write(WS_MESSAGE* message) {
        const INT32 value = 7;
        return WsWriteBody(message, &element_, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr);
    }
    HRESULT read(WS_MESSAGE* message) {
        INT32 value;
        return WsReadBody(message, &element_, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, nullptr);
    }

  private:
    dictionary_name name_;
    WS_ELEMENT_DESCRIPTION element_{name_.get(), &part_ns, WS_INT32_TYPE, nullptr};
};

// Strings of a message that was never sent are not the session's; those of one that is being written stay, whatever
// happens to a message that came in meanwhile.
void the_sessions_strings_are_those_that_were_sent(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        named_element lost("lost"), kept("kept");
        const auto receives = [&](named_element& element) {
            incoming in(both.server);
            assert_hr(S_OK, start(both.server, in));
            assert_hr(S_OK, element.read(in.get()));
            assert_hr(S_OK, end(both.server, in));
        };
        outgoing out(both.client, "");
        assert_hr(S_OK, start(both.client, out));
        assert_hr(S_OK, lost.write(out.get()));
        assert_hr(S_OK, WsAbandonMessage(both.client, out.get(), nullptr));
        assert_hr(S_OK, WsResetMessage(out.get(), nullptr));

        assert_hr(S_OK, send_text(both.server));
        assert_hr(S_OK, start(both.client, out));
        assert_hr(S_OK, kept.write(out.get()));
        incoming in(both.client);
        assert_hr(S_OK, start(both.client, in));
        assert_hr(S_OK, WsAbandonMessage(both.client, in.get(), nullptr));
        assert_hr(S_OK, end(both.client, out));
        receives(kept);

        for (named_element* element : {&kept, &lost, &kept}) {
            outgoing next(both.client, "");
            assert_hr(S_OK, start(both.client, next));
            assert_hr(S_OK, element->write(next.get()));
            assert_hr(S_OK, end(both.client, next));
            receives(*element);
        }
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(in_parts_with_the_same_messages),
        cmocka_unit_test(one_at_a_time_in_each_direction),
        cmocka_unit_test(a_reset_ends_what_was_begun),
        cmocka_unit_test(a_body_that_was_not_read),
        cmocka_unit_test(a_message_that_is_not_empty),
        cmocka_unit_test(a_message_of_another_version),
        cmocka_unit_test(abandoned_on_the_way_out),
        cmocka_unit_test(abandoned_on_the_way_in),
        cmocka_unit_test(abandoned_when_the_channel_has_faulted),
        cmocka_unit_test(the_sessions_strings_are_those_that_were_sent),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
