#include "channel/encoding.h"

#include "core/random.h"
#include "core/strings.h"
#include "xml/static_dictionary.h"
#include "xml/values.h"

namespace ws {
namespace {

// A view of ASCII or UTF-8 as the API has strings.
class wide_copy {
  public:
    explicit wide_copy(std::string_view text) { append_lossy(text_, text); }
    WS_STRING get() noexcept { return {static_cast<ULONG>(text_.size()), text_.data()}; }

  private:
    wide_string text_;
};

std::string_view start_info_of(WS_ENVELOPE_VERSION version) noexcept {
    return version == WS_ENVELOPE_VERSION_SOAP_1_1 ? "text/xml" : "application/soap+xml";
}

std::string_view without_brackets(std::string_view id) noexcept {
    return id.size() >= 2 && id.front() == '<' && id.back() == '>' ? id.substr(1, id.size() - 2) : id;
}

} // namespace

HRESULT package_names::make(error* err) {
    if (!boundary_.empty()) return S_OK;
    GUID id;
    if (const HRESULT hr = random_guid(&id, err); hr != S_OK) return hr;
    char text[max_unique_id_text];
    const std::string_view unique(text, format_unique_id(text, id));
    constexpr std::string_view start = "http://tempuri.org/0";
    append_lossy(wide_start_, start);
    start_.append("<").append(start).append(">");
    append_lossy(wide_boundary_, unique);
    boundary_ = unique;
    return S_OK;
}

HRESULT set_encoded_output(xml_writer& writer, const WS_XML_WRITER_OUTPUT& output, const channel_settings& settings,
                           sent_dictionary& sent, package_names& names, const message& m, error* err) {
    const auto set = [&](const WS_XML_WRITER_ENCODING& encoding) {
        return writer.set_output(&encoding, &output, m.writer_properties().data(), m.writer_properties().count(), err);
    };
    if (settings.encoding == WS_ENCODING_RAW) return set({WS_XML_WRITER_ENCODING_TYPE_RAW});
    if (is_binary(settings.encoding)) {
        WS_XML_WRITER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_BINARY;
        binary.staticDictionary = &binary_dictionary;
        if (settings.encoding == WS_ENCODING_XML_BINARY_SESSION_1) {
            binary.dynamicStringCallback = sent_dictionary::find_string;
            binary.dynamicStringCallbackState = &sent;
        }
        return set(binary.encoding);
    }
    WS_XML_WRITER_TEXT_ENCODING text{{WS_XML_WRITER_ENCODING_TYPE_TEXT}, charset_of(settings.encoding)};
    if (!is_mtom(settings.encoding)) return set(text.encoding);
    if (const HRESULT hr = names.make(err); hr != S_OK) return hr;
    wide_copy start_info(start_info_of(settings.envelope_version));
    WS_XML_WRITER_MTOM_ENCODING mtom{};
    mtom.encoding.encodingType = WS_XML_WRITER_ENCODING_TYPE_MTOM;
    mtom.textEncoding = &text.encoding;
    mtom.writeMimeHeader = (settings.channel_type & WS_CHANNEL_TYPE_SESSION) != 0; // which has no other place for it
    mtom.boundary = names.wide_boundary();
    mtom.startInfo = start_info.get();
    mtom.startUri = names.wide_start();
    mtom.maxInlineByteCount = 767; // up to this, base64 in the text is shorter than a part of its own
    return set(mtom.encoding);
}

HRESULT set_encoded_input(xml_reader& reader, const WS_XML_READER_INPUT& input, const channel_settings& settings,
                          const http_content& content, const WS_XML_DICTIONARY* received, const message& m,
                          error* err) {
    const auto set = [&](const WS_XML_READER_ENCODING& encoding) {
        return reader.set_input(&encoding, &input, m.reader_properties().data(), m.reader_properties().count(), err);
    };
    if (settings.encoding == WS_ENCODING_RAW) return set({WS_XML_READER_ENCODING_TYPE_RAW});
    if (is_binary(settings.encoding)) {
        WS_XML_READER_BINARY_ENCODING binary{};
        binary.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_BINARY;
        binary.staticDictionary = &binary_dictionary;
        binary.dynamicDictionary = const_cast<WS_XML_DICTIONARY*>(received);
        return set(binary.encoding);
    }
    const bool told = !content.media_type.empty();
    WS_XML_READER_TEXT_ENCODING text{{WS_XML_READER_ENCODING_TYPE_TEXT},
                                     told ? content.charset : charset_of(settings.encoding)};
    if (!is_mtom(settings.encoding) || (told && content.boundary.empty())) return set(text.encoding);
    wide_copy boundary(content.boundary), start(without_brackets(content.start)), start_info(content.start_info);
    WS_XML_READER_MTOM_ENCODING mtom{};
    mtom.encoding.encodingType = WS_XML_READER_ENCODING_TYPE_MTOM;
    mtom.textEncoding = &text.encoding;
    mtom.readMimeHeader = !told;
    mtom.boundary = boundary.get();
    mtom.startUri = start.get();
    mtom.startInfo = start_info.get();
    return set(mtom.encoding);
}

} // namespace ws
