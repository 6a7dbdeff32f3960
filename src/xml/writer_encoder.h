// What the codecs of a writer do: the writer has checked the order of the calls, resolved the prefixes and declared the
// namespaces; a codec only puts nodes down. A call that fails has put nothing down.
#pragma once

#include "core/error.h"
#include "xml/text.h"
#include "xml/writer_namespaces.h"

#include <optional>
#include <vector>

namespace ws {

// An attribute's value, as it was written: characters and bytes may come in pieces, everything else at once.
struct attribute_value {
    enum kind : BYTE {
        nothing,
        utf8,
        utf16, // kept in UTF-8: only what may follow it differs
        bytes,
        typed,
        name, // a qualified name, its prefix still to be found
    };

    kind what = nothing;
    bool has_prefix = false; // of a name; else the writer chooses
    bool is_bound = true;    // the name's prefix
    bool is_plain = false;   // characters that need no escape
    size_t start = 0;        // of the characters or bytes in the writer's store
    size_t size = 0;
    // Of characters that are one whole string of a dictionary.
    WS_XML_DICTIONARY* dictionary = nullptr;
    ULONG id = 0;
    BYTE* given = nullptr; // the program's own bytes, which stay only if the dictionary is constant
    text_value value;      // typed: the number or the like itself
    // Only of a name.
    WS_XML_STRING prefix;
    WS_XML_STRING local_name;
    WS_XML_STRING ns;

    WS_XML_STRING characters(const char* store) const noexcept {
        WS_XML_STRING string = xml_string({store + start, size});
        string.dictionary = dictionary;
        string.id = id;
        return string;
    }
};

struct tag_attribute {
    tag_attribute(const WS_XML_STRING& name, bool given, bool single, bool checked) noexcept
        : local_name(name), has_prefix(given), single_quote(single), has_checked_name(checked) {}

    WS_XML_STRING prefix{};
    WS_XML_STRING local_name;
    WS_XML_STRING ns{};
    bool has_prefix; // else the writer chooses
    bool single_quote;
    bool has_checked_name;
    // In the writer's store: all of it as it stands in a text, with the space before it; if that is known already.
    size_t text_start = 0;
    size_t text_size = 0;
    attribute_value value;

    // Nothing but text: simple attributes one after the other, which no codec needs to know one by one.
    bool is_text_run() const noexcept { return local_name.length == 0; }
};

// A start tag with every prefix known. The namespaces include those that are only in force again.
struct start_tag {
    const WS_XML_STRING& prefix;
    const WS_XML_STRING& local_name;
    const WS_XML_STRING& ns;
    const tag_attribute* attributes;
    size_t attribute_count;
    const namespace_binding* namespaces;
    const namespace_binding* namespaces_end;
    const char* values; // the writer's store of characters and bytes
    size_t text_size;   // of simple attributes, which are all the store's text: then there are no others
};

struct open_element {
    open_element(const WS_XML_STRING& p, const WS_XML_STRING& l, const WS_XML_STRING& n, bool given,
                 const namespace_scope::mark& before) noexcept
        : prefix(p), local_name(l), ns(n), has_prefix(given), outside(before) {}

    WS_XML_STRING prefix;
    WS_XML_STRING local_name;
    WS_XML_STRING ns;
    bool has_checked_name = false;
    bool has_prefix;           // else it is found when the start tag is complete
    bool has_elements = false; // for the indentation of the end tag
    bool has_text = false;     // likewise
    bool is_bound = false;     // its prefix has its namespace already, outside of it
    namespace_scope::mark outside;
    // The count of bindings when its prefix was found: while there are no more, the same is found for its children.
    size_t resolved_at = SIZE_MAX;
};

class node_encoder {
  public:
    virtual ~node_encoder() = default;

    // With `ended`, the element has no content and ends at once.
    [[nodiscard]] virtual HRESULT start_element(const start_tag& tag, const open_element* parent, bool ended,
                                                error* err) = 0;
    [[nodiscard]] virtual HRESULT end_element(const open_element& element, error* err) = 0;
    [[nodiscard]] virtual HRESULT start_cdata(error* err) = 0;
    [[nodiscard]] virtual HRESULT end_cdata(error* err) = 0;
    [[nodiscard]] virtual HRESULT comment(const WS_XML_STRING& text, const open_element* parent, error* err) = 0;

    // Content. Characters end at the end of one, bytes come in groups of three but for the last ones.
    [[nodiscard]] virtual HRESULT characters(const WS_XML_STRING& utf8, error* err) = 0;
    [[nodiscard]] virtual HRESULT utf16(const void* units, size_t count, error* err) = 0;
    [[nodiscard]] virtual HRESULT bytes(const void* first, size_t first_count, const void* more, size_t more_count,
                                        error* err) = 0;
    // Whether so many bytes are taken as the program gives them, and make one value with those of other calls until
    // that is ended; else the writer makes groups of them.
    virtual bool joins_bytes(size_t /*count*/) const noexcept { return false; }
    virtual void end_bytes() noexcept {}
    [[nodiscard]] virtual HRESULT value(const WS_XML_TEXT& text, error* err) = 0;

    [[nodiscard]] virtual HRESULT qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name,
                                                 error* err) = 0;
    // A row of elements with this tag; S_FALSE when the codec has nothing better than writing them one by one.
    [[nodiscard]] virtual HRESULT array(const start_tag&, WS_VALUE_TYPE, const void*, size_t, size_t, error*) {
        return S_FALSE;
    }

    // Of a codec that indents: the spaces on the new line that begins before the next child of `parent`, or before the
    // end of `element`.
    virtual std::optional<size_t> line_before(const open_element* /*parent*/) const noexcept { return {}; }
    virtual std::optional<size_t> line_before_end(const open_element& /*element*/) const noexcept { return {}; }

    // The bytes that closing this element takes at most, and those that what was written so far still needs before.
    virtual size_t end_size(const open_element& element) const noexcept = 0;
    virtual size_t pending_size() const noexcept { return 0; }

  protected:
    node_encoder() = default;
    node_encoder(const node_encoder&) = delete;
    node_encoder& operator=(const node_encoder&) = delete;
};

// The characters of any attribute's value but bytes: a view, or written at `scratch`, which has max_value_text.
[[nodiscard]] HRESULT attribute_characters(const attribute_value& value, const char* store, char* scratch,
                                           std::string_view* out, error* err) noexcept;

} // namespace ws
