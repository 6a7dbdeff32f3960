// One small typed request and its reply after the other over net.tcp, client and server each a process.
//
//   roundtrip server URL            prints "ready" when it listens, serves one channel, ends with it
//   roundtrip client URL CALLS      prints microseconds a call
//
// It uses only what Wine's own webservices.dll can do too, so that the same program measures both.
#include "measure.h"

#include <cstring>

namespace {

struct order {
    INT32 id;
    INT32 quantity;
};

template <size_t N>
WS_XML_STRING xml(const char (&text)[N]) {
    return {N - 1, reinterpret_cast<BYTE*>(const_cast<char*>(text)), nullptr, 0};
}

WS_XML_STRING order_name = xml("Order");
WS_XML_STRING id_name = xml("Id");
WS_XML_STRING quantity_name = xml("Quantity");
WS_XML_STRING order_ns = xml("http://example.com/orders");
WS_XML_STRING request_action = xml("http://example.com/orders/place");
WS_XML_STRING reply_action = xml("http://example.com/orders/placed");

WS_FIELD_DESCRIPTION field(WS_XML_STRING& name, ULONG offset) {
    WS_FIELD_DESCRIPTION f;
    std::memset(&f, 0, sizeof f);
    f.mapping = WS_ELEMENT_FIELD_MAPPING;
    f.localName = &name;
    f.ns = &order_ns;
    f.type = WS_INT32_TYPE;
    f.offset = offset;
    return f;
}

WS_FIELD_DESCRIPTION id_field = field(id_name, offsetof(order, id));
WS_FIELD_DESCRIPTION quantity_field = field(quantity_name, offsetof(order, quantity));
WS_FIELD_DESCRIPTION* order_fields[] = {&id_field, &quantity_field};

struct descriptions {
    descriptions() {
        std::memset(&structure, 0, sizeof structure);
        structure.size = sizeof(order);
        structure.alignment = alignof(order);
        structure.fields = order_fields;
        structure.fieldCount = 2;
        structure.typeLocalName = &order_name;
        structure.typeNs = &order_ns;
        element = {&order_name, &order_ns, WS_STRUCT_TYPE, &structure};
        request = {&request_action, &element};
        reply = {&reply_action, &element};
    }
    WS_STRUCT_DESCRIPTION structure;
    WS_ELEMENT_DESCRIPTION element;
    WS_MESSAGE_DESCRIPTION request;
    WS_MESSAGE_DESCRIPTION reply;
} described;

void send(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION& description, const order& value) {
    bench::check(
        WsSendMessage(channel, message, &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr, nullptr),
        "WsSendMessage");
    bench::check(WsResetMessage(message, nullptr), "WsResetMessage");
}

HRESULT receive(WS_CHANNEL* channel, WS_MESSAGE* message, const WS_MESSAGE_DESCRIPTION& description, order& value) {
    const WS_MESSAGE_DESCRIPTION* expected[] = {&description};
    const HRESULT hr =
        WsReceiveMessage(channel, message, expected, 1, WS_RECEIVE_OPTIONAL_MESSAGE, WS_READ_REQUIRED_VALUE, nullptr,
                         &value, sizeof value, nullptr, nullptr, nullptr);
    bench::check(WsResetMessage(message, nullptr), "WsResetMessage");
    return hr;
}

int serve(const WS_STRING& url) {
    WS_LISTENER* listener;
    WS_CHANNEL* channel;
    WS_MESSAGE *in, *out;
    bench::check(WsCreateListener(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr,
                                  &listener, nullptr),
                 "WsCreateListener");
    bench::check(WsOpenListener(listener, &url, nullptr, nullptr), "WsOpenListener");
    std::printf("ready\n");
    std::fflush(stdout);
    bench::check(WsCreateChannelForListener(listener, nullptr, 0, &channel, nullptr), "WsCreateChannelForListener");
    bench::check(WsAcceptChannel(listener, channel, nullptr, nullptr), "WsAcceptChannel");
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &in, nullptr), "WsCreateMessageForChannel");
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &out, nullptr), "WsCreateMessageForChannel");
    order value;
    while (receive(channel, in, described.request, value) == S_OK) {
        ++value.quantity;
        send(channel, out, described.reply, value);
    }
    WsFreeMessage(in);
    WsFreeMessage(out);
    WsCloseChannel(channel, nullptr, nullptr);
    WsFreeChannel(channel);
    WsCloseListener(listener, nullptr, nullptr);
    WsFreeListener(listener);
    return 0;
}

int call(const WS_STRING& url, int calls) {
    WS_CHANNEL* channel;
    WS_MESSAGE *in, *out;
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    bench::check(
        WsCreateChannel(WS_CHANNEL_TYPE_DUPLEX_SESSION, WS_TCP_CHANNEL_BINDING, nullptr, 0, nullptr, &channel, nullptr),
        "WsCreateChannel");
    bench::check(WsOpenChannel(channel, &address, nullptr, nullptr), "WsOpenChannel");
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &in, nullptr), "WsCreateMessageForChannel");
    bench::check(WsCreateMessageForChannel(channel, nullptr, 0, &out, nullptr), "WsCreateMessageForChannel");
    double start = 0;
    const int warm_up = calls / 10;
    for (int i = -warm_up; i < calls; ++i) {
        if (i == 0) start = bench::now_us();
        const order request{i, 1};
        order reply{};
        send(channel, out, described.request, request);
        bench::check(receive(channel, in, described.reply, reply), "WsReceiveMessage");
        if (reply.id != i || reply.quantity != 2) return 1;
    }
    std::printf("%.3f\n", (bench::now_us() - start) / calls);
    WsFreeMessage(in);
    WsFreeMessage(out);
    WsAbortChannel(channel, nullptr);
    WsCloseChannel(channel, nullptr, nullptr);
    WsFreeChannel(channel);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    bench::url url(argv[2]);
    return std::string(argv[1]) == "server" ? serve(url) : call(url, std::atoi(argv[3]));
}
