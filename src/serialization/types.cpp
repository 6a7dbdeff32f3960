#include "serialization/types.h"

#include "serialization/addressing.h"
#include "serialization/fault.h"
#include "xml/name.h"
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

HRESULT custom_size(const WS_CUSTOM_TYPE_DESCRIPTION* description, ULONG* size, error* err) noexcept {
    if (description == nullptr) return bad_description(err, "the type needs a description");
    if (!is_alignment(description->alignment))
        return bad_description(err, "a custom type's alignment is not 1, 2, 4 or 8");
    *size = description->size;
    return S_OK;
}

HRESULT enum_size(const void* description, ULONG* size, error* err) noexcept {
    if (description == nullptr) return bad_description(err, "the type needs a description");
    const auto& names = *static_cast<const WS_ENUM_DESCRIPTION*>(description);
    if (names.valueCount != 0 && names.values == nullptr)
        return bad_description(err, "an enumeration lacks its values");
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
        return custom_size(static_cast<const WS_CUSTOM_TYPE_DESCRIPTION*>(description), size, err);
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
    *size = fixed_size(type);
    return *size != 0 ? S_OK : bad_description(err, "the type is unknown");
}

bool supports(WS_TYPE type, WS_TYPE_MAPPING mapping) noexcept {
    return mapping >= WS_ELEMENT_TYPE_MAPPING && mapping <= WS_ANY_ELEMENT_TYPE_MAPPING &&
           (supported_mappings(type) & mask(mapping)) != 0;
}

bool allows_namespace(const WS_FIELD_DESCRIPTION& field, const WS_XML_STRING& ns) noexcept {
    if (field.ns == nullptr) return true;
    const bool other = (field.options & WS_FIELD_OTHER_NAMESPACE) != 0;
    return equal(*field.ns, ns) != other;
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
