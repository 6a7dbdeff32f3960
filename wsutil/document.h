// XML documents as trees, in which every element knows its place.
#pragma once

#include "diagnostics.h"

#include <compare>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wsutil {

struct qname {
    std::string ns;
    std::string local;
    auto operator<=>(const qname&) const = default;
};

// A name as messages show it.
[[nodiscard]] std::string show(const qname& name);

struct attribute {
    qname name;
    std::string value;
};

struct node {
    qname name;
    place at;
    const node* parent = nullptr;
    std::vector<attribute> attributes;
    std::vector<std::pair<std::string, std::string>> namespaces; // prefix and namespace, as declared here
    std::vector<std::unique_ptr<node>> children;
    std::string text; // of the element itself, all pieces together

    [[nodiscard]] bool is(std::string_view ns, std::string_view local) const {
        return name.local == local && name.ns == ns;
    }
    // An attribute's value, null when it is not there.
    [[nodiscard]] const std::string* find(std::string_view local, std::string_view ns = {}) const;
    [[nodiscard]] std::string get(std::string_view local, std::string_view otherwise = {}) const;
    // Whether an attribute is true, in either of XML's words for it.
    [[nodiscard]] bool get_bool(std::string_view local, std::string_view ns = {}) const;
    // The first child of that name, or null.
    [[nodiscard]] const node* child(std::string_view ns, std::string_view local) const;
    // What a prefixed name means here; nothing for a prefix that is not declared. Without a prefix it is in the default
    // namespace.
    [[nodiscard]] std::optional<qname> resolve(std::string_view prefixed) const;
};

// The element as XML by itself, with all the namespaces that it stands in.
[[nodiscard]] std::string to_xml(const node& element);

// Reads a file. An error in it ends the run.
[[nodiscard]] std::unique_ptr<node> read_document(const std::string& path, diagnostics& says);

} // namespace wsutil
