#include "xml/writer.h"
#include "api/enter.h"
#include "xml/reader.h"

using namespace ws;

namespace {

template <class Body>
HRESULT on_writer(WS_XML_WRITER* writer, WS_ERROR* error, Body&& body) noexcept {
    return api::enter<xml_writer>(writer, error, std::forward<Body>(body));
}

// For functions on a writer and another object: `body(xml_writer&, T&, error*)`.
template <class T, class Body>
HRESULT on_writer_and(WS_XML_WRITER* writer, typename T::handle* other, WS_ERROR* error, Body&& body) noexcept {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) -> HRESULT {
        T* second = from_handle<T>(other);
        if (second == nullptr) return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(T::kind)});
        return body(object, *second, err);
    });
}

} // namespace

HRESULT WINAPI WsCreateWriter(const WS_XML_WRITER_PROPERTY* properties, ULONG propertyCount, WS_XML_WRITER** writer,
                              WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(writer, "writer", err); hr != S_OK) return hr;
        owned<xml_writer> made;
        if (const HRESULT hr = xml_writer::create(properties, propertyCount, made, err); hr != S_OK) return hr;
        *writer = to_handle(made.release());
        return S_OK;
    });
}

void WINAPI WsFreeWriter(WS_XML_WRITER* writer) {
    owned<xml_writer> dying(from_handle<xml_writer>(writer));
}

// ---- output ---------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsSetOutput(WS_XML_WRITER* writer, const WS_XML_WRITER_ENCODING* encoding,
                           const WS_XML_WRITER_OUTPUT* output, const WS_XML_WRITER_PROPERTY* properties,
                           ULONG propertyCount, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.set_output(encoding, output, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsSetOutputToBuffer(WS_XML_WRITER* writer, WS_XML_BUFFER* buffer,
                                   const WS_XML_WRITER_PROPERTY* properties, ULONG propertyCount, WS_ERROR* error) {
    return on_writer_and<xml_buffer>(writer, buffer, error, [&](xml_writer& object, xml_buffer& tree, ws::error* err) {
        return object.set_output_to_buffer(tree, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsFlushWriter(WS_XML_WRITER* writer, ULONG minSize, const WS_ASYNC_CONTEXT* asyncContext,
                             WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.flush(minSize, asyncContext, err); });
}

HRESULT WINAPI WsGetWriterProperty(WS_XML_WRITER* writer, WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.get_property(id, value, valueSize, err);
    });
}

// ---- tags -----------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsWriteStartElement(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                   const WS_XML_STRING* ns, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_start_element(prefix, localName, ns, err);
    });
}

HRESULT WINAPI WsWriteEndStartElement(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error,
                     [](xml_writer& object, ws::error* err) { return object.write_end_start_element(err); });
}

HRESULT WINAPI WsWriteEndElement(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error, [](xml_writer& object, ws::error* err) { return object.write_end_element(err); });
}

HRESULT WINAPI WsWriteStartAttribute(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                     const WS_XML_STRING* ns, BOOL singleQuote, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_start_attribute(prefix, localName, ns, singleQuote, err);
    });
}

HRESULT WINAPI WsWriteEndAttribute(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error, [](xml_writer& object, ws::error* err) { return object.write_end_attribute(err); });
}

HRESULT WINAPI WsWriteXmlnsAttribute(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* ns,
                                     BOOL singleQuote, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_xmlns_attribute(prefix, ns, singleQuote, err);
    });
}

HRESULT WINAPI WsGetPrefixFromNamespace(WS_XML_WRITER* writer, const WS_XML_STRING* ns, BOOL required,
                                        const WS_XML_STRING** prefix, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.get_prefix_from_namespace(ns, required, prefix, err);
    });
}

// ---- content --------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsWriteStartCData(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error, [](xml_writer& object, ws::error* err) { return object.write_start_cdata(err); });
}

HRESULT WINAPI WsWriteEndCData(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error, [](xml_writer& object, ws::error* err) { return object.write_end_cdata(err); });
}

HRESULT WINAPI WsWriteText(WS_XML_WRITER* writer, const WS_XML_TEXT* text, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) { return object.write_text(text, err); });
}

HRESULT WINAPI WsWriteChars(WS_XML_WRITER* writer, const WCHAR* chars, ULONG charCount, WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.write_chars(chars, charCount, err); });
}

HRESULT WINAPI WsWriteCharsUtf8(WS_XML_WRITER* writer, const BYTE* bytes, ULONG byteCount, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_chars_utf8(bytes, byteCount, err);
    });
}

HRESULT WINAPI WsWriteBytes(WS_XML_WRITER* writer, const void* bytes, ULONG byteCount, WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.write_bytes(bytes, byteCount, err); });
}

HRESULT WINAPI WsWriteArray(WS_XML_WRITER* writer, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                            WS_VALUE_TYPE valueType, const void* array, ULONG arraySize, ULONG itemOffset,
                            ULONG itemCount, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_array(localName, ns, valueType, array, arraySize, itemOffset, itemCount, err);
    });
}

HRESULT WINAPI WsPushBytes(WS_XML_WRITER* writer, WS_PUSH_BYTES_CALLBACK callback, void* callbackState,
                           WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.push_bytes(callback, callbackState, err);
    });
}

HRESULT WINAPI WsPullBytes(WS_XML_WRITER* writer, WS_PULL_BYTES_CALLBACK callback, void* callbackState,
                           WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.pull_bytes(callback, callbackState, err);
    });
}

HRESULT WINAPI WsWriteQualifiedName(WS_XML_WRITER* writer, const WS_XML_STRING* prefix, const WS_XML_STRING* localName,
                                    const WS_XML_STRING* ns, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.write_qualified_name(prefix, localName, ns, err);
    });
}

// ---- nodes ----------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsWriteNode(WS_XML_WRITER* writer, const WS_XML_NODE* node, WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) { return object.write_node(node, err); });
}

HRESULT WINAPI WsCopyNode(WS_XML_WRITER* writer, WS_XML_READER* reader, WS_ERROR* error) {
    return on_writer_and<xml_reader>(writer, reader, error, [](xml_writer& object, xml_reader& source, ws::error* err) {
        return object.copy_node(source, err);
    });
}

HRESULT WINAPI WsWriteXmlBuffer(WS_XML_WRITER* writer, WS_XML_BUFFER* xmlBuffer, WS_ERROR* error) {
    return on_writer_and<xml_buffer>(
        writer, xmlBuffer, error,
        [](xml_writer& object, xml_buffer& source, ws::error* err) { return object.write_xml_buffer(source, err); });
}

HRESULT WINAPI WsWriteXmlBufferToBytes(WS_XML_WRITER* writer, WS_XML_BUFFER* xmlBuffer,
                                       const WS_XML_WRITER_ENCODING* encoding, const WS_XML_WRITER_PROPERTY* properties,
                                       ULONG propertyCount, WS_HEAP* heap, void** bytes, ULONG* byteCount,
                                       WS_ERROR* error) {
    return on_writer_and<xml_buffer>(
        writer, xmlBuffer, error, [&](xml_writer& object, xml_buffer& source, ws::error* err) -> HRESULT {
            auto* memory = from_handle<ws::heap>(heap);
            if (memory == nullptr) return fail(err, E_INVALIDARG, message_id::bad_handle, {"heap"});
            HRESULT hr = api::require(bytes, "bytes", err);
            if (hr == S_OK) hr = api::require(byteCount, "byteCount", err);
            if (hr != S_OK) return hr;
            return object.write_xml_buffer_to_bytes(source, encoding, properties, propertyCount, *memory, bytes,
                                                    byteCount, err);
        });
}

// ---- positions ------------------------------------------------------------------------------------------------------

HRESULT WINAPI WsMoveWriter(WS_XML_WRITER* writer, WS_MOVE_TO moveTo, BOOL* found, WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.move(moveTo, found, err); });
}

HRESULT WINAPI WsGetWriterPosition(WS_XML_WRITER* writer, WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.get_position(nodePosition, err); });
}

HRESULT WINAPI WsSetWriterPosition(WS_XML_WRITER* writer, const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error) {
    return on_writer(writer, error,
                     [&](xml_writer& object, ws::error* err) { return object.set_position(nodePosition, err); });
}

HRESULT WINAPI WsRemoveNode(const WS_XML_NODE_POSITION* nodePosition, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(nodePosition, "nodePosition", err); hr != S_OK) return hr;
        if (from_handle<xml_buffer>(nodePosition->buffer) == nullptr)
            return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(handle_kind::xml_buffer)});
        return remove_node(nodePosition, err);
    });
}

// ---- canonicalization -----------------------------------------------------------------------------------------------

HRESULT WINAPI WsStartWriterCanonicalization(WS_XML_WRITER* writer, WS_WRITE_CALLBACK writeCallback,
                                             void* writeCallbackState,
                                             const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG propertyCount,
                                             WS_ERROR* error) {
    return on_writer(writer, error, [&](xml_writer& object, ws::error* err) {
        return object.start_canonicalization(writeCallback, writeCallbackState, properties, propertyCount, err);
    });
}

HRESULT WINAPI WsEndWriterCanonicalization(WS_XML_WRITER* writer, WS_ERROR* error) {
    return on_writer(writer, error,
                     [](xml_writer& object, ws::error* err) { return object.end_canonicalization(err); });
}
