// The service element of a WSDL document, with a port for each endpoint.
#pragma once

#include "core/error.h"
#include "xml/reader.h"

#include <span>
#include <string>

namespace ws {

inline constexpr std::string_view wsdl_namespace = "http://schemas.xmlsoap.org/wsdl/";

struct service_port {
    const WS_XML_STRING& name;
    const WS_XML_STRING& binding;
    const WS_XML_STRING& binding_ns;
    std::string_view protocol; // the namespace of its address
    std::string_view location;
};

// A reader of a document, of UTF-8 whatever it says itself. The text must outlive it.
[[nodiscard]] HRESULT open_document(std::string_view text, owned<xml_reader>& out);

// A WSDL document once more, with a service behind all that is in it. Throws std::bad_alloc.
[[nodiscard]] HRESULT write_with_service(std::string_view document, const WS_XML_STRING& name,
                                         std::span<const service_port> ports, std::string& out, error* err);

} // namespace ws
