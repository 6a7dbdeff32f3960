// What the examples share: handles that free themselves, failures that say why, addresses, and which library the
// program runs on.
#pragma once

#include <webservices.h>

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#ifndef _WIN32
#include <cstdlib>
#include <dlfcn.h>
#endif

using wide_string = std::basic_string<WCHAR>;
using wide_view = std::basic_string_view<WCHAR>;

// ---- handles -------------------------------------------------------------------------------------------------------

struct free_handle {
    void operator()(WS_ERROR* handle) const { WsFreeError(handle); }
    void operator()(WS_HEAP* handle) const { WsFreeHeap(handle); }
    void operator()(WS_MESSAGE* handle) const { WsFreeMessage(handle); }
    // Only what is closed may be freed. After a close that went well the abort and the second close do nothing.
    void operator()(WS_CHANNEL* handle) const {
        WsAbortChannel(handle, nullptr);
        WsCloseChannel(handle, nullptr, nullptr);
        WsFreeChannel(handle);
    }
    void operator()(WS_LISTENER* handle) const {
        WsAbortListener(handle, nullptr);
        WsCloseListener(handle, nullptr, nullptr);
        WsFreeListener(handle);
    }
    void operator()(WS_SERVICE_PROXY* handle) const {
        WsAbortServiceProxy(handle, nullptr);
        WsCloseServiceProxy(handle, nullptr, nullptr);
        WsFreeServiceProxy(handle);
    }
    void operator()(WS_SERVICE_HOST* handle) const {
        WsAbortServiceHost(handle, nullptr);
        WsCloseServiceHost(handle, nullptr, nullptr);
        WsFreeServiceHost(handle);
    }
};
template <class Handle>
using owned = std::unique_ptr<Handle, free_handle>;

// ---- text ----------------------------------------------------------------------------------------------------------

inline wide_string widen(std::string_view ascii) {
    return wide_string(ascii.begin(), ascii.end());
}

// UTF-16 as UTF-8.
inline std::string narrow(wide_view text) {
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        uint32_t c = static_cast<uint16_t>(text[i]);
        if (c >= 0xd800 && c < 0xdc00 && i + 1 < text.size())
            c = 0x10000 + ((c - 0xd800) << 10) + (static_cast<uint16_t>(text[++i]) - 0xdc00);
        if (c < 0x80) {
            out += static_cast<char>(c);
            continue;
        }
        int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3; // bytes after the first, which as many of its bits count
        out += static_cast<char>(0xff00 >> (more + 1) | c >> 6 * more);
        while (more-- > 0)
            out += static_cast<char>(0x80 | (c >> 6 * more & 0x3f));
    }
    return out;
}

// 1234567 as 1,234,567.
inline std::string grouped(uint64_t number) {
    std::string digits = std::to_string(number);
    for (size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

// ---- failures ------------------------------------------------------------------------------------------------------

// A call that failed. What more there is to say is in the WS_ERROR that the call was given.
struct failure {
    const char* call;
    HRESULT result;
};

// The result of a call that succeeded: S_OK, WS_S_ASYNC, WS_S_END.
inline HRESULT check(const char* call, HRESULT result) {
    if (FAILED(result)) throw failure{call, result};
    return result;
}

inline owned<WS_ERROR> make_error() {
    WS_ERROR* error = nullptr;
    check("WsCreateError", WsCreateError(nullptr, 0, &error));
    return owned<WS_ERROR>(error);
}

inline owned<WS_HEAP> make_heap() {
    WS_HEAP* heap = nullptr;
    check("WsCreateHeap", WsCreateHeap(1 << 20, 1024, nullptr, 0, &heap, nullptr));
    return owned<WS_HEAP>(heap);
}

inline std::vector<std::string> strings_of(WS_ERROR* error) {
    ULONG count = 0;
    check("WsGetErrorProperty", WsGetErrorProperty(error, WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)));
    std::vector<std::string> strings;
    for (ULONG i = 0; i < count; ++i) {
        WS_STRING text{};
        check("WsGetErrorString", WsGetErrorString(error, i, &text));
        strings.push_back(narrow({text.chars, text.length}));
    }
    return strings;
}

// The system's code that the failure began with; 0 if it began with none.
inline ULONG original_code(WS_ERROR* error) {
    ULONG code = 0;
    check("WsGetErrorProperty", WsGetErrorProperty(error, WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code)));
    return code;
}

// The names of the codes that the examples are about.
inline const char* name_of(HRESULT result) {
    switch (result) {
    case S_OK:
        return " S_OK";
    case WS_E_ADDRESS_IN_USE:
        return " WS_E_ADDRESS_IN_USE";
    case WS_E_OPERATION_ABORTED:
        return " WS_E_OPERATION_ABORTED";
    case WS_E_ENDPOINT_FAULT_RECEIVED:
        return " WS_E_ENDPOINT_FAULT_RECEIVED";
    }
    return "";
}

// "0x803d0004 WS_E_OPERATION_ABORTED".
inline std::string describe(HRESULT result) {
    char code[16];
    std::snprintf(code, sizeof(code), "0x%08x", static_cast<unsigned>(result));
    return std::string(code) + name_of(result);
}

// The text that FormatMessage finds for a code in webservices.dll or the system. Only Windows has FormatMessage.
inline std::string text_of([[maybe_unused]] HRESULT result) {
#ifdef _WIN32
    WCHAR text[512];
    DWORD length = FormatMessageW(
        FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS,
        GetModuleHandleW(L"webservices.dll"), static_cast<DWORD>(result), 0, text, ARRAYSIZE(text), nullptr);
    while (length > 0 && text[length - 1] <= L' ')
        --length;
    return ", \"" + narrow({text, length}) + '"';
#else
    return "";
#endif
}

// ---- output --------------------------------------------------------------------------------------------------------

// Lines of two programs alternate, so each is sent off at once.
inline void say(const std::string& line) {
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

// What the error has to say, the newest first. The text of the original error code, if there is one, comes last.
inline void say_strings(WS_ERROR* error) {
    const ULONG code = original_code(error);
    const std::vector<std::string> strings = strings_of(error);
    for (size_t i = 0; i < strings.size(); ++i) {
        const bool of_original_code = code != 0 && i + 1 == strings.size();
        say((of_original_code ? "    original error code " + std::to_string(code) + ": \"" : "    \"") + strings[i] +
            '"');
    }
}

// Runs a program, which is given an error to keep what is to be said about a failure, and returns the exit status.
template <class Program>
int run_example(const char* who, Program&& program) {
    owned<WS_ERROR> error;
    try {
        error = make_error();
        return program(error.get());
    } catch (const failure& failed) {
        say(std::string(who) + ": " + failed.call + " fails: " + describe(failed.result) + text_of(failed.result));
        if (error) say_strings(error.get());
        return 1;
    }
}

// ---- addresses -----------------------------------------------------------------------------------------------------

inline std::vector<wide_string> urls_of(int count, char** arguments) {
    std::vector<wide_string> urls;
    for (int i = 0; i < count; ++i)
        urls.push_back(widen(arguments[i]));
    return urls;
}

// A URL's scheme, with which the demonstration tells one address from the other.
inline std::string scheme_of(wide_view url) {
    return narrow(url.substr(0, url.find(WCHAR(':'))));
}

inline WS_CHANNEL_BINDING binding_of(wide_view url) {
    const std::string scheme = scheme_of(url);
    if (scheme == "http") return WS_HTTP_CHANNEL_BINDING;
    return scheme == "net.pipe" ? WS_NAMEDPIPE_CHANNEL_BINDING : WS_TCP_CHANNEL_BINDING;
}

// HTTP has no sessions: each request comes alone.
inline bool has_sessions(wide_view url) {
    return binding_of(url) != WS_HTTP_CHANNEL_BINDING;
}

inline WS_STRING view(const wide_string& text) {
    return {static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())};
}

// ---- the library ---------------------------------------------------------------------------------------------------

#ifdef _WIN32
// A string of the module's version resource, in American English.
inline std::string version_string(const wide_string& module, const WCHAR* name) {
    std::vector<char> resource(GetFileVersionInfoSizeW(module.c_str(), nullptr));
    void* text = nullptr;
    UINT length = 0;
    const wide_string key = wide_string(L"\\StringFileInfo\\040904b0\\") + name;
    if (resource.empty() ||
        !GetFileVersionInfoW(module.c_str(), 0, static_cast<DWORD>(resource.size()), resource.data()) ||
        !VerQueryValueW(resource.data(), key.c_str(), &text, &length))
        return "?";
    return narrow(static_cast<const WCHAR*>(text));
}

// Where this process has webservices.dll from.
inline wide_string library() {
    WCHAR path[4096];
    const DWORD length = GetModuleFileNameW(GetModuleHandleW(L"webservices.dll"), path, ARRAYSIZE(path));
    return wide_string(path, length);
}

inline void say_library(const char* who) {
    say(std::string(who) + ": runs on " + narrow(library()));
}

// What the file's version resource says it is.
inline void say_library_version() {
    const wide_string module = library();
    say("    \"" + version_string(module, L"FileDescription") + "\", version " +
        version_string(module, L"FileVersion"));
}
// Where the library does its socket I/O, once it does any.
inline void say_event_loop(const char* who) {
    say(std::string(who) + (GetModuleHandleW(L"webservices-io.dll") ? ": sockets are on the host's side of Wine"
                                                                    : ": sockets are inside webservices.dll"));
}
#else
inline void say_event_loop(const char*) {}

// Where this process has libwebservices.so from.
inline void say_library(const char* who) {
    Dl_info info{};
    std::string path = "?";
    if (dladdr(dlsym(RTLD_DEFAULT, "WsCreateError"), &info)) {
        char* const resolved = realpath(info.dli_fname, nullptr);
        path = resolved ? resolved : info.dli_fname;
        std::free(resolved);
    }
    say(std::string(who) + ": runs on " + path);
}

// The file's name ends in it.
inline void say_library_version() {}
#endif
