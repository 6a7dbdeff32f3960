// Unions: the element that comes chooses the field, and the field's value goes to the selector.
#include "serialization/type_reader.h"

namespace ws {

const WS_UNION_FIELD_DESCRIPTION* type_reader::find_choice(const WS_UNION_DESCRIPTION& choices) const noexcept {
    for (ULONG i = 0; i < choices.fieldCount; ++i) {
        const WS_UNION_FIELD_DESCRIPTION* choice = choices.fields[i];
        if (choice == nullptr) continue;
        const WS_FIELD_DESCRIPTION& field = choice->field;
        // The one that takes any element is the last.
        if (field.mapping == WS_ANY_ELEMENT_FIELD_MAPPING) return choice;
        if (field.localName != nullptr && field.ns != nullptr && at_element(*field.localName, *field.ns)) return choice;
    }
    return nullptr;
}

HRESULT type_reader::read_choice(const WS_UNION_DESCRIPTION& choices, void* out, bool* found) {
    const level nested(depth_);
    if (nested.too_deep())
        return reader_.fail_here(err_, WS_E_QUOTA_EXCEEDED, message_id::types_too_deep, {max_type_depth});
    const WS_UNION_FIELD_DESCRIPTION* choice = at_element() ? find_choice(choices) : nullptr;
    *found = choice != nullptr;
    if (choice == nullptr) return S_OK;
    const WS_FIELD_DESCRIPTION& field = choice->field;
    HRESULT hr = check_field(field, err_);
    if (hr != S_OK) return hr;
    switch (field.mapping) {
    case WS_ELEMENT_FIELD_MAPPING:
        hr = read_named_element(field, out);
        break;
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        hr = read_repeating(field, out);
        break;
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        hr = read_any_element(field, out);
        break;
    default:
        return bad_description(err_, "a union's field is neither an element nor any element");
    }
    if (hr == S_OK) store(static_cast<BYTE*>(out) + choices.enumOffset, choice->value);
    return hr;
}

} // namespace ws
