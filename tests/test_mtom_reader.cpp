// Packages in memory: what other makers write, and the ways in which a package may be put together.
#include "support/mtom.h"

using namespace test;

namespace {

// As in the examples of the XOP recommendation: content IDs that are URLs, parts of any type, a second one in a header.
void reads_the_example_of_the_recommendation(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: Multipart/Related;boundary=MIME_boundary;\r\n"
        "    type=\"application/xop+xml\";\r\n"
        "    start=\"<mymessage.xml@example.org>\";\r\n"
        "    startinfo=\"application/soap+xml; action=\\\"ProcessData\\\"\"\r\n"
        "Content-Description: A SOAP message with my pic and sig in it\r\n"
        "\r\n"
        "--MIME_boundary\r\n"
        "Content-Type: application/xop+xml; \r\n"
        "    charset=UTF-8; \r\n"
        "    type=\"application/soap+xml; action=\\\"ProcessData\\\"\"\r\n"
        "Content-Transfer-Encoding: 8bit\r\n"
        "Content-ID: <mymessage.xml@example.org>\r\n"
        "\r\n"
        "<s:Envelope xmlns:s='urn:s' xmlns:xmlmime='http://www.w3.org/2004/11/xmlmime'>"
        "<s:Body><m:data xmlns:m='urn:m'>"
        "<m:photo xmlmime:contentType='image/png'><xop:Include "
        "xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:http://example.org/me.png'/></m:photo>"
        "<m:sig xmlmime:contentType='application/pkcs7-signature'><xop:Include "
        "xmlns:xop='http://www.w3.org/2004/08/xop/include' href='cid:http://example.org/my.hsh'/></m:sig>"
        "</m:data></s:Body></s:Envelope>\r\n"
        "--MIME_boundary\r\n"
        "Content-Type: image/png\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <http://example.org/me.png>\r\n"
        "\r\n"
        "\x89PNG\r\n\x1a\n\0\r\n--MIME\r\n"_b +
        "\r\n--MIME_boundary\r\n"
        "Content-Type: application/pkcs7-signature\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <http://example.org/my.hsh>\r\n"
        "\r\n"
        "signature"
        "\r\n--MIME_boundary--\r\n";
    assert_true(
        read_package(bytes) ==
        "<s:Envelope{urn:s} xmlns:s=urn:s xmlns:xmlmime=http://www.w3.org/2004/11/xmlmime> <s:Body{urn:s}> "
        "<m:data{urn:m} xmlns:m=urn:m> "
        "<m:photo{urn:m} xmlmime:contentType{http://www.w3.org/2004/11/xmlmime}='image/png'> "
        "bytes:\x89PNG\r\n\x1a\n\0\r\n--MIME\r\n </> "_b +
            "<m:sig{urn:m} xmlmime:contentType{http://www.w3.org/2004/11/xmlmime}='application/pkcs7-signature'> "
            "bytes:signature </> </> </> </> EOF");
}

void reads_what_wcf_writes(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;type=\"application/xop+xml\";"
        "boundary=\"uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\";start=\"<http://tempuri.org/0>\";"
        "start-info=\"application/soap+xml\"\r\n"
        "\r\n"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\r\n"
        "Content-ID: <http://tempuri.org/0>\r\n"
        "Content-Transfer-Encoding: 8bit\r\n"
        "Content-Type: application/xop+xml;charset=utf-8;type=\"application/soap+xml\"\r\n"
        "\r\n"
        "<d><xop:Include href=\"cid:http%3A%2F%2Ftempuri.org%2F1%2F632618206527087310\" "
        "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"/></d>"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1\r\n"
        "Content-ID: <http://tempuri.org/1/632618206527087310>\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-Type: application/octet-stream\r\n"
        "\r\n"
        "payload"
        "\r\n--uuid:4d71eb9d-5a2c-4b6e-8a4f-5a5d1ba3d6b0+id=1--\r\n";
    assert_package("<d> bytes:payload </> EOF", bytes);
}

void reads_what_axis_writes(void**) {
    // The HTTP header has the content type; no CRLF comes before the first boundary.
    const std::string bytes = "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411\r\n"
                              "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n"
                              "Content-Transfer-Encoding: binary\r\n"
                              "Content-ID: <0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org>\r\n"
                              "\r\n"
                              "<?xml version='1.0' encoding='UTF-8'?><d><xop:Include "
                              "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" "
                              "href=\"cid:1.urn:uuid:DC6D5D9B7D8D5F5C3A1177413@apache.org\" /></d>\r\n"
                              "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411\r\n"
                              "Content-Type: application/octet-stream\r\n"
                              "Content-Transfer-Encoding: binary\r\n"
                              "Content-ID: <1.urn:uuid:DC6D5D9B7D8D5F5C3A1177413@apache.org>\r\n"
                              "\r\n"
                              "payload\r\n"
                              "--MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411--\r\n";
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("MIMEBoundaryurn_uuid_DC6D5D9B7D8D5F5C3A1177411");
    for (const wide_view start : {wide_view(), wide_view(W("0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org")),
                                  wide_view(W("<0.urn:uuid:DC6D5D9B7D8D5F5C3A1177412@apache.org>"))}) {
        how.start = start;
        assert_package("<d> bytes:payload </> EOF", bytes, how);
    }
}

void reads_what_gsoap_writes(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; charset=utf-8; boundary=\"==9AQwRuyx4aJ3fSXPaj7e0K==\"; "
        "type=\"application/xop+xml\"; start=\"<SOAP-ENV:Envelope>\"; start-info=\"text/xml\"\r\n"
        "\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==\r\n"
        "Content-Type: application/xop+xml; charset=utf-8; type=\"text/xml\"\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <SOAP-ENV:Envelope>\r\n"
        "\r\n"
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<d><xop:Include "
        "xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:id1\"/></d>\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==\r\n"
        "Content-Type: image/jpeg\r\n"
        "Content-Transfer-Encoding: binary\r\n"
        "Content-ID: <id1>\r\n"
        "Content-Description: a picture\r\n"
        "\r\n"
        "payload\r\n"
        "--==9AQwRuyx4aJ3fSXPaj7e0K==--";
    assert_package("'\n' <d> bytes:payload </> EOF", bytes);
}

// Fields in lower case, a boundary that would need quotes, a semicolon at the end.
void reads_what_others_write(void**) {
    const std::string bytes =
        "MIME-Version: 1.0\r\n"
        "Content-Type: Multipart/Related;boundary=DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM;\r\n"
        "    type=\"application/xop+xml\";\r\n"
        "    start=\"<Response@example.org>\";\r\n"
        "\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM\r\n"
        "content-transfer-encoding: binary\r\n"
        "content-type: application/xop+xml; charset=utf-8; type=\"application/xop+xml\"\r\n"
        "content-id: <Response@example.org>\r\n"
        "\r\n"
        "<m xmlns:xop=\"http://www.w3.org/2004/08/xop/include\"><xop:Include "
        "href=\"cid:1.634715231374437235@example.org\" /></m>\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM\r\n"
        "content-transfer-encoding: binary\r\n"
        "content-type: application/octet-stream\r\n"
        "content-id: <1.634715231374437235@example.org>\r\n"
        "\r\n"
        "payload\r\n"
        "--DeltaSync91ABCB4AF5D24B8F988B77ED7A19733D?MTOM--\r\n";
    assert_package("<m xmlns:xop=http://www.w3.org/2004/08/xop/include> bytes:payload </> EOF", bytes);
}

// ---- how a package is put together ----------------------------------------------------------------------------------

void finds_parts_in_any_order(void**) {
    const std::string xml = "<d><a>" + include("1") + "</a><b>" + include("2") + "</b></d>";
    const std::string expected = "<d> <a> bytes:one </> <b> bytes:two </> </> EOF";
    assert_package(expected.c_str(), package().root(xml).binary("1", "one").binary("2", "two").whole());
    assert_package(expected.c_str(), package().root(xml).binary("2", "two").binary("1", "one").whole());
    assert_package(expected.c_str(), package().binary("2", "two").root(xml).binary("1", "one").whole());
    assert_package(expected.c_str(), package().binary("2", "two").binary("1", "one").root(xml).whole());
    // Parts that nobody includes, with and without a content ID.
    assert_package(expected.c_str(), package()
                                         .binary("3", "three")
                                         .part("Content-Type: text/plain\r\n", "four")
                                         .part("", "five")
                                         .binary("1", "one")
                                         .root(xml)
                                         .binary("2", "two")
                                         .whole());
}

void the_first_part_is_the_root_unless_told(void**) {
    package p;
    p.header = "Content-Type: multipart/related; boundary=b\r\n";
    p.part("", "<a/>").part("", "<b/>");
    assert_package("<a/> </> EOF", p.whole());
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    assert_package("<a/> </> EOF", p.parts(), how);
    p.part("Content-ID: <x>\r\n", "<c/>");
    assert_package("<a/> </> EOF", p.parts(), how);
    how.start = W("x");
    assert_package("<c/> </> EOF", p.parts(), how);
    how.start = W("<x>");
    assert_package("<c/> </> EOF", p.parts(), how);
}

void text_around_the_parts_is_no_part(void**) {
    const std::string xml = "<d>" + include("1") + "</d>";
    package p;
    p.body = "This is a multi-part message.\r\n--c\r\n--bb\r\n\r\n";
    p.root(xml).binary("1", "--b\n--b\r--b\r\n--\r\n--bb\r\n--b x\r\n--b-\r\n-b--");
    const std::string expected = "<d> bytes:--b\n--b\r--b\r\n--\r\n--bb\r\n--b x\r\n--b-\r\n-b-- </> EOF";
    assert_package(expected.c_str(), p.whole());
    assert_package(expected.c_str(), p.whole() + "an epilogue\r\n--b\r\n\r\n--b--\r\n");
    std::string package = p.whole();
    assert_package(expected.c_str(), package.substr(0, package.size() - 2)); // the last CRLF
    for (const char* const padding : {" ", "\t", " \t  "}) {
        std::string padded = package;
        for (size_t at = 0; (at = padded.find("--b\r\nContent", at)) != std::string::npos; ++at)
            padded.insert(at + 3, padding);
        assert_int_equal(padded.size(), package.size() + 2 * std::strlen(padding));
        assert_package(expected.c_str(), padded);
    }
}

void parts_may_have_no_fields_and_no_bytes(void**) {
    const std::string body = "--b\r\n\r\n<d>" + include("1") + "<!---->" + include("2") + include("3") + "</d>";
    const std::string tail = "\r\n--b\r\nContent-ID: <1>\r\n\r\n"           // CRLF of the header's end,
                             "\r\n--b\r\nContent-ID: <2>\r\n\r\n"           // and of the delimiter
                             "--b\r\nContent-ID: <3>\r\n\r\n\r\n\r\n--b--"; // one for both; then one that is the part
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    assert_package("<d> bytes: <!----> bytes: bytes:\r\n </> EOF", body + tail, how);
}

void fields_are_read_as_mail_has_them(void**) {
    const std::string xml = "<d>" + include("1") + "</d>";
    for (const char* const fields :
         {"Content-ID: <1>\r\n", "content-id:<1>\r\n", "CONTENT-ID:\t <1> \t\r\n", "Content-ID:\r\n <1>\r\n",
          "Content-ID: <1>\r\nX-Other: a\r\n b\r\n\tc\r\nContent-Transfer-Encoding: 8BIT\r\n",
          "Content-Transfer-Encoding: 7bit\r\nContent-ID: <1>\r\n",
          "Content-Transfer-Encoding: Binary\r\nContent-Description: <1>, \"x: y\r\nContent-ID: <1>\r\n"})
        assert_package("<d> bytes:one </> EOF", package().root(xml).part(fields, "one").whole());
    for (const char* const type : {"multipart/related;boundary=b;type=\"application/xop+xml\";start=\"<root>\"",
                                   "MULTIPART/Related ; Boundary=\"b\" ; TYPE = Application/XOP+XML ; Start=<root>;",
                                   "multipart/related;\r\n\tboundary=b;\r\n start=\"<ro\\ot>\";;; ",
                                   "multipart/related; x=\"; boundary=c\"; boundary=\"b\"; start=root"}) {
        package p;
        p.header = "Content-Type: " + std::string(type) + "\r\n";
        assert_package("<d> bytes:one </> EOF", p.binary("1", "one").root(xml).whole());
    }
}

void content_ids_are_escaped_in_urls(void**) {
    for (const auto& [url, id] : {std::pair<const char*, const char*>{"a%40b", "a@b"},
                                  {"http%3a%2F%2fx/%25", "http://x/%"},
                                  {"a@b", "a@b"},
                                  {"%C3%A9", "\xc3\xa9"},
                                  {"a&amp;b", "a&b"},
                                  {"x%2fy", "x/y"}}) {
        const std::string xml = "<d>" + include(url) + "</d>";
        assert_package("<d> bytes:one </> EOF", package().root(xml).binary(id, "one").whole());
    }
    const std::string upper = "<d><i:Include xmlns:i='http://www.w3.org/2004/08/xop/include' href='CID:1'/></d>";
    assert_package("<d> bytes:one </> EOF", package().root(upper).binary("1", "one").whole());
    // Content IDs differ in case.
    assert_package("<d> bytes:b </> EOF",
                   package().root("<d>" + include("B") + "</d>").binary("b", "a").binary("B", "b").whole());
}

// ---- what stands beside an include ----------------------------------------------------------------------------------

void an_include_may_stand_among_characters(void**) {
    const auto read = [](const std::string& content) {
        return read_package(package().root("<d>" + content + "</d>").binary("1", "one").binary("2", "two").whole());
    };
    const std::string one = include("1"), two = include("2");
    assert_string_equal(read("\n " + one + " \n").c_str(), "<d> '\n ' bytes:one ' \n' </> EOF");
    assert_string_equal(read("<!--c-->" + one + "<!--d-->").c_str(), "<d> <!--c--> bytes:one <!--d--> </> EOF");
    // In pieces, as a writer can have been given them.
    assert_string_equal(read(one + two).c_str(), "<d> bytes:one bytes:two </> EOF");
    assert_string_equal(read("QUJD" + one + "<![CDATA[]]>" + two + "RA==").c_str(),
                        "<d> 'QUJD' bytes:one <[ ]> bytes:two 'RA==' </> EOF");
    assert_string_equal(read("<e>" + one + "</e><f>" + two + "</f>").c_str(),
                        "<d> <e> bytes:one </> <f> bytes:two </> </> EOF");
}

void an_include_may_have_what_nobody_knows(void**) {
    const std::string xml = "<d><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' xmlns:o='o' o:href='cid:2' "
                            "href='cid:1' o:a='b'> <!--c--> <o:e a='b'>text<o:f/><![CDATA[x]]></o:e><o:g/>\n"
                            "</x:Include></d>";
    assert_package("<d> bytes:one </> EOF", package().root(xml).binary("1", "one").whole());
    // Not an include: another name, another namespace.
    assert_package("<d> <include{http://www.w3.org/2004/08/xop/include} "
                   "xmlns:=http://www.w3.org/2004/08/xop/include/> </> <Include href='cid:1'/> </> </> EOF",
                   package()
                       .root("<d><include xmlns='http://www.w3.org/2004/08/xop/include'/><Include href='cid:1'/></d>")
                       .whole());
}

// What an include has in it leaves alone what was shown before it.
void text_before_an_include_is_not_lost_in_it(void**) {
    const reader_ptr reader = make_reader();
    const std::string open = "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:1'>";
    const std::string bytes =
        package().root("<d>YWJj" + open + " <e/> </x:Include>YWJj</d>").binary("1", "def").whole();
    const heap_ptr heap = make_heap();
    WS_XML_STRING value{};
    assert_hr(S_OK, set_mtom(reader, bytes));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, WsReadType(reader.get(), WS_ELEMENT_TYPE_MAPPING, WS_XML_STRING_TYPE, nullptr,
                               WS_READ_REQUIRED_VALUE, heap.get(), &value, sizeof(value), nullptr));
    assert_string_equal(std::string(view(value)).c_str(), "YWJjZGVmYWJj");
}

// ---- charsets and places --------------------------------------------------------------------------------------------

void the_root_has_a_charset(void**) {
    const std::string xml = "<d a='\xc3\xa9'>" + include("1") + "</d>";
    const std::string plain = "<d>" + include("1") + "</d>";
    const auto whole = [](const std::string& root, const char* charset) {
        return package()
            .part("Content-ID: <root>\r\nContent-Type: application/xop+xml;charset=" + std::string(charset) + "\r\n",
                  root)
            .binary("1", "one")
            .whole();
    };
    mtom_encoding how;
    const auto charset_of = [&](const std::string& bytes) {
        const reader_ptr reader = make_reader();
        assert_hr(S_OK, set_mtom(reader, bytes, how));
        const auto charset = get_property<WS_CHARSET>(reader, WS_XML_READER_PROPERTY_CHARSET);
        assert_string_equal(read_all(reader).c_str(), "<d> bytes:one </> EOF");
        return charset;
    };
    assert_package("<d a='\xc3\xa9'> bytes:one </> EOF", whole(xml, "utf-8"));
    assert_int_equal(charset_of(whole(plain, "UTF-8")), WS_CHARSET_UTF8);
    assert_int_equal(charset_of(whole("\xff\xfe" + utf16(plain, false), "\"utf-16\"")), WS_CHARSET_UTF16LE);
    assert_int_equal(charset_of(whole("\xfe\xff" + utf16(plain, true), "utf-16")), WS_CHARSET_UTF16BE);
    assert_int_equal(charset_of(whole(utf16(plain, false), "utf-16LE")), WS_CHARSET_UTF16LE);
    assert_int_equal(charset_of(whole(utf16(plain, true), "utf-16be")), WS_CHARSET_UTF16BE);
    // What the program says goes before what the part says.
    how.charset = WS_CHARSET_UTF16BE;
    assert_int_equal(charset_of(whole(utf16(plain, true), "utf-8")), WS_CHARSET_UTF16BE);
}

void tells_places_in_the_root(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes =
        package().root("<d>\n  <e>" + include("1") + "</e>\n <f/></d>").binary("1", "one").whole();
    assert_hr(S_OK, set_mtom(reader, bytes));
    for (const char* const name : {"e", "f"})
        do
            next(reader);
        while (node_type(reader) != WS_XML_NODE_TYPE_ELEMENT || show(node(reader))[1] != *name);
    assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_ROW), 2);
    assert_int_equal(get_property<ULONGLONG>(reader, WS_XML_READER_PROPERTY_COLUMN), 1);
    assert_int_equal(get_property<ULONG>(reader, WS_XML_READER_PROPERTY_MAX_MIME_PARTS), 4096);
    assert_false(get_property<BOOL>(reader, WS_XML_READER_PROPERTY_IN_ATTRIBUTE));
}

// ---- what a program does with it ------------------------------------------------------------------------------------

void nothing_is_copied(void**) {
    std::string bytes(1 << 20, '\0');
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * i >> 3);
    const std::string package = test::package().root("<d>" + include("1") + "</d>").binary("1", bytes).whole();
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_mtom(reader, package));
    next(reader);
    next(reader);
    const auto& text = text_as<WS_XML_BASE64_TEXT>(reader, WS_XML_TEXT_TYPE_BASE64);
    assert_int_equal(text.length, bytes.size());
    assert_ptr_equal(text.bytes, package.data() + package.find(bytes));
    std::string read(bytes.size() + 1, 'x');
    ULONG count = 0;
    assert_hr(S_OK, WsReadBytes(reader.get(), read.data(), static_cast<ULONG>(read.size()), &count, nullptr));
    assert_int_equal(count, bytes.size());
    assert_memory_equal(read.data(), bytes.data(), count);
    assert_hr(S_OK, WsReadBytes(reader.get(), read.data(), 1, &count, nullptr));
    assert_int_equal(count, 0);
    assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
}

void bytes_can_be_read_as_anything(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes =
        package().root("<d>" + include("1") + include("2") + "</d>").binary("1", "abcd").binary("2", "efg").whole();
    BYTE read[16];
    ULONG count = 0;
    const auto begin = [&] {
        assert_hr(S_OK, set_mtom(reader, bytes));
        assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
    };
    begin();
    std::string all;
    do {
        assert_hr(S_OK, WsReadBytes(reader.get(), read, 3, &count, nullptr));
        all.append(reinterpret_cast<const char*>(read), count);
    } while (count != 0);
    assert_string_equal(all.c_str(), "abcdefg");

    begin();
    assert_hr(S_OK, WsReadCharsUtf8(reader.get(), read, sizeof(read), &count, nullptr));
    assert_string_equal(std::string(reinterpret_cast<const char*>(read), count).c_str(), "YWJjZA==");

    begin();
    WCHAR chars[16];
    assert_hr(S_OK, WsReadChars(reader.get(), chars, 16, &count, nullptr));
    assert_string_equal(narrow(wide_view(chars, count)).c_str(), "YWJjZA==");

    const heap_ptr heap = make_heap();
    WS_BYTES value{};
    assert_hr(S_OK, set_mtom(reader, bytes));
    assert_hr(S_OK, WsReadToStartElement(reader.get(), nullptr, nullptr, nullptr, nullptr));
    assert_hr(S_OK, WsReadType(reader.get(), WS_ELEMENT_TYPE_MAPPING, WS_BYTES_TYPE, nullptr, WS_READ_REQUIRED_VALUE,
                               heap.get(), &value, sizeof(value), nullptr));
    assert_string_equal(std::string(reinterpret_cast<const char*>(value.bytes), value.length).c_str(), "abcdefg");

    assert_hr(S_OK, set_mtom(reader, bytes));
    next(reader);
    assert_hr(S_OK, WsSkipNode(reader.get(), nullptr));
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_EOF);
}

void packages_become_buffers(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    const std::string bytes = package().root("<d x='y'>" + include("1") + "</d>").binary("1", "abcd").whole();
    assert_hr(S_OK, set_mtom(reader, bytes));
    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(S_OK, WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_string_equal(read_all(reader).c_str(), "<d x='y'> bytes:abcd </> EOF");

    WS_XML_READER_MTOM_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_MTOM;
    encoding.readMimeHeader = TRUE;
    assert_hr(S_OK, WsReadXmlBufferFromBytes(reader.get(), &encoding.encoding, nullptr, 0, bytes.data(),
                                             static_cast<ULONG>(bytes.size()), heap.get(), &buffer, nullptr));
    assert_hr(S_OK, WsSetInputToBuffer(reader.get(), buffer, nullptr, 0, nullptr));
    assert_string_equal(read_all(reader).c_str(), "<d x='y'> bytes:abcd </> EOF");
}

void namespaces_and_xml_attributes_are_those_of_the_root(void**) {
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    const std::string bytes =
        package().root("<p:d xmlns:p='urn:p' xml:lang='en'>" + include("1") + "</p:d>").binary("1", "x").whole();
    assert_hr(S_OK, set_mtom(reader, bytes));
    next(reader);
    next(reader);
    const WS_XML_STRING p = xml("p"), lang = xml("lang"), xop = xml("xop"), xml_prefix = xml("xml");
    const WS_XML_STRING* ns = nullptr;
    assert_hr(S_FALSE, WsGetNamespaceFromPrefix(reader.get(), &xop, FALSE, &ns, nullptr)); // of the include
    assert_hr(S_OK, WsGetNamespaceFromPrefix(reader.get(), &xml_prefix, TRUE, &ns, nullptr));
    assert_hr(S_OK, WsGetNamespaceFromPrefix(reader.get(), &p, TRUE, &ns, nullptr));
    assert_string_equal(std::string(view(*ns)).c_str(), "urn:p");
    WCHAR* chars = nullptr;
    ULONG count = 0;
    assert_hr(S_OK, WsGetXmlAttribute(reader.get(), &lang, heap.get(), &chars, &count, nullptr));
    assert_string_equal(narrow(wide_view(chars, count)).c_str(), "en");
    // Until there is another input.
    assert_hr(S_OK, set_mtom(reader, bytes));
    assert_hr(S_FALSE, WsGetNamespaceFromPrefix(reader.get(), &p, FALSE, &ns, nullptr));
    assert_hr(S_FALSE, WsGetXmlAttribute(reader.get(), &lang, heap.get(), &chars, &count, nullptr));
}

void a_reader_reads_one_after_another(void**) {
    const reader_ptr reader = make_reader();
    const std::string bytes = package().root("<d>" + include("1") + "</d>").binary("1", "one").whole();
    const std::string other = package().root("<e>" + include("2") + "</e>").binary("2", "two").whole();
    for (int i = 0; i < 3; ++i) {
        assert_hr(S_OK, set_mtom(reader, bytes));
        assert_string_equal(read_all(reader).c_str(), "<d> bytes:one </> EOF");
        assert_hr(S_OK, set_text(reader, "<a>b</a>"));
        assert_string_equal(read_all(reader).c_str(), "<a> 'b' </> EOF");
        assert_hr(S_OK, set_mtom(reader, other));
        next(reader); // and no further
        assert_hr(S_OK, set_mtom(reader, std::string_view("nothing\r\n\r\n")));
        assert_hr(WS_E_INVALID_FORMAT, WsReadNode(reader.get(), nullptr));
        assert_hr(WS_E_OBJECT_FAULTED, WsReadNode(reader.get(), nullptr));
        assert_hr(S_OK, set_mtom(reader, other));
        assert_string_equal(read_all(reader).c_str(), "<e> bytes:two </> EOF");
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_example_of_the_recommendation),
        cmocka_unit_test(reads_what_wcf_writes),
        cmocka_unit_test(reads_what_axis_writes),
        cmocka_unit_test(reads_what_gsoap_writes),
        cmocka_unit_test(reads_what_others_write),
        cmocka_unit_test(finds_parts_in_any_order),
        cmocka_unit_test(the_first_part_is_the_root_unless_told),
        cmocka_unit_test(text_around_the_parts_is_no_part),
        cmocka_unit_test(parts_may_have_no_fields_and_no_bytes),
        cmocka_unit_test(fields_are_read_as_mail_has_them),
        cmocka_unit_test(content_ids_are_escaped_in_urls),
        cmocka_unit_test(an_include_may_stand_among_characters),
        cmocka_unit_test(an_include_may_have_what_nobody_knows),
        cmocka_unit_test(text_before_an_include_is_not_lost_in_it),
        cmocka_unit_test(the_root_has_a_charset),
        cmocka_unit_test(tells_places_in_the_root),
        cmocka_unit_test(nothing_is_copied),
        cmocka_unit_test(bytes_can_be_read_as_anything),
        cmocka_unit_test(packages_become_buffers),
        cmocka_unit_test(namespaces_and_xml_attributes_are_those_of_the_root),
        cmocka_unit_test(a_reader_reads_one_after_another),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
