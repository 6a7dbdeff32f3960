#include "core/system_text.h"

#include "core/error.h"
#include "core/messages.h"
#include "core/strings.h"

#ifndef _WIN32
#include <cstring>
#include <netdb.h>
#endif

namespace ws {
namespace {

#ifdef _WIN32

wide_string system_text(ULONG code, LANGID language) {
    constexpr DWORD flags = FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS | FORMAT_MESSAGE_MAX_WIDTH_MASK;
    WCHAR buffer[1024];
    DWORD length = FormatMessageW(flags, nullptr, code, language, buffer, ARRAYSIZE(buffer), nullptr);
    if (length == 0) length = FormatMessageW(flags, nullptr, code, 0, buffer, ARRAYSIZE(buffer), nullptr);
    while (length != 0 && buffer[length - 1] <= ' ')
        --length;
    return {buffer, length};
}

#else

// The two strerror_r, of which the libc has one.
[[maybe_unused]] const char* text_or_null(int failed, const char* buffer) {
    return failed == 0 ? buffer : nullptr;
}
[[maybe_unused]] const char* text_or_null(const char* text, const char*) {
    return text;
}

wide_string system_text(ULONG code, LANGID) {
    // libuv hands out errno negated.
    const uint32_t number = code > 0xffff0000 ? 0 - code : code;
    constexpr uint32_t largest_errno = 4095;
    constexpr uint32_t name_unknown = 3008; // libuv's, for what getaddrinfo calls so
    wide_string out;
    if (number == 0 || number > largest_errno) return out;
    if (number == name_unknown) {
        append_lossy(out, gai_strerror(EAI_NONAME));
        return out;
    }
    char buffer[256];
    const char* text = text_or_null(strerror_r(static_cast<int>(number), buffer, sizeof(buffer)), buffer);
    if (text != nullptr && std::strncmp(text, "Unknown error", 13) != 0) append_lossy(out, text);
    return out;
}

#endif

} // namespace

wide_string text_of_code(ULONG code, LANGID language) {
    wide_string out(catalogue_text(code));
    if (out.empty()) out = system_text(code, language);
    if (out.empty()) out = format_message(message_id::original_code, {text_argument::hexadecimal{code}, code});
    return out;
}

} // namespace ws
