#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsCreateHeap(SIZE_T maxSize, SIZE_T trimSize, const WS_HEAP_PROPERTY* properties, ULONG propertyCount,
                            WS_HEAP** heap, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(heap, "heap", err); FAILED(hr)) return hr;
        if (properties != nullptr || propertyCount != 0)
            return fail(err, E_INVALIDARG, message_id::bad_argument, {"properties", "a heap has none to set"});
        *heap = to_handle(new ws::heap(maxSize, trimSize));
        return S_OK;
    });
}

void WINAPI WsFreeHeap(WS_HEAP* heap) {
    owned<ws::heap> dying(from_handle<ws::heap>(heap));
}

HRESULT WINAPI WsAlloc(WS_HEAP* heap, SIZE_T size, void** ptr, WS_ERROR* error) {
    return api::enter<ws::heap>(heap, error, [&](ws::heap& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(ptr, "ptr", err); FAILED(hr)) return hr;
        return object.alloc(size, ptr, err);
    });
}

HRESULT WINAPI WsGetHeapProperty(WS_HEAP* heap, WS_HEAP_PROPERTY_ID id, void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<ws::heap>(heap, error, [&](ws::heap& object, ws::error* err) -> HRESULT {
        if (const HRESULT hr = api::require(value, "value", err); FAILED(hr)) return hr;
        return object.get_property(id, value, valueSize, err);
    });
}

HRESULT WINAPI WsResetHeap(WS_HEAP* heap, WS_ERROR* error) {
    return api::enter<ws::heap>(heap, error, [](ws::heap& object, ws::error*) -> HRESULT {
        object.reset();
        return S_OK;
    });
}
