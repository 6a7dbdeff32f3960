// Custom types: what the callbacks are given, where they are called, and what their failures do.
#include "support/typed.h"

using namespace test;

namespace {

constexpr char xsi[] = "xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\"";

struct pair {
    INT32 a, b;
};

// What the callbacks were called with, and what they are to say.
struct calls {
    std::vector<WS_TYPE_MAPPING> mappings;
    const void* data = nullptr;
    WS_HEAP* heap = nullptr;
    WS_ERROR* error = nullptr;
    ULONG size = 0;
    HRESULT result = S_OK;
    const void* default_value = nullptr;
    int default_checks = 0;
};
calls* recorded;

HRESULT CALLBACK read_pair(WS_XML_READER* reader, WS_TYPE_MAPPING mapping, const void* data, WS_HEAP* heap, void* value,
                           ULONG size, WS_ERROR* error) {
    recorded->mappings.push_back(mapping);
    recorded->data = data;
    recorded->heap = heap;
    recorded->error = error;
    recorded->size = size;
    auto* const p = static_cast<pair*>(value);
    p->a = 1;
    p->b = 2;
    if (recorded->result != S_OK) return recorded->result;
    if (mapping == WS_ELEMENT_TYPE_MAPPING || mapping == WS_ANY_ELEMENT_TYPE_MAPPING) return WsSkipNode(reader, error);
    BYTE text[16];
    ULONG length = 1;
    HRESULT hr = S_OK;
    while (hr == S_OK && length != 0)
        hr = WsReadCharsUtf8(reader, text, sizeof text, &length, error);
    return hr;
}
HRESULT CALLBACK write_pair(WS_XML_WRITER* writer, WS_TYPE_MAPPING mapping, const void* data, const void* value,
                            ULONG size, WS_ERROR* error) {
    recorded->mappings.push_back(mapping);
    recorded->data = data;
    recorded->error = error;
    recorded->size = size;
    if (recorded->result != S_OK) return recorded->result;
    if (mapping == WS_ANY_ELEMENT_TYPE_MAPPING) {
        const HRESULT hr = WsWriteStartElement(writer, nullptr, xml_name("own"), xml_name(""), error);
        return hr == S_OK ? WsWriteEndElement(writer, error) : hr;
    }
    const INT32 sum = static_cast<const pair*>(value)->a + static_cast<const pair*>(value)->b;
    return WsWriteValue(writer, WS_INT32_VALUE_TYPE, &sum, sizeof sum, error);
}
HRESULT CALLBACK is_default(const void* data, const void* value, const void* default_value, ULONG size, BOOL* result,
                            WS_ERROR* error) {
    ++recorded->default_checks;
    recorded->data = data;
    recorded->default_value = default_value;
    recorded->size = size;
    recorded->error = error;
    if (recorded->result != S_OK) return recorded->result;
    const pair zero{}, &other = default_value != nullptr ? *static_cast<const pair*>(default_value) : zero;
    const auto& p = *static_cast<const pair*>(value);
    *result = p.a == other.a && p.b == other.b;
    return S_OK;
}

int user_data;

struct custom_session : xml_session {
    custom_session() { recorded = &seen; }
    calls seen;
    WS_CUSTOM_TYPE_DESCRIPTION type{sizeof(pair), alignof(pair), read_pair, write_pair, &user_data, is_default};
};

void callbacks_get_what_the_caller_gave(void**) {
    custom_session xml;
    pair value{};
    xml.assert_ok(xml.read("<t>x</t>", WS_CUSTOM_TYPE, &xml.type, &value));
    assert_int_equal(value.b, 2);
    assert_ptr_equal(xml.seen.data, &user_data);
    assert_ptr_equal(xml.seen.heap, xml.heap());
    assert_ptr_equal(xml.seen.error, xml.error());
    assert_int_equal(xml.seen.size, sizeof(pair));
    // Neither a heap nor an error have to be there.
    xml.set_input("<t>x</t>");
    assert_hr(S_OK, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_CUSTOM_TYPE, &xml.type, WS_READ_REQUIRED_VALUE,
                               nullptr, &value, sizeof value, nullptr));
    assert_null(xml.seen.heap);
    assert_null(xml.seen.error);
    xml.assert_ok(xml.write(WS_CUSTOM_TYPE, &xml.type, &value));
    assert_string_equal(xml.output().c_str(), "<t>3</t>");
    assert_ptr_equal(xml.seen.data, &user_data);
    assert_ptr_equal(xml.seen.error, xml.error());
    assert_int_equal(xml.seen.size, sizeof(pair));
}

void every_type_mapping(void**) {
    for (const WS_TYPE_MAPPING mapping : {WS_ELEMENT_TYPE_MAPPING, WS_ATTRIBUTE_TYPE_MAPPING,
                                          WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_ANY_ELEMENT_TYPE_MAPPING}) {
        custom_session xml;
        pair value{};
        xml.set_input("<t a=\"x\">y</t>");
        assert_hr(S_OK, WsReadToStartElement(xml.reader(), nullptr, nullptr, nullptr, nullptr));
        if (mapping == WS_ATTRIBUTE_TYPE_MAPPING) assert_hr(S_OK, WsReadStartAttribute(xml.reader(), 0, nullptr));
        if (mapping == WS_ELEMENT_CONTENT_TYPE_MAPPING) assert_hr(S_OK, WsReadStartElement(xml.reader(), nullptr));
        xml.assert_ok(WsReadType(xml.reader(), mapping, WS_CUSTOM_TYPE, &xml.type, WS_READ_REQUIRED_VALUE, xml.heap(),
                                 &value, sizeof value, xml.error()));
        xml.set_output();
        if (mapping != WS_ANY_ELEMENT_TYPE_MAPPING)
            assert_hr(S_OK, WsWriteStartElement(xml.writer(), nullptr, xml_name("t"), xml_name(""), nullptr));
        if (mapping == WS_ATTRIBUTE_TYPE_MAPPING)
            assert_hr(S_OK, WsWriteStartAttribute(xml.writer(), nullptr, xml_name("a"), xml_name(""), FALSE, nullptr));
        const pair* pointer = &value;
        xml.assert_ok(WsWriteType(xml.writer(), mapping, WS_CUSTOM_TYPE, &xml.type, WS_WRITE_REQUIRED_POINTER, &pointer,
                                  sizeof pointer, xml.error()));
        assert_true(xml.seen.mappings == std::vector({mapping, mapping}));
    }
}

void every_field_mapping(void**) {
    struct all {
        pair attribute;
        pair element;
        pair* pointer;
        pair* nil;
        pair** items;
        ULONG count;
        pair any;
    };
    custom_session xml;
    structure description(
        sizeof(all), {attribute("a", WS_CUSTOM_TYPE, offsetof(all, attribute), 0, &xml.type),
                      element("e", WS_CUSTOM_TYPE, offsetof(all, element), 0, &xml.type),
                      element("p", WS_CUSTOM_TYPE, offsetof(all, pointer), WS_FIELD_POINTER, &xml.type),
                      element("n", WS_CUSTOM_TYPE, offsetof(all, nil), WS_FIELD_POINTER | WS_FIELD_NILLABLE, &xml.type),
                      repeating("w", "i", WS_CUSTOM_TYPE, offsetof(all, items), offsetof(all, count),
                                WS_FIELD_POINTER | WS_FIELD_NILLABLE_ITEM, &xml.type),
                      field(WS_ANY_ELEMENT_FIELD_MAPPING, nullptr, WS_CUSTOM_TYPE, offsetof(all, any), 0, &xml.type)});
    all value{};
    xml.assert_ok(xml.read("<t a=\"\" " + std::string(xsi) +
                               "><e/><p/><n i:nil=\"true\"/><w><i/><i i:nil=\"true\"/><i>x</i></w><other/></t>",
                           WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.attribute.b, 2);
    assert_int_equal(value.element.b, 2);
    assert_int_equal(value.pointer->b, 2);
    assert_null(value.nil); // nil is the field's matter, not the type's
    assert_int_equal(value.count, 3);
    assert_null(value.items[1]);
    assert_int_equal(value.items[2]->b, 2);
    assert_int_equal(value.any.b, 2);
    const std::vector expected{WS_ATTRIBUTE_TYPE_MAPPING, WS_ELEMENT_TYPE_MAPPING, WS_ELEMENT_TYPE_MAPPING,
                               WS_ELEMENT_TYPE_MAPPING,   WS_ELEMENT_TYPE_MAPPING, WS_ANY_ELEMENT_TYPE_MAPPING};
    assert_true(xml.seen.mappings == expected);
    xml.seen.mappings.clear();
    const std::string written = xml.written(WS_STRUCT_TYPE, description, value);
    assert_true(xml.seen.mappings == expected);
    assert_true(written.find("<t a=\"3\"><e>3</e><p>3</p><n a:nil=\"true\"") == 0);
    assert_true(written.find("<own/></t>") != std::string::npos);
    // A nil element that the field does not take for nil is the callback's.
    structure plain(sizeof(pair), {element("e", WS_CUSTOM_TYPE, 0, 0, &xml.type)});
    pair one{};
    xml.assert_ok(xml.read("<t " + std::string(xsi) + "><e i:nil=\"true\"/></t>", WS_STRUCT_TYPE, plain, &one));
    assert_int_equal(one.b, 2);
}

void default_values(void**) {
    custom_session xml;
    const pair preset{5, 6};
    WS_DEFAULT_VALUE default_value{const_cast<pair*>(&preset), sizeof preset};
    structure description(sizeof(pair), {element("e", WS_CUSTOM_TYPE, 0, WS_FIELD_OPTIONAL, &xml.type)});
    pair value{7, 7};
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.a, 0);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    assert_null(xml.seen.default_value);
    assert_ptr_equal(xml.seen.data, &user_data);
    assert_int_equal(xml.seen.size, sizeof(pair));
    assert_ptr_equal(xml.seen.error, xml.error());
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, pair{5, 6}).c_str(), "<t><e>11</e></t>");
    description[0].defaultValue = &default_value;
    xml.assert_ok(xml.read("<t/>", WS_STRUCT_TYPE, description, &value));
    assert_int_equal(value.b, 6);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    assert_ptr_equal(xml.seen.default_value, &preset);
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, pair{0, 0}).c_str(), "<t><e>0</e></t>");
    // Without the callback the bytes decide.
    xml.type.isDefaultValueCallback = nullptr;
    const int checks = xml.seen.default_checks;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, value).c_str(), "<t/>");
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, pair{0, 0}).c_str(), "<t><e>0</e></t>");
    description[0].defaultValue = nullptr;
    assert_string_equal(xml.written(WS_STRUCT_TYPE, description, pair{0, 0}).c_str(), "<t/>");
    assert_int_equal(xml.seen.default_checks, checks);
    // Its failure is the writing's.
    xml.type.isDefaultValueCallback = is_default;
    xml.seen.result = E_OUTOFMEMORY;
    assert_hr(E_OUTOFMEMORY, xml.write(WS_STRUCT_TYPE, description, &value));
}

// What a callback says is what the caller gets; a value that was half read is as before.
void failures(void**) {
    for (const HRESULT code : {WS_E_INVALID_OPERATION, WS_E_INVALID_FORMAT, E_OUTOFMEMORY, E_INVALIDARG, WS_E_OTHER}) {
        custom_session xml;
        structure description(sizeof(pair) * 2, {element("e", WS_CUSTOM_TYPE, 0, 0, &xml.type),
                                                 element("f", WS_CUSTOM_TYPE, sizeof(pair), 0, &xml.type)});
        xml.seen.result = code;
        pair value[2] = {{8, 8}, {9, 9}};
        assert_hr(code, xml.read("<t/>", WS_CUSTOM_TYPE, &xml.type, &value[0]));
        assert_int_equal(value[0].a, 8);
        assert_hr(code, xml.read("<t><e/><f/></t>", WS_STRUCT_TYPE, description, &value));
        assert_int_equal(value[0].a, 8);
        pair* pointer = value;
        assert_hr(code, xml.read_pointer("<t/>", WS_CUSTOM_TYPE, &xml.type, &pointer));
        assert_ptr_equal(pointer, value);
        assert_hr(code, xml.write(WS_CUSTOM_TYPE, &xml.type, &value[0]));
        assert_hr(code, xml.write(WS_STRUCT_TYPE, description, &value));
    }
}

void missing_callbacks(void**) {
    custom_session xml;
    structure description(sizeof(pair), {element("victim", WS_CUSTOM_TYPE, 0, 0, &xml.type)});
    xml.type.readCallback = nullptr;
    pair value{};
    assert_hr(E_INVALIDARG, xml.read("<t><victim/></t>", WS_STRUCT_TYPE, description, &value));
    bool named = false;
    for (ULONG i = 0; i < string_count(xml.error()); ++i)
        named |= error_string(xml.error(), i).find("'victim'") != std::string::npos;
    assert_true(named);
    xml.assert_ok(xml.write(WS_STRUCT_TYPE, description, &value)); // what is written needs no reading
    xml.type.readCallback = read_pair;
    xml.type.writeCallback = nullptr;
    xml.assert_ok(xml.read("<t><victim/></t>", WS_STRUCT_TYPE, description, &value));
    assert_hr(E_INVALIDARG, xml.write(WS_STRUCT_TYPE, description, &value));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(callbacks_get_what_the_caller_gave),
        cmocka_unit_test(every_type_mapping),
        cmocka_unit_test(every_field_mapping),
        cmocka_unit_test(default_values),
        cmocka_unit_test(failures),
        cmocka_unit_test(missing_callbacks),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
