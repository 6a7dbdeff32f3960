// Canonical XML 1.0 and Exclusive XML Canonicalization 1.0 of the nodes that it is fed, in their order. It knows
// nothing of where they come from.
#pragma once

#include "xml/canonicalization_properties.h"
#include "xml/node_store.h"
#include "xml/scope.h"

#include <string>
#include <vector>

namespace ws {

class canonicalizer {
  public:
    // What surrounds the first node.
    struct place {
        bool outside_elements; // of a document: in a fragment, what stands there is content like any other
        bool behind_root;
    };

    canonicalizer(const canonicalization_properties& properties, WS_WRITE_CALLBACK callback, void* callback_state,
                  place start);
    canonicalizer(const canonicalizer&) = delete;
    canonicalizer& operator=(const canonicalizer&) = delete;

    // Of the prefixes that the exclusive algorithms treat inclusively: what `find` says they are bound to around the
    // place where canonicalization starts, or null.
    template <class Find>
    void bind_inclusive_prefixes(Find&& find) {
        for (inclusive_prefix& p : inclusive_prefixes_)
            if (const WS_XML_STRING* ns = find(p.prefix)) p.outer_ns = view(*ns);
    }

    // Feeds a node and goes on to the next one, or takes the node back when either fails. Full buffers are handed over
    // before: when the callback fails, nothing else has been done, and the call may be made again.
    template <class Feed, class Go>
    [[nodiscard]] HRESULT step(Feed&& feed, Go&& go, error* err) {
        HRESULT hr = hand_over(buffer_size_, err);
        if (hr != S_OK) return hr;
        leave_element();
        attempt node(*this);
        hr = feed();
        if (hr == S_OK) hr = go();
        return node.done(hr);
    }
    // Hands over what is left.
    [[nodiscard]] HRESULT finish(error* err);
    bool in_callback() const noexcept { return in_callback_; }

    // Open elements.
    size_t depth() const noexcept { return levels_.size() - now_.leaves_element + now_.omitted_levels; }

    // ---- nodes, within a step ----
    // A start tag: its name, then declarations and attributes in any order, then its end. Attribute values must live
    // until then.
    void start_element(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns);
    void declare(const WS_XML_STRING& prefix, const WS_XML_STRING& ns);
    void attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                   std::string_view value);
    [[nodiscard]] HRESULT attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name,
                                    const WS_XML_STRING& ns, const WS_XML_TEXT& value, error* err);
    void end_start_tag();
    [[nodiscard]] HRESULT end_element(error* err);
    void comment(std::string_view text);
    void characters(std::string_view utf8);
    [[nodiscard]] HRESULT text(const WS_XML_TEXT& value, error* err);
    // One value with the bytes that come next, if nothing else comes in between.
    void bytes(const void* data, size_t count);
    void end_bytes();
    // The line break before something indented, and its spaces.
    void line(size_t spaces);

  private:
    struct binding {
        std::string_view prefix;
        std::string_view ns;
    };
    struct level {
        std::string_view name;
        size_t rendered; // bindings before this element's
        stack_arena::mark memory;
    };
    struct tag_attribute {
        std::string_view prefix;
        std::string_view local_name;
        std::string_view ns;
        std::string_view value;
    };
    struct inclusive_prefix {
        std::string prefix;
        std::string outer_ns;
        bool in_tag; // has a meaning of its own in the start tag
    };
    // What feeding a node changes, besides making the vectors longer.
    struct progress {
        size_t omitted_levels = 0;
        bool behind_root = false;
        bool leaves_element = false; // which stays on the stack until the next node
        BYTE rest_size = 0;
        BYTE rest[2] = {}; // bytes that make no group of three
    };

    // Takes a node back unless it is done.
    class attempt {
      public:
        explicit attempt(canonicalizer& owner) noexcept
            : owner_(owner), now_(owner.now_), gathered_(owner.gathered_.size()), levels_(owner.levels_.size()),
              rendered_(owner.rendered_.size()), memory_(owner.arena_.top()) {}
        attempt(const attempt&) = delete;
        attempt& operator=(const attempt&) = delete;
        ~attempt() {
            if (!done_) take_back();
        }
        HRESULT done(HRESULT hr) noexcept {
            done_ = hr == S_OK;
            return hr;
        }

      private:
        void take_back() noexcept;

        canonicalizer& owner_;
        progress now_;
        size_t gathered_;
        size_t levels_;
        size_t rendered_;
        stack_arena::mark memory_;
        bool done_ = false;
    };

    [[nodiscard]] HRESULT hand_over(size_t least, error* err);
    void leave_element() noexcept;
    bool at_document_level() const noexcept { return start_.outside_elements && depth() == 0; }
    bool is_omitted(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept;
    [[nodiscard]] inclusive_prefix* find_inclusive(std::string_view prefix) noexcept;
    void render(std::string_view prefix, std::string_view ns);
    void put_name(std::string_view prefix, std::string_view local_name);
    void put_namespaces();
    void put_attributes();
    void put_escaped(std::string_view text, uint8_t context);
    void put_base64(const void* bytes, size_t count);

    const WS_WRITE_CALLBACK callback_;
    void* const callback_state_;
    const place start_;
    const bool is_inclusive_;
    const bool with_comments_;
    const size_t buffer_size_;
    const std::string omitted_name_; // of an element; empty for none
    const std::string omitted_ns_;
    std::vector<inclusive_prefix> inclusive_prefixes_;

    bool in_callback_ = false;
    progress now_;
    std::string gathered_;
    std::vector<level> levels_;     // the open elements, but for omitted ones
    std::vector<binding> rendered_; // what the output declares on them
    stack_arena arena_;             // their names and bindings
    std::vector<tag_attribute> attributes_;
    scratch_chars values_; // of attributes and texts that are not characters already
};

} // namespace ws
