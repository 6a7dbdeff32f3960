// [MC-NMF], the records between the transport and the envelopes of net.tcp and net.pipe: their names, sizes and
// encoders, and the recogniser of records in an open session. Nothing here does I/O or allocates.
#pragma once

#include "core/error.h"

#include <array>
#include <span>

namespace ws {

using byte_span = std::span<const uint8_t>;

enum class framing_record : uint8_t {
    version = 0,
    mode = 1,
    via = 2,
    known_encoding = 3,
    extensible_encoding = 4,
    unsized_envelope = 5,
    sized_envelope = 6,
    end = 7,
    fault = 8,
    upgrade_request = 9,
    upgrade_response = 10,
    preamble_ack = 11,
    preamble_end = 12,
};

enum class framing_mode : uint8_t { singleton_unsized = 1, duplex = 2, simplex = 3, singleton_sized = 4 };

// "via", "sized envelope", …; for numbers that are no record's, "unknown".
[[nodiscard]] const char* record_name(uint8_t type) noexcept;

// What a receiver accepts, as WCF has them. Sizes in bytes.
inline constexpr size_t max_via_size = 2048;
inline constexpr size_t max_content_type_size = 256;
inline constexpr size_t max_upgrade_size = 256;
inline constexpr size_t max_fault_size = 256;

// --- sizes: base 128, the low seven bits first, at most 31 bits

inline constexpr size_t max_size_length = 5;
inline constexpr uint32_t max_record_size = 0x7fffffff;

// Writes `size` and returns how many bytes that took.
size_t encode_size(uint8_t out[max_size_length], uint32_t size) noexcept;

enum class size_status { complete, need_more, malformed };
// Reads a size from the start of `in`. Untouched outputs unless complete.
[[nodiscard]] size_status decode_size(byte_span in, uint32_t& size, size_t& length) noexcept;

// --- faults

enum class framing_fault : uint8_t {
    none,
    connection_dispatch_failed,
    content_type_invalid,
    content_type_too_long,
    endpoint_access_denied,
    endpoint_not_found,
    endpoint_paused,
    endpoint_unavailable,
    invalid_record_sequence,
    max_message_size_exceeded,
    server_too_busy,
    service_activation_failed,
    unsupported_mode,
    unsupported_version,
    upgrade_invalid,
    via_too_long,
    unknown, // a URI that is not one of the above
};

[[nodiscard]] std::string_view fault_uri(framing_fault fault) noexcept;
[[nodiscard]] framing_fault fault_of(std::string_view uri) noexcept;
// The WS_E_* that a caller gets when the peer answers with this fault.
[[nodiscard]] HRESULT fault_result(framing_fault fault) noexcept;
// The same, with an error string that names the endpoint and the fault's URI.
[[nodiscard]] HRESULT fail_with_fault(error* err, std::string_view uri, text_argument url) noexcept;

// --- encodings

// How the envelopes of a session are encoded: a known encoding's number, or a content type when there is none.
struct framing_encoding {
    static constexpr uint8_t extensible = 0xff;

    uint8_t known = extensible;
    std::string_view content_type; // of an extensible encoding

    // The content type, also of a known encoding.
    [[nodiscard]] std::string_view text() const noexcept;

    // The known encoding for an encoding and an envelope version; false when there is none (raw, binary SOAP 1.1, …).
    [[nodiscard]] static bool from(WS_ENCODING encoding, WS_ENVELOPE_VERSION version, framing_encoding& out) noexcept;
    // Whether a peer that announced this encoding talks as a channel with these properties does. Content types of the
    // known encodings are recognised too: WCF announces UTF-16 and MTOM by content type.
    [[nodiscard]] bool matches(WS_ENCODING encoding, WS_ENVELOPE_VERSION version) const noexcept;
};

// The content type that stands for an encoding: "application/soap+msbinsession1", …; empty when there is none.
[[nodiscard]] std::string_view content_type_of(WS_ENCODING encoding, WS_ENVELOPE_VERSION version) noexcept;

// --- encoders

// A version, mode, via and encoding record, and the preamble end.
inline constexpr size_t max_preamble_size = 3 + 2 + 1 + 2 + max_via_size + 1 + 2 + max_content_type_size + 1;
using preamble_buffer = std::array<uint8_t, max_preamble_size>;

enum class preamble_tail : uint8_t { open, end }; // open: upgrade requests follow

// Fails with WS_E_INVALID_ENDPOINT_URL for a via, and E_INVALIDARG for a content type, over its limit.
[[nodiscard]] HRESULT encode_preamble(preamble_buffer& out, size_t& size, framing_mode mode, std::string_view via,
                                      const framing_encoding& encoding, preamble_tail tail, error* err) noexcept;

// Before the payload of a sized envelope.
inline constexpr size_t max_sized_header = 1 + max_size_length;
size_t encode_sized_header(uint8_t out[max_sized_header], uint32_t payload_size) noexcept;

// Before the data of one chunk of an unsized envelope; a chunk of size 0 ends the envelope.
inline constexpr std::array<uint8_t, 1> unsized_envelope_bytes{5};
inline constexpr std::array<uint8_t, 1> last_chunk_bytes{0};

// A fault or upgrade request record. Texts over the limit (which ours are not) are cut.
inline constexpr size_t max_text_record = 1 + 2 + max_fault_size;
size_t encode_fault(uint8_t out[max_text_record], std::string_view uri) noexcept;
size_t encode_upgrade_request(uint8_t out[max_text_record], std::string_view protocol) noexcept;

inline constexpr std::array<uint8_t, 1> end_bytes{7};
inline constexpr std::array<uint8_t, 1> upgrade_response_bytes{10};
inline constexpr std::array<uint8_t, 1> preamble_ack_bytes{11};
inline constexpr std::array<uint8_t, 1> preamble_end_bytes{12};

// --- an open session

enum class frame_kind : uint8_t {
    sized_envelope,   // `size` bytes of envelope follow
    unsized_envelope, // chunks follow
    chunk,            // `size` bytes of envelope follow
    last_chunk,       // the unsized envelope is complete
    fault,            // `size` bytes of the fault's URI follow, at most max_fault_size
    end,              // the peer sends no more envelopes
};

struct frame {
    frame_kind kind;
    uint8_t header_length; // of the record type and size
    uint32_t size;         // of the payload after it
};

// Recognises the next record in what was received. Knows which records a mode allows in which order.
class frame_decoder {
  public:
    // Envelopes larger than max_message_size (WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE) are refused by their
    // header.
    explicit frame_decoder(framing_mode mode = framing_mode::duplex,
                           uint32_t max_message_size = max_record_size) noexcept
        : mode_(mode), max_message_size_(max_message_size) {}

    // S_OK: `out` is the record's header, and the payload begins at in[out.header_length]; call again behind it.
    // S_FALSE: more bytes are needed than `in` has. Otherwise WS_E_INVALID_FORMAT or WS_E_QUOTA_EXCEEDED, for good;
    // fault_to_send() says what the peer should hear.
    [[nodiscard]] HRESULT next(byte_span in, frame& out, error* err) noexcept;
    framing_fault fault_to_send() const noexcept { return fault_; }

    // A record that was begun but not ended when the connection closed.
    bool inside_envelope() const noexcept { return state_ == chunks; }

  private:
    enum state : uint8_t { records, chunks, ended };

    [[nodiscard]] HRESULT next_sized(byte_span in, frame_kind kind, uint32_t limit, frame& out, error* err) noexcept;
    [[nodiscard]] HRESULT next_chunk(byte_span in, frame& out, error* err) noexcept;
    [[nodiscard]] HRESULT unexpected(uint8_t type, error* err) noexcept;
    [[nodiscard]] HRESULT too_big(uint64_t size, error* err) noexcept;

    framing_mode mode_;
    state state_ = records;
    framing_fault fault_ = framing_fault::none;
    uint32_t max_message_size_;
    uint64_t envelope_size_ = 0; // of the unsized envelope so far
};

} // namespace ws
