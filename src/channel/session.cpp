#include "channel/session.h"

namespace ws {
namespace {

// Large enough for most messages; larger envelopes tell their size before they come.
constexpr size_t usual_read = 8192;

} // namespace

void session::begin(std::string_view url, uint32_t max_message_size) noexcept {
    url_ = url;
    decoder_ = frame_decoder(framing_mode::duplex, max_message_size);
}

// --- bytes

HRESULT session::send_operation::await_resume() noexcept {
    const io::outcome how =
        mine_ ? write_operation::await_resume() : io::outcome{WS_IO_CANCELED, 0, WS_E_OBJECT_FAULTED};
    return how.ok() ? S_OK : fail_io(error_, how, io_activity::sending, session_.url_);
}

class session::receive_operation final : public io::read_operation {
  public:
    receive_operation(session& s, uint64_t due_ms, error* err) noexcept
        : read_operation(*s.stream_, s.in_.room(), s.in_.room_size(), due_ms), session_(s), error_(err) {}

    [[nodiscard]] HRESULT await_resume() noexcept {
        const read_outcome how = read_operation::await_resume();
        if (!how.ok()) return fail_io(error_, how, io_activity::receiving, session_.url_);
        session_.in_.received(how.size);
        return S_OK;
    }

  private:
    session& session_;
    error* error_;
};

session::receive_operation session::receive_some(uint64_t due, error* err) {
    in_.reserve(std::max(usual_read, in_.bytes().size() + 1));
    return {*this, due, err};
}

io::task session::receive_more(size_t at_least, uint64_t due, error* err) {
    in_.reserve(std::max(usual_read, at_least));
    while (in_.bytes().size() < at_least) {
        const HRESULT hr = co_await receive_operation(*this, due, err);
        if (hr != S_OK) co_return hr;
    }
    co_return S_OK;
}

// --- the listener's end of the handshake

io::task session::read_preamble(uint64_t due, error* err) {
    for (;;) {
        size_t consumed;
        const preamble_reader::status status = preamble_->feed(in_.bytes(), consumed);
        in_.consume(consumed);
        switch (status) {
        case preamble_reader::status::complete:
            co_return S_OK;
        case preamble_reader::status::upgrade_requested:
            preamble_->refuse_upgrade();
            break;
        case preamble_reader::status::rejected: {
            const HRESULT hr = preamble_->failure(err);
            (void)co_await refuse(preamble_->fault());
            co_return hr;
        }
        case preamble_reader::status::need_more: {
            const HRESULT hr = co_await receive_some(due, err);
            if (hr == S_OK) break;
            // A peer that ends in the middle may still listen. One that has said nothing asked for nothing.
            if (hr != WS_E_ENDPOINT_DISCONNECTED || !preamble_->has_begun()) co_return hr;
            (void)co_await refuse(framing_fault::invalid_record_sequence);
            co_return preamble_->truncated(err);
        }
        }
    }
}

session::send_operation session::acknowledge(uint64_t due, error* err) {
    preamble_.reset();
    return {*this, preamble_ack_bytes, due, err};
}

io::task session::accept(const channel_settings& settings, std::string_view url, uint64_t due) {
    // What a decoder makes of the content type, it says with each message.
    const framing_encoding announced = preamble_->encoding();
    const bool fits = settings.decoder.createDecoderCallback != nullptr ||
                      announced.matches(settings.encoding, settings.envelope_version);
    const std::string_view coded = settings.coded_content_type;
    if (!fits || (!coded.empty() && coded != announced.text())) {
        (void)co_await refuse(framing_fault::content_type_invalid);
        co_return WS_E_INVALID_FORMAT;
    }
    content_type_ = announced.text();
    begin(url, settings.max_buffered_message_size);
    co_return co_await acknowledge(due, nullptr);
}

// The peer of a refused connection gets a moment to take the record; whether it does is its own affair.
io::task session::refuse(framing_fault why) {
    constexpr ULONG grace_ms = 1000;
    uint8_t record[max_text_record];
    const size_t size = encode_fault(record, fault_uri(why));
    if (sending_.exchange(true)) co_return S_FALSE; // it would land in the middle of an envelope
    ws_io_buffer piece[] = {io::buffer_of(record, size)};
    const io::outcome how = co_await io::write(*stream_, piece, io::due_in(grace_ms));
    if (how.ok()) (void)co_await io::shutdown(*stream_, io::due_in(grace_ms));
    co_return S_OK;
}

// --- the client's end

io::task session::open(std::string_view via, const framing_encoding& encoding, uint64_t due, error* err) {
    content_type_ = encoding.text();
    auto out = std::make_unique<preamble_buffer>();
    size_t size;
    HRESULT hr = encode_preamble(*out, size, framing_mode::duplex, via, encoding, preamble_tail::end, err);
    if (hr == S_OK) hr = co_await send_operation(*this, byte_span(out->data(), size), due, err);
    if (hr != S_OK) co_return hr;
    out.reset();
    preamble_.reset();

    preamble_answer answer;
    for (;;) {
        size_t consumed;
        const preamble_answer::status status = answer.feed(in_.bytes(), consumed);
        in_.consume(consumed);
        if (status == preamble_answer::status::upgrade_accepted) { // nobody asked for one
            const auto record = static_cast<unsigned>(framing_record::upgrade_response);
            co_return fail(err, WS_E_INVALID_FORMAT, message_id::framing_answer_malformed, {via, record});
        }
        if (status != preamble_answer::status::need_more) co_return answer.result(via, err);
        hr = co_await receive_some(due, nullptr);
        if (hr == WS_E_ENDPOINT_DISCONNECTED) co_return answer.result(via, err);
        if (hr != S_OK) co_return fail(err, hr, message_id::connect_failed, {via, catalogue_text(hr)});
    }
}

// --- envelopes

// The header stays where it is until its record is complete: a wait that ends early has lost nothing.
io::task session::receive_envelope(byte_span& envelope, uint64_t due, error* err) {
    if (std::exchange(kept_, false)) {
        envelope = in_.bytes().first(envelope_size_).subspan(header_size_);
        co_return S_OK;
    }
    if (peer_ended_) co_return WS_S_END;
    frame next;
    for (;;) {
        HRESULT hr = decoder_.next(in_.bytes(), next, err);
        if (hr == S_OK) break;
        if (hr != S_FALSE) {
            (void)co_await refuse(decoder_.fault_to_send());
            co_return hr;
        }
        hr = co_await receive_some(due, err);
        if (hr != S_OK) co_return hr;
    }
    if (next.kind == frame_kind::end) {
        in_.consume(next.header_length);
        peer_ended_ = true;
        co_return WS_S_END;
    }
    const size_t size = size_t{next.header_length} + next.size;
    if (next.kind != frame_kind::sized_envelope || in_.bytes().size() < size)
        co_return co_await receive_payload(next, envelope, due, err);
    take_sized(next, envelope);
    co_return S_OK;
}

void session::take_sized(const frame& header, byte_span& envelope) noexcept {
    header_size_ = header.header_length;
    envelope_size_ = header_size_ + header.size;
    envelope = in_.bytes().first(envelope_size_).subspan(header_size_);
}

// What follows a record's header, as far as it is still to come.
io::task session::receive_payload(const frame& header, byte_span& envelope, uint64_t due, error* err) {
    if (header.kind == frame_kind::sized_envelope) {
        const HRESULT hr = co_await receive_more(size_t{header.header_length} + header.size, due, err);
        if (hr == S_OK) take_sized(header, envelope);
        co_return hr;
    }
    if (header.kind == frame_kind::fault) co_return co_await receive_fault(header, due, err);
    in_.consume(header.header_length);
    if (header.kind == frame_kind::unsized_envelope) co_return co_await receive_chunks(envelope, due, err);
    co_return WS_E_INVALID_FORMAT; // chunks come only inside an unsized envelope
}

// Joins the chunks of an unsized envelope where they arrived: each payload moves down over the header before it.
io::task session::receive_chunks(byte_span& envelope, uint64_t due, error* err) {
    size_t whole = 0; // bytes of the envelope, at the front of in_
    for (;;) {
        frame next;
        HRESULT hr = decoder_.next(in_.bytes().subspan(whole), next, err);
        if (hr == S_FALSE) {
            hr = co_await receive_some(due, err);
            if (hr != S_OK) co_return hr;
            continue;
        }
        if (hr != S_OK) {
            (void)co_await refuse(decoder_.fault_to_send());
            co_return hr;
        }
        const size_t size = next.kind == frame_kind::chunk ? next.size : 0;
        hr = co_await receive_more(whole + next.header_length + size, due, err);
        if (hr != S_OK) co_return hr;
        in_.remove(whole, next.header_length);
        whole += size;
        if (next.kind == frame_kind::last_chunk) break;
    }
    header_size_ = 0;
    envelope_size_ = whole;
    envelope = in_.bytes().first(whole);
    co_return S_OK;
}

// The record stays until it is whole: who gave up on it meanwhile finds the session in the middle of something.
io::task session::receive_fault(const frame& header, uint64_t due, error* err) {
    const HRESULT hr = co_await receive_more(size_t{header.header_length} + header.size, due, err);
    if (hr != S_OK) co_return hr;
    const byte_span uri = in_.bytes().subspan(header.header_length, header.size);
    co_return fail_with_fault(err, {reinterpret_cast<const char*>(uri.data()), uri.size()}, url_);
}

void session::release_envelope(size_t keep_buffer) noexcept {
    if (!kept_) in_.consume(std::exchange(envelope_size_, 0));
    in_.trim(keep_buffer);
}

session::send_operation session::send_envelope(std::span<ws_io_buffer> pieces, uint64_t due, error* err) {
    size_t size = 0;
    for (const ws_io_buffer& piece : pieces.subspan(1))
        size += piece.length;
    pieces[0] = io::buffer_of(header_, encode_sized_header(header_, static_cast<uint32_t>(size)));
    return {*this, pieces, due, err};
}

io::task session::send(outgoing_message& out, uint64_t due, error* err) {
    co_return co_await send_envelope(out.pieces, due, err);
}

// --- the end

io::task session::say_end(uint64_t due, error* err) {
    co_return co_await send_end(due, err);
}

session::send_operation session::send_end(uint64_t due, error* err) {
    return {*this, end_bytes, due, err};
}

io::task session::drain(uint64_t due, error* err) {
    for (;;) {
        byte_span envelope;
        const HRESULT hr = co_await receive_envelope(envelope, due, err);
        if (hr == WS_S_END) co_return S_OK;
        if (hr != S_OK) co_return hr;
        release_envelope(SIZE_MAX);
    }
}

} // namespace ws
