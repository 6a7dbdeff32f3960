// Unions: the element that comes chooses the field, and the field's value goes to the selector.
#include "serialization/sorted.h"
#include "serialization/type_reader.h"
#include "xml/name.h"

namespace ws {

namespace {

// By the order of namespaces, and of names within one, that fields with indices are in; the number of fields without
// indices, and when the fields are not in order. What takes any element is behind them.
ULONG find_in_order(const WS_UNION_DESCRIPTION& choices, const WS_XML_ELEMENT_NODE& element) noexcept {
    const ULONG count = choices.fieldCount;
    if (choices.valueIndices == nullptr || count <= few_entries) return count;
    const std::string_view name = view(*element.localName), ns = view(*element.ns);
    const auto named = [&](ULONG i) { return choices.fields[i]->field.mapping != WS_ANY_ELEMENT_FIELD_MAPPING; };
    const ULONG place = place_in_order(count, [&](ULONG i) {
        if (!named(i)) return false;
        const WS_FIELD_DESCRIPTION& field = choices.fields[i]->field;
        const int by_ns = view(*field.ns).compare(ns);
        return by_ns != 0 ? by_ns < 0 : view(*field.localName) < name;
    });
    if (place == count || !named(place)) return count;
    const WS_FIELD_DESCRIPTION& field = choices.fields[place]->field;
    return equal(*field.localName, *element.localName) && equal(*field.ns, *element.ns) ? place : count;
}

} // namespace

// What takes any element takes those that no other field does.
ULONG type_reader::find_choice(const WS_UNION_DESCRIPTION& choices) const noexcept {
    ULONG found = choices.fieldCount;
    const WS_XML_ELEMENT_NODE* element = reader_.element();
    if (element == nullptr) return found;
    found = find_in_order(choices, *element);
    if (found != choices.fieldCount) return found;
    for (ULONG i = 0; i < choices.fieldCount; ++i) {
        const WS_FIELD_DESCRIPTION& field = choices.fields[i]->field;
        if (field.mapping != WS_ANY_ELEMENT_FIELD_MAPPING) {
            if (at_element(*field.localName, *field.ns)) return i;
        } else if (found == choices.fieldCount && at_any_element(field)) {
            found = i;
        }
    }
    return found;
}

HRESULT type_reader::read_choice(const WS_UNION_DESCRIPTION& choices, void* out, bool* found) {
    const level nested(depth_);
    if (nested.too_deep())
        return reader_.fail_here(err_, WS_E_QUOTA_EXCEEDED, message_id::types_too_deep, {max_type_depth});
    HRESULT hr = checked_.check(choices, err_);
    if (hr != S_OK) return hr;
    const ULONG index = find_choice(choices);
    *found = index != choices.fieldCount;
    if (!*found) return S_OK;
    const WS_UNION_FIELD_DESCRIPTION& choice = *choices.fields[index];
    switch (choice.field.mapping) {
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        hr = read_repeating(choice.field, out);
        break;
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        hr = read_any_element(choice.field, out);
        break;
    default:
        hr = read_named_element(choice.field, out);
        break;
    }
    if (hr != S_OK) return in_field(hr, choice.field, index, nullptr, err_);
    store(static_cast<BYTE*>(out) + choices.enumOffset, choice.value);
    return S_OK;
}

} // namespace ws
