// Copying and comparing what is mostly short. Names and the like are not worth a call of the C library: up to 32 bytes
// are two loads and two stores, which may overlap.
#pragma once

#include <cstdint>
#include <cstring>

namespace ws {

template <class T>
T load_as(const void* from) noexcept {
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

// Returns where the next characters go.
inline char* put_chars(char* to, const char* from, size_t count) noexcept {
    const auto ends = [&]<class T>(T first) {
        const T last = load_as<T>(from + count - sizeof(T));
        std::memcpy(to, &first, sizeof(T));
        std::memcpy(to + count - sizeof(T), &last, sizeof(T));
    };
    struct sixteen {
        uint64_t halves[2];
    };
    if (count > 32)
        std::memcpy(to, from, count);
    else if (count >= 16)
        ends(load_as<sixteen>(from));
    else if (count >= 8)
        ends(load_as<uint64_t>(from));
    else if (count >= 4)
        ends(load_as<uint32_t>(from));
    else if (count >= 2)
        ends(load_as<uint16_t>(from));
    else if (count == 1)
        *to = *from;
    return to + count;
}

// In blocks, which may read and write copy_slack bytes more than there are.
inline constexpr size_t copy_slack = 16;
inline char* put_blocks(char* to, const char* from, size_t count) noexcept {
    for (size_t at = 0; at < count; at += copy_slack)
        std::memcpy(to + at, from + at, copy_slack);
    return to + count;
}

inline bool same_chars(const char* a, const char* b, size_t count) noexcept {
    const auto ends = [&]<class T>(T first) {
        return first == load_as<T>(b) && load_as<T>(a + count - sizeof(T)) == load_as<T>(b + count - sizeof(T));
    };
    if (count >= 8) {
        for (size_t at = 8; at < count - 8; at += 8)
            if (load_as<uint64_t>(a + at) != load_as<uint64_t>(b + at)) return false;
        return ends(load_as<uint64_t>(a));
    }
    if (count >= 4) return ends(load_as<uint32_t>(a));
    if (count >= 2) return ends(load_as<uint16_t>(a));
    return count == 0 || *a == *b;
}

} // namespace ws
