// One WsReadType: walks a description and the reader side by side. A member of each topic's file.
#pragma once

#include "serialization/description.h"
#include "xml/reader.h"

#include <vector>

namespace ws {

struct addressing_names;

class type_reader {
  public:
    type_reader(xml_reader& reader, heap* memory, error* err) noexcept : reader_(reader), memory_(memory), err_(err) {}

    // Into storage of the type's size (a pointer for pointer types). Where mappings stand: see serialization.h.
    [[nodiscard]] HRESULT read(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, void* out);
    // Into storage of its own from the heap.
    [[nodiscard]] HRESULT read_new(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, void** out);
    // The structure that the element's xsi:type names, of those that `declared` allows.
    [[nodiscard]] HRESULT resolve_type(const WS_STRUCT_DESCRIPTION& declared, const WS_STRUCT_DESCRIPTION** actual);
    // On an element of a structure whose type is already resolved.
    [[nodiscard]] HRESULT read_struct_element(const WS_STRUCT_DESCRIPTION& structure, void* out);

    // Whether the element that the reader stands on has xsi:nil="true".
    [[nodiscard]] HRESULT is_nil(bool* nil);
    // Past a nil element, which has no content.
    [[nodiscard]] HRESULT skip_nil();

    // A text that has been read: the content of an element or an attribute.
    [[nodiscard]] HRESULT read_text_type(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out,
                                         void* count = nullptr);

  private:
    // Buffers that the items of arrays wait in until their number is known; nested arrays use one each.
    class item_list;

    // read_scalar.cpp
    [[nodiscard]] HRESULT read_scalar(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out);
    template <class T, class Description>
    [[nodiscard]] HRESULT read_integer(const void* description, const WS_XML_TEXT& text, void* out);
    template <class T, class Description>
    [[nodiscard]] HRESULT read_floating(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_bool(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_decimal(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_datetime(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_timespan(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_guid(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_duration(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_enum(const void* description, const WS_XML_TEXT& text, void* out);
    template <class T>
    [[nodiscard]] HRESULT typed_integer(const WS_XML_TEXT& text, T* out);

    // read_string.cpp
    [[nodiscard]] HRESULT read_string_type(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out,
                                           void* count);
    [[nodiscard]] HRESULT read_wide(const WS_XML_TEXT& text, ULONG min, ULONG max, bool terminated, WCHAR** chars,
                                    ULONG* length);
    [[nodiscard]] HRESULT read_utf8(const WS_XML_TEXT& text, ULONG min, ULONG max, BYTE** bytes, ULONG* length);
    [[nodiscard]] HRESULT read_bytes(const WS_XML_TEXT& text, ULONG min, ULONG max, BYTE** bytes, ULONG* length);
    [[nodiscard]] HRESULT read_unique_id(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_qname(const void* description, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT split_qname(const WS_XML_TEXT& text, WS_XML_STRING* local_name, WS_XML_STRING* ns);
    [[nodiscard]] HRESULT copy_string(std::string_view from, WS_XML_STRING* to);
    [[nodiscard]] HRESULT copy_text(const WS_XML_TEXT& from, WS_XML_TEXT** to);
    [[nodiscard]] HRESULT check_length(size_t length, ULONG min, ULONG max);

    // read_type.cpp
    [[nodiscard]] HRESULT read_element(WS_TYPE type, const void* description, void* out, void* count);
    [[nodiscard]] HRESULT read_content(WS_TYPE type, const void* description, void* out, void* count);
    [[nodiscard]] HRESULT read_custom(WS_TYPE_MAPPING mapping, const void* description, void* out);
    [[nodiscard]] HRESULT allocate(size_t size, void** out);
    [[nodiscard]] HRESULT to_element(bool* found);

    // read_struct.cpp
    [[nodiscard]] HRESULT read_struct(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& structure, void* out);
    [[nodiscard]] HRESULT check_no_attributes(const WS_STRUCT_DESCRIPTION& structure);
    [[nodiscard]] HRESULT read_struct_text(const WS_STRUCT_DESCRIPTION& structure, const WS_XML_TEXT& text, void* out);
    [[nodiscard]] HRESULT read_fields(const WS_STRUCT_DESCRIPTION& structure, void* out);
    [[nodiscard]] HRESULT read_field(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_element_field(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_text_element(WS_TYPE type, const void* description, const field_storage& storage);
    [[nodiscard]] HRESULT read_named_element(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_element_value(WS_TYPE type, const void* description, bool pointer, bool nillable,
                                             const field_storage& storage);
    [[nodiscard]] HRESULT read_text_field(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_text_value(const WS_FIELD_DESCRIPTION& field, const WS_XML_TEXT& text, void* structure);
    [[nodiscard]] HRESULT finish_struct(const WS_STRUCT_DESCRIPTION& structure, bool whole_element);
    [[nodiscard]] HRESULT set_default(const WS_FIELD_DESCRIPTION& field, void* structure);

    // read_attributes.cpp
    [[nodiscard]] HRESULT read_attributes(const WS_STRUCT_DESCRIPTION& structure, void* out);
    [[nodiscard]] HRESULT read_attribute_field(const WS_FIELD_DESCRIPTION& field, const WS_XML_STRING& ns,
                                               void* structure, bool* found);
    [[nodiscard]] HRESULT read_any_attributes(const WS_STRUCT_DESCRIPTION& structure, const WS_FIELD_DESCRIPTION& field,
                                              void* out);

    // read_repeating.cpp
    [[nodiscard]] HRESULT read_repeating(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_items(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT no_items(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT store_items(const WS_FIELD_DESCRIPTION& field, const field_storage& storage,
                                      const void* items, ULONG count);
    [[nodiscard]] HRESULT read_item(const WS_FIELD_DESCRIPTION& field, const field_storage& item);
    [[nodiscard]] bool at_item(const WS_FIELD_DESCRIPTION& field) const noexcept;

    // read_union.cpp
    // The index of the field that takes the element, or the number of fields when none does.
    [[nodiscard]] ULONG find_choice(const WS_UNION_DESCRIPTION& choices) const noexcept;
    bool at_choice(const WS_UNION_DESCRIPTION& choices) const noexcept {
        return at_element() && find_choice(choices) != choices.fieldCount;
    }
    [[nodiscard]] HRESULT read_choice(const WS_UNION_DESCRIPTION& choices, void* out, bool* found);

    // read_xml_buffer.cpp
    [[nodiscard]] HRESULT read_buffer(void* out);
    [[nodiscard]] HRESULT read_any_element(const WS_FIELD_DESCRIPTION& field, void* structure);
    [[nodiscard]] HRESULT read_any_content(const WS_FIELD_DESCRIPTION& field, void* structure);
    // Whatever there is up to the end of the element, appended.
    [[nodiscard]] HRESULT append_content(xml_buffer& buffer);
    [[nodiscard]] HRESULT append_element(xml_buffer& buffer);
    [[nodiscard]] HRESULT skip_content();

    // fault.cpp, endpoint_address.cpp
    [[nodiscard]] HRESULT read_fault(const void* description, void* out);
    [[nodiscard]] HRESULT read_endpoint_address(const void* description, void* out);
    [[nodiscard]] HRESULT read_address_part(const addressing_names& names, WS_ENDPOINT_ADDRESS* out);
    [[nodiscard]] HRESULT read_address_url(const addressing_names& names, WS_STRING* url);
    [[nodiscard]] HRESULT read_identity(WS_ENDPOINT_IDENTITY** out);
    [[nodiscard]] HRESULT make_identity(tree_node& claim, WS_ENDPOINT_IDENTITY** out);
    template <class Identity>
    [[nodiscard]] HRESULT new_identity(WS_ENDPOINT_IDENTITY_TYPE type, Identity** out);
    [[nodiscard]] HRESULT read_node_text(WS_TYPE type, const tree_node& element, void* out);

    bool at_element() const noexcept { return reader_.node_type() == WS_XML_NODE_TYPE_ELEMENT; }
    bool at_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) const noexcept;
    // At an element that a field for unknown ones takes.
    bool at_any_element(const WS_FIELD_DESCRIPTION& field) const noexcept {
        const WS_XML_ELEMENT_NODE* element = reader_.element();
        return element != nullptr && allows_namespace(field, *element->ns);
    }
    // Whether a field's elements, or its items', have texts that are values where the field says.
    static bool is_plain(const WS_FIELD_DESCRIPTION& field) noexcept {
        return is_text_type(field.type) && (field.options & WS_FIELD_POINTER) == 0;
    }
    // Onto the next tag, over whitespace and comments.
    [[nodiscard]] HRESULT to_tag();
    // The reader stands on a tag that is done with. Nobody has moved on yet, for what comes next may be a plain element
    // that can be taken without looking at its parts.
    void done_with_tag() noexcept { on_tag_ = true; }
    [[nodiscard]] HRESULT leave_tag();
    [[nodiscard]] const WS_XML_TEXT* take_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
        return on_tag_ ? reader_.take_element(local_name, ns) : nullptr;
    }

    // One more value within a value, as long as the object lives.
    class level {
      public:
        explicit level(unsigned& depth) noexcept : depth_(depth) { ++depth_; }
        level(const level&) = delete;
        level& operator=(const level&) = delete;
        ~level() { --depth_; }
        bool too_deep() const noexcept { return depth_ > max_type_depth; }

      private:
        unsigned& depth_;
    };

    template <class... Arguments>
    [[nodiscard]] HRESULT invalid(message_id id, Arguments... arguments) noexcept {
        return reader_.fail_here(err_, WS_E_INVALID_FORMAT, id, {arguments...});
    }
    [[nodiscard]] HRESULT unexpected_node() noexcept;

    xml_reader& reader_;
    heap* memory_;
    error* err_;
    unsigned depth_ = 0;
    bool on_tag_ = false;
    description_checker checked_;
    std::vector<std::vector<std::byte>> spare_items_;
};

} // namespace ws
