// Characters one behind the other, made for appending short pieces.
#pragma once

#include "core/copy.h"

#include <algorithm>
#include <memory>

namespace ws {

class char_store {
  public:
    const char* data() const noexcept { return bytes_.get(); }
    size_t size() const noexcept { return size_; }
    void clear() noexcept { size_ = 0; }

    void append(const char* chars, size_t count) {
        put_chars(reserve(count), chars, count);
        size_ += count;
    }
    void append(char c) {
        *reserve(1) = c;
        ++size_;
    }
    // Room for `count` more; what was written there counts once it is committed.
    [[nodiscard]] char* reserve(size_t count) {
        if (count > capacity_ - size_) grow(count);
        return bytes_.get() + size_;
    }
    void commit(size_t count) noexcept { size_ += count; }

  private:
    void grow(size_t count) {
        constexpr size_t least = 256;
        const size_t capacity = std::max({least, 2 * capacity_, size_ + count});
        auto bytes = std::make_unique_for_overwrite<char[]>(capacity + copy_slack); // for put_blocks from here
        std::copy_n(bytes_.get(), size_, bytes.get());
        bytes_ = std::move(bytes);
        capacity_ = capacity;
    }

    std::unique_ptr<char[]> bytes_;
    size_t size_ = 0;
    size_t capacity_ = 0;
};

} // namespace ws
