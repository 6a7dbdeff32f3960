// A decoder reads one node after another out of one kind of input. The reader above it knows nothing of syntax.
#pragma once

#include "xml/node_store.h"
#include "xml/reader_input.h"
#include "xml/reader_properties.h"
#include "xml/scope.h"

namespace ws {

// A number for an error's text.
class hex_number {
  public:
    explicit hex_number(uint32_t number) noexcept : begin_(digits_ + sizeof(digits_)) {
        do
            *--begin_ = "0123456789ABCDEF"[number & 15];
        while (number >>= 4);
    }
    std::string_view text() const noexcept { return {begin_, static_cast<size_t>(digits_ + sizeof(digits_) - begin_)}; }

  private:
    char digits_[8];
    char* begin_;
};

class decoder {
  public:
    virtual ~decoder() = default;

    const WS_XML_NODE* node() const noexcept { return node_; }
    // Moves to the next node; the node stays the same on failure.
    [[nodiscard]] virtual HRESULT read_node(error* err) = 0;

    // What is in force at the node, or null.
    [[nodiscard]] virtual const WS_XML_STRING* find_namespace(std::string_view prefix) const noexcept = 0;
    // The nearest attribute xml:local_name; its characters are valid until the reader moves.
    [[nodiscard]] virtual bool find_xml_attribute(std::string_view local_name, std::string_view* value,
                                                  scratch_chars& scratch) = 0;
    // Adds to an error where in the input the node is.
    virtual void tell_place(error* err) noexcept = 0;

    // What is around the node: an element, or a document whose element has come already.
    [[nodiscard]] virtual bool is_in_element() const noexcept = 0;
    [[nodiscard]] virtual bool is_behind_root() const noexcept = 0;
    // What is in force there, without what the node declares itself; or null.
    [[nodiscard]] virtual const WS_XML_STRING* find_outer_namespace(std::string_view prefix) const noexcept = 0;

  protected:
    const WS_XML_NODE* node_ = &eof_node;
};

// What the decoders of encoded bytes share: at most one of them is at work.
struct decoder_context {
    reader_properties properties;
    reader_input input;
    scope_stack scope;
    node_store nodes;
};

// What text and binary have in common: elements open and close, prefixes are bound, quotas hold.
class encoded_decoder : public decoder {
  public:
    const WS_XML_STRING* find_namespace(std::string_view prefix) const noexcept final { return scope_.find(prefix); }
    bool find_xml_attribute(std::string_view local_name, std::string_view* value, scratch_chars& scratch) final;
    bool is_in_element() const noexcept final { return scope_.depth() > (on_element() ? 1 : 0); }
    bool is_behind_root() const noexcept final { return had_root_ && scope_.depth() == 0; }
    const WS_XML_STRING* find_outer_namespace(std::string_view prefix) const noexcept final {
        return on_element() ? scope_.find_outside(prefix) : scope_.find(prefix);
    }

  protected:
    explicit encoded_decoder(decoder_context& context) noexcept
        : properties_(context.properties), input_(context.input), scope_(context.scope), nodes_(context.nodes) {}

    void restart() noexcept;

    // The node at `place`, behind which the input goes on at `next`.
    HRESULT show(const WS_XML_NODE& node, const char* place, const char* next) noexcept {
        node_ = &node;
        input_.set_node(place);
        input_.cursor = next;
        return S_OK;
    }
    HRESULT show_end_element(const char* place, const char* next) noexcept {
        closes_element_ = true;
        return show(end_element_node, place, next);
    }
    // An end element's namespaces are in force until the reader leaves it.
    void leave_node() noexcept {
        if (closes_element_) scope_.pop();
        closes_element_ = false;
    }

    // While an element's start is read into the spare place, its scope is open; unless it is finished, everything is as
    // before.
    class element_start {
      public:
        explicit element_start(encoded_decoder& owner) : store(owner.nodes_.spare_element()), owner_(owner) {
            owner_.scope_.push();
            store.clear();
        }
        element_start(const element_start&) = delete;
        element_start& operator=(const element_start&) = delete;
        ~element_start() {
            if (!kept_) owner_.scope_.pop();
        }
        const WS_XML_NODE& finish() noexcept {
            kept_ = owner_.had_root_ = true;
            return owner_.nodes_.use_spare_element();
        }

        element_store& store;

      private:
        encoded_decoder& owner_;
        bool kept_ = false;
    };

    [[nodiscard]] HRESULT allow_element(const char* place, error* err) noexcept;
    [[nodiscard]] HRESULT allow_text(const char* place, bool is_space, error* err) noexcept;
    // A further attribute, unless there are too many.
    [[nodiscard]] HRESULT add_attribute(const char* place, element_store& element, attribute_slot** slot, error* err) {
        if (element.attribute_count() >= properties_.max_attributes) return too_many_attributes(place, err);
        *slot = &element.add_attribute();
        return S_OK;
    }
    // Both strings live as long as the element is open.
    [[nodiscard]] HRESULT declare(const char* place, const WS_XML_STRING& prefix, const WS_XML_STRING& ns, error* err);
    // Gives the element and its attributes their namespaces and makes the node whole.
    [[nodiscard]] HRESULT resolve_names(const char* place, element_store& element, bool is_empty, error* err);

    // fail() with the place added.
    [[nodiscard]] HRESULT fail_at(const char* place, error* err, HRESULT code, message_id id,
                                  std::initializer_list<text_argument> arguments = {}) noexcept;
    virtual void tell_place_of(const char* place, error* err) noexcept = 0;
    void tell_place(error* err) noexcept final { tell_place_of(nullptr, err); }

    const reader_properties& properties_;
    reader_input& input_;
    scope_stack& scope_;
    node_store& nodes_;
    bool had_root_ = false;

  private:
    [[nodiscard, gnu::noinline]] HRESULT too_many_attributes(const char* place, error* err) noexcept;
    bool on_element() const noexcept { return node_->nodeType == WS_XML_NODE_TYPE_ELEMENT; }
    [[nodiscard]] HRESULT resolve_attribute(const char* place, element_store& element, attribute_slot& slot,
                                            error* err);

    bool closes_element_ = false;
};

} // namespace ws
