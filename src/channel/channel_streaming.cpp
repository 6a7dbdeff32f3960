// Streamed transfer: a message goes out in the pieces that WsFlushBody hands over, and comes in in those that
// WsFillBody asks for. Only HTTP has it. A channel with an encoder or decoder of the program's buffers in that
// direction: those see whole messages.
#include "channel/channel.h"

#include <algorithm>
#include <cstring>

namespace ws {

bool channel::streams_out() const noexcept {
    return (settings().transfer_mode & WS_STREAMED_OUTPUT_TRANSFER_MODE) && !encoder_;
}

bool channel::streams_in() const noexcept {
    return (settings().transfer_mode & WS_STREAMED_INPUT_TRANSFER_MODE) && !decoder_;
}

// --- out

// What the channel does itself with its writer or reader may lack memory, too.
template <class Call>
static HRESULT guarded(WS_ERROR* handle, Call&& call) noexcept {
    error* const err = from_handle<error>(handle);
    try {
        return call(err);
    } catch (const std::bad_alloc&) {
        return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
}

HRESULT CALLBACK channel::on_stream_write(void* state, const WS_BYTES* buffers, ULONG count,
                                          const WS_ASYNC_CONTEXT* async, WS_ERROR* handle) {
    auto& self = *static_cast<channel*>(state);
    return guarded(handle, [&](error* err) {
        return io::run(self.medium(), self.send_part({buffers, count}, false, err), async,
                       self.settings().async_callback_model, err);
    });
}

io::task channel::send_part(std::span<const WS_BYTES> buffers, bool last, error* err) {
    in_use here(*this);
    message* const m = sending_.load(std::memory_order_relaxed);
    // Behind a part that failed nothing can follow: nobody knows how much of it has arrived.
    if (!m || stream_broken_) co_return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"sending"});
    pieces_.clear();
    pieces_.push_back({}); // the transport's, as the last
    uint64_t size = 0;
    for (const WS_BYTES& bytes : buffers) {
        if (bytes.length != 0) pieces_.push_back(io::buffer_of(bytes.bytes, bytes.length));
        size += bytes.length;
    }
    pieces_.push_back({});
    const message_limit most = settings().most_sent();
    streamed_out_ += size;
    if (streamed_out_ > most.bytes)
        co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big,
                       {streamed_out_, most.bytes, most.property});
    outgoing_message out{*m, pieces_, static_cast<size_t>(size), content_type_};
    stream_begun_ = stream_broken_ = true;
    const HRESULT hr = co_await http().send_part(out, last, due(&channel_settings::send_timeout), err);
    if (hr == S_OK) stream_broken_ = false;
    co_return hr;
}

HRESULT CALLBACK channel::flush_writer(void* state, const WS_ASYNC_CONTEXT* async, WS_ERROR* handle) {
    return guarded(handle, [&](error* err) { return static_cast<channel*>(state)->writer_->flush(0, async, err); });
}

// What is left of a message whose envelope has ended, and that it has.
io::task channel::end_stream(error* err) {
    io::loop& l = *io::loop::instance(medium());
    HRESULT hr = co_await callback_step<void*>(l, flush_writer, "the writer", err, this);
    if (hr == S_OK) hr = co_await send_part({}, true, err);
    if (hr == S_OK) stream_begun_ = false;
    co_return hr;
}

// With the lock held, when a message is no longer sent: what was begun of it cannot be taken back.
void channel::cut_stream() noexcept {
    if (std::exchange(stream_begun_, false) && transport_) http().cut();
    stream_broken_ = false;
    streamed_out_ = 0;
}

// --- in

io::task channel::next_part(error* err) {
    HRESULT hr = co_await http().receive_part(part_, receive_due(), err);
    if (hr != S_OK) co_return hr;
    const message_limit most = settings().most_received();
    part_ended_ = part_.empty();
    streamed_in_ += part_.size();
    if (streamed_in_ <= most.bytes) co_return S_OK;
    part_ = {};
    co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::http_message_too_big, {url_, most.bytes, most.property});
}

// First what was looked at for the start of the envelope, then what comes.
io::task channel::read_part(void* bytes, ULONG most, ULONG* actual, error* err) {
    in_use here(*this);
    if (!receiving_.load(std::memory_order_relaxed))
        co_return fail(err, WS_E_OPERATION_ABORTED, message_id::channel_aborted, {"receiving"});
    byte_span from = byte_span(start_).subspan(start_read_);
    if (from.empty()) {
        if (filling_start_) co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::xml_more_data);
        if (part_.empty() && !part_ended_)
            if (const HRESULT hr = co_await next_part(err); hr != S_OK) co_return hr;
        from = part_;
    }
    const size_t size = std::min<size_t>(most, from.size());
    if (size != 0) std::memcpy(bytes, from.data(), size);
    if (start_read_ < start_.size())
        start_read_ += size;
    else
        part_ = part_.subspan(size);
    *actual = static_cast<ULONG>(size);
    co_return S_OK;
}

HRESULT CALLBACK channel::on_stream_read(void* state, void* bytes, ULONG most, ULONG* actual,
                                         const WS_ASYNC_CONTEXT* async, WS_ERROR* handle) {
    auto& self = *static_cast<channel*>(state);
    return guarded(handle, [&](error* err) {
        return io::run(self.medium(), self.read_part(bytes, most, actual, err), async,
                       self.settings().async_callback_model, err);
    });
}

// Whether the start of the envelope has come whole, in as many bytes as it may have. What fails may only be cut off,
// unless there is nothing more.
HRESULT channel::try_start(message& m, error* err) {
    const size_t size = std::min<size_t>(start_.size(), settings().max_streamed_start_size);
    const WS_XML_READER_BUFFER_INPUT so_far{{WS_XML_READER_INPUT_TYPE_BUFFER}, start_.data(), static_cast<ULONG>(size)};
    HRESULT hr = set_channel_input(m, so_far.input, err);
    if (hr == S_OK) hr = m.read_envelope_start(*reader_, nullptr, nullptr, err);
    if (hr == S_OK) m.reset();
    return hr;
}

io::task channel::receive_start(message& m, error* err) {
    start_.clear();
    start_read_ = 0;
    streamed_in_ = 0;
    part_ = {};
    part_ended_ = false;
    for (;;) {
        if (const HRESULT hr = co_await next_part(err); hr != S_OK) co_return hr;
        const bool is_all = part_ended_;
        // Bytes that are no XML are taken three at a time.
        if (!is_all && settings().encoding == WS_ENCODING_RAW && start_.size() + part_.size() < 3) {
            start_.insert(start_.end(), part_.begin(), part_.end());
            continue;
        }
        start_.insert(start_.end(), part_.begin(), part_.end());
        part_ = {};
        const bool is_large = start_.size() > settings().max_streamed_start_size;
        const HRESULT hr = try_start(m, is_all && !is_large ? err : nullptr);
        if (hr == S_OK || (is_all && !is_large) || hr == E_OUTOFMEMORY) co_return hr;
        if (is_large)
            co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::http_message_too_big,
                           {url_, settings().max_streamed_start_size, "WS_CHANNEL_PROPERTY_MAX_STREAMED_START_SIZE"});
    }
}

// Gives the reader what is there, without waiting for more: it asks for a byte beyond what it has until all is gone. At
// the end of the message it hears of that, too.
HRESULT channel::fill_start(error* err) {
    filling_start_ = !part_ended_;
    HRESULT hr = S_OK;
    ULONG wanted = 1;
    for (; hr == S_OK && start_read_ < start_.size(); wanted = static_cast<ULONG>(start_read_) + 1)
        hr = reader_->fill(wanted, nullptr, nullptr);
    const bool all_is_there = start_read_ == start_.size();
    if (part_ended_ && hr == S_OK) hr = reader_->fill(~ULONG{0}, nullptr, err);
    filling_start_ = false;
    return all_is_there && hr == WS_E_QUOTA_EXCEEDED ? S_OK : hr; // it wanted more than there is yet
}

// The start of the envelope, as far as a message that is still coming has it.
io::task channel::read_streamed_start(message& m, uint64_t due, error* err) {
    HRESULT hr = co_await http().receive_start(due, err);
    if (hr == S_OK) hr = co_await receive_start(m, err);
    if (hr != S_OK) co_return hr;
    const WS_XML_READER_STREAM_INPUT stream{{WS_XML_READER_INPUT_TYPE_STREAM}, on_stream_read, this};
    hr = set_channel_input(m, stream.input, err);
    if (hr == S_OK) hr = fill_start(err);
    if (hr == S_OK) hr = m.read_envelope_start(*reader_, on_reader_free, this, err);
    co_return hr;
}

HRESULT CALLBACK channel::fill_reader(void* state, const WS_ASYNC_CONTEXT* async, WS_ERROR* handle) {
    return guarded(handle,
                   [&](error* err) { return static_cast<channel*>(state)->reader_->fill(~ULONG{0}, async, err); });
}

io::task channel::fill_rest(error* err) {
    if (!streams_in()) co_return S_OK;
    in_use here(*this);
    co_return co_await callback_step<void*>(*io::loop::instance(medium()), fill_reader, "the reader", err, this);
}

io::task channel::read_streamed_end(message& m, error* err) {
    in_use here(*this);
    if (is_receiving(m))
        if (const HRESULT hr = co_await fill_rest(err); hr != S_OK) co_return hr;
    co_return read_message_end(m, err);
}

} // namespace ws
