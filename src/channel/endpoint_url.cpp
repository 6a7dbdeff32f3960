#include "channel/endpoint_url.h"

#include "core/strings.h"

namespace ws {
namespace {

WS_URL_SCHEME_TYPE scheme_of(WS_CHANNEL_BINDING binding) noexcept {
    switch (binding) {
    case WS_HTTP_CHANNEL_BINDING:
        return WS_URL_HTTP_SCHEME_TYPE;
    case WS_UDP_CHANNEL_BINDING:
        return WS_URL_SOAPUDP_SCHEME_TYPE;
    case WS_NAMEDPIPE_CHANNEL_BINDING:
        return WS_URL_NETPIPE_SCHEME_TYPE;
    default:
        return WS_URL_NETTCP_SCHEME_TYPE;
    }
}

} // namespace

HRESULT endpoint_url::parse(wide_view url_text, WS_CHANNEL_BINDING binding, bool for_listener, error* err) {
    const HRESULT invalid = for_listener ? E_INVALIDARG : WS_E_INVALID_ENDPOINT_URL;
    const WS_URL_SCHEME_TYPE scheme = scheme_of(binding);
    text = to_utf8_lossy(url_text);
    wide = url_text;
    url parts{};
    if (FAILED(parse_url(url_text, for_listener ? WS_URL_FLAGS_ALLOW_HOST_WILDCARDS : 0, parts, err)))
        return fail(err, invalid, message_id::bad_url, {url_text});
    if (parts.scheme != scheme) return fail(err, invalid, message_id::url_scheme, {url_text, scheme_name(scheme)});
    if (for_listener && (parts.has_query || parts.has_fragment))
        return fail(err, invalid, message_id::url_query, {url_text});
    wide_string unescaped_host;
    if (!append_unescaped(unescaped_host, parts.host)) return fail(err, invalid, message_id::url_host, {url_text});
    host = to_utf8_lossy(unescaped_host);
    path = to_utf8_lossy(parts.path);
    authority = to_utf8_lossy(parts.whole_host());
    if (!parts.port_text.empty()) authority.append(":").append(to_utf8_lossy(parts.port_text));
    if (parts.has_query) query = "?" + to_utf8_lossy(parts.query);
    port = parts.port;
    wildcard_host = parts.wildcard_host();
    return S_OK;
}

} // namespace ws
