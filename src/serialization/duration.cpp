#include "serialization/duration.h"

#include <optional>
#include <tuple>

namespace ws {
namespace {

constexpr uint64_t ticks_per_second = 10'000'000;
constexpr uint64_t ticks_per_millisecond = 10'000;

bool has_months(const WS_DURATION& d) noexcept {
    return d.years != 0 || d.months != 0;
}
bool has_days(const WS_DURATION& d) noexcept {
    return (d.days | d.hours | d.minutes | d.seconds | d.milliseconds | d.ticks) != 0;
}

using magnitude = std::tuple<uint64_t, uint64_t>;

magnitude month_magnitude(const WS_DURATION& d) noexcept {
    return {uint64_t{d.years} * 12 + d.months, 0};
}

// Seconds and 100-nanosecond ticks: their product would not fit one number.
magnitude time_magnitude(const WS_DURATION& d) noexcept {
    const uint64_t ticks = uint64_t{d.milliseconds} * ticks_per_millisecond + d.ticks;
    const uint64_t seconds = ((uint64_t{d.days} * 24 + d.hours) * 60 + d.minutes) * 60 + d.seconds;
    return {seconds + ticks / ticks_per_second, ticks % ticks_per_second};
}

std::optional<int> default_compare(const WS_DURATION& a, const WS_DURATION& b) noexcept {
    const bool months = has_months(a) || has_months(b);
    if (months && (has_days(a) || has_days(b))) return std::nullopt;
    const magnitude x = months ? month_magnitude(a) : time_magnitude(a);
    const magnitude y = months ? month_magnitude(b) : time_magnitude(b);
    const magnitude zero{};
    const bool x_negative = a.negative && x != zero, y_negative = b.negative && y != zero;
    if (x_negative != y_negative) return x_negative ? -1 : 1;
    if (x == y) return 0;
    return (x < y) != x_negative ? -1 : 1;
}

HRESULT compare_durations(const WS_DURATION_DESCRIPTION& range, const WS_DURATION& a, const WS_DURATION& b,
                          std::optional<int>* result, error* err) {
    if (range.comparer == nullptr) {
        *result = default_compare(a, b);
        return S_OK;
    }
    INT32 order = 0;
    const HRESULT hr = range.comparer(&a, &b, &order, err != nullptr ? to_handle(err) : nullptr);
    *result = order;
    return hr;
}

} // namespace

HRESULT is_within(const WS_DURATION& value, const WS_DURATION_DESCRIPTION& range, bool* within, error* err) {
    std::optional<int> to_min, to_max;
    HRESULT hr = compare_durations(range, value, range.minValue, &to_min, err);
    if (hr == S_OK) hr = compare_durations(range, value, range.maxValue, &to_max, err);
    if (hr != S_OK) return hr;
    *within = to_min && to_max && *to_min >= 0 && *to_max <= 0;
    return S_OK;
}

} // namespace ws
