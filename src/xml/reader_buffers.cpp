// From a reader into an XML buffer.
#include "xml/reader.h"
#include "xml/reader_state.h"

namespace ws {

// From the current node to the end of the document, or of the current element: the reader stands behind it afterwards.
HRESULT xml_reader::copy_nodes(xml_buffer& buffer, bool whole_document, error* err) {
    tree_node* container = buffer.root();
    while (node_type() != WS_XML_NODE_TYPE_EOF) {
        switch (node_type()) {
        case WS_XML_NODE_TYPE_BOF:
            break;
        case WS_XML_NODE_TYPE_END_ELEMENT:
        case WS_XML_NODE_TYPE_END_CDATA:
            container = container->parent;
            break;
        default:
            tree_node* copy;
            if (const HRESULT hr = buffer.new_node(*node_, &copy, err); FAILED(hr)) return hr;
            xml_buffer::insert_before(*container->end, *copy);
            if (copy->is_container()) container = copy;
        }
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
        if (!whole_document && container == buffer.root()) break;
    }
    return S_OK;
}

HRESULT xml_reader::read_xml_buffer(heap& memory, xml_buffer** out, error* err) {
    if (is_faulted_) return fail(err, WS_E_OBJECT_FAULTED, message_id::xml_reader_faulted);
    const bool whole_document = node_type() == WS_XML_NODE_TYPE_BOF;
    if (!whole_document && element() == nullptr)
        return fail_here(err, E_FAIL, message_id::xml_node_expected,
                         {"an element or the start of a document", node_name()});
    if (out == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"xmlBuffer"});
    xml_buffer* buffer;
    if (const HRESULT hr = xml_buffer::create(memory, nullptr, 0, &buffer, err); FAILED(hr)) return hr;
    if (const HRESULT hr = copy_nodes(*buffer, whole_document, err); FAILED(hr)) return hr;
    *out = buffer;
    return S_OK;
}

HRESULT xml_reader::read_xml_buffer_from_bytes(const WS_XML_READER_ENCODING* encoding,
                                               const WS_XML_READER_PROPERTY* properties, ULONG count, const void* bytes,
                                               ULONG byte_count, heap& memory, xml_buffer** out, error* err) {
    if (bytes == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
    if (out == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"xmlBuffer"});
    WS_XML_READER_BUFFER_INPUT input{};
    input.input.inputType = WS_XML_READER_INPUT_TYPE_BUFFER;
    input.encodedData = const_cast<void*>(bytes);
    input.encodedDataSize = byte_count;
    if (const HRESULT hr = set_input(encoding, &input.input, properties, count, err); FAILED(hr)) return hr;
    return read_xml_buffer(memory, out, err);
}

} // namespace ws
