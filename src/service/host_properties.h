// WS_SERVICE_PROPERTY_* and WS_SERVICE_ENDPOINT_PROPERTY_*: the settings of a service host and of its endpoints, and
// their documented defaults.
#pragma once

#include "message/message.h"
#include "service/metadata_documents.h"

#include <span>

namespace ws {

struct host_settings {
    void* user_state = nullptr;
    WS_FAULT_DISCLOSURE fault_disclosure = WS_MINIMAL_FAULT_DISCLOSURE;
    LANGID fault_language = 0; // 0: the user's
    WS_SERVICE_METADATA metadata{};
    bool has_metadata = false;
    metadata_documents documents; // with the endpoints in them: once these have been looked at
    ULONG close_timeout = 5000;   // ms, until a close becomes an abort

    [[nodiscard]] HRESULT take(std::span<const WS_SERVICE_PROPERTY> properties, error* err) noexcept;
};

struct endpoint_settings {
    WS_SERVICE_PROPERTY_ACCEPT_CALLBACK on_accept{};
    WS_SERVICE_PROPERTY_CLOSE_CALLBACK on_close{};
    ULONG max_accepting = 1;
    ULONG max_concurrency = 1; // calls at a time of one session
    SIZE_T heap_max_size = 65535;
    SIZE_T heap_trim_size = 4096;
    property_copies<WS_MESSAGE_PROPERTY> message_properties;
    ULONG max_call_pool_size = 100;
    ULONG max_channel_pool_size = 100;
    WS_LISTENER_PROPERTIES listener_properties{};
    BOOL checks_understood = TRUE;
    WS_METADATA_EXCHANGE_TYPE exchange = WS_METADATA_EXCHANGE_TYPE_NONE;
    WS_SERVICE_ENDPOINT_METADATA metadata{};
    WS_STRING exchange_suffix{};
    ULONG max_channels = 100;

    // Whether its metadata has URLs of its own, under the endpoint's.
    bool has_metadata_below() const noexcept {
        return exchange == WS_METADATA_EXCHANGE_TYPE_HTTP_GET || exchange_suffix.length != 0;
    }
    // E_INVALIDARG for what does not go together. Throws std::bad_alloc.
    [[nodiscard]] HRESULT take(const WS_SERVICE_ENDPOINT& from, error* err);

  private:
    [[nodiscard]] HRESULT take_one(const WS_SERVICE_ENDPOINT_PROPERTY& p, error* err);
    [[nodiscard]] HRESULT check(const WS_SERVICE_ENDPOINT& from, error* err) const noexcept;
    bool matches_exactly() const noexcept;
};

// The messages of proxies and hosts may be told their heap, reader, writer and headers, and nothing else.
[[nodiscard]] HRESULT take_message_properties(const void* value, ULONG size, property_copies<WS_MESSAGE_PROPERTY>& to,
                                              error* err);

} // namespace ws
