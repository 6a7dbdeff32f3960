// Sockets on the host's side of Wine: the backend in webservices-io.so, where no byte passes through Wine's server.
#ifdef _WIN32

#include "io/wine_host.h"

#include "io/wine_calls.h"

#include <windows.h>

#include <cwchar>

namespace ws::io {
namespace {

using unix_library = uint64_t;
using unix_call = LONG(WINAPI*)(unix_library, unsigned, void*);

unix_library library;
unix_call call_unix;

bool call(ws_io_call number, void* arguments) noexcept {
    return call_unix(library, number, arguments) == 0;
}

ws_io_object open_loop() noexcept {
    ws_io_call_open_loop a{};
    return call(WS_IO_CALL_OPEN_LOOP, &a) ? a.loop : 0;
}

uint64_t run(ws_io_object loop, uint64_t operations, int64_t timeout_ms) noexcept {
    ws_io_call_run a{loop, operations, timeout_ms, 0};
    (void)call(WS_IO_CALL_RUN, &a);
    return a.completed;
}

void wake(ws_io_object loop) noexcept {
    ws_io_call_wake a{loop};
    (void)call(WS_IO_CALL_WAKE, &a);
}

uint32_t write_now(ws_io_object stream, const ws_io_buffer* buffers, uint32_t count, uint64_t* written) noexcept {
    ws_io_call_write_now a{stream, reinterpret_cast<uintptr_t>(buffers), 0, count, WS_IO_OTHER};
    (void)call(WS_IO_CALL_WRITE_NOW, &a);
    *written = a.written;
    return a.status;
}

uint32_t peek(ws_io_object stream) noexcept {
    ws_io_call_peek a{stream, WS_IO_OTHER};
    (void)call(WS_IO_CALL_PEEK, &a);
    return a.status;
}

uint32_t set_options(ws_io_object stream, const ws_io_tcp_options* options) noexcept {
    ws_io_call_set_options a{stream, *options, WS_IO_OTHER};
    (void)call(WS_IO_CALL_SET_OPTIONS, &a);
    return a.status;
}

uint32_t get_peer(ws_io_object stream, ws_io_address* address) noexcept {
    ws_io_call_get_peer a{stream, {}, WS_IO_OTHER};
    (void)call(WS_IO_CALL_GET_PEER, &a);
    *address = a.address;
    return a.status;
}

uint32_t send_now(ws_io_object socket, const ws_io_address* to, const ws_io_buffer* buffers, uint32_t count) noexcept {
    ws_io_call_send_now a{socket, reinterpret_cast<uintptr_t>(buffers), count, WS_IO_OTHER, *to};
    (void)call(WS_IO_CALL_SEND_NOW, &a);
    return a.status;
}

uint32_t set_multicast(ws_io_object socket, const ws_io_multicast* option) noexcept {
    ws_io_call_set_multicast a{socket, *option, WS_IO_OTHER};
    (void)call(WS_IO_CALL_SET_MULTICAST, &a);
    return a.status;
}

constexpr ws_io_backend host_backend = {
    WS_IO_VERSION, sizeof(ws_io_backend), open_loop, run,      wake,          write_now,
    peek,          set_options,           get_peer,  send_now, set_multicast,
};

template <class Function>
Function find(HMODULE module, const char* name) noexcept {
    return reinterpret_cast<Function>(reinterpret_cast<void*>(GetProcAddress(module, name)));
}

// Wine 8 exports the call itself, later ones a pointer to it.
unix_call find_unix_call(HMODULE ntdll) noexcept {
    if (auto* pointer = find<unix_call*>(ntdll, "__wine_unix_call_dispatcher")) return *pointer;
    return find<unix_call>(ntdll, "__wine_unix_call");
}

bool has_library(HMODULE ntdll, HMODULE helper) noexcept {
    constexpr int unix_functions = 1000; // MemoryWineUnixFuncs
    using query_function = LONG(WINAPI*)(HANDLE, const void*, int, void*, SIZE_T, SIZE_T*);
    const auto query = find<query_function>(ntdll, "NtQueryVirtualMemory");
    return query(GetCurrentProcess(), helper, unix_functions, &library, sizeof library, nullptr) == 0;
}

bool start() noexcept {
    wchar_t wanted[8] = L"";
    GetEnvironmentVariableW(L"WEBSERVICES_IO", wanted, ARRAYSIZE(wanted));
    if (std::wcscmp(wanted, L"pe") == 0) return false;
    HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    call_unix = find_unix_call(ntdll);
    if (!call_unix) return false; // Windows
    HMODULE helper = LoadLibraryW(L"" WS_IO_HELPER ".dll");
    if (!helper) return false;
    ws_io_call_version found{};
    if (has_library(ntdll, helper) && call(WS_IO_CALL_VERSION, &found) && found.version == WS_IO_VERSION &&
        found.size == sizeof(ws_io_op))
        return true; // and the helper stays, as the loop does
    FreeLibrary(helper);
    return false;
}

} // namespace

const ws_io_backend* find_host_backend() noexcept {
    return start() ? &host_backend : nullptr;
}

} // namespace ws::io

#endif
