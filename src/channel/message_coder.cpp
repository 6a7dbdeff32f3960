#include "channel/message_coder.h"

#include "core/strings.h"

#include <algorithm>

namespace ws {
namespace {

using step = callback_step<void*>;
constexpr size_t usual_size = 8192; // of a buffer: large enough for most messages

// What a program's callback gave for a name; valid until its next call.
HRESULT keep_text(const WS_STRING& given, const char* name, std::string& kept, error* err) {
    std::string text;
    if ((given.length != 0 && !given.chars) || !append_utf8(text, view(given)))
        return fail(err, E_INVALIDARG, message_id::coder_bad_text, {name});
    kept = std::move(text);
    return S_OK;
}

WS_STRING as_string(const wide_string& text) noexcept {
    return {static_cast<ULONG>(text.size()), const_cast<WCHAR*>(text.data())};
}

HRESULT need(const void* callback, const char* name, error* err) noexcept {
    return callback ? S_OK : fail(err, E_INVALIDARG, message_id::callback_missing, {name});
}

template <class Callback>
const void* pointer(Callback callback) noexcept {
    return reinterpret_cast<const void*>(callback);
}

// Makes room for more, twice as much each time, but not beyond `most` bytes in all.
void grow(receive_buffer& buffer, size_t at_least, size_t most) {
    buffer.reserve(std::max(at_least, std::min(most, std::max(usual_size, 2 * buffer.bytes().size()))));
}

} // namespace

// --- the encoder

HRESULT message_encoder::check(const WS_CHANNEL_ENCODER& c, error* err) noexcept {
    HRESULT hr = need(pointer(c.createEncoderCallback), "createEncoderCallback", err);
    if (hr == S_OK) hr = need(pointer(c.encoderGetContentTypeCallback), "encoderGetContentTypeCallback", err);
    if (hr == S_OK) hr = need(pointer(c.encoderStartCallback), "encoderStartCallback", err);
    if (hr == S_OK) hr = need(pointer(c.encoderEncodeCallback), "encoderEncodeCallback", err);
    if (hr == S_OK) hr = need(pointer(c.encoderEndCallback), "encoderEndCallback", err);
    if (hr == S_OK) hr = need(pointer(c.freeEncoderCallback), "freeEncoderCallback", err);
    return hr;
}

message_encoder::~message_encoder() {
    if (created_) call_to_free(callbacks_.freeEncoderCallback, "freeEncoderCallback", instance_);
}

// As long as the program's callbacks may write.
class message_encoder::at_work {
  public:
    explicit at_work(message_encoder& e) noexcept : encoder_(e) {
        encoder_.at_work_ = true;
        encoder_.write_failure_ = S_OK;
    }
    at_work(const at_work&) = delete;
    at_work& operator=(const at_work&) = delete;
    ~at_work() { encoder_.at_work_ = false; }

  private:
    message_encoder& encoder_;
};

HRESULT message_encoder::get_content_type(std::string_view plain, error* err) {
    wide_string type;
    append_lossy(type, plain);
    if (!created_) {
        const HRESULT hr = call_back(callbacks_.createEncoderCallback, "createEncoderCallback", err,
                                     callbacks_.createContext, on_write, this, &instance_);
        if (FAILED(hr)) return hr;
        created_ = true;
    }
    const WS_STRING given = as_string(type);
    WS_STRING made{}, encoding{};
    const HRESULT hr = call_back(callbacks_.encoderGetContentTypeCallback, "encoderGetContentTypeCallback", err,
                                 instance_, &given, &made, &encoding);
    if (FAILED(hr)) return hr;
    const HRESULT kept = keep_text(made, "content type", content_type_, err);
    return kept == S_OK ? keep_text(encoding, "content encoding", content_encoding_, err) : kept;
}

io::task message_encoder::ask_content_type(std::string_view plain, error* err) {
    co_return co_await user_code(*io::loop::instance(medium_), [&] { return get_content_type(plain, err); });
}

io::task message_encoder::encode(std::span<const ws_io_buffer> pieces, std::string_view plain, message_limit most,
                                 error* err) {
    using encode_step = callback_step<void*, const WS_BYTES*, ULONG>;
    io::loop& over = *io::loop::instance(medium_);
    release(SIZE_MAX);
    in_.clear();
    for (const ws_io_buffer& piece : pieces)
        in_.push_back({static_cast<ULONG>(piece.length), reinterpret_cast<BYTE*>(static_cast<uintptr_t>(piece.base))});
    most_ = most;
    HRESULT hr = co_await user_code(over, [&] { return get_content_type(plain, err); });
    if (hr != S_OK) co_return hr;
    const at_work here(*this);
    hr = after_step(co_await step(over, callbacks_.encoderStartCallback, "encoderStartCallback", err, instance_), err);
    if (hr != S_OK) co_return hr;
    hr = after_step(co_await encode_step(over, callbacks_.encoderEncodeCallback, "encoderEncodeCallback", err,
                                         instance_, in_.data(), static_cast<ULONG>(in_.size())),
                    err);
    if (hr != S_OK) co_return hr;
    hr = after_step(co_await step(over, callbacks_.encoderEndCallback, "encoderEndCallback", err, instance_), err);
    co_return hr;
}

// An encoder may fail as it likes, but not pass over what it could not write.
HRESULT message_encoder::after_step(HRESULT hr, error* err) const noexcept {
    if (FAILED(hr) || write_failure_ == S_OK) return FAILED(hr) ? hr : S_OK;
    return fail(err, write_failure_, message_id::coder_ignored_failure);
}

HRESULT message_encoder::write(const WS_BYTES* buffers, ULONG count, error* err) {
    if (!at_work_) return fail(err, WS_E_INVALID_OPERATION, message_id::coder_out_of_turn, {"encoder", "write"});
    if (count != 0 && !buffers) return fail(err, E_INVALIDARG, message_id::null_argument, {"buffers"});
    for (ULONG i = 0; i < count; ++i) {
        const auto& [length, bytes] = buffers[i];
        if (length == 0) continue;
        if (!bytes) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
        const size_t size = out_.bytes().size();
        if (length > most_.bytes - size)
            return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big,
                        {uint64_t{size} + length, most_.bytes, most_.property});
        if (out_.room_size() < length) grow(out_, size + length, most_.bytes);
        std::memcpy(out_.room(), bytes, length);
        out_.received(length);
    }
    return S_OK;
}

HRESULT CALLBACK message_encoder::on_write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                           WS_ERROR* error) noexcept {
    auto& self = *static_cast<message_encoder*>(state);
    auto* err = from_handle<ws::error>(error);
    HRESULT hr;
    try {
        hr = self.write(buffers, count, err);
    } catch (const std::bad_alloc&) {
        hr = fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    }
    if (self.write_failure_ == S_OK) self.write_failure_ = hr;
    return hr;
}

void message_encoder::release(size_t keep_buffer) noexcept {
    out_.consume(out_.bytes().size());
    out_.trim(keep_buffer);
}

// --- the decoder

HRESULT message_decoder::check(const WS_CHANNEL_DECODER& c, error* err) noexcept {
    HRESULT hr = need(pointer(c.createDecoderCallback), "createDecoderCallback", err);
    if (hr == S_OK) hr = need(pointer(c.decoderGetContentTypeCallback), "decoderGetContentTypeCallback", err);
    if (hr == S_OK) hr = need(pointer(c.decoderStartCallback), "decoderStartCallback", err);
    if (hr == S_OK) hr = need(pointer(c.decoderDecodeCallback), "decoderDecodeCallback", err);
    if (hr == S_OK) hr = need(pointer(c.decoderEndCallback), "decoderEndCallback", err);
    if (hr == S_OK) hr = need(pointer(c.freeDecoderCallback), "freeDecoderCallback", err);
    return hr;
}

message_decoder::~message_decoder() {
    if (created_) call_to_free(callbacks_.freeDecoderCallback, "freeDecoderCallback", instance_);
}

// As long as the program's callbacks may read.
class message_decoder::at_work {
  public:
    at_work(message_decoder& d, byte_span message) noexcept : decoder_(d) {
        decoder_.in_ = message;
        decoder_.at_work_ = true;
    }
    at_work(const at_work&) = delete;
    at_work& operator=(const at_work&) = delete;
    ~at_work() {
        decoder_.in_ = {};
        decoder_.at_work_ = false;
    }

  private:
    message_decoder& decoder_;
};

HRESULT message_decoder::need_instance(error* err) noexcept {
    if (created_) return S_OK;
    const HRESULT hr = call_back(callbacks_.createDecoderCallback, "createDecoderCallback", err,
                                 callbacks_.createContext, on_read, this, &instance_);
    if (FAILED(hr)) return hr;
    created_ = true;
    return S_OK;
}

HRESULT message_decoder::get_content_type(std::string_view type, std::optional<std::string_view> encoding, error* err) {
    wide_string wide_type, wide_encoding;
    append_lossy(wide_type, type);
    if (encoding) append_lossy(wide_encoding, *encoding);
    const WS_STRING given = as_string(wide_type), given_encoding = as_string(wide_encoding);
    WS_STRING made{};
    const HRESULT hr = call_back(callbacks_.decoderGetContentTypeCallback, "decoderGetContentTypeCallback", err,
                                 instance_, &given, encoding ? &given_encoding : nullptr, &made);
    return FAILED(hr) ? hr : keep_text(made, "content type", content_type_, err);
}

// The decoder starts before it is asked for the content type, which may stand in the message itself.
io::task message_decoder::decode(byte_span message, std::string_view type, std::optional<std::string_view> encoding,
                                 message_limit most, error* err) {
    io::loop& over = *io::loop::instance(medium_);
    release(SIZE_MAX);
    HRESULT hr = co_await user_code(over, [&] { return need_instance(err); });
    if (hr != S_OK) co_return hr;
    const at_work here(*this, message);
    hr = co_await step(over, callbacks_.decoderStartCallback, "decoderStartCallback", err, instance_);
    if (FAILED(hr)) co_return hr;
    hr = co_await user_code(over, [&] { return get_content_type(type, encoding, err); });
    if (hr == S_OK) hr = co_await decode_all(most, err);
    if (FAILED(hr)) co_return hr;
    hr = co_await step(over, callbacks_.decoderEndCallback, "decoderEndCallback", err, instance_);
    co_return FAILED(hr) ? hr : S_OK;
}

// Until the decoder says that nothing more comes. It is given room for one byte over the quota, to see whether it would
// use it.
io::task message_decoder::decode_all(message_limit most, error* err) {
    using decode_step = callback_step<void*, void*, ULONG, ULONG*>;
    const size_t limit = std::max<size_t>(most.bytes, size_t{most.bytes} + 1); // which is 0 on some systems
    for (;;) {
        const size_t size = out_.bytes().size();
        if (out_.room_size() == 0) grow(out_, size + 1, limit);
        const auto room = static_cast<ULONG>(std::min<size_t>({out_.room_size(), limit - size, ULONG(-1)}));
        length_ = 0;
        const HRESULT hr = co_await decode_step(*io::loop::instance(medium_), callbacks_.decoderDecodeCallback,
                                                "decoderDecodeCallback", err, instance_, out_.room(), room, &length_);
        if (FAILED(hr)) co_return hr;
        if (length_ > room) co_return fail(err, E_INVALIDARG, message_id::coder_bad_length, {length_, room});
        if (length_ == 0) co_return S_OK;
        out_.received(length_);
        if (size + length_ > most.bytes)
            co_return fail(err, WS_E_QUOTA_EXCEEDED, message_id::framing_message_too_big,
                           {size + length_, most.bytes, most.property});
    }
}

HRESULT CALLBACK message_decoder::on_read(void* state, void* bytes, ULONG most, ULONG* actual, const WS_ASYNC_CONTEXT*,
                                          WS_ERROR* error) noexcept {
    auto& self = *static_cast<message_decoder*>(state);
    auto* err = from_handle<ws::error>(error);
    if (!self.at_work_) return fail(err, WS_E_INVALID_OPERATION, message_id::coder_out_of_turn, {"decoder", "read"});
    if (!actual) return fail(err, E_INVALIDARG, message_id::null_argument, {"actualSize"});
    if (most != 0 && !bytes) return fail(err, E_INVALIDARG, message_id::null_argument, {"bytes"});
    const size_t size = std::min<size_t>(most, self.in_.size());
    if (size != 0) std::memcpy(bytes, self.in_.data(), size);
    self.in_ = self.in_.subspan(size);
    *actual = static_cast<ULONG>(size);
    return S_OK;
}

void message_decoder::release(size_t keep_buffer) noexcept {
    out_.consume(out_.bytes().size());
    out_.trim(keep_buffer);
}

} // namespace ws
