// WS_DATETIME and FILETIME, both ways, at the ends of their ranges.
#include "support/api.h"

using namespace test;

namespace {

constexpr uint64_t year_1601 = 0x701ce1722770000;
constexpr uint64_t last_tick = 0x2bca2875f4373fff;

uint64_t number(const FILETIME& time) {
    return static_cast<uint64_t>(time.dwHighDateTime) << 32 | time.dwLowDateTime;
}
FILETIME file_time(uint64_t ticks) {
    return {static_cast<DWORD>(ticks), static_cast<DWORD>(ticks >> 32)};
}

void to_file_time(void**) {
    const struct {
        uint64_t ticks;
        WS_DATETIME_FORMAT format;
        HRESULT hr;
        uint64_t result;
    } cases[] = {
        {0, WS_DATETIME_FORMAT_UTC, WS_E_INVALID_FORMAT, 0},
        {year_1601 - 1, WS_DATETIME_FORMAT_UTC, WS_E_INVALID_FORMAT, 0},
        {year_1601, WS_DATETIME_FORMAT_UTC, S_OK, 0},
        {year_1601 + 1, WS_DATETIME_FORMAT_NONE, S_OK, 1},
        {last_tick, WS_DATETIME_FORMAT_UTC, S_OK, 0x24c85a5ed1c03fff},
        {last_tick + 1, WS_DATETIME_FORMAT_LOCAL, S_OK, 0x24c85a5ed1c04000},
        {~uint64_t{0}, WS_DATETIME_FORMAT_UTC, S_OK, 0xf8fe31e8dd88ffff},
    };
    for (const auto& each : cases) {
        const error_ptr error = make_error();
        const WS_DATETIME from = {each.ticks, each.format};
        FILETIME to = file_time(42);
        assert_hr(each.hr, WsDateTimeToFileTime(&from, &to, error.get()));
        assert_true(number(to) == (each.hr == S_OK ? each.result : 42));
        assert_int_equal(string_count(error.get()), each.hr == S_OK ? 0 : 1);
    }
}

void from_file_time(void**) {
    const struct {
        uint64_t ticks;
        HRESULT hr;
        uint64_t result;
    } cases[] = {
        {0, S_OK, year_1601},
        {last_tick - year_1601, S_OK, last_tick},
        {last_tick - year_1601 + 1, WS_E_INVALID_FORMAT, 0},
        {~uint64_t{0} - year_1601, WS_E_INVALID_FORMAT, 0},
        {~uint64_t{0} - year_1601 + 1, WS_E_NUMERIC_OVERFLOW, 0},
        {~uint64_t{0}, WS_E_NUMERIC_OVERFLOW, 0},
    };
    for (const auto& each : cases) {
        const error_ptr error = make_error();
        const FILETIME from = file_time(each.ticks);
        WS_DATETIME to = {42, WS_DATETIME_FORMAT_NONE};
        assert_hr(each.hr, WsFileTimeToDateTime(&from, &to, error.get()));
        assert_true(to.ticks == (each.hr == S_OK ? each.result : 42));
        assert_int_equal(to.format, each.hr == S_OK ? WS_DATETIME_FORMAT_UTC : WS_DATETIME_FORMAT_NONE);
        assert_int_equal(string_count(error.get()), each.hr == S_OK ? 0 : 1);
    }
}

void refuse_null(void**) {
    WS_DATETIME date = {year_1601, WS_DATETIME_FORMAT_UTC};
    FILETIME time{};
    assert_hr(E_INVALIDARG, WsDateTimeToFileTime(nullptr, &time, nullptr));
    assert_hr(E_INVALIDARG, WsDateTimeToFileTime(&date, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsFileTimeToDateTime(nullptr, &date, nullptr));
    assert_hr(E_INVALIDARG, WsFileTimeToDateTime(&time, nullptr, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(to_file_time),
        cmocka_unit_test(from_file_time),
        cmocka_unit_test(refuse_null),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
