// Looking for a byte of some kind, sixteen at a time.
#pragma once

#include "core/copy.h"

#if defined(__SSE2__)
#include <cstddef>
#include <emmintrin.h>

namespace ws::scan {

using block = __m128i;

inline block equals(block bytes, char c) noexcept {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c));
}
inline block either(block a, block b) noexcept {
    return _mm_or_si128(a, b);
}
// Controls, and as signed numbers are below them the bytes beyond ASCII.
inline block below_space(block bytes) noexcept {
    return _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
}
// Likewise, but for those that text may have.
inline block unusual(block bytes) noexcept {
    return _mm_andnot_si128(either(equals(bytes, '\t'), equals(bytes, '\n')), below_space(bytes));
}

// The ASCII characters of names: letters, digits, the underscore, and from the hyphen to the nine all but the slash.
inline block in_names(block bytes) noexcept {
    const auto within = [](block b, char first, char last) {
        return _mm_and_si128(_mm_cmpgt_epi8(b, _mm_set1_epi8(static_cast<char>(first - 1))),
                             _mm_cmplt_epi8(b, _mm_set1_epi8(static_cast<char>(last + 1))));
    };
    const block letters = within(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 'z');
    const block digits = _mm_andnot_si128(equals(bytes, '/'), within(bytes, '-', '9'));
    return either(either(letters, digits), equals(bytes, '_'));
}

inline block load(const char* at) noexcept {
    return _mm_loadu_si128(reinterpret_cast<const block*>(at));
}
inline void store(char* to, block bytes) noexcept {
    _mm_storeu_si128(reinterpret_cast<block*>(to), bytes);
}
inline unsigned marks(block marked) noexcept {
    return static_cast<unsigned>(_mm_movemask_epi8(marked));
}
// How many of the sixteen bytes at `at`, from the first one on, names may have.
inline unsigned name_run(const char* at) noexcept {
    return static_cast<unsigned>(__builtin_ctz(~marks(in_names(load(at)))));
}

// Fewer than sixteen bytes, but at least one, without looking behind them.
inline block load_few(const char* at, size_t count) noexcept {
    uint64_t low, high = 0;
    if (count >= 8) {
        low = load_as<uint64_t>(at);
        if (count != 8) high = load_as<uint64_t>(at + count - 8) >> (8 * (16 - count));
    } else if (count >= 4) {
        low = load_as<uint32_t>(at) | uint64_t{load_as<uint32_t>(at + count - 4)} << (8 * (count - 4));
    } else {
        const auto byte = [&](size_t i) { return uint64_t{static_cast<unsigned char>(at[i])} << (8 * i); };
        low = byte(0) | byte(count / 2) | byte(count - 1);
    }
    return _mm_set_epi64x(static_cast<int64_t>(high), static_cast<int64_t>(low));
}

// Copies up to the first byte whose bit `special` sets for a block, and up to fifteen bytes behind that; returns how
// many bytes come before it.
template <class Special>
[[gnu::always_inline]] inline size_t copy(char* to, const char* from, size_t count, Special&& special) noexcept {
    const auto copy_block = [&](size_t at) {
        const block bytes = load(from + at);
        store(to + at, bytes);
        return special(bytes);
    };
    if (count < 16) {
        if (count == 0) return 0;
        const block bytes = load_few(from, count);
        store(to, bytes);
        return static_cast<unsigned>(__builtin_ctz(special(bytes) | 1u << count));
    }
    const size_t last = count - 16;
    for (size_t at = 0; at < last; at += 16)
        if (const unsigned found = copy_block(at); found != 0) return at + static_cast<unsigned>(__builtin_ctz(found));
    const unsigned found = copy_block(last); // which overlaps what was copied: nothing special was in that
    return found == 0 ? count : last + static_cast<unsigned>(__builtin_ctz(found));
}

// The first byte of [at, end) that `stops` marks, or end.
template <class Stops>
const char* find(const char* at, const char* end, Stops&& stops) noexcept {
    if (end - at < 16) {
        if (at == end) return end;
        const auto count = static_cast<size_t>(end - at);
        return at + __builtin_ctz(marks(stops(load_few(at, count))) | 1u << count);
    }
    for (; end - at > 16; at += 16)
        if (const unsigned found = marks(stops(load(at))); found != 0) return at + __builtin_ctz(found);
    const unsigned found = marks(stops(load(end - 16))); // which may overlap what was looked at
    return found == 0 ? end : end - 16 + __builtin_ctz(found);
}

} // namespace ws::scan
#endif
