// WS_HEAP: an arena. Allocations are freed together; the documented quota bounds what was asked for.
#pragma once

#include "core/handle.h"

namespace ws {

class error;

class heap final : public handle_object {
  public:
    using handle = WS_HEAP;
    static constexpr handle_kind kind = handle_kind::heap;

    // Sizes in bytes. Up to trim_size stays allocated over a reset.
    heap(size_t max_size, size_t trim_size) noexcept;
    ~heap();

    // 8-byte aligned (16 where the host's malloc is); a size of 0 gives a distinct non-null pointer.
    [[nodiscard]] HRESULT alloc(size_t size, void** out, error* err) noexcept;
    [[nodiscard]] HRESULT get_property(WS_HEAP_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept;
    void reset() noexcept;

    template <class T>
    [[nodiscard]] HRESULT alloc_array(size_t count, T** out, error* err) noexcept {
        if (count > SIZE_MAX / sizeof(T)) count = SIZE_MAX / sizeof(T);
        return alloc(count * sizeof(T), reinterpret_cast<void**>(out), err);
    }

  private:
    struct block;

    [[nodiscard]] bool add_block(size_t size) noexcept;

    size_t max_size_;
    size_t trim_size_;
    size_t requested_ = 0;
    size_t actual_ = 0;
    block* current_ = nullptr; // newest first
};

} // namespace ws
