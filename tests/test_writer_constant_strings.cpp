// What a WS_DYNAMIC_STRING_CALLBACK is told of a string of a constant dictionary it may keep: the program's own bytes.
#include "support/xml_writer.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace test;

namespace {

constexpr ULONG count = 5;

struct constant_strings {
    // As in a sample of Microsoft's, the dictionary need not list what its strings say.
    WS_XML_STRING listed[count] = {xml("a"), xml("b"), xml("c"), xml("d"), xml("e")};
    WS_XML_STRING strings[count] = {xml("element"), xml("ns"), xml("name"), xml("other"), xml("value")};
    WS_XML_DICTIONARY dictionary{{}, listed, count, TRUE};

    constant_strings() {
        for (ULONG i = 0; i < count; ++i) {
            strings[i].dictionary = &dictionary;
            strings[i].id = i;
        }
    }
};

HRESULT CALLBACK keep_string(void* state, const WS_XML_STRING* string, BOOL* found, ULONG*, WS_ERROR*) {
    static_cast<std::vector<WS_XML_STRING>*>(state)->push_back(*string);
    *found = FALSE;
    return S_OK;
}

void write(xml_writer& w, const constant_strings& known) {
    const auto& [element, ns, name, other, value] = known.strings;
    assert_ok(WsWriteStartElement(w, nullptr, &element, &ns, nullptr));
    assert_ok(WsWriteStartAttribute(w, nullptr, &name, &other, FALSE, nullptr));
    assert_ok(WsWriteType(w, WS_ATTRIBUTE_TYPE_MAPPING, WS_XML_STRING_TYPE, nullptr, WS_WRITE_REQUIRED_VALUE, &value,
                          sizeof(value), nullptr));
    assert_ok(WsWriteEndAttribute(w, nullptr));
    assert_ok(w.end());
}

void bytes_are_the_programs_own(void**) {
    const constant_strings known;
    std::vector<WS_XML_STRING> kept;
    xml_writer w;
    assert_ok(w.to_binary(nullptr, keep_string, &kept));
    write(w, known);
    assert_int_equal(kept.size(), count);
    for (const WS_XML_STRING& string : known.strings) {
        const auto same = [&](const WS_XML_STRING& each) { return each.bytes == string.bytes; };
        assert_int_equal(std::count_if(kept.begin(), kept.end(), same), 1);
    }
}

// The bytes of others may change as soon as the call is back, before the start tag is complete.
void bytes_of_others_are_copied(void**) {
    constant_strings known;
    known.dictionary.isConst = FALSE;
    std::string name = "element";
    WS_XML_STRING element = known.strings[0];
    element.bytes = reinterpret_cast<BYTE*>(name.data());
    std::vector<WS_XML_STRING> kept;
    xml_writer w;
    assert_ok(w.to_binary(nullptr, keep_string, &kept));
    assert_ok(WsWriteStartElement(w, nullptr, &element, &known.strings[1], nullptr));
    name = "changed";
    assert_ok(w.end());
    assert_string_equal("40 07 65 6c 65 6d 65 6e 74 08 02 6e 73 01", hex(w.bytes()).c_str());
    assert_int_equal(kept.size(), 2);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(bytes_are_the_programs_own),
        cmocka_unit_test(bytes_of_others_are_copied),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
