// The catalogue of texts, and how a failure becomes an error string.
#include "support/test.h"

#include "core/error.h"
#include "core/strings.h"

#include <set>

using namespace ws;

namespace {

struct entry {
    const char* name;
    uint32_t id;
};
constexpr entry catalogue[] = {
#define WS_MESSAGE(name, id, text) {#name, id},
#include "core/messages.inc"
#undef WS_MESSAGE
};

void has_a_text_for_every_number(void**) {
    for (const auto& [name, id] : catalogue) {
        const std::string text = to_utf8_lossy(catalogue_text(id));
        if (text.size() < 10) fail_msg("%s says too little", name);
        // A sentence, or one that ends in what the system said.
        if (!text.ends_with('.') && !(text.size() > 2 && text[text.size() - 2] == '%'))
            fail_msg("%s is no sentence: %s", name, text.c_str());
        for (const char c : text)
            if (c < ' ' && c >= 0) fail_msg("%s has a control character", name);
    }
    for (uint32_t code = 0x803d0000; code <= 0x803d0023; ++code)
        assert_false(catalogue_text(code).empty());
    for (const uint32_t none : {0u, 1u, 0x603d0fffu, 0x603dffffu, 0x7fffffffu, 0x80000000u, 0x803d0024u, 0xffffffffu})
        assert_true(catalogue_text(none).empty());
}

void numbers_its_inserts_without_gaps(void**) {
    for (const auto& [name, id] : catalogue) {
        std::set<char> inserts;
        const std::string text = to_utf8_lossy(catalogue_text(id));
        for (size_t i = 0; i + 1 < text.size(); ++i) {
            if (text[i] != '%') continue;
            if (text[++i] != '%') inserts.insert(text[i]);
        }
        char expected = '1';
        for (const char each : inserts)
            if (each != expected++) fail_msg("%s has the insert %%%c", name, each);
    }
}

std::string say(message_id id, std::initializer_list<text_argument> arguments) {
    return to_utf8_lossy(format_message(id, arguments));
}

void formats_each_kind_of_insert(void**) {
    const auto one = [](text_argument insert) {
        const std::string text = say(message_id::not_implemented, {insert});
        return text.substr(0, text.find(" is not implemented yet."));
    };
    const WS_STRING wide = {3, const_cast<WCHAR*>(WS_TEXT("abcd"))};
    const WS_XML_STRING narrow = {2, reinterpret_cast<BYTE*>(const_cast<char*>("\xc3\xa4z")), nullptr, 0};
    assert_string_equal(one("text").c_str(), "text");
    assert_string_equal(one(std::string("string")).c_str(), "string");
    assert_string_equal(one(wide_view(WS_TEXT("\u20ac"))).c_str(), "\xe2\x82\xac");
    assert_string_equal(one(wide).c_str(), "abc");
    assert_string_equal(one(narrow).c_str(), "\xc3\xa4");
    assert_string_equal(one("bad \xff utf-8").c_str(), "bad \xef\xbf\xbd utf-8");
    assert_string_equal(one(0).c_str(), "0");
    assert_string_equal(one(-5).c_str(), "-5");
    assert_string_equal(one(INT64_MIN).c_str(), "-9223372036854775808");
    assert_string_equal(one(UINT64_MAX).c_str(), "18446744073709551615");
    assert_string_equal(one(WS_E_OBJECT_FAULTED).c_str(), "-2143485951");
    assert_string_equal(one(WS_URL_NETTCP_SCHEME_TYPE).c_str(), "2");
    assert_string_equal(one(text_argument::hexadecimal{0x803d0001}).c_str(), "0x803d0001");
    assert_string_equal(one(text_argument::hexadecimal{0xf}).c_str(), "0x0000000f");
    assert_string_equal(one("%1 %% %2").c_str(), "%1 %% %2"); // what is inserted is not looked at again
}

void puts_inserts_where_they_belong(void**) {
    assert_string_equal(say(message_id::wrong_state, {"listener", "CREATED", "WsAcceptChannel"}).c_str(),
                        "The listener is in the state CREATED, which does not allow WsAcceptChannel.");
    // Too few or too many do no harm.
    assert_string_equal(say(message_id::wrong_state, {"listener"}).c_str(),
                        "The listener is in the state , which does not allow .");
    assert_string_equal(say(message_id::out_of_memory, {"unused"}).c_str(),
                        "There is not enough memory to complete the operation.");
}

ULONG original_code(error& err) {
    ULONG code = 0;
    assert_int_equal(err.get_property(WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code)), S_OK);
    return code;
}

void failing_keeps_the_first_cause(void**) {
    owned<error> err;
    assert_int_equal(error::create(nullptr, 0, err), S_OK);
    assert_int_equal(fail_because(err.get(), WS_E_ADDRESS_IN_USE, 98, message_id::null_argument, {"inner"}),
                     WS_E_ADDRESS_IN_USE);
    assert_int_equal(fail_because(err.get(), WS_E_OTHER, 77, message_id::null_argument, {"middle"}), WS_E_OTHER);
    assert_int_equal(fail(err.get(), E_INVALIDARG, message_id::null_argument, {"outer"}), E_INVALIDARG);
    assert_int_equal(original_code(*err), 98);
    WS_STRING newest{};
    assert_int_equal(err->get_error_string(0, &newest), S_OK);
    assert_string_equal(to_utf8_lossy(view(newest)).c_str(), "The argument 'outer' must not be null.");
    assert_int_equal(fail(nullptr, WS_E_OTHER, message_id::out_of_memory), WS_E_OTHER);
    assert_int_equal(fail_because(nullptr, WS_E_OTHER, 5, message_id::out_of_memory), WS_E_OTHER);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(has_a_text_for_every_number),   cmocka_unit_test(numbers_its_inserts_without_gaps),
        cmocka_unit_test(formats_each_kind_of_insert),   cmocka_unit_test(puts_inserts_where_they_belong),
        cmocka_unit_test(failing_keeps_the_first_cause),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
