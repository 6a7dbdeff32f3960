// The program's encoder and decoder between a channel's envelopes and its transport.
//
// A session agrees on its content type once: the client's encoder says it, and it goes into the preamble; whatever
// encoder the listener's channel has must say the same. The decoders are told it with each message. HTTP says it with
// each message.
#include "channel/channel.h"

namespace ws {

HRESULT channel::make_coders(error* err) {
    if (properties_.given(WS_CHANNEL_PROPERTY_ENCODER)) {
        const HRESULT hr = message_encoder::check(settings().encoder, err);
        if (hr != S_OK) return hr;
        encoder_ = std::make_unique<message_encoder>(settings().encoder, medium());
    }
    if (properties_.given(WS_CHANNEL_PROPERTY_DECODER)) {
        const HRESULT hr = message_decoder::check(settings().decoder, err);
        if (hr != S_OK) return hr;
        decoder_ = std::make_unique<message_decoder>(settings().decoder, medium());
    }
    return S_OK;
}

// What the encoder makes of the session's content type.
io::task channel::ask_content_type(error* err) {
    framing_encoding plain;
    if (!framing_encoding::from(settings().encoding, settings().envelope_version, plain))
        co_return fail(err, E_INVALIDARG, message_id::encoding_without_framing);
    const HRESULT hr = co_await encoder_->ask_content_type(plain.text(), err);
    if (hr != S_OK) co_return hr;
    if (!encoder_->content_encoding().empty())
        co_return fail(err, E_INVALIDARG, message_id::coder_content_encoding, {encoder_->content_encoding()});
    coded_type_ = encoder_->content_type();
    properties_.told().coded_content_type = coded_type_;
    co_return S_OK;
}

// What holds for the encoder's last message on a session: there is nothing that could tell the peer of it.
HRESULT channel::check_coded(error* err) const noexcept {
    if (!is_session()) return S_OK;
    if (!encoder_->content_encoding().empty())
        return fail(err, E_INVALIDARG, message_id::coder_content_encoding, {encoder_->content_encoding()});
    if (encoder_->content_type() == coded_type_) return S_OK;
    return fail(err, E_INVALIDARG, message_id::coder_other_content_type, {encoder_->content_type(), coded_type_});
}

io::task channel::encode(outgoing_message& out, error* err) {
    framing_encoding plain;
    if (is_session()) (void)framing_encoding::from(settings().encoding, settings().envelope_version, plain);
    const std::string_view type = is_session() ? plain.text() : out.content_type;
    const message_limit most = settings().most_sent();
    encoder_->release(settings().trim_buffered_message_size);
    const HRESULT hr = co_await encoder_->encode(out.pieces.subspan(1), type, most, err);
    if (hr != S_OK) co_return hr;
    if (const HRESULT agreed = check_coded(err); agreed != S_OK) co_return agreed;
    const byte_span encoded = encoder_->encoded();
    out.pieces = out.pieces.first(2);
    out.pieces[1] = io::buffer_of(encoded.data(), encoded.size());
    out.size = encoded.size();
    out.content_type = encoder_->content_type();
    out.content_encoding = encoder_->content_encoding();
    co_return S_OK;
}

// Without memory the message stays to be received again. After any other failure its strings are lost for a session
// that numbers them, and with them the session.
io::task channel::decode(byte_span& envelope, error* err) {
    HRESULT hr;
    try {
        if (is_session())
            hr = co_await decoder_->decode(envelope, transport_->agreed_content_type(), std::nullopt,
                                           settings().most_received(), err);
        else
            hr = co_await decoder_->decode(envelope, http().content_type(), http().content_encoding(),
                                           settings().most_received(), err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr == S_OK && is_session()) { // HTTP's is looked at with the reader's input
        const framing_encoding decoded{framing_encoding::extensible, decoder_->content_type()};
        if (!decoded.matches(settings().encoding, settings().envelope_version))
            hr = fail(err, WS_E_INVALID_FORMAT, message_id::coder_unknown_content_type, {decoder_->content_type()});
    }
    if (hr == E_OUTOFMEMORY)
        transport_->keep();
    else if (hr != S_OK && settings().encoding == WS_ENCODING_XML_BINARY_SESSION_1)
        fault();
    envelope = decoder_->decoded();
    co_return hr;
}

} // namespace ws
