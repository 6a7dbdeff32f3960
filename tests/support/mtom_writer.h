// What tests of MTOM writers need: an output of either kind, and the package with the content IDs that it made up.
#pragma once

#include "support/mtom.h"
#include "support/xml_writer.h"

namespace test {

// What a program asks of a package; the text encoding is UTF-8 unless another is wanted.
struct mtom_output {
    BOOL header = TRUE;
    wide_view boundary = W("b");
    wide_view start_info = W("text/xml");
    wide_view start = W("root");
    ULONG max_inline = 4;
    WS_CHARSET charset = WS_CHARSET_UTF8;
};

// What was written to a stream, and in how many calls.
struct byte_sink {
    std::string bytes;
    std::vector<size_t> calls;
    HRESULT result = S_OK;

    static HRESULT CALLBACK write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                  WS_ERROR*) {
        auto& self = *static_cast<byte_sink*>(state);
        if (self.result != S_OK) return self.result;
        size_t size = 0;
        for (ULONG i = 0; i < count; ++i) {
            self.bytes.append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
            size += buffers[i].length;
        }
        self.calls.push_back(size);
        return S_OK;
    }
    WS_XML_WRITER_STREAM_OUTPUT output() { return {{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, write, this}; }
};

inline HRESULT set_mtom_output(WS_XML_WRITER* writer, const WS_XML_WRITER_OUTPUT& output, const mtom_output& how = {},
                               const writer_properties& properties = {}, WS_ERROR* error = nullptr) {
    WS_XML_WRITER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_TEXT;
    text.charSet = how.charset;
    WS_XML_WRITER_MTOM_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_MTOM;
    encoding.textEncoding = &text.encoding;
    encoding.writeMimeHeader = how.header;
    encoding.boundary = string(how.boundary);
    encoding.startInfo = string(how.start_info);
    encoding.startUri = string(how.start);
    encoding.maxInlineByteCount = how.max_inline;
    return WsSetOutput(writer, &encoding.encoding, &output, properties.data(), static_cast<ULONG>(properties.size()),
                       error);
}

inline HRESULT to_mtom(WS_XML_WRITER* writer, const mtom_output& how = {}, const writer_properties& properties = {},
                       WS_ERROR* error = nullptr) {
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    return set_mtom_output(writer, output.output, how, properties, error);
}
inline HRESULT to_mtom(WS_XML_WRITER* writer, byte_sink& sink, const mtom_output& how = {},
                       const writer_properties& properties = {}) {
    const WS_XML_WRITER_STREAM_OUTPUT output = sink.output();
    return set_mtom_output(writer, output.output, how, properties);
}

// The GUID that a package's content IDs end in, which is another one each time, becomes "*".
inline std::string without_guid(std::string package) {
    constexpr size_t guid_size = 36;
    const size_t found = package.find("1@");
    if (found == std::string::npos) return package;
    const std::string guid = package.substr(found + 2, guid_size);
    for (size_t at; (at = package.find(guid)) != std::string::npos;)
        package.replace(at, guid_size, "*");
    return package;
}

// The parts that a writer makes.
inline const std::string written_header = "MIME-Version: 1.0\r\n"
                                          "Content-Type: multipart/related;type=\"application/xop+xml\";boundary=\"b\";"
                                          "start=\"<root>\";start-info=\"text/xml\"\r\n\r\n";
inline std::string written_root(std::string_view xml) {
    return "--b\r\nContent-ID: <root>\r\nContent-Transfer-Encoding: binary\r\n"
           "Content-Type: application/xop+xml;charset=utf-8;type=\"text/xml\"\r\n\r\n" +
           std::string(xml);
}
inline std::string written_include(int number) {
    return "<xop:Include href=\"cid:" + std::to_string(number) + "@*\" xmlns:xop=\"" + xop_namespace + "\"/>";
}
inline std::string written_part(int number, std::string_view bytes,
                                std::string_view type = "application/octet-stream") {
    return "\r\n--b\r\nContent-ID: <" + std::to_string(number) + "@*>\r\nContent-Transfer-Encoding: binary\r\n" +
           "Content-Type: " + std::string(type) + "\r\n\r\n" + std::string(bytes);
}
inline const std::string written_end = "\r\n--b--\r\n";

#define assert_package_written(expected, writer)                                                                       \
    assert_string_equal((expected).c_str(), without_guid((writer).bytes()).c_str())

} // namespace test
