// WS_XML_READER: one node after another out of text, binary, an MTOM package, raw bytes or an XML buffer.
#pragma once

#include "core/error.h"
#include "core/heap.h"
#include "xml/buffer.h"

namespace ws {

class xml_reader final : public handle_object {
  public:
    using handle = WS_XML_READER;
    static constexpr handle_kind kind = handle_kind::xml_reader;

    [[nodiscard]] static HRESULT create(const WS_XML_READER_PROPERTY* properties, ULONG count, owned<xml_reader>& out,
                                        error* err);
    ~xml_reader();

    // Input. A null encoding is text of a detected charset; without an input either, the reader is at the end of an
    // empty document. The input's memory, the dictionaries and the buffer must outlive the reading.
    [[nodiscard]] HRESULT set_input(const WS_XML_READER_ENCODING* encoding, const WS_XML_READER_INPUT* input,
                                    const WS_XML_READER_PROPERTY* properties, ULONG count, error* err);
    [[nodiscard]] HRESULT set_input_to_buffer(xml_buffer& buffer, const WS_XML_READER_PROPERTY* properties, ULONG count,
                                              error* err);
    [[nodiscard]] HRESULT fill(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT get_property(WS_XML_READER_PROPERTY_ID id, void* value, ULONG size, error* err);

    // Nodes. What get_node gives is valid until the reader moves.
    [[nodiscard]] HRESULT get_node(const WS_XML_NODE** node, error* err);
    [[nodiscard]] HRESULT read_node(error* err);
    [[nodiscard]] HRESULT skip_node(error* err);
    [[nodiscard]] HRESULT read_to_start_element(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, BOOL* found,
                                                error* err);
    [[nodiscard]] HRESULT read_start_element(error* err);
    [[nodiscard]] HRESULT read_end_element(error* err);
    [[nodiscard]] HRESULT read_start_attribute(ULONG index, error* err);
    [[nodiscard]] HRESULT read_end_attribute(error* err);
    [[nodiscard]] HRESULT find_attribute(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, BOOL required,
                                         ULONG* index, error* err);
    [[nodiscard]] HRESULT get_xml_attribute(const WS_XML_STRING* local_name, heap& memory, WCHAR** chars,
                                            ULONG* char_count, error* err);
    [[nodiscard]] HRESULT get_namespace_from_prefix(const WS_XML_STRING* prefix, BOOL required,
                                                    const WS_XML_STRING** ns, error* err);

    // Positions: XML buffers only.
    [[nodiscard]] HRESULT move(WS_MOVE_TO where, BOOL* found, error* err);
    [[nodiscard]] HRESULT get_position(WS_XML_NODE_POSITION* position, error* err);
    [[nodiscard]] HRESULT set_position(const WS_XML_NODE_POSITION* position, error* err);

    // Values, piece by piece.
    [[nodiscard]] HRESULT read_bytes(void* bytes, ULONG max_count, ULONG* actual_count, error* err);
    [[nodiscard]] HRESULT read_chars(WCHAR* chars, ULONG max_count, ULONG* actual_count, error* err);
    [[nodiscard]] HRESULT read_chars_utf8(BYTE* bytes, ULONG max_count, ULONG* actual_count, error* err);
    [[nodiscard]] HRESULT read_qualified_name(heap* memory, WS_XML_STRING* prefix, WS_XML_STRING* local_name,
                                              WS_XML_STRING* ns, error* err);

    // XML buffers.
    [[nodiscard]] HRESULT read_xml_buffer(heap& memory, xml_buffer** out, error* err);
    [[nodiscard]] HRESULT read_xml_buffer_from_bytes(const WS_XML_READER_ENCODING* encoding,
                                                     const WS_XML_READER_PROPERTY* properties, ULONG count,
                                                     const void* bytes, ULONG byte_count, heap& memory,
                                                     xml_buffer** out, error* err);

    // Canonicalization: every node that the reader moves on from also goes to the callback, in canonical form. A new
    // input ends it.
    [[nodiscard]] HRESULT start_canonicalization(WS_WRITE_CALLBACK callback, void* callback_state,
                                                 const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count,
                                                 error* err);
    [[nodiscard]] HRESULT end_canonicalization(error* err);

    // For the floors above: no copy, and no check beyond the state's.
    // The input ends; memory up to the trim size stays for the next one.
    void reset() noexcept { (void)end_input(nullptr); }
    // The current node; EOF while no input is set. In an attribute it is the attribute's value.
    const WS_XML_NODE* node() const noexcept { return node_; }
    WS_XML_NODE_TYPE node_type() const noexcept { return node_->nodeType; }
    // The current element, or null when the current node is none.
    const WS_XML_ELEMENT_NODE* element() const noexcept {
        if (node_type() != WS_XML_NODE_TYPE_ELEMENT) return nullptr;
        return reinterpret_cast<const WS_XML_ELEMENT_NODE*>(node_);
    }
    bool in_attribute() const noexcept { return in_attribute_; }

    // Everything up to the next tag (in an attribute: its value), adjacent text and CDATA joined and comments dropped,
    // as the codec has it: binary numbers stay numbers. Moves onto the tag that ends it. An empty value is UTF8 text of
    // length 0. Valid until the next call on the reader.
    [[nodiscard]] HRESULT read_text(const WS_XML_TEXT** text, error* err);
    // The same from an element's start on, which has to be the next tag.
    [[nodiscard]] HRESULT read_element_text(const WS_XML_TEXT** text, error* err);
    // The same as characters.
    [[nodiscard]] HRESULT read_text_utf8(std::string_view* text, error* err);
    // On the start or the end of an element: the text of the element behind that tag, if it has this name and is plain
    // (`<name>text</name>`, as the codec sees at once); then the reader stands on its end. Null, and nothing has
    // happened, for whatever is to be read node by node. Throws std::bad_alloc.
    [[nodiscard]] const WS_XML_TEXT* take_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns);
    // The characters of any text. Those of typed text are written into the reader's scratch memory, and are valid until
    // the next call on the reader.
    [[nodiscard]] HRESULT text_chars(const WS_XML_TEXT& text, std::string_view* chars, error* err);

    // Like find_attribute, without an error for an absent one: null when there is none.
    const WS_XML_ATTRIBUTE* attribute(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept;

    // Past whitespace and comments, and the start of the document: for example before a structure's next field.
    [[nodiscard]] HRESULT skip_whitespace(error* err);

    // On the start of an element that came in an array record of the binary codec: how many items of which record type
    // are left, and then up to `count` of them in one go, as they lie in the data. The reader then stands on the start
    // of the element with the next item, or on the end of the one with the last.
    [[nodiscard]] bool get_array(BYTE* record, ULONG* count) const noexcept;
    [[nodiscard]] HRESULT take_array(ULONG count, const void** items, ULONG* actual_count, error* err);

    // fail() with the reader's place in the input added: row and column (text) or byte offset (binary).
    [[nodiscard]] HRESULT fail_here(error* err, HRESULT code, message_id id,
                                    std::initializer_list<text_argument> arguments = {}) noexcept;

  private:
    struct state;

    xml_reader();

    [[nodiscard]] HRESULT check_input(error* err) const noexcept;
    [[nodiscard]] HRESULT move_on(error* err);
    [[nodiscard]] HRESULT advance(error* err);
    [[nodiscard]] HRESULT canonicalize_and_advance(error* err);
    [[nodiscard]] HRESULT drop_canonicalization(error* err) noexcept;
    // A failure after which nothing can be read until there is a new input.
    [[nodiscard]] HRESULT fault(HRESULT hr) noexcept;
    [[nodiscard]] HRESULT expect(const char* wanted, error* err) noexcept;
    void begin_input() noexcept;
    [[nodiscard]] HRESULT end_input(error* err) noexcept;
    [[nodiscard]] bool is_skippable() const noexcept;
    [[nodiscard]] const char* node_name() const noexcept; // for an error's text
    [[nodiscard]] HRESULT check_tree(const char* function, error* err) const noexcept;
    [[nodiscard]] HRESULT copy_nodes(xml_buffer& buffer, bool whole_document, error* err);

    // Values.
    [[nodiscard]] HRESULT join(const WS_XML_TEXT& first, const WS_XML_TEXT& second, error* err);
    [[nodiscard]] HRESULT check_piece(ULONG* actual_count, error* err) noexcept;
    [[nodiscard]] HRESULT next_piece(bool as_bytes, std::string_view* rest, error* err);
    [[nodiscard]] HRESULT begin_value(bool as_bytes, error* err);

    const WS_XML_NODE* node_;
    bool in_attribute_ = false;
    bool is_faulted_ = false;
    bool in_value_ = false; // a part of the current text was read
    owned<state> state_;
};

} // namespace ws
