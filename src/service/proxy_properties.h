// WS_PROXY_PROPERTY_* and WS_CALL_PROPERTY_*: the settings of a proxy and of one call, and their documented defaults.
#pragma once

#include "message/message.h"

#include <span>
#include <vector>

namespace ws {

struct proxy_settings {
    ULONG call_timeout = 30000;     // ms
    USHORT max_call_pool_size = 5;  // requests kept for other calls
    ULONG max_pending_calls = 100;  // those that were given up do not count
    ULONG max_close_timeout = 5000; // ms, until a close becomes an abort
    LANGID fault_language = 0;      // 0: the user's
    property_copies<WS_MESSAGE_PROPERTY> message_properties;

    // E_INVALIDARG for what cannot be given. Throws std::bad_alloc.
    [[nodiscard]] HRESULT take(std::span<const WS_PROXY_PROPERTY> properties, error* err);
};

struct call_settings {
    BOOL checks_understood = TRUE;
    WS_PROXY_MESSAGE_CALLBACK_CONTEXT on_send{};
    WS_PROXY_MESSAGE_CALLBACK_CONTEXT on_receive{};
    ULONG id = 0;

    [[nodiscard]] HRESULT take(std::span<const WS_CALL_PROPERTY> properties, error* err) noexcept;
};

} // namespace ws
