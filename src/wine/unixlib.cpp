// webservices-io.so: libuv on the host's side of Wine. Wine loads it beside webservices-io.dll and calls these
// functions by their numbers, on threads of its own.
#include "io/wine_calls.h"

#include <cstdlib>
#include <new>

// All that it would take of the C++ library; that one's brings with it what older systems do not have.
void* operator new(size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size);
}
void* operator new[](size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, size_t) noexcept {
    std::free(memory);
}
const std::nothrow_t std::nothrow{};

extern "C" const ws_io_backend ws_io_uv_backend;

namespace {

constexpr int32_t status_success = 0;

int32_t version(void* arguments) {
    auto& a = *static_cast<ws_io_call_version*>(arguments);
    a.version = WS_IO_VERSION;
    a.size = sizeof(ws_io_op);
    return status_success;
}

int32_t open_loop(void* arguments) {
    static_cast<ws_io_call_open_loop*>(arguments)->loop = ws_io_uv_backend.open_loop();
    return status_success;
}

int32_t run(void* arguments) {
    auto& a = *static_cast<ws_io_call_run*>(arguments);
    a.completed = ws_io_uv_backend.run(a.loop, a.operations, a.timeout_ms);
    return status_success;
}

int32_t wake(void* arguments) {
    ws_io_uv_backend.wake(static_cast<ws_io_call_wake*>(arguments)->loop);
    return status_success;
}

int32_t write_now(void* arguments) {
    auto& a = *static_cast<ws_io_call_write_now*>(arguments);
    a.status = ws_io_uv_backend.write_now(
        a.stream, reinterpret_cast<const ws_io_buffer*>(static_cast<uintptr_t>(a.buffers)), a.count, &a.written);
    return status_success;
}

int32_t peek(void* arguments) {
    auto& a = *static_cast<ws_io_call_peek*>(arguments);
    a.status = ws_io_uv_backend.peek(a.stream);
    return status_success;
}

int32_t set_options(void* arguments) {
    auto& a = *static_cast<ws_io_call_set_options*>(arguments);
    a.status = ws_io_uv_backend.set_options(a.stream, &a.options);
    return status_success;
}

int32_t get_peer(void* arguments) {
    auto& a = *static_cast<ws_io_call_get_peer*>(arguments);
    a.status = ws_io_uv_backend.get_peer(a.stream, &a.address);
    return status_success;
}

int32_t send_now(void* arguments) {
    auto& a = *static_cast<ws_io_call_send_now*>(arguments);
    a.status = ws_io_uv_backend.send_now(
        a.socket, &a.to, reinterpret_cast<const ws_io_buffer*>(static_cast<uintptr_t>(a.buffers)), a.count);
    return status_success;
}

int32_t set_multicast(void* arguments) {
    auto& a = *static_cast<ws_io_call_set_multicast*>(arguments);
    a.status = ws_io_uv_backend.set_multicast(a.socket, &a.option);
    return status_success;
}

using function = int32_t (*)(void*);

} // namespace

// In the order of ws_io_call. What a 32-bit program passes to a 64-bit Unix library looks the same.
#define CALLS version, open_loop, run, wake, write_now, peek, set_options, get_peer, send_now, set_multicast
extern "C" {
[[gnu::visibility("default")]] extern const function __wine_unix_call_funcs[] = {CALLS};
[[gnu::visibility("default")]] extern const function __wine_unix_call_wow64_funcs[] = {CALLS};
}
