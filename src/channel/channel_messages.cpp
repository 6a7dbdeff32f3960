// One message out, one message in: claiming the channel, and envelopes between the message's writer or reader and the
// session.
#include "channel/channel.h"

#include "channel/states.h"
#include "channel/url_matching.h"
#include "message/fault.h"
#include "xml/name.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {

// --- claiming

// Gives the channel free again when it goes, unless the message is to have it beyond that.
class channel::claim {
  public:
    claim(channel& c, message& m, bool (channel::*end)(message*)) noexcept : channel_(c), message_(&m), end_(end) {}
    claim(const claim&) = delete;
    claim& operator=(const claim&) = delete;
    ~claim() {
        if (message_) (void)(channel_.*end_)(message_);
    }
    void keep() noexcept { message_ = nullptr; }

  private:
    channel& channel_;
    message* message_;
    bool (channel::*end_)(message*);
};

HRESULT channel::check_versions(const message& m, error* err) const noexcept {
    if (m.envelope_version() == settings().envelope_version && m.addressing_version() == settings().addressing_version)
        return S_OK;
    return fail(err, E_INVALIDARG, message_id::message_of_other_versions);
}

HRESULT channel::begin_sending(message& m, error* err) noexcept {
    if (const HRESULT hr = check_versions(m, err); hr != S_OK) return hr;
    guard held(lock_);
    const HRESULT hr = check_state(state_, channel_call::send, err);
    if (hr != S_OK) return hr;
    if (shut_down_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_shut_down);
    if (sending_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_busy, {"sent"});
    if (const HRESULT ready = transport_->check_send(err); ready != S_OK) return ready;
    sending_ = &m;
    return S_OK;
}

HRESULT channel::begin_receiving(message& m, bool later_step, error* err) noexcept {
    if (const HRESULT hr = check_versions(m, err); hr != S_OK) return hr;
    guard held(lock_);
    if (later_step && state_ != WS_CHANNEL_STATE_OPEN && (aborted_ || state_ != WS_CHANNEL_STATE_FAULTED))
        return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"receiving"});
    const HRESULT hr = check_state(state_, channel_call::receive, err);
    if (hr != S_OK) return hr;
    if (receiving_) return fail(err, WS_E_INVALID_OPERATION, message_id::channel_busy, {"received"});
    if (const HRESULT ready = transport_->check_receive(err); ready != S_OK) return ready;
    if (const HRESULT ready = m.check_can_be_read(err); ready != S_OK) return ready;
    receiving_ = &m;
    return S_OK;
}

bool channel::is_sending(const message& m) const noexcept {
    return sending_.load(std::memory_order_relaxed) == &m;
}

bool channel::is_receiving(const message& m) const noexcept {
    return receiving_.load(std::memory_order_relaxed) == &m;
}

// False when another message, or none, had the channel. What did not go out is forgotten.
bool channel::end_sending(message* m) noexcept {
    if (!m) return false;
    guard held(lock_);
    if (sending_ != m) return false;
    sent_.rollback();
    cut_stream();
    sending_ = nullptr;
    return true;
}

bool channel::end_receiving(message* m) noexcept {
    if (!m) return false;
    guard held(lock_);
    if (receiving_ != m) return false;
    receiving_ = nullptr;
    if (transport_) transport_->release(settings().trim_buffered_message_size);
    if (decoder_) decoder_->release(settings().trim_buffered_message_size);
    if (reader_) reader_->reset(); // whose memory that was
    message_dictionary_.reset();
    return true;
}

// The message was reset or freed while it went out or came in.
void CALLBACK channel::on_writer_free(void* state) {
    auto& self = *static_cast<channel*>(state);
    guard held(self.lock_);
    self.sent_.rollback();
    self.cut_stream();
    self.sending_ = nullptr;
}

void CALLBACK channel::on_reader_free(void* state) {
    auto& self = *static_cast<channel*>(state);
    message* mine;
    {
        guard held(self.lock_);
        mine = self.receiving_;
    }
    (void)self.end_receiving(mine);
}

// Parts from the messages that are under way, which stay their owners' to reset or free.
void channel::disassociate() noexcept {
    message *out, *in;
    {
        guard held(lock_);
        out = sending_;
        in = receiving_;
    }
    if (out) out->disassociate();
    if (in) in->disassociate();
    (void)end_sending(out);
    (void)end_receiving(in);
}

// --- out

// What the writer may collect, and keep, is the channel's to say; a message can have limits of its own.
HRESULT channel::need_writer(error* err) {
    if (writer_) return S_OK;
    // With an encoder the limit is that of what it makes of it.
    const message_limit limit =
        streams_out() ? message_limit{settings().max_streamed_flush_size, "WS_CHANNEL_PROPERTY_MAX_STREAMED_FLUSH_SIZE"}
                      : settings().most_sent();
    ULONG most = encoder_ ? max_record_size : limit.bytes, kept = settings().trim_buffered_message_size;
    const WS_XML_WRITER_PROPERTY limits[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, &kept, sizeof kept}};
    const HRESULT hr = xml_writer::create(limits, static_cast<ULONG>(std::size(limits)), writer_, err);
    if (hr == S_OK) writer_->set_quota_name(limit.property);
    return hr;
}

HRESULT channel::need_reader(error* err) {
    return reader_ ? S_OK : xml_reader::create(nullptr, 0, reader_, err);
}

HRESULT channel::set_output(message& m, error* err) {
    if (const HRESULT hr = need_writer(err); hr != S_OK) return hr;
    const WS_XML_WRITER_BUFFER_OUTPUT buffer{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    const WS_XML_WRITER_STREAM_OUTPUT stream{{WS_XML_WRITER_OUTPUT_TYPE_STREAM}, on_stream_write, this};
    return set_encoded_output(*writer_, streams_out() ? stream.output : buffer.output, settings(), sent_,
                              package_names_, m, err);
}

HRESULT channel::write_message_start(message& m, error* err) {
    in_use here(*this);
    HRESULT hr = begin_sending(m, err);
    if (hr != S_OK) return hr;
    claim mine(*this, m, &channel::end_sending);
    if (!m.is_addressed()) hr = m.address(created_for_ ? nullptr : &settings().remote_address, err);
    if (hr == S_OK) hr = set_output(m, err);
    if (hr == S_OK && streams_out()) hr = describe_content(m, err);
    if (hr == S_OK) hr = m.write_envelope_start(*writer_, on_writer_free, this, err);
    if (hr == S_OK) mine.keep();
    return hr;
}

io::task channel::write_message_end(message& m, error* err) {
    in_use here(*this);
    if (custom_) co_return co_await custom_->write_message_end(m, err);
    if (!is_sending(m)) co_return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"sent"});
    HRESULT hr = m.write_envelope_end(err);
    if (hr != S_OK) co_return hr; // it can only be abandoned
    claim mine(*this, m, &channel::end_sending);
    m.disassociate(); // it is done, and its writer stays with the channel
    if (streams_out()) co_return co_await end_stream(err);
    outgoing_message out{m, {}, 0};
    hr = collect_written(out, err);
    if (hr == S_OK && what().binding == WS_HTTP_CHANNEL_BINDING) hr = describe_content(m, err);
    out.content_type = content_type_;
    if (hr == S_OK && encoder_) hr = co_await encode(out, err);
    if (hr != S_OK) co_return hr;
    hr = co_await transport_->send(out, due(&channel_settings::send_timeout), err);
    if (encoder_ && is_session()) encoder_->release(settings().trim_buffered_message_size); // HTTP may need it again
    if (hr == S_OK) sent_.commit();
    if (!transport_->survives_send(hr)) fault();
    co_return hr;
}

// The envelope as it lies in the writer, behind what the session's peer must know of its strings.
HRESULT channel::collect_written(outgoing_message& out, error* err) {
    WS_BUFFERS written;
    const HRESULT hr = writer_->get_buffers(&written, err);
    if (hr != S_OK) return hr;
    byte_span table;
    if (settings().encoding == WS_ENCODING_XML_BINARY_SESSION_1) table = sent_.pending();
    pieces_.clear();
    pieces_.push_back({}); // the transport's
    if (!table.empty()) pieces_.push_back(io::buffer_of(table.data(), table.size()));
    uint64_t size = table.size();
    for (ULONG i = 0; i < written.bufferCount; ++i) {
        pieces_.push_back(io::buffer_of(written.buffers[i].bytes, written.buffers[i].length));
        size += written.buffers[i].length;
    }
    const message_limit most = settings().most_sent();
    if (!encoder_ && size > most.bytes)
        return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big, {size, most.bytes, most.property});
    out.pieces = pieces_;
    out.size = size;
    return S_OK;
}

HRESULT channel::describe_content(message& m, error* err) {
    content_type_.clear();
    if (settings().encoding == WS_ENCODING_RAW) return S_OK;
    WS_XML_STRING action{};
    bool found = false;
    const HRESULT hr = m.get_header_text(WS_ACTION_HEADER, &action, &found, err);
    if (hr != S_OK) return hr;
    // An action in the envelope is not said twice: some servers take the parameter for another type.
    append_content_type(content_type_, settings().encoding, settings().envelope_version,
                        created_for_ || m.addressing().in_envelope() ? std::string_view() : view(action),
                        package_names_.boundary(), package_names_.start());
    return S_OK;
}

// --- in

HRESULT channel::set_input(message& m, byte_span envelope, error* err) {
    if (settings().encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
        table_size_ = std::exchange(kept_table_size_, 0);
        const HRESULT hr = table_size_ != 0 ? S_OK : received_.read_table(envelope, table_size_, err);
        if (hr != S_OK && hr != E_OUTOFMEMORY) fault(); // the two ends no longer agree on the session's strings
        if (hr != S_OK) return hr;
        envelope = envelope.subspan(table_size_);
        message_dictionary_ = received_.current();
    }
    const WS_XML_READER_BUFFER_INPUT input{
        {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<uint8_t*>(envelope.data()), static_cast<ULONG>(envelope.size())};
    return set_channel_input(m, input.input, err);
}

HRESULT channel::set_channel_input(message& m, const WS_XML_READER_INPUT& input, error* err) {
    http_content content;
    if (what().binding == WS_HTTP_CHANNEL_BINDING) {
        const std::string_view type = decoder_ ? decoder_->content_type() : http().content_type();
        if (!read_content_type(type, settings().encoding, settings().envelope_version, content))
            return fail(err, WS_E_INVALID_FORMAT, message_id::http_content_type, {url_, type});
    }
    return set_encoded_input(*reader_, input, settings(), content, message_dictionary_.get(), m, err);
}

// Whether a message that came to a listener is for it, as WS_LISTENER_PROPERTY_TO_HEADER_MATCHING_OPTIONS say. One that
// does not say where it goes, or says "here", is.
HRESULT channel::check_destination(message& m, error* err) try {
    if (!destinations_ || !m.addressing().in_envelope()) return S_OK;
    WS_XML_STRING to{};
    bool found = false;
    HRESULT hr = m.get_header_text(WS_TO_HEADER, &to, &found, err);
    if (hr != S_OK || !found) return hr;
    to = xml_string(trim_xml_space(view(to)));
    if (equal(to, m.addressing().anonymous) || destinations_->accepts(view(to))) return S_OK;
    hr = set_addressing_fault(err, addressing_fault::destination_unreachable, m.soap(), m.addressing(), to);
    if (hr != S_OK) return hr;
    return fail(err, WS_E_ENDPOINT_NOT_FOUND, message_id::other_destination, {to, destinations_->url()});
} catch (const std::bad_alloc&) {
    return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
}

io::task channel::read_message_start(message& m, uint64_t due, error* err, bool later_step) {
    in_use here(*this);
    if (custom_) co_return co_await custom_->read_message_start(m, err);
    HRESULT hr = begin_receiving(m, later_step, err);
    if (hr != S_OK) co_return hr;
    claim mine(*this, m, &channel::end_receiving);
    hr = need_reader(err);
    if (hr != S_OK) co_return hr;
    if (streams_in()) {
        hr = co_await read_streamed_start(m, due, err);
        if (hr == S_OK) mine.keep();
        if (hr == S_OK) hr = check_destination(m, err);
        if (hr == S_OK) hr = transport_->describe(m, err);
        if (FAILED(hr)) (void)abandon_message(m, nullptr);
        co_return hr;
    }
    byte_span envelope;
    hr = co_await transport_->receive(envelope, due, err);
    if (!transport_->survives_receive(hr)) fault();
    if (hr == S_OK && what().binding == WS_UDP_CHANNEL_BINDING) { // each datagram can have another sender
        guard held(lock_);
        tell_peer();
    }
    if (hr == S_OK && decoder_) try {
            hr = co_await decode(envelope, err);
        } catch (const std::bad_alloc&) {
            transport_->keep(); // and its strings
            throw;
        }
    if (hr == S_OK) hr = read_envelope(m, envelope, err);
    if (hr != S_OK) co_return hr;
    mine.keep();
    hr = check_destination(m, err);
    if (hr == S_OK) hr = transport_->describe(m, err);
    if (hr == E_OUTOFMEMORY) keep_received();
    if (hr != S_OK) (void)abandon_message(m, nullptr);
    co_return hr;
}

HRESULT channel::read_envelope(message& m, byte_span envelope, error* err) {
    HRESULT hr;
    try {
        hr = set_input(m, envelope, err);
        if (hr == S_OK) hr = m.read_envelope_start(*reader_, on_reader_free, this, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (hr == E_OUTOFMEMORY) keep_received();
    return hr;
}

// The next receive gets the message again. The strings that it brings belong to the session once they were read.
void channel::keep_received() noexcept {
    if (custom_ || streams_in()) return;
    transport_->keep();
    kept_table_size_ = table_size_;
}

void channel::drop_answer() noexcept {
    guard held(lock_);
    if (transport_ && !receiving_) transport_->drop_answer(); // another call may have come to receive it
}

HRESULT channel::read_message_end(message& m, error* err) {
    in_use here(*this);
    if (!is_receiving(m)) return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"received"});
    const HRESULT hr = m.read_envelope_end(err);
    if (hr != S_OK) return hr;
    transport_->understood();
    m.disassociate();
    (void)end_receiving(&m);
    return S_OK;
}

HRESULT channel::abandon_message(message& m, error* err) {
    in_use here(*this);
    if (custom_) return custom_->abandon_message(m, err);
    {
        guard held(lock_);
        if (state_ != WS_CHANNEL_STATE_OPEN && state_ != WS_CHANNEL_STATE_FAULTED)
            return fail(err, WS_E_INVALID_OPERATION, message_id::channel_not_open);
    }
    if (!is_sending(m) && !is_receiving(m))
        return fail(err, E_INVALIDARG, message_id::message_of_other_channel, {"sent or received"});
    m.disassociate();
    if (!end_sending(&m)) (void)end_receiving(&m);
    return S_OK;
}

} // namespace ws
