// Complex types: derivation and content.
#include "text.h"
#include "type_builder.h"

#include <algorithm>
#include <utility>

namespace wsutil {
namespace {

name_scope members_of(const c_structure& structure) {
    name_scope out;
    out.add("_type");
    out.add("_base");
    for (const c_structure* s = &structure; s != nullptr; s = s->base)
        for (const c_field& field : s->fields) {
            out.add(field.name);
            if (field.repeating) out.add(field.count_name);
        }
    return out;
}

bool takes_all(const c_structure* structure) {
    for (; structure != nullptr; structure = structure->base)
        for (const c_field& field : structure->fields)
            if (field.mapping == "WS_ANY_CONTENT_FIELD_MAPPING") return true;
    return false;
}

} // namespace

type_builder::derivation type_builder::derivation_of(const node& complex_type) const {
    derivation out;
    for (const char* kind : {"simpleContent", "complexContent"}) {
        const node* content = complex_type.child(xsd_ns, kind);
        if (content == nullptr) continue;
        out.element = content->child(xsd_ns, "extension");
        out.restriction = out.element == nullptr;
        if (out.restriction) out.element = content->child(xsd_ns, "restriction");
        break;
    }
    if (out.element == nullptr || circular_.contains(&complex_type)) return out;
    const auto base = out.element->resolve(out.element->get("base"));
    const component* found = base ? schemas_.find(schema_set::types, *base) : nullptr;
    if (found != nullptr && found->element->name.local == "complexType") out.base = found;
    return out;
}

// The nearest first. A circle that the type itself is not in ends where it begins again.
std::vector<const component*> type_builder::bases_of(const node& complex_type) const {
    constexpr size_t max_derived = 256;
    std::vector<const component*> out;
    std::set<const node*> seen{&complex_type};
    for (derivation d = derivation_of(complex_type); d.base != nullptr; d = derivation_of(*d.base->element)) {
        if (!seen.insert(d.base->element).second) break;
        if (out.size() == max_derived)
            says_.fatal(complex_type.at, 2029,
                        "the type is derived over more than " + std::to_string(max_derived) +
                            " others; leave out some between");
        out.push_back(d.base);
    }
    return out;
}

// Before the type, the farthest first: it needs to know their fields.
void type_builder::define_bases(const node& complex_type) {
    const std::vector<const component*> bases = bases_of(complex_type);
    const node& last = bases.empty() ? complex_type : *bases.back()->element;
    if (const component* next = derivation_of(last).base; next != nullptr && next->element == &complex_type) {
        says_.error(derivation_of(complex_type).element->at, 2023, "the type is derived from itself");
        circular_.insert(&complex_type);
        return;
    }
    for (auto base = bases.rbegin(); base != bases.rend(); ++base) {
        c_structure& structure = *structures_.at((*base)->element);
        if (structure.in_progress) define(structure, *(*base)->element, *(*base)->scope);
    }
}

void type_builder::define(c_structure& structure, const node& complex_type, const schema_scope& scope) {
    const nesting deeper = nest(complex_type);
    structure.in_progress = false;
    // What an element within a group has may contain that group: only what stands in it directly may not.
    const auto around = std::exchange(open_, {});
    underway_.insert(&complex_type);
    define_bases(complex_type);
    define_members(structure, complex_type, scope);
    underway_.erase(&complex_type);
    open_ = around;
}

// An anonymous type within the type that it is derived from has to wait until that is complete. So has one that is very
// deep: each element of a schema may be the only one to refer to the next.
void type_builder::define_anonymous(c_structure& structure, const node& complex_type, const schema_scope& scope) {
    constexpr size_t deep = 200;
    const std::vector<const component*> bases = bases_of(complex_type);
    if (depth_ >= deep ||
        std::any_of(bases.begin(), bases.end(), [&](const component* b) { return underway_.contains(b->element); }))
        waiting_.push_back({&structure, &complex_type, &scope});
    else
        define(structure, complex_type, scope);
}

void type_builder::define_waiting() {
    while (!waiting_.empty()) {
        const waiting next = waiting_.front();
        waiting_.pop_front();
        define(*next.structure, *next.complex_type, *next.scope);
    }
}

void type_builder::define_members(c_structure& structure, const node& complex_type, const schema_scope& scope) {
    warn_ignored(complex_type);
    check_children(complex_type, {"annotation", "simpleContent", "complexContent", "group", "all", "choice", "sequence",
                                  "attribute", "attributeGroup", "anyAttribute", "assert"});
    name_scope members = members_of(structure);
    const target to{&structure, &scope, &members};
    const bool mixed = complex_type.get_bool("mixed");
    if (const node* content = complex_type.child(xsd_ns, "simpleContent"))
        return define_simple_content(structure, complex_type, *content, to);
    if (const node* content = complex_type.child(xsd_ns, "complexContent"))
        return define_complex_content(structure, complex_type, *content, to, mixed || content->get_bool("mixed"));
    if (mixed)
        fall_back(to, complex_type.at, "mixed content is not supported");
    else
        add_content(complex_type, to);
    add_attributes(own_attributes(complex_type, scope), to);
}

// The base's text, or the buffer that it has in place of text.
void type_builder::inherit_text(c_structure& structure, const derivation& from, target to) {
    for (const c_field* field : described_fields(*structures_.at(from.base->element))) {
        if (!field->is_content() || field->mapping == "WS_ANY_ATTRIBUTES_FIELD_MAPPING") continue;
        if (field->mapping != "WS_TEXT_FIELD_MAPPING" && field->mapping != "WS_ANY_CONTENT_FIELD_MAPPING")
            return says_.error(from.element->at, 2030,
                               "the base type contains elements, which simple content cannot; derive from it within "
                               "xs:complexContent");
        to.members->add(field->name);
        structure.fields.push_back(*field);
    }
}

// Text with attributes: the text is the first field. There is no xsi:type.
void type_builder::define_simple_content(c_structure& structure, const node& complex_type, const node& content,
                                         target to) {
    const derivation from = derivation_of(complex_type);
    if (from.element == nullptr || from.element->find("base") == nullptr) {
        says_.error(content.at, 2020, "xs:simpleContent needs an xs:extension or xs:restriction with a base");
        return;
    }
    if (circular_.contains(&complex_type)) return;
    if (from.base != nullptr) {
        inherit_text(structure, from, to);
        if (from.restriction)
            says_.warning(from.element->at, 1, 2130, "the restriction is ignored; check such values yourself");
    } else {
        c_field field;
        field.name = to.members->unique("value");
        field.mapping = "WS_TEXT_FIELD_MAPPING";
        field.type = use_type(resolve(*from.element, from.element->get("base")), *from.element);
        if (field.type.ws_type == "WS_XML_BUFFER_TYPE") field.mapping = "WS_ANY_CONTENT_FIELD_MAPPING";
        field.at = from.element->at;
        structure.fields.push_back(std::move(field));
    }
    add_attributes(attributes_of(complex_type, *to.scope), to);
}

void type_builder::define_complex_content(c_structure& structure, const node& complex_type, const node& content,
                                          target to, bool mixed) {
    const derivation from = derivation_of(complex_type);
    if (from.element == nullptr || from.element->find("base") == nullptr) {
        says_.error(content.at, 2021, "xs:complexContent needs an xs:extension or xs:restriction with a base");
        return;
    }
    if (circular_.contains(&complex_type)) return;
    const qname base = resolve(*from.element, from.element->get("base"));
    const bool any_type = base.ns == xsd_ns && base.local == "anyType";
    if (!from.restriction && !any_type) return derive(structure, from, to, mixed);
    if (mixed) {
        fall_back(to, content.at, "mixed content is not supported");
    } else if (!any_type && schemas_.find(schema_set::types, base) == nullptr) {
        fall_back(to, from.element->at, "a restriction of " + show(base) + " is not supported");
    } else {
        if (!any_type)
            says_.warning(from.element->at, 2, 2231,
                          "the restriction of " + show(base) + " becomes a structure of its own, without inheritance");
        add_content(*from.element, to);
    }
    add_attributes(attributes_of(complex_type, *to.scope), to);
}

void type_builder::derive(c_structure& structure, const derivation& from, target to, bool mixed) {
    const node& extension = *from.element;
    if (from.base == nullptr) {
        const qname base = resolve(extension, extension.get("base"));
        says_.error(extension.at, 2022,
                    "the base type " + show(base) + " is not defined as a complex type; " +
                        (schemas_.knows_namespace(base.ns) ? "correct its name" : "add the file that defines it"));
        return;
    }
    c_structure& parent = *structures_.at(from.base->element);
    structure.base = &parent;
    parent.derived.push_back(&structure);
    if (parent.anonymous && parent.file != structure.file) parent.external = true;
    if (structure.anonymous && parent.file != structure.file) structure.external = true;
    *to.members = members_of(structure);
    if (takes_all(&parent))
        says_.warning(extension.at, 1, 2132,
                      "the base type takes any content, so that of the extension is found there");
    else if (mixed)
        fall_back(to, extension.at, "mixed content is not supported");
    else
        add_content(extension, to);
    add_attributes(own_attributes(extension, *to.scope), to);
}

// The model group of a type, or of an extension or restriction. What cannot be had in fields goes into one buffer.
void type_builder::add_content(const node& parent, target to) {
    for (const auto& child : parent.children) {
        const std::string& name = child->name.local;
        if (child->name.ns != xsd_ns) continue;
        if (name != "sequence" && name != "choice" && name != "all" && name != "group") continue;
        const size_t before = to.structure->fields.size();
        const name_scope members = *to.members;
        why_not_.clear();
        if (add_particle(*child, to, false)) continue;
        to.structure->fields.resize(before);
        *to.members = members;
        fall_back(to, child->at, why_not_);
    }
}

void type_builder::fall_back(target to, const place& at, const std::string& why) {
    says_.warning(at, 1, 2133, why + "; the content of the type becomes an XML buffer");
    c_field field;
    field.name = to.members->unique("content");
    field.mapping = "WS_ANY_CONTENT_FIELD_MAPPING";
    field.type.ws_type = "WS_XML_BUFFER_TYPE";
    field.type.c_type = "WS_XML_BUFFER*";
    field.optional = true;
    field.at = at;
    to.structure->fields.push_back(std::move(field));
}

// After all types and values have theirs.
void type_builder::name_functions(c_structure& structure) {
    structure.init_function = names_.unique(structure.name + "_Init");
    for (const c_structure* derived : all_derived(structure))
        structure.casts.push_back(names_.unique(structure.name + "_As" + derived->name));
}

// In C++ the name of a class with constructors is taken within it, and those of its functions, one for each class that
// is derived from it.
void type_builder::avoid_class_names(c_structure& structure) {
    const std::vector<c_structure*> derived = all_derived(structure);
    std::set<std::string> taken{structure.name};
    for (const c_structure* d : derived)
        taken.insert("As" + d->name);
    const auto is_free = [&](const std::string& name) {
        return !taken.contains(name) && !members_of(structure).contains(name) &&
               std::none_of(derived.begin(), derived.end(),
                            [&](const c_structure* d) { return members_of(*d).contains(name); });
    };
    const auto avoid = [&](std::string& name) {
        if (!taken.contains(name)) return;
        std::string free = name;
        do
            free += '_';
        while (!is_free(free));
        name = free;
    };
    for (c_field& field : structure.fields) {
        avoid(field.name);
        avoid(field.count_name);
    }
}

} // namespace wsutil
