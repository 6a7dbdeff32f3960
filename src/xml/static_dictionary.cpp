#include "xml/static_dictionary.h"

#include <array>

namespace ws {
namespace {

#define WS_STATIC_STRING(id, text) constexpr BYTE text_##id[] = text;
#include "xml/static_dictionary.inc"
#undef WS_STATIC_STRING

// The SDK's structures have no const; nobody writes through them.
constinit WS_XML_STRING strings[] = {
#define WS_STATIC_STRING(id, text) {sizeof(text) - 1, const_cast<BYTE*>(text_##id), &binary_dictionary, id},
#include "xml/static_dictionary.inc"
#undef WS_STATIC_STRING
};

constexpr std::string_view texts[] = {
#define WS_STATIC_STRING(id, text) text,
#include "xml/static_dictionary.inc"
#undef WS_STATIC_STRING
};

constexpr size_t count = std::size(texts);
constexpr size_t slots = 1024; // a power of two, half filled
constexpr uint16_t empty_slot = 0xffff;

constexpr size_t hash(std::string_view text) noexcept {
    uint32_t h = 2166136261u; // FNV-1a
    for (const char c : text)
        h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
    return (h ^ h >> 15) % slots;
}

constexpr std::array<uint16_t, slots> make_index() noexcept {
    std::array<uint16_t, slots> index{};
    index.fill(empty_slot);
    for (size_t id = 0; id < count; ++id) {
        size_t slot = hash(texts[id]);
        while (index[slot] != empty_slot)
            slot = (slot + 1) % slots;
        index[slot] = static_cast<uint16_t>(id);
    }
    return index;
}

constexpr auto index_by_text = make_index();

// All of them are ASCII.
constexpr bool is_name(std::string_view text) noexcept {
    const auto starts_name = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    if (text.empty() || !starts_name(text[0])) return false;
    for (const char c : text)
        if (!starts_name(c) && !(c >= '0' && c <= '9') && c != '-' && c != '.') return false;
    return true;
}

constexpr auto names_by_id = [] {
    std::array<bool, count> names{};
    for (size_t id = 0; id < count; ++id)
        names[id] = is_name(texts[id]);
    return names;
}();

} // namespace

constinit WS_XML_DICTIONARY binary_dictionary = {
    {0xf93578f8, 0x5852, 0x4eb7, {0xa6, 0xfc, 0xe7, 0x2b, 0xb7, 0x1d, 0xb6, 0x22}}, strings, count, TRUE};

const WS_XML_STRING* find_static_string(std::string_view text) noexcept {
    for (size_t slot = hash(text); index_by_text[slot] != empty_slot; slot = (slot + 1) % slots) {
        const uint16_t id = index_by_text[slot];
        if (texts[id] == text) return &strings[id];
    }
    return nullptr;
}

bool is_static_name(const WS_XML_STRING& string) noexcept {
    return string.dictionary == &binary_dictionary && string.id < count && strings[string.id].bytes == string.bytes &&
           string.length == strings[string.id].length && names_by_id[string.id];
}

const WS_XML_STRING& static_string(ULONG id) noexcept {
    return strings[id];
}

} // namespace ws
