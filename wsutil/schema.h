// Schemas: all the global components of all the files.
#pragma once

#include "c_model.h"
#include "document.h"

#include <map>
#include <string>

namespace wsutil {

inline constexpr char xsd_ns[] = "http://www.w3.org/2001/XMLSchema";
inline constexpr char xml_ns[] = "http://www.w3.org/XML/1998/namespace";
inline constexpr char soap_encoding_ns[] = "http://schemas.xmlsoap.org/soap/encoding/";
inline constexpr char serialization_ns[] = "http://schemas.microsoft.com/2003/10/Serialization/";

// What a schema element says for all that is in it.
struct schema_scope {
    std::string target_ns;
    bool elements_qualified = false;
    bool attributes_qualified = false;
    output_file* file = nullptr;
};

struct component {
    const node* element = nullptr;
    const schema_scope* scope = nullptr;
};

class schema_set {
  public:
    explicit schema_set(diagnostics& says) : says_(says) {}

    void add(const node& schema, output_file& file);

    enum kind { elements, types, attributes, groups, attribute_groups, kinds };
    // Null when no file has it.
    [[nodiscard]] const component* find(kind which, const qname& name) const;
    // In the order of the files.
    [[nodiscard]] const std::vector<std::pair<kind, qname>>& in_order() const { return order_; }
    [[nodiscard]] bool knows_namespace(const std::string& ns) const;

  private:
    void add_component(kind which, const node& element, const schema_scope& scope);

    diagnostics& says_;
    std::deque<schema_scope> scopes_;
    std::map<qname, component> components_[kinds];
    std::vector<std::pair<kind, qname>> order_;
};

} // namespace wsutil
