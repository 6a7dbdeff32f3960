// Canonical XML of documents and of elements in them, made while they are read as text. The first ones are built like
// the examples of the recommendations. What is expected is also what libxml2 makes of the same documents, but for two
// that say so.
#include "support/canonical.h"

using namespace test;

namespace {

void tags_have_one_form(void**) {
    const char* const document = "<r>\n"
                                 "  <a   />\n"
                                 "  <b   ></b >\n"
                                 "  <c   two = \"2\"   one='1'   />\n"
                                 "  <d x:k='xk' y:k=\"yk\" k='it&apos;s' j='&quot;j&quot;'\n"
                                 "     xmlns:y='urn:1' xmlns:x='urn:2'\n"
                                 "     xmlns='urn:3'/>\n"
                                 "</r>";
    const char* const expected =
        "<r>\n"
        "  <a></a>\n"
        "  <b></b>\n"
        "  <c one=\"1\" two=\"2\"></c>\n"
        "  <d xmlns=\"urn:3\" xmlns:x=\"urn:2\" xmlns:y=\"urn:1\" j=\"&quot;j&quot;\" k=\"it's\" "
        "y:k=\"yk\" x:k=\"xk\"></d>\n"
        "</r>";
    assert_canonical(expected, document, inclusive);
    assert_canonical(expected, document, exclusive);
    assert_canonical(expected, document); // exclusive is the default
}

void whitespace_stays_within_elements(void**) {
    assert_canonical("<r>\n   <a>  b  </a>\n\t<c>\n d\n</c>   </r>",
                     "\n <r  >\n   <a>  b  </a>\n\t<c\n>\n d\n</c\n>   </r>\n\n", inclusive);
}

void line_ends_are_line_feeds_unless_referred_to(void**) {
    assert_canonical("<r>a\nb\nc&#xD;\nd&#xD;</r>", "<r>a\r\nb\rc&#13;\nd&#xD;</r>", inclusive);
    assert_canonical("<r a=\"1 2 3 4&#xD;&#xA;&#x9; \"></r>", "<r a='1\n2\t3\r\n4&#13;&#10;&#9;&#32;'/>", inclusive);
}

void characters_are_escaped_where_they_must_be(void**) {
    assert_canonical("<r>\"'&lt;&gt;&amp;]]&gt;\xe2\x82\xac\xf0\x9f\x98\x80</r>",
                     "<r>&quot;&apos;&lt;&gt;&amp;]]&gt;&#8364;&#x1F600;</r>", inclusive);
    assert_canonical("<r a=\"&quot;'&lt;>&amp;\xc3\xa9\"></r>", "<r a='&quot;&apos;&lt;&gt;&amp;&#xe9;'/>", inclusive);
    // libxml2 takes no such URI.
    assert_canonical("<r xmlns:p=\"urn:&amp;&quot;&lt;>\"></r>", "<r xmlns:p='urn:&amp;\"&lt;&gt;'/>", inclusive);
}

void cdata_becomes_text(void**) {
    assert_canonical("<r>a&lt;b&gt; &amp;c&lt;/b&gt;d</r>", "<r>a<![CDATA[<b> &c</b>]]>d<![CDATA[]]></r>", inclusive);
    assert_canonical("<r>&gt;&amp;gt;</r>", "<r><![CDATA[>]]><![CDATA[&gt;]]></r>", inclusive);
}

void any_encoding_becomes_utf8(void**) {
    const std::string document = "<?xml version='1.0' encoding='utf-16'?><r a='1'>t</r>";
    assert_canonical("<r a=\"1\">t</r>", utf16(document, false), inclusive);
    assert_canonical("<r a=\"1\">t</r>", utf16(document, true), inclusive);
    assert_canonical("<r a=\"1\">t</r>", "\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?><r a='1'>t</r>", inclusive);
}

void comments_count_only_where_asked_for(void**) {
    const char* const document = "<?xml version='1.0'?>\n\n<!-- 1 -->\n<!--2-->\n<r>a<!-- <&3> -->b</r>\n"
                                 "<!-- 4 -->\n\n<!----> ";
    const char* const with = "<!-- 1 -->\n<!--2-->\n<r>a<!-- <&3> -->b</r>\n<!-- 4 -->\n<!---->";
    assert_canonical("<r>ab</r>", document, inclusive);
    assert_canonical("<r>ab</r>", document, exclusive);
    assert_canonical(with, document, inclusive_with_comments);
    assert_canonical(with, document, exclusive_with_comments);
    assert_canonical_element("<r>a<!-- <&3> -->b</r>", document, "r", exclusive_with_comments);
}

void comments_around_the_root_know_its_place_wherever_one_starts(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<!--1--><!--2--><r/><!--3--><!--4-->"));
    next(reader);
    next(reader);
    assert_string_equal("<!--2-->\n<r></r>\n<!--3-->\n<!--4-->",
                        canonical_rest(reader, exclusive_with_comments).c_str());
    assert_hr(S_OK, set_text(reader, "<!--1--><r/><!--3--><!--4-->"));
    for (int i = 0; i != 5; ++i)
        next(reader);
    assert_string_equal("\n<!--4-->", canonical_rest(reader, exclusive_with_comments).c_str());
}

// ---- namespaces -----------------------------------------------------------------------------------------------------

void inclusive_keeps_declarations_but_no_repetitions(void**) {
    assert_canonical("<r xmlns=\"urn:d\" xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"><a:x><y xmlns:a=\"urn:a2\">"
                     "<a:z xmlns:a=\"urn:a\"></a:z></y></a:x></r>",
                     "<r xmlns:b='urn:b' xmlns='urn:d' xmlns:a='urn:a'><a:x xmlns:a='urn:a' xmlns='urn:d'>"
                     "<y xmlns:a='urn:a2' xmlns:b='urn:b'><a:z xmlns:a='urn:a'/></y></a:x></r>",
                     inclusive);
}

void exclusive_keeps_what_is_used_where_it_is_used(void**) {
    assert_canonical("<r><a:x xmlns:a=\"urn:a\"><y xmlns=\"urn:d\"><a:z></a:z><a:z xmlns:b=\"urn:b\" b:c=\"a:v\"></a:z>"
                     "</y></a:x><a:x xmlns:a=\"urn:a\"></a:x></r>",
                     "<r xmlns:b='urn:b' xmlns:a='urn:a' xmlns:unused='urn:u'><a:x><y xmlns='urn:d'><a:z/>"
                     "<a:z b:c='a:v'/></y></a:x><a:x/></r>",
                     exclusive);
}

void the_default_namespace_is_undone_where_it_was_in_the_output(void**) {
    const char* const document = "<r><a xmlns=''><b xmlns='urn:d'><p:c xmlns:p='urn:p' xmlns=''><d><e xmlns='urn:d'/>"
                                 "</d></p:c></b></a></r>";
    assert_canonical("<r><a><b xmlns=\"urn:d\"><p:c xmlns=\"\" xmlns:p=\"urn:p\"><d><e xmlns=\"urn:d\"></e></d></p:c>"
                     "</b></a></r>",
                     document, inclusive);
    assert_canonical("<r><a><b xmlns=\"urn:d\"><p:c xmlns:p=\"urn:p\"><d xmlns=\"\"><e xmlns=\"urn:d\"></e></d></p:c>"
                     "</b></a></r>",
                     document, exclusive);
    assert_canonical_element("<d><e xmlns=\"urn:d\"></e></d>", document, "d", exclusive);
}

void attributes_are_in_the_order_of_their_namespaces(void**) {
    assert_canonical("<r xmlns:a=\"urn:z\" xmlns:b=\"urn:y\" xmlns:c=\"urn:yy\" a=\"1\" b=\"2\" "
                     "xml:lang=\"3\" b:A=\"4\" b:a=\"5\" b:a-=\"6\" b:ab=\"7\" c:a=\"8\" a:a=\"9\"></r>",
                     "<r xmlns:c='urn:yy' a:a='9' c:a='8' b:ab='7' b:a-='6' b:a='5' b:A='4' xml:lang='3' b='2' a='1' "
                     "xmlns:a='urn:z' xmlns:b='urn:y'/>",
                     exclusive);
}

void a_prefix_may_mean_one_thing_after_another(void**) {
    const char* const document = "<p:a xmlns:p='urn:1'><p:b xmlns:p='urn:2' p:c='d'><p:e xmlns:p='urn:1'/></p:b><p:f/>"
                                 "<p:b xmlns:p='urn:2'/></p:a>";
    const char* const expected = "<p:a xmlns:p=\"urn:1\"><p:b xmlns:p=\"urn:2\" p:c=\"d\"><p:e xmlns:p=\"urn:1\"></p:e>"
                                 "</p:b><p:f></p:f><p:b xmlns:p=\"urn:2\"></p:b></p:a>";
    assert_canonical(expected, document, inclusive);
    assert_canonical(expected, document, exclusive);
}

void the_prefix_xml_is_never_declared(void**) {
    const char* const document =
        "<r xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:space='preserve'><xml:a xml:b='c'/></r>";
    const char* const expected = "<r xml:space=\"preserve\"><xml:a xml:b=\"c\"></xml:a></r>";
    assert_canonical(expected, document, inclusive);
    assert_canonical(expected, document, exclusive);
    // Nor does an element inherit such attributes in exclusive form.
    assert_canonical_element("<a></a>", "<r xml:lang='en'><a/></r>", "a", exclusive);
}

// ---- elements out of their context ----------------------------------------------------------------------------------

void an_element_is_the_same_in_any_context(void**) {
    const char* const expected =
        "<n1:inner xmlns:n1=\"urn:one\" xml:lang=\"en\"><n3:leaf xmlns:n3=\"urn:three\"></n3:leaf>"
        "</n1:inner>";
    assert_canonical_element(expected,
                             "<n0:outer xmlns:n0='urn:zero' xmlns:n3='urn:three'><n1:inner xmlns:n1='urn:one' "
                             "xml:lang='en'><n3:leaf xmlns:n3='urn:three'/></n1:inner></n0:outer>",
                             "inner", exclusive);
    assert_canonical_element(expected,
                             "<n2:wrap xmlns:n1='urn:one' xmlns:n2='urn:two' xmlns='urn:d' xmlns:n3='urn:three' "
                             "xml:lang='fr' xml:space='default'><n1:inner xmlns:n2='urn:two' xml:lang='en'><n3:leaf/>"
                             "</n1:inner></n2:wrap>",
                             "inner", exclusive);
}

void inclusive_prefixes_come_along(void**) {
    const char* const document = "<r xmlns='urn:d' xmlns:a='urn:a' xmlns:b='urn:b' xmlns:c='urn:c'><b:x q='a:v'><y/>"
                                 "<b:z xmlns:c='urn:c2' xmlns=''><w/></b:z></b:x></r>";
    assert_canonical_element("<b:x xmlns:b=\"urn:b\" q=\"a:v\"><y xmlns=\"urn:d\"></y><b:z><w></w></b:z></b:x>",
                             document, "x", exclusive);
    assert_canonical_element(
        "<b:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" q=\"a:v\"><y xmlns=\"urn:d\"></y><b:z><w></w></b:z>"
        "</b:x>",
        document, "x", canonical_options(exclusive).prefixes({"a", "nothing"}));
    assert_canonical_element(
        "<b:x xmlns:a=\"urn:a\" xmlns:b=\"urn:b\" xmlns:c=\"urn:c\" q=\"a:v\"><y xmlns=\"urn:d\"></y>"
        "<b:z xmlns:c=\"urn:c2\"><w></w></b:z></b:x>",
        document, "x", canonical_options(exclusive).prefixes({"c", "b", "a"}));
    // The default namespace has an empty prefix, or the name that a PrefixList has for it.
    for (const char* const prefix : {"", "#default"})
        assert_canonical_element("<b:x xmlns=\"urn:d\" xmlns:b=\"urn:b\" q=\"a:v\"><y></y><b:z xmlns=\"\"><w></w></b:z>"
                                 "</b:x>",
                                 document, "x", canonical_options(exclusive).prefixes({prefix}));
}

void inclusive_prefixes_give_way_to_the_element_itself(void**) {
    assert_canonical_element("<x xmlns:a=\"urn:a2\" xmlns:b=\"urn:b\"></x>",
                             "<r xmlns='urn:d' xmlns:a='urn:a' xmlns:b='urn:b'><x xmlns:a='urn:a2' xmlns=''/></r>", "x",
                             canonical_options(exclusive).prefixes({"a", "b", ""}));
    assert_canonical_element("<a:x xmlns:a=\"urn:a2\"></a:x>", "<r xmlns:a='urn:a'><a:x xmlns:a='urn:a2'/></r>", "x",
                             canonical_options(exclusive).prefixes({"a"}));
}

void inclusive_prefixes_do_nothing_to_inclusive_canonicalization(void**) {
    const char* const document = "<r xmlns:a='urn:a' xmlns:b='urn:b'/>";
    assert_canonical("<r xmlns:a=\"urn:a\" xmlns:b=\"urn:b\"></r>", document,
                     canonical_options(inclusive).prefixes({"a"}));
    assert_canonical("<r xmlns:a=\"urn:a\"></r>", document, canonical_options(exclusive).prefixes({"a"}));
    assert_canonical("<r></r>", document, canonical_options(exclusive).prefixes({}));
}

// ---- omitted elements -----------------------------------------------------------------------------------------------

void elements_can_be_omitted_with_all_that_is_in_them(void**) {
    const char* const document = "<r xmlns:s='urn:s'>1<s:sig>2<s:sig a='b'/><x>3</x><!--4--></s:sig>5<sig/><x><s:sig/>"
                                 "6</x><sig xmlns='urn:s' s:c='d'/></r>";
    assert_canonical("<r>15<sig></sig><x>6</x></r>", document, canonical_options(exclusive).without("sig", "urn:s"));
    assert_canonical("<r xmlns:s=\"urn:s\">15<sig></sig><x>6</x></r>", document,
                     canonical_options(inclusive_with_comments).without("sig", "urn:s"));
    assert_canonical("<r xmlns:s=\"urn:s\">1<s:sig>2<s:sig a=\"b\"></s:sig><x>3</x></s:sig>5<x><s:sig></s:sig>6</x>"
                     "<sig xmlns=\"urn:s\" s:c=\"d\"></sig></r>",
                     document, canonical_options(inclusive).without("sig", ""));
    assert_canonical("", document, canonical_options(inclusive).without("r", ""));
    // To libxml2 a root that is left out is none; to the recommendation it still is the document's element.
    assert_canonical("<!--1-->\n\n<!--2-->", "<!--1--><r><!--r--></r><!--2-->",
                     canonical_options(inclusive_with_comments).without("r", ""));
}

void what_an_omitted_element_declares_is_not_in_force(void**) {
    assert_canonical("<r><p:b xmlns:p=\"urn:p\"></p:b></r>", "<r><a xmlns:p='urn:p'/><p:b xmlns:p='urn:p'/></r>",
                     canonical_options(inclusive).without("a", ""));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(tags_have_one_form),
        cmocka_unit_test(whitespace_stays_within_elements),
        cmocka_unit_test(line_ends_are_line_feeds_unless_referred_to),
        cmocka_unit_test(characters_are_escaped_where_they_must_be),
        cmocka_unit_test(cdata_becomes_text),
        cmocka_unit_test(any_encoding_becomes_utf8),
        cmocka_unit_test(comments_count_only_where_asked_for),
        cmocka_unit_test(comments_around_the_root_know_its_place_wherever_one_starts),
        cmocka_unit_test(inclusive_keeps_declarations_but_no_repetitions),
        cmocka_unit_test(exclusive_keeps_what_is_used_where_it_is_used),
        cmocka_unit_test(the_default_namespace_is_undone_where_it_was_in_the_output),
        cmocka_unit_test(attributes_are_in_the_order_of_their_namespaces),
        cmocka_unit_test(a_prefix_may_mean_one_thing_after_another),
        cmocka_unit_test(the_prefix_xml_is_never_declared),
        cmocka_unit_test(an_element_is_the_same_in_any_context),
        cmocka_unit_test(inclusive_prefixes_come_along),
        cmocka_unit_test(inclusive_prefixes_give_way_to_the_element_itself),
        cmocka_unit_test(inclusive_prefixes_do_nothing_to_inclusive_canonicalization),
        cmocka_unit_test(elements_can_be_omitted_with_all_that_is_in_them),
        cmocka_unit_test(what_an_omitted_element_declares_is_not_in_force),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
