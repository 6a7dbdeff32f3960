#include "service/metadata_exchange.h"

#include "core/strings.h"
#include "metadata/document.h"
#include "xml/values.h"

namespace ws {
namespace {

constexpr std::string_view get_action = "http://schemas.xmlsoap.org/ws/2004/09/transfer/Get";
constexpr std::string_view exchange_namespace = "http://schemas.xmlsoap.org/ws/2004/09/mex";

HRESULT start_element(xml_writer& to, std::string_view name, error* err) {
    const WS_XML_STRING local_name = xml_string(name), ns = xml_string(exchange_namespace);
    return to.write_start_element(nullptr, &local_name, &ns, err);
}

HRESULT write_section(const metadata_document& document, xml_writer& to, error* err) {
    owned<xml_reader> from;
    BOOL found = FALSE;
    HRESULT hr = open_document(document.text, from);
    if (hr == S_OK) hr = from->read_to_start_element(nullptr, nullptr, &found, err);
    if (hr == S_OK) hr = start_element(to, "MetadataSection", err);
    if (hr == S_OK) hr = write_attribute(to, "Dialect", document.ns, err);
    if (hr == S_OK && !document.identifier.empty()) hr = write_attribute(to, "Identifier", document.identifier, err);
    if (hr == S_OK) hr = to.copy_node(*from, err);
    return hr == S_OK ? to.write_end_element(err) : hr;
}

} // namespace

HRESULT metadata_exchange::configure(const WS_SERVICE_ENDPOINT& endpoint, const WS_STRING& suffix, error* err) {
    is_enabled_ = true;
    if (suffix.length == 0) return S_OK;
    const wide_string whole = wide_string(view(endpoint.address.url)).append(view(suffix));
    endpoint_url url;
    // A program's binding has URLs of its own.
    if (endpoint.channelBinding != WS_CUSTOM_CHANNEL_BINDING) {
        const HRESULT hr = url.parse(whole, endpoint.channelBinding, true, err);
        if (hr != S_OK) return hr;
        at_.emplace(url, WS_MATCH_URL_THIS_HOST | WS_MATCH_URL_PORT | WS_MATCH_URL_EXACT_PATH | WS_MATCH_URL_NO_QUERY);
    }
    url_ = to_utf8_lossy(whole);
    return S_OK;
}

HRESULT metadata_exchange::is_request(message& m, bool* out, error* err) const {
    *out = false;
    if (!is_enabled_) return S_OK;
    WS_XML_STRING text{};
    bool found;
    HRESULT hr = m.get_header_text(WS_ACTION_HEADER, &text, &found, err);
    if (hr != S_OK || !found || view(text) != get_action) return hr;
    if (url_.empty()) {
        *out = true;
        return S_OK;
    }
    hr = m.get_header_text(WS_TO_HEADER, &text, &found, err);
    if (hr != S_OK || !found) return hr;
    const std::string_view to = trim_xml_space(view(text));
    *out = at_ ? at_->accepts(to) : to == url_;
    return S_OK;
}

const WS_XML_STRING& metadata_exchange::reply_action() noexcept {
    static const WS_XML_STRING action = xml_string("http://schemas.xmlsoap.org/ws/2004/09/transfer/GetResponse");
    return action;
}

HRESULT metadata_exchange::write(std::span<const metadata_document> documents, message& to, error* err) {
    xml_writer& writer = *to.body_writer();
    HRESULT hr = start_element(writer, "Metadata", err);
    for (const metadata_document& each : documents)
        if (hr == S_OK && each.is_xml()) hr = write_section(each, writer, err);
    return hr == S_OK ? writer.write_end_element(err) : hr;
}

} // namespace ws
