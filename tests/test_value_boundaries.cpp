// Decimals, dates, time spans, durations and identifiers at the ends of their ranges, by every function that writes or
// reads them, in both encodings.
#include "support/values.h"

#include <climits>
#include <ctime>

using namespace test;

namespace {

template <class T>
std::string bytes_of_value(char record, const T& value) {
    std::string out(1 + sizeof(T), record);
    std::memcpy(out.data() + 1, &value, sizeof(T));
    return out;
}

// A value that is written as the text and read from it, likewise with the record.
template <class T>
void both_ways(xml_session& xml, const type_pair<T>& types, const T& value, const std::string& text,
               const std::string& record) {
    check_written(xml, types, value, text, record);
    check_read(xml, types, text, S_OK, value);
    check_read(xml, types, " \n\t" + text + " ", S_OK, value);
    for (const place where : {place::element, place::attribute}) {
        T back{};
        assert_hr(S_OK, read_everywhere(xml, types, records_of(record, where), where, encoding::binary, &back));
        assert_same(back, value);
    }
}

// A binary record whose value no text could have; the reader notices it when it comes to it.
void refuses_record(xml_session& xml, const std::string& record) {
    for (const place where : {place::element, place::attribute}) {
        const std::string document = records_of(record, where);
        xml.set_input(document, encoding::binary);
        HRESULT hr = S_OK;
        while (hr == S_OK && xml.node_type() != WS_XML_NODE_TYPE_EOF)
            hr = WsReadNode(xml.reader(), nullptr);
        assert_hr(WS_E_INVALID_FORMAT, hr);
    }
}

template <class T>
void refuses_value(xml_session& xml, const type_pair<T>& types, const T& value) {
    for (const place where : {place::element, place::attribute}) {
        for (const encoding as : both_encodings) {
            xml.set_output(as);
            assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
            if (where == place::attribute)
                assert_hr(S_OK,
                          WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
            assert_hr(WS_E_INVALID_FORMAT,
                      WsWriteValue(xml.writer(), types.value_type, &value, sizeof(T), xml.error()));
        }
    }
}

// ---- decimals -------------------------------------------------------------------------------------------------------

constexpr type_pair<DECIMAL> decimal_type{WS_DECIMAL_TYPE, WS_DECIMAL_VALUE_TYPE};

DECIMAL decimal(ULONG high, unsigned long long low, BYTE scale, bool negative = false) {
    DECIMAL value{};
    value.Hi32 = high;
    value.Lo64 = low;
    value.scale = scale;
    value.sign = negative ? 0x80 : 0;
    return value;
}

void decimals(void**) {
    xml_session xml;
    const struct {
        DECIMAL value;
        const char* text;
    } known[] = {
        {decimal(0, 0, 0), "0"},
        {decimal(0, 1, 0), "1"},
        {decimal(0, 1, 0, true), "-1"},
        {decimal(0, 100, 2), "1.00"},
        {decimal(0, 123, 2, true), "-1.23"},
        {decimal(0, 1, 28), "0.0000000000000000000000000001"},
        {decimal(0, 1, 28, true), "-0.0000000000000000000000000001"},
        {decimal(0, 999999999999999999, 0), "999999999999999999"},
        {decimal(0, 9999999999999999999u, 0), "9999999999999999999"},
        {decimal(0, ~0ull, 0), "18446744073709551615"},
        {decimal(1, 0, 0), "18446744073709551616"},
        {decimal(1, 0, 10), "1844674407.3709551616"},
        {decimal(~0u, ~0ull, 0), "79228162514264337593543950335"},
        {decimal(~0u, ~0ull, 0, true), "-79228162514264337593543950335"},
        {decimal(~0u, ~0ull, 28), "7.9228162514264337593543950335"},
        {decimal(~0u, ~0ull - 1, 27, true), "-79.228162514264337593543950334"},
    };
    for (const auto& [value, text] : known)
        both_ways(xml, decimal_type, value, text, bytes_of_value('\x94', value));
    // Digits beyond the 29th round, half to even; zeros before the first count for nothing.
    check_read(xml, decimal_type, std::string(200, '0') + "1.5", S_OK, decimal(0, 15, 1));
    check_read(xml, decimal_type, "0.00000000000000000000000000005", S_OK, decimal(0, 0, 28));
    check_read(xml, decimal_type, "0.00000000000000000000000000015", S_OK, decimal(0, 2, 28));
    check_read(xml, decimal_type, "0.000000000000000000000000000050000000001", S_OK, decimal(0, 1, 28));
    check_read(xml, decimal_type, "79228162514264337593543950335.4999", S_OK, decimal(~0u, ~0ull, 0));
    check_read(xml, decimal_type, "1234567890123456789.12345678905", S_OK, decimal(669260594, 5097733593236747986, 10));
    for (const char* beyond : {"79228162514264337593543950336", "-79228162514264337593543950336",
                               "79228162514264337593543950335.5", "100000000000000000000000000000"})
        check_read(xml, decimal_type, beyond, WS_E_NUMERIC_OVERFLOW, DECIMAL{});
    for (const char* none :
         {"", " ", "-", "+", ".", "-.", "1e3", "1E+3", "1,5", "1.2.3", "INF", "NaN", "0x1", "1 2", "--1", "$1"})
        check_read(xml, decimal_type, none, WS_E_INVALID_FORMAT, DECIMAL{});
    DECIMAL impossible = decimal(0, 1, 29);
    refuses_value(xml, decimal_type, impossible);
    refuses_record(xml, bytes_of_value('\x94', impossible));
    impossible = decimal(0, 1, 0);
    impossible.sign = 1;
    refuses_value(xml, decimal_type, impossible);
    refuses_record(xml, bytes_of_value('\x94', impossible));
}

// ---- dates ----------------------------------------------------------------------------------------------------------

constexpr type_pair<WS_DATETIME> datetime_type{WS_DATETIME_TYPE, WS_DATETIME_VALUE_TYPE};
constexpr unsigned long long last_tick = 0x2bca2875f4373fff;

std::string datetime_record(unsigned long long ticks, unsigned kind) {
    return bytes_of_value('\x96', ticks | static_cast<unsigned long long>(kind) << 62);
}

void dates(void**) {
    xml_session xml;
    const struct {
        unsigned long long ticks;
        const char* text;
    } known[] = {
        {0, "0001-01-01T00:00:00"},
        {1, "0001-01-01T00:00:00.0000001"},
        {10, "0001-01-01T00:00:00.000001"},
        {1000000, "0001-01-01T00:00:00.1"},
        {9999999, "0001-01-01T00:00:00.9999999"},
        {0x989680, "0001-01-01T00:00:01"},
        {0x23c34600, "0001-01-01T00:01:00"},
        {0x861c46800, "0001-01-01T01:00:00"},
        {0xc92a69c000, "0001-01-02T00:00:00"},
        {0x1067555f88000, "0001-12-01T00:00:00"},
        {0x11ed178c6c000, "0002-01-01T00:00:00"},
        {0x38a080649c000, "0004-02-28T00:00:00"},
        {0x38ad130b38000, "0004-02-29T00:00:00"},
        {0x701ce1722770000, "1601-01-01T00:00:00"},
        {0x8c1505f0e438000, "2000-02-29T00:00:00"},
        {0x8c2592fe3794000, "2001-01-31T00:00:00"},
        {0x8c26f30870a4000, "2001-02-28T00:00:00"},
        {0x8d3123e7df74000, "2016-01-01T00:00:00"},
        {0x8d313215fb64080, "2016-01-02T03:04:05"},
        {0x8d46035e7870000, "2017-03-01T00:00:00"},
        {last_tick, "9999-12-31T23:59:59.9999999"},
    };
    for (const auto& [ticks, text] : known) {
        both_ways(xml, datetime_type, WS_DATETIME{ticks, WS_DATETIME_FORMAT_NONE}, text, datetime_record(ticks, 0));
        both_ways(xml, datetime_type, WS_DATETIME{ticks, WS_DATETIME_FORMAT_UTC}, std::string(text) + "Z",
                  datetime_record(ticks, 1));
    }
    refuses_value(xml, datetime_type, WS_DATETIME{last_tick + 1, WS_DATETIME_FORMAT_UTC});
    refuses_value(xml, datetime_type, WS_DATETIME{last_tick + 1, WS_DATETIME_FORMAT_NONE});
    refuses_value(xml, datetime_type, WS_DATETIME{last_tick + 1, WS_DATETIME_FORMAT_LOCAL});
    refuses_value(xml, datetime_type, WS_DATETIME{~0ull, WS_DATETIME_FORMAT_UTC});
    refuses_value(xml, datetime_type, WS_DATETIME{0, static_cast<WS_DATETIME_FORMAT>(WS_DATETIME_FORMAT_NONE + 1)});
    for (const unsigned kind : {0, 1, 2})
        refuses_record(xml, datetime_record(last_tick + 1, kind));
    refuses_record(xml, datetime_record(0, 3));
}

void offsets_of_dates(void**) {
    xml_session xml;
    const struct {
        const char* text;
        unsigned long long ticks;
    } known[] = {{"0001-01-01T00:00:00-00:01", 0x23c34600},
                 {"0001-01-01T00:00:00+00:00", 0},
                 {"0001-01-01T14:00:00+14:00", 0},
                 {"0002-01-01T00:00:00+13:59", 0x11e5c43cc5600},
                 {"0002-01-01T00:00:00+01:00", 0x11ec917025800},
                 {"2016-01-01T00:00:00-01:00", 0x8d31246dfbba800},
                 {"9999-12-31T24:00:00+00:01", 0x2bca2875d073fa00},
                 {"9999-12-31T23:59:59.9999999-00:00", last_tick}};
    for (const auto& [text, ticks] : known)
        check_read(xml, datetime_type, text, S_OK, WS_DATETIME{ticks, WS_DATETIME_FORMAT_LOCAL});
    // Midnight has two names.
    check_read(xml, datetime_type, "0001-01-01T24:00:00Z", S_OK, WS_DATETIME{0xc92a69c000, WS_DATETIME_FORMAT_UTC});
    for (const char* none : {"",
                             " ",
                             "0000-01-01T00:00:00Z",
                             "-0001-01-01T00:00:00Z",
                             "+2016-01-01T00:00:00Z",
                             "01-01-01T00:00:00Z",
                             "10000-01-01T00:00:00Z",
                             "0001-00-01T00:00:00Z",
                             "0001-13-01T00:00:00Z",
                             "0001-01-00T00:00:00Z",
                             "2001-01-32T00:00:00Z",
                             "2001-04-31T00:00:00Z",
                             "1900-02-29T00:00:00Z",
                             "2001-02-29T00:00:00Z",
                             "0001-00-01U00:00:00Z",
                             "0001-01-01 00:00:00Z",
                             "0001-01-01T24:00:01Z",
                             "0001-01-01T24:00:00.1Z",
                             "0001-01-01T25:00:00Z",
                             "0001-01-01T00:60:00Z",
                             "0001-01-01T00:00:60Z",
                             "0001-01-01T00:00:00.Z",
                             "0001-01-01T00:00:00.00000001Z",
                             "0001-01-01T00:00:00Y",
                             "0001-01-01T00:00:00z",
                             "0001-01-01T00:00:00Z-",
                             "0001-01-01T00:00:00ZZ",
                             "0001-01-01T00:00:00+00:01",
                             "9999-12-31T24:00:00Z",
                             "9999-12-31T24:00:00-00:01",
                             "0002-01-01T00:00:00+14:01",
                             "0002-01-01T00:00:00-14:01",
                             "0002-01-01T00:00:00+15:00",
                             "0002-01-01T00:00:00+13:60",
                             "0002-01-01T00:00:00+1:00",
                             "0002-01-01T00:00:00+0100",
                             "2016-01-01",
                             "2016-01-01T00:00Z",
                             "T00:00:00Z"})
        check_read(xml, datetime_type, none, WS_E_INVALID_FORMAT, WS_DATETIME{});
}

// What Windows' clock does not know as a local time is written with UTC's offset. In binary it stays what it is.
void local_dates(void**) {
    xml_session xml;
    const auto text = [&](unsigned long long ticks) {
        return xml.written(WS_DATETIME_TYPE, nullptr, WS_DATETIME{ticks, WS_DATETIME_FORMAT_LOCAL});
    };
    assert_string_equal(text(0).c_str(), "<t>0001-01-01T00:00:00+00:00</t>");
    assert_string_equal(text(1).c_str(), "<t>0001-01-01T00:00:00.0000001+00:00</t>");
    assert_string_equal(text(0x23c34600).c_str(), "<t>0001-01-01T00:01:00+00:00</t>");
    assert_string_equal(text(0x861c46800).c_str(), "<t>0001-01-01T01:00:00+00:00</t>");
    assert_string_equal(text(0x430e234000).c_str(), "<t>0001-01-01T08:00:00+00:00</t>");
    assert_string_equal(text(0x4b6fe7a800).c_str(), "<t>0001-01-01T09:00:00+00:00</t>");
    for (const unsigned long long ticks : {0ull, 1ull, 0x8d3123e7df74000ull, last_tick}) {
        const WS_DATETIME value{ticks, WS_DATETIME_FORMAT_LOCAL};
        const std::string written =
            xml.written(WS_DATETIME_TYPE, nullptr, value, WS_WRITE_REQUIRED_VALUE, encoding::binary);
        assert_string_equal(hex(written).c_str(), hex(records_of(datetime_record(ticks, 2), place::element)).c_str());
        WS_DATETIME back{};
        xml.assert_ok(xml.read(written, WS_DATETIME_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, encoding::binary));
        assert_same(back, value);
    }
}

#ifndef _WIN32
void use_time_zone(const char* zone) {
    setenv("TZ", zone, 1);
    tzset();
}

// Observed where the clocks are eight hours behind in winter. A program cannot change Windows' zone.
void local_dates_in_a_zone(void**) {
    const char* const zone = std::getenv("TZ");
    const std::string before = zone != nullptr ? zone : "";
    use_time_zone("PST8PDT,M3.2.0,M11.1.0");
    const struct {
        unsigned long long ticks;
        const char* text;
    } known[] = {{last_tick, "9999-12-31T15:59:59.9999999-08:00"},
                 {0x8d3123e7df74000, "2015-12-31T16:00:00-08:00"},
                 {0x701ce1722770000, "1601-01-01T00:00:00+00:00"},
                 {0x701ce5a309a4000, "1601-01-01T00:00:00-08:00"},
                 {0x701ce5e617c7400, "1601-01-01T00:30:00-08:00"},
                 {0x701ce51ced5d800, "1601-01-01T07:00:00+00:00"},
                 {0x8d3123e7df74000 + 182 * 864000000000ull, "2016-06-30T17:00:00-07:00"}};
    xml_session xml;
    for (const auto& [ticks, text] : known) {
        const WS_DATETIME value{ticks, WS_DATETIME_FORMAT_LOCAL};
        assert_string_equal(xml.written(WS_DATETIME_TYPE, nullptr, value).c_str(),
                            document_of(text, place::element).c_str());
        check_read(xml, datetime_type, text, S_OK, value);
    }
    if (zone != nullptr) {
        use_time_zone(before.c_str());
    } else {
        unsetenv("TZ");
    }
}
#endif

// ---- time spans, durations ------------------------------------------------------------------------------------------

void timespans(void**) {
    constexpr type_pair<WS_TIMESPAN> types{WS_TIMESPAN_TYPE, WS_TIMESPAN_VALUE_TYPE};
    constexpr long long day = 864000000000;
    xml_session xml;
    const struct {
        long long ticks;
        const char* text;
    } known[] = {{0, "00:00:00"},
                 {1, "00:00:00.0000001"},
                 {-1, "-00:00:00.0000001"},
                 {10000000, "00:00:01"},
                 {day - 1, "23:59:59.9999999"},
                 {day, "1.00:00:00"},
                 {-day - 1, "-1.00:00:00.0000001"},
                 {LLONG_MAX, "10675199.02:48:05.4775807"},
                 {LLONG_MIN, "-10675199.02:48:05.4775808"}};
    for (const auto& [ticks, text] : known)
        both_ways(xml, types, WS_TIMESPAN{ticks}, text, bytes_of_value('\xae', ticks));
    for (const char* beyond : {"10675199.02:48:05.4775808", "-10675199.02:48:05.4775809", "10675200.00:00:00",
                               "99999999999999999999.00:00:00"})
        check_read(xml, types, beyond, WS_E_NUMERIC_OVERFLOW, WS_TIMESPAN{});
    for (const char* none :
         {"", "1", "24:00:00", "00:60:00", "00:00:60", "0:0:0", "1:00:00:00", "00:00:00.00000001", "PT1S"})
        check_read(xml, types, none, WS_E_INVALID_FORMAT, WS_TIMESPAN{});
}

void durations(void**) {
    constexpr type_pair<WS_DURATION> types{WS_DURATION_TYPE, WS_DURATION_VALUE_TYPE};
    constexpr ULONG most = 0xffffffff;
    xml_session xml;
    const struct {
        WS_DURATION value;
        const char* text;
    } known[] = {
        {{FALSE, 0, 0, 0, 0, 0, 0, 0, 0}, "PT0S"},
        {{TRUE, 0, 0, 0, 0, 0, 0, 0, 1}, "-PT0.0000001S"},
        {{FALSE, 0, 0, 0, 0, 0, 59, 999, 9999}, "PT59.9999999S"},
        {{FALSE, 1, 0, 0, 0, 0, 0, 0, 0}, "P1Y"},
        {{FALSE, 0, 1, 0, 0, 1, 0, 0, 0}, "P1MT1M"},
        {{FALSE, 1, 2, 3, 4, 5, 6, 700, 0}, "P1Y2M3DT4H5M6.7S"},
        {{TRUE, most, most, most, most, most, most, 999, 9999},
         "-P4294967295Y4294967295M4294967295DT4294967295H4294967295M4294967295.9999999S"},
    };
    for (const auto& [value, text] : known) {
        // There is no record for it: it is text.
        const std::string length(1, static_cast<char>(std::strlen(text)));
        both_ways(xml, types, value, text, "\x98" + length + text);
    }
    for (const char* beyond : {"P4294967296Y", "P4294967296M", "P4294967296D", "PT4294967296H", "PT4294967296M",
                               "PT4294967296S", "PT99999999999999999999999999S"})
        check_read(xml, types, beyond, WS_E_NUMERIC_OVERFLOW, WS_DURATION{});
    for (const char* none : {"", "P", "PT", "-P", "P1", "1Y", "P1YT", "P1M1Y", "PT1D", "P1H", "P1.5Y", "PT1.S", "PT.5S",
                             "PT1.00000001S", "P-1Y", "+P1Y", "p1y", "P1Y 2M", "PT1S1"})
        check_read(xml, types, none, WS_E_INVALID_FORMAT, WS_DURATION{});
    refuses_value(xml, types, WS_DURATION{FALSE, 0, 0, 0, 0, 0, 0, 1000, 0});
    refuses_value(xml, types, WS_DURATION{FALSE, 0, 0, 0, 0, 0, 0, 0, 10000});
}

// ---- identifiers ----------------------------------------------------------------------------------------------------

constexpr GUID no_guid{};
constexpr GUID every_bit{0xffffffff, 0xffff, 0xffff, {255, 255, 255, 255, 255, 255, 255, 255}};
constexpr GUID every_digit{0x01234567, 0x89ab, 0xcdef, {0xfe, 0xdc, 0xba, 0x98, 0x76, 0x54, 0x32, 0x10}};

void guids(void**) {
    constexpr type_pair<GUID> types{WS_GUID_TYPE, WS_GUID_VALUE_TYPE};
    xml_session xml;
    both_ways(xml, types, no_guid, "00000000-0000-0000-0000-000000000000", bytes_of_value('\xb0', no_guid));
    both_ways(xml, types, every_bit, "ffffffff-ffff-ffff-ffff-ffffffffffff", bytes_of_value('\xb0', every_bit));
    both_ways(xml, types, every_digit, "01234567-89ab-cdef-fedc-ba9876543210", bytes_of_value('\xb0', every_digit));
    check_read(xml, types, "01234567-89AB-CDEF-FEDC-ba9876543210", S_OK, every_digit);
    const std::string good = "01234567-89ab-cdef-fedc-ba9876543210";
    // Each place holds what it must, and nothing else.
    for (size_t i = 0; i < good.size(); ++i)
        for (const char c : {'-', 'g', '/', ':', '@', '`', ' ', '{'}) {
            if (good[i] == c) continue;
            std::string bad = good;
            bad[i] = c;
            if (c == ' ' && (i == 0 || i == good.size() - 1)) bad += '0';
            if (good[i] == '-') bad[i] = '0';
            check_read(xml, types, bad, WS_E_INVALID_FORMAT, GUID{});
        }
    for (const std::string& bad : {std::string(), "{" + good + "}", "urn:uuid:" + good, good + "0", good.substr(1)})
        check_read(xml, types, bad, WS_E_INVALID_FORMAT, GUID{});
}

std::string written_id(xml_session& xml, const WS_UNIQUE_ID& id, encoding as = encoding::text) {
    return xml.written(WS_UNIQUE_ID_TYPE, nullptr, id, WS_WRITE_REQUIRED_VALUE, as);
}

void unique_ids(void**) {
    xml_session xml;
    for (const GUID& guid : {no_guid, every_bit, every_digit}) {
        const WS_UNIQUE_ID id{{0, nullptr}, guid};
        for (const encoding as : both_encodings) {
            const std::string document = written_id(xml, id, as);
            WS_UNIQUE_ID back{{77, nullptr}, every_digit};
            xml.assert_ok(xml.read(document, WS_UNIQUE_ID_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_int_equal(back.uri.length, 0);
            assert_null(back.uri.chars);
            assert_memory_equal(&back.guid, &guid, sizeof guid);
        }
    }
    assert_string_equal(written_id(xml, {{0, nullptr}, no_guid}).c_str(),
                        "<t>urn:uuid:00000000-0000-0000-0000-000000000000</t>");
    assert_string_equal(hex(written_id(xml, {{0, nullptr}, every_digit}, encoding::binary)).c_str(),
                        hex(records_of(bytes_of_value('\xac', every_digit), place::element)).c_str());
    // With a URI, the GUID is not looked at; what is no urn:uuid: is a URI with its blanks.
    WCHAR chars[] = {'t', 'e', 's', 't'};
    assert_string_equal(written_id(xml, {{4, chars}, every_digit}).c_str(), "<t>test</t>");
    const struct {
        const char* text;
        const char* uri; // null: it is a GUID
    } known[] = {{" test ", " test "},
                 {"urn:uuid:01234567-89ab-cdef-fedc-ba9876543210", nullptr},
                 {"urn:uuid:01234567-89AB-CDEF-FEDC-BA9876543210", nullptr},
                 {"urn:uuid:", "urn:uuid:"},
                 {"urn:uuid:01234567-89ab-cdef-fedc-ba987654321", "urn:uuid:01234567-89ab-cdef-fedc-ba987654321"},
                 {"urn:uuid:{01234567-89ab-cdef-fedc-ba98765432}", "urn:uuid:{01234567-89ab-cdef-fedc-ba98765432}"},
                 {"uuid:01234567-89ab-cdef-fedc-ba9876543210", "uuid:01234567-89ab-cdef-fedc-ba9876543210"},
                 {"01234567-89ab-cdef-fedc-ba9876543210", "01234567-89ab-cdef-fedc-ba9876543210"}};
    for (const auto& [text, uri] : known) {
        WS_UNIQUE_ID id{{77, nullptr}, every_bit};
        xml.assert_ok(xml.read(document_of(text, place::element), WS_UNIQUE_ID_TYPE, nullptr, &id));
        assert_string_equal(narrow(id.uri).c_str(), uri != nullptr ? uri : "");
        assert_memory_equal(&id.guid, uri != nullptr ? &no_guid : &every_digit, sizeof(GUID));
    }
    WS_UNIQUE_ID id{};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t></t>", WS_UNIQUE_ID_TYPE, nullptr, &id));
    WS_UNIQUE_ID* pointer = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, xml.read_pointer("<t></t>", WS_UNIQUE_ID_TYPE, nullptr, &pointer));
    assert_null(pointer);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(decimals),
        cmocka_unit_test(dates),
        cmocka_unit_test(offsets_of_dates),
        cmocka_unit_test(local_dates),
#ifndef _WIN32
        cmocka_unit_test(local_dates_in_a_zone),
#endif
        cmocka_unit_test(timespans),
        cmocka_unit_test(durations),
        cmocka_unit_test(guids),
        cmocka_unit_test(unique_ids),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
