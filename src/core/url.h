// The URLs of the five transports, by the grammar of RFC 3986 (its escapes are UTF-8).
#pragma once

#include "core/error.h"
#include "core/heap.h"

namespace ws {

// A URL's parts as views of its text: still escaped, without the delimiters around them. Absent parts are empty.
struct url {
    WS_URL_SCHEME_TYPE scheme;
    wide_view host;          // of an IP literal what stands between the brackets
    bool ip_literal = false; // it stood in brackets
    USHORT port = 0;         // the scheme's own when the text has none
    wide_view port_text;
    wide_view path; // empty, or begins with a slash
    wide_view query;
    wide_view fragment;
    bool has_query = false; // tells "?" from nothing
    bool has_fragment = false;

    // The host as it stands in the text, with its brackets.
    wide_view whole_host() const noexcept { return ip_literal ? wide_view(host.data() - 1, host.size() + 2) : host; }
    // "+" (every name of this host) and "*" (every name that nobody else listens on).
    bool wildcard_host() const noexcept { return host.size() == 1 && (host[0] == '+' || host[0] == '*'); }
};

// "http", "net.tcp", …; the default port is 65535 for the two schemes that have none.
[[nodiscard]] const char* scheme_name(WS_URL_SCHEME_TYPE scheme) noexcept;
[[nodiscard]] USHORT default_port(WS_URL_SCHEME_TYPE scheme) noexcept;

// `flags` are WS_URL_FLAGS_…; WS_E_INVALID_FORMAT for all that is no absolute URL of a known scheme with a host.
[[nodiscard]] HRESULT parse_url(wide_view text, ULONG flags, url& out, error* err) noexcept;

// An absolute or relative URL; of the result only what the text has is set. Says in `absolute` and `has_host` what that
// is (a relative one may have a host: "//host/path").
[[nodiscard]] HRESULT parse_url_reference(wide_view text, ULONG flags, url& out, bool& absolute, bool& has_host,
                                          error* err) noexcept;

// The number that decimal digits stand for; false when there is none, or it is no port.
[[nodiscard]] bool parse_port(wide_view digits, USHORT& out) noexcept;

// Appends what a part of a URL stands for; false, and nothing appended, when its escapes are not UTF-8.
[[nodiscard]] bool append_unescaped(wide_string& out, wide_view part);

// Appends a path without its "." and ".." segments.
void append_collapsed(wide_string& out, wide_view path);

// WsDecodeUrl, WsEncodeUrl and WsCombineUrl.
[[nodiscard]] HRESULT decode_url(wide_view text, ULONG flags, heap& memory, WS_URL** out, error* err);
[[nodiscard]] HRESULT encode_url(const WS_URL& parts, ULONG flags, heap& memory, WS_STRING* out, error* err);
[[nodiscard]] HRESULT combine_urls(wide_view base, wide_view reference, ULONG flags, heap& memory, WS_STRING* out,
                                   error* err);

} // namespace ws
