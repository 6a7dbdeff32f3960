// A client's HTTP channel that is open, and asks.
#pragma once

#include "support/http.h"
#include "support/test.h"

namespace tests {

struct requester {
    explicit requester(const WS_STRING& url, const channel_numbers& properties = {soap_1_1, by_transport})
        : client(WS_HTTP_CHANNEL_BINDING, properties), error(test::make_error()) {
        assert_hr(S_OK, client.open(url));
    }
    HRESULT ask(const std::string& text = "question", std::string* answer = nullptr) {
        assert_hr(S_OK, WsResetError(error.get()));
        outgoing question(client, text);
        incoming reply(client);
        const HRESULT hr = reply.request(question, nullptr, error.get());
        if (hr == S_OK && answer) *answer = reply.text();
        return hr;
    }
    // Another request finds the channel as it should be.
    void assert_usable() {
        std::string answer;
        const HRESULT hr = ask("question", &answer);
        if (hr != S_OK) fail_msg("0x%08x: %s", unsigned(hr), strings_of(error.get()).c_str());
        assert_string_equal(answer.c_str(), "answer");
        assert_int_equal(client.state(), WS_CHANNEL_STATE_OPEN);
    }
    bool says(const std::string& part) const { return strings_of(error.get()).find(part) != std::string::npos; }

    channel client;
    test::error_ptr error;
};

// Its properties that are not numbers stay the caller's until it is made.
class channel_with {
  public:
    explicit channel_with(std::vector<WS_CHANNEL_PROPERTY> properties, WS_LISTENER* from = nullptr) {
        const auto count = static_cast<ULONG>(properties.size());
        if (from)
            assert_hr(S_OK, WsCreateChannelForListener(from, properties.data(), count, &handle_, nullptr));
        else
            assert_hr(S_OK, WsCreateChannel(WS_CHANNEL_TYPE_REQUEST, WS_HTTP_CHANNEL_BINDING, properties.data(), count,
                                            nullptr, &handle_, nullptr));
    }
    channel_with(const channel_with&) = delete;
    channel_with& operator=(const channel_with&) = delete;
    ~channel_with() {
        WsAbortChannel(handle_, nullptr);
        WsCloseChannel(handle_, nullptr, nullptr);
        WsFreeChannel(handle_);
    }
    operator WS_CHANNEL*() { return handle_; }
    HRESULT open(const WS_STRING& url) {
        WS_ENDPOINT_ADDRESS address{};
        address.url = url;
        return WsOpenChannel(handle_, &address, nullptr, nullptr);
    }

  private:
    WS_CHANNEL* handle_ = nullptr;
};

// Sees that the loop is driven while no call of the test waits: what a server does beside the channels goes on.
class loop_driver {
  public:
    loop_driver() : never_(WS_HTTP_CHANNEL_BINDING), channel_(never_) {
        assert_hr(WS_S_ASYNC, WsAcceptChannel(never_, channel_, aborted_.context(), nullptr));
    }
    ~loop_driver() {
        WsAbortListener(never_, nullptr);
        aborted_.wait();
    }

  private:
    listener never_;
    channel channel_;
    completion aborted_;
};

// One question and its answer over a channel that is open.
inline HRESULT ask(WS_CHANNEL* over, std::string* answer = nullptr, WS_ERROR* error = nullptr,
                   const std::string& text = "question") {
    outgoing question(over, text);
    incoming reply(over);
    const HRESULT hr = reply.request(question, nullptr, error);
    if (hr == S_OK && answer) *answer = reply.text();
    return hr;
}

} // namespace tests
