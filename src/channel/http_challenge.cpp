#include "channel/http_challenge.h"

#include "channel/content_type.h"
#include "core/strings.h"

namespace ws {
namespace {

// The scheme, where an element of the list begins a challenge; an element like "name = value" belongs to the challenge
// before. Both kinds of commas look the same.
std::string_view scheme_in(std::string_view element) noexcept {
    const std::string_view name = element.substr(0, element.find_first_of(" \t="));
    const std::string_view rest = trim(element.substr(name.size()));
    return rest.empty() || rest.front() != '=' ? name : std::string_view();
}

bool offers(std::string_view challenges, std::string_view scheme) noexcept {
    while (!challenges.empty())
        if (equal_ignoring_case(scheme_in(take_element(challenges, ',')), scheme)) return true;
    return false;
}

} // namespace

// Of several the strongest: Negotiate is asked for by a Kerberos server that would take NTLM, too.
HRESULT authentication_result(const http_parser& head, bool of_proxy) noexcept {
    static constexpr struct {
        std::string_view name;
        HRESULT server, proxy;
    } schemes[] = {
        {"Negotiate", WS_E_SERVER_REQUIRES_NEGOTIATE_AUTH, WS_E_PROXY_REQUIRES_NEGOTIATE_AUTH},
        {"NTLM", WS_E_SERVER_REQUIRES_NTLM_AUTH, WS_E_PROXY_REQUIRES_NTLM_AUTH},
        {"Digest", WS_E_SERVER_REQUIRES_DIGEST_AUTH, WS_E_PROXY_REQUIRES_DIGEST_AUTH},
        {"Basic", WS_E_SERVER_REQUIRES_BASIC_AUTH, WS_E_PROXY_REQUIRES_BASIC_AUTH},
    };
    const std::string_view name = of_proxy ? "Proxy-Authenticate" : "WWW-Authenticate";
    for (const auto& scheme : schemes)
        for (const http_field& field : head.fields())
            if (equal_ignoring_case(head.text(field.name), name) && offers(head.text(field.value), scheme.name))
                return of_proxy ? scheme.proxy : scheme.server;
    return of_proxy ? WS_E_PROXY_ACCESS_DENIED : WS_E_ENDPOINT_ACCESS_DENIED;
}

} // namespace ws
