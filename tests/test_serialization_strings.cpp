// Strings, bytes, identifiers and qualified names.
#include "support/typed.h"

using namespace test;

namespace {

// A reader of one element, whose values stay until the next test.
struct content {
    explicit content(std::string text) : document("<t>" + text + "</t>") {}
    xml_session xml;
    std::string document;

    template <class T>
    HRESULT read(WS_TYPE type, T* value, const void* description = nullptr) {
        return xml.read(document, type, description, value);
    }
    HRESULT read_wsz(WCHAR** value, const void* description = nullptr) {
        return xml.read_pointer(document, WS_WSZ_TYPE, description, value);
    }
};

void wide_strings(void**) {
    struct {
        const char* utf8;
        wide_view wide;
    } const cases[] = {
        {" test ", W(" test ")},
        {"\xe2\x80\x99", W("\x2019")},
        {"a\xf0\x9f\x98\x80z", W("a\xd83d\xde00z")},
        {"&lt;&amp;&#x41;", W("<&A")},
        {"one<![CDATA[<two>]]>three", W("one<two>three")},
        {"a<!--b-->c", W("ac")},
        {"line\r\nend", W("line\nend")},
        {"", W("")},
    };
    for (const auto& c : cases) {
        content in(c.utf8);
        WS_STRING string{77, nullptr};
        in.xml.assert_ok(in.read(WS_STRING_TYPE, &string));
        assert_int_equal(string.length, c.wide.size());
        assert_non_null(string.chars);
        assert_true(view(string) == c.wide);
        WCHAR* wsz = nullptr;
        in.xml.assert_ok(in.read_wsz(&wsz));
        assert_true(wide_view(wsz) == c.wide);
        for (const encoding as : both_encodings) {
            const std::string bytes = in.xml.written(WS_STRING_TYPE, nullptr, string, WS_WRITE_REQUIRED_VALUE, as);
            WS_STRING back{};
            in.xml.assert_ok(in.xml.read(bytes, WS_STRING_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_true(view(back) == c.wide);
            const std::string wsz_bytes = in.xml.written(WS_WSZ_TYPE, nullptr, wsz, WS_WRITE_REQUIRED_POINTER, as);
            assert_true(wsz_bytes == bytes);
        }
    }
}

void utf8_strings(void**) {
    content in(" t\xc3\xabst ");
    WS_XML_STRING string{};
    in.xml.assert_ok(in.read(WS_XML_STRING_TYPE, &string));
    assert_string_equal(utf8(string).c_str(), " t\xc3\xabst ");
    assert_null(string.dictionary);
    assert_string_equal(in.xml.written(WS_XML_STRING_TYPE, nullptr, string).c_str(), "<t> t\xc3\xabst </t>");
    content empty("");
    string = {77, nullptr, nullptr, 0};
    empty.xml.assert_ok(empty.read(WS_XML_STRING_TYPE, &string));
    assert_int_equal(string.length, 0);
    assert_non_null(string.bytes);
    assert_string_equal(empty.xml.written(WS_XML_STRING_TYPE, nullptr, string).c_str(), "<t/>");
}

void lengths_are_checked(void**) {
    const WS_STRING_DESCRIPTION two_to_four{2, 4};
    struct {
        const char* text;
        HRESULT hr;
    } const cases[] = {{"a", WS_E_INVALID_FORMAT},
                       {"ab", S_OK},
                       {"abcd", S_OK},
                       {"abcde", WS_E_INVALID_FORMAT},
                       {"\xf0\x9f\x98\x80\xf0\x9f\x98\x80", S_OK}};
    for (const auto& c : cases) {
        content in(c.text);
        WS_STRING string{77, nullptr};
        assert_hr(c.hr, in.read(WS_STRING_TYPE, &string, &two_to_four));
        if (c.hr != S_OK) assert_int_equal(string.length, 77);
        WCHAR* wsz = nullptr;
        assert_hr(c.hr, in.read_wsz(&wsz, &two_to_four));
        assert_true((wsz != nullptr) == (c.hr == S_OK));
    }
    content in("\xc3\xab\xc3\xab"); // four bytes, two characters
    WS_XML_STRING string{};
    const WS_XML_STRING_DESCRIPTION up_to_three{0, 3};
    assert_hr(WS_E_INVALID_FORMAT, in.read(WS_XML_STRING_TYPE, &string, &up_to_three));
    const WS_XML_STRING_DESCRIPTION four{4, 4};
    assert_hr(S_OK, in.read(WS_XML_STRING_TYPE, &string, &four));
    content bytes("dGVzdA==");
    WS_BYTES value{};
    const WS_BYTES_DESCRIPTION three_bytes{0, 3}, four_bytes{4, 4};
    assert_hr(WS_E_INVALID_FORMAT, bytes.read(WS_BYTES_TYPE, &value, &three_bytes));
    assert_hr(S_OK, bytes.read(WS_BYTES_TYPE, &value, &four_bytes));
    // Lengths are for what is read.
    assert_string_equal(bytes.xml.written(WS_BYTES_TYPE, &three_bytes, value).c_str(), "<t>dGVzdA==</t>");
}

// The arrays that are two fields have the same facets as the strings that are one.
void lengths_of_arrays(void**) {
    struct array_field {
        void* items;
        ULONG count;
    };
    const WS_CHAR_ARRAY_DESCRIPTION chars{2, 3};
    const WS_UTF8_ARRAY_DESCRIPTION utf8_bytes{2, 3};
    const WS_BYTE_ARRAY_DESCRIPTION raw{2, 3};
    const struct {
        WS_TYPE type;
        const void* description;
        const char *too_short, *shortest, *longest, *too_long;
    } cases[] = {
        {WS_CHAR_ARRAY_TYPE, &chars, "a", "\xc3\xab\xc3\xab", "abc", "abcd"},
        {WS_UTF8_ARRAY_TYPE, &utf8_bytes, "a", "\xc3\xab", "abc", "\xc3\xab\xc3\xab"},
        {WS_BYTE_ARRAY_TYPE, &raw, "YQ==", "YWE=", "YWFh", "YWFhYQ=="},
    };
    const auto in_attribute = [](const char* text) { return "<t v=\"" + std::string(text) + "\"/>"; };
    const auto in_child = [](const char* text) { return "<t><v>" + std::string(text) + "</v></t>"; };
    const auto in_text = [](const char* text) { return "<t>" + std::string(text) + "</t>"; };
    for (const auto& c : cases) {
        const auto check = [&](const WS_FIELD_DESCRIPTION& f, auto document) {
            structure description(sizeof(array_field), {array(f, offsetof(array_field, count))});
            for (const char* text : {c.too_short, c.shortest, c.longest, c.too_long}) {
                const HRESULT expected = text == c.too_short || text == c.too_long ? WS_E_INVALID_FORMAT : S_OK;
                xml_session xml;
                array_field value{nullptr, 77};
                assert_hr(expected, xml.read(document(text), WS_STRUCT_TYPE, description, &value));
                if (expected != S_OK) {
                    assert_int_equal(value.count, 77);
                    continue;
                }
                assert_int_equal(value.count, text == c.shortest ? 2 : 3);
                assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), document(text).c_str());
            }
        };
        check(attribute("v", c.type, 0, 0, c.description), in_attribute);
        check(element("v", c.type, 0, 0, c.description), in_child);
        check(text(c.type, 0, 0, c.description), in_text);
    }
    structure lang(sizeof(array_field), {array(field(WS_XML_ATTRIBUTE_FIELD_MAPPING, "lang", WS_CHAR_ARRAY_TYPE, 0),
                                               offsetof(array_field, count))});
    xml_session xml;
    array_field value{};
    xml.assert_ok(xml.read("<t xml:lang=\"en\"/>", WS_STRUCT_TYPE, lang, &value));
    assert_int_equal(value.count, 2);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, lang, value).c_str(), "<t xml:lang=\"en\"/>");
}

// Characters that do not matter to the heap are not kept either: a text beyond its facet takes nothing.
void facets_come_before_memory(void**) {
    const heap_ptr small = make_heap(16);
    xml_session xml;
    const WS_STRING_DESCRIPTION up_to_four{0, 4};
    const std::string document = "<t>" + std::string(1000, 'x') + "</t>";
    xml.set_input(document);
    WS_STRING string{77, nullptr};
    assert_hr(WS_E_INVALID_FORMAT, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRING_TYPE, &up_to_four,
                                              WS_READ_REQUIRED_VALUE, small.get(), &string, sizeof string, nullptr));
    assert_int_equal(string.length, 77);
    SIZE_T requested = 77;
    assert_hr(S_OK,
              WsGetHeapProperty(small.get(), WS_HEAP_PROPERTY_REQUESTED_SIZE, &requested, sizeof requested, nullptr));
    assert_int_equal(requested, 0);
}

void heap_quotas_hold(void**) {
    xml_session xml;
    const heap_ptr small = make_heap(16);
    xml.set_input("<t>123456789</t>");
    WCHAR untouched[] = {0};
    WCHAR* wsz = untouched;
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_WSZ_TYPE, nullptr,
                                              WS_READ_REQUIRED_POINTER, small.get(), &wsz, sizeof wsz, nullptr));
    assert_ptr_equal(wsz, untouched);
    xml.set_input("<t>1234567</t>");
    assert_hr(S_OK, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_WSZ_TYPE, nullptr, WS_READ_REQUIRED_POINTER,
                               small.get(), &wsz, sizeof wsz, nullptr));
    assert_true(wide_view(wsz) == W("1234567"));
}

void embedded_zeros_need_a_count(void**) {
    // Chars8TextWithEndElement, "a", zero, "b".
    const std::string document("\x40\x01t\x99\x03"
                               "a\0b",
                               8);
    xml_session xml;
    WS_STRING string{};
    xml.assert_ok(xml.read(document, WS_STRING_TYPE, nullptr, &string, WS_READ_REQUIRED_VALUE, encoding::binary));
    assert_int_equal(string.length, 3);
    assert_int_equal(string.chars[1], 0);
    WCHAR* wsz = nullptr;
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(document, WS_WSZ_TYPE, nullptr, &wsz, WS_READ_REQUIRED_POINTER, encoding::binary));
    assert_null(wsz);
}

void bytes(void**) {
    struct {
        const char* base64;
        const char* plain;
    } const cases[] = {{"dGVzdA==", "test"}, {" dGVz dA== ", "test"}, {"dGVz\n", "tes"}, {"dA==", "t"}, {"", ""}};
    for (const auto& c : cases) {
        content in(c.base64);
        WS_BYTES value{77, nullptr};
        in.xml.assert_ok(in.read(WS_BYTES_TYPE, &value));
        assert_non_null(value.bytes);
        assert_true(bytes_of(value) == c.plain);
        for (const encoding as : both_encodings) {
            const std::string document = in.xml.written(WS_BYTES_TYPE, nullptr, value, WS_WRITE_REQUIRED_VALUE, as);
            WS_BYTES back{};
            in.xml.assert_ok(in.xml.read(document, WS_BYTES_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_true(bytes_of(back) == c.plain);
        }
    }
    for (const char* malformed : {"dGVzdA===", "d", "dGVzdA=", "dG=z", "====", "dGV%", "dGVzdA==dGVz"}) {
        content in(malformed);
        WS_BYTES value{77, nullptr};
        assert_hr(WS_E_INVALID_FORMAT, in.read(WS_BYTES_TYPE, &value));
        assert_int_equal(value.length, 77);
    }
    // Bytes8Text and Bytes8TextWithEndElement: one value.
    xml_session xml;
    WS_BYTES joined{};
    xml.assert_ok(xml.read(std::string("\x40\x01t\xa0\x01\x00"
                                       "a\x9f\x01"
                                       "b",
                                       10),
                           WS_BYTES_TYPE, nullptr, &joined, WS_READ_REQUIRED_VALUE, encoding::binary));
    assert_true(bytes_of(joined) == "ab");
    // Every length up to some.
    std::string plain;
    for (int length = 0; length < 300; ++length, plain += static_cast<char>(length * 7)) {
        const WS_BYTES value{static_cast<ULONG>(plain.size()), reinterpret_cast<BYTE*>(plain.data())};
        for (const encoding as : both_encodings) {
            const std::string document = xml.written(WS_BYTES_TYPE, nullptr, value, WS_WRITE_REQUIRED_VALUE, as);
            WS_BYTES back{};
            xml.assert_ok(xml.read(document, WS_BYTES_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
            assert_true(bytes_of(back) == plain);
        }
    }
}

// Whatever the binary encoding has as a value of its own is still a text.
void typed_records_are_texts(void**) {
    const struct {
        std::string record; // WithEndElement
        const char* text;
    } cases[] = {
        {std::string("\x81"), "0"},
        {std::string("\x83"), "1"},
        {std::string("\x85"), "false"},
        {std::string("\x87"), "true"},
        {std::string("\x89\xfe"), "-2"},
        {std::string("\x8b\x00\x80", 3), "-32768"},
        {std::string("\x8d\xff\xff\xff\x7f"), "2147483647"},
        {std::string("\x8f\x00\x00\x00\x00\x00\x00\x00\x80", 9), "-9223372036854775808"},
        {std::string("\x91\x00\x00\x00\x3f", 5), "0.5"},
        {std::string("\x93\x00\x00\x00\x00\x00\x00\x04\x40", 9), "2.5"},
        {std::string("\x97\x01\x00\x00\x00\x00\x00\x00\x40", 9), "0001-01-01T00:00:00.0000001Z"},
        {std::string("\xa9"), ""},
        {std::string("\xad") + std::string("\x01\x00\x00\x00\x02\x00\x03\x00\x04\x05\x06\x07\x08\x09\x0a\x0b", 16),
         "urn:uuid:00000001-0002-0003-0405-060708090a0b"},
        {std::string("\xaf\x00\xc0\x69\x2a\xc9\x00\x00\x00", 9), "1.00:00:00"},
        {std::string("\xb1") + std::string("\x01\x00\x00\x00\x02\x00\x03\x00\x04\x05\x06\x07\x08\x09\x0a\x0b", 16),
         "00000001-0002-0003-0405-060708090a0b"},
        {std::string("\xb3\xff\xff\xff\xff\xff\xff\xff\xff"), "18446744073709551615"},
        {std::string("\xb5\x01"), "true"},
        {std::string("\xb7\x04h\x00i\x00", 6), "hi"},
        {std::string("\x9f\x04test"), "dGVzdA=="},
    };
    const WS_STRING_DESCRIPTION up_to_three{0, 3};
    for (const auto& c : cases) {
        const std::string document = std::string("\x40\x01t") + c.record;
        xml_session xml;
        WS_STRING string{};
        xml.assert_ok(xml.read(document, WS_STRING_TYPE, nullptr, &string, WS_READ_REQUIRED_VALUE, encoding::binary));
        assert_string_equal(narrow(string).c_str(), c.text);
        WS_XML_STRING utf8_string{};
        xml.assert_ok(
            xml.read(document, WS_XML_STRING_TYPE, nullptr, &utf8_string, WS_READ_REQUIRED_VALUE, encoding::binary));
        assert_string_equal(utf8(utf8_string).c_str(), c.text);
        WCHAR* wsz = nullptr;
        xml.assert_ok(
            xml.read_pointer(document, WS_WSZ_TYPE, nullptr, &wsz, WS_READ_REQUIRED_POINTER, encoding::binary));
        assert_true(wide_view(wsz) == view(string));
        // Facets are about the text.
        assert_hr(std::strlen(c.text) <= 3 ? S_OK : WS_E_INVALID_FORMAT,
                  xml.read(document, WS_STRING_TYPE, &up_to_three, &string, WS_READ_REQUIRED_VALUE, encoding::binary));
    }
}

void unique_ids(void**) {
    const GUID guid{0, 0, 0, {0, 0, 0, 0, 0, 0, 0, 0xa1}}, none{};
    content by_guid("urn:uuid:00000000-0000-0000-0000-0000000000a1");
    WS_UNIQUE_ID id;
    std::memset(static_cast<void*>(&id), 0x5a, sizeof id);
    by_guid.xml.assert_ok(by_guid.read(WS_UNIQUE_ID_TYPE, &id));
    assert_memory_equal(&id.guid, &guid, sizeof guid);
    assert_null(id.uri.chars);
    assert_int_equal(id.uri.length, 0);
    for (const encoding as : both_encodings) {
        const std::string document = by_guid.xml.written(WS_UNIQUE_ID_TYPE, nullptr, id, WS_WRITE_REQUIRED_VALUE, as);
        WS_UNIQUE_ID back{};
        by_guid.xml.assert_ok(
            by_guid.xml.read(document, WS_UNIQUE_ID_TYPE, nullptr, &back, WS_READ_REQUIRED_VALUE, as));
        assert_memory_equal(&back.guid, &guid, sizeof guid);
    }
    for (const char* uri : {" test ", "urn:uuid:00000000-0000-0000-0000-0000000000a", "urn:uuid:"}) {
        content in(uri);
        in.xml.assert_ok(in.read(WS_UNIQUE_ID_TYPE, &id));
        assert_string_equal(narrow(id.uri).c_str(), uri);
        assert_memory_equal(&id.guid, &none, sizeof none);
        assert_string_equal(in.xml.written(WS_UNIQUE_ID_TYPE, nullptr, id).c_str(),
                            ("<t>" + std::string(uri) + "</t>").c_str());
    }
    content empty("");
    assert_hr(WS_E_INVALID_FORMAT, empty.read(WS_UNIQUE_ID_TYPE, &id));
    const WS_UNIQUE_ID_DESCRIPTION four{4, 4};
    content five("12345");
    assert_hr(WS_E_INVALID_FORMAT, five.read(WS_UNIQUE_ID_TYPE, &id, &four));
}

void qualified_names(void**) {
    xml_session xml;
    WS_XML_QNAME name{};
    xml.assert_ok(xml.read("<t>u</t>", WS_XML_QNAME_TYPE, nullptr, &name));
    assert_string_equal(utf8(name.localName).c_str(), "u");
    assert_int_equal(name.ns.length, 0);
    assert_non_null(name.ns.bytes);
    xml.assert_ok(xml.read("<p:t xmlns:p=\"ns\"> p:u </p:t>", WS_XML_QNAME_TYPE, nullptr, &name));
    assert_string_equal(utf8(name.localName).c_str(), "u");
    assert_string_equal(utf8(name.ns).c_str(), "ns");
    xml.assert_ok(xml.read("<t xmlns=\"ns\">u</t>", WS_XML_QNAME_TYPE, nullptr, &name));
    assert_string_equal(utf8(name.ns).c_str(), "ns");
    for (const char* malformed : {"<t></t>", "<t>p:u</t>", "<t>:u</t>", "<t xmlns:p=\"ns\">p:</t>"})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(malformed, WS_XML_QNAME_TYPE, nullptr, &name));
    const WS_XML_QNAME_DESCRIPTION lengths{1, 2, 0, 1};
    assert_hr(S_OK, xml.read("<t xmlns=\"n\">uu</t>", WS_XML_QNAME_TYPE, &lengths, &name));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t xmlns=\"n\">uuu</t>", WS_XML_QNAME_TYPE, &lengths, &name));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t xmlns=\"nn\">uu</t>", WS_XML_QNAME_TYPE, &lengths, &name));

    // Written with whatever prefix it takes to have the same name again, in scope before or not.
    for (const char* ns : {"", "urn:one"}) {
        for (const encoding as : both_encodings) {
            const WS_XML_QNAME value{*xml_name("local"), *xml_name(ns)};
            const std::string document = xml.written(WS_XML_QNAME_TYPE, nullptr, value, WS_WRITE_REQUIRED_VALUE, as);
            xml.assert_ok(xml.read(document, WS_XML_QNAME_TYPE, nullptr, &name, WS_READ_REQUIRED_VALUE, as));
            assert_string_equal(utf8(name.localName).c_str(), "local");
            assert_string_equal(utf8(name.ns).c_str(), ns);
        }
    }
    // In an attribute.
    const WS_ATTRIBUTE_DESCRIPTION attribute{xml_name("a"), xml_name(""), WS_XML_QNAME_TYPE, nullptr};
    for (const encoding as : both_encodings) {
        xml.set_output(as);
        const WS_XML_QNAME value{*xml_name("local"), *xml_name("urn:one")};
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        xml.assert_ok(
            WsWriteAttribute(xml.writer(), &attribute, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, xml.error()));
        assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
        const std::string document = xml.output();
        xml.set_input(document, as);
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        xml.assert_ok(WsReadAttribute(xml.reader(), &attribute, WS_READ_REQUIRED_VALUE, xml.heap(), &name, sizeof name,
                                      xml.error()));
        assert_string_equal(utf8(name.localName).c_str(), "local");
        assert_string_equal(utf8(name.ns).c_str(), "urn:one");
    }
}

void null_strings_are_refused(void**) {
    xml_session xml;
    const WS_STRING string{3, nullptr};
    assert_hr(E_INVALIDARG, xml.write(WS_STRING_TYPE, nullptr, &string));
    const WS_XML_STRING xml_string{3, nullptr, nullptr, 0};
    assert_hr(E_INVALIDARG, xml.write(WS_XML_STRING_TYPE, nullptr, &xml_string));
    const WS_BYTES bytes{3, nullptr};
    assert_hr(E_INVALIDARG, xml.write(WS_BYTES_TYPE, nullptr, &bytes));
    const WCHAR* wsz = nullptr;
    assert_hr(E_INVALIDARG, xml.write(WS_WSZ_TYPE, nullptr, &wsz, WS_WRITE_REQUIRED_POINTER));
    // A lone half of a surrogate pair is no character.
    WCHAR half[] = {0xd800, 0};
    const WS_STRING malformed{1, half};
    for (const encoding as : both_encodings)
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRING_TYPE, nullptr, &malformed, WS_WRITE_REQUIRED_VALUE, as));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(wide_strings),
        cmocka_unit_test(utf8_strings),
        cmocka_unit_test(lengths_are_checked),
        cmocka_unit_test(lengths_of_arrays),
        cmocka_unit_test(facets_come_before_memory),
        cmocka_unit_test(heap_quotas_hold),
        cmocka_unit_test(embedded_zeros_need_a_count),
        cmocka_unit_test(bytes),
        cmocka_unit_test(typed_records_are_texts),
        cmocka_unit_test(unique_ids),
        cmocka_unit_test(qualified_names),
        cmocka_unit_test(null_strings_are_refused),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
