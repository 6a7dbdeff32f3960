// GET beside messages: for a service that also has documents.
#include "channel/channel.h"
#include "channel/http_reply.h"

namespace ws {

std::optional<std::string_view> channel::asked_url() noexcept {
    guard held(lock_);
    if (!settings().takes_gets || !transport_) return std::nullopt;
    const auto& request = static_cast<const http_reply&>(*transport_);
    return request.is_get() ? std::optional(request.target_url()) : std::nullopt;
}

io::task channel::answer_get(const http_answer& with, error* err) {
    in_use here(*this);
    {
        guard held(lock_);
        if (state_ != WS_CHANNEL_STATE_OPEN || !transport_)
            co_return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"answering"});
    }
    co_return co_await static_cast<http_reply&>(*transport_).answer_get(with, io::never, err);
}

} // namespace ws
