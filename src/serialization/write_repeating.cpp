// Arrays as repeating elements, and unions as the one element that their selector stands for.
#include "serialization/sorted.h"
#include "serialization/type_writer.h"

namespace ws {
namespace {

// By the indices that have the fields in their values' order; the number of fields without indices, and when those lead
// nowhere.
ULONG find_in_order(const WS_UNION_DESCRIPTION& choices, INT32 selector) noexcept {
    const ULONG count = choices.fieldCount;
    const ULONG* indices = choices.valueIndices;
    if (indices == nullptr || count <= few_entries) return count;
    const ULONG place = place_in_order(
        count, [&](ULONG i) { return indices[i] < count && choices.fields[indices[i]]->value < selector; });
    const ULONG found = place < count && indices[place] < count ? indices[place] : count;
    return found < count && choices.fields[found]->value == selector ? found : count;
}

// The field that the selector stands for, or the number of fields.
ULONG find_choice(const WS_UNION_DESCRIPTION& choices, INT32 selector) noexcept {
    const ULONG found = find_in_order(choices, selector);
    if (found != choices.fieldCount) return found;
    ULONG i = 0;
    while (i < choices.fieldCount && choices.fields[i]->value != selector)
        ++i;
    return i;
}

} // namespace

HRESULT type_writer::write_repeating(const WS_FIELD_DESCRIPTION& field, const void* structure) {
    field_storage storage;
    HRESULT hr = locate(field, const_cast<void*>(structure), &storage, err_);
    if (hr != S_OK) return hr;
    const auto* items = load<const BYTE*>(storage.value);
    const auto count = load<ULONG>(storage.count);
    const bool nil = items == nullptr && count == 0;
    if (items == nullptr && count != 0) return missing_value();
    const bool wrapped = field.localName != nullptr && field.mapping != WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING;
    if (!wrapped) return write_items(field, items, count, storage.size);
    if (nil && (field.options & WS_FIELD_OPTIONAL) != 0) return S_OK;
    hr = writer_.write_start_element(nullptr, field.localName, field.ns, err_);
    if (hr == S_OK)
        hr = nil && (field.options & WS_FIELD_NILLABLE) != 0 ? write_nil()
                                                             : write_items(field, items, count, storage.size);
    return hr == S_OK ? writer_.write_end_element(err_) : hr;
}

HRESULT type_writer::write_items(const WS_FIELD_DESCRIPTION& field, const BYTE* items, ULONG count, ULONG size) {
    const bool pointers = (field.options & WS_FIELD_POINTER) != 0;
    const bool nillable = (field.options & WS_FIELD_NILLABLE_ITEM) != 0;
    for (ULONG i = 0; i < count; ++i, items += size) {
        const void* item = pointers ? load<const void*>(items) : items;
        HRESULT hr;
        switch (field.mapping) {
        case WS_REPEATING_ELEMENT_FIELD_MAPPING:
            hr = write_element(*field.itemLocalName, *field.itemNs, field, item, nullptr, nillable);
            break;
        case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
            hr = write_choice(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription), item, false);
            break;
        default:
            hr = write(WS_ANY_ELEMENT_TYPE_MAPPING, field.type, field.typeDescription, item);
            break;
        }
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

HRESULT type_writer::write_chosen(const WS_FIELD_DESCRIPTION& field, const void* value) {
    if (field.type == WS_VOID_TYPE) return S_OK;
    switch (field.mapping) {
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        return write_repeating(field, value);
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        return write_any_field(field, value);
    default:
        return write_element_field(field, value);
    }
}

HRESULT type_writer::write_choice(const WS_UNION_DESCRIPTION& choices, const void* value, bool optional) {
    const HRESULT hr = checked_.check(choices, err_);
    if (hr != S_OK) return hr;
    const auto selector = load<INT32>(static_cast<const BYTE*>(value) + choices.enumOffset);
    if (optional && selector == choices.noneEnumValue) return S_OK;
    const ULONG index = find_choice(choices, selector);
    if (index == choices.fieldCount) return fail(err_, WS_E_INVALID_FORMAT, message_id::unknown_choice, {selector});
    const WS_FIELD_DESCRIPTION& field = choices.fields[index]->field;
    return in_field(write_chosen(field, value), field, index, nullptr, err_);
}

} // namespace ws
