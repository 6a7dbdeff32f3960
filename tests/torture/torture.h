// Each allocation that the library makes for a test, made to fail. The test programs are linked once more, so that
// their calls of the library, and cmocka's of the tests, come by here (ld --wrap); what they are made of is the same.
//
// At each allocation within a call the process forks. In the child the allocation fails and the test goes on; the
// parent waits for the child's end, judges it, and goes on to the next allocation as if nothing had been. So nothing is
// done twice, and each child knows no failure but its own.
//
// A child is fine when the call returned E_OUTOFMEMORY or WS_E_QUOTA_EXCEEDED, left its out parameters alone, and its
// objects can be used again after a reset; or when the test goes through all the same. And when the call failed as it
// does with memory: it may have lost the text for its WS_ERROR. In the first and the last case the test ends there, its
// objects are freed, and nothing may leak.
//
// What a test's callbacks allocate would fail, too, and throw through the library: they are to do without.
#pragma once

#include "support/outputs.h"

#include <type_traits>

namespace test::torture {

// A call of the library begins. False within another one, out of a callback: it is left alone then.
bool begin_call(const char* name);
// Whether an allocation failed in the call, and the call with it. Then it is to be judged, and the test's end.
bool end_call(HRESULT hr);
void end_inner_call(HRESULT hr);
void found(const char* format, ...) __attribute__((format(printf, 1, 2)));
[[noreturn]] void end_test();

// Resets the object and does something with it that must succeed.
HRESULT use_again(WS_MESSAGE* message);
HRESULT use_again(WS_XML_READER* reader);
HRESULT use_again(WS_XML_WRITER* writer);
HRESULT use_again(WS_HEAP* heap);
HRESULT use_again(WS_ERROR* error);

template <class Object, class... A>
void use_each_again(const A&... arguments) {
    const auto use = [&](const auto& argument) {
        if constexpr (std::is_same_v<std::decay_t<decltype(argument)>, Object*>) {
            if (argument == nullptr) return;
            if (const HRESULT hr = use_again(argument); FAILED(hr))
                found("an object is of no use after a reset: 0x%08x", static_cast<unsigned>(hr));
        }
    };
    (use(arguments), ...);
}

template <class R, class... A>
R call(const char* name, R (*function)(A...), A... arguments) {
    const outputs before(arguments...);
    const bool outermost = begin_call(name);
    if constexpr (std::is_void_v<R>) {
        function(arguments...);
        if (outermost) end_call(S_OK);
    } else if (!outermost) {
        const R hr = function(arguments...);
        end_inner_call(hr);
        return hr;
    } else {
        const R hr = function(arguments...);
        if (!end_call(hr)) return hr;
        if (const size_t position = before.changed(); position != 0)
            found("failed, but parameter %zu is another", position);
        use_each_again<WS_MESSAGE>(arguments...);
        use_each_again<WS_XML_READER>(arguments...);
        use_each_again<WS_XML_WRITER>(arguments...);
        use_each_again<WS_HEAP>(arguments...);
        use_each_again<WS_ERROR>(arguments...);
        end_test();
    }
}

} // namespace test::torture
