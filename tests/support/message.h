// What tests of messages need over and over: writers and readers over memory, and envelopes as text.
#pragma once

#include "support/api.h"

#include <cstring>
#include <vector>

namespace test {

struct free_message_handle {
    void operator()(WS_MESSAGE* handle) const { WsFreeMessage(handle); }
    void operator()(WS_XML_READER* handle) const { WsFreeReader(handle); }
    void operator()(WS_XML_WRITER* handle) const { WsFreeWriter(handle); }
};
using message_ptr = std::unique_ptr<WS_MESSAGE, free_message_handle>;
using reader_ptr = std::unique_ptr<WS_XML_READER, free_message_handle>;
using writer_ptr = std::unique_ptr<WS_XML_WRITER, free_message_handle>;

inline WS_XML_STRING xml(std::string_view text) {
    WS_XML_STRING string{};
    string.length = static_cast<ULONG>(text.size());
    string.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(text.data()));
    return string;
}
inline std::string text_of(const WS_XML_STRING& string) {
    return {reinterpret_cast<const char*>(string.bytes), string.length};
}

enum class encoding { text, binary };

inline WS_XML_DICTIONARY* static_dictionary() {
    WS_XML_DICTIONARY* dictionary = nullptr;
    assert_hr(S_OK, WsGetDictionary(WS_ENCODING_XML_BINARY_1, &dictionary, nullptr));
    return dictionary;
}

inline void set_output(WS_XML_WRITER* writer, encoding in) {
    WS_XML_WRITER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_TEXT;
    text.charSet = WS_CHARSET_UTF8;
    WS_XML_WRITER_BINARY_ENCODING binary{};
    binary.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_BINARY;
    binary.staticDictionary = static_dictionary();
    WS_XML_WRITER_BUFFER_OUTPUT buffer{};
    buffer.output.outputType = WS_XML_WRITER_OUTPUT_TYPE_BUFFER;
    const auto* chosen = in == encoding::text ? &text.encoding : &binary.encoding;
    assert_hr(S_OK, WsSetOutput(writer, chosen, &buffer.output, nullptr, 0, nullptr));
}
inline writer_ptr make_writer(encoding in = encoding::text) {
    WS_XML_WRITER* handle = nullptr;
    assert_hr(S_OK, WsCreateWriter(nullptr, 0, &handle, nullptr));
    set_output(handle, in);
    return writer_ptr(handle);
}
inline std::string written(WS_XML_WRITER* writer) {
    WS_BYTES bytes{};
    assert_hr(S_OK, WsGetWriterProperty(writer, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof bytes, nullptr));
    return {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
}

// `input` must outlive the reading.
inline void set_input(WS_XML_READER* reader, std::string_view input, encoding in = encoding::text) {
    WS_XML_READER_TEXT_ENCODING text{};
    text.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_TEXT;
    text.charSet = WS_CHARSET_AUTO;
    WS_XML_READER_BINARY_ENCODING binary{};
    binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    binary.staticDictionary = static_dictionary();
    WS_XML_READER_BUFFER_INPUT buffer{};
    buffer.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
    buffer.encodedData = const_cast<char*>(input.data());
    buffer.encodedDataSize = static_cast<ULONG>(input.size());
    const auto* chosen = in == encoding::text ? &text.encoding : &binary.encoding;
    assert_hr(S_OK, WsSetInput(reader, chosen, &buffer.input, nullptr, 0, nullptr));
}
inline reader_ptr make_reader() {
    WS_XML_READER* handle = nullptr;
    assert_hr(S_OK, WsCreateReader(nullptr, 0, &handle, nullptr));
    return reader_ptr(handle);
}
inline reader_ptr make_reader(std::string_view input, encoding in = encoding::text) {
    reader_ptr reader = make_reader();
    set_input(reader.get(), input, in);
    return reader;
}

inline message_ptr make_message(WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_SOAP_1_2,
                                WS_ADDRESSING_VERSION addressing = WS_ADDRESSING_VERSION_1_0,
                                std::initializer_list<WS_MESSAGE_PROPERTY> properties = {}) {
    WS_MESSAGE* handle = nullptr;
    assert_hr(S_OK, WsCreateMessage(envelope, addressing, properties.begin(), static_cast<ULONG>(properties.size()),
                                    &handle, nullptr));
    return message_ptr(handle);
}
inline message_ptr initialized(WS_ENVELOPE_VERSION envelope, WS_ADDRESSING_VERSION addressing,
                               WS_MESSAGE_INITIALIZATION how = WS_REQUEST_MESSAGE, WS_MESSAGE* source = nullptr) {
    message_ptr message = make_message(envelope, addressing);
    assert_hr(S_OK, WsInitializeMessage(message.get(), how, source, nullptr));
    return message;
}
// A SOAP 1.2, addressing 1.0 message without headers.
inline message_ptr blank() {
    return initialized(WS_ENVELOPE_VERSION_SOAP_1_2, WS_ADDRESSING_VERSION_1_0, WS_BLANK_MESSAGE);
}

template <class T>
T property(const message_ptr& message, WS_MESSAGE_PROPERTY_ID id) {
    T value{};
    assert_hr(S_OK, WsGetMessageProperty(message.get(), id, &value, sizeof value, nullptr));
    return value;
}
inline WS_MESSAGE_STATE state(const message_ptr& message) {
    return property<WS_MESSAGE_STATE>(message, WS_MESSAGE_PROPERTY_STATE);
}

// Message ids differ each time: in the text they become zeros.
inline std::string without_ids(std::string text) {
    constexpr std::string_view zeros = "00000000-0000-0000-0000-000000000000";
    constexpr std::string_view start = "urn:uuid:";
    for (size_t at = 0; (at = text.find(start, at)) != std::string::npos; at += zeros.size())
        text.replace(at += start.size(), zeros.size(), zeros);
    return text;
}

// The headers in the tree that the message shows.
inline std::string shown(const message_ptr& message) {
    const writer_ptr writer = make_writer();
    auto* buffer = property<WS_XML_BUFFER*>(message, WS_MESSAGE_PROPERTY_HEADER_BUFFER);
    assert_hr(S_OK, WsWriteXmlBuffer(writer.get(), buffer, nullptr));
    return without_ids(written(writer.get()));
}

// The whole message with an empty body, as it is sent.
inline std::string sent(const message_ptr& message, encoding in = encoding::text) {
    const writer_ptr writer = make_writer(in);
    assert_hr(S_OK, WsWriteEnvelopeStart(message.get(), writer.get(), nullptr, nullptr, nullptr));
    assert_hr(S_OK, WsWriteEnvelopeEnd(message.get(), nullptr));
    return in == encoding::text ? without_ids(written(writer.get())) : written(writer.get());
}

// A message in the state READING. The input must outlive it.
struct received {
    reader_ptr reader;
    message_ptr message;

    received(std::string_view input, WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_SOAP_1_2,
             WS_ADDRESSING_VERSION addressing = WS_ADDRESSING_VERSION_1_0, encoding in = encoding::text)
        : reader(make_reader(input, in)), message(make_message(envelope, addressing)) {
        assert_hr(S_OK, WsReadEnvelopeStart(message.get(), reader.get(), nullptr, nullptr, nullptr));
    }
};

inline HRESULT set_text(const message_ptr& message, WS_HEADER_TYPE type, std::string_view text) {
    const WS_XML_STRING value = xml(text);
    return WsSetHeader(message.get(), type, WS_XML_STRING_TYPE, WS_WRITE_REQUIRED_VALUE, &value, sizeof value, nullptr);
}
inline std::string header_text(const message_ptr& message, WS_HEADER_TYPE type) {
    WS_XML_STRING value{};
    assert_hr(S_OK, WsGetHeader(message.get(), type, WS_XML_STRING_TYPE, WS_READ_REQUIRED_VALUE, nullptr, &value,
                                sizeof value, nullptr));
    return text_of(value);
}

inline constexpr std::string_view soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
inline constexpr std::string_view soap12 = "http://www.w3.org/2003/05/soap-envelope";
inline constexpr std::string_view addressing09 = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
inline constexpr std::string_view addressing10 = "http://www.w3.org/2005/08/addressing";

// An envelope as this implementation and Windows' write it.
inline std::string envelope(std::string_view headers, std::string_view body = "<s:Body/>",
                            std::string_view soap = soap12, std::string_view addressing = addressing10) {
    std::string text = "<s:Envelope";
    if (!addressing.empty()) text.append(" xmlns:a=\"").append(addressing).append("\"");
    text.append(" xmlns:s=\"").append(soap).append("\">");
    return text.append(headers).append(body).append("</s:Envelope>");
}

} // namespace test
