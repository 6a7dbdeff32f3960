// The text forms of numbers and of everything else that has one: as Windows spells them, exact both ways.
#include "support/test.h"

#include "core/error.h"
#include "xml/local_time.h"
#include "xml/values.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <random>
#include <vector>

namespace {

template <class F, class T>
std::string text_of(F format, const T& value) {
    char out[ws::max_value_text];
    char* const end = format(out, value);
    return end == nullptr ? "(none)" : std::string(out, end);
}

#define assert_text(expected, ...) assert_string_equal(std::string(__VA_ARGS__).c_str(), expected)

// ---- integers -------------------------------------------------------------------------------------------------------

template <class T>
void check_integer(const char* text, HRESULT expected, T value = 0) {
    T out = 77;
    const HRESULT hr = ws::parse_integer(text, &out, nullptr);
    if (hr != expected) fail_msg("'%s' gives %#x", text, static_cast<unsigned>(hr));
    assert_true(out == (expected == S_OK ? value : 77));
}

void integers_at_their_limits(void**) {
    check_integer<INT8>("-128", S_OK, -128);
    check_integer<INT8>("127", S_OK, 127);
    check_integer<INT8>("-129", WS_E_NUMERIC_OVERFLOW);
    check_integer<INT8>("128", WS_E_NUMERIC_OVERFLOW);
    check_integer<INT8>("2147483647", WS_E_NUMERIC_OVERFLOW);
    check_integer<INT8>("2147483648", WS_E_INVALID_FORMAT);
    check_integer<INT16>("-32768", S_OK, -32768);
    check_integer<INT16>("32767", S_OK, 32767);
    check_integer<INT16>("-32769", WS_E_NUMERIC_OVERFLOW);
    check_integer<INT16>("32768", WS_E_NUMERIC_OVERFLOW);
    check_integer<INT32>("-2147483648", S_OK, INT32_MIN);
    check_integer<INT32>("2147483647", S_OK, INT32_MAX);
    check_integer<INT32>("-2147483649", WS_E_INVALID_FORMAT);
    check_integer<INT32>("2147483648", WS_E_INVALID_FORMAT);
    check_integer<INT64>("-9223372036854775808", S_OK, INT64_MIN);
    check_integer<INT64>("9223372036854775807", S_OK, INT64_MAX);
    check_integer<INT64>("-9223372036854775809", WS_E_INVALID_FORMAT);
    check_integer<INT64>("9223372036854775808", WS_E_INVALID_FORMAT);
    check_integer<UINT8>("0", S_OK, 0);
    check_integer<UINT8>("255", S_OK, 255);
    check_integer<UINT8>("256", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT8>("-1", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT8>("-255", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT16>("65535", S_OK, 65535);
    check_integer<UINT16>("65536", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT32>("4294967295", S_OK, UINT32_MAX);
    check_integer<UINT32>("4294967296", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT32>("-1", WS_E_NUMERIC_OVERFLOW);
    check_integer<UINT32>("9223372036854775808", WS_E_INVALID_FORMAT);
    check_integer<UINT64>("18446744073709551615", S_OK, UINT64_MAX);
    check_integer<UINT64>("18446744073709551616", WS_E_INVALID_FORMAT);
    check_integer<UINT64>("99999999999999999999999", WS_E_INVALID_FORMAT);
    check_integer<UINT64>("-1", WS_E_INVALID_FORMAT);
}

void integers_in_any_spelling(void**) {
    check_integer<INT32>(" 1", S_OK, 1);
    check_integer<INT32>("\t\r\n1 ", S_OK, 1);
    check_integer<INT32>("-0", S_OK, 0);
    check_integer<INT32>("000000000000000000000000000000012", S_OK, 12);
    for (const char* text : {"", " ", "-", "+1", "--1", "- 1", "1 2", "0x1", "1.", "1e1", "a",
                             "\xc2\xa0"
                             "1"}) {
        check_integer<INT32>(text, WS_E_INVALID_FORMAT);
        check_integer<UINT8>(text, WS_E_INVALID_FORMAT);
        check_integer<UINT64>(text, WS_E_INVALID_FORMAT);
    }
    assert_text("-9223372036854775808", text_of(ws::format_int64, INT64_MIN));
    assert_text("18446744073709551615", text_of(ws::format_uint64, UINT64_MAX));
}

void booleans(void**) {
    BOOL out = 77;
    assert_int_equal(ws::parse_bool(" true\n", &out, nullptr), S_OK);
    assert_int_equal(out, TRUE);
    assert_int_equal(ws::parse_bool("0", &out, nullptr), S_OK);
    assert_int_equal(out, FALSE);
    assert_int_equal(ws::parse_bool("1", &out, nullptr), S_OK);
    assert_int_equal(out, TRUE);
    assert_int_equal(ws::parse_bool("false", &out, nullptr), S_OK);
    assert_int_equal(out, FALSE);
    for (const char* text : {"", "TRUE", "False", "2", "-1", "00", "t", "true false"}) {
        out = 77;
        assert_int_equal(ws::parse_bool(text, &out, nullptr), WS_E_INVALID_FORMAT);
        assert_int_equal(out, 77);
    }
    assert_text("true", text_of(ws::format_bool, -1));
    assert_text("false", text_of(ws::format_bool, 0));
}

void a_failure_names_the_text(void**) {
    ws::owned<ws::error> error;
    assert_int_equal(ws::error::create(nullptr, 0, error), S_OK);
    int32_t out;
    assert_int_equal(ws::parse_int32("twelve", &out, error.get()), WS_E_INVALID_FORMAT);
    WS_STRING text{};
    assert_int_equal(error->get_error_string(0, &text), S_OK);
    const ws::wide_string expected = WS_TEXT("'twelve' is not a valid integer.");
    assert_true(ws::wide_view(text.chars, text.length) == expected);
}

// ---- floating point -------------------------------------------------------------------------------------------------

void doubles_as_windows_spells_them(void**) {
    const struct {
        double value;
        const char* text;
    } known[] = {
        {0.0, "0"},
        {-0.0, "-0"},
        {1.0, "1"},
        {-1.0, "-1"},
        {1.0000000000000002, "1.0000000000000002"},
        {1.0000000000000004, "1.0000000000000004"},
        {12345.678, "12345.678"},
        {100000000000000.0, "100000000000000"},
        {999999999999999.0, "999999999999999"},
        {1000000000000000.0, "1E+15"},
        {1234567890123456.0, "1.234567890123456E+15"},
        {0.1, "0.1"},
        {0.12, "0.12"},
        {0.01, "1E-2"},
        {0.012, "1.2E-2"},
        {-0.1, "-0.1"},
        {-0.01, "-1E-2"},
        {1e100, "1E+100"},
        {std::numeric_limits<double>::max(), "1.7976931348623157E+308"},
        {-std::numeric_limits<double>::max(), "-1.7976931348623157E+308"},
        {std::numeric_limits<double>::denorm_min(), "5E-324"},
        {std::numeric_limits<double>::infinity(), "INF"},
        {-std::numeric_limits<double>::infinity(), "-INF"},
        {std::numeric_limits<double>::quiet_NaN(), "NaN"},
    };
    for (const auto& [value, text] : known)
        assert_text(text, text_of(ws::format_double, value));
}

void floats_as_short_as_they_can_be(void**) {
    assert_text("0.1", text_of(ws::format_float, 0.1f));
    assert_text("1.1", text_of(ws::format_float, 1.1f));
    assert_text("1000000", text_of(ws::format_float, 1e6f));
    assert_text("1E+7", text_of(ws::format_float, 1e7f));
    assert_text("3.4028235E+38", text_of(ws::format_float, std::numeric_limits<float>::max()));
    assert_text("1E-45", text_of(ws::format_float, std::numeric_limits<float>::denorm_min()));
    assert_text("-0", text_of(ws::format_float, -0.0f));
    assert_text("-INF", text_of(ws::format_float, -std::numeric_limits<float>::infinity()));
}

void check_double(const char* text, HRESULT expected, uint64_t bits = 0) {
    double out = 77;
    const HRESULT hr = ws::parse_double(text, &out, nullptr);
    if (hr != expected || (hr == S_OK && std::bit_cast<uint64_t>(out) != bits))
        fail_msg("'%s' gives %#x, %#llx", text, static_cast<unsigned>(hr),
                 static_cast<unsigned long long>(std::bit_cast<uint64_t>(out)));
    if (hr != S_OK) assert_true(out == 77);
}

void doubles_correctly_rounded(void**) {
    check_double("0", S_OK, 0);
    check_double("0.0", S_OK, 0);
    check_double("-0.0", S_OK, 0x8000000000000000);
    check_double("+0.0", S_OK, 0);
    check_double(" 0 ", S_OK, 0);
    check_double(".0", S_OK, 0);
    check_double("0.", S_OK, 0);
    check_double("1", S_OK, 0x3ff0000000000000);
    check_double("1.0000000000000002", S_OK, 0x3ff0000000000001);
    check_double("10000000000000000000", S_OK, 0x43e158e460913d00);
    check_double("0.1e10", S_OK, 0x41cdcd6500000000);
    check_double("1e+1", S_OK, 0x4024000000000000);
    check_double("1E-10", S_OK, 0x3ddb7cdfd9d7bdbb);
    check_double("1.7976931348623158e308", S_OK, 0x7fefffffffffffff);
    check_double("4.94065645841247e-324", S_OK, 1);
    // The halfway case, by one digit far behind.
    check_double("9007199254740993", S_OK, 0x4340000000000000);
    check_double("9007199254740993.00000000000000000000000000000000000000000001", S_OK, 0x4340000000000001);
}

void doubles_beyond_the_range(void**) {
    check_double("1.7976931348623159e308", S_OK, 0x7ff0000000000000);
    check_double("-1e400", S_OK, 0xfff0000000000000);
    check_double("1e99999999999999999999", S_OK, 0x7ff0000000000000);
    check_double("1e-400", S_OK, 0);
    check_double("-1e-99999999999999999999", S_OK, 0x8000000000000000);
    check_double("0e99999999999999999999", S_OK, 0);
    check_double((std::string(400, '9')).c_str(), S_OK, 0x7ff0000000000000);
    check_double(("0." + std::string(400, '0') + "1").c_str(), S_OK, 0);
    check_double(("0." + std::string(400, '0') + "1e401").c_str(), S_OK, 0x3ff0000000000000);
    check_double((std::string(400, '9') + "e-400").c_str(), S_OK, 0x3ff0000000000000);
}

void doubles_with_names(void**) {
    check_double("INF", S_OK, 0x7ff0000000000000);
    check_double("-INF", S_OK, 0xfff0000000000000);
    check_double("NaN", S_OK, 0xfff8000000000000);
    // What Windows takes for zero.
    for (const char* text : {"-", "+", ".", "-.", "+."})
        check_double(text, S_OK, 0);
    for (const char* text :
         {"",      " ",   "0,1", "1.1.", "nodouble", "+INF", "Infinity", "inf", "-NaN",      "NAN", "1e",  "e10",
          "1e10.", ".e1", "1e+", "1 1",  "--1",      "0x10", "1f",       "+-1", "-Infinity", "nan", "-inf"})
        check_double(text, WS_E_INVALID_FORMAT);
}

void floats_read_with_one_rounding(void**) {
    const struct {
        const char* text;
        uint32_t bits;
    } known[] = {{"1.0000001", 0x3f800001},
                 {"0.33333333", 0x3eaaaaab},
                 {"10000000000000000000", 0x5f0ac723},
                 {"3.4028235e38", 0x7f7fffff},
                 {"3.4028236e38", 0x7f800000},
                 {"1.1754942e-38", 0x007fffff},
                 {"1.1754943e-38", 0x00800000},
                 {"NaN", 0xffc00000},
                 {"-INF", 0xff800000},
                 {"-0", 0x80000000},
                 {"-", 0},
                 {"7.0064923216240854e-46", 1},
                 // Rounded to double first this would be a tie, and even.
                 {"1.00000005960464477539062500000000000000000001", 0x3f800001}};
    for (const auto& [text, bits] : known) {
        float out;
        assert_int_equal(ws::parse_float(text, &out, nullptr), S_OK);
        if (std::bit_cast<uint32_t>(out) != bits) fail_msg("'%s' gives %#x", text, std::bit_cast<uint32_t>(out));
    }
}

template <class T, class Bits, class Format, class Parse>
void there_and_back(Format format, Parse parse, int rounds) {
    std::mt19937_64 random(20240229);
    for (int i = 0; i < rounds; ++i) {
        const T value = std::bit_cast<T>(static_cast<Bits>(random()));
        if (value != value) continue;
        const std::string text = text_of(format, value);
        T back;
        assert_int_equal(parse(text, &back, nullptr), S_OK);
        if (std::bit_cast<Bits>(back) != std::bit_cast<Bits>(value)) fail_msg("'%s' does not read back", text.c_str());
    }
}

void random_numbers_there_and_back(void**) {
    there_and_back<double, uint64_t>(ws::format_double, ws::parse_double, 200000);
    there_and_back<float, uint32_t>(ws::format_float, ws::parse_float, 200000);
}

void integers_hidden_in_doubles(void**) {
    int64_t out = 77;
    assert_true(ws::exact_integer(2.0, &out));
    assert_true(out == 2);
    assert_true(ws::exact_integer(-9223372036854775808.0, &out));
    assert_true(out == INT64_MIN);
    assert_true(ws::exact_integer(0.0, &out));
    assert_true(out == 0);
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double value : {2.5, -0.0, 9223372036854775808.0, 1e300, infinity, -infinity, std::nan("")})
        assert_false(ws::exact_integer(value, &out));
}

// ---- decimals -------------------------------------------------------------------------------------------------------

DECIMAL decimal(uint32_t high, uint64_t low, BYTE scale, bool negative = false) {
    DECIMAL value{};
    value.Hi32 = high;
    value.Lo64 = low;
    value.scale = scale;
    value.sign = negative ? 0x80 : 0;
    return value;
}

void check_decimal(const char* text, const DECIMAL& expected) {
    DECIMAL out{};
    const HRESULT hr = ws::parse_decimal(text, &out, nullptr);
    if (hr != S_OK || out.Hi32 != expected.Hi32 || out.Lo64 != expected.Lo64 || out.scale != expected.scale ||
        out.sign != expected.sign)
        fail_msg("'%s' gives %#x: %s", text, static_cast<unsigned>(hr), text_of(ws::format_decimal, out).c_str());
}

void decimals(void**) {
    assert_text("0", text_of(ws::format_decimal, decimal(0, 0, 0)));
    assert_text("0", text_of(ws::format_decimal, decimal(0, 0, 0, true)));
    assert_text("1.23", text_of(ws::format_decimal, decimal(0, 123, 2)));
    assert_text("-1.20", text_of(ws::format_decimal, decimal(0, 120, 2, true)));
    assert_text("0.001", text_of(ws::format_decimal, decimal(0, 1, 3)));
    assert_text("79228162514264337593543950335", text_of(ws::format_decimal, decimal(~0u, ~0ull, 0)));
    assert_text("-7.9228162514264337593543950335", text_of(ws::format_decimal, decimal(~0u, ~0ull, 28, true)));
    assert_text("0.0000000000000000000000000001", text_of(ws::format_decimal, decimal(0, 1, 28)));
    assert_false(ws::is_valid(decimal(0, 1, 29)));

    check_decimal(" 1.23 ", decimal(0, 123, 2));
    check_decimal("-1.20", decimal(0, 120, 2, true));
    check_decimal("+.5", decimal(0, 5, 1));
    check_decimal("5.", decimal(0, 5, 0));
    check_decimal("79228162514264337593543950335", decimal(~0u, ~0ull, 0));
    check_decimal("79228162514264337593543950335.4", decimal(~0u, ~0ull, 0));
    check_decimal("7.92281625142643375935439503350", decimal(~0u, ~0ull, 28));
    check_decimal("0.00000000000000000000000000005", decimal(0, 0, 28));
    check_decimal("0.000000000000000000000000000050001", decimal(0, 1, 28));
    check_decimal("0.00000000000000000000000000015", decimal(0, 2, 28));
    // 2^96 after rounding: one digit less.
    check_decimal("7.92281625142643375935439503355", decimal(0x19999999, 0x999999999999999a, 27));
}

void decimals_that_are_none(void**) {
    DECIMAL out = decimal(0, 77, 0);
    for (const char* text : {"", "-", ".", "1e1", "1,0", "1.1.1", "INF", "NaN", "0x1", "1 1"})
        assert_int_equal(ws::parse_decimal(text, &out, nullptr), WS_E_INVALID_FORMAT);
    for (const char* text :
         {"79228162514264337593543950336", "-79228162514264337593543950336", "79228162514264337593543950335.5"})
        assert_int_equal(ws::parse_decimal(text, &out, nullptr), WS_E_NUMERIC_OVERFLOW);
    assert_true(out.Lo64 == 77);
}

// ---- dates and times ------------------------------------------------------------------------------------------------

void check_datetime(const char* text, HRESULT expected, uint64_t ticks = 0,
                    WS_DATETIME_FORMAT format = WS_DATETIME_FORMAT_UTC) {
    WS_DATETIME out = {77, WS_DATETIME_FORMAT_NONE};
    const HRESULT hr = ws::parse_datetime(text, &out, nullptr);
    const WS_DATETIME wanted = hr == S_OK ? WS_DATETIME{ticks, format} : WS_DATETIME{77, WS_DATETIME_FORMAT_NONE};
    if (hr != expected || out.ticks != wanted.ticks || out.format != wanted.format)
        fail_msg("'%s' gives %#x, %#llx", text, static_cast<unsigned>(hr), static_cast<unsigned long long>(out.ticks));
}

void dates_of_the_calendar(void**) {
    check_datetime("0001-01-01T00:00:00Z", S_OK, 0);
    check_datetime("0001-12-01T00:00:00Z", S_OK, 0x1067555f88000);
    check_datetime("1601-01-01T00:00:00Z", S_OK, 0x701ce1722770000);
    check_datetime("2000-02-29T00:00:00Z", S_OK, 0x8c1505f0e438000);
    check_datetime("2001-02-28T00:00:00Z", S_OK, 0x8c26f30870a4000);
    check_datetime("2016-01-01T00:00:00", S_OK, 0x8d3123e7df74000, WS_DATETIME_FORMAT_NONE);
    check_datetime(" 2016-01-02T03:04:05Z ", S_OK, 0x8d313215fb64080);
    check_datetime("9999-12-31T23:59:59.9999999Z", S_OK, 0x2bca2875f4373fff);
    check_datetime("0001-01-01T24:00:00Z", S_OK, 0xc92a69c000);
    for (const char* text : {"0000-01-01T00:00:00Z",
                             "-0001-01-01T00:00:00Z",
                             "+2016-01-01T00:00:00Z",
                             "01-01-01T00:00:00Z",
                             "0001-00-01T00:00:00Z",
                             "0001-13-01T00:00:00Z",
                             "0001-01-00T00:00:00Z",
                             "2001-01-32T00:00:00Z",
                             "2001-04-31T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2001-02-29T00:00:00Z",
                             "0001-01-01U00:00:00Z",
                             "0001-01-01T24:00:01Z",
                             "0001-01-01T24:00:00.0000001Z",
                             "0001-01-01T25:00:00Z",
                             "0001-01-01T00:60:00Z",
                             "0001-01-01T00:00:60Z",
                             "0001-01-01T00:00:00Y",
                             "0001-01-01T00:00:00Z-",
                             "9999-12-31T24:00:00Z",
                             "12016-01-01T00:00:00Z",
                             "2016-1-1T0:0:0Z",
                             "2016-01-01",
                             "2016-01-01T00:00Z",
                             "",
                             " "})
        check_datetime(text, WS_E_INVALID_FORMAT);
}

void fractions_of_a_second(void**) {
    check_datetime("0001-01-01T00:00:00.0Z", S_OK, 0);
    check_datetime("0001-01-01T00:00:00.1Z", S_OK, 1000000);
    check_datetime("0001-01-01T00:00:00.01Z", S_OK, 100000);
    check_datetime("0001-01-01T00:00:00.0000001Z", S_OK, 1);
    check_datetime("0001-01-01T00:00:00.9999999Z", S_OK, 9999999);
    check_datetime("0001-01-01T00:00:00.Z", WS_E_INVALID_FORMAT);
    check_datetime("0001-01-01T00:00:00.00000001Z", WS_E_INVALID_FORMAT);
}

void offsets_from_utc(void**) {
    constexpr auto local = WS_DATETIME_FORMAT_LOCAL;
    check_datetime("0001-01-01T00:00:00-00:01", S_OK, 600000000, local);
    check_datetime("0002-01-01T00:00:00+13:59", S_OK, 0x11e5c43cc5600, local);
    check_datetime("0002-01-01T00:00:00+14:00", S_OK, 0x11e5c20091000, local);
    check_datetime("2016-01-01T00:00:00-01:00", S_OK, 0x8d31246dfbba800, local);
    check_datetime("9999-12-31T24:00:00+00:01", S_OK, 0x2bca2875d073fa00, local);
    for (const char* text : {"0001-01-01T00:00:00+00:01", "9999-12-31T24:00:00-00:01", "0002-01-01T00:00:00+14:01",
                             "0002-01-01T00:00:00+15:00", "0002-01-01T00:00:00+13:60", "0002-01-01T00:00:00+1:00",
                             "0002-01-01T00:00:00+0100", "0002-01-01T00:00:00+01", "0002-01-01T00:00:00 01:00"})
        check_datetime(text, WS_E_INVALID_FORMAT);
}

void dates_as_windows_spells_them(void**) {
    const auto text = [](uint64_t ticks, WS_DATETIME_FORMAT format) {
        return text_of(ws::format_datetime, WS_DATETIME{ticks, format});
    };
    constexpr auto utc = WS_DATETIME_FORMAT_UTC, local = WS_DATETIME_FORMAT_LOCAL, none = WS_DATETIME_FORMAT_NONE;
    assert_text("0001-01-01T00:00:00Z", text(0, utc));
    assert_text("0001-01-01T00:00:00", text(0, none));
    assert_text("0001-01-01T00:00:00.0000001Z", text(1, utc));
    assert_text("0001-01-01T00:00:00.000001", text(10, none));
    assert_text("0001-01-01T00:00:00.1", text(1000000, none));
    assert_text("0002-01-01T00:00:00", text(0x11ed178c6c000, none));
    assert_text("0004-02-29T00:00:00Z", text(0x38ad130b38000, utc));
    assert_text("2017-03-01T00:00:00Z", text(0x8d46035e7870000, utc));
    assert_text("9999-12-31T23:59:59.9999999Z", text(0x2bca2875f4373fff, utc));
    assert_text("(none)", text(0x2bca2875f4374000, utc));
    assert_text("(none)", text(0x2bca2875f4374000, none));
    assert_text("(none)", text(0, static_cast<WS_DATETIME_FORMAT>(3)));
    // Windows' clock begins in 1601: what is local before that has no offset.
    assert_text("0001-01-01T00:00:00+00:00", text(0, local));
    assert_text("0001-01-01T09:00:00.0000001+00:00", text(0x4b6fe7a801, local));
}

void local_times_name_the_same_instant(void**) {
    // Winter and summer, the ends of the range, and days around 1601, in whatever zone the test runs.
    for (const uint64_t ticks : {0x8d3123e7df74000ull, 0x8d389e1b0b62000ull, 0x2bca2875f4373fffull,
                                 0x701ce1722770000ull, 0x701ce51ced5d800ull, 0x701da1722770001ull}) {
        const std::string text = text_of(ws::format_datetime, WS_DATETIME{ticks, WS_DATETIME_FORMAT_LOCAL});
        WS_DATETIME back{};
        if (ws::parse_datetime(text, &back, nullptr) != S_OK) fail_msg("'%s' does not read back", text.c_str());
        assert_true(back.ticks == ticks);
        assert_int_equal(back.format, WS_DATETIME_FORMAT_LOCAL);
    }
    const int offset = ws::local_offset_minutes(0x8d3123e7df74000);
    assert_true(std::abs(offset) <= 14 * 60);
}

void every_day_there_and_back(void**) {
    constexpr uint64_t day = 864000000000;
    std::string last;
    for (uint64_t ticks = 12345; ticks <= 0x2bca2875f4373fff; ticks += day * 17) {
        const std::string text = text_of(ws::format_datetime, WS_DATETIME{ticks, WS_DATETIME_FORMAT_UTC});
        assert_true(text > last);
        last = text;
        WS_DATETIME back{};
        assert_int_equal(ws::parse_datetime(text, &back, nullptr), S_OK);
        assert_true(back.ticks == ticks);
    }
}

void check_timespan(const char* text, HRESULT expected, int64_t ticks = 0) {
    WS_TIMESPAN out = {77};
    const HRESULT hr = ws::parse_timespan(text, &out, nullptr);
    if (hr != expected || out.ticks != (hr == S_OK ? ticks : 77))
        fail_msg("'%s' gives %#x, %lld", text, static_cast<unsigned>(hr), static_cast<long long>(out.ticks));
}

void timespans(void**) {
    constexpr int64_t day = 864000000000;
    const struct {
        const char* text;
        int64_t ticks;
    } known[] = {{"00:00:00", 0},
                 {"00:00:00.0000001", 1},
                 {"-00:00:01.5", -15000000},
                 {"23:59:59", day - 10000000},
                 {"1.00:00:00", day},
                 {"-3.04:05:06.7", -(3 * day + 147067000000)},
                 {"10675199.02:48:05.4775807", INT64_MAX},
                 {"-10675199.02:48:05.4775808", INT64_MIN}};
    for (const auto& [text, ticks] : known) {
        assert_text(text, text_of(ws::format_timespan, WS_TIMESPAN{ticks}));
        check_timespan(text, S_OK, ticks);
    }
    check_timespan(" +0000001.00:00:01 ", S_OK, day + 10000000);
    for (const char* text : {"", "1", "24:00:00", "00:60:00", "00:00:60", "0:0:0", "1:00:00:00", "00:00:00.",
                             "1.2.00:00:00", "00:00:00.00000001", "--00:00:00", "00:00", "1.00:00"})
        check_timespan(text, WS_E_INVALID_FORMAT);
    for (const char* text : {"10675199.02:48:05.4775808", "-10675199.02:48:05.4775809", "10675200.00:00:00",
                             "99999999999999999999999.00:00:00"})
        check_timespan(text, WS_E_NUMERIC_OVERFLOW);
}

bool equal(const WS_DURATION& a, const WS_DURATION& b) {
    return a.negative == b.negative && a.years == b.years && a.months == b.months && a.days == b.days &&
           a.hours == b.hours && a.minutes == b.minutes && a.seconds == b.seconds && a.milliseconds == b.milliseconds &&
           a.ticks == b.ticks;
}

void durations(void**) {
    const struct {
        const char* text;
        WS_DURATION value;
    } known[] = {{"PT0S", {}},
                 {"P1Y", {FALSE, 1, 0, 0, 0, 0, 0, 0, 0}},
                 {"-P1Y2M3DT4H5M6.789S", {TRUE, 1, 2, 3, 4, 5, 6, 789, 0}},
                 {"PT0.0000001S", {FALSE, 0, 0, 0, 0, 0, 0, 0, 1}},
                 {"P2DT3M", {FALSE, 0, 0, 2, 0, 3, 0, 0, 0}},
                 {"P5M", {FALSE, 0, 5, 0, 0, 0, 0, 0, 0}},
                 {"PT5M", {FALSE, 0, 0, 0, 0, 5, 0, 0, 0}},
                 {"PT1H1.5S", {FALSE, 0, 0, 0, 1, 0, 1, 500, 0}},
                 {"-P4294967295Y4294967295M4294967295DT4294967295H4294967295M4294967295.9999999S",
                  {TRUE, UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, UINT32_MAX, 999, 9999}}};
    for (const auto& [text, value] : known) {
        assert_text(text, text_of(ws::format_duration, value));
        WS_DURATION out{};
        assert_int_equal(ws::parse_duration(text, &out, nullptr), S_OK);
        assert_true(equal(out, value));
    }
    WS_DURATION out{};
    assert_int_equal(ws::parse_duration(" P0Y ", &out, nullptr), S_OK);
    out.years = 77;
    for (const char* text : {"",      "P",     "PT",   "P1",     "1Y",     "P1YT",  "PY",    "P1M1Y",
                             "P1D1D", "PT1D",  "P1H",  "P1.5Y",  "PT1.5M", "PT1.S", "PT.5S", "PT1.00000001S",
                             "P-1Y",  "--P1Y", "+P1Y", "P1Y 2M", "p1y",    "PT1S1"})
        if (ws::parse_duration(text, &out, nullptr) != WS_E_INVALID_FORMAT) fail_msg("'%s'", text);
    assert_int_equal(ws::parse_duration("P4294967296Y", &out, nullptr), WS_E_NUMERIC_OVERFLOW);
    assert_int_equal(ws::parse_duration("PT99999999999999999999999S", &out, nullptr), WS_E_NUMERIC_OVERFLOW);
    assert_int_equal(out.years, 77);
    const WS_DURATION impossible[] = {{FALSE, 0, 0, 0, 0, 0, 0, 1000, 0}, {FALSE, 0, 0, 0, 0, 0, 0, 0, 10000}};
    for (const auto& value : impossible)
        assert_text("(none)", text_of(ws::format_duration, value));
}

// ---- identifiers and names ------------------------------------------------------------------------------------------

constexpr GUID some_guid = {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}};

void guids(void**) {
    assert_text("00112233-4455-6677-8899-aabbccddeeff", text_of(ws::format_guid, some_guid));
    assert_text("urn:uuid:00112233-4455-6677-8899-aabbccddeeff", text_of(ws::format_unique_id, some_guid));
    GUID out{};
    assert_int_equal(ws::parse_guid(" 00112233-4455-6677-8899-AABBCCddeeff ", &out, nullptr), S_OK);
    assert_memory_equal(&out, &some_guid, sizeof(GUID));
    for (const char* text : {"", "{00112233-4455-6677-8899-aabbccddeeff}", "00112233445566778899aabbccddeeff",
                             "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeeffa",
                             "0011223-34455-6677-8899-aabbccddeeff", "g0112233-4455-6677-8899-aabbccddeeff"})
        assert_int_equal(ws::parse_guid(text, &out, nullptr), WS_E_INVALID_FORMAT);
    out = {};
    assert_true(ws::parse_unique_id("urn:uuid:00112233-4455-6677-8899-aabbccddeeff", &out));
    assert_memory_equal(&out, &some_guid, sizeof(GUID));
    assert_false(ws::parse_unique_id("00112233-4455-6677-8899-aabbccddeeff", &out));
    assert_false(ws::parse_unique_id("urn:uuid:", &out));
    assert_false(ws::parse_unique_id(" urn:uuid:00112233-4455-6677-8899-aabbccddeeff", &out));
    assert_false(ws::parse_unique_id("http://example.org/1", &out));
}

void qualified_names(void**) {
    const struct {
        const char* text;
        const char* prefix;
        const char* local_name;
    } known[] = {{"t", "", "t"}, {" p:t ", "p", "t"}, {"p:t:", "p", "t:"}, {"p:t u", "p", "t u"}, {"p: t", "p", " t"}};
    for (const auto& [text, prefix, local_name] : known) {
        std::string_view a = "x", b = "x";
        if (ws::split_qualified_name(text, &a, &b, nullptr) == S_OK) {
            assert_true(a == prefix);
            assert_true(b == local_name);
        } else {
            assert_string_equal(text, "p:t:");
        }
    }
    std::string_view a = "x", b = "x";
    for (const char* text : {"", " ", ":", "p:", ":t"})
        assert_int_equal(ws::split_qualified_name(text, &a, &b, nullptr), WS_E_INVALID_FORMAT);
    assert_true(a == "x" && b == "x");
}

// ---- base64 ---------------------------------------------------------------------------------------------------------

HRESULT decode(std::string_view text, std::string& out, size_t piece = SIZE_MAX) {
    std::vector<BYTE> bytes(ws::base64_decoder::max_bytes(text.size()));
    BYTE* to = bytes.data();
    ws::base64_decoder decoder;
    HRESULT hr = S_OK;
    for (size_t at = 0; at < text.size() && hr == S_OK; at += std::min(piece, text.size() - at))
        hr = decoder.decode(text.substr(at, piece), to, nullptr);
    if (hr == S_OK) hr = decoder.finish(nullptr);
    out.assign(reinterpret_cast<const char*>(bytes.data()), static_cast<size_t>(to - bytes.data()));
    return hr;
}

void base64_of_every_length(void**) {
    std::string bytes;
    for (unsigned length = 0; length < 300; ++length) {
        std::string text(ws::base64_length(bytes.size()), '\0');
        char* const end = ws::encode_base64(text.data(), bytes.data(), bytes.size());
        assert_ptr_equal(end, text.data() + text.size());
        for (const size_t piece : {SIZE_MAX, size_t{1}, size_t{5}}) {
            std::string back;
            assert_int_equal(decode(text, back, piece), S_OK);
            assert_true(back == bytes);
        }
        bytes += static_cast<char>(length * 89 + 3);
    }
}

void base64_as_it_is_written(void**) {
    const struct {
        const char* bytes;
        const char* text;
    } known[] = {{"", ""},        {"f", "Zg=="},        {"fo", "Zm8="},
                 {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"\xfb\xff\xfe", "+//+"}};
    for (const auto& [bytes, text] : known) {
        char out[16];
        assert_text(text, std::string(out, ws::encode_base64(out, bytes, std::strlen(bytes))));
    }
    std::string out;
    assert_int_equal(decode(" Z m\t9\nv\rYg = = ", out), S_OK);
    assert_string_equal(out.c_str(), "foob");
}

void base64_that_is_none(void**) {
    std::string out;
    for (const char* text : {"Z", "Zg", "Zg=", "Zg===", "Zm9v=", "=", "====", "Zg==Zg==", "Zm9v!", "Z=g=", "Zg=v",
                             "Zm8=Zm9v", "Zm9vZ", "Zm-_", "\xff"})
        if (decode(text, out) != WS_E_INVALID_FORMAT) fail_msg("'%s'", text);
}

// ---- any text -------------------------------------------------------------------------------------------------------

template <class T>
void check_text(const T& text, HRESULT expected, const char* characters = "") {
    std::string out(ws::text_size_bound(text.text), '\0');
    char* end = nullptr;
    assert_int_equal(ws::format_text(text.text, out.data(), &end, nullptr), expected);
    if (expected != S_OK) return;
    assert_true(end <= out.data() + out.size());
    assert_text(characters, std::string(out.data(), end));
}

WS_XML_STRING string(const char* text) {
    WS_XML_STRING result{};
    result.length = static_cast<ULONG>(std::strlen(text));
    result.bytes = const_cast<BYTE*>(reinterpret_cast<const BYTE*>(text));
    return result;
}

void texts_of_every_type(void**) {
    check_text(WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, string("a\xc3\xab")}, S_OK, "a\xc3\xab");
    check_text(WS_XML_BASE64_TEXT{{WS_XML_TEXT_TYPE_BASE64}, string("foob").bytes, 4}, S_OK, "Zm9vYg==");
    check_text(WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, TRUE}, S_OK, "true");
    check_text(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, INT32_MIN}, S_OK, "-2147483648");
    check_text(WS_XML_INT64_TEXT{{WS_XML_TEXT_TYPE_INT64}, INT64_MIN}, S_OK, "-9223372036854775808");
    check_text(WS_XML_UINT64_TEXT{{WS_XML_TEXT_TYPE_UINT64}, UINT64_MAX}, S_OK, "18446744073709551615");
    check_text(WS_XML_FLOAT_TEXT{{WS_XML_TEXT_TYPE_FLOAT}, 0.1f}, S_OK, "0.1");
    check_text(WS_XML_DOUBLE_TEXT{{WS_XML_TEXT_TYPE_DOUBLE}, 1.1}, S_OK, "1.1");
    check_text(WS_XML_DECIMAL_TEXT{{WS_XML_TEXT_TYPE_DECIMAL}, decimal(0, 123, 2)}, S_OK, "1.23");
    check_text(WS_XML_DECIMAL_TEXT{{WS_XML_TEXT_TYPE_DECIMAL}, decimal(0, 123, 99)}, WS_E_INVALID_FORMAT);
    check_text(WS_XML_GUID_TEXT{{WS_XML_TEXT_TYPE_GUID}, some_guid}, S_OK, "00112233-4455-6677-8899-aabbccddeeff");
    check_text(WS_XML_UNIQUE_ID_TEXT{{WS_XML_TEXT_TYPE_UNIQUE_ID}, some_guid}, S_OK,
               "urn:uuid:00112233-4455-6677-8899-aabbccddeeff");
    check_text(WS_XML_DATETIME_TEXT{{WS_XML_TEXT_TYPE_DATETIME}, {0, WS_DATETIME_FORMAT_UTC}}, S_OK,
               "0001-01-01T00:00:00Z");
    check_text(WS_XML_DATETIME_TEXT{{WS_XML_TEXT_TYPE_DATETIME}, {~0ull, WS_DATETIME_FORMAT_UTC}}, WS_E_INVALID_FORMAT);
    check_text(WS_XML_TIMESPAN_TEXT{{WS_XML_TEXT_TYPE_TIMESPAN}, {1}}, S_OK, "00:00:00.0000001");
    WS_XML_STRING p = string("p"), t = string("t"), nothing{};
    check_text(WS_XML_QNAME_TEXT{{WS_XML_TEXT_TYPE_QNAME}, &p, &t, &nothing}, S_OK, "p:t");
    check_text(WS_XML_QNAME_TEXT{{WS_XML_TEXT_TYPE_QNAME}, &nothing, &t, &nothing}, S_OK, "t");
    WS_XML_INT32_TEXT one = {{WS_XML_TEXT_TYPE_INT32}, 1};
    WS_XML_UTF8_TEXT two = {{WS_XML_TEXT_TYPE_UTF8}, string("two")};
    WS_XML_TEXT* items[] = {&one.text, &two.text, &one.text};
    check_text(WS_XML_LIST_TEXT{{WS_XML_TEXT_TYPE_LIST}, 3, items}, S_OK, "1 two 1");
    check_text(WS_XML_LIST_TEXT{{WS_XML_TEXT_TYPE_LIST}, 0, nullptr}, S_OK, "");
    check_text(WS_XML_BOOL_TEXT{{static_cast<WS_XML_TEXT_TYPE>(17)}, TRUE}, E_INVALIDARG);
}

void utf16_without_alignment(void**) {
    // U+0041, U+00EB, U+20AC, U+1F600
    alignas(2) BYTE units[11] = {0, 0x41, 0, 0xeb, 0, 0xac, 0x20, 0x3d, 0xd8, 0, 0xde};
    check_text(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, units + 1, 10}, S_OK,
               "A\xc3\xab\xe2\x82\xac\xf0\x9f\x98\x80");
    check_text(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, units + 1, 9}, WS_E_INVALID_FORMAT);
    check_text(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, units + 1, 8}, WS_E_INVALID_FORMAT); // half a pair
    check_text(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, units + 9, 2}, WS_E_INVALID_FORMAT); // the other half
    check_text(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, nullptr, 0}, S_OK, "");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(integers_at_their_limits),
        cmocka_unit_test(integers_in_any_spelling),
        cmocka_unit_test(booleans),
        cmocka_unit_test(a_failure_names_the_text),
        cmocka_unit_test(doubles_as_windows_spells_them),
        cmocka_unit_test(floats_as_short_as_they_can_be),
        cmocka_unit_test(doubles_correctly_rounded),
        cmocka_unit_test(doubles_beyond_the_range),
        cmocka_unit_test(doubles_with_names),
        cmocka_unit_test(floats_read_with_one_rounding),
        cmocka_unit_test(random_numbers_there_and_back),
        cmocka_unit_test(integers_hidden_in_doubles),
        cmocka_unit_test(decimals),
        cmocka_unit_test(decimals_that_are_none),
        cmocka_unit_test(dates_of_the_calendar),
        cmocka_unit_test(fractions_of_a_second),
        cmocka_unit_test(offsets_from_utc),
        cmocka_unit_test(dates_as_windows_spells_them),
        cmocka_unit_test(local_times_name_the_same_instant),
        cmocka_unit_test(every_day_there_and_back),
        cmocka_unit_test(timespans),
        cmocka_unit_test(durations),
        cmocka_unit_test(guids),
        cmocka_unit_test(qualified_names),
        cmocka_unit_test(base64_of_every_length),
        cmocka_unit_test(base64_as_it_is_written),
        cmocka_unit_test(base64_that_is_none),
        cmocka_unit_test(texts_of_every_type),
        cmocka_unit_test(utf16_without_alignment),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
