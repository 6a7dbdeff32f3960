// Numbers, dates, GUIDs and enumerations, in text and binary: every boundary, every description.
#include "support/typed.h"

#include <algorithm>
#include <climits>
#include <cmath>
#include <limits>

using namespace test;

namespace {

std::string t(const std::string& content) {
    return "<t>" + content + "</t>";
}

// Padding is no part of a value.
template <class T>
void assert_same(const T& a, const T& b) {
    if constexpr (std::is_same_v<T, WS_DATETIME>) {
        assert_true(a.ticks == b.ticks && a.format == b.format);
    } else {
        assert_memory_equal(&a, &b, sizeof(T));
    }
}

template <class T>
void reads(WS_TYPE type, const std::string& content, T expected, const void* description = nullptr) {
    xml_session xml;
    T value{};
    xml.assert_ok(xml.read(t(content), type, description, &value));
    assert_same(value, expected);
    T in_content{};
    xml.assert_ok(xml.read_content(t(content), type, description, &in_content));
    assert_same(in_content, expected);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_END_ELEMENT);
    T* pointer = nullptr;
    xml.assert_ok(xml.read_pointer(t(content), type, description, &pointer));
    assert_same(*pointer, expected);
}

// What is refused leaves the storage as it was, and says why.
template <class T>
void refuses(HRESULT expected, WS_TYPE type, const std::string& content, const void* description = nullptr) {
    xml_session xml;
    T value, before;
    std::memset(static_cast<void*>(&value), 0x5a, sizeof(T));
    std::memset(static_cast<void*>(&before), 0x5a, sizeof(T));
    const HRESULT hr = xml.read(t(content), type, description, &value);
    if (hr != expected) print_error("'%s' gave %08x\n", content.c_str(), static_cast<unsigned>(hr));
    assert_hr(expected, hr);
    assert_memory_equal(&value, &before, sizeof(T));
    assert_true(string_count(xml.error()) > 0);
    auto* const untouched = reinterpret_cast<T*>(&before);
    T* pointer = untouched;
    assert_hr(expected, xml.read_pointer(t(content), type, description, &pointer));
    assert_ptr_equal(pointer, untouched);
}

template <class T>
void writes(WS_TYPE type, T value, const std::string& expected, const void* description = nullptr) {
    xml_session xml;
    assert_string_equal(xml.written(type, description, value).c_str(), expected.c_str());
    for (const encoding as : both_encodings) {
        const std::string bytes = xml.written(type, description, value, WS_WRITE_REQUIRED_VALUE, as);
        T back{};
        xml.assert_ok(xml.read(bytes, type, description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_memory_equal(&back, &value, sizeof(T));
    }
}

template <class T, class Description>
void integer(WS_TYPE type, const char* below, const char* above, HRESULT outside) {
    constexpr T min = std::numeric_limits<T>::min(), max = std::numeric_limits<T>::max();
    for (const T value : {min, max, T{0}, T{1}, static_cast<T>(max / 2), static_cast<T>(min / 2)})
        writes(type, value, t(std::to_string(value)));
    reads<T>(type, " \t\r\n7 ", 7);
    if (std::is_signed_v<T>) reads<T>(type, "-0", 0);
    reads<T>(type, "007", 7);
    refuses<T>(outside, type, below);
    refuses<T>(outside, type, above);
    for (const char* malformed :
         {"", " ", "-", "+1", "0x1", "1.0", "1 2", "a", "1e0", "--1", "99999999999999999999999"})
        refuses<T>(WS_E_INVALID_FORMAT, type, malformed);

    Description range{};
    range.minValue = 3;
    range.maxValue = 5;
    reads<T>(type, "3", 3, &range);
    reads<T>(type, "5", 5, &range);
    refuses<T>(WS_E_INVALID_FORMAT, type, "2", &range);
    refuses<T>(WS_E_INVALID_FORMAT, type, "6", &range);
    writes<T>(type, 4, "<t>4</t>", &range);
    // Ranges are for what is read.
    xml_session xml;
    assert_string_equal(xml.written(type, &range, T{9}).c_str(), "<t>9</t>");
}

void integers(void**) {
    integer<INT8, WS_INT8_DESCRIPTION>(WS_INT8_TYPE, "-129", "128", WS_E_NUMERIC_OVERFLOW);
    integer<INT16, WS_INT16_DESCRIPTION>(WS_INT16_TYPE, "-32769", "32768", WS_E_NUMERIC_OVERFLOW);
    integer<INT32, WS_INT32_DESCRIPTION>(WS_INT32_TYPE, "-2147483649", "2147483648", WS_E_INVALID_FORMAT);
    integer<INT64, WS_INT64_DESCRIPTION>(WS_INT64_TYPE, "-9223372036854775809", "9223372036854775808",
                                         WS_E_INVALID_FORMAT);
    integer<UINT8, WS_UINT8_DESCRIPTION>(WS_UINT8_TYPE, "-1", "256", WS_E_NUMERIC_OVERFLOW);
    integer<UINT16, WS_UINT16_DESCRIPTION>(WS_UINT16_TYPE, "-1", "65536", WS_E_NUMERIC_OVERFLOW);
    integer<UINT32, WS_UINT32_DESCRIPTION>(WS_UINT32_TYPE, "-1", "4294967296", WS_E_NUMERIC_OVERFLOW);
    integer<UINT64, WS_UINT64_DESCRIPTION>(WS_UINT64_TYPE, "-1", "18446744073709551616", WS_E_INVALID_FORMAT);
}

// Binary documents of one element <t> with one record in it.
template <size_t N>
std::string record(const char (&bytes)[N]) {
    return std::string("\x40\x01t", 3) + std::string(bytes, N - 1) + (N > 1 ? "" : "\x01");
}

template <class T>
HRESULT read_record(WS_TYPE type, const std::string& bytes, T* value) {
    xml_session xml;
    return xml.read(bytes, type, nullptr, value, WS_READ_REQUIRED_VALUE, encoding::binary);
}

void binary_numbers_are_taken_as_they_are(void**) {
    const std::string minus_one = record("\x89\xff"); // Int8TextWithEndElement
    INT8 i8 = 0;
    assert_hr(S_OK, read_record(WS_INT8_TYPE, minus_one, &i8));
    assert_int_equal(i8, -1);
    INT64 i64 = 0;
    assert_hr(S_OK, read_record(WS_INT64_TYPE, minus_one, &i64));
    assert_true(i64 == -1);
    UINT8 u8 = 9;
    assert_hr(WS_E_NUMERIC_OVERFLOW, read_record(WS_UINT8_TYPE, minus_one, &u8));
    assert_int_equal(u8, 9);
    UINT64 u64 = 9;
    assert_hr(WS_E_NUMERIC_OVERFLOW, read_record(WS_UINT64_TYPE, minus_one, &u64));
    double d = 0;
    assert_hr(S_OK, read_record(WS_DOUBLE_TYPE, minus_one, &d));
    assert_true(d == -1);
    float f = 0;
    assert_hr(S_OK, read_record(WS_FLOAT_TYPE, minus_one, &f));
    assert_true(f == -1);

    const std::string large = record("\xb3\xff\xff\xff\xff\xff\xff\xff\xff"); // UInt64TextWithEndElement
    assert_hr(S_OK, read_record(WS_UINT64_TYPE, large, &u64));
    assert_true(u64 == UINT64_MAX);
    UINT32 u32 = 9;
    assert_hr(WS_E_NUMERIC_OVERFLOW, read_record(WS_UINT32_TYPE, large, &u32));
    assert_hr(WS_E_NUMERIC_OVERFLOW, read_record(WS_INT64_TYPE, large, &i64));
    assert_int_equal(u32, 9);

    // A double that is a number of another type: by its value, never by its bits.
    const std::string two_and_a_half = record("\x93\x00\x00\x00\x00\x00\x00\x04\x40"); // DoubleTextWithEndElement
    assert_hr(S_OK, read_record(WS_DOUBLE_TYPE, two_and_a_half, &d));
    assert_true(d == 2.5);
    assert_hr(S_OK, read_record(WS_FLOAT_TYPE, two_and_a_half, &f));
    assert_true(f == 2.5f);
    INT32 i32 = 9;
    assert_hr(WS_E_INVALID_FORMAT, read_record(WS_INT32_TYPE, two_and_a_half, &i32));
    assert_int_equal(i32, 9);
    const std::string beyond_float = record("\x93\xff\xff\xff\xff\xff\xff\xef\x7f");
    assert_hr(WS_E_NUMERIC_OVERFLOW, read_record(WS_FLOAT_TYPE, beyond_float, &f));

    BOOL boolean = FALSE;
    assert_hr(S_OK, read_record(WS_BOOL_TYPE, record("\x87"), &boolean)); // TrueTextWithEndElement
    assert_int_equal(boolean, TRUE);
    assert_hr(S_OK, read_record(WS_BOOL_TYPE, record("\x81"), &boolean)); // ZeroTextWithEndElement
    assert_int_equal(boolean, FALSE);
    assert_hr(WS_E_INVALID_FORMAT, read_record(WS_BOOL_TYPE, record("\x89\x02"), &boolean));
}

void booleans(void**) {
    reads<BOOL>(WS_BOOL_TYPE, "true", TRUE);
    reads<BOOL>(WS_BOOL_TYPE, "false", FALSE);
    reads<BOOL>(WS_BOOL_TYPE, "1", TRUE);
    reads<BOOL>(WS_BOOL_TYPE, " 0 ", FALSE);
    for (const char* malformed : {"", "TRUE", "False", "2", "yes", "truefalse"})
        refuses<BOOL>(WS_E_INVALID_FORMAT, WS_BOOL_TYPE, malformed);
    writes<BOOL>(WS_BOOL_TYPE, TRUE, "<t>true</t>");
    writes<BOOL>(WS_BOOL_TYPE, FALSE, "<t>false</t>");
    xml_session xml;
    assert_string_equal(xml.written(WS_BOOL_TYPE, nullptr, BOOL{-1}).c_str(), "<t>true</t>");
    const WS_BOOL_DESCRIPTION must_be_true{TRUE};
    reads<BOOL>(WS_BOOL_TYPE, "true", TRUE, &must_be_true);
    refuses<BOOL>(WS_E_INVALID_FORMAT, WS_BOOL_TYPE, "false", &must_be_true);
}

void floating(void**) {
    writes<double>(WS_DOUBLE_TYPE, 0.1, "<t>0.1</t>");
    writes<double>(WS_DOUBLE_TYPE, -1e300, "<t>-1E+300</t>");
    writes<double>(WS_DOUBLE_TYPE, std::numeric_limits<double>::infinity(), "<t>INF</t>");
    writes<double>(WS_DOUBLE_TYPE, -std::numeric_limits<double>::infinity(), "<t>-INF</t>");
    writes<float>(WS_FLOAT_TYPE, 0.5f, "<t>0.5</t>");
    writes<float>(WS_FLOAT_TYPE, std::numeric_limits<float>::infinity(), "<t>INF</t>");
    reads<double>(WS_DOUBLE_TYPE, "-0.0", -0.0);
    reads<double>(WS_DOUBLE_TYPE, "1.7976931348623159e308", std::numeric_limits<double>::infinity());
    for (const char* malformed : {"", "1e", "+INF", "inf", "nan", "1.1.", "0,1", "e10"}) {
        refuses<double>(WS_E_INVALID_FORMAT, WS_DOUBLE_TYPE, malformed);
        refuses<float>(WS_E_INVALID_FORMAT, WS_FLOAT_TYPE, malformed);
    }
    const WS_DOUBLE_DESCRIPTION range{-1, 1.5};
    reads<double>(WS_DOUBLE_TYPE, "1.5", 1.5, &range);
    refuses<double>(WS_E_INVALID_FORMAT, WS_DOUBLE_TYPE, "1.6", &range);
    refuses<double>(WS_E_INVALID_FORMAT, WS_DOUBLE_TYPE, "NaN", &range);
    const WS_FLOAT_DESCRIPTION float_range{-1, 1.5f};
    reads<float>(WS_FLOAT_TYPE, "-1", -1, &float_range);
    for (const char* outside : {"-1.5", "-1.0000001", "1.5000001", "INF", "-INF", "NaN"})
        refuses<float>(WS_E_INVALID_FORMAT, WS_FLOAT_TYPE, outside, &float_range);
    reads<double>(WS_DOUBLE_TYPE, "-1", -1, &range);
    for (const char* outside : {"-1.0000000000000002", "1.5000000000000002", "INF", "-INF"})
        refuses<double>(WS_E_INVALID_FORMAT, WS_DOUBLE_TYPE, outside, &range);
    xml_session xml;
    double nan = 0;
    xml.assert_ok(xml.read("<t>NaN</t>", WS_DOUBLE_TYPE, nullptr, &nan));
    assert_true(std::isnan(nan));
}

DECIMAL decimal(ULONG low, BYTE scale, bool negative = false) {
    DECIMAL value{};
    value.Lo32 = low;
    value.scale = scale;
    value.sign = negative ? 0x80 : 0;
    return value;
}

void decimals(void**) {
    writes<DECIMAL>(WS_DECIMAL_TYPE, decimal(12345, 2), "<t>123.45</t>");
    writes<DECIMAL>(WS_DECIMAL_TYPE, decimal(5, 1, true), "<t>-0.5</t>");
    refuses<DECIMAL>(WS_E_INVALID_FORMAT, WS_DECIMAL_TYPE, "1e3");
    refuses<DECIMAL>(WS_E_INVALID_FORMAT, WS_DECIMAL_TYPE, "");
    // The scale is no part of the order.
    const WS_DECIMAL_DESCRIPTION range{decimal(15, 1, true), decimal(2, 0)};
    for (const char* within : {"-1.5", "-1.50000", "0", "-0", "1.99999999999999999999999999", "2.0"}) {
        xml_session xml;
        DECIMAL value{};
        xml.assert_ok(xml.read(t(within), WS_DECIMAL_TYPE, &range, &value));
    }
    for (const char* outside : {"-1.50001", "-2", "2.0000000000000000000000001", "79228162514264337593543950335"})
        refuses<DECIMAL>(WS_E_INVALID_FORMAT, WS_DECIMAL_TYPE, outside, &range);
}

WS_DATETIME datetime(unsigned long long ticks, WS_DATETIME_FORMAT format = WS_DATETIME_FORMAT_UTC) {
    return {ticks, format};
}

void dates(void**) {
    reads<WS_DATETIME>(WS_DATETIME_TYPE, "0001-01-01T00:00:00Z", datetime(0));
    reads<WS_DATETIME>(WS_DATETIME_TYPE, " 2016-01-02T03:04:05Z ", datetime(0x8d313215fb64080));
    reads<WS_DATETIME>(WS_DATETIME_TYPE, "2016-01-01T00:00:00-01:00",
                       datetime(0x8d31246dfbba800, WS_DATETIME_FORMAT_LOCAL));
    for (const char* malformed : {"", "0000-01-01T00:00:00Z", "2001-02-29T00:00:00Z", "2001-01-01", "now"}) {
        xml_session xml;
        WS_DATETIME value = datetime(77);
        assert_hr(WS_E_INVALID_FORMAT, xml.read(t(malformed), WS_DATETIME_TYPE, nullptr, &value));
        assert_true(value.ticks == 77);
    }
    const WS_DATETIME_DESCRIPTION range{datetime(10), datetime(20)};
    reads<WS_DATETIME>(WS_DATETIME_TYPE, "0001-01-01T00:00:00.0000010Z", datetime(10), &range);
    xml_session xml;
    WS_DATETIME value{};
    assert_hr(WS_E_INVALID_FORMAT, xml.read(t("0001-01-01T00:00:00.0000009Z"), WS_DATETIME_TYPE, &range, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read(t("0001-01-01T00:00:00.0000021Z"), WS_DATETIME_TYPE, &range, &value));

    assert_string_equal(xml.written(WS_DATETIME_TYPE, nullptr, datetime(1)).c_str(),
                        "<t>0001-01-01T00:00:00.0000001Z</t>");
    const WS_DATETIME beyond = datetime(0x2bca2875f4374000);
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_DATETIME_TYPE, nullptr, &beyond));
    const std::string bytes =
        xml.written(WS_DATETIME_TYPE, nullptr, datetime(12345), WS_WRITE_REQUIRED_VALUE, encoding::binary);
    xml.assert_ok(xml.read(bytes, WS_DATETIME_TYPE, nullptr, &value, WS_READ_REQUIRED_VALUE, encoding::binary));
    assert_true(value.ticks == 12345 && value.format == WS_DATETIME_FORMAT_UTC);
}

// Only ticks are compared, and those are UTC's whatever the text's time zone is.
void dates_of_every_time_zone(void**) {
    const WS_DATETIME moment = datetime(635872032000000000); // 2016-01-01T00:00:00Z
    const WS_DATETIME_DESCRIPTION that_moment{moment, datetime(moment.ticks, WS_DATETIME_FORMAT_NONE)};
    const struct {
        const char* text;
        WS_DATETIME_FORMAT format;
    } same[] = {
        {"2016-01-01T00:00:00Z", WS_DATETIME_FORMAT_UTC},
        {"2016-01-01T00:00:00", WS_DATETIME_FORMAT_NONE},
        {"2016-01-01T00:00:00+00:00", WS_DATETIME_FORMAT_LOCAL},
        {"2016-01-01T14:00:00+14:00", WS_DATETIME_FORMAT_LOCAL},
        {"2015-12-31T10:01:00-13:59", WS_DATETIME_FORMAT_LOCAL},
        {"2016-01-01T05:30:00+05:30", WS_DATETIME_FORMAT_LOCAL},
        {"2015-12-31T24:00:00Z", WS_DATETIME_FORMAT_UTC},
    };
    for (const auto& s : same)
        reads<WS_DATETIME>(WS_DATETIME_TYPE, s.text, datetime(moment.ticks, s.format), &that_moment);
    for (const char* other :
         {"2016-01-01T00:00:00+01:00", "2016-01-01T00:00:00-01:00", "2016-01-01T00:00:00.0000001Z"}) {
        xml_session xml;
        WS_DATETIME value = datetime(77);
        assert_hr(WS_E_INVALID_FORMAT, xml.read(t(other), WS_DATETIME_TYPE, &that_moment, &value));
        assert_true(value.ticks == 77);
    }
    // Text and binary keep the moment; the format without a zone stays without.
    for (const WS_DATETIME_FORMAT format :
         {WS_DATETIME_FORMAT_UTC, WS_DATETIME_FORMAT_LOCAL, WS_DATETIME_FORMAT_NONE}) {
        for (const encoding as : both_encodings) {
            xml_session xml;
            const std::string bytes =
                xml.written(WS_DATETIME_TYPE, nullptr, datetime(moment.ticks, format), WS_WRITE_REQUIRED_VALUE, as);
            WS_DATETIME back{};
            xml.assert_ok(xml.read(bytes, WS_DATETIME_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_true(back.ticks == moment.ticks);
            assert_int_equal(back.format, format);
        }
    }
    const WS_DATETIME no_format = datetime(0, WS_DATETIME_FORMAT(3));
    xml_session xml;
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_DATETIME_TYPE, nullptr, &no_format));
}

void timespans(void**) {
    for (const long long ticks : {0LL, 1LL, -1LL, 864000000000LL, LLONG_MAX, LLONG_MIN}) {
        WS_TIMESPAN value{ticks};
        for (const encoding as : both_encodings) {
            xml_session xml;
            const std::string bytes = xml.written(WS_TIMESPAN_TYPE, nullptr, value, WS_WRITE_REQUIRED_VALUE, as);
            WS_TIMESPAN back{};
            xml.assert_ok(xml.read(bytes, WS_TIMESPAN_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_true(back.ticks == ticks);
        }
    }
    refuses<WS_TIMESPAN>(WS_E_INVALID_FORMAT, WS_TIMESPAN_TYPE, "");
    const WS_TIMESPAN_DESCRIPTION range{{0}, {5}};
    xml_session xml;
    WS_TIMESPAN value{};
    for (const long long ticks : {-1, 0, 5, 6}) {
        const std::string document = xml.written(WS_TIMESPAN_TYPE, nullptr, WS_TIMESPAN{ticks});
        assert_hr(ticks == 0 || ticks == 5 ? S_OK : WS_E_INVALID_FORMAT,
                  xml.read(document, WS_TIMESPAN_TYPE, &range, &value));
    }
}

void guids(void**) {
    const GUID guid{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 0xa1}};
    writes<GUID>(WS_GUID_TYPE, guid, "<t>00000001-0002-0003-0405-060708090aa1</t>");
    reads<GUID>(WS_GUID_TYPE, " 00000001-0002-0003-0405-060708090AA1 ", guid);
    for (const char* malformed :
         {"", "{00000001-0002-0003-0405-060708090aa1}", "00000001-0002-0003-0405-060708090aa",
          "urn:uuid:00000001-0002-0003-0405-060708090aa1", "0000000g-0002-0003-0405-060708090aa1"})
        refuses<GUID>(WS_E_INVALID_FORMAT, WS_GUID_TYPE, malformed);
    const WS_GUID_DESCRIPTION only{guid};
    reads<GUID>(WS_GUID_TYPE, "00000001-0002-0003-0405-060708090aa1", guid, &only);
    refuses<GUID>(WS_E_INVALID_FORMAT, WS_GUID_TYPE, "00000000-0002-0003-0405-060708090aa1", &only);
}

WS_DURATION duration(bool negative, ULONG years, ULONG months, ULONG days, ULONG seconds = 0) {
    WS_DURATION value{};
    value.negative = negative;
    value.years = years;
    value.months = months;
    value.days = days;
    value.seconds = seconds;
    return value;
}

HRESULT CALLBACK compare_years(const WS_DURATION* a, const WS_DURATION* b, INT32* result, WS_ERROR*) {
    *result = a->years < b->years ? -1 : a->years > b->years;
    return S_OK;
}
HRESULT CALLBACK compare_fails(const WS_DURATION*, const WS_DURATION*, INT32*, WS_ERROR*) {
    return WS_E_OTHER;
}

void durations(void**) {
    writes<WS_DURATION>(WS_DURATION_TYPE, duration(false, 1, 2, 3, 4), "<t>P1Y2M3DT4S</t>");
    writes<WS_DURATION>(WS_DURATION_TYPE, duration(true, 0, 0, 5), "<t>-P5D</t>");
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "");
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "1Y");

    const WS_DURATION_DESCRIPTION months{duration(true, 0, 1, 0), duration(false, 1, 0, 0), nullptr};
    reads<WS_DURATION>(WS_DURATION_TYPE, "P12M", duration(false, 0, 12, 0), &months);
    reads<WS_DURATION>(WS_DURATION_TYPE, "-P1M", duration(true, 0, 1, 0), &months);
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "P13M", &months);
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "-P2M", &months);
    // Days and months have no order.
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "P30D", &months);

    const WS_DURATION_DESCRIPTION days{duration(false, 0, 0, 1), duration(false, 0, 0, 2), nullptr};
    reads<WS_DURATION>(WS_DURATION_TYPE, "PT86400S", duration(false, 0, 0, 0, 86400), &days);
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "PT86399S", &days);
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "P2DT1S", &days);

    const WS_DURATION_DESCRIPTION years{duration(false, 1, 0, 0), duration(false, 3, 0, 0), compare_years};
    reads<WS_DURATION>(WS_DURATION_TYPE, "P2Y5D", duration(false, 2, 0, 5), &years);
    refuses<WS_DURATION>(WS_E_INVALID_FORMAT, WS_DURATION_TYPE, "P4Y5D", &years);
    const WS_DURATION_DESCRIPTION failing{{}, {}, compare_fails};
    xml_session xml;
    WS_DURATION value{};
    assert_hr(WS_E_OTHER, xml.read("<t>P1D</t>", WS_DURATION_TYPE, &failing, &value));
}

void enumerations(void**) {
    WS_ENUM_VALUE values[] = {{-5, xml_name("minus")}, {1, xml_name("ONE")}, {7, xml_name("seven days")}};
    ULONG indices[] = {1, 0, 2};
    WS_ENUM_DESCRIPTION description{values, 3, 10, nullptr};
    for (int round = 0; round < 2; ++round) {
        reads<INT32>(WS_ENUM_TYPE, "ONE", 1, &description);
        reads<INT32>(WS_ENUM_TYPE, " minus ", -5, &description);
        reads<INT32>(WS_ENUM_TYPE, "seven days", 7, &description);
        for (const char* unknown : {"", "one", "ON", "ONES", "1"})
            refuses<INT32>(WS_E_INVALID_FORMAT, WS_ENUM_TYPE, unknown, &description);
        writes<INT32>(WS_ENUM_TYPE, 7, "<t>seven days</t>", &description);
        xml_session xml;
        const INT32 unknown = 2;
        assert_hr(E_INVALIDARG, xml.write(WS_ENUM_TYPE, &description, &unknown));
        description.nameIndices = indices;
    }
    xml_session xml;
    INT32 value = 3;
    assert_hr(E_INVALIDARG, xml.read("<t>ONE</t>", WS_ENUM_TYPE, nullptr, &value));
    assert_int_equal(value, 3);
}

// The indices of a description, and what may be wrong with them.
std::vector<std::vector<ULONG>> indices_right_and_wrong(const std::vector<ULONG>& right) {
    std::vector<std::vector<ULONG>> all{right, right, right, right, right};
    std::reverse(all[1].begin(), all[1].end());
    std::fill(all[2].begin(), all[2].end(), 0u);
    for (ULONG i = 0; i < right.size(); ++i)
        all[3][i] = i % 2 == 0 ? 0xffffffff : static_cast<ULONG>(right.size());
    all[4].back() = static_cast<ULONG>(right.size());
    return all;
}

// Long enumerations, with indices: sorted by value, the indices by name. Wrong ones are no help, and no harm.
void long_enumerations(void**) {
    constexpr ULONG count = 300;
    const char* const starts[] = {"\xc3\xa4", "Z", ""};
    static std::vector<std::string> texts; // xml_name keeps no copies
    std::vector<ULONG> by_name;
    for (ULONG i = 0; i < count; ++i) {
        texts.push_back(starts[i % 3] + std::string(i % 2, 'x') + std::to_string(i));
        by_name.push_back(i);
    }
    std::sort(by_name.begin(), by_name.end(), [](ULONG a, ULONG b) { return texts[a] < texts[b]; });
    for (const bool sorted : {true, false}) {
        std::vector<WS_ENUM_VALUE> values;
        for (ULONG i = 0; i < count; ++i) {
            const INT32 value = static_cast<INT32>(i) * 7 - 1000;
            values.push_back({sorted ? value : -value, xml_name(texts[i].c_str())});
        }
        WS_ENUM_DESCRIPTION description{values.data(), count, 8, nullptr};
        for (std::vector<ULONG>& indices : indices_right_and_wrong(by_name)) {
            description.nameIndices = indices.data();
            for (ULONG i = 0; i < count; ++i) {
                reads<INT32>(WS_ENUM_TYPE, texts[i].c_str(), values[i].value, &description);
                writes<INT32>(WS_ENUM_TYPE, values[i].value, ("<t>" + texts[i] + "</t>").c_str(), &description);
            }
            for (const char* unknown : {"", "300", "Z", "Zx", "x1x", "zzz", "\xc3\xa4\xc3\xa4"})
                refuses<INT32>(WS_E_INVALID_FORMAT, WS_ENUM_TYPE, unknown, &description);
            for (const INT32 unknown : {std::numeric_limits<INT32>::min(), -1001, -999, 0, 1101, 5000}) {
                xml_session xml;
                assert_hr(E_INVALIDARG, xml.write(WS_ENUM_TYPE, &description, &unknown));
            }
        }
        // A value without a name.
        values[150].name = nullptr;
        std::vector<ULONG> indices = by_name;
        description.nameIndices = indices.data();
        xml_session xml;
        INT32 value = 3;
        assert_hr(E_INVALIDARG, xml.read("<t>unknown</t>", WS_ENUM_TYPE, &description, &value));
        assert_int_equal(value, 3);
        assert_hr(E_INVALIDARG, xml.write(WS_ENUM_TYPE, &description, &values[150].value));
    }
}

void attributes_are_values_too(void**) {
    xml_session xml;
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    const WS_ATTRIBUTE_DESCRIPTION description{xml_name("a"), xml_name(""), WS_INT16_TYPE, nullptr};
    const INT16 value = -7;
    xml.assert_ok(
        WsWriteAttribute(xml.writer(), &description, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, xml.error()));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    const std::string document = xml.output();
    assert_string_equal(document.c_str(), "<t a=\"-7\"/>");

    xml.set_input(document);
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    INT16 back = 0;
    xml.assert_ok(
        WsReadAttribute(xml.reader(), &description, WS_READ_REQUIRED_VALUE, nullptr, &back, sizeof back, xml.error()));
    assert_int_equal(back, -7);
    INT16* pointer = nullptr;
    xml.assert_ok(WsReadAttribute(xml.reader(), &description, WS_READ_OPTIONAL_POINTER, xml.heap(), &pointer,
                                  sizeof pointer, xml.error()));
    assert_int_equal(*pointer, -7);
    const WS_ATTRIBUTE_DESCRIPTION absent{xml_name("b"), xml_name(""), WS_INT16_TYPE, nullptr};
    xml.assert_ok(WsReadAttribute(xml.reader(), &absent, WS_READ_OPTIONAL_POINTER, xml.heap(), &pointer, sizeof pointer,
                                  xml.error()));
    assert_null(pointer);
    assert_hr(WS_E_INVALID_FORMAT,
              WsReadAttribute(xml.reader(), &absent, WS_READ_REQUIRED_VALUE, nullptr, &back, sizeof back, xml.error()));
    assert_int_equal(back, -7);
}

void values_by_value_type(void**) {
    xml_session xml;
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
    const UINT32 number = 5;
    assert_hr(S_OK, WsWriteValue(xml.writer(), WS_UINT32_VALUE_TYPE, &number, sizeof number, nullptr));
    assert_hr(S_OK, WsWriteEndAttribute(xml.writer(), nullptr));
    const WS_DURATION day = duration(false, 0, 0, 1);
    assert_hr(S_OK, WsWriteValue(xml.writer(), WS_DURATION_VALUE_TYPE, &day, sizeof day, nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    const std::string document = xml.output();
    assert_string_equal(document.c_str(), "<t a=\"5\">P1D</t>");

    xml.set_input(document);
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    UINT32 back = 0;
    assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
    assert_hr(S_OK, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    assert_int_equal(back, 5);
    assert_hr(S_OK, WsReadEndAttribute(xml.reader(), nullptr));
    assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
    WS_DURATION duration_back{};
    assert_hr(S_OK, WsReadValue(xml.reader(), WS_DURATION_VALUE_TYPE, &duration_back, sizeof duration_back, nullptr));
    assert_memory_equal(&duration_back, &day, sizeof day);

    // Where there is no value.
    xml.set_input("<t>1</t>");
    assert_hr(WS_E_INVALID_FORMAT, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    xml.set_input("<t>1</t>");
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    assert_hr(E_INVALIDARG, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, nullptr, sizeof back, nullptr));
    assert_hr(E_INVALIDARG, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, &back, 2, nullptr));
    assert_hr(E_INVALIDARG, WsReadValue(xml.reader(), WS_VALUE_TYPE(16), &back, sizeof back, nullptr));
    assert_hr(E_INVALIDARG, WsReadValue(nullptr, WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    assert_hr(E_INVALIDARG, WsWriteValue(nullptr, WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    xml.set_output();
    assert_hr(WS_E_INVALID_FORMAT, WsWriteValue(xml.writer(), WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    assert_hr(E_INVALIDARG, WsWriteValue(xml.writer(), WS_UINT32_VALUE_TYPE, &back, 0, nullptr));
    assert_hr(E_INVALIDARG, WsWriteValue(xml.writer(), WS_UINT32_VALUE_TYPE, nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsWriteValue(xml.writer(), WS_UINT32_VALUE_TYPE, nullptr, sizeof back, nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    assert_string_equal(xml.output().c_str(), "<t/>");
    // An attribute is not the element's value.
    xml.set_input("<t a=\"1\"></t>");
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, WsReadValue(xml.reader(), WS_UINT32_VALUE_TYPE, &back, sizeof back, nullptr));
    assert_int_equal(back, 5);
}

void child_elements_are_no_values(void**) {
    for (const char* document : {"<t><u/></t>", "<t>1<u/></t>", "<t>1<!--c-->2<u/></t>"}) {
        xml_session xml;
        INT32 value = 9;
        assert_hr(WS_E_INVALID_FORMAT, xml.read(document, WS_INT32_TYPE, nullptr, &value));
        assert_int_equal(value, 9);
    }
    reads<INT32>(WS_INT32_TYPE, "1<!-- a comment splits no number -->2", 12);
    reads<INT32>(WS_INT32_TYPE, "<![CDATA[1]]>2", 12);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(integers),
        cmocka_unit_test(binary_numbers_are_taken_as_they_are),
        cmocka_unit_test(booleans),
        cmocka_unit_test(floating),
        cmocka_unit_test(decimals),
        cmocka_unit_test(dates),
        cmocka_unit_test(dates_of_every_time_zone),
        cmocka_unit_test(timespans),
        cmocka_unit_test(guids),
        cmocka_unit_test(durations),
        cmocka_unit_test(enumerations),
        cmocka_unit_test(long_enumerations),
        cmocka_unit_test(attributes_are_values_too),
        cmocka_unit_test(values_by_value_type),
        cmocka_unit_test(child_elements_are_no_values),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
