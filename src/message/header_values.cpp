#include "message/header_values.h"

#include "core/strings.h"
#include "xml/name.h"
#include "xml/values.h"

#include <cstring>

namespace ws {
namespace {

[[nodiscard]] HRESULT bad_option(const char* name, error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_argument, {name, "headers of this kind cannot have it"});
}

[[nodiscard]] HRESULT give_wide(std::string_view text, WS_TYPE type, WS_READ_OPTION option, heap& memory, void* value,
                                ULONG size, error* err) {
    if (type == WS_WSZ_TYPE && option == WS_READ_REQUIRED_VALUE) return bad_option("readOption", err);
    WS_STRING wide;
    if (const HRESULT hr = to_wide_string(text, memory, &wide, err); hr != S_OK) return hr;
    if (type == WS_STRING_TYPE) return give_value(&wide, sizeof wide, option, memory, value, size, err);
    std::memcpy(value, &wide.chars, sizeof wide.chars);
    return S_OK;
}

[[nodiscard]] HRESULT give_unique_id(const header_block& block, WS_READ_OPTION option, heap& memory, void* value,
                                     ULONG size, error* err) {
    WS_UNIQUE_ID id{};
    if (block.is_guid) {
        id.guid = block.id;
    } else if (!parse_unique_id(view(block.text), &id.guid)) {
        if (const HRESULT hr = to_wide_string(view(block.text), memory, &id.uri, err); hr != S_OK) return hr;
    }
    return give_value(&id, sizeof id, option, memory, value, size, err);
}

// Whether the place for the value is what the option and the type need.
[[nodiscard]] HRESULT check_place(WS_READ_OPTION option, size_t value_size, const void* value, ULONG size, error* err) {
    const size_t expected = option == WS_READ_REQUIRED_VALUE ? value_size : sizeof(void*);
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    return size == expected ? S_OK : fail(err, E_INVALIDARG, message_id::bad_property_size, {size, expected});
}

size_t size_of(WS_TYPE type) noexcept {
    switch (type) {
    case WS_STRING_TYPE:
        return sizeof(WS_STRING);
    case WS_XML_STRING_TYPE:
        return sizeof(WS_XML_STRING);
    case WS_UNIQUE_ID_TYPE:
        return sizeof(WS_UNIQUE_ID);
    default:
        return sizeof(WCHAR*);
    }
}

} // namespace

HRESULT to_xml_string(wide_view from, heap& memory, WS_XML_STRING* out, error* err) {
    const size_t length = utf8_length(from);
    if (length == SIZE_MAX) return fail(err, WS_E_INVALID_FORMAT, message_id::header_not_utf16);
    char* chars;
    if (const HRESULT hr = memory.alloc_array(length, &chars, err); hr != S_OK) return hr;
    write_utf8(chars, from);
    *out = xml_string({chars, length});
    return S_OK;
}

HRESULT to_wide_string(std::string_view from, heap& memory, WS_STRING* out, error* err) {
    const size_t length = utf16_length(from);
    if (length == SIZE_MAX) return fail(err, WS_E_INVALID_FORMAT, message_id::header_not_utf8);
    WCHAR* chars;
    if (const HRESULT hr = memory.alloc_array(length + 1, &chars, err); hr != S_OK) return hr;
    write_utf16(chars, from);
    chars[length] = 0;
    *out = {static_cast<ULONG>(length), chars};
    return S_OK;
}

bool is_header_type(header_content content, WS_TYPE type) noexcept {
    switch (type) {
    case WS_STRING_TYPE:
    case WS_XML_STRING_TYPE:
    case WS_WSZ_TYPE:
        return content != header_content::address;
    case WS_UNIQUE_ID_TYPE:
        return content == header_content::id;
    case WS_ENDPOINT_ADDRESS_TYPE:
        return content == header_content::address;
    default:
        return false;
    }
}

HRESULT taken_value(WS_WRITE_OPTION option, const void* value, ULONG size, size_t expected, const void** out,
                    error* err) {
    if (option != WS_WRITE_REQUIRED_VALUE && option != WS_WRITE_REQUIRED_POINTER) return bad_option("writeOption", err);
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (option == WS_WRITE_REQUIRED_POINTER) {
        if (size != sizeof(void*)) return fail(err, E_INVALIDARG, message_id::bad_property_size, {size, sizeof(void*)});
        std::memcpy(out, value, sizeof(void*));
        return *out != nullptr ? S_OK : fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    }
    if (size != expected) return fail(err, E_INVALIDARG, message_id::bad_property_size, {size, expected});
    *out = value;
    return S_OK;
}

HRESULT take_header_value(header_section& section, heap& memory, WS_TYPE type, WS_WRITE_OPTION option,
                          const void* value, ULONG size, header_block* out, error* err) {
    // A WSZ has no size of its own: only the pointer to it can be given.
    if (type == WS_WSZ_TYPE && option == WS_WRITE_REQUIRED_VALUE) return bad_option("writeOption", err);
    const void* at;
    if (const HRESULT hr = taken_value(option, value, size, size_of(type), &at, err); hr != S_OK) return hr;
    switch (type) {
    case WS_XML_STRING_TYPE:
        return section.copy_text(*static_cast<const WS_XML_STRING*>(at), &out->text, err);
    case WS_STRING_TYPE:
        return to_xml_string(view(*static_cast<const WS_STRING*>(at)), memory, &out->text, err);
    case WS_WSZ_TYPE:
        return to_xml_string(static_cast<const WCHAR*>(at), memory, &out->text, err);
    default:
        break;
    }
    const auto& id = *static_cast<const WS_UNIQUE_ID*>(at);
    if (id.uri.length > 0) return to_xml_string(view(id.uri), memory, &out->text, err);
    out->is_guid = true;
    out->id = id.guid;
    return S_OK;
}

HRESULT give_value(const void* from, size_t from_size, WS_READ_OPTION option, heap& memory, void* value, ULONG size,
                   error* err) {
    if (const HRESULT hr = check_place(option, from_size, value, size, err); hr != S_OK) return hr;
    if (option == WS_READ_REQUIRED_VALUE) {
        std::memcpy(value, from, from_size);
        return S_OK;
    }
    void* copy;
    if (const HRESULT hr = memory.alloc(from_size, &copy, err); hr != S_OK) return hr;
    std::memcpy(copy, from, from_size);
    std::memcpy(value, &copy, sizeof copy);
    return S_OK;
}

HRESULT give_absence(WS_READ_OPTION option, void* value, ULONG size, error* err) {
    if (const HRESULT hr = check_place(option, 0, value, size, err); hr != S_OK) return hr;
    std::memset(value, 0, sizeof(void*));
    return S_OK;
}

HRESULT give_header_value(const header_block& block, bool owned, WS_TYPE type, WS_READ_OPTION option, heap& memory,
                          void* value, ULONG size, error* err) {
    if (const HRESULT hr = check_place(option, size_of(type), value, size, err); hr != S_OK) return hr;
    if (type == WS_UNIQUE_ID_TYPE) return give_unique_id(block, option, memory, value, size, err);
    char id[max_unique_id_text];
    std::string_view text = view(block.text);
    if (block.is_guid) text = {id, format_unique_id(id, block.id)};
    if (type != WS_XML_STRING_TYPE) return give_wide(text, type, option, memory, value, size, err);
    WS_XML_STRING string = block.text;
    if (block.is_guid || !owned) {
        char* chars;
        if (const HRESULT hr = memory.alloc_array(text.size(), &chars, err); hr != S_OK) return hr;
        std::memcpy(chars, text.data(), text.size());
        string = xml_string({chars, text.size()});
    }
    return give_value(&string, sizeof string, option, memory, value, size, err);
}

} // namespace ws
