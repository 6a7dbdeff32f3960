// The action that a message came with, and whether it is one that its receiver has a use for.
#pragma once

#include "message/message.h"

namespace ws {

class received_action {
  public:
    // Whether it says one. Throws std::bad_alloc.
    [[nodiscard]] HRESULT read(message& from, error* err);

    // HTTP carries the action of a request, but not of a reply.
    bool is_unsaid() const noexcept { return !is_there_ && !is_in_envelope_; }
    // Null is for any.
    bool is(const WS_XML_STRING* wanted) const noexcept;

    // WS_E_ENDPOINT_ACTION_NOT_SUPPORTED. The sender is to be told, if the error's fault is sent.
    [[nodiscard]] HRESULT refuse(message& from, error* err) const;

  private:
    WS_XML_STRING text_{};
    bool is_there_ = false;
    bool is_in_envelope_ = false;
};

} // namespace ws
