// WS_SERVICE_HOST: endpoints that answer calls. Free-threaded.
#pragma once

#include "service/endpoint.h"
#include "service/states.h"

namespace ws {

class service_host final : public handle_object {
  public:
    using handle = WS_SERVICE_HOST;
    static constexpr handle_kind kind = handle_kind::service_host;

    [[nodiscard]] static HRESULT create(std::span<const WS_SERVICE_ENDPOINT* const> endpoints,
                                        std::span<const WS_SERVICE_PROPERTY> properties, owned<service_host>& out,
                                        error* err);
    ~service_host();

    [[nodiscard]] HRESULT open(const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT close(const WS_ASYNC_CONTEXT* async, error* err);
    [[nodiscard]] HRESULT reset(error* err) noexcept;
    // In any state, from any thread; waits for nothing, allocates nothing, cannot fail.
    void abort() noexcept;
    [[nodiscard]] HRESULT get_property(WS_SERVICE_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;

  private:
    class state;
    explicit service_host(std::shared_ptr<state> s) noexcept : handle_object(kind), state_(std::move(s)) {}

    const std::shared_ptr<state> state_; // what goes on in the background may outlive the handle
};

} // namespace ws
