// Every type that is text, in every place where a value may stand: each way there and back, in text and in binary.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char xsi[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

struct sample {
    WS_TYPE type;
    const void* description;
    const void* value;
    ULONG size;
    const char* text;
    bool is_pointer; // the value is one by itself
    bool has_nil;    // the value says by itself that it is nil
};

// One value of each type that has a text.
class samples {
  public:
    samples() {
        add(WS_BOOL_TYPE, boolean, "true");
        add(WS_INT8_TYPE, int8, "-128");
        add(WS_INT16_TYPE, int16, "-32768");
        add(WS_INT32_TYPE, int32, "-2147483648");
        add(WS_INT64_TYPE, int64, "-9223372036854775808");
        add(WS_UINT8_TYPE, uint8, "255");
        add(WS_UINT16_TYPE, uint16, "65535");
        add(WS_UINT32_TYPE, uint32, "4294967295");
        add(WS_UINT64_TYPE, uint64, "18446744073709551615");
        add(WS_FLOAT_TYPE, single, "0.5");
        add(WS_DOUBLE_TYPE, number, "-2.25");
        decimal.Lo32 = 12345;
        decimal.scale = 2;
        add(WS_DECIMAL_TYPE, decimal, "123.45");
        add(WS_DATETIME_TYPE, datetime, "2016-01-02T03:04:05Z");
        add(WS_TIMESPAN_TYPE, timespan, "1.00:00:00");
        add(WS_GUID_TYPE, guid, "00000001-0002-0003-0405-060708090a0b");
        id.guid = guid;
        add(WS_UNIQUE_ID_TYPE, id, "urn:uuid:00000001-0002-0003-0405-060708090a0b");
        add(WS_STRING_TYPE, wide, "counted").has_nil = true;
        sample& wsz = add(WS_WSZ_TYPE, terminated, "terminated");
        wsz.has_nil = wsz.is_pointer = true;
        add(WS_BYTES_TYPE, bytes, "dGVzdA==").has_nil = true;
        add(WS_XML_STRING_TYPE, *xml_name("utf-8"), "utf-8").has_nil = true;
        name.localName = *xml_name("local");
        name.ns = *xml_name("");
        add(WS_XML_QNAME_TYPE, name, "local");
        add(WS_ENUM_TYPE, enumerated, "seven", &enumeration);
        duration.days = 1;
        duration.minutes = 2;
        add(WS_DURATION_TYPE, duration, "P1DT2M");
    }
    samples(const samples&) = delete;
    auto begin() const { return all_.begin(); }
    auto end() const { return all_.end(); }

  private:
    template <class T>
    sample& add(WS_TYPE type, const T& value, const char* text, const void* description = nullptr) {
        all_.push_back({type, description, &value, sizeof(T), text, false, false});
        return all_.back();
    }

    BOOL boolean = TRUE;
    INT8 int8 = -128;
    INT16 int16 = -32768;
    INT32 int32 = -2147483647 - 1;
    INT64 int64 = -9223372036854775807 - 1;
    UINT8 uint8 = 255;
    UINT16 uint16 = 65535;
    UINT32 uint32 = 0xffffffff;
    UINT64 uint64 = UINT64_MAX;
    float single = 0.5f;
    double number = -2.25;
    DECIMAL decimal{};
    WS_DATETIME datetime{0x8d313215fb64080, WS_DATETIME_FORMAT_UTC};
    WS_TIMESPAN timespan{864000000000};
    GUID guid{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    WS_UNIQUE_ID id{};
    WS_STRING wide = string(W("counted"));
    WCHAR* terminated = const_cast<WCHAR*>(W("terminated"));
    WS_BYTES bytes{4, reinterpret_cast<BYTE*>(const_cast<char*>("test"))};
    WS_XML_QNAME name{};
    INT32 enumerated = 7;
    WS_ENUM_VALUE values[2] = {{1, xml_name("one")}, {7, xml_name("seven")}};
    WS_ENUM_DESCRIPTION enumeration{values, 2, 5, nullptr};
    WS_DURATION duration{};
    std::vector<sample> all_;
};

constexpr size_t large_enough = 72; // for any of the values, and something behind it

std::string in_element(const char* text) {
    return "<t>" + std::string(text) + "</t>";
}

// ---- WsReadType and WsWriteType
// --------------------------------------------------------------------------------------

HRESULT write_as(xml_session& xml, const sample& s, WS_TYPE_MAPPING mapping, WS_WRITE_OPTION option, encoding as,
                 const void* value) {
    xml.set_output(as);
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    const bool attribute = mapping == WS_ATTRIBUTE_TYPE_MAPPING;
    if (attribute)
        assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
    const bool by_pointer = option == WS_WRITE_REQUIRED_POINTER || option == WS_WRITE_NILLABLE_POINTER;
    // The storage of a pointer type holds the pointer already.
    const void* storage = by_pointer && !s.is_pointer ? &value : value;
    HRESULT hr = WsWriteType(xml.writer(), mapping, s.type, s.description, option, storage,
                             by_pointer ? sizeof(void*) : s.size, xml.error());
    if (hr == S_OK && attribute) hr = WsWriteEndAttribute(xml.writer(), nullptr);
    return hr == S_OK ? WsWriteEndElement(xml.writer(), nullptr) : hr;
}

// `value` gets the value itself whatever the option is.
HRESULT read_as(xml_session& xml, const sample& s, WS_TYPE_MAPPING mapping, WS_READ_OPTION option, encoding as,
                const std::string& document, void* value) {
    xml.set_input(document, as);
    assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
    if (mapping == WS_ATTRIBUTE_TYPE_MAPPING) assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
    if (mapping == WS_ELEMENT_CONTENT_TYPE_MAPPING) assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
    const bool by_value = option == WS_READ_REQUIRED_VALUE || option == WS_READ_NILLABLE_VALUE;
    void* pointer = nullptr;
    void* const storage = by_value || s.is_pointer ? value : &pointer;
    const HRESULT hr = WsReadType(xml.reader(), mapping, s.type, s.description, option, xml.heap(), storage,
                                  by_value ? s.size : sizeof(void*), xml.error());
    if (hr == S_OK && storage != value) std::memcpy(value, pointer, s.size);
    return hr;
}

void types_by_mapping_and_option(void**) {
    for (const sample& s : samples()) {
        for (const WS_TYPE_MAPPING mapping :
             {WS_ELEMENT_TYPE_MAPPING, WS_ATTRIBUTE_TYPE_MAPPING, WS_ELEMENT_CONTENT_TYPE_MAPPING}) {
            const std::string expected =
                mapping == WS_ATTRIBUTE_TYPE_MAPPING ? "<t a=\"" + std::string(s.text) + "\"/>" : in_element(s.text);
            for (const encoding as : both_encodings) {
                xml_session xml;
                xml.assert_ok(write_as(xml, s, mapping, WS_WRITE_REQUIRED_POINTER, as, s.value));
                const std::string document = xml.output();
                if (as == encoding::text) assert_string_equal(document.c_str(), expected.c_str());
                if (!s.is_pointer) {
                    xml.assert_ok(write_as(xml, s, mapping, WS_WRITE_REQUIRED_VALUE, as, s.value));
                    assert_true(xml.output() == document);
                }
                for (const WS_READ_OPTION option :
                     {WS_READ_REQUIRED_VALUE, WS_READ_REQUIRED_POINTER, WS_READ_OPTIONAL_POINTER}) {
                    if (s.is_pointer && option == WS_READ_REQUIRED_VALUE) continue;
                    alignas(8) BYTE back[large_enough];
                    std::memset(back, 0x5a, sizeof back);
                    xml.assert_ok(read_as(xml, s, mapping, option, as, document, back));
                    for (size_t i = s.size; i < sizeof back; ++i)
                        assert_int_equal(back[i], 0x5a);
                    xml.assert_ok(write_as(xml, s, mapping, WS_WRITE_REQUIRED_POINTER, as, back));
                    assert_true(xml.output() == document);
                }
            }
        }
    }
}

void nil_by_option(void**) {
    const std::string nil = "<t i:nil=\"true\" " + std::string(xsi) + "/>";
    for (const sample& s : samples()) {
        xml_session xml;
        alignas(8) BYTE back[large_enough];
        const BYTE zeros[large_enough] = {};
        const void* none = nullptr;
        // By pointer every type is nillable, by value those that have a nil of their own and are no pointers.
        assert_hr(WS_E_INVALID_FORMAT,
                  read_as(xml, s, WS_ELEMENT_TYPE_MAPPING, WS_READ_REQUIRED_POINTER, encoding::text, nil, back));
        xml.set_input(nil);
        void* pointer = back;
        xml.assert_ok(WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, s.type, s.description, WS_READ_NILLABLE_POINTER,
                                 xml.heap(), &pointer, sizeof pointer, xml.error()));
        assert_null(pointer);
        xml.assert_ok(read_as(xml, s, WS_ELEMENT_TYPE_MAPPING, WS_READ_NILLABLE_POINTER, encoding::text,
                              in_element(s.text), back));
        xml.set_output();
        assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        xml.assert_ok(WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, s.type, s.description,
                                  WS_WRITE_NILLABLE_POINTER, &none, sizeof none, xml.error()));
        assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
        assert_string_equal(xml.output().c_str(),
                            "<t a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/>");

        const HRESULT expected = s.has_nil && !s.is_pointer ? S_OK : E_INVALIDARG;
        std::memset(back, 0x5a, sizeof back);
        assert_hr(expected,
                  read_as(xml, s, WS_ELEMENT_TYPE_MAPPING, WS_READ_NILLABLE_VALUE, encoding::text, nil, back));
        if (expected == S_OK) assert_memory_equal(back, zeros, s.size);
        assert_hr(expected, write_as(xml, s, WS_ELEMENT_TYPE_MAPPING, WS_WRITE_NILLABLE_VALUE, encoding::text, zeros));
        // Only elements are nil.
        for (const WS_TYPE_MAPPING mapping : {WS_ATTRIBUTE_TYPE_MAPPING, WS_ELEMENT_CONTENT_TYPE_MAPPING}) {
            assert_hr(E_INVALIDARG,
                      read_as(xml, s, mapping, WS_READ_NILLABLE_POINTER, encoding::text, "<t a=\"x\"/>", back));
            assert_hr(E_INVALIDARG, write_as(xml, s, mapping, WS_WRITE_NILLABLE_POINTER, encoding::text, s.value));
        }
    }
}

// Through an XML buffer: it reads, and becomes text, as if the value had been written to that.
void through_xml_buffers(void**) {
    for (const sample& s : samples()) {
        xml_session xml;
        WS_XML_BUFFER* buffer = nullptr;
        assert_hr(S_OK, WsCreateXmlBuffer(xml.heap(), nullptr, 0, &buffer, nullptr));
        const auto write = [&](WS_TYPE_MAPPING mapping, const void* value) {
            const void* storage = s.is_pointer ? value : &value;
            xml.assert_ok(WsWriteType(xml.writer(), mapping, s.type, s.description, WS_WRITE_REQUIRED_POINTER, storage,
                                      sizeof(void*), xml.error()));
        };
        const auto write_all = [&](const void* in_attribute, const void* content) {
            assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
            assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
            write(WS_ATTRIBUTE_TYPE_MAPPING, in_attribute);
            assert_hr(S_OK, WsWriteEndAttribute(xml.writer(), nullptr));
            write(WS_ELEMENT_TYPE_MAPPING, content);
            assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
        };
        assert_hr(S_OK, WsSetOutputToBuffer(xml.writer(), buffer, nullptr, 0, nullptr));
        write_all(s.value, s.value);
        const std::string expected = "<t a=\"" + std::string(s.text) + "\">" + s.text + "</t>";
        xml.set_output();
        xml.assert_ok(WsWriteXmlBuffer(xml.writer(), buffer, xml.error()));
        assert_string_equal(xml.output().c_str(), expected.c_str());

        void *in_attribute = nullptr, *content = nullptr;
        const auto read = [&](WS_TYPE_MAPPING mapping, void** value) {
            xml.assert_ok(WsReadType(xml.reader(), mapping, s.type, s.description, WS_READ_REQUIRED_POINTER, xml.heap(),
                                     value, sizeof(void*), xml.error()));
        };
        assert_hr(S_OK, WsSetInputToBuffer(xml.reader(), buffer, nullptr, 0, nullptr));
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
        read(WS_ATTRIBUTE_TYPE_MAPPING, &in_attribute);
        assert_hr(S_OK, WsReadEndAttribute(xml.reader(), nullptr));
        read(WS_ELEMENT_TYPE_MAPPING, &content);
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
        xml.set_output();
        // What was read of a pointer type is the value's own pointer.
        write_all(s.is_pointer ? &in_attribute : in_attribute, s.is_pointer ? &content : content);
        assert_string_equal(xml.output().c_str(), expected.c_str());
    }
}

// Values by their WS_VALUE_TYPE are those of the type with its number, and need no heap.
void value_types(void**) {
    for (const sample& s : samples()) {
        WS_VALUE_TYPE type;
        if (s.type <= WS_GUID_TYPE) {
            type = static_cast<WS_VALUE_TYPE>(s.type);
        } else if (s.type == WS_DURATION_TYPE) {
            type = WS_DURATION_VALUE_TYPE;
        } else {
            continue;
        }
        for (const encoding as : both_encodings) {
            xml_session xml;
            xml.set_output(as);
            assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
            assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
            xml.assert_ok(WsWriteValue(xml.writer(), type, s.value, s.size, xml.error()));
            assert_hr(S_OK, WsWriteEndAttribute(xml.writer(), nullptr));
            xml.assert_ok(WsWriteValue(xml.writer(), type, s.value, s.size, xml.error()));
            assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
            const std::string document = xml.output();
            if (as == encoding::text)
                assert_string_equal(document.c_str(),
                                    ("<t a=\"" + std::string(s.text) + "\">" + s.text + "</t>").c_str());
            xml.set_input(document, as);
            alignas(8) BYTE back[large_enough];
            assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
            assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
            std::memset(back, 0, sizeof back);
            xml.assert_ok(WsReadValue(xml.reader(), type, back, s.size, xml.error()));
            assert_memory_equal(back, s.value, s.type == WS_DATETIME_TYPE ? sizeof(ULONGLONG) : s.size);
            assert_hr(S_OK, WsReadEndAttribute(xml.reader(), nullptr));
            assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
            std::memset(back, 0, sizeof back);
            for (const ULONG wrong : {ULONG{0}, s.size - 1, s.size + 1})
                assert_hr(E_INVALIDARG, WsReadValue(xml.reader(), type, back, wrong, nullptr));
            xml.assert_ok(WsReadValue(xml.reader(), type, back, s.size, xml.error()));
            assert_memory_equal(back, s.value, s.type == WS_DATETIME_TYPE ? sizeof(ULONGLONG) : s.size);
            assert_hr(S_OK, WsReadEndElement(xml.reader(), nullptr));
            for (const ULONG wrong : {ULONG{0}, s.size - 1, s.size + 1}) {
                xml.set_output(as);
                assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
                assert_hr(E_INVALIDARG, WsWriteValue(xml.writer(), type, s.value, wrong, nullptr));
            }
        }
    }
}

// ---- fields
// ----------------------------------------------------------------------------------------------------------

struct one_field {
    alignas(8) BYTE value[large_enough];
    ULONG count;
};

// A field of the sample's type, and what a value of it looks like in text.
struct field_case {
    WS_FIELD_DESCRIPTION field;
    std::string document;
    std::string nil; // empty when there is none
};

std::vector<field_case> fields_of(const sample& s) {
    const std::string text_of = s.text, nil_f = "<t><f i:nil=\"true\" " + std::string(xsi) + "/></t>";
    const auto e = [&](ULONG options) { return element("f", s.type, 0, options, s.description); };
    const auto r = [&](const char* wrapper, ULONG options) {
        return repeating(wrapper, "f", s.type, 0, offsetof(one_field, count), options, s.description);
    };
    const std::string one = "<f>" + text_of + "</f>", two = "<t>" + one + one + "</t>";
    std::vector<field_case> all = {
        {e(0), "<t>" + one + "</t>", ""},
        {attribute("f", s.type, 0, 0, s.description), "<t f=\"" + text_of + "\"/>", ""},
        {text(s.type, 0, 0, s.description), in_element(s.text), ""},
        {r(nullptr, 0), two, ""},
        {r("w", WS_FIELD_NILLABLE), "<t><w>" + one + "</w></t>", "<t><w i:nil=\"1\" " + std::string(xsi) + "/></t>"},
    };
    if (!s.is_pointer) {
        all.push_back({e(WS_FIELD_POINTER), "<t>" + one + "</t>", ""});
        all.push_back({e(WS_FIELD_POINTER | WS_FIELD_NILLABLE), "<t>" + one + "</t>", nil_f});
        all.push_back({e(WS_FIELD_POINTER | WS_FIELD_NILLABLE | WS_FIELD_OPTIONAL), "<t>" + one + "</t>", ""});
        all.push_back({r(nullptr, WS_FIELD_POINTER), two, ""});
        all.push_back({r(nullptr, WS_FIELD_POINTER | WS_FIELD_NILLABLE_ITEM), two, nil_f});
    }
    if (s.has_nil) {
        all.push_back({e(WS_FIELD_NILLABLE), "<t>" + one + "</t>", nil_f});
        all.push_back({r(nullptr, WS_FIELD_NILLABLE_ITEM), two, nil_f});
    }
    if (s.type == WS_STRING_TYPE || s.type == WS_WSZ_TYPE)
        all.push_back(
            {field(WS_XML_ATTRIBUTE_FIELD_MAPPING, "lang", s.type, 0), "<t xml:lang=\"" + text_of + "\"/>", ""});
    return all;
}

void there_and_back(xml_session& xml, const void* description, const std::string& document, bool compare) {
    one_field value{};
    xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &value));
    const std::string written = xml.written(WS_STRUCT_TYPE, description, value);
    if (compare) assert_string_equal(written.c_str(), document.c_str());
    const std::string binary =
        xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, encoding::binary);
    one_field back{};
    xml.assert_ok(xml.read(binary, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, encoding::binary));
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, back).c_str(), written.c_str());
}

void fields_by_mapping_and_option(void**) {
    for (const sample& s : samples()) {
        for (const field_case& c : fields_of(s)) {
            xml_session xml;
            structure description(sizeof(one_field), {c.field});
            there_and_back(xml, description, c.document, true);
            if (!c.nil.empty()) there_and_back(xml, description, c.nil, false);
            // Nil where it is not allowed.
            one_field value{};
            const std::string nil = "<t><f i:nil=\"true\" " + std::string(xsi) + "/></t>";
            if (c.field.mapping == WS_ELEMENT_FIELD_MAPPING && (c.field.options & WS_FIELD_NILLABLE) == 0)
                assert_hr(WS_E_INVALID_FORMAT, xml.read(nil, WS_STRUCT_TYPE, description, &value));
        }
    }
}

// Absent, an optional field is zero or its default; and what is as if absent is left out.
void optional_fields(void**) {
    for (const sample& s : samples()) {
        WS_DEFAULT_VALUE preset{const_cast<void*>(s.value), s.size};
        for (const bool as_attribute : {false, true}) {
            xml_session xml;
            structure description(sizeof(one_field),
                                  {as_attribute ? attribute("f", s.type, 0, WS_FIELD_OPTIONAL, s.description)
                                                : element("f", s.type, 0, WS_FIELD_OPTIONAL, s.description)});
            one_field value;
            std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
            xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
            const BYTE zeros[large_enough] = {};
            assert_memory_equal(value.value, zeros, s.size);
            assert_int_equal(value.value[s.size], 0x5a);
            assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
            const std::string present =
                as_attribute ? "<t f=\"" + std::string(s.text) + "\"/>" : "<t><f>" + std::string(s.text) + "</f></t>";
            there_and_back(xml, description, present, true);

            description[0].defaultValue = &preset;
            xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
            assert_memory_equal(value.value, s.value, s.size);
            assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
            // Equal to the default is whatever reads like it.
            xml.assert_ok(xml.read(present, WS_STRUCT_TYPE, description, &value));
            assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
        }
        if (s.is_pointer) continue;
        // Behind a pointer: absent is null without a default, and a value of its own with one.
        xml_session xml;
        structure description(sizeof(one_field),
                              {element("f", s.type, 0, WS_FIELD_POINTER | WS_FIELD_OPTIONAL, s.description)});
        one_field value;
        std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
        xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
        const void* pointer;
        std::memcpy(&pointer, value.value, sizeof pointer);
        assert_null(pointer);
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
        description[0].defaultValue = &preset;
        xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
        std::memcpy(&pointer, value.value, sizeof pointer);
        assert_memory_equal(pointer, s.value, s.size);
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    }
}

// ---- all types
// -------------------------------------------------------------------------------------------------------

HRESULT CALLBACK read_nothing(WS_XML_READER* reader, WS_TYPE_MAPPING mapping, const void*, WS_HEAP*, void*, ULONG,
                              WS_ERROR* error) {
    const bool whole = mapping == WS_ELEMENT_TYPE_MAPPING || mapping == WS_ANY_ELEMENT_TYPE_MAPPING;
    return whole ? WsSkipNode(reader, error) : S_OK;
}
HRESULT CALLBACK write_nothing(WS_XML_WRITER*, WS_TYPE_MAPPING, const void*, const void*, ULONG, WS_ERROR*) {
    return S_OK;
}

// e: element, a: attribute, c: content, y: any element.
void types_and_mappings(void**) {
    const samples text_types;
    structure inner(4, {text(WS_BOOL_TYPE, 0)});
    union_structure choices(8, 0, 0, {{1, element("b", WS_BOOL_TYPE, 4)}});
    const WS_CUSTOM_TYPE_DESCRIPTION custom{4, 4, read_nothing, write_nothing, nullptr, nullptr};
    const WS_FAULT_DESCRIPTION fault{WS_ENVELOPE_VERSION_SOAP_1_1};
    const WS_ENDPOINT_ADDRESS_DESCRIPTION address{WS_ADDRESSING_VERSION_0_9};
    struct {
        WS_TYPE type;
        const void* description;
        const char* allowed;
    } cases[] = {
        {WS_XML_BUFFER_TYPE, nullptr, "ey"}, {WS_CHAR_ARRAY_TYPE, nullptr, ""},
        {WS_UTF8_ARRAY_TYPE, nullptr, ""},   {WS_BYTE_ARRAY_TYPE, nullptr, ""},
        {WS_DESCRIPTION_TYPE, nullptr, ""},  {WS_STRUCT_TYPE, inner, "eac"},
        {WS_CUSTOM_TYPE, &custom, "eacy"},   {WS_ENDPOINT_ADDRESS_TYPE, &address, "e"},
        {WS_FAULT_TYPE, &fault, "e"},        {WS_VOID_TYPE, nullptr, ""},
        {WS_UNION_TYPE, choices, "ec"},      {WS_ANY_ATTRIBUTES_TYPE, nullptr, ""},
    };
    const auto check = [](WS_TYPE type, const void* description, const char* allowed) {
        constexpr char letters[] = "eacy";
        for (int mapping = 0; mapping <= 5; ++mapping) {
            const bool known = mapping >= WS_ELEMENT_TYPE_MAPPING && mapping <= WS_ANY_ELEMENT_TYPE_MAPPING;
            const bool expected = known && std::strchr(allowed, letters[mapping - 1]) != nullptr;
            xml_session xml;
            xml.set_input("<t a=\"true\">true</t>");
            assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
            if (mapping == WS_ATTRIBUTE_TYPE_MAPPING) assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
            if (mapping == WS_ELEMENT_CONTENT_TYPE_MAPPING) assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
            void* value = nullptr;
            const HRESULT read = WsReadType(xml.reader(), WS_TYPE_MAPPING(mapping), type, description,
                                            WS_READ_REQUIRED_POINTER, xml.heap(), &value, sizeof value, xml.error());
            assert_int_equal(read == E_INVALIDARG, !expected);
            assert_true(read == S_OK || (read == E_INVALIDARG && !expected) ||
                        (read == WS_E_INVALID_FORMAT && expected));
            if (expected) continue; // what can be written is written elsewhere
            const BYTE zeros[256] = {};
            const void* pointer = zeros;
            xml.set_output();
            assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
            assert_hr(E_INVALIDARG, WsWriteType(xml.writer(), WS_TYPE_MAPPING(mapping), type, description,
                                                WS_WRITE_REQUIRED_POINTER, &pointer, sizeof pointer, xml.error()));
            assert_true(string_count(xml.error()) > 0);
        }
    };
    for (const auto& c : cases)
        check(c.type, c.description, c.allowed);
    for (const sample& s : text_types)
        check(s.type, s.description, "eac");
    check(WS_TYPE(35), nullptr, "");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(types_by_mapping_and_option),  cmocka_unit_test(nil_by_option),
        cmocka_unit_test(through_xml_buffers),          cmocka_unit_test(value_types),
        cmocka_unit_test(fields_by_mapping_and_option), cmocka_unit_test(optional_fields),
        cmocka_unit_test(types_and_mappings),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
