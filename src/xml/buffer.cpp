#include "xml/buffer.h"

#include "xml/name.h"
#include "xml/text.h"

#include <cstddef>
#include <cstring>
#include <new>

namespace ws {

size_t text_size(WS_XML_TEXT_TYPE type) noexcept {
    switch (type) {
    case WS_XML_TEXT_TYPE_UTF8:
        return sizeof(WS_XML_UTF8_TEXT);
    case WS_XML_TEXT_TYPE_UTF16:
        return sizeof(WS_XML_UTF16_TEXT);
    case WS_XML_TEXT_TYPE_BASE64:
        return sizeof(WS_XML_BASE64_TEXT);
    case WS_XML_TEXT_TYPE_BOOL:
        return sizeof(WS_XML_BOOL_TEXT);
    case WS_XML_TEXT_TYPE_INT32:
        return sizeof(WS_XML_INT32_TEXT);
    case WS_XML_TEXT_TYPE_INT64:
        return sizeof(WS_XML_INT64_TEXT);
    case WS_XML_TEXT_TYPE_UINT64:
        return sizeof(WS_XML_UINT64_TEXT);
    case WS_XML_TEXT_TYPE_FLOAT:
        return sizeof(WS_XML_FLOAT_TEXT);
    case WS_XML_TEXT_TYPE_DOUBLE:
        return sizeof(WS_XML_DOUBLE_TEXT);
    case WS_XML_TEXT_TYPE_DECIMAL:
        return sizeof(WS_XML_DECIMAL_TEXT);
    case WS_XML_TEXT_TYPE_GUID:
        return sizeof(WS_XML_GUID_TEXT);
    case WS_XML_TEXT_TYPE_UNIQUE_ID:
        return sizeof(WS_XML_UNIQUE_ID_TEXT);
    case WS_XML_TEXT_TYPE_DATETIME:
        return sizeof(WS_XML_DATETIME_TEXT);
    case WS_XML_TEXT_TYPE_TIMESPAN:
        return sizeof(WS_XML_TIMESPAN_TEXT);
    case WS_XML_TEXT_TYPE_QNAME:
        return sizeof(WS_XML_QNAME_TEXT);
    case WS_XML_TEXT_TYPE_LIST:
        return sizeof(WS_XML_LIST_TEXT);
    }
    return 0;
}

namespace {

// Programs have heaps of two kilobytes for a small document, as Microsoft's samples do: nodes take no more than they
// need.
constexpr ULONG least_attributes = 1;

// Of a tree_node, up to the end of what its type has in the union.
constexpr size_t node_size(WS_XML_NODE_TYPE type) noexcept {
    const size_t begin = offsetof(tree_node, node);
    switch (type) {
    case WS_XML_NODE_TYPE_ELEMENT:
        return begin + sizeof(WS_XML_ELEMENT_NODE);
    case WS_XML_NODE_TYPE_TEXT:
        return begin + sizeof(WS_XML_TEXT_NODE);
    case WS_XML_NODE_TYPE_COMMENT:
        return begin + sizeof(WS_XML_COMMENT_NODE);
    default:
        return begin + sizeof(WS_XML_NODE);
    }
}

bool same_string(const WS_XML_STRING& a, const WS_XML_STRING& b) noexcept {
    return a.dictionary == b.dictionary && a.id == b.id && equal(a, b);
}

// The SDK's structure for each type of text, which is what a copy of it takes.
HRESULT copy_bytes(heap& memory, const void* bytes, size_t size, BYTE** out, error* err) {
    if (const HRESULT hr = memory.alloc_array(size, out, err); FAILED(hr)) return hr;
    if (size != 0) std::memcpy(*out, bytes, size);
    return S_OK;
}

const WS_XML_TEXT* or_empty(const WS_XML_TEXT* text) noexcept {
    static constexpr WS_XML_UTF8_TEXT empty{{WS_XML_TEXT_TYPE_UTF8}, {}};
    return text != nullptr ? text : &empty.text;
}

tree_node* first_element(tree_node* node, tree_node* tree_node::*next) noexcept {
    while (node != nullptr && !node->is_element())
        node = node->*next;
    return node;
}

tree_node& root_of(tree_node& node) noexcept {
    tree_node* top = &node;
    while (top->parent != nullptr)
        top = top->parent;
    return *top;
}

// What is in a CDATA section is in its element.
tree_node* parent_element(const tree_node& node) noexcept {
    tree_node* parent = node.parent;
    while (parent != nullptr && parent->type() == WS_XML_NODE_TYPE_CDATA)
        parent = parent->parent;
    return parent;
}

} // namespace

HRESULT xml_buffer::create(heap& memory, const WS_XML_BUFFER_PROPERTY* properties, ULONG count, xml_buffer** out,
                           error* err) {
    if (count != 0) {
        if (properties == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
        return fail(err, E_INVALIDARG, message_id::unknown_property, {properties[0].id, object_name(kind)});
    }
    void* place;
    if (const HRESULT hr = memory.alloc_object(sizeof(xml_buffer), &place, err); FAILED(hr)) return hr;
    auto* buffer = ::new (place) xml_buffer(memory);
    if (const HRESULT hr = buffer->new_container(WS_XML_NODE_TYPE_BOF, WS_XML_NODE_TYPE_EOF, &buffer->root_, err);
        FAILED(hr))
        return hr;
    *out = buffer;
    return S_OK;
}

// ---- nodes
// -----------------------------------------------------------------------------------------------------------

HRESULT xml_buffer::new_tree_node(WS_XML_NODE_TYPE type, tree_node** out, error* err) {
    void* place;
    const size_t size = node_size(type);
    if (const HRESULT hr = memory_->alloc(size, &place, err); FAILED(hr)) return hr;
    std::memset(place, 0, size);
    *out = static_cast<tree_node*>(place);
    (*out)->node.nodeType = type;
    return S_OK;
}

HRESULT xml_buffer::new_container(WS_XML_NODE_TYPE type, WS_XML_NODE_TYPE end_type, tree_node** out, error* err) {
    tree_node* container;
    tree_node* end;
    if (const HRESULT hr = new_tree_node(type, &container, err); FAILED(hr)) return hr;
    if (const HRESULT hr = new_tree_node(end_type, &end, err); FAILED(hr)) return hr;
    end->parent = container;
    container->first_child = container->end = end;
    *out = container;
    return S_OK;
}

HRESULT xml_buffer::new_element(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                                tree_node** out, error* err) {
    const WS_XML_STRING no_prefix{};
    tree_node* element;
    HRESULT hr = new_container(WS_XML_NODE_TYPE_ELEMENT, WS_XML_NODE_TYPE_END_ELEMENT, &element, err);
    if (SUCCEEDED(hr)) hr = copy_new_string(prefix != nullptr ? *prefix : no_prefix, &element->element.prefix, err);
    if (SUCCEEDED(hr)) hr = copy_new_string(local_name, &element->element.localName, err);
    if (SUCCEEDED(hr)) hr = copy_new_string(ns, &element->element.ns, err);
    if (SUCCEEDED(hr)) *out = element;
    return hr;
}

HRESULT xml_buffer::new_text(const WS_XML_TEXT& text, tree_node** out, error* err) {
    tree_node* node;
    HRESULT hr = new_tree_node(WS_XML_NODE_TYPE_TEXT, &node, err);
    if (SUCCEEDED(hr)) hr = copy_text(text, &node->text.text, err);
    if (SUCCEEDED(hr)) *out = node;
    return hr;
}

HRESULT xml_buffer::new_comment(const WS_XML_STRING& value, tree_node** out, error* err) {
    tree_node* node;
    HRESULT hr = new_tree_node(WS_XML_NODE_TYPE_COMMENT, &node, err);
    if (SUCCEEDED(hr)) hr = copy_string(value, &node->comment.value, err);
    if (SUCCEEDED(hr)) *out = node;
    return hr;
}

HRESULT xml_buffer::new_cdata(tree_node** out, error* err) {
    return new_container(WS_XML_NODE_TYPE_CDATA, WS_XML_NODE_TYPE_END_CDATA, out, err);
}

HRESULT xml_buffer::new_node(const WS_XML_NODE& node, tree_node** out, error* err) {
    switch (node.nodeType) {
    case WS_XML_NODE_TYPE_ELEMENT: {
        const auto& from = reinterpret_cast<const WS_XML_ELEMENT_NODE&>(node);
        tree_node* element;
        HRESULT hr = new_element(from.prefix, *from.localName, *from.ns, &element, err);
        for (ULONG i = 0; SUCCEEDED(hr) && i != from.attributeCount; ++i)
            hr = add_attribute(*element, *from.attributes[i], err);
        if (FAILED(hr)) return hr;
        element->element.isEmpty = from.isEmpty;
        *out = element;
        return S_OK;
    }
    case WS_XML_NODE_TYPE_TEXT:
        return new_text(*or_empty(reinterpret_cast<const WS_XML_TEXT_NODE&>(node).text), out, err);
    case WS_XML_NODE_TYPE_COMMENT:
        return new_comment(reinterpret_cast<const WS_XML_COMMENT_NODE&>(node).value, out, err);
    case WS_XML_NODE_TYPE_CDATA:
        return new_cdata(out, err);
    default:
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"node", "not a node that has content"});
    }
}

HRESULT xml_buffer::add_attribute(tree_node& element, const WS_XML_ATTRIBUTE& attribute, error* err) {
    WS_XML_ELEMENT_NODE& node = element.element;
    if (node.attributeCount == element.attribute_capacity) {
        const ULONG capacity = node.attributeCount != 0 ? 2 * node.attributeCount : least_attributes;
        WS_XML_ATTRIBUTE** grown;
        if (const HRESULT hr = memory_->alloc_array(capacity, &grown, err); FAILED(hr)) return hr;
        if (node.attributeCount != 0) std::memcpy(grown, node.attributes, node.attributeCount * sizeof(*grown));
        node.attributes = grown;
        element.attribute_capacity = capacity;
    }
    // An xmlns attribute may come as the SDK's example makes it: with nothing but prefix and namespace.
    const WS_XML_STRING none{};
    const WS_XML_STRING& prefix = attribute.prefix != nullptr ? *attribute.prefix : none;
    const WS_XML_STRING implied_name = prefix.length != 0 ? prefix : xml_string("xmlns");
    WS_XML_ATTRIBUTE* copy;
    HRESULT hr = memory_->alloc_array(1, &copy, err);
    if (FAILED(hr)) return hr;
    *copy = {};
    copy->singleQuote = attribute.singleQuote;
    copy->isXmlNs = attribute.isXmlNs;
    hr = share_string(prefix, node.prefix, &copy->prefix, err);
    if (SUCCEEDED(hr))
        hr = copy_new_string(attribute.localName != nullptr ? *attribute.localName : implied_name, &copy->localName,
                             err);
    if (SUCCEEDED(hr)) hr = share_string(attribute.ns != nullptr ? *attribute.ns : none, node.ns, &copy->ns, err);
    if (SUCCEEDED(hr)) hr = copy_value(*or_empty(attribute.value), *copy->ns, &copy->value, err);
    if (SUCCEEDED(hr)) node.attributes[node.attributeCount++] = copy;
    return hr;
}

void xml_buffer::insert_before(tree_node& position, tree_node& node) noexcept {
    node.parent = position.parent;
    node.next = &position;
    node.previous = position.previous;
    if (node.previous != nullptr)
        node.previous->next = &node;
    else
        node.parent->first_child = &node;
    position.previous = &node;
}

void xml_buffer::remove(tree_node& node) noexcept {
    if (node.previous != nullptr)
        node.previous->next = node.next;
    else
        node.parent->first_child = node.next;
    node.next->previous = node.previous;
    node.parent = node.previous = node.next = nullptr;
}

// ---- copies
// ----------------------------------------------------------------------------------------------------------

HRESULT xml_buffer::copy_string(const WS_XML_STRING& from, WS_XML_STRING* to, error* err) {
    if (from.length == 0 || (from.dictionary != nullptr && from.dictionary->isConst)) {
        *to = from;
        if (from.length == 0) *to = xml_string(std::string_view("", 0));
        return S_OK;
    }
    WS_XML_STRING copy{};
    copy.length = from.length;
    if (const HRESULT hr = copy_bytes(*memory_, from.bytes, from.length, &copy.bytes, err); FAILED(hr)) return hr;
    *to = copy;
    return S_OK;
}

HRESULT xml_buffer::copy_new_string(const WS_XML_STRING& from, WS_XML_STRING** to, error* err) {
    WS_XML_STRING* copy;
    if (const HRESULT hr = memory_->alloc_array(1, &copy, err); FAILED(hr)) return hr;
    if (const HRESULT hr = copy_string(from, copy, err); FAILED(hr)) return hr;
    *to = copy;
    return S_OK;
}

// Most attributes that declare a prefix declare that of their element.
HRESULT xml_buffer::share_string(const WS_XML_STRING& from, WS_XML_STRING* other, WS_XML_STRING** to, error* err) {
    if (other == nullptr || !same_string(from, *other)) return copy_new_string(from, to, err);
    *to = other;
    return S_OK;
}

// The value of such an attribute is the namespace, whose characters are there already.
HRESULT xml_buffer::copy_value(const WS_XML_TEXT& from, const WS_XML_STRING& ns, WS_XML_TEXT** to, error* err) {
    const auto& utf8 = reinterpret_cast<const WS_XML_UTF8_TEXT&>(from);
    if (from.textType != WS_XML_TEXT_TYPE_UTF8 || utf8.value.length == 0 || utf8.value.dictionary != nullptr ||
        !equal(utf8.value, ns))
        return copy_text(from, to, err);
    WS_XML_UTF8_TEXT* copy;
    if (const HRESULT hr = memory_->alloc_array(1, &copy, err); FAILED(hr)) return hr;
    *copy = utf8;
    copy->value.bytes = ns.bytes;
    *to = &copy->text;
    return S_OK;
}

HRESULT xml_buffer::copy_text(const WS_XML_TEXT& from, WS_XML_TEXT** to, error* err) {
    const size_t size = text_size(from.textType);
    if (size == 0) return fail(err, E_INVALIDARG, message_id::bad_argument, {"textType", "not a WS_XML_TEXT_TYPE"});
    void* place;
    HRESULT hr = memory_->alloc(size, &place, err);
    if (FAILED(hr)) return hr;
    std::memcpy(place, &from, size);
    auto& copy = *static_cast<text_value*>(place);
    switch (from.textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        hr = copy_string(reinterpret_cast<const WS_XML_UTF8_TEXT&>(from).value, &copy.utf8.value, err);
        break;
    case WS_XML_TEXT_TYPE_UTF16:
        hr = copy_bytes(*memory_, copy.utf16.bytes, copy.utf16.byteCount, &copy.utf16.bytes, err);
        break;
    case WS_XML_TEXT_TYPE_BASE64:
        hr = copy_bytes(*memory_, copy.base64.bytes, copy.base64.length, &copy.base64.bytes, err);
        break;
    case WS_XML_TEXT_TYPE_QNAME:
        hr = copy_qname(reinterpret_cast<const WS_XML_QNAME_TEXT&>(from), copy.qname, err);
        break;
    case WS_XML_TEXT_TYPE_LIST:
        hr = copy_list(reinterpret_cast<const WS_XML_LIST_TEXT&>(from), copy.list, err);
        break;
    default:
        break;
    }
    if (SUCCEEDED(hr)) *to = &copy.text;
    return hr;
}

HRESULT xml_buffer::copy_qname(const WS_XML_QNAME_TEXT& from, WS_XML_QNAME_TEXT& to, error* err) {
    const WS_XML_STRING none{};
    HRESULT hr = copy_new_string(from.prefix != nullptr ? *from.prefix : none, &to.prefix, err);
    if (SUCCEEDED(hr)) hr = copy_new_string(*from.localName, &to.localName, err);
    if (SUCCEEDED(hr)) hr = copy_new_string(from.ns != nullptr ? *from.ns : none, &to.ns, err);
    return hr;
}

HRESULT xml_buffer::copy_list(const WS_XML_LIST_TEXT& from, WS_XML_LIST_TEXT& to, error* err) {
    HRESULT hr = memory_->alloc_array(from.itemCount, &to.items, err);
    for (ULONG i = 0; SUCCEEDED(hr) && i != from.itemCount; ++i)
        hr = copy_text(*from.items[i], &to.items[i], err);
    return hr;
}

// ---- positions
// -------------------------------------------------------------------------------------------------------

tree_node* find_node(xml_buffer& buffer, tree_node& from, WS_MOVE_TO where) noexcept {
    switch (where) {
    case WS_MOVE_TO_ROOT_ELEMENT:
        return first_element(buffer.root()->first_child, &tree_node::next);
    case WS_MOVE_TO_NEXT_ELEMENT:
        return first_element(from.next, &tree_node::next);
    case WS_MOVE_TO_PREVIOUS_ELEMENT:
        return first_element(from.previous, &tree_node::previous);
    case WS_MOVE_TO_CHILD_ELEMENT:
        return first_element(from.first_child, &tree_node::next);
    case WS_MOVE_TO_END_ELEMENT:
        return from.is_element() ? from.end : nullptr;
    case WS_MOVE_TO_PARENT_ELEMENT:
        return parent_element(from);
    case WS_MOVE_TO_NEXT_NODE:
        return from.next;
    case WS_MOVE_TO_PREVIOUS_NODE:
        return from.previous;
    case WS_MOVE_TO_FIRST_NODE:
        return from.parent != nullptr ? from.parent->first_child : nullptr;
    case WS_MOVE_TO_BOF:
        return buffer.root();
    case WS_MOVE_TO_EOF:
        return buffer.root()->end;
    case WS_MOVE_TO_CHILD_NODE:
        return from.first_child;
    }
    return nullptr;
}

bool is_behind_element(const tree_node& node) noexcept {
    const tree_node* before = node.previous;
    while (before != nullptr && !before->is_element())
        before = before->previous;
    return before != nullptr;
}

bool is_position_in(xml_buffer& buffer, const WS_XML_NODE_POSITION& position) noexcept {
    if (from_handle<xml_buffer>(position.buffer) != &buffer || position.node == nullptr) return false;
    return &root_of(*static_cast<tree_node*>(position.node)) == buffer.root();
}

} // namespace ws
