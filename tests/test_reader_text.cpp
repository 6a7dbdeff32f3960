// Text documents, node by node.
#include "support/xml.h"

using namespace test;

namespace {

void starts_and_ends(void**) {
    const reader_ptr reader = make_reader();
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
    assert_hr(S_OK, set_text(reader, "<a/>"));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_BOF);
    assert_string_equal(read_all(reader).c_str(), "<a/> </> EOF");
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(S_OK, WsSetInput(reader.get(), nullptr, nullptr, nullptr, 0, nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_OPERATION, WsReadNode(reader.get(), nullptr));
}

void reads_elements(void**) {
    assert_document("<a> </> EOF", "<a></a>");
    assert_document("<a> </> EOF", "<a ></a >");
    assert_document("<a/> </> EOF", "<a />");
    assert_document("<a> <b> 'c' </> <d/> </> </> EOF", "<a><b>c</b><d/></a>");
    assert_document("<a-b.c_1> </> EOF", "<a-b.c_1></a-b.c_1\r\n>");
    assert_document("<\xc3\xa9t\xc3\xa9> </> EOF", "<\xc3\xa9t\xc3\xa9></\xc3\xa9t\xc3\xa9>");
    assert_document("<a\xc2\xb7> </> EOF", "<a\xc2\xb7></a\xc2\xb7>");
    // What is incomplete is shown as far as it goes.
    assert_document("<a> !803d0000", "<a>");
    assert_document("<a> 'b' !803d0000", "<a>b");
}

void reads_text(void**) {
    assert_document("<a> ' b ' </> EOF", "<a> b </a>");
    assert_document("<a> 'b>c' </> EOF", "<a>b>c</a>");
    assert_document("<a> ']] >' </> EOF", "<a>]] ></a>");
    assert_document("<a> 'x]]' </> EOF", "<a>x]]</a>");
    assert_document("' \n' <a/> </> '\t' EOF", " \n<a/>\t");
    assert_document("<a> 'gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80' </> EOF",
                    "<a>gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x98\x80</a>");
    const std::string longer(1000, 'x');
    assert_document(("<a> '" + longer + "&" + longer + "' </> EOF").c_str(),
                    "<a>" + longer + "&amp;" + longer + "</a>");
}

void normalises_line_ends(void**) {
    assert_document("<a> 'b\nc\nd\n\ne' </> EOF", "<a>b\r\nc\rd\r\r\ne</a>");
    assert_document("<a> '\r\n' </> EOF", "<a>&#13;&#10;</a>");
    assert_document("<a b='c d  e'/> </> EOF", "<a b='c\nd\t\r\ne'/>");
    assert_document("<a b='c\nd'/> </> EOF", "<a b='c&#xA;d'/>");
    assert_document("<!--b\nc--> <a/> </> EOF", "<!--b\r\nc--><a/>");
    assert_document("<a> <[ 'b\nc\n' ]> </> EOF", "<a><![CDATA[b\rc\r\n]]></a>");
}

void reads_references(void**) {
    assert_document("<a> '<>&\"'' </> EOF", "<a>&lt;&gt;&amp;&quot;&apos;</a>");
    assert_document("<a b='<x'&'/> </> EOF", "<a b='&lt;x&apos;&amp;'/>");
    assert_document("<a> 'A\xc3\xa9\xea\xaa\xaa\xf4\x8f\xbf\xbf' </> EOF", "<a>&#65;&#xE9;&#xaaaa;&#x10fFfF;</a>");
    assert_document("<a> '\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbd' </> EOF", "<a>&#xd7ff;&#xe000;&#xfffd;</a>");
    assert_document("<a> '\n' </> EOF", "<a>&#0000000000000000010;</a>");
    for (const char* bad : {"&#xA",       "&1",         "&1;",
                            "&1111;",     "&sopa;",     "&#;",
                            "&#x;",       "&;",         "&&",
                            "&",          "&#xaaaaaa;", "&#xd800;",
                            "&#xdfff;",   "&#xfffe;",   "&#xffff;",
                            "&LT;",       "&#x0;",      "&#0;",
                            "&#x110000;", "&#1114112;", "&#8;",
                            "&#x1F;",     "& lt;",      "&#X41;",
                            "&#-1;",      "&lt",        "&#99999999999999999999;",
                            "&a:b;"}) {
        assert_document("<a> !803d0000", "<a>" + std::string(bad) + "</a>");
        assert_document("!803d0000", "<a b='" + std::string(bad) + "'/>");
    }
}

void allows_invalid_references_when_asked(void**) {
    const BOOL yes = TRUE;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, yes)});
    assert_hr(S_OK, set_text(reader, "<a b='&#8;'>&#x1;&#xffff;</a>"));
    assert_string_equal(read_all(reader).c_str(), "<a b='\b'> '\x01\xef\xbf\xbf' </> EOF");
    for (const char* bad : {"<a>&#xd800;</a>", "<a>&#x110000;</a>", "<a>\x01</a>"}) {
        assert_hr(S_OK, set_text(reader, bad));
        assert_string_equal(read_all(reader).c_str(), "<a> !803d0000");
    }
}

void reads_comments_and_cdata(void**) {
    assert_document("<!-- b --> <a> <!----> 'c' <!--- d--> </> <!--e--> EOF",
                    "<!-- b --><a><!---->c<!--- d--></a><!--e-->");
    assert_document("<a> <[ '<data>&amp;' ]> </> EOF", "<a><![CDATA[<data>&amp;]]></a>");
    assert_document("<a> <[ ]> 'b' <[ 'c]]d]' ]> </> EOF", "<a><![CDATA[]]>b<![CDATA[c]]d]]]></a>");
}

void reads_declarations(void**) {
    assert_document("EOF", "<?xml version=\"1.0\" encoding=\"utf-8\"?>");
    assert_document("<a/> </> EOF", "<?xml version='1.0'?><a/>");
    assert_document("'\n' <a/> </> EOF", "<?xml version = '1.0' encoding=\"UTF-8\" standalone = 'yes' ?>\n<a/>");
    for (const char* bad :
         {"<?xml?><a/>", "<?xml ?><a/>", "<?xml><a/>", "<?xml encoding='utf-8'?><a/>", "<?xml version='1.1'?><a/>",
          "<?xml version='1.0' encoding='utf-16'?><a/>", "<?xml version='1.0' encoding='latin1'?><a/>",
          "<?xml version='1.0' standalone='maybe'?><a/>", "<?xml version='1.0' standalone='no' encoding='utf-8'?><a/>",
          "<?xml version='1.0'encoding='utf-8'?><a/>", "<?xml version=1.0?><a/>", "<?xml version='1.0?><a/>",
          "<?xml version='1.0' extra='1'?><a/>", "<?xml version='1.0'", "<?xml", "<?yml version='1.0'?>", "<?php ?>",
          "<?", "<?XML version='1.0'?><a/>"})
        assert_document("!803d0000", bad);
    assert_document("' ' !803d0000", " <?xml version='1.0'?><a/>");
    assert_document("<a/> </> !803d0000", "<a/><?pi?>");

    const BOOL no = FALSE;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_READ_DECLARATION, no)});
    assert_hr(S_OK, set_text(reader, "<a/>"));
    assert_string_equal(read_all(reader).c_str(), "<a/> </> EOF");
    assert_hr(S_OK, set_text(reader, "<?xml version='1.0'?><a/>"));
    assert_string_equal(read_all(reader).c_str(), "!803d0000");
}

void holds_one_element(void**) {
    assert_document("!803d0000", "");
    assert_document("!803d0000", "<a");
    assert_document("' \n ' EOF", " \n ");
    assert_document("<!--a--> EOF", "<!--a-->");
    assert_document("<a/> </> !803d0000", "<a/><b/>");
    assert_document("!803d0000", "text");
    assert_document("<a/> </> !803d0000", "<a/>text");
    assert_document("!803d0000", "<![CDATA[ ]]><a/>");
    assert_document("!803d0000", "<!DOCTYPE a><a/>");

    const BOOL yes = TRUE;
    const reader_ptr reader = make_reader({property(WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, yes)});
    assert_hr(S_OK, set_text(reader, "text<a/>more<b>x</b><![CDATA[c]]>"));
    assert_string_equal(read_all(reader).c_str(), "'text' <a/> </> 'more' <b> 'x' </> <[ 'c' ]> EOF");
}

void skips_nodes(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(WS_E_INVALID_OPERATION, WsSkipNode(reader.get(), nullptr));
    assert_hr(S_OK, set_text(reader, "<!--x--><t><u>a<v/></u><w/></t>"));
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_COMMENT);
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    next(reader);
    assert_string_equal(show(node(reader)).c_str(), "<u>");
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<w/>");
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
    assert_hr(WS_E_INVALID_OPERATION, WsSkipNode(reader.get(), nullptr));
    // The document's element with all that is in it.
    assert_hr(S_OK, set_text(reader, "<t><u>a<v/></u><w/></t>"));
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "<t>");
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
}

void reads_to_start_elements(void**) {
    const reader_ptr reader = make_reader();
    const WS_XML_STRING a = xml("a"), b = xml("b"), none = xml(""), ns = xml("ns");
    BOOL found = -1;
    assert_hr(WS_E_INVALID_OPERATION, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_int_equal(found, -1);

    assert_hr(S_OK, set_text(reader, "<?xml version='1.0'?>"));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);

    assert_hr(S_OK, set_text(reader, " <!--c--> <a> <!--c--> <b xmlns='ns'>x</b></a>"));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &b, nullptr, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_string_equal(show(node(reader)).c_str(), "<a>");
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &a, &ns, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &a, &none, &found, nullptr));
    assert_int_equal(found, TRUE);
    const WS_XML_NODE* const before = &node(reader);
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
    assert_ptr_equal(&node(reader), before);
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &b, &ns, nullptr, nullptr));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "'x'");
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_string_equal(show(node(reader)).c_str(), "'x'");
    next(reader);
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, &found, nullptr));
    assert_int_equal(found, FALSE);
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_END_ELEMENT);
}

void says_which_element_is_missing(void**) {
    const reader_ptr reader = make_reader();
    const error_ptr error = make_error();
    const WS_XML_STRING a = xml("wanted"), ns = xml("urn:x");
    assert_hr(S_OK, set_text(reader, "\n  <found/>"));
    assert_hr(WS_E_INVALID_FORMAT, WsReadToStartElement(reader.get(), &a, &ns, nullptr, error.get()));
    assert_string_equal(error_string(error.get(), 0).c_str(),
                        "Expected the element 'wanted' of the namespace 'urn:x', but found found.");
    assert_string_equal(error_string(error.get(), 1).c_str(),
                        "This was found at row 1, column 2 of the text, both counted from 0.");
    // The node is still there to be looked at, but nothing more can be read.
    assert_string_equal(show(node(reader)).c_str(), "<found/>");
    assert_hr(WS_E_OBJECT_FAULTED, WsReadNode(reader.get(), error.get()));
    assert_hr(WS_E_OBJECT_FAULTED, WsReadStartElement(reader.get(), error.get()));
    assert_hr(S_OK, set_text(reader, "<wanted xmlns='urn:x'/>"));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), &a, &ns, nullptr, error.get()));
}

void reads_start_and_end_elements(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, " <a> <b>x</b> <!--c--> </a> "));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "'x'");
    next(reader);
    assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "' '");
    assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
    assert_string_equal(show(node(reader)).c_str(), "' '");

    // From the very beginning, whatever stands before the element.
    for (const char* document : {"<t>x</t>", " <t>x</t>", "<?xml version='1.0' encoding='utf-8'?> <t>x</t>",
                                 "\xef\xbb\xbf<t>x</t>", "<!--c--><t>x</T>"}) {
        assert_hr(S_OK, set_text(reader, document));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
        assert_string_equal(show(node(reader)).c_str(), "'x'");
    }
    // An end tag that closes nothing, or another element.
    for (const char* document : {"</t>", "<t></u>", "<t></T>"}) {
        for (const bool on_element : {false, true}) {
            assert_hr(S_OK, set_text(reader, document));
            if (on_element && document[1] == 't') next(reader);
            assert_hr(WS_E_INVALID_FORMAT, WsReadEndElement(reader.get(), nullptr));
        }
    }

    struct step {
        const char* document;
        int nodes;
        bool start;
    };
    for (const step& bad : {step{"<a>x</a>", 2, true}, step{"<a></a>", 2, true}, step{"<a>x</a>", 2, false},
                            step{"<a></a>", 1, false}, step{"<a></a>", 0, false}, step{"<a/>", 3, false}}) {
        assert_hr(S_OK, set_text(reader, bad.document));
        for (int i = 0; i < bad.nodes; ++i)
            next(reader);
        const WS_XML_NODE* before = &node(reader);
        assert_hr(WS_E_INVALID_FORMAT,
                  bad.start ? WsReadStartElement(reader.get(), nullptr) : WsReadEndElement(reader.get(), nullptr));
        assert_ptr_equal(&node(reader), before);
    }
}

void tells_row_and_column(void**) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, "<a>\n  <b>\xc3\xa9x<c/></b>\r\n</a>"));
    const struct {
        const char* node;
        ULONGLONG row, column;
    } expected[] = {{"<a>", 0, 0},  {"'\n  '", 0, 3}, {"<b>", 1, 2},   {"'\xc3\xa9x'", 1, 5}, {"<c/>", 1, 7},
                    {"</>", 1, 11}, {"</>", 1, 11},   {"'\n'", 1, 15}, {"</>", 2, 0},         {"EOF", 2, 4}};
    for (const auto& place : expected) {
        next(reader);
        assert_string_equal(show(node(reader)).c_str(), place.node);
        assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_ROW), place.row);
        assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_COLUMN), place.column);
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(starts_and_ends),
        cmocka_unit_test(reads_elements),
        cmocka_unit_test(reads_text),
        cmocka_unit_test(normalises_line_ends),
        cmocka_unit_test(reads_references),
        cmocka_unit_test(allows_invalid_references_when_asked),
        cmocka_unit_test(reads_comments_and_cdata),
        cmocka_unit_test(reads_declarations),
        cmocka_unit_test(holds_one_element),
        cmocka_unit_test(skips_nodes),
        cmocka_unit_test(reads_to_start_elements),
        cmocka_unit_test(says_which_element_is_missing),
        cmocka_unit_test(reads_start_and_end_elements),
        cmocka_unit_test(tells_row_and_column),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
