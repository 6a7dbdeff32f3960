#include "channel/content_type.h"

#include "core/strings.h"

#include <algorithm>

namespace ws {
namespace {

// Where the first element ends: a separator between quotes is none.
size_t end_of_element(std::string_view text, char separator) noexcept {
    const size_t first = std::min(text.find(separator), text.size());
    if (text.substr(0, first).find('"') == text.npos) return first;
    bool quoted = false;
    for (size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (text[at] == '\\' && quoted)
            ++at;
        else if (text[at] == separator && !quoted)
            return at;
    }
    return text.size();
}

std::string_view text_media_type(WS_ENVELOPE_VERSION version) noexcept {
    return version == WS_ENVELOPE_VERSION_SOAP_1_1 ? "text/xml" : "application/soap+xml";
}

constexpr std::string_view binary_media_type = "application/soap+msbin1";
constexpr std::string_view package_media_type = "multipart/related";
constexpr std::string_view xop_media_type = "application/xop+xml";

// What is not said, or leaves the byte order open, the first bytes tell.
bool read_charset(std::string_view name, WS_CHARSET& out) noexcept {
    struct known {
        std::string_view name;
        WS_CHARSET charset;
    };
    constexpr known charsets[] = {
        {"", WS_CHARSET_AUTO},
        {"utf-8", WS_CHARSET_UTF8},
        {"utf8", WS_CHARSET_UTF8},
        {"us-ascii", WS_CHARSET_UTF8},
        {"utf-16", WS_CHARSET_AUTO},
        {"utf-16le", WS_CHARSET_UTF16LE},
        {"utf-16be", WS_CHARSET_UTF16BE},
        {"unicodeFFFE", WS_CHARSET_UTF16BE},
    };
    for (const known& k : charsets) {
        if (!equal_ignoring_case(name, k.name)) continue;
        out = k.charset;
        return true;
    }
    return false;
}

std::string_view charset_name(WS_ENCODING encoding) noexcept {
    switch (charset_of(encoding)) {
    case WS_CHARSET_UTF16LE:
        return "utf-16LE";
    case WS_CHARSET_UTF16BE:
        return "utf-16BE";
    default:
        return "utf-8";
    }
}

} // namespace

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string_view take_element(std::string_view& rest, char separator) noexcept {
    const size_t end = end_of_element(rest, separator);
    const std::string_view element = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.size(), end + 1));
    return trim(element);
}

std::string_view media_type(std::string_view content_type) noexcept {
    return trim(content_type.substr(0, content_type.find(';')));
}

std::string_view parameter(std::string_view content_type, std::string_view name) noexcept {
    (void)take_element(content_type, ';');
    while (!content_type.empty()) {
        const std::string_view item = take_element(content_type, ';');
        const size_t equals = item.find('=');
        if (equals == item.npos || !equal_ignoring_case(trim(item.substr(0, equals)), name)) continue;
        std::string_view value = trim(item.substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

bool is_mtom(WS_ENCODING encoding) noexcept {
    return encoding == WS_ENCODING_XML_MTOM_UTF8 || encoding == WS_ENCODING_XML_MTOM_UTF16BE ||
           encoding == WS_ENCODING_XML_MTOM_UTF16LE;
}

bool is_binary(WS_ENCODING encoding) noexcept {
    return encoding == WS_ENCODING_XML_BINARY_1 || encoding == WS_ENCODING_XML_BINARY_SESSION_1;
}

WS_CHARSET charset_of(WS_ENCODING encoding) noexcept {
    switch (encoding) {
    case WS_ENCODING_XML_UTF16LE:
    case WS_ENCODING_XML_MTOM_UTF16LE:
        return WS_CHARSET_UTF16LE;
    case WS_ENCODING_XML_UTF16BE:
    case WS_ENCODING_XML_MTOM_UTF16BE:
        return WS_CHARSET_UTF16BE;
    default:
        return WS_CHARSET_UTF8;
    }
}

bool read_content_type(std::string_view content_type, WS_ENCODING encoding, WS_ENVELOPE_VERSION version,
                       http_content& out) noexcept {
    out = {};
    out.media_type = media_type(content_type);
    if (encoding == WS_ENCODING_RAW) return true;
    if (is_binary(encoding)) return equal_ignoring_case(out.media_type, binary_media_type);
    if (is_mtom(encoding) && equal_ignoring_case(out.media_type, package_media_type)) {
        out.boundary = parameter(content_type, "boundary");
        out.start = parameter(content_type, "start");
        out.start_info = parameter(content_type, "start-info");
        return !out.boundary.empty() && equal_ignoring_case(parameter(content_type, "type"), xop_media_type) &&
               (out.start_info.empty() || equal_ignoring_case(media_type(out.start_info), text_media_type(version)));
    }
    if (!equal_ignoring_case(out.media_type, text_media_type(version))) return false;
    constexpr std::string_view usual = "; charset=utf-8";
    if (content_type.ends_with(usual) && content_type.size() == out.media_type.size() + usual.size()) {
        out.charset = WS_CHARSET_UTF8;
        return true;
    }
    return read_charset(parameter(content_type, "charset"), out.charset);
}

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    out += '"';
}

void append_content_type(std::string& out, WS_ENCODING encoding, WS_ENVELOPE_VERSION version, std::string_view action,
                         std::string_view boundary, std::string_view start) {
    if (is_mtom(encoding)) {
        out.append(package_media_type).append("; type=");
        append_quoted(out, xop_media_type);
        out += "; start=";
        append_quoted(out, start);
        out += "; boundary=";
        append_quoted(out, boundary);
        out += "; start-info=";
        append_quoted(out, text_media_type(version));
    } else if (is_binary(encoding)) {
        out += binary_media_type;
    } else {
        out.append(text_media_type(version)).append("; charset=").append(charset_name(encoding));
    }
    if (version == WS_ENVELOPE_VERSION_SOAP_1_2 && !action.empty()) {
        out += "; action=";
        append_quoted(out, action);
    }
}

} // namespace ws
