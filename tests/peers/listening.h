// Listeners at ports of 127.0.0.1 that are free, and their channels.
#pragma once

#include "contract.h"

#include <random>

inline owned<WS_LISTENER> make_listener(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                        std::vector<WS_LISTENER_PROPERTY> properties, WS_ERROR* error) {
    WS_LISTENER* handle = nullptr;
    check("WsCreateListener", WsCreateListener(type, binding, properties.data(), static_cast<ULONG>(properties.size()),
                                               nullptr, &handle, error));
    return owned<WS_LISTENER>(handle);
}

// Wine's own DLL says it with the codes of sockets: WSAEACCES, WSAEADDRINUSE.
inline bool is_taken(HRESULT opened) {
    return opened == WS_E_ADDRESS_IN_USE || opened == static_cast<HRESULT>(0x8007271d) ||
           opened == static_cast<HRESULT>(0x80072740);
}

// False when another has the port.
inline bool open_listener(WS_LISTENER* listener, const std::string& scheme, int port, const std::string& path,
                          WS_ERROR* error) {
    const wide_string url = widen(scheme + "://127.0.0.1:" + std::to_string(port) + "/" + path);
    const WS_STRING address = view(url);
    const HRESULT opened = WsOpenListener(listener, &address, nullptr, error);
    if (is_taken(opened)) {
        check("WsResetError", WsResetError(error));
        return false;
    }
    check("WsOpenListener", opened);
    return true;
}

// Opens the first listener of a scheme at a port that is free, which the others share.
inline void open_somewhere(WS_LISTENER* listener, const std::string& scheme, int& port, const std::string& path,
                           WS_ERROR* error) {
    static std::mt19937 random{std::random_device{}()};
    if (port == 0) {
        do {
            port = std::uniform_int_distribution<int>(20000, 32000)(random);
        } while (!open_listener(listener, scheme, port, path, error));
    } else if (!open_listener(listener, scheme, port, path, error)) {
        throw failure{"WsOpenListener", WS_E_ADDRESS_IN_USE};
    }
}

inline owned<WS_CHANNEL> make_channel(WS_LISTENER* listener, const way& w, WS_ERROR* error) {
    way_properties properties(w);
    WS_CHANNEL* handle = nullptr;
    check("WsCreateChannelForListener",
          WsCreateChannelForListener(listener, properties.all, properties.count, &handle, error));
    return owned<WS_CHANNEL>(handle);
}
