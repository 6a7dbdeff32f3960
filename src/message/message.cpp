#include "message/message.h"

namespace ws {
namespace {

constexpr unsigned in(WS_MESSAGE_STATE state) noexcept {
    return 1u << state;
}
constexpr unsigned empty = in(WS_MESSAGE_STATE_EMPTY);
constexpr unsigned initialized = in(WS_MESSAGE_STATE_INITIALIZED);
constexpr unsigned reading = in(WS_MESSAGE_STATE_READING);
constexpr unsigned writing = in(WS_MESSAGE_STATE_WRITING);
constexpr unsigned done = in(WS_MESSAGE_STATE_DONE);
constexpr WS_MESSAGE_STATE same{};

// The state machine of WS_MESSAGE_STATE, whole: where each step is allowed, and where it leads. Only WsResetMessage is
// missing, which leads from anywhere to EMPTY.
struct rule {
    unsigned allowed;
    WS_MESSAGE_STATE next;
    const char* what;
};
constexpr rule rules[] = {
    /* initialize */ {empty, WS_MESSAGE_STATE_INITIALIZED, "initializing it"},
    /* write_start */ {initialized, WS_MESSAGE_STATE_WRITING, "writing the start of its envelope"},
    /* write_body */ {writing, same, "writing its body"},
    /* write_end */ {writing, WS_MESSAGE_STATE_DONE, "writing the end of its envelope"},
    /* read_start */ {empty, WS_MESSAGE_STATE_READING, "reading the start of its envelope"},
    /* read_body */ {reading, same, "reading its body"},
    /* read_end */ {reading, WS_MESSAGE_STATE_DONE, "reading the end of its envelope"},
    /* use_headers */ {initialized | reading | writing | done, same, "using its headers"},
    /* check_understood */ {reading, same, "checking the headers that must be understood"},
    /* set_property */ {initialized | reading | writing | done, same, "setting a property"},
};

constexpr const rule& rule_of(step what) noexcept {
    return rules[static_cast<size_t>(what)];
}

const char* state_name(WS_MESSAGE_STATE state) noexcept {
    switch (state) {
    case WS_MESSAGE_STATE_EMPTY:
        return "WS_MESSAGE_STATE_EMPTY";
    case WS_MESSAGE_STATE_INITIALIZED:
        return "WS_MESSAGE_STATE_INITIALIZED";
    case WS_MESSAGE_STATE_READING:
        return "WS_MESSAGE_STATE_READING";
    case WS_MESSAGE_STATE_WRITING:
        return "WS_MESSAGE_STATE_WRITING";
    case WS_MESSAGE_STATE_DONE:
        return "WS_MESSAGE_STATE_DONE";
    }
    return "";
}

} // namespace

body_description::body_description(const WS_ELEMENT_DESCRIPTION& given, const soap_names& soap,
                                   const wsa_names& addressing) noexcept
    : element_(given) {
    const auto fill_in = [&](const WS_XML_STRING& local_name, const WS_XML_STRING& ns, void* description) {
        if (element_.elementLocalName == nullptr) {
            element_.elementLocalName = const_cast<WS_XML_STRING*>(&local_name);
            element_.elementNs = const_cast<WS_XML_STRING*>(&ns);
        }
        if (element_.typeDescription == nullptr) element_.typeDescription = description;
    };
    fault_.envelopeVersion = soap.version;
    address_.addressingVersion = addressing.version;
    if (given.type == WS_FAULT_TYPE) fill_in(soap.fault, soap.ns, &fault_);
    if (given.type == WS_ENDPOINT_ADDRESS_TYPE) fill_in(addressing.endpoint_reference, addressing.ns, &address_);
}

message::~message() {
    finish();
}

HRESULT message::check_state(step what, error* err) const noexcept {
    const rule& r = rule_of(what);
    if (r.allowed & in(state_)) return S_OK;
    return fail(err, WS_E_INVALID_OPERATION, message_id::wrong_state, {object_name(kind), state_name(state_), r.what});
}

HRESULT message::check_can_be_read(error* err) const noexcept {
    return check_state(step::read_start, err);
}

void message::move_on(step what) noexcept {
    state_ = rule_of(what).next;
}

// The reader or writer is the caller's again.
void message::finish() noexcept {
    forget_security();
    reader_ = nullptr;
    writer_ = nullptr;
    if (const WS_MESSAGE_DONE_CALLBACK callback = std::exchange(done_, nullptr)) callback(done_state_);
}

void message::reset() noexcept {
    state_ = WS_MESSAGE_STATE_EMPTY;
    is_addressed_ = false;
    is_fault_ = false;
    headers_.reset();
    understood_ = nullptr;
    mapped_ = nullptr;
    memory_.reset();
    finish();
}

} // namespace ws
