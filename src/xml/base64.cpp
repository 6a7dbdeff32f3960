#include "xml/values_internal.h"

#include <array>

namespace ws {
namespace {

constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Two characters for each 12 bits.
struct character_pair {
    char text[2];
};

constexpr auto pairs = [] {
    std::array<character_pair, 4096> table{};
    for (unsigned i = 0; i < table.size(); ++i)
        table[i] = {{digits[i >> 6], digits[i & 63]}};
    return table;
}();

constexpr BYTE not_a_digit = 0x80; // and everything above
constexpr BYTE space = 0x81;
constexpr BYTE padding = 0x82;
constexpr BYTE invalid = 0x83;

constexpr auto values = [] {
    std::array<BYTE, 256> table{};
    table.fill(invalid);
    for (unsigned i = 0; i < 64; ++i)
        table[static_cast<BYTE>(digits[i])] = static_cast<BYTE>(i);
    for (const char c : {' ', '\t', '\n', '\r'})
        table[static_cast<BYTE>(c)] = space;
    table['='] = padding;
    return table;
}();

} // namespace

char* encode_base64(char* out, const void* bytes, size_t count) noexcept {
    const auto* in = static_cast<const BYTE*>(bytes);
    for (; count >= 3; in += 3, count -= 3, out += 4) {
        const unsigned bits = static_cast<unsigned>(in[0] << 16 | in[1] << 8 | in[2]);
        std::memcpy(out, pairs[bits >> 12].text, 2);
        std::memcpy(out + 2, pairs[bits & 0xfff].text, 2);
    }
    if (count == 0) return out;
    const unsigned bits = static_cast<unsigned>(in[0] << 8 | (count == 2 ? in[1] : 0));
    std::memcpy(out, pairs[bits >> 4].text, 2);
    out[2] = count == 2 ? digits[(bits & 15) << 2] : '=';
    out[3] = '=';
    return out + 4;
}

HRESULT base64_decoder::decode(std::string_view text, BYTE*& out, error* err) noexcept {
    const auto* in = reinterpret_cast<const BYTE*>(text.data());
    const BYTE* const end = in + text.size();
    BYTE* to = out;
    while (in != end) {
        if (digits_ == 0 && padding_ == 0) {
            for (; end - in >= 4; in += 4, to += 3) {
                const BYTE a = values[in[0]], b = values[in[1]], c = values[in[2]], d = values[in[3]];
                if ((a | b | c | d) >= not_a_digit) break;
                const unsigned bits = static_cast<unsigned>(a << 18 | b << 12 | c << 6 | d);
                to[0] = static_cast<BYTE>(bits >> 16);
                to[1] = static_cast<BYTE>(bits >> 8);
                to[2] = static_cast<BYTE>(bits);
            }
            if (in == end) break;
        }
        const BYTE value = values[*in++];
        if (value == space) continue;
        const bool may_pad = value == padding && digits_ >= 2;
        if ((value >= not_a_digit && !may_pad) || (padding_ != 0 && (!may_pad || digits_ == 0)))
            return fail_value(text, "base64", err);
        bits_ = bits_ << 6 | (may_pad ? 0u : value);
        padding_ += may_pad;
        if (++digits_ < 4) continue;
        const unsigned bytes = 3 - padding_;
        for (unsigned i = 0; i < bytes; ++i)
            *to++ = static_cast<BYTE>(bits_ >> (16 - 8 * i));
        digits_ = 0;
        bits_ = 0;
    }
    out = to;
    return S_OK;
}

HRESULT base64_decoder::finish(error* err) const noexcept {
    return digits_ == 0 ? S_OK : fail(err, WS_E_INVALID_FORMAT, message_id::base64_truncated);
}

} // namespace ws
