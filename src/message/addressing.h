// WS-Addressing: what each version calls the headers that say where a message goes, and what each of them holds.
#pragma once

#include "core/platform.h"

namespace ws {

enum class header_content {
    uri,     // characters
    id,      // characters, or the GUID of a urn:uuid:
    address, // an endpoint reference
};

struct header_traits {
    std::string_view name;
    header_content content;
    bool must_understand; // how it is written
    bool in_transport;    // also a header of WS_ADDRESSING_VERSION_TRANSPORT
};

inline constexpr WS_HEADER_TYPE first_header_type = WS_ACTION_HEADER;
inline constexpr WS_HEADER_TYPE last_header_type = WS_FAULT_TO_HEADER;

// Null for a number that is no header type.
[[nodiscard]] const header_traits* find_header_traits(WS_HEADER_TYPE type) noexcept;

struct wsa_names {
    WS_ADDRESSING_VERSION version;
    WS_XML_STRING prefix;
    WS_XML_STRING ns;
    WS_XML_STRING headers[last_header_type + 1]; // by WS_HEADER_TYPE
    WS_XML_STRING address;
    WS_XML_STRING endpoint_reference;
    WS_XML_STRING is_reference_parameter; // empty where reference parameters are not marked
    WS_XML_STRING anonymous;              // the address of whoever waits for the reply
    WS_XML_STRING fault_action;           // of faults that have none of their own
    WS_XML_STRING own_fault_action;       // of the faults that WS-Addressing defines; empty where it is that

    bool in_envelope() const noexcept { return version != WS_ADDRESSING_VERSION_TRANSPORT; }
    bool supports(WS_HEADER_TYPE type) const noexcept {
        const header_traits* traits = find_header_traits(type);
        return traits != nullptr && (in_envelope() || traits->in_transport);
    }
    // The header type of this name, or 0.
    WS_HEADER_TYPE type_of(const WS_XML_STRING& local_name, const WS_XML_STRING& of_ns) const noexcept;
};

// Null for a number that is no version.
[[nodiscard]] const wsa_names* find_wsa_names(WS_ADDRESSING_VERSION version) noexcept;

} // namespace ws
