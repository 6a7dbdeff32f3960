// What tests of races need.
#pragma once

#include "support/api.h"

#include <algorithm>
#include <atomic>
#include <initializer_list>
#include <thread>

namespace tests {

// Threads that begin at the same moment.
class starting_line {
  public:
    explicit starting_line(int count) : missing_(count) {}
    void wait() {
        --missing_;
        while (missing_ > 0)
            std::this_thread::yield();
    }

  private:
    std::atomic<int> missing_;
};

inline void pause(int spins) {
    for (int i = 0; i < spins; ++i)
        std::this_thread::yield();
}

inline bool is_one_of(HRESULT hr, std::initializer_list<HRESULT> expected) {
    return std::find(expected.begin(), expected.end(), hr) != expected.end();
}

} // namespace tests
