// Unions: the element that comes chooses the field, and the field's value goes to the selector.
#include "serialization/type_reader.h"

namespace ws {

ULONG type_reader::find_choice(const WS_UNION_DESCRIPTION& choices) const noexcept {
    ULONG i = 0;
    for (; i < choices.fieldCount; ++i) {
        // The one that takes any element is the last.
        const WS_FIELD_DESCRIPTION& field = choices.fields[i]->field;
        const bool any = field.mapping == WS_ANY_ELEMENT_FIELD_MAPPING;
        if (any ? at_any_element(field) : at_element(*field.localName, *field.ns)) break;
    }
    return i;
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
