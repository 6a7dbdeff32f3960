// Properties cross the API as (void*, size) pairs; a size that is not the type's own is the caller's mistake.
#pragma once

#include "core/error.h"

#include <cstring>

namespace ws {

template <class T>
[[nodiscard]] HRESULT get_value(const T& value, void* out, ULONG size, error* err) noexcept {
    if (out == nullptr || size != sizeof(T))
        return fail(err, E_INVALIDARG, message_id::bad_property_size, {size, sizeof(T)});
    std::memcpy(out, &value, sizeof(T));
    return S_OK;
}

template <class T>
[[nodiscard]] HRESULT set_value(T& field, const void* value, ULONG size, error* err) noexcept {
    if (value == nullptr || size != sizeof(T))
        return fail(err, E_INVALIDARG, message_id::bad_property_size, {size, sizeof(T)});
    std::memcpy(&field, value, sizeof(T));
    return S_OK;
}

} // namespace ws
