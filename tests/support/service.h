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
