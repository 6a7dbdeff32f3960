// Writes the header and the source of one input file.
#pragma once

#include "aggregate.h"
#include "c_model.h"
#include "file_order.h"
#include "names.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace wsutil {

class emitter {
  public:
    emitter(const file_order& order, const output_file& file, const options& chosen, std::string stamp);

    [[nodiscard]] std::string header() const;
    [[nodiscard]] std::string source() const;

  private:
    // references.cpp: how descriptions refer to one another.
    [[nodiscard]] std::string xml_string(const std::string& text, const std::string& kind);
    [[nodiscard]] std::string object(const output_file& file) const;
    [[nodiscard]] std::string locals(const output_file& file) const;
    [[nodiscard]] std::string member(const c_structure& structure) const;
    [[nodiscard]] std::string member(const c_enumeration& values) const;
    [[nodiscard]] std::string reference(const c_structure& structure) const;
    [[nodiscard]] std::string reference(const c_enumeration& values) const;
    [[nodiscard]] std::string reference(const c_element& element) const;
    [[nodiscard]] std::string reference(const c_message& message) const;
    [[nodiscard]] static bool is_public(const c_structure& structure);
    [[nodiscard]] static std::string list(const std::vector<std::string>& values);
    void add_dictionary();

    // emit_descriptions.cpp
    void add_attribute(const c_attribute& attribute);
    void add_enumeration(const c_enumeration& values);
    void add_structure(const c_structure& structure);
    void add_element(const c_element& element);
    [[nodiscard]] std::string describe_structure(const c_structure& structure, aggregate& group,
                                                 const std::vector<std::string>& fields);
    [[nodiscard]] std::string describe_field(const c_field& field, aggregate& group, const std::string& name,
                                             const std::string& offset, const std::string& count_offset);
    [[nodiscard]] std::string describe_type(const type_use& type, aggregate& group, const std::string& name);
    [[nodiscard]] std::string describe_union(const c_union& choices, aggregate& group, const std::string& name);
    [[nodiscard]] std::string default_of(const c_field& field, aggregate& group, const std::string& name);

    // emit_operations.cpp
    void add_message(const c_message& message);
    void add_contract(const c_contract& contract);
    void add_endpoint(const c_contract& contract);
    void add_operation(const c_contract& contract, const c_operation& operation, aggregate& group);
    [[nodiscard]] std::string callbacks(const c_contract& contract) const;
    [[nodiscard]] std::string client_prototypes() const;
    [[nodiscard]] std::string client_functions() const;
    [[nodiscard]] std::string stubs() const;

    // emit_policy.cpp
    void add_policy(const c_contract& contract);
    [[nodiscard]] std::string policy_prototypes() const;
    [[nodiscard]] std::string policy_functions() const;

    // emit_shared.cpp
    [[nodiscard]] std::string shared_types() const;
    [[nodiscard]] std::string guarded(const std::string& name, const output_file& owner, const std::string& text) const;

    // emit_types.cpp
    [[nodiscard]] std::string types() const;
    [[nodiscard]] std::string enumeration(const c_enumeration& values) const;
    [[nodiscard]] std::string choice(const c_union& choices) const;
    void structure(const c_structure& structure, std::vector<const c_structure*>& done, std::string& out) const;
    [[nodiscard]] std::string structure_text(const c_structure& structure) const;
    [[nodiscard]] std::string inherited(const c_structure& structure) const;
    [[nodiscard]] std::string inheritance_functions() const;
    [[nodiscard]] std::string functions_list() const;

    // emitter.cpp
    [[nodiscard]] std::string includes() const;
    [[nodiscard]] bool has_service(const c_contract& contract) const;

    const file_order& order_;
    const output_file& file_;
    const options& options_;
    std::string stamp_;
    aggregate global_;
    aggregate local_;
    std::map<std::string, std::string> strings_; // text and member
    std::vector<std::string> string_order_;
    name_scope string_names_;
};

} // namespace wsutil
