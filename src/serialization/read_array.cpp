#include "serialization/serialization.h"
#include "serialization/types.h"
#include "xml/binary_records.h"

namespace ws {
namespace {

// True when the items of an array record lie in the data as the API wants them.
bool is_as_stored(BYTE record, WS_VALUE_TYPE type) noexcept {
    switch (type) {
    case WS_INT16_VALUE_TYPE:
        return record == nbfx::int16_text;
    case WS_INT32_VALUE_TYPE:
        return record == nbfx::int32_text;
    case WS_INT64_VALUE_TYPE:
        return record == nbfx::int64_text;
    case WS_FLOAT_VALUE_TYPE:
        return record == nbfx::float_text;
    case WS_DOUBLE_VALUE_TYPE:
        return record == nbfx::double_text;
    case WS_TIMESPAN_VALUE_TYPE:
        return record == nbfx::timespan_text;
    case WS_GUID_VALUE_TYPE:
        return record == nbfx::uuid_text;
    default:
        return false;
    }
}

HRESULT read_items(xml_reader& reader, WS_VALUE_TYPE type, BYTE* out, ULONG size, ULONG room, ULONG* count,
                   error* err) {
    BYTE record;
    ULONG left;
    HRESULT hr;
    if (reader.get_array(&record, &left) && is_as_stored(record, type)) {
        const void* items;
        hr = reader.take_array(room, &items, count, err);
        if (FAILED(hr)) return hr;
        std::memcpy(out, items, size_t{*count} * size);
        return reader.node_type() == WS_XML_NODE_TYPE_END_ELEMENT ? reader.read_end_element(err) : S_OK;
    }
    hr = reader.read_start_element(err);
    if (SUCCEEDED(hr)) hr = read_value(reader, type, out, size, err);
    if (SUCCEEDED(hr)) hr = reader.read_end_element(err);
    *count = 1;
    return hr;
}

} // namespace

HRESULT read_array(xml_reader& reader, const WS_XML_STRING* local_name, const WS_XML_STRING* ns, WS_VALUE_TYPE type,
                   void* array, ULONG array_size, ULONG item_offset, ULONG item_count, ULONG* actual_count,
                   error* err) {
    if (local_name == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"localName"});
    if (ns == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"ns"});
    if (actual_count == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"actualItemCount"});
    if (array == nullptr && item_count != 0) return fail(err, E_INVALIDARG, message_id::null_argument, {"array"});
    if (!is_value_type(type))
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"valueType", "it is none of WS_VALUE_TYPE"});
    ULONG size;
    if (const HRESULT hr = storage_size(type_of(type), nullptr, &size, err); FAILED(hr)) return hr;
    if ((uint64_t{item_offset} + item_count) * size > array_size)
        return fail(err, E_INVALIDARG, message_id::bad_argument, {"arraySize", "the items do not fit"});

    BYTE* const first = item_count != 0 ? static_cast<BYTE*>(array) + size_t{item_offset} * size : nullptr;
    ULONG done = 0;
    while (done != item_count) {
        BOOL found;
        if (const HRESULT hr = reader.read_to_start_element(local_name, ns, &found, err); FAILED(hr)) return hr;
        if (!found) break;
        ULONG count;
        const HRESULT hr = read_items(reader, type, first + size_t{done} * size, size, item_count - done, &count, err);
        if (FAILED(hr)) return hr;
        done += count;
    }
    *actual_count = done;
    return S_OK;
}

} // namespace ws
