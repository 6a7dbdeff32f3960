// Values as text. The writer gets them typed, so that the binary encoding takes them as they are.
#include "core/ascii.h"
#include "serialization/sorted.h"
#include "serialization/type_writer.h"
#include "xml/name.h"
#include "xml/text.h"
#include "xml/values.h"

#include <string_view>

namespace ws {
namespace {

// With indices the values are in order; null without them, and when they are not.
const WS_ENUM_VALUE* find_in_order(const WS_ENUM_DESCRIPTION& names, INT32 value) noexcept {
    const ULONG count = names.valueCount;
    if (names.nameIndices == nullptr || count <= few_entries) return nullptr;
    const ULONG place = place_in_order(count, [&](ULONG i) { return names.values[i].value < value; });
    return place < count && names.values[place].value == value ? &names.values[place] : nullptr;
}

HRESULT missing(error* err) noexcept {
    return fail(err, E_INVALIDARG, message_id::missing_value);
}

// The characters, number or bytes that a value is, which stay where they are.
class value_text {
  public:
    explicit value_text(error* err) noexcept : err_(err) {}

    // Of a text type but WS_XML_QNAME_TYPE; S_FALSE for one without a character.
    [[nodiscard]] HRESULT set(WS_TYPE type, const void* description, const void* value, const void* count) noexcept;
    const WS_XML_TEXT& text() const noexcept { return text_.text; }

  private:
    [[nodiscard]] HRESULT set_utf8(const WS_XML_STRING& string) noexcept;
    [[nodiscard]] HRESULT set_utf16(const WCHAR* chars, ULONG length) noexcept;
    [[nodiscard]] HRESULT set_bytes(const BYTE* bytes, ULONG length) noexcept;
    [[nodiscard]] HRESULT set_int32(INT32 value) noexcept;
    [[nodiscard]] HRESULT set_int64(INT64 value) noexcept;
    [[nodiscard]] HRESULT set_unique_id(const WS_UNIQUE_ID& id) noexcept;
    [[nodiscard]] HRESULT set_enum(const WS_ENUM_DESCRIPTION& names, INT32 value) noexcept;
    [[nodiscard]] HRESULT set_duration(const WS_DURATION& duration) noexcept;

    error* err_;
    text_value text_;
    char duration_[max_duration_text];
};

HRESULT value_text::set_utf8(const WS_XML_STRING& string) noexcept {
    if (string.length == 0) return S_FALSE;
    if (string.bytes == nullptr) return missing(err_);
    text_.utf8 = {{WS_XML_TEXT_TYPE_UTF8}, string};
    return S_OK;
}

HRESULT value_text::set_utf16(const WCHAR* chars, ULONG length) noexcept {
    if (length == 0) return S_FALSE;
    if (chars == nullptr || length > 0xffffffff / sizeof(WCHAR)) return missing(err_);
    auto* bytes = reinterpret_cast<BYTE*>(const_cast<WCHAR*>(chars));
    text_.utf16 = {{WS_XML_TEXT_TYPE_UTF16}, bytes, static_cast<ULONG>(length * sizeof(WCHAR))};
    return S_OK;
}

HRESULT value_text::set_bytes(const BYTE* bytes, ULONG length) noexcept {
    if (length == 0) return S_FALSE;
    if (bytes == nullptr) return missing(err_);
    text_.base64 = {{WS_XML_TEXT_TYPE_BASE64}, const_cast<BYTE*>(bytes), length};
    return S_OK;
}

HRESULT value_text::set_int32(INT32 value) noexcept {
    text_.int32 = {{WS_XML_TEXT_TYPE_INT32}, value};
    return S_OK;
}

HRESULT value_text::set_int64(INT64 value) noexcept {
    text_.int64 = {{WS_XML_TEXT_TYPE_INT64}, value};
    return S_OK;
}

HRESULT value_text::set_unique_id(const WS_UNIQUE_ID& id) noexcept {
    if (id.uri.length != 0) return set_utf16(id.uri.chars, id.uri.length);
    text_.unique_id = {{WS_XML_TEXT_TYPE_UNIQUE_ID}, id.guid};
    return S_OK;
}

HRESULT value_text::set_enum(const WS_ENUM_DESCRIPTION& names, INT32 value) noexcept {
    const WS_ENUM_VALUE* found = find_in_order(names, value);
    for (ULONG i = 0; found == nullptr && i < names.valueCount; ++i)
        if (names.values[i].value == value) found = &names.values[i];
    if (found == nullptr) return fail(err_, E_INVALIDARG, message_id::unknown_enum_value, {value});
    if (found->name == nullptr) return bad_description(err_, "an enumeration's value lacks its name");
    return set_utf8(*found->name);
}

HRESULT value_text::set_duration(const WS_DURATION& duration) noexcept {
    const char* end = format_duration(duration_, duration);
    if (end == nullptr) return fail(err_, WS_E_INVALID_FORMAT, message_id::value_out_of_range);
    return set_utf8(xml_string({duration_, static_cast<size_t>(end - duration_)}));
}

HRESULT value_text::set(WS_TYPE type, const void* description, const void* value, const void* count) noexcept {
    switch (type) {
    case WS_BOOL_TYPE:
        text_.boolean = {{WS_XML_TEXT_TYPE_BOOL}, load<BOOL>(value) != FALSE};
        return S_OK;
    case WS_INT8_TYPE:
        return set_int32(load<INT8>(value));
    case WS_INT16_TYPE:
        return set_int32(load<INT16>(value));
    case WS_INT32_TYPE:
        return set_int32(load<INT32>(value));
    case WS_UINT8_TYPE:
        return set_int32(load<UINT8>(value));
    case WS_UINT16_TYPE:
        return set_int32(load<UINT16>(value));
    case WS_UINT32_TYPE:
        return set_int64(load<UINT32>(value));
    case WS_INT64_TYPE:
        return set_int64(load<INT64>(value));
    case WS_UINT64_TYPE:
        text_.uint64 = {{WS_XML_TEXT_TYPE_UINT64}, load<UINT64>(value)};
        return S_OK;
    case WS_FLOAT_TYPE:
        text_.float32 = {{WS_XML_TEXT_TYPE_FLOAT}, load<float>(value)};
        return S_OK;
    case WS_DOUBLE_TYPE:
        text_.float64 = {{WS_XML_TEXT_TYPE_DOUBLE}, load<double>(value)};
        return S_OK;
    case WS_DECIMAL_TYPE:
        text_.decimal = {{WS_XML_TEXT_TYPE_DECIMAL}, load<DECIMAL>(value)};
        return S_OK;
    case WS_DATETIME_TYPE:
        text_.datetime = {{WS_XML_TEXT_TYPE_DATETIME}, load<WS_DATETIME>(value)};
        return S_OK;
    case WS_TIMESPAN_TYPE:
        text_.timespan = {{WS_XML_TEXT_TYPE_TIMESPAN}, load<WS_TIMESPAN>(value)};
        return S_OK;
    case WS_GUID_TYPE:
        text_.guid = {{WS_XML_TEXT_TYPE_GUID}, load<GUID>(value)};
        return S_OK;
    case WS_UNIQUE_ID_TYPE:
        return set_unique_id(load<WS_UNIQUE_ID>(value));
    case WS_STRING_TYPE: {
        const auto string = load<WS_STRING>(value);
        return set_utf16(string.chars, string.length);
    }
    case WS_WSZ_TYPE: {
        const auto* chars = load<const WCHAR*>(value);
        if (chars == nullptr) return missing(err_);
        return set_utf16(chars, static_cast<ULONG>(utf16_size(chars)));
    }
    case WS_BYTES_TYPE: {
        const auto bytes = load<WS_BYTES>(value);
        return set_bytes(bytes.bytes, bytes.length);
    }
    case WS_XML_STRING_TYPE:
        return set_utf8(load<WS_XML_STRING>(value));
    case WS_CHAR_ARRAY_TYPE:
        return set_utf16(load<const WCHAR*>(value), load<ULONG>(count));
    case WS_UTF8_ARRAY_TYPE: {
        WS_XML_STRING string{};
        string.bytes = load<BYTE*>(value);
        string.length = load<ULONG>(count);
        return set_utf8(string);
    }
    case WS_BYTE_ARRAY_TYPE:
        return set_bytes(load<const BYTE*>(value), load<ULONG>(count));
    case WS_DURATION_TYPE:
        return set_duration(load<WS_DURATION>(value));
    case WS_ENUM_TYPE:
        return set_enum(*static_cast<const WS_ENUM_DESCRIPTION*>(description), load<INT32>(value));
    default:
        return bad_description(err_, "the type is no text");
    }
}

} // namespace

HRESULT type_writer::write_qname(const WS_XML_STRING& local_name, const WS_XML_STRING& ns) {
    if (local_name.length == 0) return fail(err_, WS_E_INVALID_FORMAT, message_id::value_expected);
    if (ns.length != 0 && !writer_.in_attribute()) {
        // Bound while there is a start tag to bind it in; later the namespace has to be in scope already.
        const HRESULT hr = writer_.write_xmlns_attribute(nullptr, &ns, FALSE, nullptr);
        if (hr == E_OUTOFMEMORY) return fail(err_, hr, message_id::out_of_memory);
    }
    return writer_.write_qualified_name(nullptr, &local_name, &ns, err_);
}

HRESULT type_writer::write_text_type(WS_TYPE type, const void* description, const void* value, const void* count) {
    if (type == WS_XML_QNAME_TYPE) {
        const auto name = load<WS_XML_QNAME>(value);
        return write_qname(name.localName, name.ns);
    }
    value_text text(err_);
    const HRESULT hr = text.set(type, description, value, count);
    if (hr != S_OK) return hr == S_FALSE ? S_OK : hr;
    return writer_.write_text(&text.text(), err_);
}

// Most elements are a start tag, a value and an end tag, which the writer can often put down at once.
bool type_writer::put_element(const WS_XML_STRING& local_name, const WS_XML_STRING& ns, WS_TYPE type,
                              const void* description, const void* value, const void* count) {
    if (type == WS_XML_QNAME_TYPE) return false;
    value_text text(nullptr);
    return text.set(type, description, value, count) == S_OK && writer_.put_element(local_name, ns, text.text());
}

} // namespace ws
