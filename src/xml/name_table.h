// Names that were checked and kept: a document has few of them, and uses them again and again.
#pragma once

#include "core/copy.h"
#include "xml/chars.h"

namespace ws {

class name_table {
  public:
    static constexpr size_t places = 128;
    static constexpr size_t entry_size = 32; // of which may be read from a kept name on

    // The name, for as long as the table; null for what is no name, is too long, or finds its place taken.
    [[nodiscard]] const char* keep(std::string_view name) noexcept {
        if (name.size() - 1 >= most) return nullptr; // the empty one neither
        entry* const e = &entries_[hash(name) >> 57];
        if (e->is(name)) return e->chars;
        entry* const other = &entries_[static_cast<size_t>(e - entries_) ^ 1];
        return other->is(name) ? other->chars : add(e->size == 0 ? e : other, name);
    }

    // Names of the table, which are the same if they stand at the same place.
    class set {
      public:
        // False when it was there already.
        [[nodiscard]] bool insert(const name_table& table, const void* kept) noexcept {
            const auto place = static_cast<size_t>(static_cast<const entry*>(kept) - table.entries_);
            const uint64_t bit = uint64_t{1} << place % 64;
            const bool is_new = (bits_[place / 64] & bit) == 0;
            bits_[place / 64] |= bit;
            return is_new;
        }

      private:
        uint64_t bits_[places / 64] = {};
    };

    // While no name is in use: makes room if there was too little.
    void renew() noexcept {
        if (turned_away_ < places) return;
        turned_away_ = 0;
        for (entry& e : entries_)
            e.size = 0;
    }

  private:
    static constexpr size_t most = entry_size - 1;

    struct entry {
        char chars[most];
        uint8_t size = 0;

        bool is(std::string_view name) const noexcept {
            return size == name.size() && same_chars(chars, name.data(), name.size());
        }
    };

    static uint64_t hash(std::string_view name) noexcept {
        const char* const first = name.data();
        const size_t size = name.size();
        uint64_t head, tail;
        if (size >= 8) {
            head = load_as<uint64_t>(first);
            tail = load_as<uint64_t>(first + size - 8);
        } else if (size >= 4) {
            head = load_as<uint32_t>(first);
            tail = load_as<uint32_t>(first + size - 4);
        } else {
            head = static_cast<unsigned char>(first[0]);
            tail = static_cast<uint64_t>(first[size / 2]) << 8 ^ static_cast<uint64_t>(first[size - 1]);
        }
        return (head * 31 + tail + size) * 0x9e3779b97f4a7c15u;
    }
    [[gnu::noinline]] const char* add(entry* e, std::string_view name) noexcept {
        if (e->size != 0 || !chars::is_ncname(name)) {
            ++turned_away_;
            return nullptr;
        }
        put_chars(e->chars, name.data(), name.size());
        e->size = static_cast<uint8_t>(name.size());
        return e->chars;
    }

    static_assert(sizeof(entry) == entry_size);
    entry entries_[places];
    size_t turned_away_ = 0;
};

} // namespace ws
