#include "channel/session_dictionary.h"

#include "core/strings.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace ws {
namespace {

// Room for `count` more elements, so that adding them cannot fail.
template <class T>
void reserve_more(std::vector<T>& vector, size_t count) {
    const size_t needed = vector.size() + count;
    if (needed > vector.capacity()) vector.reserve(std::max(needed, 2 * vector.capacity()));
}

uint32_t hash_of(std::string_view text) noexcept {
    constexpr uint64_t multiplier = 0x9e3779b97f4a7c15;
    uint64_t hash = text.size() * multiplier;
    while (!text.empty()) {
        uint64_t part = 0;
        const size_t taken = std::min(text.size(), sizeof(part));
        std::memcpy(&part, text.data(), taken);
        hash = (hash ^ part) * multiplier;
        hash ^= hash >> 32;
        text.remove_prefix(taken);
    }
    return static_cast<uint32_t>(hash);
}

size_t wire_size(size_t length) noexcept {
    uint8_t size[max_size_length];
    return encode_size(size, static_cast<uint32_t>(length)) + length;
}

} // namespace

// --- receiving

// Nothing in here ever moves: messages on other threads look into it while the channel adds to it.
struct received_dictionary::storage {
    std::vector<std::unique_ptr<uint8_t[]>> texts;
    std::vector<std::unique_ptr<WS_XML_STRING[]>> arrays; // the last one is in use, the earlier ones are still viewed
    size_t capacity = 0;                                  // of the last array
    size_t count = 0;
};

struct received_dictionary::generation {
    WS_XML_DICTIONARY dictionary;
    std::shared_ptr<storage> keep;
};

HRESULT received_dictionary::read_table(byte_span payload, size_t& table_size, error* err) noexcept {
    uint32_t size;
    size_t header;
    if (decode_size(payload, size, header) != size_status::complete || size > payload.size() - header)
        return fail(err, WS_E_INVALID_FORMAT, message_id::session_table_size, {payload.size()});
    if (size != 0) {
        const byte_span table = payload.subspan(header, size);
        size_t count = 0;
        size_t bytes = 0;
        if (const HRESULT hr = check(table, count, bytes, err); FAILED(hr)) return hr;
        const uint64_t used = uint64_t{used_} + bytes + count;
        if (used > max_size_)
            return fail(err, WS_E_QUOTA_EXCEEDED, message_id::session_dictionary_quota, {used, max_size_});
        try {
            add(table, count, bytes);
        } catch (const std::bad_alloc&) {
            return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
        }
        used_ = static_cast<ULONG>(used);
    }
    table_size = header + size;
    return S_OK;
}

HRESULT received_dictionary::check(byte_span table, size_t& count, size_t& bytes, error* err) const noexcept {
    for (size_t at = 0; at < table.size();) {
        uint32_t length;
        size_t header;
        if (decode_size(table.subspan(at), length, header) != size_status::complete ||
            length > table.size() - at - header)
            return fail(err, WS_E_INVALID_FORMAT, message_id::session_string_size, {at});
        const auto* text = reinterpret_cast<const char*>(table.data()) + at + header;
        if (utf16_length({text, length}) == SIZE_MAX)
            return fail(err, WS_E_INVALID_FORMAT, message_id::session_string_utf8, {at});
        ++count;
        bytes += length;
        at += header + length;
    }
    return S_OK;
}

// Everything that can fail comes before anything is changed that can be seen.
void received_dictionary::add(byte_span table, size_t count, size_t bytes) {
    auto kept = storage_ ? storage_ : std::make_shared<storage>();
    auto next = std::make_shared<generation>();
    auto text = std::make_unique<uint8_t[]>(bytes);
    reserve_more(kept->texts, 1);
    const size_t total = kept->count + count;
    if (total > kept->capacity) {
        const size_t capacity = std::max<size_t>({total, 2 * kept->capacity, 16});
        auto larger = std::make_unique<WS_XML_STRING[]>(capacity);
        if (kept->count != 0) std::copy_n(kept->arrays.back().get(), kept->count, larger.get());
        kept->arrays.push_back(std::move(larger));
        kept->capacity = capacity;
    }

    WS_XML_STRING* const strings = kept->arrays.back().get();
    uint8_t* out = text.get();
    for (size_t at = 0; at < table.size();) {
        uint32_t length = 0;
        size_t header = 0;
        (void)decode_size(table.subspan(at), length, header);
        std::copy_n(table.data() + at + header, length, out);
        strings[kept->count++] = {length, out, nullptr, 0};
        out += length;
        at += header + length;
    }
    kept->texts.push_back(std::move(text));
    next->dictionary = {{}, strings, static_cast<ULONG>(kept->count), FALSE};
    next->keep = kept;
    storage_ = std::move(kept);
    WS_XML_DICTIONARY* const dictionary = &next->dictionary;
    current_ = snapshot(std::move(next), dictionary);
}

void received_dictionary::reset() noexcept {
    used_ = 0;
    storage_.reset();
    current_.reset();
}

// --- sending

HRESULT CALLBACK sent_dictionary::find_string(void* state, const WS_XML_STRING* string, BOOL* found, ULONG* id,
                                              WS_ERROR*) {
    *found = static_cast<sent_dictionary*>(state)->find(*string, *id);
    return S_OK;
}

bool sent_dictionary::find(const WS_XML_STRING& string, ULONG& id) noexcept {
    // The empty string is shorter inline.
    if (string.dictionary == nullptr || string.length == 0) return false;
    const std::string_view text = view(string);
    const uint32_t hash = hash_of(text);
    if (!slots_.empty()) {
        if (const uint32_t slot = slots_[slot_of(text, hash)]; slot != 0) {
            id = slot - 1;
            return true;
        }
    }
    if (text.size() > max_size_ || wire_size(text.size()) > max_size_ - used_ - pending_used_) return false;
    try {
        add(text, hash);
    } catch (const std::bad_alloc&) {
        return false;
    }
    id = static_cast<ULONG>(entries_.size() - 1);
    return true;
}

// Where the string is, or where it would go. There is always an empty slot.
size_t sent_dictionary::slot_of(std::string_view text, uint32_t hash) const noexcept {
    const size_t mask = slots_.size() - 1;
    for (size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        if (slots_[slot] == 0) return slot;
        const entry& candidate = entries_[slots_[slot] - 1];
        if (candidate.hash == hash && candidate.length == text.size() &&
            std::memcmp(bytes_.data() + candidate.offset, text.data(), text.size()) == 0)
            return slot;
    }
}

void sent_dictionary::add(std::string_view text, uint32_t hash) {
    if (slots_.size() < 2 * (entries_.size() + 1)) rehash(std::max<size_t>(2 * slots_.size(), 32));
    const bool first = pending_used_ == 0;
    reserve_more(entries_, 1);
    reserve_more(bytes_, (first ? max_size_length : 0) + max_size_length + text.size());

    if (first) {
        bytes_.resize(bytes_.size() + max_size_length);
        pending_start_ = bytes_.size();
    }
    uint8_t size[max_size_length];
    const size_t header = encode_size(size, static_cast<uint32_t>(text.size()));
    bytes_.insert(bytes_.end(), size, size + header);
    const auto offset = static_cast<uint32_t>(bytes_.size());
    bytes_.insert(bytes_.end(), text.begin(), text.end());
    slots_[slot_of(text, hash)] = static_cast<uint32_t>(entries_.size() + 1);
    entries_.push_back({offset, static_cast<uint32_t>(text.size()), hash});
    pending_used_ += static_cast<ULONG>(header + text.size());
}

void sent_dictionary::rehash(size_t slot_count) {
    std::vector<uint32_t> slots(slot_count);
    for (size_t i = 0; i < entries_.size(); ++i) {
        size_t slot = entries_[i].hash & (slot_count - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slot_count - 1);
        slots[slot] = static_cast<uint32_t>(i + 1);
    }
    slots_ = std::move(slots);
}

byte_span sent_dictionary::pending() noexcept {
    static constexpr uint8_t none[] = {0};
    if (pending_used_ == 0) return none;
    uint8_t size[max_size_length];
    const size_t header = encode_size(size, pending_used_);
    uint8_t* const start = bytes_.data() + pending_start_ - header;
    std::copy_n(size, header, start);
    return {start, header + pending_used_};
}

void sent_dictionary::commit() noexcept {
    used_ += pending_used_;
    pending_used_ = 0;
    committed_ = entries_.size();
}

void sent_dictionary::rollback() noexcept {
    if (pending_used_ == 0) return;
    // The newest first: nothing that stays was put behind it in its probe sequence.
    for (; entries_.size() > committed_; entries_.pop_back()) {
        const entry& last = entries_.back();
        const std::string_view text(reinterpret_cast<const char*>(bytes_.data()) + last.offset, last.length);
        slots_[slot_of(text, last.hash)] = 0;
    }
    bytes_.resize(pending_start_ - max_size_length);
    pending_used_ = 0;
}

void sent_dictionary::reset() noexcept {
    used_ = pending_used_ = 0;
    committed_ = 0;
    bytes_.clear();
    entries_.clear();
    std::ranges::fill(slots_, 0);
}

} // namespace ws
