#include "schema.h"

#include <algorithm>

namespace wsutil {

void schema_set::add(const node& schema, output_file& file) {
    schema_scope& scope = scopes_.emplace_back();
    scope.target_ns = schema.get("targetNamespace");
    scope.elements_qualified = schema.get("elementFormDefault") == "qualified";
    scope.attributes_qualified = schema.get("attributeFormDefault") == "qualified";
    scope.file = &file;
    for (const auto& child : schema.children) {
        if (child->name.ns != xsd_ns) continue;
        const std::string& name = child->name.local;
        if (name == "element")
            add_component(elements, *child, scope);
        else if (name == "complexType" || name == "simpleType")
            add_component(types, *child, scope);
        else if (name == "attribute")
            add_component(attributes, *child, scope);
        else if (name == "group")
            add_component(groups, *child, scope);
        else if (name == "attributeGroup")
            add_component(attribute_groups, *child, scope);
        else if (name == "redefine")
            says_.warning(child->at, 1, 2101,
                          "xs:redefine is ignored; give the changed definitions names of their own");
        else if (name == "notation")
            says_.warning(child->at, 4, 2402, "xs:notation is ignored");
        else if (name != "annotation" && name != "import" && name != "include")
            says_.error(child->at, 2001, "a schema has no xs:" + name + " at its top; remove it, or correct its name");
    }
}

void schema_set::add_component(kind which, const node& element, const schema_scope& scope) {
    const std::string name = element.get("name");
    if (name.empty()) {
        says_.error(element.at, 2002, "xs:" + element.name.local + " at the top of a schema needs a name");
        return;
    }
    const qname full{scope.target_ns, name};
    const auto [found, added] = components_[which].try_emplace(full, component{&element, &scope});
    if (added) {
        order_.emplace_back(which, full);
        return;
    }
    const place& first = found->second.element->at;
    if (found->second.scope == &scope) {
        says_.error(element.at, 2007,
                    "xs:" + element.name.local + " " + show(full) + " is defined already, at line " +
                        std::to_string(first.line) + "; remove or rename one");
        return;
    }
    // Several WSDL files often come with the same schema.
    says_.warning(element.at, 1, 2103,
                  "xs:" + element.name.local + " " + show(full) + " is defined already, in " + *first.file +
                      " at line " + std::to_string(first.line) + ", and this one is ignored");
}

const component* schema_set::find(kind which, const qname& name) const {
    const auto found = components_[which].find(name);
    return found == components_[which].end() ? nullptr : &found->second;
}

bool schema_set::knows_namespace(const std::string& ns) const {
    return std::any_of(scopes_.begin(), scopes_.end(), [&](const schema_scope& s) { return s.target_ns == ns; });
}

} // namespace wsutil
