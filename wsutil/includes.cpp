#include "includes.h"

#include "schema.h"

#include <algorithm>

namespace wsutil {
namespace {

// The schemas of a document: itself, or those in a WSDL's types.
void collect_schemas(const node& at, std::vector<const node*>& out) {
    if (at.is(xsd_ns, "schema")) return out.push_back(&at);
    for (const auto& child : at.children)
        if (child->name.local == "types" || child->name.local == "schema") collect_schemas(*child, out);
}

std::string last_part(const std::string& location) {
    const size_t slash = location.find_last_of("/\\");
    return slash == std::string::npos ? location : location.substr(slash + 1);
}

// Names without a prefix are then of the namespace, too.
void adopt(node& schema, const std::string& ns) {
    // It may be there, and empty.
    std::erase_if(schema.attributes, [](const attribute& a) { return a.name == qname{{}, "targetNamespace"}; });
    schema.attributes.push_back({{{}, "targetNamespace"}, ns});
    const auto has_default = [](const auto& declared) { return declared.first.empty(); };
    if (std::none_of(schema.namespaces.begin(), schema.namespaces.end(), has_default))
        schema.namespaces.emplace_back("", ns);
}

bool adopt_from(const node& includer, const std::vector<schema_document>& documents, diagnostics& says) {
    bool adopted = false;
    const std::string ns = includer.get("targetNamespace");
    for (const auto& include : includer.children) {
        if (ns.empty() || !include->is(xsd_ns, "include")) continue;
        for (const schema_document& document : documents) {
            if (document.file_name != last_part(include->get("schemaLocation")) || !document.root->is(xsd_ns, "schema"))
                continue;
            const std::string own = document.root->get("targetNamespace");
            if (own.empty()) {
                adopt(*document.root, ns);
                adopted = true;
            } else if (own != ns) {
                says.warning(include->at, 1, 2107,
                             "the included schema has the namespace '" + own + "', so its names are not of '" + ns +
                                 "'");
            }
        }
    }
    return adopted;
}

} // namespace

void adopt_included(const std::vector<schema_document>& documents, diagnostics& says) {
    // What was adopted may include others itself.
    for (bool again = true; again;) {
        again = false;
        for (const schema_document& document : documents) {
            std::vector<const node*> schemas;
            collect_schemas(*document.root, schemas);
            for (const node* schema : schemas)
                again = adopt_from(*schema, documents, says) || again;
        }
    }
}

} // namespace wsutil
