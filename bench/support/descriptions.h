// Descriptions of structures, as generated code would have them.
#pragma once

#include <webservices.h>

#include <cstddef>

namespace bench {

inline WS_FIELD_DESCRIPTION element_field(WS_XML_STRING& name, WS_XML_STRING& ns, WS_TYPE type, size_t offset) {
    WS_FIELD_DESCRIPTION out{};
    out.mapping = WS_ELEMENT_FIELD_MAPPING;
    out.localName = &name;
    out.ns = &ns;
    out.type = type;
    out.offset = static_cast<ULONG>(offset);
    return out;
}

template <size_t N>
WS_STRUCT_DESCRIPTION structure(size_t size, size_t alignment, WS_FIELD_DESCRIPTION* (&fields)[N]) {
    WS_STRUCT_DESCRIPTION out{};
    out.size = static_cast<ULONG>(size);
    out.alignment = static_cast<ULONG>(alignment);
    out.fields = fields;
    out.fieldCount = N;
    return out;
}

} // namespace bench
