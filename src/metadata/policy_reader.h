// Policies in documents. Their text is kept; trees are made of those that a program asks for.
#pragma once

#include "metadata/wsdl_reader.h"

#include <unordered_map>

namespace ws {

// Of the policy that the reader stands on: keeps it and moves behind it. The parts also get the names that it and the
// policies in it have, and the references in it. Throws std::bad_alloc.
[[nodiscard]] HRESULT keep_policy(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, size_t* index,
                                  error* err);

// Policy, All and ExactlyOne.
[[nodiscard]] bool is_policy_operator(const tree_node& element) noexcept;

// The trees of the policies that were asked for, in a heap. The references are resolved. Throws std::bad_alloc.
class policy_trees {
  public:
    policy_trees(const metadata_parts& parts, heap& memory) noexcept : parts_(parts), memory_(memory) {}

    [[nodiscard]] HRESULT find(const attached_policy& policy, const tree_node** out, error* err);
    // What an element of one of these trees refers to.
    [[nodiscard]] HRESULT find_target(const tree_node& reference, const tree_node** out, error* err);

  private:
    using elements = std::vector<const tree_node*>; // in their order, the root first

    [[nodiscard]] HRESULT find(const policy_place& place, const tree_node** out, error* err);
    [[nodiscard]] HRESULT open(size_t policy, elements& out, error* err);

    const metadata_parts& parts_;
    heap& memory_;
    std::unordered_map<size_t, elements> trees_;
    std::unordered_map<const tree_node*, size_t> references_;
};

} // namespace ws
