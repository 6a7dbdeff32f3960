// What a call's out parameters held before it, to see that a failure left them alone.
#pragma once

#include <webservices.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <string>
#include <type_traits>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#endif

namespace test {

// They are told by their types: a pointer to something that is no character, or an untyped one before a size.
class outputs {
  public:
    template <class... A>
    explicit outputs(const A&... arguments) {
        (note(arguments), ...);
    }
    // The number of a parameter that is different now, counted from 1; or 0.
    size_t changed() const {
        for (size_t i = 0; i < count_; ++i)
            if (std::memcmp(kept_[i].at, kept_[i].before.data(), kept_[i].before.size()) != 0) return kept_[i].position;
        return 0;
    }

  private:
    template <class P>
    void note(const P& argument) {
        using pointee = std::remove_pointer_t<P>;
        ++position_;
        if constexpr (std::is_same_v<P, ULONG>) {
            if (untyped_ != nullptr) keep(untyped_, argument, position_ - 1);
            if (sized_) --count_; // it was an array, whose items are read one by one
        }
        sized_ = untyped_ != nullptr;
        untyped_ = nullptr;
        if constexpr (std::is_same_v<P, void*>)
            untyped_ = argument;
        else if constexpr (std::is_pointer_v<P> && !std::is_const_v<pointee>)
            if constexpr (requires { sizeof(pointee); }) // handles point to incomplete types
                if constexpr (sizeof(pointee) > sizeof(WCHAR)) keep(argument, sizeof(pointee), position_);
    }

    void keep(const void* at, size_t size, size_t position) {
        if (at == nullptr) return;
#ifdef __SANITIZE_ADDRESS__
        if (__asan_region_is_poisoned(const_cast<void*>(at), size) != nullptr)
            return; // a size that is meant to be wrong
#endif
        kept_[count_++] = {at, {static_cast<const char*>(at), size}, position};
    }

    struct output {
        const void* at = nullptr;
        std::string before;
        size_t position = 0;
    };
    std::array<output, 14> kept_;
    size_t count_ = 0;
    size_t position_ = 0;
    const void* untyped_ = nullptr; // the parameter before, if it is such a pointer
    bool sized_ = false;            // the two before are one with its size
};

} // namespace test
