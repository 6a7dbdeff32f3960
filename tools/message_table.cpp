// Prints the catalogue of texts (src/core/messages.inc) as a Windows MESSAGETABLE resource, which the DLLs carry so
// that FormatMessage finds the texts: MESSAGE_RESOURCE_DATA, blocks of consecutive ids, and their entries.
#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct message {
    const char* name;
    uint32_t id;
    std::string_view text;
};

constexpr message catalogue[] = {
#define WS_MESSAGE(name, id, text) {#name, id, text},
#include "core/messages.inc"
#undef WS_MESSAGE
};

using bytes = std::vector<unsigned char>;

void put16(bytes& out, uint32_t value) {
    out.push_back(static_cast<unsigned char>(value));
    out.push_back(static_cast<unsigned char>(value >> 8));
}

void put32(bytes& out, uint32_t value) {
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

// The catalogue is UTF-8, as the compiler leaves it in string literals.
std::u16string utf16(std::string_view text) {
    std::u16string result;
    for (size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        uint32_t point = length == 1 ? lead : lead & (0xffu >> (length + 1));
        for (size_t k = 1; k < length; ++k)
            point = point << 6 | (static_cast<unsigned char>(text.at(i + k)) & 0x3f);
        if (point >= 0x10000) {
            result += static_cast<char16_t>(0xd7c0 + (point >> 10));
            point = 0xdc00 | (point & 0x3ff);
        }
        result += static_cast<char16_t>(point);
        i += length;
    }
    return result;
}

// MESSAGE_RESOURCE_ENTRY: its length, the flag for UTF-16, the text with its line end and terminator, on 4 bytes.
bytes entry(std::string_view text) {
    constexpr uint32_t unicode_flag = 1;
    std::u16string line = utf16(text) + u"\r\n";
    do
        line += u'\0';
    while (line.size() % 2 != 0);
    bytes out;
    put16(out, static_cast<uint32_t>(4 + 2 * line.size()));
    put16(out, unicode_flag);
    for (const char16_t unit : line)
        put16(out, unit);
    return out;
}

struct block {
    uint32_t low, high;
    uint32_t offset; // of its first entry, from the first entry of all
};

} // namespace

int main() {
    std::map<uint32_t, const message*> by_id;
    for (const message& m : catalogue) {
        const auto [other, inserted] = by_id.emplace(m.id, &m);
        if (inserted) continue;
        fprintf(stderr, "core/messages.inc: %s and %s have the same id 0x%08x\n", other->second->name, m.name, m.id);
        return 1;
    }

    std::vector<block> blocks;
    bytes entries;
    for (const auto& [id, m] : by_id) {
        if (!blocks.empty() && blocks.back().high + 1 == id) {
            blocks.back().high = id;
        } else {
            blocks.push_back({id, id, static_cast<uint32_t>(entries.size())});
        }
        const bytes one = entry(m->text);
        entries.insert(entries.end(), one.begin(), one.end());
    }

    bytes out;
    put32(out, static_cast<uint32_t>(blocks.size()));
    const auto header = static_cast<uint32_t>(4 + 12 * blocks.size());
    for (const block& b : blocks) {
        put32(out, b.low);
        put32(out, b.high);
        put32(out, header + b.offset);
    }
    out.insert(out.end(), entries.begin(), entries.end());
    return fwrite(out.data(), 1, out.size(), stdout) == out.size() ? 0 : 1;
}
