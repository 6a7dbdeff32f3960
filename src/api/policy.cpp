#include "metadata/policy.h"

#include "api/enter.h"

using namespace ws;

HRESULT WINAPI WsGetPolicyAlternativeCount(WS_POLICY* policy, ULONG* count, WS_ERROR* error) {
    return api::enter<ws::policy>(policy, error, [&](ws::policy& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(count, "count", err);
        return hr == S_OK ? object.get_alternative_count(count, err) : hr;
    });
}

HRESULT WINAPI WsMatchPolicyAlternative(WS_POLICY* policy, ULONG alternativeIndex,
                                        WS_POLICY_CONSTRAINTS* policyConstraints, BOOL matchRequired, WS_HEAP* heap,
                                        WS_ERROR* error) {
    return api::enter<ws::policy>(policy, error, [&](ws::policy& object, ws::error* err) -> HRESULT {
        ws::heap* memory;
        HRESULT hr = api::require(policyConstraints, "policyConstraints", err);
        if (hr == S_OK) hr = api::require_handle(heap, memory, err);
        return hr == S_OK ? object.match(alternativeIndex, *policyConstraints, matchRequired != FALSE, *memory, err)
                          : hr;
    });
}

HRESULT WINAPI WsGetPolicyProperty(WS_POLICY* policy, WS_POLICY_PROPERTY_ID id, void* value, ULONG valueSize,
                                   WS_ERROR* error) {
    return api::enter<ws::policy>(policy, error, [&](ws::policy& object, ws::error* err) -> HRESULT {
        const HRESULT hr = api::require(value, "value", err);
        return hr == S_OK ? object.get_property(id, value, valueSize, err) : hr;
    });
}
