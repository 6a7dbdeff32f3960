// The inside of a writer, which its parts share.
#pragma once

#include "xml/char_store.h"
#include "xml/chars.h"
#include "xml/name_table.h"
#include "xml/writer.h"
#include "xml/writer_binary.h"
#include "xml/writer_buffer.h"
#include "xml/writer_canonical.h"
#include "xml/writer_mtom.h"
#include "xml/writer_properties.h"
#include "xml/writer_raw.h"
#include "xml/writer_text.h"

#include <string>
#include <utility>

namespace ws {

// Runs its function at the end of the scope, unless told that all went well.
template <class Undo>
class undo_unless_done {
  public:
    explicit undo_unless_done(Undo undo) noexcept : undo_(std::move(undo)) {}
    undo_unless_done(const undo_unless_done&) = delete;
    undo_unless_done& operator=(const undo_unless_done&) = delete;
    ~undo_unless_done() {
        if (!done_) undo_();
    }
    void done() noexcept { done_ = true; }

  private:
    Undo undo_;
    bool done_ = false;
};

struct xml_writer::state {
    enum class place : BYTE {
        document,  // outside of all elements
        start_tag, // of an element that can still have attributes
        content,
        attribute, // from here on only characters and bytes
        cdata,
        raw,   // the whole document, in the raw encoding
        ended, // a MIME package, with its last delimiter
        unset, // no output
    };
    enum class target : BYTE { buffer, stream, tree };

    // What was written but cannot be put down before more is known: part of a character or of a group of three bytes.
    // Of a tree's bytes none, only that more bytes go on with them.
    struct remainder {
        enum : BYTE { nothing, utf8, utf16, bytes } what = nothing;
        BYTE size = 0;
        BYTE data[4];
    };

    struct declaration {
        WS_XML_STRING prefix;
        WS_XML_STRING ns;
        bool has_prefix; // else the writer chooses
        bool single_quote;
    };

    // More are not looked at in pairs.
    static constexpr size_t few_attributes = 16;

    struct full_name {
        std::string_view local_name;
        std::string_view ns;

        auto operator<=>(const full_name&) const = default;
    };

    // The attribute that is being written into a text, as long as it is simple: of a known name, without a namespace or
    // with a given prefix that is known to have it, and with a value that needs no escape. All of it goes straight to
    // where it stays until the tag is complete.
    struct simple_attribute {
        bool is_open = false;
        bool has_prefix;
        bool single_quote;
        attribute_value::kind what; // was written
        std::string_view name;
        size_t binding; // of its prefix, if it has one
        size_t text_start;
        size_t value_start;
    };

    // What a flush does now, and what it was called with.
    struct pending_flush {
        enum : BYTE { write, push, next_run } step = write;
        mtom_encoder::push source; // to be called behind what is written
        WS_ASYNC_CONTEXT done{};
        error* err = nullptr;
        bool is_broken = false; // a push failed, of which nobody knows what it wrote
    };

    writer_properties defaults;   // given when the writer was created
    writer_properties properties; // of this output

    place where = place::unset;
    target to = target::buffer;
    bool has_root = false; // a byte output's; a tree is looked at
    remainder rest;

    node_encoder* encoder = nullptr; // the codec, or what canonicalizes before it
    owned<canonicalizing_encoder> canonical;
    output_chunks out;
    text_encoder text{out};
    binary_encoder binary{out};
    raw_encoder raw{out};
    std::unique_ptr<mtom_encoder> mtom; // once there was a package to write
    tree_encoder tree;

    namespace_scope scope;
    WS_XML_STRING told_prefixes[16]; // by WsGetPrefixFromNamespace: bindings move
    unsigned told_count = 0;
    name_table names;
    std::vector<open_element> elements;

    // The start tag that is being written, but for its element, which is the last one.
    std::vector<tag_attribute> attributes;
    std::vector<declaration> declarations;
    char_store values;
    ULONG tag_count = 0;         // of attributes and declarations
    bool has_plain_names = true; // but for the element: nothing else in the tag needs a namespace that it may not have
    bool has_known_names = true; // likewise: all are checked
    bool has_name_values = false;
    name_table::set plain_names;    // of attributes without a namespace, as far as they are checked
    name_table::set names_with_ns;  // likewise of those that have one
    std::vector<full_name> named;   // these, and those that are not checked
    std::vector<full_name> given;   // their prefixes that the program gave, in order, when they are many
    bool may_repeat_names = false;  // two of them have the same local name
    std::string_view repeated_name; // of two without a namespace
    simple_attribute simple;
    size_t text_run = 0;    // from here on the store has simple attributes that stand in no other place
    bool extending = false; // not a start tag, but an element of the tree that stands there already

    // Stream output.
    WS_WRITE_CALLBACK write_callback = nullptr;
    void* write_callback_state = nullptr;
    bool flushing = false; // asynchronously
    bool has_flushed = false;
    pending_flush flush;

    // WsPushBytes and WsPullBytes.
    bool calling_back = false;
    HRESULT pushed = S_OK; // what became of what the callback wrote

    // ---- order of calls (writer.cpp) ----
    // For writing, and for everything else.
    [[nodiscard]] HRESULT ready(error* err) const noexcept {
        const bool is_set = where < place::ended;
        return is_set && !flushing && !calling_back ? S_OK : not_ready(err);
    }
    [[nodiscard]] HRESULT not_ready(error* err) const noexcept;
    [[nodiscard]] HRESULT idle(error* err) const noexcept;
    bool takes_nodes() const noexcept { return where <= place::content; }
    [[nodiscard]] HRESULT wrong_place(const char* what, error* err) const noexcept;
    [[nodiscard]] bool in_fragment() const noexcept { return properties.allow_fragment; }
    [[nodiscard]] bool document_has_root() const noexcept;
    open_element* parent() noexcept { return elements.empty() ? nullptr : &elements.back(); }
    void begin(target kind, node_encoder& codec) noexcept;
    [[nodiscard]] HRESULT may_end_output(error* err) const noexcept;
    void end_output() noexcept;
    void after_end() noexcept { where = elements.empty() ? place::document : place::content; }
    bool writes_mtom() const noexcept { return codec() != nullptr && codec() == mtom.get(); }
    bool writes_text() const noexcept { return codec() == &text || writes_mtom(); }
    // A package that can be ended: its document is whole.
    bool is_package_due() const noexcept { return writes_mtom() && where == place::document && has_root; }
    [[nodiscard]] HRESULT complete_buffer(error* err);

    // ---- flushing (writer_flush.cpp) ----
    [[nodiscard]] HRESULT continue_flush(bool async);
    [[nodiscard]] HRESULT finish_step(HRESULT hr, bool* more) noexcept;
    static void CALLBACK step_done(HRESULT hr, WS_CALLBACK_MODEL model, void* self);

    // ---- bytes of callbacks (writer_callbacks.cpp) ----
    [[nodiscard]] HRESULT open_part(bool* is_open, error* err);
    [[nodiscard]] HRESULT call_push(const mtom_encoder::push& source, error* err);
    [[nodiscard]] HRESULT pull(WS_PULL_BYTES_CALLBACK callback, void* callback_state, error* err);
    static HRESULT CALLBACK write_pushed(void* self, const WS_BYTES* buffers, ULONG count,
                                         const WS_ASYNC_CONTEXT* async, WS_ERROR* error);

    // ---- tags (writer_tags.cpp) ----
    // What is rare has a function of its own, so that what is frequent is a short one.
    [[nodiscard]] HRESULT open_tag(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                   const WS_XML_STRING& ns, error* err);
    [[nodiscard, gnu::noinline]] HRESULT open_other_tag(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                                        const WS_XML_STRING& ns, error* err);
    [[nodiscard]] WS_XML_STRING keep_like(const WS_XML_STRING* kept, const WS_XML_STRING& string);
    // The start tag is complete: resolves its prefixes and gives it to `put`, with all bindings made since then.
    template <class Put>
    [[nodiscard]] HRESULT complete_tag(const namespace_scope::mark& since, Put&& put, error* err);
    [[nodiscard]] bool is_like(const open_element& outer, const WS_XML_STRING* prefix,
                               const WS_XML_STRING& ns) const noexcept;
    [[nodiscard]] HRESULT commit(bool ended, error* err);
    [[nodiscard, gnu::noinline]] HRESULT commit_whole(bool ended, error* err);
    // Before anything that is not part of the start tag.
    [[nodiscard]] HRESULT commit_pending(error* err) { return where == place::start_tag ? commit(false, err) : S_OK; }
    void forget_tag() noexcept;  // its attributes
    void abandon_tag() noexcept; // and its element
    [[nodiscard]] HRESULT resolve(error* err);
    [[nodiscard, gnu::noinline]] HRESULT resolve_values(error* err);
    [[nodiscard]] HRESULT resolve_element(open_element& element, error* err);
    [[nodiscard]] HRESULT resolve_attribute(tag_attribute& attribute, error* err);
    [[nodiscard]] HRESULT resolve_declaration(const declaration& declared, error* err);
    [[nodiscard]] HRESULT bind(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote, bool stated,
                               error* err);
    // Of what may be in force, but not be declared.
    [[nodiscard]] static bool is_reserved(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) noexcept {
        return equal(prefix, "xml") || equal(prefix, "xmlns") || equal(ns, xml_namespace) || equal(ns, xmlns_namespace);
    }
    void sort_given_prefixes();
    [[nodiscard]] bool is_free(const WS_XML_STRING& prefix, const WS_XML_STRING& ns) const noexcept;
    [[nodiscard]] const namespace_binding* find_binding(const WS_XML_STRING& ns, bool named) const noexcept;
    [[nodiscard]] HRESULT bind_invented(const WS_XML_STRING& ns, bool single_quote, WS_XML_STRING* prefix, error* err);
    [[nodiscard]] static HRESULT check_name(const WS_XML_STRING& name, error* err) noexcept {
        return name.dictionary == nullptr && chars::is_ncname(view(name)) ? S_OK : check_unusual_name(name, err);
    }
    [[nodiscard]] static HRESULT check_unusual_name(const WS_XML_STRING& name, error* err) noexcept;
    [[nodiscard]] static HRESULT check_prefix(const WS_XML_STRING& prefix, error* err) noexcept;
    [[nodiscard]] HRESULT check_names(bool known_prefix, error* err) const noexcept;
    [[nodiscard]] HRESULT check_duplicates(error* err);
    void note_name(std::string_view name, const WS_XML_STRING& ns, bool checked);
    [[nodiscard]] bool declare_now(const WS_XML_STRING& prefix, const WS_XML_STRING& ns, bool single_quote);
    [[nodiscard]] const namespace_binding* find_for_attribute(const WS_XML_STRING& prefix, const WS_XML_STRING& ns);
    [[nodiscard]] HRESULT check_attribute_quota(const WS_XML_STRING& name, error* err) const noexcept;
    [[nodiscard]] HRESULT open_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                         const WS_XML_STRING& ns, bool single_quote, error* err);
    // False for one that is not simple.
    [[nodiscard]] bool open_simple_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                             const WS_XML_STRING& ns, bool single_quote);
    [[nodiscard]] bool write_simple_value(const WS_XML_STRING& utf8);
    [[nodiscard]] bool write_simple_value(const WS_XML_TEXT& text);
    [[nodiscard]] bool write_simple_utf16(const void* units, size_t count);
    void close_simple_attribute();
    void end_text_run();
    // Turns the simple attribute into one with everything that codecs know of attributes.
    void complicate_attribute();
    void begin_attribute_text(tag_attribute& attribute, char* to) noexcept;
    void end_attribute_text();
    // Keeps an element's or attribute's name by itself where it can, which it then needs no check for.
    template <class Keep>
    [[nodiscard]] WS_XML_STRING keep_name(const WS_XML_STRING& name, bool* checked, Keep&& keep_otherwise) {
        const char* const known = name.dictionary == nullptr ? names.keep(view(name)) : nullptr;
        *checked = known != nullptr;
        if (known == nullptr) return keep_otherwise(name);
        WS_XML_STRING kept = name;
        kept.bytes = reinterpret_cast<BYTE*>(const_cast<char*>(known));
        return kept;
    }
    // Elements of the same name with a value each, if the codec has a record for that; else S_FALSE.
    [[nodiscard]] HRESULT write_row(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_VALUE_TYPE type,
                                    const void* items, size_t item_size, size_t count, error* err);

    // ---- content (writer_content.cpp; writer_values.cpp) ----
    // Ready for content, with the start tag complete. Outside of all elements only whitespace is content: so says
    // `is_space`, when it is asked.
    template <class IsSpace>
    [[nodiscard]] HRESULT open_content(IsSpace&& is_space, error* err) {
        if (where == place::document && !in_fragment() && !is_space())
            return fail(err, WS_E_INVALID_FORMAT, message_id::writer_text_at_root);
        return commit_pending(err);
    }
    [[nodiscard]] HRESULT open_content(error* err) {
        return open_content([] { return false; }, err);
    }
    [[nodiscard]] HRESULT content_done(HRESULT hr) noexcept;
    [[nodiscard]] HRESULT finish_remainder(error* err) {
        return rest.what == remainder::nothing ? S_OK : put_remainder(err);
    }
    [[nodiscard]] HRESULT put_remainder(error* err);
    [[nodiscard]] HRESULT finish_bytes(error* err);
    [[nodiscard]] HRESULT separate_bytes(error* err);
    [[nodiscard]] HRESULT attribute_piece(attribute_value::kind what, error* err);
    [[nodiscard]] HRESULT write_characters(const WS_XML_STRING& utf8, error* err);
    [[nodiscard, gnu::noinline]] HRESULT write_attribute_characters(const WS_XML_STRING& utf8, error* err);
    [[nodiscard, gnu::noinline]] HRESULT write_cut_characters(const char* text, size_t size, error* err);
    [[nodiscard]] HRESULT write_utf16(const void* units, size_t count, error* err);
    [[nodiscard]] HRESULT write_bytes(const void* bytes, size_t count, error* err);
    [[nodiscard]] HRESULT write_typed(const WS_XML_TEXT& text, error* err);
    [[nodiscard]] HRESULT write_name(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                     const WS_XML_STRING* ns, error* err);

    [[nodiscard]] HRESULT write_comment(const WS_XML_STRING& text, error* err);

    // ---- canonicalization (writer_canonical.cpp) ----
    [[nodiscard]] bool at_beginning() const noexcept;
    [[nodiscard]] HRESULT separate(error* err);
    void drop_canonicalization() noexcept {
        encoder = codec();
        canonical.reset();
    }
    node_encoder* codec() const noexcept { return canonical ? &canonical->codec() : encoder; }

    // ---- positions (writer_positions.cpp) ----
    void stand_at(tree_node& position);
    void enter(const tree_node& element);
    [[nodiscard]] HRESULT leave_position(const char* function, error* err);
    // Whether the writer is positioned on an element of the tree, which attributes can be added to.
    [[nodiscard]] bool on_element() const noexcept { return to == target::tree && is_on_tree_element(); }
    [[nodiscard]] bool is_on_tree_element() const noexcept;
    [[nodiscard]] HRESULT finish_extension(error* err);
    [[nodiscard]] HRESULT add_to_element(error* err);
};

template <class Put>
HRESULT xml_writer::state::complete_tag(const namespace_scope::mark& since, Put&& put, error* err) {
    open_element& element = elements.back();
    const bool known = element.is_bound && has_plain_names;
    if (known) element.resolved_at = scope.count();
    const namespace_scope::mark before = scope.top();
    undo_unless_done undo([&] { scope.release(before); });
    HRESULT hr = known ? S_OK : resolve(err);
    if (hr == S_OK && !(known && has_known_names && element.has_checked_name)) hr = check_names(known, err);
    if (hr == S_OK && (may_repeat_names || !repeated_name.empty())) hr = check_duplicates(err);
    if (hr != S_OK) return hr;
    hr = put(start_tag{element.prefix, element.local_name, element.ns, attributes.data(), attributes.size(),
                       scope.begin(since), scope.end(), values.data(), attributes.empty() ? values.size() : 0});
    if (hr == S_OK) undo.done();
    return hr;
}

} // namespace ws
