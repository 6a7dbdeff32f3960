// WsGetPrefixFromNamespace.
#include "support/xml_writer.h"

#include <cstring>

using namespace test;

namespace {

HRESULT find_prefix(xml_writer& w, std::string_view ns, BOOL required, const WS_XML_STRING** prefix) {
    const WS_XML_STRING uri = xml(ns);
    return WsGetPrefixFromNamespace(w, &uri, required, prefix, nullptr);
}

void prefixes_can_be_asked_for(void**) {
    xml_writer w;
    const WS_XML_STRING* prefix = nullptr;
    const WS_XML_STRING ns = xml("ns");
    assert_hr(WS_E_INVALID_OPERATION, find_prefix(w, "ns", TRUE, &prefix));
    assert_ok(w.to_text());
    assert_hr(E_INVALIDARG, WsGetPrefixFromNamespace(nullptr, &ns, FALSE, &prefix, nullptr));
    assert_hr(E_INVALIDARG, WsGetPrefixFromNamespace(w, nullptr, FALSE, &prefix, nullptr));
    assert_hr(E_INVALIDARG, WsGetPrefixFromNamespace(w, &ns, FALSE, nullptr, nullptr));
    assert_ok(w.start("t", "ns", "p"));
    assert_hr(WS_E_INVALID_FORMAT, find_prefix(w, "ns", TRUE, &prefix)); // not complete yet
    assert_ok(w.xmlns("p", "ns"));
    assert_hr(WS_E_INVALID_FORMAT, find_prefix(w, "ns", TRUE, &prefix));
    assert_ok(w.end_start());
    assert_ok(find_prefix(w, "ns", TRUE, &prefix));
    assert_true(view(*prefix) == "p");
    assert_ok(w.start("u", "ns", "p"));
    assert_ok(w.xmlns("q", "ns3"));
    assert_ok(w.start_attribute("a", "ns", "p"));
    assert_hr(S_FALSE, find_prefix(w, "ns3", FALSE, &prefix));
    assert_ok(find_prefix(w, "ns", TRUE, &prefix));
    assert_true(view(*prefix) == "p");
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    const WS_XML_STRING untouched{};
    prefix = &untouched;
    assert_hr(WS_E_INVALID_FORMAT, find_prefix(w, "ns2", TRUE, &prefix));
    assert_ptr_equal(prefix, &untouched);
    assert_hr(S_FALSE, find_prefix(w, "ns2", FALSE, &prefix));
    assert_null(prefix);
    assert_ok(find_prefix(w, "http://www.w3.org/XML/1998/namespace", TRUE, &prefix));
    assert_true(view(*prefix) == "xml");
    assert_ok(find_prefix(w, "http://www.w3.org/2000/xmlns/", TRUE, &prefix));
    assert_true(view(*prefix) == "xmlns");
    assert_ok(find_prefix(w, "", TRUE, &prefix));
    assert_int_equal(prefix->length, 0);
    assert_ok(w.end());
    assert_hr(WS_E_INVALID_FORMAT, find_prefix(w, "ns", TRUE, &prefix));
}

void what_a_start_tag_declares_hides_nothing_yet(void**) {
    xml_writer w;
    const WS_XML_STRING* prefix = nullptr;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "A", "p"));
    assert_ok(w.xmlns("q", "Z"));
    assert_ok(w.start("b", "A", "p"));
    assert_ok(w.xmlns("q", "Y"));
    assert_hr(S_FALSE, find_prefix(w, "Y", FALSE, &prefix));
    assert_ok(find_prefix(w, "Z", TRUE, &prefix));
    assert_true(view(*prefix) == "q");
    assert_ok(w.end_start());
    assert_hr(S_FALSE, find_prefix(w, "Z", FALSE, &prefix));
    // An element of a tree has what it has while it is extended.
    const heap_ptr heap = make_heap();
    WS_XML_BUFFER* const buffer = make_buffer(heap);
    assert_ok(w.to_buffer(buffer));
    assert_ok(w.start("a", "A", "p"));
    assert_ok(w.xmlns("q", "Q"));
    assert_ok(w.end());
    BOOL found = FALSE;
    assert_ok(WsMoveWriter(w, WS_MOVE_TO_ROOT_ELEMENT, &found, nullptr));
    assert_ok(w.start_attribute("x"));
    assert_ok(find_prefix(w, "Q", TRUE, &prefix));
    assert_true(view(*prefix) == "q");
    assert_ok(w.end_attribute());
}

void a_prefix_that_was_told_can_be_used(void**) {
    const WS_XML_STRING name = xml("x"), uri = xml("Q0");
    for (int count = 1; count < 20; ++count) {
        xml_writer w;
        assert_ok(w.to_text());
        assert_ok(w.start("a", "A", "p"));
        for (int i = 0; i < count; ++i)
            assert_ok(w.xmlns("q" + std::to_string(i), "Q" + std::to_string(i)));
        assert_ok(w.start("b", "A", "p"));
        const WS_XML_STRING* prefix = nullptr;
        assert_ok(find_prefix(w, "Q0", TRUE, &prefix));
        assert_ok(w.xmlns("z", "Z"));
        assert_ok(WsWriteStartAttribute(w, prefix, &name, &uri, FALSE, nullptr));
        assert_ok(w.end_attribute());
        assert_ok(WsWriteStartElement(w, prefix, &name, &uri, nullptr));
        assert_ok(w.end());
        assert_non_null(std::strstr(w.bytes().c_str(), "<p:b q0:x=\"\" xmlns:z=\"Z\"><q0:x/>"));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(prefixes_can_be_asked_for),
        cmocka_unit_test(what_a_start_tag_declares_hides_nothing_yet),
        cmocka_unit_test(a_prefix_that_was_told_can_be_used),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
