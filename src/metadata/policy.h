// WS_POLICY: what an endpoint of a metadata object asks of its clients. What is in it is not read yet.
#pragma once

#include "core/handle.h"

namespace ws {

class policy final : public handle_object {
  public:
    using handle = WS_POLICY;
    static constexpr handle_kind kind = handle_kind::policy;

    policy() noexcept : handle_object(kind) {}
};

} // namespace ws
