// The time zone of the machine: the one thing that values need of the system.
#pragma once

#include <cstdint>

namespace ws {

inline constexpr uint64_t ticks_per_second = 10000000; // of 100 ns, as FILETIME counts
inline constexpr uint64_t ticks_per_minute = 60 * ticks_per_second;
inline constexpr uint64_t filetime_epoch = 0x701ce1722770000; // 1601-01-01T00:00:00, in ticks since the year 1

// Minutes to add to this UTC time for the machine's local time; 0 where the system knows no local time. `ticks` is not
// before filetime_epoch.
[[nodiscard]] int local_offset_minutes(uint64_t ticks) noexcept;

} // namespace ws
