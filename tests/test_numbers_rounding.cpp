// Text that is read as a double or float gives the closest one, and of two that are as close the even one: whatever the
// number of digits, and however the program has told the processor to round.
#include "support/typed.h"

#include <algorithm>
#include <bit>
#include <cfenv>
#include <limits>
#include <random>

using namespace test;

namespace {

// Sanitizers and Wine make it all some ten times slower.
#if defined(WS_DEBUG) || defined(_WIN32)
constexpr int rounds = 2'000;
#else
constexpr int rounds = 50'000;
#endif

template <class T>
struct traits;
template <>
struct traits<double> {
    using bits = uint64_t;
    static constexpr WS_TYPE type = WS_DOUBLE_TYPE;
};
template <>
struct traits<float> {
    using bits = uint32_t;
    static constexpr WS_TYPE type = WS_FLOAT_TYPE;
};
template <class T>
using bits_of = typename traits<T>::bits;

template <class T>
constexpr bits_of<T> infinity = std::bit_cast<bits_of<T>>(std::numeric_limits<T>::infinity());

// ---- exact decimal numbers ------------------------------------------------------------------------------------------

// A positive number as its digits, which are an integer's, times a power of ten.
struct decimal {
    std::string digits;
    int exponent = 0;

    std::string text() const { return digits + "e" + std::to_string(exponent); }
    std::string plain() const {
        if (exponent >= 0) return digits + std::string(static_cast<size_t>(exponent), '0');
        const auto fraction = static_cast<size_t>(-exponent);
        std::string all = digits;
        if (all.size() <= fraction) all.insert(0, fraction + 1 - all.size(), '0');
        return all.insert(all.size() - fraction, 1, '.');
    }
    // The least more, and the least less, that makes a difference.
    decimal above() const { return {digits + std::string(30, '0') + "1", exponent - 31}; }
    decimal below() const {
        std::string less = digits;
        size_t last = less.size() - 1;
        for (; less[last] == '0'; --last)
            less[last] = '9';
        --less[last];
        return {less + std::string(31, '9'), exponent - 31};
    }
    int compare(const decimal& other) const {
        const int least = std::min(exponent, other.exponent);
        std::string a = digits + std::string(static_cast<size_t>(exponent - least), '0');
        std::string b = other.digits + std::string(static_cast<size_t>(other.exponent - least), '0');
        const size_t length = std::max(a.size(), b.size());
        a.insert(0, length - a.size(), '0');
        b.insert(0, length - b.size(), '0');
        return a.compare(b);
    }
};

class integer {
  public:
    explicit integer(uint64_t value) {
        for (; value != 0; value /= base)
            parts_.push_back(static_cast<uint32_t>(value % base));
    }
    void multiply(uint32_t factor) {
        uint64_t carry = 0;
        for (uint32_t& part : parts_) {
            carry += uint64_t{part} * factor;
            part = static_cast<uint32_t>(carry % base);
            carry /= base;
        }
        if (carry != 0) parts_.push_back(static_cast<uint32_t>(carry));
    }
    std::string digits() const {
        std::string out;
        for (size_t i = parts_.size(); i-- > 0;) {
            const std::string part = std::to_string(parts_[i]);
            out += out.empty() ? part : std::string(9 - part.size(), '0') + part;
        }
        return out.empty() ? "0" : out;
    }

  private:
    static constexpr uint32_t base = 1000000000;
    std::vector<uint32_t> parts_; // least first
};

// The number half-way between that of these bits and the next.
template <class T>
decimal half_way_above(bits_of<T> bits) {
    constexpr int fraction_bits = std::numeric_limits<T>::digits - 1;
    const auto exponent_field = static_cast<int>(bits >> fraction_bits);
    uint64_t significand = bits & ((bits_of<T>{1} << fraction_bits) - 1);
    if (exponent_field != 0) significand |= uint64_t{1} << fraction_bits;
    const int exponent = std::max(exponent_field, 1) - std::numeric_limits<T>::max_exponent + 1 - fraction_bits - 1;
    integer number(2 * significand + 1);
    for (int i = 0; i < exponent; ++i)
        number.multiply(2);
    for (int i = 0; i > exponent; --i)
        number.multiply(5);
    return {number.digits(), std::min(exponent, 0)};
}

// ---- reading --------------------------------------------------------------------------------------------------------

template <class T>
bits_of<T> read(xml_session& xml, const std::string& text) {
    bits_of<T> bits{};
    const std::string document = "<t>" + text + "</t>";
    xml.assert_ok(xml.read(document, traits<T>::type, nullptr, &bits));
    return bits;
}

template <class T>
void check(xml_session& xml, const std::string& text, bits_of<T> expected) {
    const bits_of<T> bits = read<T>(xml, text), minus = read<T>(xml, "-" + text);
    constexpr bits_of<T> sign = bits_of<T>{1} << (sizeof(T) * 8 - 1);
    if (bits != expected || minus != (expected | sign))
        fail_msg("'%s' is read as %llx, and not as %llx", text.c_str(), static_cast<unsigned long long>(bits),
                 static_cast<unsigned long long>(expected));
}

template <class T>
void check_around(xml_session& xml, bits_of<T> lower) {
    const decimal middle = half_way_above<T>(lower);
    const bits_of<T> even = lower + (lower & 1);
    check<T>(xml, middle.text(), even);
    check<T>(xml, middle.above().text(), lower + 1);
    check<T>(xml, middle.below().text(), lower);
    check<T>(xml, middle.plain(), even);
    check<T>(xml, middle.above().plain(), lower + 1);
    check<T>(xml, middle.below().plain(), lower);
}

template <class T>
void half_way_at_random(void**) {
    xml_session xml;
    std::mt19937_64 random(sizeof(T));
    for (int i = 0; i < rounds / 10; ++i)
        check_around<T>(xml, static_cast<bits_of<T>>(random()) % infinity<T>);
}

template <class T>
void half_way_at_every_boundary(void**) {
    using limits = std::numeric_limits<T>;
    xml_session xml;
    const auto bits = [](T value) { return std::bit_cast<bits_of<T>>(value); };
    check_around<T>(xml, 0); // and the least of all
    check_around<T>(xml, bits(limits::denorm_min()));
    check_around<T>(xml,
                    bits(limits::min()) - 1); // the greatest without an exponent of its own, and the least with one
    check_around<T>(xml, bits(limits::min()));
    check_around<T>(xml, bits(limits::max()) - 1);
    check_around<T>(xml, bits(limits::max())); // beyond it is infinity
    for (int power = 1; power < limits::max_exponent; power += 7) {
        const bits_of<T> boundary = static_cast<bits_of<T>>(power) << (limits::digits - 1);
        check_around<T>(xml, boundary - 1);
        check_around<T>(xml, boundary);
    }
}

// An integer that the type has, times a power of ten that it has: what can be computed with one instruction, but for
// how that may round.
template <class T>
void check_short_numbers(int seed, int count) {
    constexpr int precision = std::numeric_limits<T>::digits;
    constexpr int greatest = std::is_same_v<T, double> ? 22 : 10;
    xml_session xml;
    std::mt19937_64 random(static_cast<uint64_t>(seed));
    for (int i = 0; i < count; ++i) {
        const uint64_t significand = random() % ((uint64_t{1} << (random() % 2 != 0 ? precision : 20)) + 1);
        const decimal number{std::to_string(significand), static_cast<int>(random() % (2 * greatest + 1)) - greatest};
        const bits_of<T> bits = read<T>(xml, random() % 2 != 0 ? number.text() : number.plain());
        if (significand == 0) {
            assert_true(bits == 0);
            continue;
        }
        const int from_above = number.compare(half_way_above<T>(bits));
        const int from_below = number.compare(half_way_above<T>(bits - 1));
        const bool even = (bits & 1) == 0;
        if (from_above > 0 || from_below < 0 || (!even && (from_above == 0 || from_below == 0)))
            fail_msg("'%s' is read as %llx", number.text().c_str(), static_cast<unsigned long long>(bits));
    }
}

template <class T>
void short_numbers(void**) {
    check_short_numbers<T>(1, rounds);
}

constexpr int rounding_modes[] = {FE_TOWARDZERO, FE_UPWARD, FE_DOWNWARD};

// A decimal of few digits is written as it stands; its neighbours, which are none, are not taken for it.
void check_written(unsigned seed, int count) {
    std::mt19937_64 random(seed);
    xml_session xml;
    for (int i = 0; i < count; ++i) {
        const int places = static_cast<int>(random() % 8);
        uint64_t most = 10;
        for (auto digits = random() % 15; digits != 0; --digits)
            most *= 10;
        std::string text = decimal{std::to_string(1 + random() % most), -places}.plain();
        if (places != 0) text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
        const uint64_t bits = read<double>(xml, text);
        const auto value = std::bit_cast<double>(bits);
        if (value < 0.1 || value >= 1e15) continue;
        assert_string_equal(xml.written(WS_DOUBLE_TYPE, nullptr, value).c_str(), ("<t>" + text + "</t>").c_str());
        for (const uint64_t next : {bits - 1, bits + 1}) {
            const std::string other = xml.written(WS_DOUBLE_TYPE, nullptr, std::bit_cast<double>(next));
            assert_true(read<double>(xml, other.substr(3, other.size() - 7)) == next);
        }
    }
}

void short_numbers_are_written_as_they_stand(void**) {
    check_written(1, rounds);
    for (const int mode : rounding_modes) {
        assert_int_equal(std::fesetround(mode), 0);
        check_written(static_cast<unsigned>(mode), rounds / 10);
        assert_int_equal(std::fesetround(FE_TONEAREST), 0);
    }
}

template <class T>
void in_every_rounding_mode(void**) {
    for (const int mode : rounding_modes) {
        assert_int_equal(std::fesetround(mode), 0);
        check_short_numbers<T>(mode, rounds / 10);
        xml_session xml;
        check_around<T>(xml, std::bit_cast<bits_of<T>>(T{1}));
        check_around<T>(xml, std::bit_cast<bits_of<T>>(std::numeric_limits<T>::max()));
        // Writing does not round at all; and the mode is still what it was.
        const T value = std::bit_cast<T>(read<T>(xml, "12.345"));
        assert_string_equal(xml.written(traits<T>::type, nullptr, value).c_str(), "<t>12.345</t>");
        assert_int_equal(std::fegetround(), mode);
        assert_int_equal(std::fesetround(FE_TONEAREST), 0);
    }
}

// The old floating-point unit, which 32-bit programs may have set to fewer digits.
#if defined(__i386__) || defined(__x86_64__)
uint16_t control_word() {
    uint16_t word;
    asm volatile("fnstcw %0" : "=m"(word));
    return word;
}
void set_control_word(uint16_t word) {
    asm volatile("fldcw %0" : : "m"(word));
}

void in_every_precision(void**) {
    constexpr uint16_t masked = 0x7f, rounding = 0x0c00, precisions[] = {0x0000, 0x0200, 0x0300};
    struct pair {
        const char* text;
        double value;
    };
    constexpr pair known[] = {{"100000000000000", 1e14},
                              {"1.0000000000000002", 1.0000000000000002},
                              {"0.1", 0.1},
                              {"1E-2", 0.01},
                              {"-1.7976931348623157E+308", -std::numeric_limits<double>::max()}};
    const uint16_t before = control_word();
    xml_session xml;
    for (const uint16_t precision : precisions) {
        for (const uint16_t direction : {uint16_t{0}, rounding}) {
            const auto word = static_cast<uint16_t>(masked | precision | direction);
            for (const pair& each : known) {
                xml.set_output();
                assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
                const std::string document = "<t>" + std::string(each.text) + "</t>";
                xml.set_input(document);
                uint64_t back = 0;
                set_control_word(word);
                const HRESULT wrote = WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, WS_DOUBLE_TYPE, nullptr,
                                                  WS_WRITE_REQUIRED_VALUE, &each.value, sizeof each.value, nullptr);
                const HRESULT read = WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_DOUBLE_TYPE, nullptr,
                                                WS_READ_REQUIRED_VALUE, nullptr, &back, sizeof back, nullptr);
                const uint16_t after = control_word();
                set_control_word(before);
                assert_hr(S_OK, wrote);
                assert_hr(S_OK, read);
                assert_int_equal(after, word);
                assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
                assert_string_equal(xml.output().c_str(), document.c_str());
                assert_true(back == std::bit_cast<uint64_t>(each.value));
            }
        }
    }
}
#endif

void leading_and_trailing_zeros(void**) {
    xml_session xml;
    const std::string zeros(1000, '0');
    check<double>(xml, zeros + "1", 0x3ff0000000000000);
    check<double>(xml, "1." + zeros, 0x3ff0000000000000);
    check<double>(xml, zeros + "1." + zeros + "e0" + zeros + "1", 0x4024000000000000);
    check<double>(xml, "0." + zeros + "1e1001", 0x3ff0000000000000);
    check<double>(xml, "1" + zeros + "e-1000", 0x3ff0000000000000);
    check<double>(xml, "0." + zeros + "e" + zeros, 0);
    check<double>(xml, "0e999999999999999999999999", 0);
    check<double>(xml, "1e-999999999999999999999999", 0);
    check<double>(xml, "1e999999999999999999999999", infinity<double>);
    check<float>(xml, "1" + zeros, infinity<float>);
    check<float>(xml, "0." + zeros + "1", 0);
}

// Numbers that others got wrong once, and ties that need every digit.
void numbers_known_to_be_hard(void**) {
    const struct {
        const char* text;
        uint64_t bits;
    } known[] = {
        {"2.2250738585072011e-308", 0x000fffffffffffff},
        {"2.2250738585072012e-308", 0x0010000000000000},
        {"1e23", 0x44b52d02c7e14af6},
        {"9007199254740993", 0x4340000000000000},
        {"9007199254740995", 0x4340000000000002},
        {"1.7976931348623158e308", 0x7fefffffffffffff},
        {"1.7976931348623159e308", 0x7ff0000000000000},
        {"4.94065645841247e-324", 0x1},
        {"2.4703282292062327e-324", 0x0},
        {"2.4703282292062328e-324", 0x1},
        {"6.631236846766476e-316", 0x0000000008000000},
        {"3.2378839133029012895883524125015321748630094e-319", 0xffff},
        {"1.00000000000000011102230246251565404236316680908203125", 0x3ff0000000000000},
        {"1.00000000000000011102230246251565404236316680908203124", 0x3ff0000000000000},
        {"1.00000000000000011102230246251565404236316680908203126", 0x3ff0000000000001},
        {"0.500000000000000166533453693773481063544750213623046875", 0x3fe0000000000002},
        {"3.518437208883201171875e13", 0x42c0000000000002},
        {"62.5364939768271845828", 0x404f44abd5aa7ca4},
        {"8.10109172351e-10", 0x3e0bd5cbaef0fd0c},
        {"99999999999999999999999", 0x44b52d02c7e14af6},
        {"100000000000000000000001", 0x44b52d02c7e14af7},
        {"100000000000000016777215", 0x44b52d02c7e14af7},
        {"100000000000000016777216", 0x44b52d02c7e14af8},
    };
    xml_session xml;
    for (const auto& [text, bits] : known)
        check<double>(xml, text, bits);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(half_way_at_random<double>),
        cmocka_unit_test(half_way_at_random<float>),
        cmocka_unit_test(half_way_at_every_boundary<double>),
        cmocka_unit_test(half_way_at_every_boundary<float>),
        cmocka_unit_test(short_numbers<double>),
        cmocka_unit_test(short_numbers<float>),
        cmocka_unit_test(short_numbers_are_written_as_they_stand),
        cmocka_unit_test(in_every_rounding_mode<double>),
        cmocka_unit_test(in_every_rounding_mode<float>),
#if defined(__i386__) || defined(__x86_64__)
        cmocka_unit_test(in_every_precision),
#endif
        cmocka_unit_test(leading_and_trailing_zeros),
        cmocka_unit_test(numbers_known_to_be_hard),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
