// Parameters of operations: fields of the bodies' structures, or the bodies themselves.
#include "contracts.h"

namespace wsutil {
namespace {

// The names that generated functions give to their other parameters begin with an underscore and cannot meet these.
c_parameter* find(std::vector<c_parameter>& parameters, const std::string& name, parameter_kind kind) {
    for (c_parameter& parameter : parameters)
        if (parameter.name == name && parameter.kind == kind && parameter.output < 0) return &parameter;
    return nullptr;
}

} // namespace

const c_structure* contract_builder::expanded(const c_message& message) {
    if (message.body.wrapper != nullptr) return message.body.wrapper;
    const c_element* element = message.body.element;
    if (element == nullptr || element->nillable || element->type.structure == nullptr) return nullptr;
    const bool named = message.body.part == "parameters";
    return (named && !element->type.structure->typed()) || element->type.structure->empty() ? element->type.structure
                                                                                            : nullptr;
}

void contract_builder::add_parameters(c_operation& operation, const wsdl_message& input, const wsdl_message* output) {
    name_scope names;
    if (const c_structure* structure = expanded(*operation.input))
        add_fields(operation, *structure, false, names);
    else
        add_whole(operation, *operation.input, input, false, names);
    operation.input_nillable = operation.input->body.element != nullptr && operation.input->body.element->nillable;
    if (output == nullptr) return;
    if (const c_structure* structure = expanded(*operation.output))
        add_fields(operation, *structure, true, names);
    else
        add_whole(operation, *operation.output, *output, true, names);
    operation.output_nillable = operation.output->body.element != nullptr && operation.output->body.element->nillable;
}

// A field of the output with the name and type of one of the input is the same parameter, by reference.
void contract_builder::add_fields(c_operation& operation, const c_structure& structure, bool output,
                                  name_scope& names) {
    const std::vector<const c_field*> fields = described_fields(structure);
    for (int index = 0; index < static_cast<int>(fields.size()); ++index) {
        const c_field& field = *fields[static_cast<size_t>(index)];
        const std::string type = field.declared_type();
        const parameter_kind kind = field.repeating ? parameter_kind::array : parameter_kind::normal;
        c_parameter* same = output ? find(operation.parameters, field.name, kind) : nullptr;
        if (same != nullptr && same->c_type == type) {
            same->output = index;
            same->c_type += "*";
            if (!field.repeating) continue;
            c_parameter* count = same - 1;
            count->output = index;
            count->c_type += "*";
            continue;
        }
        c_parameter parameter{names.unique(field.name), type, kind, output ? -1 : index, output ? index : -1};
        if (output) parameter.c_type += "*";
        if (field.repeating) {
            c_parameter count = parameter;
            count.name = names.unique(parameter.name + "Count");
            count.kind = parameter_kind::array_count;
            count.c_type = output ? "unsigned int*" : "unsigned int";
            operation.parameters.push_back(std::move(count));
        }
        operation.parameters.push_back(std::move(parameter));
    }
}

void contract_builder::add_whole(c_operation& operation, const c_message& message, const wsdl_message& from,
                                 bool output, name_scope& names) {
    c_parameter parameter;
    const std::string part = message.body.part.empty() ? from.name.local : message.body.part;
    parameter.name = names.unique(types_.to_name(part, from.from->at));
    parameter.kind = parameter_kind::messages;
    (output ? parameter.output : parameter.input) = 0;
    const c_element* element = message.body.element;
    if (element == nullptr) {
        parameter.c_type = "WS_XML_BUFFER*";
    } else {
        // What is a pointer already is the pointer to the value.
        const bool empty = element->type.structure != nullptr && element->type.structure->empty();
        parameter.c_type = empty ? "void" : element->type.c_type;
        if (parameter.c_type.back() != '*') parameter.c_type += "*";
    }
    if (output) parameter.c_type += "*";
    operation.parameters.push_back(std::move(parameter));
}

} // namespace wsutil
