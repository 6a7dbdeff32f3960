#include "service/metadata_copy.h"

#include "metadata/document.h"

#include <algorithm>
#include <vector>

namespace ws {
namespace {

// What is written after a failure is nothing.
class service_writer {
  public:
    service_writer(xml_writer& to, error* err) noexcept : to_(to), err_(err) {}
    HRESULT result() const noexcept { return hr_; }

    void step(HRESULT hr) noexcept {
        if (hr_ == S_OK) hr_ = hr;
    }
    void start(std::string_view name, std::string_view ns) {
        const WS_XML_STRING local_name = xml_string(name), uri = xml_string(ns);
        if (hr_ == S_OK) step(to_.write_start_element(nullptr, &local_name, &uri, err_));
    }
    void end() {
        if (hr_ == S_OK) step(to_.write_end_element(err_));
    }
    void attribute(std::string_view name, std::string_view value) {
        if (hr_ == S_OK) step(write_attribute(to_, name, value, err_));
    }
    void qualified_attribute(std::string_view name, const WS_XML_STRING& value, const WS_XML_STRING& ns) {
        const WS_XML_STRING local_name = xml_string(name), none{};
        if (hr_ == S_OK) step(to_.write_start_attribute(nullptr, &local_name, &none, FALSE, err_));
        if (hr_ == S_OK) step(to_.write_qualified_name(nullptr, &value, &ns, err_));
        if (hr_ == S_OK) step(to_.write_end_attribute(err_));
    }
    void service(std::string_view name, std::span<const service_port> ports) {
        start("service", wsdl_namespace);
        attribute("name", name);
        for (const service_port& port : ports) {
            start("port", wsdl_namespace);
            attribute("name", view(port.name));
            qualified_attribute("binding", port.binding, port.binding_ns);
            start("address", port.protocol);
            attribute("location", port.location);
            end();
            end();
        }
        end();
    }

  private:
    xml_writer& to_;
    error* err_;
    HRESULT hr_ = S_OK;
};

// A document once more, node by node, but for what a derived class does otherwise.
class document_copy {
  public:
    // Throws std::bad_alloc.
    HRESULT write(std::string_view document, std::string& out, error* err) {
        owned<xml_reader> from;
        owned<xml_writer> to;
        HRESULT hr = open_document(document, from);
        if (hr == S_OK) hr = open_output(to, err);
        while (hr == S_OK && from->node_type() != WS_XML_NODE_TYPE_EOF) {
            hr = copy_one(*from, *to, err);
            if (hr == S_OK) hr = from->read_node(err);
        }
        WS_BUFFERS written{};
        if (hr == S_OK) hr = to->get_buffers(&written, err);
        if (hr != S_OK) return hr;
        for (ULONG i = 0; i < written.bufferCount; ++i)
            out.append(reinterpret_cast<const char*>(written.buffers[i].bytes), written.buffers[i].length);
        return S_OK;
    }

  protected:
    ~document_copy() = default;
    virtual HRESULT copy_element(xml_reader& from, xml_writer& to, error* err) {
        return to.write_node(from.node(), err);
    }
    // The root's end tag comes next.
    virtual HRESULT end_root(xml_writer&, error*) { return S_OK; }

  private:
    HRESULT copy_one(xml_reader& from, xml_writer& to, error* err) {
        HRESULT hr = S_OK;
        switch (from.node_type()) {
        case WS_XML_NODE_TYPE_ELEMENT:
            ++depth_;
            return copy_element(from, to, err);
        case WS_XML_NODE_TYPE_END_ELEMENT:
            if (--depth_ == 0) hr = end_root(to, err);
            return hr == S_OK ? to.write_node(from.node(), err) : hr;
        case WS_XML_NODE_TYPE_COMMENT:
            return to.write_node(from.node(), err);
        default: // which means nothing beside the root
            return depth_ != 0 ? to.write_node(from.node(), err) : S_OK;
        }
    }

    size_t depth_ = 0;
};

class copy_with_service final : public document_copy {
  public:
    copy_with_service(const WS_XML_STRING& name, std::span<const service_port> ports) noexcept
        : name_(name), ports_(ports) {}

  private:
    HRESULT end_root(xml_writer& to, error* err) override {
        service_writer service(to, err);
        service.service(view(name_), ports_);
        return service.result();
    }

    const WS_XML_STRING& name_;
    const std::span<const service_port> ports_;
};

// --- locations

// The attribute that says where the element's document lies; empty for an element that has none.
std::string_view location_of(const WS_XML_ELEMENT_NODE& element) noexcept {
    if (is(element, wsdl_namespace, "import")) return "location";
    for (const char* name : {"import", "include", "redefine"})
        if (is(element, schema_namespace, name)) return "schemaLocation";
    return {};
}

// Neither "scheme:…" nor "/…" nor "#…".
bool is_relative(std::string_view reference) noexcept {
    const size_t colon = reference.find(':');
    return !reference.empty() && reference[0] != '/' && reference[0] != '#' &&
           (colon == reference.npos || colon > reference.find_first_of("/?#"));
}

class copy_with_locations final : public document_copy {
  public:
    explicit copy_with_locations(std::string_view base) noexcept : base_(base) {}

  private:
    HRESULT copy_element(xml_reader& from, xml_writer& to, error* err) override {
        WS_XML_ELEMENT_NODE element = *from.element();
        const std::string_view wanted = location_of(element);
        const WS_XML_ATTRIBUTE* found =
            wanted.empty() ? nullptr : from.attribute(xml_string(wanted), xml_string(std::string_view()));
        std::string_view reference;
        if (!found || !found->value) return to.write_node(&element.node, err);
        if (const HRESULT hr = from.text_chars(*found->value, &reference, err); hr != S_OK) return hr;
        if (!is_relative(reference)) return to.write_node(&element.node, err);
        const std::string whole = std::string(base_).append(reference);
        WS_XML_UTF8_TEXT text{{WS_XML_TEXT_TYPE_UTF8}, xml_string(whole)};
        WS_XML_ATTRIBUTE other = *found;
        other.value = &text.text;
        std::vector<WS_XML_ATTRIBUTE*> all(element.attributes, element.attributes + element.attributeCount);
        std::replace(all.begin(), all.end(), const_cast<WS_XML_ATTRIBUTE*>(found), &other);
        element.attributes = all.data();
        return to.write_node(&element.node, err);
    }

    const std::string_view base_;
};

} // namespace

HRESULT write_with_service(std::string_view document, const WS_XML_STRING& name, std::span<const service_port> ports,
                           std::string& out, error* err) {
    return copy_with_service(name, ports).write(document, out, err);
}

HRESULT write_with_locations(std::string_view document, std::string_view base, std::string& out, error* err) {
    return copy_with_locations(base).write(document, out, err);
}

} // namespace ws
