// Built-in types, restrictions, and enumerations.
#include "text.h"
#include "type_builder.h"

#include <algorithm>
#include <charconv>

namespace wsutil {
namespace {

struct builtin {
    const char* name;
    const char* ws_type; // null for strings
    const char* c_type;
    const char* warning;
};

constexpr char as_date_time[] = "it becomes a WS_DATETIME, which is written as an xs:dateTime";
constexpr char as_base64[] = "it becomes a WS_BYTES, which is written as xs:base64Binary";
constexpr char as_string[] = "it becomes a string; check its format yourself";

constexpr builtin builtins[] = {
    {"anyType", "WS_XML_BUFFER_TYPE", "WS_XML_BUFFER*", nullptr},
    {"anySimpleType", "WS_XML_BUFFER_TYPE", "WS_XML_BUFFER*", nullptr},
    {"boolean", "WS_BOOL_TYPE", "BOOL", nullptr},
    {"byte", "WS_INT8_TYPE", "char", nullptr},
    {"short", "WS_INT16_TYPE", "short", nullptr},
    {"int", "WS_INT32_TYPE", "int", nullptr},
    {"long", "WS_INT64_TYPE", "__int64", nullptr},
    {"integer", "WS_INT64_TYPE", "__int64", nullptr},
    {"nonPositiveInteger", "WS_INT64_TYPE", "__int64", nullptr},
    {"negativeInteger", "WS_INT64_TYPE", "__int64", nullptr},
    {"nonNegativeInteger", "WS_INT64_TYPE", "__int64", nullptr},
    {"positiveInteger", "WS_INT64_TYPE", "__int64", nullptr},
    {"unsignedByte", "WS_UINT8_TYPE", "unsigned char", nullptr},
    {"unsignedShort", "WS_UINT16_TYPE", "unsigned short", nullptr},
    {"unsignedInt", "WS_UINT32_TYPE", "unsigned int", nullptr},
    {"unsignedLong", "WS_UINT64_TYPE", "unsigned __int64", nullptr},
    {"float", "WS_FLOAT_TYPE", "float", nullptr},
    {"double", "WS_DOUBLE_TYPE", "double", nullptr},
    {"decimal", "WS_DECIMAL_TYPE", "DECIMAL", nullptr},
    {"dateTime", "WS_DATETIME_TYPE", "WS_DATETIME", nullptr},
    {"date", "WS_DATETIME_TYPE", "WS_DATETIME", as_date_time},
    {"time", "WS_DATETIME_TYPE", "WS_DATETIME", as_date_time},
    {"duration", "WS_DURATION_TYPE", "WS_DURATION", nullptr},
    {"base64Binary", "WS_BYTES_TYPE", "WS_BYTES", nullptr},
    {"hexBinary", "WS_BYTES_TYPE", "WS_BYTES", as_base64},
    {"QName", "WS_XML_QNAME_TYPE", "WS_XML_QNAME", nullptr},
    {"guid", "WS_GUID_TYPE", "GUID", nullptr}, // of the serialization namespace
    {"gYearMonth", nullptr, nullptr, as_string},
    {"gYear", nullptr, nullptr, as_string},
    {"gMonthDay", nullptr, nullptr, as_string},
    {"gDay", nullptr, nullptr, as_string},
    {"gMonth", nullptr, nullptr, as_string},
    {"string", nullptr, nullptr, nullptr},
    {"normalizedString", nullptr, nullptr, nullptr},
    {"token", nullptr, nullptr, nullptr},
    {"language", nullptr, nullptr, nullptr},
    {"Name", nullptr, nullptr, nullptr},
    {"NCName", nullptr, nullptr, nullptr},
    {"NMTOKEN", nullptr, nullptr, nullptr},
    {"NMTOKENS", nullptr, nullptr, nullptr},
    {"ID", nullptr, nullptr, nullptr},
    {"IDREF", nullptr, nullptr, nullptr},
    {"IDREFS", nullptr, nullptr, nullptr},
    {"ENTITY", nullptr, nullptr, nullptr},
    {"ENTITIES", nullptr, nullptr, nullptr},
    {"NOTATION", nullptr, nullptr, nullptr},
    {"anyURI", nullptr, nullptr, nullptr},
};

const builtin* find_builtin(const std::string& name) {
    for (const builtin& type : builtins)
        if (name == type.name) return &type;
    return nullptr;
}

bool is_string(const std::string& name) {
    const builtin* found = find_builtin(name);
    return found != nullptr && found->ws_type == nullptr;
}

// What the range of values of some of XML's types is, beside that of the C type.
void add_own_bounds(const std::string& name, facets& allowed) {
    const auto at_least = [&](const char* value) {
        if (!allowed.min) allowed.min = bound{value, false, {}};
    };
    const auto at_most = [&](const char* value) {
        if (!allowed.max) allowed.max = bound{value, false, {}};
    };
    if (name == "nonNegativeInteger") at_least("0");
    if (name == "positiveInteger") at_least("1");
    if (name == "nonPositiveInteger") at_most("0");
    if (name == "negativeInteger") at_most("-1");
}

} // namespace

type_use type_builder::builtin_type(const std::string& name, const place& at) const {
    const builtin* found = name == "guid" ? nullptr : find_builtin(name); // guid is none of XML's
    if (found == nullptr) {
        says_.error(at, 2010, "XML schema has no type '" + name + "'; correct the name or its prefix");
        found = find_builtin("string");
    }
    facets allowed;
    add_own_bounds(name, allowed);
    if (found->warning != nullptr)
        says_.warning(at, 1, 2110, "xs:" + name + " is not supported fully: " + found->warning);
    type_use out;
    out.ws_type = found->ws_type != nullptr ? found->ws_type : options_.ws_string ? "WS_STRING_TYPE" : "WS_WSZ_TYPE";
    out.c_type = found->c_type != nullptr ? found->c_type : options_.ws_string ? "WS_STRING" : "WCHAR*";
    out.range = make_range(out.ws_type, allowed, says_);
    return out;
}

type_use type_builder::use_simple(const simple& type, const place& at) {
    type_use out;
    if (type.enumeration != nullptr) {
        out.ws_type = "WS_ENUM_TYPE";
        out.c_type = "enum " + type.enumeration->name;
        out.enumeration = type.enumeration;
        return out;
    }
    if (type.builtin == "guid") {
        out.ws_type = "WS_GUID_TYPE";
        out.c_type = "GUID";
        return out;
    }
    out = builtin_type(type.builtin, at);
    facets allowed = type.allowed;
    add_own_bounds(type.builtin, allowed);
    out.range = make_range(out.ws_type, allowed, says_);
    return out;
}

type_builder::simple type_builder::simple_named(const qname& name, const node& where) {
    if (name.ns == xsd_ns || (name.ns == soap_encoding_ns && find_builtin(name.local) != nullptr))
        return {name.local, {}, nullptr};
    if (name.ns == serialization_ns) {
        // Known wherever they come from; WCF names them without giving the schema.
        if (name.local == "guid" || name.local == "duration") return {name.local, {}, nullptr};
        if (name.local == "char") return {"int", {}, nullptr};
    }
    const component* found = schemas_.find(schema_set::types, name);
    if (found != nullptr && found->element->name.local == "simpleType")
        return simple_of(*found->element, *found->scope, name.local, false);
    if (found != nullptr) {
        says_.error(where.at, 2011, "a simple type is wanted here, but " + show(name) + " is a complex type");
    } else if (name.ns == soap_encoding_ns) {
        says_.warning(where.at, 1, 2111, "the type " + show(name) + " is not supported; it becomes an XML buffer");
        return {"anyType", {}, nullptr};
    } else {
        says_.error(where.at, 2012,
                    "the type " + show(name) + " is not defined; " +
                        (schemas_.knows_namespace(name.ns) ? "correct its name, or add the file that defines it"
                                                           : "add the file with that namespace to the command line"));
    }
    return {"string", {}, nullptr};
}

const type_builder::simple& type_builder::simple_of(const node& simple_type, const schema_scope& scope,
                                                    const std::string& name, bool anonymous) {
    if (const auto known = simples_.find(&simple_type); known != simples_.end()) return known->second;
    const nesting deeper = nest(simple_type);
    simple type{"string", {}, nullptr};
    warn_ignored(simple_type);
    if (!open_.insert(&simple_type).second) {
        says_.error(simple_type.at, 2013, "the simple type '" + name + "' is derived from itself");
    } else if (const node* restriction = simple_type.child(xsd_ns, "restriction")) {
        if (const std::string* base = restriction->find("base"))
            type = simple_named(resolve(*restriction, *base), *restriction);
        else if (const node* inner = restriction->child(xsd_ns, "simpleType"))
            type = simple_of(*inner, scope, name, true);
        else
            says_.error(restriction->at, 2014, "xs:restriction needs a base type");
        // Its pattern is the type's own, and says nothing new.
        if (type.builtin != "guid" && scope.target_ns != serialization_ns)
            read_facets(*restriction, scope, name, anonymous, type);
        if (scope.target_ns == serialization_ns && name == "guid") type = {"guid", {}, nullptr};
    } else {
        const bool list = simple_type.child(xsd_ns, "list") != nullptr;
        if (list || simple_type.child(xsd_ns, "union") != nullptr)
            says_.warning(simple_type.at, 1, 2112,
                          std::string("xs:") + (list ? "list" : "union") +
                              " is not supported; the type becomes a string, to be taken apart by the program");
        else
            says_.error(simple_type.at, 2015, "xs:simpleType needs an xs:restriction, xs:list or xs:union");
    }
    open_.erase(&simple_type);
    return simples_.emplace(&simple_type, std::move(type)).first->second;
}

void type_builder::read_facets(const node& restriction, const schema_scope& scope, const std::string& name,
                               bool anonymous, simple& type) {
    std::vector<const node*> values;
    for (const auto& facet : restriction.children) {
        if (facet->name.ns != xsd_ns) continue;
        const std::string& what = facet->name.local;
        const std::string value = facet->get("value");
        if (what == "enumeration")
            values.push_back(facet.get());
        else if (what == "minInclusive" || what == "minExclusive")
            type.allowed.min = bound{value, what == "minExclusive", facet->at};
        else if (what == "maxInclusive" || what == "maxExclusive")
            type.allowed.max = bound{value, what == "maxExclusive", facet->at};
        else if (what == "length" || what == "minLength" || what == "maxLength")
            read_length(*facet, type);
        else if (what == "pattern" || what == "totalDigits" || what == "fractionDigits" || what == "assertion")
            says_.warning(facet->at, 1, 2113, "the facet xs:" + what + " is not supported; check such values yourself");
        else if (what == "whiteSpace")
            says_.warning(facet->at, 4, 2414, "the facet xs:whiteSpace is ignored");
        else if (what != "annotation" && what != "simpleType" && what != "attribute" && what != "attributeGroup" &&
                 what != "anyAttribute")
            says_.error(facet->at, 2016, "xs:restriction has no facet xs:" + what);
    }
    if (values.empty()) return;
    if (is_string(type.builtin))
        make_enumeration(values, scope, name, anonymous, type);
    else
        says_.warning(values.front()->at, 1, 2115,
                      "an enumeration of other than strings is not supported; check such values yourself");
}

void type_builder::read_length(const node& facet, simple& type) {
    const std::string value = facet.get("value");
    unsigned length = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
    if (value.empty() || error != std::errc() || end != value.data() + value.size()) {
        says_.error(facet.at, 2017, "the facet xs:" + facet.name.local + " is '" + value + "'; write a number");
        return;
    }
    if (!is_string(type.builtin) && type.builtin != "base64Binary")
        says_.warning(facet.at, 1, 2116, "a length of this type is not supported; check such values yourself");
    if (facet.name.local != "maxLength") type.allowed.min_length = length;
    if (facet.name.local != "minLength") type.allowed.max_length = length;
}

void type_builder::make_enumeration(const std::vector<const node*>& values, const schema_scope& scope,
                                    const std::string& name, bool anonymous, simple& type) {
    c_enumeration& out = model_.enumerations.emplace_back();
    out.name = names_.unique(scope.file->prefix + (anonymous ? name : to_name(name, values.front()->at)));
    out.anonymous = anonymous;
    out.file = scope.file;
    for (const node* value : values) {
        const std::string text = value->get("value");
        const auto same = [&](const c_enumerator& e) { return e.text == text; };
        if (std::any_of(out.values.begin(), out.values.end(), same)) {
            says_.warning(value->at, 1, 2117, "the value '" + text + "' stands in the enumeration already");
            continue;
        }
        // The type's name before it makes any text an identifier.
        std::string part = identifier_part("x" + text).substr(1);
        if (text.empty()) part = "_";
        out.values.push_back({names_.unique(out.name + part), text});
    }
    type.enumeration = &out;
    scope.file->enumerations.push_back(&out);
}

// What a missing element or attribute has, or null.
const std::string* type_builder::default_text(const node& declaration) const {
    if (const std::string* text = declaration.find("default")) return text;
    const std::string* text = declaration.find("fixed");
    if (text != nullptr)
        says_.warning(declaration.at, 2, 2209,
                      "a fixed value becomes the default; whether others have it is not checked");
    return text;
}

// A default as a C initialiser of the type; empty, after a warning, when there is none.
std::string type_builder::default_value(const type_use& type, const std::string& text, const place& at) {
    if (type.enumeration != nullptr) {
        for (const c_enumerator& value : type.enumeration->values)
            if (value.text == trim(text)) return value.name;
    } else if (type.ws_type == "WS_WSZ_TYPE") {
        return "(WCHAR*)WSUTIL_TEXT(\"" + c_wide(text) + "\")";
    } else if (type.ws_type == "WS_STRING_TYPE") {
        return "WS_STRING_VALUE(WSUTIL_TEXT(\"" + c_wide(text) + "\"))";
    } else if (auto number = make_number(type.ws_type, text)) {
        return *number;
    }
    says_.warning(at, 1, 2118,
                  "the default '" + text +
                      "' is not supported for its type and is ignored; set it where the value is missing");
    return {};
}

} // namespace wsutil
