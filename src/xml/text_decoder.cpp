#include "xml/text_decoder.h"

#include "core/strings.h"
#include "xml/chars.h"

#include <cstring>

namespace ws {
namespace {

constexpr std::string_view comment_start = "<!--";
constexpr std::string_view cdata_start = "<![CDATA[";
constexpr std::string_view declaration_start = "<?xml";
constexpr size_t shown_size = 32; // of the input, in an error's text

const char* charset_name(WS_CHARSET charset) noexcept {
    return charset == WS_CHARSET_UTF8 ? "UTF-8" : charset == WS_CHARSET_UTF16LE ? "UTF-16LE" : "UTF-16BE";
}

bool names_charset(std::string_view encoding, WS_CHARSET charset) noexcept {
    if (charset == WS_CHARSET_UTF8) return equal_ignoring_case(encoding, "utf-8");
    return equal_ignoring_case(encoding, "utf-16") ||
           equal_ignoring_case(encoding, charset == WS_CHARSET_UTF16LE ? "utf-16le" : "utf-16be");
}

// The pseudo-attributes of an XML declaration, whose place in it is fixed.
class declaration_scanner {
  public:
    declaration_scanner(const char* at, const char* end) noexcept : at_(at), end_(end) {}

    const char* at() const noexcept { return at_; }
    bool is_done() const noexcept { return chars::skip_space(at_, end_) == end_; }

    // True when `name` comes next; then `value` is what it is given, or malformed() tells that it is given nothing.
    bool take(std::string_view name, std::string_view* value) noexcept {
        const char* at = chars::skip_space(at_, end_);
        if (at == at_ || std::string_view(at, static_cast<size_t>(end_ - at)).substr(0, name.size()) != name)
            return false;
        at = chars::skip_space(at + name.size(), end_);
        if (at == end_ || *at != '=') return fail();
        at = chars::skip_space(at + 1, end_);
        if (at == end_ || (*at != '"' && *at != '\'')) return fail();
        const void* close = std::memchr(at + 1, *at, static_cast<size_t>(end_ - at - 1));
        if (close == nullptr) return fail();
        *value = {at + 1, static_cast<size_t>(static_cast<const char*>(close) - at - 1)};
        at_ = static_cast<const char*>(close) + 1;
        return true;
    }
    bool malformed() const noexcept { return malformed_; }

  private:
    bool fail() noexcept {
        malformed_ = true;
        return false;
    }

    const char* at_;
    const char* end_;
    bool malformed_ = false;
};

} // namespace

void text_decoder::start(WS_CHARSET charset) noexcept {
    restart();
    wanted_charset_ = charset;
    part_ = part::start;
}

HRESULT text_decoder::open(error* err) {
    if (part_ != part::start) return S_OK;
    if (const HRESULT hr = input_.open_text(wanted_charset_, err); FAILED(hr)) return hr;
    const char* at = input_.cursor;
    if (starts_with(at, "<?")) {
        if (const HRESULT hr = read_declaration(at, err); FAILED(hr)) return hr;
    } else if (!input_.is_complete() && input_.end - at < 2) {
        return incomplete(at, "the document", err);
    }
    part_ = part::content;
    return S_OK;
}

HRESULT text_decoder::read_declaration(const char* at, error* err) {
    const std::string_view rest(at, static_cast<size_t>(input_.end - at));
    const size_t close = rest.find("?>");
    const size_t name_size = declaration_start.size();
    const bool is_declaration = rest.size() > name_size && starts_with(at, declaration_start) &&
                                (chars::is(rest[name_size], chars::space) || rest[name_size] == '?');
    if (!is_declaration && (close != rest.npos || rest.size() > name_size))
        return malformed(at, err, message_id::xml_processing_instruction);
    if (close == rest.npos) return incomplete(at, "the XML declaration", err);
    if (!properties_.read_declaration) return malformed(at, err, message_id::xml_declaration_forbidden);

    declaration_scanner scanner(at + name_size, at + close);
    const auto bad = [&](const char* wanted) {
        return malformed(scanner.at(), err, message_id::xml_bad_declaration, {wanted});
    };
    std::string_view value;
    if (!scanner.take("version", &value) || value != "1.0") return bad("version=\"1.0\"");
    if (scanner.take("encoding", &value)) {
        if (!names_charset(value, input_.charset()))
            return malformed(at, err, message_id::xml_encoding_mismatch, {value, charset_name(input_.charset())});
    }
    if (!scanner.malformed() && scanner.take("standalone", &value) && value != "yes" && value != "no")
        return bad("standalone=\"yes\" or standalone=\"no\"");
    if (scanner.malformed() || !scanner.is_done()) return bad("an encoding, standalone or '?>'");
    input_.cursor = at + close + 2;
    return S_OK;
}

HRESULT text_decoder::read_node(error* err) {
    leave_node();
    switch (part_) {
    case part::content:
        break;
    case part::start:
        if (const HRESULT hr = open(err); FAILED(hr)) return hr;
        break;
    case part::empty_element:
        part_ = part::content;
        return show_end_element(input_.cursor, input_.cursor);
    case part::cdata:
        return read_cdata(err);
    }
    const char* at = input_.cursor;
    if (at_end(at)) return read_end_of_input(err);
    return *at == '<' ? read_markup(at, err) : read_text(at, err);
}

HRESULT text_decoder::read_markup(const char* at, error* err) {
    if (at_end(at + 1)) return incomplete(at, "a tag", err);
    switch (at[1]) {
    case '/':
        return read_end_tag(at, err);
    case '?':
        return malformed(at, err, message_id::xml_processing_instruction);
    case '!':
        break;
    default:
        return read_start_tag(at, err);
    }
    if (starts_with(at, comment_start)) return read_comment(at, err);
    if (starts_with(at, cdata_start)) {
        if (const HRESULT hr = allow_text(at, false, err); FAILED(hr)) return hr;
        part_ = part::cdata;
        return show(cdata_node, at, at + cdata_start.size());
    }
    const std::string_view rest(at, static_cast<size_t>(input_.end - at));
    if (comment_start.substr(0, rest.size()) == rest || cdata_start.substr(0, rest.size()) == rest)
        return incomplete(at, "a comment or CDATA section", err);
    if (starts_with(at, "<!DOCTYPE")) return malformed(at, err, message_id::xml_document_type);
    return unexpected(at, "a tag, a comment or a CDATA section", err);
}

HRESULT text_decoder::read_end_of_input(error* err) {
    const char* at = input_.cursor;
    if (!input_.is_complete() || input_.ends_malformed()) return incomplete(at, "the document", err);
    if (scope_.depth() != 0) return malformed(at, err, message_id::xml_open_element, {scope_.name()});
    return show(eof_node, at, at);
}

HRESULT text_decoder::read_end_tag(const char* at, error* err) {
    if (scope_.depth() == 0) return reject_end_tag(at, err);
    const char* next = behind_own_name(at + 2);
    if (next == nullptr) return reject_end_tag(at, err);
    if (*next != '>') {
        if (!chars::is(*next, chars::space)) return reject_end_tag(at, err);
        next = chars::skip_space(next, input_.end);
        if (at_end(next)) return incomplete(at, "an end tag", err);
        if (*next != '>') return unexpected(next, "'>'", err);
    }
    return show_end_element(at, next + 1);
}

// ---- errors
// ----------------------------------------------------------------------------------------------------------

// The input ended: the caller has to bring more, or there is none.
HRESULT text_decoder::incomplete(const char* place, const char* where, error* err) noexcept {
    if (input_.ends_malformed()) return malformed(input_.end, err, message_id::xml_bad_utf16);
    if (!input_.is_complete()) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
    return malformed(place, err, message_id::xml_unexpected_end, {where});
}

HRESULT text_decoder::unexpected(const char* at, std::string_view wanted, error* err) noexcept {
    const char* end = static_cast<size_t>(input_.end - at) > shown_size ? at + shown_size : input_.end;
    const char* next = at;
    const char32_t first = chars::decode(next, input_.end);
    if (first >= chars::truncated || !chars::is_xml_char(first)) return bad_char(at, err);
    while (next < end && !chars::is(*next, chars::space) && chars::decode(next, end) < chars::truncated) {
    }
    const std::string_view found(at, static_cast<size_t>(next - at));
    return malformed(at, err, message_id::xml_expected, {wanted, found});
}

HRESULT text_decoder::bad_char(const char* at, error* err) noexcept {
    const char* next = at;
    const char32_t c = chars::decode(next, input_.end);
    if (c == chars::truncated) return incomplete(at, "a character", err);
    if (c == chars::malformed)
        return malformed(at, err, message_id::xml_bad_utf8, {hex_number(static_cast<unsigned char>(*at)).text()});
    return malformed(at, err, message_id::xml_bad_character, {hex_number(c).text()});
}

void text_decoder::tell_place_of(const char* place, error* err) noexcept {
    ULONGLONG row, column;
    input_.locate(place, &row, &column);
    static_cast<void>(fail(err, WS_E_INVALID_FORMAT, message_id::xml_at_row_column, {row, column}));
}

} // namespace ws
