// What a listener of WS_CUSTOM_CHANNEL_BINDING does: it calls what the program gave it as
// WS_LISTENER_PROPERTY_CUSTOM_LISTENER_CALLBACKS, as custom_channel.h has it for channels.
#pragma once

#include "channel/custom_channel.h"
#include "channel/listener_properties.h"

namespace ws {

class custom_listener {
  public:
    // Calls the program's create callback. Throws std::bad_alloc before that.
    [[nodiscard]] static HRESULT create(WS_CHANNEL_TYPE type, const listener_settings& settings,
                                        std::unique_ptr<custom_listener>& out, error* err);
    custom_listener(const custom_listener&) = delete;
    custom_listener& operator=(const custom_listener&) = delete;
    ~custom_listener();

    void* instance() const noexcept { return instance_; }

    // For a channel of this listener, which the channel's own callbacks will get.
    [[nodiscard]] HRESULT create_channel(const array_value& parameters, void*& instance, error* err) noexcept;

    // Each is its callback. What a URL is, is its to say.
    [[nodiscard]] HRESULT open(const WS_STRING& url, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT accept(custom_channel& into, const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err) noexcept;
    [[nodiscard]] HRESULT abort(error* err) noexcept;
    [[nodiscard]] HRESULT reset(error* err) noexcept;
    [[nodiscard]] HRESULT get_property(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    [[nodiscard]] HRESULT set_property(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept;

    // The same as steps of something longer. The URL must stay.
    [[nodiscard]] callback_step<void*, const WS_STRING*> open(const WS_STRING& url, error* err) noexcept;
    [[nodiscard]] callback_step<void*, void*> accept(custom_channel& into, error* err) noexcept;
    [[nodiscard]] callback_step<void*> close(error* err) noexcept;

  private:
    explicit custom_listener(const WS_CUSTOM_LISTENER_CALLBACKS& callbacks) noexcept : callbacks_(callbacks) {}

    const WS_CUSTOM_LISTENER_CALLBACKS callbacks_;
    void* instance_ = nullptr;
    bool created_ = false;
};

} // namespace ws
