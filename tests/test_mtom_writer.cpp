// Packages as the writer puts them together: which bytes become parts, and what stands around them.
#include "support/mtom_writer.h"

using namespace test;

namespace {

void writes_a_package(void**) {
    xml_writer w;
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("four"));
    assert_ok(w.end());
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
    assert_ok(w.start("c"));
    assert_ok(w.raw_bytes("sixsix"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_package_written(
        written_header +
            written_root("<a><b>Zm91cg==</b><b>" + written_include(1) + "</b><c>" + written_include(2) + "</c></a>") +
            written_part(1, "fives") + written_part(2, "sixsix") + written_end,
        w);
}

// ---- what stands around the document --------------------------------------------------------------------------------

std::string written_with(const mtom_output& how, const writer_properties& properties = {}) {
    xml_writer w;
    assert_ok(to_mtom(w, how, properties));
    assert_ok(w.start("a"));
    assert_ok(w.end());
    return w.bytes();
}

void headers_say_what_the_program_says(void**) {
    mtom_output how;
    assert_string_equal(written_with(how).c_str(), (written_header + written_root("<a/>") + written_end).c_str());
    how.header = FALSE;
    assert_string_equal(written_with(how).c_str(), (written_root("<a/>") + written_end).c_str());
    how.start_info = {};
    how.start = {};
    assert_string_equal(written_with(how).c_str(),
                        "--b\r\nContent-Transfer-Encoding: binary\r\n"
                        "Content-Type: application/xop+xml;charset=utf-8\r\n\r\n<a/>\r\n--b--\r\n");
    how.header = TRUE;
    assert_string_equal(written_with(how).c_str(),
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: multipart/related;type=\"application/xop+xml\";boundary=\"b\"\r\n\r\n"
                        "--b\r\nContent-Transfer-Encoding: binary\r\n"
                        "Content-Type: application/xop+xml;charset=utf-8\r\n\r\n<a/>\r\n--b--\r\n");
    how.boundary = W("a '()+_,-./:=?Z9");
    how.start_info = W("application/soap+xml; action=\"a\\b\"");
    how.start = W("http://tempuri.org/0");
    assert_string_equal(
        written_with(how).c_str(),
        "MIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;type=\"application/xop+xml\";boundary=\"a '()+_,-./:=?Z9\";"
        "start=\"<http://tempuri.org/0>\";start-info=\"application/soap+xml; action=\\\"a\\\\b\\\"\"\r\n\r\n"
        "--a '()+_,-./:=?Z9\r\nContent-ID: <http://tempuri.org/0>\r\nContent-Transfer-Encoding: binary\r\n"
        "Content-Type: application/xop+xml;charset=utf-8;type=\"application/soap+xml; action=\\\"a\\\\b\\\"\"\r\n\r\n"
        "<a/>\r\n--a '()+_,-./:=?Z9--\r\n");
    assert_package("<a/> </> EOF", written_with(how));
}

void the_root_is_text_as_asked_for(void**) {
    const BOOL yes = TRUE;
    const ULONG two = 2;
    assert_string_equal(
        written_with({}, {property(WS_XML_WRITER_PROPERTY_WRITE_DECLARATION, yes)}).c_str(),
        (written_header + written_root("<?xml version=\"1.0\" encoding=\"utf-8\"?><a/>") + written_end).c_str());
    xml_writer w;
    for (const bool big : {false, true}) {
        mtom_output how;
        how.charset = big ? WS_CHARSET_UTF16BE : WS_CHARSET_UTF16LE;
        assert_ok(to_mtom(w, how));
        assert_int_equal(w.get<WS_CHARSET>(WS_XML_WRITER_PROPERTY_CHARSET), how.charset);
        assert_ok(w.start("a"));
        assert_ok(w.raw_bytes("fives"));
        assert_ok(w.end());
        const std::string package = w.bytes();
        assert_true(package.find(utf16("cid:", big)) != std::string::npos);
        assert_true(package.find("charset=utf-16;") != std::string::npos);
        mtom_encoding reading;
        reading.charset = how.charset;
        assert_package("<a> bytes:fives </> EOF", package, reading);
    }
    // An include begins no line, and neither does what ends its element.
    assert_ok(to_mtom(w, {}, {property(WS_XML_WRITER_PROPERTY_INDENT, two)}));
    assert_ok(w.start("a"));
    assert_ok(w.start("b"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_package_written(written_header + written_root("<a>\n  <b>" + written_include(1) + "</b>\n</a>") +
                               written_part(1, "fives") + written_end,
                           w);
}

// ---- which bytes become a part --------------------------------------------------------------------------------------

std::string written_bytes(const std::vector<std::string>& pieces, ULONG max_inline) {
    xml_writer w;
    mtom_output how;
    how.max_inline = max_inline;
    assert_ok(to_mtom(w, how));
    assert_ok(w.start("a"));
    for (const std::string& piece : pieces)
        assert_ok(w.raw_bytes(piece));
    assert_ok(w.end());
    return without_guid(w.bytes());
}

void more_bytes_than_may_be_inline(void**) {
    const auto inlined = [](std::string_view base64) {
        return written_header + written_root("<a>" + std::string(base64) + "</a>") + written_end;
    };
    const auto apart = [](std::string_view bytes) {
        return written_header + written_root("<a>" + written_include(1) + "</a>") + written_part(1, bytes) +
               written_end;
    };
    assert_string_equal(written_bytes({"abcd"}, 3).c_str(), apart("abcd").c_str());
    assert_string_equal(written_bytes({"abcd"}, 4).c_str(), inlined("YWJjZA==").c_str());
    assert_string_equal(written_bytes({"abcd"}, 5).c_str(), inlined("YWJjZA==").c_str());
    assert_string_equal(written_bytes({"a"}, 0).c_str(), apart("a").c_str());
    assert_string_equal(written_bytes({"abcd"}, 0xffffffff).c_str(), inlined("YWJjZA==").c_str());
    for (const ULONG most : {0, 1, 4})
        assert_string_equal(written_bytes({""}, most).c_str(),
                            (written_header + written_root("<a/>") + written_end).c_str());
    // The first piece decides; one element has one part.
    assert_string_equal(written_bytes({"abcd", "e", "fghijk"}, 3).c_str(), apart("abcdefghijk").c_str());
    assert_string_equal(written_bytes({"", "abcd", ""}, 3).c_str(), apart("abcd").c_str());
    assert_string_equal(written_bytes({"a", "bcdefghi"}, 3).c_str(), inlined("YWJjZGVmZ2hp").c_str());
    assert_string_equal(written_bytes({"abc", "defghi"}, 3).c_str(), inlined("YWJjZGVmZ2hp").c_str());
    assert_string_equal(written_bytes({"ab", "cde", "fgh"}, 3).c_str(), inlined("YWJjZGVmZ2g=").c_str());
}

void bytes_of_every_kind(void**) {
    xml_writer w;
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(w.start_attribute("b")); // not in an attribute
    assert_ok(w.raw_bytes("sixsix"));
    assert_ok(w.end_attribute());
    assert_ok(w.start("t"));
    const std::string bytes = "typed";
    const WS_XML_BASE64_TEXT text = {
        {WS_XML_TEXT_TYPE_BASE64}, reinterpret_cast<BYTE*>(const_cast<char*>(bytes.data())), 5};
    assert_ok(w.typed(text));
    assert_ok(w.end());
    assert_ok(w.start("s"));
    const WS_BYTES value = {5, reinterpret_cast<BYTE*>(const_cast<char*>("value"))};
    assert_ok(WsWriteType(w, WS_ELEMENT_CONTENT_TYPE_MAPPING, WS_BYTES_TYPE, nullptr, WS_WRITE_REQUIRED_VALUE, &value,
                          sizeof(value), nullptr));
    assert_ok(w.end());
    assert_ok(w.start("c")); // nor in CDATA
    assert_ok(w.start_cdata());
    assert_ok(w.raw_bytes("sixsix"));
    assert_ok(w.end_cdata());
    assert_ok(w.end());
    assert_ok(w.end());
    assert_package_written(written_header +
                               written_root("<a b=\"c2l4c2l4\"><t>" + written_include(1) + "</t><s>" +
                                            written_include(2) + "</s><c><![CDATA[c2l4c2l4]]></c></a>") +
                               written_part(1, "typed") + written_part(2, "value") + written_end,
                           w);
}

// An include stands alone: what something else stands beside are characters.
void bytes_beside_other_content(void**) {
    using step = HRESULT (*)(xml_writer&);
    const std::pair<step, const char*> others[] = {
        {[](xml_writer& w) { return w.text("x"); }, "x"},
        {[](xml_writer& w) { return w.chars(W("x")); }, "x"},
        {[](xml_writer& w) {
             return w.typed(WS_XML_INT32_TEXT{{WS_XML_TEXT_TYPE_INT32}, 7});
         },
         "7"},
        {[](xml_writer& w) { return w.name("", "x", {}); }, "x"},
        {[](xml_writer& w) { return w.comment("c"); }, "<!--c-->"},
        {[](xml_writer& w) {
             const HRESULT hr = w.start_cdata();
             return hr == S_OK ? w.end_cdata() : hr;
         },
         "<![CDATA[]]>"},
        {[](xml_writer& w) {
             const HRESULT hr = w.start("e");
             return hr == S_OK ? w.end() : hr;
         },
         "<e/>"},
    };
    const std::pair<std::string, std::string> bytes[] = {
        {"abcdef", "YWJjZGVm"}, {"abcdefg", "YWJjZGVmZw=="}, {"abcdefgh", "YWJjZGVmZ2g="}};
    for (const auto& [other, shown] : others)
        for (const auto& [value, base64] : bytes)
            for (const bool before : {false, true}) {
                xml_writer w;
                assert_ok(to_mtom(w));
                assert_ok(w.start("a"));
                assert_ok(w.start("z"));
                assert_ok(w.raw_bytes("first part")); // which stays one
                assert_ok(w.end());
                assert_ok(w.start("b"));
                if (before) assert_ok(other(w));
                assert_ok(w.raw_bytes(value));
                if (!before) assert_ok(other(w));
                assert_ok(w.raw_bytes(value)); // and what comes later
                assert_ok(w.end());
                assert_ok(w.start("y"));
                assert_ok(w.raw_bytes("next part"));
                assert_ok(w.end());
                assert_ok(w.end());
                std::string content = base64 + shown + base64;
                if (before) {
                    // Both pieces are one value.
                    const std::string whole = written_bytes({value + value}, 100);
                    const size_t at = whole.find("<a>") + 3;
                    content = shown + whole.substr(at, whole.find("</a>") - at);
                }
                const std::string written = without_guid(w.bytes());
                const std::string expected = written_header +
                                             written_root("<a><z>" + written_include(1) + "</z><b>" + content +
                                                          "</b><y>" + written_include(before ? 2 : 3) + "</y></a>") +
                                             written_part(1, "first part") + written_part(before ? 2 : 3, "next part") +
                                             written_end;
                assert_string_equal(written.c_str(), expected.c_str());
            }
}

// More than one chunk of memory holds, cut where no group of three ends.
void long_bytes_become_characters(void**) {
    std::string bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += static_cast<char>(i * 7);
    const ULONG most = 1 << 20;
    const writer_properties properties = {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most)};
    xml_writer text;
    assert_ok(text.to_text(properties));
    assert_ok(text.start("a"));
    assert_ok(text.raw_bytes(bytes));
    assert_ok(text.text("x"));
    assert_ok(text.end());
    for (const size_t piece : {1, 1000, 4095, 4097, 20000}) {
        xml_writer w;
        mtom_output how;
        how.max_inline = 0;
        assert_ok(to_mtom(w, how, properties));
        assert_ok(w.start("a"));
        for (size_t at = 0; at < bytes.size(); at += piece)
            assert_ok(w.raw_bytes(bytes.substr(at, piece)));
        assert_ok(w.text("x"));
        assert_ok(w.end());
        assert_string_equal(w.bytes().c_str(), (written_header + written_root(text.bytes()) + written_end).c_str());
    }
}

void the_elements_attribute_is_the_parts_content_type(void**) {
    xml_writer w;
    const auto part_in = [&](const char* name, const char* value, const char* ns) {
        assert_ok(w.start("b"));
        assert_ok(w.attribute(name, value, ns, "m"));
        assert_ok(w.raw_bytes("fives"));
        assert_ok(w.end());
    };
    const auto types = [&] {
        std::string out;
        const std::string package = w.bytes();
        for (size_t at = package.find("1@"); (at = package.find("Content-Type: ", at)) != std::string::npos; ++at)
            out += package.substr(at + 14, package.find('\r', at) - at - 14) + "|";
        return out;
    };
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    for (const char* const ns : {"http://www.w3.org/2004/11/xmlmime", "http://www.w3.org/2005/05/xmlmime",
                                 "http://www.w3.org/2004/06/xmlmime", "http://www.w3.org/2004/11/other"})
        part_in("contentType", "image/png; a=\"b\"", ns);
    part_in("contenttype", "image/png", "http://www.w3.org/2004/11/xmlmime");
    part_in("contentType", "", "http://www.w3.org/2004/11/xmlmime");
    part_in("contentType", "image/png\r\nX: y", "http://www.w3.org/2004/11/xmlmime"); // nothing goes into the header
    part_in("contentType", "caf\xc3\xa9", "http://www.w3.org/2004/11/xmlmime");
    // Of the element itself, not of one around it or before.
    assert_ok(w.start("b"));
    assert_ok(w.attribute("contentType", "image/png", "http://www.w3.org/2004/11/xmlmime"));
    assert_ok(w.start("c"));
    assert_ok(w.raw_bytes("fives"));
    assert_ok(w.end());
    assert_ok(w.end());
    assert_ok(w.end());
    assert_string_equal(types().c_str(),
                        "image/png; a=\"b\"|image/png; a=\"b\"|image/png; a=\"b\"|application/octet-stream|"
                        "application/octet-stream|application/octet-stream|application/octet-stream|"
                        "application/octet-stream|application/octet-stream|");
}

void content_ids_are_unique(void**) {
    std::string seen;
    xml_writer w;
    for (int i = 0; i < 100; ++i) {
        assert_ok(to_mtom(w));
        assert_ok(w.start("a"));
        assert_ok(w.raw_bytes("fives"));
        assert_ok(w.end());
        const std::string package = w.bytes();
        const std::string id = package.substr(package.find("cid:") + 4, 38);
        assert_int_equal(id.find("1@"), 0);
        assert_true(package.find("<" + id + ">") != std::string::npos);
        assert_int_equal(seen.find(id), std::string::npos);
        seen += id;
    }
}

// ---- the package's end ----------------------------------------------------------------------------------------------

void a_package_is_whole_when_it_is_taken(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    WS_BYTES bytes{};
    WS_BUFFERS buffers{};
    const auto take = [&](WS_XML_WRITER_PROPERTY_ID id) {
        return id == WS_XML_WRITER_PROPERTY_BYTES ? WsGetWriterProperty(w, id, &bytes, sizeof(bytes), error.get())
                                                  : WsGetWriterProperty(w, id, &buffers, sizeof(buffers), error.get());
    };
    for (const WS_XML_WRITER_PROPERTY_ID id : {WS_XML_WRITER_PROPERTY_BYTES, WS_XML_WRITER_PROPERTY_BUFFERS}) {
        assert_ok(to_mtom(w));
        assert_ok(take(id)); // nothing is there, and nothing ends
        assert_int_equal(bytes.length, 0);
        assert_int_equal(buffers.bufferCount, 0);
        assert_ok(w.comment("c"));
        assert_ok(take(id));
        assert_ok(w.start("a"));
        assert_hr(WS_E_INVALID_OPERATION, take(id));
        assert_true(string_count(error.get()) != 0);
        assert_ok(w.raw_bytes("fives"));
        assert_hr(WS_E_INVALID_OPERATION, take(id));
        assert_ok(w.end());
        assert_ok(w.comment("d"));
        assert_hr(E_INVALIDARG, WsGetWriterProperty(w, id, &bytes, 1, error.get())); // and does not end it
        const std::string expected = written_header +
                                     written_root("<!--c--><a>" + written_include(1) + "</a><!--d-->") +
                                     written_part(1, "fives") + written_end;
        for (int again = 0; again < 2; ++again) {
            assert_ok(take(id));
            assert_package_written(expected, w);
            assert_hr(WS_E_INVALID_OPERATION, w.comment("e"));
            assert_hr(WS_E_INVALID_OPERATION, w.start("e"));
            assert_hr(WS_E_INVALID_OPERATION, w.end());
            assert_hr(WS_E_INVALID_OPERATION, w.text(" "));
            assert_hr(WS_E_INVALID_OPERATION, w.raw_bytes("x"));
            assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
            assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), w.bytes().size());
            assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE), 0);
        }
        bytes = {};
        buffers = {};
    }
    // Flushing an output in memory ends nothing.
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(w.end());
    assert_ok(WsFlushWriter(w, 0, nullptr, nullptr));
    assert_ok(w.comment("c"));
    assert_package_written(written_header + written_root("<a/><!--c-->") + written_end, w);
}

void buffers_are_the_package_as_it_lies(void**) {
    std::string part(100000, '\0');
    for (size_t i = 0; i < part.size(); ++i)
        part[i] = static_cast<char>(i % 251);
    const ULONG most = 1 << 20;
    xml_writer w;
    assert_ok(to_mtom(w, {},
                      {property(WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, most),
                       property(WS_XML_WRITER_PROPERTY_MAX_MIME_PARTS_BUFFER_SIZE, most)}));
    assert_ok(w.start("a"));
    assert_ok(w.raw_bytes(part));
    assert_ok(w.end());
    const auto buffers = w.get<WS_BUFFERS>(WS_XML_WRITER_PROPERTY_BUFFERS);
    assert_true(buffers.bufferCount > 1);
    std::string joined;
    for (ULONG i = 0; i < buffers.bufferCount; ++i)
        joined.append(reinterpret_cast<const char*>(buffers.buffers[i].bytes), buffers.buffers[i].length);
    assert_true(joined.find(part) != std::string::npos);
    assert_true(joined == w.bytes());
    // What was given out stays until the next output.
    std::string again;
    for (ULONG i = 0; i < buffers.bufferCount; ++i)
        again.append(reinterpret_cast<const char*>(buffers.buffers[i].bytes), buffers.buffers[i].length);
    assert_true(again == joined);
}

void bytes_that_are_still_to_come_are_told(void**) {
    xml_writer w;
    assert_ok(to_mtom(w));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), 0);
    assert_ok(w.start("a"));
    assert_ok(w.start("bc"));
    assert_ok(w.end_start());
    const auto written = w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN);
    assert_int_equal(written, (written_header + written_root("<a><bc>")).size());
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE), 9);
    assert_ok(w.raw_bytes("fives"));
    assert_int_equal(w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN), written);
    const auto to_close = w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_TO_CLOSE);
    assert_ok(w.end());
    assert_ok(w.end());
    const auto grown = w.get<ULONG>(WS_XML_WRITER_PROPERTY_BYTES_WRITTEN) - written;
    assert_in_range(to_close, grown, grown + 9);
}

// ---- trees and copies -----------------------------------------------------------------------------------------------

void packages_are_copied(void**) {
    const std::string source = package()
                                   .root("<d><e>" + include("1") + "</e><e>" + include("2") + "</e><e>YWJj</e></d>")
                                   .binary("1", "one")
                                   .binary("2", "two, which is long")
                                   .whole();
    const reader_ptr reader = make_reader();
    const heap_ptr heap = make_heap();
    const std::string expected = written_header +
                                 written_root("<d><e>b25l</e><e>" + written_include(1) + "</e><e>YWJj</e></d>") +
                                 written_part(1, "two, which is long") + written_end;
    xml_writer w;
    assert_hr(S_OK, set_mtom(reader, source));
    assert_ok(to_mtom(w));
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_package_written(expected, w);

    WS_XML_BUFFER* buffer = nullptr;
    assert_hr(S_OK, set_mtom(reader, source));
    assert_ok(WsReadXmlBuffer(reader.get(), heap.get(), &buffer, nullptr));
    assert_ok(to_mtom(w));
    assert_ok(WsWriteXmlBuffer(w, buffer, nullptr));
    assert_package_written(expected, w);

    const WS_STRING boundary = string(W("b")), info = string(W("text/xml")), start = string(W("root"));
    const WS_XML_WRITER_MTOM_ENCODING encoding = {
        {WS_XML_WRITER_ENCODING_TYPE_MTOM}, nullptr, TRUE, boundary, info, start, 4};
    void* bytes = nullptr;
    ULONG size = 0;
    assert_ok(WsWriteXmlBufferToBytes(w, buffer, &encoding.encoding, nullptr, 0, heap.get(), &bytes, &size, nullptr));
    assert_string_equal(without_guid(std::string(static_cast<char*>(bytes), size)).c_str(), expected.c_str());

    // To text, everything is inline.
    assert_hr(S_OK, set_mtom(reader, source));
    assert_ok(w.to_text());
    assert_ok(WsCopyNode(w, reader.get(), nullptr));
    assert_written("<d><e>b25l</e><e>dHdvLCB3aGljaCBpcyBsb25n</e><e>YWJj</e></d>", w);
}

void what_is_written_reads_back(void**) {
    std::string bytes;
    for (int i = 0; i < 300; ++i)
        bytes += static_cast<char>(i);
    bytes += "\r\n--b\r\n--b--\r\n\r\n--b- \r\n";
    mtom_output how;
    how.boundary = W("another boundary");
    xml_writer w;
    for (const BOOL header : {TRUE, FALSE}) {
        how.header = header;
        assert_ok(to_mtom(w, how));
        assert_ok(w.start("a"));
        for (int i = 0; i < 20; ++i) {
            assert_ok(w.start("b"));
            assert_ok(w.raw_bytes(bytes.substr(0, static_cast<size_t>(i * i))));
            assert_ok(w.end());
        }
        assert_ok(w.end());
        const std::string package = w.bytes();
        mtom_encoding reading;
        reading.header = header;
        if (!header) reading.boundary = how.boundary;
        if (!header) reading.start = how.start;
        const reader_ptr reader = make_reader();
        for (const bool stream : {false, true}) {
            byte_source source{package, 100};
            const WS_XML_READER_STREAM_INPUT input = source.input();
            assert_hr(S_OK, stream ? set_mtom(reader, input.input, reading) : set_mtom(reader, package, reading));
            if (stream) assert_hr(S_OK, WsFillReader(reader.get(), 100000, nullptr, nullptr));
            assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
            for (int i = 0; i < 20; ++i) {
                assert_hr(S_OK, WsReadStartElement(reader.get(), nullptr));
                std::string read;
                ULONG count = 0;
                do {
                    char block[150];
                    assert_hr(S_OK, WsReadBytes(reader.get(), block, sizeof(block), &count, nullptr));
                    read.append(block, count);
                } while (count != 0);
                assert_true(read == bytes.substr(0, static_cast<size_t>(i * i)));
                assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
            }
            assert_hr(S_OK, WsReadEndElement(reader.get(), nullptr));
        }
    }
}

// ---- refusals -------------------------------------------------------------------------------------------------------

void what_cannot_be_written(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    w.error = error.get();
    assert_ok(to_mtom(w));
    assert_hr(WS_E_INVALID_FORMAT, w.raw_bytes("fives")); // outside of all elements
    assert_hr(WS_E_INVALID_FORMAT, w.text("x"));
    assert_ok(w.start("a"));
    assert_ok(w.start("Include", xop_namespace)); // is the writer's own
    assert_hr(WS_E_INVALID_FORMAT, w.end_start());
    assert_true(error_string(error.get(), 0).find("Include") != std::string::npos);
    assert_ok(to_mtom(w));
    assert_ok(w.start("a"));
    assert_ok(w.end());
    assert_hr(WS_E_INVALID_FORMAT, w.start("b"));
    assert_hr(E_INVALIDARG, WsWriteBytes(w, nullptr, 5, nullptr));
}

void encodings_that_cannot_be_written(void**) {
    xml_writer w;
    const error_ptr error = make_error();
    const auto refused = [&](const mtom_output& how, const writer_properties& properties = {}) {
        WsResetError(error.get());
        assert_hr(E_INVALIDARG, to_mtom(w, how, properties, error.get()));
        assert_true(string_count(error.get()) != 0);
    };
    for (const wide_view boundary : {wide_view(), wide_view(W("b ")), wide_view(W("b\r\n")), wide_view(W("{b}")),
                                     wide_view(W("\x00e9")), wide_view(W("b\"")), wide_view(W("\xdc00"))}) {
        mtom_output how;
        how.boundary = boundary;
        refused(how);
    }
    mtom_output how;
    const std::basic_string<WCHAR> longest(70, 'b'), too_long(71, 'b');
    how.boundary = longest;
    assert_ok(to_mtom(w, how));
    how.boundary = too_long;
    refused(how);
    for (const wide_view start :
         {wide_view(W("<root>")), wide_view(W("a b")), wide_view(W("a\r\nb")), wide_view(W("\x00e9"))}) {
        how = {};
        how.start = start;
        refused(how);
    }
    how = {};
    how.start_info = W("text/xml\r\n");
    refused(how);
    how = {};
    how.charset = WS_CHARSET_AUTO;
    refused(how);
    const BOOL yes = TRUE;
    refused({}, {property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)});
    const WS_XML_WRITER_BINARY_ENCODING binary = {{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
    WS_XML_WRITER_MTOM_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_MTOM},
                                            const_cast<WS_XML_WRITER_ENCODING*>(&binary.encoding),
                                            TRUE,
                                            string(W("b")),
                                            {},
                                            {},
                                            0};
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    assert_hr(E_INVALIDARG, WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
    encoding.textEncoding = nullptr; // UTF-8
    assert_ok(WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
    assert_int_equal(w.get<WS_CHARSET>(WS_XML_WRITER_PROPERTY_CHARSET), WS_CHARSET_UTF8);
    encoding.startInfo = {3, nullptr};
    assert_hr(E_INVALIDARG, WsSetOutput(w, &encoding.encoding, &output.output, nullptr, 0, nullptr));
    // The writer still has the output that it had.
    assert_ok(w.start("a"));
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(writes_a_package),
        cmocka_unit_test(headers_say_what_the_program_says),
        cmocka_unit_test(the_root_is_text_as_asked_for),
        cmocka_unit_test(more_bytes_than_may_be_inline),
        cmocka_unit_test(bytes_of_every_kind),
        cmocka_unit_test(bytes_beside_other_content),
        cmocka_unit_test(long_bytes_become_characters),
        cmocka_unit_test(the_elements_attribute_is_the_parts_content_type),
        cmocka_unit_test(content_ids_are_unique),
        cmocka_unit_test(a_package_is_whole_when_it_is_taken),
        cmocka_unit_test(buffers_are_the_package_as_it_lies),
        cmocka_unit_test(bytes_that_are_still_to_come_are_told),
        cmocka_unit_test(packages_are_copied),
        cmocka_unit_test(what_is_written_reads_back),
        cmocka_unit_test(what_cannot_be_written),
        cmocka_unit_test(encodings_that_cannot_be_written),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
