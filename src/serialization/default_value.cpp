// Which values say nothing: nil, and what an optional field has when it is absent.
#include "serialization/type_writer.h"

namespace ws {
namespace {

struct counted {
    ULONG length;
    const void* data;
};

template <class T>
counted parts(const void* value) noexcept {
    const auto v = load<T>(value);
    if constexpr (requires { v.chars; }) {
        return {v.length, v.chars};
    } else {
        return {v.length, v.bytes};
    }
}

bool same(const counted& a, const counted& b, size_t unit) noexcept {
    if ((a.data == nullptr) != (b.data == nullptr) || a.length != b.length) return false;
    return a.length == 0 || std::memcmp(a.data, b.data, a.length * unit) == 0;
}

template <class T>
bool same_string(const void* value, const void* other) noexcept {
    const counted none{0, nullptr};
    const size_t unit = std::is_same_v<T, WS_STRING> ? sizeof(WCHAR) : 1;
    return same(parts<T>(value), other != nullptr ? parts<T>(other) : none, unit);
}

counted wsz(const void* value) noexcept {
    const auto* chars = load<const WCHAR*>(value);
    return {chars != nullptr ? static_cast<ULONG>(std::char_traits<WCHAR>::length(chars)) : 0, chars};
}

bool all_zero(const void* value, size_t size) noexcept {
    const auto* bytes = static_cast<const BYTE*>(value);
    for (size_t i = 0; i < size; ++i)
        if (bytes[i] != 0) return false;
    return true;
}

// Against zeros when there is no other value. Padding is no part of a value.
template <class T>
bool same_members(const void* value, const void* other, bool (*equal)(const T&, const T&)) noexcept {
    return equal(load<T>(value), other != nullptr ? load<T>(other) : T{});
}

bool same_datetime(const WS_DATETIME& a, const WS_DATETIME& b) {
    return a.ticks == b.ticks && a.format == b.format;
}
bool same_decimal(const DECIMAL& a, const DECIMAL& b) {
    return a.scale == b.scale && a.sign == b.sign && a.Hi32 == b.Hi32 && a.Lo32 == b.Lo32 && a.Mid32 == b.Mid32;
}
bool same_unique_id(const WS_UNIQUE_ID& a, const WS_UNIQUE_ID& b) {
    return same_string<WS_STRING>(&a.uri, &b.uri) && std::memcmp(&a.guid, &b.guid, sizeof(GUID)) == 0;
}
bool same_qname(const WS_XML_QNAME& a, const WS_XML_QNAME& b) {
    return same_string<WS_XML_STRING>(&a.localName, &b.localName) && same_string<WS_XML_STRING>(&a.ns, &b.ns);
}

HRESULT same_custom(const WS_CUSTOM_TYPE_DESCRIPTION& custom, const void* value, const void* other, bool* is_default,
                    error* err) {
    if (custom.isDefaultValueCallback == nullptr) {
        *is_default = other != nullptr ? std::memcmp(value, other, custom.size) == 0 : all_zero(value, custom.size);
        return S_OK;
    }
    BOOL result = FALSE;
    const HRESULT hr = custom.isDefaultValueCallback(custom.descriptionData, value, other, custom.size, &result,
                                                     err != nullptr ? to_handle(err) : nullptr);
    *is_default = result != FALSE;
    return hr;
}

} // namespace

bool is_nil_value(WS_TYPE type, const void* value, const void* count) noexcept {
    switch (type) {
    case WS_STRING_TYPE:
        return same_string<WS_STRING>(value, nullptr);
    case WS_XML_STRING_TYPE:
        return same_string<WS_XML_STRING>(value, nullptr);
    case WS_BYTES_TYPE:
        return same_string<WS_BYTES>(value, nullptr);
    case WS_WSZ_TYPE:
    case WS_XML_BUFFER_TYPE:
        return load<const void*>(value) == nullptr;
    case WS_CHAR_ARRAY_TYPE:
    case WS_UTF8_ARRAY_TYPE:
    case WS_BYTE_ARRAY_TYPE:
        return load<const void*>(value) == nullptr && load<ULONG>(count) == 0;
    default:
        return false;
    }
}

HRESULT is_default_value(const WS_FIELD_DESCRIPTION& field, const void* value, const void* count, bool* is_default,
                         error* err) {
    *is_default = false;
    ULONG size;
    HRESULT hr = storage_size(field.type, field.typeDescription, &size, err);
    if (hr != S_OK) return hr;
    const void* other = field.defaultValue != nullptr ? field.defaultValue->value : nullptr;
    const bool pointer = (field.options & WS_FIELD_POINTER) != 0;
    if (value == nullptr) {
        // Absent, and it would come back as absent: unless a default stood for it, and nil could be said instead.
        *is_default = other == nullptr || (field.options & WS_FIELD_NILLABLE) == 0;
        return S_OK;
    }
    if (pointer && other == nullptr) return S_OK; // a pointer to zero is something
    switch (field.type) {
    case WS_STRING_TYPE:
        *is_default = same_string<WS_STRING>(value, other);
        break;
    case WS_XML_STRING_TYPE:
        *is_default = same_string<WS_XML_STRING>(value, other);
        break;
    case WS_BYTES_TYPE:
        *is_default = same_string<WS_BYTES>(value, other);
        break;
    case WS_WSZ_TYPE: {
        const counted chars = wsz(value);
        *is_default = same(chars, other != nullptr ? wsz(other) : counted{0, nullptr}, sizeof(WCHAR)) ||
                      (chars.data == nullptr && (field.options & WS_FIELD_NILLABLE) == 0);
        break;
    }
    case WS_XML_BUFFER_TYPE:
    case WS_CHAR_ARRAY_TYPE:
    case WS_UTF8_ARRAY_TYPE:
    case WS_BYTE_ARRAY_TYPE:
        *is_default = is_nil_value(field.type, value, count);
        break;
    case WS_DATETIME_TYPE:
        *is_default = same_members<WS_DATETIME>(value, other, same_datetime);
        break;
    case WS_DECIMAL_TYPE:
        *is_default = same_members<DECIMAL>(value, other, same_decimal);
        break;
    case WS_UNIQUE_ID_TYPE:
        *is_default = same_members<WS_UNIQUE_ID>(value, other, same_unique_id);
        break;
    case WS_XML_QNAME_TYPE:
        *is_default = same_members<WS_XML_QNAME>(value, other, same_qname);
        break;
    case WS_CUSTOM_TYPE:
        return same_custom(*static_cast<const WS_CUSTOM_TYPE_DESCRIPTION*>(field.typeDescription), value, other,
                           is_default, err);
    case WS_STRUCT_TYPE:
    case WS_ENDPOINT_ADDRESS_TYPE:
    case WS_FAULT_TYPE:
        break; // of these only an absent pointer says nothing
    default:
        *is_default = other != nullptr ? std::memcmp(value, other, size) == 0 : all_zero(value, size);
        break;
    }
    return S_OK;
}

} // namespace ws
