// The names of SOAP: what each envelope version calls the parts of a message.
#pragma once

#include "core/platform.h"

namespace ws {

struct soap_names {
    WS_ENVELOPE_VERSION version;
    WS_XML_STRING prefix;
    WS_XML_STRING ns;
    WS_XML_STRING envelope;
    WS_XML_STRING header;
    WS_XML_STRING body;
    WS_XML_STRING fault;
    WS_XML_STRING must_understand;
    WS_XML_STRING relay; // empty where headers cannot be relayed
    WS_XML_STRING role;  // names the node that a header is for
    std::string_view ultimate_receiver;
    std::string_view next; // every node on the way
};

// Null for a number that is no version. Strings of the static dictionary, so that binary output has their numbers.
[[nodiscard]] const soap_names* find_soap_names(WS_ENVELOPE_VERSION version) noexcept;

// A name of the protocols above XML: the static dictionary's string where that has it. `text` must be a literal.
[[nodiscard]] WS_XML_STRING protocol_name(std::string_view text) noexcept;

} // namespace ws
