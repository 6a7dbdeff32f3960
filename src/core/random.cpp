#include "core/random.h"

#include "core/lock.h"

#ifdef _WIN32
#include <ntsecapi.h>
#else
#include <cerrno>
#include <pthread.h>
#include <sys/random.h>
#endif

namespace ws {
namespace {

class guid_pool {
  public:
    [[nodiscard]] HRESULT take(GUID* out, error* err) noexcept {
        guard held(mutex_);
        if (next_ == capacity) {
            if (const HRESULT hr = random_bytes(guids_, sizeof guids_, err); hr != S_OK) return hr;
            next_ = 0;
        }
        *out = guids_[next_++];
        return S_OK;
    }

    void lock() noexcept { mutex_.lock(); }
    void unlock() noexcept { mutex_.unlock(); }
    void forget() noexcept { next_ = capacity; }

  private:
    static constexpr size_t capacity = 64;

    mutex mutex_;
    GUID guids_[capacity];
    size_t next_ = capacity;
};

guid_pool pool;

#ifndef _WIN32
// A child of fork() must not hand out the identifiers that its parent will.
[[maybe_unused]] const int fork_watch = pthread_atfork([] { pool.lock(); }, [] { pool.unlock(); },
                                                       [] {
                                                           pool.forget();
                                                           pool.unlock();
                                                       });
#endif

} // namespace

HRESULT random_bytes(void* out, size_t count, error* err) noexcept {
#ifdef _WIN32
    if (!RtlGenRandom(out, static_cast<ULONG>(count)))
        return fail_because(err, E_FAIL, GetLastError(), message_id::no_randomness);
#else
    auto* at = static_cast<char*>(out);
    while (count > 0) {
        const ssize_t got = getrandom(at, count, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return fail_because(err, E_FAIL, static_cast<ULONG>(errno), message_id::no_randomness);
        at += got;
        count -= static_cast<size_t>(got);
    }
#endif
    return S_OK;
}

HRESULT random_guid(GUID* out, error* err) noexcept {
    GUID guid;
    if (const HRESULT hr = pool.take(&guid, err); hr != S_OK) return hr;
    guid.Data3 = static_cast<uint16_t>((guid.Data3 & 0x0fff) | 0x4000);
    guid.Data4[0] = static_cast<uint8_t>((guid.Data4[0] & 0x3f) | 0x80);
    *out = guid;
    return S_OK;
}

} // namespace ws
