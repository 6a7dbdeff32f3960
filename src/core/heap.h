// WS_HEAP: an arena. Allocations are freed together; the documented quota bounds what was asked for.
#pragma once

#include "core/handle.h"

namespace ws {

class error;

class heap final : public handle_object {
  public:
    using handle = WS_HEAP;
    static constexpr handle_kind kind = handle_kind::heap;
    static constexpr size_t alignment = 2 * sizeof(void*); // what the host's malloc gives; the API promises 8

    // Sizes in bytes. Up to trim_size stays allocated over a reset. Takes no memory before the first allocation.
    heap(size_t max_size, size_t trim_size) noexcept;
    ~heap();

    // A size of 0 gives a distinct non-null pointer. The memory is not cleared.
    [[nodiscard]] HRESULT alloc(size_t size, void** out, error* err) noexcept {
        const size_t needed = footprint(size);
        if (guarded || size > max_size_ - requested_ || needed < size || needed > static_cast<size_t>(end_ - next_))
            return alloc_slowly(size, out, err);
        *out = take(size, needed);
        return S_OK;
    }
    // Whether the quota has room for that much more: for what is gathered elsewhere first.
    [[nodiscard]] HRESULT check_room(size_t size, error* err) const noexcept {
        return size <= max_size_ - requested_ ? S_OK : exceed_quota(size, err);
    }
    template <class T>
    [[nodiscard]] HRESULT alloc_array(size_t count, T** out, error* err) noexcept {
        if (count > SIZE_MAX / sizeof(T)) count = SIZE_MAX / sizeof(T);
        return alloc(count * sizeof(T), reinterpret_cast<void**>(out), err);
    }

    // Room for an object that has a handle. In the debug build the handle is known to be dead when the heap was reset.
    [[nodiscard]] HRESULT alloc_object(size_t size, void** out, error* err) noexcept;

    [[nodiscard]] HRESULT get_property(WS_HEAP_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    void reset() noexcept;

  private:
    struct block;
    struct guarded_block;
    struct object_record;

    // AddressSanitizer sees no overrun inside an arena: under it each allocation is malloc's own, and the blocks only
    // do the accounting.
#ifdef __SANITIZE_ADDRESS__
    static constexpr bool guarded = true;
#else
    static constexpr bool guarded = false;
#endif

    // What an allocation takes from its block; less than `size` when that overflows.
    static constexpr size_t footprint(size_t size) noexcept {
        return ((size == 0 ? 1 : size) + alignment - 1) & ~(alignment - 1);
    }
    void* take(size_t size, size_t needed) noexcept {
        requested_ += size;
        return std::exchange(next_, next_ + needed);
    }
    [[nodiscard]] HRESULT exceed_quota(size_t size, error* err) const noexcept;
    [[nodiscard]] HRESULT alloc_slowly(size_t size, void** out, error* err) noexcept;
    [[nodiscard]] bool next_block(size_t needed) noexcept;
    [[nodiscard]] void* take_guarded(size_t size, size_t needed) noexcept;
    void bump_in(block* current) noexcept;
    void free_guarded() noexcept;
    void retire_objects() noexcept;

    // The free part of the current block.
    char* next_ = nullptr;
    char* end_ = nullptr;
    size_t max_size_;
    size_t trim_size_;
    size_t requested_ = 0;
    size_t actual_ = 0;
    // Oldest first. Blocks after the current one are empty: a reset kept them.
    block* first_ = nullptr;
    block* current_ = nullptr;
    guarded_block* guarded_ = nullptr;
    object_record* objects_ = nullptr;
};

} // namespace ws
