// WS_ERROR: properties, the order of its strings, original codes, copies.
#include "support/api.h"

using namespace test;

namespace {

HRESULT set_code(WS_ERROR* error, ULONG code) {
    return WsSetErrorProperty(error, WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code));
}
ULONG code_of(WS_ERROR* error) {
    ULONG code = 0;
    assert_hr(S_OK, WsGetErrorProperty(error, WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code)));
    return code;
}
LANGID language_of(WS_ERROR* error) {
    LANGID language = 0;
    assert_hr(S_OK, WsGetErrorProperty(error, WS_ERROR_PROPERTY_LANGID, &language, sizeof(language)));
    return language;
}
void add(WS_ERROR* error, wide_view text) {
    const WS_STRING string = test::string(text);
    assert_hr(S_OK, WsAddErrorString(error, &string));
}

void starts_empty(void**) {
    const error_ptr error = make_error();
    assert_int_equal(string_count(error.get()), 0);
    assert_int_equal(code_of(error.get()), 0);
    assert_true(language_of(error.get()) != 0);
    WS_STRING text{};
    assert_hr(E_INVALIDARG, WsGetErrorString(error.get(), 0, &text));
}

void refuses_wrong_properties(void**) {
    const error_ptr error = make_error();
    ULONG value = 0xdeadbeef;
    const LANGID none = 0;
    assert_hr(E_INVALIDARG, WsSetErrorProperty(error.get(), WS_ERROR_PROPERTY_STRING_COUNT, &value, sizeof(value)));
    assert_hr(E_INVALIDARG, WsSetErrorProperty(error.get(), WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &value, 3));
    assert_hr(E_INVALIDARG, WsSetErrorProperty(error.get(), WS_ERROR_PROPERTY_LANGID, &none, sizeof(none)));
    assert_hr(E_INVALIDARG, WsSetErrorProperty(error.get(), WS_ERROR_PROPERTY_LANGID, &value, sizeof(value)));
    assert_hr(E_INVALIDARG, WsGetErrorProperty(error.get(), WS_ERROR_PROPERTY_ID(3), &value, sizeof(value)));
    assert_hr(E_INVALIDARG, WsGetErrorProperty(error.get(), WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &value, 2));
    assert_int_equal(value, 0xdeadbeef);

    int marker = 0;
    auto* const untouched = reinterpret_cast<WS_ERROR*>(&marker);
    WS_ERROR* handle = untouched;
    const auto create_with = [&](WS_ERROR_PROPERTY_ID id, const void* property, ULONG size) {
        const WS_ERROR_PROPERTY one = {id, const_cast<void*>(property), size};
        return WsCreateError(&one, 1, &handle);
    };
    assert_hr(E_INVALIDARG, create_with(WS_ERROR_PROPERTY_STRING_COUNT, &value, sizeof(value)));
    assert_hr(E_INVALIDARG, create_with(WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &value, sizeof(value)));
    assert_hr(E_INVALIDARG, create_with(WS_ERROR_PROPERTY_LANGID, &none, sizeof(none)));
    assert_hr(E_INVALIDARG, create_with(WS_ERROR_PROPERTY_LANGID, nullptr, sizeof(none)));
    assert_hr(E_INVALIDARG, create_with(WS_ERROR_PROPERTY_ID(3), &value, sizeof(value)));
    assert_hr(E_INVALIDARG, WsCreateError(nullptr, 1, &handle));
    assert_hr(E_INVALIDARG, WsCreateError(nullptr, 0, nullptr));
    assert_ptr_equal(handle, untouched);
}

void has_its_newest_string_first(void**) {
    const error_ptr error = make_error();
    add(error.get(), {});
    add(error.get(), W("the disk is full"));
    add(error.get(), W("the file cannot be written"));
    assert_int_equal(string_count(error.get()), 3);
    assert_string_equal(error_string(error.get(), 0).c_str(), "the file cannot be written");
    assert_string_equal(error_string(error.get(), 1).c_str(), "the disk is full");
    WS_STRING empty = {7, nullptr};
    assert_hr(S_OK, WsGetErrorString(error.get(), 2, &empty));
    assert_int_equal(empty.length, 0);
    assert_non_null(empty.chars);
    assert_hr(E_INVALIDARG, WsGetErrorString(error.get(), 3, &empty));

    const WS_STRING broken = {1, nullptr};
    assert_hr(E_INVALIDARG, WsAddErrorString(error.get(), &broken));
    assert_int_equal(string_count(error.get()), 3);
}

void keeps_strings_where_they_are(void**) {
    const error_ptr error = make_error();
    WS_STRING first{};
    add(error.get(), W("first"));
    assert_hr(S_OK, WsGetErrorString(error.get(), 0, &first));
    for (int i = 0; i < 1000; ++i)
        add(error.get(), W("another"));
    assert_string_equal(narrow(first).c_str(), "first");
    WS_STRING again{};
    assert_hr(S_OK, WsGetErrorString(error.get(), 1000, &again));
    assert_ptr_equal(again.chars, first.chars);
}

void has_the_text_of_the_original_code_last(void**) {
    const error_ptr error = make_error();
    assert_hr(S_OK, set_code(error.get(), static_cast<ULONG>(WS_E_ADDRESS_IN_USE)));
    assert_int_equal(string_count(error.get()), 1);
    assert_string_equal(error_string(error.get(), 0).c_str(), "The address is already being used.");
    add(error.get(), W("cannot listen"));
    assert_int_equal(string_count(error.get()), 2);
    assert_string_equal(error_string(error.get(), 0).c_str(), "cannot listen");
    assert_string_equal(error_string(error.get(), 1).c_str(), "The address is already being used.");
    // Another code has another text; none has none.
    assert_hr(S_OK, set_code(error.get(), static_cast<ULONG>(WS_E_ENDPOINT_NOT_FOUND)));
    assert_string_equal(error_string(error.get(), 1).c_str(),
                        "The remote endpoint does not exist or could not be located.");
    assert_hr(S_OK, set_code(error.get(), 0));
    assert_int_equal(string_count(error.get()), 1);
}

void knows_the_systems_codes(void**) {
    const error_ptr error = make_error();
    constexpr ULONG access_denied = 5;      // Win32
    constexpr ULONG permission_denied = 13; // errno
    constexpr ULONG nobodys = 0x2fff1234;
#ifdef _WIN32
    assert_hr(S_OK, set_code(error.get(), access_denied));
    assert_true(error_string(error.get(), 0).find("denied") != std::string::npos);
    static_cast<void>(permission_denied);
#else
    assert_hr(S_OK, set_code(error.get(), permission_denied));
    assert_string_equal(error_string(error.get(), 0).c_str(), "Permission denied");
    // libuv's numbers are errno's, negated.
    assert_hr(S_OK, set_code(error.get(), 0 - permission_denied));
    assert_string_equal(error_string(error.get(), 0).c_str(), "Permission denied");
    static_cast<void>(access_denied);
#endif
    assert_hr(S_OK, set_code(error.get(), nobodys));
    assert_string_equal(error_string(error.get(), 0).c_str(), "The original error code is 0x2fff1234 (805245492).");
}

void fixes_the_language_once_in_use(void**) {
    const error_ptr error = make_error();
    const LANGID dutch = 0x0413;
    const LANGID german = 0x0407;
    const auto set = [&](const LANGID& language) {
        return WsSetErrorProperty(error.get(), WS_ERROR_PROPERTY_LANGID, &language, sizeof(language));
    };
    assert_hr(S_OK, set(dutch));
    assert_hr(S_OK, set_code(error.get(), 5));
    assert_hr(WS_E_INVALID_OPERATION, set(german));
    assert_hr(S_OK, WsResetError(error.get()));
    assert_int_equal(language_of(error.get()), dutch);
    assert_hr(S_OK, set(german));
    add(error.get(), W("in use"));
    assert_hr(WS_E_INVALID_OPERATION, set(dutch));
    assert_int_equal(language_of(error.get()), german);

    WS_ERROR* handle = nullptr;
    const WS_ERROR_PROPERTY property = {WS_ERROR_PROPERTY_LANGID, const_cast<LANGID*>(&dutch), sizeof(dutch)};
    assert_hr(S_OK, WsCreateError(&property, 1, &handle));
    const error_ptr other(handle);
    assert_int_equal(language_of(other.get()), dutch);
}

void forgets_on_reset(void**) {
    const error_ptr error = make_error();
    for (int round = 0; round < 3; ++round) {
        add(error.get(), W("once"));
        assert_hr(S_OK, set_code(error.get(), 5));
        assert_int_equal(string_count(error.get()), 2);
        assert_hr(S_OK, WsResetError(error.get()));
        assert_int_equal(string_count(error.get()), 0);
        assert_int_equal(code_of(error.get()), 0);
    }
}

void copies_everything_and_shares_nothing_visible(void**) {
    const error_ptr destination = make_error();
    add(destination.get(), W("forgotten"));
    {
        const error_ptr source = make_error();
        const LANGID dutch = 0x0413;
        assert_hr(S_OK, WsSetErrorProperty(source.get(), WS_ERROR_PROPERTY_LANGID, &dutch, sizeof(dutch)));
        add(source.get(), W("cause"));
        assert_hr(S_OK, set_code(source.get(), static_cast<ULONG>(WS_E_OBJECT_FAULTED)));
        assert_hr(S_OK, WsCopyError(source.get(), destination.get()));
        // What either gets later, the other does not have.
        add(source.get(), W("only the source's"));
        add(destination.get(), W("only the destination's"));
        assert_string_equal(error_string(source.get(), 0).c_str(), "only the source's");
        assert_int_equal(string_count(source.get()), 3);
        assert_hr(S_OK, WsCopyError(source.get(), source.get()));
        assert_int_equal(string_count(source.get()), 3);
        assert_hr(S_OK, WsResetError(source.get()));
        add(source.get(), W("written over what was there"));
    }
    assert_int_equal(string_count(destination.get()), 3);
    assert_int_equal(language_of(destination.get()), 0x0413);
    assert_int_equal(code_of(destination.get()), static_cast<uint32_t>(WS_E_OBJECT_FAULTED));
    assert_string_equal(error_string(destination.get(), 0).c_str(), "only the destination's");
    assert_string_equal(error_string(destination.get(), 1).c_str(), "cause");
    assert_string_equal(error_string(destination.get(), 2).c_str(),
                        "The operation could not be completed because the object is in the faulted state.");
    assert_hr(S_OK, WsResetError(destination.get()));
    assert_int_equal(string_count(destination.get()), 0);
}

void collects_the_reasons_of_failing_calls(void**) {
    const error_ptr error = make_error();
    const heap_ptr heap = make_heap(8);
    void* memory;
    assert_hr(S_OK, WsAlloc(heap.get(), 8, &memory, error.get()));
    assert_int_equal(string_count(error.get()), 0);
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 8, &memory, error.get()));
    assert_hr(E_INVALIDARG, WsAlloc(nullptr, 8, &memory, error.get()));
    assert_int_equal(string_count(error.get()), 2);
    assert_string_equal(error_string(error.get(), 0).c_str(),
                        "The heap handle is null, was freed, or belongs to another kind of object.");
}

#ifdef _WIN32
void agrees_with_the_modules_message_table(void**) {
    const error_ptr error = make_error();
    for (ULONG code = 0x803d0000; code <= 0x803d0023; ++code) {
        WCHAR text[512];
        DWORD length = FormatMessageW(FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_IGNORE_INSERTS,
                                      GetModuleHandleW(L"webservices.dll"), code, 0, text, ARRAYSIZE(text), nullptr);
        while (length != 0 && text[length - 1] <= L' ')
            --length;
        assert_true(length > 10);
        assert_hr(S_OK, set_code(error.get(), code));
        assert_string_equal(error_string(error.get(), 0).c_str(), narrow({text, length}).c_str());
    }
}
#endif

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(starts_empty),
        cmocka_unit_test(refuses_wrong_properties),
        cmocka_unit_test(has_its_newest_string_first),
        cmocka_unit_test(keeps_strings_where_they_are),
        cmocka_unit_test(has_the_text_of_the_original_code_last),
        cmocka_unit_test(knows_the_systems_codes),
        cmocka_unit_test(fixes_the_language_once_in_use),
        cmocka_unit_test(forgets_on_reset),
        cmocka_unit_test(copies_everything_and_shares_nothing_visible),
        cmocka_unit_test(collects_the_reasons_of_failing_calls),
#ifdef _WIN32
        cmocka_unit_test(agrees_with_the_modules_message_table),
#endif
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
