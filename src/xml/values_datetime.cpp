// Dates, time spans and durations.
#include "xml/local_time.h"
#include "xml/values_internal.h"

namespace ws {
namespace {

constexpr uint64_t ticks_per_hour = 60 * ticks_per_minute;
constexpr uint64_t ticks_per_day = 24 * ticks_per_hour;
constexpr uint64_t max_datetime_ticks = 0x2bca2875f4373fff; // 9999-12-31T23:59:59.9999999
constexpr unsigned fraction_digits = 7;
constexpr int max_offset_minutes = 14 * 60;

struct date {
    unsigned year, month, day;
};

// Days are counted from 0001-01-01 in the proleptic Gregorian calendar. Years begin with March inside, so that the leap
// day is a year's last.
constexpr unsigned days_before_march = 306; // of 0000-03-01 up to 0001-01-01
constexpr unsigned days_per_era = 146097;   // 400 years

date date_of(unsigned days) noexcept {
    const unsigned z = days + days_before_march;
    const unsigned era = z / days_per_era;
    const unsigned day_of_era = z % days_per_era;
    const unsigned year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const unsigned day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const unsigned m = (5 * day_of_year + 2) / 153;
    const unsigned month = m < 10 ? m + 3 : m - 9;
    return {era * 400 + year_of_era + (month <= 2), month, day_of_year - (153 * m + 2) / 5 + 1};
}

unsigned days_of(const date& d) noexcept {
    const unsigned year = d.year - (d.month <= 2);
    const unsigned era = year / 400;
    const unsigned year_of_era = year % 400;
    const unsigned m = d.month > 2 ? d.month - 3 : d.month + 9;
    const unsigned day_of_year = (153 * m + 2) / 5 + d.day - 1;
    const unsigned day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * days_per_era + day_of_era - days_before_march;
}

unsigned days_in_month(unsigned year, unsigned month) noexcept {
    constexpr unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

char* put_digits(char* out, uint64_t value, unsigned width) noexcept {
    for (unsigned i = width; i-- > 0; value /= 10)
        out[i] = static_cast<char>('0' + value % 10);
    return out + width;
}

char* put_fraction(char* out, uint64_t ticks) noexcept {
    if (ticks == 0) return out;
    unsigned width = fraction_digits;
    for (; ticks % 10 == 0; ticks /= 10)
        --width;
    *out++ = '.';
    return put_digits(out, ticks, width);
}

// HH:mm:ss[.fffffff]
char* put_time(char* out, uint64_t ticks) noexcept {
    out = put_digits(out, ticks / ticks_per_hour, 2);
    *out++ = ':';
    out = put_digits(out, ticks / ticks_per_minute % 60, 2);
    *out++ = ':';
    out = put_digits(out, ticks / ticks_per_second % 60, 2);
    return put_fraction(out, ticks % ticks_per_second);
}

// Reads a text from left to right; each function that returns false found something else than it looked for.
class scanner {
  public:
    explicit scanner(std::string_view text) noexcept : rest_(trim_xml_space(text)) {}

    bool at_end() const noexcept { return rest_.empty(); }
    char peek() const noexcept { return rest_.empty() ? '\0' : rest_.front(); }

    bool take(char c) noexcept {
        if (peek() != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    // Exactly `width` digits.
    bool number(unsigned width, unsigned* out) noexcept {
        unsigned value = 0;
        for (unsigned i = 0; i < width; ++i) {
            const unsigned digit = digit_value(peek());
            if (digit > 9) return false;
            value = value * 10 + digit;
            rest_.remove_prefix(1);
        }
        *out = value;
        return true;
    }

    // One digit or more. A value above `max` stays above it, however long the text.
    bool number(uint64_t max, uint64_t* out) noexcept {
        if (digit_value(peek()) > 9) return false;
        uint64_t value = 0;
        for (unsigned digit; (digit = digit_value(peek())) <= 9; rest_.remove_prefix(1))
            value = std::min(value * 10 + digit, max + 1);
        *out = value;
        return true;
    }

    // One to seven digits after the point, in ticks.
    bool fraction(uint64_t* ticks) noexcept {
        uint64_t value = 0;
        unsigned width = 0;
        for (unsigned digit; (digit = digit_value(peek())) <= 9; rest_.remove_prefix(1)) {
            if (++width > fraction_digits) return false;
            value = value * 10 + digit;
        }
        if (width == 0) return false;
        for (; width < fraction_digits; ++width)
            value *= 10;
        *ticks = value;
        return true;
    }

    // HH:mm:ss[.fffffff] with hours up to `max_hours`.
    bool time(unsigned max_hours, uint64_t* ticks) noexcept {
        unsigned hours, minutes, seconds;
        if (!number(2, &hours) || !take(':') || !number(2, &minutes) || !take(':') || !number(2, &seconds))
            return false;
        if (hours > max_hours || minutes > 59 || seconds > 59) return false;
        uint64_t part = 0;
        if (take('.') && !fraction(&part)) return false;
        *ticks = hours * ticks_per_hour + minutes * ticks_per_minute + seconds * ticks_per_second + part;
        return true;
    }

  private:
    std::string_view rest_;
};

bool scan_date(scanner& text, uint64_t* ticks) noexcept {
    date d;
    if (!text.number(4, &d.year) || !text.take('-') || !text.number(2, &d.month) || !text.take('-') ||
        !text.number(2, &d.day))
        return false;
    if (d.year == 0 || d.month == 0 || d.month > 12 || d.day == 0 || d.day > days_in_month(d.year, d.month))
        return false;
    *ticks = days_of(d) * ticks_per_day;
    return true;
}

// Z, +HH:mm, -HH:mm, or nothing.
bool scan_zone(scanner& text, WS_DATETIME_FORMAT* format, int* offset_minutes) noexcept {
    *offset_minutes = 0;
    *format = WS_DATETIME_FORMAT_NONE;
    if (text.at_end()) return true;
    *format = WS_DATETIME_FORMAT_UTC;
    if (text.take('Z')) return true;
    *format = WS_DATETIME_FORMAT_LOCAL;
    const bool negative = text.take('-');
    unsigned hours, minutes;
    if (!negative && !text.take('+')) return false;
    if (!text.number(2, &hours) || !text.take(':') || !text.number(2, &minutes) || minutes > 59) return false;
    const int offset = static_cast<int>(hours * 60 + minutes);
    *offset_minutes = negative ? -offset : offset;
    return offset <= max_offset_minutes;
}

bool scan_datetime(scanner& text, WS_DATETIME* out) noexcept {
    uint64_t day, time;
    int offset;
    WS_DATETIME_FORMAT format;
    if (!scan_date(text, &day) || !text.take('T') || !text.time(24, &time) || time > ticks_per_day) return false;
    if (!scan_zone(text, &format, &offset) || !text.at_end()) return false;
    const auto ticks = static_cast<int64_t>(day + time) - offset * static_cast<int64_t>(ticks_per_minute);
    if (ticks < 0 || static_cast<uint64_t>(ticks) > max_datetime_ticks) return false;
    out->ticks = static_cast<uint64_t>(ticks);
    out->format = format;
    return true;
}

// What Windows writes for a time that its clock does not know as a local one is UTC's offset.
int offset_to_write(uint64_t ticks) noexcept {
    if (ticks < filetime_epoch) return 0;
    const int offset = local_offset_minutes(ticks);
    const int64_t local = static_cast<int64_t>(ticks) + offset * static_cast<int64_t>(ticks_per_minute);
    const bool known =
        local >= static_cast<int64_t>(filetime_epoch) && static_cast<uint64_t>(local) <= max_datetime_ticks;
    return known ? offset : 0;
}

} // namespace

// ---- WS_DATETIME ----------------------------------------------------------------------------------------------------

bool is_valid(const WS_DATETIME& value) noexcept {
    return value.ticks <= max_datetime_ticks && static_cast<uint32_t>(value.format) <= WS_DATETIME_FORMAT_NONE;
}

char* format_datetime(char* out, const WS_DATETIME& value) noexcept {
    if (!is_valid(value)) return nullptr;
    const int offset = value.format == WS_DATETIME_FORMAT_LOCAL ? offset_to_write(value.ticks) : 0;
    const auto ticks =
        static_cast<uint64_t>(static_cast<int64_t>(value.ticks) + offset * static_cast<int64_t>(ticks_per_minute));
    const date d = date_of(static_cast<unsigned>(ticks / ticks_per_day));
    out = put_digits(out, d.year, 4);
    *out++ = '-';
    out = put_digits(out, d.month, 2);
    *out++ = '-';
    out = put_digits(out, d.day, 2);
    *out++ = 'T';
    out = put_time(out, ticks % ticks_per_day);
    if (value.format == WS_DATETIME_FORMAT_UTC) *out++ = 'Z';
    if (value.format != WS_DATETIME_FORMAT_LOCAL) return out;
    *out++ = offset < 0 ? '-' : '+';
    const auto distance = static_cast<unsigned>(std::abs(offset));
    out = put_digits(out, distance / 60, 2);
    *out++ = ':';
    return put_digits(out, distance % 60, 2);
}

HRESULT parse_datetime(std::string_view text, WS_DATETIME* out, error* err) noexcept {
    scanner scan(text);
    return scan_datetime(scan, out) ? S_OK : fail_value(text, "date and time", err);
}

// ---- WS_TIMESPAN ----------------------------------------------------------------------------------------------------
// [-][d.]HH:mm:ss[.fffffff]

char* format_timespan(char* out, const WS_TIMESPAN& value) noexcept {
    uint64_t ticks = static_cast<uint64_t>(value.ticks);
    if (value.ticks < 0) {
        *out++ = '-';
        ticks = 0 - ticks;
    }
    if (ticks >= ticks_per_day) {
        out = format_uint64(out, ticks / ticks_per_day);
        *out++ = '.';
    }
    return put_time(out, ticks % ticks_per_day);
}

HRESULT parse_timespan(std::string_view text, WS_TIMESPAN* out, error* err) noexcept {
    scanner scan(text);
    const bool negative = scan.take('-');
    if (!negative) (void)scan.take('+');
    constexpr uint64_t max_days = INT64_MAX / ticks_per_day;
    uint64_t days, time;
    scanner without_days = scan;
    if (without_days.time(23, &time)) {
        days = 0;
        scan = without_days;
    } else if (!scan.number(max_days, &days) || !scan.take('.') || !scan.time(23, &time)) {
        return fail_value(text, "time span", err);
    }
    if (!scan.at_end()) return fail_value(text, "time span", err);
    const uint64_t limit = static_cast<uint64_t>(INT64_MAX) + negative;
    if (days > max_days || days * ticks_per_day > limit - time)
        return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::bad_value, {text.substr(0, 100), "time span"});
    const uint64_t ticks = days * ticks_per_day + time;
    out->ticks = static_cast<int64_t>(negative ? 0 - ticks : ticks);
    return S_OK;
}

// ---- WS_DURATION ----------------------------------------------------------------------------------------------------
// [-]P[nY][nM][nD][T[nH][nM][n[.n]S]], as XML Schema's duration.

namespace {

constexpr ULONG ticks_per_millisecond = 10000;

char* put_part(char* out, ULONG value, char unit) noexcept {
    if (value == 0) return out;
    out = format_uint64(out, value);
    *out++ = unit;
    return out;
}

struct duration_part {
    char unit;
    ULONG WS_DURATION::*field;
};

constexpr duration_part date_parts[] = {
    {'Y', &WS_DURATION::years}, {'M', &WS_DURATION::months}, {'D', &WS_DURATION::days}};
constexpr duration_part time_parts[] = {
    {'H', &WS_DURATION::hours}, {'M', &WS_DURATION::minutes}, {'S', &WS_DURATION::seconds}};

struct duration_scan {
    scanner text;
    WS_DURATION value{};
    bool overflow = false;

    // Numbers, each with its unit, in the order of `parts`; at least one.
    bool some(const duration_part* parts, size_t count) noexcept {
        bool any = false;
        while (digit_value(text.peek()) <= 9) {
            uint64_t number;
            uint64_t fraction = 0;
            if (!text.number(UINT32_MAX, &number)) return false;
            const bool has_fraction = text.take('.');
            if (has_fraction && !text.fraction(&fraction)) return false;
            while (count > 0 && !text.take(parts->unit))
                ++parts, --count;
            if (count == 0 || (has_fraction && parts->unit != 'S')) return false;
            overflow = overflow || number > UINT32_MAX;
            value.*parts->field = static_cast<ULONG>(number);
            value.milliseconds = static_cast<ULONG>(fraction / ticks_per_millisecond);
            value.ticks = static_cast<ULONG>(fraction % ticks_per_millisecond);
            ++parts, --count;
            any = true;
        }
        return any;
    }

    bool all() noexcept {
        value.negative = text.take('-');
        if (!text.take('P')) return false;
        const bool has_date = text.peek() != 'T';
        if (has_date && !some(date_parts, std::size(date_parts))) return false;
        if (text.take('T') && !some(time_parts, std::size(time_parts))) return false;
        return text.at_end();
    }
};

} // namespace

char* format_duration(char* out, const WS_DURATION& value) noexcept {
    if (value.milliseconds >= 1000 || value.ticks >= ticks_per_millisecond) return nullptr;
    const uint64_t fraction = static_cast<uint64_t>(value.milliseconds) * ticks_per_millisecond + value.ticks;
    if (value.negative) *out++ = '-';
    *out++ = 'P';
    const char* start = out;
    for (const auto& [unit, field] : date_parts)
        out = put_part(out, value.*field, unit);
    const bool has_time = (value.hours | value.minutes | value.seconds) != 0 || fraction != 0;
    if (!has_time && out != start) return out;
    *out++ = 'T';
    out = put_part(out, value.hours, 'H');
    out = put_part(out, value.minutes, 'M');
    if (has_time && value.seconds == 0 && fraction == 0) return out;
    out = format_uint64(out, value.seconds);
    out = put_fraction(out, fraction);
    *out++ = 'S';
    return out;
}

HRESULT parse_duration(std::string_view text, WS_DURATION* out, error* err) noexcept {
    duration_scan scan{scanner(text)};
    if (!scan.all()) return fail_value(text, "duration", err);
    if (scan.overflow)
        return fail(err, WS_E_NUMERIC_OVERFLOW, message_id::bad_value, {text.substr(0, 100), "duration"});
    *out = scan.value;
    return S_OK;
}

} // namespace ws
