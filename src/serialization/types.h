// Facts about the WS_TYPEs: what their values occupy, which of them are text, which know nil, and where they may stand.
#pragma once

#include "core/error.h"

#include <cstring>
#include <iterator>

namespace ws {

// What WSUTIL leaves in countOffset where there is no count.
inline constexpr ULONG no_count = 0xffffffff;

// Bytes of a value by WS_TYPE; 0 where the description decides, and for what is no type.
inline constexpr BYTE fixed_sizes[] = {sizeof(BOOL),
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
                                       sizeof(WS_ANY_ATTRIBUTES)};
static_assert(std::size(fixed_sizes) == WS_ANY_ATTRIBUTES_TYPE + 1);

constexpr ULONG fixed_size(WS_TYPE type) noexcept {
    return static_cast<size_t>(type) < std::size(fixed_sizes) ? fixed_sizes[type] : 0;
}

// Bytes that a value occupies in a structure or an array. E_INVALIDARG for an unknown type, and for one that lacks the
// description it cannot do without.
[[nodiscard]] HRESULT storage_size(WS_TYPE type, const void* description, ULONG* size, error* err) noexcept;

// A value type has the number of its type, but for one.
constexpr WS_TYPE type_of(WS_VALUE_TYPE type) noexcept {
    return type == WS_DURATION_VALUE_TYPE ? WS_DURATION_TYPE : static_cast<WS_TYPE>(type);
}
constexpr bool is_value_type(WS_VALUE_TYPE type) noexcept {
    return type >= WS_BOOL_VALUE_TYPE && type <= WS_DURATION_VALUE_TYPE;
}

// The value is a pointer by itself, so that it needs no WS_FIELD_POINTER and no storage of its own.
constexpr bool is_pointer_type(WS_TYPE type) noexcept {
    return type == WS_WSZ_TYPE || type == WS_XML_BUFFER_TYPE || type == WS_DESCRIPTION_TYPE;
}

// A pointer field and a count field in one: these stand in structures only.
constexpr bool is_array_type(WS_TYPE type) noexcept {
    return type == WS_CHAR_ARRAY_TYPE || type == WS_UTF8_ARRAY_TYPE || type == WS_BYTE_ARRAY_TYPE;
}

// Characters, whatever they stand for: the content of an attribute, or of an element without children.
constexpr bool is_text_type(WS_TYPE type) noexcept {
    return static_cast<unsigned>(type) <= WS_XML_QNAME_TYPE || is_array_type(type) || type == WS_ENUM_TYPE ||
           type == WS_DURATION_TYPE;
}

// The value itself can be nil, by a null pointer in it. Others are nil behind a null WS_FIELD_POINTER only.
constexpr bool has_nil(WS_TYPE type) noexcept {
    return type == WS_STRING_TYPE || type == WS_WSZ_TYPE || type == WS_BYTES_TYPE || type == WS_XML_STRING_TYPE ||
           type == WS_XML_BUFFER_TYPE || is_array_type(type);
}

[[nodiscard]] bool supports(WS_TYPE type, WS_TYPE_MAPPING mapping) noexcept;

// Descriptions place values where they like, so they are moved bytewise.
template <class T>
T load(const void* from) noexcept {
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

template <class T>
void store(void* to, const T& value) noexcept {
    std::memcpy(to, &value, sizeof(T));
}

// The parts of a field that go together, looked up once.
struct field_storage {
    BYTE* value = nullptr; // at the field's offset
    BYTE* count = nullptr; // at its countOffset, for arrays and repeating fields
    ULONG size = 0;        // of one value: a pointer with WS_FIELD_POINTER
};

constexpr bool is_attribute_mapping(WS_FIELD_MAPPING mapping) noexcept {
    return mapping == WS_TYPE_ATTRIBUTE_FIELD_MAPPING || mapping == WS_ATTRIBUTE_FIELD_MAPPING ||
           mapping == WS_XML_ATTRIBUTE_FIELD_MAPPING || mapping == WS_ANY_ATTRIBUTES_FIELD_MAPPING;
}
constexpr bool is_repeating_mapping(WS_FIELD_MAPPING mapping) noexcept {
    return mapping == WS_REPEATING_ELEMENT_FIELD_MAPPING || mapping == WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING ||
           mapping == WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING;
}

constexpr bool is_counted(const WS_FIELD_DESCRIPTION& field) noexcept {
    return is_array_type(field.type) || (is_repeating_mapping(field.mapping) && field.type != WS_VOID_TYPE);
}

// Of a field whose description was checked.
[[nodiscard]] inline HRESULT locate(const WS_FIELD_DESCRIPTION& field, void* structure, field_storage* out,
                                    error* err) noexcept {
    out->value = static_cast<BYTE*>(structure) + field.offset;
    out->count = is_counted(field) ? static_cast<BYTE*>(structure) + field.countOffset : nullptr;
    out->size = (field.options & WS_FIELD_POINTER) != 0 ? sizeof(void*) : fixed_size(field.type);
    return out->size != 0 ? S_OK : storage_size(field.type, field.typeDescription, &out->size, err);
}

// What the descriptions of structures, unions and custom types may say.
constexpr bool is_alignment(ULONG alignment) noexcept {
    return alignment == 1 || alignment == 2 || alignment == 4 || alignment == 8;
}

// A field for unknown elements or attributes may be for those of one namespace, or of all but that.
[[nodiscard]] bool allows_namespace(const WS_FIELD_DESCRIPTION& field, const WS_XML_STRING& ns) noexcept;

// The field that says which of the derived types a structure is; null when it cannot be another than declared.
[[nodiscard]] const WS_FIELD_DESCRIPTION* type_field(const WS_STRUCT_DESCRIPTION& structure) noexcept;

// E_INVALIDARG with the reason.
[[nodiscard]] HRESULT bad_description(error* err, const char* why) noexcept;

// Structures within structures, whatever the reader's or writer's own limit is: the stack is finite.
inline constexpr unsigned max_type_depth = 512;

// Names that every schema instance may use: xsi:nil, xsi:type.
[[nodiscard]] const WS_XML_STRING& xsi_namespace() noexcept;
[[nodiscard]] const WS_XML_STRING& xsi_nil() noexcept;
[[nodiscard]] const WS_XML_STRING& xsi_type() noexcept;

} // namespace ws
