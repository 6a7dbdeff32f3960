#include "metadata/policy_alternatives.h"

#include "core/property.h"
#include "metadata/document.h"
#include "metadata/document_tree.h"

#include <algorithm>

namespace ws {
namespace {

// Small policies can refer to each other over and over without having many alternatives, or be made of assertions that
// every alternative has. No real one comes near.
constexpr size_t most_steps = 100'000;
// For programs that set their quota higher than the stack is.
constexpr ULONG deepest = 256;

using alternatives = std::vector<policy_alternative>;

class normalizer {
  public:
    normalizer(policy_trees& trees, const policy_quotas& quotas, error* err) noexcept
        : trees_(trees), quotas_(quotas), err_(err) {}

    // An operator, a reference or an assertion. `depth` counts the operators around it.
    HRESULT expand(const tree_node& element, ULONG depth, alternatives& out) {
        HRESULT hr = spend(1);
        if (hr != S_OK) return hr;
        if (is_policy_operator(element)) return expand_operator(element, depth + 1, out);
        if (is_policy(element.element, "PolicyReference")) {
            const tree_node* target;
            hr = trees_.find_target(element, &target, err_);
            return hr == S_OK ? expand_operator(*target, depth + 1, out) : hr;
        }
        return expand_assertion(element, depth, out);
    }

    // Each of the one with each of the other.
    HRESULT combine(alternatives& all, const alternatives& with) {
        HRESULT hr = check_count(uint64_t{all.size()} * with.size());
        alternatives out;
        for (size_t i = 0; hr == S_OK && i < all.size(); ++i)
            for (size_t k = 0; hr == S_OK && k < with.size(); ++k) {
                hr = spend(all[i].size() + with[k].size());
                if (hr != S_OK) break;
                policy_alternative both = all[i];
                both.insert(both.end(), with[k].begin(), with[k].end());
                out.push_back(std::move(both));
            }
        if (hr == S_OK) all = std::move(out);
        return hr;
    }

  private:
    HRESULT spend(size_t steps) noexcept {
        if (steps > most_steps - steps_)
            return fail(err_, WS_E_QUOTA_EXCEEDED, message_id::policy_too_big, {most_steps});
        steps_ += steps;
        return S_OK;
    }
    HRESULT check_count(uint64_t count) noexcept {
        return count <= quotas_.max_alternatives
                   ? S_OK
                   : fail(err_, WS_E_QUOTA_EXCEEDED, message_id::policy_alternatives, {quotas_.max_alternatives});
    }
    HRESULT add(alternatives& all, policy_alternative one) {
        const HRESULT hr = check_count(uint64_t{all.size()} + 1);
        if (hr == S_OK) all.push_back(std::move(one));
        return hr;
    }

    HRESULT expand_operator(const tree_node& element, ULONG depth, alternatives& out) {
        const ULONG most = std::min(quotas_.max_depth, deepest);
        if (depth > most) return fail(err_, WS_E_QUOTA_EXCEEDED, message_id::policy_depth, {most});
        const bool is_choice = is_policy(element.element, "ExactlyOne");
        out.clear();
        if (!is_choice) out.emplace_back();
        HRESULT hr = S_OK;
        for (const tree_node* child = first_element(element); hr == S_OK && child != nullptr;
             child = next_element(*child)) {
            alternatives of_child;
            hr = expand(*child, depth, of_child);
            if (hr == S_OK && !is_choice) hr = combine(out, of_child);
            for (size_t i = 0; hr == S_OK && is_choice && i < of_child.size(); ++i)
                hr = add(out, std::move(of_child[i]));
        }
        return hr;
    }

    // An assertion with a policy in it stands for one assertion for each alternative of that.
    HRESULT expand_assertion(const tree_node& element, ULONG depth, alternatives& out) {
        bool has_policy = false;
        alternatives inner(1);
        out.clear();
        for (const tree_node* child = first_element(element); child != nullptr; child = next_element(*child)) {
            if (!is_policy(child->element, "Policy")) continue;
            has_policy = true;
            alternatives of_child;
            HRESULT hr = expand(*child, depth, of_child);
            if (hr == S_OK) hr = combine(inner, of_child);
            if (hr != S_OK) return hr;
        }
        for (policy_alternative& each : inner) {
            policy_alternative made(1);
            made[0].element = &element;
            if (has_policy) made[0].nested = std::make_shared<policy_alternative>(std::move(each));
            const HRESULT hr = add(out, std::move(made));
            if (hr != S_OK) return hr;
        }
        for (const std::string_view ns : {policy_namespace, policy15_namespace})
            if (is_true(element, "Optional", ns)) return add(out, policy_alternative());
        return S_OK;
    }

    policy_trees& trees_;
    const policy_quotas& quotas_;
    error* err_;
    size_t steps_ = 0;
};

} // namespace

HRESULT policy_quotas::take(const WS_POLICY_PROPERTIES& given, error* err) noexcept {
    if (given.propertyCount != 0 && !given.properties)
        return fail(err, E_INVALIDARG, message_id::null_argument, {"properties"});
    for (ULONG i = 0; i < given.propertyCount; ++i) {
        const WS_POLICY_PROPERTY& p = given.properties[i];
        HRESULT hr;
        switch (p.id) {
        case WS_POLICY_PROPERTY_MAX_ALTERNATIVES:
            hr = set_value(max_alternatives, p.value, p.valueSize, err);
            break;
        case WS_POLICY_PROPERTY_MAX_DEPTH:
            hr = set_value(max_depth, p.value, p.valueSize, err);
            break;
        case WS_POLICY_PROPERTY_MAX_EXTENSIONS:
            hr = set_value(max_extensions, p.value, p.valueSize, err);
            break;
        case WS_POLICY_PROPERTY_STATE:
            hr = fail(err, E_INVALIDARG, message_id::property_cannot_be_set, {"WS_POLICY_PROPERTY_STATE"});
            break;
        default:
            hr = fail(err, E_INVALIDARG, message_id::unknown_property, {p.id, "policy"});
        }
        if (hr != S_OK) return hr;
    }
    return S_OK;
}

HRESULT find_alternatives(const attached_policies& policies, policy_trees& trees, const policy_quotas& quotas,
                          std::vector<policy_alternative>& out, error* err) {
    normalizer normal(trees, quotas, err);
    alternatives all(1);
    for (const attached_policy& each : policies) {
        const tree_node* tree;
        alternatives of_one;
        HRESULT hr = trees.find(each, &tree, err);
        if (hr == S_OK) hr = normal.expand(*tree, 0, of_one);
        if (hr == S_OK) hr = normal.combine(all, of_one);
        if (hr != S_OK) return hr;
    }
    out = std::move(all);
    return S_OK;
}

} // namespace ws
