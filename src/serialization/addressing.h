// The names of WS-Addressing's endpoint references, by version.
#pragma once

#include "xml/buffer.h"

namespace ws {

struct addressing_names {
    const WS_XML_STRING& ns;
    const WS_XML_STRING& anonymous; // the URL that stands for no URL
    const WS_XML_STRING& address;
    const WS_XML_STRING& reference_parameters;
    const WS_XML_STRING& reference_properties; // 0.9 only
};

// Null for WS_ADDRESSING_VERSION_TRANSPORT, which has no XML.
[[nodiscard]] const addressing_names* names_of(WS_ADDRESSING_VERSION version) noexcept;

// The security identity, an extension that both versions share.
struct identity_names {
    const WS_XML_STRING& ns;
    const WS_XML_STRING& identity;
    const WS_XML_STRING& dns;
    const WS_XML_STRING& upn;
    const WS_XML_STRING& spn;
    const WS_XML_STRING& signature_ns; // of what follows: XML-Signature's
    const WS_XML_STRING& key_info;
    const WS_XML_STRING& key_value;
    const WS_XML_STRING& rsa_key_value;
    const WS_XML_STRING& modulus;
    const WS_XML_STRING& exponent;
    const WS_XML_STRING& x509_data;
    const WS_XML_STRING& x509_certificate;
};
[[nodiscard]] const identity_names& names_of_identity() noexcept;

// Whether a node of a tree is the element of that name.
[[nodiscard]] bool is_named(const tree_node& node, const WS_XML_STRING& local_name, const WS_XML_STRING& ns) noexcept;

} // namespace ws
