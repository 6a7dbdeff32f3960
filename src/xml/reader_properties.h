// WS_XML_READER_PROPERTY: the values that a caller may set, with their defaults.
#pragma once

#include "core/error.h"

namespace ws {

struct reader_properties {
    ULONG max_depth = 32;
    ULONG max_attributes = 128;
    ULONG max_namespaces = 32;
    ULONG utf8_trim_size = 4096;
    ULONG stream_buffer_size = 4096;
    ULONG stream_max_root_mime_part_size = 65536;
    ULONG stream_max_mime_headers_size = 256;
    ULONG max_mime_parts = 4096;
    BOOL allow_fragment = FALSE;
    BOOL read_declaration = TRUE;
    BOOL allow_invalid_character_references = FALSE;

    [[nodiscard]] HRESULT set(const WS_XML_READER_PROPERTY* properties, ULONG count, error* err) noexcept;
    // Those that can be asked for; the others are E_INVALIDARG, as on Windows.
    [[nodiscard]] HRESULT get(WS_XML_READER_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept;

  private:
    [[nodiscard]] HRESULT set_one(const WS_XML_READER_PROPERTY& property, error* err) noexcept;
};

} // namespace ws
