// A WS_ERROR cannot say in itself what is wrong with a call on it, so these functions only return codes.
#include "api/enter.h"

using namespace ws;

namespace {

template <class Body>
HRESULT on_error(WS_ERROR* handle, const void* required, Body&& body) noexcept {
    error* object = from_handle<error>(handle);
    if (object == nullptr || required == nullptr) return E_INVALIDARG;
    return api::enter(nullptr, [&](ws::error*) -> HRESULT { return body(*object); });
}

} // namespace

HRESULT WINAPI WsCreateError(const WS_ERROR_PROPERTY* properties, ULONG propertyCount, WS_ERROR** error) {
    return api::enter(nullptr, [&](ws::error*) -> HRESULT {
        if (error == nullptr) return E_INVALIDARG;
        owned<ws::error> made;
        if (const HRESULT hr = ws::error::create(properties, propertyCount, made); FAILED(hr)) return hr;
        *error = to_handle(made.release());
        return S_OK;
    });
}

void WINAPI WsFreeError(WS_ERROR* error) {
    owned<ws::error> dying(from_handle<ws::error>(error));
}

HRESULT WINAPI WsResetError(WS_ERROR* error) {
    return on_error(error, error, [](ws::error& object) -> HRESULT {
        object.reset();
        return S_OK;
    });
}

HRESULT WINAPI WsGetErrorProperty(WS_ERROR* error, WS_ERROR_PROPERTY_ID id, void* buffer, ULONG bufferSize) {
    return on_error(error, buffer, [&](ws::error& object) { return object.get_property(id, buffer, bufferSize); });
}

HRESULT WINAPI WsSetErrorProperty(WS_ERROR* error, WS_ERROR_PROPERTY_ID id, const void* value, ULONG valueSize) {
    return on_error(error, value, [&](ws::error& object) { return object.set_property(id, value, valueSize); });
}

HRESULT WINAPI WsAddErrorString(WS_ERROR* error, const WS_STRING* string) {
    return on_error(error, string, [&](ws::error& object) -> HRESULT {
        if (string->chars == nullptr && string->length != 0) return E_INVALIDARG;
        return object.add_error_string(view(*string));
    });
}

HRESULT WINAPI WsGetErrorString(WS_ERROR* error, ULONG index, WS_STRING* string) {
    return on_error(error, string, [&](ws::error& object) { return object.get_error_string(index, string); });
}

HRESULT WINAPI WsCopyError(WS_ERROR* source, WS_ERROR* destination) {
    return on_error(source, destination, [&](ws::error& object) -> HRESULT {
        ws::error* target = from_handle<ws::error>(destination);
        if (target == nullptr) return E_INVALIDARG;
        object.copy_to(*target);
        return S_OK;
    });
}
