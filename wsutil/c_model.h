// What is generated: C types with their descriptions, made from schemas, and contracts, made from WSDL.
#pragma once

#include "document.h"
#include "options.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wsutil {

struct c_structure;
struct c_enumeration;
struct c_union;
struct output_file;
struct wsdl_binding;

// A description that narrows a type: "WS_INT32_DESCRIPTION" and its initialiser.
struct c_range {
    std::string type;
    std::string initializer;
};

// What a field, an element, an attribute or a part is of.
struct type_use {
    std::string ws_type; // "WS_INT32_TYPE"
    std::string c_type;  // "int"; a structure's is "struct NAME", an enumeration's "NAME"
    c_structure* structure = nullptr;
    c_enumeration* enumeration = nullptr;
    std::optional<c_range> range;

    [[nodiscard]] bool is_string() const { return ws_type == "WS_WSZ_TYPE" || ws_type == "WS_STRING_TYPE"; }
    // Whether a value is nil by itself, without a pointer to it.
    [[nodiscard]] bool has_nil() const {
        return is_string() || ws_type == "WS_BYTES_TYPE" || ws_type == "WS_XML_BUFFER_TYPE";
    }
};

inline constexpr unsigned unbounded = 0xffffffff;

// A field of a structure or of a union.
struct c_field {
    std::string name;    // in C
    std::string mapping; // "WS_ELEMENT_FIELD_MAPPING"
    std::optional<qname> xml;
    std::optional<qname> item;     // the elements of an array; xml is then the wrapper
    std::optional<std::string> ns; // of any elements that may stand here
    type_use type;
    c_union* choices = nullptr;
    bool pointer = false;
    bool optional = false;
    bool nillable = false;
    bool nillable_item = false;
    bool other_namespace = false;
    bool repeating = false;
    unsigned min_items = 0; // the range of a repeating field is written only when it says something
    unsigned max_items = unbounded;
    std::string count_name;
    std::string default_value; // a C initialiser
    place at;

    [[nodiscard]] bool has_range() const { return repeating && (min_items != 0 || max_items != unbounded); }
    [[nodiscard]] bool is_content() const {
        return mapping != "WS_ATTRIBUTE_FIELD_MAPPING" && mapping != "WS_XML_ATTRIBUTE_FIELD_MAPPING";
    }
    // The field's C type, and the type of what repeats.
    [[nodiscard]] std::string item_type() const;
    [[nodiscard]] std::string declared_type() const { return item_type() + (repeating ? "*" : ""); }
};

// A choice: a selector and a union, in a structure of its own.
struct c_union {
    std::string name;      // of the structure
    std::string enum_name; // of the selector
    std::string none_name;
    std::vector<c_field> fields;
    std::vector<std::string> enumerators; // one a field
};

struct c_structure {
    std::string name;
    qname xml;
    bool anonymous = false;
    bool external = false;    // another file refers to it, though it is anonymous
    bool in_progress = false; // its fields are not known yet
    output_file* file = nullptr;
    place at;
    std::vector<c_field> fields; // its own, in the order of C
    c_structure* base = nullptr;
    std::vector<c_structure*> derived; // directly
    std::string init_function;         // in C, of what tells its own type
    std::vector<std::string> casts;    // in C, one to each of all_derived

    // Whether it tells its own type, as all do that derive or are derived from.
    [[nodiscard]] bool typed() const { return base != nullptr || !derived.empty(); }
    // Without content there is no C structure either.
    [[nodiscard]] bool empty() const { return fields.empty() && !typed(); }
};

// The fields in the order of their descriptions, those of the base first: attributes stand before content. The type
// attribute is not among them.
[[nodiscard]] std::vector<const c_field*> described_fields(const c_structure& structure);

// Every type that derives from the structure, and theirs.
[[nodiscard]] std::vector<c_structure*> all_derived(const c_structure& structure);

struct c_enumerator {
    std::string name;
    std::string text;
};

struct c_enumeration {
    std::string name;
    bool anonymous = false;
    bool external = false;
    output_file* file = nullptr;
    std::vector<c_enumerator> values;
};

struct c_element {
    std::string name;
    qname xml;
    type_use type;
    bool nillable = false;
    output_file* file = nullptr;
    place at;
};

struct c_attribute {
    std::string name;
    qname xml;
    type_use type;
    output_file* file = nullptr;
};

// The body of a message: a global element, or one made up for its parts.
struct c_body {
    c_element* element = nullptr;      // a global element
    c_structure* wrapper = nullptr;    // made up, with a field for each part
    std::optional<qname> wrapper_name; // nothing when the parts stand in the body by themselves
    bool opaque = false;               // WS_XML_BUFFER
    std::string part;                  // the name of the first part in it
};

struct c_message {
    std::string name;
    std::optional<std::string> action;
    c_body body;
    output_file* file = nullptr;
    std::string manner; // how its parts become the body
    bool local = false; // beside the one of that name, for another operation's use
};

enum class parameter_kind { normal, array, array_count, messages };

struct c_parameter {
    std::string name;
    std::string c_type; // as the functions declare it
    parameter_kind kind = parameter_kind::normal;
    int input = -1;
    int output = -1;
};

struct c_operation {
    std::string name;
    std::string function; // BINDING_OPERATION
    c_message* input = nullptr;
    c_message* output = nullptr; // null when one-way
    bool input_nillable = false;
    bool output_nillable = false;
    bool rpc = false;
    std::vector<c_parameter> parameters;
};

struct policy_property {
    std::string id;
    std::string type;
    std::string value;
};

// The structures that a binding's policy consists of.
struct c_policy {
    std::string kind; // "HTTP_SSL", the middle of its types' names
    bool tcp = false;
    bool ssl = false, sspi = false, header_auth = false, username = false, kerberos = false, context = false;
    std::vector<policy_property> channel;
    std::vector<policy_property> security;
    std::vector<policy_property> header_auth_properties;
    std::vector<policy_property> context_properties;
    std::vector<policy_property> bootstrap_security;
};

// A wsa:EndpointReference of a port.
struct c_endpoint {
    std::string addressing;
    std::string text;
};

struct c_contract {
    std::string name;     // in C
    std::string function; // with the prefixes of functions
    std::vector<c_operation> operations;
    std::optional<c_policy> policy;
    std::optional<c_endpoint> endpoint;
    const wsdl_binding* binding = nullptr;
};

// All that one input file becomes.
struct output_file {
    input_kind kind = input_kind::xsd;
    std::string path;
    std::string file_name; // without directories
    std::string object;    // PurchaseOrder_wsdl
    std::string prefix;    // of types and functions
    std::vector<c_enumeration*> enumerations;
    std::vector<c_structure*> structures;
    std::vector<c_union*> unions;
    std::vector<c_element*> elements;
    std::vector<c_attribute*> attributes;
    std::vector<c_message*> messages;
    std::vector<c_contract> contracts;
};

// Owns everything; nothing moves once it is made.
struct c_model {
    std::deque<output_file> files;
    std::deque<c_structure> structures;
    std::deque<c_enumeration> enumerations;
    std::deque<c_union> unions;
    std::deque<c_element> elements;
    std::deque<c_attribute> attributes;
    std::deque<c_message> messages;
};

} // namespace wsutil
