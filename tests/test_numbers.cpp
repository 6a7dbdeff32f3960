// Numbers at every boundary of their types, by every function that writes or reads them, in both encodings; and the
// spelling of floating point numbers as Windows was observed to have it.
#include "support/values.h"

#include <bit>
#include <cmath>
#include <limits>
#include <set>

using namespace test;

namespace {

// ---- integers -------------------------------------------------------------------------------------------------------

template <class T>
std::string with_bytes(char record, T value) {
    std::string out(1 + sizeof(T), record);
    std::memcpy(out.data() + 1, &value, sizeof(T));
    return out;
}

// The shortest record that holds it.
template <class T>
std::string integer_record(T value) {
    if (value == 0) return "\x80";
    if (value == 1) return "\x82";
    if constexpr (!std::is_signed_v<T>)
        if (value > INT64_MAX) return with_bytes('\xb2', uint64_t{value});
    const auto number = static_cast<int64_t>(value);
    if (number >= -128 && number <= 127) return with_bytes('\x88', static_cast<int8_t>(number));
    if (number >= -32768 && number <= 32767) return with_bytes('\x8a', static_cast<int16_t>(number));
    if (number >= INT32_MIN && number <= INT32_MAX) return with_bytes('\x8c', static_cast<int32_t>(number));
    return with_bytes('\x8e', number);
}

// Around every power of two and of ten that the type has.
template <class T>
std::set<T> interesting_values() {
    using limits = std::numeric_limits<T>;
    std::set<T> values{limits::min(), limits::max(), 0};
    const auto add_around = [&](uint64_t magnitude) {
        for (const uint64_t number : {magnitude - 1, magnitude, magnitude + 1}) {
            if (number <= static_cast<uint64_t>(limits::max())) values.insert(static_cast<T>(number));
            if (std::is_signed_v<T> && number <= static_cast<uint64_t>(limits::max()) + 1)
                values.insert(static_cast<T>(0 - number));
        }
    };
    for (unsigned power = 0; power < 64; ++power)
        add_around(uint64_t{1} << power);
    for (uint64_t power = 10; power <= UINT64_MAX / 10; power *= 10)
        add_around(power);
    return values;
}

template <class T>
void integer(WS_TYPE type, WS_VALUE_TYPE value_type, const char* below, const char* above, HRESULT outside) {
    using limits = std::numeric_limits<T>;
    const type_pair<T> types{type, value_type};
    xml_session xml;
    for (const T value : interesting_values<T>()) {
        const std::string text = std::to_string(value), record = integer_record(value);
        check_written(xml, types, value, text, record);
        check_read(xml, types, text, S_OK, value);
        for (const place where : {place::element, place::attribute}) {
            T back{};
            assert_hr(S_OK, read_everywhere(xml, types, records_of(record, where), where, encoding::binary, &back));
            assert_true(back == value);
        }
    }
    for (const T value : {limits::min(), limits::max()}) {
        std::string text = std::to_string(value);
        check_read(xml, types, " \t\n " + text + " \n", S_OK, value);
        text.insert(value < 0 ? 1 : 0, 100, '0');
        check_read(xml, types, text, S_OK, value);
    }
    check_read<T>(xml, types, below, outside, 0);
    check_read<T>(xml, types, above, outside, 0);
    check_read<T>(xml, types, "-0", std::is_same_v<T, UINT64> ? WS_E_INVALID_FORMAT : S_OK, 0);
    for (const char* none : {"",
                             " ",
                             "-",
                             "+",
                             "+1",
                             "--1",
                             "-+1",
                             "1-",
                             "0x1",
                             "1.",
                             "1.0",
                             ".1",
                             "1e0",
                             "1E1",
                             "1 2",
                             "- 1",
                             "1a",
                             "INF",
                             "NaN",
                             "true",
                             "\xc2\xa0"
                             "1",
                             "\xd9\xa1",
                             "-9999999999999999999999",
                             "9999999999999999999999"})
        check_read<T>(xml, types, none, WS_E_INVALID_FORMAT, 0);
    // A binary text is in no way different.
    T value{};
    for (const char* none : {"\x98\x02+1", "\x98\x01 ",
                             "\x98\x03"
                             "1 2",
                             "\xa8"})
        assert_hr(WS_E_INVALID_FORMAT, read_everywhere(xml, types, records_of(none, place::element), place::element,
                                                       encoding::binary, &value));
    assert_hr(S_OK, read_everywhere(xml, types, records_of("\x98\x04 07 ", place::element), place::element,
                                    encoding::binary, &value));
    assert_true(value == 7);
}

void integers(void**) {
    integer<INT8>(WS_INT8_TYPE, WS_INT8_VALUE_TYPE, "-129", "128", WS_E_NUMERIC_OVERFLOW);
    integer<INT16>(WS_INT16_TYPE, WS_INT16_VALUE_TYPE, "-32769", "32768", WS_E_NUMERIC_OVERFLOW);
    integer<INT32>(WS_INT32_TYPE, WS_INT32_VALUE_TYPE, "-2147483649", "2147483648", WS_E_INVALID_FORMAT);
    integer<INT64>(WS_INT64_TYPE, WS_INT64_VALUE_TYPE, "-9223372036854775809", "9223372036854775808",
                   WS_E_INVALID_FORMAT);
    integer<UINT8>(WS_UINT8_TYPE, WS_UINT8_VALUE_TYPE, "-1", "256", WS_E_NUMERIC_OVERFLOW);
    integer<UINT16>(WS_UINT16_TYPE, WS_UINT16_VALUE_TYPE, "-1", "65536", WS_E_NUMERIC_OVERFLOW);
    integer<UINT32>(WS_UINT32_TYPE, WS_UINT32_VALUE_TYPE, "-1", "4294967296", WS_E_NUMERIC_OVERFLOW);
    integer<UINT64>(WS_UINT64_TYPE, WS_UINT64_VALUE_TYPE, "-1", "18446744073709551616", WS_E_INVALID_FORMAT);
}

// A number that is beyond the type is WS_E_NUMERIC_OVERFLOW while the next wider type that the reader knows holds it,
// and no number of that type at all behind that.
void overflow_depends_on_the_next_wider_type(void**) {
    xml_session xml;
    for (const char* in_int32 : {"-2147483648", "2147483647", "-129", "128"})
        check_read<INT8>(xml, {WS_INT8_TYPE, WS_INT8_VALUE_TYPE}, in_int32, WS_E_NUMERIC_OVERFLOW, 0);
    for (const char* beyond : {"-2147483649", "2147483648"}) {
        check_read<INT8>(xml, {WS_INT8_TYPE, WS_INT8_VALUE_TYPE}, beyond, WS_E_INVALID_FORMAT, 0);
        check_read<UINT16>(xml, {WS_UINT16_TYPE, WS_UINT16_VALUE_TYPE}, beyond, WS_E_INVALID_FORMAT, 0);
    }
    for (const char* in_int64 : {"-9223372036854775808", "9223372036854775807"})
        check_read<UINT32>(xml, {WS_UINT32_TYPE, WS_UINT32_VALUE_TYPE}, in_int64, WS_E_NUMERIC_OVERFLOW, 0);
    for (const char* beyond : {"-9223372036854775809", "9223372036854775808"})
        check_read<UINT32>(xml, {WS_UINT32_TYPE, WS_UINT32_VALUE_TYPE}, beyond, WS_E_INVALID_FORMAT, 0);
}

void booleans(void**) {
    const type_pair<BOOL> types{WS_BOOL_TYPE, WS_BOOL_VALUE_TYPE};
    xml_session xml;
    for (const BOOL value : {TRUE, 2, -1, INT32_MIN})
        check_written(xml, types, value, "true", "\x86");
    check_written(xml, types, BOOL{FALSE}, "false", "\x84");
    for (const char* text : {"true", "1", " true\n", "\t1 "})
        check_read(xml, types, text, S_OK, BOOL{TRUE});
    for (const char* text : {"false", "0", " false ", "0\n"})
        check_read(xml, types, text, S_OK, BOOL{FALSE});
    for (const char* text : {"", " ", "TRUE", "FALSE", "True", "2", "-1", "+1", "01", "00", "yes", "true false", "tru"})
        check_read(xml, types, text, WS_E_INVALID_FORMAT, BOOL{FALSE});
}

// ---- floating point -------------------------------------------------------------------------------------------------

template <class T>
struct spelling {
    T value;
    const char* text;
};

template <class T>
void check_spellings(const type_pair<T>& types, const std::vector<spelling<T>>& known) {
    xml_session xml;
    for (const auto& [value, text] : known) {
        for (const place where : {place::element, place::attribute}) {
            const std::string expected = document_of(text, where);
            const auto by_value = [&] {
                return WsWriteValue(xml.writer(), types.value_type, &value, sizeof(T), xml.error());
            };
            assert_string_equal(written_in(xml, where, encoding::text, by_value).c_str(), expected.c_str());
            const auto by_text = [&] {
                if constexpr (std::is_same_v<T, double>) {
                    const WS_XML_DOUBLE_TEXT typed{{WS_XML_TEXT_TYPE_DOUBLE}, value};
                    return WsWriteText(xml.writer(), &typed.text, xml.error());
                } else {
                    const WS_XML_FLOAT_TEXT typed{{WS_XML_TEXT_TYPE_FLOAT}, value};
                    return WsWriteText(xml.writer(), &typed.text, xml.error());
                }
            };
            assert_string_equal(written_in(xml, where, encoding::text, by_text).c_str(), expected.c_str());
        }
        if (value == value) check_read(xml, types, text, S_OK, value);
    }
}

void doubles_as_windows_spells_them(void**) {
    using limits = std::numeric_limits<double>;
    check_spellings<double>({WS_DOUBLE_TYPE, WS_DOUBLE_VALUE_TYPE}, {{0.0, "0"},
                                                                     {-0.0, "-0"},
                                                                     {1.0, "1"},
                                                                     {-1.0, "-1"},
                                                                     {1.1, "1.1"},
                                                                     {1.0000000000000001, "1"},
                                                                     {1.0000000000000002, "1.0000000000000002"},
                                                                     {1.0000000000000003, "1.0000000000000002"},
                                                                     {1.0000000000000004, "1.0000000000000004"},
                                                                     {10.0, "10"},
                                                                     {123.456, "123.456"},
                                                                     {100000000000000.0, "100000000000000"},
                                                                     {123456789012345.0, "123456789012345"},
                                                                     {12345678901234.5, "12345678901234.5"},
                                                                     {999999999999999.0, "999999999999999"},
                                                                     {999999999999999.9, "999999999999999.9"},
                                                                     {1000000000000000.0, "1E+15"},
                                                                     {-1000000000000000.0, "-1E+15"},
                                                                     {1234567890123456.0, "1.234567890123456E+15"},
                                                                     {9007199254740992.0, "9.007199254740992E+15"},
                                                                     {1e22, "1E+22"},
                                                                     {1e23, "1E+23"},
                                                                     {1e100, "1E+100"},
                                                                     {1.5e-100, "1.5E-100"},
                                                                     {0.1, "0.1"},
                                                                     {-0.1, "-0.1"},
                                                                     {0.5, "0.5"},
                                                                     {0.123456789, "0.123456789"},
                                                                     {0.09999999999999999, "9.999999999999999E-2"},
                                                                     {0.01, "1E-2"},
                                                                     {-0.01, "-1E-2"},
                                                                     {0.012, "1.2E-2"},
                                                                     {limits::max(), "1.7976931348623157E+308"},
                                                                     {limits::lowest(), "-1.7976931348623157E+308"},
                                                                     {limits::min(), "2.2250738585072014E-308"},
                                                                     {limits::denorm_min(), "5E-324"},
                                                                     {-limits::denorm_min(), "-5E-324"},
                                                                     {limits::infinity(), "INF"},
                                                                     {-limits::infinity(), "-INF"},
                                                                     {limits::quiet_NaN(), "NaN"},
                                                                     {-limits::quiet_NaN(), "NaN"}});
}

void floats_by_the_same_rule(void**) {
    using limits = std::numeric_limits<float>;
    check_spellings<float>({WS_FLOAT_TYPE, WS_FLOAT_VALUE_TYPE}, {{0.0f, "0"},
                                                                  {-0.0f, "-0"},
                                                                  {1.0f, "1"},
                                                                  {0.1f, "0.1"},
                                                                  {1.1f, "1.1"},
                                                                  {16777216.0f, "1.6777216E+7"},
                                                                  {9999999.0f, "9999999"},
                                                                  {1e6f, "1000000"},
                                                                  {1e7f, "1E+7"},
                                                                  {0.01f, "1E-2"},
                                                                  {limits::max(), "3.4028235E+38"},
                                                                  {limits::min(), "1.1754944E-38"},
                                                                  {limits::denorm_min(), "1E-45"},
                                                                  {limits::infinity(), "INF"},
                                                                  {-limits::infinity(), "-INF"},
                                                                  {limits::quiet_NaN(), "NaN"}});
}

template <class T, class Bits>
void check_reading(const type_pair<T>& types, const std::vector<std::pair<const char*, Bits>>& known) {
    xml_session xml;
    // As bits: a NaN is not equal to itself.
    for (const auto& [text, bits] : known)
        check_read<Bits>(xml, {types.type, types.value_type}, text, S_OK, bits);
    for (const char* none : {"",
                             " ",
                             "0,1",
                             "1.1.",
                             "nodouble",
                             "+INF",
                             "Infinity",
                             "-Infinity",
                             "inf",
                             "-inf",
                             "INFINITY",
                             "INF1",
                             "-NaN",
                             "+NaN",
                             "NAN",
                             "nan",
                             "NaN1",
                             "nan(1)",
                             "1e",
                             "1e+",
                             "1e-",
                             "e10",
                             ".e1",
                             "1e10.",
                             "1e1.5",
                             "1e1e1",
                             "--1",
                             "-+1",
                             "++1",
                             "- 1",
                             "1 1",
                             "1-",
                             "0x10",
                             "0x1p3",
                             "1p3",
                             "1f",
                             "1d",
                             "1_000",
                             "1'000",
                             "true",
                             "\xe2\x88\x92"
                             "1"})
        check_read<Bits>(xml, {types.type, types.value_type}, none, WS_E_INVALID_FORMAT, 0);
}

void doubles_as_windows_reads_them(void**) {
    check_reading<double, uint64_t>({WS_DOUBLE_TYPE, WS_DOUBLE_VALUE_TYPE},
                                    {{"0.0", 0},
                                     {"-0.0", 0x8000000000000000},
                                     {"+0.0", 0},
                                     {"-0", 0x8000000000000000},
                                     {"-0e5", 0x8000000000000000},
                                     {"-", 0},
                                     {"-.", 0},
                                     {"+", 0},
                                     {"+.", 0},
                                     {".", 0},
                                     {".0", 0},
                                     {"0.", 0},
                                     {" 0 ", 0},
                                     {"1", 0x3ff0000000000000},
                                     {"+1", 0x3ff0000000000000},
                                     {"1.", 0x3ff0000000000000},
                                     {".5", 0x3fe0000000000000},
                                     {"1.0000000000000002", 0x3ff0000000000001},
                                     {"1.0000000000000004", 0x3ff0000000000002},
                                     {"10000000000000000000", 0x43e158e460913d00},
                                     {"100000000000000000000", 0x4415af1d78b58c40},
                                     {"2", 0x4000000000000000},
                                     {"-2", 0xc000000000000000},
                                     {"INF", 0x7ff0000000000000},
                                     {"-INF", 0xfff0000000000000},
                                     {" INF\n", 0x7ff0000000000000},
                                     {"NaN", 0xfff8000000000000},
                                     {"0.3", 0x3fd3333333333333},
                                     {"0.33", 0x3fd51eb851eb851f},
                                     {"0.333", 0x3fd54fdf3b645a1d},
                                     {"0.3333", 0x3fd554c985f06f69},
                                     {"0.33333", 0x3fd555475a31a4be},
                                     {"0.333333", 0x3fd55553ef6b5d46},
                                     {"0.3333333", 0x3fd55555318abc87},
                                     {"0.33333333", 0x3fd5555551c112da},
                                     {"0.333333333", 0x3fd5555554f9b516},
                                     {"0.3333333333", 0x3fd55555554c2bb5},
                                     {"0.33333333333", 0x3fd5555555546ac5},
                                     {"0.3333333333333", 0x3fd55555555552fd},
                                     {"0.33333333333333", 0x3fd5555555555519},
                                     {"0.333333333333333", 0x3fd555555555554f},
                                     {"0.3333333333333333", 0x3fd5555555555555},
                                     {"0.33333333333333333", 0x3fd5555555555555},
                                     {"0.1e10", 0x41cdcd6500000000},
                                     {"1e0", 0x3ff0000000000000},
                                     {"1e+1", 0x4024000000000000},
                                     {"1e-1", 0x3fb999999999999a},
                                     {"1E10", 0x4202a05f20000000},
                                     {"1e10", 0x4202a05f20000000},
                                     {"1e-10", 0x3ddb7cdfd9d7bdbb},
                                     {"1.7976931348623158e308", 0x7fefffffffffffff},
                                     {"1.7976931348623159e308", 0x7ff0000000000000},
                                     {"-1.7976931348623159e308", 0xfff0000000000000},
                                     {"4.94065645841247e-324", 1},
                                     {"-1e-400", 0x8000000000000000}});
}

void floats_as_windows_reads_them(void**) {
    check_reading<float, uint32_t>({WS_FLOAT_TYPE, WS_FLOAT_VALUE_TYPE}, {{"0.0", 0},
                                                                          {"-0.0", 0x80000000},
                                                                          {"+0.0", 0},
                                                                          {"-", 0},
                                                                          {"+", 0},
                                                                          {".0", 0},
                                                                          {"0.", 0},
                                                                          {" 0 ", 0},
                                                                          {"1", 0x3f800000},
                                                                          {"1.0000001", 0x3f800001},
                                                                          {"1.0000002", 0x3f800002},
                                                                          {"10000000000000000000", 0x5f0ac723},
                                                                          {"100000000000000000000", 0x60ad78ec},
                                                                          {"2", 0x40000000},
                                                                          {"-2", 0xc0000000},
                                                                          {"INF", 0x7f800000},
                                                                          {"-INF", 0xff800000},
                                                                          {"NaN", 0xffc00000},
                                                                          {"0.3", 0x3e99999a},
                                                                          {"0.33", 0x3ea8f5c3},
                                                                          {"0.333", 0x3eaa7efa},
                                                                          {"0.3333", 0x3eaaa64c},
                                                                          {"0.33333", 0x3eaaaa3b},
                                                                          {"0.333333", 0x3eaaaa9f},
                                                                          {"0.3333333", 0x3eaaaaaa},
                                                                          {"0.33333333", 0x3eaaaaab},
                                                                          {"0.333333333", 0x3eaaaaab},
                                                                          {"0.1e10", 0x4e6e6b28},
                                                                          {"1e0", 0x3f800000},
                                                                          {"1e+1", 0x41200000},
                                                                          {"1e-1", 0x3dcccccd},
                                                                          {"1E10", 0x501502f9},
                                                                          {"1e-10", 0x2edbe6ff},
                                                                          {"3.4028235e38", 0x7f7fffff},
                                                                          {"3.4028236e38", 0x7f800000},
                                                                          {"1.1754942e-38", 0x007fffff},
                                                                          {"1.1754943e-38", 0x00800000}});
}

// The record of a floating point number is the shortest that holds it, too; what is no integer, or has a sign that an
// integer has not, stays floating point.
void floating_point_records(void**) {
    xml_session xml;
    const auto record = [&](auto value) {
        using T = decltype(value);
        constexpr WS_VALUE_TYPE type = std::is_same_v<T, double> ? WS_DOUBLE_VALUE_TYPE : WS_FLOAT_VALUE_TYPE;
        const std::string bytes = written_in(xml, place::attribute, encoding::binary, [&] {
            return WsWriteValue(xml.writer(), type, &value, sizeof(T), xml.error());
        });
        const std::string whole = hex(bytes);
        return whole.substr(18, whole.size() - 21);
    };
    assert_string_equal(record(0.0).c_str(), "80");
    assert_string_equal(record(1.0).c_str(), "82");
    assert_string_equal(record(2.0).c_str(), "88 02");
    assert_string_equal(record(-128.0).c_str(), "88 80");
    assert_string_equal(record(128.0).c_str(), "8a 80 00");
    assert_string_equal(record(-0.0).c_str(), "90 00 00 00 80");
    assert_string_equal(record(0.5).c_str(), "90 00 00 00 3f");
    assert_string_equal(record(2.1).c_str(), "92 cd cc cc cc cc cc 00 40");
    assert_string_equal(record(9223372036854775808.0).c_str(), "90 00 00 00 5f");
    assert_string_equal(record(-9223372036854775808.0).c_str(), "8e 00 00 00 00 00 00 00 80");
    assert_string_equal(record(std::numeric_limits<double>::infinity()).c_str(), "92 00 00 00 00 00 00 f0 7f");
    assert_string_equal(record(-std::numeric_limits<double>::infinity()).c_str(), "92 00 00 00 00 00 00 f0 ff");
    assert_string_equal(record(std::numeric_limits<double>::quiet_NaN()).c_str(), "92 00 00 00 00 00 00 f8 7f");
    assert_string_equal(record(2.0f).c_str(), "88 02");
    assert_string_equal(record(2.1f).c_str(), "90 66 66 06 40");
    assert_string_equal(record(-0.0f).c_str(), "90 00 00 00 80");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(integers),
        cmocka_unit_test(overflow_depends_on_the_next_wider_type),
        cmocka_unit_test(booleans),
        cmocka_unit_test(doubles_as_windows_spells_them),
        cmocka_unit_test(floats_by_the_same_rule),
        cmocka_unit_test(doubles_as_windows_reads_them),
        cmocka_unit_test(floats_as_windows_reads_them),
        cmocka_unit_test(floating_point_records),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
