// The string tables of [MC-NBFSE]: in front of each envelope of a WS_ENCODING_XML_BINARY_SESSION_1 session stand the
// strings that the sender uses for the first time, and both ends number them through the session. The string with the
// index i of the dictionary (WS_XML_STRING.id, and what a WS_DYNAMIC_STRING_CALLBACK gives) is 2 * i + 1 on the wire.
//
// WS_CHANNEL_PROPERTY_MAX_SESSION_DICTIONARY_SIZE bounds both directions. Windows' receiver was observed to take
// strings of up to 127 bytes as long as their bytes and one more for each fit: which is what they have on the wire. How
// it counts longer ones, whose size takes two bytes and more, is not known. Our receiver counts one more for each, the
// least that agrees; our sender counts what goes over the wire, so it brings neither kind of receiver over its quota.
#pragma once

#include "channel/net_framing.h"

#include <memory>
#include <vector>

namespace ws {

class received_dictionary {
  public:
    // For WS_XML_READER_BINARY_ENCODING.dynamicDictionary; null while the session has no strings. A message keeps the
    // one that was current when it arrived: its strings stay as and where they are, whatever the channel receives
    // meanwhile, and also when the channel is reset or freed.
    using snapshot = std::shared_ptr<WS_XML_DICTIONARY>;

    explicit received_dictionary(ULONG max_size) noexcept : max_size_(max_size) {}

    // Reads the table at the start of a record's payload; the envelope begins at payload[table_size]. The payload must
    // be whole. Fails with WS_E_INVALID_FORMAT or WS_E_QUOTA_EXCEEDED, after which the channel is to fault.
    [[nodiscard]] HRESULT read_table(byte_span payload, size_t& table_size, error* err) noexcept;

    const snapshot& current() const noexcept { return current_; }

    // For the channel's next session.
    void reset() noexcept;

  private:
    struct storage;
    struct generation;

    [[nodiscard]] HRESULT check(byte_span table, size_t& count, size_t& bytes, error* err) const noexcept;
    void add(byte_span table, size_t count, size_t bytes);

    ULONG max_size_;
    ULONG used_ = 0;
    std::shared_ptr<storage> storage_;
    snapshot current_;
};

class sent_dictionary {
  public:
    explicit sent_dictionary(ULONG max_size) noexcept : max_size_(max_size) {}

    // A WS_DYNAMIC_STRING_CALLBACK whose state is a sent_dictionary. Strings of a dictionary (WS_XML_STRING.dictionary
    // is not null: so their writer offers them) are found, and added to the pending table when they are new. Over the
    // quota, or out of memory, the string is not found: it is written inline. Never fails.
    static HRESULT CALLBACK find_string(void* state, const WS_XML_STRING* string, BOOL* found, ULONG* id, WS_ERROR*);
    [[nodiscard]] bool find(const WS_XML_STRING& string, ULONG& id) noexcept;

    // The table to send in front of the envelope that was just written: its size, and the strings that were added since
    // the last commit (a single 0 byte when there are none). Valid until the next call.
    [[nodiscard]] byte_span pending() noexcept;
    // The message went out: its strings are the session's now.
    void commit() noexcept;
    // The message did not go out: its strings are forgotten.
    void rollback() noexcept;

    // For the channel's next session.
    void reset() noexcept;

  private:
    struct entry {
        uint32_t offset; // of the string in bytes_
        uint32_t length;
        uint32_t hash;
    };

    size_t slot_of(std::string_view text, uint32_t hash) const noexcept;
    void add(std::string_view text, uint32_t hash);
    void rehash(size_t slot_count);

    ULONG max_size_;
    ULONG used_ = 0;
    ULONG pending_used_ = 0;
    size_t committed_ = 0;        // entries
    size_t pending_start_ = 0;    // in bytes_: where the pending table's strings begin, behind room for its size
    std::vector<uint8_t> bytes_;  // every table of the session, each behind max_size_length bytes
    std::vector<entry> entries_;  // by index
    std::vector<uint32_t> slots_; // open addressing: index + 1, or 0
};

} // namespace ws
