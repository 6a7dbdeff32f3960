#include "api/enter.h"

#include "core/async_execute.h"

using namespace ws;

HRESULT WINAPI WsAsyncExecute(WS_ASYNC_STATE* asyncState, WS_ASYNC_FUNCTION operation, WS_CALLBACK_MODEL callbackModel,
                              void* callbackState, const WS_ASYNC_CONTEXT* asyncContext, WS_ERROR* error) {
    return api::enter(error, [&](ws::error* err) -> HRESULT {
        HRESULT hr = api::require(asyncState, "asyncState", err);
        if (SUCCEEDED(hr) && operation == nullptr)
            hr = fail(err, E_INVALIDARG, message_id::null_argument, {"operation"});
        if (SUCCEEDED(hr) && callbackModel != WS_SHORT_CALLBACK && callbackModel != WS_LONG_CALLBACK)
            hr = fail(err, E_INVALIDARG, message_id::bad_argument, {"callbackModel", "it is no WS_CALLBACK_MODEL"});
        if (SUCCEEDED(hr) && asyncContext != nullptr && asyncContext->callback == nullptr)
            hr = fail(err, E_INVALIDARG, message_id::null_argument, {"asyncContext->callback"});
        if (FAILED(hr)) return hr;
        return async_execute(*asyncState, operation, callbackModel, callbackState, asyncContext, error);
    });
}
