// Doubles and floats of random bits, there and back through the public API: what is written as text is the shortest
// that reads back to the same bits, and the binary encoding keeps every bit. The seeds are fixed.
#include "support/typed.h"

#include <bit>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>

using namespace test;

namespace {

// Sanitizers and Wine make it all some ten times slower.
#if defined(WS_DEBUG) || defined(_WIN32)
constexpr size_t rounds = 200'000;
#else
constexpr size_t rounds = 5'000'000; // of each of the two types
#endif
constexpr size_t batch = 10'000;

template <class T>
struct traits;
template <>
struct traits<double> {
    using bits = uint64_t;
    static constexpr WS_VALUE_TYPE type = WS_DOUBLE_VALUE_TYPE;
    static constexpr bits nan_as_read = 0xfff8000000000000;
    static constexpr int safe_digits = 15; // of any decimal number, which a double keeps
};
template <>
struct traits<float> {
    using bits = uint32_t;
    static constexpr WS_VALUE_TYPE type = WS_FLOAT_VALUE_TYPE;
    static constexpr bits nan_as_read = 0xffc00000;
    static constexpr int safe_digits = 6;
};

template <class T>
using bits_of = typename traits<T>::bits;

// As text: an array of elements.
template <class T>
void write_text(xml_session& xml, const std::vector<T>& values) {
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    const auto count = static_cast<ULONG>(values.size());
    assert_hr(S_OK, WsWriteArray(xml.writer(), xml_name("d"), xml_name(""), traits<T>::type, values.data(),
                                 static_cast<ULONG>(count * sizeof(T)), 0, count, nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
}
// In binary: a record each, and not one for all.
template <class T>
void write_binary(xml_session& xml, const std::vector<T>& values) {
    xml.set_output(encoding::binary);
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    for (const T& value : values) {
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("d"), xml_name(""), nullptr));
        assert_hr(S_OK, WsWriteValue(xml.writer(), traits<T>::type, &value, sizeof(T), nullptr));
        assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    }
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
}

template <class T>
std::vector<T> read_back(xml_session& xml, const std::string& bytes, size_t count, encoding as) {
    std::vector<T> values(count);
    xml.set_input(bytes, as);
    ULONG read = 0;
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), xml_name("t"), xml_name(""), nullptr, nullptr));
    assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
    assert_hr(S_OK, WsReadArray(xml.reader(), xml_name("d"), xml_name(""), traits<T>::type, values.data(),
                                static_cast<ULONG>(count * sizeof(T)), 0, static_cast<ULONG>(count), &read, nullptr));
    assert_int_equal(read, count);
    assert_hr(S_OK, WsReadEndElement(xml.reader(), nullptr));
    return values;
}

template <class T>
std::vector<bits_of<T>> random_bits(std::mt19937_64& random, size_t count) {
    std::vector<bits_of<T>> bits(count);
    for (auto& each : bits)
        each = static_cast<bits_of<T>>(random());
    return bits;
}

// Bits travel as they are: a float that is copied as one may change, where the x87 does it and it is a signalling NaN.
template <class T>
std::vector<T> values_of(const std::vector<bits_of<T>>& bits) {
    std::vector<T> values(bits.size());
    std::memcpy(values.data(), bits.data(), bits.size() * sizeof(T));
    return values;
}

template <class T>
void compare(const std::vector<bits_of<T>>& bits, const std::vector<T>& values, bool keeps_nan) {
    std::vector<bits_of<T>> read(values.size());
    std::memcpy(read.data(), values.data(), values.size() * sizeof(T));
    constexpr bits_of<T> infinity = std::bit_cast<bits_of<T>>(std::numeric_limits<T>::infinity());
    constexpr bits_of<T> magnitude = static_cast<bits_of<T>>(~bits_of<T>{0}) >> 1;
    for (size_t i = 0; i < bits.size(); ++i) {
        const bool is_nan = (bits[i] & magnitude) > infinity;
        const bits_of<T> expected = is_nan && !keeps_nan ? traits<T>::nan_as_read : bits[i];
        if (read[i] != expected)
            fail_msg("%llx comes back as %llx", static_cast<unsigned long long>(bits[i]),
                     static_cast<unsigned long long>(read[i]));
    }
}

template <class T>
void text_reads_back(void**) {
    xml_session xml;
    std::mt19937_64 random(sizeof(T));
    for (size_t done = 0; done < rounds; done += batch) {
        const auto bits = random_bits<T>(random, batch);
        write_text(xml, values_of<T>(bits));
        compare(bits, read_back<T>(xml, xml.output(), batch, encoding::text), false);
    }
}

template <class T>
void binary_keeps_every_bit(void**) {
    xml_session xml;
    std::mt19937_64 random(100 + sizeof(T));
    for (size_t done = 0; done < rounds / 10; done += batch) {
        const auto bits = random_bits<T>(random, batch);
        write_binary(xml, values_of<T>(bits));
        compare(bits, read_back<T>(xml, xml.output(), batch, encoding::binary), true);
    }
}

// Small integers, and what lies beside them: these have records of their own in binary, and no exponent as text.
template <class T>
void integers_and_their_neighbours_read_back(void**) {
    xml_session xml;
    std::vector<bits_of<T>> bits;
    for (int power = 0; power < 70; ++power)
        for (const double sign : {1.0, -1.0})
            for (const double step : {-1.0, -0.5, 0.0, 0.5, 1.0}) {
                const auto value = static_cast<T>(sign * (std::ldexp(1.0, power) + step));
                bits.push_back(std::bit_cast<bits_of<T>>(value));
                bits.push_back(std::bit_cast<bits_of<T>>(std::nextafter(value, T{0})));
                bits.push_back(std::bit_cast<bits_of<T>>(std::nextafter(value, std::numeric_limits<T>::infinity())));
            }
    write_text(xml, values_of<T>(bits));
    compare(bits, read_back<T>(xml, xml.output(), bits.size(), encoding::text), false);
    write_binary(xml, values_of<T>(bits));
    compare(bits, read_back<T>(xml, xml.output(), bits.size(), encoding::binary), true);
}

// ---- spelling -------------------------------------------------------------------------------------------------------

template <class T>
std::string text_of(xml_session& xml, const T& value) {
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    assert_hr(S_OK, WsWriteValue(xml.writer(), traits<T>::type, &value, sizeof(T), nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    const std::string document = xml.output();
    return document.substr(3, document.size() - 7);
}

// d1.d2d3… times ten to the exponent, as Windows spells it.
std::string spelled(const std::string& digits, int exponent, int plain_digits) {
    if (exponent == -1) return "0." + digits;
    const bool plain = exponent >= 0 && exponent < plain_digits;
    std::string text = digits;
    const auto whole = static_cast<size_t>(plain ? exponent + 1 : 1);
    if (text.size() < whole) text.append(whole - text.size(), '0');
    if (text.size() > whole) text.insert(whole, 1, '.');
    if (plain) return text;
    return text + "E" + (exponent < 0 ? "" : "+") + std::to_string(exponent);
}

// A decimal number that is not too long for the type is written as it was read.
template <class T>
void short_decimals_stay_as_they_are(void**) {
    xml_session xml;
    std::mt19937_64 random(200 + sizeof(T));
    constexpr int digits_at_most = traits<T>::safe_digits;
    constexpr int exponent_at_most = std::numeric_limits<T>::max_exponent10 - 1;
    for (size_t i = 0; i < rounds / 50; ++i) {
        std::string digits(1, static_cast<char>('1' + random() % 9));
        for (size_t more = random() % digits_at_most; more != 0; --more)
            digits += static_cast<char>('0' + random() % 10);
        while (digits.size() > 1 && digits.back() == '0')
            digits.pop_back();
        const int exponent = random() % 2 != 0 ? static_cast<int>(random() % 20) - 4
                                               : static_cast<int>(random() % (2 * exponent_at_most)) - exponent_at_most;
        const std::string text = spelled(digits, exponent, std::is_same_v<T, double> ? 15 : 7);
        const std::string document = "<t><d>" + text + "</d></t>";
        const T value = read_back<T>(xml, document, 1, encoding::text).front();
        assert_string_equal(text_of(xml, value).c_str(), text.c_str());
    }
}

// This needs a printf and a strtod that are exact, as the C library of Linux has them.
#ifndef _WIN32
template <class T>
T read_by_the_c_library(const char* text) {
    if constexpr (std::is_same_v<T, double>) return std::strtod(text, nullptr);
    return std::strtof(text, nullptr);
}

std::string significand(std::string text) {
    text = text.substr(0, text.find_first_of("eE"));
    std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
    text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
    while (!text.empty() && text.back() == '0')
        text.pop_back();
    return text;
}

template <class T>
void no_shorter_text_would_do(void**) {
    xml_session xml;
    std::mt19937_64 random(300 + sizeof(T));
    for (size_t i = 0; i < rounds / 50; ++i) {
        const T value = std::bit_cast<T>(static_cast<bits_of<T>>(random()));
        if (!std::isfinite(value)) continue;
        const std::string text = text_of(xml, value), digits = significand(text);
        assert_true(read_by_the_c_library<T>(text.c_str()) == value);
        char other[64];
        const auto round = [&](int count) {
            std::snprintf(other, sizeof(other), "%.*e", count - 1, static_cast<double>(value));
            return read_by_the_c_library<T>(other);
        };
        const int count = static_cast<int>(digits.size());
        if (count > 1 && round(count - 1) == value) fail_msg("'%s' is longer than '%s'", text.c_str(), other);
        // Of those as short, it is the one closest to the value.
        if (round(count) == value && significand(other) != digits)
            fail_msg("'%s' is not as close as '%s'", text.c_str(), other);
    }
}
#endif

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(text_reads_back<double>),
        cmocka_unit_test(text_reads_back<float>),
        cmocka_unit_test(binary_keeps_every_bit<double>),
        cmocka_unit_test(binary_keeps_every_bit<float>),
        cmocka_unit_test(integers_and_their_neighbours_read_back<double>),
        cmocka_unit_test(integers_and_their_neighbours_read_back<float>),
        cmocka_unit_test(short_decimals_stay_as_they_are<double>),
        cmocka_unit_test(short_decimals_stay_as_they_are<float>),
#ifndef _WIN32
        cmocka_unit_test(no_shorter_text_would_do<double>),
        cmocka_unit_test(no_shorter_text_would_do<float>),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
