// What tests of writers need: a writer with short names for its calls, and what it wrote.
#pragma once

#include "support/xml.h"

#include <functional>
#include <optional>

#define assert_ok(...) assert_hr(S_OK, (__VA_ARGS__))
// What was written so far, as characters.
#define assert_written(expected, writer) assert_string_equal(expected, (writer).bytes().c_str())

namespace test {

template <class T>
WS_XML_WRITER_PROPERTY property(WS_XML_WRITER_PROPERTY_ID id, const T& value) {
    return {id, const_cast<T*>(&value), sizeof(value)};
}

using writer_properties = std::vector<WS_XML_WRITER_PROPERTY>;

class xml_writer {
  public:
    explicit xml_writer(const writer_properties& properties = {}) {
        assert_ok(WsCreateWriter(properties.data(), static_cast<ULONG>(properties.size()), &handle_, nullptr));
    }
    xml_writer(const xml_writer&) = delete;
    xml_writer& operator=(const xml_writer&) = delete;
    ~xml_writer() { WsFreeWriter(handle_); }
    operator WS_XML_WRITER*() const { return handle_; }

    WS_ERROR* error = nullptr; // given to every call

    HRESULT to_text(WS_CHARSET charset = WS_CHARSET_UTF8, const writer_properties& properties = {}) {
        const WS_XML_WRITER_TEXT_ENCODING encoding = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, charset};
        return set(encoding.encoding, properties);
    }
    HRESULT to_text(const writer_properties& properties) { return to_text(WS_CHARSET_UTF8, properties); }
    HRESULT to_binary(WS_XML_DICTIONARY* dictionary = nullptr, WS_DYNAMIC_STRING_CALLBACK callback = nullptr,
                      void* state = nullptr, const writer_properties& properties = {}) {
        const WS_XML_WRITER_BINARY_ENCODING encoding = {
            {WS_XML_WRITER_ENCODING_TYPE_BINARY}, dictionary, callback, state};
        return set(encoding.encoding, properties);
    }
    HRESULT to_buffer(WS_XML_BUFFER* buffer, const writer_properties& properties = {}) {
        return WsSetOutputToBuffer(handle_, buffer, properties.data(), static_cast<ULONG>(properties.size()), error);
    }

    HRESULT start(std::string_view name, std::string_view ns = {}, std::optional<std::string_view> prefix = {}) {
        const WS_XML_STRING local_name = xml(name), uri = xml(ns), p = xml(prefix.value_or(""));
        return WsWriteStartElement(handle_, prefix ? &p : nullptr, &local_name, &uri, error);
    }
    HRESULT end_start() { return WsWriteEndStartElement(handle_, error); }
    HRESULT end() { return WsWriteEndElement(handle_, error); }
    HRESULT start_attribute(std::string_view name, std::string_view ns = {},
                            std::optional<std::string_view> prefix = {}, BOOL single_quote = FALSE) {
        const WS_XML_STRING local_name = xml(name), uri = xml(ns), p = xml(prefix.value_or(""));
        return WsWriteStartAttribute(handle_, prefix ? &p : nullptr, &local_name, &uri, single_quote, error);
    }
    HRESULT end_attribute() { return WsWriteEndAttribute(handle_, error); }
    HRESULT attribute(std::string_view name, std::string_view value, std::string_view ns = {},
                      std::optional<std::string_view> prefix = {}, BOOL single_quote = FALSE) {
        HRESULT hr = start_attribute(name, ns, prefix, single_quote);
        if (hr == S_OK) hr = text(value);
        return hr == S_OK ? end_attribute() : hr;
    }
    HRESULT xmlns(std::optional<std::string_view> prefix, std::string_view ns, BOOL single_quote = FALSE) {
        const WS_XML_STRING uri = xml(ns), p = xml(prefix.value_or(""));
        return WsWriteXmlnsAttribute(handle_, prefix ? &p : nullptr, &uri, single_quote, error);
    }
    HRESULT text(std::string_view value) {
        const WS_XML_UTF8_TEXT utf8 = {{WS_XML_TEXT_TYPE_UTF8}, xml(value)};
        return WsWriteText(handle_, &utf8.text, error);
    }
    template <class T>
    HRESULT typed(const T& value) {
        return WsWriteText(handle_, &value.text, error);
    }
    HRESULT chars(wide_view value) {
        return WsWriteChars(handle_, value.data(), static_cast<ULONG>(value.size()), error);
    }
    HRESULT chars_utf8(std::string_view value) {
        return WsWriteCharsUtf8(handle_, reinterpret_cast<const BYTE*>(value.data()), static_cast<ULONG>(value.size()),
                                error);
    }
    HRESULT raw_bytes(std::string_view value) {
        return WsWriteBytes(handle_, value.data(), static_cast<ULONG>(value.size()), error);
    }
    HRESULT start_cdata() { return WsWriteStartCData(handle_, error); }
    HRESULT end_cdata() { return WsWriteEndCData(handle_, error); }
    HRESULT comment(std::string_view value) {
        const WS_XML_COMMENT_NODE node = {{WS_XML_NODE_TYPE_COMMENT}, xml(value)};
        return WsWriteNode(handle_, &node.node, error);
    }
    HRESULT name(std::optional<std::string_view> prefix, std::string_view local_name,
                 std::optional<std::string_view> ns) {
        const WS_XML_STRING p = xml(prefix.value_or("")), l = xml(local_name), n = xml(ns.value_or(""));
        return WsWriteQualifiedName(handle_, prefix ? &p : nullptr, &l, ns ? &n : nullptr, error);
    }

    std::string bytes() {
        WS_BYTES all{};
        assert_ok(WsGetWriterProperty(handle_, WS_XML_WRITER_PROPERTY_BYTES, &all, sizeof(all), nullptr));
        return std::string(reinterpret_cast<const char*>(all.bytes), all.length);
    }
    template <class T>
    T get(WS_XML_WRITER_PROPERTY_ID id) {
        T value{};
        assert_ok(WsGetWriterProperty(handle_, id, &value, sizeof(value), nullptr));
        return value;
    }

  private:
    HRESULT set(const WS_XML_WRITER_ENCODING& encoding, const writer_properties& properties) {
        const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
        return WsSetOutput(handle_, &encoding, &output.output, properties.data(), static_cast<ULONG>(properties.size()),
                           error);
    }

    WS_XML_WRITER* handle_ = nullptr;
};

inline WS_XML_BUFFER* make_buffer(const heap_ptr& heap) {
    WS_XML_BUFFER* buffer = nullptr;
    assert_ok(WsCreateXmlBuffer(heap.get(), nullptr, 0, &buffer, nullptr));
    return buffer;
}

// A buffer's document as text.
inline std::string text_of(WS_XML_BUFFER* buffer) {
    xml_writer writer;
    const BOOL yes = TRUE;
    assert_ok(writer.to_text({property(WS_XML_WRITER_PROPERTY_ALLOW_FRAGMENT, yes)}));
    assert_ok(WsWriteXmlBuffer(writer, buffer, nullptr));
    return writer.bytes();
}
#define assert_buffer(expected, buffer) assert_string_equal(expected, text_of(buffer).c_str())

} // namespace test
