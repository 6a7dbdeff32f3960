#include "channel/net_framing.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

struct named_fault {
    framing_fault fault;
    HRESULT code;
    std::string_view uri;
};

#define FAULTS "http://schemas.microsoft.com/ws/2006/05/framing/faults/"
constexpr named_fault faults[] = {
    {framing_fault::connection_dispatch_failed, WS_E_ENDPOINT_FAILURE, FAULTS "ConnectionDispatchFailed"},
    {framing_fault::content_type_invalid, WS_E_ENDPOINT_FAILURE, FAULTS "ContentTypeInvalid"},
    {framing_fault::content_type_too_long, WS_E_ENDPOINT_FAILURE, FAULTS "ContentTypeTooLong"},
    {framing_fault::endpoint_access_denied, WS_E_ENDPOINT_ACCESS_DENIED, FAULTS "EndpointAccessDenied"},
    {framing_fault::endpoint_not_found, WS_E_ENDPOINT_NOT_FOUND, FAULTS "EndpointNotFound"},
    {framing_fault::endpoint_paused, WS_E_ENDPOINT_NOT_AVAILABLE, FAULTS "EndpointPaused"},
    {framing_fault::endpoint_unavailable, WS_E_ENDPOINT_NOT_AVAILABLE, FAULTS "EndpointUnavailable"},
    {framing_fault::invalid_record_sequence, WS_E_ENDPOINT_FAILURE, FAULTS "InvalidRecordSequence"},
    {framing_fault::max_message_size_exceeded, WS_E_ENDPOINT_FAILURE, FAULTS "MaxMessageSizeExceededFault"},
    {framing_fault::server_too_busy, WS_E_ENDPOINT_TOO_BUSY, FAULTS "ServerTooBusy"},
    {framing_fault::service_activation_failed, WS_E_ENDPOINT_FAILURE, FAULTS "ServiceActivationFailed"},
    {framing_fault::unsupported_mode, WS_E_ENDPOINT_FAILURE, FAULTS "UnsupportedMode"},
    {framing_fault::unsupported_version, WS_E_ENDPOINT_FAILURE, FAULTS "UnsupportedVersion"},
    {framing_fault::upgrade_invalid, WS_E_ENDPOINT_FAILURE, FAULTS "UpgradeInvalid"},
    {framing_fault::via_too_long, WS_E_ENDPOINT_FAILURE, FAULTS "ViaTooLong"},
};
#undef FAULTS

const named_fault* find_fault(framing_fault fault) noexcept {
    const auto* found = std::ranges::find(faults, fault, &named_fault::fault);
    return found != std::end(faults) ? found : nullptr;
}

size_t encode_text(uint8_t* out, framing_record type, std::string_view text) noexcept {
    text = text.substr(0, max_fault_size);
    out[0] = static_cast<uint8_t>(type);
    const size_t header = 1 + encode_size(out + 1, static_cast<uint32_t>(text.size()));
    std::memcpy(out + header, text.data(), text.size());
    return header + text.size();
}

} // namespace

const char* record_name(uint8_t type) noexcept {
    static constexpr const char* names[] = {
        "version",          "mode",           "via",          "known encoding", "extensible encoding",
        "unsized envelope", "sized envelope", "end",          "fault",          "upgrade request",
        "upgrade response", "preamble ack",   "preamble end",
    };
    return type < std::size(names) ? names[type] : "unknown";
}

size_t encode_size(uint8_t out[max_size_length], uint32_t size) noexcept {
    size_t length = 0;
    for (; size >= 0x80; size >>= 7)
        out[length++] = static_cast<uint8_t>(size | 0x80);
    out[length++] = static_cast<uint8_t>(size);
    return length;
}

size_status decode_size(byte_span in, uint32_t& size, size_t& length) noexcept {
    uint32_t value = 0;
    for (size_t i = 0; i < max_size_length; ++i) {
        if (i == in.size()) return size_status::need_more;
        // Of the fifth byte only three bits are left to a 31-bit number.
        if (i == max_size_length - 1 && in[i] > 0x07) return size_status::malformed;
        value |= static_cast<uint32_t>(in[i] & 0x7f) << (7 * i);
        if (in[i] < 0x80) {
            size = value;
            length = i + 1;
            return size_status::complete;
        }
    }
    return size_status::malformed;
}

std::string_view fault_uri(framing_fault fault) noexcept {
    const named_fault* found = find_fault(fault);
    return found ? found->uri : std::string_view();
}

framing_fault fault_of(std::string_view uri) noexcept {
    const auto* found = std::ranges::find(faults, uri, &named_fault::uri);
    return found != std::end(faults) ? found->fault : framing_fault::unknown;
}

HRESULT fault_result(framing_fault fault) noexcept {
    const named_fault* found = find_fault(fault);
    return found ? found->code : WS_E_ENDPOINT_FAILURE;
}

HRESULT fail_with_fault(error* err, std::string_view uri, text_argument url) noexcept {
    return fail(err, fault_result(fault_of(uri)), message_id::framing_fault_received, {url, uri});
}

// --- encoders

HRESULT encode_preamble(preamble_buffer& out, size_t& size, framing_mode mode, std::string_view via,
                        const framing_encoding& encoding, preamble_tail tail, error* err) noexcept {
    if (via.size() > max_via_size)
        return fail(err, WS_E_INVALID_ENDPOINT_URL, message_id::framing_via_too_long, {via.size(), max_via_size});
    const bool known = encoding.known != framing_encoding::extensible;
    if (!known && (encoding.content_type.empty() || encoding.content_type.size() > max_content_type_size))
        return fail(err, E_INVALIDARG, message_id::framing_content_type_too_long,
                    {encoding.content_type.size(), max_content_type_size});

    uint8_t* at = out.data();
    const auto put = [&at](auto value) { *at++ = static_cast<uint8_t>(value); };
    const auto put_text = [&at](std::string_view text) {
        at += encode_size(at, static_cast<uint32_t>(text.size()));
        at = std::copy(text.begin(), text.end(), at);
    };
    put(framing_record::version), put(1), put(0);
    put(framing_record::mode), put(mode);
    put(framing_record::via), put_text(via);
    if (known) {
        put(framing_record::known_encoding), put(encoding.known);
    } else {
        put(framing_record::extensible_encoding), put_text(encoding.content_type);
    }
    if (tail == preamble_tail::end) put(framing_record::preamble_end);
    size = static_cast<size_t>(at - out.data());
    return S_OK;
}

size_t encode_sized_header(uint8_t out[max_sized_header], uint32_t payload_size) noexcept {
    out[0] = static_cast<uint8_t>(framing_record::sized_envelope);
    return 1 + encode_size(out + 1, payload_size);
}

size_t encode_fault(uint8_t out[max_text_record], std::string_view uri) noexcept {
    return encode_text(out, framing_record::fault, uri);
}

size_t encode_upgrade_request(uint8_t out[max_text_record], std::string_view protocol) noexcept {
    return encode_text(out, framing_record::upgrade_request, protocol);
}

// --- an open session

HRESULT frame_decoder::next(byte_span in, frame& out, error* err) noexcept {
    if (state_ == chunks) return next_chunk(in, out, err);
    if (in.empty()) return S_FALSE;
    const uint8_t type = in[0];
    if (state_ == ended) return unexpected(type, err);
    const bool unsized = mode_ == framing_mode::singleton_unsized;
    switch (static_cast<framing_record>(type)) {
    case framing_record::sized_envelope:
        if (unsized) break;
        return next_sized(in, frame_kind::sized_envelope, max_message_size_, out, err);
    case framing_record::unsized_envelope:
        if (!unsized) break;
        state_ = chunks;
        envelope_size_ = 0;
        out = {frame_kind::unsized_envelope, 1, 0};
        return S_OK;
    case framing_record::fault:
        return next_sized(in, frame_kind::fault, max_fault_size, out, err);
    case framing_record::end:
        state_ = ended;
        out = {frame_kind::end, 1, 0};
        return S_OK;
    default:
        break;
    }
    return unexpected(type, err);
}

HRESULT frame_decoder::next_sized(byte_span in, frame_kind kind, uint32_t limit, frame& out, error* err) noexcept {
    uint32_t size;
    size_t length;
    switch (decode_size(in.subspan(1), size, length)) {
    case size_status::need_more:
        return S_FALSE;
    case size_status::malformed:
        fault_ = framing_fault::invalid_record_sequence;
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_bad_size, {record_name(in[0])});
    case size_status::complete:
        break;
    }
    if (size > limit) {
        if (kind == frame_kind::sized_envelope) return too_big(size, err);
        fault_ = framing_fault::invalid_record_sequence;
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_text_too_long, {record_name(in[0]), size, limit});
    }
    // After a fault the peer has nothing more to say.
    if (kind == frame_kind::fault) state_ = ended;
    out = {kind, static_cast<uint8_t>(1 + length), size};
    return S_OK;
}

HRESULT frame_decoder::next_chunk(byte_span in, frame& out, error* err) noexcept {
    uint32_t size;
    size_t length;
    switch (decode_size(in, size, length)) {
    case size_status::need_more:
        return S_FALSE;
    case size_status::malformed:
        fault_ = framing_fault::invalid_record_sequence;
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_bad_size, {"unsized envelope"});
    case size_status::complete:
        break;
    }
    if (envelope_size_ + size > max_message_size_) return too_big(envelope_size_ + size, err);
    envelope_size_ += size;
    if (size == 0) state_ = records;
    out = {size == 0 ? frame_kind::last_chunk : frame_kind::chunk, static_cast<uint8_t>(length), size};
    return S_OK;
}

HRESULT frame_decoder::unexpected(uint8_t type, error* err) noexcept {
    fault_ = framing_fault::invalid_record_sequence;
    return fail(err, WS_E_INVALID_FORMAT,
                state_ == ended ? message_id::framing_record_after_end : message_id::framing_unexpected_record,
                {record_name(type), type});
}

HRESULT frame_decoder::too_big(uint64_t size, error* err) noexcept {
    fault_ = framing_fault::max_message_size_exceeded;
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big,
                {size, max_message_size_, "WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE"});
}

} // namespace ws
