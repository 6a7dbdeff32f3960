#include "service/http_get.h"

#include "core/strings.h"
#include "core/url_characters.h"
#include "service/metadata_copy.h"
#include "xml/name.h"

namespace ws {
namespace {

constexpr std::string_view xml_type = "text/xml; charset=utf-8";

bool is_encoding(WS_CHANNEL_PROPERTY_ID id) noexcept {
    return id == WS_CHANNEL_PROPERTY_ENCODING || id == WS_CHANNEL_PROPERTY_ENVELOPE_VERSION ||
           id == WS_CHANNEL_PROPERTY_ADDRESSING_VERSION;
}

// Of "http://host/path?query": what is behind the host.
std::string_view target_of(std::string_view url) noexcept {
    const size_t scheme = url.find("://");
    const size_t target = url.find_first_of("/?", scheme == url.npos ? 0 : scheme + 3);
    return target == url.npos ? std::string_view("/") : url.substr(target);
}

http_answer give(const metadata_document& document) {
    return {200, xml_type, document.text};
}

// What the document imports lies beside its own place, and this is another one: not every reader that was sent there
// would look for it from there.
std::optional<http_answer> give_elsewhere(const metadata_document& document, std::string_view url) {
    constexpr std::string_view no_host = "http:///";
    std::string base(url.substr(0, url.find('?')));
    while (base.ends_with('/'))
        base.pop_back();
    if (base.starts_with(no_host)) base.erase(0, no_host.size() - 1);
    base += '/';
    append_escaped(base, std::string_view(document.name).substr(0, document.name.rfind('/') + 1), url_path);
    http_answer answer{200, xml_type, {}};
    const HRESULT hr = write_with_locations(document.text, base, answer.made, nullptr);
    return hr == S_OK ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace

std::span<const WS_CHANNEL_PROPERTY> handler_properties(const WS_SERVICE_CONTRACT& contract,
                                                        const WS_CHANNEL_PROPERTIES& given) noexcept {
    static WS_ENCODING raw = WS_ENCODING_RAW;
    static WS_HTTP_HEADER_MAPPING content_type{xml_string("Content-Type"), 0};
    static WS_HTTP_HEADER_MAPPING* headers[] = {&content_type};
    static WS_HTTP_MESSAGE_MAPPING mapping{WS_HTTP_REQUEST_MAPPING_VERB,
                                           WS_HTTP_RESPONSE_MAPPING_STATUS_CODE | WS_HTTP_RESPONSE_MAPPING_STATUS_TEXT,
                                           headers,
                                           1,
                                           headers,
                                           1};
    static const WS_CHANNEL_PROPERTY all[] = {
        {WS_CHANNEL_PROPERTY_ENCODING, &raw, sizeof raw},
        {WS_CHANNEL_PROPERTY_HTTP_MESSAGE_MAPPING, &mapping, sizeof mapping},
    };
    if (contract.contractDescription) return {};
    for (ULONG i = 0; i < given.propertyCount; ++i)
        if (is_encoding(given.properties[i].id)) return {};
    return all;
}

std::optional<http_answer> find_answer(const metadata_documents& documents, const url_pattern& at,
                                       std::string_view url) {
    const std::string_view asked = target_of(url);
    const std::string_view path = asked.substr(0, asked.find('?'));
    const std::string_view query = asked.substr(path.size());
    url_target target;
    if (!target.parse_request(path, {}, 0)) return std::nullopt;
    std::optional<std::string_view> name = at.path_below(target);
    if (!name) return std::nullopt;
    if (name->starts_with('/')) name->remove_prefix(1);
    if (!name->empty()) {
        const metadata_document* found = documents.find(*name);
        return found ? std::optional(give(*found)) : std::nullopt;
    }
    if (const metadata_document* found = documents.find(query)) return give(*found);
    const metadata_document* wsdl = equal_ignoring_case(query, "?wsdl") ? documents.wsdl() : nullptr;
    return wsdl ? give_elsewhere(*wsdl, url) : std::nullopt;
}

} // namespace ws
