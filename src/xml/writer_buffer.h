// An XML buffer as a writer's output: new nodes are put before the node that the writer is positioned on.
#pragma once

#include "xml/buffer.h"
#include "xml/writer_encoder.h"

namespace ws {

class tree_encoder final : public node_encoder {
  public:
    void start(xml_buffer& buffer) noexcept;

    xml_buffer* buffer() const noexcept { return buffer_; }
    tree_node* position() const noexcept { return position_; }
    void set_position(tree_node& position) noexcept;
    // Bytes that come next are a value of their own.
    bool joins_bytes(size_t) const noexcept override { return true; }
    void end_bytes() noexcept override { last_bytes_ = nullptr; }

    HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) override;
    HRESULT end_element(const open_element& element, error* err) override;
    HRESULT start_cdata(error* err) override;
    HRESULT end_cdata(error* err) override;
    HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) override;
    HRESULT characters(const WS_XML_STRING& utf8, error* err) override;
    HRESULT utf16(const void* units, size_t count, error* err) override;
    HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) override;
    HRESULT value(const WS_XML_TEXT& text, error* err) override;
    HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) override;
    size_t end_size(const open_element& element) const noexcept override;

    // An attribute for the element that the writer is positioned on.
    [[nodiscard]] HRESULT add_attribute(tree_node& element, const tag_attribute& attribute, const char* values,
                                        error* err);
    [[nodiscard]] HRESULT add_namespace(tree_node& element, const namespace_binding& binding, error* err);

  private:
    [[nodiscard]] HRESULT check_position(error* err) const noexcept;
    void insert(tree_node& node) noexcept;
    [[nodiscard]] HRESULT leave_container(error* err);
    [[nodiscard]] HRESULT add_bytes(const void* bytes, size_t count, error* err);
    [[nodiscard]] HRESULT add_text(const WS_XML_TEXT& text, error* err);

    xml_buffer* buffer_ = nullptr;
    tree_node* position_ = nullptr;
    tree_node* last_bytes_ = nullptr; // text that was just written, which more bytes extend
    size_t last_capacity_ = 0;        // of its memory
};

} // namespace ws
