// XML as text: tags, escapes, CDATA, comments, charsets and forms.
#include "support/xml_writer.h"

using namespace test;

namespace {

void elements_become_visible_when_they_are_complete(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_written("", w);
    assert_ok(w.end_start());
    assert_written("<p:a xmlns:p=\"ns\">", w);
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"></p:a>", w);

    assert_ok(w.to_text());
    assert_ok(w.start("a", "ns", "p"));
    assert_ok(w.end());
    assert_written("<p:a xmlns:p=\"ns\"/>", w);
}

void elements_nest(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("a"));
    assert_ok(w.start("b"));
    assert_written("<a>", w);
    assert_ok(w.text("x"));
    assert_written("<a><b>x", w);
    assert_ok(w.end());
    assert_ok(w.start("c"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_written("<a><b>x</b><c/></a>", w);
}

void attributes_come_before_namespaces(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("str", "ns", "p"));
    assert_ok(w.start_attribute("len", "ns", "p"));
    assert_written("", w);
    assert_ok(w.text("0"));
    assert_written("", w);
    assert_ok(w.end_attribute());
    assert_written("", w);
    assert_ok(w.end());
    assert_written("<p:str p:len=\"0\" xmlns:p=\"ns\"/>", w);
}

void attributes_have_the_asked_quotes(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.attribute("a", "1", "", {}, TRUE));
    assert_ok(w.attribute("b", ""));
    assert_ok(w.start_attribute("c", "", {}, TRUE));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_written("<t a='1' b=\"\" c=''/>", w);
}

void escapes(void**) {
    const struct {
        const char* text;
        const char* content;
        const char* attribute;
        const char* quoted_attribute;
    } known[] = {
        {"<", "&lt;", "&lt;", "&lt;"},
        {">", "&gt;", ">", ">"},
        {"&", "&amp;", "&amp;", "&amp;"},
        {"&&", "&amp;&amp;", "&amp;&amp;", "&amp;&amp;"},
        {"\"", "\"", "&quot;", "\""},
        {"'", "'", "'", "&apos;"},
        {"a\tb\nc", "a\tb\nc", "a&#x9;b&#xA;c", "a&#x9;b&#xA;c"},
        {"\r\n", "&#xD;\n", "&#xD;&#xA;", "&#xD;&#xA;"},
        {"]]>", "]]&gt;", "]]>", "]]>"},
        {"a long text without anything to escape", "a long text without anything to escape",
         "a long text without anything to escape", "a long text without anything to escape"},
        {"sixteen and more <, then more > and \"", "sixteen and more &lt;, then more &gt; and \"",
         "sixteen and more &lt;, then more > and &quot;", "sixteen and more &lt;, then more > and \""},
        {"\xc3\xab \xe2\x82\xac \xf0\x9f\x98\x80", "\xc3\xab \xe2\x82\xac \xf0\x9f\x98\x80",
         "\xc3\xab \xe2\x82\xac \xf0\x9f\x98\x80", "\xc3\xab \xe2\x82\xac \xf0\x9f\x98\x80"},
        {"\x7f", "\x7f", "\x7f", "\x7f"},
    };
    xml_writer w;
    for (const auto& [text, content, attribute, quoted] : known) {
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.attribute("a", text));
        assert_ok(w.attribute("b", text, "", {}, TRUE));
        assert_ok(w.text(text));
        assert_ok(w.end());
        const std::string expected = "<t a=\"" + std::string(attribute) + "\" b='" + quoted + "'>" + content + "</t>";
        assert_written(expected.c_str(), w);
    }
}

void every_byte_in_every_place_of_a_block(void**) {
    // What a scan of sixteen bytes at a time finds must not depend on where it stands.
    xml_writer w;
    for (size_t length = 0; length < 40; ++length) {
        std::string plain(length, 'x');
        for (size_t at = 0; at < length; ++at) {
            std::string text = plain;
            text[at] = '<';
            assert_ok(w.to_text());
            assert_ok(w.start("t"));
            assert_ok(w.attribute("a", text));
            assert_ok(w.text(text));
            assert_ok(w.end());
            const std::string escaped = plain.substr(0, at) + "&lt;" + plain.substr(at + 1);
            assert_written(("<t a=\"" + escaped + "\">" + escaped + "</t>").c_str(), w);
        }
    }
}

// What a text becomes, character by character.
std::string escaped(std::string_view text, bool attribute) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '<':
            out += "&lt;";
            break;
        case '&':
            out += "&amp;";
            break;
        case '>':
            out += attribute ? ">" : "&gt;";
            break;
        case '"':
            out += attribute ? "&quot;" : "\"";
            break;
        case '\n':
            out += attribute ? "&#xA;" : "\n";
            break;
        case '\r':
            out += "&#xD;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

void assert_escaped(xml_writer& w, std::string_view text) {
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.attribute("a", text));
    assert_ok(w.text(text));
    assert_ok(w.end());
    assert_written(("<t a=\"" + escaped(text, true) + "\">" + escaped(text, false) + "</t>").c_str(), w);
}

void long_texts_with_every_mixture(void**) {
    // Blocks of sixteen and of 64 bytes, with what is to be escaped and characters of every length across their ends.
    xml_writer w;
    const char* const pieces[] = {"<", "&&&&", "\r\n\"", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "&\xc3\xa9<"};
    for (const char* piece : pieces) {
        for (size_t at = 0; at < 150; ++at) {
            const std::string before = std::string(at, 'x') + piece;
            for (const size_t behind : {0, 1, 15, 16, 63, 64, 65, 130})
                assert_escaped(w, exact_copy(before + std::string(behind, 'y')));
        }
    }
    std::string all;
    for (size_t i = 0; i < 1000; ++i)
        all += i % 3 != 0 ? pieces[i * 7 % std::size(pieces)] : std::string(i % 41, 'z');
    assert_escaped(w, all);
    assert_escaped(w, std::string(2000, '&') + all);
}

void characters_across_the_ends_of_chunks(void**) {
    std::string euros;
    for (int i = 0; i < 3000; ++i)
        euros += "\xe2\x82\xac";
    xml_writer w;
    for (size_t length = 1; length < 50; ++length) {
        const std::string name(length, 'n');
        assert_ok(w.to_text());
        assert_ok(w.start(name));
        assert_ok(w.attribute("a", euros));
        assert_ok(w.text(euros));
        assert_ok(w.end());
        assert_written(("<" + name + " a=\"" + euros + "\">" + euros + "</" + name + ">").c_str(), w);
    }
    for (size_t length = 0; length < 60; ++length) {
        const std::string text = "\xc3\xa9\xc3\xa9\xc3\xa9" + std::string(length, 'x') + "&";
        std::string expected = "<t>";
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        for (int i = 0; i < 600; ++i) {
            assert_ok(w.start("e"));
            assert_ok(w.text(text));
            assert_ok(w.end());
            expected += "<e>" + escaped(text, false) + "</e>";
        }
        assert_written(expected.c_str(), w);
    }
}

void an_end_tag_is_written_whole_or_not(void**) {
    xml_writer w;
    for (ULONG most = 36; most < 60; most += 2) {
        assert_ok(w.to_text(WS_CHARSET_UTF16LE, {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)}));
        assert_ok(w.start("a", "A", "p"));
        if (w.end_start() != S_OK) continue;
        const size_t before = w.bytes().size();
        const HRESULT hr = WsWriteEndElement(w, nullptr);
        assert_true(hr == S_OK || (hr == WS_E_QUOTA_EXCEEDED && w.bytes().size() == before));
    }
}

void wrong_characters_anywhere_in_a_long_text(void**) {
    xml_writer w;
    const char* const wrong[] = {"\x01", "\xff", "\xc3", "\xe2\x82", "\xed\xa0\x80", "\xef\xbf\xbe", "\x80"};
    for (const char* bytes : wrong) {
        for (size_t at = 0; at < 150; at += 1 + at / 70) {
            for (const char* before : {"", "\xc3\xa9", "&"}) {
                const std::string text = before + std::string(at, 'x') + bytes;
                assert_ok(w.to_text());
                assert_ok(w.start("t"));
                assert_hr(WS_E_INVALID_FORMAT, w.text(text + std::string(200, 'y')));
                // Behind what is wrong there may be something to escape.
                assert_hr(WS_E_INVALID_FORMAT, w.text(text + "&" + std::string(200, 'y')));
                assert_ok(w.text("x"));
                assert_ok(w.end());
                assert_written("<t>x</t>", w);
            }
        }
    }
}

void a_text_at_the_beginning_is_no_byte_order_mark(void**) {
    const BOOL yes = TRUE;
    const writer_properties fragment = {property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)};
    xml_writer w;
    assert_ok(w.to_text(fragment));
    assert_ok(w.text("\xef\xbb\xbf\xef\xbb\xbfx"));
    assert_ok(w.text("\xef\xbb\xbf"));
    assert_written("&#xFEFF;\xef\xbb\xbfx\xef\xbb\xbf", w);
    assert_ok(w.to_text(fragment));
    const WCHAR units[] = {0xfeff, 'x'};
    assert_ok(w.chars({units, 2}));
    assert_written("&#xFEFF;x", w);
    assert_ok(w.to_text(fragment));
    assert_ok(w.name("", "\xef\xbb\xbfx", ""));
    assert_written("&#xFEFF;x", w);
    assert_ok(w.to_text(fragment));
    assert_ok(w.start("t"));
    assert_ok(w.text("\xef\xbb\xbf"));
    assert_ok(w.end());
    assert_written("<t>\xef\xbb\xbf</t>", w);
}

void cdata(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.start_cdata());
    assert_written("<t><![CDATA[", w);
    assert_ok(w.text("<data>&\"'"));
    assert_written("<t><![CDATA[<data>&\"'", w);
    assert_ok(w.text("]"));
    assert_ok(w.end_cdata());
    assert_ok(w.end());
    assert_written("<t><![CDATA[<data>&\"']]]></t>", w);
}

void cdata_cannot_contain_its_end(void**) {
    xml_writer w;
    for (const char* first : {"]]>", "a]]]>", "]]", "x]", "]"}) {
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.start_cdata());
        const std::string rest = std::string_view(first).ends_with('>') ? "" : first == std::string("]]") ? ">" : "]>";
        if (rest.empty()) {
            assert_hr(WS_E_INVALID_FORMAT, w.text(first));
        } else {
            // In two pieces.
            assert_ok(w.text(first));
            assert_hr(WS_E_INVALID_FORMAT, w.text(rest));
            assert_ok(w.text("a>"));
        }
        assert_ok(w.text("]] >"));
        assert_ok(w.end_cdata());
        assert_ok(w.end());
    }
}

void comments(void**) {
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(w.comment("before"));
    assert_ok(w.start("t"));
    assert_ok(w.comment("<&>\"' - \xc3\xab"));
    assert_ok(w.end());
    assert_ok(w.comment(""));
    assert_written("<!--before--><t><!--<&>\"' - \xc3\xab--></t><!---->", w);
    for (const char* bad : {"--", "a--b", "-", "a-", "\x01", "\xff"}) {
        assert_ok(w.to_text());
        assert_hr(WS_E_INVALID_FORMAT, w.comment(bad));
        assert_written("", w);
    }
}

void characters_that_xml_does_not_allow(void**) {
    xml_writer w;
    for (const char* bad : {"\x01", "a\x1f", "\x08z", "\xef\xbf\xbe", "\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80",
                            "\xf4\x90\x80\x80", "0123456789abcdef\x02"}) {
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.end_start());
        assert_hr(WS_E_INVALID_FORMAT, w.text(bad));
        assert_written("<t>", w); // nothing of it
        assert_ok(w.text("x"));
        assert_ok(w.end());
        assert_written("<t>x</t>", w);

        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        // Malformed characters are found at once, others when the tag is complete.
        const HRESULT hr = w.attribute("a", bad);
        if (hr == S_OK) assert_hr(WS_E_INVALID_FORMAT, w.end());
        if (hr != S_OK) assert_hr(WS_E_INVALID_FORMAT, hr);
        assert_written("", w);
    }
}

void references_to_invalid_characters_when_allowed(void**) {
    const BOOL yes = TRUE;
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_INVALID_CHARACTER_REFERENCES, yes)}));
    assert_ok(w.start("t"));
    assert_ok(w.attribute("a", "\x1f"));
    assert_ok(w.text("\x01\xef\xbf\xbf"));
    assert_ok(w.text(std::string_view("\0", 1))); // found by fuzzing: what was read could not be written
    assert_hr(WS_E_INVALID_FORMAT, w.text("\xff"));
    assert_ok(w.end());
    assert_written("<t a=\"&#x1F;\">&#x1;&#xFFFF;&#x0;</t>", w);
}

void names_must_be_names(void**) {
    xml_writer w;
    for (const char* bad : {"1", "a b", "a:b", "<", "-a", "a\xff", "\xc2\xb7"}) {
        assert_ok(w.to_text());
        assert_ok(w.start(bad));
        assert_hr(WS_E_INVALID_FORMAT, w.end());
        assert_ok(w.to_text());
        assert_ok(w.start("t", "ns", bad));
        assert_hr(WS_E_INVALID_FORMAT, w.end());
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.attribute(bad, ""));
        assert_hr(WS_E_INVALID_FORMAT, w.end_start());
        assert_ok(w.to_text());
        assert_ok(w.start("t"));
        assert_ok(w.xmlns(bad, "ns"));
        assert_hr(WS_E_INVALID_FORMAT, w.end());
        assert_written("", w);
    }
    assert_ok(w.to_text());
    assert_hr(E_INVALIDARG, w.start(""));
    assert_ok(w.start("\xc3\xa9-1.\xc2\xb7_"));
    assert_hr(E_INVALIDARG, w.start_attribute(""));
    assert_ok(w.end());
    assert_written("<\xc3\xa9-1.\xc2\xb7_/>", w);
}

// Found by fuzzing: all strings of the binary encodings' dictionary were taken for names.
void a_dictionary_has_more_than_names(void**) {
    WS_XML_DICTIONARY* dictionary = nullptr;
    assert_ok(WsGetDictionary(WS_ENCODING_XML_BINARY_1, &dictionary, nullptr));
    const WS_XML_STRING envelope = dictionary->strings[1], ns = dictionary->strings[2], none = xml("");
    xml_writer w;
    assert_ok(w.to_text());
    assert_ok(WsWriteStartElement(w, nullptr, &envelope, &ns, nullptr));
    assert_ok(WsWriteStartAttribute(w, nullptr, &envelope, &none, FALSE, nullptr));
    assert_ok(w.end_attribute());
    assert_ok(w.end());
    assert_written("<Envelope Envelope=\"\" xmlns=\"http://www.w3.org/2003/05/soap-envelope\"/>", w);
    assert_ok(w.to_text());
    assert_ok(WsWriteStartElement(w, nullptr, &ns, &none, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(WsWriteStartAttribute(w, &envelope, &ns, &ns, FALSE, nullptr));
    assert_ok(w.end_attribute());
    assert_hr(WS_E_INVALID_FORMAT, w.end());
    assert_ok(w.to_text());
    assert_ok(WsWriteStartElement(w, &ns, &envelope, &ns, nullptr));
    assert_hr(WS_E_INVALID_FORMAT, w.end());
    // A part of an entry is a string of its own.
    WS_XML_STRING part = envelope;
    part.length = 3;
    assert_ok(w.to_text());
    assert_ok(WsWriteStartElement(w, nullptr, &part, &none, nullptr));
    assert_ok(w.end());
    assert_written("<Env/>", w);
}

void utf16_of_both_byte_orders(void**) {
    xml_writer w;
    for (const bool big : {false, true}) {
        assert_ok(w.to_text(big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE));
        assert_int_equal(w.get<WS_CHARSET>(WS_XML_WRITER_PROPERTY_CHARSET),
                         big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE);
        assert_ok(w.start("t", "ns", "p"));
        assert_ok(w.attribute("a", "<"));
        assert_ok(w.text(std::string(600, 'x')));
        assert_ok(w.end());
        assert_true(w.bytes() == utf16("<p:t a=\"&lt;\" xmlns:p=\"ns\">" + std::string(600, 'x') + "</p:t>", big));
    }
    assert_ok(w.to_text(WS_CHARSET_UTF16LE));
    assert_ok(w.start("t"));
    assert_ok(w.text("\xc3\xab\xe2\x82\xac\xf0\x9f\x98\x80"));
    assert_ok(w.end());
    assert_string_equal(hex(w.bytes()).c_str(), "3c 00 74 00 3e 00 eb 00 ac 20 3d d8 00 de 3c 00 2f 00 74 00 3e 00");
    const WS_XML_WRITER_TEXT_ENCODING automatic = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_AUTO};
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    assert_hr(E_INVALIDARG, WsSetOutput(w, &automatic.encoding, &output.output, nullptr, 0, nullptr));
}

void declaration(void**) {
    const BOOL yes = TRUE;
    const writer_properties with = {property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes)};
    xml_writer w;
    assert_ok(w.to_text(with));
    assert_written("", w);
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_written("<?xml version=\"1.0\" encoding=\"utf-8\"?><t/>", w);
    assert_ok(w.to_text(with));
    assert_ok(w.comment("c"));
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_written("<?xml version=\"1.0\" encoding=\"utf-8\"?><!--c--><t/>", w);
    assert_ok(w.to_text(WS_CHARSET_UTF16LE, with));
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_true(w.bytes() == utf16("<?xml version=\"1.0\" encoding=\"utf-16\"?><t/>", false));
}

void indentation(void**) {
    const ULONG two = 2;
    const BOOL yes = TRUE;
    xml_writer w;
    const auto document = [&] {
        assert_ok(w.start("a"));
        assert_ok(w.start("b"));
        assert_ok(w.text("x"));
        assert_ok(w.end());
        assert_ok(w.start("c"));
        assert_ok(w.start("d"));
        assert_ok(w.end());
        assert_ok(w.comment("e"));
        assert_ok(w.end());
        assert_ok(w.start("f"));
        assert_ok(w.text("mixed "));
        assert_ok(w.start("g"));
        assert_ok(w.end());
        assert_ok(w.start("h"));
        assert_ok(w.end());
        assert_ok(w.end());
        assert_ok(w.start("i"));
        assert_ok(w.end_start());
        assert_ok(w.end());
        assert_ok(w.end());
    };
    const std::string expected = "<a>\n  <b>x</b>\n  <c>\n    <d/>\n    <!--e-->\n  </c>\n  <f>mixed <g/><h/></f>\n  "
                                 "<i></i>\n</a>";
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_INDENT, two)}));
    document();
    assert_written(expected.c_str(), w);
    assert_ok(w.to_text(
        {property(WS_XML_WRITER_PROPERTY_INDENT, two), property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes)}));
    document();
    assert_written(("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + expected).c_str(), w);
    assert_ok(w.to_text());
    document();
    assert_written("<a><b>x</b><c><d/><!--e--></c><f>mixed <g/><h/></f><i></i></a>", w);
}

void empty_elements_in_either_form(void**) {
    const BOOL yes = TRUE;
    xml_writer w;
    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_EMIT_UNCOMPRESSED_EMPTY_ELEMENTS, yes)}));
    assert_ok(w.start("t"));
    assert_ok(w.attribute("a", "1"));
    assert_ok(w.end());
    assert_written("<t a=\"1\"></t>", w);
    assert_ok(w.to_text());
    assert_ok(w.start("t"));
    assert_ok(w.text(""));
    assert_ok(w.chars(W("")));
    assert_ok(w.raw_bytes(""));
    assert_ok(w.end());
    assert_written("<t/>", w);
}

void only_whitespace_outside_of_elements(void**) {
    const BOOL yes = TRUE;
    xml_writer w;
    assert_ok(w.to_text());
    assert_hr(WS_E_INVALID_FORMAT, w.text("test"));
    assert_hr(WS_E_INVALID_FORMAT, w.chars(W("test")));
    assert_hr(WS_E_INVALID_FORMAT, w.chars_utf8("test"));
    assert_hr(WS_E_INVALID_FORMAT, w.raw_bytes("test"));
    assert_hr(WS_E_INVALID_FORMAT, w.name("p", "n", {}));
    assert_hr(WS_E_INVALID_FORMAT, w.start_cdata());
    assert_ok(w.text(" \n"));
    assert_ok(w.chars(W("\t")));
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_ok(w.chars_utf8("\n"));
    assert_hr(WS_E_INVALID_FORMAT, w.start("t"));
    assert_written(" \n\t<t/>\n", w);

    assert_ok(w.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
    assert_ok(w.text("a"));
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_ok(w.start_cdata());
    assert_ok(w.text("b"));
    assert_ok(w.end_cdata());
    assert_ok(w.start("t"));
    assert_ok(w.end());
    assert_written("a<t/><![CDATA[b]]><t/>", w);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(elements_become_visible_when_they_are_complete),
        cmocka_unit_test(elements_nest),
        cmocka_unit_test(attributes_come_before_namespaces),
        cmocka_unit_test(attributes_have_the_asked_quotes),
        cmocka_unit_test(escapes),
        cmocka_unit_test(every_byte_in_every_place_of_a_block),
        cmocka_unit_test(long_texts_with_every_mixture),
        cmocka_unit_test(characters_across_the_ends_of_chunks),
        cmocka_unit_test(an_end_tag_is_written_whole_or_not),
        cmocka_unit_test(wrong_characters_anywhere_in_a_long_text),
        cmocka_unit_test(a_text_at_the_beginning_is_no_byte_order_mark),
        cmocka_unit_test(cdata),
        cmocka_unit_test(cdata_cannot_contain_its_end),
        cmocka_unit_test(comments),
        cmocka_unit_test(characters_that_xml_does_not_allow),
        cmocka_unit_test(references_to_invalid_characters_when_allowed),
        cmocka_unit_test(names_must_be_names),
        cmocka_unit_test(a_dictionary_has_more_than_names),
        cmocka_unit_test(utf16_of_both_byte_orders),
        cmocka_unit_test(declaration),
        cmocka_unit_test(indentation),
        cmocka_unit_test(empty_elements_in_either_form),
        cmocka_unit_test(only_whitespace_outside_of_elements),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
