// What tests of MTOM need: packages, and readers on them.
#pragma once

#include "support/xml.h"

#include <algorithm>

namespace test {

inline constexpr char xop_namespace[] = "http://www.w3.org/2004/08/xop/include";

inline std::string include(std::string_view id) {
    return "<xop:Include xmlns:xop='" + std::string(xop_namespace) + "' href='cid:" + std::string(id) + "'/>";
}

// A package as most makers write it: boundary "b", the root called "root".
struct package {
    std::string header = "MIME-Version: 1.0\r\n"
                         "Content-Type: multipart/related; type=\"application/xop+xml\"; boundary=b; "
                         "start=\"<root>\"; start-info=\"text/xml\"\r\n";
    std::string body;

    package& part(std::string_view header_fields, std::string_view bytes) {
        body.append("\r\n--b\r\n").append(header_fields).append("\r\n").append(bytes);
        return *this;
    }
    package& root(std::string_view xml) {
        return part("Content-ID: <root>\r\nContent-Transfer-Encoding: 8bit\r\n"
                    "Content-Type: application/xop+xml;charset=utf-8;type=\"text/xml\"\r\n",
                    xml);
    }
    package& binary(std::string_view id, std::string_view bytes) {
        return part("Content-ID: <" + std::string(id) +
                        ">\r\nContent-Transfer-Encoding: binary\r\nContent-Type: application/octet-stream\r\n",
                    bytes);
    }
    std::string parts() const { return body + "\r\n--b--\r\n"; }
    std::string whole() const { return header + "\r\n" + parts(); }
};

// How a package is to be read: with its header, or with what that would say.
struct mtom_encoding {
    BOOL header = TRUE;
    wide_view boundary;
    wide_view start;
    WS_CHARSET charset = WS_CHARSET_AUTO;
};

inline HRESULT set_mtom(const reader_ptr& reader, const WS_XML_READER_INPUT& input, const mtom_encoding& how = {},
                        const std::vector<WS_XML_READER_PROPERTY>& properties = {}, WS_ERROR* error = nullptr) {
    WS_XML_READER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    text.charSet = how.charset;
    WS_XML_READER_MTOM_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_MTOM;
    encoding.textEncoding = &text.encoding;
    encoding.readMimeHeader = how.header;
    encoding.boundary = string(how.boundary);
    encoding.startUri = string(how.start);
    return WsSetInput(reader.get(), &encoding.encoding, &input, properties.data(),
                      static_cast<ULONG>(properties.size()), error);
}

// The memory behind `bytes` must stay as long as it is read.
inline HRESULT set_mtom(const reader_ptr& reader, std::string_view bytes, const mtom_encoding& how = {},
                        const std::vector<WS_XML_READER_PROPERTY>& properties = {}, WS_ERROR* error = nullptr) {
    const WS_XML_READER_BUFFER_INPUT input = bytes_input(bytes);
    return set_mtom(reader, input.input, how, properties, error);
}

inline std::string read_package(std::string_view bytes, const mtom_encoding& how = {},
                                const std::vector<WS_XML_READER_PROPERTY>& properties = {}, WS_ERROR* error = nullptr) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_mtom(reader, bytes, how, properties));
    return read_all(reader, error);
}
#define assert_package(expected, ...) assert_string_equal(expected, read_package(__VA_ARGS__).c_str())

// A stream that gives its bytes in pieces of one size, but for the first one.
struct byte_source {
    std::string bytes;
    size_t piece = 1;
    size_t first = 0; // 0: like the others
    size_t at = 0;
    int calls = 0;

    static HRESULT CALLBACK read(void* state, void* out, ULONG room, ULONG* count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
        auto& self = *static_cast<byte_source*>(state);
        const size_t wanted = self.calls++ == 0 && self.first != 0 ? self.first : self.piece;
        *count = static_cast<ULONG>(std::min({wanted, self.bytes.size() - self.at, size_t{room}}));
        if (*count != 0) std::memcpy(out, self.bytes.data() + self.at, *count);
        self.at += *count;
        return S_OK;
    }
    WS_XML_READER_STREAM_INPUT input() {
        WS_XML_READER_STREAM_INPUT input{};
        input.input.inputType = WS_XML_READER_INPUT_TYPE_STREAM;
        input.readCallback = read;
        input.readCallbackState = this;
        return input;
    }
};

// Reads node by node, and fills only when the reader asks for more, by a byte more each time. Pieces of one text are
// put together, as a reader of values does.
inline std::string read_slowly(const reader_ptr& reader, WS_ERROR* error = nullptr) {
    std::string out;
    bool after_bytes = false;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        const std::string before = show(node(reader));
        HRESULT hr = WsReadNode(reader.get(), error);
        for (ULONG wanted = 1; hr == WS_E_QUOTA_EXCEEDED && wanted < 100000; ++wanted) {
            assert_string_equal(show(node(reader)).c_str(), before.c_str());
            assert_hr(S_OK, WsFillReader(reader.get(), wanted, nullptr, nullptr));
            assert_string_equal(show(node(reader)).c_str(), before.c_str());
            hr = WsReadNode(reader.get(), error);
        }
        if (FAILED(hr)) {
            char code[16];
            std::snprintf(code, sizeof(code), " !%08lx", static_cast<unsigned long>(static_cast<uint32_t>(hr)));
            return out.empty() ? code + 1 : out + code;
        }
        const bool bytes =
            node_type(reader) == WS_XML_NODE_TYPE_TEXT && text(reader).textType == WS_XML_TEXT_TYPE_BASE64;
        const std::string shown = show(node(reader));
        if (bytes && after_bytes) {
            out += shown.substr(sizeof("bytes:") - 1);
        } else {
            if (!out.empty()) out += ' ';
            out += shown;
        }
        after_bytes = bytes;
    }
    return out;
}

} // namespace test
