// The two ends of the [MC-NMF] handshake, fed with whatever the transport brings: the listener's reader of preambles,
// and the client's reader of the answer. Both keep their texts in fixed buffers and never allocate.
#pragma once

#include "channel/net_framing.h"

namespace ws {

// A text record's size and bytes, arriving in any pieces.
template <size_t Limit>
class framing_text {
  public:
    enum class status { need_more, complete, malformed_size, too_long };

    void clear() noexcept;
    std::string_view view() const noexcept { return {text_.data(), received_}; }
    // What the record announced: tells how long a text that is too long would have been.
    uint32_t announced() const noexcept { return size_; }

    status feed(byte_span in, size_t& at) noexcept;

  private:
    bool size_known_ = false;
    uint8_t size_length_ = 0;
    uint32_t size_ = 0;
    uint32_t received_ = 0;
    std::array<char, Limit> text_;
};

class preamble_reader {
  public:
    enum class status {
        need_more,
        upgrade_requested, // upgrade() names the protocol: answer, then accept_upgrade() or refuse_upgrade()
        complete,          // the preamble is whole; what follows in the input is the session's
        rejected,          // fault() is to be sent, and the connection closed
    };

    static constexpr unsigned bit(framing_mode mode) noexcept { return 1u << static_cast<unsigned>(mode); }

    explicit preamble_reader(unsigned modes = bit(framing_mode::duplex)) noexcept : modes_(modes) {}

    // Takes what it can use of `in`, and says how many bytes that was: never more than the preamble has.
    [[nodiscard]] status feed(byte_span in, size_t& consumed) noexcept;

    void accept_upgrade() noexcept;
    void refuse_upgrade() noexcept;

    uint8_t major_version() const noexcept { return major_; }
    uint8_t minor_version() const noexcept { return minor_; }
    framing_mode mode() const noexcept { return mode_; }
    // UTF-8; valid as long as the reader is.
    std::string_view via() const noexcept { return via_.view(); }
    framing_encoding encoding() const noexcept { return {known_encoding_, content_type_.view()}; }
    std::string_view upgrade() const noexcept { return upgrade_.view(); }

    framing_fault fault() const noexcept { return fault_; }
    // After a rejection: WS_E_INVALID_FORMAT (or WS_E_QUOTA_EXCEEDED for a text over its limit), and where it happened.
    [[nodiscard]] HRESULT failure(error* err) const noexcept;
    bool has_begun() const noexcept { return offset_ != 0; }
    // The connection closed before the preamble was whole.
    [[nodiscard]] HRESULT truncated(error* err) const noexcept;

    void reset() noexcept;

  private:
    enum state : uint8_t {
        version_record,
        version_major,
        version_minor,
        mode_record,
        mode_value,
        via_record,
        via_text,
        encoding_record,
        known_value,
        content_type_text,
        upgrade_or_end,
        upgrade_text,
        upgrade_pending,
        done,
        failed,
    };
    enum flaw : uint8_t { wrong_record, wrong_value, bad_size, too_long, bad_utf8, upgrade_refused };

    void take(uint8_t byte) noexcept;
    void expect(uint8_t byte, framing_record wanted, state next) noexcept;
    template <size_t Limit>
    void take_text(framing_text<Limit>& text, byte_span in, size_t& at, framing_fault fault, state next) noexcept;
    state after_encoding() const noexcept;
    void reject(flaw what, framing_fault fault, uint32_t value = 0) noexcept;
    static const char* expected(state in) noexcept;

    unsigned modes_;
    state state_ = version_record;
    state failed_in_ = version_record;
    flaw flaw_ = wrong_record;
    framing_fault fault_ = framing_fault::none;
    framing_mode mode_ = framing_mode::duplex;
    uint8_t major_ = 0;
    uint8_t minor_ = 0;
    uint8_t known_encoding_ = framing_encoding::extensible;
    uint32_t flaw_value_ = 0;
    uint64_t offset_ = 0; // of the next byte
    framing_text<max_via_size> via_;
    framing_text<max_content_type_size> content_type_;
    framing_text<max_upgrade_size> upgrade_;
};

// What a client hears after its preamble (or after an upgrade request).
class preamble_answer {
  public:
    enum class status {
        need_more,
        acknowledged,     // the session is open; what follows in the input is the session's
        upgrade_accepted, // the upgrade's own handshake follows; feed() again after it
        refused,          // fault_uri() says why
        malformed,        // not the answer of a net framing peer
    };

    [[nodiscard]] status feed(byte_span in, size_t& consumed) noexcept;
    std::string_view fault_uri() const noexcept { return fault_.view(); }

    // The result for the caller of WsOpenChannel: S_OK once acknowledged, the fault's WS_E_* when refused,
    // WS_E_INVALID_FORMAT when malformed, and WS_E_ENDPOINT_DISCONNECTED while more was needed (the peer hung up).
    [[nodiscard]] HRESULT result(text_argument url, error* err) const noexcept;

  private:
    status state_ = status::need_more;
    bool in_fault_ = false;
    uint8_t first_byte_ = 0;
    framing_text<max_fault_size> fault_;
};

} // namespace ws
