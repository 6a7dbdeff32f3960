// Small work on trees that several parts of a message do.
#pragma once

#include "xml/buffer.h"

namespace ws {

// The attribute of an element, or null.
const WS_XML_ATTRIBUTE* find_attribute(const WS_XML_ELEMENT_NODE& element, const WS_XML_STRING& local_name,
                                       const WS_XML_STRING& ns) noexcept;

// A boolean attribute of SOAP: absent is false.
[[nodiscard]] HRESULT bool_attribute(const WS_XML_ELEMENT_NODE& element, const WS_XML_STRING& local_name,
                                     const WS_XML_STRING& ns, bool* out, error* err) noexcept;

[[nodiscard]] HRESULT append_text(xml_buffer& buffer, tree_node& element, const WS_XML_STRING& text, error* err);

// A copy of a node with all that is under it, placed before a node of another tree (or of the same one).
[[nodiscard]] HRESULT copy_tree(xml_buffer& buffer, tree_node& before, const tree_node& from, error* err);
// A copy of a whole buffer.
[[nodiscard]] HRESULT copy_buffer(const tree_node& root, heap& memory, xml_buffer** out, error* err);

// The characters in an element that has no element in it; a lone unique id as such.
[[nodiscard]] HRESULT element_text(const tree_node& element, heap& memory, WS_XML_STRING* text, GUID* id, bool* is_guid,
                                   error* err);

} // namespace ws
