// The header against the Windows SDK's ABI, in C++ and in C; most of it is checked when this is compiled.
#include "support/test.h"

#include "header/in_c.h"
#include "header/layout.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

// A function's type: how many parameters, the bytes they take on the stack of 32-bit Windows, and which of them, by
// bit, point to something const.
template <class>
struct signature;
template <class Result, class... Parameters>
struct signature<Result(WINAPI*)(Parameters...)> {
    static constexpr bool returns_hresult_or_nothing = std::is_same_v<Result, HRESULT> || std::is_void_v<Result>;
    static constexpr int count = sizeof...(Parameters);
    static constexpr size_t bytes = (((sizeof(Parameters) + 3) / 4 * 4) + ... + size_t{0});

    template <class T>
    static constexpr bool points_to_const() {
        if constexpr (std::is_pointer_v<T>)
            return points_to_const<std::remove_pointer_t<T>>();
        else
            return std::is_const_v<T>;
    }
    static constexpr unsigned constness() {
        unsigned bits = 0, bit = 1;
        ((bits |= points_to_const<Parameters>() ? bit : 0, bit <<= 1), ...);
        return bits;
    }
};

#define SIGNATURE(type, name, parameters, stack, constant)                                                             \
    static_assert(signature<type>::returns_hresult_or_nothing, "result of " #name);                                    \
    static_assert(signature<type>::count == (parameters), "parameters of " #name);                                     \
    static_assert(sizeof(void*) != 4 || signature<type>::bytes == (stack), "stack bytes of " #name);                   \
    static_assert(signature<type>::constness() == (constant), "const parameters of " #name);
#define FUNCTION(name, parameters, bytes, constness) SIGNATURE(decltype(&name), name, parameters, bytes, constness)
#define CALLBACK_TYPE(type, parameters, bytes, constness) SIGNATURE(type, type, parameters, bytes, constness)
#include "header/callbacks.inc"
#include "header/functions.inc"
#undef FUNCTION
#undef CALLBACK_TYPE

// Programs point these fields at const objects.
template <class T, class U>
inline constexpr bool is = std::is_same_v<T, U>;
static_assert(is<decltype(WS_SERVICE_CONTRACT::contractDescription), const WS_CONTRACT_DESCRIPTION*>);
static_assert(is<decltype(WS_SERVICE_CONTRACT::methodTable), const void*>);
static_assert(is<decltype(WS_SERVICE_ENDPOINT::securityDescription), const WS_SECURITY_DESCRIPTION*>);
static_assert(is<decltype(WS_SERVICE_ENDPOINT::contract), const WS_SERVICE_CONTRACT*>);
static_assert(is<decltype(WS_SERVICE_ENDPOINT::properties), const WS_SERVICE_ENDPOINT_PROPERTY*>);
static_assert(is<decltype(WS_CERT_SIGNED_SAML_AUTHENTICATOR::decryptionCert), const CERT_CONTEXT*>);
static_assert(is<decltype(WS_CERT_SIGNED_SAML_AUTHENTICATOR::trustedIssuerCerts), const CERT_CONTEXT**>);

// As wsutil's output and programs name structures before they are declared.
static_assert(is<struct _WS_STRUCT_DESCRIPTION, WS_STRUCT_DESCRIPTION>);

static_assert(sizeof(WCHAR) == 2 && sizeof(ULONG) == 4 && sizeof(LONG) == 4 && sizeof(HRESULT) == 4);
static_assert(sizeof(DECIMAL) == 16 && alignof(DECIMAL) == 8 && offsetof(DECIMAL, Lo64) == 8);
static_assert(sizeof(GUID) == 16 && alignof(GUID) == 4 && sizeof(FILETIME) == 8 && alignof(FILETIME) == 4);
static_assert(std::is_signed_v<HRESULT> && FAILED(E_FAIL) && SUCCEEDED(S_FALSE) && SUCCEEDED(WS_S_ASYNC));

std::string_view text(const WS_XML_STRING& string) {
    return {reinterpret_cast<const char*>(string.bytes), string.length};
}

void every_function_is_exported(void**) {
    std::vector<c_function> functions;
#define FUNCTION(name, parameters, bytes, constness) functions.push_back(reinterpret_cast<c_function>(name));
#include "header/functions.inc"
#undef FUNCTION
    assert_int_equal(functions.size(), 193);
    assert_int_equal(c_function_count, functions.size());
    for (size_t i = 0; i < functions.size(); i++) {
        assert_non_null(functions[i]);
        assert_true(functions[i] == c_functions[i]);
    }
    std::sort(functions.begin(), functions.end());
    assert_true(std::adjacent_find(functions.begin(), functions.end()) == functions.end());
}

void c_and_cplusplus_lay_structures_out_alike(void**) {
    const size_t sizes[] = {
#define STRUCTURE(type, size, size64, fields) sizeof(type),
#include "header/structures.inc"
#undef STRUCTURE
    };
    assert_int_equal(WsCountOf(sizes), 255);
    assert_int_equal(c_size_count, WsCountOf(sizes));
    for (size_t i = 0; i < c_size_count; i++)
        assert_int_equal(sizes[i], c_sizes[i]);
}

void initialisers_leave_the_final_zero_out(void**) {
    static const WS_STRING url = WS_STRING_VALUE(TEXT("net.tcp://localhost"));
    static const WCHAR array[] = {'a', 'b', 0};
    const WS_STRING of_array = WS_STRING_VALUE(array);
    const WS_XML_STRING name = WS_XML_STRING_VALUE("PurchaseOrder");
    const WS_XML_STRING none = WS_XML_STRING_NULL;
    assert_int_equal(url.length, 19);
    assert_int_equal(url.chars[18], 't');
    assert_int_equal(of_array.length, 2);
    assert_ptr_equal(of_array.chars, array);
    assert_true(text(name) == "PurchaseOrder");
    assert_null(name.dictionary);
    assert_int_equal(none.length, 0);
    assert_null(none.bytes);

    assert_int_equal(c_string.length, url.length);
    assert_memory_equal(c_string.chars, url.chars, url.length * sizeof(WCHAR));
    assert_int_equal(c_empty_string.length, 0);
    assert_null(c_empty_string.chars);
    assert_int_equal(c_null_xml_string.length, 0);
}

void dictionary_initialisers_refer_to_their_dictionary(void**) {
    const WS_XML_DICTIONARY* dictionary = c_dictionary();
    assert_int_equal(dictionary->stringCount, 2);
    assert_true(text(dictionary->strings[0]) == "red");
    assert_true(text(dictionary->strings[1]) == "blue");
    for (ULONG id = 0; id < dictionary->stringCount; id++) {
        assert_int_equal(dictionary->strings[id].id, id);
        assert_ptr_equal(dictionary->strings[id].dictionary, dictionary);
    }
}

void counts_and_offsets_are_constants(void**) {
    static const int numbers[] = {1, 2, 3, 4, 5};
    static_assert(WsCountOf(numbers) == 5);
    static_assert(WsOffsetOf(WS_XML_STRING, dictionary) == offsetof(WS_XML_STRING, dictionary));
    static_assert(is<decltype(WsOffsetOf(WS_XML_STRING, id)), ULONG>);
    assert_int_equal(c_offset_of_product(), sizeof(WCHAR*));
}

void result_codes_convert_as_on_windows(void**) {
    assert_int_equal(static_cast<ULONG>(HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)), 0x80070005);
    assert_int_equal(HRESULT_FROM_WIN32(ERROR_SUCCESS), S_OK);
    assert_int_equal(HRESULT_FROM_WIN32(WS_E_OTHER), WS_E_OTHER);
    assert_int_equal(HRESULT_FACILITY(WS_E_OTHER), 61);
    assert_int_equal(HRESULT_CODE(WS_E_OTHER), 0x21);
    assert_int_equal(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), 0x409);
    assert_int_equal(PRIMARYLANGID(0x407), LANG_GERMAN);
    assert_int_equal(SUBLANGID(0x809), SUBLANG_ENGLISH_UK);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(every_function_is_exported),
        cmocka_unit_test(c_and_cplusplus_lay_structures_out_alike),
        cmocka_unit_test(initialisers_leave_the_final_zero_out),
        cmocka_unit_test(dictionary_initialisers_refer_to_their_dictionary),
        cmocka_unit_test(counts_and_offsets_are_constants),
        cmocka_unit_test(result_codes_convert_as_on_windows),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
