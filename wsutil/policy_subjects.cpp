// Policies of operations and messages, which no template applies.
#include "policy.h"

#include <algorithm>

namespace wsutil {
namespace {

bool is_policy_of(const policy_property& property, const char* version) {
    return property.id == "WS_CHANNEL_PROPERTY_ADDRESSING_VERSION" && property.value == version;
}

// What the channel does for every message: its transport protects all of their parts, and its version of addressing is
// that of all of them.
bool is_met(const node& assertion, const c_policy& policy) {
    const std::string& name = assertion.name.local;
    const auto addressing = [&](const char* version) {
        return std::any_of(policy.channel.begin(), policy.channel.end(),
                           [&](const policy_property& property) { return is_policy_of(property, version); });
    };
    if (name == "UsingAddressing" && assertion.name.ns == wsa09_policy_ns)
        return addressing("WS_ADDRESSING_VERSION_0_9");
    if (assertion.is(wsa10_wsdl_ns, "UsingAddressing") || assertion.is(wsa10_metadata_ns, "Addressing"))
        return addressing("WS_ADDRESSING_VERSION_1_0");
    const bool parts = name == "SignedParts" || name == "SignedElements";
    const bool secret = name == "EncryptedParts" || name == "EncryptedElements";
    if (!is_security_ns(assertion.name.ns) || (!parts && !secret)) return false;
    return policy.ssl || std::any_of(policy.security.begin(), policy.security.end(), [&](const policy_property& p) {
               return p.value == "WS_PROTECTION_LEVEL_SIGN_AND_ENCRYPT" ||
                      (parts && p.value == "WS_PROTECTION_LEVEL_SIGN");
           });
}

} // namespace

void policy_set::check_operations(const wsdl_binding& binding, const wsdl_set& wsdl,
                                  const std::optional<c_policy>& applied) {
    for (const wsdl_binding_operation& operation : binding.operations) {
        check_subject(*operation.from, applied);
        for (const auto& child : operation.from->children)
            if (child->name.ns == wsdl_ns) check_subject(*child, applied);
    }
    if (const wsdl_port_type* port_type = wsdl.find_port_type(binding.port_type))
        for (const wsdl_port_operation& operation : port_type->operations)
            check_operation(operation, wsdl, applied);
}

void policy_set::check_operation(const wsdl_port_operation& operation, const wsdl_set& wsdl,
                                 const std::optional<c_policy>& applied) {
    check_subject(*operation.from, applied);
    const auto check = [&](const wsdl_direction& direction) {
        check_subject(*direction.from, applied);
        if (const wsdl_message* message = wsdl.find_message(direction.message)) check_subject(*message->from, applied);
    };
    if (operation.input) check(*operation.input);
    if (operation.output) check(*operation.output);
    for (const wsdl_direction& fault : operation.faults)
        check(fault);
}

// Of several alternatives one that is met is enough.
void policy_set::check_subject(const node& subject, const std::optional<c_policy>& applied) {
    const node* first_unmet = nullptr;
    for (const alternative& one : attached(subject)) {
        const auto unmet = std::find_if(
            one.begin(), one.end(), [&](const node* assertion) { return !applied || !is_met(*assertion, *applied); });
        if (unmet == one.end()) return;
        if (first_unmet == nullptr) first_unmet = *unmet;
    }
    if (first_unmet == nullptr) return;
    says_.warning(subject.at, 1, 4103,
                  "the assertion " + show(first_unmet->name) + " of this wsdl:" + subject.name.local +
                      "'s policy is not applied: only policies of bindings, portTypes, ports and services are; move it "
                      "there, or see to it in the program");
}

} // namespace wsutil
