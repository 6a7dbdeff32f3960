// Structures that derive from others: xsi:type chooses among the subtypes, and the value says what it is.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char namespaces[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:n=\"urn:types\"";

struct base {
    const WS_STRUCT_DESCRIPTION* type;
    INT32 id;
};
// As C programs do it, and as C++ programs do, where the tail of the base may be used again.
struct derived {
    base b;
    WCHAR* text;
};
struct further {
    derived d;
    INT32 extra;
};

struct types {
    structure base_type;
    structure derived_type;
    structure further_type;
    WS_STRUCT_DESCRIPTION* base_subtypes[1];
    WS_STRUCT_DESCRIPTION* derived_subtypes[1];

    types()
        : base_type(sizeof(base), {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                                   element("id", WS_INT32_TYPE, offsetof(base, id))}),
          derived_type(sizeof(derived), {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                                         element("id", WS_INT32_TYPE, offsetof(derived, b.id)),
                                         element("text", WS_WSZ_TYPE, offsetof(derived, text))}),
          further_type(sizeof(further), {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                                         element("id", WS_INT32_TYPE, offsetof(further, d.b.id)),
                                         element("text", WS_WSZ_TYPE, offsetof(further, d.text)),
                                         element("extra", WS_INT32_TYPE, offsetof(further, extra))}) {
        name(base_type, "Base");
        name(derived_type, "Derived");
        name(further_type, "Further");
        derived_type->parentType = base_type.get();
        further_type->parentType = derived_type.get();
        base_subtypes[0] = derived_type.get();
        derived_subtypes[0] = further_type.get();
        base_type->subTypes = base_subtypes;
        base_type->subTypeCount = 1;
        derived_type->subTypes = derived_subtypes;
        derived_type->subTypeCount = 1;
    }
    static void name(structure& s, const char* local) {
        s->typeLocalName = xml_name(local);
        s->typeNs = xml_name("urn:types");
    }
};

std::string typed(const char* type, const char* content) {
    return "<t " + std::string(namespaces) + " i:type=\"" + type + "\">" + content + "</t>";
}

void reads_by_type(void**) {
    types t;
    xml_session xml;
    base* value = nullptr;
    xml.assert_ok(xml.read_pointer("<t><id>1</id></t>", WS_STRUCT_TYPE, t.base_type, &value));
    assert_ptr_equal(value->type, t.base_type.get());
    xml.assert_ok(xml.read_pointer(typed("n:Base", "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &value));
    assert_ptr_equal(value->type, t.base_type.get());
    xml.assert_ok(
        xml.read_pointer(typed(" n:Derived ", "<id>2</id><text>x</text>"), WS_STRUCT_TYPE, t.base_type, &value));
    assert_ptr_equal(value->type, t.derived_type.get());
    assert_int_equal(value->id, 2);
    assert_true(wide_view(reinterpret_cast<derived*>(value)->text) == W("x"));
    xml.assert_ok(xml.read_pointer(typed("n:Further", "<id>3</id><text>y</text><extra>4</extra>"), WS_STRUCT_TYPE,
                                   t.base_type, &value));
    assert_ptr_equal(value->type, t.further_type.get());
    assert_int_equal(reinterpret_cast<further*>(value)->extra, 4);
    // From the middle down, but not up.
    xml.assert_ok(xml.read_pointer(typed("n:Further", "<id>3</id><text>y</text><extra>4</extra>"), WS_STRUCT_TYPE,
                                   t.derived_type, &value));
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Base", "<id>1</id>"), WS_STRUCT_TYPE, t.derived_type, &value));
    for (const char* unknown : {"n:Other", "Base", "x:Base", "", "n:"})
        assert_hr(WS_E_INVALID_FORMAT,
                  xml.read_pointer(typed(unknown, "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &value));
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Derived", "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &value));
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Base", "<id>1</id><text>x</text>"), WS_STRUCT_TYPE, t.base_type, &value));
}

// What a derived type adds to its parent's fields may be an attribute, of which others want to be before the content.
void attributes_behind_the_parent(void**) {
    types t;
    structure with_attribute(sizeof(further), {*t.derived_type->fields[0], *t.derived_type->fields[1],
                                               attribute("extra", WS_INT32_TYPE, offsetof(further, extra))});
    types::name(with_attribute, "Derived");
    t.base_subtypes[0] = with_attribute.get();
    const std::string text = "<t " + std::string(namespaces) + " i:type=\"n:Derived\" extra=\"5\"><id>2</id></t>";
    xml_session xml;
    base* value = nullptr;
    assert_hr(E_INVALIDARG, xml.read_pointer(text, WS_STRUCT_TYPE, t.base_type, &value));
    with_attribute->parentType = t.base_type.get();
    xml.assert_ok(xml.read_pointer(text, WS_STRUCT_TYPE, t.base_type, &value));
    assert_int_equal(value->id, 2);
    assert_int_equal(reinterpret_cast<further*>(value)->extra, 5);
    const std::string written = xml.written(WS_STRUCT_TYPE, t.base_type, value, WS_WRITE_REQUIRED_POINTER);
    xml.assert_ok(xml.read_pointer(written, WS_STRUCT_TYPE, t.base_type, &value));
    assert_int_equal(reinterpret_cast<further*>(value)->extra, 5);
}

void abstract_types(void**) {
    types t;
    t.base_type->structOptions = WS_STRUCT_ABSTRACT;
    xml_session xml;
    base* value = nullptr;
    assert_hr(WS_E_INVALID_FORMAT, xml.read_pointer("<t><id>1</id></t>", WS_STRUCT_TYPE, t.base_type, &value));
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Base", "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &value));
    xml.assert_ok(
        xml.read_pointer(typed("n:Derived", "<id>2</id><text>x</text>"), WS_STRUCT_TYPE, t.base_type, &value));
    const base written{t.base_type.get(), 1};
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, t.base_type, &written));
}

// An abstract type without a field for its type has no values at all, and one in the middle of others only none itself.
void abstract_without_subtypes(void**) {
    struct plain {
        INT32 id;
    };
    structure alone(sizeof(plain), {element("id", WS_INT32_TYPE, 0)}, WS_STRUCT_ABSTRACT);
    xml_session xml;
    plain value{7};
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t><id>1</id></t>", WS_STRUCT_TYPE, alone, &value));
    assert_int_equal(value.id, 7);
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, alone, &value));

    types t;
    t.derived_type->structOptions = WS_STRUCT_ABSTRACT;
    base* read = nullptr;
    xml.assert_ok(xml.read_pointer(typed("n:Base", "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &read));
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Derived", "<id>2</id><text>x</text>"), WS_STRUCT_TYPE, t.base_type, &read));
    xml.assert_ok(xml.read_pointer(typed("n:Further", "<id>3</id><text>y</text><extra>4</extra>"), WS_STRUCT_TYPE,
                                   t.base_type, &read));
    assert_ptr_equal(read->type, t.further_type.get());
}

// A value within its structure has the declared type's room and no more; equal or less is enough for a derived one.
void embedded_values(void**) {
    struct holder {
        base b;
        INT32 after;
    };
    types t;
    structure description(sizeof(holder), {element("b", WS_STRUCT_TYPE, offsetof(holder, b), 0, t.base_type),
                                           element("after", WS_INT32_TYPE, offsetof(holder, after))});
    xml_session xml;
    holder value{{nullptr, 0}, 99};
    const std::string b = "<b " + std::string(namespaces) + " i:type=\"n:";
    xml.assert_ok(
        xml.read("<t>" + b + "Base\"><id>1</id></b><after>5</after></t>", WS_STRUCT_TYPE, description, &value));
    assert_ptr_equal(value.b.type, t.base_type.get());
    assert_int_equal(value.after, 5);
    assert_hr(WS_E_INVALID_FORMAT, xml.read("<t>" + b + "Derived\"><id>1</id><text>x</text></b><after>6</after></t>",
                                            WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.after, 5);
}

// xsi:type is a qualified name, with or without a prefix; type names have a namespace or none.
void names_of_types(void**) {
    types t;
    t.derived_type->typeNs = xml_name("");
    xml_session xml;
    base* value = nullptr;
    const std::string i = " xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";
    xml.assert_ok(xml.read_pointer("<t" + i + " i:type=\"Derived\"><id>1</id><text>x</text></t>", WS_STRUCT_TYPE,
                                   t.base_type, &value));
    assert_ptr_equal(value->type, t.derived_type.get());
    const WS_ELEMENT_DESCRIPTION in_namespace{xml_name("t"), xml_name("urn:types"), WS_STRUCT_TYPE, t.base_type.get()};
    const std::string document = "<t xmlns=\"urn:types\"" + i + " i:type=\"Base\"><id xmlns=\"\">1</id></t>";
    xml.set_input(document);
    xml.assert_ok(WsReadElement(xml.reader(), &in_namespace, WS_READ_REQUIRED_POINTER, xml.heap(), &value, sizeof value,
                                xml.error()));
    assert_ptr_equal(value->type, t.base_type.get());
    // Without a field that would say so, xsi:type says nothing.
    struct plain {
        INT32 id;
    };
    structure untyped(sizeof(plain), {element("id", WS_INT32_TYPE, 0)});
    plain p{};
    xml.assert_ok(xml.read("<t" + i + " i:type=\"Whatever\"><id>1</id></t>", WS_STRUCT_TYPE, untyped, &p));
}

// Descriptions that have each other as subtypes end, too.
void rings_of_subtypes(void**) {
    types t;
    WS_STRUCT_DESCRIPTION* ring[] = {t.base_type.get(), t.derived_type.get(), t.further_type.get()};
    for (structure* s : {&t.base_type, &t.derived_type, &t.further_type}) {
        (*s)->subTypes = ring;
        (*s)->subTypeCount = 3;
    }
    xml_session xml;
    base* value = nullptr;
    assert_hr(WS_E_INVALID_FORMAT,
              xml.read_pointer(typed("n:Unknown", "<id>1</id>"), WS_STRUCT_TYPE, t.base_type, &value));
    t.base_type->parentType = t.further_type.get();
    structure stranger(sizeof(base), {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                                      element("id", WS_INT32_TYPE, offsetof(base, id))});
    const base written{t.base_type.get(), 1};
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, stranger, &written));
}

void writes_by_value(void**) {
    types t;
    xml_session xml;
    const derived value{{t.derived_type.get(), 7}, const_cast<WCHAR*>(W("x"))};
    for (const encoding as : both_encodings) {
        // With the size of the derived value and the base's description, and through a pointer.
        const std::string by_value = xml.written(WS_STRUCT_TYPE, t.base_type, value, WS_WRITE_REQUIRED_VALUE, as);
        const base* pointer = &value.b;
        const std::string by_pointer = xml.written(WS_STRUCT_TYPE, t.base_type, pointer, WS_WRITE_REQUIRED_POINTER, as);
        assert_true(by_value == by_pointer);
        base* back = nullptr;
        xml.assert_ok(xml.read_pointer(by_value, WS_STRUCT_TYPE, t.base_type, &back, WS_READ_REQUIRED_POINTER, as));
        assert_ptr_equal(back->type, t.derived_type.get());
        assert_int_equal(back->id, 7);
        assert_true(wide_view(reinterpret_cast<derived*>(back)->text) == W("x"));
        // Into storage of the derived size; not into storage of any other.
        derived storage{};
        xml.assert_ok(xml.read(by_value, WS_STRUCT_TYPE, t.base_type, &storage, WS_READ_REQUIRED_VALUE, as));
        assert_int_equal(storage.b.id, 7);
        base small{nullptr, 99};
        assert_hr(WS_E_INVALID_FORMAT,
                  xml.read(by_value, WS_STRUCT_TYPE, t.base_type, &small, WS_READ_REQUIRED_VALUE, as));
        assert_int_equal(small.id, 99);
    }
    // What is of the declared type need not say so.
    const base plain{t.base_type.get(), 1};
    assert_string_equal(xml.written(WS_STRUCT_TYPE, t.base_type, plain).c_str(), "<t><id>1</id></t>");
    assert_string_equal(xml.written(WS_STRUCT_TYPE, t.derived_type, value).c_str(), "<t><id>7</id><text>x</text></t>");
    // A size that is none of the type's.
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, t.base_type, &value.b));
    // A type that is none of the declared one's.
    const base upward{t.base_type.get(), 1};
    const base* pointer = &upward;
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, t.derived_type, &pointer, WS_WRITE_REQUIRED_POINTER));
}

void fields_and_arrays_of_base_pointers(void**) {
    struct holder {
        base* one;
        base** many;
        ULONG count;
    };
    types t;
    structure description(sizeof(holder),
                          {element("one", WS_STRUCT_TYPE, offsetof(holder, one), WS_FIELD_POINTER, t.base_type),
                           repeating("many", "item", WS_STRUCT_TYPE, offsetof(holder, many), offsetof(holder, count),
                                     WS_FIELD_POINTER, t.base_type)});
    further a{{{t.further_type.get(), 1}, const_cast<WCHAR*>(W("a"))}, 11};
    base b{t.base_type.get(), 2};
    derived c{{t.derived_type.get(), 3}, const_cast<WCHAR*>(W("c"))};
    base* many[] = {&b, &c.b, &a.d.b};
    const holder value{&a.d.b, many, 3};
    xml_session xml;
    for (const encoding as : both_encodings) {
        const std::string document = xml.written(WS_STRUCT_TYPE, description, value, WS_WRITE_REQUIRED_VALUE, as);
        holder back{};
        xml.assert_ok(xml.read(document, WS_STRUCT_TYPE, description, &back, WS_READ_REQUIRED_VALUE, as));
        assert_ptr_equal(back.one->type, t.further_type.get());
        assert_int_equal(reinterpret_cast<further*>(back.one)->extra, 11);
        assert_int_equal(back.count, 3);
        assert_ptr_equal(back.many[0]->type, t.base_type.get());
        assert_ptr_equal(back.many[1]->type, t.derived_type.get());
        assert_ptr_equal(back.many[2]->type, t.further_type.get());
        assert_true(wide_view(reinterpret_cast<derived*>(back.many[1])->text) == W("c"));
    }
}

// A derived field may lie before the end of the base: only offsets count.
void derived_fields_in_the_tail_of_the_base(void**) {
    struct packed_base {
        const WS_STRUCT_DESCRIPTION* type;
        INT16 id; // six bytes of tail on 64 bits
    };
    struct packed_derived {
        const WS_STRUCT_DESCRIPTION* type;
        INT16 id;
        INT16 in_tail;
    };
    structure base_type(sizeof(packed_base), {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                                              element("id", WS_INT16_TYPE, offsetof(packed_base, id))});
    structure derived_type(sizeof(packed_derived),
                           {field(WS_TYPE_ATTRIBUTE_FIELD_MAPPING, nullptr, WS_DESCRIPTION_TYPE, 0),
                            element("id", WS_INT16_TYPE, offsetof(packed_derived, id)),
                            element("x", WS_INT16_TYPE, offsetof(packed_derived, in_tail))});
    types::name(base_type, "Base");
    types::name(derived_type, "Derived");
    WS_STRUCT_DESCRIPTION* subtypes[] = {derived_type.get()};
    base_type->subTypes = subtypes;
    base_type->subTypeCount = 1;
    derived_type->parentType = base_type.get();
    const packed_derived value{derived_type.get(), 5, 6};
    xml_session xml;
    const std::string document = xml.written(WS_STRUCT_TYPE, base_type, value);
    packed_base* back = nullptr;
    xml.assert_ok(xml.read_pointer(document, WS_STRUCT_TYPE, base_type, &back));
    assert_int_equal(reinterpret_cast<packed_derived*>(back)->in_tail, 6);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_by_type),
        cmocka_unit_test(attributes_behind_the_parent),
        cmocka_unit_test(abstract_types),
        cmocka_unit_test(abstract_without_subtypes),
        cmocka_unit_test(embedded_values),
        cmocka_unit_test(names_of_types),
        cmocka_unit_test(rings_of_subtypes),
        cmocka_unit_test(writes_by_value),
        cmocka_unit_test(fields_and_arrays_of_base_pointers),
        cmocka_unit_test(derived_fields_in_the_tail_of_the_base),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
