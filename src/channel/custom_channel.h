// What a channel of WS_CUSTOM_CHANNEL_BINDING does: it calls what the program gave it as
// WS_CHANNEL_PROPERTY_CUSTOM_CHANNEL_CALLBACKS. States, arguments beyond the handles, and addresses of messages are the
// callbacks' to check; their results are passed on as they are, their failures change nothing here.
#pragma once

#include "channel/channel_properties.h"
#include "channel/custom_callback.h"
#include "message/message.h"

namespace ws {

class custom_listener;

class custom_channel {
  public:
    // Calls the program's create callback: the listener's for a listener's channel. Throws std::bad_alloc before that.
    [[nodiscard]] static HRESULT create(WS_CHANNEL_TYPE type, const channel_settings& settings, custom_listener* from,
                                        std::unique_ptr<custom_channel>& out, error* err);
    custom_channel(const custom_channel&) = delete;
    custom_channel& operator=(const custom_channel&) = delete;
    ~custom_channel();

    void* instance() const noexcept { return instance_; }

    // Each is its callback, which may go on in the background when it is given a context.
    [[nodiscard]] HRESULT open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT shut_down_session(const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT abort(error* err) noexcept;
    [[nodiscard]] HRESULT reset(error* err) noexcept;
    [[nodiscard]] HRESULT get_property(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    [[nodiscard]] HRESULT set_property(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept;
    [[nodiscard]] HRESULT write_message_start(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT write_message_end(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT read_message_start(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT read_message_end(message& m, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT abandon_message(message& m, error* err) noexcept;

    // The same as steps of something longer. The address must stay.
    [[nodiscard]] callback_step<void*, const WS_ENDPOINT_ADDRESS*> open(const WS_ENDPOINT_ADDRESS& address,
                                                                        error* err) noexcept;
    [[nodiscard]] callback_step<void*> close(error* err) noexcept;
    using step = callback_step<void*, WS_MESSAGE*>;
    [[nodiscard]] step write_message_start(message& m, error* err) noexcept;
    [[nodiscard]] step write_message_end(message& m, error* err) noexcept;
    [[nodiscard]] step read_message_start(message& m, error* err) noexcept;
    [[nodiscard]] step read_message_end(message& m, error* err) noexcept;

    // Those that messages for the channel need.
    [[nodiscard]] HRESULT get_versions(WS_ENVELOPE_VERSION& envelope, WS_ADDRESSING_VERSION& addressing,
                                       error* err) noexcept;

  private:
    explicit custom_channel(const WS_CUSTOM_CHANNEL_CALLBACKS& callbacks) noexcept : callbacks_(callbacks) {}

    [[nodiscard]] HRESULT create_instance(WS_CHANNEL_TYPE type, const array_value& parameters, error* err) noexcept;
    [[nodiscard]] step make_step(step::function f, const char* name, message& m, error* err) noexcept;

    const WS_CUSTOM_CHANNEL_CALLBACKS callbacks_;
    void* instance_ = nullptr;
    bool created_ = false;
};

} // namespace ws
