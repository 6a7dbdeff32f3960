// Type descriptions to XML and back: what WsReadType, WsWriteType and their kin do, for them and for the message floor.
//
// Every function checks the description, the option and the storage's size against each other first (E_INVALIDARG).
// `value` is touched when the whole of it was read, and not before; what a failed read took from the heap stays taken.
#pragma once

#include "core/heap.h"
#include "xml/reader.h"
#include "xml/writer.h"

namespace ws {

// Element mappings: the reader stands on the element, or on whitespace, comments or BOF before it, and afterwards
// behind it. Content: the reader stands in the element, and afterwards behind what the type took. Attribute: the reader
// is in the attribute. `memory` may be null where nothing needs it.
[[nodiscard]] HRESULT read_type(xml_reader& reader, WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description,
                                WS_READ_OPTION option, heap* memory, void* value, ULONG size, error* err);
// The next element must have the description's name. A description without a name takes any element into an XML buffer,
// and other types from the content where the reader stands.
[[nodiscard]] HRESULT read_element(xml_reader& reader, const WS_ELEMENT_DESCRIPTION& description, WS_READ_OPTION option,
                                   heap* memory, void* value, ULONG size, error* err);
[[nodiscard]] HRESULT read_attribute(xml_reader& reader, const WS_ATTRIBUTE_DESCRIPTION& description,
                                     WS_READ_OPTION option, heap* memory, void* value, ULONG size, error* err);
[[nodiscard]] HRESULT read_value(xml_reader& reader, WS_VALUE_TYPE type, void* value, ULONG size, error* err);
// Elements of one name that follow each other, each with one value, until another node comes or `item_count` are read.
[[nodiscard]] HRESULT read_array(xml_reader& reader, const WS_XML_STRING* local_name, const WS_XML_STRING* ns,
                                 WS_VALUE_TYPE type, void* array, ULONG array_size, ULONG item_offset, ULONG item_count,
                                 ULONG* actual_count, error* err);
// An extension of an endpoint address, out of the buffer in it: the reader's input is set to that.
[[nodiscard]] HRESULT read_endpoint_address_extension(xml_reader& reader, const WS_ENDPOINT_ADDRESS& address,
                                                      WS_ENDPOINT_ADDRESS_EXTENSION_TYPE type, WS_READ_OPTION option,
                                                      heap& memory, void* value, ULONG size, error* err);

// Element mapping: the writer is in the element's start tag. Content: in the element. Attribute: in the attribute.
[[nodiscard]] HRESULT write_type(xml_writer& writer, WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description,
                                 WS_WRITE_OPTION option, const void* value, ULONG size, error* err);
[[nodiscard]] HRESULT write_element(xml_writer& writer, const WS_ELEMENT_DESCRIPTION& description,
                                    WS_WRITE_OPTION option, const void* value, ULONG size, error* err);
[[nodiscard]] HRESULT write_attribute(xml_writer& writer, const WS_ATTRIBUTE_DESCRIPTION& description,
                                      WS_WRITE_OPTION option, const void* value, ULONG size, error* err);
[[nodiscard]] HRESULT write_value(xml_writer& writer, WS_VALUE_TYPE type, const void* value, ULONG size, error* err);

} // namespace ws
