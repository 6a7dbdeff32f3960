#include "xml/writer_text.h"

#include "xml/chars.h"
#include "xml/unicode.h"
#include "xml/values.h"
#include "xml/writer_escape.h"

#include <algorithm>

namespace ws {
namespace {

constexpr std::string_view blanks = "                                                                ";

char* put_character_reference(char* out, char32_t c) noexcept {
    char digits[8];
    char* first = std::end(digits);
    do {
        *--first = "0123456789ABCDEF"[c & 15];
        c >>= 4;
    } while (c != 0);
    *out++ = '&';
    *out++ = '#';
    *out++ = 'x';
    out = std::copy(first, std::end(digits), out);
    *out++ = ';';
    return out;
}

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

// Writes a text that needs neither escapes nor namespaces, where there is text_size_bound and slack; null for others.
char* put_plain(char* to, const WS_XML_TEXT& text) noexcept {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_UTF8: {
        const std::string_view chars = utf8_chars(text);
        const bool all = escape::copy_plain<escape::content>(to, chars.data(), chars.size()) == chars.size();
        return all ? to + chars.size() : nullptr;
    }
    case WS_XML_TEXT_TYPE_UTF16: {
        const auto& utf16 = as<WS_XML_UTF16_TEXT>(text);
        char* const end = transcode(to, utf16.bytes, utf16.byteCount / 2);
        return end != nullptr && escape::is_plain({to, end}, escape::content) ? end : nullptr;
    }
    case WS_XML_TEXT_TYPE_QNAME:
    case WS_XML_TEXT_TYPE_LIST:
        return nullptr;
    default: {
        char* end;
        return format_text(text, to, &end, nullptr) == S_OK ? end : nullptr;
    }
    }
}

} // namespace

// Takes back what a call put down unless it says that it succeeded.
class text_encoder::attempt {
  public:
    explicit attempt(text_encoder& encoder) noexcept
        : encoder_(encoder), start_(encoder.out_.end()), begun_(encoder.begun_), brackets_(encoder.brackets_) {}
    attempt(const attempt&) = delete;
    attempt& operator=(const attempt&) = delete;
    ~attempt() {
        if (done_) return;
        encoder_.out_.roll_back(start_);
        encoder_.begun_ = begun_;
        encoder_.brackets_ = brackets_;
    }
    HRESULT done(HRESULT hr) noexcept {
        done_ = hr == S_OK;
        return hr;
    }

  private:
    text_encoder& encoder_;
    output_chunks::mark start_;
    bool begun_;
    unsigned brackets_;
    bool done_ = false;
};

void text_encoder::start(const options& how) noexcept {
    options_ = how;
    begun_ = false;
    in_cdata_ = false;
    brackets_ = 0;
    depth_ = 0;
}

HRESULT text_encoder::over_quota(error* err) noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_buffer_quota, {out_.quota_name(), out_.max_size()});
}

// ---- characters -----------------------------------------------------------------------------------------------------

bool text_encoder::put_utf16(std::string_view text) {
    const bool big = options_.charset == WS_CHARSET_UTF16BE;
    const char* at = text.data();
    const char* const end = at + text.size();
    BYTE block[512];
    while (at != end) {
        BYTE* to = block;
        const auto unit = [&](unsigned u) {
            to[big ? 0 : 1] = static_cast<BYTE>(u >> 8);
            to[big ? 1 : 0] = static_cast<BYTE>(u);
            to += 2;
        };
        while (at != end && to <= std::end(block) - 4) {
            const char32_t c = chars::decode(at, end); // checked before
            if (c < 0x10000) {
                unit(c);
            } else {
                unit(0xd800 + ((c - 0x10000) >> 10));
                unit(0xdc00 + ((c - 0x10000) & 0x3ff));
            }
        }
        if (!out_.append(block, static_cast<size_t>(to - block))) return false;
    }
    return true;
}

// A name between two marks, and perhaps a value behind it, in one piece: most of a document are short names.
template <size_t Before, size_t After>
bool text_encoder::put_name(const char (&before)[Before], const WS_XML_STRING& prefix, const WS_XML_STRING& local_name,
                            const char (&after)[After]) {
    if (options_.charset != WS_CHARSET_UTF8)
        return put(before) && put(view(prefix)) && put(prefix.length != 0 ? ":" : "") && put(view(local_name)) &&
               put(after);
    const size_t prefixed = prefix.length != 0 ? prefix.length + 1 : 0;
    auto* to = reinterpret_cast<char*>(out_.extend(Before - 1 + prefixed + local_name.length + After - 1));
    if (to == nullptr) return false;
    std::memcpy(to, before, Before - 1);
    to = put_qname(to + Before - 1, prefix, local_name);
    std::memcpy(to, after, After - 1);
    return true;
}

// A character that XML 1.0 does not allow, not even by reference.
HRESULT text_encoder::put_invalid(char32_t c, escape::context where, error* err) {
    const bool reference = where != escape::comment && where != escape::cdata;
    if (!options_.allow_invalid_references || !reference)
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_invalid_character, {static_cast<uint32_t>(c)});
    char text[16];
    return put({text, put_character_reference(text, c)}) ? S_OK : over_quota(err);
}

HRESULT text_encoder::put_escaped(std::string_view text, escape::context where, error* err) {
    const char* at = text.data();
    const char* const end = at + text.size();
    for (;;) {
        if (options_.charset == WS_CHARSET_UTF8) at = put_usual(at, end, where);
        if (at == end) return S_OK;
        const HRESULT hr = put_unusual(at, end, where, err);
        if (hr != S_OK) return hr;
    }
}

// What fits into the room that there is.
const char* text_encoder::put_usual(const char* at, const char* end, escape::context where) noexcept {
    size_t room;
    auto* const begin = reinterpret_cast<char*>(out_.room(&room));
    char* to = begin;
    at = escape::copy_escaped(to, begin + room, at, end, where);
    out_.advance(static_cast<size_t>(to - begin));
    return at;
}

// Up to and with one character that cannot stand there itself.
HRESULT text_encoder::put_unusual(const char*& at, const char* end, escape::context where, error* err) {
    const char* const run = at; // what is copied as it is
    for (const char* next = nullptr; next != at;) {
        at = escape::skip_plain(at, end, where);
        next = at;
        at = chars::skip_wide(at, end);
    }
    if (!put_run(run, at)) return over_quota(err);
    if (at == end) return S_OK;
    const char32_t c = chars::decode(at, end);
    if (c >= chars::truncated) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-8"});
    const std::string_view entity = escape::entity(c);
    if (entity.empty()) return put_invalid(c, where, err);
    return put(entity) ? S_OK : over_quota(err);
}

// No escape can make these fit: "]]>" ends CDATA, "--" a comment.
HRESULT text_encoder::put_cdata(std::string_view text, error* err) {
    for (const char c : text) {
        if (c == ']') {
            ++brackets_;
            continue;
        }
        if (c == '>' && brackets_ >= 2) return fail(err, WS_E_INVALID_FORMAT, message_id::writer_cdata_end_inside);
        brackets_ = 0;
    }
    return put_escaped(text, escape::cdata, err);
}

HRESULT text_encoder::put_content(std::string_view text, error* err) {
    return in_cdata_ ? put_cdata(text, err) : put_escaped(text, escape::content, err);
}

HRESULT text_encoder::put_base64(const void* first, size_t first_count, const void* more, size_t more_count,
                                 error* err) {
    // A group of three may lie across both parts.
    BYTE group[3];
    size_t filled = 0;
    const auto* from = static_cast<const BYTE*>(more);
    if (first_count != 0) {
        std::memcpy(group, first, first_count);
        filled = std::min(sizeof(group) - first_count, more_count);
        if (filled != 0) std::memcpy(group + first_count, from, filled);
        char text[4];
        if (!put({text, encode_base64(text, group, first_count + filled)})) return over_quota(err);
    }
    constexpr size_t block = 3 * 341;
    char text[base64_length(block)];
    for (size_t at = filled; at < more_count; at += block) {
        const size_t count = std::min(block, more_count - at);
        if (!put({text, encode_base64(text, from + at, count)})) return over_quota(err);
    }
    return S_OK;
}

// ---- tags -----------------------------------------------------------------------------------------------------------

bool text_encoder::put_first_declaration() {
    begun_ = true;
    if (!options_.declaration) return true;
    const bool utf8 = options_.charset == WS_CHARSET_UTF8;
    return put("<?xml version=\"1.0\" encoding=\"") && put(utf8 ? "utf-8" : "utf-16") && put("\"?>");
}

// What comes next begins a line unless it is within text, or at the very beginning.
std::optional<size_t> text_encoder::line_before(const open_element* parent) const noexcept {
    const bool line =
        options_.indent != 0 && (parent == nullptr || !parent->has_text) && (begun_ || options_.declaration);
    return line ? std::optional(depth_ * options_.indent) : std::nullopt;
}

std::optional<size_t> text_encoder::line_before_end(const open_element& element) const noexcept {
    const bool line = options_.indent != 0 && element.has_elements && !element.has_text;
    return line ? std::optional((depth_ - 1) * options_.indent) : std::nullopt;
}

bool text_encoder::put_line(std::optional<size_t> spaces) {
    if (!spaces) return true;
    if (!put("\n")) return false;
    for (size_t rest = *spaces; rest != 0;) {
        const size_t count = std::min(rest, blanks.size());
        if (!put(blanks.substr(0, count))) return false;
        rest -= count;
    }
    return true;
}

HRESULT text_encoder::put_attribute(const tag_attribute& attribute, const char* values, error* err) {
    const attribute_value& value = attribute.value;
    if (attribute.text_size != 0) {
        const char* const text = values + attribute.text_start;
        return put_run(text, text + attribute.text_size) ? S_OK : over_quota(err);
    }
    const bool single = attribute.single_quote;
    if (!(single ? put_name(" ", attribute.prefix, attribute.local_name, "='")
                 : put_name(" ", attribute.prefix, attribute.local_name, "=\"")))
        return over_quota(err);
    HRESULT hr;
    const escape::context where = escape::attribute_context(single);
    if (value.what == attribute_value::bytes) {
        hr = put_base64(nullptr, 0, values + value.start, value.size, err);
    } else if (value.what == attribute_value::name) {
        hr = put_escaped(view(value.prefix), where, err);
        if (hr == S_OK && value.prefix.length != 0 && !put(":")) return over_quota(err);
        if (hr == S_OK) hr = put_escaped(view(value.local_name), where, err);
    } else {
        char scratch[max_value_text];
        std::string_view text;
        hr = attribute_characters(value, values, scratch, &text, err);
        if (hr == S_OK) hr = put_escaped(text, where, err);
    }
    if (hr != S_OK) return hr;
    return put(single ? "'" : "\"") ? S_OK : over_quota(err);
}

HRESULT text_encoder::put_namespace(const namespace_binding& binding, error* err) {
    if (const std::string_view text = binding.text; !text.empty())
        return put_run(text.data(), text.data() + text.size()) ? S_OK : over_quota(err);
    const std::string_view quote = binding.single_quote ? "'" : "\"";
    if (!(put(" xmlns") && (binding.prefix.length == 0 || (put(":") && put(view(binding.prefix)))) && put("=") &&
          put(quote)))
        return over_quota(err);
    const HRESULT hr = put_escaped(view(binding.ns), escape::attribute_context(binding.single_quote), err);
    if (hr != S_OK) return hr;
    return put(quote) ? S_OK : over_quota(err);
}

HRESULT text_encoder::start_element(const start_tag& tag, const open_element* parent, bool ended, error* err) {
    if (!is_usual() || tag.attribute_count != 0 || !put_plain_tag(tag, ended))
        return start_whole_element(tag, parent, ended, err);
    if (!ended) ++depth_;
    return S_OK;
}

// A tag of which all text is made already, and fits.
bool text_encoder::put_plain_tag(const start_tag& tag, bool ended) {
    constexpr size_t marks = std::string_view("<:/>").size();
    size_t size = marks + tag.prefix.length + tag.local_name.length + tag.text_size;
    for (const namespace_binding* b = tag.namespaces; b != tag.namespaces_end; ++b) {
        if (b->redundant) continue;
        if (b->text.empty()) return false;
        size += b->text.size();
    }
    size_t room;
    auto* const begin = reinterpret_cast<char*>(out_.room(&room));
    if (room < size + copy_slack) return false;
    __builtin_prefetch(begin + 1024, 1); // for what comes from memory
    char* to = begin;
    *to++ = '<';
    to = put_qname(to, tag.prefix, tag.local_name);
    to = put_blocks(to, tag.values, tag.text_size);
    for (const namespace_binding* b = tag.namespaces; b != tag.namespaces_end; ++b)
        if (!b->redundant) to = put_blocks(to, b->text.data(), b->text.size());
    if (ended) *to++ = '/';
    *to++ = '>';
    out_.advance(static_cast<size_t>(to - begin));
    return true;
}

bool text_encoder::put_plain_element(const WS_XML_STRING& prefix, std::string_view local_name,
                                     const WS_XML_TEXT& text) noexcept {
    constexpr size_t marks = std::string_view("<:></:>").size();
    size_t room;
    auto* const begin = reinterpret_cast<char*>(out_.room(&room));
    const size_t names = 2 * (size_t{prefix.length} + local_name.size());
    if (!is_usual() || room < marks + names + text_size_bound(text) + copy_slack) return false;
    __builtin_prefetch(begin + 1024, 1); // for what comes from memory
    char* const name = begin + 1;
    *begin = '<';
    char* to = put_qname(name, prefix, xml_string(local_name));
    const auto name_size = static_cast<size_t>(to - name);
    *to++ = '>';
    to = put_plain(to, text);
    if (to == nullptr) return false;
    *to++ = '<';
    *to++ = '/';
    to = put_chars(to, name, name_size);
    *to++ = '>';
    out_.advance(static_cast<size_t>(to - begin));
    return true;
}

HRESULT text_encoder::start_whole_element(const start_tag& tag, const open_element* parent, bool ended, error* err) {
    attempt step(*this);
    if (options_.indent != 0 || !begun_) {
        const std::optional<size_t> line = line_before(parent);
        if (!put_declaration() || !put_line(line)) return over_quota(err);
    }
    if (!put_name("<", tag.prefix, tag.local_name, "")) return over_quota(err);
    if (!put_run(tag.values, tag.values + tag.text_size)) return over_quota(err);
    for (size_t i = 0; i < tag.attribute_count; ++i) {
        const HRESULT hr = put_attribute(tag.attributes[i], tag.values, err);
        if (hr != S_OK) return hr;
    }
    for (const namespace_binding* binding = tag.namespaces; binding != tag.namespaces_end; ++binding) {
        if (binding->redundant) continue;
        const HRESULT hr = put_namespace(*binding, err);
        if (hr != S_OK) return hr;
    }
    if (!put(ended ? "/>" : ">")) return over_quota(err);
    if (!ended) ++depth_;
    return step.done(S_OK);
}

HRESULT text_encoder::end_element(const open_element& element, error* err) {
    if (options_.indent != 0 || options_.charset != WS_CHARSET_UTF8) return end_whole_element(element, err);
    if (!put_name("</", element.prefix, element.local_name, ">")) return over_quota(err);
    --depth_;
    return S_OK;
}

HRESULT text_encoder::end_whole_element(const open_element& element, error* err) {
    attempt step(*this);
    if (!put_line(line_before_end(element)) || !put_name("</", element.prefix, element.local_name, ">"))
        return over_quota(err);
    --depth_;
    return step.done(S_OK);
}

size_t text_encoder::end_size(const open_element& element) const noexcept {
    const size_t colon = element.prefix.length != 0 ? 1 : 0;
    const size_t line = options_.indent != 0 ? 1 + (depth_ == 0 ? 0 : depth_ - 1) * options_.indent : 0;
    const size_t size = 3 + element.prefix.length + colon + element.local_name.length + line;
    return options_.charset == WS_CHARSET_UTF8 ? size : 2 * size;
}

HRESULT text_encoder::start_cdata(error* err) {
    attempt step(*this);
    if (!put_declaration() || !put("<![CDATA[")) return over_quota(err);
    in_cdata_ = true;
    brackets_ = 0;
    return step.done(S_OK);
}

HRESULT text_encoder::end_cdata(error* err) {
    attempt step(*this);
    if (!put("]]>")) return over_quota(err);
    in_cdata_ = false;
    return step.done(S_OK);
}

HRESULT text_encoder::comment(const WS_XML_STRING& text, const open_element* parent, error* err) {
    const std::string_view chars = view(text);
    if (chars.find("--") != std::string_view::npos || chars.ends_with('-'))
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_comment_hyphens);
    attempt step(*this);
    const std::optional<size_t> line = line_before(parent);
    if (!put_declaration() || !put_line(line)) return over_quota(err);
    if (!put("<!--")) return over_quota(err);
    const HRESULT hr = put_escaped(chars, escape::comment, err);
    if (hr != S_OK) return hr;
    return step.done(put("-->") ? S_OK : over_quota(err));
}

// ---- content --------------------------------------------------------------------------------------------------------

HRESULT text_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    const std::string_view text = view(utf8);
    size_t room;
    auto* const to = reinterpret_cast<char*>(out_.room(&room));
    const bool simple = begun_ && !in_cdata_ && options_.charset == WS_CHARSET_UTF8;
    if (!simple || room < text.size() + copy_slack ||
        escape::copy_plain<escape::content>(to, text.data(), text.size()) != text.size())
        return special_characters(text, err);
    out_.advance(text.size());
    return S_OK;
}

HRESULT text_encoder::special_characters(std::string_view text, error* err) {
    attempt step(*this);
    return step.done(put_perhaps_first(text, err));
}

// What a document begins with must not be taken for a byte order mark, and be lost.
HRESULT text_encoder::put_perhaps_first(std::string_view text, error* err) {
    constexpr std::string_view mark = "\xef\xbb\xbf";
    const bool is_first = !begun_ && !options_.declaration;
    if (!put_declaration()) return over_quota(err);
    if (is_first && text.starts_with(mark)) {
        text.remove_prefix(mark.size());
        if (!put("&#xFEFF;")) return over_quota(err);
    }
    return put_content(text, err);
}

HRESULT text_encoder::utf16(const void* units, size_t count, error* err) {
    attempt step(*this);
    constexpr size_t block = 1024;
    char utf8[block * max_utf8_per_utf16];
    for (size_t at = 0; at < count;) {
        size_t taken = std::min(block, count - at);
        if (at + taken != count && is_high_surrogate(load_utf16(units, at + taken - 1))) --taken;
        const char* const end = transcode(utf8, static_cast<const BYTE*>(units) + 2 * at, taken);
        if (end == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
        const HRESULT hr = put_perhaps_first({utf8, static_cast<size_t>(end - utf8)}, err);
        if (hr != S_OK) return hr;
        at += taken;
    }
    return step.done(S_OK);
}

HRESULT text_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) {
    attempt step(*this);
    if (!put_declaration()) return over_quota(err);
    brackets_ = 0;
    return step.done(put_base64(first, first_count, more, more_count, err));
}

HRESULT text_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    attempt step(*this);
    HRESULT hr = S_OK;
    if (prefix.length != 0) {
        hr = put_perhaps_first(view(prefix), err);
        if (hr == S_OK) hr = put_content(":", err);
    }
    if (hr == S_OK) hr = put_perhaps_first(view(local_name), err);
    return step.done(hr);
}

HRESULT text_encoder::value(const WS_XML_TEXT& text, error* err) {
    char scratch[max_value_text]; // no number or the like is longer, or needs an escape
    char* end;
    const HRESULT hr = format_text(text, scratch, &end, err);
    if (hr != S_OK) return hr;
    attempt step(*this);
    brackets_ = 0;
    return step.done(put_declaration() && put({scratch, end}) ? S_OK : over_quota(err));
}

} // namespace ws
