// WS_CHANNEL_ENCODER and WS_CHANNEL_DECODER: what the program puts between a channel's envelopes and the transport. An
// object of either class is one instance of the program's, made when it is first needed and freed with the object.
//
// One coroutine at a time uses it. The program's callbacks may complete later where the operation does; it writes and
// reads through callbacks of this floor, which never wait.
#pragma once

#include "channel/channel_properties.h"
#include "channel/custom_callback.h"
#include "channel/receive_buffer.h"

#include <optional>
#include <string>
#include <vector>

namespace ws {

class message_encoder {
  public:
    // E_INVALIDARG unless all callbacks are there: each message needs them all.
    [[nodiscard]] static HRESULT check(const WS_CHANNEL_ENCODER& callbacks, error* err) noexcept;

    message_encoder(const WS_CHANNEL_ENCODER& callbacks, io::medium over) noexcept
        : callbacks_(callbacks), medium_(over) {}
    message_encoder(const message_encoder&) = delete;
    message_encoder& operator=(const message_encoder&) = delete;
    ~message_encoder();

    // Asks what becomes of a content type, without a message.
    [[nodiscard]] io::task ask_content_type(std::string_view plain, error* err);
    // Encodes one message. Its content type is asked for first. WS_E_QUOTA_EXCEEDED if more than `most` bytes come out.
    [[nodiscard]] io::task encode(std::span<const ws_io_buffer> pieces, std::string_view plain, message_limit most,
                                  error* err);

    // Of the last message, or question.
    const std::string& content_type() const noexcept { return content_type_; }
    const std::string& content_encoding() const noexcept { return content_encoding_; } // mostly empty
    byte_span encoded() const noexcept { return out_.bytes(); }
    // Done with that. Gives memory beyond `keep_buffer` bytes back.
    void release(size_t keep_buffer) noexcept;

  private:
    [[nodiscard]] HRESULT get_content_type(std::string_view plain, error* err);
    [[nodiscard]] HRESULT write(const WS_BYTES* buffers, ULONG count, error* err);
    [[nodiscard]] HRESULT after_step(HRESULT hr, error* err) const noexcept;
    static HRESULT CALLBACK on_write(void* state, const WS_BYTES* buffers, ULONG count, const WS_ASYNC_CONTEXT*,
                                     WS_ERROR* error) noexcept;
    class at_work;

    const WS_CHANNEL_ENCODER callbacks_;
    const io::medium medium_;
    void* instance_ = nullptr;
    bool created_ = false;
    bool at_work_ = false;
    HRESULT write_failure_ = S_OK;
    message_limit most_{};
    std::string content_type_;
    std::string content_encoding_;
    std::vector<WS_BYTES> in_;
    receive_buffer out_;
};

class message_decoder {
  public:
    [[nodiscard]] static HRESULT check(const WS_CHANNEL_DECODER& callbacks, error* err) noexcept;

    message_decoder(const WS_CHANNEL_DECODER& callbacks, io::medium over) noexcept
        : callbacks_(callbacks), medium_(over) {}
    message_decoder(const message_decoder&) = delete;
    message_decoder& operator=(const message_decoder&) = delete;
    ~message_decoder();

    // Decodes one message, which came with that content type, and content encoding if any was told. It must stay until
    // the end. WS_E_QUOTA_EXCEEDED if more than `most` bytes come out.
    [[nodiscard]] io::task decode(byte_span message, std::string_view type, std::optional<std::string_view> encoding,
                                  message_limit most, error* err);

    // Of what came out.
    const std::string& content_type() const noexcept { return content_type_; }
    byte_span decoded() const noexcept { return out_.bytes(); }
    // Done with that. Gives memory beyond `keep_buffer` bytes back.
    void release(size_t keep_buffer) noexcept;

  private:
    [[nodiscard]] HRESULT need_instance(error* err) noexcept;
    [[nodiscard]] HRESULT get_content_type(std::string_view type, std::optional<std::string_view> encoding, error* err);
    [[nodiscard]] io::task decode_all(message_limit most, error* err);
    static HRESULT CALLBACK on_read(void* state, void* bytes, ULONG most, ULONG* actual, const WS_ASYNC_CONTEXT*,
                                    WS_ERROR* error) noexcept;
    class at_work;

    const WS_CHANNEL_DECODER callbacks_;
    const io::medium medium_;
    void* instance_ = nullptr;
    bool created_ = false;
    bool at_work_ = false;
    ULONG length_ = 0; // of the last piece
    byte_span in_;     // what was not read yet
    std::string content_type_;
    receive_buffer out_;
};

} // namespace ws
