#include "xml/raw_decoder.h"

#include "xml/values.h"

namespace ws {

// All that is buffered, as one text; while a stream goes on, in pieces whose base64 can be joined.
HRESULT raw_decoder::read_node(error* err) {
    const char* const at = input_.cursor;
    auto size = static_cast<size_t>(input_.end - at);
    if (!input_.is_complete()) {
        size -= size % base64_group;
        if (size == 0) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
    }
    input_.set_node(at);
    input_.cursor += size;
    node_ = size != 0 ? &nodes_.use_bytes({at, size}) : &eof_node;
    return S_OK;
}

void raw_decoder::tell_place(error* err) noexcept {
    static_cast<void>(fail(err, WS_E_INVALID_FORMAT, message_id::xml_at_byte, {input_.offset(nullptr)}));
}

} // namespace ws
