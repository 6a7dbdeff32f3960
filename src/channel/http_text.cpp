#include "channel/http_text.h"

#include "core/strings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <ctime>

namespace ws {

std::string_view http_reason(unsigned status) noexcept {
    struct named {
        unsigned status;
        std::string_view reason;
    };
    static constexpr named names[] = {
        {200, "OK"},
        {202, "Accepted"},
        {204, "No Content"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {411, "Length Required"},
        {413, "Payload Too Large"},
        {415, "Unsupported Media Type"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    for (const named& n : names)
        if (n.status == status) return n.reason;
    return {};
}

void append_number(std::string& out, uint64_t number) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

void append_field(std::string& out, std::string_view name, uint64_t value) {
    out.append(name).append(": ");
    append_number(out, value);
    out.append("\r\n");
}

int64_t seconds_now() noexcept {
#ifdef _WIN32
    // Wine's time() looks for the time zone's file each time.
    FILETIME now;
    GetSystemTimeAsFileTime(&now);
    constexpr uint64_t ticks_a_second = 10'000'000, seconds_before_1970 = 11'644'473'600;
    const uint64_t ticks = (static_cast<uint64_t>(now.dwHighDateTime) << 32) | now.dwLowDateTime;
    return static_cast<int64_t>(ticks / ticks_a_second - seconds_before_1970);
#else
    return static_cast<int64_t>(std::time(nullptr));
#endif
}

void append_chunk_size(std::string& out, uint64_t size) {
    char digits[16];
    const auto end = std::to_chars(digits, digits + sizeof digits, size, 16).ptr;
    out.append(digits, end).append("\r\n");
}

constexpr char days[] = "ThuFriSatSunMonTueWed"; // 1970 began on a Thursday
constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";

// Days from 1970 to a date and back, as Howard Hinnant's "chrono-compatible low-level date algorithms" have it.
void append_date(std::string& out, int64_t seconds) {
    char text[] = "Date: ddd, dd mmm yyyy hh:mm:ss GMT\r\n";
    const auto two_digits = [&text](size_t at, int64_t n) {
        text[at] = static_cast<char>('0' + n / 10 % 10);
        text[at + 1] = static_cast<char>('0' + n % 10);
    };
    const int64_t day = seconds / 86400, time = seconds % 86400;
    const int64_t shifted = day + 719468, era = shifted / 146097, day_of_era = shifted % 146097;
    const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int64_t month_from_march = (5 * day_of_year + 2) / 153;
    const int64_t month = month_from_march < 10 ? month_from_march + 2 : month_from_march - 10; // from 0
    const int64_t year = year_of_era + era * 400 + (month < 2 ? 1 : 0);
    std::memcpy(text + 6, days + 3 * (day % 7), 3);
    two_digits(11, day_of_year - (153 * month_from_march + 2) / 5 + 1);
    std::memcpy(text + 14, months.data() + 3 * month, 3);
    two_digits(18, year / 100);
    two_digits(20, year % 100);
    two_digits(23, time / 3600);
    two_digits(26, time / 60 % 60);
    two_digits(29, time % 60);
    out.append(text, sizeof text - 1);
}

static int64_t days_to(int64_t year, int64_t month, int64_t day) noexcept { // month from 1
    if (month <= 2) --year;
    const int64_t era = year / 400, year_of_era = year % 400;
    const int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

bool parse_date(std::string_view text, int64_t& seconds) noexcept {
    int64_t year = -1, month = 0, day = 0, time = -1;
    while (!text.empty()) {
        const size_t end = text.find_first_of(" ,-\t");
        const std::string_view token = text.substr(0, end);
        text = end == text.npos ? std::string_view() : text.substr(end + 1);
        if (token.empty()) continue;
        int64_t number = 0;
        const auto [rest, error] = std::from_chars(token.data(), token.data() + token.size(), number);
        if (error == std::errc() && rest != token.data() + token.size() && *rest == ':') {
            int minutes = -1, second = 0;
            const char* const stop = token.data() + token.size();
            const auto [middle, none] = std::from_chars(rest + 1, stop, minutes);
            if (middle != stop && *middle == ':' && std::from_chars(middle + 1, stop, second).ec != std::errc())
                return false;
            if (none != std::errc() || number > 23 || minutes > 59 || second > 59) return false;
            time = number * 3600 + minutes * 60 + second;
        } else if (error == std::errc()) {
            (day == 0 ? day : year) = number;
        } else if (token.size() >= 3 && month == 0) {
            for (size_t m = 0; m < 12; ++m)
                if (equal_ignoring_case(token.substr(0, 3), months.substr(3 * m, 3)))
                    month = static_cast<int64_t>(m) + 1;
        }
    }
    if (year >= 0 && year < 70) year += 2000;
    if (year >= 70 && year < 100) year += 1900;
    if (year < 1601 || year > 9999 || month == 0 || day < 1 || day > 31 || time < 0) return false;
    seconds = days_to(year, month, day) * 86400 + time;
    return true;
}

bool is_field_value(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool is_token(std::string_view text) noexcept {
    static constexpr std::array<bool, 256> in_tokens = [] {
        std::array<bool, 256> table{};
        for (const char c :
             std::string_view("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return in_tokens[static_cast<unsigned char>(c)]; });
}

} // namespace ws
