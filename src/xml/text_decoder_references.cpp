#include "core/copy.h"
#include "xml/chars.h"
#include "xml/text_blocks.h"
#include "xml/text_decoder.h"
#include "xml/unicode.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

struct entity {
    std::string_view name;
    char character;
};
constexpr entity entities[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};

// The number of a character reference, or an impossible character.
char32_t reference_number(std::string_view digits) noexcept {
    const bool is_hex = !digits.empty() && digits[0] == 'x';
    if (is_hex) digits.remove_prefix(1);
    if (digits.empty()) return chars::malformed;
    char32_t number = 0;
    for (const char c : digits) {
        char32_t digit;
        if (c >= '0' && c <= '9')
            digit = static_cast<char32_t>(c - '0');
        else if (is_hex && c >= 'a' && c <= 'f')
            digit = static_cast<char32_t>(c - 'a' + 10);
        else if (is_hex && c >= 'A' && c <= 'F')
            digit = static_cast<char32_t>(c - 'A' + 10);
        else
            return chars::malformed;
        number = number * (is_hex ? 16 : 10) + digit;
        if (number > 0x10ffff) return chars::malformed;
    }
    return number;
}

bool is_surrogate(char32_t c) noexcept {
    return c >= 0xd800 && c < 0xe000;
}

#if defined(__SSE2__)
// The five entities, to be recognised in one comparison: the first two letters of each give it a place of its own.
class entity_table {
  public:
    constexpr entity_table() noexcept {
        for (const entity& known : entities) {
            place& to = places_[hash(known.name[0], known.name[1])];
            const size_t size = known.name.size() + 2;
            to.size = static_cast<uint8_t>(size);
            to.character = known.character;
            to.mask = ~uint64_t{0} >> (64 - 8 * size);
            to.reference = '&' | uint64_t{';'} << 8 * (size - 1);
            for (size_t i = 0; i != known.name.size(); ++i)
                to.reference |= static_cast<uint64_t>(known.name[i]) << 8 * (i + 1);
        }
    }
    // Of eight bytes, how many are a reference, whose character is put to `out`; or 0.
    size_t resolve(const char* at, char* out) const noexcept {
        const place& found = places_[hash(at[1], at[2])];
        *out = found.character;
        return (load_as<uint64_t>(at) & found.mask) == found.reference ? found.size : 0;
    }

  private:
    struct place {
        uint64_t mask = 0;
        uint64_t reference = 1; // what no bytes are with no mask
        uint8_t size = 0;
        char character = 0;
    };

    static constexpr size_t hash(char first, char second) noexcept {
        return static_cast<unsigned char>(first + second) % 16;
    }

    place places_[16];
};
constexpr entity_table known_entities;
#endif

} // namespace

// What needs more than copying: a reference, a character beyond ASCII, or one that must not be there.
HRESULT text_decoder::unescape(const char*& at, const char* end, char*& out, error* err) {
    if (*at != '&') {
        const char* begin = at;
        if (const HRESULT hr = check_char(at, end, err); FAILED(hr)) return hr;
        std::memcpy(out, begin, static_cast<size_t>(at - begin));
        out += at - begin;
        return S_OK;
    }
    const char* close = at + 1;
    while (close != end && (chars::is(*close, chars::name) || *close == '#'))
        ++close;
    if (close == end && end == input_.end) return incomplete(at, "a reference", err);
    if (close == end || *close != ';' || close == at + 1) return malformed(at, err, message_id::xml_open_reference);
    const std::string_view name(at + 1, static_cast<size_t>(close - at - 1));
    if (name[0] == '#') {
        const char32_t c = reference_number(name.substr(1));
        const bool allowed = chars::is_xml_char(c) ||
                             (properties_.allow_invalid_character_references && c <= 0x10ffff && !is_surrogate(c));
        if (!allowed) return malformed(at, err, message_id::xml_bad_reference, {name});
        out = put_utf8(out, c);
    } else {
        const auto* found = std::find_if(std::begin(entities), std::end(entities),
                                         [&](const entity& known) { return known.name == name; });
        if (found == std::end(entities)) return malformed(at, err, message_id::xml_unknown_entity, {name});
        *out++ = found->character;
    }
    at = close + 1;
    return S_OK;
}

// Copies text and resolves references, up to something that is neither, or to where the input has not bytes enough to
// work in blocks. Up to a block more than that is written to `out`.
HRESULT text_decoder::copy_blocks([[maybe_unused]] const char*& at, [[maybe_unused]] char*& out,
                                  [[maybe_unused]] error* err) {
#if defined(__SSE2__)
    if (has_block(at) && __builtin_cpu_supports("ssse3")) return copy_whole_blocks(at, out, err);
#endif
    return S_OK;
}

#if defined(__SSE2__)
// Bytes are copied before it is known how many of them are wanted: that is quicker than to have a branch foretell it.
[[gnu::target("ssse3")]] HRESULT text_decoder::copy_whole_blocks(const char*& at, char*& out, error* err) {
    scan::text_blocks look;
    const auto reference_begins = [](scan::block b) { return scan::equals(b, '&'); };
    const auto stops = [](scan::block b) {
        return scan::either(scan::wide_unusual(b), scan::either(scan::equals(b, '<'), scan::equals(b, ']')));
    };
    const char* next = at;
    char* to = out;
    for (bool goes_on = true; goes_on && has_block(next);) {
        const char* const begin = next;
        scan::text_blocks::copy(to, begin);
        const scan::text_blocks::findings found = look(begin, reference_begins, stops);
        const uint64_t stop = found.stops & -found.stops; // the first one
        for (uint64_t references = found.marks & (stop - 1); references != 0; references &= references - 1) {
            const char* const reference = begin + __builtin_ctzll(references);
            to += reference - next;
            next = reference;
            if (const size_t size = known_entities.resolve(reference, to); size != 0) [[likely]] {
                next += size;
                ++to;
            } else {
                at = next;
                out = to;
                if (is_cut(at)) return S_OK;
                const HRESULT hr = unescape(at, input_.end, out, err);
                if (FAILED(hr) || !has_block(at)) return hr;
                next = at;
                to = out;
            }
            scan::text_blocks::copy(to, next);
        }
        const char* const end = stop != 0 ? begin + __builtin_ctzll(stop) : std::max(next, begin + block_size);
        to += end - next;
        next = end;
        goes_on = stop == 0;
    }
    // What is wrong, and the last block, may end within a character.
    const char* const whole = scan::back_to_character(at, next);
    out = to - (next - whole);
    at = whole;
    return S_OK;
}
#endif

} // namespace ws
