// Numbers, dates and enumerations out of text. Typed text of the binary encoding goes straight into the value.
#include "serialization/decimal.h"
#include "serialization/duration.h"
#include "serialization/sorted.h"
#include "serialization/type_reader.h"
#include "xml/name.h"
#include "xml/values.h"

#include <cmath>

namespace ws {
namespace {

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

// A typed text's number in the type's own range; `number` is what it is, when it is one of the integers.
template <class T>
bool narrow(int64_t number, T* out) noexcept {
    *out = static_cast<T>(number);
    return std::is_signed_v<T> || number >= 0 ? static_cast<int64_t>(*out) == number : false;
}

// By the indices that have the names in order; null without them, and when they lead nowhere.
const WS_ENUM_VALUE* find_in_order(const WS_ENUM_DESCRIPTION& names, std::string_view name) noexcept {
    const ULONG count = names.valueCount;
    if (names.nameIndices == nullptr || count <= few_names) return nullptr;
    const auto at = [&](ULONG place) -> const WS_ENUM_VALUE* {
        const ULONG index = names.nameIndices[place];
        return index < count && names.values[index].name != nullptr ? &names.values[index] : nullptr;
    };
    const ULONG place = place_in_order(count, [&](ULONG i) {
        const WS_ENUM_VALUE* value = at(i);
        return value != nullptr && view(*value->name) < name;
    });
    const WS_ENUM_VALUE* found = place < count ? at(place) : nullptr;
    return found != nullptr && equal(*found->name, name) ? found : nullptr;
}

} // namespace

// S_FALSE when the text is none of the integers, so that its characters have to be read.
template <class T>
HRESULT type_reader::typed_integer(const WS_XML_TEXT& text, T* out) {
    bool fits;
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_INT32:
        fits = narrow(as<WS_XML_INT32_TEXT>(text).value, out);
        break;
    case WS_XML_TEXT_TYPE_INT64:
        fits = narrow(as<WS_XML_INT64_TEXT>(text).value, out);
        break;
    case WS_XML_TEXT_TYPE_UINT64: {
        const auto number = as<WS_XML_UINT64_TEXT>(text).value;
        *out = static_cast<T>(number);
        fits = *out >= 0 && static_cast<uint64_t>(*out) == number;
        break;
    }
    default:
        return S_FALSE;
    }
    return fits ? S_OK : reader_.fail_here(err_, WS_E_NUMERIC_OVERFLOW, message_id::value_out_of_range);
}

template <class T, class Description>
HRESULT type_reader::read_integer(const void* description, const WS_XML_TEXT& text, void* out) {
    T value{};
    HRESULT hr = typed_integer(text, &value);
    if (hr == S_FALSE) {
        std::string_view chars;
        hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_integer(chars, &value, err_);
    }
    if (hr != S_OK) return hr;
    if (description != nullptr) {
        const auto& range = *static_cast<const Description*>(description);
        if (value < static_cast<T>(range.minValue) || value > static_cast<T>(range.maxValue))
            return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

template <class T, class Description>
HRESULT type_reader::read_floating(const void* description, const WS_XML_TEXT& text, void* out) {
    T value{};
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_FLOAT:
        value = as<WS_XML_FLOAT_TEXT>(text).value;
        break;
    case WS_XML_TEXT_TYPE_DOUBLE: {
        const double number = as<WS_XML_DOUBLE_TEXT>(text).value;
        value = static_cast<T>(number);
        if (std::isinf(value) && !std::isinf(number))
            return reader_.fail_here(err_, WS_E_NUMERIC_OVERFLOW, message_id::value_out_of_range);
        break;
    }
    case WS_XML_TEXT_TYPE_INT32:
        value = static_cast<T>(as<WS_XML_INT32_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_INT64:
        value = static_cast<T>(as<WS_XML_INT64_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_UINT64:
        value = static_cast<T>(as<WS_XML_UINT64_TEXT>(text).value);
        break;
    default: {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr != S_OK) return hr;
        if constexpr (std::is_same_v<T, float>) {
            hr = parse_float(chars, &value, err_);
        } else {
            hr = parse_double(chars, &value, err_);
        }
        if (hr != S_OK) return hr;
    }
    }
    if (description != nullptr) {
        const auto& range = *static_cast<const Description*>(description);
        // Written so that a NaN is in no range.
        if (!(value >= range.minValue && value <= range.maxValue)) return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_bool(const void* description, const WS_XML_TEXT& text, void* out) {
    BOOL value;
    if (text.textType == WS_XML_TEXT_TYPE_BOOL) {
        value = as<WS_XML_BOOL_TEXT>(text).value != FALSE;
    } else {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_bool(chars, &value, err_);
        if (hr != S_OK) return hr;
    }
    if (description != nullptr && (static_cast<const WS_BOOL_DESCRIPTION*>(description)->value != FALSE) != value)
        return invalid(message_id::value_out_of_range);
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_decimal(const void* description, const WS_XML_TEXT& text, void* out) {
    DECIMAL value;
    if (text.textType == WS_XML_TEXT_TYPE_DECIMAL) {
        value = as<WS_XML_DECIMAL_TEXT>(text).value;
    } else {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_decimal(chars, &value, err_);
        if (hr != S_OK) return hr;
    }
    if (description != nullptr) {
        const auto& range = *static_cast<const WS_DECIMAL_DESCRIPTION*>(description);
        if (compare(value, range.minValue) < 0 || compare(value, range.maxValue) > 0)
            return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_datetime(const void* description, const WS_XML_TEXT& text, void* out) {
    WS_DATETIME value;
    if (text.textType == WS_XML_TEXT_TYPE_DATETIME) {
        value = as<WS_XML_DATETIME_TEXT>(text).value;
    } else {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_datetime(chars, &value, err_);
        if (hr != S_OK) return hr;
    }
    if (description != nullptr) {
        const auto& range = *static_cast<const WS_DATETIME_DESCRIPTION*>(description);
        if (value.ticks < range.minValue.ticks || value.ticks > range.maxValue.ticks)
            return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_timespan(const void* description, const WS_XML_TEXT& text, void* out) {
    WS_TIMESPAN value;
    if (text.textType == WS_XML_TEXT_TYPE_TIMESPAN) {
        value = as<WS_XML_TIMESPAN_TEXT>(text).value;
    } else {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_timespan(chars, &value, err_);
        if (hr != S_OK) return hr;
    }
    if (description != nullptr) {
        const auto& range = *static_cast<const WS_TIMESPAN_DESCRIPTION*>(description);
        if (value.ticks < range.minValue.ticks || value.ticks > range.maxValue.ticks)
            return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_guid(const void* description, const WS_XML_TEXT& text, void* out) {
    GUID value;
    if (text.textType == WS_XML_TEXT_TYPE_GUID) {
        value = as<WS_XML_GUID_TEXT>(text).value;
    } else {
        std::string_view chars;
        HRESULT hr = reader_.text_chars(text, &chars, err_);
        if (hr == S_OK) hr = parse_guid(chars, &value, err_);
        if (hr != S_OK) return hr;
    }
    // WS_GUID_DESCRIPTION names the one value allowed.
    if (description != nullptr &&
        std::memcmp(&static_cast<const WS_GUID_DESCRIPTION*>(description)->value, &value, sizeof value) != 0)
        return invalid(message_id::value_out_of_range);
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_duration(const void* description, const WS_XML_TEXT& text, void* out) {
    std::string_view chars;
    WS_DURATION value;
    HRESULT hr = reader_.text_chars(text, &chars, err_);
    if (hr == S_OK) hr = parse_duration(chars, &value, err_);
    if (hr != S_OK) return hr;
    if (description != nullptr) {
        const auto& range = *static_cast<const WS_DURATION_DESCRIPTION*>(description);
        bool within;
        hr = is_within(value, range, &within, err_);
        if (hr != S_OK) return hr;
        if (!within) return invalid(message_id::value_out_of_range);
    }
    store(out, value);
    return S_OK;
}

HRESULT type_reader::read_enum(const void* description, const WS_XML_TEXT& text, void* out) {
    std::string_view chars;
    HRESULT hr = reader_.text_chars(text, &chars, err_);
    if (hr != S_OK) return hr;
    const auto& names = *static_cast<const WS_ENUM_DESCRIPTION*>(description);
    const std::string_view name = trim_xml_space(chars);
    if (const WS_ENUM_VALUE* found = find_in_order(names, name); found != nullptr) {
        store(out, found->value);
        return S_OK;
    }
    for (ULONG i = 0; i < names.valueCount; ++i) {
        if (names.values[i].name == nullptr) return bad_description(err_, "an enumeration's value lacks its name");
        if (equal(*names.values[i].name, name)) {
            store(out, names.values[i].value);
            return S_OK;
        }
    }
    return invalid(message_id::unknown_enum_name, name);
}

HRESULT type_reader::read_scalar(WS_TYPE type, const void* description, const WS_XML_TEXT& text, void* out) {
    switch (type) {
    case WS_BOOL_TYPE:
        return read_bool(description, text, out);
    case WS_INT8_TYPE:
        return read_integer<INT8, WS_INT8_DESCRIPTION>(description, text, out);
    case WS_INT16_TYPE:
        return read_integer<INT16, WS_INT16_DESCRIPTION>(description, text, out);
    case WS_INT32_TYPE:
        return read_integer<INT32, WS_INT32_DESCRIPTION>(description, text, out);
    case WS_INT64_TYPE:
        return read_integer<INT64, WS_INT64_DESCRIPTION>(description, text, out);
    case WS_UINT8_TYPE:
        return read_integer<UINT8, WS_UINT8_DESCRIPTION>(description, text, out);
    case WS_UINT16_TYPE:
        return read_integer<UINT16, WS_UINT16_DESCRIPTION>(description, text, out);
    case WS_UINT32_TYPE:
        return read_integer<UINT32, WS_UINT32_DESCRIPTION>(description, text, out);
    case WS_UINT64_TYPE:
        return read_integer<UINT64, WS_UINT64_DESCRIPTION>(description, text, out);
    case WS_FLOAT_TYPE:
        return read_floating<float, WS_FLOAT_DESCRIPTION>(description, text, out);
    case WS_DOUBLE_TYPE:
        return read_floating<double, WS_DOUBLE_DESCRIPTION>(description, text, out);
    case WS_DECIMAL_TYPE:
        return read_decimal(description, text, out);
    case WS_DATETIME_TYPE:
        return read_datetime(description, text, out);
    case WS_TIMESPAN_TYPE:
        return read_timespan(description, text, out);
    case WS_GUID_TYPE:
        return read_guid(description, text, out);
    case WS_DURATION_TYPE:
        return read_duration(description, text, out);
    case WS_ENUM_TYPE:
        return read_enum(description, text, out);
    default:
        return bad_description(err_, "the type is no text");
    }
}

} // namespace ws
