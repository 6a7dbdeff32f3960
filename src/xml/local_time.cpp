#include "xml/local_time.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#endif

namespace ws {

#ifdef _WIN32

int local_offset_minutes(uint64_t ticks) noexcept {
    const uint64_t utc = ticks - filetime_epoch;
    const FILETIME utc_time = {static_cast<DWORD>(utc), static_cast<DWORD>(utc >> 32)};
    SYSTEMTIME broken_down;
    SYSTEMTIME local;
    FILETIME local_time;
    if (!FileTimeToSystemTime(&utc_time, &broken_down) ||
        !SystemTimeToTzSpecificLocalTime(nullptr, &broken_down, &local) || !SystemTimeToFileTime(&local, &local_time))
        return 0;
    const auto local_ticks =
        static_cast<int64_t>(static_cast<uint64_t>(local_time.dwHighDateTime) << 32 | local_time.dwLowDateTime);
    // A SYSTEMTIME has milliseconds only.
    const auto whole_minutes = [](int64_t t) { return t / static_cast<int64_t>(ticks_per_minute); };
    return static_cast<int>(whole_minutes(local_ticks) - whole_minutes(static_cast<int64_t>(utc)));
}

#else

int local_offset_minutes(uint64_t ticks) noexcept {
    constexpr int64_t unix_epoch = 621355968000000000;
    const auto since_epoch = static_cast<int64_t>(ticks) - unix_epoch;
    constexpr auto second = static_cast<int64_t>(ticks_per_second);
    const auto seconds = static_cast<time_t>(since_epoch >= 0 ? since_epoch / second : (since_epoch + 1) / second - 1);
    tm local;
    if (localtime_r(&seconds, &local) == nullptr) return 0;
    return static_cast<int>(local.tm_gmtoff / 60);
}

#endif

} // namespace ws
