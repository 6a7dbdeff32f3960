// Structures: which content goes into which field, in which order, and what may be missing or too much.
#include "support/typed.h"

using namespace test;

namespace {

struct person {
    INT32 id;
    WCHAR* name;
    WS_STRING note;
};

struct person_description : structure {
    person_description(ULONG options = 0)
        : structure(sizeof(person),
                    {attribute("id", WS_INT32_TYPE, offsetof(person, id)),
                     element("name", WS_WSZ_TYPE, offsetof(person, name)),
                     element("note", WS_STRING_TYPE, offsetof(person, note), WS_FIELD_OPTIONAL)},
                    options) {}
};

void attributes_and_elements(void**) {
    person_description description;
    xml_session xml;
    person value{};
    for (const char* document :
         {"<t id=\"7\"><name>Ann</name><note>n</note></t>",
          "<?xml version=\"1.0\"?><!-- c --><t id='7' > \n <name>Ann</name> <!-- c --> <note>n</note>\n</t>"}) {
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &value));
        assert_int_equal(value.id, 7);
        assert_true(wide_view(value.name) == W("Ann"));
        assert_true(view(value.note) == W("n"));
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    }
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(),
                        "<t id=\"7\"><name>Ann</name><note>n</note></t>");
    const std::string binary =
        xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, encoding::binary);
    person* back = nullptr;
    xml.assert_ok(
        xml.read_pointer(binary, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_POINTER, encoding::binary));
    assert_int_equal(back->id, 7);
    assert_true(wide_view(back->name) == W("Ann"));
    assert_true(view(back->note) == W("n"));
}

void strictness(void**) {
    person_description description;
    xml_session xml;
    const person before{5, nullptr, {3, nullptr}};
    for (const char* document : {
             "<t><name>a</name></t>",                           // no attribute
             "<t id=\"1\"/>",                                   // no element
             "<t id=\"1\"><note>b</note><name>a</name></t>",    // out of order
             "<t id=\"1\"><name>a</name><name>a</name></t>",    // twice
             "<t id=\"1\"><other/><name>a</name></t>",          // unknown before
             "<t id=\"1\"><name>a</name><other/></t>",          // unknown after
             "<t id=\"1\"><name>a</name>text</t>",              // text after
             "<t id=\"1\">text<name>a</name></t>",              // text before
             "<t id=\"1\" x=\"\"><name>a</name></t>",           // unknown attribute
             "<t id=\"1\"><name xmlns=\"ns\">a</name></t>",     // another namespace
             "<t xmlns:p=\"ns\" p:id=\"1\"><name>a</name></t>", // another namespace
             "<t id=\"1\"><name>a<b/></name></t>",              // element in text
             "<t id=\"1\"><name>a</name>",                      // cut off
             "<t id=\"x\"><name>a</name></t>",                  // no number
             "<t id=\"1\"><name>a</name></u>",                  // not well-formed
         }) {
        person value = before;
        const HRESULT hr = xml.read(document, WS_STRUCT_TYPE, description, &value);
        if (hr != WS_E_INVALID_FORMAT) print_error("%s\n", document);
        assert_hr(WS_E_INVALID_FORMAT, hr);
        assert_int_equal(value.id, before.id);
        assert_null(value.name);
        assert_int_equal(value.note.length, before.note.length);
        assert_true(string_count(xml.error()) > 0);
        assert_hr(S_OK, WsResetError(xml.error()));
    }
    // Attributes about the XML are none of the value's.
    person value{};
    xml.assert_ok(xml.read("<t id=\"1\" xmlns:p=\"q\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" "
                           "i:type=\"p:x\" i:nil=\"false\"><name>a</name></t>",
                           WS_STRUCT_TYPE, description, &value));
}

void leniency_by_option(void**) {
    xml_session xml;
    person value{};
    person_description trailing(WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT);
    xml.assert_ok(xml.read("<t id=\"1\"><name>a</name> more <x><y/></x><name/></t>", WS_STRUCT_TYPE, trailing, &value));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t id=\"1\"><x/><name>a</name></t>", WS_STRUCT_TYPE, trailing, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t id=\"1\" x=\"\"><name>a</name></t>", WS_STRUCT_TYPE, trailing, &value));
    person_description attributes(WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES);
    xml.assert_ok(xml.read("<t x=\"\" id=\"1\" y=\"\"><name>a</name></t>", WS_STRUCT_TYPE, attributes, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t id=\"1\"><name>a</name><x/></t>", WS_STRUCT_TYPE, attributes, &value));
}

void errors_tell_what_and_where(void**) {
    person_description description;
    xml_session xml;
    person value{};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t id=\"1\">\n<nome>a</nome></t>", WS_STRUCT_TYPE, description, &value));
    bool named = false;
    for (ULONG i = 0; i < string_count(xml.error()); ++i)
        named |= error_string(xml.error(), i).find("'name'") != std::string::npos;
    assert_true(named);
}

void content_mapping(void**) {
    struct pair {
        WCHAR* a;
        INT32 b;
    };
    structure description(sizeof(pair), {element("a", WS_WSZ_TYPE, offsetof(pair, a)),
                                         element("b", WS_INT32_TYPE, offsetof(pair, b), WS_FIELD_OPTIONAL)});
    xml_session xml;
    pair value{};
    // What comes after the last field is the caller's.
    xml.assert_ok(xml.read_content("<t><a>x</a><b>1</b><c/></t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.b, 1);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_ELEMENT);
    xml.assert_ok(xml.read_content("<t> <a>x</a> </t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.b, 0);
    description->structOptions = WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT;
    xml.assert_ok(xml.read_content("<t><a>x</a><c/>d</t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_END_ELEMENT);
    description->structOptions = 0;
    // From before the document's element.
    xml.set_input("<?xml version=\"1.0\"?><a>doc</a>");
    xml.assert_ok(WsReadType(xml.reader(), WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                             WS_READ_REQUIRED_VALUE, xml.heap(), &value, sizeof value, xml.error()));
    assert_true(wide_view(value.a) == W("doc"));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);

    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("first"), xml_name(""), nullptr));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    value.b = 2;
    xml.assert_ok(WsWriteType(xml.writer(), WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                              WS_WRITE_REQUIRED_VALUE, &value, sizeof value, xml.error()));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    assert_string_equal(xml.output().c_str(), "<t><first/><a>doc</a><b>2</b></t>");

    // Attributes belong to an element.
    person_description with_attribute;
    person other{};
    assert_hr(E_INVALIDARG, xml.read_content("<t><name>a</name></t>", WS_STRUCT_TYPE, with_attribute, &other));
}

void text_fields(void**) {
    struct amount {
        double value;
        WCHAR* unit;
    };
    structure description(sizeof(amount), {attribute("unit", WS_WSZ_TYPE, offsetof(amount, unit), WS_FIELD_OPTIONAL),
                                           text(WS_DOUBLE_TYPE, offsetof(amount, value))});
    xml_session xml;
    amount value{};
    xml.assert_ok(xml.read("<t unit=\"m\"> 2.5 </t>", WS_STRUCT_TYPE, description, &value));
    assert_true(value.value == 2.5);
    assert_true(wide_view(value.unit) == W("m"));
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t unit=\"m\">2.5</t>");
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>1<x/></t>", WS_STRUCT_TYPE, description, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t/>", WS_STRUCT_TYPE, description, &value));

    // A structure that is nothing but text, within another.
    struct wrapped {
        INT32 number;
    };
    structure inner_description(sizeof(wrapped), {text(WS_INT32_TYPE, 0)});
    struct outer {
        WCHAR* a;
        wrapped b;
    };
    structure nested(sizeof(outer), {attribute("a", WS_WSZ_TYPE, offsetof(outer, a)),
                                     text(WS_STRUCT_TYPE, offsetof(outer, b), 0, inner_description)});
    outer both{};
    xml.assert_ok(xml.read("<t a=\"6\">7</t>", WS_STRUCT_TYPE, nested, &both));
    assert_int_equal(both.b.number, 7);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, nested, both).c_str(), "<t a=\"6\">7</t>");

    // As an attribute's value by itself.
    const WS_ATTRIBUTE_DESCRIPTION as_attribute{xml_name("n"), xml_name(""), WS_STRUCT_TYPE, inner_description.get()};
    const wrapped inner{5};
    xml.set_output();
    assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
    xml.assert_ok(
        WsWriteAttribute(xml.writer(), &as_attribute, WS_WRITE_REQUIRED_VALUE, &inner, sizeof inner, xml.error()));
    assert_hr(S_OK, WsWriteEndElement(xml.writer(), nullptr));
    assert_string_equal(xml.output().c_str(), "<t n=\"5\"/>");
}

void array_types(void**) {
    struct arrays {
        ULONG char_count;
        WCHAR* chars;
        ULONG utf8_count;
        BYTE* utf8;
        BYTE* bytes;
        ULONG byte_count;
    };
    structure description(
        sizeof(arrays),
        {array(element("c", WS_CHAR_ARRAY_TYPE, offsetof(arrays, chars), WS_FIELD_OPTIONAL),
               offsetof(arrays, char_count)),
         array(element("u", WS_UTF8_ARRAY_TYPE, offsetof(arrays, utf8), WS_FIELD_NILLABLE),
               offsetof(arrays, utf8_count)),
         array(element("b", WS_BYTE_ARRAY_TYPE, offsetof(arrays, bytes), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE),
               offsetof(arrays, byte_count))});
    xml_session xml;
    for (const encoding as : both_encodings) {
        arrays value{3,
                     const_cast<WCHAR*>(W("abc")),
                     2,
                     reinterpret_cast<BYTE*>(const_cast<char*>("xy")),
                     reinterpret_cast<BYTE*>(const_cast<char*>("test")),
                     4};
        const std::string document = xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, as);
        if (as == encoding::text) assert_string_equal(document.c_str(), "<t><c>abc</c><u>xy</u><b>dGVzdA==</b></t>");
        arrays back{};
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_int_equal(back.char_count, 3);
        assert_memory_equal(back.chars, value.chars, 3 * sizeof(WCHAR));
        assert_int_equal(back.utf8_count, 2);
        assert_memory_equal(back.utf8, "xy", 2);
        assert_int_equal(back.byte_count, 4);
        assert_memory_equal(back.bytes, "test", 4);
    }
    arrays absent{7, nullptr, 7, nullptr, nullptr, 7};
    xml.assert_ok(xml.read("<t><u xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"true\"/></t>",
                           WS_STRUCT_TYPE, description, &absent));
    assert_int_equal(absent.char_count, 0);
    assert_int_equal(absent.utf8_count, 0);
    assert_int_equal(absent.byte_count, 0);
    assert_null(absent.utf8);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, absent).c_str(),
                        "<t><u a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/></t>");
    // Outside of structures these have no meaning, and within they need their count.
    WCHAR* chars = nullptr;
    assert_hr(E_INVALIDARG, xml.read("<t>a</t>", WS_CHAR_ARRAY_TYPE, nullptr, &chars));
    description[0].countOffset = 0xffffffff;
    assert_hr(E_INVALIDARG, xml.read("<t><c>a</c></t>", WS_STRUCT_TYPE, description, &absent));
}

void defaults(void**) {
    struct values {
        INT32 with_default;
        INT32 without;
        WCHAR* text;
        INT32* pointer;
        INT32 unmapped;
        BYTE raw[5];
        GUID guid;
    };
    INT32 minus_one = -1, nine = 9;
    WCHAR* fallback = const_cast<WCHAR*>(W("fallback"));
    WS_DEFAULT_VALUE number{&minus_one, sizeof minus_one}, string{&fallback, sizeof fallback},
        other{&nine, sizeof nine};
    const WS_VOID_DESCRIPTION five{5};
    structure description(sizeof(values),
                          {attribute("a", WS_INT32_TYPE, offsetof(values, with_default), WS_FIELD_OPTIONAL),
                           element("b", WS_INT32_TYPE, offsetof(values, without), WS_FIELD_OPTIONAL),
                           element("c", WS_WSZ_TYPE, offsetof(values, text), WS_FIELD_OPTIONAL),
                           element("d", WS_INT32_TYPE, offsetof(values, pointer), WS_FIELD_POINTER | WS_FIELD_OPTIONAL),
                           element("g", WS_GUID_TYPE, offsetof(values, guid), WS_FIELD_OPTIONAL),
                           field(WS_NO_FIELD_MAPPING, nullptr, WS_INT32_TYPE, offsetof(values, unmapped)),
                           field(WS_NO_FIELD_MAPPING, nullptr, WS_VOID_TYPE, offsetof(values, raw), 0, &five)});
    description[0].defaultValue = &number;
    description[2].defaultValue = &string;
    description[5].defaultValue = &other;
    xml_session xml;
    values value;
    std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.with_default, -1);
    assert_int_equal(value.without, 0);
    assert_true(wide_view(value.text) == W("fallback"));
    assert_null(value.pointer);
    assert_int_equal(value.unmapped, 9);
    assert_memory_equal(value.raw, "\0\0\0\0\0", 5);
    // And back: what is as if absent is left out.
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    INT32 zero = 0;
    value.pointer = &zero;
    value.with_default = 0;
    value.text = const_cast<WCHAR*>(W(""));
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t a=\"0\"><c/><d>0</d></t>");
    // A default behind a pointer is a value of its own.
    description[3].defaultValue = &other;
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_ptr_not_equal(value.pointer, &nine);
    assert_int_equal(*value.pointer, 9);
    // Of another size it is a mistake.
    number.valueSize = 2;
    assert_hr(E_INVALIDARG, xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &value));
}

void nillable_fields(void**) {
    struct inner {
        INT32 x;
    };
    struct values {
        WCHAR* wsz;
        WS_STRING string;
        WS_BYTES bytes;
        inner* structure;
        BOOL* boolean;
    };
    structure inner_description(sizeof(inner), {element("x", WS_INT32_TYPE, 0)});
    structure description(
        sizeof(values), {element("w", WS_WSZ_TYPE, offsetof(values, wsz), WS_FIELD_NILLABLE),
                         element("s", WS_STRING_TYPE, offsetof(values, string), WS_FIELD_NILLABLE),
                         element("b", WS_BYTES_TYPE, offsetof(values, bytes), WS_FIELD_NILLABLE | WS_FIELD_OPTIONAL),
                         element("i", WS_STRUCT_TYPE, offsetof(values, structure), WS_FIELD_POINTER | WS_FIELD_NILLABLE,
                                 inner_description),
                         element("o", WS_BOOL_TYPE, offsetof(values, boolean), WS_FIELD_POINTER | WS_FIELD_NILLABLE)});
    const char xsi[] = " xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"";
    const auto nil = [&](const char* name) { return "<" + std::string(name) + " a:nil=\"true\"" + xsi + "/>"; };
    xml_session xml;
    values value{};
    const std::string all_nil = "<t>" + nil("w") + nil("s") + nil("i") + nil("o") + "</t>";
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), all_nil.c_str());
    for (const encoding as : both_encodings) {
        values back;
        std::memset(static_cast<void*>(&back), 0x5a, sizeof back);
        const std::string document = xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, as);
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_null(back.wsz);
        assert_null(back.string.chars);
        assert_null(back.bytes.bytes);
        assert_null(back.structure);
        assert_null(back.boolean);
    }
    // nil="false", empty, and present.
    xml.assert_ok(xml.read(std::string("<t") + xsi +
                               "><w a:nil='false'>x</w><s/><b/><i a:nil='0'><x>1</x></i>"
                               "<o>true</o></t>",
                           WS_STRUCT_TYPE, description, &value));
    assert_true(wide_view(value.wsz) == W("x"));
    assert_non_null(value.string.chars);
    assert_non_null(value.bytes.bytes);
    assert_int_equal(value.structure->x, 1);
    assert_int_equal(*value.boolean, TRUE);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(),
                        "<t><w>x</w><s/><b/><i><x>1</x></i><o>true</o></t>");
    for (const char* malformed : {"<w a:nil='yes'/>", "<w a:nil='true'>x</w>", "<w a:nil='true'><y/></w>"})
        assert_hr(WS_E_INVALID_FORMAT,
                  xml.read(std::string("<t") + xsi + ">" + malformed + "<s/><i><x>1</x></i><o>1</o></t>",
                           WS_STRUCT_TYPE, description, &value));
    // Nil where it is not allowed, either way.
    description[0].options = 0;
    assert_hr(WS_E_INVALID_FORMAT, xml.read(all_nil, WS_STRUCT_TYPE, description, &value));
    value = {};
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &value));
}

void void_fields_discard(void**) {
    struct pair {
        INT32 a;
        INT32 b;
    };
    structure description(sizeof(pair), {attribute("skipped", WS_VOID_TYPE, 0, WS_FIELD_OPTIONAL),
                                         element("a", WS_INT32_TYPE, offsetof(pair, a)),
                                         element("x", WS_VOID_TYPE, 0, WS_FIELD_OPTIONAL),
                                         element("b", WS_INT32_TYPE, offsetof(pair, b))});
    xml_session xml;
    pair value{};
    xml.assert_ok(xml.read("<t skipped=\"s\"><a>1</a><x y=\"\"><z>text</z></x><b>2</b></t>", WS_STRUCT_TYPE,
                           description, &value));
    assert_int_equal(value.a, 1);
    assert_int_equal(value.b, 2);
    xml.assert_ok(xml.read("<t><a>3</a><b>4</b></t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.a, 3);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><a>3</a><b>4</b></t>");
}

void xml_attributes(void**) {
    struct value {
        WS_STRING lang;
        WCHAR* space;
    };
    structure description(
        sizeof(value),
        {field(WS_XML_ATTRIBUTE_FIELD_MAPPING, "lang", WS_STRING_TYPE, offsetof(value, lang)),
         field(WS_XML_ATTRIBUTE_FIELD_MAPPING, "space", WS_WSZ_TYPE, offsetof(value, space), WS_FIELD_OPTIONAL)});
    xml_session xml;
    value v{};
    for (const encoding as : both_encodings) {
        const value original{string(W("en-us")), const_cast<WCHAR*>(W("preserve"))};
        const std::string document = xml.written(WS_STRUCT_TYPE, description, original, WS_WRITE_REQUIRED_VALUE, as);
        if (as == encoding::text)
            assert_string_equal(document.c_str(), "<t xml:lang=\"en-us\" xml:space=\"preserve\"/>");
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v, WS_READ_REQUIRED_VALUE, as));
        assert_true(view(v.lang) == W("en-us"));
        assert_true(wide_view(v.space) == W("preserve"));
    }
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t lang=\"en\"/>", WS_STRUCT_TYPE, description, &v));
}

void any_attributes(void**) {
    struct value {
        INT32 id;
        WS_ANY_ATTRIBUTES others;
    };
    structure description(sizeof(value), {attribute("id", WS_INT32_TYPE, offsetof(value, id)),
                                          field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_ANY_ATTRIBUTES_TYPE,
                                                offsetof(value, others))});
    xml_session xml;
    value v{};
    for (const encoding as : both_encodings) {
        xml.assert_ok(
            xml.read("<t x=\"1\" id=\"7\" xmlns:p=\"urn:p\" p:y=\"a&amp;b\"/>", WS_STRUCT_TYPE, description, &v));
        const std::string document = xml.written(WS_STRUCT_TYPE, description, v, WS_WRITE_REQUIRED_VALUE, as);
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v, WS_READ_REQUIRED_VALUE, as));
        assert_int_equal(v.id, 7);
        assert_int_equal(v.others.attributeCount, 2);
        const WS_ANY_ATTRIBUTE& y = v.others.attributes[1];
        assert_string_equal(utf8(y.localName).c_str(), "y");
        assert_string_equal(utf8(y.ns).c_str(), "urn:p");
        assert_int_equal(y.value->textType, WS_XML_TEXT_TYPE_UTF8);
        assert_string_equal(utf8(reinterpret_cast<const WS_XML_UTF8_TEXT*>(y.value)->value).c_str(), "a&b");
    }
    xml.assert_ok(xml.read("<t id=\"7\"/>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.others.attributeCount, 0);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), "<t id=\"7\"/>");

    // Of one namespace only, and of every one but that.
    description[1].ns = xml_name("urn:p");
    const char mixed[] = "<t id=\"7\" xmlns:p=\"urn:p\" p:y=\"1\" z=\"2\"/>";
    const char in_namespace[] = "<t id=\"7\" xmlns:p=\"urn:p\" p:y=\"1\"/>";
    const char outside[] = "<t id=\"7\" z=\"2\"/>";
    assert_hr(WS_E_INVALID_FORMAT, xml.read(mixed, WS_STRUCT_TYPE, description, &v));
    assert_hr(S_OK, xml.read(in_namespace, WS_STRUCT_TYPE, description, &v));
    assert_hr(WS_E_INVALID_FORMAT, xml.read(outside, WS_STRUCT_TYPE, description, &v));
    description[1].options = WS_FIELD_OTHER_NAMESPACE;
    assert_hr(WS_E_INVALID_FORMAT, xml.read(mixed, WS_STRUCT_TYPE, description, &v));
    assert_hr(WS_E_INVALID_FORMAT, xml.read(in_namespace, WS_STRUCT_TYPE, description, &v));
    assert_hr(S_OK, xml.read(outside, WS_STRUCT_TYPE, description, &v));
    description->structOptions = WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES;
    assert_hr(S_OK, xml.read(mixed, WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.others.attributeCount, 1);
    // Discarded.
    description[1] = field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0);
    assert_hr(S_OK, xml.read(mixed, WS_STRUCT_TYPE, description, &v));
}

struct link {
    INT32 value;
    link* next;
};

void recursive_structures(void**) {
    structure description(sizeof(link),
                          {element("v", WS_INT32_TYPE, offsetof(link, value)),
                           element("n", WS_STRUCT_TYPE, offsetof(link, next), WS_FIELD_POINTER | WS_FIELD_OPTIONAL)});
    description[1].typeDescription = description.get();
    xml_session xml;
    std::vector<link> chain(20);
    for (size_t i = 0; i < chain.size(); ++i)
        chain[i] = {static_cast<INT32>(i), i + 1 < chain.size() ? &chain[i + 1] : nullptr};
    for (const encoding as : both_encodings) {
        const std::string document = xml.written(WS_STRUCT_TYPE, description, chain[0], WS_WRITE_REQUIRED_VALUE, as);
        link* at = nullptr;
        xml.assert_ok(xml.read_pointer(document, WS_STRUCT_TYPE, description, &at, WS_READ_REQUIRED_POINTER, as));
        INT32 expected = 0;
        for (; at != nullptr; at = at->next)
            assert_int_equal(at->value, expected++);
        assert_int_equal(expected, 20);
    }
    // A ring ends at the writer's depth, not at the end of the stack.
    chain.back().next = &chain[0];
    assert_hr(WS_E_QUOTA_EXCEEDED, xml.write(WS_STRUCT_TYPE, description, &chain[0]));
    // So does a description that contains itself without an element between.
    structure endless(sizeof(link), {text(WS_STRUCT_TYPE, 0)});
    endless[0].typeDescription = endless.get();
    link value{};
    assert_hr(WS_E_QUOTA_EXCEEDED, xml.read("<t>1</t>", WS_STRUCT_TYPE, endless, &value));
    assert_hr(WS_E_QUOTA_EXCEEDED, xml.write(WS_STRUCT_TYPE, endless, &value));
}

void bad_descriptions(void**) {
    xml_session xml;
    person value{};
    const char document[] = "<t id=\"1\"><name>a</name></t>";
    const auto refused = [&](person_description& d) {
        assert_hr(E_INVALIDARG, xml.read(document, WS_STRUCT_TYPE, d, &value));
        value.name = const_cast<WCHAR*>(W("x"));
        assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, d, &value));
    };
    for (const auto break_it : {
             +[](person_description& d) { d[0].localName = nullptr; },
             +[](person_description& d) { d[1].ns = nullptr; },
             +[](person_description& d) { d[0].type = WS_TYPE(99); },
             +[](person_description& d) { d[0].mapping = WS_FIELD_MAPPING(99); },
             +[](person_description& d) { d[0].options = WS_FIELD_NILLABLE; },
             +[](person_description& d) { d[1].options = WS_FIELD_POINTER; },
             +[](person_description& d) { d[1].options = 0x40; },
             +[](person_description& d) { d[1].mapping = WS_ELEMENT_CHOICE_FIELD_MAPPING; },
             +[](person_description& d) { d[1].type = WS_STRUCT_TYPE; },
             +[](person_description& d) { d[1].type = WS_ENUM_TYPE; },
             +[](person_description& d) { d->fields[1] = nullptr; },
             +[](person_description& d) { d->fields = nullptr; },
         }) {
        person_description description;
        break_it(description);
        refused(description);
    }
    assert_hr(E_INVALIDARG, xml.read(document, WS_STRUCT_TYPE, nullptr, &value));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_BOF);
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, nullptr, &value));
    structure empty(0, {});
    char nothing = 0;
    xml.set_input("<t/>");
    assert_hr(S_OK, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, empty, WS_READ_REQUIRED_VALUE,
                               nullptr, &nothing, 0, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(attributes_and_elements),
        cmocka_unit_test(strictness),
        cmocka_unit_test(leniency_by_option),
        cmocka_unit_test(errors_tell_what_and_where),
        cmocka_unit_test(content_mapping),
        cmocka_unit_test(text_fields),
        cmocka_unit_test(array_types),
        cmocka_unit_test(defaults),
        cmocka_unit_test(nillable_fields),
        cmocka_unit_test(void_fields_discard),
        cmocka_unit_test(xml_attributes),
        cmocka_unit_test(any_attributes),
        cmocka_unit_test(recursive_structures),
        cmocka_unit_test(bad_descriptions),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
