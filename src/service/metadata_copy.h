// Copies of WSDL documents, with what a host has to add or to change in them.
#pragma once

#include "core/error.h"

#include <span>
#include <string>

namespace ws {

struct service_port {
    const WS_XML_STRING& name;
    const WS_XML_STRING& binding;
    const WS_XML_STRING& binding_ns;
    std::string_view protocol; // the namespace of its address
    std::string_view location;
};

// With a service behind all that is in the document. Throws std::bad_alloc.
[[nodiscard]] HRESULT write_with_service(std::string_view document, const WS_XML_STRING& name,
                                         std::span<const service_port> ports, std::string& out, error* err);

// With `base` before the relative locations of what it imports. Throws std::bad_alloc.
[[nodiscard]] HRESULT write_with_locations(std::string_view document, std::string_view base, std::string& out,
                                           error* err);

} // namespace ws
