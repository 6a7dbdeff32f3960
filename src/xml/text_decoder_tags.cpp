#include "core/scan.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/text_decoder.h"

#include <cstring>

namespace ws {

// The end of the name that begins here; `at` itself when none does.
const char* text_decoder::name_end(const char* at) const noexcept {
#if defined(__SSE2__)
    // Most names are short, of ASCII, and followed by more than they are long.
    if (input_.end - at >= 16 && chars::is(*at, chars::name_start)) {
        const unsigned length = scan::name_run(at);
        if (length != 16 && chars::is_ascii(at[length])) return at + length;
    }
#endif
    return long_name_end(at);
}

const char* text_decoder::long_name_end(const char* at) const noexcept {
    const char* end = input_.end;
    bool (*allowed)(char32_t) noexcept = chars::is_name_start;
    if (at != end && chars::is(*at, chars::name_start)) {
        ++at;
        allowed = chars::is_name_char;
        while (at != end && chars::is(*at, chars::name))
            ++at;
    }
    while (at != end && (!chars::is_ascii(*at) || chars::is(*at, chars::name))) {
        const char* next = at;
        const char32_t c = chars::decode(next, end);
        if (c == chars::truncated) return end;
        if (!allowed(c)) break;
        at = next;
        allowed = chars::is_name_char;
    }
    return at;
}

HRESULT text_decoder::scan_name(const char*& at, const char* where, qname* name, error* err) {
    const char* begin = at;
    const char* first_end = name_end(begin);
    if (!at_end(first_end) && first_end == begin) return unexpected(begin, "a name", err);
    if (at_end(first_end)) return incomplete(begin, where, err);
    if (*first_end != ':') {
        *name = {{}, {begin, static_cast<size_t>(first_end - begin)}};
        at = first_end;
        return S_OK;
    }
    const char* local = first_end + 1;
    const char* local_end = name_end(local);
    if (at_end(local_end)) return incomplete(begin, where, err);
    if (local_end == local) return unexpected(local, "a name after the prefix", err);
    *name = {{begin, static_cast<size_t>(first_end - begin)}, {local, static_cast<size_t>(local_end - local)}};
    at = local_end;
    return S_OK;
}

// From the opening quote to behind the closing one.
HRESULT text_decoder::read_value(const char*& at, scratch_chars& scratch, std::string_view* value, error* err) {
    const char quote = *at;
    const char* begin = at + 1;
    for (const char* next = begin;;) {
        next = chars::skip_attribute(next, input_.end);
        if (at_end(next)) return incomplete(begin, "an attribute's value", err);
        if (*next == quote) {
            *value = {begin, static_cast<size_t>(next - begin)};
            at = next + 1;
            return S_OK;
        }
        if (*next == '<') return malformed(next, err, message_id::xml_not_in, {"<", "an attribute's value"});
        if (*next == '"' || *next == '\'') {
            ++next;
        } else if (!chars::is_ascii(*next)) {
            const char* behind = next;
            if (const HRESULT hr = check_char(behind, input_.end, err); FAILED(hr)) return hr;
            next = behind;
        } else {
            const void* close = std::memchr(next, quote, static_cast<size_t>(input_.end - next));
            if (close == nullptr) return incomplete(begin, "an attribute's value", err);
            at = static_cast<const char*>(close) + 1;
            std::string_view unescaped;
            const HRESULT hr = unescape_value(begin, next, at - 1, scratch, &unescaped, err);
            *value = unescaped;
            return hr;
        }
    }
}

HRESULT text_decoder::read_attribute(const char*& at, element_store& element, error* err) {
    const char* begin = at;
    qname name;
    if (const HRESULT hr = scan_name(at, "a start tag", &name, err); FAILED(hr)) return hr;
    at = chars::skip_space(at, input_.end);
    if (at_end(at)) return incomplete(begin, "a start tag", err);
    if (*at != '=') return unexpected(at, "'='", err);
    at = chars::skip_space(at + 1, input_.end);
    if (at_end(at)) return incomplete(begin, "a start tag", err);
    if (*at != '"' && *at != '\'') return unexpected(at, "a quoted value", err);

    attribute_slot* slot = nullptr;
    if (const HRESULT hr = add_attribute(begin, element, &slot, err); FAILED(hr)) return hr;
    slot->attribute.singleQuote = *at == '\'';
    std::string_view value;
    if (const HRESULT hr = read_value(at, element.chars, &value, err); FAILED(hr)) return hr;
    if (name.prefix == "xmlns") return add_declaration(begin, *slot, name.local_name, value, err);
    if (name.prefix.empty() && name.local_name == "xmlns") return add_declaration(begin, *slot, {}, value, err);
    set_string(slot->prefix, name.prefix);
    set_string(slot->local_name, name.local_name);
    slot->text.value.set_chars(value);
    return S_OK;
}

HRESULT text_decoder::add_declaration(const char* place, attribute_slot& slot, std::string_view prefix,
                                      std::string_view ns, error* err) {
    // A value that had to be unescaped is not in the input.
    const bool in_input = ns.data() >= input_.cursor && ns.data() < input_.end;
    const WS_XML_STRING kept_prefix = prefix.empty() ? WS_XML_STRING{} : xml_string(scope_.keep(prefix));
    const WS_XML_STRING kept_ns = xml_string(in_input ? scope_.keep(ns) : scope_.copy(ns));
    slot.set_xmlns(kept_prefix, kept_ns);
    return declare(place, kept_prefix, kept_ns, err);
}

// Up to and with the tag's end.
HRESULT text_decoder::read_attributes(const char*& at, element_store& element, bool* is_empty, error* err) {
    const char* begin = at;
    for (const char* after = begin;;) {
        const char* next = chars::skip_space(after, input_.end);
        if (at_end(next)) return incomplete(begin, "a start tag", err);
        if (*next == '>') {
            at = next + 1;
            return S_OK;
        }
        if (*next == '/') {
            if (at_end(next + 1)) return incomplete(begin, "a start tag", err);
            if (next[1] != '>') return unexpected(next + 1, "'>'", err);
            *is_empty = true;
            at = next + 2;
            return S_OK;
        }
        if (next == after) return unexpected(next, "whitespace, '>' or '/>'", err);
        after = next;
        if (const HRESULT hr = read_attribute(after, element, err); FAILED(hr)) return hr;
    }
}

HRESULT text_decoder::read_start_tag(const char* at, error* err) {
    if (const HRESULT hr = allow_element(at, err); FAILED(hr)) return hr;
    const char* next = at + 1;
    qname name;
    if (const HRESULT hr = scan_name(next, "a start tag", &name, err); FAILED(hr)) return hr;
    element_start element(*this);
    set_string(element.store.prefix, name.prefix);
    set_string(element.store.local_name, name.local_name);
    bool is_empty = false;
    if (*next == '>') {
        ++next;
    } else {
        const char* behind = next;
        if (const HRESULT hr = read_attributes(behind, element.store, &is_empty, err); FAILED(hr)) return hr;
        next = behind;
    }
    if (const HRESULT hr = resolve_names(at, element.store, is_empty, err); FAILED(hr)) return hr;
    scope_.set_name(scope_.keep(name.whole()));
    if (is_empty) part_ = part::empty_element;
    return show(element.finish(), at, next);
}

// Whoever knows the name of an element before, and wants its text, needs no node of it.
const WS_XML_TEXT* text_decoder::take_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
    if (part_ != part::content || scope_.depth() == 0) return nullptr;
    const bool is_child = node_->nodeType == WS_XML_NODE_TYPE_ELEMENT;
    if (is_child ? scope_.depth() >= properties_.max_depth : !scope_.is_bare()) return nullptr;
    const char* at = chars::skip_space(input_.cursor, input_.end);
    if (input_.end - at < 2 || at[0] != '<' || at[1] == '/') return nullptr;
    qname name;
    if (FAILED(scan_name(++at, "a start tag", &name, nullptr)) || *at != '>' || !equal(local_name, name.local_name))
        return nullptr;
    const char* next;
    const char* const end_tag = find_end_tag(++at, name.whole(), &next);
    if (end_tag == nullptr) return nullptr;
    const WS_XML_STRING* bound = scope_.find(name.prefix);
    if (bound == nullptr || !equal(*bound, ns)) return nullptr;
    // Its level is that of a child, or its sibling's, which is bare.
    if (is_child)
        scope_.push();
    else
        scope_.forget_name();
    scope_.set_name(scope_.keep(name.whole()));
    return show_taken(at, end_tag, next);
}

// What is no end tag of the innermost element: says why.
HRESULT text_decoder::reject_end_tag(const char* at, error* err) {
    const char* next = at + 2;
    qname name;
    if (const HRESULT hr = scan_name(next, "an end tag", &name, err); FAILED(hr)) return hr;
    if (at_end(next)) return incomplete(at, "an end tag", err);
    if (scope_.depth() == 0) return malformed(at, err, message_id::xml_end_tag_alone, {name.whole()});
    return malformed(at, err, message_id::xml_end_tag_mismatch, {name.whole(), scope_.name()});
}

HRESULT text_decoder::unescape_value(const char* begin, const char* special, const char* close, scratch_chars& scratch,
                                     std::string_view* value, error* err) {
    char* const unescaped = scratch.reserve(static_cast<size_t>(close - begin));
    char* out = unescaped;
    for (const char* at = begin;;) {
        std::memcpy(out, at, static_cast<size_t>(special - at));
        out += special - at;
        at = special;
        if (at == close) break;
        if (*at == '<') return malformed(at, err, message_id::xml_not_in, {"<", "an attribute's value"});
        if (*at == '"' || *at == '\'') {
            *out++ = *at++;
        } else if (chars::is(*at, chars::space)) {
            // Any literal whitespace is a space in a value; a reference to it is not.
            at += *at == '\r' && at[1] == '\n' ? 2 : 1;
            *out++ = ' ';
        } else if (const HRESULT hr = unescape(at, close, out, err); FAILED(hr)) {
            return hr;
        }
        special = chars::skip_attribute(at, close);
    }
    *value = scratch.commit(unescaped, out);
    return S_OK;
}

} // namespace ws
