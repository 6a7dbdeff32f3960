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

// One that stands in an element, or a reference to one: an index into the policies or the references of all documents.
struct attached_policy {
    bool is_reference;
    size_t index;
};
using attached_policies = std::vector<attached_policy>;

struct wsdl_port_type {
    qualified_name name;
    attached_policies policies;
};

struct wsdl_binding {
    qualified_name name;
    qualified_name port_type;
    attached_policies policies;
    // Of SOAP's own `binding` element; empty where there is none.
    WS_XML_STRING transport{};
    WS_ENVELOPE_VERSION envelope = WS_ENVELOPE_VERSION_NONE;
};

// A port with an address that this API has channels for.
struct wsdl_port {
    WS_XML_STRING name{};
    qualified_name service;
    qualified_name binding;
    WS_ENDPOINT_ADDRESS address{};
    attached_policies policies; // its own and its service's
};

// One of the policies, or an operator in one: the number of elements before it there.
struct policy_place {
    size_t policy = 0;
    size_t element = 0;
};

// To a document, or to a policy in one.
struct metadata_reference {
    WS_STRING url{};
    bool is_policy = false;
    policy_place target{}; // once resolved
};

// A policy, as text: most belong to operations, and nobody asks for them.
struct kept_policy {
    std::string_view text;
    size_t first_reference = 0; // of those in it, which follow each other as they do there
};

// A policy that can be referred to. One with several names is there several times.
struct named_policy {
    WS_STRING url{};
    policy_place place;
};

// Of all documents that were read, in that order. The texts are in a heap.
struct metadata_parts {
    std::vector<wsdl_port_type> port_types;
    std::vector<wsdl_binding> bindings;
    std::vector<wsdl_port> ports;
    std::vector<metadata_reference> references;
    std::vector<kept_policy> policies;
    std::vector<named_policy> policy_names;
};

// Whether the element that the reader stands on, or before, is the root of such a document.
[[nodiscard]] HRESULT is_metadata(xml_reader& reader, bool* out, error* err);

// Reads that element and adds what is in it. WS_E_INVALID_FORMAT for what is no such document. Throws std::bad_alloc.
[[nodiscard]] HRESULT read_metadata(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, error* err);

} // namespace ws
