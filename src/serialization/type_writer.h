// One WsWriteType: walks a description and a value side by side. A member of each topic's file.
#pragma once

#include "serialization/description.h"
#include "xml/writer.h"

namespace ws {

class type_writer {
  public:
    type_writer(xml_writer& writer, error* err) noexcept : writer_(writer), err_(err) {}

    // What is at `value` (a pointer's storage for pointer types). Where the writer stands: see serialization.h.
    [[nodiscard]] HRESULT write(WS_TYPE_MAPPING mapping, WS_TYPE type, const void* description, const void* value);
    // Into the element's start tag.
    [[nodiscard]] HRESULT write_nil();
    // The structure that a value says it is, of those that `declared` allows.
    [[nodiscard]] HRESULT actual_type(const WS_STRUCT_DESCRIPTION& declared, const void* value,
                                      const WS_STRUCT_DESCRIPTION** actual);

  private:
    // write_scalar.cpp
    [[nodiscard]] HRESULT write_text_type(WS_TYPE type, const void* description, const void* value, const void* count);
    [[nodiscard]] HRESULT write_qname(const WS_XML_STRING& local_name, const WS_XML_STRING& ns);
    // An element with this value, whole, or nothing at all: false for one that takes more than that.
    [[nodiscard]] bool put_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_TYPE type,
                                   const void* description, const void* value, const void* count);

    // write_type.cpp
    [[nodiscard]] HRESULT write_custom(WS_TYPE_MAPPING mapping, const void* description, const void* value);

    // write_struct.cpp
    // The value is of `structure`, which is `declared` or derived from it.
    [[nodiscard]] HRESULT write_struct(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& declared,
                                       const WS_STRUCT_DESCRIPTION& structure, const void* value);
    [[nodiscard]] HRESULT write_field(WS_TYPE_MAPPING mapping, const WS_STRUCT_DESCRIPTION& structure,
                                      const WS_FIELD_DESCRIPTION& field, const void* value);
    [[nodiscard]] HRESULT write_xsi_type(const WS_STRUCT_DESCRIPTION& structure);
    [[nodiscard]] HRESULT write_attribute_field(const WS_FIELD_DESCRIPTION& field, const void* structure);
    [[nodiscard]] HRESULT write_any_attributes(const WS_ANY_ATTRIBUTES& attributes);
    [[nodiscard]] HRESULT write_text_field(WS_TYPE_MAPPING mapping, const WS_FIELD_DESCRIPTION& field,
                                           const void* structure);
    [[nodiscard]] HRESULT write_element_field(const WS_FIELD_DESCRIPTION& field, const void* structure);
    [[nodiscard]] HRESULT write_any_field(const WS_FIELD_DESCRIPTION& field, const void* structure);
    // One element with a value in it, or nil.
    [[nodiscard]] HRESULT write_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns,
                                        const WS_FIELD_DESCRIPTION& field, const void* value, const void* count,
                                        bool nillable);

    // write_repeating.cpp
    [[nodiscard]] HRESULT write_repeating(const WS_FIELD_DESCRIPTION& field, const void* structure);
    [[nodiscard]] HRESULT write_items(const WS_FIELD_DESCRIPTION& field, const BYTE* items, ULONG count, ULONG size);
    [[nodiscard]] HRESULT write_chosen(const WS_FIELD_DESCRIPTION& field, const void* value);
    [[nodiscard]] HRESULT write_choice(const WS_UNION_DESCRIPTION& choices, const void* value, bool optional);

    // write_xml_buffer.cpp
    [[nodiscard]] HRESULT write_buffer(WS_XML_BUFFER* handle);
    // The attributes and the content of the buffer's element, into an element that has been started.
    [[nodiscard]] HRESULT write_buffer_content(WS_XML_BUFFER* handle);
    [[nodiscard]] HRESULT write_attributes(const WS_XML_ELEMENT_NODE& element);

    // fault.cpp, endpoint_address.cpp
    [[nodiscard]] HRESULT write_fault(const void* description, const void* value);
    [[nodiscard]] HRESULT write_endpoint_address(const void* description, const void* value);
    [[nodiscard]] HRESULT write_identity(const WS_ENDPOINT_IDENTITY& identity);
    [[nodiscard]] HRESULT write_text_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_TYPE type,
                                             const void* value);

    [[nodiscard]] HRESULT missing_value() noexcept { return fail(err_, E_INVALIDARG, message_id::missing_value); }

    xml_writer& writer_;
    error* err_;
    unsigned depth_ = 0;
    description_checker checked_;
};

// The value itself is nil: see has_nil.
[[nodiscard]] bool is_nil_value(WS_TYPE type, const void* value, const void* count) noexcept;
// An optional field with this value is left out: it is the default value, or zero where there is none.
[[nodiscard]] HRESULT is_default_value(const WS_FIELD_DESCRIPTION& field, const void* value, const void* count,
                                       bool* is_default, error* err);

} // namespace ws
