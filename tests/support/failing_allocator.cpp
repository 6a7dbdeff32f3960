#include "support/failing_allocator.h"

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <malloc.h>
#include <new>

namespace test::allocations {
namespace {

// Plain data, so that it needs no construction when the first allocation comes.
thread_local struct {
    long count;
    long left; // allocations until the one that fails; 0: none does
    bool all_after;
    bool failed;
    bool (*decide)();
} mine;

std::atomic<long> living{0};
std::atomic<size_t> bytes{0};
std::atomic<size_t> most_bytes{0};

bool fails_now() noexcept {
    ++mine.count;
    if (mine.decide != nullptr) return mine.decide();
    if (mine.left == 0) return false;
    if (mine.left > 1) {
        --mine.left;
        return false;
    }
    if (!mine.all_after) mine.left = 0;
    mine.failed = true;
    return true;
}

// The C libraries know how much memory they gave.
size_t size_of(void* memory) noexcept {
#ifdef _WIN32
    return _msize(memory);
#else
    return malloc_usable_size(memory);
#endif
}
// But for aligned memory under Windows, whose bytes are not counted.
size_t size_of_aligned([[maybe_unused]] void* memory) noexcept {
#ifdef _WIN32
    return 0;
#else
    return malloc_usable_size(memory);
#endif
}

void* counted(void* memory, size_t size) noexcept {
    ++living;
    const size_t now = bytes += size;
    size_t most = most_bytes;
    while (most < now && !most_bytes.compare_exchange_weak(most, now)) {
    }
    return memory;
}
void* counted(void* memory) noexcept {
    return memory != nullptr ? counted(memory, size_of(memory)) : nullptr;
}
void uncount(size_t size) noexcept {
    --living;
    bytes -= size;
}

void* allocate_aligned(size_t size, std::align_val_t alignment) noexcept {
    if (fails_now()) return nullptr;
    const auto boundary = static_cast<size_t>(alignment);
#ifdef _WIN32
    void* const memory = _aligned_malloc(size == 0 ? 1 : size, boundary);
#else
    void* const memory = std::aligned_alloc(boundary, (size + boundary - 1) / boundary * boundary);
#endif
    return memory != nullptr ? counted(memory, size_of_aligned(memory)) : nullptr;
}

void release_aligned(void* memory) noexcept {
    if (memory == nullptr) return;
    uncount(size_of_aligned(memory));
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
size_t live_bytes() noexcept {
    return bytes;
}
size_t most_live_bytes() noexcept {
    return most_bytes;
}
void forget_most() noexcept {
    most_bytes = bytes.load();
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

void fail_when(bool (*decide)()) noexcept {
    mine.decide = decide;
}

void* allocate(size_t size) noexcept {
    return fails_now() ? nullptr : counted(std::malloc(size == 0 ? 1 : size));
}

void* allocate_zeroed(size_t count, size_t size) noexcept {
    return fails_now() ? nullptr : counted(std::calloc(count, size == 0 ? 1 : size));
}

void* reallocate(void* memory, size_t size) noexcept {
    if (fails_now()) return nullptr;
    const size_t before = memory != nullptr ? size_of(memory) : 0;
    void* const moved = std::realloc(memory, size == 0 ? 1 : size);
    if (moved == nullptr) return nullptr;
    if (memory != nullptr) uncount(before);
    return counted(moved);
}

void release(void* memory) noexcept {
    if (memory == nullptr) return;
    uncount(size_of(memory));
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
