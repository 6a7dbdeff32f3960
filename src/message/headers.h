// The headers of a message. Those of WS-Addressing are kept as small values as long as nobody needs more; they become a
// tree, the one that WS_MESSAGE_PROPERTY_HEADER_BUFFER shows, when the program asks for it, or as soon as a message has
// anything in its envelope or headers that the values could not give back exactly.
#pragma once

#include "message/addressing.h"
#include "message/soap_names.h"
#include "xml/reader.h"
#include "xml/writer.h"

#include <array>

namespace ws {

// One header of WS-Addressing. The text of an endpoint reference is its address.
struct header_block {
    WS_HEADER_TYPE type{};
    bool must_understand = false;
    bool is_guid = false; // the value is `id`, not `text`
    WS_XML_STRING text{};
    GUID id{};
};

// A header that was found: one of the two is set.
struct found_header {
    const header_block* block = nullptr;
    tree_node* element = nullptr;

    explicit operator bool() const noexcept { return block != nullptr || element != nullptr; }
};

class header_section {
  public:
    header_section(const soap_names& soap, const wsa_names& addressing, heap& memory, ULONG max_processed) noexcept
        : soap_(&soap), addressing_(&addressing), memory_(&memory), max_processed_(max_processed) {}

    const soap_names& soap() const noexcept { return *soap_; }
    const wsa_names& addressing() const noexcept { return *addressing_; }

    ULONG max_processed() const noexcept { return max_processed_; }
    [[nodiscard]] HRESULT too_many(error* err) const noexcept;

    // No headers; the envelope is the one that messages of ours have.
    void reset() noexcept;

    // Headers of WS-Addressing. Each is looked for among those that are meant for the ultimate receiver; finding one
    // twice is WS_E_INVALID_FORMAT, having to look at too many is WS_E_QUOTA_EXCEEDED.
    [[nodiscard]] HRESULT find(WS_HEADER_TYPE type, found_header* found, error* err);
    // Adds or replaces. The text must be the message's (see copy_text) or static.
    [[nodiscard]] HRESULT set(const header_block& block, error* err);
    [[nodiscard]] HRESULT remove(WS_HEADER_TYPE type, error* err);
    // The value of a header whose content is text.
    [[nodiscard]] HRESULT get(const found_header& found, header_block* out, error* err);
    [[nodiscard]] HRESULT copy_text(const WS_XML_STRING& from, WS_XML_STRING* out, error* err);

    // Any header, by name: the one of this index among those of that name, and how many there are.
    [[nodiscard]] HRESULT find_named(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, ULONG index,
                                     tree_node** element, ULONG* count, error* err);
    void insert(tree_node& before, tree_node& element) noexcept;
    void remove(tree_node& element) noexcept;
    // Takes out every header that was added behind this one (null: all).
    void remove_after(tree_node* last) noexcept;

    // The tree, made if need be.
    [[nodiscard]] HRESULT make_tree(error* err);
    bool has_tree() const noexcept { return tree_ != nullptr; }
    xml_buffer& tree() const noexcept { return *tree_; }
    tree_node& envelope_element() const noexcept { return *envelope_; }
    tree_node& header_element() const noexcept { return *header_; }
    tree_node& body_element() const noexcept { return *body_; }
    // The header's nodes are all elements that the program may replace: never keep one over a call of the API.
    template <class Visit>
    [[nodiscard]] HRESULT for_each(Visit&& visit, error* err) const {
        ULONG count = 0;
        for (tree_node* node = header_->first_child; node != header_->end; node = node->next) {
            if (node->type() != WS_XML_NODE_TYPE_ELEMENT) continue;
            if (++count > max_processed_) return too_many(err);
            if (const HRESULT hr = visit(*node); hr != S_OK) return hr;
        }
        return S_OK;
    }
    bool is_for_ultimate_receiver(const tree_node& element) const noexcept;
    bool is_for_this_node(const tree_node& element) const noexcept; // the above, and what is for every node on the way

    // Everything before the content of the body.
    [[nodiscard]] HRESULT write_start(xml_writer& writer, error* err) const;
    [[nodiscard]] HRESULT read_start(xml_reader& reader, bool* is_fault, error* err);

    // The headers of another message of the same versions.
    [[nodiscard]] HRESULT copy_from(const header_section& other, error* err);

  private:
    friend class envelope_reader;

    [[nodiscard]] HRESULT repeated(WS_HEADER_TYPE type, error* err) const;
    [[nodiscard]] HRESULT new_block_element(xml_buffer& buffer, const header_block& block, tree_node** out, error* err);
    [[nodiscard]] HRESULT declare_namespaces(xml_buffer& buffer, tree_node& envelope, error* err);

    [[nodiscard]] HRESULT write_block(xml_writer& writer, const header_block& block, error* err) const;
    [[nodiscard]] HRESULT write_blocks(xml_writer& writer, error* err) const;
    [[nodiscard]] HRESULT write_tree(xml_writer& writer, error* err) const;
    bool is_sent(const tree_node& node) const noexcept;

    const soap_names* soap_;
    const wsa_names* addressing_;
    heap* memory_;
    ULONG max_processed_;

    // Without a tree: the headers in their order, under an Envelope that declares just these prefixes in this order.
    std::array<header_block, 8> blocks_;
    ULONG block_count_ = 0;
    bool declares_addressing_ = false;
    bool declares_soap_first_ = false;

    // With one, everything is in it.
    xml_buffer* tree_ = nullptr;
    tree_node* envelope_ = nullptr;
    tree_node* header_ = nullptr;
    tree_node* body_ = nullptr;
};

} // namespace ws
