// The normal form of WS-Policy: a policy is its alternatives, each a list of assertions, one of which a client has to
// do in full.
#pragma once

#include "core/error.h"
#include "metadata/policy_reader.h"

#include <memory>
#include <span>
#include <vector>

namespace ws {

struct assertion;
using policy_alternative = std::vector<assertion>;

struct assertion {
    const tree_node* element = nullptr;
    // The one alternative of the policy in it that is meant here; null when it has no policy in it.
    std::shared_ptr<const policy_alternative> nested;

    const WS_XML_STRING& name() const noexcept { return *element->element.localName; }
    const WS_XML_STRING& ns() const noexcept { return *element->element.ns; }
    std::span<const assertion> inner() const noexcept {
        return nested ? std::span<const assertion>(*nested) : std::span<const assertion>();
    }
};

struct policy_quotas {
    ULONG max_alternatives = 32;
    ULONG max_depth = 32;
    ULONG max_extensions = 8;

    [[nodiscard]] HRESULT take(const WS_POLICY_PROPERTIES& given, error* err) noexcept;
};

// What several policies ask for together. WS_E_QUOTA_EXCEEDED beyond the quotas. Throws std::bad_alloc.
[[nodiscard]] HRESULT find_alternatives(const attached_policies& policies, policy_trees& trees,
                                        const policy_quotas& quotas, std::vector<policy_alternative>& out, error* err);

} // namespace ws
