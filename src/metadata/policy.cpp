#include "metadata/policy.h"

#include "core/property.h"
#include "metadata/policy_assertions.h"
#include "metadata/policy_constraints.h"
#include "metadata/policy_match.h"

#include <set>

namespace ws {

HRESULT policy::get_property(WS_POLICY_PROPERTY_ID id, void* value, ULONG size, error* err) const noexcept {
    if (id == WS_POLICY_PROPERTY_STATE) return get_value(state_, value, size, err);
    return fail(err, E_INVALIDARG, message_id::unknown_property, {id, "policy"});
}

HRESULT policy::find(std::vector<policy_alternative>& out, error* err) {
    memory_.reset(); // of an attempt for which there was not enough
    policy_trees trees(documents_, memory_);
    const HRESULT hr = find_alternatives(asked_.policies, trees, quotas_, out, err);
    if (hr != S_OK) return hr;
    // As a program names them.
    std::set<std::pair<std::string_view, std::string_view>> unknown;
    for (const policy_alternative& each : out)
        for (const assertion& one : each)
            if (!is_known_assertion(one)) unknown.emplace(view(one.name()), view(one.ns()));
    return unknown.size() <= quotas_.max_extensions
               ? S_OK
               : fail(err, WS_E_QUOTA_EXCEEDED, message_id::policy_extensions, {quotas_.max_extensions});
}

HRESULT policy::normalize(error* err) {
    if (state_ == WS_POLICY_STATE_FAULTED) return fail(err, WS_E_OBJECT_FAULTED, message_id::policy_failed);
    if (is_normal_) return S_OK;
    std::vector<policy_alternative> found;
    const HRESULT hr = find(found, err);
    if (hr != S_OK) {
        if (hr != E_OUTOFMEMORY) state_ = WS_POLICY_STATE_FAULTED;
        return hr;
    }
    alternatives_ = std::move(found);
    is_normal_ = true;
    return S_OK;
}

HRESULT policy::get_alternative_count(ULONG* out, error* err) {
    const HRESULT hr = normalize(err);
    if (hr == S_OK) *out = static_cast<ULONG>(alternatives_.size());
    return hr;
}

HRESULT policy::match(ULONG index, const WS_POLICY_CONSTRAINTS& constraints, bool is_required, heap& memory,
                      error* err) {
    HRESULT hr = check_constraints(constraints, err);
    if (hr == S_OK) hr = normalize(err);
    if (hr != S_OK) return hr;
    if (index >= alternatives_.size())
        return fail(err, E_INVALIDARG, message_id::policy_alternative_index, {index, alternatives_.size()});
    // Nothing is taken from the heap for an alternative that does not match.
    for (heap* const out : {static_cast<heap*>(nullptr), &memory}) {
        hr = match_policy({is_required, out, err}, alternatives_[index], asked_, constraints);
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

} // namespace ws
