// The reader's values: whole, and piece by piece.
#include "core/strings.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/reader.h"
#include "xml/reader_state.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

const WS_XML_TEXT& text_of(const WS_XML_NODE* node) noexcept {
    return *reinterpret_cast<const WS_XML_TEXT_NODE*>(node)->text;
}

bool is_empty(const WS_XML_TEXT& text) noexcept {
    return text.textType == WS_XML_TEXT_TYPE_UTF8 && utf8_chars(text).empty();
}

const WS_XML_TEXT& empty_text() noexcept {
    static const text_value empty = [] {
        text_value value;
        value.set_chars(std::string_view("", 0));
        return value;
    }();
    return empty.text;
}

// As much UTF-16 as fits; the characters that it was made of.
struct utf16_piece {
    size_t bytes_read;
    size_t units_written;
    bool is_malformed;
};

utf16_piece to_utf16(std::string_view from, WCHAR* out, size_t room) noexcept {
    const char* at = from.data();
    const char* const end = at + from.size();
    size_t written = 0;
    while (at != end && written != room) {
        if (chars::is_ascii(*at)) {
            out[written++] = static_cast<WCHAR>(*at++);
            continue;
        }
        const char* next = at;
        const char32_t c = chars::decode(next, end);
        if (c >= chars::truncated) return {static_cast<size_t>(at - from.data()), written, true};
        if (c >= 0x10000 && room - written < 2) break;
        if (c >= 0x10000) out[written++] = static_cast<WCHAR>(0xd7c0 + (c >> 10));
        out[written++] = static_cast<WCHAR>(c < 0x10000 ? c : 0xdc00 + (c & 0x3ff));
        at = next;
    }
    return {static_cast<size_t>(at - from.data()), written, false};
}

// The most of `room` bytes that ends with a whole character.
size_t whole_chars(std::string_view chars, size_t room) noexcept {
    if (chars.size() <= room) return chars.size();
    size_t size = room;
    while (size != 0 && (chars[size] & 0xc0) == 0x80)
        --size;
    return size;
}

} // namespace

// ---- whole values
// ----------------------------------------------------------------------------------------------------

HRESULT xml_reader::text_chars(const WS_XML_TEXT& text, std::string_view* chars, error* err) {
    if (text.textType == WS_XML_TEXT_TYPE_UTF8) {
        *chars = utf8_chars(text);
        return S_OK;
    }
    state_->text_chars.clear();
    char* begin = state_->text_chars.reserve(text_size_bound(text));
    char* end;
    if (const HRESULT hr = format_text(text, begin, &end, err); FAILED(hr)) return hr;
    *chars = state_->text_chars.commit(begin, end);
    return S_OK;
}

HRESULT xml_reader::read_text(const WS_XML_TEXT** text, error* err) {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    // A text node stays whole while the next one is read, but no longer.
    const WS_XML_TEXT* value = &empty_text();
    for (;;) {
        switch (node_type()) {
        case WS_XML_NODE_TYPE_TEXT:
            if (is_empty(*value))
                value = &text_of(node_);
            else {
                if (const HRESULT hr = join(*value, text_of(node_), err); FAILED(hr)) return hr;
                value = &state_->joined_text.text;
            }
            break;
        case WS_XML_NODE_TYPE_COMMENT:
        case WS_XML_NODE_TYPE_CDATA:
        case WS_XML_NODE_TYPE_END_CDATA:
            break;
        default:
            *text = value;
            return S_OK;
        }
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
    }
}

HRESULT xml_reader::read_element_text(const WS_XML_TEXT** text, error* err) {
    state& s = *state_;
    if (element() != nullptr && !is_faulted_ && s.current == &s.text && s.canonical == nullptr) {
        if (const WS_XML_TEXT* const plain = s.text.take_text()) {
            node_ = s.text.node();
            s.context.input.node_moved();
            *text = plain;
            return S_OK;
        }
    }
    const HRESULT hr = read_start_element(err);
    return hr == S_OK ? read_text(text, err) : hr;
}

const WS_XML_TEXT* xml_reader::take_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
    state& s = *state_;
    if (is_faulted_ || s.current != &s.text || s.canonical != nullptr) return nullptr;
    const WS_XML_TEXT* const plain = s.text.take_element(local_name, ns);
    if (plain == nullptr) return nullptr;
    node_ = s.text.node();
    s.context.input.node_moved();
    return plain;
}

// Bytes to bytes, anything else as characters.
HRESULT xml_reader::join(const WS_XML_TEXT& first, const WS_XML_TEXT& second, error* err) {
    std::string& joined = state_->joined;
    text_value& result = state_->joined_text;
    const bool is_joined = &first == &result.text;
    const bool as_bytes = first.textType == WS_XML_TEXT_TYPE_BASE64 && second.textType == WS_XML_TEXT_TYPE_BASE64;
    const auto piece = [&](const WS_XML_TEXT& text, std::string_view* chars) {
        if (!as_bytes) return text_chars(text, chars, err);
        const auto& bytes = reinterpret_cast<const WS_XML_BASE64_TEXT&>(text);
        *chars = {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
        return S_OK;
    };
    std::string_view chars;
    if (!is_joined || as_bytes != (result.text.textType == WS_XML_TEXT_TYPE_BASE64)) {
        if (const HRESULT hr = piece(first, &chars); FAILED(hr)) return hr;
        joined.assign(chars);
    }
    if (const HRESULT hr = piece(second, &chars); FAILED(hr)) return hr;
    joined.append(chars);
    result.set_chars(joined);
    if (as_bytes)
        result.base64 = {
            {WS_XML_TEXT_TYPE_BASE64}, reinterpret_cast<BYTE*>(joined.data()), static_cast<ULONG>(joined.size())};
    return S_OK;
}

HRESULT xml_reader::read_text_utf8(std::string_view* chars, error* err) {
    const WS_XML_TEXT* text;
    if (const HRESULT hr = read_text(&text, err); FAILED(hr)) return hr;
    return text_chars(*text, chars, err);
}

HRESULT xml_reader::read_qualified_name(heap* memory, WS_XML_STRING* prefix, WS_XML_STRING* local_name,
                                        WS_XML_STRING* ns, error* err) {
    if (memory == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"heap"});
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    std::string_view text;
    if (const HRESULT hr = read_text_utf8(&text, err); FAILED(hr)) return hr;
    std::string_view parts[2];
    if (const HRESULT hr = split_qualified_name(trim_xml_space(text), &parts[0], &parts[1], err); FAILED(hr))
        return fault(hr);
    // The text ends at the element's end, or in its attribute, where the namespaces are still those of the text.
    if (element() != nullptr) return expect("the end of the element", err);
    const WS_XML_STRING* bound = state_->current->find_namespace(parts[0]);
    if (ns != nullptr && bound == nullptr)
        return fault(fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_unbound_prefix, {parts[0]}));

    WS_XML_STRING* const wanted[] = {prefix, local_name, ns};
    const std::string_view originals[] = {parts[0], parts[1], ns != nullptr ? view(*bound) : std::string_view()};
    WS_XML_STRING copies[std::size(wanted)]{};
    for (size_t i = 0; i != std::size(wanted); ++i) {
        if (wanted[i] == nullptr) continue;
        char* copy;
        if (const HRESULT hr = memory->alloc_array(originals[i].size(), &copy, err); FAILED(hr)) return hr;
        if (!originals[i].empty()) std::memcpy(copy, originals[i].data(), originals[i].size());
        copies[i] = xml_string({copy, originals[i].size()});
    }
    for (size_t i = 0; i != std::size(wanted); ++i)
        if (wanted[i] != nullptr) *wanted[i] = copies[i];
    return S_OK;
}

// ---- piece by piece
// --------------------------------------------------------------------------------------------------

// The text node where the reader stands, as characters or bytes.
HRESULT xml_reader::begin_value(bool as_bytes, error* err) {
    const WS_XML_TEXT& text = text_of(node_);
    std::string_view rest;
    in_value_ = false; // until it is begun
    state_->value_chars.clear();
    if (!as_bytes) {
        if (text.textType == WS_XML_TEXT_TYPE_UTF8) {
            rest = utf8_chars(text);
        } else {
            char* begin = state_->value_chars.reserve(text_size_bound(text));
            char* end;
            if (const HRESULT hr = format_text(text, begin, &end, err); FAILED(hr)) return hr;
            rest = state_->value_chars.commit(begin, end);
        }
    } else if (text.textType == WS_XML_TEXT_TYPE_BASE64) {
        const auto& bytes = reinterpret_cast<const WS_XML_BASE64_TEXT&>(text);
        rest = {reinterpret_cast<const char*>(bytes.bytes), bytes.length};
    } else {
        std::string_view chars;
        if (const HRESULT hr = text_chars(text, &chars, err); FAILED(hr)) return hr;
        char* const begin = state_->value_chars.reserve(base64_decoder::max_bytes(chars.size()));
        auto* end = reinterpret_cast<BYTE*>(begin);
        if (const HRESULT hr = state_->base64.decode(chars, end, err); FAILED(hr)) return fault(hr);
        rest = state_->value_chars.commit(begin, reinterpret_cast<char*>(end));
    }
    state_->value_rest = rest;
    state_->value_is_bytes = as_bytes;
    state_->low_surrogate = 0;
    in_value_ = true;
    return S_OK;
}

// What is left of the value's current text, or of the next one; nothing when the reader has come to a tag.
HRESULT xml_reader::next_piece(bool as_bytes, std::string_view* rest, error* err) {
    if (!in_value_) state_->base64 = {};
    for (;;) {
        switch (node_type()) {
        case WS_XML_NODE_TYPE_TEXT:
            if (!in_value_ || state_->value_is_bytes != as_bytes)
                if (const HRESULT hr = begin_value(as_bytes, err); FAILED(hr)) return hr;
            if (!state_->value_rest.empty() || state_->low_surrogate != 0) {
                *rest = state_->value_rest;
                return S_OK;
            }
            break;
        case WS_XML_NODE_TYPE_COMMENT:
        case WS_XML_NODE_TYPE_CDATA:
        case WS_XML_NODE_TYPE_END_CDATA:
            break;
        default:
            *rest = {};
            return as_bytes ? fault(state_->base64.finish(err)) : S_OK;
        }
        if (const HRESULT hr = move_on(err); FAILED(hr)) return hr;
    }
}

HRESULT xml_reader::check_piece(ULONG* actual_count, error* err) noexcept {
    if (const HRESULT hr = check_input(err); FAILED(hr)) return hr;
    return actual_count != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::null_argument, {"actualCount"});
}

HRESULT xml_reader::read_bytes(void* bytes, ULONG max_count, ULONG* actual_count, error* err) {
    if (const HRESULT hr = check_piece(actual_count, err); FAILED(hr)) return hr;
    std::string_view rest;
    if (max_count != 0)
        if (const HRESULT hr = next_piece(true, &rest, err); FAILED(hr)) return hr;
    const size_t count = std::min<size_t>(rest.size(), max_count);
    if (count != 0) {
        if (bytes == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
        std::memcpy(bytes, rest.data(), count);
        state_->value_rest.remove_prefix(count);
    }
    *actual_count = static_cast<ULONG>(count);
    return S_OK;
}

HRESULT xml_reader::read_chars_utf8(BYTE* bytes, ULONG max_count, ULONG* actual_count, error* err) {
    if (const HRESULT hr = check_piece(actual_count, err); FAILED(hr)) return hr;
    std::string_view rest;
    if (max_count != 0)
        if (const HRESULT hr = next_piece(false, &rest, err); FAILED(hr)) return hr;
    const size_t count = whole_chars(rest, max_count);
    if (!rest.empty()) {
        if (bytes == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
        if (count == 0) return fail(err, E_INVALIDARG, message_id::xml_chars_split, {max_count});
        std::memcpy(bytes, rest.data(), count);
        state_->value_rest.remove_prefix(count);
    }
    *actual_count = static_cast<ULONG>(count);
    return S_OK;
}

HRESULT xml_reader::read_chars(WCHAR* chars, ULONG max_count, ULONG* actual_count, error* err) {
    if (const HRESULT hr = check_piece(actual_count, err); FAILED(hr)) return hr;
    std::string_view rest;
    if (max_count != 0)
        if (const HRESULT hr = next_piece(false, &rest, err); FAILED(hr)) return hr;
    if (max_count == 0 || (rest.empty() && state_->low_surrogate == 0)) {
        *actual_count = 0;
        return S_OK;
    }
    if (chars == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"chars"});
    size_t count = 0;
    if (state_->low_surrogate != 0) chars[count++] = std::exchange(state_->low_surrogate, 0);
    const utf16_piece piece = to_utf16(rest, chars + count, max_count - count);
    if (piece.is_malformed)
        return fault(fail_here(err, WS_E_INVALID_FORMAT, message_id::xml_bad_utf8,
                               {hex_number(static_cast<unsigned char>(rest[piece.bytes_read])).text()}));
    count += piece.units_written;
    state_->value_rest.remove_prefix(piece.bytes_read);
    if (count == 0) {
        // One unit of room, but a character of two.
        WCHAR pair[2];
        state_->value_rest.remove_prefix(to_utf16(rest, pair, 2).bytes_read);
        chars[count++] = pair[0];
        state_->low_surrogate = pair[1];
    }
    *actual_count = static_cast<ULONG>(count);
    return S_OK;
}

// ---- arrays
// ----------------------------------------------------------------------------------------------------------

bool xml_reader::get_array(BYTE* record, ULONG* count) const noexcept {
    binary_decoder::array_items items;
    if (is_faulted_ || in_attribute_ || state_->current != &state_->binary || state_->canonical != nullptr ||
        !state_->binary.get_array(&items))
        return false;
    *record = items.record;
    *count = items.count;
    return true;
}

HRESULT xml_reader::take_array(ULONG count, const void** items, ULONG* actual_count, error* err) {
    const HRESULT hr = state_->binary.take_array_items(count, items, actual_count, err);
    node_ = state_->current->node();
    in_value_ = false;
    return fault(hr);
}

} // namespace ws
