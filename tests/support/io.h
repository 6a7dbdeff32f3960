// Connections of the I/O floor, and callbacks that are waited for.
#pragma once

#include "io/run.h"
#include "io/stream.h"
#include "support/test.h"

#include <string>
#include <thread>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace tests {

using namespace ws;

inline constexpr io::medium sockets = io::medium::sockets;
inline constexpr io::medium pipes = io::medium::pipes;

inline io::loop& the_loop(io::medium of = sockets) {
    return *io::loop::instance(of);
}

// A listening server on a port of the system's choosing is not offered; tests look for a free one.
inline io::task listen_somewhere(io::endpoint& server, uint16_t& port) {
    for (port = 20000 + static_cast<uint16_t>(io::now_ms() % 20000);; ++port) {
        const io::outcome result = co_await io::listen_operation(server, io::loopback_v4(port), false, 128);
        if (result.ok()) co_return S_OK;
        if (result.status != WS_IO_ADDRESS_IN_USE) co_return E_FAIL;
    }
}

struct connection {
    explicit connection(io::medium of = sockets)
        : over(of), server(the_loop(of)), client(the_loop(of)), accepted(the_loop(of)) {}

    const io::medium over;
    io::endpoint_owner server;
    io::endpoint_owner client;
    io::endpoint_owner accepted;
    uint16_t port = 0;

    io::task establish() {
        HRESULT hr = co_await listen_somewhere(*server, port);
        if (hr != S_OK) co_return hr;
        io::outcome result = co_await io::connect_operation(*client, io::loopback_v4(port), io::never);
        if (!result.ok()) co_return E_FAIL;
        result = co_await io::accept_operation(*server, *accepted);
        co_return result.ok() ? S_OK : E_FAIL;
    }

    io::task establish_pipe() {
#ifdef _WIN32
        const std::string name = "\\\\.\\pipe\\webservices-test-" + std::to_string(GetCurrentProcessId());
#else
        const std::string name = "/tmp/webservices-test-" + std::to_string(getpid());
        unlink(name.c_str());
#endif
        io::outcome result = co_await io::listen_operation(*server, name.c_str(), 128);
        if (!result.ok()) co_return E_FAIL;
        result = co_await io::connect_operation(*client, name.c_str(), io::never);
        if (!result.ok()) co_return E_FAIL;
        result = co_await io::accept_operation(*server, *accepted);
        co_return result.ok() ? S_OK : E_FAIL;
    }
};

inline io::task write_all(io::endpoint& to, std::string_view text) {
    ws_io_buffer buffers[2] = {io::buffer_of(text.data(), text.size() / 2),
                               io::buffer_of(text.data() + text.size() / 2, text.size() - text.size() / 2)};
    const io::outcome result = co_await io::write(to, buffers, io::never);
    co_return result.ok() ? S_OK : E_FAIL;
}

inline io::task read_all(io::endpoint& from, std::string& out, size_t size) {
    char room[65536];
    while (out.size() < size) {
        const auto result = co_await io::read(from, room, sizeof room, io::never);
        if (!result.ok()) co_return E_FAIL;
        out.append(room, result.size);
    }
    co_return S_OK;
}

struct callback_state {
    mutex lock;
    condition changed;
    int calls = 0;
    HRESULT last = E_UNEXPECTED;
    std::thread::id thread;

    void wait_for(int count) {
        guard held(lock);
        while (calls < count)
            changed.wait(held);
    }
};

inline void CALLBACK on_done(HRESULT hr, WS_CALLBACK_MODEL, void* data) {
    auto& state = *static_cast<callback_state*>(data);
    guard held(state.lock);
    ++state.calls;
    state.last = hr;
    state.thread = std::this_thread::get_id();
    state.changed.signal();
}

// A callback that returns only when the other one has been called.
struct blocked_callback : callback_state {
    explicit blocked_callback(callback_state& waits_for) : other(waits_for) {}
    WS_ASYNC_CONTEXT context() { return {call, this}; }
    static void CALLBACK call(HRESULT hr, WS_CALLBACK_MODEL model, void* data) {
        auto& self = *static_cast<blocked_callback*>(data);
        on_done(hr, model, &self.entered);
        self.other.wait_for(1);
        on_done(hr, model, static_cast<callback_state*>(&self));
    }
    callback_state entered;
    callback_state& other;
};

} // namespace tests
