#include "xml/writer_binary.h"

#include "xml/chars.h"
#include "xml/unicode.h"
#include "xml/values.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ws {

using namespace nbfx;

namespace {

// The index of a prefix that has records of its own, or letters.
size_t letter_of(const WS_XML_STRING& prefix) noexcept {
    if (prefix.length != 1) return letters;
    const size_t index = static_cast<size_t>(prefix.bytes[0]) - 'a';
    return std::min(index, letters);
}

bool same_dictionary(const WS_XML_DICTIONARY* a, const WS_XML_DICTIONARY* b) noexcept {
    return a == b || (a != nullptr && b != nullptr && std::memcmp(&a->guid, &b->guid, sizeof(GUID)) == 0);
}

template <class T>
const T& as(const WS_XML_TEXT& text) noexcept {
    return reinterpret_cast<const T&>(text);
}

bool is_utf8(std::string_view text) noexcept {
    return chars::find_malformed(text) == text.data() + text.size();
}

size_t utf8_size(const void* units, size_t count) noexcept {
    size_t size = 0;
    for (size_t i = 0; i < count; ++i) {
        const unsigned c = load_utf16(units, i);
        size += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        if (is_high_surrogate(c) && i + 1 < count) {
            ++size; // four for both
            ++i;
        }
    }
    return size;
}

} // namespace

struct binary_encoder::name_records {
    record plain, prefixed, number, prefixed_number, letter, letter_number;
};

// Takes back what a call put down unless it says that it succeeded.
class binary_encoder::attempt {
  public:
    explicit attempt(binary_encoder& encoder) noexcept : encoder_(encoder), start_(encoder.out_.end()) {}
    attempt(const attempt&) = delete;
    attempt& operator=(const attempt&) = delete;
    ~attempt() {
        if (!done_) encoder_.out_.roll_back(start_);
    }
    HRESULT done(HRESULT hr) noexcept {
        done_ = hr == S_OK;
        if (done_) encoder_.last_text_ = nullptr;
        return hr;
    }
    // The same for one text record.
    HRESULT done_with_text(HRESULT hr) noexcept {
        done(hr);
        if (!done_) return hr;
        encoder_.last_text_ = encoder_.last_record_;
        encoder_.last_text_end_ = encoder_.out_.size();
        return hr;
    }

  private:
    binary_encoder& encoder_;
    output_chunks::mark start_;
    bool done_ = false;
};

void binary_encoder::start(const WS_XML_WRITER_BINARY_ENCODING& encoding) noexcept {
    static_dictionary_ = encoding.staticDictionary;
    find_dynamic_ = encoding.dynamicStringCallback;
    find_dynamic_state_ = encoding.dynamicStringCallbackState;
    last_text_ = nullptr;
}

HRESULT binary_encoder::over_quota(error* err) noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_buffer_quota, {out_.quota_name(), out_.max_size()});
}

// ---- names ----------------------------------------------------------------------------------------------------------

bool binary_encoder::find_number(const WS_XML_STRING& string, uint32_t* number) const noexcept {
    if (static_dictionary_ != nullptr && string.dictionary != nullptr &&
        same_dictionary(string.dictionary, static_dictionary_) && string.id < static_dictionary_->stringCount) {
        *number = static_cast<uint32_t>(string.id) << 1;
        return true;
    }
    if (find_dynamic_ == nullptr) return false;
    BOOL found = FALSE;
    ULONG id = 0;
    // A callback that fails has not found the string, as on Windows.
    if (find_dynamic_(find_dynamic_state_, &string, &found, &id, nullptr) != S_OK || !found) return false;
    if (id > max_int31 >> 1) return false;
    *number = static_cast<uint32_t>(id) << 1 | dynamic_string;
    return true;
}

bool binary_encoder::put_int31(uint32_t value) {
    char bytes[max_int31_size];
    size_t count = 0;
    for (; value >= 0x80; value >>= 7)
        bytes[count++] = static_cast<char>(value | 0x80);
    bytes[count++] = static_cast<char>(value);
    return out_.append(bytes, count);
}

bool binary_encoder::put_string(std::string_view text) {
    return put_int31(static_cast<uint32_t>(text.size())) && out_.append(text);
}

bool binary_encoder::put_name(const name_records& records, const WS_XML_STRING& prefix, const WS_XML_STRING& name) {
    uint32_t number;
    const bool numbered = find_number(name, &number);
    const size_t letter = letter_of(prefix);
    bool fits;
    if (prefix.length == 0) {
        fits = put(numbered ? records.number : records.plain);
    } else if (letter < letters) {
        fits = put(static_cast<record>((numbered ? records.letter_number : records.letter) + letter));
    } else {
        fits = put(numbered ? records.prefixed_number : records.prefixed) && put_string(view(prefix));
    }
    return fits && (numbered ? put_int31(number) : put_string(view(name)));
}

bool binary_encoder::put_namespace(const namespace_binding& binding) {
    uint32_t number;
    const bool numbered = binding.ns.length != 0 && find_number(binding.ns, &number);
    bool fits;
    if (binding.prefix.length == 0) {
        fits = put(numbered ? short_dictionary_xmlns_attribute : short_xmlns_attribute);
    } else {
        fits = put(numbered ? dictionary_xmlns_attribute : xmlns_attribute) && put_string(view(binding.prefix));
    }
    return fits && (numbered ? put_int31(number) : put_string(view(binding.ns)));
}

// ---- tags -----------------------------------------------------------------------------------------------------------

HRESULT binary_encoder::put_tag(const start_tag& tag, error* err) {
    constexpr name_records elements = {short_element,      element,          short_dictionary_element,
                                       dictionary_element, prefix_element_a, prefix_dictionary_element_a};
    constexpr name_records attributes = {short_attribute,      attribute,          short_dictionary_attribute,
                                         dictionary_attribute, prefix_attribute_a, prefix_dictionary_attribute_a};
    if (!put_name(elements, tag.prefix, tag.local_name)) return over_quota(err);
    for (size_t i = 0; i < tag.attribute_count; ++i) {
        const tag_attribute& a = tag.attributes[i];
        if (!put_name(attributes, a.prefix, a.local_name)) return over_quota(err);
        const HRESULT hr = put_attribute_value(a.value, tag.values, err);
        if (hr != S_OK) return hr;
    }
    for (const namespace_binding* binding = tag.namespaces; binding != tag.namespaces_end; ++binding)
        if (!binding->redundant && !put_namespace(*binding)) return over_quota(err);
    return S_OK;
}

HRESULT binary_encoder::start_element(const start_tag& tag, const open_element*, bool ended, error* err) {
    attempt step(*this);
    const HRESULT hr = put_tag(tag, err);
    if (hr != S_OK) return hr;
    return step.done(!ended || put(record::end_element) ? S_OK : over_quota(err));
}

HRESULT binary_encoder::end_element(const open_element&, error* err) {
    if (last_text_ != nullptr && last_text_end_ == out_.size()) {
        *last_text_ |= with_end_element;
        last_text_ = nullptr;
        return S_OK;
    }
    last_text_ = nullptr;
    return put(record::end_element) ? S_OK : over_quota(err);
}

size_t binary_encoder::end_size(const open_element&) const noexcept {
    return 1;
}

// There is no record for CDATA: it is text.
HRESULT binary_encoder::start_cdata(error*) {
    return S_OK;
}

HRESULT binary_encoder::end_cdata(error*) {
    return S_OK;
}

HRESULT binary_encoder::comment(const WS_XML_STRING& text, const open_element*, error* err) {
    if (!is_utf8(view(text))) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-8"});
    attempt step(*this);
    return step.done(put(record::comment) && put_string(view(text)) ? S_OK : over_quota(err));
}

HRESULT binary_encoder::put_attribute_value(const attribute_value& value, const char* values, error* err) {
    switch (value.what) {
    case attribute_value::nothing:
    case attribute_value::utf8:
    case attribute_value::utf16: {
        WS_XML_STRING string = value.characters(values);
        // The callback may keep the bytes of a constant string.
        if (knows_strings() && string.dictionary != nullptr && string.dictionary->isConst) string.bytes = value.given;
        return put_string_text(string, err);
    }
    case attribute_value::bytes:
        return put_bytes(nullptr, 0, values + value.start, value.size, err);
    case attribute_value::typed:
        return put_value(value.value.text, err);
    case attribute_value::name:
        return value.is_bound ? put_qualified_name(value.prefix, value.local_name, err)
                              : put_name_text(value.prefix, value.local_name, err);
    }
    return E_UNEXPECTED;
}

// ---- text -----------------------------------------------------------------------------------------------------------

bool binary_encoder::put_sized(record record8, size_t size) {
    const unsigned width = size <= 0xff ? 1 : size <= 0xffff ? 2 : 4;
    BYTE* const head = out_.extend(1 + width);
    if (head == nullptr) return false;
    // The 16 and 32 bit records follow the 8 bit one, two apart.
    head[0] = static_cast<BYTE>(record8 + (width == 1 ? 0 : width == 2 ? 2 : 4));
    for (unsigned i = 0; i < width; ++i)
        head[1 + i] = static_cast<BYTE>(size >> (8 * i));
    last_record_ = head;
    return true;
}

template <class T>
bool binary_encoder::put_fixed(BYTE record, const T& value) {
    BYTE* const head = out_.extend(1 + sizeof(T));
    if (head == nullptr) return false;
    head[0] = record;
    std::memcpy(head + 1, &value, sizeof(T)); // little-endian, as the machines this runs on
    last_record_ = head;
    return true;
}

HRESULT binary_encoder::put_characters(std::string_view text, error* err) {
    if (text.size() > max_int31)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_record_too_long, {text.size()});
    if (!is_utf8(text)) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-8"});
    return put_sized(chars8_text, text.size()) && out_.append(text) ? S_OK : over_quota(err);
}

HRESULT binary_encoder::put_bytes(const void* first, size_t first_count, const void* more, size_t more_count,
                                  error* err) {
    if (more_count > max_int31 - first_count)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_record_too_long, {more_count});
    return put_sized(bytes8_text, first_count + more_count) && out_.append(first, first_count) &&
                   out_.append(more, more_count)
               ? S_OK
               : over_quota(err);
}

bool binary_encoder::put_integer(int64_t value) {
    if (value == 0) return put(zero_text);
    if (value == 1) return put(one_text);
    if (value == static_cast<int8_t>(value)) return put_fixed(int8_text, static_cast<int8_t>(value));
    if (value == static_cast<int16_t>(value)) return put_fixed(int16_text, static_cast<int16_t>(value));
    if (value == static_cast<int32_t>(value)) return put_fixed(int32_text, static_cast<int32_t>(value));
    return put_fixed(int64_text, value);
}

// A number takes the shortest record that holds it.
bool binary_encoder::put_float(float value) {
    int64_t integer;
    return exact_integer(value, &integer) ? put_integer(integer) : put_fixed(float_text, value);
}

bool binary_encoder::put_double(double value) {
    constexpr double greatest = std::numeric_limits<float>::max();
    const bool fits =
        value >= -greatest && value <= greatest && static_cast<double>(static_cast<float>(value)) == value;
    return fits ? put_float(static_cast<float>(value)) : put_fixed(double_text, value);
}

HRESULT binary_encoder::put_value(const WS_XML_TEXT& text, error* err) {
    bool fits;
    switch (text.textType) {
    case WS_XML_TEXT_TYPE_BOOL:
        fits = put(as<WS_XML_BOOL_TEXT>(text).value ? true_text : false_text);
        break;
    case WS_XML_TEXT_TYPE_INT32:
        fits = put_integer(as<WS_XML_INT32_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_INT64:
        fits = put_integer(as<WS_XML_INT64_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_UINT64: {
        const uint64_t value = as<WS_XML_UINT64_TEXT>(text).value;
        fits = value <= INT64_MAX ? put_integer(static_cast<int64_t>(value)) : put_fixed(uint64_text, value);
        break;
    }
    case WS_XML_TEXT_TYPE_FLOAT:
        fits = put_float(as<WS_XML_FLOAT_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_DOUBLE:
        fits = put_double(as<WS_XML_DOUBLE_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_DECIMAL: {
        DECIMAL value = as<WS_XML_DECIMAL_TEXT>(text).value;
        if (!is_valid(value)) return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"DECIMAL"});
        value.wReserved = 0;
        fits = put_fixed(decimal_text, value);
        break;
    }
    case WS_XML_TEXT_TYPE_GUID:
        fits = put_fixed(uuid_text, as<WS_XML_GUID_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_UNIQUE_ID:
        fits = put_fixed(unique_id_text, as<WS_XML_UNIQUE_ID_TEXT>(text).value);
        break;
    case WS_XML_TEXT_TYPE_DATETIME: {
        const WS_DATETIME& value = as<WS_XML_DATETIME_TEXT>(text).value;
        if (!is_valid(value)) return fail(err, WS_E_INVALID_FORMAT, message_id::value_without_text, {"WS_DATETIME"});
        const uint64_t kind = value.format == WS_DATETIME_FORMAT_UTC     ? kind_utc
                              : value.format == WS_DATETIME_FORMAT_LOCAL ? kind_local
                                                                         : kind_unspecified;
        fits = put_fixed(datetime_text, static_cast<uint64_t>(value.ticks) | kind << datetime_kind_shift);
        break;
    }
    case WS_XML_TEXT_TYPE_TIMESPAN:
        fits = put_fixed(timespan_text, as<WS_XML_TIMESPAN_TEXT>(text).value.ticks);
        break;
    default:
        return fail(err, E_INVALIDARG, message_id::unknown_text_type, {text.textType});
    }
    return fits ? S_OK : over_quota(err);
}

HRESULT binary_encoder::put_qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    uint32_t number;
    const size_t letter = letter_of(prefix);
    if (letter < letters && find_number(local_name, &number)) {
        const bool fits = put(qname_dictionary_text) && out_.append(static_cast<char>(letter)) && put_int31(number);
        return fits ? S_OK : over_quota(err);
    }
    return put_name_text(prefix, local_name, err);
}

HRESULT binary_encoder::put_name_text(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    const size_t colon = prefix.length != 0 ? 1 : 0;
    const size_t size = prefix.length + colon + local_name.length;
    const bool fits = put_sized(chars8_text, size) && out_.append(view(prefix)) && (colon == 0 || out_.append(':')) &&
                      out_.append(view(local_name));
    return fits ? S_OK : over_quota(err);
}

bool binary_encoder::put(record record) {
    BYTE* const head = out_.extend(1);
    if (head == nullptr) return false;
    *head = record;
    last_record_ = head;
    return true;
}

// ---- content --------------------------------------------------------------------------------------------------------

// Only a string that came from a dictionary is looked up: text is not worth a session's memory. Without any dictionary
// the string's own is not looked at either, for programs set just the length and bytes of their values.
HRESULT binary_encoder::put_string_text(const WS_XML_STRING& utf8, error* err) {
    if (!knows_strings()) return put_characters(view(utf8), err);
    uint32_t number;
    const bool listed = utf8.dictionary != nullptr && utf8.id < utf8.dictionary->stringCount;
    if (!listed || !find_number(utf8, &number)) return put_characters(view(utf8), err);
    return put(dictionary_text) && put_int31(number) ? S_OK : over_quota(err);
}

HRESULT binary_encoder::characters(const WS_XML_STRING& utf8, error* err) {
    attempt step(*this);
    return step.done_with_text(put_string_text(utf8, err));
}

HRESULT binary_encoder::utf16(const void* units, size_t count, error* err) {
    const size_t size = utf8_size(units, count);
    if (size > max_int31) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::writer_record_too_long, {size});
    attempt step(*this);
    if (!put_sized(chars8_text, size)) return over_quota(err);
    constexpr size_t block = 1024;
    char utf8[block * max_utf8_per_utf16];
    for (size_t at = 0; at < count;) {
        size_t taken = std::min(block, count - at);
        if (at + taken != count && is_high_surrogate(load_utf16(units, at + taken - 1))) --taken;
        const char* const end = transcode(utf8, static_cast<const BYTE*>(units) + 2 * at, taken);
        if (end == nullptr) return fail(err, WS_E_INVALID_FORMAT, message_id::malformed_characters, {"UTF-16"});
        if (!out_.append(utf8, static_cast<size_t>(end - utf8))) return over_quota(err);
        at += taken;
    }
    return step.done_with_text(S_OK);
}

HRESULT binary_encoder::bytes(const void* first, size_t first_count, const void* more, size_t more_count, error* err) {
    attempt step(*this);
    return step.done_with_text(put_bytes(first, first_count, more, more_count, err));
}

HRESULT binary_encoder::value(const WS_XML_TEXT& text, error* err) {
    attempt step(*this);
    return step.done_with_text(put_value(text, err));
}

HRESULT binary_encoder::qualified_name(const WS_XML_STRING& prefix, const WS_XML_STRING& local_name, error* err) {
    attempt step(*this);
    return step.done_with_text(put_qualified_name(prefix, local_name, err));
}

// ---- arrays ---------------------------------------------------------------------------------------------------------

namespace {

// How the items of an array record are written; 0 for the types that have no such record.
BYTE item_record(WS_VALUE_TYPE type) noexcept {
    switch (type) {
    case WS_BOOL_VALUE_TYPE:
        return bool_text;
    case WS_INT16_VALUE_TYPE:
        return int16_text;
    case WS_INT32_VALUE_TYPE:
        return int32_text;
    case WS_INT64_VALUE_TYPE:
        return int64_text;
    case WS_FLOAT_VALUE_TYPE:
        return float_text;
    case WS_DOUBLE_VALUE_TYPE:
        return double_text;
    case WS_TIMESPAN_VALUE_TYPE:
        return timespan_text;
    case WS_GUID_VALUE_TYPE:
        return uuid_text;
    default:
        return 0;
    }
}

} // namespace

HRESULT binary_encoder::array(const start_tag& tag, WS_VALUE_TYPE type, const void* items, size_t item_size,
                              size_t count, error* err) {
    const BYTE record = item_record(type);
    if (record == 0 || count > max_int31) return S_FALSE;
    attempt step(*this);
    if (!put(record::array)) return over_quota(err);
    const HRESULT hr = put_tag(tag, err);
    if (hr != S_OK) return hr;
    if (!put(record::end_element) || !out_.append(static_cast<char>(record | with_end_element)) ||
        !put_int31(static_cast<uint32_t>(count)))
        return over_quota(err);
    if (type != WS_BOOL_VALUE_TYPE) return step.done(out_.append(items, count * item_size) ? S_OK : over_quota(err));
    for (size_t i = 0; i < count; ++i)
        if (!out_.append(static_cast<const BOOL*>(items)[i] ? '\1' : '\0')) return over_quota(err);
    return step.done(S_OK);
}

} // namespace ws
