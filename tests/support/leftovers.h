// What a test leaves behind: allocations of the program, and open descriptors or handles.
#pragma once

#include "support/failing_allocator.h"

#include <chrono>
#include <thread>

#ifdef _WIN32
#include <windows.h>
#else
#include <filesystem>
#endif

namespace tests {

class leftovers {
  public:
    leftovers() {
        test::allocations::settle();
        allocations_ = test::allocations::live();
        descriptors_ = descriptors();
    }

    // What the library's own threads are still about to free is waited for, but not for ever.
    // A thread that the library's pool has started meanwhile has an allocation, and under Windows handles; there are
    // few of them, and what a test does a hundred times leaves a hundred.
    void assert_none(const char* of) const {
        constexpr long threads = 8;
#ifdef _WIN32
        constexpr int threads_handles = 4 * threads;
#else
        constexpr int threads_handles = 0;
#endif
        const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        for (;;) {
            test::allocations::settle();
            const long allocations = test::allocations::live() - allocations_;
            const int open = descriptors() - descriptors_;
            if (allocations <= threads && open <= threads_handles) return;
            if (std::chrono::steady_clock::now() > until)
                fail_msg("%s: %ld allocations and %d descriptors are left", of, allocations, open);
            std::this_thread::yield();
        }
    }

  private:
    static int descriptors() {
#ifdef _WIN32
        DWORD count = 0;
        GetProcessHandleCount(GetCurrentProcess(), &count);
        return static_cast<int>(count);
#else
        const std::filesystem::directory_iterator all("/proc/self/fd");
        return static_cast<int>(std::distance(begin(all), end(all)));
#endif
    }

    long allocations_;
    int descriptors_;
};

} // namespace tests
