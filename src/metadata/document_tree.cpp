#include "metadata/document_tree.h"

#include "message/tree.h"
#include "xml/name.h"
#include "xml/values.h"

namespace ws {
namespace {

const tree_node* element_from(const tree_node* at) noexcept {
    while (at != nullptr && !at->is_element())
        at = at->next;
    return at;
}

void append(std::string& to, const WS_XML_TEXT& text) {
    const size_t before = to.size();
    to.resize(before + text_size_bound(text));
    char* end = to.data() + before;
    if (format_text(text, to.data() + before, &end, nullptr) != S_OK) end = to.data() + before;
    to.resize(static_cast<size_t>(end - to.data()));
}

} // namespace

const tree_node* first_element(const tree_node& parent) noexcept {
    return element_from(parent.first_child);
}

const tree_node* next_element(const tree_node& element) noexcept {
    return element_from(element.next);
}

std::string attribute_of(const tree_node& element, std::string_view name, std::string_view ns) {
    std::string text;
    const WS_XML_ATTRIBUTE* found = find_attribute(element.element, xml_string(name), xml_string(ns));
    if (found != nullptr && found->value != nullptr) append(text, *found->value);
    return std::string(trim_xml_space(text));
}

bool is_true(const tree_node& element, std::string_view name, std::string_view ns) {
    BOOL value = FALSE;
    return parse_bool(attribute_of(element, name, ns), &value, nullptr) == S_OK && value;
}

std::string text_in(const tree_node& element) {
    std::string text;
    for (const tree_node* child = element.first_child; child != nullptr; child = child->next)
        if (child->type() == WS_XML_NODE_TYPE_TEXT)
            append(text, *child->text.text);
        else if (child->type() == WS_XML_NODE_TYPE_CDATA)
            text += text_in(*child);
    return std::string(trim_xml_space(text));
}

} // namespace ws
