// Whole nodes: one of the API's, a reader's, an XML buffer's.
#include "xml/reader.h"
#include "xml/writer_state.h"

#include <algorithm>

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_NODE& node) noexcept {
    return reinterpret_cast<const T&>(node);
}

} // namespace

// ---- one node -------------------------------------------------------------------------------------------------------

HRESULT xml_writer::state::write_comment(const WS_XML_STRING& text, error* err) {
    if (!takes_nodes()) return wrong_place("a comment", err);
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = commit_pending(err);
    if (hr == S_OK) hr = encoder->comment(text, parent(), err);
    if (hr == S_OK && !elements.empty()) elements.back().has_elements = true;
    return hr;
}

HRESULT xml_writer::write_attribute_node(const WS_XML_ATTRIBUTE& attribute, error* err) {
    if (attribute.isXmlNs) return write_xmlns_attribute(attribute.prefix, attribute.ns, attribute.singleQuote, err);
    HRESULT hr = write_start_attribute(attribute.prefix, attribute.localName, attribute.ns, attribute.singleQuote, err);
    if (hr == S_OK) hr = write_text(attribute.value, err);
    return hr == S_OK ? write_end_attribute(err) : hr;
}

HRESULT xml_writer::write_element_node(const WS_XML_ELEMENT_NODE& element, error* err) {
    HRESULT hr = write_start_element(element.prefix, element.localName, element.ns, err);
    if (hr != S_OK) return hr;
    undo_unless_done undo([&] {
        state_->rest = {};
        state_->abandon_tag();
    });
    for (ULONG i = 0; i < element.attributeCount && hr == S_OK; ++i)
        hr = write_attribute_node(*element.attributes[i], err);
    if (hr == S_OK) undo.done();
    return hr;
}

HRESULT xml_writer::write_node(const WS_XML_NODE* node, error* err) {
    state& s = *state_;
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (node == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"node"});
    switch (node->nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT:
        return write_element_node(as<WS_XML_ELEMENT_NODE>(*node), err);
    case WS_XML_NODE_TYPE_TEXT:
        return write_text(as<WS_XML_TEXT_NODE>(*node).text, err);
    case WS_XML_NODE_TYPE_END_ELEMENT:
        return write_end_element(err);
    case WS_XML_NODE_TYPE_COMMENT:
        return s.write_comment(as<WS_XML_COMMENT_NODE>(*node).value, err);
    case WS_XML_NODE_TYPE_CDATA:
        return write_start_cdata(err);
    case WS_XML_NODE_TYPE_END_CDATA:
        return write_end_cdata(err);
    case WS_XML_NODE_TYPE_EOF:
        return s.finish_bytes(err);
    case WS_XML_NODE_TYPE_BOF:
        return S_OK;
    }
    return fail(err, E_INVALIDARG, message_id::writer_unknown_node_type, {node->nodeType});
}

// ---- a node with its content ----------------------------------------------------------------------------------------

// The bytes of a node stand for themselves: side by side, two base64 texts are not that of all their bytes. Only a part
// of a package takes in all that is written one after the other.
HRESULT xml_writer::state::separate_bytes(error* err) {
    return rest.what == remainder::bytes ? put_remainder(err) : S_OK;
}

HRESULT xml_writer::copy_text(const WS_XML_TEXT* text, error* err) {
    const bool is_bytes = text != nullptr && text->textType == WS_XML_TEXT_TYPE_BASE64;
    HRESULT hr = is_bytes ? state_->separate_bytes(err) : S_OK;
    if (hr == S_OK) hr = write_text(text, err);
    return hr == S_OK && is_bytes ? state_->separate_bytes(err) : hr;
}

// An element keeps the form it has: one tag or two.
HRESULT xml_writer::copy_one(const WS_XML_NODE& node, error* err) {
    if (node.nodeType == WS_XML_NODE_TYPE_TEXT) return copy_text(as<WS_XML_TEXT_NODE>(node).text, err);
    const HRESULT hr = write_node(&node, err);
    if (hr != S_OK || node.nodeType != WS_XML_NODE_TYPE_ELEMENT) return hr;
    const bool two_tags = !as<WS_XML_ELEMENT_NODE>(node).isEmpty && !state_->properties.compress_empty_elements;
    return two_tags ? write_end_start_element(err) : S_OK;
}

HRESULT xml_writer::copy_node(xml_reader& reader, error* err) {
    HRESULT hr = state_->ready(err);
    if (hr != S_OK) return hr;
    int depth = 0;
    do {
        const WS_XML_NODE* node;
        hr = reader.get_node(&node, err);
        if (hr != S_OK) return hr;
        switch (node->nodeType) {
        case WS_XML_NODE_TYPE_BOF:
        case WS_XML_NODE_TYPE_ELEMENT:
        case WS_XML_NODE_TYPE_CDATA:
            ++depth;
            break;
        case WS_XML_NODE_TYPE_EOF:
        case WS_XML_NODE_TYPE_END_ELEMENT:
        case WS_XML_NODE_TYPE_END_CDATA:
            --depth;
            break;
        default:
            break;
        }
        if (depth < 0) return fail(err, WS_E_INVALID_OPERATION, message_id::writer_nothing_to_copy);
        hr = copy_one(*node, err);
        if (hr == S_OK && node->nodeType != WS_XML_NODE_TYPE_EOF) hr = reader.read_node(err);
    } while (hr == S_OK && depth != 0);
    return hr;
}

HRESULT xml_writer::write_siblings(const tree_node& first, const tree_node& last, error* err) {
    const tree_node* node = &first;
    for (;;) {
        const HRESULT hr = copy_one(node->node, err);
        if (hr != S_OK) return hr;
        if (node->is_container()) {
            node = node->first_child;
            continue;
        }
        if (node->is_end()) node = node->parent;
        if (node == &last) return S_OK;
        node = node->next;
    }
}

HRESULT xml_writer::write_xml_buffer(xml_buffer& buffer, error* err) {
    const HRESULT hr = state_->ready(err);
    if (hr != S_OK || buffer.is_empty()) return hr;
    // The last node now: a buffer may be written into itself.
    return write_siblings(*buffer.root()->first_child, *buffer.root()->end->previous, err);
}

HRESULT xml_writer::write_xml_buffer_to_bytes(xml_buffer& buffer, const WS_XML_WRITER_ENCODING* encoding,
                                              const WS_XML_WRITER_PROPERTY* properties, ULONG count, heap& memory,
                                              void** bytes, ULONG* byte_count, error* err) {
    const WS_XML_WRITER_TEXT_ENCODING utf8 = {{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BUFFER_OUTPUT output = {{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    HRESULT hr = set_output(encoding != nullptr ? encoding : &utf8.encoding, &output.output, properties, count, err);
    if (hr == S_OK) hr = write_xml_buffer(buffer, err);
    WS_BUFFERS written{};
    if (hr == S_OK) hr = get_buffers(&written, err);
    void* all = nullptr;
    if (hr == S_OK) hr = memory.alloc(bytes_written(), &all, err);
    if (hr != S_OK) return hr;
    auto* to = static_cast<BYTE*>(all);
    for (ULONG i = 0; i < written.bufferCount; ++i)
        to = std::copy_n(written.buffers[i].bytes, written.buffers[i].length, to);
    *bytes = all;
    *byte_count = static_cast<ULONG>(bytes_written());
    return S_OK;
}

} // namespace ws
