#include "emitter.h"

namespace wsutil {
namespace {

std::string banner(const std::string& text) {
    return "/* " + text + " */\n\n";
}

std::string section(const std::string& title, const std::string& text) {
    return text.empty() ? text : banner(title) + text;
}

} // namespace

emitter::emitter(const file_order& order, const output_file& file, const options& chosen, std::string stamp)
    : order_(order), file_(file), options_(chosen), stamp_(std::move(stamp)), global_(chosen.prefix + file.object),
      local_(chosen.prefix + file.object + "LocalDefinitions") {
    // The members that programs see stand in this order.
    for (const char* name : {"globalAttributes", "globalTypes", "globalElements", "externallyReferencedTypes",
                             "messages", "contracts", "policies"})
        (void)global_.group(name);
    for (const c_attribute* attribute : file.attributes)
        add_attribute(*attribute);
    for (const c_enumeration* values : file.enumerations)
        add_enumeration(*values);
    for (const c_structure* structure : file.structures)
        add_structure(*structure);
    for (const c_element* element : file.elements)
        add_element(*element);
    for (const c_message* message : file.messages)
        add_message(*message);
    for (const c_contract& contract : file.contracts)
        add_contract(contract);
    for (const c_contract& contract : file.contracts)
        add_policy(contract);
    for (const c_contract& contract : file.contracts)
        add_endpoint(contract);
    add_dictionary();
}

// The functions by name, for who looks into the header.
std::string emitter::functions_list() const {
    std::string client, service, policy;
    for (const c_contract& contract : file_.contracts) {
        for (const c_operation& operation : contract.operations) {
            if (options_.client) client += " *   " + operation.function + "\n";
            if (has_service(contract)) service += " *   " + operation.function + "Callback\n";
        }
        if (contract.policy && options_.client) policy += " *   " + contract.function + "_CreateServiceProxy\n";
        if (contract.policy && has_service(contract))
            policy += " *   " + contract.function + "_CreateServiceEndpoint\n";
    }
    std::string out;
    if (!client.empty()) out += " * Client functions:\n" + client;
    if (!service.empty()) out += " * Service functions, to be implemented:\n" + service;
    if (!policy.empty()) out += " * Policy functions:\n" + policy;
    return out.empty() ? out : "/*\n" + out + " */\n\n";
}

std::string emitter::header() const {
    const std::string guard = object(file_) + "_h_included";
    std::string out = stamp_ + functions_list() + "#ifndef " + guard + "\n#define " + guard +
                      "\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    out += section("C types", shared_types() + types());
    std::string services;
    for (const c_contract& contract : file_.contracts)
        services += callbacks(contract);
    out += section("Functions of services, and tables of them", services);
    out += section("Functions of clients", client_prototypes());
    out += section("Functions that create proxies and endpoints as the policies say", policy_prototypes());
    if (const std::string members = global_.declaration(1); !members.empty())
        out += banner("Descriptions") + "typedef struct _" + object(file_) + " {\n" + members + "} _" + object(file_) +
               ";\n\nextern const _" + object(file_) + " " + object(file_) + ";\n\n";
    return out + "#ifdef __cplusplus\n}\n#endif\n\n#endif\n";
}

std::string emitter::includes() const {
    std::string out = "#include \"WebServices.h\"\n";
    for (const output_file* file : order_.includes(file_))
        out += "#include \"" + file->file_name + ".h\"\n";
    return out + "\n";
}

std::string emitter::source() const {
    const std::string locals_text = local_.declaration(1);
    std::string out = stamp_ + includes();
    const std::string definition = locals_text + local_.initializer(1) + global_.initializer(1);
    if (definition.find("WSUTIL_TEXT(") != std::string::npos)
        out += "/* A literal of WCHARs. */\n#ifdef _WIN32\n#define WSUTIL_TEXT(s) L##s\n#else\n#define WSUTIL_TEXT(s) "
               "u##s\n#endif\n\n";
    if (definition.find("WSUTIL_INHERITED(") != std::string::npos)
        out += "/* Where a derived structure has its base's field. */\n"
               "#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))\n"
               "#define WSUTIL_INHERITED(base, field) field\n#ifdef __GNUC__\n#pragma GCC diagnostic ignored "
               "\"-Winvalid-offsetof\"\n#endif\n"
               "#else\n#define WSUTIL_INHERITED(base, field) base.field\n#endif\n\n";
    out += "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
    out += section("Stubs, which call the functions of services", stubs());
    if (!locals_text.empty())
        out += banner("Descriptions that no program sees") + "typedef struct _" + locals(file_) + " {\n" + locals_text +
               "} _" + locals(file_) + ";\n\nstatic const _" + locals(file_) + " " + locals(file_) + " = {\n" +
               local_.initializer(1) + "};\n\n";
    if (const std::string value = global_.initializer(1); !value.empty())
        out += banner("Descriptions") + "const _" + object(file_) + " " + object(file_) + " = {\n" + value + "};\n\n";
    out += section("Inheritance", inheritance_functions());
    out += section("Functions of clients", client_functions());
    out += section("Functions that create proxies and endpoints as the policies say", policy_functions());
    return out + "#ifdef __cplusplus\n}\n#endif\n";
}

} // namespace wsutil
