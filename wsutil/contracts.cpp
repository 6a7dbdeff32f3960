#include "contracts.h"

#include <algorithm>

namespace wsutil {
namespace {

// What WS-Addressing makes of names where no action is given.
std::string default_action(const qname& port_type, const std::string& end) {
    const char* delimiter = port_type.ns.starts_with("urn:") ? ":" : "/";
    std::string out = port_type.ns;
    if (!out.ends_with(delimiter)) out += delimiter;
    return out + port_type.local + delimiter + end;
}

std::string name_or(const std::string& name, const std::string& otherwise) {
    return name.empty() ? otherwise : name;
}

} // namespace

void contract_builder::build() {
    // Before the names of those that stand for the same message in another way.
    for (const wsdl_message& message : wsdl_.messages())
        message_names_[&message] = members_[message.file].messages.unique(identifier(message.name.local));
    for (const wsdl_binding& binding : wsdl_.bindings())
        add_contract(binding);
    add_unused_messages();
    list_messages();
}

void contract_builder::add_contract(const wsdl_binding& binding) {
    const wsdl_port_type* port_type = wsdl_.find_port_type(binding.port_type);
    if (port_type == nullptr) {
        says_.error(binding.from->at, 3010,
                    "the portType " + show(binding.port_type) +
                        " is not defined in any input; add the file that defines it");
        return;
    }
    c_contract& contract = binding.file->contracts.emplace_back();
    const std::string wanted = types_.to_name(binding.name.local, binding.from->at);
    contract.name = members_[binding.file].contracts.unique(wanted);
    warn_of_name(binding.name, contract.name, wanted, binding.from->at);
    const std::string function = binding.file->prefix + contract.name;
    contract.function = free_name(function, {"FunctionTable", "_CreateServiceProxy", "_CreateServiceEndpoint"});
    if (contract.function != function)
        says_.warning(binding.from->at, 1, 3114,
                      "the functions of the binding begin with '" + contract.function + "', for '" + function +
                          "' is taken; /fullname or /prefix make names differ");
    contract.binding = &binding;
    add_endpoint(contract, binding);
    name_scope names;
    for (const wsdl_port_operation& operation : port_type->operations) {
        const wsdl_binding_operation* bound = find_operation(binding, operation);
        if (bound == nullptr)
            says_.error(binding.from->at, 3011,
                        "the binding lacks the operation '" + operation.name + "' of its portType; add it");
        else
            add_operation(contract, binding, *port_type, operation, *bound, names);
    }
}

// Names that differ in XML only may be the same in C.
void contract_builder::warn_of_name(const qname& name, const std::string& given, const std::string& wanted,
                                    const place& at) {
    if (given != wanted)
        says_.warning(at, 1, 3116,
                      "the description of " + show(name) + " becomes '" + given + "', for '" + wanted + "' is taken");
}

// A name with which all that is named after it is free.
std::string contract_builder::free_name(const std::string& wanted, std::initializer_list<const char*> ends) {
    name_scope& names = types_.names();
    std::string out = wanted;
    const auto taken = [&](const std::string& name) {
        return std::any_of(ends.begin(), ends.end(), [&](const char* end) { return names.contains(name + end); });
    };
    for (int i = 1; taken(out); ++i)
        out = wanted + std::to_string(i);
    for (const char* end : ends)
        names.add(out + end);
    return out;
}

// The address that a port has as an endpoint reference; of several ports the first one's.
void contract_builder::add_endpoint(c_contract& contract, const wsdl_binding& binding) {
    for (const node* port : binding.ports) {
        for (const auto& child : port->children) {
            const bool old = child->is("http://schemas.xmlsoap.org/ws/2004/08/addressing", "EndpointReference");
            if (!old && !child->is("http://www.w3.org/2005/08/addressing", "EndpointReference")) continue;
            if (contract.endpoint)
                says_.warning(child->at, 2, 3211, "the binding has an endpoint reference already; this one is ignored");
            else
                contract.endpoint = {old ? "WS_ADDRESSING_VERSION_0_9" : "WS_ADDRESSING_VERSION_1_0", to_xml(*child)};
        }
    }
}

// Operations of one name are told apart by the names of their messages.
const wsdl_binding_operation* contract_builder::find_operation(const wsdl_binding& binding,
                                                               const wsdl_port_operation& operation) const {
    const wsdl_binding_operation* found = nullptr;
    for (const wsdl_binding_operation& bound : binding.operations) {
        if (bound.name != operation.name) continue;
        const bool input = bound.input_name.empty() || !operation.input || operation.input->name.empty() ||
                           bound.input_name == operation.input->name;
        const bool output = bound.output_name.empty() || !operation.output || operation.output->name.empty() ||
                            bound.output_name == operation.output->name;
        if (input && output) return &bound;
        if (found == nullptr) found = &bound;
    }
    return found;
}

void contract_builder::add_operation(c_contract& contract, const wsdl_binding& binding, const wsdl_port_type& port_type,
                                     const wsdl_port_operation& from, const wsdl_binding_operation& bound,
                                     name_scope& names) {
    if (!from.input) {
        says_.warning(from.from->at, 1, 3110,
                      "the operation '" + from.name + "' has no input, which is not supported, and is left out");
        return;
    }
    c_operation operation;
    operation.name = names.unique(types_.to_name(from.name, from.from->at));
    if (operation.name != identifier(from.name))
        says_.warning(from.from->at, 2, 3210,
                      "the operation '" + from.name + "' is there twice; this one becomes '" + operation.name + "'");
    operation.function =
        free_name(contract.function + "_" + operation.name, {"", "Callback", "ParamStruct", "OperationStub"});
    operation.rpc = bound.style == "rpc";
    std::optional<std::string> action = from.input->action;
    if (!action) action = bound.soap_action;
    if (!action)
        action =
            default_action(port_type.name, name_or(from.input->name, from.output ? from.name + "Request" : from.name));
    operation.input = use_message({&*from.input, &bound.input, action, operation.rpc, from.name, binding.file});
    if (from.output) {
        action = from.output->action;
        if (!action) action = default_action(port_type.name, name_or(from.output->name, from.name + "Response"));
        operation.output =
            use_message({&*from.output, &bound.output, action, operation.rpc, from.name + "Response", binding.file});
    }
    check_headers(bound.input);
    if (from.output) check_headers(bound.output);
    for (const wsdl_direction& fault : from.faults)
        add_fault(binding, port_type, from, fault);
    if (operation.input == nullptr || (from.output && operation.output == nullptr)) return;
    add_parameters(operation, *wsdl_.find_message(from.input->message),
                   from.output ? wsdl_.find_message(from.output->message) : nullptr);
    contract.operations.push_back(std::move(operation));
}

void contract_builder::add_fault(const wsdl_binding& binding, const wsdl_port_type& port_type,
                                 const wsdl_port_operation& operation, const wsdl_direction& fault) {
    const wsdl_message* message = wsdl_.find_message(fault.message);
    if (message != nullptr && !messages_[message].empty()) return;
    if (message != nullptr && std::any_of(message->parts.begin(), message->parts.end(),
                                          [](const wsdl_part& part) { return !part.element.has_value(); })) {
        says_.warning(fault.from->at, 1, 3111,
                      "the fault's detail is no element, which is not supported; read it by hand");
        return;
    }
    static const wsdl_body whole;
    std::optional<std::string> action = fault.action;
    if (!action) action = default_action(port_type.name, operation.name + "/Fault/" + fault.name);
    (void)use_message({&fault, &whole, action, false, {}, binding.file});
}

// Headers are no parameters, here as with the SDK's tool: a program adds them to the message, by the descriptions of
// their elements. So all there is to do is to say which one.
void contract_builder::check_headers(const wsdl_body& body) {
    for (const wsdl_header& header : body.headers) {
        const wsdl_message* message = wsdl_.find_message(header.message);
        if (header.message.local.empty() || header.part.empty()) continue;
        if (message == nullptr) {
            says_.error(header.from->at, 3012,
                        "the message " + show(header.message) +
                            " is not defined in any input; add the file that defines it");
            continue;
        }
        const wsdl_part* part = message->find(header.part);
        if (part == nullptr) {
            says_.error(header.from->at, 3013,
                        "the message " + show(header.message) + " has no part '" + header.part +
                            "', which this soap:" + header.from->name.local + " names");
        } else if (!part->element) {
            says_.warning(header.from->at, 1, 3115,
                          "a header's part with a type is not supported and is ignored; name an element");
        } else if (const c_element* element = types_.find_element(*part->element)) {
            says_.warning(header.from->at, 1, 3101,
                          "soap:" + header.from->name.local +
                              " is no parameter; use WsAddCustomHeader and WsGetCustomHeader with &" + options_.prefix +
                              element->file->object + ".globalElements." + element->name);
        } else {
            says_.error(part->from->at, 3014,
                        "the element " + show(*part->element) +
                            " is not defined in any input; add the file that defines it");
        }
    }
}

// Messages without an operation have descriptions, too, as far as their parts tell what they are.
void contract_builder::add_unused_messages() {
    for (const wsdl_message& message : wsdl_.messages()) {
        if (!messages_[&message].empty()) continue;
        const bool elements = std::all_of(message.parts.begin(), message.parts.end(),
                                          [](const wsdl_part& part) { return part.element.has_value(); });
        if (!elements || message.parts.empty()) {
            says_.warning(message.from->at, 4, 3402,
                          "the message '" + message.name.local + "' is not used and is left out");
            continue;
        }
        wsdl_direction direction;
        direction.message = message.name;
        direction.from = message.from;
        static const wsdl_body whole;
        (void)use_message({&direction, &whole, std::nullopt, false, {}, message.file});
    }
}

// In the order of the WSDL.
void contract_builder::list_messages() {
    for (const wsdl_message& message : wsdl_.messages())
        if (!messages_[&message].empty()) message.file->messages.push_back(messages_[&message].front());
    for (c_message* message : locals_)
        message->file->messages.push_back(message);
}

// What tells one way to use a message from another.
std::string contract_builder::manner_of(const wsdl_message& message, const use& how) {
    std::string out = how.body->encoded ? "encoded" : how.rpc ? "rpc" : "document";
    if (how.rpc) out += " " + how.body->ns + " " + how.wrapper;
    for (const wsdl_part* part : parts_of(message, *how.body))
        out += " " + part->name;
    return out;
}

// A message that operations use with different actions or in different ways has a description for each.
c_message* contract_builder::use_message(const use& how) {
    const wsdl_message* from = wsdl_.find_message(how.direction->message);
    if (from == nullptr) {
        says_.error(how.direction->from->at, 3012,
                    "the message " + show(how.direction->message) +
                        " is not defined in any input; add the file that defines it");
        return nullptr;
    }
    std::vector<c_message*>& known = messages_[from];
    const bool first = known.empty();
    output_file& file = first ? *from->file : *how.file;
    const std::string manner = manner_of(*from, how);
    const c_message* alike = nullptr;
    for (c_message* message : known) {
        if (message->manner != manner) continue;
        alike = message;
        // What is local to another file cannot be seen.
        if (message->action == how.action && (!message->local || message->file == how.file)) return message;
    }
    const c_body body = alike != nullptr ? alike->body : make_body(*from, how, file);
    c_message& message = model_.messages.emplace_back();
    const std::string wanted = types_.to_name(from->name.local, from->from->at);
    message.name = message_names_.at(from);
    warn_of_name(from->name, message.name, wanted, from->from->at);
    message.action = how.action;
    message.body = body;
    message.manner = manner;
    message.file = &file;
    message.local = !first;
    if (body.wrapper != nullptr && body.wrapper->file != &file) body.wrapper->external = true;
    if (message.local) {
        // With its number it might be called as another message is.
        const std::string name = message.name;
        const auto is_taken = [&](const auto& named) { return named.second == message.name; };
        size_t number = known.size();
        do
            message.name = name + std::to_string(number++);
        while (std::any_of(message_names_.begin(), message_names_.end(), is_taken) ||
               !local_names_.insert(message.name).second);
        locals_.push_back(&message);
        says_.warning(how.direction->from->at, 4, 3403,
                      "the message '" + from->name.local +
                          "' is used in several ways; this one has a description of its own");
    }
    known.push_back(&message);
    return &message;
}

std::vector<const wsdl_part*> contract_builder::parts_of(const wsdl_message& message, const wsdl_body& body) {
    std::vector<const wsdl_part*> out;
    if (!body.parts) {
        for (const wsdl_part& part : message.parts)
            if (!body.is_header(message, part.name)) out.push_back(&part);
        return out;
    }
    for (const std::string& name : *body.parts) {
        if (const wsdl_part* part = message.find(name))
            out.push_back(part);
        else
            says_.error(body.from->at, 3013,
                        "the message " + show(message.name) + " has no part '" + name +
                            "', which this soap:body names");
    }
    return out;
}

c_body contract_builder::make_body(const wsdl_message& message, const use& how, output_file& file) {
    const std::vector<const wsdl_part*> parts = parts_of(message, *how.body);
    c_body body;
    if (!parts.empty()) body.part = parts.front()->name;
    if (how.body->encoded) {
        says_.warning(how.direction->from->at, 1, 3112,
                      "SOAP's encoding is not supported; the message becomes an XML buffer");
        body.opaque = true;
        return body;
    }
    if (!how.rpc && parts.size() == 1) {
        if (!parts.front()->element) {
            says_.warning(
                parts.front()->from->at, 1, 3113,
                "a document's part with a type is not supported; the message becomes an XML buffer; name an element");
            body.opaque = true;
            return body;
        }
        body.element = types_.find_element(*parts.front()->element);
        if (body.element == nullptr)
            says_.error(parts.front()->from->at, 3014,
                        "the element " + show(*parts.front()->element) +
                            " is not defined in any input; add the file that defines it");
        return body;
    }
    if (how.rpc) body.wrapper_name = qname{how.body->ns, how.wrapper};
    add_wrapper(body, message, parts, how, file);
    return body;
}

// A structure around the parts. Only rpc writes it, as an element with the operation's name; its parts then have no
// namespace.
void contract_builder::add_wrapper(c_body& body, const wsdl_message& message,
                                   const std::vector<const wsdl_part*>& parts, const use& how, output_file& file) {
    body.wrapper = &types_.make_structure("_" + identifier_part(message.name.local), file, message.from->at);
    name_scope members;
    for (const wsdl_part* part : parts) {
        const std::string name = members.unique(types_.to_name(part->name, part->from->at));
        if (part->element) {
            const c_element* element = types_.find_element(*part->element);
            if (element == nullptr) {
                says_.error(part->from->at, 3014,
                            "the element " + show(*part->element) +
                                " is not defined in any input; add the file that defines it");
                continue;
            }
            types_.add_part(*body.wrapper, element->xml, name, element->type, element->nillable, part->from->at);
        } else if (!part->type) {
            continue; // neither, which has been said
        } else if (how.rpc) {
            types_.add_part(*body.wrapper, {{}, part->name}, name, types_.use_type(*part->type, *part->from), false,
                            part->from->at);
        } else {
            says_.error(part->from->at, 3015, "a part of a document needs an element, not a type");
        }
    }
}

} // namespace wsutil
