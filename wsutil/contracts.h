// WSDL to contracts: messages, operations and their parameters.
#pragma once

#include "type_builder.h"
#include "wsdl.h"

#include <initializer_list>
#include <map>
#include <set>
#include <string>

namespace wsutil {

class contract_builder {
  public:
    contract_builder(c_model& model, const wsdl_set& wsdl, type_builder& types, const options& chosen,
                     diagnostics& says)
        : model_(model), wsdl_(wsdl), types_(types), options_(chosen), says_(says) {}

    void build();

  private:
    // One message's use by an operation.
    struct use {
        const wsdl_direction* direction;
        const wsdl_body* body;
        std::optional<std::string> action;
        bool rpc;
        std::string wrapper; // the element around rpc's parts
        output_file* file;   // of the binding
    };

    // What stands in a file's messages and contracts.
    struct member_names {
        name_scope messages, contracts;
    };

    void add_contract(const wsdl_binding& binding);
    [[nodiscard]] std::string free_name(const std::string& wanted, std::initializer_list<const char*> ends);
    void warn_of_name(const qname& name, const std::string& given, const std::string& wanted, const place& at);
    void add_endpoint(c_contract& contract, const wsdl_binding& binding);
    [[nodiscard]] const wsdl_binding_operation* find_operation(const wsdl_binding& binding,
                                                               const wsdl_port_operation& operation) const;
    void add_operation(c_contract& contract, const wsdl_binding& binding, const wsdl_port_type& port_type,
                       const wsdl_port_operation& from, const wsdl_binding_operation& bound, name_scope& names);
    void add_fault(const wsdl_binding& binding, const wsdl_port_type& port_type, const wsdl_port_operation& operation,
                   const wsdl_direction& fault);
    void check_headers(const wsdl_body& body);
    void add_unused_messages();
    void list_messages();

    [[nodiscard]] std::string manner_of(const wsdl_message& message, const use& how);
    [[nodiscard]] c_message* use_message(const use& how);
    [[nodiscard]] c_body make_body(const wsdl_message& message, const use& how, output_file& file);
    void add_wrapper(c_body& body, const wsdl_message& message, const std::vector<const wsdl_part*>& parts,
                     const use& how, output_file& file);
    [[nodiscard]] std::vector<const wsdl_part*> parts_of(const wsdl_message& message, const wsdl_body& body);

    // The structure whose fields are parameters, or null.
    [[nodiscard]] static const c_structure* expanded(const c_message& message);
    void add_parameters(c_operation& operation, const wsdl_message& input, const wsdl_message* output);
    void add_fields(c_operation& operation, const c_structure& structure, bool output, name_scope& names);
    void add_whole(c_operation& operation, const c_message& message, const wsdl_message& from, bool output,
                   name_scope& names);

    c_model& model_;
    const wsdl_set& wsdl_;
    type_builder& types_;
    const options& options_;
    diagnostics& says_;
    std::map<const output_file*, member_names> members_;
    std::map<const wsdl_message*, std::string> message_names_;        // in C
    std::map<const wsdl_message*, std::vector<c_message*>> messages_; // the first is the one of that name
    std::vector<c_message*> locals_;
    std::set<std::string> local_names_; // of these
};

} // namespace wsutil
