// Values, pieces of values, names and arrays; and what may be called when.
#include "support/xml_writer.h"

#include <cmath>
#include <limits>

using namespace test;

namespace {

// A value as an element's content, and as an attribute's.
template <class T>
void check_value(const char* expected, const T& text) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.typed(text));
    assert_ok(w.end_attribute());
    assert_ok(w.typed(text));
    assert_ok(w.end());
    const std::string value = expected;
    assert_written(("<t a=\"" + value + "\">" + value + "</t>").c_str(), w);
}

constexpr GUID some_guid = {0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff}};

void texts_of_every_type(void**) {
    check_value("utf8", WS_XML_UTF8_TEXT{{WS_XML_TEXT_TYPE_UTF8}, xml("utf8")});
    const WCHAR* utf16 = W("utf16");
    check_value("utf16",
                WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, reinterpret_cast<BYTE*>(const_cast<WCHAR*>(utf16)), 10});
    check_value("dGVzdA==", WS_XML_BASE64_TEXT{{WS_XML_TEXT_TYPE_BASE64}, xml("test").bytes, 4});
    check_value("true", WS_XML_BOOL_TEXT{{WS_XML_TEXT_TYPE_BOOL}, -1});
    check_value("-2147483648", WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, INT32_MIN});
    check_value("-9223372036854775808", WS_XML_INT64_TEXT{{WS_XML_TEXT_TYPE_INT64}, INT64_MIN});
    check_value("18446744073709551615", WS_XML_UINT64_TEXT{{WS_XML_TEXT_TYPE_UINT64}, UINT64_MAX});
    check_value("0.1", WS_XML_FLOAT_TEXT{{WS_XML_TEXT_TYPE_FLOAT}, 0.1f});
    check_value("1.1", WS_XML_DOUBLE_TEXT{{WS_XML_TEXT_TYPE_DOUBLE}, 1.1});
    check_value("1E-2", WS_XML_DOUBLE_TEXT{{WS_XML_TEXT_TYPE_DOUBLE}, 0.01});
    check_value("INF", WS_XML_DOUBLE_TEXT{{WS_XML_TEXT_TYPE_DOUBLE}, std::numeric_limits<double>::infinity()});
    DECIMAL decimal{};
    decimal.Lo64 = 123;
    decimal.scale = 2;
    check_value("1.23", WS_XML_DECIMAL_TEXT{{WS_XML_TEXT_TYPE_DECIMAL}, decimal});
    check_value("00112233-4455-6677-8899-aabbccddeeff", WS_XML_GUID_TEXT{{WS_XML_TEXT_TYPE_GUID}, some_guid});
    check_value("urn:uuid:00112233-4455-6677-8899-aabbccddeeff",
                WS_XML_UNIQUE_ID_TEXT{{WS_XML_TEXT_TYPE_UNIQUE_ID}, some_guid});
    check_value("0001-01-01T00:00:00Z", WS_XML_DATETIME_TEXT{{WS_XML_TEXT_TYPE_DATETIME}, {0, WS_DATETIME_FORMAT_UTC}});
    check_value("-00:00:01.5", WS_XML_TIMESPAN_TEXT{{WS_XML_TEXT_TYPE_TIMESPAN}, {-15000000}});
    WS_XML_INT32_TEXT one = {{WS_XML_TEXT_TYPE_INT32}, 1};
    WS_XML_UTF8_TEXT two = {{WS_XML_TEXT_TYPE_UTF8}, xml("two")};
    WS_XML_TEXT* items[] = {&one.text, &two.text};
    check_value("1 two", WS_XML_LIST_TEXT{{WS_XML_TEXT_TYPE_LIST}, 2, items});
    WS_XML_STRING u = xml("u"), none = xml("");
    check_value("u", WS_XML_QNAME_TEXT{{WS_XML_TEXT_TYPE_QNAME}, nullptr, &u, &none});
}

void values_without_a_text(void**) {
    DECIMAL decimal{};
    decimal.scale = 29;
    const WS_XML_DATETIME_TEXT date = {{WS_XML_TEXT_TYPE_DATETIME}, {0x2bca2875f4374000, WS_DATETIME_FORMAT_UTC}};
    const WS_XML_DECIMAL_TEXT number = {{WS_XML_TEXT_TYPE_DECIMAL}, decimal};
    const WS_XML_BOOL_TEXT unknown = {{static_cast<WS_XML_TEXT_TYPE>(77)}, TRUE};
    for (const bool binary : {false, true}) {
        xml_writer w;
        assert_ok(binary ? w.to_binary() : w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.start_attribute("a"));
        assert_hr(WS_E_INVALID_FORMAT, w.typed(date));
        assert_hr(WS_E_INVALID_FORMAT, w.typed(number));
        assert_hr(E_INVALIDARG, w.typed(unknown));
        assert_ok(w.end_attribute());
        assert_hr(WS_E_INVALID_FORMAT, w.typed(date));
        assert_hr(WS_E_INVALID_FORMAT, w.typed(number));
        assert_hr(E_INVALIDARG, w.typed(unknown));
        assert_hr(E_INVALIDARG, WsWriteText(w, nullptr, nullptr));
        assert_ok(w.end());
    }
}

void content_of_any_mixture(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.typed(WS_XML_GUID_TEXT{{WS_XML_TEXT_TYPE_GUID}, {}}));
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 1}));
    assert_ok(w.text("utf8"));
    assert_ok(w.chars(W("utf16")));
    assert_ok(w.start_cdata());
    assert_ok(w.text("test"));
    assert_ok(w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 2}));
    assert_ok(w.end_cdata());
    assert_ok(w.end());
    assert_written("<t>00000000-0000-0000-0000-0000000000001utf8utf16<![CDATA[test2]]></t>", w);
}

void an_attribute_has_one_type(void**) {
    const WS_XML_GUID_TEXT guid = {{WS_XML_TEXT_TYPE_GUID}, {}};
    using call = std::function<HRESULT(xml_writer&)>;
    const call utf8 = [](xml_writer& w) { return w.text("a"); };
    const call chars_utf8 = [](xml_writer& w) { return w.chars_utf8("b"); };
    const call chars = [](xml_writer& w) { return w.chars(W("c")); };
    const call bytes = [](xml_writer& w) { return w.raw_bytes("d"); };
    const call typed = [&](xml_writer& w) { return w.typed(guid); };
    const call name = [&](xml_writer& w) { return w.name("p", "n", {}); };
    const struct {
        call first, second;
        HRESULT result;
    } known[] = {
        {utf8, utf8, S_OK},
        {utf8, chars_utf8, S_OK},
        {chars, chars, S_OK},
        {bytes, bytes, S_OK},
        {typed, typed, WS_E_INVALID_OPERATION},
        {name, name, WS_E_INVALID_OPERATION},
        {utf8, chars, WS_E_INVALID_OPERATION},
        {chars, utf8, WS_E_INVALID_OPERATION},
        {utf8, typed, WS_E_INVALID_OPERATION},
        {typed, utf8, WS_E_INVALID_OPERATION},
        {bytes, utf8, WS_E_INVALID_OPERATION},
        {utf8, name, WS_E_INVALID_OPERATION},
        {name, bytes, WS_E_INVALID_OPERATION},
    };
    for (const auto& [first, second, result] : known) {
        xml_writer w;
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.start_attribute("a"));
        assert_ok(first(w));
        assert_hr(result, second(w));
        assert_ok(w.end_attribute());
        assert_ok(w.end());
    }
}

void characters_in_pieces(void**) {
    // Cut anywhere, in content and in an attribute.
    const std::string text = "a\xc3\xab\xe2\x82\xac\xf0\x9f\x98\x80z";
    const std::basic_string<WCHAR> wide = W("a\xeb\x20ac\xd83d\xde00z");
    for (const bool binary : {false, true}) {
        xml_writer w;
        const auto begin = [&](bool in_attribute) {
            assert_ok(binary ? w.to_binary() : w.to_text());
            assert_ok(w.start("t"));
            if (in_attribute) assert_ok(w.start_attribute("a"));
        };
        const auto check = [&](bool in_attribute) {
            if (in_attribute) assert_ok(w.end_attribute());
            assert_ok(w.end());
            const std::string bytes = w.bytes();
            const reader_ptr reader = make_reader();
            assert_ok(binary ? set_binary(reader, bytes) : set_text(reader, bytes));
            std::string all = read_all(reader);
            for (size_t at; (at = all.find("' '")) != std::string::npos;)
                all.erase(at, 3); // texts side by side
            assert_string_equal((in_attribute ? "<t a='" + text + "'" + (binary ? ">" : "/>") + " </> EOF"
                                              : "<t> '" + text + "' </> EOF")
                                    .c_str(),
                                all.c_str());
        };
        for (const bool in_attribute : {false, true}) {
            for (size_t cut = 0; cut <= text.size(); ++cut) {
                begin(in_attribute);
                assert_ok(w.chars_utf8(text.substr(0, cut)));
                assert_ok(w.chars_utf8(text.substr(cut)));
                check(in_attribute);
            }
            for (size_t cut = 0; cut <= wide.size(); ++cut) {
                begin(in_attribute);
                assert_ok(w.chars(wide.substr(0, cut)));
                assert_ok(w.chars(wide.substr(cut)));
                check(in_attribute);
            }
            begin(in_attribute);
            for (const char c : text)
                assert_ok(w.chars_utf8({&c, 1}));
            check(in_attribute);
            begin(in_attribute);
            for (const WCHAR c : wide)
                assert_ok(w.chars({&c, 1}));
            check(in_attribute);
        }
    }
}

void half_a_character(void**) {
    xml_writer w;
    for (const bool in_attribute : {false, true}) {
        for (const bool wide : {false, true}) {
            assert_ok(w.to_text());
            assert_ok(w.start("t"));
            if (in_attribute) assert_ok(w.start_attribute("a"));
            assert_ok(wide ? w.chars(W("x\xd83d")) : w.chars_utf8("x\xe2\x82"));
            // Nothing but its other half may follow.
            assert_hr(WS_E_INVALID_FORMAT, in_attribute ? w.end_attribute() : w.end());
            assert_hr(WS_E_INVALID_FORMAT, in_attribute ? w.text("y") : w.start("u"));
            assert_hr(WS_E_INVALID_FORMAT, wide ? w.chars(W("y")) : w.chars_utf8("y"));
            assert_ok(wide ? w.chars(W("\xde00")) : w.chars_utf8("\xac"));
            if (in_attribute) assert_ok(w.end_attribute());
            assert_ok(w.end());
            const std::string value = wide ? "x\xf0\x9f\x98\x80" : "x\xe2\x82\xac";
            assert_written((in_attribute ? "<t a=\"" + value + "\"/>" : "<t>" + value + "</t>").c_str(), w);
        }
    }
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_hr(WS_E_INVALID_FORMAT, w.chars(W("\xde00")));
    assert_hr(WS_E_INVALID_FORMAT, w.chars(W("\xd83dx")));
    assert_hr(WS_E_INVALID_FORMAT, w.chars_utf8("\xff"));
    assert_ok(w.chars_utf8(""));
    assert_ok(w.end());
}

// Found by fuzzing: the first attribute of all was refused an empty value.
void empty_utf16(void**) {
    for (const bool binary : {false, true}) {
        xml_writer w;
        assert_ok(binary ? w.to_binary() : w.to_text());
        assert_ok(w.start("a"));
        assert_ok(w.start_attribute("b"));
        assert_ok(w.chars(W("")));
        assert_ok(w.typed(WS_XML_UTF16_TEXT{{WS_XML_TEXT_TYPE_UTF16}, nullptr, 0}));
        assert_ok(w.end_attribute());
        assert_ok(w.chars(W("")));
        assert_ok(w.end());
        if (!binary) assert_written("<a b=\"\"/>", w);
    }
}

void long_utf16(void**) {
    // Longer than the blocks that it is written in, with a pair across a block's end.
    xml_writer w;
    for (const size_t before : {1022, 1023, 1024, 5000}) {
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.chars(std::basic_string<WCHAR>(before, 'x') + W("\xd83d\xde00y")));
        assert_ok(w.end());
        assert_written(("<t>" + std::string(before, 'x') + "\xf0\x9f\x98\x80y</t>").c_str(), w);
    }
}

void bytes_in_pieces(void**) {
    xml_writer w;
    const std::string all = "any carnal pleasure";
    for (size_t first = 0; first <= 7; ++first) {
        for (size_t second = 0; second <= 7; ++second) {
            assert_ok(w.to_text());
            assert_ok(w.start("t"));
            assert_ok(w.raw_bytes(all.substr(0, first)));
            assert_ok(w.raw_bytes(all.substr(first, second)));
            assert_ok(w.raw_bytes(all.substr(first + second)));
            assert_ok(w.start("u"));
            assert_ok(w.end());
            assert_ok(w.end());
            assert_written("<t>YW55IGNhcm5hbCBwbGVhc3VyZQ==<u/></t>", w);
        }
    }
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.raw_bytes("te"));
    assert_ok(w.raw_bytes(""));
    assert_ok(w.raw_bytes("st"));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_written("<t a=\"dGVzdA==\"/>", w);
    // Longer than a block.
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.raw_bytes(std::string(3000, '\0')));
    assert_ok(w.end());
    assert_written(("<t>" + std::string(4000, 'A') + "</t>").c_str(), w);
}

// Found by fuzzing: what failed between two pieces of bytes ended the first one in all outputs but a buffer.
void bytes_end_where_something_else_is_tried(void**) {
    const heap_ptr heap = make_heap();
    const WS_XML_STRING bad_name = xml("1"), none = xml("");
    const BOOL item = TRUE;
    for (const bool to_buffer : {false, true}) {
        WS_XML_BUFFER* const buffer = make_buffer(heap);
        xml_writer w;
        assert_ok(to_buffer ? w.to_buffer(buffer) : w.to_text());
        assert_ok(w.start("a"));
        assert_ok(w.raw_bytes("t"));
        assert_hr(WS_E_INVALID_FORMAT,
                  WsWriteArray(w, &bad_name, &none, WS_BOOL_VALUE_TYPE, &item, sizeof(item), 0, 1, nullptr));
        assert_ok(w.raw_bytes("te"));
        assert_hr(WS_E_INVALID_FORMAT, w.name({}, "b", "unbound"));
        assert_ok(w.raw_bytes("te"));
        assert_ok(w.raw_bytes("st"));
        assert_ok(w.end());
        const char expected[] = "<a>dA==dGU=dGVzdA==</a>";
        if (to_buffer)
            assert_buffer(expected, buffer);
        else
            assert_written(expected, w);
    }
}

// Outside of all elements bytes end where the document does.
void bytes_of_a_fragment(void**) {
    const BOOL yes = TRUE;
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
    assert_ok(w.raw_bytes("te"));
    assert_ok(w.raw_bytes("st"));
    assert_written("dGVzdA==", w);
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
    assert_ok(w.raw_bytes("test"));
    const WS_XML_NODE end = {WS_XML_NODE_TYPE_EOF};
    assert_ok(WsWriteNode(w, &end, nullptr));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes("test"));
    assert_written("dGVzdA==<a>dGVz", w); // more may come
    assert_ok(w.end());
    assert_written("dGVzdA==<a>dGVzdA==</a>", w);
}

void qualified_names(void**) {
    const struct {
        std::optional<std::string_view> prefix;
        const char* local_name;
        std::optional<std::string_view> ns;
        HRESULT result;
        const char* text;
    } known[] = {
        {{}, "t2", {}, E_INVALIDARG, ""},
        {"p2", "t2", {}, S_OK, "p2:t2"},
        {{}, "t2", "ns2", WS_E_INVALID_FORMAT, ""},
        {{}, "t2", "ns", S_OK, "p:t2"},
        {"p2", "t2", "ns2", S_OK, "p2:t2"},
        {"p2", "t2", "ns", S_OK, "p2:t2"},
        {"p", "t", {}, S_OK, "p:t"},
        {"p2", "", "", S_OK, "p2:"},
        {"p2", "", "ns2", S_OK, "p2:"},
        {"p2", "t2", "", S_OK, "p2:t2"},
        {"", "t2", "", S_OK, "t2"},
        {{}, "t2", "", S_OK, "t2"},
        {"", "", "ns2", S_OK, ""},
        {"", "", "", S_OK, ""},
    };
    xml_writer w;
    assert_hr(WS_E_INVALID_OPERATION, WsWriteQualifiedName(w, nullptr, nullptr, nullptr, nullptr));
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_FORMAT, WsWriteQualifiedName(w, nullptr, nullptr, nullptr, nullptr));
    for (const auto& [prefix, local_name, ns, result, text] : known) {
        assert_ok(w.to_text());
        assert_ok(w.start("t", "ns", "p"));
        assert_hr(result, w.name(prefix, local_name, ns));
        if (result == S_OK) assert_written((std::string("<p:t xmlns:p=\"ns\">") + text).c_str(), w);
    }
    assert_ok(w.start("u"));
    assert_hr(E_INVALIDARG, WsWriteQualifiedName(w, nullptr, nullptr, nullptr, nullptr));
}

void qualified_names_in_attributes(void**) {
    // There a prefix can still be declared.
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t", "ns", "p"));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.name({}, "n", "ns"));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("b"));
    assert_ok(w.name({}, "n", "ns2"));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("c"));
    assert_ok(w.name({}, "n", ""));
    assert_ok(w.end_attribute());
    assert_ok(w.start_attribute("d"));
    assert_ok(w.name("x\"", "n<", {}));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_written("<p:t a=\"p:n\" b=\"a:n\" c=\"n\" d=\"x&quot;:n&lt;\" xmlns:p=\"ns\" xmlns:a=\"ns2\"/>", w);
    // No prefix means the default namespace, which is another here.
    assert_ok(w.to_text());
    assert_ok(w.start("t", "ns", ""));
    assert_ok(w.start_attribute("a"));
    assert_ok(w.name({}, "n", ""));
    assert_ok(w.end_attribute());
    assert_hr(WS_E_INVALID_FORMAT, w.end());
}

template <class T>
HRESULT write_array(xml_writer& w, WS_VALUE_TYPE type, const T* items, ULONG size, ULONG offset, ULONG count) {
    const WS_XML_STRING name = xml("item"), none = xml("");
    return WsWriteArray(w, &name, &none, type, items, size, offset, count, nullptr);
}

void arrays(void**) {
    const WS_XML_STRING name = xml("item"), none = xml("");
    const BOOL bools[] = {FALSE, TRUE};
    const BOOL* const nothing = nullptr;
    xml_writer w;
    assert_hr(WS_E_INVALID_OPERATION, WsWriteArray(w, nullptr, nullptr, WS_BOOL_VALUE_TYPE, nullptr, 0, 0, 0, nullptr));
    assert_ok(w.to_text());
    assert_hr(E_INVALIDARG, WsWriteArray(w, nullptr, &none, WS_BOOL_VALUE_TYPE, nullptr, 0, 0, 0, nullptr));
    assert_hr(E_INVALIDARG, WsWriteArray(w, &name, nullptr, WS_BOOL_VALUE_TYPE, nullptr, 0, 0, 0, nullptr));
    assert_hr(E_INVALIDARG, write_array(w, static_cast<WS_VALUE_TYPE>(~0u), nothing, 0, 0, 0));
    assert_ok(write_array(w, WS_BOOL_VALUE_TYPE, nothing, 0, 0, 0));
    assert_ok(write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 0, 0));
    assert_hr(E_INVALIDARG, write_array(w, WS_BOOL_VALUE_TYPE, nothing, sizeof(bools), 0, 1));
    assert_hr(E_INVALIDARG, write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools) - 1, 0, 2));
    assert_hr(E_INVALIDARG, write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 0, 3));
    assert_hr(E_INVALIDARG, write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 1, 2));
    assert_hr(E_INVALIDARG, write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), ~0u, 2));
    assert_written("", w);
    assert_ok(write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 0, 1));
    assert_written("<item>false</item>", w);

    assert_ok(w.to_text());
    assert_ok(w.start("array"));
    assert_ok(write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 0, 2));
    assert_ok(write_array(w, WS_BOOL_VALUE_TYPE, bools, sizeof(bools), 1, 1));
    const INT8 int8s[] = {-128, 127};
    assert_ok(write_array(w, WS_INT8_VALUE_TYPE, int8s, sizeof(int8s), 0, 2));
    const UINT32 uint32s[] = {UINT32_MAX};
    assert_ok(write_array(w, WS_UINT32_VALUE_TYPE, uint32s, sizeof(uint32s), 0, 1));
    const UINT64 uint64s[] = {UINT64_MAX};
    assert_ok(write_array(w, WS_UINT64_VALUE_TYPE, uint64s, sizeof(uint64s), 0, 1));
    const WS_DURATION durations[] = {{FALSE, 1, 0, 0, 0, 0, 0, 0, 0}};
    assert_ok(write_array(w, WS_DURATION_VALUE_TYPE, durations, sizeof(durations), 0, 1));
    assert_ok(w.end());
    assert_written("<array><item>false</item><item>true</item><item>true</item><item>-128</item><item>127</item>"
                   "<item>4294967295</item><item>18446744073709551615</item><item>P1Y</item></array>",
                   w);
}

// ---- order of calls -------------------------------------------------------------------------------------------------

void nothing_without_an_output(void**) {
    xml_writer w;
    const auto check = [&] {
        const WS_XML_NODE node = {WS_XML_NODE_TYPE_EOF};
        WS_XML_NODE_POSITION position{};
        ULONG depth;
        for (const HRESULT hr :
             {w.start("t"),
              w.end_start(),
              w.end(),
              w.start_attribute("a"),
              w.end_attribute(),
              w.xmlns("p", "ns"),
              w.text("x"),
              w.chars(W("x")),
              w.chars({}),
              w.chars_utf8("x"),
              w.chars_utf8({}),
              w.raw_bytes("x"),
              w.raw_bytes({}),
              w.name("p", "n", {}),
              w.start_cdata(),
              w.end_cdata(),
              w.comment("x"),
              WsWriteNode(w, &node, nullptr),
              WsWriteNode(w, nullptr, nullptr),
              WsFlushWriter(w, 0, nullptr, nullptr),
              WsWriteChars(w, nullptr, 1, nullptr),
              WsWriteBytes(w, nullptr, 1, nullptr),
              WsMoveWriter(w, WS_MOVE_TO_EOF, nullptr, nullptr),
              WsGetWriterPosition(w, &position, nullptr),
              WsSetWriterPosition(w, &position, nullptr),
              WsGetWriterProperty(w, WS_XML_WRITER_PROPERTY_MAX_DEPTH, &depth, sizeof(depth), nullptr)})
            assert_hr(WS_E_INVALID_OPERATION, hr);
    };
    check();
    // No encoding: no output.
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(WsSetOutput(w, nullptr, nullptr, nullptr, 0, nullptr));
    check();
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
}

void calls_out_of_order(void**) {
    constexpr HRESULT wrong = WS_E_INVALID_OPERATION;
    xml_writer w;
    assert_ok(w.to_text());
    assert_hr(wrong, w.end());
    assert_hr(wrong, w.end_start());
    assert_hr(wrong, w.start_attribute("a"));
    assert_hr(wrong, w.end_attribute());
    assert_hr(wrong, w.xmlns("p", "ns"));
    assert_hr(wrong, w.end_cdata());
    assert_ok(w.start("t"));
    assert_hr(wrong, w.end_attribute());
    assert_hr(wrong, w.end_cdata());
    assert_ok(w.start_attribute("a"));
    assert_hr(wrong, w.start("u"));
    assert_hr(wrong, w.end());
    assert_hr(wrong, w.end_start());
    assert_hr(wrong, w.start_attribute("b"));
    assert_hr(wrong, w.xmlns("p", "ns"));
    assert_hr(wrong, w.start_cdata());
    assert_hr(wrong, w.comment("c"));
    assert_ok(w.end_attribute());
    assert_ok(w.start_cdata());
    assert_hr(wrong, w.start("u"));
    assert_hr(wrong, w.end());
    assert_hr(wrong, w.end_start());
    assert_hr(wrong, w.start_attribute("b"));
    assert_hr(wrong, w.start_cdata());
    assert_hr(wrong, w.comment("c"));
    assert_ok(w.end_cdata());
    assert_hr(wrong, w.start_attribute("b"));
    assert_hr(wrong, w.end_start());
    assert_hr(wrong, w.end_cdata());
    assert_ok(w.end());
    assert_hr(wrong, w.end());
    assert_written("<t a=\"\"><![CDATA[]]></t>", w);
}

void in_attribute_can_be_asked_for(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_false(w.get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE));
    assert_ok(w.start_attribute("a"));
    assert_true(w.get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE));
    assert_ok(w.end_attribute());
    assert_false(w.get<BOOL>(WS_XML_WRITER_PROPERTY_IN_ATTRIBUTE));
}

void errors_say_what_was_wrong(void**) {
    const error_ptr error = make_error();
    xml_writer w;
    w.error = error.get();
    const auto last = [&] { return error_string(error.get(), 0); };
    assert_hr(WS_E_INVALID_OPERATION, w.text("x"));
    assert_string_equal("The writer has no output.", last().c_str());
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_hr(WS_E_INVALID_FORMAT, w.start("second"));
    assert_true(last().find("'second' cannot be a second one") != std::string::npos);
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_hr(WS_E_INVALID_OPERATION, w.end_cdata());
    assert_string_equal("The writer is in a start tag, where the end of CDATA cannot be written.", last().c_str());
    assert_ok(w.attribute("same", ""));
    assert_ok(w.attribute("same", ""));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
    assert_string_equal("The element has two attributes 'same' of the namespace ''.", last().c_str());
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(texts_of_every_type),
        cmocka_unit_test(values_without_a_text),
        cmocka_unit_test(content_of_any_mixture),
        cmocka_unit_test(an_attribute_has_one_type),
        cmocka_unit_test(characters_in_pieces),
        cmocka_unit_test(half_a_character),
        cmocka_unit_test(empty_utf16),
        cmocka_unit_test(long_utf16),
        cmocka_unit_test(bytes_in_pieces),
        cmocka_unit_test(bytes_end_where_something_else_is_tried),
        cmocka_unit_test(bytes_of_a_fragment),
        cmocka_unit_test(qualified_names),
        cmocka_unit_test(qualified_names_in_attributes),
        cmocka_unit_test(arrays),
        cmocka_unit_test(nothing_without_an_output),
        cmocka_unit_test(calls_out_of_order),
        cmocka_unit_test(in_attribute_can_be_asked_for),
        cmocka_unit_test(errors_say_what_was_wrong),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
