#include "wsdl.h"

#include "text.h"

#include <algorithm>

namespace wsutil {

const wsdl_part* wsdl_message::find(const std::string& part) const {
    for (const wsdl_part& p : parts)
        if (p.name == part) return &p;
    return nullptr;
}

bool wsdl_body::is_header(const wsdl_message& message, const std::string& part) const {
    return std::any_of(headers.begin(), headers.end(),
                       [&](const wsdl_header& h) { return h.message == message.name && h.part == part; });
}

void wsdl_set::add(const node& definitions, output_file& file) {
    if (!definitions.is(wsdl_ns, "definitions"))
        says_.fatal(definitions.at, 3001,
                    "this is no WSDL 1.1 document: its root is " + show(definitions.name) +
                        "; give schemas with /xsd: and policies with /wsp:");
    const std::string ns = definitions.get("targetNamespace");
    for (const auto& child : definitions.children) {
        if (child->is(wsdl_ns, "message"))
            add_message(*child, ns, file);
        else if (child->is(wsdl_ns, "portType"))
            add_port_type(*child, ns, file);
        else if (child->is(wsdl_ns, "binding"))
            add_binding(*child, ns, file);
        else if (child->is(wsdl_ns, "service"))
            services_.push_back(child.get());
        else if (child->is(wsdl_ns, "documentation"))
            says_.warning(child->at, 4, 3401, "documentation is ignored");
        else if (child->name.ns == wsdl_ns && child->name.local != "types" && child->name.local != "import")
            says_.error(child->at, 3002, "wsdl:definitions has no wsdl:" + child->name.local);
    }
}

qname wsdl_set::resolve(const node& from, const char* attribute) {
    const std::string value = from.get(attribute);
    if (value.empty()) {
        says_.error(from.at, 3003,
                    (from.name.ns == wsdl_ns ? "wsdl:" : "soap:") + from.name.local + " needs the attribute " +
                        attribute);
        return {};
    }
    if (const auto name = from.resolve(value)) return *name;
    says_.error(from.at, 3004, "the prefix of '" + value + "' is not declared; declare it with xmlns");
    return {{}, value};
}

void wsdl_set::add_message(const node& from, const std::string& ns, output_file& file) {
    wsdl_message& message = messages_.emplace_back();
    message.name = {ns, from.get("name")};
    message.file = &file;
    message.from = &from;
    for (const auto& child : from.children) {
        if (!child->is(wsdl_ns, "part")) continue;
        wsdl_part part;
        part.name = child->get("name");
        part.from = child.get();
        if (child->find("element") != nullptr)
            part.element = resolve(*child, "element");
        else if (child->find("type") != nullptr)
            part.type = resolve(*child, "type");
        else
            says_.error(child->at, 3005, "the part '" + part.name + "' needs an element or a type");
        if (message.find(part.name) != nullptr)
            says_.error(child->at, 3019, "the message has a part '" + part.name + "' already; rename one");
        message.parts.push_back(std::move(part));
    }
}

void wsdl_set::add_port_type(const node& from, const std::string& ns, output_file& file) {
    wsdl_port_type& port_type = port_types_.emplace_back();
    port_type.name = {ns, from.get("name")};
    port_type.file = &file;
    port_type.from = &from;
    for (const auto& child : from.children)
        if (child->is(wsdl_ns, "operation")) port_type.operations.push_back(port_operation(*child));
}

wsdl_port_operation wsdl_set::port_operation(const node& from) {
    wsdl_port_operation out;
    out.name = from.get("name");
    out.from = &from;
    for (const auto& child : from.children) {
        if (child->is(wsdl_ns, "input")) {
            out.input = direction(*child);
        } else if (child->is(wsdl_ns, "output")) {
            out.output_first = !out.input.has_value();
            out.output = direction(*child);
        } else if (child->is(wsdl_ns, "fault")) {
            out.faults.push_back(direction(*child));
        }
    }
    return out;
}

wsdl_direction wsdl_set::direction(const node& from) {
    wsdl_direction out;
    out.name = from.get("name");
    out.message = resolve(from, "message");
    out.from = &from;
    for (const char* ns : {wsa10_metadata_ns, wsa10_wsdl_ns, "http://schemas.xmlsoap.org/ws/2004/08/addressing"})
        if (const std::string* action = from.find("Action", ns); action != nullptr && !out.action)
            out.action = std::string(trim(*action));
    return out;
}

// Only SOAP's bindings are of use; others of the same WSDL, as of HTTP GET, are not an error.
void wsdl_set::add_binding(const node& from, const std::string& ns, output_file& file) {
    const node* soap = from.child(soap11_ns, "binding");
    const bool soap12 = soap == nullptr;
    if (soap12) soap = from.child(soap12_ns, "binding");
    if (soap == nullptr) {
        says_.warning(from.at, 2, 3201, "the binding '" + from.get("name") + "' is not one of SOAP and is ignored");
        other_bindings_.insert({ns, from.get("name")});
        return;
    }
    warn_of_extensions(from);
    wsdl_binding& binding = bindings_.emplace_back();
    binding.name = {ns, from.get("name")};
    binding.port_type = resolve(from, "type");
    binding.soap12 = soap12;
    binding.transport = soap->get("transport");
    binding.style = soap->get("style", "document");
    binding.file = &file;
    binding.from = &from;
    for (const auto& child : from.children)
        if (child->is(wsdl_ns, "operation")) binding.operations.push_back(binding_operation(*child, binding));
}

// Extensions that the wire depends on.
void wsdl_set::warn_of_extensions(const node& binding) {
    for (const auto& child : binding.children) {
        const bool addressing = child->is(wsa10_wsdl_ns, "UsingAddressing");
        const bool required = child->get_bool("required", wsdl_ns);
        if (child->name.ns == soap11_ns || child->name.ns == soap12_ns || (!addressing && !required)) continue;
        says_.warning(child->at, 1, 3103,
                      "the extension " + show(child->name) +
                          (addressing
                               ? " is supported in a policy only, and ignored here; put it into a wsp:Policy, or "
                                 "set WS_CHANNEL_PROPERTY_ADDRESSING_VERSION"
                               : " is required, but not supported, and is ignored; see to it in the program"));
    }
}

wsdl_binding_operation wsdl_set::binding_operation(const node& from, const wsdl_binding& binding) {
    const char* soap_ns = binding.soap12 ? soap12_ns : soap11_ns;
    wsdl_binding_operation out;
    out.name = from.get("name");
    out.from = &from;
    out.style = binding.style;
    if (const node* soap = from.child(soap_ns, "operation")) {
        out.style = soap->get("style", binding.style);
        if (const std::string* action = soap->find("soapAction")) out.soap_action = std::string(trim(*action));
    }
    if (out.style != "document" && out.style != "rpc")
        says_.error(from.at, 3006, "the style '" + out.style + "' is unknown; write document or rpc");
    const node* input = from.child(wsdl_ns, "input");
    const node* output = from.child(wsdl_ns, "output");
    if (input != nullptr) out.input_name = input->get("name");
    if (output != nullptr) out.output_name = output->get("name");
    out.input = body(input, soap_ns);
    out.output = body(output, soap_ns);
    return out;
}

wsdl_body wsdl_set::body(const node* from, const char* soap_ns) {
    wsdl_body out;
    if (from == nullptr) return out;
    for (const auto& child : from->children) {
        if (child->is(soap_ns, "header"))
            add_header(*child, soap_ns, out);
        else if (child->name.local == "multipartRelated")
            says_.warning(child->at, 1, 3102, "MIME parts are not supported and are ignored");
    }
    const node* soap = from->child(soap_ns, "body");
    if (soap == nullptr) return out;
    out.encoded = soap->get("use", "literal") == "encoded";
    out.ns = soap->get("namespace");
    if (const std::string* parts = soap->find("parts")) out.parts = words(*parts);
    out.from = soap;
    return out;
}

// With the headers of faults that belong to it.
void wsdl_set::add_header(const node& header, const char* soap_ns, wsdl_body& body) {
    const std::string part = header.get("part");
    if (part.empty()) says_.error(header.at, 3003, "soap:" + header.name.local + " needs the attribute part");
    body.headers.push_back({resolve(header, "message"), part, &header});
    for (const auto& child : header.children)
        if (child->is(soap_ns, "headerfault")) add_header(*child, soap_ns, body);
}

template <class T>
void wsdl_set::check_unique(const std::deque<T>& all, const char* kind) {
    std::map<qname, const node*> first;
    for (const T& one : all) {
        if (one.name.local.empty())
            says_.error(one.from->at, 3016, std::string("wsdl:") + kind + " needs a name");
        else if (const auto [found, added] = first.try_emplace(one.name, one.from); !added)
            says_.error(one.from->at, 3017,
                        std::string("wsdl:") + kind + " " + show(one.name) + " is defined already, in " +
                            *found->second->at.file + " at line " + std::to_string(found->second->at.line) +
                            "; remove or rename one");
    }
}

void wsdl_set::connect() {
    check_unique(messages_, "message");
    check_unique(port_types_, "portType");
    check_unique(bindings_, "binding");
    for (const node* service : services_) {
        for (const auto& port : service->children) {
            if (!port->is(wsdl_ns, "port")) continue;
            const qname name = resolve(*port, "binding");
            bool found = name.local.empty() || other_bindings_.contains(name);
            for (wsdl_binding& binding : bindings_) {
                if (binding.name != name) continue;
                binding.ports.push_back(port.get());
                found = true;
            }
            if (!found)
                says_.error(port->at, 3018,
                            "the binding " + show(name) + " is not defined in any input; add the file that defines it");
        }
    }
}

const wsdl_message* wsdl_set::find_message(const qname& name) const {
    const auto found = std::find_if(messages_.begin(), messages_.end(), [&](const auto& m) { return m.name == name; });
    return found == messages_.end() ? nullptr : &*found;
}

const wsdl_port_type* wsdl_set::find_port_type(const qname& name) const {
    const auto found =
        std::find_if(port_types_.begin(), port_types_.end(), [&](const auto& p) { return p.name == name; });
    return found == port_types_.end() ? nullptr : &*found;
}

} // namespace wsutil
