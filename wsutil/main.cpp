// wsutil: C from WSDL, XML schema and policy files.
#include "contracts.h"
#include "emitter.h"
#include "includes.h"
#include "options.h"
#include "paths.h"
#include "policy.h"
#include "text.h"
#include "type_builder.h"

#include <fstream>
#include <iostream>

namespace wsutil {
namespace {

constexpr char version[] = "0.1.0";

// An input, with what has to stay while others refer to it.
struct input {
    const input_name* name;
    std::unique_ptr<node> document;
    output_file* file;
};

std::string file_name_of(const std::string& path) {
    return from_path(to_path(path).filename());
}

output_file& add_file(c_model& model, const input_name& name, const options& chosen) {
    output_file& file = model.files.emplace_back();
    file.kind = name.kind;
    file.path = name.path;
    file.file_name = file_name_of(name.path);
    file.object = identifier_part(file.file_name);
    file.prefix = chosen.prefix + (chosen.full_names ? file.object + "_" : "");
    return file;
}

// Two inputs of one name would be written over one another.
void check_names(const std::deque<output_file>& files, diagnostics& says) {
    for (const output_file& a : files)
        for (const output_file& b : files)
            if (&a < &b && a.object == b.object)
                says.fatal({}, 1012, "'" + a.path + "' and '" + b.path + "' would have the same output; rename one");
}

std::vector<input> read_inputs(const options& chosen, c_model& model, diagnostics& says) {
    std::vector<input> out;
    for (const input_name& name : chosen.inputs) {
        if (name.kind == input_kind::policy && !chosen.policy) continue;
        output_file* file = name.kind == input_kind::policy ? nullptr : &add_file(model, name, chosen);
        out.push_back({&name, read_document(name.path, says), file});
    }
    check_names(model.files, says);
    return out;
}

void add_schemas(const input& in, schema_set& schemas, diagnostics& says) {
    const node& root = *in.document;
    if (in.name->kind == input_kind::xsd) {
        if (!root.is(xsd_ns, "schema"))
            says.fatal(root.at, 1013,
                       "this is no XML schema: its root is " + show(root.name) +
                           (root.name.ns.empty() ? " of no namespace" : "") + "; give WSDL with /wsdl:");
        return schemas.add(root, *in.file);
    }
    for (const auto& types : root.children) {
        if (!types->is(wsdl_ns, "types")) continue;
        for (const auto& schema : types->children)
            if (schema->is(xsd_ns, "schema")) schemas.add(*schema, *in.file);
    }
}

std::string stamp(const std::vector<std::string>& arguments, const options& chosen) {
    if (!chosen.stamp) return {};
    std::string command;
    for (const std::string& argument : arguments)
        command += " " + argument;
    // A comment must not end early.
    for (size_t at = 0; (at = command.find("*/", at)) != std::string::npos;)
        command.insert(at + 1, " ");
    return std::string("/* Written by wsutil ") + version + " of webservices; do not edit.\n * wsutil" + command +
           "\n */\n\n";
}

struct output {
    std::filesystem::path path;
    std::string text;
};

// All or nothing: under temporary names first, and where one of them cannot get its own, none stays.
void write(const std::vector<output>& outputs, diagnostics& says) {
    std::error_code error;
    const auto temporary = [](const output& o) { return std::filesystem::path(o.path) += ".tmp"; };
    size_t written = 0, renamed = 0;
    const auto give_up = [&](const output& o) {
        for (size_t i = 0; i < renamed; ++i)
            std::filesystem::remove(outputs[i].path, error);
        for (size_t i = renamed; i <= written && i < outputs.size(); ++i)
            std::filesystem::remove(temporary(outputs[i]), error);
        says.fatal({}, 1014, "the file '" + from_path(o.path) + "' cannot be written; does its directory exist?");
    };
    for (; written < outputs.size(); ++written) {
        std::ofstream file(temporary(outputs[written]), std::ios::binary | std::ios::trunc);
        file << outputs[written].text;
        file.close();
        if (!file) give_up(outputs[written]);
    }
    for (; renamed < outputs.size(); ++renamed) {
        std::filesystem::rename(temporary(outputs[renamed]), outputs[renamed].path, error);
        if (error) give_up(outputs[renamed]);
    }
}

void compile(const std::vector<std::string>& arguments, const options& chosen, diagnostics& says) {
    c_model model;
    const std::vector<input> inputs = read_inputs(chosen, model, says);
    std::vector<schema_document> documents;
    for (const input& in : inputs)
        documents.push_back({in.document.get(), file_name_of(in.name->path)});
    adopt_included(documents, says);
    schema_set schemas(says);
    wsdl_set wsdl(says);
    policy_set policies(says);
    for (const input& in : inputs) {
        if (in.name->kind != input_kind::policy) add_schemas(in, schemas, says);
        if (in.name->kind == input_kind::wsdl) wsdl.add(*in.document, *in.file);
        if (chosen.policy && in.name->kind != input_kind::xsd) policies.add(*in.document, in.name->url);
    }
    wsdl.connect();
    type_builder types(model, schemas, chosen, says);
    types.build();
    contract_builder(model, wsdl, types, chosen, says).build();
    for (output_file& file : model.files)
        for (c_contract& contract : file.contracts) {
            if (!chosen.policy) continue;
            contract.policy = policies.match(*contract.binding, wsdl);
            policies.check_operations(*contract.binding, wsdl, contract.policy);
        }
    if (says.failed()) throw stopped();
    const file_order order(model);
    std::vector<output> outputs;
    for (const output_file& file : model.files) {
        const emitter emit(order, file, chosen, stamp(arguments, chosen));
        outputs.push_back({chosen.out / to_path(file.file_name + ".h"), emit.header()});
        outputs.push_back({chosen.out / to_path(file.file_name + ".c"), emit.source()});
    }
    write(outputs, says);
}

int run(const std::vector<std::string>& arguments) {
    diagnostics says(std::cerr);
    const std::optional<options> chosen = read_options(arguments, says);
    if (!chosen) return 1;
    if (chosen->logo) std::cout << "wsutil " << version << ", the compiler of webservices\n";
    if (chosen->help) {
        std::cout << help_text();
        return 0;
    }
    says.set_level(chosen->warning_level);
    says.set_warnings_are_errors(chosen->warnings_are_errors);
    try {
        compile(arguments, *chosen, says);
    } catch (const stopped&) {
        return 1;
    } catch (const std::exception& e) {
        says.error({}, 1000, std::string("the tool failed: ") + e.what());
        return 1;
    }
    return says.failed() ? 1 : 0;
}

} // namespace
} // namespace wsutil

int main(int count, char** arguments) {
    return wsutil::run(wsutil::program_arguments(count, arguments));
}
