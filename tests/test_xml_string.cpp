// The functions on strings of XML: comparison, whitespace, names, and the dictionary of the binary encodings.
#include "support/api.h"

#include <cstring>

using namespace test;

namespace {

WS_XML_STRING xml_string(const char* text) {
    WS_XML_STRING string{};
    string.length = static_cast<ULONG>(std::strlen(text));
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text));
    return string;
}

void compares_bytes(void**) {
    const WS_XML_STRING a = xml_string("name");
    const WS_XML_STRING same = xml_string(&"a name"[2]);
    const WS_XML_STRING other = xml_string("Name");
    const WS_XML_STRING longer = xml_string("names");
    const WS_XML_STRING none{};
    const WS_XML_STRING empty = xml_string("");
    assert_hr(S_OK, WsXmlStringEquals(&a, &same, nullptr));
    assert_hr(S_OK, WsXmlStringEquals(&a, &a, nullptr));
    assert_hr(S_FALSE, WsXmlStringEquals(&a, &other, nullptr));
    assert_hr(S_FALSE, WsXmlStringEquals(&a, &longer, nullptr));
    assert_hr(S_FALSE, WsXmlStringEquals(&longer, &a, nullptr));
    assert_hr(S_OK, WsXmlStringEquals(&none, &none, nullptr));
    assert_hr(S_OK, WsXmlStringEquals(&none, &empty, nullptr));
    assert_hr(S_FALSE, WsXmlStringEquals(&none, &a, nullptr));
}

void compares_dictionary_strings_like_any_other(void**) {
    WS_XML_DICTIONARY* dictionary = nullptr;
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_1, &dictionary, nullptr));
    const WS_XML_STRING plain = xml_string("mustUnderstand");
    assert_hr(S_OK, WsXmlStringEquals(&dictionary->strings[0], &plain, nullptr));
    assert_hr(S_FALSE, WsXmlStringEquals(&dictionary->strings[0], &dictionary->strings[1], nullptr));
}

void comparing_refuses_wrong_arguments(void**) {
    const WS_XML_STRING a = xml_string("a");
    WS_XML_STRING broken{};
    broken.length = 1;
    assert_hr(E_INVALIDARG, WsXmlStringEquals(nullptr, &a, nullptr));
    assert_hr(E_INVALIDARG, WsXmlStringEquals(&a, nullptr, nullptr));
    assert_hr(E_INVALIDARG, WsXmlStringEquals(&broken, &a, nullptr));
    assert_hr(E_INVALIDARG, WsXmlStringEquals(&a, &broken, nullptr));
}

void trims_into_the_original(void**) {
    const struct {
        wide_view text;
        ULONG start, length;
    } cases[] = {
        {W("text"), 0, 4},           {W("  text"), 2, 4}, {W("text\t\r\n "), 0, 4}, {W(" \n a \t b \r "), 3, 5},
        {W("\u00a0 x\u3000"), 0, 4}, {W("\f"), 0, 1},     {W("x"), 0, 1},
    };
    for (const auto& [text, start, length] : cases) {
        auto* const chars = const_cast<WCHAR*>(text.data());
        WCHAR* trimmed = nullptr;
        ULONG count = 0;
        assert_hr(S_OK, WsTrimXmlWhitespace(chars, static_cast<ULONG>(text.size()), &trimmed, &count, nullptr));
        assert_ptr_equal(trimmed, chars + start);
        assert_int_equal(count, length);
    }
}

void trims_blanks_to_nothing(void**) {
    WCHAR blanks[] = {' ', '\t', '\r', '\n'};
    WCHAR* trimmed = nullptr;
    for (ULONG length = 0; length <= 4; ++length) {
        ULONG count = 77;
        assert_hr(S_OK, WsTrimXmlWhitespace(blanks, length, &trimmed, &count, nullptr));
        assert_int_equal(count, 0);
    }
}

void trimming_refuses_wrong_arguments(void**) {
    WCHAR text[] = {'a'};
    WCHAR* trimmed = nullptr;
    ULONG count = 77;
    assert_hr(E_INVALIDARG, WsTrimXmlWhitespace(nullptr, 1, &trimmed, &count, nullptr));
    assert_hr(E_INVALIDARG, WsTrimXmlWhitespace(text, 1, nullptr, &count, nullptr));
    assert_hr(E_INVALIDARG, WsTrimXmlWhitespace(text, 1, &trimmed, nullptr, nullptr));
    assert_null(trimmed);
    assert_int_equal(count, 77);
}

void knows_names(void**) {
    const auto verify = [](wide_view name, WS_ERROR* error = nullptr) {
        return WsVerifyXmlNCName(name.data(), static_cast<ULONG>(name.size()), error);
    };
    for (const wide_view name : {W("a"), W("Name"), W("_"), W("a-b.c_d9"), W("\u00e9t\u00e9"), W("\u4e2d\u6587"),
                                 W("a\u00b7"), W("\U00020000")}) {
        if (verify(name) != S_OK) fail_msg("'%s' is a name", narrow(name).c_str());
    }
    const WCHAR half_a_pair[] = {'a', 0xd800};
    const wide_view no_names[] = {
        wide_view(), W("1a"), W("-a"),      W(".a"),     W("a:b"),     W(":a"),      W("a b"),
        W(" a"),     W("a/"), W("\u00b7a"), W("\u00d7"), W("a\u2014"), W("a\ufffe"), wide_view(half_a_pair, 2)};
    for (const wide_view name : no_names) {
        const error_ptr error = make_error();
        if (verify(name, error.get()) != WS_E_INVALID_FORMAT) fail_msg("'%s' is no name", narrow(name).c_str());
        assert_int_equal(string_count(error.get()), 1);
    }
    assert_hr(WS_E_INVALID_FORMAT, WsVerifyXmlNCName(nullptr, 0, nullptr));
    assert_hr(E_INVALIDARG, WsVerifyXmlNCName(nullptr, 1, nullptr));
}

void gives_the_dictionary_of_binary_encodings_only(void**) {
    WS_XML_DICTIONARY* binary = nullptr;
    WS_XML_DICTIONARY* session = nullptr;
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_1, &binary, nullptr));
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_SESSION_1, &session, nullptr));
    assert_non_null(binary);
    assert_ptr_equal(binary, session);
    assert_int_equal(binary->stringCount, 487);
    for (const WS_ENCODING encoding :
         {WS_ENCODING_XML_MTOM_UTF8, WS_ENCODING_XML_MTOM_UTF16BE, WS_ENCODING_XML_MTOM_UTF16LE, WS_ENCODING_XML_UTF8,
          WS_ENCODING_XML_UTF16BE, WS_ENCODING_XML_UTF16LE, WS_ENCODING_RAW}) {
        WS_XML_DICTIONARY* none = binary;
        assert_hr(S_OK, WsGetDictionary(encoding, &none, nullptr));
        assert_null(none);
    }
    assert_hr(E_INVALIDARG, WsGetDictionary(WS_ENCODING(9), &binary, nullptr));
    assert_hr(E_INVALIDARG, WsGetDictionary(WS_ENCODING_XML_UTF8, nullptr, nullptr));
    assert_non_null(binary);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(compares_bytes),
        cmocka_unit_test(compares_dictionary_strings_like_any_other),
        cmocka_unit_test(comparing_refuses_wrong_arguments),
        cmocka_unit_test(trims_into_the_original),
        cmocka_unit_test(trims_blanks_to_nothing),
        cmocka_unit_test(trimming_refuses_wrong_arguments),
        cmocka_unit_test(knows_names),
        cmocka_unit_test(gives_the_dictionary_of_binary_encodings_only),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
