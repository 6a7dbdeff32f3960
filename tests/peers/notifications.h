// What the servers remember of one-way messages.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

// One-way messages, until they are asked for. Some clients do not wait for the answer to one, so that the question can
// come first: it waits for them.
class notifications {
  public:
    void add() {
        const std::lock_guard held(lock_);
        ++count_;
        came_.notify_all();
    }
    int take() {
        std::unique_lock held(lock_);
        came_.wait_for(held, std::chrono::seconds(20), [this] { return count_ > 0; });
        return std::exchange(count_, 0);
    }

  private:
    std::mutex lock_;
    std::condition_variable came_;
    int count_ = 0;
};
