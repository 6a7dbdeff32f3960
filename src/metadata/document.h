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
inline constexpr std::string_view policy15_namespace = "http://www.w3.org/ns/ws-policy";
inline constexpr std::string_view utility_namespace =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

inline bool is(const WS_XML_ELEMENT_NODE& element, std::string_view ns, std::string_view name) noexcept {
    return equal(*element.localName, name) && equal(*element.ns, ns);
}

// An element of WS-Policy, 1.2 or 1.5.
inline bool is_policy(const WS_XML_ELEMENT_NODE& element, std::string_view name) noexcept {
    return is(element, policy_namespace, name) || is(element, policy15_namespace, name);
}

// A reader of a document, of UTF-8 whatever it says itself. The text must outlive it.
[[nodiscard]] HRESULT open_document(std::string_view text, owned<xml_reader>& out);

// A reader of a tree. The buffer must outlive it.
[[nodiscard]] HRESULT open_document(xml_buffer& buffer, owned<xml_reader>& out, error* err);

// A writer of a document, of UTF-8 into memory.
[[nodiscard]] HRESULT open_output(owned<xml_writer>& out, error* err);

// The value of an attribute of the element that the reader stands on, without the space around it; empty when there is
// no such attribute. Valid until the next call on the reader.
[[nodiscard]] std::string_view attribute_text(xml_reader& reader, std::string_view name, std::string_view ns = {},
                                              error* err = nullptr);

// Whether a URL has a scheme that no channel has, such as "urn:name".
[[nodiscard]] bool is_foreign(std::string_view url) noexcept;
// The whole URL of a reference in the document from `base`.
[[nodiscard]] HRESULT resolve_reference(wide_view base, std::string_view reference, heap& memory, WS_STRING& out,
                                        error* err);

[[nodiscard]] HRESULT write_attribute(xml_writer& to, std::string_view name, std::string_view value, error* err);

} // namespace ws
