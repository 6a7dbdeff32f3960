#include "channel/custom_callback.h"

#include <cstring>

namespace ws {

HRESULT check_waited(HRESULT hr, const WS_ASYNC_CONTEXT* async, error* err) noexcept {
    if (hr != WS_S_ASYNC || async) return hr;
    return fail(err, WS_E_INVALID_OPERATION, message_id::async_without_context);
}

HRESULT callback_missing(const char* name, error* err) noexcept {
    return fail(err, E_NOTIMPL, message_id::callback_missing, {name});
}

HRESULT callback_threw(const char* name, const char* what, error* err) noexcept {
    return fail(err, E_FAIL, message_id::callback_threw, {name, what});
}

HRESULT tell_instance(void* instance, const char* name, void* value, ULONG size, error* err) noexcept {
    if (size != sizeof instance)
        return fail(err, E_INVALIDARG, message_id::property_size, {name, sizeof instance, size});
    std::memcpy(value, &instance, sizeof instance);
    return S_OK;
}

} // namespace ws
