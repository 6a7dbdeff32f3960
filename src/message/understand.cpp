// SOAP's promise: a header that must be understood is, or the message is not processed.
#include "message/fault.h"
#include "message/message.h"
#include "message/tree.h"
#include "xml/name.h"

namespace ws {

HRESULT message::get_attributes(const WS_XML_ELEMENT_NODE& element, ULONG* attributes, error* err) const noexcept {
    const soap_names& soap = headers_.soap();
    bool must_understand, relay = false;
    HRESULT hr = bool_attribute(element, soap.must_understand, soap.ns, &must_understand, err);
    if (hr == S_OK && soap.relay.length > 0) hr = bool_attribute(element, soap.relay, soap.ns, &relay, err);
    if (hr != S_OK) return hr;
    *attributes = (must_understand ? WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE : 0) | (relay ? WS_RELAY_HEADER_ATTRIBUTE : 0);
    return S_OK;
}

HRESULT message::get_header_attributes(xml_reader& reader, ULONG* attributes, error* err) {
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    const WS_XML_ELEMENT_NODE* element = reader.element();
    if (element == nullptr) return fail(err, WS_E_INVALID_OPERATION, message_id::reader_not_on_header);
    return get_attributes(*element, attributes, err);
}

HRESULT message::mark(const tree_node& element, error* err) {
    if (is_marked(element)) return S_OK;
    understood_mark* made;
    if (const HRESULT hr = memory_.alloc_array(1, &made, err); hr != S_OK) return hr;
    *made = {&element, understood_};
    understood_ = made;
    return S_OK;
}

bool message::is_marked(const tree_node& element) const noexcept {
    for (const understood_mark* at = understood_; at != nullptr; at = at->next)
        if (at->element == &element) return true;
    return false;
}

HRESULT message::mark_header_as_understood(const WS_XML_NODE_POSITION* position, error* err) {
    if (position == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerPosition"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (headers_.has_tree() && position->buffer == to_handle(&headers_.tree()))
        for (const tree_node* node = headers_.header_element().first_child; !node->is_end(); node = node->next)
            if (node == position->node && node->type() == WS_XML_NODE_TYPE_ELEMENT) return mark(*node, err);
    return fail(err, E_INVALIDARG, message_id::bad_argument,
                {"headerPosition", "it is not at a header of this message"});
}

HRESULT message::check_must_understand_headers(error* err) {
    if (const HRESULT hr = check_state(step::check_understood, err); hr != S_OK) return hr;
    // Without a tree there are only the headers of WS-Addressing, which are understood.
    if (!headers_.has_tree()) return S_OK;
    const soap_names& soap = headers_.soap();
    return headers_.for_each(
        [&](const tree_node& node) -> HRESULT {
            const WS_XML_ELEMENT_NODE& element = node.element;
            if (headers_.addressing().type_of(*element.localName, *element.ns) != 0 || is_marked(node)) return S_OK;
            if (!headers_.is_for_this_node(node)) return S_OK;
            bool must_understand;
            if (const HRESULT hr = bool_attribute(element, soap.must_understand, soap.ns, &must_understand, err);
                hr != S_OK)
                return hr;
            if (!must_understand) return S_OK;
            if (err != nullptr)
                if (const HRESULT hr = set_not_understood_fault(*err, soap, element); hr != S_OK) return hr;
            return fail(err, WS_E_INVALID_FORMAT, message_id::header_not_understood, {*element.localName, *element.ns});
        },
        err);
}

} // namespace ws
