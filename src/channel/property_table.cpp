#include "channel/property_table.h"

#include "core/lock.h"

#include <algorithm>
#include <cstring>

namespace ws {
namespace {

HRESULT check_value(const property_rule& rule, const void* value, error* err) noexcept {
    const auto* const bytes = static_cast<const uint8_t*>(value);
    ULONG number = 0;
    std::memcpy(&number, value, std::min<size_t>(sizeof(number), rule.size));
    switch (rule.values) {
    case property_values::positive:
        if (std::any_of(bytes, bytes + rule.size, [](uint8_t byte) { return byte != 0; })) return S_OK;
        return fail(err, E_INVALIDARG, message_id::property_not_positive, {rule.name});
    case property_values::range:
        if (number >= rule.low && number <= rule.high) return S_OK;
        return fail(err, E_INVALIDARG, message_id::property_out_of_range, {rule.name, number, rule.low, rule.high});
    case property_values::flags:
        if ((number & ~rule.high) == 0) return S_OK;
        return fail(err, E_INVALIDARG, message_id::property_unknown_flags, {rule.name, number & ~rule.high});
    default:
        return S_OK;
    }
}

} // namespace

const property_rule* property_table::find(unsigned id, error* err) const noexcept {
    if (id < rules.size()) return &rules[id];
    (void)fail(err, E_INVALIDARG, message_id::unknown_property, {id, object});
    return nullptr;
}

HRESULT property_table::store(const property_rule& rule, void* settings, const void* value, ULONG size,
                              error* err) const noexcept {
    auto* const field = static_cast<std::byte*>(settings) + rule.offset;
    if (value == nullptr && !(rule.values == property_values::opaque && size == 0))
        return fail(err, E_INVALIDARG, message_id::null_argument, {rule.name});
    if (rule.values == property_values::array || rule.values == property_values::opaque) {
        if (rule.values == property_values::array && size % sizeof(ULONG) != 0)
            return fail(err, E_INVALIDARG, message_id::property_size, {rule.name, sizeof(ULONG), size});
        const array_value view{const_cast<void*>(value), size};
        std::memcpy(field, &view, sizeof(view));
        return S_OK;
    }
    if (size != rule.size) return fail(err, E_INVALIDARG, message_id::property_size, {rule.name, rule.size, size});
    if (const HRESULT hr = check_value(rule, value, err); FAILED(hr)) return hr;
    if (size == sizeof(ULONG)) {
        ULONG number;
        std::memcpy(&number, value, sizeof number);
        change(*reinterpret_cast<ULONG*>(field), number);
    } else {
        std::memcpy(field, value, size);
    }
    return S_OK;
}

HRESULT property_table::load(const property_rule& rule, const void* settings, void* value, ULONG size,
                             error* err) const noexcept {
    if (value == nullptr) return fail(err, E_INVALIDARG, message_id::null_argument, {"value"});
    if (size != rule.size) return fail(err, E_INVALIDARG, message_id::property_size, {rule.name, rule.size, size});
    std::memcpy(value, static_cast<const std::byte*>(settings) + rule.offset, size);
    return S_OK;
}

HRESULT property_table::not_applicable(const property_rule& rule, error* err) const noexcept {
    return fail(err, E_INVALIDARG, message_id::property_not_applicable, {rule.name, object});
}

void* property_memory::take(size_t size) {
    const size_t units = (size + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t);
    blocks_.push_back(std::make_unique<std::max_align_t[]>(std::max<size_t>(units, 1)));
    return blocks_.back().get();
}

WS_STRING property_memory::copy(const WS_STRING& string) {
    auto* const chars = take_array<WCHAR>(string.length);
    std::copy_n(string.chars, string.length, chars);
    return {string.length, chars};
}

WS_XML_STRING property_memory::copy(const WS_XML_STRING& string) {
    auto* const bytes = take_array<BYTE>(string.length);
    std::copy_n(string.bytes, string.length, bytes);
    return {string.length, bytes, string.dictionary, string.id};
}

} // namespace ws
