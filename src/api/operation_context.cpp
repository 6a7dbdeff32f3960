#include "service/operation_context.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsGetOperationContextProperty(const WS_OPERATION_CONTEXT* context, WS_OPERATION_CONTEXT_PROPERTY_ID id,
                                             void* value, ULONG valueSize, WS_ERROR* error) {
    return api::enter<operation_context>(const_cast<WS_OPERATION_CONTEXT*>(context), error,
                                         [&](operation_context& object, ws::error* err) -> HRESULT {
                                             const HRESULT hr = api::require(value, "value", err);
                                             return hr == S_OK ? object.get_property(id, value, valueSize, err) : hr;
                                         });
}

HRESULT WINAPI WsRegisterOperationForCancel(const WS_OPERATION_CONTEXT* context,
                                            WS_OPERATION_CANCEL_CALLBACK cancelCallback,
                                            WS_OPERATION_FREE_STATE_CALLBACK freestateCallback, void* userState,
                                            WS_ERROR* error) {
    return api::enter<operation_context>(
        const_cast<WS_OPERATION_CONTEXT*>(context), error, [&](operation_context& object, ws::error* err) -> HRESULT {
            const HRESULT hr =
                cancelCallback ? S_OK : fail(err, E_INVALIDARG, message_id::null_argument, {"cancelCallback"});
            return hr == S_OK ? object.register_for_cancel(cancelCallback, freestateCallback, userState, err) : hr;
        });
}
