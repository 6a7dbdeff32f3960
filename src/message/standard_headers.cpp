// The headers of WS-Addressing, as values.
#include "message/fault.h"
#include "message/header_values.h"
#include "serialization/serialization.h"
#include "xml/name.h"
#include "xml/values.h"

#include <cstring>

namespace ws {
namespace {

[[nodiscard]] HRESULT check_type(const wsa_names& addressing, WS_HEADER_TYPE type, error* err) noexcept {
    if (find_header_traits(type) == nullptr)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"headerType", "no WS_HEADER_TYPE"});
    return addressing.supports(type) ? S_OK : fail(err, E_INVALIDARG, message_id::header_not_in_transport, {type});
}

[[nodiscard]] HRESULT check_value_type(WS_HEADER_TYPE type, WS_TYPE value_type, error* err) noexcept {
    if (is_header_type(find_header_traits(type)->content, value_type)) return S_OK;
    return fail(err, E_INVALIDARG, message_id::bad_argument, {"valueType", "the header cannot have a value of it"});
}

} // namespace

HRESULT message::get_header(WS_HEADER_TYPE type, WS_TYPE value_type, WS_READ_OPTION option, heap* memory, void* value,
                            ULONG size, error* err) {
    if (const HRESULT hr = check_type(headers_.addressing(), type, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_value_type(type, value_type, err); hr != S_OK) return hr;
    if (option != WS_READ_REQUIRED_VALUE && option != WS_READ_REQUIRED_POINTER && option != WS_READ_OPTIONAL_POINTER)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"readOption", "the header cannot be nillable"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    found_header found;
    if (const HRESULT hr = headers_.find(type, &found, err); hr != S_OK) return hr;
    if (!found) {
        if (option == WS_READ_OPTIONAL_POINTER) return give_absence(option, value, size, err);
        return required_header_missing(type, err);
    }
    heap& where = memory != nullptr ? *memory : memory_;
    if (value_type == WS_ENDPOINT_ADDRESS_TYPE)
        return read_address_header(found, type, option, where, value, size, err);
    header_block block;
    const HRESULT hr = headers_.get(found, &block, err);
    return hr == S_OK ? give_header_value(block, &where == &memory_, value_type, option, where, value, size, err) : hr;
}

// Whoever sent a message without it is to be told so.
HRESULT message::required_header_missing(WS_HEADER_TYPE type, error* err) {
    const wsa_names& names = headers_.addressing();
    const bool was_received = state_ == WS_MESSAGE_STATE_READING || state_ == WS_MESSAGE_STATE_DONE;
    if (was_received && names.in_envelope())
        if (const HRESULT hr = set_addressing_fault(err, addressing_fault::header_required, headers_.soap(), names,
                                                    names.headers[type]);
            hr != S_OK)
            return hr;
    return fail(err, WS_E_INVALID_FORMAT, message_id::header_missing, {names.headers[type], names.ns});
}

HRESULT message::set_header(WS_HEADER_TYPE type, WS_TYPE value_type, WS_WRITE_OPTION option, const void* value,
                            ULONG size, error* err) {
    if (const HRESULT hr = check_type(headers_.addressing(), type, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_value_type(type, value_type, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (value_type == WS_ENDPOINT_ADDRESS_TYPE) {
        const void* address;
        const HRESULT hr = taken_value(option, value, size, sizeof(WS_ENDPOINT_ADDRESS), &address, err);
        return hr == S_OK ? set_address_header(type, *static_cast<const WS_ENDPOINT_ADDRESS*>(address), err) : hr;
    }
    header_block block;
    block.type = type;
    block.must_understand = find_header_traits(type)->must_understand;
    const HRESULT hr = take_header_value(headers_, memory_, value_type, option, value, size, &block, err);
    return hr == S_OK ? headers_.set(block, err) : hr;
}

HRESULT message::remove_header(WS_HEADER_TYPE type, error* err) {
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    const HRESULT hr = check_type(headers_.addressing(), type, err);
    return hr == S_OK ? headers_.remove(type, err) : hr;
}

HRESULT message::get_header_text(WS_HEADER_TYPE type, WS_XML_STRING* text, bool* found, error* err) {
    found_header at;
    header_block block;
    HRESULT hr = headers_.find(type, &at, err);
    if (hr == S_OK && at) hr = headers_.get(at, &block, err);
    if (hr != S_OK) return hr;
    *found = static_cast<bool>(at);
    *text = block.text;
    return S_OK;
}

HRESULT message::set_header_text(WS_HEADER_TYPE type, const WS_XML_STRING& text, error* err) {
    header_block block;
    block.type = type;
    block.must_understand = find_header_traits(type)->must_understand;
    const HRESULT hr = headers_.copy_text(text, &block.text, err);
    return hr == S_OK ? headers_.set(block, err) : hr;
}

HRESULT message::is_reply_to(message& request, bool* out, error* err) {
    found_header relates_to, id;
    header_block mine, theirs;
    HRESULT hr = headers_.find(WS_RELATES_TO_HEADER, &relates_to, err);
    if (hr == S_OK) hr = request.headers_.find(WS_MESSAGE_ID_HEADER, &id, err);
    if (hr == S_OK && relates_to) hr = headers_.get(relates_to, &mine, err);
    if (hr == S_OK && id) hr = request.headers_.get(id, &theirs, err);
    if (hr != S_OK) return hr;
    // Without an id nothing can refer to the request: the channel alone tells what its reply is.
    if (!id) {
        *out = !relates_to;
        return S_OK;
    }
    bool same = static_cast<bool>(relates_to);
    if (same && !mine.is_guid && !theirs.is_guid) {
        same = equal(mine.text, theirs.text);
    } else if (same) {
        // One encoding keeps a urn:uuid: as a number, another as text.
        same = (mine.is_guid || parse_unique_id(view(mine.text), &mine.id)) &&
               (theirs.is_guid || parse_unique_id(view(theirs.text), &theirs.id)) &&
               std::memcmp(&mine.id, &theirs.id, sizeof mine.id) == 0;
    }
    *out = same;
    return S_OK;
}

// ---- endpoint addresses ---------------------------------------------------------------------------------------------

namespace {

WS_ELEMENT_DESCRIPTION describe_address(const wsa_names& names, WS_HEADER_TYPE type,
                                        WS_ENDPOINT_ADDRESS_DESCRIPTION& description) noexcept {
    description.addressingVersion = names.version;
    WS_ELEMENT_DESCRIPTION element{};
    element.elementLocalName = const_cast<WS_XML_STRING*>(&names.headers[type]);
    element.elementNs = const_cast<WS_XML_STRING*>(&names.ns);
    element.type = WS_ENDPOINT_ADDRESS_TYPE;
    element.typeDescription = &description;
    return element;
}

} // namespace

HRESULT message::read_address_header(const found_header& found, WS_HEADER_TYPE type, WS_READ_OPTION option,
                                     heap& memory, void* value, ULONG size, error* err) {
    const wsa_names& names = headers_.addressing();
    if (found.element != nullptr) {
        WS_ENDPOINT_ADDRESS_DESCRIPTION description;
        return read_tree_element(headers_.tree(), *found.element, describe_address(names, type, description), option,
                                 memory, value, size, err);
    }
    WS_ENDPOINT_ADDRESS address{};
    if (!equal(found.block->text, names.anonymous))
        if (const HRESULT hr = to_wide_string(view(found.block->text), memory, &address.url, err); hr != S_OK)
            return hr;
    return give_value(&address, sizeof address, option, memory, value, size, err);
}

HRESULT message::set_address_header(WS_HEADER_TYPE type, const WS_ENDPOINT_ADDRESS& address, error* err) {
    const wsa_names& names = headers_.addressing();
    if (address.headers == nullptr && address.extensions == nullptr && address.identity == nullptr) {
        header_block block;
        block.type = type;
        block.text = names.anonymous;
        if (address.url.length > 0)
            if (const HRESULT hr = to_xml_string(view(address.url), memory_, &block.text, err); hr != S_OK) return hr;
        return headers_.set(block, err);
    }
    if (const HRESULT hr = headers_.make_tree(err); hr != S_OK) return hr;
    found_header old;
    if (const HRESULT hr = headers_.find(type, &old, err); hr != S_OK) return hr;
    WS_ENDPOINT_ADDRESS_DESCRIPTION description;
    const HRESULT hr =
        write_tree_element(headers_.tree(), headers_.header_element(), describe_address(names, type, description),
                           WS_WRITE_REQUIRED_VALUE, &address, sizeof address, err);
    if (hr != S_OK || old.element == nullptr) return hr;
    tree_node* const made = headers_.header_element().end->previous;
    xml_buffer::remove(*made);
    headers_.insert(*old.element, *made);
    headers_.remove(*old.element);
    return S_OK;
}

// ---- the tree -------------------------------------------------------------------------------------------------------

HRESULT message::read_tree_element(xml_buffer& buffer, tree_node& element, const WS_ELEMENT_DESCRIPTION& description,
                                   WS_READ_OPTION option, heap& memory, void* value, ULONG size, error* err) {
    HRESULT hr = S_OK;
    if (tree_reader_ == nullptr)
        hr = xml_reader::create(reader_properties_.data(), reader_properties_.count(), tree_reader_, err);
    if (hr == S_OK) hr = tree_reader_->set_input_to_buffer(buffer, nullptr, 0, err);
    const WS_XML_NODE_POSITION position{to_handle(&buffer), &element};
    if (hr == S_OK) hr = tree_reader_->set_position(&position, err);
    return hr == S_OK ? read_element(*tree_reader_, description, option, &memory, value, size, err) : hr;
}

HRESULT message::write_tree_element(xml_buffer& buffer, tree_node& container, const WS_ELEMENT_DESCRIPTION& description,
                                    WS_WRITE_OPTION option, const void* value, ULONG size, error* err) {
    HRESULT hr = S_OK;
    if (tree_writer_ == nullptr)
        hr = xml_writer::create(writer_properties_.data(), writer_properties_.count(), tree_writer_, err);
    if (hr == S_OK) hr = tree_writer_->set_output_to_buffer(buffer, nullptr, 0, err);
    const WS_XML_NODE_POSITION position{to_handle(&buffer), container.end};
    if (hr == S_OK) hr = tree_writer_->set_position(&position, err);
    if (hr != S_OK) return hr;
    tree_node* const last = container.end->previous;
    hr = write_element(*tree_writer_, description, option, value, size, err);
    if (hr == S_OK) return hr;
    while (container.end->previous != last)
        xml_buffer::remove(*container.end->previous);
    container.element.isEmpty = container.first_child == container.end;
    return hr;
}

} // namespace ws
