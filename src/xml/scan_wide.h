// Looking for a byte of some kind in text with characters beyond ASCII, which are checked on the way.
#pragma once

#include "core/scan.h"
#include "xml/chars.h"

#if defined(__SSE2__)
#include <tmmintrin.h>
#endif

namespace ws::scan {

// Character by character.
template <class IsStop>
const char* find_slowly(const char* at, const char* end, IsStop&& is_stop) noexcept {
    while (at != end) {
        if (!chars::is_ascii(*at)) {
            const char* const next = chars::skip_wide(at, end);
            if (next == at) break;
            at = next;
        } else if (is_stop(*at)) {
            break;
        } else {
            ++at;
        }
    }
    return at;
}

#if defined(__SSE2__)
// Controls alone, but for those that text may have.
inline block wide_controls(block bytes) noexcept {
    return _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1f)), bytes);
}
inline block wide_unusual(block bytes) noexcept {
    return _mm_andnot_si128(either(equals(bytes, '\t'), equals(bytes, '\n')), wide_controls(bytes));
}

// Where UTF-8 is wrong in a block that follows another one, by what three half bytes allow together (Keiser and
// Lemire, Validating UTF-8 In Less Than One Instruction Per Byte); and the two characters that are none.
class utf8_check {
  public:
    [[gnu::target("ssse3"), gnu::always_inline]] block errors(block bytes) noexcept {
        const block before = _mm_alignr_epi8(bytes, previous_, 15);
        const block second = _mm_alignr_epi8(bytes, previous_, 14);
        const block third = _mm_alignr_epi8(bytes, previous_, 13);
        previous_ = bytes;
        const block low_half = _mm_set1_epi8(0x0f);
        const auto high = [&](block b) { return _mm_and_si128(_mm_srli_epi16(b, 4), low_half); };
        const block wrong =
            _mm_and_si128(_mm_and_si128(_mm_shuffle_epi8(by_high_before, high(before)),
                                        _mm_shuffle_epi8(by_low_before, _mm_and_si128(before, low_half))),
                          _mm_shuffle_epi8(by_high, high(bytes)));
        // The third and fourth bytes of a character have to continue one that is that long.
        const block longer = _mm_or_si128(_mm_subs_epu8(second, _mm_set1_epi8(0xe0 - 0x80)),
                                          _mm_subs_epu8(third, _mm_set1_epi8(static_cast<char>(0xf0 - 0x80))));
        const block unpaired = _mm_xor_si128(_mm_and_si128(longer, _mm_set1_epi8(static_cast<char>(0x80))), wrong);
        const block no_character =
            _mm_and_si128(_mm_and_si128(equals(second, '\xef'), equals(before, '\xbf')),
                          _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(static_cast<char>(0xbe))), bytes));
        return either(unpaired, no_character);
    }

    // What comes next stands at the beginning, or behind ASCII.
    void restart() noexcept { previous_ = _mm_setzero_si128(); }

  private:
    enum : int8_t {
        too_short = 1, // a lead byte, and then no continuation
        too_long = 2,  // ASCII, and then a continuation
        overlong_3 = 4,
        too_large = 8,
        surrogate = 16,
        overlong_2 = 32,
        overlong_4 = 64, // and what is beyond the last plane
        two_more = -128, // two continuations, which is right behind some leads
        carried = too_short | too_long | two_more,
    };
    static constexpr int8_t large = carried | too_large | overlong_4;
    static constexpr int8_t continued = too_long | overlong_2 | two_more;

    const block by_high_before =
        _mm_setr_epi8(too_long, too_long, too_long, too_long, too_long, too_long, too_long, too_long, two_more,
                      two_more, two_more, two_more, too_short | overlong_2, too_short,
                      too_short | overlong_3 | surrogate, too_short | too_large | overlong_4);
    const block by_low_before = _mm_setr_epi8(
        static_cast<int8_t>(carried | overlong_3 | overlong_2 | overlong_4), static_cast<int8_t>(carried | overlong_2),
        carried, carried, static_cast<int8_t>(carried | too_large), large, large, large, large, large, large, large,
        large, static_cast<int8_t>(large | surrogate), large, large);
    const block by_high = _mm_setr_epi8(
        too_short, too_short, too_short, too_short, too_short, too_short, too_short, too_short,
        static_cast<int8_t>(continued | overlong_3 | overlong_4),
        static_cast<int8_t>(continued | overlong_3 | too_large), static_cast<int8_t>(continued | surrogate | too_large),
        static_cast<int8_t>(continued | surrogate | too_large), too_short, too_short, too_short, too_short);
    block previous_ = _mm_setzero_si128();
};

// What was looked at up to a wrong byte, or as the last block, may end within a character: back to where one begins.
inline const char* back_to_character(const char* begin, const char* at) noexcept {
    constexpr int longest = 4; // bytes of a character
    for (int back = 0; back != longest && at != begin && !chars::is_ascii(at[-1]); ++back) {
        --at;
        if ((*at & 0xc0) == 0xc0) break;
    }
    return at;
}

// From the beginning of a character to the first byte that `stops` marks, or that is wrong, or the rest, of which
// there is not a block any more. May stop within a character that is wrong or not whole.
template <class Stops>
[[gnu::target("ssse3")]] const char* find_in_blocks(const char* at, const char* end, Stops&& stops) noexcept {
    utf8_check check;
    for (; end - at >= 16; at += 16) {
        const block bytes = load(at);
        const block none = _mm_cmpeq_epi8(check.errors(bytes), _mm_setzero_si128());
        const auto wrong = marks(none) ^ 0xffffu;
        const auto found = marks(stops(bytes)) | wrong;
        if (found != 0) return at + __builtin_ctz(found);
    }
    return at;
}
#endif

// The first byte of [at, end) that is_stop tells of, or that begins no character of XML, or end. `stops` says the same
// of a block as is_stop of a byte of ASCII.
template <class Stops, class IsStop>
const char* find_wide(const char* at, const char* end, [[maybe_unused]] Stops&& stops, IsStop&& is_stop) noexcept {
#if defined(__SSE2__)
    if (end - at >= 16 && __builtin_cpu_supports("ssse3")) at = back_to_character(at, find_in_blocks(at, end, stops));
#endif
    return find_slowly(at, end, is_stop);
}

} // namespace ws::scan
