// WsRequestReply: which of the messages that come is the reply.
#include "support/message.h"
#include "support/peer.h"

using namespace test;

namespace {

WS_XML_STRING element_name = xml("number"), element_ns = xml("urn:numbers");
WS_ELEMENT_DESCRIPTION number{&element_name, &element_ns, WS_INT32_TYPE, nullptr};
const WS_MESSAGE_DESCRIPTION description{nullptr, &number};

// Both ends of a session, each with the same addressing.
struct ends {
    explicit ends(WS_ADDRESSING_VERSION addressing) : server(WS_TCP_CHANNEL_BINDING) {
        WS_CHANNEL_PROPERTY property{WS_CHANNEL_PROPERTY_ADDRESSING_VERSION, &addressing, sizeof addressing};
        assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, &property, 1, nullptr,
                                        &client, nullptr));
        assert_hr(S_OK, WsCreateChannelForListener(server, &property, 1, &accepted, nullptr));
        tests::completion accepting;
        assert_hr(WS_S_ASYNC, WsAcceptChannel(server, accepted, accepting.context(), nullptr));
        WS_ENDPOINT_ADDRESS address{};
        address.url = server.url();
        assert_hr(S_OK, WsOpenChannel(client, &address, nullptr, nullptr));
        assert_hr(S_OK, accepting.wait());
    }
    ~ends() {
        for (WS_CHANNEL* channel : {client, accepted}) {
            WsAbortChannel(channel, nullptr);
            WsCloseChannel(channel, nullptr, nullptr);
            WsFreeChannel(channel);
        }
    }

    tests::listener server;
    WS_CHANNEL* client = nullptr;
    WS_CHANNEL* accepted = nullptr;
};

message_ptr message_for(WS_CHANNEL* channel) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(channel, nullptr, 0, &handle, nullptr));
    return message_ptr(handle);
}

void send(WS_CHANNEL* channel, INT32 value) {
    const message_ptr message = message_for(channel);
    assert_hr(S_OK, WsSendMessage(channel, message.get(), &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value,
                                  nullptr, nullptr));
}

// A request that waits for its reply meanwhile.
struct request {
    request(ends& over, const message_ptr& message) : sent(message.get()), reply(message_for(over.client)) {
        assert_hr(WS_S_ASYNC, WsRequestReply(over.client, sent, &description, WS_WRITE_REQUIRED_VALUE, &value,
                                             sizeof value, reply.get(), &description, WS_READ_REQUIRED_VALUE, nullptr,
                                             &answer, sizeof answer, done.context(), nullptr));
    }

    INT32 value = 1;
    INT32 answer = 0;
    WS_MESSAGE* sent;
    message_ptr reply;
    tests::completion done;
};

INT32 receive(WS_CHANNEL* channel, const message_ptr& message) {
    INT32 value = 0;
    const WS_MESSAGE_DESCRIPTION* descriptions[] = {&description};
    assert_hr(S_OK, WsReceiveMessage(channel, message.get(), descriptions, 1, WS_RECEIVE_REQUIRED_MESSAGE,
                                     WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, nullptr, nullptr, nullptr));
    return value;
}

} // namespace

static void a_reply_refers_to_its_request(void**) {
    for (const auto addressing : {WS_ADDRESSING_VERSION_0_9, WS_ADDRESSING_VERSION_1_0}) {
        ends over(addressing);
        const message_ptr message = message_for(over.client);
        request pending(over, message);
        const message_ptr received = message_for(over.accepted);
        assert_int_equal(receive(over.accepted, received), 1);
        send(over.accepted, 2); // something else, which is passed over
        const message_ptr reply = message_for(over.accepted);
        const INT32 value = 3;
        assert_hr(S_OK, WsSendReplyMessage(over.accepted, reply.get(), &description, WS_WRITE_REQUIRED_VALUE, &value,
                                           sizeof value, received.get(), nullptr, nullptr));
        assert_hr(S_OK, pending.done.wait());
        assert_int_equal(pending.answer, 3);
    }
}

// A request without an id has only its channel to tell which message is the reply.
static void without_an_id_the_next_message_is_the_reply(void**) {
    for (const auto addressing : {WS_ADDRESSING_VERSION_0_9, WS_ADDRESSING_VERSION_1_0}) {
        ends over(addressing);
        const message_ptr message = message_for(over.client);
        assert_hr(S_OK, WsInitializeMessage(message.get(), WS_BLANK_MESSAGE, nullptr, nullptr));
        request pending(over, message);
        const message_ptr received = message_for(over.accepted);
        assert_int_equal(receive(over.accepted, received), 1);
        send(over.accepted, 2);
        assert_hr(S_OK, pending.done.wait());
        assert_int_equal(pending.answer, 2);
    }
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(a_reply_refers_to_its_request),
        cmocka_unit_test(without_an_id_the_next_message_is_the_reply),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
