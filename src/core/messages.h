// The catalogue of texts. messages.inc is its one source: it becomes this enumeration, the table behind
// WsGetErrorString, and the message table of the DLLs (FormatMessage with FORMAT_MESSAGE_FROM_HMODULE).
#pragma once

#include "core/platform.h"

namespace ws {

enum class message_id : uint32_t {
#define WS_MESSAGE(name, id, text) name = id,
#include "core/messages.inc"
#undef WS_MESSAGE
};

// The English text, or an empty view when the catalogue has none for this number.
[[nodiscard]] wide_view catalogue_text(uint32_t id) noexcept;

} // namespace ws
