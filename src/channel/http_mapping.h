// WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING: which parts of an HTTP head are headers of the message beside it.
#pragma once

#include "channel/http_syntax.h"
#include "message/message.h"

namespace ws {

// One direction's half of the mapping.
struct http_mapping {
    ULONG options; // WS_HTTP_REQUEST_MAPPING_… or WS_HTTP_RESPONSE_MAPPING_…
    std::span<const WS_HTTP_HEADER_MAPPING* const> headers;

    static http_mapping of_requests(const WS_HTTP_MESSAGE_MAPPING& all) noexcept {
        return {all.requestMappingOptions, {all.requestHeaderMappings, all.requestHeaderMappingCount}};
    }
    static http_mapping of_responses(const WS_HTTP_MESSAGE_MAPPING& all) noexcept {
        return {all.responseMappingOptions, {all.responseHeaderMappings, all.responseHeaderMappingCount}};
    }
};

// What a message says of its head.
struct mapped_head {
    std::string verb;
    std::string reason;
    unsigned status = 0;
    bool has_reason = false;
};

// Appends the mapped headers of `m` as lines of a head, and says what else they were. E_INVALIDARG for what no head can
// carry.
[[nodiscard]] HRESULT write_mapped(message& m, const http_mapping& mapping, http_side side, std::string& lines,
                                   mapped_head& head, error* err);
// Whether these lines have a header of that name, in any case: the program's takes the place of ours.
[[nodiscard]] bool has_line(std::string_view lines, std::string_view name) noexcept;
// Gives `m` the mapped headers of the head.
[[nodiscard]] HRESULT read_mapped(message& m, const http_mapping& mapping, http_side side, const http_parser& head,
                                  error* err);

// What a program's encoder says of what it made: E_INVALIDARG unless it can stand in a head.
[[nodiscard]] HRESULT check_coded(const outgoing_message& out, error* err) noexcept;

} // namespace ws
