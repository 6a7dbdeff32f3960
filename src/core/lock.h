// Mutex and condition that allocate nothing, ever: WsAbortListener may not fail for lack of memory, and mingw's
// std::mutex allocates on first use.
#pragma once

#include "core/platform.h"

#include <atomic>

#ifndef _WIN32
#include <chrono>
#include <condition_variable>
#include <mutex>
#endif

namespace ws {

class mutex {
  public:
    mutex() = default;
    mutex(const mutex&) = delete;
    mutex& operator=(const mutex&) = delete;

#ifdef _WIN32
    void lock() noexcept {
        AcquireSRWLockExclusive(&native_);
    }
    void unlock() noexcept {
        ReleaseSRWLockExclusive(&native_);
    }

  private:
    SRWLOCK native_ = SRWLOCK_INIT;
#else
    void lock() noexcept {
        native_.lock();
    }
    void unlock() noexcept {
        native_.unlock();
    }

  private:
    std::mutex native_;
#endif
    friend class condition;
};

// Holds a mutex for a scope; may let go of it in between.
class guard {
  public:
    explicit guard(mutex& m) noexcept : mutex_(&m), held_(true) { m.lock(); }
    guard(const guard&) = delete;
    guard& operator=(const guard&) = delete;
    ~guard() {
        if (held_) mutex_->unlock();
    }

    void unlock() noexcept {
        held_ = false;
        mutex_->unlock();
    }
    void lock() noexcept {
        mutex_->lock();
        held_ = true;
    }

  private:
    mutex* mutex_;
    bool held_;
    friend class condition;
};

class condition {
  public:
    condition() = default;
    condition(const condition&) = delete;
    condition& operator=(const condition&) = delete;

#ifdef _WIN32
    void wait(guard& held) noexcept {
        SleepConditionVariableSRW(&native_, &held.mutex_->native_, INFINITE, 0);
    }
    // False when that time has passed.
    [[nodiscard]] bool wait_for(guard& held, unsigned ms) noexcept {
        return SleepConditionVariableSRW(&native_, &held.mutex_->native_, ms, 0) != FALSE;
    }
    void signal() noexcept {
        WakeConditionVariable(&native_);
    }
    void broadcast() noexcept {
        WakeAllConditionVariable(&native_);
    }

  private:
    CONDITION_VARIABLE native_ = CONDITION_VARIABLE_INIT;
#else
    void wait(guard& held) noexcept {
        std::unique_lock<std::mutex> lock(held.mutex_->native_, std::adopt_lock);
        native_.wait(lock);
        lock.release();
    }
    // False when that time has passed.
    [[nodiscard]] bool wait_for(guard& held, unsigned ms) noexcept {
        std::unique_lock<std::mutex> lock(held.mutex_->native_, std::adopt_lock);
        const std::cv_status how = native_.wait_for(lock, std::chrono::milliseconds(ms));
        lock.release();
        return how == std::cv_status::no_timeout;
    }
    void signal() noexcept {
        native_.notify_one();
    }
    void broadcast() noexcept {
        native_.notify_all();
    }

  private:
    std::condition_variable native_;
#endif
};

// A number that is written under a lock, but looked at without it.
template <class T>
T look_at(const T& number) noexcept {
    return std::atomic_ref<T>(const_cast<T&>(number)).load(std::memory_order_relaxed);
}
template <class T>
void change(T& number, T value) noexcept {
    std::atomic_ref<T>(number).store(value, std::memory_order_relaxed);
}

} // namespace ws
