// Replaces this test program's operator new by one that counts, and that can be told to fail.
#pragma once

#include <cstdlib>
#include <new>

struct counted_allocations {
    static inline unsigned long count = 0;
    static inline bool failing = false;
};

__attribute__((noinline)) void* operator new(size_t size) {
    ++counted_allocations::count;
    if (counted_allocations::failing) throw std::bad_alloc();
    if (void* memory = std::malloc(size != 0 ? size : 1)) return memory;
    throw std::bad_alloc();
}
__attribute__((noinline)) void* operator new[](size_t size) {
    return operator new(size);
}
__attribute__((noinline)) void* operator new(size_t size, const std::nothrow_t&) noexcept {
    ++counted_allocations::count;
    return counted_allocations::failing ? nullptr : std::malloc(size != 0 ? size : 1);
}
__attribute__((noinline)) void operator delete(void* memory) noexcept {
    std::free(memory);
}
__attribute__((noinline)) void operator delete[](void* memory) noexcept {
    std::free(memory);
}
__attribute__((noinline)) void operator delete(void* memory, size_t) noexcept {
    std::free(memory);
}
__attribute__((noinline)) void operator delete[](void* memory, size_t) noexcept {
    std::free(memory);
}
