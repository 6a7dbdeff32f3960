// The walk over an XML buffer: forwards like any other input, and to wherever a caller wants.
#pragma once

#include "xml/buffer.h"
#include "xml/decoder.h"

namespace ws {

class tree_decoder final : public decoder {
  public:
    void start(xml_buffer& buffer) noexcept;
    [[nodiscard]] HRESULT read_node(error* err) override;
    const WS_XML_STRING* find_namespace(std::string_view prefix) const noexcept override {
        return find_namespace_at(innermost(), prefix);
    }
    bool find_xml_attribute(std::string_view local_name, std::string_view* value, scratch_chars& scratch) override;
    void tell_place(error*) noexcept override {} // a tree has no rows
    bool is_in_element() const noexcept override;
    bool is_behind_root() const noexcept override { return is_behind_element(*current_); }
    const WS_XML_STRING* find_outer_namespace(std::string_view prefix) const noexcept override {
        return find_namespace_at(current_->parent, prefix);
    }

    xml_buffer& buffer() noexcept { return *buffer_; }
    tree_node& position() noexcept { return *current_; }
    void set_position(tree_node& node) noexcept {
        current_ = &node;
        node_ = &node.node;
    }

  private:
    [[nodiscard]] const tree_node* innermost() const noexcept;
    [[nodiscard]] static const WS_XML_STRING* find_namespace_at(const tree_node* node,
                                                                std::string_view prefix) noexcept;

    xml_buffer* buffer_ = nullptr;
    tree_node* current_ = nullptr;
};

} // namespace ws
