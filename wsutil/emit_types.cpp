// C types: enumerations, unions, structures and their inheritance.
#include "emitter.h"

#include <algorithm>

namespace wsutil {
namespace {

constexpr char if_cplusplus[] = "#if defined(__cplusplus) && (defined(WS_CPLUSPLUS) || defined(_WS_CPLUSPLUS))\n";

std::string comment(const c_field& field) {
    std::string out;
    const auto add = [&](bool on, const char* text) {
        if (on) out += (out.empty() ? " /* " : ", ") + std::string(text);
    };
    add(field.optional, "optional");
    add(field.nillable || field.nillable_item, "nillable");
    return out.empty() ? out : out + " */";
}

std::string declaration(const c_field& field, const std::string& margin) {
    std::string out;
    if (field.repeating) out += margin + "unsigned int " + field.count_name + ";\n";
    return out + margin + field.declared_type() + " " + field.name + ";" + comment(field) + "\n";
}

std::string declarations(const std::vector<c_field>& fields, const std::string& margin) {
    std::string out;
    for (const c_field& field : fields)
        out += declaration(field, margin);
    return out;
}

// _type lies in the first of the bases.
std::string type_member(const c_structure& structure) {
    std::string out;
    for (const c_structure* s = structure.base; s != nullptr; s = s->base)
        out += "_base.";
    return out + "_type";
}

} // namespace

std::string emitter::enumeration(const c_enumeration& values) const {
    std::string out = "/* " +
                      (values.anonymous && !values.external ? "of an anonymous type" : reference(values).substr(23)) +
                      " */\ntypedef enum " + values.name + " {\n";
    int number = 0;
    for (const c_enumerator& value : values.values)
        out += "    " + value.name + " = " + std::to_string(number++) + ",\n";
    out.erase(out.size() - 2, 1); // C++98 has no comma there
    return out + "} " + values.name + ";\n\n";
}

std::string emitter::choice(const c_union& choices) const {
    std::string out = "typedef enum " + choices.enum_name + " {\n    " + choices.none_name + " = 0";
    for (size_t i = 0; i < choices.enumerators.size(); ++i)
        out += ",\n    " + choices.enumerators[i] + " = " + std::to_string(i + 1);
    out += "\n} " + choices.enum_name + ";\n\ntypedef struct " + choices.name + " {\n    enum " + choices.enum_name +
           " selector;\n    union {\n";
    return out + declarations(choices.fields, "        ") + "    } value;\n} " + choices.name + ";\n\n";
}

// A base comes before what derives from it.
void emitter::structure(const c_structure& structure, std::vector<const c_structure*>& done, std::string& out) const {
    if (structure.empty() || std::find(done.begin(), done.end(), &structure) != done.end()) return;
    done.push_back(&structure);
    const c_structure* base = structure.base;
    if (base != nullptr && (base->file == &file_ || order_.mutual(file_, *base->file)))
        this->structure(*base, done, out);
    out += guarded(structure.name, *structure.file, structure_text(structure));
}

// With its choices, which it contains as they are.
std::string emitter::structure_text(const c_structure& structure) const {
    std::string out;
    for (const c_field& field : structure.fields)
        if (field.choices != nullptr) out += choice(*field.choices);
    out += "/* " + (is_public(structure) ? reference(structure).substr(25) : std::string("of an anonymous type")) +
           " */\n";
    if (structure.typed()) return out + inherited(structure);
    return out + "typedef struct " + structure.name + " {\n" + declarations(structure.fields, "    ") + "} " +
           structure.name + ";\n\n";
}

std::string emitter::inherited(const c_structure& structure) const {
    const std::string& name = structure.name;
    const std::string fields = declarations(structure.fields, "    ");
    const std::vector<c_structure*> derived = all_derived(structure);
    std::string out = if_cplusplus + ("typedef struct " + name);
    if (structure.base != nullptr) out += " : " + structure.base->name;
    out += " {\n    " + name + "();\n";
    if (!structure.derived.empty()) out += "    " + name + "(const WS_STRUCT_DESCRIPTION* type);\n";
    for (const c_structure* d : derived)
        out += "    struct " + d->name + "* WINAPI As" + d->name + "();\n";
    if (structure.base == nullptr) out += "    const struct _WS_STRUCT_DESCRIPTION* _type;\n";
    out += fields + "} " + name + ";\n#else\ntypedef struct " + name + " {\n";
    out += structure.base != nullptr ? "    struct " + structure.base->name + " _base;\n"
                                     : "    const struct _WS_STRUCT_DESCRIPTION* _type;\n";
    out += fields + "} " + name + ";\n\nvoid WINAPI " + structure.init_function + "(struct " + name + "* _this);\n";
    for (size_t i = 0; i < derived.size(); ++i)
        out += "struct " + derived[i]->name + "* WINAPI " + structure.casts[i] + "(struct " + name + "* _this);\n";
    return out + "#endif\n\n";
}

std::string emitter::types() const {
    std::string out;
    for (const c_enumeration* values : file_.enumerations)
        out += guarded(values->name, file_, enumeration(*values));
    std::vector<const c_structure*> done;
    for (const c_structure* s : file_.structures)
        structure(*s, done, out);
    return out;
}

// Constructors and casts in C++, functions in C.
std::string emitter::inheritance_functions() const {
    std::string cpp, c;
    for (const c_structure* structure : file_.structures) {
        if (!structure->typed()) continue;
        const std::string& name = structure->name;
        std::string zeros;
        for (const c_field& field : structure->fields)
            zeros += (field.repeating ? ", " + field.count_name + "()" : "") + ", " + field.name + "()";
        const std::string description = reference(*structure);
        // A field may have the name of the base.
        const std::string head = structure->base != nullptr ? "::" + structure->base->name : "_type";
        cpp += name + "::" + name + "() : " + head + "(" + description + ")" + zeros + "\n{\n}\n\n";
        if (!structure->derived.empty())
            cpp +=
                name + "::" + name + "(const WS_STRUCT_DESCRIPTION* type) : " + head + "(type)" + zeros + "\n{\n}\n\n";
        c += "void WINAPI " + structure->init_function + "(struct " + name + "* _this)\n{\n    _this->" +
             type_member(*structure) + " = " + description + ";\n}\n\n";
        auto cast = structure->casts.begin();
        for (const c_structure* derived : all_derived(*structure)) {
            const auto body = [&](const std::string& type, const std::string& self) {
                return "{\n    const WS_STRUCT_DESCRIPTION* type = " + type +
                       ";\n    while (type != 0 && type != " + reference(*derived) +
                       ")\n        type = type->parentType;\n    return type != 0 ? (struct " + derived->name + "*)" +
                       self + " : 0;\n}\n\n";
            };
            cpp += "struct " + derived->name + "* WINAPI " + name + "::As" + derived->name + "()\n" +
                   body("_type", "this");
            c += "struct " + derived->name + "* WINAPI " + *cast++ + "(struct " + name + "* _this)\n" +
                 body("_this->" + type_member(*structure), "_this");
        }
    }
    if (c.empty()) return {};
    return if_cplusplus + cpp + "#else\n" + c + "#endif\n\n";
}

} // namespace wsutil
