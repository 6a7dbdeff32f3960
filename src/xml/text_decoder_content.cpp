#include "core/scan.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/text_decoder.h"

#include <cstring>

namespace ws {
namespace {

// A text of which a stream has brought only a part is given out in pieces, but not in small ones: a value such as a
// number shall be whole.
constexpr size_t least_piece = 256;
constexpr std::string_view cdata_end = "]]>";
constexpr std::string_view comment_end = "--";

const char* find_tag(const char* at, const char* end) noexcept {
#if defined(__SSE2__)
    return scan::find(at, end, [](scan::block bytes) { return scan::equals(bytes, '<'); });
#else
    const void* tag = std::memchr(at, '<', static_cast<size_t>(end - at));
    return tag != nullptr ? static_cast<const char*>(tag) : end;
#endif
}

// The end of what can be shown of a CDATA section whose end is not there yet.
const char* last_whole_char(const char* begin, const char* end) noexcept {
    while (end != begin && (end[-1] == ']' || end[-1] == '\r'))
        --end;
    const char* lead = end;
    while (lead != begin && end - lead < 4 && (lead[-1] & 0xc0) == 0x80)
        --lead;
    if (lead != begin && !chars::is_ascii(lead[-1])) {
        const char* at = lead - 1;
        if (chars::decode(at, end) == chars::truncated) return lead - 1;
    }
    return end;
}

char* copy_normalised(const char* at, const char* end, char* out) noexcept {
    while (at != end) {
        const void* found = std::memchr(at, '\r', static_cast<size_t>(end - at));
        const char* special = found != nullptr ? static_cast<const char*>(found) : end;
        std::memcpy(out, at, static_cast<size_t>(special - at));
        out += special - at;
        at = special;
        if (at == end) break;
        *out++ = '\n';
        at += at + 1 != end && at[1] == '\n' ? 2 : 1;
    }
    return out;
}

} // namespace

// A character beyond ASCII, or one that must not be there.
HRESULT text_decoder::check_char(const char*& at, const char* end, error* err) {
    const char* next = chars::skip_wide(at, end);
    if (next == at) {
        const char32_t c = chars::decode(next, end);
        if (c >= chars::truncated || !chars::is_xml_char(c)) return bad_char(at, err);
    }
    at = next;
    return S_OK;
}

// ---- text
// ------------------------------------------------------------------------------------------------------------

HRESULT text_decoder::read_text(const char* at, error* err) {
    const auto text_to = [at](const char* next) { return std::string_view(at, static_cast<size_t>(next - at)); };
    const char* next = chars::skip_text(at, input_.end);
    while (!at_end(next) && *next != '<') {
        if (is_cut(next)) return show_piece(at, text_to(next), next, err);
        if (*next == ']') {
            if (starts_with(next, cdata_end)) return malformed(next, err, message_id::xml_not_in, {"]]>", "text"});
            ++next;
        } else if (chars::is_ascii(*next)) {
            return read_escaped_text(at, next, err);
        } else if (const HRESULT hr = check_char(next, input_.end, err); FAILED(hr)) {
            return hr;
        }
        next = chars::skip_text(next, input_.end);
    }
    if (at_end(next) && input_.ends_malformed()) return incomplete(at, "text", err);
    if (at_end(next) && !input_.is_complete()) return show_piece(at, text_to(next), next, err);
    return show_text(at, text_to(next), next, err);
}

// True when what begins at `at` may go on behind a window that is not the last one.
bool text_decoder::is_cut(const char* at) const noexcept {
    if (input_.is_complete()) return false;
    switch (*at) {
    case '\r':
        return at_end(at + 1);
    case ']':
        return input_.end - at < 3;
    case '&':
        for (++at; !at_end(at) && (chars::is(*at, chars::name) || *at == '#');)
            ++at;
        return at_end(at);
    default:
        return chars::decode(at, input_.end) == chars::truncated;
    }
}

// A text up to where a window that is not the last one cuts it.
HRESULT text_decoder::show_piece(const char* at, std::string_view value, const char* next, error* err) {
    if (value.size() < least_piece) return incomplete(at, "text", err);
    return show_text(at, value, next, err);
}

HRESULT text_decoder::read_escaped_text(const char* at, const char* special, error* err) {
    const char* const end = find_tag(special, input_.end);
    if (at_end(end) && input_.ends_malformed()) return incomplete(at, "text", err);
    scratch_chars& scratch = nodes_.spare_text().chars;
    scratch.clear();
    char* const unescaped = scratch.reserve(static_cast<size_t>(end - at) + block_size); // copy_blocks copies too much
    char* out = unescaped;
    const char* next = at;
    for (;;) {
        if (const HRESULT hr = copy_blocks(next, out, err); FAILED(hr)) return hr;
        special = chars::skip_text(next, end);
        out = put_chars(out, next, static_cast<size_t>(special - next));
        next = special;
        if (next == end || is_cut(next)) break;
        if (*next == '\r') {
            next += next + 1 != end && next[1] == '\n' ? 2 : 1;
            *out++ = '\n';
        } else if (*next == ']') {
            if (starts_with(next, cdata_end)) return malformed(next, err, message_id::xml_not_in, {"]]>", "text"});
            *out++ = *next++;
        } else if (const HRESULT hr = unescape(next, end, out, err); FAILED(hr)) {
            return hr;
        }
    }
    const std::string_view value = scratch.commit(unescaped, out);
    if (at_end(end) && !input_.is_complete()) return show_piece(at, value, next, err);
    return show_text(at, value, next, err);
}

HRESULT text_decoder::show_text(const char* at, std::string_view value, const char* next, error* err) {
    if (scope_.depth() == 0)
        if (const HRESULT hr = allow_text(at, chars::is_space(value), err); FAILED(hr)) return hr;
    nodes_.spare_text().text.value.set_chars(value);
    return show(nodes_.use_spare_text(), at, next);
}

// Where the end tag is, when nothing but plain characters comes before it; null for anything else.
const char* text_decoder::find_end_tag(const char* at, std::string_view name, const char** next) const noexcept {
    const char* const tag = chars::skip_text(at, input_.end);
    if (tag == at || input_.end - tag < 2 || tag[0] != '<' || tag[1] != '/') return nullptr;
    const char* const close = behind(tag + 2, name);
    if (close == nullptr || *close != '>') return nullptr;
    *next = close + 1;
    return tag;
}

const WS_XML_TEXT* text_decoder::show_taken(const char* at, const char* tag, const char* next) noexcept {
    text_value& value = nodes_.spare_text().text.value;
    value.set_chars({at, static_cast<size_t>(tag - at)});
    (void)nodes_.use_spare_text();
    (void)show_end_element(tag, next);
    return &value.text;
}

// Most elements that have text are so: `<name>text</name>`. Their text need not be shown as a node.
const WS_XML_TEXT* text_decoder::take_text() noexcept {
    if (part_ != part::content) return nullptr;
    const char* const at = input_.cursor;
    const char* next;
    const char* const tag = find_end_tag(at, scope_.name(), &next);
    return tag != nullptr ? show_taken(at, tag, next) : nullptr;
}

// ---- comments and CDATA
// ----------------------------------------------------------------------------------------------

// Only characters of XML in [from, close); tells whether there is a carriage return among them.
HRESULT text_decoder::check_section(const char* from, const char* close, bool* has_return, error* err) {
    for (const char* at = from; (at = chars::skip_text(at, close)) != close;) {
        switch (*at) {
        case '\r':
            *has_return = true;
            [[fallthrough]];
        case '<':
        case '&':
        case ']':
            ++at;
            break;
        default:
            if (const HRESULT hr = check_char(at, close, err); FAILED(hr)) return hr;
        }
    }
    return S_OK;
}

HRESULT text_decoder::read_comment(const char* at, error* err) {
    const char* begin = at + 4;
    const std::string_view rest(begin, static_cast<size_t>(input_.end - begin));
    const size_t size = rest.find(comment_end);
    if (size == rest.npos || size + comment_end.size() == rest.size()) return incomplete(at, "a comment", err);
    const char* close = begin + size;
    if (close[2] != '>') return malformed(close, err, message_id::xml_not_in, {"--", "a comment"});
    bool has_return = false;
    if (const HRESULT hr = check_section(begin, close, &has_return, err); FAILED(hr)) return hr;
    std::string_view value(begin, size);
    comment_store& comment = nodes_.spare_comment();
    if (has_return) {
        comment.chars.clear();
        char* normalised = comment.chars.reserve(size);
        value = comment.chars.commit(normalised, copy_normalised(begin, close, normalised));
    }
    comment.node.value = xml_string(value);
    return show(nodes_.use_spare_comment(), at, close + 3);
}

// Behind "<![CDATA[": the characters, if there are any, and then the end.
HRESULT text_decoder::read_cdata(error* err) {
    const char* at = input_.cursor;
    const std::string_view rest(at, static_cast<size_t>(input_.end - at));
    const size_t size = rest.find(cdata_end);
    if (size == 0) {
        part_ = part::content;
        return show(end_cdata_node, at, at + cdata_end.size());
    }
    const bool is_piece = size == rest.npos;
    const char* close = is_piece ? last_whole_char(at, input_.end) : at + size;
    if (is_piece && (input_.is_complete() || static_cast<size_t>(close - at) < least_piece))
        return incomplete(at, "a CDATA section", err);
    bool has_return = false;
    if (const HRESULT hr = check_section(at, close, &has_return, err); FAILED(hr)) return hr;
    std::string_view value(at, static_cast<size_t>(close - at));
    if (has_return) {
        scratch_chars& scratch = nodes_.spare_text().chars;
        scratch.clear();
        char* normalised = scratch.reserve(value.size());
        value = scratch.commit(normalised, copy_normalised(at, close, normalised));
    }
    return show_text(at, value, close, err);
}

} // namespace ws
