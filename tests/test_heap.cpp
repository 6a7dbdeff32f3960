// WS_HEAP: quota, accounting, alignment, and what a reset keeps.
#include "support/api.h"

#include <cstring>
#include <vector>

using namespace test;

namespace {

SIZE_T property(WS_HEAP* heap, WS_HEAP_PROPERTY_ID id) {
    SIZE_T value = 0;
    assert_hr(S_OK, WsGetHeapProperty(heap, id, &value, sizeof(value), nullptr));
    return value;
}
SIZE_T requested(const heap_ptr& heap) {
    return property(heap.get(), WS_HEAP_PROPERTY_REQUESTED_SIZE);
}
SIZE_T actual(const heap_ptr& heap) {
    return property(heap.get(), WS_HEAP_PROPERTY_ACTUAL_SIZE);
}

void* alloc(const heap_ptr& heap, SIZE_T size) {
    void* memory = nullptr;
    assert_hr(S_OK, WsAlloc(heap.get(), size, &memory, nullptr));
    assert_non_null(memory);
    return memory;
}

void starts_empty(void**) {
    const heap_ptr heap = make_heap(1 << 16, 1 << 6);
    assert_int_equal(property(heap.get(), WS_HEAP_PROPERTY_MAX_SIZE), 1 << 16);
    assert_int_equal(property(heap.get(), WS_HEAP_PROPERTY_TRIM_SIZE), 1 << 6);
    assert_int_equal(requested(heap), 0);
    assert_int_equal(actual(heap), 0);
}

void refuses_wrong_arguments(void**) {
    SIZE_T size = 1;
    const WS_HEAP_PROPERTY any = {WS_HEAP_PROPERTY_MAX_SIZE, &size, sizeof(size)};
    auto* const untouched = reinterpret_cast<WS_HEAP*>(&size);
    WS_HEAP* handle = untouched;
    assert_hr(E_INVALIDARG, WsCreateHeap(1, 0, &any, 1, &handle, nullptr));
    assert_hr(E_INVALIDARG, WsCreateHeap(1, 0, nullptr, 1, &handle, nullptr));
    assert_hr(E_INVALIDARG, WsCreateHeap(1, 0, nullptr, 0, nullptr, nullptr));
    assert_ptr_equal(handle, untouched);

    const heap_ptr heap = make_heap();
    const error_ptr error = make_error();
    SIZE_T value = 77;
    assert_hr(E_INVALIDARG, WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_ID(4), &value, sizeof(value), error.get()));
    assert_hr(E_INVALIDARG, WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_MAX_SIZE, &value, 3, error.get()));
    assert_hr(E_INVALIDARG,
              WsGetHeapProperty(heap.get(), WS_HEAP_PROPERTY_MAX_SIZE, nullptr, sizeof(value), error.get()));
    assert_int_equal(value, 77);
    assert_int_equal(string_count(error.get()), 3);
    assert_string_equal(error_string(error.get(), 0).c_str(), "The argument 'value' must not be null.");
}

void counts_as_windows_does(void**) {
    const heap_ptr heap = make_heap(1 << 16);
    alloc(heap, 16);
    assert_int_equal(requested(heap), 16);
    assert_int_equal(actual(heap), 128);
    alloc(heap, 112);
    assert_int_equal(requested(heap), 128);
    assert_int_equal(actual(heap), 128);
    alloc(heap, 1);
    assert_int_equal(requested(heap), 129);
    assert_int_equal(actual(heap), 384);
    assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    assert_int_equal(requested(heap), 0);
    assert_int_equal(actual(heap), 128);
}

void enforces_the_quota(void**) {
    const heap_ptr heap = make_heap(256);
    const error_ptr error = make_error();
    int marker = 0;
    void* memory = &marker;
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 257, &memory, error.get()));
    assert_string_equal(error_string(error.get(), 0).c_str(),
                        "Allocating 257 bytes would exceed the heap's WS_HEAP_PROPERTY_MAX_SIZE of 256 bytes.");
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), SIZE_MAX, &memory, nullptr));
    assert_ptr_equal(memory, &marker);
    // Still usable, up to the last byte and not beyond; what asks for nothing fits a full heap.
    alloc(heap, 255);
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 2, &memory, nullptr));
    alloc(heap, 1);
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 1, &memory, nullptr));
    alloc(heap, 0);
    assert_int_equal(requested(heap), 256);
    assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    alloc(heap, 256);
}

void has_no_room_when_the_maximum_is_zero(void**) {
    const heap_ptr heap = make_heap(0);
    void* memory = nullptr;
    assert_hr(WS_E_QUOTA_EXCEEDED, WsAlloc(heap.get(), 1, &memory, nullptr));
    assert_null(memory);
    alloc(heap, 0);
}

void fails_cleanly_when_the_host_has_no_such_memory(void**) {
    const heap_ptr heap = make_heap(SIZE_MAX);
    void* memory = nullptr;
    assert_hr(E_OUTOFMEMORY, WsAlloc(heap.get(), SIZE_MAX, &memory, nullptr));
    assert_hr(E_OUTOFMEMORY, WsAlloc(heap.get(), SIZE_MAX - 24, &memory, nullptr));
    assert_null(memory);
    alloc(heap, 1000);
    assert_int_equal(requested(heap), 1000);
}

void aligns_and_separates(void**) {
    const heap_ptr heap = make_heap();
    std::vector<std::pair<unsigned char*, SIZE_T>> all;
    for (SIZE_T i = 0; i < 300; ++i) {
        const SIZE_T size = i * 7 % 500;
        auto* memory = static_cast<unsigned char*>(alloc(heap, size));
        assert_int_equal(reinterpret_cast<uintptr_t>(memory) % 8, 0);
        std::memset(memory, static_cast<int>(i & 0xff), size);
        all.emplace_back(memory, size);
    }
    for (SIZE_T i = 0; i < all.size(); ++i) {
        for (SIZE_T k = 0; k < all[i].second; ++k)
            assert_int_equal(all[i].first[k], i & 0xff);
        for (SIZE_T other = 0; other < i; ++other)
            assert_ptr_not_equal(all[i].first, all[other].first);
    }
}

void takes_one_allocation_of_any_size(void**) {
    const heap_ptr heap = make_heap(64 << 20);
    alloc(heap, 10);
    auto* big = static_cast<unsigned char*>(alloc(heap, 32 << 20));
    big[0] = big[(32 << 20) - 1] = 1;
    assert_true(actual(heap) >= (32 << 20));
    assert_true(actual(heap) < (33 << 20));
}

void keeps_what_the_trim_size_allows(void**) {
    const auto reset_with = [](SIZE_T trim) {
        const heap_ptr heap = make_heap(1 << 20, trim);
        for (int i = 0; i < 1000; ++i)
            alloc(heap, 100);
        const SIZE_T before = actual(heap);
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
        const SIZE_T kept = actual(heap);
        // What was kept is used again before more is taken.
        for (SIZE_T used = 0; used + 128 <= kept / 2; used += 128)
            alloc(heap, 100);
        assert_int_equal(actual(heap), kept);
        return std::pair(before, kept);
    };
    const auto [before_none, kept_none] = reset_with(0);
    assert_true(kept_none <= 128 && kept_none < before_none);
    const auto [before_some, kept_some] = reset_with(4096);
    assert_true(kept_some <= 4096 && kept_some > 2048 && kept_some < before_some);
    // A trim size greater than the maximum keeps all.
    const auto [before_all, kept_all] = reset_with((1 << 20) + 1);
    assert_int_equal(before_all, kept_all);
}

void stays_the_same_size_when_used_the_same_way(void**) {
    const heap_ptr heap = make_heap(1 << 20, 1 << 16);
    SIZE_T first = 0;
    for (int round = 0; round < 50; ++round) {
        for (int i = 0; i < 200; ++i)
            std::memset(alloc(heap, 37), round, 37);
        if (round == 0) first = actual(heap);
        assert_int_equal(actual(heap), first);
        assert_hr(S_OK, WsResetHeap(heap.get(), nullptr));
    }
}

} // namespace

int main() {
    const CMUnitTest tests[] = {
        cmocka_unit_test(starts_empty),
        cmocka_unit_test(refuses_wrong_arguments),
        cmocka_unit_test(counts_as_windows_does),
        cmocka_unit_test(enforces_the_quota),
        cmocka_unit_test(has_no_room_when_the_maximum_is_zero),
        cmocka_unit_test(fails_cleanly_when_the_host_has_no_such_memory),
        cmocka_unit_test(aligns_and_separates),
        cmocka_unit_test(takes_one_allocation_of_any_size),
        cmocka_unit_test(keeps_what_the_trim_size_allows),
        cmocka_unit_test(stays_the_same_size_when_used_the_same_way),
    };
    return cmocka_run_group_tests(tests, nullptr, nullptr);
}
