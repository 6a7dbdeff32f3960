// Which encoding of [MC-NMF] stands for which WS_ENCODING and WS_ENVELOPE_VERSION.
#include "channel/net_framing.h"

#include "channel/content_type.h"
#include "core/strings.h"

namespace ws {
namespace {

struct known_encoding {
    WS_ENCODING encoding;
    WS_ENVELOPE_VERSION version;
    uint8_t number;
    std::string_view content_type;
};

// "UTF-16" is big-endian, as RFC 2781 has it when nothing else is said; little-endian has a number of its own.
constexpr known_encoding encodings[] = {
    {WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_1, 0, "text/xml; charset=utf-8"},
    {WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_1, 1, "text/xml; charset=utf-16BE"},
    {WS_ENCODING_XML_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_1, 2, "text/xml; charset=utf-16LE"},
    {WS_ENCODING_XML_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, 3, "application/soap+xml; charset=utf-8"},
    {WS_ENCODING_XML_UTF16BE, WS_ENVELOPE_VERSION_SOAP_1_2, 4, "application/soap+xml; charset=utf-16BE"},
    {WS_ENCODING_XML_UTF16LE, WS_ENVELOPE_VERSION_SOAP_1_2, 5, "application/soap+xml; charset=utf-16LE"},
    {WS_ENCODING_XML_MTOM_UTF8, WS_ENVELOPE_VERSION_SOAP_1_2, 6, "multipart/related"},
    {WS_ENCODING_XML_BINARY_1, WS_ENVELOPE_VERSION_SOAP_1_2, 7, "application/soap+msbin1"},
    {WS_ENCODING_XML_BINARY_SESSION_1, WS_ENVELOPE_VERSION_SOAP_1_2, 8, "application/soap+msbinsession1"},
};

const known_encoding* find(WS_ENCODING encoding, WS_ENVELOPE_VERSION version) noexcept {
    for (const known_encoding& known : encodings)
        if (known.encoding == encoding && known.version == version) return &known;
    return nullptr;
}

// Text without a charset is UTF-8; "utf-16" alone leaves the byte order to the byte order mark, so both match.
bool charset_matches(std::string_view charset, WS_ENCODING encoding) noexcept {
    switch (encoding) {
    case WS_ENCODING_XML_UTF8:
        return charset.empty() || equal_ignoring_case(charset, "utf-8");
    case WS_ENCODING_XML_UTF16LE:
        return equal_ignoring_case(charset, "utf-16") || equal_ignoring_case(charset, "utf-16le");
    case WS_ENCODING_XML_UTF16BE:
        return equal_ignoring_case(charset, "utf-16") || equal_ignoring_case(charset, "utf-16be") ||
               equal_ignoring_case(charset, "unicodeFFFE");
    default:
        return false;
    }
}

} // namespace

std::string_view framing_encoding::text() const noexcept {
    for (const known_encoding& each : encodings)
        if (each.number == known) return each.content_type;
    return content_type;
}

bool framing_encoding::from(WS_ENCODING encoding, WS_ENVELOPE_VERSION version, framing_encoding& out) noexcept {
    // The parts of an MTOM package say themselves how they are encoded.
    if (is_mtom(encoding)) encoding = WS_ENCODING_XML_MTOM_UTF8;
    const known_encoding* known = find(encoding, version);
    if (known == nullptr) return false;
    out = {known->number, {}};
    return true;
}

bool framing_encoding::matches(WS_ENCODING encoding, WS_ENVELOPE_VERSION version) const noexcept {
    if (known != extensible) {
        framing_encoding ours;
        return from(encoding, version, ours) && ours.known == known;
    }
    const std::string_view announced = media_type(content_type);
    if (is_mtom(encoding)) return equal_ignoring_case(announced, "multipart/related");
    const known_encoding* ours = find(encoding, version);
    if (ours == nullptr || !equal_ignoring_case(announced, media_type(ours->content_type))) return false;
    const bool text = ours->number <= 5;
    return !text || charset_matches(parameter(content_type, "charset"), encoding);
}

std::string_view content_type_of(WS_ENCODING encoding, WS_ENVELOPE_VERSION version) noexcept {
    const known_encoding* known = find(encoding, version);
    return known ? known->content_type : std::string_view();
}

} // namespace ws
