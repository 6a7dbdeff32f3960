// Service hosts of the contract in operations.h that free themselves, and what a test has their callbacks do.
#pragma once

#include "support/service.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tests {

// The host's user state. What is set has to be set before the host opens.
class behaviour {
  public:
    using context = const WS_OPERATION_CONTEXT*;
    using async = const WS_ASYNC_CONTEXT*;

    // Null: the sum; what is told; nothing; the same as nothing; authorized.
    std::function<HRESULT(context, INT32 a, INT32 b, INT32* sum, async, WS_ERROR*)> on_add;
    std::function<HRESULT(context, const std::string&)> on_note;
    std::function<HRESULT(context, async, WS_ERROR*)> on_ping;
    std::function<HRESULT(context, void** state, async, WS_ERROR*)> on_accept;
    std::function<HRESULT(context, async)> on_close;
    std::function<HRESULT(context, BOOL* authorized, WS_ERROR*)> on_authorize;
    std::function<HRESULT(context, async, WS_ERROR*)> on_message; // for a handler of all messages

    // An add with this `a` waits until it is released, or cancelled.
    static constexpr INT32 held_back = 1000;
    void release() {
        change([this] { released = true; });
    }
    void wait_until_held(int calls = 1) {
        wait_for([=, this] { return running >= calls; });
    }

    template <class Predicate>
    void wait_for(Predicate&& is_so) {
        std::unique_lock held(lock);
        changed.wait(held, is_so);
    }
    template <class Change>
    void change(Change&& what) {
        const std::lock_guard held(lock);
        what();
        changed.notify_all();
    }

    std::mutex lock;
    std::condition_variable changed;
    std::vector<std::string> notes;
    int accepted = 0, closed = 0, running = 0, most_running = 0, cancelled = -1, freed = 0;
    bool released = false;
};

// The test's part of an operation context: what the library knows of it.
behaviour& behaviour_of(const WS_OPERATION_CONTEXT* context);

// A WS_SERVICE_ENDPOINT with all that it points to. Its channels are counted by the behaviour.
class host_endpoint {
  public:
    explicit host_endpoint(WS_CHANNEL_BINDING binding, std::basic_string<WCHAR> url = {});
    host_endpoint(const host_endpoint&) = delete;
    host_endpoint& operator=(const host_endpoint&) = delete;

    template <class T>
    host_endpoint& set(WS_SERVICE_ENDPOINT_PROPERTY_ID id, const T& value) {
        return set_bytes(id, &value, sizeof value);
    }
    host_endpoint& set_bytes(WS_SERVICE_ENDPOINT_PROPERTY_ID id, const void* value, ULONG size);
    host_endpoint& set_channel(WS_CHANNEL_PROPERTY_ID id, ULONG value);
    // All messages go to one function.
    host_endpoint& handles_messages();
    host_endpoint& authorizes();

    const WS_SERVICE_ENDPOINT* get();
    WS_STRING url() const { return tests::view(url_); }
    WS_CHANNEL_BINDING binding() const { return endpoint.channelBinding; }

    WS_SERVICE_ENDPOINT endpoint{};
    WS_SERVICE_CONTRACT contract{};

  private:
    const std::basic_string<WCHAR> url_;
    std::deque<std::string> values_;
    std::vector<WS_SERVICE_ENDPOINT_PROPERTY> properties_;
    std::deque<ULONG> numbers_;
    std::vector<WS_CHANNEL_PROPERTY> channel_properties_;
};

class host {
  public:
    host() = default;
    // With one endpoint, created and open.
    explicit host(host_endpoint& at) {
        assert_hr(S_OK, create({&at}));
        assert_hr(S_OK, open());
    }
    host(const host&) = delete;
    host& operator=(const host&) = delete;
    ~host();
    operator WS_SERVICE_HOST*() { return handle_; }

    template <class T>
    host& set(WS_SERVICE_PROPERTY_ID id, const T& value) {
        values_.emplace_back(reinterpret_cast<const char*>(&value), sizeof value);
        properties_.push_back({id, values_.back().data(), sizeof value});
        return *this;
    }
    HRESULT create(const std::vector<host_endpoint*>& at, WS_ERROR* error = nullptr);
    HRESULT open(WS_ERROR* error = nullptr, const WS_ASYNC_CONTEXT* async = nullptr) {
        return WsOpenServiceHost(handle_, async, error);
    }
    HRESULT close(WS_ERROR* error = nullptr, const WS_ASYNC_CONTEXT* async = nullptr) {
        return WsCloseServiceHost(handle_, async, error);
    }
    HRESULT abort() { return WsAbortServiceHost(handle_, nullptr); }
    HRESULT reset(WS_ERROR* error = nullptr) { return WsResetServiceHost(handle_, error); }
    void free() { WsFreeServiceHost(std::exchange(handle_, nullptr)); }
    WS_SERVICE_HOST_STATE state();

    behaviour what;

  private:
    WS_SERVICE_HOST* handle_ = nullptr;
    std::deque<std::string> values_;
    std::vector<WS_SERVICE_PROPERTY> properties_;
};

// A client with a session, or channels, of its own; for one thread.
class host_client {
  public:
    explicit host_client(host_endpoint& at, const std::vector<WS_PROXY_PROPERTY>& properties = {})
        : caller(at.binding(), properties) {
        assert_hr(S_OK, caller.open(at.url()));
    }
    HRESULT add(INT32 a, INT32 b, INT32* sum = nullptr) {
        INT32 ignored = 0;
        WsResetError(error.get());
        return tests::add(call(), a, b, sum ? sum : &ignored);
    }
    HRESULT ping() {
        WsResetError(error.get());
        return tests::ping(call());
    }
    HRESULT note(const WCHAR* text) {
        WsResetError(error.get());
        return tests::note(call(), text);
    }
    call_arguments call() { return {caller, heap.get(), {}, nullptr, error.get()}; }
    std::string said() { return strings_of(error.get()); }
    bool said(const std::string& what) { return said().find(what) != std::string::npos; }

    proxy caller;
    test::heap_ptr heap = test::make_heap();
    test::error_ptr error = test::make_error();
};

// One call of a client's that is there for it alone.
INT32 sum_of(const WS_STRING& url, WS_CHANNEL_BINDING binding, INT32 a, INT32 b);
inline void assert_serves(host_endpoint& at) {
    assert_int_equal(sum_of(at.url(), at.binding(), 40, 2), 42);
}

} // namespace tests
