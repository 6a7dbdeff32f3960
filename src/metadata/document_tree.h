// Parts of metadata documents that are kept as trees: walking them, and what stands in them as characters.
#pragma once

#include "core/error.h"
#include "xml/buffer.h"

#include <string>

namespace ws {

// The children that are elements; null when there are no more.
[[nodiscard]] const tree_node* first_element(const tree_node& parent) noexcept;
[[nodiscard]] const tree_node* next_element(const tree_node& element) noexcept;

// Without the space around it; empty when there is no such attribute. Throws std::bad_alloc.
[[nodiscard]] std::string attribute_of(const tree_node& element, std::string_view name, std::string_view ns = {});
// A boolean attribute: absent, and what is none, is false.
[[nodiscard]] bool is_true(const tree_node& element, std::string_view name, std::string_view ns = {});
// The characters in an element, without those of its children and the space around them. Throws std::bad_alloc.
[[nodiscard]] std::string text_in(const tree_node& element);

} // namespace ws
