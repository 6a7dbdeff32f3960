// Unions in every shape: where the selector may be, what a field of one may be, and which values it may have.
#include "support/typed.h"

#include <algorithm>
#include <limits>

using namespace test;

namespace {

constexpr char xsi[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

struct point {
    INT32 x;
};

// The selector comes last, and its values are as C has them.
struct variant {
    union {
        INT32 number;
        WS_STRING string;
        point* pointer;
        point by_value;
        struct {
            WCHAR** items;
            ULONG count;
        } list;
        WS_XML_BUFFER* any;
    } value;
    INT32 which;
};
enum : INT32 {
    none = -1,
    is_number = 0,
    is_string = std::numeric_limits<INT32>::min(),
    is_pointer = std::numeric_limits<INT32>::max(),
    is_value = 7,
    is_list = 100,
    is_any = 101,
    is_nothing = 102,
};

struct variant_types {
    structure point_type{sizeof(point), {element("x", WS_INT32_TYPE, 0)}};
    union_structure choices{
        sizeof(variant),
        offsetof(variant, which),
        none,
        {{is_number, element("number", WS_INT32_TYPE, offsetof(variant, value.number))},
         {is_string, element("string", WS_STRING_TYPE, offsetof(variant, value.string), WS_FIELD_NILLABLE)},
         {is_pointer, element("pointer", WS_STRUCT_TYPE, offsetof(variant, value.pointer),
                              WS_FIELD_POINTER | WS_FIELD_NILLABLE, point_type)},
         {is_value, element("value", WS_STRUCT_TYPE, offsetof(variant, value.by_value), 0, point_type)},
         {is_list, repeating("list", "item", WS_WSZ_TYPE, offsetof(variant, value.list.items),
                             offsetof(variant, value.list.count), WS_FIELD_NILLABLE | WS_FIELD_NILLABLE_ITEM)},
         {is_nothing, element("nothing", WS_VOID_TYPE, 0)},
         {is_any, field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(variant, value.any))}}};
};

// In a structure: a choice between two other fields.
struct owner {
    INT32 before;
    variant choice;
    INT32 after;
};

struct owner_description : structure {
    owner_description(variant_types& types, ULONG options = 0)
        : structure(sizeof(owner), {element("before", WS_INT32_TYPE, offsetof(owner, before)),
                                    field(WS_ELEMENT_CHOICE_FIELD_MAPPING, nullptr, WS_UNION_TYPE,
                                          offsetof(owner, choice), options, types.choices),
                                    element("after", WS_INT32_TYPE, offsetof(owner, after))}) {}
};

std::string around(const std::string& choice) {
    return "<t><before>1</before>" + choice + "<after>2</after></t>";
}

void every_choice(void**) {
    variant_types types;
    owner_description description(types);
    const std::string nil = " i:nil=\"true\" " + std::string(xsi);
    const struct {
        std::string element;
        INT32 which;
        bool comes_back; // in the same words
    } cases[] = {
        {"<number>5</number>", is_number, true},
        {"<string>s</string>", is_string, true},
        {"<string/>", is_string, true},
        {"<string" + nil + "/>", is_string, false},
        {"<pointer><x>5</x></pointer>", is_pointer, true},
        {"<pointer" + nil + "/>", is_pointer, false},
        {"<value><x>5</x></value>", is_value, true},
        {"<list><item>a</item><item>b</item></list>", is_list, true},
        {"<list/>", is_list, true},
        {"<list" + nil + "/>", is_list, false},
        {"<list><item>a</item><item" + nil + "/></list>", is_list, false},
        {"<other y=\"1\"><z></z></other>", is_any, true},
    };
    for (const auto& c : cases) {
        xml_session xml;
        owner value;
        std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
        xml.assert_ok(xml.read(around(c.element), WS_STRUCT_TYPE, description, &value));
        assert_int_equal(value.choice.which, c.which);
        assert_int_equal(value.before, 1);
        assert_int_equal(value.after, 2);
        const std::string written = xml.written(WS_STRUCT_TYPE, description, value);
        if (c.comes_back) assert_string_equal(written.c_str(), around(c.element).c_str());
        for (const encoding as : both_encodings) {
            const std::string bytes = xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, as);
            owner back{};
            xml.assert_ok(xml.read(bytes, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, as));
            assert_int_equal(back.choice.which, c.which);
            if (c.which != is_any)
                assert_string_equal(xml.written(WS_STRUCT_TYPE, description, back).c_str(), written.c_str());
        }
    }
    // What is discarded leaves its selector only, and is not written again.
    xml_session xml;
    owner value{};
    xml.assert_ok(xml.read(around("<nothing><a/></nothing>"), WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.choice.which, is_nothing);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), around("").c_str());
    // Nil and content that no field of the choice allows.
    for (const std::string& malformed :
         {"<number" + nil + "/>", "<value" + nil + "/>", std::string("<number>x</number>"), std::string("<value/>"),
          std::string("<list>text</list>"), std::string()})
        assert_hr(WS_E_INVALID_FORMAT, xml.read(around(malformed), WS_STRUCT_TYPE, description, &value));
}

// None is a value of the selector like any other: it need not be zero.
void none_of_them(void**) {
    variant_types types;
    types.choices->fieldCount -= 1; // without the one that takes any element
    owner_description optional(types, WS_FIELD_OPTIONAL), required(types);
    xml_session xml;
    owner value;
    std::memset(static_cast<void*>(&value), 0x5a, sizeof value);
    xml.assert_ok(xml.read(around(""), WS_STRUCT_TYPE, optional, &value));
    assert_int_equal(value.choice.which, none);
    assert_int_equal(value.choice.value.number, 0x5a5a5a5a); // nobody's
    assert_string_equal(xml.written(WS_STRUCT_TYPE, optional, value).c_str(), around("").c_str());
    assert_hr(WS_E_INVALID_FORMAT, xml.read(around(""), WS_STRUCT_TYPE, required, &value));
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, required, &value));
    // A choice that has none's value is written where one is required.
    types.choices->noneEnumValue = is_number;
    value.choice.which = is_number;
    value.choice.value.number = 5;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, required, value).c_str(), around("<number>5</number>").c_str());
    assert_string_equal(xml.written(WS_STRUCT_TYPE, optional, value).c_str(), around("").c_str());
    // Values that no field has.
    for (const INT32 unknown : {1, -2, 103}) {
        value.choice.which = unknown;
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, required, &value));
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_STRUCT_TYPE, optional, &value));
        assert_true(string_count(xml.error()) > 0);
    }
}

// By itself a union is the content of its element, or some of it.
void by_themselves(void**) {
    variant_types types;
    for (const encoding as : both_encodings) {
        xml_session xml;
        variant value{};
        value.which = is_pointer;
        point p{9};
        value.value.pointer = &p;
        const std::string bytes = xml.written(WS_UNION_TYPE, types.choices, value, WS_WRITE_REQUIRED_VALUE, as);
        variant* back = nullptr;
        xml.assert_ok(xml.read_pointer(bytes, WS_UNION_TYPE, types.choices, &back, WS_READ_REQUIRED_POINTER, as));
        assert_int_equal(back->which, is_pointer);
        assert_int_equal(back->value.pointer->x, 9);
    }
    xml_session xml;
    variant value{};
    xml.assert_ok(
        xml.read_content("<t> <number>1</number><number>2</number></t>", WS_UNION_TYPE, types.choices, &value));
    assert_int_equal(value.value.number, 1);
    assert_int_equal(xml.node_type(), WS_XML_NODE_TYPE_ELEMENT);
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read("<t><number>1</number><number>2</number></t>", WS_UNION_TYPE, types.choices, &value));
    for (const char* nothing : {"<t/>", "<t>text</t>"}) {
        value.which = 77;
        assert_hr(WS_E_INVALID_FORMAT, xml.read(nothing, WS_UNION_TYPE, types.choices, &value));
        assert_int_equal(value.which, 77);
    }
    value.which = none;
    assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_UNION_TYPE, types.choices, &value));
}

struct chosen {
    INT32 which;
    union {
        INT32 number;
        WS_XML_BUFFER* any;
    } value;
};

// Of two namespaces, in their order and the names' in each; their values the other way round.
struct many_choices {
    static constexpr ULONG count = 200;
    std::vector<choice> all;
    std::vector<ULONG> by_value;

    many_choices() {
        for (ULONG i = 0; i < count; ++i) {
            choice c{static_cast<INT32>(count - i) * 3,
                     element(names()[i].c_str(), WS_INT32_TYPE, offsetof(chosen, value))};
            c.field.ns = xml_name(i < count / 2 ? "" : "urn:ns");
            all.push_back(c);
            by_value.push_back(count - 1 - i);
        }
    }
    static const std::vector<std::string>& names() {
        static std::vector<std::string> made; // xml_name keeps no copies
        for (auto i = static_cast<ULONG>(made.size()); i < count; ++i)
            made.push_back("e" + std::to_string(i < count / 2 ? 1000 + i : 900 + i));
        return made;
    }
    std::string document(ULONG i) const {
        const std::string name = utf8(*all[i].field.localName), ns = utf8(*all[i].field.ns);
        return "<t><" + name + (ns.empty() ? "" : " xmlns=\"" + ns + "\"") + ">" + std::to_string(i) + "</" + name +
               "></t>";
    }
};

// Each choice both ways, and none that is not there.
void chooses(union_structure& choices, const many_choices& from) {
    xml_session xml;
    for (ULONG i = 0; i < many_choices::count; ++i) {
        chosen value{};
        xml.assert_ok(xml.read(from.document(i), WS_UNION_TYPE, choices, &value));
        assert_int_equal(value.which, from.all[i].value);
        assert_int_equal(value.value.number, i);
        assert_string_equal(xml.written(WS_UNION_TYPE, choices, value).c_str(), from.document(i).c_str());
    }
    for (const char* unknown : {"e1100", "e100", "e10000", "a", "z", "e1000 xmlns=\"urn:none\"", "e1000 xmlns=\"zzz\"",
                                "e1000 xmlns=\"urn:n\""}) {
        chosen value{77, {}};
        assert_hr(WS_E_INVALID_FORMAT,
                  xml.read("<t><" + std::string(unknown) + "/></t>", WS_UNION_TYPE, choices, &value));
        assert_int_equal(value.which, 77);
    }
    for (const INT32 unknown : {-1, 0, 4, 601, 603}) {
        const chosen value{unknown, {}};
        assert_hr(WS_E_INVALID_FORMAT, xml.write(WS_UNION_TYPE, choices, &value));
    }
}

// Many choices, with the indices that make a search of them quick. Wrong ones are no help, and no harm.
void large_unions(void**) {
    many_choices many;
    for (const bool sorted : {true, false}) {
        if (!sorted) std::swap(many.all[3], many.all[170]);
        union_structure choices(sizeof(chosen), offsetof(chosen, which), 0, many.all);
        std::vector<ULONG> indices = many.by_value;
        chooses(choices, many);
        choices->valueIndices = indices.data();
        chooses(choices, many);
        std::reverse(indices.begin(), indices.end());
        chooses(choices, many);
        for (ULONG i = 0; i < many_choices::count; ++i)
            indices[i] = i % 2 == 0 ? 0xffffffff : many_choices::count;
        chooses(choices, many);
    }
}

// Choices may be of one name: written by their selector, read as the first.
void choices_of_one_name(void**) {
    struct either {
        INT32 which;
        union {
            WS_STRING wide;
            WS_XML_STRING narrow;
            INT32 number;
        } value;
    };
    union_structure choices(sizeof(either), offsetof(either, which), 0,
                            {{3, element("u", WS_STRING_TYPE, offsetof(either, value.wide))},
                             {1, element("u", WS_XML_STRING_TYPE, offsetof(either, value.narrow))},
                             {2, element("u", WS_INT32_TYPE, offsetof(either, value.number))}});
    xml_session xml;
    either value{};
    value.which = 1;
    value.value.narrow = *xml_name("narrow");
    assert_string_equal(xml.written(WS_UNION_TYPE, choices, value).c_str(), "<t><u>narrow</u></t>");
    value.which = 2;
    value.value.number = -1;
    assert_string_equal(xml.written(WS_UNION_TYPE, choices, value).c_str(), "<t><u>-1</u></t>");
    const std::string records = xml.written(WS_UNION_TYPE, choices, value, WS_WRITE_REQUIRED_VALUE, encoding::binary);
    assert_true(records == "\x40\x01t\x40\x01u\x89\xff\x01");
    xml.assert_ok(xml.read("<t><u>5</u></t>", WS_UNION_TYPE, choices, &value));
    assert_int_equal(value.which, 3);
    assert_int_equal(value.value.wide.length, 1);
}

// What takes any element takes those that no other field does, whatever the order is.
void any_element_comes_last(void**) {
    constexpr INT32 is_other = 10000;
    const choice any{is_other,
                     field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(chosen, value))};
    for (const bool first : {false, true}) {
        many_choices many;
        std::vector<choice> all = many.all;
        all.insert(first ? all.begin() : all.end(), any);
        std::vector<ULONG> indices;
        for (ULONG i = many_choices::count; i-- > 0;)
            indices.push_back(first ? i + 1 : i);
        indices.push_back(first ? 0 : many_choices::count);
        union_structure choices(sizeof(chosen), offsetof(chosen, which), 0, all);
        for (ULONG* with : {static_cast<ULONG*>(nullptr), indices.data()}) {
            choices->valueIndices = with;
            xml_session xml;
            for (ULONG i = 0; i < many_choices::count; ++i) {
                chosen value{};
                xml.assert_ok(xml.read(many.document(i), WS_UNION_TYPE, choices, &value));
                assert_int_equal(value.which, many.all[i].value);
                assert_string_equal(xml.written(WS_UNION_TYPE, choices, value).c_str(), many.document(i).c_str());
            }
            for (const char* other : {"<t><a>x</a></t>", "<t><e1500/></t>", "<t><z xmlns=\"zzz\"/></t>"}) {
                chosen value{};
                xml.assert_ok(xml.read(other, WS_UNION_TYPE, choices, &value));
                assert_int_equal(value.which, is_other);
                assert_string_equal(xml.written(WS_UNION_TYPE, choices, value).c_str(), other);
            }
        }
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_choice), cmocka_unit_test(none_of_them),        cmocka_unit_test(by_themselves),
        cmocka_unit_test(large_unions), cmocka_unit_test(choices_of_one_name), cmocka_unit_test(any_element_comes_last),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
