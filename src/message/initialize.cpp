// The headers that a message begins with, and where it is going.
#include "core/random.h"
#include "message/header_values.h"
#include "message/message.h"
#include "message/tree.h"
#include "xml/name.h"

namespace ws {

HRESULT message::initialize(WS_MESSAGE_INITIALIZATION initialization, message* source, error* err) {
    const bool needs_source = initialization == WS_DUPLICATE_MESSAGE || initialization == WS_REPLY_MESSAGE ||
                              initialization == WS_FAULT_MESSAGE;
    if (initialization < WS_BLANK_MESSAGE || initialization > WS_FAULT_MESSAGE)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"initialization", "no WS_MESSAGE_INITIALIZATION"});
    if (needs_source && source == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"sourceMessage"});
    if (const HRESULT hr = check_state(step::initialize, err); hr != S_OK) return hr;
    if (needs_source)
        if (const HRESULT hr = source->check_state(step::use_headers, err); hr != S_OK) return hr;
    headers_.reset();
    HRESULT hr = S_OK;
    switch (initialization) {
    case WS_BLANK_MESSAGE:
        break;
    case WS_DUPLICATE_MESSAGE:
        if (envelope_version() != source->envelope_version() || addressing_version() != source->addressing_version())
            return fail(err, E_INVALIDARG, message_id::versions_differ);
        hr = headers_.copy_from(source->headers_, err);
        break;
    case WS_REQUEST_MESSAGE:
        hr = set_message_id(err);
        break;
    case WS_REPLY_MESSAGE:
        hr = initialize_reply(*source, false, err);
        break;
    case WS_FAULT_MESSAGE:
        hr = initialize_reply(*source, true, err);
        break;
    }
    if (hr != S_OK) {
        headers_.reset();
        memory_.reset();
        return hr;
    }
    is_addressed_ = initialization == WS_REPLY_MESSAGE || initialization == WS_FAULT_MESSAGE;
    is_fault_ = initialization == WS_FAULT_MESSAGE;
    move_on(step::initialize);
    return S_OK;
}

HRESULT message::initialize_lone_fault(error* err) {
    if (const HRESULT hr = check_state(step::initialize, err); hr != S_OK) return hr;
    headers_.reset();
    if (headers_.addressing().in_envelope())
        if (const HRESULT hr = set_header_text(WS_TO_HEADER, headers_.addressing().anonymous, err); hr != S_OK)
            return hr;
    is_addressed_ = is_fault_ = true;
    move_on(step::initialize);
    return S_OK;
}

HRESULT message::set_message_id(error* err) {
    const wsa_names& addressing = headers_.addressing();
    if (!addressing.in_envelope()) return S_OK;
    header_block id;
    id.type = WS_MESSAGE_ID_HEADER;
    id.is_guid = true;
    HRESULT hr = random_guid(&id.id, err);
    if (hr == S_OK) hr = headers_.set(id, err);
    if (hr != S_OK || addressing.version != WS_ADDRESSING_VERSION_0_9) return hr;
    // Later versions say that a missing ReplyTo means this.
    header_block reply_to;
    reply_to.type = WS_REPLY_TO_HEADER;
    reply_to.text = addressing.anonymous;
    return headers_.set(reply_to, err);
}

HRESULT message::initialize_reply(message& source, bool fault, error* err) {
    if (!headers_.addressing().in_envelope() || !source.headers_.addressing().in_envelope()) return S_OK;
    found_header found;
    HRESULT hr = source.headers_.find(WS_MESSAGE_ID_HEADER, &found, err);
    if (hr == S_OK && found) {
        header_block relates_to;
        hr = source.headers_.get(found, &relates_to, err);
        if (hr == S_OK && !relates_to.is_guid) hr = headers_.copy_text(relates_to.text, &relates_to.text, err);
        relates_to.type = WS_RELATES_TO_HEADER;
        relates_to.must_understand = false;
        if (hr == S_OK) hr = headers_.set(relates_to, err);
    }
    return hr == S_OK ? address_reply(source, fault, err) : hr;
}

// A reply goes where the request asked for, or else back the way that the request came.
HRESULT message::address_reply(message& source, bool fault, error* err) {
    found_header found;
    WS_HEADER_TYPE type = WS_FAULT_TO_HEADER;
    if (fault)
        if (const HRESULT hr = source.headers_.find(type, &found, err); hr != S_OK) return hr;
    if (!found) {
        type = WS_REPLY_TO_HEADER;
        if (const HRESULT hr = source.headers_.find(type, &found, err); hr != S_OK) return hr;
    }
    if (found.element != nullptr) {
        WS_ENDPOINT_ADDRESS destination{};
        const HRESULT hr = source.read_address_header(found, type, WS_READ_REQUIRED_VALUE, memory_, &destination,
                                                      sizeof destination, err);
        return hr == S_OK ? add_destination(destination, err) : hr;
    }
    if (!found || equal(found.block->text, source.headers_.addressing().anonymous))
        return set_header_text(WS_TO_HEADER, headers_.addressing().anonymous, err);
    return set_header_text(WS_TO_HEADER, found.block->text, err);
}

HRESULT message::address(const WS_ENDPOINT_ADDRESS* address, error* err) {
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (is_addressed_) return fail(err, WS_E_INVALID_OPERATION, message_id::already_addressed);
    if (address != nullptr)
        if (const HRESULT hr = add_destination(*address, err); hr != S_OK) return hr;
    is_addressed_ = true;
    return S_OK;
}

HRESULT message::add_destination(const WS_ENDPOINT_ADDRESS& address, error* err) {
    xml_buffer* parameters = nullptr;
    if (address.headers != nullptr) {
        parameters = from_handle<xml_buffer>(address.headers);
        if (parameters == nullptr)
            return fail(err, E_INVALIDARG, message_id::bad_handle, {object_name(xml_buffer::kind)});
    }
    WS_XML_STRING to = headers_.addressing().anonymous;
    if (address.url.length > 0)
        if (const HRESULT hr = to_xml_string(view(address.url), memory_, &to, err); hr != S_OK) return hr;
    if (parameters != nullptr)
        if (const HRESULT hr = add_headers(*parameters, true, err); hr != S_OK) return hr;
    return set_header_text(WS_TO_HEADER, to, err);
}

// The headers that whoever gave out the address wants to see again.
HRESULT message::mark_as_reference_parameter(tree_node& element, error* err) {
    const wsa_names& names = headers_.addressing();
    if (names.is_reference_parameter.length == 0 ||
        find_attribute(element.element, names.is_reference_parameter, names.ns) != nullptr)
        return S_OK;
    WS_XML_UTF8_TEXT text{};
    text.text.textType = WS_XML_TEXT_TYPE_UTF8;
    text.value = xml_string("true");
    WS_XML_ATTRIBUTE attribute{};
    attribute.prefix = const_cast<WS_XML_STRING*>(&names.prefix);
    attribute.localName = const_cast<WS_XML_STRING*>(&names.is_reference_parameter);
    attribute.ns = const_cast<WS_XML_STRING*>(&names.ns);
    attribute.value = &text.text;
    return headers_.tree().add_attribute(element, attribute, err);
}

HRESULT message::add_headers(xml_buffer& from, bool are_reference_parameters, error* err) {
    if (const HRESULT hr = headers_.make_tree(err); hr != S_OK) return hr;
    tree_node& end = *headers_.header_element().end;
    tree_node* const last = end.previous;
    const auto add = [&](const tree_node& header) {
        const HRESULT hr = copy_tree(headers_.tree(), end, header, err);
        headers_.header_element().element.isEmpty = FALSE;
        return hr == S_OK && are_reference_parameters ? mark_as_reference_parameter(*end.previous, err) : hr;
    };
    const tree_node* const root = from.root();
    for (const tree_node* node = root->first_child; node != root->end; node = node->next) {
        if (node->type() != WS_XML_NODE_TYPE_ELEMENT) continue;
        if (const HRESULT hr = add(*node); hr != S_OK) {
            headers_.remove_after(last);
            return hr;
        }
    }
    return S_OK;
}

} // namespace ws
