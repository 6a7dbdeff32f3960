#include "io/stream.h"

namespace ws::io {

// Most writes fit the system's buffer: they end here, on the caller's thread, without the loop.
bool write_operation::await_ready() noexcept {
    uint64_t written;
    const uint32_t now = endpoint_.write_now(left_.data(), static_cast<uint32_t>(left_.size()), written);
    // Whatever the attempt met, the loop's own will tell: nothing counts as written then.
    if (now != WS_IO_OK) written = 0;
    while (!left_.empty() && written >= left_.front().length) {
        written -= left_.front().length;
        left_ = left_.subspan(1);
    }
    if (left_.empty()) return true;
    left_.front().base += written;
    left_.front().length -= written;
    buffers = reinterpret_cast<uintptr_t>(left_.data());
    buffer_count = static_cast<uint32_t>(left_.size());
    return false;
}

} // namespace ws::io
