// A handle is a pointer to a C++ object that begins with a tag. The tag mixes the object's kind with its address, so
// that null, another kind's handle, foreign memory and a freed handle are told apart from a live one.
#pragma once

#include "core/platform.h"

#include <memory>
#include <type_traits>
#include <utility>

namespace ws {

enum class handle_kind : uint32_t {
    error = 0x45525257,
    heap = 0x48454157,
    xml_reader = 0x52445257,
    xml_writer = 0x57525457,
    xml_buffer = 0x42554657,
    message = 0x4d534757,
    channel = 0x43484e57,
    listener = 0x4c535457,
    service_host = 0x484f5357,
    service_proxy = 0x50525857,
    operation_context = 0x4f504357,
    security_token = 0x53544b57,
    security_context = 0x53435857,
    metadata = 0x4d455457,
    policy = 0x504f4c57,
};

// What a message calls an object of this kind: "listener", "XML reader", …
[[nodiscard]] const char* object_name(handle_kind kind) noexcept;

class handle_object {
  public:
    handle_object(const handle_object&) = delete;
    handle_object& operator=(const handle_object&) = delete;

    bool is_live(handle_kind kind) const noexcept { return tag_ == tag_of(kind); }

    // From here on its handle is dead. A volatile store: the compiler may not drop it just because the object's life
    // ends.
    void retire() noexcept { *const_cast<volatile uintptr_t*>(&tag_) = 0; }

    // In the debug build freed objects are kept aside for a while, so that their handles stay recognisably dead.
    static void* operator new(size_t size);
    static void operator delete(void* object, size_t size) noexcept;

  protected:
    explicit handle_object(handle_kind kind) noexcept : tag_(tag_of(kind)) {}
    ~handle_object() { retire(); }

  private:
    uintptr_t tag_of(handle_kind kind) const noexcept {
        return reinterpret_cast<uintptr_t>(this) ^ static_cast<uintptr_t>(kind);
    }

    uintptr_t tag_;
};

// Whether `handle` is a live object of this kind; false when it is null, foreign, of another kind, or (debug build)
// freed.
[[nodiscard]] inline bool is_handle(const void* handle, handle_kind kind) noexcept {
    constexpr uintptr_t first_mapped_page = 0x10000;
    const auto address = reinterpret_cast<uintptr_t>(handle);
    if (address < first_mapped_page || address % alignof(uintptr_t) != 0) return false;
    return static_cast<const handle_object*>(handle)->is_live(kind);
}

// Each class of objects names its SDK handle: `using handle = WS_HEAP; static constexpr handle_kind kind = …;`

template <class T>
typename T::handle* to_handle(T* object) noexcept {
    return reinterpret_cast<typename T::handle*>(object);
}

// The object behind a handle, or null when the handle is not one of T's.
template <class T>
T* from_handle(const typename T::handle* handle) noexcept {
    static_assert(!std::is_polymorphic_v<T>, "the tag stands first");
    return is_handle(handle, T::kind) ? reinterpret_cast<T*>(const_cast<typename T::handle*>(handle)) : nullptr;
}

// For handles that were checked when they entered the DLL.
template <class T>
T& trusted(typename T::handle* handle) noexcept {
    return *reinterpret_cast<T*>(handle);
}

template <class T>
using owned = std::unique_ptr<T>;

} // namespace ws
