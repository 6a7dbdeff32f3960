#include "message/action.h"

#include "message/fault.h"

namespace ws {

HRESULT received_action::read(message& from, error* err) {
    is_in_envelope_ = from.addressing().in_envelope();
    return from.get_header_text(WS_ACTION_HEADER, &text_, &is_there_, err);
}

bool received_action::is(const WS_XML_STRING* wanted) const noexcept {
    return !wanted || (is_there_ && view(*wanted) == view(text_));
}

HRESULT received_action::refuse(message& from, error* err) const {
    const bool is_missing = !is_there_ && is_in_envelope_;
    const WS_XML_STRING& problem = is_missing ? from.addressing().headers[WS_ACTION_HEADER] : text_;
    const auto which = is_missing ? addressing_fault::header_required : addressing_fault::action_not_supported;
    const HRESULT hr = set_addressing_fault(err, which, from.soap(), from.addressing(), problem);
    if (hr != S_OK) return hr;
    return fail(err, WS_E_ENDPOINT_ACTION_NOT_SUPPORTED, message_id::action_not_expected, {text_});
}

} // namespace ws
