// Where the reader stands after a value was read, or could not be; and what an empty value looks like, wherever it is.
#include "support/typed.h"

using namespace test;

namespace {

struct named {
    WCHAR* str;
};

// From where the reader is.
template <class T>
HRESULT read_here(xml_session& xml, WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, T* value,
                  WS_READ_OPTION option = WS_READ_REQUIRED_VALUE) {
    return WsReadType(xml.reader(), mapping, type, description, option, xml.heap(), value, sizeof(T), xml.error());
}

std::string local_name(const xml_session& xml) {
    const WS_XML_NODE* node = nullptr;
    assert_hr(S_OK, WsGetReaderNode(xml.reader(), &node, nullptr));
    assert_int_equal(node->nodeType, WS_XML_NODE_TYPE_ELEMENT);
    return utf8(*reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node)->localName);
}

void content_of_a_document(void**) {
    structure description(sizeof(named), {element("str", WS_WSZ_TYPE, offsetof(named, str))});
    xml_session xml;
    named* value = nullptr;
    const auto read = [&](WS_TYPE_MAPPING mapping) {
        return read_here(xml, mapping, WS_STRUCT_TYPE, description, &value, WS_READ_REQUIRED_POINTER);
    };
    for (const char* document : {"<str>test</str>", "<?xml version=\"1.0\" encoding=\"utf-8\"?><str>test</str>"}) {
        for (const bool on_element : {false, true}) {
            xml.set_input(document);
            if (on_element) assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
            value = nullptr;
            xml.assert_ok(read(WS_ELEMENT_CONTENT_TYPE_MAPPING));
            assert_true(wide_view(value->str) == W("test"));
            assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
        }
    }
    // A second element is no XML, and no trailing content either.
    const char two[] = "<str>test</str><str>test2</str>";
    for (const ULONG options : {0, static_cast<int>(WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT)}) {
        description->structOptions = options;
        for (const WS_TYPE_MAPPING mapping : {WS_ELEMENT_TYPE_MAPPING, WS_ELEMENT_CONTENT_TYPE_MAPPING}) {
            xml.set_input(two);
            value = nullptr;
            assert_hr(WS_E_INVALID_FORMAT, read(mapping));
            assert_null(value);
        }
    }
    // Without a description nothing is read at all.
    xml.set_input("<str>test</str>");
    assert_hr(E_INVALIDARG, read_here(xml, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, nullptr, &value,
                                      WS_READ_REQUIRED_POINTER));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_BOF);
}

void elements_within_elements(void**) {
    struct services {
        WCHAR* time;
    };
    struct config {
        services* inner;
    };
    constexpr char ns[] = "urn:office";
    structure inner(sizeof(services), {attribute("time", WS_WSZ_TYPE, offsetof(services, time), WS_FIELD_OPTIONAL)});
    inner[0].ns = xml_name(ns);
    structure outer(sizeof(config),
                    {element("services", WS_STRUCT_TYPE, offsetof(config, inner), WS_FIELD_POINTER, inner)});
    outer[0].ns = xml_name(ns);
    const std::string open = "<o:config xmlns:o=\"urn:office\"><o:services o:time=\"now\">", rest = "</o:services>",
                      close = "</o:config>";
    xml_session xml;
    config* value = nullptr;
    const auto read = [&](WS_TYPE_MAPPING mapping) {
        value = nullptr;
        return read_here(xml, mapping, WS_STRUCT_TYPE, outer, &value, WS_READ_REQUIRED_POINTER);
    };
    // Comments are no content.
    for (const std::string comment : {"", "<!--a comment-->", "\n <!--one--> <!--two-->\n"}) {
        const std::string document = open + comment + rest + comment + close;
        xml.set_input(document);
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
        xml.assert_ok(read(WS_ELEMENT_CONTENT_TYPE_MAPPING));
        assert_true(wide_view(value->inner->time) == W("now"));
        assert_hr(S_OK, WsReadEndElement(xml.reader(), nullptr));
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
        assert_hr(WS_E_INVALID_FORMAT, WsReadEndElement(xml.reader(), nullptr));

        xml.set_input(document);
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        xml.assert_ok(read(WS_ELEMENT_TYPE_MAPPING));
        assert_true(wide_view(value->inner->time) == W("now"));
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    }
    const std::string trailing = open + rest + "<trailing>content</trailing>" + close;
    outer->structOptions = WS_STRUCT_IGNORE_TRAILING_ELEMENT_CONTENT;
    xml.set_input(trailing);
    xml.assert_ok(read(WS_ELEMENT_TYPE_MAPPING));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    outer->structOptions = 0;
    xml.set_input(trailing);
    assert_hr(WS_E_INVALID_FORMAT, read(WS_ELEMENT_TYPE_MAPPING));
    assert_null(value);
}

// Fields that are all optional are content of whatever is there, and leave it where it is.
void optional_content(void**) {
    struct inner {
        INT32 number;
    };
    struct all_optional {
        WCHAR* wsz;
        inner* s;
        INT32 number;
        GUID guid;
    };
    structure inner_type(sizeof(inner), {element("number", WS_INT32_TYPE, 0)});
    INT32 standard = -1;
    WS_DEFAULT_VALUE default_value{&standard, sizeof(standard)};
    structure description(
        sizeof(all_optional),
        {element("wsz", WS_WSZ_TYPE, offsetof(all_optional, wsz), WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE),
         element("s", WS_STRUCT_TYPE, offsetof(all_optional, s),
                 WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE, inner_type),
         element("number", WS_INT32_TYPE, offsetof(all_optional, number), WS_FIELD_OPTIONAL),
         element("guid", WS_GUID_TYPE, offsetof(all_optional, guid), WS_FIELD_OPTIONAL)});
    description[2].defaultValue = &default_value;
    const char document[] = "<t xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">"
                            "<wsz i:nil=\"true\"/><s i:nil=\"true\"/></t>";
    const auto check_empty = [](const all_optional& value) {
        assert_null(value.wsz);
        assert_null(value.s);
        assert_int_equal(value.number, -1);
        const GUID none{};
        assert_memory_equal(&value.guid, &none, sizeof(GUID));
    };
    xml_session xml;
    all_optional* value = nullptr;
    // <t> is none of the fields.
    xml.set_input(document);
    xml.assert_ok(
        read_here(xml, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, &value, WS_READ_REQUIRED_POINTER));
    check_empty(*value);
    assert_string_equal(local_name(xml).c_str(), "t");
    // In it are two of them, which are nil.
    all_optional again;
    std::memset(static_cast<void*>(&again), 0x5a, sizeof(again));
    xml.assert_ok(read_here(xml, WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, &again));
    check_empty(again);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
}

// ---- choices --------------------------------------------------------------------------------------------------------

struct chosen {
    INT32 which;
    union {
        WCHAR* a;
        UINT32 b;
    } value;
};
enum : INT32 { is_a, is_b, is_none };

union_structure make_choices() {
    return union_structure(sizeof(chosen), offsetof(chosen, which), is_none,
                           {{is_a, element("a", WS_WSZ_TYPE, offsetof(chosen, value.a))},
                            {is_b, element("b", WS_UINT32_TYPE, offsetof(chosen, value.b))}});
}

void a_choice(void**) {
    const union_structure choices = make_choices();
    structure description(sizeof(chosen),
                          {field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, choices)});
    xml_session xml;
    chosen* value = nullptr;
    const auto read = [&](const char* document) {
        xml.set_input(document);
        value = nullptr;
        return read_here(xml, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, &value,
                         WS_READ_REQUIRED_POINTER);
    };
    xml.assert_ok(read("<a>test</a>"));
    assert_int_equal(value->which, is_a);
    assert_true(wide_view(value->value.a) == W("test"));
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    xml.assert_ok(read("<b>123</b>"));
    assert_int_equal(value->which, is_b);
    assert_int_equal(value->value.b, 123);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    // What is none of them stays where it is: an error, unless there need be none.
    assert_hr(WS_E_INVALID_FORMAT, read("<c>456</c>"));
    assert_null(value);
    assert_string_equal(local_name(xml).c_str(), "c");
    description[0].options = WS_FIELD_OPTIONAL;
    xml.assert_ok(read("<c>456</c>"));
    assert_int_equal(value->which, is_none);
    assert_string_equal(local_name(xml).c_str(), "c");
}

void repeated_choices(void**) {
    struct list {
        chosen* items;
        ULONG count;
    };
    const union_structure choices = make_choices();
    structure description(sizeof(list), {array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, "t", WS_UNION_TYPE,
                                                     offsetof(list, items), 0, choices),
                                               offsetof(list, count))});
    xml_session xml;
    list* value = nullptr;
    const auto read = [&](const char* document) {
        xml.set_input(document);
        value = nullptr;
        return read_here(xml, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, &value,
                         WS_READ_REQUIRED_POINTER);
    };
    xml.assert_ok(read("<t><a>test</a><b>123</b></t>"));
    assert_int_equal(value->count, 2);
    assert_int_equal(value->items[0].which, is_a);
    assert_true(wide_view(value->items[0].value.a) == W("test"));
    assert_int_equal(value->items[1].which, is_b);
    assert_int_equal(value->items[1].value.b, 123);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    xml.assert_ok(read("<t></t>"));
    assert_int_equal(value->count, 0);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_FORMAT, read("<t><c>123</c></t>"));
    assert_null(value);
    assert_string_equal(local_name(xml).c_str(), "c");
    assert_hr(WS_E_INVALID_FORMAT, read("<t><b>1</b><c>123</c></t>"));
    assert_string_equal(local_name(xml).c_str(), "c");
}

// ---- empty values ---------------------------------------------------------------------------------------------------

// An empty string has memory, even though nothing is in it.
void check_empty(const WS_STRING& value) {
    assert_int_equal(value.length, 0);
    assert_non_null(value.chars);
}
void check_empty(const WS_XML_STRING& value) {
    assert_int_equal(value.length, 0);
    assert_non_null(value.bytes);
}
void check_empty(const WS_BYTES& value) {
    assert_int_equal(value.length, 0);
    assert_non_null(value.bytes);
}
void check_empty(WCHAR* value) {
    assert_non_null(value);
    assert_int_equal(value[0], 0);
}

template <class T>
void empty_everywhere(WS_TYPE type) {
    struct holder {
        T value;
    };
    constexpr bool is_pointer = std::is_pointer_v<T>;
    constexpr WS_READ_OPTION by_itself = is_pointer ? WS_READ_REQUIRED_POINTER : WS_READ_REQUIRED_VALUE;
    constexpr encoding text = encoding::text, binary = encoding::binary;
    const std::string no_text = "\x40\x01t\x01", empty_text = "\x40\x01t\xa9";
    const struct {
        std::string document;
        encoding as;
    } documents[] = {{"<t></t>", text},         {"<t/>", text},    {"<t><![CDATA[]]></t>", text},
                     {"<t><!--c--></t>", text}, {no_text, binary}, {empty_text, binary}};
    xml_session xml;
    for (const auto& [document, as] : documents) {
        T value;
        std::memset(static_cast<void*>(&value), 0x5a, sizeof(T));
        xml.assert_ok(xml.read(document, type, nullptr, &value, by_itself, as));
        check_empty(value);
        std::memset(static_cast<void*>(&value), 0x5a, sizeof(T));
        xml.assert_ok(xml.read_content(document, type, nullptr, &value, by_itself, as));
        check_empty(value);
        // Behind the content there is as much.
        std::memset(static_cast<void*>(&value), 0x5a, sizeof(T));
        xml.assert_ok(read_here(xml, WS_ELEMENT_CONTENT_TYPE_MAPPING, type, nullptr, &value, by_itself));
        check_empty(value);
        assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_END_ELEMENT);
        if constexpr (!is_pointer) {
            T* pointer = nullptr;
            xml.assert_ok(xml.read_pointer(document, type, nullptr, &pointer, WS_READ_REQUIRED_POINTER, as));
            check_empty(*pointer);
        }
        structure as_text(sizeof(holder), {test::text(type, 0)});
        holder* held = nullptr;
        xml.assert_ok(xml.read_pointer(document, WS_STRUCT_TYPE, as_text, &held, WS_READ_REQUIRED_POINTER, as));
        check_empty(held->value);
    }
    holder held;
    structure as_element(sizeof(holder), {element("e", type, 0)}),
        as_attribute(sizeof(holder), {attribute("a", type, 0)});
    for (const char* document : {"<t><e></e></t>", "<t><e/></t>"}) {
        std::memset(static_cast<void*>(&held), 0x5a, sizeof(held));
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, as_element, &held));
        check_empty(held.value);
    }
    std::memset(static_cast<void*>(&held), 0x5a, sizeof(held));
    xml.assert_ok(xml.read("<t a=''/>", WS_STRUCT_TYPE, as_attribute, &held));
    check_empty(held.value);
    struct list {
        holder* items;
        ULONG count;
    };
    structure repeated(sizeof(list), {repeating(nullptr, "item", WS_STRUCT_TYPE, offsetof(list, items),
                                                offsetof(list, count), 0, as_element)});
    list items{};
    xml.assert_ok(xml.read("<t><item><e></e></item></t>", WS_STRUCT_TYPE, repeated, &items));
    assert_int_equal(items.count, 1);
    check_empty(items.items[0].value);
}

void empty_strings(void**) {
    empty_everywhere<WS_STRING>(WS_STRING_TYPE);
    empty_everywhere<WS_XML_STRING>(WS_XML_STRING_TYPE);
    empty_everywhere<WS_BYTES>(WS_BYTES_TYPE);
    empty_everywhere<WCHAR*>(WS_WSZ_TYPE);
}

// Everything else needs a text to be a value.
template <class T>
void needs_text(WS_TYPE type, const void* description = nullptr) {
    struct holder {
        T value;
    };
    xml_session xml;
    structure as_text(sizeof(holder), {test::text(type, 0, 0, description)});
    for (const char* document : {"<t></t>", "<t/>", "<t> </t>", "<t><!--c--></t>"}) {
        T value{};
        assert_hr(WS_E_INVALID_FORMAT, xml.read(document, type, description, &value));
        assert_hr(WS_E_INVALID_FORMAT, xml.read_content(document, type, description, &value));
        T* pointer = nullptr;
        assert_hr(WS_E_INVALID_FORMAT, xml.read_pointer(document, type, description, &pointer));
        assert_null(pointer);
        holder* held = nullptr;
        assert_hr(WS_E_INVALID_FORMAT, xml.read_pointer(document, WS_STRUCT_TYPE, as_text, &held));
        assert_null(held);
    }
}

void empty_values_of_other_types(void**) {
    needs_text<BOOL>(WS_BOOL_TYPE);
    needs_text<INT8>(WS_INT8_TYPE);
    needs_text<INT16>(WS_INT16_TYPE);
    needs_text<INT32>(WS_INT32_TYPE);
    needs_text<INT64>(WS_INT64_TYPE);
    needs_text<UINT8>(WS_UINT8_TYPE);
    needs_text<UINT16>(WS_UINT16_TYPE);
    needs_text<UINT32>(WS_UINT32_TYPE);
    needs_text<UINT64>(WS_UINT64_TYPE);
    needs_text<float>(WS_FLOAT_TYPE);
    needs_text<double>(WS_DOUBLE_TYPE);
    needs_text<DECIMAL>(WS_DECIMAL_TYPE);
    needs_text<WS_DATETIME>(WS_DATETIME_TYPE);
    needs_text<WS_TIMESPAN>(WS_TIMESPAN_TYPE);
    needs_text<WS_DURATION>(WS_DURATION_TYPE);
    needs_text<GUID>(WS_GUID_TYPE);
    needs_text<WS_XML_QNAME>(WS_XML_QNAME_TYPE);
    WS_ENUM_VALUE values[] = {{1, xml_name("ONE")}};
    const WS_ENUM_DESCRIPTION names{values, 1, 3, nullptr};
    needs_text<INT32>(WS_ENUM_TYPE, &names);
    // An identifier may be any URI, blanks too, but not none.
    xml_session xml;
    WS_UNIQUE_ID id{};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t></t>", WS_UNIQUE_ID_TYPE, nullptr, &id));
    xml.assert_ok(xml.read("<t> </t>", WS_UNIQUE_ID_TYPE, nullptr, &id));
    assert_int_equal(id.uri.length, 1);
}

// A structure that ends with a field which is not there, inside another that goes on.
void an_absent_last_field(void**) {
    struct inner {
        INT32 a, b;
    };
    struct outer {
        INT32 a;
        inner* s;
        INT32 b;
    };
    structure inner_type(sizeof(inner), {element("s_a", WS_INT32_TYPE, offsetof(inner, a)),
                                         element("s_b", WS_INT32_TYPE, offsetof(inner, b), WS_FIELD_OPTIONAL)});
    structure outer_type(sizeof(outer), {element("a", WS_INT32_TYPE, offsetof(outer, a)),
                                         element("s", WS_STRUCT_TYPE, offsetof(outer, s), WS_FIELD_POINTER, inner_type),
                                         element("b", WS_INT32_TYPE, offsetof(outer, b))});
    // In binary a text may end its element, or an end of its own follow.
    const std::string records = "\x40\x01t\x40\x01"
                                "a\x83\x40\x01s\x40\x03s_a\x82\x01\x01\x40\x01"
                                "b\x83\x01";
    xml_session xml;
    for (const encoding as : both_encodings) {
        outer* value = nullptr;
        xml.assert_ok(xml.read_pointer(as == encoding::text ? "<t><a>1</a><s><s_a>1</s_a></s><b>1</b></t>" : records,
                                       WS_STRUCT_TYPE, outer_type, &value, WS_READ_REQUIRED_POINTER, as));
        assert_int_equal(value->a, 1);
        assert_int_equal(value->s->a, 1);
        assert_int_equal(value->s->b, 0);
        assert_int_equal(value->b, 1);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(content_of_a_document),
        cmocka_unit_test(elements_within_elements),
        cmocka_unit_test(optional_content),
        cmocka_unit_test(a_choice),
        cmocka_unit_test(repeated_choices),
        cmocka_unit_test(empty_strings),
        cmocka_unit_test(empty_values_of_other_types),
        cmocka_unit_test(an_absent_last_field),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
