// The values of headers, between the types that the API passes them in and the text that they are.
#pragma once

#include "message/headers.h"

namespace ws {

[[nodiscard]] HRESULT to_xml_string(wide_view from, heap& memory, WS_XML_STRING* out, error* err);
[[nodiscard]] HRESULT to_wide_string(std::string_view from, heap& memory, WS_STRING* out, error* err);

// Whether a header of this content can have a value of this type.
[[nodiscard]] bool is_header_type(header_content content, WS_TYPE type) noexcept;

// What the program gives; the text is put into the section's memory. Not for endpoint addresses.
[[nodiscard]] HRESULT take_header_value(header_section& section, heap& memory, WS_TYPE type, WS_WRITE_OPTION option,
                                        const void* value, ULONG size, header_block* out, error* err);
// What the program gets. `owned`: the text is in `memory` already, or static.
[[nodiscard]] HRESULT give_header_value(const header_block& block, bool owned, WS_TYPE type, WS_READ_OPTION option,
                                        heap& memory, void* value, ULONG size, error* err);
// A value of any type, as WS_READ_OPTION says.
[[nodiscard]] HRESULT give_value(const void* from, size_t from_size, WS_READ_OPTION option, heap& memory, void* value,
                                 ULONG size, error* err);
// The optional value that is not there.
[[nodiscard]] HRESULT give_absence(WS_READ_OPTION option, void* value, ULONG size, error* err);

// The structure that a WS_WRITE_OPTION leads to, or null with E_INVALIDARG in `hr`.
[[nodiscard]] HRESULT taken_value(WS_WRITE_OPTION option, const void* value, ULONG size, size_t expected,
                                  const void** out, error* err);

} // namespace ws
