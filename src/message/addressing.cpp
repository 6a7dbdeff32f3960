#include "message/addressing.h"

#include "message/soap_names.h"
#include "xml/name.h"

namespace ws {
namespace {

constexpr header_traits traits_by_type[last_header_type + 1] = {
    {},
    {"Action", header_content::uri, true, true},
    {"To", header_content::uri, true, true},
    {"MessageID", header_content::id, false, false},
    {"RelatesTo", header_content::id, false, false},
    {"From", header_content::address, false, false},
    {"ReplyTo", header_content::address, false, false},
    {"FaultTo", header_content::address, false, false},
};

wsa_names make_names(WS_ADDRESSING_VERSION version, std::string_view prefix, std::string_view ns,
                     std::string_view is_reference_parameter, std::string_view anonymous, std::string_view fault_action,
                     std::string_view own_fault_action) noexcept {
    wsa_names names{
        .version = version,
        .prefix = protocol_name(prefix),
        .ns = protocol_name(ns),
        .headers = {},
        .address = protocol_name("Address"),
        .endpoint_reference = protocol_name("EndpointReference"),
        .is_reference_parameter = protocol_name(is_reference_parameter),
        .anonymous = protocol_name(anonymous),
        .fault_action = protocol_name(fault_action),
        .own_fault_action = protocol_name(own_fault_action),
    };
    for (int type = first_header_type; type <= last_header_type; ++type)
        names.headers[type] = protocol_name(traits_by_type[type].name);
    return names;
}

} // namespace

const header_traits* find_header_traits(WS_HEADER_TYPE type) noexcept {
    return type >= first_header_type && type <= last_header_type ? &traits_by_type[type] : nullptr;
}

WS_HEADER_TYPE wsa_names::type_of(const WS_XML_STRING& local_name, const WS_XML_STRING& of_ns) const noexcept {
    if (equal(of_ns, ns))
        for (int type = first_header_type; type <= last_header_type; ++type)
            if (equal(local_name, headers[type])) return static_cast<WS_HEADER_TYPE>(type);
    return static_cast<WS_HEADER_TYPE>(0);
}

const wsa_names* find_wsa_names(WS_ADDRESSING_VERSION version) noexcept {
    static const wsa_names version_0_9 =
        make_names(WS_ADDRESSING_VERSION_0_9, "a", "http://schemas.xmlsoap.org/ws/2004/08/addressing", "",
                   "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous",
                   "http://schemas.xmlsoap.org/ws/2004/08/addressing/fault", "");
    static const wsa_names version_1_0 =
        make_names(WS_ADDRESSING_VERSION_1_0, "a", "http://www.w3.org/2005/08/addressing", "IsReferenceParameter",
                   "http://www.w3.org/2005/08/addressing/anonymous", "http://www.w3.org/2005/08/addressing/soap/fault",
                   "http://www.w3.org/2005/08/addressing/fault");
    static const wsa_names transport =
        make_names(WS_ADDRESSING_VERSION_TRANSPORT, "", "http://schemas.microsoft.com/ws/2005/05/addressing/none", "",
                   "http://www.w3.org/2005/08/addressing/anonymous",
                   "http://schemas.microsoft.com/ws/2005/05/addressing/none/fault", "");
    switch (version) {
    case WS_ADDRESSING_VERSION_0_9:
        return &version_0_9;
    case WS_ADDRESSING_VERSION_1_0:
        return &version_1_0;
    case WS_ADDRESSING_VERSION_TRANSPORT:
        return &transport;
    }
    return nullptr;
}

} // namespace ws
