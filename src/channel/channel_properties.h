// WS_CHANNEL_PROPERTY_*: the settings of a channel, their documented defaults, and which of them may be given, set and
// read where and when.
#pragma once

#include "channel/property_table.h"

namespace ws {

// What decides which properties a channel has.
struct channel_kind {
    WS_CHANNEL_TYPE type;
    WS_CHANNEL_BINDING binding;
    bool for_listener; // WsCreateChannelForListener

    // Whether there are such channels: E_INVALIDARG if not.
    [[nodiscard]] HRESULT check(error* err) const noexcept;
};

// How large a message may be, and the property that says so.
struct message_limit {
    uint32_t bytes;
    const char* property;
};

// The values, as the properties have them. Times in milliseconds, sizes in bytes. Settable later are only the
// time-outs, faults_as_errors, allow_unsecured_faults, multicast_interface and no_delay.
struct channel_settings {
    ULONG max_buffered_message_size = 65536;
    ULONGLONG max_streamed_message_size = 4194304;
    ULONG max_streamed_start_size = 16384;
    ULONG max_streamed_flush_size = 65536;
    WS_ENCODING encoding = WS_ENCODING_XML_UTF8;
    WS_ENVELOPE_VERSION envelope_version = WS_ENVELOPE_VERSION_SOAP_1_2;
    WS_ADDRESSING_VERSION addressing_version = WS_ADDRESSING_VERSION_1_0;
    ULONG max_session_dictionary_size = 2048;
    WS_CALLBACK_MODEL async_callback_model = WS_LONG_CALLBACK;
    WS_IP_VERSION ip_version = WS_IP_VERSION_AUTO;
    ULONG resolve_timeout = INFINITE;
    ULONG connect_timeout = 30000;
    ULONG send_timeout = 30000;
    ULONG receive_response_timeout = 30000;
    ULONG receive_timeout = 30000;
    ULONG close_timeout = 30000;
    BOOL enable_timeouts = TRUE;
    WS_TRANSFER_MODE transfer_mode = WS_BUFFERED_TRANSFER_MODE;
    ULONG multicast_interface = 0;
    ULONG multicast_hops = 1;
    WS_CUSTOM_CHANNEL_CALLBACKS custom_channel_callbacks{};
    array_value custom_channel_parameters; // the caller's memory: for the create callback only
    BOOL no_delay = FALSE;
    BOOL send_keep_alives = FALSE;
    ULONG keep_alive_time = 2 * 60 * 60 * 1000;
    ULONG keep_alive_interval = 1000;
    ULONG max_http_server_connections = INFINITE;
    ULONG trim_buffered_message_size = 65536;
    WS_CHANNEL_ENCODER encoder{};
    WS_CHANNEL_DECODER decoder{};
    WS_COOKIE_MODE cookie_mode = WS_AUTO_COOKIE_MODE;
    WS_HTTP_PROXY_SETTING_MODE http_proxy_setting_mode = WS_HTTP_PROXY_SETTING_MODE_AUTO;
    WS_CUSTOM_HTTP_PROXY custom_http_proxy{};
    WS_HTTP_MESSAGE_MAPPING http_message_mapping{};
    BOOL enable_http_redirect = FALSE;
    WS_HTTP_REDIRECT_CALLBACK_CONTEXT http_redirect_callback_context{};
    BOOL faults_as_errors = TRUE;
    BOOL allow_unsecured_faults = FALSE;
    ULONG max_http_request_headers_buffer_size = 65536;

    [[nodiscard]] message_limit most_sent() const noexcept { return limit(WS_STREAMED_OUTPUT_TRANSFER_MODE); }
    [[nodiscard]] message_limit most_received() const noexcept { return limit(WS_STREAMED_INPUT_TRANSFER_MODE); }
    [[nodiscard]] message_limit limit(WS_TRANSFER_MODE direction) const noexcept;

    // Of a service's channels, which nobody else can have: over HTTP not only what is posted is accepted.
    bool takes_gets = false;

    // What the channel tells: it writes these, and publishes the ones that come and go.
    WS_CHANNEL_STATE state = WS_CHANNEL_STATE_CREATED; // as get() was told last
    WS_CHANNEL_TYPE channel_type = WS_CHANNEL_TYPE_DUPLEX_SESSION;
    WS_PROTECTION_LEVEL protection_level = WS_PROTECTION_LEVEL_NONE;
    BOOL is_session_shut_down = FALSE;
    WS_ENDPOINT_ADDRESS remote_address{};
    alignas(8) uint8_t remote_ip_address[128] = {}; // a SOCKADDR_STORAGE
    ULONGLONG http_connection_id = 0;
    void* custom_channel_instance = nullptr;
    std::string_view coded_content_type; // of sessions whose messages the program encodes
    WS_STRING transport_url{};
    WCHAR* http_server_spn = nullptr;
    WCHAR* http_proxy_spn = nullptr;
};

// The channel's lock is held around set() and get(). Numbers that can be set are looked at without it.
class channel_properties {
  public:
    explicit channel_properties(const channel_kind& kind) noexcept;

    const channel_kind& kind() const noexcept { return kind_; }
    const channel_settings& operator*() const noexcept { return settings_; }
    const channel_settings* operator->() const noexcept { return &settings_; }
    // For the values that the channel itself tells.
    channel_settings& told() noexcept { return settings_; }

    // The properties given at creation, and whether they go together. Keeps copies of everything but
    // custom_channel_parameters. After a failure the object is only good to be destroyed. Throws std::bad_alloc.
    [[nodiscard]] HRESULT apply(std::span<const WS_CHANNEL_PROPERTY> properties, error* err);
    // The same as another's, whose copies are not copied.
    void share(const channel_properties& other) noexcept {
        settings_ = other.settings_;
        given_ = other.given_;
    }
    // Whether a property was given at creation.
    bool given(WS_CHANNEL_PROPERTY_ID id) const noexcept { return given_ >> id & 1; }

    [[nodiscard]] HRESULT set(WS_CHANNEL_PROPERTY_ID id, const void* value, ULONG size, error* err) noexcept;
    [[nodiscard]] HRESULT get(WS_CHANNEL_PROPERTY_ID id, void* value, ULONG size, WS_CHANNEL_STATE state,
                              error* err) noexcept;

    // REMOTE_ADDRESS, REMOTE_IP_ADDRESS, HTTP_CONNECTION_ID, TRANSPORT_URL and the SPNs can be read from the moment the
    // channel published them until it withdraws them all (a reset). Before: WS_E_INVALID_OPERATION.
    void publish(WS_CHANNEL_PROPERTY_ID id) noexcept { published_ |= uint64_t{1} << id; }
    void withdraw() noexcept { published_ = 0; }

  private:
    [[nodiscard]] HRESULT check_streaming(error* err) const noexcept;
    [[nodiscard]] HRESULT check_encoding(error* err) const noexcept;
    [[nodiscard]] HRESULT check_others(error* err) const noexcept;
    [[nodiscard]] HRESULT check_pointers(error* err) const noexcept;
    void keep_copies();

    channel_kind kind_;
    channel_settings settings_;
    uint64_t given_ = 0;
    uint64_t published_ = 0;
    property_memory memory_;
};

} // namespace ws
