// One message out, one message in: claiming the channel, and envelopes between the message's writer or reader and the
// session.
#include "channel/channel.h"

#include "channel/states.h"
#include "xml/static_dictionary.h"

namespace ws {
namespace {

WS_CHARSET charset_of(WS_ENCODING encoding) noexcept {
    switch (encoding) {
    case WS_ENCODING_XML_UTF16LE:
        return WS_CHARSET_UTF16LE;
    case WS_ENCODING_XML_UTF16BE:
        return WS_CHARSET_UTF16BE;
    default:
        return WS_CHARSET_UTF8;
    }
}

bool is_binary(WS_ENCODING encoding) noexcept {
    return encoding == WS_ENCODING_XML_BINARY_1 || encoding == WS_ENCODING_XML_BINARY_SESSION_1;
}

} // namespace

// --- claiming

HRESULT channel::begin_sending(message& m, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::send, err);
    if (hr != S_OK) return hr;
    if (shut_down_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_shut_down);
    if (sending_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_busy, {"sent"});
    sending_ = &m;
    return S_OK;
}

HRESULT channel::begin_receiving(message& m, error* err) noexcept {
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::receive, err);
    if (hr != S_OK) return hr;
    if (receiving_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_busy, {"received"});
    receiving_ = &m;
    return S_OK;
}

// False when another message, or none, had the channel.
bool channel::end_sending(message* m) noexcept {
    guard held(lock_);
    if (!m || sending_ != m) return false;
    sending_ = nullptr;
    return true;
}

bool channel::end_receiving(message* m) noexcept {
    guard held(lock_);
    if (!m || receiving_ != m) return false;
    receiving_ = nullptr;
    if (session_) session_->release_envelope(settings().trim_buffered_message_size);
    message_dictionary_.reset();
    return true;
}

// The message was reset or freed while it went out or came in.
void CALLBACK channel::on_writer_free(void* state) {
    auto& self = *static_cast<channel*>(state);
    self.sent_.rollback();
    (void)self.end_sending(self.sending_);
}

void CALLBACK channel::on_reader_free(void* state) {
    auto& self = *static_cast<channel*>(state);
    (void)self.end_receiving(self.receiving_);
}

// Parts from the messages that are under way, which stay their owners' to reset or free.
void channel::disassociate() noexcept {
    if (message* m = sending_) {
        m->disassociate();
        (void)end_sending(m);
    }
    if (message* m = receiving_) {
        m->disassociate();
        (void)end_receiving(m);
    }
}

// --- out

HRESULT channel::set_output(message& m, error* err) {
    if (!writer_) {
        const HRESULT hr = xml_writer::create(nullptr, 0, writer_, err);
        if (hr != S_OK) return hr;
    }
    WS_XML_WRITER_BUFFER_OUTPUT output{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    const WS_ENCODING encoding = settings().encoding;
    if (is_binary(encoding)) {
        WS_XML_WRITER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_BINARY;
        binary.staticDictionary = &binary_dictionary;
        if (encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
            binary.dynamicStringCallback = sent_dictionary::find_string;
            binary.dynamicStringCallbackState = &sent_;
        }
        return writer_->set_output(&binary.encoding, &output.output, m.writer_properties().data(),
                                   m.writer_properties().count(), err);
    }
    WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, charset_of(encoding)};
    return writer_->set_output(&text.encoding, &output.output, m.writer_properties().data(),
                               m.writer_properties().count(), err);
}

HRESULT channel::write_message_start(message& m, error* err) {
    HRESULT hr = begin_sending(m, err);
    if (hr != S_OK) return hr;
    if (!m.is_addressed()) hr = m.address(created_for_ ? nullptr : &settings().remote_address, err);
    if (hr == S_OK) hr = set_output(m, err);
    if (hr == S_OK) hr = m.write_envelope_start(*writer_, on_writer_free, this, err);
    if (hr != S_OK) {
        sent_.rollback();
        (void)end_sending(&m);
    }
    return hr;
}

io::task channel::write_message_end(message& m, error* err) {
    in_use here(*this);
    if (sending_ != &m) co_return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"sent"});
    HRESULT hr = m.write_envelope_end(err);
    if (hr != S_OK) co_return hr;
    hr = co_await send_written(err);
    m.disassociate();
    (void)end_sending(&m);
    co_return hr;
}

io::task channel::send_written(error* err) {
    WS_BUFFERS written;
    HRESULT hr = writer_->get_buffers(&written, err);
    if (hr != S_OK) co_return hr;
    byte_span table;
    if (settings().encoding == WS_ENCODING_XML_BINARY_SESSION_1) table = sent_.pending();
    pieces_.clear();
    pieces_.push_back({}); // the record's header
    if (!table.empty()) pieces_.push_back(io::buffer_of(table.data(), table.size()));
    uint64_t size = table.size();
    for (ULONG i = 0; i < written.bufferCount; ++i) {
        pieces_.push_back(io::buffer_of(written.buffers[i].bytes, written.buffers[i].length));
        size += written.buffers[i].length;
    }
    if (size > settings().max_buffered_message_size) {
        sent_.rollback();
        co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big,
                       {size, settings().max_buffered_message_size});
    }
    hr = co_await session_->send_envelope(pieces_, due(&channel_settings::send_timeout), err);
    if (hr == S_OK) {
        sent_.commit();
    } else {
        sent_.rollback();
        fault();
    }
    co_return hr;
}

// --- in

HRESULT channel::set_input(message& m, byte_span envelope, error* err) {
    if (!reader_) {
        const HRESULT hr = xml_reader::create(nullptr, 0, reader_, err);
        if (hr != S_OK) return hr;
    }
    const WS_ENCODING encoding = settings().encoding;
    WS_XML_READER_BINARY_ENCODING binary{};
    WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, charset_of(encoding)};
    if (encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
        size_t table;
        const HRESULT hr = received_.read_table(envelope, table, err);
        if (hr != S_OK) {
            fault(); // the two ends no longer agree on the session's strings
            return hr;
        }
        envelope = envelope.subspan(table);
        message_dictionary_ = received_.current();
        binary.dynamicDictionary = message_dictionary_.get();
    }
    binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
    binary.staticDictionary = &binary_dictionary;
    WS_XML_READER_BUFFER_INPUT input{
        {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<uint8_t*>(envelope.data()), static_cast<ULONG>(envelope.size())};
    return reader_->set_input(is_binary(encoding) ? &binary.encoding : &text.encoding, &input.input,
                              m.reader_properties().data(), m.reader_properties().count(), err);
}

io::task channel::read_message_start(message& m, uint64_t due, error* err) {
    HRESULT hr = begin_receiving(m, err);
    if (hr != S_OK) co_return hr;
    in_use here(*this);
    byte_span envelope;
    hr = co_await session_->receive_envelope(envelope, due, err);
    // Nobody is harmed by a wait for a message that did not begin; after anything else the session is of no use.
    if (FAILED(hr) && !(hr == WS_E_OPERATION_TIMED_OUT && session_->between_records())) fault();
    if (hr == S_OK) hr = set_input(m, envelope, err);
    if (hr == S_OK) hr = m.read_envelope_start(*reader_, on_reader_free, this, err);
    if (hr != S_OK) (void)end_receiving(&m);
    co_return hr;
}

HRESULT channel::read_message_end(message& m, error* err) {
    if (receiving_ != &m) return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"received"});
    const HRESULT hr = m.read_envelope_end(err);
    if (hr != S_OK) return hr;
    m.disassociate();
    (void)end_receiving(&m);
    return S_OK;
}

HRESULT channel::abandon_message(message& m, error* err) {
    {
        guard held(lock_);
        if (state_ != WS_CHANNEL_STATE_OPEN && state_ != WS_CHANNEL_STATE_FAULTED)
            return fail(err, WS_E_INVALID_OPERATION, message_id::channel_not_open);
    }
    if (sending_ != &m && receiving_ != &m)
        return fail(err, E_INVALIDARG, message_id::message_of_other_channel, {"sent or received"});
    m.disassociate();
    sent_.rollback();
    if (!end_sending(&m)) (void)end_receiving(&m);
    return S_OK;
}

} // namespace ws
