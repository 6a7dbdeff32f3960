#include "channel/http_exchange.h"

#include "channel/http_text.h"

namespace ws {

std::string_view http_exchange::frame_chunk(std::string& head, size_t size, bool last) {
    if (size == 0) return last ? "0\r\n\r\n" : "";
    append_chunk_size(head, size);
    return last ? "\r\n0\r\n\r\n" : "\r\n";
}

} // namespace ws
