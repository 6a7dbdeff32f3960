// A custom binding in memory: channels and listeners that are the test's own callbacks. What is written to one end of a
// connection is read at the other, as text.
#pragma once

#include "support/session.h"

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace tests {

class custom_binding;

// Both directions of a connection: [0] to the listener's end.
struct custom_connection {
    std::deque<std::string> envelopes[2];
    bool ended[2] = {};
};

// What a callback was called with.
struct custom_call {
    std::string name;
    void* instance = nullptr;
    bool has_context = false;
    WS_ERROR* error = nullptr;
    const void* argument = nullptr; // the message, the address, the value, …
    ULONG number = 0;               // the channel's type, the property's id or the value's size
};

// A channel's instance.
struct custom_end {
    custom_binding& binding;
    bool at_listener;
    WS_CHANNEL_STATE state = WS_CHANNEL_STATE_CREATED;
    std::shared_ptr<custom_connection> connection = nullptr;
    WS_MESSAGE* sending = nullptr;
    WS_XML_WRITER* writer = nullptr; // the message's being sent
    WS_MESSAGE* receiving = nullptr;
    ULONG value = 0; // of the properties that are set
};

// A listener's instance.
struct custom_port {
    custom_binding& binding;
    WS_LISTENER_STATE state = WS_LISTENER_STATE_CREATED;
    std::string url = {};
    std::deque<std::shared_ptr<custom_connection>> arrived = {};
    ULONG value = 0;
};

class custom_binding {
  public:
    custom_binding();
    custom_binding(const custom_binding&) = delete;
    custom_binding& operator=(const custom_binding&) = delete;
    ~custom_binding();

    WS_CUSTOM_CHANNEL_CALLBACKS channel_callbacks;
    WS_CUSTOM_LISTENER_CALLBACKS listener_callbacks;
    bool later = false;                    // each asynchronous step ends on another thread
    std::map<std::string, HRESULT> result; // of callbacks that fail, by their names
    WS_CHANNEL_TYPE type = WS_CHANNEL_TYPE_DUPLEX_SESSION;

    HRESULT create_channel(WS_CHANNEL** made, WS_ERROR* error = nullptr);
    HRESULT create_listener(WS_LISTENER** made, WS_ERROR* error = nullptr);
    HRESULT create_channel(WS_LISTENER* from, WS_CHANNEL** made, WS_ERROR* error = nullptr);

    std::vector<custom_call> calls();
    custom_call last_call();
    std::string names(); // of all calls, with blanks between; then they are forgotten
    void wait_for_call(const std::string& name);
    int count(const std::string& name);
    int readers_and_writers(); // that messages have not given back

  private:
    friend struct custom_callbacks;
    struct pending {
        WS_ASYNC_CONTEXT context;
        std::function<bool(HRESULT&)> try_to_end;
    };

    void record(custom_call call);
    bool fails(const std::string& name, HRESULT& hr);
    HRESULT end(HRESULT hr, const WS_ASYNC_CONTEXT* async);
    // `try_to_end` is called with the lock held until it is true.
    HRESULT wait(const WS_ASYNC_CONTEXT* async, std::function<bool(HRESULT&)> try_to_end);
    void changed();

    std::mutex lock_;
    std::condition_variable changed_;
    std::vector<custom_call> calls_;
    std::vector<custom_call> all_calls_;
    std::vector<pending> pending_;
    std::map<std::string, custom_port*> ports_;
    std::vector<std::thread> threads_;
    std::atomic<int> in_use_{0};
};

// A listener and both ends of a connection.
class custom_session {
  public:
    explicit custom_session(custom_binding& over);
    custom_session(const custom_session&) = delete;
    custom_session& operator=(const custom_session&) = delete;
    ~custom_session();

    WS_LISTENER* listener = nullptr;
    WS_CHANNEL* server = nullptr;
    WS_CHANNEL* client = nullptr;
};

WS_STRING custom_url();
HRESULT open_custom(WS_CHANNEL* channel, const WS_ASYNC_CONTEXT* async = nullptr, WS_ERROR* error = nullptr);
void* instance_of(WS_CHANNEL* channel);
void* instance_of(WS_LISTENER* listener);

} // namespace tests
