#include "channel/net_framing_preamble.h"

#include "core/strings.h"

#include <algorithm>
#include <cstring>

namespace ws {

template <size_t Limit>
void framing_text<Limit>::clear() noexcept {
    size_known_ = false;
    size_length_ = 0;
    size_ = 0;
    received_ = 0;
}

template <size_t Limit>
auto framing_text<Limit>::feed(byte_span in, size_t& at) noexcept -> status {
    while (!size_known_) {
        if (at == in.size()) return status::need_more;
        const uint8_t byte = in[at++];
        // Of the fifth byte only three bits are left to a 31-bit number.
        if (size_length_ == max_size_length - 1 && byte > 0x07) return status::malformed_size;
        size_ |= static_cast<uint32_t>(byte & 0x7f) << (7 * size_length_++);
        size_known_ = byte < 0x80;
    }
    if (size_ > Limit) return status::too_long;
    const size_t taken = std::min<size_t>(size_ - received_, in.size() - at);
    std::memcpy(text_.data() + received_, in.data() + at, taken);
    received_ += static_cast<uint32_t>(taken);
    at += taken;
    return received_ == size_ ? status::complete : status::need_more;
}

// --- the listener's side

void preamble_reader::reset() noexcept {
    state_ = failed_in_ = version_record;
    fault_ = framing_fault::none;
    known_encoding_ = framing_encoding::extensible;
    major_ = minor_ = 0;
    flaw_value_ = 0;
    offset_ = 0;
    via_.clear();
    content_type_.clear();
    upgrade_.clear();
}

auto preamble_reader::feed(byte_span in, size_t& consumed) noexcept -> status {
    size_t at = 0;
    const uint64_t start = offset_;
    while (state_ < upgrade_pending) {
        if (state_ == via_text) {
            take_text(via_, in, at, framing_fault::via_too_long, encoding_record);
        } else if (state_ == content_type_text) {
            take_text(content_type_, in, at, framing_fault::content_type_too_long, after_encoding());
        } else if (state_ == upgrade_text) {
            take_text(upgrade_, in, at, framing_fault::upgrade_invalid, upgrade_pending);
        } else if (at < in.size()) {
            take(in[at++]);
        } else {
            break;
        }
        offset_ = start + at;
        const bool in_text = state_ == via_text || state_ == content_type_text || state_ == upgrade_text;
        if (in_text && at == in.size()) break;
    }
    consumed = at;
    switch (state_) {
    case upgrade_pending:
        return status::upgrade_requested;
    case done:
        return status::complete;
    case failed:
        return status::rejected;
    default:
        return status::need_more;
    }
}

// Simplex and singleton-sized streams have no answer to wait for, so their preamble ends with the encoding.
auto preamble_reader::after_encoding() const noexcept -> state {
    return mode_ == framing_mode::simplex || mode_ == framing_mode::singleton_sized ? done : upgrade_or_end;
}

void preamble_reader::take(uint8_t byte) noexcept {
    switch (state_) {
    case version_record:
        return expect(byte, framing_record::version, version_major);
    case version_major:
        major_ = byte;
        if (byte != 1) return reject(wrong_value, framing_fault::unsupported_version, byte);
        state_ = version_minor;
        return;
    case version_minor:
        minor_ = byte;
        state_ = mode_record;
        return;
    case mode_record:
        return expect(byte, framing_record::mode, mode_value);
    case mode_value:
        if (byte >= 32 || !(modes_ & 1u << byte)) return reject(wrong_value, framing_fault::unsupported_mode, byte);
        mode_ = static_cast<framing_mode>(byte);
        state_ = via_record;
        return;
    case via_record:
        return expect(byte, framing_record::via, via_text);
    case encoding_record:
        if (byte == static_cast<uint8_t>(framing_record::extensible_encoding)) {
            state_ = content_type_text;
            return;
        }
        return expect(byte, framing_record::known_encoding, known_value);
    case known_value:
        if (byte > 8) return reject(wrong_value, framing_fault::content_type_invalid, byte);
        known_encoding_ = byte;
        state_ = after_encoding();
        return;
    case upgrade_or_end:
        if (byte == static_cast<uint8_t>(framing_record::upgrade_request)) {
            upgrade_.clear();
            state_ = upgrade_text;
            return;
        }
        return expect(byte, framing_record::preamble_end, done);
    default:
        return;
    }
}

void preamble_reader::expect(uint8_t byte, framing_record wanted, state next) noexcept {
    if (byte != static_cast<uint8_t>(wanted)) return reject(wrong_record, framing_fault::invalid_record_sequence, byte);
    state_ = next;
}

template <size_t Limit>
void preamble_reader::take_text(framing_text<Limit>& text, byte_span in, size_t& at, framing_fault fault,
                                state next) noexcept {
    using text_status = typename framing_text<Limit>::status;
    switch (text.feed(in, at)) {
    case text_status::need_more:
        return;
    case text_status::malformed_size:
        return reject(bad_size, framing_fault::invalid_record_sequence);
    case text_status::too_long:
        return reject(too_long, fault, text.announced());
    case text_status::complete:
        break;
    }
    if (utf16_length(text.view()) == SIZE_MAX) return reject(bad_utf8, framing_fault::invalid_record_sequence);
    state_ = next;
}

void preamble_reader::accept_upgrade() noexcept {
    if (state_ == upgrade_pending) state_ = upgrade_or_end;
}

void preamble_reader::refuse_upgrade() noexcept {
    if (state_ == upgrade_pending) reject(upgrade_refused, framing_fault::upgrade_invalid);
}

void preamble_reader::reject(flaw what, framing_fault fault, uint32_t value) noexcept {
    failed_in_ = state_;
    state_ = failed;
    flaw_ = what;
    fault_ = fault;
    flaw_value_ = value;
}

const char* preamble_reader::expected(state in) noexcept {
    switch (in) {
    case version_record:
        return "the version record";
    case version_major:
        return "the major version";
    case version_minor:
        return "the minor version";
    case mode_record:
        return "the mode record";
    case mode_value:
        return "the mode";
    case via_record:
        return "the via record";
    case via_text:
        return "the via";
    case encoding_record:
        return "an encoding record";
    case known_value:
        return "the known encoding";
    case content_type_text:
        return "the content type";
    case upgrade_or_end:
        return "an upgrade request or the preamble's end";
    case upgrade_text:
        return "the upgrade's protocol";
    default:
        return "nothing";
    }
}

HRESULT preamble_reader::failure(error* err) const noexcept {
    const char* const what = expected(failed_in_);
    switch (flaw_) {
    case wrong_record:
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_preamble_record, {flaw_value_, offset_ - 1, what});
    case bad_size:
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_preamble_size, {what, offset_});
    case bad_utf8:
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_preamble_utf8, {what});
    case too_long: {
        const size_t limit = failed_in_ == via_text            ? max_via_size
                             : failed_in_ == content_type_text ? max_content_type_size
                                                               : max_upgrade_size;
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_preamble_text, {what, flaw_value_, limit});
    }
    case upgrade_refused:
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_preamble_upgrade, {upgrade_.view()});
    case wrong_value:
        break;
    }
    const message_id id = failed_in_ == version_major ? message_id::framing_preamble_version
                          : failed_in_ == mode_value  ? message_id::framing_preamble_mode
                                                      : message_id::framing_preamble_encoding;
    return fail(err, WS_E_INVALID_FORMAT, id, {flaw_value_});
}

HRESULT preamble_reader::truncated(error* err) const noexcept {
    return fail(err, WS_E_INVALID_FORMAT, message_id::framing_preamble_truncated, {offset_, expected(state_)});
}

// --- the client's side

auto preamble_answer::feed(byte_span in, size_t& consumed) noexcept -> status {
    consumed = 0;
    if (state_ == status::upgrade_accepted) state_ = status::need_more;
    if (state_ != status::need_more || in.empty()) return state_;
    if (!in_fault_) {
        first_byte_ = in[consumed++];
        switch (static_cast<framing_record>(first_byte_)) {
        case framing_record::preamble_ack:
            return state_ = status::acknowledged;
        case framing_record::upgrade_response:
            return state_ = status::upgrade_accepted;
        case framing_record::fault:
            in_fault_ = true;
            break;
        default:
            return state_ = status::malformed;
        }
    }
    using text_status = framing_text<max_fault_size>::status;
    switch (fault_.feed(in, consumed)) {
    case text_status::need_more:
        return state_;
    case text_status::complete:
        return state_ = status::refused;
    default:
        return state_ = status::malformed;
    }
}

HRESULT preamble_answer::result(text_argument url, error* err) const noexcept {
    switch (state_) {
    case status::acknowledged:
        return S_OK;
    case status::refused:
        return fail_with_fault(err, fault_.view(), url);
    case status::malformed:
        return fail(err, WS_E_INVALID_FORMAT, message_id::framing_answer_malformed, {url, first_byte_});
    default:
        return fail(err, WS_E_ENDPOINT_DISCONNECTED, message_id::framing_answer_missing, {url});
    }
}

} // namespace ws
