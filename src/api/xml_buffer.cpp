#include "api/enter.h"
#include "xml/reader.h"

using namespace ws;

HRESULT WINAPI WsCreateXmlBuffer(WS_HEAP* heap, const WS_XML_BUFFER_PROPERTY* properties, ULONG propertyCount,
                                 WS_XML_BUFFER** buffer, WS_ERROR* error) {
    return api::enter<ws::heap>(heap, error, [&](ws::heap& memory, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(buffer, "buffer", err); FAILED(hr)) return hr;
        xml_buffer* object;
        if (const HRESULT hr = xml_buffer::create(memory, properties, propertyCount, &object, err); FAILED(hr))
            return hr;
        *buffer = to_handle(object);
        return S_OK;
    });
}

HRESULT WINAPI WsReadXmlBuffer(WS_XML_READER* reader, WS_HEAP* heap, WS_XML_BUFFER** xmlBuffer, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        if (const HRESULT hr = api::require_handle(heap, memory, err); FAILED(hr)) return hr;
        xml_buffer* buffer;
        const HRESULT hr = object.read_xml_buffer(*memory, xmlBuffer != nullptr ? &buffer : nullptr, err);
        if (SUCCEEDED(hr)) *xmlBuffer = to_handle(buffer);
        return hr;
    });
}

HRESULT WINAPI WsReadXmlBufferFromBytes(WS_XML_READER* reader, const WS_XML_READER_ENCODING* encoding,
                                        const WS_XML_READER_PROPERTY* properties, ULONG propertyCount,
                                        const void* bytes, ULONG byteCount, WS_HEAP* heap, WS_XML_BUFFER** xmlBuffer,
                                        WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        if (const HRESULT hr = api::require_handle(heap, memory, err); FAILED(hr)) return hr;
        if (const HRESULT hr = api::require(xmlBuffer, "xmlBuffer", err); FAILED(hr)) return hr;
        xml_buffer* buffer;
        const HRESULT hr = object.read_xml_buffer_from_bytes(encoding, properties, propertyCount, bytes, byteCount,
                                                             *memory, &buffer, err);
        if (SUCCEEDED(hr)) *xmlBuffer = to_handle(buffer);
        return hr;
    });
}
