// Elements as XML text.
#include "document.h"

#include <map>

namespace wsutil {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

// Prefixes are taken anew: the tree does not keep which of several a name had.
std::string prefixed(const node& scope, const qname& name, bool attribute) {
    if (name.ns.empty()) return name.local;
    for (const node* at = &scope; at != nullptr; at = at->parent)
        for (const auto& [prefix, ns] : at->namespaces) {
            if (ns != name.ns || (attribute && prefix.empty())) continue;
            const auto meant = scope.resolve(prefix.empty() ? name.local : prefix + ":" + name.local);
            if (meant == name) return prefix.empty() ? name.local : prefix + ":" + name.local;
        }
    return "xml:" + name.local; // the only prefix that needs no declaration
}

std::string declarations(const std::map<std::string, std::string>& namespaces) {
    std::string out;
    for (const auto& [prefix, ns] : namespaces)
        out += " xmlns" + (prefix.empty() ? "" : ":" + prefix) + "=\"" + escaped(ns) + "\"";
    return out;
}

void write(const node& element, const std::map<std::string, std::string>& namespaces, std::string& out) {
    const std::string name = prefixed(element, element.name, false);
    out += "<" + name + declarations(namespaces);
    for (const attribute& a : element.attributes)
        out += " " + prefixed(element, a.name, true) + "=\"" + escaped(a.value) + "\"";
    out += ">";
    if (element.children.empty()) out += escaped(element.text);
    for (const auto& child : element.children)
        write(*child, {child->namespaces.begin(), child->namespaces.end()}, out);
    out += "</" + name + ">";
}

} // namespace

std::string to_xml(const node& element) {
    std::map<std::string, std::string> namespaces;
    for (const node* at = &element; at != nullptr; at = at->parent)
        namespaces.insert(at->namespaces.begin(), at->namespaces.end()); // the nearest comes first
    std::string out;
    write(element, namespaces, out);
    return out;
}

} // namespace wsutil
