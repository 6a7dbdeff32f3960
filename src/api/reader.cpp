#include "xml/reader.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateReader(const WS_XML_READER_PROPERTY* properties, ULONG propertyCount, WS_XML_READER** reader,
                              WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(reader, "reader", err); FAILED(hr)) return hr;
        owned<xml_reader> object;
        if (const HRESULT hr = xml_reader::create(properties, propertyCount, object, err); FAILED(hr)) return hr;
        *reader = to_handle(object.release());
        return S_OK;
    });
}

void WINAPI WsFreeReader(WS_XML_READER* reader) {
    owned<xml_reader> dying(from_handle<xml_reader>(reader));
}

HRESULT WINAPI WsSetInput(WS_XML_READER* reader, const WS_XML_READER_ENCODING* encoding,
                          const WS_XML_READER_INPUT* input, const WS_XML_READER_PROPERTY* properties,
                          ULONG propertyCount, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.set_input(encoding, input, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsSetInputToBuffer(WS_XML_READER* reader, WS_XML_BUFFER* buffer,
                                  const WS_XML_READER_PROPERTY* properties, ULONG propertyCount, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        xml_buffer* source;
        if (const HRESULT hr = api::require_handle(buffer, source, err); FAILED(hr)) return hr;
        return object.set_input_to_buffer(*source, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsFillReader(WS_XML_READER* reader, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext,
                            WS_ERROR* error) {
    return api::enter<xml_reader>(
        reader, error, [&](xml_reader& object, ws::error* err) { return object.fill(minSize, asyncContext, err); });
}

HRESULT WINAPI WsGetReaderProperty(WS_XML_READER* reader, WS_XML_READER_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.get_property(id, value, valueSize, err);
    });
}

// ---- nodes ----------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsGetReaderNode(WS_XML_READER* xmlReader, const WS_XML_NODE** node, WS_ERROR* error) {
    return api::enter<xml_reader>(xmlReader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(node, "node", err); FAILED(hr)) return hr;
        return object.get_node(node, err);
    });
}

HRESULT WINAPI WsReadNode(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.read_node(err); });
}

HRESULT WINAPI WsSkipNode(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.skip_node(err); });
}

HRESULT WINAPI WsReadToStartElement(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                                    BOOL* found, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.read_to_start_element(localName, ns, found, err);
    });
}

HRESULT WINAPI WsReadStartElement(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.read_start_element(err); });
}

HRESULT WINAPI WsReadEndElement(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.read_end_element(err); });
}

HRESULT WINAPI WsReadStartAttribute(WS_XML_READER* reader, ULONG attributeIndex, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.read_start_attribute(attributeIndex, err);
    });
}

HRESULT WINAPI WsReadEndAttribute(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.read_end_attribute(err); });
}

HRESULT WINAPI WsFindAttribute(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                               BOOL required, ULONG* attributeIndex, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.find_attribute(localName, ns, required, attributeIndex, err);
    });
}

HRESULT WINAPI WsGetXmlAttribute(WS_XML_READER* reader, const WS_XML_STRING* localName, WS_HEAP* heap,
                                 WCHAR** valueChars, ULONG* valueCharCount, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        if (const HRESULT hr = api::require_handle(heap, memory, err); FAILED(hr)) return hr;
        return object.get_xml_attribute(localName, *memory, valueChars, valueCharCount, err);
    });
}

HRESULT WINAPI WsGetNamespaceFromPrefix(WS_XML_READER* reader, const WS_XML_STRING* prefix, BOOL required,
                                        const WS_XML_STRING** ns, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.get_namespace_from_prefix(prefix, required, ns, err);
    });
}

// ---- positions ------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsMoveReader(WS_XML_READER* reader, WS_MOVE_TO moveTo, BOOL* found, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [&](xml_reader& object, ws::error* err) { return object.move(moveTo, found, err); });
}

HRESULT WINAPI WsGetReaderPosition(WS_XML_READER* reader, WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error) {
    return api::enter<xml_reader>(
        reader, error, [&](xml_reader& object, ws::error* err) { return object.get_position(nodePosition, err); });
}

HRESULT WINAPI WsSetReaderPosition(WS_XML_READER* reader, const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error) {
    return api::enter<xml_reader>(
        reader, error, [&](xml_reader& object, ws::error* err) { return object.set_position(nodePosition, err); });
}

// ---- values ---------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsReadBytes(WS_XML_READER* reader, void* bytes, ULONG maxByteCount, ULONG* actualByteCount,
                           WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.read_bytes(bytes, maxByteCount, actualByteCount, err);
    });
}

HRESULT WINAPI WsReadChars(WS_XML_READER* reader, WCHAR* chars, ULONG maxCharCount, ULONG* actualCharCount,
                           WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.read_chars(chars, maxCharCount, actualCharCount, err);
    });
}

HRESULT WINAPI WsReadCharsUtf8(WS_XML_READER* reader, BYTE* bytes, ULONG maxByteCount, ULONG* actualByteCount,
                               WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.read_chars_utf8(bytes, maxByteCount, actualByteCount, err);
    });
}

HRESULT WINAPI WsReadQualifiedName(WS_XML_READER* reader, WS_HEAP* heap, WS_XML_STRING* prefix,
                                   WS_XML_STRING* localName, WS_XML_STRING* ns, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        if (const HRESULT hr = api::require_handle(heap, memory, err); FAILED(hr)) return hr;
        return object.read_qualified_name(memory, prefix, localName, ns, err);
    });
}

// ---- canonicalization -----------------------------------------------------------------------------------------------

HRESULT WINAPI WsStartReaderCanonicalization(WS_XML_READER* reader, WS_WRITE_CALLBACK writeCallback,
                                             void* writeCallbackState,
                                             const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG propertyCount,
                                             WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) {
        return object.start_canonicalization(writeCallback, writeCallbackState, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsEndReaderCanonicalization(WS_XML_READER* reader, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error,
                                  [](xml_reader& object, ws::error* err) { return object.end_canonicalization(err); });
}
