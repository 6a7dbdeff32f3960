// Messages, operations, client functions and service stubs.
#include "emitter.h"

#include "text.h"

namespace wsutil {
namespace {

std::string index(int value) {
    return value < 0 ? "(USHORT)-1" : "(USHORT)" + std::to_string(value);
}

const char* kind_name(parameter_kind kind) {
    switch (kind) {
    case parameter_kind::array:
        return "WS_PARAMETER_TYPE_ARRAY";
    case parameter_kind::array_count:
        return "WS_PARAMETER_TYPE_ARRAY_COUNT";
    case parameter_kind::messages:
        return "WS_PARAMETER_TYPE_MESSAGES";
    default:
        return "WS_PARAMETER_TYPE_NORMAL";
    }
}

std::string parameter_list(const c_operation& operation) {
    std::string out;
    for (const c_parameter& parameter : operation.parameters)
        out += "    " + parameter.c_type + " " + parameter.name + ",\n";
    return out;
}

std::string client_head(const c_operation& operation) {
    return "HRESULT WINAPI " + operation.function + "(\n    WS_SERVICE_PROXY* _serviceProxy,\n" +
           parameter_list(operation) +
           "    WS_HEAP* _heap,\n    const WS_CALL_PROPERTY* _callProperties,\n    const ULONG _callPropertyCount,\n"
           "    const WS_ASYNC_CONTEXT* _asyncContext,\n    WS_ERROR* _error)";
}

} // namespace

bool emitter::has_service(const c_contract& contract) const {
    return options_.service && !contract.operations.empty();
}

void emitter::add_message(const c_message& message) {
    aggregate& local = local_.group("messages");
    std::string body = "0";
    if (message.body.element != nullptr) {
        body = reference(*message.body.element);
    } else if (message.body.opaque || message.body.wrapper != nullptr) {
        const auto& name = message.body.wrapper_name;
        const std::string element = "_" + message.name + "Element";
        local.add("WS_ELEMENT_DESCRIPTION", element, "",
                  "{ " + (name ? xml_string(name->local, "LocalName") : "0") + ", " +
                      (name ? xml_string(name->ns, "Namespace") : "0") + ", " +
                      (message.body.opaque ? "WS_XML_BUFFER_TYPE, 0 }"
                                           : "WS_STRUCT_TYPE, (void*)" + reference(*message.body.wrapper) + " }"));
        body = "(WS_ELEMENT_DESCRIPTION*)&" + local.path_of(element);
    }
    (message.local ? local : global_.group("messages"))
        .add("WS_MESSAGE_DESCRIPTION", message.name, "",
             "{ " + (message.action ? xml_string(*message.action, "Action") : "0") + ", " + body + " }");
}

void emitter::add_operation(const c_contract& contract, const c_operation& operation, aggregate& group) {
    aggregate& own = group.group(operation.name);
    std::vector<std::string> parameters;
    for (const c_parameter& p : operation.parameters)
        parameters.push_back("{ " + std::string(kind_name(p.kind)) + ", " + index(p.input) + ", " + index(p.output) +
                             " }");
    const std::string count = std::to_string(parameters.size());
    if (!parameters.empty()) own.add("WS_PARAMETER_DESCRIPTION", "params", "[" + count + "]", list(parameters));
    const char* nillable = "WS_SERVICE_OPERATION_MESSAGE_NILLABLE_ELEMENT";
    own.add("WS_OPERATION_DESCRIPTION", "operationDesc", "",
            "{ 1, " + reference(*operation.input) + ", " +
                (operation.output != nullptr ? reference(*operation.output) : "0") + ", " +
                (operation.input_nillable ? nillable : "0") + ", " + (operation.output_nillable ? nillable : "0") +
                ", " + count + ", " +
                (parameters.empty() ? "0" : "(WS_PARAMETER_DESCRIPTION*)" + own.path_of("params")) + ", " +
                (has_service(contract) ? operation.function + "OperationStub" : "0") + ", " +
                (operation.rpc ? "WS_RPC_LITERAL_OPERATION" : "WS_NON_RPC_LITERAL_OPERATION") + " }");
}

void emitter::add_contract(const c_contract& contract) {
    aggregate& group = local_.group("contracts").group(contract.name);
    std::vector<std::string> operations;
    for (const c_operation& operation : contract.operations) {
        add_operation(contract, operation, group);
        operations.push_back("(WS_OPERATION_DESCRIPTION*)&" + group.path() + "." + operation.name + ".operationDesc");
    }
    const std::string count = std::to_string(operations.size());
    if (!operations.empty()) group.add("WS_OPERATION_DESCRIPTION*", "_operations", "[" + count + "]", list(operations));
    global_.group("contracts")
        .add("WS_CONTRACT_DESCRIPTION", contract.name, "",
             "{ " + count + ", " +
                 (operations.empty() ? "0" : "(WS_OPERATION_DESCRIPTION**)" + group.path_of("_operations")) + " }");
}

void emitter::add_endpoint(const c_contract& contract) {
    if (!contract.endpoint) return;
    aggregate& local = local_.group("endpointReferences");
    local.add("WS_XML_STRING", contract.name, "", "WS_XML_STRING_VALUE(\"" + c_bytes(contract.endpoint->text) + "\")");
    aggregate& group = global_.group("endpointReferences").group(contract.name);
    group.add("WS_ENDPOINT_ADDRESS_DESCRIPTION", "endpointAddressDescription", "",
              "{ " + contract.endpoint->addressing + " }");
    group.add("WS_XML_STRING*", "endpointReferenceString", "", "(WS_XML_STRING*)&" + local.path_of(contract.name));
}

// A service's functions, in the order of the portType: programs fill the table by position.
std::string emitter::callbacks(const c_contract& contract) const {
    if (!has_service(contract)) return {};
    std::string out, table = "typedef struct " + contract.function + "FunctionTable {\n";
    for (const c_operation& operation : contract.operations) {
        out += "typedef HRESULT (CALLBACK* " + operation.function +
               "Callback)(\n    const WS_OPERATION_CONTEXT* _context,\n" + parameter_list(operation) +
               "    const WS_ASYNC_CONTEXT* _asyncContext,\n    WS_ERROR* _error);\n\n";
        table += "    " + operation.function + "Callback " + contract.name + "_" + operation.name + ";\n";
    }
    return out + table + "} " + contract.function + "FunctionTable;\n\n";
}

std::string emitter::client_prototypes() const {
    if (!options_.client) return {};
    std::string out;
    for (const c_contract& contract : file_.contracts)
        for (const c_operation& operation : contract.operations)
            out += client_head(operation) + ";\n\n";
    return out;
}

std::string emitter::client_functions() const {
    if (!options_.client) return {};
    std::string out;
    for (const c_contract& contract : file_.contracts) {
        for (const c_operation& operation : contract.operations) {
            const std::string description = "(const WS_OPERATION_DESCRIPTION*)&" + locals(file_) + ".contracts." +
                                            contract.name + "." + operation.name + ".operationDesc";
            out += client_head(operation) + "\n{\n";
            const size_t count = operation.parameters.size();
            if (count != 0) out += "    const void* _argList[" + std::to_string(count) + "];\n";
            for (size_t i = 0; i < count; ++i)
                out += "    _argList[" + std::to_string(i) + "] = &" + operation.parameters[i].name + ";\n";
            out += "    return WsCall(\n        _serviceProxy,\n        " + description + ",\n        " +
                   (count != 0 ? "_argList" : "0") +
                   ",\n        _heap,\n        _callProperties,\n        _callPropertyCount,\n"
                   "        _asyncContext,\n        _error);\n}\n\n";
        }
    }
    return out;
}

// A stub gets a pointer to the place of each parameter's value. That is what a parameter is that comes out.
std::string emitter::stubs() const {
    std::string out;
    for (const c_contract& contract : file_.contracts) {
        if (!has_service(contract)) continue;
        for (const c_operation& operation : contract.operations) {
            const std::string frame = operation.function + "ParamStruct";
            std::string members, arguments;
            for (const c_parameter& p : operation.parameters) {
                const bool comes_out = p.output >= 0;
                members += "    " + p.c_type + (comes_out ? " " : "* ") + p.name + ";\n";
                arguments += std::string("        ") + (comes_out ? "" : "*") + "_parameters->" + p.name + ",\n";
            }
            if (!members.empty()) out += "typedef struct " + frame + " {\n" + members + "} " + frame + ";\n\n";
            out += "static HRESULT CALLBACK " + operation.function +
                   "OperationStub(\n    const WS_OPERATION_CONTEXT* _context,\n    void* _frame,\n    const void* "
                   "_callback,\n"
                   "    const WS_ASYNC_CONTEXT* _asyncContext,\n    WS_ERROR* _error)\n{\n";
            out += members.empty() ? "    (void)_frame;\n"
                                   : "    const " + frame + "* _parameters = (const " + frame + "*)_frame;\n";
            out += "    return ((" + operation.function + "Callback)_callback)(\n        _context,\n" + arguments +
                   "        _asyncContext,\n        _error);\n}\n\n";
        }
    }
    return out;
}

} // namespace wsutil
