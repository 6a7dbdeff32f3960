// Policies and their alternatives.
#include "policy.h"

#include "text.h"

#include <algorithm>

namespace wsutil {
namespace {

constexpr char utility_ns[] = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
constexpr size_t max_alternatives = 256;
constexpr int max_depth = 64;
constexpr size_t max_normalized = 300'000;

bool is_policy_ns(const std::string& ns) {
    return ns == "http://schemas.xmlsoap.org/ws/2004/09/policy" || ns == "http://www.w3.org/ns/ws-policy" ||
           ns == "http://www.w3.org/2006/07/ws-policy";
}

bool is_operator(const node& child, std::string_view name) {
    return child.name.local == name && is_policy_ns(child.name.ns);
}

bool is_optional(const node& assertion) {
    for (const attribute& a : assertion.attributes)
        if (a.name.local == "Optional" && is_policy_ns(a.name.ns) && (a.value == "true" || a.value == "1")) return true;
    return false;
}

const node* document_of(const node* at) {
    while (at->parent != nullptr)
        at = at->parent;
    return at;
}

} // namespace

void policy_set::add(const node& document, const std::string& url) {
    collect(document, document, url);
}

void policy_set::collect(const node& at, const node& document, const std::string& url) {
    if (is_operator(at, "Policy")) {
        std::string id;
        if (const std::string* value = at.find("Id", utility_ns)) id = *value;
        if (const std::string* value = at.find("id", "http://www.w3.org/XML/1998/namespace")) id = *value;
        policies_.push_back({&document, url, id, at.get("Name"), &at});
    } else if (is_operator(at, "PolicyAttachment")) {
        says_.warning(at.at, 1, 4102,
                      "wsp:PolicyAttachment is not supported and is ignored; refer to its policy with a "
                      "wsp:PolicyReference in the WSDL");
    }
    for (const auto& child : at.children)
        collect(*child, document, url);
}

// #ID means this document's policy first, then any other's; URL#ID that of the document from there.
const node* policy_set::find(const node& from, const std::string& uri) {
    const size_t hash = uri.find('#');
    const std::string url = uri.substr(0, hash);
    const std::string id = hash == std::string::npos ? std::string() : uri.substr(hash + 1);
    const node* document = document_of(&from);
    const node* found = nullptr;
    for (const known_policy& known : policies_) {
        const bool named = hash == std::string::npos ? known.name == uri || (!known.url.empty() && known.url == uri)
                                                     : known.id == id && (url.empty() || known.url == url);
        if (!named) continue;
        if (known.document == document) return known.policy;
        if (found == nullptr) found = known.policy;
    }
    if (found != nullptr || hash == std::string::npos) return found;
    // The files' addresses may not have been given.
    for (const known_policy& known : policies_)
        if (known.id == id && known.url.empty()) return known.policy;
    return nullptr;
}

std::vector<policy_set::alternative> policy_set::combine(const std::vector<alternative>& a,
                                                         const std::vector<alternative>& b, const place& at) {
    if (a.size() * b.size() > max_alternatives)
        says_.fatal(at, 4001,
                    "the policy has more than " + std::to_string(max_alternatives) +
                        " alternatives; give fewer, or /nopolicy");
    std::vector<alternative> out;
    for (const alternative& first : a)
        for (const alternative& second : b) {
            out.push_back(first);
            out.back().insert(out.back().end(), second.begin(), second.end());
        }
    return out;
}

std::vector<policy_set::alternative> policy_set::normalize_child(const node& child, int depth) {
    if (is_operator(child, "Policy") || is_operator(child, "All") || is_operator(child, "ExactlyOne"))
        return normalize(child, depth + 1);
    if (is_operator(child, "PolicyReference")) {
        const std::string uri = child.get("URI");
        const node* policy = find(child, uri);
        if (policy == nullptr)
            says_.fatal(child.at, 4002,
                        "the policy '" + uri + "' is not defined in any input; add its file with /wsp:FILE:URL");
        return normalize(*policy, depth + 1);
    }
    if (is_optional(child)) return {{&child}, {}};
    return {{&child}};
}

// All of what stands in All and Policy, one of what stands in ExactlyOne.
std::vector<policy_set::alternative> policy_set::normalize(const node& op, int depth) {
    if (++normalized_ > max_normalized)
        says_.fatal(op.at, 4004, "the policies refer to each other too often; give fewer, or /nopolicy");
    if (depth > max_depth) says_.fatal(op.at, 4003, "the policy is nested too deeply; does it refer to itself?");
    if (is_operator(op, "ExactlyOne")) {
        std::vector<alternative> out;
        for (const auto& child : op.children)
            for (alternative& a : normalize_child(*child, depth))
                out.push_back(std::move(a));
        return out;
    }
    std::vector<alternative> out{{}};
    for (const auto& child : op.children)
        out = combine(out, normalize_child(*child, depth), child->at);
    return out;
}

// Policies that stand in an element, or that it refers to.
std::vector<policy_set::alternative> policy_set::attached(const node& to) {
    std::vector<alternative> out{{}};
    for (const auto& child : to.children)
        if (is_operator(*child, "Policy") || is_operator(*child, "PolicyReference"))
            out = combine(out, normalize_child(*child, 0), child->at);
    for (const attribute& a : to.attributes) {
        if (a.name.local != "PolicyURIs" || !is_policy_ns(a.name.ns)) continue;
        for (const std::string& uri : words(a.value)) {
            const node* policy = find(to, uri);
            if (policy == nullptr)
                says_.fatal(to.at, 4002,
                            "the policy '" + uri + "' is not defined in any input; add its file with /wsp:FILE:URL");
            out = combine(out, normalize(*policy, 0), to.at);
        }
    }
    return out;
}

policy_set::alternative policy_set::first_nested(const node& assertion) {
    for (const auto& child : assertion.children) {
        if (!is_operator(*child, "Policy")) continue;
        const std::vector<alternative> all = normalize(*child, 0);
        return all.empty() ? alternative{} : all.front();
    }
    return {};
}

std::optional<c_policy> policy_set::match(const wsdl_binding& binding, const wsdl_set& wsdl) {
    std::vector<alternative> all = attached(*binding.from);
    if (const wsdl_port_type* port_type = wsdl.find_port_type(binding.port_type))
        all = combine(all, attached(*port_type->from), port_type->from->at);
    for (const node* port : binding.ports) {
        all = combine(all, attached(*port), port->at);
        if (port->parent != nullptr) all = combine(all, attached(*port->parent), port->at);
    }
    std::string why = "it has no alternative";
    for (const alternative& one : all) {
        finding found;
        read(one, found, false);
        if (found.why_not.empty()) finish(found, binding);
        if (found.why_not.empty()) return found.policy;
        why = found.why_not;
    }
    says_.warning(binding.from->at, 1, 4101,
                  "the policy of '" + binding.name.local + "' fits no binding template: " + why +
                      "; create the proxy and the endpoint by WsCreateServiceProxy and WS_SERVICE_ENDPOINT");
    return std::nullopt;
}

} // namespace wsutil
