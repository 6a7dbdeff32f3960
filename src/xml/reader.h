// WS_XML_READER: one node after another out of text, binary or an XML buffer.
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

    // Input. A null encoding is text of a detected charset, a null input is an empty document's.
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
    [[nodiscard]] HRESULT read_array(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, WS_VALUE_TYPE type,
                                     void* array, ULONG array_size, ULONG item_offset, ULONG item_count,
                                     ULONG* actual_count, error* err);

    // XML buffers.
    [[nodiscard]] HRESULT read_xml_buffer(heap& memory, xml_buffer** out, error* err);
    [[nodiscard]] HRESULT read_xml_buffer_from_bytes(const WS_XML_READER_ENCODING* encoding,
                                                     const WS_XML_READER_PROPERTY* properties, ULONG count,
                                                     const void* bytes, ULONG byte_count, heap& memory,
                                                     xml_buffer** out, error* err);

    // For the floors above: no copy, and no check beyond the state's.
    // The current node; null while no input is set.
    const WS_XML_NODE* node() const noexcept;
    WS_XML_NODE_TYPE node_type() const noexcept;
    // The current element, or null when the current node is none.
    const WS_XML_ELEMENT_NODE* element() const noexcept;
    bool in_attribute() const noexcept;

    // Everything up to the next tag (in an attribute: its value), adjacent text and CDATA joined and comments dropped,
    // as the codec has it: binary numbers stay numbers. Moves onto the tag that ends it. An empty value is UTF8 text of
    // length 0. Valid until the next call on the reader.
    [[nodiscard]] HRESULT read_text(const WS_XML_TEXT** text, error* err);
    // The same as characters.
    [[nodiscard]] HRESULT read_text_utf8(std::string_view* text, error* err);
    // The characters of any text. Those of typed text are written into the reader's scratch memory, and are valid until
    // the next call on the reader.
    [[nodiscard]] HRESULT text_chars(const WS_XML_TEXT& text, std::string_view* chars, error* err);

    // Like find_attribute, without an error for an absent one: null when there is none.
    const WS_XML_ATTRIBUTE* attribute(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept;

    // Whitespace and comments before the next tag; E.g. before a structure's next field.
    [[nodiscard]] HRESULT skip_whitespace(error* err);

    // fail() with the reader's place in the input added: row and column (text) or byte offset (binary).
    [[nodiscard]] HRESULT fail_here(error* err, HRESULT code, message_id id,
                                    std::initializer_list<text_argument> arguments = {}) noexcept;

  private:
    struct state;

    xml_reader() noexcept;

    owned<state> state_;
};

} // namespace ws
