#include "core/url.h"

#include "core/url_characters.h"

#include <algorithm>

namespace ws {
namespace {

struct scheme_facts {
    WS_URL_SCHEME_TYPE type;
    const char* name;
    USHORT port;
};

constexpr USHORT no_port = 65535;
constexpr scheme_facts schemes[] = {
    {WS_URL_HTTP_SCHEME_TYPE, "http", 80},
    {WS_URL_HTTPS_SCHEME_TYPE, "https", 443},
    {WS_URL_NETTCP_SCHEME_TYPE, "net.tcp", 808},
    {WS_URL_SOAPUDP_SCHEME_TYPE, "soap.udp", no_port},
    {WS_URL_NETPIPE_SCHEME_TYPE, "net.pipe", no_port},
};

constexpr uint16_t lower(uint16_t c) noexcept {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

bool same_ignoring_case(wide_view text, std::string_view lower_case) noexcept {
    return std::equal(text.begin(), text.end(), lower_case.begin(), lower_case.end(),
                      [](WCHAR a, char b) { return lower(a) == static_cast<uint16_t>(b); });
}

// The length of the scheme that a URL begins with, or npos when it begins with none.
size_t scheme_length(wide_view text) noexcept {
    const auto letter = [](uint16_t c) { return lower(c) >= 'a' && lower(c) <= 'z'; };
    if (text.empty() || !letter(text[0])) return wide_view::npos;
    for (size_t i = 1; i < text.size(); ++i) {
        const uint16_t c = text[i];
        if (c == ':') return i;
        if (!letter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') break;
    }
    return wide_view::npos;
}

// Splits one URL or relative reference; remembers the whole for its messages.
class parser {
  public:
    parser(wide_view text, ULONG flags, url& out, error* err) noexcept
        : text_(text), rest_(text), flags_(flags), out_(out), error_(err) {}

    HRESULT scheme() noexcept {
        const size_t length = scheme_length(text_);
        for (const scheme_facts& each : schemes) {
            if (length == wide_view::npos || !same_ignoring_case(text_.substr(0, length), each.name)) continue;
            out_.scheme = each.type;
            out_.port = each.port;
            rest_ = text_.substr(length + 1);
            return S_OK;
        }
        return wrong(message_id::url_unknown_scheme, {text_});
    }

    bool at_authority() const noexcept { return rest_.size() >= 2 && rest_[0] == '/' && rest_[1] == '/'; }

    HRESULT authority() noexcept {
        if (!at_authority()) return wrong(message_id::url_no_host, {text_});
        wide_view authority = rest_.substr(2);
        authority = authority.substr(0, find_any(authority, "/?#"));
        rest_ = rest_.substr(2 + authority.size());
        if (authority.find(WCHAR('@')) != wide_view::npos) return wrong(message_id::url_user, {text_});
        const HRESULT hr = host(authority);
        return FAILED(hr) ? hr : port(authority);
    }

    HRESULT path_and_rest() noexcept {
        out_.path = rest_.substr(0, find_any(rest_, "?#"));
        rest_ = rest_.substr(out_.path.size());
        if (!rest_.empty() && rest_[0] == '?') {
            out_.has_query = true;
            out_.query = rest_.substr(1, find_any(rest_, "#") - 1);
            rest_ = rest_.substr(1 + out_.query.size());
        }
        if (!rest_.empty()) {
            out_.has_fragment = true;
            out_.fragment = rest_.substr(1);
        }
        HRESULT hr = check(out_.path, url_path);
        if (SUCCEEDED(hr)) hr = check(out_.query, url_query);
        if (SUCCEEDED(hr)) hr = check(out_.fragment, url_query);
        return hr;
    }

  private:
    HRESULT wrong(message_id id, std::initializer_list<text_argument> arguments) const noexcept {
        return fail(error_, WS_E_INVALID_FORMAT, id, arguments);
    }

    static size_t find_any(wide_view text, std::string_view set) noexcept {
        const auto found = std::find_if(text.begin(), text.end(), [&](WCHAR c) {
            return std::any_of(set.begin(), set.end(), [&](char each) { return c == static_cast<WCHAR>(each); });
        });
        return static_cast<size_t>(found - text.begin());
    }

    // Takes the host off the authority, and leaves what follows it.
    HRESULT host(wide_view& authority) noexcept {
        size_t length;
        if (!authority.empty() && authority[0] == '[') {
            length = authority.find(WCHAR(']'));
            if (length == wide_view::npos) return wrong(message_id::url_bracket, {text_});
            out_.ip_literal = true;
            out_.host = authority.substr(1, length - 1);
            ++length;
        } else {
            length = find_any(authority, ":");
            out_.host = authority.substr(0, length);
        }
        authority = authority.substr(length);
        if (out_.host.empty()) return wrong(message_id::url_no_host, {text_});
        if (out_.wildcard_host() && (flags_ & WS_URL_FLAGS_ALLOW_HOST_WILDCARDS) == 0)
            return wrong(message_id::url_wildcard, {out_.host, text_});
        return check(out_.host, out_.ip_literal ? url_ip_literal : url_host);
    }

    HRESULT port(wide_view after_host) noexcept {
        if (after_host.empty()) return S_OK;
        if (after_host[0] != ':') return wrong(message_id::url_bracket, {text_});
        out_.port_text = after_host.substr(1);
        if (out_.port_text.empty()) return S_OK;
        if (!parse_port(out_.port_text, out_.port)) return wrong(message_id::url_port, {out_.port_text});
        return S_OK;
    }

    HRESULT check(wide_view part, url_part kind) const noexcept {
        for (size_t i = 0; i < part.size(); ++i) {
            if (allowed_in(kind, part[i])) continue;
            const text_argument at(static_cast<size_t>(part.data() + i - text_.data()));
            if (part[i] != '%') return wrong(message_id::url_character, {text_, part.substr(i, 1), at});
            if (escaped_byte(part.substr(i)) < 0) return wrong(message_id::url_escape, {text_, at});
            i += 2;
        }
        return S_OK;
    }

    wide_view text_;
    wide_view rest_;
    ULONG flags_;
    url& out_;
    error* error_;
};

} // namespace

const char* scheme_name(WS_URL_SCHEME_TYPE scheme) noexcept {
    return schemes[scheme].name;
}

USHORT default_port(WS_URL_SCHEME_TYPE scheme) noexcept {
    return schemes[scheme].port;
}

bool parse_port(wide_view digits, USHORT& out) noexcept {
    uint32_t value = 0;
    if (digits.empty()) return false;
    for (const WCHAR c : digits) {
        if (c < '0' || c > '9') return false;
        value = value * 10 + static_cast<uint32_t>(c - '0');
        if (value > 65535) return false;
    }
    out = static_cast<USHORT>(value);
    return true;
}

HRESULT parse_url(wide_view text, ULONG flags, url& out, error* err) noexcept {
    url parsed{};
    parser parse(text, flags, parsed, err);
    HRESULT hr = parse.scheme();
    if (SUCCEEDED(hr)) hr = parse.authority();
    if (SUCCEEDED(hr)) hr = parse.path_and_rest();
    if (SUCCEEDED(hr)) out = parsed;
    return hr;
}

HRESULT parse_url_reference(wide_view text, ULONG flags, url& out, bool& absolute, bool& has_host,
                            error* err) noexcept {
    url parsed{};
    absolute = has_host = scheme_length(text) != wide_view::npos;
    HRESULT hr;
    if (absolute) {
        hr = parse_url(text, flags, parsed, err);
    } else {
        parser parse(text, flags, parsed, err);
        has_host = parse.at_authority();
        hr = has_host ? parse.authority() : S_OK;
        if (SUCCEEDED(hr)) hr = parse.path_and_rest();
    }
    if (SUCCEEDED(hr)) out = parsed;
    return hr;
}

} // namespace ws
