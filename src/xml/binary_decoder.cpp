#include "xml/binary_decoder.h"

#include "xml/binary_records.h"
#include "xml/chars.h"
#include "xml/name.h"
#include "xml/values.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

constexpr bool is_between(uint8_t record, uint8_t first, uint8_t last) noexcept {
    return record >= first && record <= last;
}
constexpr bool is_attribute(uint8_t record) noexcept {
    return is_between(record, nbfx::short_attribute, nbfx::prefix_attribute_z);
}
constexpr bool is_declaration(uint8_t record) noexcept {
    return is_between(record, nbfx::short_xmlns_attribute, nbfx::dictionary_xmlns_attribute);
}
constexpr bool is_element(uint8_t record) noexcept {
    return is_between(record, nbfx::short_element, nbfx::prefix_element_z);
}
constexpr bool is_text(uint8_t record) noexcept {
    return is_between(record, nbfx::zero_text, nbfx::qname_dictionary_text | nbfx::with_end_element);
}

// The bytes of one item of an array record, or 0 for a type that has none. Its records are those that end an element.
constexpr size_t array_item_size(uint8_t record) noexcept {
    switch (record & ~nbfx::with_end_element) {
    case nbfx::bool_text:
        return 1;
    case nbfx::int16_text:
        return 2;
    case nbfx::int32_text:
    case nbfx::float_text:
        return 4;
    case nbfx::int64_text:
    case nbfx::double_text:
    case nbfx::datetime_text:
    case nbfx::timespan_text:
        return 8;
    case nbfx::decimal_text:
    case nbfx::uuid_text:
        return 16;
    default:
        return 0;
    }
}

} // namespace

void binary_decoder::start(const WS_XML_DICTIONARY* static_strings, const WS_XML_DICTIONARY* dynamic_strings) noexcept {
    restart();
    static_strings_ = static_strings;
    dynamic_strings_ = dynamic_strings;
    part_ = part::content;
    array_ = {};
}

HRESULT binary_decoder::read_node(error* err) {
    leave_node();
    switch (part_) {
    case part::content:
        break;
    case part::end_element:
        part_ = array_.left != 0 ? part::array_element : part::content;
        return show_end_element(input_.cursor, input_.cursor);
    case part::array_element:
        return read_array_element(err);
    case part::array_text:
        return read_array_text(err);
    }
    return read_record(err);
}

HRESULT binary_decoder::read_record(error* err) {
    for (;;) {
        const char* const place = input_.cursor;
        if (place != input_.end) {
            const auto record = static_cast<uint8_t>(*place);
            if (is_text(record)) return read_text(place, err);
            if (is_element(record)) return read_element(place, err);
        }
        bool is_empty = false;
        if (const HRESULT hr = read_rare_record(place, &is_empty, err); FAILED(hr) || !is_empty) return hr;
    }
}

// Anything but an element and text. Tells of an array that has no items, and so shows nothing.
HRESULT binary_decoder::read_rare_record(const char* place, bool* is_empty, error* err) {
    if (place == input_.end) {
        if (!input_.is_complete()) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
        if (scope_.depth() != 0) return malformed(place, err, message_id::xml_open_element, {scope_.name()});
        return show(eof_node, place, place);
    }
    const auto record = static_cast<uint8_t>(*place);
    switch (record) {
    case nbfx::end_element:
        if (scope_.depth() == 0) return malformed(place, err, message_id::xml_no_end_element);
        return show_end_element(place, place + 1);
    case nbfx::comment:
        return read_comment(place, err);
    case nbfx::array:
        return read_array(place, is_empty, err);
    default:
        return bad_record(place, record, err);
    }
}

HRESULT binary_decoder::read_comment(const char* place, error* err) {
    span from{place + 1, input_.end};
    std::string_view value;
    if (const HRESULT hr = take_string(from, &value, err); FAILED(hr)) return hr;
    nodes_.spare_comment().node.value = xml_string(value);
    return show(nodes_.use_spare_comment(), place, from.at);
}

// ---- elements
// --------------------------------------------------------------------------------------------------------

HRESULT binary_decoder::read_element(const char* place, error* err) {
    if (const HRESULT hr = allow_element(place, err); FAILED(hr)) return hr;
    element_start element(*this);
    span from{place, input_.end};
    if (const HRESULT hr = read_element_into(element.store, from, place, err); FAILED(hr)) return hr;
    return show(element.finish(), place, from.at);
}

HRESULT binary_decoder::read_element_into(element_store& element, span& from, const char* place, error* err) {
    span next = from;
    uint8_t record = 0;
    if (const HRESULT hr = take_byte(next, &record, err); FAILED(hr)) return hr;
    HRESULT hr = S_OK;
    if (record >= nbfx::prefix_element_a)
        set_string(element.prefix, prefix_letter(record - nbfx::prefix_element_a));
    else if (record >= nbfx::prefix_dictionary_element_a)
        set_string(element.prefix, prefix_letter(record - nbfx::prefix_dictionary_element_a));
    else if (record == nbfx::element || record == nbfx::dictionary_element)
        hr = take_name(next, &element.prefix, err);
    else
        set_string(element.prefix, {});
    if (FAILED(hr)) return hr;
    const bool is_inline = record == nbfx::short_element || record == nbfx::element || record >= nbfx::prefix_element_a;
    hr = is_inline ? take_name(next, &element.local_name, err) : take_dictionary_string(next, &element.local_name, err);
    bool has_rare = false;
    if (SUCCEEDED(hr)) hr = read_attributes(element, next, &has_rare, err);
    if (SUCCEEDED(hr) && has_rare) hr = finish_values(element, place, err);
    if (SUCCEEDED(hr)) hr = resolve_names(place, element, false, err);
    if (FAILED(hr)) return hr;
    scope_.set_name(scope_.keep(view(element.local_name)));
    from.at = next.at;
    return S_OK;
}

HRESULT binary_decoder::read_attribute(element_store& element, uint8_t record, span& from, bool* has_rare, error* err) {
    attribute_slot* slot = nullptr;
    if (const HRESULT hr = add_attribute(from.at, element, &slot, err); FAILED(hr)) return hr;
    ++from.at;
    HRESULT hr = S_OK;
    if (record >= nbfx::prefix_attribute_a)
        set_string(slot->prefix, prefix_letter(record - nbfx::prefix_attribute_a));
    else if (record >= nbfx::prefix_dictionary_attribute_a)
        set_string(slot->prefix, prefix_letter(record - nbfx::prefix_dictionary_attribute_a));
    else if (record == nbfx::attribute || record == nbfx::dictionary_attribute)
        hr = take_name(from, &slot->prefix, err);
    else
        set_string(slot->prefix, {});
    if (FAILED(hr)) return hr;
    const bool is_inline =
        record == nbfx::short_attribute || record == nbfx::attribute || record >= nbfx::prefix_attribute_a;
    hr = is_inline ? take_name(from, &slot->local_name, err) : take_dictionary_string(from, &slot->local_name, err);
    uint8_t value_record = 0;
    if (SUCCEEDED(hr)) hr = take_byte(from, &value_record, err);
    if (FAILED(hr)) return hr;
    if (value_record == nbfx::chars8_text) return take_short_chars(from, slot->text.value, err);
    *has_rare = true;
    span rest = from;
    hr = read_value(value_record, rest, slot->text, &element.lists, err);
    from.at = rest.at;
    return hr;
}

// Tells of values other than short characters, which may have to be finished.
HRESULT binary_decoder::read_attributes(element_store& element, span& from, bool* has_rare, error* err) {
    span next = from;
    for (;;) {
        if (next.at == next.end) {
            if (!input_.is_complete() && next.end == input_.end)
                return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
            break;
        }
        const auto record = static_cast<uint8_t>(*next.at);
        if (!is_attribute(record)) break;
        HRESULT hr;
        if (is_declaration(record)) {
            span rest = next;
            hr = read_declaration(element, record, rest, err);
            next.at = rest.at;
        } else {
            hr = read_attribute(element, record, next, has_rare, err);
        }
        if (FAILED(hr)) return hr;
    }
    from.at = next.at;
    return S_OK;
}

HRESULT binary_decoder::read_declaration(element_store& element, uint8_t record, span& from, error* err) {
    const char* const place = from.at;
    attribute_slot* slot = nullptr;
    if (const HRESULT hr = add_attribute(place, element, &slot, err); FAILED(hr)) return hr;
    ++from.at;
    WS_XML_STRING prefix{};
    HRESULT hr = S_OK;
    if (record == nbfx::xmlns_attribute || record == nbfx::dictionary_xmlns_attribute) {
        hr = take_name(from, &prefix, err);
        if (SUCCEEDED(hr)) prefix.bytes = xml_string(scope_.keep(view(prefix))).bytes;
    }
    if (FAILED(hr)) return hr;
    WS_XML_STRING ns{};
    if (record == nbfx::short_xmlns_attribute || record == nbfx::xmlns_attribute) {
        std::string_view chars;
        hr = take_string(from, &chars, err);
        if (SUCCEEDED(hr)) ns = xml_string(scope_.keep(chars));
    } else {
        hr = take_dictionary_string(from, &ns, err);
    }
    if (FAILED(hr)) return hr;
    slot->set_xmlns(prefix, ns);
    slot->text.value.set_chars(std::string_view("", 0));
    return declare(place, prefix, ns, err);
}

// What values could not know while the attributes were read: where list items ended up, and which prefixes are bound.
HRESULT binary_decoder::finish_values(element_store& element, const char* place, error* err) {
    size_t first = 0;
    for (size_t i = 0; i != element.attribute_count(); ++i) {
        stored_text& text = element.attribute(i).text;
        if (text.value.text.textType == WS_XML_TEXT_TYPE_QNAME) {
            if (const HRESULT hr = bind_name(text, place, err); FAILED(hr)) return hr;
        } else if (text.value.text.textType == WS_XML_TEXT_TYPE_LIST) {
            if (const HRESULT hr = finish_list(text, element.lists, first, place, err); FAILED(hr)) return hr;
            first += text.value.list.itemCount;
        }
    }
    return S_OK;
}

HRESULT binary_decoder::finish_list(stored_text& text, list_store& lists, size_t first, const char* place, error* err) {
    text.value.list.items = lists.items(first);
    for (size_t i = 0; i != text.value.list.itemCount; ++i) {
        stored_text& item = lists.item(first + i);
        if (item.value.text.textType != WS_XML_TEXT_TYPE_QNAME) continue;
        if (const HRESULT hr = bind_name(item, place, err); FAILED(hr)) return hr;
    }
    return S_OK;
}

HRESULT binary_decoder::bind_name(stored_text& text, const char* place, error* err) {
    const WS_XML_STRING* ns = scope_.find(view(text.name->prefix));
    if (ns == nullptr) return malformed(place, err, message_id::xml_unbound_prefix, {text.name->prefix});
    text.name->ns = *ns;
    return S_OK;
}

// ---- text
// ------------------------------------------------------------------------------------------------------------

// Most texts are short characters in an element.
HRESULT binary_decoder::read_text(const char* place, error* err) {
    const auto record = static_cast<uint8_t>(*place);
    if ((record | nbfx::with_end_element) != (nbfx::chars8_text | nbfx::with_end_element) || scope_.depth() == 0)
        return read_other_text(place, err);
    span from{place + 1, input_.end};
    if (const HRESULT hr = take_short_chars(from, nodes_.spare_text().text.value, err); FAILED(hr)) return hr;
    if ((record & nbfx::with_end_element) != 0) part_ = part::end_element;
    return show(nodes_.use_spare_text(), place, from.at);
}

HRESULT binary_decoder::read_other_text(const char* place, error* err) {
    const auto record = static_cast<uint8_t>(*place);
    bool ends_element = (record & nbfx::with_end_element) != 0;
    if (record == (nbfx::start_list_text | nbfx::with_end_element)) return bad_record(place, record, err);
    span from{place + 1, input_.end};
    text_store& store = nodes_.spare_text();
    stored_text& text = store.text;
    store.lists.clear();
    const auto value_record = static_cast<uint8_t>(record & ~nbfx::with_end_element);
    HRESULT hr = record == nbfx::start_list_text ? read_list(from, text, store.lists, &ends_element, err)
                                                 : read_value(value_record, from, text, &store.lists, err);
    if (FAILED(hr)) return hr;
    if (text.value.text.textType == WS_XML_TEXT_TYPE_QNAME)
        hr = bind_name(text, place, err);
    else if (text.value.text.textType == WS_XML_TEXT_TYPE_LIST)
        hr = finish_list(text, store.lists, 0, place, err);
    if (FAILED(hr)) return hr;
    if (scope_.depth() == 0) {
        const bool is_space =
            text.value.text.textType == WS_XML_TEXT_TYPE_UTF8 && chars::is_space(utf8_chars(text.value.text));
        if (FAILED(hr = allow_text(place, is_space, err))) return hr;
        if (ends_element) return malformed(place, err, message_id::xml_no_end_element);
    }
    if (ends_element) part_ = part::end_element;
    return show(nodes_.use_spare_text(), place, from.at);
}

// ---- arrays
// ----------------------------------------------------------------------------------------------------------

// An element, its end, the type of the values and their number; the values themselves are taken one by one.
HRESULT binary_decoder::read_array(const char* place, bool* is_empty, error* err) {
    if (const HRESULT hr = allow_element(place, err); FAILED(hr)) return hr;
    element_start element(*this);
    span from{place + 1, input_.end};
    if (from.at != from.end && !is_element(static_cast<uint8_t>(*from.at)))
        return malformed(from.at, err, message_id::xml_bad_array, {"an element"});
    if (const HRESULT hr = read_element_into(element.store, from, place, err); FAILED(hr)) return hr;
    const span records{place + 1, from.at};
    uint8_t record = 0;
    if (const HRESULT hr = take_byte(from, &record, err); FAILED(hr)) return hr;
    if (record != nbfx::end_element)
        return malformed(from.at - 1, err, message_id::xml_bad_array, {"the element's end"});
    if (const HRESULT hr = take_byte(from, &record, err); FAILED(hr)) return hr;
    if (array_item_size(record) == 0 || (record & nbfx::with_end_element) == 0)
        return malformed(from.at - 1, err, message_id::xml_bad_array, {"a type of values of fixed size"});
    ULONG count = 0;
    if (const HRESULT hr = take_int31(from, &count, err); FAILED(hr)) return hr;
    *is_empty = count == 0;
    if (count == 0) {
        input_.cursor = from.at;
        return S_OK;
    }
    array_ = {records, record, count};
    if (!input_.is_stable()) {
        array_element_.assign(records.at, records.size());
        array_.element = {array_element_.data(), array_element_.data() + array_element_.size()};
    }
    part_ = part::array_text;
    return show(element.finish(), place, from.at);
}

HRESULT binary_decoder::read_array_element(error* err) {
    const char* const place = input_.cursor;
    if (const HRESULT hr = allow_element(place, err); FAILED(hr)) return hr;
    element_start element(*this);
    span from = array_.element;
    if (const HRESULT hr = read_element_into(element.store, from, place, err); FAILED(hr)) return hr;
    part_ = part::array_text;
    return show(element.finish(), place, place);
}

HRESULT binary_decoder::read_array_text(error* err) {
    const char* const place = input_.cursor;
    span from{place, input_.end};
    text_store& store = nodes_.spare_text();
    const auto record = static_cast<uint8_t>(array_.record & ~nbfx::with_end_element);
    if (const HRESULT hr = read_value(record, from, store.text, nullptr, err); FAILED(hr)) return hr;
    --array_.left;
    part_ = part::end_element;
    return show(nodes_.use_spare_text(), place, from.at);
}

bool binary_decoder::get_array(array_items* items) const noexcept {
    if (part_ != part::array_text) return false;
    *items = {static_cast<uint8_t>(array_.record & ~nbfx::with_end_element), array_.left};
    return true;
}

HRESULT binary_decoder::take_array_items(ULONG count, const void** bytes, ULONG* actual, error* err) {
    const size_t size = array_item_size(array_.record);
    const char* const place = input_.cursor;
    const auto buffered = static_cast<size_t>(input_.end - place) / size;
    const ULONG taken = std::min({count, static_cast<ULONG>(std::min<size_t>(buffered, array_.left))});
    if (taken == 0 && count != 0) {
        span from{place, input_.end};
        const char* item;
        return take(from, size, &item, err);
    }
    *bytes = place;
    *actual = taken;
    array_.left -= taken;
    if (array_.left != 0) return show(*node_, place, place + taken * size);
    part_ = part::content;
    return show_end_element(place, place + taken * size);
}

} // namespace ws
