// Typed reading and writing while memory runs out: each allocation in turn fails once, with E_OUTOFMEMORY and nothing
// lost. And how few allocations there are.
#include "support/scenario.h"
#include "support/typed.h"

using namespace test;

namespace {

struct inner {
    WCHAR* text;
    INT32* numbers;
    ULONG count;
};
struct outer {
    INT32 id;
    WS_STRING name;
    WS_BYTES bytes;
    inner* one;
    inner* many;
    ULONG many_count;
    WS_XML_BUFFER* rest;
    WS_ANY_ATTRIBUTES others;
    WS_XML_QNAME qname;
};

struct descriptions {
    structure inner_type{sizeof(inner),
                         {element("text", WS_WSZ_TYPE, offsetof(inner, text)),
                          repeating(nullptr, "n", WS_INT32_TYPE, offsetof(inner, numbers), offsetof(inner, count))}};
    structure outer_type{
        sizeof(outer),
        {attribute("id", WS_INT32_TYPE, offsetof(outer, id)),
         field(WS_ANY_ATTRIBUTES_FIELD_MAPPING, nullptr, WS_ANY_ATTRIBUTES_TYPE, offsetof(outer, others)),
         element("name", WS_STRING_TYPE, offsetof(outer, name)),
         element("bytes", WS_BYTES_TYPE, offsetof(outer, bytes)),
         element("q", WS_XML_QNAME_TYPE, offsetof(outer, qname)),
         element("one", WS_STRUCT_TYPE, offsetof(outer, one), WS_FIELD_POINTER, inner_type),
         repeating("many", "item", WS_STRUCT_TYPE, offsetof(outer, many), offsetof(outer, many_count), 0, inner_type),
         field(WS_ANY_CONTENT_FIELD_MAPPING, nullptr, WS_XML_BUFFER_TYPE, offsetof(outer, rest))}};
};

std::string document() {
    std::string item = "<item><text>some longer text than that</text>";
    for (int i = 0; i < 400; ++i)
        item += "<n>" + std::to_string(i) + "</n>";
    item += "</item>";
    std::string xml = "<t id=\"5\" x=\"y\"><name>a name</name><bytes>dGVzdA==</bytes><q xmlns:p=\"urn:q\">p:n</q>"
                      "<one><text>1</text><n>7</n></one><many>";
    for (int i = 0; i < 5; ++i)
        xml += item;
    return xml + "</many>text<a b=\"c\"><d/></a><!-- comment --></t>";
}

HRESULT read_once(descriptions& d, const std::string& text) {
    // A reader and a heap of its own, so that each allocation is made anew.
    WS_XML_READER* reader = nullptr;
    WS_HEAP* heap = nullptr;
    outer* value = nullptr;
    HRESULT hr = WsCreateReader(nullptr, 0, &reader, nullptr);
    const reader_ptr own_reader(reader);
    if (hr == S_OK) hr = WsCreateHeap(1 << 20, 0, nullptr, 0, &heap, nullptr);
    const heap_ptr own_heap(heap);
    WS_XML_READER_BUFFER_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
    input.encodedData = const_cast<char*>(text.data());
    input.encodedDataSize = static_cast<ULONG>(text.size());
    if (hr == S_OK) hr = WsSetInput(reader, nullptr, &input.input, nullptr, 0, nullptr);
    if (hr == S_OK)
        hr = WsReadType(reader, WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, d.outer_type, WS_READ_REQUIRED_POINTER, heap,
                        &value, sizeof value, nullptr);
    assert_true((value != nullptr) == (hr == S_OK));
    if (hr == S_OK) assert_int_equal(value->many[4].numbers[399], 399);
    return hr;
}

void reading(void**) {
    descriptions d;
    const std::string text = document();
    assert_hr(S_OK, read_once(d, text)); // what is made once for all
    assert_hr(S_OK, allocations::fail_each_once([&] { return read_once(d, text); }));
    assert_hr(S_OK, allocations::fail_each_once([&] { return read_once(d, text); }, true));
}

// Each allocation in turn fails while an object works that goes on to be used.
template <class Prepare, class Work>
void works_again_after_each_failure(Prepare&& prepare, Work&& work) {
    for (long number = 1;; ++number) {
        prepare();
        allocations::fail_at(number);
        const HRESULT hr = work();
        if (!allocations::stop_failing()) {
            assert_hr(S_OK, hr);
            return;
        }
        if (hr != S_OK) assert_hr(E_OUTOFMEMORY, hr);
        prepare();
        assert_hr(S_OK, work());
    }
}

void a_reader_survives(void**) {
    descriptions d;
    const std::string text = document();
    xml_session xml;
    works_again_after_each_failure(
        [&] {
            xml.set_input(text);
            assert_hr(S_OK, WsResetHeap(xml.heap(), nullptr));
        },
        [&] {
            outer* value = nullptr;
            return WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, d.outer_type,
                              WS_READ_REQUIRED_POINTER, xml.heap(), &value, sizeof value, nullptr);
        });
}

void a_writer_survives(void**) {
    descriptions d;
    const std::string text = document();
    xml_session xml;
    outer value{};
    xml.assert_ok(xml.read(text, WS_STRUCT_TYPE, d.outer_type, &value));
    const WS_XML_STRING* const name = xml_name("t");
    const WS_XML_STRING* const ns = xml_name("");
    for (const encoding as : both_encodings) {
        works_again_after_each_failure([&] { xml.set_output(as); },
                                       [&] {
                                           HRESULT hr = WsWriteStartElement(xml.writer(), nullptr, name, ns, nullptr);
                                           if (hr == S_OK)
                                               hr = WsWriteType(xml.writer(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE,
                                                                d.outer_type, WS_WRITE_REQUIRED_VALUE, &value,
                                                                sizeof value, nullptr);
                                           return hr == S_OK ? WsWriteEndElement(xml.writer(), nullptr) : hr;
                                       });
    }
}

// A value written, read again and written again, by objects that go on to be used.
void there_and_back(void**) {
    descriptions d;
    const std::string text = document();
    xml_session source;
    outer value{};
    source.assert_ok(source.read(text, WS_STRUCT_TYPE, d.outer_type, &value));
    const WS_ELEMENT_DESCRIPTION element{xml_name("t"), xml_name(""), WS_STRUCT_TYPE, d.outer_type.get()};
    struct objects : xml_session {
        void reset() { assert_hr(S_OK, WsResetHeap(heap(), nullptr)); }
    };
    for (const encoding as : both_encodings) {
        survives_each_failure<objects>([&](calls& call, objects& xml) {
            const auto write = [&](const outer* from) {
                xml.set_output(as);
                call([&] {
                    return WsWriteElement(xml.writer(), &element, WS_WRITE_REQUIRED_VALUE, from, sizeof *from,
                                          xml.error());
                });
                return FAILED(call.result()) ? "" : xml.output();
            };
            const std::string first = write(&value);
            outer* read = nullptr;
            xml.set_input(first, as);
            call(WsReadElement, xml.reader(), &element, WS_READ_REQUIRED_POINTER, xml.heap(), &read, ULONG{sizeof read},
                 xml.error());
            if (FAILED(call.result())) return first;
            const std::string again = write(read);
            if (SUCCEEDED(call.result())) assert_string_equal(again.c_str(), first.c_str());
            return std::to_string(first.size());
        });
    }
}

// Once warm, what is read costs blocks of the heap and one buffer a level of arrays, however many items there are.
void allocations_do_not_follow_the_items(void**) {
    struct list {
        INT32* items;
        ULONG count;
    };
    structure type(sizeof(list), {repeating(nullptr, "n", WS_INT32_TYPE, 0, offsetof(list, count))});
    constexpr int item_count = 20000;
    std::string text = "<t>";
    for (int i = 0; i < item_count; ++i)
        text += "<n>1</n>";
    text += "</t>";
    xml_session xml;
    list value{};
    long before = 0;
    for (int round = 0; round < 2; ++round) {
        xml.set_input(text);
        assert_hr(S_OK, WsResetHeap(xml.heap(), nullptr));
        before = allocations::count();
        assert_hr(S_OK, WsReadType(xml.reader(), WS_ELEMENT_TYPE_MAPPING, WS_STRUCT_TYPE, type, WS_READ_REQUIRED_VALUE,
                                   xml.heap(), &value, sizeof value, nullptr));
        assert_int_equal(value.count, item_count);
    }
    assert_true(allocations::count() - before < item_count / 500);
    assert_hr(S_OK, xml.write(WS_STRUCT_TYPE, type, &value));
    before = allocations::count();
    assert_hr(S_OK, xml.write(WS_STRUCT_TYPE, type, &value));
    assert_true(allocations::count() - before < item_count / 200);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reading),
        cmocka_unit_test(a_reader_survives),
        cmocka_unit_test(a_writer_survives),
        cmocka_unit_test(there_and_back),
        cmocka_unit_test(allocations_do_not_follow_the_items),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
