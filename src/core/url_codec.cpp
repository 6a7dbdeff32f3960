// URLs from their parts, and parts from their URLs.
#include "core/url.h"

#include "core/strings.h"
#include "core/url_characters.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

constexpr size_t malformed = SIZE_MAX;
constexpr WCHAR slash = '/';

// Writes what a part stands for, which is never longer; `out` may be where the part itself begins.
size_t unescape(wide_view part, WCHAR* out) noexcept {
    const WCHAR* const start = out;
    for (size_t at = 0; at < part.size();) {
        if (part[at] != '%') {
            *out++ = part[at++];
            continue;
        }
        char bytes[4];
        const int lead = escaped_byte(part.substr(at));
        const size_t count = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        for (size_t i = 0; i < count; ++i, at += 3) {
            const int byte = at < part.size() ? escaped_byte(part.substr(at)) : -1;
            if (byte < 0) return malformed;
            bytes[i] = static_cast<char>(byte);
        }
        const std::string_view character(bytes, count);
        const size_t units = utf16_length(character);
        if (units == SIZE_MAX) return malformed;
        write_utf16(out, character);
        out += units;
    }
    return static_cast<size_t>(out - start);
}

// The number of dots in a segment that has nothing else (a dot may be escaped), or 0.
int dots_only(wide_view segment) noexcept {
    int dots = 0;
    while (!segment.empty()) {
        const bool plain = segment[0] == '.';
        if (!plain && escaped_byte(segment) != '.') return 0;
        segment.remove_prefix(plain ? 1 : 3);
        ++dots;
    }
    return dots <= 2 ? dots : 0;
}

// Writes a path, which begins with a slash, without its "." and ".." segments.
size_t collapse(wide_view path, WCHAR* const out) noexcept {
    size_t length = 0;
    while (!path.empty()) {
        const wide_view segment = path.substr(0, path.find(slash, 1)); // with its slash
        path.remove_prefix(segment.size());
        const int dots = dots_only(segment.substr(1));
        if (dots == 0) {
            std::copy(segment.begin(), segment.end(), out + length);
            length += segment.size();
            continue;
        }
        if (dots == 2) {
            const size_t parent = wide_view(out, length).rfind(slash);
            length = parent == wide_view::npos ? 0 : parent;
        }
        if (path.empty()) out[length++] = slash;
    }
    return length;
}

// The five structures of URLs are one.
using url_parts = WS_HTTP_URL;
static_assert(sizeof(WS_HTTPS_URL) == sizeof(url_parts) && sizeof(WS_NETTCP_URL) == sizeof(url_parts) &&
              sizeof(WS_SOAPUDP_URL) == sizeof(url_parts) && sizeof(WS_NETPIPE_URL) == sizeof(url_parts));

// Builds the text of a URL from parts that are not escaped yet.
class encoder {
  public:
    explicit encoder(error* err) noexcept : error_(err) {}

    HRESULT part(const WS_STRING& value, std::string_view before, url_part kind) {
        if (value.chars == nullptr && value.length != 0)
            return fail(error_, E_INVALIDARG, message_id::null_argument, {"url"});
        if (value.length == 0) return S_OK;
        utf8_.clear();
        if (!append_utf8(utf8_, view(value))) return wrong(message_id::url_bad_part, {value});
        text_.append(before.begin(), before.end());
        append_escaped(text_, utf8_, kind);
        return S_OK;
    }

    // A host with brackets or colons is an IP address; its escapes are its own.
    HRESULT host(const WS_STRING& value) {
        wide_view address = value.chars != nullptr ? view(value) : wide_view();
        const bool in_brackets = address.size() > 2 && address.front() == '[' && address.back() == ']';
        if (!in_brackets && address.find(WCHAR(':')) == wide_view::npos) return part(value, "", url_host);
        if (in_brackets) address = address.substr(1, address.size() - 2);
        const auto valid = [](WCHAR c) { return c == '%' || allowed_in(url_ip_literal, c); };
        if (!std::all_of(address.begin(), address.end(), valid)) return wrong(message_id::url_bad_part, {value});
        (text_ += WCHAR('[')).append(address) += WCHAR(']');
        return S_OK;
    }

    HRESULT port(const url_parts& url) {
        USHORT number = url.port;
        if (url.portAsString.length != 0) {
            if (url.portAsString.chars == nullptr)
                return fail(error_, E_INVALIDARG, message_id::null_argument, {"url"});
            if (!parse_port(view(url.portAsString), number)) return wrong(message_id::url_port, {url.portAsString});
            if (url.port != 0 && url.port != number)
                return fail(error_, E_INVALIDARG, message_id::url_two_ports, {url.port, url.portAsString});
        } else if (number == 0) {
            return S_OK;
        }
        if (number == default_port(url.url.scheme)) return S_OK;
        text_ += WCHAR(':');
        text_argument(number).append_to(text_);
        return S_OK;
    }

    HRESULT path(const WS_STRING& value) {
        if (value.length != 0 && value.chars != nullptr && value.chars[0] != '/')
            return wrong(message_id::url_bad_path, {value});
        return part(value, "", url_path);
    }

    HRESULT wrong(message_id id, std::initializer_list<text_argument> arguments) const noexcept {
        return fail(error_, WS_E_INVALID_FORMAT, id, arguments);
    }

    wide_string& text() noexcept { return text_; }

  private:
    error* error_;
    wide_string text_;
    std::string utf8_;
};

HRESULT return_text(wide_string& text, ULONG flags, heap& memory, WS_STRING* out, error* err) {
    if ((flags & WS_URL_FLAGS_ZERO_TERMINATE) != 0) text += WCHAR(0); // the length counts it, as documented
    WCHAR* chars;
    if (const HRESULT hr = memory.alloc_array(text.size(), &chars, err); FAILED(hr)) return hr;
    std::copy(text.begin(), text.end(), chars);
    *out = {static_cast<ULONG>(text.size()), chars};
    return S_OK;
}

void append_scheme(wide_string& text, WS_URL_SCHEME_TYPE scheme) {
    const std::string_view name = scheme_name(scheme);
    text.append(name.begin(), name.end());
    text += WCHAR(':');
}

void append_authority(wide_string& text, const url& from) {
    text.append(2, slash);
    text.append(from.whole_host());
    if (!from.port_text.empty()) (text += WCHAR(':')).append(from.port_text);
}

} // namespace

bool append_unescaped(wide_string& out, wide_view part) {
    const size_t start = out.size();
    out.resize(start + part.size());
    const size_t length = unescape(part, out.data() + start);
    out.resize(start + (length != malformed ? length : 0));
    return length != malformed;
}

void append_collapsed(wide_string& out, wide_view path) {
    const size_t start = out.size();
    out.resize(start + path.size());
    out.resize(start + collapse(path, out.data() + start));
}

HRESULT decode_url(wide_view text, ULONG flags, heap& memory, WS_URL** out, error* err) {
    url parsed;
    if (const HRESULT hr = parse_url(text, flags, parsed, err); FAILED(hr)) return hr;

    // One allocation holds the structure and, behind it, all its characters.
    const size_t chars = parsed.whole_host().size() + parsed.port_text.size() + parsed.path.size() +
                         parsed.query.size() + parsed.fragment.size();
    wide_string decoded;
    decoded.reserve(chars);
    url_parts parts{};
    parts.url.scheme = parsed.scheme;
    parts.port = parsed.port;
    bool valid = true;
    // Remembers lengths now; where the characters are to stand is known after the allocation.
    const auto unescape_part = [&](WS_STRING& part, wide_view from, bool escaped = true) {
        const size_t before = decoded.size();
        if (escaped)
            valid = valid && append_unescaped(decoded, from);
        else
            decoded.append(from);
        part.length = static_cast<ULONG>(decoded.size() - before);
    };
    wide_string collapsed;
    if ((flags & WS_URL_FLAGS_NO_PATH_COLLAPSE) == 0) append_collapsed(collapsed, parsed.path);
    unescape_part(parts.host, parsed.whole_host(), !parsed.ip_literal);
    unescape_part(parts.portAsString, parsed.port_text);
    unescape_part(parts.path, (flags & WS_URL_FLAGS_NO_PATH_COLLAPSE) == 0 ? wide_view(collapsed) : parsed.path);
    unescape_part(parts.query, parsed.query);
    unescape_part(parts.fragment, parsed.fragment);
    if (!valid) return fail(err, WS_E_INVALID_FORMAT, message_id::url_escape_utf8, {text});

    void* made;
    if (const HRESULT hr = memory.alloc(sizeof(parts) + decoded.size() * sizeof(WCHAR), &made, err); FAILED(hr))
        return hr;
    auto* at = reinterpret_cast<WCHAR*>(static_cast<char*>(made) + sizeof(parts));
    std::copy(decoded.begin(), decoded.end(), at);
    for (WS_STRING* part : {&parts.host, &parts.portAsString, &parts.path, &parts.query, &parts.fragment}) {
        part->chars = at;
        at += part->length;
    }
    std::memcpy(made, &parts, sizeof(parts));
    *out = static_cast<WS_URL*>(made);
    return S_OK;
}

HRESULT encode_url(const WS_URL& url, ULONG flags, heap& memory, WS_STRING* out, error* err) {
    if (url.scheme < WS_URL_HTTP_SCHEME_TYPE || url.scheme > WS_URL_NETPIPE_SCHEME_TYPE)
        return fail(err, WS_E_INVALID_FORMAT, message_id::url_bad_scheme_type, {url.scheme});
    const auto& parts = reinterpret_cast<const url_parts&>(url);
    encoder encode(err);
    append_scheme(encode.text(), url.scheme);
    encode.text().append(2, slash);
    HRESULT hr = encode.host(parts.host);
    if (SUCCEEDED(hr)) hr = encode.port(parts);
    if (SUCCEEDED(hr)) hr = encode.path(parts.path);
    if (SUCCEEDED(hr)) hr = encode.part(parts.query, "?", url_query);
    if (SUCCEEDED(hr)) hr = encode.part(parts.fragment, "#", url_query);
    return SUCCEEDED(hr) ? return_text(encode.text(), flags, memory, out, err) : hr;
}

// RFC 3986, section 5.2.
HRESULT combine_urls(wide_view base_text, wide_view reference_text, ULONG flags, heap& memory, WS_STRING* out,
                     error* err) {
    url base;
    url reference;
    bool absolute;
    bool has_host;
    HRESULT hr = parse_url(base_text, flags, base, err);
    if (SUCCEEDED(hr)) hr = parse_url_reference(reference_text, flags, reference, absolute, has_host, err);
    if (FAILED(hr)) return hr;

    wide_string path;
    const bool rooted = has_host || (!reference.path.empty() && reference.path[0] == slash);
    if (!rooted && !reference.path.empty()) {
        const size_t last = base.path.rfind(slash);
        path.append(last == wide_view::npos ? wide_view() : base.path.substr(0, last)) += slash;
    }
    path.append(!rooted && reference.path.empty() ? base.path : reference.path);

    wide_string result;
    append_scheme(result, absolute ? reference.scheme : base.scheme);
    append_authority(result, has_host ? reference : base);
    if ((flags & WS_URL_FLAGS_NO_PATH_COLLAPSE) != 0)
        result.append(path);
    else
        append_collapsed(result, path);
    const bool own_query = has_host || reference.has_query || !reference.path.empty();
    const url& query_of = own_query ? reference : base;
    if (query_of.has_query) (result += WCHAR('?')).append(query_of.query);
    if (reference.has_fragment) (result += WCHAR('#')).append(reference.fragment);
    return return_text(result, flags, memory, out, err);
}

} // namespace ws
