// Where a reader's bytes come from: memory, which is looked at in place, or a stream, of which a window is buffered.
// UTF-16 is turned into UTF-8 on the way in, so that the text codec knows one charset.
#pragma once

#include "core/error.h"

#include <memory>

namespace ws {

// Who takes bytes out of the window already while a stream fills it, and so knows better what is enough.
class stream_consumer {
  public:
    // Whether more must be read for a fill that was asked for `min_size` bytes.
    [[nodiscard]] virtual bool needs_more(ULONG min_size) = 0;

  protected:
    ~stream_consumer() = default;
};

class reader_input {
  public:
    // What is decoded next. The codecs move `cursor`; everything from it on is unread.
    const char* cursor = nullptr;
    const char* end = nullptr;

    void clear() noexcept;
    void set_buffer(const void* data, size_t size, ULONG trim_size) noexcept;
    void set_stream(const WS_XML_READER_STREAM_INPUT& stream, ULONG chunk_size, ULONG trim_size,
                    stream_consumer* consumer = nullptr) noexcept;

    // False while the stream may bring more than what is in the window.
    bool is_complete() const noexcept { return complete_; }
    // True when views into the window live as long as the input, not only until the next fill.
    bool is_stable() const noexcept { return read_ == nullptr; }
    // The node that a fill must keep whole is no longer needed.
    void node_moved() noexcept { node_is_apart_ = false; }

    // Decides on the charset, once: byte order mark, or the first characters.
    [[nodiscard]] HRESULT open_text(WS_CHARSET wanted, error* err);
    WS_CHARSET charset() const noexcept { return charset_; }
    // The window ends before UTF-16 that is none.
    bool ends_malformed() const noexcept { return malformed_; }

    [[nodiscard]] HRESULT fill(ULONG min_size, const WS_ASYNC_CONTEXT* async, error* err);
    // In the stream's own bytes, as the caller of WsFillReader counts them.
    [[nodiscard]] size_t buffered_size() const noexcept;

    // Where a place in the window is in the whole input; null is where the current node is.
    void locate(const char* at, ULONGLONG* row, ULONGLONG* column) noexcept;
    ULONGLONG offset(const char* at) const noexcept;
    // The current node begins here. A fill may move the window on, but remembers that.
    void set_node(const char* at) noexcept { node_.at = at; }

  private:
    struct memory {
        std::unique_ptr<char[]> bytes;
        size_t size = 0;

        void grow(size_t wanted, size_t keep);
        void trim(size_t most) noexcept {
            if (size > most) *this = {};
        }
    };
    struct line_position {
        const char* at = nullptr;
        ULONGLONG row = 0;
        ULONGLONG column = 0;
    };
    struct pending_fill {
        ULONG min_size = 0;
        WS_ASYNC_CONTEXT async{};
        error* err = nullptr;
        ULONG wanted = 0; // of the callback, and
        ULONG actual_size = 0;
    };

    void restart(ULONG trim_size) noexcept;
    void begin_at(const char* first) noexcept;
    [[nodiscard]] WS_CHARSET detect() const noexcept;
    [[nodiscard]] bool is_utf16() const noexcept {
        return charset_ == WS_CHARSET_UTF16LE || charset_ == WS_CHARSET_UTF16BE;
    }
    // UTF-16 from [raw, raw + size) behind the window's end; returns how many bytes of it were used.
    [[nodiscard]] size_t convert(const char* raw, size_t size, memory& to);

    [[nodiscard]] bool has_enough(ULONG min_size) const {
        return consumer_ != nullptr ? !consumer_->needs_more(min_size) : buffered_size() >= min_size;
    }
    [[nodiscard]] char* make_room(size_t size);
    [[nodiscard]] HRESULT start_read(const WS_ASYNC_CONTEXT* async);
    [[nodiscard]] HRESULT accept();
    [[nodiscard]] HRESULT continue_fill(const WS_ASYNC_CONTEXT* async);
    static void CALLBACK on_read(HRESULT hr, WS_CALLBACK_MODEL model, void* state);

    const char* begin_ = nullptr; // of the window
    ULONGLONG begin_offset_ = 0;
    line_position begin_line_;
    line_position last_line_;
    line_position node_; // without `at`, its place before the window
    ULONGLONG node_offset_ = 0;
    WS_CHARSET charset_ = WS_CHARSET_AUTO; // until it is known
    bool complete_ = true;
    bool malformed_ = false;

    // Streams.
    WS_READ_CALLBACK read_ = nullptr;
    void* read_state_ = nullptr;
    stream_consumer* consumer_ = nullptr;
    ULONG chunk_size_ = 0;
    memory windows_[2]; // the window is in one; the other may hold the node that was read before the last fill
    unsigned active_ = 0;
    bool node_is_apart_ = false;
    memory raw_; // UTF-16 that is not converted yet
    size_t raw_size_ = 0;
    // Of UTF-16: how much lies between these and the window's end.
    mutable const char* counted_ = nullptr;
    mutable size_t unread_units_ = 0;
    pending_fill fill_;
};

} // namespace ws
