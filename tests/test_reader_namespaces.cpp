// Prefixes and namespaces: on elements and attributes, in scope and out of it.
#include "support/xml.h"

using namespace test;

namespace {

std::string namespace_of(const reader_ptr& reader, std::string_view prefix, BOOL required = TRUE) {
    const WS_XML_STRING name = xml(prefix);
    const WS_XML_STRING* ns = nullptr;
    const HRESULT hr = WsGetNamespaceFromPrefix(reader.get(), &name, required, &ns, nullptr);
    if (hr == S_FALSE) {
        assert_null(ns);
        return "none";
    }
    if (FAILED(hr)) {
        assert_hr(WS_E_INVALID_FORMAT, hr);
        assert_null(ns);
        return "unbound";
    }
    return std::string(view(*ns));
}

void binds_prefixes(void**) {
    assert_document("<a{ns} xmlns:=ns> </> EOF", "<a xmlns='ns'></a>");
    assert_document("<p:a{ns} xmlns:p=ns/> </> EOF", "<p:a xmlns:p=\"ns\"/>");
    assert_document("<p:a{x&y} xmlns:p=x&y> <p:b{x&y}/> </> </> EOF", "<p:a xmlns:p='x&amp;y'><p:b/></p:a>");
    assert_document("<a p:b{ns}='' xmlns:p=ns/> </> EOF", "<a p:b='' xmlns:p='ns'/>");
    assert_document("<a{1} xmlns:=1> <b{2} xmlns:=2> <c xmlns:=/> </> <d{2}/> </> </> <e{1}/> </> </> EOF",
                    "<a xmlns='1'><b xmlns='2'><c xmlns=''/><d/></b><e/></a>");
    assert_document("<p:a{1} xmlns:p=1> <p:b{2} xmlns:p=2/> </> <p:c{1}/> </> </> EOF",
                    "<p:a xmlns:p='1'><p:b xmlns:p='2'/><p:c/></p:a>");
    // The default namespace is not the attributes'.
    assert_document("<a{ns} b='' xmlns:=ns/> </> EOF", "<a b='' xmlns='ns'/>");
    assert_document("<a xmlns:p=1 xmlns:P=1/> </> EOF", "<a xmlns:p='1' xmlns:P='1'/>");
    assert_document("<a xml:lang{http://www.w3.org/XML/1998/namespace}='en'/> </> EOF", "<a xml:lang='en'/>");
    assert_document("<a xmlns:xml=http://www.w3.org/XML/1998/namespace/> </> EOF",
                    "<a xmlns:xml='http://www.w3.org/XML/1998/namespace'/>");
}

void refuses_wrong_bindings(void**) {
    for (const char* bad : {"<p:a/>",
                            "<a p:b=''/>",
                            "<p:a xmlns:q='1'/>",
                            "<a xmlns:p='1' xmlns:p='2'/>",
                            "<a xmlns:p='1' xmlns:p='1'/>",
                            "<a xmlns='1' xmlns='2'/>",
                            "<a xmlns:p=''/>",
                            "<a xmlns:xml='1'/>",
                            "<a xmlns:xmlns='1'/>",
                            "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
                            "<a xmlns='http://www.w3.org/XML/1998/namespace'/>",
                            "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>",
                            "<:a/>",
                            "<a:/>",
                            "<a:b:c xmlns:a='1'/>",
                            "<a :b=''/>",
                            "<a b:=''/>",
                            "<a xmlns:='1'/>",
                            "<a xmlns:p:q='1'/>",
                            "<p:1 xmlns:p='1'/>"})
        assert_document("!803d0000", bad);
    assert_document("<a> <b{1} xmlns:=1> </> !803d0000", "<a><b xmlns='1'></b><b:c/></a>");
    assert_document("<a> <p:b{1} xmlns:p=1/> </> !803d0000", "<a><p:b xmlns:p='1'/><p:c/></a>");
}

// What the nodes hold, down to whether an empty string has memory, is what Windows was seen to give.
void shows_declarations_as_attributes(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<t xmlns:prefix='ns' xmlns=\"d\" a=''></t>"));
    next(reader);
    const WS_XML_ELEMENT_NODE& t = element(reader);
    assert_int_equal(t.prefix->length, 0);
    assert_null(t.prefix->bytes);
    assert_int_equal(t.attributeCount, 3);
    const WS_XML_ATTRIBUTE& named = *t.attributes[0];
    assert_int_equal(named.singleQuote, 1);
    assert_int_equal(named.isXmlNs, 1);
    assert_true(view(*named.prefix) == "prefix" && view(*named.localName) == "prefix" && view(*named.ns) == "ns");
    assert_int_equal(named.value->textType, WS_XML_TEXT_TYPE_UTF8);
    const auto& value = reinterpret_cast<const WS_XML_UTF8_TEXT&>(*named.value);
    assert_int_equal(value.value.length, 0);
    assert_null(value.value.bytes);
    const WS_XML_ATTRIBUTE& unnamed = *t.attributes[1];
    assert_int_equal(unnamed.singleQuote, 0);
    assert_int_equal(unnamed.isXmlNs, 1);
    assert_int_equal(unnamed.prefix->length, 0);
    assert_null(unnamed.prefix->bytes);
    assert_true(view(*unnamed.localName) == "xmlns" && view(*unnamed.ns) == "d");
    const WS_XML_ATTRIBUTE& plain = *t.attributes[2];
    assert_int_equal(plain.isXmlNs, 0);
    assert_null(plain.prefix->bytes);
    assert_int_equal(plain.ns->length, 0);
    assert_null(plain.ns->bytes);

    assert_hr(S_OK, set_text(reader, "<t/>"));
    next(reader);
    assert_int_equal(element(reader).ns->length, 0);
    assert_non_null(element(reader).ns->bytes);
    assert_null(element(reader).attributes);
}

void finds_namespaces_in_scope(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<a xmlns:p='1'><b xmlns:p='2' xmlns:q='3' xmlns='4'>x</b></a>"));
    assert_string_equal(namespace_of(reader, "p").c_str(), "unbound");
    next(reader);
    assert_string_equal(namespace_of(reader, "p").c_str(), "1");
    assert_string_equal(namespace_of(reader, "").c_str(), "");
    assert_string_equal(namespace_of(reader, "q").c_str(), "unbound");
    assert_string_equal(namespace_of(reader, "q", FALSE).c_str(), "none");
    assert_string_equal(namespace_of(reader, "xml").c_str(), "http://www.w3.org/XML/1998/namespace");
    assert_string_equal(namespace_of(reader, "xmlns").c_str(), "http://www.w3.org/2000/xmlns/");
    for (int i = 0; i < 3; ++i) { // <b>, text, </b>
        next(reader);
        assert_string_equal(namespace_of(reader, "p").c_str(), "2");
        assert_string_equal(namespace_of(reader, "q").c_str(), "3");
        assert_string_equal(namespace_of(reader, "").c_str(), "4");
    }
    next(reader); // </a>
    assert_string_equal(namespace_of(reader, "p").c_str(), "1");
    assert_string_equal(namespace_of(reader, "").c_str(), "");
    next(reader);
    assert_string_equal(namespace_of(reader, "p").c_str(), "unbound");
}

void checks_arguments(void**) {
    const reader_ptr reader = make_reader();
    const WS_XML_STRING p = xml("p");
    const WS_XML_STRING* ns = &p;
    assert_hr(WS_E_INVALID_OPERATION, WsGetNamespaceFromPrefix(reader.get(), &p, TRUE, &ns, nullptr));
    assert_ptr_equal(ns, &p);
    assert_hr(S_OK, set_text(reader, "<a/>"));
    assert_hr(E_INVALIDARG, WsGetNamespaceFromPrefix(reader.get(), nullptr, TRUE, &ns, nullptr));
    assert_hr(E_INVALIDARG, WsGetNamespaceFromPrefix(reader.get(), &p, TRUE, nullptr, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, WsGetNamespaceFromPrefix(reader.get(), &p, TRUE, &ns, nullptr));
    assert_ptr_equal(ns, &p);
}

void keeps_many_bindings(void**) {
    const ULONG depth = 200, namespaces = 400;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_MAX_DEPTH, depth),
                                           property(WS_XML_READER_PROPERTY_MAX_NAMESPACES, namespaces)});
    std::string document, end;
    for (ULONG i = 0; i < depth; ++i) {
        const std::string number = std::to_string(i);
        document += "<p" + number + ":e xmlns:p" + number + "='urn:&#x41;" + number + "' xmlns='" + number + "'>";
        end.insert(0, "</p" + number + ":e>");
    }
    document += end;
    assert_hr(S_OK, set_text(reader, document));
    for (ULONG i = 0; i < depth; ++i)
        next(reader);
    for (ULONG i = 0; i < depth; ++i)
        assert_string_equal(namespace_of(reader, "p" + std::to_string(i)).c_str(),
                            ("urn:A" + std::to_string(i)).c_str());
    for (ULONG i = depth; i-- > 0;) {
        next(reader);
        assert_string_equal(namespace_of(reader, "").c_str(), std::to_string(i).c_str());
    }
    next(reader);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
}

// Found by fuzzing: the current node's namespace lay among the bindings, which the next start tag moved.
void a_node_keeps_its_namespace_while_the_next_is_read_in_vain(void**) {
    const reader_ptr reader = make_reader();
    std::string document = "<a xmlns='1'><c";
    for (int i = 0; i < 30; ++i)
        document += " xmlns:p" + std::to_string(i) + "='2'";
    assert_hr(S_OK, set_text(reader, document));
    next(reader);
    assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<a{1} xmlns:=1>");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(binds_prefixes),
        cmocka_unit_test(refuses_wrong_bindings),
        cmocka_unit_test(shows_declarations_as_attributes),
        cmocka_unit_test(finds_namespaces_in_scope),
        cmocka_unit_test(checks_arguments),
        cmocka_unit_test(keeps_many_bindings),
        cmocka_unit_test(a_node_keeps_its_namespace_while_the_next_is_read_in_vain),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
