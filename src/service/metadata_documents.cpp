#include "service/metadata_documents.h"

#include "core/strings.h"
#include "metadata/document.h"
#include "service/metadata_copy.h"
#include "xml/chars.h"

#include <algorithm>

namespace ws {
namespace {

HRESULT bad_metadata(error* err, std::string_view why) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_metadata, {why});
}

HRESULT bad_document(error* err, ULONG index, const char* why) noexcept {
    return fail(err, E_INVALIDARG, message_id::bad_metadata_document, {index, why});
}

bool is_given(const WS_XML_STRING& text) noexcept {
    return text.length == 0 || text.bytes;
}

bool is_name(const WS_XML_STRING* text) noexcept {
    return text && is_given(*text) && chars::is_ncname(view(*text));
}

} // namespace

bool is_complete(const WS_SERVICE_ENDPOINT_METADATA& names) noexcept {
    return is_name(names.portName) && is_name(names.bindingName) && names.bindingNs && is_given(*names.bindingNs);
}

bool is_absent(const WS_SERVICE_ENDPOINT_METADATA& names) noexcept {
    return !names.portName && !names.bindingName && !names.bindingNs;
}

bool metadata_document::is_wsdl() const noexcept {
    return ns == wsdl_namespace && local_name == "definitions";
}

// --- what is in them

// Reads a document to its end, for what is wanted of it.
class metadata_documents::look {
  public:
    look(metadata_document& into, std::vector<binding>& bindings) noexcept : document_(into), bindings_(bindings) {}

    bool has_service() const noexcept { return has_service_; }

    // WS_E_INVALID_FORMAT for what is no XML.
    [[nodiscard]] HRESULT read() {
        owned<xml_reader> reader;
        HRESULT hr = open_document(document_.text, reader);
        for (size_t depth = 0; hr == S_OK && reader->node_type() != WS_XML_NODE_TYPE_EOF;
             hr = reader->read_node(nullptr)) {
            if (const WS_XML_ELEMENT_NODE* element = reader->element())
                take(*reader, *element, depth++);
            else if (reader->node_type() == WS_XML_NODE_TYPE_END_ELEMENT)
                --depth;
        }
        if (hr == S_OK && root_.local_name.empty()) hr = WS_E_INVALID_FORMAT;
        if (hr != S_OK) return hr;
        document_.ns = root_.ns;
        document_.local_name = root_.local_name;
        document_.identifier = root_.identifier;
        return S_OK;
    }

  private:
    void take_root(xml_reader& reader, const WS_XML_ELEMENT_NODE& element) {
        root_.ns = view(*element.ns);
        root_.local_name = view(*element.localName);
        if (root_.local_name != "Policy") {
            root_.identifier = attribute_text(reader, "targetNamespace");
            return;
        }
        root_.identifier = attribute_text(reader, "Name");
        if (root_.identifier.empty()) root_.identifier = attribute_text(reader, "Id", utility_namespace);
    }

    void take(xml_reader& reader, const WS_XML_ELEMENT_NODE& element, size_t depth) {
        if (depth == 0) return take_root(reader, element);
        if (!root_.is_wsdl() || depth > 2) return;
        const bool is_wsdl = equal(*element.ns, wsdl_namespace);
        if (depth == 1) {
            in_binding_ = is_wsdl && equal(*element.localName, "binding");
            has_service_ = has_service_ || (is_wsdl && equal(*element.localName, "service"));
            if (in_binding_) bindings_.push_back({root_.identifier, std::string(attribute_text(reader, "name")), {}});
        } else if (in_binding_ && !is_wsdl && equal(*element.localName, "binding")) {
            bindings_.back().protocol = view(*element.ns);
        }
    }

    metadata_document& document_;
    std::vector<binding>& bindings_;
    metadata_document root_;
    bool in_binding_ = false;
    bool has_service_ = false;
};

// --- taking them

HRESULT metadata_documents::take_one(ULONG index, const WS_SERVICE_METADATA_DOCUMENT* from, bool by_name, error* err) {
    if (!from) return bad_document(err, index, "is null: documentCount says that it is there");
    if (!from->content || !is_given(*from->content)) return bad_document(err, index, "lacks its content");
    metadata_document one;
    one.text = view(*from->content);
    if (from->name && from->name->length != 0) {
        if (!from->name->chars || !append_utf8(one.name, view(*from->name)))
            return bad_document(err, index, "has a name that is no text");
    } else if (by_name) {
        return bad_document(err, index, "has no name, by which WS_METADATA_EXCHANGE_TYPE_HTTP_GET could find it");
    }
    if (by_name && find(one.name)) return bad_document(err, index, "has the name of an earlier one");
    documents_.push_back(std::move(one));
    return S_OK;
}

HRESULT metadata_documents::take(const WS_SERVICE_METADATA& from, std::span<const metadata_port> ports, bool by_name,
                                 error* err) {
    if (from.documentCount != 0 && !from.documents) return bad_metadata(err, "its documents are null");
    if (!from.serviceName != !from.serviceNs)
        return bad_metadata(err, "serviceName and serviceNs are to be given both, or neither");
    if (from.serviceName && !is_name(from.serviceName)) return bad_metadata(err, "its serviceName is no XML name");
    if (from.serviceNs && !is_given(*from.serviceNs)) return bad_metadata(err, "its serviceNs lacks its characters");
    for (ULONG i = 0; i < from.documentCount; ++i)
        if (const HRESULT hr = take_one(i, from.documents[i], by_name, err); hr != S_OK) return hr;
    bool has_service = false;
    for (metadata_document& each : documents_) {
        look inside(each, bindings_);
        const HRESULT hr = inside.read();
        if (hr == E_OUTOFMEMORY) return fail(err, hr, message_id::out_of_memory);
        if (hr != S_OK || !inside.has_service()) continue;
        has_service = true;
        if (with_service_ == SIZE_MAX) with_service_ = static_cast<size_t>(&each - documents_.data());
    }
    return from.serviceName && !has_service ? add_service(from, ports, err) : S_OK;
}

HRESULT metadata_documents::add_service(const WS_SERVICE_METADATA& from, std::span<const metadata_port> ports,
                                        error* err) {
    const auto found = std::find_if(documents_.begin(), documents_.end(), [&](const metadata_document& d) {
        return d.is_wsdl() && d.identifier == view(*from.serviceNs);
    });
    if (found == documents_.end()) return S_OK;
    std::vector<service_port> all;
    for (const metadata_port& port : ports)
        all.push_back(
            {*port.names.portName, *port.names.bindingName, *port.names.bindingNs, protocol_of(port), port.location});
    std::string with;
    const HRESULT hr = write_with_service(found->text, *from.serviceName, all, with, err);
    if (hr != S_OK) return hr;
    found->text = std::move(with);
    with_service_ = static_cast<size_t>(found - documents_.begin());
    return S_OK;
}

// The address is one of the protocol that the binding speaks; if no document has that, of the endpoint's.
std::string_view metadata_documents::protocol_of(const metadata_port& port) const noexcept {
    for (const binding& each : bindings_)
        if (each.ns == view(*port.names.bindingNs) && each.name == view(*port.names.bindingName) &&
            !each.protocol.empty())
            return each.protocol;
    switch (port.version) {
    case WS_ENVELOPE_VERSION_SOAP_1_1:
        return wsdl_soap11_namespace;
    case WS_ENVELOPE_VERSION_NONE:
        return wsdl_http_namespace;
    default:
        return wsdl_soap12_namespace;
    }
}

// --- finding them

const metadata_document* metadata_documents::find(std::string_view name) const noexcept {
    const auto found =
        std::find_if(documents_.begin(), documents_.end(), [&](const metadata_document& d) { return d.name == name; });
    return found != documents_.end() && !name.empty() ? &*found : nullptr;
}

const metadata_document* metadata_documents::wsdl() const noexcept {
    if (with_service_ != SIZE_MAX) return &documents_[with_service_];
    const auto found = std::find_if(documents_.begin(), documents_.end(), [](const auto& d) { return d.is_wsdl(); });
    return found != documents_.end() ? &*found : nullptr;
}

} // namespace ws
