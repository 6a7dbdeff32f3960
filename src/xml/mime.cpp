#include "xml/mime.h"

#include "core/strings.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view line_end = "\r\n";
constexpr size_t shown_size = 64; // of a malformed field, in an error's text

// Folded lines are blank, too.
bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string_view trim(std::string_view text) noexcept {
    while (!text.empty() && is_blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool is_token(std::string_view text) noexcept {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return c > ' ' && c < 0x7f && std::string_view("()<>@,;:\\\"/[]?=").find(c) == std::string_view::npos;
    });
}

// The parameters of a content type. Makers are lax with them: values that need quotes and have none are taken as they
// are, and so is a semicolon that nothing follows.
class parameter_scanner {
  public:
    explicit parameter_scanner(std::string_view content_type) noexcept
        : rest_(content_type.substr(std::min(content_type.find(';'), content_type.size()))) {}

    // False at the end, and where what follows is no parameter.
    [[nodiscard]] bool next() {
        while (!rest_.empty() && (is_blank(rest_.front()) || rest_.front() == ';'))
            rest_.remove_prefix(1);
        if (rest_.empty()) return false;
        malformed_ = !take();
        return !malformed_;
    }
    bool malformed() const noexcept { return malformed_; }

    std::string_view name() const noexcept { return name_; }
    const std::string& value() const noexcept { return value_; }

  private:
    [[nodiscard]] bool take() {
        const size_t equals = rest_.find('=');
        if (equals == std::string_view::npos) return false;
        name_ = trim(rest_.substr(0, equals));
        rest_ = rest_.substr(equals + 1);
        while (!rest_.empty() && is_blank(rest_.front()))
            rest_.remove_prefix(1);
        return is_token(name_) && (rest_.starts_with('"') ? take_quoted() : take_plain());
    }
    [[nodiscard]] bool take_plain() {
        const size_t size = std::min(rest_.find(';'), rest_.size());
        value_ = trim(rest_.substr(0, size));
        rest_.remove_prefix(size);
        return !value_.empty() && std::none_of(value_.begin(), value_.end(), is_blank);
    }
    [[nodiscard]] bool take_quoted() {
        value_.clear();
        size_t at = 1;
        for (; at < rest_.size() && rest_[at] != '"'; ++at) {
            if (rest_[at] == '\\' && ++at == rest_.size()) break;
            value_ += rest_[at];
        }
        if (at >= rest_.size()) return false;
        rest_.remove_prefix(at + 1);
        return trim(rest_.substr(0, std::min(rest_.find(';'), rest_.size()))).empty();
    }

    std::string_view rest_;
    std::string_view name_;
    std::string value_;
    bool malformed_ = false;
};

HRESULT malformed_field(std::string_view field, error* err) noexcept {
    return fail(err, WS_E_INVALID_FORMAT, message_id::mime_bad_header, {field.substr(0, shown_size)});
}

HRESULT read_content_id(std::string_view field, std::string_view value, std::string_view* id, error* err) noexcept {
    const bool enclosed = value.size() > 2 && value.front() == '<' && value.back() == '>';
    if (!enclosed) return malformed_field(field, err);
    *id = value.substr(1, value.size() - 2);
    const bool plain = std::none_of(id->begin(), id->end(), [](char c) { return is_blank(c) || c == '<' || c == '>'; });
    return plain ? S_OK : malformed_field(field, err);
}

HRESULT read_field(std::string_view field, mime_header* header, error* err) noexcept {
    const size_t colon = field.find(':');
    if (colon == std::string_view::npos || !is_token(field.substr(0, colon))) return malformed_field(field, err);
    const std::string_view name = field.substr(0, colon), value = trim(field.substr(colon + 1));
    const auto once = [&](std::string_view* kept) {
        if (!kept->empty()) return fail(err, WS_E_INVALID_FORMAT, message_id::mime_repeated_field, {name});
        if (value.empty()) return malformed_field(field, err);
        *kept = value;
        return S_OK;
    };
    if (equal_ignoring_case(name, "content-type")) return once(&header->content_type);
    if (equal_ignoring_case(name, "content-transfer-encoding")) return once(&header->transfer_encoding);
    if (!equal_ignoring_case(name, "content-id")) return S_OK;
    const HRESULT hr = once(&header->content_id);
    return hr == S_OK ? read_content_id(field, value, &header->content_id, err) : hr;
}

// Lines with a CRLF each; those that begin with a blank belong to the field before.
HRESULT read_fields(std::string_view lines, mime_header* header, error* err) noexcept {
    mime_header read;
    while (!lines.empty()) {
        size_t end = lines.find(line_end);
        while (end + 2 < lines.size() && (lines[end + 2] == ' ' || lines[end + 2] == '\t'))
            end = lines.find(line_end, end + 2);
        if (const HRESULT hr = read_field(lines.substr(0, end), &read, err); hr != S_OK) return hr;
        lines.remove_prefix(end + 2);
    }
    *header = read;
    return S_OK;
}

} // namespace

// ---- content types --------------------------------------------------------------------------------------------------

HRESULT mime::read_string(const WS_STRING& from, const char* name, std::string* to, error* err) {
    if (from.length != 0 && from.chars == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {name});
    if (append_utf8(*to, view(from)) && is_printable(*to)) return S_OK;
    return fail(err, E_INVALIDARG, message_id::bad_argument, {name, "not ASCII"});
}

bool mime::is_printable(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

bool mime::is_usable_boundary(std::string_view text) noexcept {
    return !text.empty() && text.size() <= max_boundary_size && text.back() != ' ' && is_printable(text);
}

bool mime::is_valid_boundary(std::string_view text) noexcept {
    return is_usable_boundary(text) && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      std::string_view("'()+_,-./:=? ").find(c) != std::string_view::npos;
           });
}

std::string_view mime::media_type(std::string_view content_type) noexcept {
    return trim(content_type.substr(0, std::min(content_type.find(';'), content_type.size())));
}

HRESULT mime::find_parameter(std::string_view content_type, std::string_view name, std::string* value, error* err) {
    bool found = false, twice = false;
    parameter_scanner parameters(content_type);
    std::string kept;
    while (parameters.next()) {
        if (!equal_ignoring_case(parameters.name(), name)) continue;
        twice = found;
        found = true;
        kept = parameters.value();
    }
    if (twice || parameters.malformed())
        return fail(err, WS_E_INVALID_FORMAT, message_id::mime_bad_parameters, {content_type});
    *value = std::move(kept);
    return found ? S_OK : S_FALSE;
}

HRESULT mime::check_transfer_encoding(std::string_view encoding, error* err) noexcept {
    for (const std::string_view as_it_is : {"binary", "8bit", "7bit", ""})
        if (equal_ignoring_case(encoding, as_it_is)) return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::mime_transfer_encoding, {encoding});
}

// ---- headers --------------------------------------------------------------------------------------------------------

void mime_parser::start(const quotas& allowed) noexcept {
    allowed_ = allowed;
    where_ = place::header;
}

void mime_parser::begin_parts(std::string_view boundary) {
    delimiter_.assign("\r\n--").append(boundary);
    where_ = place::content;
    line_begins_ = true;
    preamble_size_ = part_count_ = 0;
}

HRESULT mime_parser::over_header_quota(error* err) const noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::mime_header_quota, {allowed_.header_size});
}

HRESULT mime_parser::read_header(mime_header* header, error* err) {
    const std::string_view text = window();
    size_t size = 0; // of the fields, without the empty line behind them
    if (!text.starts_with(line_end)) {
        const size_t end = text.find("\r\n\r\n");
        // What ends within the quota would have been found.
        const size_t least = end != std::string_view::npos ? end + 2 : std::max<size_t>(text.size(), 1) - 1;
        if (least > allowed_.header_size) return over_header_quota(err);
        if (end == std::string_view::npos && !input_.is_complete()) return S_FALSE;
        if (end == std::string_view::npos)
            return fail(err, WS_E_INVALID_FORMAT, message_id::mime_unexpected_end, {"a MIME header"});
        size = end + 2;
    }
    header_size_ = size + line_end.size();
    return read_fields(text.substr(0, size), header, err);
}

void mime_parser::leave_header() noexcept {
    input_.cursor += header_size_;
    where_ = place::content;
    line_begins_ = true;
}

// ---- parts ----------------------------------------------------------------------------------------------------------

// What the line is whose boundary ends at `at`.
mime_parser::delimiter mime_parser::look_at(std::string_view text, size_t begin, size_t at) const noexcept {
    // What follows the last one is no part of the package.
    if (text.substr(at, 2) == "--") return {delimiter::last, begin, at + 2};
    size_t end = at;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    const std::string_view rest = text.substr(end, line_end.size());
    if (rest == line_end) return {delimiter::between_parts, begin, end + line_end.size()};
    const bool may_go_on = rest.empty() || rest == "\r" || (rest == "-" && end == at && text.size() == at + 1);
    return {may_go_on ? delimiter::cut : delimiter::none, begin, end};
}

mime_parser::delimiter mime_parser::find_delimiter(std::string_view text) const noexcept {
    const std::string_view whole = delimiter_, bare = whole.substr(line_end.size());
    if (line_begins_) {
        if (bare.starts_with(text)) return {delimiter::cut, 0, 0};
        const delimiter found = text.starts_with(bare) ? look_at(text, 0, bare.size()) : delimiter{};
        if (found.kind != delimiter::none) return found;
    }
    size_t at = 0;
    for (; (at = text.find(whole, at)) != std::string_view::npos; ++at) {
        const delimiter found = look_at(text, at, at + whole.size());
        if (found.kind != delimiter::none) return found;
    }
    // The text may end within one.
    at = text.size() - std::min(text.size(), whole.size() - 1);
    while ((at = text.find('\r', at)) != std::string_view::npos && !whole.starts_with(text.substr(at)))
        ++at;
    if (at == std::string_view::npos) return {delimiter::none, text.size(), 0};
    return {delimiter::cut, at, 0};
}

HRESULT mime_parser::peek(std::string_view* bytes, bool* last, error* err) {
    const std::string_view text = window();
    next_ = where_ != place::end ? find_delimiter(text) : delimiter{delimiter::last, 0, 0};
    *last = next_.kind == delimiter::between_parts || next_.kind == delimiter::last;
    if (!*last) {
        if (input_.is_complete())
            return fail(err, WS_E_INVALID_FORMAT, message_id::mime_unexpected_end, {"a MIME part"});
        // Blanks behind a boundary are no way around the quota.
        const size_t kept = text.size() - next_.begin;
        if (kept > delimiter_.size() && kept - delimiter_.size() > allowed_.header_size) return over_header_quota(err);
        if (next_.begin == 0) return S_FALSE;
    }
    *bytes = text.substr(0, next_.begin);
    return S_OK;
}

void mime_parser::take(size_t count) noexcept {
    if (count == 0) return;
    input_.cursor += count;
    line_begins_ = false;
}

// Past the delimiter that peek has found, now that nothing is before it.
HRESULT mime_parser::leave_part(error* err) {
    if (next_.kind == delimiter::between_parts) {
        if (part_count_ == allowed_.parts)
            return fail(err, WS_E_QUOTA_EXCEEDED, message_id::mime_part_quota, {allowed_.parts});
        ++part_count_;
    }
    input_.cursor += next_.end - next_.begin;
    where_ = next_.kind == delimiter::last ? place::end : place::header;
    return S_OK;
}

HRESULT mime_parser::next_part(mime_header* header, bool* found, error* err) {
    while (where_ == place::content) {
        std::string_view rest;
        bool last;
        HRESULT hr = peek(&rest, &last, err);
        if (hr != S_OK) return hr;
        if (part_count_ == 0) {
            if (rest.size() > allowed_.preamble_size - preamble_size_)
                return fail(err, WS_E_QUOTA_EXCEEDED, message_id::mime_root_quota, {allowed_.preamble_size});
            preamble_size_ += rest.size();
        }
        take(rest.size());
        if (last) hr = leave_part(err);
        if (hr != S_OK) return hr;
    }
    *found = where_ == place::header;
    return *found ? read_header(header, err) : S_OK;
}

} // namespace ws
