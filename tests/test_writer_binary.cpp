// [MC-NBFX]: the exact records.
#include "support/xml_writer.h"

#include <cmath>
#include <cstring>
#include <limits>

using namespace test;

namespace {

#define assert_records(expected, writer) assert_string_equal(expected, hex((writer).bytes()).c_str())

// ---- names ----------------------------------------------------------------------------------------------------------

void elements(void**) {
    xml_writer w;
    const struct {
        std::optional<std::string_view> prefix;
        const char* ns;
        const char* records;
    } known[] = {
        {{}, "", "40 01 74 01"},
        {"", "", "40 01 74 01"},
        {"", "ns", "40 01 74 08 02 6e 73 01"},
        {"a", "ns", "5e 01 74 09 01 61 02 6e 73 01"},
        {"p", "ns", "6d 01 74 09 01 70 02 6e 73 01"},
        {"z", "ns", "77 01 74 09 01 7a 02 6e 73 01"},
        {"P", "ns", "41 01 50 01 74 09 01 50 02 6e 73 01"},
        {"p2", "ns", "41 02 70 32 01 74 09 02 70 32 02 6e 73 01"},
    };
    for (const auto& [prefix, ns, records] : known) {
        assert_ok(w.to_binary());
        assert_ok(w.start("t", ns, prefix));
        assert_ok(w.end());
        assert_records(records, w);
        assert_ok(w.to_binary());
        assert_ok(w.start("t", ns, prefix));
        assert_ok(w.end_start());
        assert_ok(w.end());
        assert_records(records, w);
    }
}

void attributes(void**) {
    xml_writer w;
    const struct {
        std::optional<std::string_view> prefix;
        const char* ns;
        const char* value;
        const char* records;
    } known[] = {
        {{}, "", "", "40 01 74 04 01 74 98 00 01"},
        {"p", "ns", "", "40 01 74 35 01 74 98 00 09 01 70 02 6e 73 01"},
        {"p2", "ns", "", "40 01 74 05 02 70 32 01 74 98 00 09 02 70 32 02 6e 73 01"},
        {"p2", "ns", "test", "40 01 74 05 02 70 32 01 74 98 04 74 65 73 74 09 02 70 32 02 6e 73 01"},
    };
    for (const auto& [prefix, ns, value, records] : known) {
        assert_ok(w.to_binary());
        assert_ok(w.start("t"));
        assert_ok(w.attribute("t", value, ns, prefix));
        assert_ok(w.end());
        assert_records(records, w);
    }
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("t"));
    assert_ok(w.end_attribute());
    assert_ok(w.xmlns("p", "ns"));
    assert_ok(w.end());
    assert_records("40 01 74 04 01 74 98 00 09 01 70 02 6e 73 01", w);
}

void long_names(void**) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start(std::string(200, 'n')));
    assert_ok(w.end());
    assert_true(w.bytes() == "\x40\xc8\x01" + std::string(200, 'n') + "\x01");
}

void comments_and_cdata(void**) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.comment("comment"));
    assert_records("02 07 63 6f 6d 6d 65 6e 74", w);
    assert_ok(w.start("t"));
    assert_ok(w.start_cdata());
    assert_ok(w.text("<"));
    assert_ok(w.end_cdata());
    assert_ok(w.end());
    assert_records("02 07 63 6f 6d 6d 65 6e 74 40 01 74 99 01 3c", w);
    assert_hr(WS_E_INVALID_FORMAT, w.comment("\xff"));
}

// ---- text -----------------------------------------------------------------------------------------------------------

template <class Write>
std::string records_of(Write&& write) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("u"));
    assert_ok(write(w));
    assert_ok(w.end());
    const std::string bytes = w.bytes();
    assert_true(bytes.starts_with(std::string("\x40\x01u", 3)));
    return hex(std::string_view(bytes).substr(3));
}
template <class T>
std::string records_of_value(WS_VALUE_TYPE type, const T& value) {
    return records_of([&](xml_writer& w) {
        WS_XML_INT64_TEXT int64 = {{WS_XML_TEXT_TYPE_INT64}, 0};
        WS_XML_UINT64_TEXT uint64 = {{WS_XML_TEXT_TYPE_UINT64}, 0};
        WS_XML_INT32_TEXT int32 = {{WS_XML_TEXT_TYPE_INT32}, 0};
        WS_XML_DOUBLE_TEXT float64 = {{WS_XML_TEXT_TYPE_DOUBLE}, 0};
        WS_XML_FLOAT_TEXT float32 = {{WS_XML_TEXT_TYPE_FLOAT}, 0};
        switch (type) {
        case WS_INT32_VALUE_TYPE:
            int32.value = static_cast<INT32>(value);
            return w.typed(int32);
        case WS_INT64_VALUE_TYPE:
            int64.value = static_cast<INT64>(value);
            return w.typed(int64);
        case WS_UINT64_VALUE_TYPE:
            uint64.value = static_cast<UINT64>(value);
            return w.typed(uint64);
        case WS_FLOAT_VALUE_TYPE:
            float32.value = static_cast<float>(value);
            return w.typed(float32);
        default:
            float64.value = static_cast<double>(value);
            return w.typed(float64);
        }
    });
}

void characters(void**) {
    assert_string_equal("99 04 74 65 73 74", records_of([](xml_writer& w) { return w.text("test"); }).c_str());
    assert_string_equal("99 04 74 65 73 74", records_of([](xml_writer& w) { return w.chars(W("test")); }).c_str());
    assert_string_equal("99 04 74 65 73 74", records_of([](xml_writer& w) { return w.chars_utf8("test"); }).c_str());
    assert_string_equal("99 09 c3 ab e2 82 ac f0 9f 98 80",
                        records_of([](xml_writer& w) { return w.chars(W("\xeb\x20ac\xd83d\xde00")); }).c_str());
    assert_string_equal("01", records_of([](xml_writer& w) { return w.text(""); }).c_str());
    // Two texts are two records; the last one ends the element.
    assert_string_equal("98 01 61 99 01 62", records_of([](xml_writer& w) {
                                                 assert_ok(w.text("a"));
                                                 return w.text("b");
                                             }).c_str());
    // Nothing in binary XML needs an escape.
    assert_string_equal("99 05 3c 26 01 0d 00",
                        records_of([](xml_writer& w) { return w.text(std::string_view("<&\1\r\0", 5)); }).c_str());
}

void characters_of_every_length(void**) {
    for (const size_t length : {254, 255, 256, 65535, 65536, 70000}) {
        const ULONG room = 100000;
        xml_writer w;
        for (const bool wide : {false, true}) {
            assert_ok(w.to_binary(nullptr, nullptr, nullptr, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, room)}));
            assert_ok(w.start("t"));
            assert_ok(wide ? w.chars(std::basic_string<WCHAR>(length, 'x')) : w.text(std::string(length, 'x')));
            assert_ok(w.end());
            std::string expected("\x40\x01t", 3);
            expected += length <= 255 ? '\x99' : length <= 65535 ? '\x9b' : '\x9d';
            for (size_t rest = length, i = 0; i < (length <= 255 ? 1u : length <= 65535 ? 2u : 4u); ++i, rest >>= 8)
                expected += static_cast<char>(rest);
            expected += std::string(length, 'x');
            assert_true(w.bytes() == expected);
        }
    }
}

void bytes(void**) {
    const auto of = [](const std::string& bytes) {
        return records_of([&](xml_writer& w) {
            const WS_XML_BASE64_TEXT text = {{WS_XML_TEXT_TYPE_BASE64},
                                             reinterpret_cast<BYTE*>(const_cast<char*>(bytes.data())),
                                             static_cast<ULONG>(bytes.size())};
            return w.typed(text);
        });
    };
    assert_string_equal("9e 03 74 65 73 9f 01 74", of("test").c_str());
    assert_string_equal("9f 03 74 65 73", of("tes").c_str());
    assert_string_equal("9f 01 74", of("t").c_str());
    assert_string_equal("01", of("").c_str());
    assert_string_equal("9f 06 74 65 73 74 74 65", of("testte").c_str());
    assert_string_equal(("9f ff " + hex(std::string(255, 'a'))).c_str(), of(std::string(255, 'a')).c_str());
    assert_string_equal(("9e ff " + hex(std::string(255, 'a')) + " 9f 01 61").c_str(),
                        of(std::string(256, 'a')).c_str());
    assert_string_equal(("a1 e9 03 " + hex(std::string(1001, 'a'))).substr(0, 11).c_str(),
                        of(std::string(1001, 'a')).replace(0, 2, "a1").substr(0, 11).replace(3, 2, "e9").c_str());
}

void bytes_in_pieces_are_one_value(void**) {
    assert_string_equal("9e 03 74 65 73 9f 01 74", records_of([](xml_writer& w) {
                                                       assert_ok(w.raw_bytes("t"));
                                                       assert_ok(w.raw_bytes("e"));
                                                       assert_ok(w.raw_bytes(""));
                                                       return w.raw_bytes("st");
                                                   }).c_str());
    // Something else between them ends the group.
    assert_string_equal("9e 01 74 98 01 78 9f 01 65", records_of([](xml_writer& w) {
                                                          assert_ok(w.raw_bytes("t"));
                                                          assert_ok(w.text("x"));
                                                          return w.raw_bytes("e");
                                                      }).c_str());
    // In an attribute there is one record, whatever the pieces.
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.raw_bytes("te"));
    assert_ok(w.raw_bytes("st"));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("b"));
    assert_ok(w.chars(W("te")));
    assert_ok(w.chars(W("st")));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_records("40 01 74 04 01 61 9e 04 74 65 73 74 04 01 62 98 04 74 65 73 74 01", w);
}

void integers(void**) {
    const auto int64 = [](INT64 value) { return records_of_value(WS_INT64_VALUE_TYPE, value); };
    assert_string_equal("81", int64(0).c_str());
    assert_string_equal("83", int64(1).c_str());
    assert_string_equal("89 02", int64(2).c_str());
    assert_string_equal("89 ff", int64(-1).c_str());
    assert_string_equal("89 7f", int64(127).c_str());
    assert_string_equal("8b 80 00", int64(128).c_str());
    assert_string_equal("89 80", int64(-128).c_str());
    assert_string_equal("8b 7f ff", int64(-129).c_str());
    assert_string_equal("8b ff 7f", int64(32767).c_str());
    assert_string_equal("8d 00 80 00 00", int64(32768).c_str());
    assert_string_equal("8d ff ff ff 7f", int64(2147483647).c_str());
    assert_string_equal("8f 00 00 00 80 00 00 00 00", int64(2147483648).c_str());
    assert_string_equal("8f 00 00 00 00 00 00 00 80", int64(INT64_MIN).c_str());
    assert_string_equal("89 ff", records_of_value(WS_INT32_VALUE_TYPE, -1).c_str());
    assert_string_equal("83", records_of_value(WS_UINT64_VALUE_TYPE, 1).c_str());
    assert_string_equal("8f ff ff ff ff ff ff ff 7f", records_of_value(WS_UINT64_VALUE_TYPE, INT64_MAX).c_str());
    assert_string_equal("b3 ff ff ff ff ff ff ff ff", records_of_value(WS_UINT64_VALUE_TYPE, UINT64_MAX).c_str());
}

void floating_point(void**) {
    const double infinity = std::numeric_limits<double>::infinity();
    const auto float64 = [](double value) { return records_of_value(WS_DOUBLE_VALUE_TYPE, value); };
    assert_string_equal("81", float64(0.0).c_str());
    assert_string_equal("89 02", float64(2.0).c_str());
    assert_string_equal("91 00 00 20 40", float64(2.5).c_str());
    assert_string_equal("91 00 00 00 80", float64(-0.0).c_str());
    assert_string_equal("93 cd cc cc cc cc cc 00 40", float64(2.1).c_str());
    assert_string_equal("93 00 00 00 00 00 00 f0 7f", float64(infinity).c_str());
    assert_string_equal("93 00 00 00 00 00 00 f0 ff", float64(-infinity).c_str());
    assert_string_equal("93 00 00 00 00 00 00 f8 7f", float64(std::numeric_limits<double>::quiet_NaN()).c_str());
    assert_string_equal("89 02", records_of_value(WS_FLOAT_VALUE_TYPE, 2.0f).c_str());
    assert_string_equal("91 cd cc cc 3d", records_of_value(WS_FLOAT_VALUE_TYPE, 0.1f).c_str());
    assert_string_equal("91 00 00 80 7f",
                        records_of_value(WS_FLOAT_VALUE_TYPE, std::numeric_limits<float>::infinity()).c_str());
}

template <class T>
std::string records_of_text(const T& text) {
    return records_of([&](xml_writer& w) { return w.typed(text); });
}

void other_values(void**) {
    assert_string_equal("87", records_of_text(WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, TRUE}).c_str());
    assert_string_equal("85", records_of_text(WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, FALSE}).c_str());
    const GUID guid = {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}};
    const std::string digits = "33 22 11 00 55 44 77 66 88 99 aa bb cc dd ee ff";
    assert_string_equal(("b1 " + digits).c_str(),
                        records_of_text(WS_XML_GUID_TEXT{{WS_XML_TEXT_TYPE_GUID}, guid}).c_str());
    assert_string_equal(("ad " + digits).c_str(),
                        records_of_text(WS_XML_UNIQUE_ID_TEXT{{WS_XML_TEXT_TYPE_UNIQUE_ID}, guid}).c_str());
    const auto date = [](UINT64 ticks, WS_DATETIME_FORMAT format) {
        return records_of_text(WS_XML_DATETIME_TEXT{{WS_XML_TEXT_TYPE_DATETIME}, {ticks, format}});
    };
    assert_string_equal("97 00 00 00 00 00 00 00 40", date(0, WS_DATETIME_FORMAT_UTC).c_str());
    assert_string_equal("97 00 00 00 00 00 00 00 80", date(0, WS_DATETIME_FORMAT_LOCAL).c_str());
    assert_string_equal("97 00 00 00 00 00 00 00 00", date(0, WS_DATETIME_FORMAT_NONE).c_str());
    assert_string_equal("97 01 00 00 00 00 00 00 40", date(1, WS_DATETIME_FORMAT_UTC).c_str());
    assert_string_equal("af fe ff ff ff ff ff ff ff",
                        records_of_text(WS_XML_TIMESPAN_TEXT{{WS_XML_TEXT_TYPE_TIMESPAN}, {-2}}).c_str());
    DECIMAL decimal{};
    decimal.wReserved = 0x5555;
    decimal.scale = 2;
    decimal.sign = 0x80;
    decimal.Hi32 = 1;
    decimal.Lo64 = 2;
    assert_string_equal("95 00 00 02 80 01 00 00 00 02 00 00 00 00 00 00 00",
                        records_of_text(WS_XML_DECIMAL_TEXT{{WS_XML_TEXT_TYPE_DECIMAL}, decimal}).c_str());
}

void values_in_attributes(void**) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 1}));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("b"));
    assert_ok(w.typed(WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, TRUE}));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_records("40 01 74 04 01 61 82 04 01 62 86 01", w);
}

void the_end_is_not_folded_into_text_that_is_gone(void**) {
    // An element between the text and the end.
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.text("x"));
    assert_ok(w.start("u"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_records("40 01 74 98 01 78 40 01 75 01 01", w);
    // A comment.
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.text("x"));
    assert_ok(w.comment(""));
    assert_ok(w.end());
    assert_records("40 01 74 98 01 78 02 00 01", w);
    // A text that failed.
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    assert_ok(w.text("x"));
    assert_hr(WS_E_INVALID_FORMAT, w.text("\xff"));
    assert_ok(w.end());
    assert_records("40 01 74 99 01 78", w);
}

// ---- dictionaries ---------------------------------------------------------------------------------------------------

// "", p, t, u, p2, ns: as ids 0 to 5.
struct some_dictionary {
    some_dictionary() {
        const char* const texts[] = {"", "p", "t", "u", "p2", "ns"};
        for (ULONG i = 0; i < 6; ++i) {
            strings[i] = xml(texts[i]);
            strings[i].dictionary = &dictionary;
            strings[i].id = i;
        }
    }
    WS_XML_STRING strings[6];
    WS_XML_DICTIONARY dictionary = {{1, 2, 3, {}}, strings, 6, TRUE};
};

void static_strings(void**) {
    some_dictionary d;
    const WS_XML_STRING* s = d.strings;
    const struct {
        const WS_XML_STRING *prefix, *local_name, *ns;
        const char* element;
        const char* attribute;
    } known[] = {
        {nullptr, &s[3], &s[0], "42 06 01", "42 06 06 06 98 00 01"},
        {&s[1], &s[3], &s[5], "53 06 0b 01 70 0a 01", "42 06 1b 06 98 00 0b 01 70 0a 01"},
        {&s[4], &s[3], &s[5], "43 02 70 32 06 0b 02 70 32 0a 01", "42 06 07 02 70 32 06 98 00 0b 02 70 32 0a 01"},
    };
    xml_writer w;
    for (const auto& [prefix, local_name, ns, element, attribute] : known) {
        assert_ok(w.to_binary(&d.dictionary));
        assert_ok(WsWriteStartElement(w, prefix, local_name, ns, nullptr));
        assert_ok(w.end());
        assert_records(element, w);
        assert_ok(w.to_binary(&d.dictionary));
        assert_ok(WsWriteStartElement(w, nullptr, &s[3], &s[0], nullptr));
        assert_ok(WsWriteStartAttribute(w, prefix, local_name, ns, FALSE, nullptr));
        assert_ok(w.end_attribute());
        assert_ok(w.end());
        assert_records(attribute, w);
    }
    // The number is the string's own; one beyond the dictionary is spelled out.
    WS_XML_STRING odd = s[2];
    odd.id = 6;
    assert_ok(w.to_binary(&d.dictionary));
    assert_ok(WsWriteStartElement(w, nullptr, &odd, &s[0], nullptr));
    assert_ok(w.end());
    assert_records("40 01 74 01", w);
    // A string of another dictionary is spelled out, too.
    some_dictionary other;
    other.dictionary.guid.Data1 = 77;
    assert_ok(w.to_binary(&other.dictionary));
    assert_ok(WsWriteStartElement(w, nullptr, &s[2], &s[0], nullptr));
    assert_ok(w.end());
    assert_records("40 01 74 01", w);
}

void text_from_the_dictionary(void**) {
    some_dictionary d;
    xml_writer w;
    assert_ok(w.to_binary(&d.dictionary));
    assert_ok(w.start("x"));
    assert_ok(w.start_attribute("y"));
    assert_ok(w.typed(WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, d.strings[5]}));
    assert_ok(w.end_attribute());
    assert_ok(w.typed(WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, d.strings[5]}));
    assert_ok(w.end());
    assert_records("40 01 78 04 01 79 aa 0a ab 0a", w);
    // Without dictionaries nobody looks at a text's: programs leave it uninitialized.
    WS_XML_STRING text = d.strings[5];
    text.dictionary = reinterpret_cast<WS_XML_DICTIONARY*>(16);
    assert_ok(w.to_binary());
    assert_ok(w.start("x"));
    assert_ok(w.start_attribute("y"));
    assert_ok(w.typed(WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, text}));
    assert_ok(w.end_attribute());
    assert_ok(w.typed(WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, text}));
    assert_ok(w.end());
    assert_records("40 01 78 04 01 79 98 02 6e 73 99 02 6e 73", w);
}

void qualified_names(void**) {
    some_dictionary d;
    xml_writer w;
    assert_ok(w.to_binary(&d.dictionary));
    assert_ok(w.start("x"));
    assert_ok(w.xmlns("p", "u"));
    assert_ok(WsWriteQualifiedName(w, &d.strings[1], &d.strings[3], nullptr, nullptr));
    assert_ok(w.end());
    assert_records("40 01 78 09 01 70 01 75 bd 0f 06", w);
    // Found by fuzzing: no reader takes the record when its prefix is unbound.
    assert_ok(w.to_binary(&d.dictionary));
    assert_ok(w.start("x"));
    assert_ok(w.start_attribute("y"));
    assert_ok(WsWriteQualifiedName(w, &d.strings[1], &d.strings[3], nullptr, nullptr));
    assert_ok(w.end_attribute());
    assert_ok(WsWriteQualifiedName(w, &d.strings[1], &d.strings[3], nullptr, nullptr));
    assert_ok(w.end());
    assert_records("40 01 78 04 01 79 98 03 70 3a 75 99 03 70 3a 75", w);
    assert_ok(w.to_binary(&d.dictionary));
    assert_ok(w.start("x"));
    assert_ok(w.name("p2", "t", {}));
    assert_ok(w.end());
    assert_records("40 01 78 99 04 70 32 3a 74", w);
}

struct dynamic_strings {
    unsigned calls = 0;
    std::string asked;
};

HRESULT CALLBACK find_dynamic(void* state, const WS_XML_STRING* string, BOOL* found, ULONG* id, WS_ERROR*) {
    auto& self = *static_cast<dynamic_strings*>(state);
    ++self.calls;
    self.asked += std::string(view(*string)) + ",";
    *found = TRUE;
    if (view(*string) == "t") {
        *id = 1;
    } else if (view(*string) == "ns") {
        *id = 2;
    } else if (view(*string) == "z") {
        *id = 300;
    } else if (view(*string) == "v") {
        return WS_E_OTHER;
    } else {
        *found = FALSE;
    }
    return S_OK;
}

void dynamic_strings_by_callback(void**) {
    const struct {
        const char* name;
        const char* records;
    } known[] = {
        {"t", "42 03 0a 05 01"},
        {"u", "40 01 75 0a 05 01"},
        {"v", "40 01 76 0a 05 01"}, // a callback that fails has not found it
        {"z", "42 d9 04 0a 05 01"},
    };
    for (const auto& [name, records] : known) {
        dynamic_strings state;
        xml_writer w;
        assert_ok(w.to_binary(nullptr, find_dynamic, &state));
        assert_ok(w.start(name, "ns"));
        assert_ok(w.end());
        assert_records(records, w);
        assert_int_equal(state.calls, 2);
    }
    dynamic_strings state;
    xml_writer w;
    assert_ok(w.to_binary(nullptr, find_dynamic, &state));
    assert_ok(w.start("t", "ns", "p"));
    assert_ok(w.attribute("z", "text", "ns"));
    assert_ok(w.text("t"));
    assert_ok(w.end());
    assert_string_equal("t,z,ns,", state.asked.c_str()); // neither prefixes nor texts
    assert_records("53 03 1b d9 04 98 04 74 65 78 74 0b 01 70 05 99 01 74", w);
}

void both_dictionaries(void**) {
    WS_XML_DICTIONARY* built_in = nullptr;
    assert_ok(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &built_in, nullptr));
    const WS_XML_STRING ns = xml("ns"), none = xml("");
    dynamic_strings state;
    xml_writer w;
    assert_ok(w.to_binary(built_in, find_dynamic, &state));
    assert_ok(WsWriteStartElement(w, nullptr, &built_in->strings[235], &ns, nullptr));
    assert_ok(w.end());
    assert_records("42 d6 03 0a 05 01", w);
    assert_string_equal("ns,", state.asked.c_str());
    // A string is looked up by its number only, not by its characters.
    assert_ok(w.to_binary(built_in));
    assert_ok(w.start("t"));
    assert_ok(WsWriteStartElement(w, nullptr, &built_in->strings[0], &none, nullptr));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_records("40 01 74 42 00 01 01", w);
}

// ---- arrays ---------------------------------------------------------------------------------------------------------

template <class T, size_t N>
HRESULT write_array(xml_writer& w, std::string_view ns, WS_VALUE_TYPE type, const T (&items)[N]) {
    const WS_XML_STRING name = xml("i"), uri = xml(ns);
    return WsWriteArray(w, &name, &uri, type, items, sizeof(items), 0, N, nullptr);
}

void arrays(void**) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    const BOOL bools[] = {FALSE, TRUE, 77};
    assert_ok(write_array(w, "", WS_BOOL_VALUE_TYPE, bools));
    assert_ok(w.end());
    assert_records("40 01 74 03 40 01 69 01 b5 03 00 01 01 01", w);

    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    const INT32 numbers[] = {1, -1};
    assert_ok(write_array(w, "ns", WS_INT32_VALUE_TYPE, numbers));
    assert_ok(w.end());
    assert_records("40 01 74 03 40 01 69 08 02 6e 73 01 8d 02 01 00 00 00 ff ff ff ff 01", w);

    // There is no record for unsigned numbers.
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    const UINT16 unsigned_numbers[] = {1, 2};
    assert_ok(write_array(w, "", WS_UINT16_VALUE_TYPE, unsigned_numbers));
    assert_ok(w.end());
    assert_records("40 01 74 40 01 69 83 40 01 69 89 02 01", w);

    // At the root a single one is a document.
    assert_ok(w.to_binary());
    const INT16 one[] = {5};
    assert_ok(write_array(w, "", WS_INT16_VALUE_TYPE, one));
    assert_hr(WS_E_INVALID_FORMAT, write_array(w, "", WS_INT16_VALUE_TYPE, one));
    assert_records("03 40 01 69 01 8b 01 05 00", w);
    assert_ok(w.to_binary());
    assert_hr(WS_E_INVALID_FORMAT, write_array(w, "", WS_INT32_VALUE_TYPE, numbers));
}

void arrays_of_every_type_read_back(void**) {
    xml_writer w;
    assert_ok(w.to_binary());
    assert_ok(w.start("t"));
    const INT16 int16s[] = {-2, 3};
    const INT64 int64s[] = {INT64_MIN, 1};
    const float floats[] = {0.5f, 1.0f};
    const double doubles[] = {0.1};
    const WS_TIMESPAN spans[] = {{-7}};
    const GUID guids[] = {{0xabcdef01, 0, 0, {}}};
    const WS_DATETIME dates[] = {{5, WS_DATETIME_FORMAT_LOCAL}};
    assert_ok(write_array(w, "", WS_INT16_VALUE_TYPE, int16s));
    assert_ok(write_array(w, "", WS_INT64_VALUE_TYPE, int64s));
    assert_ok(write_array(w, "", WS_FLOAT_VALUE_TYPE, floats));
    assert_ok(write_array(w, "", WS_DOUBLE_VALUE_TYPE, doubles));
    assert_ok(write_array(w, "", WS_TIMESPAN_VALUE_TYPE, spans));
    assert_ok(write_array(w, "", WS_GUID_VALUE_TYPE, guids));
    assert_ok(write_array(w, "", WS_DATETIME_VALUE_TYPE, dates));
    assert_ok(w.end());
    const std::string bytes = w.bytes();
    const reader_ptr reader = make_reader();
    assert_ok(set_binary(reader, bytes));
    assert_string_equal("<t> <i> int32:-2 </> <i> int32:3 </> <i> int64:-9223372036854775808 </> <i> int64:1 </> "
                        "<i> float:0.500000 </> <i> float:1.000000 </> <i> double:0.100000 </> <i> timespan:-7 </> "
                        "<i> guid:abcdef01 </> <i> datetime:5/1 </> </> EOF",
                        read_all(reader).c_str());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(elements),
        cmocka_unit_test(attributes),
        cmocka_unit_test(long_names),
        cmocka_unit_test(comments_and_cdata),
        cmocka_unit_test(characters),
        cmocka_unit_test(characters_of_every_length),
        cmocka_unit_test(bytes),
        cmocka_unit_test(bytes_in_pieces_are_one_value),
        cmocka_unit_test(integers),
        cmocka_unit_test(floating_point),
        cmocka_unit_test(other_values),
        cmocka_unit_test(values_in_attributes),
        cmocka_unit_test(the_end_is_not_folded_into_text_that_is_gone),
        cmocka_unit_test(static_strings),
        cmocka_unit_test(text_from_the_dictionary),
        cmocka_unit_test(qualified_names),
        cmocka_unit_test(dynamic_strings_by_callback),
        cmocka_unit_test(both_dictionaries),
        cmocka_unit_test(arrays),
        cmocka_unit_test(arrays_of_every_type_read_back),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
