// Whose callback runs on this thread: what waits for the end of the callback cannot be done in it.
#pragma once

#include <utility>

namespace ws {

class in_callback {
  public:
    // Null: nobody's who would ask.
    explicit in_callback(const void* of) noexcept : of_(of), around_(std::exchange(innermost_, this)) {}
    in_callback(const in_callback&) = delete;
    in_callback& operator=(const in_callback&) = delete;
    ~in_callback() { innermost_ = around_; }

    static bool is_of(const void* who) noexcept {
        for (const in_callback* each = innermost_; each; each = each->around_)
            if (each->of_ == who) return true;
        return false;
    }

  private:
    static inline thread_local const in_callback* innermost_ = nullptr;

    const void* const of_;
    const in_callback* const around_;
};

} // namespace ws
