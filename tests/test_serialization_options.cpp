// What each WS_READ_OPTION and WS_WRITE_OPTION takes and gives, and which arguments are refused.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char nil_t[] = "<t i:nil=\"true\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"/>";
constexpr char nil_t_written[] = "<t a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/>";

void write_options(void**) {
    const INT32 number = -1, *number_pointer = &number, *null_number = nullptr;
    const WS_XML_STRING string{1, reinterpret_cast<BYTE*>(const_cast<char*>("x")), nullptr, 0}, null_string{};
    const WS_XML_STRING *string_pointer = &string, *null_string_pointer = nullptr;
    const WCHAR *wsz = W("s"), *null_wsz = nullptr;
    const struct {
        WS_TYPE type;
        WS_WRITE_OPTION option;
        const void* value;
        size_t size;
        HRESULT hr;
        const char* result;
    } cases[] = {
        {WS_INT32_TYPE, WS_WRITE_OPTION(0), &number, sizeof number, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_OPTION(5), &number, sizeof number, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, &number, sizeof number, S_OK, "<t>-1</t>"},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, &number, 0, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, &number, sizeof number + 1, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, nullptr, sizeof number, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_NILLABLE_VALUE, &number, sizeof number, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_POINTER, &number_pointer, sizeof(void*), S_OK, "<t>-1</t>"},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_POINTER, &number_pointer, 0, E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_REQUIRED_POINTER, &null_number, sizeof(void*), E_INVALIDARG, nullptr},
        {WS_INT32_TYPE, WS_WRITE_NILLABLE_POINTER, &number_pointer, sizeof(void*), S_OK, "<t>-1</t>"},
        {WS_INT32_TYPE, WS_WRITE_NILLABLE_POINTER, &null_number, sizeof(void*), S_OK, nil_t_written},
        {WS_INT32_TYPE, WS_WRITE_NILLABLE_POINTER, nullptr, sizeof(void*), E_INVALIDARG, nullptr},
        {WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &string, sizeof string, S_OK, "<t>x</t>"},
        {WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &null_string, sizeof string, S_OK, "<t/>"},
        {WS_XML_STRING_TYPE, WS_WRITE_NILLABLE_VALUE, &string, sizeof string, S_OK, "<t>x</t>"},
        {WS_XML_STRING_TYPE, WS_WRITE_NILLABLE_VALUE, &null_string, sizeof string, S_OK, nil_t_written},
        {WS_XML_STRING_TYPE, WS_WRITE_NILLABLE_VALUE, &string, sizeof string - 1, E_INVALIDARG, nullptr},
        {WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_POINTER, &string_pointer, sizeof(void*), S_OK, "<t>x</t>"},
        {WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_POINTER, &null_string_pointer, sizeof(void*), E_INVALIDARG, nullptr},
        {WS_XML_STRING_TYPE, WS_WRITE_NILLABLE_POINTER, &null_string_pointer, sizeof(void*), S_OK, nil_t_written},
        {WS_WSZ_TYPE, WS_WRITE_REQUIRED_VALUE, &wsz, sizeof wsz, E_INVALIDARG, nullptr},
        {WS_WSZ_TYPE, WS_WRITE_NILLABLE_VALUE, &wsz, sizeof wsz, E_INVALIDARG, nullptr},
        {WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &wsz, sizeof wsz, S_OK, "<t>s</t>"},
        {WS_WSZ_TYPE, WS_WRITE_REQUIRED_POINTER, &null_wsz, sizeof wsz, E_INVALIDARG, nullptr},
        {WS_WSZ_TYPE, WS_WRITE_NILLABLE_POINTER, &wsz, sizeof wsz, S_OK, "<t>s</t>"},
        {WS_WSZ_TYPE, WS_WRITE_NILLABLE_POINTER, &null_wsz, sizeof wsz, S_OK, nil_t_written},
    };
    const WS_ELEMENT_DESCRIPTION t{xml_name("t"), xml_name(""), WS_INT32_TYPE, nullptr};
    for (const auto& c : cases) {
        xml_session xml;
        xml.set_output();
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        assert_hr(c.hr, WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, c.type, nullptr, c.option, c.value,
                                    static_cast<ULONG>(c.size), xml.error()));
        assert_true((string_count(xml.error()) > 0) == (c.hr != S_OK));
        if (c.hr == S_OK) {
            assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
            assert_string_equal(xml.output().c_str(), c.result);
        }
        // What is refused writes nothing.
        WS_ELEMENT_DESCRIPTION description = t;
        description.type = c.type;
        xml.set_output();
        assert_hr(c.hr, WsWriteElement(xml.writer(), &description, c.option, c.value, static_cast<ULONG>(c.size),
                                       xml.error()));
        assert_string_equal(xml.output().c_str(), c.hr == S_OK ? c.result : "");
    }
}

void nil_needs_an_element(void**) {
    xml_session xml;
    const INT32* null_number = nullptr;
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    assert_hr(E_INVALIDARG, WsWriteType(xml.writer(), WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr,
                                        WS_WRITE_NILLABLE_POINTER, &null_number, sizeof null_number, nullptr));
    const WS_ATTRIBUTE_DESCRIPTION attribute{xml_name("a"), xml_name(""), WS_INT32_TYPE, nullptr};
    assert_hr(E_INVALIDARG, WsWriteAttribute(xml.writer(), &attribute, WS_WRITE_NILLABLE_POINTER, &null_number,
                                             sizeof null_number, nullptr));
    INT32* pointer = nullptr;
    assert_hr(E_INVALIDARG, xml.read_content("<t>1</t>", WS_INT32_TYPE, nullptr, &pointer, WS_READ_NILLABLE_POINTER));
}

void read_options(void**) {
    xml_session xml;
    INT32 number = 9;
    INT32* pointer = &number;
    assert_hr(S_OK, xml.read("<t>1</t>", WS_INT32_TYPE, nullptr, &number));
    assert_int_equal(number, 1);
    for (const WS_READ_OPTION option : {WS_READ_REQUIRED_POINTER, WS_READ_OPTIONAL_POINTER, WS_READ_NILLABLE_POINTER}) {
        assert_hr(S_OK, xml.read_pointer("<t>2</t>", WS_INT32_TYPE, nullptr, &pointer, option));
        assert_int_equal(*pointer, 2);
    }
    // Nil.
    pointer = &number;
    assert_hr(WS_E_INVALID_FORMAT, xml.read_pointer(nil_t, WS_INT32_TYPE, nullptr, &pointer));
    assert_ptr_equal(pointer, &number);
    assert_hr(S_OK, xml.read_pointer(nil_t, WS_INT32_TYPE, nullptr, &pointer, WS_READ_NILLABLE_POINTER));
    assert_null(pointer);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    WS_STRING string{77, nullptr};
    assert_hr(WS_E_INVALID_FORMAT, xml.read(nil_t, WS_STRING_TYPE, nullptr, &string));
    assert_int_equal(string.length, 77);
    assert_hr(S_OK, xml.read(nil_t, WS_STRING_TYPE, nullptr, &string, WS_READ_NILLABLE_VALUE));
    assert_int_equal(string.length, 0);
    assert_null(string.chars);
    assert_hr(S_OK, xml.read("<t/>", WS_STRING_TYPE, nullptr, &string, WS_READ_NILLABLE_VALUE));
    assert_non_null(string.chars);
    WCHAR* wsz = const_cast<WCHAR*>(W("x"));
    assert_hr(S_OK, xml.read_pointer(nil_t, WS_WSZ_TYPE, nullptr, &wsz, WS_READ_NILLABLE_POINTER));
    assert_null(wsz);
    // Absent.
    const WS_ELEMENT_DESCRIPTION u{xml_name("u"), xml_name(""), WS_INT32_TYPE, nullptr};
    for (const WS_READ_OPTION option : {WS_READ_OPTIONAL_POINTER, WS_READ_NILLABLE_POINTER}) {
        xml.set_input("<t>1</t>");
        pointer = &number;
        assert_hr(S_OK, WsReadElement(xml.reader(), &u, option, xml.heap(), &pointer, sizeof pointer, xml.error()));
        assert_null(pointer);
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_ELEMENT);
    }
    xml.set_input("<t>1</t>");
    pointer = &number;
    assert_hr(WS_E_INVALID_FORMAT, WsReadElement(xml.reader(), &u, WS_READ_REQUIRED_POINTER, xml.heap(), &pointer,
                                                 sizeof pointer, xml.error()));
    assert_ptr_equal(pointer, &number);
}

// Elements by their description: the next one must have its name.
void elements(void**) {
    const WS_ELEMENT_DESCRIPTION a{xml_name("a"), xml_name("urn:a"), WS_INT32_TYPE, nullptr};
    const WS_ELEMENT_DESCRIPTION text{xml_name("b"), xml_name(""), WS_WSZ_TYPE, nullptr};
    for (const encoding as : both_encodings) {
        xml_session xml;
        xml.set_output(as);
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        const INT32 numbers[] = {1, 2};
        const INT32 *pointer = &numbers[1], *null_number = nullptr;
        const WCHAR* words = W("words");
        xml.assert_ok(
            WsWriteElement(xml.writer(), &a, WS_WRITE_REQUIRED_VALUE, &numbers[0], sizeof(INT32), xml.error()));
        xml.assert_ok(
            WsWriteElement(xml.writer(), &a, WS_WRITE_REQUIRED_POINTER, &pointer, sizeof pointer, xml.error()));
        xml.assert_ok(
            WsWriteElement(xml.writer(), &a, WS_WRITE_NILLABLE_POINTER, &null_number, sizeof(void*), xml.error()));
        xml.assert_ok(
            WsWriteElement(xml.writer(), &text, WS_WRITE_REQUIRED_POINTER, &words, sizeof words, xml.error()));
        assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
        const std::string document = xml.output();
        if (as == encoding::text)
            assert_string_equal(document.c_str(),
                                "<t><a xmlns=\"urn:a\">1</a><a xmlns=\"urn:a\">2</a><a a:nil=\"true\" "
                                "xmlns=\"urn:a\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/>"
                                "<b>words</b></t>");
        xml.set_input(document, as);
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
        INT32 number = 0;
        INT32* read = &number;
        xml.assert_ok(
            WsReadElement(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
        assert_int_equal(number, 1);
        xml.assert_ok(
            WsReadElement(xml.reader(), &a, WS_READ_REQUIRED_POINTER, xml.heap(), &read, sizeof read, nullptr));
        assert_int_equal(*read, 2);
        xml.assert_ok(
            WsReadElement(xml.reader(), &a, WS_READ_NILLABLE_POINTER, xml.heap(), &read, sizeof read, nullptr));
        assert_null(read);
        // Another name is an absent element, and stays where it is.
        xml.assert_ok(
            WsReadElement(xml.reader(), &a, WS_READ_OPTIONAL_POINTER, xml.heap(), &read, sizeof read, nullptr));
        assert_null(read);
        WCHAR* back = nullptr;
        xml.assert_ok(
            WsReadElement(xml.reader(), &text, WS_READ_REQUIRED_POINTER, xml.heap(), &back, sizeof back, nullptr));
        assert_true(wide_view(back) == W("words"));
        // So is the end of the element around.
        xml.assert_ok(
            WsReadElement(xml.reader(), &a, WS_READ_OPTIONAL_POINTER, xml.heap(), &read, sizeof read, nullptr));
        assert_null(read);
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_END_ELEMENT);
        number = 9;
        assert_hr(WS_E_INVALID_FORMAT, WsReadElement(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr, &number,
                                                     sizeof number, xml.error()));
        assert_int_equal(number, 9);
        assert_true(string_count(xml.error()) > 0);
    }
    // Whitespace and comments before it are nothing, text is something.
    for (const char* before : {"", " ", "<!-- c -->", " <!-- c --> \n", "text", "<c/>"}) {
        xml_session xml;
        const std::string document = "<t>" + std::string(before) + "<a xmlns=\"urn:a\">5</a></t>";
        xml.set_input(document);
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
        INT32 number = 9;
        const bool found = std::strcmp(before, "text") != 0 && std::strcmp(before, "<c/>") != 0;
        assert_hr(found ? S_OK : WS_E_INVALID_FORMAT, WsReadElement(xml.reader(), &a, WS_READ_REQUIRED_VALUE, nullptr,
                                                                    &number, sizeof number, xml.error()));
        assert_int_equal(number, found ? 5 : 9);
    }
}

void read_arguments(void**) {
    xml_session xml;
    INT32 number = 9;
    INT32* pointer = &number;
    WCHAR* wsz = nullptr;
    const struct {
        WS_TYPE_MAPPING mapping;
        WS_TYPE type;
        WS_READ_OPTION option;
        bool with_heap;
        void* value;
        size_t size;
    } cases[] = {
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_OPTION(0), true, &number, sizeof number},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_OPTION(6), true, &number, sizeof number},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, nullptr, sizeof number},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, &number, 0},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, &number, 8},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof number - 1},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof pointer + 1},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_POINTER, false, &pointer, sizeof pointer},
        {WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_NILLABLE_VALUE, true, &number, sizeof number},
        {WS_ELEMENT_TYPE_MAPPING, WS_WSZ_TYPE, WS_READ_REQUIRED_VALUE, true, &wsz, sizeof wsz},
        {WS_ELEMENT_TYPE_MAPPING, WS_XML_BUFFER_TYPE, WS_READ_REQUIRED_VALUE, true, &wsz, sizeof wsz},
        {WS_TYPE_MAPPING(0), WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, &number, sizeof number},
        {WS_TYPE_MAPPING(5), WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, &number, sizeof number},
        {WS_ANY_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, WS_READ_REQUIRED_VALUE, true, &number, sizeof number},
        {WS_ELEMENT_TYPE_MAPPING, WS_VOID_TYPE, WS_READ_REQUIRED_VALUE, true, &number, 0},
        {WS_ELEMENT_TYPE_MAPPING, WS_DESCRIPTION_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof pointer},
        {WS_ELEMENT_TYPE_MAPPING, WS_TYPE(35), WS_READ_REQUIRED_VALUE, true, &number, sizeof number},
        {WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_XML_BUFFER_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof pointer},
        {WS_ELEMENT_TYPE_MAPPING, WS_FAULT_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof pointer},
        {WS_ELEMENT_TYPE_MAPPING, WS_CUSTOM_TYPE, WS_READ_REQUIRED_POINTER, true, &pointer, sizeof pointer},
    };
    for (const auto& c : cases) {
        xml.set_input("<t>1</t>");
        assert_hr(E_INVALIDARG,
                  WsReadType(xml.reader(), c.mapping, c.type, nullptr, c.option, c.with_heap ? xml.heap() : nullptr,
                             c.value, static_cast<ULONG>(c.size), xml.error()));
        assert_true(string_count(xml.error()) > 0);
        assert_hr(S_OK, WsResetError(xml.error()));
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_BOF); // the input is as it was
    }
    assert_ptr_equal(pointer, &number);
    assert_hr(E_INVALIDARG, WsReadType(nullptr, WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr, WS_READ_REQUIRED_VALUE,
                                       nullptr, &number, sizeof number, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadElement(xml.reader(), nullptr, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_hr(E_INVALIDARG,
              WsReadAttribute(xml.reader(), nullptr, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_hr(E_INVALIDARG,
              WsWriteElement(xml.writer(), nullptr, WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    assert_hr(E_INVALIDARG,
              WsWriteAttribute(xml.writer(), nullptr, WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    const WS_ELEMENT_DESCRIPTION half{xml_name("t"), nullptr, WS_INT32_TYPE, nullptr};
    xml.set_input("<t>1</t>");
    assert_hr(E_INVALIDARG,
              WsReadElement(xml.reader(), &half, WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    // A string into the caller's storage needs a heap all the same.
    WS_STRING string{77, nullptr};
    xml.set_input("<t>1</t>");
    assert_hr(E_INVALIDARG, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRING_TYPE, nullptr,
                                       WS_READ_REQUIRED_VALUE, nullptr, &string, sizeof string, nullptr));
    assert_int_equal(string.length, 77);
}

void readers_and_writers_without_document(void**) {
    xml_session xml;
    INT32 number = 9;
    const WS_ATTRIBUTE_DESCRIPTION attribute{xml_name("a"), xml_name(""), WS_INT32_TYPE, nullptr};
    assert_hr(WS_E_INVALID_OPERATION, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr,
                                                 WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsReadType(xml.reader(), WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr,
                                                 WS_READ_REQUIRED_VALUE, nullptr, &number, sizeof number, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsReadAttribute(xml.reader(), &attribute, WS_READ_REQUIRED_VALUE, nullptr,
                                                      &number, sizeof number, nullptr));
    assert_hr(WS_E_INVALID_OPERATION, WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr,
                                                  WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    xml.set_output();
    assert_hr(WS_E_INVALID_FORMAT, WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, WS_INT32_TYPE, nullptr,
                                               WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    xml.set_output();
    assert_hr(WS_E_INVALID_OPERATION,
              WsWriteAttribute(xml.writer(), &attribute, WS_WRITE_REQUIRED_VALUE, &number, sizeof number, nullptr));
    assert_int_equal(number, 9);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(write_options),  cmocka_unit_test(nil_needs_an_element),
        cmocka_unit_test(read_options),   cmocka_unit_test(elements),
        cmocka_unit_test(read_arguments), cmocka_unit_test(readers_and_writers_without_document),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
