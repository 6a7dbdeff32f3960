// What a header says of other files' types. Where two headers build on each other each has what it needs of the other
// one's, and whichever comes first defines it.
#include "emitter.h"

namespace wsutil {
namespace {

void collect_enumerations(const std::vector<c_field>& fields, std::vector<const c_enumeration*>& out) {
    for (const c_field& field : fields) {
        if (field.type.enumeration != nullptr) out.push_back(field.type.enumeration);
        if (field.choices != nullptr) collect_enumerations(field.choices->fields, out);
    }
}

// Those of a file's types, of their bases and of the parameters of its functions.
std::vector<const c_enumeration*> used_enumerations(const output_file& file) {
    std::vector<const c_enumeration*> out;
    for (const c_structure* structure : file.structures)
        for (const c_structure* s = structure; s != nullptr; s = s->base)
            collect_enumerations(s->fields, out);
    for (const parameter_type& parameter : parameter_types(file))
        if (parameter.type.enumeration != nullptr) out.push_back(parameter.type.enumeration);
    return out;
}

} // namespace

std::string emitter::guarded(const std::string& name, const output_file& owner, const std::string& text) const {
    if (!order_.is_mutual(owner)) return text;
    return "#ifndef " + name + "_defined\n#define " + name + "_defined\n" + text.substr(0, text.size() - 1) +
           "#endif\n\n";
}

std::string emitter::shared_types() const {
    std::string out;
    std::set<std::string> done;
    for (const c_enumeration* values : used_enumerations(file_))
        if (order_.mutual(file_, *values->file) && done.insert(values->name).second)
            out += guarded(values->name, *values->file, enumeration(*values));
    // A function's declaration is no place to declare a type in.
    std::string declared;
    const auto declare = [&](const std::string& name) {
        if (done.insert(name).second) declared += "struct " + name + ";\n";
    };
    for (const parameter_type& parameter : parameter_types(file_)) {
        const c_structure* structure = parameter.type.structure;
        if (structure != nullptr && structure->file != &file_ && !structure->empty()) declare(structure->name);
        if (parameter.choices != nullptr && parameter.choices_file != &file_) declare(parameter.choices->name);
    }
    return declared.empty() ? out : out + declared + "\n";
}

} // namespace wsutil
