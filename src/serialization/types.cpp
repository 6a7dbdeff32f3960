#include "serialization/types.h"

#include "serialization/addressing.h"
#include "serialization/fault.h"
#include "xml/static_dictionary.h"

namespace ws {
namespace {

constexpr ULONG mask(WS_TYPE_MAPPING mapping) noexcept {
    return 1u << mapping;
}

constexpr ULONG text_mappings =
    mask(WS_ELEMENT_TYPE_MAPPING) | mask(WS_ATTRIBUTE_TYPE_MAPPING) | mask(WS_ELEMENT_CONTENT_TYPE_MAPPING);

constexpr ULONG supported_mappings(WS_TYPE type) noexcept {
    switch (type) {
    case WS_STRUCT_TYPE:
        return text_mappings;
    case WS_CUSTOM_TYPE:
        return text_mappings | mask(WS_ANY_ELEMENT_TYPE_MAPPING);
    case WS_XML_BUFFER_TYPE:
        return mask(WS_ELEMENT_TYPE_MAPPING) | mask(WS_ANY_ELEMENT_TYPE_MAPPING);
    case WS_UNION_TYPE:
        return mask(WS_ELEMENT_TYPE_MAPPING) | mask(WS_ELEMENT_CONTENT_TYPE_MAPPING);
    case WS_ENDPOINT_ADDRESS_TYPE:
    case WS_FAULT_TYPE:
        return mask(WS_ELEMENT_TYPE_MAPPING);
    default:
        return is_text_type(type) && !is_array_type(type) ? text_mappings : 0;
    }
}

template <class Description>
HRESULT described_size(const void* description, ULONG* size, error* err) noexcept {
    if (description == nullptr) return bad_description(err, "the type needs a description");
    *size = static_cast<const Description*>(description)->size;
    return S_OK;
}

HRESULT enum_size(const void* description, ULONG* size, error* err) noexcept {
    if (description == nullptr) return bad_description(err, "the type needs a description");
    *size = sizeof(INT32);
    return S_OK;
}

HRESULT fault_size(const WS_FAULT_DESCRIPTION* description, ULONG* size, error* err) noexcept {
    if (description == nullptr || fault_structure(description->envelopeVersion) == nullptr)
        return bad_description(err, "a fault needs a version of SOAP");
    *size = sizeof(WS_FAULT);
    return S_OK;
}

HRESULT address_size(const WS_ENDPOINT_ADDRESS_DESCRIPTION* description, ULONG* size, error* err) noexcept {
    if (description == nullptr || names_of(description->addressingVersion) == nullptr)
        return bad_description(err, "an endpoint address needs a version of WS-Addressing that has XML");
    *size = sizeof(WS_ENDPOINT_ADDRESS);
    return S_OK;
}

// By WS_TYPE; 0 where the description decides.
constexpr ULONG fixed_sizes[] = {
    sizeof(BOOL),
    sizeof(INT8),
    sizeof(INT16),
    sizeof(INT32),
    sizeof(INT64),
    sizeof(UINT8),
    sizeof(UINT16),
    sizeof(UINT32),
    sizeof(UINT64),
    sizeof(float),
    sizeof(double),
    sizeof(DECIMAL),
    sizeof(WS_DATETIME),
    sizeof(WS_TIMESPAN),
    sizeof(GUID),
    sizeof(WS_UNIQUE_ID),
    sizeof(WS_STRING),
    sizeof(WCHAR*),
    sizeof(WS_BYTES),
    sizeof(WS_XML_STRING),
    sizeof(WS_XML_QNAME),
    sizeof(WS_XML_BUFFER*),
    sizeof(WCHAR*),
    sizeof(BYTE*),
    sizeof(BYTE*),
    sizeof(void*),
    0,
    0,
    0,
    0,
    0,
    0,
    sizeof(WS_DURATION),
    0,
    sizeof(WS_ANY_ATTRIBUTES),
};
static_assert(std::size(fixed_sizes) == WS_ANY_ATTRIBUTES_TYPE + 1);

constexpr ULONG all_options =
    WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE | WS_FIELD_NILLABLE_ITEM | WS_FIELD_OTHER_NAMESPACE;

constexpr ULONG allowed_options(WS_FIELD_MAPPING mapping) noexcept {
    switch (mapping) {
    case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
        return 0;
    case WS_ATTRIBUTE_FIELD_MAPPING:
    case WS_XML_ATTRIBUTE_FIELD_MAPPING:
    case WS_TEXT_FIELD_MAPPING:
    case WS_ANY_ELEMENT_FIELD_MAPPING:
    case WS_ANY_CONTENT_FIELD_MAPPING:
        return WS_FIELD_POINTER | WS_FIELD_OPTIONAL;
    case WS_NO_FIELD_MAPPING:
        return WS_FIELD_POINTER;
    case WS_ELEMENT_FIELD_MAPPING:
        return WS_FIELD_POINTER | WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE;
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        return all_options & ~WS_FIELD_OTHER_NAMESPACE;
    case WS_ELEMENT_CHOICE_FIELD_MAPPING:
        return WS_FIELD_OPTIONAL;
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
        return WS_FIELD_OPTIONAL | WS_FIELD_NILLABLE;
    case WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING:
        return WS_FIELD_OPTIONAL;
    case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
        return WS_FIELD_OTHER_NAMESPACE;
    }
    return 0;
}

bool is_any_type(WS_TYPE type) noexcept {
    return type == WS_XML_BUFFER_TYPE || type == WS_VOID_TYPE || type == WS_CUSTOM_TYPE;
}

// Null when the mapping and the type go together.
const char* check_mapping(const WS_FIELD_DESCRIPTION& field) noexcept {
    const bool named = field.localName != nullptr && field.ns != nullptr;
    const bool half_named = (field.localName != nullptr) != (field.ns != nullptr);
    switch (field.mapping) {
    case WS_TYPE_ATTRIBUTE_FIELD_MAPPING:
        return field.type == WS_DESCRIPTION_TYPE ? nullptr : "the type attribute is of WS_DESCRIPTION_TYPE";
    case WS_ATTRIBUTE_FIELD_MAPPING:
    case WS_ELEMENT_FIELD_MAPPING:
        return named ? nullptr : "a field lacks its name or its namespace";
    case WS_XML_ATTRIBUTE_FIELD_MAPPING:
        return field.localName != nullptr ? nullptr : "a field lacks its name";
    case WS_REPEATING_ELEMENT_FIELD_MAPPING:
        if (field.itemLocalName == nullptr || field.itemNs == nullptr) return "a repeating field lacks its items' name";
        if (is_array_type(field.type)) return "an array type cannot repeat";
        return half_named ? "a wrapper needs both its name and its namespace" : nullptr;
    case WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING:
        if (field.type != WS_UNION_TYPE) return "a choice is of WS_UNION_TYPE";
        return half_named ? "a wrapper needs both its name and its namespace" : nullptr;
    case WS_ELEMENT_CHOICE_FIELD_MAPPING:
        return field.type == WS_UNION_TYPE ? nullptr : "a choice is of WS_UNION_TYPE";
    case WS_ANY_ELEMENT_FIELD_MAPPING:
    case WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING:
    case WS_ANY_CONTENT_FIELD_MAPPING:
        return is_any_type(field.type) ? nullptr : "unknown elements go into WS_XML_BUFFER_TYPE or WS_VOID_TYPE";
    case WS_ANY_ATTRIBUTES_FIELD_MAPPING:
        if (field.localName != nullptr) return "unknown attributes have no name";
        if (field.ns == nullptr && (field.options & WS_FIELD_OTHER_NAMESPACE) != 0)
            return "WS_FIELD_OTHER_NAMESPACE needs a namespace";
        return field.type == WS_ANY_ATTRIBUTES_TYPE || field.type == WS_VOID_TYPE
                   ? nullptr
                   : "unknown attributes go into WS_ANY_ATTRIBUTES_TYPE or WS_VOID_TYPE";
    case WS_TEXT_FIELD_MAPPING:
    case WS_NO_FIELD_MAPPING:
        return nullptr;
    }
    return "a field has an unknown mapping";
}

const char* check_options(const WS_FIELD_DESCRIPTION& field) noexcept {
    const ULONG options = field.options;
    if ((options & ~allowed_options(field.mapping)) != 0) return "a field's options do not suit its mapping";
    const bool pointer = (options & WS_FIELD_POINTER) != 0;
    if (pointer && (is_pointer_type(field.type) || is_array_type(field.type) || field.type == WS_UNION_TYPE))
        return "WS_FIELD_POINTER does not suit the field's type";
    const bool nil = pointer || has_nil(field.type);
    if ((options & WS_FIELD_NILLABLE) != 0) {
        if (!is_repeating_mapping(field.mapping) && !nil)
            return "a field of this type is nillable behind a pointer only";
        if (is_repeating_mapping(field.mapping) && field.localName == nullptr)
            return "a repeating field is nillable with a wrapper only";
    }
    if ((options & WS_FIELD_NILLABLE_ITEM) != 0 && !nil) return "items of this type are nillable behind pointers only";
    return nullptr;
}

} // namespace

HRESULT bad_description(error* err, const char* why) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_type_description, {why});
}

HRESULT storage_size(WS_TYPE type, const void* description, ULONG* size, error* err) noexcept {
    switch (type) {
    case WS_STRUCT_TYPE:
        return described_size<WS_STRUCT_DESCRIPTION>(description, size, err);
    case WS_UNION_TYPE:
        return described_size<WS_UNION_DESCRIPTION>(description, size, err);
    case WS_CUSTOM_TYPE:
        return described_size<WS_CUSTOM_TYPE_DESCRIPTION>(description, size, err);
    case WS_ENUM_TYPE:
        return enum_size(description, size, err);
    case WS_FAULT_TYPE:
        return fault_size(static_cast<const WS_FAULT_DESCRIPTION*>(description), size, err);
    case WS_ENDPOINT_ADDRESS_TYPE:
        return address_size(static_cast<const WS_ENDPOINT_ADDRESS_DESCRIPTION*>(description), size, err);
    case WS_VOID_TYPE:
        *size = description != nullptr ? static_cast<const WS_VOID_DESCRIPTION*>(description)->size : 0;
        return S_OK;
    default:
        break;
    }
    if (static_cast<size_t>(type) >= std::size(fixed_sizes)) return bad_description(err, "the type is unknown");
    *size = fixed_sizes[type];
    return S_OK;
}

bool supports(WS_TYPE type, WS_TYPE_MAPPING mapping) noexcept {
    return mapping >= WS_ELEMENT_TYPE_MAPPING && mapping <= WS_ANY_ELEMENT_TYPE_MAPPING &&
           (supported_mappings(type) & mask(mapping)) != 0;
}

HRESULT check_field(const WS_FIELD_DESCRIPTION& field, error* err) noexcept {
    const char* why = check_mapping(field);
    if (why == nullptr && field.options != 0) why = check_options(field);
    return why == nullptr ? S_OK : bad_description(err, why);
}

HRESULT locate(const WS_FIELD_DESCRIPTION& field, void* structure, field_storage* out, error* err) noexcept {
    out->value = static_cast<BYTE*>(structure) + field.offset;
    out->count = nullptr;
    if (is_array_type(field.type) || (is_repeating_mapping(field.mapping) && field.type != WS_VOID_TYPE)) {
        if (field.countOffset == no_count) return bad_description(err, "an array lacks the offset of its count");
        out->count = static_cast<BYTE*>(structure) + field.countOffset;
    }
    if ((field.options & WS_FIELD_POINTER) != 0) {
        out->size = sizeof(void*);
        return S_OK;
    }
    return storage_size(field.type, field.typeDescription, &out->size, err);
}

const WS_FIELD_DESCRIPTION* type_field(const WS_STRUCT_DESCRIPTION& structure) noexcept {
    // The grammar of structures has it first.
    if (structure.fieldCount == 0 || structure.fields == nullptr || structure.fields[0] == nullptr) return nullptr;
    const WS_FIELD_DESCRIPTION* first = structure.fields[0];
    return first->mapping == WS_TYPE_ATTRIBUTE_FIELD_MAPPING ? first : nullptr;
}

const WS_XML_STRING& xsi_namespace() noexcept {
    return static_string(441);
}
const WS_XML_STRING& xsi_nil() noexcept {
    return static_string(443);
}
const WS_XML_STRING& xsi_type() noexcept {
    return static_string(444);
}

} // namespace ws
