// WS_XML_BUFFER: a document, or a fragment of one, as a tree of nodes in a WS_HEAP. Readers walk it, writers build it,
// and a WS_XML_NODE_POSITION points at one of its nodes.
#pragma once

#include "core/error.h"
#include "core/heap.h"

namespace ws {

// Of the structure that a text of this type is; 0 for what is no type.
[[nodiscard]] size_t text_size(WS_XML_TEXT_TYPE type) noexcept;

// A place in the tree. A container (BOF, ELEMENT, CDATA) always ends its children with its own end node (EOF,
// END_ELEMENT, END_CDATA), so that "before the end" is a node like any other and appending is inserting before it.
struct tree_node {
    tree_node* parent = nullptr;
    tree_node* previous = nullptr;
    tree_node* next = nullptr;
    tree_node* first_child = nullptr; // null unless a container
    tree_node* end = nullptr;         // the container's end node: its last child
    ULONG attribute_capacity = 0;
    union {
        WS_XML_NODE node;
        WS_XML_ELEMENT_NODE element;
        WS_XML_TEXT_NODE text;
        WS_XML_COMMENT_NODE comment;
    };

    WS_XML_NODE_TYPE type() const noexcept { return node.nodeType; }
    bool is_container() const noexcept { return end != nullptr; }
    bool is_element() const noexcept { return type() == WS_XML_NODE_TYPE_ELEMENT; }
    bool is_end() const noexcept { return parent != nullptr && parent->end == this; }
};

// Made in its heap, and gone with it: no destructor ever runs.
class xml_buffer final : public handle_object {
  public:
    using handle = WS_XML_BUFFER;
    static constexpr handle_kind kind = handle_kind::xml_buffer;

    [[nodiscard]] static HRESULT create(heap& memory, const WS_XML_BUFFER_PROPERTY* properties, ULONG count,
                                        xml_buffer** out, error* err);

    heap& memory() noexcept { return *memory_; }
    tree_node* root() noexcept { return root_; } // the BOF node; root()->end is the EOF node
    bool is_empty() const noexcept { return root_->first_child == root_->end; }

    // New nodes stand in no tree yet; everything they point at is copied into the heap.
    [[nodiscard]] HRESULT new_element(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                      const WS_XML_STRING& ns, tree_node** out, error* err);
    [[nodiscard]] HRESULT new_text(const WS_XML_TEXT& text, tree_node** out, error* err);
    [[nodiscard]] HRESULT new_comment(const WS_XML_STRING& value, tree_node** out, error* err);
    [[nodiscard]] HRESULT new_cdata(tree_node** out, error* err);
    [[nodiscard]] HRESULT add_attribute(tree_node& element, const WS_XML_ATTRIBUTE& attribute, error* err);
    // A whole copy of one node of the API's, without the content a container may have.
    [[nodiscard]] HRESULT new_node(const WS_XML_NODE& node, tree_node** out, error* err);

    // `position` is any node that has a parent: a container's end node to append.
    static void insert_before(tree_node& position, tree_node& node) noexcept;
    // Takes a node and what is under it out of the tree; its memory stays the heap's.
    static void remove(tree_node& node) noexcept;

    [[nodiscard]] HRESULT copy_string(const WS_XML_STRING& from, WS_XML_STRING* to, error* err);
    [[nodiscard]] HRESULT copy_text(const WS_XML_TEXT& from, WS_XML_TEXT** to, error* err);

  private:
    xml_buffer(heap& memory) noexcept : handle_object(kind), memory_(&memory) {}

    [[nodiscard]] HRESULT new_tree_node(WS_XML_NODE_TYPE type, tree_node** out, error* err);
    [[nodiscard]] HRESULT new_container(WS_XML_NODE_TYPE type, WS_XML_NODE_TYPE end_type, tree_node** out, error* err);
    [[nodiscard]] HRESULT copy_new_string(const WS_XML_STRING& from, WS_XML_STRING** to, error* err);
    [[nodiscard]] HRESULT share_string(const WS_XML_STRING& from, WS_XML_STRING* other, WS_XML_STRING** to, error* err);
    [[nodiscard]] HRESULT copy_value(const WS_XML_TEXT& from, const WS_XML_STRING& ns, WS_XML_TEXT** to, error* err);
    [[nodiscard]] HRESULT copy_qname(const WS_XML_QNAME_TEXT& from, WS_XML_QNAME_TEXT& to, error* err);
    [[nodiscard]] HRESULT copy_list(const WS_XML_LIST_TEXT& from, WS_XML_LIST_TEXT& to, error* err);

    heap* memory_;
    tree_node* root_ = nullptr;
};

// Where WsMoveReader and WsMoveWriter go from a node, which may have been removed; null when there is no such node.
[[nodiscard]] tree_node* find_node(xml_buffer& buffer, tree_node& from, WS_MOVE_TO where) noexcept;
// True when an element comes before the node and has the same parent.
[[nodiscard]] bool is_behind_element(const tree_node& node) noexcept;
// True when the position is that of a node in this buffer.
[[nodiscard]] bool is_position_in(xml_buffer& buffer, const WS_XML_NODE_POSITION& position) noexcept;

} // namespace ws
