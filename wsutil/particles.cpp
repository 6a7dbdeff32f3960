// Model groups: sequences become fields, choices unions.
#include "text.h"
#include "type_builder.h"

#include <algorithm>
#include <utility>

namespace wsutil {
namespace {

bool is_particle(const node& child) {
    if (child.name.ns != xsd_ns) return false;
    const std::string& name = child.name.local;
    return name == "element" || name == "sequence" || name == "choice" || name == "group" || name == "any" ||
           name == "all";
}

std::vector<const node*> particles_of(const node& group) {
    std::vector<const node*> out;
    for (const auto& child : group.children)
        if (is_particle(*child)) out.push_back(child.get());
    return out;
}

} // namespace

// With `optional`, something around the particle may be missing. False when it cannot be had in fields; why_not_ says
// why.
bool type_builder::add_particle(const node& particle, target to, bool optional) {
    const nesting deeper = nest(particle);
    const std::string& name = particle.name.local;
    if (name == "sequence") return add_sequence(particle, to, optional);
    if (name == "choice") return add_choice(particle, to, optional);
    if (name == "any") return add_any(particle, to, optional);
    if (name == "all") {
        why_not_ = "xs:all is not supported";
        return false;
    }
    if (name == "element") {
        if (occurs(particle).max == 0) return true;
        c_field field = element_field(particle, to, true);
        field.optional = field.optional || optional;
        add_field(std::move(field), to);
        return true;
    }
    // A group: what it contains stands for it.
    const component* group = group_of(particle);
    if (group == nullptr) return true;
    const occurrence times = occurs(particle);
    if (times.max == 0) return true;
    if (times.max > 1) {
        why_not_ = "a group that repeats is not supported";
        return false;
    }
    if (!open_.insert(group->element).second) {
        says_.error(particle.at, 2040, "the group '" + group->element->get("name") + "' contains itself");
        return true;
    }
    bool added = true;
    for (const node* child : particles_of(*group->element))
        added = added && add_particle(*child, {to.structure, group->scope, to.members}, optional || times.min == 0);
    open_.erase(group->element);
    return added;
}

// A few groups that each refer to the next one twice have more fields than there is memory.
void type_builder::count_expansion(const node& reference) {
    constexpr size_t max_expanded = 100'000;
    if (++expanded_ > max_expanded)
        says_.fatal(reference.at, 2044, "the groups refer to each other too often; name types for their content");
}

const component* type_builder::group_of(const node& reference) {
    count_expansion(reference);
    const qname name = resolve(reference, reference.get("ref"));
    const component* found = schemas_.find(schema_set::groups, name);
    if (found == nullptr) says_.error(reference.at, 2041, "the group " + show(name) + " is not defined in any input");
    return found;
}

bool type_builder::add_sequence(const node& sequence, target to, bool optional) {
    check_children(sequence, {"annotation", "element", "group", "choice", "sequence", "any"});
    const occurrence times = occurs(sequence);
    const std::vector<const node*> particles = particles_of(sequence);
    if (times.max == 0) return true;
    if (times.max > 1) {
        // Of one element it is an array of that.
        if (particles.size() != 1 || particles.front()->name.local != "element") {
            why_not_ = "a sequence that repeats is not supported";
            return false;
        }
        c_field field = element_field(*particles.front(), to, false);
        repeat(field, {0, unbounded});
        field.optional = optional || times.min == 0;
        set_pointer(field);
        add_field(std::move(field), to);
        return true;
    }
    if (times.min == 0 && particles.size() > 1)
        says_.warning(sequence.at, 2, 2240, "a sequence that may be missing becomes fields that may be missing each");
    for (const node* particle : particles)
        if (!add_particle(*particle, to, optional || times.min == 0)) return false;
    return true;
}

bool type_builder::add_choice(const node& choice, target to, bool optional) {
    const occurrence times = occurs(choice);
    if (times.max == 0) return true;
    c_field field;
    field.mapping = "WS_ELEMENT_CHOICE_FIELD_MAPPING";
    field.at = choice.at;
    field.type.ws_type = "WS_UNION_TYPE";
    field.optional = optional || times.min == 0;
    c_union choices;
    name_scope members;
    if (!add_choices(choice, choices, to, members, field.optional)) return false;
    if (choices.fields.empty()) return true;
    field.name = to.members->unique("choice");
    choices.name = names_.unique(to.structure->name + "_" + field.name);
    choices.enum_name = names_.unique(choices.name + "Type");
    choices.none_name = names_.unique(choices.name + "_none");
    for (const c_field& f : choices.fields)
        choices.enumerators.push_back(names_.unique(choices.name + "_" + f.name));
    field.choices = &model_.unions.emplace_back(std::move(choices));
    to.structure->file->unions.push_back(field.choices);
    if (times.max > 1) {
        field.repeating = true;
        field.mapping = "WS_REPEATING_ELEMENT_CHOICE_FIELD_MAPPING";
        field.min_items = times.min;
        field.max_items = times.max;
        field.count_name = to.members->unique(field.name + "Count");
    }
    to.structure->fields.push_back(std::move(field));
    return true;
}

// Choices within a choice, and sequences and groups of one, are choices of it.
bool type_builder::add_choices(const node& choice, c_union& choices, target to, name_scope& members, bool& optional) {
    const nesting deeper = nest(choice);
    check_children(choice, {"annotation", "element", "group", "choice", "sequence", "any"});
    for (const node* particle : particles_of(choice)) {
        const occurrence times = occurs(*particle);
        const std::string& name = particle->name.local;
        if (times.max == 0) continue;
        if (times.max > 1) {
            why_not_ = "a choice of what repeats is not supported";
            return false;
        }
        optional = optional || times.min == 0;
        const component* group = name == "group" ? group_of(*particle) : nullptr;
        if (name == "group" && group == nullptr) continue;
        const node& inner = group != nullptr ? *group->element : *particle;
        if (name == "choice" || ((name == "sequence" || name == "group") && particles_of(inner).size() <= 1)) {
            if (!open_.insert(&inner).second) {
                says_.error(particle->at, 2040, "the group contains itself");
                continue;
            }
            const target inner_target{to.structure, group != nullptr ? group->scope : to.scope, to.members};
            const bool added = add_choices(inner, choices, inner_target, members, optional);
            open_.erase(&inner);
            if (!added) return false;
            continue;
        }
        if (name != "element" && name != "any") {
            why_not_ = "a choice of more than single elements is not supported";
            return false;
        }
        if (!add_chosen(*particle, choices, to, members)) return false;
    }
    return true;
}

bool type_builder::add_chosen(const node& particle, c_union& choices, target to, name_scope& members) {
    c_field field;
    if (particle.name.local == "element") {
        field = element_field(particle, to, false);
    } else {
        field.name = "any";
        field.mapping = "WS_ANY_ELEMENT_FIELD_MAPPING";
        field.type = builtin_type("anyType", particle.at);
        set_any_namespace(field, particle, *to.scope);
    }
    field.optional = false;
    field.default_value.clear();
    const auto same = [&](const c_field& f) { return f.xml == field.xml; };
    if (std::any_of(choices.fields.begin(), choices.fields.end(), same)) {
        why_not_ = "a choice between elements of one name is not supported";
        return false;
    }
    field.name = members.unique(field.name);
    mark_external(field.type, *to.structure->file);
    choices.fields.push_back(std::move(field));
    return true;
}

bool type_builder::add_any(const node& any, target to, bool optional) {
    const occurrence times = occurs(any);
    if (times.max == 0) return true;
    c_field field;
    field.name = "any";
    field.mapping = times.max > 1 ? "WS_REPEATING_ANY_ELEMENT_FIELD_MAPPING" : "WS_ANY_ELEMENT_FIELD_MAPPING";
    field.type = builtin_type("anyType", any.at);
    field.optional = optional || times.min == 0;
    field.repeating = times.max > 1;
    if (field.repeating) {
        field.min_items = optional ? 0 : times.min;
        field.max_items = times.max;
    }
    field.at = any.at;
    set_any_namespace(field, any, *to.scope);
    add_field(std::move(field), to);
    return true;
}

void type_builder::set_any_namespace(c_field& field, const node& any, const schema_scope& scope) {
    const std::string ns = any.get("namespace", "##any");
    if (ns == "##any") return;
    if (ns == "##other") {
        field.ns = scope.target_ns;
        field.other_namespace = true;
    } else if (words(ns).size() != 1) {
        says_.warning(any.at, 2, 2241, "several namespaces are not told apart: any is taken");
    } else {
        field.ns = ns == "##targetNamespace" ? scope.target_ns : ns == "##local" ? std::string() : ns;
    }
}

// The field of an element, as far as the element itself says.
c_field type_builder::element_field(const node& element, target to, bool may_collapse) {
    c_field field;
    field.at = element.at;
    field.mapping = "WS_ELEMENT_FIELD_MAPPING";
    const node* declaration = &element;
    if (element.find("ref") != nullptr) {
        declaration = refer(field, element);
    } else {
        const std::string name = element.get("name");
        if (name.empty()) says_.error(element.at, 2043, "xs:element needs a name or a ref");
        const std::string form = element.get("form", to.scope->elements_qualified ? "qualified" : "unqualified");
        field.xml = qname{form == "qualified" ? to.scope->target_ns : std::string(), name};
        field.nillable = element.get_bool("nillable");
        warn_ignored(element);
    }
    field.name = to_name(field.xml->local, element.at);
    const occurrence times = occurs(element);
    field.optional = times.min == 0;
    if (times.max > 1) repeat(field, times);
    if (field.type.ws_type.empty()) {
        if (may_collapse && !field.repeating && collapse(field, element, to)) return field;
        const std::string parent = to.structure->name.substr(to.structure->file->prefix.size());
        field.type = element_type(element, *to.scope, parent + "_" + identifier_part(element.get("name")));
    }
    set_pointer(field);
    const std::string* text = default_text(*declaration);
    if (text != nullptr && field.optional && !field.repeating)
        field.default_value = default_value(field.type, *text, element.at);
    else if (text != nullptr && declaration == &element)
        says_.warning(element.at, 2, 2208, "the default of an element that cannot be missing is ignored");
    return field;
}

// A reference to a global element, whose declaration it gives.
const node* type_builder::refer(c_field& field, const node& element) {
    const qname name = resolve(element, element.get("ref"));
    const c_element* global = find_element(name);
    field.xml = name;
    if (global == nullptr) {
        says_.error(element.at, 2042,
                    "the element " + show(name) + " is not defined; " +
                        (schemas_.knows_namespace(name.ns) ? "correct its name" : "add the file with its namespace"));
        field.type = builtin_type("string", element.at);
        return &element;
    }
    const component& found = *schemas_.find(schema_set::elements, name);
    field.type = global->type;
    // A type that refers to its own element, which is not made yet.
    if (field.type.ws_type.empty())
        field.type = element_type(*found.element, *found.scope, "_" + identifier_part(name.local));
    field.nillable = global->nillable;
    return found.element;
}

// One element becomes an array of it.
void type_builder::repeat(c_field& field, occurrence times) {
    field.repeating = true;
    field.mapping = "WS_REPEATING_ELEMENT_FIELD_MAPPING";
    if (field.xml) field.item = std::exchange(field.xml, std::nullopt);
    field.nillable_item = field.nillable_item || std::exchange(field.nillable, false);
    field.min_items = times.min;
    field.max_items = times.max;
    field.default_value.clear();
}

// The one repeating element that is all of a type's content, or null.
const node* type_builder::array_item(const node& complex_type) const {
    const node* sequence = nullptr;
    for (const auto& child : complex_type.children) {
        if (child->name.ns != xsd_ns || child->name.local == "annotation") continue;
        if (child->name.local != "sequence" || sequence != nullptr) return nullptr;
        sequence = child.get();
    }
    if (sequence == nullptr || complex_type.get_bool("mixed")) return nullptr;
    if (sequence->get("minOccurs", "1") != "1" || sequence->get("maxOccurs", "1") != "1") return nullptr;
    const std::vector<const node*> particles = particles_of(*sequence);
    if (particles.size() != 1 || particles.front()->name.local != "element") return nullptr;
    const std::string max = particles.front()->get("maxOccurs", "1");
    return max != "1" && max != "0" ? particles.front() : nullptr;
}

// An element that only wraps an array is the array's field itself.
bool type_builder::collapse(c_field& field, const node& element, target to) {
    const node* complex_type = element.child(xsd_ns, "complexType");
    const schema_scope* scope = to.scope;
    const std::string* type = element.find("type");
    if (type != nullptr) {
        const qname name = resolve(element, *type);
        const component* found = schemas_.find(schema_set::types, name);
        if (found == nullptr || found->element->name.local != "complexType" || bases_.contains(name)) return false;
        complex_type = found->element;
        scope = found->scope;
    }
    const node* item = complex_type != nullptr ? array_item(*complex_type) : nullptr;
    if (item == nullptr) return false;
    // What is anonymous within is called by what is around it.
    c_structure wrapper;
    const std::string parent = to.structure->name.substr(to.structure->file->prefix.size());
    wrapper.name = type != nullptr ? structures_.at(complex_type)->name
                                   : scope->file->prefix + parent + "_" + identifier_part(element.get("name"));
    wrapper.file = scope->file;
    c_field inner = element_field(*item, {&wrapper, scope, to.members}, false);
    inner.name = field.name;
    inner.xml = field.xml;
    inner.nillable = field.nillable;
    inner.optional = field.optional;
    inner.at = field.at;
    field = std::move(inner);
    return true;
}

void type_builder::set_pointer(c_field& field) const {
    const bool nil = field.repeating ? field.nillable_item : field.nillable;
    const bool structure = field.type.structure != nullptr;
    field.pointer = (structure && !field.repeating) || (nil && !field.type.has_nil());
}

void type_builder::add_field(c_field field, target to) {
    field.name = to.members->unique(field.name);
    if (field.repeating) field.count_name = to.members->unique(field.name + "Count");
    mark_external(field.type, *to.structure->file);
    to.structure->fields.push_back(std::move(field));
}

// What is anonymous and used in another file has to be seen there.
void type_builder::mark_external(const type_use& type, const output_file& user) {
    if (type.structure != nullptr && type.structure->anonymous && type.structure->file != &user)
        type.structure->external = true;
    if (type.enumeration != nullptr && type.enumeration->anonymous && type.enumeration->file != &user)
        type.enumeration->external = true;
}

} // namespace wsutil
