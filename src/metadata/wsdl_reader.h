// WSDL 1.1 and WS-Policy documents: what their endpoints are made of, and what they refer to.
#pragma once

#include "core/heap.h"
#include "xml/reader.h"

#include <vector>

namespace ws {

struct qualified_name {
    WS_XML_STRING name{};
    WS_XML_STRING ns{};
};

struct wsdl_binding {
    qualified_name name;
    qualified_name port_type;
};

// A port with an address that this API has channels for.
struct wsdl_port {
    WS_XML_STRING name{};
    qualified_name service;
    qualified_name binding;
    WS_ENDPOINT_ADDRESS address{};
};

// To a document, or to a policy in one.
struct metadata_reference {
    WS_STRING url{};
    bool is_policy = false;
};

// Of all documents that were read, in that order. The texts are in a heap.
struct metadata_parts {
    std::vector<wsdl_binding> bindings;
    std::vector<wsdl_port> ports;
    std::vector<metadata_reference> references;
    std::vector<WS_STRING> policies; // the URLs that they are referred to by
};

// Whether the element that the reader stands on, or before, is the root of such a document.
[[nodiscard]] HRESULT is_metadata(xml_reader& reader, bool* out, error* err);

// Reads that element and adds what is in it. WS_E_INVALID_FORMAT for what is no such document. Throws std::bad_alloc.
[[nodiscard]] HRESULT read_metadata(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, error* err);

} // namespace ws
