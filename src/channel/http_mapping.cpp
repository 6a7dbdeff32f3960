#include "channel/http_mapping.h"

#include "channel/content_type.h"
#include "channel/http_text.h"
#include "core/strings.h"
#include "xml/name.h"

#include <charconv>

namespace ws {
namespace {

constexpr std::string_view verb_name = "Verb";
constexpr std::string_view status_code_name = "StatusCode";
constexpr std::string_view status_text_name = "StatusText";

const WS_HTTP_HEADER_MAPPING* find(const http_mapping& mapping, std::string_view name) noexcept {
    for (const WS_HTTP_HEADER_MAPPING* header : mapping.headers)
        if (equal_ignoring_case(view(header->headerName), name)) return header;
    return nullptr;
}

// What frames the message is the connection's own business.
bool is_reserved(std::string_view name) noexcept {
    for (const std::string_view own : {"Content-Length", "Transfer-Encoding", "Connection", "Host"})
        if (equal_ignoring_case(name, own)) return true;
    return false;
}

char separator_of(const WS_HTTP_HEADER_MAPPING& header) noexcept {
    if (header.headerMappingOptions & WS_HTTP_HEADER_MAPPING_COMMA_SEPARATOR) return ',';
    return header.headerMappingOptions & WS_HTTP_HEADER_MAPPING_SEMICOLON_SEPARATOR ? ';' : '\0';
}

// Where the first line of that name ends.
size_t end_of_line(std::string_view lines, std::string_view name) noexcept {
    for (size_t at = 0; at < lines.size();) {
        const size_t end = lines.find("\r\n", at);
        const std::string_view line = lines.substr(at, end - at);
        if (line.size() > name.size() && line[name.size()] == ':' &&
            equal_ignoring_case(line.substr(0, name.size()), name))
            return end;
        at = end + 2;
    }
    return lines.npos;
}

// --- out

class head_writer {
  public:
    head_writer(const http_mapping& mapping, http_side side, std::string& lines, mapped_head& head, error* err) noexcept
        : mapping_(mapping), side_(side), lines_(lines), head_(head), err_(err) {}

    HRESULT write(std::string_view name, std::string_view value) {
        bool is_line_part;
        const HRESULT hr = write_start_line(name, value, is_line_part);
        if (hr != S_OK || is_line_part) return hr;
        const WS_HTTP_HEADER_MAPPING* header = find(mapping_, name);
        if (!header) return S_OK; // not for the transport
        if (!is_token(name) || is_reserved(name) || !is_field_value(value)) return refuse(name);
        const char separator = separator_of(*header);
        if (separator && append_to_earlier(name, value, *header, separator)) return S_OK;
        lines_.append(name).append(": ");
        append_value(lines_, value, *header);
        lines_ += "\r\n";
        return S_OK;
    }

  private:
    HRESULT refuse(std::string_view name) noexcept {
        return fail(err_, E_INVALIDARG, message_id::http_mapped_header, {name});
    }

    HRESULT write_start_line(std::string_view name, std::string_view value, bool& is_part) {
        is_part = true;
        if (side_ == http_side::request && mapping_.options & WS_HTTP_REQUEST_MAPPING_VERB && name == verb_name) {
            if (!is_token(value)) return refuse(name);
            head_.verb = value;
        } else if (side_ == http_side::response && mapping_.options & WS_HTTP_RESPONSE_MAPPING_STATUS_CODE &&
                   name == status_code_name) {
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), head_.status);
            if (error != std::errc() || end != value.data() + value.size() || head_.status < 200 || head_.status > 999)
                return refuse(name);
        } else if (side_ == http_side::response && mapping_.options & WS_HTTP_RESPONSE_MAPPING_STATUS_TEXT &&
                   name == status_text_name) {
            if (!is_field_value(value)) return refuse(name);
            head_.reason = value;
            head_.has_reason = true;
        } else {
            is_part = false;
        }
        return S_OK;
    }

    static void append_value(std::string& to, std::string_view value, const WS_HTTP_HEADER_MAPPING& header) {
        if (header.headerMappingOptions & WS_HTTP_HEADER_MAPPING_QUOTED_VALUE)
            append_quoted(to, value);
        else
            to.append(value);
    }

    // Repeated headers become one, with their values side by side.
    bool append_to_earlier(std::string_view name, std::string_view value, const WS_HTTP_HEADER_MAPPING& header,
                           char separator) {
        const size_t end = end_of_line(lines_, name);
        if (end == lines_.npos) return false;
        std::string more{separator, ' '};
        append_value(more, value, header);
        lines_.insert(end, more);
        return true;
    }

    const http_mapping& mapping_;
    const http_side side_;
    std::string& lines_;
    mapped_head& head_;
    error* err_;
};

// --- in

// Bytes that are no UTF-8 are taken for Latin-1, as HTTP has had it.
HRESULT add_text(message& m, const WS_XML_STRING& name, std::string_view value, error* err) {
    if (utf16_length(value) != SIZE_MAX) return m.add_mapped_text(name, xml_string(value), err);
    std::string utf8;
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80) utf8 += static_cast<char>(0xc0 | byte >> 6);
        utf8 += byte >= 0x80 ? static_cast<char>(0x80 | (byte & 0x3f)) : c;
    }
    return m.add_mapped_text(name, xml_string(utf8), err);
}

HRESULT add_value(message& m, const WS_HTTP_HEADER_MAPPING& header, std::string_view value, error* err) {
    const bool quoted = header.headerMappingOptions & WS_HTTP_HEADER_MAPPING_QUOTED_VALUE;
    if (!quoted || value.size() < 2 || value.front() != '"' || value.back() != '"')
        return add_text(m, header.headerName, value, err);
    std::string plain;
    value = value.substr(1, value.size() - 2);
    for (size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\' && at + 1 < value.size()) ++at;
        plain += value[at];
    }
    return add_text(m, header.headerName, plain, err);
}

HRESULT add_field(message& m, const WS_HTTP_HEADER_MAPPING& header, std::string_view value, error* err) {
    const char separator = separator_of(header);
    if (!separator) return add_value(m, header, value, err);
    do {
        const HRESULT hr = add_value(m, header, take_element(value, separator), err);
        if (hr != S_OK) return hr;
    } while (!value.empty());
    return S_OK;
}

} // namespace

bool has_line(std::string_view lines, std::string_view name) noexcept {
    return end_of_line(lines, name) != lines.npos;
}

HRESULT check_coded(const outgoing_message& out, error* err) noexcept {
    if (!is_field_value(out.content_type))
        return fail(err, E_INVALIDARG, message_id::http_mapped_header, {"Content-Type"});
    if (!is_field_value(out.content_encoding))
        return fail(err, E_INVALIDARG, message_id::http_mapped_header, {"Content-Encoding"});
    return S_OK;
}

HRESULT write_mapped(message& m, const http_mapping& mapping, http_side side, std::string& lines, mapped_head& head,
                     error* err) {
    head_writer writer(mapping, side, lines, head, err);
    return m.for_each_mapped_header(
        [&](const WS_XML_STRING& name, const WS_XML_STRING& text) { return writer.write(view(name), view(text)); },
        err);
}

HRESULT read_mapped(message& m, const http_mapping& mapping, http_side side, const http_parser& head, error* err) {
    HRESULT hr = S_OK;
    if (side == http_side::request && mapping.options & WS_HTTP_REQUEST_MAPPING_VERB)
        hr = add_text(m, xml_string(verb_name), head.method(), err);
    if (side == http_side::response && mapping.options & WS_HTTP_RESPONSE_MAPPING_STATUS_CODE) {
        std::string status;
        append_number(status, head.status());
        hr = add_text(m, xml_string(status_code_name), status, err);
    }
    if (hr == S_OK && side == http_side::response && mapping.options & WS_HTTP_RESPONSE_MAPPING_STATUS_TEXT)
        hr = add_text(m, xml_string(status_text_name), head.reason(), err);
    if (mapping.headers.empty()) return hr;
    for (const http_field& field : head.fields()) {
        const WS_HTTP_HEADER_MAPPING* header = find(mapping, head.text(field.name));
        if (hr == S_OK && header) hr = add_field(m, *header, head.text(field.value), err);
    }
    return hr;
}

} // namespace ws
