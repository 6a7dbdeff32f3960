#include "message/soap_names.h"

#include "xml/name.h"
#include "xml/static_dictionary.h"

namespace ws {
namespace {

soap_names make_names(WS_ENVELOPE_VERSION version, std::string_view prefix, std::string_view ns, std::string_view relay,
                      std::string_view role, std::string_view ultimate_receiver, std::string_view next) noexcept {
    return {
        .version = version,
        .prefix = protocol_name(prefix),
        .ns = protocol_name(ns),
        .envelope = protocol_name("Envelope"),
        .header = protocol_name("Header"),
        .body = protocol_name("Body"),
        .fault = protocol_name("Fault"),
        .must_understand = protocol_name("mustUnderstand"),
        .relay = protocol_name(relay),
        .role = protocol_name(role),
        .ultimate_receiver = ultimate_receiver,
        .next = next,
    };
}

} // namespace

WS_XML_STRING protocol_name(std::string_view text) noexcept {
    const WS_XML_STRING* known = find_static_string(text);
    return known != nullptr ? *known : xml_string(text);
}

const soap_names* find_soap_names(WS_ENVELOPE_VERSION version) noexcept {
    static const soap_names soap_1_1 =
        make_names(WS_ENVELOPE_VERSION_SOAP_1_1, "s", "http://schemas.xmlsoap.org/soap/envelope/", "", "actor", "",
                   "http://schemas.xmlsoap.org/soap/actor/next");
    static const soap_names soap_1_2 =
        make_names(WS_ENVELOPE_VERSION_SOAP_1_2, "s", "http://www.w3.org/2003/05/soap-envelope", "relay", "role",
                   "http://www.w3.org/2003/05/soap-envelope/role/ultimateReceiver",
                   "http://www.w3.org/2003/05/soap-envelope/role/next");
    static const soap_names none = make_names(WS_ENVELOPE_VERSION_NONE, "", "", "relay", "role", "", "");
    switch (version) {
    case WS_ENVELOPE_VERSION_SOAP_1_1:
        return &soap_1_1;
    case WS_ENVELOPE_VERSION_SOAP_1_2:
        return &soap_1_2;
    case WS_ENVELOPE_VERSION_NONE:
        return &none;
    }
    return nullptr;
}

} // namespace ws
