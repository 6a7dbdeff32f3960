#include "channel/digest.h"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace ws {
namespace {

using block = std::array<uint8_t, 64>;

uint32_t read_word(const uint8_t* bytes) noexcept {
    return uint32_t{bytes[0]} << 24 | uint32_t{bytes[1]} << 16 | uint32_t{bytes[2]} << 8 | bytes[3];
}

// FIPS 180-4: the data, a 1 bit, zeros, and the length in bits, in blocks of 64 bytes.
template <class Compress>
void for_each_block(std::string_view data, Compress&& compress) noexcept {
    block part;
    const uint64_t bits = uint64_t{data.size()} * 8;
    for (; data.size() >= part.size(); data.remove_prefix(part.size())) {
        std::copy_n(data.data(), part.size(), part.begin());
        compress(part);
    }
    auto* end = std::copy(data.begin(), data.end(), part.begin());
    *end++ = 0x80;
    if (part.end() - end < 8) {
        std::fill(end, part.end(), 0);
        compress(part);
        end = part.begin();
    }
    std::fill(end, part.end(), 0);
    for (size_t i = 0; i < 8; ++i)
        part[63 - i] = static_cast<uint8_t>(bits >> (8 * i));
    compress(part);
}

template <size_t Words>
std::array<uint8_t, 4 * Words> bytes_of(const std::array<uint32_t, Words>& state) noexcept {
    std::array<uint8_t, 4 * Words> out;
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return out;
}

constexpr uint32_t sha256_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

void compress_sha1(std::array<uint32_t, 5>& state, const block& part) noexcept {
    uint32_t w[80];
    for (size_t i = 0; i < 16; ++i)
        w[i] = read_word(&part[4 * i]);
    for (size_t i = 16; i < 80; ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = state;
    for (size_t i = 0; i < 80; ++i) {
        const uint32_t mixed = i < 20   ? ((b & c) | (~b & d)) + 0x5a827999
                               : i < 40 ? (b ^ c ^ d) + 0x6ed9eba1
                               : i < 60 ? ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
                                        : (b ^ c ^ d) + 0xca62c1d6;
        const uint32_t next = std::rotl(a, 5) + mixed + e + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    const uint32_t added[] = {a, b, c, d, e};
    for (size_t i = 0; i < state.size(); ++i)
        state[i] += added[i];
}

void compress_sha256(std::array<uint32_t, 8>& state, const block& part) noexcept {
    uint32_t w[64];
    for (size_t i = 0; i < 16; ++i)
        w[i] = read_word(&part[4 * i]);
    for (size_t i = 16; i < 64; ++i) {
        const uint32_t s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
        const uint32_t s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ w[i - 2] >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto v = state;
    for (size_t i = 0; i < 64; ++i) {
        const uint32_t s1 = std::rotr(v[4], 6) ^ std::rotr(v[4], 11) ^ std::rotr(v[4], 25);
        const uint32_t choice = (v[4] & v[5]) ^ (~v[4] & v[6]);
        const uint32_t t1 = v[7] + s1 + choice + sha256_constants[i] + w[i];
        const uint32_t s0 = std::rotr(v[0], 2) ^ std::rotr(v[0], 13) ^ std::rotr(v[0], 22);
        const uint32_t majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
        std::copy_backward(v.begin(), v.end() - 1, v.end());
        v[4] += t1;
        v[0] = t1 + s0 + majority;
    }
    for (size_t i = 0; i < state.size(); ++i)
        state[i] += v[i];
}

} // namespace

std::array<uint8_t, 20> sha1(std::string_view data) noexcept {
    std::array<uint32_t, 5> state{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    for_each_block(data, [&](const block& part) { compress_sha1(state, part); });
    return bytes_of(state);
}

std::array<uint8_t, 32> sha256(std::string_view data) noexcept {
    std::array<uint32_t, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                  0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    for_each_block(data, [&](const block& part) { compress_sha256(state, part); });
    return bytes_of(state);
}

} // namespace ws
