// Service proxies that free themselves, and a service for them that is made of channels by hand.
#pragma once

#include "support/operations.h"
#include "support/session.h"

#include <functional>

namespace tests {

// Those that a proxy can be tried over.
inline constexpr WS_CHANNEL_BINDING service_bindings[] = {WS_HTTP_CHANNEL_BINDING, WS_TCP_CHANNEL_BINDING,
                                                          WS_NAMEDPIPE_CHANNEL_BINDING};

class proxy {
  public:
    explicit proxy(WS_CHANNEL_BINDING binding, const std::vector<WS_PROXY_PROPERTY>& properties = {},
                   const std::vector<WS_CHANNEL_PROPERTY>& channel_properties = {});
    explicit proxy(WS_SERVICE_PROXY* made) : handle_(made) {}
    proxy(const proxy&) = delete;
    proxy& operator=(const proxy&) = delete;
    ~proxy();
    operator WS_SERVICE_PROXY*() { return handle_; }
    HRESULT open(const WS_STRING& url, WS_ERROR* error = nullptr, const WS_ASYNC_CONTEXT* async = nullptr);
    HRESULT close(WS_ERROR* error = nullptr) { return WsCloseServiceProxy(handle_, nullptr, error); }
    HRESULT reset() { return WsResetServiceProxy(handle_, nullptr); }
    HRESULT abort() { return WsAbortServiceProxy(handle_, nullptr); }
    WS_SERVICE_PROXY_STATE state();

  private:
    WS_SERVICE_PROXY* handle_ = nullptr;
};

inline constexpr INT32 untouched = -77;

// A heap and an error for calls of one proxy.
class caller_of {
  public:
    explicit caller_of(WS_SERVICE_PROXY* proxy) : proxy_(proxy), heap_(test::make_heap()), error_(test::make_error()) {}
    HRESULT add(INT32 a, std::vector<WS_CALL_PROPERTY> properties = {}) {
        WsResetError(error_.get());
        sum = untouched;
        call_arguments call{proxy_, heap_.get(), std::move(properties)};
        call.error = error_.get();
        return tests::add(call, a, 1, &sum);
    }
    void assert_works() {
        assert_hr(S_OK, add(41));
        assert_int_equal(sum, 42);
    }
    WS_HEAP* heap() const { return heap_.get(); }
    std::string text() const { return strings_of(error_.get()); }

    INT32 sum = untouched;

  private:
    WS_SERVICE_PROXY* proxy_;
    test::heap_ptr heap_;
    test::error_ptr error_;
};

// A callback of a call's that does what a function says.
class message_callback {
  public:
    using action = std::function<HRESULT(WS_MESSAGE*, WS_HEAP*, WS_ERROR*)>;
    explicit message_callback(action what) : what_(std::move(what)) {}
    WS_CALL_PROPERTY property(WS_CALL_PROPERTY_ID id) { return {id, &context_, sizeof context_}; }
    WS_CALL_PROPERTY on_send() { return property(WS_CALL_PROPERTY_SEND_MESSAGE_CONTEXT); }
    WS_CALL_PROPERTY on_receive() { return property(WS_CALL_PROPERTY_RECEIVE_MESSAGE_CONTEXT); }
    int calls = 0;

  private:
    static HRESULT CALLBACK called(WS_MESSAGE* message, WS_HEAP* heap, void* state, WS_ERROR* error) {
        auto* self = static_cast<message_callback*>(state);
        ++self->calls;
        return self->what_(message, heap, error);
    }
    action what_;
    WS_PROXY_MESSAGE_CALLBACK_CONTEXT context_{called, this};
};

// Serves the contract over a listener's channels, each channel on a thread of its own.
class service {
  public:
    using look = std::function<void(WS_MESSAGE*)>;

    explicit service(WS_CHANNEL_BINDING binding, unsigned threads = 1, const channel_numbers& properties = {});
    ~service();
    WS_STRING url() { return listener_.url(); }
    std::vector<std::string> notes(); // that came
    // At requests whose headers were read, and at replies before they are sent. To be told before the first request.
    void look_at_requests(look how) { at_requests_ = std::move(how); }
    void look_at_replies(look how) { at_replies_ = std::move(how); }

    // Of `a`: the call is held back until release(), is answered with a fault, by a body that is another's.
    static constexpr INT32 hold = 1000, fault = 2000, other_body = 3000;
    void wait_until_held(unsigned calls = 1);
    unsigned held();
    void release();        // those that are held, and those to come
    void abort_channels(); // the sessions end as if the process did

  private:
    void serve();
    bool serve_one(WS_CHANNEL* over);
    bool serve_add(WS_CHANNEL* over, WS_MESSAGE* request, WS_HEAP* heap);
    bool serve_join(WS_CHANNEL* over, WS_MESSAGE* request, WS_HEAP* heap);
    bool reply(WS_CHANNEL* over, WS_MESSAGE* request, const WS_MESSAGE_DESCRIPTION& as, const void* value, ULONG size);
    void hold_back();

    const WS_CHANNEL_BINDING binding_;
    const channel_numbers properties_;
    look at_requests_, at_replies_;
    listener listener_;
    std::mutex lock_; // from here
    std::condition_variable changed_;
    unsigned held_ = 0;
    bool released_ = false;
    std::vector<WS_CHANNEL*> channels_;
    std::vector<std::string> notes_;
    std::vector<std::thread> threads_; // not under it
};

} // namespace tests
