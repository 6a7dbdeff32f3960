#include "xml.h"

#include "../measure.h"

namespace bench {
namespace {

constexpr ULONG no_limit = 0x7fffffff;

uint64_t text_length(const WS_XML_TEXT* text) {
    if (text->textType == WS_XML_TEXT_TYPE_UTF8) return reinterpret_cast<const WS_XML_UTF8_TEXT*>(text)->value.length;
    check(E_FAIL, "text that is not UTF-8");
    return 0;
}

void count_element(const WS_XML_ELEMENT_NODE& element, totals& found) {
    ++found.elements;
    found.name_bytes += element.prefix->length + element.localName->length + element.ns->length;
    for (ULONG i = 0; i < element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        // Wine's own DLL gives the default namespace to attributes, too.
        if (attribute.isXmlNs || attribute.prefix->length != 0)
            found.name_bytes += attribute.prefix->length + attribute.ns->length;
        if (attribute.isXmlNs) {
            ++found.declarations;
        } else {
            ++found.attributes;
            found.name_bytes += attribute.localName->length;
            found.value_bytes += text_length(attribute.value);
        }
    }
}

void write_chars(WS_XML_WRITER* writer, const step& s, chars as) {
    if (as == chars::utf8)
        check(WsWriteCharsUtf8(writer, reinterpret_cast<const BYTE*>(s.text), s.length, nullptr), "WsWriteCharsUtf8");
    else
        check(WsWriteChars(writer, s.wide, s.wide_length, nullptr), "WsWriteChars");
}

void write_attribute(WS_XML_WRITER* writer, const step& s, chars as) {
    check(WsWriteStartAttribute(writer, s.prefix, s.name, s.ns, FALSE, nullptr), "WsWriteStartAttribute");
    if (as == chars::utf8) {
        WS_XML_UTF8_TEXT value{{WS_XML_TEXT_TYPE_UTF8}, {}};
        value.value.length = s.length;
        value.value.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(s.text));
        check(WsWriteText(writer, &value.text, nullptr), "WsWriteText");
    } else {
        WS_XML_UTF16_TEXT value{{WS_XML_TEXT_TYPE_UTF16}, nullptr, 0};
        value.bytes = reinterpret_cast<BYTE*>(const_cast<WCHAR*>(s.wide));
        value.byteCount = s.wide_length * sizeof(WCHAR);
        check(WsWriteText(writer, &value.text, nullptr), "WsWriteText");
    }
    check(WsWriteEndAttribute(writer, nullptr), "WsWriteEndAttribute");
}

void set_input(WS_XML_READER* reader, encoding as, const WS_XML_READER_INPUT& from) {
    const WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_AUTO};
    const WS_XML_READER_BINARY_ENCODING binary{{WS_XML_READER_ENCODING_TYPE_BINARY}, nullptr, nullptr};
    check(WsSetInput(reader, as == encoding::text ? &text.encoding : &binary.encoding, &from, nullptr, 0, nullptr),
          "WsSetInput");
}

void set_output(WS_XML_WRITER* writer, encoding as, const WS_XML_WRITER_OUTPUT& to) {
    const WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BINARY_ENCODING binary{{WS_XML_WRITER_ENCODING_TYPE_BINARY}, nullptr, nullptr, nullptr};
    check(WsSetOutput(writer, as == encoding::text ? &text.encoding : &binary.encoding, &to, nullptr, 0, nullptr),
          "WsSetOutput");
}

HRESULT CALLBACK append(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*, WS_ERROR*) {
    for (ULONG i = 0; i < count; ++i)
        static_cast<std::string*>(state)->append(reinterpret_cast<const char*>(buffers[i].bytes), buffers[i].length);
    return S_OK;
}

} // namespace

std::unique_ptr<WS_XML_READER, free_xml> make_reader() {
    ULONG limit = no_limit;
    const WS_XML_READER_PROPERTY properties[] = {{WS_XML_READER_PROPERTY_MAX_DEPTH, &limit, sizeof limit},
                                                 {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &limit, sizeof limit},
                                                 {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &limit, sizeof limit}};
    WS_XML_READER* reader = nullptr;
    check(WsCreateReader(properties, 3, &reader, nullptr), "WsCreateReader");
    return std::unique_ptr<WS_XML_READER, free_xml>(reader);
}

std::unique_ptr<WS_XML_WRITER, free_xml> make_writer() {
    ULONG limit = no_limit;
    const WS_XML_WRITER_PROPERTY properties[] = {{WS_XML_WRITER_PROPERTY_MAX_DEPTH, &limit, sizeof limit},
                                                 {WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, &limit, sizeof limit},
                                                 {WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, &limit, sizeof limit},
                                                 {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &limit, sizeof limit},
                                                 {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, &limit, sizeof limit}};
    WS_XML_WRITER* writer = nullptr;
    check(WsCreateWriter(properties, 5, &writer, nullptr), "WsCreateWriter");
    return std::unique_ptr<WS_XML_WRITER, free_xml>(writer);
}

void set_input(WS_XML_READER* reader, std::string_view document, encoding as) {
    WS_XML_READER_BUFFER_INPUT from{{WS_XML_READER_INPUT_TYPE_BUFFER}, nullptr, 0};
    from.encodedData = const_cast<char*>(document.data());
    from.encodedDataSize = static_cast<ULONG>(document.size());
    set_input(reader, as, from.input);
}

void set_stream_input(WS_XML_READER* reader, encoding as, WS_READ_CALLBACK callback, void* state) {
    const WS_XML_READER_STREAM_INPUT from{{WS_XML_READER_INPUT_TYPE_STREAM}, callback, state};
    set_input(reader, as, from.input);
}

void set_output(WS_XML_WRITER* writer, encoding as) {
    const WS_XML_WRITER_BUFFER_OUTPUT to{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    set_output(writer, as, to.output);
}

void set_stream_output(WS_XML_WRITER* writer, encoding as, WS_WRITE_CALLBACK callback, void* state) {
    const WS_XML_WRITER_STREAM_OUTPUT to{{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, callback, state};
    set_output(writer, as, to.output);
}

void set_stream_output(WS_XML_WRITER* writer, encoding as, std::string& to) {
    set_stream_output(writer, as, append, &to);
}

void flush(WS_XML_WRITER* writer, ULONG at_least) {
    check(WsFlushWriter(writer, at_least, nullptr, nullptr), "WsFlushWriter");
}

std::string_view output(WS_XML_WRITER* writer) {
    WS_BYTES bytes{};
    check(WsGetWriterProperty(writer, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof bytes, nullptr),
          "WsGetWriterProperty");
    return {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
}

totals read_nodes(WS_XML_READER* reader, medium from) {
    constexpr ULONG longest_node = 1024;
    totals found;
    for (;;) {
        if (from == medium::stream) check(WsFillReader(reader, longest_node, nullptr, nullptr), "WsFillReader");
        check(WsReadNode(reader, nullptr), "WsReadNode");
        const WS_XML_NODE* node;
        check(WsGetReaderNode(reader, &node, nullptr), "WsGetReaderNode");
        switch (node->nodeType) {
        case WS_XML_NODE_TYPE_ELEMENT:
            count_element(*reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node), found);
            break;
        case WS_XML_NODE_TYPE_TEXT:
            found.text_bytes += text_length(reinterpret_cast<const WS_XML_TEXT_NODE*>(node)->text);
            break;
        case WS_XML_NODE_TYPE_EOF:
            return found;
        default:;
        }
    }
}

void write_steps(WS_XML_WRITER* writer, std::span<const step> steps, chars as, medium to) {
    for (const step& s : steps) {
        switch (s.what) {
        case action::start:
            check(WsWriteStartElement(writer, s.prefix, s.name, s.ns, nullptr), "WsWriteStartElement");
            break;
        case action::declare:
            check(WsWriteXmlnsAttribute(writer, s.prefix, s.ns, FALSE, nullptr), "WsWriteXmlnsAttribute");
            break;
        case action::attribute:
            write_attribute(writer, s, as);
            break;
        case action::text:
            write_chars(writer, s, as);
            break;
        case action::end:
            check(WsWriteEndElement(writer, nullptr), "WsWriteEndElement");
            if (to == medium::stream) flush(writer);
            break;
        }
    }
    if (to == medium::stream) flush(writer, 0);
}

} // namespace bench
