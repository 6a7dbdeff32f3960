#include "service/metadata_service.h"

#include "xml/name.h"
#include "xml/writer.h"

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
        start_attribute(name);
        if (hr_ == S_OK)
            step(to_.write_chars_utf8(reinterpret_cast<const BYTE*>(value.data()), static_cast<ULONG>(value.size()),
                                      err_));
        end_attribute();
    }
    void qualified_attribute(std::string_view name, const WS_XML_STRING& value, const WS_XML_STRING& ns) {
        start_attribute(name);
        if (hr_ == S_OK) step(to_.write_qualified_name(nullptr, &value, &ns, err_));
        end_attribute();
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
    void start_attribute(std::string_view name) {
        const WS_XML_STRING local_name = xml_string(name), none{};
        if (hr_ == S_OK) step(to_.write_start_attribute(nullptr, &local_name, &none, FALSE, err_));
    }
    void end_attribute() {
        if (hr_ == S_OK) step(to_.write_end_attribute(err_));
    }

    xml_writer& to_;
    error* err_;
    HRESULT hr_ = S_OK;
};

// Beside the root there are comments; what else the reader finds there has no meaning.
HRESULT copy_comments(xml_reader& from, xml_writer& to, error* err) {
    HRESULT hr = S_OK;
    while (hr == S_OK && !from.element() && from.node_type() != WS_XML_NODE_TYPE_EOF) {
        if (from.node_type() == WS_XML_NODE_TYPE_COMMENT) hr = to.write_node(from.node(), err);
        if (hr == S_OK) hr = from.read_node(err);
    }
    return hr;
}

HRESULT copy_with_service(xml_reader& from, xml_writer& to, const WS_XML_STRING& name,
                          std::span<const service_port> ports, error* err) {
    HRESULT hr = copy_comments(from, to, err);
    if (hr == S_OK) hr = to.write_node(from.node(), err);
    if (hr == S_OK) hr = from.read_node(err);
    while (hr == S_OK && from.node_type() != WS_XML_NODE_TYPE_END_ELEMENT)
        hr = to.copy_node(from, err);
    service_writer service(to, err);
    service.step(hr);
    service.service(view(name), ports);
    service.end();
    hr = service.result();
    if (hr == S_OK) hr = from.read_node(err);
    return hr == S_OK ? copy_comments(from, to, err) : hr;
}

} // namespace

HRESULT open_document(std::string_view text, owned<xml_reader>& out) {
    // The program's own document, whatever its size.
    ULONG most = INFINITE;
    const WS_XML_READER_PROPERTY limits[] = {{WS_XML_READER_PROPERTY_MAX_DEPTH, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof most},
                                             {WS_XML_READER_PROPERTY_MAX_NAMESPACES, &most, sizeof most}};
    const HRESULT hr = xml_reader::create(limits, static_cast<ULONG>(std::size(limits)), out, nullptr);
    if (hr != S_OK) return hr;
    const WS_XML_READER_TEXT_ENCODING utf8{{WS_XML_READER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_READER_BUFFER_INPUT input{
        {WS_XML_READER_INPUT_TYPE_BUFFER}, const_cast<char*>(text.data()), static_cast<ULONG>(text.size())};
    return out->set_input(&utf8.encoding, &input.input, nullptr, 0, nullptr);
}

HRESULT write_with_service(std::string_view document, const WS_XML_STRING& name, std::span<const service_port> ports,
                           std::string& out, error* err) {
    owned<xml_reader> from;
    owned<xml_writer> to;
    ULONG most = INFINITE;
    const WS_XML_WRITER_PROPERTY limits[] = {{WS_XML_WRITER_PROPERTY_BUFFER_MAX_SIZE, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_DEPTH, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_ATTRIBUTES, &most, sizeof most},
                                             {WS_XML_WRITER_PROPERTY_MAX_NAMESPACES, &most, sizeof most}};
    const WS_XML_WRITER_TEXT_ENCODING utf8{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, WS_CHARSET_UTF8};
    const WS_XML_WRITER_BUFFER_OUTPUT buffer{{WS_XML_WRITER_OUTPUT_TYPE_BUFFER}};
    HRESULT hr = open_document(document, from);
    if (hr == S_OK) hr = xml_writer::create(limits, static_cast<ULONG>(std::size(limits)), to, err);
    if (hr == S_OK) hr = to->set_output(&utf8.encoding, &buffer.output, nullptr, 0, err);
    if (hr == S_OK) hr = copy_with_service(*from, *to, name, ports, err);
    WS_BUFFERS written{};
    if (hr == S_OK) hr = to->get_buffers(&written, err);
    if (hr != S_OK) return hr;
    for (ULONG i = 0; i < written.bufferCount; ++i)
        out.append(reinterpret_cast<const char*>(written.buffers[i].bytes), written.buffers[i].length);
    return S_OK;
}

} // namespace ws
