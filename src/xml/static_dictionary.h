// The strings of [MC-NBFS], which the binary encodings abbreviate to a number, as WsGetDictionary gives them out.
#pragma once

#include "core/platform.h"

namespace ws {

// WS_ENCODING_XML_BINARY_1 and WS_ENCODING_XML_BINARY_SESSION_1 use the same one. Its strings know it and their number,
// which is their index: a record holds twice that. Constant for the life of the module.
extern WS_XML_DICTIONARY binary_dictionary;

// An entry found by its text; null when there is none. Costs a hash of the text.
[[nodiscard]] const WS_XML_STRING* find_static_string(std::string_view text) noexcept;

// Whether it is an entry, and one that elements and attributes can be called by: others are URLs.
[[nodiscard]] bool is_static_name(const WS_XML_STRING& string) noexcept;

// Names for the floors above, which write the same strings into every message: `static_string(0)` is "mustUnderstand".
[[nodiscard]] const WS_XML_STRING& static_string(ULONG id) noexcept;

} // namespace ws
