#include "type_builder.h"

#include "text.h"

#include <charconv>

namespace wsutil {

void type_builder::build() {
    declare_globals();
    define_globals();
    finish();
}

std::string type_builder::to_name(const std::string& xml, const place& at) {
    std::string out = identifier(xml);
    if (out != xml) says_.warning(at, 3, 2301, "the name '" + xml + "' becomes '" + out + "' in C");
    return out;
}

// A file of some kilobytes can refer from each definition to the next, deeper than there is stack.
type_builder::nesting type_builder::nest(const node& at) {
    constexpr size_t max_depth = 600;
    if (depth_ == max_depth)
        says_.fatal(at.at, 2045, "the definitions refer to each other too deeply; leave out some between");
    return nesting(depth_);
}

// Names of global types come first, so that no other name pushes theirs aside.
void type_builder::declare_globals() {
    for (const output_file& file : model_.files)
        names_.add(options_.prefix + file.object);
    for (const auto& [kind, name] : schemas_.in_order()) {
        if (kind != schema_set::types) continue;
        const component& found = *schemas_.find(kind, name);
        if (found.element->name.local != "complexType") continue;
        c_structure& structure = model_.structures.emplace_back();
        const std::string wanted = found.scope->file->prefix + to_name(name.local, found.element->at);
        structure.name = names_.unique(wanted);
        if (structure.name != wanted)
            says_.warning(found.element->at, 1, 2142,
                          "the type " + show(name) + " becomes '" + structure.name + "' in C, for '" + wanted +
                              "' is taken; /fullname or /prefix make names differ");
        structure.xml = name;
        structure.file = found.scope->file;
        structure.at = found.element->at;
        structure.in_progress = true;
        structure.file->structures.push_back(&structure);
        structures_[found.element] = &structure;
    }
    for (const auto& [kind, name] : schemas_.in_order())
        collect_bases(*schemas_.find(kind, name)->element);
}

void type_builder::collect_bases(const node& at) {
    if (at.is(xsd_ns, "extension") && at.parent != nullptr && at.parent->name.local == "complexContent")
        if (const auto base = at.resolve(at.get("base"))) bases_.insert(*base);
    for (const auto& child : at.children)
        collect_bases(*child);
}

void type_builder::define_globals() {
    for (const auto& [kind, name] : schemas_.in_order()) {
        const component& found = *schemas_.find(kind, name);
        switch (kind) {
        case schema_set::types:
            if (found.element->name.local == "simpleType")
                (void)simple_of(*found.element, *found.scope, name.local, false);
            else if (c_structure& structure = *structures_.at(found.element); structure.in_progress)
                define(structure, *found.element, *found.scope);
            break;
        case schema_set::elements:
            (void)find_element(name);
            break;
        case schema_set::attributes: {
            c_attribute& attribute = model_.attributes.emplace_back();
            attribute.file = found.scope->file;
            attribute.name = member_name(member_names_[attribute.file].attributes, name, found.element->at);
            attribute.xml = name;
            attribute.type = attribute_type(*found.element, *found.scope, "_" + identifier_part(name.local));
            attribute.file->attributes.push_back(&attribute);
            break;
        }
        default:
            break;
        }
        define_waiting();
    }
}

// Who derives from whom is known now: values of such types stand behind pointers, for they may be larger.
void type_builder::finish() {
    const auto settle = [](c_field& field) {
        if (field.type.structure != nullptr && (field.type.structure->typed() || field.type.structure->empty()))
            field.pointer = true;
    };
    for (c_structure& structure : model_.structures) {
        for (c_field& field : structure.fields)
            settle(field);
        if (!structure.typed()) continue;
        name_functions(structure);
        avoid_class_names(structure);
    }
    // A structure's description has the fields of its bases once more, or copies of them; these may be another file's.
    for (const c_structure& structure : model_.structures)
        for (const c_structure* s = &structure; s != nullptr; s = s->base)
            for (const c_field& field : s->fields) {
                mark_external(field.type, *structure.file);
                if (field.choices == nullptr) continue;
                for (const c_field& choice : field.choices->fields)
                    mark_external(choice.type, *structure.file);
            }
    for (c_union& choices : model_.unions)
        for (c_field& field : choices.fields)
            settle(field);
}

type_use type_builder::use_structure(c_structure& structure) const {
    type_use out;
    out.ws_type = "WS_STRUCT_TYPE";
    out.c_type = "struct " + structure.name;
    out.structure = &structure;
    return out;
}

type_use type_builder::use_type(const qname& name, const node& where) {
    if (name.ns == xsd_ns) return builtin_type(name.local, where.at);
    const component* found = schemas_.find(schema_set::types, name);
    if (found != nullptr && found->element->name.local == "complexType") {
        c_structure& structure = *structures_.at(found->element);
        return use_structure(structure);
    }
    return use_simple(simple_named(name, where), where.at);
}

c_element* type_builder::find_element(const qname& name) {
    if (const auto known = elements_.find(name); known != elements_.end()) return known->second;
    const component* found = schemas_.find(schema_set::elements, name);
    if (found == nullptr) return nullptr;
    c_element& element = model_.elements.emplace_back();
    elements_[name] = &element; // before its type, which may refer to it
    const node& from = *found->element;
    element.name = member_name(member_names_[found->scope->file].elements, name, from.at);
    element.xml = name;
    element.nillable = from.get_bool("nillable");
    element.file = found->scope->file;
    element.at = from.at;
    element.file->elements.push_back(&element);
    warn_ignored(from);
    if (from.find("default") != nullptr || from.find("fixed") != nullptr)
        says_.warning(from.at, 2, 2207,
                      "the default of a global element counts only where a reference to it may be missing");
    if (from.find("substitutionGroup") != nullptr) {
        says_.warning(from.at, 1, 2104, "substitution groups are not supported; the element becomes an XML buffer");
        element.type = builtin_type("anyType", from.at);
    } else {
        element.type = element_type(from, *found->scope, "_" + identifier_part(name.local));
    }
    return &element;
}

// A file may have several namespaces, with the same names.
std::string type_builder::member_name(name_scope& names, const qname& name, const place& at) {
    const std::string wanted = to_name(name.local, at);
    std::string out = names.unique(wanted);
    if (out != wanted)
        says_.warning(at, 1, 2143,
                      "the description of " + show(name) + " becomes '" + out + "', for '" + wanted + "' is taken");
    return out;
}

// The type of an element: named, written within, or none, which is any.
type_use type_builder::element_type(const node& element, const schema_scope& scope, const std::string& anonymous_name) {
    if (const std::string* type = element.find("type")) return use_type(resolve(element, *type), element);
    if (const node* complex = element.child(xsd_ns, "complexType"))
        return use_structure(*structure_of(*complex, scope, anonymous_name));
    if (const node* inner = element.child(xsd_ns, "simpleType"))
        return use_simple(simple_of(*inner, scope, anonymous_name, true), inner->at);
    return builtin_type("anyType", element.at);
}

// An anonymous type is made the first time that it is met.
c_structure* type_builder::structure_of(const node& complex_type, const schema_scope& scope,
                                        const std::string& anonymous_name) {
    if (const auto known = structures_.find(&complex_type); known != structures_.end()) return known->second;
    c_structure& structure = model_.structures.emplace_back();
    structures_[&complex_type] = &structure;
    structure.name = names_.unique(scope.file->prefix + anonymous_name);
    structure.xml = {scope.target_ns, anonymous_name};
    structure.anonymous = true;
    structure.file = scope.file;
    structure.at = complex_type.at;
    structure.file->structures.push_back(&structure);
    define_anonymous(structure, complex_type, scope);
    return &structure;
}

c_structure& type_builder::make_structure(const std::string& name, output_file& file, const place& at) {
    c_structure& structure = model_.structures.emplace_back();
    structure.name = names_.unique(file.prefix + name);
    structure.anonymous = true;
    structure.file = &file;
    structure.at = at;
    file.structures.push_back(&structure);
    return structure;
}

void type_builder::add_part(c_structure& owner, const qname& xml, const std::string& name, const type_use& type,
                            bool nillable, const place& at) {
    c_field field;
    field.name = name;
    field.mapping = "WS_ELEMENT_FIELD_MAPPING";
    field.xml = xml;
    field.type = type;
    field.nillable = nillable;
    field.at = at;
    set_pointer(field);
    mark_external(field.type, *owner.file);
    owner.fields.push_back(std::move(field));
}

qname type_builder::resolve(const node& where, const std::string& name) {
    if (const auto found = where.resolve(name)) return *found;
    says_.error(where.at, 2003, "the prefix of '" + name + "' is not declared; declare it with xmlns");
    return {{}, name};
}

type_builder::occurrence type_builder::occurs(const node& particle) {
    const auto read = [&](const char* name, unsigned otherwise) {
        const std::string* text = particle.find(name);
        if (text == nullptr) return otherwise;
        const std::string_view value = trim(*text);
        if (value == "unbounded") return unbounded;
        unsigned out = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), out);
        if (!value.empty() && error == std::errc() && end == value.data() + value.size()) return out;
        says_.error(particle.at, 2004,
                    std::string(name) + " is '" + *text + "'; write a number, or unbounded for maxOccurs");
        return otherwise;
    };
    const occurrence out{read("minOccurs", 1), read("maxOccurs", 1)};
    if (out.min > out.max) says_.error(particle.at, 2005, "minOccurs is above maxOccurs; nothing can be as many");
    return out;
}

void type_builder::check_children(const node& parent, const std::set<std::string_view>& allowed) {
    for (const auto& child : parent.children)
        if (child->name.ns != xsd_ns || !allowed.contains(child->name.local))
            says_.error(child->at, 2006,
                        show(child->name) + " cannot stand in xs:" + parent.name.local +
                            "; remove it, or correct its name");
}

void type_builder::warn_ignored(const node& element) {
    for (const char* name : {"abstract", "block", "final"}) {
        const std::string value = element.get(name);
        if (!value.empty() && value != "false" && value != "0")
            says_.warning(element.at, name[0] == 'a' ? 1 : 2, name[0] == 'a' ? 2105 : 2205,
                          std::string("the attribute ") + name + " is not supported and is ignored");
    }
    for (const auto& child : element.children)
        for (const char* name : {"unique", "key", "keyref"})
            if (child->is(xsd_ns, name))
                says_.warning(child->at, 2, 2206, std::string("xs:") + name + " is not supported and is ignored");
}

} // namespace wsutil
