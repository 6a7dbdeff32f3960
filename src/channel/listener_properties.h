// WS_LISTENER_PROPERTY_*: the settings of a listener, their documented defaults, and which of them may be given, set
// and read.
#pragma once

#include "channel/property_table.h"

namespace ws {

// The values, as the properties have them. Times in milliseconds.
struct listener_settings {
    // What the documentation calls SOMAXCONN: the largest that the system finds reasonable.
    static constexpr ULONG default_backlog = 0x7fffffff;
    static constexpr ULONG default_matching =
        WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_EXACT_PATH | WS_MATCH_URL_PORT | WS_MATCH_URL_NO_QUERY;

    ULONG listen_backlog = default_backlog;
    WS_IP_VERSION ip_version = WS_IP_VERSION_AUTO;
    WS_CALLBACK_MODEL async_callback_model = WS_LONG_CALLBACK;
    ULONG connect_timeout = 15000;
    BOOL is_multicast = FALSE;
    array_value multicast_interfaces; // of ULONG
    BOOL multicast_loopback = TRUE;
    ULONG close_timeout = 5000;
    ULONG to_header_matching_options = default_matching;
    ULONG transport_url_matching_options = default_matching;
    WS_CUSTOM_LISTENER_CALLBACKS custom_listener_callbacks{};
    array_value custom_listener_parameters; // the caller's memory: for the create callback only
    // {"Mozilla"} unless given. Does not apply to channels with WS_ENCODING_RAW.
    WS_DISALLOWED_USER_AGENT_SUBSTRINGS disallowed_user_agent{};

    // What the listener tells.
    WS_LISTENER_STATE state = WS_LISTENER_STATE_CREATED; // as get() was told last
    WS_CHANNEL_TYPE channel_type = WS_CHANNEL_TYPE_DUPLEX_SESSION;
    WS_CHANNEL_BINDING channel_binding = WS_TCP_CHANNEL_BINDING;
    void* custom_listener_instance = nullptr;

    std::span<const ULONG> interfaces() const noexcept {
        return {static_cast<const ULONG*>(multicast_interfaces.data), multicast_interfaces.size / sizeof(ULONG)};
    }
};

// Not synchronized: the listener's lock is held around set(), get() and the reading of the interfaces.
class listener_properties {
  public:
    // Whether there are such listeners is channel_kind::check()'s to say.
    listener_properties(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding) noexcept;

    const listener_settings& operator*() const noexcept { return settings_; }
    const listener_settings* operator->() const noexcept { return &settings_; }
    // For the values that the listener itself tells.
    listener_settings& told() noexcept { return settings_; }

    // The properties given at creation, and whether they go together. Keeps copies of everything but
    // custom_listener_parameters. After a failure the object is only good to be destroyed. Throws std::bad_alloc.
    [[nodiscard]] HRESULT apply(std::span<const WS_LISTENER_PROPERTY> properties, error* err);
    // Whether a property was given at creation.
    bool given(WS_LISTENER_PROPERTY_ID id) const noexcept { return given_ >> id & 1; }

    // Throws std::bad_alloc.
    [[nodiscard]] HRESULT set(WS_LISTENER_PROPERTY_ID id, const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT get(WS_LISTENER_PROPERTY_ID id, void* value, ULONG size, WS_LISTENER_STATE state,
                              error* err) noexcept;

  private:
    [[nodiscard]] HRESULT check(error* err) const noexcept;
    [[nodiscard]] HRESULT check_user_agents(error* err) const noexcept;
    void keep_copies();
    void keep_interfaces();

    listener_settings settings_;
    uint32_t given_ = 0;
    property_memory memory_;
};

} // namespace ws
