// Finds among many things of a scope, the newest first. What is made last ends first, so chains of the same hash need
// no search to be shortened.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace ws {

class scope_index {
  public:
    static constexpr size_t few = 16; // so many are faster looked through one by one
    static constexpr uint32_t none = 0xffffffff;

    void clear() noexcept {
        while (!items_.empty())
            pop();
    }
    size_t size() const noexcept { return items_.size(); }

    // Room for so many; then push cannot fail.
    void reserve(size_t size) {
        if (size > heads_.size()) grow(size);
    }
    void push(std::string_view key) noexcept {
        const uint32_t hash = hash_of(key);
        uint32_t& head = heads_[hash % heads_.size()];
        items_.push_back({hash, head});
        head = static_cast<uint32_t>(items_.size() - 1);
    }
    void shrink(size_t size) noexcept {
        while (items_.size() > size)
            pop();
    }

    // Those that may have the key: from newest on to older, until none.
    uint32_t newest(std::string_view key) const noexcept {
        return heads_.empty() ? none : heads_[hash_of(key) % heads_.size()];
    }
    uint32_t older(uint32_t index) const noexcept { return items_[index].older; }

  private:
    struct item {
        uint32_t hash;
        uint32_t older;
    };

    static uint32_t hash_of(std::string_view key) noexcept {
        uint32_t hash = 2166136261u;
        for (const char c : key)
            hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
        return hash ^ hash >> 15;
    }
    void pop() noexcept {
        heads_[items_.back().hash % heads_.size()] = items_.back().older;
        items_.pop_back();
    }
    void grow(size_t wanted) {
        constexpr size_t least = 4 * few;
        const size_t size = std::max({least, 2 * heads_.size(), wanted});
        std::vector<uint32_t> heads(size, none);
        items_.reserve(size);
        for (uint32_t i = 0; i != items_.size(); ++i) {
            uint32_t& head = heads[items_[i].hash % size];
            items_[i].older = head;
            head = i;
        }
        heads_ = std::move(heads);
    }

    std::vector<uint32_t> heads_; // as many as there is room for items
    std::vector<item> items_;
};

} // namespace ws
