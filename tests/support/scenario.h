// Scenarios: calls of the library on the same objects, one after another, of which one runs out of memory.
#pragma once

#include "support/failing_allocator.h"
#include "support/outputs.h"

namespace test {

// Makes the calls of a scenario. After one that failed the others are left out: there are E_OUTOFMEMORY and
// WS_E_QUOTA_EXCEEDED for that, and the out parameters must be as they were. The test's own allocations do not count.
class calls {
  public:
    // `failing` is the number of the allocation that fails; 0: none does.
    explicit calls(long failing = 0, bool and_all_after = false) : left_(failing), and_all_after_(and_all_after) {}

    template <class... P, class... A>
    HRESULT operator()(HRESULT(WINAPI* function)(P...), A&&... arguments) {
        return with_outputs<P...>(function, std::forward<A>(arguments)...);
    }
    template <class Call>
    HRESULT operator()(Call&& call) {
        if (FAILED(result_)) return result_;
        result_ = left_ > 0 ? with_failure(call) : call();
        if (FAILED(result_) && !(allocation_failed_ && (result_ == E_OUTOFMEMORY || result_ == WS_E_QUOTA_EXCEEDED)))
            fail_msg("a call returned 0x%08x", static_cast<unsigned>(result_));
        return result_;
    }

    bool allocation_failed() const { return allocation_failed_; }
    HRESULT result() const { return result_; }

  private:
    template <class... P>
    HRESULT with_outputs(HRESULT(WINAPI* function)(P...), P... arguments) {
        if (FAILED(result_)) return result_;
        const outputs before(arguments...);
        const HRESULT hr = (*this)([&] { return function(arguments...); });
        if (FAILED(hr) && before.changed() != 0)
            fail_msg("parameter %u changed in a call that failed", static_cast<unsigned>(before.changed()));
        return hr;
    }

    template <class Call>
    HRESULT with_failure(Call& call) {
        const long before = allocations::count();
        allocations::fail_at(left_, and_all_after_);
        const HRESULT hr = call();
        if (allocations::stop_failing())
            allocation_failed_ = true, left_ = and_all_after_;
        else
            left_ -= allocations::count() - before;
        return hr;
    }

    long left_; // allocations until the one that fails
    bool and_all_after_;
    bool allocation_failed_ = false;
    HRESULT result_ = S_OK;
};

// Runs the scenario on new objects with its first allocation failing, then the second, and so on until none fails any
// more. After each failure the same objects are reset, and the scenario must succeed and return what it did without
// any failure. In the end nothing may be left. `scenario` gets the calls and the objects; these are of a type that can
// be made anew and has a reset.
template <class Objects, class Scenario>
void survives_each_failure(Scenario&& scenario) {
    const auto succeed = [&](Objects& objects) {
        calls undisturbed;
        return scenario(undisturbed, objects);
    };
    const std::string expected = [&] {
        Objects objects;
        return succeed(objects);
    }();
    const auto fails = [&](long number, bool and_all_after, long* refused) {
        Objects objects;
        calls failing(number, and_all_after);
        const std::string text = scenario(failing, objects);
        if (SUCCEEDED(failing.result())) assert_string_equal(text.c_str(), expected.c_str());
        if (!failing.allocation_failed()) return false;
        *refused += FAILED(failing.result());
        objects.reset();
        assert_string_equal(succeed(objects).c_str(), expected.c_str());
        return true;
    };
    allocations::settle();
    const long before = allocations::live();
    for (const bool and_all_after : {false, true}) {
        long refused = 0;
        for (long number = 1; fails(number, and_all_after, &refused); ++number)
            if (allocations::live() != before)
                fail_msg("%ld allocations are left after number %ld failed", allocations::live() - before, number);
        assert_true(refused > 0);
    }
}

} // namespace test
