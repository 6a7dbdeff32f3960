// One message out, one message in: claiming the channel, and envelopes between the message's writer or reader and the
// session.
#include "channel/channel.h"

#include "channel/states.h"
#include "xml/static_dictionary.h"

#include <algorithm>

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
    guard held(lock_);
    if (!m || sending_ != m) return false;
    sent_.rollback();
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
    guard held(self.lock_);
    self.sent_.rollback();
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
    ULONG most = settings().max_buffered_message_size, kept = settings().trim_buffered_message_size;
    const WS_XML_WRITER_PROPERTY limits[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_BUFFER_TRIM_SIZE, &kept, sizeof kept}};
    const HRESULT hr = xml_writer::create(limits, static_cast<ULONG>(std::size(limits)), writer_, err);
    if (hr == S_OK) writer_->set_quota_name("WS_CHANNEL_PROPERTY_MAX_BUFFERED_MESSAGE_SIZE");
    return hr;
}

HRESULT channel::need_reader(error* err) {
    return reader_ ? S_OK : xml_reader::create(nullptr, 0, reader_, err);
}

HRESULT channel::set_output(message& m, error* err) {
    if (const HRESULT hr = need_writer(err); hr != S_OK) return hr;
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
    in_use here(*this);
    HRESULT hr = begin_sending(m, err);
    if (hr != S_OK) return hr;
    claim mine(*this, m, &channel::end_sending);
    if (!m.is_addressed()) hr = m.address(created_for_ ? nullptr : &settings().remote_address, err);
    if (hr == S_OK) hr = set_output(m, err);
    if (hr == S_OK) hr = m.write_envelope_start(*writer_, on_writer_free, this, err);
    if (hr == S_OK) mine.keep();
    return hr;
}

io::task channel::write_message_end(message& m, error* err) {
    in_use here(*this);
    if (!is_sending(m)) co_return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"sent"});
    HRESULT hr = m.write_envelope_end(err);
    if (hr != S_OK) co_return hr; // it can only be abandoned
    claim mine(*this, m, &channel::end_sending);
    m.disassociate(); // it is done, and its writer stays with the channel
    hr = collect_written(err);
    if (hr != S_OK) co_return hr;
    hr = co_await session_->send_envelope(pieces_, due(&channel_settings::send_timeout), err);
    if (hr == S_OK)
        sent_.commit();
    else
        fault();
    co_return hr;
}

// The envelope as it lies in the writer, behind what the session's peer must know of its strings.
HRESULT channel::collect_written(error* err) {
    WS_BUFFERS written;
    const HRESULT hr = writer_->get_buffers(&written, err);
    if (hr != S_OK) return hr;
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
    const ULONG most = std::min<ULONG>(settings().max_buffered_message_size, max_record_size);
    if (size > most) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big, {size, most});
    return S_OK;
}

// --- in

HRESULT channel::set_input(message& m, byte_span envelope, error* err) {
    const WS_ENCODING encoding = settings().encoding;
    WS_XML_READER_BINARY_ENCODING binary{};
    WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT}, charset_of(encoding)};
    if (encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
        size_t table;
        const HRESULT hr = received_.read_table(envelope, table, err);
        if (hr == E_OUTOFMEMORY)
            session_->keep_envelope(); // and its strings, which the next ones may refer to
        else if (hr != S_OK)
            fault(); // the two ends no longer agree on the session's strings
        if (hr != S_OK) return hr;
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

io::task channel::read_message_start(message& m, uint64_t due, error* err, bool later_step) {
    in_use here(*this);
    HRESULT hr = begin_receiving(m, later_step, err);
    if (hr != S_OK) co_return hr;
    claim mine(*this, m, &channel::end_receiving);
    hr = need_reader(err);
    if (hr != S_OK) co_return hr;
    byte_span envelope;
    hr = co_await session_->receive_envelope(envelope, due, err);
    // Nobody is harmed by a wait for a message that did not begin, or that had no memory; after anything else the
    // session is of no use.
    const bool harmless = hr == E_OUTOFMEMORY || (hr == WS_E_OPERATION_TIMED_OUT && session_->between_records());
    if (FAILED(hr) && !harmless) fault();
    if (hr == S_OK) hr = set_input(m, envelope, err);
    if (hr == S_OK) hr = m.read_envelope_start(*reader_, on_reader_free, this, err);
    if (hr == S_OK) mine.keep();
    co_return hr;
}

HRESULT channel::read_message_end(message& m, error* err) {
    in_use here(*this);
    if (!is_receiving(m)) return fail(err, WS_E_INVALID_OPERATION, message_id::message_of_other_channel, {"received"});
    const HRESULT hr = m.read_envelope_end(err);
    if (hr != S_OK) return hr;
    m.disassociate();
    (void)end_receiving(&m);
    return S_OK;
}

HRESULT channel::abandon_message(message& m, error* err) {
    in_use here(*this);
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
