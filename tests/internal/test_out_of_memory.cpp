// The core's functions with each of their allocations failing once: E_OUTOFMEMORY or success, nothing lost, nothing
// broken.
#include "support/api.h"

#include "support/failing_allocator.h"

#include <new>

using namespace test;
using test::allocations::fail_each_once;

namespace {

// A plain call, which the compiler may not leave out as it may a new-expression.
std::unique_ptr<void, void (*)(void*)> allocate() {
    return {::operator new(8, std::nothrow), [](void* memory) { ::operator delete(memory); }};
}

void counts_and_fails(void**) {
    const long count = allocations::count();
    const long live = allocations::live();
    {
        const auto one = allocate();
        assert_int_equal(allocations::count(), count + 1);
        assert_int_equal(allocations::live(), live + 1);
    }
    assert_int_equal(allocations::live(), live);

    allocations::fail_at(2);
    const auto first = allocate();
    const auto second = allocate();
    const auto third = allocate();
    assert_true(allocations::stop_failing());
    assert_non_null(first.get());
    assert_null(second.get());
    assert_non_null(third.get());

    allocations::fail_at(1, true);
    assert_null(allocate().get());
    assert_null(allocate().get());
    assert_true(allocations::stop_failing());
    assert_non_null(allocate().get());

    allocations::fail_at(1);
    assert_false(allocations::stop_failing());
}

void creating(void**) {
    assert_hr(S_OK, fail_each_once([] {
                  WS_HEAP* heap = nullptr;
                  const HRESULT hr = WsCreateHeap(100, 0, nullptr, 0, &heap, nullptr);
                  assert_int_equal(FAILED(hr), heap == nullptr);
                  WsFreeHeap(heap);
                  return hr;
              }));
    assert_hr(S_OK, fail_each_once([] {
                  WS_ERROR* error = nullptr;
                  const HRESULT hr = WsCreateError(nullptr, 0, &error);
                  assert_int_equal(FAILED(hr), error == nullptr);
                  WsFreeError(error);
                  return hr;
              }));
}

// Objects live through all rounds: what they got in one that failed is in their arenas, and goes with a reset.
void heaps_stay_usable(void**) {
    const heap_ptr heap = make_heap(1 << 20);
    for (const SIZE_T size : {1, 100, 5000, 300000}) {
        allocations::settle();
        for (long number = 1;; ++number) {
            void* memory = nullptr;
            allocations::fail_at(number, true);
            const HRESULT hr = WsAlloc(heap.get(), size, &memory, nullptr);
            const bool failed = allocations::stop_failing();
            SIZE_T requested = 0;
            assert_hr(S_OK, WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_REQUESTED_SIZE, &requested,
                                              sizeof(requested), nullptr));
            if (FAILED(hr)) {
                assert_hr(E_OUTOFMEMORY, hr);
                assert_null(memory);
                assert_int_equal(requested, 0);
                continue;
            }
            assert_int_equal(requested, size);
            assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
            if (!failed) break;
        }
    }
}

void errors_stay_usable(void**) {
    const error_ptr error = make_error();
    const WS_STRING text = test::string(W("a string that is longer than any small buffer"));
    for (int round = 0; round < 200; ++round) {
        const ULONG before = string_count(error.get());
        allocations::fail_at(1 + round % 3);
        const HRESULT hr = WsAddErrorString(error.get(), &text);
        allocations::stop_failing();
        if (FAILED(hr)) assert_hr(E_OUTOFMEMORY, hr);
        assert_int_equal(string_count(error.get()), before + (SUCCEEDED(hr) ? 1 : 0));
    }
    assert_true(string_count(error.get()) > 0);
    assert_string_equal(error_string(error.get(), 0).c_str(), narrow(text).c_str());
}

void the_text_of_a_code(void**) {
    assert_hr(S_OK, fail_each_once([] {
                  WS_ERROR* handle = nullptr;
                  HRESULT hr = WsCreateError(nullptr, 0, &handle);
                  const error_ptr error(handle);
                  if (FAILED(hr)) return hr;
                  const ULONG code = 13;
                  hr = WsSetErrorProperty(handle, WS_ERROR_PROPERTY_ORIGINAL_ERROR_CODE, &code, sizeof(code));
                  WS_STRING text = {4711, nullptr};
                  if (SUCCEEDED(hr)) hr = WsGetErrorString(handle, 0, &text);
                  if (FAILED(hr)) assert_int_equal(text.length, 4711);
                  // The code itself is kept in any case.
                  assert_int_equal(string_count(handle), 1);
                  return hr;
              }));
}

void copies_of_errors(void**) {
    const error_ptr source = make_error();
    const WS_STRING text = test::string(W("the cause, which is longer than any small buffer"));
    const WS_STRING more = test::string(W("and what came of it, which is long as well"));
    assert_hr(S_OK, WsAddErrorString(source.get(), &text));
    assert_hr(S_OK, fail_each_once([&] {
                  WS_ERROR* handle = nullptr;
                  HRESULT hr = WsCreateError(nullptr, 0, &handle);
                  const error_ptr copy(handle);
                  if (SUCCEEDED(hr)) hr = WsCopyError(source.get(), handle);
                  if (FAILED(hr)) return hr;
                  hr = WsAddErrorString(handle, &more);
                  assert_int_equal(string_count(handle), SUCCEEDED(hr) ? 2 : 1);
                  assert_int_equal(string_count(source.get()), 1);
                  return hr;
              }));
}

void urls(void**) {
    const WS_STRING base = test::string(W("http://a-host-with-a-long-name:8080/a/b/c/d/../%20e?query=1#fragment"));
    const WS_STRING reference = test::string(W("../x/./y/z?another#one"));
    const auto with_heap = [](auto&& run) {
        return fail_each_once([&] {
            WS_HEAP* handle = nullptr;
            const HRESULT hr = WsCreateHeap(1 << 16, 0, nullptr, 0, &handle, nullptr);
            const heap_ptr heap(handle);
            return FAILED(hr) ? hr : run(handle);
        });
    };
    assert_hr(S_OK, with_heap([&](WS_HEAP* heap) {
                  WS_URL* url = nullptr;
                  const HRESULT hr = WsDecodeUrl(&base, 0, heap, &url, nullptr);
                  assert_int_equal(FAILED(hr), url == nullptr);
                  return hr;
              }));
    assert_hr(S_OK, with_heap([&](WS_HEAP* heap) {
                  WS_STRING url{};
                  const HRESULT hr = WsCombineUrl(&base, &reference, 0, heap, &url, nullptr);
                  assert_int_equal(FAILED(hr), url.chars == nullptr);
                  return hr;
              }));
    WS_HTTP_URL parts{};
    parts.host = parts.query = parts.fragment = test::string(W("much text that has to be escaped \u20ac\u20ac\u20ac"));
    assert_hr(S_OK, with_heap([&](WS_HEAP* heap) {
                  WS_STRING url{};
                  const HRESULT hr = WsEncodeUrl(&parts.url, 0, heap, &url, nullptr);
                  assert_int_equal(FAILED(hr), url.chars == nullptr);
                  return hr;
              }));
}

// What failed is said even when there is no memory for the words.
void failing_needs_no_memory(void**) {
    const heap_ptr heap = make_heap(0);
    const WS_STRING no_url = test::string(W("a text that is no URL, and too long for a small buffer"));
    for (long number = 1; number < 100; ++number) {
        const error_ptr error = make_error();
        void* memory;
        WS_URL* url;
        allocations::fail_at(number, true);
        assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 1, &memory, error.get()));
        assert_hr(WS_E_INVALID_FORMAT, WsDecodeUrl(&no_url, 0, heap.get(), &url, error.get()));
        assert_hr(E_INVALIDARG, WsAlloc(nullptr, 1, &memory, error.get()));
        assert_hr(E_NOTIMPL, WsCreateXmlSecurityToken(nullptr, nullptr, nullptr, 0,
                                                      reinterpret_cast<WS_SECURITY_TOKEN**>(&url), error.get()));
        const bool failed = allocations::stop_failing();
        assert_true(string_count(error.get()) <= 4);
        assert_int_equal(string_count(error.get()) == 4, !failed);
        if (!failed) return;
    }
    fail_msg("no round without a failure");
}

// Freeing, resetting and asking must work when nothing else does.
void some_things_never_allocate(void**) {
    heap_ptr heap = make_heap();
    error_ptr error = make_error();
    error_ptr copy = make_error();
    const WS_STRING text = test::string(W("text"));
    void* memory;
    WS_STRING string;
    SIZE_T size;
    ULONG count;
    assert_hr(S_OK, WsAlloc(heap.get(), 1000, &memory, nullptr));
    assert_hr(S_OK, WsAddErrorString(error.get(), &text));
    const long before = allocations::count();
    assert_hr(S_OK, WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_ACTUAL_SIZE, &size, sizeof(size), error.get()));
    assert_hr(S_OK, WsGetErrorProperty(error.get(), WS_ERROR_PROPERTY_STRING_COUNT, &count, sizeof(count)));
    assert_hr(S_OK, WsGetErrorString(error.get(), 0, &string));
    assert_hr(S_OK, WsCopyError(error.get(), copy.get()));
    assert_hr(S_OK, WsResetError(error.get()));
    assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    heap.reset();
    error.reset();
    copy.reset();
    assert_int_equal(allocations::count(), before);
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(counts_and_fails),
        cmocka_unit_test(creating),
        cmocka_unit_test(heaps_stay_usable),
        cmocka_unit_test(errors_stay_usable),
        cmocka_unit_test(the_text_of_a_code),
        cmocka_unit_test(copies_of_errors),
        cmocka_unit_test(urls),
        cmocka_unit_test(failing_needs_no_memory),
        cmocka_unit_test(some_things_never_allocate),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
