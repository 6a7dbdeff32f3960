#include "core/heap.h"

#include "core/error.h"
#include "core/property.h"

#include <algorithm>
#include <new>

namespace ws {

struct alignas(heap::alignment) heap::block {
    block* next;
    size_t size; // of the whole block, with this header

    char* begin() noexcept { return reinterpret_cast<char*>(this + 1); }
    char* end() noexcept { return reinterpret_cast<char*>(this) + size; }

    [[nodiscard]] static block* create(size_t size) noexcept {
        auto* made = static_cast<block*>(::operator new(size, std::nothrow));
        if (made == nullptr) return nullptr;
        made->next = nullptr;
        made->size = size;
        poison(made->begin(), size - sizeof(block));
        return made;
    }
    void destroy() noexcept {
        unpoison(begin(), size - sizeof(block));
        ::operator delete(this);
    }
};

namespace {

constexpr size_t first_block_size = 1024;
constexpr size_t largest_block_size = 64 * 1024;

} // namespace

heap::heap(size_t max_size, size_t trim_size) noexcept
    : handle_object(kind), max_size_(max_size), trim_size_(trim_size) {}

heap::~heap() {
    while (first_ != nullptr)
        std::exchange(first_, first_->next)->destroy();
}

HRESULT heap::alloc_slowly(size_t size, void** out, error* err) noexcept {
    if (size > max_size_ - requested_) return fail(err, WS_E_QUOTA_EXCEEDED, message_id::heap_quota, {size, max_size_});
    const size_t needed = footprint(size);
    if (needed < size || !next_block(needed)) return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    *out = take(size, needed);
    return S_OK;
}

void heap::bump_in(block* current) noexcept {
    current_ = current;
    next_ = current != nullptr ? current->begin() : nullptr;
    end_ = current != nullptr ? current->end() : nullptr;
}

// Makes a block with `needed` free bytes the current one: one that a reset kept, or a new one.
bool heap::next_block(size_t needed) noexcept {
    block* kept = current_ != nullptr ? current_->next : first_;
    if (kept != nullptr && kept->size - sizeof(block) >= needed) {
        bump_in(kept);
        return true;
    }
    if (needed > SIZE_MAX - sizeof(block)) return false;
    const size_t usual = std::clamp(actual_, first_block_size, largest_block_size);
    block* made = block::create(std::max(usual, needed + sizeof(block)));
    if (made == nullptr && usual > needed + sizeof(block)) made = block::create(needed + sizeof(block));
    if (made == nullptr) return false;
    made->next = kept;
    (current_ != nullptr ? current_->next : first_) = made;
    actual_ += made->size;
    bump_in(made);
    return true;
}

void heap::reset() noexcept {
    const size_t trim = trim_size_ > max_size_ ? SIZE_MAX : trim_size_; // as documented
    size_t kept = 0;
    for (block** link = &first_; *link != nullptr;) {
        block* const each = *link;
        if (each->size > trim - kept) {
            *link = each->next;
            each->destroy();
        } else {
            kept += each->size;
            poison(each->begin(), each->size - sizeof(block));
            link = &each->next;
        }
    }
    actual_ = kept;
    requested_ = 0;
    bump_in(nullptr);
}

HRESULT heap::get_property(WS_HEAP_PROPERTY_ID id, void* value, ULONG size, error* err) noexcept {
    switch (id) {
    case WS_HEAP_PROPERTY_MAX_SIZE:
        return get_value(max_size_, value, size, err);
    case WS_HEAP_PROPERTY_TRIM_SIZE:
        return get_value(trim_size_, value, size, err);
    case WS_HEAP_PROPERTY_REQUESTED_SIZE:
        return get_value(requested_, value, size, err);
    case WS_HEAP_PROPERTY_ACTUAL_SIZE:
        return get_value(actual_, value, size, err);
    default:
        return fail(err, E_INVALIDARG, message_id::unknown_property, {id, object_name(kind)});
    }
}

} // namespace ws
