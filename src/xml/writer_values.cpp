// Values of every type as text: in elements and attributes, by themselves and in arrays.
#include "xml/values.h"
#include "xml/writer_state.h"

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

// As far as it can be told without writing it: what stands in an attribute is written later.
HRESULT check_value(const WS_XML_TEXT& text, error* err) noexcept {
    if (text.textType == WS_XML_TEXT_TYPE_DATETIME && !is_valid(as<WS_XML_DATETIME_TEXT>(text).value))
        return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"WS_DATETIME"});
    if (text.textType == WS_XML_TEXT_TYPE_DECIMAL && !is_valid(as<WS_XML_DECIMAL_TEXT>(text).value))
        return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"DECIMAL"});
    return S_OK;
}

bool copy_value(const WS_XML_TEXT& text, text_value& to) noexcept {
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_BOOL:
        to.boolean = as<WS_XML_BOOL_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_INT32:
        to.int32 = as<WS_XML_INT32_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_INT64:
        to.int64 = as<WS_XML_INT64_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_UINT64:
        to.uint64 = as<WS_XML_UINT64_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_FLOAT:
        to.float32 = as<WS_XML_FLOAT_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_DOUBLE:
        to.float64 = as<WS_XML_DOUBLE_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_DECIMAL:
        to.decimal = as<WS_XML_DECIMAL_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_GUID:
        to.guid = as<WS_XML_GUID_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_UNIQUE_ID:
        to.unique_id = as<WS_XML_UNIQUE_ID_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_DATETIME:
        to.datetime = as<WS_XML_DATETIME_TEXT>(text);
        return true;
    case WS_XML_TEXT_TYPE_TIMESPAN:
        to.timespan = as<WS_XML_TIMESPAN_TEXT>(text);
        return true;
    default:
        return false;
    }
}

} // namespace

// A number or the like.
bool xml_writer::state::write_simple_value(const WS_XML_TEXT& text) {
    if (!simple.is_open || simple.what != attribute_value::nothing) return false;
    char* const to = values.reserve(max_value_text);
    char* end;
    if (format_text(text, to, &end, nullptr) != S_OK) return false;
    values.commit(static_cast<size_t>(end - to));
    simple.what = attribute_value::typed;
    return true;
}

HRESULT xml_writer::state::write_typed(const WS_XML_TEXT& text, error* err) {
    text_value copy;
    if (!copy_value(text, copy)) return fail(err, E_INVALIDARG, message_id::unknown_text_type, {text.textType});
    if (where == place::attribute) {
        HRESULT hr = check_value(text, err);
        if (hr == S_OK && write_simple_value(text)) return S_OK;
        if (hr == S_OK) hr = attribute_piece(attribute_value::typed, err);
        if (hr == S_OK) attributes.back().value.value = copy;
        return hr;
    }
    HRESULT hr = finish_remainder(err);
    if (hr == S_OK) hr = open_content(err);
    return hr == S_OK ? content_done(encoder->value(text, err)) : hr;
}

HRESULT xml_writer::write_text(const WS_XML_TEXT* text, error* err) {
    state& s = *state_;
    if (text == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"text"});
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    switch (text->textType) {
    case WS_XML_TEXT_TYPE_UTF8:
        return s.write_characters(as<WS_XML_UTF8_TEXT>(*text).value, err);
    case WS_XML_TEXT_TYPE_UTF16: {
        const auto& utf16 = as<WS_XML_UTF16_TEXT>(*text);
        if (utf16.byteCount % 2 != 0)
            return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
        return s.write_utf16(utf16.bytes, utf16.byteCount / 2, err);
    }
    case WS_XML_TEXT_TYPE_BASE64: {
        const auto& base64 = as<WS_XML_BASE64_TEXT>(*text);
        return s.write_bytes(base64.bytes, base64.length, err);
    }
    case WS_XML_TEXT_TYPE_QNAME: {
        const auto& name = as<WS_XML_QNAME_TEXT>(*text);
        return write_qualified_name(name.prefix, name.localName, name.ns, err);
    }
    case WS_XML_TEXT_TYPE_LIST: {
        std::string characters(text_size_bound(*text), '\0');
        char* end;
        const HRESULT formatted = format_text(*text, characters.data(), &end, err);
        if (formatted != S_OK) return formatted;
        return s.write_characters(xml_string({characters.data(), static_cast<size_t>(end - characters.data())}), err);
    }
    default:
        return s.write_typed(*text, err);
    }
}

namespace {

size_t size_of(WS_VALUE_TYPE type) noexcept {
    switch (type) {
    case WS_BOOL_VALUE_TYPE:
        return sizeof(BOOL);
    case WS_INT8_VALUE_TYPE:
        return sizeof(INT8);
    case WS_INT16_VALUE_TYPE:
        return sizeof(INT16);
    case WS_INT32_VALUE_TYPE:
        return sizeof(INT32);
    case WS_INT64_VALUE_TYPE:
        return sizeof(INT64);
    case WS_UINT8_VALUE_TYPE:
        return sizeof(UINT8);
    case WS_UINT16_VALUE_TYPE:
        return sizeof(UINT16);
    case WS_UINT32_VALUE_TYPE:
        return sizeof(UINT32);
    case WS_UINT64_VALUE_TYPE:
        return sizeof(UINT64);
    case WS_FLOAT_VALUE_TYPE:
        return sizeof(float);
    case WS_DOUBLE_VALUE_TYPE:
        return sizeof(double);
    case WS_DECIMAL_VALUE_TYPE:
        return sizeof(DECIMAL);
    case WS_DATETIME_VALUE_TYPE:
        return sizeof(WS_DATETIME);
    case WS_TIMESPAN_VALUE_TYPE:
        return sizeof(WS_TIMESPAN);
    case WS_GUID_VALUE_TYPE:
        return sizeof(GUID);
    case WS_DURATION_VALUE_TYPE:
        return sizeof(WS_DURATION);
    }
    return 0;
}

template <class T>
T load(const void* value) noexcept {
    T loaded;
    std::memcpy(&loaded, value, sizeof(T));
    return loaded;
}

// The text of a value that has a text type.
void load_text(WS_VALUE_TYPE type, const void* value, text_value& text) noexcept {
    switch (type) {
    case WS_BOOL_VALUE_TYPE:
        text.boolean = {{WS_XML_TEXT_TYPE_BOOL}, load<BOOL>(value)};
        break;
    case WS_INT8_VALUE_TYPE:
        text.int32 = {{WS_XML_TEXT_TYPE_INT32}, load<INT8>(value)};
        break;
    case WS_INT16_VALUE_TYPE:
        text.int32 = {{WS_XML_TEXT_TYPE_INT32}, load<INT16>(value)};
        break;
    case WS_INT32_VALUE_TYPE:
        text.int32 = {{WS_XML_TEXT_TYPE_INT32}, load<INT32>(value)};
        break;
    case WS_INT64_VALUE_TYPE:
        text.int64 = {{WS_XML_TEXT_TYPE_INT64}, load<INT64>(value)};
        break;
    case WS_UINT8_VALUE_TYPE:
        text.int32 = {{WS_XML_TEXT_TYPE_INT32}, load<UINT8>(value)};
        break;
    case WS_UINT16_VALUE_TYPE:
        text.int32 = {{WS_XML_TEXT_TYPE_INT32}, load<UINT16>(value)};
        break;
    case WS_UINT32_VALUE_TYPE:
        text.int64 = {{WS_XML_TEXT_TYPE_INT64}, load<UINT32>(value)};
        break;
    case WS_UINT64_VALUE_TYPE:
        text.uint64 = {{WS_XML_TEXT_TYPE_UINT64}, load<UINT64>(value)};
        break;
    case WS_FLOAT_VALUE_TYPE:
        text.float32 = {{WS_XML_TEXT_TYPE_FLOAT}, load<float>(value)};
        break;
    case WS_DOUBLE_VALUE_TYPE:
        text.float64 = {{WS_XML_TEXT_TYPE_DOUBLE}, load<double>(value)};
        break;
    case WS_DECIMAL_VALUE_TYPE:
        text.decimal = {{WS_XML_TEXT_TYPE_DECIMAL}, load<DECIMAL>(value)};
        break;
    case WS_DATETIME_VALUE_TYPE:
        text.datetime = {{WS_XML_TEXT_TYPE_DATETIME}, load<WS_DATETIME>(value)};
        break;
    case WS_TIMESPAN_VALUE_TYPE:
        text.timespan = {{WS_XML_TEXT_TYPE_TIMESPAN}, load<WS_TIMESPAN>(value)};
        break;
    case WS_GUID_VALUE_TYPE:
        text.guid = {{WS_XML_TEXT_TYPE_GUID}, load<GUID>(value)};
        break;
    case WS_DURATION_VALUE_TYPE:
        break;
    }
}

} // namespace

HRESULT xml_writer::write_value(WS_VALUE_TYPE type, const void* value, ULONG size, error* err) {
    state& s = *state_;
    const HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    const size_t needed = size_of(type);
    if (needed == 0) return fail(err, E_INVALIDARG, message_id::writer_unknown_value_type, {type});
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (size != needed) return fail(err, E_INVALIDARG, message_id::writer_bad_value_size, {size, needed});
    if (type == WS_DURATION_VALUE_TYPE) {
        char text[max_duration_text];
        const char* const end = format_duration(text, load<WS_DURATION>(value));
        if (end == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"WS_DURATION"});
        return s.write_characters(xml_string({text, static_cast<size_t>(end - text)}), err);
    }
    text_value text;
    load_text(type, value, text);
    return s.write_typed(text.text, err);
}

HRESULT xml_writer::write_array(const WS_XML_STRING* local_name, const WS_XML_STRING* ns, WS_VALUE_TYPE type,
                                const void* array, ULONG array_size, ULONG item_offset, ULONG item_count, error* err) {
    state& s = *state_;
    HRESULT hr = s.ready(err);
    if (hr != S_OK) return hr;
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    const size_t item_size = size_of(type);
    if (item_size == 0) return fail(err, E_INVALIDARG, message_id::writer_unknown_value_type, {type});
    if (item_count == 0) return S_OK;
    if (array == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"array"});
    const uint64_t last = static_cast<uint64_t>(item_offset) + item_count;
    if (last > array_size / item_size)
        return fail(err, E_INVALIDARG, message_id::writer_array_out_of_bounds, {item_count, item_offset, array_size});
    if (local_name->length == 0) return fail(err, E_INVALIDARG, message_id::bad_argument, {"localName", "empty"});
    const BYTE* item = static_cast<const BYTE*>(array) + item_offset * item_size;
    hr = s.write_row(*local_name, *ns, type, item, item_size, item_count, err);
    if (hr != S_FALSE) return hr;
    for (ULONG i = 0; i < item_count; ++i, item += item_size) {
        hr = write_start_element(nullptr, local_name, ns, err);
        if (hr == S_OK) hr = write_value(type, item, static_cast<ULONG>(item_size), err);
        if (hr == S_OK) hr = write_end_element(err);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
