// WS-Policy: which binding template a binding's policy asks for.
#pragma once

#include "wsdl.h"

#include <optional>
#include <string>
#include <vector>

namespace wsutil {

[[nodiscard]] bool is_security_ns(const std::string& ns);

class policy_set {
  public:
    explicit policy_set(diagnostics& says) : says_(says) {}

    // Collects the policies of a document, wherever in it they stand.
    void add(const node& document, const std::string& url);

    // What the binding, its portType and its ports ask for; nothing, with a warning, where no template does that.
    [[nodiscard]] std::optional<c_policy> match(const wsdl_binding& binding, const wsdl_set& wsdl);
    // Warns of what operations and messages ask for besides: a policy description has no place for it.
    void check_operations(const wsdl_binding& binding, const wsdl_set& wsdl, const std::optional<c_policy>& applied);

  private:
    using alternative = std::vector<const node*>;

    struct known_policy {
        const node* document;
        std::string url;
        std::string id;
        std::string name;
        const node* policy;
    };
    struct finding {
        c_policy policy;
        std::string addressing = "WS_ADDRESSING_VERSION_TRANSPORT";
        std::string encoding;
        std::string layout, timestamp, header_version, protection, entropy;
        std::vector<std::string> schemes;
        std::string why_not; // not empty when nothing matches
    };

    void collect(const node& at, const node& document, const std::string& url);
    [[nodiscard]] std::vector<alternative> attached(const node& to);
    [[nodiscard]] std::vector<alternative> normalize(const node& op, int depth);
    [[nodiscard]] std::vector<alternative> normalize_child(const node& child, int depth);
    [[nodiscard]] const node* find(const node& from, const std::string& uri);
    [[nodiscard]] std::vector<alternative> combine(const std::vector<alternative>& a, const std::vector<alternative>& b,
                                                   const place& at);
    [[nodiscard]] alternative first_nested(const node& assertion);

    // policy_subjects.cpp
    void check_operation(const wsdl_port_operation& operation, const wsdl_set& wsdl,
                         const std::optional<c_policy>& applied);
    void check_subject(const node& subject, const std::optional<c_policy>& applied);

    void read(const alternative& assertions, finding& found, bool bootstrap);
    void read_transport(const node& binding, finding& found);
    void read_transport_token(const node& token, finding& found);
    void read_tokens(const node& tokens, finding& found, bool bootstrap);
    void read_context(const node& token, finding& found);
    void read_trust(const node& trust, finding& found);
    void finish(finding& found, const wsdl_binding& binding);

    diagnostics& says_;
    std::vector<known_policy> policies_;
    size_t normalized_ = 0; // operators so far
};

} // namespace wsutil
