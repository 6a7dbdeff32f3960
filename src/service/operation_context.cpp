#include "service/operation_context.h"

#include "channel/custom_callback.h"
#include "core/property.h"

namespace ws {

// --- properties

HRESULT operation_context::get_property(WS_OPERATION_CONTEXT_PROPERTY_ID id, void* value, ULONG size,
                                        error* err) const noexcept {
    const auto optional = [&](auto pointer) { return get_value(pointer, value, size, err); };
    const auto get = [&](auto pointer) {
        return pointer ? optional(pointer)
                       : fail(err, WS_E_INVALID_OPERATION, message_id::context_lacks_property, {id});
    };
    switch (id) {
    case WS_OPERATION_CONTEXT_PROPERTY_CHANNEL:
        return get(what_.channel);
    case WS_OPERATION_CONTEXT_PROPERTY_CONTRACT_DESCRIPTION:
        return optional(what_.contract);
    case WS_OPERATION_CONTEXT_PROPERTY_HOST_USER_STATE:
        return optional(what_.host_state);
    case WS_OPERATION_CONTEXT_PROPERTY_CHANNEL_USER_STATE:
        return optional(what_.channel_state);
    case WS_OPERATION_CONTEXT_PROPERTY_INPUT_MESSAGE:
        return get(what_.input);
    case WS_OPERATION_CONTEXT_PROPERTY_OUTPUT_MESSAGE:
        return get(what_.output);
    case WS_OPERATION_CONTEXT_PROPERTY_HEAP:
        return get(what_.memory);
    case WS_OPERATION_CONTEXT_PROPERTY_LISTENER:
        return get(what_.listener);
    case WS_OPERATION_CONTEXT_PROPERTY_ENDPOINT_ADDRESS:
        return get(what_.address);
    }
    return fail(err, E_INVALIDARG, message_id::unknown_property, {id, object_name(kind)});
}

// --- cancellation

void operation_context::begin(const contents& what) noexcept {
    what_ = what;
    guard held(lock_);
    runs_ = true;
    cancelled_ = registered_ = false;
}

HRESULT operation_context::register_for_cancel(WS_OPERATION_CANCEL_CALLBACK on_cancel,
                                               WS_OPERATION_FREE_STATE_CALLBACK on_free, void* state,
                                               error* err) noexcept {
    {
        guard held(lock_);
        if (!runs_ || registered_) return fail(err, WS_E_INVALID_OPERATION, message_id::already_registered);
        registered_ = true;
        on_cancel_ = on_cancel;
        on_free_ = on_free;
        state_ = state;
        if (!cancelled_) return S_OK;
        telling_ = true;
    }
    tell(); // it is too late already
    return S_OK;
}

bool operation_context::begin_cancel(WS_SERVICE_CANCEL_REASON reason) noexcept {
    guard held(lock_);
    if (!runs_ || std::exchange(cancelled_, true)) return false;
    reason_ = reason;
    telling_ = registered_;
    return telling_;
}

void operation_context::tell() noexcept {
    (void)contain("cancelCallback", nullptr, [this] { return on_cancel_(reason_, state_), S_OK; });
    guard held(lock_);
    telling_ = false;
    told_.broadcast();
}

void operation_context::end() noexcept {
    {
        guard held(lock_);
        while (telling_)
            told_.wait(held);
        runs_ = false;
        if (!std::exchange(registered_, false) || !on_free_) return;
    }
    (void)contain("freestateCallback", nullptr, [this] { return on_free_(state_), S_OK; });
}

} // namespace ws
