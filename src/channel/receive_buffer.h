// What was received and not used up yet: contiguous, so that an envelope can be read where it arrived.
#pragma once

#include "channel/transport.h"

#include <cstring>
#include <memory>

namespace ws {

class receive_buffer {
  public:
    byte_span bytes() const noexcept { return {data_.get() + begin_, end_ - begin_}; }
    std::span<uint8_t> mutable_bytes() noexcept { return {data_.get() + begin_, end_ - begin_}; }

    void consume(size_t size) noexcept {
        begin_ += size;
        if (begin_ == end_) begin_ = end_ = 0;
    }

    // Makes room for `size` bytes in all from the first unused one on. Throws std::bad_alloc.
    void reserve(size_t size) {
        if (capacity_ - begin_ >= size) return;
        if (capacity_ >= size) {
            std::memmove(data_.get(), data_.get() + begin_, end_ - begin_);
        } else {
            auto larger = std::make_unique_for_overwrite<uint8_t[]>(size);
            if (end_ != begin_) std::memcpy(larger.get(), data_.get() + begin_, end_ - begin_);
            data_ = std::move(larger);
            capacity_ = size;
        }
        end_ -= begin_;
        begin_ = 0;
    }

    uint8_t* room() noexcept { return data_.get() + end_; }
    size_t room_size() const noexcept { return capacity_ - end_; }
    void received(size_t size) noexcept { end_ += size; }

    // Takes `size` bytes out, from `at` on; what follows moves down.
    void remove(size_t at, size_t size) noexcept {
        uint8_t* hole = data_.get() + begin_ + at;
        std::memmove(hole, hole + size, end_ - begin_ - at - size);
        end_ -= size;
    }

    // Gives memory over `size` bytes back when nothing is unused.
    void trim(size_t size) noexcept {
        if (begin_ != end_ || capacity_ <= size) return;
        data_.reset();
        capacity_ = begin_ = end_ = 0;
    }

  private:
    std::unique_ptr<uint8_t[]> data_;
    size_t capacity_ = 0;
    size_t begin_ = 0;
    size_t end_ = 0;
};

} // namespace ws
