// Languages: Windows' numbers and the names of RFC 3066 that faults carry.
#pragma once

#include "core/platform.h"

namespace ws {

// "en-US"; English for a number that nobody knows.
[[nodiscard]] wide_string language_name(LANGID language);

// Whether a text in the language of this name (none: unknown) is for readers of `language`, whatever their country.
[[nodiscard]] bool is_language(wide_view name, LANGID language);

} // namespace ws
