// WS_DATETIME counts 100 ns ticks from year 1, FILETIME from 1601.
#pragma once

#include "core/error.h"

namespace ws {

inline constexpr uint64_t ticks_of_1601 = 0x701ce1722770000;
inline constexpr uint64_t last_tick = 0x2bca2875f4373fff; // of year 9999

[[nodiscard]] HRESULT to_file_time(const WS_DATETIME& from, FILETIME& out, error* err) noexcept;
[[nodiscard]] HRESULT from_file_time(const FILETIME& from, WS_DATETIME& out, error* err) noexcept;

} // namespace ws
