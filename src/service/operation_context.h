// WS_OPERATION_CONTEXT: what a callback of the service's may ask for while it runs, and how it hears that nobody wants
// its result any more.
#pragma once

#include "core/error.h"
#include "core/lock.h"

namespace ws {

class operation_context final : public handle_object {
  public:
    using handle = WS_OPERATION_CONTEXT;
    static constexpr handle_kind kind = handle_kind::operation_context;

    // Null is what is not there.
    struct contents {
        WS_CHANNEL* channel = nullptr;
        const WS_CONTRACT_DESCRIPTION* contract = nullptr;
        void* host_state = nullptr;
        void* channel_state = nullptr;
        WS_MESSAGE* input = nullptr;
        WS_MESSAGE* output = nullptr;
        WS_HEAP* memory = nullptr;
        WS_LISTENER* listener = nullptr;
        const WS_ENDPOINT_ADDRESS* address = nullptr;
    };

    operation_context() noexcept : handle_object(kind) {}

    [[nodiscard]] HRESULT get_property(WS_OPERATION_CONTEXT_PROPERTY_ID id, void* value, ULONG size,
                                       error* err) const noexcept;
    [[nodiscard]] HRESULT register_for_cancel(WS_OPERATION_CANCEL_CALLBACK on_cancel,
                                              WS_OPERATION_FREE_STATE_CALLBACK on_free, void* state,
                                              error* err) noexcept;

    // A callback begins, and has ended; a cancellation that is just being told is waited for.
    void begin(const contents& what) noexcept;
    void end() noexcept;
    // From any thread. Once for each callback that runs; true when there is something registered to `tell`, which the
    // end of the callback then waits for. What is registered later is told at once.
    [[nodiscard]] bool begin_cancel(WS_SERVICE_CANCEL_REASON reason) noexcept;
    void tell() noexcept;

  private:
    contents what_;
    mutex lock_; // from here
    bool runs_ = false;
    bool cancelled_ = false;
    bool telling_ = false; // the cancel callback is being called
    condition told_;
    bool registered_ = false;
    WS_SERVICE_CANCEL_REASON reason_{};
    WS_OPERATION_CANCEL_CALLBACK on_cancel_ = nullptr;
    WS_OPERATION_FREE_STATE_CALLBACK on_free_ = nullptr;
    void* state_ = nullptr;
};

} // namespace ws
