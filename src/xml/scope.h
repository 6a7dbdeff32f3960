// What is in force where a reader stands: the open elements, their namespace bindings and their xml: attributes.
#pragma once

#include "core/copy.h"
#include "core/platform.h"
#include "xml/scope_index.h"

#include <memory>
#include <vector>

namespace ws {

// Memory that is given back in the opposite order of its taking, and kept for the next use.
class stack_arena {
  public:
    struct mark {
        uint32_t block = 0;
        uint32_t used = 0;
    };

    [[nodiscard]] std::string_view copy(std::string_view text) {
        char* const at = reserve(text.size());
        cursor_ = put_chars(at, text.data(), text.size());
        return {at, text.size()};
    }
    // Room for so many characters; those count that are then committed.
    [[nodiscard]] char* reserve(size_t size) {
        if (size > static_cast<size_t>(limit_ - cursor_)) make_room(size);
        return cursor_;
    }
    void commit(size_t size) noexcept { cursor_ += size; }
    mark top() const noexcept { return {block_, static_cast<uint32_t>(cursor_ - begin_)}; }
    void release(mark to) noexcept {
        if (to.block != block_) enter(to.block);
        cursor_ = begin_ + to.used;
    }

  private:
    struct block {
        std::unique_ptr<char[]> bytes;
        size_t size;
    };

    void make_room(size_t size);
    void enter(uint32_t block) noexcept {
        block_ = block;
        begin_ = cursor_ = blocks_[block].bytes.get();
        limit_ = begin_ + blocks_[block].size;
    }

    std::vector<block> blocks_;
    uint32_t block_ = 0; // the one that is being filled, as soon as there are any
    char* begin_ = nullptr;
    char* cursor_ = nullptr;
    char* limit_ = nullptr;
};

class scope_stack {
  public:
    enum class declared { done, twice, over_quota };

    // Forgets everything, keeps the memory. Strings that are not stable are copied.
    void reset(bool stable_input, ULONG max_namespaces) noexcept;

    // A new innermost element. Its name must be stable or copied with keep().
    void push() { levels_.push_back({{}, bindings_.size(), xml_attributes_.size(), arena_.top()}); }
    void pop() noexcept {
        const level& top = levels_.back();
        if (top.bindings != bindings_.size() || top.xml_attributes != xml_attributes_.size()) forget_since(top);
        arena_.release(top.memory);
        levels_.pop_back();
    }
    // A bare element becomes its next sibling.
    void forget_name() noexcept { arena_.release(levels_.back().memory); }
    // Whether the innermost element has no namespaces and no xml: attributes of its own.
    bool is_bare() const noexcept {
        const level& top = levels_.back();
        return top.bindings == bindings_.size() && top.xml_attributes == xml_attributes_.size();
    }
    void set_name(std::string_view name) noexcept { levels_.back().name = name; }
    std::string_view name() const noexcept { return levels_.back().name; }
    size_t depth() const noexcept { return levels_.size(); }

    [[nodiscard]] std::string_view keep(std::string_view text) { return stable_ ? text : arena_.copy(text); }
    [[nodiscard]] std::string_view copy(std::string_view text) { return arena_.copy(text); }

    // Binds a prefix on the innermost element. The caller keeps or copies the strings.
    [[nodiscard]] declared declare(const WS_XML_STRING& prefix, const WS_XML_STRING& ns);
    // The namespace that a prefix is bound to, or null. Valid until the next declare or pop.
    [[nodiscard]] const WS_XML_STRING* find(std::string_view prefix) const noexcept;
    // The one that an element around the innermost one declares it for, or null.
    [[nodiscard]] const WS_XML_STRING* find_outside(std::string_view prefix) const noexcept;
    // What it is bound to where nothing was declared.
    [[nodiscard]] static const WS_XML_STRING* find_built_in(std::string_view prefix) noexcept;

    // An attribute of the prefix xml on the innermost element; its text is copied.
    void add_xml_attribute(std::string_view local_name, std::string_view value);
    // The nearest one: its value, or null.
    [[nodiscard]] const std::string_view* find_xml_attribute(std::string_view local_name) const noexcept;

  private:
    struct level {
        std::string_view name;
        size_t bindings;
        size_t xml_attributes;
        stack_arena::mark memory;
    };
    struct binding {
        WS_XML_STRING prefix;
        WS_XML_STRING ns;
        bool counted; // against the quota: a repetition of what is in force anyway is not
    };
    struct xml_attribute {
        std::string_view local_name;
        std::string_view value;
    };

    void forget_since(const level& top) noexcept;
    [[nodiscard]] const binding* find_binding(std::string_view prefix) const noexcept;

    std::vector<level> levels_;
    std::vector<binding> bindings_;
    scope_index by_prefix_;
    std::vector<xml_attribute> xml_attributes_;
    stack_arena arena_;
    size_t counted_ = 0;
    size_t max_counted_ = 0;
    bool stable_ = true;
};

} // namespace ws
