// WS_XML_WRITER_PROPERTY_ID: the values that a program sets.
#pragma once

#include "core/error.h"

namespace ws {

struct writer_properties {
    ULONG max_depth = 32;
    BOOL allow_fragment = FALSE;
    ULONG max_attributes = 128;
    BOOL write_declaration = FALSE;
    ULONG indent = 0;
    ULONG buffer_trim_size = 4096;
    ULONG buffer_max_size = 65536;
    ULONG max_mime_parts_buffer_size = 65536;
    WS_BYTES initial_buffer{};
    BOOL allow_invalid_references = FALSE;
    ULONG max_namespaces = 32;
    BOOL compress_empty_elements = FALSE;
    BOOL emit_uncompressed_empty_elements = FALSE;

    [[nodiscard]] HRESULT set(const WS_XML_WRITER_PROPERTY* properties, ULONG count, error* err) noexcept;
    // S_FALSE for an id that is none of these.
    [[nodiscard]] HRESULT get(WS_XML_WRITER_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept;
};

} // namespace ws
