// Runs of ASCII, which most text is, as UTF-8 and as UTF-16.
#pragma once

#include "core/platform.h"
#include "core/scan.h"

namespace ws {

inline size_t ascii_run(std::string_view text) noexcept {
    const char* const end = text.data() + text.size();
#if defined(__SSE2__)
    return static_cast<size_t>(scan::find(text.data(), end, [](scan::block bytes) { return bytes; }) - text.data());
#else
    const char* at = text.data();
    while (at != end && static_cast<signed char>(*at) >= 0)
        ++at;
    return static_cast<size_t>(at - text.data());
#endif
}

// True for ASCII that is followed by some more bytes, up to `end`, to look at: without those, nothing is known.
inline bool is_ascii([[maybe_unused]] std::string_view text, [[maybe_unused]] const char* end) noexcept {
#if defined(__SSE2__)
    const char* at = text.data();
    size_t rest = text.size();
    if (static_cast<size_t>(end - at) < rest + sizeof(scan::block)) return false;
    for (; rest > sizeof(scan::block); at += sizeof(scan::block), rest -= sizeof(scan::block))
        if (scan::marks(scan::load(at)) != 0) return false;
    return (scan::marks(scan::load(at)) & ((1u << rest) - 1)) == 0;
#else
    return false;
#endif
}

// ASCII to UTF-16; returns where the next unit goes.
inline WCHAR* widen(WCHAR* out, std::string_view ascii) noexcept {
    const size_t size = ascii.size();
#if defined(__SSE2__)
    if (size >= 8) {
        const auto widen_block = [&](size_t at) {
            const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(ascii.data() + at));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(out + at), _mm_unpacklo_epi8(bytes, _mm_setzero_si128()));
        };
        for (size_t at = 0; at < size - 8; at += 8)
            widen_block(at);
        widen_block(size - 8); // which may overlap the one before
        return out + size;
    }
#endif
    for (size_t at = 0; at != size; ++at)
        out[at] = static_cast<WCHAR>(ascii[at]);
    return out + size;
}

// Of a string that ends with a zero.
inline size_t utf16_size(const WCHAR* chars) noexcept {
#if defined(__SSE2__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Aligned blocks: what such a one holds behind the zero is of the same page, and can be read.
    constexpr uintptr_t block_size = sizeof(__m128i);
    const auto first = reinterpret_cast<uintptr_t>(chars);
    const auto zeros_in = [](uintptr_t block) {
        return scan::marks(
            _mm_cmpeq_epi16(*reinterpret_cast<const __m128i*>(block), _mm_setzero_si128())); // two bits a unit
    };
    uintptr_t block = first & ~(block_size - 1);
    if (first % sizeof(WCHAR) == 0) {
        unsigned zeros = zeros_in(block) >> (first - block);
        if (zeros != 0) return static_cast<unsigned>(__builtin_ctz(zeros)) / sizeof(WCHAR);
        do {
            block += block_size;
            zeros = zeros_in(block);
        } while (zeros == 0);
        return (block - first + static_cast<unsigned>(__builtin_ctz(zeros))) / sizeof(WCHAR);
    }
#endif
    return std::char_traits<WCHAR>::length(chars);
}

// The run of ASCII that UTF-16 begins with, as characters; returns how many they are. The units may lie anywhere.
inline size_t narrow_run(char* out, const void* units, size_t count) noexcept {
    const auto* const from = static_cast<const char*>(units);
    size_t at = 0;
#if defined(__SSE2__)
    for (; count - at >= 8; at += 8) {
        const __m128i wide = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + 2 * at));
        const __m128i beyond = _mm_and_si128(wide, _mm_set1_epi16(static_cast<short>(0xff80)));
        if (_mm_movemask_epi8(_mm_cmpeq_epi8(beyond, _mm_setzero_si128())) != 0xffff) break;
        _mm_storel_epi64(reinterpret_cast<__m128i*>(out + at), _mm_packus_epi16(wide, wide));
    }
#endif
    for (; at != count; ++at) {
        const auto unit = load_as<uint16_t>(from + 2 * at);
        if (unit >= 0x80) break;
        out[at] = static_cast<char>(unit);
    }
    return at;
}

} // namespace ws
