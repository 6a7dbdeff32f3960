// What the channel floor asks of messages beyond the API: correlation, texts of headers, received faults.
#include "support/message.h"

#include "core/random.h"
#include "internal/recorded_error.h"
#include "message/fault.h"
#include "message/language.h"

#include <set>

using test::encoding;
using namespace ws;

namespace {

message& object(const test::message_ptr& handle) {
    return trusted<message>(handle.get());
}

bool is_reply(const test::message_ptr& reply, const test::message_ptr& request) {
    bool related = false;
    assert_hr(S_OK, object(reply).is_reply_to(object(request), &related, nullptr));
    return related;
}

void replies_find_their_request(void**) {
    const auto request = test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const auto other = test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0);
    const auto reply =
        test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_REPLY_MESSAGE, request.get());
    assert_true(is_reply(reply, request));
    assert_false(is_reply(reply, other));
    assert_false(is_reply(request, request));
    // The number and its text are the same.
    const std::string text = test::envelope(
        "<s:Header><a:RelatesTo>" + test::header_text(request, WS_MESSAGE_ID_HEADER) + "</a:RelatesTo></s:Header>");
    const test::received in(text);
    assert_true(is_reply(in.message, request));
    assert_false(is_reply(in.message, other));
    // Ids that are no GUIDs
    const auto named = test::blank();
    assert_hr(S_OK, test::set_text(named, WS_MESSAGE_ID_HEADER, "urn:1"));
    assert_false(is_reply(reply, named));
    const auto answer = test::blank();
    assert_false(is_reply(answer, named));
    assert_hr(S_OK, test::set_text(answer, WS_RELATES_TO_HEADER, "urn:1"));
    assert_true(is_reply(answer, named));
    // Nothing can refer to a request without an id: what comes next on its channel is the reply.
    for (const auto version : {WS_ADDRESSING_VERSION_1_0, WS_ADDRESSING_VERSION_TRANSPORT}) {
        const auto unnamed = test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, version, WS_BLANK_MESSAGE);
        assert_true(is_reply(test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, version, WS_BLANK_MESSAGE), unnamed));
    }
    assert_false(is_reply(answer, test::blank()));
}

void texts_of_headers(void**) {
    const auto handle = test::blank();
    message& m = object(handle);
    WS_XML_STRING text;
    bool found = true;
    assert_hr(S_OK, m.get_header_text(WS_ACTION_HEADER, &text, &found, nullptr));
    assert_false(found);
    assert_hr(S_OK, m.set_header_text(WS_ACTION_HEADER, test::xml("do"), nullptr));
    for (const bool as_tree : {false, true}) {
        if (as_tree) test::shown(handle);
        assert_hr(S_OK, m.get_header_text(WS_ACTION_HEADER, &text, &found, nullptr));
        assert_true(found);
        assert_string_equal(test::text_of(text).c_str(), "do");
    }
}

void mapped_headers_as_the_transport_has_them(void**) {
    const auto handle = test::blank();
    message& m = object(handle);
    const auto all = [&] {
        std::string joined;
        assert_hr(S_OK, m.for_each_mapped_header(
                            [&](const WS_XML_STRING& name, const WS_XML_STRING& text) {
                                joined += test::text_of(name) + "=" + test::text_of(text) + ";";
                                return S_OK;
                            },
                            nullptr));
        return joined;
    };
    assert_string_equal(all().c_str(), "");
    assert_hr(S_OK, m.add_mapped_text(test::xml("X-A"), test::xml("1, 2"), nullptr));
    assert_hr(S_OK, m.add_mapped_text(test::xml("X-B"), test::xml(""), nullptr));
    const WS_XML_STRING name = test::xml("X-C");
    const INT32 number = 5;
    assert_hr(S_OK, WsAddMappedHeader(handle.get(), &name, WS_INT32_TYPE, WS_WRITE_REQUIRED_VALUE, &number,
                                      sizeof number, nullptr));
    assert_string_equal(all().c_str(), "X-A=1, 2;X-B=;X-C=5;");
    const WS_XML_STRING lower = test::xml("x-a");
    WCHAR* value = nullptr;
    assert_hr(S_OK, WsGetMappedHeader(handle.get(), &lower, WS_SINGLETON_HEADER, 0, WS_WSZ_TYPE,
                                      WS_READ_REQUIRED_POINTER, nullptr, &value, sizeof value, nullptr));
    assert_string_equal(test::narrow(value).c_str(), "1, 2");
}

void a_received_fault_is_the_error(void**) {
    const std::string text = test::envelope(
        "<s:Header><a:Action>urn:fault</a:Action></s:Header>",
        "<s:Body><s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code><s:Reason><s:Text xml:lang=\"en\">one</s:Text>"
        "<s:Text xml:lang=\"de\">eins</s:Text></s:Reason><s:Detail><n "
        "xmlns=\"urn:n\">5</n></s:Detail></s:Fault></s:Body>");
    recorded_error err;
    {
        test::received in(text);
        assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_fault(object(in.message), true, err));
    }
    assert_string_equal(err.text().c_str(), "The fault reason was: 'one'.\nThe fault reason was: 'eins'.\nA message "
                                            "containing a fault was received from the remote endpoint.\n");
    auto* handle = to_handle<error>(err);
    WS_XML_STRING action{};
    assert_hr(S_OK, WsGetFaultErrorProperty(handle, WS_FAULT_ERROR_PROPERTY_ACTION, &action, sizeof action));
    assert_string_equal(test::text_of(action).c_str(), "urn:fault");
    WS_XML_STRING name = test::xml("n"), ns = test::xml("urn:n");
    WS_ELEMENT_DESCRIPTION element{&name, &ns, WS_UINT32_TYPE, nullptr};
    const WS_FAULT_DETAIL_DESCRIPTION description{&action, &element};
    UINT32 value = 0;
    assert_hr(S_OK, WsGetFaultErrorDetail(handle, &description, WS_READ_REQUIRED_VALUE, nullptr, &value, sizeof value));
    assert_int_equal(value, 5);

    test::received without_error(text);
    assert_hr(WS_E_ENDPOINT_FAULT_RECEIVED, receive_fault(object(without_error.message), true, nullptr));
    const std::string malformed = test::envelope("", "<s:Body><s:Fault><x/></s:Fault></s:Body>");
    test::received bad(malformed);
    recorded_error other;
    assert_hr(WS_E_INVALID_FORMAT, receive_fault(object(bad.message), true, other));
}

void a_fault_brings_its_headers(void**) {
    recorded_error err;
    const struct {
        WS_ADDRESSING_VERSION version;
        const char* action;
    } defaults[] = {{WS_ADDRESSING_VERSION_0_9, "http://schemas.xmlsoap.org/ws/2004/08/addressing/fault"},
                    {WS_ADDRESSING_VERSION_1_0, "http://www.w3.org/2005/08/addressing/soap/fault"}};
    for (const auto& [version, action] : defaults) {
        const auto reply = test::initialized(WS_ENVELOPE_VERSION_SOAP_1_2, version, WS_BLANK_MESSAGE);
        assert_hr(S_OK, set_fault_headers(object(reply), *static_cast<error*>(err), nullptr));
        assert_string_equal(test::header_text(reply, WS_ACTION_HEADER).c_str(), action);
    }
    const std::string text = test::envelope("<s:Header><h xmlns=\"urn:h\" s:mustUnderstand=\"1\"/></s:Header>");
    test::received in(text);
    assert_hr(WS_E_INVALID_FORMAT, object(in.message).check_must_understand_headers(err));
    auto* handle = to_handle<error>(err);
    const WS_XML_STRING own = test::xml("urn:own");
    assert_hr(S_OK, WsSetFaultErrorProperty(handle, WS_FAULT_ERROR_PROPERTY_ACTION, &own, sizeof own));
    const auto reply = test::blank();
    assert_hr(S_OK, set_fault_headers(object(reply), *static_cast<error*>(err), nullptr));
    const std::string shown = test::shown(reply);
    assert_non_null(strstr(shown.c_str(), "<a:Action s:mustUnderstand=\"1\">urn:own</a:Action><s:NotUnderstood "));
    assert_non_null(strstr(shown.c_str(), "qname=\"h:h\""));
}

void guids_are_random(void**) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        GUID guid{};
        assert_hr(S_OK, random_guid(&guid, nullptr));
        assert_int_equal(guid.Data3 >> 12, 4);
        assert_int_equal(guid.Data4[0] >> 6, 2);
        assert_true(seen.emplace(reinterpret_cast<const char*>(&guid), sizeof guid).second);
    }
    char bytes[64] = {};
    assert_hr(S_OK, random_bytes(bytes, sizeof bytes, nullptr));
    assert_true(std::set<char>(bytes, bytes + sizeof bytes).size() > 8);
}

void languages(void**) {
    assert_string_equal(test::narrow(language_name(0x0409)).c_str(), "en-US");
    assert_string_equal(test::narrow(language_name(0x0407)).c_str(), "de-DE");
    assert_string_equal(test::narrow(language_name(0x0c0c)).c_str(), "fr-CA");
    assert_true(is_language(W(""), 0x0409));
    assert_true(is_language(W("en"), 0x0409));
    assert_true(is_language(W("EN-gb"), 0x0409));
    assert_false(is_language(W("de"), 0x0409));
    assert_false(is_language(W("e"), 0x0409));
    assert_true(is_language(W("de-AT"), 0x0407));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(replies_find_their_request),
        cmocka_unit_test(texts_of_headers),
        cmocka_unit_test(mapped_headers_as_the_transport_has_them),
        cmocka_unit_test(a_received_fault_is_the_error),
        cmocka_unit_test(a_fault_brings_its_headers),
        cmocka_unit_test(guids_are_random),
        cmocka_unit_test(languages),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
