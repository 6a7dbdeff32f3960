// Packages that are none: each way of being wrong fails as WS_E_INVALID_FORMAT, says why, and faults the reader.
#include "support/mtom.h"

using namespace test;

namespace {

void assert_malformed(const std::string& bytes, const char* expected_text, const char* read_before = "",
                      const mtom_encoding& how = {}) {
    const reader_ptr reader = make_reader();
    const error_ptr error = make_error();
    assert_hr(S_OK, set_mtom(reader, bytes, how));
    std::string read = read_all(reader, error.get());
    const std::string expected = (*read_before != '\0' ? read_before + std::string(" ") : "") + "!803d0000";
    assert_string_equal(read.c_str(), expected.c_str());
    assert_true(string_count(error.get()) != 0);
    const std::string text = error_string(error.get(), 0);
    if (text.find(expected_text) == std::string::npos) fail_msg("\"%s\" in \"%s\"", expected_text, text.c_str());
    assert_hr(WS_E_OBJECT_FAULTED, WsReadNode(reader.get(), nullptr));

    // The same from a stream, in pieces of any size, unless only memory can show it.
    for (const size_t piece : {size_t{1}, size_t{7}, bytes.size() + 1}) {
        byte_source source{bytes, piece};
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, set_mtom(reader, input.input, how));
        read = read_slowly(reader);
        if (!read.ends_with("!803d0000")) fail_msg("a stream's reader read %s", read.c_str());
    }
}

const std::string root = "<d>" + include("1") + "</d>";

// ---- the package ----------------------------------------------------------------------------------------------------

void the_packages_own_header(void**) {
    const auto with = [](const std::string& header) {
        package p;
        p.header = header;
        return p.root(root).binary("1", "one").whole();
    };
    assert_malformed("", "ends within a MIME header");
    assert_malformed("Content-Type: multipart/related; boundary=b\r\n", "ends within a MIME header");
    assert_malformed(with("Content-Type multipart/related; boundary=b\r\n"), "'Content-Type multipart");
    assert_malformed(with(" Content-Type: multipart/related; boundary=b\r\n"), "field ' Content");
    assert_malformed(with("Content-Type : multipart/related; boundary=b\r\n"), "field 'Content-Type :");
    assert_malformed(with(": x\r\n"), "field ': x'");
    assert_malformed(with("MIME-Version: 1.0\r\n"), "content type ''");
    assert_malformed(with("Content-Type:\r\n"), "field 'Content-Type:'");
    assert_malformed(with("Content-Type: a/b\r\ncontent-type: a/b\r\n"), "the field 'content-type' twice");
    for (const char* const other :
         {"text/xml; boundary=b", "multipart/mixed; boundary=b", "multipart/related2; boundary=b",
          "multipart/related; boundary=b; type=\"text/xml\"", "application/xop+xml; boundary=b"})
        assert_malformed(with("Content-Type: " + std::string(other) + "\r\n"), "is not that of a MIME package");
    for (const char* const no_parameters :
         {"boundary", "boundary=b; boundary=b", "boundary=\"b", "boundary=\"b\"x", "boundary=b c", "bou ndary=b", "=b",
          "boundary=", "boundary=b; type", "boundary=b; start=\"\\", "b@=b"})
        assert_malformed(with("Content-Type: multipart/related; " + std::string(no_parameters) + "\r\n"),
                         "parameters of the content type");
    assert_malformed(with("Content-Type: multipart/related\r\n"), "'' cannot be the boundary");
    assert_malformed(with("Content-Type: multipart/related; boundary=\"\"\r\n"), "'' cannot be the boundary");
    assert_malformed(with("Content-Type: multipart/related; boundary=\"b \"\r\n"), "'b ' cannot be the boundary");
    assert_malformed(with("Content-Type: multipart/related; boundary=" + std::string(71, 'b') + "\r\n"),
                     "cannot be the boundary");
    assert_malformed(with("Content-Type: multipart/related; boundary=\"b\x80\"\r\n"), "cannot be the boundary");
    // Lines end in CRLF.
    std::string unix_lines = with(package().header);
    for (size_t at; (at = unix_lines.find('\r')) != std::string::npos;)
        unix_lines.erase(at, 1);
    assert_package("!803d0000", unix_lines);
}

void parts_that_do_not_end(void**) {
    const std::string good = package().root(root).binary("1", "one").whole();
    assert_package("<d> bytes:one </> EOF", good);
    for (size_t size = 0; size < good.size() - 2; ++size) {
        const reader_ptr reader = make_reader();
        const std::string cut = good.substr(0, size);
        assert_hr(S_OK, set_mtom(reader, cut));
        assert_string_equal(read_all(reader).c_str(), "!803d0000");
    }
    assert_malformed(good.substr(0, good.size() - 4), "ends within a MIME part");
    assert_malformed(good.substr(0, good.find("octet") - 3), "ends within a MIME header");
    mtom_encoding how;
    how.header = FALSE;
    how.boundary = W("b");
    assert_malformed("", "ends within a MIME part", "", how);
    assert_malformed("--b", "ends within a MIME part", "", how);
    assert_malformed("--b \t", "ends within a MIME part", "", how);
    assert_malformed("--b\r", "ends within a MIME part", "", how);
    assert_malformed("--b\r\n", "ends within a MIME header", "", how);
    assert_malformed("--b--", "has no part", "", how);
    assert_malformed("preamble\r\n--b--\r\n", "has no part", "", how);
    assert_malformed("--c\r\n\r\n<a/>\r\n--c--", "ends within a MIME part", "", how);
    assert_malformed("--b\r\n\r\n<a/>\n--b--", "ends within a MIME part", "", how);
    assert_malformed(" --b\r\n\r\n<a/>\r\n--b--", "has no part", "", how);
}

void headers_of_parts(void**) {
    const auto with = [](const std::string& fields) { return package().root(root).part(fields, "one").whole(); };
    for (const char* const fields :
         {"Content-ID 1\r\n", "Content-ID: 1\r\n", "Content-ID: <>\r\n", "Content-ID:\r\n", "Content-ID: <1\r\n",
          "Content-ID: 1>\r\n", "Content-ID: <a b>\r\n", "Content-ID: <<1>>\r\n", "Content-ID: <1> x\r\n",
          "Content-ID: <1>\nContent-Type: a/b\r\n", "\tContent-ID: <1>\r\n", "Content-Type:\r\nContent-ID: <1>\r\n"}) {
        const reader_ptr reader = make_reader();
        const std::string bytes = with(fields);
        assert_hr(S_OK, set_mtom(reader, bytes));
        assert_string_equal(read_all(reader).c_str(), "!803d0000");
        byte_source source{bytes, 5};
        const WS_XML_READER_STREAM_INPUT input = source.input();
        assert_hr(S_OK, set_mtom(reader, input.input));
        assert_string_equal(read_slowly(reader).c_str(), "<d> !803d0000");
    }
    for (const char* const encoding : {"base64", "quoted-printable", "x-other", "binary2"})
        assert_malformed(with("Content-ID: <1>\r\nContent-Transfer-Encoding: " + std::string(encoding) + "\r\n"),
                         ("'" + std::string(encoding) + "' is not one of binary").c_str(), "<d>");
}

void the_root(void**) {
    const auto with = [](const std::string& fields, const std::string& xml) {
        return package().part(fields, xml).binary("1", "one").whole();
    };
    assert_malformed(with("Content-ID: <root>\r\nContent-Transfer-Encoding: base64\r\n", "PGEvPg=="),
                     "'base64' is not");
    assert_malformed(with("Content-ID: <root>\r\nContent-Type: application/xop+xml; charset=iso-8859-1\r\n", "<a/>"),
                     "'iso-8859-1'");
    assert_malformed(with("Content-ID: <root>\r\nContent-Type: application/xop+xml; charset\r\n", "<a/>"),
                     "parameters");
    assert_malformed(with("Content-ID: <toor>\r\n", "<a/>"), "'root'");
    assert_malformed(with("", "<a/>"), "'root'");
    assert_malformed(with("Content-ID: <root>\r\n", "<a>"), "is open", "<a>");
    assert_malformed(with("Content-ID: <root>\r\n", "<a/><b/>"), "second top-level element", "<a/> </>");
    assert_malformed(with("Content-ID: <root>\r\n", ""), "");
    assert_malformed(with("Content-ID: <root>\r\n", "<a>\n</b></a>"), "does not match", "<a> '\n'");
}

void two_parts_with_one_id(void**) {
    for (const std::string& bytes :
         {package().root("<a/>").binary("1", "one").binary("1", "two").whole(),
          package().root("<a/>").binary("root", "one").whole(), package().root("<a/>").root("<b/>").whole()}) {
        const error_ptr error = make_error();
        assert_package("!803d0000", bytes, {}, {}, error.get());
        assert_true(error_string(error.get(), 0).find("have the content ID") != std::string::npos);
    }
}

// ---- includes -------------------------------------------------------------------------------------------------------

void references(void**) {
    const auto with = [](const std::string& attributes) {
        return package()
            .root("<d><x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' " + attributes + "/></d>")
            .binary("1", "one")
            .whole();
    };
    assert_package("<d> bytes:one </> EOF", with("href='cid:1'"));
    for (const char* const attributes :
         {"", "href=''", "href='1'", "href='cid:'", "href='cid'", "href='#1'", "href='http://x/1'", "href='mid:1'",
          "href=' cid:1'", "href='cid:%'", "href='cid:%3'", "href='cid:%g1'", "href='cid:1%'", "x:href='cid:1'",
          "HREF='cid:1'"})
        assert_malformed(with(attributes), "has no attribute href", "<d>");
    for (const char* const attributes : {"href='cid:2'", "href='cid:&lt;1&gt;'", "href='cid:11'", "href='cid:1 '"})
        assert_malformed(with(attributes), "which is not in the package", "<d>");
    assert_malformed(package().root("<d>" + include("root") + "</d>").whole(), "", "<d>");
}

void a_part_is_included_once(void**) {
    const std::string bytes =
        package().root("<d><e>" + include("1") + "</e>" + "<e>" + include("1") + "</e></d>").binary("1", "one").whole();
    assert_malformed(bytes, "More than one xop:Include refers to the MIME part '1'", "<d> <e> bytes:one </> <e>");
}

void includes_beside_elements(void**) {
    const auto with = [](const std::string& xml) {
        return package().root(xml).binary("1", "one").binary("2", "two").whole();
    };
    const std::string one = include("1"), two = include("2");
    assert_malformed(with("<d><e/>" + one + "</d>"), "stands where only elements do", "<d> <e/> </>");
    assert_malformed(with("<d>" + one + "<e/></d>"), "stands where only elements do", "<d> bytes:one");
    assert_malformed(with("<d>" + one + " <e>" + two + "</e></d>"), "only elements", "<d> bytes:one ' '");
    assert_malformed(with("<d><e>" + one + "</e>" + two + "</d>"), "only elements", "<d> <e> bytes:one </>");
    assert_malformed(with(one), "outside of all");
    assert_malformed(with("<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:1'>x</x:Include>"),
                     "outside of all");
    assert_malformed(with("<d/>" + one), "", "<d/> </>");
    const std::string open = "<d><Include xmlns='http://www.w3.org/2004/08/xop/include' href='cid:1'>";
    assert_malformed(with(open + "x</Include></d>"), "contains text", "<d>");
    assert_malformed(with(open + "<![CDATA[]]></Include></d>"), "contains text", "<d>");
    assert_malformed(with(open + "<e/>x</Include></d>"), "contains text", "<d>");
    assert_malformed(with(open + "<e></Include></d>"), "does not match", "<d>");
}

// ---- what a program asks for ----------------------------------------------------------------------------------------

void encodings_that_say_nothing(void**) {
    const reader_ptr reader = make_reader();
    const error_ptr error = make_error();
    const WS_XML_READER_BUFFER_INPUT input = bytes_input("");
    WS_XML_READER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    text.charSet = WS_CHARSET_AUTO;
    WS_XML_READER_BINARY_ENCODING binary{};
    binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    WS_XML_READER_MTOM_ENCODING encoding{};
    const auto set = [&](const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
        return WsSetInput(reader.get(), &encoding.encoding, &input.input, properties.data(),
                          static_cast<ULONG>(properties.size()), error.get());
    };
    const auto reset = [&](BOOL header) {
        encoding = {};
        encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_MTOM;
        encoding.textEncoding = &text.encoding;
        encoding.readMimeHeader = header;
        if (!header) encoding.boundary = string(W("b"));
        WsResetError(error.get());
    };
    const auto refused = [&](const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
        assert_hr(E_INVALIDARG, set(properties));
        assert_true(string_count(error.get()) != 0);
    };
    for (const BOOL header : {TRUE, FALSE}) {
        reset(header);
        assert_hr(S_OK, set());
        encoding.textEncoding = nullptr; // as without an encoding
        assert_hr(S_OK, set());
        encoding.textEncoding = &binary.encoding;
        refused();
        text.charSet = static_cast<WS_CHARSET>(17);
        reset(header);
        refused();
        text.charSet = WS_CHARSET_AUTO;
        const BOOL yes = TRUE;
        reset(header);
        refused({property(WS_XML_READER_PROPERTY_ALLOW_FRAGMENT, yes)});
    }
    // What the header says must not be said twice.
    for (WS_STRING WS_XML_READER_MTOM_ENCODING::*const said :
         {&WS_XML_READER_MTOM_ENCODING::boundary, &WS_XML_READER_MTOM_ENCODING::startInfo,
          &WS_XML_READER_MTOM_ENCODING::startUri}) {
        reset(TRUE);
        encoding.*said = string(W("x"));
        refused();
        reset(FALSE);
        encoding.*said = string(W("x"));
        assert_hr(S_OK, set());
    }
    for (const wide_view boundary : {wide_view(W("")), wide_view(W("b ")), wide_view(W("\x00e9")),
                                     wide_view(W("b\r\n")), wide_view(W("\xd800"))}) {
        reset(FALSE);
        encoding.boundary = string(boundary);
        refused();
    }
    reset(FALSE);
    encoding.boundary = {1, nullptr};
    refused();
    reset(FALSE);
    encoding.startUri = string(W("\x00e9"));
    refused();
    // The reader still has the input that it had.
    assert_hr(S_OK, set_text(reader, "<a/>"));
    refused();
    assert_string_equal(read_all(reader).c_str(), "<a/> </> EOF");
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(the_packages_own_header),    cmocka_unit_test(parts_that_do_not_end),
        cmocka_unit_test(headers_of_parts),           cmocka_unit_test(the_root),
        cmocka_unit_test(two_parts_with_one_id),      cmocka_unit_test(references),
        cmocka_unit_test(a_part_is_included_once),    cmocka_unit_test(includes_beside_elements),
        cmocka_unit_test(encodings_that_say_nothing),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
