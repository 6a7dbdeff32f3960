// Arrays: repeating elements with and without a wrapper, of everything, within item ranges; choices.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char xsi[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

template <class T>
struct list {
    T* items;
    ULONG count;
};

template <class T>
WS_FIELD_DESCRIPTION list_field(const char* wrapper, const char* item, WS_TYPE type, ULONG options = 0,
                                const void* description = nullptr) {
    return repeating(wrapper, item, type, offsetof(list<T>, items), offsetof(list<T>, count), options, description);
}

void without_wrapper(void**) {
    structure description(sizeof(list<INT32>), {list_field<INT32>(nullptr, "v", WS_INT32_TYPE)});
    xml_session xml;
    list<INT32> value{};
    xml.assert_ok(xml.read("<t> <v>1</v> <!-- c --> <v>2</v><v>-3</v> </t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.count, 3);
    const INT32 expected[] = {1, 2, -3};
    assert_memory_equal(value.items, expected, sizeof expected);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><v>1</v><v>2</v><v>-3</v></t>");
    // None: an array without items, but an array.
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.count, 0);
    assert_non_null(value.items);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><v>1</v><w/><v>2</v></t>", WS_STRUCT_TYPE, description, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><v>1</v><v>x</v></t>", WS_STRUCT_TYPE, description, &value));
    const list<INT32> missing{nullptr, 2};
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &missing));
}

void with_wrapper(void**) {
    structure description(sizeof(list<WCHAR*>), {list_field<WCHAR*>("w", "v", WS_WSZ_TYPE)});
    xml_session xml;
    list<WCHAR*> value{};
    xml.assert_ok(xml.read("<t><w><v>a</v><v></v></w></t>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.count, 2);
    assert_true(wide_view(value.items[0]) == W("a"));
    assert_true(wide_view(value.items[1]) == W(""));
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><w><v>a</v><v/></w></t>");
    for (const char* empty : {"<t><w/></t>", "<t><w> </w></t>", "<t/>"}) {
        xml.assert_ok(xml.read(empty, WS_STRUCT_TYPE, description, &value));
        assert_int_equal(value.count, 0);
        assert_non_null(value.items);
    }
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><w/></t>");
    for (const char* malformed :
         {"<t><w><v>a</v><x/></w></t>", "<t><w/><w/></t>", "<t><w>text</w></t>", "<t><v>a</v></t>",
          "<t><w i:nil=\"true\" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"/></t>"})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(malformed, WS_STRUCT_TYPE, description, &value));

    // Optional and nillable: each of absent, nil and empty comes back as it was.
    description[0].options = WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE;
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_null(value.items);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    xml.assert_ok(xml.read("<t><w/></t>", WS_STRUCT_TYPE, description, &value));
    assert_non_null(value.items);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><w/></t>");
    description[0].options = WS_FIELD_NILLABLE;
    xml.assert_ok(xml.read("<t><w i:nil=\"true\" " + std::string(xsi) + "/></t>", WS_STRUCT_TYPE, description, &value));
    assert_null(value.items);
    assert_int_equal(value.count, 0);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(),
                        "<t><w a:nil=\"true\" xmlns:a=\"http://www.w3.org/2001/XMLSchema-instance\"/></t>");
}

struct service {
    INT32 id;
    WCHAR* name;
};

void structures_and_pointers(void**) {
    structure item(sizeof(service),
                   {attribute("id", WS_INT32_TYPE, offsetof(service, id)), text(WS_WSZ_TYPE, offsetof(service, name))});
    const char document[] = "<t><s id=\"1\">a</s><s id=\"2\">b</s></t>";
    xml_session xml;
    structure by_value(sizeof(list<service>), {list_field<service>(nullptr, "s", WS_STRUCT_TYPE, 0, item)});
    list<service> values{};
    xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, by_value, &values));
    assert_int_equal(values.count, 2);
    assert_int_equal(values.items[1].id, 2);
    assert_true(wide_view(values.items[1].name) == W("b"));
    assert_string_equal(xml.written(WS_STRUCT_TYPE, by_value, values).c_str(), document);

    structure by_pointer(sizeof(list<service*>),
                         {list_field<service*>(nullptr, "s", WS_STRUCT_TYPE, WS_FIELD_POINTER, item)});
    list<service*> pointers{};
    xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, by_pointer, &pointers));
    assert_int_equal(pointers.count, 2);
    assert_int_equal(pointers.items[0]->id, 1);
    assert_int_equal(pointers.items[1]->id, 2);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, by_pointer, pointers).c_str(), document);
    pointers.items[0] = nullptr;
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, by_pointer, &pointers));

    by_pointer[0].options = WS_FIELD_POINTER | WS_FIELD_NILLABLE_ITEM;
    for (const encoding as : both_encodings) {
        const std::string written = xml.written(WS_STRUCT_TYPE, by_pointer, pointers, WS_WRITE_REQUIRED_VALUE, as);
        list<service*> back{};
        xml.assert_ok(xml.read(written, WS_STRUCT_TYPE, by_pointer, &back, WS_READ_REQUIRED_VALUE, as));
        assert_int_equal(back.count, 2);
        assert_null(back.items[0]);
        assert_int_equal(back.items[1]->id, 2);
    }
    // Nil items of a type that has its own nil.
    structure strings(sizeof(list<WS_STRING>),
                      {list_field<WS_STRING>(nullptr, "s", WS_STRING_TYPE, WS_FIELD_NILLABLE_ITEM)});
    list<WS_STRING> three{};
    xml.assert_ok(
        xml.read("<t " + std::string(xsi) + "><s>a</s><s i:nil=\"1\"/><s/></t>", WS_STRUCT_TYPE, strings, &three));
    assert_int_equal(three.count, 3);
    assert_null(three.items[1].chars);
    assert_non_null(three.items[2].chars);
    strings[0].options = 0;
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read("<t " + std::string(xsi) + "><s i:nil=\"1\"/></t>", WS_STRUCT_TYPE, strings, &three));
    structure numbers(sizeof(list<INT32>), {list_field<INT32>(nullptr, "v", WS_INT32_TYPE, WS_FIELD_NILLABLE_ITEM)});
    list<INT32> n{};
    assert_hr(E_INVALIDARG, xml.read("<t/>", WS_STRUCT_TYPE, numbers, &n));
}

void item_ranges(void**) {
    WS_ITEM_RANGE range{2, 3};
    structure description(sizeof(list<INT32>), {list_field<INT32>(nullptr, "v", WS_INT32_TYPE)});
    description[0].itemRange = &range;
    xml_session xml;
    std::string items;
    for (ULONG count = 0; count <= 5; ++count, items += "<v>1</v>") {
        list<INT32> value{nullptr, 77};
        const HRESULT expected = count < 2 || count > 3 ? WS_E_INVALID_FORMAT : S_OK;
        assert_hr(expected, xml.read("<t>" + items + "</t>", WS_STRUCT_TYPE, description, &value));
        assert_int_equal(value.count, expected == S_OK ? count : 77);
    }
    // Ranges are for what is read, and an optional array that is absent has none.
    INT32 one[] = {1};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, list<INT32>{one, 1}).c_str(), "<t><v>1</v></t>");
    description[0].options = WS_FIELD_OPTIONAL;
    list<INT32> value{};
    assert_hr(S_OK, xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><v>1</v></t>", WS_STRUCT_TYPE, description, &value));
    range = {0, 0};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><v>1</v></t>", WS_STRUCT_TYPE, description, &value));
}

// A range that holds no number is the description's fault, not the document's. It is nothing to who writes.
void an_item_range_that_is_empty(void**) {
    WS_ITEM_RANGE range{3, 2};
    INT32 one[] = {1};
    for (const char* wrapper : {"w", static_cast<const char*>(nullptr)}) {
        for (const ULONG options : {0, static_cast<INT32>(WS_FIELD_OPTIONAL)}) {
            structure description(sizeof(list<INT32>), {list_field<INT32>(wrapper, "v", WS_INT32_TYPE, options)});
            description[0].itemRange = &range;
            xml_session xml;
            const std::string document = wrapper != nullptr ? "<t><w><v>1</v></w></t>" : "<t><v>1</v></t>";
            for (const std::string& each : {document, std::string("<t/>")}) {
                list<INT32> value{nullptr, 77};
                assert_hr(E_INVALIDARG, xml.read(each, WS_STRUCT_TYPE, description, &value));
                assert_int_equal(value.count, 77);
                assert_true(string_count(xml.error()) != 0);
            }
            assert_string_equal(xml.written(WS_STRUCT_TYPE, description, list<INT32>{one, 1}).c_str(),
                                document.c_str());
        }
    }
    structure discard(sizeof(INT32), {field(WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0)});
    discard[0].itemRange = &range;
    xml_session xml;
    INT32 nothing = 0;
    assert_hr(E_INVALIDARG, xml.read("<t><a/><a/><a/></t>", WS_STRUCT_TYPE, discard, &nothing));
}

void many_and_nested(void**) {
    using row = list<INT32>;
    structure row_description(sizeof(row), {list_field<INT32>(nullptr, "c", WS_INT32_TYPE)});
    structure table(sizeof(list<row>), {list_field<row>("rows", "r", WS_STRUCT_TYPE, 0, row_description)});
    std::vector<std::vector<INT32>> cells(300);
    std::vector<row> rows;
    for (size_t i = 0; i < cells.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            cells[i].push_back(static_cast<INT32>(i * 1000 + j));
        rows.push_back({cells[i].data(), static_cast<ULONG>(i)});
    }
    xml_session xml;
    const list<row> value{rows.data(), static_cast<ULONG>(rows.size())};
    for (const encoding as : both_encodings) {
        const std::string document = xml.written(WS_STRUCT_TYPE, table, value, WS_WRITE_REQUIRED_VALUE, as);
        list<row>* back = nullptr;
        xml.assert_ok(xml.read_pointer(document, WS_STRUCT_TYPE, table, &back, WS_READ_REQUIRED_POINTER, as));
        assert_int_equal(back->count, rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            assert_int_equal(back->items[i].count, i);
            if (i != 0) assert_memory_equal(back->items[i].items, cells[i].data(), i * sizeof(INT32));
        }
        assert_hr(S_OK, WsResetHeap(xml.heap(), nullptr));
    }
}

void arrays_take_exactly_their_size(void**) {
    structure description(sizeof(list<INT64>), {list_field<INT64>(nullptr, "v", WS_INT64_TYPE)});
    const heap_ptr heap = make_heap(5 * sizeof(INT64));
    xml_session xml;
    list<INT64> value{};
    xml.set_input("<t><v>1</v><v>2</v><v>3</v><v>4</v><v>5</v></t>");
    assert_hr(S_OK, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                               WS_READ_REQUIRED_VALUE, heap.get(), &value, sizeof value, nullptr));
    SIZE_T requested = 0;
    assert_hr(S_OK,
              WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_REQUESTED_SIZE, &requested, sizeof requested, nullptr));
    assert_int_equal(requested, 5 * sizeof(INT64));
    assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    xml.set_input("<t><v>1</v><v>2</v><v>3</v><v>4</v><v>5</v><v>6</v></t>");
    value.count = 77;
    assert_hr(WS_E_QUOTA_EXCEEDED, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                                              WS_READ_REQUIRED_VALUE, heap.get(), &value, sizeof value, nullptr));
    assert_int_equal(value.count, 77);
}

// A document of few bytes cannot make large items wait for a heap that is too small for them.
void quotas_hold_while_items_are_read(void**) {
    struct large {
        INT32 n;
        BYTE rest[4092];
    };
    structure item(sizeof(large), {element("n", WS_INT32_TYPE, offsetof(large, n), WS_FIELD_OPTIONAL)});
    structure description(sizeof(list<large>), {list_field<large>("w", "i", WS_STRUCT_TYPE, 0, item)});
    const heap_ptr heap = make_heap(16 * sizeof(large));
    xml_session xml;
    std::string items;
    for (const size_t count : {16, 17, 1000}) {
        items.clear();
        for (size_t i = 0; i < count; ++i)
            items += "<i/>";
        // What comes after the last item that fits is not looked at.
        const std::string document = "<t><w>" + items + (count == 16 ? "</w></t>" : "<malformed");
        xml.set_input(document);
        list<large> value{nullptr, 77};
        assert_hr(count == 16 ? S_OK : WS_E_QUOTA_EXCEEDED,
                  WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description, WS_READ_REQUIRED_VALUE,
                             heap.get(), &value, sizeof value, xml.error()));
        assert_int_equal(value.count, count == 16 ? 16 : 77);
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    }
    // Without a heap there is none to wait for.
    xml.set_input("<t><w><i/><malformed");
    list<large> value{nullptr, 77};
    assert_hr(E_INVALIDARG, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, description,
                                       WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value, xml.error()));
}

void any_elements(void**) {
    struct value {
        WS_XML_BUFFER* one;
        WS_XML_BUFFER** rest;
        ULONG count;
    };
    structure description(
        sizeof(value),
        {field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(value, one)),
         array(field(WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(value, rest)),
               offsetof(value, count))});
    xml_session xml;
    const char document[] = "<t><a x=\"1\"><b></b></a><c>d</c><e xmlns=\"ns\"></e></t>";
    for (const encoding as : both_encodings) {
        value v{};
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v));
        assert_int_equal(v.count, 2);
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), document);
        const std::string written = xml.written(WS_STRUCT_TYPE, description, v, WS_WRITE_REQUIRED_VALUE, as);
        value back{};
        xml.assert_ok(xml.read(written, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, back).c_str(), document);
    }
    value v{};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t/>", WS_STRUCT_TYPE, description, &v));
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &v));
    description[0].options = WS_FIELD_OPTIONAL;
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &v));
    assert_null(v.one);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), "<t/>");

    // Discarded, but counted.
    struct number {
        INT32 n;
    };
    WS_ITEM_RANGE range{1, 2};
    structure discard(sizeof(number), {field(WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0)});
    discard[0].itemRange = &range;
    number n{};
    assert_hr(S_OK, xml.read("<t><a/><b>x</b></t>", WS_STRUCT_TYPE, discard, &n));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><a/><b>x</b><c/></t>", WS_STRUCT_TYPE, discard, &n));
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t/>", WS_STRUCT_TYPE, discard, &n));
}

// Unknown elements of one namespace only, or of every one but that.
void any_elements_by_namespace(void**) {
    struct value {
        WS_XML_BUFFER** some;
        ULONG count;
        WS_XML_BUFFER* one;
    };
    structure description(
        sizeof(value),
        {array(field(WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(value, some)),
               offsetof(value, count)),
         field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(value, one), WS_FIELD_OPTIONAL)});
    xml_session xml;
    value v{};
    const std::string in = "<in xmlns=\"urn:ns\"/>", out = "<out/>";
    description[0].ns = xml_name("urn:ns");
    xml.assert_ok(xml.read("<t>" + in + in + out + "</t>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.count, 2);
    assert_non_null(v.one);
    xml.assert_ok(xml.read("<t>" + out + "</t>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.count, 0);
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>" + in + out + in + "</t>", WS_STRUCT_TYPE, description, &v));
    description[0].options = WS_FIELD_OTHER_NAMESPACE;
    xml.assert_ok(xml.read("<t>" + out + out + out + in + "</t>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.count, 3);
    assert_non_null(v.one);
    description[1].ns = xml_name("urn:ns");
    xml.assert_ok(xml.read("<t>" + out + in + "</t>", WS_STRUCT_TYPE, description, &v));
    description[1].options |= WS_FIELD_OTHER_NAMESPACE;
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>" + out + in + "</t>", WS_STRUCT_TYPE, description, &v));
    xml.assert_ok(xml.read("<t>" + out + "</t>", WS_STRUCT_TYPE, description, &v));
    assert_null(v.one);

    struct chosen {
        INT32 which;
        WS_XML_BUFFER* any;
    };
    union_structure choices(
        sizeof(chosen), offsetof(chosen, which), 0,
        {{1, field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(chosen, any))}});
    choices[0].field.ns = xml_name("urn:ns");
    chosen c{};
    xml.assert_ok(xml.read("<t>" + in + "</t>", WS_UNION_TYPE, choices, &c));
    assert_int_equal(c.which, 1);
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>" + out + "</t>", WS_UNION_TYPE, choices, &c));
}

void any_content(void**) {
    struct value {
        INT32 n;
        WS_XML_BUFFER* rest;
    };
    structure description(sizeof(value),
                          {element("n", WS_INT32_TYPE, offsetof(value, n)),
                           field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(value, rest))});
    xml_session xml;
    value v{};
    for (const char* rest : {"", "text", "<a/>", "one<a x=\"1\">two</a>three<b/>", "<a/><!--c--><b/>"}) {
        const std::string document = "<t><n>1</n>" + std::string(rest) + "</t>";
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v));
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), document.c_str());
    }
    v.rest = nullptr;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), "<t><n>1</n></t>");
    structure discard(sizeof(value), {element("n", WS_INT32_TYPE, offsetof(value, n)),
                                      field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_VOID_TYPE, 0)});
    xml.assert_ok(xml.read("<t><n>2</n>text<a><b/></a></t>", WS_STRUCT_TYPE, discard, &v));
    assert_int_equal(v.n, 2);
}

// ---- unions
// ----------------------------------------------------------------------------------------------------------

enum selector { choice_none = 0, choice_a = 20, choice_b = 10, choice_list = 5, choice_any = 7 };
struct variant {
    INT32 which;
    union {
        WCHAR* a;
        UINT32 b;
        list<INT32> l;
        WS_XML_BUFFER* any;
    } value;
};

struct variant_description : union_structure {
    variant_description()
        : union_structure(sizeof(variant), offsetof(variant, which), choice_none,
                          {{choice_a, element("a", WS_WSZ_TYPE, offsetof(variant, value.a))},
                           {choice_b, element("b", WS_UINT32_TYPE, offsetof(variant, value.b))},
                           {choice_list, repeating("l", "i", WS_INT32_TYPE, offsetof(variant, value.l.items),
                                                   offsetof(variant, value.l.count))}}) {}
};

void choices(void**) {
    variant_description choices;
    structure description(sizeof(variant),
                          {field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, choices)});
    xml_session xml;
    variant v{};
    const auto both_ways = [&](const char* document) {
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v));
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), document);
    };
    both_ways("<t><a>x</a></t>");
    assert_int_equal(v.which, choice_a);
    assert_true(wide_view(v.value.a) == W("x"));
    both_ways("<t><b>123</b></t>");
    assert_int_equal(v.which, choice_b);
    assert_int_equal(v.value.b, 123);
    both_ways("<t><l><i>1</i><i>2</i></l></t>");
    assert_int_equal(v.which, choice_list);
    assert_int_equal(v.value.l.count, 2);
    for (const char* malformed : {"<t/>", "<t><c/></t>", "<t><a>x</a><b>1</b></t>", "<t><b>x</b></t>"})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(malformed, WS_STRUCT_TYPE, description, &v));
    for (const INT32 unknown : {99, static_cast<INT32>(choice_none)}) {
        v.which = unknown;
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, description, &v));
    }
    description[0].options = WS_FIELD_OPTIONAL;
    both_ways("<t/>");
    assert_int_equal(v.which, choice_none);
    v.which = 99;
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, description, &v));
    for (const ULONG options : {WS_FIELD_POINTER, WS_FIELD_NILLABLE, WS_FIELD_POINTER | WS_FIELD_NILLABLE}) {
        description[0].options = options;
        assert_hr(E_INVALIDARG, xml.read("<t><b>1</b></t>", WS_STRUCT_TYPE, description, &v));
    }
    description[0].options = 0;
    // With the indices that large unions have.
    ULONG indices[] = {2, 1, 0};
    choices->valueIndices = indices;
    both_ways("<t><b>123</b></t>");
    // Any other element.
    union_structure open(
        sizeof(variant), offsetof(variant, which), choice_none,
        {{choice_b, element("b", WS_UINT32_TYPE, offsetof(variant, value.b))},
         {choice_any, field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(variant, value.any))}});
    description[0].typeDescription = const_cast<void*>(static_cast<const void*>(open));
    both_ways("<t><b>1</b></t>");
    assert_int_equal(v.which, choice_b);
    both_ways("<t><other x=\"1\">y</other></t>");
    assert_int_equal(v.which, choice_any);
    // A union by itself is its element's content.
    xml.assert_ok(xml.read("<t><a>z</a></t>", WS_UNION_TYPE, variant_description(), &v));
    assert_int_equal(v.which, choice_a);
    assert_string_equal(xml.written(WS_UNION_TYPE, variant_description(), v).c_str(), "<t><a>z</a></t>");
}

// A choice's value may be the one that stands for none: then it is written, unless there need be none.
void none_may_be_a_choice(void**) {
    struct may_be_none {
        INT32 which;
        BOOL none;
    };
    union_structure choices(sizeof(may_be_none), offsetof(may_be_none, which), 0,
                            {{0, element("none", WS_BOOL_TYPE, offsetof(may_be_none, none))}});
    structure description(sizeof(may_be_none),
                          {field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, 0, choices)});
    xml_session xml;
    const may_be_none value{0, TRUE};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t><none>true</none></t>");
    may_be_none back{77, FALSE};
    xml.assert_ok(xml.read("<t><none>true</none></t>", WS_STRUCT_TYPE, description, &back));
    assert_int_equal(back.which, 0);
    assert_int_equal(back.none, TRUE);
    description[0].options = WS_FIELD_OPTIONAL;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
}

// A choice may share its structure with other fields: only its own are touched.
void choices_beside_fields(void**) {
    struct mixed {
        INT32 before;
        INT32 which;
        union {
            INT32 a;
            double b;
        } value;
        INT32 after;
    };
    union_structure choices(sizeof(mixed), offsetof(mixed, which), 0,
                            {{1, element("a", WS_INT32_TYPE, offsetof(mixed, value.a))},
                             {2, element("b", WS_DOUBLE_TYPE, offsetof(mixed, value.b))}});
    structure description(
        sizeof(mixed), {element("x", WS_INT32_TYPE, offsetof(mixed, before)),
                        field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE, 0, WS_FIELD_OPTIONAL, choices),
                        element("y", WS_INT32_TYPE, offsetof(mixed, after))});
    xml_session xml;
    mixed v{};
    xml.assert_ok(xml.read("<t><x>1</x><y>2</y></t>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.before, 1);
    assert_int_equal(v.which, 0);
    assert_int_equal(v.after, 2);
    xml.assert_ok(xml.read("<t><x>1</x><b>0.5</b><y>2</y></t>", WS_STRUCT_TYPE, description, &v));
    assert_int_equal(v.which, 2);
    assert_true(v.value.b == 0.5);
    assert_int_equal(v.after, 2);
}

void repeating_choices(void**) {
    variant_description choices;
    for (const char* wrapper : {"w", static_cast<const char*>(nullptr)}) {
        structure description(sizeof(list<variant>),
                              {array(field(WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING, wrapper, WS_UNION_TYPE,
                                           offsetof(list<variant>, items), 0, choices),
                                     offsetof(list<variant>, count))});
        xml_session xml;
        list<variant> v{};
        const std::string open = wrapper != nullptr ? "<t><w>" : "<t>",
                          close = wrapper != nullptr ? "</w></t>" : "</t>";
        const std::string document = open + "<a>x</a><b>1</b><l><i>7</i></l><b>2</b>" + close;
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &v));
        assert_int_equal(v.count, 4);
        assert_int_equal(v.items[0].which, choice_a);
        assert_int_equal(v.items[2].which, choice_list);
        assert_int_equal(v.items[3].value.b, 2);
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(), document.c_str());
        assert_hr(WS_E_INVALID_FORMAT, xml.read(open + "<a>x</a><c/>" + close, WS_STRUCT_TYPE, description, &v));
        v.items[0].which = choice_none;
        v.count = 1;
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, description, &v));
        v.count = 0;
        assert_string_equal(xml.written(WS_STRUCT_TYPE, description, v).c_str(),
                            wrapper != nullptr ? "<t><w/></t>" : "<t/>");
        WS_ITEM_RANGE range{1, 2};
        description[0].itemRange = &range;
        assert_hr(WS_E_INVALID_FORMAT, xml.read(document, WS_STRUCT_TYPE, description, &v));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(without_wrapper),
        cmocka_unit_test(with_wrapper),
        cmocka_unit_test(structures_and_pointers),
        cmocka_unit_test(item_ranges),
        cmocka_unit_test(an_item_range_that_is_empty),
        cmocka_unit_test(many_and_nested),
        cmocka_unit_test(arrays_take_exactly_their_size),
        cmocka_unit_test(quotas_hold_while_items_are_read),
        cmocka_unit_test(any_elements),
        cmocka_unit_test(any_elements_by_namespace),
        cmocka_unit_test(any_content),
        cmocka_unit_test(choices),
        cmocka_unit_test(none_may_be_a_choice),
        cmocka_unit_test(choices_beside_fields),
        cmocka_unit_test(repeating_choices),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
