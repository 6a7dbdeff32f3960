#include "xml/writer_output.h"

#include <algorithm>

namespace ws {
namespace {

constexpr size_t first_capacity = 4096;
constexpr size_t greatest_growth = 1 << 20;
BYTE nothing_yet[1];

} // namespace

void output_chunks::start(size_t max_size, size_t trim_size, const WS_BYTES& initial) {
    clear(trim_size);
    chunks_.clear();
    forget_position();
    max_size_ = max_size;
    if (initial.length != 0) {
        chunks_.push_back({nullptr, initial.bytes, initial.length, 0});
        enter(0, 0);
    }
}

void output_chunks::forget_position() noexcept {
    begin_ = cursor_ = limit_ = nullptr;
    before_ = 0;
}

void output_chunks::clear(size_t trim_size) noexcept {
    const WS_BYTES initial = !chunks_.empty() && chunks_.front().memory == nullptr
                                 ? WS_BYTES{static_cast<ULONG>(chunks_.front().capacity), chunks_.front().begin}
                                 : WS_BYTES{};
    size_t kept = 0;
    // Spare memory first: it is what was kept before. Nothing here allocates: what does not fit is given back.
    const auto keep = [&](chunk& c) {
        if (c.memory == nullptr || kept + c.capacity > trim_size) return false;
        kept += c.capacity;
        return true;
    };
    std::erase_if(spare_, [&](chunk& c) { return !keep(c); });
    for (std::vector<chunk>* list : {&chunks_, &retired_}) {
        for (chunk& c : *list)
            if (spare_.size() < spare_.capacity() && keep(c)) spare_.push_back(std::move(c));
        list->clear();
    }
    if (views_.size() > 1) views_.resize(1);
    if (!views_.empty()) views_.front().clear();
    forget_position();
    if (initial.length != 0) {
        chunks_.push_back({nullptr, initial.bytes, initial.length, 0}); // there was room for it before
        enter(0, 0);
    }
}

void output_chunks::enter(size_t index, size_t used) noexcept {
    const chunk& c = chunks_[index];
    before_ = 0;
    for (size_t i = 0; i < index; ++i)
        before_ += chunks_[i].used;
    begin_ = c.begin;
    cursor_ = begin_ + used;
    limit_ = begin_ + std::min(c.capacity, max_size_ - std::min(before_, max_size_));
}

void output_chunks::add_chunk(size_t least) {
    // The largest: an output that is as long as the last one fits in one piece.
    const auto fitting = std::max_element(spare_.begin(), spare_.end(),
                                          [](const chunk& a, const chunk& b) { return a.capacity < b.capacity; });
    chunk added;
    if (fitting != spare_.end() && fitting->capacity >= least) {
        added = std::move(*fitting);
        spare_.erase(fitting);
    } else {
        size_t capacity = first_capacity;
        if (!chunks_.empty()) capacity = std::clamp(2 * chunks_.back().capacity, first_capacity, greatest_growth);
        capacity = std::max(std::min(capacity, max_size_ - size()), least);
        added = {std::unique_ptr<BYTE[]>(new BYTE[capacity]), nullptr, capacity, 0};
        added.begin = added.memory.get();
        spare_.reserve(chunks_.size() + retired_.size() + spare_.size() + 1); // so that clear needs no memory
    }
    chunks_.reserve(chunks_.size() + 1);
    if (!chunks_.empty()) chunks_.back().used = static_cast<size_t>(cursor_ - begin_);
    chunks_.push_back(std::move(added));
    enter(chunks_.size() - 1, 0);
}

bool output_chunks::open_chunk(size_t count) {
    if (count > max_size_ - size()) return false;
    add_chunk(count);
    return true;
}

bool output_chunks::append_over_chunks(const void* bytes, size_t count) {
    if (count > max_size_ - size()) return false;
    const auto* from = static_cast<const BYTE*>(bytes);
    const auto here = std::min(count, static_cast<size_t>(limit_ - cursor_));
    const mark start = end();
    if (here != 0) std::memcpy(cursor_, from, here);
    cursor_ += here;
    try {
        add_chunk(count - here);
    } catch (...) {
        roll_back(start);
        throw;
    }
    std::memcpy(cursor_, from + here, count - here);
    cursor_ += count - here;
    return true;
}

void output_chunks::roll_back(mark to) noexcept {
    if (to.chunk == 0) {
        while (!chunks_.empty()) {
            spare_.push_back(std::move(chunks_.back()));
            chunks_.pop_back();
        }
        forget_position();
        return;
    }
    while (chunks_.size() > to.chunk) {
        spare_.push_back(std::move(chunks_.back()));
        chunks_.pop_back();
    }
    enter(to.chunk - 1, to.used);
}

void output_chunks::splice(output_chunks& tail) {
    if (tail.chunks_.empty()) return;
    chunks_.reserve(chunks_.size() + tail.chunks_.size());
    spare_.reserve(chunks_.size() + tail.chunks_.size() + retired_.size() + spare_.size());
    if (!chunks_.empty()) chunks_.back().used = static_cast<size_t>(cursor_ - begin_);
    const auto last_used = static_cast<size_t>(tail.cursor_ - tail.begin_);
    for (chunk& c : tail.chunks_)
        chunks_.push_back(std::move(c));
    tail.chunks_.clear();
    tail.forget_position();
    enter(chunks_.size() - 1, last_used);
}

WS_BYTES output_chunks::join() {
    if (empty()) return {0, nothing_yet};
    if (chunks_.size() > 1) {
        const size_t total = size();
        const size_t capacity = std::min(2 * total, max_size_);
        chunk joined = {std::unique_ptr<BYTE[]>(new BYTE[capacity]), nullptr, capacity, 0};
        joined.begin = joined.memory.get();
        retired_.reserve(retired_.size() + chunks_.size());
        spare_.reserve(retired_.size() + chunks_.size() + spare_.size() + 1);
        chunks_.back().used = static_cast<size_t>(cursor_ - begin_);
        BYTE* to = joined.begin;
        for (chunk& c : chunks_) {
            std::memcpy(to, c.begin, c.used);
            to += c.used;
            retired_.push_back(std::move(c));
        }
        chunks_.clear();
        chunks_.push_back(std::move(joined));
        enter(0, total);
    }
    return {static_cast<ULONG>(cursor_ - begin_), begin_};
}

WS_BUFFERS output_chunks::buffers() {
    if (empty()) return {0, nullptr};
    chunks_.back().used = static_cast<size_t>(cursor_ - begin_);
    if (views_.empty() || !views_.back().empty()) views_.emplace_back();
    std::vector<WS_BYTES>& view = views_.back();
    view.reserve(chunks_.size());
    for (const chunk& c : chunks_)
        if (c.used != 0) view.push_back({static_cast<ULONG>(c.used), c.begin});
    return {static_cast<ULONG>(view.size()), view.data()};
}

} // namespace ws
