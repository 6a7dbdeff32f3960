#include "support/session.h"

#include <cstdlib>

namespace tests {
namespace {

std::vector<WS_CHANNEL_PROPERTY> to_properties(const channel_numbers& numbers) {
    std::vector<WS_CHANNEL_PROPERTY> properties;
    for (const channel_number& number : numbers)
        properties.push_back({number.id, const_cast<ULONG*>(&number.value), sizeof number.value});
    return properties;
}

test::message_ptr message_for(WS_CHANNEL* channel) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessageForChannel(channel, nullptr, 0, &handle, nullptr));
    return test::message_ptr(handle);
}

} // namespace

// --- channels

channel::channel(WS_CHANNEL_BINDING binding, const channel_numbers& numbers) {
    const auto properties = to_properties(numbers);
    assert_hr(S_OK, WsCreateChannel(type_of(binding, false), binding, properties.data(),
                                    static_cast<ULONG>(properties.size()), nullptr, &handle_, nullptr));
}

channel::channel(listener& from, const channel_numbers& numbers) {
    const auto properties = to_properties(numbers);
    assert_hr(S_OK, WsCreateChannelForListener(from, properties.data(), static_cast<ULONG>(properties.size()), &handle_,
                                               nullptr));
}

channel::~channel() {
    WsAbortChannel(handle_, nullptr);
    WsCloseChannel(handle_, nullptr, nullptr);
    WsFreeChannel(handle_);
}

HRESULT channel::open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    WS_ENDPOINT_ADDRESS address{};
    address.url = url;
    return WsOpenChannel(handle_, &address, async, error);
}

session::session(WS_CHANNEL_BINDING binding, const channel_numbers& of_client, const channel_numbers& of_server)
    : listener(binding), server(listener, of_server), client(binding, of_client) {
    connect();
}

void session::connect() {
    completion accepted;
    const HRESULT begun = WsAcceptChannel(listener, server, accepted.context(), nullptr);
    assert_hr(WS_S_ASYNC, begun);
    assert_hr(S_OK, client.open(listener.url()));
    assert_hr(S_OK, accepted.wait());
}

void session::close() {
    completion closed;
    const HRESULT begun = WsCloseChannel(server, closed.context(), nullptr);
    assert_hr(S_OK, client.close());
    assert_hr(S_OK, result_of(begun, closed));
}

// --- messages

const WS_MESSAGE_DESCRIPTION& text_description(const char* action) {
    static WS_XML_STRING name = test::xml("text"), ns = test::xml("urn:test"), own_action = test::xml(text_action);
    static WS_ELEMENT_DESCRIPTION element{&name, &ns, WS_XML_STRING_TYPE, nullptr};
    static const WS_MESSAGE_DESCRIPTION with_action{&own_action, &element}, without{nullptr, &element};
    return action ? with_action : without;
}

outgoing::outgoing(WS_CHANNEL* over, std::string text)
    : over_(over), message_(message_for(over)), text_(std::move(text)), body_(test::xml(text_)) {}

HRESULT outgoing::send(const WS_ASYNC_CONTEXT* async, WS_ERROR* error, const char* action) {
    return WsSendMessage(over_, get(), &text_description(action), WS_WRITE_REQUIRED_VALUE, &body_, sizeof body_, async,
                         error);
}

HRESULT outgoing::reply_to(WS_MESSAGE* request, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    return WsSendReplyMessage(over_, get(), &text_description(), WS_WRITE_REQUIRED_VALUE, &body_, sizeof body_, request,
                              async, error);
}

incoming::incoming(WS_CHANNEL* over) : over_(over), message_(message_for(over)), heap_(test::make_heap(1 << 26)) {}

HRESULT incoming::receive(WS_RECEIVE_OPTION option, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    return WsReceiveMessage(over_, get(), &expected_, 1, option, WS_READ_REQUIRED_VALUE, heap_.get(), &body_,
                            sizeof body_, nullptr, async, error);
}

HRESULT incoming::request(outgoing& question, const WS_ASYNC_CONTEXT* async, WS_ERROR* error) {
    return WsRequestReply(over_, question.get(), &text_description(), WS_WRITE_REQUIRED_VALUE, &question.body(),
                          sizeof question.body(), get(), &text_description(), WS_READ_REQUIRED_VALUE, heap_.get(),
                          &body_, sizeof body_, async, error);
}

void incoming::reset() {
    body_ = {};
    assert_hr(S_OK, WsResetMessage(get(), nullptr));
    assert_hr(S_OK, WsResetHeap(heap_.get(), nullptr));
}

HRESULT send_text(WS_CHANNEL* over, const std::string& text, WS_ERROR* error) {
    return outgoing(over, text).send(nullptr, error);
}

HRESULT receive_text(WS_CHANNEL* over, std::string* text, WS_ERROR* error) {
    incoming message(over);
    const HRESULT hr = message.receive(WS_RECEIVE_OPTIONAL_MESSAGE, nullptr, error);
    if (hr == S_OK && text) *text = message.text();
    return hr;
}

void assert_passes(WS_CHANNEL* from, WS_CHANNEL* to, const std::string& text) {
    completion received;
    incoming in(to);
    const HRESULT begun = in.receive(WS_RECEIVE_REQUIRED_MESSAGE, received.context());
    const test::error_ptr error = test::make_error();
    const HRESULT sent = send_text(from, text, error.get());
    if (sent != S_OK) fail_msg("a text of %u bytes: %s", unsigned(text.size()), strings_of(error.get()).c_str());
    assert_hr(S_OK, result_of(begun, received));
    assert_true(in.text() == text);
}

// --- by hand

std::string size_of_record(size_t size) {
    std::string bytes;
    for (; size >= 0x80; size >>= 7)
        bytes += static_cast<char>(size | 0x80);
    return bytes + static_cast<char>(size);
}

std::string preamble(const std::string& via, char encoding) {
    return std::string("\0\1\0\1\2\2", 6) + size_of_record(via.size()) + via + "\x03" + encoding + "\x0c";
}

std::string sized_envelope(const std::string& payload) {
    return "\x06" + size_of_record(payload.size()) + payload;
}

std::string fault_record(const std::string& name) {
    const std::string uri = "http://schemas.microsoft.com/ws/2006/05/framing/faults/" + name;
    return "\x08" + size_of_record(uri.size()) + uri;
}

raw_peer::raw_peer(listener& with, channel& accepting, char encoding) : connection_(with.port()) {
    completion accepted;
    const HRESULT begun = WsAcceptChannel(with, accepting, accepted.context(), nullptr);
    assert_true(connection_.connected());
    send(preamble("net.tcp://localhost:" + std::to_string(with.port()) + "/service", encoding));
    assert_hr(S_OK, result_of(begun, accepted));
    assert_string_equal(receive(1).c_str(), "\x0b");
}

std::string raw_peer::receive(size_t most) {
    const auto bytes = connection_.receive(most);
    return {bytes.begin(), bytes.end()};
}

} // namespace tests
