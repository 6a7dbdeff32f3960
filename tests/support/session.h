// Two channels with a session between them, and messages with one text in the body to send over it.
#pragma once

#include "support/message.h"
#include "support/peer.h"

#include <vector>

namespace tests {

inline constexpr WS_CHANNEL_BINDING session_bindings[] = {WS_TCP_CHANNEL_BINDING, WS_NAMEDPIPE_CHANNEL_BINDING};

template <class Test>
void for_each_binding(Test&& test) {
    for (const WS_CHANNEL_BINDING binding : session_bindings)
        test(binding);
}

// Of the many channel properties whose values are 32-bit numbers.
struct channel_number {
    WS_CHANNEL_PROPERTY_ID id;
    ULONG value;
};
using channel_numbers = std::vector<channel_number>;

// A channel that ends with the object, however it was left.
class channel {
  public:
    explicit channel(WS_CHANNEL_BINDING binding, const channel_numbers& properties = {});
    channel(listener& from, const channel_numbers& properties = {});
    channel(const channel&) = delete;
    channel& operator=(const channel&) = delete;
    ~channel();
    operator WS_CHANNEL*() { return handle_; }

    HRESULT open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr);
    HRESULT close(WS_ERROR* error = nullptr) { return WsCloseChannel(handle_, nullptr, error); }
    HRESULT abort() { return WsAbortChannel(handle_, nullptr); }
    WS_CHANNEL_STATE state() { return state_of(handle_); }
    HRESULT set(WS_CHANNEL_PROPERTY_ID id, ULONG value) {
        return WsSetChannelProperty(handle_, id, &value, sizeof value, nullptr);
    }
    HRESULT get(WS_CHANNEL_PROPERTY_ID id, ULONG* value) {
        return WsGetChannelProperty(handle_, id, value, sizeof *value, nullptr);
    }

  private:
    WS_CHANNEL* handle_ = nullptr;
};

// A name that is the one string of a dictionary: it goes into the session's when it is first sent.
class dictionary_name {
  public:
    explicit dictionary_name(std::string text) : text_(std::move(text)), name_(test::xml(text_)) {
        name_.dictionary = &dictionary_;
        dictionary_.strings = &name_;
        dictionary_.stringCount = 1;
        dictionary_.isConst = TRUE;
    }
    dictionary_name(const dictionary_name&) = delete;
    dictionary_name& operator=(const dictionary_name&) = delete;
    WS_XML_STRING* get() { return &name_; }
    size_t size() const { return text_.size(); }

  private:
    std::string text_;
    WS_XML_STRING name_;
    WS_XML_DICTIONARY dictionary_{};
};

// Both ends are open.
class session {
  public:
    explicit session(WS_CHANNEL_BINDING binding, const channel_numbers& of_client = {},
                     const channel_numbers& of_server = {});
    void connect();
    // The graceful end: each waits for the other's.
    void close();

    tests::listener listener;
    channel server;
    channel client;
};

// The result of a call that may have gone on in the background.
inline HRESULT result_of(HRESULT returned, completion& done) {
    return returned == WS_S_ASYNC ? done.wait() : returned;
}

inline constexpr char text_action[] = "urn:test:text";
// <text xmlns="urn:test">…</text>; null for any action.
const WS_MESSAGE_DESCRIPTION& text_description(const char* action = text_action);

// A message on its way out.
class outgoing {
  public:
    outgoing(WS_CHANNEL* over, std::string text);
    WS_MESSAGE* get() const { return message_.get(); }
    const test::message_ptr& message() const { return message_; }
    const WS_XML_STRING& body() const { return body_; }
    HRESULT send(const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr, const char* action = text_action);
    HRESULT reply_to(WS_MESSAGE* request, const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr);

  private:
    WS_CHANNEL* over_;
    test::message_ptr message_;
    std::string text_;
    WS_XML_STRING body_{};
};

// A message on its way in.
class incoming {
  public:
    explicit incoming(WS_CHANNEL* over);
    WS_MESSAGE* get() const { return message_.get(); }
    const test::message_ptr& message() const { return message_; }
    HRESULT receive(WS_RECEIVE_OPTION option = WS_RECEIVE_OPTIONAL_MESSAGE, const WS_ASYNC_CONTEXT* async = nullptr,
                    WS_ERROR* error = nullptr);
    HRESULT request(outgoing& question, const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr);
    std::string text() const { return test::text_of(body_); }
    void reset();

  private:
    WS_CHANNEL* over_;
    test::message_ptr message_;
    test::heap_ptr heap_;
    WS_XML_STRING body_{};
    const WS_MESSAGE_DESCRIPTION* expected_ = &text_description(nullptr);
};

// One message that the other end gets as it was sent.
void assert_passes(WS_CHANNEL* from, WS_CHANNEL* to, const std::string& text = "hello");
HRESULT send_text(WS_CHANNEL* over, const std::string& text = "hello", WS_ERROR* error = nullptr);
HRESULT receive_text(WS_CHANNEL* over, std::string* text = nullptr, WS_ERROR* error = nullptr);

// --- the other end by hand, over TCP

// Version 1.0, duplex, the via, the encoding, the end of the preamble. 8: binary with session dictionary; 3: UTF-8.
std::string preamble(const std::string& via, char encoding = 8);
std::string size_of_record(size_t size);
std::string sized_envelope(const std::string& payload);
std::string fault_record(const std::string& name);
inline constexpr char end_record[] = "\x07";

// A peer that has shaken hands with `accepting`, a channel of `with`.
class raw_peer {
  public:
    raw_peer(listener& with, channel& accepting, char encoding = 8);
    void send(const std::string& bytes) { connection_.send(bytes.data(), bytes.size()); }
    std::string receive(size_t most = 65536);
    void close() { connection_.close(); }

  private:
    raw_connection connection_;
};

} // namespace tests
