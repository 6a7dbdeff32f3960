// Headers that the program defines, in the envelope or beside it.
#include "core/strings.h"
#include "message/header_values.h"
#include "message/message.h"
#include "message/tree.h"
#include "serialization/serialization.h"
#include "xml/name.h"
#include "xml/values.h"

namespace ws {
namespace {

[[nodiscard]] HRESULT check_description(const WS_ELEMENT_DESCRIPTION* description, error* err) noexcept {
    if (description == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerDescription"});
    if (description->elementLocalName == nullptr || description->elementNs == nullptr)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"headerDescription", "it has no name"});
    return S_OK;
}

[[nodiscard]] HRESULT check_index(WS_REPEATING_HEADER_OPTION repeating, ULONG index, error* err) noexcept {
    if (repeating != WS_REPEATING_HEADER && repeating != WS_SINGLETON_HEADER)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"repeatingOption", "no WS_REPEATING_HEADER_OPTION"});
    if (repeating == WS_SINGLETON_HEADER && index != 0)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"headerIndex", "a singleton has only the index 0"});
    return S_OK;
}

[[nodiscard]] HRESULT check_understandable(const soap_names& soap, ULONG attributes, error* err) noexcept {
    const ULONG known = WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE | (soap.relay.length > 0 ? WS_RELAY_HEADER_ATTRIBUTE : 0);
    if ((attributes & ~known) == 0) return S_OK;
    return fail(err, E_INVALIDARG, message_id::bad_argument,
                {"headerAttributes", "the envelope version has no such attribute"});
}

bool is_optional(WS_READ_OPTION option) noexcept {
    return option == WS_READ_OPTIONAL_POINTER;
}

} // namespace

HRESULT message::add_custom_header(const WS_ELEMENT_DESCRIPTION* description, WS_WRITE_OPTION option, const void* value,
                                   ULONG size, ULONG attributes, error* err) {
    if (const HRESULT hr = check_description(description, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_understandable(headers_.soap(), attributes, err); hr != S_OK) return hr;
    if (const HRESULT hr = headers_.make_tree(err); hr != S_OK) return hr;
    tree_node& header = headers_.header_element();
    tree_node* const last = header.end->previous;
    HRESULT hr = write_tree_element(headers_.tree(), header, *description, option, value, size, err);
    if (hr == S_OK && header.end->previous != last) hr = add_header_attributes(*header.end->previous, attributes, err);
    if (hr != S_OK) headers_.remove_after(last);
    return hr;
}

HRESULT message::add_header_attributes(tree_node& element, ULONG attributes, error* err) {
    const soap_names& soap = headers_.soap();
    const auto add = [&](const WS_XML_STRING& name) {
        WS_XML_INT32_TEXT one{};
        one.text.textType = WS_XML_TEXT_TYPE_INT32;
        one.value = 1;
        WS_XML_ATTRIBUTE attribute{};
        attribute.prefix = const_cast<WS_XML_STRING*>(&soap.prefix);
        attribute.localName = const_cast<WS_XML_STRING*>(&name);
        attribute.ns = const_cast<WS_XML_STRING*>(&soap.ns);
        attribute.value = &one.text;
        return headers_.tree().add_attribute(element, attribute, err);
    };
    if (attributes & WS_MUST_UNDERSTAND_HEADER_ATTRIBUTE)
        if (const HRESULT hr = add(soap.must_understand); hr != S_OK) return hr;
    return attributes & WS_RELAY_HEADER_ATTRIBUTE ? add(soap.relay) : S_OK;
}

HRESULT message::get_custom_header(const WS_ELEMENT_DESCRIPTION* description, WS_REPEATING_HEADER_OPTION repeating,
                                   ULONG index, WS_READ_OPTION option, heap* memory, void* value, ULONG size,
                                   ULONG* attributes, error* err) {
    if (const HRESULT hr = check_description(description, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_index(repeating, index, err); hr != S_OK) return hr;
    const WS_XML_STRING& local_name = *description->elementLocalName;
    const WS_XML_STRING& ns = *description->elementNs;
    tree_node* element;
    ULONG count;
    if (const HRESULT hr = find_custom(local_name, ns, index, &element, &count, err); hr != S_OK) return hr;
    if (repeating == WS_SINGLETON_HEADER && count > 1)
        return fail(err, WS_E_INVALID_FORMAT, message_id::header_repeated, {local_name, ns});
    ULONG found_attributes = 0;
    if (element == nullptr) {
        if (!is_optional(option)) return fail(err, WS_E_INVALID_FORMAT, message_id::header_missing, {local_name, ns});
        if (const HRESULT hr = give_absence(option, value, size, err); hr != S_OK) return hr;
    } else {
        // Marked before the value is stored, because there may be no memory for it.
        understood_mark* const marks = understood_;
        HRESULT hr = get_attributes(element->element, &found_attributes, err);
        if (hr == S_OK) hr = mark(*element, err);
        if (hr == S_OK)
            hr = read_tree_element(headers_.tree(), *element, *description, option,
                                   memory != nullptr ? *memory : memory_, value, size, err);
        if (hr != S_OK) {
            understood_ = marks;
            return hr;
        }
    }
    if (attributes != nullptr) *attributes = found_attributes;
    return S_OK;
}

HRESULT message::find_custom(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, ULONG index, tree_node** element,
                             ULONG* count, error* err) {
    if (!headers_.has_tree() && headers_.addressing().type_of(local_name, ns) == 0) {
        // Without a tree there are only the headers of WS-Addressing.
        *element = nullptr;
        *count = 0;
        return S_OK;
    }
    const HRESULT hr = headers_.make_tree(err);
    return hr == S_OK ? headers_.find_named(local_name, ns, index, element, count, err) : hr;
}

HRESULT message::remove_custom_header(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, error* err) {
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerName"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerNs"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    for (;;) {
        tree_node* element;
        ULONG count;
        if (const HRESULT hr = find_custom(*local_name, *ns, 0, &element, &count, err); hr != S_OK) return hr;
        if (element == nullptr) return S_OK;
        headers_.remove(*element);
    }
}

// ---- mapped headers: elements without a namespace in a tree of their own --------------------------------------------

namespace {

WS_ELEMENT_DESCRIPTION describe_mapped(const WS_XML_STRING& name, WS_TYPE type) noexcept {
    static const WS_XML_STRING no_namespace = xml_string("");
    WS_ELEMENT_DESCRIPTION description{};
    description.elementLocalName = const_cast<WS_XML_STRING*>(&name);
    description.elementNs = const_cast<WS_XML_STRING*>(&no_namespace);
    description.type = type;
    return description;
}

// Transports do not tell upper from lower case in the names of headers.
bool same_header_name(const WS_XML_STRING& a, const WS_XML_STRING& b) noexcept {
    return equal_ignoring_case(view(a), view(b));
}

} // namespace

HRESULT message::need_mapped(error* err) {
    if (mapped_ != nullptr) return S_OK;
    xml_buffer* buffer;
    tree_node* list;
    HRESULT hr = xml_buffer::create(memory_, nullptr, 0, &buffer, err);
    if (hr == S_OK) hr = buffer->new_element(nullptr, xml_string("headers"), xml_string(""), &list, err);
    if (hr != S_OK) return hr;
    xml_buffer::insert_before(*buffer->root()->end, *list);
    mapped_ = buffer;
    return S_OK;
}

tree_node& message::mapped_list() const noexcept {
    return *mapped_->root()->first_child;
}

tree_node* message::first_mapped() const noexcept {
    return mapped_ == nullptr || mapped_list().first_child->is_end() ? nullptr : mapped_list().first_child;
}

tree_node* message::next_mapped(const tree_node& node) const noexcept {
    return node.next->is_end() ? nullptr : node.next;
}

HRESULT message::mapped_text(tree_node& node, WS_XML_STRING* text, error* err) {
    GUID id;
    bool is_guid;
    const HRESULT hr = element_text(node, memory_, text, &id, &is_guid, err);
    if (hr != S_OK || !is_guid) return hr;
    char* chars;
    if (const HRESULT alloc = memory_.alloc_array(max_unique_id_text, &chars, err); alloc != S_OK) return alloc;
    *text = xml_string({chars, format_unique_id(chars, id)});
    return S_OK;
}

HRESULT message::add_mapped_text(const WS_XML_STRING& name, const WS_XML_STRING& text, error* err) {
    tree_node* element;
    HRESULT hr = need_mapped(err);
    if (hr == S_OK) hr = mapped_->new_element(nullptr, name, xml_string(""), &element, err);
    if (hr == S_OK) hr = append_text(*mapped_, *element, text, err);
    if (hr == S_OK) xml_buffer::insert_before(*mapped_list().end, *element);
    return hr;
}

HRESULT message::add_mapped_header(const WS_XML_STRING* name, WS_TYPE value_type, WS_WRITE_OPTION option,
                                   const void* value, ULONG size, error* err) {
    if (name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerName"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    const HRESULT hr = need_mapped(err);
    if (hr != S_OK) return hr;
    return write_tree_element(*mapped_, mapped_list(), describe_mapped(*name, value_type), option, value, size, err);
}

HRESULT message::get_mapped_header(const WS_XML_STRING* name, WS_REPEATING_HEADER_OPTION repeating, ULONG index,
                                   WS_TYPE value_type, WS_READ_OPTION option, heap* memory, void* value, ULONG size,
                                   error* err) {
    if (name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerName"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    if (const HRESULT hr = check_index(repeating, index, err); hr != S_OK) return hr;
    tree_node* found = nullptr;
    ULONG count = 0;
    ULONG seen = 0;
    for (tree_node* node = first_mapped(); node != nullptr; node = next_mapped(*node)) {
        if (++seen > headers_.max_processed()) return headers_.too_many(err);
        if (same_header_name(*node->element.localName, *name) && count++ == index) found = node;
    }
    if (repeating == WS_SINGLETON_HEADER && count > 1)
        return fail(err, WS_E_INVALID_FORMAT, message_id::header_repeated, {*name, ""});
    if (found == nullptr) {
        if (is_optional(option)) return give_absence(option, value, size, err);
        return fail(err, WS_E_INVALID_FORMAT, message_id::header_missing, {*name, ""});
    }
    return read_tree_element(*mapped_, *found, describe_mapped(*found->element.localName, value_type), option,
                             memory != nullptr ? *memory : memory_, value, size, err);
}

HRESULT message::remove_mapped_header(const WS_XML_STRING* name, error* err) {
    if (name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"headerName"});
    if (const HRESULT hr = check_state(step::use_headers, err); hr != S_OK) return hr;
    for (tree_node* node = first_mapped(); node != nullptr;) {
        tree_node* const next = next_mapped(*node);
        if (same_header_name(*node->element.localName, *name)) xml_buffer::remove(*node);
        node = next;
    }
    return S_OK;
}

} // namespace ws
