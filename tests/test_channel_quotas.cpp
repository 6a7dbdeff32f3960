// MAX_BUFFERED_MESSAGE_SIZE and MAX_SESSION_DICTIONARY_SIZE of channels at their edges, and what the peer hears of it.
#include "support/session.h"

#include <algorithm>

using namespace tests;

namespace {

constexpr ULONG plenty = 1 << 26;

struct encoding_case {
    WS_ENCODING encoding;
    char record; // the known encoding of the preamble
};
constexpr encoding_case encodings[] = {
    {WS_ENCODING_XML_UTF8, 3}, {WS_ENCODING_XML_BINARY_1, 7}, {WS_ENCODING_XML_BINARY_SESSION_1, 8}};

channel_numbers limited(WS_ENCODING encoding, ULONG size) {
    return {{WS_CHANNEL_PROPERTY_ENCODING, static_cast<ULONG>(encoding)},
            {WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE, size}};
}

// The payload of a sized envelope that was received whole.
std::string payload_of(const std::string& record) {
    assert_true(record.size() > 2 && record[0] == 6);
    size_t header = 2;
    while (record[header - 1] & 0x80)
        ++header;
    assert_string_equal(size_of_record(record.size() - header).c_str(), record.substr(1, header - 1).c_str());
    return record.substr(header);
}

// What the server sends for a text, as a peer sees it.
std::string payload_on_wire(WS_ENCODING encoding, char record, const std::string& text) {
    tests::listener listener(WS_TCP_CHANNEL_BINDING);
    channel server(listener, limited(encoding, plenty));
    raw_peer peer(listener, server, record);
    assert_hr(S_OK, send_text(server, text));
    assert_hr(S_OK, WsShutdownSessionChannel(server, nullptr, nullptr));
    assert_hr(S_OK, server.abort()); // ends the connection, and so the reading
    std::string bytes = peer.receive(plenty);
    assert_true(!bytes.empty() && bytes.back() == end_record[0]);
    bytes.pop_back();
    return payload_of(bytes);
}

void of_what_is_sent(void**) {
    for (const auto& [encoding, record] : encodings) {
        const auto size = static_cast<ULONG>(payload_on_wire(encoding, record, "some text").size());
        for_each_binding([&, code = encoding](WS_CHANNEL_BINDING binding) {
            for (const ULONG limit : {size - 1, size, size + 1}) {
                session both(binding, limited(code, plenty), limited(code, limit));
                const test::error_ptr error = test::make_error();
                assert_hr(limit < size ? WS_E_QUOTA_EXCEEDED : S_OK, send_text(both.server, "some text", error.get()));
                // Nothing went out: the session goes on.
                assert_int_equal(both.server.state(), WS_CHANNEL_STATE_OPEN);
                if (limit < size) {
                    const std::string why = strings_of(error.get());
                    assert_non_null(strstr(why.c_str(), "WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE"));
                    assert_non_null(strstr(why.c_str(), std::to_string(limit).c_str()));
                } else {
                    std::string got;
                    assert_hr(S_OK, receive_text(both.client, &got));
                    assert_string_equal(got.c_str(), "some text");
                }
                assert_passes(both.server, both.client, "");
            }
        });
    }
}

void of_what_is_received(void**) {
    for (const auto& [encoding, record] : encodings) {
        const auto size = static_cast<ULONG>(payload_on_wire(encoding, record, "some text").size());
        for_each_binding([&, code = encoding](WS_CHANNEL_BINDING binding) {
            for (const ULONG limit : {size - 1, size, size + 1}) {
                session both(binding, limited(code, limit), limited(code, plenty));
                assert_hr(S_OK, send_text(both.server, "some text"));
                const test::error_ptr error = test::make_error();
                std::string got;
                assert_hr(limit < size ? WS_E_QUOTA_EXCEEDED : S_OK, receive_text(both.client, &got, error.get()));
                if (limit >= size) {
                    assert_string_equal(got.c_str(), "some text");
                    assert_passes(both.server, both.client);
                    continue;
                }
                assert_non_null(
                    strstr(strings_of(error.get()).c_str(), "WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE"));
                assert_int_equal(both.client.state(), WS_CHANNEL_STATE_FAULTED);
                assert_hr(WS_E_OBJECT_FAULTED, receive_text(both.client));
                assert_hr(WS_E_OBJECT_FAULTED, send_text(both.client));
                // The sender is told why.
                WsResetError(error.get());
                assert_hr(WS_E_ENDPOINT_FAILURE, receive_text(both.server, nullptr, error.get()));
                assert_non_null(strstr(strings_of(error.get()).c_str(), "MaxMessageSizeExceededFault"));
                assert_int_equal(both.server.state(), WS_CHANNEL_STATE_FAULTED);
            }
        });
    }
}

// The size is refused where it is announced: nobody waits for the rest, and no memory is spent on it.
void what_is_announced_too_big_is_refused_at_once(void**) {
    for (const ULONG size : {65537u, 0x7fffffffu}) {
        tests::listener listener(WS_TCP_CHANNEL_BINDING);
        channel server(listener);
        raw_peer peer(listener, server);
        peer.send("\x06" + size_of_record(size));
        assert_hr(WS_E_QUOTA_EXCEEDED, receive_text(server));
        assert_int_equal(server.state(), WS_CHANNEL_STATE_FAULTED);
        assert_string_equal(peer.receive().c_str(), fault_record("MaxMessageSizeExceededFault").c_str());
    }
}

void records_out_of_order_get_their_fault(void**) {
    for (const std::string& bytes : {std::string("\x05"), std::string("\x0c"), std::string("\x00", 1),
                                     std::string("\x06\xff\xff\xff\xff\xff"), std::string("\x63")}) {
        tests::listener listener(WS_TCP_CHANNEL_BINDING);
        channel server(listener);
        raw_peer peer(listener, server);
        peer.send(bytes);
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_INVALID_FORMAT, receive_text(server, nullptr, error.get()));
        assert_true(test::string_count(error.get()) > 0);
        assert_int_equal(server.state(), WS_CHANNEL_STATE_FAULTED);
        assert_string_equal(peer.receive().c_str(), fault_record("InvalidRecordSequence").c_str());
    }
}

void a_received_fault_record_is_the_result(void**) {
    const struct {
        const char* name;
        HRESULT code;
    } faults[] = {{"MaxMessageSizeExceededFault", WS_E_ENDPOINT_FAILURE},
                  {"ServerTooBusy", WS_E_ENDPOINT_TOO_BUSY},
                  {"EndpointNotFound", WS_E_ENDPOINT_NOT_FOUND},
                  {"EndpointUnavailable", WS_E_ENDPOINT_NOT_AVAILABLE},
                  {"SomethingElse", WS_E_ENDPOINT_FAILURE}};
    for (const auto& [name, code] : faults) {
        tests::listener listener(WS_TCP_CHANNEL_BINDING);
        channel server(listener);
        raw_peer peer(listener, server);
        peer.send(fault_record(name));
        const test::error_ptr error = test::make_error();
        assert_hr(code, receive_text(server, nullptr, error.get()));
        assert_non_null(strstr(strings_of(error.get()).c_str(), name));
        assert_int_equal(server.state(), WS_CHANNEL_STATE_FAULTED);
    }
}

// Messages of very different sizes, one after the other, in every encoding.
void large_messages_pass(void**) {
    for (const auto& each : encodings)
        for_each_binding([&](WS_CHANNEL_BINDING binding) {
            session both(binding, limited(each.encoding, plenty), limited(each.encoding, plenty));
            for (const size_t size : {size_t{0}, size_t{1}, size_t{127}, size_t{128}, size_t{65535}, size_t{65536},
                                      size_t{3000000}, size_t{10}})
                assert_passes(both.client, both.server, std::string(size, 'x'));
        });
}

// --- the dictionary

class dictionary_message {
  public:
    explicit dictionary_message(size_t length) : name_(std::string(length, 'n')) {}
    HRESULT send(WS_CHANNEL* over) {
        outgoing message(over, "");
        return WsSendMessage(over, message.get(), &description_, WS_WRITE_REQUIRED_VALUE, &value_, sizeof value_,
                             nullptr, nullptr);
    }
    HRESULT receive(WS_CHANNEL* over, INT32* value, WS_ERROR* error = nullptr) {
        incoming message(over);
        const WS_MESSAGE_DESCRIPTION* expected[] = {&description_};
        return WsReceiveMessage(over, message.get(), expected, 1, WS_RECEIVE_REQUIRED_MESSAGE, WS_READ_REQUIRED_VALUE,
                                nullptr, value, sizeof *value, nullptr, nullptr, error);
    }
    bool is_inline_in(const std::string& bytes) const {
        return bytes.find("@" + size_of_record(name_.size())) != bytes.npos;
    }

  private:
    dictionary_name name_;
    WS_XML_STRING ns_ = test::xml("");
    WS_ELEMENT_DESCRIPTION element_{name_.get(), &ns_, WS_INT32_TYPE, nullptr};
    WS_MESSAGE_DESCRIPTION description_{nullptr, &element_};
    INT32 value_ = 42;
};

// Over the limit a string is simply written where it stands.
void a_full_dictionary_of_the_sender(void**) {
    constexpr size_t length = 20;
    for (const ULONG limit : {ULONG{0}, ULONG{length}, ULONG{length + 1}, ULONG{length + 2}}) {
        tests::listener listener(WS_TCP_CHANNEL_BINDING);
        channel server(listener, {{WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE, limit}});
        raw_peer peer(listener, server);
        dictionary_message message(length);
        assert_hr(S_OK, message.send(server));
        assert_hr(S_OK, WsShutdownSessionChannel(server, nullptr, nullptr));
        assert_hr(S_OK, server.abort());
        const std::string bytes = peer.receive();
        const bool fits = limit >= length + 1;
        std::string table(length + 2, 'n');
        table[0] = char(length + 1);
        table[1] = char(length);
        assert_int_equal(bytes.find(table) != std::string::npos, fits);
        assert_int_equal(message.is_inline_in(bytes), !fits);
    }
}

// Over the limit the channel faults.
void a_full_dictionary_of_the_receiver(void**) {
    constexpr size_t length = 20;
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        for (const ULONG limit : {ULONG{0}, ULONG{length}, ULONG{length + 1}, ULONG{length + 2}}) {
            session both(binding, {}, {{WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE, limit}});
            dictionary_message message(length);
            const test::error_ptr error = test::make_error();
            INT32 value = 0;
            assert_hr(S_OK, message.send(both.client));
            if (limit >= length + 1) {
                assert_hr(S_OK, message.receive(both.server, &value));
                assert_int_equal(value, 42);
                assert_passes(both.client, both.server);
                continue;
            }
            assert_hr(WS_E_QUOTA_EXCEEDED, message.receive(both.server, &value, error.get()));
            assert_non_null(strstr(strings_of(error.get()).c_str(), "WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE"));
            assert_int_equal(value, 0);
            assert_int_equal(both.server.state(), WS_CHANNEL_STATE_FAULTED);
        }
    });
}

// Many messages with many strings: some fit, the rest goes inline; and the next session starts anew.
void dictionaries_of_both_ends_agree(void**) {
    for_each_binding([](WS_CHANNEL_BINDING binding) {
        session both(binding);
        for (int round = 0; round < 3; ++round) {
            for (size_t i = 0; i < 200; ++i) {
                dictionary_message message(1 + i * 7 % 130);
                INT32 value = 0;
                channel& from = i % 3 ? both.client : both.server;
                channel& to = i % 3 ? both.server : both.client;
                assert_hr(S_OK, message.send(from));
                assert_hr(S_OK, message.receive(to, &value));
                assert_int_equal(value, 42);
            }
            both.close();
            assert_hr(S_OK, WsResetChannel(both.client, nullptr));
            assert_hr(S_OK, WsResetChannel(both.server, nullptr));
            both.connect();
        }
    });
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(of_what_is_sent),
        cmocka_unit_test(of_what_is_received),
        cmocka_unit_test(what_is_announced_too_big_is_refused_at_once),
        cmocka_unit_test(records_out_of_order_get_their_fault),
        cmocka_unit_test(a_received_fault_record_is_the_result),
        cmocka_unit_test(large_messages_pass),
        cmocka_unit_test(a_full_dictionary_of_the_sender),
        cmocka_unit_test(a_full_dictionary_of_the_receiver),
        cmocka_unit_test(dictionaries_of_both_ends_agree),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
