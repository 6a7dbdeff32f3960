// What a program's callbacks throw.
#pragma once

#include <new>
#include <stdexcept>

namespace tests {

// What is thrown on i686 does not leave its module: each has its own tables for it (docs/services.md).
#if defined(_WIN32) && defined(__i386__)
inline constexpr bool can_throw = false;
#else
inline constexpr bool can_throw = true;
#endif

// What a program throws.
enum class thrown { exception, number, memory };
inline constexpr thrown kinds[] = {thrown::exception, thrown::number, thrown::memory};
[[noreturn]] inline void throw_one(thrown what) {
    if (what == thrown::exception) throw std::runtime_error("broken on purpose");
    if (what == thrown::memory) throw std::bad_alloc();
    throw 5;
}

} // namespace tests
