#include "channel/pipe_name.h"

#include "channel/digest.h"
#include "core/strings.h"
#include "core/url.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

// As .NET's ToUpperInvariant: by character, in no language.
void make_upper(wide_string& text) {
#ifdef _WIN32
    if (text.empty()) return;
    wide_string upper(text.size(), L'\0');
    const int length = static_cast<int>(text.size());
    if (LCMapStringEx(LOCALE_NAME_INVARIANT, LCMAP_UPPERCASE, text.data(), length, upper.data(), length, nullptr,
                      nullptr, 0) == length)
        text.swap(upper);
#else
    // Who listens and who connects are programs built from this file, so their agreement is what counts.
    for (WCHAR& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<WCHAR>(c - 'a' + 'A');
#endif
}

std::string base64(std::string_view bytes) {
    std::string out(base64_length(bytes.size()), '\0');
    encode_base64(out.data(), bytes.data(), bytes.size());
    return out;
}

template <size_t Size>
std::string base64(const std::array<uint8_t, Size>& bytes) {
    return base64({reinterpret_cast<const char*>(bytes.data()), Size});
}

std::string name_of(wide_view host, wide_view path) {
    wide_string name;
    name.reserve(11 + host.size() + path.size());
    append_lossy(name, "net.pipe://");
    name.append(host).append(path);
    return to_utf8_lossy(name);
}

} // namespace

HRESULT pipe_address::parse(wide_view text, role of, pipe_address& out, error* err) {
    url parts;
    const ULONG flags = of == role::listener ? WS_URL_FLAGS_ALLOW_HOST_WILDCARDS : 0;
    const HRESULT invalid = of == role::listener ? E_INVALIDARG : WS_E_INVALID_ENDPOINT_URL;
    if (FAILED(parse_url(text, flags, parts, err))) return invalid;
    if (parts.scheme != WS_URL_NETPIPE_SCHEME_TYPE) return fail(err, invalid, message_id::pipe_url_scheme, {text});
    pipe_address address;
    if (parts.ip_literal) {
        address.host += WCHAR('[');
        address.host.append(parts.host);
        address.host += WCHAR(']');
    } else if (!append_unescaped(address.host, parts.host)) {
        return fail(err, invalid, message_id::pipe_url_escape, {text});
    }
    if (!append_unescaped(address.path, parts.path)) return fail(err, invalid, message_id::pipe_url_escape, {text});
    if (address.path.empty() || address.path.back() != '/') address.path += WCHAR('/');
    make_upper(address.host);
    make_upper(address.path);
    out = std::move(address);
    return S_OK;
}

std::string pipe_address::name() const {
    return name_of(host, path);
}

std::vector<std::vector<std::string>> pipe_address::candidates() const {
    static constexpr WCHAR any_host[] = {'+'};
    static constexpr WCHAR unclaimed_host[] = {'*'};
    std::vector<std::vector<std::string>> out;
    for (const wide_view each : {wide_view(any_host, 1), wide_view(host), wide_view(unclaimed_host, 1)}) {
        std::vector<std::string>& names = out.emplace_back();
        for (wide_view rest = path; !rest.empty();) {
            names.push_back(name_of(each, rest));
            rest.remove_suffix(1);
            rest = rest.substr(0, rest.rfind(WCHAR('/')) + 1);
        }
    }
    return out;
}

std::vector<std::string> section_names(const std::string& name) {
    constexpr size_t longest_unhashed = 127;
    if (name.size() <= longest_unhashed) return {"net.pipe:E" + base64(name)};
    return {"net.pipe:H" + base64(sha256(name)), "net.pipe:H" + base64(sha1(name))};
}

} // namespace ws
