// Schema types to C types.
#pragma once

#include "facets.h"
#include "names.h"
#include "schema.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace wsutil {

class type_builder {
  public:
    type_builder(c_model& model, const schema_set& schemas, const options& chosen, diagnostics& says)
        : model_(model), schemas_(schemas), options_(chosen), says_(says) {}

    // All types, elements and attributes of all schemas.
    void build();

    // What a reference to a type or a global element means; `where` is the referring element.
    [[nodiscard]] type_use use_type(const qname& name, const node& where);
    [[nodiscard]] c_element* find_element(const qname& name);

    // A structure that is made up for a message's parts.
    [[nodiscard]] c_structure& make_structure(const std::string& name, output_file& file, const place& at);
    // Adds an element of a type to a structure, as a schema's sequence would.
    void add_part(c_structure& owner, const qname& xml, const std::string& name, const type_use& type, bool nillable,
                  const place& at);

    [[nodiscard]] name_scope& names() { return names_; }
    // An identifier of C's, with a warning when it is not the XML name.
    [[nodiscard]] std::string to_name(const std::string& xml, const place& at);

  private:
    struct simple {
        std::string builtin;
        facets allowed;
        c_enumeration* enumeration = nullptr;
    };
    struct occurrence {
        unsigned min = 1;
        unsigned max = 1;
    };
    // What stands in a file's globalElements and globalAttributes.
    struct member_names {
        name_scope elements, attributes;
    };
    // What elements are added to.
    struct target {
        c_structure* structure;
        const schema_scope* scope;
        name_scope* members;
    };

    // What a complex type is derived from. The base is null unless it is a complex type of the inputs.
    struct derivation {
        const node* element = nullptr; // xs:extension or xs:restriction
        const component* base = nullptr;
        bool restriction = false;
    };
    // An xs:attribute or xs:anyAttribute, and the schema that it stands in, which need not be its type's.
    struct attribute_use {
        const node* element;
        const schema_scope* scope;
        qname name; // of an xs:attribute
    };
    // A type that is defined later.
    struct waiting {
        c_structure* structure;
        const node* complex_type;
        const schema_scope* scope;
    };
    // Counts how deep definitions go into others.
    class nesting {
      public:
        explicit nesting(size_t& depth) : depth_(depth) { ++depth_; }
        nesting(const nesting&) = delete;
        nesting& operator=(const nesting&) = delete;
        ~nesting() { --depth_; }

      private:
        size_t& depth_;
    };

    // type_builder.cpp
    [[nodiscard]] nesting nest(const node& at);
    void declare_globals();
    void collect_bases(const node& at);
    void define_globals();
    void finish();
    [[nodiscard]] c_structure* structure_of(const node& complex_type, const schema_scope& scope,
                                            const std::string& anonymous_name);
    [[nodiscard]] type_use use_structure(c_structure& structure) const;
    [[nodiscard]] type_use element_type(const node& element, const schema_scope& scope,
                                        const std::string& anonymous_name);
    [[nodiscard]] qname resolve(const node& where, const std::string& name);
    [[nodiscard]] occurrence occurs(const node& particle);
    void warn_ignored(const node& element);
    void check_children(const node& parent, const std::set<std::string_view>& allowed);
    [[nodiscard]] std::string member_name(name_scope& names, const qname& name, const place& at);

    // simple_types.cpp
    [[nodiscard]] type_use builtin_type(const std::string& name, const place& at) const;
    [[nodiscard]] type_use use_simple(const simple& type, const place& at);
    [[nodiscard]] const simple& simple_of(const node& simple_type, const schema_scope& scope, const std::string& name,
                                          bool anonymous);
    [[nodiscard]] simple simple_named(const qname& name, const node& where);
    void read_facets(const node& restriction, const schema_scope& scope, const std::string& name, bool anonymous,
                     simple& type);
    void read_length(const node& facet, simple& type);
    void make_enumeration(const std::vector<const node*>& values, const schema_scope& scope, const std::string& name,
                          bool anonymous, simple& type);
    [[nodiscard]] const std::string* default_text(const node& declaration) const;
    [[nodiscard]] std::string default_value(const type_use& type, const std::string& text, const place& at);

    // complex_types.cpp
    void define(c_structure& structure, const node& complex_type, const schema_scope& scope);
    void define_anonymous(c_structure& structure, const node& complex_type, const schema_scope& scope);
    void define_waiting();
    void define_members(c_structure& structure, const node& complex_type, const schema_scope& scope);
    [[nodiscard]] derivation derivation_of(const node& complex_type) const;
    [[nodiscard]] std::vector<const component*> bases_of(const node& complex_type) const;
    void define_bases(const node& complex_type);
    void define_simple_content(c_structure& structure, const node& complex_type, const node& content, target to);
    void inherit_text(c_structure& structure, const derivation& from, target to);
    void define_complex_content(c_structure& structure, const node& complex_type, const node& content, target to,
                                bool mixed);
    void derive(c_structure& structure, const derivation& from, target to, bool mixed);
    void add_content(const node& parent, target to);
    void name_functions(c_structure& structure);
    void avoid_class_names(c_structure& structure);
    void fall_back(target to, const place& at, const std::string& why);

    // attributes.cpp
    [[nodiscard]] type_use attribute_type(const node& attribute, const schema_scope& scope,
                                          const std::string& anonymous_name);
    [[nodiscard]] qname attribute_name(const node& attribute, const schema_scope& scope);
    void collect_attributes(const node& parent, const schema_scope& scope, std::vector<attribute_use>& out);
    [[nodiscard]] const std::vector<attribute_use>& own_attributes(const node& parent, const schema_scope& scope);
    [[nodiscard]] std::vector<attribute_use> attributes_of(const node& complex_type, const schema_scope& scope);
    void add_attributes(const std::vector<attribute_use>& uses, target to);
    void add_attribute(const attribute_use& use, target to);
    void add_any_attributes(const attribute_use& any, target to);

    // particles.cpp
    [[nodiscard]] bool add_particle(const node& particle, target to, bool optional);
    [[nodiscard]] bool add_sequence(const node& sequence, target to, bool optional);
    [[nodiscard]] bool add_choice(const node& choice, target to, bool optional);
    [[nodiscard]] bool add_choices(const node& choice, c_union& choices, target to, name_scope& members,
                                   bool& optional);
    [[nodiscard]] bool add_any(const node& any, target to, bool optional);
    [[nodiscard]] const component* group_of(const node& reference);
    void count_expansion(const node& reference);
    [[nodiscard]] c_field element_field(const node& element, target to, bool may_collapse);
    [[nodiscard]] bool collapse(c_field& field, const node& element, target to);
    [[nodiscard]] const node* refer(c_field& field, const node& element);
    void repeat(c_field& field, occurrence times);
    [[nodiscard]] bool add_chosen(const node& particle, c_union& choices, target to, name_scope& members);
    [[nodiscard]] const node* array_item(const node& complex_type) const;
    void add_field(c_field field, target to);
    void set_pointer(c_field& field) const;
    void mark_external(const type_use& type, const output_file& user);
    void set_any_namespace(c_field& field, const node& any, const schema_scope& scope);

    c_model& model_;
    const schema_set& schemas_;
    const options& options_;
    diagnostics& says_;
    name_scope names_;
    std::set<qname> bases_; // what other types extend
    std::map<const node*, simple> simples_;
    std::map<const node*, c_structure*> structures_;
    std::map<qname, c_element*> elements_;
    std::map<const node*, std::vector<attribute_use>> own_attributes_;
    std::map<const output_file*, member_names> member_names_;
    std::set<const node*> underway_; // types that are being defined
    std::deque<waiting> waiting_;
    std::set<const node*> circular_; // types that are derived from themselves
    std::set<const node*> open_;     // simple types and groups being resolved: none may contain itself
    std::string why_not_;            // why a particle could not be added
    size_t depth_ = 0;               // of definitions, for which the stack has to do
    size_t expanded_ = 0;            // references to groups so far
};

} // namespace wsutil
