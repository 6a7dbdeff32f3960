#include "core/datetime.h"

namespace ws {

// As Windows does, takes ticks beyond the year 9999, which no text can say, and whichever format.
HRESULT to_file_time(const WS_DATETIME& from, FILETIME& out, error* err) noexcept {
    if (from.ticks < ticks_of_1601) return fail(err, WS_E_INVALID_FORMAT, message_id::date_before_1601, {from.ticks});
    const uint64_t ticks = from.ticks - ticks_of_1601;
    out.dwLowDateTime = static_cast<DWORD>(ticks);
    out.dwHighDateTime = static_cast<DWORD>(ticks >> 32);
    return S_OK;
}

HRESULT from_file_time(const FILETIME& from, WS_DATETIME& out, error* err) noexcept {
    const uint64_t ticks = static_cast<uint64_t>(from.dwHighDateTime) << 32 | from.dwLowDateTime;
    if (ticks > UINT64_MAX - ticks_of_1601)
        return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::date_after_9999, {ticks});
    if (ticks + ticks_of_1601 > last_tick) return fail(err, WS_E_INVALID_FORMAT, message_id::date_after_9999, {ticks});
    out.ticks = ticks + ticks_of_1601;
    out.format = WS_DATETIME_FORMAT_UTC;
    return S_OK;
}

} // namespace ws
