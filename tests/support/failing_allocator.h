// The test program's operator new, which counts and can be told to fail. Where the library is linked statically, as in
// the internal tests, or is a Unix shared object, its allocations come here too; a DLL has its own operator new.
#pragma once

#include "support/test.h"

#include <webservices.h>

namespace test::allocations {

// Those of this thread since it started.
long count() noexcept;
// Those of all threads that are not freed yet.
long live() noexcept;
size_t live_bytes() noexcept;
// The most there were since forget_most().
size_t most_live_bytes() noexcept;
void forget_most() noexcept;

// Makes one allocation of this thread fail, and all that follow if so told: the first that comes now is 1.
void fail_at(long number, bool and_all_after = false) noexcept;
// Ends that. Says whether an allocation did fail.
bool stop_failing() noexcept;

// Asks `decide` at each allocation of this thread whether it is to fail, until null takes its place.
void fail_when(bool (*decide)()) noexcept;

// malloc and its kin in the same regime, for libraries that take an allocator (uv_replace_allocator).
void* allocate(size_t size) noexcept;
void* allocate_zeroed(size_t count, size_t size) noexcept;
void* reallocate(void* memory, size_t size) noexcept;
void release(void* memory) noexcept;

// The debug library keeps freed objects for a while. After this it lets go of one for each that it takes, so that
// live() means something.
void settle();

// Calls `run` over and over, with the first allocation failing, then the second, and so on until none fails. It must
// return E_OUTOFMEMORY or do without, and leave no allocation behind that was not there before; it has to free what it
// made. What it returns when nothing fails is returned here.
template <class Run>
HRESULT fail_each_once(Run&& run, bool and_all_after = false) {
    settle();
    const long before = live();
    for (long number = 1;; ++number) {
        fail_at(number, and_all_after);
        const HRESULT hr = run();
        const bool failed = stop_failing();
        if (live() != before) fail_msg("%ld allocations are left after number %ld failed", live() - before, number);
        if (!failed) return hr;
        if (FAILED(hr) && hr != E_OUTOFMEMORY)
            fail_msg("0x%08x when allocation %ld failed", static_cast<unsigned>(hr), number);
    }
}

// Calls `round` with the first allocation failing in what it hands to its argument, then the second, and so on until
// none does. The argument runs a call with that failure, on this thread, and returns its result.
template <class Round>
void fail_each(Round&& round) {
    bool failed = true;
    for (long number = 1; failed; ++number)
        round([&](auto&& call) {
            fail_at(number);
            const HRESULT hr = call();
            failed = stop_failing();
            return hr;
        });
}

inline void assert_memory(HRESULT hr) {
    if (hr != S_OK) assert_int_equal(static_cast<uint32_t>(hr), static_cast<uint32_t>(E_OUTOFMEMORY));
}

} // namespace test::allocations
