// XML that was kept as it is, written again: under its own name or in the place of another element.
#include "serialization/type_writer.h"

namespace ws {

HRESULT type_writer::write_buffer(WS_XML_BUFFER* handle) {
    if (handle == nullptr) return missing_value();
    xml_buffer* buffer = from_handle<xml_buffer>(handle);
    if (buffer == nullptr) return fail(err_, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
    return writer_.write_xml_buffer(*buffer, err_);
}

HRESULT type_writer::write_buffer_content(WS_XML_BUFFER* handle) {
    if (handle == nullptr) return missing_value();
    xml_buffer* buffer = from_handle<xml_buffer>(handle);
    if (buffer == nullptr) return fail(err_, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
    const tree_node* element = buffer->root()->first_child;
    while (element->type() != WS_XML_NODE_TYPE_ELEMENT && !element->is_end())
        element = element->next;
    if (element->is_end()) return fail(err_, WS_E_INVALID_FORMAT, message_id::element_expected, {"*", "*"});
    const HRESULT hr = write_attributes(element->element);
    const bool empty = element->first_child == element->end;
    return hr == S_OK && !empty ? writer_.write_siblings(*element->first_child, *element->end->previous, err_) : hr;
}

// Of an element that goes by another name now.
HRESULT type_writer::write_attributes(const WS_XML_ELEMENT_NODE& element) {
    for (ULONG i = 0; i < element.attributeCount; ++i) {
        const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
        HRESULT hr;
        if (attribute.isXmlNs) {
            // The new name has its own default namespace; the content binds the old one again where it needs it.
            if (attribute.prefix->length == 0) continue;
            hr = writer_.write_xmlns_attribute(attribute.prefix, attribute.ns, attribute.singleQuote, err_);
        } else {
            hr = writer_.write_start_attribute(attribute.prefix, attribute.localName, attribute.ns,
                                               attribute.singleQuote, err_);
            if (hr == S_OK) hr = writer_.write_text(attribute.value, err_);
            if (hr == S_OK) hr = writer_.write_end_attribute(err_);
        }
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
