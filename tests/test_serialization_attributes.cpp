// Attributes: WsReadAttribute and WsWriteAttribute, unknown attributes, and what structures leave out or let pass.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char xsi[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

WS_ATTRIBUTE_DESCRIPTION described(const char* name, WS_TYPE type, const void* description = nullptr) {
    return {xml_name(name), xml_name(""), type, const_cast<void*>(description)};
}

void on_element(xml_session& xml, const char* document) {
    xml.set_input(document);
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
}

// ---- WsReadAttribute
// -------------------------------------------------------------------------------------------------

void reads_in_any_order(void**) {
    xml_session xml;
    on_element(xml, "<t a=\"1\" b=\"two\" c=\"true\">text</t>");
    const WS_ATTRIBUTE_DESCRIPTION a = described("a", WS_INT32_TYPE), b = described("b", WS_WSZ_TYPE),
                                   c = described("c", WS_BOOL_TYPE);
    for (int round = 0; round < 2; ++round) {
        BOOL boolean = FALSE;
        WCHAR* string = nullptr;
        INT32 number = 0;
        xml.assert_ok(
            WsReadAttribute(xml.reader(), &c, WS_READ_REQUIRED_VALUE, nullptr, &boolean, sizeof boolean, xml.error()));
        xml.assert_ok(WsReadAttribute(xml.reader(), &b, WS_READ_REQUIRED_POINTER, xml.heap(), &string, sizeof string,
                                      xml.error()));
        xml.assert_ok(
            WsReadAttribute(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, xml.error()));
        assert_int_equal(number, 1);
        assert_true(wide_view(string) == W("two"));
        assert_int_equal(boolean, TRUE);
    }
    // The reader still stands on the element.
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_ELEMENT);
    assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_TEXT);
}

void absent_attributes(void**) {
    xml_session xml;
    on_element(xml, "<t a=\"1\" xmlns:p=\"urn:p\" p:b=\"2\"/>");
    INT32 number = 9, *pointer = &number;
    const WS_ATTRIBUTE_DESCRIPTION absent = described("b", WS_INT32_TYPE);
    assert_hr(S_OK, WsReadAttribute(xml.reader(), &absent, WS_READ_OPTIONAL_POINTER, xml.heap(), &pointer,
                                    sizeof pointer, nullptr));
    assert_null(pointer);
    pointer = &number;
    assert_hr(WS_E_INVALID_FORMAT, WsReadAttribute(xml.reader(), &absent, WS_READ_REQUIRED_POINTER, xml.heap(),
                                                   &pointer, sizeof pointer, xml.error()));
    assert_ptr_equal(pointer, &number);
    assert_true(string_count(xml.error()) > 0);
    on_element(xml, "<t a=\"1\" xmlns:p=\"urn:p\" p:b=\"2\"/>");
    assert_hr(WS_E_INVALID_FORMAT,
              WsReadAttribute(xml.reader(), &absent, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_int_equal(number, 9);
    on_element(xml, "<t a=\"1\" xmlns:p=\"urn:p\" p:b=\"2\"/>");
    WS_ATTRIBUTE_DESCRIPTION in_namespace = absent;
    in_namespace.attributeNs = xml_name("urn:p");
    assert_hr(S_OK, WsReadAttribute(xml.reader(), &in_namespace, WS_READ_REQUIRED_VALUE, nullptr, &number,
                                    sizeof number, nullptr));
    assert_int_equal(number, 2);
}

void only_on_elements_and_of_text(void**) {
    xml_session xml;
    INT32 number = 9;
    const WS_ATTRIBUTE_DESCRIPTION a = described("a", WS_INT32_TYPE);
    xml.set_input("<t a=\"1\">text</t>");
    assert_hr(WS_E_INVALID_OPERATION,
              WsReadAttribute(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    on_element(xml, "<t a=\"1\">text</t>");
    assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
    assert_hr(WS_E_INVALID_OPERATION,
              WsReadAttribute(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_int_equal(number, 9);
    void* pointer = nullptr;
    for (const WS_TYPE type : {WS_XML_BUFFER_TYPE, WS_VOID_TYPE, WS_UNION_TYPE, WS_CHAR_ARRAY_TYPE, WS_DESCRIPTION_TYPE,
                               WS_ANY_ATTRIBUTES_TYPE, WS_FAULT_TYPE, WS_ENDPOINT_ADDRESS_TYPE, WS_STRUCT_TYPE}) {
        on_element(xml, "<t a=\"1\"/>");
        const WS_ATTRIBUTE_DESCRIPTION no_text = described("a", type);
        assert_hr(E_INVALIDARG, WsReadAttribute(xml.reader(), &no_text, WS_READ_REQUIRED_POINTER, xml.heap(), &pointer,
                                                sizeof pointer, nullptr));
        xml.set_output();
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        assert_hr(E_INVALIDARG, WsWriteAttribute(xml.writer(), &no_text, WS_WRITE_REQUIRED_POINTER, &pointer,
                                                 sizeof pointer, nullptr));
    }
    for (const bool without_name : {true, false}) {
        WS_ATTRIBUTE_DESCRIPTION half = a;
        (without_name ? half.attributeLocalName : half.attributeNs) = nullptr;
        on_element(xml, "<t a=\"1\"/>");
        assert_hr(E_INVALIDARG, WsReadAttribute(xml.reader(), &half, WS_READ_REQUIRED_VALUE, nullptr, &number,
                                                sizeof number, nullptr));
        assert_hr(E_INVALIDARG,
                  WsWriteAttribute(xml.writer(), &half, WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    }
    // A structure of text is one; one with elements or attributes is none.
    struct wrapped {
        INT32 n;
    };
    structure of_text(sizeof(wrapped), {text(WS_INT32_TYPE, 0)}),
        of_elements(sizeof(wrapped), {element("e", WS_INT32_TYPE, 0)}),
        of_attributes(sizeof(wrapped), {attribute("e", WS_INT32_TYPE, 0)});
    for (structure* s : {&of_text, &of_elements, &of_attributes}) {
        const HRESULT expected = s == &of_text ? S_OK : E_INVALIDARG;
        const WS_ATTRIBUTE_DESCRIPTION of = described("a", WS_STRUCT_TYPE, s->get());
        wrapped value{7};
        on_element(xml, "<t a=\"1\"/>");
        assert_hr(expected,
                  WsReadAttribute(xml.reader(), &of, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, nullptr));
        assert_int_equal(value.n, expected == S_OK ? 1 : 7);
        xml.set_output();
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        assert_hr(expected,
                  WsWriteAttribute(xml.writer(), &of, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr));
    }
}

// ---- unknown attributes
// ----------------------------------------------------------------------------------------------

struct with_others {
    INT32 id;
    WS_ANY_ATTRIBUTES others;
};

WS_FIELD_DESCRIPTION others_field(ULONG options = 0) {
    return field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_ANY_ATTRIBUTES_TYPE, offsetof(with_others, others),
                 options);
}

// Attributes with a meaning of their own are nobody's: namespaces and what describes the instance.
void instructions_are_no_attributes(void**) {
    structure description(sizeof(with_others), {others_field()});
    xml_session xml;
    with_others value{};
    xml.assert_ok(xml.read("<t xmlns=\"\" xmlns:p=\"urn:p\" " + std::string(xsi) +
                               " i:schemaLocation=\"x y\" i:type=\"p:T\" i:nil=\"false\" xml:lang=\"en\" p:a=\"1\"/>",
                           WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.others.attributeCount, 2);
    assert_string_equal(utf8(value.others.attributes[0].localName).c_str(), "lang");
    assert_string_equal(utf8(value.others.attributes[1].localName).c_str(), "a");
    const std::string written = xml.written(WS_STRUCT_TYPE, description, value);
    with_others back{};
    xml.assert_ok(xml.read(written, WS_STRUCT_TYPE, description, &back));
    assert_int_equal(back.others.attributeCount, 2);
    assert_true(written.find("xml:lang=\"en\"") != std::string::npos);
}

// Their values are texts of any type, in the reader's own encoding and in whatever the program makes.
void values_of_unknown_attributes(void**) {
    structure description(sizeof(with_others), {others_field(WS_FIELD_OPTIONAL)});
    xml_session xml;
    WS_XML_INT32_TEXT number{{WS_XML_TEXT_TYPE_INT32}, -5};
    WS_XML_BOOL_TEXT boolean{{WS_XML_TEXT_TYPE_BOOL}, TRUE};
    WS_XML_BASE64_TEXT bytes{{WS_XML_TEXT_TYPE_BASE64}, reinterpret_cast<BYTE*>(const_cast<char*>("test")), 4};
    WS_XML_GUID_TEXT guid{{WS_XML_TEXT_TYPE_GUID}, {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}}};
    WS_ANY_ATTRIBUTE attributes[] = {
        {*xml_name("n"), *xml_name(""), &number.text}, {*xml_name("b"), *xml_name("urn:b"), &boolean.text},
        {*xml_name("d"), *xml_name(""), &bytes.text},  {*xml_name("g"), *xml_name("urn:b"), &guid.text},
        {*xml_name("e"), *xml_name(""), nullptr},
    };
    const with_others value{0, {attributes, 5}};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(),
                        "<t n=\"-5\" a:b=\"true\" d=\"dGVzdA==\" a:g=\"00000001-0002-0003-0405-060708090a0b\" e=\"\" "
                        "xmlns:a=\"urn:b\"/>");
    const std::string binary =
        xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, encoding::binary);
    with_others back{};
    xml.assert_ok(xml.read(binary, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, encoding::binary));
    assert_int_equal(back.others.attributeCount, 5);
    // Numbers stay numbers, and bytes bytes; the reader may go.
    assert_int_equal(back.others.attributes[2].value->textType, WS_XML_TEXT_TYPE_BASE64);
    xml.set_input("<other/>");
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, back).c_str(),
                        xml.written(WS_STRUCT_TYPE, description, value).c_str());
    const with_others missing{0, {nullptr, 1}};
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &missing));
    const with_others none{0, {nullptr, 0}};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, none).c_str(), "<t/>");
}

// ---- structures' options
// ---------------------------------------------------------------------------------------------

// Each structure's options are for its own element: not for those within it, nor for those around.
void options_are_not_inherited(void**) {
    struct inner {
        INT32 n;
    };
    struct outer {
        inner first, second;
    };
    constexpr ULONG both = WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT | WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES;
    const std::string strict_inner = "<a><n>1</n></a>", loose_inner = "<a x=\"\"><n>1</n> more <y/></a>";
    for (const bool inner_is_loose : {false, true}) {
        structure in(sizeof(inner), {element("n", WS_INT32_TYPE, 0)}, inner_is_loose ? both : 0);
        structure out(
            sizeof(outer),
            {element("a", WS_STRUCT_TYPE, 0, 0, in), element("b", WS_STRUCT_TYPE, offsetof(outer, second), 0, in)},
            inner_is_loose ? 0 : both);
        xml_session xml;
        outer value{};
        const std::string b = "<b><n>2</n></b>";
        xml.assert_ok(xml.read("<t>" + strict_inner + b + "</t>", WS_STRUCT_TYPE, out, &value));
        assert_hr(inner_is_loose ? S_OK : WS_E_INVALID_FORMAT,
                  xml.read("<t>" + loose_inner + b + "</t>", WS_STRUCT_TYPE, out, &value));
        assert_hr(inner_is_loose ? WS_E_INVALID_FORMAT : S_OK,
                  xml.read("<t z=\"\">" + strict_inner + b + "<y/>text</t>", WS_STRUCT_TYPE, out, &value));
        // Trailing is behind all fields; what stands before one is never ignored.
        assert_hr(WS_E_INVALID_FORMAT,
                  xml.read("<t>" + strict_inner + "<y/>" + b + "</t>", WS_STRUCT_TYPE, out, &value));
        assert_int_equal(value.second.n, 2);
    }
}

// What is discarded is skipped whole, however deep it is; but it has to be well-formed.
void ignored_content_is_still_xml(void**) {
    struct empty {
        INT32 unused;
    };
    structure description(sizeof(empty), {}, WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT);
    xml_session xml;
    empty value{7};
    xml.assert_ok(
        xml.read("<t><a><b><c>x</c></b><!-- c --><![CDATA[d]]></a>text<e/></t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.unused, 7); // no field, so nobody's
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    for (const char* malformed : {"<t><a></t>", "<t>&x;</t>", "<t><a", "<t><a/></u>"})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(malformed, WS_STRUCT_TYPE, description, &value));
}

// Fields without XML get their default, zero, or null when they point.
void unmapped_fields(void**) {
    struct value {
        INT32 zero;
        INT32 preset;
        WCHAR* text;
        void* pointer;
        INT32* number;
        BYTE raw[3];
    };
    INT32 five = 5;
    const BYTE three[] = {1, 2, 3};
    const WS_VOID_DESCRIPTION of_three{3};
    WCHAR* words = const_cast<WCHAR*>(W("words"));
    WS_DEFAULT_VALUE number{&five, sizeof five}, bytes{const_cast<BYTE*>(three), 3}, string{&words, sizeof words};
    structure description(
        sizeof(value),
        {field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, offsetof(value, zero)),
         field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, offsetof(value, preset)),
         field(WS_NO_FIELD_MAPPING, nullptr, WS_WSZ_TYPE, offsetof(value, text)),
         field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, offsetof(value, pointer), WS_FIELD_POINTER, &of_three),
         field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, offsetof(value, number), WS_FIELD_POINTER),
         field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, offsetof(value, raw), 0, &of_three)});
    description[1].defaultValue = &number;
    description[2].defaultValue = &string;
    description[3].defaultValue = &bytes;
    description[5].defaultValue = &bytes;
    xml_session xml;
    value v;
    std::memset(static_cast<void*>(&v), 0x5a, sizeof v);
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.zero, 0);
    assert_int_equal(v.preset, 5);
    assert_true(wide_view(v.text) == W("words"));
    assert_null(v.pointer); // to a type that is only a size
    assert_null(v.number);
    assert_memory_equal(v.raw, three, 3);
    v.zero = 8;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), "<t/>");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_in_any_order),           cmocka_unit_test(absent_attributes),
        cmocka_unit_test(only_on_elements_and_of_text), cmocka_unit_test(instructions_are_no_attributes),
        cmocka_unit_test(values_of_unknown_attributes), cmocka_unit_test(options_are_not_inherited),
        cmocka_unit_test(ignored_content_is_still_xml), cmocka_unit_test(unmapped_fields),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
