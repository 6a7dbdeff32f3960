// Where a writer's bytes go: chunks that grow geometrically and are kept, up to the trim size, for the next output.
#pragma once

#include "core/copy.h"
#include "core/platform.h"

#include <memory>
#include <vector>

namespace ws {

class output_chunks {
  public:
    // A place to come back to when what follows it fails.
    struct mark {
        size_t chunk;
        size_t used;
    };

    output_chunks() = default;
    output_chunks(const output_chunks&) = delete;
    output_chunks& operator=(const output_chunks&) = delete;

    // An empty output of at most `max_size` bytes, which begins in `initial`, the caller's memory, if there is any. Of
    // the last one's memory `trim_size` bytes stay.
    void start(size_t max_size, size_t trim_size, const WS_BYTES& initial);
    // Empty again, as after a flush.
    void clear(size_t trim_size) noexcept;

    size_t size() const noexcept { return before_ + static_cast<size_t>(cursor_ - begin_); }
    size_t max_size() const noexcept { return max_size_; }
    // The property that the quota comes from, for error strings.
    const char* quota_name() const noexcept { return quota_name_; }
    void set_quota_name(const char* name) noexcept { quota_name_ = name; }
    bool empty() const noexcept { return size() == 0; }

    // Room for exactly `count` bytes in one piece, to be filled by the caller; null when that exceeds the quota.
    [[nodiscard]] BYTE* extend(size_t count) {
        if (count > static_cast<size_t>(limit_ - cursor_) && !open_chunk(count)) return nullptr;
        BYTE* const room = cursor_;
        cursor_ += count;
        return room;
    }
    // False when it exceeds the quota; then nothing is added.
    [[nodiscard]] bool append(const void* bytes, size_t count) {
        if (count > static_cast<size_t>(limit_ - cursor_)) return append_over_chunks(bytes, count);
        if (count != 0) std::memcpy(cursor_, bytes, count);
        cursor_ += count;
        return true;
    }
    [[nodiscard]] bool append(std::string_view text) { return append(text.data(), text.size()); }
    // The same for what is mostly short.
    [[nodiscard]] bool append_short(const char* chars, size_t count) {
        if (count > static_cast<size_t>(limit_ - cursor_)) return append_over_chunks(chars, count);
        put_chars(reinterpret_cast<char*>(cursor_), chars, count);
        cursor_ += count;
        return true;
    }
    [[nodiscard]] bool append(char c) {
        if (cursor_ == limit_ && !open_chunk(1)) return false;
        *cursor_++ = static_cast<BYTE>(c);
        return true;
    }

    // At least `least` bytes in one piece, of which as many are then advanced over as were filled; null when that
    // exceeds the quota.
    [[nodiscard]] BYTE* room(size_t least, size_t* size) {
        if (least > static_cast<size_t>(limit_ - cursor_) && !open_chunk(least)) return nullptr;
        *size = static_cast<size_t>(limit_ - cursor_);
        return cursor_;
    }
    // The room that there is anyway.
    [[nodiscard]] BYTE* room(size_t* size) noexcept {
        *size = static_cast<size_t>(limit_ - cursor_);
        return cursor_;
    }
    void advance(size_t count) noexcept { cursor_ += count; }

    mark end() const noexcept { return {chunks_.size(), static_cast<size_t>(cursor_ - begin_)}; }
    void roll_back(mark to) noexcept;
    // Gives everything from the mark on to `use`, piece by piece, until it returns something else than S_OK.
    template <class Use>
    [[nodiscard]] HRESULT visit(mark from, Use&& use) const;

    // Everything of another output, which is then empty; nothing is copied, and the quota is the caller's to look at.
    void splice(output_chunks& tail);

    // Everything in one piece. What was given out before stays valid until the next start or clear.
    [[nodiscard]] WS_BYTES join();
    // Everything as it lies.
    [[nodiscard]] WS_BUFFERS buffers();

  private:
    struct chunk {
        std::unique_ptr<BYTE[]> memory; // null for the caller's
        BYTE* begin;
        size_t capacity;
        size_t used; // of all but the last one, which is counted by the cursor
    };

    [[nodiscard]] bool open_chunk(size_t count);
    [[nodiscard]] bool append_over_chunks(const void* bytes, size_t count);
    void add_chunk(size_t least);
    void enter(size_t chunk, size_t used) noexcept;
    void forget_position() noexcept;

    // Of the last chunk. The limit is its end, or the quota's.
    BYTE* begin_ = nullptr;
    BYTE* cursor_ = nullptr;
    BYTE* limit_ = nullptr;
    size_t before_ = 0; // bytes in the chunks before the last
    size_t max_size_ = 0;
    const char* quota_name_ = "WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE";
    std::vector<chunk> chunks_;
    std::vector<chunk> retired_;               // joined since, but given out
    std::vector<chunk> spare_;                 // for the next chunks
    std::vector<std::vector<WS_BYTES>> views_; // given out as WS_BUFFERS; an empty one is free
};

template <class Use>
HRESULT output_chunks::visit(mark from, Use&& use) const {
    size_t at = from.chunk != 0 ? from.used : 0;
    for (size_t i = from.chunk != 0 ? from.chunk - 1 : 0; i < chunks_.size(); ++i, at = 0) {
        const chunk& c = chunks_[i];
        const size_t used = i + 1 == chunks_.size() ? static_cast<size_t>(cursor_ - begin_) : c.used;
        if (used == at) continue;
        if (const HRESULT hr = use(c.begin + at, used - at); hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
