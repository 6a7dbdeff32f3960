#include "torture/torture.h"

#include <string_view>

// These calls are not the test's: they go straight to the library.
#define REAL(name) extern "C" decltype(name) __real_##name;
REAL(WsResetMessage)
REAL(WsInitializeMessage)
REAL(WsSetInput)
REAL(WsReadNode)
REAL(WsGetReaderNode)
REAL(WsSetOutput)
REAL(WsWriteStartElement)
REAL(WsWriteEndElement)
REAL(WsGetWriterProperty)
REAL(WsResetHeap)
REAL(WsAlloc)
REAL(WsResetError)
REAL(WsAddErrorString)

namespace test::torture {
namespace {

HRESULT quota_is_fine(HRESULT hr) {
    return hr == WS_E_QUOTA_EXCEEDED ? S_OK : hr;
}

} // namespace

HRESULT use_again(WS_MESSAGE* message) {
    HRESULT hr = __real_WsResetMessage(message, nullptr);
    if (hr == S_OK) hr = __real_WsInitializeMessage(message, WS_BLANK_MESSAGE, nullptr, nullptr);
    return hr == S_OK ? __real_WsResetMessage(message, nullptr) : hr;
}

HRESULT use_again(WS_XML_READER* reader) {
    static char document[] = "<a><b c='d'>e</b></a>";
    const WS_XML_READER_TEXT_ENCODING encoding{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_READER_BUFFER_INPUT input{{WS_XML_READER_INPUT_TYPE_BUFFER}, document, sizeof document - 1};
    ULONG depth = 2, attributes = 1;
    const WS_XML_READER_PROPERTY properties[] = {
        {WS_XML_READER_PROPERTY_MAX_DEPTH, &depth, sizeof depth},
        {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &attributes, sizeof attributes},
    };
    HRESULT hr = __real_WsSetInput(reader, &encoding.encoding, &input.input, properties, 2, nullptr);
    int nodes = 0;
    for (const WS_XML_NODE* node = nullptr; hr == S_OK; ++nodes) {
        hr = __real_WsReadNode(reader, nullptr);
        if (hr == S_OK) hr = __real_WsGetReaderNode(reader, &node, nullptr);
        if (hr == S_OK && node->nodeType == WS_XML_NODE_TYPE_EOF) return nodes == 5 ? S_OK : E_UNEXPECTED;
    }
    return hr;
}

HRESULT use_again(WS_XML_WRITER* writer) {
    const WS_XML_WRITER_TEXT_ENCODING encoding{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BUFFER_OUTPUT output{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    ULONG depth = 1, size = 100;
    const WS_XML_WRITER_PROPERTY properties[] = {
        {WS_XML_WRITER_PROPERTY_MAX_DEPTH, &depth, sizeof depth},
        {WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &size, sizeof size},
    };
    BYTE a = 'a';
    const WS_XML_STRING name{1, &a, nullptr, 0}, ns{};
    WS_BYTES bytes{};
    HRESULT hr = __real_WsSetOutput(writer, &encoding.encoding, &output.output, properties, 2, nullptr);
    if (hr == S_OK) hr = __real_WsWriteStartElement(writer, nullptr, &name, &ns, nullptr);
    if (hr == S_OK) hr = __real_WsWriteEndElement(writer, nullptr);
    if (hr == S_OK)
        hr = __real_WsGetWriterProperty(writer, WS_XML_WRITER_PROPERTY_BYTES, &bytes, sizeof bytes, nullptr);
    if (hr != S_OK) return hr;
    return std::string_view(reinterpret_cast<char*>(bytes.bytes), bytes.length) == "<a/>" ? S_OK : E_UNEXPECTED;
}

HRESULT use_again(WS_HEAP* heap) {
    void* memory = nullptr;
    const HRESULT hr = __real_WsResetHeap(heap, nullptr);
    return hr == S_OK ? quota_is_fine(__real_WsAlloc(heap, 1, &memory, nullptr)) : hr;
}

HRESULT use_again(WS_ERROR* error) {
    const WS_STRING text{};
    const HRESULT hr = __real_WsResetError(error);
    return hr == S_OK ? __real_WsAddErrorString(error, &text) : hr;
}

} // namespace test::torture
