// Policy descriptions, and the functions that create proxies and endpoints by them.
#include "emitter.h"

namespace wsutil {
namespace {

// Properties as members of a group, and how a structure of properties refers to them.
std::string add_properties(aggregate& group, const std::string& name, const std::string& type,
                           const std::vector<policy_property>& properties) {
    if (properties.empty()) return "{ 0, 0 }";
    std::string list;
    for (size_t i = 0; i < properties.size(); ++i) {
        const policy_property& property = properties[i];
        const std::string value = name + "Value" + std::to_string(i);
        group.add(property.type, value, "", property.value);
        list += (i == 0 ? "{ { " : ", { ") + property.id + ", (void*)&" + group.path_of(value) + ", sizeof(" +
                property.type + ") }";
    }
    const std::string count = std::to_string(properties.size());
    group.add(type, name, "[" + count + "]", list + " }");
    return "{ (" + type + "*)" + group.path_of(name) + ", " + count + " }";
}

std::string template_type(const c_policy& policy) {
    return "WS_" + policy.kind + "_BINDING_TEMPLATE";
}

std::string proxy_head(const c_contract& contract) {
    return "HRESULT " + contract.function + "_CreateServiceProxy(\n" +
           (contract.policy->tcp ? "    WS_CHANNEL_TYPE _channelType,\n" : "") + "    " +
           template_type(*contract.policy) +
           "* _templateValue,\n    const WS_PROXY_PROPERTY* _properties,\n    const ULONG _propertyCount,\n"
           "    WS_SERVICE_PROXY** _serviceProxy,\n    WS_ERROR* _error)";
}

std::string endpoint_head(const c_contract& contract) {
    return "HRESULT " + contract.function + "_CreateServiceEndpoint(\n" +
           (contract.policy->tcp ? "    WS_CHANNEL_TYPE _channelType,\n" : "") + "    " +
           template_type(*contract.policy) + "* _templateValue,\n    CONST WS_STRING* _address,\n    struct " +
           contract.function +
           "FunctionTable* _functionTable,\n    WS_SERVICE_SECURITY_CALLBACK _authorizationCallback,\n"
           "    WS_SERVICE_ENDPOINT_PROPERTY* _properties,\n    const ULONG _propertyCount,\n    WS_HEAP* _heap,\n"
           "    WS_SERVICE_ENDPOINT** _serviceEndpoint,\n    WS_ERROR* _error)";
}

} // namespace

void emitter::add_policy(const c_contract& contract) {
    if (!contract.policy) return;
    const c_policy& policy = *contract.policy;
    aggregate& group = local_.group("policies").group(contract.name);
    const std::string usage = "WS_SUPPORTING_MESSAGE_SECURITY_USAGE";
    std::string value = "{ " + add_properties(group, "channelProperties", "WS_CHANNEL_PROPERTY", policy.channel);
    if (policy.ssl || policy.sspi || policy.header_auth)
        value += ", " + add_properties(group, "securityProperties", "WS_SECURITY_PROPERTY", policy.security);
    if (policy.ssl || policy.sspi) value += ", { { 0, 0 } }";
    if (policy.header_auth)
        value += ", { " +
                 add_properties(group, "httpHeaderAuthProperties", "WS_SECURITY_BINDING_PROPERTY",
                                policy.header_auth_properties) +
                 " }";
    if (policy.username || policy.kerberos) value += ", { { 0, 0 }, " + usage + " }";
    if (policy.context) {
        const std::string session = add_properties(group, "securityContextProperties", "WS_SECURITY_BINDING_PROPERTY",
                                                   policy.context_properties);
        value += ", { { " + session + ", " + usage + " }, " +
                 add_properties(group, "bootstrapProperties", "WS_SECURITY_PROPERTY", policy.bootstrap_security) + " }";
    }
    global_.group("policies").add("WS_" + policy.kind + "_POLICY_DESCRIPTION", contract.name, "", value + " }");
}

std::string emitter::policy_prototypes() const {
    std::string out;
    for (const c_contract& contract : file_.contracts) {
        if (!contract.policy) continue;
        if (options_.client) out += proxy_head(contract) + ";\n\n";
        if (has_service(contract)) out += endpoint_head(contract) + ";\n\n";
    }
    return out;
}

std::string emitter::policy_functions() const {
    std::string out;
    for (const c_contract& contract : file_.contracts) {
        if (!contract.policy) continue;
        const c_policy& policy = *contract.policy;
        const std::string templates = "        " + template_type(policy) +
                                      "_TYPE,\n        _templateValue,\n        _templateValue == NULL ? 0 : sizeof(" +
                                      template_type(policy) + "),\n        &" + object(file_) + ".policies." +
                                      contract.name + ",\n        sizeof(WS_" + policy.kind + "_POLICY_DESCRIPTION),\n";
        if (options_.client)
            out += proxy_head(contract) + "\n{\n    return WsCreateServiceProxyFromTemplate(\n        " +
                   (policy.tcp ? "_channelType" : "WS_CHANNEL_TYPE_REQUEST") +
                   ",\n        _properties,\n        _propertyCount,\n" + templates +
                   "        _serviceProxy,\n        _error);\n}\n\n";
        if (!has_service(contract)) continue;
        out += endpoint_head(contract) +
               "\n{\n    WS_SERVICE_CONTRACT _contract;\n    _contract.contractDescription = &" + object(file_) +
               ".contracts." + contract.name +
               ";\n    _contract.defaultMessageHandlerCallback = NULL;\n    _contract.methodTable = (const "
               "void*)_functionTable;\n"
               "    return WsCreateServiceEndpointFromTemplate(\n        " +
               (policy.tcp ? "_channelType" : "WS_CHANNEL_TYPE_REPLY") +
               ",\n        _properties,\n        _propertyCount,\n        _address,\n        &_contract,\n"
               "        _authorizationCallback,\n        _heap,\n" +
               templates + "        _serviceEndpoint,\n        _error);\n}\n\n";
    }
    return out;
}

} // namespace wsutil
