#include "channel/states.h"

namespace ws {
namespace {

constexpr const char* listener_states[] = {"CREATED", "OPENING", "OPEN", "FAULTED", "CLOSING", "CLOSED"};
constexpr const char* channel_states[] = {"CREATED", "OPENING", "ACCEPTING", "OPEN", "FAULTED", "CLOSING", "CLOSED"};
constexpr const char* listener_calls[] = {"WsOpenListener", "WsAcceptChannel", "WsCloseListener", "WsResetListener"};
constexpr const char* channel_calls[] = {
    "WsOpenChannel",  "WsAcceptChannel", "sending", "receiving", "WsShutdownSessionChannel",
    "WsCloseChannel", "WsResetChannel",
};

template <class State>
constexpr unsigned in(State state) noexcept {
    return 1u << static_cast<unsigned>(state);
}

// Closing what was never opened, or twice, is allowed: Windows was observed to.
constexpr unsigned listener_allowed[] = {
    /* open */ in(WS_LISTENER_STATE_CREATED),
    /* accept */ in(WS_LISTENER_STATE_OPEN),
    /* close */ in(WS_LISTENER_STATE_CREATED) | in(WS_LISTENER_STATE_OPEN) | in(WS_LISTENER_STATE_FAULTED) |
        in(WS_LISTENER_STATE_CLOSED),
    /* reset */ in(WS_LISTENER_STATE_CREATED) | in(WS_LISTENER_STATE_CLOSED),
};

constexpr unsigned channel_allowed[] = {
    /* open */ in(WS_CHANNEL_STATE_CREATED),
    /* accept */ in(WS_CHANNEL_STATE_CREATED),
    /* send */ in(WS_CHANNEL_STATE_OPEN),
    /* receive */ in(WS_CHANNEL_STATE_OPEN),
    /* shut down */ in(WS_CHANNEL_STATE_OPEN),
    /* close */ in(WS_CHANNEL_STATE_CREATED) | in(WS_CHANNEL_STATE_OPEN) | in(WS_CHANNEL_STATE_FAULTED) |
        in(WS_CHANNEL_STATE_CLOSED),
    /* reset */ in(WS_CHANNEL_STATE_CREATED) | in(WS_CHANNEL_STATE_CLOSED),
};

} // namespace

HRESULT check_state(WS_LISTENER_STATE state, listener_call call, error* err) noexcept {
    const auto index = static_cast<size_t>(call);
    if (listener_allowed[index] & in(state)) return S_OK;
    const bool faulted = state == WS_LISTENER_STATE_FAULTED && call == listener_call::accept;
    return fail(err, faulted ? WS_E_OBJECT_FAULTED : WS_E_INVALID_OPERATION, message_id::wrong_state,
                {"listener", listener_states[state], listener_calls[index]});
}

HRESULT check_state(WS_CHANNEL_STATE state, channel_call call, error* err) noexcept {
    const auto index = static_cast<size_t>(call);
    if (channel_allowed[index] & in(state)) return S_OK;
    const bool at_work = call == channel_call::send || call == channel_call::receive || call == channel_call::shut_down;
    const bool faulted = state == WS_CHANNEL_STATE_FAULTED && at_work;
    return fail(err, faulted ? WS_E_OBJECT_FAULTED : WS_E_INVALID_OPERATION, message_id::wrong_state,
                {"channel", channel_states[state], channel_calls[index]});
}

} // namespace ws
