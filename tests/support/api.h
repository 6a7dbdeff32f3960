// What tests of the public API need over and over: handles that free themselves, and what a WS_ERROR says.
#pragma once

#include "support/test.h"

#include <webservices.h>

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

// A literal of WCHARs.
#ifdef _WIN32
#define W(literal) L##literal
#else
#define W(literal) u##literal
#endif

#define assert_hr(expected, actual) assert_int_equal(static_cast<uint32_t>(expected), static_cast<uint32_t>(actual))

namespace test {

using wide_view = std::basic_string_view<WCHAR>;

struct free_handle {
    void operator()(WS_HEAP* handle) const { WsFreeHeap(handle); }
    void operator()(WS_ERROR* handle) const { WsFreeError(handle); }
};
using heap_ptr = std::unique_ptr<WS_HEAP, free_handle>;
using error_ptr = std::unique_ptr<WS_ERROR, free_handle>;

inline heap_ptr make_heap(SIZE_T max_size = 1 << 20, SIZE_T trim_size = 0) {
    WS_HEAP* handle = nullptr;
    assert_hr(S_OK, WsCreateHeap(max_size, trim_size, nullptr, 0, &handle, nullptr));
    return heap_ptr(handle);
}

inline error_ptr make_error() {
    WS_ERROR* handle = nullptr;
    assert_hr(S_OK, WsCreateError(nullptr, 0, &handle));
    return error_ptr(handle);
}

inline WS_STRING string(wide_view text) {
    return {static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())};
}
inline wide_view view(const WS_STRING& text) {
    return {text.chars, text.length};
}

// For assert_string_equal and messages; what is not ASCII becomes '?'.
inline std::string narrow(wide_view text) {
    std::string out;
    for (const WCHAR c : text)
        out += c < 0x80 ? static_cast<char>(c) : '?';
    return out;
}
inline std::string narrow(const WS_STRING& text) {
    return narrow(view(text));
}

inline ULONG string_count(WS_ERROR* error) {
    ULONG count = 0;
    assert_hr(S_OK, WsGetErrorProperty(error, WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)));
    return count;
}
inline std::string error_string(WS_ERROR* error, ULONG index) {
    WS_STRING text{};
    assert_hr(S_OK, WsGetErrorString(error, index, &text));
    return narrow(text);
}

// Bytes as hexadecimal digits: "40 01 74".
inline std::string hex(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        char digits[4];
        std::snprintf(digits, sizeof(digits), "%02x", static_cast<unsigned char>(c));
        if (!out.empty()) out += ' ';
        out += digits;
    }
    return out;
}

} // namespace test
