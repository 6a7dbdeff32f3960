// Searches of what a description says is sorted. It may say so wrongly: what these find is looked at before it is
// believed, and what they do not find is searched for one by one.
#pragma once

#include "serialization/types.h"

namespace ws {

// One by one is as quick up to here, and among names that mostly differ in length much longer.
inline constexpr ULONG few_entries = 16;
inline constexpr ULONG few_names = 192;

// How many of the first `count` places stand before the one sought, by `before(place)`.
template <class Before>
ULONG place_in_order(ULONG count, Before&& before) noexcept {
    ULONG first = 0;
    while (count != 0) {
        const ULONG half = count / 2;
        if (before(first + half)) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

} // namespace ws
