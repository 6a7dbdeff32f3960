// The text that belongs to an error code, whoever's it is.
#pragma once

#include "core/platform.h"

namespace ws {

// For a WS_E_* code the catalogue's text, for a code of the system (Win32 and HRESULT on Windows, errno elsewhere) the
// system's in that language or, failing that, any; for all others a sentence with the number.
[[nodiscard]] wide_string text_of_code(ULONG code, LANGID language);

} // namespace ws
