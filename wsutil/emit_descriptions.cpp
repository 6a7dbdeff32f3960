// Descriptions of types and elements.
#include "emitter.h"

#include <algorithm>
#include <numeric>

namespace wsutil {
namespace {

// A derived structure's field lies in as many bases as there are between it and its owner. Where one of these is called
// as the field is, C++ cannot name that by them; all begin where the owner does.
std::string offset_in(const c_structure& structure, const c_structure& owner, const std::string& field) {
    std::string path;
    for (const c_structure* s = &structure; s != &owner; s = s->base) {
        path += path.empty() ? "_base" : "._base";
        if (s->name == field) return "WsOffsetOf(" + owner.name + ", " + field + ")";
    }
    if (path.empty()) return "WsOffsetOf(" + structure.name + ", " + field + ")";
    return "WsOffsetOf(" + structure.name + ", WSUTIL_INHERITED(" + path + ", " + field + "))";
}

const c_structure& owner_of(const c_structure& structure, const c_field& field) {
    const c_structure* owner = &structure;
    while (&field < owner->fields.data() || &field >= owner->fields.data() + owner->fields.size())
        owner = owner->base;
    return *owner;
}

std::string options_of(const c_field& field) {
    std::string out;
    const auto add = [&](bool on, const char* name) {
        if (on) out += (out.empty() ? "" : " | ") + std::string(name);
    };
    add(field.pointer, "WS_FIELD_POINTER");
    add(field.optional, "WS_FIELD_OPTIONAL");
    add(field.nillable, "WS_FIELD_NILLABLE");
    add(field.nillable_item, "WS_FIELD_NILLABLE_ITEM");
    add(field.other_namespace, "WS_FIELD_OTHER_NAMESPACE");
    return out.empty() ? "0" : out;
}

} // namespace

std::string emitter::describe_type(const type_use& type, aggregate& group, const std::string& name) {
    if (type.structure != nullptr) return "(void*)" + reference(*type.structure);
    if (type.enumeration != nullptr) return "(void*)" + reference(*type.enumeration);
    if (!type.range) return "0";
    group.add(type.range->type, "_" + name + "Range", "", type.range->initializer);
    return "(void*)&" + group.path_of("_" + name + "Range");
}

std::string emitter::default_of(const c_field& field, aggregate& group, const std::string& name) {
    if (field.default_value.empty()) return "0";
    group.add(field.type.c_type, "_" + name + "Value", "", field.default_value);
    group.add("WS_DEFAULT_VALUE", "_" + name + "Default", "",
              "{ (void*)&" + group.path_of("_" + name + "Value") + ", sizeof(" + field.type.c_type + ") }");
    return "(WS_DEFAULT_VALUE*)&" + group.path_of("_" + name + "Default");
}

std::string emitter::describe_union(const c_union& choices, aggregate& group, const std::string& name) {
    aggregate& inner = group.group("_" + name + "Choices");
    std::vector<std::string> fields;
    for (size_t i = 0; i < choices.fields.size(); ++i) {
        const c_field& field = choices.fields[i];
        const std::string description =
            describe_field(field, inner, field.name, "WsOffsetOf(" + choices.name + ", value." + field.name + ")", {});
        inner.add("WS_UNION_FIELD_DESCRIPTION", field.name, "",
                  "{ " + choices.enumerators[i] + ", " + description + " }");
        fields.push_back("(WS_UNION_FIELD_DESCRIPTION*)&" + inner.path_of(field.name));
    }
    const std::string count = std::to_string(fields.size());
    inner.add("WS_UNION_FIELD_DESCRIPTION*", "_unionFields", "[" + count + "]", list(fields));
    inner.add("WS_UNION_DESCRIPTION", "_unionDesc", "",
              "{ sizeof(" + choices.name + "), __alignof(" + choices.name + "), (WS_UNION_FIELD_DESCRIPTION**)" +
                  inner.path_of("_unionFields") + ", " + count + ", WsOffsetOf(" + choices.name + ", selector), " +
                  choices.none_name + ", 0 }");
    return "(void*)&" + inner.path_of("_unionDesc");
}

// The initialiser of a WS_FIELD_DESCRIPTION. What it refers to goes into the group.
std::string emitter::describe_field(const c_field& field, aggregate& group, const std::string& name,
                                    const std::string& offset, const std::string& count_offset) {
    const std::string type =
        field.choices != nullptr ? describe_union(*field.choices, group, name) : describe_type(field.type, group, name);
    const std::string value = default_of(field, group, name);
    std::string range = "0";
    if (field.has_range()) {
        group.add("WS_ITEM_RANGE", "_" + name + "ItemRange", "",
                  "{ " + std::to_string(field.min_items) + ", " +
                      (field.max_items == unbounded ? "0xffffffff" : std::to_string(field.max_items)) + " }");
        range = "(WS_ITEM_RANGE*)&" + group.path_of("_" + name + "ItemRange");
    }
    const bool xml_attribute = field.mapping == "WS_XML_ATTRIBUTE_FIELD_MAPPING";
    std::string ns = field.ns ? xml_string(*field.ns, "Namespace") : "0";
    if (field.xml && !xml_attribute) ns = xml_string(field.xml->ns, "Namespace");
    return "{ " + field.mapping + ", " + (field.xml ? xml_string(field.xml->local, "LocalName") : "0") + ", " + ns +
           ", " + field.type.ws_type + ", " + type + ", " + offset + ", " + options_of(field) + ", " + value + ", " +
           (field.repeating ? count_offset : "0xffffffff") + ", " +
           (field.item ? xml_string(field.item->local, "LocalName") : "0") + ", " +
           (field.item ? xml_string(field.item->ns, "Namespace") : "0") + ", " + range + " }";
}

// The initialiser of a WS_STRUCT_DESCRIPTION.
std::string emitter::describe_structure(const c_structure& structure, aggregate& group,
                                        const std::vector<std::string>& fields) {
    std::vector<std::string> subtypes;
    for (const c_structure* derived : structure.derived)
        subtypes.push_back(reference(*derived));
    if (!fields.empty())
        group.add("WS_FIELD_DESCRIPTION*", "_fields", "[" + std::to_string(fields.size()) + "]", list(fields));
    if (!subtypes.empty())
        group.add("WS_STRUCT_DESCRIPTION*", "_subTypes", "[" + std::to_string(subtypes.size()) + "]", list(subtypes));
    // A type has a name in XML only when it can be told by it.
    const bool named = !structure.xml.local.empty();
    const std::vector<const c_field*> all = described_fields(structure);
    const bool any_attributes = std::any_of(all.begin(), all.end(), [](const c_field* field) {
        return field->mapping == "WS_ANY_ATTRIBUTES_FIELD_MAPPING";
    });
    return "{ " + (structure.empty() ? "0, 1" : "sizeof(" + structure.name + "), __alignof(" + structure.name + ")") +
           ", " + (fields.empty() ? "0" : "(WS_FIELD_DESCRIPTION**)" + group.path_of("_fields")) + ", " +
           std::to_string(fields.size()) + ", " + (named ? xml_string(structure.xml.local, "TypeName") : "0") + ", " +
           (named ? xml_string(structure.xml.ns, "Namespace") : "0") + ", " +
           (structure.base != nullptr ? reference(*structure.base) : "0") + ", " +
           (subtypes.empty() ? "0" : "(WS_STRUCT_DESCRIPTION**)" + group.path_of("_subTypes")) + ", " +
           std::to_string(subtypes.size()) + ", " + (any_attributes ? "0" : "WS_STRUCT_IGNORE_UNHANDLED_ATTRIBUTES") +
           " }";
}

void emitter::add_structure(const c_structure& structure) {
    const std::string section = structure.anonymous ? "globalElements" : "globalTypes";
    aggregate& group = local_.group(section).group(member(structure) + "descs");
    std::vector<std::string> fields;
    if (structure.typed()) {
        const c_structure* root = &structure;
        while (root->base != nullptr)
            root = root->base;
        group.add("WS_FIELD_DESCRIPTION", "_typeField", "",
                  "{ WS_TYPE_ATTRIBUTE_FIELD_MAPPING, 0, 0, WS_DESCRIPTION_TYPE, 0, " +
                      offset_in(structure, *root, "_type") + ", 0, 0, 0xffffffff, 0, 0, 0 }");
        fields.push_back("(WS_FIELD_DESCRIPTION*)&" + group.path_of("_typeField"));
    }
    for (const c_field* field : described_fields(structure)) {
        const c_structure& owner = owner_of(structure, *field);
        const std::string description =
            describe_field(*field, group, field->name, offset_in(structure, owner, field->name),
                           field->repeating ? offset_in(structure, owner, field->count_name) : std::string());
        group.add("WS_FIELD_DESCRIPTION", field->name, "", description);
        fields.push_back("(WS_FIELD_DESCRIPTION*)&" + group.path_of(field->name));
    }
    const std::string description = describe_structure(structure, group, fields);
    if (!structure.anonymous)
        global_.group("globalTypes").add("WS_STRUCT_DESCRIPTION", member(structure), "", description);
    else if (structure.external)
        global_.group("externallyReferencedTypes").add("WS_STRUCT_DESCRIPTION", member(structure), "", description);
    else
        group.add("WS_STRUCT_DESCRIPTION", "_structDesc", "", description);
}

// Values in their order; their indices by the names' lengths, then bytes.
void emitter::add_enumeration(const c_enumeration& values) {
    aggregate& group =
        local_.group(values.anonymous ? "globalElements" : "globalTypes").group(member(values) + "descs");
    std::vector<std::string> entries, indices;
    size_t longest = 0;
    for (const c_enumerator& value : values.values) {
        entries.push_back("{ " + value.name + ", " + xml_string(value.text, "EnumName") + " }");
        longest = std::max(longest, value.text.size());
    }
    std::vector<size_t> order(values.values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const std::string &first = values.values[a].text, &second = values.values[b].text;
        return first.size() != second.size() ? first.size() < second.size() : first < second;
    });
    for (const size_t index : order)
        indices.push_back(std::to_string(index));
    const std::string count = std::to_string(entries.size());
    group.add("WS_ENUM_VALUE", "_enumValues", "[" + count + "]", list(entries));
    group.add("ULONG", "_nameIndices", "[" + count + "]", list(indices));
    const std::string description = "{ (WS_ENUM_VALUE*)" + group.path_of("_enumValues") + ", " + count + ", " +
                                    std::to_string(longest) + ", (ULONG*)" + group.path_of("_nameIndices") + " }";
    if (!values.anonymous)
        global_.group("globalTypes").add("WS_ENUM_DESCRIPTION", member(values), "", description);
    else if (values.external)
        global_.group("externallyReferencedTypes").add("WS_ENUM_DESCRIPTION", member(values), "", description);
    else
        group.add("WS_ENUM_DESCRIPTION", "_enumDesc", "", description);
}

void emitter::add_element(const c_element& element) {
    const std::string type = describe_type(element.type, local_.group("globalElements"), element.name);
    global_.group("globalElements")
        .add("WS_ELEMENT_DESCRIPTION", element.name, "",
             "{ " + xml_string(element.xml.local, "LocalName") + ", " + xml_string(element.xml.ns, "Namespace") + ", " +
                 element.type.ws_type + ", " + type + " }");
}

void emitter::add_attribute(const c_attribute& attribute) {
    const std::string type = describe_type(attribute.type, local_.group("globalAttributes"), attribute.name);
    global_.group("globalAttributes")
        .add("WS_ATTRIBUTE_DESCRIPTION", attribute.name, "",
             "{ " + xml_string(attribute.xml.local, "LocalName") + ", " + xml_string(attribute.xml.ns, "Namespace") +
                 ", " + attribute.type.ws_type + ", " + type + " }");
}

} // namespace wsutil
