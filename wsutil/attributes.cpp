// Attributes: those that stand in a type or its groups, and those that it has from the type that it is derived from.
#include "type_builder.h"

#include <algorithm>
#include <utility>

namespace wsutil {
namespace {

bool is_prohibited(const node& attribute) {
    return attribute.get("use") == "prohibited";
}

bool is_any(const node& attribute) {
    return attribute.name.local == "anyAttribute";
}

} // namespace

qname type_builder::attribute_name(const node& attribute, const schema_scope& scope) {
    if (const std::string* ref = attribute.find("ref")) return resolve(attribute, *ref);
    const std::string form = attribute.get("form", scope.attributes_qualified ? "qualified" : "unqualified");
    return {form == "qualified" ? scope.target_ns : std::string(), attribute.get("name")};
}

// With what is prohibited, as far as that says something: in a group it does not.
void type_builder::collect_attributes(const node& parent, const schema_scope& scope, std::vector<attribute_use>& out) {
    const nesting deeper = nest(parent);
    for (const auto& child : parent.children) {
        if (child->is(xsd_ns, "attribute")) {
            if (parent.name.local != "attributeGroup" || !is_prohibited(*child))
                out.push_back({child.get(), &scope, attribute_name(*child, scope)});
        } else if (child->is(xsd_ns, "anyAttribute")) {
            out.push_back({child.get(), &scope, {}});
        } else if (child->is(xsd_ns, "attributeGroup")) {
            count_expansion(*child);
            const qname name = resolve(*child, child->get("ref"));
            const component* group = schemas_.find(schema_set::attribute_groups, name);
            if (group == nullptr) {
                says_.error(child->at, 2024, "the attribute group " + show(name) + " is not defined in any input");
            } else if (open_.insert(group->element).second) {
                collect_attributes(*group->element, *group->scope, out);
                open_.erase(group->element);
            } else {
                says_.error(child->at, 2025, "the attribute group " + show(name) + " contains itself");
            }
        }
    }
}

// Those that stand in a type, an extension or a restriction. Each that is derived from the type asks for them.
const std::vector<type_builder::attribute_use>& type_builder::own_attributes(const node& parent,
                                                                             const schema_scope& scope) {
    const auto [found, added] = own_attributes_.try_emplace(&parent);
    if (added) {
        std::vector<attribute_use> own;
        collect_attributes(parent, scope, own);
        found->second = std::move(own);
    }
    return found->second;
}

// All of a type's attributes: an extension adds its own to those of its base. A restriction has those of its base, too,
// but the ones that it states itself, or prohibits, stand in their places, and of other attributes it has its own say.
std::vector<type_builder::attribute_use> type_builder::attributes_of(const node& complex_type,
                                                                     const schema_scope& scope) {
    const derivation from = derivation_of(complex_type);
    std::vector<attribute_use> own = own_attributes(from.element != nullptr ? *from.element : complex_type, scope);
    std::vector<attribute_use> out;
    if (from.base != nullptr) out = attributes_of(*from.base->element, *from.base->scope);
    if (from.restriction) {
        std::erase_if(out, [](const attribute_use& use) { return is_any(*use.element); });
        for (attribute_use& use : out) {
            const auto restated = std::find_if(own.begin(), own.end(), [&](const attribute_use& o) {
                return !is_any(*o.element) && o.name == use.name;
            });
            if (restated == own.end()) continue;
            use = *restated;
            own.erase(restated);
        }
    }
    out.insert(out.end(), own.begin(), own.end());
    std::erase_if(out, [](const attribute_use& use) { return is_prohibited(*use.element); });
    return out;
}

// A simple one: no text makes a structure. Nor does it make a buffer, so what may be anything is a string.
type_use type_builder::attribute_type(const node& attribute, const schema_scope& scope,
                                      const std::string& anonymous_name) {
    check_children(attribute, {"annotation", "simpleType"});
    type_use out;
    if (const std::string* type = attribute.find("type")) {
        const qname name = resolve(attribute, *type);
        out = name.ns == xsd_ns ? builtin_type(name.local, attribute.at)
                                : use_simple(simple_named(name, attribute), attribute.at);
    } else if (const node* inner = attribute.child(xsd_ns, "simpleType")) {
        out = use_simple(simple_of(*inner, scope, anonymous_name, true), inner->at);
    }
    const bool any = out.ws_type.empty() || out.ws_type == "WS_XML_BUFFER_TYPE";
    return any ? builtin_type("string", attribute.at) : out;
}

void type_builder::add_attributes(const std::vector<attribute_use>& uses, target to) {
    for (const attribute_use& use : uses) {
        if (is_any(*use.element))
            add_any_attributes(use, to);
        else
            add_attribute(use, to);
    }
}

void type_builder::add_attribute(const attribute_use& use, target to) {
    const node& attribute = *use.element;
    if (is_prohibited(attribute)) return;
    c_field field;
    field.mapping = "WS_ATTRIBUTE_FIELD_MAPPING";
    field.xml = use.name;
    field.at = attribute.at;
    field.optional = attribute.get("use") != "required";
    const node* declaration = &attribute;
    if (attribute.find("ref") != nullptr) {
        const qname& name = use.name;
        const component* found = schemas_.find(schema_set::attributes, name);
        if (name.ns == xml_ns) {
            field.mapping = "WS_XML_ATTRIBUTE_FIELD_MAPPING";
            field.type = builtin_type("string", attribute.at);
        } else if (found == nullptr && name.ns == soap_encoding_ns) {
            return; // how arrays of SOAP's encoding say their items' type; such arrays are buffers
        } else if (found == nullptr) {
            return says_.error(attribute.at, 2026, "the attribute " + show(name) + " is not defined in any input");
        } else {
            declaration = found->element;
            field.type = attribute_type(*found->element, *found->scope, "_" + identifier_part(name.local));
        }
    } else {
        if (use.name.local.empty()) return says_.error(attribute.at, 2027, "xs:attribute needs a name or a ref");
        const std::string parent = to.structure->name.substr(to.structure->file->prefix.size());
        field.type = attribute_type(attribute, *use.scope, parent + "_" + identifier_part(use.name.local));
    }
    const auto same = [&](const c_field& f) { return f.xml == field.xml && !f.is_content(); };
    if (std::any_of(to.structure->fields.begin(), to.structure->fields.end(), same))
        return says_.error(attribute.at, 2028, "the attribute " + show(*field.xml) + " is there twice");
    field.name = to.members->unique(to_name(field.xml->local, attribute.at));
    const std::string* text = default_text(attribute);
    if (text == nullptr) text = default_text(*declaration);
    if (text != nullptr && field.optional) field.default_value = default_value(field.type, *text, attribute.at);
    mark_external(field.type, *to.structure->file);
    to.structure->fields.push_back(std::move(field));
}

void type_builder::add_any_attributes(const attribute_use& any, target to) {
    for (const c_structure* s = to.structure; s != nullptr; s = s->base)
        for (const c_field& field : s->fields)
            if (field.mapping == "WS_ANY_ATTRIBUTES_FIELD_MAPPING") return;
    c_field field;
    field.name = to.members->unique("anyAttributes");
    field.mapping = "WS_ANY_ATTRIBUTES_FIELD_MAPPING";
    field.type.ws_type = "WS_ANY_ATTRIBUTES_TYPE";
    field.type.c_type = "WS_ANY_ATTRIBUTES";
    field.optional = true;
    field.at = any.element->at;
    set_any_namespace(field, *any.element, *any.scope);
    to.structure->fields.push_back(std::move(field));
}

} // namespace wsutil
