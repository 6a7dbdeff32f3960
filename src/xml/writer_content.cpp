// What stands in elements and attributes: characters, bytes, names; and CDATA.
#include "xml/chars.h"
#include "xml/unicode.h"
#include "xml/values.h"
#include "xml/writer_escape.h"
#include "xml/writer_state.h"

#include <algorithm>

namespace ws {
namespace {

bool is_space_utf16(const void* units, size_t count) noexcept {
    for (size_t i = 0; i < count; ++i) {
        const unsigned c = load_utf16(units, i);
        if (c >= 0x80 || !is_xml_space(static_cast<char>(c))) return false;
    }
    return true;
}

// How many bytes at the end are the beginning of a character.
size_t incomplete_utf8(std::string_view text) noexcept {
    const size_t most = std::min<size_t>(3, text.size());
    for (size_t back = 1; back <= most; ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if ((byte & 0xc0) == 0x80) continue;
        if (byte < 0xc2 || byte > 0xf4) return 0; // begins nothing
        const size_t length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? back : 0;
    }
    return 0;
}

HRESULT check_utf8(std::string_view text, error* err) noexcept {
    if (chars::find_malformed(text) == text.data() + text.size()) return S_OK;
    return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-8"});
}

WS_XML_STRING view_of(const char* text, size_t size) noexcept {
    return xml_string({text, size});
}

} // namespace

// ---- where content may stand ----------------------------------------------------------------------------------------

HRESULT xml_writer::state::content_done(HRESULT hr) noexcept {
    if (hr == S_OK && !elements.empty()) elements.back().has_text = true;
    return hr;
}

// Puts down what was kept back, now that something else follows it.
HRESULT xml_writer::state::put_remainder(error* err) {
    if (rest.what != remainder::bytes) return fail(err, WS_E_INVALID_FORMAT, message_id::writer_incomplete_character);
    HRESULT hr = S_OK;
    if (rest.size != 0)
        hr = encoder->bytes(rest.data, rest.size, nullptr, 0, err);
    else
        encoder->end_bytes();
    if (hr == S_OK) rest = {};
    return hr;
}

// Outside of all elements only the document's end tells that bytes have ended.
HRESULT xml_writer::state::finish_bytes(error* err) {
    return rest.what == remainder::bytes && elements.empty() ? finish_remainder(err) : S_OK;
}

// An attribute's value is of one type, and only characters and bytes come in pieces.
HRESULT xml_writer::state::attribute_piece(attribute_value::kind what, error* err) {
    if (simple.is_open) {
        if (simple.what == attribute_value::typed)
            return fail(err, WS_E_INVALID_OPERATION, message_id::writer_mixed_attribute_text);
        complicate_attribute();
    }
    attribute_value& value = attributes.back().value;
    const bool more = what == attribute_value::utf8 || what == attribute_value::utf16 || what == attribute_value::bytes;
    if (value.what == attribute_value::nothing) {
        value.what = what;
        value.start = values.size();
        return S_OK;
    }
    if (value.what == what && more) return S_OK;
    return fail(err, WS_E_INVALID_OPERATION, message_id::writer_mixed_attribute_text);
}

HRESULT attribute_characters(const attribute_value& value, const char* store, char* scratch, std::string_view* out,
                             error* err) noexcept {
    *out = {store + value.start, value.size};
    if (value.what != attribute_value::typed) return S_OK;
    char* end;
    const HRESULT hr = format_text(value.value.text, scratch, &end, err);
    if (hr == S_OK) *out = {scratch, static_cast<size_t>(end - scratch)};
    return hr;
}

// ---- characters -----------------------------------------------------------------------------------------------------

[[gnu::always_inline]] inline bool xml_writer::state::write_simple_value(const WS_XML_STRING& utf8) {
    const bool continues = simple.what == attribute_value::nothing || simple.what == attribute_value::utf8;
    if (!simple.is_open || !continues || rest.what != remainder::nothing) return false;
    char* const to = values.reserve(utf8.length + copy_slack);
    const char* const from = view(utf8).data();
    const size_t copied = simple.single_quote ? escape::copy_plain<escape::quoted_attribute>(to, from, utf8.length)
                                              : escape::copy_plain<escape::attribute>(to, from, utf8.length);
    if (copied != utf8.length) return false;
    values.commit(copied);
    simple.what = attribute_value::utf8;
    return true;
}

bool xml_writer::state::write_simple_utf16(const void* units, size_t count) {
    const bool continues = simple.what == attribute_value::nothing || simple.what == attribute_value::utf16;
    if (!simple.is_open || !continues) return false;
    char* const begin = values.reserve(count * max_utf8_per_utf16);
    const char* const end = transcode(begin, units, count);
    if (end == nullptr) return false;
    const std::string_view value(begin, static_cast<size_t>(end - begin));
    if (!escape::is_plain(value, escape::attribute_context(simple.single_quote))) return false;
    values.commit(value.size());
    simple.what = attribute_value::utf16;
    return true;
}

HRESULT xml_writer::state::write_attribute_characters(const WS_XML_STRING& utf8, error* err) {
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = attribute_piece(attribute_value::utf8, err);
    if (hr != S_OK) return hr;
    tag_attribute& attribute = attributes.back();
    attribute_value& value = attribute.value;
    const bool plain = escape::is_plain(view(utf8), escape::attribute_context(attribute.single_quote));
    if (!plain) hr = check_utf8(view(utf8), err);
    if (hr != S_OK) return hr;
    values.append(view(utf8).data(), utf8.length);
    value.is_plain = plain && (value.is_plain || value.size == 0);
    value.dictionary = value.size == 0 ? utf8.dictionary : nullptr;
    value.id = utf8.id;
    value.given = utf8.bytes;
    value.size += utf8.length;
    return S_OK;
}

HRESULT xml_writer::state::write_characters(const WS_XML_STRING& utf8, error* err) {
    if (where == place::attribute) return write_simple_value(utf8) ? S_OK : write_attribute_characters(utf8, err);
    if (utf8.length == 0) return S_OK;
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = open_content([&] { return chars::is_space(view(utf8)); }, err);
    return hr == S_OK ? content_done(encoder->characters(utf8, err)) : hr;
}

HRESULT xml_writer::state::write_utf16(const void* units, size_t count, error* err) {
    if (where == place::attribute) {
        HRESULT hr = finish_remainder(err);
        if (hr == S_OK && write_simple_utf16(units, count)) return S_OK;
        if (hr == S_OK) hr = attribute_piece(attribute_value::utf16, err);
        if (hr != S_OK) return hr;
        char* const begin = values.reserve(count * max_utf8_per_utf16);
        const char* const end = count != 0 ? transcode(begin, units, count) : begin; // which may be null
        if (end == nullptr && count != 0)
            return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
        values.commit(static_cast<size_t>(end - begin));
        attributes.back().value.size += static_cast<size_t>(end - begin);
        return S_OK;
    }
    if (count == 0) return S_OK;
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = open_content([&] { return is_space_utf16(units, count); }, err);
    return hr == S_OK ? content_done(encoder->utf16(units, count, err)) : hr;
}

// Pieces may be cut anywhere, within a character too.
HRESULT xml_writer::write_chars(const WCHAR* units, ULONG count, error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (count != 0 && units == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"chars"});
    if (s.rest.what == state::remainder::utf16 && count != 0) {
        const state::remainder kept = s.rest;
        uint16_t pair[2];
        std::memcpy(pair, kept.data, 2);
        pair[1] = static_cast<uint16_t>(load_utf16(units, 0));
        s.rest = {};
        hr = s.write_utf16(pair, 2, err);
        if (hr != S_OK) {
            s.rest = kept;
            return hr;
        }
        ++units;
        --count;
    }
    const bool half = count != 0 && is_high_surrogate(load_utf16(units, count - 1));
    const size_t whole = half ? count - 1 : count;
    hr = s.write_utf16(units, whole, err);
    if (hr != S_OK || !half) return hr;
    if (s.where != state::place::attribute) {
        hr = s.finish_remainder(err);
        if (hr == S_OK) hr = s.open_content(err);
        if (hr != S_OK) return hr;
    }
    s.rest.what = state::remainder::utf16;
    s.rest.size = 2;
    std::memcpy(s.rest.data, units + whole, 2);
    return S_OK;
}

HRESULT xml_writer::write_chars_utf8(const BYTE* bytes, ULONG count, error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (count != 0 && bytes == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
    const auto* text = reinterpret_cast<const char*>(bytes);
    const bool whole = count != 0 && chars::is_ascii(text[count - 1]) && s.rest.what == state::remainder::nothing;
    return whole ? s.write_characters(view_of(text, count), err) : s.write_cut_characters(text, count, err);
}

// What begins or ends within a character, perhaps.
HRESULT xml_writer::state::write_cut_characters(const char* text, size_t size, error* err) {
    HRESULT hr = S_OK;
    if (rest.what == remainder::utf8 && size != 0) {
        const remainder kept = rest;
        const auto lead = kept.data[0];
        const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        remainder joined = kept;
        const size_t taken = std::min(length - kept.size, size);
        std::memcpy(joined.data + kept.size, text, taken);
        joined.size = static_cast<BYTE>(kept.size + taken);
        rest = {};
        if (joined.size == length)
            hr = write_characters(view_of(reinterpret_cast<const char*>(joined.data), length), err);
        if (hr != S_OK || joined.size < length) {
            rest = hr == S_OK ? joined : kept;
            return hr;
        }
        text += taken;
        size -= taken;
    }
    const size_t cut = size != 0 ? incomplete_utf8({text, size}) : 0;
    hr = write_characters(view_of(text, size - cut), err);
    if (hr != S_OK || cut == 0) return hr;
    if (where != place::attribute) {
        hr = finish_remainder(err);
        if (hr == S_OK) hr = open_content(err);
        if (hr != S_OK) return hr;
    }
    rest.what = remainder::utf8;
    rest.size = static_cast<BYTE>(cut);
    std::memcpy(rest.data, text + size - cut, cut);
    return S_OK;
}

// ---- bytes ----------------------------------------------------------------------------------------------------------

// Only whole groups of three bytes go to the codec while more may come: what is written in pieces is one value.
HRESULT xml_writer::state::write_bytes(const void* bytes, size_t count, error* err) {
    if (where == place::attribute) {
        const HRESULT hr = attribute_piece(attribute_value::bytes, err);
        if (hr != S_OK) return hr;
        values.append(static_cast<const char*>(bytes), count);
        attributes.back().value.size += count;
        return S_OK;
    }
    if (count == 0) return S_OK;
    HRESULT hr = rest.what == remainder::bytes ? S_OK : finish_remainder(err);
    if (hr == S_OK) hr = open_content(err);
    if (hr != S_OK) return hr;
    if (rest.size == 0 && encoder->joins_bytes(count)) {
        hr = encoder->bytes(nullptr, 0, bytes, count, err);
        if (hr == S_OK && to == target::tree) rest.what = remainder::bytes;
        return content_done(hr);
    }
    const size_t all = rest.size + count;
    const size_t kept = all % 3;
    if (all < 3) {
        std::memcpy(rest.data + rest.size, bytes, count);
    } else {
        hr = encoder->bytes(rest.data, rest.size, bytes, count - kept, err);
        if (hr != S_OK) return hr;
        if (kept != 0) std::memcpy(rest.data, static_cast<const BYTE*>(bytes) + count - kept, kept);
    }
    rest.what = kept != 0 ? remainder::bytes : remainder::nothing;
    rest.size = static_cast<BYTE>(kept);
    return content_done(S_OK);
}

HRESULT xml_writer::write_bytes(const void* bytes, ULONG count, error* err) {
    state& s = *state_;
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (count != 0 && bytes == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
    return s.write_bytes(bytes, count, err);
}

// ---- qualified names ------------------------------------------------------------------------------------------------

HRESULT xml_writer::state::write_name(const WS_XML_STRING* prefix, const WS_XML_STRING& local_name,
                                      const WS_XML_STRING* ns, error* err) {
    if (where == place::attribute) {
        const WS_XML_STRING kept_prefix = prefix != nullptr ? scope.keep(*prefix) : WS_XML_STRING{};
        const WS_XML_STRING kept_name = scope.keep(local_name);
        const WS_XML_STRING kept_ns = ns != nullptr ? scope.keep(*ns) : WS_XML_STRING{};
        const HRESULT hr = attribute_piece(attribute_value::name, err);
        if (hr != S_OK) return hr;
        attribute_value& value = attributes.back().value;
        value.has_prefix = prefix != nullptr;
        has_plain_names = has_known_names = false;
        has_name_values = true;
        value.prefix = kept_prefix;
        value.local_name = kept_name;
        value.ns = kept_ns;
        return S_OK;
    }
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = open_content(err);
    if (hr != S_OK) return hr;
    if (prefix == nullptr) {
        const namespace_binding* bound = scope.find_namespace(*ns);
        if (bound == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::writer_namespace_not_in_scope, {*ns});
        prefix = &bound->prefix;
    }
    if (scope.find_prefix(*prefix) != nullptr) return content_done(encoder->qualified_name(*prefix, local_name, err));
    // Characters only: a record of the binary encoding could not be read.
    std::string name(view(*prefix));
    name.append(":").append(view(local_name));
    return content_done(encoder->characters(view_of(name.data(), name.size()), err));
}

HRESULT xml_writer::write_qualified_name(const WS_XML_STRING* prefix, const WS_XML_STRING* local_name,
                                         const WS_XML_STRING* ns, error* err) {
    state& s = *state_;
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.where == state::place::document && !s.in_fragment())
        return fail(err, WS_E_INVALID_FORMAT, message_id::writer_text_at_root);
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (prefix == nullptr && ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    return s.write_name(prefix, *local_name, ns, err);
}

// ---- CDATA ----------------------------------------------------------------------------------------------------------

HRESULT xml_writer::write_start_cdata(error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (!s.takes_nodes()) return s.wrong_place("CDATA", err);
    hr = s.finish_remainder(err);
    if (hr == S_OK) hr = s.open_content(err);
    if (hr == S_OK) hr = s.content_done(s.encoder->start_cdata(err));
    if (hr == S_OK) s.where = state::place::cdata;
    return hr;
}

HRESULT xml_writer::write_end_cdata(error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (s.where != state::place::cdata) return s.wrong_place("the end of CDATA", err);
    hr = s.finish_remainder(err);
    if (hr == S_OK) hr = s.encoder->end_cdata(err);
    if (hr == S_OK) s.after_end();
    return hr;
}

} // namespace ws
