// WSDL 1.1 as it is written: names are resolved against all files.
#pragma once

#include "c_model.h"
#include "document.h"

#include <deque>
#include <map>
#include <set>
#include <string>

namespace wsutil {

inline constexpr char wsdl_ns[] = "http://schemas.xmlsoap.org/wsdl/";
inline constexpr char soap11_ns[] = "http://schemas.xmlsoap.org/wsdl/soap/";
inline constexpr char soap12_ns[] = "http://schemas.xmlsoap.org/wsdl/soap12/";
inline constexpr char wsa09_policy_ns[] = "http://schemas.xmlsoap.org/ws/2004/08/addressing/policy";
inline constexpr char wsa10_wsdl_ns[] = "http://www.w3.org/2006/05/addressing/wsdl";
inline constexpr char wsa10_metadata_ns[] = "http://www.w3.org/2007/05/addressing/metadata";

struct wsdl_part {
    std::string name;
    std::optional<qname> element;
    std::optional<qname> type;
    const node* from = nullptr;
};

struct wsdl_message {
    qname name;
    std::vector<wsdl_part> parts;
    output_file* file = nullptr;
    const node* from = nullptr;

    [[nodiscard]] const wsdl_part* find(const std::string& part) const;
};

// An input, output or fault of a portType's operation.
struct wsdl_direction {
    std::string name;
    qname message;
    std::optional<std::string> action; // as WS-Addressing has it
    const node* from = nullptr;
};

struct wsdl_port_operation {
    std::string name;
    std::optional<wsdl_direction> input, output;
    bool output_first = false;
    std::vector<wsdl_direction> faults;
    const node* from = nullptr;
};

struct wsdl_port_type {
    qname name;
    std::vector<wsdl_port_operation> operations;
    output_file* file = nullptr;
    const node* from = nullptr;
};

// A part of a message that a binding sends as a SOAP header.
struct wsdl_header {
    qname message;
    std::string part;
    const node* from = nullptr;
};

// An input or output of a binding's operation.
struct wsdl_body {
    bool encoded = false;
    std::string ns;
    std::optional<std::vector<std::string>> parts; // all that are no headers, unless some are named
    const node* from = nullptr;                    // where they are named
    std::vector<wsdl_header> headers;

    [[nodiscard]] bool is_header(const wsdl_message& message, const std::string& part) const;
};

struct wsdl_binding_operation {
    std::string name, input_name, output_name;
    std::optional<std::string> soap_action;
    std::string style;
    wsdl_body input, output;
    const node* from = nullptr;
};

struct wsdl_binding {
    qname name;
    qname port_type;
    bool soap12 = false;
    std::string transport;
    std::string style;
    std::vector<wsdl_binding_operation> operations;
    output_file* file = nullptr;
    const node* from = nullptr;
    std::vector<const node*> ports; // of services, that name this binding
};

class wsdl_set {
  public:
    explicit wsdl_set(diagnostics& says) : says_(says) {}

    void add(const node& definitions, output_file& file);
    // Once all files are added.
    void connect();

    [[nodiscard]] const wsdl_message* find_message(const qname& name) const;
    [[nodiscard]] const wsdl_port_type* find_port_type(const qname& name) const;
    [[nodiscard]] const std::deque<wsdl_message>& messages() const { return messages_; }
    [[nodiscard]] const std::deque<wsdl_binding>& bindings() const { return bindings_; }

  private:
    template <class T>
    void check_unique(const std::deque<T>& all, const char* kind);
    void add_message(const node& from, const std::string& ns, output_file& file);
    void add_port_type(const node& from, const std::string& ns, output_file& file);
    void add_binding(const node& from, const std::string& ns, output_file& file);
    [[nodiscard]] wsdl_port_operation port_operation(const node& from);
    [[nodiscard]] wsdl_direction direction(const node& from);
    [[nodiscard]] wsdl_binding_operation binding_operation(const node& from, const wsdl_binding& binding);
    [[nodiscard]] wsdl_body body(const node* from, const char* soap_ns);
    void add_header(const node& header, const char* soap_ns, wsdl_body& body);
    void warn_of_extensions(const node& binding);
    [[nodiscard]] qname resolve(const node& from, const char* attribute);

    diagnostics& says_;
    std::deque<wsdl_message> messages_;
    std::deque<wsdl_port_type> port_types_;
    std::deque<wsdl_binding> bindings_;
    std::set<qname> other_bindings_; // not of SOAP
    std::vector<const node*> services_;
};

} // namespace wsutil
