#include "core/heap.h"

#include "core/error.h"
#include "core/property.h"

#include <algorithm>
#include <new>

namespace ws {

struct alignas(heap::alignment) heap::block {
    block* next;
    size_t size; // without this header

    char* begin() noexcept { return reinterpret_cast<char*>(this + 1); }
    char* end() noexcept { return begin() + size; }

    [[nodiscard]] static block* create(size_t size, block* next) noexcept {
        if (size > SIZE_MAX - sizeof(block)) return nullptr;
        void* memory = ::operator new(sizeof(block) + size, std::nothrow);
        return memory != nullptr ? new (memory) block{next, size} : nullptr;
    }
    void destroy() noexcept { ::operator delete(this); }
};

struct alignas(heap::alignment) heap::guarded_block {
    guarded_block* next;
};

// Stands behind an object that the debug build keeps apart from the blocks.
struct heap::object_record {
    object_record* next;
    handle_object* object;
};

namespace {

// WS_HEAP_PROPERTY_ACTUAL_SIZE on Windows was observed to be 128 after 16 and after 128 bytes, 384 after one more, and
// 128 again after a reset with a trim size of 0. So are ours; how it goes on from there is our own choice.
constexpr size_t smallest_block = 128;
constexpr size_t largest_block = 64 * 1024;

} // namespace

heap::heap(size_t max_size, size_t trim_size) noexcept
    : handle_object(kind), max_size_(max_size), trim_size_(trim_size) {}

heap::~heap() {
    retire_objects();
    free_guarded();
    while (first_ != nullptr)
        std::exchange(first_, first_->next)->destroy();
}

HRESULT heap::exceed_quota(size_t size, error* err) const noexcept {
    return fail(err, WS_E_QUOTA_EXCEEDED, message_id::heap_quota, {size, max_size_});
}

HRESULT heap::alloc_slowly(size_t size, void** out, error* err) noexcept {
    if (size > max_size_ - requested_) return exceed_quota(size, err);
    const size_t needed = footprint(size);
    if (needed < size) return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    if (needed > static_cast<size_t>(end_ - next_) && !next_block(needed))
        return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    void* const taken = guarded ? take_guarded(size, needed) : take(size, needed);
    if (taken == nullptr) return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    *out = taken;
    return S_OK;
}

void heap::bump_in(block* current) noexcept {
    current_ = current;
    next_ = current != nullptr ? current->begin() : nullptr;
    end_ = current != nullptr ? current->end() : nullptr;
}

// Makes a block with `needed` free bytes the current one: one that a reset kept, or a new one.
bool heap::next_block(size_t needed) noexcept {
    block* const kept = current_ != nullptr ? current_->next : first_;
    if (kept != nullptr && kept->size >= needed) {
        bump_in(kept);
        return true;
    }
    const size_t usual = std::min(actual_ + smallest_block, largest_block);
    block* const made = block::create(std::max(usual, needed), kept);
    if (made == nullptr) return false;
    (current_ != nullptr ? current_->next : first_) = made;
    actual_ += made->size;
    bump_in(made);
    return true;
}

void* heap::take_guarded(size_t size, size_t needed) noexcept {
    if (size > SIZE_MAX - sizeof(guarded_block)) return nullptr;
    void* memory = ::operator new(sizeof(guarded_block) + size, std::nothrow);
    if (memory == nullptr) return nullptr;
    guarded_ = new (memory) guarded_block{guarded_};
    static_cast<void>(take(size, needed));
    return guarded_ + 1;
}

void heap::free_guarded() noexcept {
    while (guarded_ != nullptr)
        ::operator delete(std::exchange(guarded_, guarded_->next));
}

HRESULT heap::alloc_object(size_t size, void** out, error* err) noexcept {
    void* place;
    if (const HRESULT hr = alloc(size, &place, err); FAILED(hr)) return hr;
#ifdef WS_DEBUG
    const size_t record = footprint(size);
    place = ::operator new(record + sizeof(object_record), std::nothrow);
    if (place == nullptr) return fail(err, E_OUTOFMEMORY, message_id::out_of_memory);
    objects_ = new (static_cast<char*>(place) + record) object_record{objects_, static_cast<handle_object*>(place)};
#endif
    *out = place;
    return S_OK;
}

void heap::retire_objects() noexcept {
    while (objects_ != nullptr) {
        handle_object* const object = std::exchange(objects_, objects_->next)->object;
        object->retire();
        handle_object::operator delete(object, 0);
    }
}

void heap::reset() noexcept {
    const size_t trim = trim_size_ > max_size_ ? SIZE_MAX : trim_size_; // as documented
    size_t kept = 0;
    for (block** link = &first_; *link != nullptr;) {
        block* const each = *link;
        const bool smallest = kept == 0 && each->size <= smallest_block;
        if (smallest || (kept <= trim && each->size <= trim - kept)) {
            kept += each->size;
            link = &each->next;
        } else {
            *link = each->next;
            each->destroy();
        }
    }
    retire_objects();
    free_guarded();
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
