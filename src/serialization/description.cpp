#include "serialization/description.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace ws {
namespace {

template <class... Mappings>
constexpr ULONG mappings(Mappings... which) noexcept {
    return ((1u << which) | ...);
}

// The fields that hold one value of text.
constexpr ULONG value_mappings =
    mappings(WS_ELEMENT_FIELD_MAPPING, WS_ATTRIBUTE_FIELD_MAPPING, WS_TEXT_FIELD_MAPPING, WS_NO_FIELD_MAPPING);

constexpr ULONG mappings_of(WS_TYPE type) noexcept {
    switch (type) {
    case WS_STRING_TYPE:
    case WS_WSZ_TYPE:
        return value_mappings | mappings(WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_XML_ATTRIBUTE_FIELD_MAPPING);
    case WS_CHAR_ARRAY_TYPE:
        return value_mappings | mappings(WS_XML_ATTRIBUTE_FIELD_MAPPING);
    case WS_UTF8_ARRAY_TYPE:
    case WS_BYTE_ARRAY_TYPE:
        return value_mappings;
    case WS_XML_BUFFER_TYPE:
        return mappings(WS_ELEMENT_FIELD_MAPPING, WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_ANY_ELEMENT_FIELD_MAPPING,
                        WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, WS_ANY_CONTENT_FIELD_MAPPING, WS_NO_FIELD_MAPPING);
    case WS_DESCRIPTION_TYPE:
        return mappings(WS_TYPE_ATTRIBUTE_FIELD_MAPPING);
    case WS_STRUCT_TYPE:
        return mappings(WS_ELEMENT_FIELD_MAPPING, WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_TEXT_FIELD_MAPPING,
                        WS_NO_FIELD_MAPPING);
    case WS_CUSTOM_TYPE:
        return value_mappings | mappings(WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_ANY_ELEMENT_FIELD_MAPPING);
    case WS_ENDPOINT_ADDRESS_TYPE:
    case WS_FAULT_TYPE:
        return mappings(WS_ELEMENT_FIELD_MAPPING, WS_REPEATING_ELEMENT_FIELD_MAPPING, WS_NO_FIELD_MAPPING);
    case WS_VOID_TYPE:
        return mappings(WS_ELEMENT_FIELD_MAPPING, WS_ATTRIBUTE_FIELD_MAPPING, WS_ANY_ELEMENT_FIELD_MAPPING,
                        WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING, WS_ANY_CONTENT_FIELD_MAPPING,
                        WS_ANY_ATTRIBUTES_FIELD_MAPPING, WS_NO_FIELD_MAPPING);
    case WS_UNION_TYPE:
        return mappings(WS_ELEMENT_CHOICE_FIELD_MAPPING, WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING);
    case WS_ANY_ATTRIBUTES_TYPE:
        return mappings(WS_ANY_ATTRIBUTES_FIELD_MAPPING);
    default:
        return value_mappings | mappings(WS_REPEATING_ELEMENT_FIELD_MAPPING);
    }
}

constexpr ULONG options_of(WS_FIELD_MAPPING mapping) noexcept {
    switch (mapping) {
    case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
        return 0;
    case WS_ATTRIBUTE_FIELD_MAPPING:
    case WS_XML_ATTRIBUTE_FIELD_MAPPING:
    case WS_TEXT_FIELD_MAPPING:
    case WS_ANY_CONTENT_FIELD_MAPPING:
    case WS_ELEMENT_CHOICE_FIELD_MAPPING:
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
        return WS_FIELD_OPTIONAL;
    case WS_NO_FIELD_MAPPING:
        return WS_FIELD_POINTER;
    case WS_ELEMENT_FIELD_MAPPING:
        return WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE;
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        return WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE | WS_FIELD_NILLABLE_ITEM;
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        return WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_OTHER_NAMESPACE;
    case WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING:
    case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
        return WS_FIELD_OPTIONAL | WS_FIELD_OTHER_NAMESPACE;
    }
    return 0;
}

constexpr ULONG mappings_with_default =
    mappings(WS_ATTRIBUTE_FIELD_MAPPING, WS_XML_ATTRIBUTE_FIELD_MAPPING, WS_ELEMENT_FIELD_MAPPING, WS_NO_FIELD_MAPPING);

constexpr bool may_have_default(WS_TYPE type) noexcept {
    return (is_text_type(type) && !is_array_type(type)) || type == WS_CUSTOM_TYPE || type == WS_VOID_TYPE;
}

// Of the following each gives null for what is good.

const char* check_names(const WS_FIELD_DESCRIPTION& field) noexcept {
    const bool named = field.localName != nullptr && field.ns != nullptr;
    const bool half_named = (field.localName != nullptr) != (field.ns != nullptr);
    switch (field.mapping) {
    case WS_ATTRIBUTE_FIELD_MAPPING:
    case WS_ELEMENT_FIELD_MAPPING:
        return named ? nullptr : "it lacks its name or its namespace";
    case WS_XML_ATTRIBUTE_FIELD_MAPPING:
        return field.localName != nullptr ? nullptr : "it lacks its name";
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        if (field.itemLocalName == nullptr || field.itemNs == nullptr) return "it lacks its items' name";
        return half_named ? "its wrapper needs both a name and a namespace" : nullptr;
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
        if (field.itemLocalName != nullptr || field.itemNs != nullptr) return "the names of its items are the union's";
        return half_named ? "its wrapper needs both a name and a namespace" : nullptr;
    case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
        return field.localName != nullptr ? "unknown attributes have no name" : nullptr;
    default:
        return nullptr;
    }
}

const char* check_options(const WS_FIELD_DESCRIPTION& field) noexcept {
    const ULONG options = field.options;
    if ((options & ~options_of(field.mapping)) != 0) return "its options do not suit its mapping";
    const bool pointer = (options & WS_FIELD_POINTER) != 0;
    if (pointer && (is_pointer_type(field.type) || is_array_type(field.type)))
        return "WS_FIELD_POINTER does not suit its type";
    if (pointer && field.type == WS_VOID_TYPE && field.mapping != WS_NO_FIELD_MAPPING)
        return "what is discarded has no pointer";
    const bool nil = pointer || has_nil(field.type);
    if ((options & WS_FIELD_NILLABLE) != 0) {
        const bool array = is_repeating_mapping(field.mapping);
        if (!array && !nil) return "a value of its type is nillable behind a pointer only";
        if (array && field.localName == nullptr) return "an array is nillable with a wrapper only";
    }
    if ((options & WS_FIELD_NILLABLE_ITEM) != 0 && !nil) return "items of its type are nillable behind pointers only";
    if ((options & WS_FIELD_OTHER_NAMESPACE) != 0 && field.ns == nullptr)
        return "WS_FIELD_OTHER_NAMESPACE needs a namespace";
    return nullptr;
}

const char* check_default(const WS_FIELD_DESCRIPTION& field, ULONG size) noexcept {
    if ((mappings_with_default & mappings(field.mapping)) == 0) return "its mapping allows no default value";
    if (!may_have_default(field.type)) return "its type allows no default value";
    if (field.defaultValue->value != nullptr && field.defaultValue->valueSize != size)
        return "its default value is not of its size";
    return nullptr;
}

bool is_inside(size_t offset, size_t size, ULONG owner_size) noexcept {
    return offset <= owner_size && size <= owner_size - offset;
}

// `size` is that of one value by itself.
const char* check_storage(const WS_FIELD_DESCRIPTION& field, ULONG size, ULONG owner_size) noexcept {
    const bool array = is_repeating_mapping(field.mapping);
    if (field.type == WS_VOID_TYPE && field.mapping != WS_NO_FIELD_MAPPING) return nullptr;
    if (array || (field.options & WS_FIELD_POINTER) != 0) size = sizeof(void*);
    if (!is_inside(field.offset, size, owner_size)) return "it lies outside of its structure";
    if (!array && !is_array_type(field.type)) return nullptr;
    if (field.countOffset == no_count) return "an array lacks the offset of its count";
    return is_inside(field.countOffset, sizeof(ULONG), owner_size) ? nullptr
                                                                   : "its count lies outside of its structure";
}

HRESULT check_union(const WS_UNION_DESCRIPTION& choices, error* err) noexcept;

// Most fields are so, and have nothing more to be checked.
[[gnu::always_inline]] inline bool is_plain_field(const WS_FIELD_DESCRIPTION& field, ULONG owner_size) noexcept {
    static_assert(WS_ATTRIBUTE_FIELD_MAPPING + 1 == WS_ELEMENT_FIELD_MAPPING);
    return static_cast<unsigned>(field.mapping - WS_ATTRIBUTE_FIELD_MAPPING) <= 1 &&
           static_cast<unsigned>(field.type) <= WS_XML_QNAME_TYPE && field.options == 0 &&
           field.defaultValue == nullptr && field.localName != nullptr && field.ns != nullptr &&
           is_inside(field.offset, fixed_size(field.type), owner_size);
}

HRESULT check_other_field(const WS_FIELD_DESCRIPTION& field, ULONG owner_size, error* err) noexcept {
    if (static_cast<unsigned>(field.mapping) > WS_ANY_ATTRIBUTES_FIELD_MAPPING)
        return bad_description(err, "its mapping is unknown");
    ULONG size;
    const HRESULT hr = storage_size(field.type, field.typeDescription, &size, err);
    if (hr != S_OK) return hr;
    if ((mappings_of(field.type) & mappings(field.mapping)) == 0)
        return bad_description(err, "its type does not suit its mapping");
    if (field.type == WS_UNION_TYPE)
        if (const HRESULT choices = check_union(*static_cast<const WS_UNION_DESCRIPTION*>(field.typeDescription), err);
            choices != S_OK)
            return choices;
    const char* why = check_names(field);
    if (why == nullptr && field.options != 0) why = check_options(field);
    if (why == nullptr && field.defaultValue != nullptr) why = check_default(field, size);
    if (why == nullptr) why = check_storage(field, size, owner_size);
    return why == nullptr ? S_OK : bad_description(err, why);
}

[[gnu::always_inline]] inline HRESULT check_field(const WS_FIELD_DESCRIPTION& field, ULONG owner_size,
                                                  error* err) noexcept {
    return is_plain_field(field, owner_size) ? S_OK : check_other_field(field, owner_size, err);
}

// What the fields before a field leave for it.
class field_order {
  public:
    // A derived type may go on with attributes of its own behind its parent's content.
    explicit field_order(bool derived) noexcept : derived_(derived) {}

    const char* add(WS_FIELD_MAPPING mapping, bool first) noexcept {
        if (mapping == WS_ELEMENT_FIELD_MAPPING && !has_all_) { // most are
            has_elements_ = true;
            return nullptr;
        }
        switch (mapping) {
        case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
            return first ? nullptr : "the type attribute is not the first field";
        case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
            return std::exchange(any_attributes_, true) ? "there are unknown attributes twice" : nullptr;
        case WS_ATTRIBUTE_FIELD_MAPPING:
            return !derived_ && (has_elements_ || has_all_) ? "an attribute stands behind the content" : nullptr;
        case WS_XML_ATTRIBUTE_FIELD_MAPPING: // the grammar does not have it
        case WS_NO_FIELD_MAPPING:
            return nullptr;
        case WS_TEXT_FIELD_MAPPING:
            if (has_elements_ || has_all_) return "text and elements do not go together";
            return std::exchange(has_all_, true) ? "there is text twice" : nullptr;
        default:
            if (has_all_) return "a field before it takes the whole content";
            has_all_ = mapping == WS_ANY_CONTENT_FIELD_MAPPING;
            has_elements_ = true;
            return nullptr;
        }
    }

  private:
    bool derived_;
    bool any_attributes_ = false;
    bool has_elements_ = false;
    bool has_all_ = false;
};

// Whether the field has a place that no other may have. A union has not: it may be the whole structure, whose other
// fields then lie within it.
bool has_own_place(const WS_FIELD_DESCRIPTION& field) noexcept {
    if (field.type == WS_VOID_TYPE && field.mapping != WS_NO_FIELD_MAPPING) return false;
    if (is_repeating_mapping(field.mapping) || (field.options & WS_FIELD_POINTER) != 0) return true;
    ULONG size;
    return field.type != WS_UNION_TYPE && storage_size(field.type, field.typeDescription, &size, nullptr) == S_OK &&
           size != 0;
}

// Of fields that were checked the first at a place that another has, or the number of fields. Each round looks at the
// places of one stretch.
ULONG find_shared_place(const WS_STRUCT_DESCRIPTION& structure) noexcept {
    constexpr ULONG stretch = 4096;
    for (ULONG from = 0, next = 0;; from = next) {
        std::bitset<stretch> taken;
        bool more = false;
        for (ULONG i = 0; i < structure.fieldCount; ++i) {
            const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
            if (field.offset < from || !has_own_place(field)) continue;
            const ULONG place = field.offset - from;
            if (place >= stretch) {
                next = more ? std::min(next, field.offset) : field.offset;
                more = true;
            } else if (taken.test(place)) {
                return i;
            } else {
                taken.set(place);
            }
        }
        if (!more) return structure.fieldCount;
    }
}

const char* check_choice(const WS_FIELD_DESCRIPTION& field) noexcept {
    switch (field.mapping) {
    case WS_ELEMENT_FIELD_MAPPING:
    case WS_ANY_ELEMENT_FIELD_MAPPING:
        break;
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        if (field.localName == nullptr) return "an array in a union needs a wrapper";
        break;
    default:
        return "a union's field is neither an element nor any element";
    }
    return (field.options & WS_FIELD_OPTIONAL) != 0 ? "a union's field is not optional" : nullptr;
}

HRESULT check_union(const WS_UNION_DESCRIPTION& choices, error* err) noexcept {
    if (!is_alignment(choices.alignment)) return bad_description(err, "a union's alignment is not 1, 2, 4 or 8");
    if (choices.fieldCount != 0 && choices.fields == nullptr) return bad_description(err, "a union lacks its fields");
    if (!is_inside(choices.enumOffset, sizeof(INT32), choices.size))
        return bad_description(err, "a union's selector lies outside of it");
    for (ULONG i = 0; i < choices.fieldCount; ++i) {
        if (choices.fields[i] == nullptr) return bad_description(err, "a union lacks one of its fields");
        const WS_FIELD_DESCRIPTION& field = choices.fields[i]->field;
        const char* why = check_choice(field);
        const HRESULT hr = why != nullptr ? bad_description(err, why) : check_field(field, choices.size, err);
        if (hr != S_OK) return in_field(hr, field, i, nullptr, err);
    }
    return S_OK;
}

} // namespace

HRESULT description_checker::check_description(const WS_STRUCT_DESCRIPTION& structure, error* err) noexcept {
    if (!is_alignment(structure.alignment)) return bad_description(err, "a structure's alignment is not 1, 2, 4 or 8");
    if (structure.fieldCount != 0 && structure.fields == nullptr)
        return bad_description(err, "a structure lacks its fields");
    if (structure.subTypeCount != 0 && structure.subTypes == nullptr)
        return bad_description(err, "a structure lacks its subtypes");
    field_order order(structure.parentType != nullptr);
    bool ascending = true;
    for (ULONG i = 0; i < structure.fieldCount; ++i) {
        if (structure.fields[i] == nullptr) return bad_description(err, "a structure lacks one of its fields");
        const WS_FIELD_DESCRIPTION& field = *structure.fields[i];
        HRESULT hr = check_field(field, structure.size, err);
        if (const char* why = hr == S_OK ? order.add(field.mapping, i == 0) : nullptr) hr = bad_description(err, why);
        if (hr != S_OK) return in_field(hr, field, i, structure.typeLocalName, err);
        ascending = ascending && (i == 0 || field.offset > structure.fields[i - 1]->offset);
    }
    const ULONG shared = ascending ? structure.fieldCount : find_shared_place(structure);
    if (shared == structure.fieldCount) return S_OK;
    return in_field(bad_description(err, "another field is at its offset"), *structure.fields[shared], shared,
                    structure.typeLocalName, err);
}

HRESULT description_checker::check_description(const WS_UNION_DESCRIPTION& choices, error* err) noexcept {
    return check_union(choices, err);
}

HRESULT in_field(HRESULT hr, const WS_FIELD_DESCRIPTION& field, ULONG index, const WS_XML_STRING* type_name,
                 error* err) noexcept {
    if (hr != E_INVALIDARG || err == nullptr) return hr;
    static constexpr WS_XML_STRING no_name{};
    const WS_XML_STRING* name = field.localName != nullptr ? field.localName : field.itemLocalName;
    return fail(err, hr, message_id::in_field,
                {name != nullptr ? *name : no_name, index, type_name != nullptr ? *type_name : no_name});
}

} // namespace ws
