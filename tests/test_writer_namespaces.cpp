// Which prefixes a writer uses, which namespaces it declares, and where.
#include "support/xml_writer.h"

using namespace test;

namespace {

void without_a_prefix_the_one_in_scope_is_used(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns"));
    assert_ok(w.attribute("c", "", "ns"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"><p:b p:c=\"\"/></p:a>", w);
}

void without_one_in_scope_it_becomes_the_default(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns2"));
    assert_ok(w.start("c"));
    assert_ok(w.end());
    assert_ok(w.start("d", "ns2"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.start("e", "ns2", ""));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"><b xmlns=\"ns2\"><c xmlns=\"\"/><d/></b><e xmlns=\"ns2\"/></p:a>", w);
}

void attributes_get_an_invented_prefix(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.attribute("nil", "true", "ns"));
    assert_ok(w.attribute("more", "", "ns"));
    assert_ok(w.attribute("other", "", "ns2"));
    assert_ok(w.start("u", "ns3", "c"));
    assert_ok(w.attribute("x", "", "ns4"));
    assert_ok(w.attribute("y", "", "ns3"));
    assert_ok(w.end());
    assert_ok(w.start("v"));
    assert_ok(w.attribute("x", "", "ns4"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<t a:nil=\"true\" a:more=\"\" b:other=\"\" xmlns:a=\"ns\" xmlns:b=\"ns2\">"
                   "<c:u d:x=\"\" c:y=\"\" xmlns:c=\"ns3\" xmlns:d=\"ns4\"/><v c:x=\"\" xmlns:c=\"ns4\"/></t>",
                   w);
}

void many_invented_prefixes(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    for (int i = 0; i < 30; ++i)
        assert_ok(w.attribute("x", "", "ns" + std::to_string(i)));
    assert_ok(w.end());
    const std::string all = w.bytes();
    assert_true(all.find("z:x=\"\" aa:x=\"\" ab:x=\"\" ac:x=\"\" ad:x=\"\" xmlns:a=\"ns0\"") != std::string::npos);
    assert_true(all.ends_with(" xmlns:ad=\"ns29\"/>"));
}

void the_default_namespace_is_none_of_attributes(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t", "ns"));
    assert_ok(w.attribute("a", "", "ns"));
    assert_ok(w.attribute("b", "", "ns", ""));
    assert_ok(w.attribute("c", ""));
    assert_ok(w.end());
    assert_written("<t a:a=\"\" a:b=\"\" c=\"\" xmlns=\"ns\" xmlns:a=\"ns\"/>", w);
}

void implied_declarations_are_in_the_order_of_use(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t", "n", "p"));
    assert_ok(w.attribute("a", "", "o", "q"));
    assert_ok(w.end());
    assert_written("<p:t q:a=\"\" xmlns:p=\"n\" xmlns:q=\"o\"/>", w);
}

// The cases of a start element <prefix:t> of the namespace "ns", to which something is declared.
void check_declared(const char* expected, HRESULT result,
                    const std::vector<std::function<HRESULT(xml_writer&)>>& calls) {
    const heap_ptr heap = make_heap();
    for (const bool to_buffer : {false, true}) {
        xml_writer w;
        WS_XML_BUFFER* const buffer = make_buffer(heap);
        assert_ok(to_buffer ? w.to_buffer(buffer) : w.to_text());
        assert_ok(w.start("t", "ns", "prefix"));
        for (const auto& call : calls)
            assert_ok(call(w));
        assert_hr(result, w.end());
        if (result != S_OK) continue;
        assert_string_equal(expected, (to_buffer ? text_of(buffer) : w.bytes()).c_str());
    }
}

auto declare(std::optional<std::string_view> prefix, std::string_view ns, BOOL single_quote = FALSE) {
    return [=](xml_writer& w) { return w.xmlns(prefix, ns, single_quote); };
}
auto attribute(std::string_view prefix, std::string_view name, std::string_view ns, BOOL single_quote = FALSE) {
    return [=](xml_writer& w) { return w.attribute(name, "", ns, prefix, single_quote); };
}

void what_is_declared_comes_before_what_is_implied(void**) {
    check_declared("<prefix:t xmlns:prefix=\"ns\"/>", S_OK, {});
    check_declared("<prefix:t xmlns:prefix2=\"ns2\" xmlns:prefix=\"ns\"/>", S_OK, {declare("prefix2", "ns2")});
    check_declared("<prefix:t xmlns:prefix2='ns2' xmlns:prefix=\"ns\"/>", S_OK, {declare("prefix2", "ns2", TRUE)});
    check_declared("<prefix:t xmlns:prefix='ns'/>", S_OK, {declare("prefix", "ns", TRUE)});
    check_declared("<prefix:t xmlns=\"ns2\" xmlns:prefix=\"ns\"/>", S_OK, {declare("", "ns2")});
    check_declared(
        "<prefix:t prefix:attr='' xmlns:prefix='ns' xmlns:prefix2='ns2'/>", S_OK,
        {declare("prefix", "ns", TRUE), attribute("prefix", "attr", "ns", TRUE), declare("prefix2", "ns2", TRUE)});
}

void a_declaration_without_a_prefix_comes_last(void**) {
    check_declared("<prefix:t xmlns:prefix=\"ns\" xmlns=\"ns2\"/>", S_OK, {declare({}, "ns2")});
    check_declared("<prefix:t xmlns:prefix=\"ns\"/>", S_OK, {declare({}, "ns")});
    check_declared("<prefix:t xmlns:q=\"ns2\" xmlns:prefix=\"ns\"/>", S_OK, {declare({}, "ns2"), declare("q", "ns2")});
    check_declared("<prefix:t xmlns=\"ns2\" xmlns:prefix=\"ns\" xmlns:a=\"ns3\"/>", S_OK,
                   {declare({}, "ns3"), declare("", "ns2")});
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.xmlns({}, "ns"));
    assert_ok(w.end());
    assert_written("<t xmlns:a=\"ns\"/>", w);
}

// Found by fuzzing: a prefix was invented for no namespace, which no reader takes.
void no_namespace_has_no_prefix(void**) {
    for (const bool prefixed : {false, true}) {
        xml_writer w;
        assert_ok(w.to_text());
        assert_ok(w.start("a", "ns"));
        assert_ok(prefixed ? w.start("b", "ns", "p") : w.start("b", "ns"));
        assert_ok(w.xmlns({}, ""));
        assert_hr(prefixed ? S_OK : WS_E_INVALID_FORMAT, w.end());
        if (prefixed) assert_written("<a xmlns=\"ns\"><p:b xmlns:p=\"ns\" xmlns=\"\"/>", w);
    }
}

// Found by fuzzing: it declared what it had as its value.
void no_attribute_is_called_xmlns(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("xmlns"));
    assert_hr(WS_E_INVALID_FORMAT, w.start_attribute("xmlns"));
    assert_hr(WS_E_INVALID_FORMAT, w.start_attribute("xmlns", "", ""));
    assert_ok(w.attribute("xmlns", "", "ns", "p"));
    assert_ok(w.attribute("xmln", ""));
    assert_ok(w.end());
    assert_written("<xmlns p:xmlns=\"\" xmln=\"\" xmlns:p=\"ns\"/>", w);
}

void a_repeated_declaration_is_written_once(void**) {
    check_declared("<prefix:t xmlns:prefix2=\"ns\" xmlns:prefix=\"ns\"/>", S_OK,
                   {declare("prefix2", "ns"), declare("prefix2", "ns")});
}

void contradictions(void**) {
    check_declared("", WS_E_INVALID_FORMAT, {declare("prefix2", "ns"), declare("prefix2", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {declare("prefix", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("prefix", "a", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("q", "a", "ns2"), attribute("q", "b", "ns3")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("xmlns", "prefix2", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("xmlns", "q", "http://www.w3.org/2000/xmlns/")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("q", "a", "http://www.w3.org/2000/xmlns/")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("xml", "a", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("q", "a", "http://www.w3.org/XML/1998/namespace")});
    check_declared("", WS_E_INVALID_FORMAT, {declare("xmlns", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {declare("xml", "ns2")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("", "a", ""), attribute("", "a", "")});
    check_declared("", WS_E_INVALID_FORMAT, {attribute("q", "a", "ns2"), attribute("r", "a", "ns2")});
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.xmlns("", "ns"));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns2", "q"));
    assert_ok(w.xmlns("p", "ns"));
    assert_ok(w.attribute("c", "", "ns3", "p"));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
}

void two_attributes_of_the_same_name_among_many(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    for (int i = 0; i < 100; ++i)
        assert_ok(w.attribute("a" + std::to_string(i), "", i % 2 != 0 ? "ns" : ""));
    assert_ok(w.end_start());
    assert_ok(w.start("t"));
    for (int i = 0; i < 100; ++i)
        assert_ok(w.attribute("a" + std::to_string(i), ""));
    assert_ok(w.attribute("a42", "", "ns"));
    assert_ok(w.attribute("a42", ""));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
}

// However they are given: the writer knows of some at once all that there is to know, of others when the tag is
// complete.
void attributes_of_every_kind_keep_their_order(void**) {
    using write = std::function<HRESULT(xml_writer&)>;
    struct kind {
        write call;
        std::string_view text;
        const char* ns;
    };
    const auto with = [](HRESULT started, auto&& value, xml_writer& w) {
        if (started != S_OK) return started;
        const HRESULT hr = value();
        return hr == S_OK ? w.end_attribute() : hr;
    };
    const kind kinds[] = {
        {[](xml_writer& w) { return w.attribute("a", "1"); }, " a=\"1\"", ""},
        {[](xml_writer& w) { return w.attribute("a", "<'\">\t"); }, " a=\"&lt;'&quot;>&#x9;\"", ""},
        {[](xml_writer& w) { return w.attribute("a", "'<\"", "", {}, TRUE); }, " a='&apos;&lt;\"'", ""},
        {[&](xml_writer& w) {
             return with(
                 w.start_attribute("a"), [] { return S_OK; }, w);
         },
         " a=\"\"", ""},
        {[&](xml_writer& w) {
             return with(
                 w.start_attribute("a"),
                 [&] {
                     return w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, -7});
                 },
                 w);
         },
         " a=\"-7\"", ""},
        {[&](xml_writer& w) {
             return with(
                 w.start_attribute("a"), [&] { return w.raw_bytes("test"); }, w);
         },
         " a=\"dGVzdA==\"", ""},
        {[](xml_writer& w) { return w.attribute("a", "2", "urn:outer", "o"); }, " o:a=\"2\"", "urn:outer"},
        {[](xml_writer& w) { return w.attribute("a", "&", "urn:outer", "o", TRUE); }, " o:a='&amp;'", "urn:outer"},
        {[](xml_writer& w) { return w.attribute("a", "3", "urn:outer"); }, " o:a=\"3\"", "urn:outer"},
        {[](xml_writer& w) { return w.attribute("a", "4", "urn:here", "h"); }, " h:a=\"4\"", "urn:here"},
        {[](xml_writer& w) { return w.attribute("a", "5", "urn:here", "n"); }, " n:a=\"5\"", "urn:here"},
    };
    const auto begin = [](xml_writer& w) {
        assert_ok(w.to_text());
        assert_ok(w.start("r", "urn:outer", "o"));
        assert_ok(w.start("t", "", ""));
        assert_ok(w.xmlns("h", "urn:here"));
    };
    for (const kind& first : kinds) {
        for (const kind& second : kinds) {
            xml_writer w;
            begin(w);
            assert_ok(w.attribute("before", "0"));
            assert_ok(first.call(w));
            assert_ok(w.attribute("between", "0"));
            assert_ok(second.call(w));
            assert_ok(w.attribute("after", "0"));
            if (std::string_view(first.ns) == second.ns) {
                assert_hr(WS_E_INVALID_FORMAT, w.end());
                continue;
            }
            assert_ok(w.end());
            assert_ok(w.end());
            const bool is_new = first.text.starts_with(" n:") || second.text.starts_with(" n:");
            const std::string expected = "<o:r xmlns:o=\"urn:outer\"><t before=\"0\"" + std::string(first.text) +
                                         " between=\"0\"" + std::string(second.text) +
                                         " after=\"0\" xmlns:h=\"urn:here\"" + (is_new ? " xmlns:n=\"urn:here\"" : "") +
                                         "/></o:r>";
            assert_written(expected.c_str(), w);
        }
    }
}

void a_prefix_needs_a_namespace(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_FORMAT, w.start("t", "", "p"));
    assert_ok(w.start("t", "", ""));
    assert_hr(WS_E_INVALID_FORMAT, w.start_attribute("a", "", "p"));
    assert_hr(WS_E_INVALID_FORMAT, w.xmlns("p", ""));
    assert_ok(w.xmlns("", ""));
    assert_ok(w.end());
    assert_written("<t/>", w);
}

void the_xml_prefix_is_bound_everywhere(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.attribute("lang", "de", "http://www.w3.org/XML/1998/namespace", "xml"));
    assert_ok(w.attribute("space", "preserve", "http://www.w3.org/XML/1998/namespace"));
    assert_ok(w.end());
    assert_written("<t xml:lang=\"de\" xml:space=\"preserve\"/>", w);
}

void what_is_in_force_is_not_declared_again(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns", "p"));
    assert_ok(w.xmlns("p", "ns"));
    assert_ok(w.end());
    // Hidden by another meaning inside, and again in force behind it.
    assert_ok(w.start("c", "ns2", "p"));
    assert_ok(w.start("d", "ns"));
    assert_ok(w.end());
    assert_ok(w.start("e", "ns2"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.start("f", "ns"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"><p:b/><p:c xmlns:p=\"ns2\"><d xmlns=\"ns\"/><p:e/></p:c><p:f/></p:a>", w);
}

void a_declaration_decides_for_what_has_no_prefix(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t", "ns"));
    assert_ok(w.attribute("a", "", "ns"));
    assert_ok(w.xmlns("q", "ns"));
    assert_ok(w.start("u", "ns2", "q"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<q:t q:a=\"\" xmlns:q=\"ns\"><q:u xmlns:q=\"ns2\"/></q:t>", w);
    assert_ok(w.to_text());
    assert_ok(w.start("t", "ns"));
    assert_ok(w.xmlns("", "ns2"));
    assert_ok(w.end());
    assert_written("<a:t xmlns=\"ns2\" xmlns:a=\"ns\"/>", w);
}

void a_prefix_has_one_meaning_on_an_element(void**) {
    xml_writer w;
    // What has no prefix of its own does not take one that an attribute behind it needs for something else.
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns"));
    assert_ok(w.attribute("c", "", "ns"));
    assert_ok(w.attribute("d", "", "ns2", "p"));
    assert_ok(w.attribute("e", "", "ns3"));
    assert_ok(w.attribute("f", "", "ns4", "b"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"><b a:c=\"\" p:d=\"\" c:e=\"\" b:f=\"\" xmlns=\"ns\" xmlns:a=\"ns\" "
                   "xmlns:p=\"ns2\" xmlns:c=\"ns3\" xmlns:b=\"ns4\"/></p:a>",
                   w);
    // What has one keeps it, and the contradiction is one.
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.start("b", "ns", "p"));
    assert_ok(w.attribute("d", "", "ns2", "p"));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
}

void namespaces_are_escaped(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t", "a&\"'<"));
    assert_ok(w.xmlns("q", "b&\"'<", TRUE));
    assert_ok(w.end());
    assert_written("<t xmlns:q='b&amp;\"&apos;&lt;' xmlns=\"a&amp;&quot;'&lt;\"/>", w);
}

// A declaration is in force at once, or when the tag is complete, depending on what else the tag has: nobody sees
// which.
void declarations_in_every_place_of_a_tag(void**) {
    const struct {
        std::vector<std::string> steps; // =p ns: declares, @p ns: an attribute
        const char* written;            // null where there is a contradiction
    } known[] = {
        {{"=q other"}, "<p:b xmlns:q=\"other\"/>"},
        {{"=q other", "@q other"}, "<p:b q:i=\"\" xmlns:q=\"other\"/>"},
        {{"@q other", "=q other"}, "<p:b q:i=\"\" xmlns:q=\"other\"/>"},
        {{"=q other", "@q more"}, nullptr},
        {{"@q other", "=q more"}, nullptr},
        {{"=q other", "=q more"}, nullptr},
        {{"=q other", "=q other"}, "<p:b xmlns:q=\"other\"/>"},
        {{"=p other"}, nullptr}, // the element has it
        {{"=p ns"}, "<p:b/>"},   // in force anyway
        {{"=p ns", "@p other"}, nullptr},
        {{"=o outer"}, "<p:b/>"},
        {{"=o other"}, "<p:b xmlns:o=\"other\"/>"}, // hides the outer one
        {{"=o other", "@o outer"}, nullptr},
        {{"@o outer", "=o other"}, nullptr},
        {{"@o outer", "=q other", "@q other", "=r more"},
         "<p:b o:i=\"\" q:j=\"\" xmlns:q=\"other\" xmlns:r=\"more\"/>"},
        {{"=q ns"}, "<p:b xmlns:q=\"ns\"/>"}, // another one for the element's
        {{"=q ns", "@q ns"}, "<p:b q:i=\"\" xmlns:q=\"ns\"/>"},
        {{"= other"}, "<p:b xmlns=\"other\"/>"},
        {{"=q a&b", "=r more"}, "<p:b xmlns:q=\"a&amp;b\" xmlns:r=\"more\"/>"},
        {{"=xml other"}, nullptr},
        {{"=q http://www.w3.org/2000/xmlns/"}, nullptr},
        {{"=q other", "=1 more"}, nullptr},
    };
    xml_writer w;
    for (const auto& [steps, written] : known) {
        assert_ok(w.to_text());
        assert_ok(w.start("a", "ns", "p"));
        assert_ok(w.xmlns("o", "outer"));
        assert_ok(w.start("b", "ns", "p"));
        std::string name = "i";
        for (const std::string& s : steps) {
            const size_t space = s.find(' ');
            const std::string prefix = s.substr(1, space - 1), ns = s.substr(space + 1);
            if (s[0] == '=') {
                assert_ok(w.xmlns(prefix, ns));
            } else {
                assert_ok(w.attribute(name, "", ns, prefix));
                ++name[0];
            }
        }
        if (written == nullptr) {
            assert_hr(WS_E_INVALID_FORMAT, w.end());
            continue;
        }
        assert_ok(w.end());
        // Nothing of it is left for what comes behind.
        assert_ok(w.start("c", "other", "q"));
        assert_ok(w.end());
        assert_ok(w.start("d", "outer", "o"));
        assert_ok(w.end());
        assert_ok(w.end());
        const std::string all =
            "<p:a xmlns:o=\"outer\" xmlns:p=\"ns\">" + std::string(written) + "<q:c xmlns:q=\"other\"/><o:d/></p:a>";
        assert_written(all.c_str(), w);
    }
}

void an_element_without_a_prefix_and_declarations(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns"));
    assert_ok(w.start("b", "ns"));
    assert_ok(w.xmlns("q", "other"));
    assert_ok(w.start("c", "ns"));
    assert_ok(w.xmlns("r", "ns")); // which is the nearer one for the element, and all in it
    assert_ok(w.start("d", "ns"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<a xmlns=\"ns\"><b xmlns:q=\"other\"><r:c xmlns:r=\"ns\"><r:d/></r:c></b></a>", w);
}

void names_may_go_away_after_the_call(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    {
        std::string name = "name", ns = "namespace", prefix = "prefix";
        assert_ok(w.start(name, ns, prefix));
        assert_ok(w.start_attribute(name, ns, prefix));
        assert_ok(w.text(name));
        assert_ok(w.end_attribute());
        assert_ok(w.xmlns(name, name));
        name = "eman";
        ns = "ecapseman";
        prefix = "xiferp";
    }
    assert_ok(w.end_start());
    assert_ok(w.end());
    assert_written("<prefix:name prefix:name=\"name\" xmlns:name=\"name\" xmlns:prefix=\"namespace\"></prefix:name>",
                   w);
}

void among_many_bindings_the_inner_one_counts(void**) {
    constexpr int many = 40;
    const ULONG most = 2 * many;
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, most)}));
    assert_ok(w.start("r"));
    std::string expected = "<r";
    for (int i = 0; i < many; ++i) {
        const std::string number = std::to_string(i);
        assert_ok(w.xmlns("p" + number, "ns" + number));
        expected += " xmlns:p" + number + "=\"ns" + number + '"';
    }
    assert_ok(w.start("a", "ns5"));
    assert_ok(w.end());
    assert_ok(w.start("b", "other", "p5"));
    assert_ok(w.start("c", "ns5"));
    assert_ok(w.end());
    assert_ok(w.start("d", "ns39"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.start("e", "ns5"));
    assert_ok(w.end());
    assert_ok(w.end());
    expected += "><p5:a/><p5:b xmlns:p5=\"other\"><c xmlns=\"ns5\"/><p39:d/></p5:b><p5:e/></r>";
    assert_written(expected.c_str(), w);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(without_a_prefix_the_one_in_scope_is_used),
        cmocka_unit_test(without_one_in_scope_it_becomes_the_default),
        cmocka_unit_test(attributes_get_an_invented_prefix),
        cmocka_unit_test(many_invented_prefixes),
        cmocka_unit_test(the_default_namespace_is_none_of_attributes),
        cmocka_unit_test(implied_declarations_are_in_the_order_of_use),
        cmocka_unit_test(what_is_declared_comes_before_what_is_implied),
        cmocka_unit_test(a_declaration_without_a_prefix_comes_last),
        cmocka_unit_test(no_namespace_has_no_prefix),
        cmocka_unit_test(no_attribute_is_called_xmlns),
        cmocka_unit_test(a_repeated_declaration_is_written_once),
        cmocka_unit_test(contradictions),
        cmocka_unit_test(two_attributes_of_the_same_name_among_many),
        cmocka_unit_test(attributes_of_every_kind_keep_their_order),
        cmocka_unit_test(a_prefix_needs_a_namespace),
        cmocka_unit_test(the_xml_prefix_is_bound_everywhere),
        cmocka_unit_test(what_is_in_force_is_not_declared_again),
        cmocka_unit_test(a_declaration_decides_for_what_has_no_prefix),
        cmocka_unit_test(a_prefix_has_one_meaning_on_an_element),
        cmocka_unit_test(namespaces_are_escaped),
        cmocka_unit_test(declarations_in_every_place_of_a_tag),
        cmocka_unit_test(an_element_without_a_prefix_and_declarations),
        cmocka_unit_test(names_may_go_away_after_the_call),
        cmocka_unit_test(among_many_bindings_the_inner_one_counts),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
