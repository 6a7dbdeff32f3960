// WS_XML_WRITER: one node after another into text, binary, an MTOM package, raw bytes or an XML buffer.
#pragma once

#include "core/error.h"
#include "core/heap.h"
#include "xml/buffer.h"

namespace ws {

class xml_reader;

class xml_writer final : public handle_object {
  public:
    using handle = WS_XML_WRITER;
    static constexpr handle_kind kind = handle_kind::xml_writer;

    [[nodiscard]] static HRESULT create(const WS_XML_WRITER_PROPERTY* properties, ULONG count, owned<xml_writer>& out,
                                        error* err);
    ~xml_writer();

    // Output. With a null encoding the writer has none, and nothing can be written to it.
    [[nodiscard]] HRESULT set_output(const WS_XML_WRITER_ENCODING* encoding, const WS_XML_WRITER_OUTPUT* output,
                                     const WS_XML_WRITER_PROPERTY* properties, ULONG count, error* err);
    [[nodiscard]] HRESULT set_output_to_buffer(xml_buffer& buffer, const WS_XML_WRITER_PROPERTY* properties,
                                               ULONG count, error* err);
    [[nodiscard]] HRESULT flush(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err);
    // The property that the writer's owner has its WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE from, for error strings.
    void set_quota_name(const char* name) noexcept;
    [[nodiscard]] HRESULT get_property(WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG size, error* err);

    // Nodes.
    [[nodiscard]] HRESULT write_start_element(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                              const WS_XML_STRING* ns, error* err);
    [[nodiscard]] HRESULT write_end_start_element(error* err);
    [[nodiscard]] HRESULT write_end_element(error* err);
    [[nodiscard]] HRESULT write_start_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                                const WS_XML_STRING* ns, BOOL single_quote, error* err);
    [[nodiscard]] HRESULT write_end_attribute(error* err);
    [[nodiscard]] HRESULT write_xmlns_attribute(const WS_XML_STRING* prefix, const WS_XML_STRING* ns, BOOL single_quote,
                                                error* err);
    [[nodiscard]] HRESULT write_start_cdata(error* err);
    [[nodiscard]] HRESULT write_end_cdata(error* err);
    [[nodiscard]] HRESULT write_node(const WS_XML_NODE* node, error* err);
    // The reader's node with all that is in it; the reader stands behind it afterwards.
    [[nodiscard]] HRESULT copy_node(xml_reader& reader, error* err);

    // Content of elements, attributes and CDATA.
    [[nodiscard]] HRESULT write_text(const WS_XML_TEXT* text, error* err);
    [[nodiscard]] HRESULT write_chars(const WCHAR* chars, ULONG count, error* err);
    [[nodiscard]] HRESULT write_chars_utf8(const BYTE* bytes, ULONG count, error* err);
    [[nodiscard]] HRESULT write_bytes(const void* bytes, ULONG count, error* err);
    // Bytes that a callback writes, or provides: it is called before these return, unless they are to be a part of an
    // MTOM stream that is pushed.
    [[nodiscard]] HRESULT push_bytes(WS_PUSH_BYTES_CALLBACK callback, void* callback_state, error* err);
    [[nodiscard]] HRESULT pull_bytes(WS_PULL_BYTES_CALLBACK callback, void* callback_state, error* err);
    [[nodiscard]] HRESULT write_value(WS_VALUE_TYPE type, const void* value, ULONG size, error* err);
    [[nodiscard]] HRESULT write_qualified_name(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                               const WS_XML_STRING* ns, error* err);
    [[nodiscard]] HRESULT write_array(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, WS_VALUE_TYPE type,
                                      const void* array, ULONG array_size, ULONG item_offset, ULONG item_count,
                                      error* err);

    // XML buffers.
    [[nodiscard]] HRESULT write_xml_buffer(xml_buffer& buffer, error* err);
    [[nodiscard]] HRESULT write_xml_buffer_to_bytes(xml_buffer& buffer, const WS_XML_WRITER_ENCODING* encoding,
                                                    const WS_XML_WRITER_PROPERTY* properties, ULONG count, heap& memory,
                                                    void** bytes, ULONG* byte_count, error* err);

    // Positions: XML buffers only.
    [[nodiscard]] HRESULT move(WS_MOVE_TO where, BOOL* found, error* err);
    [[nodiscard]] HRESULT get_position(WS_XML_NODE_POSITION* position, error* err);
    [[nodiscard]] HRESULT set_position(const WS_XML_NODE_POSITION* position, error* err);

    // Canonicalization: every node that is put down also goes to the callback, in canonical form. A new output ends it.
    [[nodiscard]] HRESULT start_canonicalization(WS_WRITE_CALLBACK callback, void* callback_state,
                                                 const WS_XML_CANONICALIZATION_PROPERTY* properties, ULONG count,
                                                 error* err);
    [[nodiscard]] HRESULT end_canonicalization(error* err);

    // Namespaces of the element that the writer is in. S_FALSE and a null prefix when there is none and none is
    // required. The prefix lives as long as its element is open.
    [[nodiscard]] HRESULT get_prefix_from_namespace(const WS_XML_STRING* ns, BOOL required,
                                                    const WS_XML_STRING** prefix, error* err);

    // For the floors above.
    // An element with this text, in its parent's namespace; false, with nothing done, for one that cannot be put down
    // in one piece: write_start_element, write_text and write_end_element say what there is about it.
    [[nodiscard]] bool put_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, const WS_XML_TEXT& text);
    bool is_set() const noexcept; // has an output
    bool in_attribute() const noexcept;
    // Bytes that were committed since the output was set (stream: since the last flush).
    size_t bytes_written() const noexcept;
    // What was written, without joining it: valid until the output is set again. Buffer output only.
    [[nodiscard]] HRESULT get_buffers(WS_BUFFERS* buffers, error* err);
    // Nodes of one parent, from the first to the last, with all that is in them.
    [[nodiscard]] HRESULT write_siblings(const tree_node& first, const tree_node& last, error* err);
    // The output ends; memory up to the trim size stays for the next one.
    void reset() noexcept;

  private:
    struct state;

    xml_writer() noexcept;

    [[nodiscard]] HRESULT write_element_node(const WS_XML_ELEMENT_NODE& element, error* err);
    [[nodiscard]] HRESULT write_attribute_node(const WS_XML_ATTRIBUTE& attribute, error* err);
    [[nodiscard]] HRESULT copy_text(const WS_XML_TEXT* text, error* err);
    [[nodiscard]] HRESULT copy_one(const WS_XML_NODE& node, error* err);

    owned<state> state_;
};

// RemoveNode works on a position, without a writer.
[[nodiscard]] HRESULT remove_node(const WS_XML_NODE_POSITION* position, error* err);

} // namespace ws
