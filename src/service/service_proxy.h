// WS_SERVICE_PROXY: calls a service's operations. Free-threaded.
#pragma once

#include "service/line.h"
#include "service/operation.h"
#include "service/proxy_properties.h"
#include "service/states.h"

namespace ws {

class service_proxy final : public handle_object {
  public:
    using handle = WS_SERVICE_PROXY;
    static constexpr handle_kind kind = handle_kind::service_proxy;

    [[nodiscard]] static HRESULT create(WS_CHANNEL_TYPE type, WS_CHANNEL_BINDING binding,
                                        const WS_SECURITY_DESCRIPTION* security,
                                        std::span<const WS_PROXY_PROPERTY> properties,
                                        std::span<const WS_CHANNEL_PROPERTY> channel_properties,
                                        owned<service_proxy>& out, error* err);
    ~service_proxy();

    [[nodiscard]] HRESULT open(const WS_ENDPOINT_ADDRESS& address, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT call(const WS_OPERATION_DESCRIPTION& description, const void* const* arguments, heap& memory,
                               std::span<const WS_CALL_PROPERTY> properties, const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT abandon(ULONG id, error* err);
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT reset(error* err);
    // In any state, from any thread; waits for nothing, allocates nothing, cannot fail.
    void abort() noexcept;
    [[nodiscard]] HRESULT get_property(WS_PROXY_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;

  private:
    class state;
    explicit service_proxy(std::shared_ptr<state> s) noexcept : handle_object(kind), state_(std::move(s)) {}

    const std::shared_ptr<state> state_; // what goes on in the background may outlive the handle
};

} // namespace ws
