#include "xml/tree_decoder.h"

#include "xml/name.h"
#include "xml/values.h"

namespace ws {

void tree_decoder::start(xml_buffer& buffer) noexcept {
    buffer_ = &buffer;
    set_position(*buffer.root());
}

// Into a container, or on to the next sibling; behind a container's end, its parent's.
HRESULT tree_decoder::read_node(error*) {
    tree_node* next = current_->first_child;
    if (next == nullptr) next = current_->is_end() ? current_->parent->next : current_->next;
    set_position(*next);
    return S_OK;
}

// The element whose declarations are in force at the current node.
const tree_node* tree_decoder::innermost() const noexcept {
    return current_->is_element() ? current_ : current_->parent;
}

// A tree may use prefixes that nobody declared: the names themselves then tell what they are bound to.
const WS_XML_STRING* tree_decoder::find_namespace_at(const tree_node* node, std::string_view prefix) noexcept {
    for (; node != nullptr; node = node->parent) {
        if (!node->is_element()) continue;
        const WS_XML_ELEMENT_NODE& element = node->element;
        const WS_XML_STRING* implied = equal(*element.prefix, prefix) ? element.ns : nullptr;
        for (ULONG i = 0; i != element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *element.attributes[i];
            if (!equal(*attribute.prefix, prefix)) continue;
            if (attribute.isXmlNs) return attribute.ns;
            if (!prefix.empty()) implied = attribute.ns;
        }
        if (implied != nullptr) return implied;
    }
    return scope_stack::find_built_in(prefix);
}

bool tree_decoder::is_in_element() const noexcept {
    const tree_node* around = current_->parent;
    while (around != nullptr && !around->is_element())
        around = around->parent;
    return around != nullptr;
}

bool tree_decoder::find_xml_attribute(std::string_view local_name, std::string_view* value, scratch_chars& scratch) {
    for (const tree_node* node = innermost(); node != nullptr; node = node->parent) {
        if (!node->is_element()) continue;
        for (ULONG i = 0; i != node->element.attributeCount; ++i) {
            const WS_XML_ATTRIBUTE& attribute = *node->element.attributes[i];
            if (attribute.isXmlNs || !equal(*attribute.prefix, "xml") || !equal(*attribute.localName, local_name))
                continue;
            char* chars = scratch.reserve(text_size_bound(*attribute.value));
            char* end;
            if (FAILED(format_text(*attribute.value, chars, &end, nullptr))) return false;
            *value = scratch.commit(chars, end);
            return true;
        }
    }
    return false;
}

} // namespace ws
