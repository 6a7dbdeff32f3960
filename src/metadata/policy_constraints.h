// The constraints that a program matches policies with: whether they make sense, and which of a property's allowed
// values a policy has.
#pragma once

#include "metadata/policy_assertions.h"

#include <optional>

namespace ws {

// How a match is carried out.
struct matching {
    bool is_required;
    heap* out; // where results go; null to look only
    error* err;

    // The reason is of use to who requires a match only.
    [[nodiscard]] HRESULT mismatch(message_id id, std::initializer_list<text_argument> arguments = {}) const noexcept {
        return is_required ? fail(err, WS_E_INVALID_FORMAT, id, arguments) : S_FALSE;
    }
    [[nodiscard]] HRESULT not_understood(const assertion& what) const noexcept {
        return mismatch(message_id::policy_not_understood, {what.name(), what.ns()});
    }
    [[nodiscard]] HRESULT not_understood_in(const assertion& what, const assertion& where) const noexcept {
        return mismatch(message_id::policy_not_understood_in, {what.name(), what.ns(), where.name()});
    }
};

// E_INVALIDARG for what no policy could match.
[[nodiscard]] HRESULT check_constraints(const WS_POLICY_CONSTRAINTS& constraints, error* err) noexcept;

inline auto& property_of(WS_CHANNEL_PROPERTY_CONSTRAINT& of) noexcept {
    return of.out.channelProperty;
}
inline auto& property_of(WS_SECURITY_PROPERTY_CONSTRAINT& of) noexcept {
    return of.out.securityProperty;
}
inline auto& property_of(WS_SECURITY_BINDING_PROPERTY_CONSTRAINT& of) noexcept {
    return of.out.securityBindingProperty;
}
inline auto& property_of(WS_REQUEST_SECURITY_TOKEN_PROPERTY_CONSTRAINT& of) noexcept {
    return of.out.requestSecurityTokenProperty;
}

// The properties that there are constraints for are all enumerations, or flags, of this size.
using property_value = ULONG;
static_assert(sizeof(WS_ENCODING) == sizeof(property_value));

// Null when there is none for this property.
template <class C, class Id>
[[nodiscard]] C* find_constraint(C* all, ULONG count, Id id) noexcept {
    for (ULONG i = 0; i < count; ++i)
        if (all[i].id == id) return &all[i];
    return nullptr;
}

[[nodiscard]] inline std::span<const property_value> allowed_values(const void* values, ULONG size) noexcept {
    return {static_cast<const property_value*>(values), size / sizeof(property_value)};
}

// The first of the allowed values that the policy permits becomes the property's. Without a constraint the default is
// the one allowed value, or any is.
template <class C, class Id>
[[nodiscard]] HRESULT match_property(const matching& how, C* all, ULONG count, Id id, const char* name,
                                     value_set permitted, std::optional<property_value> default_value) noexcept {
    C* given = find_constraint(all, count, id);
    if (given == nullptr)
        return !default_value || (permitted & only(*default_value)) != 0
                   ? S_OK
                   : how.mismatch(message_id::policy_default_value, {name, *default_value});
    for (const property_value value : allowed_values(given->allowedValues, given->allowedValuesSize)) {
        if ((permitted & only(value)) == 0) continue;
        if (how.out == nullptr) return S_OK;
        property_value* copy;
        const HRESULT hr = how.out->alloc_array(1, &copy, how.err);
        if (hr != S_OK) return hr;
        *copy = value;
        property_of(*given) = {id, copy, sizeof *copy};
        return S_OK;
    }
    return how.mismatch(message_id::policy_allowed_values, {name});
}

} // namespace ws
