// Streamed transfer over HTTP: messages that are larger than what is buffered, that begin before they end, and what
// goes over the wire meanwhile.
#include "support/http.h"
#include "support/test.h"

using namespace tests;

namespace {

constexpr ULONG part = 4000;

const channel_number streamed{WS_CHANNEL_PROPERTY_TRANSFER_MODE, WS_STREAMED_TRANSFER_MODE};
const channel_numbers streaming{soap_1_1, by_transport, streamed};

// <items xmlns="urn:test"><item>…</item>…</items>, an item a part.
struct names {
    WS_XML_STRING items = test::xml("items"), item = test::xml("item"), ns = test::xml("urn:test"),
                  action = test::xml("urn:test:items");
    WS_ELEMENT_DESCRIPTION element{&item, &ns, WS_XML_STRING_TYPE, nullptr};
};

test::message_ptr new_message(WS_CHANNEL* over) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(over, nullptr, 0, &handle, nullptr));
    return test::message_ptr(handle);
}

template <class Handle>
Handle* body(const test::message_ptr& m, WS_MESSAGE_PROPERTY_ID id) {
    return test::property<Handle*>(m, id);
}

void begin_items(WS_CHANNEL* over, const test::message_ptr& m, names& n) {
    assert_hr(S_OK, WsWriteMessageStart(over, m.get(), nullptr, nullptr));
    auto* const writer = body<WS_XML_WRITER>(m, WS_MESSAGE_PROPERTY_BODY_WRITER);
    assert_hr(S_OK, WsWriteStartElement(writer, nullptr, &n.items, &n.ns, nullptr));
}

void write_item(const test::message_ptr& m, names& n, char letter) {
    const std::string text(part, letter);
    WS_XML_STRING value = test::xml(text);
    assert_hr(S_OK, WsWriteBody(m.get(), &n.element, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr));
}

void end_items(WS_CHANNEL* over, const test::message_ptr& m) {
    auto* const writer = body<WS_XML_WRITER>(m, WS_MESSAGE_PROPERTY_BODY_WRITER);
    assert_hr(S_OK, WsWriteEndElement(writer, nullptr));
    assert_hr(S_OK, WsWriteMessageEnd(over, m.get(), nullptr, nullptr));
}

void begin_reading(WS_CHANNEL* over, const test::message_ptr& m, names& n) {
    const test::error_ptr error = test::make_error();
    const HRESULT hr = WsReadMessageStart(over, m.get(), nullptr, error.get());
    if (hr != S_OK) fail_msg("0x%08x %s", unsigned(hr), strings_of(error.get()).c_str());
    auto* const reader = body<WS_XML_READER>(m, WS_MESSAGE_PROPERTY_BODY_READER);
    assert_hr(S_OK, WsFillBody(m.get(), 1, nullptr, nullptr));
    assert_hr(S_OK, WsReadToStartElement(reader, &n.items, &n.ns, nullptr, nullptr));
    assert_hr(S_OK, WsReadStartElement(reader, nullptr));
}

// The next item's first letter; '\0' when there is none.
char read_item(const test::message_ptr& m, names& n, WS_HEAP* heap) {
    assert_hr(S_OK, WsFillBody(m.get(), part + 100, nullptr, nullptr));
    WS_XML_STRING* text = nullptr;
    assert_hr(S_OK, WsReadBody(m.get(), &n.element, WS_READ_OPTIONAL_POINTER, heap, &text, sizeof text, nullptr));
    if (!text) return '\0';
    assert_int_equal(text->length, part);
    return static_cast<char>(text->bytes[0]);
}

void end_reading(WS_CHANNEL* over, const test::message_ptr& m) {
    auto* const reader = body<WS_XML_READER>(m, WS_MESSAGE_PROPERTY_BODY_READER);
    assert_hr(S_OK, WsReadEndElement(reader, nullptr));
    assert_hr(S_OK, WsReadMessageEnd(over, m.get(), nullptr, nullptr));
}

// Echoes items as they come, for as many requests as are wanted.
void echo_items(WS_LISTENER* at, WS_CHANNEL* over, int requests) {
    names n;
    for (int i = 0; i < requests; ++i) {
        assert_hr(S_OK, WsAcceptChannel(at, over, nullptr, nullptr));
        const test::heap_ptr heap = test::make_heap();
        const test::message_ptr request = new_message(over), reply = new_message(over);
        begin_reading(over, request, n);
        assert_hr(S_OK, WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, request.get(), nullptr));
        begin_items(over, reply, n);
        while (const char letter = read_item(request, n, heap.get())) {
            write_item(reply, n, letter);
            assert_hr(S_OK, WsFlushBody(reply.get(), 0, nullptr, nullptr));
            assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
        }
        end_reading(over, request);
        end_items(over, reply);
        assert_hr(S_OK, WsCloseChannel(over, nullptr, nullptr));
        assert_hr(S_OK, WsResetChannel(over, nullptr));
    }
}

} // namespace

// Far more than MAX_BUFFERED_MESSAGE_SIZE and MAX_STREAMED_FLUSH_SIZE, and used again.
static void items_go_there_and_back(void**) {
    constexpr int items = 100, requests = 3;
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, streaming);
    std::thread serving([&] { echo_items(server, accepted, requests); });
    channel client(WS_HTTP_CHANNEL_BINDING, streaming);
    assert_hr(S_OK, client.open(server.url()));
    names n;
    for (int i = 0; i < requests; ++i) {
        const test::heap_ptr heap = test::make_heap();
        const test::message_ptr request = new_message(client), reply = new_message(client);
        assert_hr(S_OK, WsInitializeMessage(request.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
        begin_items(client, request, n);
        for (int k = 0; k < items; ++k) {
            write_item(request, n, static_cast<char>('a' + k % 26));
            assert_hr(S_OK, WsFlushBody(request.get(), 2 * part, nullptr, nullptr)); // every second time
        }
        end_items(client, request);
        begin_reading(client, reply, n);
        for (int k = 0; k < items; ++k) {
            assert_int_equal(read_item(reply, n, heap.get()), 'a' + k % 26);
            assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
        }
        assert_int_equal(read_item(reply, n, heap.get()), '\0');
        end_reading(client, reply);
    }
    serving.join();
    assert_hr(S_OK, client.close());
}

// What one side has flushed the other can read, before the message ends.
static void a_reply_begins_before_the_request_ends(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, streaming);
    http_client client(server.port());
    client.send("POST /service HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/xml\r\n"
                "Transfer-Encoding: chunked\r\n\r\n");
    const auto send_chunk = [&](const std::string& text) {
        char size[16];
        std::snprintf(size, sizeof size, "%zx", text.size());
        client.send(std::string(size) + "\r\n" + text + "\r\n");
    };
    names n;
    const test::heap_ptr heap = test::make_heap();
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    const std::string item = "<item>" + std::string(part, 'x') + "</item>";
    send_chunk(R"(<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>)"
               R"(<items xmlns="urn:test">)" +
               item + item);
    const test::message_ptr request = new_message(accepted), reply = new_message(accepted);
    begin_reading(accepted, request, n);
    assert_int_equal(read_item(request, n, heap.get()), 'x');
    assert_hr(S_OK, WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, request.get(), nullptr));
    begin_items(accepted, reply, n);
    write_item(reply, n, 'y');
    assert_hr(S_OK, WsFlushBody(reply.get(), 0, nullptr, nullptr));
    const std::string head = client.until("\r\n\r\n");
    assert_non_null(std::strstr(head.c_str(), "HTTP/1.1 200 OK\r\n"));
    assert_non_null(std::strstr(head.c_str(), "\r\nTransfer-Encoding: chunked\r\n"));
    assert_non_null(std::strstr(client.until("</item>").c_str(), "<item>yyyy"));
    send_chunk("</items></s:Body></s:Envelope>");
    client.send("0\r\n\r\n");
    assert_int_equal(read_item(request, n, heap.get()), 'x');
    assert_int_equal(read_item(request, n, heap.get()), '\0');
    end_reading(accepted, request);
    end_items(accepted, reply);
    assert_hr(S_OK, accepted.close());
    const std::string rest = client.until("0\r\n\r\n");
    assert_non_null(std::strstr(rest.c_str(), "</items></s:Body></s:Envelope>\r\n0\r\n\r\n"));
}

// One side streams, the other buffers: both see whole messages.
static void with_a_buffering_peer(void**) {
    for (const bool streams : {false, true}) {
        const channel_numbers buffering{soap_1_1, by_transport};
        listener server(WS_HTTP_CHANNEL_BINDING);
        http_echo echo(server, streams ? buffering : streaming);
        channel client(WS_HTTP_CHANNEL_BINDING, streams ? streaming : buffering);
        assert_hr(S_OK, client.open(server.url()));
        for (int i = 0; i < 3; ++i) {
            outgoing question(client, std::string(30000, 'q'));
            incoming answer(client);
            const test::error_ptr error = test::make_error();
            const HRESULT hr = answer.request(question, nullptr, error.get());
            if (hr != S_OK) fail_msg("0x%08x %s", unsigned(hr), strings_of(error.get()).c_str());
            assert_true(answer.text() == std::string(30000, 'q'));
        }
        assert_hr(S_OK, client.close());
    }
}

static void in_the_background(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, streaming);
    channel client(WS_HTTP_CHANNEL_BINDING, streaming);
    assert_hr(S_OK, client.open(server.url()));
    for (int i = 0; i < 5; ++i) {
        outgoing question(client, std::string(50000, 'q'));
        incoming answer(client);
        completion done;
        assert_hr(S_OK, result_of(answer.request(question, done.context()), done));
        assert_true(answer.text() == std::string(50000, 'q'));
    }
}

static void limits(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, streaming);
    names n;
    { // what is not flushed
        constexpr ULONG most = 5 * part;
        channel client(WS_HTTP_CHANNEL_BINDING,
                       {soap_1_1, by_transport, streamed, {WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE, most}});
        assert_hr(S_OK, client.open(server.url()));
        const test::message_ptr request = new_message(client);
        assert_hr(S_OK, WsInitializeMessage(request.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
        begin_items(client, request, n);
        for (int i = 0; i < 10; ++i) { // flushed in time
            write_item(request, n, 'a');
            assert_hr(S_OK, WsFlushBody(request.get(), 0, nullptr, nullptr));
        }
        const std::string text(most, 'b');
        WS_XML_STRING value = test::xml(text);
        const test::error_ptr error = test::make_error();
        assert_hr(WS_E_QUOTA_EXCEEDED,
                  WsWriteBody(request.get(), &n.element, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, error.get()));
        assert_non_null(std::strstr(strings_of(error.get()).c_str(), "MAX_STREAMED_FLUSH_SIZE"));
    }
    { // the start of an envelope
        http_script script([](const std::string&) {
            return response(std::string(20000, ' ') + envelope_1_1("x"), "200 OK",
                            "Content-Type: text/xml\r\nConnection: close\r\n");
        });
        channel client(WS_HTTP_CHANNEL_BINDING, streaming);
        assert_hr(S_OK, client.open(script.url()));
        assert_hr(S_OK, send_text(client));
        assert_hr(WS_E_QUOTA_EXCEEDED, receive_text(client));
        assert_hr(S_OK, send_text(client));
    }
}

// A message that is given up cannot be taken back: its connection ends.
static void a_message_that_is_given_up(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    http_echo echo(server, {soap_1_1, by_transport});
    channel client(WS_HTTP_CHANNEL_BINDING, streaming);
    assert_hr(S_OK, client.open(server.url()));
    names n;
    const test::message_ptr request = new_message(client);
    assert_hr(S_OK, WsInitializeMessage(request.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    begin_items(client, request, n);
    write_item(request, n, 'a');
    assert_hr(S_OK, WsFlushBody(request.get(), 0, nullptr, nullptr));
    assert_hr(S_OK, WsAbandonMessage(client, request.get(), nullptr));
    outgoing question(client, "again");
    incoming answer(client);
    assert_hr(S_OK, answer.request(question));
    assert_string_equal(answer.text().c_str(), "again");
}

// A start that comes by itself is enough; and the reply may end the connection of an old client.
static void a_small_start(void**) {
    listener server(WS_HTTP_CHANNEL_BINDING);
    channel accepted(server, streaming);
    http_client client(server.port());
    const std::string envelope = envelope_1_1("hello");
    const size_t half = envelope.find("hello");
    client.send("POST /service HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\nContent-Type: text/xml\r\n"
                "Content-Length: " +
                std::to_string(envelope.size()) + "\r\n\r\n" + envelope.substr(0, half));
    assert_hr(S_OK, WsAcceptChannel(server, accepted, nullptr, nullptr));
    const test::message_ptr request = new_message(accepted), reply = new_message(accepted);
    assert_hr(S_OK, WsReadMessageStart(accepted, request.get(), nullptr, nullptr));
    names n;
    assert_hr(S_OK, WsInitializeMessage(reply.get(), WS_REPLY_MESSAGE, request.get(), nullptr));
    begin_items(accepted, reply, n);
    write_item(reply, n, 'y');
    assert_hr(S_OK, WsFlushBody(reply.get(), 0, nullptr, nullptr));
    const std::string head = client.until("\r\n\r\n");
    assert_non_null(std::strstr(head.c_str(), "\r\nConnection: close\r\n"));
    assert_null(std::strstr(head.c_str(), "chunked"));
    client.send(envelope.substr(half));
    const test::heap_ptr heap = test::make_heap();
    WS_XML_STRING text{};
    assert_hr(S_OK, WsFillBody(request.get(), 30, nullptr, nullptr));
    assert_hr(S_OK, WsReadBody(request.get(), text_description().bodyElementDescription, WS_READ_REQUIRED_VALUE,
                               heap.get(), &text, sizeof text, nullptr));
    assert_string_equal(test::text_of(text).c_str(), "hello");
    assert_hr(S_OK, WsReadMessageEnd(accepted, request.get(), nullptr, nullptr));
    end_items(accepted, reply);
    assert_hr(S_OK, accepted.close());
    const std::string rest = client.rest();
    assert_true(rest.size() > part && rest.find("</items></s:Body></s:Envelope>") == rest.size() - 30);
}

// What failed on the way is not continued behind.
static void a_flush_that_fails(void**) {
    http_script script([](const std::string&) { return std::string(); });
    channel client(WS_HTTP_CHANNEL_BINDING, streaming);
    assert_hr(S_OK, client.open(script.url()));
    names n;
    const test::message_ptr request = new_message(client);
    assert_hr(S_OK, WsInitializeMessage(request.get(), WS_REQUEST_MESSAGE, nullptr, nullptr));
    begin_items(client, request, n);
    HRESULT hr = S_OK;
    for (int i = 0; i < 100000 && hr == S_OK; ++i) { // the script takes the head for a whole request, and closes
        write_item(request, n, 'a');
        hr = WsFlushBody(request.get(), 0, nullptr, nullptr);
    }
    assert_hr(WS_E_ENDPOINT_DISCONNECTED, hr);
    assert_hr(WS_E_OPERATION_ABORTED, WsFlushBody(request.get(), 0, nullptr, nullptr));
    auto* const writer = body<WS_XML_WRITER>(request, WS_MESSAGE_PROPERTY_BODY_WRITER);
    assert_hr(S_OK, WsWriteEndElement(writer, nullptr));
    assert_hr(WS_E_OPERATION_ABORTED, WsWriteMessageEnd(client, request.get(), nullptr, nullptr));
    assert_int_equal(script.connections(), 1);
}

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(items_go_there_and_back),
        cmocka_unit_test(a_reply_begins_before_the_request_ends),
        cmocka_unit_test(with_a_buffering_peer),
        cmocka_unit_test(in_the_background),
        cmocka_unit_test(limits),
        cmocka_unit_test(a_message_that_is_given_up),
        cmocka_unit_test(a_small_start),
        cmocka_unit_test(a_flush_that_fails),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
