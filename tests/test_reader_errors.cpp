// Malformed text: what is wrong with it, and where.
#include "support/xml.h"

using namespace test;

namespace {

struct malformed {
    std::string_view document;
    int row, column;
    const char* message;
};

const malformed corpus[] = {
    {"<a>\n<b>", 1, 3, "The input ends while the element 'b' is open."},
    {"<a>\n <b></a>", 1, 4, "The end tag 'a' does not match the start tag 'b'."},
    {"<a></A>", 0, 3, "The end tag 'A' does not match the start tag 'a'."},
    {"<a></ab>", 0, 3, "The end tag 'ab' does not match the start tag 'a'."},
    {"<p:a xmlns:p='x'></a>", 0, 17, "The end tag 'a' does not match the start tag 'p:a'."},
    {"</a>", 0, 0, "The end tag 'a' closes no element."},
    {"<a/>\n</a>", 1, 0, "The end tag 'a' closes no element."},
    {"<a></a b>", 0, 7, "Expected '>', but found 'b>'."},
    {"<a></>", 0, 5, "Expected a name, but found '>'."},
    {"<a></ a>", 0, 5, "Expected a name, but found ' a>'."},
    {"< a>", 0, 1, "Expected a name, but found ' a>'."},
    {"<<a>>", 0, 1, "Expected a name, but found '<a>>'."},
    {"<>\n", 0, 1, "Expected a name, but found '>'."},
    {"<1/>", 0, 1, "Expected a name, but found '1/>'."},
    {"<p:/>", 0, 3, "Expected a name after the prefix, but found '/>'."},
    {"<ab", 0, 1, "The input ends within a start tag."},
    {"<a\n  b='1'", 0, 2, "The input ends within a start tag."},
    {"<a b='1", 0, 6, "The input ends within an attribute's value."},
    {"<a\n b='1'\n c='<'/>", 2, 4, "'<' is not allowed in an attribute's value."},
    {"<a b='&amp;<'/>", 0, 11, "'<' is not allowed in an attribute's value."},
    {"<a b>", 0, 4, "Expected '=', but found '>'."},
    {"<a b=1>", 0, 5, "Expected a quoted value, but found '1>'."},
    {"<a b='1'c='2'>", 0, 8, "Expected whitespace, '>' or '/>', but found 'c='2'>'."},
    {"<a /b>", 0, 4, "Expected '>', but found 'b>'."},
    {"<a b='1' b='2'/>", 0, 0, "The element has the attribute 'b' twice."},
    {"<a xmlns:p='1' xmlns:p='2'/>", 0, 15, "The element declares the prefix 'p' twice."},
    {"<a xmlns:p=''/>", 0, 3, "The prefix 'p' cannot be bound to the namespace ''."},
    {"<a>\n<p:b/></a>", 1, 0, "The prefix 'p' is not bound to a namespace."},
    {"<a p:b=''/>", 0, 0, "The prefix 'p' is not bound to a namespace."},
    {"<a>x\ny&no;</a>", 1, 1, "'&no;' is not one of the five entities of XML."},
    {"<a>&#x0;</a>", 0, 3, "The character reference '&#x0;' is not the number of a character that XML allows."},
    {"<a>&#12a;</a>", 0, 3, "The character reference '&#12a;' is not the number of a character that XML allows."},
    {"<a>& b</a>", 0, 3, "A '&' is not followed by a name or number and ';'."},
    {"<a b='\n&'/>", 1, 0, "A '&' is not followed by a name or number and ';'."},
    {"<a>b]]>c</a>", 0, 4, "']]>' is not allowed in text."},
    {"<a>&amp;]]>c</a>", 0, 8, "']]>' is not allowed in text."},
    {"<a>b\x01</a>", 0, 4, "The character U+1 is not allowed in XML."},
    {"<a>&amp;\x1f</a>", 0, 8, "The character U+1F is not allowed in XML."},
    {std::string_view("<a>\0</a>", 8), 0, 3, "The character U+0 is not allowed in XML."},
    {"<a>\xc3\xa9\xef\xbf\xbf</a>", 0, 4, "The character U+FFFF is not allowed in XML."},
    {"<a>b\x80</a>", 0, 4, "The byte 0x80 begins no character of UTF-8."},
    {"<a>\xc0\x80</a>", 0, 3, "The byte 0xC0 begins no character of UTF-8."},
    {"<a>\xed\xa0\x80</a>", 0, 3, "The byte 0xED begins no character of UTF-8."},
    {"<a>\xf4\x90\x80\x80</a>", 0, 3, "The byte 0xF4 begins no character of UTF-8."},
    {"<a>\xe2\x82</a>", 0, 3, "The byte 0xE2 begins no character of UTF-8."},
    {"<a b='\xfe'/>", 0, 6, "The byte 0xFE begins no character of UTF-8."},
    {"<a\xff/>", 0, 2, "The byte 0xFF begins no character of UTF-8."},
    {"<!-- a", 0, 0, "The input ends within a comment."},
    {"<!-- a --", 0, 0, "The input ends within a comment."},
    {"<!--\na -- b --><a/>", 1, 2, "'--' is not allowed in a comment."},
    {"<!--->", 0, 0, "The input ends within a comment."},
    {"<!-- \x02 --><a/>", 0, 5, "The character U+2 is not allowed in XML."},
    {"<!", 0, 0, "The text has 2 bytes, which is not enough to tell its charset."},
    {"<a><!", 0, 3, "The input ends within a comment or CDATA section."},
    {"<a><![CDATA", 0, 3, "The input ends within a comment or CDATA section."},
    {"<a><![CDATA[x]]", 0, 12, "The input ends within a CDATA section."},
    {"<a><![CDATA[x\x03]]></a>", 0, 13, "The character U+3 is not allowed in XML."},
    {"<a><![cdata[x]]></a>", 0, 3, "Expected a tag, a comment or a CDATA section, but found '<![cdata[x]]></a>'."},
    {"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", 0, 0, "Document type declarations are not supported."},
    {"<a><?pi ?></a>", 0, 3, "Processing instructions are not supported."},
    {"<?xml-stylesheet href='x'?><a/>", 0, 0, "Processing instructions are not supported."},
    {"<?xml encoding='utf-8'?>", 0, 5, "The XML declaration is malformed: expected version=\"1.0\"."},
    {"<?xml version='1.0' encoding='x'?>", 0, 0, "The XML declaration names the encoding 'x', but the data is UTF-8."},
    {"<?xml version='1.0'", 0, 0, "The input ends within the XML declaration."},
    {"<a/>\n <b/>", 1, 1,
     "There is a second top-level element, which WS_XML_READER_PROPERTY_ALLOW_FRAGMENT does not allow."},
    {"<a/>\nb", 0, 4,
     "There is text outside of the document's element, which WS_XML_READER_PROPERTY_ALLOW_FRAGMENT does not "
     "allow."},
};

HRESULT read_to_the_end(const reader_ptr& reader, WS_ERROR* error) {
    for (;;) {
        const HRESULT hr = WsReadNode(reader.get(), error);
        if (FAILED(hr) || node_type(reader) == WS_XML_NODE_TYPE_EOF) return hr;
    }
}

void names_what_is_wrong_and_where(void**) {
    const reader_ptr reader = make_reader();
    int wrong = 0;
    for (const malformed& bad : corpus) {
        const error_ptr error = make_error();
        assert_hr(S_OK, set_text(reader, bad.document));
        const HRESULT hr = read_to_the_end(reader, error.get());
        const std::string what = error_string(error.get(), 0);
        std::string where, expected_where;
        if (bad.document.size() > 2) {
            where = error_string(error.get(), 1);
            expected_where = "This was found at row " + std::to_string(bad.row) + ", column " +
                             std::to_string(bad.column) + " of the text, both counted from 0.";
        }
        if (hr == WS_E_INVALID_FORMAT && what == bad.message && where == expected_where) continue;
        ++wrong;
        print_error("%.*s: 0x%08x %s %s\n", static_cast<int>(bad.document.size()), bad.document.data(),
                    static_cast<unsigned>(hr), what.c_str(), where.c_str());
    }
    assert_int_equal(wrong, 0);
}

void fails_without_an_error_object_too(void**) {
    const reader_ptr reader = make_reader();
    for (const malformed& bad : corpus) {
        assert_hr(S_OK, set_text(reader, bad.document));
        assert_hr(WS_E_INVALID_FORMAT, read_to_the_end(reader, nullptr));
        // Faulted until there is a new input; the node stays where it was.
        const WS_XML_NODE_TYPE type = node_type(reader);
        assert_hr(WS_E_OBJECT_FAULTED, WsReadNode(reader.get(), nullptr));
        assert_hr(WS_E_OBJECT_FAULTED, WsSkipNode(reader.get(), nullptr));
        assert_int_equal(node_type(reader), type);
    }
    assert_hr(S_OK, set_text(reader, "<a/>"));
    assert_hr(S_OK, read_to_the_end(reader, nullptr));
}

void keeps_the_node_before_an_error(void**) {
    const reader_ptr reader = make_reader();
    for (const char* bad : {"<b x='&;'/>", "</c>", "<!-- -- -->", "b&;", "<![CDATA[\x01]]>"}) {
        const std::string document = "<p:a xmlns:p='1&amp;2' c='3&lt;'>" + std::string(bad);
        assert_hr(S_OK, set_text(reader, document));
        next(reader);
        if (bad[2] == '[') continue;
        assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
        assert_string_equal(show(node(reader)).c_str(), "<p:a{1&2} xmlns:p=1&2 c='3<'>");
    }
    assert_hr(S_OK, set_text(reader, "<a>x&amp;y<![CDATA[\x01]]>"));
    for (int i = 0; i < 3; ++i)
        next(reader);
    assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_CDATA);
}

// Cut anywhere, a document is either shown in part or refused, and never read beyond its end.
void survives_every_truncation(void**) {
    const std::string document = "<?xml version='1.0'?><p:a xmlns:p='urn:x' b='&#x41;\xc3\xa9' xml:lang='en'>t&lt;\r\n"
                                 "<!-- c\r\n --><![CDATA[ d\r ]]>]] \xe2\x82\xac<e/></p:a>\n";
    for (size_t size = 0; size < document.size() - 1; ++size) {
        const auto copy = std::make_unique<char[]>(size + 1); // exactly as long, for the sanitizer
        std::memcpy(copy.get(), document.data(), size);
        const reader_ptr reader = make_reader();
        assert_hr(S_OK, set_text(reader, {copy.get(), size}));
        const HRESULT hr = read_to_the_end(reader, nullptr);
        if (size == 21) // just the declaration
            assert_hr(S_OK, hr);
        else
            assert_hr(WS_E_INVALID_FORMAT, hr);
    }
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, document));
    assert_hr(S_OK, read_to_the_end(reader, nullptr));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(names_what_is_wrong_and_where),
        cmocka_unit_test(fails_without_an_error_object_too),
        cmocka_unit_test(keeps_the_node_before_an_error),
        cmocka_unit_test(survives_every_truncation),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
