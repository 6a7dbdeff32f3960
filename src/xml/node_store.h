// The node that a reader stands on, in memory that is used again for the next one: no allocation per node or attribute
// once the widest element was seen.
#pragma once

#include "xml/text.h"

#include <memory>
#include <string>
#include <vector>

namespace ws {

// Nodes that have nothing but their type.
inline constexpr WS_XML_NODE bof_node{WS_XML_NODE_TYPE_BOF};
inline constexpr WS_XML_NODE eof_node{WS_XML_NODE_TYPE_EOF};
inline constexpr WS_XML_NODE end_element_node{WS_XML_NODE_TYPE_END_ELEMENT};
inline constexpr WS_XML_NODE cdata_node{WS_XML_NODE_TYPE_CDATA};
inline constexpr WS_XML_NODE end_cdata_node{WS_XML_NODE_TYPE_END_CDATA};

// An attribute and all that it points at, at an address of its own for good.
struct attribute_slot {
    WS_XML_ATTRIBUTE attribute{};
    WS_XML_STRING prefix{};
    WS_XML_STRING local_name{};
    WS_XML_STRING ns{};
    stored_text text;

    attribute_slot() noexcept;
    attribute_slot(const attribute_slot&) = delete;
    attribute_slot& operator=(const attribute_slot&) = delete;

    // An xmlns attribute, as the reader shows it: its value is the namespace.
    void set_xmlns(const WS_XML_STRING& declared_prefix, const WS_XML_STRING& bound_ns) noexcept;
};

// Characters that had to be unescaped or put together, for as long as the node they belong to. Unescaping never makes
// a text longer, so whoever writes here knows a bound before.
class scratch_chars {
  public:
    void clear() noexcept {
        used_ = 0;
        if (!full_.empty()) full_.clear();
    }
    // Empty, with no more memory than this.
    void trim(size_t most) noexcept {
        clear();
        if (size_ <= most) return;
        bytes_.reset();
        size_ = 0;
    }
    // Room for `size` characters; views that were given out before stay valid until clear().
    [[nodiscard]] char* reserve(size_t size);
    // Of what was reserved last, the characters up to `end` are used.
    std::string_view commit(const char* begin, const char* end) noexcept {
        const auto length = static_cast<size_t>(end - begin);
        used_ += length;
        return {begin, length};
    }

  private:
    std::unique_ptr<char[]> bytes_;
    size_t size_ = 0;
    size_t used_ = 0;
    std::vector<std::unique_ptr<char[]>> full_; // outgrown, but still looked at
};

// Items of list texts, one list after another.
class list_store {
  public:
    void clear() noexcept { count_ = 0; }
    size_t count() const noexcept { return count_; }
    [[nodiscard]] stored_text& add();
    stored_text& item(size_t index) noexcept { return *items_[index]; }
    WS_XML_TEXT** items(size_t first) noexcept { return pointers_.data() + first; }

  private:
    std::vector<std::unique_ptr<stored_text>> items_;
    std::vector<WS_XML_TEXT*> pointers_;
    size_t count_ = 0;
};

// An element with its attributes.
class element_store {
  public:
    WS_XML_ELEMENT_NODE node{};
    WS_XML_STRING prefix{};
    WS_XML_STRING local_name{};
    WS_XML_STRING ns{};  // the node outlives its binding while the next element is read in vain
    scratch_chars chars; // of attribute values
    list_store lists;    // likewise

    element_store() noexcept;
    element_store(const element_store&) = delete;
    element_store& operator=(const element_store&) = delete;

    void clear() noexcept {
        count_ = 0;
        chars.clear();
        lists.clear();
    }
    [[nodiscard]] attribute_slot& add_attribute() {
        if (count_ == slots_.size()) make_slot();
        attribute_slot& slot = *slots_[count_++];
        slot.attribute.singleQuote = FALSE;
        slot.attribute.isXmlNs = FALSE;
        return slot;
    }
    size_t attribute_count() const noexcept { return count_; }
    attribute_slot& attribute(size_t index) noexcept { return *slots_[index]; }
    // The later one of two attributes with the same name, or null.
    [[nodiscard]] const attribute_slot* find_duplicate();
    // Makes the node whole once the attributes are known.
    void finish(const WS_XML_STRING& bound, bool is_empty) noexcept;

  private:
    static constexpr size_t few_attributes = 12; // compared in pairs

    void make_slot();
    [[nodiscard]] const attribute_slot* find_duplicate_by_hash();

    std::vector<std::unique_ptr<attribute_slot>> slots_;
    std::vector<WS_XML_ATTRIBUTE*> pointers_; // to slots_, in the same order
    size_t count_ = 0;
    std::vector<uint32_t> hash_table_;
};

struct comment_store {
    WS_XML_COMMENT_NODE node{{WS_XML_NODE_TYPE_COMMENT}, {}};
    scratch_chars chars;
};

struct text_store {
    stored_text text;
    scratch_chars chars;
    list_store lists;
};

// Each kind of node has two places: the next one is made in the spare place, so that the current one, and the text
// before it, stay whole until it is done.
class node_store {
  public:
    WS_XML_TEXT_NODE text{{WS_XML_NODE_TYPE_TEXT}, nullptr};

    element_store& spare_element() noexcept { return elements_[element_ ^ 1]; }
    const WS_XML_NODE& use_spare_element() noexcept {
        element_ ^= 1;
        return elements_[element_].node.node;
    }
    comment_store& spare_comment() noexcept { return comments_[comment_ ^ 1]; }
    const WS_XML_NODE& use_spare_comment() noexcept {
        comment_ ^= 1;
        return comments_[comment_].node.node;
    }
    text_store& spare_text() noexcept { return texts_[text_ ^ 1]; }
    const WS_XML_NODE& use_spare_text() noexcept {
        text_ ^= 1;
        text.text = &texts_[text_].text.value.text;
        return text.node;
    }
    const WS_XML_NODE& use_bytes(std::string_view bytes) noexcept {
        spare_text().text.value.set_bytes(bytes);
        return use_spare_text();
    }
    // The node that was made last is not to be shown: the next one of its kind takes its place, not that of the one
    // before.
    void drop(const WS_XML_NODE& node) noexcept {
        switch (node.nodeType) {
        case WS_XML_NODE_TYPE_ELEMENT:
            element_ ^= 1;
            break;
        case WS_XML_NODE_TYPE_COMMENT:
            comment_ ^= 1;
            break;
        case WS_XML_NODE_TYPE_TEXT:
            static_cast<void>(use_spare_text());
            break;
        default:
            break;
        }
    }

    // For another document: no node is shown any more.
    void trim(size_t most) noexcept {
        for (element_store& each : elements_)
            each.chars.trim(most);
        for (comment_store& each : comments_)
            each.chars.trim(most);
        for (text_store& each : texts_)
            each.chars.trim(most);
    }

  private:
    element_store elements_[2];
    comment_store comments_[2];
    text_store texts_[2];
    unsigned element_ = 0;
    unsigned comment_ = 0;
    unsigned text_ = 0;
};

} // namespace ws
