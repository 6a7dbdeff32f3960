// The string table of the binary encodings: numbers that peers rely on, and the way back from a text.
#include "support/test.h"

#include "xml/name.h"
#include "xml/static_dictionary.h"

namespace {

void has_the_numbers_of_the_wire(void**) {
    const struct {
        ULONG id;
        const char* text;
    } known[] = {{0, "mustUnderstand"},
                 {1, "Envelope"},
                 {2, "http://www.w3.org/2003/05/soap-envelope"},
                 {3, "http://www.w3.org/2005/08/addressing"},
                 {4, "Header"},
                 {5, "Action"},
                 {6, "To"},
                 {7, "Body"},
                 {235, "t"},
                 {486, "detail"}};
    for (const auto& [id, text] : known)
        assert_true(ws::view(ws::static_string(id)) == text);
}

void is_one_dictionary_of_unique_strings(void**) {
    assert_int_equal(ws::binary_dictionary.stringCount, 487);
    assert_true(ws::binary_dictionary.isConst);
    for (ULONG id = 0; id < ws::binary_dictionary.stringCount; ++id) {
        const WS_XML_STRING& string = ws::binary_dictionary.strings[id];
        assert_int_equal(string.id, id);
        assert_ptr_equal(string.dictionary, &ws::binary_dictionary);
        assert_ptr_equal(ws::find_static_string(ws::view(string)), &string);
    }
}

void knows_what_it_does_not_have(void**) {
    assert_null(ws::find_static_string("envelope"));
    assert_null(ws::find_static_string("no such string"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(has_the_numbers_of_the_wire),
        cmocka_unit_test(is_one_dictionary_of_unique_strings),
        cmocka_unit_test(knows_what_it_does_not_have),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
