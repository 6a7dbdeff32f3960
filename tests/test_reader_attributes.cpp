// Attributes: found, read, and refused.
#include "support/xml.h"

using namespace test;

namespace {

HRESULT find(const reader_ptr& reader, std::string_view name, std::string_view ns, BOOL required, ULONG* index) {
    const WS_XML_STRING local_name = xml(name), space = xml(ns);
    return WsFindAttribute(reader.get(), &local_name, &space, required, index, nullptr);
}

void reads_values(void**) {
    assert_document("<a b='1' c='it's' d='say \"x\"' e=''/> </> EOF",
                    "<a b='1' c=\"it's\" d = 'say \"x\"'\n e=\"\" />");
    assert_document("<a b='>'/> </> EOF", "<a b='>'/>");
    assert_document("<a \xc3\xa9='\xe2\x82\xac'/> </> EOF", "<a \xc3\xa9='\xe2\x82\xac'/>");
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<a b= \"1\" c='2'/>"));
    next(reader);
    assert_int_equal(element(reader).attributes[0]->singleQuote, 0);
    assert_int_equal(element(reader).attributes[1]->singleQuote, 1);
}

void refuses_wrong_attributes(void**) {
    for (const char* bad : {"<a b/>",
                            "<a b=/>",
                            "<a b=1/>",
                            "<a b='1/>",
                            "<a b='1\"/>",
                            "<a b='<'/>",
                            "<a b='1'c='2'/>",
                            "<a b='1' b='2'/>",
                            "<a b ='1'  b='1'/>",
                            "<a xmlns:p='1' xmlns:q='1' p:b='' q:b=''/>",
                            "<a 1='1'/>",
                            "<a -='1'/>",
                            "<a b'1'/>",
                            "<a b='\x01'/>",
                            "<a b='\xc3'/>",
                            "<a b='\xff'/>",
                            "<a b='&#x1;'/>",
                            "<a/ b='1'>",
                            "<a b='1' / >",
                            "<a b='1'",
                            "<a b='",
                            "<a b",
                            "<a ",
                            "<a b='\xef\xbf\xbe'/>"})
        assert_document("!803d0000", bad);
    // The same local name in another namespace is another name.
    assert_document("<a xmlns:p=1 xmlns:q=2 b='' p:b{1}='' q:b{2}=''/> </> EOF",
                    "<a xmlns:p='1' xmlns:q='2' b='' p:b='' q:b=''/>");
}

void finds_duplicates_among_many(void**) {
    for (const int count : {11, 12, 13, 14, 100, 128}) {
        std::string start = "<a";
        for (int i = 1; i < count; ++i)
            start += " b" + std::to_string(i) + "=''";
        for (const int twice : {1, count / 2, count - 1}) {
            const std::string bad = start + " b" + std::to_string(twice) + "=''/>";
            assert_document("!803d0000", bad);
        }
        const reader_ptr reader = make_reader();
        const std::string good = start + " c=''/>";
        assert_hr(S_OK, set_text(reader, good));
        next(reader);
        assert_int_equal(element(reader).attributeCount, count);
    }
}

void finds_attributes(void**) {
    const reader_ptr reader = make_reader();
    ULONG index = 77;
    assert_hr(WS_E_INVALID_OPERATION, find(reader, "a", "", TRUE, &index));
    assert_hr(S_OK, set_text(reader, "<p:t attr='v' p:attr2='v2' xmlns:p='ns'>x</p:t>"));
    assert_hr(WS_E_INVALID_OPERATION, find(reader, "attr", "", TRUE, &index));
    next(reader);
    assert_hr(E_INVALIDARG, find(reader, "attr", "", TRUE, nullptr));
    const WS_XML_STRING name = xml("attr");
    assert_hr(E_INVALIDARG, WsFindAttribute(reader.get(), &name, nullptr, TRUE, &index, nullptr));
    assert_hr(E_INVALIDARG, WsFindAttribute(reader.get(), nullptr, &name, TRUE, &index, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, find(reader, "attr", "ns", TRUE, &index));
    assert_hr(WS_E_INVALID_FORMAT, find(reader, "attr2", "", TRUE, &index));
    assert_hr(WS_E_INVALID_FORMAT, find(reader, "p", "ns", TRUE, &index)); // a declaration is none
    assert_int_equal(index, 77);
    assert_hr(S_OK, find(reader, "attr", "", TRUE, &index));
    assert_int_equal(index, 0);
    assert_hr(S_OK, find(reader, "attr2", "ns", TRUE, &index));
    assert_int_equal(index, 1);
    assert_hr(S_FALSE, find(reader, "attr3", "", FALSE, &index));
    assert_int_equal(index, ~ULONG{0});
    next(reader);
    index = 77;
    assert_hr(WS_E_INVALID_OPERATION, find(reader, "attr", "", FALSE, &index));
    assert_int_equal(index, 77);
}

void reads_attributes(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(WS_E_INVALID_OPERATION, WsReadStartAttribute(reader.get(), 0, nullptr));
    assert_hr(S_OK, set_text(reader, "<t a='x&amp;y' b='2'>text</t>"));
    next(reader);
    assert_hr(WS_E_INVALID_OPERATION, WsReadEndAttribute(reader.get(), nullptr));
    assert_hr(E_INVALIDARG, WsReadStartAttribute(reader.get(), 2, nullptr));
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_IN_ATTRIBUTE), FALSE);
    assert_hr(S_OK, WsReadStartAttribute(reader.get(), 0, nullptr));
    assert_int_equal(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_IN_ATTRIBUTE), TRUE);
    assert_string_equal(show(node(reader)).c_str(), "'x&y'");
    // Within an attribute, the document ends with it.
    next(reader);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
    assert_hr(S_OK, WsReadEndAttribute(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<t a='x&y' b='2'>");
    assert_hr(S_OK, WsReadStartAttribute(reader.get(), 1, nullptr));
    BYTE chars[8];
    ULONG count = 0;
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), chars, sizeof(chars), &count, nullptr));
    assert_int_equal(count, 1);
    assert_int_equal(chars[0], '2');
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), chars, sizeof(chars), &count, nullptr));
    assert_int_equal(count, 0);
    assert_hr(S_OK, WsReadEndAttribute(reader.get(), nullptr));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "'text'");
    assert_hr(WS_E_INVALID_FORMAT, WsReadStartAttribute(reader.get(), 0, nullptr));
}

void finds_xml_attributes_in_scope(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    const auto lang = [&](std::string_view name = "lang") {
        const WS_XML_STRING local_name = xml(name);
        WCHAR* chars = nullptr;
        ULONG count = 99;
        const HRESULT hr = WsGetXmlAttribute(reader.get(), &local_name, heap.get(), &chars, &count, nullptr);
        if (hr == S_FALSE) {
            assert_null(chars);
            assert_int_equal(count, 0);
            return std::string("none");
        }
        assert_hr(S_OK, hr);
        assert_non_null(chars);
        return narrow(wide_view(chars, count));
    };
    assert_hr(S_OK, set_text(reader, "<a><b xml:lang='en' lang='x'><c/><d xml:lang='de&#45;AT' xml:space='preserve'>"
                                     "</d></b></a>"));
    const struct {
        const char* node;
        const char* lang;
    } expected[] = {{"<a>", "none"},  {"<b", "en"},  {"<c/>", "en"},  {"</>", "en"},  {"<d", "de-AT"},
                    {"</>", "de-AT"}, {"</>", "en"}, {"</>", "none"}, {"EOF", "none"}};
    for (const auto& place : expected) {
        next(reader);
        assert_memory_equal(show(node(reader)).c_str(), place.node, std::strlen(place.node));
        assert_string_equal(lang().c_str(), place.lang);
    }
    assert_hr(S_OK, set_text(reader, "<a xml:space='preserve' xmlns:p='q'/>"));
    next(reader);
    assert_string_equal(lang("space").c_str(), "preserve");
    assert_string_equal(lang("p").c_str(), "none");
    const WS_XML_STRING name = xml("space");
    WCHAR* chars = nullptr;
    ULONG count = 0;
    assert_hr(E_INVALIDARG, WsGetXmlAttribute(reader.get(), &name, nullptr, &chars, &count, nullptr));
    assert_hr(E_INVALIDARG, WsGetXmlAttribute(reader.get(), &name, heap.get(), nullptr, &count, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_values),
        cmocka_unit_test(refuses_wrong_attributes),
        cmocka_unit_test(finds_duplicates_among_many),
        cmocka_unit_test(finds_attributes),
        cmocka_unit_test(reads_attributes),
        cmocka_unit_test(finds_xml_attributes_in_scope),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
