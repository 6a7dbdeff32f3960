#include "metadata/wsdl_reader.h"

#include "message/addressing.h"
#include "metadata/document.h"
#include "metadata/policy_reader.h"
#include "serialization/serialization.h"
#include "xml/values.h"

#include <algorithm>

namespace ws {
namespace {

// Descends from element to element. The reader stands on the element that is being read.
class wsdl_reader {
  public:
    wsdl_reader(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, error* err) noexcept
        : reader_(reader), url_(url), memory_(memory), parts_(parts), err_(err) {}

    HRESULT read_document() {
        if (is_policy(*reader_.element(), "Policy")) return read_policy_document();
        HRESULT hr = keep(attribute("targetNamespace"), target_);
        if (hr != S_OK) return hr;
        return read_children([this](const WS_XML_ELEMENT_NODE& child) {
            if (is(child, wsdl_namespace, "import")) return read_import();
            if (is(child, wsdl_namespace, "portType")) return read_port_type();
            if (is(child, wsdl_namespace, "binding")) return read_binding();
            if (is(child, wsdl_namespace, "service")) return read_service();
            if (is_policy(child, "Policy")) return read_policy();
            return reader_.skip_node(err_);
        });
    }

  private:
    // --- the reader
    // Calls `read` on each child, which it moves behind, and moves behind the element.
    template <class Read>
    HRESULT read_children(Read&& read) {
        HRESULT hr = reader_.read_start_element(err_);
        while (hr == S_OK) {
            hr = reader_.skip_whitespace(err_);
            if (hr != S_OK) break;
            if (reader_.node_type() == WS_XML_NODE_TYPE_END_ELEMENT) return reader_.read_end_element(err_);
            const WS_XML_ELEMENT_NODE* child = reader_.element();
            hr = child ? read(*child) : reader_.skip_node(err_);
        }
        return hr;
    }
    std::string_view attribute(std::string_view name, std::string_view ns = {}) {
        return attribute_text(reader_, name, ns, err_);
    }
    HRESULT lacks(const char* name) {
        return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::metadata_lacks,
                                 {*reader_.element()->localName, name});
    }
    HRESULT keep(std::string_view text, WS_XML_STRING& out) {
        char* copy;
        const HRESULT hr = memory_.alloc_array(text.size(), &copy, err_);
        if (hr != S_OK) return hr;
        std::copy(text.begin(), text.end(), copy);
        out = xml_string({copy, text.size()});
        return S_OK;
    }
    HRESULT keep_name(const char* attribute_name, WS_XML_STRING& out) {
        const std::string_view text = attribute(attribute_name);
        return text.empty() ? lacks(attribute_name) : keep(text, out);
    }
    HRESULT keep_qualified(const char* attribute_name, qualified_name& out) {
        const std::string text(attribute(attribute_name));
        if (text.empty()) return lacks(attribute_name);
        const size_t colon = text.find(':');
        const std::string_view whole = text;
        const std::string_view prefix = colon == text.npos ? std::string_view() : whole.substr(0, colon);
        const WS_XML_STRING name = xml_string(prefix);
        const WS_XML_STRING* ns = nullptr;
        HRESULT hr = reader_.get_namespace_from_prefix(&name, FALSE, &ns, err_);
        if (FAILED(hr)) return hr;
        if (!ns) return reader_.fail_here(err_, WS_E_INVALID_FORMAT, message_id::metadata_prefix, {whole});
        hr = keep(view(*ns), out.ns);
        return hr == S_OK ? keep(whole.substr(colon == text.npos ? 0 : colon + 1), out.name) : hr;
    }
    // A reference from this document.
    HRESULT keep_url(std::string_view reference, WS_STRING& out) {
        return resolve_reference(url_, reference, memory_, out, err_);
    }

    // --- elements
    HRESULT refer(std::string_view to, bool is_policy) {
        metadata_reference made{{}, is_policy};
        const HRESULT hr = keep_url(to, made.url);
        if (hr == S_OK) parts_.references.push_back(made);
        return hr;
    }
    HRESULT read_import() {
        const std::string location(attribute("location"));
        const HRESULT hr = location.empty() ? S_OK : refer(location, false); // without one it is anywhere
        return hr == S_OK ? reader_.skip_node(err_) : hr;
    }
    HRESULT read_port_type() {
        wsdl_port_type made;
        made.name.ns = target_;
        HRESULT hr = keep_name("name", made.name.name);
        if (hr == S_OK) hr = attach_by_uris(made.policies);
        if (hr == S_OK)
            hr = read_children([&](const WS_XML_ELEMENT_NODE& child) {
                return is_attached(child) ? attach(made.policies) : reader_.skip_node(err_);
            });
        if (hr == S_OK) parts_.port_types.push_back(std::move(made));
        return hr;
    }
    HRESULT read_binding() {
        wsdl_binding made;
        made.name.ns = target_;
        HRESULT hr = keep_name("name", made.name.name);
        if (hr == S_OK) hr = keep_qualified("type", made.port_type);
        if (hr == S_OK) hr = attach_by_uris(made.policies);
        if (hr == S_OK)
            hr = read_children([&](const WS_XML_ELEMENT_NODE& child) {
                if (is_attached(child)) return attach(made.policies);
                if (is(child, wsdl_soap11_namespace, "binding"))
                    return read_soap_binding(WS_ENVELOPE_VERSION_SOAP_1_1, made);
                if (is(child, wsdl_soap12_namespace, "binding"))
                    return read_soap_binding(WS_ENVELOPE_VERSION_SOAP_1_2, made);
                return reader_.skip_node(err_);
            });
        if (hr == S_OK) parts_.bindings.push_back(std::move(made));
        return hr;
    }
    HRESULT read_soap_binding(WS_ENVELOPE_VERSION version, wsdl_binding& out) {
        const HRESULT hr = keep(attribute("transport"), out.transport);
        if (hr != S_OK) return hr;
        out.envelope = version;
        return reader_.skip_node(err_);
    }
    HRESULT read_service() {
        qualified_name service{{}, target_};
        attached_policies policies;
        const size_t first = parts_.ports.size();
        HRESULT hr = keep_name("name", service.name);
        if (hr == S_OK) hr = attach_by_uris(policies);
        if (hr == S_OK)
            hr = read_children([&](const WS_XML_ELEMENT_NODE& child) {
                if (is_attached(child)) return attach(policies);
                return is(child, wsdl_namespace, "port") ? read_port(service) : reader_.skip_node(err_);
            });
        if (hr != S_OK) return hr;
        for (size_t i = first; i < parts_.ports.size(); ++i)
            parts_.ports[i].policies.insert(parts_.ports[i].policies.end(), policies.begin(), policies.end());
        return S_OK;
    }
    HRESULT read_port(const qualified_name& service) {
        wsdl_port made;
        made.service = service;
        bool has_address = false, has_reference = false;
        HRESULT hr = keep_name("name", made.name);
        if (hr == S_OK) hr = keep_qualified("binding", made.binding);
        if (hr == S_OK) hr = attach_by_uris(made.policies);
        if (hr != S_OK) return hr;
        hr = read_children([&](const WS_XML_ELEMENT_NODE& child) {
            if (is_attached(child)) return attach(made.policies);
            const WS_ADDRESSING_VERSION version = addressing_of(child);
            if (version != WS_ADDRESSING_VERSION_TRANSPORT) {
                has_reference = true;
                return read_reference(version, made.address);
            }
            if (!is_address(child) || has_reference) return reader_.skip_node(err_);
            return read_address(made.address.url, has_address);
        });
        if (hr == S_OK && (has_address || has_reference)) parts_.ports.push_back(std::move(made));
        return hr;
    }

    // --- policies
    static bool is_attached(const WS_XML_ELEMENT_NODE& element) noexcept {
        return is_policy(element, "Policy") || is_policy(element, "PolicyReference");
    }
    HRESULT read_policy() {
        size_t index;
        return keep_policy(reader_, url_, memory_, parts_, &index, err_);
    }
    // Its root is also what the document's URL alone means.
    HRESULT read_policy_document() {
        named_policy whole;
        HRESULT hr = keep_policy(reader_, url_, memory_, parts_, &whole.place.policy, err_);
        if (hr == S_OK) hr = keep_url("", whole.url);
        if (hr == S_OK) parts_.policy_names.push_back(whole);
        return hr;
    }
    HRESULT attach(attached_policies& to) {
        if (is_policy(*reader_.element(), "PolicyReference")) {
            const std::string uri(attribute("URI"));
            if (uri.empty()) return lacks("URI");
            const HRESULT hr = attach_reference(uri, to);
            return hr == S_OK ? reader_.skip_node(err_) : hr;
        }
        size_t index;
        const HRESULT hr = keep_policy(reader_, url_, memory_, parts_, &index, err_);
        if (hr == S_OK) to.push_back({false, index});
        return hr;
    }
    HRESULT attach_reference(std::string_view uri, attached_policies& to) {
        to.push_back({true, parts_.references.size()});
        return refer(uri, true);
    }
    // An attribute that stands for references.
    HRESULT attach_by_uris(attached_policies& to) {
        for (const std::string_view ns : {policy_namespace, policy15_namespace}) {
            const std::string list(attribute("PolicyURIs", ns));
            for (std::string_view rest = list; !rest.empty();) {
                const std::string_view uri = rest.substr(0, rest.find_first_of(" \t\r\n"));
                rest = trim_xml_space(rest.substr(uri.size()));
                const HRESULT hr = attach_reference(uri, to);
                if (hr != S_OK) return hr;
            }
        }
        return S_OK;
    }

    // --- addresses
    static bool is_address(const WS_XML_ELEMENT_NODE& element) noexcept {
        return is(element, wsdl_soap11_namespace, "address") || is(element, wsdl_soap12_namespace, "address");
    }
    // Of an endpoint reference; that of WS_ADDRESSING_VERSION_TRANSPORT for other elements.
    static WS_ADDRESSING_VERSION addressing_of(const WS_XML_ELEMENT_NODE& element) noexcept {
        for (const auto version : {WS_ADDRESSING_VERSION_1_0, WS_ADDRESSING_VERSION_0_9}) {
            const wsa_names& names = *find_wsa_names(version);
            if (equal(*element.ns, names.ns) && equal(*element.localName, names.endpoint_reference)) return version;
        }
        return WS_ADDRESSING_VERSION_TRANSPORT;
    }
    HRESULT read_address(WS_STRING& out, bool& has_address) {
        const std::string location(attribute("location"));
        if (location.empty()) return lacks("location");
        has_address = !is_foreign(location);
        const HRESULT hr = keep_url(location, out);
        return hr == S_OK ? reader_.skip_node(err_) : hr;
    }
    // It says more than the address of SOAP.
    HRESULT read_reference(WS_ADDRESSING_VERSION version, WS_ENDPOINT_ADDRESS& out) {
        const WS_ENDPOINT_ADDRESS_DESCRIPTION description{version};
        return read_type(reader_, WS_ELEMENT_TYPE_MAPPING, WS_ENDPOINT_ADDRESS_TYPE, &description,
                         WS_READ_REQUIRED_VALUE, &memory_, &out, sizeof out, err_);
    }

    xml_reader& reader_;
    const wide_view url_;
    heap& memory_;
    metadata_parts& parts_;
    error* err_;
    WS_XML_STRING target_{};
};

} // namespace

HRESULT is_metadata(xml_reader& reader, bool* out, error* err) {
    *out = false;
    BOOL found = FALSE;
    const HRESULT hr = reader.read_to_start_element(nullptr, nullptr, &found, err);
    if (hr != S_OK || !found) return FAILED(hr) ? hr : S_OK;
    const WS_XML_ELEMENT_NODE& element = *reader.element();
    *out = is(element, wsdl_namespace, "definitions") || is_policy(element, "Policy");
    return S_OK;
}

HRESULT read_metadata(xml_reader& reader, wide_view url, heap& memory, metadata_parts& parts, error* err) {
    return wsdl_reader(reader, url, memory, parts, err).read_document();
}

} // namespace ws
