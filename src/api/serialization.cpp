#include "serialization/serialization.h"

#include "api/enter.h"

using namespace ws;

namespace {

// Which of WsRead…'s heap handles may be null depends on the value: the floor below decides.
template <class Body>
HRESULT with_heap(WS_HEAP* handle, ws::error* err, Body&& body) {
    ws::heap* memory;
    const HRESULT hr = api::optional_handle<ws::heap>(handle, memory, err);
    return hr == S_OK ? body(memory) : hr;
}

} // namespace

HRESULT WINAPI WsReadType(WS_XML_READER* reader, WS_TYPE_MAPPING typeMapping, WS_TYPE type, const void* typeDescription,
                          WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        return with_heap(heap, err, [&](ws::heap* memory) {
            return read_type(object, typeMapping, type, typeDescription, readOption, memory, value, valueSize, err);
        });
    });
}

HRESULT WINAPI WsReadElement(WS_XML_READER* reader, const WS_ELEMENT_DESCRIPTION* elementDescription,
                             WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(elementDescription, "elementDescription", err); FAILED(hr)) return hr;
        return with_heap(heap, err, [&](ws::heap* memory) {
            return read_element(object, *elementDescription, readOption, memory, value, valueSize, err);
        });
    });
}

HRESULT WINAPI WsReadAttribute(WS_XML_READER* reader, const WS_ATTRIBUTE_DESCRIPTION* attributeDescription,
                               WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                               WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(attributeDescription, "attributeDescription", err); FAILED(hr)) return hr;
        return with_heap(heap, err, [&](ws::heap* memory) {
            return read_attribute(object, *attributeDescription, readOption, memory, value, valueSize, err);
        });
    });
}

HRESULT WINAPI WsReadValue(WS_XML_READER* reader, WS_VALUE_TYPE valueType, void* value, ULONG valueSize,
                           WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        return read_value(object, valueType, value, valueSize, err);
    });
}

HRESULT WINAPI WsReadArray(WS_XML_READER* reader, const WS_XML_STRING* localName, const WS_XML_STRING* ns,
                           WS_VALUE_TYPE valueType, void* array, ULONG arraySize, ULONG itemOffset, ULONG itemCount,
                           ULONG* actualItemCount, WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        return read_array(object, localName, ns, valueType, array, arraySize, itemOffset, itemCount, actualItemCount,
                          err);
    });
}

HRESULT WINAPI WsReadEndpointAddressExtension(WS_XML_READER* reader, WS_ENDPOINT_ADDRESS* endpointAddress,
                                              WS_ENDPOINT_ADDRESS_EXTENSION_TYPE extensionType,
                                              WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize,
                                              WS_ERROR* error) {
    return api::enter<xml_reader>(reader, error, [&](xml_reader& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(endpointAddress, "endpointAddress", err); FAILED(hr)) return hr;
        ws::heap* memory;
        if (const HRESULT hr = api::require_handle(heap, memory, err); FAILED(hr)) return hr;
        return read_endpoint_address_extension(object, *endpointAddress, extensionType, readOption, *memory, value,
                                               valueSize, err);
    });
}

HRESULT WINAPI WsWriteType(WS_XML_WRITER* writer, WS_TYPE_MAPPING typeMapping, WS_TYPE type,
                           const void* typeDescription, WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize,
                           WS_ERROR* error) {
    return api::enter<xml_writer>(writer, error, [&](xml_writer& object, ws::error* err) -> HRESULT {
        return write_type(object, typeMapping, type, typeDescription, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsWriteElement(WS_XML_WRITER* writer, const WS_ELEMENT_DESCRIPTION* elementDescription,
                              WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<xml_writer>(writer, error, [&](xml_writer& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(elementDescription, "elementDescription", err); FAILED(hr)) return hr;
        return write_element(object, *elementDescription, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsWriteAttribute(WS_XML_WRITER* writer, const WS_ATTRIBUTE_DESCRIPTION* attributeDescription,
                                WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<xml_writer>(writer, error, [&](xml_writer& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(attributeDescription, "attributeDescription", err); FAILED(hr)) return hr;
        return write_attribute(object, *attributeDescription, writeOption, value, valueSize, err);
    });
}

HRESULT WINAPI WsWriteValue(WS_XML_WRITER* writer, WS_VALUE_TYPE valueType, const void* value, ULONG valueSize,
                            WS_ERROR* error) {
    return api::enter<xml_writer>(writer, error, [&](xml_writer& object, ws::error* err) -> HRESULT {
        return write_value(object, valueType, value, valueSize, err);
    });
}
