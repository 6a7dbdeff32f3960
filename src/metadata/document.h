// Metadata documents (WSDL, XML Schema, WS-Policy) as XML: their namespaces, and what is read and written in all of
// them.
#pragma once

#include "core/error.h"
#include "xml/name.h"
#include "xml/reader.h"
#include "xml/writer.h"

namespace ws {

inline constexpr std::string_view wsdl_namespace = "http://schemas.xmlsoap.org/wsdl/";
inline constexpr std::string_view wsdl_soap11_namespace = "http://schemas.xmlsoap.org/wsdl/soap/";
inline constexpr std::string_view wsdl_soap12_namespace = "http://schemas.xmlsoap.org/wsdl/soap12/";
inline constexpr std::string_view wsdl_http_namespace = "http://schemas.xmlsoap.org/wsdl/http/";
inline constexpr std::string_view schema_namespace = "http://www.w3.org/2001/XMLSchema";
inline constexpr std::string_view policy_namespace = "http://schemas.xmlsoap.org/ws/2004/09/policy";
inline constexpr std::string_view utility_namespace =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

inline bool is(const WS_XML_ELEMENT_NODE& element, std::string_view ns, std::string_view name) noexcept {
    return equal(*element.localName, name) && equal(*element.ns, ns);
}

// A reader of a document, of UTF-8 whatever it says itself. The text must outlive it.
[[nodiscard]] HRESULT open_document(std::string_view text, owned<xml_reader>& out);

// The value of an attribute of the element that the reader stands on, without the space around it; empty when there is
// no such attribute. Valid until the next call on the reader.
[[nodiscard]] std::string_view attribute_text(xml_reader& reader, std::string_view name, std::string_view ns = {},
                                              error* err = nullptr);

[[nodiscard]] HRESULT write_attribute(xml_writer& to, std::string_view name, std::string_view value, error* err);

} // namespace ws
