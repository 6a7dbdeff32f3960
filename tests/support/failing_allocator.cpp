#include "support/failing_allocator.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <new>

namespace test::allocations {
namespace {

// Plain data, so that it needs no construction when the first allocation comes.
thread_local struct {
    long count;
    long left; // allocations until the one that fails; 0: none does
    bool all_after;
    bool failed;
} mine;

std::atomic<long> living{0};

bool fails_now() noexcept {
    ++mine.count;
    if (mine.left == 0) return false;
    if (mine.left > 1) {
        --mine.left;
        return false;
    }
    if (!mine.all_after) mine.left = 0;
    mine.failed = true;
    return true;
}

void* counted(void* memory) noexcept {
    if (memory != nullptr) ++living;
    return memory;
}

void* allocate_aligned(size_t size, std::align_val_t alignment) noexcept {
    if (fails_now()) return nullptr;
    const auto boundary = static_cast<size_t>(alignment);
#ifdef _WIN32
    return counted(_aligned_malloc(size == 0 ? 1 : size, boundary));
#else
    return counted(std::aligned_alloc(boundary, (size + boundary - 1) / boundary * boundary));
#endif
}

void release_aligned(void* memory) noexcept {
    if (memory == nullptr) return;
    --living;
#ifdef _WIN32
    _aligned_free(memory);
#else
    std::free(memory);
#endif
}

void* or_throw(void* memory) {
    if (memory == nullptr) throw std::bad_alloc();
    return memory;
}

} // namespace

long count() noexcept {
    return mine.count;
}
long live() noexcept {
    return living;
}

void fail_at(long number, bool and_all_after) noexcept {
    mine.left = number;
    mine.all_after = and_all_after;
    mine.failed = false;
}

bool stop_failing() noexcept {
    mine.left = 0;
    return mine.failed;
}

void* allocate(size_t size) noexcept {
    return fails_now() ? nullptr : counted(std::malloc(size == 0 ? 1 : size));
}

void* allocate_zeroed(size_t count, size_t size) noexcept {
    return fails_now() ? nullptr : counted(std::calloc(count, size == 0 ? 1 : size));
}

void* reallocate(void* memory, size_t size) noexcept {
    if (fails_now()) return nullptr;
    void* moved = std::realloc(memory, size == 0 ? 1 : size);
    return memory == nullptr ? counted(moved) : moved;
}

void release(void* memory) noexcept {
    if (memory == nullptr) return;
    --living;
    std::free(memory);
}

void settle() {
#ifdef WS_DEBUG
    constexpr int kept_by_the_library = 1024;
    for (int i = 0; i < kept_by_the_library; ++i) {
        WS_HEAP* heap = nullptr;
        assert_int_equal(WsCreateHeap(0, 0, nullptr, 0, &heap, nullptr), S_OK);
        WsFreeHeap(heap);
    }
#endif
}

} // namespace test::allocations

using namespace test::allocations;

void* operator new(size_t size) {
    return or_throw(allocate(size));
}
void* operator new[](size_t size) {
    return or_throw(allocate(size));
}
void* operator new(size_t size, const std::nothrow_t&) noexcept {
    return allocate(size);
}
void* operator new[](size_t size, const std::nothrow_t&) noexcept {
    return allocate(size);
}
void* operator new(size_t size, std::align_val_t alignment) {
    return or_throw(allocate_aligned(size, alignment));
}
void* operator new[](size_t size, std::align_val_t alignment) {
    return or_throw(allocate_aligned(size, alignment));
}
void* operator new(size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
    return allocate_aligned(size, alignment);
}
void* operator new[](size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept {
    return allocate_aligned(size, alignment);
}

void operator delete(void* memory) noexcept {
    release(memory);
}
void operator delete[](void* memory) noexcept {
    release(memory);
}
void operator delete(void* memory, size_t) noexcept {
    release(memory);
}
void operator delete[](void* memory, size_t) noexcept {
    release(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept {
    release(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept {
    release(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    release_aligned(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept {
    release_aligned(memory);
}
void operator delete(void* memory, size_t, std::align_val_t) noexcept {
    release_aligned(memory);
}
void operator delete[](void* memory, size_t, std::align_val_t) noexcept {
    release_aligned(memory);
}
void operator delete(void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    release_aligned(memory);
}
void operator delete[](void* memory, std::align_val_t, const std::nothrow_t&) noexcept {
    release_aligned(memory);
}
