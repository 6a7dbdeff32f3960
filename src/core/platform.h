// The public API, and the few facts about the host that every floor needs.
#pragma once

#include <webservices.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// A literal of WCHARs: 16 bits wide on every host.
#ifdef _WIN32
#define WS_TEXT(literal) L##literal
#else
#define WS_TEXT(literal) u##literal
#endif

namespace ws {

using wide_string = std::basic_string<WCHAR>;
using wide_view = std::basic_string_view<WCHAR>;

inline wide_view view(const WS_STRING& string) {
    return {string.chars, string.length};
}
inline std::string_view view(const WS_XML_STRING& string) {
    return {reinterpret_cast<const char*>(string.bytes), string.length};
}

} // namespace ws
