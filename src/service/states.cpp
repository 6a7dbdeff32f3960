#include "service/states.h"

namespace ws {
namespace {

constexpr const char* state_names[] = {"CREATED", "OPENING", "OPEN", "CLOSING", "CLOSED", "FAULTED"};
constexpr const char* proxy_calls[] = {"WsOpenServiceProxy", "WsCall", "WsAbandonCall", "WsCloseServiceProxy",
                                       "WsResetServiceProxy"};
constexpr const char* host_calls[] = {"WsOpenServiceHost", "", "", "WsCloseServiceHost", "WsResetServiceHost"};

constexpr unsigned in(service_state state) noexcept {
    return 1u << static_cast<unsigned>(state);
}

// Closing what was never opened, or twice, is allowed as it is for channels and listeners. A close that waits for calls
// may be hurried by abandoning them.
constexpr unsigned allowed[] = {
    /* open */ in(service_state::created),
    /* call */ in(service_state::open),
    /* abandon */ in(service_state::open) | in(service_state::closing),
    /* close */ in(service_state::created) | in(service_state::open) | in(service_state::faulted) |
        in(service_state::closed),
    /* reset */ in(service_state::created) | in(service_state::closed),
};

} // namespace

HRESULT check_state(handle_kind object, service_state state, service_step call, error* err) noexcept {
    const auto index = static_cast<size_t>(call);
    if (allowed[index] & in(state)) return S_OK;
    const char* const name = (object == handle_kind::service_proxy ? proxy_calls : host_calls)[index];
    return fail(err, WS_E_INVALID_OPERATION, message_id::wrong_state,
                {object_name(object), state_names[static_cast<size_t>(state)], name});
}

} // namespace ws
