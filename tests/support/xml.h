// What tests of readers need: input, and the nodes that come out of it as one line of text.
#pragma once

#include "support/api.h"

#include <cstdio>
#include <cstring>
#include <vector>

namespace test {

struct free_reader {
    void operator()(WS_XML_READER* handle) const { WsFreeReader(handle); }
};
using reader_ptr = std::unique_ptr<WS_XML_READER, free_reader>;

inline reader_ptr make_reader(const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
    WS_XML_READER* handle = nullptr;
    assert_hr(S_OK, WsCreateReader(properties.data(), static_cast<ULONG>(properties.size()), &handle, nullptr));
    return reader_ptr(handle);
}

inline WS_XML_STRING xml(std::string_view text) {
    WS_XML_STRING string{};
    string.length = static_cast<ULONG>(text.size());
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    return string;
}
inline std::string_view view(const WS_XML_STRING& text) {
    return {reinterpret_cast<const char*>(text.bytes), text.length};
}

// Bytes as a literal, zeros and all.
inline std::string operator""_b(const char* bytes, size_t size) {
    return std::string(bytes, size);
}

// At its exact length, so that the sanitizer sees a read beyond it.
class exact_copy {
  public:
    explicit exact_copy(const std::string& bytes) : bytes_(new char[bytes.size()]), size_(bytes.size()) {
        std::memcpy(bytes_.get(), bytes.data(), size_);
    }
    operator std::string_view() const { return {bytes_.get(), size_}; }

  private:
    std::unique_ptr<char[]> bytes_;
    size_t size_;
};

inline WS_XML_READER_BUFFER_INPUT bytes_input(std::string_view bytes) {
    WS_XML_READER_BUFFER_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
    input.encodedData = const_cast<char*>(bytes.data());
    input.encodedDataSize = static_cast<ULONG>(bytes.size());
    return input;
}

// The memory behind `text` must stay as long as it is read.
inline HRESULT set_text(const reader_ptr& reader, std::string_view text, WS_CHARSET charset = WS_CHARSET_AUTO,
                        const std::vector<WS_XML_READER_PROPERTY>& properties = {}, WS_ERROR* error = nullptr) {
    WS_XML_READER_TEXT_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    encoding.charSet = charset;
    const WS_XML_READER_BUFFER_INPUT input = bytes_input(text);
    return WsSetInput(reader.get(), &encoding.encoding, &input.input, properties.data(),
                      static_cast<ULONG>(properties.size()), error);
}

inline HRESULT set_binary(const reader_ptr& reader, std::string_view bytes, WS_XML_DICTIONARY* static_strings = nullptr,
                          WS_XML_DICTIONARY* dynamic_strings = nullptr,
                          const std::vector<WS_XML_READER_PROPERTY>& properties = {}) {
    WS_XML_READER_BINARY_ENCODING encoding{};
    encoding.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    encoding.staticDictionary = static_strings;
    encoding.dynamicDictionary = dynamic_strings;
    const WS_XML_READER_BUFFER_INPUT input = bytes_input(bytes);
    return WsSetInput(reader.get(), &encoding.encoding, &input.input, properties.data(),
                      static_cast<ULONG>(properties.size()), nullptr);
}

inline const WS_XML_NODE& node(const reader_ptr& reader) {
    const WS_XML_NODE* current = nullptr;
    assert_hr(S_OK, WsGetReaderNode(reader.get(), &current, nullptr));
    assert_non_null(current);
    return *current;
}
inline WS_XML_NODE_TYPE node_type(const reader_ptr& reader) {
    return node(reader).nodeType;
}
inline const WS_XML_ELEMENT_NODE& element(const reader_ptr& reader) {
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_ELEMENT);
    return reinterpret_cast<const WS_XML_ELEMENT_NODE&>(node(reader));
}
inline const WS_XML_TEXT& text(const reader_ptr& reader) {
    assert_int_equal(node_type(reader), WS_XML_NODE_TYPE_TEXT);
    return *reinterpret_cast<const WS_XML_TEXT_NODE&>(node(reader)).text;
}
template <class T>
const T& text_as(const reader_ptr& reader, WS_XML_TEXT_TYPE type) {
    assert_int_equal(text(reader).textType, type);
    return reinterpret_cast<const T&>(text(reader));
}
inline void next(const reader_ptr& reader) {
    assert_hr(S_OK, WsReadNode(reader.get(), nullptr));
}

// ---- nodes as text
// ---------------------------------------------------------------------------------------------------

inline std::string show(const WS_XML_TEXT& value) {
    const auto number = [](long long n) { return std::to_string(n); };
    switch (value.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        return "'" + std::string(view(reinterpret_cast<const WS_XML_UTF8_TEXT&>(value).value)) + "'";
    case WS_XML_TEXT_TYPE_BASE64: {
        const auto& bytes = reinterpret_cast<const WS_XML_BASE64_TEXT&>(value);
        return "bytes:" + std::string(reinterpret_cast<const char*>(bytes.bytes), bytes.length);
    }
    case WS_XML_TEXT_TYPE_UTF16: {
        const auto& chars = reinterpret_cast<const WS_XML_UTF16_TEXT&>(value);
        std::string out = "utf16:";
        for (ULONG i = 0; i < chars.byteCount; i += 2)
            out += static_cast<char>(chars.bytes[i]);
        return out;
    }
    case WS_XML_TEXT_TYPE_BOOL:
        return "bool:" + number(reinterpret_cast<const WS_XML_BOOL_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_INT32:
        return "int32:" + number(reinterpret_cast<const WS_XML_INT32_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_INT64:
        return "int64:" + number(reinterpret_cast<const WS_XML_INT64_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_UINT64:
        return "uint64:" + std::to_string(reinterpret_cast<const WS_XML_UINT64_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_FLOAT:
        return "float:" + std::to_string(reinterpret_cast<const WS_XML_FLOAT_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_DOUBLE:
        return "double:" + std::to_string(reinterpret_cast<const WS_XML_DOUBLE_TEXT&>(value).value);
    case WS_XML_TEXT_TYPE_DECIMAL: {
        const DECIMAL& decimal = reinterpret_cast<const WS_XML_DECIMAL_TEXT&>(value).value;
        return "decimal:" + std::to_string(decimal.Lo64) + "e-" + number(decimal.scale);
    }
    case WS_XML_TEXT_TYPE_DATETIME: {
        const WS_DATETIME& date = reinterpret_cast<const WS_XML_DATETIME_TEXT&>(value).value;
        return "datetime:" + std::to_string(date.ticks) + "/" + number(date.format);
    }
    case WS_XML_TEXT_TYPE_TIMESPAN:
        return "timespan:" + number(reinterpret_cast<const WS_XML_TIMESPAN_TEXT&>(value).value.ticks);
    case WS_XML_TEXT_TYPE_GUID: {
        char digits[16];
        const GUID& guid = reinterpret_cast<const WS_XML_GUID_TEXT&>(value).value;
        std::snprintf(digits, sizeof(digits), "%08lx", static_cast<unsigned long>(guid.Data1));
        return std::string("guid:") + digits;
    }
    case WS_XML_TEXT_TYPE_UNIQUE_ID: {
        char digits[16];
        const GUID& guid = reinterpret_cast<const WS_XML_UNIQUE_ID_TEXT&>(value).value;
        std::snprintf(digits, sizeof(digits), "%08lx", static_cast<unsigned long>(guid.Data1));
        return std::string("id:") + digits;
    }
    case WS_XML_TEXT_TYPE_QNAME: {
        const auto& name = reinterpret_cast<const WS_XML_QNAME_TEXT&>(value);
        return "qname:" + std::string(view(*name.prefix)) + ":" + std::string(view(*name.localName)) + "{" +
               std::string(view(*name.ns)) + "}";
    }
    case WS_XML_TEXT_TYPE_LIST: {
        const auto& list = reinterpret_cast<const WS_XML_LIST_TEXT&>(value);
        std::string out = "list[";
        for (ULONG i = 0; i < list.itemCount; ++i)
            out += (i != 0 ? " " : "") + show(*list.items[i]);
        return out + "]";
    }
    }
    return "?";
}

inline std::string show_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
    std::string out;
    if (prefix.length != 0) out += std::string(view(prefix)) + ":";
    out += view(local_name);
    if (ns.length != 0) out += "{" + std::string(view(ns)) + "}";
    return out;
}

inline std::string show(const WS_XML_NODE& node) {
    switch (node.nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT: {
        const auto& element = reinterpret_cast<const WS_XML_ELEMENT_NODE&>(node);
        std::string out = "<" + show_name(*element.prefix, *element.localName, *element.ns);
        for (ULONG i = 0; i < element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
            out += " ";
            if (attribute.isXmlNs)
                out += "xmlns:" + std::string(view(*attribute.prefix)) + "=" + std::string(view(*attribute.ns));
            else
                out += show_name(*attribute.prefix, *attribute.localName, *attribute.ns) + "=" + show(*attribute.value);
        }
        return out + (element.isEmpty ? "/>" : ">");
    }
    case WS_XML_NODE_TYPE_TEXT:
        return show(*reinterpret_cast<const WS_XML_TEXT_NODE&>(node).text);
    case WS_XML_NODE_TYPE_END_ELEMENT:
        return "</>";
    case WS_XML_NODE_TYPE_COMMENT:
        return "<!--" + std::string(view(reinterpret_cast<const WS_XML_COMMENT_NODE&>(node).value)) + "-->";
    case WS_XML_NODE_TYPE_CDATA:
        return "<[";
    case WS_XML_NODE_TYPE_END_CDATA:
        return "]>";
    case WS_XML_NODE_TYPE_EOF:
        return "EOF";
    case WS_XML_NODE_TYPE_BOF:
        return "BOF";
    }
    return "?";
}

// Every node that is still to come, up to the end or an error.
inline std::string read_all(const reader_ptr& reader, WS_ERROR* error = nullptr) {
    std::string out;
    while (node_type(reader) != WS_XML_NODE_TYPE_EOF) {
        const HRESULT hr = WsReadNode(reader.get(), error);
        if (!out.empty()) out += " ";
        if (FAILED(hr)) {
            char code[16];
            std::snprintf(code, sizeof(code), "!%08lx", static_cast<unsigned long>(static_cast<uint32_t>(hr)));
            return out + code;
        }
        out += show(node(reader));
    }
    return out;
}

inline std::string read_text_document(std::string_view document, WS_CHARSET charset = WS_CHARSET_AUTO) {
    const reader_ptr reader = make_reader();
    assert_hr(S_OK, set_text(reader, document, charset));
    return read_all(reader);
}
#define assert_document(expected, document) assert_string_equal(expected, read_text_document(document).c_str())

template <class T>
WS_XML_READER_PROPERTY property(WS_XML_READER_PROPERTY_ID id, const T& value) {
    return {id, const_cast<T*>(&value), sizeof(value)};
}

template <class T>
T get_property(const reader_ptr& reader, WS_XML_READER_PROPERTY_ID id) {
    T value{};
    assert_hr(S_OK, WsGetReaderProperty(reader.get(), id, &value, sizeof(value), nullptr));
    return value;
}

inline std::string utf16(std::string_view ascii, bool big_endian) {
    std::string out;
    for (const char c : ascii) {
        if (big_endian) out += '\0';
        out += c;
        if (!big_endian) out += '\0';
    }
    return out;
}

} // namespace test
