// A WS_ERROR cannot say in itself what is wrong with a call on it, so these functions only return codes.
#include "message/fault.h"

#include "api/enter.h"

using namespace ws;

namespace {

template <class Body>
HRESULT on_error(WS_ERROR* handle, Body&& body) noexcept {
    error* object = from_handle<error>(handle);
    if (object == nullptr) return E_INVALIDARG;
    return api::enter(nullptr, [&](ws::error*) -> HRESULT { return body(*object); });
}

} // namespace

HRESULT WINAPI WsGetFaultErrorProperty(WS_ERROR* error, WS_FAULT_ERROR_PROPERTY_ID id, void* buffer, ULONG bufferSize) {
    return on_error(error, [&](ws::error& object) { return get_fault_error_property(object, id, buffer, bufferSize); });
}

HRESULT WINAPI WsSetFaultErrorProperty(WS_ERROR* error, WS_FAULT_ERROR_PROPERTY_ID id, const void* value,
                                       ULONG valueSize) {
    return on_error(error, [&](ws::error& object) { return set_fault_error_property(object, id, value, valueSize); });
}

HRESULT WINAPI WsGetFaultErrorDetail(WS_ERROR* error, const WS_FAULT_DETAIL_DESCRIPTION* faultDetailDescription,
                                     WS_READ_OPTION readOption, WS_HEAP* heap, void* value, ULONG valueSize) {
    return on_error(error, [&](ws::error& object) -> HRESULT {
        ws::heap* memory = from_handle<ws::heap>(heap);
        if (heap != nullptr && memory == nullptr) return E_INVALIDARG;
        return get_fault_error_detail(object, faultDetailDescription, readOption, memory, value, valueSize);
    });
}

HRESULT WINAPI WsSetFaultErrorDetail(WS_ERROR* error, const WS_FAULT_DETAIL_DESCRIPTION* faultDetailDescription,
                                     WS_WRITE_OPTION writeOption, const void* value, ULONG valueSize) {
    return on_error(error, [&](ws::error& object) {
        return set_fault_error_detail(object, faultDetailDescription, writeOption, value, valueSize);
    });
}

HRESULT WINAPI WsCreateFaultFromError(WS_ERROR* error, HRESULT faultErrorCode, WS_FAULT_DISCLOSURE faultDisclosure,
                                      WS_HEAP* heap, WS_FAULT* fault) {
    return on_error(error, [&](ws::error& object) -> HRESULT {
        ws::heap* memory = from_handle<ws::heap>(heap);
        if (memory == nullptr) return E_INVALIDARG;
        return create_fault_from_error(object, faultErrorCode, faultDisclosure, *memory, fault);
    });
}
