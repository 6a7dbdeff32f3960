// Text with references, or with what has to become one, 64 bytes at a time: a look at all of them tells where those
// are, so that what is between them is copied without asking each byte.
#pragma once

#include "xml/scan_wide.h"

#if defined(__SSE2__)
namespace ws::scan {

class text_blocks {
  public:
    static constexpr ptrdiff_t size = 64;

    // A bit for each byte.
    struct findings {
        uint64_t marks;
        uint64_t stops; // a character that is wrong, too, somewhere in it
    };
    // From the beginning of a character, or the end of the block before. The bytes are those that the functions mark.
    template <class Marked, class Stops>
    [[gnu::target("ssse3"), gnu::always_inline]] findings operator()(const char* at, Marked&& marked,
                                                                     Stops&& stops) noexcept {
        const block bytes[] = {load(at), load(at + 16), load(at + 32), load(at + 48)};
        const auto each = [&](auto&& which) {
            return uint64_t{marks(which(bytes[0])) | marks(which(bytes[1])) << 16} |
                   uint64_t{marks(which(bytes[2])) | marks(which(bytes[3])) << 16} << 32;
        };
        findings found{each(marked), each(stops)};
        const bool is_wide = marks(either(either(bytes[0], bytes[1]), either(bytes[2], bytes[3]))) != 0;
        if (is_wide || was_wide_) {
            const block errors[] = {check_.errors(bytes[0]), check_.errors(bytes[1]), check_.errors(bytes[2]),
                                    check_.errors(bytes[3])};
            if (marks(equals(either(either(errors[0], errors[1]), either(errors[2], errors[3])), 0)) != 0xffff)
                for (unsigned i = 0; i != 4; ++i)
                    found.stops |= uint64_t{marks(equals(errors[i], 0)) ^ 0xffffu} << 16 * i;
            was_wide_ = is_wide;
        }
        return found;
    }

    static void copy(char* to, const char* from) noexcept {
        const block bytes[] = {load(from), load(from + 16), load(from + 32), load(from + 48)};
        for (unsigned i = 0; i != 4; ++i)
            store(to + 16 * i, bytes[i]);
    }

  private:
    utf8_check check_;
    bool was_wide_ = false; // the last block, which may have ended within a character
};

} // namespace ws::scan
#endif
